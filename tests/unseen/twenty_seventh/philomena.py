"""Philomena, ten: a county's amended final plan before Year 7, a grid for each outcome, as it should be."""

import datetime as dt

from tests.plan_layouts.paper import banner, embolden, write_cell
from tests.unseen.author import Author, Unseen

A = (
    (
        "How we found out what Philomena thinks",
        (
            "The SENCO talked with Philomena in the library on 8 and 15 September 2026, with large photographs of school. Words in quotation marks are what Philomena said; the SENCO wrote them down. Philomena heard this part read out on 17 September 2026. Her mum and dad filled in their own page on 14 September 2026.",
        ),
    ),
    (
        "What Philomena likes",
        (
            "“I love axolotls and anything that lives in water. I’ve got a tank at home with snails in it. I make comics about a crab detective.” She sings in the junior choir. At playtime she plays story games.",
        ),
    ),
    (
        "What Philomena is good at",
        (
            "Philomena is funny and kind. She is proud of her solo in the church hall in July 2026. Her teacher says she asks the best questions in science.",
        ),
    ),
    (
        "What Philomena hopes for",
        (
            "“When I’m older I want to work at an aquarium and feed the rays. I’d like to sell my comics as well.” She would like a flat with a big tank. Sooner, she wants to walk to the shop without a grown-up and go to the pictures with a friend. She hopes to join the choir at her next school.",
        ),
    ),
    (
        "School, now and next",
        (
            "“Best is science and singing. Worst is when the sun comes in and I can’t see a thing.” She has been round Wyre Bank Academy and liked the music room. After that she would like college and a job with animals.",
        ),
    ),
    (
        "Friends",
        (
            "Philomena has one close friend from choir. “I can’t tell who is who when they run about, so I stay by the wall.”",
        ),
    ),
    (
        "Doing things for herself",
        (
            "She gets dressed, makes her own packed lunch and looks after her snails. She wants to learn to cross the road, use a till and plug in her own tablet.",
        ),
    ),
    (
        "Keeping well",
        (
            "“My eyes wobble and they ache by the afternoon. Shutting them for a bit makes it better.” New places make her tummy feel funny.",
        ),
    ),
    (
        "Talking with Philomena and asking what she wants",
        (
            "Philomena talks freely. Say your name first, as she may not know your face. She nods or says “yep” for yes; if she goes quiet or says “whatever”, she means no or is not sure. Give her choices out loud or in large print, one at a time. Let her hold things close and take a day to think. She likes her mum there, in a shady room.",
        ),
    ),
    (
        "Her story so far",
        (
            "Philomena was born in January 2016. Her eye condition was found in May that year. She started at Larkfield Primary School in September 2020 and had her first plan in November 2021.",
        ),
    ),
    (
        "What her mum and dad think (their own page, 14 September 2026)",
        (
            "“We are proud of her nerve and her jokes. We worry about the size of the next school and about her being too shy to say that she can’t see.”",
            "“Our hope for Philomena is work she likes, a front door of her own and people round her who get the jokes.”",
        ),
    ),
)
B = (
    (
        "Sensory and physical: sight",
        "Hears and remembers very well. Finds her way round Larkfield alone.",
        "Need 1. Philomena has oculocutaneous albinism with nystagmus, which is a constant movement of the eyes. She sees at 6 metres what others see at 36, and reads print of 18 point at 25 cm (qualified teacher of the vision impaired, 3 June 2026). She cannot read a whiteboard from any seat. In bright light she sees less, and her eyes tire after 20 minutes of close work.",
    ),
    (
        "Sensory and physical: getting about",
        "Strong swimmer. Learns a route in three goes.",
        "Need 2. Philomena does not see kerbs, down-steps or people coming from the side. In a new building she missed five steps out of eight. She cannot yet judge traffic and does not cross any road by herself (habilitation specialist, 10 June 2026).",
    ),
    (
        "Cognition and learning",
        "Reasons as well as others of ten or eleven. Good spoken vocabulary.",
        "Need 3. Because of her sight Philomena reads slowly: 62 words a minute in 18-point print, where most of Year 6 read about 130 (timed passage, class teacher, 24 June 2026). She types 9 words a minute.",
    ),
    (
        "Social, emotional and mental health",
        "Brave on a stage. Kind to younger children.",
        "Need 4. Philomena does not say when she cannot see. Over ten lessons she asked for help once in 11 times when she had lost her place. She played alone at seven playtimes out of ten and felt sick before each visit to a new place (educational psychologist, 11 June 2026).",
    ),
    (
        "Communication and interaction",
        "Speaks clearly and listens closely.",
        "No need found (educational psychologist, 11 June 2026).",
    ),
)
Row = tuple[str, str]
OUTCOMES: tuple[tuple[str, tuple[Row, ...]], ...] = (
    (
        "Outcome 1 (needs 1 and 4; her hope of working at an aquarium). By July 2028 Philomena sets up her own tablet, lamp and magnifier within three minutes of the start of a lesson, and says when she cannot see, in nine lessons out of ten. In June 2026 it was two out of ten. Step towards this: six out of ten by July 2027.",
        (
            (
                "1.1 For needs 1 and 4. Teaching one-to-one in using a tablet, magnifier and monocular, and in telling adults what she cannot see. 60 minutes every week, 38 weeks a year.",
                "A qualified teacher of the vision impaired, in the library. From September 2027 in the base at the academy.",
            ),
            (
                "1.2 For need 1. A 13-inch tablet that shows the teacher’s board on her own screen, an LED task lamp, a sloping desk and a hand magnifier of four times. They stay at her place in every lesson. The screen link is tested for five minutes each morning.",
                "Bought by the council’s sensory service in September 2026. A teaching assistant does the daily test; the teacher of the vision impaired trained her for two hours on 9 September 2026.",
            ),
            (
                "1.3 For need 1. A seat in the front row with her back to the window, matt blinds in each room that she uses, and yellow tape on the edge of every step.",
                "Site managers, by 31 January 2027 at Larkfield and by 27 August 2027 at the academy. The habilitation specialist checks them for two hours each September.",
            ),
        ),
    ),
    (
        "Outcome 2 (need 3; her hope of making and selling comics). By July 2028 Philomena reads 18-point print at 95 words a minute, with nine questions out of ten answered correctly, and types 25 words a minute. In June 2026 she read 62 and typed 9. Step towards this: 80 and 17 by July 2027.",
        (
            (
                "2.1 For need 3. A touch-typing course with spoken keys, one-to-one: 20 minutes, four times a week, 38 weeks a year.",
                "A teaching assistant (level 3) who passed a two-day course in teaching typing in July 2026. The teacher of the vision impaired checks the results for 30 minutes each half-term.",
            ),
            (
                "2.2 For needs 1 and 3. Worksheets, maps, tests and reading books turned into 18-point type on A4, with no clutter, before the lesson. Four hours each week, 38 weeks a year.",
                "A resources technician (level 3, certificate in accessible formats).",
            ),
            (
                "2.3 For needs 1 and 3. In tests and examinations: 50% extra time, rest breaks of five minutes in every 30, an 18-point paper, the tablet and a room to herself.",
                "The SENCO (National Award) books the room and papers for each test.",
            ),
        ),
    ),
    (
        "Outcome 3 (need 2; her wishes to walk to the shop and, one day, to have a flat). By July 2028 Philomena walks half a mile from the bus stop to the academy, crosses two roads at lights and reaches six classrooms by herself, on nine days out of ten. In June 2026 she crossed no road by herself. Steps towards this: one crossing at lights by April 2027; three rooms by December 2027.",
        (
            (
                "3.1 For need 2. Lessons one-to-one in using a symbol cane, finding steps, crossing at lights and asking the way: 60 minutes every week, 36 weeks a year. From May to July 2027 they take place in the academy and on the roads round it.",
                "A habilitation specialist (graduate diploma).",
            ),
            (
                "3.2 For need 2. In PE, in place of cricket, rugby and football with the class: goalball, swimming and athletics with a caller, in a group of six with two adults, 60 minutes twice a week, 38 weeks a year.",
                "A PE teacher who holds the blind sports coaching award (level 2), with a teaching assistant.",
            ),
        ),
    ),
    (
        "Outcome 4 (need 4; her hopes of a friend to go out with and of the choir). By July 2028 Philomena spends four breaks out of five each week with another pupil and goes to a new place having told an adult what she needs, on four visits out of five. In June 2026 it was three breaks out of ten and no visits. Step towards this: five breaks out of ten, and two visits, by July 2027.",
        (
            (
                "4.1 For need 4. A lunchtime comic and music club for Philomena and five others, 30 minutes every Monday and Thursday, 38 weeks a year. Everyone says their name when they speak.",
                "A learning mentor (level 4, trained in Circle of Friends) runs the group of six.",
            ),
            (
                "4.2 For needs 2 and 4. Getting ready for the academy: eight visits of 90 minutes between March and July 2027, two of them at changeover time.",
                "A teaching assistant (level 3) goes with her. The academy’s base teacher (qualified teacher of the vision impaired) meets them each time.",
            ),
        ),
    ),
)
K = (
    ("K1", "(a)", "Philomena’s views and her parents’ page", "Philomena; her parents; SENCO", "17 September 2026", "Attached"),
    ("K2", "(b)", "Educational advice", "Head teacher, Larkfield Primary School", "1 July 2026", "Attached"),
    ("K3", "(b)", "Vision assessment", "Qualified teacher of the vision impaired", "3 June 2026", "Attached"),
    ("K4", "(c)", "Medical advice", "Consultant ophthalmologist", "16 June 2026", "Attached"),
    ("K5", "(d)", "Psychological advice", "Educational psychologist", "11 June 2026", "Attached"),
    ("K6", "(e)", "Social care advice", "Social worker, disabled children’s team", "22 June 2026", "Attached"),
    ("K7", "(f)", "Habilitation assessment", "Habilitation specialist", "10 June 2026", "Attached"),
    ("K8", "(h)", "Person asked for by the parents", "Choir leader", "30 June 2026", "Attached"),
)  # fmt: skip


