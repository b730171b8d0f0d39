"""Firms known by their names, and stories of two shops."""
