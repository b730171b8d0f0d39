"""What the middleware says: content, no logic."""
