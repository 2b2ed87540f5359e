"""Nathaniel, fourteen: a city's amended final plan on wide tables, with much wrong in it."""

import datetime as dt

from tests.plan_layouts.paper import banner, write_cell, write_row
from tests.unseen.author import Author, Unseen, planted

PROFILE: tuple[tuple[str, str], ...] = (
    ("How this profile was made", "Nathaniel talked while his form tutor typed, on 7 and 8 September 2026, and he ticked each box when it was right. Quotation marks are round his own words. His mum’s box is hers alone."),
    ("What matters to me", "“Horses, my aunt’s forge, and being left in peace before ten in the morning.” He enjoys drawing motorbikes, rings the tenor bell at St Anne’s and watches farriery films on his phone."),
    ("Hopes", "“I’m going to be a farrier. I’d live near my aunt in a cottage with a workshop, and I’d still be ringing on Sundays with that lot.”"),
    ("School: the good and the bad", "Best: design and technology, because “you can see when it’s right”. Worst: being asked to read out, since his stammer comes back as soon as the class turns round."),
    ("After Year 11", "He would like the land-based college that has a forge. He went to its open day in June 2026 and came home with the prospectus."),
    ("Friends", "He sits with Fletcher Odum at dinner and they swap drawings. The bell ringers are all grown up, which he likes."),
    ("By myself", "He gets his own breakfast, lights the forge with his aunt watching and cycles to the tower. He would like to learn to do his own ties and laces quickly and to handle his wages."),
    ("Talking with Nathaniel", "Just chat to him. He is a straightforward lad and will soon tell you what he thinks."),
    ("What people admire", "His aunt says that he has good hands and endless patience with a nervous animal. His tutor is proud of how he looks after the Year 7 boys in the bike shed."),
)  # fmt: skip
BACKGROUND = (
    "Nathaniel was born in January 2012. He talked late and saw a speech therapist from the age of three. He started at Holm Street Primary in 2016, had his first plan in Year 5 (March 2022) and moved to Coldbeck Academy in September 2023. In the spring of 2026 he missed 31 days.",
)
MUM = "Mum (telephone call with the form tutor, 9 September 2026): she feels that he is judged on his writing and not on what he can make. She hopes that he will have a trade, a decent boss and a place of his own by 25, and that the bells go on."

NEEDS: tuple[tuple[str, str, str], ...] = (
    ("Communication and interaction",
     "Follows a demonstration the first time. Asks good questions about how things work.",
     "Need 1. Developmental language disorder. Nathaniel takes in the first half of a long sentence and guesses the rest: he carried out two of eight spoken instructions with “before” or “unless” in them (CELF-5, speech and language therapist, 4 June 2026). In a group he waits to see what the others do."),
    ("Cognition and learning",
     "Exact in drawing and measuring. Remembers anything that he has done with his hands.",
     "Need 2. Reading is hard work for Nathaniel: his reading age is 8 years 4 months, and he skips the longer words.\nNeed 3. In number he counts on his fingers above 20 and gave the wrong change six times out of ten (Sandwell test, specialist teacher, 11 June 2026).\nNeed 4. When a teacher speaks to the whole class his eyes leave the board after about six minutes, and he then misses what the task is (SENCO’s observation, 9 June 2026)."),
    ("Social, emotional and mental health",
     "Kind to younger pupils. Calm round animals.",
     "Need 5. Nathaniel becomes so anxious about being shown up that he leaves the room or stays at home. In 2025/26 he was in school on 79 days out of 100 and was sent out of lessons eleven times in the last half-term (school records, 17 July 2026)."),
    ("Sensory and/or physical",
     "Strong, and a steady cyclist.",
     "Need 6. Nathaniel has dyspraxia."),
)  # fmt: skip
C = (
    "Migraine is rarer since his new tablets.",
    "Need 7. Migraine, about twice a month: he cannot bear light and misses the rest of the school day (community paediatrician, 3 June 2026). He goes to the dentist every six months and had a verruca frozen off in March 2026.",
)
D = (
    "Mum and Nathaniel get on well and eat together every evening.",
    "Need 8. Nathaniel and his mum live alone, he seldom spends time at home with anyone else, and neither gets a break (children’s social worker, 24 June 2026). The social worker does not expect him to need adult care, so no adult assessment was asked for.",
)

