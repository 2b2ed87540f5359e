"""Two cases side by side: every line once, both directions alike, and each change by its name."""

import json
from dataclasses import replace

from hypothesis import given, settings

from ehcplan.plan.compare import Change, compare, comparison_json
from ehcplan.plan.compare_items import items_of
from ehcplan.plan.compare_words import Fate
from ehcplan.plan.identity import Identity, ParentDetails
from ehcplan.plan.lines import Empty
from ehcplan.plan.whole import Advice, Area, Letter, Nothing, NothingHere
from ehcplan.vocabulary import Element, Stage, Voice
from tests.builders import HOSTILE, ON, a_pupil
from tests.plan.plans import a_line, a_plan, cases, need, outcome, provision, words

MIRRORED = {Change.ADDED: Change.REMOVED, Change.REMOVED: Change.ADDED}
TURNED = {Fate.ADDED: Fate.REMOVED, Fate.REMOVED: Fate.ADDED, Fate.SAME: Fate.SAME}


def changes(before, after):
    """Each changed row as (what changed, text before, text after)."""
    return [
        (
            [change.value for change in row.changes],
            row.before and row.before.text,
            row.after and row.after.text,
        )
        for row in compare(before, after).rows
        if row.changes
    ]


@given(cases())
@settings(max_examples=40, deadline=None)
def test_a_case_beside_itself_shows_no_change(case):
    assert compare(case, case).is_empty


@given(cases(), cases())
@settings(max_examples=40, deadline=None)
def test_every_line_of_both_stands_in_exactly_one_row(before, after):
    rows = compare(before, after).rows
    assert sorted(r.before.position for r in rows if r.before) == [
        item.position for item in items_of(before)
    ]
    assert sorted(r.after.position for r in rows if r.after) == [
        item.position for item in items_of(after)
    ]


def as_told(row):
    return (
        row.before and row.before.position,
        row.after and row.after.position,
        frozenset(row.changes),
        frozenset((f.name, f.before, f.after) for f in row.facts),
        tuple(sorted((s.fate.value, s.text) for s in row.words)),
    )


def as_told_backwards(row):
    return (
        row.after and row.after.position,
        row.before and row.before.position,
        frozenset(MIRRORED.get(change, change) for change in row.changes),
        frozenset((f.name, f.after, f.before) for f in row.facts),
        tuple(sorted((TURNED[s.fate].value, s.text) for s in row.words)),
    )


@given(cases(), cases())
@settings(max_examples=40, deadline=None)
def test_the_other_way_round_tells_the_same_story(before, after):
    there, back = compare(before, after), compare(after, before)
    assert {as_told(row) for row in there.rows} == {as_told_backwards(row) for row in back.rows}
    assert {(f.name, f.before, f.after) for f in there.identity} == {
        (f.name, f.after, f.before) for f in back.identity
    }


@given(cases(), cases())
@settings(max_examples=40, deadline=None)
def test_the_same_question_has_the_same_answer(before, after):
    assert compare(before, after) == compare(before, after)


def test_a_line_known_by_its_reference_is_reworded_whatever_it_says():
    before, after = a_plan(a_line("Bees", "r1")), a_plan(a_line("Trams and chess", "r1"))
    assert changes(before, after) == [(["reworded"], "Bees", "Trams and chess")]


def test_a_line_without_its_reference_is_known_by_its_words():
    was = "Ro reads with a friend in the quiet corner every morning"
    now = "Ro reads with a friend in the quiet corner most mornings"
    before = a_plan(a_line(was, "r1"), a_line("Bees", "r2"))
    after = a_plan(a_line("Bees", "s2"), a_line(now, "s1"))
    assert changes(before, after)[0][0][0] in ("moved", "reworded")
    (row,) = [row for row in compare(before, after).rows if Change.REWORDED in row.changes]
    assert (row.before.text, row.after.text) == (was, now)


def test_strangers_are_not_called_one_line_reworded():
    before = a_plan(a_line("Bees and kites on the hill", "r1"))
    after = a_plan(a_line("He would like a quiet place for lunch", "s1"))
    assert [row[0] for row in changes(before, after)] == [["removed"], ["added"]]


def test_a_line_under_another_heading_has_moved():
    before = a_plan(a_line("Bees", "r1"))
    after = a_plan(a_line("Bees", "r1", Element.A_VIEWS))
    assert changes(before, after) == [(["moved"], "Bees", "Bees")]


def test_a_line_put_in_between_moves_no_other():
    before = a_plan(*(a_line(f"Line {n}", f"r{n}") for n in range(5)))
    lines = list(before.lines)
    lines.insert(2, a_line("New words altogether", "r9"))
    assert changes(before, replace(before, lines=tuple(lines))) == [
        (["added"], None, "New words altogether")
    ]


def test_only_the_line_that_was_taken_elsewhere_has_moved():
    before = a_plan(*(a_line(f"Line {n}", f"r{n}") for n in range(6)))
    after = replace(before, lines=(*before.lines[1:], before.lines[0]))
    assert changes(before, after) == [(["moved"], "Line 0", "Line 0")]


def test_a_need_that_moved_to_another_letter_is_one_need():
    before = a_plan(needs=(need("Needs time to answer", "n1"),))
    after = a_plan(needs=(need("Needs time to answer", "n1", Letter.C),))
    assert changes(before, after) == [(["moved"], "Needs time to answer", "Needs time to answer")]
    assert [section.key for section in compare(before, after).sections] == ["C"]


def test_another_voice_is_told_with_both_voices():
    before = a_plan(a_line("Bees", "r1"))
    (row,) = compare(before, a_plan(a_line("Bees", "r1", voice=Voice.PARENT))).rows
    assert row.changes == (Change.VOICE,)
    assert (row.before.voice, row.after.voice) == (Voice.OWN_VIEW, Voice.PARENT)


