"""`ruthan kb`: what officers ask of their topics."""
