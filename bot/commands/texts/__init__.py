"""What the commands say: content, no logic."""
