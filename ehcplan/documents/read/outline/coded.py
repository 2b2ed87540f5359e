"""Plans whose sections are told only by the codes of their lines: B1, E1, F1, then B2, E2, F2."""

import re
from collections.abc import Collection, Sequence
from itertools import groupby

from ehcplan.documents.read.outline.heading import Heading, Way
from ehcplan.documents.read.paper.signs import Stand
from ehcplan.plan.whole import Letter

_CODED = re.compile(
    r"\W*(?:(?:section|part|need|outcome|provision|support|help)\s+)?(?P<letter>H[12](?=[.\s-]*\d)|"
    r"[B-H])\s?[.-]?(?P<number>\d{1,2})(?:\.\d{1,2}){0,2}"
    r"(?:\([a-z\d]{1,3}\))?(?:(?P<sign>\s*[.:)–—-]+)?(?:\s+(?P<tail>\S.*))?)",
    re.IGNORECASE | re.DOTALL,
)
_LEAST_LETTERS = 3
_MOST_OF_NAME = 8
_NEEDS = frozenset({Letter.B, Letter.C, Letter.D})
_HELP = frozenset({Letter.F, Letter.G, Letter.H1, Letter.H2})


def coded_in(
    lines: Sequence[Stand], lettered: Collection[Letter], titled: Collection[Letter]
) -> dict[int, Heading]:
    """Return the headings that coded lines are, by their places among all lines.

    They are none where sections have headings of their own: then a code only numbers a line. Where
    only titles tell the sections, codes that take turns tell them better.
    """
    found = {
        at: heading
        for at, stand in enumerate(lines)
        if (heading := _heading(stand)) is not None and heading.letters[0] not in lettered
    }
    letters = [heading.letters[0] for _, heading in sorted(found.items())]
    named = set(letters)
    if len(named) < _LEAST_LETTERS or not named & _NEEDS or not named & _HELP:
        return {}
    takes_turns = sum(1 for _ in groupby(letters)) > len(named) + 1
    return found if takes_turns or not named & set(titled) else {}


def is_coded(text: str) -> bool:
    """Return whether a line begins with a section's letter and a number."""
    found = _CODED.fullmatch(text)
    return found is not None and found["letter"].isupper()


def _heading(stand: Stand) -> Heading | None:
    text = stand.para.text
    found = _CODED.fullmatch(text) if len(text) < _LONGEST else None
    may_open = not stand.table or (stand.is_first and (stand.column == 1 or stand.is_banner))
    if found is None or not found["letter"].isupper() or not may_open:
        return None
    letter = _letter(found["letter"], found["number"])
    is_whole = _is_whole(stand, found["tail"] or "")
    rest = len(text) if is_whole else 0
    named = text.strip() if is_whole else text[: found.end("number")].strip()
    return Heading(letters=(letter,), way=Way.BARE, text=named, rest=rest)


_LONGEST = 4000


def _letter(written: str, number: str) -> Letter:
    if written == "H":
        return Letter.H2 if number == "2" else Letter.H1
    return Letter(written)


def _is_whole(stand: Stand, tail: str) -> bool:
    """Return whether nothing of the text itself stands in the line: only its code and a name."""
    words = tail.split()
    if not words:
        return True
    looks_it = stand.para.is_bold or bool(stand.para.block.level)
    return looks_it and len(words) <= _MOST_OF_NAME and tail.rstrip()[-1] not in ".;,!”"
