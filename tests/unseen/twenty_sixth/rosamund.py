"""Rosamund, fourteen: an amended final plan of need, provision and outcome together, and 22 faults."""

import datetime as dt

from tests.plan_layouts.paper import embolden, write_cell
from tests.unseen.author import Author, Unseen, planted

VIEWS: tuple[tuple[str, str], ...] = (
    ("How her views were found",
     "Rosamund gave her views with her talking tablet and 30 photographs on 11 and 18 May 2026, in her classroom, with the speech and language therapist. She looked through this page on 15 June 2026 and asked for one photograph to be bigger. Words in speech marks are what she put together on the tablet."),
    ("Views",
     "“Music good. French bad. Bus noise bad.” (18 May 2026.) Rosamund likes her own place by the window, cookery and the pool. She dislikes being talked over, and fire practices. She feels proud when she walks into assembly with her walker."),
    ("Interests",
     "She sings with the chapel choir on Sundays, watches every baking contest, and loves horses of any size. At home she makes playlists and chooses everybody’s socks."),
    ("Aspirations",
     "“I want job with horses. My house. Mum near.” (To the therapist, 18 May 2026.) She would like to sing in the big hall with the choir, and to go on to the college farm when she is 16; she saw its stables on 2 June 2026 and laughed all the way round."),
    ("Doing things by herself",
     "Rosamund chooses her clothes, drives her chair in the park and feeds herself with a bent spoon. She would like to butter her own toast and pay in the shop."),
    ("Strengths",
     "Staff say that she is funny, stubborn in a good cause, and kind to new pupils. She has a very good ear and knows 60 songs."),
    ("Her story",
     "Rosamund was born in Hull in November 2012, at 30 weeks. Cerebral palsy was found in 2014. She has been at Larkmead School since September 2017 and has used a talking tablet since 2020. Dad was in prison until March 2025, and a court has told him not to come to the house."),
    ("How to talk with Rosamund and help her decide",
     "Sit at her height, use short sentences and wait ten seconds. She answers with the tablet, with her eyes, or with a few words. Looking up is yes; a closed fist is no. Offer two photographs, never more than three, with the radio off and Mum or her teaching assistant beside her. Ask again another day before taking an answer as final."),
    ("Family’s views (Mum, home visit by the plan co-ordinator, 20 May 2026)",
     "Mum says that the school has brought her daughter out. She is uneasy about lifting now that Rosamund is taller, and about who will understand her as an adult. Her hope is that Rosamund will have work she is thanked for, a front door of her own and music every day."),
)  # fmt: skip
Triple = tuple[tuple[str, str, str], ...]
AREAS: tuple[tuple[str, str, Triple], ...] = (
    ("Communication and interaction",
     "Rosamund puts three symbols together to make a sentence and has a strong sense of humour.",
     (("B", "Need 1", "Rosamund’s speech is clear to her mother and to few others: a new listener understood four words in 20 (speech and language therapist, 20 May 2026). She finds her way to 90 of the 400 symbols on her tablet. In a shop she waits for somebody to speak for her."),
      ("F", "Provision 1 (for need 1, outcome 1)", "A speech and language therapist (HCPC registered, trained in communication aids) works with Rosamund one-to-one for 45 minutes each week, 38 weeks a year, on sentences of four symbols. She spends one further hour each half-term teaching class staff and Mum, and two hours a term reviewing."),
      ("F", "Provision 2 (for need 1, outcome 1)", "A talking tablet on a chair mount, with a keyguard, is hers all day, at home as well. A teaching assistant (level 3, two-day communication aid course) adds the week’s words for 30 minutes every Monday and checks the charge each morning."),
      ("E", "Outcome 1 (community)", "By July 2028 Rosamund orders and pays in a café with her tablet, by herself, on eight visits out of ten. In May 2026 it was one out of ten. Step: four out of ten by July 2027."))),
    ("Cognition and learning",
     "She remembers songs, faces and routes after one or two tries.",
     (("B", "Need 2", "Rosamund finds reading quite tricky some of the time."),
      ("F", "Provision 3 (for need 2, outcome 2)", "A qualified teacher with a diploma in severe learning difficulties reads with Rosamund one-to-one every Tuesday and Thursday, 38 weeks a year, using symbol stories, song words and a whole-word scheme on cards. Rosamund has not taken part in French or geography since September 2026."),
      ("E", "Outcome 2", "By July 2028 Rosamund’s reading will have improved and she will be more confident with books. Step: a wider range of books by July 2027."))),
    ("Social, emotional and mental health",
     "She settles quickly with music and tells people when she has had enough.",
     (("B", "Need 3", "Sudden noise and changes to the day upset Rosamund: 21 times in the summer term of 2026 she cried or pushed things from her tray (class record, 12 June 2026). Harriet then needs about a quarter of an hour before she can go on with her work."),
      ("F", "Provision 4 (for need 3, outcome 3)", "A teaching assistant (level 3, two-day autism and communication award) goes through the picture timetable with Rosamund one-to-one for 15 minutes each morning and five minutes after lunch, every school day."),
      ("F", "Provision 5 (for needs 1 and 3, outcomes 1 and 3)", "A teaching assistant (level 3) joins the six practical lessons of 50 minutes each week, one adult to four pupils. There Rosamund will have frequent opportunities to make choices of her own."),
      ("F", "Provision 6 (for need 3, outcome 3)", "Music therapy one-to-one, 40 minutes each Wednesday, 34 weeks a year, with an HCPC-registered music therapist, who meets class staff for half an hour each half-term. Ear defenders hang on her chair, and she goes out five minutes before every fire practice."),
      ("E", "Outcome 3", "By July 2028 staff will warn Rosamund of a change to her day at least ten minutes beforehand, on 19 days out of 20. In June 2026 this was done on 11. Step: 15 by July 2027."))),
    ("Sensory and physical",
     "Rosamund drives her powered chair well and works hard in the pool.",
     (("B", "Need 4", "Because of cerebral palsy Rosamund’s legs are stiff and her hands move slowly. She walks 30 metres with her walker and cannot yet move from chair to bench without being held by two adults (physiotherapist, 6 May 2026). Pressing six keys takes her a minute."),
      ("F", "Provision 7 (for need 4, outcome 4)", "Hydrotherapy one-to-one, 30 minutes in the water twice a week, 36 weeks a year, with a physiotherapy assistant (level 3, pool rescue award) and a second adult on the side who holds the same award. A physiotherapist (HCPC registered) leads one session a month and writes the exercises."),
      ("F", "Provision 8 (for need 4, outcome 4)", "Standing frame for 30 minutes each morning and walking practice for 20 minutes each afternoon, with two teaching assistants (level 3, moving and handling certificate). Changing and transfers during the rest of the day are met from her Band 6 allowance."),
      ("F", "Provision 9 (for need 4, outcome 4)", "Riding, 45 minutes a week, 30 weeks a year, one-to-one with an instructor who holds the riding-for-disabled coaching award; Mum arranges it with a direct payment."),
      ("F", "Provision 10 (for needs 2 and 4, outcomes 2 and 5)", "A taxi with an escort brings Rosamund to school and takes her home each day."),
      ("E", "Outcome 4", "By July 2028 Rosamund walks 80 metres with her walker and stands up from a bench with one adult, on four days out of five. In May 2026 she walked 30 metres and needed two adults. Step: 50 metres by July 2027."))),
    ("Independence",
     "She likes to choose, and says so.",
     (("B", "Need 5", "Rosamund does not yet know coins from notes, and makes no food or drink without an adult’s hand on hers (occupational therapist, 14 May 2026)."),
      ("F", "Provision 11 (for need 5, outcome 5; preparing for adulthood)", "Kitchen and shopping lessons, one hour twice a week, 38 weeks a year, in a group of four with a teacher and a teaching assistant (level 3). She has a one-handed spreader, a non-slip board and a switch for the kettle. An occupational therapist (HCPC registered) joins them for one hour each half-term to train staff and try new tools."),
      ("E", "Outcome 5 (independent living)", "By July 2028 Rosamund makes toast and a cold drink for herself and pays with a note, with an adult watching only, nine times out of ten. In May 2026 it was none. Step: the drink by July 2027."))),
)  # fmt: skip
CARE: tuple[tuple[str, str, Triple], ...] = (
    ("Health",
     "Rosamund goes to her appointments calmly and takes her own splints off.",
     (("C", "Section C: need 6", "Her hips are stiff, and sitting for over an hour hurts so that she stops working (community paediatrician, 11 May 2026). She also has a check-up with the dentist every six months and takes a tablet for hay fever in the summer."),
      ("G", "Section G: provision for need 6, outcome 4", "Physiotherapy and wheelchair clinic input through the local hospital. Agreed for the integrated care board by the designated clinical officer, 8 July 2026."))),
    ("Social care",
     "Mum and Rosamund enjoy each other’s company and have good neighbours.",
     (("D", "Section D: need 7", "Rosamund is washed, dressed and lifted by Mum alone, three times a day and once at night, and Mum has had no unbroken night since 2024 (social worker, 22 May 2026). An assessment for adult care was talked over on that day; the social worker will ask for it in September 2028."),
      ("H1", "Section H1: provision under the 1970 Act", "For need 7 and outcome 6. Rosamund goes to a playscheme in the holidays."),
      ("H2", "Section H2: other provision", "For need 7 and outcome 6. Twelve nights a year, one each month, at Quayside, a registered children’s short-break home, with a residential worker (level 3 diploma) to two children at night."),
      ("E", "Section E: outcome 6 (care; independent living)", "By July 2028 Rosamund tells a worker she has met twice how she wants to be washed and lifted, with her tablet, on nine nights out of ten. In May 2026 she told nobody but Mum. Step: five out of ten by July 2027."))),
)  # fmt: skip
K = (
    ("Rosamund’s views", "Rosamund, with the speech and language therapist", "18 May 2026", "Yes"),
    ("(a) Parent’s views", "Mother", "20 May 2026", "Yes"),
    ("(b) Educational advice", "Head teacher, Larkmead School", "28 May 2026", "Yes"),
    ("(c) Medical advice", "Community paediatrician", "11 May 2026", "Yes"),
    ("(d) Psychological advice", "Educational psychologist", "27 April 2026", "Yes"),
    ("(e) Social care advice", "Social worker, disabled children’s team", "22 May 2026", "Yes"),
    ("(f) Speech and language therapy", "Speech and language therapist", "20 May 2026", "Yes"),
    ("(f) Physiotherapy report", "", "", "Yes"),
    ("(f) Occupational therapy", "Occupational therapist", "14 May 2026", "Yes"),
    ("(g) Preparing for adulthood", "Careers adviser (level 6)", "3 June 2026", "Yes"),
    ("(h) Asked for by the parent", "Leader of the chapel choir", "31 May 2026", "Yes"),
)  # fmt: skip
NAMES = {"B": "Section B: ", "F": "Section F: ", "E": "Section E: "}


