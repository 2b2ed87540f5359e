"""Shanelle, eighteen: an amended plan whose old words are struck through and whose new ones are bold."""

import datetime as dt
from typing import Any

from tests.unseen.author import Author, Unseen, planted

Runs = tuple[tuple[str, str], ...]
"""Runs of a paragraph: `=` for what stays, `+` for what is new, `-` for what is struck out."""

A: tuple[Runs, ...] = (
    (("=", "I love lashes, brows and reality TV. "), ("-", "I love My Little Pony. "), ("+", "I want my own salon, with my name over the door.")),
    (("-", "Shanelle enjoys colouring. "), ("+", "Michaela would prefer a morning start.")),
    (("+", "Target: 90% attendance at tuition by the end of the spring term."),),
    (("=", "Mum says: we have been let down again and again. The last placement broke down because nobody had read the plan, and then it was left to me to sort it out, as it always is. I have had to give up my job. I want her at Fairholme and I will not accept anywhere else. "), ("+", "I told the panel so in March and again in May, and I am still waiting for a proper answer. My sister was sectioned over all this and her son is on bail, so there is nobody to have Shanelle when I need a break. Her tics are worse than ever. She needs to be somewhere local with the right staff and I have chosen it.")),
    (("=", "Background: it is a long story and there has been a lot going on ever since she was little."),),
    (("=", "Talking with Shanelle: keep it light, use her name, give her the plan on one sheet with pictures and let her put a tick or a cross. A cross means no; leaving the sheet on the table means not yet. Ask her in the afternoon with music on and she will choose."),),
)  # fmt: skip
B: tuple[Runs, ...] = (
    (("=", "1. ASD and ADHD (inattentive type). "),),
    (("=", "2. When plans change Shanelle goes to bed, and she missed 31 of 60 sessions of tuition in the spring (tutor’s log, April 2026). "),),
    (("-", "3. Writing. "), ("+", "3. Her WRAT results were at the 4th and 7th centiles.")),
)  # fmt: skip
E: tuple[tuple[str, Runs, str], ...] = (
    ("1", (("=", "By July 2027 Shanelle will engage in weekly art psychotherapy."),), "Need 2"),
    ("2", (("-", "Shanelle will colour between lines. "), ("+", "By July 2027 Shanelle will become more resilient.")), "Need 2"),
    ("3", (("+", "By July 2028 Shanelle will have a happy and fulfilling adult life."),), "Need 1"),
    ("4", (("=", "By July 2027 Shanelle writes a message of five lines that needs no correction, in nine out of ten (April 2026: two out of ten)."),), "Need 3"),
)  # fmt: skip
F: tuple[tuple[Runs, str, str], ...] = (
    ((("=", "EOTIC package, per the commissioning form."),), "1", ""),
    ((("=", "A "), ("-", "teaching assistant "), ("+", "specialist tutor (qualified teacher, level 7 award in autism) teaches Shanelle English one-to-one for two hours, three days a week, 38 weeks a year.")), "2", "2"),
    ((("+", "Mindfulness sessions, fortnightly."),), "2", "2"),
    ((("+", "Creative provision with a practitioner of Shanelle’s choosing."),), "2", ""),
    ((("=", "Therapeutic input will continue for as long as it is considered helpful, and may take the form of art, music or drama."),), "2", "1"),
    ((("+", "A 45-minute slot with the wellbeing coach."),), "2", "3"),
    ((("+", "The amount of tuition will flex in discussion with the provider."),), "1", "3"),
    ((("=", "Shanelle will be mentored as part of a cohort for two hours a week, 38 weeks a year, by a youth worker (level 3)."),), "2", "1"),
)  # fmt: skip
K = (
    ("1", "Parent (a)", "Mrs Baptiste", "14 May 2026", "Attached"),
    ("2", "Tuition provider (b)", "Head of tuition", "28 May 2026", "Attached"),
    ("3", "Medical (c)", "GP", "3 June 2026", "Attached"),
    ("4", "Psychological (d)", "Psychotherapist in private practice", "10 June 2026", "Attached"),
    ("5", "Adult social care (e)", "Social worker", "21 May 2026", "Attached"),
    ("6", "Preparing for adulthood (g)", "Careers adviser", "22 May 2026", "Attached"),
    ("7", "Other (h): none", "Mrs Baptiste", "14 May 2026", "Attached"),
)  # fmt: skip


def _written(by: Author, runs: Runs, paragraph: Any = None) -> None:
    """Write a paragraph of runs; what is struck out belongs to no section."""
    paragraph = by.paper.doc.add_paragraph() if paragraph is None else paragraph
    for kind, text in runs:
        run = paragraph.add_run(text)
        run.bold, run.font.strike = kind == "+", kind == "-"
        if kind != "-":
            by.note(text)


