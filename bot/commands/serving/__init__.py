"""`ruthan serve` and `worker`: their refusals, and gunicorn."""
