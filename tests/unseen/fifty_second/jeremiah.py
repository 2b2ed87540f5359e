"""Jeremiah, seventeen: a final amended plan in bordered boxes, one page for each section."""

import datetime as dt
from collections.abc import Iterable

from tests.unseen.author import Author, Unseen

COVER = (
    ("This plan is about", "Jeremiah Castlereagh (he/him)"),
    ("Date of birth", "19 September 2009"),
    ("Year group", "Year 12"),
    ("Main type of need", "Severe learning difficulty; also autism"),
    ("Language at home", "English"),
    ("Who this plan is for", "Jeremiah, who is a young person, and his mother, who represents him"),
    ("Why his mother represents him", "Decision: what this plan should say and which sixth form it names. The educational psychologist assessed this with symbols and photographs on 10 September 2026, with his teacher beside him. Jeremiah does not have capacity for this decision. His wishes are in Section A."),
    ("Status", "FINAL AMENDED PLAN, version 9"),
    ("Plan first made", "11 February 2016"),
    ("Last review decision before this one", "16 October 2025"),
    ("Invitations and papers for the review sent", "8 September 2026"),
    ("Review meeting", "24 September 2026; Jeremiah came for 15 minutes"),
    ("Review report sent", "2 October 2026"),
    ("Decision to amend, and proposed changes, sent", "14 October 2026; comments open until 30 October 2026"),
    ("Final amended plan issued", "18 November 2026"),
    ("Next review to be completed by", "8 October 2027"),
    ("Signed for the council by", "Rosalind Tembe, Post-16 EHC Team Manager, 18 November 2026"),
)  # fmt: skip
A = (
    ("How Jeremiah’s views were gathered", (
        "The speech and language therapist and the class teacher put photographs and symbols on a Talking Mat with Jeremiah on 30 June and 2 July 2026 for 15 minutes each. He placed each one under “yes”, “not sure” or “no”. His class team added what they saw from 15 June to 3 July 2026.",
    )),
    ("What Jeremiah chose and what he shows us", (
        "Interests and leisure: he placed swimming, train videos, bubbles and the sensory garden under “yes”.",
        "Good at: he remembers a route after one walk, waters every pot in the greenhouse and is proud when he hands back the empty can.",
        "Sixth form: “yes” to gardening, cooking and the minibus; “no” to assembly and the bell.",
        "Friends: he saves the seat beside one boy in his class.",
        "Health: he rubs his forehead when it hurts. He likes to lie under his blue blanket after a seizure, and he placed the tablet spoon under “yes”.",
        "Independence: he takes off his coat, finds his own cup and pushed the adult’s hand away from the kettle symbol, so we think he would like to do it himself.",
        "Hopes: asked what he wants next, Jeremiah chose the garden centre. Asked about being a man, he chose a job with plants, a house with his own kitchen, and swimming with friends. After sixth form he would like the land-based college: he picked its photograph both times after his visit on 19 June 2026.",
    )),
    ("How to communicate with Jeremiah and help him decide", (
        "Jeremiah uses a symbol app on his tablet, takes you to things and hands them to you. Show him an object or a photograph, say one or two words, and wait 15 seconds. He says yes by touching the green tick or taking the thing, and no by turning his head or pushing it away. Hands over his ears mean stop.",
        "Give him two choices at a table in a quiet room before lunch, with one person he knows.",
    )),
    ("What his class team say (class teacher, 3 July 2026)", (
        "“He has a lovely sense of mischief. We admire how hard he works when his hands are in the soil.”",
    )),
    ("What his mother says (home visit, 7 July 2026; Jeremiah touched the tick for her page to go in)", (
        "Views: “He is calm, loving and funny. I worry about who will understand him when I am not there.”",
        "Hopes: “I hope he has work outdoors, a home near us and people who love his company.”",
    )),
    ("His story so far", (
        "Born in September 2009. He joined the nursery class of his present school in September 2013, had his first seizure in 2017, his first symbol app in 2019, and moved up to the sixth form in September 2026.",
    )),
)  # fmt: skip
B = (
    ("Communication and interaction", (
        "Strength: Jeremiah asks for 42 things on his symbol app without a prompt.",
        "B1. Jeremiah is autistic and does not use speech. He uses the app to ask, but not yet to say that he hurts, to turn something down or to tell news: no such message in ten days (speech and language therapist, 29 June 2026).",
        "B2. He understands one key word at a time and needs an object or photograph to make sense of it: nine of ten right with one, two of ten without (same report).",
    )),
    ("Cognition and learning", (
        "Strength: he learns by doing and remembers places.",
        "B3. Jeremiah has a severe learning difficulty. He matches photographs, counts to three and stays with a taught task for six minutes (class assessment, 3 July 2026).",
        "B4. He completes two steps of a job and then waits to be shown the next (educational psychologist, 8 July 2026).",
    )),
    ("Social, emotional and mental health", (
        "Strength: he is settled by familiar people.",
        "B5. When he has to wait, or when a plan changes, Jeremiah hits his forehead with his hand: 14 times in June 2026 (school record).",
    )),
    ("Sensory and physical", (
        "Strength: he swims 20 metres.",
        "B6. Sudden noise is painful to him, and he left the room five times a day on average in June 2026. Firm pressure and movement settle him within ten minutes (occupational therapist, 1 July 2026).",
    )),
    ("Independence and adult life", (
        "Strength: he hangs up his coat and lays the table.",
        "B7. He cannot yet wash his hands, make a snack or cross a road without an adult’s hand on his (occupational therapist, 1 July 2026).",
    )),
)  # fmt: skip
E = (
    ("Outcome 1 – education and training (friends and community; B1, B2)", (
        "By July 2028 Jeremiah uses his app to tell a person outside his class that he hurts, that he does not want something, and what he did that day, on four days out of five. He wants to swim with friends.",
        "Step: a “no thank you” message twice a day by Easter 2027.",
    )),
    ("Outcome 2 – education and training (work; B3, B4)", (
        "By July 2028 Jeremiah follows a photo strip through a six-step potting job at a garden centre, with no prompt, four times out of five. He chose a job with plants.",
        "Step: four steps at school by July 2027.",
    )),
    ("Outcome 3 – education and training (independent living; B7)", (
        "By July 2028 Jeremiah makes a drink and a sandwich with a photo strip, washes his hands without touch from an adult, and stops at eight kerbs out of ten. He chose a house with his own kitchen.",
        "Step: washes his hands with one gesture by March 2027.",
    )),
    ("Outcome 4 – education and training (good health; B5, B6)", (
        "By July 2028 Jeremiah hands over his break symbol before he hits his head, so that there are no more than two hits a month. This keeps him safe and well.",
        "Step: five a month by July 2027.",
    )),
    ("Outcome 5 – social care (friends and community; D1)", (
        "By July 2028 Jeremiah has swum with two other young people, with no member of his family there, at 50 weekly sessions. He placed swimming under “yes”.",
        "Step: ten sessions by Easter 2027.",
    )),
    ("Checking progress", (
        "The class teacher sets short-term targets every half-term, measures them each month and meets Jeremiah and his mother once a term. The council reviews all the outcomes once a year.",
    )),
    ("Changes ahead", (
        "At 18, on 19 September 2027: adult social care and adult epilepsy services take over. The epilepsy nurse introduces the adult team at two clinics from April 2027, and Section H1 moves into H2.",
        "Leaving the sixth form in July 2029: Jeremiah visits the land-based college twice in each of the summer terms of 2027 and 2028, the review in autumn 2028 plans the move, and the council amends the plan by 30 March 2029.",
    )),
)  # fmt: skip
F = (
    ("For Outcome 1 (B1, B2)", (
        "1.1 A registered speech and language therapist teaches Jeremiah new app messages one-to-one for 30 minutes every week, 38 weeks a year.",
        "1.2 A teaching assistant, trained by the therapist for four hours each September, practises them one-to-one for 15 minutes twice every school day, 38 weeks a year.",
        "1.3 The therapist reprograms the app and trains the class team in it for 60 minutes every half-term, six times a year.",
        "1.4 Equipment: a tablet with the app, a spare and a shoulder strap, with Jeremiah all day at school and home. The council supplies and repairs them.",
    )),
    ("For Outcome 2 (B3, B4)", (
        "2.1 A teacher holding a qualification in severe learning difficulties teaches Jeremiah in a class of seven, with four teaching assistants, for 14 hours a week, 38 weeks a year. Each task lasts six minutes and is shown with an object and a photo strip.",
        "2.2 A job coach with a level 3 certificate works one-to-one with him at a garden centre for two hours every Tuesday, 36 weeks a year, on potting and watering.",
        "2.3 Curriculum: a pre-formal study programme takes the place of accredited English and maths, with 60 minutes a day, 38 weeks a year, of counting and matching real things, taught by the class teacher in a group of three.",
    )),
    ("For Outcome 3 (B7)", (
        "3.1 A teaching assistant with a level 3 diploma teaches hand washing, snacks and laying a table one-to-one in the sixth form flat for 45 minutes, four times a week, 38 weeks a year. Each step is shown, then left for Jeremiah to do.",
        "3.2 Two teaching assistants, trained as travel trainers, walk the roads around the school with him for 40 minutes twice a week, 38 weeks a year (two adults to one student).",
    )),
    ("For Outcome 4 (B5, B6)", (
        "4.1 A registered occupational therapist plans firm pressure and movement breaks and works with Jeremiah one-to-one for 45 minutes every half-term, six times a year and trains the class team for two hours each September.",
        "4.2 A teaching assistant from that team gives him the breaks one-to-one in the sensory room for ten minutes, three times every school day, 38 weeks a year.",
        "4.3 The same teaching assistant shows his now-and-next board for two minutes before each of eight changes a day, 38 weeks a year, one-to-one, and models handing over the break symbol.",
    )),
)  # fmt: skip
G = (
    "G1. An epilepsy nurse specialist reviews seizures and medicine with Jeremiah and his mother for 45 minutes every six months, so that he is awake to learn (C1; Outcomes 2 and 4).",
    "G2. The same nurse trains eight school staff for two hours every September in the rescue medicine. When a seizure lasts five minutes, one of those staff gives 10 mg of buccal midazolam and telephones 999.",
    "Agreed for the integrated care board by its designated clinical officer on 9 November 2026.",
)
K = (
    "K1 – (a) Jeremiah’s views: Talking Mat record, speech and language therapist, 2 July 2026",
    "K2 – (a) His mother’s views, 7 July 2026",
    "K3 – (b) Education: headteacher, 10 July 2026",
    "K4 – (c) Medical: consultant paediatrician, 13 July 2026",
    "K5 – (c) Individual healthcare plan for epilepsy: epilepsy nurse specialist, 15 July 2026",
    "K6 – (d) Psychological: educational psychologist, 8 July 2026",
    "K7 – (e) Social care: social worker, disabled children’s team, 14 July 2026",
    "K8 – (f) Speech and language: speech and language therapist, 29 June 2026",
    "K9 – (f) Occupational therapy: occupational therapist, 1 July 2026",
    "K10 – (g) Preparing for adulthood: careers adviser, 16 July 2026",
    "K11 – (h) Asked for by the family: swimming teacher, 9 July 2026",
    "K12 – Capacity record: educational psychologist, 10 September 2026",
    "K13 – Review report: headteacher, 2 October 2026",
)


