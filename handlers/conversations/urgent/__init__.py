"""Money that just left: whom to call, in which order."""
