"""Recognition of typed text. Pure."""
