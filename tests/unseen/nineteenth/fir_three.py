"""Clodagh, nineteen: cards with fields to fill in, and more printed guidance than anybody needs."""

import datetime as dt

from docx.shared import Cm

from tests.plan_layouts.paper import banner, embolden, in_control, write_cell
from tests.unseen.author import Author, Unseen, planted

AIDS = "she leaves her hearing aids in a drawer"
PRISON = "Since her dad went to prison in 2023"
LABEL = "Clodagh has developmental language disorder."
MONEY = "By July 2028 Clodagh will be more confident in handling her own money"
JOB = "By July 2027 Clodagh will have a weekly session with a job coach and a placement in a garden centre"
THERAPY = (
    "A speech and language therapist (HCPC registered) sees Clodagh one-to-one every Wednesday"
)
MENTOR = "at regular intervals"
BAND = "Help in the classroom from a learning support assistant (level 3) is paid for from Band D high needs funding"
BUS = "The college minibus, with a passenger assistant, collects Clodagh at 8.15 and takes her home"
NURSE = "Epilepsy nurse input."
CLUB = "[insert name of group]"
SITTER = "A support worker (level 3) takes Clodagh out one-to-one for four hours every Saturday"
COLLEGE = "Ribble Fold College"
PAYMENT = "A direct payment of £3,900 a year is made to Clodagh."
FOLLOW = "Date and copy to follow"
TEACHER = "Specialist teacher (level 7 assessor)"
HEADER_BORN = "3 May 2007"
ISSUED = "16 October 2026"

