"""A document as one run of parts: headings, statements, remarks and tables, in the order of print.

The template chooses how each kind looks; what stands where, and under which heading, is said here.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

Look = Literal["words", "listed"]
Tone = Literal["note", "empty", "lead", "guide", "plain", "end"]
GridKind = Literal["people", "advice"]

# A longer row may break across pages: kept whole, it would leave most of a page white.
_WHOLE_ROW = 900
_KEPT_TOGETHER = 7


@dataclass(frozen=True, kw_only=True)
class Heading:
    """A heading of level 1 to 3."""

    level: Literal[1, 2, 3]
    text: str

    @property
    def texts(self) -> tuple[str, ...]:
        """What it prints, paragraph by paragraph."""
        return (self.text,)

    def context(self) -> dict[str, Any]:
        """Return what the template is given."""
        return {"kind": f"heading{self.level}", "text": self.text}


@dataclass(frozen=True, kw_only=True)
class Statement:
    """A printed text of the plan inside a bookmark of its own, with what stands in brackets after it."""

    mark: str
    """The bookmark's name without its `l_`: the text's reference, numbered where it stands again."""
    text: str
    after: str = ""
    look: Look = "words"

    @property
    def paragraph(self) -> str:
        """The whole paragraph."""
        return f"{self.text} ({self.after})" if self.after else self.text

    @property
    def texts(self) -> tuple[str, ...]:
        """What it prints, paragraph by paragraph."""
        return (self.paragraph,)

    def context(self) -> dict[str, Any]:
        """Return what the template is given."""
        line = {"ref": self.mark, "text": self.text, "said_by": self.after}
        return {"kind": self.look, "line": line}


@dataclass(frozen=True, kw_only=True)
class Remark:
    """What stands between the statements: a note, a lead-in, why a section is empty."""

    tone: Tone
    text: str

    @property
    def texts(self) -> tuple[str, ...]:
        """What it prints, paragraph by paragraph."""
        return (self.text,)

    def context(self) -> dict[str, Any]:
        """Return what the template is given."""
        return {"kind": self.tone, "text": self.text}


@dataclass(frozen=True, kw_only=True)
class Facts:
    """A small table of two columns: what it is about, then label by label."""

    about: str
    rows: tuple[tuple[str, str], ...]
    details: str = "Details"

    @property
    def texts(self) -> tuple[str, ...]:
        """What it prints, paragraph by paragraph."""
        cells = (cell for row in self.rows for cell in row)
        return (self.about, self.details, *cells)

    def _keeps(self, number: int) -> bool:
        """Return whether a row stays on one page with the next: all of a short table do."""
        held = len(self.rows) if len(self.rows) <= _KEPT_TOGETHER else 3
        return number < held

    def context(self) -> dict[str, Any]:
        """Return what the template is given."""
        rows = [
            {"label": label, "value": value, "whole": _whole(value), "keep": self._keeps(number)}
            for number, (label, value) in enumerate(self.rows, 1)
        ]
        return {"kind": "facts", "about": self.about, "details": self.details, "rows": rows}


@dataclass(frozen=True, kw_only=True)
class Grid:
    """A table of several columns, whose headings and widths are the template's."""

    kind: GridKind
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    @property
    def texts(self) -> tuple[str, ...]:
        """What it prints, paragraph by paragraph."""
        return (*self.headings, *(cell for row in self.rows for cell in row))

    def context(self) -> dict[str, Any]:
        """Return what the template is given."""
        rows = [{"cells": list(row), "whole": _whole(*row)} for row in self.rows]
        return {"kind": self.kind, "rows": rows}


Part = Heading | Statement | Remark | Facts | Grid


def flow_context(flow: Sequence[Part]) -> list[dict[str, Any]]:
    """Return what a template is given of a run of parts."""
    return [part.context() for part in flow]


def texts_of(flow: Sequence[Part]) -> tuple[str, ...]:
    """Return every paragraph that a run of parts prints, in order."""
    return tuple(text for part in flow for text in part.texts)


def statements_of(flow: Sequence[Part]) -> tuple[Statement, ...]:
    """Return the statements of a run of parts, in order."""
    return tuple(part for part in flow if isinstance(part, Statement))


def _whole(*texts: str) -> str:
    """Return Word's on or off for keeping a row on one page."""
    return "on" if max(map(len, texts), default=0) < _WHOLE_ROW else "off"
