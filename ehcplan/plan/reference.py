"""Permanent random references, by which lines and answers are known for good."""

import secrets

# No vowels or look-alikes: a reference is read aloud and typed, and spells no word.
_LETTERS = "23456789bcdfghjkmnpqrstvwxz"


def new_reference() -> str:
    """Return a fresh reference of 10 characters (about 47 bits)."""
    return "".join(secrets.choice(_LETTERS) for _ in range(10))
