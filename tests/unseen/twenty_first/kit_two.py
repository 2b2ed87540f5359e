"""Lysander, nineteen: a form of boxes with the headings inside, outcomes before needs, F in two halves."""

import datetime as dt
from collections.abc import Sequence

from tests.plan_layouts.paper import banner, embolden, in_control, write_cell
from tests.unseen.author import Author, Unseen

Rows = Sequence[Sequence[str]]
FACTS = (
    ("Young person", "Lysander Oakenholt", "text"), ("Date of birth", "9 October 2007", "date"),
    ("Pronouns", "he/him", "dropDownList"), ("Year", "Year 14", "dropDownList"),
    ("College", "Birket College", "text"), ("Main need", "Autistic spectrum disorder", "dropDownList"),
    ("Plan status", "Amended final plan", "dropDownList"), ("Review meeting held", "24 June 2026", "date"),
    ("Invitations and papers sent", "4 June 2026", "date"), ("Report of meeting sent", "3 July 2026", "date"),
    ("Decision and notice of amendments sent", "15 July 2026", "date"), ("Plan issued", "4 September 2026", "date"),
    ("Next review to be finished by", "14 July 2027", "date"), ("Last review finished", "20 July 2025", "date"),
    ("Signed for the Borough", "P. Arrowe, Lead Officer, EHC plans 16 to 25", "text"), ("Date signed", "4 September 2026", "date"),
)  # fmt: skip
A = (
    ("How this part was made", "Lysander talked and his course tutor typed, on 12 and 19 May 2026, with his photographs on the table. He heard it read aloud on 3 June 2026 and had two things changed. Words in quotation marks are his. The tutor wrote the rest from what he told her."),
    ("What Lysander hopes for", "Soon: “A job I get paid for, with plants, where they have a van.” (to his tutor, 12 May 2026) He would like to go there on the bus without his mum. Later he hopes to live in “a flat on the prom with my mate from bowls”, to have a greenhouse and to stand for the bowls club committee."),
    ("What he likes doing", "He grows sweet peas and knows what every one is called. He bowls on Saturdays, watches ferries with his grandad’s binoculars and lists their names."),
    ("Friends, family and the town", "Lysander counts three friends, two of them much older than he is. He would like a friend of his own age who likes gardens. He voted for the first time in May 2026."),
    ("College", "The best of college is the polytunnel and his tutor. The worst is the canteen, “like being inside a drum”. He likes to know on Monday who is teaching on Friday."),
    ("What he does for himself", "He gets up to his own alarm, irons, and makes beans on toast. He wants to do his own shopping and learn the 38 bus."),
    ("Health", "“I hate it when I wake up on the floor and everyone’s looking.” (19 May 2026) After a seizure he wants one person, a blanket and no questions. He wants to take charge of his own tablets. He walks every day to keep fit."),
    ("What people admire", "His tutor says that he never leaves a job half done. He is proud of a silver medal at the county show in July 2025 for his sweet peas."),
    ("How to talk with Lysander", "Lysander speaks in short sentences and means exactly what he says. Say his name first, then one thing, then stop for ten seconds. Show the photograph or write the word. If he repeats your question he has not understood it. “Dunno” may mean no; thumbs flat on the table means that he has had enough."),
    ("How he makes decisions", "He decides about this plan himself, and nobody has had reason to doubt that he can. Give him the choices on cards three days before, let him put them in order, and ask again the next day. He likes his tutor next to him and meetings after ten."),
    ("What has happened so far", "Lysander was born in Wallasey in 2007. In 2011 doctors found that he was autistic, and in 2019 his seizures began. He was at a special school from 2019 to 2024. He started at Birket College in September 2024."),
    ("What Mum thinks (Lysander agreed to this on 3 June 2026)", "Mum is proud of his patience. She hopes that he will earn a wage and have people round him. She lies awake about seizures on the bus."),
)  # fmt: skip
E = (
    ("1", "By July 2028 Lysander does a four-hour shift at the garden centre, six jobs from a strip of photographs, with the job coach out of sight, on 19 shifts out of 20.", "Education and training (employment)",
     "May 2026: two jobs, coach beside him. Step: four jobs by July 2027.", "Needs 1, 4 and 6. His hope of a paid job with plants."),
    ("2", "By July 2028, when a job goes wrong or someone is absent, Lysander tells a supervisor what has happened within five minutes, nine times out of ten.", "Education and training (employment; friends and community)",
     "May 2026: once in ten; he stood and waited. Step: five in ten by July 2027.", "Needs 2 and 4. His hopes of a job, of friends and of the club committee."),
    ("3", "By July 2028 Lysander reads the labels and prices he needs, buys eight things within £25 with his own card and checks the receipt, four weeks out of four.", "Education and training (independent living)",
     "June 2026: three things, with his mum’s help. Step: five things within £15 by July 2027.", "Need 3. His hopes of doing his own shopping and of a flat."),
    ("4", "By July 2028 Lysander travels to work on the 38 bus by himself on ten days in a row, and uses his “late bus” card when it does not come.", "Education and training (independent living; employment)",
     "June 2026: always driven. Step: one stop beyond the library by March 2027.", "Need 5. His hope of going without his mum."),
    ("5", "By July 2028 Lysander takes his own tablets from a weekly box by his telephone alarm, 28 days out of 28, and tells one person at work what to do in a seizure.", "Health",
     "June 2026: his mum hands them to him. Step: 20 days out of 28 by July 2027.", "Need 7. His wish to take charge of his tablets."),
    ("6", "By July 2028 Lysander spends two nights a month in a supported flat, cooks supper on both and invites a friend once.", "Care (independent living; friends and community)",
     "June 2026: no nights away. Step: supper there and home by nine, by March 2027.", "Need 8. His hope of a flat on the prom."),
)  # fmt: skip
B = (
    ("Communication and interaction", "Exact, polite and truthful. Remembers what is shown to him.",
     "Need 1. Lysander understands spoken sentences of up to six words. At work he carried out the first part of a three-part instruction and no more, ten times out of ten (speech and language therapist, 5 May 2026)."),
    ("Communication and interaction", "Will answer a direct question when he has time.",
     "Need 2. He does not start a conversation to ask, refuse or report. In ten planned mishaps he told somebody once; otherwise he waited where he was (speech and language therapist, 5 May 2026)."),
    ("Cognition and learning", "Learns a routine in about eight goes and keeps it.",
     "Need 3. Lysander has a moderate learning disability. He reads at Entry 1 and handles money at Entry 1 (college assessment, BKSB, 9 June 2026); he cannot yet tell whether £5 will pay for two things."),
    ("Social, emotional and mental health", "Calm and steady in a place that he knows.",
     "Need 4. A change of person or plan makes him so anxious that he leaves or rocks for about half an hour. He missed 11 college days for this between September 2025 and May 2026 (educational psychologist, 14 May 2026). Noise above ordinary talk brings the same on (occupational therapist, 7 May 2026)."),
    ("Sensory, physical and independence", "Fit, deft with seedlings, careful of tools.",
     "Need 5. He has not travelled anywhere by himself, cannot judge the speed of a car, and does not know what to do when a bus is late (occupational therapist, 7 May 2026)."),
    ("Sensory, physical and independence", "Goes back to work as soon as he is rested.",
     "Need 6. After a seizure (see Section C) Lysander loses what was taught that morning: on four days between January and April 2026 he remembered none of it the next day (Principal’s advice, 9 June 2026)."),
)  # fmt: skip
F1 = (
    ("1", "Supported internship at a garden centre: potting, watering, stacking, each job on a strip of photographs", "Job coach, level 3, trained in systematic instruction, one-to-one", "Four hours on Monday, Wednesday and Friday, 36 weeks. Beside him until December 2026; from January 2027 checks every 20 minutes", "Needs 1, 2\nOutcomes 1, 2"),
    ("2", "Making and renewing the photograph strips on his telephone", "Job coach", "One hour a week, 36 weeks", "Need 1\nOutcome 1"),
    ("3", "Reading for work and home: labels, signs, rotas, messages. Taught in place of the GCSE English resit", "Teacher of functional English, qualified, and one learning support assistant; group of five", "90 minutes every Tuesday, 36 weeks", "Need 3\nOutcomes 1, 3"),
    ("4", "Money: first a till in class, then real shops with his own card. Taught in place of the GCSE mathematics resit", "Teacher of functional mathematics, qualified; group of five in class. In shops a learning support assistant (level 2) with a pair of students", "75 minutes in class and 60 minutes in shops every Thursday, 36 weeks", "Need 3\nOutcome 3"),
    ("5", "The day’s plan: what is different, who is away, a photograph of whoever comes instead", "Course tutor, qualified teacher, one-to-one; by video call on work days", "Ten minutes at 9.15 every weekday, 36 weeks", "Need 4\nOutcomes 1, 2"),
    ("6", "Eating his lunch in Room 14 with two other students; ear defenders of his own, issued in September 2026", "Learning support assistant (level 2); the tutor replaces the ear defenders when worn", "35 minutes every Tuesday and Thursday; ear defenders all day", "Need 4\nOutcome 1"),
    ("7", "Travel training on the 38: roads first, then stops, then the late-bus card", "Travel trainer, level 3 award, one-to-one", "90 minutes every Thursday afternoon, September to March, 24 weeks", "Need 5\nOutcome 4"),
    ("8", "Kitchen and laundry in the college flat", "Tutor, level 4; group of four with one assistant", "Two hours every Tuesday, 36 weeks", "Needs 3, 5\nOutcome 3"),
    ("9", "Paid work: visits to two employers, a photograph application, a practice interview", "Employment adviser, level 4, one-to-one", "60 minutes each half-term, six times a year", "Need 2\nOutcomes 1, 2"),
    ("10", "After a seizure: everything that he missed is taught again, from the same photographs", "Learning support assistant (level 2), one-to-one", "45 minutes on the next college day, each time", "Need 6\nOutcomes 1, 3"),
)  # fmt: skip
F2 = (
    ("11", "Scripts for asking, refusing and reporting, tried out at the garden centre and at the club", "Speech and language therapist, HCPC registered, experienced with autistic adults, one-to-one", "Direct: 45 minutes every fortnight, 18 times a year. Showing the job coach and supervisor: two hours a term. Review: one hour a term", "Needs 1, 2\nOutcomes 1, 2"),
    ("12", "Noise and tools at work: walking the site, moving his bench, planning breaks", "Occupational therapist, HCPC registered, one-to-one", "Direct: 60 minutes each half-term, six times a year. Showing staff: one hour a term", "Needs 4, 5\nOutcomes 1, 4"),
    ("13", "A worry ladder for changes, drawn and climbed step by step", "Assistant psychologist, one-to-one, supervised by a clinical psychologist for an hour each fortnight", "45 minutes a week for 14 weeks from October 2026, then 45 minutes a month until July 2027", "Need 4\nOutcomes 1, 2"),
    ("14", "Teaching the five members of staff who work with him about autism and change", "Educational psychologist", "Two hours in September and one hour in January", "Need 4\nOutcome 2"),
)  # fmt: skip
K = (
    ("(a) Lysander’s own advice", "Lysander, with his course tutor", "19 May 2026", "Attached"),
    ("(b) Educational advice", "Principal, Birket College", "9 June 2026", "Attached"),
    ("(c) Medical advice", "Consultant neurologist", "28 April 2026", "Attached"),
    ("(c) Individual health care plan", "Epilepsy nurse", "1 September 2026", "Attached"),
    ("(d) Psychological advice", "Educational psychologist", "14 May 2026", "Attached"),
    ("(e) Social care advice: adult needs assessment", "Social worker, adult disability team", "20 May 2026", "Attached"),
    ("(f) Speech and language therapy", "Speech and language therapist", "5 May 2026", "Attached"),
    ("(f) Occupational therapy", "Occupational therapist", "7 May 2026", "Attached"),
    ("(g) Preparing for adulthood", "Employment adviser, Birket College", "2 June 2026", "Attached"),
    ("(h) Person Lysander asked for", "Secretary of the bowls club", "30 May 2026", "Attached"),
)  # fmt: skip


