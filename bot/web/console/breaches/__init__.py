"""Breaches of personal data, and alerts."""