ME = (
    ("What I like and what I'm good at", "Clodagh said, and her tutor wrote down on 19 May 2026: “I like baking, plants and Corrie. I'm good at icing. I'm a good auntie.”"),
    ("What I want", "Clodagh, same talk: “I want a job with plants. I'd like a flat with my mate. I want to keep going dancing on Thursdays.”"),
    ("My health, my friends, my day", "Clodagh, same talk: “Fits scare me. I've got two mates at college. I get dressed and make toast myself. I want to do the bus. College is good, the big canteen's not.”"),
    ("How to talk with me", "Her tutor's notes, 19 May 2026. Use short sentences, one thing at a time, with a photograph. Wait while she gets the words. She nods to please people, so ask her to show or tell you what she is picking. She decides best before dinner, at a table, with her tutor and two choices."),
)  # fmt: skip
MUM = (
    "Mum (review meeting, 25 June 2026). Clodagh was born in Preston in 2007 and talked late. She went to our local primary, then to a special school from 2018, and she started at the college in September 2024. She had her first fit at 14. She is the kindest of my three and she never holds a grudge. She will do anything for anybody, and that is what bothers me, because people could take advantage. " + PRISON + " it has been just me and the girls, and she has grown up a lot.",
    "Mum, same meeting. What I want is for her to stop at college as long as she can. I do not see her in a flat for a good few years. I want her to have a little job near home and to be safe. Mornings are hard because " + AIDS + " and then says nobody told her anything. I would like the college to ring me, not her, about her timetable, because she forgets. She ought to do less baking and more reading.",
)  # fmt: skip
CARDS = (
    ("CARD 1 · Getting my words out", (
        ("B", "1B Need", LABEL),
        ("E", "1E Outcome", "By July 2028 Clodagh asks a customer or a workmate to say it again, and tells her supervisor what is wrong, in four out of five times when she has not understood. In May 2026 it was one out of five. Step on the way: two out of five by July 2027. Part of adult life: friends and community. Serves her wish for a job with plants."),
        ("F", "1F Provision", THERAPY + ", 36 weeks a year, to practise asking again and telling what happened, with photographs from the week. For need 1 and outcome 1. The therapist teaches the five tutors to cut instructions into single steps for two hours each September."),
    )),
    ("CARD 2 · Number, money and remembering", (
        ("B", "2B Need", "Clodagh adds and takes away to 20 with coins in front of her and reads at the level of a child of eight (Sandwell and Salford tests, 12 May 2026). She keeps two steps of a job in mind; by the third she stops and looks round. She pays with a note because she cannot yet tell what things come to."),
        ("E", "2E Outcome", MONEY + ". Step on the way: paying in coins at the college shop by July 2027. Part of adult life: independent living. Serves her wish for a flat."),
        ("F", "2F Provision", "A tutor (qualified in teaching adults with learning difficulties) teaches money and measures with real till receipts, scales and seed packets, to a group of four, for 90 minutes twice a week, 36 weeks. For need 2 and outcome 2.\n" + BAND + ". For need 2 and outcome 2.\nA pocket checklist with photographs and a talking calculator, hers to keep; a learning support assistant (level 3) makes a new strip for each job, one hour a week, 36 weeks. For need 2 and outcomes 2 and 3."),
    )),
    ("CARD 3 · Work", (
        ("B", "3B Need", "Clodagh does not yet get through a working morning. On a trial in the college nursery she stopped after 25 minutes and waited to be told what was next (horticulture tutor, 20 May 2026). She goes silent when the job is changed."),
        ("E", "3E Outcome", JOB + ". Step on the way: two trial mornings by February 2027. Part of adult life: employment. Serves her wish for a job with plants."),
        ("F", "3F Provision", "A job coach (trained in systematic instruction) works beside Clodagh one-to-one on her placement for three hours every Friday, 36 weeks, and then steps back two metres at a time. For need 3 and outcome 3.\nThe horticulture tutor (qualified teacher) teaches her potting, labelling and watering in a group of six with one assistant, four hours a week, 36 weeks. For need 3 and outcome 3.\nA mentor (level 4) sits down with her one-to-one for 20 minutes, " + MENTOR + ", to talk over how work went. For need 3 and outcome 3."),
    )),
    ("CARD 4 · Out and about", (
        ("B", "4B Need", "Clodagh crosses quiet roads safely but steps out when she is talking (travel assessment, 27 May 2026). She has used one bus, with her sister. She does not yet tell a stranger from somebody whom she has met once."),
        ("E", "4E Outcome", "By July 2028 Clodagh goes to dancing and home again on the bus by herself on six Thursdays running, and telephones when she gets there. In May 2026 she had not been on a bus without family. Step on the way: with her mentor one seat behind by July 2027. Part of adult life: friends and community, independent living. Serves her wish to keep going dancing."),
        ("F", "4F Provision", "Travel training one-to-one with a travel mentor (level 3 award) for two hours every Tuesday, 30 weeks, paid for through the direct payment in Section J. For need 4 and outcome 4.\nA course about friends, strangers and telephones, taught by a tutor (level 4 award in relationships education) to a group of five for one hour a week, 12 weeks from January 2027. For need 4 and outcome 4.\n" + BUS + ". For need 4 and outcome 4."),
    )),
    ("CARD 5 · My health", (
        ("C", "5C Need", "Epilepsy: about two tonic-clonic seizures a month, after which Clodagh is confused for an hour and misses the rest of the day (consultant neurologist, 30 April 2026). Her individual health care plan of 2 September 2026 is attached as appendix 10."),
        ("E", "5E Outcome", "By July 2028 Clodagh takes her tablets by her own telephone alarm on 29 days out of 30 and tells a new person what to do in a seizure. In May 2026 her mum gave her every tablet. Step on the way: 15 days out of 30 by July 2027. Part of adult life: health. Serves her wish to feel less scared of fits."),
        ("F", "5F Provision", "A tutor (level 5 diploma, trained by the epilepsy nurse for one day in September 2026) teaches tablets, alarms and a seizure card one-to-one for 30 minutes each Monday, 36 weeks. For outcome 5."),
        ("G", "5G Provision", NURSE + " Agreed by the designated clinical officer for the Integrated Care Board, 5 October 2026."),
    )),
    ("CARD 6 · My care", (
        ("D", "6D Need", "Clodagh has care and support needs as an adult: she cannot yet be left for a whole day, cook on a hob or keep her own door (Care Act assessment, 8 June 2026). Her sisters are with her most evenings."),
        ("E", "6E Outcome", "By July 2028 Clodagh spends one day a week from nine to five in a training flat and cooks her dinner there. In June 2026 she had not been alone for more than an hour. Step on the way: half a day by July 2027. Part of adult life: independent living. Serves her wish for a flat."),
        ("H1", "6H1 Provision, section 2 of the 1970 Act", SITTER + ", 44 weeks a year, to dancing practice and to " + CLUB + ". For outcome 4."),
        ("H2", "6H2 Other provision", "Under the Care Act 2014 a support worker (level 3 diploma) is with Clodagh one-to-one in the training flat for seven hours every Wednesday in the holidays and every Sunday in term time, 50 weeks a year. For outcome 6."),
    )),
)  # fmt: skip
GUIDE = {
    "CARD 1 · Getting my words out": "Guidance: Communication and interaction. Describe what the young person can do as well as what they find difficult. Write in plain English. Delete the boxes that you do not use.",
    "CARD 2 · Number, money and remembering": "Guidance: Cognition and learning. Needs must be numbered. Each outcome should be specific, measurable, achievable, realistic and time-bound. Provision must be specified and normally quantified.",
    "CARD 3 · Work": "Guidance: Preparing for adulthood, employment. Think about supported internships, volunteering and job coaching.",
    "CARD 4 · Out and about": "Guidance: Preparing for adulthood, friends and community. Think about safety, travel, relationships and money.",
    "CARD 5 · My health": "Guidance: Health information comes from the health advice. Provision that trains or educates belongs in the F box.",
    "CARD 6 · My care": "Guidance: Use the H1 and H2 boxes as the law divides them. Ask the social worker if you are not sure.",
}  # fmt: skip
K = (
    ("Clodagh's views", "Clodagh with her tutor", "19 May 2026", "Appendix 1, attached"),
    ("(a) Mother", "Mother", "9 June 2026", "Appendix 2, attached"),
    ("(b) Education", "Principal of the college", "1 June 2026", "Appendix 3, attached"),
    ("(c) Medical", "Consultant neurologist", "30 April 2026", "Appendix 4, attached"),
    ("(d) Psychological", TEACHER, "12 May 2026", "Appendix 5, attached"),
    ("(e) Social care", "Social worker, adult learning disability team", "8 June 2026", "Appendix 6, attached"),
    ("(f) Speech and language", "Speech and language therapist", FOLLOW, ""),
    ("(f) Travel assessment", "Travel mentor", "27 May 2026", "Appendix 7, attached"),
    ("(g) Preparing for adulthood", "Careers adviser (level 6)", "3 June 2026", "Appendix 8, attached"),
    ("(h) Asked for by Clodagh", "Dance teacher", "21 May 2026", "Appendix 9, attached"),
)  # fmt: skip


