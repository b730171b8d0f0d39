"""Answers to other questions than the one that was asked."""
