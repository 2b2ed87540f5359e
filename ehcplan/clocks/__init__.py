"""Statutory dates: a record a clock, and pure functions that count as the law counts.

`due.due(triggers, ...)` says what is due; it knows no day but those passed in.
"""
