"""Gwendal, nineteen: a city's amended final plan in numbered parts, on wide pages."""

import datetime as dt

from tests.unseen.author import Author, Unseen, planted

MUM = (
    "Mum’s view. He is the heart of our house and everybody on the estate knows him. What I see is a young man who goes quiet when he is lost and hides it. The first college let him sit in the canteen for a whole term and nobody rang me. I would like somebody to ring me. I also think that he agrees to things in meetings because he wants to go home, and that people then write down that he agreed.",
    "Mum’s hopes. I want him to carry on in education for as long as he is getting somewhere, and then have a job near home with people who are decent to him. I would rather that he stays with me until he is 25, whatever he says about sharing with a mate, because I know how he is with money and with strangers at the door. I’d like him to keep up the drumming, and to learn to say no. Above all I want one person at college who knows him properly and doesn’t leave after two terms.",
)  # fmt: skip
A = (
    "I like drumming, old tractors and quiz programmes. I make my own lunch and wash my own clothes, and I would like to do my own shopping. I don’t like being rushed.",
    "Gwendal’s learning mentor talked with him on a walk round the allotment, 30 minutes on 2 September 2026, and wrote down what he said about college and his plans. “College is all right. Best is when we’re outside. Worst is English in that room with no window.” He also said that his stammer makes him put off ringing anybody.",
    "“I want to work for the parks, in the greenhouse. I want to share a flat with my mate from drumming. I’d still go to the carnival band, they’re my friends.” (Gwendal to his learning mentor, 2 September 2026.) After this course he would like a supported internship.",
    "What he is good at: Gwendal is funny, generous and strong, and can name most plants in the college garden in Latin.",
    "How to talk with Gwendal and help him to decide: he talks in full sentences and likes to think first. Give him one question on a card, with two or three pictured choices, then leave him for five minutes. A thumb up means yes; if he says “s’pose so” it usually means no. Mornings are best, outdoors, with the learning mentor whom he knows and nobody else.",
)  # fmt: skip
NEEDS = (
    ("Learning", "N1. Gwendal reads and understands text as a child of about eight would (York assessment, college specialist teacher, 4 June 2026). He cannot yet follow a written job sheet of more than three lines."),
    ("Number and money", "N2. He does not yet check change or compare prices: in the shop exercise of 11 June 2026 he paid rightly for two items out of ten."),
    ("Communication", "N3. Gwendal is autistic and can struggle with unexpected things at times."),
    ("Feelings", "N4. He agrees to whatever he is asked. In role plays on 18 June 2026 he said yes to a stranger’s request for his bank card four times out of five (educational psychologist)."),
    ("Physical", "N5. Since his seizures began in 2023 he tires after about three hours of practical work and misses what is taught in the afternoon (epilepsy nurse, 9 June 2026)."),
)  # fmt: skip
OUTCOMES = (
    ("O1 (N1; employment)", "By July 2028 Gwendal carries out a gardening job from a written sheet of eight lines, by himself, in four jobs out of five (June 2026: three lines). Step: five lines by July 2027."),
    ("O2 (N2; independent living)", "By July 2028 Gwendal will be more confident and better with money. Step: a weekly shop by July 2027."),
    ("O3 (N3; friends and community)", "By July 2028 Gwendal is settled and enjoys being the best he can be at college and in the band. Step: a good first year, by July 2027."),
    ("O4 (N4; health and relationships)", "By July 2028 Gwendal says no, and tells somebody whom he trusts, in nine role plays out of ten with people he has not met (June 2026: one in five). Step: five out of ten by July 2027."),
    ("O5 (N5; health)", "By July 2028 Gwendal plans his own rests and takes part until 3.30 p.m. on four college days out of five (June 2026: one). Step: three out of five by July 2027."),
)  # fmt: skip
PROVISION = (
    ("F1", "N1 / O1", "One-to-one reading of job sheets, labels and seed packets, 45 minutes three times a week, 36 weeks a year, in the potting shed.", "College specialist teacher (level 7 diploma in literacy difficulties)"),
    ("F2", "N1 / O1", "Every written task cut into numbered lines with a photo for each. Done before each of the nine weekly lessons, two hours a week, 36 weeks a year. Anything further is covered by the college’s Band 6 top-up.", "Learning support assistant (level 3), taught by the specialist teacher for three hours each September"),
    ("F3", "N2 / O2", "Shopping and budgeting in town in a group of three, 90-minute sessions.", "Life skills tutor (level 5 teaching award)"),
    ("F4", "N4 / O4", "Saying-no sessions: role play, filmed and talked through, one-to-one, 50 minutes every Thursday, 30 weeks a year.", "A member of the support team"),
    ("F5", "N5 / O5", "A recliner in the quiet room, kept for him from 11.00 to 11.20 and 1.30 to 1.50 each college day; practical lessons before 1 p.m. on all three of his days.", "Learning support assistant (level 3), shown by the epilepsy nurse in a two-hour session each September, walks there with him"),
    ("F6", "N1, N5 / O1, O3, O5", "Placement in the parks department greenhouse, four hours every Friday, 36 weeks a year, one-to-one with a job coach for all four hours. Bought by direct payment (Section J).", "Job coach trained in systematic instruction"),
)  # fmt: skip
K = (
    ("Gwendal’s views", "Learning mentor, with Gwendal", "2 September 2026", "Yes"),
    ("(a) His own form, and his mother’s letter", "Gwendal; mother", "4 September 2026", "Yes"),
    ("(b) College’s advice", "Principal, with the head of foundation learning", "25 August 2026", "Yes"),
    ("(b) Reading assessment", "College specialist teacher", "4 June 2026", "Yes"),
    ("(c) Medical advice", "Consultant neurologist, with the epilepsy nurse", "9 June 2026", "Yes"),
    ("(d) Psychological advice", "Educational psychologist", "18 June 2026", "Yes"),
    ("(e) Social care advice", "Adult social worker", "13 July 2026", "Yes"),
    ("(f) Speech and language therapy", "Speech and language therapist", "24 June 2026", "Yes"),
    ("(g) Preparing for adulthood", "Careers adviser (level 6)", "1 July 2026", "Yes"),
    ("(h) Person asked for by Gwendal", "Leader of the carnival band", "31 August 2026", "Yes"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Amended final EHC plan · Gwendal Orchard", "Version 4, 20 November 2026")
    by.heading("Education, Health and Care Plan – Gwendal Orchard", 0)
    by.cover(
        ("Young person", "Gwendal Orchard"), ("Date of birth", "3 October 2007"), ("Pronouns", "he/him"), ("Year", "Year 14"),
        ("Status", "Amended final plan"), ("Main need", "Moderate learning difficulty"),
        ("Review meeting", "10 September 2026"), ("Invitations sent", "20 August 2026"), ("Papers sent", "1 September 2026"),
        ("Report of the meeting sent", "22 September 2026"), ("Decision and proposed amendments sent", "6 October 2026"),
        ("Date of this plan", "20 November 2026"), ("Next review finished by", "5 October 2027"),
        ("Signed for the City Council", ""), ("Signed on", ""), columns=4,
    )  # fmt: skip
    by.at("A").heading("1. Section A – Views, interests and aspirations")
    by.heading("1.1 Gwendal", 2)
    by.text(*A)
    by.heading("1.2 Family (letter of 4 September 2026)", 2)
    by.text(*MUM)
    by.at("B").heading("2. Section B – Special educational needs")
    by.rows(("Area", "Need"), NEEDS, labels=(0,))
    by.at("C").heading("3. Section C – Health needs")
    by.text(
        "N6. Epilepsy: tonic-clonic seizures about once every two months, mostly in the afternoon, after which he sleeps and loses the rest of the teaching day (consultant neurologist, 9 June 2026). His individual health care plan of 7 September 2026 is attached to the medical advice."
    )
    by.at("D").heading("4. Section D – Social care needs")
    by.text(
        "N7. Gwendal cannot yet be at home alone for an evening or open the door safely. His adult care assessment was finished on 13 July 2026. His allocated worker is [insert name and number]."
    )
    by.at("E").heading("5. Section E – Outcomes")
    by.rows(("No.", "What will be different"), OUTCOMES, labels=(0,))
    by.text(
        "The learning mentor sets targets with Gwendal each half-term, the specialist teacher records progress every fortnight, and both go through it with him each term. The City Council reviews the outcomes yearly."
    )
    by.at("F").heading("6. Section F – Special educational provision")
    by.rows(("No.", "For", "What, how much, how often", "Who"), PROVISION, labels=(0,))
    by.at("G").heading("7. Section G – Health provision")
    by.text(
        "For N6 (and O5). Epilepsy nursing input, with medication looked at in clinic from time to time."
    )
    by.at("H1").heading("8. Section H1 – Social care provision under the 1970 Act")
    by.text(
        "For N7. A support worker (level 3 diploma) takes Gwendal bowling or to the cinema, one-to-one, three hours every Saturday, 46 weeks a year."
    )
    by.at("H2").heading("9. Section H2 – Other social care provision")
    by.text(
        "For N7 and O4, under the Care Act 2014: a support worker (level 3 diploma) is at home with Gwendal one-to-one for three hours every Monday evening, 48 weeks a year, practising being in the house and answering the door."
    )
    by.at("I").heading("10. Section I – Placement")
    by.text("Linnet Bank.")
    by.at("J").heading("11. Section J – Personal budget")
    by.text(
        "Gwendal asked for a direct payment on 10 September 2026. £4,320 a year is paid quarterly to his account, managed by a payroll service, from 1 October 2026."
    )
    by.at("K").heading("12. Section K – Advice and information")
    by.rows(("Advice", "By", "Date", "Attached"), K)


PLAN = Unseen(
    name="gwendal",
    style="33rd: numbered parts with tables on wide pages",
    born=dt.date(2007, 10, 3),
    write=write,
    is_landscape=True,
    planted=planted(
        A_09="",
        A_16="",
        A_17="I like drumming, old tractors and quiz programmes.",
        A_22="his stammer makes him put off ringing anybody",
        A_32="[insert name and number]",
        A_37="",
        B_04="can struggle with unexpected things at times",
        E_03="By July 2028 Gwendal will be more confident and better with money.",
        E_06="Gwendal is settled and enjoys being the best he can be at college and in the band",
        E_08="",
        E_10="",
        F_01="",
        F_04="Shopping and budgeting in town in a group of three, 90-minute sessions.",
        F_05="A member of the support team",
        F_09="Anything further is covered by the college’s Band 6 top-up.",
        G_02="",
        G_03="Epilepsy nursing input, with medication looked at in clinic from time to time.",
        H_02="A support worker (level 3 diploma) takes Gwendal bowling or to the cinema",
        I_02="Linnet Bank.",
        J_01="£4,320 a year is paid quarterly to his account",
        T_05="",
        X_04="",
    ),
)
