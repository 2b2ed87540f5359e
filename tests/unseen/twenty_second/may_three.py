"""Zephyrine, fifteen: an academy's last year, one block for each outcome, with twenty-two things wrong."""

import datetime as dt
from typing import Any

from tests.plan_layouts.paper import banner, write_cell, write_row
from tests.unseen.author import Author, Unseen, planted

A: tuple[tuple[str, str], ...] = (
    ("How Zephyrine’s views were gathered", "Zephyrine drew a mind map with the pastoral lead on 7 September 2026 and talked it through on 10 September 2026. Words in quotation marks are hers. The pastoral lead wrote the rest and Zephyrine read it."),
    ("Hopes", "“I want to work backstage, on lights or costumes. I’d live in a flat with a cat and my own kettle. I want to stay in the youth theatre and help the little ones with it.”"),
    ("Likes and spare time", "She sews, collects buttons, swims and knows every musical of the 1990s. She enjoys old horror films. She makes puppets from gloves."),
    ("School", "Best: textiles, and the drama studio when it is empty. Worst: the canteen and surprise tests. The pupil beside her in science, Chantelle Briggs, was suspended for throwing a stool, and Zephyrine has not liked that room since."),
    ("After Year 11", "She would like the stage production course at the college in town and has looked at its website with her dad."),
    ("Doing things alone", "She cooks pasta, does her own washing and walks to the shop. She would like to go to Oxford on the train by herself. She will not use the telephone. Her stammer comes back on calls, so she hands it to Dad."),
    ("Health", "She sleeps well, hates the taste of tablets and says that swimming keeps her head clear."),
    ("What people like about her", "Her textiles teacher says that she is inventive and exact. She is proud of the coat she made for the school play in March 2026. She is kind to younger children."),
    ("How to talk with Zephyrine and plan with her", "Zephyrine speaks in full sentences when she feels safe. Ask one thing and give her a minute. Write down anything with a date in it. She says “maybe” for no and looks up for yes. For a choice, send her the options the day before, meet in the textiles room and let her bring her sketchbook."),
    ("The story so far", "Zephyrine was born in 2011. She was found to be autistic in 2019. She moved to Marlcombe Academy in Year 7, in September 2022, and missed most of the spring of 2025. She came back in September 2025 on a full timetable."),
    ("What Mum and Dad say (telephone call with the pastoral lead, 14 September 2026)", "“She comes home worn out and goes straight upstairs. We worry about the noise, the mock exams and how little she writes down. School has been good at ringing us.”"),
)  # fmt: skip
B = (
    ("Need 1", "Communication and interaction", "Zephyrine is autistic. She takes words literally and misses when a question is meant for her: in three lessons she answered two of 11 questions put to the class (speech and language therapist, 23 June 2026)."),
    ("Need 2", "Cognition and learning", "Zephyrine has dyslexia."),
    ("Need 3", "Cognition and learning", "She reads slowly and loses the sense of a page. Her standardised score for reading comprehension is 79. She leaves out half of a written question."),
    ("Need 4", "Social, emotional and mental health", "Worry stops her from coming in. She missed 31 days between January and July 2026 (attendance record, 20 July 2026), most of them days with a test or a cover teacher."),
    ("Need 5", "Sensory and physical", "Noise hurts. In the canteen, at 82 decibels, she covered her ears and left after three minutes (occupational therapist, 30 June 2026). Her sight and hearing are good."),
    ("Need 6", "Sensory and physical", "Handwriting is slow and painful. She wrote eight words a minute and stopped after six minutes, when her hand cramped (occupational therapist, 30 June 2026)."),
    ("Need 7", "Independence", "She walks to two places that she knows. She has not yet bought a ticket, used a timetable or asked a stranger for help (careers adviser, 2 July 2026)."),
)  # fmt: skip
Block = tuple[str, tuple[str, ...], tuple[tuple[str, str, str], ...]]
BLOCKS: tuple[Block, ...] = (
    ("Outcome 1: Speaking up", (
        "By July 2028 Zephyrine tells an adult in her own words when she has not understood, in four lessons out of five. In June 2026 she did so in one of five. Step: two of five by July 2027.",
        "Meets need 1. Adult life: friends and community. Serves her hope to help in the youth theatre.",
    ), (
        ("Social understanding lessons, built on films of plays and scripts.", "Speech and language therapist (HCPC registered): 45 minutes a fortnight, 19 sessions a year, in a group with other Year 11 pupils. One hour each term to train teachers and one hour to review.", "Need 1"),
        ("A question to Zephyrine starts with her name and is on a card.", "Every subject teacher, in all 25 lessons a week. The therapist shows them how for one hour in September and January.", "Need 1"),
    )),
    ("Outcome 2: Reading for the course she wants", (
        "By July 2028 Zephyrine reads two pages of a technical manual and answers nine out of ten questions on it. In June 2026 she answered four. Step: six by July 2027.",
        "Meets needs 2 and 3. Adult life: employment. Serves her hope to work backstage.",
    ), (
        ("Structured reading and spelling lessons from a multisensory phonics scheme, one-to-one, in the library annexe.", "30 minutes, four times a week, 38 weeks a year, straight after registration.", "Need 2"),
        ("In English, science and history the teaching assistant reads the question aloud, marks the key words and checks her answer, one-to-one.", "Teaching assistant (level 3, dyslexia award): 11 hours a week, 38 weeks a year. The academy may cut these hours once it judges that she is coping.", "Need 3"),
        ("Reading pen and cream paper, and a reader with 25% extra time in examinations.", "The SENCO checks the pen monthly. The examinations officer books the reader for every paper.", "Needs 2 and 3"),
        ("She no longer takes Spanish or geography.", "Head of Year 11, from September 2026.", "Needs 2 and 4"),
    )),
    ("Outcome 3: Coming in", (
        "By July 2028 Zephyrine will attend a weekly art therapy group.",
        "Step: one term of sessions by July 2027. Meets need 4. Adult life: health. Serves her hope to work backstage.",
    ), (
        ("Art therapy in the textiles store, with clay, cloth and puppets, in a group of three.", "Art therapist (HCPC registered): 60 minutes every Monday, 36 weeks a year. She has 30 minutes a month to talk with the pastoral lead.", "Need 4"),
        ("Meet at the side gate, a look at the day’s changes, and a one-page plan for worry that she carries. One-to-one.", "Pastoral lead (trained emotional literacy support assistant, supervised by an educational psychologist for two hours each half-term): 15 minutes at 8.30 every school day.", "Need 4"),
        ("Taxi from home to the side gate each morning.", "Council contractor, 190 days a year.", "Need 4"),
    )),
    ("Outcome 4: Managing noise", (
        "By July 2028 Zephyrine stays for a whole lesson in a workshop with ear defenders that she puts on herself, in 18 lessons out of 20. In June 2026 it was nine. Step: 14 by July 2027.",
        "Meets need 5. Adult life: health and employment. Serves her hope to work backstage.",
    ), (
        ("Sensory exercises as listed in the occupational therapist’s report, one-to-one, in the fitness room.", "Teaching assistant (shown how by the therapist for one hour each term): 15 minutes before lesson 1 daily, 38 weeks a year.", "Need 5"),
        ("Ear defenders, a seat by the door in each classroom, and lunch in the drama studio with two other pupils. She will be given time out of noisy lessons as and when it is appropriate.", "The pastoral lead lays out lunch and stays: 35 minutes every school day.", "Need 5"),
    )),
    ("Outcome 5: Getting about", (
        "By July 2028 Zephyrine goes by train to a town that is new to her and back, by herself, three times in a month. In July 2026 she had not done so. Step: one trip with an adult two seats away by July 2027.",
        "Meets need 7. Adult life: independent living and community. Serves her hope to live in a flat of her own.",
    ), (
        ("Travel training, one-to-one: tickets, timetables, platforms and asking for help.", "Travel trainer (level 3 award): 90 minutes a week, January to June 2027, 20 weeks.", "Need 7"),
        ("Work experience in the wardrobe of the town theatre.", "Job coach (level 3), one-to-one: three hours each Friday, 24 weeks a year.", "Needs 1 and 7; also outcomes 1 and 4"),
    )),
    ("Outcome 6: A day out without Mum or Dad", (
        "By July 2028 Zephyrine spends a day and a night away from home and says what she wants to eat and do, six times a year. In July 2026 she had never done so. Step: a day by July 2027.",
        "Meets need 8. This is a care outcome. Adult life: community. Serves her hope to live in a flat of her own.",
    ), ()),
)  # fmt: skip
K = (
    ("Zephyrine’s views", "Zephyrine, with the pastoral lead", "10 September 2026", "Yes"),
    ("(a) Parents’ advice", "Mother and father", "14 September 2026", "Yes"),
    ("(b) Educational advice", "Principal, Marlcombe Academy", "3 July 2026", "Yes"),
    ("(c) Medical advice", "Community paediatrician", "9 July 2026", "Yes"),
    ("(d) Psychological advice", "Specialist dyslexia teacher", "25 June 2026", "Yes"),
    ("(e) Social care advice", "Social worker, disabled children’s team", "16 July 2026", "Yes"),
    ("(f) Speech and language therapy", "Speech and language therapist", "23 June 2026", "Yes"),
    ("(f) Occupational therapy", "Occupational therapist", "30 June 2026", "Yes"),
    ("(h) Asked for by the parents", "Director of the youth theatre", "6 July 2026", "Yes"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Zephyrine Oakshott", "Amended final plan, version 2, 19 November 2026. Official – sensitive")  # fmt: skip
    by.heading("Education, Health and Care Plan", 0)
    by.cover(
        ("Name", "Zephyrine Oakshott"), ("Date of birth", "20 January 2011"), ("Pronouns", "she/her"),
        ("Year group", "Year 11"), ("School", "Marlcombe Academy"), ("Main need", "Autistic spectrum disorder"),
        ("Second need", "Specific learning difficulty"), ("Status", "Amended final plan, version 2"),
        ("Review meeting", "24 September 2026"), ("Invitations and papers sent", "8 September 2026"),
        ("Report of the meeting sent", "6 October 2026"), ("Decision and proposed amendments sent", "20 October 2026"),
        ("Date of this plan", "19 November 2026"), ("Authority", "Wansdyke Vale Council"),
        ("Signed", "P. Lovelock, Head of SEND Casework"), ("Signed on", "19 November 2026"),
    )  # fmt: skip
    by.at("").heading("This is me")
    by.at("A").heading("Section A: Views, interests and aspirations", 2)
    for title, text in A:
        by.labelled((title, text))
    by.at("").heading("Strengths and difficulties")
    by.at("B").heading("Section B: Special educational needs", 2)
    by.text("Strengths: Zephyrine designs and sews at the level of a good A-level student. She has a fine memory for scripts. Mathematics is secure for Year 11 (mock paper, June 2026).")  # fmt: skip
    by.rows(("No.", "Area", "Need"), B, labels=(0, 1))
    by.at("C").heading("Section C: Health needs", 2)
    by.text("N/A")
    by.at("D").heading("Section D: Social care needs", 2)
    by.text("Need 8. Zephyrine has not spent a night away from her parents and cannot yet say to other adults what she wants (social worker, disabled children’s team, 16 July 2026). An adult care assessment was asked for on 16 July 2026.")  # fmt: skip
    by.at("").heading("Outcomes and provision")
    by.text("Each block below gives an outcome (Section E) and the special educational provision for it (Section F).")  # fmt: skip
    for block in BLOCKS:
        _block(by, block)
    by.at("E").heading("Section E: Checking progress", 2)
    by.bullets(
        "The SENCO and Zephyrine set targets for each half-term from the six outcomes.",
        "Subject teachers record them every second Friday. The SENCO and the parents go through the record once a term.",
    )
    _end(by)


def _block(by: Author, block: Block) -> None:
    title, outcome, provision = block
    by.at("").heading(title, 2)
    table = by.paper.doc.add_table(0, 3)
    table.style = "Table Grid"
    banner(table, "Section E: the outcome")
    _wide(table, "\n".join(by.note(text, "E") for text in outcome))
    if provision:
        banner(table, "Section F: special educational provision", "E2EFDA")
        write_row(table, ("What", "Who, how much, how often", "For"), is_bold=True)
        for row in provision:
            write_row(table, [by.note(text, "F") for text in row])
    else:
        _wide(table, by.note("The support for this outcome is in Section H1.", "E"))
    by.paper.text("")


def _wide(table: Any, text: str) -> None:
    cells = table.add_row().cells
    merged = cells[0].merge(cells[-1])
    write_cell(merged, text)


def _end(by: Author) -> None:
    by.at("").heading("Health and care provision")
    by.at("G").heading("Section G: Health provision", 2)
    by.text("None is needed (integrated care board, designated clinical officer, 28 October 2026).")
    by.at("H1").heading("Section H1: Social care provision under the 1970 Act", 2)
    by.text(
        "Need 8, outcome 6. A support worker (level 3) takes Zephyrine out one-to-one for four hours on two Saturdays a month, 22 a year.",
        "She also sleeps at the short-break house at Fernleaze for one night every two months, six nights a year, with two care staff (level 3) for four young people.",
    )
    by.at("H2").heading("Section H2: Any other social care provision", 2)
    by.text("None (disabled children’s team, 16 July 2026).")
    by.at("").heading("Resources")
    by.at("I").heading("Section I: Placement", 2)
    by.text("Marlcombe Academy, a mainstream secondary academy.")
    by.at("J").heading("Section J: Personal budget", 2)
    by.text("The parents asked about a personal budget on 24 September 2026 and chose not to have one.")  # fmt: skip
    by.at("K").heading("Section K: Advice and information", 2)
    by.rows(("Advice", "Author", "Date", "Attached"), K)


PLAN = Unseen(
    name="zephyrine",
    style="one merged block for each outcome under four banners",
    born=dt.date(2011, 1, 20),
    write=write,
    planted=planted(
        A_06="",
        A_12="",
        A_22="Her stammer comes back on calls",
        A_28="Chantelle Briggs",
        B_03="Zephyrine has dyslexia.",
        B_06="Her standardised score for reading comprehension is 79.",
        C_01="N/A",
        E_04="By July 2028 Zephyrine will attend a weekly art therapy group.",
        E_10="",
        F_01="Handwriting is slow and painful.",
        F_05="Structured reading and spelling lessons from a multisensory phonics scheme",
        F_06="in a group with other Year 11 pupils",
        F_07="She will be given time out of noisy lessons as and when it is appropriate.",
        F_08="The academy may cut these hours once it judges that she is coping.",
        F_10="as listed in the occupational therapist’s report",
        F_14="She no longer takes Spanish or geography.",
        F_18="Taxi from home to the side gate each morning.",
        H_03="for one night every two months",
        I_04="Marlcombe Academy, a mainstream secondary academy.",
        K_02="",
        K_05="Specialist dyslexia teacher",
        X_05="",
    ),
)
