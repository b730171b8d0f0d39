"""The words and patterns by which a day is said."""
