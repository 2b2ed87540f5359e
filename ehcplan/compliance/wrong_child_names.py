"""Names of a school's other pupils in a text, and what accounts for a name in a pupil's own case."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields

from ehcplan.compliance import english
from ehcplan.compliance.draft import Neighbour
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.words.names import DOUBTFUL_NAMES, NOT_NAMES
from ehcplan.plan.case import Case
from ehcplan.vocabulary import Role

_WORD = Pattern(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_OWNER = Pattern(r"['’]s?$")
_TITLES = frozenset(
    {"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "st", "saint", "nurse"}
)
_MONTHS = frozenset({"may", "april", "june", "august", "summer", "autumn"})


@dataclass(frozen=True, kw_only=True)
class Accounted:
    """What a case speaks of by itself: its people, its schools, and all that was said in it."""

    words: frozenset[str]
    """Every word written with a capital, in lower case."""
    text: str
    """All of it, in lower case with single spaces."""
    dates: frozenset[dt.date]

    def speaks_of(self, phrase: str) -> bool:
        """Return whether a name of several words stands in it."""
        return f" {_plain(phrase)} " in self.text


def accounted_by(case: Case) -> Accounted:
    """Return what a case's answers, people and schools account for."""
    texts = [text for text in (*_said(case), *_people(case)) if text]
    words = {bit for text in texts for bit in _capitals(text)}
    dates = {one.first for text in texts for one in english.dates_in(text) if one.is_exact}
    if case.identity is not None:
        dates |= {
            member.date_of_birth for member in case.identity.household if member.date_of_birth
        }
    return Accounted(
        words=frozenset(words),
        text=" | ".join(f" {_plain(text)} " for text in texts),
        dates=frozenset(dates),
    )


def _said(case: Case) -> Iterator[str]:
    for contribution in case.said.contributions:
        yield contribution.contributor
        yield contribution.supported_by or ""
        yield contribution.interpreter or ""
        for answer in contribution.answers:
            said = [answer.words, answer.original or "", *(c.original or "" for c in answer.cells)]
            yield from said if contribution.role in _FAMILIARS else map(_without_subjects, said)
            yield answer.said_by or ""


# Of whom they speak is in the pupil's life. A colleague's answer may be a copied one.
_FAMILIARS = frozenset({Role.CHILD, Role.PARENT, Role.FAMILY, Role.PEER})


def _without_subjects(text: str) -> str:
    """Return a text without the first word of each sentence: it may be a copied child's name."""
    told = (text[start:end] for start, end in english.sentences(text))
    return ". ".join(sentence.partition(" ")[2] for sentence in told)


def _people(case: Case) -> Iterator[str]:
    pupil, identity, plan = case.pupil, case.identity, case.plan
    yield f"{pupil.first_name} {pupil.last_name}"
    yield f"{pupil.known_as} {pupil.last_name}"
    yield pupil.setting_name
    yield from (name for name, _, _ in case.said.named)
    yield from (one.representative for one in case.capacity)
    if plan is not None:
        yield from (f"{one.author} {one.role}" for one in plan.advice)
        yield from (placement.name for placement in plan.placements)
    if identity is not None:
        held = (getattr(identity, one.name) for one in fields(identity))
        yield from (value for value in held if isinstance(value, str))
        for group in (identity.parents, identity.professionals, identity.household):
            yield from (one.name for one in group)
        yield from (school.name for school in identity.previous_schools)


def _capitals(text: str) -> Iterator[str]:
    for found in _WORD.finditer(text):
        if found.group(0)[0].isupper():
            word = _OWNER.sub("", found.group(0)).casefold()
            yield word
            yield from word.split("-")


def _plain(text: str) -> str:
    return " ".join(_OWNER.sub("", word) for word in _WORD.findall(text.casefold()))


@dataclass(frozen=True, kw_only=True)
class _Token:
    word: str
    """In lower case, without a trailing ’s."""
    start: int
    end: int
    is_capital: bool
    begins: bool
    """Whether it begins a sentence, where any word has a capital."""


@dataclass(frozen=True, kw_only=True)
class NameFound:
    """A name of one or more other pupils in a text."""

    start: int
    end: int
    is_full: bool
    pupils: tuple[Neighbour, ...]


