"""เกมรู้ทัน: telling tricks from genuine messages, practised in the chat."""
