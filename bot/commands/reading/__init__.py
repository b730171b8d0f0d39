"""`ruthan story` and `ruthan check`: what Ruthan reads in a text by itself."""
