"""Files of complaints to take away."""
