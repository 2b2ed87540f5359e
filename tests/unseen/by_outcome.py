"""Delphine, eighteen: outcome by outcome, with who provides what; written as if she were a child."""

import datetime as dt

from tests.unseen.author import Author, Unseen, planted

A = (
    ("My One Page Profile",
     "I'm a bubbly girl who loves musicals and going round the shops with my carer.",
     "I find it hard when people shout and I need things to be the same."),
    ("Parents/Carers Views: What is important to your child",
     "Delphine’s mum says that Delphine must be kept safe. She is very trusting and would go off with anybody. She needs to be with people who have known her for a long time and who will phone home if anything changes. Mum does not think that she will ever manage money or travel by herself, and does not want her to be told that she can.",
     "Mum says that mornings are the hardest part of the week and that the college should ring before nine. Her stepfather feels that the present course is not stretching her and that the staff are not firm enough."),
    ("Parents/Carers Views: What are your hopes for your child in the future",
     "Mum would like Delphine to stay at home and to be happy, and would like a place at the day centre when college ends."),
    ("How I communicate",
     "Delphine speaks in full sentences and asks a lot of questions. Answer one at a time and show her on a calendar. She claps when she means yes and walks off for no. Her sister helps her to choose, with pictures and plenty of time."),
    ("My health, friends and what I do",
     "Delphine says she wants a dog when she is older. She told her tutor that her friends are the people from drama and that her hip aches in the cold (tutor, 30 September 2026). She gets her own breakfast.",
     "She likes the college theatre and does not like the refectory (tutor, 30 September 2026)."),
    ("Background Information",
     "Delphine was born in 2008, had heart surgery in 2009 and joined the college in September 2025."),
)  # fmt: skip
B = (
    ("Communication and interaction", "Delphine asks the same question about eleven times an hour when a plan is unclear (tutor, 28 to 30 September 2026), so she misses the answer and the lesson."),
    ("Cognition and learning", "Delphine reads at entry level 2 and writes her own name and address (college assessment, 15 September 2026). She cannot yet follow more than three written steps."),
)  # fmt: skip
OUTCOMES = (
    ("Outcome 1: By July 2028 Delphine follows five written steps in the theatre workshop without asking again, four days out of five.",
     (("A learning support assistant (level 3) works with Delphine and two others in the theatre workshop on step cards for 60 minutes, four times a week, 36 weeks a year.", "Learning support assistant, from September 2026, overseen by the tutor"),
      ("Signposting to relevant resources, with staff being mindful of her anxiety.", "College"))),
    ("Outcome 2: By July 2028 Delphine pays for a ticket and waits for her change on five visits out of five.",
     (("", ""),)),
    ("Outcome 3: By July 2028 Delphine asks a question once and writes down the answer in eight out of ten talks.",
     (("A communication programme delivered by trained staff.", "To be arranged by the college"),
      ("Delphine’s direct payment of £4,200 a year buys time with an assistant.", "Family"))),
)  # fmt: skip
ADVICE = (
    ("(a) Parents’ views", "Mother", "3 June 2026"), ("(b) College advice", "Tutor", "15 June 2026"),
    ("(c) Medical advice", "Cardiologist", "12 June 2026"), ("(d) Psychological advice", "Educational psychologist", "19 June 2026"),
    ("(e) Social care advice", "Social worker", "8 June 2026"), ("(g) Adulthood advice", "Transition worker", "17 June 2026"),
    ("(h) Others asked for: none", "Mother", "3 June 2026"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("EHC plan (version 4)", "Final plan, Delphine Ashgrove, issued 2 October 2026")
    by.bold("Education, Health and Care Plan", 20)
    by.bold("FINAL")
    by.text(
        "To Mrs Carys Ashgrove: as the parent, you are the person who must tell us whether you agree with this plan."
    )
    by.cover(
        ("I like to be known as", "Delphine"), ("Forenames | Surname", "Delphine Ashgrove"), ("DOB", "9 June 2008"),
        ("Pronouns", "she/her"), ("Setting", "North Quay College"), ("First plan", "5 May 2014"),
        ("Date of final plan", "2 October 2026"), ("Review date", "1 October 2027"),
        ("Signed for the local authority", "Ivo Pascoe, EHC manager, 2 October 2026"), columns=4,
    )  # fmt: skip
    by.at("A").bold("Section A: My views, interests and aspirations", 16)
    for title, *texts in A:
        by.bold(title)
        by.text(*texts)
    by.at("B").bold("Section B: My Special Educational Needs", 16)
    for area, text in B:
        by.bold(area, 11)
        by.text(text)
    by.at("C").bold("Section C: My Health Needs", 16)
    by.text("Delphine has a repaired heart condition. She tires after ten minutes of walking and then cannot listen (cardiologist, 12 June 2026).")  # fmt: skip
    by.at("D").bold("Section D: My Social Care Needs", 16)
    by.text("Delphine needs an adult with her when she goes out, and her mother needs a rest from caring (social worker, 8 June 2026). A Care Act assessment was asked for on 8 June 2026.")  # fmt: skip
    by.bold("My Support Plan (Sections E and F): My Outcomes and Special Educational Provision", 16)
    for outcome, provision in OUTCOMES:
        by.at("E").bold("Outcome", 11)
        by.text(outcome)
        by.rows(("Provision required to achieve the outcome", "Provided by who and by when"), provision, letters=("F", "F"))  # fmt: skip
    by.at("E").bold("Monitoring Arrangements (Section E)")
    by.text("The tutor looks at the three outcomes each half-term. Steps: three written steps by July 2027. Short targets are set with Delphine each term.")  # fmt: skip
    by.at("G").bold("Section G: Health provision", 16)
    by.text("Cardiac monitoring and physiotherapy.")
    by.at("H1").bold("Section H1", 16)
    by.text("A respite break for six weekends a year at Larchwood House with two care staff.")
    by.at("H2").bold("Section H2", 16)
    by.text("Some hours with a personal assistant.")
    by.at("I").bold("Section I: Placement", 16)
    by.text("North Quay College, a general further education college.")
    by.at("J").bold("Section J: Personal Budget", 16)
    by.text("There is no personal budget.")
    by.at("K").bold("Section K: Advice", 16)
    by.rows(("Advice", "From", "Dated", "Attached"), [(*row, "Yes") for row in ADVICE])


PLAN = Unseen(
    name="delphine", style="outcome, provision, provided by who and by when", born=dt.date(2008, 6, 9),
    write=write,
    planted=planted(
        A_07="", A_17=("I'm a bubbly girl who loves musicals", "I find it hard when people shout"), A_37="",
        E_08="", E_09="", E_10="", E_12="pays for a ticket", F_12="",
        F_02=("A communication programme delivered by trained staff.", "Signposting to relevant resources"),
        F_03="A communication programme", F_04="A communication programme",
        F_05="trained staff", F_07=("trained staff", "To be arranged by the college"),
        F_23="direct payment of £4,200", G_03="Cardiac monitoring and physiotherapy.",
        H_02="A respite break for six weekends", H_04="Some hours with a personal assistant.", X_09="To Mrs Carys Ashgrove",
    ),
)  # fmt: skip
