"""Emeric, ten: an amended final plan on wide pages, a table to each area, as it should be."""

import datetime as dt

from tests.unseen.author import Author, Unseen

MINE = (
    ("What I think about school", "I like science best, when we mix stuff and it fizzes. I don’t like it when I’ve got a good answer and the bell goes before I’ve said it. Stairs at home time are the worst because everybody shoves."),
    ("What I like doing", "I’m mad on trains, old ones. I build layouts with my grandad and I paint the little people with my right hand. I play the drums on anything."),
    ("What I am good at", "I can remember every station to the coast, in order. I’m funny. I don’t give up, Grandad says I’m like a terrier. I won the science quiz for my class in May 2026."),
    ("My friends", "I’ve got two proper friends and we make comics. At dinner time they play football and I keep the score on the wall. I’d like a game where I’m in it."),
    ("How I feel in my body", "My left hand and leg are slow and they go tight. I’m tired by dinner time. Before a fit my mouth tastes of pennies, and after it I want a blanket and nobody talking. I sleep fine."),
    ("Doing things by myself", "I get my own breakfast and I can do Velcro. I want to walk to the shop by myself and pay."),
    ("When I’m older", "I want to drive trains, or be the one who tells them when to go. I want a flat over a bakery. I want to help on the steam railway on Saturdays with the other volunteers. Big school is next, and I want to go where my friends go and not get lost."),
    ("How to talk with me", "Look at me and wait. My words come out slow and a bit mushy when I’m tired, so say back what you heard and I’ll say yes or no out loud. If I put my thumb down it means stop. Don’t finish my sentence. Ask me in the morning, with two or three choices written down, and let my learning mentor be there when it’s something big."),
)  # fmt: skip
HEADER = ("Need (B)", "Outcome (E)", "Provision (F)", "Delivered by", "How often")
LETTERS = ("B", "E", "F", "F", "F")
AREAS = (
    ("Communication and interaction", "Emeric has a wide vocabulary and a sharp sense of humour.", (
        (
            "Emeric’s speech is quiet and slurred because of his cerebral palsy (dysarthria). A listener who had not met him understood six of ten sentences in the morning and four of ten after lunch (speech and language therapist, 10 September 2026). He then gives up and says “never mind”.",
            "By July 2028 Emeric tells a listener who is new to him about his day, at any hour, and nine of ten sentences are understood. Step: eight of ten in the morning by July 2027. (His wish to be heard before the bell, and to tell the trains when to go.)",
            "(i) Direct therapy for breath, pace and loudness, one-to-one, in the den.\n(ii) The same exercises one-to-one before lessons.\n(iii) A voice amplifier with a headset, which stays with Emeric and is charged overnight in the office.",
            "(i) Speech and language therapist, HCPC registered, who also writes the exercises.\n(ii) Teaching assistant, level 3, taught the exercises by the therapist for one hour each term.\n(iii) Supplied by the council; checked each morning by the same teaching assistant.",
            "(i) 40 minutes, once a fortnight, 38 weeks a year; a further 30 minutes each term for rewriting the exercises.\n(ii) 10 minutes daily, 38 weeks a year.\n(iii) In every lesson, from 1 December 2026.",
        ),
    )),
    ("Cognition and learning", "Emeric reasons well aloud. In verbal reasoning he is at the 75th centile (educational psychologist, 11 September 2026).", (
        (
            "Emeric finds it hard to judge where things are on a page: digits slide out of their columns and he loses his line. He left 14 of 35 questions in the arithmetic paper of June 2026 and is at the 12th centile for written calculation (educational psychologist, 11 September 2026).",
            "By July 2028 Emeric sets out and works 20 written calculations in 30 minutes with no more than three mistakes. Step: 12 in 30 minutes by July 2027. (A train driver’s timetable sums.)",
            "(i) Calculation taught one-to-one on a grid of two-centimetre squares with a colour for each column, then on a tablet with a maths keyboard.\n(ii) In mathematics every sheet is printed with one problem in each box and a ruled reading window.",
            "(i) Higher level teaching assistant who holds the council’s two-day certificate in teaching number; planned with the SENCO, a qualified teacher, for 20 minutes each fortnight.\n(ii) Class teacher (qualified); the teaching assistant prints the sheets.",
            "(i) 20 minutes, four times a week, 38 weeks a year.\n(ii) Every mathematics lesson; one hour a week for preparing sheets.",
        ),
    )),
    ("Social, emotional and mental health", "Emeric is loyal, persistent and quick to laugh at himself.", (
        (
            "Emeric hides his left hand and worries about being looked at. In five lessons he knew the answer and put his hand up once (learning mentor’s record, 7 to 11 September 2026). On five lunchtimes of that week he watched from the wall and joined no game.",
            "By July 2028 Emeric speaks to the class in four lessons out of five and plays a game with others for 15 minutes at three lunchtimes a week. Step: speaks to a table of five, and plays at one lunchtime a week, by July 2027. (His wish for a game where he is in it; his parents’ hope for friends.)",
            "(i) Work on worries, using drawing and rehearsal, one-to-one, in the den.\n(ii) A table-top railway club for Emeric and three others, in which an adult starts the game, models taking turns and then moves away.",
            "(i) and (ii) Learning mentor who has completed the emotional literacy support assistant course, supervised by an educational psychologist for two hours each half-term.",
            "(i) 30 minutes a week, 38 weeks a year.\n(ii) 30 minutes, three lunchtimes a week, 38 weeks a year.",
        ),
    )),
    ("Physical and sensory", "Emeric is right-handed, swims ten metres and rides an adapted trike.", (
        (
            "Emeric has cerebral palsy on his left side (hemiplegia). His left leg tightens and he tires. He fell four times on the stairs in the summer term of 2026 (school log) and his legs ache after 15 minutes of standing or walking (physiotherapist, 16 September 2026).",
            "By July 2028 Emeric gets from room to room on one floor and one flight of stairs with no fall in a term. Step: no more than one fall by July 2027. (His wish to walk to the shop and not to get lost.)",
            "(i) Stretching, balance and stairs taught one-to-one in the hall.\n(ii) Emeric leaves each lesson five minutes before the bell, with an adult one step below him on the stairs.",
            "(i) Physiotherapist, HCPC registered, who teaches the teaching assistant alongside; the teaching assistant on the other days.\n(ii) Teaching assistant, level 3, with the half-day moving and handling certificate.",
            "(i) Physiotherapist 45 minutes once every half-term; teaching assistant 15 minutes, four times a week, 38 weeks a year.\n(ii) At each change of lesson, five minutes, every school day.",
        ),
    )),
)  # fmt: skip
K = (
    ("1", "Emeric’s views", "Emeric, with his learning mentor", "8 and 10 September 2026", "Attached"),
    ("2", "Parents’ views, reg 6(1)(a)", "Mother and father", "14 September 2026", "Attached"),
    ("3", "Educational advice, (b)", "Head teacher", "17 September 2026", "Attached"),
    ("4", "Medical advice, (c)", "Consultant community paediatrician", "9 September 2026", "Attached"),
    ("5", "Psychological advice, (d)", "Educational psychologist", "11 September 2026", "Attached"),
    ("6", "Social care advice, (e)", "Social worker, disabled children’s team", "16 September 2026", "Attached"),
    ("7", "Other advice, (f)", "Speech and language therapist", "10 September 2026", "Attached"),
    ("8", "Other advice, (f)", "Physiotherapist", "16 September 2026", "Attached"),
    ("9", "Person the parents asked for, (h)", "Leader of the swimming club", "18 September 2026", "Attached"),
    ("10", "Individual health care plan", "Epilepsy nurse specialist", "9 September 2026", "Attached"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running(
        "Emeric Thistlewood | born 8 March 2016 | Amended final plan",
        "Version 6, amended final, 20 November 2026",
    )
    by.heading("Education, Health and Care Plan: Emeric Thistlewood", 0)
    by.cover(
        ("Child", "Emeric Thistlewood"), ("Born", "8 March 2016"),
        ("He is", "he/him; Year 6"), ("Main type of need", "Physical disability"),
        ("Kind of plan", "Amended final plan, after a review before a change of phase"), ("Plan first made", "15 October 2021"),
        ("Review before this one completed", "14 November 2025"), ("Invitations to the review sent", "14 September 2026"),
        ("Papers sent to everybody invited", "22 September 2026"), ("Review meeting", "8 October 2026"),
        ("Report of the meeting sent", "19 October 2026"), ("Decision and notice of amendments sent", "30 October 2026"),
        ("Comments asked for by", "16 November 2026"), ("Amended final plan issued", "20 November 2026"),
        ("Next review to be completed by", "8 October 2027"), ("Signed for the council", "J. Okafor-Lund, Head of SEND Casework, 20 November 2026"), columns=4,
    )  # fmt: skip
    by.at("A").heading("Section A: Emeric’s and his parents’ views, interests and aspirations")
    by.text(
        "The eight parts that follow are Emeric’s own words. He said them to his learning mentor in the den on 8 and 10 September 2026, half an hour each time. She typed as he spoke; he read it through and changed two lines."
    )
    for heading, text in MINE:
        by.bold(heading)
        by.text(text)
    by.bold("My story (told by Mum and Dad)")
    by.text(
        "Emeric was born at 31 weeks in March 2016. Cerebral palsy was found when he was 14 months old. He walked at three and started at his primary school in September 2020. His fits began in February 2024. He learned to swim in 2025."
    )
    by.bold("What Mum and Dad think")
    by.text(
        "Mum and Dad told the plan coordinator at home on 14 September 2026: “He’s bright and people don’t see it because they don’t wait. School know him inside out. A building with three floors frightens us more than it does him.”"
    )
    by.bold("What Mum and Dad hope for")
    by.text(
        "“We hope he keeps his mates, has a job with some responsibility and a front door of his own, and that he never stops asking questions.” (Mum and Dad, 14 September 2026)"
    )
    by.at("").heading("Sections B, E and F: needs, outcomes and special educational provision")
    by.guide(
        "Each row is read from left to right: a need, what will change, and what will be done."
    )
    for area, strength, rows in AREAS:
        by.at("").heading(area, 2)
        by.at("B").labelled(("Strengths", strength))
        by.rows(HEADER, rows, letters=LETTERS)
    by.at("E").heading("Section E: following progress, and the move to secondary school", 2)
    by.text(
        "The class teacher and the SENCO set short-term targets with Emeric and his parents at the start of each half-term; the class teacher notes progress every fortnight; all of them meet once a term. The council looks at the outcomes at the yearly review.",
        "Before September 2027: the two SENCOs and the therapists meet in March 2027; Emeric makes five visits in May, June and July 2027 and has a map and photographs of his rooms by 2 July 2027. From September 2027 his form tutor and the new SENCO set the targets.",
    )
    by.at("C").boxed(
        "Section C: Health needs related to special educational needs",
        "Focal epilepsy: about two fits a month, each of a minute or so, after which Emeric sleeps for half an hour and misses the lesson (consultant community paediatrician, 9 September 2026). His individual health care plan of 9 September 2026 is appendix 10.",
    )
    by.at("D").boxed(
        "Section D: Social care needs related to special educational needs or disability",
        "Emeric cannot join the village clubs without an adult who can manage a fit and help him on steps, and has gone to nothing outside the family since January 2026 other than swimming (social worker, 16 September 2026).",
    )
    by.at("G").boxed(
        "Section G: Health provision",
        "For his epilepsy an epilepsy nurse specialist sees Emeric and his parents at clinic for 30 minutes every six months, rewrites the health care plan each September, and trains six members of school staff in first aid for fits and rescue medicine for two hours every September. The result sought is that he is back in lessons within 40 minutes of a fit. Agreed by the integrated care board (designated clinical officer) on 28 October 2026.",
    )
    by.at("H1").boxed(
        "Section H1: Provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
        "A support worker of the disabled children’s team, trained in epilepsy first aid, goes with Emeric one-to-one to the steam railway’s junior volunteers for three hours every Saturday, 40 weeks a year.",
    )
    by.at("H2").boxed(
        "Section H2: Any other social care provision",
        "None required (social worker’s advice, 16 September 2026).",
    )
    by.at("I").boxed(
        "Section I: Placement",
        "Until 31 August 2027: Lockside Primary School, a maintained mainstream primary school.",
        "From 1 September 2027: Wharf Road Academy, a mainstream secondary academy.",
    )
    by.at("J").boxed(
        "Section J: Personal budget",
        "Offered and explained to Mum and Dad on 14 September 2026. They did not want one, and no direct payment is made.",
    )
    by.at("K").boxed("Section K: Advice and information")
    by.rows(("App.", "What", "Written by", "Date", "With this plan"), K, labels=(0,))
    by.at("").heading("If you disagree with this plan", 2)
    by.guide(
        "You can appeal to the First-tier Tribunal (Special Educational Needs and Disability) about Sections B, F and I within two months of the date of the letter that came with this plan, or one month of the mediation certificate if that is later. Speak to the mediation adviser first; you need not if the appeal is about Section I alone. Disagreement resolution is free, and SENDIASS gives free advice. Their numbers are in the letter."
    )


PLAN = Unseen(
    name="emeric",
    style="36th: wide tables by area, need to how often, with bars after them",
    born=dt.date(2016, 3, 8),
    write=write,
    is_landscape=True,
)
