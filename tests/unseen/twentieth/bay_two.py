"""Jolyon, twenty, at college after a brain injury: a council's wide grid with advice pasted into it."""

import datetime as dt
from collections.abc import Iterable, Sequence

from tests.plan_layouts.paper import banner, embolden, write_cell
from tests.unseen.author import Author, Unseen

A: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    ("Hopes and plans",
     (("“I want paid work with sheep, three days a week to start with. I want my own flat in town with a decent kettle. And I’d like to judge at the show one day, like Grandad did.”", "Jolyon, on his phone; typed by his learning mentor, 8.9.26"),
      ("When he finishes at college Jolyon plans to ask the auction mart for a job.", "Jolyon told his learning mentor, 8.9.26"))),
    ("Interests and free time",
     (("“Tups, tractors, darts on a Friday. I ring the tenor bell at church with my good arm.”", "Jolyon, on his phone, 8.9.26"),)),
    ("College",
     (("“Best bit is lambing shed. Worst is when three folk tell me three things. Mornings I’m champion, by two I’m done.”", "Jolyon, on his phone, 8.9.26"),)),
    ("Friends",
     (("“Lads from Young Farmers fetch me on a Friday. I used to have more mates before. I’d like one at college.”", "Jolyon, on his phone, 8.9.26"),)),
    ("Health and doing things himself",
     (("“Fits wipe me out and then I’m right after a kip. I do my own breakfast and feed the dogs. I want to learn the bus so Mum’s not running about.”", "Jolyon, on his phone, 8.9.26"),)),
    ("What people admire",
     (("Steady with frightened animals; knows every ewe by her face.", "Stockman and two students, asked by his learning mentor with Jolyon beside her, 10.9.26"),)),
    ("Talking with Jolyon; decisions",
     (("Jolyon speaks. Say one thing at a time and wait ten seconds. “Aye” is yes; “leave it” is no. Put each choice on a card and let him record the talk on his phone, so that he can listen again. Meet before noon. Ask once more the next day. He makes his own decisions in this way and made the ones in this plan.", "Jolyon and his learning mentor, 10.9.26"),)),
    ("Story so far",
     (("Jolyon grew up on a fell farm. In August 2017 he was badly hurt on a quad bike and spent 14 weeks in hospital in Newcastle. He left school in July 2023 and worked on the farm. He joined Upper Lune College in September 2025.", "Jolyon and his mum, 8.9.26"),)),
    ("His mum’s view (Jolyon agreed on 8.9.26 that it goes in)",
     (("“I’d like him to have a wage and a life that isn’t only me. He is good company.”", "Mum, telephone call with the caseworker, 9.9.26"),)),
)  # fmt: skip
E = (
    ("OC/1", "Education and training", "Employment", "By July 2028 Jolyon works two days a week at a farm or a mart for twelve weeks in a row, following his phone checklist with one prompt a day at most.", "One day a week, six prompts a day (9.26). Step: three prompts a day by July 2027.", "SEN/1, SEN/2, SEN/4. His hope of paid work with sheep."),
    ("OC/2", "Education and training", "Employment", "By July 2028 Jolyon holds a Level 1 diploma in livestock work and has passed Entry 3 mathematics.", "No units; Entry 2 (9.26). Step: four of eight units by July 2027.", "SEN/1, SEN/2, SEN/3. His hope of a job at the mart."),
    ("OC/3", "Education and training", "Independent living", "By July 2028 Jolyon goes alone by two buses from home to college and back, on ten days in a row.", "Driven every day (9.26). Step: one bus alone by April 2027.", "SEN/6. His wish to learn the bus."),
    ("OC/4", "Education and training", "Friends and community", "By July 2028 Jolyon lets the other person finish and stays on the subject in eight turns out of ten, at tea break and in the bell tower.", "Three turns in ten (6.26). Step: five in ten by July 2027.", "SEN/5. He would like a friend at college."),
    ("OC/5", "Health", "Good health", "By July 2028 Jolyon takes his own tablets on 29 days out of 30 and lies down before he is worn out on four days in five.", "Mum gives him the tablets; one day in five (9.26). Step: tablets himself on 15 days in 30 by July 2027.", "SEN/2, HN/1, HN/2. His wish for a flat of his own."),
    ("OC/6", "Care", "Independent living", "By July 2028 Jolyon sleeps three nights a week in a training flat and cooks his own tea on each of them.", "None (9.26). Step: one night a week by December 2027.", "SEN/6, SC/1. His wish for a flat of his own."),
)  # fmt: skip
B: tuple[tuple[str, tuple[tuple[str, str, str], ...]], ...] = (
    ("Cognition and learning",
     (("SEN/1", "Memory and planning. After half an hour Jolyon recalls two out of ten new things. He loses his place in a job of more than three steps.", "Educational psychologist, Rivermead memory test, 16.6.26"),
      ("SEN/2", "Attention and tiredness. He works for about 25 minutes and then needs to lie down. After a seizure (HN/1) he sleeps for an hour and misses the lesson.", "Educational psychologist, 16.6.26; tutor’s log, 6.26"),
      ("SEN/3", "English and mathematics. He reads at Entry 3 and works with number at Entry 2; he cannot yet check a wage slip.", "College assessment, 14.9.26"))),
    ("Sensory and physical",
     (("SEN/4", "Left arm and hand. He has no useful grip on the left. He types eight words a minute and cannot yet open a gate chain, hold a bottle to feed or use two-handed tools.", "Occupational therapist, 11.6.26"),)),
    ("Communication and interaction; social, emotional and mental health",
     (("SEN/5", "Talking with others, and mood. Jolyon says the first thing that comes, misses that the subject has changed and walks out about twice a week. He grieves for who he was before the accident.", "Speech and language therapist, 18.6.26; college counsellor, 24.6.26"),)),
    ("Independence",
     (("SEN/6", "He has not yet travelled alone, shopped to a list or cooked with heat; he forgets the pan.", "Transition worker’s checklist, 22.6.26"),)),
    ("Section C – Health needs",
     (("HN/1", "Epilepsy since the injury: about one focal seizure a month, with an hour of confusion and sleep after it, so that he loses the rest of the lesson.", "Consultant neurologist, 2.7.26. Individual healthcare plan of 4.9.26, in K"),
      ("HN/2", "Stiffness and pain in the left shoulder, arm and hand. It wakes him and adds to his tiredness in class.", "Consultant neurologist, 2.7.26; physiotherapist, 25.6.26"))),
    ("Section D – Social care needs",
     (("SC/1", "Jolyon lives with his mum and has nobody else with whom to spend an evening away from the farm or practise running a home. His adult care and support assessment was finished on 3.7.26.", "Social worker, adult learning disability and brain injury team, 3.7.26"),)),
)  # fmt: skip
F: tuple[tuple[str, tuple[tuple[str, ...], ...]], ...] = (
    ("Remembering, planning, keeping going (SEN/1, SEN/2)",
     (("P/01", "Stands beside Jolyon in the livestock unit and in class. Splits each job into three photographed steps, asks him for the next one and waits ten seconds.", "Learning mentor, level 3, with the two-day brain injury course", "15 hours a week", "36 weeks a year", "One-to-one, yard and classroom", "SEN/1, SEN/2 → OC/1, OC/2"),
      ("P/02", "Phone with a reminder application and a one-handed mount, lent by the college. Mentor and Jolyon load the day’s jobs, alarms and rooms.", "Learning mentor, level 3; the college technician mends or swaps it within a day", "10 minutes", "Every college morning at 8.50, 36 weeks", "One-to-one, stock office", "SEN/1 → OC/1"),
      ("P/03", "Lies down on the couch in Room 6, and sleeps there for an hour after a seizure. His timetable ends at 2.15 p.m.", "Learning mentor, level 3, stays next door", "20 minutes, twice", "Every college day, at 10.50 and 12.50", "Room 6, alone", "SEN/2 → OC/1, OC/5"),
      ("P/04", "Trains five tutors, the mentor and the stockman in memory and tiredness after brain injury.", "Educational psychologist, registered with the HCPC (Health and Care Professions Council)", "3 hours in January 2027, then 1 hour", "Once a term", "Staff group of 7", "SEN/1, SEN/2 → OC/1, OC/2"))),
    ("English, mathematics and exams (SEN/3)",
     (("P/05", "English and mathematics through feed charts, doses and wage slips.", "Tutor with a level 5 teaching diploma; the mentor of P/01 sits by him", "90 minutes, twice a week", "36 weeks a year", "Class of 6", "SEN/3 → OC/2"),
      ("P/06", "All assessments before noon in a separate room, with 25% extra time, a reader, a scribe and a 10-minute rest after each 20 minutes.", "Exams officer arranges; invigilator trained in access arrangements reads and scribes", "Whole of each assessment", "Every assessment", "One-to-one, Room 4", "SEN/2, SEN/3, SEN/4 → OC/2"))),
    ("One-handed working (SEN/4)",
     (("P/07", "Teaches one-handed gate, bottle and knot methods in the yard and one-handed typing. 18 direct sessions (13.5 hours a year); 4 hours a year to write and review; 2 hours a term to train the stockman and mentor.", "Occupational therapist, HCPC-registered", "45 minutes", "Every fortnight, 36 weeks", "One-to-one, yard and stock office", "SEN/4 → OC/1, OC/2"),
      ("P/08", "Carabiner gate clips, bottle stand, rocker knife, non-slip mats and a right-hand keyboard, kept in a labelled crate.", "Farm technician sets out and repairs; shown how by the occupational therapist", "Whole lesson", "Every practical and keyboard lesson", "Yard, kitchen, IT room", "SEN/4 → OC/1, OC/6"))),
    ("Talking with others, and mood (SEN/5)",
     (("P/09", "Conversation group: film, watch back, try again; then tea break with the group. 20 direct hours; 4 hours a year to plan and review.", "Speech and language therapist, HCPC-registered", "60 minutes", "Weekly, 20 weeks from January 2027", "Group of 5", "SEN/5 → OC/4"),
      ("P/10", "Counselling about life before and after the accident.", "Counsellor, level 4 diploma", "50 minutes", "Weekly, 24 weeks a year", "One-to-one, Room 6", "SEN/5 → OC/4, OC/5"))),
    ("Getting ready for work and a home (SEN/6 and the rest)",
     (("P/11", "Placement at the auction mart with a written job list and the same stockman each week.", "Job coach trained in systematic instruction", "6 hours, coach beside him for all 6", "Every Thursday, 34 weeks a year", "One-to-one, auction mart", "SEN/1, SEN/4 → OC/1"),
      ("P/12", "Travel training: rides with him, then sits behind. Bought with the direct payment in Section J.", "Travel mentor, level 3 award", "2 hours", "Weekly, 24 weeks from January 2027", "One-to-one, on the buses", "SEN/6 → OC/3"),
      ("P/13", "Shops, cooks, pays and clears up in the college flat, with an induction hob that turns itself off.", "Life skills tutor, level 4, and a classroom assistant, level 2", "3 hours", "Every Wednesday, 36 weeks a year", "Group of 4", "SEN/6, SEN/4 → OC/6"),)),
)  # fmt: skip
G = (
    ("Section G – Health provision",
     (("HN/1", "Epilepsy nurse sees Jolyon for 30 minutes every three months, goes through his tablet box, renews his individual healthcare plan, and trains eight college staff for two hours each September. If a seizure lasts five minutes, a first-aider trained by the nurse gives his rescue medicine and rings 999.", "→ OC/5"),
      ("HN/2", "Physiotherapist (community neurology team): hydrotherapy, one-to-one, 40 minutes every fortnight, 24 sessions a year, at the hospital pool. Consultant’s injection clinic for the arm, 30 minutes every four months.", "→ OC/5"),
      ("Agreed by", "The integrated care board agreed to all of Section G on 30.10.26 (head of complex care).", "–"))),
    ("Section H1 – Social care provision, Chronically Sick and Disabled Persons Act 1970",
     (("H1", "None. Jolyon is over 18.", "–"),)),
    ("Section H2 – Other social care provision",
     (("SC/1", "Care Act 2014. Support worker (level 2 care diploma), one-to-one, six hours every Saturday, 48 weeks a year: shopping, cooking and darts. From September 2027 a training flat for one night a week, and from January 2028 for three nights a week, 48 weeks a year, with the same support worker sleeping in.", "→ OC/6"),)),
)  # fmt: skip
K = (
    ("(a)", "Jolyon’s own contribution", "J. Raisbeck", "Young person", "8.9.26", "K1 attached"),
    ("(b)", "College advice", "A. Fawcett-Dunn", "Principal’s delegate, head of inclusion, Upper Lune College", "15.9.26", "K2 attached"),
    ("(c)", "Medical advice", "Dr P. Sivaraman", "Consultant neurologist", "2.7.26", "K3 attached"),
    ("(c)", "Individual healthcare plan", "T. Bewley", "Epilepsy nurse", "4.9.26", "K4 attached"),
    ("(d)", "Psychological advice", "Dr M. Oakden", "Educational psychologist", "16.6.26", "K5 attached"),
    ("(e)", "Social care advice", "C. Lowther", "Social worker, adult team", "3.7.26", "K6 attached"),
    ("(f)", "Occupational therapy", "H. Stainmore", "Occupational therapist", "11.6.26", "K7 attached"),
    ("(f)", "Speech and language", "E. Garsdale", "Speech and language therapist", "18.6.26", "K8 attached"),
    ("(f)", "Physiotherapy", "N. Ireby", "Physiotherapist", "25.6.26", "K9 attached"),
    ("(f)", "Counselling", "B. Ulpha", "College counsellor", "24.6.26", "K10 attached"),
    ("(g)", "Preparing for adulthood", "L. Wharton", "Transition worker", "22.6.26", "K11 attached"),
    ("(h)", "Person Jolyon asked for", "D. Mallerstang", "Stockman, Upper Lune College", "10.9.26", "K12 attached"),
)  # fmt: skip


