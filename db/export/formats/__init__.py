"""The formats of an export: CSV, JSON Lines, Excel."""
