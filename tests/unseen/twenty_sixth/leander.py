"""Leander, five: a county's proposed draft with outcomes before needs and a card for each provision."""

import datetime as dt

from docx.shared import Cm

from tests.plan_layouts.paper import banner, embolden, write_cell
from tests.unseen.author import Author, Unseen, planted

A: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("All about me",
     ("I like going on the big swing and I like it when Nanny comes. I don’t like the hand dryers.",)),
    ("What Leander has shown us",
     ("Leander’s key person watched him on four mornings between 7 and 18 September 2026 and showed him photographs of nursery and school. He chose the water tray three mornings out of four. He put the photograph of the dinner hall face down and covered his ears. Shown children at the climbing frame, he tapped his own chest and smiled.",
      "Shown four pictures of grown-ups at work and asked what he would like to be when he is big, he picked the digger driver each time (key person, 17 September 2026).")),
    ("Play and the things he loves",
     ("He loves water, wheels and anything that spins, and fills and empties the same jug for twenty minutes. He is gentle with animals, remembers every song after hearing it twice, and is proud when his tower falls on purpose.",)),
    ("Friends and home life",
     ("He looks for one girl in his class each morning and stands close to her. A bad moment this term was when Rufus Pym bit him at the sand tray. At weekends he goes to the farm park and to a toddler church group, where people know him. It is too soon to think about jobs or a home of his own.",)),
    ("Doing things for himself",
     ("Leander gets his own wellies and carries his plate to the trolley. He would like to pour his own drink: he reaches for the jug at every snack.",)),
    ("Feeling well",
     ("He sleeps from seven to five. When he is poorly he lies down on the cushion and brings a blanket. Since May 2026 Leander has worn glasses for long sight with a patch on the left eye for two hours a day, and he sits very near the screen without them.",)),
    ("How Leander communicates", ("A few words. Staff know him well.",)),
    ("What has happened so far",
     ("Born at full term in October 2021. He walked at 22 months and began at the nursery class in January 2025. He moved up to Reception in September 2026 with the same key person.",)),
    ("School, now and next",
     ("He runs in at the gate and finds the tray with his picture. The next step is Year 1 in September 2027; he has visited the Year 1 garden with his class.",)),
    ("What his mother says",
     ("“He’s a sunny little boy and he’s come on since he started Reception. I worry that people don’t know what he wants and then he gets upset. I’d like the adults to slow down for him.” (Mother, telephone call with the SENCO, 22 September 2026)",)),
)  # fmt: skip
E = (
    ("1", "Leander asks for what he wants, and tells an adult or a friend what he sees, in sentences of three words, nine times out of ten. Now: two words, four times out of ten.",
     "Two words together to a friend, then three with a picture strip.", "Need 1. So that he is understood"),
    ("2", "By July 2027 Leander sorts by colour and size, counts five objects and finds his name among six, four times out of five. In September 2026 he sorted by colour only.",
     "Counts three objects by February 2027.", "Need 2. His wish to be a digger driver"),
    ("3", "By July 2027 Leander will be more confident with other children and will continue to build his attention.",
     "A turn-taking game with one child by February 2027.", "Need 3. His liking for one girl in his class"),
    ("4", "By July 2028 the class team will have taught correct pencil grip and will be using the pegboard exercises four days out of five.",
     "Three fingers on a thick crayon by April 2027.", "Need 4. His wish to pour his own drink"),
    ("5", "By July 2027 Leander uses the toilet when shown the picture, pulls up his trousers and washes his hands, on four days out of five. In September 2026 he wore a nappy all day.",
     "Sits on the toilet after lunch by January 2027; dry mornings by April 2027.", "Need 5. To do things for himself"),
)  # fmt: skip
B = (
    ("Communication and interaction", (
        "Need 1. Leander puts two words together and copies the last word of what he hears. His understanding of language is at the 2nd percentile. He follows an instruction with one key word but loses the second, so in a busy room he goes the wrong way or stands still (speech and language therapist, 15 September 2026).",
    )),
    ("Cognition and learning", (
        "Need 2. Leander has global developmental delay.",
    )),
    ("Social, emotional and mental health", (
        "Need 3. He stays with an activity that an adult has chosen for two minutes (educational psychologist, 24 September 2026). He does not yet take turns. When another child comes near his tray he pushes or cries, about four times each morning (class record, 14 to 25 September 2026).",
    )),
    ("Sensory and physical", (
        "Need 4. He has some difficulties with small tools at times.",
        "Hand dryers, balloons and the dinner hall at its loudest make him cover his ears and run; he left the hall on six days out of ten between 14 and 25 September 2026. This belongs with need 3, because he cannot join in while it lasts.",
    )),
    ("Independence", (
        "Need 5. Leander wears a nappy, does not yet show that he is wet, and holds out his arms to be dressed. An adult changed him three times each day between 14 and 18 September 2026 (class record).",
    )),
)  # fmt: skip
F = (
    ("1", "A speech and language therapist (HCPC registered) works one-to-one with Leander in the quiet room on two-word and three-word sentences, every Tuesday, 36 weeks a year, and shows the teaching assistant how to go on.",
     "Need 1, outcome 1"),
    ("2", "Picture strips of four symbols for “I want” and “I see”, at snack and in the water tray. A teaching assistant (level 3), trained by the therapist for two hours each term, models them one-to-one for 15 minutes, twice a day, 38 weeks.",
     "Need 1, outcome 1"),
    ("3", "Bucket of surprises: a teaching assistant (level 3, two-day attention course) shows one toy after another to Leander and two other children, then each has a turn. 15 minutes in a group of three.",
     "Needs 1 and 3, outcomes 1 and 3"),
    ("4", "The Reception teacher (qualified teacher) adapts the early years curriculum for him: number with real objects up to five, one-to-one for ten minutes each morning, and sorting trays made by the teaching assistant in two hours of preparation a week.",
     "Need 2, outcome 2"),
    ("5", "A Portage-trained early years specialist teacher visits for 90 minutes every half-term, watches Leander, and plans the next small steps in learning with the class teacher and mother.",
     "Need 2, outcome 2"),
    ("6", "A nursery nurse (level 3, attention and play training of one day) plays beside Leander and one other child, a pair with one adult, for 20 minutes each afternoon, 38 weeks, with wheels, ramps and water, showing how to pass and wait. How many of these sessions he has after Easter will be decided by the head teacher.",
     "Need 3, outcome 3"),
    ("7", "Lunch in the library at a table of four from 11.50, before the hall fills. A midday assistant (level 2, taught by the educational psychologist for an hour in September) sits with them for 25 minutes every day. Ear defenders hang on his peg and in the hall. The hand dryer in the nearest toilet is switched off and there are paper towels.",
     "Need 3, outcomes 3 and 5"),
    ("8", "Finger gym: pegs, tongs, dough and thick crayons, one-to-one, for ten minutes at 9.15 each school day, 38 weeks.",
     "Need 4, outcome 4"),
    ("9", "An occupational therapist (HCPC registered) sees Leander one-to-one for 45 minutes once each half-term, renews his hand exercises and seat, and teaches the class team for one hour a term. A chair with arms and a foot block is at his table all day.",
     "Need 4, outcome 4"),
    ("10", "Toilet lessons: a teaching assistant (level 2, half-day course by the continence nurse) takes Leander one-to-one with a picture strip for ten minutes, four times a day at set times, 38 weeks, and lets him do the last step of dressing himself.",
     "Need 5, outcome 5"),
    ("11", "The teaching assistant (level 3) and mother write in a home and school book with photographs for five minutes each day, so that the same words and pictures are used in both places.",
     "Needs 1 and 5, outcomes 1 and 5"),
    ("12", "The council’s minibus with a passenger assistant collects Leander at 8.15 and takes him home at 3.20 every school day.",
     "Need 3, outcome 3"),
    ("13", "Getting ready for Year 1: the class teacher and the Year 1 teacher (both qualified) take him to his new room one-to-one for 30 minutes, once a week for six weeks from May 2027, and make a photograph book for the summer.",
     "Need 3, outcome 3"),
)  # fmt: skip
K = (
    ("(a) Mother’s views, with Leander’s", "Mother; key person", "22 September 2026", "Attached"),
    ("(b) Educational advice", "Head teacher, Larkhill Primary School", "29 September 2026", "Attached"),
    ("(c) Medical advice", "Community paediatrician", "28 September 2026", "Attached"),
    ("(d) Psychological advice", "Educational psychologist", "24 September 2026", "Attached"),
    ("(f) Speech and language therapy advice", "Speech and language therapist", "15 September 2026", "Attached"),
    ("(f) Occupational therapy advice", "Occupational therapist", "17 September 2026", "Attached"),
    ("(h) Person asked for by his mother", "Portage home visitor", "30 September 2026", "Attached"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Leander Whitcombe – proposed draft", "Draft plan served 9 November 2026")
    by.heading("Leander’s Education, Health and Care Plan: proposed draft", 0)
    by.cover(
        ("Name", "Leander Whitcombe"), ("Date of birth", "12 October 2021"), ("Pronouns", "he/him"),
        ("Year group", "Reception"), ("School attended now", "Larkhill Primary School"),
        ("Main type of need", "Speech, language and communication"), ("Status", "Draft"),
        ("Request received", "13 July 2026"), ("Parents told of the decision to assess", "21 August 2026"),
        ("Advice requested", "21 August 2026"), ("Draft served on parents", "9 November 2026"),
        ("Comments to reach us by", "18 November 2026"), ("Final plan due by", "30 November 2026"),
        ("Case officer", "SEND assessment officer, East team"),
    )  # fmt: skip
    by.at("A").heading("A – Leander: views, interests and aspirations")
    for title, texts in A:
        by.heading(title, 2)
        by.text(*texts)
    by.at("E").heading("E – What we want to be different: outcomes")
    by.rows(("No.", "Outcome", "Steps", "Need and reason"), E, labels=(0,))
    by.text(
        "The class teacher sets short-term targets from these every half-term with the teaching assistant, who writes down each Friday what Leander did. The SENCO and his mother look at the targets together once a term.",
        "Leander moves from Reception to Year 1 in September 2027. Provision 13 is the plan for that move: the two teachers meet in April 2027 and visits run in May and June.",
    )  # fmt: skip
    by.at("B").heading("B – Leander’s special educational needs")
    for title, texts in B:
        by.heading(title, 2)
        by.text(*texts)
    by.at("F").heading("F – Special educational provision")
    table = by.paper.table(["Provision", "What happens, and what it is for"], [])
    for number, text, purpose in F:
        row = table.add_row().cells
        write_cell(row[0], number)
        embolden(row[0])
        write_cell(row[1], f"{by.note(text)}\nFor: {by.note(purpose)}")
        row[0].width, row[1].width = Cm(2.5), Cm(14.5)
    by.paper.text("")
    by.at("C").heading("C – Health needs related to special educational needs")
    by.text("Not applicable.")
    by.at("G").heading("G – Health provision")
    by.text(
        "None reasonably required. Agreed by the designated clinical officer for the integrated care board, 3 November 2026."
    )
    by.at("D").heading("D – Social care needs")
    by.text(
        "None identified: Leander is not known to children’s social care (database check, family front door, 14 October 2026)."
    )
    by.at("H1").heading("H1 – Social care provision under the 1970 Act")
    by.text("None.")
    by.at("H2").heading("H2 – Any other social care provision")
    by.text("None.")
    by.at("I").heading("I – School")
    by.text("Larkhill Primary School, a mainstream academy, from the date of the final plan.")
    by.at("J").heading("J – Personal budget")
    by.text("His mother was told about personal budgets on 22 September 2026 and asked for none.")
    by.at("K").heading("K – Advice and information")
    table = by.paper.doc.add_table(0, 4)
    table.style = "Table Grid"
    banner(table, "Reports this draft rests on", "D9EAD3")
    for row in (("Advice", "From", "Date", "Appendix"), *K):
        for cell, text in zip(table.add_row().cells, row, strict=True):
            write_cell(cell, by.note(text) if row in K else text)
            if row not in K:
                embolden(cell)


PLAN = Unseen(
    name="leander",
    style="dash-lettered headings, outcomes ahead of needs, numbered provision cards",
    born=dt.date(2021, 10, 12),
    write=write,
    planted=planted(
        A_06="",
        A_14="A few words. Staff know him well.",
        A_17="I like going on the big swing and I like it when Nanny comes.",
        A_22="worn glasses for long sight with a patch on the left eye",
        A_28="Rufus Pym bit him at the sand tray",
        B_03="Leander has global developmental delay.",
        B_04="He has some difficulties with small tools at times.",
        B_06="His understanding of language is at the 2nd percentile.",
        C_01="Not applicable.",
        D_02="Leander is not known to children’s social care",
        E_02="Leander asks for what he wants",
        E_03="Leander will be more confident with other children",
        E_05="the class team will have taught correct pencil grip",
        F_03="works one-to-one with Leander in the quiet room on two-word and three-word sentences",
        F_04="15 minutes in a group of three.",
        F_05="Finger gym: pegs, tongs, dough and thick crayons",
        F_08="How many of these sessions he has after Easter will be decided by the head teacher.",
        F_18="The council’s minibus with a passenger assistant collects Leander",
        I_01="Larkhill Primary School, a mainstream academy",
        K_02="",
        T_03="18 November 2026",
    ),
)
