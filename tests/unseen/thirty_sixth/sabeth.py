"""Sabeth, seventeen: a college student's final plan in headings and sentences, as it should be."""

import datetime as dt

from tests.unseen.author import Author, Unseen

A = (
    ("How this section was made", "Sabeth dictated it on her phone on 18 August 2026 and corrected it by ear the next day. Whatever stands between quotation marks is hers, word for word. The plan coordinator put it under headings and Sabeth approved them on 20 August 2026."),
    ("School, and now college", "Sabeth says: “School was fine when people remembered. When a handout turned up in tiny grey print I just sat there. I got six GCSEs and I’m proud of the English one. College will be better because I chose it. On the taster weeks the atrium was horrible, though, all glass and noise.”"),
    ("Interests and free time", "Sabeth says: “Radio. Always radio. I make a podcast about lost buildings and I’ve done 31 episodes. I play bass, not well, and I bake.”"),
    ("What I am good at", "Sabeth says: “I’m a good interviewer because I listen. I can edit by ear faster than my brother can by eye.”"),
    ("Friends", "Sabeth says: “Most of my friends are online, people who make podcasts. On the taster weeks I knew voices but not names. I’d love a couple of people to have lunch with.”"),
    ("Health", "Sabeth says: “My eyes are tired by two o’clock and then my head aches. I know they’ll get worse and I’d rather be told straight. I sleep well and I walk the dog in daylight.”"),
    ("Doing things for myself", "Sabeth says: “I do my washing and my own money. I want to get the bus without somebody holding my elbow, and to be out after dark in winter.”"),
    ("What I want from life", "Sabeth says: “I want to produce radio documentaries and be paid for it. After media at college, maybe university or an apprenticeship. I want to share a flat in a city with trams. I want to be one of the volunteers who run the community station here.”"),
    ("How to talk with me and decide things with me", "Sabeth says: “Say your name first, then mine, because I won’t see who you mean. I talk the ordinary way and I’ll tell you yes or no to your face. Don’t nod or point, I’ll miss it. Send papers as a Word file two days ahead so that my screen reader and I can get through them. Give me a night to think about anything big. I make my own decisions, and I like my mum in the room for money.”"),
    ("My story so far", "Sabeth was born in September 2009. She wore glasses from 2014, found evenings dark from about 2018, and was told that she has retinitis pigmentosa in May 2021. She was registered as sight impaired in February 2024 and left school in July 2026. She began at college on 7 September 2026 (added with her agreement on 14 September 2026)."),
    ("Mum’s view", "Sabeth agreed on 20 August 2026 that this may be included. Her mother says: “She is braver than I am. I hope she has work she loves and a full life.”"),
)  # fmt: skip
B = (
    ("Communication and interaction", "Sabeth speaks fluently, listens closely and asks good questions.", (
        "Need 1. Sabeth misses faces, gestures and who is being spoken to. In a seminar of 14 students on 9 September 2026 she spoke twice, and both times somebody else had begun (college tutor’s record).",
    )),
    ("Cognition and learning", "She has grade 7 in GCSE English language (August 2026) and an excellent memory for what she hears.", (
        "Need 2. Sabeth reads print only at 24 point and at 70 words a minute, with her place lost about once a line (teacher of vision-impaired pupils, 27 August 2026). She cannot read diagrams or handwriting on a board.",
        "Need 3. Her typing is fast, but she knows only nine of the 40 screen-reader commands that the course uses, and needs a sighted person to start an edit (same report).",
    )),
    ("Social, emotional and mental health", "She is determined and warm.", (
        "Need 4. Sabeth avoids crowded places because she bumps into people. She ate lunch alone on all ten days of her college taster weeks in June and July 2026, and twice went home at midday (educational psychologist, 2 September 2026).",
    )),
    ("Sensory and physical", "Her central sight is clear in good light and her hearing is sharp.", (
        "Need 5. Sabeth has retinitis pigmentosa, with a field of 12 degrees and no useful sight in dim light (ophthalmologist, 25 August 2026). She has learned one indoor route at college with a long cane; she cannot yet cross a road or catch a bus alone (habilitation specialist, 1 September 2026).",
        "Need 6. Looking closely tires her: after 40 minutes of screen work her reading speed fell by half (teacher of vision-impaired pupils, 27 August 2026).",
    )),
)  # fmt: skip
E = (
    ("Outcome 1: education and training outcome (employment)", "By July 2028 Sabeth records, edits and hands in a ten-minute radio piece with a screen reader and no sighted help, on time, for five assignments out of six. From her wish to produce documentaries; needs 2 and 3. Step: a three-minute piece by June 2027."),
    ("Outcome 2: education and training outcome (independent living)", "By July 2027 Sabeth travels from home to college and back by bus on her own with a long cane, on nine days out of ten. From her wishes to catch the bus and to live in a city; need 5. Step: home to the bus stop and back by February 2027."),
    ("Outcome 3: education and training outcome (friends, relationships and community)", "By July 2028 Sabeth presents a 30-minute student radio show with two other students every week for a term, and eats lunch with somebody on three days out of four. From her wish for lunch company and to run the community station; needs 1 and 4. Step: one lunch a week in company by March 2027."),
    ("Outcome 4: education and training outcome (good health)", "By July 2028 Sabeth plans her own rests and listening time and gets through four five-hour college days a week with no more than one headache a month. From what she says about her eyes; need 6. Step: uses a rest plan that an adult wrote, by February 2027."),
    ("Outcome 5: social care outcome (community)", "By September 2027 Sabeth has chosen, booked and been to 20 outings without a member of her family. From her wish to be out on winter evenings; the need in Section D. Step: six outings by March 2027."),
)  # fmt: skip
F = (
    "A qualified teacher of vision-impaired pupils (mandatory qualification) teaches Sabeth screen-reader editing and tactile diagrams one-to-one for 90 minutes a week in the quiet studio, 36 weeks a year (needs 2 and 3; outcome 1).",
    "A learning assistant with a level 3 certificate in supporting vision-impaired learners sits beside Sabeth for all six hours of practical media classes each week, 36 weeks a year, and describes what is on screens and boards; the teacher in item 1 watches and supervises for one hour each half-term (needs 2 and 3; outcome 1).",
    "The same learning assistant spends four hours each week, 36 weeks a year, turning all course papers into Word files with headings and described pictures, and sends them to Sabeth two working days before each class (need 2; outcome 1).",
    "From 16 November 2026 Sabeth keeps a laptop with a screen reader, a digital recorder with spoken menus and a 24-inch screen on an arm in the quiet studio; the council supplies and repairs them, and the teacher in item 1 checks them for 30 minutes every half-term (needs 2, 3 and 6; outcomes 1 and 4).",
    "A habilitation specialist with the graduate diploma teaches Sabeth long cane, road crossing and bus travel one-to-one for two hours in each term week until 16 July 2027, ten of those lessons after dark between November and February (need 5; outcome 2).",
    "In every seminar the tutor, a qualified teacher, says the name of each speaker and calls on Sabeth by name at least twice; the teacher in item 1 trains all five of her tutors in this for two hours every September (need 1; outcome 3).",
    "A student mentor trained for six hours by the educational psychologist, who supervises for an hour each half-term, runs a radio lunch for Sabeth and four other students, 45 minutes every Tuesday and Thursday, 36 weeks a year, in Room 12 and not the atrium (needs 1 and 4; outcome 3).",
    "The teacher in item 1 writes a rest and listening plan with Sabeth and goes through it with her one-to-one for 20 minutes each week; after every 30 minutes of close work she has ten minutes in the quiet studio and carries on by ear (need 6; outcome 4).",
    "To prepare her for paid work, a job coach with the level 3 award works with Sabeth one-to-one for one hour each fortnight, 18 meetings a year, and stays beside her for the first three days of a ten-day placement at a radio station in June 2027 (need 3; outcome 1).",
)  # fmt: skip
K = (
    ("1", "(a) Sabeth’s own views", "Sabeth", "20 August 2026"),
    ("2", "(b) Educational advice", "Head teacher of her school until July 2026, after consulting the qualified teacher of vision-impaired pupils", "9 September 2026"),
    ("3", "(c) Medical advice", "Consultant ophthalmologist", "25 August 2026"),
    ("4", "(d) Psychological advice", "Educational psychologist", "2 September 2026"),
    ("5", "(e) Social care advice", "Social worker, young people with disabilities", "3 September 2026"),
    ("6", "(f) Vision advice", "Qualified teacher of vision-impaired pupils", "27 August 2026"),
    ("7", "(f) Habilitation advice", "Habilitation specialist", "1 September 2026"),
    ("8", "(g) Advice on preparing for adulthood", "Careers adviser, level 6", "8 September 2026"),
    ("9", "(h) Person Sabeth asked us to hear", "Manager of the community radio station", "7 September 2026"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Sabeth Penhallow – EHC plan – FINAL", "Final, version 1.0, 12 November 2026")
    by.heading("Sabeth Penhallow: final Education, Health and Care Plan", 0)
    by.labelled(
        ("Born", "14 September 2009 (she/her)"),
        ("Year", "Year 12"),
        ("Main type of need", "Vision impairment"),
        ("Who decides", "Sabeth. This plan is addressed to her."),
        ("Her request reached us", "29 June 2026"),
        ("We told her we would assess", "31 July 2026"),
        ("Advice asked for", "31 July 2026, to be sent by 11 September 2026"),
        ("Draft sent to Sabeth", "12 October 2026, with comments welcome until 28 October 2026"),
        ("Final plan", "12 November 2026"),
        ("First review finished by", "22 October 2027"),
        ("Signed for the council", "Margit Eversley, SEN Assessment Manager, 12 November 2026"),
    )
    by.at("A").heading("Section A: Sabeth’s views, interests and aspirations")
    for heading, text in A:
        by.heading(heading, 2)
        by.text(text)
    by.at("B").heading("Section B: Sabeth’s special educational needs")
    for area, strength, needs in B:
        by.heading(area, 2)
        by.text(strength)
        by.bullets(*needs)
    by.at("C").heading("Section C: Health needs related to her special educational needs")
    by.bullets(
        "Retinitis pigmentosa, which narrows her sight over the years and can bring cataracts. Her glasses and magnifiers stop matching her sight as it changes, and print then takes her longer (consultant ophthalmologist, 25 August 2026)."
    )
    by.at("D").heading("Section D: Social care needs")
    by.bullets(
        "Since October 2025 Sabeth has gone out in the evening or to new places only with her mother or brother (social worker, 3 September 2026). An adult needs assessment was asked for on 3 September 2026 and will be finished by 30 June 2027, before she is 18."
    )
    by.at("E").heading("Section E: Outcomes")
    for heading, text in E:
        by.heading(heading, 2)
        by.text(text)
    by.heading("Following progress", 2)
    by.text(
        "Sabeth and her personal tutor set short-term targets every half-term. The tutor and the teacher of vision-impaired pupils record progress each month and meet Sabeth once a term to go through it. The council reviews the outcomes every year."
    )
    by.heading("Moving on", 2)
    by.text(
        "Sabeth’s course ends in July 2028. She and the careers adviser visit two universities and one employer with apprentices by June 2027, and she names her choice at the review of October 2027. Adult social care takes over from children’s services on 14 September 2027."
    )
    by.at("F").heading("Section F: Special educational provision")
    by.heading("What will be provided from 16 November 2026", 2)
    by.numbered(*F)
    by.at("G").heading("Section G: Health provision")
    by.text(
        "A hospital optometrist measures Sabeth’s sight and refits her glasses and magnifiers at the low vision clinic, 45 minutes every six months, so that they match her sight (Section C; outcome 1). Agreed by the integrated care board through its designated clinical officer on 5 November 2026."
    )
    by.at("H1").heading("Section H1: Social care provision under the 1970 Act")
    by.text(
        "A community support worker trained as a sighted guide goes with Sabeth one-to-one to places she chooses, three hours every Saturday, 40 weeks a year, until 13 September 2027, the day before she is 18 (Section D; outcome 5)."
    )
    by.at("H2").heading("Section H2: Other social care provision")
    by.text("None is required, as the social worker advised on 3 September 2026.")
    by.at("I").heading("Section I: Placement")
    by.text("Calderwick College, a general further education college.")
    by.at("J").heading("Section J: Personal budget")
    by.text(
        "Sabeth heard about personal budgets on 20 August 2026 and decided not to ask for one. There is no direct payment."
    )
    by.at("K").heading("Section K: Advice and information")
    by.text("All nine are attached, as appendices 1 to 9.")
    by.rows(("Appendix", "Advice", "Who gave it", "Date"), K, labels=(0,))
    by.at("").heading("Sabeth’s rights")
    by.guide(
        "Sabeth may appeal to the First-tier Tribunal (SEND) within two months of our letter of 12 November 2026, or one month of a mediation certificate, whichever is later. The letter says how to reach the mediation adviser, disagreement resolution and the free SEND advice service."
    )


PLAN = Unseen(
    name="sabeth",
    style="36th: Word headings, needs as bullets, provision as numbered sentences",
    born=dt.date(2009, 9, 14),
    write=write,
)
