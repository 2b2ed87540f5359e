"""Plans with a page for each need, and help grouped under sub-headings that say what it is for."""

from collections import Counter
from collections.abc import Callable

import docx
import pytest
from docx.document import Document

from ehcplan.documents.read import ReadPlan, read_plan
from tests.documents.read.papers import ON, data_of, read_parts

NAMES = {
    "B": "Need", "E": "Outcome", "F": "Special educational provision", "C": "Health need",
    "G": "Health provision", "D": "Social care need", "H1": "Social care provision (1970 Act)",
    "H2": "Other social care provision",
}  # fmt: skip
ASKED = {
    "B": "What Tove finds hard", "E": "What we hope Tove will do", "F": "What school will do",
    "C": "Tove’s health", "G": "What the NHS must do", "D": "Tove’s needs at home",
    "H1": "What social care must do by law", "H2": "Other help from social care",
}  # fmt: skip
LAST_FIRST = ["C", "G", "D", "H1", "H2", "B", "F", "E"]
PAGES = (
    ("Communication and interaction", {
        "B": "Need 1. Tove hears the last word of a long sentence only (audiologist, 2 June 2026).",
        "E": "By July 2028 Tove asks again in eight lessons out of ten. In June 2026 it was two.",
        "F": "A teacher of the deaf works with Tove one-to-one for 40 minutes each week, 38 weeks.",
        "C": "None in this area (school nurse, 4 June 2026).", "G": "None required.",
        "D": "Tove has no deaf friend to go out with (social worker, 9 June 2026).",
        "H1": "A deaf support worker takes Tove to a signing club for two hours every Friday.",
        "H2": "None.",
    }),
    ("Cognition and learning", {
        "B": "Need 2. Tove counts on her fingers above ten (teacher, 3 June 2026).",
        "E": "By July 2028 Tove adds two prices in nine tries out of ten. In June 2026 it was one.",
        "F": "A tutor (qualified teacher) takes Tove and two others for 25 minutes every day.",
        "C": "None in this area (school nurse, 4 June 2026).", "G": "None required.",
        "D": "Nothing further here.", "H1": "None.", "H2": "None.",
    }),
    ("Sensory and physical", {
        "B": "Need 3. Tove’s left hand tires after six minutes (therapist, 5 June 2026).",
        "E": "By July 2028 Tove types 18 words a minute in two subjects. In June 2026 it was five.",
        "F": "An occupational therapist teaches Tove to type for 35 minutes each fortnight.",
        "C": "Tove has diabetes, with about two low days a week (nurse, 4 June 2026).",
        "G": "The diabetes nurse visits school for an hour each half-term.",
        "D": "Nothing further here.", "H1": "None.", "H2": "None.",
    }),
)  # fmt: skip


def _table(document: Document, name: Callable[[str], str], order: list[str]) -> None:
    for at, (area, parts) in enumerate(PAGES, 1):
        document.add_heading(f"Sheet {at}: {area}", 1)
        table = document.add_table(0, 2)
        banner = table.add_row().cells
        banner[0].merge(banner[1]).paragraphs[0].add_run(f"All about {area.lower()}").bold = True
        for letter in order:
            cells = table.add_row().cells
            cells[0].paragraphs[0].add_run(name(letter)).bold = True
            cells[1].paragraphs[0].add_run(parts[letter])


def letters_last(document: Document) -> None:
    _table(document, lambda letter: f"{NAMES[letter]} (Section {letter})", list(NAMES))


def letters_first(document: Document) -> None:
    _table(document, lambda letter: f"{letter}: {NAMES[letter]}", LAST_FIRST)


def in_a_childs_words(document: Document) -> None:
    _table(document, ASKED.__getitem__, list(NAMES))


def headings(document: Document) -> None:
    for area, parts in PAGES:
        document.add_heading(area, 1)
        for letter in LAST_FIRST:
            document.add_heading(f"{NAMES[letter]} (Section {letter})", 2)
            document.add_paragraph(parts[letter])


def run_in(document: Document) -> None:
    for area, parts in PAGES:
        document.add_heading(area, 1)
        for letter, name in NAMES.items():
            document.add_paragraph(f"{name} (Section {letter}): {parts[letter]}")


def run_in_without_letters(document: Document) -> None:
    for area, parts in PAGES:
        document.add_heading(area, 1)
        for letter, name in NAMES.items():
            document.add_paragraph().add_run(f"{name}: ").bold = True
            document.paragraphs[-1].add_run(parts[letter])


def three_cells(document: Document) -> None:
    for area, parts in PAGES:
        document.add_heading(area, 1)
        table = document.add_table(0, 3)
        for letter, name in NAMES.items():
            for cell, text in zip(
                table.add_row().cells, (letter, name, parts[letter]), strict=True
            ):
                cell.paragraphs[0].add_run(text).bold = text == letter


def side_by_side(document: Document) -> None:
    for area, parts in PAGES:
        document.add_heading(area, 1)
        for row in ("B E F", "C G D", "H1 H2"):
            letters = row.split()
            table = document.add_table(2, len(letters))
            for at, letter in enumerate(letters):
                head = table.rows[0].cells[at].paragraphs[0]
                head.add_run(f"{NAMES[letter]} ({letter})").bold = True
                table.rows[1].cells[at].paragraphs[0].add_run(parts[letter])


