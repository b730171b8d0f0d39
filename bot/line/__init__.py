"""Everything that knows LINE: its events, messages and client."""
