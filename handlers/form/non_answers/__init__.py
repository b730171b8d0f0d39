"""Texts at a question that may be no answer to it: doubts, and wishes to skip it."""
