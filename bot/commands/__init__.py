"""The command line: one module, or room, a group of commands."""
