"""What is typed at a question and may be no answer to it: a doubt, or a wish to leave it out."""
