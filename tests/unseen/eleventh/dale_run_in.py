"""Bashir, thirteen: a city's final plan, typed like a letter with its titles run in, as it should be."""

import datetime as dt

from tests.unseen.author import Author, Unseen

A_BULLETS: tuple[str, ...] = (
    "Bashir gave his views to the teacher of the deaf on 14 and 15 July 2026, with a Dari interpreter beside him. Words in quotation marks are his. The rest is the teacher’s notes, which she read back to him on 16 July 2026.",
    "He takes bicycles and radios apart and is proud of the lamp that he made from a broken scooter in May 2026. He bowls for a cricket club and is patient with small children.",
    "“Best is technology because I can see it. Worst is English when everyone talks.” He hopes to take technology at GCSE and then go to college.",
    "“I want to fix electric cars. Then my own garage, and a flat near my uncle. I will still play cricket, and teach small ones.”",
    "He has a good friend at cricket. In school he eats alone: “They talk fast and laugh and I don’t know why.” He would like a friend in class.",
    "He makes tea and rides to cricket. He would like to go to town on the bus alone and to ring people without his brother doing it for him.",
    "About his health he says: “My ears get sore in summer.” He sleeps well.",
    "Bashir was born in 2013. His family moved to this city in 2023, and he has worn two hearing aids since November 2023. He started at Fellgate Academy in September 2024.",
    "To talk with Bashir, face him in good light and say one thing at a time. He nods when he has not understood, so ask him to tell it back. When he shakes his hand from side to side he means no. For decisions he likes the choices in Dari the day before.",
    "Mr and Mrs Rahimi spoke with the SENCO and an interpreter on 13 July 2026. They find him clever and honest, and worry that people take him for slow. They hope that he will have a skilled trade, good friends and a family of his own, near them.",
)  # fmt: skip
B: tuple[str, ...] = (
    "Need 1, hearing. Bashir has a moderate to severe permanent hearing loss in both ears. With his aids he repeated 94% of sentences in quiet and 51% in classroom noise (teacher of the deaf, 16 July 2026). In lessons he misses most of what other pupils say, and tells nobody when an aid has stopped.",
    "Need 2, language. Bashir heard little speech before he was ten. He knew 11 of 30 everyday words in Dari and nine in English (speech and language therapist with an interpreter, 20 July 2026). So it is not only that English is new to him. He cannot yet follow an explanation with three new words in it.",
    "Need 3, reading. He reads English like a pupil of seven years and eight months (YARC, educational psychologist, 17 July 2026). He cannot yet read a page of a science book. With shapes he is above most of his age.",
    "Need 4, friendships. Bashir left or sat silent in four out of five group tasks (educational psychologist, 17 July 2026).",
    "Need 5, getting ready for adult life. He has not yet used a bus by himself, made a call with captions, or told somebody outside the family how to speak to him (careers adviser, 21 July 2026).",
    "No physical need was identified (community paediatrician, 12 August 2026).",
)  # fmt: skip
E: tuple[str, ...] = (
    "Outcome 1 (health; need 1). By July 2028 Bashir tests his own aids and radio aid and tells the teacher at once when one has failed, on nine school days out of ten. In July 2026 he did so on two. Step: six days out of ten by July 2027.",
    "Outcome 2 (employment; needs 1 and 2). By July 2028 Bashir explains 40 out of 50 key words of science and technology in his own sentences. In July 2026 it was nine. Step: 25 words by July 2027. It serves his electric cars.",
    "Outcome 3 (employment; need 3). By July 2028 Bashir reads two pages of a repair manual and answers eight questions out of ten about them. In July 2026 he answered three. Step: one page and six answers by July 2027.",
    "Outcome 4 (friends and community; need 4). By July 2028 Bashir stays in a conversation of four people for 15 minutes, and asks when he has missed something, on four days out of five. In July 2026 he did it on none. Step: two days by July 2027.",
    "Outcome 5 (independent living; need 5). By July 2028 Bashir goes to town and back by bus and books his own haircut by captioned call, three times in a row. In July 2026 he had done neither. Step: one bus, with a trainer two seats behind, by April 2027.",
)  # fmt: skip
F: tuple[str, ...] = (
    "Radio aid. He has one in every lesson. A teaching assistant (level 3, two days’ course with the teacher of the deaf) tests them and his aids with him for ten minutes at 8.35 every school day, one-to-one. The teacher of the deaf measures the whole system for 60 minutes each half-term. (Need 1, outcome 1.)",
    "Teacher of the deaf. A teacher with the mandatory qualification sees Bashir one-to-one for 60 minutes twice a week, 38 weeks a year. She teaches him the words of next week’s science and technology, and how to say that he has missed something. She spends 12 hours a year training his teachers and six on review. (Needs 1, 2 and 4; outcomes 1, 2 and 4.)",
    "Speech and language therapy. A therapist (HCPC registered, specialist in deafness) works with him one-to-one for 45 minutes every fortnight, 19 sessions a year, seven of them with a Dari interpreter. The assistant (level 3), trained by her for four hours a year, goes over it one-to-one for 20 minutes, three times a week, 38 weeks. (Need 2, outcome 2.)",
    "Reading. In place of French, Bashir has three lessons of 50 minutes a week, 38 weeks, in a group of three with a literacy teacher (level 5 certificate in literacy difficulties). They use phonics, then bicycle manuals. (Need 3, outcome 3.)",
    "Rooms. He is taught in the five rooms with carpet, curtains and acoustic panels, in the second row with his back to the window. Each subject teacher repeats other pupils’ answers and shows films with captions, in all 30 lessons a week. (Need 1, outcome 1.)",
    "Lunch. A learning mentor (level 3) runs a radio-control car club in a quiet room for Bashir and five others, 35 minutes, twice a week, 38 weeks. She signals to him who is talking. (Need 4, outcome 4.)",
    "Travel and calls. A travel trainer (level 3 award) goes with him one-to-one for 90 minutes a week, January to April 2027, 12 weeks: buses and captioned calls. (Need 5, outcome 5.)",
    "Work. A careers adviser (level 6) sees him one-to-one for 40 minutes each term with an interpreter. She arranges two days a year at a garage, with the assistant (level 3) beside him for all 12 hours. (Need 5, outcomes 2 and 5.)",
    "Tests. He has 25% extra time, papers with the language made plain, and a live speaker for listening tests, in every test from September 2026. The SENCO (a qualified teacher) arranges them. (Needs 1 to 3, outcomes 2 and 3.)",
)  # fmt: skip
K: tuple[tuple[str, str, str, str], ...] = (
    ("(a) Parents’ and Bashir’s views", "Parents; teacher of the deaf", "16 July 2026", "attached"),
    ("(b) School’s advice, with the teacher of the deaf", "Head teacher, Fellgate Academy", "20 July 2026", "attached"),
    ("(b) Hearing", "Qualified teacher of the deaf", "16 July 2026", "attached"),
    ("(c) Medical advice", "Community paediatrician", "12 August 2026", "attached"),
    ("(d) Psychological advice", "Educational psychologist", "17 July 2026", "attached"),
    ("(e) Social care advice", "Social worker, children’s services", "11 August 2026", "attached"),
    ("(f) Speech and language therapy", "Speech and language therapist", "20 July 2026", "attached"),
    ("(g) Preparing for adulthood", "Careers adviser", "21 July 2026", "attached"),
    ("(h) Person asked for", "Cricket coach", "19 July 2026", "attached"),
)  # fmt: skip


