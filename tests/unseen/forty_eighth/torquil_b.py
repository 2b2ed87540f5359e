"""Torquil, twelve: a looked-after boy's draft plan from a borough that guards its budget."""

import datetime as dt
from collections.abc import Iterable, Sequence

from tests.plan_layouts.paper import banner, embolden, write_row
from tests.unseen.author import Author, Unseen, planted

COVER = (
    ("Child", "Torquil Benbow-Hassan"),
    ("DOB", "17 July 2014"),
    ("NCY", "7 (summer-born; began Reception in September 2019, a year after his age group)"),
    ("Gender / pronouns", "Male / he"),
    ("Language", "English"),
    ("Primary need", "Social, emotional and mental health"),
    ("Looked after", "Yes, by this council. Last personal education plan (PEP): 24 September 2026"),
    ("Parental responsibility", "Mother; the council"),
    ("Copy to", "Mother, foster carers, social worker, virtual school"),
    ("Status", "DRAFT v1"),
    ("Request received", "13 July 2026"),
    ("Decision to assess notified", "21 September 2026"),
    ("Advice sought / due back", "21 September 2026 / 2 November 2026"),
    ("Draft served", "13 November 2026"),
    ("Comments and school preference no later than", "24 November 2026"),
    ("Final plan due", "By 30 November 2026"),
)  # fmt: skip
A = (
    ("How views were taken", "Social worker, 8 October 2026, at the foster home, while they mended a bike: notes read back to Torquil. Only words in quotation marks are from that visit. Carers and mother spoke to her on the dates shown."),
    ("Torquil: interests", "“Fire engines, engines full stop. Fishing. I take bikes to bits, and I always know where the bits go.” (to his social worker, 8 October 2026)"),
    ("Torquil: strengths", "“I’m good at fixing stuff and I’m kind to the carers’ dog.” (to his social worker, 8 October 2026)"),
    ("Torquil: school", "I kick off when teachers shout and I know I have to sort that out for myself."),
    ("Torquil: friends and free time", "“I’ve got two mates at fire cadets. None at school yet.” (to his social worker, 8 October 2026)"),
    ("Torquil: health", "“My tablet stops me wanting dinner, then I’m starving at nine.” (to his social worker, 8 October 2026)"),
    ("Torquil: on his own", "“I cycle to the canal and cook eggs. I’d like to go to cadets without a lift.” (to his social worker, 8 October 2026)"),
    ("Torquil: hopes", "“Stay in cadets. College for engines after school. Then mend fire engines for a job and have my own place by the sea.” (to his social worker, 8 October 2026)"),
    ("How to communicate with Torquil", "Verbal. No specific arrangements."),
    ("Foster carers (visit, 8 October 2026)", "“He is funny and loyal. We worry about the phone calls to fetch him home, and that he has stopped trying with writing.”"),
    ("Mother (telephone, 12 October 2026)", "“I agree with the carers. I worry he thinks school has given up on him.”"),
    ("Social worker (8 October 2026)", "Torquil is settled with his carers and has kept his place at cadets."),
    ("History", "His background is lengthy and is held on file, so is not rehearsed here."),
)  # fmt: skip
B = (
    ("B1", "ADHD: he sees how machines work, and explains it well. In three lessons watched on 6 October 2026 he kept to a written task for four minutes at most, and left his seat 14 times in an hour. He starts before the instruction is finished, so that he does the wrong task (educational psychologist, 20 October 2026)."),
    ("B2", "Reading. He skips words of three or more syllables, so that he loses the thread of a science page. Standardised reading score 79, spelling score 76."),
    ("B3", "Attachment disorder, as diagnosed by the specialist team."),
    ("B4", "He reads neutral faces as angry. When corrected in front of others he shouted or walked out on 11 of 20 days between 7 September and 2 October 2026, and took 25 minutes to come back each time (school behaviour log). Attendance for 2025-26 was XX per cent."),
    ("B5", "Handwriting: he writes five words a minute, with letters that he himself cannot read the next day, against a typical 14 (specialist teacher, handwriting speed test, 15 October 2026). He hands in three lines where others hand in a page."),
)  # fmt: skip
E = (
    ("1", "By July 2028 Torquil keeps to a 15-minute task from its first instruction, with one reminder, in four lessons out of five.", "His hope of mending fire engines; B1", "8 minutes by July 2027"),
    ("2", "By July 2028 Torquil will be more confident and will make better choices.", "His hope of staying in cadets; B4", "Progress by July 2027"),
    ("3", "By July 2028 Torquil will receive one-to-one mentoring every week.", "His wish for a place of his own one day; B3", "Mentor in place by March 2027"),
    ("4", "By July 2028 Torquil reads aloud a 200-word science or engine-manual page with no more than four errors, and says what it means.", "His hope of college for engines; B2", "100 words by July 2027"),
    ("5", "By July 2028 the academy will reduce Torquil’s removals from lessons to fewer than two a month.", "The carers’ worry about calls to fetch him home; B4", "Six a month by July 2027"),
)  # fmt: skip
F = (
    ("B1", "Sits beside Torquil one-to-one in English, mathematics and science; has him repeat each instruction before he starts, splits the task into three cards and takes him out for a five-minute errand after the second.", "Teaching assistant, level 3, ADHD Foundation two-day course", "12 hours a week, 38 weeks a year", "1"),
    ("B1", "Teaches him one-to-one to plan, time and check his own work with a sand timer and a checklist.", "Teaching assistant, level 3, as above", "Hours for the school to settle each half-term from within its existing staffing", "1"),
    ("B2", "Precision teaching, one-to-one, of long science and engine words, with reading aloud.", "Specialist teacher, level 7 qualification in dyslexia", "As purchased by Band D top-up funding", "4"),
    ("B3", "One-to-one: regular opportunities to talk over the day and rehearse going back to an adult after a row.", "Learning mentor, level 3, supervised by the educational psychologist", "As and when required", "2, 3"),
    ("B4", "Lessons in naming feelings, reading faces and leaving a room calmly, taught in a group.", "Emotional literacy support assistant (ELSA), supervised by the educational psychologist", "40 minutes every Tuesday, 38 weeks a year", "2, 5"),
    ("B3, B4", "Trains Torquil’s tutor, seven subject teachers and the teaching assistant in attachment, private correction and a quiet return to class.", "Educational psychologist, HCPC registered", "Three hours every September and one hour each term", "2, 3, 5"),
    ("B4", "When Torquil shows his exit card the mentor walks with him one-to-one to the workshop, where they mend a part until he is calm, and then back.", "Learning mentor, level 3, as above", "15 minutes each time, in every lesson of the week, 38 weeks a year", "2, 5"),
)  # fmt: skip
K = (
    ("(a)", "Views of Torquil, carers and mother, taken by the social worker", "12 October 2026", "Attached"),
    ("(b)", "Headteacher", "14 October 2026", "Attached"),
    ("(c)", "Community paediatrician", "19 October 2026", "Attached"),
    ("(d)", "Educational psychologist", "20 October 2026", "Attached"),
    ("(e)", "Social worker, children in care team", "13 October 2026", "Attached"),
    ("(f)", "Specialist teacher", "15 October 2026", "Attached"),
    ("(f)", "Virtual school head", "Report to follow", "Not yet in"),
    ("(h)", "Mother and carers asked; they named nobody else", "12 October 2026", "Note attached"),
)  # fmt: skip


