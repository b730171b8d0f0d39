"""YAML read strictly, and what was read of it before."""
