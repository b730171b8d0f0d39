"""What comes in and what goes out, before LINE gives it a shape."""
