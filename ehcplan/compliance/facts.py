"""What a check of one line may know of the pupil and the document, beside the line itself."""

import datetime as dt
import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from ehcplan.vocabulary import Stage


class Kind(StrEnum):
    """What kind of document is checked."""

    SECTION_A = "section_a"
    PLAN = "plan"


@dataclass(frozen=True, kw_only=True)
class Facts:
    """What a check of one line may know beside the line itself. A kept result depends on it."""

    name: str
    """What the pupil is called."""
    names: frozenset[str]
    """Every form of the pupil's name, lower case, each word of it by itself too."""
    pronouns: frozenset[str]
    """The pronouns the pupil uses, all forms: {"she", "her", "hers", "herself"}. Empty: not known."""
    people: frozenset[str]
    """First and last names of the adults and family whom the case lists, lower case."""
    settings: frozenset[str]
    """Words of the names of the pupil's schools, lower case."""
    born: dt.date | None
    on: dt.date
    stage: Stage
    kind: Kind
    age: int | None
    year: int | None
    """The National Curriculum year: 0 is Reception."""
    is_child: bool | None
    """Up to the end of compulsory school age; None where the date of birth is not known."""
    reads_document: bool
    """Whether the case was read from a Word file."""

    def __hash__(self) -> int:
        """Return its hash, worked out once: it is part of the key of every kept result."""
        return self._hash

    @cached_property
    def _hash(self) -> int:
        return hash(tuple(getattr(self, name) for name in self.__dataclass_fields__))


_FORMS = {
    "he": frozenset({"he", "him", "his", "himself"}),
    "she": frozenset({"she", "her", "hers", "herself"}),
    "they": frozenset({"they", "them", "their", "theirs", "themself", "themselves"}),
}


def pronoun_forms(written: str) -> frozenset[str]:
    """Return all forms of the pronouns that were written ("she/her", "they or he"), maybe none."""
    found: set[str] = set()
    for word in re.findall(r"[a-z]+", written.casefold()):
        for forms in _FORMS.values():
            if word in forms:
                found |= forms
    return frozenset(found)


def name_words(*names: str) -> frozenset[str]:
    """Return the words of some names, lower case, each half of a joined one by itself too."""
    found: set[str] = set()
    for name in names:
        found.update(word.casefold() for word in re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", name))
        found.update(word.casefold() for word in re.findall(r"[^\W\d_]+", name))
    return frozenset(found)
