"""Alerts by LINE: agreed to, narrowed to a province or a subject, and stopped by one word."""
