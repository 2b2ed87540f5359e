"""Ioan, twenty-four: content controls, guidance left in italics, and who provides what by when."""

import datetime as dt

from tests.plan_layouts.paper import in_control, wrap_in_control
from tests.unseen.author import Author, Unseen, planted

A = (
    "Ioan has no words and so it was not possible to obtain his opinion for this review.",
    "Mr and Mrs Petrescu have cared for Ioan for twenty-four years. They say that he must have his routine, that he is hard to manage in the car, that nights are bad and that they are worn out. He was thrown out of one day centre because of an incident with another service user, Stefan Ilie. They do not think that a job is realistic for him. His eyesight is getting worse and they are frightened of what comes next.",
    "They hope that Ioan will one day move to a place of his own with a garden and staff who stay.",
    "Ioan came to this country from Cluj in 2009 and left Hadley School in 2021.",
)  # fmt: skip
OUTCOMES: tuple[tuple[str, str, tuple[tuple[str, str], ...]], ...] = (
    ("Outcome 1", "Ioan to have greater confidence in the community.",
     (("Communication passport to be embedded across all settings.", "Everyone working with Ioan"),
      ("Cookery with two instructors (level 3), an hour and a half.", "Instructors, from September 2026"),
      ("Music in a circle of peers, every Wednesday, 60 minutes.", "Musician (level 4 tutor)"))),
    ("Outcome 2", "By July 2027 Ioan will take part in rebound therapy and a gardening project.",
     (("Rebound therapy", "Sports lead, weekly"),
      ("Further sessions may be looked at in the event that progress stalls.", "Centre manager"),
      ("LDD block payment, £27,400.", "Council"))),
    ("Outcome 3", "By July 2027 key workers will be consistent in how they prompt.",
     (("The techniques laid out in the transition folder to be followed.", "All staff"),
      ("Staff who know Ioan well to prompt him in a low-arousal environment, on most days.", "Core team"),
      ("The provider reserves the right to vary the timetable and staffing.", "Provider"))),
    ("Outcome 4", "By July 2027 Ioan reaches for one of two drinks within ten seconds, nine times out of ten (September 2026: three out of ten).",
     ()),
)  # fmt: skip
REST: tuple[tuple[str, str, str, tuple[str, ...]], ...] = (
    ("G", "Section G: My Health Provision", "What health provision is reasonably required? Type, amount, by whom.", ()),
    ("H1", "Section H1: My Social Care Provision (s.2 CSDPA)", "Only provision under the 1970 Act goes here.",
     ("Two hours with a personal assistant (NVQ 2) on each weekday evening, 50 weeks a year.",)),
    ("H2", "Section H2: Any other Social Care Provision", "", ("Day opportunities.",)),
    ("I", "Section I: My Placement", "To remain empty until the final plan.", ("Wray Park Specialist College, a special post-16 institution.",)),
    ("J", "Section J: My Personal Budget", "", ("Direct payment of £212 a week.",)),
)  # fmt: skip
K = (
    ("Parents’ questionnaire (a)", "Mr and Mrs Petrescu", "1 July 2026", "13 July 2026", "Yes"),
    ("Provider’s report (b)", "Centre manager", "1 July 2026", "2 September 2026", "Yes"),
    ("Health (c)", "Learning disability nurse", "1 July 2026", "30 July 2026", "Yes"),
    ("Psychology (d)", "Educational psychologist", "1 July 2026", "10 August 2026", "Missing"),
    ("Adult social care (e)", "Social worker", "1 July 2026", "28 July 2026", "Yes"),
    ("Adulthood (g)", "Transition worker", "1 July 2026", "29 July 2026", "Yes"),
    ("Other people (h): none", "Mr and Mrs Petrescu", "1 July 2026", "13 July 2026", "Yes"),
)  # fmt: skip


def _said(by: Author, *texts: str) -> None:
    """Write paragraphs, each in a content control."""
    for text in texts:
        wrap_in_control(by.paper.text(by.note(text)), "Text")


