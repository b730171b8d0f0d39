"""Events that came, answers that go, and what is remembered of a chat between them."""
