"""Tallulah, seven: a first final plan with a long-term aim and two outcomes an area, as it should be."""

import datetime as dt

from tests.unseen.author import Author, Unseen

A: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("How this part was made",
     ("Tallulah had three sessions of 20 minutes with the teacher of the deaf, who signs, on 2, 9 and 16 June 2026. She drew, signed and chose from photographs. The teacher of the deaf wrote down what she said in English and signed it back to her, and Tallulah changed two things. The words in quotation marks are hers. The rest tells what she showed, in the teacher’s words.",)),
    ("What Tallulah likes and is good at",
     ("“I am good at drawing foxes and doing cartwheels.” Tallulah loves gymnastics. She can do a round-off by herself. She keeps a book of every fox she has seen. Her class teacher says that she is kind and funny, and that she is the first to notice when someone has been left out. She is proud of her badge for swimming 25 metres, from May 2026.",)),
    ("Play and free time",
     ("She plays schools with her little brother, and she is always the teacher. At the weekend she makes dens in the garden. She watches gymnastics films with the captions on.",)),
    ("School",
     ("The best things are PE, art and the base, “because everyone signs”. The worst is assembly. “It is all mush.” She says that the radio aid helps, and that she forgets to tell anybody when it goes wrong.",)),
    ("Friends",
     ("Tallulah has two good friends in the base. She would like somebody in her own class to ask her to tea. “They talk too fast and then they run off.” She goes to Brownies on Mondays and likes the camp fire songs.",)),
    ("Doing things by herself",
     ("She dresses herself, makes her own sandwich and puts her hearing aids in. She would like to learn to change the batteries, and to go into the corner shop with a friend and pay.",)),
    ("Keeping well",
     ("“My ears get hot and sore by home time.” She takes her aids out at five o’clock, and feels better after a quiet half hour. She sleeps well. She eats most things, but not peas.",)),
    ("Hopes",
     ("“I want to be a gymnastics teacher and live in a house with a trampoline. And a fox.” This year she would like everyone in her class to learn her sign name.",
      "She knows that she stays at this school until she is eleven. After that she would like to go to the same secondary school as her friends from the base.")),
    ("How to talk with Tallulah, and how she takes part in decisions",
     ("Tallulah speaks and signs together, in British Sign Language and English. People who are new to her follow about half of her speech, so watch her hands as well. Wave to get her attention, face her in good light and use short sentences with signs. She sometimes nods when she has not understood, so ask her to tell it back. Yes is a nod and a thumb; no is a flat hand.",
      "For a decision, show her two or three photographs in a quiet room, with the teacher of the deaf there, and let her sleep on it. She came to the first half of her meeting on 1 July 2026 and chose who sat beside her.")),
    ("Tallulah’s story so far",
     ("Tallulah was born in Derby in March 2019. The newborn screening found that she is deaf, and she has worn hearing aids since she was five months old. The family began to learn to sign in 2020. She went to a nursery with a signing key worker from 2021, and joined Marlpit Lane in September 2023. Her hearing dropped in the autumn of 2025. She was given stronger aids in January 2026.",)),
    ("What Mum and Dad think and hope (written by them on 20 June 2026)",
     ("“We are very proud of her. She is stubborn in the best way and she makes us laugh every day. School has been good to us. What worries us is the playground: she comes home and says that she played with nobody. We worry too that reading is getting away from her.”",
      "“We hope that she grows up glad to be deaf, with hearing friends and deaf friends, a job that she has chosen and a home of her own.”")),
)  # fmt: skip
B: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Communication and interaction", (
        "B1. Tallulah is deaf. She has a severe hearing loss in both ears (audiologist, 11 June 2026). With both aids and the radio aid she made out 78 words in 100 in a quiet room and 31 in 100 with the noise of a class (speech test by the teacher of the deaf, 16 June 2026). In whole-class talk she misses who is speaking and what was asked.",
        "B2. Her spoken language is behind her age. She understood sentences at the 5th centile and named words at the 7th (CELF-5, speech and language therapist, 24 June 2026). She leaves off word endings, so that she says and writes “he jump” for “he jumped”. In British Sign Language she follows stories told to children of six (BSL Receptive Skills Test, 16 June 2026).",
    )),
    ("Cognition and learning", (
        "B3. Tallulah learns by eye as quickly as others of her age (educational psychologist, 30 June 2026). She reads like a child of five years and ten months (York Assessment of Reading for Comprehension, 18 June 2026). She cannot yet hear the difference between f, s and th, and spelt four words out of ten rightly that have them.",
    )),
    ("Social, emotional and mental health", (
        "B4. Tallulah does not join games of more than two. She was alone for 14 minutes out of 20 at each of three playtimes (observed by the school, 8 to 10 June 2026). When she misses something in class she does not say so: in three lessons it happened twelve times, and she asked for nothing to be said again.",
    )),
    ("Sensory and physical", (
        "B5. Listening and watching tire her. After 20 minutes of it she looked away for more than half of the time, and she finished the afternoon’s work on two days out of five (teacher of the deaf, 16 June 2026). She does not yet notice when an aid has stopped: it happened on three mornings out of ten, and an adult found it each time. No physical need was found (educational psychologist, 30 June 2026).",
    )),
)  # fmt: skip
Area = tuple[str, str, tuple[str, str], tuple[str, ...]]
AREAS: tuple[Area, ...] = (
    ("Communication and interaction",
     "To be understood by people she has never met, and to teach gymnastics one day, as she says in her profile.",
     ("Outcome 1 (needs B1, B5). By July 2028 Tallulah says or signs who spoke and what was said, after four class discussions out of five. In June 2026 it was after one in five. Step on the way: two in five by July 2027.",
      "Outcome 2 (need B2). By July 2028 Tallulah tells somebody new to her what happened in a story, in speech, sign or both, with the right word endings in eight sentences out of ten. In June 2026 it was three out of ten. Step on the way: five out of ten by July 2027."),
     ("F1. For needs B1 and B5, outcomes 1 and 7. A qualified teacher of the deaf (mandatory qualification) teaches Tallulah one-to-one for 45 minutes, three times a week, 38 weeks a year. They practise listening in noise and caring for her aids, and go through the words of the week’s lessons before they are taught.",
      "F2. For needs B1 and B2, outcomes 1 and 2. A communication support worker (British Sign Language level 3, teaching assistant level 3) signs and explains for Tallulah one-to-one in lessons and assemblies for 18 hours a week, 38 weeks a year.",
      "F3. For need B2, outcome 2. A speech and language therapist (HCPC registered, with two years’ specialist work in deafness) works with Tallulah one-to-one for 40 minutes every week of term, 36 sessions a year, on word endings, story-telling and clear speech. The communication support worker practises the same with her one-to-one for ten minutes on each of the other four days.",
      "F4. For need B2, outcomes 1 and 2. The therapist spends two hours each term writing Tallulah’s targets, two hours showing the class teacher and the communication support worker how to work on them, and one hour going over them.")),
    ("Cognition and learning",
     "To read anything that she likes, above all about foxes, and to be ready for the secondary school that she would like.",
     ("Outcome 3 (need B3). By July 2028 Tallulah reads a story written for children of eight and answers eight questions out of ten about it. In June 2026 she could do so with a story for children of five. Step on the way: a story for children of six by July 2027.",
      "Outcome 4 (need B3). By July 2028 Tallulah spells nine words out of ten rightly that have f, s or th. In June 2026 it was four. Step on the way: six by July 2027."),
     ("F5. For need B3, outcomes 3 and 4. A teaching assistant (level 3, with two days of training in Visual Phonics from the teacher of the deaf) teaches Tallulah in a group of three for 20 minutes every day, 38 weeks a year. Each sound has a hand shape, and every new word is shown, signed, read and written.",
      "F6. For need B3, outcome 3. A primary teacher from the base (with a diploma in teaching deaf pupils) reads with Tallulah one-to-one for 20 minutes, three times a week, 38 weeks a year. They sign the story first and then read it. Tallulah follows all of the National Curriculum; nothing is left out.")),
    ("Social, emotional and mental health",
     "To have a friend in her own class who asks her to tea.",
     ("Outcome 5 (need B4). By July 2028 Tallulah asks to join a game of three or more, in words or signs, at four playtimes out of five. In June 2026 she did so at none of nine. Step on the way: two out of five by July 2027.",
      "Outcome 6 (need B4). By July 2028 Tallulah says or signs “say it again, please” four times in five when she has missed something. In June 2026 she did so at none of twelve times. Step on the way: two in five by July 2027."),
     ("F7. For need B4, outcome 5. A teaching assistant (British Sign Language level 2) leads a playtime club for Tallulah and three children from her class, a group of four, for 25 minutes twice a week, 38 weeks a year, with games whose rules are shown in signs.",
      "F8. For need B4, outcomes 5 and 6. A deaf instructor (British Sign Language level 6) teaches Tallulah’s whole class of 28 to sign for 30 minutes each week, 36 weeks a year. The instructor then meets Tallulah and two other deaf pupils, a group of three, for 45 minutes each week. They act out what to do when somebody has missed something.")),
    ("Sensory and physical",
     "To look after her own aids, as she asks, and to have something left at the end of the day for Brownies and gymnastics.",
     ("Outcome 7 (need B5). By July 2028 Tallulah tests both aids and the radio aid each morning, changes a battery and tells an adult of a fault, on 19 mornings out of 20. In June 2026 she told of none of three faults. Step on the way: 15 mornings out of 20, with her picture list, by July 2027.",
      "Outcome 8 (need B5). By July 2028 Tallulah asks for a listening break before she is worn out, and finishes the afternoon’s work on four days out of five. In June 2026 it was two days. Step on the way: three days by July 2027."),
     ("F9. For needs B1 and B5, outcomes 1, 7 and 8. Equipment: a radio aid with two microphones, and a soundfield system in her classroom and in the hall, from the sensory service since September 2026. The communication support worker checks the aids and the radio aid with Tallulah one-to-one for five minutes at 8.50 every morning. The teacher of the deaf tests them in a test box once each half-term.",
      "F10. For need B5, outcome 8. Tallulah has a listening break of ten minutes in the base at 9.50, 11.30 and 2.00 every day, one-to-one with the communication support worker. Her classroom is carpeted, has an acoustic ceiling and is the one furthest from the hall.",
      "F11. For needs B1 and B4, outcomes 1 and 6. The teacher of the deaf trains everybody who teaches Tallulah for two hours each September and one hour in each other term: one speaker at a time, the name first, the microphone passed on, captions on every film.")),
)  # fmt: skip
K = (
    ("Tallulah’s views", "Tallulah, with the teacher of the deaf", "16 June 2026", "Yes"),
    ("(a) Parents’ contribution", "Mother and father", "20 June 2026", "Yes"),
    ("(b) School’s advice", "Head teacher, Marlpit Lane Primary School, after consulting the teacher of the deaf", "10 July 2026", "Yes"),
    ("(b) Hearing: specialist teacher’s report", "Qualified teacher of the deaf", "16 June 2026", "Yes"),
    ("(c) Medical advice", "Community paediatrician", "2 July 2026", "Yes"),
    ("(c) Audiology report", "Audiologist, children’s hospital", "11 June 2026", "Yes"),
    ("(d) Psychological advice", "Educational psychologist", "30 June 2026", "Yes"),
    ("(e) Social care advice", "Social worker, children with disabilities team", "3 July 2026", "Yes"),
    ("(f) Speech and language therapy advice", "Speech and language therapist", "24 June 2026", "Yes"),
    ("(g) Preparing for adulthood", "Not required before Year 9", "", ""),
    ("(h) Person asked for by the parents", "Brownie leader", "28 June 2026", "Yes"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Tallulah Winstanley", "Final plan, version 1, 30 September 2026")
    by.heading("Education, Health and Care Plan for Tallulah Winstanley", 0)
    by.cover(
        ("Name", "Tallulah Winstanley"), ("Date of birth", "5 March 2019"), ("Pronouns", "she/her"), ("Year group", "Year 3"),
        ("Home languages", "English and British Sign Language"), ("School", "Marlpit Lane Primary School"),
        ("Main type of need", "Hearing impairment"), ("Other type of need", "Speech, language and communication needs"),
        ("Request for an assessment received", "18 May 2026"), ("Decision to assess sent", "23 June 2026"),
        ("Advice asked for", "24 June 2026"), ("Draft plan sent", "1 September 2026"),
        ("Parents’ comments on the draft by", "18 September 2026"), ("Date of final plan", "30 September 2026"),
        ("Review to be completed by", "29 September 2027"), ("Signed for the Council", "P. Adeyinka, SEND Casework Manager, 30 September 2026"),
        columns=4,
    )  # fmt: skip
    by.at("A").heading("A – My profile: views, interests and aspirations")
    for title, texts in A:
        by.heading(title, 2)
        by.text(*texts)
    by.at("").heading("Summary of Tallulah’s needs")
    by.at("B").heading("B – Special educational needs", 2)
    for area, texts in B:
        by.heading(area, 3)
        by.text(*texts)
    by.at("C").heading("C – Health needs", 2)
    by.text(
        "C1. Severe sensorineural hearing loss in both ears, which may drop further (audiologist, 11 June 2026; community paediatrician, 2 July 2026). It makes speech in noise hard to follow and speech sounds hard to learn, as B1 to B3 say. Her ear canals grow sore in warm weather, and on those days she wears one aid.",
    )  # fmt: skip
    by.at("D").heading("D – Social care needs", 2)
    by.text("None identified (social worker, children with disabilities team, 3 July 2026, after a visit on 25 June 2026).")  # fmt: skip
    by.at("").heading("Outcomes and support plan")
    for area, aim, outcomes, provision in AREAS:
        by.at("").heading(area, 2)
        by.at("E").heading("Section E – Desired outcomes", 3)
        first, second = outcomes
        by.rows(
            ("Aim", "What will be different"),
            (
                ("Long-term aim", aim),
                ("Short-term outcome", first),
                ("Short-term outcome", second),
            ),
            labels=(0,),
        )
        by.at("F").heading("Section F – Special educational provision", 3)
        by.text(*provision)
    _end(by)


def _end(by: Author) -> None:
    by.at("E").heading("All areas: how the outcomes are followed (Section E)", 2)
    by.text(
        "The class teacher and the teacher of the deaf set Tallulah’s targets for each half-term from the eight outcomes, and share them with Tallulah in pictures. The class teacher writes down how she is doing every fortnight. Mum, Dad and the SENCO go through the results at the end of each term. The Council reviews the outcomes once a year.",
        "Tallulah does not change school before September 2030. The plan for that move begins in Year 5.",
    )  # fmt: skip
    by.at("G").heading("G – Health provision")
    by.text(
        "For C1. A children’s audiologist (registered clinical scientist) sees Tallulah for 45 minutes every three months, four times a year, to test her hearing, set her aids and take impressions for new ear moulds. An ear, nose and throat doctor looks at her ears for 20 minutes twice a year.",
        "The integrated care board agreed to this on 21 September 2026 (designated clinical officer).",
    )  # fmt: skip
    by.at("H1").heading("H1 – Social care provision under the Chronically Sick and Disabled Persons Act 1970")  # fmt: skip
    by.text("None required (social worker, children with disabilities team, 3 July 2026).")
    by.at("H2").heading("H2 – Other social care provision")
    by.text("None required (social worker, children with disabilities team, 3 July 2026).")
    by.at("I").heading("I – Placement")
    by.text("Marlpit Lane Primary School, a maintained mainstream primary school with a resource base for deaf pupils.")  # fmt: skip
    by.at("J").heading("J – Personal budget")
    by.text("Mum and Dad were told about personal budgets on 1 July 2026. They have not asked for one. No direct payment is made.")  # fmt: skip
    by.at("K").heading("K – Advice and information")
    by.rows(("Advice", "Whose (role)", "Date", "Attached"), K)


PLAN = Unseen(
    name="tallulah", style="a long-term aim and two outcomes an area", born=dt.date(2019, 3, 5), write=write
)  # fmt: skip