def box(by: Author, texts: Iterable[str], style: str | None = "List Bullet") -> None:
    """Write texts into one bordered cell, each as a bullet."""
    table = by.paper.doc.add_table(1, 1)
    table.style = "Table Grid"
    cell = table.rows[0].cells[0]
    for number, text in enumerate(texts):
        paragraph = cell.add_paragraph() if number else cell.paragraphs[0]
        paragraph.add_run(by.note(text))
        if style:
            paragraph.style = by.paper.doc.styles[style]
    by.paper.text("")


def page(by: Author, letter: str, title: str) -> None:
    """Begin a section on a page of its own."""
    by.paper.doc.add_page_break()
    by.at(letter).heading(title)


def write(by: Author) -> None:
    by.paper.running(
        "Jeremiah Castlereagh – final amended EHC plan", "Version 9 – 18 November 2026"
    )
    by.heading("Education, Health and Care Plan for Jeremiah", 0)
    by.labelled(*COVER)
    for letter, title, parts in (
        ("A", "Section A: Jeremiah’s views, interests and hopes", A),
        ("B", "Section B: Jeremiah’s special educational needs", B),
    ):
        page(by, letter, title)
        for heading, texts in parts:
            by.heading(heading, 2)
            box(by, texts)
    page(by, "C", "Section C: Health needs")
    box(
        by,
        (
            "C1. Epilepsy. Jeremiah had nine seizures between January and June 2026. After each he sleeps for about an hour, misses teaching and forgets the step he was learning (consultant paediatrician, 13 July 2026). His individual healthcare plan is at K5.",
        ),
    )
    page(by, "D", "Section D: Social care needs")
    box(
        by,
        (
            "D1. Because he does not see danger, Jeremiah cannot go out or be at home without an adult, and he met no other young people outside school from January to June 2026 (social worker, 14 July 2026).",
            "A child’s needs assessment under section 58 of the Care Act 2014 was asked for on 5 October 2026. Adult social care will complete it by 31 March 2027.",
        ),
    )
    for letter, title, parts in (
        ("E", "Section E: Outcomes", E),
        ("F", "Section F: Special educational provision", F),
    ):
        page(by, letter, title)
        for heading, texts in parts:
            by.heading(heading, 2)
            box(by, texts)
    page(by, "G", "Section G: Health provision")
    box(by, G)
    page(by, "H1", "Section H1: Social care provision under the 1970 Act")
    box(
        by,
        (
            "A support worker with a level 3 diploma, from the disabled children’s team, goes with Jeremiah and two other young people to the pool for three hours every Saturday, 40 weeks a year, until 18 September 2027 (D1; Outcome 5).",
        ),
    )
    page(by, "H2", "Section H2: Other social care provision")
    box(
        by,
        ("None is reasonably required before he is 18 (social worker, 14 July 2026).",),
    )
    page(by, "I", "Section I: Placement")
    box(
        by,
        (
            "Wychbourne School sixth form, a maintained special school, from September 2026 until July 2029.",
        ),
        None,
    )
    page(by, "J", "Section J: Personal budget")
    box(by, ("No personal budget was asked for, and there is no direct payment.",), None)
    page(by, "K", "Section K: Advice and information, all attached")
    box(by, K)
    by.at("").heading("If you disagree with this plan", 2)
    by.guide(
        "Jeremiah, through his mother as his representative, has the right to appeal to the First-tier Tribunal (SEND) against Sections B, F and I. The appeal must be made within two months of the decision letter of 18 November 2026, or within one month of a mediation certificate, whichever is later. The letter gives the details of the mediation service, the disagreement resolution service and the free information, advice and support service."
    )


PLAN = Unseen(
    name="jeremiah",
    style="52nd: one page a section, bordered one-cell boxes of bullets under Word headings",
    born=dt.date(2009, 9, 19),
    write=write,
)
