"""What is kept of a person: shown, handed over, erased."""
