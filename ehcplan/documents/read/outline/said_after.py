"""Where a section's own words begin in the line of its title."""

import re
from dataclasses import dataclass

from ehcplan.documents.read.outline.titles import letters_of_sense, letters_of_title
from ehcplan.documents.read.paper.letters import LETTERS, letters_in
from ehcplan.documents.read.paper.nothing import is_nothing
from ehcplan.documents.read.paper.plain import plain_title
from ehcplan.plan.whole import NEED_LETTERS, PROVISION_LETTERS, Letter

_FEW_WORDS = 2
# "By direct payment (Section J): …" says of help how it is paid.
_OF_PARTS = frozenset({*NEED_LETTERS, Letter.E, *PROVISION_LETTERS})
_TITLE_AND_TEXT = re.compile(
    r"\s*[.:)\]|–—-]\s*(?P<title>[^:.\n]{3,100}?)\s*[:.]\s+(?P<said>\S.*)", re.DOTALL
)
_LETTER_AND_TEXT = re.compile(
    rf"(?P<title>[^:.,;\n]{{3,60}}?)\(\s*(?:sections?|parts?)\s+(?P<named>{LETTERS})\s*\)\s*"
    r"[:.–—-]\s*(?=\S)",
    re.IGNORECASE,
)


@dataclass(frozen=True, kw_only=True, slots=True)
class SaidAfter:
    """A title with its letter, before the section's own words."""

    letters: str
    """As they are written."""
    at: int
    """Where the words begin."""


def said_after_title(tail: str, letters: tuple[Letter, ...], names: tuple[str, ...] = ()) -> int:
    """Return where text begins after a section's title in the same line; 0 where there is none.

    "G – Health provision: the asthma nurse sees her …" has its title and what it says run together.
    """
    found = _TITLE_AND_TEXT.match(tail)
    if found is None:
        return 0
    is_title = _names(found["title"], letters, names)
    return found.start("said") if is_title and _is_text(found["said"]) else 0


def said_after_letter(text: str) -> SaidAfter | None:
    """Return where text begins after a title with its letter; None where there is none.

    "Health need (Section C): she has asthma." opens the section and says what it holds.
    """
    found = _LETTER_AND_TEXT.match(text)
    if found is None or not _is_text(text[found.end() :]):
        return None
    letters = letters_in(found["named"])[0]
    if not set(letters) <= _OF_PARTS or not _names(found["title"], letters, ()):
        return None
    return SaidAfter(letters=found["named"], at=found.end())


def _names(written: str, letters: tuple[Letter, ...], names: tuple[str, ...]) -> bool:
    title = plain_title(written, names)
    named = letters_of_title(title) or letters_of_sense(title)
    return bool(set(named) & set(letters))


def _is_text(said: str) -> bool:
    said = said.strip()
    return is_nothing(said) or (said[-1:] in '.!”"' and len(said.split()) > _FEW_WORDS)
