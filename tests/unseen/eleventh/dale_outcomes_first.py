"""Coralie, seventeen: an amended final plan that begins with the outcomes, with things wrong in it."""

import datetime as dt

from tests.plan_layouts.paper import banner, embolden, write_cell
from tests.unseen.author import Author, Unseen, planted

A: tuple[str, ...] = (
    "Coralie talked with the head of sixth form on 3 and 7 September 2026 and checked the page on 8 September. What stands in quotation marks is what she said. The rest is his summary.",
    "Coralie keeps bees, draws insects and sells the prints at a market. She is exact, loyal and dry. She is proud of her A in GCSE biology. “Bees make sense. People change the rules.”",
    "I go and hide in the loos by the music block when the common room fills up. Nobody came to look for me the whole of the first week and I was glad about that.",
    "She likes her biology and art lessons best and dreads whole-year assemblies. After sixth form she would like to study insects, at a college or a university that she can get home from at night.",
    "She used to eat with Jessamy Orr, who put pictures of her online in Year 10. Now she has one close friend, from the market, and three whom she plays chess with online.",
    "“I’d like to work in a museum or on a farm with insects, and rent somewhere small with a garden for hives. I’d like to be asked to things, even when I say no.” She means to join the county beekeepers.",
    "She cooks for herself. She would like to use a bus and to ring the dentist. On health she says: “Before an exam I don’t eat and I don’t sleep. The tablets help a bit.”",
    "Coralie was found to be autistic in 2019. She was away for most of Year 9 and came back in September 2023. She started in the sixth form in September 2025 and is staying for three years, to July 2028.",
    "She would rather have an e-mail than be asked in person.",
    "Coralie’s mum wrote on 6 September 2026, and Coralie agreed on 8 September that this goes in: she hopes that she will have work that she likes and people who understand her.",
)  # fmt: skip
Row = tuple[str, str, str]
OUTCOMES: tuple[tuple[str, str, tuple[Row, ...]], ...] = (
    ("Outcome 1 (friends and community)",
     "By July 2028 Coralie joins in a planned discussion of six people and says at least two things, in four weeks out of five. In September 2026 she spoke in none. Step: a discussion of three by July 2027. For needs 1 and 3; it leads to her wish to be asked to things.",
     (
         ("Rehearsing discussions, with the questions sent ahead. (Needs 1 and 3)", "Speech and language therapist (HCPC registered), one-to-one", "45 minutes every fortnight, 19 sessions a year"),
         ("All teachers learn how Coralie takes part: questions ahead, ten seconds’ wait, no cold calling. (Need 1)", "Autism specialist teacher (postgraduate certificate in autism)", "Two hours each September and one hour each January"),
         ("An assistant beside her in biology. The sixth form team will settle after half-term how many other lessons she goes to. (Need 3)", "Teaching assistant (level 3), one-to-one", "50 minutes, four times a week, 38 weeks"),
     )),
    ("Outcome 2 (health)",
     "By July 2027 Coralie will be seeing a counsellor for an hour every Tuesday. In September 2026 she saw nobody. Step: a first meeting by December 2026. For need 2; it leads to her wish to sleep and eat before exams.",
     (
         ("Counselling about worry, with pictures and scales. (Need 2)", "Counsellor (accredited by the BACP), one-to-one", "60 minutes every Tuesday, 36 weeks a year"),
         ("A talk about how the week has gone and what comes next. (Need 2)", "Pastoral lead (level 4 mental health award), one-to-one", "40 minutes each time"),
         ("Going through the day’s changes before it starts. There is also a fair bit of extra help whenever a day goes badly. (Needs 2 and 4)", "Tutor (qualified teacher), one-to-one", "Ten minutes at 8.40 every day, 190 days a year"),
     )),
    ("Outcome 3 (employment)",
     "By July 2028 Coralie finishes ten days’ work at a museum, following the written task list by herself. In September 2026 she had no work experience. Step: two days by July 2027. For needs 1 and 3; it leads to her wish to study insects and work with them.",
     (
         ("Finding the placement, two visits ahead of it, and a job coach beside her. (Needs 1 and 3)", "Careers adviser (level 6); job coach (level 3, systematic instruction), one-to-one", "Adviser: 40 minutes each half-term. Coach: five hours a day for ten days in 2027"),
         ("A laptop that reads aloud and a written list of steps for each piece of coursework. In examinations, 25% extra time and a room of her own. (Need 3)", "Teaching assistant (level 3, taught by the specialist teacher for three hours a year), one-to-one, makes the lists", "Laptop in all 15 lessons a week; lists 60 minutes a week, 38 weeks; every examination"),
     )),
    ("Outcome 4 (health)",
     "By July 2027 Coralie feels more at ease in the busy parts of the building. Things were hard in September 2026. Step: less worry at lunch by Easter 2027. For need 4; she would like to stop hiding.",
     (
         ("Staff do what the occupational therapist put down in her sensory profile of June. (Need 4)", "Head of sixth form (qualified teacher)", "Every day, 190 days a year"),
         ("A desk in the prep room from 8.30 to 4, with ear defenders and a lamp. She has lunch there. (Need 4)", "Laboratory technician (level 3) unlocks it and checks it", "Every day, 190 days a year"),
     )),
    ("Outcome 5 (independent living)",
     "By July 2028 Coralie takes the bus to sixth form and back alone, ten days in a row. In September 2026 she had not been on a bus. Step: with a trainer two seats behind her by July 2027. For need 6; it leads to her wish to use a bus and, one day, to live in a place of her own.",
     (
         ("Bus practice. (Need 6)", "Travel trainer (level 3 award), one-to-one", "90 minutes a week, January to May 2027, 16 weeks"),
         ("On Mondays and Fridays she is fetched and brought home by Swift Cars, paid by the Council. (Need 6)", "Driver with an enhanced check", "Twice a week, 38 weeks"),
     )),
)  # fmt: skip
B: tuple[str, ...] = (
    "Need 1. Coralie is autistic. She takes words exactly as they are said and cannot yet tell when it is her turn; in five tutor groups she spoke in none (speech and language therapist, 10 July 2026).",
    "Need 2. Coralie has generalised anxiety disorder.",
    "Need 3. She is slow to take in talk and text: 9th centile for processing speed (WAIS-IV, 14 July 2026). She lost the thread of a spoken explanation after four minutes.",
    "Need 4. Noise and crowds hurt. She left the canteen within three minutes on each of five days (occupational therapist, 26 June 2026).",
    "Need 5. Her hands shake with small tools. She filled no pipette and mounted no slide by herself in four biology practicals (occupational therapist, 26 June 2026).",
    "Need 6. She has never yet gone on a bus or a train without her mum (careers adviser, 8 July 2026).",
)  # fmt: skip
K: tuple[Row, ...] = (
    ("Coralie’s views", "Coralie with the head of sixth form", "8 September 2026"),
    ("(a) Mum’s letter, with Coralie’s agreement", "Mother", "6 September 2026"),
    ("(b) Educational advice", "Head teacher, Brackenhurst School", "3 September 2026"),
    ("(c) Medical advice", "Consultant psychiatrist", "20 July 2026"),
    ("(d) Psychological advice", "Access arrangements assessor, learning support", "14 July 2026"),
    ("(f) Speech and language therapy", "Speech and language therapist", "10 July 2026"),
    ("(f) Occupational therapy", "Occupational therapist", "26 June 2026"),
    ("(g) Preparing for adulthood", "Careers adviser", "8 July 2026"),
    ("(h) Person Coralie asked for", "Market manager", "15 July 2026"),
)  # fmt: skip


