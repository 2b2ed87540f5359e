"""Section K: each piece of advice, of which kind, by whom and when."""
