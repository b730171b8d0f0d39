"""Settings, transactions, dates, and processes that make PDFs and pictures."""
