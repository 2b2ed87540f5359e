"""Aneurin, eight: a county's first final plan with need, provision and outcome side by side, as it should be."""

import datetime as dt

from tests.unseen.author import Author, Unseen

COVER = (
    ("Name", "Aneurin Prosser-Lisle"), ("Date of birth", "11 March 2018"),
    ("Pronouns", "he/him"), ("School year", "Year 4"),
    ("School", "Arrowford Primary School"), ("Main type of need", "Physical disability"),
    ("Status of this plan", "Final plan, version 1"), ("Date of this plan", "22 September 2026"),
    ("Request for assessment received", "6 May 2026"), ("Family told of decision to assess", "15 June 2026"),
    ("Draft plan sent to parents", "28 August 2026"), ("Parents replied to the draft", "14 September 2026"),
    ("Review to be finished by", "15 September 2027"), ("Signed for the Council", "H. Wilding, SEN Casework Manager, 22 September 2026"),
)  # fmt: skip
A = (
    ("What Aneurin told us",
     ("The school’s SENCO sat with Aneurin on 24 and 25 June 2026, with his talker and photographs of his week. Quotation marks show his own words, as he said or spelled them; the rest is the SENCO’s record of the photographs he chose.",)),
    ("What he enjoys",
     ("Aneurin loves tractors and plays farm auctions with his sister: he is always the auctioneer. He likes drumming and any joke about sheep.",)),
    ("School, and his friends",
     ("The best thing is science, “because you get to make a mess”. The worst is the wet-play hall, where he gets stuck. He picked out two friends from his class and would like them to come to his house.",)),
    ("Feeling well, and doing things for himself",
     ("His legs feel “like planks” on cold mornings, and he likes the warm pool for that. He drives his own chair and feeds himself with a bendy spoon. He would like to pour his own milk and to go to the loo with just one person there.",)),
    ("What he hopes for",
     ("Aneurin wants to call out the numbers at a real market one day and to live on a farm with a dog. Sooner than that, he hopes to read the tractor magazine with no help and to stay up late at Cub camp. For his next school he says: “One with ramps. And a lab.”",)),
    ("How to talk with Aneurin and help him to decide",
     ("Aneurin speaks, and people who know him follow most of it. With others he uses his talker, a tablet that reads out what he picks or spells. Sit level with him, ask one thing, and count slowly to ten. A big smile and eyes up is yes; eyes down to his tray is no. Do not finish his words. For a choice, show real things or photographs in the morning, when he is fresh.",)),
    ("His story so far",
     ("Aneurin was born ten weeks early in March 2018. He was found to have cerebral palsy in November 2019. He started at Arrowford nursery in 2021 and in Reception in 2022, got his powered chair in May 2024 and his talker in January 2025.",)),
    ("What people admire",
     ("His class teacher says he is funny, stubborn in a good way and kind. He is proud of his badge for 20 metres with floats, which he won in March 2026.",)),
    ("What Aneurin’s parents say (home visit by the plan coordinator, 30 June 2026)",
     ("Mum and dad are proud of how he makes a room laugh. They worry that strangers talk over his head. They hope that he will have good mates, a paid job with people in it and a home of his own with help he can boss about.",)),
)  # fmt: skip
AREAS = (
    ("Communication and interaction", (
        ("Need 1. Aneurin’s speech is slow and slurred because the muscles of his mouth tire. A listener who did not know him understood 11 of 30 words (speech and language therapist, 2 July 2026).",
         "1a. A speech and language therapist (HCPC registered, experienced with talkers) works with Aneurin one-to-one for 40 minutes each week in term time, 38 weeks a year, on breath, key words and sentences on his talker.\n1b. The same therapist spends three hours each term teaching his teacher and teaching assistant to model words on the talker.\n1c. His talker and its chair mount stay with him all day. A teaching assistant (level 3) charges and checks them every morning.",
         "Outcome 1. By July 2028 Aneurin gives an answer of five words or more, by voice or talker, that a visitor understands, in four lessons out of five. In July 2026 it was one lesson in five. Step: two lessons out of five by July 2027. (Helps with his hope of calling at the market.)"),
    )),
    ("Cognition and learning", (
        ("Need 2. Aneurin reasons well for his age but loses his place on a page. He reads at the level of a child of six years and two months (York reading test, educational psychologist, 8 July 2026) and skips about one line in four when he has to hold his head still to look.",
         "2a. A specialist teacher with a level 5 diploma in literacy difficulties teaches Aneurin one-to-one for 30 minutes, three times a week, 38 weeks a year, using a structured phonics scheme with one line to a card.\n2b. In place of the class’s handwriting lesson he has typing and switch skills with a teaching assistant (level 3) one-to-one for 15 minutes each day, 38 weeks a year.",
         "Outcome 2. By July 2028 Aneurin reads a page of a magazine of his choice, keeping his line, with no more than four mistakes in 100 words. In July 2026 he made 19. Step: ten mistakes by July 2027. (Helps with his hope of reading the tractor magazine.)"),
    )),
    ("Social, emotional and mental health", (
        ("Need 3. Aneurin is left at the edge of games. In six playtimes he was with other children for four minutes in each 20 (SENCO, 1 July 2026). He does not yet ask to join in or tell an adult who moves his chair to stop.",
         "3a. A play leader (level 3 in playwork) runs a game that works from a wheelchair with Aneurin and three other pupils, 20 minutes each lunchtime, five days a week, 38 weeks a year.\n3b. An emotional literacy support assistant (ELSA trained, supervised by an educational psychologist for two hours each half-term) meets him one-to-one for 30 minutes each week, 30 weeks a year, to practise telling adults to wait and asking friends to join in.",
         "Outcome 3. By July 2028 Aneurin starts or joins a game with other children in eight playtimes out of ten. In July 2026 it was two. Step: five by July 2027. (Helps with his wish for friends and Cub camp.)"),
    )),
    ("Sensory and physical", (
        ("Need 4. Aneurin has spastic cerebral palsy in all four limbs. He drives a powered chair, and cannot yet stand without a frame. After 40 minutes in one position he slumps and his hands stop doing what he wants (physiotherapist, 6 July 2026).",
         "4a. A physiotherapist (HCPC registered, paediatric) takes him in the hydrotherapy pool at Lugg Meadow Special School one-to-one for 45 minutes each week, 36 weeks a year, with a teaching assistant who holds the pool rescue award, on sitting balance for class.\n4b. The same assistant (level 3, taught by the physiotherapist for four hours each September) puts him in his standing frame for a 30-minute lesson each day, 38 weeks a year.\n4c. He moves from chair to class seat after every 40 minutes: supportive seat, height-adjustable desk, angled board and non-slip mat in his classroom, checked each half-term by the occupational therapist for 30 minutes.\n4d. Two teaching assistants with a yearly manual handling certificate (six hours) hoist him, in every transfer.",
         "Outcome 4. By July 2028 Aneurin sits up and uses both hands at his desk through a 40-minute lesson, with one reminder, in nine lessons out of ten. In July 2026 it was three. Step: six out of ten by July 2027. (Helps with his wish to make a mess in science.)"),
        ("Need 5. Aneurin needs an adult to pour, dress his lower half and use the toilet. Pouring, he spilled on eight tries out of ten (occupational therapist, 9 July 2026).",
         "5a. An occupational therapist (HCPC registered) works with him one-to-one for 45 minutes each fortnight in term time, 19 sessions a year, on pouring, fastenings and moving across to the toilet, and trains his two assistants for two hours each term.\n5b. A teaching assistant (level 3) practises the same three tasks with him one-to-one for 15 minutes each school day, 38 weeks a year.\n5c. A two-handled jug, a dressing stick and a toilet frame are kept at school and used each day; the occupational therapist checks them each term.",
         "Outcome 5. By July 2028 Aneurin pours his own drink without a spill on nine tries out of ten, and goes to the toilet with one adult. In July 2026 it was two tries out of ten and two adults. Step: five tries out of ten by July 2027. (Helps with his wish to pour his milk, and one day with a home of his own, on a farm or anywhere else.)"),
    )),
)  # fmt: skip
K = (
    ("K1", "(a) Parents’ views", "Mother and father", "30 June 2026", "Attached"),
    ("K2", "Aneurin’s views", "Aneurin, with the SENCO", "25 June 2026", "Attached"),
    ("K3", "(b) Educational advice", "Head teacher and SENCO, Arrowford Primary School", "10 July 2026", "Attached"),
    ("K4", "(c) Medical advice", "Community paediatrician", "13 July 2026", "Attached"),
    ("K5", "(d) Psychological advice", "Educational psychologist", "16 July 2026", "Attached"),
    ("K6", "(e) Social care advice", "Social worker, children with disabilities team", "17 July 2026", "Attached"),
    ("K7", "(f) Speech and language therapy advice", "Speech and language therapist", "14 July 2026", "Attached"),
    ("K8", "(f) Physiotherapy advice", "Physiotherapist", "15 July 2026", "Attached"),
    ("K9", "(f) Occupational therapy advice", "Occupational therapist", "20 July 2026", "Attached"),
    ("K10", "(h) Person asked for by the parents", "Swimming teacher, Arrow Otters", "3 July 2026", "Attached"),
    ("K11", "Individual health care plan", "Children’s community nurse", "7 September 2026", "Attached"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Aneurin Prosser-Lisle", "Final plan, version 1, 22 September 2026")
    by.heading("Marcher County Council: Education, Health and Care Plan", 0)
    by.cover(*COVER, columns=4)
    by.at("A").heading("Section A: Aneurin’s views, interests and aspirations, and his parents’")
    for title, texts in A:
        by.heading(title, 2)
        by.text(*texts)
    by.at("").heading("Sections B, F and E: needs, provision and outcomes by area")
    for area, rows in AREAS:
        by.heading(area, 2)
        by.rows(
            (
                "Section B: special educational need",
                "Section F: provision for this need and the outcome beside it",
                "Section E: outcome",
            ),
            rows,
            letters=("B", "F", "E"),
        )
    _rest(by)


def _rest(by: Author) -> None:
    by.at("E").heading("Section E continued: following progress and the next move")
    by.text(
        "The class teacher sets shorter targets with Aneurin every half-term. The SENCO checks progress with his parents each term, and the Council every year.",
        "Aneurin leaves primary school in July 2029. He visits three secondary schools in spring 2028, and the chosen building is checked by March 2029.",
    )  # fmt: skip
    by.at("C").heading("Section C: Health needs related to his special educational needs")
    by.text(
        "Need 6. Aneurin has stiff muscles, with painful spasms in his legs on about three school days in ten, which stop him working for 20 minutes (community paediatrician, 13 July 2026).",
        "Need 7. He chokes on dry or crumbly food, so he cannot join a snack or cookery lesson safely alone. His individual health care plan of 7 September 2026 is at K11.",
    )  # fmt: skip
    by.at("G").heading("Section G: Health provision")
    by.rows(
        ("Health need", "What is provided, how much and by whom"),
        (
            (
                "Need 6",
                "A community paediatrician sees Aneurin for 30 minutes every six months to review his medicine and spasms. This supports outcome 4.",
            ),
            (
                "Need 7",
                "A children’s community nurse spends two hours each September and one hour each January showing his four lunch staff how to prepare his food and what to do if he chokes (outcome 5).",
            ),
        ),
        labels=(0,),
    )
    by.text(
        "The integrated care board agreed to Section G on 9 September 2026 (designated clinical officer)."
    )
    by.at("D").heading("Section D: Social care needs")
    by.text(
        "Need 8. Aneurin cannot join clubs in the village without an adult who can manage his chair and help him to eat (social worker, 17 July 2026)."
    )
    by.at("H1").heading("Section H1: Provision under section 2 of the 1970 Act")
    by.text(
        "For need 8. A support worker (level 3 in health and social care, manual handling certificate) goes with Aneurin to Cubs one-to-one for two hours every Wednesday, 38 weeks a year. This supports outcome 3."
    )
    by.at("H2").heading("Section H2: Other social care provision")
    by.text(
        "No other provision is reasonably required (social worker, children with disabilities team, 17 July 2026)."
    )
    by.at("I").heading("Section I: Placement")
    by.text("Arrowford Primary School, a maintained mainstream primary school.")
    by.at("J").heading("Section J: Personal budget")
    by.text("The family was told about personal budgets on 30 June 2026 and has not asked for one.")
    by.at("K").heading("Section K: Advice and information")
    by.rows(("No.", "Advice", "From", "Date", "Attached?"), K)
    by.at("").heading("If you do not agree with this plan")
    by.text(
        "You have the right to appeal to the First-tier Tribunal about Sections B, F and I, within two months of the date of our letter or one month of a mediation certificate, whichever is later. You need to contact a mediation adviser first, unless the appeal is only about Section I. Disagreement resolution is free too. The county’s SEND information, advice and support service gives independent advice."
    )


PLAN = Unseen(
    name="aneurin",
    style="need, provision and outcome side by side, on a long page",
    born=dt.date(2018, 3, 11),
    write=write,
    is_landscape=True,
)
