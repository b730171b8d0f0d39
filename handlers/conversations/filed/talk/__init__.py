"""What is said around a complaint that was sent, in free words."""
