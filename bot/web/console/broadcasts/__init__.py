"""Alerts by LINE: written by one member of staff, let out by another, stopped by any."""
