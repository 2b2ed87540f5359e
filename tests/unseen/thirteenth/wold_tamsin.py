"""Tamsin, thirteen: a draft of an amended plan with notes of each change, and mistakes in it."""

import datetime as dt
from collections.abc import Iterable
from typing import Any

from docx.shared import Cm

from tests.plan_layouts.paper import banner, embolden, write_cell
from tests.unseen.author import Author, Unseen, planted

Line = tuple[str, str, str]

A: tuple[Line, ...] = (
    ("A.1", "How Tamsin’s views were heard. Her learning mentor sat with her on 12 and 14 October 2026 with a set of picture cards. The mentor wrote it down and read it back. Tamsin’s own words are in speech marks.", "Rewritten, review of 21 October 2026"),
    ("A.2", "What Tamsin hopes for. “I want to be a veterinary nurse, or run a cattery. I’d like a house with my sister and a ramp for the cats. I want to stay in my drama club when I am grown up.” “By Easter 2027 I will put my hand up in three lessons out of every five.”", "New"),
    ("A.3", "What she likes. Tamsin loves cats, draws her own comic about one, and bakes with her nan. She is proud of playing the Artful Dodger in July 2026.", "New"),
    ("A.4", "Friends. She has two good friends at drama and one in the hub. “It’s been better in form since Kayleigh Moss got moved.”", "New"),
    ("A.5", "School. “Best: art, and the hub at break. Worst: being asked out loud, and the corridor by the gym.”", "Updated"),
    ("A.6", "Feeling well. “My head bangs and the light is horrible. My leg drags after dinner time.”", "Updated"),
    ("A.7", "Doing things alone. Tamsin gets her own breakfast and feeds the cats. She wants to tie her hair up by herself and to go into town with a friend.", "Updated"),
    ("A.8", "After school. Tamsin would like to do animal care at the land-based college.", "New, Year 9"),
    ("A.9", "How to talk with Tamsin and include her in decisions. Tamsin speaks, and needs time to begin; wait and do not finish her sentence. Give her one part at a time and write key words down. A shrug means that she has not understood; a firm no means no. Give her two choices, the day before, with her mentor there.", "Updated"),
    ("A.10", "Her story. Tamsin was born in 2013, nine weeks early. She walked without a frame in 2018 and began here in September 2024.", "No change"),
    ("A.11", "What mum and dad think (telephone, 9 October 2026). “The hub has been the making of her. Laptop brilliant. We worry about the stairs, and that she is tired out by Thursday.”", "Updated"),
)  # fmt: skip
B: tuple[tuple[str, tuple[Line, ...]], ...] = (
    ("B1 Communication and interaction", (
        ("B1.1", "Tamsin keeps hold of one part of a spoken instruction and loses the next two (CELF-5, speech and language therapist, 9 September 2026).", "Updated"),
        ("B1.2", "Tamsin stammers on the first sound of about one word in eight when she reads aloud (speech and language therapist, 9 September 2026), and misses her turn so as not to be heard.", "New"),
    )),
    ("B2 Cognition and learning", (
        ("B2.1", "In number Tamsin works like a child of eight and a half (Sandwell, specialist teacher, 22 September 2026). She cannot yet tell whether an answer is too big, or share out money.", "Updated"),
        ("B2.2", "Spelling can be hit and miss.", "No change"),
    )),
    ("B3 Social, emotional and mental health (main need)", (
        ("B3.1", "Tamsin is anxious when she may be asked something in front of others. She left 23 lessons between 13 April and 17 July 2026 (hub log), mostly in languages and science.", "New"),
    )),
    ("B4 Sensory and physical", (
        ("B4.1", "Right hemiplegia (cerebral palsy), GMFCS level I.", "No change"),
        ("B4.2", "Tamsin writes eight words a minute with her left hand and does buttons, lids and cutlery with that hand only (occupational therapist, 16 September 2026). She can walk 300 metres before her leg drags (physiotherapist, 18 September 2026).", "Updated"),
    )),
)  # fmt: skip
E: tuple[tuple[str, tuple[Line, ...]], ...] = (
    ("E1 Communication and interaction", (
        ("E1.1", "Tamsin follows a three-part spoken instruction, and says which part she has lost, in four lessons out of five. At the start she did it in one out of five. Step: two out of five. For B1.1.", "Reworded"),
    )),
    ("E2 Cognition and learning", (
        ("E2.1", "By July 2028 Tamsin shares a bill between three people and says whether the answer is sensible, nine times out of ten. In September 2026: two out of ten. Step: five out of ten by July 2027. For B2.1 and living in her own house (independent living).", "New"),
        ("E2.2", "By July 2028 Tamsin spells 90 of the 100 words that she uses most, in her own writing. In September 2026: 61. Step: 75 by July 2027. For B2.2.", "New"),
    )),
    ("E3 Social, emotional and mental health", (
        ("E3.1", "By July 2028 her subject teachers pick up the first signs of worry and offer the card before she gets up, in nine lessons out of ten. In July 2026: three out of ten. Step: six by July 2027. For B3.1.", "New"),
        ("E3.2", "By July 2028 Tamsin answers one question that she has prepared in each of four lessons a day, on eight days out of ten. In July 2026: none. Step: one lesson a day by July 2027. For B3.1, and drama with friends (health; friends and community).", "New"),
    )),
    ("E4 Sensory and physical; adult life", (
        ("E4.1", "By July 2028 Tamsin types 25 words a minute and hands in her own work in every subject, in nine weeks out of ten. In September 2026: 11 words. Step: 18 by July 2027. For B4.2.", "Updated"),
        ("E4.2", "By July 2028 Tamsin cooks a hot meal with one hand and fixes her own hair and buttons within 15 minutes. In September 2026 she made toast. Step: a cold lunch by July 2027. For B4.1, B4.2 and D1.1 (independent living).", "New, Year 9"),
        ("E4.3", "By July 2028 Tamsin works five days with animals, on time, asking twice a day what is next. In October 2026 she had done none. Step: two days by July 2027. For B1.1, B4.1 and being a veterinary nurse (employment).", "New, Year 9"),
    )),
    ("E5 Following the outcomes", (
        ("E5.1", "The hub lead and Tamsin set targets each half-term. Her learning mentor writes down every Friday how she has done; the SENCO goes through it with Tamsin and her parents each term. The Council reviews the outcomes every year.", "Updated"),
    )),
)  # fmt: skip
F: tuple[tuple[str, tuple[Line, ...]], ...] = (
    ("F1 Communication and interaction", (
        ("F1.1", "A speech and language therapist (HCPC registered) works one-to-one with Tamsin for 40 minutes every week, 38 weeks a year, on picking out the parts of an instruction. She teaches nine subject teachers for an hour a term to give one part at a time. For B1.1, E1.1.", "~~Fortnightly~~ weekly"),
        ("F1.2", "A teaching assistant (level 3, taught by the therapist for two hours each term) goes over the coming words in science and history with Tamsin and one other pupil: 20 minutes, three times a week, 38 weeks. For B1.1, E1.1.", "New"),
    )),
    ("F2 Cognition and learning", (
        ("F2.1", "A specialist teacher (AMBDA, dyscalculia) teaches number with rods and money to a group of three for 45 minutes, four times a week, 38 weeks. For B2.1, E2.1.", "Updated"),
        ("F2.2", "A teaching assistant (level 3, trained by the specialist teacher for three hours in September) practises five of Tamsin’s own words with her, one-to-one, for 15 minutes each day, 38 weeks. For B2.2, E2.2.", "New"),
        ("F2.3", "Tamsin came out of German in September 2026 and will not go back to a language. For B3.1, E3.2.", "New"),
    )),
    ("F3 Social, emotional and mental health", (
        ("F3.1", "A learning mentor (ELSA trained, supervised by the educational psychologist for two hours each half-term) meets Tamsin one-to-one for ten minutes at 8.40 every morning and for 40 minutes every Tuesday, to plan her one question. From the summer term the hub lead will settle how much of this carries on. For B3.1, E3.2.", "New"),
        ("F3.2", "When Tamsin puts her card on the desk, the hub assistant (level 2, mental health first aid) walks with her to Room 12 for ten minutes and back again, one-to-one, in all 25 lessons each week. For B3.1, E3.1.", "No change"),
        ("F3.3", "An educational psychologist trains her nine subject teachers in the first signs of Tamsin’s worry: 90 minutes in January and 60 minutes in June each year. For B3.1, E3.1.", "New"),
        ("F3.4", "A dramatherapist (HCPC registered) works with Tamsin one-to-one for 50 minutes every Saturday, 36 weeks a year, bought by mum with the direct payment. For B3.1, E3.2.", "New, asked for by parents"),
    )),
    ("F4 Sensory and physical; adult life", (
        ("F4.1", "A teaching assistant does Tamsin’s hand exercises with her one-to-one for ten minutes every morning, 38 weeks, having been shown them by the occupational therapist for an hour each term. The exercises are the ones on pages 6 to 9 of her report. For B4.2, E4.1.", "No change"),
        ("F4.2", "A laptop with a one-handed keyboard in every lesson, looked after by the school’s technician; touch-typing with a teaching assistant (level 3, keyboard course), one-to-one, 15 minutes, three times a week, 38 weeks. In examinations: the laptop, 25% extra time and a rest of five minutes each half hour. For B4.2, E4.1.", "Updated"),
        ("F4.3", "A physiotherapist (HCPC registered) treats Tamsin in the warm pool one-to-one for 30 minutes every Thursday, 36 weeks, and plans PE with her teacher for an hour each half-term. Her lessons are on the ground floor. For B4.1, E4.2.", "Updated"),
        ("F4.4", "The food teacher (qualified teacher) and an occupational therapy assistant (supervised by the therapist for an hour a month) teach one-handed cooking and dressing to a group of four, 60 minutes every week, 38 weeks. For B4.1, B4.2, E4.2.", "New, Year 9"),
        ("F4.5", "A careers adviser (level 6) meets Tamsin one-to-one for 40 minutes each half-term. A teaching assistant (level 3, two days’ job coaching course) goes with her for all six hours of each placement day, two days a year. For B1.1, B4.1, E4.3.", "New, Year 9"),
    )),
)  # fmt: skip
K = (
    ("(a) Parents’ advice", "Mother and father", "9 October 2026", "Yes"),
    ("(b) School’s advice", "Head teacher, with the SENCO", "30 September 2026", "Yes"),
    ("(c) Medical advice", "Community paediatrician", "15 September 2026", "Yes"),
    ("(d) Psychological advice", "Specialist assessor (level 7)", "22 September 2026", "Yes"),
    ("(e) Social care advice", "Social worker, children’s disability team", "25 September 2026", "Yes"),
    ("(f) Speech and language therapy", "Speech and language therapist", "9 September 2026", "Yes"),
    ("(f) Occupational therapy", "Occupational therapist", "16 September 2026", "Yes"),
    ("(f) Physiotherapy", "Physiotherapist", "18 September 2026", "Yes"),
    ("(h) Person asked for by the family", "Leader of the drama club", "28 September 2026", "Yes"),
)  # fmt: skip


