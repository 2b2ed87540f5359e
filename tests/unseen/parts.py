"""Reuben, fifteen: "Part 1" to "Part 12", a final plan that forgets that he is growing up."""

import datetime as dt

from tests.unseen.author import Author, Unseen, planted

PART_1 = (
    "Reuben met his form tutor on 29 September 2026 and told her what follows; she wrote it down and he read it.",
    "Reuben told his tutor that he likes go-karts, grime music and taking things apart. He says he does not rate school apart from design and technology, where the teacher lets him finish.",
    "Reuben makes his own tea, gets himself to school on his bike and would like to have a go at driving.",
    "His hope is to pass his GCSE mathematics and achieve 60% attendance by Easter 2027.",
    "Reuben talks quickly and likes to be asked straight out. He shows that he has had enough by putting up his hood; if you then ask him with a text he will answer. He reads a message more easily than a long talk. He wants his tutor there when things are decided, and the options in writing.",
    "He was born in Telford in 2011, was in foster care for a short while in 2016 and came to this school in September 2022. He was excluded for five days in March 2025.",
    "Family views: Reuben and his mum feel that things are better than they were and that he should carry on as now.",
)  # fmt: skip
PART_2 = (
    "Learning. Reuben reads at the level of a pupil of ten years and two months (NGRT, September 2026). He loses his place in a paragraph, which means that he gives up on exam questions of more than three lines.",
    "Attention. Reuben stays with a written task for six minutes (form tutor, four lessons, September 2026) and for forty minutes with a practical one.",
    "Relationships. Reuben argues with new teachers and left eight lessons in September 2026 (school record).",
)  # fmt: skip
PART_5 = (
    "By July 2027 Reuben reads an exam question of five lines and underlines what it asks, in four questions out of five (September 2026: one in five). Steps: three lines by February 2027.",
    "By July 2027 Reuben stays with written work for fifteen minutes in three lessons out of four (September 2026: six minutes). Steps: ten minutes by February 2027.",
    "By July 2027 Reuben stays in 45 out of 50 lessons taken by a new teacher. Steps: 40 by February 2027.",
    "The form tutor counts these each half-term, and sets targets with Reuben and his mum each term.",
)  # fmt: skip
PART_6 = (
    "The English teacher (qualified, with a level 5 dyslexia award) teaches Reuben to mark up exam questions in a group of four for 40 minutes, twice a week, 38 weeks a year.",
    "Damon will be monitored during lessons and helped to refocus.",
    "Weekly sessions with a counsellor.",
    "Fifteen minutes with the pastoral lead, one-to-one.",
    "Additional arrangements may be put in place at the discretion of the head of year.",
    "Reuben will be able to go to the learning zone when he needs it.",
    "His timetable is to be agreed with the inclusion team once he has settled.",
)
PART_12 = (
    ("Parent’s form", "Mother", "11 May 2026", "Attached"),
    ("School report", "Head of inclusion", "22 May 2026", "Attached"),
    ("Health report", "Community paediatrician", "20 May 2026", "Attached"),
    ("Psychology report", "Educational psychologist", "2 June 2026", "Attached"),
    ("Social care report", "Social worker", "29 May 2026", "Attached"),
)


def write(by: Author) -> None:
    by.paper.running("Education, Health and Care Plan", "FINAL")
    by.heading("Education, Health and Care Plan", 0)
    by.text("This is the final plan for the young person named below. Reference: TBA")
    by.cover(
        ("Full name", "Reuben Castellane"), ("Born", "17 March 2011"), ("Gender", "Male"), ("Pronouns", "he/him"),
        ("Current school", "The Wrekin View School"), ("Year group", "Year 11"),
        ("Date plan asked for", "27 April 2026"), ("Date of final plan", "11 September 2026"),
        ("Date of next review", ""), ("Signed on behalf of the council", ""),
    )  # fmt: skip
    for number, (letter, title, texts) in enumerate(PARTS, 1):
        by.at(letter).heading(f"Part {number}: {title}")
        by.text(*texts)
    by.at("K").heading("Part 12: Advice and reports")
    by.rows(("Report", "By", "Date", "Attached"), PART_12)


PARTS = (
    ("A", "Reuben’s views, interests and aspirations, and those of his parents", PART_1),
    ("B", "Special educational needs", PART_2),
    ("C", "Health needs", ("No health needs related to his special educational needs were found (community paediatrician, 20 May 2026).",)),
    ("D", "Social care needs", ("Reuben needs somewhere to go in the evenings with people of his age (social worker, 29 May 2026).",)),
    ("E", "Outcomes", PART_5),
    ("F", "Special educational provision", PART_6),
    ("G", "Health provision", ("None required (integrated care board, 1 September 2026).",)),
    ("H1", "Social care provision – H1", ("A short break.",)),
    ("H2", "Social care provision – H2", ("A weekday evening youth club, run by the youth service, from 6 pm to 8 pm on Wednesdays, 38 weeks a year, with a youth worker (level 3).",)),
    ("I", "School or other placement", ("The Wrekin View School",)),
    ("J", "Personal budget", ("None was requested.",)),
)  # fmt: skip

PLAN = Unseen(
    name="reuben", style="numbered Parts", born=dt.date(2011, 3, 17), write=write,
    planted=planted(
        A_03="", A_06="", A_07="", A_09="", A_12="", A_13="",
        A_23="achieve 60% attendance by Easter 2027", A_30="Damon will be monitored", A_32="TBA",
        E_09="", E_10="",
        F_02="helped to refocus", F_03="Weekly sessions with a counsellor.",
        F_04="Fifteen minutes with the pastoral lead",
        F_07=("may be put in place", "at the discretion of", "when he needs it"),
        F_08=("at the discretion of the head of year", "is to be agreed with the inclusion team"),
        H_03="A weekday evening youth club", H_04="A short break.",
        I_02="The Wrekin View School", I_04="", K_02="", X_04="", X_05="",
    ),
)  # fmt: skip
