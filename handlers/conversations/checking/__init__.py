"""A look at whatever was sent before money goes."""
