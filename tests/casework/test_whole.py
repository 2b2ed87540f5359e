"""What people do to sections B to K: each act keeps, refuses or undoes what it says."""

from dataclasses import replace

import pytest
from sqlalchemy import select

from ehcplan import models
from ehcplan.access.roles import OPERATOR
from ehcplan.casework import whole
from ehcplan.casework.attaching import MAX_BYTES
from ehcplan.casework.draft import accept
from ehcplan.errors import ConflictError, ContentRefusedError, NotFoundError
from ehcplan.plan.lines import Source, Wording, Words
from ehcplan.plan.whole import (
    Advice,
    Agreement,
    Area,
    Budget,
    Letter,
    Need,
    Nothing,
    Outcome,
    Placement,
    Provision,
)
from ehcplan.vocabulary import Element, Stage
from tests.casework.desk import HOSTILE, ON, Desk


@pytest.fixture
def desk(database, people):
    return Desk(database, people.school_a, people.actor(database, "senco"))


def text(words, *sources):
    return Words(wordings=(Wording(text=words),), sources=sources)


def need(words="Finds the bell too loud", letter=Letter.B, **rest):
    return Need(ref="", letter=letter, words=text(words), **rest)


def outcome(words="Goes in with the others", **rest):
    return Outcome(ref="", words=text(words), **rest)


def help_(words="Goes in five minutes early", letter=Letter.F, **rest):
    return Provision(ref="", letter=letter, words=text(words), **rest)


def shown(desk, **rest):
    return whole.parts_shown(desk.database, desk.actor, desk.ref, **rest)


def needs(desk):
    return [one.words.text for one in desk.case.plan.needs]


def test_each_kind_of_part_is_added_and_comes_back_as_it_was(desk):
    first = desk.do(whole.add_part, need(area=Area.SENSORY, level="daily"))
    reached = desk.do(whole.add_part, outcome(needs=(first,), steps=(text("Waits"), text("Goes"))))
    desk.do(whole.add_part, help_(outcomes=(reached,), weeks_a_year=38, is_direct=True))
    desk.do(whole.add_part, Agreement(letter=Letter.G, body="The ICB", agreed=True))
    desk.do(whole.add_part, Budget(requested=False, outcomes=(reached,)))
    plan = desk.case.plan
    assert plan.needs[0].level == "daily"
    assert [step.text for step in plan.outcomes[0].steps] == ["Waits", "Goes"]
    assert plan.outcomes[0].needs == (first,)
    assert (plan.provision[0].weeks_a_year, plan.provision[0].is_direct) == (38, True)
    assert plan.agreements[0].agreed
    assert plan.budget.outcomes == (reached,)
    assert [one.kind for one in shown(desk)] == [
        "need",
        "outcome",
        "provision",
        "agreement",
        "budget",
    ]


def test_hostile_words_are_kept_as_they_are_but_for_what_word_cannot_hold(desk):
    desk.do(whole.add_part, need(HOSTILE, level=HOSTILE))
    desk.do(whole.add_part, need("half \ud83d and \x00 null" + "z" * 10_000))
    first, second = desk.case.plan.needs
    assert (first.words.text, first.level) == (HOSTILE, HOSTILE)
    assert second.words.text == "half  and  null" + "z" * 10_000


@pytest.mark.parametrize(
    ("part", "why"),
    [
        (need(" "), "Enter the text"),
        (need(letter=Letter.F), "B, C, D"),
        (help_(letter=Letter.B), "F, G, H1, H2"),
        (outcome(needs=("nowhere",)), "not there any more"),
        (help_(weeks_a_year="many"), "whole number"),
        (Agreement(letter=Letter.G, body="", agreed=True), "body"),
        (need("Knows the Secret about the den"), "may not be used"),
    ],
)
def test_what_may_not_stand_is_refused_and_nothing_is_kept(desk, part, why):
    with pytest.raises(ContentRefusedError, match=why):
        desk.do(whole.add_part, part)
    assert desk.case.plan is None


def test_words_of_a_private_answer_cannot_be_the_source_of_a_text(desk):
    private = next(one for one in desk.case.said.contribution("c1").answers if one.private)
    words = text("Den", Source(contribution="c1", prompt="notes", index=private.index))
    with pytest.raises(ContentRefusedError, match="may not be used"):
        desk.do(whole.add_part, replace(need(), words=words))


