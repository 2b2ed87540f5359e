"""Marigold, six: a borough's final plan in going well/hard columns, area by area, with mistakes in it."""

import datetime as dt

from tests.plan_layouts.paper import banner, write_row
from tests.unseen.author import Author, Unseen, planted

A: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("What Marigold told us",
     ("Marigold sorted photographs into “happy”, “not sure” and “no thank you” with her teaching assistant on 22 September 2026, for 20 minutes after break. She put painting, the guinea pigs and story time in happy. She put the hall and assembly in no thank you, and said “too shouty”.",
      "She would like to be a lollipop lady and “have a house next to Nan with a rabbit”. She wants to go to Rainbows like her sister, and to read the dragon book to Grandad all by herself.")),
    ("Playing",
     ("Marigold loves mud, water and dressing up. At home she plays shops for hours with her sister and a box of tins, and she is always the shopkeeper (told to the teaching assistant by Marigold and Mum, 24 September 2026).",)),
    ("Friends",
     ("At playtime she mostly goes round with Tilly Marchetti, who holds her hand on the steps and tells her who is coming. She would like to be asked to more parties.",)),
    ("My school",
     ("I like it when Miss reads the big books and I sit at the front. I do not like it when the sun comes in and I can’t see the board. My peg is the yellow one by the door.",)),
    ("Feeling well",
     ("Marigold sleeps well and eats nearly everything. Her eyes feel “scratchy” by the afternoon, and she likes her cap and her dark glasses outside.",)),
    ("Doing things for herself",
     ("She washes her hands, feeds the guinea pigs and finds her own way to the classroom. She is proud that she can do the zip on her bag. She would like to do her coat up on her own.",)),
    ("What people like about her, and what comes next",
     ("Her teacher says that she is kind, determined and the first to own up. Next year she moves to the juniors, and she has already asked whether they have guinea pigs.",)),
    ("How to talk with Marigold and find out what she thinks",
     ("Say her name first, because she may not see that you are looking at her. Use short sentences and real things or large photographs. Give her two choices to hold, one in each hand, and count to ten in your head. Yes is a big nod; when she means no she goes quiet and looks down. Her stammer comes on when she is hurried, so wait and do not finish the word. Mornings are best, with Mum or her teaching assistant beside her.",)),
    ("Her story",
     ("There is a long history of appointments and concerns, which is held on file at the hospital and the school.",)),
    ("What Mum and Dad say (home visit by the SENCO, 24 September 2026)",
     ("Mum and Dad think that school has been good to her, and that she tries hard. They worry about the main road, about bright sun on sports day and that other children are starting to leave her out. Dad is worried that she is slipping further behind in reading.",)),
)  # fmt: skip
# Area, then what goes well and what is hard (B), outcomes (E), provision (F).
Area = tuple[str, tuple[tuple[str, str], ...], tuple[str, ...], tuple[str, ...]]
AREAS: tuple[Area, ...] = (
    ("Communication and interaction",
     (("Marigold listens well to a story and remembers it. She knows the names of everybody in the class.",
       "Need 1. Marigold talks in sentences of three or four words and leaves out joining words, so that listeners lose the thread of what happened (speech and language therapist, 20 July 2026). In a vocabulary test her standard score is 74."),),
     ("Outcome 1. Marigold tells an adult what happened to her in three linked sentences, with “because” or “then”, on four days out of five. In July 2026 she did it in one sentence. The step on the way is two linked sentences. For need 1, and her wishes to join in at Rainbows and to talk to everybody at the crossing, as a lollipop lady does.",),
     ("1.1 A speech and language therapist (HCPC registered) works with Marigold one-to-one for 30 minutes every week, 36 weeks a year, on joining words and retelling with story pictures. She spends a further two hours a term on planning and on teaching the class staff. For need 1, outcome 1.",
      "1.2 An adult in class goes over the day’s three new words with Marigold one-to-one for ten minutes every morning, 38 weeks a year, using real objects and actions. For need 1, outcome 1.")),
    ("Cognition and learning",
     (("She can count to 40, and loves finding patterns in numbers.",
       "Need 2. Marigold knows 18 letter sounds and reads 11 words out of 40 in the phonics check (class teacher, 12 June 2026). She can say the sounds in a word but not yet join them up."),),
     ("Outcome 2. By July 2028 Marigold reads a new page of 50 words aloud, getting 45 of them right, and says what it was about. In June 2026 she read 11 single words out of 40. Step: a page of 20 words by July 2027. For need 2, and her wish to read to Grandad.",),
     ("2.1 A teaching assistant (level 3, two days’ training in Bug Club Phonics) teaches a group of three, one of them Marigold, for 20 minutes every day at 9.10, 38 weeks a year. The books are printed large. For need 2, outcome 2.",
      "2.2 A specialist teacher (level 7 diploma in literacy) reads with Marigold one-to-one in sessions of 15 minutes, using the Hornet programme and letters cut from sandpaper. For need 2, outcome 2.")),
    ("Social, emotional and mental health",
     (("She is friendly, and says sorry of her own accord.",
       "Need 3. When a game moves fast Marigold cannot tell who has the ball. She came to an adult in tears on 12 of the 20 playtimes that were watched between 29 June and 10 July 2026 (lunchtime supervisor’s record)."),),
     (), ()),
    ("Sensory and physical",
     (("With her cap on she runs, climbs and rides a scooter. She holds a book close and can find small pictures.",
       "Need 4. Marigold has oculocutaneous albinism with nystagmus. With both eyes she sees at 6 metres what others see at 36 (6/36, orthoptist, 2 September 2026). She needs print of 24 point, and in bright light she stops work after about ten minutes.\nNeed 5. Marigold has a diagnosis of developmental coordination disorder."),),
     ("Outcome 3. By July 2028 staff will have every worksheet ready for Marigold in 24 point print in nine lessons out of ten. In June 2026 this was so in four lessons out of ten. Step: seven lessons by July 2027. For need 4, and her wish to read.",
      "Outcome 4. By July 2027 Marigold puts on her coat, does up four buttons and cuts along a curved line, without help, on four days out of five. In June 2026 she did none of these alone. Step: two buttons by March 2027. For need 5, and her wishes to do up her own coat and one day to look after her own house."),
     ("4.1 In every classroom and the hall: a sloping desk, dark-lined paper, blinds with a blackout lining, a tablet that shows the board in front of her, and a seat two metres from the board with her back to the window. The caretaker checks the blinds each Monday and the teaching assistant charges the tablet daily. For need 4, outcome 3.",
      "4.2 A teaching assistant (level 3) enlarges the next day’s sheets and books for 30 minutes after school every day, 38 weeks a year, and shows them to Marigold one-to-one for five minutes at 8.50. For need 4, outcomes 2 and 3.",
      "4.3 A teaching assistant (level 2, one day’s course run by the occupational therapist) practises buttons, scissors and cutlery with Marigold one-to-one for 20 minutes three times a week, 38 weeks a year. The SENCO may cut these sessions down or end them once she feels that Marigold has caught up. For need 5, outcome 4.",
      "4.4 An occupational therapist (HCPC registered) sees Marigold one-to-one for 45 minutes once a half-term, six times a year, and spends 30 minutes each time with the class staff. For need 5, outcome 4.",
      "4.5 A taxi with a passenger assistant (paediatric first aid certificate) brings Marigold to school and takes her home, 20 minutes each way, every day. For need 4, outcome 3.")),
)  # fmt: skip
K = (
    ("(a) What the parents and Marigold say", "Mother and father, with Marigold", "24 September 2026", "Yes"),
    ("(b) School’s advice", "Head teacher, Petherick Infant School", "4 September 2026", "Yes"),
    ("(c) Medical advice", "Community paediatrician", "27 August 2026", "Yes"),
    ("(c) Eye clinic report", "Orthoptist", "2 September 2026", "Yes"),
    ("(d) Psychological advice", "Educational psychologist", "9 September 2026", "Yes"),
    ("(f) Speech and language therapy", "Speech and language therapist", "20 July 2026", "Yes"),
    ("(f) Occupational therapy", "Occupational therapist", "1 September 2026", "Yes"),
    ("(h) Anybody else the parents asked for", "Swimming teacher", "18 September 2026", "Yes"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Marigold Treweek – Confidential", "Final Education, Health and Care Plan")
    by.heading("An Education, Health and Care Plan for Marigold", 0)
    by.cover(
        ("Name", "Marigold Treweek"), ("Born", "9 June 2020"), ("Pronouns", "she/her"), ("Year", "Year 2"),
        ("School", "Petherick Infant School"), ("Main need", "Vision impairment"), ("Status", "Final plan"),
        ("Request for assessment received", "22 June 2026"), ("Decision to assess sent", "30 July 2026"),
        ("Draft sent to parents", "14 October 2026"), ("Comments by", "2 November 2026"),
        ("Final plan sent", "18 November 2026"), ("To be reviewed by", "17 November 2027"),
        ("Signed for the Borough", "H. Oyelaran, Head of SEND"), ("Signed on", "18 November 2026"),
    )  # fmt: skip
    by.at("A").heading("A – All about Marigold: views, interests and aspirations")
    for title, texts in A:
        by.heading(title, 2)
        by.text(*texts)
    by.at("").heading("Marigold at school: Sections B, E and F, one area at a time")
    for title, needs, outcomes, provision in AREAS:
        by.heading(title, 2)
        _columns(by, "B", "B – Special educational needs", needs)
        by.at("E").heading("E – Outcomes", 3)
        by.text(*(outcomes or ("No separate outcome is set in this area.",)))
        if provision:
            by.at("F").heading("F – Special educational provision", 3)
            by.text(*provision)
    by.at("E").heading("E – Following the outcomes", 2)
    by.text(
        "The class teacher sets Marigold’s short targets every half-term with the teaching assistants. The SENCO checks them each half-term and talks about them with Mum and Dad every term."
    )
    by.at("").heading("Marigold’s health: Sections C and G")
    _columns(by, "C", "C – Health needs related to her learning", (
        ("Marigold is a healthy girl and has all her vaccinations.",
         "Her albinism and nystagmus (community paediatrician, 27 August 2026) mean that her eyes tire by the afternoon and her skin burns quickly, so that she comes in from outdoor lessons early.\nMarigold sees the dentist every six months and has had one filling."),
    ))  # fmt: skip
    by.at("G").heading("G – Health provision", 3)
    by.text(
        "Continued input from the hospital eye service.",
        "The school nurse spends 30 minutes with the class staff each September on sun cream and shade, and looks at Marigold’s skin for 10 minutes once a term.",
        "The integrated care board agreed to this section on 5 November 2026 (designated clinical officer).",
    )
    by.at("").heading("Marigold’s family: Sections D, H1 and H2")
    by.at("D").heading("D – Social care needs", 3)
    by.text(
        "None identified. The front door team replied on 14 July 2026 that Marigold and her family are not known to social care."
    )
    by.at("H1").heading("H1 – Provision under the Chronically Sick and Disabled Persons Act", 3)
    by.text("None required.")
    by.at("H2").heading("H2 – Other social care provision", 3)
    by.text("None required.")
    by.at("I").heading("I – Placement")
    by.text("Petherick Infant School, a community infant school (mainstream).")
    by.at("J").heading("J – Personal budget")
    by.text("Explained to Mum and Dad on 24 September 2026. They do not want one.")
    by.at("K").heading("K – Advice and information")
    by.rows(("Advice", "Given by", "Date", "Attached"), K)


def _columns(by: Author, letter: str, title: str, rows: tuple[tuple[str, str], ...]) -> None:
    table = by.at(letter).paper.doc.add_table(0, 2)
    table.style = "Table Grid"
    banner(table, title, "E2EFDA")
    write_row(table, ("What is going well", "What is hard for Marigold"), is_bold=True)
    for row in rows:
        write_row(table, [by.note(text) for text in row])
    by.paper.text("")


PLAN = Unseen(
    name="marigold",
    style="28th: going well and hard in two columns for each area, with E and F below each table",
    born=dt.date(2020, 6, 9),
    write=write,
    planted=planted(
        A_06="",
        A_16="There is a long history of appointments and concerns",
        A_17="I like it when Miss reads the big books and I sit at the front.",
        A_22="Her stammer comes on when she is hurried",
        A_28="Tilly Marchetti",
        B_03="Marigold has a diagnosis of developmental coordination disorder.",
        B_06="In a vocabulary test her standard score is 74.",
        C_02="Marigold sees the dentist every six months and has had one filling.",
        D_02="Marigold and her family are not known to social care",
        E_02="Marigold tells an adult what happened to her in three linked sentences",
        E_05="By July 2028 staff will have every worksheet ready for Marigold",
        E_10="",
        F_01="When a game moves fast Marigold cannot tell who has the ball.",
        F_04="reads with Marigold one-to-one in sessions of 15 minutes",
        F_05="An adult in class goes over the day’s three new words",
        F_08="The SENCO may cut these sessions down or end them",
        F_18="A taxi with a passenger assistant",
        G_03="Continued input from the hospital eye service.",
        I_04="Petherick Infant School, a community infant school (mainstream).",
        K_02="",
        K_06="",
        T_04="18 November 2026",
    ),
)
