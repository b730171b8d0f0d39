"""Login, account, second factor."""
