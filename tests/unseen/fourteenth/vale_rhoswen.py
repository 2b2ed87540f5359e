"""Rhoswen, eighteen: an amended final plan under bare letters, in text boxes and content controls, with faults."""

import datetime as dt

from docx.oxml.ns import qn

from tests.plan_layouts.paper import in_control, in_text_box, wrap_in_control, write_row
from tests.unseen.author import Author, Unseen, planted

OWN = (
    ("Rhoswen’s hopes",
     "On 9 June 2026 Rhoswen told her tutor that she hopes to run a flower stall, to share a flat with her cousin and to find a choir that does not audition."),
    ("Free time and friends",
     "She grows dahlias, sings and watches baking films, she said. She has one close friend from her old school, and gets lonely at weekends."),
    ("Health, and doing things alone",
     "She told him too that by two o’clock her head is “like porridge”. She does her own washing and make-up, and would like to cook for herself."),
    ("College",
     "She enjoys horticulture and dislikes big lectures. She means to finish her course here and then look for paid work. She is proud of her silver medal at the county show."),
)  # fmt: skip
DAYS = (
    "A good day is when the plan stays the same and I get my hands in the soil. I like it when the same person is on the desk.",
    "A bad day is when three people talk to me at once. I lose my words and then I lose my temper.",
)  # fmt: skip
MOTHER = (
    "“She was a chatterbox before the accident and there is still so much of that girl there. She is generous, she never sulks and she will work until she drops, which is rather the trouble, because nobody at college seems to see her flagging until it is too late.”",
    "“I should like her to stay in education for as long as it can be managed. In my view a stall of her own is a lovely idea for later on, but she must have her certificates first, and I do not think that a shared flat is sensible before she is 21 at the earliest. I would rather that she lived at home and learned to manage money with me.”",
    "“What worries me most is traffic, strangers who seem kind, and what will become of her when I am too old. My hope is a steady job with people who know her, and evenings with company.”",
)  # fmt: skip
HISTORY = "Rhoswen was knocked off her bicycle in April 2019 and was in hospital for eleven weeks. She went back to school in January 2020, has had a plan since July 2021, and began at college in September 2025."
TALK = "Talking with Rhoswen: face her and give her time."
B = (
    "Need 1. Since her brain injury Rhoswen loses words when she is hurried: she stopped in the middle of 7 out of 12 telephone calls (speech and language therapist, 16 June 2026).",
    "Need 2. She remembers two out of ten things that she was told an hour before (memory test, specialist assessor, 8 July 2026), and by 2 p.m. she works at half her morning speed.",
    "Need 3. Dyscalculia.",
    "Need 4. When plans change she shouts or cries for up to 20 minutes; college noted this 17 times between January and June 2026. She and Carys Pendle, who is on the same course, fell out over it at Easter and have not worked together since.",
    "Need 5. Her left hand tires after ten minutes with secateurs or a pen (occupational therapist, 25 June 2026).",
    "Need 6. She cannot yet cook a meal safely or handle a budget (occupational therapist, 25 June 2026).",
)  # fmt: skip
C = (
    "Need 7. Migraine: two or three attacks a month, each costing her a day and a half at college (neurologist, 2 July 2026).",
    "Need 8. Tight muscles in the left forearm, which close her fingers (neurologist, 2 July 2026).",
)  # fmt: skip
D = "Need 9. Rhoswen cannot yet be at home by herself for longer than two hours, and sees nobody of her own age at weekends. Her care assessment as an adult was finished on 12 August 2026 (adult social care)."
E = (
    "Outcome 1 (work; needs 1 and 3; her flower stall). By July 2028 Rhoswen serves ten customers in a row, takes the money and gives the right change to nine of them. In June 2026: four. Step: seven by July 2027.",
    "Outcome 2 (work; need 2; her flower stall). By July 2028 Rhoswen takes part in a memory group with an occupational therapist on 30 Mondays a year. In June 2026 there was none. Step: 15 Mondays by July 2027.",
    "Outcome 3 (friends and community; need 4; her choir). By July 2028 her tutors notice that she is upset and slow the lesson down within two minutes, nine times out of ten. In June 2026: three. Step: six by July 2027.",
    "Outcome 4 (health; needs 2, 5 and 8; her head “like porridge”). By July 2028 Rhoswen plans her own rests and hand stretches and works until 3.30 on four days out of five. In June 2026: one. Step: two by July 2027.",
    "Outcome 5 (living independently; needs 6 and 9; her flat). Rhoswen plans, buys and cooks a supper for two within £8, with a list and nobody prompting, three times running. In June 2026 she was prompted eleven times. Step: a breakfast for one.",
)  # fmt: skip
FOLLOW = (
    "Her tutor and Rhoswen agree targets from these every half-term. The learning support manager checks them with her each term, and the Council does so once a year.",
    "The course ends in July 2028. A careers meeting is fixed for March 2027, a taster week with two employers for November 2027, and a handover to the supported employment service for 15 June 2028.",
)  # fmt: skip
F = (
    "1. A speech and language therapist (HCPC registered) meets Rhoswen one-to-one every Thursday, 36 weeks a year, to rehearse telephone calls, orders at the counter and questions from customers. For need 1, outcome 1.",
    "2. An occupational therapist (HCPC registered) leads a memory group of four for 60 minutes every Monday, 30 weeks a year: diaries, alarms on the telephone, retracing steps. For need 2, outcome 2.",
    "3. A note-taker (level 2) sits one-to-one with Rhoswen for six hours of lectures a week, 36 weeks a year; the head of horticulture may bring this down after Christmas when he judges that she is coping. For needs 2 and 5, outcome 4.",
    "4. A tutor (level 5 diploma in dyscalculia) teaches her one-to-one for 50 minutes twice a week, 34 weeks a year, with a till, real change and price labels. For need 3, outcome 1.",
    "5. Another person goes through the next day’s timetable with Rhoswen one-to-one for ten minutes at 3.20 every afternoon, and writes each change on a yellow card. For needs 2 and 4, outcome 3.",
    "6. A counsellor (BACP accredited) sees her one-to-one for 50 minutes a week, 24 weeks a year, on noticing temper early and mending quarrels. For need 4, outcome 3.",
    "7. A teaching assistant (level 3) takes Rhoswen through her hand exercises one-to-one for 15 minutes each morning; which ones they are can be looked up in the occupational therapist’s letter. For need 5, outcome 4.",
    "8. Ratchet secateurs, a potting bench at hip height, a tablet with dictation and a reclining chair in the first-aid room are kept for her; the technician checks them monthly. She rests there for 20 minutes at 11.40 and 1.40 every day. For needs 2 and 5, outcome 4.",
    "9. A job coach (trained in systematic instruction) works beside her, one-to-one, on a market stall for four hours every Friday, 30 weeks a year. For needs 1 and 3, outcome 1.",
    "10. An independent living instructor (level 3) teaches her at home, one-to-one, to shop, budget and cook for two hours every Wednesday, 36 weeks a year, bought with a direct payment. For need 6, outcome 5.",
    "11. A minibus with a passenger assistant picks Rhoswen up at 8.05 and drops her at home at 4.15 on five days a week. For need 2, outcome 4.",
    "12. A teacher from the brain injury service (qualified teacher) trains her eight tutors for three hours each September and watches a lesson for 90 minutes each half-term. For needs 1, 2 and 4, outcomes 1, 2 and 3.",
    "13. In assessments: 25% extra time, rest breaks and a prompter. For needs 1 and 2, outcomes 1 and 2.",
)  # fmt: skip
G = (
    "For need 8, outcome 4: a consultant in the spasticity clinic sees Rhoswen for 30 minutes every four months, three times a year, and a hand therapist splints the wrist for 45 minutes twice a year.",
    "Agreed for the integrated care board by the designated clinical officer, 4 November 2026.",
)  # fmt: skip
H1 = "A befriender from the Saturday scheme (level 2) goes swimming or to the cinema with Rhoswen, one-to-one, for three hours every other week, 24 times a year. For need 9, outcome 5."
H2 = "Under the Care Act 2014: a support worker (level 3) keeps Rhoswen company at home, one-to-one, for two hours every Tuesday and Thursday, 50 weeks a year, while her mother is at work. For need 9, outcome 5."
I = "Marlpit Park, where Rhoswen has been since September 2025."  # noqa: E741
J = "A direct payment of £3,150 a year goes into an account in Rhoswen’s name in four parts. She keeps the invoices for the Council to see each July."
K = (
    ("Young person’s views", "Rhoswen, with her tutor", "9 June 2026"),
    ("(a) Letter from home", "Mother", "22 June 2026"),
    ("(b) Education", "Vice-principal", "3 July 2026"),
    ("(c) Medical", "Neurologist", "2 July 2026"),
    ("(d) Psychological", "Specialist assessor (level 7 certificate)", "8 July 2026"),
    ("(e) Social care", "Social worker, adult social care", "12 August 2026"),
    ("(f) Language", "Speech and language therapist", "16 June 2026"),
    ("(f) Hands, memory, kitchen", "Occupational therapist", "25 June 2026"),
    ("(h) Asked for by Rhoswen", "Family worker, brain injury charity", "30 June 2026"),
)  # fmt: skip


