"""A complaint from its filing to its end."""
