"""What every room stands on: settings, transactions, dates, processes for files."""
