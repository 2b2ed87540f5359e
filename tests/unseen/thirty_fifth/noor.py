"""Noor, seven: a looked-after girl's final plan, told outcome by outcome with run-in labels."""

import datetime as dt

from tests.unseen.author import Author, Unseen

LABELS = ("What will happen", "Who", "How often", "From when")
GROUPS = (
    ("Reading and seeing the work",
     "By July 2029 Noor reads aloud a new story of 100 words in her own print size with at least 94 words correct, having opened it on her tablet alone. Baseline, July 2026: 21 words, with an adult holding the page. Step: 60 words by July 2027. Noor wants to read to her mother, and her mother hopes for the same.",
     (
        ("Need 1: vision.", "Noor has oculocutaneous albinism with nystagmus: her eyes move constantly and bright light hurts them. With glasses her distance vision is 6/36 (orthoptist, 17 June 2026). She cannot read the board from any seat. She reads 24-point print and loses her place after five minutes."),
        ("Need 2: reading.", "Noor remembers a story after one hearing. She knew 19 of 40 letter sounds in large print (school check, 22 June 2026) and guesses words from their first letter."),
     ),
     (
        ("Noor is taught to scan a line, to use the tablet’s camera and magnifier, and to touch-type (Needs 1 and 2).", "A qualified teacher of children with vision impairment (mandatory qualification).", "60 minutes a week, one-to-one, 38 weeks a year.", "21 September 2026."),
        ("Letter sounds and whole words are taught on cards of 24 point, with objects to handle (Need 2).", "A teaching assistant (level 3) who holds the certificate of the two-day phonics course.", "20 minutes daily, one-to-one, 38 weeks a year, in place of the class phonics lesson.", "21 September 2026."),
        ("All her worksheets, books and slides are changed to 24 point on pale yellow before the lesson (Need 1).", "The same teaching assistant, taught by the teacher of children with vision impairment for two hours each September.", "Five hours a week, 38 weeks a year.", "21 September 2026."),
        ("Noor keeps a tablet whose camera shows her the board, a sloping desk and a task lamp, at a place with its back to the window (Need 1).", "The council supplies them; the teacher of children with vision impairment checks them.", "In every lesson; checked for 20 minutes each half-term.", "21 September 2026."),
     )),
    ("Understanding and telling",
     "By July 2029 Noor tells an adult, in English, what happened in a set of six pictures, using at least six linked sentences, and answers four of five “who”, “where” and “why” questions about them. Baseline, June 2026: single words; one of five. Step: three linked sentences and three of five by July 2027. Noor wants people to know about her day.",
     (
        ("Need 3: language.", "Learning English as an additional language is not a special educational need, so Noor was tested in both languages. Of 50 pictures she named 16 in Arabic, 13 in English and 21 in either (speech and language therapist with an interpreter, 25 June 2026). She joins two words in either language and follows instructions of one step only."),
     ),
     (
        ("Words and sentences are taught with objects, in Arabic first and then in English (Need 3).", "A speech and language therapist (registered with the Health and Care Professions Council) together with a bilingual co-worker who speaks Arabic.", "45 minutes a week, one-to-one, 36 weeks a year; planning and training, 60 minutes each half-term.", "23 September 2026."),
        ("Key words of the next topic are taught, and the week’s sentences practised, in both languages (Need 3).", "A bilingual teaching assistant (level 3; Arabic and English), trained by the therapist for two hours in September and one hour each term.", "25 minutes daily, in a pair with one classmate, 38 weeks a year.", "28 September 2026."),
        ("A professional interpreter puts photographs and choices to Noor in Arabic before each planning meeting (Need 3).", "An interpreter registered for Arabic.", "60 minutes once a term, one-to-one.", "September 2026."),
     )),
    ("Moving about and doing things alone",
     "By July 2029 Noor walks alone from her classroom to the hall, the office and the playground without a collision or a wrong turn on nine of ten walks, and changes for swimming unaided within ten minutes. Baseline, July 2026: holds a hand on every walk; 25 minutes, with an adult. Step: the hall alone, and 15 minutes, by July 2027. Noor wants to teach swimming and to have a house of her own.",
     (
        ("Need 4: movement and self-care.", "Noor climbs and swims with confidence. She does not see kerbs, steps or poles, and bumped into something nine times in three walks around school (habilitation specialist, 30 June 2026). She cannot yet find the front of her clothes."),
     ),
     (
        ("Noor learns routes, the use of a symbol cane and dressing by touch (Need 4).", "A registered habilitation specialist (children with vision impairment).", "45 minutes a week, one-to-one, 32 weeks a year.", "24 September 2026."),
        ("She practises the week’s route and one self-care skill (Need 4).", "The teaching assistant (level 3) named under Outcome 1, taught by the habilitation specialist for 60 minutes each half-term.", "15 minutes daily, one-to-one, 38 weeks a year.", "28 September 2026."),
     )),
    ("Friends and feeling safe",
     "By July 2029 Noor plays with two other children for ten minutes at four of five playtimes, and shows an adult a feeling card when she is worried on nine of ten occasions. Baseline, July 2026: two minutes beside one child; no cards. Step: five minutes, and five of ten, by July 2027. Noor wants friends to swim with.",
     (
        ("Need 5: relationships and feelings.", "Noor is affectionate. She cannot see faces across a playground and does not know who is there. When a routine changes she goes under a table: six times in the two weeks to 26 June 2026, for about 15 minutes (educational psychologist, 3 July 2026)."),
     ),
     (
        ("Feelings are named through stories and textured cards, and changes in routine are rehearsed (Need 5).", "An emotional literacy support assistant who holds the six-day certificate and is supervised by an educational psychologist for 60 minutes each half-term.", "30 minutes a week, one-to-one, 36 weeks a year.", "22 September 2026."),
        ("A playground game is led with bell balls, in which each child says their name on joining (Need 5).", "A midday assistant, trained by the teacher of children with vision impairment for 90 minutes each September.", "20 minutes, four playtimes a week, 38 weeks a year, in a group of four children.", "28 September 2026."),
     )),
)  # fmt: skip
K = (
    ("Noor’s views", "gathered by the bilingual teaching assistant, 16 June 2026; attached (K1)"),
    ("Parent", "her mother, through an interpreter, 18 June 2026; attached (K2)"),
    ("Carer", "her foster carer, at the Personal Education Plan meeting, 1 July 2026; attached (K3)"),
    ("Education", "the head teacher, after consulting the qualified teacher of children with vision impairment, 6 July 2026; attached (K4)"),
    ("Vision", "the qualified teacher of children with vision impairment, 24 June 2026; attached (K5)"),
    ("Health", "the community paediatrician, 8 July 2026; attached (K6)"),
    ("Eyes", "the hospital orthoptist, 17 June 2026; attached (K7)"),
    ("Psychology", "the educational psychologist, 3 July 2026; attached (K8)"),
    ("Social care", "Noor’s social worker, 9 July 2026; attached (K9)"),
    ("Speech and language", "the speech and language therapist, 25 June 2026; attached (K10)"),
    ("Habilitation", "the habilitation specialist, 30 June 2026; attached (K11)"),
    ("Others whom the parent asked us to consult", "the virtual school head, 2 July 2026; attached (K12)"),
)  # fmt: skip


