"""Fenella, six: a county's landscape draft, with coloured banners and one row for each need, as it should be."""

import datetime as dt

from tests.plan_layouts.paper import banner, write_cell
from tests.unseen.author import Author, Unseen

A: tuple[tuple[str, str], ...] = (
    ("How these views were gathered",
     "The teacher of the deaf met Fenella three times, on 21, 23 and 24 September 2026, with photographs and sign, and wrote down what she said, signed and chose. Speech marks show Fenella’s words. The SEND officer saw mum and dad on 29 September 2026."),
    ("What Fenella likes to do",
     "Fenella loves digging, worms and trampolines. She plays shops for hours and always has the till."),
    ("What Fenella thinks of school",
     "“I like paint and the water tray and Friday.” (signed and said, 23 September 2026). She put the dinner hall in the “not nice” box: “too loud, everyone all mouths”."),
    ("Friends",
     "Fenella picked two girls in her class when asked who she plays with. “They run off and I don’t know where we are going.” She would like a friend who signs."),
    ("Feeling well",
     "“My ears get tired and I want them off.” (21 September 2026). She likes the ear clinic, because of the fish tank."),
    ("Doing things by herself",
     "She dresses, cuts up fruit and feeds the hens before school. She would like to learn to pour her own milk."),
    ("What Fenella hopes for",
     "“When I am big I want to be the lady in the post office and have a house with a slide.” She would like to go to Brownies with her cousin, and to read the hen book to Grandad by herself. Plans for later schooling and work are a long way off; her next step is Year 2."),
    ("What mum and dad think (home visit, 29 September 2026)",
     "Mum and dad are proud of how brave and funny she is. She comes home worn out, they say, and learns sign faster than they do. They worry that a nod is taken for hearing."),
    ("What mum and dad hope for",
     "They hope that she grows up at ease with being deaf, with deaf and hearing friends, a job that she picks for herself, a home of her own one day and a part in village life."),
    ("What has happened so far",
     "Fenella was born in October 2020 and her hearing loss was found at three weeks old. She has worn two hearing aids since January 2021. She joined a playgroup for deaf children in 2022 and her school’s nursery class in September 2024."),
    ("What people admire",
     "She is good at spotting what others miss. She was proud of her worm farm."),
    ("How to talk with Fenella and how she takes part in decisions",
     "Fenella uses speech and British Sign Language (BSL) together. Tap her arm, wait until she looks, stand in the light and say one thing at a time with a sign. A nod may only mean that she is being polite, so ask her to show you. No is a flat hand. She decides best in the morning, between two photographs, with her communication support worker there."),
)  # fmt: skip

