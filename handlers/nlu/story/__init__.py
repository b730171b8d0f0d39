"""Reader of a told story: its amounts, days, sellers and kind. Pure."""
