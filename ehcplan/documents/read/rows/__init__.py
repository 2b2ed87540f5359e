"""Needs, outcomes and provision from the rows of tables."""