def _box(by: Author, letter: str, title: str, header: Sequence[str], rows: Rows, *, labels: int = 0) -> None:  # fmt: skip
    """Write a table whose first row is the section's heading; the first `labels` columns are labels."""
    by.at(letter)
    width = len(header) or len(rows[0])
    table = by.paper.doc.add_table(0, width)
    table.style = "Table Grid"
    banner(table, title).paragraphs[0].style = "Heading 2"
    if header:
        for cell, text in zip(table.add_row().cells, header, strict=True):
            write_cell(cell, text)
            embolden(cell)
    for row in rows:
        for index, (cell, text) in enumerate(zip(table.add_row().cells, row, strict=True)):
            if index < labels:
                write_cell(cell, text)
                embolden(cell)
            elif header:
                write_cell(cell, by.note(text))
            else:
                in_control(cell.paragraphs[0], by.note(text), title.split(":")[0])
    by.paper.text("")


def _cover(by: Author) -> None:
    table = by.paper.doc.add_table(0, 4)
    table.style = "Table Grid"
    for left, right in zip(FACTS[::2], FACTS[1::2], strict=True):
        cells = table.add_row().cells
        for at, (label, value, kind) in ((0, left), (2, right)):
            write_cell(cells[at], label)
            embolden(cells[at])
            in_control(cells[at + 1].paragraphs[0], value, label, kind)
    by.paper.text("")


