"""Sections B to J: needs, outcomes and provision from texts, and what is told beside them."""
