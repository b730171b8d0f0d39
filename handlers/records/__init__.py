"""A complaint's number, search terms, seller terms and figures, derived from its answers."""
