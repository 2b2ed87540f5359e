"""What the Word walker gives back: blocks of text in reading order, and the marks set on them."""

from dataclasses import dataclass
from functools import cached_property
from typing import Literal

View = Literal["accepted", "original"]
Place = tuple[str | int, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Look:
    """How a paragraph's words look: by this, people make headings without heading styles."""

    bold: bool = False
    """All of its words are bold."""
    bold_lead: int = 0
    """How many of its characters are bold before the first that is not."""
    italic: bool = False
    faint: bool = False
    """All of its words are grey, or of another pale colour."""
    underlined: bool = False
    capitals: bool = False
    """Shown in capitals, whatever was typed."""
    size: int = 0
    """In half points; 0 where only the document's own size holds."""
    hidden: int = 0
    """How many of its characters Word does not show."""


PLAIN = Look()


@dataclass(frozen=True, kw_only=True, slots=True)
class Block:
    """One paragraph as a reader meets it. Empty paragraphs are blocks too.

    `place` leads from the outside in: `("body",)`, `("table", 1, row, column)` counted from 1,
    `("header", "default", 1)`, `("footnote", "2")`; a table in a cell or a text box adds to it.
    """

    text: str
    place: Place
    start: int
    """Where its text begins in the walked document's `stream`."""
    style: str = ""
    """The name of its style, as Word shows it."""
    level: int | None = None
    """1 to 9 for a heading, None for anything else."""
    is_list: bool = False
    is_placeholder: bool = False
    """All of it is a content control's own prompt ("Click here to enter text")."""
    look: Look = PLAIN
    number: str = ""
    """The number or letter that Word draws before it by itself ("2.1", "Section A:")."""
    control: str = ""
    """The title or tag of the content control it stands in."""

    @property
    def end(self) -> int:
        """Where its text ends in the stream."""
        return self.start + len(self.text)


@dataclass(frozen=True, kw_only=True, slots=True)
class Span:
    """A stretch of the document's text with a name: a bookmark, or what a comment is about."""

    name: str
    start: int
    end: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Comment:
    """A remark in the margin, and the words it is set on (empty when it stands at a point)."""

    id: str
    author: str
    date: str
    text: str
    anchor: Span | None


@dataclass(frozen=True, kw_only=True)
class Walked:
    """A Word file as text, in one view: with its tracked changes accepted, or as it was before."""

    blocks: tuple[Block, ...]
    stream: str
    """All the text: the blocks in order, a line feed between two."""
    bookmarks: tuple[Span, ...] = ()
    unmatched: tuple[str, ...] = ()
    """Names of bookmarks that begin and never end, or share their id with another."""
    comments: tuple[Comment, ...] = ()
    title: str = ""
    """The title property, by which a screen reader announces the document."""

    def text_of(self, span: Span) -> str:
        """Return the words a bookmark or a comment encloses."""
        return self.stream[span.start : span.end]

    @cached_property
    def by_name(self) -> dict[str, Span]:
        """The bookmarks by name; of two with one name, the first."""
        return {span.name: span for span in reversed(self.bookmarks)}

    def blocks_of(self, span: Span) -> tuple[Block, ...]:
        """Return the blocks a bookmark or a comment touches."""
        return tuple(b for b in self.blocks if b.start <= span.end and b.end >= span.start)

    def bookmarks_in(self, block: Block) -> tuple[Span, ...]:
        """Return the bookmarks that touch a block, each cut to the part inside it."""
        return tuple(
            Span(name=s.name, start=max(s.start, block.start), end=min(s.end, block.end))
            for s in self.bookmarks
            if s.start <= block.end and s.end >= block.start
        )

    def comments_on(self, block: Block) -> tuple[Comment, ...]:
        """Return the comments whose words touch a block."""
        return tuple(
            c
            for c in self.comments
            if c.anchor and c.anchor.start <= block.end and c.anchor.end >= block.start
        )
