"""Threads that handle events, send answers and do what is due."""
