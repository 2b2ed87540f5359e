"""Jocasta, thirteen: each outcome with its provision in a table below it; twenty-two things are wrong."""

import datetime as dt

from tests.plan_layouts.paper import banner, write_row
from tests.unseen.author import Author, Unseen, planted

A = (
    ("How Jocasta’s views were gathered",
     ("Jocasta met the SENCO in the library for half an hour on 6 and 13 May 2026 and filled in a tick sheet at home. Her words are in quotation marks. Mum spoke to the SENCO by telephone on 14 May 2026.",)),
    ("What people like about Jocasta",
     ("Her form tutor says that she is quick, generous and very funny. Her year head says that she always stands up for younger pupils. Jocasta is proud that she trained her dog to close doors.",)),
    ("Interests and free time",
     ("Jocasta loves dogs and films them for her channel. She skates on the front at weekends, plays bass guitar and can name most breeds at the county show.",)),
    ("School",
     ("“Food tech is the best because you get up and do it.” “English is the worst, it’s all copying.” (to the SENCO, 6 May 2026)",
      "I get sent out for things I did not even do, and nobody asks me what happened first. I have stopped telling them.")),
    ("Friends",
     ("Jocasta has two good friends at the skate park. At school she eats by herself on most days. She has fallen out with Ffion Blackshaw in her form, who used to be her best friend.",)),
    ("Health and getting about",
     ("Jocasta says that her tablets take her appetite away until tea time. She walks the dog by herself, makes her own pasta and wants to learn to skate to the shops with a list.",)),
    ("Hopes for the future",
     ("“I want my own dog parlour, a proper one with a van, by the sea.” (13 May 2026) Before that she would like to do animal care at college, and to live near the beach with her cousin. She would like to go on helping at the dog show every year.",
      "By July 2027 Jocasta will hand in nine pieces of homework out of ten.")),
    ("How to talk with Jocasta and how to include her in decisions",
     ("Walk and talk; she listens best when her hands are busy. Use short sentences, ask one question and wait. A shrug means that she wants to think. If she says “whatever” she does not agree. Give her two or three choices in a message the night before, and meet after lunch with her year head or her mum.",)),
    ("Jocasta’s story",
     ("Jocasta was born in Birkenhead in January 2013. She changed primary school in 2019 when the family moved. A specialist teacher found that she was dyslexic in March 2023, and the paediatrician found ADHD in April 2024. She started secondary school in September 2024. Her first plan was made in September 2025.",)),
    ("What Mum thinks (14 May 2026)",
     ("Mum says that Jocasta is kind at home and works hard at what she can do with her hands. She feels that reports come too late to be of use. She worries about exclusion, about the bus queue and about how low Jocasta is on Sunday nights.",)),
)  # fmt: skip
B = (
    ("Cognition and learning",
     (("Strong ideas, good memory for what she hears, quick mental arithmetic.", "Need 1. Jocasta is dyslexic. She reads slowly and guesses at long words, so that she does not get to the end of a page of a textbook. Her reading age is 8 and her spelling age is 7."),)),
    ("Communication and interaction",
     (("Talks with ease to adults and to younger children.", "Need 2. In a group of her own age Jocasta talks over others and takes a joke for an insult. In four lessons out of six that were watched she left her group before the task was finished (specialist teacher, 22 April 2026)."),)),
    ("Social, emotional and mental health",
     (("Keen to put things right. Brave.", "Need 3. ADHD (diagnosed April 2024)."),
      ("Has told her year head when she felt worried.", "Need 4. Jocasta is anxious about being shown up. When she is asked to read or answer before the class she walks out: 23 times between January and April 2026 (school’s log, 30 April 2026)."))),
    ("Sensory and physical",
     (("Balances and skates very well.", "Need 5. Strong smells in the science laboratory and the lunch hall make Jocasta gag. She left nine science lessons out of 16 for this between February and April 2026 (school’s log, 30 April 2026)."),)),
)  # fmt: skip
Items = tuple[tuple[str, str, str, str], ...]
OUTCOMES: tuple[tuple[str, str, str, Items], ...] = (
    ("Outcome 1",
     "By July 2028 Jocasta reads a page of a Year 9 textbook by herself in six minutes and answers four questions out of five on it rightly. In April 2026 it took 15 minutes and she answered two. This is for need 1 and for her hope of doing animal care at college.",
     "Ten minutes and three questions by July 2027.",
     (
         ("Structured reading and spelling lessons, with morphology cards and her own animal care words.", "Specialist teacher with the AMBDA qualification; Jocasta and one other pupil", "45 minutes, twice a week, 38 weeks a year", "Need 1"),
         ("Precision teaching on the targets set out in part 6 of the specialist teacher’s report.", "Teaching assistant (level 3, trained by the specialist teacher for two hours a term), one-to-one", "20 minutes, three times a week, 38 weeks a year", "Need 1"),
         ("A reading pen and a laptop with text-to-speech, which are hers to carry from lesson to lesson and home; a reader and 25% extra time in tests.", "The SENCO issues them; the IT technician checks them each half-term", "Every lesson; every test of more than 20 minutes", "Need 1"),
         ("Guidance on college and work: a visit to an animal care course and two days at a dog groomer’s.", "Careers adviser (level 6), one-to-one", "45 minutes each term, and the two days in June 2027", "Need 1"),
         ("Jocasta does not take French or Spanish.", "Head of Year 9", "Four lessons each fortnight, all year", "Need 1"),
     )),
    ("Outcome 2",
     "Jocasta stays with a group of four until a practical task is finished, and lets two other people speak before her, in four tasks out of five. In April 2026 it was two out of six. This is for need 2 and for her hope of working at the dog show.",
     "First with a pair, then with three others.",
     (
         ("Social communication group: film clips, then a shared job, then a talk about how it went.", "Emotional literacy support assistant (ELSA), supervised each half-term by an educational psychologist; group of four", "40 minutes a week, 24 weeks, October to May", "Need 2"),
         ("In practical lessons she has a set job in her group, written on a card, and the same two partners.", "Subject teachers of food, science and design", "Every practical lesson, about five a week", "Need 2"),
     )),
    ("Outcome 3",
     "By July 2028 Jocasta will receive weekly mentoring and daily planner sessions. In May 2026 she had neither. This is for need 3.",
     "Planner sessions in place by October 2026.",
     (
         ("Planner check: what is on today, what is due, what to bring.", "Somebody from the pastoral team who has been on training, one-to-one", "15 minutes at 8.35 every morning, 190 days a year", "Need 3"),
         ("A movement break in the yard with a job to do: she carries the register or walks the school dog.", "Teaching assistant (level 2), one-to-one", "Five minutes in the middle of each double lesson, four a day", "Need 3"),
         ("Seat in the second row by the wall; each part of a task put on her desk whiteboard one at a time.", "Class teacher, after an hour’s teaching from the SENCO each September", "Every lesson", "Need 3"),
         ("Mentoring: planning the week, going over what went wrong, and the next step.", "Learning mentor (level 3 diploma), one-to-one", "30 minutes each Monday until December 2026. After that it is for the head of year to decide how many sessions there are", "Need 3"),
     )),
    ("Outcome 4",
     "By July 2028 teachers and mentors will have made every classroom a place where nobody is put on the spot, shown by no more than two walk-outs in a term. Between January and April 2026 there were 23. This is for need 4.",
     "No more than eight walk-outs in the spring term of 2027.",
     (
         ("Cognitive behavioural sessions about being looked at and being wrong.", "Assistant psychologist, supervised by an educational psychologist each fortnight, one-to-one", "45 minutes a week for 16 weeks from October 2026", "Need 4"),
         ("Questions are handed to her on paper ten minutes before the class is asked; she is not asked to read aloud.", "Class teacher", "Every lesson", "Need 4"),
         ("Green card: she goes to the pastoral office, sits with the dog for eight minutes, and is walked back.", "Pastoral manager (level 4, mental health first aider)", "Whenever she shows the card, at most three times a day", "Need 4"),
         ("A taxi with an escort brings Jocasta to school and takes her home.", "The council’s contractor", "Twice a day, 190 days a year", "Need 4"),
     )),
)  # fmt: skip
K = (
    ("(a) Parent’s contribution", "Mother", "14 May 2026", "Attached"),
    ("(a) Jocasta’s contribution", "Jocasta, with the SENCO", "13 May 2026", "Attached"),
    ("(b) Educational advice", "Headteacher, Weaver Sands High", "8 May 2026", "Attached"),
    ("(c) Medical advice", "Community paediatrician", "29 April 2026", "Attached"),
    ("(d) Psychological advice", "Specialist teacher for dyslexia (AMBDA)", "22 April 2026", "Attached"),
    ("(e) Social care advice", "Social worker, family support team", "5 May 2026", "Attached"),
    ("(g) Preparing for adulthood", "Careers adviser (level 6)", "11 May 2026", "Attached"),
    ("(h) Anyone the parent asked for", "Mum asked for no other advice", "14 May 2026", "Not applicable"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Jocasta Threlfall", "Amended final plan, 28 August 2026")
    by.heading("Education, Health and Care Plan", 0)
    by.cover(
        ("Name", "Jocasta Threlfall"), ("Date of birth", "22 January 2013"),
        ("Pronouns", "she/her"), ("Year group", "Year 9 (from September 2026)"),
        ("Main need", "Social, emotional and mental health"), ("Status", "Amended final plan"),
        ("Date of review meeting", "17 June 2026"), ("Invitations sent", "20 May 2026"),
        ("Papers sent to those invited", "9 June 2026"), ("Report of the meeting sent", "26 June 2026"),
        ("Decision and amendment notice sent", "7 July 2026"), ("Date of this plan", "28 August 2026"),
        ("Next review finished by", "6 July 2027"), ("Council", "West Gowy Council"),
        ("Signed for the council", ""), ("Date signed", ""),
        columns=4,
    )  # fmt: skip
    by.text(
        "The letter that goes with this plan explains the right of appeal and the time allowed, mediation, disagreement resolution and free independent advice."
    )
    by.at("A").heading("Section A: Views, interests and aspirations")
    for title, texts in A:
        by.heading(title, 2)
        by.text(*texts)
    by.at("B").heading("Section B: Jocasta’s special educational needs")
    for title, rows in B:
        by.heading(title, 2)
        by.rows(("Strengths", "Needs"), rows)
    by.at("C").heading("Section C: Health needs related to special educational needs")
    by.text(
        "Need 6. Jocasta takes methylphenidate for ADHD. It lessens her appetite, and she had lost 3 kg between October 2025 and April 2026, so that she is tired in the last two lessons of the day (community paediatrician, 29 April 2026)."
    )
    by.at("D").heading("Section D: Social care needs")
    by.text(
        "Need 7. Jocasta cannot be left in the evenings or at weekends without an adult because she acts on impulse near roads and water, and her mum, who is alone with her, has no rest (social worker, 5 May 2026). The social worker does not think an adult care assessment likely to be needed; she will look at this again when Jocasta is 16."
    )
    by.at("E").heading("Sections E and F: Outcomes, and the provision for each")
    for name, outcome, steps, items in OUTCOMES:
        _outcome(by, name, outcome, steps, items)
    _end(by)


def _outcome(by: Author, name: str, outcome: str, steps: str, items: Items) -> None:
    by.at("E").heading(f"Section E – {name}", 2)
    by.text(outcome)
    by.labelled(("Steps", steps))
    by.at("F").heading(f"Section F – Provision for {name.lower()}", 2)
    table = by.paper.doc.add_table(0, 4)
    table.style = "Table Grid"
    banner(table, f"Provision required to achieve {name.lower()}")
    write_row(table, ("What", "Provided by", "How much and how often", "Need"), is_bold=True)
    for item in items:
        write_row(table, tuple(by.note(cell) for cell in item))
    by.paper.text("")


def _end(by: Author) -> None:
    by.at("E").heading("Section E – Monitoring of all outcomes", 2)
    by.text(
        "The SENCO and Jocasta set targets each half-term. Subject teachers record progress every fortnight, and the SENCO, Jocasta and her mum look at the record together each term. The council reviews the outcomes each year."
    )
    by.at("G").heading("Section G: Health provision")
    by.text(
        "For need 6. A community paediatrician sees Jocasta for 30 minutes every six months about her medicine. The school nurse weighs her for ten minutes once each half-term and writes to the paediatrician."
    )
    by.at("H1").heading("Section H1: Social care provision for under-18s (1970 Act, section 2)")
    by.text(
        "For need 7. A family support worker (level 3) takes Jocasta skating one-to-one for three hours every other Saturday, 24 times a year. She stays at Larkhill House for two nights each month, 24 nights a year, with residential short-break staff (level 3)."
    )
    by.at("H2").heading("Section H2: Other social care provision")
    by.text("None required (social worker, 5 May 2026).")
    by.at("I").heading("Section I: Placement")
    by.text("Weaver Sands High")
    by.at("J").heading("Section J: Personal budget")
    by.text("Mum was told about personal budgets on 17 June 2026 and has not asked for one.")
    by.at("K").heading("Section K: Advice and information")
    by.rows(("Advice", "From", "Date", "Attached"), K)


PLAN = Unseen(
    name="jocasta", style="each outcome above its own table of provision", born=dt.date(2013, 1, 22), write=write,
    is_landscape=True,
    planted=planted(
        A_06="",
        A_17="I get sent out for things I did not even do",
        A_23="By July 2027 Jocasta will hand in nine pieces of homework out of ten.",
        A_28="Ffion Blackshaw",
        B_03="ADHD (diagnosed April 2024).",
        B_06="Her reading age is 8 and her spelling age is 7.",
        E_02="Jocasta stays with a group of four until a practical task is finished",
        E_04="will receive weekly mentoring and daily planner sessions",
        E_05="teachers and mentors will have made every classroom a place where nobody is put on the spot",
        E_09="",
        F_01="",
        F_05="Somebody from the pastoral team who has been on training",
        F_08="it is for the head of year to decide how many sessions there are",
        F_10="on the targets set out in part 6 of the specialist teacher’s report",
        F_14="Jocasta does not take French or Spanish.",
        F_18="A taxi with an escort brings Jocasta to school",
        G_02="",
        H_03="for two nights each month",
        I_02="Weaver Sands High",
        K_05="Specialist teacher for dyslexia (AMBDA)",
        T_05="9 June 2026",
        X_04="",
    ),
)  # fmt: skip
