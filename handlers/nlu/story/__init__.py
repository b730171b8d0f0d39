"""A told story and what can be read from it. Pure."""
