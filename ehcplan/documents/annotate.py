"""Remarks in the margin of a Word file that is not ours: on the exact words, everything else kept."""

import copy
import datetime as dt
import io
import re
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from lxml import etree

from ehcplan.documents.blocks import View
from ehcplan.documents.gate import open_docx, parse_part
from ehcplan.documents.names import STRICT_BYTES, WORD, XML_SPACE, w
from ehcplan.documents.package import Package
from ehcplan.documents.stream import Stream
from ehcplan.documents.text import cleaned
from ehcplan.documents.walk import walk_with

AUTHOR = "ehcplan check"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_TYPES_PART = "[Content_Types].xml"
_TYPES_NS = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELS_NS = "http://schemas.openxmlformats.org/package/2006/relationships"
# Word allows no comment in these, so that a remark on words in them stands beside them.
_NO_COMMENTS = frozenset({w("txbxContent"), w("del"), w("moveFrom"), w("ruby")})


@dataclass(frozen=True, kw_only=True)
class Remark:
    """What is said in the margin, and the words it is about: places in the walked stream.

    Each text of `paragraphs` is a paragraph of the comment. Words nowhere in the body (`start` is
    None, or a header's) are remarked on at the first paragraph.
    """

    paragraphs: tuple[str, ...]
    start: int | None = None
    end: int | None = None


def annotate(
    data: bytes,
    remarks: Sequence[Remark],
    *,
    on: dt.date,
    author: str = AUTHOR,
    view: View = "accepted",
) -> bytes:
    """Return a copy of a Word file with a comment for each remark.

    Every part but the document itself, its comments and the two lists that name them is byte for
    byte as it was. Raises ContentRefusedError for a file that may not or cannot be read.
    """
    parts = open_docx(data)
    if not remarks:
        return data
    package = _KeptPackage(parts)
    stream = _PlacedStream(package, view)
    walk_with(package, view, stream)
    margin = _Margin(package, stream.pieces)
    changed = dict(parts)
    comments, name = _comments(parts, package)
    next_id = _next_id(comments, package.tree)
    for number, remark in enumerate(remarks, next_id):
        comments.append(_comment(number, remark, author, on))
    margin.mark([(number, remark) for number, remark in enumerate(remarks, next_id)])
    changed[package.main] = _written(package.tree, parts[package.main])
    changed[name] = _written(comments, parts.get(name, b""))
    if name not in parts:
        changed[_TYPES_PART] = _with_type(parts[_TYPES_PART], name)
        rels = _rels_name(package.main)
        changed[rels] = _with_link(parts.get(rels, b""), name.rpartition("/")[2])
    return _zipped(data, changed)


class _KeptPackage(Package):
    """A package whose document is parsed once, so that what was walked can be changed."""

    def __init__(self, parts: dict[str, bytes]) -> None:
        super().__init__(parts)
        self.tree: Any = super().document()

    def document(self) -> Any:
        """Return the root of the main document, the same each time."""
        return self.tree


@dataclass(kw_only=True)
class _Piece:
    """One element that says something, and where its text stands in the stream."""

    start: int
    length: int
    element: Any

    @property
    def end(self) -> int:
        return self.start + self.length


class _PlacedStream(Stream):
    """A stream that remembers which element each stretch of text came from."""

    def __init__(self, package: Package, view: View) -> None:
        super().__init__(package, view)
        self.pieces: list[_Piece] = []

    def take(self, element: Any) -> bool:
        """Add what an element says, and remember where it went."""
        before = self._here
        taken = super().take(element)
        if taken and self._here > before:
            self.pieces.append(_Piece(start=before, length=self._here - before, element=element))
        return taken


class _Margin:
    """The document's body as a place to set remarks in."""

    def __init__(self, package: _KeptPackage, pieces: Sequence[_Piece]) -> None:
        self.tree = package.tree
        self.pieces = [piece for piece in pieces if self._may_hold(piece.element)]

    def _may_hold(self, element: Any) -> bool:
        above = list(element.iterancestors())
        return (
            bool(above)
            and above[-1] is self.tree
            and not any(one.tag in _NO_COMMENTS for one in above)
        )

    def mark(self, remarks: Sequence[tuple[int, Remark]]) -> None:
        """Set the beginning, the end and the sign of each remark."""
        for cut in sorted({p for _, r in remarks for p in (r.start, r.end) if p is not None}):
            self._cut(cut)
        for number, remark in remarks:
            first, last = self._runs(remark)
            if first is None:
                self._at_the_top(number)
                continue
            first.addprevious(_mark("commentRangeStart", number))
            last.addnext(_sign(number))
            last.addnext(_mark("commentRangeEnd", number))

    def _runs(self, remark: Remark) -> tuple[Any, Any]:
        if remark.start is None:
            return None, None
        end = remark.end if remark.end is not None else remark.start
        inside = [
            p for p in self.pieces if p.start < max(end, remark.start + 1) and p.end > remark.start
        ]
        if not inside:
            near = min(self.pieces, key=lambda p: abs(p.start - (remark.start or 0)), default=None)
            inside = [near] if near is not None else []
        if not inside:
            return None, None
        return _run_of(inside[0].element), _run_of(inside[-1].element)

    def _at_the_top(self, number: int) -> None:
        body = self.tree.find(w("body"))
        paragraph = next(iter(body.iter(w("p"))), None)
        if paragraph is None:
            paragraph = etree.Element(w("p"))
            body.insert(0, paragraph)
        place = 1 if paragraph.find(w("pPr")) is not None else 0
        for element in (
            _sign(number),
            _mark("commentRangeEnd", number),
            _mark("commentRangeStart", number),
        ):
            paragraph.insert(place, element)

    def _cut(self, place: int) -> None:
        """Make sure that a run ends at this place of the stream."""
        for index, piece in enumerate(self.pieces):
            if piece.start < place < piece.end and piece.element.tag == w("t"):
                self.pieces.insert(index + 1, _split_text(piece, place))
                return
            if piece.start == place and _precedes_in_run(piece.element):
                _split_run(piece.element)
                return