def _grid(
    by: Author,
    header: Sequence[str],
    groups: Iterable[tuple[str, Iterable[Sequence[str]]]],
    letters: Sequence[str],
) -> None:
    """Write a table with a band from side to side over each group of rows."""
    table = by.paper.table(header, [])
    for (title, rows), letter in zip(groups, letters, strict=True):
        banner(table, title, "D9E2D0")
        by.at(letter)
        for row in rows:
            for index, (cell, text) in enumerate(zip(table.add_row().cells, row, strict=True)):
                write_cell(cell, by.note(text) if index else text)
                if not index:
                    embolden(cell)
    by.paper.text("")


def _views(by: Author) -> None:
    table = by.paper.table(("Topic", "What was said or seen", "Whose words; how and when"), [])
    for topic, rows in A:
        first = None
        for said, source in rows:
            cells = table.add_row().cells
            write_cell(cells[1], by.note(said))
            write_cell(cells[2], by.note(source))
            first = cells[0].merge(first) if first is not None else cells[0]
        write_cell(first, topic)
        embolden(first)
    by.paper.text("")


def write(by: Author) -> None:
    by.paper.running(
        "RESTRICTED when complete – Raisbeck, Jolyon – Amended final – v4",
        "Westmorland Dales Council SEND casework – 13.11.26",
    )
    by.heading("Education, health and care plan – Jolyon Raisbeck", 0)
    by.cover(
        ("Name", "Jolyon Raisbeck"), ("Date of birth", "9 May 2006"), ("Pronouns", "he/him"), ("Age-based year", "Year 15"),
        ("College", "Upper Lune College"), ("Main need", "Physical disability (acquired brain injury)"),
        ("Status and version", "Amended final plan, version 4"), ("Review meeting", "22 September 2026"),
        ("Invitations and papers sent", "1 September 2026"), ("Review report sent", "1 October 2026"),
        ("Decision and amendment notice sent to Jolyon", "16 October 2026"), ("Amended final plan", "13 November 2026"),
        ("Next review to be finished by", "15 October 2027"), ("Last review finished", "23 October 2025"),
        ("Signed for the Council", "G. Hartsop, Senior SEND Casework Officer"), ("Date signed", "13 November 2026"),
        columns=4,
    )  # fmt: skip
    by.guide(
        "Order of this form: A, E, B to D, F, G to H2, then I, J and K. SEN, HN and SC number the needs, OC the outcomes and P the provision."
    )
    by.at("A").heading("Section A – Views, interests and aspirations")
    _views(by)
    by.at("E").heading("Section E – Outcomes")
    by.rows(
        ("No.", "Kind", "Adult life", "Outcome", "Where he is now; step", "For"), E, labels=(0,)
    )
    by.text(
        "Short-term targets: set with Jolyon by his personal tutor every half-term. Progress: tutors log it weekly; the personal tutor and Jolyon check it each term; the Council once a year at the review.",
        "Leaving college in July 2028: the transition worker meets Jolyon and the mart in October 2027. The adult team joins the review in autumn 2027. His step cards and equipment list go to the employer by May 2028, and his job coach hands over by July 2028.",
    )
    by.at("B").heading("Section B – Special educational needs, with Sections C and D")
    by.guide(
        "The bands headed by a letter are Sections C and D. The bands above them are Section B."
    )
    _grid(by, ("No.", "Need", "Advice it was taken from"), B, ("B", "B", "B", "B", "C", "D"))
    by.at("F").heading("Section F – Special educational provision")
    _grid(
        by,
        (
            "No.", "What happens", "By whom; qualification", "How long", "How often; weeks", "Where; with how many",
            "Need → outcome",
        ),
        F,
        ("F",) * len(F),
    )  # fmt: skip
    by.at("").heading("Sections G, H1 and H2")
    _grid(by, ("For", "Provision", "Outcome"), G, ("G", "H1", "H2"))
    by.at("I").heading("Section I – Placement")
    by.text("Upper Lune College, a general further education college, until July 2028.")
    by.at("J").heading("Section J – Personal budget")
    by.text(
        "Jolyon asked for a direct payment on 22 September 2026 and the Council agreed on 16 October 2026. It pays for the travel mentor in P/12: 48 hours at £28 an hour, £1,344 in all. The need that it meets is SEN/6 and the outcome is OC/3. Jolyon receives it himself.",
    )
    by.at("K").heading("Section K – Advice and information")
    by.rows(("Reg. 6(1)", "Advice", "Author", "Role", "Date", "Appendix"), K)
    by.at("").heading("Jolyon’s rights")
    by.paper.text(
        "Jolyon, if you do not agree with Section B, F or I you can appeal to the First-tier Tribunal (SEND). You have two months from the date of our letter, or one month from your mediation certificate if that ends later. You can ask for mediation or for disagreement resolution. The Dales SEND Information, Advice and Support Service is free and does not belong to the SEND team: the number is on the letter."
    )


PLAN = Unseen(
    name="jolyon",
    style="a wide grid with bands, advice pasted in",
    born=dt.date(2006, 5, 9),
    write=write,
    is_landscape=True,
)
