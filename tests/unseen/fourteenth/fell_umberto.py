"""Umberto, eighteen: a first final plan in one table, titles without letters, with defects put in."""

import datetime as dt
from typing import Any

from tests.plan_layouts.paper import banner, embolden, write_cell
from tests.unseen.author import Author, Unseen, planted

A = (
    ("Umberto’s own words",
     "Umberto spoke with his tutor on 7 September 2026 over a cup of tea; she typed and he read it through. “I’d like to be a set builder in a theatre and rent a flat with a mate. I want to go on doing lights at the community theatre. I like my bike, comedy podcasts and cooking chilli. Workshop’s the best of college, the canteen’s the worst. My hands sting and I get headaches, otherwise I’m fine. I’ve two good mates from the theatre. I do my own washing; I want to be able to budget.” After this course he hopes for an apprenticeship. He is proud of the staircase he built in June 2026."),
    ("What his mum says",
     "Mum wrote this on 9 September 2026. “Umberto has always been the one who takes the clock to bits. He is loving, loud and loyal, and he will carry anybody’s shopping. As his mum I have fought since infant school to get somebody to look at how hard he works for so little on paper. Evenings are difficult: he comes in, drops everything in the hall and goes to bed until seven. I want him to stay at this college for at least three more years, not to be hurried out to work. I do not think that he is ready for a flat, and I would sooner he stayed with us until he is 25. I would like him to give up the theatre for a year and put English first. We have said no to the apprenticeship fair. In my view he needs someone by him in each class, because by himself he drifts off. What I hope for him is a steady trade, a kind partner and a house near ours. I will speak for him at meetings because he gets cross with himself.”"),
    ("How to talk with Umberto",
     "Umberto talks readily when his hands are busy. Say his name, make one point, then let him say it back. He nods when he is lost; ask him to show you. For a decision give him two or three options on a card the day before, and meet in the workshop, not an office (tutor, 7 September 2026)."),
    ("His story",
     "Born in Genoa in May 2008; came to England in 2013. He was told that he had ADHD in 2017. He left school in 2024 with two GCSEs and started at college that September (tutor, from his file, 7 September 2026)."),
)  # fmt: skip
E = (
    ("1", "By July 2028 Umberto works at a practical job for 30 minutes before he needs reminding, in four sessions in five; in July 2026 it was eight minutes. Employment.", "18 minutes by July 2027", "Need 1"),
    ("2", "By July 2028 Umberto reads a two-page method statement and writes his own cutting list with no more than two spelling slips; in July 2026 it was eleven. Employment.", "Six slips by July 2027", "Need 2"),
    ("3", "Until July 2028 Umberto is to have a slot with the careers adviser every month and a place on the taster days. Employment.", "First taster day by March 2027", "Need 1"),
    ("4", "By July 2028 Umberto measures, marks and assembles a timber frame within three millimetres, nine times in ten; in July 2026 it was four. Employment.", "Six in ten by July 2027", "Need 3"),
    ("5", "By July 2028 Umberto eats in the canteen with friends on four days in five; in July 2026 it was none. Friends and community; health.", "Two days in five by July 2027", "Need 4"),
    ("6", "By July 2028 Umberto’s allowance lasts him four weeks, three months running, with a week of dinners bought and cooked out of it; in July 2026 it lasted four days. Independent living.", "Two weeks by July 2027", "Need 5"),
)  # fmt: skip
B = (
    "Umberto is inventive with materials, generous and quick to see how a thing is put together.",
    "Need 1. Umberto has ADHD. He stayed with a bench task for eight minutes before he wandered to another bench, in six sessions watched (learning support manager, 9 July 2026).",
    "Need 2. Umberto is dyslexic. He reads accurately but slowly, at 95 words a minute, and misspelt eleven words in a 60-word cutting list (specialist teacher, 14 July 2026).",
    "Need 3. Umberto has dyspraxia.",
    "Need 4. Crowds make Umberto anxious. He has eaten alone in the car park all year rather than queue, most of all since Kyle Pennock knocked his tray over in the canteen (learning support manager, 9 July 2026).",
    "Need 5. Umberto does not yet manage money. He spent his month’s allowance within four days in each month from March to July 2026, and could not work out what a week’s food would cost (careers adviser, 16 July 2026).",
    "Need 6. The saws and planers are too loud for Umberto: with his hands over his ears, he left seven of twelve workshop sessions before the end (occupational therapist, 27 August 2026).",
)  # fmt: skip
F = (
    ("A learning support assistant (level 3, twelve-hour ADHD course) works beside Umberto one-to-one in the workshop, setting a timer and agreeing the next three steps on a whiteboard. The faculty may cut this time back from January once it has seen how he gets on.", "Six hours a week, 36 weeks a year", "Need 1\nOutcome 1"),
    ("A literacy tutor (level 5 diploma in dyslexia) teaches Umberto one-to-one, doing what pages 6 to 9 of the specialist teacher’s report ask for.", "45 minutes every Tuesday and Thursday, 36 weeks a year", "Need 2\nOutcome 2"),
    ("A laptop with a reading pen and dictation software, his to keep for the course; the college’s technician sets it up and services it. In tests he has 25% extra time and his own room, arranged by the examinations officer.", "In every theory lesson; serviced once each term", "Need 2\nOutcome 2"),
    ("An occupational therapist (HCPC registered) practises grip, marking out and two-handed tools with Umberto one-to-one at his bench, and teaches his instructors to set up jigs for him.", "60 minutes each month, ten a year, direct; three further hours a year for the instructors and for review", "Need 3\nOutcome 4"),
    ("A saw with a wide handle, a non-slip mat, a magnetic clamp rail and a bench by the wall. The workshop technician puts them out and mends them. The college is paid £7,350 a year at level 4 for this place.", "Every practical session, four a week", "Needs 1, 3\nOutcomes 1, 4"),
    ("A mentor (level 4, mental health first aid certificate) meets Umberto before lunch, walks with him to the canteen by the side door and sits with him and two friends, a step nearer the main room each half-term.", "40 minutes, three times a week, 36 weeks a year; group of three", "Need 4\nOutcome 5"),
    ("Music production lessons with a community tutor (level 6), one-to-one, for practice at staying with one piece of work, bought with a direct payment.", "60 minutes every Wednesday, 36 weeks a year", "Need 1\nOutcome 1"),
    ("Preparation for work: the careers adviser (level 6) plans and visits a placement in a scenery workshop with Umberto, one-to-one.", "40 minutes each month; placement of six hours every Friday, 30 weeks a year, beside a carpenter", "Need 1\nOutcomes 1, 3"),
    ("Money and kitchen lessons in the training flat with a life skills tutor (level 4 award), for a group of three: a budget, the shop, a dinner.", "90 minutes every Monday, 36 weeks a year", "Need 5\nOutcome 6"),
    ("A taxi fetches Umberto at 8.10 and brings him home at 4.15.", "Five days a week, 36 weeks a year", "Need 4\nOutcome 5"),
)  # fmt: skip
K = (
    ("Umberto’s own views", "Umberto, with his tutor", "7 September 2026", "Attached"),
    ("Mother’s letter", "Mother", "9 September 2026", "Attached"),
    ("Educational advice", "Principal, Harrow Lane", "4 September 2026", "Attached"),
    ("Support in lessons", "Learning support manager", "9 July 2026", "Attached"),
    ("Reading and spelling", "Specialist teacher", "14 July 2026", "Attached"),
    ("Medical advice", "GP", "20 August 2026", "Attached"),
    ("Psychological advice", "Educational psychologist", "6 March 2025", "Attached"),
    ("Occupational therapy", "Occupational therapist", "27 August 2026", "Attached"),
    ("Preparing for adulthood and independent living", "Careers adviser (level 6)", "16 July 2026", "Attached"),
    ("Anybody else asked for", "Umberto was asked on 7 September 2026 and wanted nobody else", "7 September 2026", "In his views, attached"),
)  # fmt: skip


