"""Mordecai, nine: a guarded officer's final plan in one box for each section, full of holes."""

import datetime as dt

from tests.unseen.author import Author, Unseen, planted

TITLE, BULLET = "= ", "* "

A = (
    "= How views were obtained",
    "The SENCO spoke with Mordecai at school on 13 and 15 April 2026, for 20 minutes each time, with photographs of his day. She wrote down his words, which are in quotation marks. His mother and father met the officer on 16 April 2026.",
    "= Mordecai’s views and interests",
    "* “I like diggers, drumming and making traps for the fox. I know all the diggers.” (Mordecai, 13 April 2026)",
    "* School: “I like PE and when we build stuff. Numbers fall out of my head. The hall is too loud and my aids buzz.” (Mordecai, 15 April 2026)",
    "* Friends: “I’ve got one best friend, he drums too. Other people say I break the game.” (Mordecai, 15 April 2026)",
    "* Health: “I get a headache when everyone talks. I like my drum, it makes me feel better.” (Mordecai, 15 April 2026)",
    "* Doing things himself: “I make my own sandwich and feed the dog. I want to go to the shop on my own.” (Mordecai, 13 April 2026)",
    "= Strengths",
    "Mordecai is generous, strong and proud of the drum solo that he played in assembly in March 2026. Staff enjoy his company.",
    "= The future",
    "“I want to drive a digger and live in a house with a dog. I’ll be in a band in town.” (Mordecai, 15 April 2026) His next hope is to join the junior drum corps.",
    "By July 2027 Mordecai will be able to count to 100 correctly on four of five attempts.",
    "= Communication and decisions",
    "Mordecai communicates verbally and no particular arrangements are considered necessary.",
    "= History",
    "Mordecai was born in October 2017 and came to live with his mother and father in 2020. They adopted him in 2021. He has worn two hearing aids since 2019, and foetal alcohol spectrum disorder was diagnosed in May 2024.",
    "= Parents’ views",
    "His mother and father told the officer on 16 April 2026 that they are worried about his memory and his tempers after school. “We repeat everything ten times. Nobody at school seems to read the diagnosis.” The Authority has noted these remarks.",
)  # fmt: skip
B = (
    "= Communication and interaction",
    "N1. Mordecai follows an instruction of four words. With longer ones he does the last thing he heard, or copies his neighbour; he was right in two of ten trials (speech and language therapist, 14 April 2026).",
    "= Cognition and learning",
    "N2. Foetal alcohol spectrum disorder (FASD).",
    "N3. In number, Mordecai counts to 20 and adds to ten with cubes. What he learns on one day is often gone on the next: he recalled two of eight number facts after 24 hours (class teacher, 20 April 2026).",
    "N4. Reading age 6 years 2 months. He guesses words of more than one syllable from the first letter.",
    "= Social, emotional and mental health",
    "N5. When a game or a rule changes, Mordecai shouts, pushes and then hides. This happened on 14 of 20 school days between 2 and 27 March 2026 (school log). He cannot yet say afterwards what happened.",
    "= Sensory and physical",
    "N6. Mordecai has a moderate hearing loss in both ears and wears two hearing aids. In the hall he repeated four of ten sentences correctly, and in a quiet room nine of ten (teacher of the deaf, 17 April 2026).",
    "N7. His hand tires after two lines of handwriting. He forms 12 of 26 letters so that they can be read (occupational therapist, 22 April 2026).",
)  # fmt: skip
C = (
    "C1. The hearing loss needs new ear moulds as he grows. A loose mould whistles, and he then takes the aid out and misses what is taught (audiologist, 8 April 2026).",
)  # fmt: skip
D = ("The family is not known to Children’s Social Care.",)
E = (
    "E1. By July 2029 Mordecai follows an instruction of eight words in class, with one picture, on eight of ten occasions, and in the hall repeats eight of ten sentences with his radio aid. In April 2026 he was right in two of ten, and repeated four. Step: six words, and six sentences, by July 2027. (N1, N6 and C1; from “the hall is too loud”.)",
    "E2. By July 2029 Mordecai counts to 200, adds two-digit numbers with apparatus and recalls six of eight facts after 24 hours. In April 2026 he recalled two. Step: four of eight by July 2027. (N2 and N3; from “numbers fall out of my head” and the shop.)",
    "E3. Mordecai will improve his reading and become more confident with his written work. Step: syllables first, then sentences. (N4 and N7; from his wish to drive a digger.)",
    "E4. By July 2029 Mordecai will attend a weekly session in the nurture room with the learning mentor. Step: a session each fortnight by July 2027. (N5; from “I break the game”.)",
    "= Monitoring",
    "The class teacher sets targets each half-term and notes progress every Friday. The SENCO and parents look at it each term. The Authority reviews the outcomes once a year.",
)  # fmt: skip
F = (
    "In this section the Authority has had regard to the efficient use of resources. All provision starts on 1 September 2026 and is reviewed each term by the SENCO with his parents.",
    "= Communication, and hearing",
    "* The targets for language are those listed in the speech and language therapist’s report. A teaching assistant (level 3) covers them one-to-one for 20 minutes, three times a week, 38 weeks a year. (N1; E1)",
    "* A qualified teacher of the deaf teaches Mordecai one-to-one to look after his aids and to say when he has not heard, 60 minutes each half-term, and teaches his class teacher and assistant for 30 minutes each term. (N6; E1)",
    "* Equipment: a radio aid with a microphone for each teacher, and felt pads on the chairs in his classroom, bought by the Authority. The teaching assistant (level 3), shown how by the teacher of the deaf, tests the aids and the radio aid at 8.50 a.m. every school day. (N6, C1; E1)",
    "= Learning",
    "* Additional one-to-one help from an adult will be available in class as and when required. (N2; E2)",
    "* A teaching assistant (level 3), who has finished a six-hour course on FASD, teaches number one-to-one with rods and picture cards in the learning room, 30 minutes, four times a week, 38 weeks a year. The school may reduce these sessions once it judges that he has settled. (N3; E2)",
    "* A specialist teacher with a level 5 diploma in literacy difficulties teaches Mordecai to read longer words by syllables, in a group of three, for 30 minutes, twice a week, 38 weeks a year. (N4; E3)",
    "* Mordecai will not do Spanish. (N1; E1)",
    "= Social, emotional and mental health",
    "* A learning mentor, a qualified emotional literacy support assistant supervised by an educational psychologist for two hours each half-term, teaches a group of four to lose a game, to change a rule and to calm by drumming, for 40 minutes a week, 36 weeks a year. (N5; E4)",
    "= Resourcing and travel",
    "* The Authority’s contribution is confined to Band 3 (£4,950 a year). (N2; E2)",
    "* A shared taxi with a passenger assistant collects him at 8.10 a.m. every school day. (N5; E4)",
)  # fmt: skip
G = ("Audiology follow-up in line with the hospital’s usual offer. (C1; E1)",)
H = ("No social care provision is required.",)
PLACED = ("Hollins Bank School",)
J = ("None. Personal budgets were explained to his parents on 16 April 2026 and none was requested.",)  # fmt: skip
K = (
    "* K1. Mordecai’s views, written down by the SENCO, 15 April 2026. Attached.",
    "* K2. (a) Parents’ views, mother and father, 16 April 2026. Attached.",
    "* K3. (b) Educational advice, head teacher with the class teacher, 24 April 2026. Attached.",
    "* K4. (c) Medical advice, community paediatrician, 11 November 2024. Attached. The Authority is satisfied that it remains sufficient and has not asked for more.",
    "* K5. (c) Medical advice, audiologist, 8 April 2026. Attached.",
    "* K6. (d) Psychological advice, specialist teacher for learning, 28 April 2026. Attached.",
    "* K7. (f) Advice of the speech and language therapist, 21 April 2026. Attached.",
    "* K8. (f) Advice of the occupational therapist, 24 April 2026. Attached.",
    "* K9. Advice of the qualified teacher of the deaf, 20 April 2026. Attached.",
    "(g) does not arise before Year 9. (h) The parents named nobody else.",
)  # fmt: skip


