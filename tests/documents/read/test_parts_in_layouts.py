"""Needs, outcomes, provision and small sections, told apart in the layouts that forms give them."""

import datetime as dt
from collections.abc import Callable

import pytest

from ehcplan.documents.read.labels.columns import holds_of
from ehcplan.documents.read.labels.holds import Holds
from ehcplan.documents.read.outline.headings import heading_in
from ehcplan.documents.read.outline.titles import is_second_title
from ehcplan.documents.read.parts.beside_outcomes import is_about_a_move, is_monitoring
from ehcplan.documents.read.parts.provider import introduces, provider_in
from ehcplan.documents.read.reader import read_plan
from ehcplan.plan.case import Case
from ehcplan.plan.whole import Letter, OutcomeKind, WholePlan
from tests.plan_layouts.paper import banner, write_cell
from tests.unseen.author import Author, Unseen

SORTS = (
    ("For the whole class", "Every task is shown once before it is said, in each lesson."),
    ("In a pair", "An assistant (level 2) plays a listening game with Odile and one other child, ten minutes daily."),
    ("Equipment", "A footstool and a pencil grip, at her table all day; the assistant sets them out."),
    ("Training for staff", "The physiotherapist shows the team how to lift for an hour each term."),
    ("The room", "A table away from the door, in every lesson."),
)  # fmt: skip
OUTCOMES = (
    (
        "Outcome 1 (education and training; friends), for need 1",
        "By July 2028 Odile reads eight lines aloud.",
        ("Paired reading", "A volunteer", "Ten minutes daily"),
    ),
    (
        "Outcome 2 (health), for need 2",
        "By July 2028 Odile climbs the hall stairs alone.",
        ("Stair practice", "The physiotherapist", "Half an hour every fortnight"),
    ),
)


def _case(write: Callable[[Author], None]) -> Case:
    def whole(by: Author) -> None:
        by.heading("Education, Health and Care Plan: Odile Marsh", 0)
        by.cover(("Name", "Odile Marsh"), ("Date of birth", "9 June 2015"))
        write(by)

    plan = Unseen(name="odile", style="", born=dt.date(2015, 6, 9), write=whole)
    return read_plan(plan.build().data, on=plan.on).case


def _plan(write: Callable[[Author], None]) -> WholePlan:
    found = _case(write).plan
    assert found is not None
    return found


@pytest.mark.parametrize(
    "heads",
    [
        ("What Odile does well", "What Odile needs support with"),
        ("Abilities", "Where she needs more help"),
        ("What works", "How this affects Odile"),
        ("Strengths", "Support needs"),
        ("Skills", "Areas for development"),
    ],
)
def test_what_a_pupil_needs_help_with_is_a_need_and_no_provision(heads: tuple[str, str]) -> None:
    def write(by: Author) -> None:
        by.at("B").heading("Section B: special educational needs")
        by.rows(
            ("Area", *heads), [("Balance", "Hums in tune", "Falls on the stairs twice a week.")]
        )

    plan = _plan(write)
    assert [need.is_strength for need in plan.needs] == [True, False]
    assert not plan.provision


def headed(by: Author) -> None:
    for sort, text in SORTS:
        by.heading(sort, 2)
        by.text(text)


def beside(by: Author) -> None:
    by.rows(("Type of support", "What will be provided"), SORTS)


def labelled(by: Author) -> None:
    by.labelled(*SORTS)


def captioned(by: Author) -> None:
    for sort, text in SORTS:
        by.paper.text(sort)
        by.rows(("What happens", "Who", "How often"), [(text, "Staff", "Daily")])


@pytest.mark.parametrize("layout", [headed, beside, labelled, captioned])
def test_provision_under_sorts_of_help_is_the_help_alone(layout: Callable[[Author], None]) -> None:
    def write(by: Author) -> None:
        by.at("F").heading("Section F: special educational provision")
        layout(by)

    found = [one.words.text for one in _plan(write).provision]
    assert len(found) == len(SORTS)
    assert all(text in held for (_, text), held in zip(SORTS, found, strict=True))


@pytest.mark.parametrize("heading", ["Sections E and F: outcomes with provision", "Section E"])
def test_each_outcome_over_a_table_of_its_provision_stays_one(heading: str) -> None:
    def write(by: Author) -> None:
        by.at("E").heading(heading)
        for title, text, row in OUTCOMES:
            by.heading(title, 2)
            by.text(text)
            by.rows(("Section F: provision", "Given by", "How much"), [row])

    plan = _plan(write)
    assert [one.words.text for one in plan.outcomes] == [text for _, text, _ in OUTCOMES]
    assert [one.kind for one in plan.outcomes] == [
        OutcomeKind.EDUCATION_TRAINING,
        OutcomeKind.HEALTH,
    ]
    assert [one.letter for one in plan.provision] == [Letter.F, Letter.F]


