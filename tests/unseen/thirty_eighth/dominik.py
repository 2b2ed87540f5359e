"""Dominik, fourteen: a draft in banner rows, a B, E and F for each area, provision in points."""

import datetime as dt

from tests.plan_layouts.paper import banner, embolden, write_cell
from tests.unseen.author import Author, Unseen

A = (
    ("How Dominik told us", "Dominik typed most of this on his tablet on 22 and 29 September 2026, in his own kitchen, with the plan writer sitting at the far end of the table. Everything in quotation marks is his own typing and only the spelling has been tidied, with his agreement. He checked it on 6 October 2026."),
    ("School", "Dominik typed: “I like finding things out. I don’t like corridors. The bell feels like being hit. I go in three mornings now and the library room is OK because nobody surprises me. My best lesson ever was the one where we made a lung out of a bottle.”"),
    ("What I’m into", "Dominik typed: “Trams. Bus maps. I redraw the maps so that they make sense and I’ve done 17 cities. I also look after two geckos and I make stop-motion films with them in, but they don’t act very well.”"),
    ("What I’m good at", "Dominik typed: “Spotting mistakes. Drawing dead straight lines. Being patient with animals.” His form tutor added on 30 September 2026 that Dominik is honest, dryly funny and generous with what he knows."),
    ("Friends", "Dominik typed: “There’s a boy I play online with on Fridays and we get on. At school I had people to sit with in Year 7 and then I didn’t. I’d like one or two people who like maps.”"),
    ("How I am in myself", "Dominik typed: “The night before school I lie awake and my stomach hurts. When it’s the holidays I’m fine.”"),
    ("What I do for myself", "Dominik typed: “I cook noodles and I clean out the geckos. I haven’t been on a tram on my own. I want to, more than nearly anything.”"),
    ("When I’m older", "Dominik typed: “I want a job designing transport maps, a real one with a desk. I want my own flat on a tram line, with geckos. I’d like to join the model tramway society, they’ve got a clubroom. After Year 11 I think a college course in graphic design.”"),
    ("How to talk to me, and how to decide things with me", "Dominik typed: “Write it down first, then talk. Say what’s going to happen and how long it takes. Ask one thing. If I say fine very fast I don’t mean it. If I type it, I mean it. For big stuff give me the choices on paper the day before, and let me do it at home or in the library room, with Mum there and not too many others.”"),
    ("Dominik’s story", "Born in September 2012, Dominik read at four and was happy at a small primary school. He moved to secondary school in September 2024. By March 2025 the noise had worn him out and he could not get through the gate. Autism was diagnosed in October 2025 and an anxiety disorder in January 2026. Since 27 April 2026 he has come in on three mornings a week. The school asked for an assessment in July 2026."),
    ("What Dominik’s mum and dad think", "Mum (talking with the plan writer, 22 September 2026): “He hasn’t stopped wanting to learn. He has stopped being able to get there.” Dad (by telephone, 24 September 2026): “Trust comes slowly with Dom, and one broken promise sets him back a month.”"),
    ("What Mum and Dad hope for", "Mum and Dad said: “We hope he’ll be out in the world again: a few friends, a job that uses that eye of his, and a front door of his own.”"),
)  # fmt: skip
AREAS = (
    ("1", "COMMUNICATION AND INTERACTION", (
        ("Strengths", "Dominik has a wide vocabulary and writes with wit and precision."),
        ("Need 1.1", "Dominik is autistic. In speech he takes up to 20 seconds to work out an answer and, when hurried, he says whatever will end the conversation: he did so in nine of 14 exchanges with adults that were watched on 16 September 2026 (speech and language therapist, 25 September 2026)."),
        ("Need 1.2", "He cannot readily tell a joke from an insult, nor see when a listener has had enough. He last worked with another student in class in February 2025 (form tutor, 30 September 2026)."),
    ), (
        ("Outcome 1 (education; friends and community)", "By July 2028 Dominik plans and finishes a film or map project with two other students over six weeks, and tells them twice what he would like changed. This comes from his wish for people who like maps, and for the tramway society, and from needs 1.1 and 1.2. First step: a project with one student by July 2027."),
    ), (
        "(a) A speech and language therapist registered with the Health and Care Professions Council works one-to-one with Dominik for 45 minutes every week, 36 weeks a year, in the library room. She teaches him to ask for time, to say no, and to read tone and intention from short film clips. (Needs 1.1 and 1.2; outcome 1.)",
        "(b) A learning mentor with the level 3 Autism Education Trust course runs a map and film club for Dominik and two other students, 50 minutes every Wednesday morning, 38 weeks a year; the therapist in (a) watches it for 30 minutes each half-term and advises the mentor. (Need 1.2; outcome 1.)",
        "(c) Each teacher of Dominik writes him every question on his tablet and waits 20 seconds for a typed or spoken answer, in all seven and a half hours of his weekly lessons at school. The therapist in (a) trains his five teachers for 90 minutes in January and in September. (Need 1.1; outcome 1.)",
    )),
    ("2", "COGNITION AND LEARNING", (
        ("Strengths", "His reasoning with patterns is exceptional (98th percentile, Wechsler scales, educational psychologist, 18 September 2026)."),
        ("Need 2.1", "Dominik has missed about 70% of his lessons since March 2025 (attendance record, 30 September 2026). In mathematics he has gaps in algebra and ratio, and he scored at the level usual in Year 7 (school test, 23 September 2026)."),
        ("Need 2.2", "He does not start a task until he knows exactly what the finished thing looks like. In five tasks without a model he wrote nothing in 15 minutes (educational psychologist, 18 September 2026)."),
    ), (
        ("Outcome 2 (education; employment)", "By July 2029 Dominik has finished courses in English, mathematics, science and graphic design, with at least a grade 5 in mathematics and in design. This comes from his wish to draw transport maps for a living, and from needs 2.1 and 2.2. First step: all of the Year 8 algebra and ratio units passed by July 2027."),
    ), (
        "(a) A qualified teacher of mathematics teaches Dominik the missed units one-to-one for one hour, twice a week, 38 weeks a year, in the library room. (Need 2.1; outcome 2.)",
        "(b) Qualified teachers of English, science and graphic design teach him at home by live video, one-to-one, for one hour each on Tuesday and Thursday afternoons, six hours a week in all, 38 weeks a year. (Need 2.1; outcome 2.)",
        "(c) A teaching assistant who has taken the two-day Structured Teaching course sits with Dominik, one-to-one, in all his lessons at school, seven and a half hours a week, 38 weeks a year. Before each task she shows him a finished example and a numbered list of its steps. The educational psychologist supervises her for one hour each half-term. (Need 2.2; outcome 2.)",
    )),
    ("3", "SOCIAL, EMOTIONAL AND MENTAL HEALTH", (
        ("Strengths", "Dominik knows a good deal about himself and says it well on paper. He keeps promises."),
        ("Need 3.1", "Dominik has an anxiety disorder. He rates his fear of the school gate at nine out of ten, and turned back at it on 11 of 24 mornings between 27 April and 17 July 2026 (pastoral record). Worry keeps him awake until about two o’clock before school days, and his sleep is then under five hours (consultant psychiatrist, 2 October 2026)."),
    ), (
        ("Outcome 3 (education; good health)", "By July 2028 Dominik comes in on four days out of five for a term, and rates his fear at the gate at four or less. This comes from what he says about lying awake, from his parents’ hope that he will be out in the world again, and from need 3.1. First step: five mornings a week by July 2027."),
    ), (
        "(a) A clinical psychologist registered with the Health and Care Professions Council teaches Dominik to rate, face and calm his worries in small steps, one-to-one, for 50 minutes every week for 24 weeks, and after that once a fortnight until July 2028. (Need 3.1; outcome 3.)",
        "(b) The learning mentor meets Dominik at the side gate at 9.20 on each of his mornings at school, after the bell, and walks with him to the library room, 10 minutes; she then takes him through the morning’s written timetable, one-to-one, for another 10 minutes. The psychologist in (a) trains and supervises her for one hour each half-term. (Need 3.1; outcome 3.)",
    )),
    ("4", "SENSORY, PHYSICAL AND INDEPENDENCE", (
        ("Strengths", "He has a fine eye for detail and a steady hand."),
        ("Need 4.1", "Sudden and overlapping sounds are painful to Dominik. In a corridor at 78 decibels he covered his ears within 20 seconds and needed 40 minutes before he could work (occupational therapist, 1 October 2026)."),
        ("Need 4.2", "He has not travelled alone, nor bought anything in a shop by himself, although he plans routes faultlessly (occupational therapist, 1 October 2026)."),
    ), (
        ("Outcome 4 (education; independent living)", "By July 2028 Dominik travels by tram to town on his own, buys something and comes home, once a week for a term. This comes from his wish to ride a tram and one day to live on a tram line, and from needs 4.1 and 4.2. First step: the same trip with an adult one carriage behind by July 2027."),
    ), (
        "(a) Ear defenders and noise-filtering earplugs stay with Dominik in all lessons and between them; the council supplies them, and the occupational therapist checks their fit for 30 minutes each term. (Need 4.1; outcomes 3 and 4.)",
        "(b) His lessons at school take place in the library room, with no more than six students, with carpet, and with the bell switched off. He moves between rooms five minutes before the bell with the teaching assistant. (Need 4.1; outcome 3.)",
        "(c) To prepare Dominik for adult life, a travel trainer with the level 3 award in travel training teaches him tram travel, ticket buying, paying in shops and what to do when a tram is late, one-to-one, for 90 minutes every Friday morning, 36 weeks a year. (Need 4.2; outcome 4.)",
        "(d) A careers adviser with the level 6 diploma meets Dominik one-to-one for 45 minutes each half-term and, by July 2027, goes with him to a college design studio and to a transport drawing office, two visits of two hours. (Need 2.2; outcome 2.)",
    )),
)  # fmt: skip
K = (
    ("A1", "Dominik; his mother and father", "(a) views of child and parents", "6 October 2026"),
    ("A2", "Headteacher of his school", "(b) educational advice", "30 September 2026"),
    ("A3", "Consultant child and adolescent psychiatrist", "(c) medical advice", "2 October 2026"),
    ("A4", "Educational psychologist", "(d) psychological advice", "5 October 2026"),
    ("A5", "Social worker, disabled children’s team", "(e) social care advice", "28 September 2026"),
    ("A6", "Speech and language therapist", "(f) therapy advice", "25 September 2026"),
    ("A7", "Occupational therapist", "(f) therapy advice", "1 October 2026"),
    ("A8", "Careers adviser, level 6", "(g) preparing for adulthood and independent living", "7 October 2026"),
    ("A9", "His Year 7 mathematics teacher, at his parents’ request", "(h) person the parents asked for", "23 September 2026"),
)  # fmt: skip


