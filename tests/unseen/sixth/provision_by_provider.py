"""Sunniva, thirteen: a first final plan whose provision is listed under whoever provides it."""

import datetime as dt

from tests.unseen.author import Author, Unseen

A = (
    ("What people like and admire about me",
     ("“Honest, even when it’s awkward.” (My friend) “The best eye for detail in the year.” (Art teacher) “She makes us laugh at breakfast.” (Dad) I collected these by text message between 1 and 5 July 2026.",)),
    ("What is important to me",
     ("My rabbits. Drawing maps of places that don’t exist. Thursdays, because it’s Dungeons and Dragons. Being told the real reason for things.",
      "I like to have one good friend instead of ten. She’s in my form. I message her and two people from the game most nights. Sometimes I feel left out at lunch and then I go and draw.")),
    ("What is going well, and not so well",
     ("Going well: art, geography, walking to school with my friend. Not so well: lessons where everybody shouts out, group work when nobody says who does what, and coming round from a seizure with people staring.",
      "Health: I hate how tired I am afterwards. I’d like to sleep better. I know when to take my tablets and I do it myself. I want to learn to tell people about my epilepsy in a normal voice.")),
    ("How to talk with me and how I like to make decisions",
     ("Write it down or type it to me. Say exactly what you mean. I answer better a day later, so send me the question first. If I go quiet, it isn’t a yes. A thumb sideways means I need to think. I like Mum or my art teacher there, and not more than four people. I want to be asked about school things and health things. I’m fine with adults deciding the boring ones.",)),
    ("My future",
     ("This year I want to run one session of the game. Later I want to do art and geography at college, then make maps or backgrounds for games as a job. I’d like to live in a flat with my friend and rabbits, first near home. I want to go to the game convention by train and help at the rabbit rescue. I want to be able to drive one day if the seizures stop. I want to vote.",)),
    ("My story",
     ("I was born in Tromsø in 2013 and we moved here when I was three. I had my first seizure in 2019. I went to a small primary school and liked it. Year 7 was in 2024, and it was too loud. In March 2026 a doctor said I was autistic, and I thought that explained a lot.",)),
)  # fmt: skip
PARENTS = (
    ("Mum (telephone call with the coordinator, 3 July 2026)",
     "“She is loyal and very funny, and she will not do a thing until she sees why. I worry about seizures on the road and about her being on her own at lunch.” Mum hopes that Sunniva finds work where being exact is a gift, people who like her as she is, and a home of her own not too far from us."),
    ("Dad (e-mail, 6 July 2026)",
     "Dad would like her to do more by herself, more than Mum does just yet. He hopes that she goes to college, gets to that convention and has friends for life. They have talked about this and are content for the plan to show both."),
)  # fmt: skip
B = (
    ("B1", "Communication", "Sunniva is autistic. She takes words at face value and finds it hard to tell what a group expects. In eight lessons with group work she was given no part, or did not take one, in six (specialist teacher, 2 July 2026). She scored at the 9th centile for working out what is implied (CELF-5 Pragmatics, speech and language therapist, 11 August 2026)."),
    ("B2", "Learning", "Absences and the tiredness after seizures leave holes in what she hears and remembers. She recalled four of ten points from a 20-minute lesson, against nine when she had notes (psychologist, 6 August 2026). Her reading and drawing are above those of most of Year 9; she has missed 31 days since September 2025 (attendance record, 17 July 2026)."),
    ("B3", "Planning and organising", "She does not know where to begin when a task has more than three parts: of 12 pieces of homework set in June 2026 she handed in three (form tutor, 16 July 2026)."),
    ("B4", "Noise and worry", "In noise above about 70 decibels, in corridors and the dining hall, she covers her ears, stops speaking and leaves. She went home early on nine days in the summer term of 2026 (attendance record, 17 July 2026). Poor sleep before a noisy day makes this likelier."),
    ("B5", "Independence", "Sunniva walks to school with a friend. She has not yet travelled by bus or train alone, made an appointment or told a new person what to do if she has a seizure (careers adviser’s checklist, 21 August 2026)."),
    ("B6", "Physical", "No need identified in movement, sight or hearing (consultant paediatrician, 13 August 2026)."),
)  # fmt: skip
E = (
    ("E1", "B1", "Community and friends", "By July 2029 Sunniva says or types what her part in a group is and carries it out, in eight group tasks of ten, and runs a one-hour session of the game for four people. In July 2026: two in eight, and no session run.", "July 2027: four of ten. July 2028: six of ten."),
    ("E2", "B2", "Employment", "By July 2029 Sunniva fills what she has missed from notes within two school days and recalls eight points of ten a week later. In July 2026: four of ten. It keeps art and geography at college, and making maps, open to her.", "July 2027: six of ten within a week."),
    ("E3", "B3", "Employment", "By July 2029 Sunniva breaks a piece of work into dated parts by herself and hands in nine pieces of ten on time. In June 2026: three of 12.", "July 2027: five of ten. July 2028: seven of ten."),
    ("E4", "B4", "Health", "By July 2028 Sunniva leaves a noisy place by her own plan, speaks or types within ten minutes, and stays for the whole day on 58 days of each 60. In the summer term of 2026 she stayed on 49 of 58.", "July 2027: 54 of 60."),
    ("E5", "B5, C1", "Health; independent living", "By July 2029 Sunniva tells a new adult or friend, in her own four sentences, what to do in a seizure, and does this with five people she has picked, one of them at the convention or the rabbit rescue. In July 2026 she had told one. Driving will depend on the seizures; nothing more can be set for it before 2029.", "July 2027: two people."),
    ("E6", "B5", "Independent living; community", "By July 2029 Sunniva makes a train journey with one change, with a friend, and keeps within £20 of spending money for a month: a step towards the convention, the flat and Dad’s hope. In July 2026 she had not travelled without an adult.", "July 2027: two stops by bus with a friend. July 2028: one train."),
)  # fmt: skip
F = (
    ("Speech and language therapist (HCPC registered, post-graduate certificate in autism)", (
        "Works with Sunniva one-to-one for 45 minutes a fortnight in term, 19 sessions a year, on what people imply, what a group wants and how to ask. (B1: E1)",
        "Leads, with the teaching assistant, a group of five built round the Thursday game: 60 minutes a week, 30 weeks a year. (B1: E1)",
        "Writes and reviews targets for two hours each term and trains six of her teachers for two hours in October and one hour in March. (B1: E1)",
    )),
    ("Specialist teacher for autism (qualified teacher, master’s module in autism)", (
        "Teaches Sunniva one-to-one for 50 minutes a week, 38 weeks a year: cutting a task into parts, putting each on a calendar, starting the first one there and then. (B3: E3)",
        "Looks at her timetable with the deputy head for one hour each half-term and shows staff how to write a group task with a named part for each pupil. (B1, B3: E1, E3)",
    )),
    ("Teaching assistant (level 3; autism training of three days, completed in June 2026)", (
        "Is in 14 lessons a week of 50 minutes each (science, mathematics, English, PE), with Sunniva and no more than three others. Types notes of what is said, gives her the page at the end, and ticks off with her what comes next. (B1, B2, B3: E1, E2, E3)",
        "Goes over what was missed in a quiet room, one-to-one, for 30 minutes on the day after each seizure or absence, and for 30 minutes every Friday without fail, 38 weeks a year. (B2: E2)",
        "Walks with her to the map room when she turns over her blue card; she stays there for ten minutes and types how she is before she goes back. In every lesson and at lunch, every day. (B4: E4)",
    )),
    ("Educational psychologist and emotional literacy support assistant", (
        "The assistant (trained for six days, supervised by the psychologist for two hours each half-term) meets Sunniva one-to-one for 40 minutes a week from November to July, 30 weeks, on sleep, noise and what her body tells her. They write her plan for noisy places. (B4: E4)",
    )),
    ("Travel and life skills mentor (level 3 award in travel training)", (
        "Takes Sunniva and her friend, two pupils with one adult, on bus and then train journeys for 90 minutes a week, 20 weeks a year, January to July 2027. In the same time she practises appointments, money and her four sentences about epilepsy. (B5: E5, E6)",
    )),
    ("Careers adviser (level 6 diploma)", (
        "Meets Sunniva for 45 minutes each term, with her choice of adult, and arranges one week’s placement with a map or games studio in June 2027, with the specialist teacher there for two hours on the first day. (B3, B5: E2, E3, E6)",
    )),
    ("School: rooms, equipment and lessons", (
        "The map room, beside the library, is kept for her and one friend at lunch, 45 minutes every day, under the eye of the librarian. The site manager fitted a blind and carpet there in September 2026. (B4: E4)",
        "Equipment: a laptop with a calendar and ear defenders of 25 decibels, hers for the whole day; the technician checks both each half-term. (B2, B3, B4: E2, E3, E4)",
        "Curriculum: she does not take French from October 2026. In its place she has the specialist teacher’s 50 minutes, the Friday catch-up and one lesson of Norwegian with a tutor online, 50 minutes each week, one-to-one, 38 weeks. All other subjects stay. (B2, B3: E2, E3)",
        "No other change of staff, room or equipment is needed. The amounts are those in the advice, save that the therapist advised weekly sessions; Sunniva asked for fortnightly ones so as to keep art, and the therapist agreed on 18 September 2026.",
    )),
)  # fmt: skip
K = (
    ("Views of Sunniva", "Sunniva", "8 July 2026", "K1"),
    ("(a) Views of parents", "Mother and father", "6 July 2026", "K2"),
    ("(b) Educational", "Head teacher, Ashdown Vale Academy", "21 July 2026", "K3"),
    ("(b) Specialist teaching", "Specialist teacher for autism", "2 July 2026", "K4"),
    ("(c) Medical", "Consultant paediatrician", "13 August 2026", "K5"),
    ("(c) Individual health care plan", "Epilepsy nurse specialist", "10 September 2026", "K6"),
    ("(d) Psychological", "Educational psychologist", "6 August 2026", "K7"),
    ("(e) Social care", "Social worker, assessment team", "14 August 2026", "K8"),
    ("(f) Speech and language", "Speech and language therapist", "11 August 2026", "K9"),
    ("(g) Preparing for adulthood", "Careers adviser", "21 August 2026", "K10"),
    ("(h) Asked for by the parents", "Leader of the Thursday game club", "24 July 2026", "K11"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Sunniva Okonjo-Bell", "Final plan – 23 October 2026 – restricted")
    by.heading("Sunniva Okonjo-Bell: Education, Health and Care Plan", 0)
    by.cover(
        ("Known as", "Sunniva"), ("Date of birth", "11 March 2013"),
        ("Pronouns", "she/her"), ("National Curriculum year", "9"),
        ("Main need", "Autism"), ("Second need", "Epilepsy (health)"),
        ("Status", "Final"), ("Request received from parents", "8 June 2026"),
        ("Parents told of decision to assess", "16 July 2026"), ("Advice asked for", "17 July 2026"),
        ("Draft sent", "2 October 2026"), ("Comments by", "19 October 2026"),
        ("Final plan issued", "23 October 2026"), ("Review finished by", "22 October 2027"),
        ("Authorised by", "P. Lanyon-Reyes, SEND Manager"), ("Signed", "23 October 2026"),
        columns=4,
    )  # fmt: skip
    by.at("A").heading("Section A · All about me")
    by.text(
        "Sunniva typed this part herself at home between 1 and 8 July 2026, under headings that her art teacher had given her. The words are all hers except where somebody else is named. She changed two lines on 12 October 2026, after the draft.",
    )
    for title, texts in A:
        by.heading(title, 2)
        by.text(*texts)
    by.heading("My family’s views", 2)
    by.labelled(*PARENTS)
    by.at("B").heading("Section B · My special educational needs")
    by.rows(("Need", "Area", "What Sunniva finds hard, and how we know"), B, labels=(0, 1))
    by.at("C").heading("Section C · My health needs")
    by.labelled(
        ("C1", "Epilepsy with absences, four to seven on most days, and a longer seizure about once in six weeks, after which Sunniva sleeps for an hour (consultant paediatrician, 13 August 2026). An absence lasts ten seconds and breaks what she hears; need B2 tells what this does to learning. Her individual health care plan of 10 September 2026 is attached as K6."),
    )  # fmt: skip
    by.at("D").heading("Section D · My social care needs")
    by.text(
        "No social care need was identified (social worker, assessment team, 14 August 2026). The social worker also thought about adult care: it is not likely to be needed, and the question will be asked again at the Year 11 review.",
    )
    by.at("E").heading("Section E · What will be different")
    by.rows(("", "Need", "For adult life", "Outcome", "Steps"), E, labels=(0, 1, 2))
    by.text(
        "Her form tutor and the specialist teacher set half-term targets with Sunniva. The specialist teacher checks them each half-term and writes to Mum and Dad every term. The Council checks the outcomes once a year at the review, which from this year looks at preparing for adulthood.",
        "What comes next: choices for Year 10 are made in March 2027. Sunniva will sit in on four lessons in January, see the two art rooms on 9 February, and go through the choices with the careers adviser on 2 March. She leaves Year 11 in July 2029; college visits begin in Year 10.",
    )
    by.at("F").heading("Section F · My special educational provision")
    for title, texts in F:
        by.heading(title, 2)
        by.bullets(*texts)
    by.at("G").heading("Section G · My health provision")
    by.text(
        "For C1. The epilepsy nurse specialist sees Sunniva for 30 minutes every four months, three times a year, and updates the health care plan each September. She trains eight members of staff to give rescue medicine for two hours every September. If a seizure lasts five minutes, a trained first aider from these eight gives buccal midazolam and rings 999, as the health care plan sets out in full.",
        "The consultant paediatrician reviews treatment for 40 minutes twice a year. The integrated care board agreed to Section G on 28 September 2026 (designated clinical officer).",
    )
    by.at("H1").heading("Section H1 · Social care provision, 1970 Act")
    by.text("None required: social worker’s advice of 14 August 2026.")
    by.at("H2").heading("Section H2 · Other social care provision")
    by.text("None required: social worker’s advice of 14 August 2026.")
    by.at("I").heading("Section I · My school")
    by.text("Ashdown Vale Academy (mainstream secondary academy).")
    by.at("J").heading("Section J · Personal budget")
    by.text(
        "There is no personal budget. Mum and Dad talked it over on 3 July 2026 and chose not to ask."
    )
    by.at("K").heading("Section K · Advice and information")
    by.text("All of the advice below is attached in the order of the list.")
    by.rows(("Advice", "Author", "Date", "Appendix"), K)
    by.at("").heading("If you do not agree with this plan")
    by.text(
        "Parents can appeal to the SEND Tribunal about Sections B, F and I. The time limit is two months from the letter sent with this plan or one month from the mediation certificate, whichever ends later. Mediation advice, disagreement resolution and the impartial advice service are described in the letter.",
    )


PLAN = Unseen(
    name="sunniva", style="provision under whoever provides it", born=dt.date(2013, 3, 11), write=write,
)  # fmt: skip
