"""Accounts, units, the audit log, what could not be sent."""
