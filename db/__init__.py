"""The shelves: what is kept, and the queries that fetch it."""
