"""The numbers and letters that Word draws before paragraphs by itself: they are not in the text."""

import re
from dataclasses import dataclass
from typing import Any

from ehcplan.documents.names import w
from ehcplan.documents.package import Package, value

_PLACE = re.compile(r"%([1-9])")
_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


@dataclass(frozen=True, kw_only=True, slots=True)
class _Level:
    form: str
    text: str
    start: int


class Numbers:
    """Counts the lists of one file."""

    def __init__(self, package: Package) -> None:
        name = package.linked("numbering")
        self._root = package.root(name) if name else None
        self._lists: dict[str, dict[int, _Level]] | None = None
        self._counts: dict[str, dict[int, int]] = {}

    def next(self, listed: str) -> str:
        """Return what Word draws before the next paragraph of a list ("4 0"); empty for bullets."""
        number, _, depth_text = listed.partition(" ")
        depth = int(depth_text) if depth_text.isdecimal() and len(depth_text) < 2 else 0
        levels = self._levels(number)
        if depth not in levels or levels[depth].form in ("bullet", "none"):
            return ""
        counts = self._counts.setdefault(number, {})
        counts[depth] = counts.get(depth, levels[depth].start - 1) + 1
        for deeper in [at for at in counts if at > depth]:
            del counts[deeper]
        return _PLACE.sub(
            lambda found: _drawn(levels, counts, int(found[1]) - 1), levels[depth].text
        )

    def _levels(self, number: str) -> dict[int, _Level]:
        if self._lists is None:
            self._lists = _read(self._root)
        return self._lists.get(number, {})


def _drawn(levels: dict[int, _Level], counts: dict[int, int], depth: int) -> str:
    level = levels.get(depth)
    if level is None:
        return ""
    count = counts.get(depth, level.start)
    if level.form in ("upperLetter", "lowerLetter"):
        letter = chr(ord("a") + (count - 1) % 26)
        return letter.upper() if level.form == "upperLetter" else letter
    if level.form in ("upperRoman", "lowerRoman"):
        roman = _roman(count)
        return roman.upper() if level.form == "upperRoman" else roman
    return str(count)


def _roman(count: int) -> str:
    drawn, left = "", min(max(count, 0), 60)
    for worth, letters in _ROMAN:
        times, left = divmod(left, worth)
        drawn += letters * times
    return drawn


def _read(root: Any) -> dict[str, dict[int, _Level]]:
    if root is None:
        return {}
    shapes = {
        str(shape.get(w("abstractNumId"), "")): _shape(shape)
        for shape in root.iter(w("abstractNum"))
    }
    return {
        str(held.get(w("numId"), "")): shapes.get(value(held, "abstractNumId"), {})
        for held in root.iter(w("num"))
    }


def _shape(element: Any) -> dict[int, _Level]:
    levels = {}
    for level in element.findall(w("lvl")):
        depth, start = str(level.get(w("ilvl"), "")), value(level, "start")
        if depth.isdecimal() and len(depth) < 2:
            levels[int(depth)] = _Level(
                form=value(level, "numFmt") or "decimal",
                text=value(level, "lvlText"),
                start=int(start) if start.isdecimal() and len(start) < 4 else 1,
            )
    return levels
