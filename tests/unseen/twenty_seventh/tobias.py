"""Tobias, seventeen: a metropolitan borough's amended final plan in need, provision, outcome triples, with defects."""

import datetime as dt

from tests.plan_layouts.paper import banner, embolden, write_cell
from tests.unseen.author import Author, Unseen, planted

STAMMER = "“I still stammer if somebody rings and I have to talk first, so I let it ring.”"
MUM = "I have filled in most of this part because Tobias would rather get on with his jobs than sit with a form."
LABEL = "Need 2. Attention deficit hyperactivity disorder, combined type (paediatrician, 2021)."
BRACE = "Tobias wears a brace on his top teeth, which is tightened every eight weeks."
UNDATED = "Tobias stays on one practical job for 25 minutes with a single reminder, in four sessions out of five."
STAFF = "By July 2028 sixth-form staff have spotted the early signs and suggested a walk on nine occasions out of ten."
POINTS = "For need 1: a speech and language therapist (HCPC registered) sees Tobias one-to-one for 40 minutes every fortnight, 18 sessions a year, and covers the six targets listed on page 7 of her report of 12 May 2026."
HANDED = (
    "The head of sixth form will decide after Christmas whether it goes on and for how many days."
)
SOMEBODY = "For need 4: somebody from the sixth form sits with Tobias one-to-one for 20 minutes every Monday, 38 weeks a year, and they fill in his week on a wall chart."
UNLINKED = "For need 3: a reading pen and a laptop with speech software stay with Tobias for every lesson; a teaching assistant (level 3, trained for two hours by the software company) charges and tests them each Monday."
UNSIGNED = "Agreed for the integrated care board by [name and role] on [date]."
OVERNIGHT = "One night every six weeks, eight nights a year, at Fern House"
PAYMENT = "A direct payment of £1,980 a year is made to Tobias’s mother for the farm mentor, in three parts."
TEACHER = "Specialist teacher for learning difficulties, Hollin Edge School"
REVIEW = "31 January 2028"
ADDRESSED = "This plan and our decision letter of 16 October 2026 are addressed to Mrs Wrathall as his mother."
PLACE = "Hollin Edge School, a community special school with a sixth form. Tobias is in his last year there."

PLANTED = planted(
    A_09="",
    A_12="",
    A_22=STAMMER,
    A_37=MUM,
    B_03=LABEL,
    C_02=BRACE,
    E_02=UNDATED,
    E_05=STAFF,
    E_08="",
    E_10="",
    F_05=SOMEBODY,
    F_08=HANDED,
    F_10=POINTS,
    F_21=UNLINKED,
    G_02=UNSIGNED,
    A_32=UNSIGNED,
    H_03=OVERNIGHT,
    I_04=PLACE,
    J_01=PAYMENT,
    K_05=TEACHER,
    X_05=REVIEW,
    X_09=ADDRESSED,
)

