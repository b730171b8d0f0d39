"""How a database is opened, migrated and its personal columns encrypted."""