def _card(by: Author, title: str, rows: tuple[tuple[str, str, str], ...]) -> None:
    """Write a card: a shaded strip, then a box to fill in for each part."""
    by.guide(GUIDE[title])
    table = by.paper.doc.add_table(0, 2)
    table.style = "Table Grid"
    banner(table, title, "E2D5EC")
    for column, width in zip(table._tbl.tblGrid.gridCol_lst, (4, 13), strict=True):
        column.w = Cm(width)
    for letter, label, text in rows:
        left, right = table.add_row().cells
        left.width, right.width = Cm(4), Cm(13)
        write_cell(left, f"Section {letter}\n{label}")
        embolden(left)
        first, *rest = by.note(text, letter).split("\n")
        in_control(right.paragraphs[0], first, label)
        for line in rest:
            in_control(right.add_paragraph(), line, label)
    by.paper.text("")


def _field(by: Author, title: str, text: str) -> None:
    in_control(by.paper.doc.add_paragraph(), by.note(text), title)


def _cover(by: Author) -> None:
    by.heading("My Plan: Education, Health and Care", 0)
    table = by.paper.doc.add_table(0, 2)
    table.style = "Table Grid"
    for label, text, kind in (
        ("My name", "Clodagh Entwisle", "text"), ("I was born on", "3 March 2007", "date"),
        ("Pronouns", "she/her", "text"), ("Year", "Year 15", "dropDownList"),
        ("Status of plan", "Amended final plan", "dropDownList"), ("Primary need", "Moderate learning difficulty", "dropDownList"),
        ("Review meeting", "25 June 2026", "date"), ("Invitations and papers sent", "10 June 2026", "date"),
        ("Report of the meeting sent", "6 July 2026", "date"), ("Decision and notice of amendments sent", "20 July 2026", "date"),
        ("Date of this plan", ISSUED, "date"), ("Next review finished by", "19 July 2027", "date"),
        ("Signed for Lonsdale and Fylde Council", "R. Hesketh, SEND Team Manager", "text"), ("Signed on", ISSUED, "date"),
    ):  # fmt: skip
        left, right = table.add_row().cells
        write_cell(left, label)
        embolden(left)
        in_control(right.paragraphs[0], text, label, kind)
    by.paper.text("")


