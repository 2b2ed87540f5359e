"""Marcella, seven: a town's first final plan on wide pages, outcomes before needs, with defects."""

import datetime as dt

from tests.plan_layouts.paper import embolden, write_cell
from tests.unseen.author import Author, Unseen, planted

MINE = "I’ve got a rabbit called Biscuit and two brothers. I like glitter, dens and dancing to Daddy’s old records."
FRIEND = "Poppy Lachlan in her class used to hide her hearing aids, and Marcella still keeps away from her."
PRISON = "Her dad has been in prison since March 2026, and Marcella visits him with her nan once a month."
TALK = "Get her attention first, face her and use short sentences."
MATHS = "Need 3. Marcella has some difficulty with maths and can find it a bit hard to keep up at times."
HAND = "Need 5. Marcella holds her pencil in her fist and writes two words a minute, where most of the class write eight (class teacher, 8 July 2026). She stops after one line because her hand hurts."
UNKNOWN = "The family is not known to social care."
SESSIONS = "By July 2028 Marcella attends the language group every week and has her own sessions with the speech and language therapist."
CONFIDENT = "By July 2028 Marcella is more confident with other children and her social skills have improved."
NO_LENGTH = "After morning break every day, 38 weeks a year"
GEORGIA = "Georgia’s teacher wears the transmitter and passes it to whoever is speaking."
FRENCH = "For need 2 and outcome 2: Marcella does not do French with the rest of the class in Years 3 and 4."
TAXI = "For need 1 and outcome 1: a taxi with a passenger assistant brings Marcella to school and takes her home, 25 minutes each way, every school day."
CLINIC = "For health need 1 and outcome 1. The audiology clinic looks after Marcella’s hearing aids and moulds."
PLACE = "Marcella goes to St Oswald’s, Thornley."
FOLLOW = "To follow"
LATE = "9 October 2026"

PLANTED = planted(
    A_06="",
    A_14=TALK,
    A_17=MINE,
    A_28=FRIEND,
    A_29=PRISON,
    A_30=GEORGIA,
    B_04=MATHS,
    D_01=UNKNOWN,
    D_02=UNKNOWN,
    E_03=CONFIDENT,
    E_04=SESSIONS,
    F_01=HAND,
    F_03=NO_LENGTH,
    F_14=FRENCH,
    F_18=TAXI,
    G_03=CLINIC,
    I_02=PLACE,
    K_01=FOLLOW,
    K_02="",
    K_06="",
    T_04=LATE,
    X_04="",
)

