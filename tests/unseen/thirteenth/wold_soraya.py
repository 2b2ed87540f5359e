"""Soraya, three: a final plan from a nursery school, one table to a section, as it should be."""

import datetime as dt
from collections.abc import Iterable, Sequence

from docx.shared import Cm

from tests.plan_layouts.paper import banner, embolden, write_cell
from tests.unseen.author import Author, Unseen

A = (
    ("How we found out",
     "Soraya’s key person and a portage visitor played alongside her and wrote down what they saw on three mornings, 8, 9 and 11 June 2026, indoors and in the garden. Her mum and dad told the deputy head their views at home on 12 June 2026. All was read again on 2 September 2026."),
    ("What Soraya shows us (observed by her key person, June and September 2026)",
     "Soraya goes to the water tray first, every time. She loves pouring, drums, anything with a lid, and the dog in the picture book. From eight photographs she chose the water tray, the swing and the cook. "),
    ("What she would like next (put into words for Soraya by her mum and key person, 11 June 2026)",
     "We think Soraya would like to climb the big slide without a hand, and to be asked to play."),
    ("Friends and play",
     "She plays beside two children in the water area and has begun to hand them jugs. At home she feeds her dolls with her cousins. When a game moves off quickly she is left behind."),
    ("Being well",
     "In winter her colds last and she pulls at her ears."),
    ("Doing things for herself",
     "Soraya drinks from an open cup, finds her own peg and pulls off her socks. She wants to do her own zip. She brings a nappy to you when she is wet."),
    ("How to talk with Soraya and give her a choice",
     "Soraya tells us things with about 40 Makaton signs, 12 spoken words, pointing, and by taking your hand. Get down in front of her, on her left side, say her name, sign as you speak and keep to two words. Hold up two real things and count to ten in your head. She means yes when she takes it or nods; she means no when she drops her chin or pushes it away. Ask in the morning, somewhere quiet."),
    ("What her mum and dad think (at home, 12 June 2026)",
     "“She is a happy, funny little girl and good at getting people on her side. We worry that with thirty in the class nobody will notice she has not heard.”"),
    ("What her mum and dad hope for",
     "“We hope she will talk to her granny on the phone, go to school with the children on our road and, when she is grown up, have a job with people and her own front door.”"),
    ("After nursery",
     "Soraya starts in Reception in September 2027."),
    ("Her story",
     "Soraya was born in March 2023 with Down’s syndrome. She had a heart operation in September 2023 and walked in May 2025. She started at the nursery school in January 2026. Her hearing aid came in April 2026."),
)  # fmt: skip
B = (
    ("1", "Soraya watches faces and copies signs quickly. She understands two key words in a sentence and uses single words and signs, like a child of about 18 months (Derbyshire Language Scheme, speech and language therapist, 24 June 2026). She cannot yet tell other children what she wants, so they stop playing with her after a minute or two.", "Talking and understanding (main need)"),
    ("2", "Soraya has a hearing loss in both ears: 45 decibels in the better ear (audiology, 14 May 2026). She wears a hearing aid on a soft band. In a noisy room she misses the ends of words and does not turn to her name.", "Hearing"),
    ("3", "Soraya stays with an adult’s activity for three minutes. She matches four pictures and does not yet sort or count (Early Years Developmental Journal, step 7, nursery teacher, 2 July 2026).", "Learning and attention"),
    ("4", "Low muscle tone means that Soraya sits with a rounded back and slides off a flat chair after five minutes; she crawls upstairs and cannot yet draw a line (physiotherapist, 18 June 2026, and occupational therapist, 25 June 2026).", "Moving and using her hands"),
    ("5", "Soraya shows when she is wet but does not yet use the toilet or pull up her trousers. When she is tired or a room is crowded she sits on the floor and will not move, four or five times a week (nursery record, 1 to 26 June 2026).", "Looking after herself, and being with others"),
)  # fmt: skip
C = (
    ("6", "Down’s syndrome with a repaired heart. She tires sooner than others and gets more chest infections: 11 days away from nursery from January to June 2026 (community paediatrician, 7 July 2026)."),
    ("7", "Glue ear with the hearing loss in need 2 (audiologist, 14 May 2026). Her individual health care plan of 8 September 2026 is in the appendices."),
)  # fmt: skip
E = (
    ("1", "By July 2028 Soraya asks another child for something with two signs or words together, on eight days out of ten. In June 2026 she did so with no child. (Needs 1 and 2; being asked to play)",
     "With an adult by March 2027; with one child she knows by July 2027."),
    ("2", "By July 2027 Soraya brings her hearing aid to an adult when it whistles or stops, four times out of five. In June 2026 she took it off and left it. (Need 2; talking to granny)",
     "Keeps it in for a whole session by February 2027."),
    ("3", "By July 2028 Soraya stays for ten minutes in a group of four and takes her turn three times. In July 2026 it was three minutes and no turn. (Needs 1 and 3; going to school with children on her road)",
     "Five minutes and one turn by July 2027."),
    ("4", "By July 2028 Soraya climbs eight stairs on her feet holding a rail and draws a line and a circle. In June 2026 she crawled up and made dots. (Need 4; the big slide)",
     "Four stairs with one hand held, and a line, by July 2027."),
    ("5", "By July 2028 Soraya uses the toilet at school with one reminder and pulls her own trousers up, on nine days out of ten. In June 2026 she did neither. (Need 5; doing things for herself, her own front door)",
     "Sits on the toilet after snack and helps with her trousers by July 2027."),
)  # fmt: skip
F = (
    ("1, 3", "A speech and language therapist (HCPC registered) plays with Soraya and models two-word signs. Needs 1 and 3.",
     "1 : 1", "45 minutes every fortnight in term, 19 visits; and one hour a term for targets", "Therapist: Hanen certified", "Council’s therapy contract"),
    ("1, 3", "Talk-and-sign play led by the key person: two toys, two words, my turn, her turn. Needs 1 and 3.",
     "1 : 2", "15 minutes, twice each day, 38 weeks", "Key person: level 3; Makaton levels 1 to 4", "Nursery’s own budget"),
    ("2", "A qualified teacher of the deaf checks the aid and works with Soraya on listening for her name and for six sounds. Need 2.",
     "1 : 1", "60 minutes once a month, 11 visits a year", "Mandatory qualification in deaf education", "Sensory service"),
    ("2", "Her key person tests the hearing aid with the six sounds, changes the battery and writes it in the home book; a radio aid is on for stories. Need 2.",
     "1 : 1", "5 minutes at 8.45 each morning; radio aid 40 minutes a day", "Two hours with the teacher of the deaf in September and again in January", "Sensory service"),
    ("1, 2", "The two rooms Soraya uses have carpet, curtains and felt under chair legs. She sits on the left of the circle, one metre from the teacher. Needs 1 and 2.",
     "Whole room, 26 children with four adults", "Every session, 15 hours a week", "All nine staff: Makaton foundation (six hours) and deaf awareness (two hours)", "Nursery’s own budget"),
    ("3", "A qualified teacher runs a turn-taking group with a bucket of surprising things, then a matching game. Need 3.",
     "1 : 4", "10 minutes, four days a week, 38 weeks", "Teacher: two-day Attention Autism course", "Nursery’s own budget"),
    ("3, 4", "A learning assistant sits beside Soraya at adult-led times, breaks each task into two steps and packs away one part at a time. Needs 3 and 4.",
     "1 : 1", "Nine hours a week of her fifteen, 38 weeks", "Level 3; six-hour Down’s syndrome course", "Early years inclusion fund"),
    ("4", "A children’s physiotherapist (HCPC registered) teaches stairs and sitting up; the assistant practises the same moves in the garden. Need 4.",
     "1 : 1", "Physiotherapist 45 minutes every half-term, six times a year; assistant 10 minutes each day", "Physiotherapist trains the assistant for an hour each term", "Council’s therapy contract"),
    ("4", "Warm-water pool at the special school: walking, reaching and blowing games with the assistant in the water. Need 4.",
     "1 : 1", "30 minutes every Wednesday, 30 weeks", "Assistant: one-day aquatic therapy course with the physiotherapist", "High needs budget"),
    ("4", "A chair with arms, foot box and wedge at every table time; fat crayons and a sloping board. An occupational therapist (HCPC registered) fits them and changes them as she grows. Need 4.",
     "1 : 1", "Chair daily; therapist 60 minutes once a term, three times a year", "Therapist shows four staff how to set the chair, 30 minutes", "High needs budget"),
    ("5", "Toilet routine: the key person takes Soraya after snack and before home with a picture strip, a small seat and a step. Need 5.",
     "1 : 1", "10 minutes, twice each session, five days a week, 38 weeks", "Key person: three-hour continence course for early years", "Nursery’s own budget"),
    ("1, 5", "When Soraya sits down and stays down, her key person kneels, signs “first, then” and waits one minute before anything is said again. Lunch is in the side room. Needs 1 and 5.",
     "1 : 1, and 1 : 5 at lunch", "Each time it happens; lunch 40 minutes, five days", "Key person and lunchtime assistant: two hours with the educational psychologist", "Nursery’s own budget"),
)  # fmt: skip
K = (
    ("(a) Mum and dad’s advice", "Mother and father", "12 June 2026", "Yes, 1"),
    ("(b) Nursery school’s advice", "Head teacher, with the nursery teacher", "3 July 2026", "Yes, 2"),
    ("(b) Teacher of the deaf", "Qualified teacher of the deaf", "30 June 2026", "Yes, 3"),
    ("(c) Medical advice", "Community paediatrician", "7 July 2026", "Yes, 4"),
    ("(c) Hearing test", "Paediatric audiologist", "14 May 2026", "Yes, 5"),
    ("(d) Psychological advice", "Educational psychologist", "14 July 2026", "Yes, 6"),
    ("(e) Social care advice", "Social worker, disabled children’s team", "6 July 2026", "Yes, 7"),
    ("(f) Speech and language therapy", "Speech and language therapist", "24 June 2026", "Yes, 8"),
    ("(f) Physiotherapy", "Children’s physiotherapist", "18 June 2026", "Yes, 9"),
    ("(f) Occupational therapy", "Occupational therapist", "25 June 2026", "Yes, 10"),
    ("(g) Adulthood", "Not asked for: Soraya is not yet in Year 9", "", ""),
    ("(h) Anyone else her parents asked for", "Portage home visitor", "19 June 2026", "Yes, 11"),
    ("Individual health care plan", "Special school nurse", "8 September 2026", "Yes, 12"),
)  # fmt: skip

