"""Merrick, nineteen: a specialist college, outcomes before needs and a card for each provision."""

import datetime as dt

from tests.plan_layouts.paper import banner, embolden, write_cell
from tests.unseen.author import Author, Unseen, planted

ABOUT = (
    ("2.1 What I like",
     "“I like tractors, cider festivals and the tug of war. I’ve got 46 model tractors and I know what they all pulled.” At weekends Merrick washes machinery for a contractor in the village and watches ploughing films."),
    ("2.2 What I am good at",
     "He is strong, punctual and kind to animals. He is proud of his rosette for sheep handling from the county show."),
    ("2.3 My future",
     "“I want a job on a farm, proper paid. My own place over the yard with a telly and a lock. And go to the Young Farmers on a Thursday.” After college he would like a supported internship."),
    ("2.4 College",
     "“Best is the lambing shed. Worst is the canteen and when the timetable’s wrong.” His tics get worse in lessons where he has to read aloud, and he hides his mouth with his sleeve."),
    ("2.5 Friends",
     "He eats with two lads from his course and messages one of them at night. “I don’t go out much, I don’t know how you ask.”"),
    ("2.6 Doing things for myself",
     "He makes his own breakfast and feeds the dogs. He would like to use the bus and have his own bank card. He does not like having his medicine handed to him."),
    ("2.7 My health",
     "“The fits scare me more after than in. I’m knackered for a day.” He keeps well if he sleeps, and he eats most things."),
    ("2.8 How to communicate with me", "Merrick talks. Keep it simple."),
)  # fmt: skip
MOTHER = (
    "Mum was spoken to by the course leader at home on 20 May 2026, and this is her account. She feels that college suits him and that the staff are kind. When he comes in he tells her what he has fed and to which animals, and she can see that he is pleased with himself. She would like the college to go on for as long as possible, and in her view three years is the least he needs. She does not think that an internship would suit him yet, because he would be left by himself with machines.",
    "She worries about the fits above everything else, and does not sleep when he is away. She thinks that he should stay at home with her for good and that the flat idea has been put into his head. Things have been hard on both of them since Merrick’s father went to prison. She hopes that he will have work with animals, somebody to look out for him, and a life in the village where people know him. She would like the letters about this plan to be clear and to come in good time.",
)  # fmt: skip

OUTCOMES = (
    "Outcome 1. Merrick will develop his conversation skills and become more confident with other people by July 2027.",
    "Outcome 2. By July 2027 Merrick will receive two hours a week of maths and English that has to do with farm work.",
    "Outcome 3. By July 2028 Merrick uses his worry ladder and stays in the canteen for 20 minutes on four days out of five. In May 2026 he left within five minutes each day.",
    "Outcome 4. By July 2027 Merrick gets to college and home by bus by himself on four days out of five. In May 2026 he had not been on a bus alone.",
    "Outcome 5. By July 2028 Merrick feeds, beds and checks a pen of sheep from a picture list, with no reminder, on nine working days out of ten. In May 2026 he needed six reminders.",
    "Outcome 6. By July 2027 Merrick takes his own medicine when his phone tells him to, 13 times out of 14. In May 2026 it was handed to him each time.",
    "Outcome 7. By July 2028 Merrick spends three nights in a row in a training flat, cooks his tea there and asks one friend round. In May 2026 he had not spent a night away.",
    "Outcome 8. Merrick will be happy and settled and lead the fullest life he can as an adult by July 2029.",
)  # fmt: skip

NEEDS = (
    ("4.1 Communication and interaction",
     "Need 1. Merrick is autistic. He answers the question before last, and in a 15-minute talk with a stranger he asked nothing and lost the subject seven times (speech and language therapist, 6 May 2026).",
     "Need 2. Tristan finds group instructions hard to follow: he carried out two steps of five in the machinery shed on 29 April 2026 (course leader), and waited to be shown the rest."),
    ("4.2 Cognition and learning",
     "Need 3. Merrick has a moderate learning difficulty. He reads like a child of seven (YARC, 12 May 2026) and can count money to £5, so he cannot yet read a feed label or check his change."),
    ("4.3 Social, emotional and mental health",
     "Need 4. Crowds and changes of plan make Merrick so anxious that he walks out; he left site four times between January and May 2026 (college log, 22 May 2026)."),
    ("4.4 Independence",
     "Need 5. Merrick cannot yet travel by himself, run a kitchen or judge what is safe near moving machinery without an adult’s prompt (occupational therapist, 13 May 2026)."),
)  # fmt: skip

