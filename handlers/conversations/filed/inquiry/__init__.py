"""Questions of the office to the filer of a complaint, and the answers."""
