"""Oswin, six and deaf: a first plan drawn like a deed, every paragraph numbered, as it should be."""

import datetime as dt

from tests.unseen.author import Author, Unseen

A: tuple[tuple[str, str], ...] = (
    ("1.1 Manner of gathering.", "Oswin’s views were gathered by his Teacher of the Deaf, in British Sign Language, in two sittings of twenty minutes on 18 and 25 June 2026. She used photographs of his day and a wheel of faces. Words inside quotation marks are Oswin’s signs put into English by her; nothing else in this Schedule is his wording. His parents met the special educational needs coordinator (SENCO) on 30 June 2026."),
    ("1.2 Interests and play.", "Oswin loves lifeboats. He keeps a scrapbook of them and knows each station from Selsey to Yarmouth. He plays lifeboat rescues in the garden with his brother, and likes swimming and anything with a hose. “Big wave! Boat comes. I am the captain.”"),
    ("1.3 What Oswin thinks of school.", "Best: painting, and the afternoon when the deaf lady comes. Worst: the hall. He put the photograph of the dinner hall under the rug. “All mouths. I don’t know who.”"),
    ("1.4 Friends and neighbours.", "He chose a boy in his class as his friend and signed that they dig together. He sees other deaf children at a Saturday playgroup in Chidham and asks for it by name-sign on most days."),
    ("1.5 What Oswin hopes for.", "“Drive the lifeboat. Have a dog on it.” He would also like everyone in his class to sign."),
    ("1.6 Health, as he finds it.", "Oswin is well and eats anything but egg. He signs “ears tired” after lunch and takes his processors off by himself. He sleeps with a lamp on because he does not like it dark and silent together."),
    ("1.7 Doing things for himself.", "He dresses, puts on his processors and carries his own tray. He wants to change the batteries without a grown-up."),
    ("1.8 What others admire.", "His teacher says that he is funny, brave and very good at drawing from memory. His brother says he never gives up on a joke."),
    ("1.9 How to communicate with Oswin.", "He signs, and speaks with his signs. Touch his shoulder or flick the light, wait for his eyes, then sign one idea at a time with your face in the light. A nod is not always yes: ask him to show you. He signs STOP with a flat hand, and turns his head away when he has had enough."),
    ("1.10 How to bring Oswin into decisions.", "Put two or three photographs on the table in the morning, sign each one, leave ten seconds, and let him move them. Have his Teacher of the Deaf there. Tell him afterwards what was decided and why."),
    ("1.11 History.", "Born in Chichester in March 2020; deafness found by newborn screening. Cochlear implants at fourteen months (May 2021). Visits from a Teacher of the Deaf from 2020. Nursery in 2023, Reception at Bosmere Primary School in September 2024."),
    ("1.12 The parents’ views (30 June 2026).", "Mum and Dad think that Oswin is bright and that the signing at school has run out before he has. They worry that he copies others and looks as if he has followed. They like how warmly his school treats him and want him to stay there with his brother."),
    ("1.13 The parents’ hopes.", "They hope that he will be at home in both sign and English, have deaf and hearing friends, take part in village life, and one day have work he is proud of and a home of his own."),
    ("1.14 The next step.", "He goes on through the school to Year 6. It is too early to plan for college; the family would like him to meet deaf adults who work."),
)  # fmt: skip
B: tuple[tuple[str, str], ...] = (
    ("2.1 Hearing (sensory).", "Oswin is profoundly deaf in both ears. With two cochlear implants he repeats 88 words in 100 in a silent room and 41 in 100 in classroom noise (Teacher of the Deaf, 12 June 2026). In a lesson he misses most of what other children say."),
    ("2.2 Understanding and using language (communication and interaction).", "He understands signed sentences like a child of four years and two months (BSL Receptive Skills Test, 24 June 2026) and spoken ones like a child of three. He cannot yet follow “before”, “after” or “because” in either language."),
    ("2.3 Clear speech (communication and interaction).", "Someone who does not know him understands five spoken words in ten (speech and language therapist, 24 June 2026). He leaves off the ends of words, so “boat” and “bow” are the same."),
    ("2.4 Reading (cognition and learning).", "In the Year 1 phonics check of June 2026 Oswin read 11 words of 40. He knows 30 whole words by sight and cannot yet hear the sounds from which others build new ones. In number he works at the level of his class."),
    ("2.5 Playing and feelings (social, emotional and mental health).", "He plays well with one child and leaves when there are three or more. In May and June 2026 he ran from the playground in tears about four times a week, most often after a rule had changed without his seeing it (school diary)."),
    ("2.6 Tiredness from listening (sensory).", "After about twenty minutes of watching and listening Oswin lays his head down and takes in nothing new (educational psychologist, 2 July 2026)."),
    ("2.7 Physical.", "No physical need was identified (community paediatrician, 29 June 2026)."),
)  # fmt: skip
E: tuple[tuple[str, str], ...] = (
    ("5.1 (Needs 2.1, 2.6; paragraph 1.5: a captain says when he has not heard.)", "By July 2029 Oswin sees to his own radio aid and tells an adult when he has missed something, in four lessons out of five. In June 2026 he told no one. Step: two lessons out of five by July 2027."),
    ("5.2 (Need 2.2; paragraph 1.13.)", "By July 2029 Oswin retells a story or an event of six parts in British Sign Language, in order and with reasons, so that a signer who was not there can draw it. In June 2026 he gave two parts. Step: four parts by July 2027."),
    ("5.3 (Need 2.3; paragraph 1.13.)", "By July 2029 an adult who does not know Oswin understands eight of his spoken words in ten. In June 2026 it was five. Step: six in ten by July 2027."),
    ("5.4 (Need 2.4; paragraph 1.13.)", "By July 2029 Oswin reads a book of 200 new words and signs what it was about, answering four questions out of five. In June 2026 he read 30 single words. Step: 100 words by July 2027."),
    ("5.5 (Need 2.5; paragraphs 1.5 and 1.13.)", "By July 2029 Oswin plays a game with rules with three other children for fifteen minutes, on four days out of five. In June 2026 he stayed for two minutes. Step: two children, ten minutes, by July 2027."),
    ("5.6 Setting and checking of targets.", "The class teacher and the Teacher of the Deaf set shorter targets from 5.1 to 5.5 each half-term. They go through them with Oswin and his parents each term. The Council reviews the outcomes every year."),
    ("5.7 Moving on.", "Oswin stays at the same school until July 2031. Each June he spends three half-hours with his next teacher and receives a signed film of the new room; planning for secondary school begins at the review in Year 5."),
)  # fmt: skip
F: tuple[tuple[str, str], ...] = (
    ("6.1", "A qualified Teacher of the Deaf shall teach Oswin one-to-one for one hour on each of three days a week, 38 weeks a year: listening, new words of the week’s lessons in sign and print, and saying when he has not followed. (Needs 2.1, 2.2; outcomes 5.1, 5.2.)"),
    ("6.2", "A communication support worker holding British Sign Language level 6 shall be with Oswin one-to-one in all lessons, 25 hours a week, 38 weeks a year, signing what the teacher and the other children say. She shall have 90 minutes a week away from him to prepare signs with the class teacher. (Needs 2.1, 2.2; outcomes 5.1, 5.2.)"),
    ("6.3", "A speech and language therapist with a post-registration qualification in deafness, registered with the Health and Care Professions Council, shall work with Oswin one-to-one for 45 minutes every week, 36 weeks a year, on word endings and on sentences with “before” and “because”. She shall spend three further hours a term writing his word lists, showing the communication support worker how to practise them, and reviewing progress. (Needs 2.2, 2.3; outcomes 5.2, 5.3.)"),
    ("6.4", "In place of the class’s daily phonics lesson a qualified teacher, who has completed the two-day Visual Phonics course, shall teach Oswin and one other child as a pair for 25 minutes on five days a week, 38 weeks a year, with handshapes for each sound and books that carry sign pictures. (Need 2.4; outcome 5.4.)"),
    ("6.5", "A deaf instructor, whose first language is British Sign Language and who holds the level 3 teaching award, shall spend 90 minutes every Wednesday at the school, 36 weeks a year: 45 minutes of storytelling with Oswin one-to-one and 45 minutes teaching sign to his class of 28 with the class teacher. (Needs 2.2, 2.5; outcomes 5.2, 5.5.)"),
    ("6.6", "An emotional literacy support assistant, supervised by the educational psychologist for two hours each half-term, shall lead a games group of four children, signing, for 20 minutes at lunchtime on Tuesdays and Fridays, 38 weeks a year. Whenever a playground rule changes she shall show Oswin a drawn card before he goes out. (Need 2.5; outcome 5.5.)"),
    ("6.7", "The Council shall supply a radio aid with two transmitters, one for the teacher and one to pass among the children, and a soundfield system in his classroom. The communication support worker shall test them and his processors for ten minutes at 8.50 each morning. An educational audiologist shall check them for one hour each term. (Need 2.1; outcome 5.1.)"),
    ("6.8", "His classroom shall have carpet, acoustic ceiling tiles and blinds. Oswin shall sit in a horseshoe of desks at the second place from the window, where he sees every face. A carpeted room of his own, next door, shall be used for 6.1 and 6.3. (Need 2.1; outcome 5.1.)"),
    ("6.9", "At 10.30 and 1.45 every school day Oswin shall have ten minutes in that room with the communication support worker, processors off, drawing or looking at books. No lesson shall ask him to listen for longer than fifteen minutes together; the class teacher shall follow it with a task done by hand. (Need 2.6; outcome 5.1.)"),
    ("6.10", "The Teacher of the Deaf shall train all teachers and lunchtime supervisors for two hours each September in deafness and visual attention, and shall teach the supervisors 40 playground signs in ten weekly lessons of 30 minutes each autumn. (Needs 2.1, 2.5; outcomes 5.1, 5.5.)"),
)  # fmt: skip
K = (
    ("11.1", "(a) Parents’ views", "Mother and father", "30 June 2026", "Appendix 1"),
    ("11.2", "Oswin’s views", "Qualified Teacher of the Deaf", "25 June 2026", "Appendix 2"),
    ("11.3", "(b) Educational advice, given after consulting the Teacher of the Deaf", "Head teacher, Bosmere Primary School", "8 July 2026", "Appendix 3"),
    ("11.4", "(b) Hearing, for regulation 6(2)", "Qualified Teacher of the Deaf", "12 June 2026", "Appendix 4"),
    ("11.5", "(c) Medical advice", "Community paediatrician", "29 June 2026", "Appendix 5"),
    ("11.6", "(c) Cochlear implant centre", "Consultant audiologist", "22 June 2026", "Appendix 6"),
    ("11.7", "(d) Psychological advice", "Educational psychologist", "2 July 2026", "Appendix 7"),
    ("11.8", "(e) Social care advice", "Social worker for deaf children", "6 July 2026", "Appendix 8"),
    ("11.9", "(f) Speech and language therapy", "Speech and language therapist", "24 June 2026", "Appendix 9"),
)  # fmt: skip


