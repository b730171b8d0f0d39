"""Safety, redaction, notifications, language and large text around every answer."""
