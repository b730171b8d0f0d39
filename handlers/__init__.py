"""The conversation: what to answer to what a user did."""