def test_dates_amounts_and_links_are_told_beside_the_line():
    before = a_plan(
        needs=(need("Needs time", "n1", area=Area.COGNITION),),
        provision=(provision("A reading group", "p1", amount="20", unit="minutes", needs=("n1",)),),
    )
    after = a_plan(
        needs=(need("Needs time", "n1", area=Area.COGNITION, as_of=ON),),
        provision=(provision("A reading group", "p1", amount="30", unit="minutes"),),
    )
    facts = [
        (change.label, change.before, change.after)
        for row in compare(before, after).rows
        for change in row.facts
    ]
    assert facts == [
        ("As at", "", "21 November 2026"),
        ("Amount", "20", "30"),
        ("Serves the need", "Needs time", ""),
    ]


def test_a_link_to_the_same_need_under_a_new_reference_is_no_change():
    before = a_plan(
        needs=(need("Needs time", "n1"),), outcomes=(outcome("Waits", "o1", needs=("n1",)),)
    )
    after = a_plan(
        needs=(need("Needs time", "n2"),), outcomes=(outcome("Waits", "o2", needs=("n2",)),)
    )
    assert compare(before, after).is_empty


def test_a_step_that_went_to_another_outcome_says_so():
    step = words("Puts up a hand", "s1")
    before = a_plan(outcomes=(outcome("Asks", "o1", steps=(step,)), outcome("Waits", "o2")))
    after = a_plan(outcomes=(outcome("Asks", "o1"), outcome("Waits", "o2", steps=(step,))))
    told = [f for row in compare(before, after).rows for f in row.facts]
    assert [(f.label, f.before, f.after) for f in told] == [("Under the outcome", "Asks", "Waits")]


def test_why_a_section_holds_nothing_is_reworded_not_replaced():
    before = a_plan(nothing=(NothingHere(letter=Letter.D, why=Nothing.NOT_ASKED),))
    after = a_plan(nothing=(NothingHere(letter=Letter.D, why=Nothing.NONE),))
    assert changes(before, after) == [(["reworded"], "Not yet asked", "None")]


def test_an_empty_heading_that_filled_shows_both():
    empty = replace(a_plan(), empties=(Empty(element=Element.A_PLAY, reason="not_asked", on=ON),))
    filled = a_plan(a_line("Plays alone", "r1", Element.A_PLAY))
    assert changes(empty, filled) == [
        (["removed"], "Not asked yet", None),
        (["added"], None, "Plays alone"),
    ]


def test_advice_is_known_by_its_reference_and_shows_its_dates():
    before = a_plan(advice=(Advice(ref="k1", code="K1", title="Psychology"),))
    after = a_plan(advice=(Advice(ref="k1", code="K1", title="Psychology", dated=ON),))
    (row,) = compare(before, after).rows
    assert [(f.label, f.before, f.after) for f in row.facts] == [("Dated", "", "21 November 2026")]


def test_identity_and_stage_changes_are_named():
    mother = ParentDetails(name="Wren McOrrell", phone_mobile="07700 900123")
    before = replace(a_plan(), identity=Identity(upn="A1", parents=(mother,)))
    after = replace(
        a_plan(),
        pupil=a_pupil(known_as="Rowan"),
        stage=Stage.FINAL,
        identity=Identity(
            not_known=frozenset({"upn"}),
            parents=(replace(mother, phone_mobile="07700 900456"),),
        ),
    )
    told = {f.label: (f.before, f.after) for f in compare(before, after).identity}
    assert told == {
        "Known as": ("Ro", "Rowan"),
        "UPN": ("A1", "Not known"),
        "Parents: Wren McOrrell: Phone mobile": ("07700 900123", "07700 900456"),
        "Stage": ("", "Final plan"),
    }


def test_sections_come_in_the_plan_s_order_with_the_profile_last():
    after = a_plan(
        a_line("Sits near the door", "p1", Element.P_SUPPORT),
        a_line("Bees", "r1"),
        needs=(need("Needs time", "n1"),),
    )
    found = compare(a_plan(), after)
    assert [section.heading for section in found.sections] == [
        "Section A: Views, interests and aspirations",
        "Section B: Special educational needs",
        "One-page profile",
    ]


def test_a_profile_s_line_is_not_section_a_s_line_that_says_the_same():
    before = a_plan(a_line("Bees", "r1"))
    after = a_plan(a_line("Bees", "p1", Element.P_SUPPORT))
    assert [row[0] for row in changes(before, after)] == [["removed"], ["added"]]


def test_what_went_stands_where_it_stood():
    before = a_plan(a_line("One", "r1"), a_line("Two", "r2"), a_line("Three", "r3"))
    after = replace(before, lines=(before.lines[0], before.lines[2]))
    assert [row.here.text for row in compare(before, after).rows] == ["One", "Two", "Three"]


def test_hostile_words_come_back_to_the_letter_as_json():
    before = a_plan(*(a_line(text, f"r{n}") for n, text in enumerate(HOSTILE)))
    after = a_plan(*(a_line(f"{text} more", f"r{n}") for n, text in enumerate(HOSTILE)))
    told = json.loads(json.dumps(comparison_json(compare(before, after))))
    (section,) = told["sections"]
    assert [row["before"]["text"] for row in section["rows"]] == list(HOSTILE)
    assert told["counts"]["reworded"] == len(HOSTILE)
    assert told["unchanged"] == 0


def test_a_line_whose_answer_is_gone_has_no_voice_and_is_compared_all_the_same():
    line = a_line("Bees", "r1", voice=None)
    (row,) = compare(a_plan(line), a_plan(line)).rows
    assert row.before.voice is None
    assert not row.changes
