"""Percival, four: a city's draft in notes, a table for each need with banners inside it."""

import datetime as dt

from tests.plan_layouts.paper import banner, embolden, write_cell
from tests.unseen.author import Author, Unseen

A = (
    ("Who asked, how", "Photo choosing and play with his teaching assistant, sign and speech, 15 minutes each, 22 and 24 September 2026. Mum and Dad: plan coordinator at home, 28 September 2026."),
    ("From Percival", "“Ears on. Hear birdie!” (said, hand on aid, 22 September 2026). Kept the water tray photo. Pushed the assembly photo off the table and signed LOUD."),
    ("Play", "Trains. Puddles. The garden hose. Lines engines up by colour, crashes them, laughs (teaching assistant, 24 September 2026)."),
    ("Likes and admired for", "Cheeky, brave, never gives up. Good at jigsaws and climbing. Proud of his sticker for the top of the frame."),
    ("School, as he sees it", "Best: outdoor area, big grin at the photo. Worst: hall, hands over ears. Helps: sitting by the teacher. All shown 22 September 2026."),
    ("Friends", "One boy he follows on the bikes. Waved at his photo and said, “Mine friend.” (24 September 2026)"),
    ("Feeling well", "Eats well, sleeps well (Mum). Moulds rub when they get tight: signed SORE, pointed to left ear, 22 September 2026."),
    ("On his own", "Wellies, cup, own peg. Wants to do more: “Me do it!” at coat time, 22 September 2026."),
    ("When he grows up", "“Me drive train.” (Percival, asked with pictures of jobs, 24 September 2026)"),
    ("What comes next", "Year 1 in September 2027. College and work: a long way off; nothing ruled out, say Mum and Dad."),
    ("How he tells us, how to tell him", "Two words together, about 40 Makaton signs, pointing, pulling a sleeve. Yes: thumb up. No: shakes head and turns his back. To tell him something: get down to his level, tap his arm, wait for his eyes, short sentence plus sign."),
    ("Choosing and deciding", "Two photos or two objects. Morning, quiet room, an adult he knows. Count to ten before asking again."),
    ("Story so far", "Born March 2022. Hearing loss found at birth, aids from August 2022. Nursery from January 2025, Teacher of the Deaf visiting monthly. Reception from 7 September 2026."),
    ("Mum and Dad: views", "“He is a happy little boy who works twice as hard as anyone to follow what’s going on. We worry that he’ll be left out because he’s half a beat behind.” (28 September 2026)"),
    ("Mum and Dad: hopes", "“Friends on our street. A chat with Gran on the phone. Later a job he loves, trains if he likes, and his own front door.” (28 September 2026)"),
)  # fmt: skip
STRENGTHS = (
    ("Strengths", "Looks carefully, copies actions at once, remembers where things live. Puzzle of 24 pieces alone (school, 16 September 2026)."),
    ("Cognition and learning", "No separate need. Sorting, matching and counting to ten in line with age (educational psychologist, 23 September 2026)."),
)  # fmt: skip
CARDS = (
    (
        "1 · Hearing and listening",
        "N1. Moderate hearing loss, both ears. On the carpet, 3 metres from the teacher, aids in: 9 of 20 words picked out (Teacher of the Deaf, toy test, 15 September 2026). In the hall: does not answer to his name, so misses what the class is told.",
        "E1. By July 2028: from the carpet, with the radio aid on, Percival picks the right picture for 18 of 20 words. September 2026: 9 of 20. Comes from his “hear birdie”.",
        "13 of 20 by April 2027. 15 of 20 by July 2027.",
        "F1. Radio aid. Transmitter round the neck of whoever is talking: teacher, assistants, child at show-and-tell.\nF2. Aids and radio aid tested before register.\nF3. Listening games, one-to-one, quiet room: finding, matching, remembering sounds.\nF4. Felt feet on classroom chairs. Carpet place at the front, facing the teacher, back to the windows.",
        "F1: city supplies by 4 January 2027; Teacher of the Deaf sets up and checks.\nF2: teaching assistant (level 3), taught by the Teacher of the Deaf.\nF3: Teacher of the Deaf (mandatory qualification held); practice with the same teaching assistant.\nF4: class teacher keeps the place; caretaker fits the felt by 4 January 2027.",
        "F1: every lesson, story and assembly, 38 weeks a year; equipment check 30 minutes each half-term.\nF2: 5 minutes daily, 38 weeks a year. Teaching for it: 90 minutes in January 2027, then 45 minutes each term.\nF3: Teacher of the Deaf 45 minutes a week, 38 weeks a year; teaching assistant 10 minutes on each of the other four days.\nF4: in place all year.",
        "Teacher of the Deaf, same toy test, each term.",
    ),
    (
        "2 · Understanding and talking",
        "N2. Two-word phrases with signs. Two key words followed; with three, 1 of 10 right (speech and language therapist, 17 September 2026). Ends of words missing: new listeners caught 6 words of 20.",
        "E2. By July 2028: Percival speaks in four-word sentences, and a new listener understands 15 words of 20. September 2026: two words together; 6 of 20. Comes from Mum and Dad’s hope of a chat with Gran.",
        "Three-word sentences by April 2027. Three key words, 8 of 10, by July 2027.",
        "F5. Speech and language therapy, direct, one-to-one: key words, then end sounds, with a train set and picture cards.\nF6. The therapist’s games again, one-to-one.\nF7. Makaton with speech: each adult in the room signs the key word of every instruction.",
        "F5: speech and language therapist, HCPC registered, working with deaf children since 2019.\nF6: teaching assistant (level 3), taught by that therapist.\nF7: class teacher and both teaching assistants, Makaton levels 1 and 2; taught by the therapist, who is a licensed tutor.",
        "F5: 30 minutes a week, 36 weeks a year. On top, 45 minutes each half-term to plan and write up.\nF6: 15 minutes, four days a week, 38 weeks a year. Teaching for it: one hour each term.\nF7: every lesson, every day. Course: six hours, finished by 29 January 2027; one hour each term after that.",
        "Therapist, ten-minute recording, each term; class teacher notes new words weekly.",
    ),
    (
        "3 · Playing and joining in",
        "N3. Plays beside children, not yet with them. Two watches of 20 minutes: one turn taken, then off (educational psychologist, 23 September 2026). Does not catch the calling-out that starts a game. Class story: stays four minutes; the others twelve.",
        "E3. By July 2028: Percival asks a child to play, by word or sign, and takes turns for eight minutes, three playtimes out of five. September 2026: one turn. Comes from his “mine friend” and the hope of friends on their street.",
        "Four turns, adult beside him, by April 2027. Three minutes, adult two metres off, by July 2027.",
        "F8. Train-track turns: Percival and two classmates. Adult shows how to ask, then waits ten seconds.\nF9. Story in a group of four, quiet room, props in a bag, in place of the class carpet story.",
        "F8: teaching assistant (level 2), taught by the educational psychologist.\nF9: class teacher on Mondays; teaching assistant (level 3) on the other days.",
        "F8: 15 minutes, three playtimes a week, 38 weeks a year; one adult to three children. Teaching and watching by the psychologist: 60 minutes each term.\nF9: 12 minutes daily, 38 weeks a year; one adult to four children.",
        "SENCO, 20-minute playtime watch, each half-term.",
    ),
    (
        "4 · Doing it himself",
        "N4. Cannot yet put in an ear mould, or tell anyone when an aid has stopped: three flat batteries, all found by adults (class record, 14 to 25 September 2026). Coat: arms in, zip not started.",
        "E4. By July 2028: Percival puts in both moulds, tells an adult the same morning when an aid has stopped, and zips his coat, nine days out of ten. September 2026: none of the three. Comes from “Me do it!” and from the train driver who looks after his own kit.",
        "Zip, once started for him, by April 2027. Aid handed to an adult when it stops, half the time, by July 2027.",
        "F10. One link of the chain taught at a time, last step first, one-to-one: mould, battery, zip. Mirror and photo strip by his peg.",
        "Teaching assistant (level 3). Taught and watched by the Teacher of the Deaf (moulds, batteries) and an occupational therapist, HCPC registered (zip).",
        "10 minutes daily at coat time, 38 weeks a year. Teacher of the Deaf: 30 minutes each term with the assistant. Occupational therapist: 45 minutes each term, with Percival and the assistant.",
        "Teaching assistant, tick sheet, daily; SENCO reads it each half-term.",
    ),
)  # fmt: skip
PROGRESS = (
    ("Short targets", "Class teacher and SENCO with Mum and Dad, each half-term, out of E1 to E4. Everyone meets each term."),
    ("Move to Year 1, September 2027", "Four visits, June and July 2027. Photo book home by 9 July 2027. New teacher and assistants: 90 minutes on aids and radio aid with the Teacher of the Deaf, 5 July 2027."),
    ("Reviews", "First: finished by 3 March 2027, before he is five. After that: every year."),
)  # fmt: skip
REST = (
    ("C", "Section C · Health needs linked to his learning", (
        ("Need", "C1. Permanent hearing loss, moderate, both ears; glue ear on top in winter (audiologist, 9 September 2026). Outgrows moulds about every three months; aids whistle, come out, and that day’s listening is lost."),
    )),
    ("D", "Section D · Social care needs", (
        ("Need", "None identified. Disabled children’s team, home visit and advice, 18 September 2026."),
    )),
    ("G", "Section G · Health provision", (
        ("Provision for C1", "G1. Hearing test and aid check. G2. New moulds: impressions taken, moulds back within seven days."),
        ("Who, where", "Audiologist, HCPC registered, hospital children’s clinic."),
        ("How much", "G1: 45 minutes every three months. G2: 20 minutes every three months, same visit."),
        ("For", "E1: aids that fit and work."),
        ("Agreed", "Integrated care board: designated clinical officer, 2 November 2026."),
    )),
    ("H1", "Section H1 · Social care, 1970 Act", (("Provision", "None required (disabled children’s team, 18 September 2026)."),)),
    ("H2", "Section H2 · Other social care", (("Provision", "None required (disabled children’s team, 18 September 2026)."),)),
    ("I", "Section I · Placement", (("Placement", "Blank in a draft. Mum and Dad may say which school they want, by 30 November 2026."),)),
    ("J", "Section J · Personal budget", (("Budget", "Explained to Mum and Dad, 28 September 2026. None asked for."),)),
    ("K", "Section K · Advice (all attached)", (
        ("(a) Parents, with Percival’s views", "Mother and father, 28 September 2026. Attached, K1."),
        ("(b) Education", "Head teacher, after asking the qualified Teacher of the Deaf, 29 September 2026. Attached, K2."),
        ("(c) Medical", "Community paediatrician, 21 September 2026. Attached, K3."),
        ("(d) Psychology", "Educational psychologist, 23 September 2026. Attached, K4."),
        ("(e) Social care", "Social worker, disabled children’s team, 18 September 2026. Attached, K5."),
        ("(f) Hearing", "Qualified Teacher of the Deaf, 15 September 2026. Attached, K6."),
        ("(f) Audiology", "Audiologist, 9 September 2026. Attached, K7."),
        ("(f) Speech and language", "Speech and language therapist, 17 September 2026. Attached, K8."),
        ("(f) Occupational therapy", "Occupational therapist, 24 September 2026. Attached, K9."),
        ("(h) Anyone the parents asked for", "Nursery manager, 25 September 2026. Attached, K10."),
    )),
)  # fmt: skip


