"""The messages and rounds of the practice game, as officers write them."""
