"""Ezekiel, seven: a shire county's numbered form, one table for each section, sound."""

import datetime as dt
from collections.abc import Sequence

from tests.plan_layouts.paper import banner, embolden, write_cell, write_row
from tests.unseen.author import Author, Unseen

A = (
    ("How these views were gathered", "Ezekiel’s class teacher sat with him for twenty minutes on 16 and 17 June 2026, with photographs and his symbol book, and wrote down what he said. The plan coordinator visited his parents on 18 June 2026."),
    ("Ezekiel’s interests", "Ezekiel loves trains and the signals beside the line. Out of twelve photographs he chose the level crossing and said, “Red light. Stop. Train coming!” (16 June 2026)"),
    ("How Ezekiel plays", "He builds long tracks across the sitting room and lets his sister add a bridge (his mother, 18 June 2026)."),
    ("What Ezekiel does well", "Ezekiel is good at drawing maps and is gentle with younger children."),
    ("Ezekiel’s view of school", "“Like train corner. Like swimming. No dinner hall. Too smelly.” (Ezekiel, 17 June 2026)"),
    ("Health, food and sleep", "“Toast yes. Peas no, no, no.” (Ezekiel, 17 June 2026) His father says that he sleeps soundly."),
    ("Doing things for himself", "Ezekiel puts on his shoes and runs his bath. He held up a picture of the toaster and said, “Me do it.” (17 June 2026)"),
    ("Friends and family", "Ezekiel laid a boy from his class next to his own photograph and said, “Friend sit next to me.” (16 June 2026)"),
    ("Ezekiel’s hopes", "Shown pictures of grown-up jobs, he picked the signal box: “Ezekiel drive train.” He would like a house by the station, and he wants to ride on the steam railway with a friend (17 June 2026)."),
    ("The next step", "Ezekiel moves to the next class in September 2027 and wants his train box to go with him. Secondary school is four years away."),
    ("How to communicate with Ezekiel", "Ezekiel speaks in phrases of two or three words and points in his symbol book when words will not come. Say his name, use one short sentence, show the symbol and wait ten seconds. A thumb up means yes, a flat hand means no, and hands over his ears mean stop."),
    ("How to involve him in decisions", "Lay out two or three photographs in the quiet corner after snack, with his father or teacher beside him, and ask again the next day."),
    ("Ezekiel’s story so far", "Ezekiel was born in June 2019. At about twenty months he stopped eating the family’s meals. Autism was diagnosed in November 2023. He started at his village primary school in September 2023 and came to Stanmere Fields School for his assessment on 1 June 2026."),
    ("His parents’ views", "His mother said, “He is the funniest person in our house. Meals are the hardest hour of our day.” His father added, “He came out of the new school smiling.” (18 June 2026)"),
    ("His parents’ hopes", "“We hope he will sit in a café with us, have a friend or two and do a job he loves. One day we would like him to have his own front door.” (Both parents, 18 June 2026)"),
)  # fmt: skip
B = (
    ("Communication and interaction", "B1. Ezekiel is autistic. He speaks in phrases of two or three words. On 9 June 2026 he carried out three of ten spoken instructions, and eight of ten with symbols (speech and language therapist).\nB2. He plays beside other children. In thirty minutes of playtime on 11 June 2026 he took one turn in a shared game (educational psychologist)."),
    ("Cognition and learning", "B3. He reads 14 words by sight and counts 12 objects. He cannot yet finish a task of three steps unless an adult points to each step (class teacher’s assessment, 15 June 2026)."),
    ("Social, emotional and mental health", "B4. Changes that he has not seen coming frighten him. Between 1 and 12 June 2026 he lay on the floor and cried five times when the timetable changed, for 18 minutes on average (school log)."),
    ("Sensory and physical", "B5. Ezekiel eats seven foods, all dry and pale, because the smell and feel of other food distress him. Between 1 and 12 June 2026 he ate at school on four days of ten, and after a missed lunch he finished no afternoon task (occupational therapist, 17 June 2026)."),
    ("Self-care and independence", "B6. He completed three of the nine steps of changing for swimming on 17 June 2026 and waited to be dressed for the rest (occupational therapist)."),
)  # fmt: skip
E = (
    ("E1", "By July 2029 Ezekiel tells somebody about his day in a sentence of five words, spoken or in symbols, on four school days of every five. In June 2026 he used three words.", "Four words by July 2028.", "B1; his wish for a friend"),
    ("E2", "By July 2029 Ezekiel takes six turns in a game with another child at three playtimes each week. In June 2026 he took one turn.", "Three turns by July 2027.", "B2; “Friend sit next to me”"),
    ("E3", "By July 2030 Ezekiel follows a picture list to finish three steps by himself eight times in ten, reads 80 words and counts 50 objects. In June 2026 he finished none alone.", "Two steps and 30 words by July 2027.", "B3; his hope to drive a train"),
    ("E4", "By July 2029 Ezekiel starts the new activity within five minutes in four of every five changes shown on his board. In June 2026 this took him 18 minutes.", "Within twelve minutes by July 2027.", "B4; the steam railway"),
    ("E5", "By July 2029 Ezekiel eats fifteen foods and sits at a table with others for twenty minutes on four days of every five. In June 2026 he ate seven and sat for three minutes.", "Ten foods by July 2028.", "B5, C1; the café"),
    ("E6", "By July 2029 Ezekiel changes for swimming by himself in all nine steps and makes his own toast. In June 2026 he did three steps.", "Six steps by July 2028.", "B6; “Me do it”; his own front door"),
)  # fmt: skip
E_END = "The class teacher sets shorter targets each half-term, records progress every Friday and goes through it with Ezekiel’s parents once a term. Before the change of class in September 2027 Ezekiel spends one morning a week in the new room from 7 June to 16 July 2027."
F = (
    ("E1\n(B1)", "F1. The therapist teaches Ezekiel to build sentences in his symbol book about what he has just done.", "A speech and language therapist registered with the HCPC.", "45 minutes each fortnight, 19 sessions a year. Also 60 minutes each term teaching the assistant of F2.", "The therapy room, one-to-one.", "Therapist, every term."),
    ("E1\n(B1)", "F2. Ezekiel rehearses the sentence of the week with photographs of his own day.", "A teaching assistant (level 3) taught by the therapist of F1.", "15 minutes every school day, 38 weeks a year.", "The classroom, one-to-one.", "Class teacher, each half-term."),
    ("E2\n(B2)", "F3. Ezekiel is taught to wait, to take a turn and to ask for one, in games with track and wagons.", "A higher level teaching assistant with the County’s two-day autism play training.", "20 minutes, three times a week, 38 weeks a year.", "The play room, in a group of three children.", "Class teacher, each half-term."),
    ("E3\n(B3)", "F4. Every subject is taught with objects, symbols and a picture list, and reading and number from the Year 1 curriculum.", "A qualified teacher with a postgraduate certificate in autism, and two teaching assistants (level 3).", "20 hours each week, 38 weeks a year.", "A class of nine pupils.", "Class teacher, each half-term."),
    ("E4\n(B4)", "F5. Ezekiel practises one planned change on his picture timetable with a breathing routine.", "The teaching assistant of F2, taught by the educational psychologist for 60 minutes each term.", "10 minutes, twice every school day.", "The classroom, one-to-one.", "Educational psychologist, every term."),
    ("E5\n(B5)", "F6. Ezekiel explores one new food at a time by looking, touching, smelling and then tasting.", "An occupational therapist registered with the HCPC, with a certificate in feeding therapy.", "30 minutes every week, 38 weeks a year. Also 60 minutes each term teaching the assistant of F7.", "The cookery room, in a pair.", "Therapist, every term."),
    ("E5\n(B5)", "F7. Ezekiel eats lunch with his known foods and one plate of new food on the table.", "A teaching assistant (level 2) taught by the occupational therapist of F6.", "30 minutes every school day.", "The small dining room, in a group of three pupils.", "Therapist, every term."),
    ("E6\n(B6)", "F8. Ezekiel is taught to change his clothes and to make toast, learning the last step first.", "The teaching assistant of F2, taught by the occupational therapist of F6 for 60 minutes each term.", "15 minutes every school day, 38 weeks a year.", "The changing room or cookery room, one-to-one.", "Class teacher, each half-term."),
    ("E1, E4, E5\n(B1, B4, B5)", "F9. Equipment: a symbol book of 120 pictures, a picture timetable board, ear defenders and a divided plate.", "The school provides it and the teaching assistant of F2 checks it.", "In every lesson and at every meal; checked for 10 minutes each Monday.", "Kept with Ezekiel in each room.", "Class teacher, each half-term."),
)  # fmt: skip
K = (
    ("Appendix 1", "Ezekiel’s views (a)", "Recorded by the class teacher", "17 June 2026"),
    ("Appendix 2", "Parents’ views (a)", "His mother and father", "18 June 2026"),
    ("Appendix 3", "Educational (b)", "Head teacher, Stanmere Fields School, with school log and assessment", "24 June 2026"),
    ("Appendix 4", "Educational (b)", "Head teacher, former primary school", "5 June 2026"),
    ("Appendix 5", "Medical (c)", "Community paediatrician", "22 June 2026"),
    ("Appendix 6", "Psychological (d)", "Educational psychologist", "11 June 2026"),
    ("Appendix 7", "Social care (e)", "Social worker, disabled children’s service", "23 June 2026"),
    ("Appendix 8", "Other (f)", "Speech and language therapist", "9 June 2026"),
    ("Appendix 9", "Other (f)", "Occupational therapist", "17 June 2026"),
    ("Appendix 10", "Person whom his parents asked us to approach (h)", "Paediatric dietitian", "19 June 2026"),
)  # fmt: skip
K_END = "All ten documents are attached to this plan. Advice on adulthood (g) is not called for before Year 9."


