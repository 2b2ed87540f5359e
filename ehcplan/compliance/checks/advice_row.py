"""One row of the advice of Section K: what it is called, its day, whose it is, and of which kind."""

import datetime as dt
import re
from dataclasses import dataclass
from functools import cached_property

from ehcplan.compliance import english
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.words.advice import (
    ENDS_WITH_NOBODY,
    KINDS,
    NOBODY_ELSE,
    NONE_WANTED,
    PAPER,
    REMARK,
    WITH_IT,
)
from ehcplan.plan.whole import Advice

WHO = Pattern(
    r"\b(?:\w*psycholog\w+|surgeon|\w*therap\w+|teacher|headteacher|senco|sendco|paediatric\w*|nurse|doctor|"
    r"dr|"
    r"gp|practitioner|social\s+worker|officer|head|manager|mum|dad|mother|father|parents?|carers?|"
    r"consultant|advis[eo]r|tutor|visitor|audiolog\w+|worker|co-?ordinator|lead|principal|"
    r"specialist|"
    r"ep|salt|slt|ot|camhs|mr|mrs|ms|miss|young\s+person|social\s+care|early\s+help|services?|"
    r"team|school|nursery|college|clinic|hospital|coach|instructor|trainer|leader|mentor|assistant|"
    r"volunteer|captain|driver|neighbour|grand(?:mother|father|parents?)|aunt|uncle)\b",
    re.IGNORECASE,
)
PERSON = Pattern(
    r"(?<![.!?] )(?<!^)\b(?:[A-Z]\.?|[A-Z][a-z]+(?:[-’'][A-Z][a-z]+)?)\s+(?![A-Z][a-z]+\s+"
    r"20)[A-Z][a-z]+"
)
_LETTER = Pattern(r"\(([a-h])\)", re.IGNORECASE)
"""The letter of regulation 6(1) beside a title: "Parents’ views (a)"."""
_OF_A_PAPER = Pattern(
    r"\b(?:ot|salt|slt|ep|physio|physiotherapy|(?:occupational|language|speech|music|art|play) "
    r"therapy|(?:educational )?psychology)\s+"
    r"(?:(?:sensory|motor|assessment|initial|final|review|summary|progress|screening|annual|"
    r"updated?)\s+)*(?:reports?|assessments?|profiles?|summary|screening|programme)\b",
    re.IGNORECASE,
)
"""Of which kind a paper is, which says nothing of who wrote it: "OT sensory report"."""
_BARE_FIELD = Pattern(
    r"^\W*(?:\([a-h]\)|[A-K]?\W?\d{1,2}[.):]?)?\W*(?:(?:paediatric|children[’']?s|sensory|integration|"
    r"speech|and|&|language|music|art|play|drama|occupational|physical|educational|clinical)\s+){0,4}"
    r"(?:therapy|physiotherapy|psychology|paediatrics|audiology|ophthalmology|optometry|orthoptics)"
    r"(?=\s*(?:[|,;\t]|$))",
    re.IGNORECASE,
)
"""A field of work that stands for a title alone: "Occupational therapy | 17 June 2026"."""
_OWN_VIEWS = Pattern(
    r"\b[\w-]+[’']s?\s+(?:own\s+|written\s+)?(?:views?|words|story|voice|wishes|account|contribution)\b|"
    r"\b(?:his|her|their|my|our)\s+own\s+(?:views?|words|story|account)\b",
    re.IGNORECASE,
)
"""Views that say themselves whose they are."""
_ONLY_A_NAME = Pattern(
    r"\W*(?:(?:\([a-h]\)|K\s?\d{1,2}|\d{1,2})[.):]?)?\W*(?:(?:Mr|Mrs|Ms|Miss|Mx)\.?\s+|[A-Z]\.?\s?|[A-Z][a-z]+\s+)"
    r"[A-Z][a-z]+(?:[-’'][A-Z]?[a-z]+)?\W*"
)
_NAMES_A_THING = Pattern(
    r"\b(?:appendix|annex|views?|profile|summary|tests?|results?|record|plan|form|list|language|"
    r"\w+(?:ology|ics|ist|ian|apy|ing|ment|care))\b",
    re.IGNORECASE,
)
"""What a paper is about or what it is called, though it is written like a name."""
_IS_FILE = Pattern(r"^\W*(?!(?:no|none|nil|n/?a|not|nothing)\b)\w", re.IGNORECASE)


_SPEAKS_OF_ANOTHER = Pattern(
    r"\b(?:quotes|cites|mentions|refers\s+(?:back\s+)?to|repeats|draws\s+on|relies\s+on|rests\s+on|"
    r"compares)\b",
    re.IGNORECASE,
)
"""A sentence on what one paper takes from another."""


_OF_A_STEP = Pattern(
    r"\b(?:request\w*|decided|decision|agreed|asked|panel|meeting|met|applied|application|came|began|"
    r"started|chose|consulted)\b[^.;|()]{0,30}?\b(?:on|of|from|by)\W+$",
    re.IGNORECASE,
)
"""What stands before the day of a step of the case, which is not the day of a paper."""
_OF_A_REPORT = Pattern(
    r"\b(?:reports?|advice|letter|assessment|statement|summary|notes?)\s+(?:is\s+|was\s+)?"
    r"(?:of|dated|from|written\s+(?:on|in))\s+(?:the\s+)?$|[(][^()]*?,\s*$",
    re.IGNORECASE,
)
"""What stands before a paper's own day: "the report of", or its author in brackets."""


