"""What officers write, read from YAML, checked and put together."""
