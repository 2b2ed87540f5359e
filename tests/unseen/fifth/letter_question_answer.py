"""Fintan, ten: an amended plan in one landscape table of letter, question and answer."""

import datetime as dt

from tests.plan_layouts.paper import embolden, write_cell
from tests.unseen.author import Author, Unseen, planted

ROWS: tuple[tuple[str, str, str], ...] = (
    ("A", "How was this section put together?",
     "Fintan talked with the learning mentor on 7 September 2026 for half an hour, with football cards to move about. She wrote down what he said and read it back to him. Mum gave her views by telephone on 9 September 2026."),
    ("A", "What does Fintan say about himself and the things he likes?",
     "“I like engines. I like taking stuff to bits and Grandad’s shed is the best place there is. I go fishing and I caught a pike.” (Fintan to the learning mentor, 7 September 2026.)\nHe is proud of the go-kart that he and his grandad built, and he is good at seeing how a thing works. He has the patience to sit by the water for four hours, and he told the mentor what bait each fish likes. At home he watches programmes about restoring old cars and can name most of them from the sound."),
    ("A", "All about me",
     "I am a chatty boy who loves to be busy and I find it hard when the work is boring. I do my best learning with my hands and I like grown-ups who are fair."),
    ("A", "What does Fintan think of school, and who are his friends?",
     "“PE and design are good. Writing’s rubbish, my hand doesn’t keep up. I get done for stuff I never did.” (Fintan, 7 September 2026.) He told the mentor that Brandon Tull and his mates wind him up at dinner time. He has one good friend, who sits by him on the coach, and would like to be picked for the team."),
    ("A", "What does Fintan hope for?",
     "“I’m going to be a mechanic and have my own garage and live over it. I’ll stay round here and race at the track with my mates.” (Fintan, 7 September 2026.) He would like a secondary school with a workshop, and then college for motor vehicles.\nHe is to score 90 or better on the class spelling list by Easter 2027."),
    ("A", "How do we talk with Fintan and help him to decide?",
     "Fintan talks readily while his hands are busy. Use few words, say what comes next and give him a minute. His stammer comes back when he is hurried. A shrug usually means no and a grin means yes. For a choice, walk round the yard with him, offer two things, and ask again the next morning; he likes his learning mentor to be there."),
    ("A", "What does Mum think, and what does she hope for?",
     "Mum said on 9 September 2026 that he is kind, funny and loyal, and that he has been let down by too many changes. She said that he thinks the world of the learning mentor, and that he tells her on the telephone about the fish. She is sad that people see the shouting before they see him. She wants one person in school whom he can count on. She hopes that he will have a trade, a steady home and people who stick by him."),
    ("A", "What has happened so far?",
     "Fintan was born in Lincoln in 2016. He started at Staithe Lane in September 2020. ADHD was diagnosed in March 2022 and the first plan was made on 4 November 2022. He has lived with foster carers since May 2025. Mum was in prison for eight weeks in 2024 and is in treatment for heroin use."),
    ("B", "Thinking and learning: what are Fintan’s needs?",
     "Strength: Fintan reasons well with pictures and models, and his science is at the level expected of Year 6 (class teacher, July 2026). He drew and labelled a working crane, and remembers facts about machines for months.\nB1. His reading age is 7:2 and his spelling age is 6:11, which puts him well behind his class.\nB2. Fintan can be a bit hit and miss with writing."),
    ("B", "Attention, behaviour and feelings: what are Fintan’s needs?",
     "Strength: Fintan is warm with younger children and mends their toys.\nB3. Fintan has ADHD. He stays with a written task for about four minutes without an adult beside him, against fifteen for most of his class (educational psychologist, 2 June 2026). He leaves the room three or four times a day and misses about an hour of teaching.\nB4. When he thinks that he has been blamed unfairly Fintan shouts, throws what is in his hand and runs to the fence; this happened 23 times between April and July 2026 (school record). Afterwards he cannot start work for half an hour. It happens most after the dinner break and when a supply teacher takes the class. He is then very sorry and says that nobody will want him back."),
    ("B", "Talking and listening; senses and movement: what are Fintan’s needs?",
     "B5. Fintan forgets all but the last part of an instruction with three parts (speech and language therapist, 16 June 2026), so that he starts in the wrong place or not at all. No sensory or physical need was identified (occupational therapist, 9 June 2026)."),
    ("C", "What health needs are there?",
     "C1. ADHD, for which Fintan takes methylphenidate in the morning. It wears off by about 1.30 p.m., and his concentration then halves (paediatrician, 24 June 2026). He also has hay fever and is waiting for a filling."),
    ("D", "What social care needs are there?",
     "D1. Fintan has lived in foster care under section 20 since May 2025. He had been on a child in need plan since March 2024 because of neglect. He sees his mother for two hours on the first Saturday of each month and is unsettled on the Monday that follows (social care summary for the review, 14 September 2026). He has no safe place to go after school on two days when his carers work."),
    ("E", "What will be different for Fintan?",
     "Outcome 1 (B1). Fintan reads a page of his class book aloud with no more than five mistakes and says what it was about. In July 2026 he made 19.\nOutcome 2 (B2). By July 2027 Fintan will develop his writing skills and produce better quality work.\nOutcome 3 (B3). By July 2027 Fintan will attend a daily focus session and have movement breaks with the learning mentor.\nOutcome 4 (B4). By July 2027 Fintan goes to the agreed place and comes back within ten minutes, on nine out of ten occasions when he feels blamed. In July 2026 it was one in ten. Half of the time by Easter 2027.\nOutcome 5 (B5). By July 2027 Fintan carries out an instruction with three parts, in the right order, four times out of five. In June 2026 it was none. Two parts by Easter 2027.\nOutcome 6 (his own hope). By July 2027 Fintan strips and rebuilds a small engine from a drawn plan without help. In September 2026 he can take it apart.\nOutcome 7 (B3). By July 2027 Fintan stays in the room and on the task for twelve minutes, four lessons out of five. In June 2026 it was four minutes. Eight minutes by Easter 2027."),
    ("F", "What will be provided for reading and writing? (B1, B2; outcomes 1 and 2)",
     "F1. Reading sessions with a teaching assistant (level 3, trained in a structured phonics scheme for older readers), one-to-one, four times a week, 38 weeks a year: sounds, word chains and a page read aloud.\nF2. A specialist teacher (AMBDA, level 7) teaches writing frames and sentence building with Fintan and one other pupil, for 45 minutes at a time.\nF3. Literacy catch-up with the class teacher.\nF4. He has a laptop with predictive typing on his own table in every lesson from 28 September 2026; the computing technician checks it each half-term."),
    ("F", "What will be provided for attention and feelings? (B3, B4; outcomes 3, 4 and 7)",
     "F5. A learning mentor (level 4, trained in emotion coaching by the educational psychologist for two days) meets Fintan one-to-one for 15 minutes at 8.45 a.m. and 15 minutes at 1.15 p.m. every school day, 38 weeks a year.\nF6. A teaching assistant (level 2, coached by the mentor for one hour a fortnight) sits within two metres of Fintan for the first hour of every morning, five days a week, 38 weeks a year, one-to-one. She splits each written task into three cards and takes a card away as each part is done. (Outcome 7.)\nF7. A breathing and calming group, 30 minutes, twice a week, 38 weeks a year, run by the same mentor for Fintan and some of his peers.\nF8. He will be given as much one-to-one as the budget allows by a teaching assistant (level 2) in the afternoons.\nF9. The class teacher will keep a general eye on him and step in early.\nF10. The number of hours with the mentor will be looked at by the head teacher each half-term and brought down as Fintan settles.\nF11. An equine session with an instructor, two hours every Thursday, 36 weeks a year, one-to-one, paid for by a direct payment to the foster carers."),
    ("F", "What will be provided for understanding language? (B5; outcome 5)",
     "F12. A speech and language therapist (HCPC registered) sees Fintan one-to-one for 45 minutes once a fortnight, 18 sessions a year, on remembering and asking again, and trains his teachers for two hours each September and one hour each term after that.\nF13. Fintan no longer does French or history."),
    ("G", "What health provision is there?",
     "For C1. Medication clinic.\nA children’s mental health worker teaches Fintan to name, scale and manage his anger in school, one-to-one, 50 minutes a week for 20 weeks."),
    ("H1", "What social care provision is there under the 1970 Act?",
     "For D1. Fintan stays with a second foster family from Friday tea time to Sunday, two nights, one weekend in every six, nine weekends a year, with a carer approved by the fostering panel."),
    ("H2", "What other social care provision is there?",
     "For D1. Something after school on the days when his carers are at work."),
    ("I", "Which school or type of school?", "Staithe Lane"),
    ("J", "Is there a personal budget?", "No personal budget was asked for (review meeting, 17 September 2026)."),
)  # fmt: skip
K = (
    ("(a)", "Mother, by telephone", "9 September 2026", "Attached"),
    ("(b)", "Head teacher, Staithe Lane", "8 September 2026", "Attached"),
    ("(c)", "Community paediatrician", "24 June 2026", "Attached"),
    ("(d) Psychological advice", "Senior play therapist", "2 June 2026", "Attached"),
    ("(f)", "Speech and language therapist", "16 June 2026", "Attached"),
    ("(f)", "Occupational therapist", "9 June 2026", "Attached"),
    ("(h)", "Mother asked for nobody else to be heard", "9 September 2026", "Not applicable"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("EHC PLAN  Fintan Okello-Marsh  DOB 9 January 2015", "AMENDED FINAL 13/11/2026")  # fmt: skip
    by.heading("Education, Health and Care Plan (amended final)", 0)
    by.cover(
        ("Name", "Fintan Okello-Marsh"), ("Date of birth", "9 January 2016"), ("Pronouns", "he/him"), ("Year", "Year 6"),
        ("School now", "Staithe Lane"), ("Looked after", "Yes, section 20"), ("Main need", "Social, emotional and mental health"),
        ("Plan first made", "4 November 2022"), ("Last review decision", "17 October 2025"),
        ("Review papers sent", "10 September 2026"), ("Review meeting", "17 September 2026"), ("Report of meeting sent", "29 September 2026"),
        ("Decision and amendments sent", "9 October 2026"), ("Comments by", "26 October 2026"),
        ("Amended final plan", "13 November 2026"), ("Next review completed by", "8 October 2027"),
        ("Signed for the authority", ""), ("Name, role and date of signature", ""), columns=4,
    )  # fmt: skip
    table = by.paper.table(("Section", "Question", "What we know and what we will do"), [])
    for letter, question, answer in ROWS:
        cells = table.add_row().cells
        write_cell(cells[0], letter)
        write_cell(cells[1], question)
        write_cell(cells[2], by.note(answer, letter))
        embolden(cells[0])
        embolden(cells[1])
    cells = table.add_row().cells
    write_cell(cells[0], "K")
    write_cell(cells[1], "What advice was used?")
    embolden(cells[0])
    embolden(cells[1])
    write_cell(cells[2], "\n".join(by.note(", ".join(row) + ".", "K") for row in K))
    by.paper.text("")
    by.at("").bold("If you are unhappy with this plan")
    by.paper.text("Please ring the SEND team on the number at the top of our letter and we will talk it through with you.")  # fmt: skip


PLAN = Unseen(
    name="fintan", style="letter, question and answer in one landscape table", born=dt.date(2016, 1, 9),
    write=write, is_landscape=True,
    planted=planted(
        A_09="", A_11="", A_17="I am a chatty boy", A_22="His stammer comes back", A_23="to score 90 or better on the class spelling list",
        A_28="Brandon Tull", A_29="Mum was in prison for eight weeks", A_42="",
        B_04="a bit hit and miss with writing", B_06="His reading age is 7:2", C_02="hay fever and is waiting for a filling",
        D_03="on a child in need plan since March 2024",
        E_02="reads a page of his class book aloud", E_03="will develop his writing skills", E_04="will attend a daily focus session",
        E_07="", E_10="", E_12="strips and rebuilds a small engine",
        F_02="Literacy catch-up", F_03="Reading sessions with a teaching assistant", F_04="A specialist teacher (AMBDA, level 7)",
        F_06="for Fintan and some of his peers", F_07=("as much one-to-one as the budget allows", "keep a general eye on him"),
        F_08="brought down as Fintan settles", F_11="teaches Fintan to name, scale and manage his anger", F_14="no longer does French or history",
        F_23="", G_02="", G_03="Medication clinic.", H_03="two nights, one weekend in every six",
        H_04="Something after school on the days", I_02="Staithe Lane", I_04="", K_02="", K_05="Senior play therapist",
        T_05="10 September 2026", X_02="9 January 2015", X_04="", X_06="",
    ),
)  # fmt: skip
