"""What the made-up data of the demo says: content, no logic."""
