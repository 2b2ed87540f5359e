"""Tobiah, eight: a city's draft plan in grey boxes and one wide table, as it should be."""

import datetime as dt
from collections.abc import Sequence

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from tests.plan_layouts.paper import banner, embolden, write_cell
from tests.unseen.author import Author, Unseen

A = (
    ("How these views were collected", "The SENCO sat with Tobiah on 15 and 17 September 2026, with photographs and a board that has a happy and a sad side. She wrote down his words. His mum and dad came in on 22 September 2026."),
    ("What Tobiah likes", "He loves football stickers, worms, anything with wheels, and his nan’s dog. At home he plays out on his scooter and builds marble runs."),
    ("What Tobiah hopes for", "“I want to drive the bin lorry, the recycling one. Or be a vet for dogs” (17 September 2026). He would like to read his sticker album and join Cubs with the boys in his street. When he is big he wants a house next to Nan’s."),
    ("School", "He put PE and baking on the happy side, and spelling and “when everybody’s talking” on the sad side. He wants to go on to the same secondary school as his cousins."),
    ("Friends", "Tobiah is popular on the pitch. He has one close friend, and told us “we fall out and then we don’t”. He would like more party invitations."),
    ("Doing things for himself", "He gets his own cereal and feeds the dog. He would like to walk to the corner shop by himself."),
    ("Health, as he sees it", "“My tablet makes my tummy not hungry.” He is glad that it helps him sit for longer."),
    ("What others like about him", "His teacher says that he is funny, generous and never holds a grudge. Tobiah is proud of his goalkeeper’s medal."),
    ("Talking with Tobiah and choosing with him", "Say his name first. Use one short sentence, then wait eight seconds. Show him with an object, drawing or picture symbol. He will nod even when he is lost, so ask him to show you. Yes is a thumb up; sliding down his chair means no. He chooses best between two pictures, in the morning, with his mum or the class teaching assistant."),
    ("His story so far", "Tobiah was born in the city in 2018. He started at his primary school in September 2022. A speech and language therapist found developmental language disorder in March 2025. A paediatrician found that he has ADHD in February 2026, and he has taken medicine for it since April 2026."),
    ("What his parents think", "Mum: “He comes home worn out from trying to keep up.” Dad thinks that people see the fidgeting, not the language."),
    ("What his parents hope for", "They hope that he will have a job he is good at, mates to go to the match with and his own place. “We’d love him to tell us about his day.”"),
)  # fmt: skip
B = (
    ("Communication and interaction", (
        ("Watches closely and copies well. Remembers the rules of games.", "Need 1. Tobiah has developmental language disorder. He follows one part of a spoken instruction (speech and language therapist, 24 September 2026). His understanding score on the CELF-5 that day was 71 (average is 85 to 115)."),
        ("Keen to tell people things. Uses gesture and acting out.", "Need 2. He speaks in sentences of three to five words and misses out the small ones. He cannot find the word he wants about six times in a five-minute chat (therapist, 24 September 2026)."),
    )),
    ("Cognition and learning", (
        ("Good at puzzles and patterns. Counts and adds with objects.", "Need 3. Tobiah reads 38 of the first 100 common words and sounds out words of three letters (specialist teacher, 14 September 2026). He writes one sentence in 20 minutes."),
    )),
    ("Social, emotional and mental health", (
        ("Wants to please. Settles after running about. Owns up.", "Need 4. Tobiah has ADHD. Working alone, he stayed with a task for three minutes and left his place 14 times in an hour (psychologist’s observation, 29 September 2026)."),
        ("Full of ideas for games.", "Need 5. When play gets quick and noisy he cannot put into words what has gone wrong, and pushes or runs off. This happened on 11 of 20 lunchtimes (playground log, September 2026), twice to the car park."),
    )),
    ("Sensory and physical", (
        ("Fast, well balanced, good with tools.", "No special educational need was found in this area (SENCO and paediatrician, September 2026)."),
    )),
)  # fmt: skip
Row = tuple[str, str, str]
EF: tuple[tuple[str, tuple[Row, ...], str], ...] = (
    ("Outcome 1 (need 1; his hope of joining Cubs). By July 2028 Tobiah carries out a three-part instruction and says so if he has not understood it, four times out of five. In September 2026 he managed one part. Step: two parts by July 2027.", (
        ("1a. Language therapy, one-to-one: listening for key words, finding words (need 2) and saying “tell me again”.", "Speech and language therapist, HCPC registered", "30 minutes a week, 36 weeks a year"),
        ("1b. Teaching the words for each topic before the class meets them, with objects, in a group of three.", "Teaching assistant, level 3, with the Elklan award for ages 5 to 11", "20 minutes, three times a week, 38 weeks a year"),
        ("1c. Each instruction drawn on his desk whiteboard, with a symbol for each step.", "Class teacher or the same teaching assistant", "Every lesson, all five days"),
        ("1d. Teaching the class staff and play leaders to do 1b, 1c and 2a, and rewriting his targets.", "The same therapist", "Three hours each September and 90 minutes each term after that"),
    ), "By the therapist, each term"),
    ("Outcome 2 (need 2; his parents’ hope that he can tell them about his day). By July 2028 Tobiah tells someone who was not there what happened, who did it and why, in five joined sentences, three times out of four. In September 2026 it was one sentence. Step: three sentences by July 2027.", (
        ("2a. Building sentences with Colourful Semantics cards, in a pair.", "The same teaching assistant", "15 minutes, four times a week, 38 weeks a year"),
        ("2b. A home–school book: he retells two photographs from his day before he leaves, and again at home.", "The same teaching assistant", "Ten minutes at 3 p.m. every day"),
    ), "By the therapist and his parents, each term"),
    ("Outcome 3 (need 3; his hope of reading his sticker album). By July 2028 Tobiah reads a page of 80 words at the level of a seven-year-old with no more than four mistakes, and writes four sentences of his own. In September 2026 it was 38 words and one sentence. Step: the first 100 words and two sentences by July 2027.", (
        ("3a. A structured phonics and spelling programme (Sound Discovery), one-to-one.", "Specialist teacher with a level 7 award in literacy difficulties", "40 minutes, twice a week, 36 weeks a year"),
        ("3b. A tablet with a speech-to-text program, for his use alone, for any writing of more than two sentences.", "ICT technician, who sets it up and teaches Tobiah to use it", "In all lessons; two hours of teaching in the first half-term, and a check each term"),
        ("3c. In place of French, Tobiah has the Tuesday lesson in 3a.", "Specialist teacher", "40 minutes a week, all year"),
    ), "By the specialist teacher, every half-term"),
    ("Outcome 4 (need 4; his hopes of the recycling lorry and a house by Nan’s). By July 2028 Tobiah works at his own table for 12 minutes with one reminder, in four lessons out of five. In September 2026 it was three minutes. Step: seven minutes by July 2027.", (
        ("4a. A seat near the teacher and away from the door, with a standing desk and a wobble stool.", "Put in place and looked after by the SENCO", "Every lesson"),
        ("4b. Work cut into parts of five minutes with a sand timer, and a job that takes him out of his chair after each.", "The same teaching assistant, one-to-one, taught about ADHD by the educational psychologist for three hours each October", "In literacy, maths and topic lessons, 12 hours a week, 38 weeks a year"),
        ("4c. Ten minutes of carrying and climbing, in a pair.", "PE coach, level 3", "10.15 a.m. and 1.45 p.m. daily"),
    ), "By the class teacher, every half-term"),
    ("Outcome 5 (need 5; his hope of more parties). By July 2028 Tobiah shows or tells an adult what has gone wrong and goes back to his game, on nine lunchtimes out of ten. In September 2026 it was nine out of 20. Step: seven out of ten by July 2027.", (
        ("5a. A lunchtime games zone with cones, for a group of six including Tobiah. The leader draws any fall-out as a comic strip afterwards.", "Play leader, level 2, taught comic strip conversations by the therapist as part of 1d", "35 minutes every school day"),
        ("5b. Naming feelings and trying out what to say, one-to-one, with film clips.", "Emotional literacy support assistant (ELSA), supervised by the educational psychologist for two hours each half-term", "30 minutes a week, 30 weeks a year"),
        ("5c. A safety plan for running off: one adult on the car park gate, with a radio to the zone.", "Second play leader, level 2", "Every break and lunchtime, one hour a day"),
    ), "By the SENCO, every half-term"),
)  # fmt: skip
K = (
    ("(a)", "Parents’ contribution", "Mother and father", "22 September 2026"),
    ("(b)", "Educational advice", "Head teacher, with the SENCO", "18 September 2026"),
    ("(c)", "Medical advice", "Community paediatrician", "30 September 2026"),
    ("(d)", "Psychological advice", "Educational psychologist", "6 October 2026"),
    ("(e)", "Social care advice", "Early help social worker", "28 September 2026"),
    ("(f)", "Speech and language therapy advice", "Speech and language therapist", "2 October 2026"),
    ("(f)", "Reading and spelling assessment", "Specialist teacher", "14 September 2026"),
    ("(h)", "Letter asked for by the parents", "Football coach", "25 September 2026"),
)  # fmt: skip


