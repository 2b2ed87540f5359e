"""One line of advice taken apart: its title, and who gave it as what."""

import re

from ehcplan.documents.read.advice.kinds import letter_of
from ehcplan.documents.read.paper.dates import dates_in

_BY = re.compile(
    r"\b(?:by|from|author:?|written by|prepared by)\s+(?P<who>[^;|\n]{2,90}?)(?=\s*(?:[,(–-]?\s*"
    r"(?:dated|on|received)?\s*\d|[,;]\s*(?:dated|received)|\(|$|\.|–|—))",
    re.IGNORECASE,
)
_PERSON = re.compile(
    r"\b(?:(?:Dr|Mr|Mrs|Ms|Miss|Mx|Prof)\.?\s+)?[A-Z][\w’'-]*(?:\.?\s+[A-Z][\w’'-]+){1,2}"
)
TITLED = re.compile(
    r"^\s*(?P<title>(?!by\b|from\b|dated?\b)[^:,;.()\d]{4,70}):\s+(?=\S)", re.IGNORECASE
)
"""A title before its colon: "Psychological advice: educational psychologist"."""


def after_title(words: str) -> tuple[str, str]:
    """Return who stands behind a title and as what: "A. Penn, educational psychologist, 2 May"."""
    first = next((start for start, _, _, _ in dates_in(words)), len(words))
    said = re.split(
        r"\.(?=\s+[A-Z]|\s*$)(?<!\bDr\.)(?<!\b[A-Z]\.)|;|\(|\n", words[:first], maxsplit=1
    )[0]
    said = re.sub(r"^\s*(?:by|from|written by|author:?)\s+", "", said, flags=re.IGNORECASE)
    said = re.sub(
        r"[\s,–—-]*(?:dated|written|received|on|of|asked(?: for)?)?\s*$", "", said.strip()
    )
    name, _, rest = said.partition(",")
    person = _PERSON.match(name.strip())
    if person and person.end() == len(name.strip()) and not letter_of(name):
        return name.strip(), rest.strip()
    return "", said.strip()


def title_in(words: str) -> str:
    """Return what a line calls a piece of advice, up to its date or its giver."""
    for start, _, _, _ in dates_in(words):
        words = words[:start]
        break
    return re.split(
        r"\s[–—-]\s|[;|(]|,(?=\s)|\s+by\s+|\s+from\s+(?=[A-Z])|\bdated\b", words, maxsplit=1
    )[0].strip(" ,.:")


def author_in(words: str) -> tuple[str, str]:
    """Return who gave advice by a line without a colon, and as what; empty where it does not say."""
    found = _BY.search(words)
    said = found["who"] if found else ""
    if not said:
        person = next(
            (p for p in _PERSON.finditer(words) if not letter_of(p[0]) and not _is_month(p[0])),
            None,
        )
        said = person[0] if person else ""
    name, _, role = said.partition(",")
    if role.strip() or not said:
        return name.strip(), role.strip()
    after = words.partition(said)[2]
    beside = re.match(r"\s*[,(–-]+\s*([A-Za-z][^,;()\d]{2,60})", after)
    return name.strip(), beside[1].strip() if beside and letter_of(beside[1]) else ""


def _is_month(text: str) -> bool:
    return bool(
        re.search(
            r"\b(?:January|February|March|April|May|June|July|August|September|October|November|"
            r"December)\b",
            text,
        )
    )
