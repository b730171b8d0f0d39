"""Opening and migrating a database, and encrypting its personal columns."""
