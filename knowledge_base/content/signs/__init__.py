"""Signs of danger, organisations, links and tricks, as officers write them."""
