"""Ignatius, thirteen: a draft amended plan of bullets and little What/Who/How often tables."""

import datetime as dt

from tests.unseen.author import Author, Unseen

COVER = (
    ("Pupil", "Ignatius Brackenbury (he/him)"),
    ("Born", "5 October 2013"),
    ("School year", "Year 8"),
    ("Main type of need", "Vision impairment; second: physical disability"),
    ("On roll at", "Larkrise Academy"),
    ("Parental responsibility", "His mother and father, to whom this draft is sent"),
    ("Plan first made", "14 November 2019"),
    ("Last review completed", "12 November 2025"),
    ("Review meeting", "8 October 2026 (invitations and papers sent 21 September 2026)"),
    ("School’s review report sent", "20 October 2026"),
    ("Notice of amendments and this draft sent", "4 November 2026, after the decision of that day to amend"),
    ("Comments open until", "25 November 2026"),
    ("Amended final plan to be sent by", "16 December 2026"),
    ("Next review completed by", "15 October 2027"),
)  # fmt: skip
HE_SAID = (
    ("Free time", "“I make radio plays on my tablet with all the sound effects. I play boccia, and I know every goal my team has scored since 2019.”"),
    ("Good at", "“My ears. I can tell which bus it is by the engine. I’m proud of my Spanish accent.”"),
    ("School", "“Best: history and Spanish. Worst: copying off the board, because everyone’s finished and I’m on line two.”"),
    ("Friends", "“I’ve got two proper mates. At lunch I lose them because I can’t see where they went.”"),
    ("Health", "“My eyes ache by two o’clock and my legs go tight when it’s cold. Stretches are boring but I do them.”"),
    ("On my own", "“I can make a sandwich. I’d like to do zips, and go to the shop without Mum watching from the corner.”"),
    ("Soon", "“I hope I pass Spanish, finish my notes when everybody else does, and get round school on my own.”"),
    ("Later on", "“College for sound, then I want to make radio drama for a living, rent a flat with a mate near a station and run a boccia club.”"),
)  # fmt: skip
B = (
    ("Communication and interaction", (
        "Strength: exact, witty spoken language.",
        "B1. Ignatius does not see faces, gestures or raised hands further off than 1.5 metres, so he misses the signals for taking turns. In two 50-minute group lessons (2 and 7 July 2026) he spoke over others six times and missed his own turn four times (QTVI).",
    )),
    ("Cognition and learning", (
        "Strength: verbal reasoning at the 77th percentile (WISC-V, educational psychologist, 16 July 2026).",
        "B2. Reading speed. In 28 point bold he reads 62 words a minute; after 15 minutes this falls to 41 (timed passages, QTVI, 7 July 2026). His class averages 130.",
        "B3. Recording. He writes six words a minute by hand and can read back his first three lines only; he types 16 words a minute with two fingers, searching for each key (timed copying, QTVI, 7 July 2026).",
    )),
    ("Social, emotional and mental health", (
        "Strength: humour; he carries on when a thing is hard.",
        "B4. Ignatius was with his friends at two of eight lunchtimes observed in June and July 2026. At the other six he could not find them and did not ask (educational psychologist, 16 July 2026).",
    )),
    ("Sensory and physical", (
        "B5. Vision. Aphakia and nystagmus after congenital cataracts: distance acuity 1.0 LogMAR with both eyes and glasses on, lower field restricted (hospital orthoptist’s test of 29 June 2026). He cannot read the board from any seat, and near work tires his eyes after 20 minutes.",
        "B6. Movement. Bilateral cerebral palsy: he walks 60 metres indoors with a rear walker and goes further by powered chair. After 25 minutes of sitting his hamstrings tighten and he loses his place on the page (physiotherapist, 8 July 2026).",
        "B7. Hands and self-care. He takes 14 minutes to change for PE and an adult fastens three items; he does not yet manage a zip, a packet or a hot drink (occupational therapist, 9 July 2026).",
        "B8. Orientation. He knows four of 12 school routes, misses the edges of steps and does not yet cross any road alone (habilitation specialist, 13 July 2026).",
    )),
)  # fmt: skip
E = (
    ("E1", "By July 2028 Ignatius reads a Year 9 text in his own format for 30 minutes at 90 words a minute and answers nine questions in ten correctly, in Spanish as well as English.", "B2, B5, C1. “I hope I pass Spanish.”", "75 words a minute by July 2027."),
    ("E2", "By July 2028 Ignatius touch-types 30 words a minute with 95% accuracy, hands in his notes by the end of four lessons in five, and edits a five-minute radio play by keyboard alone.", "B3. “Finish my notes”; radio drama; college for sound.", "22 words a minute by July 2027."),
    ("E3", "By July 2028 Ignatius finds and joins his friends at four lunchtimes in five, and takes his turn without talking over anybody in eight of ten observed exchanges.", "B1, B4. “At lunch I lose them.”", "Two lunchtimes in five by Easter 2027."),
    ("E4", "By July 2028 Ignatius makes all 12 school journeys, and the journey from home to the shop, by walker or chair without a prompt on nine trips in ten.", "B6, B8, C2. “Get round school on my own.”", "Eight routes by July 2027."),
    ("E5", "By July 2028 Ignatius changes for PE by himself in eight minutes, zip included, and makes a hot snack by himself on four of five tries.", "B7. “Rent a flat.”", "Zip fastened by April 2027."),
    ("E6 (social care)", "By July 2028 Ignatius has played in 50 boccia club evenings without a parent there and has run the scoring at ten of them.", "D1. “Run a boccia club.”", "Fifteen evenings by July 2027."),
)  # fmt: skip
F = (
    ("F1", "One-to-one teaching of low-vision reading: scanning a page in order, screen magnification, electronic magnifier.", "QTVI with the mandatory qualification.", "60 minutes, twice a week, 38 weeks a year.", "B2, B5 to E1", "QTVI, each half-term."),
    ("F2", "One-to-one teaching of touch-typing, magnifier shortcuts and audio editing on his laptop.", "Specialist teaching assistant with a level 3 certificate in vision impairment.", "30 minutes, four times a week, 38 weeks a year.", "B3 to E2", "QTVI, each half-term."),
    ("F3", "One-to-one in lessons: reads the board into his earpiece, names each speaker, describes what is shown.", "The specialist teaching assistant in F2.", "14 hours a week, 38 weeks a year.", "B1, B2, B5, B6 to E1, E3", "SENCO, each half-term."),
    ("F4", "All texts, tests and diagrams re-made in 28 point bold, one school day before the lesson.", "A second teaching assistant, trained by the QTVI for 12 hours in modified print.", "Six hours a week, 38 weeks a year.", "B2, B5 to E1", "QTVI, each term."),
    ("F5", "One-to-one, after each 20 minutes of near work: eyes closed, then standing at the wall bar.", "The specialist teaching assistant in F2.", "Five minutes, five times every school day, 38 weeks a year.", "B5, B6 to E1, E4", "QTVI, each half-term."),
    ("F6", "One-to-one teaching of transfers, stairs and a stretching routine that Ignatius learns to lead.", "Physiotherapist registered with the HCPC; between her visits the teaching assistant in F2, whom she trains for two hours each September.", "Physiotherapist: 45 minutes once a fortnight, 19 visits a year. Teaching assistant: 15 minutes every school day, 38 weeks a year.", "B6 to E4", "Physiotherapist, each term."),
    ("F7", "One-to-one teaching of dressing, fastenings, packets and hot snacks, in the food room.", "Occupational therapist registered with the HCPC; for practice the teaching assistant in F2, whom she trains for three hours each September.", "Occupational therapist: 45 minutes a week, 30 weeks a year. Teaching assistant: 20 minutes, three times a week, 38 weeks a year.", "B7 to E5", "Occupational therapist, each term."),
    ("F8", "One-to-one teaching of school routes, kerbs, crossings and the way to the shop, on foot and in the chair.", "Habilitation specialist with the graduate diploma.", "60 minutes every week, 38 weeks a year.", "B8 to E4", "Habilitation specialist, each half-term."),
    ("F9", "A group of four: names before speaking, a meeting place before the bell, asking “Who’s here?”", "Emotional literacy support assistant (ELSA), supervised by the educational psychologist for two hours each half-term.", "30 minutes every Wednesday, 38 weeks a year.", "B1, B4 to E3", "Educational psychologist, each term."),
    ("F10", "In place of ball games in PE: boccia, goalball and seated strength work in a group of six.", "PE teacher who holds the boccia leader award, with the teaching assistant in F2.", "60 minutes a week, 38 weeks a year.", "B6, B7 to E4, E5", "Physiotherapist, each July."),
    ("F11", "Equipment that Ignatius keeps: laptop with magnification and speech, electronic magnifier, earpiece and microphone; in school, a tilting desk.", "Supplied and repaired by the council; checked by the QTVI.", "In every lesson; checks of 30 minutes each half-term.", "B2, B3, B5, B6 to E1, E2", "QTVI each July."),
    ("F12", "Training for all his teachers in spoken description, glare and print. Yellow edging on every step.", "QTVI trains; the habilitation specialist directs the site manager’s painting.", "Two hours each September and one hour each term; edging every August.", "B1, B5, B8 to E1, E3, E4", "SENCO and QTVI, each September."),
)  # fmt: skip
K = (
    ("K1 (a)", "Ignatius, 10 September 2026; his parents, 15 September 2026"),
    ("K2 (b)", "Headteacher, having consulted the QTVI, 10 July 2026"),
    ("K3 (b) and (f)", "QTVI, specialist teaching service, 10 July 2026"),
    ("K4 (c)", "Consultant ophthalmologist, with the orthoptist’s results, 15 July 2026"),
    ("K5 (c)", "Community paediatrician, 14 July 2026"),
    ("K6 (d)", "Educational psychologist, 16 July 2026"),
    ("K7 (e)", "Social worker, disabled children’s team, 20 July 2026"),
    ("K8 (f)", "Physiotherapist, 8 July 2026"),
    ("K9 (f)", "Occupational therapist, 9 July 2026"),
    ("K10 (f)", "Habilitation specialist, 13 July 2026"),
    ("K11", "Individual healthcare plan, school nurse, 3 September 2026"),
    ("(g)", "First asked for in Year 9, for the 2027 review"),
    ("(h)", "His parents asked for no other advice (telephone call, 1 July 2026)"),
)  # fmt: skip


