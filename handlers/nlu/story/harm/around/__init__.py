"""Readers of harm from around, which nobody does to themselves. Pure."""