WIDTHS = {
    2: (5.4, 18.0),
    3: (2.0, 14.4, 7.0),
    4: (7.0, 9.4, 4.0, 3.0),
    6: (1.9, 8.7, 2.6, 4.0, 3.8, 2.4),
}


def _section(
    by: Author, letter: str, title: str, header: Sequence[str], rows: Iterable[Sequence[str]]
) -> None:
    """Write a section as one table: a banner, the columns' names, and the rows."""
    by.at(letter)
    wide = len(header)
    table = by.paper.doc.add_table(0, wide)
    table.style = "Table Grid"
    banner(table, f"Section {letter}: {title}", "D9EAD3")
    for cell, text in zip(table.add_row().cells, header, strict=True):
        write_cell(cell, text)
        embolden(cell)
    for row in rows:
        for index, (cell, text) in enumerate(zip(table.add_row().cells, row, strict=True)):
            write_cell(cell, text)
            if index:
                by.note(text)
            else:
                embolden(cell)
    table.autofit = False
    for column, across in zip(table.columns, WIDTHS[wide], strict=True):
        column.width = Cm(across)
    for row in table.rows[1:]:
        for cell, column in zip(row.cells, table.columns, strict=True):
            cell.width = column.width
    by.paper.text("")


def write(by: Author) -> None:
    by.paper.running("Soraya Lindqvist", "Final plan, 16 September 2026")
    by.heading("Education, Health and Care Plan for Soraya", 0)
    by.cover(
        ("Name", "Soraya Lindqvist"), ("Date of birth", "14 March 2023"),
        ("Known as", "Soraya (she/her)"), ("Year", "Nursery"),
        ("Goes to", "Larchfield Nursery School"), ("Main need", "Speech, language and communication"),
        ("Languages at home", "English and Swedish, both signed"), ("Status", "Final plan"),
        ("Request received", "4 May 2026"), ("Decision to assess", "10 June 2026"),
        ("Draft sent", "24 August 2026"), ("Date of this plan", "16 September 2026"),
        ("First look at the plan (under five)", "by 12 February 2027"), ("Yearly review finished by", "15 September 2027"),
        ("Signed for the Council", "P. Hathersage, SEND Commissioning Manager"), ("Signed on", "16 September 2026"),
        columns=4,
    )  # fmt: skip
    _section(
        by,
        "A",
        "Soraya and her family: views, interests and hopes",
        ("About", "What we heard and saw"),
        A,
    )
    _section(by, "B", "Special educational needs", ("No.", "Strength and need", "Area"), B)
    _section(by, "C", "Health needs to do with her learning", ("No.", "Need"), C)
    _section(by, "D", "Social care needs", ("Asked", "Answer"), (
        ("Disabled children’s team", "None identified (social worker’s advice, 6 July 2026)."),
    ))  # fmt: skip
    _section(by, "E", "Outcomes", ("No.", "What Soraya will do", "Steps on the way"), (
        *E,
        ("All", "Who follows this: the key person notes each outcome every Friday. The nursery teacher sets the next small targets each half-term with Soraya’s mum and dad, and goes through progress with them every term. The Council looks at the outcomes at each review.",
         "Moving to school: the Reception teacher visits nursery twice in May 2027; Soraya has five visits of an hour in June and July, with her key person and takes a photograph book home; the chair, radio aid and health care plan are at the school by 1 September 2027."),
    ))  # fmt: skip
    _section(by, "F", "Special educational provision", (
        "Outcome no.", "Support", "Adult : child", "Frequency", "Training", "Funding source",
    ), F)  # fmt: skip
    _section(by, "G", "Health provision", ("For need", "What, how much and who"), (
        ("6", "A community paediatrician sees Soraya for 30 minutes twice a year. A special school nurse trains staff in the health care plan for one hour each September."),
        ("7", "Audiology tests Soraya’s hearing and checks the band and aid for 45 minutes every three months, four times a year, with a paediatric audiologist."),
        ("Agreed", "Agreed for the integrated care board by the designated clinical officer on 9 September 2026."),
    ))  # fmt: skip
    for letter, title in (
        ("H1", "Social care provision (1970 Act)"),
        ("H2", "Any other social care provision"),
    ):
        _section(by, letter, title, ("Asked", "Answer"), (
            ("Disabled children’s team", "None required (social worker’s advice of 6 July 2026)."),
        ))  # fmt: skip
    _section(by, "I", "Placement", ("From and to", "Where, and what type"), (
        ("To 31 August 2027", "Larchfield Nursery School, a maintained nursery school, 15 hours a week over five days."),
        ("From 1 September 2027", "Reception at Wold Lane Primary School, a mainstream community school."),
    ))  # fmt: skip
    _section(by, "J", "Personal budget", ("Asked", "Answer"), (
        ("Mum and dad", "Told about personal budgets on 12 June 2026. They have not asked for one, and there are no direct payments."),
    ))  # fmt: skip
    _section(by, "K", "Advice in the appendices", ("Advice", "Who gave it", "Date", "Attached"), K)
    by.at("").heading("Your rights", 2)
    by.text(
        "If you disagree with Sections B, F or I you may appeal to the SEND Tribunal within two months of our letter, or one month from a mediation certificate if that is later. You may also ask for mediation or disagreement resolution. The local SEND advice service is free.",
    )  # fmt: skip


PLAN = Unseen(
    name="soraya", style="one table to a section, provision in six columns",
    born=dt.date(2023, 3, 14), write=write, is_landscape=True,
)  # fmt: skip