A = (
    (
        "Tobias, in his own words (typed by his tutor as he spoke, 10 September 2026)",
        f"“Sheep are what I like. I know every ewe on my grandad’s hill by her face. I like tractors and old engines. I want to be a shepherd and have my own dogs and a caravan to start with, then a cottage. I’d like to show at the county show and help run the lambing weekend in the village. After here I want to do the land course at a college with a real farm.” {STAMMER}",
    ),
    (
        "School (same talk)",
        "“Best is the land group and when we built the hen house. Worst is maths on paper. It helps if I am shown it and then left to it.”",
    ),
    (
        "What Tobias does for himself",
        "He gets up at six for the hens, makes tea and bacon sandwiches and drives the quad on the farm. He wants to learn to use the bus and to keep his own money.",
    ),
    (
        "What people admire",
        "His tutor says that Tobias is gentle with animals, strong, and good at seeing what wants mending. He is proud of his second prize for handling at the show in August 2026.",
    ),
    (
        "How to talk with Tobias and how he decides",
        "Tobias speaks in short sentences and is clearer when his hands are busy. Stand beside him, not in front. Give one instruction, show it, and wait. A thumb up is yes; picking up his cap means no, or that he has had enough. He makes choices best outdoors, between two real things he has tried, a day after he is first asked, with his tutor or his grandad there.",
    ),
    (
        "Tobias’s story",
        "Tobias was born in July 2009. He came to Hollin Edge in September 2020. His first plan was made in March 2018. He moved up to the sixth form in September 2025.",
    ),
    (
        "What Mum says (form sent in on 4 September 2026)",
        f"{MUM} He is a lovely lad who will do anything for anybody, and he has grown up a lot since he moved into the sixth form. I used to do all his talking, and I suppose I still do a fair bit of it. I think the sheep are grand for a hobby but I do not see a living in it. What I want is a steady place for him with a wage, near us, perhaps at the feed merchant’s where his uncle works. I want him to stop at home with us until he is at least twenty-five, and I see to his money because it runs through his fingers. I would like more reading and more sums, and somebody to ring me every week, not only when there has been trouble. I do not think he should go to a college with a bus ride. I hope that one day he has a home and a family and still comes up for his Sunday dinner.",
    ),
)
Triple = tuple[str, str, tuple[str, ...], str]
TRIPLES: tuple[Triple, ...] = (
    (
        "1 Communication and interaction",
        "Need 1. Tobias has a developmental language disorder. He follows one spoken instruction of up to seven words, and of three given together he carried out one (speech and language therapist, 12 May 2026).",
        (
            POINTS,
            "For need 1: a teaching assistant (level 3, Elklan trained) runs a talking group of four for 30 minutes, twice a week, 38 weeks a year. They practise asking a customer or a boss to say it again, in filmed role play.",
        ),
        "Outcome 1 (friends and community; employment). By July 2028 Tobias asks a person he does not know to repeat or show an instruction, and then carries it out, in eight jobs out of ten. In May 2026 it was two out of ten. Steps towards this: four by April 2027 and six by December 2027.",
    ),
    (
        "2 Attention",
        LABEL,
        (
            f"For need 2: a job coach (level 3, trained in systematic instruction) works one-to-one beside Tobias on the farm placement for three hours every Thursday from September, 36 weeks a year, with a photo card for each job. {HANDED}",
            "For need 2: a standing desk, ear defenders and a sand timer are in each of his four classrooms. His tutor (a qualified teacher) gives him a ten-minute outdoor job after every 30 minutes of desk work.",
        ),
        f"Outcome 2 (employment). {UNDATED} In June 2026 it was nine minutes. Steps towards this: 15 minutes, then 20.",
    ),
    (
        "3 Cognition and learning",
        "Need 3. Tobias has a moderate learning difficulty. He reads like a child of seven years and four months (Salford test, 9 June 2026) and adds money to £10 correctly three times out of ten (Sandwell test, 11 June 2026). He cannot yet read a feed label or a form by himself.",
        (
            "For need 3: a teacher with a diploma in specific learning difficulties teaches Tobias in a pair for 45 minutes, four times a week, 38 weeks a year. They use feed labels, medicine sheets, weighing and his own money. This replaces GCSE English and mathematics and leads to entry level 3 awards.",
        ),
        "Outcome 3 (employment; independent living). By July 2028 Tobias reads a feed or medicine label of 40 words and works out the dose or cost correctly in nine out of ten. In June 2026 it was three out of ten. Steps towards this: five by April 2027 and seven by December 2027.",
    ),
    (
        "4 Social, emotional and mental health",
        "Need 4. When Tobias is told off in front of others, or has been indoors for more than an hour, he pulls his cap down, stops speaking and walks off the site. He did so 14 times between January and June 2026 (school log, 3 July 2026).",
        (
            SOMEBODY,
            "For need 4: a learning mentor (level 4, supervised by the educational psychologist for one hour each half-term) walks one-to-one with Tobias for 25 minutes on Tuesdays and Fridays, 38 weeks a year. They use a feelings scale drawn as weather.",
        ),
        f"Outcome 4 (friends and community). {STAFF} In June 2026 they did so on four. Steps towards this: six by April 2027 and eight by December 2027.",
    ),
    (
        "5 Preparing for adult life",
        "Need 5. Tobias has not yet used a bus alone, paid at a till without help or kept money for a week (careers adviser’s checklist, 18 June 2026).",
        (
            "For need 5: a travel trainer (level 3 award) goes with Tobias one-to-one for 90 minutes every Wednesday for 20 weeks from January 2027: two routes, and what to do when the bus is late.",
            "For need 5: a tutor (level 4) teaches a group of five in the school cottage for two hours every Tuesday, 38 weeks a year: shopping, a bank card, a budget and a cooked lunch.",
            "For needs 2 and 5: a farm mentor (level 3 in agriculture) spends three hours every Saturday with Tobias one-to-one, 36 weeks a year on lambing records and fencing. This is bought with a direct payment.",
        ),
        "Outcome 5 (independent living). By July 2028 Tobias takes two buses to a farm ten miles off, and keeps to £20 a week for eight weeks in a row. In June 2026 he did neither. Steps towards this: one bus by July 2027; three weeks in a row by December 2027.",
    ),
)
K = (
    ("(a) Tobias’s views", "Tobias, with his tutor", "10 September 2026", "Attached"),
    ("(a) Mother’s form", "Mother", "4 September 2026", "Attached"),
    ("(b) Educational advice", "Head teacher, Hollin Edge School", "6 July 2026", "Attached"),
    ("(c) Medical advice", "Consultant paediatrician", "27 May 2026", "Attached"),
    ("(d) Psychological advice", TEACHER, "16 June 2026", "Attached"),
    ("(e) Social care advice", "Social worker, disabled children’s team", "24 June 2026", "Attached"),
    ("(f) Speech and language therapy advice", "Speech and language therapist", "12 May 2026", "Attached"),
    ("(g) Preparing for adulthood advice", "Careers adviser (level 6)", "18 June 2026", "Attached"),
    ("(h) Person Tobias asked for", "Show secretary, county show", "30 August 2026", "Attached"),
    ("(c) Individual healthcare plan", "Epilepsy nurse", "2 September 2026", "Attached"),
)  # fmt: skip


