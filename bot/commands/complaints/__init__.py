"""`ruthan complaints`: exports, their check, open data."""
