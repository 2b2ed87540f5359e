"""Ruaridh, thirteen, looked after: bold lines, lists and the areas of need again in each section."""

import datetime as dt

from tests.unseen.author import Author, Unseen

Group = tuple[str, tuple[str, ...]]
A: tuple[Group, ...] = (
    ("How this section was put together", (
        "Ruaridh talked with his mentor on walks round the school field, 7 and 11 September 2026. Words in speech marks are his own; his mentor wrote the other points to represent what he said, and he read them on 14 September 2026.",
    )),
    ("What Ruaridh thinks of school", (
        "“Food tech’s the best. Nobody’s behind me, and you get to eat it.”",
        "“Corridors are the worst bit. And supply teachers.”",
    )),
    ("What he likes doing", (
        "He boxes, fishes with his foster dad and watches cooking videos.",
    )),
    ("What he hopes for", (
        "“This year I want to stay in all my lessons. One day I want to be a chef with my own van, and a flat with a decent cooker. I’d like to help coach the little ones at boxing, and see my sister more.”",
        "He visited the college kitchens in June 2026 and would like the catering course there at 16.",
    )),
    ("Friends", (
        "“I’ve got one good mate at boxing. At school they’re alright but I don’t tell them stuff.”",
    )),
    ("Health, as he puts it", (
        "“I don’t sleep. Three o’clock, bang, wide awake. Then I’m rubbish by dinner.”",
    )),
    ("What he does for himself", (
        "He makes tea for the family on Thursdays and does his own washing. He wants to learn to go into town on the bus.",
    )),
    ("How to talk with Ruaridh and make decisions with him", (
        "Walk beside him, keep it short and tell him how long it will take. He shows yes by joining in; a shrug is usually no. When his hood goes up, stop and come back in an hour.",
        "Give him two or three choices on paper the day before. He wants his mentor at every meeting and has been told about advocacy.",
    )),
    ("What people like about him", (
        "Funny, quick and gentle with younger children (foster carer). He is proud of his first boxing medal, won in May 2026.",
    )),
    ("His story", (
        "Born in Dundee in 2013. Moved to England in 2018. Has lived with his foster family since February 2024 and came to this school in April 2024.",
    )),
    ("What his mum thinks", (
        "Mum (telephone call with the social worker, 9 September 2026): he is clever and has a big heart; I worry that people only see the temper. Mum hopes that he will get qualifications and a job that he likes.",
    )),
    ("What his foster carers think", (
        "Foster carers (meeting for his personal education plan, 16 September 2026): he is part of this family. We worry about Mondays. They hope that he will stay with them until he is 21 and have good friends.",
    )),
    ("What his social worker thinks", (
        "Social worker (same meeting, 16 September 2026): Ruaridh trusts two adults in school. The Council and Mum share parental responsibility. The personal education plan of 16 September 2026 uses the outcomes of this plan.",
        "Ruaridh and Mum agreed on 14 and 9 September 2026 that this plan may say he is looked after.",
    )),
)  # fmt: skip
B: tuple[Group, ...] = (
    ("Communication and interaction", (
        "Need 1. Ruaridh knows fewer words for feelings and reasons than others of his age: standard score 78 for word knowledge (CELF-5, speech and language therapist, 2 July 2026). When he is asked “why did you do that?” he says nothing or walks off.",
    )),
    ("Cognition and learning", (
        "Need 2. He missed most of Years 3 and 4. In number he works like a pupil in the autumn of Year 5 (Sandwell KS2–KS3, 24 June 2026): he has no times tables past five.",
    )),
    ("Social, emotional and mental health", (
        "Need 3. He watches doors and hands and leaves when voices rise: between April and July 2026 he walked out of 41 lessons (school record, 17 July 2026).",
    )),
    ("Sensory and physical", (
        "Need 4. Sudden noise makes him duck or run: he left the dining hall on 14 of 20 days in June 2026 (school record, 17 July 2026). Because he sleeps badly (need 6) he finishes about a third of his written work after lunch.",
    )),
    ("Preparing for adulthood", (
        "Need 5. He does not use buses or money by himself: on a trial on 3 July 2026 he got off two stops early (virtual school adviser, 8 July 2026).",
    )),
)  # fmt: skip
E: tuple[Group, ...] = (
    ("Communication and interaction", (
        "Outcome 1 (need 1; his hope to coach; friends and community). By July 2029 Ruaridh tells an adult what happened and what he wants next, in his own words and within an hour, after four upsets out of five. In June 2026 he did so after one in ten. Steps: one in three by July 2027; one in two by July 2028.",
    )),
    ("Cognition and learning", (
        "Outcome 2 (need 2; his hope to be a chef; employment). By July 2029 Ruaridh scales a recipe from four people to thirty and prices it, rightly in nine recipes out of ten. In June 2026 he could double one. Steps: all tables to ten by July 2027; fractions in recipes by July 2028.",
    )),
    ("Social, emotional and mental health", (
        "Outcome 3 (needs 3 and 4; his wish to stay in lessons; employment). By July 2029 Ruaridh stays in, or comes back within ten minutes to, 19 lessons out of 20. From April to July 2026 it was 17. Step: 18 by July 2027.",
    )),
    ("Preparing for adulthood", (
        "Outcome 4 (need 5; his hope of a flat; independent living). By July 2029 Ruaridh goes to town and back by bus, and shops for a meal for four with £15, on his own. In July 2026 he had not done either. Steps: with a mentor two seats behind by July 2027; met at the shop by July 2028.",
        "Outcome 5 (need 6; his own wish to sleep; health). By July 2028 Ruaridh sleeps for eight hours on five nights in seven. In July 2026 it was two. Step: three by July 2027.",
        "Outcome 6 (need 7; his hope to see his sister). By July 2028 Ruaridh puts together his own life-story book and shows it to two people whom he chooses. In September 2026 it had four pages. Step: up to the age of seven, by July 2027.",
    )),
    ("Who checks, and when", (
        "Ruaridh and his mentor set a target for each outcome every half-term. The designated teacher goes through them each term at the personal education plan meeting with Ruaridh, his carers, the social worker and the virtual school. The Council checks the outcomes once a year.",
    )),
    ("Changes ahead", (
        "Year 10 options: a taster day in February 2027, choices made by 26 March 2027. College at 16: two visits a year, and a place agreed by 30 March 2029.",
    )),
)  # fmt: skip
F: tuple[Group, ...] = (
    ("Communication and interaction", (
        "Provision 1 (need 1; outcome 1). A speech and language therapist (HCPC registered) sees Ruaridh one-to-one for 40 minutes a week, 30 weeks a year, on words for feelings and for cause. She trains his teachers and mentor for one hour each term.",
    )),
    ("Cognition and learning", (
        "Provision 2 (need 2; outcome 2). A mathematics teacher (qualified teacher) teaches Ruaridh and one other pupil in the food room for 50 minutes, three times a week, 38 weeks a year, with recipes, scales and till receipts. This takes the place of Spanish; he learns about other languages and countries in a food and culture lesson of 50 minutes a week with his class.",
    )),
    ("Social, emotional and mental health", (
        "Provision 3 (need 3; outcome 3). A mentor (level 4 in therapeutic mentoring, supervised by the educational psychologist for an hour a month) is with Ruaridh one-to-one for 10 hours 50 minutes a week, 38 weeks a year: 20 minutes at 8.30, the two lessons of 50 minutes after it each day, and ten minutes at 3.10.",
        "Provision 4 (need 3; outcome 3). He has a seat by the door facing the room, in every lesson, and a card that lets him go to the library office for ten minutes. A teaching assistant (level 3) is there in all 25 lessons a week, and walks back with him.",
        "Provision 5 (need 3; outcome 3). The educational psychologist trains his teachers and the lunch staff in trauma and attachment for three hours each September and rewrites his safety plan with him for an hour each term: one adult speaks, two steps back, a door left open, no consequence until the next day.",
    )),
    ("Sensory and physical", (
        "Provision 6 (need 4; outcome 3). He eats lunch in the food room with two friends and the teaching assistant, 35 minutes every day, then rests in the library office for 20 minutes. In tests he has a room with one invigilator and a break of five minutes in each half-hour.",
    )),
    ("Preparing for adulthood", (
        "Provision 7 (need 5; outcome 4). Travel training: a travel mentor (level 3 award) rides with him one-to-one for 90 minutes a week, 20 weeks from January to July 2027.",
    )),
)  # fmt: skip
K = (
    ("K1", "(a) Mum’s views", "Mother, with the social worker", "9 September 2026"),
    ("K2", "(a) Carers’ and Ruaridh’s views", "Foster carers; Ruaridh with his mentor", "16 September 2026"),
    ("K3", "(b) School’s advice and personal education plan", "Head teacher; designated teacher", "16 September 2026"),
    ("K4", "(c) Medical advice", "Paediatrician for looked-after children", "7 July 2026"),
    ("K5", "(d) Psychological advice", "Educational psychologist", "30 June 2026"),
    ("K6", "(e) Social care advice", "Social worker, children looked after team", "8 September 2026"),
    ("K7", "(f) Language assessment", "Speech and language therapist", "2 July 2026"),
    ("K8", "(f) Sleep and mental health", "Clinical psychologist", "14 July 2026"),
    ("K9", "(g) Preparing for adulthood", "Virtual school adviser and careers adviser", "8 July 2026"),
    ("K10", "(h) Asked for by Ruaridh and his carers", "Head coach, boxing club", "10 July 2026"),
)  # fmt: skip