def pairs(by: Author, title: str, rows: tuple[tuple[str, str], ...]) -> None:
    table = by.paper.doc.add_table(0, 2)
    table.style = "Table Grid"
    banner(table, title, "D9E2F3")
    for label, text in rows:
        left, right = table.add_row().cells
        write_cell(left, label)
        embolden(left)
        write_cell(right, by.note(text))
    by.paper.text("")


def write(by: Author) -> None:
    by.paper.running("DRAFT – EHC PLAN – Dominik Varga", "Draft 1, 10 November 2026")
    by.bold("EDUCATION, HEALTH AND CARE PLAN: DRAFT", 18)
    pairs(by, "ABOUT THIS DRAFT", (
        ("Young person", "Dominik Varga (likes “Dom” at home; he/him)"),
        ("Born on", "30.9.2012"),
        ("National Curriculum year", "9"),
        ("Chief need", "Autism, with anxiety"),
        ("Lives with", "His mother, father and grandmother"),
        ("Languages", "English and Hungarian"),
        ("School at the time of writing", "Harrowfen Academy, three mornings a week since 27 April 2026"),
        ("Request came in", "20 July 2026, from his school"),
        ("We said yes to an assessment", "27 August 2026"),
        ("We asked for advice", "1 September 2026, wanted by 13 October 2026"),
        ("Draft sent to Dominik’s parents", "10 November 2026"),
        ("Comments and school preference by", "27 November 2026"),
        ("Final plan due by", "7 December 2026"),
    ))  # fmt: skip
    by.at("A")
    pairs(by, "SECTION A: DOMINIK’S VIEWS, INTERESTS AND ASPIRATIONS, AND HIS PARENTS’", A)
    for number, area, needs, outcomes, points in AREAS:
        by.at("B")
        pairs(by, f"SECTION B{number}: NEEDS – {area}", needs)
        by.at("E")
        pairs(by, f"SECTION E{number}: OUTCOMES – {area}", outcomes)
        by.at("F").boxed(f"SECTION F{number}: EDUCATIONAL PROVISION – {area}", *points)
    by.at("E").boxed(
        "SECTION E: HOW WE SHALL KNOW, AND WHAT COMES NEXT",
        "The form tutor and Dominik set his short-term targets every half-term, on paper. The learning mentor records progress every fortnight, and Dominik, his parents, the tutor and the therapists go through it once a term. The council looks at every outcome at the yearly review.",
        "Dominik finishes Year 11 in July 2029. He and the careers adviser visit two colleges by July 2028, and his choice is discussed at the review in autumn 2028.",
    )
    by.at("C").boxed(
        "SECTION C: HEALTH NEEDS LINKED TO HIS LEARNING",
        "Dominik has an anxiety disorder and lies awake at night. He takes melatonin, and after a short night he cannot follow more than 20 minutes of teaching (consultant psychiatrist, 2 October 2026).",
    )
    by.at("D").boxed(
        "SECTION D: SOCIAL CARE NEEDS",
        "Since spring 2025 Dominik has hardly left the house without one of his parents, and he sees nobody of his own age face to face outside school (social worker, 28 September 2026). The social worker expects him to need some care as an adult; an assessment for that will be asked for at the review in autumn 2028.",
    )
    by.at("G").boxed(
        "SECTION G: HEALTH PROVISION",
        "A nurse prescriber from the child and adolescent mental health service reviews Dominik’s melatonin and his nights with him and his mother, 45 minutes every eight weeks, at the clinic (Section C; outcome 3). The integrated care board agreed to this through its designated clinical officer on 4 November 2026.",
    )
    by.at("H1").boxed(
        "SECTION H1: SOCIAL CARE PROVISION UNDER THE 1970 ACT",
        "A support worker with the level 3 diploma in children’s care takes Dominik out one-to-one, to the tramway clubroom or wherever he chooses, for three hours every Saturday, 44 weeks a year (Section D; outcomes 1 and 4).",
    )
    by.at("H2").boxed(
        "SECTION H2: ANY OTHER SOCIAL CARE PROVISION",
        "None is reasonably required, the social worker advised on 28 September 2026.",
    )
    by.at("").boxed("SECTION I: PLACEMENT")
    by.guide(
        "Section I is left empty in a draft. Dominik’s parents may tell us by 27 November 2026 which school they would like."
    )
    by.at("J").boxed(
        "SECTION J: PERSONAL BUDGET",
        "Mum and Dad talked about a personal budget with the plan writer on 22 September 2026 and did not request one. There are no direct payments.",
    )
    by.at("K").boxed(
        "SECTION K: ADVICE AND INFORMATION",
        "Nine pieces of advice were gathered. All of them are attached to this draft, under the numbers below.",
    )
    by.rows(("No.", "Whose advice", "Kind", "Dated"), K, labels=(0,))


PLAN = Unseen(
    name="dominik",
    style="38th: capital banner rows, B, E and F for each area, provision in lettered points",
    born=dt.date(2012, 9, 30),
    write=write,
)
