"""The practice game: telling tricks from genuine messages in the chat."""
