"""Readers of harm: asked about beforehand, wanted by somebody, or done. Pure."""
