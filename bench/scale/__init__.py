"""Growth, measured: load as people write, memory, old rows, the goals of the engine."""
