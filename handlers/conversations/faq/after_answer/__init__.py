"""What is said after a topic's answer, and belongs to it."""
