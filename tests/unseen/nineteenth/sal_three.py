"""Tancred, three: a nursery child's final plan on cards with form fields, outcomes asked as questions."""

import datetime as dt

from tests.plan_layouts.paper import banner, embolden, in_control
from tests.unseen.author import Author, Unseen, planted

Cards = tuple[tuple[str, tuple[tuple[str, str], ...]], ...]

A: Cards = (
    ("Hello from me", (
        ("Things with wheels", "I love tractors, diggers and my trike, and I like to lie down and look at the wheels going round."),
        ("Best and worst", "My best place is under the climbing frame. I don’t like hand dryers, and I don’t like glue on my fingers."),
    )),
    ("What we saw", (
        ("At nursery", "His key person watched Tancred over three mornings, 14, 15 and 17 September 2026. He took the slide picture to her, pulled her to the door and laughed all the way down, nine times. He pushed the glue away and turned his back on it."),
        ("With other children", "He sits next to his friend Otis Penfold at snack, copies how he drinks, and hands him a tractor when he is sad. In the garden he runs alongside the others rather than with them."),
        ("By himself", "Takes off his shoes, drinks from an open cup and finds his own peg. He holds his coat out to be helped; he would like to do that bit too."),
    )),
    ("Feeling well", (("Sleep, food, colds", "Mum (21 September 2026): since July he sleeps till six. He is crosser with a cold. He knows what he will eat and what he will not, and there is no fooling him."),)),
    ("What he seems to hope for", (
        ("Key person, 17 September 2026", "When his sister’s class walks past he runs to the fence and signs MORE. We believe that he hopes to go to big school with her, and to have a ride on the real tractor at the farm."),
    )),
    ("From Mum and Dad", (
        ("Their views (a talk with the key person, 21 September 2026)", "Nursery has been wonderful and the picture strip works at home as well. We worry that he does not eat enough, and that he will run into the road. It hurts when people stare in the shop. He is funny, he is brave, and he never bears a grudge."),
    )),
    ("Later on", (
        ("Looking ahead (key person, 21 September 2026)", "Reception in September 2027 is the next step. A job and a place of his own are far too distant to speak of at three. He already belongs somewhere: toddlers at the chapel every Thursday, and the family’s allotment."),
    )),
    ("How to talk with Tancred", (("In short", "Makaton, a bit, and pictures. Give him time to answer you."),)),
    ("His story", (
        ("So far", "Born in February 2023, six weeks early. Home after a month. Started at Little Samphire in January 2025. At the health visitor’s check in March 2025 he had three words, and she referred him on. His parents asked for an assessment in April 2026."),
    )),
)  # fmt: skip
B: Cards = (
    ("Going well", (("Strengths", "Tancred fits a 12-piece puzzle together, remembers where everything is kept, and comes to find an adult when he is pleased."),)),
    ("Need 1: talking and understanding", (("What it is like", "He says eight words and makes five signs, and follows one familiar instruction with a gesture. Understanding and talking are at 16 to 26 months (Early Years profile, key person, 8 July 2026)."),)),
    ("Need 2: attention", (("What it is like", "Tancred has some difficulties with his attention, and can find carpet time hard."),)),
    ("Need 3: sounds, touch and waiting", (("What it is like", "Loud or sudden noise, wet textures and crowding make him run. He left the room 17 times in the week of 7 September 2026 (key person’s count), mostly at tidying-up and at the hand dryers."),)),
    ("Need 4: using his body and hands", (("What it is like", "He climbs stairs on hands and knees, tips over on uneven grass, and holds a crayon in his fist for a few strokes only. His movement is at about 20 months (Peabody scales, physiotherapist, 2 July 2026)."),)),
)  # fmt: skip
C: Cards = (
    ("Need 5: eating", (("What it is like", "Tancred eats five foods, all dry. By eleven he is hungry, lies on the floor and cannot join in (dietitian, 19 June 2026)."),)),
    ("Other", (("Noted", "He had chickenpox in April 2026 and sees the dentist every six months."),)),
)  # fmt: skip
D: Cards = (
    (
        "Home and family",
        (("What was found", "None identified (family worker, children’s services, 8 July 2026)."),),
    ),
)
E: Cards = (
    ("Question 1. How will Tancred ask for what he wants?", (
        ("What shall we see?", "He gives a picture or makes a sign for ten different things, to two different adults, without being shown first."),
        ("By when?", "July 2027"), ("What happens now?", "He pulls an adult by the hand; three pictures, with help (key person, 17 September 2026)."),
        ("Steps?", "Five things by February 2027; eight by May."), ("Which need and whose hope?", "Need 1. Big school with his sister."),
    )),
    ("Question 2. How long will he stay with something that an adult has chosen?", (
        ("What shall we see?", "He stays with it for eight minutes, four days out of five."),
        ("What happens now?", "Two minutes, with an adult’s hand on his back (key person, 15 September 2026)."),
        ("Steps?", "Four minutes first, then six."), ("Which need and whose hope?", "Need 2. Big school with his sister."),
    )),
    ("Question 3. What about noise and crowds?", (
        ("What shall we see?", "Tancred will have movement breaks four times a day and a tent to go to."),
        ("By when?", "July 2027"), ("What happens now?", "He ran out 17 times in a week (September 2026)."),
        ("Steps?", "Three breaks a day by January 2027."), ("Which need and whose hope?", "Need 3. Mum and Dad’s worry about the road."),
    )),
    ("Question 4. What will he eat, and where?", (
        ("What shall we see?", "He sits at the lunch table for ten minutes and eats from a list of eight foods, one of them wet, on four days out of five."),
        ("By when?", "July 2027"), ("What happens now?", "Five foods, walking about (dietitian, 19 June 2026)."),
        ("Steps?", "Touches a wet food by January 2027; six foods by April."), ("Which need and whose hope?", "Need 5. Mum and Dad’s worry about eating."),
    )),
    ("Who looks, and how often?", (
        ("Short targets", "His key person and the early years inclusion teacher write them with Mum and Dad every half-term."),
        ("Looking back", "The key person counts for one week in each half-term. The room leader and the parents read the counts together in December, March and July. The Council looks at the answers in April 2027 and at the yearly review."),
    )),
)  # fmt: skip
F_HEAD = (
    "What happens?",
    "Who?",
    "How much and how often?",
    "With how many, and where?",
    "For which need and question?",
)
F: tuple[tuple[str, tuple[str, str, str, str, str]], ...] = (
    ("Card F1. Speech therapy", ("The therapist follows Tancred’s play, models one sign or picture at a time, and waits for him to use it.", "Speech and language therapist (HCPC registered, early years)", "Every Tuesday in term, 38 weeks a year", "One-to-one, at nursery", "Need 1; question 1")),
    ("Card F2. Teaching the adults", ("The therapist shows them signs, picture exchange and how to leave a gap, and looks at films of their own play.", "The same therapist, for the key person and two room staff", "Two hours each term, six hours a year", "Three adults, after nursery", "Need 1; question 1")),
    ("Card F3. Asking", ("Swaps pictures for bubbles, snack, trike and slide; adds one new picture a fortnight; signs with every word.", "Key person (level 3; Makaton foundation course; trained as on card F2)", "20 minutes at 9.30 and again at 1.15, each day, 38 weeks", "One-to-one, in the blue room", "Need 1; question 1")),
    ("Card F4. Looking and listening", ("A box of surprising toys, then one turn each, then finish; the time grows by a minute a month.", "Room leader (level 5; two-day attention course run by the therapist)", "15 minutes at 10 each day, 38 weeks", "In a small group, on the carpet", "Need 2; question 2")),
    ("Card F5. Movement and calm", ("What is set out in pages 4 and 5 of the occupational therapist’s report of 30 June 2026.", "Key person (level 3; three hours’ training from the occupational therapist)", "Ten minutes, four times a day, 38 weeks", "One-to-one, garden or tent", "Need 3; question 3")),
    ("Card F6. An extra pair of hands", ("Stays within arm’s reach in the garden, at the gate and at hand-washing, shows the “stop” and “wait” cards, and gives him paper towels in place of the dryer.", "Early years practitioner (level 3), over and above the room’s usual number", "Three hours a day, 15 hours a week, 38 weeks", "One-to-one", "Needs 2 and 3; questions 2 and 3")),
    ("Card F7. Food play", ("Plays with flour, jelly and wet pasta with spoons first and hands later; the food then stands beside his plate at lunch.", "Early years practitioner (level 3; two hours’ training from the dietitian each year)", "15 minutes before lunch, each day, 38 weeks", "Group of three, kitchen corner", "Needs 3 and 5; question 4")),
    ("Card F8. Visiting teacher", ("Watches, plans the half-term’s targets with the key person, and tries the next game out with Tancred.", "Early years inclusion teacher (qualified teacher, special needs diploma)", "90 minutes once a month, ten visits a year", "One-to-one and with the key person", "Needs 1 and 2; questions 1 and 2")),
    ("Card F9. Things and places", ("Ear defenders, a pop-up tent with a dimmed lamp, a wobble cushion for the carpet, and a picture strip at his own height in each room.", "Bought by the nursery, checked by the room leader each Monday", "There every day since 9 November 2026", "Blue room, hall and lobby", "Needs 2 and 3; questions 2 and 3")),
    ("Card F10. Nursery and home", ("The key person sends home a photograph strip of the day and shows the sign of the week; the therapist runs a signing course for parents.", "Key person; speech and language therapist", "Five minutes each day at pick-up; six sessions of 90 minutes from January 2027", "Mum, Dad and grandparents; course of eight parents", "Need 1; question 1")),
)  # fmt: skip
G: Cards = (
    ("For need 5, question 4", (("What health gives", "Dietitian input."), ("Agreed", "By the designated clinical officer for the integrated care board on 28 October 2026."))),
)  # fmt: skip
K = (
    ("(a)", "What Mum and Dad wrote", "Parents", "24 June 2026", "Yes"),
    ("(b)", "Nursery’s advice", "Manager, Little Samphire Nursery", "8 July 2026", "Yes"),
    ("(c)", "Medical advice", "Community paediatrician", "6 July 2026", "Yes"),
    ("(d)", "Psychological advice", "Educational psychologist", "15 July 2026", "Yes"),
    ("(e)", "Social care advice", "Family worker, children’s services", "8 July 2026", "Yes"),
    ("(f)", "Speech and language therapy report", "Speech and language therapist", "20 January 2026", "Yes"),
    ("(f)", "Occupational therapy report", "Occupational therapist", "30 June 2026", "Yes"),
    ("(f)", "Physiotherapy report", "Physiotherapist", "2 July 2026", "Yes"),
    ("(f)", "Dietitian’s report", "Dietitian", "19 June 2026", "Yes"),
    ("(f)", "Early years inclusion advice", "Early years inclusion teacher", "10 July 2026", "No, to follow"),
    ("(h)", "Anyone else the parents asked for", "Leader of the chapel toddler group", "9 July 2026", "Yes"),
)  # fmt: skip