def _change(cell: Any, text: str) -> str:
    """Write a note of a change, with the words that went struck through."""
    if "~~" not in text:
        write_cell(cell, text)
        return text
    _, old, new = text.split("~~")
    paragraph = cell.paragraphs[0]
    paragraph.add_run(old).font.strike = True
    paragraph.add_run(new).underline = True
    return old + new


def _part(by: Author, title: str, lines: Iterable[Line]) -> None:
    """Write a part as a table: its title, then number, text and note of the change."""
    table = by.paper.doc.add_table(0, 3)
    table.style = "Table Grid"
    banner(table, title, "FCE4D6")
    for cell, text in zip(table.add_row().cells, ("Ref", "Text", "Amendment"), strict=True):
        write_cell(cell, text)
        embolden(cell)
    for number, text, change in lines:
        cells = table.add_row().cells
        write_cell(cells[0], number)
        write_cell(cells[1], by.note(text))
        by.note(_change(cells[2], change))
    table.autofit = False
    for column, wide in zip(table.columns, (1.6, 11.9, 3.5), strict=True):
        column.width = Cm(wide)
    for row in table.rows[1:]:
        for cell, column in zip(row.cells, table.columns, strict=True):
            cell.width = column.width
    by.paper.text("")


def write(by: Author) -> None:
    by.paper.running("Tamsin Eddowes, born 19 January 2012", "DRAFT amended plan, 16 November 2026")
    by.heading("Education, Health and Care Plan: draft with proposed amendments", 0)
    by.cover(
        ("Child", "Tamsin Eddowes"), ("Date of birth", "19 January 2013"), ("Pronouns", "she/her"),
        ("Year", "Year 9"), ("School attended", "Ferriby Vale Academy"),
        ("Main need", "Social, emotional and mental health"), ("Status", "Draft amended plan"),
        ("Last review decided", "26 November 2025"), ("Invitations and papers sent", "5 October 2026"),
        ("Review meeting", "21 October 2026"), ("Report of the meeting sent", "2 November 2026"),
        ("Notice with proposed amendments sent", "16 November 2026"), ("Please reply by", "4 December 2026"),
        ("Amended plan due by", "11 January 2027"),
    )  # fmt: skip
    by.text(
        "The right-hand column says what has changed since the plan of 10 December 2025 and why. Words to be taken out are struck through.",
    )  # fmt: skip
    by.at("A").heading("Section A: Views, interests and aspirations")
    _part(by, "A Tamsin and her family", A)
    for letter, title, parts in (("B", "Special educational needs", B), ("C", "Health needs", None),
                                 ("D", "Social care needs", None), ("E", "Outcomes", E),
                                 ("F", "Special educational provision", F)):  # fmt: skip
        by.at(letter).heading(f"Section {letter}: {title}")
        for name, lines in parts or SINGLE[letter]:
            _part(by, name, lines)
    for letter, title in (("G", "Health provision"), ("H1", "Social care provision, 1970 Act"),
                          ("H2", "Other social care provision"), ("I", "Placement"),
                          ("J", "Personal budget")):  # fmt: skip
        by.at(letter).heading(f"Section {letter}: {title}")
        for name, lines in SINGLE[letter]:
            _part(by, name, lines)
    by.at("K").heading("Section K: Advice and information")
    by.rows(("Advice", "From", "Date", "Attached"), K)


