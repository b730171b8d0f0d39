"""A person's own data: shown, handed over, erased."""