def _read(write: Callable[[Document], None]) -> ReadPlan:
    document = docx.Document()
    document.add_paragraph("Education, Health and Care Plan: Tove Aldermere")
    document.add_heading("Section A: views, interests and aspirations", 1)
    document.add_paragraph("Tove likes otters and her uncle’s boat.")
    write(document)
    for title, text in (
        ("Section I: placement", "Elm Reach School, a maintained mainstream primary school."),
        ("Section J: personal budget", "Tove’s parents asked for none on 9 June 2026."),
        ("Section K: advice", "Advice of the educational psychologist, 3 June 2026, attached."),
    ):
        document.add_heading(title, 1)
        document.add_paragraph(text)
    return read_plan(data_of(document), on=ON)


@pytest.mark.parametrize(
    "write",
    [letters_last, letters_first, in_a_childs_words, headings, run_in, run_in_without_letters,
     three_cells, side_by_side],
    ids=lambda write: write.__name__,
)  # fmt: skip
def test_a_page_for_each_need_is_read_in_its_sections(write):
    case = _read(write).case
    wanted = Counter(dict.fromkeys(NAMES, 0))
    for _, parts in PAGES:
        wanted.update({letter: len(text.split()) for letter, text in parts.items()})
    words = {letter.value: read.words for letter, read in case.reading.sections.items()}
    assert {letter: words.get(letter, 0) for letter in NAMES} == wanted
    assert sorted(need.letter.value for need in case.plan.needs) == ["B", "B", "B", "C", "D"]
    assert [need.area.value for need in case.plan.needs if need.letter.value == "B"] == [
        "communication_interaction", "cognition_learning", "sensory_physical",
    ]  # fmt: skip
    assert sorted(one.letter.value for one in case.plan.provision) == ["F", "F", "F", "G", "H1"]
    assert len(case.plan.outcomes) == 3


def test_a_list_of_contents_in_a_table_is_still_none_of_the_plan():
    document = docx.Document()
    table = document.add_table(0, 2)
    for at, (letter, name) in enumerate(NAMES.items(), 2):
        cells = table.add_row().cells
        cells[0].text, cells[1].text = f"Section {letter}: {name}", str(at)
    _table(document, lambda letter: f"{NAMES[letter]} (Section {letter})", list(NAMES))
    sections = read_plan(data_of(document), on=ON).case.reading.sections
    assert min(section.words for section in sections.values()) > 2


MENTOR = "A mentor (level 4) sees Tove one-to-one for 20 minutes every Tuesday, 38 weeks."
TUTOR = "A tutor (qualified teacher) teaches Tove in a pair for 30 minutes a day, 38 weeks."
LINKED = (
    (
        "## Finding her way back to the room when it has all been too much (need 2; outcome 2)",
        MENTOR,
    ),
    ("## Finding her way back – for need 2; outcome 2", MENTOR),
    ("## Finding her way back [N2 / O2]", MENTOR),
    ("## Finding her way back (links to need 2 and to outcome 2)", MENTOR),
    ("## Finding her way back", "(Need 2; outcome 2)", MENTOR),
    ("## Finding her way back", MENTOR, "For need 2 and outcome 2"),
)


def _provided(*parts: str):
    return read_parts(
        "# Section B: needs",
        "Need 1. Tove counts on her fingers above ten (teacher, 3 June 2026).",
        "Need 2. Tove left nine lessons in the summer term of 2026 (behaviour log).",
        "# Section E: outcomes",
        "Outcome 1. By July 2028 Tove adds two prices in nine tries out of ten.",
        "Outcome 2. By July 2028 Tove is back within five minutes, nine times out of ten.",
        "# Section F: provision",
        *parts,
        "# Section I: placement",
        "Elm Reach School, a maintained mainstream primary school.",
    ).case.plan


@pytest.mark.parametrize("parts", LINKED)
def test_what_a_sub_heading_is_for_is_true_of_all_help_under_it(parts):
    plan = _provided("## Number (need 1; outcome 1)", TUTOR, *parts)
    assert [(one.needs, one.outcomes) for one in plan.provision] == [
        (("N1",), ("O1",)), (("N2",), ("O2",)),
    ]  # fmt: skip


def test_a_line_that_tells_how_much_is_one_item_with_the_list_under_it():
    plan = _provided(
        "A tutor (qualified teacher) teaches Tove one-to-one for 30 minutes a day on:",
        "• adding prices",
        "• giving change",
        "• A mentor (level 4) sees Tove for 20 minutes every Tuesday.",
    )
    assert [one.words.text.count("\n") for one in plan.provision] == [2, 0]


def test_a_line_that_leads_to_items_with_hours_of_their_own_stays_a_lead():
    plan = _provided(
        "Three hours a week of help, made up of:",
        "• A tutor teaches Tove for 30 minutes on four days a week.",
        "• A mentor sees Tove for an hour every Tuesday.",
    )
    assert ["tutor" in one.words.text for one in plan.provision] == [True, False]


def test_who_and_how_often_under_a_sub_heading_are_true_of_all_items_there():
    plan = _provided(
        "## Number",
        TUTOR,
        "## Finding her way back",
        "Who and how often: a mentor (level 4), 20 minutes every Tuesday, 38 weeks.",
        "• Planning the week.",
        "• Going over what went well.",
    )
    first, *rest = plan.provision
    assert rest
    assert all(one.who and one.frequency for one in rest)
    assert not first.frequency
