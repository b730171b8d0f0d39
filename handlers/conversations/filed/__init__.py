"""A filed complaint: its status, corrections, evidence and replies."""
