"""Severin, nineteen: a city's amended final plan numbered in decimals, outcomes with two-column tables, with much amiss."""

import datetime as dt

from tests.plan_layouts.paper import embolden, write_cell
from tests.unseen.author import Author, Unseen, planted

A = (
    ("2.1 How Severin took part",
     "Severin talked with his tutor on a walk round the allotments on 20 May 2026, and chose from symbols on a tablet on 3 June 2026. His own words stand in quotation marks. His tutor wrote the rest from her notes and read it back to him on 10 June 2026."),
    ("2.2 What matters to Severin",
     "“I like the speedway and I like bread.” He goes to every home meeting of the speedway, collects the programmes, and listens to local radio. He is good with customers and proud of his food hygiene certificate."),
    ("2.3 College, health and doing things for himself",
     "“The kitchen’s good. Maths is too fast.” He says that he feels well, though the fryer fumes give him a headache. He makes his own tea, irons his whites and would like to use the laundrette."),
    ("2.4 What Severin wants",
     "“A job in a café, proper pay. My own flat, near the market.” He wants to go on helping at the food bank. After college he would like to work, not study. By July 2027 Severin will be able to plan a journey of three stages on four out of five tries."),
    ("2.5 How to communicate with Severin and help him decide",
     "Severin speaks in short sentences and understands one piece of information at a time. Show the real thing or a symbol, ask once and count to ten. “Yeah” with no look means that he has not followed; a thumb up means yes and a flat hand means no. He decides best in the morning, with two or three choices, after he has tried them, and with his tutor beside him."),
    ("2.6 His story",
     "Severin was born in 2007 and came to this city in 2012. He went to a special school from September 2018 to July 2025, where he won the cookery prize, and started at college in September 2025. Things at home were very hard after his father was sent to prison in 2023 and Mum had a breakdown."),
    ("2.7 Mum’s views",
     "Mum came to the meeting on 24 June 2026. Mum feels that Severin is doing as well as could be hoped and that college has been the right choice. She says that he is lovely company in the mornings and tired by teatime. She would like the college to ring her every week, because Severin does not pass on what has happened, and she wants to hear about problems on the same day. She does not think that he should use the night bus, or handle more than ten pounds. She would rather that he stayed at home with her until he is at least thirty, and she has told the social worker so. She hopes that he will find a few hours of work with somebody kind, keep his health and always have someone who looks out for him. She feels that another year in the same kitchen would be better than a new place."),
)  # fmt: skip
B = (
    ("4.1 Communication and interaction",
     "Need 1. Severin has a language disorder. He follows spoken instructions with one key word in a noisy kitchen and two in a quiet room (speech and language therapist, 19 May 2026), so that he starts a job and stops after the first part. Kieran needs longer than others to answer and is often spoken for."),
    ("4.2 Cognition and learning",
     "Need 2. Severin has a moderate learning difficulty. He reads words that he sees every day and single sentences, and scored at Entry 1 in reading and number (college assessment, 15 May 2026). He cannot yet read an order slip or check his change."),
    ("4.3 Social, emotional and mental health",
     "Need 3. When he makes a mistake in front of customers Severin walks out and stays out for half an hour or longer. This happened nine times between January and May 2026 (work log, 29 May 2026)."),
    ("4.4 Sensory and physical",
     "No need was identified (educational psychologist, 28 May 2026)."),
    ("4.5 Getting ready for adult life",
     "Need 4. Severin travels on his own to college and to nowhere else. He has not yet shopped for a week or cooked for anyone but himself (independence checklist, 12 June 2026)."),
)  # fmt: skip
Block = tuple[str, str, tuple[tuple[str, str], ...]]
PLAN_BY_AREA: tuple[Block, ...] = (
    ("7.1 Communication and interaction",
     "Outcome 1 (need 1; wish for paid work). By July 2028 Severin carries out a three-part order in a working café, asking when he has lost a part, nine times out of ten. In May 2026 he managed one part. Step: two parts by July 2027.", (
        ("Following instructions in real kitchen jobs: listening for the key word, repeating it, ticking a picture slip.", "Speech and language therapist (HCPC-registered), one-to-one, for 45 minutes, from September 2026."),
        ("Teaching the catering tutors and counter staff to give one piece of information at a time and wait.", "The same therapist, two hours at the start of each term, three times a year."),
        ("Support in practical sessions.", "Learning support assistant (level 3 in supporting adult learners), one-to-one, six hours a week, 36 weeks a year."),
    )),
    ("7.2 Cognition and learning",
     "Outcome 2 (need 2; wish for paid work). By July 2028 Severin reads an order slip of five items and gives the right change from £20, in eight goes out of ten. In May 2026 it was one out of ten. Step: four out of ten by July 2027.", (
        ("Reading signs, slips and rotas with word cards from the café, going over each set until it is quick. In his other lessons Severin’s reading and writing are met from Band C top-up of £7,400 a year.", "Specialist literacy tutor (level 5), one-to-one, 60 minutes twice a week, 36 weeks a year."),
        ("Money and number: tills, change, clock times and weighing out, with coins and the café’s own scales, in a group with other students.", "Numeracy tutor (level 5 specialist certificate), 90 minutes twice a week, 36 weeks a year."),
    )),
    ("7.3 Social, emotional and mental health",
     "Outcome 3 (need 3; wish to stay in work). By July 2028 Severin will be more confident in coping with mistakes at work and will have improved his resilience. Step: some improvement by July 2027.", (
        ("Replaying one hard moment from the week with photographs, and practising what to say to the customer and where to stand.", "Learning mentor (trained in cognitive behavioural skills, supervised by the college counsellor for an hour each month), one-to-one, 40 minutes a week, 36 weeks a year."),
        ("A stool and a water bottle in the dry store, where he sits for five minutes with the door open whenever he holds up his red spoon.", "The kitchen supervisor keeps it clear on all four kitchen days and goes in to him after five minutes."),
    )),
    ("7.4 Getting ready for adult life",
     "Outcome 4 (needs 1, 2 and 4; employment). By July 2028 Severin will fulfil his potential in the world of work. Step: a longer placement by July 2027.\nOutcome 5 (need 4; independent living and good health). By July 2028 Severin plans, buys and cooks four healthy suppers a week in the training flat, on £30. In June 2026 he cooked none. Step: two suppers by July 2027.\nOutcome 6 (need 4; community). By July 2028 Severin goes by himself on two new buses to the food bank and the speedway, on nine trips out of ten. In June 2026 he went with Mum. Step: the food bank by July 2027.", (
        ("Placement in a market café, two days of five hours a week, 36 weeks a year (outcomes 4 and 6).", "Job coach (trained in systematic instruction), beside him one-to-one for all ten hours until December 2026. From January 2027 the college will decide how many hours of job coaching he has."),
        ("Going through the week’s rota and job cards before the first shift (outcome 4).", "The same job coach, one-to-one, every Monday, 36 weeks a year."),
        ("Shopping, cooking and clearing up in the training flat (outcome 5).", "Life skills tutor (level 4) with Severin and three other students, three hours every Wednesday, 36 weeks a year."),
        ("Travel training on two bus routes, bought with the direct payment in Section J (outcome 6).", "Travel trainer (level 3 award), one-to-one, two hours a week, 24 weeks from October 2026."),
    )),
)  # fmt: skip
LAST = "A reading pen and a tablet with his rota and a talking clock are on loan to Severin for all five days of the week. The college’s technician checks them on the first Monday of each month."
K = (
    ("(a) Severin’s views", "Severin, with D. Aldridge, tutor", "3 June 2026", "Attached"),
    ("(a) Mother’s views", "Mother", "24 June 2026", "Attached"),
    ("(b) College’s advice", "R. Thandi, assistant principal", "5 June 2026", "Attached"),
    ("(c) Medical advice", "Dr S. Lowe, GP", "1 June 2026", "Attached"),
    ("(d) Psychological advice", "Dr F. Cotterill, educational psychologist", "28 May 2026", "Attached"),
    ("(e) Social care advice", "M. Gaunt, social worker, adult disability team", "4 June 2026", "Attached"),
    ("(f) Speech and language therapy", "P. Noon, speech and language therapist", "19 May 2026", "Attached"),
    ("(g) Preparing for adult life", "C. Orgill, careers adviser (level 6)", "12 June 2026", "Attached"),
    ("(h) Person Severin asked for", "Y. Bassi, manager of the food bank", "8 June 2026", "Attached"),
)  # fmt: skip


