"""A Year 2 pupil's plan in two columns, working and not working, then outcomes area by area."""

import datetime as dt

from tests.unseen.author import Author, Unseen, planted

PROFILE = (
    ("What Bartholomew told and showed us", (
        "Bartholomew looked at 20 photographs of his day with the class teaching assistant (14 September 2026). He kissed the picture of the water tray, put the hall at lunchtime face down on the floor and signed LOUD. He chose story time as the best bit of school and phonics as the worst.",
        "He likes anything with wheels, the bin lorry most of all. At playtime he fills and empties the sand wagon over and over, and laughs when it tips. He plays with two boys from his class, and pointed to one of them when asked who makes him happy.",
        "He told the SENCO (speech and sign, 16 September 2026) that his ears “itch, hot” when the moulds are in all day, and that he likes it quiet after dinner.",
    )),
    ("What Bartholomew hopes for", (
        "“Me drive bin lorry. Me big man, orange coat.” (Said to the teaching assistant, 14 September 2026.) He also wants a go on the big slide.",
        "By Easter 2027 he will say all of the first set of phonics sounds correctly in four sessions out of five.",
        "At the review on 6 October 2026 we talked about work, a home of his own and belonging in the village. It is early days; he says the bin lorry, living at Nan’s, and the church Christmas play. Next he will go on to the juniors.",
    )),
    ("How to communicate with Bartholomew", (
        "He uses phrases of two or three words with Signalong signs. Get down to his level, in front of him with the light on your face, say his name, and use one short sentence with a sign. A thumb up means yes; turning his shoulder means no. When he has to decide something put two photographs in front of him in the quiet corner and count to ten.",
    )),
    ("What Mum and Dad say", (
        "“He has come on such a lot with the signing and he is a smashing little boy, always first to give you a hug. We worry that other children are leaving him behind. His stammer has got much worse since Easter, he gets stuck on the first sound and gives up. We are also worried about the dinner hall.” (Both parents, meeting with the SENCO, 17 September 2026.)",
    )),
)  # fmt: skip
BACKGROUND = (
    "Bartholomew was born in October 2019 and his hearing loss was found in his first week. He has worn two hearing aids since he was five months old. He started at Larkfield in September 2024.",
    "There were upsets at lunch in the summer term of 2026. Kezia Oyelaran in the other Year 2 class pulls his aids out and hides them; twice in June 2026 one was lost.",
)  # fmt: skip
AREAS = (
    ("Communication and interaction", (
        ("He signs about 90 words, copies new ones the same day and teaches them to his friends (speech and language therapist, 8 June 2026).",
         "Need 1. Bartholomew speaks in two- and three-word phrases and leaves off the ends of words, so that his teacher understands about half of what he says (speech and language therapist, 8 June 2026). On the British Picture Vocabulary Scale his standard score is 71."),
    )),
    ("Cognition and learning", (
        ("He loves books, turns pages for others and knows five stories by heart.",
         "Need 2. He says 11 letter sounds out of 44 and cannot yet put three of them together into a word (phonics check, 6 July 2026). He counts aloud to 12 but loses his place when he counts objects beyond six (class teacher, 6 July 2026). He can struggle a little with remembering things."),
    )),
    ("Social, emotional and mental health", (
        ("He shares toys well with one child and is quick to say sorry.",
         "Need 3. In games with three or more children he does not follow the rules, is caught first and walks off: 12 playtimes out of 15 watched in June 2026 (educational psychologist, 24 June 2026)."),
        ("He settles straight away with people he knows.",
         "Need 4. When the day changes or somebody new takes the class Bartholomew gets under a table and stays there for about 20 minutes. There were 14 such times between 1 June and 17 July 2026 (class teacher’s log)."),
    )),
    ("Sensory and physical", (
        ("He puts his aids in by himself and hands in a flat battery.",
         "Need 5. He has a moderate hearing loss in both ears (audiogram, 11 May 2026). With both aids in, he hears a teacher two metres away in a quiet room and misses about two words in three in the hall or when there is talking behind him."),
        ("He pedals a trike and is a strong swimmer for his age.",
         "Need 6. Developmental coordination disorder."),
    )),
)  # fmt: skip
SUPPORT = (
    ("Communication and interaction", (
        "Outcome 1. By July 2027 Bartholomew tells an adult who does not know him what he did at the weekend, in two sentences of four words, three times out of four. In June 2026 he used two or three words. For need 1, and so that one day he can talk with the bin men about their lorry.",
        "Outcome 2. By July 2027 Bartholomew will have a weekly session with the speech therapist to widen his vocabulary. For need 1.",
    ), (
        "A speech and language therapist (HCPC registered, specialist in childhood deafness) sees Bartholomew one-to-one every week in term, 38 weeks a year, for work on word endings and on joining words. For need 1, outcomes 1 and 2.",
        "The higher level teaching assistant (trained over two days by the therapist in narrative groups) runs a language group that Bartholomew joins for 20 minutes, three times a week, 38 weeks a year, acting out a story and retelling it with picture cards. For need 1, outcomes 1 and 2.",
        "All the adults of the class learn Signalong from the therapist: two hours every September and one hour each term. For need 1, outcome 1.",
    )),
    ("Cognition and learning", (
        "Outcome 3. Bartholomew counts out ten objects from a pile and says how many there are, nine times out of ten. In July 2026 he managed six. For need 2.",
        "Outcome 4. By July 2027 Bartholomew reads ten three-letter words that he has not seen before, in four sessions out of five. In July 2026 he read none. For need 2.",
    ), (
        "Phonics with sounds that he can see and feel: mirror, wooden letters and cued articulation. One-to-one with a teaching assistant (level 3, trained for a day in cued articulation), 15 minutes every morning, 38 weeks a year, in the Rainbow Room. For need 2, outcome 4.",
        "Number work with Numicon and real things (cups, cars, snack) in place of the class’s written sums: a pair with the class teacher for 20 minutes, four times a week, 38 weeks a year. For need 2, outcome 3.",
    )),
    ("Social, emotional and mental health", (
        "Outcome 5. By July 2027 Bartholomew plays a game with a rule with three other children for ten minutes, at four playtimes out of five. In June 2026 it was one out of five. For need 3, and towards his turn on the big slide with the others.",
    ), (
        "A midday supervisor (taught play coaching for six hours by the educational psychologist) sits by Bartholomew at the quiet end of the hall and then sets up a game with him and three others, 60 minutes every day, 38 weeks a year. After Easter the head teacher will decide how much of this carries on. For need 3, outcome 5.",
    )),
    ("Sensory and physical", (
        "Outcome 6. By July 2027 Bartholomew tells an adult within five minutes when an aid has stopped working or he has missed something, nine times out of ten. In May 2026 it was three out of ten. For need 5.",
        "Outcome 7. By July 2027 Bartholomew cuts along a curved line and writes his first name on a line with the letters in order, on four days out of five. In June 2026 he cut a straight snip and wrote three letters. For need 6.",
    ), (
        "Radio aid and soundfield speaker in his classroom and the hall, worn by whoever is teaching in every lesson and assembly. The teaching assistant tests both aids and the radio aid for ten minutes every morning. The hall has had curtains and felt under its chairs since August 2026. For need 5, outcome 6.",
        "A teacher of the deaf visits for 60 minutes every fortnight, 19 visits a year: 40 minutes one-to-one with Bartholomew on listening and on what to do when he has not heard, 20 minutes with his teacher. For need 5, outcome 6.",
        "Fine motor intervention with a teaching assistant (level 2, shown how by the occupational therapist for two hours each September), one-to-one, 15 minutes, three times a week, 38 weeks a year. For need 6, outcome 7.",
        "Each morning a minibus with a passenger assistant collects Bartholomew from home at 8.10 and takes him back at 3.20. For need 5, outcome 6.",
    )),
)  # fmt: skip
K = (
    ("(a) Parents’ and Bartholomew’s views", "Both parents, with the SENCO", "17 September 2026", "Attached"),
    ("(b) Educational advice", "Head teacher, Larkfield Infant School", "3 September 2026", "Attached"),
    ("(c) Medical advice", "Community paediatrician", "19 May 2026", "Attached"),
    ("(d) Psychological advice", "Educational psychologist", "24 June 2026", "Attached"),
    ("(e) Social care advice", "Early help practitioner, children’s services", "28 July 2026", "Attached"),
    ("(f) Speech and language therapy", "Speech and language therapist", "8 June 2026", "Attached"),
    ("(f) Occupational therapy", "Occupational therapist", "15 June 2026", "Attached"),
    ("(h) Person the parents asked for", "Manager of the village pre-school", "2 July 2026", "Attached"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running(
        "OFFICIAL – SENSITIVE", "Bartholomew Tindall, amended final plan, 20 November 2026"
    )
    by.heading("Education, Health & Care Plan for Bartholomew", 0)
    by.text("Amended by the County Council under the Children and Families Act 2014, section 44.")
    by.bold("PERSONAL DETAILS")
    by.cover(
        ("Name", "Bartholomew Tindall"), ("Date of birth", "5 October 2019"),
        ("Pronouns", "he/him"), ("Year group", "Year 2"),
        ("Home language", "English, with Signalong signs"), ("Who he lives with", "Mum, Dad and a baby sister"),
        ("Status", "Amended final"), ("Date of this plan", "20 November 2026"),
        ("Invitations and papers sent", "21 September 2026"), ("Review meeting", "6 October 2026"),
        ("Report of the meeting sent", "16 October 2026"), ("Decision and proposed amendments sent", "23 October 2026"),
        ("Next review to be finished by", "22 October 2027"), ("Signed for the Council", "J. Hartnoll, EHC Team Manager, 20 November 2026"),
        columns=4,
    )  # fmt: skip
    by.at("A").heading("SECTION A: MY PROFILE")
    for title, texts in PROFILE:
        by.heading(title, 2)
        by.text(*texts)
    by.heading("MY BACKGROUND", 2)
    by.text(*BACKGROUND)
    _needs(by)
    _outcomes(by)
    _end(by)


def _needs(by: Author) -> None:
    columns = ("What is working (strengths)", "What is not working so well (needs)")
    by.at("").heading("SUMMARY OF BARTHOLOMEW’S STRENGTHS AND NEEDS")
    by.at("B").heading("SECTION B: Special educational needs", 2)
    for area, rows in AREAS:
        by.heading(area, 3)
        by.rows(columns, rows)
    by.at("C").heading("SECTION C: Health", 2)
    by.rows(columns, ((
        "He likes the audiology clinic and lets them make new moulds.",
        "Need 7. Bartholomew’s moulds are outgrown every four months. His ear canals become sore and infected, and he then goes without an aid, four days in March and six in May 2026 (community paediatrician, 19 May 2026). His teeth are checked at the dentist’s twice a year, next in January 2027.",
    ),))  # fmt: skip
    by.at("D").heading("SECTION D: Social care", 2)
    by.rows(columns, ((
        "He is part of a big, close family and the church knows him well.",
        "Need 8. Bartholomew has nothing to go to on Saturdays and in the holidays where people sign, and spends them indoors with his parents and baby sister (early help practitioner, 28 July 2026).",
    ),))  # fmt: skip


def _outcomes(by: Author) -> None:
    by.at("").heading("OUTCOMES AND SUPPORT PLAN")
    for area, outcomes, provision in SUPPORT:
        by.at("").heading(area, 2)
        by.at("E").heading("Section E – Desired outcomes", 3)
        by.text(*outcomes)
        by.at("F").heading("Section F – Special educational provision", 3)
        by.bullets(*provision)


def _end(by: Author) -> None:
    by.at("G").heading("SECTION G: Health provision", 2)
    by.text(
        "For need 7. The children’s audiology service sees Bartholomew for 45 minutes every four months, three times a year: an audiologist takes new impressions and tests both aids. The school nurse looks at his ears for ten minutes every half-term and teaches the teaching assistant to clean the moulds, for one hour each September.",
    )  # fmt: skip
    by.at("H1").heading("SECTION H1: Social care provision, 1970 Act section 2", 2)
    by.text(
        "For need 8. A signing play scheme at the community hall, three hours every other Saturday, 20 sessions a year, in a group of six with two playworkers (level 3, Signalong stage 1).",
    )  # fmt: skip
    by.at("H2").heading("SECTION H2: Other social care provision", 2)
    by.text("None is reasonably required (early help practitioner, 28 July 2026).")
    by.at("I").heading("SECTION I: Placement")
    by.text("Larkfield Infant School, a community infant school (mainstream, Reception to Year 2).")
    by.at("J").heading("SECTION J: Personal budget")
    by.text("His parents were told about personal budgets on 6 October 2026. None has been asked for.")  # fmt: skip
    by.at("K").heading("SECTION K: Advice and information")
    by.text(
        "On 23 October 2026 the parents, the Council and those who wrote agreed that this advice is sufficient.",
    )  # fmt: skip
    by.rows(("Advice", "Given by", "Date", "Report"), K)


PLAN = Unseen(
    name="bartholomew",
    style="capitals, working and not working side by side, support by area",
    born=dt.date(2019, 10, 5),
    write=write,
    planted=planted(
        A_06="",
        A_11="",
        A_22="His stammer has got much worse since Easter",
        A_23="By Easter 2027 he will say all of the first set of phonics sounds correctly in four sessions out of five.",
        A_28="Kezia Oyelaran in the other Year 2 class pulls his aids out and hides them",
        B_03="Need 6. Developmental coordination disorder.",
        B_04="He can struggle a little with remembering things.",
        B_06="On the British Picture Vocabulary Scale his standard score is 71.",
        C_02="His teeth are checked at the dentist’s twice a year, next in January 2027.",
        E_02="Outcome 3. Bartholomew counts out ten objects from a pile and says how many there are",
        E_04="Bartholomew will have a weekly session with the speech therapist",
        E_07="",
        E_10="",
        F_01="Need 4. When the day changes or somebody new takes the class",
        F_02="Fine motor intervention with a teaching assistant",
        F_03="sees Bartholomew one-to-one every week in term",
        F_06="runs a language group that Bartholomew joins for 20 minutes",
        F_08="After Easter the head teacher will decide how much of this carries on.",
        F_18="Each morning a minibus with a passenger assistant collects Bartholomew from home",
        G_02="",
        I_04="Larkfield Infant School, a community infant school",
        K_06="",
    ),
)
