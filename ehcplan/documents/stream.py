"""Collects the walker's text: paragraphs into blocks, and the marks set between the words."""

from typing import Any

from ehcplan.documents.blocks import Block, Comment, Place, Span, View, Walked
from ehcplan.documents.look import NO_FACE, Face, face_of, look_of
from ehcplan.documents.names import MATH_TEXT, w
from ehcplan.documents.numbers import Numbers
from ehcplan.documents.package import Package, list_of, numbering, outline_level, value

_TEXT = frozenset({w("t"), w("delText"), MATH_TEXT})
_AS_TEXT = {
    w("tab"): "\t",
    w("ptab"): "\t",
    w("br"): "\n",
    w("cr"): "\n",
    w("noBreakHyphen"): "\u2011",
    w("softHyphen"): "\u00ad",
}
_MARKS = frozenset(
    w(name) for name in ("bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd")
)

# Tick boxes as forms draw them in the Wingdings fonts, at the font's place or 0xF000 above it.
_SYMBOLS = {
    0x6F: "☐", 0x71: "☐", 0xA8: "☐", 0x78: "☒", 0x54: "☒", 0xFD: "☒", 0xFE: "☑", 0x52: "☑",
    0xFC: "✓", 0x50: "✓", 0xFB: "✗", 0x4F: "✗", 0xA7: "•",
}  # fmt: skip


class Stream:
    """The text so far, the paragraph being read, and the marks that are open."""

    def __init__(self, package: Package, view: View) -> None:
        self.package = package
        self.view = view
        self.prompts = 0
        self.controls: list[str] = []
        self._numbers = Numbers(package)
        self._face = NO_FACE
        self._spoken: list[tuple[str, Face]] = []
        self.comment_spans: dict[str, Span] = {}
        self._chunks: list[str] = []
        self._length = 0
        self._blocks: list[Block] = []
        self._current: list[str] = []
        self._current_length = 0
        self._prompt_length = 0
        self._place: Place | None = None
        self._properties: Any = None
        self._open: dict[str, tuple[str, int]] = {}
        self._open_comments: dict[str, int] = {}
        self._bookmarks: list[Span] = []
        self._unmatched: list[str] = []

    def open(self, paragraph: Any, place: Place) -> None:
        """Begin a paragraph; it goes on with the last one where that one's end was deleted."""
        if self._place is not None and self._place != place:
            self.flush()
        self._place = place
        self._properties = paragraph.find(w("pPr"))

    def run(self, properties: Any) -> None:
        """Begin a run: how its words look, from its `w:rPr` (None where it has none)."""
        self._face = face_of(properties)

    def close(self, paragraph: Any) -> None:
        """End a paragraph, unless its end does not exist in this view."""
        properties = paragraph.find(w("pPr"))
        marks = properties.find(w("rPr")) if properties is not None else None
        gone = ("del", "moveFrom") if self.view == "accepted" else ("ins", "moveTo")
        if marks is not None and any(marks.find(w(name)) is not None for name in gone):
            return
        self.flush()

    def flush(self) -> None:
        """Make a block of what was read."""
        if self._place is None:
            return
        text = "".join(self._current)
        style = value(self._properties, "pStyle") or "Normal"
        level = outline_level(self._properties)
        numbered = numbering(self._properties)
        listed = list_of(self._properties) or self.package.list_of(style)
        self._blocks.append(
            Block(
                text=text,
                place=self._place,
                start=self._length,
                style=self.package.style_name(style),
                level=self.package.heading_level(style) if level is None else level % 10 or None,
                is_list=self.package.is_list_style(style) if numbered is None else numbered,
                is_placeholder=bool(text) and self._prompt_length == len(text),
                look=look_of(self._faces(style)),
                number=self._numbers.next(listed) if listed and text.strip() else "",
                control=self.controls[-1] if self.controls else "",
            )
        )
        self._chunks.append(text)
        self._length += len(text) + 1
        self._current, self._current_length, self._prompt_length = [], 0, 0
        self._spoken, self._face = [], NO_FACE
        self._place = None

    def _faces(self, style: str) -> list[tuple[str, Face]]:
        """Return the texts of this paragraph with how they look, styles and all."""
        under = self.package.face(style)
        if under == NO_FACE and all(face == NO_FACE for _, face in self._spoken):
            return self._spoken
        return [
            (
                text,
                face.over(self.package.face(face.style)).over(under)
                if face.style
                else face.over(under),
            )
            for text, face in self._spoken
        ]

    def take(self, element: Any) -> bool:
        """Add what an element says; whether it was one that says something by itself."""
        tag = element.tag
        if tag in _TEXT:
            self._add(element.text or "")
        elif tag in _AS_TEXT:
            self._add(_AS_TEXT[tag])
        elif tag == w("sym"):
            self._add(_symbol(str(element.get(w("char"), "")), str(element.get(w("font"), ""))))
        else:
            return False
        return True

    def _add(self, text: str) -> None:
        if text:
            self._current.append(text)
            self._spoken.append((text, self._face))
            self._current_length += len(text)
            self._prompt_length += len(text) if self.prompts else 0

    @property
    def _here(self) -> int:
        return self._length + self._current_length

    def is_mark(self, tag: Any) -> bool:
        """Return whether an element begins or ends a bookmark or a comment's words."""
        return tag in _MARKS

    def mark(self, element: Any) -> None:
        """Begin or end a bookmark or a comment's words here."""
        tag, id_ = element.tag, str(element.get(w("id"), ""))
        if tag == w("bookmarkStart"):
            if id_ in self._open:
                self._unmatched.append(self._open[id_][0])
            self._open[id_] = (str(element.get(w("name"), "")), self._here)
        elif tag == w("bookmarkEnd"):
            self._end_bookmark(id_)
        elif tag == w("commentRangeStart"):
            self._open_comments[id_] = self._here
        elif id_ in self._open_comments:
            start = self._open_comments.pop(id_)
            self.comment_spans[id_] = Span(name=id_, start=start, end=max(start, self._last))

    @property
    def _last(self) -> int:
        """The end of the last text: a mark that ends between two paragraphs ends with the first."""
        return self._here if self._place is not None else max(0, self._length - 1)

    def _end_bookmark(self, id_: str) -> None:
        if id_ not in self._open:
            return
        name, start = self._open.pop(id_)
        self._bookmarks.append(Span(name=name, start=start, end=max(start, self._last)))

    def walked(self, *, comments: tuple[Comment, ...] = (), title: str = "") -> Walked:
        """Return everything that was collected."""
        self._unmatched.extend(name for name, _ in self._open.values())
        return Walked(
            blocks=tuple(self._blocks),
            stream="\n".join(self._chunks),
            bookmarks=tuple(sorted(self._bookmarks, key=lambda s: (s.start, s.end))),
            unmatched=tuple(self._unmatched),
            comments=comments,
            title=title,
        )


def _symbol(code: str, font: str) -> str:
    try:
        number = int(code, 16)
    except ValueError:
        return "\ufffd"
    low = number - 0xF000 if 0xF000 <= number <= 0xF0FF else number
    if low in _SYMBOLS and "wingdings" in font.casefold():
        return _SYMBOLS[low]
    usable = 0x20 <= number <= 0x10FFFF and not 0xD800 <= number <= 0xDFFF
    return chr(number) if usable else "\ufffd"