def _two_columns(by: Author, rows: tuple[tuple[str, str], ...]) -> None:
    table = by.paper.table(
        ("Provision needed to reach the outcome", "Provided by whom, and how much"), []
    )
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            write_cell(cell, by.note(text))
    by.paper.text("")


def write(by: Author) -> None:
    by.paper.running(
        "Severin Paskell, d.o.b. 12.05.2006", "Amended final plan, version 3, 11 September 2026"
    )
    by.heading("Charnmoor City Council: Education, Health and Care Plan", 0)
    by.heading("1. Details", 1)
    table = by.paper.grid((
        ("Young person", "Severin Paskell"), ("Date of birth", "12 May 2007"),
        ("Pronouns", "he/him"), ("Age and year", "19, Year 15"),
        ("Main need", "Moderate learning difficulty"), ("Status", "Amended final plan, version 3"),
        ("Last review decision", "5 August 2025"), ("Invitations sent", "1 June 2026"),
        ("Papers sent", "8 June 2026"), ("Review meeting", "24 June 2026"),
        ("Report of the meeting sent", "6 July 2026"), ("Decision and proposed amendments sent", "29 July 2026"),
        ("Comments open until", "21 August 2026"), ("Date of this plan", "11 September 2026"),
        ("Next review finished by", "30 November 2027"), ("Sent to", "Severin Paskell"),
        ("Signed for the Council", "E. Warrilow, Head of SEND"), ("Signed on", "11 September 2026"),
    ), 4)  # fmt: skip
    embolden(table.rows[0].cells[1])
    by.paper.text("")
    by.at("A").heading("2. SECTION A: Severin’s views, interests and aspirations", 1)
    for title, text in A:
        by.heading(title, 2)
        by.text(text)
    by.at("C").heading("3. SECTION C: Health needs", 1)
    by.text("Not applicable.")
    by.at("B").heading("4. SECTION B: Special educational needs", 1)
    for title, text in B:
        by.heading(title, 2)
        by.text(text)
    _middle(by)
    _end(by)


