"""Incoming events and outgoing answers, before LINE gives them a shape."""