def item(by: Author, texts: tuple[str, ...]) -> None:
    """Write one paragraph whose labels run in with the text."""
    paragraph = by.paper.doc.add_paragraph()
    for label, text in zip(LABELS, texts, strict=True):
        paragraph.add_run(f"{label}: ").bold = True
        paragraph.add_run(by.note(text) + " ")


def run_in(by: Author, label: str, text: str) -> None:
    """Write a paragraph that begins with a bold name which is part of its text."""
    paragraph = by.paper.doc.add_paragraph()
    paragraph.add_run(label + " ").bold = True
    paragraph.add_run(by.note(text))


def write(by: Author) -> None:
    by.paper.running("Noor Haddadin", "Final Education, Health and Care Plan, 18 September 2026")
    by.heading("Education, Health and Care Plan: Noor Haddadin", 0)
    by.cover(
        ("Full name", "Noor Haddadin"), ("Born on", "9 May 2019"), ("Year group", "Year 3"), ("Pronouns", "she/her"),
        ("Languages", "Arabic (first) and English"), ("Primary need", "Vision impairment"),
        ("Looked after", "Yes, by agreement with her mother, who holds parental responsibility"), ("Personal Education Plan", "1 July 2026; next meeting 14 October 2026"),
        ("Plan status", "Final"), ("Request received", "6 May 2026"),
        ("Agreed to assess", "10 June 2026"), ("Advice requested", "10 June 2026"),
        ("Draft issued", "28 August 2026"), ("Comments until", "14 September 2026"),
        ("Final issued", "18 September 2026"), ("Review completed by", "17 September 2027"),
        ("Officer who signed for the council", "Dr H. Penhale, Senior EHC Officer"), ("Signature dated", "18 September 2026"), columns=4,
    )  # fmt: skip
    by.at("A").heading("Section A. Views, interests and aspirations of Noor and of her mother")
    by.labelled(
        ("How the views were obtained", "The bilingual teaching assistant met Noor for 20 minutes on 12 and on 16 June 2026, with large photographs and objects, and wrote down and translated her words. Noor’s mother spoke to the officer through an interpreter on 18 June 2026."),
        ("School", "Noor handed over the book first and said, “I like story. I like Miss read to me.” Of the playground photograph she said, “Sun. It bites my eyes.” (16 June 2026)"),
        ("Play and interests", "Noor loves swimming, water toys and drumming on boxes, and collects smooth stones."),
        ("Strengths", "She is good at remembering songs in two languages, is kind to younger children and is proud of swimming a width."),
        ("Friends", "“My friend is the girl with the loud shoes. I want two friends for swimming.” (16 June 2026)"),
        ("Health", "“My eyes get tired, then I shut them and listen.” (12 June 2026)"),
        ("Doing things alone", "Noor washes her hands and packs her bag. She said, “I want get dressed by me.” (12 June 2026)"),
        ("Hopes", "“When I am big I teach swimming. I have a house with a blue door. I read to Mama.” (16 June 2026) She would like to move up with her class; later schooling is too far off for her to picture."),
        ("Communicating with Noor and involving her in decisions", "Say her name and then your own. Use short sentences, in Arabic when the matter is important, and put an object or a large photograph into her hand. She taps twice for yes and pushes the object away for no. Offer two choices in a shaded, quiet room and wait ten seconds. She wants the bilingual assistant beside her."),
        ("History", "Noor was born in May 2019. Her eye condition was found at five months. She came to England when she was four, started school here in September 2023 and has lived with her foster carer since January 2025. The family has asked that other details are not recorded."),
        ("Her mother’s views", "“She is clever. She learns by ear, like her grandmother. I worry that she walks into things, and that she loses her Arabic.” (18 June 2026)"),
        ("Her mother’s hopes", "“I hope she reads to me, has friends, and one day works, has her own home and is known and liked where she lives.” (18 June 2026)"),
        ("Her foster carer’s views", "“She is brave in water and nervous on stairs. When I tell her what is coming, she copes.” (1 July 2026)"),
        ("Her social worker’s views", "Noor is settled and speaks of her school with affection. Plans go to her mother first (9 July 2026)."),
    )  # fmt: skip
    by.at("").heading(
        "Outcomes, and under each the needs and the special educational provision (Sections E, B and F)"
    )
    for number, (title, outcome, needs, items) in enumerate(GROUPS, 1):
        by.at("E").heading(f"Section E. Outcome {number}: {title}", 2)
        by.text(outcome)
        by.at("B").heading(f"Section B. Special educational needs behind Outcome {number}", 3)
        for label, text in needs:
            run_in(by, label, text)
        by.at("F").heading(f"Section F. Special educational provision for Outcome {number}", 3)
        for texts in items:
            item(by, texts)
    by.at("E").heading("Section E. How the outcomes are monitored", 2)
    by.text(
        "The class teacher and the special educational needs co-ordinator set targets each half-term with Noor and her foster carer, and the class teacher records progress weekly. The Personal Education Plan meeting, with her mother, social worker and the virtual school, examines progress once a term. The council reviews the outcomes annually."
    )
    by.at("C").heading("Section C. Health needs related to special educational needs")
    run_in(by, "Need 6: eye health.", "Noor’s glasses prescription changed twice in the year to June 2026, and with the wrong lenses she stopped reading after two minutes (orthoptist, 17 June 2026).")  # fmt: skip
    by.at("G").heading("Section G. Health provision")
    item(by, ("Noor’s vision is measured and her prescription and tinted lenses are renewed (Need 6; Outcome 1).", "A hospital orthoptist.", "45 minutes every six months, at the eye clinic.", "October 2026."))  # fmt: skip
    by.text(
        "Agreed for the integrated care board by its designated clinical officer on 8 September 2026."
    )
    by.at("D").heading(
        "Section D. Social care needs related to special educational needs or disability"
    )
    run_in(by, "Need 7: leisure.", "Because of her vision Noor cannot follow the games at local clubs, left two within a week in spring 2026, and knows no other child with a vision impairment (social worker, 9 July 2026).")  # fmt: skip
    by.at("H1").heading(
        "Section H1. Social care provision under the Chronically Sick and Disabled Persons Act 1970"
    )
    item(by, ("Noor goes to the swimming club for children with a vision impairment (Need 7; Outcome 4).", "Two play leaders (level 3), both trained in sighted guiding, with a group of eight.", "Three hours every second Saturday, 24 Saturdays a year.", "3 October 2026."))  # fmt: skip
    by.at("H2").heading("Section H2. Other social care provision")
    by.text("None is reasonably required (social worker’s advice, 9 July 2026).")
    by.at("I").heading("Section I. Placement")
    by.text("Harrowmere Primary School, a maintained mainstream primary school.")
    by.at("J").heading("Section J. Personal budget")
    by.text(
        "No personal budget. Noor’s mother and social worker were informed on 18 June 2026 and made no request."
    )
    by.at("K").heading("Section K. Advice and information, listed and attached")
    by.labelled(*K)


PLAN = Unseen(
    name="noor",
    style="35th: outcome by outcome, provision in paragraphs with run-in labels",
    born=dt.date(2019, 5, 9),
    write=write,
)
