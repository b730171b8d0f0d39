"""What is said beside a question: hints, and help after answers that do not fit."""
