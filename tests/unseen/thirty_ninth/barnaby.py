"""Barnaby, ten: a final plan put together in a hurry from other plans, with 22 rules broken."""

import datetime as dt

from tests.unseen.author import Author, Unseen, planted

A = (
    ("Interests and free time", "“Football, both playing and watching. I’ve got 212 match cards. I build ramps for my scooter.”", "“He is out on that scooter from the minute he is home.”"),
    ("Good at", "“I’m fast. I’m good at fixing bikes. I made my cousin laugh till he was nearly sick.”", "“Funny, loyal, and lovely with his gran.”"),
    ("School", "“PE is the best. Writing is the worst because my hand goes slow and my head goes quick. It’s better when I’ve got the desk by the door. Reading out loud is bad because of my stammer.”", "“Mornings are fine. It is the afternoons that I get rung about.”"),
    ("Friends", "“I had two mates but they go round with other people now. I want to be asked to play.”", "“It went wrong after he fell out with Tyler Quigley in his class.”"),
    ("Independence", "“I can do eggs and I walk to the shop. I want to go to football without Mum stood there.”", "“He gets himself up and dressed. Time means nothing to him.”"),
    ("Health", "“The tablet makes me not hungry at dinner. I feel OK. I run a lot.”", "“He eats late, when the tablet has gone off.”"),
    ("The future", "“I want to be a paramedic and drive the ambulance. I hope I’m on a proper team one day. I’d live next door to Gran with a big dog. I want to go to the same secondary as my cousin.”", "“I worry that he will be sent home over and over. I worry what secondary will make of him.”"),
    ("Communication", "Talks fine, no concerns.", "Same."),
    ("Story so far", "“We moved here when I was six. I went to a different school before and I liked the field.”", "Born December 2015. Nursery from 2018. Moved to Ormsley in July 2022. ADHD found in March 2024. Three suspensions between January and May 2026."),
)  # fmt: skip
B = (
    ("N1", "ADHD, combined type.", "Told by mum, 24 June 2026"),
    ("N2", "Leaves his seat about nine times in a 45-minute lesson and starts written work only when an adult has said the first sentence with him. Stays with a task for five minutes.", "Observed by educational psychologist, 7 July 2026"),
    ("N3", "When told no, or when he loses, Barnaby runs out or hits out: 14 times between 1 June and 10 July 2026. It takes him about 25 minutes to settle and he is sorry afterwards.", "School log in head teacher’s advice, 15 July 2026"),
    ("N4", "Kieran cannot yet join a game without an adult. At four playtimes out of five he circles the pitch, then kicks the ball away.", "Observed by educational psychologist, 7 July 2026"),
    ("N5", "Handwriting: six words a minute, with letters on top of each other. He cannot read it back, so he cannot correct it.", "Occupational therapist, 14 July 2026"),
    ("N6", "Reading age of 7 years 2 months. Cannot read the class novel alone and guesses any word of more than two syllables.", "School"),
)  # fmt: skip
EF = (
    ("Outcome 1. By July 2027 Barnaby stays with his own task for 12 minutes in four lessons out of five. He did five minutes in July 2026.", "N1, N2. To be a paramedic, which needs exams.", "Eight minutes by February 2027. Class teacher sets targets each half-term and goes through them with Barnaby and mum each term.", "Work in three parts with a sand timer. Three laps of the yard after each part. Desk by the door. One-to-one. This happens so far as staffing allows.", "Teaching assistant, level 3, trained for six hours in ADHD by the educational psychologist", "Three hours every morning, 39 weeks a year"),
    ("Outcome 2. By July 2027 Barnaby will have improved his behaviour and built up his self-esteem.", "N3. To be on a proper team.", "Barnaby says how he feels to an adult by February 2027. Class teacher sets targets each half-term and goes through them with Barnaby and mum each term.", "One-to-one emotional literacy lesson: naming body signs, three ways to cool down, putting things right. How long it carries on is up to the school.", "Emotional literacy support assistant, trained for six days and supervised each half-term by the educational psychologist", "40 minutes each week, 39 weeks a year"),
    ("Outcome 3. By July 2027 Barnaby will have been given a place in the lunchtime games club on two days a week.", "N4. To be asked to play.", "One day by February 2027. Class teacher sets targets each half-term and goes through them with Barnaby and mum each term.", "Games club for a group of five: Barnaby and four others. Rules on a card, turns called, one replay allowed, cool-down bench.", "Learning mentor, level 3, trained by the educational psychologist (four hours)", "30 minutes, twice a week, 39 weeks a year"),
    ("Outcome 4. By July 2027 Barnaby walks from the gate to his desk and is ready by 9am, without running off, on nine days out of ten. In July 2026 it was four.", "N3. To go to the same secondary as his cousin.", "Six days by February 2027. Class teacher sets targets each half-term and goes through them with Barnaby and mum each term.", "Barnaby is met at the side gate, one-to-one. Breakfast, a look at the day’s picture list, one scooter lap.", "Somebody from the office", "15 minutes at 8.40 every school day, 39 weeks a year"),
    ("Outcome 5. By July 2027 Barnaby reads a 150-word page of the class novel aloud with no more than five mistakes, for three books out of four. In July 2026 he made 30.", "N6. To be a paramedic, which needs exams.", "15 mistakes by February 2027. Class teacher sets targets each half-term and goes through them with Barnaby and mum each term.", "One-to-one reading lesson: long words cut into syllables, the page read three times, the timing drawn on a graph. Bought with mum’s direct payment. Barnaby no longer takes part in French.", "Specialist teacher with a level 7 diploma in literacy difficulties", "30 minutes, three times a week, 39 weeks a year"),
)  # fmt: skip
K = (
    ("1", "(a) Barnaby’s and mum’s views", "Barnaby; mum", "24 June 2026"),
    ("2", "(b) Educational advice", "Head teacher", "15 July 2026"),
    ("3", "(d) Psychological advice", "Educational psychologist", "21 July 2026"),
    ("4", "(e) Social care advice", "Social worker", "9 July 2026"),
    ("5", "(f) Occupational therapy advice", "Occupational therapist", "14 July 2026"),
    ("6", "(h) Person mum asked us to hear", "Football coach", "16 July 2026"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("EHCP – Barnaby Thwaite – FINAL", "Final v1, 23 October 2026")
    by.heading("EDUCATION, HEALTH AND CARE PLAN", 0)
    by.cover(
        ("Name", "Barnaby Thwaite"),
        ("DOB", "20/12/2015"),
        ("Pronouns", "he/him"),
        ("Year group", "Year 6"),
        ("Primary need", "Social, emotional and mental health"),
        ("Plan status", "Final"),
        ("Request received", "11/05/2026"),
        ("Decision to assess sent", "19/06/2026"),
        ("Advice requested", "19/06/2026 (back by 31/07/2026)"),
        ("Draft issued", "14/09/2026 (comments by 30/09/2026)"),
        ("Final issued", "23/10/2026"),
        ("Review to be finished by", "12/02/2027"),
        ("Signed for the LA", "Denise Corrigan, SEND Team Manager"),
        ("Date signed", "23/10/2026"),
        columns=4,
    )
    by.at("A").heading("SECTION A: Views, Interests and Aspirations")
    by.text(
        "Barnaby’s words: said to the SENCO over a game of table football, 24 June 2026. Mum’s words: phone call with [insert role], 24 June 2026. Both agreed them on 1 July 2026."
    )
    by.rows(("Topic", "Barnaby says", "Mum says"), A, labels=(0,))
    by.at("B").heading("SECTION B: Special Educational Needs")
    by.text(
        "Barnaby is quick, practical and good company. He does best with his hands and on his feet."
    )
    by.rows(("Ref", "Need", "Source"), B, labels=(0,))
    by.at("C").heading("SECTION C: Health Needs")
    by.text(
        "C1. Takes ADHD medicine at 8am. It wears off at about 1.30pm, and seven of every ten incidents at school come after that (head teacher, 15 July 2026)."
    )
    by.at("D").heading("SECTION D: Social Care Needs")
    by.text(
        "D1. Barnaby does nothing out of school without his mum and has not slept away from home since August 2024. Mum has had no break in that time (social worker, 9 July 2026)."
    )
    by.heading("SECTIONS E AND F: Outcomes and Special Educational Provision")
    by.rows(
        ("E: Outcome", "E: Need ref and what Barnaby hopes for", "E: Steps and who checks", "F: Provision", "F: Who", "F: How long and how often"),
        EF,
        letters=("E", "E", "E", "F", "F", "F"),
    )  # fmt: skip
    by.at("E").bold("Section E, social care", 12)
    by.text(
        "Outcome 6. By July 2027 Barnaby goes to football training on three Saturdays out of four without mum beside the pitch, and sleeps away from home once a month. In July 2026 he did neither. (D1. To go to football without Mum stood there and to live next door to Gran one day.) Step: two Saturdays by February 2027. Social worker checks every three months."
    )
    by.at("G").heading("SECTION G: Health Provision")
    by.text(
        "For C1 and Outcome 1: ADHD nurse (registered, children’s clinic) checks height, weight, pulse and dose times with Barnaby and mum, 30 minutes every three months."
    )
    by.at("H1").heading("SECTION H1: Social Care Provision (CSDPA 1970)")
    by.text(
        "For D1 and Outcome 6: a sports buddy (youth worker, level 2) goes with Barnaby to football, two hours every Saturday, 38 weeks a year. One night a month at the house of a short-break foster carer, Friday 5pm to Saturday 10am, 11 months a year."
    )
    by.at("H2").heading("SECTION H2: Any Other Social Care Provision")
    by.text("None (social worker, 9 July 2026).")
    by.at("I").heading("SECTION I: Placement")
    by.text("Ormsley Bank Primary School, a mainstream academy.")
    by.at("J").heading("SECTION J: Personal Budget")
    by.text("Direct payment of £3,510 a year, into mum’s account each term.")
    by.at("K").heading("SECTION K: Advice and Information")
    by.text("All attached.")
    by.rows(("App", "Advice", "From", "Date"), K, labels=(0,))
    by.at("").heading("RIGHT OF APPEAL")
    by.guide(
        "You can appeal to the First-tier Tribunal (SEND) within two months of our letter dated 23 October 2026, or one month of your mediation certificate, whichever is later. Contact details for the mediation adviser, disagreement resolution and the free SEND information, advice and support service are in the letter."
    )


PLAN = Unseen(
    name="barnaby",
    style="39th: landscape, E and F side by side in one table, final, cut and pasted in a hurry",
    born=dt.date(2015, 12, 20),
    write=write,
    is_landscape=True,
    planted=planted(
        A_06="",
        A_14="Talks fine, no concerns.",
        A_22="my stammer",
        A_28="he fell out with Tyler Quigley in his class",
        A_30="Kieran cannot yet join a game without an adult.",
        A_32="[insert role]",
        B_03="ADHD, combined type.",
        B_06="Reading age of 7 years 2 months.",
        E_03="Barnaby will have improved his behaviour and built up his self-esteem",
        E_04="Barnaby will have been given a place in the lunchtime games club",
        E_10="",
        F_01="",
        F_05="Somebody from the office",
        F_07="This happens so far as staffing allows.",
        F_08="How long it carries on is up to the school.",
        F_14="Barnaby no longer takes part in French.",
        G_02="",
        H_03="One night a month at the house of a short-break foster carer",
        I_04="",
        J_01="Direct payment of £3,510 a year, into mum’s account each term.",
        K_02="",
        T_04="23/10/2026",
    ),
)
