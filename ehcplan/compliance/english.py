"""The little grammar that checks share: sentences, words, numbers, and dates as people write them."""

import re
from functools import lru_cache

from ehcplan.plan.dates_written import WrittenDate, dates_in

__all__ = [
    "NUMBERS",
    "WrittenDate",
    "dates_in",
    "holds_any",
    "number",
    "sentences",
    "tokens",
    "told_apart",
    "words",
]

# A full stop after these ends no sentence.
_SHORT = re.compile(
    r"\b(?:e\.g|i\.e|etc|mr|mrs|ms|miss|dr|prof|st|no|vs|approx|hrs?|mins?|yrs?|p|pp|para|cf|inc|"
    r"incl|dept|[a-z])\.$",
    re.IGNORECASE,
)
_LONGEST_SHORT = 8
_HEAD = 3
_END = re.compile(r"[.!?…]+[\"”’')\]]*(?=\s|$)|\n+|;\s(?=[A-Z])")
_WORD = re.compile(r"[a-zà-ÿ]+(?:['’-][a-zà-ÿ]+)*", re.IGNORECASE)
_INNER_NAME = re.compile(r"(?<=[a-z,;:)] )[A-Z][a-zà-ÿ]{2,}")
_DIGIT = re.compile(r"\d")
_QUOTED = re.compile("[“\"‘']")
_SHORT_FORM = re.compile(r"\b[A-Z][A-Za-z]?[A-Z]{1,4}s?\b|\b[A-Z]{2,6}s?\b")

NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20,
    "twenty-five": 25, "thirty": 30, "forty": 40, "forty-five": 45, "fifty": 50, "sixty": 60,
    "ninety": 90, "half": 0.5, "once": 1, "twice": 2, "thrice": 3,
}  # fmt: skip


@lru_cache(maxsize=4096)
def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Return where each sentence of a text begins and ends, in order, without surrounding space."""
    found: list[tuple[int, int]] = []
    start = 0
    for end in _END.finditer(text):
        last = max(start, end.start() - _LONGEST_SHORT)
        if end.group(0)[0] == "." and _SHORT.search(text, last, end.start() + 1):
            continue
        _add(found, text, start, end.end())
        start = end.end()
    _add(found, text, start, len(text))
    return tuple(found)


def _add(found: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    piece = text[start:end]
    if piece.strip():
        lead = len(piece) - len(piece.lstrip())
        found.append((start + lead, start + len(piece.rstrip())))


def words(text: str) -> list[str]:
    """Return the words of a text in lower case, in order, with plain apostrophes."""
    return [word.replace("’", "'") for word in _WORD.findall(text.lower())]


@lru_cache(maxsize=4096)
def tokens(text: str) -> frozenset[str]:
    """Return the words of a text in lower case, with each half of a hyphened word by itself too.

    Beside them stand the pseudo-words of `rule`: `#` a digit, `AA` a short form in capitals, `Aa` a
    capital inside a sentence, `“` quotation marks, `*` always.
    """
    found = set(words(text))
    for word in tuple(found):
        if "-" in word or "'" in word:
            found.update(re.split(r"['-]", word))
    found.add("*")
    if _DIGIT.search(text):
        found.add("#")
    if _SHORT_FORM.search(text):
        found.add("AA")
    if _INNER_NAME.search(text) or re.match(r"[A-Z][a-z]", text):
        found.add("Aa")
    if _QUOTED.search(text):
        found.add("“")
    return frozenset(found)


def holds_any(held: frozenset[str], triggers: frozenset[str]) -> bool:
    """Return whether one of these tokens is one that some triggers mean (see `rule.Lines`)."""
    exact, beginnings = told_apart(triggers)
    if not held.isdisjoint(exact):
        return True
    # Most texts hold no word that even looks like it: they are left with one quick look.
    if not beginnings or _heads(held).isdisjoint(_heads_of_beginnings(beginnings)):
        return False
    return any(word.startswith(beginnings) for word in held)


@lru_cache(maxsize=1024)
def told_apart(triggers: frozenset[str]) -> tuple[frozenset[str], tuple[str, ...]]:
    """Return the triggers that are whole words, and the beginnings of words without their mark."""
    beginnings = tuple(sorted(one[:-1] for one in triggers if one.endswith("-")))
    return frozenset(one for one in triggers if not one.endswith("-")), beginnings


@lru_cache(maxsize=4096)
def _heads(held: frozenset[str]) -> frozenset[str]:
    return frozenset([word[:length] for word in held for length in (1, 2, _HEAD)])


@lru_cache(maxsize=1024)
def _heads_of_beginnings(beginnings: tuple[str, ...]) -> frozenset[str]:
    return frozenset(one[:_HEAD] for one in beginnings)


def number(written: str) -> float | None:
    """Return the number that a figure or a word means ("20", "forty-five", "twice"), or None."""
    plain = written.strip().lower().replace(" ", "-")
    try:
        return float(plain)
    except ValueError:
        return NUMBERS.get(plain)
