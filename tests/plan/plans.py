"""Plans to compare: small ones by hand, and any at all by hypothesis."""

from hypothesis import strategies as st

from ehcplan.plan.case import Case
from ehcplan.plan.lines import Empty, Line, Wording, Words
from ehcplan.plan.whole import (
    Area,
    Letter,
    Need,
    Note,
    Nothing,
    NothingHere,
    Outcome,
    Provision,
    WholePlan,
)
from ehcplan.vocabulary import Element, Voice
from tests.builders import HOSTILE, ON, a_case


def words(text, ref=""):
    return Words(wordings=(Wording(text=text),), ref=ref)


def a_line(text, ref="", element=Element.A_INTERESTS, voice=Voice.OWN_VIEW):
    return Line(ref=ref, element=element, voice=voice, wordings=(Wording(text=text),), sources=())


def need(text, ref, letter=Letter.B, **rest):
    return Need(ref=ref, letter=letter, words=words(text), **rest)


def provision(text, ref, letter=Letter.F, **rest):
    return Provision(ref=ref, letter=letter, words=words(text), **rest)


def outcome(text, ref, **rest):
    return Outcome(ref=ref, words=words(text), **rest)


def a_plan(*lines, **parts) -> Case:
    return a_case(lines=lines, plan=WholePlan(**parts) if parts else None)


_VOCABULARY = ("a", "bee", "hums", "in", "the", "tall", "grass", "daily", "Ro", "reads")
texts = st.one_of(
    st.lists(st.sampled_from(_VOCABULARY), min_size=1, max_size=8).map(" ".join),
    st.sampled_from([text[:300] for text in HOSTILE]),
    st.just("\ud83d lone"),
)
# Few references, so that both cases share some.
refs = st.lists(st.integers(0, 40).map(lambda n: f"r{n}"), unique=True, max_size=14)


@st.composite
def cases(draw) -> Case:
    lines, needs, outcomes, provided, notes = [], [], [], [], []
    pool = draw(refs)
    for ref in pool:
        kind = draw(st.sampled_from(["line", "line", "need", "outcome", "provision", "note"]))
        text = draw(texts)
        links = tuple(draw(st.lists(st.sampled_from(pool), unique=True, max_size=2)))
        if kind == "line":
            element = draw(
                st.sampled_from([Element.A_INTERESTS, Element.A_VIEWS, Element.P_SUPPORT])
            )
            voice = draw(st.sampled_from([Voice.OWN_VIEW, Voice.PARENT]))
            lines.append(a_line(text, draw(st.sampled_from([ref, ""])), element, voice))
        elif kind == "need":
            letter = draw(st.sampled_from([Letter.B, Letter.C]))
            area = draw(st.sampled_from([None, *Area]))
            needs.append(need(text, ref, letter, area=area))
        elif kind == "outcome":
            steps = tuple(words(t) for t in draw(st.lists(texts, max_size=2)))
            outcomes.append(outcome(text, ref, steps=steps, needs=links))
        elif kind == "provision":
            amount = draw(st.sampled_from(["", "20 minutes"]))
            provided.append(provision(text, ref, amount=amount, outcomes=links))
        else:
            notes.append(Note(ref=ref, letter=Letter.F, words=words(text), from_line=pool[0]))
    empties = draw(
        st.sampled_from([(), (Empty(element=Element.A_PLAY, reason="not_asked", on=ON),)])
    )
    why = draw(st.sampled_from([None, *Nothing]))
    nothing = (NothingHere(letter=Letter.H1, why=why),) if why else ()
    plan = WholePlan(
        needs=tuple(needs),
        outcomes=tuple(outcomes),
        provision=tuple(provided),
        notes=tuple(notes),
        nothing=nothing,
    )
    return a_case(lines=tuple(lines), plan=plan, empties=empties)
