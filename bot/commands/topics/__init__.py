"""`ruthan kb`: checks, replay and evaluation of topics."""
