"""Tansy, three: a draft plan in two-column tables of labels and values, as it should be."""

import datetime as dt

from tests.plan_layouts.paper import banner, embolden, write_cell
from tests.unseen.author import Author, Unseen

Pairs = tuple[tuple[str, str], ...]

A: Pairs = (
    ("How we found out", "Her key person and the speech and language therapist watched her together on 15, 17 and 24 September 2026 and filmed nine short clips. Mum and Dad went through the clips with them at home on 29 September 2026. Adults who know her well wrote this page."),
    ("What Tansy shows us (observed, September 2026)", "She goes still and opens her eyes wide when Dad hums. She makes a long “ahh” when her feet touch warm water. She turns away when her chair is moved without warning."),
    ("What she likes and how she plays", "Tansy loves gold foil, tin drums, bubbles popped on her hands and any song with a pause in it. She likes to lie on the floor with things hung close above her."),
    ("What we think she would hope for (key person and parents, 29 September 2026)", "More water, more music, and to be the one who makes things happen. We think Tansy would like to be down on the floor next to other children, not looking past them from her chair."),
    ("Nursery, as she finds it", "Best: the story mat and the gardener’s wheelbarrow. Worst: the hand dryer and hurried coat time."),
    ("How her body feels to her", "She sleeps in short bits, and after a seizure she wants quiet and her blanket. Her tummy hurts if a feed goes in too fast."),
    ("Doing things herself", "She can nudge a switch with her head, and lifts her chin for her bib."),
    ("Friends and family", "A boy at nursery brings her leaves and she smiles at his voice. Two big cousins dance with her."),
    ("Her story so far", "Tansy was born ten weeks early in June 2023 and came home in October 2023. She has been fed through a gastrostomy since March 2025. She started nursery in January 2026."),
    ("How to talk with Tansy and help her choose", "Come close on her right, say her name, touch her shoulder, then wait ten seconds. Sing the song for what comes next and let her feel its object. Yes is an open mouth and a look. No is a turned head and a pushed-out lip. To help her decide, offer two things one after the other, in a quiet place, with Mum, Dad or her key person there."),
    ("What people admire", "She is patient and funny, and she is brave in hospital. Nursery is proud of her laugh."),
    ("Mum and Dad’s views (at home, 29 September 2026)", "“People see the tubes first. We want them to see a cheeky girl who likes being in the middle of things. We worry about new staff.”"),
    ("Mum and Dad’s hopes", "“This year: that she can tell a stranger ‘stop’. Next: a school where she has friends, from September 2027. One day: a job that is hers, even if it is starting the music in a café, a home of her own with carers she has picked, and neighbours at our church and on our street who say hello.”"),
)  # fmt: skip
B: tuple[tuple[str, Pairs], ...] = (
    ("Need 1: Learning and play", (
        ("What she can do", "Tansy notices when a song stops, and waits for it."),
        ("What she needs help with", "She has profound and multiple learning difficulties and learns as a baby of three to five months does (Routes for Learning, educational psychologist, 16 September 2026). She pressed her head switch on purpose on two of ten tries. She does not yet link her action with what follows."),
    )),
    ("Need 2: Communication", (
        ("What she can do", "She has a clear look of pleasure, and a protest."),
        ("What she needs help with", "Tansy uses no words, signs or pictures. Her signals are small and slow: two adults new to her read them the same way in four of ten clips (speech and language therapist, 24 September 2026). She knows three objects and songs that stand for what is coming."),
    )),
    ("Need 3: Seeing", (
        ("What she can do", "She finds gold and red things that are lit."),
        ("What she needs help with", "Tansy has a cerebral vision impairment. In a dark tent she looked at a lit red object within 40 cm on three of ten tries, and she stops looking when there is noise (qualified teacher of children with vision impairment, 10 September 2026)."),
    )),
    ("Need 4: Moving, sitting and using her hands", (
        ("What she can do", "She pushes down through her feet in water."),
        ("What she needs help with", "Tansy has cerebral palsy (level V of the Gross Motor Function Classification System). She holds her head up for 20 seconds and cannot change position, so she loses the toy that she was using (physiotherapist, 8 September 2026). She does not yet reach."),
    )),
    ("Need 5: Being awake, comfortable and with others", (
        ("What she can do", "She settles within a minute to her own blanket."),
        ("What she needs help with", "Seizures, broken sleep and slow gastrostomy feeds mean that Tansy was awake and taking part for 90 minutes of a three-hour session, and joined a floor game with another child in one session out of five (nursery record, 7 to 18 September 2026)."),
    )),
    ("Social, emotional and mental health", (
        ("Finding", "No separate need was found (educational psychologist, 16 September 2026)."),
    )),
)  # fmt: skip
C: Pairs = (
    ("Health need 1", "Epilepsy: three to eight seizures a day, after which she sleeps for about 30 minutes (community paediatrician, 22 September 2026)."),
    ("Health need 2", "An unsafe swallow: all food, drink and medicine go through a gastrostomy."),
    ("Health need 3", "A chest that fills easily; she needs suction at least twice in a session."),
    ("Health need 4", "Tight hips and a curving spine. Pain shortens her play."),
    ("Individual health care plan", "Dated 2 October 2026 and attached at appendix 9."),
)  # fmt: skip
D: Pairs = (
    ("Social care need 1", "Tansy needs two people to lift her and someone awake at night; her parents are up four times most nights (social worker, disabled children’s team, 25 September 2026)."),
    ("Social care need 2", "The bathroom is upstairs, and by December 2026 she will be too heavy to carry (community occupational therapist, 25 September 2026)."),
)  # fmt: skip
E: Pairs = (
    ("Outcome 1 (needs 1 and 4; the hope to make things happen)", "By July 2028 Tansy presses her head switch within ten seconds to make a song go on, with no prompt, on six tries out of ten. In September 2026: two. Step: four by July 2027."),
    ("Outcome 2 (need 2; the hope that she can say stop)", "By July 2028 Tansy shows “more” and “stop” so that two adults who have known her for under a month read them alike in eight clips out of ten. In September 2026: four. Step: six by July 2027."),
    ("Outcome 3 (need 3; play)", "By July 2028 Tansy looks at a lit object and follows it for 30 cm on seven tries out of ten. In September 2026: she looked on three and followed on none. Step: five looks by July 2027."),
    ("Outcome 4 (need 4; play on the floor)", "By July 2028 Tansy holds her head up for two minutes in her standing frame while she plays. In September 2026: 20 seconds. Step: one minute by July 2027."),
    ("Outcome 5 (need 5; the hope for friends)", "By July 2028 Tansy is awake and joins a floor game with another child, by look, voice or touch, in four sessions out of five. In September 2026: one. Step: two by July 2027."),
    ("Who checks, and when", "Her key person and the specialist teacher set small targets each half-term. The key person notes progress each Friday. The SENCO meets Mum and Dad every term. The Council reviews the plan every six months until she is five."),
    ("Plan for starting school", "Tansy is due to start Reception in September 2027. Her parents visit schools by January 2027. From May 2027 the new staff spend three sessions at nursery, she makes four visits, and her film book and equipment list are handed over by 2 July 2027."),
)  # fmt: skip
F: Pairs = (
    ("Provision 1: her key person", "An early years educator (level 3), signed off by the children’s community nurse for seizures, gastrostomy and suction, is with Tansy one-to-one for all 15 hours a week (five sessions of three hours, 38 weeks a year), and brings her to each activity awake and well placed. A second educator with the same training takes over for every break and absence. For needs 4 and 5 and outcomes 4 and 5."),
    ("Provision 2: speech and language therapy", "A speech and language therapist (HCPC registered, experienced in complex needs) works one-to-one with Tansy, key person alongside, for 45 minutes every fortnight, 19 visits a year. She also teaches the two educators for two hours each term and reviews clips for one. For need 2 and outcome 2."),
    ("Provision 3: interaction and songs", "The key person (two-day Intensive Interaction course) follows Tansy’s sounds and breathing one-to-one for ten minutes, three times in each session. Before every change she sings its song and puts its object in Tansy’s hand, then waits ten seconds. For needs 1 and 2 and outcome 2."),
    ("Provision 4: making things happen", "A head switch on an arm, with a timer box, two drums and a bubble machine, stays in the nursery for her from January 2027. The key person uses it with her one-to-one for 15 minutes in each session. A specialist teacher (qualified teacher, diploma in profound learning difficulties) works one-to-one with Tansy for 60 minutes every fortnight, 19 visits a year. For needs 1 and 4 and outcome 1."),
    ("Provision 5: seeing", "A qualified teacher of children with vision impairment sees Tansy one-to-one for 60 minutes every month, ten visits a year, and teaches the educators for two hours each term. A dark tent with a torch and gold foil stands in the quiet room; the key person plays there with her one-to-one for 15 minutes in each session. For need 3 and outcome 3."),
    ("Provision 6: moving and the pool", "A paediatric physiotherapist (HCPC registered) works one-to-one with her on head control for 45 minutes every fortnight, 19 visits a year, and trains the educators for two hours each term. Hydrotherapy: 30 minutes every Thursday, 30 weeks a year with a physiotherapy assistant (level 3) and the key person. The key person puts her in the standing frame for 20 minutes in each session and changes her position every 40 minutes. For need 4 and outcomes 1 and 4."),
    ("Provision 7: equipment and room", "A supportive seat, a side-lying board, a standing frame and a mobile hoist are kept at the nursery for her, and there is a changing room with a bench that rises. The equipment service inspects the hoist every six months and the rest once a term. An occupational therapist (HCPC registered) refits the seat and frame with her for 60 minutes each term and shows the educators for 60 more. For need 4 and outcomes 1 and 4."),
    ("Provision 8: the story mat", "A group of three children, led by her key person and one other educator (level 3) on the floor, has a sensory story for 20 minutes in each session. For needs 2 and 5 and outcomes 2 and 5."),
    ("Provision 9: what she is taught", "The literacy and mathematics areas of the early years framework are replaced by the Routes for Learning steps. The specialist teacher writes the plan for two hours each half-term with the key person. For need 1 and outcome 1."),
    ("Provision 10: film diary", "The key person writes three lines and adds one clip about sleep, seizures and “more” and “stop” at the end of each session (ten minutes). For needs 2 and 5 and outcomes 2 and 5."),
)  # fmt: skip
G: Pairs = (
    ("Health need 1", "An epilepsy nurse sees Tansy for 60 minutes every three months and rewrites the rescue plan each time."),
    ("Health needs 2 and 3", "A children’s community nurse trains and signs off two educators for three hours each September, with a one-hour refresher each term. A dietitian reviews feeds for 45 minutes every three months. A respiratory physiotherapist clears and checks her chest for 30 minutes every six weeks."),
    ("Health need 4", "An orthotist fits her splints and body brace for 40 minutes every three months. The wheelchair service refits her chair for 60 minutes every six months."),
    ("Agreement", "The integrated care board agreed this section on 3 November 2026 (designated clinical officer)."),
)  # fmt: skip
H1: Pairs = (
    ("For social care need 1", "A care worker (level 3 diploma, signed off by the children’s community nurse) comes to the house for two hours on three evenings a week, 50 weeks a year, for bathing, lifting and play."),
    ("For social care need 2", "The Council’s adaptations team fits a ceiling hoist and a downstairs wet room by 31 March 2027; an engineer tests them every six months."),
)  # fmt: skip
H2: Pairs = (
    ("For social care need 1", "Two nights a month, 24 nights a year, at a children’s hospice; a registered nurse is on duty."),
)  # fmt: skip
K: tuple[tuple[str, str], ...] = (
    ("(a) Parents’ advice", "Mother and father; 29 September 2026; appendix 1"),
    ("(b) Educational advice", "Manager and SENCO of the nursery; 22 September 2026; appendix 2"),
    ("(b) and regulation 6(2): sight", "Qualified teacher of children with vision impairment; 10 September 2026; appendix 3"),
    ("(c) Medical advice", "Community paediatrician; 22 September 2026; appendix 4"),
    ("(d) Psychological advice", "Educational psychologist; 16 September 2026; appendix 5"),
    ("(e) Social care advice", "Social worker, disabled children’s team; 25 September 2026; appendix 6"),
    ("(f) Speech and language therapy", "Speech and language therapist; 24 September 2026; appendix 7"),
    ("(f) Physiotherapy", "Paediatric physiotherapist; 8 September 2026; appendix 8"),
    ("(c) Individual health care plan", "Children’s community nurse; 2 October 2026; appendix 9"),
    ("(f) Occupational therapy", "Community occupational therapist; 25 September 2026; appendix 10"),
    ("(f) Learning and play", "Specialist teacher, early years; 18 September 2026; appendix 11"),
    ("(g) Preparing for adulthood", "Not required: Tansy is below Year 9"),
    ("(h) Anyone the parents asked for", "Mother and father were asked on 24 August 2026 and wanted nobody else"),
)  # fmt: skip


