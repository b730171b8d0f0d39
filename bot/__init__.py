"""The doors: how the world reaches Ruthan."""