Row = tuple[str, str, str, str, str, str]
AREAS: tuple[tuple[str, str, tuple[Row, ...]], ...] = (
    ("Sensory and physical", "F8CBAD", (
        ("Need 1. Hearing. Fenella has a severe hearing loss in both ears (78 decibels right, 81 left; audiology, 15 September 2026). With both aids on, in quiet and one metre away, she repeated 9 words out of 10. At three metres in the noise of her class she repeated 3 (teacher of the deaf, 22 September 2026). She takes an aid out, tired, by 1.30 p.m. on four days out of five, and does not tell anyone when one stops (class log, 18 September 2026).",
         "Outcome 1. By July 2028 Fenella acts on an instruction of three parts given to the whole class, the first time, in eight lessons out of ten. In September 2026 it was three out of ten. Step: five out of ten by July 2027. Towards her hope to join in and know “where we are going”.",
         "(a) A radio aid with two microphones: one worn by whoever is teaching, one passed from hand to hand in group talk, assembly and PE.\n(b) One-to-one teaching of listening: picking out words in noise.\n(c) The classroom: carpet, eight sound panels, rubber feet on all chairs and tables, and a seat in the second row with her back to the windows.\n(d) Training for all adults who teach her or look after her at lunch: microphones, light, taking turns.\n(e) Rests from listening in the book corner, and a lesson in caring for her aids (batteries, tubes, what to say).",
         "(a) The Council buys it; a teaching assistant shown how by the teacher of the deaf tests it.\n(b) Teacher of the deaf holding the mandatory qualification.\n(c) The site manager fits it by 4 January 2027; the educational audiologist measures the room.\n(d) and (e) Teacher of the deaf; the communication support worker is with her for the rests.",
         "(a) In every lesson and assembly; tested for 10 minutes at 8.40 each school day, and on the test box for 30 minutes each half-term.\n(b) 60 minutes twice a week, 38 weeks a year.\n(c) There all day; measured for 60 minutes once a year, each July, before she changes rooms.\n(d) Three hours in January 2027, then one hour each term.\n(e) Rests of 15 minutes at 11.15 and 1.45 each day; a lesson of 15 minutes, one-to-one, every week, 38 weeks a year.",
         "Teacher of the deaf counts ten lessons each half-term. She and the class teacher set the next target."),
    )),
    ("Communication and interaction", "C6E0B4", (
        ("Need 2. Language. Fenella speaks in phrases of three words and understands spoken sentences like a child of about four (speech and language therapist, 30 September 2026; New Reynell scales). In BSL she puts two signs together. New words pass her by unless they are signed.",
         "Outcome 2. By July 2028 Fenella tells somebody who was not there what happened, in five linked sentences, in speech, sign or both. In September 2026 it was two short phrases. Step: three sentences by July 2027. Towards being the lady in the post office.",
         "(a) Speech and language therapy, one-to-one: joining sentences, and the speech sounds s, sh and f that she cannot hear well.\n(b) Lessons signed in BSL and English, and the day’s new words shown to her beforehand with objects.\n(c) A signing lesson for Fenella and three hearing classmates, a group of four.\n(d) Sign lessons for her family, at home, as a group of three.",
         "(a) Speech and language therapist (HCPC registered, experienced with deaf children).\n(b) Communication support worker (BSL level 3).\n(c) and (d) Deaf tutor (BSL level 6, teaching certificate).",
         "(a) 45 minutes weekly, 38 weeks a year, with two hours more each term for planning with staff.\n(b) 20 hours a week, one-to-one, in English, mathematics, science and topic.\n(c) 30 minutes every week, 36 weeks a year.\n(d) 60 minutes every week, 30 weeks a year.",
         "Therapist films a retelling each term. She and the class teacher set targets every half-term and send them home in the contact book."),
    )),
    ("Cognition and learning", "BDD7EE", (
        ("Need 3. Reading and spelling. Fenella’s reasoning with shapes is as expected at her age (educational psychologist, 1 October 2026). She knew 14 of the 40 letter sounds taught (class check, 25 September 2026) and reads 12 words by sight.",
         "Outcome 3. By July 2028 Fenella reads a page of 60 words that she has not seen, with no more than four mistakes, and answers three questions out of four about it. In September 2026 she read 12 words. Step: 30 words by July 2027. Towards reading the hen book to Grandad.",
         "(a) Phonics through hand cues, mirror and letters, in place of the class’s phonics lesson.\n(b) Tests and the Year 1 phonics check read face to face at one metre in the library, with a rest of 10 minutes halfway.",
         "(a) Teaching assistant (level 3) who has done the two-day course in visual phonics.\n(b) Teacher of the deaf.",
         "(a) 20 minutes, one-to-one, four times a week, 38 weeks a year.\n(b) Each test; 30 minutes for the check in June 2027.",
         "Class teacher reads with her every Friday and records the count. She and the teacher of the deaf set targets every half-term and tell mum and dad."),
    )),
    ("Social, emotional and mental health", "FFE699", (
        ("Need 4. Friends and noise at lunch. Fenella stayed in a game with other children for two minutes at one lunchtime out of five and then walked the fence alone (playground watch by the educational psychologist, 1 October 2026). In the dinner hall she covers her ears.",
         "Outcome 4. By July 2028 Fenella stays in a game with two other children for ten minutes at three lunchtimes out of five. In September 2026 it was two minutes at one out of five. Step: five minutes at two out of five by July 2027. Towards her wish for a friend who signs and for Brownies.",
         "(a) Lunch in the studio, which has curtains and a round table, with three children she has picked: four pupils and one adult.\n(b) A game taught step by step, then played outside: the same group of four.\n(c) One-to-one visits from a deaf young adult, who plays and talks about growing up deaf.",
         "(a) Midday supervisor (BSL level 2).\n(b) Emotional literacy support assistant, supervised by the educational psychologist for two hours each half-term.\n(c) Deaf mentor trained by the county’s sensory service.",
         "(a) 25 minutes every school day.\n(b) 30 minutes twice a week, 24 weeks from January 2027.\n(c) 60 minutes once a month, ten visits a year.",
         "Midday supervisor keeps a tally for one week of each half-term. The SENCO sets the next target with Fenella each term."),
    )),
)  # fmt: skip
COLUMNS = (
    "Section B\nSpecial educational need", "Section E\nOutcome", "Section F\nProvision",
    "Section F\nWho", "Section F\nHow often", "Section E\nReview",
)  # fmt: skip
LETTERS = ("B", "E", "F", "F", "F", "E")
K = (
    ("K1 (a)", "Parents’ views", "Mother and father", "29 September 2026", "Attached"),
    ("K2 (b)", "Educational advice, given after consulting the teacher of the deaf", "Head teacher", "9 October 2026", "Attached"),
    ("K3 (b)", "Advice on hearing and learning (reg 6(2))", "Qualified teacher of the deaf", "25 September 2026", "Attached"),
    ("K4 (c)", "Medical advice", "Community paediatrician", "8 October 2026", "Attached"),
    ("K5 (c)", "Audiology report", "Children’s audiologist", "15 September 2026", "Attached"),
    ("K6 (d)", "Psychological advice", "Educational psychologist", "1 October 2026", "Attached"),
    ("K7 (e)", "Social care advice", "Social worker, sensory team", "5 October 2026", "Attached"),
    ("K8 (f)", "Speech and language therapy advice", "Speech and language therapist", "30 September 2026", "Attached"),
    ("K9 (h)", "Person mum and dad asked the Council to hear", "Leader of the deaf children’s playgroup", "2 October 2026", "Attached"),
)  # fmt: skip


