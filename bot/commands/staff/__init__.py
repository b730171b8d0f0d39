"""`ruthan staff`: accounts of officers and their rights."""