def _area(by: Author, name: str, strengths: str, parts: Triple) -> None:
    by.at("").heading(name, 2)
    by.at("B" if name not in ("Health", "Social care") else parts[0][0])
    table = by.paper.doc.add_table(0, 2)
    table.style = "Table Grid"
    for letter, label, text in ((by.letter.value, "Strengths", strengths), *parts):
        cells = table.add_row().cells
        write_cell(
            cells[0], NAMES.get(letter, "") * (label[:7] not in ("Section", "Strengt")) + label
        )
        embolden(cells[0])
        write_cell(cells[1], by.note(text, letter))
    by.paper.text("")


def write(by: Author) -> None:
    by.paper.running("Rosamund Thackeray", "Amended final plan, 9 October 2026")
    by.heading("Education, Health and Care Plan", 0)
    by.heading("Personal details")
    by.cover(
        ("Name", "Rosamund Thackeray"), ("Date of birth", "9 November 2012"),
        ("Pronouns", "she/her"), ("Year group", "Year 9"),
        ("Language at home", "English"), ("School", "Larkmead School"),
        ("Main type of need", "Physical disability"),
    )  # fmt: skip
    by.heading("Dates of this plan")
    by.cover(
        ("Status", "Amended final plan"), ("Invitations and papers sent", "5 June 2026"),
        ("Review meeting", "22 June 2026"), ("Report of the meeting sent", "3 July 2026"),
        ("Decision and proposed amendments sent", "17 July 2026"), ("Amended final plan issued", "9 October 2026"),
        ("Next review complete by", "16 July 2027"), ("Signed for the Council", ""),
    )  # fmt: skip
    by.at("A").heading("Section A: views, interests and aspirations")
    by.labelled(*VIEWS)
    by.at("").heading("Sections B, F and E: needs, provision and outcomes")
    for name, strengths, parts in AREAS:
        _area(by, name, strengths, parts)
    by.at("").heading("Sections C, D, G, H1 and H2: health and social care")
    for name, strengths, parts in CARE:
        _area(by, name, strengths, parts)
    _end(by)


