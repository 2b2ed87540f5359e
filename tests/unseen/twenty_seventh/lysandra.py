"""A college student's plan: outcomes by service, and one wide table of provision. As it should be."""

import datetime as dt

from tests.unseen.author import Author, Unseen

A = (
    ("My story so far", (
        "“I was born in 2008, ten weeks early, with cerebral palsy. I got my first talker when I was six and my power chair when I was nine. I went to Greenacre High, a special school, and started college in September 2026.” (Lysandra typed this, 10 September 2026.)",
    )),
    ("What I think of college", (
        "“Best: the radio studio. Worst: people who talk to my helper and not to me. Rooms with lots on the walls make my eyes tired. I learn best when I get the sheet the night before.” (Typed, 10 September 2026.)",
    )),
    ("What I like, my friends and my health", (
        "“I love crime podcasts, wheelchair football and bad jokes. On Fridays I go to the pub quiz with two friends from school. I would like a friend on my course. My hips hurt if I sit too long and then I can’t think.” (Typed, 17 September 2026.)",
    )),
    ("What I do for myself, and what I want", (
        "“I drive my chair, pick my clothes and order my shopping on my phone. I want to pay in a shop. This year I hope to make one whole radio show. Later: a paid job at a radio station, a flat with my own helpers, and nights out on the tram with my friends.” (Typed, 22 September 2026.)",
    )),
    ("How to talk with me, and how I decide", (
        "“I type with my knuckle and the tablet speaks. A sentence takes me a minute. Wait, and do not finish it for me. Looking up is yes, eyes shut is no. For big decisions give me the papers in large print a week before, two choices at least, and let me bring my tutor.” (Typed, 22 September 2026.)",
    )),
    ("What Mum thinks", (
        "“She is stubborn and very funny. I hope she gets her flat and lets me visit.” (By telephone, 21 September 2026. Lysandra read this and agreed that it goes in, 22 September 2026.)",
    )),
)  # fmt: skip
B = (
    ("Communication and interaction", (
        "Lysandra understands what is said to her and spells well enough to be understood (speech and language therapist, 11 June 2026).",
        "Need 1. People who do not know Lysandra understood one word in ten of her speech. She types six words a minute, so that a discussion has moved on before she has finished. In three lessons she answered twice (speech and language therapist, 11 June 2026).",
    )),
    ("Cognition and learning", (
        "She remembers what she hears very well and passed Entry 3 reading in May 2026.",
        "Need 2. In number she works at Entry 1 (college assessment, 8 September 2026): she counts money to £5 but cannot yet work out change or plan a week’s spending.",
    )),
    ("Sensory and physical", (
        "Lysandra drives her chair safely and has never hit anybody, which she would like known.",
        "Need 3. Cerebral visual impairment: she reads 24-point print, three lines to a screen, and after 20 minutes of looking makes twice as many mistakes (qualified teacher of people with vision impairment, 18 June 2026).",
        "Need 4. Cerebral palsy in all four limbs: she uses a power wheelchair, is hoisted for every move out of it, presses keys with one knuckle, and after 45 minutes in one position stops work because of pain (physiotherapist, 25 June 2026).",
    )),
    ("Social, emotional and mental health", (
        "She has a dry way of putting people at their ease.",
        "No need was identified (educational psychologist, 23 June 2026).",
    )),
    ("Independence", (
        "She gives clear directions to the people who help her.",
        "Need 5. Lysandra has never paid in a shop, used public transport or been at a workplace without her family (preparing for adulthood adviser, 30 June 2026).",
    )),
)  # fmt: skip
E_EDUCATION = (
    "Outcome 1 (education and training; friends and community). By July 2028 Lysandra makes three points of her own in a 30-minute discussion, in four sessions out of five. In June 2026 it was fewer than one. Step: two points by July 2027. For need 1; towards a friend on her course.",
    "Outcome 2 (education and training; employment). By July 2028 Lysandra scripts, records and edits a radio programme of 20 minutes. In September 2026 she had recorded two minutes. Step: a programme of five minutes by July 2027. For needs 3 and 4; towards her radio show.",
    "Outcome 3 (education and training; health). By July 2028 Lysandra tells her assistant how to change her position before pain stops her, and works for 90 minutes of a two-hour session, nine days out of ten. In June 2026 it was 45 minutes. Step: 60 by July 2027. For need 4.",
    "Outcome 4 (education and training; independent living). By July 2028 Lysandra keeps to a weekly budget of £35, pays in three shops and rides the tram with a helper three metres behind, on ten journeys running. In June 2026 she had done none of these. Step: one shop and one tram ride by July 2027. For needs 2 and 5; towards her flat and nights out.",
    "Outcome 5 (education and training; employment). By July 2028 Lysandra completes 30 days at a radio station and does two jobs on the rota, rated ‘reliable’ on 27 of them. In September 2026 she had had no placement. Step: ten days by July 2027. For needs 1 and 5; towards a paid job.",
)  # fmt: skip
F = (
    ("1", "Talking with her tablet in real discussions: preparing points, quick ways to hold the floor, each unit’s vocabulary.", "One-to-one, 45 minutes every week, 36 weeks a year.", "Speech and language therapist (HCPC, postgraduate certificate in talking aids).", "Need 1. Outcomes 1, 5."),
    ("2", "Teaching tutors and assistants to wait and to chair a discussion so that she is heard; updating her page sets.", "Three hours in September, then two hours each term.", "The same therapist.", "Need 1. Outcome 1."),
    ("3", "Communication partner: sets up the tablet, signals when she is typing, makes the position changes that she asks for.", "One-to-one in all taught sessions, 18 hours a week, 36 weeks a year.", "Learning support assistant, level 3, with the two-day talking aids course and moving and handling certificate.", "Needs 1, 4. Outcomes 1, 2, 3."),
    ("4", "Scanning practice on screen and in the studio, and showing her tutors how to lay out a page.", "One-to-one, 60 minutes every fortnight, 18 visits a year; two hours a term with tutors.", "Qualified teacher of people with vision impairment.", "Need 3. Outcome 2."),
    ("5", "Handouts and slides in 24-point on a plain background, sent to her by 6 p.m. the day before; five minutes’ eye rest after every 20 minutes of screen work.", "In every taught session; three hours a week to make them, 36 weeks a year.", "Alternative formats technician, taught by the vision teacher.", "Need 3. Outcome 2."),
    ("6", "Bench that rises and falls, knuckle-guard keyboard, two switches and a spare tablet in Studio 2.", "In all her sessions; checked for 20 minutes every Monday.", "Assistive technologist (level 4).", "Needs 1, 4. Outcomes 2, 3."),
    ("7", "Hydrotherapy at Calder Pool: rolling, floating and directing others in moving her.", "45 minutes every fortnight, 18 sessions a year.", "Physiotherapist (HCPC) and one assistant with a pool rescue award, two adults to Lysandra.", "Need 4. Outcome 3."),
    ("8", "Number and money: budgets, change and receipts, in place of the GCSE mathematics resit; leads to Functional Skills Entry 2.", "In a group of four, 60 minutes, three times a week, 36 weeks a year.", "Mathematics teacher (QTLS) with one assistant.", "Need 2. Outcome 4."),
    ("9", "Travel training on the tram, from ramps to what to do when the lift is out; paying in shops on the way.", "One-to-one, 90 minutes every Wednesday in term from January 2027 to March 2028.", "Travel trainer (level 3 award).", "Need 5. Outcome 4."),
    ("10", "Placement at Valley Community Radio: two jobs on the rota.", "Six hours every Thursday, 15 Thursdays a year, from February 2027.", "Job coach (trained in systematic instruction), one-to-one for all six hours.", "Needs 1, 5. Outcome 5."),
    ("11", "Exams: 50% extra time, rest breaks, her own tablet or a scribe, papers in 24-point.", "In every test; practised once, for 60 minutes, each term.", "Exams officer, with the assistant of provision 3 as scribe.", "Needs 1, 3, 4. Outcome 2."),
)  # fmt: skip
K = (
    ("(a)", "Lysandra’s own page and views", "Lysandra, with her tutor", "22 September 2026", "Yes, 1"),
    ("(b)", "College report", "Head of Learning Support, for the principal of Calder Bridge College", "8 September 2026", "Yes, 2"),
    ("(c)", "Medical advice", "Consultant in neurodisability, adult service", "9 July 2026", "Yes, 3"),
    ("(d)", "Psychological advice", "Educational psychologist", "23 June 2026", "Yes, 4"),
    ("(e)", "Care and support assessment", "Social worker, adult services", "2 June 2026", "Yes, 5"),
    ("(f)", "Speech and language therapy", "Speech and language therapist", "11 June 2026", "Yes, 6"),
    ("(f)", "Physiotherapy", "Physiotherapist", "25 June 2026", "Yes, 7"),
    ("(f)", "Vision; the college took this teacher’s advice before it wrote (b)", "Qualified teacher of people with vision impairment", "18 June 2026", "Yes, 8"),
    ("(g)", "Preparing for adulthood and independent living", "Preparing for adulthood adviser", "30 June 2026", "Yes, 9"),
    ("(h)", "Person whom Lysandra asked for", "Wheelchair football coach", "14 July 2026", "Yes, 10"),
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
        "Lysandra typed this section in three tutorials in September 2026. Her tutor chose the questions with her and changed nothing.",
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
        "Need 6. Muscle spasms and hip pain. If her 1 p.m. medicine is late she cannot control her knuckle, and so cannot type, all afternoon (consultant in neurodisability, 9 July 2026). Her individual health care plan of 8 September 2026 is appendix 11.",
    )  # fmt: skip
    by.at("D").heading("Section D – Social care needs")
    by.text(
        "Need 7. Lysandra is washed, dressed and fed by others and has lived only with her mum. She has not yet spent more than one night away or employed a helper of her own. Her Care Act assessment was finished on 2 June 2026 (social worker, adult services).",
    )  # fmt: skip


