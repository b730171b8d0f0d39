"""Answers that a told story fills in."""