def _middle(by: Author) -> None:
    by.at("D").heading("5. SECTION D: Social care needs", 1)
    by.text(
        "Need 5. Severin has not spent a night away from home and needs somebody with him in the evening and in crowds. His Care Act assessment was asked for on 12 May 2026 and finished on 4 June 2026 (social worker, adult disability team)."
    )
    by.at("").heading("6. How to read the next part", 1)
    by.text(
        "Each block of part 7 gives the outcomes (Section E) and below them the provision (Section F)."
    )
    by.heading("7. SECTIONS E AND F: Outcomes and special educational provision", 1)
    for title, outcomes, rows in PLAN_BY_AREA:
        by.heading(title, 2)
        by.at("E").heading("Section E", 3)
        by.text(*outcomes.split("\n"))
        by.at("F").heading("Section F", 3)
        _two_columns(by, rows)
    by.heading("7.5 Further provision (Section F)", 2)
    by.text(LAST)
    by.at("E").heading("7.6 Checking the outcomes, and leaving college (Section E)", 2)
    by.text(
        "Severin and his tutor set targets every half-term. The tutor and the job coach note each Friday how he has done, and go through the notes with him at the end of every term. The Council reviews the outcomes once a year.",
        "Severin leaves college in July 2028. From January 2028 the job coach and the careers adviser meet him once a month to find a paid post; the adult disability team meets him in March 2028 about where he will live; and his reports go to the employer, if he agrees, by June 2028.",
    )


def _end(by: Author) -> None:
    for letter, title, text in (
        ("G", "8. SECTION G: Health provision", "None is reasonably required (designated clinical officer for the integrated care board, 3 July 2026)."),
        ("H1", "9. SECTION H1: Social care provision under the Chronically Sick and Disabled Persons Act 1970", "For need 5. A personal assistant from the disabled children’s team goes out with Severin one-to-one for four hours every Saturday, 44 weeks a year."),
        ("H2", "10. SECTION H2: Other social care provision", "For need 5. Under the Care Act 2014 a support worker (level 3 diploma) is with Severin one-to-one in a short-stay flat for one night each month, 12 nights a year, from October 2026."),
        ("I", "11. SECTION I: Placement", "Sowter Vale, from September 2025."),
        ("J", "12. SECTION J: Personal budget", "A direct payment of £1,960 a year has been agreed. It is paid in four parts, the first on 1 October 2026."),
    ):  # fmt: skip
        by.at(letter).heading(title, 1)
        by.text(text)
    by.at("K").heading("13. SECTION K: Advice and information", 1)
    by.rows(("Advice", "Written by", "Date", "With this plan"), K)
    by.at("").heading("14. If Severin does not agree", 1)
    by.text(
        "Severin can appeal to the First-tier Tribunal within two months of our letter, or one month of a mediation certificate if that is later. He must ask a mediation adviser first, unless the appeal is only about Section I. Disagreement resolution is free, and Charnmoor SENDIASS gives free advice."
    )


PLAN = Unseen(
    name="severin",
    style="decimal numbers across lettered sections, an outcome and then a table of two columns",
    born=dt.date(2007, 5, 12),
    write=write,
    planted=planted(
        A_12="",
        A_23="By July 2027 Severin will be able to plan a journey of three stages on four out of five tries.",
        A_29="his father was sent to prison in 2023 and Mum had a breakdown",
        A_30="Kieran needs longer than others to answer",
        A_37="",
        C_01="Not applicable.",
        E_03="Severin will be more confident in coping with mistakes at work",
        E_06="By July 2028 Severin will fulfil his potential in the world of work.",
        E_08="",
        F_02="Support in practical sessions.",
        F_03="Going through the week’s rota and job cards before the first shift",
        F_04="Following instructions in real kitchen jobs",
        F_06="in a group with other students",
        F_08="From January 2027 the college will decide how many hours of job coaching he has.",
        F_09="Severin’s reading and writing are met from Band C top-up of £7,400 a year",
        F_21="A reading pen and a tablet with his rota and a talking clock",
        H_02="A personal assistant from the disabled children’s team goes out with Severin",
        I_02="Sowter Vale, from September 2025.",
        J_01="A direct payment of £1,960 a year has been agreed.",
        T_07="29 July 2026",
        X_02="12.05.2006",
        X_05="30 November 2027",
    ),
)
