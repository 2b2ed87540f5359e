"""The little grammar that checks share: sentences, words, numbers, and dates as people write them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from ehcplan.plan.dates_written import WrittenDate, dates_in

__all__ = [
    "NUMBERS",
    "Beginnings",
    "Tokens",
    "Triggers",
    "WrittenDate",
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
_HEAD, _SHORT_HEAD = 3, 2
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
    def by_three(self) -> dict[str, list[str]]:
        """The tokens by their first three letters."""
        return self._by_head(_HEAD)

    @cached_property
    def by_two(self) -> dict[str, list[str]]:
        """The tokens by their first two letters."""
        return self._by_head(_SHORT_HEAD)

    def _by_head(self, length: int) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for word in self:
            found.setdefault(word[:length], []).append(word)
        return found

    def begun(self, beginnings: "Beginnings") -> Iterator[str]:
        """Yield which of some beginnings of words the tokens have."""
        for by_head, wanted in ((self.by_three, beginnings.longer), (self.by_two, beginnings.two)):
            for head in by_head.keys() & wanted.keys() if wanted else ():
                words = by_head[head]
                for beginning in wanted[head]:
                    if any(word.startswith(beginning) for word in words):
                        yield beginning


class Beginnings:
    """The beginnings of words, by their first letters, as `Tokens` has its own."""

    def __init__(self, beginnings: Iterable[str]) -> None:
        """Raise ValueError for a beginning of one letter: too many words begin with it."""
        self.longer: dict[str, list[str]] = {}
        self.two: dict[str, list[str]] = {}
        for one in sorted(set(beginnings)):
            if len(one) < _SHORT_HEAD:
                raise ValueError(f"{one!r} is too short to tell words by")
            held = self.longer if len(one) >= _HEAD else self.two
            held.setdefault(one[:_HEAD], []).append(one)

    def __iter__(self) -> Iterator[str]:
        for each in (*self.longer.values(), *self.two.values()):
            yield from each


@dataclass(frozen=True, slots=True)
class Triggers:
    """Triggers (see `rule.Lines`), made ready for many texts."""

    exact: frozenset[str]
    """Those that are whole words."""
    beginnings: Beginnings
    """Those that are beginnings of words, without their mark."""

    def call(self, held: Tokens) -> bool:
        """Return whether one of a text's tokens is meant."""
        if not held.isdisjoint(self.exact):
            return True
        return next(held.begun(self.beginnings), None) is not None


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
    return triggers_of(triggers).call(held)


@lru_cache(maxsize=2048)
def triggers_of(triggers: frozenset[str]) -> Triggers:
    """Return triggers made ready for many texts."""
    exact = frozenset(one for one in triggers if not one.endswith("-"))
    return Triggers(exact=exact, beginnings=Beginnings(one[:-1] for one in triggers - exact))


def number(written: str) -> float | None:
    """Return the number that a figure or a word means ("20", "forty-five", "twice"), or None."""
    plain = written.strip().lower().replace(" ", "-")
    try:
        return float(plain)
    except ValueError:
        return NUMBERS.get(plain)
