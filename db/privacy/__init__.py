"""Erasures, refusals, releases and breaches, as the data law asks."""
