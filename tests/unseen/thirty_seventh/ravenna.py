"""Ravenna, eight: a borough's final plan with a small card for each piece of provision, sound."""

import datetime as dt

from tests.unseen.author import Author, Unseen

A = (
    ("How we listened", "Ravenna made a short film about herself with the learning mentor, in three sittings of 15 minutes from 22 to 26 June 2026. The mentor wrote down what she said. They watched it again together on 9 September 2026 and Ravenna said, “Yes, that’s still me.” Mum and Dad talked with the plan officer at school for an hour on 25 June 2026."),
    ("What Ravenna enjoys", "Ravenna loves swimming, sharks and making up quizzes. “I know 31 kinds of shark. Ask me one!” (22 June 2026) At home she plays card games with her grandad and builds marble runs with her brother."),
    ("What Ravenna is proud of", "She swam a width without floats in May 2026. She is funny, notices when somebody is left out, and reads with lots of expression. Her class chose her to read the ending at the spring play."),
    ("School", "“Best is story time and science. I don’t like PE, because everyone waits for me. After lunch my legs go like jelly.” (Ravenna, 24 June 2026)"),
    ("Friends", "“I’ve got two best friends in my class. On Saturdays I don’t see anyone and it’s boring.” (Ravenna, 24 June 2026)"),
    ("My body and keeping well", "Ravenna told the mentor, “My splint rubs and my left hand is the sleepy one. Swimming makes it wake up.” (24 June 2026) She sleeps ten hours and likes most food, Dad says."),
    ("What I can do by myself", "“I get my own breakfast, I can do the shower. I want to do my hair bobble and cut my own dinner.” (Ravenna, 26 June 2026)"),
    ("When I am older", "“I want to work at the aquarium and feed the sharks. I’ll live by the sea with my best friend.” (Ravenna, 26 June 2026) Secondary school is three years away. For the next step, she hopes to go on the Year 5 camp with everyone."),
    ("How to talk with Ravenna and help her choose", "Ravenna talks in full sentences and tells you plainly if she agrees. Sit at her level, on her right, and ask one thing at a time. If she says “I don’t mind” she may be tired, so ask again in the morning. She decides best with two or three pictures to sort, away from the rest of the class, with the learning mentor or Mum there."),
    ("Ravenna’s story so far", "Ravenna was born in March 2018 and was in hospital for three weeks. Cerebral palsy was diagnosed in May 2019. She walked at two and a half and started at her school in September 2022. She has worn a splint on her left wrist since 2023."),
    ("What Mum and Dad think", "Mum said on 25 June 2026, “She hides how tired she is. She comes in and sleeps on the stairs. Her teachers are kind, but kind isn’t the same as knowing what to do. Number work upsets her.” Dad added, “She’s brave and she makes us laugh every day.”"),
    ("What Mum and Dad hope for", "“We hope she grows up sure of herself, with a job she picks, a front door of her own and good mates. Right now we’d love her to have a club like her brother has.” (Mum and Dad, 25 June 2026)"),
)  # fmt: skip
B = (
    ("Communication and interaction", ("No need identified (head teacher’s advice, 19 June 2026). Ravenna explains her ideas clearly and listens well in a group.",)),
    ("Cognition and learning", ("B1. Ravenna reads at the level expected for her age. Number is much harder: she cannot yet picture how amounts and shapes are laid out. She counts and adds to 20 with objects, where her class works to 1,000, and could not yet say which of 14 and 41 is larger (educational psychologist, 1 July 2026).",)),
    ("Social, emotional and mental health", ("B2. Ravenna goes quiet when others look at her left hand. She left three of the four PE lessons between 8 and 19 June 2026 to sit in the toilets, and put her hand up to ask for help once in that fortnight (school log). When a task goes wrong she says “I’m rubbish” and rubs out the whole page.",)),
    ("Sensory and physical", (
        "B3. Ravenna has cerebral palsy that affects her left side. She uses her left hand to hold things still only when she is reminded. On 18 June 2026 she finished two of ten two-handed classroom tasks by herself; cutting, ruling a line and opening a lunch box were among those she could not yet do (occupational therapist).",
        "B4. She tires in the afternoon. She walks about 400 metres before she must sit down (physiotherapist, 23 June 2026). Between 8 and 19 June 2026 she finished three of nine pieces of afternoon work, and her balance on stairs was worse after 1.30 p.m. (school log).",
    )),
)  # fmt: skip
E = (
    "E1. By July 2029 Ravenna cuts up her own dinner, ties back her own hair and finishes eight of ten two-handed classroom tasks without a reminder. In June 2026 she finished two of ten. Steps: four of ten by July 2027; six of ten by July 2028. (For B3; from her wish to do her hair and cut her dinner.)",
    "E2. By July 2029 Ravenna finishes four of every five pieces of afternoon work and walks 800 metres on a school trip with one rest. In June 2026 she finished three of nine and walked 400 metres. Steps: half of her afternoon work and 500 metres by July 2027. (For B4 and C1; from her hope to go to camp with everyone.)",
    "E3. By July 2029 Ravenna adds and takes away two-digit numbers on paper, and pays for three items in a shop and checks the change, right four times out of five. In June 2026 she worked to 20 with objects. Steps: orders numbers to 50 by July 2027; adds to 100 with objects by July 2028. (For B1; from her wish to work at the aquarium.)",
    "E4. By July 2029 Ravenna stays for the whole of nine PE lessons out of ten and asks an adult or classmate for help at least once a day. In June 2026 she stayed for one PE lesson of four, and asked once in a fortnight. Step: two PE lessons of four, and asking once a week, by July 2027. (For B2; from “everyone waits for me” and her parents’ hope that she is sure of herself.)",
    "E5. By July 2028 Ravenna goes to a Saturday activity with other children three weeks out of four, and has asked one child from it to her home. In June 2026 she had no activity outside the family. Step: two Saturdays a month by July 2027. (For D1; from “on Saturdays I don’t see anyone”.)",
)  # fmt: skip
WHEN, SEEN = "28 September 2026", "Each term, with her parents"
F = (
    ("F1", "Hand therapy, one-to-one: two-handed games, cutting, tying and using cutlery, in the therapy room at school.", "Occupational therapist, HCPC registered, with post-graduate training in childhood hemiplegia.", "45 minutes a fortnight in term time, 19 sessions a year. Besides this the therapist spends 60 minutes a term rewriting the activities and 60 minutes a term teaching the assistant of F2.", "B3, E1", WHEN, SEEN),
    ("F2", "Practice of the hand activities written under F1, one-to-one, before lunch.", "Teaching assistant (level 3), taught by the occupational therapist of F1 for one hour a term.", "15 minutes, four days a week, 38 weeks a year.", "B3, E1", WHEN, SEEN),
    ("F3", "Leg strength, balance and stair practice taught one-to-one, so that she can join in PE and school trips.", "Paediatric physiotherapist, HCPC registered.", "40 minutes a month, ten sessions in the school year. On a separate day each term the physiotherapist teaches the PE teacher how to change that term’s activities, for 60 minutes.", "B4, E2", WHEN, SEEN),
    ("F4", "PE taught in the class of 28 with the activities changed as the physiotherapist has shown. One assistant works beside Ravenna and two classmates.", "PE teacher (qualified), with the teaching assistant of F2.", "Two lessons of 50 minutes a week, 38 weeks a year.", "B2, B4, E2, E4", WHEN, SEEN),
    ("F5", "Rest lying down in the reading room, then a check-in, one-to-one, on how tired she is, with a five-point picture scale. Lessons with much writing are timetabled before noon.", "Teaching assistant of F2. The SENCO (national award) sets the timetable each term.", "20 minutes at 1.00 p.m. every school day.", "B4, E2", WHEN, SEEN),
    ("F6", "Number taught one-to-one with rods, number lines in colour and real coins, in place of the first part of the class mathematics lesson. Ravenna then joins the class for the rest of it, so that the curriculum stays whole.", "Specialist teacher with a level 7 diploma in mathematics difficulties.", "30 minutes, three times a week, 38 weeks a year.", "B1, E3", WHEN, SEEN),
    ("F7", "A confidence group of four children with one adult: saying what helps, asking for help, and what to do when people stare.", "Learning mentor, who holds the emotional literacy assistant qualification and is supervised by the educational psychologist for two hours each half-term.", "30 minutes a week, 36 weeks a year.", "B2, E4", WHEN, SEEN),
)  # fmt: skip
K = (
    "K1. Ravenna’s views (film notes), taken down by the learning mentor, 26 June 2026. Attached.",
    "K2. Parents’ views (a), given by her mother and father, 25 June 2026. Attached.",
    "K3. Educational advice (b), from the head teacher with the SENCO, 19 June 2026, with the school log of 8 to 19 June 2026. Attached.",
    "K4. Medical advice (c), from the community paediatrician, 30 June 2026. Attached.",
    "K5. Psychological advice (d), from the educational psychologist, 1 July 2026. Attached.",
    "K6. Social care advice (e), from the social worker of the disabled children’s team, 2 July 2026. Attached.",
    "K7. Other advice (f), from the occupational therapist, 18 June 2026. Attached.",
    "K8. Other advice (f), from the physiotherapist, 23 June 2026. Attached.",
    "K9. Advice from a person the parents asked us to approach (h), her swimming teacher, 6 July 2026. Attached.",
    "Preparing for adulthood (g) does not apply before Year 9.",
)  # fmt: skip


