"""Saskia, fourteen: headings in text boxes, words in content controls, education at home."""

import datetime as dt

from tests.plan_layouts.paper import in_control, in_text_box, wrap_in_control
from tests.unseen.author import Author, Unseen, planted

SECTIONS = (
    ("A", "Section A", "My views, interests and aspirations", ()),
    ("B", "Section B", "My special educational needs", ()),
    ("C", "Section C", "My health needs",
     ("Saskia has Crohn’s disease. She misses about two mornings a fortnight through tiredness (consultant, 9 June 2026).",)),
    ("D", "Section D", "My social care needs", ()),
    ("E", "Section E", "My outcomes", ()),
    ("F", "Section F", "My special educational provision",
     ("The authority agrees to education otherwise than at school under section 61.",
      "Home tuition.",
      "Tuition to be paid for through a direct payment of £180 a week.",
      "Wellbeing provision and emotional support from a significant adult.",
      "Online lessons will be considered, for instance in science, if Saskia feels able.",
      "Lessons with a tutor every Monday and Thursday.")),
    ("G", "Section G", "My health provision", ()),
    ("H1", "Section H", "Social care provision",
     ("None required (children’s services, 18 August 2026).",)),
    ("I", "Section I", "My placement", ("Otherwise than at school: no school is named (section 61).",)),
    ("J", "Section J", "My personal budget", ("Direct payment, £180 a week.",)),
)  # fmt: skip
ADVICE = (
    ("Parents (a)", "Mother and father", "14 July 2026", "Attached"),
    ("School (b)", "Deputy head", "20 July 2026", "Attached"),
    ("Medical (c)", "Consultant gastroenterologist", "14 January 2026", "Attached"),
    ("Psychological (d)", "Clinical psychologist’s assistant", "3 August 2026", "Attached"),
    ("Social care (e)", "Social worker", "18 August 2026", "Attached"),
    ("Home tuition (f)", "Tutor", "5 August 2026", "Attached"),
    ("Adulthood (g)", "Careers adviser", "7 August 2026", "Attached"),
    ("Others the parents asked for (h): none", "Mother", "14 July 2026", "Attached"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("My EHC Plan", "My EHC Plan v3")
    status = by.paper.text("Status: ")
    in_control(status, "Final", "Plan status", "dropDownList")
    in_text_box(by.paper.text(""), ("Saskia Wetherall", "My Education, Health and Care Plan"))
    by.cover(
        ("Given names", "Saskia"), ("Family name", "Wetherall"), ("DOB", "11 October 2012"), ("Pronouns", "she/her"),
        ("Year", "Year 9"), ("Date of request", "1 July 2026"), ("Date of final", "16 November 2026"),
        ("Review date", ""), ("Signed on behalf of Children’s Services", ""), columns=4,
    )  # fmt: skip
    for letter, label, title, texts in SECTIONS:
        by.at(letter)
        in_text_box(by.paper.text(""), (f"{label}: {title}",))
        by.guide("Click the box below and type. Use as much room as you need.")
        for text in texts:
            wrap_in_control(by.paper.text(by.note(text)), title)
    by.at("K")
    in_text_box(by.paper.text(""), ("Section K: Advice and information",))
    by.rows(("Advice", "From", "Date", "Attached"), ADVICE)


PLAN = Unseen(
    name="saskia", style="headings in text boxes, words in content controls",
    born=dt.date(2012, 10, 11), write=write,
    planted=planted(
        A_01="", B_01="", D_01="", E_01="", F_12="", F_22="", G_01="", H_01="", J_01="Direct payment, £180 a week.",
        F_02=("Home tuition.", "Wellbeing provision and emotional support"), F_03=("Home tuition.", "Lessons with a tutor every Monday"),
        F_04="Home tuition.", F_05="a significant adult", F_06="Lessons with a tutor every Monday",
        F_07=("will be considered", "if Saskia feels able"),
        F_09="Tuition to be paid for through a direct payment of £180 a week.",
        K_03="Consultant gastroenterologist", K_05="Clinical psychologist’s assistant", X_04="", X_05="",
    ),
)  # fmt: skip
