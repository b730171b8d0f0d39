"""What is kept of a person, as a document for that person."""
