"""Exports of complaints as files."""