def box(by: Author, letter: str, texts: tuple[str, ...]) -> None:
    """Write one cell of bold lines, paragraphs and bullets."""
    table = by.at(letter).paper.table(("",), [("",)])
    cell = table.rows[0].cells[0]
    for text in texts:
        if text.startswith(TITLE):
            cell.add_paragraph().add_run(text.removeprefix(TITLE)).bold = True
        elif text.startswith(BULLET):
            cell.add_paragraph(by.note(text.removeprefix(BULLET)), "List Bullet")
        else:
            cell.add_paragraph(by.note(text))
    blank = cell.paragraphs[0]._p
    blank.getparent().remove(blank)
    by.paper.text("")


def write(by: Author) -> None:
    by.paper.running("Final EHC plan: Mordecai Thackwray", "Final, version 1, 17 July 2026")
    by.heading("Education, Health and Care Plan", 0)
    by.cover(
        ("Child", "Mordecai Thackwray"),
        ("Pronouns", "He/him"),
        ("Date of birth", "22 October 2017"),
        ("Year from September 2026", "Year 4"),
        ("Main need for census", "Hearing impairment"),
        ("Plan type", "Final plan"),
        ("Date request received", "9 February 2026"),
        ("Date parents told of decision to assess", "20 March 2026"),
        ("Date advice was requested", "20 March 2026"),
        ("Date draft issued to parents", "19 June 2026"),
        ("Closing date for parents’ comments", "6 July 2026"),
        ("Date of final plan", "17 July 2026"),
        ("Annual review due by", "16 July 2027"),
        ("Approved by", "SEND Resource Panel"),
    )
    for letter, title, texts in (
        ("A", "Section A. Views, interests and aspirations", A),
        ("B", "Section B. Special educational needs", B),
        ("C", "Section C. Health needs", C),
        ("D", "Section D. Social care needs", D),
        ("E", "Section E. Outcomes", E),
        ("F", "Section F. Special educational provision", F),
        ("G", "Section G. Health provision", G),
        ("H1", "Section H. Social care provision", H),
        ("I", "Section I. Placement", PLACED),
        ("J", "Section J. Personal budget", J),
        ("K", "Section K. Advice", K),
    ):
        by.heading(title)
        box(by, letter, texts)


