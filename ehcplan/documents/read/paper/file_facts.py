"""What a file holds beside its words: changes, hidden texts, pages, authors."""

import re
from dataclasses import dataclass
from typing import Any

from ehcplan.documents.blocks import Walked
from ehcplan.documents.names import w
from ehcplan.documents.package import Package

_COUNTED = frozenset(w(name) for name in ("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel"))
_NAMES = ("{http://purl.org/dc/elements/1.1/}creator", "lastModifiedBy")
_WORDS_A_PAGE = 450


@dataclass(frozen=True, kw_only=True)
class FileFacts:
    """The counts of one file."""

    tracked_changes: int = 0
    hidden_texts: int = 0
    embedded_files: int = 0
    empty_controls: int = 0
    authors: tuple[str, ...] = ()
    pages: int | None = None


def facts_of(parts: dict[str, bytes], package: Package, walked: Walked) -> FileFacts:
    """Return what a file holds beside its words."""
    document = package.document()
    words = len(re.findall(r"\S+", walked.stream))
    return FileFacts(
        tracked_changes=_changes(document),
        hidden_texts=sum(block.look.hidden > 0 for block in walked.blocks),
        embedded_files=sum("/embeddings/" in name for name in parts),
        empty_controls=sum(1 for _ in document.iter(w("showingPlcHdr"))),
        authors=_authors(package),
        pages=_pages(package, words),
    )


def _changes(document: Any) -> int:
    """Count changes of words; a row or a paragraph's end counts as one."""
    return sum(1 for element in document.iter(*_COUNTED))


def _authors(package: Package) -> tuple[str, ...]:
    root = package.root("docProps/core.xml")
    if root is None:
        return ()
    found = [
        str(e.text or "").strip()
        for e in root.iter()
        if isinstance(e.tag, str) and e.tag.endswith(_NAMES)
    ]
    return tuple(dict.fromkeys(name for name in found if name))


def _pages(package: Package, words: int) -> int | None:
    """Return how many pages Word last counted; where that cannot be, what so many words would fill."""
    root = package.root("docProps/app.xml")
    told = 0
    for element in root.iter() if root is not None else ():
        if isinstance(element.tag, str) and element.tag.endswith("}Pages"):
            text = str(element.text or "")
            told = int(text) if text.isdecimal() and len(text) < 5 else 0
    guessed = -(-words // _WORDS_A_PAGE)
    # A file made by software says one page, however long it is.
    return (told if told * 3 >= guessed else guessed) or None
