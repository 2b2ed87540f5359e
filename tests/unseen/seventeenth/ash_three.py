"""Calliope, nineteen: a college student's amended plan on wide pages, with much that is not right."""

import datetime as dt

from tests.plan_layouts.paper import banner, in_control, write_row
from tests.unseen.author import Author, Unseen, planted

STATUS = (
    ("Version", "Amended final plan"),
    ("Student", "Calliope Widdrington, born 14 February 2007, she/her"),
    ("Main need", "Autism, with a moderate learning difficulty"),
    ("Invitations and papers sent", "22 May 2026"),
    ("Review meeting", "9 June 2026"),
    ("Report of the meeting sent", "30 June 2026"),
    ("Decision and proposed amendments sent to Calliope", "3 July 2026"),
    ("This plan sent to Calliope", "21 August 2026"),
    ("Next review finished by", "8 June 2027"),
    ("Signed for the Council", "H. Blenkinsop, Post-16 SEND Lead, 21 August 2026"),
)
E_ROWS = (
    ("1", "Work", "By July 2028 Calliope makes and serves a breakfast order of four items from a printed ticket, without being told the next step, in 17 orders out of 20. In May 2026 it was six out of 20.", "Her café; needs 1 and 5"),
    ("2", "Living independently", "By July 2028 Calliope will be more confident with money.", "Her own flat; need 2"),
    ("3", "Friends and community", "Calliope will attend a weekly drama group with other young people until July 2028.", "Acting; need 3"),
    ("4", "Work and community", "By July 2028 Calliope asks a question or says that she has not followed, in eight conversations out of ten with people she met that month. In May 2026 it was two out of ten.", "Her café; need 3"),
    ("5", "Good health", "By July 2028 Calliope uses her own five-step card when she is panicking and is back at what she was doing within 15 minutes, nine times out of ten. In May 2026 it took her 50 minutes.", "Her wish to feel calm; need 4"),
    ("6", "Living independently", "By July 2028 Calliope travels from home to college and to her job by bus and Metro alone, on 19 days out of 20. In May 2026 she had done none of it alone.", "Her own flat; need 4"),
    ("7", "Living independently", "By July 2028 Calliope spends two nights a month in a training flat and cooks supper there from a picture recipe both nights. In May 2026 she had spent none.", "Her own flat; need 7"),
)  # fmt: skip
NEEDS = (
    "Need 1. Literacy and number. Calliope reads short, familiar instructions and counts to 100. In the college’s skills assessment (English and maths lecturer, 5 May 2026) she was at Entry level 2 in both. On the page she loses the order of more than three steps.",
    "Need 2. Money. Calliope can struggle with money at times.",
    "Need 3. Communication. Calliope speaks in short sentences and likes company. She follows one instruction of about eight words, and nods when she has lost the thread; she did so in eight conversations out of ten (speech and language therapist, 13 May 2026). She has had no friend of her own age to go out with since school.",
    "Need 4. Anxiety. Crowds, hand dryers and changed rooms make Calliope panic: she cries, covers her ears and holds on to a wall. It happened on 13 college days between January and April 2026 (learning mentor’s log), and it stops her from travelling without her mother (educational psychologist, 11 May 2026).",
    "Need 5. Hands. She cannot yet use a peeler, a sharp knife or a tin opener safely, so she waits at the side in kitchen sessions (catering lecturer, 8 May 2026).",
    "Need 6. Time. Calliope cannot yet tell the time from a clock face or judge how long ten minutes is; she came back late from break on 22 days out of 30 (learning mentor’s log, April 2026).",
)  # fmt: skip
PROVISION = (
    ("For needs 1 and 2 (outcomes 1 and 2)", (
        ("Functional English and mathematics built round menus, tickets, tills and her own bank card", "Lecturer with a level 5 diploma in teaching English and mathematics to adults with learning disabilities", "Six students, one lecturer", "75 minutes, four times a week, 36 weeks a year", "Needs 1, 2; outcomes 1, 2"),
        ("Element 3 top-up of £7,200 a year for in-class help", "Paid by the Council to the college", "Not applicable", "In three payments each year", "Need 1; outcome 1"),
        ("Shopping with a list of pictures and £10 in her own purse, at a different shop each half-term", "Life skills tutor (level 4)", "Two students, one tutor", "90 minutes every Tuesday, 36 weeks a year", "Need 2; outcome 2"),
    )),
    ("For need 3 (outcomes 3 and 4)", (
        ("Conversation practice in the café with film and playback", "Speech and language therapist (HCPC registered)", "One-to-one", "Every Wednesday of term, 36 weeks a year", "Need 3; outcome 4"),
        ("Showing lecturers how to give one step, wait and check; reviewing Calliope’s progress", "The same therapist, with all seven of her lecturers", "Seven lecturers, one therapist", "Two hours each September and 60 minutes each term", "Need 3; outcome 4"),
        ("Rehearsing scenes about meeting people, saying no and making plans, run as a group", "Drama lecturer (PGCE), coached by the therapist for an hour a term", "Group", "60 minutes every Thursday, 36 weeks a year", "Need 3; outcome 3"),
    )),
    ("For need 4 (outcomes 5 and 6)", (
        ("Talking through worries and making and rehearsing her five-step card", "Learning mentor (level 4 counselling skills, supervised by the college counsellor for an hour each month)", "One-to-one", "Meetings of 40 minutes", "Need 4; outcome 5"),
        ("A reserved chair in the library annexe with ear defenders and a lamp, hers from 8.45 to 4", "Library assistant keeps it free and changes the batteries each half-term; the learning mentor showed staff on 2 September 2025", "Not applicable", "Every college day", "Need 4; outcome 5"),
        ("Travel training on the bus, then on the Metro, the tutor moving one carriage away after three trips on which she found the stop herself", "Travel trainer (level 3 award)", "One-to-one", "Two hours twice a week, September 2026 to March 2027, 26 weeks", "Need 4; outcome 6"),
        ("A taxi and a passenger assistant from home to college and back", "The Council’s contractor", "One-to-one", "Every college day, 36 weeks a year", "Need 4; outcome 6"),
    )),
    ("For need 5 (outcome 1)", (
        ("Kitchen tasks are adapted as set out in section 5 of the occupational therapist’s report", "Catering lecturer (level 5)", "Eight students, one lecturer, one assistant", "Three hours, twice a week, 36 weeks a year", "Need 5; outcome 1"),
        ("A job at a garden centre café: clearing, plating and serving, one part taught at a time", "Job coach (trained in systematic instruction)", "One-to-one", "Five hours every Friday, 36 weeks a year", "Needs 1, 5; outcome 1"),
    )),
)  # fmt: skip
K = (
    ("(a)", "Calliope’s views", "Calliope, with her personal tutor", "19 May 2026", "Attached"),
    ("(b)", "College’s advice", "Principal, Craghope and Vale College", "18 May 2026", "Attached"),
    ("(c)", "Medical advice", "GP with a learning disability role", "12 May 2026", "Attached"),
    ("(d)", "Psychological advice", "Educational psychologist", "11 May 2026", "Attached"),
    ("(e)", "Care assessment", "Social worker, adult learning disability team", "14 May 2026", "Attached"),
    ("(f)", "Speech and language therapy", "Speech and language therapist", "13 May 2026", "Attached"),
    ("(f)", "Occupational therapy report", "Occupational therapist", "No date given", "To follow"),
    ("(g)", "Preparing for adulthood", "Careers adviser (level 6)", "15 May 2026", "Attached"),
    ("(h)", "Person Calliope asked for", "Manager of the garden centre café", "15 May 2026", "Attached"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running(
        "Hadderley County Council", "C. Widdrington. Amended final, 21 August 2026, version 4"
    )
    by.heading("Calliope’s Education, Health and Care Plan", 0)
    for label, value in STATUS:
        paragraph = by.paper.doc.add_paragraph()
        paragraph.add_run(f"{label}: ").bold = True
        in_control(paragraph, value, label)
    by.text(
        "Calliope decides about this plan for herself. The letter to her explains her right to appeal, the two-month limit, mediation, disagreement resolution and where to get advice."
    )
    _about(by)
    by.at("E").heading("E. Outcomes: what Calliope will be able to do")
    by.rows(("No.", "Part of adult life", "Outcome", "Comes from"), E_ROWS, labels=(0,))
    by.heading("Leaving college in July 2028", 2)
    by.text(
        "The careers adviser, Calliope and the café manager meet in January 2028 to plan her hours of paid work; the adult team’s social worker joins them in March 2028; her last review is in May 2028 and her job coach goes on visiting until October 2028."
    )
    by.at("B").heading("B. Special educational needs")
    by.text(*NEEDS)
    by.at("C").heading("C. Health needs")
    by.text("N/A")
    by.at("D").heading("D. Social care needs")
    by.text(
        "Need 7. Calliope has not yet spent a night away from her family, shopped for a meal or been at home alone for more than an hour. Her Care Act assessment was finished on 14 May 2026 (social worker, adult learning disability team)."
    )
    _provision(by)
    _rest(by)


def _about(by: Author) -> None:
    by.at("A").heading("A. All about Calliope: views, interests and aspirations")
    by.heading("My page", 2)
    by.text(
        "I love musicals and I know all the words. I make the best cheese toasties in our house. I don’t like it when people move my things."
    )
    by.heading(
        "Calliope’s views, told to her personal tutor with photo cards, 12 and 19 May 2026", 2
    )
    by.text(
        "Calliope said “kitchen is my favourite” and put English at the bottom of the pile. She wants to work in a café that has cakes, live in a flat with a friend, and act in a show with an audience. She has no mates to go out with and would like one. She feels sick when it is crowded and wants to feel calm. She makes her own bed and packed lunch; she would like to go on the Metro alone. When college ends she wants a job with a wage.",
    )
    by.labelled(("Communication", "Talks well once she knows you."))
    by.heading("Mum’s views (written by Calliope’s mother, 17 May 2026)", 2)
    by.text(
        "Calliope is the kindest person in any room and she never forgets a birthday. I have been at every meeting since she was little, and I know what works. She will say yes to anything if you ask her quickly, so I think that most of these questions are better put to me. I would like her to stay at college until she is 25 because home would be very quiet without somewhere to go.",
        "I am not sure about the flat. I would rather she lived with us and had help coming in, and I think that a café may be too busy. Something in a garden or with animals would be calmer. I do hope that she has people of her own age around her, that she is safe, and that she has something to look forward to every week. Her father and I want to be told before anything changes, and we would like the same faces to stay with her.",
    )


def _provision(by: Author) -> None:
    by.at("F").heading("F. Special educational provision")
    table = by.paper.doc.add_table(0, 5)
    table.style = "Table Grid"
    write_row(
        table,
        ("What Calliope has", "Who", "Numbers", "How long and how often", "Need and outcome"),
        is_bold=True,
    )
    for title, rows in PROVISION:
        banner(table, title, "DDEBF7")
        for row in rows:
            write_row(table, tuple(by.note(text) for text in row))
    by.paper.text("")


def _rest(by: Author) -> None:
    by.at("G").heading("G. Health provision")
    by.text("None is required (integrated care board, 15 May 2026).")
    by.at("H1").heading("H1. Social care provision under the Chronically Sick and Disabled Persons Act 1970")  # fmt: skip
    by.text(
        "For need 7. A personal assistant (level 2) takes Calliope out, one-to-one, for four hours every Sunday, 46 weeks a year."
    )
    by.at("H2").heading("H2. Other social care provision")
    by.text(
        "For need 7 and outcome 7. Under the Care Act 2014 an enablement worker (level 3 diploma) stays with Calliope in the training flat, one-to-one, for two nights a month, twelve months a year, and shops and cooks with her for three hours each time."
    )
    by.at("I").heading("I. Placement")
    by.text("Craghope and Vale College, a general further education college, from September 2025 to July 2028.")  # fmt: skip
    by.at("J").heading("J. Personal budget")
    by.text("Calliope was told about personal budgets on dd/mm/yyyy and has not asked for one.")
    by.at("K").heading("K. Advice and information")
    by.rows(("Kind", "What", "Author and role", "Date", "Attached?"), K)


PLAN = Unseen(
    name="calliope",
    style="wide pages, outcomes before needs, provision in five columns",
    born=dt.date(2007, 2, 14),
    write=write,
    is_landscape=True,
    planted=planted(
        A_14="Talks well once she knows you.",
        A_16="",
        A_17="I love musicals and I know all the words.",
        A_32="dd/mm/yyyy",
        A_37="",
        B_04="Calliope can struggle with money at times.",
        C_01="N/A",
        E_03="By July 2028 Calliope will be more confident with money.",
        E_04="Calliope will attend a weekly drama group with other young people",
        E_07="",
        E_08="",
        F_01="Calliope cannot yet tell the time from a clock face",
        F_03="Conversation practice in the café with film and playback",
        F_04="Talking through worries and making and rehearsing her five-step card",
        F_06="Rehearsing scenes about meeting people, saying no and making plans, run as a group",
        F_07="Element 3 top-up of £7,200 a year for in-class help",
        F_09="Element 3 top-up of £7,200 a year for in-class help",
        F_10="as set out in section 5 of the occupational therapist’s report",
        F_18="A taxi and a passenger assistant from home to college and back",
        H_02="A personal assistant (level 2) takes Calliope out",
        K_01="Occupational therapy report",
        T_06="30 June 2026",
    ),
)
