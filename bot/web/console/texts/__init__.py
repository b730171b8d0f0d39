"""What the staff pages say: content, no logic."""
