"""Morwenna, seventeen: a council's plain final plan, numbered headings, small tables, as it should be."""

import datetime as dt

from tests.unseen.author import Author, Unseen

A: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("How this part was written", (
        "Morwenna wrote three pages of notes in July 2026 and talked them through with the careers adviser on 24 and 31 July 2026. The officer has put them in order. Words in speech marks are hers, copied from the notes. She read this part on 18 September 2026 and asked for one change, which has been made.",)),
    ("What Morwenna enjoys and what she hopes for", (
        "Morwenna sews, dyes wool with plants, and plays the fiddle in a village session where nobody minds if she leaves early. She goes out at dusk to count bats for the county wildlife group. “I want to make costumes for a theatre and get paid for it. I’d like a flat of my own with a big table, in a town with a wool shop. I want to keep going to the session, and one day run a bat walk.” (notes, 19 July 2026)",)),
    ("School, college and friends", (
        "The best of school was the textiles room at lunchtime; the worst was the canteen, and being asked to speak with no warning. She has visited two colleges and chose the one with the pattern-cutting room. After it she would like an apprenticeship in a theatre wardrobe. She has one close friend, from the bats, and another online in Norway. She would like someone to eat with at college. “People think I’m being rude when I’m only thinking.”",)),
    ("Health and doing things for herself", (
        "Morwenna says that worry sits in her stomach and keeps her awake. Walking and the fiddle settle it. She takes her own tablets each evening. She cooks, mends and keeps accounts for her wool. She would like to go to college by train without her mum, and to ring the doctor herself.",)),
    ("Her story, and what people admire", (
        "Morwenna was born in Whitehaven in 2009. She was found to be autistic in March 2021. She missed most of Year 9 because of anxiety, went back part-time in September 2024, and passed five GCSEs in August 2026. Her form tutor admires her eye, her dry humour and her honesty. She is proud of the coat that won a county prize in 2025.",)),
    ("How to talk with Morwenna and how she makes decisions", (
        "Morwenna tells people things best in writing. Write to her first, by message or on a card; ask one question at a time, and count to twenty. A shrug means “not yet”, not “no”. For a decision she wants the choices on paper three days before, a small room, and her mum or the learning mentor beside her. She makes her own decisions and nobody has doubted that she can.",)),
    ("What her mum thinks (Morwenna agreed to this on 18 September 2026)", (
        "Mum is proud of her courage. She worries about winter mornings, and hopes for steady work and good friends.",)),
)  # fmt: skip
B = (
    ("Communication and interaction", (
        "Need 1. Morwenna is autistic. When someone puts an unexpected question to her she takes about half a minute to find an answer, and in three group tasks watched on 13 July 2026 she said nothing at all, though her written notes afterwards held the best idea in the room (speech and language therapist). She takes remarks at their word and does not see when a joke is meant; in April 2026 she undid a finished hem at work experience because the supervisor said “that’ll never do” with a smile.",)),
    ("Cognition and learning", (
        "Need 2. Her reasoning is in the high average range (educational psychologist, 20 July 2026: WISC-V 114). Planning is much harder. Given a project of six weeks she cannot yet break it into parts or judge how long each will take, and she handed in two pieces of GCSE coursework out of seven by the date set (head teacher, 10 July 2026).",)),
    ("Social, emotional and mental health", (
        "Need 3. Morwenna’s anxiety is severe in crowds, and when a room or a teacher changes. Her heart races, she cannot speak and she leaves. She came in on 61 days out of 100 in the spring term of 2026 (attendance record, 27 March 2026), and after a bad night’s sleep she did not come at all.",)),
    ("Sensory and physical", (
        "Need 4. Overlapping talk, hand dryers and strip lights are painful to her. In the canteen on 8 July 2026 she stayed for four minutes and ate nothing (occupational therapist).",)),
    ("Independence and travel", (
        "Need 5. Morwenna has not yet travelled by train alone or telephoned a stranger. With her mum beside her she reads the timetable correctly, but freezes if a platform is changed (careers adviser, 31 July 2026).",)),
)  # fmt: skip
Provision = tuple[str, str, str]
OUTCOMES: tuple[tuple[str, tuple[str, ...], tuple[Provision, ...]], ...] = (
    ("Outcome 1 (education and training; employment and community), for needs 1 and 2", (
        "By July 2028 Morwenna completes a costume project of eight weeks with a partner, handing in four parts out of five on the day set and telling her partner, in speech or writing, when she disagrees or does not follow. In the spring term of 2026 she handed in two pieces out of seven and worked alone. Step on the way: three parts out of five by July 2027. It leads towards paid work in a theatre wardrobe.",
    ), (
        ("Speech and language therapy, one-to-one: working out what colleagues mean, and saying or writing what she thinks.", "Speech and language therapist (HCPC registered, works with autistic adults).", "45 minutes every week, 34 weeks a year."),
        ("Project planning on a large wall planner and a phone app: parts, dates, time needed, time taken.", "Study skills tutor (level 5, autism), one-to-one.", "60 minutes twice a week, 36 weeks a year."),
        ("Each question is given to her on a card ten minutes before it is asked aloud; group work is in a three that stays the same all term.", "Textiles lecturers.", "In all 14 taught hours every week."),
        ("Staff training by the therapist: plain speech, waiting, changes of plan.", "The same therapist, for seven lecturers and technicians.", "Three hours in October 2026 and one hour each term after that."),
        ("Work placement in a theatre’s costume store, with a job coach (trained in systematic instruction) beside her.", "Job coach, one-to-one.", "Five hours every Thursday, 24 weeks from January 2027."),
    )),
    ("Outcome 2 (education and training; health), for needs 3 and 4", (
        "By July 2028 Morwenna comes in on 90 days out of 100, counted each term, and when she is worried follows her own plan and is back in the lesson within 15 minutes, four times out of five. In the spring term of 2026 it was 61 days, and she did not come back. Step on the way: 75 days by July 2027. It leads towards a job she can keep and a flat of her own.",
    ), (
        ("Cognitive behavioural work adapted for autistic people: she learns to notice worry, test it and write her own plan.", "Specialist mentor (psychology graduate, supervised by a clinical psychologist for an hour every fortnight), one-to-one.", "50 minutes every week, 36 weeks a year."),
        ("Morning check: the day’s rooms and names on one page, with changes in red.", "Learning mentor (level 3), one-to-one.", "10 minutes at 8.50 every day."),
        ("Room G4: a desk by the window, a lamp in place of strip lights, kept for Morwenna and two other students. She shows a blue card and goes; the learning mentor comes within five minutes and stays for ten.", "Learning mentor.", "Open 8.30 to 4.30 every college day."),
        ("Ear defenders and filtered glasses; lunch in the textiles room with one or two students she asks.", "The college buys them; the textiles technician is there.", "Ear defenders and glasses with her all day; lunch 40 minutes every day."),
        ("Examinations and timed pieces in a room for one, with 25% extra time and rest breaks.", "Examinations officer; learning mentor invigilates.", "Every examination and timed piece, three times a year."),
    )),
    ("Outcome 3 (education and training; independent living), for need 5", (
        "By July 2028 Morwenna goes to college and to her placement by train, alone, on 18 days out of 20, and telephones to sort it out when a train is cancelled. In July 2026 she had done neither. Step on the way: five journeys alone by July 2027. It leads towards living in a town of her choice.",
    ), (
        ("Travel training: the real line, with platform changes and late trains practised on purpose.", "Travel trainer (level 3 award), one-to-one.", "90 minutes every week, 20 weeks from November 2026."),
        ("Living skills: real calls to a surgery, a landlord and a bank, then a meal cooked together.", "Tutor (level 4) with a group of four.", "Two hours every Wednesday, 36 weeks a year."),
    )),
)  # fmt: skip
K = (
    ("(a) Young person’s views", "Morwenna, with the careers adviser", "31 July 2026", "Appendix 1"),
    ("(b) Educational advice", "Head teacher", "10 July 2026", "Appendix 2"),
    ("(c) Medical advice", "Consultant child psychiatrist", "30 July 2026", "Appendix 3"),
    ("(d) Psychological advice", "Educational psychologist", "20 July 2026", "Appendix 4"),
    ("(e) Social care advice", "Social worker, preparing for adulthood team", "5 August 2026", "Appendix 5"),
    ("(f) Speech and language advice", "Speech and language therapist", "13 July 2026", "Appendix 6"),
    ("(f) Occupational therapy advice", "Occupational therapist", "8 July 2026", "Appendix 7"),
    ("(g) Preparing for adulthood and independent living", "Careers adviser (level 6)", "31 July 2026", "Appendix 8"),
    ("(h) Advice that Morwenna asked for", "Leader of the county bat group", "3 August 2026", "Appendix 9"),
)  # fmt: skip