class Sheet:
    """One table that the whole plan stands in."""

    def __init__(self, by: Author) -> None:
        self.by = by
        self.table: Any = by.paper.doc.add_table(0, 4)
        self.table.style = "Table Grid"

    def title(self, letter: str, text: str) -> None:
        """Start a part with its title in a cell from side to side."""
        self.by.at(letter)
        banner(self.table, text, "D9D9D9")

    def full(self, *texts: str) -> None:
        """Write cells from side to side."""
        for text in texts:
            cells = self.table.add_row().cells
            write_cell(cells[0].merge(cells[-1]), self.by.note(text))

    def beside(self, label: str, text: str) -> None:
        """Write a label and, in the three cells beside it, a text."""
        cells = self.table.add_row().cells
        write_cell(cells[0], label)
        embolden(cells[0])
        write_cell(cells[1].merge(cells[-1]), self.by.note(text))

    def columns(self, header: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> None:
        """Write rows of three or four cells under their headings."""
        for index, row in enumerate((header, *rows)):
            cells = list(self.table.add_row().cells)
            if len(row) == len(cells) - 1:
                cells[:2] = [cells[0].merge(cells[1])]
            for cell, text in zip(cells, row, strict=True):
                write_cell(cell, self.by.note(text) if index else text)
                if not index:
                    embolden(cell)


def write(by: Author) -> None:
    by.paper.running("Umberto Lacey-Ferrante", "Final plan, 13 November 2026")
    by.heading("Education, Health and Care Plan", 0)
    by.cover(
        ("Young person", "Umberto Lacey-Ferrante"), ("Date of birth", "19 May 2008"), ("Pronouns", "he/him"), ("Year", "Year 14"),
        ("Main type of need", "Specific learning difficulty"), ("Status", "Final"),
        ("Request received", "29 June 2026"), ("Decision to assess sent", "6 July 2026"),
        ("Draft served", "2 November 2026"), ("Comments closed", "10 November 2026"),
        ("Final plan sent to Umberto", "13 November 2026"), ("Next review completed by", "12 November 2027"),
        ("Signed for the Council", "H. Adeleke-Moor, SEND Manager"), ("Signed on", "13 November 2026"),
        columns=4,
    )  # fmt: skip
    sheet = Sheet(by)
    sheet.title("A", "Umberto’s views, interests and aspirations")
    for label, text in A:
        sheet.beside(label, text)
    sheet.title("E", "Outcomes")
    sheet.columns(("No.", "Outcome", "Step on the way", "For"), E)
    sheet.full(
        "Outcomes 1 to 4 lead to set building, outcome 5 to company at work and at the theatre, and outcome 6 to a flat. Umberto and his tutor set shorter targets each half-term and tick them off together on Fridays. His tutor and the learning support manager go over them with him each term; the Council does so every year.",
        "Next steps: Umberto finishes his course in July 2028. He visits two employers in the spring of 2028, his passport of tools and adjustments is written by 1 May 2028, and a meeting with the training provider is held by 15 June 2028.",
    )  # fmt: skip
    sheet.title("B", "Special educational needs")
    sheet.full(*B)
    sheet.title("C", "Health needs")
    sheet.full(
        "Need 7. Migraine, about twice a month, after which he sleeps and misses the afternoon’s lessons (GP, 20 August 2026).",
        "Need 8. Eczema on both hands, which splits and bleeds when he handles wet timber or glue; he lost nine workshop sessions to it in the summer term of 2026 (GP, 20 August 2026).",
    )  # fmt: skip
    sheet.title("D", "Social care needs")
    sheet.full("Adult social care has no file on Umberto, so there is nothing to put here.")
    sheet.title("F", "Special educational provision")
    sheet.columns(("What and who", "How much and how often", "For"), F)
    sheet.title("G", "Health provision")
    sheet.full("For need 7. A headache nurse at the hospital sees Umberto for 30 minutes every three months, four times a year, and goes through his diary and medicine with him.")  # fmt: skip
    sheet.title(
        "H1", "Social care provision under the Chronically Sick and Disabled Persons Act 1970"
    )
    sheet.full("A support worker (level 3) goes with Umberto to the climbing wall for three hours on two Saturdays a month, 24 a year.")  # fmt: skip
    sheet.title("H2", "Other social care provision")
    sheet.full("None.")
    sheet.title("I", "Placement")
    sheet.full("Harrow Lane, where Umberto has studied since September 2024.")
    sheet.title("J", "Personal budget")
    sheet.full("A direct payment of £1,440 a year goes to Umberto’s own account each September.")
    sheet.title("K", "Advice and information")
    sheet.columns(("Advice", "Whose", "Date", "Attached?"), K)


PLAN = Unseen(
    name="umberto",
    style="unlettered titles in one table, outcomes first",
    born=dt.date(2008, 5, 19),
    write=write,
    planted=planted(
        A_28="Kyle Pennock",
        A_37="I will speak for him at meetings",
        B_03="Umberto has dyspraxia.",
        C_03="",
        D_01="Adult social care has no file on Umberto",
        D_02="Adult social care has no file on Umberto",
        E_04="Umberto is to have a slot with the careers adviser every month",
        E_08="",
        F_01="",
        F_08="The faculty may cut this time back from January",
        F_09="The college is paid £7,350 a year at level 4",
        F_10="doing what pages 6 to 9 of the specialist teacher’s report ask for",
        F_18="A taxi fetches Umberto at 8.10",
        G_02="",
        H_02="A support worker (level 3) goes with Umberto to the climbing wall",
        I_02="Harrow Lane, where Umberto has studied since September 2024.",
        J_01="A direct payment of £1,440 a year",
        K_02="",
        K_03="6 March 2025",
        T_03="10 November 2026",
    ),
)