Row = tuple[str, str, str]
PLANS: tuple[tuple[str, tuple[Row, ...]], ...] = (
    ("Communication and interaction", (
        ("Outcome 1 (friends and community). By July 2028 Nathaniel will be a great deal surer of himself with his classmates.",
         "July 2027: he is beginning to feel at ease with them.",
         "For need 1 and outcome 1. A speech and language therapist (HCPC registered) sees Nathaniel one-to-one for 40 minutes every fortnight in term, 19 times a year, on “before”, “unless” and “if”, using workshop instructions. She has six hours a year besides for planning and for training his teachers.\nFor need 1 and outcome 1. A teaching assistant (level 3, trained by the therapist) runs a conversation club for Nathaniel and a group of classmates, 25 minutes every Thursday dinner time, 38 weeks a year."),
    )),
    ("Cognition and learning", (
        ("Outcome 2 (employment). By July 2028 Nathaniel reads a two-page workshop manual and answers eight questions out of ten on it. In June 2026 he answered three. (Towards being a farrier.)",
         "Five out of ten by July 2027.",
         "For need 2 and outcome 2. A specialist teacher (qualified, level 7 dyslexia diploma) teaches Nathaniel one-to-one for 45 minutes, three times a week: multisensory spelling patterns, then pages from farriery manuals. How many of these lessons go on after Easter is for the head of year to settle.\nFor need 2 and outcome 2. Nathaniel no longer takes Spanish.\nFor need 2 and outcome 2. A reading pen and a laptop with text-to-speech in every lesson, charged and checked by the ICT technician each Monday; a reader and 25% extra time in examinations."),
        ("Outcome 3 (employment and independent living). By July 2028 Nathaniel works out a day’s wages and the change from £50, nine times in ten. In June 2026 it was four. (Towards his own cottage.)",
         "Six times in ten by July 2027.",
         "For need 3 and outcome 3. A mathematics tutor (qualified teacher) works with Nathaniel one-to-one for 60 minutes every Wednesday after school, 36 weeks a year, with price lists, nails and real coins. This is bought with the direct payment in Section J."),
    )),
    ("Social, emotional and mental health", (
        ("Outcome 4 (health). By July 2028 Nathaniel uses his own calming steps and is in school on 92 days out of 100. In 2025/26 it was 79.",
         "85 days out of 100 by July 2027.",
         "For need 5 and outcomes 4 and 5. An emotional literacy support assistant (ELSA, supervised by the educational psychologist for two hours each half-term) meets Nathaniel one-to-one for 40 minutes every Monday, 38 weeks a year, to name what sets him off and practise three calming steps.\nFor need 5 and outcomes 4 and 5. When he puts his blue card on the desk the learning mentor (level 3) walks with him to the bike shed and stays ten minutes; in every lesson. Nobody asks him to read aloud to a class.\nFor need 5 and outcomes 2 and 4. Work experience at a forge for five hours every Friday from January to July 2027, 22 weeks, with the learning mentor beside him one-to-one for the first two hours each time."),
        ("Outcome 5 (health). By December 2027 his teachers will have cut the number of times that they send him out from eleven a half-term to two.",
         "Six a half-term by April 2027.",
         "For need 5 and outcome 5. The educational psychologist trains his nine teachers for two hours each September and one hour each spring in how anxiety shows and what to say first."),
    )),
    ("Sensory and/or physical", (
        ("Outcome 6 (independent living). By July 2028 Nathaniel is changed, laced and ready for work or the bell tower in five minutes, on nine days out of ten. In June 2026 he took 14 minutes. (Towards the forge and the ringing.)",
         "Nine minutes by July 2027.",
         "For need 6 and outcome 6. A teaching assistant (level 3) works with Nathaniel one-to-one for 20 minutes every Tuesday and Thursday at 8.40, 38 weeks a year, on the hand exercises listed in the occupational therapist’s report (enclosure 7).\nFor need 6 and outcome 6. A thick-barrelled pen, a writing slope and elastic laces; the teaching assistant checks them on the first day of each half-term."),
    )),
)  # fmt: skip

