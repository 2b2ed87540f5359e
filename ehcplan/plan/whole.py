"""The whole plan, B to K: needs, outcomes and provision as a graph, and what stands beside them.

The Special Educational Needs and Disability Regulations 2014, regulation 12(1), name the sections;
the letters are the Code of Practice's (9.62). Nothing needs a link to exist or to be printed.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from ehcplan.plan.lines import Words


class Letter(StrEnum):
    """The twelve lettered parts of a plan."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"
    F = "F"
    G = "G"
    H1 = "H1"
    H2 = "H2"
    I = "I"  # noqa: E741 - the law's letter
    J = "J"
    K = "K"

    @property
    def heading(self) -> str:
        """What the section is called."""
        return _TITLES[self]


_TITLES = {
    Letter.A: "Views, interests and aspirations",
    Letter.B: "Special educational needs",
    Letter.C: "Health needs related to special educational needs",
    Letter.D: "Social care needs",
    Letter.E: "Outcomes",
    Letter.F: "Special educational provision",
    Letter.G: "Health provision",
    Letter.H1: "Social care provision under the Chronically Sick and Disabled Persons Act 1970",
    Letter.H2: "Other social care provision",
    Letter.I: "Placement",
    Letter.J: "Personal budget",
    Letter.K: "Advice and information",
}

NEED_LETTERS = (Letter.B, Letter.C, Letter.D)
PROVISION_LETTERS = (Letter.F, Letter.G, Letter.H1, Letter.H2)


class Area(StrEnum):
    """An area of need: the Code's four (6.28 to 6.35), and those that forms add."""

    COMMUNICATION = "communication_interaction"
    COGNITION = "cognition_learning"
    SEMH = "social_emotional_mental_health"
    SENSORY = "sensory_physical"
    HEALTH = "health"
    SOCIAL_CARE = "social_care"
    INDEPENDENCE = "independence"

    @property
    def label(self) -> str:
        """The area in plain words."""
        return _AREAS[self]


_AREAS = {
    Area.COMMUNICATION: "Communication and interaction",
    Area.COGNITION: "Cognition and learning",
    Area.SEMH: "Social, emotional and mental health",
    Area.SENSORY: "Sensory and physical",
    Area.HEALTH: "Health",
    Area.SOCIAL_CARE: "Social care",
    Area.INDEPENDENCE: "Independence and self-care",
}


class OutcomeKind(StrEnum):
    """What an outcome is for: after 17 the plan must say which are education and training."""

    EDUCATION_TRAINING = "education_training"
    HEALTH = "health"
    CARE = "care"


class Adulthood(StrEnum):
    """The four areas of preparing for adulthood."""

    EMPLOYMENT = "employment"
    LIVING = "independent_living"
    COMMUNITY = "community"
    HEALTH = "health"


class Nothing(StrEnum):
    """Why a section holds nothing: three different things."""

    NONE = "none"
    """Asked, and there is none."""
    NOT_KNOWN = "not_known"
    """Asked, and nobody knows."""
    NOT_ASKED = "not_asked"
    """Nobody has been asked yet."""

    @property
    def label(self) -> str:
        """How it is printed."""
        return {
            Nothing.NONE: "None",
            Nothing.NOT_KNOWN: "Not known",
            Nothing.NOT_ASKED: "Not yet asked",
        }[self]


@dataclass(frozen=True, kw_only=True)
class NothingHere:
    """That a section holds nothing, which of three reasons, and who said so when."""

    letter: Letter
    why: Nothing
    said_by: str = ""
    on: dt.date | None = None


