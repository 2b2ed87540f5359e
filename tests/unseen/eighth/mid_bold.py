"""Ruaridh, thirteen, looked after: bold lines, lists and the areas of need again in each section."""

import datetime as dt

from tests.unseen.author import Author, Unseen

Group = tuple[str, tuple[str, ...]]
A: tuple[Group, ...] = (
    ("How this section was put together", (
        "Ruaridh talked with his mentor on two walks round the school field, 7 and 11 September 2026. She wrote his words down and read them back to him; those in speech marks are his own.",
        "His mentor wrote the other points to represent what he said. He read them on 14 September 2026 and asked for one to come out.",
    )),
    ("What Ruaridh thinks of school", (
        "“Food tech’s the best. I’m in the kitchen, nobody’s behind me, and you get to eat it.”",
        "“Corridors are the worst bit. And supply teachers. Nobody tells you.”",
        "“I do better when someone says what’s happening before it happens.”",
    )),
    ("What he likes doing", (
        "He boxes, fishes with his foster dad and watches cooking videos until he is told to stop.",
        "He plays football on his phone and in the park, and knows every Dundee United result since 2019.",
    )),
    ("What he hopes for", (
        "“This year I want to stay in all my lessons. One day I want to be a chef with my own van, and a flat with a decent cooker.”",
        "“I’d like to help coach the little ones at boxing, and see my sister more.”",
    )),
    ("Friends", (
        "“I’ve got one good mate at boxing. At school they’re alright but I don’t tell them stuff.”",
    )),
    ("Health, as he puts it", (
        "“I don’t sleep. Three o’clock, bang, wide awake. Then I’m rubbish by dinner.”",
        "Running and boxing make him feel well. He would sooner talk to a nurse outdoors than in a clinic.",
    )),
    ("What he does for himself", (
        "He makes tea for the family on Thursdays, does his own washing and walks to school. He wants to learn to go into town on the bus.",
    )),
    ("After school", (
        "He visited the college kitchens in June 2026 and would like the catering course there at 16.",
    )),
    ("How to talk with Ruaridh and make decisions with him", (
        "Walk beside him, keep it short and tell him how long it will take. He shows yes by joining in and planning; a shrug is usually no. When his hood goes up, stop and come back in an hour.",
        "Give him two or three choices on paper the day before, and say which things he cannot choose. He wants his mentor at every meeting and has been told about advocacy; he will ask when he wants one.",
    )),
    ("What people like about him", (
        "Funny, quick and gentle with younger children (foster carer). A born cook who cleans up after himself (food teacher). He is proud of his first boxing medal, won in May 2026.",
    )),
    ("His story", (
        "Born in Dundee in 2013. Moved to England in 2018. Four primary schools. Has lived with his foster family since February 2024 and came to this school in April 2024.",
        "There were big changes in his early life. He has asked for no more than that to be written down.",
    )),
    ("What his mum thinks", (
        "Mum (telephone call with the social worker, 9 September 2026): he is clever and he has a big heart; I worry that people only see the temper.",
        "Mum hopes that he will get qualifications, have a job that he likes and stay close to his sister.",
    )),
    ("What his foster carers think", (
        "Foster carers (meeting for his personal education plan, 16 September 2026): he is part of this family. A calm morning makes the day. We worry about Mondays.",
        "They hope that he will stay with them until he is 21 and be a chef with friends around him.",
    )),
    ("What his social worker thinks", (
        "Social worker (same meeting, 16 September 2026): Ruaridh has settled and trusts two adults in school. The Council and Mum share parental responsibility. The last personal education plan is dated 16 September 2026; this plan uses the same outcomes.",
        "Ruaridh and Mum agreed on 14 and 9 September 2026 that this plan may say he is looked after.",
    )),
)  # fmt: skip
B: tuple[Group, ...] = (
    ("Communication and interaction", (
        "Need 1. Ruaridh knows fewer words for feelings and reasons than others of his age: standard score 78 for word knowledge and 74 for understanding paragraphs (CELF-5, speech and language therapist, 2 July 2026). When he is asked “why did you do that?” he says nothing or walks off.",
    )),
    ("Cognition and learning", (
        "Need 2. He missed most of Years 3 and 4. In number he works like a pupil in the autumn of Year 5 (Sandwell KS2–KS3, 24 June 2026): he has no times tables past five and cannot find a fraction of an amount.",
    )),
    ("Social, emotional and mental health", (
        "Need 3. He watches doors and hands and leaves when voices rise. Between April and July 2026 he walked out of 41 lessons, 29 of them before lunch (school record, 17 July 2026).",
        "Need 4. Goodbyes and new adults frighten him. When his last mentor left in March 2026 he spoke to no adult in school for eleven days and was suspended twice.",
        "Need 5. In a game or a group task he stops when he is losing or is corrected; he finished two of ten group tasks watched by the educational psychologist (30 June 2026).",
    )),
    ("Sensory and physical", (
        "Need 6. Sudden noise makes him duck or run: he left the dining hall on 14 of 20 days in June 2026 (school record, 17 July 2026). Because he sleeps badly (need 8) he finishes about a third of his written work after lunch.",
    )),
    ("Preparing for adulthood", (
        "Need 7. He does not use buses or money by himself: on a trial on 3 July 2026 he got off two stops early and hid a wrong fare (virtual school adviser, 8 July 2026).",
    )),
)  # fmt: skip
E: tuple[Group, ...] = (
    ("Communication and interaction", (
        "Outcome 1 (need 1; his hope to coach; friends and community). By July 2029 Ruaridh tells an adult what happened, what he felt and what he wants next, in his own words and within an hour, after four upsets out of five. In June 2026 he did so after one in ten. Steps: with picture cards after one upset in three, by July 2027; with a list of words after one in two, by July 2028.",
    )),
    ("Cognition and learning", (
        "Outcome 2 (need 2; his hope to be a chef; employment). By July 2029 Ruaridh scales a recipe from four people to thirty and prices it, rightly in nine recipes out of ten. In June 2026 he could double one. Steps: all tables to ten by July 2027; fractions and ratios in recipes by July 2028.",
    )),
    ("Social, emotional and mental health", (
        "Outcome 3 (needs 3 and 6; his wish to stay in lessons; employment). By July 2029 Ruaridh stays in, or comes back within ten minutes to, 19 lessons out of 20. From April to July 2026 it was 16 out of 20. Steps: 17 by July 2027; 18 by July 2028.",
        "Outcome 4 (need 4; important for him; friends and community). By July 2029 Ruaridh says goodbye to an adult who leaves and tells the next one two things that help him, on each of two changes. In March 2026 he could not. Steps: writes his own page about himself by July 2027; gives it to one new teacher by July 2028.",
        "Outcome 5 (need 5; his hope to coach the little ones; friends and community). By July 2029 Ruaridh finishes eight group tasks out of ten, and leads a warm-up for younger boxers. In June 2026 he finished two. Steps: four by July 2027; six by July 2028.",
    )),
    ("Health", (
        "Outcome 6 (need 8; his own wish to sleep; health). By July 2028 Ruaridh sleeps for eight hours on five nights in seven. In July 2026 it was two nights. Step: three nights by July 2027.",
    )),
    ("Preparing for adulthood", (
        "Outcome 7 (need 7; his hope of a flat; independent living). By July 2029 Ruaridh goes to town and back by bus, and shops for a meal for four with £15, on his own. In July 2026 he had not done either. Steps: with a mentor two seats behind by July 2027; met at the shop by July 2028.",
    )),
    ("Family and social care", (
        "Outcome 8 (need 9; his hope to see his sister). By July 2028 Ruaridh puts together his own life-story book and shows it to two people whom he chooses. In September 2026 it had four pages. Step: up to the age of seven, by July 2027.",
    )),
    ("Who checks, and when", (
        "Ruaridh and his mentor set a target for each outcome every half-term, and teachers note it weekly.",
        "The designated teacher goes through them each term at the personal education plan meeting with Ruaridh, his carers, the social worker and the virtual school. The Council checks the outcomes once a year.",
    )),
    ("Changes ahead", (
        "Options for Year 10: a taster day in February 2027, choices talked through at home and with the mentor by 26 March 2027.",
        "College at 16: two visits a year from Year 9, and a place agreed by 30 March 2029.",
    )),
)  # fmt: skip
F: tuple[Group, ...] = (
    ("Communication and interaction", (
        "Provision 1 (need 1; outcome 1). A speech and language therapist (HCPC registered) sees Ruaridh one-to-one for 40 minutes a week, 30 weeks a year, walking or cooking, on words for feelings and for cause. She trains his teachers and mentor for two hours each autumn and one hour each spring, and spends an hour a term on his word lists.",
        "Provision 2 (need 1; outcome 1). After an upset the mentor waits 40 minutes, then draws it with him as a comic strip for 15 minutes, within the same school day. Nobody asks him “why”.",
    )),
    ("Cognition and learning", (
        "Provision 3 (need 2; outcome 2). A mathematics teacher teaches Ruaridh and one other pupil in the food room for 50 minutes, three times a week, 38 weeks a year, using recipes, scales and till receipts. This takes the place of Spanish; he hears and cooks in other languages in a food and culture lesson of 50 minutes a week with his class.",
        "Provision 4 (need 2; outcome 2). The virtual school’s tutor (qualified teacher) teaches him number at home one-to-one for 60 minutes every Wednesday, 36 weeks a year.",
    )),
    ("Social, emotional and mental health", (
        "Provision 5 (needs 3 and 4; outcomes 3 and 4). A mentor (level 4 in therapeutic mentoring, supervised by the educational psychologist for an hour a month) is given to Ruaridh one-to-one for 10 hours 50 minutes a week, 38 weeks a year: 20 minutes at 8.30, the two lessons of 50 minutes after it each day, and ten minutes at 3.10. A second adult, whom he knows, takes over on the same day when the mentor is away.",
        "Provision 6 (need 3; outcome 3). He has a seat by the door facing the room, in every lesson, and a card that lets him go to the library office for ten minutes. A teaching assistant (level 3) is there in all 25 lessons a week, and walks back with him.",
        "Provision 7 (need 3; outcome 3). All his teachers and the lunch staff have three hours’ training in trauma and attachment each September from the educational psychologist, who watches two lessons and rewrites his safety plan with him each term (four hours a term in all). The plan says: one adult speaks, two steps back, no hands, a door left open, and no consequence until the next day.",
        "Provision 8 (need 4; outcome 4). A change of teacher or room is told to him by the mentor by 8.50 that day; a leaving adult tells him six weeks ahead and meets him with the next one for 20 minutes a week in the last four.",
        "Provision 9 (need 5; outcome 5). A learning mentor (ELSA, that is, emotional literacy support assistant, with her yearly supervision) leads a group of four pupils for 45 minutes every Thursday, 36 weeks a year: first board games, then building, then cooking to order.",
    )),
    ("Sensory and physical", (
        "Provision 10 (need 6; outcome 3). He eats lunch in the food room with two friends of his choice and the teaching assistant, 35 minutes every day. He wears his own ear defenders at fire drills, and is told of each drill ten minutes before by the mentor. He rests in the library office for 20 minutes after lunch each day, with the teaching assistant and the fish tank.",
        "Provision 11 (needs 3 and 6; outcome 3). A coach (level 2 in boxing, first-aid certificate) trains him one-to-one on the bags in the gym for 20 minutes at 10.40 each Monday, Tuesday and Friday, 38 weeks a year.",
        "Provision 12 (needs 3 and 6; outcome 3). In examinations and tests he has a room with one invigilator and rest breaks of five minutes in each half-hour.",
    )),
    ("Preparing for adulthood", (
        "Provision 13 (need 7; outcome 7). Travel training: a travel mentor (level 3 award) rides with him one-to-one for 90 minutes a week, 20 weeks from January to July 2027, then sits further off.",
        "Provision 14 (needs 2, 5 and 7; outcomes 2, 5 and 7). Half a day a week (three hours) in the college’s training kitchen from September 2027, 30 weeks a year, in a group of six with a chef lecturer and the mentor.",
        "Provision 15 (need 7; outcome 7). A careers adviser (level 6) meets Ruaridh and his carer for 45 minutes each term.",
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
        "Need 8. Ruaridh wakes at about three on five nights in seven with frightening dreams, and is tired by noon (clinical psychologist, 14 July 2026; paediatrician for looked-after children, 7 July 2026).",
    )  # fmt: skip
    by.at("D").bold("SECTION D – Social care needs", 15)
    by.bullets(
        "Need 9. Ruaridh has gaps in what he knows of his own life, sees his sister four times a year, and has nobody outside the family and the services to go out with (social worker, 8 September 2026).",
        "The social worker considered on 8 September 2026 whether he is likely to need adult social care: no assessment is needed. His pathway plan will be started at 15 years and 9 months.",
    )  # fmt: skip
    by.at("E").bold("SECTION E – Outcomes", 15)
    _lists(by, E)
    by.at("F").bold("SECTION F – Special educational provision", 15)
    _lists(by, F)
    by.at("G").bold("SECTION G – Health provision", 15)
    by.bullets(
        "For need 8 and outcome 6. A clinical psychologist (HCPC registered, looked-after children’s team) sees Ruaridh one-to-one for 50 minutes a week, 24 weeks from January 2027, for trauma-focused therapy, and meets his carers for 60 minutes a month, six times.",
        "For need 8 and outcome 6. The nurse for looked-after children walks with him for 45 minutes each half-term to go over his sleep diary, six times a year.",
        "Agreed by the integrated care board: designated clinical officer, 12 November 2026.",
    )  # fmt: skip
    by.at("H1").bold("SECTION H1 – Social care provision under the Chronically Sick and Disabled Persons Act 1970", 15)  # fmt: skip
    by.bullets("None is required (social worker, children looked after team, 8 September 2026).")
    by.at("H2").bold("SECTION H2 – Any other social care provision", 15)
    by.bullets(
        "For need 9 and outcome 8. The social worker does life-story work with Ruaridh one-to-one for 60 minutes a fortnight, 20 times from October 2026.",
        "For need 9 and outcome 8. An independent visitor, trained by the Council’s volunteer scheme, goes fishing or to football with him for three hours every second Sunday, 24 times a year.",
        "For need 9 and outcome 8. He spends six hours with his sister in each school holiday and one Saturday each half-term, 12 days a year; a family support worker (level 3 diploma) brings her.",
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
