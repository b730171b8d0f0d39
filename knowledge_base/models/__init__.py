"""What is trained once and kept: sentence vectors, weights, example sets."""
