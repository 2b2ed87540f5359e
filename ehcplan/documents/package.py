"""Finding one's way between the parts of a Word file: the document, its styles, headers and notes."""

import posixpath
from dataclasses import dataclass
from typing import Any

from ehcplan.documents.gate import parse_part
from ehcplan.documents.look import NO_FACE, Face, face_of
from ehcplan.documents.names import RELATIONSHIP, STRICT_BYTES, WORD, w
from ehcplan.errors import ContentRefusedError


@dataclass(frozen=True, kw_only=True, slots=True)
class Style:
    """What a paragraph style says that matters for reading."""

    name: str
    based_on: str
    level: int | None
    numbered: bool | None
    face: Face = NO_FACE
    list_of: str = ""
    """The list it numbers its paragraphs by, and how deep: "4 0"."""


class Package:
    """The parts of one Word file, parsed when they are asked for."""

    def __init__(self, parts: dict[str, bytes]) -> None:
        self._parts = parts
        self._roots: dict[str, Any] = {}
        self.main = self._main_name()
        self.links = self._links_of(self.main)
        self.styles = self._read_styles()
        self._faces: dict[str, Face] = {}

    def root(self, name: str) -> Any | None:
        """Return the root element of a part, the same each time; None when there is no such part."""
        if name not in self._roots:
            self._roots[name] = self._parsed(name)
        return self._roots[name]

    def _parsed(self, name: str) -> Any | None:
        data = self._parts.get(name)
        if data is None:
            return None
        if STRICT_BYTES in data:
            # Strict Open XML differs for reading only in its namespaces.
            data = data.replace(STRICT_BYTES, WORD.encode())
        return parse_part(data, name)

    def document(self) -> Any:
        """Return the root of the main document."""
        return self.root(self.main)

    def linked(self, kind: str) -> str | None:
        """Return the name of the part that the document links to as `kind` (`styles`), or None."""
        return next((target for k, target in self.links.values() if k == kind), None)

    def _main_name(self) -> str:
        links = self._links_of("").values()
        name = next((t for kind, t in links if kind == "officeDocument"), "word/document.xml")
        if name not in self._parts:
            raise ContentRefusedError(
                "This Word file holds no document. Save it again from Word and try once more."
            )
        return name

    def _links_of(self, name: str) -> dict[str, tuple[str, str]]:
        folder, _, base = name.rpartition("/")
        root = self.root(posixpath.join(folder, "_rels", f"{base}.rels"))
        if root is None:
            return {}
        links = {}
        for link in root.iter(RELATIONSHIP):
            target = str(link.get("Target", ""))
            path = target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target)
            kind = str(link.get("Type", "")).rpartition("/")[2]
            links[str(link.get("Id", ""))] = (kind, posixpath.normpath(path))
        return links

    def _read_styles(self) -> dict[str, Style]:
        name = self.linked("styles")
        root = self.root(name) if name else None
        if root is None:
            return {}
        return {str(s.get(w("styleId"), "")): _style(s) for s in root.iter(w("style"))}

    def style_name(self, style_id: str) -> str:
        """Return a style's name as Word shows it; the id itself when it is not defined."""
        style = self.styles.get(style_id)
        return style.name if style else style_id

    def heading_level(self, style_id: str) -> int | None:
        """Return 1 to 9 for a heading style, its own or inherited; None for any other."""
        for style in self._chain(style_id):
            if style.level is not None:
                return style.level if style.level <= 9 else None
        return None

    def is_list_style(self, style_id: str) -> bool:
        """Return whether a style numbers or bullets its paragraphs."""
        for style in self._chain(style_id):
            if style.numbered is not None:
                return style.numbered
        return False

    def face(self, style_id: str) -> Face:
        """Return how a style makes words look, its own properties before inherited ones."""
        if style_id not in self._faces:
            found = NO_FACE
            for style in self._chain(style_id):
                found = found.over(style.face)
            self._faces[style_id] = found
        return self._faces[style_id]

    def list_of(self, style_id: str) -> str:
        """Return the list ("4 0") by which a style numbers its paragraphs, or an empty text."""
        return next((s.list_of for s in self._chain(style_id) if s.list_of), "")

    def _chain(self, style_id: str) -> list[Style]:
        chain: list[Style] = []
        # A damaged file may base two styles on each other.
        while style_id in self.styles and len(chain) < 20:
            chain.append(self.styles[style_id])
            style_id = chain[-1].based_on
        return chain


def value(element: Any, name: str) -> str:
    """Return the `w:val` of a child element, or an empty text."""
    child = element.find(w(name)) if element is not None else None
    return "" if child is None else str(child.get(w("val"), ""))


def outline_level(properties: Any) -> int | None:
    """Return 1 to 9 (10 for body text) where paragraph properties set an outline level."""
    text = value(properties, "outlineLvl")
    return int(text) + 1 if text.isdecimal() and len(text) < 3 else None


def numbering(properties: Any) -> bool | None:
    """Return whether paragraph properties number the paragraph; None where they say nothing."""
    if properties is None or properties.find(w("numPr")) is None:
        return None
    return value(properties.find(w("numPr")), "numId") != "0"


def list_of(properties: Any) -> str:
    """Return the list that paragraph properties name and how deep ("4 0"), or an empty text."""
    held = properties.find(w("numPr")) if properties is not None else None
    if held is None or value(held, "numId") in ("", "0"):
        return ""
    return f"{value(held, 'numId')} {value(held, 'ilvl') or '0'}"


def _style(element: Any) -> Style:
    name = value(element, "name")
    properties = element.find(w("pPr"))
    level = outline_level(properties)
    tail = name.casefold().removeprefix("heading ")
    if level is None and name.casefold().startswith("heading ") and tail.isdecimal():
        level = int(tail[:2])
    return Style(
        name=name or str(element.get(w("styleId"), "")),
        based_on=value(element, "basedOn"),
        level=level,
        numbered=numbering(properties),
        face=face_of(element.find(w("rPr"))),
        list_of=list_of(properties),
    )
