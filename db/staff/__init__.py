"""Officers: accounts, logins, units, what each may see, and the audit log."""
