"""Dorothea, thirteen: a consultant's bullets and acronyms, with provision as a timetable, broken."""

import datetime as dt

from tests.unseen.author import Author, Unseen, planted

A = (
    ("Views gathered", (
        "D + SENCO, 2 x 30 min, 16.06.2026 and 18.06.2026. SENCO scribed; D heard it read back, ticked each line.",
        "Mum + SENCO, phone, 17.06.2026.",
    )),
    ("Interests / leisure", (
        "Loves cats, baking, true-crime podcasts. “I know every episode of Series 1 off by heart.” (D, 16.06.2026)",
        "Good at drawing, voices, remembering what people said. Proud of her bake stall, May 2026.",
    )),
    ("School", ("“Art’s the best bit. Worst is reading out, my tummy flips.” (D, 16.06.2026)",)),
    ("Health, in D’s words", ("“I don’t sleep the night before maths. Walking Nan’s dog sorts my head out.” (D, 16.06.2026)",)),
    ("Independence", ("“I make my own tea, do my own washing. Can’t do the bus on my own. Want to learn.” (D, 18.06.2026)",)),
    ("D’s aspirations", (
        "“I want to work with cats and one day run a rescue. My own flat, near Nan.” (D, 18.06.2026)",
        "“I’d like to volunteer at the animal shelter on Saturdays, give something back round here.” (D, 18.06.2026)",
        "After Y11: animal care course at college. D has looked at the website of one, wants a visit. (D to SENCO, 18.06.2026)",
    )),
    ("Communicating with D / decisions", (
        "Talks freely with one person; goes silent in front of a class. Nod + eye contact = yes. Shrug + looking at her sleeve = no, or not sure.",
        "Say it, don’t write it. Short chunks, then a picture, then wait 10 seconds.",
        "Decisions: 2 options, told the day before, SENCO or Mum in the room, never in front of others.",
    )),
    ("History", ("Born Dec 2012. Slow to read from Y1 (2018). Dyslexia identified Mar 2024. Joined secondary Sep 2024.",)),
    ("Mum’s view", (
        "“She comes in wiped out and cries over homework most nights. I worry she’ll give up on herself.” (Mum, 17.06.2026)",
        "“Her fingers are hypermobile, the hospital told us. Her hand aches after half a page.” (Mum, 17.06.2026)",
    )),
)  # fmt: skip
B = (
    "B1 (C&L). Dyslexia. Decodes slowly, loses the line, guesses long words; cannot yet read a Y9 text unaided. Reading age 8y 2m; spelling SS 74.",
    "B2 (C&L). Dyscalculia, formally identified.",
    "B3 (SEMH). Anxiety. Walked out of 6 of 10 Ma lessons, 01–12.06.2026 (school log); picks at her skin; sleep broken before tests. Worse since Kieran Stott laughed at her answer (Feb 2026).",
    "B4 (C&L). Organisation. Without planner or kit on 6 of 10 days, 01–12.06.2026 (form tutor’s log); cannot yet follow the 2-week timetable.",
    "B5 (independence). Cannot yet read a bus timetable or check change: 0 of 3 trial trips completed (SENCO, 13.06.2026).",
    "C&I, S&P: no need identified by school (03.07.2026).",
)  # fmt: skip
E = (
    "E1 (B1; PfA employment; “work with cats”). By Jul 2028 D reads a one-page animal-care leaflet aloud with 3 errors or fewer and explains it. Jun 2026: 14 errors. Step: 9 by Jul 2027.",
    "E2 (B2; PfA independent living; “my own flat”). By Jul 2028 D works out a week’s food shop and the change from it, right 4 times in 5. Jun 2026: 0 in 5. Step: 2 in 5 by Jul 2027.",
    "E3 (B3; PfA health; “my tummy flips”). D will receive weekly ELSA sessions until Jul 2028.",
    "E4 (B5; PfA independent living; “want to learn” the bus). D catches the bus to town and back on her own, 4 trips in 5. Baseline: 0 of 3 trips.",
    "E5 (D1; PfA community; “volunteer at the animal shelter”). By Jul 2028 D does 3 Saturday shifts in 4 at the shelter. Jun 2026: none. Step: 1 in 4 by Jul 2027.",
    "Steps + targets: SENCO + form tutor set short-term targets each half-term. SENCO checks progress half-termly, meets D + Mum termly. LA reviews yearly.",
)  # fmt: skip
NO = "–"
F = (
    ("F1\nB1 → E1", "Structured multisensory phonics + word-building, each step over-learned; ends with a page on animal care read aloud.", "40 min", NO, "40 min", NO, "40 min", "Specialist teacher, L7 dip SpLD", "1:1, study room", "38"),
    ("F2\nB1 → E1", "Reading pen + laptop with text-to-speech, D’s own, bought by LA, kept in her bag. Set-up + charge check; used for all reading, all lessons.", "5 min", "5 min", "5 min", "5 min", "5 min", "TA (L3), shown by F1 teacher 1 hr per term", "1:1, tutor room", "38"),
    ("F3\nB2 → E2", "Number built with rods, coins + blank number lines, each step said aloud.", "✓", NO, NO, "✓", NO, "Maths teacher, qualified, L5 cert SpLD", "1:1, study room", "38"),
    ("F4\nB2 → E2", "Money + budget practice: price lists, till, giving change.", NO, "30 min", NO, NO, NO, "HLTA (maths), Catch Up Numeracy certificate", "Group, maths room", "38"),
    ("F5\nB3 → E3", "Worry ladder + breathing rehearsed, then used in a real lesson. Other strategies as per the EP report (K4).", NO, NO, NO, "45 min", NO, "ELSA, supervised by EP 2 hrs per half-term", "1:1, calm base", "38"),
    ("F6\nB3 → E3", "Check-in before Ma: mood scale, exit card, first question of the lesson done together. After Christmas number of days to be decided by HoY.", "10 min", "10 min", "10 min", "10 min", "10 min", "Learning mentor (L3 mentoring award)", "1:1, calm base", "38"),
    ("F7\nB5 → E4\n(PfA)", "Travel training: reading the timetable, paying, what to do if the bus is late. Real journeys from week 5.", NO, NO, "60 min", NO, NO, "Travel mentor, L3 travel training award", "1:1, bus route to town", "24"),
    ("F8\nB3 → E3", "Taxi home to school and back.", "2 x 25 min", "2 x 25 min", "2 x 25 min", "2 x 25 min", "2 x 25 min", "TA (L2) as escort", "1:1", "38"),
)  # fmt: skip
K = (
    ("K1", "(a) Mum’s views + D’s views", "Mum, D; scribed by SENCO", "18.06.2026", "Y"),
    ("K2", "(b) Educational advice", "Head teacher with SENCO", "03.07.2026", "Y"),
    ("K3", "(c) Medical advice", "Community paediatrician", "20.11.2024", "Y"),
    ("K4", "(d) Psychological advice", "EP", "14.07.2026", "Y"),
    ("K5", "(f) Other advice", "Specialist teacher (SpLD)", "09.07.2026", "Y"),
    ("K6", "(f) Other advice", "CAMHS nurse", "15.07.2026", "Y"),
    ("K7", "(g) PfA advice", "Careers adviser, L6", "08.07.2026", "Y"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("EHCP – Dorothea Binns – FINAL v1", "25.09.2026")
    by.heading("EHCP: Dorothea Binns (“D”)", 0)
    by.cover(
        ("CYP", "Dorothea Binns; she/her"),
        ("DoB", "06.12.2012"),
        ("NCY", "9"),
        ("Primary need", "SpLD"),
        ("Status", "FINAL"),
        ("Req. rec’d", "11.05.2026"),
        ("Decision to assess → Mum", "12.06.2026"),
        ("Advice req’d", "12.06.2026"),
        ("Draft → Mum", "Sent 07.09.2026; comments closed 16.09.2026"),
        ("Final issued", "25.09.2026"),
        ("AR completed by", "24.09.2027"),
        ("Signed (LA) + date", ""),
        columns=4,
    )
    by.guide(
        "Key: LA local authority; EP educational psychologist; SEMH social, emotional and mental health; C&L cognition and learning; C&I communication and interaction; S&P sensory and physical; PfA preparing for adulthood; ELSA emotional literacy support assistant; HoY head of year; Ma maths; SpLD specific learning difficulty."
    )
    by.at("A").heading("A. Views, interests, aspirations")
    for title, lines in A:
        by.bold(title, 12)
        by.bullets(*lines)
    by.at("B").heading("B. SEN")
    by.bullets(*B)
    by.at("C").heading("C. Health needs (SEN-related)")
    by.bullets("N/A")
    by.at("D").heading("D. Social care needs (SEN-related)")
    by.bullets(
        "D1. No activity outside home + school since Sep 2025; stays in because she cannot manage money or the journey (SENCO, 03.07.2026).",
        "Family not known to social care.",
    )
    by.at("E").heading("E. Outcomes")
    by.bullets(*E)
    by.at("F").heading("F. SEP (weekly timetable)")
    by.rows(
        ("Ref, need → outcome", "What", "Mon", "Tue", "Wed", "Thu", "Fri", "Who / expertise", "Ratio, place", "Weeks per year"),
        F,
    )  # fmt: skip
    by.bullets(
        "Start: 28.09.2026.",
        "Curriculum: French dropped; in its place F1 (120 min a week) so that languages time goes to English.",
        "Staff training: F1 teacher, 60 min every Sep, for all 11 of D’s teachers: reading aloud never asked for, number facts card on desk (B1, B2 → E1, E2).",
    )
    by.at("G").heading("G. Health provision")
    by.bullets(
        "G1. CAMHS nurse (registered mental health nurse): mood + sleep check, clinic, 1:1, 45 min every 6 weeks to Jul 2027 (B3 → E3)."
    )
    by.at("H1").heading("H1. Social care provision, CSDPA s.2")
    by.bullets(
        "Youth support worker (L3 youth work) with D at animal shelter, 1:1, 3 hours every Saturday, 40 weeks a year (D1 → E5)."
    )
    by.at("H2").heading("H2. Other social care provision")
    by.bullets("None required.")
    by.at("I").heading("I. Placement")
    by.bullets("Cawdale Park.")
    by.at("J").heading("J. PB")
    by.bullets("No personal budget requested (Mum, 17.06.2026).")
    by.at("K").heading("K. Advice + information")
    by.rows(("Ref", "What", "Author / role", "Date", "Attached?"), K)
    by.bullets("(h): Mum asked 17.06.2026, wanted nobody else approached.")


PLAN = Unseen(
    name="dorothea",
    style="42nd: bullet fragments and acronyms, letter-only headings, provision as a weekly timetable",
    born=dt.date(2012, 12, 6),
    write=write,
    is_landscape=True,
    planted=planted(
        A_06="",
        A_12="",
        A_22="“Her fingers are hypermobile, the hospital told us.",
        A_28="Worse since Kieran Stott laughed at her answer",
        B_03="Dyscalculia, formally identified.",
        B_06="Reading age 8y 2m; spelling SS 74.",
        C_01="N/A",
        D_02="Family not known to social care.",
        E_02="D catches the bus to town and back on her own, 4 trips in 5.",
        E_04="D will receive weekly ELSA sessions",
        F_01="",
        F_03="Number built with rods, coins + blank number lines",
        F_06="Group, maths room",
        F_07=("number of days to be decided by HoY", "Other strategies as per the EP report (K4)."),
        F_08="number of days to be decided by HoY",
        F_10="Other strategies as per the EP report (K4).",
        F_18="Taxi home to school and back.",
        G_02="",
        I_02="Cawdale Park.",
        K_02="",
        K_03="20.11.2024",
        T_03="comments closed 16.09.2026",
        X_04="",
    ),
)