def _card(by: Author, title: str, fields: tuple[tuple[str, str], ...]) -> None:
    table = by.paper.doc.add_table(0, 2)
    table.style = "Table Grid"
    banner(table, title, "FFE699")
    for label, text in fields:
        left, right = table.add_row().cells
        left.paragraphs[0].text = label
        embolden(left)
        in_control(right.paragraphs[0], by.note(text), label)
    by.paper.text("")


def _cards(by: Author, letter: str, title: str, cards: Cards) -> None:
    by.at(letter).heading(f"{letter} | {title}")
    for heading, fields in cards:
        _card(by, heading, fields)


def write(by: Author) -> None:
    by.paper.running("Tancred Wissett, final plan, 6 November 2026", "East Wold and Broads Council")
    by.heading("Tancred’s cards: an education, health and care plan", 0)
    by.cover(
        ("Child", "Tancred Wissett"), ("Date of birth", "11 February 2023"), ("Pronouns", "he/him"),
        ("Year", "Nursery (N2)"), ("Where he goes", "Little Samphire Nursery"), ("Main need", "Speech, language and communication"),
        ("Request received", "15 April 2026"), ("Decision to assess sent", "9 June 2026"),
        ("Advice asked for", "10 June 2026"), ("Draft sent to parents", "12 October 2026"),
        ("Parents’ comments due by", "30 October 2026"), ("Final plan", "6 November 2026"),
        ("Under-fives check", "23 April 2027"), ("Yearly review to be finished by", "30 November 2027"),
        ("Signed", "L. Quantrill, EHC Coordinator Lead, 6 November 2026"),
    )  # fmt: skip
    by.guide("One card for each thing. Please type inside the fields.")
    _cards(by, "A", "Tancred and his family: views, interests and aspirations", A)
    _cards(by, "B", "Special educational needs", B)
    _cards(by, "C", "Health needs", C)
    _cards(by, "D", "Social care needs", D)
    _cards(by, "E", "Outcomes: the questions we ask", E)
    by.at("F").heading("F | Special educational provision")
    for title, answers in F:
        _card(by, title, tuple(zip(F_HEAD, answers, strict=True)))
    _cards(by, "G", "Health provision", G)
    none = "None required (family worker, children’s services, 8 July 2026)."
    _cards(by, "H1", "Social care provision under the 1970 Act", (("Help at home and short breaks", (("Provision", none),)),))  # fmt: skip
    _cards(by, "H2", "Other social care provision", (("Anything else", (("Provision", none),)),))
    _cards(by, "I", "Placement", (("Where Tancred goes", (("Name and type", "Little Samphire Nursery, a private nursery (early years provider)."),)),))  # fmt: skip
    by.at("K").heading("K | Advice and information")
    by.rows(("Kind", "Report", "Author", "Date", "Attached?"), K)
    by.at("").heading("If you do not agree")
    by.text("You have a right of appeal to the First-tier Tribunal about sections B, F and I. The time limit is two months from the letter with this plan, or one month from a mediation certificate if later; a mediation adviser has to be spoken to first. Disagreement resolution is open to you too. The council’s information, advice and support service helps families with all of this.")  # fmt: skip


PLAN = Unseen(
    name="tancred",
    style="cards with form fields, outcomes asked as questions",
    born=dt.date(2023, 2, 11),
    write=write,
    planted=planted(
        T_01="9 June 2026",
        T_04="6 November 2026",
        X_01="",
        X_05="30 November 2027",
        A_06="",
        A_14="Makaton, a bit, and pictures.",
        A_17="I love tractors, diggers and my trike",
        A_28="his friend Otis Penfold",
        B_04="Tancred has some difficulties with his attention",
        C_02="He had chickenpox in April 2026 and sees the dentist every six months.",
        E_02="He stays with it for eight minutes, four days out of five.",
        E_04="Tancred will have movement breaks four times a day and a tent to go to.",
        E_10="",
        F_01="holds a crayon in his fist for a few strokes only",
        F_03="Every Tuesday in term, 38 weeks a year",
        F_06="In a small group, on the carpet",
        F_10="What is set out in pages 4 and 5 of the occupational therapist’s report",
        G_03="Dietitian input.",
        I_04="",
        K_01="No, to follow",
        K_03="20 January 2026",
    ),
)