def write(by: Author) -> None:
    by.paper.running(f"Clodagh Entwisle, born {HEADER_BORN}", "Lonsdale and Fylde Council · My Plan · form EHC4 · amended final plan")  # fmt: skip
    _cover(by)
    by.guide("Guidance for the person who fills in this form: one card for each part of the young person's life. Letters on the cards are the sections that the law asks for. Grey boxes grow as you type.")  # fmt: skip
    by.at("A").heading("Section A · All about me")
    by.guide("Guidance: Use the young person's own words. Say who wrote them down and when. Cover strengths, hopes, friends, health, independence, history and how to communicate.")  # fmt: skip
    table = by.paper.doc.add_table(0, 2)
    table.style = "Table Grid"
    for label, text in ME:
        left, right = table.add_row().cells
        write_cell(left, label)
        embolden(left)
        in_control(right.paragraphs[0], by.note(text), label)
    by.paper.text("")
    by.heading("Section A · What my family say", 2)
    for text in MUM:
        _field(by, "Family views", text)
    by.at("").heading("The cards: sections B, C, D, E, F, G, H1 and H2")
    for title, rows in CARDS:
        _card(by, title, rows)
    by.at("E").heading("Section E · Keeping the cards alive")
    by.guide("Guidance: Say who sets short-term targets, who looks at progress and when, and what happens at the next change.")  # fmt: skip
    _field(by, "Monitoring", "Her tutor and Clodagh set targets from outcomes 1 to 6 each half-term and tick them off together every second Friday. The tutor, Clodagh and the social worker look at all the cards once a term. The Council looks at the outcomes at the yearly review.")  # fmt: skip
    _field(by, "What comes next", "Clodagh's course ends in July 2028. From September 2027 the job coach takes her to see two supported internships; she chooses by February 2028; the adult learning disability team and the college agree her week with her by 31 May 2028, and she visits her new place six times in June and July 2028.")  # fmt: skip
    by.at("I").heading("Section I · Where I learn")
    by.guide("Guidance: To be completed in the final plan only.")
    _field(by, "Placement", COLLEGE)
    by.at("J").heading("Section J · Personal budget")
    _field(by, "Personal budget", PAYMENT)
    by.at("K").heading("Section K · Reports")
    by.rows(("Report", "Written by", "Date", "Where"), K)
    by.text("Appendix 10, attached: individual health care plan, epilepsy nurse, 2 September 2026.")


PLAN = Unseen(
    name="clodagh", style="cards with fields and much printed guidance",
    born=dt.date(2007, 3, 3), write=write,
    planted=planted(
        A_22=AIDS, A_29=PRISON, A_32=CLUB, A_37="", B_03=LABEL, E_03=MONEY, E_04=JOB, E_08="",
        F_02=BAND, F_03=(THERAPY, BAND), F_04=(MENTOR, BAND), F_07=MENTOR, F_09=BAND, F_18=BUS, G_03=NURSE, H_02=SITTER,
        I_02=COLLEGE, J_01=PAYMENT, K_01=FOLLOW, K_05=TEACHER, X_02=HEADER_BORN, T_08=ISSUED,
    ),
)  # fmt: skip