def _outcomes(by: Author) -> None:
    by.at("E").heading("5. Sections E and F: outcomes, with the special educational provision for each")  # fmt: skip
    for number, (title, texts, provision) in enumerate(OUTCOMES, 1):
        by.at("E").heading(f"5.{number} {title}", 2)
        by.text(*texts)
        by.at("F").rows(("Section F: provision", "Who", "How much and how often"), provision)
    by.at("E").heading("5.4 Section E: following progress, and changes ahead", 2)
    by.text(
        "Morwenna and the learning mentor set targets for all three outcomes every half-term. The learning support manager checks them with her each term, in December, March and July, and her mum comes if Morwenna asks. The Council reviews the outcomes each year.",
        "Morwenna is 18 on 30 September 2027; section 6 says how her health care moves. Her course ends in July 2028. The careers adviser meets her for an hour in October 2027 and in January and April 2028 about apprenticeships, and the job coach writes her a one-page profile for employers by May 2028.",
    )  # fmt: skip


def _other_services(by: Author) -> None:
    by.at("C").heading("3. Section C: health needs")
    by.text(
        "Health need 1. Anxiety disorder with poor sleep, diagnosed in October 2023 and treated with a daily tablet (consultant child psychiatrist, 30 July 2026). It shortens her mornings and her concentration, as need 3 describes.",
    )  # fmt: skip
    by.at("D").heading("4. Section D: social care needs")
    by.text(
        "None identified (social care advice, 5 August 2026). A needs assessment for adult care was offered on that date; Morwenna did not want one and knows how to ask again.",
    )  # fmt: skip
    _outcomes(by)
    by.at("G").heading("6. Section G: health provision")
    by.text(
        "For health need 1 and outcome 2. A psychiatrist reviews medicine, sleep and weight with Morwenna for 30 minutes every three months, four times a year. A mental health nurse sees her for 45 minutes in June 2027 and again in September 2027, the second time with the adult team, which takes over from 1 October 2027.",
        "The integrated care board agreed this section on 28 September 2026 (designated clinical officer).",
    )  # fmt: skip
    by.at("H1").heading("7. Section H1: provision under the Chronically Sick and Disabled Persons Act 1970")  # fmt: skip
    by.text("None required (social worker, 5 August 2026).")
    by.at("H2").heading("8. Section H2: other social care provision")
    by.text("None reasonably required (social worker, 5 August 2026).")


