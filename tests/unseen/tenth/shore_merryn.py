"""Merryn, five: a bay council's final plan, its guidance in italics and its answers in boxes."""

import datetime as dt

from tests.plan_layouts.paper import write_cell
from tests.unseen.author import Author, Unseen

GUIDES = {
    "A": "This part belongs to the child and family. Say how their views were found out, by whom and when. If anything is written as “I”, say whose words they are. Targets do not go here.",
    "B": "Number each need. Write what it makes hard, with the date of the test. Avoid “some difficulties”.",
    "C": "If no health needs were found, give the date of the advice. Do not leave the box empty.",
    "D": "“Not known to us” is not an answer.",
    "E": "What will the child be able to do, by when, and who checks?",
    "F": "For each need: what, how much, how often, by whom and with what training. “Regular”, “access to” and “as required” must not be used here.",
    "G": "In the same detail as Section F, and who agreed to it.",
    "H1": "For children under 18.",
    "H2": "Overnight breaks go here. Write “none” if that was decided, and by whom.",
    "I": "Leave blank in a draft. In a final plan write name and type.",
    "J": "If there is no personal budget, say so.",
    "K": "Attach a copy of each.",
}  # fmt: skip
TITLES = {
    "A": "Section A. Views, interests and aspirations",
    "B": "Section B. Special educational needs",
    "C": "Section C. Health needs",
    "D": "Section D. Social care needs",
    "E": "Section E. Outcomes",
    "F": "Section F. Special educational provision",
    "G": "Section G. Health provision",
    "H1": "Section H1. Social care provision under the 1970 Act",
    "H2": "Section H2. Other social care provision",
    "I": "Section I. Placement",
    "J": "Section J. Personal budget",
    "K": "Section K. Advice and information",
}
A = (
    ("How we found out, and Merryn’s story", (
        "Merryn says about ten single words, so people watched for her. Her teaching assistant held out pairs of objects on 23 and 24 June 2026 and filmed what she took. Mum and Dad wrote their part on 5 July 2026 and read it over with the school on 8 July.",
        "She was born nine weeks early in March 2021. She has worn glasses since 2022, walked in spring 2024 and started here in September 2025.",
    )),
    ("What Merryn tells us and shows us", (
        "Merryn loves things that shine or clang. She took the drum or the torch from ten of 12 pairs (24 June 2026). She plays at sending balls down a drainpipe and shouts “Again!”",
        "The best of school is music. The worst is the dinner hall: she covers her ears and cries. A girl in her class gets a “hiya”. She would like more company: she follows when the others run.",
        "She pulls off her own shoes and wants to push her own trolley. She is tired by two o’clock.",
        "What Merryn hopes for, as Mum and her teaching assistant understand it from what she does: to be in the middle of the others, and one day to get to the top of the big slide.",
        "She is brave, good at copying a beat, and proud when people clap.",
    )),
    ("How to talk with Merryn and give her a say", (
        "Touch her left arm and say her name. Use two words and a real object: a spoon for dinner. Make signs on her hand or shoulder. Wait ten seconds. A reach or “yeah” means yes; a push or a turned head means no; hands on ears means stop. She chooses best between two things, in the morning, in a quiet corner.",
    )),
    ("What Mum and Dad think and hope (written by them, 5 July 2026)", (
        "“School knows her well. We worry about stairs and about her being left at the edge. We hope she will have mates in the village, a place of her own with help, and a job in music if she gets her way. College is too far off to plan. Year 2 comes next.”",
    )),
)  # fmt: skip
B = (
    ("Communication and interaction", (
        "Need 1. Merryn likes company. She understands two key words with an object or on-body sign, and one without (speech and language therapist, 13 July 2026). She says ten words, mostly after somebody else, so she cannot yet ask for what she wants.",
    )),
    ("Cognition and learning", (
        "Need 2. Global developmental delay. She solves problems like a child of about two (Griffiths III, educational psychologist, 15 July 2026) and leaves an activity after one step.",
    )),
    ("Social, emotional and mental health", (
        "Need 3. Noise that she cannot place frightens her: she cried for ten minutes or more in the dinner hall on 14 of 20 days in June 2026 (school record).",
    )),
    ("Sensory and physical", (
        "Need 4. Merryn has cerebral visual impairment, and nystagmus (eyes that move by themselves). With glasses she sees at 6/38, misses what is low or on her right, and cannot pick one thing out of a crowded page (qualified teacher of children with vision impairment, 10 July 2026).",
        "Need 5. Her muscles are floppy. She walks 80 metres, trips at kerbs and cannot yet put on a coat (physiotherapist, 14 July 2026).",
    )),
)  # fmt: skip
C = (
    "Need 6. Her nystagmus and short sight are treated at the eye clinic; her glasses change about twice a year (community paediatrician, 20 July 2026).",
)  # fmt: skip
D = (
    "Need 7. Merryn cannot go to a club unless an adult who knows about her sight is beside her (social worker’s assessment, 24 July 2026).",
)  # fmt: skip
E = (
    "Outcome 1 (needs 1 and 3; towards being in the middle of the others). By July 2028 Merryn asks for 20 things or people by word or sign, unprompted, on four days out of five. In July 2026: two. Step: eight by July 2027.",
    "Outcome 2 (need 2; towards music and work). By July 2028 she fetches, plays and puts away an instrument, four times out of five. In July 2026 she did one. Step: two by July 2027.",
    "Outcome 3 (needs 4 to 6; towards the big slide and a place of her own). By July 2028 she puts on her coat, walks to the playground and goes up the slide, bumping into nothing, nine times out of ten. In July 2026: none. Step: the walk by July 2027.",
    "Outcome 4 (need 3; towards friends). By July 2028 she eats with her class in the hall for 20 minutes, four days out of five. In July 2026: three minutes. Step: ten by July 2027.",
    "Outcome 5 (need 7; care; towards mates in the village). By July 2028 she plays beside another child for ten minutes at three clubs out of four. In July 2026: none. Step: five minutes by July 2027.",
    "The class teacher and the parents set small targets every half-term and check them every term.",
    "Merryn moves to Year 2 in September 2027 and to the juniors, on the same site, in September 2028. Each June before, she walks the new routes twice a week with her teacher.",
)  # fmt: skip
F = (
    ("For communication, and for feeling safe", (
        ("Speech and language therapy.", "A therapist (HCPC registered) works with Merryn one-to-one for 30 minutes every week, 38 weeks a year, on asking with words and on-body signs, and spends an hour each half-term teaching class staff. Needs 1 and 3; outcome 1."),
        ("Dinner.", "Merryn eats with three classmates and the teaching assistant in the studio, 30 minutes each day. From January 2027 the last five minutes are in the hall. Need 3; outcome 4."),
    )),
    ("For learning", (
        ("In class.", "A teaching assistant (level 3; two days’ training on cerebral visual impairment and two on on-body signs, September 2026) is one-to-one with Merryn for 25 hours a week, 38 weeks a year. She shows each step with hand under hand. Needs 1 to 5; outcomes 1 to 3."),
        ("A curriculum to touch.", "In place of the class’s phonics, the class teacher takes Merryn and two others for stories with objects, 30 minutes each day. Needs 1 and 2; outcomes 1 and 2."),
        ("Music.", "A qualified music teacher plays with Merryn and three others for 30 minutes every Thursday, 38 weeks a year. Need 2; outcome 2."),
    )),
    ("For sight and movement", (
        ("Vision teaching.", "A qualified teacher of children with vision impairment teaches Merryn one-to-one for 45 minutes a week, 38 weeks a year, on looking and telling by touch, and adapts work with staff for 30 minutes each fortnight. Needs 2 and 4; outcomes 2 and 3."),
        ("Getting about.", "A registered habilitation specialist walks routes, kerbs and the slide’s ladder with her, one-to-one, 40 minutes a week, 38 weeks a year. Needs 4 and 5; outcome 3."),
        ("The room.", "Blinds, a light box, black cloths, and yellow edges on each step. The vision teacher checks them each half-term. Need 4; outcome 3."),
        ("PE and dressing.", "A physiotherapist (HCPC registered) joins PE one-to-one for 30 minutes every fortnight, 19 times a year. An occupational therapist (HCPC registered) teaches coat and buttons one-to-one for 45 minutes a month, ten times a year. Need 5; outcome 3."),
    )),
)  # fmt: skip
G = (
    "For need 6 and outcome 3. An orthoptist sees Merryn for 30 minutes every four months, three times a year, and orders her glasses.",
    "Agreed for the integrated care board by the designated clinical officer on 6 October 2026.",
)  # fmt: skip
H1 = (
    "For need 7 and outcome 5. Saturday play club, four hours, 40 Saturdays a year, with a play worker (level 3, vision awareness course) one-to-one.",
)  # fmt: skip
K = (
    ("(a)", "Parents’ views", "Mum and Dad", "5 July 2026"),
    ("(b)", "Educational advice", "Head teacher", "8 July 2026"),
    ("(b)", "Vision advice", "Qualified teacher of children with vision impairment", "10 July 2026"),
    ("(c)", "Medical advice", "Community paediatrician", "20 July 2026"),
    ("(d)", "Psychological advice", "Educational psychologist", "15 July 2026"),
    ("(e)", "Social care advice", "Social worker", "24 July 2026"),
    ("(f)", "Speech and language", "Speech and language therapist", "13 July 2026"),
    ("(f)", "Physiotherapy", "Physiotherapist", "14 July 2026"),
    ("(f)", "Occupational therapy", "Occupational therapist", "16 July 2026"),
    ("(h)", "Asked; they wanted nobody else", "Mum and Dad", "29 June 2026"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Merryn Tregidgo", "Final plan, 16 October 2026")
    by.heading("Education, Health and Care Plan", 0)
    by.cover(
        ("Name", "Merryn Tregidgo"), ("Born", "14 March 2021"), ("Pronouns", "she/her"), ("School year", "Year 1"),
        ("Main need", "Vision impairment"), ("Status", "Final"), ("Request received", "1 June 2026"), ("Decision to assess", "26 June 2026"),
        ("Draft sent", "14 September 2026"), ("Parents’ comments by", "30 September 2026"), ("Date of this plan", "16 October 2026"),
        ("Review to be finished by", "8 October 2027"), ("Signed for Carrow Bay Council", "P. Ellacott, Head of SEND"), ("Signed on", "16 October 2026"),
        columns=4,
    )  # fmt: skip
    _open(by, "A")
    _boxes(by, A)
    _open(by, "B")
    _boxes(by, B)
    for letter, texts in (("C", C), ("D", D), ("E", E)):
        _open(by, letter)
        _box(by, texts)
    _open(by, "F")
    for title, items in F:
        by.heading(title, 2)
        _provision(by, items)
    for letter, texts in (
        ("G", G),
        ("H1", H1),
        ("H2", ("None is reasonably required (social worker, 24 July 2026).",)),
        ("I", ("Porthmellyn School, a mainstream community primary school.",)),
        ("J", ("Mum and Dad were told about personal budgets on 8 July 2026. They have not asked for one.",)),
    ):  # fmt: skip
        _open(by, letter)
        _box(by, texts)
    _open(by, "K")
    by.rows(("Kind", "Advice (all attached)", "Whose", "Date"), K)


def _open(by: Author, letter: str) -> None:
    by.at(letter).heading(TITLES[letter])
    by.guide(GUIDES[letter])


def _boxes(by: Author, parts: tuple[tuple[str, tuple[str, ...]], ...]) -> None:
    for title, texts in parts:
        by.heading(title, 2)
        _box(by, texts)


def _box(by: Author, texts: tuple[str, ...]) -> None:
    table = by.paper.doc.add_table(1, 1)
    table.style = "Table Grid"
    write_cell(table.rows[0].cells[0], "\n".join(by.note(text) for text in texts))
    by.paper.text("")


def _provision(by: Author, items: tuple[tuple[str, str], ...]) -> None:
    table = by.paper.doc.add_table(1, 1)
    table.style = "Table Grid"
    cell = table.rows[0].cells[0]
    for number, (lead, text) in enumerate(items):
        by.note(f"{lead} {text}")
        paragraph = cell.add_paragraph() if number else cell.paragraphs[0]
        paragraph.style = by.paper.doc.styles["List Bullet"]
        paragraph.add_run(lead).bold = True
        paragraph.add_run(f" {text}")
    by.paper.text("")


PLAN = Unseen(
    name="merryn",
    style="long guidance in italics, answers in boxes",
    born=dt.date(2021, 3, 14),
    write=write,
)
