"""propose: what the four cases promise, and each decision on its own."""

import datetime as dt

import pytest

from ehcplan.mapping.propose import propose
from ehcplan.plan.lines import Source
from ehcplan.plan.said import Answer, Cell, Consent
from ehcplan.vocabulary import Element, Role, Rule, Sharing, Target, Voice
from tests.builders import CASE_FILES, ON, a_case, a_pupil, a_row, golden_case, raw_case, said

cases = pytest.mark.parametrize("path", CASE_FILES, ids=lambda path: path.stem)


def expected_lines(raw, target):
    if target is Target.SECTION_A:
        return raw["expected_section_a"]
    return {k: v for k, v in raw["expected_profile"].items() if isinstance(v, list)}


@cases
@pytest.mark.parametrize("target", list(Target))
def test_every_mapped_line_has_a_source_among_the_proposals_for_its_element(path, target):
    proposed = propose(golden_case(path), target=target)
    found = {}
    for proposal in proposed.proposals:
        for source in proposal.sources:
            found.setdefault(proposal.element.key, set()).add(source.contribution)
    missing = [
        (key, line["text"])
        for key, lines in expected_lines(raw_case(path), target).items()
        for line in lines
        if line["basis"] == "mapped" and not set(line["from"]) & found.get(key, set())
    ]
    assert missing == []


@cases
@pytest.mark.parametrize("target", list(Target))
def test_an_answer_is_suggested_in_one_element_at_most(path, target):
    seen = set()
    for proposal in propose(golden_case(path), target=target).suggested():
        answers = {(s.contribution, s.prompt, s.index) for s in proposal.sources}
        assert not answers & seen
        seen |= answers


@cases
@pytest.mark.parametrize("target", list(Target))
def test_every_answer_is_proposed_or_says_why_not(path, target):
    case = golden_case(path)
    proposed = propose(case, target=target)
    placed = {(s.contribution, s.prompt, s.index) for p in proposed.proposals for s in p.sources}
    told = {(u.source.contribution, u.source.prompt, u.source.index) for u in proposed.unplaced}
    every = {(c.id, a.prompt, a.index) for c in case.said.contributions for a in c.answers}
    assert placed | told == every
    assert not placed & told
    assert all(u.why for u in proposed.unplaced)


@cases
@pytest.mark.parametrize("target", list(Target))
def test_what_an_adult_says_is_never_suggested_as_the_pupils_own(path, target):
    own = {
        Element.A_IMPORTANT_TO,
        Element.A_INTERESTS,
        Element.A_VIEWS,
        Element.A_ASPIRATIONS,
        Element.P_IMPORTANT_TO,
    }
    wrong = [
        p
        for p in propose(golden_case(path), target=target).suggested()
        if p.element in own and p.voice not in (Voice.OWN_WORDS, Voice.OWN_VIEW, Voice.OBSERVED)
    ]
    assert wrong == []


@cases
@pytest.mark.parametrize("target", list(Target))
def test_exact_words_under_a_copy_rule_are_suggested_somewhere(path, target):
    proposals = propose(golden_case(path), target=target).proposals
    suggested = {p.sources for p in proposals if p.suggested}
    left = [
        p.text
        for p in proposals
        if p.voice is Voice.OWN_WORDS
        and p.rule is Rule.COPY
        and p.sources not in suggested
        and not p.doubts
    ]
    assert left == []


def only(case, target=Target.SECTION_A, on=None):
    return propose(case, target=target, on=on)


def test_private_withheld_and_unshared_answers_are_refused_and_keep_their_words():
    case = a_case(
        said(
            "all_about_me",
            Answer(prompt="like", index=0, text="Secret den", private=True),
            Answer(prompt="like", index=1, text="Withheld den", withheld_by="Rowan"),
            Answer(prompt="like", index=2, text="School den", sharing=Sharing.SCHOOL_ONLY),
        ),
        said("all_about_me", Answer(prompt="like", index=0, text="No"), id="c2", share=False),
    )
    proposed = only(case)
    assert proposed.proposals == ()
    assert [u.why for u in proposed.unplaced] == [
        "Private.",
        "Withheld by Rowan.",
        "For school only: the speaker did not agree to its use in the plan.",
        "Not shared: this contribution may not be used in the plan.",
    ]
    assert "den" not in repr(proposed.unplaced)