def _run_in(by: Author, letter: str, title: str, text: str) -> None:
    paragraph = by.at(letter).paper.text("")
    paragraph.add_run(f"Section {letter}: {title} ").bold = True
    paragraph.add_run(by.note(text))


def write(by: Author) -> None:
    by.paper.running("Final EHC plan", "Bashir Rahimi, 16 October 2026")
    by.text(
        "Special Educational Needs Service, Civic Centre",
        "16 October 2026",
        "Dear Mr and Mrs Rahimi",
    )
    by.bold("Bashir Rahimi, born 17 April 2013: final Education, Health and Care Plan")
    by.text(
        "He is in Year 9 and his main type of need is hearing impairment. You asked us to assess him on 1 June 2026; we agreed, and asked for advice, on 10 July; the draft went to you on 18 September. We will finish the first review by 8 October 2027.",
    )  # fmt: skip
    _run_in(by, "A", "views, interests and aspirations.", "What you told us.")  # fmt: skip
    by.bullets(*A_BULLETS)
    _run_in(by, "B", "special educational needs.", "Bashir has five.")
    by.bullets(*B)
    _run_in(
        by, "C", "health needs.",
        "Need 6. Bashir’s permanent hearing loss needs aids, and his ear canals become infected (community paediatrician, 12 August 2026). With an infection he cannot wear the aids.",
    )  # fmt: skip
    _run_in(
        by, "D", "social care needs.",
        "None identified. A social worker visited with an interpreter and gave advice on 11 August 2026.",
    )  # fmt: skip
    _run_in(by, "E", "outcomes.", "What will be different for Bashir.")
    by.bullets(*E)
    by.text(
        "The teacher of the deaf and Bashir set targets for each half-term from the steps. The SENCO checks them with Bashir and his parents every term.",
    )  # fmt: skip
    _run_in(by, "F", "special educational provision.", "What Bashir will be given.")
    by.bullets(*F)
    _run_in(
        by, "G", "health provision.",
        "For need 6. An audiologist tests his hearing and aids for 60 minutes every six months. A community nurse sees his ears for 20 minutes each term. Agreed for the integrated care board by the designated clinical officer on 8 October 2026.",
    )  # fmt: skip
    _run_in(by, "H1", "social care provision under the 1970 Act.", "None is required (social worker, 11 August 2026).")  # fmt: skip
    _run_in(by, "H2", "other social care provision.", "None is required (social worker, 11 August 2026).")  # fmt: skip
    _run_in(by, "I", "placement.", "Fellgate Academy, a mainstream secondary academy.")
    _run_in(by, "J", "personal budget.", "You were told about personal budgets on 18 September 2026 and did not ask for one.")  # fmt: skip
    _run_in(by, "K", "advice and information.", "All of these are attached.")
    by.rows(("What", "From", "Dated", "Here"), K)
    by.at("").text(
        "If you disagree with sections B, F or I you may appeal to the First-tier Tribunal within two months of this letter, or one month of a mediation certificate if that is later. Speak to a mediation adviser first, unless it is about section I alone. Disagreement resolution is free, and the SEND advice and support service can help.",
        "Signed: P. Oyelaran, SEND Manager, for the City Council, 16 October 2026",
    )  # fmt: skip


PLAN = Unseen(
    name="bashir", style="a letter with run-in titles", born=dt.date(2013, 4, 17), write=write
)
