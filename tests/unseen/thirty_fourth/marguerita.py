"""Marguerita, five: a hurried officer's final plan in shaded boxes, copied from the reports."""

import datetime as dt

from tests.unseen.author import Author, Unseen, planted

A = (
    "How done – play session with her key adult, sand tray and photo cards, 45 mins, 6 July 2026. Key adult wrote down what she did and said.",
    "Likes (seen 6 July 2026) – went straight to the toy buses, drove them round the tray and laughed. Then bubbles and drums. Chose the bus photo out of six. At home plays peekaboo with her baby cousin.",
    "Matilda enjoys the home corner and hands round the tea set.",
    "I love it when Mummy pushes me on the swing and I get scared when the dinner hall is full.",
    "Good at – songs with actions, knows every verse of the bus one. Gentle with little ones. Proud of her sunflower, showed it to everybody at pick-up.",
    "School (seen by key adult, 6 to 10 July 2026) – smiles and waves at the gate, pulls the adult towards the water tray. Pushed the dinner hall photo away.",
    "Friends (same week) – holds hands with a girl in her class at line-up. Nobody round to play yet. Sunday singing group at the community hall with Nana.",
    "Health – Mum says good eater, sleeps through. Pats her tummy when something hurts.",
    "Doing things herself – takes shoes off, feeds herself with a spoon, wants to do her own coat: “Me do.” (6 July 2026)",
    "When bigger – “Me drive bus. Me live Nana.” (to key adult, holding the bus, 6 July 2026) Next step is Year 2 with her class, September 2027.",
    "Communication – see speech and language report.",
    "History – born at term March 2021, walked at 22 months. Nursery from XXXX, Reception September 2025.",
    "Parents’ views (Mum and Dad, phone, 9 July 2026) – “She’s lovely at home. We worry she isn’t understood and nobody will spot when she’s poorly. Dinner time is the worst bit for her.”",
)  # fmt: skip
B = (
    ("Communication", "Enjoys company, good eye contact.", "B1. Follows one key word in a sentence and joins two words, three times in a 40-minute session. Unfamiliar listener understood 3 words in 10 (speech and language therapist, 10 July 2026)."),
    ("Learning", "Matches four colours, remembers songs.", "B2. Marguerita has global developmental delay."),
    ("Learning", "Stays with water play 15 minutes.", "B3. Says numbers to three but could not give one cup when asked, no right answer in ten tries (specialist teacher, 20 July 2026)."),
    ("Social and emotional", "Affectionate.", "B4. Can struggle a little with sharing at times."),
    ("Physical", "Runs, loves the trike.", "B5. Loose joints. Holds crayon in fist, cannot yet fasten a zip, goes upstairs two feet to a step (occupational therapist, 13 July 2026)."),
    ("Self-help", "Fetches her own bag.", "B6. In nappies, changed four times a school day, does not yet show an adult that she is wet (school, 15 July 2026)."),
)  # fmt: skip
E = (
    "O1 (B1, C1; from “me drive bus”, she wants to tell people where to go). By July 2028 Marguerita joins three words to ask or tell, ten times in a school day. July 2026: two words, three times in a session. Step: three words twice a day by July 2027.",
    "O2 (B2, B3; counting out passengers and bus tickets). Marguerita counts out five objects when asked, right four times in five. Starting point: no right answers. Step: two objects.",
    "O3 (B4; wants to play, holds hands with a girl in her class). By July 2028 Marguerita will receive daily adult support at lunch and playtime.",
    "O4 (B5; from “me do” and living with Nana). By July 2028 Marguerita zips her coat by herself and goes upstairs one foot to a step, four times in five. July 2026: neither. Step: pulls the zip up once started, by July 2027.",
)  # fmt: skip
F = (
    ("B1, O1", "Speech and language therapist (HCPC registered) sees Marguerita one-to-one every week in term, 36 weeks a year, to join words through toy play."),
    ("B1, O1", "Teaching assistant (level 2, taught by the therapist for two hours each term) plays the toy word games again one-to-one, 15 minutes daily, 38 weeks a year."),
    ("B2, B3, O2", "Teaching assistant (level 2) teaches counting with cups, buses and snack in a group of three, 20 minutes daily, 38 weeks a year. Class teacher (qualified) plans it, 30 minutes a week. From January 2027 the school decides how many of these sessions she still has."),
    ("B4, O3", "Midday supervisor with the two-day play course, overseen by the SENCO (special educational needs co-ordinator), leads turn-taking games with Marguerita in a group of four, 25 minutes every lunchtime, 38 weeks a year."),
    ("B5, O4", "Hand and stair exercises as set out in the occupational therapy report, ten minutes daily, 38 weeks a year, one-to-one with the teaching assistant (level 2), shown how by the occupational therapist one hour each term."),
    ("C1, O1", "In her class of 27, every lesson, class teacher (qualified, one hour’s epilepsy training each September from the epilepsy nurse) touches her arm after a seizure, says her name and says the instruction again."),
)  # fmt: skip
K = (
    ("Views of Marguerita", "Key adult (teaching assistant), with Marguerita", "6 July 2026", "1, attached"),
    ("6(1)(a) Parents", "Mother and father", "9 July 2026", "2, attached"),
    ("6(1)(b) School", "Head teacher", "15 July 2026", "3, attached"),
    ("6(1)(c) Medical", "Community paediatrician", "22 July 2026", "4, attached"),
    ("6(1)(d) Psychological", "Specialist teacher, learning service", "20 July 2026", "5, attached"),
    ("6(1)(f) Speech and language", "Speech and language therapist", "10 July 2026", "6, attached"),
    ("6(1)(f) Occupational therapy", "Occupational therapist", "13 July 2026", "7, attached"),
    ("6(1)(h) Requested by parents", "Leader, community singing group", "17 July 2026", "8, attached"),
    ("Individual health care plan", "Epilepsy nurse", "24 July 2026", "9, attached"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("EHCP – Marguerita Pellow – FINAL", "Final, 2 October 2026")
    by.bold("EHC PLAN – MARGUERITA PELLOW", 18)
    by.cover(
        ("Child", "Marguerita Pellow (she/her)"), ("Birth date", "17 March 2021"),
        ("Year", "Year 1"), ("Type of plan", "FINAL"),
        ("Request in", "18 May 2026"), ("Family told yes to assessment", "26 June 2026"),
        ("Advice asked for", "26 June 2026"), ("Draft", "Served 7 September 2026, comments back by 17 September 2026"),
        ("Final issued", "2 October 2026"), ("Review done by", "1 October 2027"),
        ("Officer’s signature", ""), ("Signed on", ""), columns=4,
    )  # fmt: skip
    by.guide("Letter with this plan covers appeal, two-month limit, mediation, disagreement resolution, free advice.")  # fmt: skip
    by.at("A").boxed("A – VIEWS, INTERESTS, ASPIRATIONS (child and parents)", *A)
    by.at("B").paper.bold("B – SPECIAL EDUCATIONAL NEEDS", 13)
    by.rows(("Area", "Can do", "Need (from reports)"), B, labels=(0,))
    by.at("C").boxed(
        "C – HEALTH NEEDS",
        "C1. Epilepsy. Absence seizures six to eight a day, about ten seconds each, misses what is being said (community paediatrician, 22 July 2026). Individual health care plan, appendix 9.",
    )
    by.at("D").boxed("D – SOCIAL CARE NEEDS", "Not known to children’s social care.")
    by.at("E").boxed(
        "E – OUTCOMES",
        *E,
        "Checking – class teacher and SENCO set small targets with parents each half-term, class teacher notes progress weekly, everybody meets termly, authority reviews yearly. Year 2 move: three visits to the new room and a photo book in July 2027.",
    )
    by.at("F").paper.bold("F – SPECIAL EDUCATIONAL PROVISION", 13)
    by.rows(("For", "Provision"), F, labels=(0,))
    by.at("G").boxed(
        "G – HEALTH PROVISION",
        "C1. Epilepsy nurse sees Marguerita 30 minutes every three months at clinic, checks her medicine and rewrites the health care plan, so that she is safe and misses less of lessons.",
    )
    by.at("H1").boxed("H1 – SOCIAL CARE, 1970 ACT", "None required.")
    by.at("H2").boxed("H2 – SOCIAL CARE, OTHER", "None required.")
    by.at("I").boxed("I – PLACEMENT", "Larkhythe School")
    by.at("K").paper.bold("K – ADVICE", 13)
    by.rows(("Advice", "Who wrote it", "Dated", "Appendix"), K)


PLAN = Unseen(
    name="marguerita",
    style="34th: landscape shaded boxes and short tables, notes copied from reports",
    born=dt.date(2021, 3, 17),
    write=write,
    is_landscape=True,
    planted=planted(
        A_06="",
        A_14="Communication – see speech and language report.",
        A_17="I love it when Mummy pushes me on the swing and I get scared when the dinner hall is full.",
        A_30="Matilda enjoys the home corner and hands round the tea set.",
        A_32="Nursery from XXXX",
        B_03="Marguerita has global developmental delay.",
        B_04="Can struggle a little with sharing at times.",
        D_01="Not known to children’s social care.",
        D_02="Not known to children’s social care.",
        E_02="Marguerita counts out five objects when asked, right four times in five.",
        E_04="By July 2028 Marguerita will receive daily adult support at lunch and playtime.",
        F_01="",
        F_03="sees Marguerita one-to-one every week in term, 36 weeks a year, to join words through toy play.",
        F_08="From January 2027 the school decides how many of these sessions she still has.",
        F_10="Hand and stair exercises as set out in the occupational therapy report",
        G_02="",
        I_02="Larkhythe School",
        K_02="",
        K_05="Specialist teacher, learning service",
        T_03="comments back by 17 September 2026",
        X_01="",
        X_04="",
    ),
)
