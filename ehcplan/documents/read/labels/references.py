"""Columns that only name needs or outcomes by their numbers: "Need ref", "Outcome no", "For which needs"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from ehcplan.documents.read.labels.holds import Column, Holds
from ehcplan.plan.whole import PROVISION_LETTERS, Letter

_NUMBERS_OF = re.compile(
    r"\W*(?P<of>needs?|outcomes?|aims?|targets?)\W*\s*(?:\(s\)\s*)?(?:no|nos|number|numbers|ref|"
    r"refs|reference|references|code|codes|id|#)?\.?\W*",
    re.IGNORECASE,
)
_OF_NEEDS = frozenset({Holds.NEED, Holds.STRENGTH})
_OF_OUTCOMES = frozenset({Holds.OUTCOME, Holds.AIM})


def as_references(columns: tuple[Column, ...], letter: Letter | None) -> tuple[Column, ...]:
    """Return columns; numbers of needs where no need is told lead to needs, and those of outcomes.

    "Need ref" beside help is what the help is for; beside "Need" it is the number of that need.
    """
    return tuple(
        replace(one, holds=Holds.LINK) if _leads_away(one, columns, letter) else one
        for one in columns
    )


def _leads_away(column: Column, columns: Sequence[Column], letter: Letter | None) -> bool:
    found = _NUMBERS_OF.fullmatch(column.heading)
    if found is None or column.holds is not Holds.NUMBER:
        return False
    held = {one.holds for one in columns}
    if found["of"][0] in "nN":
        return letter in (Letter.E, *PROVISION_LETTERS) and not held & _OF_NEEDS
    return letter in PROVISION_LETTERS and not held & _OF_OUTCOMES


def reference(heading: str, text: str) -> str:
    """Return what a column and its cell name: "Need ref" over "1" is need 1."""
    found = _NUMBERS_OF.fullmatch(heading)
    return f"{found['of'] if found else heading} {text}"