def _grid(by: Author, outcome: str, provision: tuple[Row, ...]) -> None:
    table = by.paper.doc.add_table(0, 2)
    table.style = "Table Grid"
    banner(table, by.note(outcome, "E"), "E2EFD9")
    head = table.add_row().cells
    for cell, title in zip(head, ("Provision required (Section F)", "Provided by whom, and by when (Section F)"), strict=True):  # fmt: skip
        write_cell(cell, title)
        embolden(cell)
    for row in provision:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            write_cell(cell, by.note(text, "F"))
    by.paper.text("")


def _needs(by: Author) -> None:
    by.at("B").heading("Section B: Philomena’s special educational needs")
    by.rows(("Area", "What Philomena does well", "What Philomena finds hard"), B, labels=(0,))
    by.at("C").heading("Section C: Health needs that relate to her special educational needs")
    by.text(
        "Health need 1. Oculocutaneous albinism with nystagmus and strong discomfort in bright light. It makes board work, print and sport hard, as needs 1 to 3 say (consultant ophthalmologist, 16 June 2026).",
    )
    by.at("D").heading("Section D: Social care needs")
    by.text(
        "Social care need 1. Philomena is registered as sight impaired. She went to no club without a parent between January and June 2026, as none near home could keep her safe (social worker, disabled children’s team, 22 June 2026).",
    )


