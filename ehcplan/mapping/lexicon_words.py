"""How the guards' lists of words become patterns."""

import re

STAFF_TITLE = r"(?-i:Mr|Mrs|Ms|Miss|Mx|Dr|Sir)\.?"


def any_of(*alternatives: str) -> re.Pattern[str]:
    """Return a pattern for any of these as whole words, whatever the case or apostrophe."""
    return re.compile(rf"(?<!\w)(?:{_joined(alternatives)})(?!\w)", re.IGNORECASE)


def beside(words: str, *others: str) -> str:
    """Return an alternative for `words` and any of `others` in one text, in either order.

    It looks from the start of the text once, so a very long text costs no more than its length.
    """
    return (
        rf"\A(?=[\s\S]*?(?<!\w)(?:{_joined((words,))})(?!\w))(?=[\s\S]*?(?<!\w)(?:{_joined(others)}"
        r"))"
    )


def either(beside_each_other: str, *alternatives: str) -> re.Pattern[str]:
    """Return a pattern for words that count beside others, or for any alternative alone."""
    alone = rf"(?<!\w)(?:{_joined(alternatives)})(?!\w)"
    return re.compile(rf"{beside_each_other}|{alone}", re.IGNORECASE)


def _joined(alternatives: tuple[str, ...]) -> str:
    return "|".join(alternatives).replace("'", "['’]")
