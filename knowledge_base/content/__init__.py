"""Topics, glossary, banks and phrases of danger, read from YAML and checked."""
