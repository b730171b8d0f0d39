"""Readers of the money that a story tells of: numbers, sums, what was paid. Pure."""