PROFILE = (
    ("All about me", f"{MINE} I don’t like balloons or the dinner hall."),
    (
        "What people like about her",
        "Her class teacher says that Marcella has a wonderful laugh, is good at building and never gives up on a puzzle. She was proud to carry the banner in the harvest procession in October 2025.",
    ),
    (
        "What Marcella told us",
        "The class teaching assistant sat with her and photographs of school on 15 June 2026 and wrote down what she said. “I want to be a dancer and drive the bin lorry.” “My house will have a slide.” “I want to go to Brownies like the big girls.” “Best is PE. Worst is carpet, it’s all mumbly.” She chose the photographs herself, with her mum beside her and as long as she liked to think.",
    ),
    ("How to talk with Marcella", TALK),
    (
        "Friends and playing",
        f"Marcella plays mostly with one girl who lives near her. She makes dens and shops out of boxes. {FRIEND}",
    ),
    (
        "Doing things for herself, and keeping well",
        "She dresses herself, feeds the rabbit and puts in one of her hearing aids. She would like to learn to do both, and to tie laces (mum, 18 June 2026). “My ears get hot and I’m tired after dinner.”",
    ),
    (
        "Her story",
        f"Marcella was born in February 2019. She had her hearing aids at three, in May 2022, and began at St Oswald’s in September 2023. {PRISON} She went into Year 3 in September 2026. Her next step is Year 4 in the same school; college and work are a long way off, though the bin lorry comes up often.",
    ),
    (
        "What Mum says (talk at home with the SENCO, 18 June 2026)",
        "Mum thinks that Marcella misses far more than people realise, because she smiles and copies what others do. She is pleased with this year’s teacher. Her main worry is that Marcella comes home worn out and cries on the doorstep. She would like one person at school to ring. She is also unhappy about how many batteries go missing.",
    ),
)
OUTCOMES = (
    (
        "1",
        "By July 2028 Marcella checks both hearing aids and her radio aid each morning and tells an adult when one is not working, on nine days out of ten.",
        "June 2026: one day out of ten.\nSteps towards this: four days by April 2027, seven by December 2027.",
        "Needs 1 and 4. She wants to hear “on the carpet”.",
    ),
    (
        "2",
        "By July 2028 Marcella retells a story of five events in order, in sentences of seven words or more, to somebody who has not heard it, four times out of five.",
        "June 2026: two events, sentences of four words.\nSteps towards this: three events by April 2027, four by December 2027.",
        "Need 2. Brownies, and talking to new people.",
    ),
    (
        "3",
        SESSIONS,
        "June 2026: she went to neither.\nSteps towards this: every other week by April 2027.",
        "Need 2. As above.",
    ),
    (
        "4",
        "By July 2028 Marcella adds and takes away numbers to 100 in her head, and gets 16 out of 20 right.",
        "June 2026: 3 out of 20.\nSteps towards this: 8 by April 2027, 12 by December 2027.",
        "Need 3. Working and driving the lorry.",
    ),
    (
        "5",
        CONFIDENT,
        "June 2026: she was shy.\nSteps towards this: more settled by July 2027.",
        "Need 4. Friends and Brownies.",
    ),
)
NEEDS = (
    (
        "Hearing",
        "Wears both aids all day. Watches faces closely.",
        "Need 1. Marcella has a moderate sensorineural hearing loss in both ears. With her aids she repeated four words out of ten at three metres in the noise of her classroom, and nine out of ten at one metre in quiet (audiologist, 17 June 2026). On the carpet and in the hall she loses the ends of words.",
    ),
    (
        "Communication and interaction",
        "Likes to tell news. Uses gesture well.",
        "Need 2. Marcella’s language is delayed. She understood sentences as well as 3 children in 100 of her age (CELF-5, speech and language therapist, 24 June 2026). She talks in sentences of four words and leaves off endings, so that she writes “he jump”.",
    ),
    ("Cognition and learning", "Good at puzzles and patterns.", MATHS),
    (
        "Social, emotional and mental health",
        "Cheerful. Keeps trying.",
        "Need 4. Listening wears Marcella out. She put her head on the table on 13 of 20 afternoons in June 2026, and she joined in with others at two of ten playtimes (class teacher, 8 July 2026).",
    ),
    ("Physical", "Runs, climbs and dances well.", HAND),
)
PROVISION = (
    (
        "Need 1\nOutcome 1",
        f"A radio aid is used in every lesson and in assembly. {GEORGIA}",
        "All day; tested for five minutes at 8.45 every morning",
        "Class teacher. A teaching assistant tests it. Both had two hours’ training from the teacher of the deaf in September 2026.",
        "Whole class of 26",
    ),
    (
        "Need 1\nOutcome 1",
        "Teaching in how aids work, what to say when one fails, and listening in noise.",
        "45 minutes every week, 38 weeks a year",
        "Qualified teacher of the deaf",
        "One-to-one",
    ),
    (
        "Need 1\nOutcome 1",
        "Carpet, curtains and felt pads under chairs in the Year 3 and Year 4 classrooms. A seat at the front to the left of the teacher.",
        "In place by 30 November 2026; checked for one hour each term",
        "Caretaker; teacher of the deaf checks",
        "Does not apply",
    ),
    (
        "Need 2\nOutcomes 2 and 3",
        "Therapy for verb endings and for longer sentences, using shape coding.",
        "30 minutes every week, 38 weeks a year; one hour each term to write targets and train the teaching assistant",
        "Speech and language therapist (HCPC registered)",
        "One-to-one",
    ),
    (
        "Need 2\nOutcomes 2 and 3",
        "Language group: story maps, retelling with puppets, talking about pictures.",
        "30 minutes every Friday, 38 weeks a year",
        "Teaching assistant (level 3, two-day shape coding course), supervised by the therapist",
        "Group of four",
    ),
    (
        "Need 2\nOutcome 2",
        "Going over six new words from the topic, with objects, actions and a picture book of her own.",
        NO_LENGTH,
        "Teaching assistant (level 3, two-day shape coding course)",
        "One-to-one",
    ),
    (
        "Need 3\nOutcome 4",
        "Number work with ten-frames, bead strings and a number track, a week ahead of the class.",
        "20 minutes, four times a week, 38 weeks a year",
        "Teaching assistant with the Numbers Count certificate; the mathematics lead (a qualified teacher) watches for 30 minutes each half-term",
        "In a pair",
    ),
    (
        "Need 4\nOutcomes 1 and 5",
        "A listening break in the book room, with cushions and no talking. Aids may come out.",
        "15 minutes at 1.15 every afternoon, 38 weeks a year",
        "Teaching assistant who has had the deaf awareness training above",
        "One-to-one",
    ),
    (
        "Need 4\nOutcome 5",
        "Dance and den club in the small hall, with a game in which everyone faces the speaker.",
        "25 minutes at lunchtime on Tuesdays and Thursdays, 38 weeks a year",
        "Play leader (level 3 in playwork, one day of deaf awareness training)",
        "Group of six",
    ),
)
K = (
    ("Views of Marcella and her mother", "(a)", "SENCO, with Marcella and her mother", "18 June 2026", "Attached"),
    ("School’s advice", "(b)", "Head teacher, St Oswald’s", "8 July 2026", "Attached"),
    ("Hearing test", "(c)", "Audiologist", "17 June 2026", "Attached"),
    ("Medical advice", "(c)", "Community paediatrician", "2 July 2026", FOLLOW),
    ("Psychological advice", "(d)", "Educational psychologist", "30 June 2026", "Attached"),
    ("Speech and language therapy advice", "(f)", "Speech and language therapist", "24 June 2026", "Attached"),
    ("Person asked for by the mother", "(h)", "Nursery manager", "22 June 2026", "Attached"),
)  # fmt: skip