def test_a_fear_is_private_until_the_speaker_says_otherwise_and_so_is_what_would_give_it_away():
    fears = said(
        "hopes_and_fears",
        Answer(prompt="fears", index=0, text="The bottom table"),
        Answer(prompt="away_from_fears", index=0, text="Do not tell the class"),
        Answer(prompt="hopes", index=0, text="Be picked first", quote=True),
    )
    assert {p.text for p in only(a_case(fears)).proposals} == {"Be picked first"}
    shared = said(
        "hopes_and_fears",
        Answer(prompt="fears", index=0, text="The bottom table", sharing=Sharing.PLAN),
        Answer(prompt="away_from_fears", index=0, text="Do not tell the class"),
    )
    assert {p.text for p in only(a_case(shared)).proposals} == {
        "The bottom table",
        "Do not tell the class",
    }


def test_another_childs_full_name_is_refused_and_the_first_name_is_not():
    case = a_case(
        said(
            "relationship_circle",
            a_row("people", name="Jools Harker", relationship="friend", ring=1, part="friends"),
            a_row("people", 1, name="Mia", relationship="friend", ring=2, part="friends"),
            Answer(prompt="strengthen", index=0, text="Sit with jools harker at lunch"),
        )
    )
    proposed = only(case)
    texts = " ".join(p.text for p in proposed.proposals)
    assert "Harker" not in texts
    assert "harker" not in texts
    assert "Mia" in texts
    assert any("full name" in u.why for u in proposed.unplaced)


def test_staff_writing_i_in_the_pupils_place_is_refused():
    case = a_case(
        said(
            "one_page_profile",
            Answer(prompt="important_to", index=0, text="I like football"),
            role=Role.SCHOOL,
            contributor="Ms Okoro",
        )
    )
    assert "false voice" in only(case).unplaced[0].why


def test_first_person_that_is_neither_exact_nor_read_back_is_doubted():
    told = said("all_about_me", Answer(prompt="when_older", index=0, text="I want to fly"))
    proposals = only(a_case(told)).proposals
    assert proposals
    assert not any(p.suggested for p in proposals)
    assert "mark the words as exact" in proposals[0].doubts[0]


def test_a_young_person_who_decides_may_refuse_their_familys_views():
    mum = said(
        "our_story",
        Answer(prompt="hopes", index=0, text="A proper job"),
        role=Role.PARENT,
        contributor="Ada",
        relationship="mother",
    )
    adult = a_pupil(decision_maker="young_person", date_of_birth=dt.date(2007, 3, 14))

    def consent(given):
        return Consent(scope="include_mothers_views", given_by="Rowan", date=ON, given=given)

    refused = a_case(mum, pupil=adult, consents=(consent(given=False),))
    agreed = a_case(mum, pupil=adult, consents=(consent(given=True),))
    unasked = a_case(mum, pupil=adult)
    assert only(refused).proposals == ()
    assert [p.element for p in only(agreed).suggested()] == [Element.A_PARENT_ASPIRATIONS]
    assert not only(unasked).suggested()
    assert any("decides" in d for p in only(unasked).proposals for d in p.doubts)


def test_twelve_months_count_from_the_contribution_or_its_confirmation():
    old = said(
        "all_about_me",
        Answer(prompt="like", index=0, text="Bees", quote=True),
        Answer(prompt="like", index=1, text="Trams", quote=True, confirmed_on=dt.date(2026, 6, 1)),
        date=dt.date(2025, 11, 20),
    )
    suggested = {p.text for p in only(a_case(old)).suggested()}
    assert suggested == {"Trams"}
    the_day_before = propose(a_case(old), on=dt.date(2026, 11, 20))
    assert {p.text for p in the_day_before.suggested()} == {"Bees", "Trams"}


def test_a_parents_hope_goes_to_parents_hopes_and_never_to_the_pupils():
    star = said(
        "hopes_star",
        Answer(prompt="hopes_this_year", index=0, text="That she swims a width"),
        role=Role.PARENT,
        contributor="Ada",
        relationship="mother",
    )
    elements = {p.element for p in only(a_case(star)).proposals}
    assert Element.A_PARENT_ASPIRATIONS in elements
    assert not elements & {Element.A_ASPIRATIONS, Element.A_INTERESTS, Element.A_IMPORTANT_TO}


def test_a_splitting_cue_decides_where_a_wish_goes():
    wishes = said(
        "if_i_could_i_would",
        Answer(prompt="wishes", index=0, text="live in a flat with a dog", quote=True),
        Answer(prompt="wishes", index=1, text="get a job on the trams", quote=True),
        Answer(prompt="wishes", index=2, text="see a whale", quote=True),
    )
    older = a_pupil(date_of_birth=dt.date(2013, 5, 30))
    went = {p.text: p.element for p in only(a_case(wishes, pupil=older)).suggested()}
    assert went == {
        "live in a flat with a dog": Element.A_ASP_LIVING,
        "get a job on the trams": Element.A_ASP_EMPLOYMENT,
        "see a whale": Element.A_ASPIRATIONS,
    }


