"""What each section's texts are read as, in layouts that forms really have."""

import datetime as dt

from docx import Document

from ehcplan.documents.read import ReadPlan, read_plan
from ehcplan.plan.shown import Mode
from ehcplan.plan.whole import OutcomeKind, WholePlan
from ehcplan.vocabulary import Element, Role, Stage, Voice
from tests.documents.read.papers import ON, data_of, read_parts, read_table

B, E, F = ("# Section B: Needs", "# Section E: Outcomes", "# Section F: Provision")


def _plan(read: ReadPlan) -> WholePlan:
    assert read.case.plan is not None
    return read.case.plan


def test_section_as_own_title_names_no_element() -> None:
    read = read_parts("# Section A: My views, interests and aspirations", "I ride my bike.")
    assert read.case.lines[0].element is not Element.A_ASPIRATIONS


def test_a_file_of_section_a_alone_has_no_other_section() -> None:
    read = read_parts(
        "# Section A: Views", "## What I find hard", "Maths.", "## School", "It is noisy."
    )
    assert read.case.stage is Stage.SCHOOL_DRAFT
    assert [line.text for line in read.case.lines] == ["Maths.", "It is noisy."]


def test_what_a_pupil_wrote_holds_for_all_that_is_said_as_i() -> None:
    read = read_parts(
        "# Section A: About me",
        "I typed this myself on 3 May 2026.",
        "I like owls & <bats>.",
        "Mum says he is kind.",
    )
    _, owls, kind = read.case.lines
    assert owls.voice is Voice.OWN_WORDS
    assert owls.shown is not None
    assert owls.shown.gathered_on == dt.date(2026, 5, 3)
    assert kind.voice is Voice.PARENT


def test_a_quotation_in_the_first_person_is_the_pupils_unless_a_parent_speaks() -> None:
    read = read_parts(
        "# Section A: Views",
        "## Things I like",
        "“I love my drum kit.”",
        "“She is my daughter and I am proud of her.”",
    )
    mine, hers = read.case.lines
    assert mine.shown is not None
    assert (mine.shown.role, mine.shown.mode) == (Role.CHILD, Mode.QUOTE)
    assert hers.voice is not Voice.OWN_WORDS


def test_bold_bullets_are_prompts_and_not_text() -> None:
    plan = _plan(
        read_parts(
            B, "## Need 1. Talking", "* What goes well", "Ivo laughs a lot.",
            "* What is hard", "Ivo cannot yet say his name.",
        )
    )  # fmt: skip
    assert [(need.words.text, need.is_strength) for need in plan.needs] == [
        ("Ivo laughs a lot.", True),
        ("Ivo cannot yet say his name.", False),
    ]


def test_what_goes_on_about_a_numbered_need_belongs_to_it() -> None:
    plan = _plan(
        read_parts(
            B, "Need 1. Ivo cannot read yet.", "His eyes tire after ten minutes.",
            "Need 2. Ivo cannot count to ten.", "Need 3. Ivo cannot hop.",
        )
    )  # fmt: skip
    assert [need.ref for need in plan.needs] == ["N1", "N2", "N3"]
    assert "tire" in plan.needs[0].words.text


def test_monitoring_is_kept_beside_the_outcomes() -> None:
    plan = _plan(
        read_parts(
            E, "By July 2028 Ivo reads a menu.",
            "His tutor sets targets with him each half-term.",
        )
    )  # fmt: skip
    assert [outcome.words.text for outcome in plan.outcomes] == ["By July 2028 Ivo reads a menu."]
    assert "each half-term" in plan.outcomes[0].monitored


def test_an_area_of_need_does_not_say_what_kind_an_outcome_is() -> None:
    told = _plan(read_parts(E, "## Cognition and learning", "By 2028 Ivo reads."))
    said = _plan(read_parts(E, "## Health outcomes", "By 2028 Ivo sleeps."))
    assert told.outcomes[0].kind is None
    assert said.outcomes[0].kind is OutcomeKind.HEALTH


def test_the_wordiest_column_of_no_known_name_is_what_the_section_holds() -> None:
    plan = _plan(
        read_table(
            "Section F: Special educational provision",
            ("The plan", "Who", "How often"),
            ("A reading lesson from a printed book", "Teacher", "Daily"),
            ("A walk round the field before lunch", "Assistant", "Weekly"),
        )
    )
    assert [(one.who, one.frequency) for one in plan.provision] == [
        ("Teacher", "Daily"),
        ("Assistant", "Weekly"),
    ]


def test_facts_under_about_and_details_belong_to_the_provision_above() -> None:
    plan = _plan(
        read_table(
            "Section F: Special educational provision",
            ("About P1", "Details"),
            ("How much, how often", "30 minutes, twice a week"),
            ("Outcomes", "O1"),
        )
    )
    assert len(plan.provision) <= 1


def test_the_same_words_under_many_headings_are_the_forms_own() -> None:
    again = "Use the space below and go on overleaf."
    read = read_parts(B, again, "# Section C: Health needs", again, E, again)
    assert not _plan(read).needs
    assert not _plan(read).outcomes
    assert again in read.case.reading.guidance  # type: ignore[union-attr]


def test_pointing_at_a_report_is_text_of_the_plan() -> None:
    plan = _plan(read_parts(F, "Please refer to the therapist’s report."))
    assert plan.provision[0].words.text == "Please refer to the therapist’s report."


