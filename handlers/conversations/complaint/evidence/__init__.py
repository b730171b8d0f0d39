"""Pictures and documents of an open form."""
