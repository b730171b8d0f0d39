"""The request to be called back by an officer."""