def clauses(by: Author, pairs: tuple[tuple[str, str], ...]) -> None:
    """Write numbered paragraphs, the number and its title in bold."""
    for number, text in pairs:
        paragraph = by.paper.doc.add_paragraph()
        paragraph.add_run(f"{number} ").bold = True
        paragraph.add_run(by.note(text))


def write(by: Author) -> None:
    by.paper.running("Oswin Tregarth-Lamb · OFFICIAL – SENSITIVE", "Final plan, 24 September 2026")
    by.heading("Education, Health and Care Plan", 0)
    by.paper.text(
        "THIS PLAN is made on 24 September 2026 by West Downs County Council (“the Council”) under section 37 of the Children and Families Act 2014 in respect of OSWIN TREGARTH-LAMB (“Oswin”)."
    )
    by.heading("Recitals", 2)
    by.rows(
        ("No.", "Matter", "Particulars"),
        (
            ("(i)", "Date of birth; pronouns", "9 March 2020; he/him"),
            ("(ii)", "Year group; school", "Year 2; Bosmere Primary School"),
            ("(iii)", "Main need", "Hearing impairment"),
            ("(iv)", "Request received", "11 May 2026"),
            ("(v)", "Decision to assess notified; advice asked for", "8 June 2026"),
            ("(vi)", "Draft served; comments open until", "28 August 2026; 15 September 2026"),
            ("(vii)", "Status", "Final plan"),
            ("(viii)", "Review to be completed by", "10 September 2027"),
            ("(ix)", "Signed for the Council", "H. Quarrington, SEND Team Manager, 24 September 2026"),
        ),
    )  # fmt: skip
    by.heading("Interpretation", 2)
    by.paper.text(
        "A number such as 2.1 refers to the paragraph of that number in the Schedules. The Schedules carry the letters that the Regulations require."
    )
    by.at("A").heading("Schedule 1: Section A – Views, interests and aspirations of Oswin and his parents")  # fmt: skip
    clauses(by, A)
    by.at("B").heading("Schedule 2: Section B – Special educational needs")
    clauses(by, B)
    _health_and_care(by)
    by.at("E").heading("Schedule 5: Section E – Outcomes")
    clauses(by, E)
    by.at("F").heading("Schedule 6: Section F – Special educational provision")
    by.guide("Each paragraph of this Schedule is a separate duty of the Council.")
    clauses(by, F)
    _rest(by)