def write(by: Author) -> None:
    by.paper.running("Ioan Petrescu, born 30 March 2002", "EHC plan (version 4) – Document Control v1.2 – DRAFT")  # fmt: skip
    by.heading("Education, Health and Care Plan", 0)
    by.text("This draft is sent to Mr and Mrs Petrescu as the decision-makers for Ioan.")
    for label, text, kind in (
        ("Status", "Draft", "dropDownList"), ("Forenames", "Ioan", "text"), ("Surname", "Petrescu", "text"),
        ("DOB", "3 March 2002", "date"), ("Pronouns", "he/him", "text"), ("Primary SEN", "VI", "dropDownList"),
        ("Secondary SEN", "Choose an item.", "dropDownList"), ("Setting", "Orchard Yard Day Centre", "text"),
        ("Request for reassessment received", "22 June 2026", "date"), ("Date of draft", "9 November 2026", "date"),
    ):  # fmt: skip
        paragraph = by.paper.doc.add_paragraph()
        paragraph.add_run(f"{label}: ").bold = True
        in_control(paragraph, text, label, kind)
    by.at("A").heading("Section A: Parents/Carers and Young Person’s Views")
    by.guide("Set out what is important to and for the young person, now and in the future. Include interests, friendships and how to communicate.")  # fmt: skip
    _said(by, *A)
    by.at("B").heading("Section B: My Special Educational Needs")
    by.guide("Summarise strengths and needs in each of the four areas. All needs must be recorded.")
    by.at("C").heading("Section C: My Health Needs")
    _said(by, "None known.")
    by.at("D").heading("Section D: My Social Care Needs")
    by.guide("Include needs identified by the Care Act assessment.")
    by.at("").heading("My Support Plan: My Outcomes (Section E) and Special Educational Provision (Section F)")  # fmt: skip
    by.guide("Outcomes should be SMART. Provision must be specified and should normally be quantified; words such as regular and access should be avoided.")  # fmt: skip
    for title, outcome, rows in OUTCOMES:
        _outcome(by, title, outcome, rows)
    for letter, title, guide, texts in REST:
        by.at(letter).heading(title)
        if guide:
            by.guide(guide)
        _said(by, *texts)
    by.at("K").heading("Section K: Advice and Information")
    by.rows(("Advice", "By", "Requested", "Received", "Attached"), K)


def _outcome(by: Author, title: str, outcome: str, rows: tuple[tuple[str, str], ...]) -> None:
    by.at("E").heading(title, 2)
    _said(by, outcome)
    by.at("F").rows(("Provision required to achieve the outcome", "Provided by who and by when"), rows)  # fmt: skip


PLAN = Unseen(
    name="ioan", style="content controls, and provided by who and by when", born=dt.date(2002, 3, 3), write=write,
    planted=planted(
        A_02="", A_04="", A_05="", A_07="", A_08="", A_09="", A_10="", A_14="",
        A_18="was not possible to obtain his opinion", A_24="", A_28="Stefan Ilie",
        A_32="Choose an item.", A_37="", A_39="",
        B_01="", C_01="None known.", D_01="",
        E_02="greater confidence in the community", E_03="greater confidence in the community",
        E_04="take part in rebound therapy", E_05="key workers will be consistent", E_07="", E_08="", E_09="", E_10="",
        E_12="reaches for one of two drinks",
        F_02="Communication passport to be embedded", F_03="Rebound therapy",
        F_04="Cookery with two instructors", F_05=("Staff who know Ioan well", "Communication passport to be embedded"),
        F_06="Music in a circle of peers",
        F_07=("may be looked at", "on most days"), F_08="reserves the right to vary", F_09="LDD block payment, £27,400.",
        F_10="laid out in the transition folder", F_23="Direct payment of £212 a week.",
        G_01="", H_02="Two hours with a personal assistant", H_04="Day opportunities.",
        I_01="Wray Park Specialist College", J_01="Direct payment of £212 a week.", K_01="Psychology (d)", K_06="",
        K_07="2 September 2026", X_02="30 March 2002", X_09="sent to Mr and Mrs Petrescu",
    ),
)  # fmt: skip
