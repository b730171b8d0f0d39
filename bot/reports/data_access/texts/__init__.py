"""Texts of the document of personal data and of its page: content, no logic."""