def grey(cell: object) -> None:
    """Shade a cell grey and make it bold."""
    embolden(cell)
    shade = parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="D9D9D9"/>')
    cell._tc.get_or_add_tcPr().append(shade)  # type: ignore[attr-defined]


def boxes(by: Author, pairs: Sequence[tuple[str, str]]) -> None:
    """Write a table with grey labels at the left."""
    table = by.paper.doc.add_table(0, 2)
    table.style = "Table Grid"
    for label, text in pairs:
        left, right = table.add_row().cells
        write_cell(left, label)
        grey(left)
        write_cell(right, by.note(text))
    by.paper.text("")


def needs(by: Author) -> None:
    """Write the strengths and, beside them, the needs."""
    table = by.paper.table(("What Tobiah does well", "What Tobiah finds hard"), [])
    for area, rows in B:
        banner(table, area, "D9D9D9")
        for row in rows:
            for cell, text in zip(table.add_row().cells, row, strict=True):
                write_cell(cell, by.note(text))
    by.paper.text("")


def wide(by: Author) -> None:
    """Write the outcomes with their provision beside them."""
    head = ("What we want (E)", "What will be provided (F)", "By whom (F)", "How often (F)", "Reviewed (E)")  # fmt: skip
    table = by.paper.table(head, [])
    for outcome, rows, reviewed in EF:
        added = [table.add_row().cells for _ in rows]
        for cells, row in zip(added, rows, strict=True):
            for cell, text in zip(cells[1:4], row, strict=True):
                write_cell(cell, by.note(text, "F"))
        for column, text in ((0, outcome), (4, reviewed)):
            write_cell(added[0][column].merge(added[-1][column]), by.note(text, "E"))
    by.paper.text("")