def table(
    by: Author,
    title: str,
    header: Sequence[str],
    rows: Iterable[Sequence[str]],
    labels: Sequence[int] = (),
) -> None:
    """Write a section as one table, with its title in the first row."""
    filled = list(rows)
    width = len(header) or len(filled[0])
    drawn = by.paper.doc.add_table(0, width)
    drawn.style = "Table Grid"
    banner(drawn, title, "D0CECE")
    if header:
        write_row(drawn, header, is_bold=True)
    for row in filled:
        cells = write_row(drawn, row)
        for index, text in enumerate(row):
            if index in labels:
                embolden(cells[index])
            else:
                by.note(text)
    by.paper.text("")


def write(by: Author) -> None:
    by.paper.running("Torquil Benbow-Hassan – DRAFT EHC plan", "Draft v1, 13 November 2026")
    by.heading("DRAFT Education, Health and Care Plan", 1)
    by.cover(*COVER)
    by.at("A")
    table(by, "Section A – Views, interests and aspirations of the child and family", (), A, (0,))
    by.at("B")
    table(by, "Section B – Special educational needs", ("Ref", "Need"), B, (0,))
    by.at("C")
    table(by, "Section C – Health needs", ("Ref", "Need"), (
        ("C1", "ADHD medicine (methylphenidate, given at home each morning). It takes away his appetite at midday, and on 9 of 20 school days from 7 September 2026 he ate no lunch and could not settle in the last lesson (community paediatrician, 19 October 2026)."),
    ), (0,))  # fmt: skip
    by.at("D")
    table(by, "Section D – Social care needs", (), (("Refer to the allocated social worker.",),))
    by.at("E")
    table(by, "Section E – Outcomes", ("No.", "Outcome", "Where it comes from", "Step"), E, (0,))
    table(by, "Section E – Monitoring", (), (
        ("Torquil’s tutor sets short-term targets with him every half-term and marks them each fortnight. Carers, social worker and tutor go through the marks at each termly PEP meeting; the council reviews all outcomes once a year.",),
    ))  # fmt: skip
    by.at("F")
    table(
        by,
        "Section F – Special educational provision",
        ("Need", "Provision", "Who", "How often", "Outcome"),
        F,
    )
    by.at("G")
    table(by, "Section G – Health provision", ("Need", "Provision", "Who", "How often", "Outcome"), (
        ("C1", "Checks weight, height, pulse and appetite, and adjusts the dose, so that he can settle in afternoon lessons.", "ADHD specialist nurse", "30 minutes every six months", "1"),
    ))  # fmt: skip
    by.at("H1")
    table(by, "Section H1 – Social care provision (1970 Act)", (), (
        ("Holiday activities through the fostering service.",),
    ))  # fmt: skip
    by.at("H2")
    table(by, "Section H2 – Other social care provision", (), (
        ("None is reasonably required (social worker, 13 October 2026).",),
    ))  # fmt: skip
    by.at("I")
    table(by, "Section I – Placement", (), (
        ("Torquil will remain at Cragmoor Academy, a mainstream academy, where a place is already funded.",),
    ))  # fmt: skip
    by.at("J")
    table(by, "Section J – Personal budget", (), (
        ("Not requested by the mother or the carers (12 October 2026). No direct payment.",),
    ))  # fmt: skip
    by.at("K")
    table(by, "Section K – Advice", ("Kind", "From", "Date", "Attached?"), K, (0,))
    by.at("").guide(
        "You may comment on this draft, ask for a meeting and say which school you would like named. The free information, advice and support service can help you."
    )


