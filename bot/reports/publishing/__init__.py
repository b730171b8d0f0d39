"""The public site: pages, feeds and cards to embed, made from the topics alone."""
