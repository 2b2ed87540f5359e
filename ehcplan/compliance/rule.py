"""Rules as records: what is asked, how hard, where it says so, when it applies, what breaks it."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from ehcplan.compliance.citation import Citation
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.facts import Facts, Kind
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.section import Section
from ehcplan.plan.known import Known
from ehcplan.plan.whole import Letter
from ehcplan.vocabulary import Element, Stage


class Duty(StrEnum):
    """How hard a rule is: law or case law, statutory guidance, or practice."""

    MUST = "must"
    SHOULD = "should"
    GOOD = "good"

    @property
    def label(self) -> str:
        """What it rests on, in plain words."""
        return {
            Duty.MUST: "The law asks for this",
            Duty.SHOULD: "The Code of Practice asks for this",
            Duty.GOOD: "Good practice",
        }[self]


class Certainty(StrEnum):
    """How sure a check is: of what is recorded, of free text, or only a person can say."""

    DECIDES = "decides"
    SUSPECTS = "suspects"
    ASKS = "asks"


class Regime(StrEnum):
    """Under which law a rule stands. Another law is another enumeration: this one is not touched."""

    CFA2014 = "CFA2014"


class Scope(StrEnum):
    """What a result depends on, and so for how long it may be kept."""

    LINE = "line"
    SECTION = "section"
    DOCUMENT = "document"


ALL_STAGES = frozenset(Stage) - {Stage.GATHERING}
"""Every stage in which there is something to check: while gathering it is only a thing to do."""
FROM_LA_DRAFT = frozenset(
    {Stage.LA_DRAFT, Stage.FINAL, Stage.REVIEW, Stage.AMENDMENT, Stage.AMENDED_FINAL}
)
FINAL_STAGES = frozenset({Stage.FINAL, Stage.AMENDED_FINAL})
ALL_KINDS = frozenset(Kind)
WHOLE_PLAN = frozenset({Kind.PLAN})


@dataclass(frozen=True, kw_only=True)
class Applies:
    """To which documents a rule speaks. A bound on age or year needs the date of birth."""

    kinds: frozenset[Kind] = ALL_KINDS
    stages: frozenset[Stage] = ALL_STAGES
    from_age: int | None = None
    below_age: int | None = None
    from_year: int | None = None
    """From this National Curriculum year on (0 is Reception)."""
    child_only: bool = False
    """Up to the end of compulsory school age."""
    young_person_only: bool = False
    """After the end of compulsory school age."""
    begun: frozenset[Letter] = frozenset()
    """Only where these sections have begun."""

    @property
    def needs_birth(self) -> bool:
        """Whether only the date of birth tells if the rule applies."""
        bounds = (self.from_age, self.below_age, self.from_year)
        return self.child_only or self.young_person_only or any(b is not None for b in bounds)


@dataclass(frozen=True, kw_only=True)
class Breach:
    """One place where a rule is not kept: the words that show it, and how sure that is.

    Without a passage it is about a section, or about the whole document.
    """

    passage: Passage | None = None
    start: int = 0
    end: int = 0
    """The words in the passage's text; 0 and 0 for all of it."""
    letter: Letter | None = None
    element: Element | None = None
    evidence: str = ""
    """What was seen, where it is not simply the words of the passage."""
    certainty: Certainty | None = None
    """None: the rule's own."""
    values: Mapping[str, str] = field(default_factory=dict)
    """What the rule's message is filled with beside {name} and {seen}."""
    duty: Duty | None = None
    """None: the rule's own; `good` where only practice is behind this breach."""


@dataclass(frozen=True, kw_only=True)
class NotKnown:
    """That a fact would decide, and the case does not know it: the rule is not applicable."""

    fact: Known


Seen = Breach | NotKnown
LineCheck = Callable[[Passage, Facts], Iterable[Breach]]
SectionCheck = Callable[[Section, Facts], Iterable[Seen]]
DocumentCheck = Callable[[Draft], Iterable[Seen]]

# Pseudo-words by which a passage asks for a rule that has no words of its own.
DIGIT = "#"
CAPITALS = "AA"
"""A short form in capital letters."""
NAME = "Aa"
"""A word with a capital inside a sentence: perhaps a name."""
MARKS = "“"
"""Quotation marks."""
ALWAYS = "*"
"""Every passage. Keep such rules under five: each costs its time on every line."""


@dataclass(frozen=True, kw_only=True)
class Lines:
    """A check of one passage by itself, with the words that call for it.

    `triggers` are lower-case words, or beginnings of words that end in `-` (`autis-`), or the
    pseudo-words above. A passage with none of them is not looked at.
    """

    check: LineCheck
    triggers: frozenset[str]
    letters: frozenset[Letter] = frozenset()
    """The sections whose passages it looks at; empty: all."""
    scope: Scope = Scope.LINE


@dataclass(frozen=True, kw_only=True)
class Sections:
    """A check of a section: it may look at that section's passages and parts, and nothing else."""

    check: SectionCheck
    letters: frozenset[Letter]
    scope: Scope = Scope.SECTION


@dataclass(frozen=True, kw_only=True)
class Whole:
    """A check of the whole draft."""

    check: DocumentCheck
    scope: Scope = Scope.DOCUMENT


@dataclass(frozen=True, kw_only=True)
class Rule:
    """One thing that the law, the Code or good practice asks of a plan.

    `message`, `why`, `remedy` and `question` are filled with {name} (known as), {seen} (the words)
    and the breach's own values.
    """

    code: str
    says: str
    """What is asked, as a sentence that holds when the rule is kept."""
    duty: Duty
    certainty: Certainty
    citations: tuple[Citation, ...]
    """The first is the one that is shown."""
    applies: Applies = Applies()
    needs: frozenset[Known] = frozenset()
    """The facts without which nothing can be said."""
    message: str
    """What was seen."""
    why: str
    remedy: str
    question: str = ""
    """For a rule that asks: what a person is to judge."""
    checks: tuple[Lines | Sections | Whole, ...]
    spares_exact: bool = False
    """A rule about wording: it is silent inside a person's exact words."""
    keeps: str
    """A text that keeps it."""
    breaks: str
    """A text that breaks it."""
    regime: StrEnum = Regime.CFA2014
    in_force_from: dt.date = dt.date(2014, 9, 1)
    in_force_to: dt.date | None = None

    @property
    def section(self) -> str:
        """What its code begins with: A, F, X, T."""
        return self.code.partition("-")[0]

    @property
    def scope(self) -> Scope:
        """The widest thing that its result depends on."""
        order = (Scope.LINE, Scope.SECTION, Scope.DOCUMENT)
        return max((check.scope for check in self.checks), key=order.index)
