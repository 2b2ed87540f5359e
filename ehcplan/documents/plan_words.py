"""Small things that every section of a plan prints: its statements, its facts, its dates."""

import datetime as dt
from collections.abc import Iterable

from ehcplan.documents.flow import Facts, Look, Part, Remark, Statement
from ehcplan.documents.people import printed_date
from ehcplan.documents.plan_links import Links, Marks
from ehcplan.documents.text import cleaned
from ehcplan.plan.lines import Words

NO_WORDS = "No words have been written here yet."
NONE_LINKED = "None linked"


class Desk:
    """What the sections are laid out with: the plan's links, and the names of bookmarks."""

    def __init__(self, links: Links, marks: Marks, hopes: dict[str, str] | None = None) -> None:
        self.links = links
        self.marks = marks
        self.hopes = hopes or {}
        """Section A's lines as they are printed, by reference."""

    def statement(
        self, words: Words, otherwise: str, *, after: str = "", look: Look = "words"
    ) -> Part:
        """Return a text as it is printed; where it has no words, a remark that says so."""
        text = cleaned(words.text)
        if not text.strip():
            return Remark(tone="empty", text=f"{NO_WORDS} ({after})" if after else NO_WORDS)
        mark = self.marks.name(words, otherwise)
        return Statement(mark=mark, text=text, after=after, look=look)


def facts(about: str, rows: Iterable[tuple[str, str]]) -> tuple[Facts, ...]:
    """Return a table of the rows that say something; no table where none does."""
    filled = tuple((label, value) for label, value in _cleaned(rows) if value)
    return (Facts(about=cleaned(about).strip(), rows=filled),) if filled else ()


def _cleaned(rows: Iterable[tuple[str, str]]) -> Iterable[tuple[str, str]]:
    for label, value in rows:
        yield cleaned(label).strip(), cleaned(value).strip()


def day(on: dt.date | None) -> str:
    """Return a date as it is printed; an empty text for none."""
    return printed_date(on) if on else ""


def yes_no(value: bool | None) -> str:
    """Return yes or no; an empty text where nobody said."""
    return "" if value is None else "Yes" if value else "No"


def joined(*texts: str, by: str = ", ") -> str:
    """Return the texts that say something, joined."""
    return by.join(text.strip() for text in texts if text.strip())