PLAN = Unseen(
    name="torquil_b",
    style="48th: one table a section with its title in the first row, F in five columns; evasive",
    born=dt.date(2014, 7, 17),
    write=write,
    planted=planted(
        A_06="",
        A_14="Verbal. No specific arrangements.",
        A_16="His background is lengthy and is held on file, so is not rehearsed here.",
        A_17="I kick off when teachers shout and I know I have to sort that out for myself.",
        A_32="Attendance for 2025-26 was XX per cent.",
        B_03="Attachment disorder, as diagnosed by the specialist team.",
        B_06="Standardised reading score 79, spelling score 76.",
        D_01="Refer to the allocated social worker.",
        E_03="Torquil will be more confident and will make better choices.",
        E_04="Torquil will receive one-to-one mentoring every week.",
        E_05="the academy will reduce Torquil’s removals from lessons",
        F_01="",
        F_03=(
            "Hours for the school to settle each half-term from within its existing staffing",
            "As purchased by Band D top-up funding",
            "As and when required",
        ),
        F_04=(
            "Hours for the school to settle each half-term from within its existing staffing",
            "As purchased by Band D top-up funding",
            "As and when required",
        ),
        F_06="taught in a group",
        F_07=(
            "regular opportunities to talk over the day",
            "As and when required",
            "Hours for the school to settle each half-term from within its existing staffing",
            "As purchased by Band D top-up funding",
        ),
        F_08="Hours for the school to settle each half-term from within its existing staffing",
        F_09="As purchased by Band D top-up funding",
        G_02="",
        H_04="Holiday activities through the fostering service.",
        I_01="Torquil will remain at Cragmoor Academy",
        K_01="Report to follow",
        T_01="21 September 2026",
        T_03="24 November 2026",
    ),
)
