"""Barnabas, fourteen: an amended plan under four banners, boxes and a table of provision, broken."""

import datetime as dt

from tests.plan_layouts.paper import banner, in_control
from tests.unseen.author import Author, Unseen, planted

BORN = dt.date(2012, 11, 3)
A = (
    ("About me",
     "I hate reading out loud because everybody waits. I’m better when I can use my hands, and I don’t mind writing on a laptop. The corridor between lessons is the worst bit of my day."),
    ("What Barnabas told his learning mentor (conversation over two lunchtimes, 2 and 3 September 2026)",
     "“I want to fix boat engines for a living, maybe at my uncle’s yard, and live in one of the flats by the harbour with a dog.” After school he would like to do the marine course at the coast college. He said design and technology is his best lesson, and supply teachers are the hardest because “they don’t know about my aids”."),
    ("Spare time, friends and health",
     "Barnabas told her he goes crabbing, rebuilds outboard motors and watches repair films. He has three good friends at Sea Cadets and one in his form. He gets himself to cadets by bike and cooks his own tea on Thursdays; he would like to learn the train. He sleeps well. His tablets take away his appetite at lunch, and his ears ache after a day in the hall."),
    ("How to talk with Barnabas",
     "Face him, say his name first and give one thing at a time. He prefers to talk while doing something, side by side. He says yes and no plainly; a shrug means “ask me later”. Send questions by message the day before, and let him choose who comes to a meeting."),
    ("What people admire",
     "Staff who know him say he is patient with machines, kind to younger cadets and proud of work that is finished properly."),
    ("Parents’ views (telephone call with the SENCO, 3 September 2026)",
     "Mum and Dad said: “He comes home worn out. We worry that he is falling behind in English and that he is being moved out of lessons too easily. We don’t think he eats enough at school.”"),
    ("History",
     "Hearing aids at four, in 2017. He moved to the coast in 2020. His attention difficulties were diagnosed in March 2022 and his first plan was made that October. He joined The Brannock School in September 2024."),
)  # fmt: skip
B = (
    "Cognition and learning. Need 1: Dyslexia. Barnabas reads at the level of a child of 8 years 10 months and spells at 8 years 2 months (York Assessment of Reading and Helen Arkell spelling test, both June 2026). A page of a science book takes him 15 minutes.",
    "Cognition and learning. Need 2: Attention deficit hyperactivity disorder. He stays with a written task for six minutes before he gets up or starts something else (educational psychologist’s observation, 11 June 2026), and finds it harder in afternoon lessons.",
    "Sensory. Need 3: Barnabas has a moderate hearing loss in both ears and wears two aids. When Callum cannot see the speaker’s face he catches about half of what is said, and less in the hall and workshops (audiology report, 5 May 2026).",
    "Physical. Need 4: His hands and body are hard to plan together: he cannot yet use a craft knife, tie a tie or catch a ball thrown from three metres (occupational therapist, 17 June 2026).",
    "Social, emotional and mental health. Need 5: Barnabas has some difficulty with organising himself at times.",
    "Communication and interaction. No separate need was found (speech and language therapist, 9 June 2026).",
)  # fmt: skip
E = (
    "Outcome 1. By July 2028 Barnabas reads an engine manual of 300 words aloud to an adult, with ten mistakes or fewer. In June 2026 he made 41. (His hope: boat engines.)",
    "Outcome 2. Barnabas stays with a written task for 15 minutes without a reminder in four lessons out of five. In June 2026 he managed six minutes. (His hope: the marine course.)",
    "Outcome 3. By July 2028 Barnabas tells the teacher straight away when he has missed something, eight times in ten. In May 2026 it was twice in ten. (His hopes: work, and a flat by the harbour.)",
    "Outcome 4. By July 2027 Barnabas will have attended weekly mentoring sessions for his organisation. (His hope: boat engines.)",
)  # fmt: skip
F = (
    ("1; outcome 1", "A course in sounds, word parts and spelling rules, one-to-one in the reading room.", "Specialist literacy teacher (level 7 award in dyslexia)", "Every Tuesday and Thursday, 38 weeks a year"),
    ("1; outcome 1", "Laptop with text-to-speech and a reading pen, kept by Barnabas and updated by the network technician each half-term. Reader and 25% extra time in all tests.", "Examinations officer arranges the reader (trained teaching assistant, level 3)", "All lessons with more than a page of reading or writing; all tests"),
    ("2; outcome 2", "Sits with Barnabas and two others, splits the task into three parts on a strip and ticks off each one with him.", "Teaching assistant (level 3; attention difficulties course, March 2026)", "Seven lessons of 50 minutes each week in English and science"),
    ("2; outcome 2", "An adult walks round the field with Barnabas one-to-one before he goes back to class. He may also leave a lesson for the library where appropriate.", "", "Ten minutes, twice every morning, 38 weeks"),
    ("3; outcome 3", "Radio aid: the teacher wears the microphone, and passes it to pupils who speak. The teaching assistant charges it and tests both aids at 8.40.", "Class teachers; teaching assistant (level 3, half a day with the audiologist in September 2026)", "Every lesson; test of five minutes every day"),
    ("3; outcome 3", "Seat in the second row on the window side, rubber feet on chairs in his four main rooms, and captions on all films.", "Head of Year arranges rooms; site team fits the rubber feet", "In every lesson from September 2026"),
    ("5; outcome 4", "Meets Barnabas one-to-one to plan the week, pack his bag list and go over what went well.", "Learning mentor (level 4 in counselling skills, supervised by the SENCO each month)", "30 minutes each Monday, 38 weeks"),
    ("5; outcome 4", "Checks planner and homework messages with Barnabas in the form room, one-to-one. Dad replies in the home–school message book.", "Form tutor (qualified teacher)", "Ten minutes every afternoon, 38 weeks"),
    ("2; outcome 2", "Barnabas has been withdrawn from French since September 2026.", "Deputy head (curriculum)", "Three lessons of 50 minutes each week"),
    ("3 and 5; outcomes 3 and 4", "Preparing for adulthood: one-to-one careers interviews, and two days at a boatyard with a job coach (trained in systematic instruction) beside him.", "Careers adviser (level 6)", "40 minutes each half-term; boatyard six hours a day in June 2027"),
    ("1 to 3; outcomes 1 to 3", "Resourced at Band 5, with £7,400 top-up paid to the school each year.", "SEND finance officer", "Each financial year"),
)  # fmt: skip
K = (
    ("(a)", "Parents’ contribution", "Mother and father", "3 September 2026", "Attached, K1"),
    ("(b)", "School’s advice", "Head teacher, The Brannock School", "1 July 2026", "Attached, K2"),
    ("(c)", "Medical advice", "Community paediatrician", "23 June 2026", "Attached, K3"),
    ("(c)", "Audiology report", "Audiologist", "5 May 2026", "Attached, K4"),
    ("(d)", "Psychological advice", "Educational psychologist", "19 June 2026", "Attached, K5"),
    ("(e)", "Social care advice", "Early help social worker", "25 June 2026", "Attached, K6"),
    ("(f)", "Occupational therapy report", "Occupational therapist", "17 June 2026", "Attached, K7"),
    ("(f)", "Speech and language therapy report", "Speech and language therapist", "9 June 2026", "Attached, K8"),
    ("(g)", "Preparing for adulthood advice", "Careers adviser", "30 June 2026", "Attached, K9"),
    ("(h)", "Person the parents asked for", "Sea Cadets training officer", "12 June 2026", "Attached, K10"),
)  # fmt: skip


