"""Evanthe, eleven: a draft called My plan, with a child's headings and the letters at their ends."""

import datetime as dt

from tests.unseen.author import Author, Unseen

A: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Who wrote this", (
        "Evanthe talked to the learning mentor on 22 and 29 September 2026, with picture cards. Words in speech marks are hers, written down as she said them. The rest is the mentor’s summary, and Evanthe coloured it green for “yes, that’s right”.",
    )),
    ("What I like", (
        "“I like gymnastics on the telly, slime and my guinea pig.” Evanthe draws comics about the guinea pig and sells them for 10p at the church fair. On Saturdays she bakes with her yiayia (grandmother).",
    )),
    ("School and friends", (
        "Her best lesson is art. “I hate it when everyone’s writing and I don’t know what we’re meant to do.” She plays with two girls in her class. “They wait for me.” She is worried that they will go to a different school.",
    )),
    ("How I feel in my body", (
        "“I go blank and then everyone’s on a different page. The big ones make me ache.” She takes her own tablets from the weekly box. She would like not to be stared at.",
    )),
    ("What I want", (
        "“I want to do cake decorating as my job and live with my friend and two guinea pigs. I want to go to the shop on my own.” She gets dressed, feeds the guinea pig and makes toast by herself. She hopes that her next school has a kitchen.",
    )),
    ("What Mum and Dad say (telephone call, 1 October 2026)", (
        "“She’s generous, she’s got a wicked sense of humour and she never gives up. What frightens us is a seizure in a corridor of 200 kids. And she nods when she hasn’t understood, so people think she’s fine.” They hope that she will earn a living at something she loves, have her own home, and keep her friends.",
    )),
    ("My story", (
        "Evanthe was born in October 2015 and said her first words at three. Her first seizure was in June 2021. Her medicine was changed in November 2025. She has been at Tamarisk Lane Primary School since September 2020.",
    )),
    ("How to talk with me and ask me things", (
        "Say her name and wait until she looks. Use short sentences, one idea in each, and draw or point. Ask her to tell it back; a nod may only be good manners. She tells people things best while her hands are busy. For a decision give two or three pictures, and ask again the next morning with the mentor there.",
    )),
)  # fmt: skip
B = (
    "Need 1. Understanding what people say. Evanthe has a developmental language disorder. She follows one instruction of up to seven words; with two together she does the last one (speech and language therapist, 6 October 2026).",
    "Need 2. Finding words and telling things in order. She says “thingy” or stops about once in every three sentences, and a listener has to ask to know who did what (same assessment).",
    "Need 3. Catching up after absences. She has about eight absence seizures in a school day, of five to fifteen seconds, and loses the thread each time (school log, 7 to 25 September 2026). After a tonic-clonic seizure she sleeps and misses the rest of the day; there were three in the year to July 2026.",
    "Need 4. Reading and writing. She reads words like a child of nine but understands a text like a child of seven (York Assessment of Reading, 17 September 2026). Left alone she writes two or three sentences in half an hour.",
    "Need 5. Worry. She asks to go home before swimming, trips and tests, 11 times in September 2026 (learning mentor’s record), and will not say why until later.",
)  # fmt: skip
E = (
    "Outcome 1 (needs 1 and 3; for the kitchen and the job). By July 2028 Evanthe says which part of an instruction she has missed and asks for it again, in four lessons out of five. In September 2026 she did so in none. Step: with a card, in two lessons out of five, by July 2027.",
    "Outcome 2 (need 2; for keeping friends). By July 2028 Evanthe tells a new person about something that happened, in order, with no more than two prompts. In October 2026 she needed nine. Step: five prompts by July 2027.",
    "Outcome 3 (need 4; for reading recipes). By July 2028 Evanthe answers eight out of ten questions on a page she has read and writes a paragraph of six sentences from her own plan. In September 2026 it was four questions and three sentences. Step: six questions and four sentences by July 2027.",
    "Outcome 4 (need 5; for going to the shop). By July 2028 Evanthe joins nine trips, tests or swimming lessons out of ten after using her own worry plan. In September 2026 it was four out of ten. Step: six out of ten by July 2027.",
)  # fmt: skip
CHECKS = (
    "Her teacher and the learning mentor set small targets every half-term. The mentor counts how it is going every Friday.",
    "The SENCO (special needs co-ordinator) looks at the counts with Evanthe and her parents once a term. The Council reviews the outcomes once a year.",
    "Moving to secondary school in September 2027: this plan will be final before 15 February 2027. The two SENCOs meet by 30 April. Evanthe visits four times in May and June, the last time for a whole day. Her nurse shows the new staff her care plan by 9 July 2027, and her map and photo book go home that day.",
)  # fmt: skip
F: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("For understanding and talking (needs 1 and 2, outcomes 1 and 2)", (
        "A speech and language therapist (HCPC registered) teaches Evanthe one-to-one for 40 minutes every week, 36 weeks a year: question words, telling a story in order, and saying “I didn’t get that”.",
        "The therapist also spends nine hours a year on this: four planning and reviewing, five teaching her teachers and the teaching assistant to shorten and draw what they say.",
        "A group of four, for 30 minutes on Tuesdays and Thursdays, 36 weeks a year, led by a teaching assistant with the ELKLAN level 3 award. They learn next week’s science, history and cooking words before the class does.",
        "In every lesson the class teacher gives instructions one at a time and draws each on a whiteboard that stays on Evanthe’s table.",
    )),
    ("For the bits I miss (need 3, outcome 1)", (
        "A teaching assistant (level 2, and trained in epilepsy by the nurse for three hours each September) sits within two metres of Evanthe in all 25 hours of lessons a week, 38 weeks a year. When Evanthe goes blank, the assistant notes the time, waits for her to look up, says the last sentence again and points to the place.",
        "On the day she comes back after a big seizure, the class teacher goes over the missed work with her one-to-one for 30 minutes. There is a couch and a blanket in the medical room beside the office, kept for her.",
        "Class slides are on her own tablet computer before each lesson. The school bought it in September 2026; the technician checks it every half-term.",
    )),
    ("For reading and writing (need 4, outcome 3)", (
        "A specialist teacher (level 7 diploma in literacy) teaches her and one other pupil for 45 minutes, twice a week, 36 weeks a year, by reciprocal reading. On Mondays and Fridays the teaching assistant does 20 minutes more of it with her, one-to-one.",
        "For any writing longer than five lines she has speech-to-text on the tablet and a planning frame with six boxes. The specialist teacher sets up the frame with her class teacher for 30 minutes each fortnight.",
        "In tests, from the Key Stage 2 tests in May 2027 onwards: 25% extra time, a reader where the rules let one read, a separate room with the teaching assistant, and the clock stopped for ten minutes after each absence.",
    )),
    ("For worries, swimming and going out (need 5, outcome 4)", (
        "The learning mentor (emotional literacy support assistant, supervised every half-term by the educational psychologist) sees Evanthe one-to-one for 30 minutes every Wednesday, 38 weeks a year. They write and practise a worry plan, with what she wants other children to know about seizures.",
        "Weekly swimming, 40 minutes: the teaching assistant is in the water beside her, one-to-one, and a lifeguard who has been told stands at her lane.",
        "Lunch: she and her two friends eat in the art room every day from 12.10 to 12.40, with a midday supervisor who has done the three hours on epilepsy.",
        "Learning to walk to the shop and the bus stop: one hour a week, one-to-one, with a travel trainer (level 3 award) from April to July 2027, 12 weeks.",
    )),
)  # fmt: skip
K = (
    ("(a) My views; my parents’ views", "Evanthe with the learning mentor; mother and father", "1 October 2026", "Yes, 1"),
    ("(b) School", "Head teacher, Tamarisk Lane Primary School", "7 October 2026", "Yes, 2"),
    ("(c) Doctor", "Consultant paediatrician (epilepsy)", "13 October 2026", "Yes, 3"),
    ("(d) Psychologist", "Educational psychologist", "14 October 2026", "Yes, 4"),
    ("(e) Social care", "Social worker, assessment team", "12 October 2026", "Yes, 5"),
    ("(f) Speech and language", "Speech and language therapist", "6 October 2026", "Yes, 6"),
    ("(f) Reading and writing", "Specialist teacher (level 7)", "17 September 2026", "Yes, 7"),
    ("(h) Somebody my parents asked for", "Gymnastics coach", "9 October 2026", "Yes, 8"),
    ("My health care plan", "Epilepsy nurse", "10 September 2026", "Yes, 9"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running(
        "Evanthe’s plan – DRAFT", "Draft 1, 19 November 2026. Saltmarsh Borough Council"
    )
    by.heading("My plan: Evanthe’s Education, Health and Care plan", 0)
    by.cover(
        ("My name", "Evanthe Stavrou"), ("I was born on", "9 October 2015"),
        ("Words for me", "she, her"), ("My class", "Year 6"),
        ("Main need", "Speech, language and communication needs"), ("What this is", "Draft plan, for Evanthe and her parents to read"),
        ("We asked for help", "3 August 2026"), ("The Council said it would assess", "9 September 2026"),
        ("Draft sent", "19 November 2026"), ("Tell us what you think by", "7 December 2026"),
    )  # fmt: skip
    by.guide("The headings say “I” and “my” because this is Evanthe’s plan. Adults wrote what stands under them, unless it says otherwise.")  # fmt: skip
    by.at("A").heading("My life, what I like and what I want (A)")
    for title, texts in A:
        by.boxed(title, *texts)
    by.at("B").heading("What I need help with (B)")
    by.text("Evanthe is good at drawing, remembering faces and making people laugh. She works hard to the end of a task. These things are difficult:")  # fmt: skip
    by.bullets(*B)
    by.at("C").heading("My health (C)")
    by.text("Need 6. Epilepsy with absence and tonic-clonic seizures (consultant paediatrician, 13 October 2026). They interrupt listening, as need 3 says, and make water and heights unsafe when nobody is watching. Her health care plan of 10 September 2026 is number 9 in the list at the end.")  # fmt: skip
    by.at("D").heading("My family and home (D)")
    by.text("No social care needs were found (social worker, assessment team, 12 October 2026).")
    by.at("E").heading("What I will be able to do (E)")
    by.text(*E)
    by.heading("How we check, and moving on", 2)
    by.bullets(*CHECKS)
    by.at("F").heading("The help I will get to learn (F)")
    for title, texts in F:
        by.boxed(title, *texts)
    _end(by)


def _end(by: Author) -> None:
    by.at("G").heading("Help from the health service (G)")
    by.text("For need 6 and outcomes 1 and 4: the epilepsy nurse sees Evanthe for 30 minutes every three months. Each September she teaches eight school staff for three hours, rescue medicine included.")  # fmt: skip
    by.text("Agreed for the integrated care board by the designated clinical officer, 12 November 2026.")  # fmt: skip
    by.at("H1").heading("Help from social care while I am under 18 (H1)")
    by.text("None is needed (social worker, 12 October 2026).")
    by.at("H2").heading("Other help from social care (H2)")
    by.text("None is needed (social worker, 12 October 2026).")
    by.at("I").heading("My school (I)")
    by.text("Left empty, because this is a draft. Evanthe’s parents can ask for a school by 7 December 2026.")  # fmt: skip
    by.at("J").heading("Money we look after ourselves (J)")
    by.text("No personal budget. Her parents were told how to ask for one on 19 November 2026.")
    by.at("K").heading("Who wrote the reports (K)")
    by.rows(("Report", "Written by", "Date", "Attached, number"), K)


PLAN = Unseen(
    name="evanthe",
    style="my plan, a child's headings with letters in brackets",
    born=dt.date(2015, 10, 9),
    write=write,
)