def _outcomes(by: Author) -> None:
    by.at("E").heading("Section E – Outcomes")
    by.heading("Education and training outcomes", 2)
    by.text(*E_EDUCATION)
    by.heading("Social care outcome", 2)
    by.text(
        "Outcome 6 (care, not education and training; independent living). By July 2028 Lysandra spends two nights in a row each month in a training flat. In June 2026 she had spent one night away. Step: one night a month by July 2027. For need 7; towards her flat.",
    )  # fmt: skip
    by.heading("Monitoring arrangements", 2)
    by.text(
        "Her tutor and Lysandra set targets for each half-term from these outcomes, and the assistant of provision 3 notes how she did every Wednesday. The two of them look at the results every term. The social worker checks outcome 6 every six months. The Council reviews them all once a year.",
    )  # fmt: skip
    by.heading("Future changes", 2)
    by.text(
        "Lysandra’s health care moved to adult services in April 2026 and her social care in March 2026. She expects to leave college in July 2028. In October 2027 she, her tutor and the social worker meet to compare supported employment with a further course; two visits to each follow by January 2028; her equipment list is handed over by 31 May 2028.",
    )  # fmt: skip


def _provision(by: Author) -> None:
    by.at("F").heading("Section F – Special educational provision")
    by.text("The college year is 36 weeks. Lysandra is in college from Monday to Thursday.")
    by.rows(("No.", "What", "How much and when", "Who", "For"), F, labels=(0,))
    by.text(
        "The physiotherapist advised hydrotherapy every week. Lysandra asked on 8 October 2026 not to miss radio for it, and the physiotherapist agreed to every fortnight on 15 October 2026.",
    )  # fmt: skip
    by.at("G").heading("Section G – Health provision")
    by.text(
        "For need 6 and outcome 3. A community nurse teaches the learning support assistant to give the 1 p.m. dose, for two hours every September, and sees Lysandra at college for 30 minutes each term to check pain, skin and the health care plan. The consultant in neurodisability sees her for 40 minutes every six months.",
        "The designated clinical officer agreed this for the integrated care board on 10 November 2026.",
    )  # fmt: skip
    by.at("H1").heading("Section H1 – Social care provision under the 1970 Act")
    by.text("None. Lysandra has been 18 since 14 March 2026, so this section no longer applies to her.")  # fmt: skip
    by.at("H2").heading("Section H2 – Other social care provision")
    by.text(
        "For need 7 and outcome 6, under the Care Act 2014. Personal assistants (level 2 care certificate, chosen by Lysandra) wash, dress and feed her for 21 hours a week, three hours a day, 52 weeks a year. One overnight stay each month in the training flat at Mill Court, 12 nights a year, with one support worker (level 3) awake at night; two nights in a row from September 2027.",
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