def _outcome(by: Author, title: str, text: str, rows: tuple[Row, ...]) -> None:
    table = by.paper.doc.add_table(0, 3)
    table.style = "Table Grid"
    banner(table, f"Section E – {title}", "D9E2F3")
    cells = table.add_row().cells
    write_cell(cells[0].merge(cells[2]), by.note(text, "E"))
    banner(table, "Section F – Provision for this outcome", "E2EFD9")
    for cell, label in zip(
        table.add_row().cells, ("What", "Who", "How often and how long"), strict=True
    ):
        write_cell(cell, label)
        embolden(cell)
    for row in rows:
        for cell, said in zip(table.add_row().cells, row, strict=True):
            write_cell(cell, by.note(said, "F"))
    by.paper.text("")


def write(by: Author) -> None:
    by.paper.running("Coralie Penhale – amended final plan", "20 November 2026")
    by.heading("Education, Health and Care Plan", 0)
    by.cover(
        ("Name", "Coralie Penhale"), ("Date of birth", "11 March 2009"), ("Pronouns", "she/her"), ("Year", "Year 13"),
        ("Main need", "Autistic spectrum disorder"), ("Status", "Amended final plan"),
        ("Review meeting", "16 September 2026"), ("Invitations and papers sent", "8 September 2026"),
        ("Report of the meeting sent", "28 September 2026"), ("Decision and proposed amendments sent", "12 October 2026"),
        ("Date of this plan", "20 November 2026"), ("Next review finished by", "8 October 2027"),
        ("Signed", "T. Ashdown, SEND Manager"), ("Signed on", "20 November 2026"), columns=4,
    )  # fmt: skip
    by.heading("Sections E and F: What Coralie is aiming for, and what is provided")
    for outcome in OUTCOMES:
        _outcome(by, *outcome)
    by.at("E").text(
        "Coralie and the head of sixth form set targets from the steps each half-term. He checks them with her every term, and the Council does so at the yearly review.",
    )  # fmt: skip
    by.at("A").heading("Section A: About Coralie: her views, interests and aspirations")
    by.text(*A)
    by.at("B").heading("Section B: Special educational needs")
    by.text(*B)
    by.at("C").heading("Section C: Health needs")
    by.text(
        "Need 7. Anxiety, treated with medicine since March 2026, with broken sleep and missed meals before examinations (consultant psychiatrist, 20 July 2026). She is too tired to learn then.",
    )  # fmt: skip
    by.at("D").heading("Section D: Social care needs")
    by.text(
        "Need 8. Coralie does not go out in the evening or at weekends except with her mum or her aunt. Her case has never been open to the children’s teams, so nobody there was approached. Her mum asked on 5 October 2026 for an adult assessment for when she is 18.",
    )  # fmt: skip
    by.at("G").heading("Section G: Health provision")
    by.text(
        "For need 7: a psychiatrist reviews the medicine for 30 minutes every three months. A clinical nurse specialist sees Coralie about sleep and meals for 45 minutes every fortnight until March 2027, eight appointments.",
    )  # fmt: skip
    by.at("H1").heading("Section H1: Social care provision under the 1970 Act")
    by.text(
        "For need 8, until she is 18 on 11 March 2027: a weekend from Friday to Sunday at Ferndown House once a month, sleeping there, with a support worker (level 3) for every two young people.",
    )  # fmt: skip
    by.at("H2").heading("Section H2: Other social care provision")
    by.text(
        "For need 8, from 11 March 2027: a support worker (level 3) goes out with her one-to-one for three hours each Saturday, 46 weeks a year.",
    )  # fmt: skip
    by.at("I").heading("Section I: Placement")
    by.text("The sixth form of Brackenhurst School, a mainstream academy.")
    by.at("J").heading("Section J: Personal budget")
    by.text("Explained to Coralie on 16 September 2026. She did not ask for one.")
    by.at("K").heading("Section K: Advice and information (all attached)")
    by.rows(("Advice", "From", "Date"), K)


PLAN = Unseen(
    name="coralie", style="outcomes first, a table for each", born=dt.date(2009, 3, 11), write=write,
    planted=planted(
        A_14="She would rather have an e-mail than be asked in person",
        A_17="I go and hide in the loos by the music block", A_28="Jessamy Orr",
        B_03="Coralie has generalised anxiety disorder", D_02="nobody there was approached",
        E_03="feels more at ease in the busy parts", E_04="will be seeing a counsellor for an hour every Tuesday",
        E_08="", E_10="", F_01="", F_04="40 minutes each time", F_07="a fair bit of extra help whenever a day goes badly",
        F_08="will settle after half-term how many other lessons", F_10="put down in her sensory profile of June",
        F_18="fetched and brought home by Swift Cars", G_02="", H_03="a weekend from Friday to Sunday at Ferndown House",
        K_02="", K_05="Access arrangements assessor, learning support", T_05="8 September 2026",
    ),
)  # fmt: skip
