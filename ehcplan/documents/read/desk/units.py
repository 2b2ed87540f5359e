"""What a walk through a plan yields: texts and rows, each with what stands above and beside it."""

from dataclasses import dataclass, field
from enum import StrEnum

from ehcplan.documents.read.labels.holds import Column, Holds
from ehcplan.documents.read.outline.heading import Heading
from ehcplan.documents.read.paper.tree import Cell, Item, Para
from ehcplan.plan.whole import Area, Letter


class Zone(StrEnum):
    """Which part of a file a text stands in."""

    COVER = "cover"
    PLAN = "plan"
    SIGNATURE = "signature"
    UNPLACED = "unplaced"


@dataclass(frozen=True, kw_only=True, slots=True)
class Head:
    """A sub-heading above a text."""

    text: str
    start: int
    rank: int
    area: Area | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Scene:
    """Where a text stands: its section, and what is written above it."""

    zone: Zone = Zone.COVER
    letters: tuple[Letter, ...] = ()
    area: Area | None = None
    heads: tuple[Head, ...] = ()
    """Sub-headings, outermost first."""
    turn: int = 0
    """Counts the openings of sections."""

    @property
    def letter(self) -> Letter | None:
        """Its section; the first, where a heading names several."""
        return self.letters[0] if self.letters else None

    @property
    def caption(self) -> str:
        """The sub-heading that stands nearest above it."""
        return self.heads[-1].text if self.heads else ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Text:
    """A paragraph of the plan. `label` is the heading beside it or before it in its line."""

    para: Para
    scene: Scene
    label: str = ""
    holds: Holds | None = None
    column: Column | None = None
    """The column it stands in, where that names who speaks."""
    group: int = 0
    """The same for all that stands in one table of labels; 0 outside."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """A row of a table with headed columns."""

    cells: tuple[tuple[Column, Cell], ...]
    scene: Scene
    table: int
    has_headings: bool = True

    def of(self, holds: Holds) -> list[tuple[Column, Cell]]:
        """Return the cells of a kind that hold words."""
        return [(c, cell) for c, cell in self.cells if c.holds is holds and cell.paras]


Unit = Text | Row


@dataclass(kw_only=True, slots=True)
class Flow:
    """Everything that one walk found."""

    units: list[Unit] = field(default_factory=list)
    guidance: list[Para] = field(default_factory=list)
    labels: list[Para] = field(default_factory=list)
    """Headings, sub-headings, headings of columns, and labels."""
    titles: list[tuple[Para, Scene]] = field(default_factory=list)
    """The names of single needs, outcomes and provision that stand over them."""
    opened: list[tuple[Heading, Scene]] = field(default_factory=list)
    cover: list[Item] = field(default_factory=list)
    """What stands before the first section, and under headings of personal details."""
    contents: list[Para] = field(default_factory=list)
    unplaced: list[Para] = field(default_factory=list)
    signature: list[Para] = field(default_factory=list)
