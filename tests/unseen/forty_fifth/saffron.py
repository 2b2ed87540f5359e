"""Saffron: a friendly early-years draft, needs in bullets, outcomes and provision side by side."""

import datetime as dt

from tests.unseen.author import Author, Unseen

FACTS = (
    "Saffron Ottaway (she/her), born on 2 December 2022. She goes to a private nursery for five mornings a week, and is due to start Reception in September 2027.",
    "Main need: speech, language and communication, with Down syndrome. The family speaks English and some Welsh at home. Saffron’s mum and dad share parental responsibility, and we have written this plan to them.",
    "Her nursery asked us to assess on 27 July 2026. We told the family on 4 September 2026 that we would, and asked for advice the same day, for 16 October 2026; the last report came on 12 October 2026.",
    "This is a DRAFT, sent on 16 November 2026 with all the reports. Please tell us what you think by 2 December 2026: you may ask for changes, a meeting and a particular school. We will send the final plan by 14 December 2026.",
)  # fmt: skip

A = (
    ("How we listened to Saffron", (
        "Her key person watched her play for half an hour on each of three mornings, 22, 23 and 24 September 2026, and wrote down what she did and chose. On 25 September the speech and language therapist laid out photographs and Saffron handed over the ones she liked. Her mum and dad talked to the plan officer at their kitchen table on 29 September 2026, and checked this section on 6 November.",
    )),
    ("What Saffron showed us", (
        "What she likes: Saffron went to the water tray first on all three mornings and stayed for eleven minutes. She loves songs with actions, bubbles, and her toy vet’s bag. She laughed out loud at the puppet who sneezes (observed by her key person).",
        "What she is good at: she is kind, funny and a superb mimic. She copied five new actions in one song. She was proud of her tower and clapped for herself (observed by her key person).",
        "Nursery: she handed over the photos of the garden, the singing mat and snack. She pushed the photo of the noisy hall off the table (photo choice with the therapist).",
        "Friends: she took the hand of one girl in her group on two mornings and signed “more” when the girl ran off. She watches the others and then does what they did (observed by her key person).",
        "Feeling well: when she is tired she rubs her ears and lies on the carpet. She pats her chest scar and smiles when asked about it (observed by her key person).",
        "Doing it herself: she pulled off her own socks and put her cup in the bowl. She pushed an adult’s hand away when it came near her zip (observed by her key person).",
        "What she hopes for, as her key person and her mum understand it from what she reaches for: Saffron would like to run off with the girl she follows, to go down the big slide alone, and to sing in front of everyone.",
    )),
    ("How to chat with Saffron and give her choices", (
        "Get down to her height, say her name, use two or three words with a sign, and count to ten in your head. She tells you things with signs, a few words, and by taking you there. A nod or the sign “more” is yes; a flat hand or turning away is no. Hold up two real things and let her touch one. Mornings are best, with her key person or mum beside her.",
    )),
    ("What her mum and dad say", (
        "Mum: “She takes in far more than she can tell you. My worry is that people talk over her head and decide for her.” Dad: “She’s a comedian. The thing I want people to know is to wait.”",
        "Their hopes, mum and dad together: “Next, starting Reception with her brother’s school friends’ little ones, and being asked to parties. One day, a job that she’s proud of, perhaps with animals, a place of her own near us, and a drama club where everybody knows her.”",
    )),
    ("Her story so far", (
        "Saffron was born in December 2022 and had heart surgery in April 2023. She sat at 13 months, walked at 27 months, and signed her first word, “more”, in 2024. She joined her nursery in January 2025.",
    )),
)  # fmt: skip
B = (
    ("Talking and understanding", (
        "Saffron looks, listens and copies beautifully; she is keen to tell people things. [Speech and language therapist, 25 September 2026]",
        "B1. She follows instructions of two key words in eight goes out of ten, and of three key words in none; most children of her age follow four. So she misses group instructions and story questions. [Speech and language therapist, 25 September 2026]",
        "B2. She has nine spoken words and 24 Makaton signs, uses them one at a time, and was understood by an unfamiliar adult on three tries out of ten. [Speech and language therapist, 25 September 2026]",
    )),
    ("Playing and learning", (
        "She remembers what she has seen, and matches pictures quickly. [Educational psychologist, 2 October 2026]",
        "B3. Saffron has Down syndrome and learns a new skill in small steps: she needed 22 turns over six days to sort by colour. She matches numerals 1 and 2 but does not yet count out two things. [Educational psychologist, 2 October 2026]",
        "B4. She stays with an activity that an adult chose for three minutes; her group’s carpet time is ten. [Key person, 24 September 2026]",
    )),
    ("Being with others", (
        "She is warm, and notices when somebody is sad. [Key person, 24 September 2026]",
        "B5. She plays beside other children and joined their play twice in 90 minutes. She does not yet have a way to say “my turn” and took toys out of hands six times. [Key person, 24 September 2026]",
    )),
    ("Body and senses", (
        "She walks, climbs on low steps and loves to dance. [Occupational therapist, 7 October 2026]",
        "B6. Low muscle tone and loose joints: she takes stairs on her bottom, sits upright on the floor for four minutes, and makes marks with her whole fist. [Occupational therapist, 7 October 2026]",
    )),
    ("Looking after herself", (
        "She takes off socks and shoes and helps to tidy. [Key person, 24 September 2026]",
        "B7. She wears nappies and does not yet show that she is wet; she drinks from a lidded cup and puts on no clothing without help. [Occupational therapist, 7 October 2026]",
    )),
)  # fmt: skip
EF = (
    (
        "E1. By the end of Reception (July 2028) Saffron follows instructions of three key words, spoken once with a sign, in eight goes out of ten in a group.\nNeed: B1. Her mum’s wish that people talk with her and not over her.\nSmall steps: three key words one-to-one, six times out of ten, by July 2027.",
        "F1. A speech and language therapist (HCPC registered, with advanced Makaton training) teaches Saffron understanding, signs and sounds one-to-one for 40 minutes every Tuesday, 38 weeks a year (B1, B2; E1, E2).\nF2. The same therapist teaches all four adults in the room Makaton and this practice for two hours each term, and spends one hour each term measuring progress and writing the next steps with her parents (B1, B2; E1, E2).",
    ),
    (
        "E2. By July 2028 Saffron joins two words or signs to ask, tell and answer, 20 times in a morning, and an unfamiliar adult understands seven tries out of ten.\nNeed: B2. Her hope of singing for everyone.\nSmall steps: 50 signs and 20 words by July 2027.",
        "F3. Her key person, taught by the therapist in F2, practises that week’s six words and signs one-to-one for ten minutes twice each nursery day or school day, 38 weeks a year; from September 2027 her teaching assistant does this (B1, B2; E1, E2).\nF4. Saffron keeps with her at all sessions a picture book of 60 symbols, which the key person, taught by the therapist in F2, brings up to date for 15 minutes every week, 38 weeks a year (B2; E2).",
    ),
    (
        "E3. By July 2028 Saffron counts out five things and stays with an activity that an adult chose for eight minutes, four days out of five.\nNeeds: B3, B4. Her family’s hope of a job that she is proud of.\nSmall steps: two things and five minutes by July 2027.",
        "F5. An early years practitioner (level 3, with a certificate in teaching children with Down syndrome) works next to Saffron one-to-one for 15 hours a week until July 2027, breaks each task into pictured steps and repeats it; a teaching assistant with the same certificate does so for 25 hours a week from September 2027; 38 weeks a year, with the times in F7, F9, F11 and F12 counted in (B3, B4; E3).\nF6. A specialist early years teacher (qualified teacher, diploma in Down syndrome education) teaches number and matching one-to-one for 45 minutes every Thursday, 38 weeks a year (B3; E3).",
    ),
    (
        "E4. By July 2028 Saffron asks for a turn with a word or sign and plays with another child for ten minutes, at three play times out of five.\nNeed: B5. Her hope of running off with the girl she follows.\nSmall steps: signs “my turn” six times in a morning by Easter 2027.",
        "F7. Her key person, taught by the educational psychologist for three hours, leads turn-taking games with Saffron and two other children, a group of three, for 15 minutes every nursery day until July 2027, and the teaching assistant in F5 every school day from then, 38 weeks a year (B5; E4).",
    ),
    (
        "E5. By July 2028 Saffron walks up and down ten stairs holding a rail, goes down the big slide by herself, and draws a closed circle with a thumb-and-finger hold.\nNeed: B6. Her hope of the big slide.\nSmall steps: four stairs with a hand held by July 2027.",
        "F8. An occupational therapist (HCPC registered, paediatric) teaches climbing, balance, mark-making and dressing one-to-one for 45 minutes every other Wednesday, 19 sessions a year, and trains the adults in F5 for two hours each term (B6, B7; E5, E6).\nF9. The practitioner in F5 (level 3, trained by the therapist in F8) repeats stairs and finger play one-to-one for 15 minutes every nursery or school day, 38 weeks a year (B6; E5).\nF10. A chair with side supports and footrest, a table cut-out and chunky crayons stay in her room; the council supplies them and the therapist in F8 adjusts them for 30 minutes each term (B6; E5).",
    ),
    (
        "E6. By July 2028 Saffron shows that she needs the toilet, stays dry for a school day on four days out of five, drinks from an open cup and puts on her own coat.\nNeed: B7. She pushes helping hands away.\nSmall steps: shows that she is wet, and coat on with one prompt, by July 2027.",
        "F11. The practitioner in F5 (level 3, trained by the therapist in F8) teaches toilet, cup and coat with a strip of pictures one-to-one for ten minutes, four times each nursery or school day, 38 weeks a year (B7; E6).",
    ),
    (
        "E7, for her health. By July 2028 Saffron plays outside for 20 minutes without stopping to rest, on four days out of five.\nNeed: C1. Important for her health.\nSmall steps: ten minutes by July 2027.",
        "F12. From September 2027, in place of PE with the whole class in the big hall, the teaching assistant in F5 (certificate in teaching children with Down syndrome) leads dance for a group of six for 20 minutes twice a week, 38 weeks a year, and stops for a rest every five minutes (B5, B6 and C1; E4, E5, E7).",
    ),
)  # fmt: skip
K = (
    ("1", "Saffron’s own views: photo choices with the speech and language therapist", "25 September 2026", "(a)"),
    ("2", "Mum’s and dad’s views: talk with the plan officer", "29 September 2026", "(a)"),
    ("3", "Nursery manager and key person: educational advice", "30 September 2026", "(b)"),
    ("4", "Community paediatrician: medical advice", "5 October 2026", "(c)"),
    ("5", "Speech and language therapist: therapy advice", "25 September 2026", "(c)"),
    ("6", "Occupational therapist: therapy advice", "7 October 2026", "(c)"),
    ("7", "Educational psychologist: psychological advice", "2 October 2026", "(d)"),
    ("8", "Social worker, children’s services: social care advice after a home visit", "12 October 2026", "(e)"),
    ("9", "Specialist early years teacher: advice", "1 October 2026", "(f)"),
    ("10", "Asked for by her parents: music group leader", "8 October 2026", "(h)"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Saffron Ottaway: DRAFT plan, 16 November 2026", "Draft 1, private")
    by.heading("Saffron’s Education, Health and Care Plan (draft)", 0)
    by.heading("First, the facts", 2)
    for fact in FACTS:
        by.paper.text(fact)
    by.at("A").heading("Section A: Saffron and her family")
    by.guide("What a child of this age likes, shows and hopes for, and what her parents think.")
    for heading, texts in A:
        by.heading(heading, 2)
        by.text(*texts)
    by.at("B").heading("Section B: what makes learning harder (special educational needs)")
    for heading, texts in B:
        by.heading(heading, 2)
        by.bullets(*texts)
    by.at("C").heading("Section C: health needs that go with these")
    by.bullets(
        "C1. A repaired heart defect and an underactive thyroid: Saffron tires after seven minutes of running and then cannot join in with play or carpet time. [Community paediatrician, 5 October 2026]"
    )
    by.at("D").heading("Section D: social care needs that go with these")
    by.bullets(
        "We looked for social care needs and found none: mum and dad have family close by and told us that they want no help at home. [Social worker, children’s services, 12 October 2026]"
    )
    by.at("").heading("Sections E and F, side by side")
    by.guide(
        "On the left the difference that we want for Saffron; on the right what makes it happen."
    )
    by.rows(
        ("Section E: outcomes", "Section F: special educational provision"), EF, letters=("E", "F")
    )
    by.at("E").heading("Still Section E: keeping an eye on it", 2)
    by.text(
        "Every half-term her key person and the two therapists set small targets with mum and dad, and look at them together at the end of each term. Because she is under five, the council looks at the whole plan again within six months of the final plan, and every outcome at each annual review.",
        "Moving up to Reception in September 2027: mum and dad tell us by 2 December 2026 which school they would like, and it is written into the final plan before 15 February 2027. Saffron visits her new class on six mornings in June and July 2027 with her key person and a photo book, which is ready by 4 June 2027.",
    )
    by.at("G").heading("Section G: health provision")
    by.bullets(
        "G1. A children’s cardiologist checks her heart with a scan at the hospital for 45 minutes once a year, so that she can play for longer (C1; E7).",
        "G2. A community paediatrician checks her thyroid, with a blood test, and her growth for 30 minutes every six months, so that she has energy for nursery (C1; E7).",
        "The integrated care board agreed this section through its designated clinical officer on 11 November 2026.",
    )
    by.at("H1").heading("Section H1: social care that must be provided under the 1970 Act")
    by.bullets("None is needed. [Social worker, children’s services, 12 October 2026]")
    by.at("H2").heading("Section H2: other social care")
    by.bullets("None is reasonably required. [Social worker, children’s services, 12 October 2026]")
    by.heading("Section I: placement")
    by.guide(
        "The law says that this stays empty in a draft. It will be filled in after we have heard from you."
    )
    by.at("J").heading("Section J: personal budget")
    by.text(
        "We explained personal budgets on 29 September 2026. Mum and dad have not asked for one, so there are no direct payments."
    )
    by.at("K").heading("Section K: the reports we used")
    by.rows(("No.", "Who and what", "Date", "Kind of advice"), K, labels=(0, 3))
    by.text("All ten are attached. Advice (g), about adult life, comes in from Year 9.")


PLAN = Unseen(
    name="saffron",
    style="45th: friendly early-years draft, needs in bullets with their source, E and F side by side",
    born=dt.date(2022, 12, 2),
    write=write,
)
