"""A clean plan of one pupil at nine, fifteen and nineteen, into which a wording is set."""

import datetime as dt

from ehcplan.plan.whole import Letter

Sections = dict[Letter, tuple[str, ...]]

BORN = {9: dt.date(2017, 3, 14), 15: dt.date(2011, 3, 14), 19: dt.date(2007, 3, 14)}
SCHOOL = {9: "Hazelbrook Primary School", 15: "Hazelbrook Academy", 19: "Weir College"}
YEAR = {9: "Year 5", 15: "Year 11", 19: "Year 15 (second year of college)"}
PLACE = {9: "school", 15: "school", 19: "college"}

A_AT = {
    9: (
        "Ilar told his teaching assistant all of this on 2 June 2026 with picture cards. Words in quotation marks are his own.",
        "What Ilar likes: “Guinea pigs, mud and football.” At home he builds dens in the garden with his brother and he goes to Cubs on Fridays.",
        "What Ilar hopes for: “I want to help a vet when I grow up.” He would like to read his animal magazine by himself.",
        "Ilar about school: “Maths is good. Reading out loud is horrible.” He likes the library corner and finds the dinner hall too loud.",
        "Ilar says that he sleeps well and that he gets tired eyes after reading.",
        "“I have one friend in my class.” He sometimes feels left out at playtime.",
        "Ilar dresses, washes and feeds the guinea pigs by himself. He needs somebody to read letters and labels to him.",
        "Next year Ilar would like the class upstairs because it looks onto the field. He has visited it twice.",
        "How to talk with Ilar: say one thing at a time, give him ten seconds, show a picture. He shows “no” by looking away and “yes” with a thumb.",
        "History: Ilar was born in Hereford in 2017, started at Hazelbrook Primary School in 2021 and was found to be dyslexic in 2025.",
        "People admire how kind he is to small children, and he is proud of his den.",
        "Mum’s own views (Rhian, 4 June 2026): she is proud of how hard he tries, and worries about him giving up on books. She hopes that he will have a job with animals, a home near hers and friends of his own.",
    ),
    15: (
        "Ilar typed these answers himself on 2 June 2026 and read them through with his tutor. Words in quotation marks are his own.",
        "What Ilar likes: “Guinea pigs, mountain biking and football.” He spends Saturdays at the rescue centre.",
        "What Ilar hopes for: “I want to help a vet, live in a shared house in Hereford and keep playing for the village.”",
        "Ilar about school: “Biology is good. Reading out loud is horrible.”",
        "Ilar says that he sleeps well and that he gets tired eyes after reading.",
        "His friends are the football team, and he sometimes feels left out of group chats.",
        "Ilar cooks, takes the bus and looks after four guinea pigs by himself. He needs somebody to read forms with him.",
        "After Year 11 Ilar would like to do the Level 2 animal care course at Weir College. He has been to its open day twice.",
        "How to talk with Ilar: say one thing at a time, give him ten seconds, write down dates. When he has had enough he goes quiet and looks at the door.",
        "History: Ilar was born in Hereford in 2011, started at Hazelbrook Academy in 2022 and was found to be dyslexic in 2019.",
        "People admire how patient he is with frightened animals, and he is proud of his goal in the cup.",
        "Mum’s own views (Rhian, 4 June 2026): she is proud of how hard he tries, and worries about him giving up on books. She hopes that he will have a job with animals, a home near hers and friends of his own.",
    ),
}  # fmt: skip
A_AT[19] = (
    *A_AT[15][:3],
    "Ilar about college: “Animal care is good. Reading out loud is horrible.”",
    *A_AT[15][4:7],
    "After this course Ilar would like an apprenticeship at the vet’s in Ledbury. He has worked there for two weeks.",
    A_AT[15][8],
    "History: Ilar was born in Hereford in 2007, left Hazelbrook Academy in 2023, started at Weir College in September 2025 and was found to be dyslexic in 2015.",
    A_AT[15][10],
    "Mum’s own views, which Ilar has agreed to (Rhian, 4 June 2026): she is proud of how hard he tries, and hopes that he will have a job with animals.",
)  # fmt: skip

B = (
    "B1. Reading and spelling. Ilar is dyslexic. He reads 42 words a minute with nine errors and spells 30 of the first 100 words (WIAT-III, specialist teacher, 9 June 2026), so that he cannot yet read his worksheets alone.",
    "B2. Attention. Ilar starts a written task when an adult begins it with him and stays with it for four minutes (class observation, educational psychologist, 11 June 2026).",
    "B3. Joining in. Ilar stands near a game and does not ask to join; in five observed breaks he spoke to another pupil twice (educational psychologist, 11 June 2026).",
)  # fmt: skip

TAGS = {
    9: ("", "", ""),
    15: (" (preparing for adulthood: employment)", " (preparing for adulthood: independent living)", " (preparing for adulthood: community and friends; health)"),
}  # fmt: skip
TAGS[19] = (" (education and training; employment)", " (education and training; independent living)", " (education and training; community and friends; health)")  # fmt: skip

E = (
    "E1. By July 2028 Ilar reads a new page about animals, of 100 words, with no more than three errors, in four pages out of five. Now he makes nine errors. Step on the way: six errors by July 2027. The class teacher checks each half-term.",
    "E2. By July 2028 Ilar starts a written task within two minutes of being shown it and stays with it for 15 minutes, in four lessons out of five. Now it is four minutes. Step on the way: eight minutes by July 2027. The class teacher checks each half-term.",
    "E3. By July 2028 Ilar asks to join a game or a talk, and stays for ten minutes, at three breaks out of five. Now he does not ask. Step on the way: one break out of five by July 2027. The SENCO checks each term.",
)  # fmt: skip

