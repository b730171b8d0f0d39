"""What LINE accepts and how it refuses. Pure."""
