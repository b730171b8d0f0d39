"""Figures, maps and patterns."""