def test_under_year_9_a_cue_does_not_move_a_wish_to_work_home_or_community():
    wish = Answer(prompt="wishes", index=0, text="live in a flat with a dog", quote=True)
    proposed = only(a_case(said("if_i_could_i_would", wish)))
    assert [p.element for p in proposed.suggested()] == [Element.A_ASPIRATIONS]
    assert Element.A_ASP_LIVING in {p.element for p in proposed.proposals}


def test_the_same_words_of_one_person_are_suggested_once_in_an_element():
    twice = said(
        "if_i_could_i_would",
        Answer(prompt="wishes", index=0, text="See a whale", quote=True),
        a_row("top_three", wish="see a whale", flags={"quote": True}),
    )
    chosen = only(a_case(twice)).suggested()
    assert len(chosen) == 1


def test_a_theme_is_offered_and_never_ticked():
    circle = said("whats_great", a_row("notes", date="2026-10-01", what="Played hopscotch"))
    themed = [p for p in only(a_case(circle)).proposals if p.rule is Rule.THEME]
    assert themed
    assert not any(p.suggested for p in themed)


def test_a_theme_offers_the_cell_that_reads_as_the_answer_and_no_label_beside_it():
    words = Cell(column="text", value="Hopscotch with Esme", quote=True)
    row = said("good_day_bad_day", a_row("good_day", when="break", text=words))
    themed = [p for p in only(a_case(row)).proposals if p.rule is Rule.THEME]
    assert Element.A_PLAY in {p.element for p in themed}
    assert {(p.text, p.voice) for p in themed} == {("Hopscotch with Esme", Voice.OWN_WORDS)}


def test_select_suggests_no_more_than_its_number_the_pupils_own_first():
    rows = [
        a_row("appreciations", i, text=f"Quality number {i}", said_by="Esme", relationship="friend")
        for i in range(12)
    ]
    own = Answer(prompt="own", index=0, text="I mend clocks", quote=True)
    case = a_case(said("appreciations", *rows, own, role=Role.GROUP, contributor="All"))
    chosen = [p for p in only(case).suggested() if p.element is Element.A_STRENGTHS]
    assert len(chosen) == 8
    assert "I mend clocks" in {p.text for p in chosen}


def test_staff_observation_of_a_pupil_who_can_talk_is_evidence_and_not_suggested():
    talked = said("all_about_me", Answer(prompt="like", index=0, text="Bees", quote=True))
    seen = said(
        "working_not_working",
        Answer(prompt="not_working", index=0, text="Leaves the room often"),
        id="c2",
        role=Role.SCHOOL,
        contributor="Ms Okoro",
    )
    proposed = only(a_case(talked, seen))
    assert not any(p.suggested for p in proposed.proposals if p.sources[0].contribution == "c2")
    assert any(e.text == "Leaves the room often" for e in proposed.evidence["B"])


@pytest.mark.parametrize(
    "text",
    [
        "Can be lovely when she is not being silly",
        "Always smiling, a little ray of sunshine",
        "So brave, such an inspiration for a child in a wheelchair",
        "No trouble at all",
    ],
)
def test_faint_or_patronising_praise_is_doubted(text):
    row = a_row("appreciations", text=text, said_by="a visitor", relationship="other")
    case = a_case(said("appreciations", row, role=Role.GROUP, contributor="All"))
    assert not only(case).suggested()
    assert any(p.doubts for p in only(case).proposals)


def test_provision_in_a_parents_views_is_doubted():
    mum = said(
        "our_story",
        Answer(
            prompt="want_you_to_know",
            index=0,
            text="She must have one-to-one and speech therapy three times a week",
        ),
        role=Role.PARENT,
        contributor="Ada",
        relationship="mother",
    )
    assert not only(a_case(mum)).suggested()


def test_sources_name_the_cell_the_words_come_from():
    c = said("good_day_bad_day", a_row("good_day", when="break", text="Hopscotch"))
    assert only(a_case(c)).proposals[0].sources == (
        Source(contribution="c1", prompt="good_day", index=0, column="text"),
    )


def test_plain_notes_are_offered_by_their_themes_alone():
    notes = said(
        None,
        Answer(prompt="notes", index=0, text="She plays hopscotch with Esme", quote=True),
        Answer(prompt="notes", index=1, text="Zzz", quote=True),
    )
    proposed = only(a_case(notes))
    assert Element.A_PLAY in {p.element for p in proposed.proposals}
    assert not proposed.suggested()
    assert [u.source.index for u in proposed.unplaced] == [1]
