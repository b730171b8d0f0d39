"""The only room that knows LINE."""