def card(by: Author, *parts: tuple[str, str, tuple[tuple[str, str], ...]]) -> None:
    """Write a table of labels and values, with a banner for each part of it."""
    table = by.paper.doc.add_table(0, 2)
    table.style = "Table Grid"
    for letter, title, rows in parts:
        by.at(letter)
        banner(table, title)
        for label, text in rows:
            cells = table.add_row().cells
            write_cell(cells[0], label)
            embolden(cells[0])
            write_cell(cells[1], by.note(text))
    by.paper.text("")


def write(by: Author) -> None:
    by.paper.running(
        "Percival Oduya-Lacey · DRAFT plan", "Draft, version 1, served 16 November 2026"
    )
    by.heading("Education, health and care plan: Percival", 0)
    by.cover(
        ("Child", "Percival Oduya-Lacey"), ("Born", "9 March 2022"),
        ("Uses", "he, him"), ("Year", "Reception"),
        ("Main need", "Hearing impairment"), ("Languages", "English, Makaton signs"),
        ("Stage", "DRAFT"), ("Request in", "20 July 2026"),
        ("Yes to assessing, sent", "24 August 2026"), ("Advice asked for", "24 August 2026, due 5 October 2026"),
        ("Draft served", "16 November 2026"), ("Comments until", "30 November 2026"),
        ("Final planned for", "4 December 2026"), ("Twenty weeks end", "7 December 2026"), columns=4,
    )  # fmt: skip
    card(by, ("A", "Section A · Percival and his family: views, interests, hopes", A))
    card(by, ("B", "Section B · Special educational needs: strengths first", STRENGTHS))
    for title, need, outcome, steps, provision, who, amount, checked in CARDS:
        card(
            by,
            ("B", f"Section B · Need {title}", (("Need", need),)),
            ("E", "Section E · Outcome", (("Outcome", outcome), ("Steps", steps))),
            ("F", "Section F · Special educational provision", (
                ("Provision", provision), ("Who", who), ("How much", amount), ("Checked by", checked),
            )),
        )  # fmt: skip
    card(by, ("E", "Section E · Targets, changes, reviews", PROGRESS))
    for letter, title, rows in REST:
        card(by, (letter, title, rows))


PLAN = Unseen(
    name="percival",
    style="34th: a small table for each need, banners inside, notes",
    born=dt.date(2022, 3, 9),
    write=write,
    is_landscape=True,
)
