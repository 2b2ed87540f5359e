"""The end of a letter: "Yours sincerely", and who signs."""

import re

from ehcplan.documents.read.paper.tree import Para

_CLOSES = re.compile(
    r"\W*(?:(?:yours|very)\s+(?:sincerely|faithfully|truly|ever)|(?:with\s+)?(?:all\s+|our\s+|my\s+)?"
    r"(?:very\s+)?(?:good|best|kind|kindest|warm|warmest)\s+(?:regards|wishes)|sincerely|regards)"
    r"(?=\W*$|,|\s+(?:to|from|and)\b)",
    re.IGNORECASE,
)
_MOST_OF_CLOSING = 12
_MOST_OF_SIGNER = 30
LINES_OF_SIGNER = 4


def closes_letter(para: Para) -> bool:
    """Return whether a line of its own ends a letter."""
    text = para.text.strip()
    is_short = len(text.split()) <= _MOST_OF_CLOSING and not text.endswith(("?", ":"))
    return is_short and para.block.place[0] == "body" and _CLOSES.match(text) is not None


def is_signer(para: Para) -> bool:
    """Return whether a line after the end of a letter may be of whoever signs it."""
    is_short = len(para.text.split()) <= _MOST_OF_SIGNER
    return is_short and para.block.place[0] == "body" and not para.is_list