def test_a_part_is_changed_by_field_and_its_texts_and_reference_stay(desk):
    ref = desk.do(whole.add_part, need(level="daily", code="SLCN"))
    desk.do(whole.change_part, ref, {"level": "weekly", "letter": Letter.C, "as_of": ON})
    kept = desk.case.plan.needs[0]
    assert (kept.ref, kept.level, kept.code, kept.letter, kept.as_of) == (
        ref,
        "weekly",
        "SLCN",
        Letter.C,
        ON,
    )
    for wrong in ({"words": text("x")}, {"ref": "y"}, {"letter": Letter.F}, {"evidence": ("k",)}):
        with pytest.raises(ContentRefusedError):
            desk.do(whole.change_part, ref, wrong)
    assert desk.case.plan.needs[0] == kept


def test_a_change_made_after_somebody_elses_is_a_conflict(desk):
    ref = desk.do(whole.add_part, need())
    seen = shown(desk)[0].changed_at
    desk.do(whole.change_part, ref, {"level": "theirs"}, seen_at=seen)
    with pytest.raises(ConflictError):
        desk.do(whole.change_part, ref, {"level": "mine"}, seen_at=seen)
    assert desk.case.plan.needs[0].level == "theirs"


def test_a_part_taken_out_comes_back_in_its_place_with_its_links(desk):
    first = desk.do(whole.add_part, need("One"))
    desk.do(whole.add_part, need("Two"))
    reached = desk.do(whole.add_part, outcome(needs=(first,)))
    desk.do(whole.take_out_part, first)
    assert needs(desk) == ["Two"]
    assert desk.case.plan.outcomes[0].needs == ()
    desk.do(whole.change_part, reached, {"measured": "by counting"})
    assert [one.ref for one in shown(desk, with_taken_out=True) if one.taken_out] == [first]
    with pytest.raises(ConflictError):
        desk.do(whole.take_out_part, first)
    desk.do(whole.bring_back, first)
    desk.do(whole.bring_back, first)
    assert needs(desk) == ["One", "Two"]
    assert desk.case.plan.outcomes[0].needs == (first,)


@pytest.mark.parametrize(
    ("to", "order"), [(0, "CAB"), (1, "ACB"), (2, "ABC"), (99, "ABC"), (-4, "CAB")]
)
def test_a_part_is_moved_among_those_of_its_kind(desk, to, order):
    *_, last = [desk.do(whole.add_part, need(one)) for one in "ABC"]
    desk.do(whole.move_part, last, to)
    assert "".join(needs(desk)) == order


def test_section_i_stays_empty_until_the_plan_is_final(desk):
    place = Placement(ref="", name="Elm Bank School")
    with pytest.raises(ContentRefusedError, match="Section I stays empty"):
        desk.do(whole.add_part, place)
    ref = desk.do(whole.add_part, place, as_issued=True)
    with pytest.raises(ContentRefusedError, match="Section I"):
        desk.do(whole.change_part, ref, {"name": "Oak Bank School"})
    whole.set_stage(
        desk.database, desk.actor, desk.ref, Stage.FINAL, issued_by="The authority", issued_on=ON
    )
    desk.do(whole.change_part, ref, {"name": "Oak Bank School"})
    desk.do(whole.add_part, Placement(ref="", type="mainstream"))
    assert [one.name for one in desk.case.plan.placements] == ["Oak Bank School", ""]


def test_there_is_one_budget(desk):
    desk.do(whole.add_part, Budget(requested=True))
    with pytest.raises(ContentRefusedError, match="Section J"):
        desk.do(whole.add_part, Budget())


def advice(title="Therapy advice", **rest):
    return Advice(ref="", code="", title=title, **rest)


def test_advice_is_numbered_and_a_number_is_never_given_twice(desk):
    desk.do(whole.add_advice, advice())
    second = desk.do(whole.add_advice, advice("Medical advice", letter="c"))
    desk.do(whole.take_out_part, second)
    desk.do(whole.add_advice, advice("School advice"))
    assert [one.code for one in desk.case.plan.advice] == ["K1", "K3"]


def test_a_file_with_advice_is_kept_by_its_hash_and_once(desk):
    file = ("C:\\notes\\advice.pdf", b"%PDF-1.7 advice")
    for title in ("One", "Two"):
        desk.do(whole.add_advice, advice(title), file=file)
    first, second = desk.case.plan.advice
    assert first.file_name == "advice.pdf"
    assert first.file_sha256 == second.file_sha256
    with desk.database.reading() as session:
        stored = session.get(models.StoredFile, first.file_sha256)
        assert (stored.data, stored.media_type) == (b"%PDF-1.7 advice", "application/pdf")


@pytest.mark.parametrize(
    ("name", "data", "why"),
    [
        ("a.pdf", b"", "empty"),
        ("a.pdf", b"MZ program", "Choose a PDF"),
        ("a.pdf", b"%PDF-" + b"0" * MAX_BYTES, "larger than 20 MB"),
        ("", b"%PDF-1", "name"),
    ],
    ids=["empty", "program", "large", "nameless"],
)
def test_a_file_that_is_not_kept_is_refused_in_words(desk, name, data, why):
    with pytest.raises(ContentRefusedError, match=why):
        desk.do(whole.add_advice, advice(), file=(name, data))
    assert desk.case.plan is None


