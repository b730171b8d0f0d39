"""LINE's limits on messages and menus, and its error answers. Pure."""
