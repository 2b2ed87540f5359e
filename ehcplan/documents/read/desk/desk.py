"""Where parts are put down as they are read: unique references, and where each text stands."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from ehcplan.documents.read.desk.early import Told
from ehcplan.documents.read.desk.units import Scene, Text
from ehcplan.documents.read.paper.tree import Cell, Para
from ehcplan.plan.lines import Line, Wording, Words
from ehcplan.plan.reading import LooseText
from ehcplan.plan.whole import (
    Adulthood,
    Advice,
    Agreement,
    Area,
    Budget,
    Letter,
    NothingHere,
    OutcomeKind,
    Placement,
    Reuse,
)


@dataclass(kw_only=True)
class Bit:
    """A text of the plan while it is read: the paragraphs it is made of."""

    paras: list[Para]
    breaks: set[int] = field(default_factory=set)
    """Before which of them a new cell begins."""

    @property
    def start(self) -> int:
        """Where it begins in the stream."""
        return min(para.start + _lead(para.text) for para in self.paras)

    @property
    def end(self) -> int:
        """Where it ends in the stream."""
        return max(para.start + len(para.text.rstrip()) for para in self.paras)

    @property
    def text(self) -> str:
        """Its words, a line a paragraph."""
        return "\n".join(para.text.strip() for para in self.paras)

    def add(self, paras: Iterable[Para]) -> None:
        """Add the paragraphs of another cell, or beside another label."""
        self.breaks.add(len(self.paras))
        self.paras.extend(paras)


def _lead(text: str) -> int:
    return len(text) - len(text.lstrip())


def bit_of(*cells: Cell) -> Bit | None:
    """Return the words of cells as one text, or None where they hold none."""
    made: Bit | None = None
    for cell in sorted((c for c in cells if c.paras), key=lambda c: c.paras[0].start):
        if made is None:
            made = Bit(paras=list(cell.paras))
        else:
            made.add(cell.paras)
    return made


@dataclass(kw_only=True, eq=False)
class NeedRead:
    """A need while it is read."""

    bit: Bit
    letter: Letter
    scene: Scene
    area: Area | None
    is_strength: bool = False
    number: str = ""
    level: str = ""
    as_of: dt.date | None = None
    ref: str = ""


@dataclass(kw_only=True, eq=False)
class OutcomeRead:
    """An outcome while it is read."""

    bit: Bit
    scene: Scene
    area: Area | None
    number: str = ""
    aim: Bit | None = None
    steps: list[Bit] = field(default_factory=list)
    by_words: str = ""
    baseline: str = ""
    measured: str = ""
    monitored: str = ""
    kind: OutcomeKind | None = None
    adulthood: tuple[Adulthood, ...] = ()
    needs: list[NeedRead] = field(default_factory=list)
    cites: str = ""
    """Words that may name needs by number."""
    over: str = ""
    """The label beside it or the heading of its column, which may say by when."""
    told: Told = field(default_factory=Told)
    ref: str = ""


@dataclass(kw_only=True, eq=False)
class ProvisionRead:
    """Provision while it is read."""

    bit: Bit
    letter: Letter
    scene: Scene
    fields: dict[str, str] = field(default_factory=dict)
    needs: list[NeedRead] = field(default_factory=list)
    outcomes: list[OutcomeRead] = field(default_factory=list)
    cites: str = ""
    number: str = ""
    label: str = ""
    """What stands beside it, where it was read from beside a label."""
    told: Told = field(default_factory=Told)
    ref: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Led:
    """A line that names who gives what follows it, in the same table or outside all tables."""

    who: str
    para: Para
    scene: Scene
    is_person: bool = False
    """It tells of whoever gives all that stands under its heading."""

    def leads(self, para: Para, scene: Scene) -> bool:
        """Return whether a paragraph stands where the line leads.

        A line that tells of help itself leads only to the list or the cells under it.
        """
        if self.is_person:
            return scene.heads == self.scene.heads and scene.turn == self.scene.turn
        near = scene == self.scene and para.block.place[:2] == self.para.block.place[:2]
        is_bare = self.para.text.strip().endswith(":")
        return near and (is_bare or para.is_list or para.block.place[0] == "table")


@dataclass(kw_only=True)
class Desk:
    """Everything read so far."""

    stream: str
    names: tuple[str, ...] = ()
    lines: list[Line] = field(default_factory=list)
    needs: list[NeedRead] = field(default_factory=list)
    outcomes: list[OutcomeRead] = field(default_factory=list)
    provision: list[ProvisionRead] = field(default_factory=list)
    nothing: list[NothingHere] = field(default_factory=list)
    placements: list[Placement] = field(default_factory=list)
    advice: list[Advice] = field(default_factory=list)
    monitoring: list[str] = field(default_factory=list)
    """Passages on how all outcomes are watched over."""
    agreements: list[Agreement] = field(default_factory=list)
    budget: Budget | None = None
    reuse: Reuse | None = None
    early: list[Text] = field(default_factory=list)
    """Labelled facts that wait for the outcome or the provision they belong to."""
    numbers: dict[int, str] = field(default_factory=dict)
    """The number at the head of a card of labelled rows, by the group of its rows."""
    reasons_first: list[Scene] = field(default_factory=list)
    """Where the reason for an outcome was found standing before it."""
    early_help: list[Text] = field(default_factory=list)
    led: Led | None = None
    """Who gives the provision that follows, as a line over it or beside it says."""
    waiting: tuple[Text, Letter] | None = None
    """A line of help that says how much there is of what the list under it holds."""
    open_help: ProvisionRead | None = None
    """The help that the list items now read belong to."""
    cited: tuple[Scene, str] | None = None
    """What all help under a heading is for."""
    shared: list[tuple[Text, str]] = field(default_factory=list)
    """Who gives all help under a heading, or how often, with the name of the fact."""
    has_agreement_words: bool = False
    has_attachment_words: bool = False
    has_links: bool = False
    loose: list[LooseText] = field(default_factory=list)
    labels: list[Para] = field(default_factory=list)
    """Numbers, areas and references in cells of their own: they say where a text belongs."""
    spans: dict[str, tuple[int, int]] = field(default_factory=dict)
    _counts: dict[str, int] = field(default_factory=dict)
    _taken: set[str] = field(default_factory=set)

    def ref(self, wanted: str) -> str:
        """Return a reference nobody has yet, as near as can be to the one wanted."""
        made, more = wanted, 1
        while made in self._taken:
            more += 1
            made = f"{wanted}.{more}"
        self._taken.add(made)
        return made

    def next_ref(self, prefix: str) -> str:
        """Return the next reference of a row, as A2 follows A1."""
        self._counts[prefix] = self._counts.get(prefix, 0) + 1
        return self.ref(f"{prefix}{self._counts[prefix]}")

    def words(self, bit: Bit, ref: str) -> Words:
        """Return a text as the plan holds it, and keep where it stands."""
        kept = self.ref(ref)
        self.spans[kept] = (bit.start, bit.end)
        return Words(wordings=(Wording(text=self.text_of(bit)),), ref=kept)

    def text_of(self, bit: Bit) -> str:
        """Return the words of a text sign for sign as in the stream, but for tabs between cells."""
        pieces: list[str] = []
        last: Para | None = None
        for at, para in enumerate(bit.paras):
            if last is not None:
                gap = self.stream[last.end : para.start]
                between = gap if gap and not gap.strip() else "\t"
                pieces.append(between.replace("\n", "\t") if at in bit.breaks else between)
            pieces.append(para.text)
            last = para
        return "".join(pieces).strip()

    def add_loose(self, letter: Letter, paras: Sequence[Para], heading: str) -> None:
        """Keep a text of a section that is no part of the plan."""
        self.keep_loose(letter, Bit(paras=list(paras)), heading)

    def keep_loose(self, letter: Letter, bit: Bit, heading: str) -> None:
        """Keep a text of several cells that is no part of the plan."""
        ref = self.next_ref(f"{letter.value}-text")
        self.spans[ref] = (bit.start, bit.end)
        self.loose.append(
            LooseText(ref=ref, letter=letter, text=self.text_of(bit), heading=heading)
        )