HELP = "Additional one-to-one help from an adult will be available in class as and when required."
LANGUAGE = (
    "The targets for language are those listed in the speech and language therapist’s report."
)
BAND = "The Authority’s contribution is confined to Band 3 (£4,950 a year)."
AUDIOLOGY = "Audiology follow-up in line with the hospital’s usual offer."
READING = "Mordecai will improve his reading and become more confident with his written work."
UNKNOWN = "The family is not known to Children’s Social Care."
PLAN = Unseen(
    name="mordecai",
    style="41st: a box of paragraphs and bullets for each section; a guarded, thrifty officer",
    born=dt.date(2017, 10, 22),
    write=write,
    planted=planted(
        A_06="",
        A_14="Mordecai communicates verbally and no particular arrangements are considered necessary.",
        A_23="By July 2027 Mordecai will be able to count to 100 correctly on four of five attempts.",
        B_03="N2. Foetal alcohol spectrum disorder (FASD).",
        B_06="Reading age 6 years 2 months.",
        D_01=UNKNOWN,
        D_02=UNKNOWN,
        E_02=READING,
        E_03=READING,
        E_04="Mordecai will attend a weekly session in the nurture room with the learning mentor.",
        F_01="N7. His hand tires after two lines of handwriting.",
        F_02=(HELP, LANGUAGE),
        F_03=HELP,
        F_04=HELP,
        F_05=HELP,
        F_07=(HELP, BAND),
        F_08="The school may reduce these sessions once it judges that he has settled.",
        F_09=BAND,
        F_10=LANGUAGE,
        F_14="Mordecai will not do Spanish.",
        F_18="A shared taxi with a passenger assistant collects him at 8.10 a.m. every school day.",
        G_02="",
        G_03=AUDIOLOGY,
        H_01="",
        I_02="Hollins Bank School",
        K_02="",
        K_03="community paediatrician, 11 November 2024. Attached.",
        K_05="(d) Psychological advice, specialist teacher for learning, 28 April 2026.",
        T_04="17 July 2026",
        X_01="",
        X_04="SEND Resource Panel",
    ),
)
