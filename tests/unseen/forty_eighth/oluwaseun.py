"""Oluwaseun, eighteen: a college student's final plan in a borough's numbered form, as it should be."""

import datetime as dt
from collections.abc import Iterable, Sequence

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from tests.unseen.author import Author, Unseen

COVER = (
    ("Full name", "Oluwaseun Pettigrew"),
    ("Pronouns", "he / him"),
    ("Date of birth", "09/01/2008"),
    ("Age and year", "18; Year 14"),
    ("Main type of need", "Moderate learning difficulty; then physical disability"),
    ("First language", "English and Yoruba, both from home"),
    ("This plan is made for and sent to", "Oluwaseun himself"),
    ("Status", "FINAL – version 1"),
    ("Oluwaseun’s request reached us", "11/05/2026"),
    ("He was told we would assess", "19/06/2026"),
    ("Advice requested / due", "19/06/2026 / 31/07/2026"),
    ("Draft sent to him", "01/09/2026; comments taken until 18/09/2026"),
    ("Final plan issued", "24/09/2026"),
    ("First annual review complete by", "17/09/2027"),
    ("Signed for the borough", "Perpetua Lindqvist-Amoah, Head of SEND 0–25, 24/09/2026"),
)  # fmt: skip
A = (
    ("How this page was made", "Two talks, 50 minutes each, college café, 25 June and 2 July 2026. Picture cards on the table. Transition adviser typed, read back; Oluwaseun changed four things. Seen by him again 8 September 2026: line on voting added. Quotation marks = his exact words."),
    ("Who decides", "Oluwaseun. No doubt raised about his capacity for the decisions in this plan. Invites his mum to meetings."),
    ("Free time", "“Boccia. Afrobeats, loud. Dominoes with my uncle – I win, he says he let me.”"),
    ("Good at, proud of", "“Making people laugh. Never forget a face. I won the boccia cup.” (Cup: May 2026.)"),
    ("College", "“Best bit, the shop, customers. Worst bit, people talking fast and the lift being broken. I learn if you show me.”"),
    ("Health", "“Legs ache by home time. I take my own tablets. I want the doctor to talk to me, not over my head.”"),
    ("On my own", "“I wash my top half. I do toast. I roll to the corner shop. I want the bus, my own bank card and to cook jollof.”"),
    ("Friends", "“Best mate’s from boccia. At college it’s just me and my phone at lunch. I’d like people to sit with.”"),
    ("Next", "“Real work experience. Two more years here, then no more courses, just work.”"),
    ("One day", "“A paid job on a leisure centre desk. Ground-floor flat, near mum, not with mum. Boccia for the county. And I’m going to vote.”"),
    ("Talking with Oluwaseun", "Speaks in short sentences; speech slower when tired. Face him, sit level with the chair, one point at a time, plain words, then wait ten seconds. Pictures for any choice of three or more. “Yes” = yes. “Whatever”, eyes down = no. Speak to him, never to whoever stands behind him."),
    ("Deciding with Oluwaseun", "Mornings. Quiet corner. One decision each time, two or three pictured choices, one night to think. Mum or boccia coach next to him when he asks for that."),
    ("Story so far", "Born Ibadan, January 2008, nine weeks early. Cerebral palsy diagnosed 2010. Small class in Ibadan 2014 to 2024. London, August 2024. College since September 2024. First powered wheelchair March 2025: “My freedom machine.”"),
    ("Mum’s words (Oluwaseun agreed to these going in, 2 July 2026)", "“He is funny and he does not give up. I hope for a proper wage, his own keys and people who notice if he is not there.” Said to the transition adviser, 2 July 2026."),
)  # fmt: skip
B = (
    ("Communication and interaction", (
        ("B1", "Listens hard. Good recall of faces, jokes, songs.", "Understanding. Carried out nine of ten two-step spoken instructions, three of ten with three steps. Misses the end of anything longer.", "Speech and language therapist, 7 July 2026"),
        ("B2", "Starts conversations with customers.", "Speech. Strangers understood 18 of 20 of his phrases at 10am, 11 of 20 at 3pm.", "Speech and language therapist, 7 July 2026"),
    )),
    ("Cognition and learning", (
        ("B3", "Learns by watching, then doing. Keeps what he has learnt.", "Moderate learning difficulty. New six-step till task learnt on the ninth try. Reading: sight-word test, 30 June 2026, level of a typical seven-year-old; reads a shop sign, loses the sense of a 12-word booking slip.", "Educational psychologist, 10 July 2026; principal’s advice, 3 July 2026"),
        ("B4", "Counts to 100. Knows all coins and notes.", "Money and time. Right change in two of ten purchases. Reads a digital clock; cannot yet work out when to set off.", "Educational psychologist, 10 July 2026"),
    )),
    ("Social, emotional and mental health", (
        ("B5", "Cheerful, patient, kind to younger students.", "Asking. In four lessons watched, stuck seven times, asked nobody; sat and waited.", "Educational psychologist, 10 July 2026"),
        ("B6", "Warm with people he knows.", "Company. Ate alone on four lunchtimes out of five, week of 22 June 2026. Does not know how to join a table.", "Principal’s advice, 3 July 2026"),
    )),
    ("Sensory and physical", (
        ("B7", "Drives the powered wheelchair neatly in tight spaces.", "Bilateral cerebral palsy. Walks 30 metres indoors with a walker; wheelchair beyond that. Left hand opens slowly: types seven words a minute with the right, cannot open a till drawer or carry a tray.", "Occupational therapist, 9 July 2026; physiotherapist, 14 July 2026"),
        ("B8", "Says plainly when he aches.", "Tiredness. After 45 minutes upright his keying errors went from one in 20 to six in 20.", "Occupational therapist, 9 July 2026"),
    )),
    ("Skills for adult life", (
        ("B9", "Knows his streets and three bus numbers.", "Travel. Never yet alone on a bus. Judged four of ten road crossings safely.", "Occupational therapist, 9 July 2026"),
        ("B10", "Toast, tea with a kettle tipper.", "Kitchen. Cannot yet cook a hot meal or follow a recipe of more than two steps; hot pans are unsafe one-handed.", "Occupational therapist, 9 July 2026"),
    )),
)  # fmt: skip
C = (
    ("C1", "Tight hips, hamstrings and calves from cerebral palsy. Pain five out of ten by 4pm; cuts short afternoon lessons.", "Consultant in rehabilitation medicine, 16 July 2026"),
    ("C2", "Baclofen tablets, three times a day, self-administered. Drowsy for about an hour after the noon dose.", "Consultant in rehabilitation medicine, 16 July 2026"),
)  # fmt: skip
D = (
    ("D1", "Washing and dressing below the waist: needs another person. Mum does all of it, every morning."),
    ("D2", "Going out: only with family. One outing without them, January to June 2026. Wants clubs and the polling station in the company of somebody his own choice."),
)  # fmt: skip
E = (
    ("E1", "Employment", "Education and training", "By July 2028 Oluwaseun runs the six-step booking-and-till job at one leisure-centre desk, without a prompt, for nine customers out of ten.", "“A paid job on a leisure centre desk.” B3, B7, B8", "College shop, six steps, seven out of ten: July 2027. First month at the desk: October 2027."),
    ("E2", "Employment", "Education and training", "By July 2028 Oluwaseun reads a 12-word booking slip and gives correct change from ten pounds, nine times out of ten, and follows a three-step spoken instruction four times out of five.", "“Real work experience.” B1, B2, B3, B4", "Six-word slip: March 2027. Change from five pounds: July 2027."),
    ("E3", "Independent living: travel", "Education and training", "By July 2028 Oluwaseun goes by bus from home to college and to the leisure centre, alone and on time, on nine trips out of ten.", "“I want the bus.” B4, B9", "All crossings on the college route, ten out of ten: April 2027."),
    ("E4", "Independent living: home", "Education and training", "By July 2028 Oluwaseun cooks three hot meals (jollof first) from picture recipes and pays for the ingredients by card, no adult hand on the pan or the purse.", "“Ground-floor flat, near mum.” B4, B10", "One meal: July 2027. Card payment: December 2026."),
    ("E5", "Friends and community: college", "Education and training", "By July 2028 Oluwaseun eats with other students three days out of five, and shows or says that he is stuck within one minute, eight times out of ten.", "“I’d like people to sit with.” B5, B6", "One day out of five: February 2027."),
    ("E6", "Friends and community: borough", "Care", "By July 2028 Oluwaseun has played in ten county league boccia matches and voted at the May 2028 council election, no relative with him.", "“Boccia for the county. And I’m going to vote.” D1, D2", "On the electoral register: January 2027. Three matches: July 2027."),
    ("E7", "Health", "Health", "By July 2028 Oluwaseun completes his stretches unprompted on five days out of seven and asks two questions of his own at each clinic.", "“I want the doctor to talk to me.” B7, C1, C2", "Stretches from a picture strip, three days out of seven: April 2027."),
)  # fmt: skip
COLUMNS = (
    "Ref / need",
    "What is done",
    "By whom, with what training",
    "How long, how often, how many students",
    "Where",
)
F = (
    ("Outcome E1 – a job", (
        ("F1 (B3, B7)", "Job training by systematic instruction: six pictured steps, shown, done together, then alone. College shop in 2026/27; leisure-centre desk from September 2027.", "Job coach, level 4 certificate in supported employment", "One-to-one. 3 hours, twice a week, 36 weeks a year", "College shop, then leisure centre"),
        ("F2 (B7)", "Rise-and-fall desk, one-handed keyboard with key guard, push-open till drawer, tray clamp. His to use every day. Fitted, taught, adjusted.", "Occupational therapist, HCPC registered. College technician tests all of it for 20 minutes each month", "Direct: one-to-one, 45 minutes each half-term. Training tutors and job coach: 2 hours each September. Review: 1 hour each July", "Classrooms, shop, work placement"),
        ("F3 (B8)", "Out of the chair, flat on the plinth, legs stretched by the physiotherapist’s four positions.", "Teaching assistant (F10), taught by the physiotherapist in F9", "One-to-one. 10 minutes after every 45 minutes of sitting, three times a day, 36 weeks a year", "Therapy room, ground floor"),
    )),
    ("Outcome E2 – reading, number and instructions for work", (
        ("F4 (B3, B4)", "Reading, money and time from real slips, coins and rotas; ten work words a week by precision teaching.", "Qualified tutor, level 5 diploma in teaching learners with learning difficulties", "Group of six, one tutor and one teaching assistant. 90 minutes, four times a week, 36 weeks a year", "Room 12, step-free"),
        ("F5 (B1, B2)", "Three-part instructions; pacing and breath for clearer speech; ‘say it again’ phrases for customers.", "Speech and language therapist, HCPC registered", "Direct: one-to-one, 45 minutes every fortnight, 18 weeks a year. Training tutors and job coach: 2 hours each term. Writing and reviewing: 2 hours each term", "Therapy room"),
    )),
    ("Outcome E3 – travel", (
        ("F6 (B4, B9)", "Travel training: leaving time, crossings, ramp request, stop, what to do when the bus is full. Trainer beside him, then two seats away, then at the far stop. Bought with the direct payment in part 11.", "Travel trainer, level 3 award in travel training", "One-to-one. 90 minutes, twice a week, 30 weeks a year", "Home, college and leisure-centre routes"),
    )),
    ("Outcome E4 – home skills", (
        ("F7 (B4, B10)", "Picture recipes, induction hob, pan guard, one-handed board; shopping list and card payment each week.", "Living-skills tutor, qualified teacher in further education, taught for 3 hours each September by the occupational therapist in F2", "Group of four, one tutor and one teaching assistant. 2 hours every Thursday, 36 weeks a year", "College training flat; local market"),
    )),
    ("Outcome E5 – people to sit with", (
        ("F8 (B5, B6)", "Asking card rehearsed in role play; planning which table, which opening line; dominoes table at lunch.", "Learning mentor, level 3, supervised by the educational psychologist for 1 hour each half-term", "Mentor talk: one-to-one, 30 minutes every Monday. Dominoes: group of five, 40 minutes, three lunchtimes a week. 36 weeks a year", "Mentor room; canteen"),
    )),
    ("Outcome E7 – looking after his own body", (
        ("F9 (B7)", "Teaches Oluwaseun to run his own stretches and walker practice from a picture strip and to explain them to others.", "Physiotherapist, HCPC registered", "Direct: one-to-one, 30 minutes every fortnight, 18 weeks a year. Training the teaching assistant: 2 hours each September, 1 hour each January", "Therapy room"),
    )),
    ("All college outcomes, E1 to E5 and E7", (
        ("F10 (B1, B3, B5, B7, B8)", "Beside him in lessons and between rooms: repeats instructions two steps at a time, sets out equipment, waits one minute for the asking card. F3 falls within these hours.", "Teaching assistant, level 3, certificate in moving and handling; trained in F2, F5 and F9", "One-to-one. 18 hours a week, 36 weeks a year", "Classrooms, corridors, canteen"),
    )),
)  # fmt: skip
G = (
    ("G1 (C1, C2)", "Spasticity clinic: pain score, range of movement, baclofen dose and its timing. Keeps afternoons usable for E1 and E7.", "Consultant in rehabilitation medicine", "30 minutes, every six months"),
    ("G2 (C1, C2)", "Learning disability health check; picture letter beforehand so that his questions lead (E7).", "Learning disability nurse with his GP", "60 minutes, once a year, each February"),
)  # fmt: skip
J = (
    ("Payment 1 – education", "Travel trainer, F6. Meets needs B4 and B9. Serves outcome E3. 60 sessions of 90 minutes at £39 = £2,340 a year, to Oluwaseun’s own account, three parts."),
    ("Payment 2 – adult social care", "Personal assistant, part 9. Meets needs D1 and D2. Serves outcome E6. 520 hours at £17 = £8,840 a year, to the same account, every four weeks."),
    ("Asked for and agreed", "Oluwaseun’s request, 6 July 2026. Signed agreement, with picture version, 17 September 2026. Mum keeps the receipts, as he asked."),
    ("Checks", "Receipts and trainer’s log seen by the borough before 18 December 2026, then at each annual review."),
    ("Health", "No health budget asked for."),
)  # fmt: skip
K = (
    ("1", "(a)", "Views: Oluwaseun, with the transition adviser", "02/07/2026", "Yes"),
    ("2", "(b)", "Education: college principal", "03/07/2026", "Yes"),
    ("3", "(c)", "Medical: consultant in rehabilitation medicine", "16/07/2026", "Yes"),
    ("4", "(d)", "Psychology: educational psychologist", "10/07/2026", "Yes"),
    ("5", "(e)", "Social care: social worker, adult learning disability team (with Care Act assessment, 21/07/2026)", "23/07/2026", "Yes"),
    ("6", "(f)", "Speech and language therapist", "07/07/2026", "Yes"),
    ("7", "(f)", "Occupational therapist", "09/07/2026", "Yes"),
    ("8", "(f)", "Physiotherapist", "14/07/2026", "Yes"),
    ("9", "(g)", "Preparing for adulthood and independent living: transition adviser, careers service", "15/07/2026", "Yes"),
    ("10", "(h)", "At Oluwaseun’s request: boccia coach", "08/07/2026", "Yes"),
)  # fmt: skip