Card = tuple[str, str, str, str, str]
CARDS: tuple[Card, ...] = (
    ("6.1", "Conversation practice with video: watching a clip of himself, picking one thing to try, trying it on somebody in the yard.",
     "Speech and language therapist, HCPC registered, working with adults with autism.",
     "45 minutes one-to-one every Monday, 30 weeks a year. On top of this two hours each term to train the course team.", "Needs 1 and 2; outcomes 1, 5 and 8"),
    ("6.2", "Literacy and numeracy support.",
     "Tutor with a level 5 specialist diploma.", "Two hours a week, one-to-one, 36 weeks a year.", "Need 3; outcome 2"),
    ("6.3", "Going up a worry ladder, step by step, in the real canteen, with breathing practice beforehand.",
     "Assistant psychologist, supervised for an hour a fortnight by the college’s clinical psychologist.", "40-minute sessions, one-to-one.", "Need 4; outcome 3"),
    ("6.4", "Met at the gate at 8.50 and taken through the day’s timetable, with any change shown on it in red.",
     "A member of staff who gets on with him.", "Ten minutes every morning, one-to-one.", "Needs 2 and 4; outcome 3"),
    ("6.5", "A learning mentor sits down with Merrick to plan the week’s jobs on a picture list.",
     "Learning mentor, level 3, trained in TEACCH.", "One hour each Friday, one-to-one, until December 2026; the college will then decide how many hours he should have.", "Needs 2 and 5; outcome 5"),
    ("6.6", "Working alongside him with sheep and machinery, showing each job once and then standing back.",
     "Learning support assistant, level 3, with a certificate in land-based safety.", "One-to-one, two hours on four mornings a week, 36 weeks a year. Beyond those hours his support in the sheds is met by Band C top-up.", "Needs 2 and 5; outcome 5"),
    ("6.7", "Travel training on the 118 bus, using photographs of each stop. Bought by direct payment (see Section J).",
     "Travel trainer, level 3 award.", "90 minutes, one-to-one, twice a week from September 2026 to March 2027, 26 weeks.", "Need 5; outcome 4"),
    ("6.8", "A place in the minibus from the village to college and back, with an escort.",
     "Driver and escort.", "Each college day until he can use the bus.", "Need 5; outcome 4"),
    ("6.9", "Running the training kitchen: planning a meal, shopping with £15, cooking and clearing up.",
     "Tutor, level 4, with one assistant, level 2, trained in epilepsy first aid.", "Three hours every Thursday in a group of five, 36 weeks a year.", "Need 5; outcomes 6 and 7"),
    ("6.10", "A reading pen, a phone with alarms and picture lists, and ear defenders for the machinery shed. In examinations a reader and 25% extra time.",
     "The IT technician looks the equipment over each half-term; the course leader books the reader.", "He keeps the equipment with him all the time.", "Needs 2, 3 and 4; outcomes 2, 3 and 6"),
)  # fmt: skip

