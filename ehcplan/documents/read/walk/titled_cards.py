"""Cards under a row that only numbers and names them: "Help 1 | Cooking", then what, who, how much.

Bold as its first row may be, it names no columns: the cells under its first are labels.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ehcplan.documents.read.desk.cell_lines import cites_only
from ehcplan.documents.read.desk.numbers import own_number
from ehcplan.documents.read.labels.columns import holds_of
from ehcplan.documents.read.labels.holds import GRAPH, OF_OUTCOME, OF_PROVISION, Holds
from ehcplan.documents.read.paper.tree import Cell
from ehcplan.plan.whole import NEED_LETTERS, Letter

Pair = tuple[Cell, Cell]
_FIELDS = GRAPH | OF_PROVISION | OF_OUTCOME
_MOST_OF_LABEL = 9
_MOST_OF_TITLE = 14
_CELLS = 2
_FEWEST = 2


@dataclass(frozen=True, kw_only=True, slots=True)
class TitledCard:
    """One card: the row that names it, and its labels, each with the text beside it."""

    title: Pair
    pairs: tuple[Pair, ...]
    says_it: Holds | None = None
    """What the title itself is, where no label has it: an outcome that is told in four words."""

    @property
    def told(self) -> Cell:
        """The cell of the title that holds its words, and not its number."""
        first, second = self.title
        return first if _NUMBERS.fullmatch(_flat(second)) else second

    @property
    def names(self) -> tuple[str, ...]:
        """What stands over the card, the nearest last: its title, or that and a lone number."""
        number = next(_flat(cell) for cell in self.title if cell is not self.told)
        words = _flat(self.told)
        name = f"{number}: {words}"
        is_lone = own_number(number) and not own_number(name)
        return (words, number) if is_lone else (name,)


def titled_cards(rows: Sequence[Sequence[Cell]], letter: Letter | None) -> list[TitledCard]:
    """Return the cards that rows of two cells hold, one under another; nothing if they hold others."""
    filled = [[cell for cell in row if cell.paras] for row in rows]
    if not filled or any(len(row) != _CELLS for row in filled):
        return []
    pairs = [(row[0], row[1]) for row in filled]
    if not (_is_title(pairs[0]) or _links_whole(pairs, letter)):
        return []
    starts = [at for at, pair in enumerate(pairs) if at == 0 or _is_next(pair)]
    ends = [*starts[1:], len(pairs)]
    found = [_card(pairs[a], pairs[a + 1 : b], letter) for a, b in zip(starts, ends, strict=True)]
    cards = [card for card in found if card is not None]
    return cards if len(cards) == len(found) else []


def _links_whole(pairs: Sequence[Pair], letter: Letter | None) -> bool:
    """Return whether one item is told whole under its number and what it is for.

    "Provision 1 | Needs 1 and 7; outcome 1" stands over "What will be provided | …".
    """
    number, links = (_flat(cell) for cell in pairs[0])
    main = _main_of(letter)
    labels = [_held(_flat(label)) for label, _ in pairs[1:]]
    return bool(_NUMBERS.fullmatch(number)) and cites_only(links) and labels.count(main) == 1


def _card(title: Pair, pairs: Sequence[Pair], letter: Letter | None) -> TitledCard | None:
    """Return a card, if most cells beside its texts are labels and no two are alike."""
    labels = [_flat(label) for label, _ in pairs]
    held = [_held(text) for text in labels]
    known = {one for one in held if one is not None}
    are_labels = all(_may_be_label(cell) for cell, _ in pairs) and len(set(labels)) == len(labels)
    count = sum(one is not None for one in held)
    main = _main_of(letter)
    is_whole = main in known and cites_only(_flat(title[1]))
    if not are_labels or (len(known) < _FEWEST and not is_whole) or count * 2 < len(labels):
        return None
    asks = [one for one, text in zip(held, labels, strict=True) if _WHAT.match(text)]
    is_asked = main is not Holds.NEED and bool({None, Holds.OUTCOME, Holds.AIM} & set(asks))
    is_told = main in known or is_asked
    return TitledCard(title=title, pairs=tuple(pairs), says_it=None if is_told else main)


def _main_of(letter: Letter | None) -> Holds:
    if letter is Letter.E:
        return Holds.OUTCOME
    return Holds.NEED if letter in NEED_LETTERS else Holds.PROVISION


def _held(text: str) -> Holds | None:
    held = holds_of(text)
    return held if held in _FIELDS else None


def _is_title(pair: Pair) -> bool:
    """Return whether a row only names what stands under it: "1 | Cooking", "Cooking | F1"."""
    first, second = (_flat(cell) for cell in pair)
    behind = _NUMBERS.fullmatch(second) if _held(first) is None else None
    numbered = _NUMBERS.fullmatch(first) or behind
    is_plain = all(len(cell.paras) == 1 for cell in pair)
    words = len(first.split()) + len(second.split())
    is_said = any(text.endswith((".", ";", "!")) for text in (first, second))
    is_short = words <= _MOST_OF_TITLE and not is_said
    return bool(numbered) and is_plain and is_short and not _says_more(first, second)


def _says_more(first: str, second: str) -> bool:
    """Return whether the words beside a number cite others, or are the head of a column of texts."""
    said = second if _NUMBERS.fullmatch(first) else first
    return cites_only(said) or _GENERAL.fullmatch(said) is not None


def _is_next(pair: Pair) -> bool:
    """Return whether a row begins another card: a title that is no label."""
    label = _flat(pair[0])
    return _is_title(pair) and (_held(label) is None or _COUNTS.search(label) is not None)


def _may_be_label(cell: Cell) -> bool:
    text = _flat(cell)
    is_short = len(text.split()) <= _MOST_OF_LABEL and len(cell.paras) == 1
    return is_short and text[-1:] not in (".", ";", ",") and not _COUNTS.search(text)


def _flat(cell: Cell) -> str:
    return " ".join(cell.text.split())


_NUMBERS = re.compile(
    r"\W*(?:section [B-H]\d?\W+)?(?:(?:help|provision|support|item|card|sheet|piece(?: of help)?|"
    r"entry|box|no|number|outcome|goal|target|aim|need|strand|line)\b\W*)?"
    r"(?:(?:no|number)\b\W*)?(?:[A-Z]{0,2}\W?\d{1,2}(?:\.\d{1,2})?[a-z]?|[A-Z])\W*",
    re.IGNORECASE,
)
_COUNTS = re.compile(r"\d")
_GENERAL = re.compile(r"\W*(?:details?|information|answers?|response|text|entry)\W*", re.IGNORECASE)
_WHAT = re.compile(r"\W*what\b", re.IGNORECASE)
