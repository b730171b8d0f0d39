"""Words that are recognised, and what goes with them: content, no logic."""
