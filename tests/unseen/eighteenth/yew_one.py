"""Osbert, three: a borough's proposed plan on wide pages, a table to each area of need, with much amiss."""

import datetime as dt

from tests.unseen.author import Author, Unseen, planted

A = (
    ("All about me",
     "I love water and anything that spins. I like my nanna singing to me and I do not like it when somebody takes my cup."),
    ("How Osbert’s views were found out",
     "Osbert’s key person watched him at play on 5, 7 and 12 October 2026. On 12 October the early years inclusion officer held up pairs of photographs for him: he reached for the water tray five times out of six and pushed the carpet picture away."),
    ("Play and favourite things",
     "Osbert enjoys pouring, spinning saucepan lids and being chased. He loves brass bands and will stop whatever he is doing to listen. He is good at finding the one toy that has been put out of sight."),
    ("What people like about him",
     "His key person says that he is determined and generous, and that his laugh sets off the whole room."),
    ("At nursery",
     "His best time is the garden before lunch. He leaves the carpet as soon as singing gets loud and comes back when the guitar is put away (key person, 7 October 2026)."),
    ("Friends and family",
     "He follows one girl everywhere and hands her bricks. At home there are two big sisters, who dance with him."),
    ("Doing things for himself",
     "Osbert takes off his own socks, helps to push the pram and carries his plate to the hatch. He would like to do the taps himself."),
    ("Feeling well",
     "He does not like lying still for his feed, and colds take it out of him. He settles quickly with a hand on his back. He wears his glasses for a minute or two and then they end up in the sand."),
    ("What Osbert seems to hope for",
     "Each morning he stands at the fence, points at the big children’s bikes and looks round at his key person. She believes that he would like to be on the other side of it (seen on 5 and 12 October 2026)."),
    ("How to communicate with Osbert",
     "Osbert has very little speech and a few Makaton signs. He has his own ways of letting people know what he wants."),
    ("Osbert’s story",
     "Osbert had a difficult start and spent a long time in hospital. There have been plenty of ups and downs since then but he has come on so well."),
    ("What Osbert’s mum and dad think",
     "Mum and Dad talked with the inclusion officer at home on 29 September 2026. They are delighted with the nursery. They worry that a big class will be too loud, and that he will be talked over."),
    ("What his mum and dad hope for",
     "They hope that he starts school with children from their street, makes real friends, has a job he is proud of one day and a front door of his own, with his sisters close by."),
)  # fmt: skip
Row = tuple[str, str, str]
AREAS: tuple[tuple[str, tuple[Row, ...]], ...] = (
    ("Communication and interaction", (
        ("Need 1. Osbert understands about forty words and uses three signs (speech and language therapist, 30 September 2026). Because he cannot yet ask, he pulls an adult’s hand or throws his plate: eight times in one lunch on 12 October 2026.",
         "Outcome 1 (need 1; so that he can do more for himself and is not talked over). By July 2028, the end of Reception, Osbert asks for ten different things with a sign or word, at lunch and in play, on four days out of five. In October 2026 he asked for two.",
         "Provision 1 (need 1, outcome 1). A speech and language therapist (HCPC-registered, Down syndrome clinic) works with Osbert one-to-one for 30 minutes every week, 38 weeks a year, on signs and first words. She spends two hours each term teaching the nursery team Makaton and one hour each term reviewing.\nProvision 2 (need 1, outcome 1). His key person (Makaton foundation certificate) signs and says the word for each thing he reaches for, waits ten seconds and hands it over when he copies: one-to-one, 15 minutes at every snack and lunch, twice a day. He will also be encouraged to sign with other children wherever possible."),
    )),
    ("Cognition and learning", (
        ("Need 2. Osbert has Down syndrome.\nNeed 3. Osbert’s learning is at an 18 to 24 month level. He remembers a new game after about twenty turns and gives up on it when there are more than two steps.",
         "Outcome 2 (needs 2 and 3; so that he starts school alongside children he knows). By July 2028 Osbert finishes a posting or matching game of four steps, without an adult’s hand, in three tries out of four. In October 2026 he did one step.",
         "Provision 3 (needs 2 and 3, outcome 2). An early years practitioner (level 3, trained in errorless learning by the inclusion officer for one day in September 2026) teaches one game at a time, last step first, one-to-one at a table facing the wall: ten minutes, twice a day, 48 weeks a year. Resources such as inset puzzles and posting toys will be made available on a regular basis.\nProvision 4 (needs 2 and 3, outcome 2). The area’s specialist teacher for early years (qualified teacher, portage-trained) visits for 90 minutes every half-term, one-to-one with Osbert and then with the practitioner, and sets the next games."),
    )),
    ("Social, emotional and mental health", (
        ("Need 4. When other children come within reach Osbert throws whatever he is holding: 11 times in one morning (key person, 12 October 2026). Two or three children have begun to keep away.",
         "Outcome 3 (need 4; his parents’ hope of friends). By July 2028 staff will make sure that the other children include Osbert in a game on four days out of five. In October 2026 this happened on one day.",
         "Provision 5 (need 4, outcome 3). Rolling a ball and popping bubbles by turns with one other child, in the book corner, for ten minutes, three times a day, 48 weeks a year.\nProvision 6 (need 4, outcome 3). His key person (level 3, with a two-day course in intensive interaction) stays within an arm’s length for the first 20 minutes of free play each morning, one-to-one, and gives him something to hold out before a child arrives."),
    )),
    ("Sensory, physical and looking after himself", (
        ("Need 5. Osbert walks with one hand held and fell six times in a morning on the grass (physiotherapist, 6 October 2026).\nNeed 6. Osbert has some difficulties with using his hands.\nNeed 7. Osbert does not yet notice that he is wet or dirty and cries when he is sat on a potty (health visitor, 22 September 2026). He is changed five times in a nursery day and misses the start of each activity.",
         "Outcome 4 (need 5; his wish to get to the bikes). By July 2028 Osbert walks across the garden with no hand held and rides a low trike for ten metres, on four days out of five. In October 2026 he stood alone for five seconds.\nOutcome 5 (need 6; his wish to work the taps). Osbert will turn a tap on and off and make a crayon mark from top to bottom, three times out of four. In October 2026 he needed a hand over his.",
         "Provision 7 (need 5, outcome 4). His key person (shown how by the physiotherapist for one hour each term) carries out the exercises one-to-one for ten minutes, twice a day, 48 weeks a year, as laid out in the physiotherapist’s report of 6 October 2026.\nProvision 8 (need 5, outcome 4). A low trike with foot straps, a walker for the garden and a chair with sides; the nursery’s deputy checks them on the first of each month.\nProvision 9 (need 6, outcome 5). An occupational therapist (HCPC-registered) works with Osbert one-to-one at the sink and the drawing table for 45 minutes once a month, 12 times a year, and spends 20 minutes of each visit showing his key person the next thing to practise.\nProvision 10 (need 5, outcome 4). A taxi with a passenger assistant brings Osbert to nursery and home again on Mondays, Tuesdays and Thursdays."),
    )),
)  # fmt: skip
K = (
    ("(a) Parents’ contribution", "Ms Njie and Mr Hallam, parents", "29 September 2026", "Yes"),
    ("(b) Early years provider’s advice", "T. Copson, manager, with Osbert’s key person", "14 October 2026", "Yes"),
    ("(c) Medical advice", "Dr A. Pugh, community paediatrician", "5 October 2026", "Yes"),
    ("(c) Health visitor’s report", "S. Marriott, health visitor", "22 September 2026", "Yes"),
    ("(d) Psychological advice", "L. Bexon, specialist teacher for early years", "8 October 2026", "Yes"),
    ("(f) Speech and language therapy", "K. Dhami, speech and language therapist", "30 September 2026", "Yes"),
    ("(f) Physiotherapy", "R. Foley, physiotherapist", "6 October 2026", "Yes"),
    ("(f) Occupational therapy", "E. Mistry, occupational therapist", "13 October 2026", "Yes"),
    ("(h) Person the parents asked for", "V. Keeling, baby and toddler swimming teacher", "1 October 2026", "Yes"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running(
        "Rushcombe Metropolitan Borough Council   Osbert Njie-Hallam   CONFIDENTIAL",
        "Proposed (draft) EHC plan, version 1, 16 November 2026",
    )
    by.heading("Proposed Education, Health and Care Plan", 0)
    by.cover(
        ("Child", "Osbert Njie-Hallam"), ("Date of birth", "9 January 2023"),
        ("Pronouns", "he/him"), ("Year group", "Nursery (N2)"),
        ("Status", "Draft, version 1"), ("Main need", "Severe learning difficulty"),
        ("Request received", "3 August 2026"), ("Decision to assess notified", "11 September 2026"),
        ("Advice asked for", "14 September 2026"), ("Draft sent to parents", "16 November 2026"),
        ("Comments to reach us by", "24 November 2026"), ("Final plan due", "21 December 2026"),
        columns=4,
    )  # fmt: skip
    by.at("A").heading("Section A – Views, interests and aspirations of Osbert and his parents")
    for title, text in A:
        by.boxed(title, text)
    by.at("").heading("Sections B, E and F – Needs, outcomes and educational provision by area")
    for area, rows in AREAS:
        by.heading(area, 2)
        by.rows(
            ("Section B: special educational needs", "Section E: outcomes", "Section F: special educational provision"),
            rows, letters=("B", "E", "F"),
        )  # fmt: skip
    by.at("E").heading("Section E (continued) – Moving to school", 2)
    by.text(
        "Osbert moves to Reception in September 2027. His next teacher visits him at nursery twice in May 2027, he has four mornings at the new school in June and July 2027 with his key person, and the family is given a photograph book by 9 July 2027. The planning meeting for all who work with him is on [insert date]."
    )
    _end(by)


def _end(by: Author) -> None:
    by.at("C").heading("Section C – Health needs related to his special educational needs")
    by.text(
        "Osbert is fed through a gastrostomy (a tube into his stomach) at noon and has had a hole in his heart mended (paediatrician, 5 October 2026). He tires after 20 minutes of running about and misses group time for his feed. His individual health care plan of 21 September 2026 goes with this plan."
    )
    by.at("D").heading("Section D – Social care needs")
    by.text(
        "Osbert needs somebody beside him whenever he plays outside the house, so that his parents cannot take all three children out together (home visit, 29 September 2026). The family is not known to children’s social care and no advice was asked for."
    )
    by.at("G").heading("Section G – Health provision")
    by.text(
        "A community children’s nurse trains and signs off three nursery staff in tube feeding for three hours every September, and visits for one hour each term to watch a feed and look at the tube site. A dietitian sees Osbert for 30 minutes every three months. A heart specialist sees him for 30 minutes once a year."
    )
    by.at("H1").heading("Section H1 – Social care provision for under-18s")
    by.text(
        "A play worker (level 3, trained in tube feeding by the community nurse) is with Osbert one-to-one at the Saturday play scheme for three hours a week, 40 weeks a year, from the Council’s open short breaks offer."
    )
    by.at("H2").heading("Section H2 – Other social care provision")
    by.text("None is reasonably required (short breaks officer, 2 November 2026).")
    by.at("I").heading("Section I – Placement")
    by.text(
        "Little Wharf Day Nursery, a private early years provider, until July 2027, and from September 2027 Canal Basin Primary School, a community mainstream school."
    )
    by.at("J").heading("Section J – Personal budget")
    by.text("Mum and Dad were told about personal budgets on 29 September 2026 and did not ask for one.")  # fmt: skip
    by.at("K").heading("Section K – Advice and information gathered")
    by.rows(("Kind of advice", "Who wrote it", "Date", "Attached"), K)
    by.text("Osbert’s individual health care plan (community children’s nurse, 21 September 2026) is attached too.")  # fmt: skip


PLAN = Unseen(
    name="osbert",
    style="wide tables that set need, outcome and provision side by side, area by area",
    born=dt.date(2023, 1, 9),
    write=write,
    is_landscape=True,
    planted=planted(
        A_14="He has his own ways of letting people know what he wants",
        A_16="Osbert had a difficult start and spent a long time in hospital",
        A_17="I love water and anything that spins",
        A_22="He wears his glasses for a minute or two",
        A_32="[insert date]",
        B_03="Osbert has Down syndrome.",
        B_04="Osbert has some difficulties with using his hands.",
        B_06="Osbert’s learning is at an 18 to 24 month level.",
        D_02="The family is not known to children’s social care and no advice was asked for.",
        E_02="Osbert will turn a tap on and off and make a crayon mark from top to bottom",
        E_05="By July 2028 staff will make sure that the other children include Osbert in a game",
        E_07="",
        F_01="",
        F_05="Rolling a ball and popping bubbles by turns with one other child",
        F_07=(
            "He will also be encouraged to sign with other children wherever possible.",
            "Resources such as inset puzzles and posting toys will be made available on a regular basis.",
        ),
        F_10="as laid out in the physiotherapist’s report of 6 October 2026",
        F_18="A taxi with a passenger assistant brings Osbert to nursery",
        G_02="",
        I_01="Canal Basin Primary School",
        K_02="",
        K_05="L. Bexon, specialist teacher for early years",
        T_03="24 November 2026",
    ),
)
