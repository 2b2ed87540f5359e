"""Corentin, ten: a city's amended final plan, numbered, sideways and in grids, with defects put in."""

import datetime as dt

from tests.unseen.author import Author, Unseen, planted

A: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("1.1 Corentin’s story", (
        "Things have been hard for Corentin for a long time, with a good many changes along the way and several starts and stops at school.",
    )),
    ("1.2 How we asked him", (
        "Corentin took the learning mentor round school with a tablet on 8 September 2026 and photographed what mattered to him. She wrote his words down as he talked, for 40 minutes, and read them back to him. The words in quotation marks are his.",
    )),
    ("1.3 What Corentin says", (
        "School: “Science is the best because you do stuff. Worst is reading out. It’s like my mouth shuts.” He says it helps when someone gives him the first line.",
        "Being well: “Hypos make me shaky and stupid. I know when one’s coming.” He sleeps in bits because the alarm goes off.",
        "Doing things alone: he cooks eggs, walks to the harbour and looks after two ferrets. He would like to pack his own school bag “without Mum doing it again after”.",
    )),
    ("1.4 What he likes", (
        "Corentin loves boats, knots and ferrets. In his spare time he fishes for crabs off the slipway and builds rafts out of anything. He is good at fixing things and kind to little ones.",
    )),
    ("1.5 What he hopes for", (
        "“I want to drive the pilot boat and live on a boat with a stove.” He wants to join the sea cadets when he is old enough, and to speak on the radio without getting stuck. Next he would like a secondary school with proper science rooms.",
        "Corentin will read 90 words a minute by Easter 2027.",
    )),
    ("1.6 How to talk with Corentin and help him decide", (
        "Corentin stammers. Keep looking at him, wait, and never say the word for him. Ask one question at a time, side by side rather than face to face, and best of all outdoors. He can write the answer on his whiteboard. A nod is yes; a shrug means ask him again tomorrow. Give him two choices and a day to think.",
    )),
    ("1.7 What his mum thinks (meeting at home with the learning mentor, 10 September 2026)", (
        "I am proud of how he looks after his animals and his own blood sugars. He comes home upset because Kieran Dossett in his class copies the way he talks. With his dad in prison he has taken it on himself to be the man of the house. What I worry about is secondary school. I hope he grows up with work he likes, near the water, and people who give him time to speak.",
    )),
)  # fmt: skip
B: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("2.1 Communication and interaction", (
        "Need 1. Corentin stammers on about one syllable in eight when he talks with an adult he knows and one in four in front of the class (speech and language therapist, 14 July 2026). He put up his hand to answer once in five observed lessons.",
    )),
    ("2.2 Cognition and learning", (
        "Need 2. Corentin is dyslexic. He reads 58 words a minute with one word in nine wrong (York Assessment of Reading, June 2026), so he loses the meaning of a page, and he spells at the level of a child of seven (Vernon, June 2026). When a question is read to him he answers as well as others in Year 6.",
        "Need 3. Corentin has a diagnosis of ADHD, combined type.",
    )),
    ("2.3 Social, emotional and mental health", (
        "Need 4. When he thinks that he is being laughed at Corentin leaves the room, and it takes him 35 minutes on average to come back. This happened 14 times between April and July 2026 (school record, 17 July 2026).",
    )),
    ("2.4 Sensory and physical", ("No need was identified (school nurse, 9 July 2026).",)),
)  # fmt: skip
E = (
    ("1", "By July 2028 Corentin says what he means to a group of six, stammering or not, without giving up, four times out of five. In July 2026 he did it once in five.", "Three out of five by July 2027.", "Need 1. To speak on the radio"),
    ("2", "By July 2028 Corentin’s reading and spelling will have come on a good deal and he will be more sure of himself on paper.", "Some of the way by July 2027.", "Need 2. To drive the pilot boat"),
    ("3", "By July 2028 Corentin starts his work within two minutes and stays with it for 15, in four lessons out of five. In September 2026 it was four minutes, in one lesson out of five.", "Ten minutes by July 2027.", "Need 3. To drive the pilot boat"),
    ("4", "By July 2028 Corentin is content at his new school and making the very most of all that it has to offer.", "A happy first term by December 2027.", "Need 4. Proper science rooms"),
    ("5", "By July 2028 Corentin packs his own bag from a list the evening before, with nothing left out, on nine school days out of ten. In September 2026 his mum did it every day.", "Six days out of ten by July 2027.", "To pack his own bag; to live on a boat"),
    ("6", "By July 2028 Corentin works out the insulin for his lunch and is right four days out of five before an adult checks. In July 2026 it was one day out of five.", "Three days out of five by July 2027.", "Health need (Section C). To join the sea cadets"),
)  # fmt: skip
F = (
    ("F1", "Need 1\nOutcome 1", "One-to-one therapy on easy onsets, pausing and open stammering, with practice on the telephone and a two-way radio", "Speech and language therapist (HCPC registered, specialist in stammering)", "45 minutes a week, 20 weeks a year, and five hours a year to train staff and review"),
    ("F2", "Need 1\nOutcome 1", "Daily practice one-to-one, doing the activities that are given in section 5 of the therapist’s report of 14 July 2026", "Teaching assistant (level 3), trained by the therapist for three hours a year", "10 minutes, every school day, 38 weeks a year"),
    ("F3", "Need 2\nOutcome 2", "Literacy intervention, one-to-one", "Higher level teaching assistant with the Level 4 award in dyslexia", "30 minutes, four times a week, 38 weeks a year"),
    ("F4", "Need 2\nOutcome 2", "One-to-one teaching of spelling by word families, with cards he builds himself and dictation at the end", "Specialist teacher (level 7 diploma in dyslexia)", "45 minutes each time"),
    ("F5", "Need 2\nOutcome 2", "A laptop with speech-to-text and a reading pen, on his table in every written lesson. In tests: a reader, and a quarter more time", "Charged and updated by the computing technician; he is taught to use them by the specialist teacher", "All written lessons; checked weekly; two lessons of 40 minutes in January 2027"),
    ("F6", "Needs 1 and 2\nOutcomes 1 and 2", "Corentin comes out of French.", "Class teacher", "Both lessons, 40 minutes each, every week"),
    ("F7", "Need 3\nOutcome 3", "The assistant sits at his table for the start of each lesson, hands him the first line and a two-minute sand timer, and goes with him on a lap of the field half-way through. For the rest of the week he has Level 4 top-up, £6,480 in 2026–27.", "Teaching assistant (level 3, two days’ training in ADHD by the outreach teacher)", "First 10 minutes of all 25 lessons a week; five-minute lap twice a day; 38 weeks a year"),
    ("F8", "Need 4\nOutcome 4", "One-to-one session on noticing and naming feelings, and a way back into class, rehearsed with a card. The headteacher may shorten or stop these sessions during the year once he seems to be managing.", "Learning mentor, supervised by the educational psychologist for one hour each half-term", "30 minutes, twice a week, 38 weeks a year"),
    ("F9", "Need 4\nOutcome 4", "Lunchtime workshop in the caretaker’s shed, mending and building, for Corentin and three others", "Learning mentor (level 3, first aid certificate)", "35 minutes every Tuesday and Thursday, 38 weeks a year"),
)  # fmt: skip
K = (
    ("(a)", "Mother’s contribution", "Mother", "10 September 2026", "Yes"),
    ("(a)", "Corentin’s views", "Corentin, with the learning mentor", "8 September 2026", "Yes"),
    ("(b)", "Educational advice", "Headteacher", "11 September 2026", "Yes"),
    ("(c)", "Medical advice and individual health care plan", "Consultant paediatrician", "3 July 2026", "Yes"),
    ("(d)", "Psychological advice", "Specialist assessor (level 7 diploma in dyslexia)", "26 June 2026", "Yes"),
    ("(e)", "Social care advice", "Social worker, disabled children’s team", "2 September 2026", "Yes"),
    ("(f)", "Speech and language therapy report", "Speech and language therapist", "14 July 2026", "Yes"),
    ("(f)", "School health note", "School nurse", "9 July 2026", "Yes"),
    ("(h)", "Person asked for by the parent", "Outreach teacher for ADHD", "16 July 2026", "Yes"),
)  # fmt: skip


