"""Random whole plans for property tests: every part, linked to any number of others or to none."""

import datetime as dt

from hypothesis import strategies as st

from ehcplan.plan.lines import Wording, Words
from ehcplan.plan.whole import (
    NEED_LETTERS,
    PROVISION_LETTERS,
    Adulthood,
    Advice,
    Agreement,
    Area,
    Budget,
    Letter,
    Need,
    Nothing,
    NothingHere,
    Outcome,
    OutcomeKind,
    Placement,
    Provision,
    Reuse,
    WholePlan,
)

HOSTILE = (
    "a < b & c > d \"e\" 'f' ]]>",
    "</w:t></w:r></w:p>",
    "{{ 7*7 }} {% if x %} {# y #} {_{ z }_}",
    "👩🏽‍🦽 naïve עברית 𝒳 \ud800 \x07",
    "x" * 10_000,
    "tab\there\nand a new line",
    "Section C: not a heading",
)
# A typed list mark is the writer's, and the accessibility check names it: not what is tried here.
# Line ends of other systems are put as a line feed before anything is compared.
TEXT = st.one_of(
    st.sampled_from(HOSTILE),
    st.text(st.characters(exclude_characters="\r•-*–·"), min_size=1, max_size=40),
    st.sampled_from(("", "   ", "The same words", "The same words")),
)
FACT = st.one_of(st.just(""), st.sampled_from(("1 : 1", "By Easter")), TEXT)
DAYS = st.none() | st.dates(dt.date(2020, 1, 1), dt.date(2030, 1, 1))
YES_NO = st.none() | st.booleans()


@st.composite
def random_plans(draw: st.DrawFn) -> WholePlan:
    """Return a plan; references are drawn too, some of them such as no bookmark may be called."""
    counter = iter(range(10_000))

    def ref() -> str:
        shape = draw(st.sampled_from(("r{}", "né {}", "a_{}", "long" * 12 + "{}", "a_2_{}")))
        return shape.format(next(counter))

    def words() -> Words:
        return Words(wordings=(Wording(text=draw(TEXT)),), ref=draw(st.just("") | st.just(ref())))

    def some(count: int, make: object) -> tuple:
        return tuple(make() for _ in range(draw(st.integers(0, count))))

    def links(parts: tuple) -> tuple[str, ...]:
        refs = [part.ref for part in parts]
        known = st.lists(st.sampled_from(refs), unique=True) if refs else st.just([])
        return tuple(draw(known)) + draw(st.sampled_from(((), (), ("gone",))))

    advice = some(
        3,
        lambda: Advice(
            ref=ref(),
            code=draw(st.sampled_from(("", "K1", "K2"))),
            title=draw(FACT),
            letter=draw(st.sampled_from(("", "a", "d"))),
            author=draw(FACT),
            asked_on=draw(DAYS),
            reuse=draw(st.none() | st.builds(Reuse, giver=st.booleans(), on=DAYS)),
            file_name=draw(st.sampled_from(("", "a.pdf"))),
        ),
    )
    needs = some(
        6,
        lambda: Need(
            ref=ref(),
            letter=draw(st.sampled_from(NEED_LETTERS)),
            words=words(),
            area=draw(st.none() | st.sampled_from(Area)),
            is_strength=draw(st.booleans()),
            level=draw(FACT),
            as_of=draw(DAYS),
            evidence=links(advice),
        ),
    )
    aims = (None, *some(2, words))
    outcomes = some(
        5,
        lambda: Outcome(
            ref=ref(),
            words=words(),
            aim=draw(st.sampled_from(aims)),
            steps=some(2, words),
            by=draw(DAYS),
            by_words=draw(FACT),
            baseline=draw(FACT),
            kind=draw(st.none() | st.sampled_from(OutcomeKind)),
            adulthood=draw(st.sampled_from(((), tuple(Adulthood)))),
            aspirations=draw(st.sampled_from(((), ("hope",), ("gone",)))),
            needs=links(needs),
        ),
    )
    provision = some(
        6,
        lambda: Provision(
            ref=ref(),
            letter=draw(st.sampled_from(PROVISION_LETTERS)),
            words=words(),
            amount=draw(FACT),
            weeks_a_year=draw(st.none() | st.integers(0, 52)),
            who=draw(FACT),
            is_direct=draw(YES_NO),
            needs=links(needs),
            outcomes=links(outcomes),
            evidence=links(advice),
        ),
    )
    budget = Budget(
        requested=draw(YES_NO),
        words=draw(st.just(None) | st.just(words())),
        needs=links(needs),
        outcomes=links(outcomes),
    )
    agreements = some(
        2,
        lambda: Agreement(
            letter=draw(st.sampled_from(Letter)), body=draw(FACT), agreed=draw(st.booleans())
        ),
    )
    placements = some(
        2, lambda: Placement(ref=ref(), name=draw(FACT), type=draw(FACT), ends_on=draw(DAYS))
    )
    nothing = some(
        3,
        lambda: NothingHere(
            letter=draw(st.sampled_from(Letter)),
            why=draw(st.sampled_from(Nothing)),
            said_by=draw(FACT),
            on=draw(DAYS),
        ),
    )
    return WholePlan(
        needs=needs,
        outcomes=outcomes,
        provision=provision,
        advice=advice,
        agreements=agreements,
        placements=placements,
        budget=draw(st.none() | st.just(budget)),
        nothing=nothing,
    )