def small(by: Author, *pairs: tuple[str, str]) -> None:
    by.rows(("", ""), pairs, labels=(0,))


def write(by: Author) -> None:
    by.paper.running(
        "Ignatius Brackenbury – DRAFT AMENDED EHC plan", "Draft 1 of amendments – 4 November 2026"
    )
    by.heading("Education, Health and Care Plan: DRAFT AMENDED", 1)
    by.cover(*COVER)
    by.guide(
        "QTVI means qualified teacher of children and young people with vision impairment; SENCO, the school’s special educational needs co-ordinator; HCPC, the Health and Care Professions Council."
    )

    by.at("A").boxed("SECTION A: Views, interests and aspirations of Ignatius and his parents")
    by.heading("How we asked", 2)
    by.bullets(
        "10 September 2026: Ignatius talked for 45 minutes with the QTVI, who typed his words in 28 point; he checked them on 14 September.",
        "15 September 2026: the SENCO telephoned both parents.",
        "Words in quotation marks are the speaker’s own.",
    )
    by.heading("What Ignatius said", 2)
    small(by, *HE_SAID)
    by.heading("Talking with Ignatius and deciding things with him", 2)
    by.bullets(
        "He speaks in full sentences and e-mails when he has something private to say.",
        "Say his name first, then yours. Read out whatever is on a page or a screen.",
        "“Yes”, “no” and “hang on” are spoken plainly. Head tipped down and silence means tired eyes: stop for ten minutes.",
        "For a decision: two or three options by e-mail the evening before, a talk before lunch, one adult whom he has picked.",
    )
    by.heading("What his parents said", 2)
    by.bullets(
        "Admire: “A dry sense of humour, and he does not give up.”",
        "View: “He works twice as long as his friends for half the page. Our worries are stairs, and how worn out he is by tea.”",
        "Hope: “That he earns his living at something he loves, has a place of his own with help close by, and has people round him who are not paid to be there.”",
    )
    by.heading("His story", 2)
    by.bullets(
        "Born at 30 weeks in October 2013; cataracts removed in December 2013 and February 2014.",
        "Cerebral palsy identified in June 2015; first powered chair in May 2021.",
        "Began secondary school in September 2025.",
    )

    by.at("B").boxed("SECTION B: Special educational needs")
    for heading, lines in B:
        by.heading(heading, 2)
        by.bullets(*lines)

    by.at("C").boxed("SECTION C: Health needs related to special educational needs")
    by.bullets(
        "C1. Aphakia carries a lifelong risk of glaucoma; any fall in sight would change the print that Ignatius can read (consultant ophthalmologist, 15 July 2026).",
        "C2. Spasticity with leg pain in cold weather. He takes baclofen three times a day; when the 12.40pm dose is late he is stiff and misses the start of the next lesson (community paediatrician, 14 July 2026). His individual healthcare plan of 3 September 2026 is at K11.",
    )
    by.at("D").boxed("SECTION D: Social care needs")
    by.bullets(
        "D1. Ignatius cannot yet travel to or move about a leisure venue without an adult; from January to June 2026 he went nowhere in the evening without a parent (social worker’s assessment, 20 July 2026)."
    )

    by.at("E").boxed("SECTION E: Outcomes")
    for number, outcome, source, step in E:
        small(by, ("Outcome", f"{number}. {outcome}"), ("Comes from", source), ("Step", step))
    by.heading("Following progress", 2)
    by.bullets(
        "The SENCO and QTVI set shorter-term targets with Ignatius each half-term, check them monthly and meet his parents termly.",
        "In autumn 2027 (Year 9) the review will take advice on preparing for adulthood and add outcomes for it.",
    )

    by.at("F").boxed("SECTION F: Special educational provision")
    by.guide("Each table is one provision. The amounts stay as they are until the plan is amended.")
    for number, what, who, often, meets, reviewed in F:
        small(by, ("What", f"{number}. {what}"), ("Who", who), ("How often", often), ("Need and outcome", meets), ("Reviewed", reviewed))  # fmt: skip
    by.bullets("The amounts are those of the advice in Section K; none has been departed from.")

    by.at("G").boxed("SECTION G: Health provision")
    small(
        by,
        (
            "What",
            "G1. Eye pressure, refraction and field test at the hospital eye clinic, so that print size can be kept right.",
        ),
        ("Who", "Consultant ophthalmologist."),
        ("How often", "40 minutes every four months."),
        ("Need and outcome", "C1 to E1"),
    )
    small(
        by,
        ("What", "G2. Review of baclofen, pain and hips at the clinic."),
        ("Who", "Community paediatrician."),
        ("How often", "30 minutes every six months."),
        ("Need and outcome", "C2 to E4"),
    )
    small(
        by,
        ("What", "G3. The 12.40pm baclofen dose, given in the medical room."),
        (
            "Who",
            "Two first-aiders, trained for one hour each September by the school nurse, who watches a dose each term.",
        ),
        ("How often", "Ten minutes every school day, 38 weeks a year."),
        ("Need and outcome", "C2 to E4"),
    )
    by.bullets(
        "Agreed for the integrated care board by its designated clinical officer on 30 October 2026."
    )

    by.at("H1").boxed(
        "SECTION H1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970"
    )
    small(
        by,
        (
            "What",
            "One-to-one help, sighted guiding included, at a community boccia club and on the way there.",
        ),
        ("Who", "Support worker with a level 3 care diploma, from the disabled children’s team."),
        ("How often", "Two and a half hours every Thursday evening, 40 weeks a year."),
        ("Need and outcome", "D1 to E6"),
    )
    by.at("H2").boxed("SECTION H2: Any other social care provision")
    by.bullets("None is reasonably required (social worker, 20 July 2026).")
    by.at("I").boxed("SECTION I: Placement")
    by.bullets(
        "Left blank in this draft. His parents may ask for a particular school, or tell us that they wish no change, by 25 November 2026."
    )
    by.at("J").boxed("SECTION J: Personal budget")
    by.bullets(
        "Personal budgets were explained to his parents on 8 October 2026. They have not asked for one, and there is no direct payment."
    )
    by.at("K").boxed("SECTION K: Advice and information")
    by.bullets(
        "The advice in K2 to K10 was asked for on 1 July 2026 and due by 12 August 2026. Each paper below is attached under its number."
    )
    small(by, *K)

    by.at("").heading("What his parents can do now", 1)
    by.guide(
        "This draft and the notice of amendments were sent on 4 November 2026. You may write to us, ask for a meeting with an officer or ask for a school until 25 November 2026. When the amended final plan is sent you will have the right to appeal to the First-tier Tribunal (SEND) about Sections B, F and I, within two months of our letter or one month of a mediation certificate, whichever is later. The letter will tell you how to reach the mediation adviser, the disagreement resolution service and the free SEND information, advice and support service."
    )
    by.guide("Prepared by Rosalind Achterberg, EHC co-ordinator, 4 November 2026.")


PLAN = Unseen(
    name="ignatius_b",
    style="49th: shaded one-row title tables, bullets, and a little What/Who/How often table for each provision",
    born=dt.date(2013, 10, 5),
    write=write,
)
