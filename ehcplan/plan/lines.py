"""Lines: each printed text with the answers it comes from, and what is said of empty elements."""

import datetime as dt
from dataclasses import dataclass

from ehcplan.plan.shown import Shown
from ehcplan.vocabulary import Element, Voice


@dataclass(frozen=True, kw_only=True, order=True)
class Source:
    """Where words come from: an answer of a contribution, or one cell of it."""

    contribution: str
    prompt: str
    index: int
    column: str | None = None


@dataclass(frozen=True, kw_only=True)
class Wording:
    """What a line says from a moment on. A line's wordings only grow."""

    text: str
    reworded_by: str | None = None
    """None while the words are the sources' own; else who wrote them."""
    on: dt.date | None = None


@dataclass(frozen=True, kw_only=True)
class Words:
    """A printed text with a permanent reference, append-only wordings and its sources."""

    wordings: tuple[Wording, ...]
    sources: tuple[Source, ...] = ()
    ref: str = ""

    @property
    def text(self) -> str:
        """What it says now."""
        return self.wordings[-1].text

    @property
    def reworded_by(self) -> str | None:
        """Who wrote the present words, when they are not the sources' own."""
        return self.wordings[-1].reworded_by

    @property
    def reworded_on(self) -> dt.date | None:
        """When the present words were written."""
        return self.wordings[-1].on


@dataclass(frozen=True, kw_only=True)
class Line(Words):
    """One printed piece of text under an element of Section A or a heading of the profile."""

    element: Element
    sources: tuple[Source, ...]
    voice: Voice | None = None
    """Kept where it was decided; None: derived from the sources."""
    suggested_only: bool = False
    """Nobody has accepted it: printed only in output made from suggestions, which says so."""
    shown: Shown | None = None
    """For a line read from a Word file, which has no sources: what the file shows of who spoke."""


@dataclass(frozen=True, kw_only=True)
class Empty:
    """What a person chose to say about an element with no lines (a key of EMPTY_REASONS)."""

    element: Element
    reason: str
    on: dt.date


@dataclass(frozen=True, kw_only=True)
class LeftOut:
    """That a person decided not to use an answer under an element, and why."""

    source: Source
    element: Element | None
    reason: str
    by: str
    on: dt.date
