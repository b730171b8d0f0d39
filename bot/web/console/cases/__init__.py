"""One complaint, and the steps that officers take with it."""