def _banner(by: Author, title: str) -> None:
    table = by.paper.doc.add_table(0, 1)
    table.style = "Table Grid"
    banner(table, title, "FFE699")
    by.paper.text("")


def write(by: Author) -> None:
    by.paper.running(
        "EHC plan (Confidential)", "ELLERKER Barnabas: Amended final plan, 13 November 2026"
    )
    by.heading("My Education, Health and Care Plan", 0)
    in_control(by.paper.text("Status of this plan: "), "Amended final", "Status", "dropDownList")
    by.cover(
        ("My name is", "Barnabas Ellerker"), ("I was born on", "3 November 2012"), ("Pronouns", "he/him"),
        ("Year group", "Year 9"), ("First language", "English"), ("Plan number", "EHC-20771"),
        ("First plan made", "14 October 2022"), ("Last review finished", "20 October 2025"),
        ("Review meeting", "16 September 2026"), ("Invitations sent", "27 August 2026"),
        ("Reports and papers sent to everyone invited", "7 September 2026"), ("Report of the meeting sent", "28 September 2026"),
        ("Decision and proposed amendments sent", "13 October 2026"), ("Comments received by", "2 November 2026"),
        ("Amended final plan issued", "13 November 2026"), ("Next annual review", "January 2028"),
        ("Signed for the Council", "Y. Threlfall, Principal SEND Officer"), ("Date signed", "13 November 2026"),
        columns=4,
    )  # fmt: skip
    by.guide("The plan is in four parts: This is me; Strengths, difficulties and outcomes; Provision; Resources.")  # fmt: skip
    _banner(by, "This is me…")
    by.at("A").heading("Section A*: Views, interests and aspirations")
    for title, text in A:
        by.boxed(title, text)
    _banner(by.at(""), "Strengths, difficulties and outcomes")
    by.at("B").heading("Section B*: Special educational needs")
    by.text("Barnabas is quick to see how things work, and finishes practical projects to a standard that his teachers show to older classes.")  # fmt: skip
    by.bullets(*B)
    by.at("C").heading("Section C*: Health needs")
    by.text("Moderate hearing loss in both ears (see need 3). Next ear mould fitting: XX March 2027. Attention deficit hyperactivity disorder (need 2): his morning tablet wears off by about 1.30, and after that he is restless in lessons (community paediatrician, 23 June 2026).")  # fmt: skip
    by.at("D").heading("Section D*: Social care needs")
    by.text("N/A")
    by.at("E").heading("Section E*: Outcomes")
    by.bullets(*E)
    _provision(by)


