"""Octavian, five: a Reception child's final plan in an officer's short notes, as it should be."""

import datetime as dt

from tests.unseen.author import Author, Unseen

A = (
    ("Play and interests", "Buses above all. Bubbles, drums, water tray. Favourite book: the one with the red bus. Signs “more” and “bus”.", "“He lines his buses up and drives them off the sofa.” (Dad)"),
    ("Good at", "Copies an action after one look. Finds own peg. Makes adults and children laugh.", "“Kind, stubborn and brave. He never forgets a face.” (Mum)"),
    ("School", "Best: forest morning, milk, singing. Hall photo: shook head, covered ears.", "“He loves it. We want him in the room with the others.” (Mum)"),
    ("Friends", "Looks for the same two classmates each morning. Watches, then joins them at the water tray.", "“No party invitations yet. He plays for hours with his cousins.” (Mum)"),
    ("Doing things himself", "Shoes and coat off alone. Pushes a helping hand away at the tap.", "“He wants to feed himself and hates being hurried.” (Dad)"),
    ("Health", "Holds his head when the hearing aids whistle. Likes mashed dinner, turns from lumps.", "“A cold goes straight to his ears. Meals are slow and happy.” (Mum)"),
    ("Hopes for now", "Asked what he wants to do next, picked the same two photos out of six on three days: playing with children; reading the bus book.", "“That other children understand what he is telling them.” (both)"),
    ("Hopes for later", "Wants to be a bus driver: picked that photo out of eight, signed “me” and “bus”.", "“We hope for school with his cousins, then college. A job he likes, his own front door with somebody close by, friends, a place in the church choir.” (both)"),
    ("How he tells us, how to tell him", "Tells: Makaton signs, 12 words, pointing, leading by the hand. Yes: nod and sign. No: shakes head or turns away. Had enough: takes hearing aids off. To tell him: in front, at his height; wait for his look; three words at most, signing too; photo for anything new; count to ten.", "“Don’t talk over his head. Show him, then wait.” (Dad)"),
    ("Taking part in decisions", "Two photos, held apart. Ask again with photos swapped. Mornings. A parent or his teaching assistant in the room.", "“He can choose far more than people think.” (Mum)"),
    ("Story so far", "Shown his photo book: stayed longest on the nursery sandpit, signed “more”.", "Both: born November 2021, Down syndrome known that week. Hearing aids since January 2024. Walked at Easter 2024. Nursery from September 2024, Reception from 7 September 2026."),
)  # fmt: skip
B = (
    ("N1. Communication: understands more than he can say", "Follows two key words with sign, not three. Uses 45 Makaton signs, one at a time. Says 12 words; an unfamiliar adult understood 3 of them.", "Speech and language therapist, 15 September 2026"),
    ("N2. Hearing: catches part of what is said", "Moderate conductive loss, both ears (50 decibels). With bone-conduction hearing aids hears one voice at one metre in quiet. In class noise missed 7 of 10 instructions. Takes aids off about four times a morning.", "Audiologist, 1 September 2026; qualified teacher of the deaf, 16 September 2026"),
    ("N3. Cognition and learning: learns by seeing, over many repeats", "Has Down syndrome. Matches six colours, counts two objects, reads own name only. Stays with an adult’s task for three minutes. New word gone after a weekend.", "Educational psychologist, 22 September 2026"),
    ("N4. Social and emotional: joining in and moving on", "Plays beside, not yet with. Starts by pulling sleeves; children moved off 6 times out of 8. Sat on the floor at 3 of 5 changes of activity, about four minutes each.", "Educational psychologist, 22 September 2026"),
    ("N5. Eating and drinking: still learning to chew", "Fork-mashed food. Overfills mouth, swallows without chewing, loads own spoon for 5 mouthfuls of 30. Lunch takes 50 minutes.", "Speech and language therapist, 15 September 2026"),
)  # fmt: skip
E = (
    ("O1. Octavian joins two signs or words to ask or tell, ten times in a school day, with children as well as adults. Now: single signs. (N1; parents’ hope that children understand him)", "60 signs by 26 March 2027. Two signs to ask by 17 December 2027.", "21 July 2028", "Class teacher with therapist, each half-term"),
    ("O2. Octavian keeps his hearing aids on for five hours of the school day and signs “gone” when sound stops, four times out of five. Now: two hours, never signs. (N2; his love of singing)", "Three hours by 12 February 2027.", "16 July 2027", "Teacher of the deaf, each term"),
    ("O3. Octavian reads 20 words in his own bus book and counts out five objects, on two days running. Now: own name, two objects. (N3; his hopes to read the bus book and drive the bus)", "Eight words by 16 July 2027. Four objects by 17 December 2027.", "20 July 2029", "Class teacher, each half-term"),
    ("O4. Octavian takes turns in a game with two children for ten minutes, and goes to the next activity within one minute of seeing its picture, four times out of five. Now: plays beside; four minutes. (N4; his hope to play with children)", "Five minutes with an adult by 16 July 2027.", "21 July 2028", "Class teacher with psychologist, each term"),
    ("O5. Octavian feeds himself a soft, chopped lunch in 30 minutes, four days out of five. Now: mashed, 50 minutes. (N5, C1; his wish to feed himself)", "Half his mouthfuls by 16 July 2027.", "21 July 2028", "Class teacher, each half-term"),
    ("O6. Social care outcome. Octavian goes to a Saturday play session without family and picks one of two activities, 30 Saturdays in the year. Now: none. (D1; parents’ hope of friends and a place in the community)", "Stays one hour by 27 March 2027.", "18 December 2027", "Social worker, every six months"),
)  # fmt: skip
F = (
    ("N1", "O1", "Teaching of signs and sounds: choose-and-ask games with photos. One-to-one, quiet room.", "Speech and language therapist, HCPC registered", "45 minutes each week, 38 weeks a year", "Therapist writes new targets with class teacher, 30 minutes each half-term"),
    ("N1", "O1", "Practice of the week’s ten signs and of two-sign phrases on a picture board. One-to-one.", "Teaching assistant, level 3", "20 minutes every school day", "Makaton levels 1 and 2 (12 hours) by 29 January 2027; therapist watches 20 minutes each half-term"),
    ("N2", "O2", "Radio aid: speaker wears the microphone. Check of hearing aids: band, battery, listening test. Council supplies and repairs.", "Teaching assistant, level 3", "Check 10 minutes at 8.50 every school day; radio aid worn in every lesson", "Teacher of the deaf trains for two hours each September and January; reads check log at each visit"),
    ("N2", "O2", "Listening games; teaching him to say when sound has gone. One-to-one.", "Qualified teacher of the deaf (mandatory qualification)", "60 minutes each fortnight, 19 visits a year", "20 minutes of each visit: class teacher shown the next step"),
    ("N3", "O3", "Whole-word reading and number by matching, choosing, naming; own photos; five showings of each new item. One-to-one at his work table.", "Teaching assistant, level 3; planned by class teacher", "15 minutes, twice every school day", "Educational psychologist trains for three hours by 18 December 2026, watches for 60 minutes each term"),
    ("N1, N3, N4", "O1, O3, O4", "Class work cut into three-minute steps, each signed, shown and finished in a tray; picture handed to him before every change. One-to-one.", "Teaching assistant, level 3", "15 hours each week, 38 weeks a year", "Class teacher plans this for 30 minutes each Friday; psychologist checks it each term"),
    ("N4", "O4", "Turn game in a group of three: Octavian and two classmates. Adult shows “my turn”, “your turn”, then waits.", "Teaching assistant, level 3", "15 minutes every school day at 10.45", "Psychologist trains for two hours by 18 December 2026; watches one game each term"),
    ("N5", "O5", "Teaching at lunch: small piece at side of mouth, chews counted aloud, spoon down between mouthfuls. One-to-one, quiet table.", "Teaching assistant, level 3", "45 minutes every school day", "Speech and language therapist trains for three hours by 4 December 2026; watches one lunch each half-term"),
)  # fmt: skip
K = (
    ("1", "(a) Parents’ and Octavian’s views", "Mr and Mrs Pell", "Parents", "22 September 2026"),
    ("2", "(b) Educational, after consulting the qualified teacher of the deaf", "Imogen Sallow", "Head teacher", "24 September 2026"),
    ("3", "(c) Medical, with individual health care plan", "Dr Anil Marchbank", "Community paediatrician", "18 September 2026"),
    ("4", "(c) Hearing test", "Rosalind Tey", "Paediatric audiologist", "1 September 2026"),
    ("5", "(d) Psychological", "Dr Petra Lindqvist", "Educational psychologist", "22 September 2026"),
    ("6", "(e) Social care", "Colm Haverty", "Social worker", "21 September 2026"),
    ("7", "(f) Speech, language, eating", "Nerys Oakeshott", "Speech and language therapist", "15 September 2026"),
    ("8", "(f) Hearing in class", "Dilys Farrant", "Qualified teacher of the deaf", "16 September 2026"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Octavian Pell | EHC plan | FINAL", "Version 1.0 | 18 November 2026")
    by.heading("Octavian Pell – Education, Health and Care Plan (final)", 0)
    by.cover(
        ("Child", "Octavian Pell (he, him)"),
        ("Date of birth", "3 November 2021"),
        ("Class", "Reception"),
        ("Main need", "Down syndrome, with hearing impairment"),
        ("Request in", "6 July 2026"),
        ("Parents told: will assess", "14 August 2026"),
        ("Advice asked / due", "14 August 2026 / 25 September 2026"),
        ("Draft out", "19 October 2026; comments to 6 November 2026"),
        ("School asked / replied", "19 October 2026 / 30 October 2026"),
        ("Final", "18 November 2026"),
        ("First review done by", "22 October 2027"),
        ("Signed off", "Harriet Quarmby, SEN Manager, for the council, 18 November 2026"),
        columns=4,
    )
    by.at("A").heading("A – Views, interests and aspirations")
    by.text(
        "How found out. Octavian: photo choices and play with class teacher, 20 minutes each on 15, 16 and 17 September 2026. His column: what she saw; signs in quotation marks. Parents: officer’s home visit, 22 September 2026; their words in quotation marks. Read back to both, agreed 2 October 2026."
    )
    by.rows(("", "Octavian says, signs and shows", "Mum and Dad say"), A, labels=(0,))
    by.at("B").heading("B – Special educational needs")
    by.text("Strengths: strong visual memory. Sociable. On his feet, busy and steady.")
    by.rows(("Need", "What it looks like day to day", "Evidence"), B)
    by.at("C").heading("C – Health needs related to SEN")
    by.rows(
        ("Need", "Effect on learning", "Evidence"),
        (
            ("C1. Dysphagia: swallow unsafe with thin drinks", "Coughs on thin fluid, so drinks are thickened to level 2. Individual health care plan, 18 September 2026 (appendix 3).", "Community paediatrician, 18 September 2026"),
            ("C2. Glue ear with changing hearing loss", "Hearing drops by 15 decibels in a cold; aids then need resetting or he misses speech.", "Audiologist, 1 September 2026"),
        ),
    )  # fmt: skip
    by.at("D").heading("D – Social care needs")
    by.rows(
        ("Need", "Effect", "Evidence"),
        (
            ("D1. Cannot join ordinary clubs alone", "Needs one adult who signs and knows his eating plan. No out-of-school activity without a parent between September 2025 and September 2026.", "Social worker, 21 September 2026"),
        ),
    )  # fmt: skip
    by.at("E").heading("E – Outcomes")
    by.rows(("Outcome", "Steps", "By when", "Who reviews"), E)
    by.text(
        "Short targets: class teacher sets them with parents each half-term; checked together at the termly meeting. Council reviews every outcome each year.",
        "Coming change: Year 1 in September 2027, same school. Three visits in June 2027, photo book home by 9 July 2027.",
    )
    by.at("F").heading("F – Special educational provision")
    by.text("Starts 23 November 2026. Term time. Full Reception curriculum.")
    by.rows(
        ("Need ref", "Outcome ref", "What will be provided", "Who", "Frequency and length", "Training and monitoring"),
        F,
    )  # fmt: skip
    by.at("G").heading("G – Health provision")
    by.rows(
        ("Need ref", "Outcome ref", "What", "Who", "Frequency and length"),
        (
            ("C1", "O5", "Swallow check at feeding clinic; drink thickness reset; health care plan rewritten and sent to school and parents", "Dysphagia clinician, community feeding team", "60 minutes each term"),
            ("C2", "O2", "Hearing test; aids reset; new band fitted", "Paediatric audiologist", "45 minutes every four months"),
        ),
    )  # fmt: skip
    by.text("Agreed by the integrated care board: designated clinical officer, 12 November 2026.")
    by.at("H1").heading(
        "H1 – Social care provision (Chronically Sick and Disabled Persons Act 1970)"
    )
    by.rows(
        ("Need ref", "Outcome ref", "What", "Who", "Frequency and length"),
        (
            ("D1", "O6", "Saturday play session, one-to-one, day only", "Play worker, council short breaks team, Makaton level 2, trained in his eating plan (two hours, by 9 January 2027)", "Three hours every Saturday, 40 weeks a year, from 16 January 2027"),
        ),
    )  # fmt: skip
    by.at("H2").heading("H2 – Other social care provision")
    by.rows(
        ("Need ref", "What"),
        (("–", "None reasonably required (social worker, 21 September 2026)."),),
    )
    by.at("I").heading("I – Placement")
    by.text(
        "Larkfold Primary School: mainstream maintained primary school. On roll since 7 September 2026."
    )
    by.at("J").heading("J – Personal budget")
    by.text("None asked for. Option explained to parents, 22 September 2026. No direct payment.")
    by.at("K").heading("K – Advice and information")
    by.text(
        "All eight attached. (h) Parents asked on 22 September 2026 if anyone else should advise: nobody."
    )
    by.rows(("App.", "Advice", "Author", "Role", "Date"), K, labels=(0,))
    by.at("").heading("If parents disagree")
    by.guide(
        "Appeal to the First-tier Tribunal (SEND): within two months of the letter of 18 November 2026, or one month of a mediation certificate, whichever is later. That letter gives the mediation adviser, the disagreement resolution service and the free SEND information, advice and support service."
    )


PLAN = Unseen(
    name="octavian",
    style="39th: a table for every section, officer's notes without verbs, K with authors' names",
    born=dt.date(2021, 11, 3),
    write=write,
)