def test_a_change_of_phase_names_two_places() -> None:
    plan = _plan(
        read_parts(
            "# Section I: Placement",
            "Until 31 July 2027: Elm Bank School, a special school. From 1 September 2027: Weir College, a further education college.",
        )
    )  # fmt: skip
    assert [(p.name, p.starts_on, p.ends_on) for p in plan.placements] == [
        ("Elm Bank School", None, dt.date(2027, 7, 31)),
        ("Weir College", dt.date(2027, 9, 1), None),
    ]


def test_a_title_that_names_the_whole_plan_opens_no_section() -> None:
    read = read_parts("# Draft of Sections A to K", "For Ivo Penn.", B, "Ivo cannot read yet.")
    assert not read.case.lines
    assert len(_plan(read).needs) == 1


def test_labels_in_a_table_of_facts_do_not_make_headings_a_list_of_contents() -> None:
    document = Document()
    document.add_heading("Section B: Needs", 1)
    document.add_paragraph("Ivo cannot read yet.")
    table = document.add_table(0, 2)
    for label, value in (("Evidence", "K1"), ("Outcomes", "O1"), ("Provision", "P1 in F")):
        row = table.add_row().cells
        row[0].text, row[1].text = label, value
    for title in ("C: Health needs", "D: Social care needs"):
        document.add_heading(f"Section {title}", 1)
        document.add_paragraph("None (nurse, 3 May 2026)")
    for title, text in (
        ("E: Outcomes", "By July 2028 Ivo reads a menu."),
        ("F: Provision", "A teacher reads with Ivo."),
        ("K: Advice", "School report."),
    ):
        document.add_heading(f"Section {title}", 1)
        document.add_paragraph(text)
    plan = _plan(read_plan(data_of(document), on=ON))
    assert [need.words.text for need in plan.needs] == ["Ivo cannot read yet."]
    assert len(plan.outcomes) == 1


def test_numbered_contents_in_an_order_of_their_own_are_no_sections_but_their_titles_are() -> None:
    titles = ("1. Needs", "2. Provision", "3. Views", "4. Placement", "5. Personal budget", "6. Outcomes")  # fmt: skip
    read = read_parts(
        *(f"{title} ........ {page}" for page, title in enumerate(titles, 2)),
        f"# {titles[0]}", "1.1 Ivo cannot read yet.",
        f"# {titles[1]}", "2.1 A teacher reads with Ivo for 30 minutes a day.",
        f"# {titles[2]}", "3.1 Ivo likes tractors.",
        f"# {titles[3]}", "4.1 Brook School.",
        f"# {titles[4]}", "5.1 None was asked for.",
        f"# {titles[5]}", "6.1 By July 2028 Ivo reads a menu.",
    )  # fmt: skip
    plan = _plan(read)
    assert [need.words.text[:3] for need in plan.needs] == ["1.1"]
    assert [one.words.text[:3] for one in plan.provision] == ["2.1"]
    assert [one.words.text[:3] for one in plan.outcomes] == ["6.1"]
    assert len(read.case.lines) == 1
    assert not read.case.reading.unplaced


def test_a_numbered_name_with_what_it_is_for_stands_over_the_outcome() -> None:
    plan = _plan(
        read_parts(
            B, "Need 1. Ivo cannot read yet.", "Need 2. Ivo cannot count to ten.",
            E,
            "## Outcome 1 (need 2; Gran’s dream that he will one day keep the tally at the allotment for everyone there)",
            "By July 2028 Ivo counts to forty.",
            "## Outcome 2 – for need 1, and because he would so like to read the names of the trains that go past",
            "By July 2029 Ivo reads a menu.",
        )
    )  # fmt: skip
    assert [(one.words.text[:12], one.needs) for one in plan.outcomes] == [
        ("By July 2028", ("N2",)),
        ("By July 2029", ("N1",)),
    ]


def test_a_numbered_outcome_that_says_by_when_is_the_outcome_whatever_stands_in_brackets() -> None:
    plan = _plan(
        read_parts(
            E,
            "Outcome 1 (by July 2028 Ivo counts to forty)",
            "Outcome 2 (need 1): by July 2029 Ivo reads a menu.",
        )
    )
    assert [one.words.text[:9] for one in plan.outcomes] == ["Outcome 1", "Outcome 2"]


def test_what_the_family_may_do_about_the_plan_stands_beside_its_sections() -> None:
    read = read_parts(
        "# Section I: Placement", "Brook School.",
        "# Section K: Advice", "Head teacher, 2 May 2026",
        "# If you are not happy with this plan", "A tribunal can look at it again.",
        "# Ivo’s rights and how to use them", "An adviser who is not from the Council can help.",
    )  # fmt: skip
    assert not read.case.reading.unplaced


def test_answers_under_what_we_know_and_how_are_no_table_of_who_took_part() -> None:
    rows = (
        ("About Ines", "What we know, and how"),
        (
            "Playing",
            "Ines chose the sand on all three mornings; she pours it from cup to cup and hums.",
        ),
        (
            "Friends",
            "She sits beside a boy who shares his bricks (seen on 4 and 6 May 2026, key person).",
        ),
        (
            "Mum’s hopes",
            "“I hope that she will have a friend of her own and a school where she is known.”",
        ),
    )
    read = read_table("# Section A: Views", *rows)
    assert [line.element for line in read.case.lines] == [
        Element.A_PLAY,
        Element.A_FRIENDSHIPS,
        Element.A_PARENT_ASPIRATIONS,
    ]