def write(by: Author) -> None:
    by.paper.running("Lysander Oakenholt: EHC plan", "Amended final plan, 4 September 2026")
    by.heading("Borough of Leasowe Sands: Education, Health and Care Plan", 0)
    _cover(by)
    by.text(
        "Lysander’s letter of 4 September 2026 tells him about his right to appeal and the time limit, mediation, disagreement resolution and independent advice."
    )
    _box(by, "A", "SECTION A: Lysander’s views, interests and aspirations", (), A, labels=1)
    _box(by, "E", "SECTION E: Outcomes", ("No.", "Outcome", "Kind, and area of adult life", "Where he is, and steps", "Need and hope"), E, labels=1)  # fmt: skip
    _box(by, "E", "SECTION E (continued): Following progress, and what comes next", (), (
        ("Targets and checks", "The course tutor and the job coach set targets with Lysander each half-term and mark them off every Friday. Lysander, the tutor and his mum look at them together each term. The Borough reviews the outcomes every year."),
        ("After college", "Lysander leaves education in July 2028. The employment adviser asks the garden centre about a paid post by January 2028; an Access to Work claim goes in by 31 March 2028; he and the adult social worker agree his week by 31 May 2028."),
    ), labels=1)  # fmt: skip
    _box(by, "B", "SECTION B: Special educational needs", ("Area", "Strengths", "Needs"), B, labels=1)  # fmt: skip
    _box(by, "C", "SECTION C: Health needs related to SEN", (), (
        ("Epilepsy", "Need 7. Lysander had four tonic-clonic seizures between January and April 2026, each of about two minutes, and sleeps for an hour afterwards (consultant neurologist, 28 April 2026). His individual health care plan of 1 September 2026 is attached in Section K."),
    ), labels=1)  # fmt: skip
    _box(by, "D", "SECTION D: Social care needs related to SEN or disability", (), (
        ("Living away from home", "Need 8. Lysander needs a person near at night because of his seizures, and has never slept away from his mum. His adult needs assessment was finished on 20 May 2026 (social worker, adult disability team)."),
    ), labels=1)  # fmt: skip
    _provision(by)


