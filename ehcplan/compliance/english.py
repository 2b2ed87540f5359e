"""The little grammar that checks share: sentences, words, numbers, and dates as people write them."""

import re
from functools import cached_property, lru_cache

from ehcplan.plan.dates_written import WrittenDate, dates_in

__all__ = [
    "NUMBERS",
    "Tokens",
    "WrittenDate",
    "as_called",
    "dates_in",
    "holds_any",
    "number",
    "sentences",
    "tokens",
    "words",
]

# A full stop after these ends no sentence.
_SHORT = re.compile(
    r"\b(?:e\.g|i\.e|etc|mr|mrs|ms|miss|dr|prof|st|no|vs|approx|hrs?|mins?|yrs?|p|pp|para|cf|inc|"
    r"incl|dept|[a-z])\.$",
    re.IGNORECASE,
)
_LONGEST_SHORT = 8
_SHORTEST_BEGINNING, _LONGEST_BEGINNING = 2, 20
"""Of how many letters the beginning of a word may be that calls for a pattern."""
_KNOWN_WORDS = 20_000
"""Most words of a plan come again and again: so many are cut into their beginnings once."""
_END = re.compile(r"[.!?…]+[\"”’')\]]*(?=\s|$)|\n+|;\s(?=[A-Z])")
_WORD = re.compile(r"[a-zà-ÿ]+(?:['-][a-zà-ÿ]+)*")
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
    return _WORD.findall(text.lower().replace("’", "'"))


class Tokens(frozenset[str]):
    """The tokens of a text; see `tokens`."""

    @cached_property
    def calling(self) -> frozenset[str]:
        """The tokens and all their beginnings, as triggers are written (see `rule.Lines`)."""
        found = set(self)
        for word in self:
            found.update(_beginnings(word))
        return frozenset(found)


@lru_cache(maxsize=_KNOWN_WORDS)
def _beginnings(word: str) -> tuple[str, ...]:
    """Return the beginnings of a word that are long enough to be triggers, each with its mark."""
    last = min(len(word), _LONGEST_BEGINNING)
    return tuple(f"{word[:end]}-" for end in range(_SHORTEST_BEGINNING, last + 1))


@lru_cache(maxsize=4096)
def as_called(triggers: frozenset[str]) -> frozenset[str]:
    """Return triggers as `Tokens.calling` holds them: a very long beginning is cut.

    Raise ValueError for a beginning of one letter: too many words begin with it.
    """
    found = set()
    for one in triggers:
        if not one.endswith("-"):
            found.add(one)
        elif len(one) <= _SHORTEST_BEGINNING:
            raise ValueError(f"{one!r} is too short to tell words by")
        else:
            found.add(f"{one[:-1][:_LONGEST_BEGINNING]}-")
    return frozenset(found)


@lru_cache(maxsize=4096)
def tokens(text: str) -> Tokens:
    """Return the words of a text in lower case, with each half of a hyphened word by itself too.

    Beside them stand the pseudo-words of `rule`: `#` a digit, `AA` a short form in capitals, `Aa` a
    capital inside a sentence, `“` quotation marks, `*` always.
    """
    found = set(words(text))
    for word in tuple(found):
        if "-" in word or "'" in word:
            found.update(word.replace("-", "'").split("'"))
    found.add("*")
    if _DIGIT.search(text):
        found.add("#")
    if _SHORT_FORM.search(text):
        found.add("AA")
    if _INNER_NAME.search(text) or re.match(r"[A-Z][a-z]", text):
        found.add("Aa")
    if _QUOTED.search(text):
        found.add("“")
    return Tokens(found)


def holds_any(held: Tokens, triggers: frozenset[str]) -> bool:
    """Return whether one of a text's tokens is one that some triggers mean (see `rule.Lines`)."""
    return not held.calling.isdisjoint(as_called(triggers))


def number(written: str) -> float | None:
    """Return the number that a figure or a word means ("20", "forty-five", "twice"), or None."""
    plain = written.strip().lower().replace(" ", "-")
    try:
        return float(plain)
    except ValueError:
        return NUMBERS.get(plain)