def _needs(by: Author) -> None:
    by.at("A").heading("1. Section A: Corentin and his family")
    for title, texts in A:
        by.heading(title, 2)
        by.text(*texts)
    by.at("B").heading("2. Section B: Special educational needs")
    for title, texts in B:
        by.heading(title, 2)
        by.text(*texts)
    by.at("C").heading("3. Section C: Health needs")
    by.text(
        "Type 1 diabetes since May 2023 (consultant paediatrician, 3 July 2026). When his sugar is low Corentin cannot follow what is said for about 20 minutes; it was low in school three times a week in June 2026. His individual health care plan of 3 September 2026 is attached.",
        "He also gets hay fever in June and sees the dentist twice a year. Neither calls for anything under this plan.",
    )  # fmt: skip
    by.at("D").heading("4. Section D: Social care needs")
    by.text(
        "Corentin’s alarm wakes the house four nights a week. He and his mum are both short of sleep, and nobody else in the family has been trained to look after him overnight (social worker, disabled children’s team, 2 September 2026).",
    )  # fmt: skip


def _provision(by: Author) -> None:
    by.at("E").heading("5. Section E: Outcomes")
    by.rows(("No.", "Outcome", "Step", "Need, and the wish it serves"), E, labels=(0,))
    by.text(
        "The class teacher and Corentin set targets from these at the start of each half-term. The SENCO checks them with Corentin and his mum once a term, and the nurse checks outcome 6 at each visit.",
    )  # fmt: skip
    by.at("F").heading("6. Section F: Special educational provision")
    by.rows(
        ("Ref", "For", "What is done", "Who, and their training", "How long and how often"),
        F,
        labels=(0,),
    )
    by.at("G").heading("7. Section G: Health provision")
    by.text(
        "For the diabetes and outcome 6: a paediatric diabetes nurse sees Corentin in school for 45 minutes each half-term and trains four members of staff for three hours every September. The consultant sees him in clinic for 30 minutes every three months. A teaching assistant whom the nurse has signed off is with him for ten minutes before lunch every day to check his sum and his dose.",
    )  # fmt: skip
    by.at("H1").heading("8. Section H1: Provision under section 2 of the 1970 Act")
    by.text(
        "For the need in Section D: Corentin stays overnight at Seagrass House, a short-break home with waking night staff trained in diabetes, two nights a month, 24 nights a year.",
    )  # fmt: skip
    by.at("H2").heading("9. Section H2: Other social care provision")
    by.text("Nothing else is reasonably required (social worker, 2 September 2026).")


