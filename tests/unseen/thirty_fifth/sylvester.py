"""Sylvester, fourteen: an amended final in clipped notes, label and value all through, hurried."""

import datetime as dt

from tests.plan_layouts.paper import banner, embolden, write_cell
from tests.unseen.author import Author, Unseen, planted

COVER = (
    ("Name", "Sylvester Obuya"), ("DOB", "2 October 2012"), ("NCY", "9"), ("Pronouns", "he/him"),
    ("Status", "Amended final"), ("Plan first made", "2 September 2021"), ("Last review before this one completed", "7 August 2025"),
    ("Invites to review mtg", "12 June 2026"), ("Papers sent to all", "24 June 2026"), ("Review mtg", "10 July 2026"), ("Mtg report sent", "22 July 2026"),
    ("LA decision + amendment notice sent", "5 August 2026"), ("Comments open until", "24 August 2026"), ("Amended final sent", "30 October 2026"),
    ("Next review complete by", "4 August 2027"), ("Case officer", "[insert name]"),
    ("Signed for LA", "P. Trewhella, SEN Team Manager, 30 October 2026"),
)  # fmt: skip
A = (
    ("Interests / free time", "I’m best on two wheels. Been racing BMX since I was six and I do jumps at the rec most nights."),
    ("School", "“DT is sound cos you make stuff. English, I just sit there waiting for it to finish.” (S. to learning mentor, 16 June 2026)"),
    ("Good at", "Strips and rebuilds a bike without a manual. Funny, loyal, great with little kids."),
    ("Health", "“The tablets take my dinner away. I eat at night instead.” (S. to learning mentor, 16 June 2026)"),
    ("Does for himself", "Cooks noodles, does own washing, cycles to school. Would like to learn to do a full roast."),
    ("Hopes", "“I want to be a bike mechanic. Own flat over the shop.” Also wants to marshal at the BMX track on race days. (S. to learning mentor, 16 June 2026)"),
    ("After Y11", "“College, the one with the motor workshop. I went on the open day.” (S. to learning mentor, 16 June 2026)"),
    ("Comm.", "Talks. Keep it short. Won’t be rushed."),
    ("Story so far", "Born 2012 at term. Talked at 3. Moved here 2017. EHCP from Sept 2021, secondary from Sept 2024."),
    ("Mum’s views", "“He’s bright and he’s gentle with his sister. Homework is a battle every night. I worry nobody has clocked how far behind his reading is.” (Mum, phone, 17 June 2026)"),
)  # fmt: skip
B = (
    ("Strengths", "Works out how things fit together fast. Sticks at practical jobs for an hr (DT teacher, June 2026)."),
    ("N1: literacy", "Reads at a 7y 4m level. Loses the line, skips long words, won’t read aloud in class."),
    ("N2: attention", "ADHD, combined presentation."),
    ("N3: language", "Word-finding: named 21 of 50 pictures within 3 secs (SLT, 12 June 2026). In class says “the thing” and gives up mid-answer."),
    ("N4: handwriting", "Writes 6 words a min, hand aches after 5 mins, letters run together (OT screen, 9 June 2026). Can’t finish written work in the lesson."),
)  # fmt: skip
C = (
    ("N5", "ADHD medication cuts appetite: wt down 2 kg Jan–June 2026 (paediatrician, 15 June 2026). No lunch, so flat and slow in pm lessons."),
)  # fmt: skip
D = (
    ("N6", "Can’t be left without an adult at wkends because of impulsivity: 3 near misses on roads in May 2026 (SW, 22 June 2026). Stuck in the house when Mum works."),
    ("Family", "Dad in prison since Feb 2024, Mum on nights at the bakery."),
)  # fmt: skip
E = (
    ("O1 (N1; Mum’s worry re reading)", "By July 2028 S. reads a new 200-word Y7 text aloud with no more than 8 errors. June 2026: 41 errors. Step: 25 errors by July 2027."),
    ("O2 (N2, N5; getting to the end of DT projects, which he loves)", "By July 2028 S. starts the set task within 2 mins of being told and stays with it for 15, in 4 lessons out of 5. June 2026: 1 out of 5, for 4 mins. Step: 2 out of 5, for 8 mins, by July 2027."),
    ("O3 (N3; wants to say his bit in DT)", "By July 2028 S. tells an adult how he fixed something in 5 linked sentences, no breakdowns, 4 tries out of 5. June 2026: 0 of 5. Step: 3 sentences by July 2027."),
    ("O4 (N2, N6; Mum’s worry re homework)", "S. will receive 2 hrs of mentoring a wk until July 2028."),
    ("Who checks", "Form tutor + SENCO set short targets each half-term with S. and Mum; mentor logs progress wkly; all meet termly; LA reviews yearly."),
)  # fmt: skip
F = (
    ("P1 for N1, O1", "Paired reading then syllable work: HLTA reads a line, S. reads it back, they cut up and rebuild the long words."),
    ("P1 how often", "1:1, 4 days a wk, 38 wks a yr."),
    ("P1 who", "HLTA with level 5 dyslexia certificate; SENCO watches for 30 mins each half-term."),
    ("P2 for N2, O2", "LSA sits within 2 m of S., shows the first step on a card, starts a 5-min timer and ticks each step with him in Eng, maths and sci."),
    ("P2 how often", "12 hrs a wk, 38 wks a yr, 1:1. Hours can be cut back at the discretion of the school."),
    ("P2 who", "LSA (level 3), 1-day ADHD course run by EP, refreshed 2 hrs each Sept."),
    ("P3 for N3, O3", "Word-finding programme, targets and activities as set out in the SALT report of 12 June 2026."),
    ("P3 how often", "40 mins a wk, 36 wks a yr, 1:1, direct; plus 1 hr each half-term to train LSA."),
    ("P3 who", "SLT, HCPC registered."),
    ("P4 for N2, O4", "Mentor and S. go through his planner, pick 3 jobs for the wk, break each into steps and score last wk’s."),
    ("P4 how often", "60 mins, twice a wk, 38 wks a yr, 1:1."),
    ("P4 who", "Learning mentor (level 4), supervised by SENCO 30 mins a fortnight."),
    ("P5 for N1, O1: kit", "Reader pen, kept in S.’s bag, used in every lesson with print. LA supplies; LSA charges and checks it daily."),
)  # fmt: skip
G = (
    ("For N5, O2", "ADHD nurse sees S. at clinic for 30 mins every 3 months: height, wt, blood pressure, appetite, dose."),
)  # fmt: skip
H1 = (
    ("For N6, O4", "Overnight with family-link carer, Sat 10 am to Sun 10 am, once a month, 12 a yr. Approved carer, 2-day ADHD training."),
)  # fmt: skip
H2 = (("Provision", "None reqd (SW advice, 22 June 2026)."),)
I = (("School named", "Cawdry Bridge"), ("From", "Sept 2024"))  # noqa: E741
J = (("Personal budget", "Offered to Mum 10 July 2026. Not wanted. None."),)
K = (
    ("S.’s views", "Learning mentor with S., 16 June 2026. Attached, app 1."),
    ("(a) Parent", "Mum, 17 June 2026. Attached, app 2."),
    ("(b) School", "Head teacher, 18 June 2026. Attached, app 3."),
    ("(c) Medical", "Community paediatrician, 15 June 2026. Attached, app 4."),
    ("(d) Psychology", "EP, 19 June 2026. Attached, app 5."),
    ("(e) Social care", "SW, 22 June 2026. Attached, app 6."),
    ("(f) SALT", "SLT, 12 June 2026. Not attached, copy still to come."),
    ("(f) OT screen", "OT, 9 June 2026. Attached, app 7."),
    ("(g) Prep for adulthood", "Careers and transition adviser, 22 June 2026. Attached, app 8."),
    ("(h) Asked for by Mum", "Nobody else, Mum said 17 June 2026."),
)  # fmt: skip
PARTS = (
    ("A", "A. Views, interests, aspirations: Sylvester + Mum", A),
    ("B", "B. Special educational needs", B),
    ("C", "C. Health needs", C),
    ("D", "D. Social care needs", D),
    ("E", "E. Outcomes", E),
    ("F", "F. Special educational provision", F),
    ("G", "G. Health provision", G),
    ("H1", "H1. Social care provision, CSDPA 1970", H1),
    ("H2", "H2. Other social care provision", H2),
    ("I", "I. Placement", I),
    ("J", "J. Personal budget", J),
    ("K", "K. Advice and information", K),
)  # fmt: skip


