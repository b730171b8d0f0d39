"""Answers that are told to be wrong in a sentence, and what is right instead."""