def _triple(by: Author, title: str, need: str, provision: tuple[str, ...], outcome: str) -> None:
    table = by.paper.doc.add_table(0, 2)
    table.style = "Table Grid"
    banner(table, title, "D9D2E9")
    for label, letter, texts in (
        ("Need (Section B)", "B", (need,)),
        ("Provision (Section F)", "F", provision),
        ("Outcome (Section E)", "E", (outcome,)),
    ):
        cells = table.add_row().cells
        write_cell(cells[0], label)
        embolden(cells[0])
        write_cell(cells[1], "\n".join(by.note(text, letter) for text in texts))
    by.paper.text("")


def _health_and_care(by: Author) -> None:
    by.at("C").heading("Section C: Health needs related to special educational needs")
    by.text(
        "Health need 1. Tobias has epilepsy with focal seizures, about two a month. He stares and does not answer for up to two minutes and then loses his place for half an hour (consultant paediatrician, 27 May 2026). His individual healthcare plan of 2 September 2026 is attached.",
        f"Health need 2. {BRACE} The family’s dentist sees to this and nothing is asked of Section G.",
    )
    by.at("D").heading("Section D: Social care needs")
    by.text(
        "Social care need 1. Tobias cannot yet be by himself at home in the evening: he left the hob alight twice in March 2026. His mother has no night off (social worker, 24 June 2026). An adult care assessment was asked for on 3 July 2026; it is booked for 8 February 2027.",
    )
    by.at("E").heading("Section E, continued: health and care")
    by.text(
        "Outcome 6 (health). By July 2028 Tobias takes his tablets himself and tells an adult after a seizure, in 19 days out of 20. In June 2026 it was none. Step towards this: ten days out of 20 by July 2027. Provision: Section G.",
        "Outcome 7 (independent living). By July 2028 Tobias cooks his tea, turns everything off and goes to bed without a reminder, on seven nights out of eight away from home. In June 2026 it was none. Step towards this: three nights by July 2027. Provision: Section H1.",
        "How all outcomes are followed. His tutor sets half-termly targets with Tobias and writes down each Friday how they went. Tutor, Tobias and parents look at them every term, and the council once a year.",
    )
    by.at("G").heading("Section G: Health provision")
    by.text(
        "For health need 1 and outcome 6. An epilepsy nurse (registered) sees Tobias for 30 minutes every three months and trains eight school staff for 90 minutes each September. The consultant paediatrician sees him for 30 minutes every six months.",
        UNSIGNED,
    )
    by.at("H1").heading("Section H1: Social care provision under the Chronically Sick and Disabled Persons Act 1970")  # fmt: skip
    by.text(
        f"For social care need 1 and outcome 7. {OVERNIGHT}, the council’s short-break house, from 4 p.m. until 10 a.m. Two support workers (level 3) look after three young people.",
    )
    by.at("H2").heading("Section H2: Other social care provision")
    by.text("None is required (social worker, 24 June 2026).")


def write(by: Author) -> None:
    by.paper.running("Tobias Wrathall", "Amended final plan dated 13 November 2026")
    by.paper.doc.add_paragraph("Education, Health and Care Plan for Tobias Wrathall", "Title")
    by.cover(
        ("Date of birth", "9 July 2009"),
        ("Pronouns", "he/him"),
        ("Year group", "Year 13"),
        ("School", "Hollin Edge School"),
        ("Main type of need", "Moderate learning difficulty"),
        ("Status", "Amended final plan"),
        ("Review meeting held", "22 September 2026"),
        ("Invitations and papers sent", "3 September 2026"),
        ("Report of meeting sent", "2 October 2026"),
        ("Decision and proposed amendments sent", "16 October 2026"),
        ("Plan dated", "13 November 2026"),
        ("Next review completed by", REVIEW),
        ("Signed on behalf of the Council", "P. Ashdown, SEND Casework Manager"),
        ("Signed on", "13 November 2026"),
    )
    by.text(ADDRESSED)
    by.at("A").heading("Section A: Views, interests and aspirations")
    for title, text in A:
        by.heading(title, 2)
        by.text(text)
    by.at("").heading("Sections B, E and F: needs, provision and outcomes")
    for title, need, provision, outcome in TRIPLES:
        _triple(by, title, need, provision, outcome)
    by.at("F").heading("Section F, continued: equipment", 2)
    by.text(UNLINKED)
    _health_and_care(by)
    by.at("I").heading("Section I: Placement")
    by.text(PLACE)
    by.at("J").heading("Section J: Personal budget and direct payments")
    by.text(PAYMENT)
    by.at("K").heading("Section K: Advice and information gathered")
    by.rows(("Advice", "Author", "Date", "Appendix"), K)


PLAN = Unseen(
    name="tobias",
    style="numbered blocks of need, provision and outcome, stacked in purple grids",
    born=dt.date(2009, 7, 9),
    write=write,
    planted=PLANTED,
)
