"""LINE's API and the page of phones."""
