"""What the office asks the filer of a complaint, and the answer."""
