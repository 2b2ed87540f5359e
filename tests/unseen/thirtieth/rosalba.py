"""Rosalba, five: going well and harder side by side, then an outcome over two columns, as it should be."""

import datetime as dt

from tests.plan_layouts.paper import banner, embolden, write_cell, write_row
from tests.unseen.author import Author, Unseen

A: tuple[tuple[str, str], ...] = (
    ("How we listened",
     "Rosalba took her Reception teacher on a walk round school on 16 and 18 September 2026, twenty minutes each time, and was handed a recorder to hold. The specialist teacher sat with her in the home corner on 22 September 2026. Words in quotation marks are Rosalba’s, taken off the recorder; the Reception teacher wrote the rest from what she saw. Mum and Dad’s own part comes last."),
    ("What Rosalba likes, and how she plays",
     "“Noisy things!” She loves bin lorries, hand dryers, the piano and anything with a lid. She plays shops with bottle tops, which she sorts by their sound. She is proud that she knows every child in class by voice."),
    ("What she says about school",
     "Best: “Singing, and the big cushion by Miss.” Worst: “The floor with the shiny.” (The hall floor shines in the morning sun.)"),
    ("Friends",
     "“Orange coat is my friend.” At playtime “they run off and I don’t know where.”"),
    ("Feeling well, and doing things by herself",
     "She sleeps soundly and eats nearly everything. Bright light makes her put her head down: “It’s too white.” She finds her own peg by its wooden button, pours her milk with a finger in the cup, and asks to do her zip “by my own self”."),
    ("What she hopes for",
     "“When I’m big I’ll drive the bin lorry, and I’ll live with Nonna in the flats that have a lift.” Before that, she would like to be milk monitor."),
    ("How to talk with Rosalba and help her choose",
     "Say her name first, then yours; she cannot tell who you are from your face. Use words in place of pointing: “by your left hand”, not “over there”. She tells you what she thinks in full sentences. For a choice, put two real things in her hands, name them, and wait while she feels both. Yes is a nod and a bounce. No is going quiet and turning her head away."),
    ("The story so far",
     "Rosalba was born in October 2021. Her eyes were seen to wobble at six weeks and albinism was found in March 2022. She joined the nursery class of Sallow Lane in September 2024 and moved up to Reception in September 2026."),
    ("Mum’s and Dad’s views (24 September 2026)",
     "We think she is brave and very funny. What works is people who tell her what is happening before it happens. We worry about the big playground and about summer."),
    ("Mum’s and Dad’s hopes",
     "Soon: a friend who comes to tea, and reading, in whichever way suits her. Later: a job she chose for herself, a home of her own not too far away, and a choir or a team where people know her name. We think that she will go on to college one day, and see no reason why she should not."),
)  # fmt: skip
B: tuple[tuple[str, str], ...] = (
    ("Rosalba listens closely and asks good questions. Her spoken language is that of a child of six (educational psychologist, 14 July 2026).",
     "Need 1. Seeing. Rosalba has oculocutaneous albinism with nystagmus. With glasses she sees at 6 metres what others see at 60 (orthoptist, 9 July 2026). She misses whatever is on the class screen, and glare from a window stops her seeing anything for about a minute."),
    ("She knows eleven letter sounds by ear and can count 20 bricks by touch (nursery teacher, 2 July 2026).",
     "Need 2. Learning to read, write and count. She names three letters of 26, in print two centimetres high (nursery teacher, 2 July 2026; most children in the class named 15). After eight minutes of close looking she rubs her eyes and stops. She does not pick up by watching what others pick up by watching, so each new action must be shown to her hands."),
    ("She walks from the classroom to the toilet by trailing the wall.",
     "Need 3. Moving about. She does not see kerbs, single steps or poles. In one week she tripped or walked into something nine times, seven of them outdoors (habilitation specialist, 6 to 10 July 2026). She stands still by the door at playtime."),
    ("She shares, laughs easily and comforts others.",
     "Need 4. Playing with others. Faces, nods and pointing do not reach her. In 40 minutes of free play she joined another child’s game once, for two minutes, and was on her own for 31 (educational psychologist, 14 July 2026)."),
    ("She washes her hands alone and takes off her shoes.",
     "Need 5. Looking after herself. She cannot yet do up a coat, use a knife, or tell which is the front of a jumper (habilitation specialist, 10 July 2026). She does not know yet when her skin is burning."),
)  # fmt: skip
Outcome = tuple[str, tuple[tuple[str, str], ...]]
OUTCOMES: tuple[Outcome, ...] = (
    ("Outcome 1 (needs 1 and 2; Mum’s and Dad’s hopes of reading and of a job she chooses). By July 2028 Rosalba reads 20 short words by touch or in her own size of print, whichever she is quicker in, and writes her name so that a stranger can read it. In July 2026 she knew three letters. Steps: ten letters by April 2027, all 26 by December 2027.",
     (
        ("F1 (needs 1, 2). Reading and writing taught through two media. Pre-braille (tracking lines, finding the odd one out, the first ten letters) and large print are taught side by side.",
         "A qualified teacher of children with a vision impairment (mandatory qualification), one-to-one, 45 minutes twice a week, 38 weeks a year. Begins 2 November 2026."),
        ("F2 (needs 1, 2). An adult beside her in phonics, number and writing, who says what the teacher does, hands her the same thing to feel, and stops close work after eight minutes for two minutes’ rest.",
         "A teaching assistant (level 3) who passed the specialist teacher’s 12-hour course on 16 October 2026. One-to-one, three hours a day, 38 weeks. On top of that the assistant has three hours a week without children to make books and worksheets in 48-point print and raised line."),
        ("F3 (need 1). Equipment that is hers all day: a video magnifier with a touch screen that shows the class board, a sloping desk, a task lamp, black-lined paper, and a second pair of tinted glasses that stays in school. Her place is one metre from the teacher with her back to the window.",
         "Bought by the sensory service and in the classroom since 19 October 2026. The teaching assistant lowers the blinds and switches the magnifier on by 8.40 each morning. The specialist teacher tests everything for 30 minutes each half-term; whatever breaks is replaced within five school days."),
        ("F4 (need 2). A different lesson in place of the class’s phonics on the screen: the same sounds on the same day, taught with objects, sand letters and songs.",
         "The Reception teacher (qualified teacher status), Rosalba and two others, 20 minutes every day, 38 weeks."),
     )),
    ("Outcome 2 (need 3; being milk monitor, driving the lorry or doing another job, and a home of her own). By July 2028 Rosalba walks alone, with her cane, from the gate to class, to the hall and to a friend’s chosen spot in the playground, and trips no more than once a week. In July 2026 it was nine times. Steps: gate to class by April 2027, the hall by December 2027.",
     (
        ("F5 (need 3). Habilitation: holding and sweeping a first cane, listening for walls and gaps, stairs, and three routes at school. In August two lessons are on the family’s own stairs, with Mum or Dad joining in.",
         "A registered qualified habilitation specialist, one-to-one, 40 minutes a week, 38 weeks, and two visits of 90 minutes in August 2027."),
        ("F6 (need 3). The building: a yellow edge on every step and post on her three routes, matt film on the hall windows. In a fire drill or a real alarm the teaching assistant takes her left hand; if the assistant is out of the room, the Reception teacher does.",
         "Painted and fitted on 28 October 2026; the site manager repaints each August and walks the routes with the habilitation specialist for an hour in September. The drill is practised with Rosalba for ten minutes each half-term."),
     )),
    ("Outcome 3 (need 4; a friend who comes to tea). By July 2028 Rosalba asks to join a game and stays in it for ten minutes, at three playtimes out of five. In July 2026 it was once in 40 minutes, for two minutes. Step: five minutes at two playtimes out of five by July 2027.",
     (
        ("F7 (need 4). Voice-first games: saying who you are, asking what is going on, taking turns with sound toys.",
         "An early years practitioner (level 3), a group of three children, 20 minutes, four times a week, 38 weeks. The specialist teacher plans the games with the practitioner for one hour each half-term."),
        ("F8 (needs 1, 3, 4). Everyone who meets her learns the same habits: name first, no pointing, chairs pushed in, nothing moved without telling her.",
         "The specialist teacher trains all 14 staff of the infant corridor, midday staff among them, for two hours each September and one hour each January. The first session was on 21 October 2026."),
     )),
    ("Outcome 4 (need 5 and health need 1; being “by my own self”). By July 2028 Rosalba puts on her coat, hat and glasses and asks for sun cream before going out, with no reminder, on four days out of five, and cuts her own lunch. In July 2026 she needed help with all of these. Steps: hat and glasses by April 2027, coat by December 2027.",
     (
        ("F9 (need 5). Dressing and cutlery taught hand under hand, one step at a time from the last step backwards. She has a rimmed plate, and a feely board of four things (hat, cream, glasses, cane) to get ready for the sun with.",
         "The teaching assistant in F2, one-to-one, ten minutes before morning play and ten minutes at lunch, every day, 38 weeks. The habilitation specialist showed the assistant how on 23 October 2026 and watches for 20 minutes each half-term."),
        ("F10 (needs 2, 5). A talking book goes home and comes back. It tells the family the day’s sounds and what she put on alone, so that home and school do it the same way.",
         "The Reception teacher records two minutes each afternoon, for Rosalba’s family only, 38 weeks. Mum or Dad answers as they like."),
     )),
)  # fmt: skip
K = (
    ("1. (a) Parents’ account", "Mother and father", "24 June 2026", "Yes, appendix 1"),
    ("2. (b) Educational advice", "Head teacher, Sallow Lane Primary School, having consulted the specialist teacher", "10 July 2026", "Yes, appendix 2"),
    ("3. (b) Vision report, with functional vision assessment", "Qualified teacher of children with a vision impairment", "8 July 2026", "Yes, appendix 3"),
    ("4. (c) Medical advice", "Community paediatrician", "4 August 2026", "Yes, appendix 4"),
    ("5. (c) Eye report", "Orthoptist, hospital eye clinic", "9 July 2026", "Yes, appendix 5"),
    ("6. (d) Psychological advice", "Educational psychologist", "16 July 2026", "Yes, appendix 6"),
    ("7. (e) Social care advice", "Social worker, disabled children’s team", "6 August 2026", "Yes, appendix 7"),
    ("8. (f) Habilitation report", "Habilitation specialist", "13 July 2026", "Yes, appendix 8"),
    ("9. (h) Person asked for by the parents", "Leader of the family music group", "17 July 2026", "Yes, appendix 9"),
    ("10. Individual health care plan", "School nurse", "7 September 2026", "Yes, appendix 10"),
    ("11. Rosalba’s views: notes of two walks", "Reception teacher", "18 September 2026", "Yes, appendix 11"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Rosalba Tavernier-Oakes: Education, Health and Care Plan", "Final plan, version 1, 30 October 2026")  # fmt: skip
    by.heading("Education, Health and Care Plan: Rosalba", 0)
    by.cover(
        ("Child", "Rosalba Tavernier-Oakes"), ("Date of birth", "8 October 2021"),
        ("Year group", "Reception"), ("Pronouns", "she/her"),
        ("Setting", "Sallow Lane Primary School"), ("Main need", "Vision impairment"),
        ("Request received", "15 June 2026"), ("Decision to assess sent", "6 July 2026"),
        ("Draft sent to the parents", "5 October 2026"), ("Parents’ comments received", "19 October 2026"),
        ("Final plan", "30 October 2026"), ("To be reviewed by", "29 October 2027"),
        ("Signed for the County Council", "H. Ellacott, Head of SEND"), ("Date signed", "30 October 2026"),
        columns=4,
    )  # fmt: skip
    by.at("A").heading("Section A: the views, interests and aspirations of Rosalba and her parents")
    by.rows(("Heading", "What was said, seen or written"), A, labels=(0,))
    by.at("B").heading("Section B: special educational needs")
    by.rows(("What is going well", "What is harder"), B)
    by.at("C").heading("Section C: health needs that go with her special educational needs")
    by.text(
        "Health need 1. Because of her albinism Rosalba’s skin burns after ten minutes in summer sun and her eyes hurt in bright light (community paediatrician, 4 August 2026). This cuts short outdoor learning between April and September. Her individual health care plan of 7 September 2026 is appendix 10.",
    )  # fmt: skip
    by.at("D").heading("Section D: social care needs")
    by.text(
        "Social care need 1. Rosalba cannot join the parks and clubs that others of her age go to unless an adult stays by her and describes what is there; her parents both work on Saturdays, and she stays in on most of them (social worker, disabled children’s team, 6 August 2026).",
    )  # fmt: skip
    by.at("").heading("Outcomes (Section E) and special educational provision (Section F)")
    by.at("F").text(
        "Help in this part runs from 2 November 2026 except where an earlier date is given. A year means the 38 weeks of school term. The specialist teacher, the habilitation specialist and both parents read it in draft. The psychologist advised two adults for the play group; one is given, as the specialist teacher’s report says that two voices would confuse her, and the parents agreed on 19 October 2026.",
    )  # fmt: skip
    for outcome, items in OUTCOMES:
        _outcome(by, outcome, items)
    by.at("E").heading("Section E, continued: outcome 5, checking, and the next move", 2)
    by.text(
        "Outcome 5 (social care need 1; a team or choir that knows her). By July 2028 Rosalba takes part in one Saturday activity of her own choosing for an hour, eight times in a term. In August 2026 she went to none. Step: 30 minutes, four times in a term, by July 2027. It is met through Section H1.",
        "The Reception teacher and the specialist teacher set small targets for each outcome every half-term and write down on Fridays what Rosalba did. They go through the notes with her parents once a term, in December, March and July. The SENCO tells the Council the results before each yearly review.",
        "Moving up to Year 1 in September 2027: Rosalba visits the Year 1 room with her teaching assistant for 30 minutes each week of June and July 2027, learns the route with her cane, and meets the new teacher, who has the training in F8 by 2 July 2027. The lamp, desk and magnifier are moved before the last day of term.",
    )  # fmt: skip
    _rest(by)


def _outcome(by: Author, outcome: str, items: tuple[tuple[str, str], ...]) -> None:
    table = by.paper.doc.add_table(0, 2)
    table.style = "Table Grid"
    banner(table, "Section E: outcome")
    cells = table.add_row().cells
    write_cell(cells[0].merge(cells[1]), by.note(outcome, "E"))
    banner(table, "Section F: special educational provision", "E2EFD9")
    write_row(table, ("What is provided", "Who provides it, how much, from when"), is_bold=True)
    for what, who in items:
        row = table.add_row().cells
        write_cell(row[0], by.note(what, "F"))
        write_cell(row[1], by.note(who, "F"))
    embolden(table.rows[1].cells[0])
    by.paper.text("")


def _rest(by: Author) -> None:
    by.at("G").heading("Section G: health provision")
    by.text(
        "For health need 1 and outcome 4. An orthoptist sees Rosalba for 30 minutes every six months to check her sight and both pairs of glasses. A dermatology nurse sees her for 30 minutes once a year, in March. The school nurse trains the Reception staff on sun protection for one hour each September and renews the health care plan with her parents at the same time.",
        "Agreed for the integrated care board by the designated clinical officer on 22 October 2026.",
    )  # fmt: skip
    by.at("H1").heading("Section H1: provision under section 2 of the Chronically Sick and Disabled Persons Act 1970")  # fmt: skip
    by.text(
        "For social care need 1 and outcome 5. A sessional worker (level 3, trained in sighted guiding by the habilitation specialist for three hours) takes Rosalba out one-to-one for four hours every Saturday, 40 weeks a year, from 7 November 2026.",
    )  # fmt: skip
    by.at("H2").heading("Section H2: any other social care provision")
    by.text("None reasonably required (social worker, disabled children’s team, 6 August 2026).")
    by.at("I").heading("Section I: placement")
    by.text("Sallow Lane Primary School, a community mainstream primary school.")
    by.at("J").heading("Section J: personal budget")
    by.text("The parents were told about personal budgets on 5 October 2026. They have not asked for one.")  # fmt: skip
    by.at("K").heading("Section K: advice and information")
    by.rows(("Advice", "Author and role", "Date", "Attached"), K)


PLAN = Unseen(
    name="rosalba",
    style="30th: going well and harder side by side, then an outcome row over what and who",
    born=dt.date(2021, 10, 8),
    write=write,
)