F = (
    "F1. A specialist teacher with a level 5 diploma in dyslexia teaches Ilar reading and spelling one-to-one for 40 minutes, four times a week, 38 weeks a year, with a structured phonics programme that she writes for him.",
    "F2. All worksheets of more than 50 words are read to Ilar by a teaching assistant (level 3, two days’ training by the specialist teacher) in each of the 25 hours of lessons a week, one-to-one.",
    "F3. A teaching assistant (level 3, trained for a day by the educational psychologist in task plans) sits down with Ilar at the start of each written task, one-to-one, for five minutes, four times a day, and draws the three steps of the task with him.",
    "F4. A teaching assistant (level 3, trained for two days in social skills groups) leads a group of four pupils for 30 minutes, twice a week, 38 weeks a year, in which Ilar practises asking to join.",
)  # fmt: skip
MOVING = {
    9: "Move to secondary school in September 2028: the SENCO and the teaching assistant (level 3) visit the new school with Ilar for two hours, one-to-one, three times between January and June 2028, and make a photo book with him.",
    15: "Move to college in September 2027: the careers adviser (level 6) visits Weir College with Ilar for two hours, one-to-one, three times between January and June 2027, and its learning mentor meets him each month for an hour from March 2027.",
    19: "Leaving college in July 2028: the careers adviser (level 6) plans the move into an apprenticeship with Ilar, one-to-one, for an hour each month from January 2027, with two visits of three hours to the vet’s in Ledbury.",
}  # fmt: skip
F_ADULT = (
    "F5. A job coach (level 3) works with Ilar one-to-one for two hours a week, 38 weeks a year, at the rescue centre and on bus journeys: being on time, following a written list and asking for help.",
)  # fmt: skip

C = ("Medical advice was given by the community paediatrician on 15 June 2026. It found no health needs that have to do with Ilar’s special educational needs.",)  # fmt: skip
D = ("Social care advice was given by the social worker, early help team, on 18 June 2026. It found no social care needs that have to do with Ilar’s special educational needs.",)  # fmt: skip
G = ("None. The community paediatrician’s advice of 15 June 2026 found that no health provision is needed.",)  # fmt: skip
H1 = ("None. The social worker’s assessment of 18 June 2026 found that no provision under section 2 of the Chronically Sick and Disabled Persons Act 1970 is needed.",)  # fmt: skip
H2 = ("None. The social worker’s assessment of 18 June 2026 found that no other social care provision is needed.",)  # fmt: skip
J = ("No personal budget has been asked for.",)

K = (
    "(a) Mother’s views | Rhian Pengelly, mother | 4 June 2026 | attached",
    "(a) Ilar’s views | Ilar Pengelly, with his tutor | 2 June 2026 | attached",
    "(b) Educational advice | J. Marlow, head teacher | 5 June 2026 | attached",
    "(b) Reading and spelling | A. Deane, specialist teacher | 9 June 2026 | attached",
    "(c) Medical advice | Dr P. Osei, community paediatrician | 15 June 2026 | attached",
    "(d) Psychological advice | L. Farah, educational psychologist | 11 June 2026 | attached",
    "(e) Social care advice | M. Quill, social worker | 18 June 2026 | attached",
    "(f) No further advice was thought needed by the authority",
    "(h) Advice asked for by the family: Cubs leader | 20 June 2026 | attached",
)  # fmt: skip
PREPARING = "(g) Preparing for adulthood | S. Nkemelu, careers adviser | 16 June 2026 | attached"


def sections(age: int, *, is_final: bool) -> Sections:
    """Return the texts of each section of the clean plan at an age."""
    tags = TAGS[age]
    place = PLACE[age]
    outcomes = tuple(
        text.replace(". ", f"{tag}. ", 1).replace("class teacher", "tutor" if age > 9 else "class teacher")
        for text, tag in zip(E, tags, strict=True)
    )  # fmt: skip
    kinds = {9: "primary", 15: "secondary", 19: "further education"}
    placed = (
        f"{SCHOOL[age]}, a mainstream {kinds[age]} {place}."
        if is_final and age != 15
        else f"{SCHOOL[15]}, a mainstream secondary school, until July 2027; from 1 September 2027 Weir College, a mainstream further education college."
        if is_final
        else "This section is left blank in a draft plan."
    )
    advice = (*K[:-1], PREPARING, K[-1]) if age > 9 else K
    return {
        Letter.A: A_AT[age], Letter.B: B, Letter.C: C, Letter.D: D, Letter.E: outcomes,
        Letter.F: (*F, *(F_ADULT if age > 9 else ()), MOVING[age]), Letter.G: G, Letter.H1: H1, Letter.H2: H2,
        Letter.I: (placed,), Letter.J: J, Letter.K: advice,
    }  # fmt: skip


def cover(age: int, stage: str) -> dict[str, str]:
    """Return the rows of the title table."""
    rows = {
        "Name": "Ilar Pengelly",
        "Date of birth": f"14 March {BORN[age].year}",
        "Pronouns": "he/him",
        "School": SCHOOL[age],
        "Year group": YEAR[age],
        "Plan": stage.removesuffix("_final").replace("amended", "amended final").capitalize(),
    }
    if stage != "draft":
        rows |= {
            "Date of this plan": "6 November 2026",
            "Next review by": "5 November 2027",
            "Signed for the authority": "R. Oyelaran, SEND Officer, 6 November 2026",
        }
    return rows
