"""Officers: accounts, logins, units, scope, and the audit log."""
