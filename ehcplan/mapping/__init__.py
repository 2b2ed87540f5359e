"""Answers to elements: what may go where, by which rule, and why."""
