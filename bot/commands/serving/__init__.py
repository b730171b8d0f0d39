"""`ruthan serve` and `worker`: one process, what it refuses, and gunicorn."""