def _provision(by: Author) -> None:
    _banner(by.at(""), "Provision")
    by.at("F").heading("Section F*: Special educational provision")
    by.rows(("Need and outcome", "What will be provided", "By whom", "How much and how often"), F)
    by.at("G").heading("Section G*: Health provision")
    by.text(
        "For need 3 and outcome 3: an audiologist sees Barnabas for 45 minutes twice a year at the hearing clinic, and makes new ear moulds at each visit.",
        "For need 2 and outcome 2: a specialist nurse checks his weight, appetite and tablets for 30 minutes every six months.",
        "Agreed for the integrated care board by the designated clinical officer on 26 October 2026.",
    )  # fmt: skip
    by.at("H1").heading("Section H*: Social care provision")
    by.text("No social care provision is required (early help social worker, 25 June 2026).")
    _banner(by.at(""), "Resources")
    by.at("I").heading("Section I*: Placement")
    by.text("The Brannock School")
    by.at("K").heading("Section K*: Advice and information")
    by.rows(("Type", "Advice", "Who gave it", "Date", "Attached"), K)
    by.at("").heading("If you do not agree")
    by.text("Parents may appeal about sections B, F and I to the First-tier Tribunal (SEND) within two months of the date of the letter, or one month of a mediation certificate if that is later. A mediation adviser must be contacted first, unless the appeal is about section I alone. Free disagreement resolution is offered, and the county SEND information, advice and support service can help you.")  # fmt: skip


PLAN = Unseen(
    name="barnabas", style="four banners, boxes and a table of provision", born=BORN, write=write,
    planted=planted(
        A_06="", A_17="I hate reading out loud because everybody waits",
        A_30="When Callum cannot see the speaker’s face", A_32="XX March 2027",
        B_04="Barnabas has some difficulty with organising himself at times", D_01="N/A",
        E_02="Barnabas stays with a written task for 15 minutes without a reminder",
        E_04="Barnabas will have attended weekly mentoring sessions", E_07="", E_09="", F_01="",
        F_03="A course in sounds, word parts and spelling rules",
        F_05="An adult walks round the field with Barnabas",
        F_07="He may also leave a lesson for the library where appropriate",
        F_09="Resourced at Band 5, with £7,400 top-up", F_14="withdrawn from French",
        H_01="", I_02="The Brannock School", K_06="", T_05="7 September 2026",
        X_01="", X_05="January 2028",
    ),
)  # fmt: skip