def aspiration(desk):
    return desk.do(accept, Element.A_ASPIRATIONS, [desk.name("c1", 1)]).line


def test_links_are_made_whichever_end_is_named_first_and_only_once(desk):
    wish = aspiration(desk)
    why = desk.do(whole.add_part, need())
    goal = desk.do(whole.add_part, outcome())
    how = desk.do(whole.add_part, help_())
    paper = desk.do(whole.add_advice, advice())
    pairs = [(goal, wish), (why, goal), (how, goal), (why, how), (paper, why), (how, paper)]
    for one, other in [*pairs, *pairs]:
        desk.do(whole.link, one, other)
    plan = desk.case.plan
    assert (plan.outcomes[0].aspirations, plan.outcomes[0].needs) == ((wish,), (why,))
    assert (plan.provision[0].outcomes, plan.provision[0].needs) == ((goal,), (why,))
    assert (plan.needs[0].evidence, plan.provision[0].evidence) == ((paper,), (paper,))
    for one, other in [*pairs, *pairs]:
        desk.do(whole.unlink, other, one)
    plan = desk.case.plan
    assert (plan.outcomes[0].aspirations, plan.outcomes[0].needs, plan.needs[0].evidence) == (
        (),
        (),
        (),
    )


def test_what_is_never_linked_is_refused(desk):
    wish, why = aspiration(desk), desk.do(whole.add_part, need())
    for one, other in [(why, why), (wish, why), (wish, wish)]:
        with pytest.raises(ContentRefusedError, match="never linked"):
            desk.do(whole.link, one, other)
    with pytest.raises(NotFoundError):
        desk.do(whole.link, why, "nowhere")


def test_rewording_keeps_every_wording_and_says_who(desk):
    desk.do(whole.add_part, need("First"))
    line = desk.case.plan.needs[0].words.ref
    desk.do(whole.reword_part_text, line, " Second ", 0)
    desk.do(whole.reword_part_text, line, "Second", 0)
    words = desk.case.plan.needs[0].words
    assert [one.text for one in words.wordings] == ["First", "Second"]
    assert (words.reworded_by, words.reworded_on) == ("the SENCO", ON)
    with pytest.raises(ConflictError) as conflict:
        desk.do(whole.reword_part_text, line, "Mine", 0)
    assert conflict.value.theirs == "Second"
    with pytest.raises(ContentRefusedError, match="Enter the text"):
        desk.do(whole.reword_part_text, line, " ", 1)
    with pytest.raises(ContentRefusedError, match="may not be used"):
        desk.do(whole.reword_part_text, line, "Secret about the den", 1)


def test_a_line_of_section_a_is_not_reworded_as_a_text_of_a_part_nor_the_other_way(desk):
    wish = aspiration(desk)
    with pytest.raises(NotFoundError):
        desk.do(whole.reword_part_text, wish, "Other", 0)
    desk.do(whole.add_part, need())
    with pytest.raises(NotFoundError):
        desk.do(whole.carry_line, desk.case.plan.needs[0].words.ref, Letter.B)


def test_steps_and_an_aim_are_added_and_taken_out_but_a_parts_words_are_not(desk):
    goal = desk.do(whole.add_part, outcome())
    aim = desk.do(whole.add_part_text, goal, "aim", "Has friends")
    step = desk.do(whole.add_part_text, goal, "steps", "Says hello")
    desk.do(whole.add_part_text, goal, "steps", "Stays", sources=(desk.name("c2", 1),))
    with pytest.raises(ContentRefusedError, match="there already"):
        desk.do(whole.add_part_text, goal, "aim", "Another")
    with pytest.raises(ContentRefusedError, match="no such text"):
        desk.do(whole.add_part_text, goal, "level", "Another")
    kept = desk.case.plan.outcomes[0]
    assert (kept.aim.ref, [one.text for one in kept.steps]) == (aim, ["Says hello", "Stays"])
    assert kept.steps[1].reworded_by == "the SENCO"
    assert len(kept.steps[1].sources) == 1
    for ref in (aim, step):
        desk.do(whole.take_out_part_text, ref)
    kept = desk.case.plan.outcomes[0]
    assert (kept.aim, [one.text for one in kept.steps]) == (None, ["Stays"])
    with pytest.raises(ContentRefusedError, match="take out the part"):
        desk.do(whole.take_out_part_text, kept.words.ref)


