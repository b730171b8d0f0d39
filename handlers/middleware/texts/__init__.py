"""Texts of the middleware: content, no logic."""
