"""Choices as people tell them in their own words."""