def _end(by: Author) -> None:
    by.at("E").heading("Section E: how the outcomes are followed")
    by.text(
        "The class teacher sets targets for each half-term with Rosamund and Mum, and writes in the home–school book every Friday how they are going. The teacher, therapists and Mum look at the outcomes each term; the next of these meetings is on [date to be added]. The Council reviews them once a year."
    )  # fmt: skip
    by.at("I").heading("Section I: placement")
    by.text("Larkmead School, a community special school for pupils aged 3 to 16.")
    by.at("J").heading("Section J: personal budget")
    by.text("A direct payment of £1,140 a year was agreed on 17 July 2026. It is paid each term.")
    by.at("K").heading("Section K: advice and information")
    by.rows(("Advice", "Author and role", "Date", "Attached"), K)


PLAN = Unseen(
    name="rosamund",
    style="need, provision and outcome together, labels down the left",
    born=dt.date(2012, 11, 9),
    write=write,
    planted=planted(
        A_09="",
        A_12="",
        A_29="Dad was in prison until March 2025",
        A_30="Harriet then needs about a quarter of an hour",
        A_39="I want job with horses.",
        A_32="[date to be added]",
        B_04="Rosamund finds reading quite tricky some of the time.",
        C_02="She also has a check-up with the dentist every six months",
        E_03="Rosamund’s reading will have improved and she will be more confident with books",
        E_05="staff will warn Rosamund of a change to her day",
        E_09="",
        F_03="reads with Rosamund one-to-one every Tuesday and Thursday",
        F_07="There Rosamund will have frequent opportunities to make choices of her own.",
        F_09="Changing and transfers during the rest of the day are met from her Band 6 allowance.",
        F_14="Rosamund has not taken part in French or geography since September 2026.",
        F_18="A taxi with an escort brings Rosamund to school",
        G_03="Physiotherapy and wheelchair clinic input through the local hospital.",
        H_04="Rosamund goes to a playscheme in the holidays.",
        J_01="A direct payment of £1,140 a year was agreed on 17 July 2026.",
        K_01="(f) Physiotherapy report",
        T_08="9 October 2026",
        X_04="",
    ),
)
