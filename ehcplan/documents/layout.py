"""What a document is to say, before it is Word: read by the template, then by the proof."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ehcplan.documents.flow import Part, flow_context
from ehcplan.documents.render import Picture
from ehcplan.plan.whole import WholePlan


@dataclass(frozen=True, kw_only=True)
class Printed:
    """One line under a heading, as it stands on paper."""

    ref: str
    text: str
    said_by: str = ""
    note: str = ""

    @property
    def paragraph(self) -> str:
        """The whole paragraph: the words, then who said them."""
        return f"{self.text} ({self.said_by})" if self.said_by else self.text


@dataclass(frozen=True, kw_only=True)
class Group:
    """Lines of one voice, under a label where they need one."""

    label: str
    lines: tuple[Printed, ...]


@dataclass(frozen=True, kw_only=True)
class Block:
    """A heading with its groups, or with what a person said of its being empty."""

    heading: str
    groups: tuple[Group, ...] = ()
    empty: str = ""

    @property
    def lines(self) -> tuple[Printed, ...]:
        """Every line under the heading, in printing order."""
        return tuple(line for group in self.groups for line in group.lines)


@dataclass(frozen=True, kw_only=True)
class Layout:
    """A whole document: what its template is given, and what must be found in it afterwards."""

    template: str
    title: str
    blocks: tuple[Block, ...]
    context: Mapping[str, Any]
    """Everything else the template asks for; plain values."""
    facts: tuple[str, ...] = ()
    """Names, dates and other labels: each the whole text of some paragraph or cell."""
    rows: tuple[tuple[str, ...], ...] = ()
    """Rows of the participation table, cell by cell."""
    allowed: tuple[str, ...] = ()
    """Other fixed or identifying text that may hold words a private answer holds too."""
    photo: Picture | None = field(default=None, repr=False)
    flow: tuple[Part, ...] = ()
    """For a document that is laid out part by part: all of it after the title, in order."""
    plan: WholePlan | None = None
    """For a whole plan: what its proof counts by."""

    @property
    def lines(self) -> tuple[Printed, ...]:
        """Every line of the document, in printing order."""
        return tuple(line for block in self.blocks for line in block.lines)

    def full_context(self) -> dict[str, Any]:
        """Return what the template is given."""
        return {
            **self.context,
            "title": self.title,
            "blocks": [_block(b) for b in self.blocks],
            "flow": flow_context(self.flow),
        }


def _block(block: Block) -> dict[str, Any]:
    return {
        "heading": block.heading,
        "empty": block.empty,
        "lines": [_line(line) for line in block.lines],
        "groups": [
            {"label": group.label, "lines": [_line(line) for line in group.lines]}
            for group in block.groups
        ],
    }


def _line(line: Printed) -> dict[str, Any]:
    return {
        "ref": line.ref,
        "text": line.text,
        "said_by": line.said_by,
        "note": line.note,
    }