def shaded(
    by: Author,
    header: Sequence[str],
    rows: Iterable[Sequence[str]],
    labels: Sequence[int] = (),
) -> None:
    """Write a table whose header row is shaded."""
    by.rows(header, rows, labels=labels)
    for cell in by.paper.doc.tables[-1].rows[0].cells:
        cell._tc.get_or_add_tcPr().append(
            parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="D9E2D0"/>')
        )


def write(by: Author) -> None:
    by.paper.running("Oluwaseun Pettigrew · EHC plan · FINAL", "Version 1 · 24/09/2026")
    by.heading("Education, Health and Care Plan", 1)
    by.cover(*COVER)
    by.at("A").heading("1. My views, interests and aspirations (Section A)")
    shaded(by, ("", "In note form"), A, (0,))
    by.at("B").heading("2. Special educational needs (Section B)")
    for area, rows in B:
        by.heading(area, 2)
        shaded(by, ("Ref", "Strengths", "Need", "Source"), rows, (0,))
    by.at("C").heading("3. Health needs (Section C)")
    shaded(by, ("Ref", "Need and its effect on learning", "Source"), C, (0,))
    by.text("Adult services since February 2026; none left to transfer.")
    by.at("D").heading("4. Social care needs (Section D)")
    shaded(by, ("Ref", "Need"), D, (0,))
    by.text(
        "Source: social worker, adult learning disability team, 23 July 2026. Care Act 2014 assessment finished 21 July 2026: eligible for adult care and support."
    )
    by.at("E").heading("5. Outcomes (Section E)")
    shaded(
        by,
        ("Ref", "Adult-life area", "Kind", "Outcome", "Why: his words and needs", "Steps"),
        E,
        (0,),
    )
    by.heading("Checking and short-term targets", 2)
    by.text(
        "Short-term targets: personal tutor with Oluwaseun, every half-term. Progress scored monthly by tutor, job coach and therapists. Oluwaseun shown the scores on a picture chart, each term. All outcomes looked at by the borough at the annual review."
    )
    by.heading("Moving on", 2)
    by.text(
        "September 2027: supported internship year, same college; two visits to the leisure centre in June 2027, shadow shift in July 2027. Autumn 2027 review: leaving education July 2028. By January 2028: social worker’s housing meeting, ground-floor flats. By April 2028: job coach and Oluwaseun claim workplace equipment. July 2028: handover meeting, adult team and employer."
    )
    by.at("F").heading("6. Special educational provision (Section F)")
    for title, rows in F:
        by.heading(title, 2)
        shaded(by, COLUMNS, rows)
    by.text(
        "E6 is a care outcome: see part 9. F1, F6 and F7 are also the provision that prepares him for adult life and independent living. Amounts follow the advice in part 12, no departures."
    )
    by.at("G").heading("7. Health provision (Section G)")
    shaded(by, ("Ref / need", "What", "Who", "How long, how often"), G)
    by.text("Agreed for the integrated care board: designated clinical officer, 15 September 2026.")
    by.at("H1").heading("8. Social care provision, 1970 Act (Section H1)")
    by.text("Nil. For under-18s only; Oluwaseun turned 18 on 9 January 2026.")
    by.at("H2").heading("9. Other social care provision (Section H2)")
    shaded(by, ("Need / outcome", "What", "Who", "How long, how often"), (
        ("D1 (E6)", "Shower and dressing below the waist, at home, before college.", "Personal assistant, Care Certificate, chosen and employed by Oluwaseun", "One-to-one. 1 hour each weekday morning, 52 weeks a year"),
        ("D2 (E6)", "Boccia club and matches; once a year, polling station.", "The same personal assistant", "One-to-one. 5 hours every Saturday, 52 weeks a year"),
    ))  # fmt: skip
    by.text("Adult care and support plan, Care Act 2014, 15 September 2026: same 10 hours a week.")
    by.at("I").heading("10. Placement (Section I)")
    by.text(
        "Corvane Reach College. General further education college. 24 September 2026 to July 2028."
    )
    by.at("J").heading("11. Personal budget and direct payments (Section J)")
    shaded(by, ("Heading", "Detail"), J, (0,))
    by.at("K").heading("12. Advice and information (Section K)")
    shaded(by, ("No.", "Kind", "What, and whose", "Date", "Attached"), K, (0,))
    by.at("").heading("If you do not agree")
    by.guide(
        "Oluwaseun: you have a right of appeal to the SEND Tribunal about Sections B, F and I. Time limit: two months from our letter of 24 September 2026, or one month from your mediation certificate, whichever is later. The letter gives numbers for mediation, for disagreement resolution, and for free, private information, advice and support."
    )


PLAN = Unseen(
    name="oluwaseun",
    style="48th: borough form, numbered sections, shaded tables, F by outcome, note form",
    born=dt.date(2008, 1, 9),
    write=write,
)
