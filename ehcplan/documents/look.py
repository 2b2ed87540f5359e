"""How words look: bold, italic, grey, large or hidden, from their runs and their styles."""

from dataclasses import dataclass
from typing import Any

from ehcplan.documents.blocks import PLAIN, Look
from ehcplan.documents.names import w

_OFF = frozenset({"0", "false", "off", "none"})
_FAINT_FROM = 0x66


@dataclass(frozen=True, kw_only=True, slots=True)
class Face:
    """What run properties set; None where they leave it to the style."""

    bold: bool | None = None
    italic: bool | None = None
    faint: bool | None = None
    underlined: bool | None = None
    capitals: bool | None = None
    hidden: bool | None = None
    size: int | None = None
    style: str = ""
    """The character style, which stands between the run and its paragraph."""

    def over(self, under: "Face") -> "Face":
        """Return these properties, and where they say nothing those of `under`."""
        return Face(
            bold=under.bold if self.bold is None else self.bold,
            italic=under.italic if self.italic is None else self.italic,
            faint=under.faint if self.faint is None else self.faint,
            underlined=under.underlined if self.underlined is None else self.underlined,
            capitals=under.capitals if self.capitals is None else self.capitals,
            hidden=under.hidden if self.hidden is None else self.hidden,
            size=under.size if self.size is None else self.size,
            style=self.style or under.style,
        )


NO_FACE = Face()


def face_of(properties: Any) -> Face:
    """Return what a `w:rPr` sets; nothing for None."""
    if properties is None or not len(properties):
        return NO_FACE
    held = {child.tag: child for child in properties if isinstance(child.tag, str)}
    return Face(
        bold=_flag(held.get(w("b"))),
        italic=_flag(held.get(w("i"))),
        faint=_faint(held.get(w("color"))),
        underlined=_flag(held.get(w("u"))),
        capitals=_flag(held.get(w("caps"))),
        hidden=_flag(held.get(w("vanish"))),
        size=_size(held.get(w("sz"))),
        style=_value(held.get(w("rStyle"))),
    )


def look_of(spoken: list[tuple[str, Face]]) -> Look:
    """Return how a paragraph looks whose texts have these faces."""
    said = [(text, face) for text, face in spoken if text.strip()]
    if not said or all(face == NO_FACE for _, face in said):
        return PLAIN
    return Look(
        bold=all(face.bold for _, face in said),
        bold_lead=_lead(spoken),
        italic=all(face.italic for _, face in said),
        faint=all(face.faint for _, face in said),
        underlined=all(face.underlined for _, face in said),
        capitals=all(face.capitals for _, face in said),
        size=max(face.size or 0 for _, face in said),
        hidden=sum(len(text) for text, face in said if face.hidden),
    )


def _lead(spoken: list[tuple[str, Face]]) -> int:
    length = 0
    for text, face in spoken:
        if text.strip() and not face.bold:
            return length
        length += len(text)
    return length if any(face.bold for _, face in spoken) else 0


def _value(element: Any) -> str:
    return "" if element is None else str(element.get(w("val"), ""))


def _flag(element: Any) -> bool | None:
    return None if element is None else _value(element).casefold() not in _OFF


def _size(element: Any) -> int | None:
    text = _value(element)
    return int(text) if text.isdecimal() and len(text) < 4 else None


def _faint(element: Any) -> bool | None:
    """Return whether a colour is a grey that prints pale; None where none is set."""
    text = _value(element)
    if len(text) != 6:
        return None
    try:
        red, green, blue = (int(text[i : i + 2], 16) for i in (0, 2, 4))
    except ValueError:
        return None
    return (
        min(red, green, blue) >= _FAINT_FROM
        and max(red, green, blue) - min(red, green, blue) < 0x20
    )