def test_a_line_that_introduces_somebody_is_no_item_of_theirs() -> None:
    def write(by: Author) -> None:
        by.at("F").heading("Section F: special educational provision")
        by.heading("Who looks after her hands: the occupational therapist", 2)
        by.text("She is HCPC registered and has five years of work in schools.")
        by.text("Works on cutlery with Odile for 30 minutes every Monday.")

    (only,) = _plan(write).provision
    assert only.words.text.startswith("Works on cutlery")
    assert "HCPC registered" in only.who


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("The mentor must hold a level 4 award.", True),
        ("Trained in Makaton by December 2026.", True),
        ("The nurse is with her for ten minutes at noon.", False),
        ("Specialist seating in each room.", False),
    ],
)
def test_who_somebody_is_and_what_they_give_are_told_apart(text: str, *, is_one: bool) -> None:
    assert introduces(text) is is_one


def test_a_label_before_a_role_may_say_where_but_not_who_is_trained() -> None:
    assert provider_in("At the pool: physiotherapist (HCPC registered)")
    assert not provider_in("Training: class teacher")


def labels_of_needs(by: Author) -> None:
    by.at("G").heading("Section G: health provision")
    by.rows(("Health need 1", "A nurse checks her pump for ten minutes every month."), [])
    by.at("H1").heading("Section H1: social care provision (1970 Act)")
    by.text("For care need 1: a support worker takes her swimming for two hours each Sunday.")


def test_provision_beside_the_need_that_it_is_for_is_provision() -> None:
    plan = _plan(labels_of_needs)
    assert [one.letter for one in plan.provision] == [Letter.G, Letter.H1]


def test_an_agreement_in_the_same_paragraph_leaves_health_provision_what_it_is() -> None:
    def write(by: Author) -> None:
        by.at("G").heading("Section G: health provision")
        by.text(
            "A nurse checks her pump for ten minutes every month. Agreed by the integrated care board on 2 May 2026."
        )

    plan = _plan(write)
    assert [one.letter for one in plan.provision] == [Letter.G]
    assert plan.agreements


@pytest.mark.parametrize(
    "text",
    [
        "Section J. Her parents were told about personal budgets on 2 May 2026 and did not want one.",
        "J. Dad asked for a personal budget, and £400 a year pays for riding.",
    ],
)
def test_a_section_of_one_line_keeps_what_the_line_says(text: str) -> None:
    found = heading_in(text)
    assert found is not None
    assert text[found.rest :] == text.split(". ", 1)[1]


def test_the_title_of_a_section_says_nothing_of_what_it_holds() -> None:
    title = "Section H2: Any other social care provision"
    found = heading_in(title)
    assert found is not None
    assert found.rest == len(title)


def test_a_sentence_beside_the_title_of_its_section_is_kept() -> None:
    said = "Mum was told about personal budgets in May 2026 and does not want one."

    def write(by: Author) -> None:
        by.at("F").heading("Section F: special educational provision")
        by.text("A teacher reads with Odile for ten minutes daily.")
        by.rows(("Section J: Personal budget", said), [])

    budget = _plan(write).budget
    assert budget is not None
    assert budget.words is not None
    assert budget.words.text == said


def test_plans_for_a_move_are_no_outcomes() -> None:
    assert is_about_a_move("Before she starts Year 7, Odile visits twice with her mentor.")
    assert not is_about_a_move("When he is cross Odo goes to the school hall by himself.")
    assert is_monitoring("The head of year looks at these targets each half-term.")


LAST = (
    "Me and mine (A)", "What trips me up (B)", "My body (C and G)", "My street and my people (D, H1 and H2)",
    "The next two years (E)", "What grown-ups do in class (F)", "The place (I)", "Pounds and pence (J)", "Papers (K)",
)  # fmt: skip


@pytest.mark.parametrize("form", ["{} ({})", "{} [{}]", "{} – {}", "{} (Part {})", "{} ({}):"])
def test_titles_in_a_child_s_words_open_their_sections_by_the_letters_after_them(form):
    def write(by: Author) -> None:
        for title in LAST:
            name, letters = title.rstrip(")").split(" (")
            by.heading(form.format(name, letters))
            by.text(f"Odile and her teacher wrote this about {name.lower()}.")

    found = _case(write).reading
    assert found is not None
    assert set(found.sections) == set(Letter)


