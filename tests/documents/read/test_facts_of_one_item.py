"""Facts of one item of help or one outcome, wherever a form puts them: nothing becomes an item more."""

from docx import Document

from ehcplan.documents.read import read_plan
from ehcplan.documents.read.labels.columns import holds_of
from ehcplan.documents.read.labels.holds import Holds
from ehcplan.plan.whole import Letter, WholePlan
from ehcplan.vocabulary import Element, Voice
from tests.documents.read.papers import ON, data_of, read_parts, read_rows, read_table
from tests.documents.read.test_upright_tables import outcomes, provision, table

HELP = "A tutor (level 5) teaches Jory to read words, one-to-one."
MORE = "A mentor meets Jory in a group of four to talk about break."
HEAD = ("Support", "Who", "Amount", "Start and end", "Review")


def labelled(*pairs: tuple[str, str]) -> WholePlan:
    """Read paragraphs with bold labels in Section F, after two needs and two outcomes."""
    document = Document()
    for heading, texts in (
        ("Section B: Needs", ("Need 1. Jory reads 14 words.", "Need 2. Jory leaves groups.")),
        (
            "Section E: Outcomes",
            ("Outcome 1. By July 2028 Jory reads 90 words.", "Outcome 2. By July 2028 Jory stays."),
        ),
    ):
        document.add_heading(heading, 1)
        for text in texts:
            document.add_paragraph(text)
    document.add_heading("Section F: Provision", 1)
    for label, text in pairs:
        paragraph = document.add_paragraph()
        paragraph.add_run(f"{label}: ").bold = True
        paragraph.add_run(text)
    plan = read_plan(data_of(document), on=ON).case.plan
    assert plan is not None
    return plan


def test_when_help_starts_and_ends_is_a_label_of_its_own() -> None:
    for label in ("From and to", "Start and end", "Start date", "From when", "Dates"):
        assert holds_of(label) is Holds.DATE, label
    assert holds_of("When") is Holds.BY


def test_success_and_hopes_beside_an_outcome_are_no_outcomes() -> None:
    assert holds_of("Success looks like") is Holds.MEASURE
    assert holds_of("Aspiration this leads to") is Holds.AIM
    assert holds_of("Longer-term hope") is Holds.AIM


def test_what_links_an_item_is_none_itself() -> None:
    plan = labelled(
        ("What will happen", HELP), ("Who", "tutor"), ("Need and outcome", "N1; O1"),
        ("What will happen", MORE), ("Who", "mentor"), ("Need and outcome", "N2; O2"),
    )  # fmt: skip
    assert [one.words.text.split("\t")[0] for one in plan.provision] == [HELP, MORE]
    assert [(one.needs, one.outcomes) for one in plan.provision] == [
        (("N1",), ("O1",)), (("N2",), ("O2",)),
    ]  # fmt: skip


def test_a_label_over_the_first_item_is_over_each() -> None:
    plan = labelled(
        ("Relates to", "need 1; outcome 1"), ("Support", HELP), ("Who", "tutor"),
        ("Relates to", "need 2; outcome 2"), ("Support", MORE), ("Who", "mentor"),
    )  # fmt: skip
    assert [one.needs for one in plan.provision] == [("N1",), ("N2",)]


def test_the_number_of_an_item_beside_a_label_is_no_item() -> None:
    plan = labelled(("Ref", "P1"), ("Support", HELP), ("Ref", "P2"), ("Support", MORE))
    assert [one.words.text for one in plan.provision] == [HELP, MORE]


def test_facts_that_name_their_item_go_to_it() -> None:
    document = Document()
    document.add_heading("Section F: Provision", 1)
    rows = (
        ("Provision", f"F1. {HELP}\nF2. {MORE}"),
        ("Who", "F1: tutor, level 5\nF2: mentor, level 3"),
        ("How much", "F1: 20 minutes daily\nF2: 30 minutes weekly"),
    )
    made = document.add_table(0, 2)
    for row in rows:
        cells = made.add_row().cells
        for cell, text in zip(cells, row, strict=True):
            first, *rest = text.split("\n")
            cell.paragraphs[0].text = first
            for line in rest:
                cell.add_paragraph(line)
    plan = read_plan(data_of(document), on=ON).case.plan
    assert plan is not None
    assert [(one.who, one.amount) for one in plan.provision] == [
        ("F1: tutor, level 5", "F1: 20 minutes daily"),
        ("F2: mentor, level 3", "F2: 30 minutes weekly"),
    ]


