"""Araminta, three: a first plan in lettered sections with a table for each area of need."""

import datetime as dt

from tests.unseen.author import Author, Unseen

A = (
    ("How we found out what Araminta thinks",
     "Araminta is three and tells people things with signs, looks and her whole body. Her key person watched her for 20 minutes on each of 23, 25 and 30 June 2026 and offered her pairs of photographs. She did this again on 3 September 2026. Mum and dad talked with the area SENCO at home on 22 June 2026."),
    ("What Araminta shows us (key person’s observations, June and September 2026)",
     "Out of eight photographs Araminta took the water tray and the slide each time, and gave back the glue. She signs MORE for singing. She turns her face away from the crowd at the coat pegs."),
    ("Play and what she enjoys",
     "She pours, splashes and posts things through holes. She loves drums, bubbles and a book about a duck, which she brings to anyone who sits down. At home she rolls balls along the hall with her brother and laughs until she has to sit."),
    ("Friends and family",
     "Two children in her room save her a place on the carpet, and she strokes their hair. She has cousins in the next street."),
    ("Nursery",
     "The best part of her morning is water and music. The worst is tidying up, when everyone moves at once."),
    ("What she does for herself",
     "Araminta finds her own peg by its photograph, takes off her hat and shoes, and carries her plate. She takes the jug to pour her own milk."),
    ("Health, as she shows it",
     "Araminta gets tired before the others, and lies down on the carpet with her bear. She dislikes the cold stethoscope, and is calm once the bear has had a turn."),
    ("What Araminta hopes for, as her key person understands it",
     "It seems that Araminta would like to go down the big slide with nobody holding on, and to be in the middle of the singing with the other children."),
    ("What mum and dad think (22 June 2026)",
     "Mum and dad see a funny, stubborn girl who notices when someone is sad. Nursery, they think, has been the making of her. Their worry is that people talk over her head, and that the school playground will be too fast."),
    ("What mum and dad hope",
     "Soon: that she tells them in words or signs what she did today, and starts school with friends who know her. Later: a job that she is proud of, her own front door with help of her choosing, and a place in the village band."),
    ("How to talk with Araminta and how she chooses",
     "Get down to her level, say her name and wait until she looks. Use one or two words with a Makaton sign, and count to ten in your head. A nod, a reach or MORE means yes; dropping the thing or turning away means no. For a choice hold up two photographs, early in the morning, with her key person or a parent there, then swap hands and ask again."),
    ("Her story so far",
     "Araminta was born in Chester in March 2023 and has Down’s syndrome. Her heart was mended in an operation in August 2023. A Portage visitor came to the house from January 2024. She walked in May 2025 and began at Heron Bank Nursery in January 2026."),
)  # fmt: skip
B = (
    ("Communication and interaction",
     "Looks and waits in a song. Copies a new sign after seeing it six times.",
     "Need 1. Araminta understands one key word in a sentence; two together (“cup, table”) she follows one time in five. She uses 14 Makaton signs and three spoken words, one at a time, and strangers do not catch the words (speech and language therapist, 29 June 2026)."),
    ("Cognition and learning",
     "Remembers where things live. Matches five photographs.",
     "Need 2. Araminta’s play and thinking are like those of a child of about 18 months (Early Years Developmental Journal, area SENCO’s team, 1 July 2026). She stays with an activity that an adult has chosen for two minutes, and leaves when a second child joins in."),
    ("Social, emotional and mental health",
     "Warm, and quick to comfort others. Settles within a minute of arriving.",
     "No need was identified (educational psychologist, 7 July 2026)."),
    ("Sensory and physical",
     "Walks on the flat, squats and gets up.",
     "Need 3. Araminta’s muscles are soft and her joints bend far. She cannot yet manage a step without two hands, sits slumped on the carpet after five minutes, falls about four times a morning outdoors, and tires after 20 minutes on her feet (physiotherapist, 6 July 2026)."),
    ("Self-help",
     "Finds her peg and her plate. Drinks from a lidded cup.",
     "Need 4. Araminta takes two or three mouthfuls with a spoon and then uses her fingers. She wears nappies and shows no sign before she is wet (occupational therapist, 8 July 2026)."),
)  # fmt: skip
E = (
    ("Outcome 1", "By the end of Reception (July 2028) Araminta uses 60 words or signs and puts two of them together to ask or to tell, ten times in a morning, so that a stranger understands.",
     "In June 2026: 14 signs and three words, one at a time.", "30 by July 2027; her first joined pairs by December 2027.",
     "Need 1. Her parents’ hopes that she tells them about her day and has a job."),
    ("Outcome 2", "By July 2028 Araminta stays in a game with two other children for ten minutes and takes five turns in it, on four days out of five.",
     "In June 2026: two minutes and one turn.", "Five minutes with one child by July 2027.",
     "Need 2. Her own hope of being in the middle of the singing, and her parents’ hopes of friends and the band."),
    ("Outcome 3", "By July 2028 Araminta goes up and down six steps with one hand on a rail, and climbs to the big slide and comes down it with nobody’s hand, every day for a week.",
     "In July 2026: no steps without two hands.", "Two steps with a rail by July 2027.",
     "Need 3, Need 5. Her own hope of the big slide."),
    ("Outcome 4", "By July 2028 Araminta eats her lunch with a spoon, drinks from an open cup and uses the toilet when she is taken, dry on 18 school days out of 20.",
     "In July 2026: three mouthfuls, a lidded cup and nappies.", "Half a bowl, and sitting on the toilet twice a morning, by July 2027.",
     "Need 4. Her parents’ hope of her own front door one day."),
)  # fmt: skip
F = (
    ("1", "First words and signs: one-to-one sessions on the floor with toys and photographs, each on six chosen words.",
     "Speech and language therapist, HCPC registered, experienced with Down’s syndrome.",
     "40 minutes every fortnight, 19 times in 38 weeks. Besides that, two hours a term to choose words and show the key person, and one to review.", "Need 1\nOutcome 1"),
    ("2", "“Araminta’s book”: sign, say and wait, with the same six words, one-to-one in the book corner.",
     "Key person, level 3 early years educator, with the Makaton level 1 and 2 workshops.", "15 minutes every morning, five days a week, 38 weeks.", "Need 1\nOutcome 1"),
    ("3", "Sign of the week, taught to all seven adults in the room, who use it at snack and home time.",
     "Speech and language therapist, HCPC registered.", "30 minutes each half-term, six times a year.", "Need 1\nOutcome 1"),
    ("4", "Attention and turn-taking games in a group of three children: lucky bucket, drums, rolling.",
     "Key person, shown how by the specialist teacher.", "12 minutes, three mornings a week, 38 weeks.", "Need 2\nOutcome 2"),
    ("5", "In place of the letter-sounds group: matching, then choosing, then naming whole words with photographs, one-to-one.",
     "Key person, after an hour’s teaching by the specialist teacher.", "Ten minutes every morning, 38 weeks.", "Needs 1 and 2\nOutcomes 1 and 2"),
    ("6", "Visits: half the time playing with Araminta, half planning the next six weeks with the key person.",
     "Specialist early years teacher, qualified teacher with the Portage certificate.", "60 minutes each half-term, six times a year.", "Need 2\nOutcome 2"),
    ("7", "Steps, slopes and sitting up: one-to-one practice in the hall and garden.",
     "Physiotherapist, HCPC registered, paediatric.", "45 minutes each half-term, six times a year, and an hour each term to show two practitioners the exercises.", "Need 3\nOutcome 3"),
    ("8", "The physiotherapist’s three exercises (step, squat, bear walk), one-to-one in the hall.",
     "Early years practitioner, level 3, who has had the physiotherapist’s hour.", "Ten minutes every morning, 38 weeks.", "Need 3\nOutcome 3"),
    ("9", "One adult within two metres of Araminta on steps, slopes and the climbing frame, outdoors.",
     "Early years practitioner, level 3, with paediatric first aid.", "All 40 minutes of outdoor play, every morning.", "Need 3\nOutcome 3"),
    ("10", "A chair with arms and a footplate at the table, a wedge cushion for the carpet, a rail and a step at the toilet.",
     "Occupational therapist fits them; the nursery’s SENCO checks them on the first Monday of each month.", "In place every morning since September 2026; refitted each term.", "Needs 3 and 4\nOutcomes 3 and 4"),
    ("11", "Spoon and open cup at snack: hand over hand, then from the elbow, then alone, with a weighted spoon and a cut-out cup.",
     "Occupational therapist, HCPC registered; on the other days the key person, whom the therapist teaches for one hour each September.", "Therapist one-to-one, 45 minutes each term; key person one-to-one, 15 minutes every morning, 38 weeks.", "Need 4\nOutcome 4"),
    ("12", "Toilet times at 9.30 and 11.00: the same four photographs, three minutes’ sitting, a song, and a mark on her chart.",
     "Early years practitioner, level 3, one-to-one.", "Ten minutes, twice every morning, 38 weeks.", "Need 4\nOutcome 4"),
    ("13", "One-to-one, lying down in the quiet corner with her bear after outdoor play, before she is asked to think.",
     "Key person, level 3 early years educator.", "Ten minutes every morning, 38 weeks.", "Needs 3 and 5\nOutcome 3"),
    ("14", "Home and nursery book: a photograph, the day’s signs and what Araminta ate.",
     "Key person writes; parents answer.", "Five minutes at the end of every morning.", "Needs 1 and 4\nOutcomes 1 and 4"),
)  # fmt: skip
K = (
    ("(a)", "Parents’ contribution", "Mother and father", "22 June 2026", "Yes, K1"),
    ("(b)", "Educational advice", "Head of Heron Bank Nursery", "6 July 2026", "Yes, K2"),
    ("(c)", "Medical advice", "Community paediatrician", "3 July 2026", "Yes, K3"),
    ("(d)", "Psychological advice", "Educational psychologist", "7 July 2026", "Yes, K4"),
    ("(e)", "Social care advice", "Social worker, children with disabilities team", "2 July 2026", "Yes, K5"),
    ("(f)", "Speech and language therapy", "Speech and language therapist", "29 June 2026", "Yes, K6"),
    ("(f)", "Physiotherapy", "Physiotherapist", "6 July 2026", "Yes, K7"),
    ("(f)", "Occupational therapy", "Occupational therapist", "8 July 2026", "Yes, K8"),
    ("(f)", "Early years teaching advice", "Specialist early years teacher, area SENCO’s team", "1 July 2026", "Yes, K9"),
    ("(f)", "Individual health care plan", "Community children’s nurse", "8 September 2026", "Yes, K10"),
    ("(h)", "Anybody the parents asked for", "Portage visitor", "30 June 2026", "Yes, K11"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running(
        "Araminta Leadbetter – Education, Health and Care Plan", "Final, 25 September 2026"
    )
    by.heading("Education, Health and Care Plan for Araminta Leadbetter", 0)
    by.cover(
        ("Name", "Araminta Leadbetter"), ("Likes to be called", "Araminta"),
        ("Date of birth", "14 March 2023"), ("Pronouns", "she/her"),
        ("Setting", "Heron Bank Nursery"), ("Year group", "Nursery (age 3 to 4)"),
        ("Main need", "Speech, language and communication"), ("Status", "Final plan"),
        ("Request received", "11 May 2026"), ("Decision to assess sent", "18 June 2026"),
        ("Draft sent", "7 September 2026"), ("Comments until", "22 September 2026"),
        ("Date of final plan", "25 September 2026"), ("Review finished by", "24 March 2027"),
        ("Signed for Gowy and Dee Borough Council", "H. Ollerenshaw, Principal SEND Officer"), ("Signed on", "25 September 2026"),
        columns=4,
    )  # fmt: skip
    by.at("").text(
        "The letter with this plan tells Araminta’s parents about their right of appeal and its time limit, mediation, disagreement resolution, and where to get free advice."
    )
    by.at("A").heading(
        "Section A – The views, interests and aspirations of Araminta and her parents"
    )
    for title, text in A:
        by.heading(title, 2)
        by.text(text)
    by.at("B").heading("Section B – Special educational needs")
    for title, strengths, need in B:
        by.heading(title, 2)
        by.rows(("Strengths", "Needs"), ((strengths, need),))
    by.at("C").heading("Section C – Health needs which relate to special educational needs")
    by.text(
        "Need 5. Araminta’s heart (an atrioventricular septal defect, mended in August 2023) and low muscle tone mean that she tires after about 20 minutes on her feet, and then stops taking part (community paediatrician, 3 July 2026). The individual health care plan of 8 September 2026 is at K10.",
    )
    by.at("D").heading("Section D – Social care needs")
    by.text(
        "No social care needs related to Araminta’s special educational needs or disability were identified (social worker, children with disabilities team, 2 July 2026)."
    )
    by.at("E").heading("Section E – Outcomes")
    by.rows(("No.", "Outcome", "Starting point", "Steps", "Need and hope"), E, labels=(0,))
    _end(by)


def _end(by: Author) -> None:
    by.heading("Checking progress and setting targets", 2)
    by.text(
        "The key person and the specialist early years teacher set targets for the next six weeks from these outcomes. The nursery’s SENCO goes through them with mum and dad each term. The Council reviews them every six months until Araminta is five, then yearly."
    )
    by.heading("Moving to school in September 2027", 2)
    by.text(
        "The Reception teacher visits Heron Bank twice in May 2027. Araminta and her key person go to the school for an hour on four mornings in June and July. A photograph book of the school goes home by 9 July 2027, and her chair, rail and step are moved in August."
    )
    by.at("F").heading("Section F – Special educational provision")
    by.text(
        "Araminta goes to nursery for 15 hours a week, in five mornings of three hours. From September 2027 the Reception teaching assistant (level 3, with the same Makaton workshops and therapists’ training) does what is set down for the key person and the practitioner, for the same times."
    )
    by.rows(("No.", "Provision", "By whom", "How long and how often", "Need and outcome"), F, labels=(0,))  # fmt: skip
    by.at("G").heading("Section G – Health provision")
    by.text(
        "For need 5. A paediatric cardiologist sees Araminta for 30 minutes once a year. A community children’s nurse visits the nursery for 45 minutes each term to go through the health care plan with the three adults who work with her.",
        "Agreed by the integrated care board (designated clinical officer) on 14 September 2026.",
    )
    by.at("H1").heading("Section H1 – Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970")  # fmt: skip
    by.text("None required (social worker, children with disabilities team, 2 July 2026).")
    by.at("H2").heading("Section H2 – Any other social care provision")
    by.text("None required (social worker, children with disabilities team, 2 July 2026).")
    by.at("I").heading("Section I – Placement")
    by.text(
        "Until July 2027: Heron Bank Nursery, a maintained nursery school.",
        "From 1 September 2027: Gowy Meadows Infant School, a community mainstream infant school.",
    )
    by.at("J").heading("Section J – Personal budget")
    by.text(
        "Mum and dad were told about personal budgets on 3 September 2026 and have not asked for one."
    )
    by.at("K").heading("Section K – Advice and information")
    by.rows(("Kind", "Advice", "From", "Date", "Attached"), K)


PLAN = Unseen(
    name="araminta", style="sections with a dash, area tables", born=dt.date(2023, 3, 14), write=write
)  # fmt: skip
