"""What the data law asks for: erasing, refusals, releases, breaches."""