def _table(by: Author, pairs: Pairs, title: str = "") -> None:
    table = by.paper.doc.add_table(0, 2)
    table.style = "Table Grid"
    if title:
        banner(table, title)
    for label, text in pairs:
        cells = table.add_row().cells
        write_cell(cells[0], label)
        embolden(cells[0])
        write_cell(cells[1], by.note(text))
    by.paper.text("")


def write(by: Author) -> None:
    by.paper.running("DRAFT – Tansy Nazari-Brook", "Draft plan, version 1, 6 November 2026")
    by.heading("Draft Education, Health and Care Plan", 0)
    by.cover(
        ("Child", "Tansy Nazari-Brook"), ("Date of birth", "11 June 2023"), ("Pronouns", "she/her"),
        ("Year group", "Nursery (N2)"), ("Nursery attended", "Sandmartin Day Nursery"),
        ("Languages at home", "English and Farsi"), ("Main type of need", "Profound and multiple learning difficulty"),
        ("Second and third", "Vision impairment; physical disability"), ("Status", "Draft"),
        ("Request received", "13 July 2026"), ("Decision to assess sent", "21 August 2026"),
        ("Advice asked for", "24 August 2026"), ("Draft sent to parents", "6 November 2026"),
        ("Comments until", "23 November 2026"), ("Final plan due by", "30 November 2026"),
    )  # fmt: skip
    sections: tuple[tuple[str, str, Pairs], ...] = (
        ("A", "Section A: The views, interests and aspirations of Tansy and her parents", A),
        ("C", "Section C: Health needs related to her special educational needs", C),
        ("D", "Section D: Social care needs", D),
        ("E", "Section E: Outcomes", E),
        ("F", "Section F: Special educational provision", F),
        ("G", "Section G: Health provision", G),
        ("H1", "Section H1: Social care provision under the Chronically Sick and Disabled Persons Act 1970", H1),
        ("H2", "Section H2: Other social care provision", H2),
        ("I", "Section I: Placement", (("Name and type", "Left blank in this draft. Mum and Dad can ask for a school by 23 November 2026."),)),
        ("J", "Section J: Personal budget", (("Request", "Mum and Dad were told about personal budgets on 29 September 2026. None was requested."),)),
        ("K", "Section K: Advice and information (all attached)", K),
    )  # fmt: skip
    for letter, title, pairs in sections:
        by.at(letter).heading(title)
        _table(by, pairs)
        if letter == "A":
            by.at("B").heading("Section B: Special educational needs")
            for need, rows in B:
                _table(by, rows, need)


PLAN = Unseen(
    name="tansy",
    style="two-column tables of labels and values",
    born=dt.date(2023, 6, 11),
    write=write,
)