def _end(by: Author) -> None:
    by.at("G").heading("Section G: Health provision")
    by.text(
        "For health need 1 and outcome 1. The hospital eye clinic sees Philomena for 30 minutes every six months, with an orthoptist and a consultant ophthalmologist. A low vision optometrist fits tinted glasses at a 45-minute visit once a year.",
        "Agreed by the designated clinical officer for the integrated care board on 13 October 2026.",
    )
    by.at("H1").heading("Section H1: Social care provision under the 1970 Act")
    by.text(
        "For social care need 1 and outcome 5. A Saturday club for children with sight loss: four hours, 22 Saturdays a year, in a group of eight with three support workers (level 3, trained in guiding). The disabled children’s team provides it.",
    )
    by.at("H2").heading("Section H2: Other social care provision")
    by.text("None is reasonably required (social worker, 22 June 2026).")
    by.at("I").heading("Section I: Where Philomena goes to school")
    by.text(
        "Until 31 August 2027: Larkfield Primary School, a mainstream community primary school.",
        "From 1 September 2027: Wyre Bank Academy, a mainstream secondary academy, with a place in its base for pupils with vision impairment.",
    )
    by.at("J").heading("Section J: Personal budget")
    by.text(
        "Her parents were told about personal budgets at the review on 24 September 2026 and did not ask for one.",
    )
    by.at("K").heading("Section K: Advice and information")
    by.rows(("No.", "Kind", "What it is", "Who gave it", "Date", "With the plan"), K)


