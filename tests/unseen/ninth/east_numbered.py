"""Marlowe, nineteen: an amended plan in tables numbered N, O and P, with much that is wrong."""

import datetime as dt

from tests.unseen.author import Author, Unseen, planted

A: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("How this was gathered", (
        "Marlowe’s tutor talked with him in the greenhouse on 1 and 3 September 2026, with photographs of his week to sort. What stands in quotation marks is what he said. The tutor wrote the rest and read it back to him on 3 September 2026.",
    )),
    ("Marlowe’s page", (
        "College: “Best is the greenhouse. Worst is sums on the computer.”",
        "Free time: Marlowe loves speedway, grows chillies and plays darts.",
        "Hopes: “I want a job at the garden centre, a proper one, and a flat by the speedway. And stay in the darts.” He would like to finish his horticulture course first.",
        "Friends: he has two mates in horticulture. “Jordan Pickersgill nicks my seat in the canteen and says I’m thick.”",
        "By himself: he makes beans on toast. He wants to do his own washing and catch the bus.",
        "Health: “I get puffed in the polytunnel.”",
        "He is proud of his chillies, which won second prize in June 2026.",
    )),
    ("Talking with Marlowe", ("Go slowly with Marlowe and leave gaps.",)),
    ("Mum’s account (as she said it to the tutor by telephone, 4 September 2026)", (
        "Marlowe is our middle child and the easiest company in the house. He was born in 2007, walked when he was two and talked when he was four. He went to the infants’ round the corner until 2012, then to a school for children with learning difficulties, where he was very happy, and he started at college in September 2025. The first term was hard on all of us because nobody told us anything, but since Easter 2026 we have had a good tutor and he comes home singing.",
        "What I want for him is a job where people know his name and look out for him. I think the garden centre would be perfect, as I said at the meeting. I am not sure about a flat. I would sooner he stayed with us until he is 25, in his own room, and then somewhere with a warden, close by. His dad would let him try it sooner.",
        "He is kind, he never holds a grudge and he will work until he drops if somebody shows him what to do. I would like the college to ring me when things change, not just tell him, as it goes in one ear and out of the other. I worry about who he will meet when we are not there, and about what happens when college finishes. We hope he keeps up his darts on Thursdays with his dad, because everybody there makes a fuss of him.",
    )),
)  # fmt: skip
B = (
    ("N1", "Learning and remembering", "Marlowe has a moderate learning disability. He learns a new job of three steps after about 20 goes and loses it within a fortnight if he does not do it (horticulture tutor, 18 June 2026)."),
    ("N2", "Reading and number", "He reads at the level of seven years two months (Salford test, 9 June 2026). He adds coins to one pound, and did not notice wrong change on six tries out of ten."),
    ("N3", "Language", "He follows two pieces of information and nods at the rest; he asked for help on one of 12 chances (speech and language therapist, 17 June 2026)."),
    ("N4", "Physical", "Developmental coordination disorder."),
    ("N5", "Crowds", "Marlowe walks out when a room holds more than about 30 people, and ate his lunch alone in the toilets on 11 days in May 2026 (college log)."),
    ("N6", "Getting about and looking after himself", "He has not been on a bus or crossed a main road without an adult, and does one of the three parts of a wash (travel and home skills checklist, 24 June 2026)."),
)  # fmt: skip
E = (
    ("O1", "By July 2028 Marlowe does three garden-centre jobs (potting, watering, packing) from photo cards, with nobody prompting, nine times out of ten.", "September 2026: one job. Step: two jobs by July 2027.", "N1, N3, N4. Employment; his hope of a job"),
    ("O2", "Marlowe sorts his washing, sets the machine and hangs it out without a prompt, three weeks running.", "September 2026: sorts only. Step: sorts and sets.", "N1, N6. Independent living; his hope of a flat"),
    ("O3", "By July 2028 the horticulture team has cut its prompts to Marlowe at the till from six a shift to one.", "September 2026: six. Step: three by July 2027.", "N2. Employment; his hope of a job"),
    ("O4", "By July 2028 Marlowe asks another darts player a question and listens to the answer on three Thursdays out of four.", "September 2026: none. Step: one by July 2027.", "N3. Community and friends; staying in the darts"),
    ("O5", "By July 2028 Marlowe takes his morning inhaler and marks his chart by himself on 26 days out of 28.", "September 2026: nine days. Step: 18 days by July 2027.", "N1, health need 1. Health; getting puffed"),
    ("O6", "By July 2028 Marlowe goes to the garden centre by bus on his own, ten working days in a row.", "September 2026: not yet alone. Step: trainer one seat behind by April 2027.", "N6. Independent living; catching the bus"),
)  # fmt: skip
F = (
    ("P1", "Work placement at a garden centre with a job coach (level 3, trained in systematic instruction) beside him, one-to-one, for three hours every Wednesday, 36 weeks a year. The college can bring these hours down after Christmas if it sees fit.", "N1, N2; O1, O3"),
    ("P2", "Reading and money with real price tickets, tills and coins, in a group of six with a tutor (level 5, specialist learning difficulties certificate): 90 minutes, twice a week, 36 weeks.", "N2; O3"),
    ("P3", "A speech and language therapist (HCPC registered, adult learning disability) works with Marlowe one-to-one on asking for help and holding three pieces of information: 45 minutes every fortnight, 18 sessions a year. She also trains his tutors for two hours each term and reviews his targets for one hour each term.", "N3; O1, O4"),
    ("P4", "An occupational therapist (HCPC registered) teaches Marlowe tool grips, kneeling and carrying in the greenhouse, one-to-one, for 45 minutes a month, nine a year, and shows the instructors for one hour a term. A kneeler, a long-handled trowel and a two-handled can are kept there for him, and the technician checks them each month.", "N4; O1"),
    ("P5", "Home skills in the college’s training flat with a tutor (level 4) and three other students: washing, cooking and answering the door, three hours every Tuesday, 36 weeks.", "N1, N6; O2"),
    ("P6", "Travel training with an accredited travel trainer, one-to-one: road, fare and the two stops, 60 minutes twice a week for 30 weeks from January 2027.", "N6; O6"),
    ("P7", "In the potting shed, every Monday and Thursday, 36 weeks a year, a learning support assistant (level 3, trained by the therapist in P3) goes through the cards with him, one-to-one, for as long as Band 5 of the matrix (£7,400) will stretch.", "N1, N3; O1"),
    ("P8", "Rehearsing questions for the darts club with a learning mentor (level 3) and one other student: 30 minutes every Thursday, 36 weeks.", "N3; O4"),
    ("P9", "A learning support assistant (level 3, taught by the asthma nurse for two hours each September) goes through the photo chart for his inhaler with Marlowe, one-to-one, for ten minutes at 9.05 each college day, and leaves out one prompt each half-term.", "N1; O5"),
    ("P10", "Fetched from home at 8.10 and brought back at 4.20 in the Council’s minibus, with a passenger assistant, on each of his four college days.", "N6; O6"),
    ("P11", "For his horticulture certificate: a reader (level 3), answers given aloud or by photograph, and 25% longer, in each assessment. His course folder is rewritten by the horticulture tutor in photographs with one line each, for two hours every half-term.", "N1, N2; O1"),
)  # fmt: skip
K = (
    ("(a) Marlowe’s views", "Marlowe, with his tutor", "3 September 2026", "Attached, 1"),
    ("(a) Mother’s account", "Mother", "4 September 2026", "Attached, 2"),
    ("(b) College’s advice", "Principal, Thornley Vale College", "25 June 2026", "Attached, 3"),
    ("(c) Medical advice", "General practitioner", "12 June 2026", "Attached, 4"),
    ("(d) Psychological advice", "Assessor with AMBDA (dyslexia certificate)", "9 June 2026", "Attached, 5"),
    ("(f) Speech and language therapy", "Speech and language therapist", "17 June 2026", "Attached, 6"),
    ("(f) Occupational therapy", "Occupational therapist", "22 June 2026", "Attached, 7"),
    ("(g) Preparing for adulthood", "Careers adviser (level 6)", "24 June 2026", "Attached, 8"),
    ("(h) Anyone Marlowe asked for", "He was asked on 3 September 2026 and wanted nobody else", "–", "–"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Marlowe Threlkeld", "Amended final plan, 16 November 2026")
    by.heading("Education, Health and Care Plan", 0)
    by.cover(
        ("Young person", "Marlowe Threlkeld"), ("Date of birth", "23 April 2007"), ("Pronouns", "he/him"),
        ("Year", "Year 15 (post-16)"), ("Main need", "Moderate learning difficulty"), ("Status", "Amended final plan"),
        ("Invitations and papers sent", "24 August 2026"), ("Review meeting", "10 September 2026"),
        ("Report of the meeting sent", "2 October 2026"), ("Decision and proposed amendments sent to Marlowe", "6 October 2026"),
        ("Amended final plan", "16 November 2026"), ("Next review finished by", "5 October 2027"),
        ("Signed for the County Council", "R. Ashdown-Iqbal, Head of SEND Casework"), ("Signed on", "16 November 2026"),
    )  # fmt: skip
    by.at("A").heading("Section A – Marlowe’s views, interests and aspirations")
    for title, texts in A:
        by.heading(title, 2)
        by.text(*texts)
    by.at("B").heading("Section B – Special educational needs")
    by.rows(("No.", "Area", "Need"), B, labels=(0, 1))
    by.at("C").heading("Section C – Health needs")
    by.labelled(("Health need 1", "Asthma. In warm weather Marlowe has to stop work in the polytunnel after 40 minutes (general practitioner, 12 June 2026)."))  # fmt: skip
    by.at("D").heading("Section D – Social care needs")
    by.labelled(("Care need 1", "Marlowe cannot be left alone at home in the evening: he let two strangers in in March 2026 (mother, 4 September 2026). Adult social care hold no file on him, so nothing was asked of them."))  # fmt: skip
    by.at("E").heading("Section E – Outcomes")
    by.rows(("No.", "Outcome", "Where he is, and the next step", "For"), E, labels=(0,))
    by.text(
        "Marlowe and his tutor choose targets from these each half-term. The tutor counts them every Friday and goes through the chart with Marlowe each term. The Council looks at the outcomes once a year.",
        "Leaving college in July 2028: a meeting with the employment service in October 2027, six taster shifts at the garden centre between January and May 2028, and his cards handed to the manager there by 30 June 2028.",
    )  # fmt: skip
    by.at("F").heading("Section F – Special educational provision")
    by.rows(("No.", "Provision", "For"), F, labels=(0,))
    by.at("G").heading("Section G – Health provision")
    by.text("For health need 1: an asthma nurse sees Marlowe for 30 minutes every six months and rewrites his action plan. A practice nurse does his learning disability health check, 40 minutes, every June.")  # fmt: skip
    by.at("H1").heading("Section H1 – Social care provision, Chronically Sick and Disabled Persons Act 1970")  # fmt: skip
    by.text("For care need 1: a support worker (level 2 diploma) stays in with Marlowe for four hours every Saturday evening, 46 weeks a year.")  # fmt: skip
    by.at("H2").heading("Section H2 – Other social care provision")
    by.text("None (review meeting, 10 September 2026).")
    by.at("I").heading("Section I – Placement")
    by.text("Thornley Vale College, from September 2025 to July 2028.")
    by.at("J").heading("Section J – Personal budget")
    by.text("Marlowe was told about personal budgets on 10 September 2026. None requested.")
    by.at("K").heading("Section K – Advice and information")
    by.rows(("Advice", "Whose", "Date", "Appendix"), K)


PLAN = Unseen(
    name="marlowe",
    style="sections with a dash, tables numbered N, O and P",
    born=dt.date(2007, 4, 23),
    write=write,
    planted=planted(
        A_14="Go slowly with Marlowe and leave gaps.",
        A_28="Jordan Pickersgill nicks my seat in the canteen",
        A_37="Marlowe is our middle child and the easiest company in the house.",
        B_03="Developmental coordination disorder.",
        D_02="Adult social care hold no file on him, so nothing was asked of them.",
        E_02="Marlowe sorts his washing, sets the machine and hangs it out without a prompt, three weeks running.",
        E_05="By July 2028 the horticulture team has cut its prompts to Marlowe at the till from six a shift to one.",
        E_08="",
        F_01="Marlowe walks out when a room holds more than about 30 people",
        F_03="for as long as Band 5 of the matrix (£7,400) will stretch",
        F_07="for as long as Band 5 of the matrix (£7,400) will stretch",
        F_08="The college can bring these hours down after Christmas if it sees fit.",
        F_09="for as long as Band 5 of the matrix (£7,400) will stretch",
        F_18="Fetched from home at 8.10 and brought back at 4.20 in the Council’s minibus",
        G_02="",
        H_02="stays in with Marlowe for four hours every Saturday evening",
        I_02="Thornley Vale College, from September 2025 to July 2028.",
        K_02="",
        K_05="Assessor with AMBDA (dyslexia certificate)",
        T_06="2 October 2026",
    ),
)