K = (
    ("Merrick’s own views", "Merrick, with the learning mentor", "18 May 2026", "Attached"),
    ("(a) Mother’s contribution", "Mother", "20 May 2026", "Attached"),
    ("(b) College advice", "Principal, Tamarbridge Land College", "22 May 2026", "Attached"),
    ("(c) Medical advice", "Consultant neurologist", "8 May 2026", "Attached"),
    ("Individual health care plan (Appendix 1)", "Epilepsy nurse", "11 May 2026", "Attached"),
    ("(d) Psychological advice", "Advisory teacher for learning difficulties", "14 May 2026", "Attached"),
    ("(e) Social care advice", "Social worker, adult learning disability team", "21 May 2026", "Attached"),
    ("(f) Speech and language therapy", "Speech and language therapist", "6 May 2026", "Attached"),
    ("(f) Occupational therapy", "Occupational therapist", "13 May 2026", "Attached"),
    ("(g) Preparing for adulthood", "Careers adviser, level 6", "19 May 2026", "Attached"),
    ("(h) Others asked for", "Merrick was asked on 18 May 2026 and named nobody", "18 May 2026", "Not applicable"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running(
        "MY EHC PLAN (Confidential)", "Merrick Yeandle: amended final plan, 18 September 2026"
    )
    by.heading("My Education, Health and Care Plan", 0)
    by.cover(
        ("My name is", "Merrick Yeandle"), ("I like to be known as", "Merrick"), ("I was born on", "8 June 2007"),
        ("Pronouns", "he/him"), ("My year", "Year 15"), ("I learn at", "Tamarbridge Land College"),
        ("Main need", "Autistic spectrum disorder"), ("Second need", "Moderate learning difficulty"),
        columns=4,
    )  # fmt: skip
    by.heading("1 About this plan", 1)
    by.text(
        "This plan was first made on 11 October 2019 by Exmoor Vale Council and amended after the yearly review.",
        "Review decided the year before: 14 July 2025. Invitations and papers sent: 29 May 2026. Review meeting: 17 June 2026. Report sent: 26 June 2026. Decision, with the amendment notice: 10 July 2026. Amended final plan: 18 September 2026. Next review finished by: 2 July 2027.",
        "Signed for the Council: R. Coombes, Plan Manager, 18 September 2026.",
    )
    by.at("A").heading("2 SECTION A: About me", 1)
    by.text(
        "Merrick told his learning mentor these things in the lambing shed on 18 May 2026, looking at photographs of the year. What stands in quotation marks he said himself; the mentor wrote the rest from what he told her, and read it to him the same day."
    )
    for title, text in ABOUT:
        by.heading(title, 2)
        by.text(text)
    by.heading("2.9 What Mum thinks", 2)
    by.text(*MOTHER)
    by.at("E").heading("3 SECTION E: What I will be able to do (outcomes)", 1)
    by.bullets(*OUTCOMES)
    by.heading("3.1 What happens after college", 2)
    by.text(
        "Merrick leaves college in July 2028. The careers adviser and he visit two supported internships in February and March 2028; the college sends his picture lists and safety plan to the new place by 31 May 2028, and the social worker meets him and his mother that June."
    )
    by.at("B").heading("4 SECTION B: My special educational needs", 1)
    for title, *texts in NEEDS:
        by.heading(title, 2)
        by.text(*texts)
    by.at("C").heading("5 SECTION C: My health needs", 1)
    by.text(
        "Need 6. Epilepsy: about two seizures a month, mostly on waking, after which Merrick sleeps and misses the rest of the college day (neurologist, 8 May 2026). His individual health care plan of 11 May 2026 is Appendix 1."
    )
    by.at("D").heading("5.1 SECTION D: My social care needs", 1)
    by.text(
        "Need 7. Merrick has not lived apart from his mother and has no company of his own age at weekends. His Care Act assessment was finished on 21 May 2026 (adult learning disability team)."
    )
    by.at("F").heading("6 SECTION F: My special educational provision", 1)
    for card in CARDS:
        _card(by, card)
    _end(by)


def _card(by: Author, card: Card) -> None:
    number, what, who, amount, target = card
    table = by.paper.doc.add_table(0, 2)
    table.style = "Table Grid"
    banner(table, f"Provision {number}", "E2EFD9")
    for label, text in (
        ("What", what),
        ("Who and how qualified", who),
        ("How much and how often", amount),
        ("For", target),
    ):
        cells = table.add_row().cells
        write_cell(cells[0], label)
        embolden(cells[0])
        write_cell(cells[1], by.note(text))
    by.paper.text("")


def _end(by: Author) -> None:
    by.at("G").heading("7 SECTION G: Health provision", 1)
    by.text(
        "For need 6 and outcome 6. Input from the epilepsy nurse.",
        "The neurologist sees Merrick for 30 minutes every six months, twice a year, about his medicine.",
        "Agreed by the Integrated Care Board (continuing care lead) on 3 July 2026.",
    )
    by.at("H1").heading("8 SECTION H1: Social care under the 1970 Act", 1)
    by.text(
        "For need 7 and outcomes 7 and 8. A support worker (level 3) takes Merrick to the Young Farmers’ club for three hours each Thursday evening, 44 weeks a year."
    )
    by.at("H2").heading("8.1 SECTION H2: Other social care", 1)
    by.text(
        "For need 7 and outcome 7. Under the Care Act 2014 he stays in the training flat one night a month, twelve nights a year, with a support worker (level 3) sleeping in."
    )
    by.at("I").heading("9 SECTION I: Where I learn", 1)
    by.text("Tamarbridge Land College, a specialist post-16 institution.")
    by.at("J").heading("10 SECTION J: Personal budget", 1)
    by.text("A direct payment of £2,850 a year is paid to Merrick’s mother as his nominee.")
    by.at("K").heading("11 SECTION K: Who gave advice", 1)
    by.rows(("Advice", "Given by", "Date", "Attached"), K)


PLAN = Unseen(
    name="merrick",
    style="decimal numbers, outcomes before needs, a card for each provision",
    born=dt.date(2007, 6, 8),
    write=write,
    planted=planted(
        A_14="Merrick talks. Keep it simple.",
        A_16="",
        A_22="His tics get worse in lessons where he has to read aloud",
        A_29="since Merrick’s father went to prison",
        A_30="Tristan finds group instructions hard to follow",
        A_37="Mum was spoken to by the course leader",
        E_03="Merrick will develop his conversation skills and become more confident with other people",
        E_04="Merrick will receive two hours a week of maths and English",
        E_06="Merrick will be happy and settled and lead the fullest life he can",
        E_07="",
        E_08="",
        F_02="Literacy and numeracy support.",
        F_04="40-minute sessions, one-to-one.",
        F_05="A member of staff who gets on with him.",
        F_08="the college will then decide how many hours he should have",
        F_09="his support in the sheds is met by Band C top-up",
        F_18="A place in the minibus from the village to college and back, with an escort.",
        G_03="Input from the epilepsy nurse.",
        H_02="takes Merrick to the Young Farmers’ club for three hours each Thursday evening",
        J_01="A direct payment of £2,850 a year is paid to Merrick’s mother as his nominee.",
        K_05="Advisory teacher for learning difficulties",
        T_08="18 September 2026",
    ),
)
