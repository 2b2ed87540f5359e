"""Columns beside one another that name sections: which holds what, and in which section."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from ehcplan.documents.read.labels.columns import holds_of, section_named
from ehcplan.documents.read.labels.holds import Column, Holds
from ehcplan.plan.whole import NEED_LETTERS, Letter

HOLDS_OF_LETTER = {
    Letter.B: Holds.NEED, Letter.C: Holds.NEED, Letter.D: Holds.NEED, Letter.E: Holds.OUTCOME,
    Letter.F: Holds.PROVISION, Letter.G: Holds.PROVISION, Letter.H1: Holds.PROVISION,
    Letter.H2: Holds.PROVISION,
}  # fmt: skip
"""What the column of a section holds, where nothing else is said of it."""


def told_apart(columns: tuple[Column, ...]) -> tuple[Column, ...]:
    """Return columns; where several name one section, what each says tells what it holds.

    "Section F: provision | Section F: who" is help and its giver, "Section F: support for
    outcomes" alone is the help.
    """
    count = Counter(column.letter for column in columns)
    found: list[Column] = []
    for column in columns:
        own = holds_of(section_named(column.heading)[1])
        if column.letter is not None and count[column.letter] > 1 and own is not Holds.OTHER:
            column = replace(column, holds=own)
        found.append(column)
    return _by_letter(_needs_apart(found))


def _needs_apart(columns: Sequence[Column]) -> list[Column]:
    """Return columns; needs of several sections side by side stand each in the one it names.

    "Health need (C) | Social care need (D)" are two sections, where a lone "Need (B)" in a table of
    outcomes only names it again.
    """
    named = {c: section_named(c.heading)[0] for c in columns if c.holds is Holds.NEED}
    letters = {letter for letter in named.values() if letter in NEED_LETTERS}
    if len(letters) < _SEVERAL:
        return list(columns)
    return [replace(c, letter=c.letter or named.get(c)) for c in columns]


_SEVERAL = 2


def _by_letter(columns: Sequence[Column]) -> tuple[Column, ...]:
    """Return columns; the first that only its letter explains holds what that section holds.

    "What we want (E)" beside "Reviewed (E)" are the outcomes.
    """
    held = {(column.letter, column.holds) for column in columns}
    found: list[Column] = []
    for column in columns:
        main = HOLDS_OF_LETTER.get(column.letter) if column.letter else None
        is_held = {(column.letter, main), (None, main)} & held
        if main and column.holds is Holds.OTHER and not is_held:
            held.add((column.letter, main))
            column = replace(column, holds=main)
        found.append(column)
    return tuple(found)