class NamesOfOthers:
    """The names of a school's other pupils, looked up word by word."""

    def __init__(self, neighbours: Iterable[Neighbour]) -> None:
        self._firsts: dict[str, list[Neighbour]] = {}
        self._pairs: dict[str, list[tuple[tuple[str, ...], Neighbour]]] = {}
        for one in neighbours:
            self._add(one)

    def _add(self, one: Neighbour) -> None:
        surname = tuple(_plain(one.surname).split())
        names = [tuple(_plain(name).split()) for name in one.names]
        firsts = [name for name in names if name and name != surname]
        for first in firsts:
            if surname:
                self._firsts.setdefault(first[0], []).append(one)
            for last in [surname] if surname else [name for name in names if name != first]:
                # Both ways round: "Harvey Doe" and, in lists, "Doe, Harvey".
                self._pairs.setdefault(first[0], []).append(((*first[1:], *last), one))
                if last:
                    self._pairs.setdefault(last[0], []).append(((*last[1:], *first), one))

    def in_text(self, text: str, known: Accounted) -> Iterator[NameFound]:
        """Yield each name of another pupil that nothing in the case accounts for."""
        tokens = _tokens(text)
        place = 0
        while place < len(tokens):
            found, used = self._full(tokens, place, text), 1
            if found is not None:
                found_name, used = found
                if not known.speaks_of(text[found_name.start : found_name.end]):
                    yield found_name
            else:
                alone = self._alone(tokens, place, known, text)
                if alone is not None:
                    yield alone
            place += used

    def _full(self, tokens: list[_Token], place: int, text: str) -> tuple[NameFound, int] | None:
        token = tokens[place]
        if not token.is_capital:
            return None
        for rest, one in self._pairs.get(token.word, ()):
            for skip in (0, 1):
                begin = place + 1 + skip
                held = tokens[begin : begin + len(rest)]
                if not rest or tuple(t.word for t in held) != rest or not held[-1].is_capital:
                    continue
                if _is_together(text[token.start : held[-1].end]):
                    pupils = (one,)
                    name = NameFound(
                        start=token.start, end=held[-1].end, is_full=True, pupils=pupils
                    )
                    return name, skip + 1 + len(rest)
        return None

    def _alone(
        self, tokens: list[_Token], place: int, known: Accounted, text: str
    ) -> NameFound | None:
        token = tokens[place]
        pupils = self._firsts.get(token.word)
        if not pupils or not token.is_capital or token.word in known.words:
            return None
        if _is_ordinary_word(tokens, place, text) or _is_part_of_a_name(tokens, place, text):
            return None
        return NameFound(start=token.start, end=token.end, is_full=False, pupils=tuple(pupils))


def _tokens(text: str) -> list[_Token]:
    found = []
    for match in _WORD.finditer(text):
        written = _OWNER.sub("", match.group(0))
        before = text[: match.start()].rstrip(" \t“\"‘'(–—-•*")
        found.append(
            _Token(
                word=written.casefold(),
                start=match.start(),
                end=match.start() + len(written),
                is_capital=written[:1].isupper(),
                begins=not before or before[-1] in ".!?…:;\n|",
            )
        )
    return found


def _is_together(text: str) -> bool:
    return re.search(r"[.!?;:\n|()]|,.*,", text) is None


def _is_ordinary_word(tokens: list[_Token], place: int, text: str) -> bool:
    """Return whether a name that is also a word may be the word: Grace, Will, Rose, May, Mark."""
    token = tokens[place]
    if token.begins and token.word in _VIRTUES and _OF_NOBODY.match(text, token.end):
        return True
    if token.word not in DOUBTFUL_NAMES and token.word not in NOT_NAMES:
        return False
    if token.begins or text[token.start : token.end].isupper():
        return True
    if token.word not in _MONTHS:
        return False
    return bool(
        _BEFORE_A_MONTH.search(text, 0, token.start) or re.match(r",?\s*\d", text[token.end :])
    )


# Names first of all; at the head of a sentence about nobody they are the virtue.
_VIRTUES = frozenset({"grace", "felicity", "constance", "prudence", "charity", "clemency"})
_OF_NOBODY = Pattern(
    r"\s+(?:(?:is|was)\s+(?:what|why|how|where|needed|wanted|shown|given|something|all|also|part)"
    r"\b|"
    r"(?:under|towards|in\s+(?:defeat|losing))\b|and\s+[a-z]|period\b)",
)

_BEFORE_A_MONTH = Pattern(
    r"(?:\d|\b(?:in|by|from|until|till|since|of|during|next|last|this|each|every|early|late|before|"
    r"after|to|and|th|st|nd|rd))\s+$",
    re.IGNORECASE,
)


def _is_part_of_a_name(tokens: list[_Token], place: int, text: str) -> bool:
    """Return whether a title stands before, or another name beside: that is somebody else."""
    token = tokens[place]
    before = tokens[place - 1] if place else None
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    if before is not None and text[before.end : token.start].strip(". ") == "":
        ends = "." in text[before.end : token.start] and before.word not in _TITLES
        if not ends and (before.word in _TITLES or (before.is_capital and not before.begins)):
            return True
    return after is not None and after.is_capital and text[token.end : after.start] == " "
