"""Folasade, nineteen: a dockland borough's amended final plan, outcomes before needs; 22 things wrong."""

import datetime as dt

from docx.enum.text import WD_BREAK

from tests.plan_layouts.paper import banner, write_cell
from tests.unseen.author import Author, Unseen, planted

A: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    ("From Folasade", (
        ("How were Folasade’s views found out?",
         "Folasade talked with her tutor on 12 and 19 May 2026, over photographs from her phone. Her own words are in quotation marks."),
        ("What do you like doing?",
         "“Singing. Doing people’s hair. I like the shops at Stratford and my dramas on the telly.” In her free time she makes up dances and films them."),
        ("What do you hope for?",
         "“I want a proper job in a hotel with a uniform and wages. I want a flat with my friend from college, and still sing at church on Sundays.”"),
        ("What is college like?",
         "“The kitchen’s the best. The worst is sitting in a big room and everyone talking. I’m good at laying tables, Chef said so.”"),
        ("Who are your friends?",
         "“I’ve got two at college and the choir. I never see the college ones in the holidays.”"),
        ("How is your health?",
         "“I’m all right. I hate my seizures because I wake up on the floor and people are staring. I want to do my own tablets.”"),
        ("What do you do for yourself, and what comes next?",
         "She washes, dresses, cooks rice and does her own braids. She wants to go on buses alone. She has chosen the hotel for her work placement and would like to be paid there when college ends."),
        ("What is the best way to communicate with you?", "You can just talk to Folasade."),
        ("What has happened up to now?",
         "It has been a long road, with several schools and plenty of ups and downs, before Folasade found a college that suits her."),
    )),
    ("From mum", (
        ("What is your view? (given at the review meeting, 10 June 2026)",
         "Mum thinks that Folasade has come on a great deal in the last two years and puts this down to the kitchen staff, who are firm with her and make her laugh. She is proud of the way her daughter carries a tray across a full dining room. She feels that the written work is a waste of time now and that it only reminds Folasade of what she could not do at school. She would like college to be five days and not three, because the two days at home are long and Folasade ends up on her phone. She is worried about the buses. A man followed Folasade off a bus two winters ago and nothing came of it, but mum has been uneasy ever since. She would like somebody to ring her each time Folasade sets off and each time she arrives, and to be told before anything new is tried. She is not sure that a flat is a good idea at all and thinks it has been put into Folasade’s head by the other girl’s family. She would rather that Folasade stayed at home until she is 25 and then moved somewhere with staff at night."),
        ("What do you hope for?",
         "Mum hopes that her daughter will be safe, will be among church people, and will have a little job that she can walk to. She hopes that one day Folasade will look after her own money without being cheated."),
    )),
)  # fmt: skip
E: tuple[tuple[str, str, str, str], ...] = (
    ("1", "By July 2028 Folasade carries out the seven tasks of a breakfast shift in the right order from her own list of pictures, without a prompt, on nine shifts out of ten.",
     "Three tasks (June 2026)", "Employment: her job in a hotel\nNeeds 1 and 3"),
    ("2", "By July 2028 Folasade will be more confident with money and will have improved her budgeting.",
     "Mum pays for everything (June 2026)", "Independent living: her flat\nNeed 2"),
    ("3", "By July 2028 Folasade travels from home to the hotel by two buses, alone, on ten working days in a row, and sends a message when a bus does not come.",
     "She goes with an adult (June 2026)", "Independent living: going to work on buses alone\nNeed 5"),
    ("4", "By July 2028 Folasade arranges to meet a friend from college or the choir twice in each month, choosing the place and the time.",
     "No such meeting since Christmas 2025 (June 2026)", "Friends and community: her college friends and the singing\nNeed 4"),
    ("5", "By July 2028 Folasade takes her tablets from her own weekly box on 27 days out of 28, and tells somebody within a minute when she has the warning feeling.",
     "Mum gives them; she tells somebody one time in four (June 2026)", "Health: doing her own tablets\nNeed 6"),
    ("6", "By July 2029 Folasade will be happy in herself and will fulfil her potential.",
     "Fed up on her days at home (June 2026)", "Friends and community\nNeeds 1 and 4"),
)  # fmt: skip
B: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Learning", (
        "Need 1. Folasade has a moderate learning difficulty. She reads single sentences, at the level of a child of seven (Wide Range Achievement Test, 5 May 2026), and remembers a list of two things to do. In a kitchen she leaves out the middle of any longer job.",
        "Need 2. She counts coins to £5 and does not know what change to expect (functional skills assessment, college tutor, 7 May 2026).",
    )),
    ("Communication", (
        "Need 3. Folasade says what she wants in short sentences and does not ask when she has not understood. On placement she stood still for ten minutes, twice, because nobody had told her what came next (speech and language therapist, 14 May 2026).",
        "Need 4. At times Folasade can struggle a little in group situations.",
    )),
    ("Getting about, and safety", (
        "Need 5. Chidera does not look for traffic when she is talking, and goes with strangers who are friendly to her: she did so in two out of three practice situations (travel assessment, college mentor, 20 May 2026).",
    )),
    ("Physical", (
        "Need 6. After a seizure, about twice a month, she is confused for an hour and loses what was taught that morning (epilepsy nurse, 18 May 2026). She does not tell anybody when she feels one coming.",
    )),
)  # fmt: skip
F: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Towards outcome 1: the breakfast shift", (
        "F1 (needs 1 and 3). A supported internship at a hotel: four hours a day, two days a week, 36 weeks a year. A job coach trained in systematic instruction is with Folasade one-to-one for all of it until February 2027, and for the first hour of each day from then on. The coach makes a picture list for each job and teaches two supervisors to use it, one hour each term.",
        "F2 (needs 1 and 3). In the training kitchen, four hours a week, 36 weeks a year: a class of eight with a catering lecturer (qualified teacher) and a learning support assistant (level 3). Folasade has a folding card with her tasks in pictures, an apron with a pocket for it, and a timer that buzzes on her wrist.",
        "F3 (need 3). A speech and language therapist (HCPC registered) sees Folasade one-to-one every fortnight of term, 18 times a year, and they act out what to say when she is stuck at work.",
    )),
    ("Towards outcome 2: money", (
        "F4 (needs 1 and 2). Literacy and numeracy support, 90 minutes twice a week, 36 weeks a year, in a group of three with a learning support tutor (level 5 specialist diploma).",
        "F5 (need 2). A tutor (qualified teacher) comes to Folasade’s home for 60 minutes each Saturday, 30 weeks a year, one-to-one, to go through her bank card, her shopping and her bills. The tutor is paid by a direct payment to Folasade.",
        "F6 (needs 1 and 2). For the enterprise day on Wednesdays the college is paid top-up funding at Band D.",
        "F7 (needs 1 and 2). In every functional skills examination: 25% extra time, the learning support assistant (level 3) to read to her, and a room with no more than four other students.",
    )),
    ("Towards outcome 3: getting there", (
        "F8 (need 5). One-to-one travel training on the two buses to the hotel, 60 minutes twice a week, for 24 weeks from September 2026: crossing, the wrong bus, a stranger who talks to her, a telephone with no charge.",
    )),
    ("Towards outcomes 4 and 6: people", (
        "F9 (need 4). A youth worker (level 3) leads a group of six students for 90 minutes every Thursday, 36 weeks a year. They plan an outing by message, go on it once a month, and talk about being a friend, saying no, and staying safe on the telephone.",
        "F10 (needs 1 and 4). A learning mentor (level 4) meets Folasade one-to-one for 30 minutes every Monday, 36 weeks a year, and they draw her week on one page. Extra help is offered as and when it is felt to be appropriate.",
        "F11 (need 4). Lunch in the music room with the college choir and its leader (a qualified teacher, 14 singers), 45 minutes, twice a week, 36 weeks a year.",
    )),
    ("Towards outcome 5: keeping well", (
        "F12 (need 6). A learning support assistant (level 3, taught by the epilepsy nurse for three hours each September) teaches Folasade one-to-one for 20 minutes a week, 36 weeks a year, to fill her tablet box, set the alarm and use her warning card. After a seizure the same assistant goes over the morning’s work with her for 30 minutes on the next college day.",
    )),
)  # fmt: skip
K: tuple[str, ...] = (
    "(a) Folasade’s views, written down by her tutor, 19 May 2026. Attached.",
    "(b) Education: vice principal of the college, 22 May 2026. Attached.",
    "(c) Medical: consultant neurologist, 30 April 2026. Attached.",
    "(d) Psychological: educational psychologist, 6 May 2026. Attached.",
    "(e) Social care: social worker, adult learning disability team, 12 March 2026. Attached.",
    "(f) Speech and language therapist, 14 May 2026. Attached.",
    "(f) Epilepsy nurse, 18 May 2026, with the individual health care plan of the same date. Attached.",
    "(g) Preparing for adulthood: careers adviser (level 6), 21 May 2026. Attached.",
    "(h) Choir leader, whom Folasade asked for, 15 May 2026. Attached.",
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running(
        "EHC Plan – Folasade Ogunbanwo-Hart – confidential",
        "Amended final, 22 September 2026, version 4",
    )
    by.bold("LONDON BOROUGH OF CANNING REACH", 11)
    by.heading("Folasade’s Education, Health and Care Plan", 0)
    by.cover(
        ("Name", "Folasade Ogunbanwo-Hart"), ("Date of birth", "3 March 2007"), ("Pronouns", "she/her"),
        ("Year", "Year 15"), ("Main need", "Moderate learning difficulty"), ("Status", "Amended final plan"),
        ("Review meeting", "10 June 2026"), ("Papers sent out", "26 May 2026"), ("Report of the meeting", "22 June 2026"),
        ("Decision, with amendment notice", "6 July 2026"), ("Date of this plan", "22 September 2026"),
        ("Next review completed by", "9 June 2027"),
        ("Notice and plan addressed to", "Mrs Ogunbanwo-Hart (mother), for her approval"),
        ("Signature for the Borough", ""), ("Name and post", ""), ("Signed on", ""),
    )  # fmt: skip
    by.at("A").heading("Section A  Views, interests and aspirations")
    _questions(by)
    by.at("E").heading("Section E  Outcomes")
    by.guide("In this Borough the outcomes come straight after the young person’s own pages.")
    by.rows(("No.", "Outcome", "Now", "Area of adult life, and need"), E, labels=(0,))
    by.text(
        "Folasade leaves college in July 2028. The careers adviser meets her in January 2028, the hotel tells her by May 2028 whether there is a paid post, and the adult team meets her in June 2028 to arrange her week from then on.",
    )  # fmt: skip
    by.at("B").heading("Section B  Special educational needs")
    for title, texts in B:
        by.heading(title, 2)
        by.bullets(*texts)
    by.at("C").heading("Section C  Health needs")
    by.text(
        "Need 7. Epilepsy, with seizures about twice a month in spite of tablets (consultant neurologist, 30 April 2026). They interrupt learning as need 6 says. Her individual health care plan of 18 May 2026 is attached.",
    )  # fmt: skip
    by.at("D").heading("Section D  Social care needs")
    by.text(
        "Need 8. Folasade cannot be left in the bath or go swimming alone because of her seizures, and has nobody but mum to go out with. Her needs as an adult were assessed on 12 March 2026 (social worker, adult learning disability team).",
        "Things at home have been harder since her father was sent to prison for fraud.",
    )  # fmt: skip
    by.paper.text("").add_run().add_break(WD_BREAK.PAGE)
    by.at("F").heading("Section F  Special educational provision")
    for title, texts in F:
        by.heading(title, 2)
        by.text(*texts)
    _end(by)


def _questions(by: Author) -> None:
    table = by.paper.table(("Question", "Answer"), [])
    for who, rows in A:
        banner(table, who, "E2EFD9")
        for question, answer in rows:
            cells = table.add_row().cells
            write_cell(cells[0], question)
            write_cell(cells[1], by.note(answer))
    by.paper.text("")


def _end(by: Author) -> None:
    by.at("G").heading("Section G  Health provision")
    by.text(
        "For needs 6 and 7 and outcome 5. The epilepsy nurse sees Folasade for 45 minutes three times a year and checks how the tablets suit her. The neurologist sees her for 20 minutes every six months.",
    )  # fmt: skip
    by.at("H1").heading("Section H1  Social care provision under the 1970 Act")
    by.text(
        "For need 8 and outcome 4. A personal assistant (level 2 in care) goes with Folasade to choir practice, three hours every Friday evening, 46 weeks a year.",
    )  # fmt: skip
    by.at("H2").heading("Section H2  Other social care")
    by.text(
        "For need 8, under the Care Act 2014. A support worker (level 3, epilepsy first aid) takes Folasade swimming for three hours each Sunday, one-to-one, 48 weeks a year, beginning on [insert date].",
    )  # fmt: skip
    by.at("I").heading("Section I  Placement")
    by.text("Royal Basin College, a general further education college, since September 2024.")
    by.at("J").heading("Section J  Personal budget")
    by.text("There is no personal budget and there are no direct payments.")
    by.at("K").heading("Section K  Advice and information")
    by.numbered(*K)


PLAN = Unseen(
    name="folasade",
    style="questions and answers, outcomes before needs, provision under each outcome",
    born=dt.date(2007, 3, 3),
    write=write,
    planted=planted(
        A_14="You can just talk to Folasade",
        A_16="",
        A_29="since her father was sent to prison for fraud",
        A_30="Chidera does not look for traffic when she is talking",
        A_32="[insert date]",
        A_37="",
        B_04="At times Folasade can struggle a little in group situations",
        E_03="Folasade will be more confident with money and will have improved her budgeting",
        E_06="Folasade will be happy in herself and will fulfil her potential",
        E_07="",
        E_08="",
        F_02="Literacy and numeracy support, 90 minutes twice a week",
        F_03="sees Folasade one-to-one every fortnight of term, 18 times a year",
        F_05="One-to-one travel training on the two buses to the hotel",
        F_07="Extra help is offered as and when it is felt to be appropriate",
        F_09="the college is paid top-up funding at Band D",
        F_23="paid by a direct payment to Folasade",
        G_02="",
        H_02="A personal assistant (level 2 in care) goes with Folasade to choir practice",
        T_08="22 September 2026",
        X_04="",
        X_09="Mrs Ogunbanwo-Hart (mother), for her approval",
    ),
)