def write(by: Author) -> None:
    by.paper.running("Morwenna Satterthwaite", "Final plan, 7 October 2026")
    by.heading("Final Education, Health and Care Plan", 0)
    by.cover(
        ("Young person", "Morwenna Satterthwaite"), ("Date of birth", "30 September 2009"), ("Pronouns", "she/her"),
        ("Year", "Year 12"), ("Main need", "Autistic spectrum disorder"), ("Request received", "22 May 2026"),
        ("Decision to assess", "2 July 2026"), ("Draft sent to Morwenna", "4 September 2026"),
        ("Her comments received", "18 September 2026"), ("Final plan issued", "7 October 2026"),
        ("Review to be finished by", "30 September 2027"),
        ("Signed for the Council", "P. Ellershaw, Head of SEND, 7 October 2026"),
    )  # fmt: skip
    by.at("A").heading("1. Section A: Morwenna’s views, interests and aspirations")
    for number, (title, texts) in enumerate(A, 1):
        by.heading(f"1.{number} {title}", 2)
        by.text(*texts)
    by.at("B").heading("2. Section B: special educational needs")
    for number, (title, texts) in enumerate(B, 1):
        by.heading(f"2.{number} {title}", 2)
        by.text(*texts)
    _other_services(by)
    by.at("I").heading("9. Section I: placement")
    by.text("Derwentfold College, a general further education college, from September 2026.")
    by.at("J").heading("10. Section J: personal budget")
    by.text("None. Morwenna was told about personal budgets on 31 July 2026 and did not ask for one.")  # fmt: skip
    by.at("K").heading("11. Section K: advice and information")
    by.rows(("Advice", "Given by", "Date", "Appended"), K)
    by.at("").heading("12. If Morwenna disagrees")
    by.text(
        "Morwenna may appeal to the First-tier Tribunal about sections B, F and I, within two months of the letter that came with this plan or one month of a mediation certificate, whichever is later. She must first speak to a mediation adviser unless the appeal is only about section I. Disagreement resolution is free as well, and the SEND information, advice and support service will help.",
    )  # fmt: skip


PLAN = Unseen(
    name="morwenna",
    style="numbered headings, long prose, small tables of provision",
    born=dt.date(2009, 9, 30),
    write=write,
)
