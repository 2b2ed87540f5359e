"""Anselm, ten: what is working beside what is not, area by area; a kind plan that says too little."""

import datetime as dt

from tests.unseen.author import Author, Unseen, planted

A = (
    ("About Anselm",
     "“I like trains and Lego trains and the song about trains.” (Anselm, to his teaching assistant, 12 October 2026)",
     "“I wish I could be a train driver or a zoo keeper.” (Anselm, to his teaching assistant, 12 October 2026)",
     "“I play with Jago Pellew next door and we dug a pond.” (Anselm, to his teaching assistant, 12 October 2026)",
     "“Assembly is boring and I love the computer room.” (Anselm, to his teaching assistant, 12 October 2026)",
     "“I feel wobbly when I do not have breakfast.” (Anselm, to his teaching assistant, 12 October 2026)",
     "Anselm dresses himself and is learning to use the microwave. (Dad, 14 October 2026)"),
    ("How Anselm communicates",
     "Anselm talks a lot when it is about trains. Stand on his left, use his name and a short question, and wait. He says “okay” for yes and turns his back for no. He can choose between pictures. Mornings are better."),
    ("His story",
     "Anselm was born in 2016 and wears glasses for a squint, which was operated on in 2021. His father was convicted of a drugs offence in 2022 and now lives at 4 Chapel Rise."),
    ("What his parents say",
     "Dad (telephone, 14 October 2026): we are worried about the move to the big school, and that he has got nobody to sit with."),
    ("Next",
     "He will move to secondary school in September 2027. By summer 2027 Anselm will spell 30 words from the Year 4 list."),
)  # fmt: skip
AREAS = (
    ("Communication and Interaction",
     "Anselm uses long sentences about trains.",
     "N1: Anselm talks over others about nine times a lesson (class teacher, five lessons, September 2026), so his group stops listening to him.",
     "E1: Pupils and staff will understand Anselm’s way of talking by July 2028.",
     "P1 (for N1, E1): A teaching assistant (level 2) runs a talking group for 20 minutes once a week."),
    ("Cognition and Learning",
     "Anselm remembers facts and dates.",
     "N2: A little behind in maths.",
     "E2: Anselm will use a number line.",
     "P2 (for N2, E2): Matrix band 3 funding. Mr Tolland works with him on a tailored maths package. He no longer does French."),
    ("Social, Emotional and Mental Health",
     "Anselm is gentle with younger children.",
     "N3: Anselm cries for about ten minutes at the end of playtime on three days in five (class teacher, September 2026), because he has been left out.",
     "E3: Anselm will feel fulfilled and reach for the stars by July 2028.",
     "P3 (for N3): Opportunity to take part in a nurture session with peers, twice a week, and a taxi to and from the after-school club."),
    ("Sensory and Physical",
     "Anselm can swim ten metres.",
     "N4: Vision impairment (6/36 in his right eye, hospital, July 2026): Anselm loses his place on the whiteboard in every lesson.",
     "E4: By July 2028 Anselm copies four lines from the board in five minutes, in four lessons out of five.",
     ""),
)  # fmt: skip
ADVICE = (
    ("1", "Parents (a)", "Dad", "3 August 2026", "19 August 2026", "Yes"),
    ("2", "School (b)", "Head teacher", "3 August 2026", "12 October 2026", "Yes"),
    ("3", "Medical (c)", "Community paediatrician", "3 August 2026", "7 September 2026", "Yes"),
    ("4", "Psychology (d)", "Educational psychologist", "3 August 2026", "10 September 2026", "Yes"),
    ("5", "Social care (e)", "Social worker", "3 August 2026", "4 September 2026", "Yes"),
    ("6", "Others the parents asked for (h): none", "Dad", "3 August 2026", "19 August 2026", "Yes"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Anselm Quarrie  DOB 2.5.2016", "EHCP – final – 5 November 2026")
    by.heading("ANSELM’S EDUCATION, HEALTH AND CARE PLAN", 0)
    by.cover(
        ("Name", "Anselm Quarrie"), ("Date of Birth", "2 May 2015"), ("School", "Fell Foot Primary School"),
        ("Year", "6"), ("Pronouns", "he/him"), ("Final plan date", "5 November 2026"), ("Date asked for", "20 June 2026"),
        ("Review by", "4 November 2027"), ("Signed for the local authority", "Maud Sterne, casework manager, 5 November 2026"),
        columns=4,
    )  # fmt: skip
    by.at("A").heading("SECTION A: MY PROFILE")
    for title, *texts in A:
        by.heading(title, 2)
        by.text(*texts)
    by.heading("SUMMARY OF ANSELM’S SKILLS AND STRENGTHS, NEEDS AND SUPPORT")
    for area, strength, need, *_ in AREAS:
        by.at("B").heading(f"SECTION B: {area}", 2)
        by.rows(("What is working (Strengths / Resources)", "What is not working so well (Needs / Concerns)"), [(strength, need)])  # fmt: skip
    _two_columns(
        by,
        "C",
        "SECTION C: HEALTH",
        "Anselm sleeps well.",
        "Hay fever in June, for which he takes a tablet.",
    )
    _two_columns(by, "D", "SECTION D: SOCIAL CARE", "Anselm has a warm family.", "Anselm’s dad has no break from caring and Anselm has no club to go to (social worker, 4 September 2026).")  # fmt: skip
    by.heading("OUTCOMES AND SUPPORT PLAN")
    for area, _, _, outcome, provision in AREAS:
        by.heading(area, 2)
        by.at("E").heading("Section E – Desired Outcomes", 3)
        by.text(outcome)
        by.at("F").heading("Section F – Special Educational Provision", 3)
        if provision:
            by.text(provision)
    _rest(by)


def _two_columns(by: Author, letter: str, title: str, good: str, bad: str) -> None:
    by.at(letter).heading(title, 2)
    by.rows(("What is working (Strengths / Resources)", "What is not working so well (Needs / Concerns)"), [(good, bad)])  # fmt: skip


def _rest(by: Author) -> None:
    for letter, title, text in (
        ("G", "SECTION G: HEALTH PROVISION", "None required (designated clinical officer, 20 October 2026)."),
        ("H1", "SECTION H1", "Two overnight stays a month with a link family."),
        ("H2", "SECTION H2", "A sitting service."),
        ("I", "SECTION I", "Fell Foot Primary School, a community primary school."),
    ):  # fmt: skip
        by.at(letter).heading(title)
        by.text(text)
    by.at("K").heading("SECTION K: ADVICE")
    by.rows(("No.", "Advice", "From", "Requested", "Received", "Attached"), ADVICE, labels=(0,))


PLAN = Unseen(
    name="anselm", style="two columns: working, not working", born=dt.date(2016, 5, 2), write=write,
    planted=planted(
        A_06="", A_23="will spell 30 words",
        A_28="Jago Pellew", A_29=("convicted of a drugs offence", "now lives at 4 Chapel Rise"),
        B_04="A little behind in maths.", C_02="Hay fever in June",
        E_02="Anselm will use a number line.", E_05="Pupils and staff will understand",
        E_06="feel fulfilled and reach for the stars", E_07="", E_10="", E_12="copies four lines from the board",
        F_01="Vision impairment", F_02="a tailored maths package", F_03="nurture session with peers",
        F_06=("a talking group for 20 minutes", "nurture session with peers"), F_05="nurture session with peers",
        F_07=("Opportunity to take part",), F_09="Matrix band 3 funding", F_14="no longer does French",
        F_18="a taxi to and from",
        H_03="Two overnight stays", H_04="A sitting service.", I_04="", K_06="", K_07="12 October 2026",
        X_01="", X_02="2 May 2015",
    ),
)  # fmt: skip
