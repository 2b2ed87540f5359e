"""Dov, twenty: a final plan typed straight on, in capitals, to his parents and about him."""

import datetime as dt

from tests.plan_layouts.paper import track_insertion
from tests.unseen.author import Author, Unseen, planted

A = (
    "Mum and Dad kindly filled in the form on 8 June 2026. Dov wasn’t in a position to contribute on the day.",
    "They say Dov is hard work and always has been. Brookvale went downhill once the taxi changed. He needs to be kept busy or he picks at his hands and rocks. He can’t be left. He has no road sense and no idea of money and he struggles in new places. He’s been on risperidone since 2021 and his weight has gone up a lot.",
    "They don’t want him moved again. Mum thinks the college day is too short. Dad wants to know what happens after.",
    "Background: diagnosed autistic with a severe learning disability in 2010. Brookvale School 2011 to 2025. Came to college September 2025.",
)  # fmt: skip
B = (
    "B-1. Autism and SLD.",
    "B-2. Dov understands what he can see and two or three signs. In college he waits to be moved by the hand and in 30 minutes started nothing by himself (college tutor, 3 June 2026).",
    "B-3. When a routine changes Dov bites his hand, up to six times in a morning (college incident sheets, May 2026).",
)  # fmt: skip
E = (
    "E-1. Dov to have a structured and meaningful timetable that meets his sensory needs.",
    "E-2. College to put in place a consistent staff team for Dov by Easter 2027.",
    "E-3. By July 2027 Dov looks at a photo and goes to that room without a hand on his arm, four times out of five (June 2026: never).",
    "E-4. Dov makes choices.",
)
F = (
    "F-1. A learning support worker (level 3, with two days of TEACCH training) sets out Dov’s work tray by tray and shows him the photo of the next one. One-to-one, six hours a day, three days a week, 36 weeks a year.",
    "F-2. Intensive interaction with someone confident in it, 20 minutes every college day, one-to-one.",
    "F-3. Music technology sessions, 45 minutes each, one-to-one with the music tutor (level 4).",
    "F-4. Sensory diet to continue.",
    "F-5. SALT guidelines (2024) to be adhered to.",
    "F-6. He’ll need a fair bit of prompting from staff most of the time.",
    "F-7. Staffing at the enhanced rate agreed at panel, matrix point 6.",
    "F-8. Minibus with escort both ways, Mon, Wed and Thurs.",
    "F-9. The speech and language therapist (HCPC registered) could be asked for a session or two, funds permitting.",
)  # fmt: skip
REST = (
    ("C", "SECTION C", "HEALTH NEEDS", ("C-1. Weight gain on risperidone, which makes him breathless on the stairs to class (GP, 22 May 2026).",)),
    ("D", "SECTION D", "SOCIAL CARE NEEDS", ("Adult team have no involvement at this time.",)),
)  # fmt: skip
AFTER = (
    ("G", "SECTION G", "HEALTH PROVISION", ("",)),
    ("H1", "SECTION H1", "PROVISION UNDER THE 1970 ACT", ("Saturday club for three hours a week with a support worker (level 2), 44 weeks a year.",)),
    ("H2", "SECTION H2", "OTHER SOCIAL CARE PROVISION", ("Some respite.",)),
    ("I", "SECTION I", "PLACEMENT", ("The Tannery",)),
    ("J", "SECTION J", "PERSONAL BUDGET", ("Direct payment for the music technology sessions, £46 each.",)),
)  # fmt: skip
K = (
    "(a) Parents’ form, mother and father, 8 June 2026, attached.",
    "(b) College report, curriculum manager, 5 June 2026, attached.",
    "(c) Medical, GP, 22 May 2026, attached.",
    "(d) Psychology, educational psychologist, 17 October 2024, attached.",
    "(f) Speech and language therapy, not yet in.",
    "(h) Nobody else was asked for.",
)


def write(by: Author) -> None:
    by.paper.running("Education, Health and Care Plan – Final", "Dov Abernethy-Lunn")
    by.paper.text("Dear Mr and Mrs Abernethy-Lunn")
    by.paper.text("Please find below your son’s final plan, dated 2 October 2026.")
    for label, text in (
        ("NAME", "Dov Abernethy-Lunn"), ("DATE OF BIRTH", "30 July 2006"), ("PRONOUNS", "he/him"),
        ("COLLEGE", "The Tannery"), ("REQUEST RECEIVED", "18 May 2026"), ("FINAL PLAN", "2 October 2026"),
        ("NEXT REVIEW", "to be arranged"), ("SIGNED FOR THE AUTHORITY", "J. Pemberton, SEND Officer, 2 October 2026"),
    ):  # fmt: skip
        by.paper.text(f"{label}: {text}")
    _part(by, "A", "SECTION A", "VIEWS, INTERESTS AND ASPIRATIONS", A)
    _part(by, "B", "SECTION B", "SPECIAL EDUCATIONAL NEEDS", B)
    for part in REST:
        _part(by, *part)
    _part(by, "E", "SECTION E", "OUTCOMES", E)
    _part(by, "F", "SECTION F", "SPECIAL EDUCATIONAL PROVISION", F)
    added = by.paper.text("")
    track_insertion(added.add_run(by.note("F-10. See how he gets on.")), "J. Pemberton", 77)
    for part in AFTER:
        _part(by, *part)
    _part(by, "K", "SECTION K", "ADVICE AND INFORMATION", K)


def _part(by: Author, letter: str, label: str, title: str, texts: tuple[str, ...]) -> None:
    by.at(letter).paper.text(f"{label}. {title}.")
    by.text(*texts)


PLAN = Unseen(
    name="dov", style="typed straight on, in capitals", born=dt.date(2006, 7, 30), write=write,
    planted=planted(
        A_02="", A_04="", A_05="", A_07="", A_08="", A_12="", A_14="", A_18="wasn’t in a position to contribute", A_24="", A_37="",
        B_03="B-1. Autism and SLD.", D_02="Adult team have no involvement",
        E_02=("E-1. Dov to have a structured", "Dov makes choices"),
        E_05="College to put in place a consistent staff team", E_07="", E_08="", E_09="", E_10="",
        F_02="Sensory diet to continue", F_04="Music technology sessions, 45 minutes each", F_05="someone confident in it",
        F_07=("a fair bit of prompting", "funds permitting"), F_09="matrix point 6",
        F_10="SALT guidelines (2024) to be adhered to", F_12="", F_18="Minibus with escort",
        G_01="", H_02="Saturday club for three hours a week", H_04="Some respite.", I_02="The Tannery",
        J_01="Direct payment for the music technology sessions", K_01="not yet in", K_02="", K_03="17 October 2024",
        X_03="", X_05="", X_09="Dear Mr and Mrs Abernethy-Lunn",
    ),
)  # fmt: skip
