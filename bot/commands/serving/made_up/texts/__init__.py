"""Texts of the demo's made-up data: content, no logic."""
