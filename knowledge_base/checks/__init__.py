"""What `ruthan kb check`, `kb replay` and `kb eval` say of the topics."""
