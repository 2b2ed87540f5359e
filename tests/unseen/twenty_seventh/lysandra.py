"""A college student's plan: outcomes by service, and one wide table of provision. As it should be."""

import datetime as dt

from tests.unseen.author import Author, Unseen

A = (
    ("My story so far", (
        "“I was born in Halifax in March 2008, ten weeks early, with cerebral palsy. I went to Moorside Primary. I got my first talker when I was six and my power chair when I was nine. From 2019 to July 2026 I was at Greenacre High, a special school. I started college in September 2026.” (Lysandra typed this, 10 September 2026.)",
    )),
    ("What I think of college", (
        "“Best thing: the radio studio, and nobody knows me as the kid from Year 7. Worst: people bend down and talk to my mum or my helper. Big rooms with lots on the walls make my eyes tired. I learn best when I get the sheet the night before.” (Typed, 10 September 2026.)",
    )),
    ("What I like, and my friends", (
        "“I love true crime podcasts, wheelchair football and bad jokes. On Fridays I go to the pub quiz with two friends from school. I would like one friend on my course.” (Typed, 17 September 2026.)",
    )),
    ("My health", (
        "“My hips hurt if I sit too long and then I can’t think. I sleep well. I hate it when people move my legs without asking.” (Typed, 17 September 2026.)",
    )),
    ("What I do for myself", (
        "“I drive my chair, pick my clothes, work the telly and order my shopping on my phone. I can’t get in or out of my chair without the hoist. I want to learn to pay in a shop and to use the tram.” (Typed, 22 September 2026.)",
    )),
    ("What I want", (
        "“This year: make one whole radio show. Later: a paid job at a radio station, even two days a week. A flat with a friend and my own helpers. To go out round town with my friends on the tram, and not with Mum.” (Typed, 22 September 2026.)",
    )),
    ("How to talk with me, and how I decide", (
        "“I type with my knuckle and the tablet speaks. It takes me about a minute for a sentence. Wait. Do not finish it for me. Looking up is yes, eyes shut is no. Ask me one thing at a time. For big decisions give me the papers in large print a week before, two choices at least, and let me bring my tutor.” (Typed, 22 September 2026.)",
    )),
    ("What Mum thinks", (
        "Lysandra read this and agreed that it goes in (22 September 2026). Mum said by telephone on 21 September 2026: “She is stubborn and very funny. I worry who will notice when she is in pain. I hope she gets her flat and lets me visit.”",
    )),
)  # fmt: skip
B = (
    ("Communication and interaction", (
        "Lysandra understands all that is said to her and spells well enough to be understood (speech and language therapist, 11 June 2026).",
        "Need 1. People who do not know Lysandra understood one word in ten of her speech. She types six words a minute on her tablet, so that in a class discussion the talk has moved on before she has finished: in three observed lessons she answered twice (speech and language therapist, 11 June 2026).",
    )),
    ("Cognition and learning", (
        "She remembers what she hears very well and passed Entry 3 reading in May 2026.",
        "Need 2. In number she works at Entry 1 (college initial assessment, 8 September 2026): she counts money to £5 but cannot yet work out change or plan a week’s spending. When a task has more than three parts she loses her place and stops (educational psychologist, 23 June 2026).",
    )),
    ("Sensory and physical", (
        "Lysandra drives her chair safely indoors and has never hit anybody, which she would like known.",
        "Need 3. Cerebral visual impairment: she reads 24-point print with three lines to a screen, misses whatever is below her chin, and after 20 minutes of looking makes twice as many mistakes (qualified teacher of children with vision impairment, 18 June 2026).",
        "Need 4. Cerebral palsy affecting all four limbs: she uses a power wheelchair, is hoisted for every move out of it, uses one knuckle for keys, and cannot turn pages, wear headphones or reach a desk by herself. After 45 minutes in one position pain stops her working (physiotherapist and occupational therapist, 25 June 2026).",
    )),
    ("Social, emotional and mental health", (
        "She has a wide circle at home and a dry way of putting people at their ease.",
        "Need 5. When people talk over her Lysandra shuts her tablet and takes no further part. Between 7 September and 2 October 2026 this happened in 9 sessions out of 28 (tutor’s register).",
    )),
    ("Independence", (
        "She gives clear directions to the people who help her at home.",
        "Need 6. Lysandra has never paid in a shop, used public transport or been at a workplace without a member of her family (preparing for adulthood adviser, 30 June 2026).",
    )),
)  # fmt: skip
E_EDUCATION = (
    "Outcome 1 (education and training; friends and community). By July 2028 Lysandra makes at least three points of her own in a group discussion of 30 minutes, in four sessions out of five. In June 2026 it was fewer than one. Step: two points by July 2027. For needs 1 and 5; towards her hope of a radio job and a friend on the course.",
    "Outcome 2 (education and training; employment). By July 2028 Lysandra scripts, records and edits a radio programme of 20 minutes from a plan of eight parts, finding her own place in it each time. In September 2026 she followed three parts. Step: a five-minute programme from five parts by July 2027. For needs 2, 3 and 4.",
    "Outcome 3 (education and training; health). By July 2028 Lysandra tells whoever is with her how to change her position before pain stops her, and works for 90 minutes of a two-hour session, on nine days out of ten. In June 2026 it was 45 minutes. Step: 60 minutes by July 2027. For need 4.",
    "Outcome 4 (education and training; independent living). By July 2028 Lysandra plans a weekly food budget of £35, pays in three different shops and takes the tram to college, with a helper three metres behind, on ten journeys running. In June 2026 she had done none of these. Step: one shop and four tram stops by July 2027. For needs 2 and 6; towards her flat.",
    "Outcome 5 (education and training; employment). By July 2028 Lysandra completes 30 days at a community radio station, doing two jobs on the rota and being rated ‘reliable’ by the manager on 27 of them. In September 2026 she had had no placement. Step: ten days by July 2027. For needs 1, 5 and 6.",
)  # fmt: skip
F = (
    ("1", "Talking with her tablet in real discussions: preparing what she wants to say, quick ways to hold the floor, loading each unit’s vocabulary.", "One-to-one, 45 minutes every week, 36 weeks a year.", "Speech and language therapist, registered with the HCPC and with a postgraduate certificate in AAC (talking aids).", "Need 1. Outcomes 1, 5."),
    ("2", "Teaching her tutors and assistants to wait, ask one thing at a time and chair a discussion so that she is heard; watching one lesson; updating her page sets.", "Three hours in September, then two hours each term.", "The same therapist.", "Needs 1, 5. Outcome 1."),
    ("3", "Communication partner in all taught sessions: sets up the tablet and switch, signals to the tutor when she is typing, makes the position changes that she asks for, runs the microphone and desk to her orders.", "One-to-one, 18 hours a week, 36 weeks a year.", "Learning support assistant, level 3, who has completed the college’s two-day AAC course and moving and handling certificate.", "Needs 1, 4, 5. Outcomes 1, 2, 3."),
    ("4", "Vision: adapting course materials with her, scanning practice on screen and in the studio, yearly functional vision check.", "One-to-one, 60 minutes every fortnight, 18 visits a year, and two hours a term to train her tutors.", "Qualified teacher of people with vision impairment (QTVI).", "Need 3. Outcome 2."),
    ("5", "All handouts and slides in 24-point, three lines to a screen, plain background, sent to her by 6 p.m. the day before; five minutes’ eye rest after every 20 minutes of screen work.", "In every taught session; three hours a week to make them, 36 weeks a year.", "Alternative formats technician, taught by the QTVI.", "Need 3. Outcome 2."),
    ("6", "Studio bench that rises and falls, knuckle-guard keyboard, two switches, tablet mount and a spare charged tablet, kept in Studio 2 and Room 14.", "There from September 2026 in all her sessions; checked for 20 minutes every Monday.", "College assistive technologist (level 4).", "Needs 1, 4. Outcomes 2, 3."),
    ("7", "Position and strength in class: standing frame, reach and stretches built into the radio work; learning to direct others in moving her.", "One-to-one, 50 minutes every week, 36 weeks a year.", "Physiotherapist (HCPC).", "Need 4. Outcome 3."),
    ("8", "Hydrotherapy, to practise rolling, floating and leading her own stretches.", "45 minutes in the water every fortnight, 18 sessions a year, at Calder Pool.", "Physiotherapist and one assistant with a poolside rescue award, two adults to Lysandra.", "Need 4. Outcome 3."),
    ("9", "Number and money: budgets, change and till receipts, in place of the GCSE mathematics resit; leads to Functional Skills Entry 2 and 3.", "In a group of four, 60 minutes, three times a week, 36 weeks a year.", "Mathematics teacher (QTLS) with one assistant.", "Need 2. Outcome 4."),
    ("10", "Plans on screen: each practical task is broken into steps of one line that she ticks off; the number of lines in view grows from three to eight.", "In all nine hours of radio production a week; 30 minutes with her each Wednesday to go over them.", "Radio tutor (level 5 teaching diploma), shown how by the educational psychologist for two hours each autumn.", "Need 2. Outcome 2."),
    ("11", "Mentoring: what happened this week, what she wants said to whom, and a signal agreed with each tutor for ‘I have not finished’.", "One-to-one, 30 minutes every Tuesday, 36 weeks a year.", "Learning mentor (level 4 certificate in counselling skills), supervised monthly for an hour by the college counsellor.", "Need 5. Outcomes 1, 5."),
    ("12", "Travel training on the tram and on foot, from ramps and tickets to what to do when the lift is out; paying in shops on the way.", "One-to-one, 90 minutes every Wednesday from January 2027 to March 2028, 45 sessions.", "Travel trainer (level 3 award).", "Need 6. Outcome 4."),
    ("13", "Placement at Valley Community Radio: learning two jobs on the rota.", "Six hours every Thursday, 15 Thursdays in each of the two years, beginning in February 2027.", "Job coach (trained in systematic instruction), one-to-one for all six hours.", "Needs 1, 5, 6. Outcome 5."),
    ("14", "Exams: 50% extra time, rest breaks that stop the clock, a scribe or her own tablet, and papers in 24-point.", "In every test and exam; each is practised once, for 60 minutes, in the term before.", "Exams officer, and the assistant of provision 3 as scribe.", "Needs 1, 3, 4. Outcome 2."),
)  # fmt: skip
K = (
    ("(a)", "Lysandra’s own page and views", "Lysandra, with her tutor", "22 September 2026", "Yes, 1"),
    ("(b)", "College report", "Head of Learning Support, for the principal of Calder Bridge College", "8 September 2026", "Yes, 2"),
    ("(c)", "Medical advice", "Consultant in neurodisability, adult service", "9 July 2026", "Yes, 3"),
    ("(d)", "Psychological advice", "Educational psychologist", "23 June 2026", "Yes, 4"),
    ("(e)", "Care and support assessment", "Social worker, adult services", "2 June 2026", "Yes, 5"),
    ("(f)", "Speech and language therapy", "Speech and language therapist", "11 June 2026", "Yes, 6"),
    ("(f)", "Physiotherapy and occupational therapy", "Physiotherapist and occupational therapist", "25 June 2026", "Yes, 7"),
    ("(f)", "Vision; the college was advised by this teacher before it wrote (b)", "Qualified teacher of children with vision impairment", "18 June 2026", "Yes, 8"),
    ("(g)", "Preparing for adulthood and independent living", "Preparing for adulthood adviser", "30 June 2026", "Yes, 9"),
    ("(h)", "Person whom Lysandra asked for", "Coach of her wheelchair football team", "14 July 2026", "Yes, 10"),
    ("Plan", "Individual health care plan", "Community nurse", "8 September 2026", "Yes, 11"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Lysandra Fairweather: amended final plan", "Amended final, 19 November 2026")
    by.heading("Education, Health and Care Plan for Lysandra Fairweather", 0)
    by.cover(
        ("Name", "Lysandra Fairweather"), ("Likes to be called", "Lysandra"),
        ("Date of birth", "14 March 2008"), ("Pronouns", "she/her"),
        ("Where she learns", "Calder Bridge College, first year of Level 1 Media and Radio"),
        ("Who decides", "Lysandra, who is 18. Nobody doubts her capacity."),
        ("Status", "Amended final plan"), ("Date of this plan", "19 November 2026"),
        ("Invitations and papers sent", "23 September 2026"), ("Review meeting", "8 October 2026"),
        ("Report of the meeting sent", "20 October 2026"), ("Decision and proposed changes sent", "29 October 2026"),
        ("Next review finished by", "28 October 2027"), ("Signed for the Council", "P. Ormerod, Head of SEND, 19 November 2026"),
    )  # fmt: skip
    _start(by)
    _outcomes(by)
    _provision(by)
    _end(by)


def _start(by: Author) -> None:
    by.at("A").heading("Section A – My views, interests and aspirations")
    by.text(
        "Lysandra typed this section on her tablet in three tutorials in September 2026. Her tutor chose the questions with her and changed nothing.",
    )  # fmt: skip
    for title, texts in A:
        by.heading(title, 2)
        by.text(*texts)
    by.at("B").heading("Section B – Lysandra’s special educational needs")
    for area, (strength, need) in ((a, (t[0], t[1:])) for a, t in B):
        by.heading(area, 2)
        by.labelled(("Strengths", strength))
        by.bullets(*need)
    by.at("C").heading("Section C – Health needs related to her special educational needs")
    by.text(
        "Need 7. Muscle spasms and hip pain, for which she takes baclofen at 8 a.m., 1 p.m. and 8 p.m. If the middle dose is late she cannot control her knuckle, and so cannot type, for the rest of the afternoon (consultant in neurodisability, 9 July 2026). Her individual health care plan of 8 September 2026 is appendix 11.",
    )  # fmt: skip
    by.at("D").heading("Section D – Social care needs")
    by.text(
        "Need 8. Lysandra is washed, dressed and fed by others and has lived only with her mum. She has not yet spent more than one night away or employed a helper of her own. Her Care Act assessment was finished on 2 June 2026 (social worker, adult services).",
    )  # fmt: skip


def _outcomes(by: Author) -> None:
    by.at("E").heading("Section E – Outcomes")
    by.heading("Education and training outcomes", 2)
    by.text(*E_EDUCATION)
    by.heading("Health outcome", 2)
    by.text(
        "Outcome 6 (health, not education and training). By July 2027 Lysandra asks for her 1 p.m. dose herself by ten past one on 19 days out of 20. In June 2026 staff had to remember it every day. Step: 10 days out of 20 by March 2027. For need 7.",
    )  # fmt: skip
    by.heading("Social care outcome", 2)
    by.text(
        "Outcome 7 (care, not education and training; independent living). By July 2028 Lysandra spends two nights in a row each month in a training flat, telling her helpers what to do from getting up to bed. In June 2026 she had spent one night away. Step: one night a month by July 2027. For need 8; towards a flat with a friend.",
    )  # fmt: skip
    by.heading("Monitoring arrangements", 2)
    by.text(
        "Her tutor and Lysandra set targets for each half-term from these outcomes, and the assistant of provision 3 notes how she did every Thursday. The tutor, Lysandra and, if she asks her, Mum look at the results in December, April and July. The community nurse checks outcome 6 each term and the social worker outcome 7 every six months. The Council reviews them all once a year.",
    )  # fmt: skip
    by.heading("Future changes", 2)
    by.text(
        "Lysandra’s health care moved to adult services in April 2026 and her social care in March 2026. She expects to leave college in July 2028. In October 2027 she, her tutor, the job coach and the social worker meet to choose between supported employment and a further course; two visits to each follow by January 2028; and by 31 May 2028 the talking aid, the equipment list and the tram plan are handed over to whoever comes next.",
    )  # fmt: skip


def _provision(by: Author) -> None:
    by.at("F").heading("Section F – Special educational provision")
    by.text("The college year is 36 weeks. Lysandra is in college from Monday to Thursday.")
    by.rows(("No.", "What", "How much and when", "Who", "For"), F, labels=(0,))
    by.text(
        "Advice: the physiotherapist asked for hydrotherapy every week. The Council has provided it every fortnight because Lysandra did not want to miss radio production for it; she said so on 8 October 2026, and the physiotherapist agreed on 15 October 2026.",
    )  # fmt: skip
    by.at("G").heading("Section G – Health provision")
    by.text(
        "For need 7 and outcome 6. A community nurse teaches the learning support assistant to give the 1 p.m. dose, for two hours every September, and sees Lysandra at college for 30 minutes each term to check pain, skin and the health care plan. The adult neurodisability clinic sees her for 40 minutes every six months.",
        "The designated clinical officer agreed this for the integrated care board on 10 November 2026.",
    )  # fmt: skip
    by.at("H1").heading("Section H1 – Social care provision under the 1970 Act")
    by.text("None. Lysandra has been 18 since 14 March 2026, so this section no longer applies to her.")  # fmt: skip
    by.at("H2").heading("Section H2 – Other social care provision")
    by.text(
        "For need 8 and outcome 7, under the Care Act 2014. Personal assistants (level 2 care certificate, chosen by Lysandra) wash, dress and feed her for 21 hours a week, three hours a day, 52 weeks a year. One overnight stay each month in the training flat at Mill Court, 12 nights a year, with one support worker (level 3) awake at night; two nights in a row from September 2027.",
    )  # fmt: skip


def _end(by: Author) -> None:
    by.at("I").heading("Section I – Placement")
    by.text("Calder Bridge College, a general further education college, until July 2028.")
    by.at("J").heading("Section J – Personal budget")
    by.text("Lysandra was told about personal budgets on 8 October 2026. She has not asked for one.")  # fmt: skip
    by.at("K").heading("Section K – Advice and information")
    by.text(
        "On 29 October 2026 Lysandra, the Council and each author agreed that this advice is enough for the plan.",
    )  # fmt: skip
    by.rows(("Kind", "Advice", "Author and role", "Date", "Attached, appendix"), K, labels=(0,))


PLAN = Unseen(
    name="lysandra",
    style="outcomes by service, then one wide five-column provision table",
    born=dt.date(2008, 3, 14),
    write=write,
)
