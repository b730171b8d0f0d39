"""What surrounds every answer: safety, redaction, notifications, large text."""