def test_help_of_which_nothing_more_is_told_keeps_its_row() -> None:
    plan = read_table(
        "Section F: Provision",
        HEAD,
        ("Up to 15 hours of help. (need 1)", "", "", "", ""),
        ("Band 4 funding. (need 1)", "", "", "", ""),
        (HELP, "tutor", "20 minutes daily", "from 4 January 2027", "termly"),
    ).case.plan
    assert plan is not None
    assert [one.words.text.split("\t")[0] for one in plan.provision] == [
        "Up to 15 hours of help. (need 1)",
        "Band 4 funding. (need 1)",
        HELP,
    ]


def test_one_label_beside_its_text_is_no_row_of_headings() -> None:
    plan = read_rows("Section F: Provision", ("Support", "15 hours of help a week. (need 1)")).case
    assert plan.plan is not None
    assert [one.words.text for one in plan.plan.provision] == ["15 hours of help a week. (need 1)"]


def test_an_aim_under_an_outcome_is_its_own_and_not_the_next_one_s() -> None:
    found = outcomes(
        (("O1", "By July 2028 Jory reads 90 words of a list of 100."),
         ("Long-term aim", "Jory reads for pleasure."), ("By when", "July 2028")),
        (("O2", "By July 2028 Jory stays in a group of four for ten minutes."),
         ("By when", "July 2028")),
    )  # fmt: skip
    assert [one.aim.text if one.aim else "" for one in found] == ["Jory reads for pleasure.", ""]


def test_a_number_under_no_heading_numbers_its_row() -> None:
    found = read_table(
        "Section E: Outcomes",
        ("", "Outcome", "By when"),
        ("Outcome 2", "By July 2028 Jory reads 90 words of a list of 100.", "July 2028"),
        ("Outcome 1", "By July 2028 Jory stays in a group of four.", "July 2028"),
    ).case.plan
    assert found is not None
    assert [one.ref for one in found.outcomes] == ["O2", "O1"]


def test_what_a_table_holds_of_one_need_belongs_together() -> None:
    document = Document()
    for need, aim, given in (
        ("Jory reads 14 words of forty.", "By July 2028 Jory reads 90 words.", HELP),
        ("Jory leaves a group when four talk.", "By July 2028 Jory stays for ten minutes.", MORE),
    ):
        table(
            document,
            (
                ("Section B · Need",), ("Need", need),
                ("Section E · Outcome",), ("Outcome", aim),
                ("Section F · Provision",), ("Provision", given), ("Who", "a tutor"),
            ),
        )  # fmt: skip
    plan = read_plan(data_of(document), on=ON).case.plan
    assert plan is not None
    needs = [need.ref for need in plan.needs]
    assert [one.needs for one in plan.outcomes] == [(ref,) for ref in needs]
    assert [one.needs for one in plan.provision] == [(ref,) for ref in needs]


def test_who_watches_under_a_few_words_of_title_is_no_outcome() -> None:
    said = (
        "Keeping track. The tutor and the SENCO set short-term targets with Jory each half-term and "
        "check them weekly. Mum looks at the results once a term."
    )
    plan = read_parts(
        "# Section E: Outcomes", "Outcome 1. By July 2028 Jory reads 90 words of 100.", said
    ).case.plan
    assert plan is not None
    assert [one.ref for one in plan.outcomes] == ["O1"]


