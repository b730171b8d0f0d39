"""Figures of complaints, and disclosure control over them."""
