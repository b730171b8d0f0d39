"""Sentence vectors, trained weights and example sets, kept between starts."""
