"""The list of complaints, and the work desk."""