def _box(by: Author, *lines: str) -> None:
    """A text box that is as high as its words need."""
    paragraph = by.paper.doc.add_paragraph()
    in_text_box(paragraph, [by.note(line) for line in lines])
    rows = sum(len(line) // 62 + 2 for line in lines)
    for tag in ("wp:extent", "a:ext"):
        for extent in paragraph._p.iter(qn(tag)):
            extent.set("cy", str(rows * 200_000 + 150_000))
    for shape in paragraph._p.iter("{urn:schemas-microsoft-com:vml}shape"):
        shape.set("style", f"width:425pt;height:{rows * 16 + 12}pt")


def _controlled(by: Author, title: str, *texts: str) -> None:
    """Paragraphs that stand each in a content control."""
    for text in texts:
        wrap_in_control(by.paper.text(by.note(text)), title)


def _inside(by: Author, label: str, text: str, kind: str = "text") -> None:
    """A label in bold and a content control that holds the text."""
    paragraph = by.paper.doc.add_paragraph()
    paragraph.add_run(f"{label}: ").bold = True
    in_control(paragraph, by.note(text), label, kind)


def _letter(by: Author, letter: str) -> None:
    by.at(letter).heading(letter)


def write(by: Author) -> None:
    by.paper.running("Rhoswen Eddleston", "Amended final plan, 20 November 2026")
    by.heading("Rhoswen’s EHC plan", 0)
    for label, text, kind in (
        ("Full name", "Rhoswen Eddleston", "text"), ("Born", "3 October 2008", "date"),
        ("Pronouns", "she/her", "dropDownList"), ("Year group", "Year 13", "dropDownList"),
        ("Main need", "Specific learning difficulty after brain injury", "dropDownList"),
        ("Status", "Amended final plan", "dropDownList"), ("Date of this plan", "20 November 2026", "date"),
        ("Last review finished", "10 October 2025", "date"),
        ("Invitations and papers sent", "26 August 2026", "date"), ("Review meeting", "10 September 2026", "date"),
        ("Report of the meeting sent", "23 September 2026", "date"),
        ("Decision and proposed amendments sent", "7 October 2026", "date"),
        ("Next review finished by", "6 October 2027", "date"),
        ("Signed for the Council", "T. Wainfleet, Head of SEND Casework, 20 November 2026", "text"),
    ):  # fmt: skip
        _inside(by, label, text, kind)
    _letter(by, "A")
    by.guide("Views, interests and aspirations")
    for title, text in OWN:
        by.bold(title, 12)
        _box(by, text)
    by.bold("Good days and bad days", 12)
    _box(by, *DAYS)
    _controlled(by, "Communication", TALK)
    _controlled(by, "History", HISTORY)
    by.bold("Mother’s views and hopes (her letter of 22 June 2026)", 12)
    _controlled(by, "Parent", *MOTHER)
    _letter(by, "B")
    by.guide("Special educational needs")
    _controlled(by, "Need", *B)
    _letter(by, "C")
    _controlled(by, "Health need", *C)
    _letter(by, "D")
    _controlled(by, "Care need", D)
    _letter(by, "E")
    by.guide("What will be different for Rhoswen")
    for text in E:
        _box(by, text)
    _controlled(by, "Monitoring and moving on", *FOLLOW)
    _letter(by, "F")
    by.guide("Special educational provision")
    _controlled(by, "Provision", *F)
    _letter(by, "G")
    _controlled(by, "Health provision", *G)
    _letter(by, "H1")
    _box(by, H1)
    _letter(by, "H2")
    _box(by, H2)
    _letter(by, "I")
    _inside(by, "Place", I)
    _letter(by, "J")
    _inside(by, "Budget", J)
    _letter(by, "K")
    table = by.paper.table(("Advice", "From", "Date", "Attached"), [])
    for row in K:
        cells = write_row(table, ("", "", "", ""))
        for cell, text, kind in zip(cells, (*row, "Yes"), ("text", "text", "date", "dropDownList"), strict=True):  # fmt: skip
            in_control(cell.paragraphs[0], by.note(text), "Advice", kind)


PLAN = Unseen(
    name="rhoswen",
    style="bare letters, text boxes and content controls",
    born=dt.date(2008, 10, 3),
    write=write,
    planted=planted(
        A_14="face her and give her time",
        A_17="I like it when the same person is on the desk.",
        A_28="Carys Pendle, who is on the same course",
        A_37="In my view a stall of her own is a lovely idea for later on",
        B_03="Need 3. Dyscalculia.",
        C_03="Migraine: two or three attacks a month",
        E_02="Rhoswen plans, buys and cooks a supper for two within £8",
        E_04="takes part in a memory group with an occupational therapist",
        E_05="her tutors notice that she is upset",
        E_08="",
        F_03="meets Rhoswen one-to-one every Thursday",
        F_05="Another person goes through the next day’s timetable",
        F_08="may bring this down after Christmas",
        F_10="can be looked up in the occupational therapist’s letter",
        F_18="A minibus with a passenger assistant",
        H_02="A befriender from the Saturday scheme",
        I_02="Marlpit Park",
        J_01="A direct payment of £3,150 a year",
        K_02="",
        K_05="Specialist assessor (level 7 certificate)",
    ),
)
