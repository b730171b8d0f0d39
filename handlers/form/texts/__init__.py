"""Words of the complaint's form: content, no logic."""
