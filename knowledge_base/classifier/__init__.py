"""The topic, or the kind of problem, that a text means. Pure."""
