"""Free-text conversation about a complaint that was sent."""
