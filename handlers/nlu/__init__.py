"""What is recognised in typed text. Pure."""