def write(by: Author) -> None:
    by.paper.running("Corentin Maddrell", "City Council – amended final plan, 18 November 2026")
    by.heading("The Education, Health and Care Plan of Corentin Maddrell", 0)
    by.cover(
        ("Name", "Corentin Maddrell"), ("Date of birth", "11 December 2015"),
        ("Pronouns", "he/him"), ("Year", "Year 6"),
        ("Main need", "Specific learning difficulty"), ("Other need", "Speech, language and communication needs"),
        ("Version", "Amended final"), ("Agreed on", "18 November 2026"),
        ("Last review finished", "6 November 2025"), ("Review meeting", "24 September 2026"),
        ("Invitations and papers sent", "16 September 2026"), ("Report of the meeting sent", "6 October 2026"),
        ("Decision and proposed amendments sent", "20 October 2026"), ("Next review finished by", "19 October 2027"),
        ("Signed for the City Council", "P. Lindqvist, Head of SEND"), ("Signed on", "18 November 2026"),
        columns=4,
    )  # fmt: skip
    _needs(by)
    _provision(by)
    by.at("I").heading("10. Section I: Placement")
    by.text(
        "Until July 2027: Harbour Rise, Quay Lane.",
        "From September 2027: a mainstream secondary school, to be named by amendment before 15 February 2027.",
    )  # fmt: skip
    by.at("J").heading("11. Section J: Personal budget")
    by.text("Corentin’s mum was told about personal budgets on 24 September 2026 and did not ask for one.")  # fmt: skip
    by.at("K").heading("12. Section K: Advice and information")
    by.rows(("Type", "Advice", "Author and role", "Date", "Attached"), K, labels=(0,))


PLAN = Unseen(
    name="corentin", style="numbered, sideways, in grids", born=dt.date(2015, 12, 11), write=write,
    is_landscape=True,
    planted=planted(
        A_12="",
        A_16="Things have been hard for Corentin for a long time",
        A_23="Corentin will read 90 words a minute by Easter 2027.",
        A_28="Kieran Dossett in his class copies the way he talks",
        A_29="With his dad in prison",
        B_03="Corentin has a diagnosis of ADHD, combined type.",
        C_02="He also gets hay fever in June and sees the dentist twice a year.",
        E_03="Corentin’s reading and spelling will have come on a good deal",
        E_06="Corentin is content at his new school and making the very most of all that it has to offer.",
        E_10="",
        E_12="Corentin packs his own bag from a list the evening before",
        F_02="Literacy intervention, one-to-one",
        F_04="One-to-one teaching of spelling by word families",
        F_08="The headteacher may shorten or stop these sessions during the year",
        F_09="For the rest of the week he has Level 4 top-up, £6,480 in 2026–27.",
        F_10="the activities that are given in section 5 of the therapist’s report of 14 July 2026",
        F_14="Corentin comes out of French.",
        G_02="",
        H_03="Corentin stays overnight at Seagrass House",
        I_02="Harbour Rise, Quay Lane.",
        K_05="Specialist assessor (level 7 diploma in dyslexia)",
        T_05="16 September 2026",
    ),
)  # fmt: skip
