"""The little grammar that checks share: sentences, words, numbers, and dates as people write them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache

from ehcplan.plan.dates_written import WrittenDate, dates_in

__all__ = [
    "NUMBERS",
    "Tokens",
    "Triggers",
    "WrittenDate",
    "by_heads",
    "dates_in",
    "holds_any",
    "number",
    "sentences",
    "tokens",
    "triggers_of",
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


class Tokens(frozenset[str]):
    """The tokens of a text; see `tokens`."""

    @cached_property
    def by_head(self) -> dict[str, list[str]]:
        """The tokens by their first letter, first two, and first three."""
        found: dict[str, list[str]] = {}
        for word in self:
            for length in range(1, min(len(word), _HEAD) + 1):
                found.setdefault(word[:length], []).append(word)
        return found


@dataclass(frozen=True, slots=True)
class Triggers:
    """Triggers (see `rule.Lines`), made ready for many texts."""

    exact: frozenset[str]
    """Those that are whole words."""
    beginnings: dict[str, tuple[str, ...]]
    """The beginnings of words, without their mark, by their first letters as `Tokens` has them."""

    def call(self, held: Tokens) -> bool:
        """Return whether one of a text's tokens is meant."""
        if not held.isdisjoint(self.exact):
            return True
        # Most texts hold no word that even looks like it: they are left with one quick look.
        if not self.beginnings or held.by_head.keys().isdisjoint(self.beginnings):
            return False
        return any(
            word.startswith(self.beginnings[head])
            for head in held.by_head.keys() & self.beginnings.keys()
            for word in held.by_head[head]
        )


@lru_cache(maxsize=4096)
def tokens(text: str) -> Tokens:
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
    return Tokens(found)


def holds_any(held: Tokens, triggers: frozenset[str]) -> bool:
    """Return whether one of a text's tokens is one that some triggers mean (see `rule.Lines`)."""
    return triggers_of(triggers).call(held)


@lru_cache(maxsize=2048)
def triggers_of(triggers: frozenset[str]) -> Triggers:
    """Return triggers made ready for many texts."""
    exact = frozenset(one for one in triggers if not one.endswith("-"))
    return Triggers(exact=exact, beginnings=by_heads(one[:-1] for one in triggers - exact))


def by_heads(beginnings: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Return the beginnings of words by their first letters: three of them, or all there are."""
    found: dict[str, tuple[str, ...]] = {}
    for one in sorted(set(beginnings)):
        found[one[:_HEAD]] = (*found.get(one[:_HEAD], ()), one)
    return found


def number(written: str) -> float | None:
    """Return the number that a figure or a word means ("20", "forty-five", "twice"), or None."""
    plain = written.strip().lower().replace(" ", "-")
    try:
        return float(plain)
    except ValueError:
        return NUMBERS.get(plain)