def _run_of(element: Any) -> Any:
    """Return the outermost run round an element: what stands in a paragraph's line of runs."""
    runs = [one for one in element.iterancestors() if one.tag == w("r")]
    return runs[-1] if runs else element


def _precedes_in_run(element: Any) -> bool:
    before = element.getprevious()
    return element.getparent().tag == w("r") and before is not None and before.tag != w("rPr")


def _split_text(piece: _Piece, place: int) -> _Piece:
    """Cut a text in two, each in a run of its own; return the second."""
    element, at = piece.element, place - piece.start
    text = element.text or ""
    rest = copy.copy(element)
    rest.text, rest.tail = text[at:], None
    element.text = text[:at]
    for one in (element, rest):
        one.set(XML_SPACE, "preserve")
    element.addnext(rest)
    second = _Piece(start=place, length=piece.length - at, element=rest)
    piece.length = at
    _split_run(rest)
    return second


def _split_run(element: Any) -> None:
    """Move an element and what follows it in its run to a run of its own, looking the same."""
    run = element.getparent()
    if run.tag != w("r"):
        return
    other = etree.Element(run.tag, run.attrib, nsmap=run.nsmap)
    look = run.find(w("rPr"))
    if look is not None:
        other.append(copy.deepcopy(look))
    moving = [element, *element.itersiblings()]
    run.addnext(other)
    for one in moving:
        other.append(one)


def _mark(name: str, number: int) -> Any:
    return etree.Element(w(name), {w("id"): str(number)})


def _sign(number: int) -> Any:
    run = etree.Element(w("r"))
    etree.SubElement(run, w("commentReference"), {w("id"): str(number)})
    return run


def _comments(parts: dict[str, bytes], package: Package) -> tuple[Any, str]:
    """Return the comments of a file, maybe none yet, and the name of their part."""
    linked = package.linked("comments")
    root = package.root(linked) if linked else None
    if root is not None and linked is not None:
        return root, linked
    folder = package.main.rpartition("/")[0]
    name, number = f"{folder}/comments.xml".lstrip("/"), 1
    while name in parts:
        number += 1
        name = f"{folder}/comments{number}.xml".lstrip("/")
    return etree.Element(w("comments"), nsmap={"w": WORD}), name


def _next_id(comments: Any, tree: Any) -> int:
    ids = [str(one.get(w("id"), "")) for one in comments.iter(w("comment"))]
    for tag in ("commentRangeStart", "commentRangeEnd", "commentReference"):
        ids += [str(one.get(w("id"), "")) for one in tree.iter(w(tag))]
    numbers = [int(one) for one in ids if re.fullmatch(r"\d{1,9}", one)]
    return max(numbers, default=-1) + 1


def _comment(number: int, remark: Remark, author: str, on: dt.date) -> Any:
    comment = etree.Element(
        w("comment"),
        {
            w("id"): str(number),
            w("author"): author,
            w("date"): f"{on.isoformat()}T00:00:00Z",
            w("initials"): "ec",
        },
    )
    for text in remark.paragraphs:
        run = etree.SubElement(etree.SubElement(comment, w("p")), w("r"))
        said = etree.SubElement(run, w("t"), {XML_SPACE: "preserve"})
        said.text = cleaned(text)
    return comment


def _written(root: Any, before: bytes) -> bytes:
    written: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    # A strict file is read under the usual names and written back under its own.
    return written.replace(WORD.encode(), STRICT_BYTES) if STRICT_BYTES in before else written


def _with_type(part: bytes, name: str) -> bytes:
    root = parse_part(part, _TYPES_PART)
    etree.SubElement(
        root, f"{{{_TYPES_NS}}}Override", {"PartName": f"/{name}", "ContentType": _TYPE}
    )
    return _written(root, b"")


def _rels_name(main: str) -> str:
    folder, _, base = main.rpartition("/")
    return f"{folder}/_rels/{base}.rels".lstrip("/")


def _with_link(part: bytes, target: str) -> bytes:
    root = (
        parse_part(part, "relationships")
        if part
        else etree.Element(f"{{{_RELS_NS}}}Relationships", nsmap={None: _RELS_NS})
    )
    taken = {str(one.get("Id", "")) for one in root}
    free = next(name for n in range(1, len(taken) + 2) if (name := f"rIdCheck{n}") not in taken)
    etree.SubElement(
        root,
        f"{{{_RELS_NS}}}Relationship",
        {"Id": free, "Type": _KIND, "Target": target},
    )
    return _written(root, b"")


def _zipped(data: bytes, changed: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for entry in old.infolist():
            new.writestr(entry, changed[entry.filename], compress_type=zipfile.ZIP_DEFLATED)
        for name in changed.keys() - set(old.namelist()):
            new.writestr(name, changed[name], compress_type=zipfile.ZIP_DEFLATED)
    return out.getvalue()
