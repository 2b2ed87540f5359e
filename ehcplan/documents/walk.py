"""The one Word walker: every text of a file in reading order, with where it stands.

It serves proof, checking and reading back, for our own files and for any council's. python-docx's
`paragraph.text` returns nothing for text in content controls and loses tracked insertions.
"""

from typing import Any

from ehcplan.documents.blocks import Comment, Place, Span, View, Walked
from ehcplan.documents.gate import open_docx
from ehcplan.documents.names import ALTERNATE, CHOICE, FALLBACK, R_ID, w
from ehcplan.documents.package import Package, value
from ehcplan.documents.stream import Stream
from ehcplan.errors import ContentRefusedError

_TITLE = "{http://purl.org/dc/elements/1.1/}title"

# What only wraps: its content counts as if it stood alone.
_TRANSPARENT = frozenset(
    w(name)
    for name in ("smartTag", "customXml", "sdtContent", "hyperlink", "fldSimple", "dir", "bdo")
)
# Tracked changes: in which view the content exists.
_ONLY_ACCEPTED = frozenset({w("ins"), w("moveTo")})
_ONLY_ORIGINAL = frozenset({w("del"), w("moveFrom")})
_SKIPPED = frozenset(
    w(name)
    for name in ("pPr", "rPr", "tblPr", "tblGrid", "trPr", "tcPr", "sectPr", "sdtPr", "sdtEndPr",
                 "instrText", "delInstrText", "rt", "proofErr", "tblPrEx", "smartTagPr")
)  # fmt: skip


def read_docx(data: bytes, view: View = "accepted") -> Walked:
    """Return a Word file's text, passed through the gate first.

    Raises ContentRefusedError for a file that may not or cannot be read.
    """
    return walk(open_docx(data), view)


def walk(parts: dict[str, bytes], view: View = "accepted") -> Walked:
    """Return the text of opened parts. Raises ContentRefusedError when they are damaged."""
    package = Package(parts)
    return walk_with(package, view, Stream(package, view))


def walk_with(package: Package, view: View, stream: Stream) -> Walked:
    """Return the text of a package, collected by a stream of the caller's. Raises as `walk` does."""
    try:
        return _Walk(package, view, stream).run()
    except RecursionError as error:
        raise ContentRefusedError(
            "This Word file is nested too deeply to be read. Save it again from Word."
        ) from error


