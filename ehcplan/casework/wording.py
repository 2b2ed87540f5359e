"""Names and short texts as they are kept: tidy, short enough, and such that Word can hold them."""

from ehcplan.documents.text import cleaned
from ehcplan.errors import ContentRefusedError

LONGEST_NAME = 100
LONGEST_TEXT = 500


def tidy(text: str) -> str:
    """Return a text on one line: outer spaces dropped, inner ones made single."""
    return " ".join(cleaned(text).split())


def name_of(text: str, what: str, *, needed: bool = True) -> str:
    """Return a name as it is kept. `what` names it in an error: "the first name".

    Raises ContentRefusedError when it is missing or too long.
    """
    return short_text(text, what, needed=needed, longest=LONGEST_NAME)


def short_text(text: str, what: str, *, needed: bool = False, longest: int = LONGEST_TEXT) -> str:
    """Return a short text as it is kept; ContentRefusedError when missing or too long."""
    kept = tidy(text)
    if needed and not kept:
        raise ContentRefusedError(f"Enter {what}")
    if len(kept) > longest:
        raise ContentRefusedError(
            f"{what[:1].upper()}{what[1:]} must be {longest} characters or fewer"
        )
    return kept


def same(one: str, other: str) -> bool:
    """Return whether two names read the same, whatever their capitals and spaces."""
    return tidy(one).casefold() == tidy(other).casefold()
