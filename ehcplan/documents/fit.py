"""How full a one-page profile is, before it is printed. Word alone knows for sure."""

from dataclasses import dataclass

from ehcplan.documents.layout import Layout

# Measured on the standard pack: A4 less its margins, Arial 11, in points.
_PAGE = 760.0
_LINE = 13.2
_CHARACTERS = 94
_PHOTO = 62.0


@dataclass(frozen=True, kw_only=True)
class Fit:
    """How much of one page a profile takes: 1.0 is full."""

    of_page: float

    @property
    def is_one_page(self) -> bool:
        """Whether it is expected to stay on one page."""
        return self.of_page <= 1.0


def fit(layout: Layout) -> Fit:
    """Return how full a profile's page will be, by its lines, headings and notes."""
    height = 66.0 + (_PHOTO if layout.photo else 0.0)
    height += 36.0 if layout.context.get("notice") else 0.0
    height += 8.0 + _rows(str(layout.context.get("made_with", ""))) * _LINE
    for block in layout.blocks:
        height += 23.0 + sum(18.0 for group in block.groups if group.label)
        for line in block.lines:
            height += _rows(line.paragraph) * _LINE + 2.0
            height += _rows(line.note) * _LINE + 2.5 if line.note else 0.0
    return Fit(of_page=round(height / _PAGE, 2))


def _rows(text: str) -> int:
    return sum(max(1, -(-len(part) // _CHARACTERS)) for part in text.split("\n"))