SINGLE: dict[str, tuple[tuple[str, tuple[Line, ...]], ...]] = {
    "C": (("C1 Health", (
        ("C1.1", "Migraine with loss of part of her sight, two or three times a month; Tamsin missed nine school days between January and July 2026 (community paediatrician, 15 September 2026).", "Updated"),
        ("C1.2", "Hay fever in June; she takes a tablet from the chemist.", "No change"),
    )),),
    "D": (("D1 Social care", (
        ("D1.1", "Tamsin needs an adult’s help to bath, dress and go out, and has done these only with her parents (social worker, 25 September 2026). It was agreed on 21 October 2026 to ask for an adult needs assessment in January 2030.", "Updated"),
    )),),
    "G": (("G1 Health provision", (
        ("G1.1", "For C1.1: a headache nurse sees Tamsin for 30 minutes every four months, three times a year, and teaches the hub staff about migraine for an hour each September.", "New"),
        ("G1.2", "For C1.2: no provision is needed.", "No change"),
    )),),
    "H1": (("H1 Until 18", (
        ("H1.1", "For D1.1, E4.2: Tamsin sleeps at the short-breaks house one Friday each month, from 5 p.m. to 11 a.m., twelve times a year, with a level 3 care worker for every two children.", "New"),
        ("H1.2", "For D1.1: a volunteer befriender goes out with Tamsin.", "New"),
    )),),
    "H2": (("H2 Other", (
        ("H2.1", "None required (social worker, 25 September 2026).", "No change"),
    )),),
    "I": (("I Placement", (
        ("I.1", "Left blank in this draft. The family may say by 4 December 2026 which school they would like.", "Standard text"),
    )),),
    "J": (("J Personal budget", (
        ("J.1", "None. The family did not ask for a personal budget on 21 October 2026.", "No change"),
    )),),
}  # fmt: skip
PLAN = Unseen(
    name="tamsin", style="draft with a note of each change", born=dt.date(2013, 1, 19), write=write,
    planted=planted(
        A_06="", A_23="By Easter 2027 I will put my hand up in three lessons out of every five",
        A_28="Kayleigh Moss", B_03="Right hemiplegia (cerebral palsy), GMFCS level I.",
        B_04="Spelling can be hit and miss.", C_02="Hay fever in June; she takes a tablet from the chemist.",
        E_02="Tamsin follows a three-part spoken instruction", E_05="her subject teachers pick up the first signs of worry",
        F_01="", F_08="the hub lead will settle how much of this carries on",
        F_10="The exercises are the ones on pages 6 to 9 of her report",
        F_14="Tamsin came out of German", F_23="bought by mum with the direct payment",
        G_02="", H_03="Tamsin sleeps at the short-breaks house", H_04="a volunteer befriender goes out with Tamsin",
        K_02="", K_05="Specialist assessor (level 7)", X_02="19 January 2012",
    ),
)  # fmt: skip
