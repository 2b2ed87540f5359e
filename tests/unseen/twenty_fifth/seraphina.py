"""Seraphina, nine: a county's draft plan, each need with its provision and outcome beneath it."""

import datetime as dt

from tests.plan_layouts.paper import banner, embolden, write_cell
from tests.unseen.author import Author, Unseen, planted

A = (
    ("How Seraphina’s views were gathered",
     "Seraphina made a poster with the school’s special educational needs co-ordinator on 22 and 24 September 2026. Words in quotation marks are hers, written down as she said them. The rest was written by the co-ordinator to represent what Seraphina told her."),
    ("A short history",
     "Seraphina was born in 2017 and said her first words when she was nearly three. She saw a speech and language therapist at nursery in 2020 and started at Brindlecote Primary School in September 2021. In March 2024 doctors found that her “blank moments” were a kind of epilepsy."),
    ("What she likes to do",
     "She loves clay, baking and snails. At home she builds dens and watches baking programmes. “I’ve got eleven snails and they’ve all got names.”"),
    ("What she is good at",
     "Her class teacher says that she is kind, patient and good at anything made by hand. She is proud of her clay fox, which won a rosette at the village show in July 2026."),
    ("School",
     "“Clay day is best. Carpet time goes on and on and I don’t know what we’re doing.” She does not like reading out loud because of her stammer."),
    ("Health",
     "“My brain does little blinks.” Afterwards she is tired. The medicine tastes of chalk but she takes it."),
    ("Doing things by herself",
     "She makes her own porridge, chooses her clothes and feeds the snails. She would like to do up her own laces and to walk to the shop."),
    ("Her hopes",
     "“I want to bake the cakes for a café and live by the sea.” She would like to help at the city farm and, later on, to go to Heron Lane High School, because it has a kiln. By Easter 2027 she will be able to write five sentences by herself in four lessons out of five."),
    ("How to talk with Seraphina",
     "Speak to Seraphina in the usual way and give her plenty of time."),
    ("What her parents think (written by them on 28 September 2026)",
     "Seraphina is gentle and makes us laugh. We think that she works twice as hard as anybody else and comes home worn out. We worry that she is getting further behind, and about what would happen if she had a seizure where nobody noticed. The nights are hard on all of us."),
)  # fmt: skip
Row = tuple[str, str, str]
AREAS: tuple[tuple[str, tuple[Row, ...]], ...] = (
    ("Communication and interaction", (
        ("Strengths (Section B)", "B", "Seraphina shows others how a thing is done, and talks happily about animals."),
        ("Need 1 (Section B)", "B", "Seraphina has a developmental language disorder. She carries out instructions of two parts; with three or more she stops and copies her neighbour. Her core language score was 68, where 100 is average (CELF-5, speech and language therapist, 15 September 2026)."),
        ("Provision 1 (Section F), for need 1 and outcome 1", "F", "A speech and language therapist (HCPC registered) works with Seraphina one-to-one for 40 minutes every week of the spring term 2027, 11 weeks, on following longer instructions and asking for the missing part. How much of this she has from April onwards will be for the therapist to settle.\nThe class teacher gives instructions one part at a time with a drawn symbol for each, in all 25 hours of lessons a week, and says them again after an absence. The therapist trains the teacher and the teaching assistant for two hours each term."),
        ("Outcome 1 (Section E)", "E", "By July 2028, the end of Year 6, Seraphina carries out a spoken instruction of three parts in four out of five tries, so that she can follow a recipe in a café kitchen. In September 2026 she managed two parts in three tries out of five. Step: two parts in five out of five by July 2027."),
        ("Need 2 (Section B)", "B", "When Seraphina says what happened she leaves out who and when. A listener who was not there followed one of her five stories (speech and language therapist, 15 September 2026)."),
        ("Provision 2 (Section F), for need 2 and outcome 2", "F", "A teaching assistant (level 3, two days’ training in the narrative programme from the therapist) leads a group of three for 20 minutes, three times a week, 38 weeks a year. They put picture cards for who, where and what happened in order and retell the story. The therapist watches one session each half-term for 30 minutes and sets the next cards."),
        ("Outcome 2 (Section E)", "E", "Seraphina tells an adult who was not there what happened, with who and where in the right order, in four tellings out of five, as she will need to at the city farm. In September 2026 it was one in five. Step: who and where in three out of five."),
    )),
    ("Cognition and learning", (
        ("Strengths (Section B)", "B", "She learns by watching, and remembers how things are made."),
        ("Need 3 (Section B)", "B", "Her reading age is 6 years 4 months and her spelling standard score is 74. She guesses a word from its first letter and stops after four or five lines."),
        ("Provision 3 (Section F), for need 3 and outcome 3", "F", "A specialist teacher (qualified, level 7 diploma in dyslexia) teaches Seraphina one-to-one for 45 minutes, twice a week, 38 weeks a year: sounds, spelling with tiles, and reading aloud to the school dog. She spends one hour each half-term showing the class teacher and teaching assistant which sounds to use.\nSeraphina no longer joins her class for French or for the Friday history lesson.\nA reading pen, bought by the school, is on her table in every lesson and charged by the teaching assistant each evening."),
        ("Outcome 3 (Section E)", "E", "By July 2028 Seraphina reads a page of 120 words that is new to her with six mistakes or fewer and says what it was about, so that she can look up how to keep her animals. In September 2026 she made 31 mistakes. Step: 15 mistakes by July 2027."),
        ("Need 4 (Section B)", "B", "Seraphina has some difficulty with maths and can find it tricky at times."),
        ("Provision 4 (Section F), for need 4 and outcome 4", "F", "A teaching assistant (level 3, two days’ training in teaching number with rods and plates) teaches Seraphina in a pair for 25 minutes, four times a week, 38 weeks a year, with coins, scales and a number line. The rest of her help in maths is met from Band C top-up, which is paid to the school each April."),
        ("Outcome 4 (Section E)", "E", "By July 2028 staff will use coins, scales and number lines with Seraphina in every maths lesson, ready for work in a café. In September 2026 they did so in one lesson out of five. Step: three lessons out of five by July 2027."),
    )),
    ("Sensory and physical", (
        ("Strengths (Section B)", "B", "She can work at the clay table for an hour."),
        ("Need 5 (Section B)", "B", "Developmental coordination disorder."),
        ("Provision 5 (Section F), for need 5 and outcome 5", "F", "An occupational therapist (HCPC registered) works with Seraphina one-to-one for 45 minutes every fortnight of term, 19 visits a year, on laces, zips, cutting food and pouring. The therapist trains the teaching assistant for two hours each September, and the two of them review the programme for one hour each term.\nA foot box and a sloping board are on her table in every lesson; the teaching assistant sets them out.\nA weighted lap pad is kept in her tray and will be used as and when appropriate."),
        ("Outcome 5 (Section E)", "E", "By July 2028 Seraphina ties her laces, cuts up her dinner and pours a drink without help on nine days out of ten, as a step towards her own home by the sea. In September 2026 she did none of the three. Step: two of the three by July 2027."),
        ("Need 6 (Section B)", "B", "In loud, full rooms Seraphina covers her ears and leaves. She stayed in the dinner hall for six minutes on 17 September 2026 and for four on 21 September, and did not finish her meal on either day (school observation)."),
    )),
    ("Social, emotional and mental health", (
        ("Strengths (Section B)", "B", "She looks after younger children and animals."),
        ("Need 7 (Section B)", "B", "When Seraphina does not know what to do she hides under the table or goes out to the cloakroom, 14 times in September 2026 (school log, 30 September 2026), for ten minutes or so each time."),
        ("Provision 7 (Section F), for need 7 and outcome 7", "F", "A qualified teacher (three days’ nurture training) and a teaching assistant run a nurture group of six for 90 minutes, two afternoons a week, 38 weeks a year, in the Willow Room. They practise saying “I’m stuck”, taking turns in a game and calming down with clay. Her place in class has a “stuck” card, which the class teacher answers within two minutes."),
        ("Outcome 7 (Section E)", "E", "By July 2028 Seraphina will attend the nurture group twice a week in nine weeks out of ten, so that she is ready for a bigger school. In September 2026 she had not started there. Step: seven weeks out of ten by July 2027."),
    )),
    ("Health", (
        ("Need 8 (Section C)", "C", "Childhood absence epilepsy: five to eight absences a day of about ten seconds, in which Seraphina misses what is said in lessons (consultant paediatrician, 8 September 2026). Her individual healthcare plan of 10 September 2026 is in Appendix 9."),
        ("Provision 8 (Section G), for need 8 and outcome 1", "G", "A children’s epilepsy nurse visits school for 60 minutes once a term, and trains six members of staff for two hours each September. The consultant paediatrician sees Seraphina for 30 minutes every six months and reviews her medicine."),
    )),
    ("Social care", (
        ("Need 9 (Section D)", "D", "Seraphina wakes two or three times on most nights, and cannot be left with anybody who does not know about her seizures. She has never been to a club, and her parents have had no evening out since 2024 (social worker, disabled children’s team, 29 September 2026)."),
        ("Provision 9 (Section H1), for need 9 and outcome 9", "H1", "A support worker (level 3, trained in seizures) goes with Seraphina to a Saturday craft club one-to-one for four hours, 40 weeks a year. Seraphina also stays one night a month, twelve nights a year, at Larkfield short-break house, with two residential workers (level 3) on duty."),
        ("Section H2", "H2", "Nothing further is needed (social worker, 29 September 2026)."),
        ("Outcome 9 (Section E)", "E", "By July 2028 Seraphina stays for the whole of the Saturday club, without her mum or dad, on nine Saturdays out of ten, as a first step to helping at the city farm. In September 2026 she had been to none. Step: six Saturdays out of ten by July 2027."),
    )),
)  # fmt: skip
K = (
    ("Seraphina’s views", "Seraphina, with the special educational needs co-ordinator", "24 September 2026", "Appendix 1, attached"),
    ("(a) Parents’ advice", "Mother and father", "28 September 2026", "Appendix 2, attached"),
    ("(b) Educational advice", "Head teacher, Brindlecote Primary School", "30 September 2026", "Appendix 3, attached"),
    ("(c) Medical advice", "Consultant paediatrician", "8 September 2026", "Appendix 4, attached"),
    ("(d) Psychological advice", "Advisory teacher, learning support service", "25 September 2026", "Appendix 5, attached"),
    ("(e) Social care advice", "Social worker, disabled children’s team", "29 September 2026", "Appendix 6, attached"),
    ("(f) Speech and language therapy", "Speech and language therapist", "15 September 2026", "Appendix 7, attached"),
    ("(f) Occupational therapy", "Occupational therapist", "18 September 2026", "Appendix 8, attached"),
    ("Individual healthcare plan", "Children’s epilepsy nurse", "10 September 2026", "Appendix 9, attached"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Seraphina Lovelace", "DRAFT plan, 16 November 2026")
    by.heading("Draft Education, Health and Care Plan", 0)
    by.cover(
        ("Name", "Seraphina Lovelace"), ("Date of birth", "2 February 2017"),
        ("Pronouns", "she/her"), ("School year", "Year 5"),
        ("Main type of need", "Speech, language and communication"), ("Status", "Draft plan"),
        ("Request received", "20 July 2026"), ("Decision to assess sent", "21 August 2026"),
        ("Draft sent to parents", "16 November 2026"), ("Parents’ comments to reach us by", "25 November 2026"),
        columns=4,
    )  # fmt: skip
    by.at("A").heading("Section A. Views, interests and aspirations")
    for title, text in A:
        by.heading(title, 2)
        by.text(text)
    by.at("").heading("Sections B to H. Needs, provision and outcomes")
    for area, rows in AREAS:
        by.heading(area, 2)
        _area(by, area, rows)
    by.at("E").heading("Section E. Targets and checking")
    by.text(
        "The class teacher sets smaller targets with Seraphina at the start of each half-term and marks them at its end. The special educational needs co-ordinator goes through the results with her parents every term. The Council reviews all the outcomes once a year.",
    )  # fmt: skip
    by.at("I").heading("Section I. Placement")
    by.text("Brindlecote Primary School, a mainstream community primary school.")
    by.at("J").heading("Section J. Personal budget")
    by.text("Her parents were told about personal budgets on 9 October 2026 and have not asked for one.")  # fmt: skip
    by.at("K").heading("Section K. Advice and information")
    by.rows(("Advice", "Written by", "Date", "Where"), K)
    by.text(
        "(g) Advice on preparing for adulthood is not called for before Year 9. (h) Her parents were asked on 24 August 2026 and named nobody else.",
    )  # fmt: skip


def _area(by: Author, area: str, rows: tuple[Row, ...]) -> None:
    table = by.paper.doc.add_table(0, 2)
    table.style = "Table Grid"
    banner(table, area, "FCE4D6")
    for label, letter, text in rows:
        left, right = table.add_row().cells
        write_cell(left, label)
        embolden(left)
        write_cell(right, by.note(text, letter))
    by.paper.text("")


PLAN = Unseen(
    name="seraphina",
    style="need, provision and outcome in threes",
    born=dt.date(2017, 2, 2),
    write=write,
    planted=planted(
        A_06="",
        A_12="",
        A_14="Speak to Seraphina in the usual way and give her plenty of time.",
        A_22="stammer",
        A_23="By Easter 2027 she will be able to write five sentences by herself",
        B_03="Developmental coordination disorder.",
        B_04="Seraphina has some difficulty with maths and can find it tricky at times.",
        B_06="Her reading age is 6 years 4 months and her spelling standard score is 74.",
        E_02="Seraphina tells an adult who was not there what happened",
        E_04="Seraphina will attend the nurture group twice a week",
        E_05="staff will use coins, scales and number lines with Seraphina in every maths lesson",
        E_10="",
        F_01="",
        F_07="A weighted lap pad is kept in her tray and will be used as and when appropriate.",
        F_08="How much of this she has from April onwards will be for the therapist to settle.",
        F_09="The rest of her help in maths is met from Band C top-up",
        F_14="Seraphina no longer joins her class for French or for the Friday history lesson.",
        G_02="",
        H_03="Seraphina also stays one night a month, twelve nights a year",
        I_01="Brindlecote Primary School, a mainstream community primary school.",
        K_05="Advisory teacher, learning support service",
        T_03="25 November 2026",
    ),
)