def _band(by: Author, title: str, fill: str) -> None:
    """Write a section's coloured banner from side to side of the page."""
    table = by.paper.doc.add_table(0, 1)
    table.style = "Table Grid"
    banner(table, title, fill)
    by.paper.text("")


def _needs(by: Author) -> None:
    table = by.paper.table(COLUMNS, [])
    for area, fill, rows in AREAS:
        banner(table, area, fill)
        for row in rows:
            for cell, text, letter in zip(table.add_row().cells, row, LETTERS, strict=True):
                write_cell(cell, text)
                for line in text.split("\n"):
                    by.note(line, letter)
    by.paper.text("")


def write(by: Author) -> None:
    by.paper.running("Fenella Odum: DRAFT plan, version 1", "Draft sent on 16 November 2026")
    by.heading("DRAFT Education, Health and Care Plan (proposed plan for comment)", 0)
    by.cover(
        ("Child", "Fenella Odum"), ("Date of birth", "9 October 2020"),
        ("Pronouns", "she/her"), ("Year", "Year 1"),
        ("Languages", "English and British Sign Language"), ("Main need", "Hearing impairment"),
        ("Status", "Draft, version 1"), ("Request received", "27 July 2026"),
        ("Decision to assess", "4 September 2026"), ("Advice asked for", "7 September 2026"),
        ("Draft sent to parents", "16 November 2026"), ("Comments and choice of school by", "4 December 2026"),
        ("Final plan due", "14 December 2026"), ("Plan coordinator", "SEND Officer, north area"),
        columns=4,
    )  # fmt: skip
    by.text(
        "Mum and dad may comment on any part of this draft, ask for a meeting and ask for a particular school to be named. The SEND information, advice and support service can help, free of charge.",
    )  # fmt: skip
    _band(by.at("A"), "SECTION A   Fenella’s and her family’s views, interests and aspirations", "D9D2E9")  # fmt: skip
    by.rows(("About", "What we were told"), A, labels=(0,))
    _band(by.at(""), "SECTIONS B, E AND F   Needs, outcomes and provision, one row for each need", "F4B183")  # fmt: skip
    _needs(by)
    _band(by.at("E"), "SECTION E (all rows)   Who checks, and plans for change", "F4B183")
    by.text(
        "The SENCO meets mum, dad and the teacher of the deaf about all targets each term, in December, March and July.",
        "Fenella moves to Year 2 in September 2027. Her new teacher watches her in class for an hour in June 2027. She does not change school until September 2032.",
    )  # fmt: skip
    _band(by.at("C"), "SECTION C   Health needs related to special educational needs", "9FE2D0")
    by.text(
        "Health need 1. Permanent hearing loss in both ears, with glue ear on top in winter: three times between November 2025 and March 2026, about three weeks each, when she heard 15 decibels less and followed almost nothing in class (community paediatrician, 8 October 2026; audiology, 15 September 2026).",
    )  # fmt: skip
    _band(by.at("G"), "SECTION G   Health provision", "9FE2D0")
    by.text(
        "For health need 1 and outcome 1. A children’s audiologist tests hearing and aids for 45 minutes every three months, four times a year, and takes new ear moulds at each visit.",
        "For health need 1 and outcome 1. An ear, nose and throat doctor sees her for 20 minutes twice a year, in November and February.",
        "Agreed for the integrated care board by the designated clinical officer on 10 November 2026.",
    )  # fmt: skip
    _band(by.at("D"), "SECTION D   Social care needs", "F7C6D9")
    by.text(
        "Social care need 1. With her aids out Fenella cannot hear the smoke alarm in her bedroom (social worker, sensory team, 5 October 2026).",
    )  # fmt: skip
    _band(by.at("H1"), "SECTION H1   Social care provision under section 2 of the 1970 Act", "F7C6D9")  # fmt: skip
    by.text(
        "For social care need 1. A smoke alarm with a flashing light and a shaking pad under the pillow, fitted by the sensory team’s equipment officer by 18 December 2026 and tested by her every six months, 20 minutes each time.",
    )  # fmt: skip
    _band(by.at("H2"), "SECTION H2   Other social care provision", "F7C6D9")
    by.text("None is reasonably required (social worker, sensory team, 5 October 2026).")
    _band(by.at("I"), "SECTION I   Placement", "D0CECE")
    by.text("Left blank in a draft plan.")
    _band(by.at("J"), "SECTION J   Personal budget", "D0CECE")
    by.text(
        "Mum and dad were told about personal budgets on 29 September 2026 and have not asked for one."
    )
    _band(by.at("K"), "SECTION K   Advice and information", "D0CECE")
    by.rows(("No.", "Advice", "From", "Dated", "Appended"), K)


PLAN = Unseen(
    name="fenella",
    style="landscape, coloured banners, one row for each need",
    born=dt.date(2020, 10, 9),
    write=write,
    is_landscape=True,
)
