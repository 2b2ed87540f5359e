"""Sholto, eight: a first final plan with a block for each outcome, as it should be."""

import datetime as dt

from tests.plan_layouts.paper import banner, write_row
from tests.unseen.author import Author, Unseen

CHILD = (
    ("How Sholto gave his views", "Sholto talked with his teacher of the deaf on 10 September 2026, in the den in the resource base, with photographs of his day and a box of smiley stones. She wrote down what he said and signed. His words are in quotation marks; the rest is her account of what he showed her."),
    ("What I like and what I am good at", "“I like mud kitchens, beetles and my scooter. I know all the beetles.” Sholto collects beetle facts in a notebook and is proud of his drawing of a stag beetle. He plays goalkeeper in the garden. Adults say that he is funny and kind to younger children."),
    ("My friends", "“I’ve got one best friend in my class and two at Deaf Cubs.” He would like more people to sign with him at playtime, because “I don’t know what the game is till it’s finished”."),
    ("School", "Best: science, the school pond and the base at the end of the day. Worst: assembly and the dinner hall. “Everybody’s voices go into one big noise.”"),
    ("My health and my body", "“My ears get sore when it’s hot.” He says that his head feels full by the afternoon, and takes his hearing aids out after tea. He sleeps well."),
    ("Doing things by myself", "Sholto changes his own batteries, makes a sandwich and packs his swimming bag. He would like to learn to ride a bike and to buy something in a shop without Dad speaking for him."),
    ("When I am bigger", "“I want to be the person who finds new beetles and gives them names. I’ll live in a house by a wood with a dog.” He would like to be a Cub leader at Deaf Cubs. He wants a secondary school with a pond."),
    ("How to talk with Sholto, and how he decides things", "Sholto speaks and uses some British Sign Language signs. Get him to look at you, stand with the light on your face, and say one thing at a time. He tells you yes with a thumb and no by shaking his head; a quick “yeah” often means that he did not hear. Offer two or three pictures to choose from, in a quiet room, in the morning, and give him time to come back the next day."),
)  # fmt: skip
FAMILY = (
    ("Our story so far", "Sholto was born in Hitchin in March 2018. He passed his newborn hearing screen, and his hearing loss was found in November 2021, when he was three. He has worn two hearing aids since January 2022. He started at Furzefield Mead in Reception in September 2022 and moved into its resource base in September 2025."),
    ("What we think (Mum and Dad, at home with the plan coordinator, 3 August 2026)", "We are delighted with how the base has taken to him. We worry that he nods along when he has missed things, and comes home worn out. We want him with hearing and with deaf children."),
    ("What we hope for", "We hope that Sholto grows up proud to be deaf, with good mates, a job outdoors that he loves and a place of his own one day. For now we would love him to tell us about his day without it being hard work."),
)  # fmt: skip
B = (
    ("Sensory and physical", "Strengths: Sholto looks after his hearing aids, watches faces closely and says when a battery is flat.",
     "Need 1. Sholto has a moderate to severe permanent hearing loss in both ears. With his hearing aids he repeats 90 words out of 100 in a silent room and 54 out of 100 with classroom noise (qualified teacher of the deaf, Manchester Junior words, 16 July 2026). He misses most of what is said behind him."),
    ("Communication and interaction", "Strengths: he has a great deal to say about what interests him, and uses sign to mend a misunderstanding.",
     "Need 2. Sholto has a language disorder as well as his deafness. He understands sentences like a child of five years and four months, and leaves out word endings and little words when he speaks (CELF-5 UK, speech and language therapist, 23 July 2026). In a story he loses the thread after the second event."),
    ("Cognition and learning", "Strengths: his non-verbal reasoning is above average (educational psychologist, 17 July 2026), and number facts stay with him.",
     "Need 3. Sholto reads aloud like a child of seven years and ten months but understands what he reads like a child of six years and two months (York Assessment of Reading for Comprehension, 14 July 2026). He cannot yet answer “why” questions about a page that he has just read."),
    ("Social, emotional and mental health", "Strengths: he is affectionate, and has stayed friends with the same boy since Reception.",
     "Need 4. Listening tires Sholto. In three observed lessons he stopped following after 20 to 25 minutes, put his head on the table or took out a hearing aid, and at playtime he left a group game within five minutes on four days out of five (class teacher’s record, June 2026)."),
)  # fmt: skip
BLOCKS = (
    ("Hearing what is said",
     "By July 2028 Sholto says at once when he has missed something, and what he missed, in eight out of ten checks across a week of lessons and playtimes. In July 2026 it was two out of ten. Steps on the way: with a card by December 2026 (four out of ten), and by speech or sign by July 2027 (six out of ten). This meets needs 1 and 4, and his wish to know what the game is.",
     (("Provision 1 (need 1). A radio aid with a microphone for the teacher and a second, table microphone for pair and group talk, in every lesson and in assembly. The deaf education service replaces it within two school days if it breaks.",
       "A teaching assistant in the base (level 3, with the service’s two-day course on hearing technology) tests hearing aids and radio aid with Sholto for ten minutes at 8.50 each morning, 38 weeks a year. From 2 November 2026."),
      ("Provision 2 (needs 1 and 4). One-to-one teaching about his own deafness: how his ears work, what to say when he has not heard, how to set up a room.",
       "Qualified teacher of the deaf, 45 minutes every Tuesday in the base, 38 weeks a year. She spends another three hours a term showing his teachers and lunchtime staff how to use the microphones and to face him, and one hour a term on review."),
      ("Provision 3 (needs 1 and 4). Lessons in a carpeted classroom with acoustic panels, Sholto in the second row to the left with his back to the window; lunch at a table of six in the library in place of the dinner hall.",
       "Class teacher sets the seat each term; a midday supervisor (deaf awareness, one day) sits with the six for 30 minutes every school day."),
      ("Provision 4 (need 4). Two listening breaks of ten minutes, at 10.15 and 1.45 every school day, hearing aids out, in the den with a book or beetle puzzles.",
       "Teaching assistant from the base, one-to-one, 38 weeks a year. She notes how he feels before and after."),
      ("Provision 5 (need 4). Playtime plan: a picture card with the game’s rules, and a buddy whom Sholto picks from a rota of four.",
       "Learning mentor (trained emotional literacy support assistant) goes through the card with Sholto and the buddy for ten minutes before morning play each day, 38 weeks a year."))),
    ("Understanding and telling",
     "By July 2028 Sholto tells an event in order, with who, where, three happenings and why, so that somebody who was not there can draw it, in four tellings out of five. In July 2026 he managed two happenings in one out of five. Step on the way: three happenings with picture cards by July 2027. This meets need 2, and his parents’ hope to hear about his day.",
     (("Provision 6 (need 2). Language therapy: sentence building with colour-coded cards, then stories about his own week, with sign alongside speech.",
       "Speech and language therapist (HCPC registered, further training in deafness), one-to-one, 40 minutes a week, 36 weeks a year, in the base. She also has 12 hours a year to write his materials and to coach staff in the week’s sentence pattern, and three hours to review."),
      ("Provision 7 (needs 1 and 2, and friendships). British Sign Language for Sholto, and a lunchtime sign group where he and five hearing classmates learn playground signs and teach the rules of a game.",
       "Deaf instructor (level 6 in British Sign Language): 30 minutes one-to-one every Wednesday and 25 minutes with the group of six on the same day, 36 weeks a year."))),
    ("Making sense of reading",
     "By July 2028 Sholto answers six out of eight “why” and “how do you know” questions about a new page at his reading level. In July 2026 he answered one. Step on the way: four out of eight by July 2027. This meets need 3, and his wish to find out more about beetles.",
     (("Provision 8 (need 3). Reading for meaning in place of the class’s guided reading: picture, predict, read, question, with nature books and signed retelling.",
       "Qualified teacher of the deaf, Sholto and one other pupil, 30 minutes, three times a week, 38 weeks a year, in the base."),
      ("Provision 9 (need 3). Worksheets and tests rewritten in short sentences with a picture for each new word. In spelling tests and timed tasks he has a live speaker without recorded sound, and 25% extra time.",
       "Class teacher has one hour a week for this, 38 weeks a year, and half an hour each half-term with the teacher of the deaf, who checks the rewriting."))),
)  # fmt: skip
K = (
    ("1", "Sholto’s views", "Qualified teacher of the deaf, with Sholto", "10 September 2026", "Attached"),
    ("2", "(a) Parents’ contribution", "Mother and father", "3 August 2026", "Attached"),
    ("3", "(b) Educational advice, after consulting the teacher of the deaf", "Head teacher, Furzefield Mead Primary School", "21 July 2026", "Attached"),
    ("4", "(b) Advice on hearing, reg 6(2)", "Qualified teacher of the deaf, deaf education service", "16 July 2026", "Attached"),
    ("5", "(c) Medical advice", "Consultant community paediatrician", "20 August 2026", "Attached"),
    ("6", "(d) Psychological advice", "Educational psychologist (HCPC registered)", "17 July 2026", "Attached"),
    ("7", "(e) Social care advice", "Social worker, disabled children’s team", "12 August 2026", "Attached"),
    ("8", "(f) Speech and language therapy advice", "Speech and language therapist", "23 July 2026", "Attached"),
    ("9", "(h) Person asked for by the parents", "Leader, Deaf Cubs", "10 August 2026", "Attached"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Sholto Ravensden – Final plan, 23 October 2026", "Ivel and Flit Council")
    by.heading("Education, Health and Care Plan", 0)
    by.cover(
        ("Name", "Sholto Ravensden"), ("Born", "14 March 2018"), ("Pronouns", "he/him"), ("Year group", "Year 4"),
        ("Main need", "Hearing impairment"), ("Second need", "Speech, language and communication"),
        ("Status", "Final plan"), ("Request received", "8 June 2026"), ("Decision to assess sent", "13 July 2026"),
        ("Draft sent to parents", "25 September 2026"), ("Comments open until", "12 October 2026"),
        ("Final plan sent", "23 October 2026"), ("Review finished by", "15 October 2027"),
        ("Signed for the council", "R. Tamblyn, Head of SEND"), ("Signature date", "23 October 2026"), columns=4,
    )  # fmt: skip
    by.at("A").heading("Section A – Views, interests and aspirations")
    by.boxed("A1. All about Sholto")
    for label, text in CHILD:
        by.labelled((label, text))
    by.boxed("A2. From Sholto’s parents")
    for label, text in FAMILY:
        by.labelled((label, text))
    by.at("B").heading("Section B – Special educational needs")
    for area, *texts in B:
        by.heading(area, 2)
        by.text(*texts)
    by.at("C").heading("Section C – Health needs related to special educational needs")
    by.text(
        "Health need 1. Permanent hearing loss in both ears (consultant community paediatrician, 20 August 2026). Wax and colds make his hearing worse for a week or two, about four times a year, and then he follows still less in class."
    )
    by.at("D").heading("Section D – Social care needs")
    by.text(
        "No social care needs were identified. A social worker in the disabled children’s team met the family on 5 August 2026 and gave advice on 12 August 2026."
    )
    by.at("E").heading("Sections E and F – Outcomes and special educational provision")
    for number, (title, outcome, provisions) in enumerate(BLOCKS, 1):
        _block(by, f"Section E – Outcome {number}. {title}", outcome, provisions)
    by.at("E").heading("Following the outcomes (Section E)", 2)
    by.text(
        "The class teacher and the teacher of the deaf set targets from the three outcomes each half-term, write down how Sholto has done in the last week of it, and go through that with Sholto and his parents every term. The council reviews the outcomes once a year.",
    )
    by.at("G").heading("Section G – Health provision")
    by.text(
        "For health need 1. A paediatric audiologist tests Sholto’s hearing and aids for 60 minutes every six months, makes new ear moulds every three months in a 20-minute visit, and sees him within five working days when a cold or wax has blocked his ears.",
        "Agreed for the integrated care board by its designated clinical officer on 21 September 2026.",
    )
    by.at("H1").heading("Section H1 – Social care provision for under-18s (1970 Act)")
    by.text("None is needed (social worker, disabled children’s team, 12 August 2026).")
    by.at("H2").heading("Section H2 – Other social care provision")
    by.text("None is needed (social worker, disabled children’s team, 12 August 2026).")
    by.at("I").heading("Section I – Placement")
    by.text(
        "Furzefield Mead Primary School, a mainstream community primary school with a resource base for deaf pupils. Consulted on 28 September 2026; its reply came on 9 October 2026."
    )
    by.at("J").heading("Section J – Personal budget")
    by.text(
        "Sholto’s parents were told about personal budgets on 3 August 2026 and did not ask for one."
    )
    by.at("K").heading("Section K – Advice and information")
    by.rows(("No.", "What", "From", "Date", "Appendix"), K, labels=(0,))


def _block(by: Author, title: str, outcome: str, provisions: tuple[tuple[str, str], ...]) -> None:
    table = by.paper.doc.add_table(0, 2)
    table.style = "Table Grid"
    banner(table, title)
    cells = table.add_row().cells
    cells[0].merge(cells[1]).paragraphs[0].text = by.note(outcome, "E")
    write_row(
        table, ("Section F – What is provided", "By whom, how much and how often"), is_bold=True
    )
    for what, who in provisions:
        write_row(table, (by.note(what, "F"), by.note(who, "F")))
    by.paper.text("")


PLAN = Unseen(
    name="sholto", style="a block for each outcome, base for the deaf", born=dt.date(2018, 3, 14), write=write
)  # fmt: skip
