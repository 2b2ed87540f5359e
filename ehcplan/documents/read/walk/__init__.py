"""The walk from top to bottom: which section each text stands in, and under what."""