def test_letters_in_brackets_after_a_few_lines_open_nothing():
    def write(by: Author) -> None:
        by.heading("Section B: Special educational needs")
        by.heading("Reading in a small room (D)", 2)
        by.text("Odile reads six lines.")
        by.heading("Section F: Special educational provision")
        by.text("A teacher reads with Odile for ten minutes daily.")

    found = _case(write).reading
    assert found is not None
    assert set(found.sections) == {Letter.B, Letter.F}


@pytest.mark.parametrize(
    "what",
    [
        "What Odile will have",
        "What Odile must receive",
        "What she is to be given",
        "What our daughter will get",
        "What I will be given at school",
        "What the school provides",
    ],
)
def test_rows_that_a_need_divides_are_help_for_that_need(what: str) -> None:
    def write(by: Author) -> None:
        by.heading("Section B: Special educational needs")
        by.text("N1. Odile reads four words.", "N2. Odile cannot climb a step.")
        by.heading("Section E: Outcomes")
        by.text("Outcome 1. By July 2028 Odile reads forty words.")
        by.heading("Section F: Special educational provision")
        table = by.paper.table((what, "How long, how often", "Who"), [])
        for need, item in (("Need N1: reading", "Paired reading."), ("For need 2", "Stair practice.")):  # fmt: skip
            banner(table, need)
            for cell, text in zip(
                table.add_row().cells, (item, "Ten minutes daily.", "A teacher."), strict=True
            ):
                write_cell(cell, text)

    plan = _plan(write)
    assert len(plan.outcomes) == 1
    assert [(one.needs, one.who) for one in plan.provision] == [
        (("N1",), "A teacher."),
        (("N2",), "A teacher."),
    ]


def test_what_a_pupil_will_do_is_still_an_outcome() -> None:
    heads = ("What Odile will achieve", "What she will be able to do", "What we want for Odile")
    assert {holds_of(head) for head in heads} == {Holds.OUTCOME}


@pytest.mark.parametrize(
    ("second", "is_title"),
    [
        ("What will have changed for Odile.", True),
        ("Where Odile hopes to be in two years.", True),
        ("How Odile will be helped.", True),
        ("Odile has three.", True),
        ("There are four needs.", True),
        ("Six outcomes follow.", True),
        ("What helps Odile most is a quiet room.", False),
        ("What she needs is an adult beside her.", False),
        ("Odile has three seizures a week.", False),
        ("By July 2028 Odile climbs the stairs.", False),
        ("None is required.", False),
    ],
)
def test_a_title_that_only_goes_on_holds_nothing(second: str, *, is_title: bool) -> None:
    assert is_second_title(second) is is_title


def test_a_run_in_title_of_two_sentences_is_all_title() -> None:
    def write(by: Author) -> None:
        by.text("Section B: special educational needs. Odile has one.")
        by.bullets("Need 1. Odile reads four words.")
        by.text("Section E: outcomes. What will have changed for Odile.")
        by.bullets("Outcome 1. By July 2028 Odile reads forty words.")
        by.text("Section F: special educational provision. How Odile will be helped.")
        by.bullets("A teacher reads with Odile for ten minutes daily (need 1).")

    plan = _plan(write)
    assert [len(part) for part in (plan.needs, plan.outcomes, plan.provision)] == [1, 1, 1]


@pytest.mark.parametrize("number", ["{}.{} ", "{}.{}. ", "{}.1.{} "])
def test_parts_are_joined_by_their_own_numbers_behind_those_of_paragraphs(number: str) -> None:
    def write(by: Author) -> None:
        by.heading("2. Section B: Special educational needs")
        by.text(*(number.format(2, at) + f"Need {at}. Odile {told}." for at, told in ((1, "reads four words"), (2, "cannot climb a step"))))  # fmt: skip
        by.heading("5. Section E: Outcomes")
        by.text(number.format(5, 1) + "Outcome 1 (Need 2). By July 2028 Odile climbs the hall stairs.")  # fmt: skip
        by.text(number.format(5, 2) + "The class teacher sets targets every half-term and checks them with Odile’s parents.")  # fmt: skip
        by.heading("6. Section F: Special educational provision")
        by.text(number.format(6, 1) + "Need 2, Outcome 1. A physiotherapist climbs with Odile for ten minutes daily.")  # fmt: skip

    plan = _plan(write)
    assert [(one.ref, one.needs) for one in plan.outcomes] == [("O1", ("N2",))]
    assert [(one.needs, one.outcomes) for one in plan.provision] == [(("N2",), ("O1",))]


