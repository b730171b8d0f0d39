"""Jobs, alerts and proofs that keep a server right."""
