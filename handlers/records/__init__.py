"""What is derived from a complaint and kept beside it: number, search terms, figures."""