def test_a_title_in_capitals_after_its_letter_opens_the_section() -> None:
    case = read_parts(
        "# SECTION A   MY VIEWS", "Jory likes moths.", "## My school", "I like science best.",
        "# SECTION B   SPECIAL EDUCATIONAL NEEDS", "Jory reads 14 words.",
        "# SECTION F   SPECIAL EDUCATIONAL PROVISION", HELP,
        "# SECTION I   NAME AND TYPE OF SCHOOL", "Hob Lane School, a mainstream school.",
    ).case  # fmt: skip
    assert case.plan is not None
    assert [one.name for one in case.plan.placements] == ["Hob Lane School"]
    assert "I like science best." in [line.text for line in case.lines]


def test_help_that_f1_and_f2_number_opens_no_section() -> None:
    found = provision(
        (("No.", "Support", "Who"), ("F1", HELP, "tutor"), ("F2", MORE, "mentor"),
         ("F3", "A sloping desk stands in each room.", "caretaker")),
        head=True,
    )  # fmt: skip
    assert [one.words.text.split("\t")[0] for one in found] == [
        HELP, MORE, "A sloping desk stands in each room.",
    ]  # fmt: skip


def test_needs_right_under_health_needs_are_of_health() -> None:
    plan = read_parts(
        "# Special educational needs", "Jory reads 14 words of forty.",
        "# Health care needs", "## Needs", "Asthma: Jory misses a lesson a week.",
        "# Special educational provision", HELP, "# Outcomes", "By July 2028 Jory reads.",
    ).case.plan  # fmt: skip
    assert plan is not None
    assert [need.letter for need in plan.needs] == [Letter.B, Letter.C]


def test_advice_whose_line_says_that_it_is_not_attached_is_not() -> None:
    plan = read_parts(
        "# Section K: Advice",
        "K1. Educational advice: Ann Hob, head teacher, 4 May 2026. Attached: yes.",
        "K2. Psychological advice: Wil Orr, educational psychologist, 6 May 2026. Attached: no.",
    ).case.plan
    assert plan is not None
    assert [bool(one.file_name) for one in plan.advice] == [True, False]


def test_lines_beside_one_number_that_say_how_much_are_of_one_item() -> None:
    lines = (
        "A speech and language therapist works one-to-one with Jory on retelling.",
        "45 minutes every week, 34 weeks a year, in the therapy room.",
        "Content: picture stories, then his own news.",
        "A further hour each half-term goes on writing the programme.",
    )
    other = "A teaching assistant (level 3) reads with Jory one-to-one for 20 minutes every day."
    document = Document()
    document.add_heading("Section F: Special educational provision", 1)
    grid = document.add_table(0, 2)
    for label, texts in (("F1\nfor B1", lines), ("F2\nfor B2", (other, MORE))):
        row = grid.add_row().cells
        row[0].paragraphs[0].add_run(label).bold = True
        row[1].text = texts[0]
        for text in texts[1:]:
            row[1].add_paragraph(text)
    plan = read_plan(data_of(document), on=ON).case.plan
    assert [one.words.text.split("\n") for one in plan.provision] == [list(lines), [other], [MORE]]


def test_what_his_parents_said_is_theirs_whatever_each_line_is_called() -> None:
    case = read_parts(
        "# SECTION A", "## What his parents said",
        "Hope: “That he earns his living at something he loves, and has people round him.”",
        "View: “He works twice as long as his friends for half the page.”",
        "# SECTION B", "Jory reads 14 words of forty.",
    ).case  # fmt: skip
    said = [line for line in case.lines if line.text.startswith("“")]
    assert [line.voice for line in said] == [Voice.PARENT, Voice.PARENT]
    assert [line.element for line in said] == [
        Element.A_PARENT_ASPIRATIONS, Element.A_PARENT_VIEWS,
    ]  # fmt: skip


def test_how_many_weeks_all_help_is_given_is_no_help() -> None:
    plan = read_parts(
        "# SECTION F",
        "Unless another number is given, what follows is provided in all 38 weeks of the school year.",
        HELP,
    ).case.plan
    assert plan is not None
    assert [one.words.text for one in plan.provision] == [HELP]
