"""Texts of the staff pages: content, no logic."""
