"""Vashti, twenty, a brain injury: an agency writer's clipped notes and small tables, as it should be."""

import datetime as dt

from docx.shared import Pt

from tests.plan_layouts.paper import banner, write_cell
from tests.unseen.author import Author, Unseen

A: tuple[tuple[str, str], ...] = (
    ("How these notes were made", "V. recorded voice notes on her phone over five evenings, 7–11 Sept 2026. Her tutor typed them on 14 Sept; V. listened back and changed three. Quotation marks = her words. The rest = tutor’s notes, read to V. on 15 Sept 2026; she said yes to all."),
    ("Into", "Boats, tides, dance radio, her dog. Fishes off the pier most Sundays. Paints signs for people’s sheds. “If it floats I like it.”"),
    ("Good at / admired for", "Job coach: patient, dry wit, best varnisher on the slip. Mum: “stubborn in the best way”. Proud of her Duke of Edinburgh bronze (2025)."),
    ("Hopes", "“A paid job in a boatyard. Two days is fine, just paid.” Own flat in Cowes with the dog, shower that doesn’t rush her. Wants to row with the gig club in a real race. Near hope: buy her own lunch with no one watching."),
    ("College: best / worst", "Best: workshop, hydro pool on Tuesdays. Worst: the canteen queue; days when the room is changed and she finds out at the door. Wants to finish the Level 1 marine course, then a supported internship."),
    ("People", "Two mates from the gig club, one from before the accident. Lost touch with most of her year in 2021; it still stings. Dog-walks with a neighbour. Likes being asked twice."),
    ("Health, in her words", "“My battery goes at two o’clock.” Fits worry Mum more than they worry her. Takes tablets herself from a box with days on it. Sleeps ten hours and is fine with that."),
    ("By herself", "Toast, soup, washing, dog. Bus to Newport if the stop is talked out. Wants to learn: the ferry, her bank app, a proper dinner."),
    ("Talking with V.", "Face her left side. One question, then count to ten. Words go missing: let her draw it or find it on the phone; do not guess unless she points at you. Thumb up = yes, flat palm = no, palm on table = stop. Write down what was agreed and text it the same day."),
    ("Deciding", "V. decides for herself; nobody has doubted that she can. What helps: mornings, two choices on paper with pictures, a night to sleep on it, tutor or mum beside her. She chose who came to the review."),
    ("Story so far", "Born Ryde, May 2006. Knocked off her bike, March 2021: brain injury, nine weeks in hospital, then rehabilitation until Nov 2021. First plan 2022. Special school sixth form 2022–2025. Medina Quay College from Sept 2025."),
    ("Mum’s view (V. agreed to it going in, 15 Sept 2026)", "Thrilled with the workshop. Worries about money and kind strangers. Hopes for paid work and a flat with someone on the end of a bell."),
)  # fmt: skip
SHORT = (
    ("V.", "Vashti", "SLT", "speech and language therapist"),
    ("OT", "occupational therapist", "PT", "physiotherapist"),
    ("LSA", "learning support assistant", "1:1", "one adult with V. alone"),
    ("HCPC", "Health and Care Professions Council", "ICB", "integrated care board"),
    ("ABI", "acquired brain injury", "wk / yr", "college week / year (36 wks)"),
)  # fmt: skip
B = (
    ("N1", "Memory and planning (cognition and learning)", "ABI. Of a 5-step spoken task V. recalls 2 steps after 10 min (Rivermead, clinical psychologist, 3 June 2026). Starts step 1, then stands and waits. Forgets room and time changes told to her aloud."),
    ("N2", "Number and money (cognition and learning)", "Adds and subtracts to 20. Could not say which of two prices was more in 6 of 10 tries; handed over whatever note came first (tutor assessment, 10 June 2026)."),
    ("N3", "Finding words (communication and interaction)", "Knows the word, cannot get it: 1 in 6 when naming workshop tools (SLT, 17 June 2026). Strangers finish for her and get it wrong; she then stops talking."),
    ("N4", "Right side and tiredness (physical and sensory)", "Right hand grips for 3 min. Stands 25 min. After 2 pm makes four times as many slips as at 10 am (OT, 12 June 2026). Sees nothing to the far right of a page or bench (orthoptist, 20 May 2026)."),
    ("N5", "Worry in crowds (social, emotional and mental health)", "Leaves when pushed or hurried: 9 canteen lunches of 20 left untouched (LSA log, May–June 2026)."),
    ("N6", "Getting about", "One bus known. At the ferry in June 2026 V. boarded with the wrong ticket on 3 practices of 4 and could not say what to do next (travel trainer, 22 June 2026)."),
)  # fmt: skip
E = (
    ("E1", "By July 2028 V. does an 8-step workshop job from her phone list, no prompt, 4 jobs in 5", "2 steps", "5 steps, July 2027", "Education and training", "Employment. Paid boatyard job"),
    ("E2", "By July 2028 V. buys lunch and a week’s shop within £45, right money or card, 9 times in 10", "4 in 10", "7 in 10, July 2027", "Education and training", "Independent living. Own flat"),
    ("E3", "By July 2028 V. gets a lost word across by drawing, phone or describing, with a stranger, 8 times in 10", "3 in 10", "5 in 10, July 2027", "Education and training", "Community, friends; employment"),
    ("E4", "By July 2028 V. plans her own rests so that slips after 2 pm are no more than twice those at 10 am, 4 weeks running", "four times", "three times, July 2027", "Education and training", "Health. Paid job; gig race"),
    ("E5", "By July 2028 V. eats lunch in the canteen on 4 days in 5", "11 of 20", "3 days in 5, July 2027", "Education and training", "Community, friends"),
    ("E6", "By July 2028 V. takes ferry and bus to work alone, 10 days running, and phones if late", "1 bus", "ferry with trainer 20 m behind, April 2027", "Education and training", "Independent living; employment"),
    ("E7", "By July 2028 V. cooks a hot dinner for herself three evenings a wk", "none", "one a wk, July 2027", "Care", "Independent living. Own flat"),
)  # fmt: skip
F: tuple[tuple[str, tuple[tuple[str, str, str], ...]], ...] = (
    ("Speech and language therapist, HCPC, brain injury course (level 2)", (
        ("Direct, 1:1: describing, drawing and phone routes to a lost word; real calls to chandlers", "45 min a wk, 36 wks (27 hrs a yr)", "N3 · E3"),
        ("Indirect: word bank on V.’s phone 4 hrs; teaching tutors and LSA to wait and cue 4 hrs; review 2 hrs", "10 hrs a yr", "N3 · E3"),
    )),
    ("Occupational therapist, HCPC, ABI caseload", (
        ("Direct, 1:1, in workshop and training kitchen: pacing diary, left-hand jigs, scanning to the right", "60 min a fortnight, 18 visits a yr", "N4 · E4"),
        ("Shows workshop staff bench set-up and rest timing", "2 hrs each Sept, 1 hr in Jan and April", "N4 · E4"),
    )),
    ("Physiotherapist, HCPC, with LSA (pool rescue award)", (
        ("Hydrotherapy, 1:1 in water: reach, grip, standing balance, so that V. can stand at a bench", "40 min every Tues, 10 am, 36 wks", "N4 · E4"),
    )),
    ("Marine tutor (qualified teacher, level 5)", (
        ("Teaches Level 1 in a class of 8 with 1 LSA; each job as numbered photo steps on V.’s phone, sent 8 am that day", "9 hrs a wk, 36 wks", "N1 · E1"),
        ("Written unit tests changed to oral or practical ones; 25% extra time, rest break each 20 min, A3 print with a red line down the right edge", "each test", "N1, N4 · E1, E4"),
    )),
    ("Maths tutor (qualified teacher, Functional Skills specialist)", (
        ("In place of the group’s Entry 3 maths: pair work with real till, bank app and price labels", "50 min x 3 a wk, 36 wks", "N2 · E2"),
        ("Same tutor, 1:1 in the town shops", "60 min every Thurs, 36 wks", "N2 · E2"),
    )),
    ("Learning support assistant, level 3, ABI awareness (2 days, Headway)", (
        ("1:1 in workshop: points to the next photo, counts to ten, never names the step", "9 hrs a wk, 36 wks", "N1 · E1"),
        ("Texts V. room and time changes; goes over tomorrow’s sheet", "10 min, 3.15 pm each college day", "N1 · E1"),
        ("Canteen: early pass 11.50, corner table kept; sits opposite, moving one table further off each half-term", "30 min a day, 4 days a wk", "N5 · E5"),
    )),
    ("Mentor (level 3 counselling skills), supervised monthly by the clinical psychologist", (
        ("1:1: what happened in the queue, one thing to try, breathing count", "30 min a wk, 30 wks", "N5 · E5"),
    )),
    ("Travel trainer (level 3 travel training award)", (
        ("1:1 on bus and ferry, trainer dropping back in five stages; card of three things to do if it goes wrong", "2 hrs a wk, Jan–July 2027, 24 wks", "N6 · E6"),
    )),
    ("Job coach (systematic instruction, TSI level 3)", (
        ("Placement at a Cowes boatyard, 1:1", "5 hrs every Fri, 36 wks from Sept 2026", "N1, N3 · E1, E3"),
    )),
    ("Equipment and rooms (college technician)", (
        ("Phone with step-list app; wind-up bench, clamp vice, perching stool on the left of the workshop", "in place; checked once each half-term", "N1, N4 · E1, E4"),
        ("Rest room, bed and blind, key held by V.", "12.30–1 pm and 2–2.20 pm, 4 days a wk", "N4 · E4"),
    )),
)  # fmt: skip
K = (
    ("V.’s views", "Vashti; typed by tutor", "14 Sept 2026", "Yes"),
    ("(a) Young person’s form; mum’s note", "Vashti; mother", "15 Sept 2026", "Yes"),
    ("(b) College, after consulting the teacher of the visually impaired", "Principal, Medina Quay College", "8 Sept 2026", "Yes"),
    ("(c) Medical", "Consultant neurologist", "5 June 2026", "Yes"),
    ("(c) Individual health care plan", "Epilepsy specialist nurse", "1 Sept 2026", "Yes"),
    ("(d) Psychological", "Educational psychologist", "24 June 2026", "Yes"),
    ("(d) Memory tests", "Clinical psychologist", "3 June 2026", "Yes"),
    ("(e) Social care", "Social worker, adult team", "30 June 2026", "Yes"),
    ("(f) SLT", "Speech and language therapist", "17 June 2026", "Yes"),
    ("(f) OT", "Occupational therapist", "12 June 2026", "Yes"),
    ("(f) PT", "Physiotherapist", "15 June 2026", "Yes"),
    ("(f) Eyesight", "Orthoptist, with qualified teacher of the visually impaired", "20 May 2026", "Yes"),
    ("(g) Preparing for adulthood", "Careers adviser, level 6", "26 June 2026", "Yes"),
    ("(h) Asked for by V.", "Travel trainer", "22 June 2026", "Yes"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.doc.styles["Normal"].paragraph_format.space_after = Pt(3)
    by.paper.running("V. Ollerenshaw · EHC plan · amended final", "17 Nov 2026 · v4")
    by.bold("Vashti Ollerenshaw: education, health and care plan", 18)
    by.cover(
        ("DOB", "4 May 2006"), ("Pronouns", "she/her"), ("College", "Medina Quay College, yr 2 of 3"), ("Main need", "Moderate learning difficulty (acquired brain injury)"),
        ("Status", "Amended final"), ("Review meeting", "1 Oct 2026"), ("Invites, papers out", "15 Sept 2026"), ("Meeting report out", "12 Oct 2026"),
        ("Decision + proposed changes sent to V.", "27 Oct 2026"), ("V.’s comments by", "11 Nov 2026"), ("This plan issued to V.", "17 Nov 2026"), ("Next review done by", "12 Oct 2027"),
        ("Signed, Solent Islands Council", "R. Featherstonehaugh, SEND Lead Officer"), ("Date signed", "17 Nov 2026"), columns=4,
    )  # fmt: skip
    by.bold("Short forms used")
    by.rows(("Short", "Means", "Short", "Means"), SHORT)
    by.at("A").heading("A | V. says (views, interests, aspirations)")
    table = by.paper.doc.add_table(0, 2)
    table.style = "Table Grid"
    for label, text in A:
        cells = table.add_row().cells
        write_cell(cells[0], label)
        write_cell(cells[1], by.note(text))
    by.at("B").heading("B | Needs for learning (special educational needs)")
    by.rows(("No.", "Area", "What it means, how we know"), B, labels=(0,))
    _health(by)
    _care(by)
    _outcomes(by)
    _provision(by)
    _end(by)


def _health(by: Author) -> None:
    by.at("C").heading("C | Health needs")
    by.rows(("No.", "Need", "Effect on learning", "Source"), (
        ("HN1", "Epilepsy after ABI; about 1 seizure a month", "Misses the rest of that day; loses what was taught in the hour before", "Neurologist, 5 June 2026. Health care plan 1 Sept 2026, attached"),
    ), labels=(0,))  # fmt: skip
    by.at("G").heading("G | Health provision")
    by.rows(("For", "Who", "What, how much", "Agreed"), (
        ("HN1 · E4", "Epilepsy specialist nurse", "1:1 clinic, 40 min, every 4 months; trains 6 college staff in seizure first aid and rescue medicine, 2 hrs each Sept", "By ICB (designated clinical officer), 21 Oct 2026"),
    ), labels=(0,))  # fmt: skip


def _care(by: Author) -> None:
    by.at("D").heading("D | Social care needs")
    by.rows(("No.", "Need", "Source"), (
        ("SN1", "Lives with mum. Not yet safe alone at a hob; has not spent an evening at home alone since 2021", "Care Act assessment, adult team social worker, done 30 June 2026"),
    ), labels=(0,))  # fmt: skip
    by.at("H1").heading("H1 | Care under the 1970 Act (under 18s)")
    by.text("None. V. is 20.")
    by.at("H2").heading("H2 | Other care provision")
    by.rows(("For", "Who", "What", "How much"), (
        ("SN1 · E7", "Personal assistant, care certificate, employed by the Council’s reablement team under the Care Act 2014", "1:1 at home: plans, cooks and clears a dinner with V., hands off step by step", "2 hrs, Mon, Wed and Fri evenings, 48 wks a yr"),
    ), labels=(0,))  # fmt: skip


def _outcomes(by: Author) -> None:
    by.at("E").heading("E | Outcomes")
    by.rows(("No.", "Outcome", "June 2026", "Step", "Kind", "Adult life · V.’s hope"), E, labels=(0,))  # fmt: skip
    by.bullets(
        "Targets: V. and marine tutor set them each half-term from E1–E7. LSA logs weekly. Tutor, V. and (V.’s wish) mum check each term. Council looks at all outcomes yearly.",
        "Next move: course ends July 2028. Internship visits (3 x 2 hrs) with job coach Jan–March 2028; adult team and college meet V. Nov 2027; phone lists and bench set-up passed to employer by 30 June 2028. Health already with adult clinics.",
    )  # fmt: skip


def _provision(by: Author) -> None:
    by.at("F").heading("F | Special educational provision, by who gives it")
    by.guide("One box for each person. Last column: need, then outcome.")
    for who, items in F:
        table = by.paper.doc.add_table(0, 3)
        table.style = "Table Grid"
        banner(table, by.note(who), "D9EAD3")
        for item in items:
            for cell, text in zip(table.add_row().cells, item, strict=True):
                write_cell(cell, by.note(text))
        by.paper.text("")


def _end(by: Author) -> None:
    by.at("I").heading("I | Placement")
    by.text("Medina Quay College. General further education college.")
    by.at("J").heading("J | Personal budget")
    by.text("Explained to V. 1 Oct 2026. None asked for. No direct payments.")
    by.at("K").heading("K | Advice and information")
    by.rows(("Reg 6(1) advice", "From", "Dated", "Attached"), K)
    by.at("").bold("V.’s rights", 12)
    by.paper.text(
        "Appeal to the SEND Tribunal: 2 months from the date of our letter, or 1 month from the mediation certificate if later. Mediation adviser, disagreement resolution service and free advice service: numbers in the letter."
    )


PLAN = Unseen(
    name="vashti",
    style="an agency writer's notes in small tables",
    born=dt.date(2006, 5, 4),
    write=write,
    is_landscape=True,
)
