"""Bodhi, two: titles without letters, a form that was opened and hardly filled in."""

import datetime as dt

from tests.unseen.author import Author, Unseen, planted

NEEDED = (
    "Bodhi will have a high quality, language-rich environment and plenty of praise.",
    "Portage, as recommended.",
    "Provision will be in line with the advice of the speech therapist dated 3 March 2026.",
    "Three mornings a week at nursery with a familiar adult nearby.",
    "The nursery to offer sensory play where practicable.",
    "Ten minutes of turn-taking games every day with one other child.",
    "Up to ten hours with a practitioner who knows him.",
    "Hours may be increased or reduced by the setting as his needs change.",
)
ADVICE = (
    ("Parental advice", "Mother and father", "Parents", "14 August 2026", "Enclosed"),
    ("Nursery", "Nursery manager", "Nursery manager", "20 August 2026", "Enclosed"),
    ("Hospital letter", "Dr Anand", "Consultant paediatrician", "11 February 2026", "Enclosed"),
    ("Portage", "Portage home visitor", "Portage home visitor", "27 August 2026", "Enclosed"),
    ("Psychology", "Educational psychologist", "Educational psychologist", "2 September 2026", "Enclosed"),
    ("Speech and language", "Speech and language therapist", "Therapist", "3 March 2026", "Enclosed"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Bodhi Tremlett · born 12 January 2024", "Proposed plan – not for circulation")
    by.bold("Proposed Education, Health and Care Plan", 20)
    by.cover(
        ("Child’s name", "Bodhi Tremlett"), ("Date of birth", "21 January 2024"), ("Sex", "Male"),
        ("Pronouns", "he/him"), ("Early years setting", "Puddle Lane Nursery"),
        ("Request for assessment received", "3 August 2026"), ("Proposed plan sent", "17 November 2026"),
    )  # fmt: skip
    by.bold("Views, interests and aspirations", 16)
    by.guide(
        "In this section please tell us about the child and family. Include how the child took part."
    )
    by.bold("Special educational needs", 16)
    by.guide("List each need with the evidence for it.")
    by.paper.table(
        ("Area of need", "Description"), [("Communication", ""), ("Learning", ""), ("Physical", "")]
    )
    by.at("C").bold("Health needs", 16)
    by.text("Not applicable.")
    by.at("D").bold("Social care needs", 16)
    by.text(
        "The family do not have an allocated worker and the case is not known to this department."
    )
    by.bold("Outcomes", 16)
    by.guide("Outcomes should be agreed with parents. Use one row for each.")
    by.at("F").bold("Special educational provision", 16)
    by.bullets(*NEEDED)
    by.at("G").bold("Health provision", 16)
    by.at("H1").bold("Social care provision (Chronically Sick and Disabled Persons Act)", 16)
    by.text("None required (early help, 9 September 2026).")
    by.at("H2").bold("Other social care provision", 16)
    by.text("None required (early help, 9 September 2026).")
    by.at("I").bold("Placement", 16)
    by.text("Puddle Lane Nursery, a private nursery, is proposed.")
    by.at("J").bold("Personal budget", 16)
    by.text("No budget has been requested. <<Officer to confirm>> xxxx")
    by.at("K").bold("Advice and information", 16)
    by.rows(("Advice", "Author", "Role", "Date", "Copy"), ADVICE)


PLAN = Unseen(
    name="bodhi", style="unlettered titles", born=dt.date(2024, 1, 12), write=write,
    planted=planted(
        A_01="", A_32="xxxx", B_01="", C_01="Not applicable.",
        D_02="the case is not known to this department", E_01="",
        F_02="a high quality, language-rich environment",
        F_03="Three mornings a week at nursery", F_04="Up to ten hours with a practitioner",
        F_05=("a familiar adult nearby", "a practitioner who knows him"),
        F_07=("Portage, as recommended.", "where practicable", "Up to ten hours", "high quality"),
        F_08="may be increased or reduced by the setting",
        F_10="in line with the advice of the speech therapist",
        G_01="", I_01="Puddle Lane Nursery, a private nursery", K_02="", K_03=("Hospital letter", "Speech and language"),
        X_02="21 January 2024",
    ),
)  # fmt: skip
