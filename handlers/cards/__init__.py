"""Cards that several conversations show."""