def write(by: Author) -> None:
    by.paper.running("DRAFT EHC plan: Tobiah Pennock", "Version 1, 10 November 2026")
    by.heading("Education, Health and Care Plan", 0)
    boxes(by, (
        ("Name", "Tobiah Pennock"), ("Date of birth", "14 March 2018"), ("Year group", "Year 4"), ("Pronouns", "he/him"),
        ("Main need", "Speech, language and communication needs"), ("Plan status", "Draft plan"),
        ("Request received", "20 July 2026"), ("Parents told that the Council would assess", "27 August 2026"),
        ("Draft sent to parents", "10 November 2026"), ("Parents’ comments welcome until", "27 November 2026"),
        ("Final plan due by", "7 December 2026"),
    ))  # fmt: skip
    by.at("A").heading("A. Views, interests and aspirations of Tobiah and his parents")
    boxes(by, A)
    by.at("B").heading("B. Special educational needs")
    needs(by)
    by.at("C").heading("C. Health needs")
    boxes(by, (
        ("Need 6", "ADHD medicine takes away Tobiah’s appetite at noon and keeps him awake until about 10 p.m. (community paediatrician, 30 September 2026). He is then tired and hungry in afternoon lessons."),
    ))  # fmt: skip
    by.at("D").heading("D. Social care needs")
    boxes(by, (
        ("Outcome of the assessment", "No social care needs were found. An early help social worker visited the family and gave her advice on 28 September 2026."),
    ))  # fmt: skip
    by.at("E").heading("E. Outcomes and F. Special educational provision")
    by.text(
        "The class teacher and the teaching assistant set targets for each half-term from these outcomes with Tobiah. The SENCO reviews them with his parents every term.",
    )  # fmt: skip
    by.at("")
    wide(by)
    by.at("G").heading("G. Health provision")
    boxes(by, (
        ("For need 6 (and outcome 4)", "The ADHD specialist nurse sees Tobiah and a parent for 30 minutes every three months, four times a year, to weigh him and look at dose, meals and sleep. The community paediatrician sees him for 30 minutes once a year."),
        ("Agreed by", "The designated clinical officer, for the integrated care board, on 4 November 2026."),
    ))  # fmt: skip
    by.at("H1").heading(
        "H1. Social care provision under the Chronically Sick and Disabled Persons Act 1970"
    )
    boxes(by, (("Provision", "None is required (social care advice, 28 September 2026)."),))
    by.at("H2").heading("H2. Any other social care provision")
    boxes(by, (("Provision", "None is required (social care advice, 28 September 2026)."),))
    by.at("I").heading("I. Placement")
    by.guide("This section is left blank in a draft plan. Parents may say which school they prefer.")  # fmt: skip
    by.at("J").heading("J. Personal budget")
    boxes(by, (("Personal budget", "Explained to the parents on 22 September 2026. They have not asked for one."),))  # fmt: skip
    by.at("K").heading("K. Advice and information")
    by.rows(
        ("Regulation 6(1)", "Advice", "Author and role", "Date", "Attached"),
        tuple((*row, f"Appendix {n}") for n, row in enumerate(K, 1)),
    )


PLAN = Unseen(
    name="tobiah", style="grey boxes and one wide table of outcomes and provision",
    born=dt.date(2018, 3, 14), write=write, is_landscape=True,
)  # fmt: skip
