"""Files and tables made of complaints and questions."""
