"""Texts of the complaint form: content, no logic."""
