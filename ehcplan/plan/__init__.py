"""The values that flow: what was said, and the lines made of it. Frozen; no database, no web."""