def section(
    by: Author,
    title: str,
    header: Sequence[str],
    rows: Sequence[Sequence[str]],
    *,
    letter: str = "",
    labels: Sequence[int] = (),
    end: str = "",
) -> None:
    by.at(letter)
    table = by.paper.doc.add_table(0, len(header) or len(rows[0]))
    table.style = "Table Grid"
    banner(table, title, "D9E2D0")
    if header:
        write_row(table, header, is_bold=True)
    for row in rows:
        for index, (cell, text) in enumerate(zip(table.add_row().cells, row, strict=True)):
            write_cell(cell, text)
            if index in labels:
                embolden(cell)
            else:
                by.note(text)
    if end:
        cells = table.add_row().cells
        write_cell(cells[0].merge(cells[-1]), by.note(end))
    by.paper.text("")


def write(by: Author) -> None:
    by.paper.running(
        "Wendleshire County Council – Ezekiel Marchbank – Final plan",
        "Final Education, Health and Care Plan, version 1, 4 September 2026",
    )
    by.heading("Education, Health and Care Plan", 0)
    section(
        by,
        "1. About the child",
        (),
        (
            ("Full name of child", "Ezekiel Marchbank"),
            ("Date on which he was born", "30 June 2019"),
            ("Pronouns", "he, him"),
            ("Year group", "Year 3"),
            ("Primary need for the school census", "Autistic spectrum disorder"),
            ("Type of plan", "Final plan"),
            ("The request for an assessment was received on", "20 April 2026"),
            ("The parents were told that we would assess on", "18 May 2026"),
            ("Advice was requested on", "18 May 2026"),
            ("The draft plan was sent to the parents on", "24 July 2026"),
            ("The parents were invited to comment until", "14 August 2026"),
            ("The final plan was issued on", "4 September 2026"),
            ("The first review will be completed by", "3 September 2027"),
        ),
        labels=(0,),
    )
    section(by, "2. Section A: The views, interests and aspirations of Ezekiel and his parents", (), A, letter="A", labels=(0,))  # fmt: skip
    section(by, "3. Section B: Ezekiel’s special educational needs", ("Area", "Needs identified"), B, letter="B", labels=(0,))  # fmt: skip
    section(
        by,
        "4. Section C: Health needs which relate to his special educational needs",
        (),
        (
            ("C1. Because Ezekiel eats so few foods he is short of iron and vitamin D. He is tired, and he put his head on the table in seven of ten afternoon lessons (community paediatrician, 22 June 2026).",),
        ),
        letter="C",
    )  # fmt: skip
    section(
        by,
        "5. Section D: Social care needs which relate to his special educational needs or disability",
        (),
        (
            ("No social care needs were identified (social worker, disabled children’s service, 23 June 2026).",),
        ),
        letter="D",
    )  # fmt: skip
    section(by, "6. Section E: The outcomes sought for Ezekiel", ("Number", "Outcome", "Steps", "Arises from"), E, letter="E", labels=(0,), end=E_END)  # fmt: skip
    section(
        by,
        "7. Section F: The special educational provision required by Ezekiel",
        ("Outcome", "Provision", "Delivered by", "Frequency and duration", "Setting and group", "Review"),
        F,
        letter="F",
        end="All provision begins on 7 September 2026.",
    )  # fmt: skip
    section(
        by,
        "8. Section G: Health provision",
        ("Need and outcome", "Provision", "Delivered by", "Frequency and duration", "Agreement"),
        (
            ("C1, E5", "G1. Ezekiel is weighed and measured, and the vitamin and iron drops that he takes at home are adjusted.", "Paediatric dietitian at the children’s clinic.", "One appointment of 40 minutes every two months.", "Agreed by the designated clinical officer for the integrated care board on 12 August 2026."),
        ),
        letter="G",
    )  # fmt: skip
    section(by, "9. Section H1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970", (), (("No provision of this kind is required (social worker, disabled children’s service, 23 June 2026).",),), letter="H1")  # fmt: skip
    section(by, "10. Section H2: Any other social care provision", (), (("No other provision is required (social worker, disabled children’s service, 23 June 2026).",),), letter="H2")  # fmt: skip
    section(by, "11. Section I: Placement", (), (("Ezekiel will attend Stanmere Fields School, which is a maintained special school for pupils aged four to eleven.",),), letter="I")  # fmt: skip
    section(by, "12. Section J: Personal budget", (), (("His parents were told about personal budgets on 18 June 2026 and did not request one.",),), letter="J")  # fmt: skip
    section(by, "13. Section K: Advice and information", ("Appendix", "Kind of advice", "Given by", "Date"), K, letter="K", labels=(0,), end=K_END)  # fmt: skip
    section(
        by,
        "14. Signature",
        (),
        (
            ("Signed for Wendleshire County Council by", "M. Ferrabee"),
            ("Post held", "Area Manager, SEN Assessment and Review"),
            ("Signed on", "4 September 2026"),
        ),
        labels=(0,),
    )


PLAN = Unseen(
    name="ezekiel",
    style="43rd: numbered parts, one table a section under a shaded row, six-column provision",
    born=dt.date(2019, 6, 30),
    write=write,
    is_landscape=True,
)
