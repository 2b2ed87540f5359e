"""Aldith, seven: a first school's pupil with low vision; outcome by outcome, as it should be."""

import datetime as dt

from tests.plan_layouts.paper import banner, write_row
from tests.unseen.author import Author, Unseen

NEEDS = (
    ("Sensory and physical",
     "Aldith has excellent hearing, knows people by their voices and finds things by touch quickly.",
     "Need 1 (her main need: vision impairment). Aldith reads print of 24 point held 20 centimetres from her face. She cannot make out a whiteboard from more than one metre, and in bright light she shuts her eyes and stops work (teacher of children with vision impairment, 30 June 2026).\nNeed 2. In a busy corridor or dinner hall she stops and waits for a hand, and she walked from class to hall by herself on two days out of ten (habilitation specialist, 2 July 2026)."),
    ("Cognition and learning",
     "She remembers whole stories after one hearing and adds two-digit numbers in her head.",
     "Need 3. Aldith reads 24 words a minute in large print (timed reading, teacher of children with vision impairment, 30 June 2026), and loses her place when she copies."),
    ("Communication and interaction",
     "Aldith listens well, tells jokes and talks easily with adults and with one child at a time.",
     "Need 4. She misses faces, nods and pointing, so she does not know who is talking to her or that a game has moved on. She played alone at four lunchtimes out of five (educational psychologist, 8 July 2026)."),
    ("Social, emotional and mental health",
     "She is calm and brave, and says when somebody else is upset.",
     "Need 5. Aldith says “yes” when asked whether she can see, so that she is like the others. She told an adult one time out of ten that she had missed something (educational psychologist, 8 July 2026)."),
)  # fmt: skip
OUTCOMES = (
    ("Outcome 1 (needs 1 and 3; towards reading vet books by herself)",
     "By July 2028 Aldith reads a page of a Year 4 book on her tablet at 60 words a minute and answers four questions out of five about it. In June 2026 she read 24 words a minute. Step on the way: 40 words by July 2027."),
    ("Outcome 2 (need 2; towards riding and walking out by herself)",
     "By July 2028 Aldith walks between class, hall, toilets and yard and fetches her own lunch without a hand to hold, on nine days out of ten. In July 2026 it was two out of ten. Step on the way: five out of ten by July 2027."),
    ("Outcome 3 (need 4; towards having friends who knock for her)",
     "By July 2028 Aldith starts or joins a game at four lunchtimes out of five. In July 2026 it was one. Step on the way: two lunchtimes by July 2027."),
    ("Outcome 4 (needs 5 and 6; important for her safety)",
     "By July 2028 Aldith tells an adult within five minutes that she has not seen something, eight times out of ten, and puts on hat, cream and dark glasses herself before going out on nine days out of ten. In July 2026 these were one in ten and three in ten. Steps on the way: four in ten and six in ten by July 2027."),
    ("Outcome 5 (need 7; towards friends on the estate)",
     "By July 2028 Aldith stays for a whole two-hour session of a club near home without her parents, on eight Saturdays out of ten. In July 2026 she had stayed at none. Step on the way: one hour, five Saturdays out of ten, by July 2027."),
)  # fmt: skip
PROVISION = (
    ("For outcome 1", (
        ("Aldith is taught to scan, enlarge and listen while she reads, in a side room with blinds. For needs 1 and 3.",
         "A teacher of children with vision impairment who holds the mandatory qualification, one-to-one, 60 minutes every week, 38 weeks a year. Two more hours each half-term go to training her class staff and checking progress."),
        ("All books, worksheets and slides are put on her tablet, or in bold 24 point, before the lesson. For needs 1 and 3.",
         "A teaching assistant (level 3, trained by the specialist teacher for two days in September 2026), five hours a week, 38 weeks."),
        ("A tablet joined to the board, a sloping desk, a desk lamp that can be dimmed and a hand magnifier, in the classroom for every lesson. She sits in the front row with her back to the window. For need 1.",
         "The teaching assistant charges and cleans them each day; the sensory service’s technician tests them each half-term and showed Aldith and the staff how to use them on 9 September 2026."),
        ("In tests she has papers in 24 point, 50% extra time and a rest of five minutes after every 20. For needs 1 and 3.",
         "The class teacher arranges this for every test, one-to-one with the teaching assistant in the side room."),
    )),
    ("For outcome 2", (
        ("Lessons in moving about: routes, stairs, kerbs, carrying a tray, and a symbol cane from January 2027. For need 2.",
         "A qualified habilitation specialist, one-to-one, 60 minutes every fortnight, 19 times a year. A midday assistant, whom she trains for one hour each term, walks that route with Aldith for ten minutes at 11.50 every school day."),
        ("Yellow edges on every step, posts and tray rails. For need 2.",
         "The caretaker painted them on 2 September 2026 and looks over them each term."),
    )),
    ("For outcome 3", (
        ("A games club in the library, with games that go by sound and turns that begin with a name. For need 4.",
         "The teaching assistant (level 3) leads a group of four for 25 minutes, at lunchtime each Tuesday and Thursday, 38 weeks. The educational psychologist gives her one hour of supervision each half-term."),
    )),
    ("For outcome 4", (
        ("Aldith is taught, with stories and rehearsal, to say what she has missed and what would help; she uses a blue card on her desk. For need 5.",
         "An emotional literacy support assistant (ELSA trained, supervised by the educational psychologist for two hours each half-term), one-to-one, 30 minutes a week, 38 weeks."),
        ("Before she goes outdoors she is shown each part of getting ready for sun, with one part fewer done for her each month. For needs 5 and 6.",
         "The teaching assistant, one-to-one, five minutes before both playtimes and lunch every school day from March to October."),
    )),
)  # fmt: skip
K = (
    ("(a) Views of Aldith’s parents", "Mother and father", "22 June 2026", "Yes, K1"),
    ("(b) School’s advice, given after consulting the teacher of children with vision impairment", "Head teacher", "6 July 2026", "Yes, K2"),
    ("(c) Medical advice", "Community paediatrician", "13 July 2026", "Yes, K3"),
    ("(d) Psychological advice", "Educational psychologist", "8 July 2026", "Yes, K4"),
    ("(e) Social care advice", "Social worker, disabled children’s team", "15 July 2026", "Yes, K5"),
    ("(f) Specialist advice on sight", "Teacher of children with vision impairment", "30 June 2026", "Yes, K6"),
    ("(f) Habilitation assessment", "Qualified habilitation specialist", "2 July 2026", "Yes, K7"),
    ("(h) Person the parents asked for", "Swimming teacher", "3 July 2026", "Yes, K8"),
    ("Individual health care plan", "School nurse", "15 July 2026", "Yes, K9"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Aldith Ferniehough", "Final plan, version 1, 24 September 2026")
    by.heading("Harehope Coast Council: Education, Health and Care Plan", 0)
    by.cover(
        ("Name", "Aldith Ferniehough"), ("Date of birth", "12 May 2019"), ("Pronouns", "she/her"),
        ("Year group", "Year 3"), ("Status", "Final plan"), ("Main need", "Vision impairment"),
        ("Request received", "11 May 2026"), ("Decision to assess sent", "15 June 2026"),
        ("Draft sent to parents", "2 September 2026"), ("Parents’ comments received", "17 September 2026"),
        ("Date of this plan", "24 September 2026"), ("Review to be finished by", "17 September 2027"),
        ("Signed for the Council", "P. Thirlaway, SEND Manager"), ("Signed on", "24 September 2026"),
        columns=4,
    )  # fmt: skip
    by.text(
        "The letter sent with this plan tells Aldith’s parents of their right to appeal, the two-month time limit, mediation, disagreement resolution, and where to find free advice."
    )
    _about(by)
    by.at("B").heading("Section B: Special educational needs")
    by.rows(("Area", "What Aldith does well", "What is hard for her"), NEEDS, labels=(0,))
    by.at("C").heading("Section C: Health needs linked to Aldith’s special educational needs")
    by.text(
        "Need 6. Aldith has oculocutaneous albinism with nystagmus (community paediatrician, 13 July 2026). Her eyes move all the time and tire after about 20 minutes of reading and her skin burns within ten minutes of sun, which cuts short her time outside with the class. Her individual health care plan of 15 July 2026 is K9."
    )
    by.at("D").heading("Section D: Social care needs")
    by.text(
        "Need 7. Aldith cannot yet go to clubs near home unless a parent stays, because staff there do not know how to guide her; she misses being with children out of school (social worker, disabled children’s team, 15 July 2026)."
    )
    _outcomes(by)
    by.at("F").heading("Section F: Special educational provision")
    for title, rows in PROVISION:
        table = by.paper.doc.add_table(0, 2)
        table.style = "Table Grid"
        banner(table, title, "D9EAD3")
        write_row(table, ("What Aldith will have", "Who does it, and how often"), is_bold=True)
        for row in rows:
            write_row(table, tuple(by.note(text) for text in row))
        by.paper.text("")
    _rest(by)


def _about(by: Author) -> None:
    by.at("A").heading("Section A: Views, interests and aspirations")
    by.heading("What Aldith says", 2)
    by.text(
        "Aldith talked with the SENCO in the book corner on 17 and 24 June 2026, using toy animals. Words inside quotation marks are hers; the rest is what the SENCO understood from her."
    )
    by.bullets(
        "Play and interests: “I like guinea pigs best and then horses. I do vets with my cousin and she is always the hamster.” Aldith loves swimming and audio stories.",
        "School: “Story time is the best bit. Dinner hall is too loud and I don’t know where the seats are.” ",
        "Friends: she has a good friend in her class, and would like “a friend who knocks for me like my brother has”.",
        "Health: “My eyes get wobbly and tired. I hate sun cream but I hate being sore more.”",
        "Doing things herself: she dresses, feeds the guinea pigs and makes toast. She wants to learn to ride a bike and fetch her own dinner.",
        "When she is big: “I want to be a vet for small animals and live in a house by the beach with my cousin.” Before then she wants to read the big vet book by herself.",
    )
    by.heading("What Aldith’s parents say (her mother and father, at home with the SENCO, 22 June 2026)", 2)  # fmt: skip
    by.text(
        "“She is funny, stubborn in a good way and kind to animals. She comes home worn out and says she was fine. We would like people to ask her twice.”",
        "“We hope she will have work she loves, a home of her own, mates in the village and a place in things like the lifeboat gala. Next comes middle school in September 2028, and we want her to walk in as if she owns it. College is a long way off, but we see no reason why not.”",
    )
    by.heading("How to communicate with Aldith and include her in decisions", 2)
    by.text(
        "Aldith talks in full sentences. Come within a metre, say your name and hers, and use words in place of nods or pointing. Put real things or large photos in her hands, two at a time, in a quiet room before lunch. Ask her to tell you what she found: “yes” alone may only be politeness. Silence means no."
    )
    by.heading("Aldith’s story", 2)
    by.text(
        "Aldith was born in May 2019. Eye clinic from ten weeks old. She began at nursery in September 2022 and at school in September 2023."
    )


def _outcomes(by: Author) -> None:
    by.at("E").heading("Section E: Outcomes")
    by.labelled(*OUTCOMES)
    by.heading("Checking how it is going", 2)
    by.text(
        "The class teacher sets shorter targets with Aldith each half-term. The SENCO, class teacher and parents look at all five outcomes every term, and the Council once a year."
    )
    by.heading("Moving to middle school in September 2028", 2)
    by.text(
        "The middle school’s SENCO comes to the review in summer 2027. Between February and July 2028 Aldith makes six visits of two hours with the habilitation specialist, who teaches her the routes. Her equipment is there by 1 July 2028."
    )


def _rest(by: Author) -> None:
    by.at("G").heading("Section G: Health provision")
    by.text(
        "For need 6. The hospital orthoptist and eye consultant see Aldith for 40 minutes every six months to test her sight and supply two pairs of tinted glasses a year. The school nurse goes through her sun care with the staff for one hour each March.",
        "The integrated care board agreed to this section on 27 August 2026 (designated clinical officer).",
    )
    by.at("H1").heading("Section H1: Social care provision under the 1970 Act")
    by.text(
        "For need 7 and outcome 5. A support worker (level 2, trained in sighted guiding) goes with Aldith, one-to-one, to a club near home for two hours every Saturday, 40 weeks a year."
    )
    by.at("H2").heading("Section H2: Other social care provision")
    by.text("None is required (social worker, disabled children’s team, 15 July 2026).")
    by.at("I").heading("Section I: Placement")
    by.text("Skerne Haven First School, a community first school (mainstream).")
    by.at("J").heading("Section J: Personal budget")
    by.text("Aldith’s parents were told about personal budgets on 2 September 2026. They have not asked for one.")  # fmt: skip
    by.at("K").heading("Section K: Advice and information")
    by.rows(("Advice", "Who gave it", "Date", "Attached"), K)


PLAN = Unseen(
    name="aldith",
    style="needs in three columns, provision in a small table for each outcome",
    born=dt.date(2019, 5, 12),
    write=write,
)
