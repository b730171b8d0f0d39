"""Files of complaints, encrypted on disk."""
