"""Zinnia, nine: labels on the left, merged section rows, and provision by who gives it."""

import datetime as dt

from docx.shared import Cm

from tests.plan_layouts.paper import banner, embolden, write_cell
from tests.unseen.author import Author, Unseen

Rows = tuple[tuple[str, str], ...]

FRONT: Rows = (
    ("Name", "Zinnia Okonjo-Platt"),
    ("Date of birth", "14 February 2017"),
    ("Pronouns", "she, her"),
    ("School year", "Year 5"),
    ("Lives with", "Her mother, father and baby brother. Both parents have parental responsibility."),
    ("Main type of need", "Physical disability (first); speech, language and communication needs (second)"),
    ("Kind of plan", "Final plan, version 1"),
    ("Request for an assessment came in", "20 April 2026"),
    ("Family told that there would be one", "22 May 2026"),
    ("Draft sent", "17 July 2026, with comments asked for by 14 August 2026"),
    ("Date of this plan", "4 September 2026"),
    ("Review to be finished by", "27 August 2027"),
    ("Signed for the council", "R. Haverstock, Head of SEND Casework, 4 September 2026"),
)  # fmt: skip
A: Rows = (
    ("How we know", "Zinnia talked with her teacher and teaching assistant on 3 and 10 June 2026, using her voice, her talker and a box of photographs. Words in quotation marks are hers. Her teacher wrote down the rest, read it to her on 11 June 2026, and Zinnia nodded to each part."),
    ("What Zinnia likes", "“Swimming. Loud music. Lighthouses.” She collects lighthouse stickers and has 61 of them. She knows the shipping forecast by heart."),
    ("Playing", "She plays at dens with her cousins, where she is always the captain. In the playground she is the football referee."),
    ("School", "“Best is science. Worst is waiting.” She does not like it when people finish her sentences."),
    ("Friends", "Zinnia has two good friends in her class. “I want them to come to mine.” At lunch she sometimes feels left out."),
    ("Doing things for herself", "She chooses her clothes, feeds the rabbit and drives her powered chair at home. She would like to put on her own coat and go into the shop by herself."),
    ("Keeping well", "“My legs get cross in the cold.” She sleeps well, and likes the warm pool best because nothing hurts there."),
    ("Her hopes", "“I want to be on the radio.” She would like to be in the swimming club with her cousin, and one day to have a flat with a lift by the sea and a job at a radio station."),
    ("The next school and after", "Zinnia would like to go to the secondary school that her cousins go to, if the lift works. After that: “radio school”."),
    ("How to talk with Zinnia", "Zinnia speaks, and people who know her well follow most of it. With others she uses her talker, a tablet with symbols that speaks aloud. Sit at her height, ask one thing and count to ten silently. A look up is yes; closed eyes are no."),
    ("Helping her decide", "Show her two or three real choices with photographs the day before, and ask again the next day. Mornings are best. She wants her mum there for big things."),
    ("Her story so far", "Zinnia was born at 28 weeks in February 2017 and came home in May that year. Cerebral palsy was diagnosed in November 2018. She started at Harbour Street in September 2021 and got her talker in January 2025."),
    ("What people like about her", "Her teacher says that she is funny, brave and very good at noticing what is fair. She is proud of the assembly she gave about lighthouses in March 2026."),
    ("What Mum and Dad think (meeting with the SENCO, 5 June 2026)", "We are pleased with how the school has welcomed her. We worry that she is cleverer than her writing shows, and that adults stand between her and other children."),
    ("What Mum and Dad hope for (same meeting)", "We hope that Zinnia leaves Year 6 with friends who ring the doorbell. Later on we would love to see her in a job where people listen to her."),
)  # fmt: skip
B: Rows = (
    ("What goes well", "Zinnia remembers what she hears, reasons like the oldest in her class."),
    ("Need 1. Communication and interaction", "Zinnia’s speech muscles are affected by cerebral palsy. Listeners who did not know her understood four of every ten words (speech and language therapist, 9 June 2026). On her talker she puts together two symbols. In class she answers with one word, and her turn is over before she is ready."),
    ("Need 2. Cognition and learning", "Zinnia reads words like a child of 6 years 9 months (York Assessment of Reading for Comprehension, specialist teacher, 12 June 2026). She cannot yet say sounds aloud to blend them."),
    ("Need 3. Social, emotional and mental health", "Other children speak to the adult beside her. Over five playtimes she spent 11 minutes out of 75 with another child (educational psychologist, 17 June 2026)."),
    ("Need 4. Sensory and physical: getting about", "Zinnia has cerebral palsy in both legs and her left arm. She walks 15 metres with a walker and then needs to sit; for longer distances she uses a powered chair (physiotherapist, 11 June 2026). No difficulty with sight or hearing was found (community paediatrician, 16 June 2026)."),
    ("Need 5. Sensory and physical: hands and looking after herself", "She uses her right hand only. She types 12 words in ten minutes on an ordinary keyboard and cannot yet hold a page still (occupational therapist, 10 June 2026). She needs lifting on to the toilet and cannot yet put an arm into a sleeve."),
)  # fmt: skip
C: Rows = (
    ("Need 6", "Tight muscles in the legs and a left hip that is at risk of moving out of its joint (community paediatrician, 16 June 2026). Sitting for more than 40 minutes brings pain, which breaks into her listening."),
)  # fmt: skip
D: Rows = (
    ("Need 7", "Zinnia needs two people or a hoist to bathe, and she has no way of being out at a weekend without a parent (social worker, disabled children’s team, 24 June 2026). Her family agreed to this being written here."),
)  # fmt: skip
E: Rows = (
    ("Outcome 1, for need 1 and her hope of being on the radio", "By July 2028 Zinnia tells a listener who does not know her what she thinks, in messages of five words or more, and finds another way when she has not been understood, in four conversations out of five. In June 2026 she did so in one out of five, with two words.\nStep: three words in two out of five by July 2027."),
    ("Outcome 2, for need 2", "By July 2028 Zinnia reads a new book at the level of a child of 8 years 6 months and answers four out of five questions about it. In June 2026 she was at 6 years 9 months.\nStep: 7 years 6 months by July 2027."),
    ("Outcome 3, for need 3 and her wish to have friends round", "By July 2028 Zinnia plays or works with two children for 15 minutes, with no adult nearer than three metres, on four days out of five, and has asked somebody home. In June 2026 it was two minutes.\nStep: seven minutes by July 2027."),
    ("Outcome 4, for need 4 and her hope of the swimming club", "By July 2028 Zinnia walks 60 metres with her walker from class to hall and swims ten metres on her back with one float. In June 2026 she walked 15 metres and floated with an adult holding her.\nStep: 30 metres on foot and three in the water by July 2027."),
    ("Outcome 5, for need 5 and doing things for herself", "By July 2028 Zinnia puts on her coat and swimming costume with no help but the zip, and types 80 words in 20 minutes. In June 2026 she needed help with all of both, and typed 24 words in 20 minutes.\nStep: right sleeve and 45 words by July 2027."),
    ("Outcome 6, for need 7 and a home and life of her own one day", "By July 2028 Zinnia spends four hours at a club without a parent and buys something in a shop by herself on three Saturdays out of four. In June 2026 she had not done either.\nStep: two hours by March 2027."),
    ("Who checks", "Her class teacher and the SENCO set shorter targets with Zinnia every half-term. They check them with her parents and the therapists once a term, and the council checks once a year."),
    ("Moving to secondary school in September 2028", "The review in the summer of 2027 looks at schools with the family, and the council names the school before 15 February 2028. The occupational therapist walks round it by the end of March 2028, and Zinnia has four half-day visits in May and June 2028."),
)  # fmt: skip
F: tuple[tuple[str, Rows], ...] = (
    ("What school will do", (
        ("F1. Talker in class\nNeed 1, outcome 1", "The council bought the talker, its keyguard and a mount for her chair in January 2025. It is charged and in front of her in every lesson, at playtimes and at lunch. A teaching assistant (level 3, holder of the therapist’s two-day talker certificate) shows her new words by pressing them herself, 20 minutes each morning and 20 minutes each afternoon, one-to-one, 38 weeks a year."),
        ("F2. Reading\nNeed 2, outcome 2", "A specialist teacher of literacy (level 5 certificate) teaches Zinnia one-to-one for 25 minutes, four times a week, 38 weeks a year. She uses a sound and letter course made for children who cannot say the sounds: Zinnia points, sorts and builds words in place of saying them."),
        ("F3. Radio group\nNeeds 1 and 3, outcomes 1 and 3", "A learning mentor (emotional literacy support assistant, supervised by the educational psychologist for two hours each half-term) runs a group of four, Zinnia and three classmates, for 30 minutes twice a week, 36 weeks a year. They record a programme and play it to the school."),
        ("F4. Lunch and playtime\nNeed 3, outcome 3", "Zinnia goes in to lunch at 12.05, ten minutes before her class, with two children of her choice, to a table with a cut-out for her chair. A midday supervisor (three hours’ training by the educational psychologist in September 2026) stays three metres away for 30 minutes of lunch play each day."),
        ("F5. Walking and standing\nNeed 4, outcome 4", "A teaching assistant (moving and handling certificate) walks beside Zinnia, one-to-one, for ten minutes three times a day on the way to lessons, and puts her in her standing frame for 30 minutes in the afternoon science or mathematics lesson, five days a week, 38 weeks a year."),
        ("F6. Warm pool\nNeed 4, outcome 4", "Zinnia does not do the hour of gymnastics on apparatus; in its place she has 45 minutes in the hydrotherapy pool every Thursday, 36 weeks a year. A swimming teacher (level 2, with the certificate in teaching disabled swimmers) and a teaching assistant are both in the water with her and one other child."),
        ("F7. Writing and tests\nNeed 5, outcome 5", "From September 2026 she has a laptop with a keyguard, a sloping board with a page clip and a chair with foot and side supports at a table by the door. The teaching assistant, taught by the occupational therapist for two hours each term, teaches one-handed typing for 15 minutes four times a week, one-to-one. Zinnia has 25% additional time, two rest breaks and the laptop in every test."),
        ("F8. Changing and dressing\nNeed 5, outcome 5", "A changing room with a ceiling hoist, bench and alarm cord stands next to the Year 5 classroom. Two teaching assistants (moving and handling certificate) take Zinnia there for 15 minutes three times a day. One of them teaches her a step of dressing each time."),
    )),
    ("What the therapists will do", (
        ("F9. Speech and language therapist\nNeed 1, outcomes 1 and 3", "Registered with the Health and Care Professions Council. Direct: 45 minutes one-to-one every week, 36 weeks a year (27 hours), on longer messages, clear speech and repair. Training for Year 5 and 6 staff: two hours each September. Review with the teacher: one hour a term."),
        ("F10. Physiotherapist\nNeed 4, outcome 4", "Children’s physiotherapist, registered with the same council. Direct: 60 minutes in school every fortnight, one-to-one, 18 visits a year, on walking, standing and pool skills. Training of the teaching assistants: one hour a term."),
        ("F11. Occupational therapist\nNeed 5, outcome 5", "Children’s occupational therapist, registered with the same council. Direct: 60 minutes in school once a month, one-to-one, ten visits a year, on dressing, typing and seating. Training of staff two hours each term."),
    )),
    ("What home will do, and who shows them", (
        ("F12. Home and school book\nNeeds 1 and 3, outcomes 1 and 3", "The teaching assistant (level 3) films one minute of the day with Zinnia and puts it on her talker with a sentence of Zinnia’s own, ten minutes every day before home time, so that she can tell her family about it."),
        ("F13. Showing Mum and Dad\nNeeds 1, 4 and 5, outcomes 1, 4 and 5", "The physiotherapist shows Zinnia’s parents the stretches and the occupational therapist shows them the dressing steps, each for one hour a term at home. The speech and language therapist teaches them the talker in three sessions of 90 minutes in the autumn term of 2026. Nothing in this plan is left for the parents to provide."),
    )),
)  # fmt: skip
G: Rows = (
    ("For need 6, outcome 4", "A children’s orthotist measures and fits new ankle splints, 45 minutes every four months. A consultant in children’s orthopaedics reviews her hip every six months, 30 minutes. A community paediatrician reviews pain and muscle tightness every six months, 40 minutes."),
    ("Agreed", "The integrated care board agreed to this on 10 July 2026 (designated clinical officer)."),
)  # fmt: skip
H1: Rows = (
    ("For need 7, outcome 6", "A support worker (level 3 diploma in children’s care) takes Zinnia to an inclusive Saturday club for four hours, one-to-one, 40 weeks a year. A ceiling hoist and bath seat are fitted at home by 30 October 2026 by the council’s adaptations team, who service them every six months."),
)  # fmt: skip
H2: Rows = (
    ("Other social care", "None is reasonably required (social worker, disabled children’s team, 24 June 2026)."),
)  # fmt: skip
PLACE: Rows = (
    ("School", "Harbour Street Primary School"),
    ("Type of school", "Maintained mainstream primary school"),
)  # fmt: skip
J: Rows = (
    ("Personal budget", "The family was told about personal budgets on 5 June 2026 and has not asked for one. There are no direct payments."),
)  # fmt: skip
K: Rows = (
    ("K1 (a) Parents", "Written by Zinnia’s mother and father, 5 June 2026. Attached."),
    ("K2 Zinnia’s views", "Recorded by her class teacher, 11 June 2026. Attached."),
    ("K3 (b) Educational advice", "Head teacher, Harbour Street Primary School, 26 June 2026. Attached."),
    ("K4 (b) Reading assessment", "Specialist teacher of literacy, 12 June 2026. Attached."),
    ("K5 (c) Medical advice", "Community paediatrician, 16 June 2026. Attached."),
    ("K6 (d) Psychological advice", "Educational psychologist, 17 June 2026. Attached."),
    ("K7 (e) Social care advice", "Social worker, disabled children’s team, 24 June 2026. Attached."),
    ("K8 (f) Speech and language advice", "Speech and language therapist, 9 June 2026. Attached."),
    ("K9 (f) Physiotherapy advice", "Children’s physiotherapist, 11 June 2026. Attached."),
    ("K10 (f) Occupational therapy advice", "Children’s occupational therapist, 10 June 2026. Attached."),
    ("K11 (g) Preparing for adult life", "Not asked for: Zinnia is in Year 5, and this begins in Year 9."),
    ("K12 (h) Asked for by the parents", "Coach at the swimming pool, 19 June 2026. Attached."),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Zinnia Okonjo-Platt, final plan", "Version 1, 4 September 2026")
    by.heading("Education, health and care plan", 0)
    _rows(by, "About this plan", FRONT)
    by.at("A")
    _rows(by, "SECTION A: Views, interests and aspirations", A)
    by.at("B")
    _rows(by, "SECTION B: Special educational needs", B)
    by.at("C")
    _rows(by, "SECTION C: Health needs", C)
    by.at("D")
    _rows(by, "SECTION D: Social care needs", D)
    by.at("E")
    _rows(by, "SECTION E: Outcomes", E)
    by.at("F")
    table = _table(by)
    banner(table, "SECTION F: Special educational provision")
    for who, rows in F:
        banner(table, who, "DEEAF6")
        _fill(by, table, rows)
    by.paper.text("")
    by.at("G")
    _rows(by, "SECTION G: Health provision", G)
    by.at("H1")
    _rows(by, "SECTION H1: Social care provision under the 1970 Act", H1)
    by.at("H2")
    _rows(by, "SECTION H2: Other social care provision", H2)
    by.at("I")
    _rows(by, "SECTION I: Placement", PLACE)
    by.at("J")
    _rows(by, "SECTION J: Personal budget", J)
    by.at("K")
    _rows(by, "SECTION K: Advice and information", K)
    by.at("").text(
        "If you do not agree with sections B, F or I you can appeal to the tribunal within two months of the letter that came with this plan, or one month from a mediation certificate if that is later. The letter gives the numbers of the mediation adviser, the disagreement resolution service and the free advice service for families.",
    )  # fmt: skip


def _table(by: Author):
    table = by.paper.doc.add_table(0, 2)
    table.style = "Table Grid"
    table.autofit = False
    table.columns[0].width, table.columns[1].width = Cm(4.5), Cm(12.5)
    return table


def _fill(by: Author, table, rows: Rows) -> None:
    for label, text in rows:
        left, right = table.add_row().cells
        write_cell(left, label)
        embolden(left)
        write_cell(right, by.note(text))
        left.width, right.width = Cm(4.5), Cm(12.5)


def _rows(by: Author, title: str, rows: Rows) -> None:
    table = _table(by)
    banner(table, title)
    _fill(by, table, rows)
    by.paper.text("")


PLAN = Unseen(
    name="zinnia",
    style="labels on the left, provision by provider",
    born=dt.date(2017, 2, 14),
    write=write,
)
