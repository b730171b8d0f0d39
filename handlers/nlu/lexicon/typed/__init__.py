"""Words around what is typed at the questions of a complaint: content, no logic."""
