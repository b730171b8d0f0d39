"""Texts of LINE's cards and of the rich menu: content, no logic."""
