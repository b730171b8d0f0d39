"""Texts of corrections to a filed complaint and of duplicates: content, no logic."""
