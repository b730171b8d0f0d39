"""`ruthan db`: keys, migrations, backups."""
