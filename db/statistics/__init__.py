"""Figures, and what is held back of them."""