def _lists(by: Author, groups: tuple[Group, ...]) -> None:
    for title, points in groups:
        by.bold(title, 12)
        by.bullets(*points)


def write(by: Author) -> None:
    by.paper.running(
        "Ruaridh Finnemore  |  Education, Health and Care Plan", "AMENDED FINAL  18 November 2026"
    )
    by.bold("Education, Health and Care Plan: Ruaridh Finnemore", 20)
    by.cover(
        ("Name", "Ruaridh Finnemore"), ("Date of birth", "22 January 2013"), ("Pronouns", "he/him"), ("Year group", "Year 9"),
        ("School", "Longmere Academy"), ("Looked after", "Yes, by this Council"), ("Status", "Amended final plan"),
        ("Last review completed", "4 November 2025"), ("Review meeting", "2 October 2026"),
        ("Invitations and reports sent out", "16 September 2026"),
        ("Report of the meeting", "9 October 2026"), ("Decision and notice of amendments", "21 October 2026"),
        ("Comments invited by", "9 November 2026"), ("Amended final plan", "18 November 2026"),
        ("Review by", "30 September 2027"), ("Signed", "O. Castellane, SEND Plan Manager, for the Borough Council, 18 November 2026"),
    )  # fmt: skip
    by.guide("Enclosed with this plan: how to appeal and within what time (two months), mediation, disagreement resolution, and independent advice for Ruaridh, Mum and his carers.")  # fmt: skip
    for letter, title, groups in (
        (
            "A",
            "SECTION A – Views, interests and aspirations of Ruaridh and of those who look after him",
            A,
        ),
        ("B", "SECTION B – Special educational needs", B),
    ):
        by.at(letter).bold(title, 15)
        _lists(by, groups)
    by.at("C").bold("SECTION C – Health needs", 15)
    by.bullets(
        "Need 6. Ruaridh wakes at about three on five nights in seven with frightening dreams, and is tired by noon (clinical psychologist, 14 July 2026; paediatrician for looked-after children, 7 July 2026).",
    )  # fmt: skip
    by.at("D").bold("SECTION D – Social care needs", 15)
    by.bullets(
        "Need 7. Ruaridh has gaps in what he knows of his own life and sees his sister four times a year (social worker, 8 September 2026).",
        "The social worker considered on 8 September 2026 whether he is likely to need adult social care: no assessment is needed.",
    )  # fmt: skip
    by.at("E").bold("SECTION E – Outcomes", 15)
    _lists(by, E)
    by.at("F").bold("SECTION F – Special educational provision", 15)
    _lists(by, F)
    by.at("G").bold("SECTION G – Health provision", 15)
    by.bullets(
        "For need 6 and outcome 5. A clinical psychologist (HCPC registered, looked-after children’s team) sees Ruaridh one-to-one for 50 minutes a week, 24 weeks from January 2027, for trauma-focused therapy.",
        "For need 6 and outcome 5. The nurse for looked-after children walks with him for 45 minutes each half-term to go over his sleep diary, six times a year.",
        "Agreed by the integrated care board: designated clinical officer, 12 November 2026.",
    )  # fmt: skip
    by.at("H1").bold("SECTION H1 – Social care provision under the Chronically Sick and Disabled Persons Act 1970", 15)  # fmt: skip
    by.bullets("None is required (social worker, children looked after team, 8 September 2026).")
    by.at("H2").bold("SECTION H2 – Any other social care provision", 15)
    by.bullets(
        "For need 7 and outcome 6. The social worker does life-story work with Ruaridh one-to-one for 60 minutes a fortnight, 20 times from October 2026.",
        "For need 7 and outcome 6. He spends six hours with his sister in each school holiday and one Saturday each half-term, 12 days a year; a family support worker (level 3 diploma) brings her.",
    )  # fmt: skip
    by.at("I").bold("SECTION I – Placement", 15)
    by.bullets("Longmere Academy", "Type: mainstream secondary academy")
    by.at("J").bold("SECTION J – Personal budget", 15)
    by.bullets("None. Personal budgets were explained to Mum and the social worker on 9 September 2026 and none was asked for.")  # fmt: skip
    by.at("K").bold("SECTION K – Advice and information (all attached)", 15)
    by.rows(("No.", "Advice", "Author and role", "Date"), K, labels=(0,))


PLAN = Unseen(
    name="ruaridh",
    style="bold lines, lists, areas of need again in each section",
    born=dt.date(2013, 1, 22),
    write=write,
)