def _own_day(text: str) -> dt.date | None:
    """Return the day that a line gives a paper itself, where it tells of a step before it."""
    days = [one for one in english.dates_in(text) if one.is_exact]
    if len(days) < _TWO or _OF_A_STEP.search(text[: days[0].start]) is None:
        return None
    return next((one.first for one in days[1:] if _OF_A_REPORT.search(text[: one.start])), None)


_TWO = 2


_BLANKS = " \t|–—-."
_NAMES = Pattern(r"[^\W\d_]{3}|\b(?-i:[A-Z]{2})\b")


@dataclass(frozen=True, kw_only=True)
class Row:
    """One piece of advice in K, as recorded or as printed."""

    passage: Passage
    text: str
    """All that is said of it."""
    part: Advice | None = None
    asked_on: dt.date | None = None
    """The day it was asked for, where that is recorded or printed beside it."""
    came_on: dt.date | None = None
    """The day it came, where a column says so."""
    cells: tuple[str, ...] = ()
    """What other columns say of it."""
    whose: tuple[str, ...] = ()
    """What stands in columns headed by whose it is."""
    printed: str = ""
    """Its whole line or row on paper."""

    @property
    def title(self) -> str:
        """By what a sentence names it."""
        if self.part is not None and self.part.title:
            # "(f)" or "11.4" alone names nothing: whose it is does.
            names = (self.part.title, self.part.role, self.part.author)
            return next((one for one in names if _NAMES.search(one)), self.part.title)
        return " ".join(self.text.split()[:8]).rstrip(",;:-–")

    @property
    def dated(self) -> dt.date | None:
        """The day it bears: recorded, or the first that is written in its row."""
        if self.came_on is not None and self.part is not None and self.part.dated == self.asked_on:
            return self.came_on
        own = _own_day(self.printed or self.text)
        if own is not None:
            return own
        if self.part is not None and (self.part.dated or self.part.sent_on):
            return self.part.dated or self.part.sent_on
        written = [one for one in english.dates_in(self.text) if (one.last - one.first).days < 32]
        return written[0].last if written else None

    @cached_property
    def said(self) -> str:
        """All that stands in its line or row, whatever it was taken for."""
        return " | ".join(dict.fromkeys(bit for bit in (self.printed, self.text) if bit))

    @property
    def prints_letter(self) -> bool:
        """Whether the letter of regulation 6(1) is printed: else it is only guessed."""
        return _LETTER.search(self.said[:40]) is not None

    @property
    def is_none(self) -> bool:
        """Whether it lists nothing: it says that none was wanted, or speaks of another paper."""
        if WITH_IT.search(self.printed) is None and (
            REMARK.match(self.printed) or _SPEAKS_OF_ANOTHER.search(self.printed)
        ):
            return True
        filed = self.part is not None and _IS_FILE.match(self.part.file_name) is not None
        if not filed and ENDS_WITH_NOBODY.search(self.said.strip(_BLANKS)):
            return True
        if not filed and NOBODY_ELSE.search(self.said) and WITH_IT.search(self.said) is None:
            # A day beside it is the day on which the family was asked.
            return True
        first = self.said[slice(*english.sentences(self.said)[0])] if self.said.strip() else ""
        if not filed and NONE_WANTED.search(first) and not any(english.dates_in(first)):
            return True
        if self.dated is not None or (self.part is not None and self.part.file_name.strip(_BLANKS)):
            return False
        return NONE_WANTED.search(self.said) is not None

    @property
    def says_who(self) -> bool:
        """Whether it says whose it is, by name or by role."""
        if self.part is not None and (self.part.author or self.part.role):
            return True
        if any(cell.strip(" –—-.") for cell in self.whose):
            return True
        if _OWN_VIEWS.search(self.title):
            return True
        rest = self.printed.replace(self.title, "", 1)
        texts = (_BARE_FIELD.sub(" ", _OF_A_PAPER.sub(" ", text)) for text in (self.text, rest))
        return any(WHO.search(text) or PERSON.search(text) for text in texts)

    @property
    def is_bare_name(self) -> bool:
        """Whether it gives somebody's name, and neither what the paper is nor what they do."""
        first = self.said.split("|")[0]
        if WITH_IT.search(self.said) is None or not _ONLY_A_NAME.fullmatch(first):
            return False
        cues = (*KINDS.values(), WHO, PAPER, _NAMES_A_THING)
        return not any(cue.search(self.said) for cue in cues)

    def is_of(self, kind: str) -> bool:
        """Return whether it is advice of one kind of regulation 6(1)."""
        printed = _LETTER.search(self.part.title) if self.part is not None else None
        if printed is not None:
            return printed[1].casefold() == kind
        if self.part is not None and self.part.letter:
            return self.part.letter.strip("() ").casefold() == kind
        return KINDS[kind].search(self.text) is not None