def test_who_watches_after_the_last_table_of_help_watches_over_the_outcomes() -> None:
    def write(by: Author) -> None:
        for at, aim in enumerate(("reads eight lines", "climbs the stairs", "rings a friend"), 1):
            by.heading(f"Section E: outcome {at}")
            by.text(f"By July 2028 Odile {aim}.")
            by.heading(f"Section F: provision for outcome {at}")
            by.rows(("What", "Who", "How often"), (("Practice", "A teacher", "Ten minutes daily"),))
        by.text("Odile and her tutor set targets each half-term and check them every term.")

    plan = _plan(write)
    assert (len(plan.outcomes), len(plan.provision)) == (3, 3)
    assert all("her tutor" in one.monitored for one in plan.outcomes)


def test_an_agreement_in_the_same_cell_is_no_provision() -> None:
    help_ = "A nurse checks her pump for ten minutes every month."

    def write(by: Author) -> None:
        by.rows(
            ("Section C: health needs", "Section G: health provision"),
            (
                (
                    "Diabetes.",
                    f"{help_}\nThe designated clinical officer agreed this on 2 May 2026.",
                ),
            ),
            letters=("C", "G"),
        )

    plan = _plan(write)
    assert [(one.letter, one.words.text) for one in plan.provision] == [(Letter.G, help_)]
    assert [one.agreed for one in plan.agreements] == [True]


def test_a_table_for_each_outcome_with_its_name_over_it_and_steps_beside_a_label() -> None:
    def write(by: Author) -> None:
        by.heading("2 Sections B, E and F by outcome", 1)
        for number, (need, aim, steps, help_) in enumerate(_BY_OUTCOME, 1):
            table = by.paper.table((f"Outcome {number}: getting on (work)", "Details"), [])
            for label, text in (
                ("Need (Section B)", need),
                ("Outcome (Section E)", aim),
                ("Steps and review", steps),
                (f"Provision {number}.1 (Section F)", help_),
            ):
                left, right = table.add_row().cells
                left.paragraphs[0].add_run(label).bold = True
                right.text = text
            by.paper.text("")

    plan = _plan(write)
    needs, aims, steps, help_ = zip(*_BY_OUTCOME, strict=True)
    assert tuple(one.words.text for one in plan.needs) == needs
    assert tuple(one.words.text for one in plan.outcomes) == aims
    assert tuple(one.steps[0].text for one in plan.outcomes) == steps
    assert tuple(one.words.text for one in plan.provision) == help_
    assert [one.outcomes for one in plan.provision] == [("E1",), ("E2",)]


_BY_OUTCOME = (
    ("Jory reads 14 words of forty (specialist teacher, 3 June 2026).",
     "By July 2028 Jory reads a page of 80 words with two errors.",
     "40 words by July 2027. The tutor keeps a tally.",
     "A mentor meets Jory one-to-one and goes through the steps with him for 20 minutes every day."),
    ("Jory speaks to two people in school (psychologist, 4 June 2026).",
     "By July 2028 Jory asks for help from any adult in four lessons out of five.",
     "Two lessons out of five by July 2027. The tutor keeps a tally.",
     "A speech and language therapist practises asking with Jory for 40 minutes every week."),
)  # fmt: skip


def test_needs_with_codes_of_letters_are_cited_by_their_codes() -> None:
    def write(by: Author) -> None:
        by.heading("Section B: special educational needs", 1)
        by.text("CI1. Jory speaks to two people in school.", "CL1. Jory reads 14 words of forty.")
        by.heading("Section F: special educational provision", 1)
        by.rows(
            ("Provision", "Who", "How often"),
            (
                ("Reading, one-to-one. Need CL1.", "Tutor", "20 minutes every day"),
                ("Asking for help, one-to-one. Need CI1.", "Therapist", "40 minutes every week"),
            ),
        )

    plan = _plan(write)
    reading, asking = plan.provision
    speaks, reads = plan.needs
    assert (reading.needs, asking.needs) == ((reads.ref,), (speaks.ref,))


def test_the_kind_of_a_need_in_its_own_column_is_no_need() -> None:
    def write(by: Author) -> None:
        by.heading("Section B: special educational needs", 1)
        by.rows(
            ("Kind of need", "What goes well", "What is hard"),
            (
                ("Cognition and learning", "He builds.", "Jory reads 14 words of forty."),
                (
                    "Social, emotional and mental health",
                    "He is kind.",
                    "Jory leaves the room daily.",
                ),
            ),
        )

    plan = _plan(write)
    hard = [one.words.text for one in plan.needs if not one.is_strength]
    assert hard == ["Jory reads 14 words of forty.", "Jory leaves the room daily."]
    assert all(one.area is not None for one in plan.needs)
