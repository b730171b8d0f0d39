"""Hints beside a question, and help after answers that do not fit."""