@dataclass(frozen=True, kw_only=True)
class Need:
    """A need (or a strength) in B, C or D."""

    ref: str
    letter: Letter
    words: Words
    area: Area | None = None
    is_strength: bool = False
    level: str = ""
    as_of: dt.date | None = None
    """The day the level or the description speaks of."""
    code: str = ""
    """The census code of the need (SLCN, SPLD …), where one is used."""
    evidence: tuple[str, ...] = ()
    """References of the advice in K that says so."""


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """An outcome in E: what changes for the person because help was given."""

    ref: str
    words: Words
    aim: Words | None = None
    """The long-term aim it stands under."""
    steps: tuple[Words, ...] = ()
    area: Area | None = None
    by: dt.date | None = None
    by_words: str = ""
    """When it is to be reached as somebody wrote it: "by the end of Key Stage 2"."""
    baseline: str = ""
    measured: str = ""
    monitored: str = ""
    kind: OutcomeKind | None = None
    adulthood: tuple[Adulthood, ...] = ()
    aspirations: tuple[str, ...] = ()
    """References of the lines of Section A it serves."""
    needs: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Provision:
    """What is provided, in F, G, H1 or H2."""

    ref: str
    letter: Letter
    words: Words
    amount: str = ""
    unit: str = ""
    frequency: str = ""
    weeks_a_year: int | None = None
    ratio: str = ""
    who: str = ""
    expertise: str = ""
    place: str = ""
    starts_on: dt.date | None = None
    ends_on: dt.date | None = None
    reviewed: str = ""
    is_direct: bool | None = None
    educates_or_trains: bool | None = None
    needs: tuple[str, ...] = ()
    outcomes: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Agreement:
    """That a body agreed to what stands in a section: the commissioning body to G (reg 12(2))."""

    letter: Letter
    body: str
    agreed: bool
    by: str = ""
    role: str = ""
    on: dt.date | None = None


@dataclass(frozen=True, kw_only=True)
class Placement:
    """A school or other place in I, or its type alone. Empty until the plan is final."""

    ref: str
    name: str = ""
    type: str = ""
    starts_on: dt.date | None = None
    ends_on: dt.date | None = None


@dataclass(frozen=True, kw_only=True)
class Budget:
    """A personal budget in J: asked for or not, and what it secures."""

    requested: bool | None = None
    words: Words | None = None
    needs: tuple[str, ...] = ()
    outcomes: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Reuse:
    """That existing advice is enough: its giver, the authority and the family agree (reg 6(4))."""

    giver: bool = False
    authority: bool = False
    family: bool = False
    on: dt.date | None = None


@dataclass(frozen=True, kw_only=True)
class Advice:
    """A piece of advice in K."""

    ref: str
    code: str
    """K1, K2 …"""
    title: str
    letter: str = ""
    """The letter of regulation 6(1) it answers: a to h."""
    author: str = ""
    role: str = ""
    asked_on: dt.date | None = None
    sent_on: dt.date | None = None
    dated: dt.date | None = None
    reuse: Reuse | None = None
    file_name: str = ""
    file_sha256: str = ""
    printed: str = ""
    """All that a Word file prints of it, where it was read from one: its fields hold less."""


@dataclass(frozen=True, kw_only=True)
class Note:
    """Something of Section A carried to B or F to write from; A keeps its line."""

    ref: str
    letter: Letter
    words: Words
    from_line: str = ""
    """The reference of the line it came from; empty when that line is there no more."""


@dataclass(frozen=True, kw_only=True)
class WholePlan:
    """Sections B to K. Section A's lines are the case's own."""

    needs: tuple[Need, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    provision: tuple[Provision, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    placements: tuple[Placement, ...] = ()
    budget: Budget | None = None
    advice: tuple[Advice, ...] = ()
    notes: tuple[Note, ...] = ()
    nothing: tuple[NothingHere, ...] = field(default=())

    def nothing_in(self, letter: Letter) -> NothingHere | None:
        """Return why a section holds nothing, or None when nobody said."""
        return next((n for n in self.nothing if n.letter is letter), None)

    def every_text(self) -> Iterator[tuple[Letter, Words]]:
        """Yield every printed text with its letter, in order: nothing is left out."""
        for need in self.needs:
            yield need.letter, need.words
        for outcome in self.outcomes:
            if outcome.aim is not None:
                yield Letter.E, outcome.aim
            yield Letter.E, outcome.words
            for step in outcome.steps:
                yield Letter.E, step
        for provision in self.provision:
            yield provision.letter, provision.words
        if self.budget is not None and self.budget.words is not None:
            yield Letter.J, self.budget.words