class _Walk:
    """One walk through one file; it is thrown away afterwards."""

    def __init__(self, package: Package, view: View, stream: Stream) -> None:
        self.package = package
        self.view = view
        self.stream = stream
        self.tables = 0
        self.sections = 0
        self.headers_seen: set[str] = set()
        self.boxes: list[tuple[Any, Place]] = []
        self.box_count = 0

    def run(self) -> Walked:
        document = self.package.document()
        body = document.find(w("body"))
        if body is None:
            raise ContentRefusedError(
                "This Word file holds no text. Save it again from Word and try once more."
            )
        self._headers(body, "header")
        self._children(body, ("body",))
        self.stream.flush()
        self._headers(body, "footer")
        self._notes("footnote")
        self._notes("endnote")
        comments = self._comments()
        return self.stream.walked(comments=comments, title=self._title())

    def _children(self, element: Any, place: Place) -> None:
        """Walk block-level content: paragraphs, tables, and whatever wraps them."""
        for child in element:
            tag = child.tag
            if tag == w("p"):
                self._paragraph(child, place)
            elif tag == w("tbl"):
                self.stream.flush()
                self._table(child, place)
            elif tag == w("sdt"):
                self._control(child, place, self._children)
            elif tag == ALTERNATE:
                self._alternate(child, place, self._children)
            elif self.stream.is_mark(tag):
                self.stream.mark(child)
            elif self._enters(tag):
                self._children(child, place)

    def _enters(self, tag: Any) -> bool:
        if tag in _ONLY_ACCEPTED:
            return self.view == "accepted"
        if tag in _ONLY_ORIGINAL:
            return self.view == "original"
        return tag in _TRANSPARENT

    def _control(self, element: Any, place: Place, walk_content: Any) -> None:
        properties = element.find(w("sdtPr"))
        content = element.find(w("sdtContent"))
        if content is None:
            return
        is_prompt = properties is not None and properties.find(w("showingPlcHdr")) is not None
        self.stream.prompts += is_prompt
        self.stream.controls.append(value(properties, "alias") or value(properties, "tag"))
        walk_content(content, place)
        self.stream.controls.pop()
        self.stream.prompts -= is_prompt

    def _alternate(self, element: Any, place: Place, walk_content: Any) -> None:
        """Walk one alternative alone: a text box is written twice, for new and for old readers."""
        for name in (CHOICE, FALLBACK):
            found = element.find(name)
            if found is not None:
                walk_content(found, place)
                return

    def _paragraph(self, element: Any, place: Place) -> None:
        self.stream.open(element, place)
        self._inline(element, place)
        self.stream.close(element)
        boxes, self.boxes = self.boxes, []
        for box, where in boxes:
            self.stream.flush()
            self.box_count += 1
            self._children(box, (*where, "textbox", self.box_count))

    def _inline(self, element: Any, place: Place) -> None:
        """Walk what stands inside a paragraph: runs, and whatever wraps them."""
        for child in element:
            tag = child.tag
            if tag in _SKIPPED or not isinstance(tag, str):
                continue
            if tag == w("r"):
                self.stream.run(child.find(w("rPr")))
                self._inline(child, place)
            elif tag == w("sdt"):
                self._control(child, place, self._inline)
            elif tag == ALTERNATE:
                self._alternate(child, place, self._inline)
            elif tag == w("txbxContent"):
                self.boxes.append((child, place))
            elif self.stream.is_mark(tag):
                self.stream.mark(child)
            elif not self.stream.take(child) and self._goes_into(tag):
                self._inline(child, place)

    def _goes_into(self, tag: str) -> bool:
        if tag in _ONLY_ACCEPTED or tag in _ONLY_ORIGINAL:
            return self._enters(tag)
        # Drawings, pictures, equations and rubies: their text is wherever it is.
        return True

    def _table(self, element: Any, place: Place) -> None:
        self.tables += 1
        number = self.tables
        # A table in the body is named by its number; one in a cell or a header adds to that place.
        start: Place = () if place == ("body",) else place
        rows = 0
        for row in self._within(element, w("tr")):
            if self._is_gone(row.find(w("trPr")), "ins", "del"):
                continue
            rows += 1
            self._row(row, (*start, "table", number, rows))
        self.stream.flush()

    def _row(self, row: Any, place: Place) -> None:
        column = 1 + _number(value(row.find(w("trPr")), "gridBefore"), 0)
        for cell in self._within(row, w("tc")):
            properties = cell.find(w("tcPr"))
            if not self._is_gone(properties, "cellIns", "cellDel"):
                self._children(cell, (*place, column))
                self.stream.flush()
            column += _number(value(properties, "gridSpan"), 1)

    def _within(self, element: Any, wanted: str) -> list[Any]:
        """Return rows of a table or cells of a row, looking into content controls round them."""
        found: list[Any] = []
        for child in element:
            if child.tag == wanted:
                found.append(child)
            elif self.stream.is_mark(child.tag):
                self.stream.mark(child)
            elif child.tag == w("sdt") or self._enters(child.tag):
                found.extend(self._within(child, wanted))
        return found

    def _is_gone(self, properties: Any, added: str, removed: str) -> bool:
        name = removed if self.view == "accepted" else added
        return properties is not None and properties.find(w(name)) is not None

    def _headers(self, body: Any, kind: str) -> None:
        """Walk each header or footer once, in the order in which sections name them."""
        for number, section in enumerate(body.iter(w("sectPr")), 1):
            for reference in section.findall(w(f"{kind}Reference")):
                _, name = self.package.links.get(str(reference.get(R_ID, "")), ("", ""))
                root = self.package.root(name) if name not in self.headers_seen else None
                self.headers_seen.add(name)
                if root is not None:
                    which = str(reference.get(w("type"), "default"))
                    self._children(root, (kind, which, number))
                    self.stream.flush()

    def _notes(self, kind: str) -> None:
        name = self.package.linked(f"{kind}s")
        root = self.package.root(name) if name else None
        for note in root.iter(w(kind)) if root is not None else ():
            # Separators are lines that Word draws, not notes.
            if note.get(w("type"), "normal") == "normal":
                self._children(note, (kind, str(note.get(w("id"), ""))))
                self.stream.flush()

    def _comments(self) -> tuple[Comment, ...]:
        name = self.package.linked("comments")
        root = self.package.root(name) if name else None
        if root is None:
            return ()
        return tuple(self._comment(element) for element in root.iter(w("comment")))

    def _comment(self, element: Any) -> Comment:
        inner = _Walk(self.package, self.view, Stream(self.package, self.view))
        inner._children(element, ("comment",))
        inner.stream.flush()
        id_ = str(element.get(w("id"), ""))
        return Comment(
            id=id_,
            author=str(element.get(w("author"), "")),
            date=str(element.get(w("date"), "")),
            text=inner.stream.walked().stream,
            anchor=self._anchor(id_),
        )

    def _anchor(self, id_: str) -> Span | None:
        return self.stream.comment_spans.get(id_)

    def _title(self) -> str:
        root = self.package.root("docProps/core.xml")
        found = root.find(_TITLE) if root is not None else None
        return "" if found is None else str(found.text or "")


def _number(text: str, otherwise: int) -> int:
    # No real table is wider; a silly number must not make silly places.
    return min(int(text), 1000) if text.isdecimal() and len(text) < 6 else otherwise
