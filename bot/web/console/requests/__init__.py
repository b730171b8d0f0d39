"""Calls to make and data to erase."""