K = (
    ("1", "(a) Nathaniel’s and his mother’s views", "Nathaniel; mother; form tutor", "9 September 2026", "Enclosed"),
    ("2", "(b) Educational advice", "Head teacher, Coldbeck Academy", "17 July 2026", "Enclosed"),
    ("3", "(c) Medical advice", "Community paediatrician", "3 June 2026", "Enclosed"),
    ("4", "(d) Psychological advice", "Behaviour support teacher", "10 June 2026", "Enclosed"),
    ("5", "(e) Social care advice", "Children’s social worker", "24 June 2026", "Enclosed"),
    ("6", "(f) Speech and language therapy", "Speech and language therapist", "4 June 2026", "Enclosed"),
    ("7", "(f) Occupational therapy", "Occupational therapist", "8 June 2026", "Enclosed"),
    ("8", "(f) Reading and number", "Specialist teacher", "11 June 2026", "Enclosed"),
    ("9", "(g) Preparing for adulthood", "Careers adviser (level 6)", "26 June 2026", "Enclosed"),
    ("10", "(h) Asked for by his mother", "Farrier (Nathaniel’s aunt)", "30 June 2026", "Enclosed"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running(
        "EDUCATION, HEALTH & CARE PLAN – Nathaniel Aldersyde", "Amended final – 20 November 2026"
    )
    by.bold("EDUCATION, HEALTH & CARE PLAN FOR NATHANIEL ALDERSYDE", 18)
    by.cover(
        ("Name", "Nathaniel Aldersyde"), ("Date of birth", "30 January 2012"),
        ("Gender", "Male (he/him)"), ("Year group", "Year 10"),
        ("Home language", "English"), ("Lives with", "His mother"),
        ("Main type of need", "Speech, language and communication needs"), ("Status", "Amended final plan"),
        ("Review papers sent", "1 September 2026"), ("Review meeting", "17 September 2026"),
        ("School’s report of the meeting sent", "9 October 2026"), ("Decision and proposed amendments sent", "15 October 2026"),
        ("Date of this plan", "20 November 2026"), ("Next review finished by", "14 October 2027"),
        ("Signed for the City Council", "P. Ravensworth, Head of SEND"), ("Signed on", "20 November 2026"),
        columns=4,
    )  # fmt: skip
    by.at("A").bold("SECTION A: MY PROFILE", 14)
    by.rows(("", ""), PROFILE, labels=(0,))
    by.bold("MY BACKGROUND", 12)
    by.text(*BACKGROUND)
    by.bold("WHAT MY PARENT THINKS AND HOPES", 12)
    by.text(MUM)
    by.at("").bold("SUMMARY OF NATHANIEL’S SKILLS AND STRENGTHS, NEEDS AND SUPPORT", 14)
    by.at("B").bold("SECTION B: SPECIAL EDUCATIONAL NEEDS", 14)
    for area, working, not_working in NEEDS:
        _working(by, area, working, not_working)
    by.at("C").bold("SECTION C: HEALTH NEEDS", 14)
    _working(by, "Health", *C)
    by.at("D").bold("SECTION D: SOCIAL CARE NEEDS", 14)
    _working(by, "Family and community life; preparing for adulthood", *D)
    by.at("").bold("OUTCOMES AND SUPPORT PLAN", 14)
    for area, rows in PLANS:
        by.bold(area, 12)
        by.rows(
            ("Section E – Desired outcome", "Section E – Step on the way", "Section F – Special educational provision"),
            rows,
            letters=("E", "E", "F"),
        )  # fmt: skip
    _end(by)


def _working(by: Author, area: str, working: str, not_working: str) -> None:
    table = by.paper.doc.add_table(0, 2)
    table.style = "Table Grid"
    banner(table, area, "E2EFD9")
    write_row(table, ("What is working", "What is not working so well"), is_bold=True)
    cells = table.add_row().cells
    for cell, text in zip(cells, (working, not_working), strict=True):
        write_cell(cell, by.note(text))
    by.paper.text("")


def _end(by: Author) -> None:
    by.at("E").bold("Section E – Following the outcomes", 12)
    by.text(
        "The special educational needs coordinator (SENCO) sets half-term targets with Nathaniel from the six outcomes; his teachers note how they went every second Friday. The SENCO, Nathaniel and his mum read the notes together each term. The Council reviews the outcomes once a year."
    )
    by.at("G").bold("SECTION G: HEALTH PROVISION", 14)
    by.text(
        "For need 7 and outcome 4. A children’s headache nurse sees Nathaniel for 30 minutes every four months, three times a year, and writes his headache plan for school each September. The school nurse keeps his tablets and a dark room with a couch ready for him on all five days of the week; he goes there for 60 minutes when an attack begins."
    )
    by.at("H1").bold(
        "SECTION H1: SOCIAL CARE PROVISION (CHRONICALLY SICK AND DISABLED PERSONS ACT 1970)", 14
    )
    by.text(
        "For need 8. Nathaniel sleeps at Larkrise House two nights a month, 24 nights a year, with a support worker (level 3) looking after him and two others."
    )
    by.at("H2").bold("SECTION H2: OTHER SOCIAL CARE PROVISION", 14)
    by.text("None is needed (children’s social worker, 24 June 2026).")
    by.at("I").bold("SECTION I: PLACEMENT", 14)
    by.text("Coldbeck Academy, a mainstream secondary academy.")
    by.at("J").bold("SECTION J: PERSONAL BUDGET", 14)
    by.text(
        "A direct payment of £1,620 a year goes to Nathaniel’s mother in three equal parts from September 2026, for the tutor. She sends the receipts to the Council each July."
    )
    by.at("K").bold("SECTION K: ADVICE AND INFORMATION", 14)
    by.rows(("No.", "What", "Who wrote it", "Date", "With this plan"), K)


PLAN = Unseen(
    name="nathaniel",
    style="what is working, in wide tables",
    born=dt.date(2012, 1, 30),
    write=write,
    is_landscape=True,
    planted=planted(
        A_09="",
        A_14="Just chat to him. He is a straightforward lad and will soon tell you what he thinks.",
        A_22="his stammer comes back as soon as the class turns round",
        A_28="He sits with Fletcher Odum at dinner and they swap drawings.",
        B_03="Nathaniel has dyspraxia.",
        B_06="his reading age is 8 years 4 months",
        C_02="He goes to the dentist every six months and had a verruca frozen off in March 2026.",
        E_03="Nathaniel will be a great deal surer of himself with his classmates",
        E_05="his teachers will have cut the number of times that they send him out",
        E_10="",
        F_01="",
        F_06="a conversation club for Nathaniel and a group of classmates",
        F_08="How many of these lessons go on after Easter is for the head of year to settle.",
        F_10="on the hand exercises listed in the occupational therapist’s report (enclosure 7)",
        F_14="Nathaniel no longer takes Spanish.",
        G_02="",
        H_03="Nathaniel sleeps at Larkrise House two nights a month",
        J_01="A direct payment of £1,620 a year goes to Nathaniel’s mother in three equal parts",
        K_05="Behaviour support teacher",
        T_06="9 October 2026",
    ),
)
