"""Merging of duplicates: the comparison before it, the steps, the undoing."""