def write(by: Author) -> None:
    by.paper.running("Amended Final EHC Plan", "Shanelle Baptiste. Version 6")
    by.text("Dear Mr and Mrs Baptiste, please find enclosed your daughter’s amended final plan.")
    by.heading("Amended Final Education, Health and Care Plan", 0)
    by.guide("Additions are in bold. Deletions are struck through.")
    by.cover(
        ("Name", "Shanelle Baptiste"), ("Date of birth", "14 November 2008"), ("Pronouns", "she/her"), ("Year group", "13"),
        ("Date of amended final plan", "19 November 2026"), ("Review due by", "17 November 2027"),
        ("Signed", "M. Osei, SEND officer, 19 November 2026"),
    )  # fmt: skip
    by.at("A").heading("A. Views, interests and aspirations")
    for runs in A:
        _written(by, runs)
    first = by.paper.doc.paragraphs[-1].runs[0]
    by.paper.doc.add_comment(
        first, text="Has she seen this? Mum keeps ringing.", author="SEND admin"
    )
    by.at("B").heading("B. Special educational needs")
    for runs in B:
        _written(by, runs)
    by.at("C").heading("C. Health needs")
    by.text("Shanelle wears a fixed brace and sees the orthodontist every eight weeks.")
    by.at("D").heading("D. Social care needs")
    by.text("Shanelle needs somebody with her when she goes out, since she follows strangers who are friendly (adult services, 21 May 2026).")  # fmt: skip
    _tables(by)
    _rest(by)


def _tables(by: Author) -> None:
    by.at("E").heading("E. Outcomes")
    table = by.paper.table(("No.", "Outcome", "For"), [])
    for number, runs, need in E:
        cells = table.add_row().cells
        cells[0].text, cells[2].text = number, need
        _written(by, runs, cells[1].paragraphs[0])
    by.at("F").heading("F. Special educational provision")
    table = by.paper.table(("Provision", "Need", "Outcome"), [])
    for runs, need, outcome in F:
        cells = table.add_row().cells
        cells[1].text, cells[2].text = need, outcome
        _written(by, runs, cells[0].paragraphs[0])


def _rest(by: Author) -> None:
    for letter, title, text in (
        ("G", "G. Health provision", "Medication to be monitored. Occupational therapy to build routines for study and for the day."),
        ("H1", "H1. Social care provision (CSDPA 1970)", "A personal assistant (level 2) for four hours each Saturday, 48 weeks a year."),
        ("H2", "H2. Other social care provision", "Carer’s support."),
        ("I", "I. Placement", "No college is named. Shanelle is educated otherwise than in a college (section 61)."),
        ("J", "J. Personal budget", "£96 per week paid to Mrs Baptiste as a direct payment."),
    ):  # fmt: skip
        by.at(letter).heading(title)
        by.text(text)
    by.at("K").heading("K. Advice and information")
    by.rows(("No.", "Advice", "From", "Date", "Copy"), K, labels=(0,))


PLAN = Unseen(
    name="shanelle", style="struck through and bold", born=dt.date(2008, 11, 14), write=write,
    planted=planted(
        A_09="", A_10="", A_11="", A_12="", A_16="it is a long story",
        A_17=("I love lashes, brows and reality TV.", "I want my own salon"),
        A_22="tics", A_23="90% attendance at tuition by the end of the spring term",
        A_29=("was sectioned", "her son is on bail"), A_30="Michaela would prefer", A_37="", A_39="",
        B_03="ASD and ADHD", B_06="at the 4th and 7th centiles", C_02="fixed brace",
        E_03="become more resilient", E_04="engage in weekly art psychotherapy", E_06="happy and fulfilling adult life",
        E_07="", E_08="", E_09="", E_10="", E_12="writes a message of five lines",
        F_01="at the 4th and 7th centiles", F_02=("EOTIC package", "Creative provision"), F_03=("Mindfulness sessions", "Creative provision"), F_04=("A 45-minute slot", "Creative provision"),
        F_05=("Mindfulness sessions", "a practitioner of Shanelle’s choosing"), F_06="as part of a cohort",
        F_07=("for as long as it is considered helpful", "may take the form of"),
        F_08="will flex in discussion with the provider", F_10="per the commissioning form",
        F_11="to build routines for study", F_12="", F_21=("Creative provision", "EOTIC package"), F_22="",
        G_02="", G_03="Medication to be monitored", H_02="A personal assistant (level 2)", H_04="Carer’s support.",
        J_01="£96 per week", F_23="£96 per week", K_05="Psychotherapist in private practice",
        X_03="", X_06="", X_09="Dear Mr and Mrs Baptiste",
    ),
)  # fmt: skip
