"""Access, audit notes, filters and forms sent once, for every staff page."""