def card(by: Author, *rows: tuple[str, str]) -> None:
    by.rows(("", ""), rows, labels=(0,))


def write(by: Author) -> None:
    by.paper.running(
        "Ravenna Tolcarne – EHC plan – FINAL", "Final plan, version 1, issued 22 September 2026"
    )
    by.heading("Education, Health and Care Plan for Ravenna", 0)
    by.cover(
        ("This plan belongs to", "Ravenna Tolcarne"),
        ("Born", "9 March 2018"),
        ("She is called", "Ravenna; she/her"),
        ("School year", "Year 4"),
        ("Main type of need", "Physical disability"),
        ("Stage of this plan", "Final"),
        ("Request reached the Council", "11 May 2026"),
        ("Family told that we would assess", "12 June 2026"),
        ("Advice requested", "12 June 2026"),
        ("Draft sent to parents", "21 August 2026 (comments until 8 September 2026)"),
        ("Final plan issued", "22 September 2026"),
        ("To be reviewed by", "21 September 2027"),
        ("Signed for the Council", "T. Okonjo, Principal SEND Officer"),
        ("Date signed", "22 September 2026"),
    )
    by.at("A").boxed("SECTION A – Views, interests and aspirations of Ravenna and her parents")
    by.labelled(*A)
    by.at("B").boxed("SECTION B – Special educational needs")
    for area, needs in B:
        by.bold(area)
        by.text(*needs)
    by.at("C").boxed("SECTION C – Health needs that relate to special educational needs")
    by.text(
        "C1. The muscles of Ravenna’s left arm and ankle are tight and ache by midday. She takes off her splint because it rubs, and then misses writing and practical work (community paediatrician, 30 June 2026)."
    )
    by.at("D").boxed("SECTION D – Social care needs that relate to special educational needs")
    by.text(
        "D1. Ravenna had no activity outside the family between January 2025 and June 2026. To join one she needs an adult who knows how she manages steps and getting changed (social worker, disabled children’s team, 2 July 2026)."
    )
    by.at("E").boxed("SECTION E – Outcomes")
    by.text(*E)
    by.text(
        "Checking and next steps. The class teacher and the SENCO set targets for each half-term from these outcomes and share them with Ravenna. The class teacher notes progress every Friday. Parents, class teacher and SENCO meet once a term to look at it, and the Council reviews all of it once a year. For the move to Year 5 in September 2027 Ravenna spends three mornings with her new teacher by 16 July 2027."
    )
    by.at("F").boxed("SECTION F – Special educational provision")
    for number, what, who, often, link, start, seen in F:
        by.bold(number, 12)
        card(
            by,
            ("What", what),
            ("Who", who),
            ("How often", often),
            ("For need and outcome", link),
            ("From", start),
            ("Reviewed", seen),
        )
    by.bold("F8", 12)
    card(
        by,
        ("What", "Equipment: a sloping desk top with a non-slip mat, spring scissors, a ruler with a handle, rocker cutlery and a chair with arms. These stay at her place in class and in the dining hall."),
        ("Who", "Paid for by the Council and fitted by the occupational therapist of F1, who shows Ravenna and the class teacher how to use each item in one visit of 60 minutes. The teaching assistant of F2 checks them every Monday."),
        ("How often", "Every lesson and every lunchtime."),
        ("For need and outcome", "B3, E1"),
        ("From", WHEN),
        ("Reviewed", "The occupational therapist checks the fit for 30 minutes each term"),
    )  # fmt: skip
    by.at("G").boxed("SECTION G – Health provision")
    card(
        by,
        ("What", "Splint fitting and a muscle check at the children’s hospital clinic, so that the splint can be worn in lessons."),
        ("Who", "Orthotist and community paediatrician."),
        ("How often", "One appointment of 45 minutes every four months."),
        ("For need and outcome", "C1, E2"),
        ("From", "5 October 2026"),
        ("Agreed", "By the designated clinical officer for the integrated care board, 14 August 2026"),
    )  # fmt: skip
    by.at("H1").boxed("SECTION H1 – Social care provision (Chronically Sick and Disabled Persons Act 1970)")  # fmt: skip
    card(
        by,
        ("What", "A place at the Saturday swim and games club, with one worker to Ravenna for changing and steps."),
        ("Who", "Play worker (level 2), shown how to assist her by the physiotherapist of F3; arranged by the disabled children’s team."),
        ("How often", "Three hours each Saturday, 40 weeks a year."),
        ("For need and outcome", "D1, E5"),
        ("From", "3 October 2026"),
        ("Reviewed", "By the social worker every six months"),
    )  # fmt: skip
    by.at("H2").boxed("SECTION H2 – Any other social care provision")
    by.text("No other provision is required (social worker, 2 July 2026).")
    by.at("I").boxed("SECTION I – Educational placement")
    by.text("Larkhope Primary School, which is a maintained mainstream primary school.")
    by.at("J").boxed("SECTION J – Personal budget")
    by.text(
        "There is no personal budget. Mum and Dad were told how one works on 25 June 2026 and did not ask for it."
    )
    by.at("K").boxed("SECTION K – Advice and information")
    by.text(*K)


PLAN = Unseen(
    name="ravenna",
    style="37th: a two-column card for each provision, shaded one-cell headings",
    born=dt.date(2018, 3, 9),
    write=write,
)