def pairs(by: Author, title: str, rows: tuple[tuple[str, str], ...]) -> None:
    """Write a table of label and value whose first row is the heading."""
    table = by.paper.doc.add_table(0, 2)
    table.style = "Table Grid"
    banner(table, title, "D9E2D0")
    for label, value in rows:
        cells = table.add_row().cells
        write_cell(cells[0], label)
        embolden(cells[0])
        write_cell(cells[1], by.note(value))
    by.paper.text("")


def write(by: Author) -> None:
    by.paper.running("EHCP Sylvester Obuya", "Amended final, 30 October 2026")
    by.heading("EHCP: Sylvester Obuya", 0)
    pairs(by, "Details and dates", COVER)
    for letter, title, rows in PARTS:
        by.at(letter)
        pairs(by, title, rows)


PLAN = Unseen(
    name="sylvester",
    style="35th: label and value in two columns throughout, clipped notes",
    born=dt.date(2012, 10, 2),
    write=write,
    planted=planted(
        A_06="",
        A_12="",
        A_14="Talks. Keep it short. Won’t be rushed.",
        A_17="I’m best on two wheels.",
        A_29="Dad in prison since Feb 2024",
        A_32="[insert name]",
        A_39="I want to be a bike mechanic. Own flat over the shop.",
        B_03="ADHD, combined presentation.",
        B_06="Reads at a 7y 4m level.",
        E_04="S. will receive 2 hrs of mentoring a wk until July 2028.",
        E_09="",
        F_01="",
        F_03="1:1, 4 days a wk, 38 wks a yr.",
        F_07="Hours can be cut back at the discretion of the school.",
        F_08="Hours can be cut back at the discretion of the school.",
        F_10="as set out in the SALT report of 12 June 2026",
        F_12="",
        G_02="",
        H_03="Overnight with family-link carer, Sat 10 am to Sun 10 am",
        I_02="Cawdry Bridge",
        K_01="Not attached, copy still to come.",
        T_08="30 October 2026",
    ),
)
