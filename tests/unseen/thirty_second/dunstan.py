"""Dunstan, nineteen: a borough's amended plan in numbered parts, a card for each provision, with what went wrong."""

import datetime as dt

from tests.plan_layouts.paper import in_control
from tests.unseen.author import Author, Unseen, planted

A = (
    ("How this part was written", (
        "Dunstan talked with his personal tutor on 8 September 2026, with pictures of jobs and homes to sort, and she wrote down what he said. His mother telephoned the case officer on 10 September 2026. Words in quotation marks are their own.",
    )),
    ("What Dunstan told us", (
        "“I like mowing and tomatoes. I’ve got nine sorts.” He grows vegetables, watches tractor films and follows speedway. “College is good when it’s outdoors. Sitting in the portacabin is bad.” He is good at edging, and proud of his certificate for safe strimming (June 2026).",
        "“I want a gardening job, with a van. I’d like a flat near the allotments, and to do the church garden with the volunteers.” By July 2027 he will be able to plant out a bed to a drawn plan on four days out of five. He cooks his own breakfast, and would like to learn the bus to the garden centre. About his health he said: “Fits make me tired. I want to sleep after.”",
    )),
    ("What his mother says", (
        "“Dunstan is a gentle young man and people take advantage of that, so I handle the decisions and he goes along with what I think is best. I would want him to stay at college as long as they will have him, because when he had six weeks off in the summer of 2025 he did nothing but sit in the greenhouse and his sleep went to pieces. I have told the college more than once that break is when he is lost.”",
        "“As for afterwards, I see him living here with me. I’m not convinced about a flat. I would be happy with two or three days’ work on a nursery with people who are patient, and I would want to know who is in charge of him. He has always liked being outside, right from a little boy, and I hope he’ll never be stuck indoors on a computer. What matters to me is that he is safe, he is busy, and somebody rings me when there has been a fit.”",
    )),
    ("Communicating with Dunstan", ("Talks well. Give him time to answer.",)),
    ("His story", (
        "Dunstan was born in December 2006. Epilepsy was diagnosed in 2013. He went to a special school from 2018 and started at the land-based college in September 2025.",
    )),
)  # fmt: skip
B = (
    "Need 1. Dunstan has a moderate learning difficulty. He reads and follows a written list of three jobs; with more, he leaves some out (college assessment, 22 June 2026).",
    "Need 2. In conversation Dunstan says yes to things he has not followed. In a work trial he said yes to six of seven instructions and carried out two (speech and language therapist, 16 June 2026).",
    "Need 3. Dunstan handles tools well; measuring and money stop him. He reads a tape to the nearest ten centimetres and pays with a note whatever the price (college assessment, 22 June 2026).",
    "Need 4. Dunstan becomes anxious in crowded indoor rooms. He left the canteen on 14 of 20 days counted in May 2026 (tutor’s log), most often after Callum Prentice, on the motor course, called across to him.",
    "Need 5. Developmental co-ordination disorder.",
    "Need 6. Dunstan does not yet cross a main road or use a bus by himself (travel assessment, 12 June 2026).",
    "Need 7. Dunstan forgets what he has been shown from one week to the next: of ten plants taught on a Monday in June 2026 he named two the Monday after (learning support assessment, 24 June 2026). His epilepsy adds to this: after a seizure he misses about three hours of teaching (neurologist, 18 June 2026).",
    "Attainment. Reading age 8 years 1 month; spelling age 7 years 6 months.",
)  # fmt: skip
E = (
    "Outcome 1, employment (needs 1, 2 and 7). By July 2028 Dunstan works through a list of six garden jobs, and asks when he has not understood, in eight work sessions out of ten. June 2026: three jobs, and he did not ask. It leads to the gardening job he wants.",
    "Outcome 2, independent living (needs 3 and 6). By July 2028 Dunstan goes by bus to the garden centre alone, buys three things from a list and checks his change, on five trips running. June 2026: not yet done. It leads to a flat of his own.",
    "Outcome 3, community and relationships (needs 2 and 4). By July 2028 Dunstan eats with two other students, and volunteers at the church garden for two hours, in three weeks out of four. May 2026: he left the canteen on most days.",
    "Outcome 4, health (need 4; health need). By July 2028 Dunstan keeps his own seizure diary and takes his evening medicine without a reminder, on 28 days out of 30. June 2026: his mother did both.",
    "Outcome 5 (need 2). By July 2028 college staff check Dunstan’s understanding by asking him to show them, in nine observed lessons out of ten. June 2026: two in ten.",
)  # fmt: skip
CARDS = (
    ("Provision 1", "Needs 1 and 7; outcome 1", "Horticulture at level 1, taught by a tutor (qualified teacher, level 5) in a class of eight with two learning support assistants: 15 hours a week, 36 weeks. Each job is on a photograph card; he ticks off the card before he takes the next."),
    ("Provision 2", "Need 2; outcomes 1 and 5", "Speech and language therapist (HCPC registered): one-to-one with Dunstan for 45 minutes once a fortnight, 18 visits a year, practising how to say “I’m lost, show me again”; plus three hours each September to train his tutors and assistants."),
    ("Provision 3", "Need 3; outcome 2", "Functional skills in measures and money. A functional skills tutor (level 5) teaches Dunstan for 60 minutes, twice a week, 36 weeks a year, in a group with other foundation learners, using real tapes, real coins and the farm shop till."),
    ("Provision 4", "Need 4; outcome 3", "Lunch in the potting shed with a learning support assistant (level 3) and two students for 40 minutes every day, moving to a corner table in the canteen one day a week from February 2027. The assistant has the college’s one-day anxiety course."),
    ("Provision 5", "Need 4; outcomes 3 and 4", "Mentoring by the college counsellor (BACP accredited), one-to-one, 40 minutes. They make a card of what Dunstan notices before he walks out, and three things he does next."),
    ("Provision 6", "Need 6; outcome 2", "Travel training by a travel trainer (level 3 award), one-to-one, 90 minutes a week, 20 weeks from January 2027. Until it is finished the Council sends a minibus with a passenger assistant at 8.10 and 4.15 each college day."),
    ("Provision 7", "Needs 2, 3 and 4; outcomes 1 and 3", "Placement at the church garden: job coach (level 3, systematic instruction) one-to-one for two hours on Wednesdays, 36 weeks. The coach’s time is bought with a direct payment. In the summer term the college will settle how many of these hours carry on."),
    ("Provision 8", "Need 7; outcome 1", "Memory work: an assistant (level 3) quizzes Dunstan one-to-one with plant labels and his own photographs for ten minutes at the start of every practical session, four times a week, 36 weeks. On the day after a seizure the assistant goes over the missed lesson with him for 30 minutes, each time. The educational psychologist trains the assistant for two hours each October."),
    ("Provision 9", "Needs 1 and 3; outcomes 1 and 2", "A tablet with a reading pen, a talking tape and a bus app, for use in all lessons and on placement from September 2026. The learning technologist checks them every half-term and shows Dunstan and his tutors how they work for one hour each October. In tests: a reader and 25% extra time."),
)  # fmt: skip
K = (
    ("(a)", "Dunstan’s views and his mother’s", "Dunstan, with his tutor; mother", "10 September 2026", "Attached"),
    ("(b)", "Educational advice", "Principal, Marlpit Land College", "6 July 2026", "Attached"),
    ("(c)", "Medical advice", "Consultant neurologist", "18 June 2026", "Attached"),
    ("(d)", "Psychological advice", "Assessment lead, learning support department", "24 June 2026", "Attached"),
    ("(e)", "Social care advice", "Social worker, adult learning disability team", "2 July 2026", "Attached"),
    ("(f)", "Speech and language therapy", "Speech and language therapist", "16 June 2026", "Attached"),
    ("(f)", "Travel assessment", "Travel trainer", "12 June 2026", "Attached"),
    ("(g)", "Preparing for adulthood", "Careers adviser (level 6)", "30 June 2026", "Attached"),
    ("(f)", "Individual health care plan", "Epilepsy specialist nurse", "4 September 2026", "Attached, 10"),
    ("(h)", "Anybody else Dunstan asked for", "He was asked on 8 September 2026: nobody", "–", "–"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Dunstan Ketteringham – amended final plan", "Version 6 – 20 November 2026")
    by.heading("My plan: Dunstan Ketteringham", 0)
    by.cover(
        ("Young person", "Dunstan Ketteringham"), ("Date of birth", "3 December 2006"), ("Pronouns", "he/him"),
        ("College", "Marlpit Land College, second year"), ("Main type of need", "Moderate learning difficulty"),
        ("Meeting papers sent out", "1 September 2026"), ("Review meeting", "17 September 2026"),
        ("Report of meeting sent", "9 October 2026"), ("Decision and notice of amendments", "13 October 2026"),
        ("Date of this amended final plan", "20 November 2026"), ("Next review finished by", "30 September 2027"),
    )  # fmt: skip
    signed = by.paper.text("Signed for the Borough: ")
    in_control(signed, "P. Okonjo, Head of SEND Casework, 20 November 2026", "Signature")
    by.at("A").heading("Part 1 (Section A). Views, interests and aspirations")
    for title, texts in A:
        by.boxed(title, *texts)
    by.at("B").heading("Part 2 (Section B). Special educational needs")
    by.text(*B)
    by.at("C").heading("Part 3 (Section C). Health needs")
    by.text("Epilepsy: two or three tonic seizures a month, and he is sleepy for about three hours afterwards and misses that teaching (consultant neurologist, 18 June 2026). His individual health care plan of 4 September 2026 is attached (appendix 10).")  # fmt: skip
    by.at("D").heading("Part 4 (Section D). Social care needs")
    by.text("Dunstan has not yet been away from home without his mother, and cannot be left alone in the evening because of seizures. Adult needs assessment finished on 2 July 2026 (social worker, adult learning disability team).")  # fmt: skip
    by.at("E").heading("Part 5 (Section E). Outcomes")
    by.bullets(*E)
    by.text("Moving on. Dunstan’s course ends in July 2028. He visits two supported internships in March 2027 with his job coach, and the careers adviser holds a leaving meeting with him in November 2027.")  # fmt: skip
    by.at("F").heading("Part 6 (Section F). Special educational provision")
    for name, links, what in CARDS:
        by.cover((name, by.note(links)), ("What will be provided", by.note(what)))
    by.at("G").heading("Part 7 (Section G). Health provision")
    by.text("For epilepsy and outcome 4: an epilepsy specialist nurse sees Dunstan for 45 minutes every three months, four times a year, to go through his diary, and trains college first-aiders in rescue medicine for two hours each September.")  # fmt: skip
    by.at("H1").heading("Part 8 (Section H1). Provision under the 1970 Act")
    by.text("A sitter (level 2 in care, seizure trained) is with Dunstan at home for three hours every Thursday evening, 46 weeks a year.")  # fmt: skip
    by.at("H2").heading("Part 9 (Section H2). Other social care provision")
    by.text("Under the Care Act 2014: Dunstan stays at the Borough’s adult short-breaks house for two nights, four times a year, from January 2027, with a waking support worker (level 3 diploma, seizure trained) through each night (social care need).")  # fmt: skip
    by.at("I").heading("Part 10 (Section I). Placement")
    by.text("Marlpit.")
    by.at("J").heading("Part 11 (Section J). Personal budget")
    by.text("A direct payment of £2,160 a year is paid to Dunstan’s account each September.")
    by.at("K").heading("Part 12 (Section K). Advice and information")
    by.rows(("Reg 6(1)", "Advice", "Author", "Date", "In appendix"), K)


PLAN = Unseen(
    name="dunstan",
    style="32nd: numbered parts with the letter in brackets, a card for each provision, a signature control",
    born=dt.date(2006, 12, 3),
    write=write,
    planted=planted(
        A_12="", A_14="Talks well. Give him time to answer.", A_23="plant out a bed to a drawn plan on four days out of five",
        A_37="I handle the decisions and he goes along with what I think is best", A_28="Callum Prentice",
        B_03="Developmental co-ordination disorder.", B_06="Reading age 8 years 1 month",
        E_05="college staff check Dunstan’s understanding", E_07="", E_08="",
        F_01="Developmental co-ordination disorder.", F_04="one-to-one, 40 minutes.", F_06="in a group with other foundation learners",
        F_08="the college will settle how many of these hours carry on", F_18="a minibus with a passenger assistant",
        G_02="", H_02="A sitter (level 2 in care, seizure trained)", I_02="Marlpit.", J_01="A direct payment of £2,160 a year",
        K_05="Assessment lead, learning support department", T_06="9 October 2026",
    ),
)  # fmt: skip
