"""One complaint and what is done with it."""
