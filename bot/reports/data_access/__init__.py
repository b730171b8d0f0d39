"""The copy of a person's data, as a document for that person."""
