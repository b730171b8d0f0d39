"""Retention, erasure and the register of processing."""