def _provision(by: Author) -> None:
    header = ("No.", "Provision", "Who and ratio", "Time and frequency", "Need and outcome")
    _box(by, "F", "SECTION F(i): Special educational provision – college and work", header, F1, labels=1)  # fmt: skip
    _box(by, "F", "SECTION F(ii): Special educational provision – therapy and specialist teaching", header, F2, labels=1)  # fmt: skip
    _box(by, "G", "SECTION G: Health provision", (), (
        ("For need 7 and outcome 5", "An epilepsy nurse sees Lysander for 40 minutes twice a year. She teaches his job coach and four members of college staff to give his rescue medicine, for two hours each September, and checks his tablet box with him for 15 minutes each month until July 2027. His GP gives him a health check of 40 minutes each March."),
        ("Agreement", "The integrated care board agreed to this section on 27 August 2026 (designated clinical officer)."),
    ), labels=1)  # fmt: skip
    _box(by, "H1", "SECTION H1: Social care provision, 1970 Act", (), (("Under 18 only", "None: Lysander is over 18."),), labels=1)  # fmt: skip
    _box(by, "H2", "SECTION H2: Other social care provision", (), (
        ("For need 8 and outcome 6 (Care Act 2014)", "A support worker (level 3 diploma, trained in epilepsy first aid) spends three hours one-to-one with Lysander every Saturday, 48 weeks a year: bowls, then cooking. From February 2027 he stays two nights a month in a supported flat, 24 nights a year, with a waking night worker."),
    ), labels=1)  # fmt: skip
    _box(by, "I", "SECTION I: Placement", (), (
        ("Name", "Birket College"),
        ("Type", "General further education college"),
    ), labels=1)  # fmt: skip
    _box(by, "J", "SECTION J: Personal budget", (), (("Request", "Lysander was told about personal budgets on 24 June 2026. He has not asked for one."),), labels=1)  # fmt: skip
    _box(by, "K", "SECTION K: Advice and information", ("Advice", "Whose", "Date", "In the appendix"), K)  # fmt: skip


PLAN = Unseen(
    name="lysander", style="banner boxes, E first, F(i) and F(ii)", born=dt.date(2007, 10, 9), write=write
)  # fmt: skip
