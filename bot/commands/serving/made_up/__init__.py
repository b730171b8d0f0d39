"""The made-up data on which the demo opens, marked as such in the database."""