def test_a_line_is_carried_with_its_source_and_section_a_keeps_it(desk):
    wish = aspiration(desk)
    note = desk.do(whole.carry_line, wish, Letter.B)
    assert desk.do(whole.carry_line, wish, Letter.B) == note
    other = desk.do(whole.carry_line, wish, Letter.F)
    first, second = desk.case.plan.notes
    line = desk.line(wish)
    assert (first.ref, second.ref, first.from_line) == (note, other, wish)
    assert (first.words.text, first.words.sources) == (line.text, line.sources)
    with pytest.raises(ContentRefusedError, match="needs or to provision"):
        desk.do(whole.carry_line, wish, Letter.K)
    with pytest.raises(NotFoundError):
        desk.do(whole.carry_line, "nowhere", Letter.B)


def test_an_empty_section_says_why_until_something_is_in_it(desk):
    desk.do(whole.say_nothing, Letter.C, Nothing.NOT_ASKED, "Mum")
    desk.do(whole.say_nothing, Letter.C, Nothing.NONE, "Mum")
    desk.do(whole.say_nothing, Letter.D, Nothing.NOT_KNOWN, "the SENCO")
    said = desk.case.plan.nothing_in(Letter.C)
    assert (said.why, said.said_by, said.on) == (Nothing.NONE, "Mum", ON)
    assert len(desk.case.plan.nothing) == 2
    desk.do(whole.add_part, need(letter=Letter.C))
    assert desk.case.plan.nothing_in(Letter.C) is None
    with pytest.raises(ContentRefusedError, match="Section C is not empty"):
        desk.do(whole.say_nothing, Letter.C, Nothing.NONE, "Mum")
    with pytest.raises(ContentRefusedError, match="Section A"):
        desk.do(whole.say_nothing, Letter.A, Nothing.NONE, "Mum")
    desk.do(whole.take_back_nothing, Letter.D)
    assert desk.case.plan.nothing == ()


def test_moving_a_need_to_a_section_that_was_empty_ends_its_emptiness(desk):
    ref = desk.do(whole.add_part, need())
    desk.do(whole.say_nothing, Letter.D, Nothing.NONE, "Mum")
    desk.do(whole.change_part, ref, {"letter": Letter.D})
    assert desk.case.plan.nothing == ()


def verbs(desk):
    """Return every verb on the plan as an act that should be refused to whoever may not draft."""
    ref = desk.do(whole.add_part, need())
    line = desk.case.plan.needs[0].words.ref
    return [
        (whole.add_part, need()),
        (whole.add_advice, advice()),
        (whole.change_part, ref, {"level": "x"}),
        (whole.take_out_part, ref),
        (whole.bring_back, ref),
        (whole.move_part, ref, 0),
        (whole.link, ref, ref),
        (whole.unlink, ref, ref),
        (whole.reword_part_text, line, "x", 0),
        (whole.add_part_text, ref, "aim", "x"),
        (whole.take_out_part_text, line),
        (whole.carry_line, line, Letter.B),
        (whole.say_nothing, Letter.D, Nothing.NONE, "x"),
        (whole.take_back_nothing, Letter.D),
    ]


def test_nobody_acts_on_a_plan_who_may_not_draft_it(desk, database, people):
    acts = verbs(desk)
    before = desk.case
    for role in ("teacher", "head", "administrator", "governor", "professional"):
        for act, *args in acts:
            with pytest.raises(NotFoundError):
                desk.do(act, *args, actor=people.actor(database, role))
        with pytest.raises(NotFoundError):
            whole.parts_shown(database, people.actor(database, role), desk.ref)
    assert desk.case == before


def test_a_part_of_another_pupil_is_not_found(desk, database, people):
    ref = desk.do(whole.add_part, need())
    with pytest.raises(NotFoundError):
        whole.take_out_part(database, OPERATOR, people.other.ref, ref, on=ON)


def test_every_act_is_in_the_audit_by_reference_alone(desk):
    ref = desk.do(whole.add_part, need("Secret words"))
    desk.do(whole.take_out_part, ref)
    with desk.database.reading() as session:
        entries = session.scalars(
            select(models.AuditEntry).where(models.AuditEntry.act.startswith("plan "))
        ).all()
    assert [(one.act, one.subject, one.pupil_ref) for one in entries] == [
        ("plan add need", ref, desk.ref),
        ("plan take out need", ref, desk.ref),
    ]


def test_the_day_of_an_imported_file_ends_with_the_first_change(desk):
    desk.do(whole.add_part, need())
    with desk.database.reading() as session:
        pupil = session.scalars(select(models.Pupil).where(models.Pupil.ref == desk.ref)).one()
    assert pupil.as_of is None
