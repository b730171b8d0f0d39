"""What the complaint form says: content, no logic."""