def write(by: Author) -> None:
    by.paper.running(
        "Philomena Trescott, born 14 January 2016", "Amended final plan, 20 November 2026"
    )
    by.heading("Education, Health and Care Plan", 0)
    by.cover(
        ("Name", "Philomena Trescott"),
        ("Date of birth", "14 January 2016"),
        ("Pronouns", "she/her"),
        ("School year", "Year 6"),
        ("School", "Larkfield Primary School"),
        ("Main need", "Vision impairment"),
        ("Kind of plan", "Amended final plan"),
        ("Review meeting", "24 September 2026"),
        ("Invitations and papers sent", "4 September 2026"),
        ("Report of the meeting sent", "5 October 2026"),
        ("Decision and proposed amendments sent", "20 October 2026"),
        ("Date of this plan", "20 November 2026"),
        ("Next review finished by", "19 October 2027"),
        ("Signed for the County Council", "H. Calloway, Head of SEND Assessment"),
        ("Signed on", "20 November 2026"),
        ("Home language", "English; no interpreter needed"),
        columns=4,
    )
    by.text(
        "If you disagree with this plan. The letter of 20 November 2026 explains your right to appeal to the SEND Tribunal about Sections B, F and I, within two months of the letter or one month of a mediation certificate, whichever is later. It also covers mediation, disagreement resolution and free advice from SENDIASS, the information and advice service.",
    )
    by.at("A").heading(
        "Section A: The views, interests and aspirations of Philomena and her parents"
    )
    for title, texts in A:
        by.heading(title, 2)
        by.text(*texts)
    _needs(by)
    by.at("").heading("Sections E and F: Outcomes, and the special educational provision for each")
    by.guide("Each green row is an outcome (Section E). The rows below it are Section F.")
    for outcome, provision in OUTCOMES:
        _grid(by, outcome, provision)
    by.at("E").heading("Section E, continued: care outcome, checking and moving on")
    by.text(
        "Outcome 5 (care, for social care need 1; her wish to go out with a friend; provision in H1). By July 2028 Philomena stays for a whole club of four hours without a parent, 18 times out of 22 in a year. In June 2026 it was none. Step towards this: six times by July 2027.",
        "Checking. The class teacher and the teacher of the vision impaired set Philomena’s shorter-term targets with her each half-term. The teaching assistant notes progress every Friday. The SENCO goes through the results with Philomena and her parents each term. The council reviews all five outcomes once a year.",
        "Moving to Year 7. The two SENCOs meet on 23 February 2027. The visits in 4.2 begin in March. Her equipment list goes to the academy by 30 April 2027. Her parents meet the base teacher on 11 June and 24 September 2027.",
    )
    _end(by)


PLAN = Unseen(
    name="philomena",
    style="a green row for each outcome, with two columns of provision beneath",
    born=dt.date(2016, 1, 14),
    write=write,
)