def _health_and_care(by: Author) -> None:
    by.at("C").heading("Schedule 3: Section C – Health needs related to the special educational needs")  # fmt: skip
    clauses(by, (
        ("3.1", "Profound sensorineural deafness in both ears, with cochlear implants fitted in May 2021 (consultant audiologist, 22 June 2026). A processor that is wrongly set or broken leaves Oswin without sound for the school day."),
    ))  # fmt: skip
    by.at("D").heading("Schedule 4: Section D – Social care needs")
    clauses(by, (
        ("4.1", "None identified (assessment by the social worker for deaf children, 6 July 2026)."),
    ))  # fmt: skip


def _rest(by: Author) -> None:
    by.at("G").heading("Schedule 7: Section G – Health provision")
    clauses(by, (
        ("7.1", "For need 3.1 and outcome 5.1: an audiologist of the implant centre shall see Oswin for 90 minutes twice a year to set his processors, and once in between by video for 30 minutes. The centre shall post a replacement processor within two working days of being told of a fault."),
        ("7.2", "The Sussex Coast Integrated Care Board agreed to 7.1 on 14 August 2026 (designated clinical officer)."),
    ))  # fmt: skip
    by.at("H1").heading("Schedule 8, Part 1: Section H1 – Provision under section 2 of the Chronically Sick and Disabled Persons Act 1970")  # fmt: skip
    clauses(by, (("8.1", "None required (social worker for deaf children, 6 July 2026)."),))
    by.at("H2").heading("Schedule 8, Part 2: Section H2 – Other social care provision")
    clauses(by, (
        ("8.2", "None reasonably required (social worker for deaf children, 6 July 2026)."),
    ))  # fmt: skip
    by.at("I").heading("Schedule 9: Section I – Placement")
    clauses(by, (("9.1", "Bosmere Primary School, a community mainstream primary school."),))
    by.at("J").heading("Schedule 10: Section J – Personal budget")
    clauses(by, (
        ("10.1", "The parents were told of personal budgets on 30 June 2026 and have not asked for one. No direct payment is made."),
    ))  # fmt: skip
    by.at("K").heading("Schedule 11: Section K – Advice and information")
    by.rows(("Para.", "Advice under regulation 6(1)", "Given by", "Date", "Attached as"), K, labels=(0,))  # fmt: skip
    clauses(by, (
        ("11.10", "Regulation 6(1)(g) does not apply: Oswin is in Year 2. Regulation 6(1)(h): the parents were asked on 8 June 2026 whom else they wished to be consulted and named no one. Neither parent serves in the armed forces."),
    ))  # fmt: skip
    by.at("").heading("Rights", 2)
    by.paper.text(
        "The parents may appeal to the First-tier Tribunal against Schedules 2, 6 and 9 within two months of the date of the letter sent with this plan, or one month of a mediation certificate, whichever is later. That letter gives the mediation adviser, the disagreement resolution service and the free information and advice service."
    )


PLAN = Unseen(
    name="oswin", style="a deed in numbered schedules", born=dt.date(2020, 3, 9), write=write
)
