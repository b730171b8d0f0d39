"""Broadcasts: who gets them, how staff let them out, and the batches that go to LINE."""
