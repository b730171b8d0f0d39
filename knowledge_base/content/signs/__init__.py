"""What danger, organisations, links and tricks are known by, as officers write it."""
