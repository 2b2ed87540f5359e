"""What makes a Word file usable by somebody who listens to it: checked on every file we make.

It looks for what Word's own checker looks for; nothing published for Python does.
"""

from collections.abc import Iterable
from typing import Any

from ehcplan.documents.blocks import Walked
from ehcplan.documents.gate import open_docx
from ehcplan.documents.names import DOC_PR, w
from ehcplan.documents.package import Package, value
from ehcplan.documents.stream import Stream
from ehcplan.documents.walk import walk_with

_BULLETS = ("• ", "- ", "* ", "– ", "· ")


def accessibility_problems(data: bytes) -> tuple[str, ...]:
    """Return what would stop or slow a reader who listens, one sentence each; empty when all is well.

    Raises ContentRefusedError for a file that cannot be read.
    """
    package = Package(open_docx(data))
    return problems_in(package, walk_with(package, "accepted", Stream(package, "accepted")))


def problems_in(package: Package, walked: Walked) -> tuple[str, ...]:
    """Return the same of a file that is open and walked already."""
    document = package.document()
    found = (
        *_title(walked),
        *_language(package),
        *_headings(walked),
        *_pictures(document),
        *_tables(document),
        *_blank_paragraphs(walked),
        *_lists(walked),
    )
    return tuple(found)


def _title(walked: Walked) -> Iterable[str]:
    if not walked.title.strip():
        yield "The document has no title."


def _language(package: Package) -> Iterable[str]:
    name = package.linked("styles")
    root = package.root(name) if name else None
    defaults = root.find(f"{w('docDefaults')}//{w('lang')}") if root is not None else None
    if defaults is None or defaults.get(w("val")) != "en-GB":
        yield "The language of the document is not set to British English."


def _headings(walked: Walked) -> Iterable[str]:
    last = 0
    for block in walked.blocks:
        if block.level is None:
            continue
        if not block.text.strip():
            yield "A heading has no words."
        if block.level > last + 1:
            yield f"The heading “{block.text}” skips a level."
        last = block.level


def _pictures(document: Any) -> Iterable[str]:
    for picture in document.iter(DOC_PR):
        if not str(picture.get("descr", "")).strip():
            yield "A picture has no description."


def _tables(document: Any) -> Iterable[str]:
    for table in document.iter(w("tbl")):
        rows = table.findall(w("tr"))
        if not rows or rows[0].find(f"{w('trPr')}/{w('tblHeader')}") is None:
            yield "A table has no marked header row."
            continue
        if any(not "".join(cell.itertext()).strip() for cell in rows[0].iter(w("tc"))):
            yield "A table has an empty header cell."
        if any(_is_merged(cell) for cell in table.iter(w("tc"))):
            yield "A table has merged cells."


def _is_merged(cell: Any) -> bool:
    properties = cell.find(w("tcPr"))
    if properties is None:
        return False
    spans = value(properties, "gridSpan")
    return properties.find(w("vMerge")) is not None or spans not in ("", "1")


def _blank_paragraphs(walked: Walked) -> Iterable[str]:
    if any(not block.text and block.place == ("body",) for block in walked.blocks):
        yield "A blank paragraph is used to make space."


def _lists(walked: Walked) -> Iterable[str]:
    for block in walked.blocks:
        typed = block.text.startswith(_BULLETS) and not block.is_list
        if typed and len(block.text.strip()) > 1:
            yield f"A list is typed, not made with a list style: “{block.text[:40]}”."
