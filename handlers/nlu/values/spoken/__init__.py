"""What people say for a day instead of its date."""
