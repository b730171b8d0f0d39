"""Single values: days, amounts, contacts, provinces, names. Pure."""
