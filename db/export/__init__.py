"""Complaints as files, written so that they can be checked."""
