"""Days of which a person wants to be told in time: asked for by one tap, taken back by another."""
