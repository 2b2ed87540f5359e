"""Which of the places that Section I names is one to come, where nothing tells the present one."""

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator

from ehcplan.compliance import english
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach, Certainty

_CLAUSE_ENDS = Pattern(r"[;\n]|[.!?](?=\s|$)")
_PROPOSED = Pattern(
    r"\bpropos(?:es?|ed|ing|al)\b|\b(?:intends?|intention|plans?|minded)\s+to\s+name\b|\bto\s+name\b|"
    r"\b(?:will|shall|is\s+to|should)\s+(?:then\s+)?(?:attend|move\s+to|transfer\s+to|join|start\s+at|go\s+to|"
    r"be\s+(?:at|named|placed\s+at|educated\s+at))\b|\b(?:next|new|future)\s+(?:school|college|setting|"
    r"placement|nursery|place)\b",
    re.IGNORECASE,
)
"""That a place is the next one."""
_FROM = Pattern(r"\b(?:from|starting|as\s+of|with\s+effect\s+from)\b[^.;]{0,24}$", re.IGNORECASE)
_UNTIL = Pattern(
    r"\b(?:until|up\s+to|till|present(?:ly)?|current(?:ly)?|attends|remains?|stays?|now|since|"
    r"to\s+(?:the\s+end|july|august|20\d\d))\b",
    re.IGNORECASE,
)
"""That a place is the one of today."""
_JOINS = Pattern(r",|\band\b|\bthen\b|\bbut\b")
_WISHED = Pattern(
    r"\b(?:parents?|mum|dad|mother|father|carers?|family|he|she|they)\b[^.;]{0,40}?"
    r"\b(?:prefer\w*|ask\w*|want\w*|wish\w*|request\w*|(?:would|has|have)\s+(?:like|express|visit)\w*|likes?|"
    r"visit\w*|may|can|could|hopes?)\b|\bconsult\w*|\bvisit\w*",
    re.IGNORECASE,
)
"""What the family would like, or may say: the authority names nothing by it."""
Finder = Callable[[str], re.Match[str] | None]
"""What finds the first name of a place in a text."""


def next_places(passages: Iterable[Passage], on: dt.date, named: Finder) -> Iterator[Breach]:
    """Yield the first place that is named for a time to come, or proposed: a person is asked."""
    for passage in passages:
        for begin, end in _clauses(passage.text):
            found = _ahead(passage.text[begin:end], on, named)
            if found is not None:
                start, stop = (begin + at for at in found)
                yield Breach(passage=passage, start=start, end=stop, certainty=Certainty.ASKS)
                return


def _clauses(text: str) -> Iterator[tuple[int, int]]:
    begin = 0
    for end in _CLAUSE_ENDS.finditer(text):
        yield begin, end.start()
        begin = end.end()
    yield begin, len(text)


def _ahead(clause: str, on: dt.date, named: Finder) -> tuple[int, int] | None:
    """Return where a clause names a place that is still to come."""
    if _WISHED.search(clause):
        return None
    names = list(_names(clause, named))
    for at, (begin, end) in enumerate(names):
        before = clause[names[at - 1][1] if at else 0 : begin]
        after = clause[end : names[at + 1][0] if at + 1 < len(names) else len(clause)]
        if _PROPOSED.search(before) or _is_from(before, on):
            return begin, end
        beside = f"{_JOINS.split(before)[-1]} {after}"
        if not _UNTIL.search(beside) and (_is_from(after, on) or _PROPOSED.search(after)):
            return begin, end
    return None


def _names(clause: str, named: Finder) -> Iterator[tuple[int, int]]:
    at = 0
    while (found := named(clause[at:])) is not None:
        yield at + found.start(), at + found.end()
        at += found.end()


def _is_from(words: str, on: dt.date) -> bool:
    """Return whether words tell that something begins after a day."""
    return any(
        _FROM.search(words[: one.start]) is not None and one.first > on
        for one in english.dates_in(words)
    )
