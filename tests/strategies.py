"""Random whole plans, identities and events for property tests: any graph, any words."""

import datetime as dt
from enum import Enum

from hypothesis import strategies as st

from ehcplan.plan.events import CapacityDecision, Event, RecordedException
from ehcplan.plan.identity import Identity
from ehcplan.plan.judged import Judged
from ehcplan.plan.lines import Source, Wording, Words
from ehcplan.plan.parts import KINDS, LINES
from ehcplan.plan.whole import (
    NEED_LETTERS,
    PROVISION_LETTERS,
    Advice,
    Agreement,
    Budget,
    Letter,
    Need,
    Note,
    NothingHere,
    Outcome,
    Placement,
    Provision,
    Reuse,
    WholePlan,
)
from ehcplan.schemas.identity import IDENTITY_KEYS, SAID_OF_KEYS
from ehcplan.schemas.plain import hints_of, without_none
from tests.builders import HOSTILE

DAYS = st.dates(min_value=dt.date(1990, 1, 1), max_value=dt.date(2060, 12, 31))
LETTERS = st.characters(exclude_categories=("Cs",), exclude_characters="\x00")
TEXTS = st.text(LETTERS, min_size=1, max_size=30) | st.sampled_from(HOSTILE)
SHORT = st.just("") | st.text(LETTERS, max_size=12) | st.sampled_from(HOSTILE[:6])
WORDINGS = st.builds(Wording, text=TEXTS, reworded_by=st.none() | TEXTS, on=st.none() | DAYS)

_BY_TYPE = {
    str: SHORT,
    bool: st.booleans(),
    int: st.integers(min_value=0, max_value=53),
    dt.date: DAYS,
}
_ONLY = {
    (Need, "letter"): NEED_LETTERS,
    (Provision, "letter"): PROVISION_LETTERS,
    (Note, "letter"): NEED_LETTERS + PROVISION_LETTERS,
    (Advice, "letter"): ("", "a", "d", "h"),
}


def records(record, **given):
    """Return a strategy for a dataclass whose fields hold anything their types allow."""
    built = {}
    for name, hint in hints_of(record).items():
        if name not in given:
            built[name] = _values(record, name, hint)
    return st.builds(record, **built, **given)


def _values(record, name, hint):
    if (record, name) in _ONLY:
        return st.sampled_from(_ONLY[record, name])
    wanted = without_none(hint)
    if getattr(wanted, "__origin__", None) is tuple:
        return st.lists(_values(record, "", wanted.__args__[0]), max_size=2).map(tuple)
    if wanted is str and name in _NEEDED:
        return TEXTS
    if isinstance(wanted, type) and issubclass(wanted, Enum):
        values = st.sampled_from(wanted)
    else:
        values = _BY_TYPE[wanted] if wanted in _BY_TYPE else records(wanted)
    return st.none() | values if wanted is not hint else values


# Texts that have no default, so that a file must fill them in.
_NEEDED = frozenset(
    [
        "name",
        "body",
        "code",
        "title",
        "kind",
        "reason",
        "by",
        "decision",
        "assessed_by",
        "has_capacity",
        "agreed",
    ]
) - {"by"}

EVENTS = records(Event, kind=st.sampled_from(("request_received", "final_issued", "x")))
EXCEPTIONS = records(RecordedException, by=TEXTS)
CAPACITY = records(CapacityDecision)
JUDGED = records(Judged, rule=TEXTS, because=TEXTS, by=TEXTS)


@st.composite
def identities(draw):
    """Return an identity: some keys filled in, others not known or not applicable."""
    whole = draw(
        records(
            Identity,
            not_known=st.just(frozenset()),
            not_applicable=st.just(frozenset()),
        )
    )
    empty = [key for key in IDENTITY_KEYS if getattr(whole, key) in (None, "", ())]
    said = draw(st.lists(st.sampled_from(empty), unique=True, max_size=6)) if empty else []
    half = len(said) // 2
    named = dict(zip(SAID_OF_KEYS, (frozenset(said[:half]), frozenset(said[half:])), strict=True))
    return type(whole)(**{**vars(whole), **named})


@st.composite
def plans(draw, *, lines=(), sources=()):
    """Return a whole plan: each part may have any number of the others or none.

    `lines` are the references that it may point at in Section A; `sources` what texts come from.
    """
    make = _Maker(draw, list(lines), list(sources))
    advice = make.many(Advice)
    make.known["advice"] = [one.ref for one in advice]
    needs = make.many(Need)
    make.known["need"] = [one.ref for one in needs]
    outcomes = make.many(Outcome)
    make.known["outcome"] = [one.ref for one in outcomes]
    letters = draw(st.lists(st.sampled_from(Letter), unique=True, max_size=3))
    return WholePlan(
        needs=needs,
        outcomes=outcomes,
        provision=make.many(Provision),
        agreements=tuple(draw(st.lists(records(Agreement, body=TEXTS), max_size=2))),
        placements=make.many(Placement),
        budget=make.one(Budget) if draw(st.booleans()) else None,
        advice=advice,
        notes=make.many(Note),
        nothing=tuple(draw(records(NothingHere, letter=st.just(one))) for one in letters),
    )


class _Maker:
    """Makes parts with references of their own and links to what is there already."""

    def __init__(self, draw, lines, sources):
        self.draw, self.sources = draw, sources
        self.known = {LINES: lines}
        self.count = 0

    def ref(self):
        self.count += 1
        return f"r{self.count}"

    def many(self, record):
        return tuple(self.one(record) for _ in range(self.draw(st.integers(0, 3))))

    def one(self, record):
        kind = next(kind for kind in KINDS.values() if kind.record is record)
        hints = hints_of(record)
        given = {name: self.links(hints[name], target) for name, target in kind.links.items()}
        given |= {name: self.texts(name, hints[name]) for name in kind.texts}
        if "ref" in hints:
            given["ref"] = st.just(self.ref())
        if record is Advice:
            given["reuse"] = st.none() | records(Reuse)
        return self.draw(records(record, **given))

    def links(self, hint, target):
        refs = self.known.get(target, [])
        if hint is str:
            return st.sampled_from(["", *refs])
        return st.lists(st.sampled_from(refs), max_size=4).map(tuple) if refs else st.just(())

    def texts(self, name, hint):
        if name == "steps":
            return st.just(tuple(self.words() for _ in range(self.draw(st.integers(0, 3)))))
        words = self.words()
        return st.just(words) if hint is Words else st.sampled_from([None, words])

    def words(self):
        wordings = self.draw(st.lists(WORDINGS, min_size=1, max_size=3))
        some = st.lists(st.sampled_from(self.sources), max_size=2) if self.sources else st.just([])
        return Words(ref=self.ref(), wordings=tuple(wordings), sources=tuple(self.draw(some)))


def a_source(index=0):
    """Return a source in the first contribution of a case made for these strategies."""
    return Source(contribution="c1", prompt="notes", index=index)