def _profile(by: Author) -> None:
    by.at("A").heading("Section A: Marcella’s page, and her family’s")
    table = by.paper.doc.add_table(0, 2)
    table.style = "Table Grid"
    for left, right in zip(PROFILE[::2], PROFILE[1::2], strict=True):
        for cell, (title, text) in zip(table.add_row().cells, (left, right), strict=True):
            write_cell(cell, title)
            embolden(cell)
            cell.add_paragraph(by.note(text))
    by.paper.text("")


def _after_needs(by: Author) -> None:
    by.at("C").heading("Section C: Health needs")
    by.text(
        "Health need 1. A sensorineural hearing loss, found in 2022, with glue ear each winter. In January 2026 glue ear took away a further 15 decibels for six weeks, and she could not follow phonics lessons (audiologist, 17 June 2026).",
    )
    by.at("D").heading("Section D: Social care needs")
    by.text(UNKNOWN)
    by.at("F").heading("Section F: Special educational provision")
    by.rows(
        ("For", "What is provided", "How long and how often", "Who, and their training", "Group"),
        PROVISION,
    )
    by.heading("Curriculum and travel (Section F)", 2)
    by.bullets(FRENCH, TAXI)
    by.at("G").heading("Section G: Health provision")
    by.text(
        CLINIC,
        "The designated clinical officer agreed this for the integrated care board on 22 September 2026.",
    )
    by.at("H1").heading("Section H1: Social care provision under the Chronically Sick and Disabled Persons Act")  # fmt: skip
    by.text("No provision is required.")
    by.at("H2").heading("Section H2: Any other social care provision")
    by.text("No provision is required.")
    by.at("I").heading("Section I: School")
    by.text(PLACE)
    by.at("J").heading("Section J: Personal budget")
    by.text(
        "Her mother was told about personal budgets on 24 August 2026 and has not asked for one."
    )
    by.at("K").heading("Section K: Advice and information")
    by.rows(("Advice", "Regulation 6(1)", "From", "Date", "Copy"), K)


def write(by: Author) -> None:
    by.paper.running("Marcella Pintwell", f"Final plan, {LATE}")
    by.heading("Marcella’s EHC Plan", 0)
    by.cover(
        ("Child", "Marcella Pintwell"),
        ("Born", "5 February 2019"),
        ("Pronouns", "she/her"),
        ("Year", "Year 3"),
        ("School", "St Oswald’s, Thornley"),
        ("Main need", "Hearing impairment"),
        ("Status", "Final plan (first)"),
        ("Request for assessment received", "4 May 2026"),
        ("Decision to assess sent", "10 June 2026"),
        ("Draft plan sent", "24 August 2026"),
        ("Comments on the draft by", "11 September 2026"),
        ("Date of final plan", LATE),
        ("Review to be finished by", "8 October 2027"),
        ("Home language", "English"),
        columns=4,
    )
    _profile(by)
    by.at("E").heading("Section E: Outcomes")
    by.rows(
        ("No.", "Outcome", "Where she is and steps on the way", "Which need, and why"),
        OUTCOMES,
        labels=(0,),
    )
    by.text(
        "The class teacher sets Marcella’s shorter-term targets each half-term with the speech and language therapist and the teacher of the deaf. The teaching assistant keeps a weekly record. The SENCO meets her mother every term to see how all five outcomes are going, and the council reviews them once a year.",
    )
    by.at("B").heading("Section B: Special educational needs")
    by.rows(("Area", "Strengths", "Needs"), NEEDS, labels=(0,))
    _after_needs(by)


PLAN = Unseen(
    name="marcella",
    style="wide pages, a two-by-four profile grid and outcomes ahead of needs",
    born=dt.date(2019, 2, 5),
    write=write,
    planted=PLANTED,
    is_landscape=True,
)
