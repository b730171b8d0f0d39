"""Accounts, units, the audit log, dead letters."""
