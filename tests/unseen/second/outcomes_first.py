"""Hope, fifteen: outcomes are printed before needs, and provision in four columns. Nothing is wrong."""

import datetime as dt

from tests.unseen.author import Author, Unseen

ABOUT = (
    ("How this section was made",
     "Hope made a playlist of nine songs, one for each heading below, and talked about each song with her form tutor on 3 and 10 September 2026. Her tutor typed while she talked. Hope read it on her phone that weekend and sent back two changes. What stands in quotation marks is hers, word for word."),
    ("Things I like",
     "“K-dramas, nails, anything Nike, and baking with my lola on a Sunday. I’m on my third time through Heartstopper. I run a page for cake pictures and it’s got 212 followers.”",
     "“I’m a regular at the nail bar on the High Street, they let me watch. I support Colchester United because my brother does, and he may be the worst goalie you’ll ever meet, but I’d never say it to his face.”",
     "She plays the cajón at church and is down for the carol service again. (Mum, 12 September 2026)"),
    ("Me and my friends",
     "“Me and Jaz have been friends since Year 7. We sit on the wall by the bike shed. In a big group it goes too fast, somebody’s said the funny thing and I’m still on the one before. I laugh anyway. I’d like it if people didn’t finish my sentences.”"),
    ("School",
     "“Food tech is my favourite, then art. Worst is when a teacher says any questions and everybody looks at you. In Of Mice and Men I got what was going on when we watched it but not when we read it. It helped when Sir put the words on the board first.”",
     "“My teaching assistant lets me have a go before she jumps in. I may be slow but I do get there.”"),
    ("Being well",
     "“I’ve got type 1. I can do my own bloods and my pump and I don’t want a fuss. If I go shaky I want a person to stay and not talk. Before a test my stomach goes and I can’t eat, and then my numbers are all over the place. Sleep’s fine, thanks for asking.”"),
    ("Doing things for myself",
     "“I get the 74 bus. I can do washing and I make tea on Tuesdays, adobo mostly. I’m rubbish at phoning people up. I want to be able to ring the clinic myself, and to know what I’m signing when I sign something.”"),
    ("What next",
     "“I’m going to have a bakery. It’ll be called Hope’s, obviously. First I want to do the catering course at the college, the one with the real restaurant. I’d like a Saturday job before that.”",
     "“I’ll live with my cousin in a flat near the sea and have my own oven. I’d be up for helping at the church café, because old people don’t rush you. And I’d like a boyfriend but you don’t need to put that. Actually put it.”"),
    ("My story",
     "Hope was born in Colchester in February 2011, the middle one of three. She said her first words at two and a half and had speech and language therapy from 2014. At Bramble Lane Primary she was in the language unit from September 2016 to July 2022. In December 2020 she was very ill and diabetes was found. She started at the Marlowe Academy in September 2022. Between January and April 2025 she stayed at home for most of the time, and came back with a shorter day that grew week by week until the whole day was possible again in June 2025."),
    ("How to talk with Hope, and how she decides things",
     "Slow down, and say who or what you are talking about at the start. Short sentences, one at a time, with the new word written on a sticky note. If her eyes go to the left she is still looking for a word: count to ten and do not guess it. She will nod when she has not followed, so ask her to say what happens next in place of asking whether she understands. Her yes is “yeah, go on”; her no is “I don’t mind”. For anything that matters she likes to have the choices as pictures or a film the day before, with Jaz or her mum beside her, in the food room after school, and to sleep on it. She comes to all of her review meeting and has said that she would rather go first."),
    ("What Hope’s mum and stepdad say",
     "“She’s a grafter and she makes this house smell amazing. People meet her and think that she’s shy. She isn’t, she’s translating. We said grace last Christmas in two languages and she did both.” (Mum, at home with the plan officer, 12 September 2026)",
     "“It’s the tests that worry me. I’ve sat in A&E with her twice in exam week. I would like every teacher to know what a low looks like.” (Stepdad, same day)",
     "“We hope that she has a job where she’s on her feet and among people, her own front door, and friends who wait for her to finish. If it’s a bakery I’ll do the deliveries.” (Mum)",
     "Her stepdad would have liked her to stay on at the sixth form and Hope would not; they have agreed on the college. (Both, 12 September 2026)"),
)  # fmt: skip
OUTCOMES = (
    ("Outcome 1 (employment; education and training)",
     "By July 2029, the end of her second year at college, Hope takes a spoken order for three people, asks back about anything that she has not caught, and gets it right in nine orders out of ten. September 2026: two out of ten in a role play. Steps: four out of ten by July 2027; six by July 2028. It leads to her bakery. It goes with needs 1 and 2."),
    ("Outcome 2 (employment; education and training)",
     "By July 2027 Hope reads a recipe or an exam question of sixty words with the new words looked up first, and explains it to somebody else without the page, in four out of five. September 2026: one out of five. Step: two out of five by Easter 2027. It leads to her catering course. It goes with need 2."),
    ("Outcome 3 (independent living; education and training)",
     "By July 2028 Hope makes three telephone calls a month by herself, to the clinic, a shop or the college, from a plan that she has written. September 2026: none. Step: one a month with somebody next to her by July 2027. It leads to what she said about ringing the clinic. It goes with needs 1 and 3."),
    ("Outcome 4 (health)",
     "By July 2027 Hope sits a mock paper of one hour with her blood glucose between 4 and 10 before and after it, in five papers out of six. June 2026: two out of six. Step: three out of six by February 2027. It goes with needs 3 and 4, and with what she and her stepdad said about tests."),
    ("Outcome 5 (friends and community)",
     "By July 2028 Hope says something in a talk among four people at least three times in ten minutes, as she herself counts, at school, college or the church café. September 2026: not at all in a group of four. Step: once by July 2027. It leads to her helping at the café. It goes with needs 1 and 3."),
)  # fmt: skip
AHEAD = (
    "Who watches over these: Hope’s form tutor goes through them with her in the first week of every half-term and they choose the next small target together; her mum and stepdad come in each term. After the move, the learning mentor at the college does the same.",
    "The move to college in September 2027: Hope spends six Wednesdays at the college between January and March 2027 and a whole week there in June. The two speech and language therapists meet in May 2027 to hand over. Her diabetes team teaches the college’s first-aiders in July 2027. Her children’s clinic becomes the young adults’ clinic in the month that she is eighteen, February 2029, and a joint appointment is booked for November 2028.",
)  # fmt: skip
NEEDS = (
    ("Need 1: talking.", "Hope has developmental language disorder. She knows what she wants to say and cannot find the word quickly: she named 54 out of 108 pictures, and took more than five seconds over half of those (Test of Word Finding, speech and language therapist, 9 June 2026). In class discussions she gave one answer in four lessons (same report). Her stories are full of “thing” and “that one”, and people who do not know her lose the thread."),
    ("Need 2: understanding and reading.", "She reads aloud as well as others of her age but takes in about as much as a child of nine (YARC Secondary, specialist teacher, 17 June 2026). A sentence with “unless”, “although” or “was chased by” often means the opposite to her. She has learned about six of every ten new science words three weeks later (science teacher, July 2026). She learns well from film, from doing, and from a model."),
    ("Need 3: worry about speaking and tests.", "Before any test or talk Hope feels sick and stops eating. She missed nine of fourteen mock papers in June 2026 (exams officer’s record) and went to the medical room before four others. She rates the worry at eight out of ten on most mornings with a test (form tutor, September 2026)."),
    ("Strengths that she learns through.", "Hope measures to the gram, remembers faces and recipes, and does not give up. Her practical food grade in June 2026 was a 7. She gets about town on her own. Her coordination, sight and hearing were checked by the school nurse in March 2026 and are typical."),
)  # fmt: skip
PROVISION = (
    ("F1. Word-finding practice and ways of buying time (“it begins with…”, drawing it, saying what it is for), first with the therapist and then in the food room",
     "Speech and language therapist, HCPC registered, with a caseload of teenagers",
     "One-to-one, 45 minutes a week for 30 weeks of the year",
     "Needs 1, 2; outcomes 1, 5"),
    ("F2. The therapist prepares materials, shows them to Hope’s teaching assistants and teachers, and reviews progress",
     "The same therapist",
     "90 minutes each half-term",
     "Needs 1, 2; outcomes 1, 2"),
    ("F3. Each week’s new words in science, English and food are taught before the lesson with a picture, an action and a sentence of Hope’s own. She keeps them on her phone",
     "Teaching assistant (level 3) who has passed the Elklan course for 11 to 16s",
     "One-to-one, 20 minutes at 8.40 every Monday, Wednesday and Thursday, 38 weeks a year",
     "Needs 1, 2; outcome 2"),
    ("F4. The teaching assistant sits in the row behind, writes key words as they are said, and after each question to the class asks Hope to tell her what it means before hands go up",
     "The teaching assistant of F3, or a second who has passed the same course",
     "In English, science, mathematics and food: 14 hours a week, one adult for Hope and one other pupil",
     "Needs 1, 2; outcomes 2, 5"),
    ("F5. A conversation group in which Hope and three others that she gets on with cook, eat and talk, film ten minutes, and look for who got a turn",
     "Food teacher and the teaching assistant of F3",
     "A group of four with two adults, 60 minutes each Tuesday, 38 weeks a year",
     "Needs 1, 3; outcomes 1, 5"),
    ("F6. Steps for facing tests and talks: a ladder of ten steps, breathing, and a plan for food and glucose on the day",
     "Assistant psychologist employed by the school, supervised for one hour each fortnight by a clinical psychologist",
     "One-to-one, 50 minutes a week from September to June, 34 sessions",
     "Need 3; outcome 4"),
    ("F7. Tests and mocks in the food office with up to five other pupils, with 25% extra time, a reader who repeats each question as required by Hope raising a blue pen, and a stop of ten minutes to treat a low",
     "Exams officer; invigilator briefed by the SENCO for 15 minutes before every series",
     "Every test longer than 20 minutes",
     "Needs 2, 3; outcomes 2, 4"),
    ("F8. Telephone practice: writing the plan of a call, a role play, and then the real one on a mobile in the office",
     "Careers adviser (level 6)",
     "One-to-one, 30 minutes every other Friday, 19 sessions a year",
     "Needs 1, 3; outcome 3"),
    ("F9. Work in a real kitchen: a morning at the church café, serving and taking orders, in place of Spanish, which she stopped in July 2026. The curriculum time that is left goes to F3",
     "Café manager, with a job coach (TSI trained) beside her until February 2027",
     "Three hours each Friday, 36 weeks a year",
     "Needs 1, 3; outcomes 1, 5"),
    ("F10. Travel to the college on the number 6 bus, first together and then with the job coach one stop away. It is travel training and ends when she has gone alone five times",
     "Job coach",
     "90 minutes a week, January to March 2027",
     "Need 3; outcome 3"),
    ("F11. A course at the college from September 2027: level 1 catering, three days a week, with a learning mentor in the kitchen and classroom",
     "Learning mentor with a level 3 award in supporting language needs",
     "15 hours a week, one-to-one in theory lessons (6 hours) and one to four in the kitchen (9 hours), 36 weeks a year",
     "Needs 1, 2, 3; outcomes 1, 3, 5"),
)  # fmt: skip
GRACE = (
    "Teachers of all Hope’s subjects hand her the film, the model or the finished dish before the words, and give homework in writing on the school’s app at the start of the lesson and not at the end, in every lesson, from 1 September 2026. The head of Year 11 looks at ten homework messages each half-term. (F12; needs 1, 2; outcome 2)",
    "Regular check: on Monday at 8.30 and Friday at 3.10 her form tutor meets her one-to-one for ten minutes to go over the week’s changes and tests, every week in term. (F13; need 3; outcome 4)",
)  # fmt: skip
ADVICE = (
    ("Parents (a)", "Hope’s mum and stepdad", "12 September 2026"),
    ("School (b)", "Principal’s report, written by the SENCO", "11 September 2026"),
    ("Medical (c)", "Consultant in children’s diabetes", "28 August 2026"),
    ("Psychology (d)", "Educational psychologist", "8 September 2026"),
    ("Social care (e)", "Social worker, family solutions team", "2 September 2026"),
    ("Speech and language therapy (f): “Hope should be offered opportunities to talk in small groups throughout the day, and support as appropriate”", "Speech and language therapist", "9 June 2026"),
    ("Specialist teaching (f)", "Specialist teacher (AMBDA)", "17 June 2026"),
    ("Preparing for adulthood (g)", "Careers adviser and transition worker", "9 September 2026"),
    ("Anybody else the family wanted (h): parish priest", "Parish priest", "14 September 2026"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Amended final EHC plan", "Hope Villanueva, amended final, 6 November 2026")
    by.bold("EDUCATION, HEALTH AND CARE PLAN", 20)
    by.bold("Amended Final", 14)
    by.cover(
        ("First name", "Hope"), ("Last name", "Villanueva"), ("Date of birth", "03.02.2011"), ("Gender", "Female"),
        ("Pronouns", "she/her"), ("Year group", "Year 11"), ("School", "The Marlowe Academy"), ("Child in care", "No"),
        ("Parents and carers", "Marites Villanueva (mother); Gareth Poole (stepfather)"), ("Languages", "English, Tagalog"),
        ("Annual review meeting", "17 September 2026"), ("Amendment notice sent", "8 October 2026"),
        ("Date of this plan", "6 November 2026"), ("To be reviewed by", "7 October 2027"),
        ("Signed for the council", "P. Ravensdale, SEND Operations Manager"), ("Date signed", "6 November 2026"), columns=4,
    )  # fmt: skip
    by.at("A").heading("Section A – The views, interests and aspirations of Hope and her parents")
    for title, *texts in ABOUT:
        by.heading(title, 2)
        by.text(*texts)
    by.at("E").heading("Section E – The outcomes sought for Hope")
    for title, text in OUTCOMES:
        by.heading(title, 2)
        by.text(text)
    by.text(*AHEAD)
    by.at("B").heading("Section B – Hope’s special educational needs")
    for label, text in NEEDS:
        paragraph = by.paper.doc.add_paragraph()
        paragraph.add_run(f"{label} ").bold = True
        paragraph.add_run(by.note(text))
    by.at("C").heading("Section C – Hope’s health needs")
    by.text("Need 4: type 1 diabetes, managed with an insulin pump and a sensor. Lows below 4 come about three times in a school week and take ten to twenty minutes out of a lesson; thinking is slower for half an hour after (consultant, 28 August 2026). Her individual healthcare plan of 1 September 2026 is at the back of this plan.")  # fmt: skip
    by.at("D").heading("Section D – Hope’s social care needs")
    by.text("The family solutions team met Hope and her mum on 2 September 2026. No social care needs were identified, and they do not expect that she will need care and support as an adult, so no adult assessment has been asked for.")  # fmt: skip
    by.at("F").heading("Section F – The special educational provision")
    by.paper.table(("What happens", "Who", "How long, how often", "For"), PROVISION)
    for row in PROVISION:
        for text in row[:-1]:
            by.note(text)
    by.text(*GRACE)
    _rest(by)


def _rest(by: Author) -> None:
    by.at("G").heading("Section G – Health provision")
    by.text(
        "For need 4 and outcome 4: a children’s diabetes nurse visits school for one hour each half-term, looks at the sensor’s record with Hope, and teaches six members of staff for two hours every September what to do in a low and a high. A diabetes psychologist sees Hope for 50 minutes once a month until July 2027.",
        "The integrated care board, through its designated clinical officer, agreed to this section on 30 October 2026.",
    )  # fmt: skip
    by.at("H1").heading("Section H1 – Social care provision under the 1970 Act")
    by.text("None required (family solutions team, 2 September 2026).")
    by.at("H2").heading("Section H2 – Other social care provision")
    by.text("None required (family solutions team, 2 September 2026).")
    by.at("I").heading("Section I – School or college")
    by.text("Until 31 July 2027: The Marlowe Academy, a mainstream academy. From 1 September 2027: Tendring Coast College, a general further education college.")  # fmt: skip
    by.at("J").heading("Section J – Personal budget")
    by.text("The family know that they may ask for one at any review. None has been asked for.")
    by.at("K").heading("Section K – Advice and information")
    by.rows(("Kind", "Given by", "Date", "Attached"), [(*row, "Attached") for row in ADVICE])


PLAN = Unseen(name="hope", style="outcomes before needs", born=dt.date(2011, 2, 3), write=write)
