"""Kit, nine: a hurried draft in bullets, half of it from somebody else's plan."""

import datetime as dt

from tests.unseen.author import Author, Unseen, planted

A = (
    ("Kit’s page",
     "I love slime and watching football with my brothers.",
     "My favourite thing is my hamster and I hate assembly.",
     "Theo likes to sit by the door on the carpet.",
     "Good at drawing maps, and proud of his silver swimming badge.",
     "When I am a grown up I would like to be on the telly.",
     "At playtime I kick a ball against the wall.",
     "Lessons are too long and Mondays are the worst."),
    ("Talking and listening to Kit",
     "Kit speaks clearly and likes short jokes. Tell him one thing at a time, sit next to him and give him a moment. A shrug usually means that he has not understood. He nods for yes. Let him pick between two things he can see."),
)  # fmt: skip
B = (
    "Diagnosis: dyslexia and ADHD.",
    "Kit can have problems with reading from time to time.",
    "Spelling age 6.3, reading 7.1.",
    "He has slight difficulties with friendships.",
)
C = ("n/a",)
D = ("Family not open to children’s services.",)
E = (
    "Kit will have three sessions of precision teaching each week.",
    "Kit will become better at reading and more confident in himself.",
    "To be the best that he can be and to be happy at school.",
    "Adults will make sure that Kit’s day is well structured.",
    "Kit will grow in independence.",
)
F = (
    "Literacy catch-up.",
    "Kit should be given a reading intervention on a frequent basis.",
    "Some extra help at unstructured times, if staffing allows.",
    "Small groups for maths as and when the class teacher thinks necessary.",
    "In-class help of £6,000 plus a Tier 2 payment.",
    "Strategies in the educational psychologist’s report will be put in place.",
    "The number of hours will be decided by the school following a further assessment.",
    "A suitably experienced member of staff will be on hand.",
    "Half-hour mentoring sessions with the learning mentor.",
    "Twice a week, a teaching assistant hears Kit read.",
)
K = (
    ("Head teacher’s report", "Head teacher", "16 October 2026", "Yes"),
    ("Ed psych report", "", "", "To follow"),
    ("Mum’s form", "Mother", "2 October 2026", "Yes"),
    ("Paediatric report", "Community paediatrician", "9 October 2026", "Yes"),
    ("Social care reply", "Business support, children’s services", "9 October 2026", "Yes"),
)


def write(by: Author) -> None:
    by.paper.running("EHCP", "DRAFT EHCP page 1 of 5")
    by.bold("EDUCATION, HEALTH AND CARE PLAN – DRAFT", 18)
    by.cover(
        ("Name of pupil", "Kit Lorimer-Vance"), ("DOB", "30/11/2016"), ("Gender", "M"),
        ("Pronouns", "he/him"), ("School", "Bishop’s Meadow C of E Primary"), ("Year", "5"),
        ("Request received", "14 September 2026"), ("Draft", "16 November 2026"),
    )  # fmt: skip
    by.at("A").bold("SECTION A – CHILD’S VIEWS, INTERESTS AND ASPIRATIONS")
    for title, *texts in A:
        by.bold(title, 11)
        by.bullets(*texts)
    for letter, title, texts in (
        ("B", "SECTION B – SPECIAL EDUCATIONAL NEEDS", B),
        ("C", "SECTION C – HEALTH NEEDS", C),
        ("D", "SECTION D – SOCIAL CARE NEEDS", D),
        ("E", "SECTION E – OUTCOMES", E),
        ("F", "SECTION F – SPECIAL EDUCATIONAL PROVISION", F),
        ("G", "SECTION G – HEALTH PROVISION", ("None required (designated clinical officer, 30 October 2026).",)),
        ("H1", "SECTION H1 – SOCIAL CARE PROVISION (CSDPA)", ("None required, children’s services, 9 October 2026.",)),
        ("H2", "SECTION H2 – OTHER SOCIAL CARE PROVISION", ("None required, children’s services, 9 October 2026.",)),
        ("I", "SECTION I – PLACEMENT", ("Bishop’s Meadow C of E Primary School (mainstream primary)",)),
    ):  # fmt: skip
        by.at(letter).bold(title)
        by.bullets(*texts)
    first = by.paper.doc.paragraphs[2].runs[0]
    by.paper.doc.add_comment(first, text="Check this is the right boy.", author="L. Denby")
    by.at("K").bold("SECTION K – ADVICE")
    by.rows(("Report", "Author", "Date", "Attached"), K)


PLAN = Unseen(
    name="kit", style="bullet lists", born=dt.date(2016, 11, 30), write=write,
    planted=planted(
        A_03="", A_06="", A_09="", A_11="", A_12="", A_16="",
        A_17=("I love slime and watching football with my brothers.", "My favourite thing is my hamster"),
        A_30="Theo likes to sit by the door",
        B_03="Diagnosis: dyslexia and ADHD.",
        B_04=("Kit can have problems with reading from time to time.", "He has slight difficulties with friendships."),
        B_06="Spelling age 6.3, reading 7.1.",
        C_01="n/a", D_02="not open to children’s services",
        E_02="Kit will grow in independence.",
        E_03=("Kit will become better at reading", "Kit will grow in independence."),
        E_04="Kit will have three sessions of precision teaching",
        E_05="Adults will make sure that", E_06="To be the best that he can be", E_07="",
        F_02="Literacy catch-up.",
        F_03=("Twice a week, a teaching assistant hears Kit read.", "Literacy catch-up."),
        F_04="Half-hour mentoring sessions", F_05=("A suitably experienced member of staff", "Literacy catch-up."),
        F_06="Small groups for maths",
        F_07=("should be given", "on a frequent basis", "Some extra help", "as and when the class teacher thinks necessary"),
        F_08="will be decided by the school", F_09="£6,000 plus a Tier 2 payment",
        F_10="Strategies in the educational psychologist’s report",
        I_01="Bishop’s Meadow C of E Primary School", X_01="", X_03="", K_01="Ed psych report",
    ),
)  # fmt: skip
