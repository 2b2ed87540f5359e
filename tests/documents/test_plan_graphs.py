"""Whatever graph is put in: every text is found at its letter, as often as it is linked, never lost."""

import re
from collections import Counter
from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ehcplan.documents.accessibility import accessibility_problems
from ehcplan.documents.flow import Facts, Grid, Heading, Statement
from ehcplan.documents.packs import find_pack
from ehcplan.documents.plan import lay_out_plan
from ehcplan.documents.produce import produce
from ehcplan.documents.prove_plan import times_printed
from ehcplan.documents.text import cleaned
from ehcplan.documents.walk import read_docx
from ehcplan.plan.case import Case
from ehcplan.plan.whole import Letter, WholePlan
from ehcplan.vocabulary import Stage
from tests.builders_documents import ON, family
from tests.builders_plan import BEES, IDENTITY
from tests.random_plans import random_plans

PACK = find_pack("standard")
SECTION = re.compile(r"Section ([A-K][12]?): ")


def a_case(plan: WholePlan, stage: Stage | None = None) -> Case:
    return replace(family(), plan=plan, identity=IDENTITY, stage=stage)


def laid_out(plan: WholePlan, stage: Stage | None = None):
    return lay_out_plan(a_case(plan, stage), (), pack=PACK, on=ON, from_suggestions=False)


def wanted(plan: WholePlan) -> Counter:
    """How often each text of B to K should stand at its letter, worked out from the links alone."""
    found: Counter = Counter()
    needs = Counter(need.ref for need in plan.needs)
    for provision in plan.provision:
        times = sum(needs[ref] for ref in set(provision.needs)) or 1
        found[provision.letter, cleaned(provision.words.text)] += times
    found.update((need.letter, cleaned(need.words.text)) for need in plan.needs)
    for outcome in plan.outcomes:
        found[Letter.E, cleaned(outcome.words.text)] += 1
        found.update((Letter.E, cleaned(step.text)) for step in outcome.steps)
    aims = {(o.aim.ref, o.aim.text) for o in plan.outcomes if o.aim}
    found.update((Letter.E, cleaned(text)) for _, text in aims)
    if plan.budget and plan.budget.words:
        found[Letter.J, cleaned(plan.budget.words.text)] += 1
    return Counter({key: n for key, n in found.items() if key[1].strip()})


def by_letter(flow) -> list[tuple[Letter | None, object]]:
    letter, found = None, []
    for part in flow:
        match = SECTION.match(part.text) if isinstance(part, Heading) and part.level == 1 else None
        letter = Letter(match[1]) if match else letter
        found.append((letter, part))
    return found


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(random_plans(), st.none() | st.sampled_from(Stage))
def test_every_text_is_laid_out_at_its_letter_as_often_as_it_is_linked(plan, stage):
    parts = by_letter(laid_out(plan, stage).flow)
    there = Counter(
        (at, p.text) for at, p in parts if isinstance(p, Statement) and at is not Letter.A
    )
    assert there == wanted(plan) == times_printed(plan)
    everything = {(at, cleaned(words.text)) for at, words in plan.every_text()}
    assert {key for key in everything if key[1].strip()} == set(there)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(random_plans())
def test_every_section_is_there_in_order_with_something_under_it(plan):
    parts = by_letter(laid_out(plan).flow)
    letters = [letter for letter, _ in parts if letter]
    assert list(dict.fromkeys(letters)) == list(Letter)
    assert min(Counter(letters).values()) >= 2


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(random_plans())
def test_every_detail_and_every_link_is_printed_in_its_section(plan):
    there: dict[Letter | None, str] = {}
    for letter, part in by_letter(laid_out(plan, Stage.FINAL).flow):
        there[letter] = there.get(letter, "") + "\n" + "\n".join(part.texts)

    def flat(text: str) -> str:
        return " ".join(text.split())

    held = {letter: flat(text) for letter, text in there.items()}
    for need in plan.needs:
        assert flat(cleaned(need.level)) in held[need.letter]
    for outcome in plan.outcomes:
        assert flat(cleaned(outcome.baseline)) in held[Letter.E]
        assert flat(cleaned(outcome.by_words)) in held[Letter.E]
    for provision in plan.provision:
        assert flat(cleaned(provision.amount)) in held[provision.letter]
        assert flat(cleaned(provision.who)) in held[provision.letter]
    for advice in plan.advice:
        assert flat(cleaned(advice.title)) in held[Letter.K]
        assert flat(cleaned(advice.author)) in held[Letter.K]
    for placement in plan.placements:
        assert flat(cleaned(placement.name)) in held[Letter.I]
    for agreement in plan.agreements:
        assert flat(cleaned(agreement.body)) in held[agreement.letter]
    for nothing in plan.nothing:
        assert nothing.why.label in held[nothing.letter]


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(random_plans())
def test_a_reader_who_listens_is_never_lost(plan):
    flow = laid_out(plan).flow
    last = 0
    for part, following in zip(flow, (*flow[1:], None), strict=True):
        if isinstance(part, Heading):
            assert part.level <= last + 1
            last = part.level
        # Two tables side by side would be one in Word.
        assert not (isinstance(part, Facts | Grid) and isinstance(following, Facts | Grid))
        assert all(text.strip() for text in part.texts)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(random_plans())
def test_no_two_bookmarks_share_a_name_and_word_can_hold_each(plan):
    marks = [p.mark for p in laid_out(plan).flow if isinstance(p, Statement)]
    assert len(set(marks)) == len(marks)
    assert all(re.fullmatch(r"\w{1,38}", mark, re.ASCII) for mark in marks)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(random_plans(), st.none() | st.sampled_from(Stage))
def test_what_was_put_in_is_found_in_the_word_file(plan, stage):
    produced = produce(a_case(plan, stage), (BEES,), document="plan", on=ON)
    walked = read_docx(produced.data)
    starts = [
        (block.start, Letter(match[1]))
        for block in walked.blocks
        if block.level == 1 and (match := SECTION.match(block.text))
    ]
    assert [letter for _, letter in starts] == list(Letter)
    there: Counter = Counter()
    for span in walked.bookmarks:
        at = [letter for start, letter in starts if start <= span.start][-1]
        there[at, walked.text_of(span)] += 1
    assert there.pop((Letter.A, "“The bees at Grandad’s”")) == 1
    assert there == wanted(plan)
    assert accessibility_problems(produced.data) == ()
