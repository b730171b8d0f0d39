"""Words of who has filed a complaint: content, no logic."""
