"""Balthazar, ten: a final plan in shaded bands for the move up inside one special school."""

import datetime as dt

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from tests.plan_layouts.paper import embolden, write_cell
from tests.unseen.author import Author, Unseen

COVER = (
    ("Child", "Balthazar Quillfeather (he/him)"),
    ("Born", "21/03/2016"),
    ("Year group", "6"),
    ("Main type of need", "Severe learning difficulty"),
    ("Home language", "English; signs"),
    ("Plan sent to", "Balthazar’s mother and father (both hold parental responsibility)"),
    ("Status", "FINAL, version 1"),
    ("Request received", "08/06/2026"),
    ("Decision to assess notified", "10/07/2026"),
    ("Advice requested", "10/07/2026 (due 21/08/2026; last received 14/08/2026)"),
    ("Draft served", "07/09/2026; comments to 25/09/2026"),
    ("Final issued", "19/10/2026"),
    ("First review", "Phase transfer review. Meeting 08/12/2026; completed by 12/02/2027"),
    ("Signed for the council", "Leopold Ashgrove, SEN Manager, 19/10/2026"),
)  # fmt: skip
A = (
    ("Method", "Balthazar shows rather than tells. On 14 July 2026 his class teacher laid out 30 photographs, six at a time, and he put each in a ‘more’ or a ‘finished’ box. His teaching assistant observed him from 13 to 15 July 2026. Both wrote down what he did. Nothing here is in his own words."),
    ("What he likes", "He chose swimming, tractors and the tin drum first each time. He enjoys marching music and carries a red bucket everywhere (class teacher, 14 July 2026)."),
    ("Play", "He fills the bucket, tips it out and looks round for somebody to laugh with."),
    ("Good at", "He remembers every route he has walked once. He is patient, gentle with younger pupils and proud when his drum is clapped."),
    ("School", "‘More’: music, cooking, the sand. ‘Finished’: assembly and the dining hall. He runs in from the bus on music days."),
    ("Health", "He put the photograph of his blue boots in ‘finished’: he pulls them off when his feet are hot. He likes to lie down in a quiet place after a jerk or a blank moment."),
    ("Doing things himself", "He hangs up his bag and pours his own drink. He pushes an adult’s hand away from his coat zip, which we read as wanting to do it alone."),
    ("Friends", "He sits beside the same boy in music and saves him a drumstick. With other children he watches from the edge."),
    ("His hopes", "Represented by his class teacher from the boxes on 14 July 2026. Soon: he would like to swim more and to choose in the shop. One day: he wants to ride on a tractor."),
    ("Telling Balthazar things", "Stand in front of him. Say his name, then one or two words with a sign and a photograph. Wait ten seconds. Say it once more, not louder."),
    ("How he tells us", "He signs, gives a photograph or leads you by the sleeve. Yes: he takes the thing and smiles. No: he turns his shoulder. Humming with both hands on his ears means ‘stop now’."),
    ("Deciding with him", "Offer two real things or two photographs in the morning, with one person he knows. Offer them again, swapped over, after lunch. The same choice twice is his answer."),
    ("Parents’ views", "Mother and father, at home with the plan officer, 15 July 2026. “He is funny and he knows his own mind. School suits him. What wears us out is guessing what he wants, and the getting-dressed battle before the bus.”"),
    ("Parents’ hopes", "Same meeting. “A small job outdoors that is really his. A home near us with people who sign. Neighbours who know him, and the village band on Saturdays.” They want him to move up with his class and stay at the same school until he is 19."),
    ("History", "Born in March 2016 in Cardiff. Sat at 19 months, walked at three. Went to a specialist nursery there from 2019 and then a special school. The family moved here in February 2026 and he joined his school for assessment, with everybody’s agreement."),
)  # fmt: skip
B = (
    ("B1", "Communication and interaction. Strength: he looks to people to share a joke. Understands one key word with a sign in 14 trials of 20, and two key words in three of 20.", "Speech and language therapist, 31 July 2026"),
    ("B2", "Uses 22 Makaton signs and nine photographs, one at a time. Does not yet join two. A new listener understood five of 18 messages.", "Speech and language therapist, 31 July 2026"),
    ("B3", "Cognition and learning. Strength: memory for places. Severe learning difficulty: he matches six pairs of identical objects, does not yet match object to picture, and gives ‘one’ but not ‘two’ on request. New learning takes about 40 repetitions and does not carry over to another room without being taught there.", "Educational psychologist, 5 August 2026"),
    ("B4", "Attends to an adult-led task for four minutes with one adult beside him and for 40 seconds in a group of eight.", "Educational psychologist, 5 August 2026"),
    ("B5", "Social, emotional and mental health. Strength: settles again within five minutes. When an activity ended without a photograph to show what came next, he lay on the floor on nine of 12 occasions and missed the start of the next lesson.", "Headteacher, 17 July 2026"),
    ("B6", "Sensory and physical. Strength: stamina; he walks a mile. Low muscle tone: holds a rail and goes up nine of 16 stairs before he sits, so he arrives last at upstairs lessons.", "Physiotherapist, 28 July 2026"),
    ("B7", "Independence. Dresses with hand-over-hand help at six of eight steps; eats with a spoon but spills half; is taken to the toilet by the clock and does not ask.", "Occupational therapist, 14 August 2026"),
    ("–", "Vision and hearing: no need identified.", "Community paediatrician, 29 July 2026"),
)  # fmt: skip
C = (
    ("C1", "Epilepsy. Absences of up to 20 seconds, three or four a week, and a longer seizure every two or three months. He misses the instruction and is tired for an hour.", "Community paediatrician, 29 July 2026"),
    ("C2", "Flat, turned-in feet. Wears ankle boots; without them his feet hurt and he sits down in lessons taught standing.", "Community paediatrician, 29 July 2026"),
)  # fmt: skip
D = (
    ("D1", "Has no sense of danger from water or traffic because of his learning difficulty. He needs an adult within reach on any outing, and went to no club between February and July 2026.", "Social worker, disabled children’s team, 3 August 2026"),
)  # fmt: skip
E = (
    ("E1", "By July 2028 Balthazar joins two signs or photographs (‘more drum’) to ask for what he wants, ten times a day with three different adults.", "B1, B2", "Choosing in the shop", "Two signs after an adult shows him: July 2027"),
    ("E2", "By July 2028 Balthazar matches ten objects to their photographs and hands over two coins when asked, in class and in a shop, four times out of five.", "B3", "Choosing in the shop; a job", "Five objects in class: July 2027"),
    ("E3", "By July 2028 Balthazar stays with an outdoor job, watering or sweeping, for 12 minutes with an adult two metres away, on four days of five.", "B4", "A job outdoors; tractors", "Seven minutes: July 2027"),
    ("E4", "By July 2028 Balthazar looks at his next photograph and walks to the next place on nine changes out of ten.", "B5", "Moving up with his class", "Seven out of ten: Easter 2027"),
    ("E5", "By July 2028 Balthazar climbs 16 stairs with one hand on the rail and without sitting down, four times out of five.", "B6, C1, C2", "Important for him: arriving with his class", "Twelve stairs: July 2027"),
    ("E6", "By July 2028 Balthazar does six of the eight steps of putting on a coat, eats a meal with no more than two spills, and signs ‘toilet’ on three days of five.", "B7", "A home of his own with help", "Four steps: July 2027"),
    ("E7", "Social care. By July 2028 Balthazar has swum, or drummed with the band, for an hour on 60 Saturdays without his parents.", "D1", "Swimming more; the village band", "Fifteen Saturdays: Easter 2027"),
)  # fmt: skip
F = (
    ("F1", "Teaches two-sign and two-photograph asking through music, cooking and shop play, one-to-one, in school.", "Speech and language therapist (HCPC registered)", "40 minutes every week, 38 weeks a year", "B1, B2", "E1"),
    ("F2", "Trains the class teacher and three teaching assistants in one-key-word speech, modelling signs and swapping photographs.", "The therapist in F1", "3 hours every September and 1 hour every term", "B1, B2", "E1"),
    ("F3", "Sign and photograph practice at snack, music and cooking, in a group of three.", "Teaching assistant, Makaton level 2", "15 minutes, three times every school day, 38 weeks a year", "B1, B2", "E1"),
    ("F4", "A class of eight with one teacher and three teaching assistants. Every lesson is taught with objects first, then photographs, in steps of one action. F3, F5 to F7 and F11 happen inside these hours.", "Class teacher with a postgraduate diploma in severe learning difficulties", "25 hours every week, 38 weeks a year", "B1, B3, B4", "E1, E2, E3"),
    ("F5", "Matching, giving ‘two’ and handling coins at three work trays, one-to-one; the same task is repeated in a second room on the same day.", "The class teacher in F4", "12 minutes, twice every school day, 38 weeks a year", "B3", "E2"),
    ("F6", "Watering, sweeping and barrow work in the school garden, in a pair. The adult steps back half a metre each time he works for a minute longer.", "Teaching assistant with a level 2 certificate in horticulture", "20 minutes every school day, 38 weeks a year", "B4", "E3"),
    ("F7", "Before each change: shows the ‘now and next’ board, sings the finishing song, gives him the photograph to carry. One-to-one.", "Teaching assistant, taught for 2 hours by the educational psychologist each September", "3 minutes before each of eight changes every school day, 38 weeks a year", "B5", "E4"),
    ("F8", "Writes and shows the stair and balance exercises, works on them with Balthazar one-to-one, and measures progress.", "Physiotherapist (HCPC registered)", "45 minutes every half-term, six times a year", "B6", "E5"),
    ("F9", "Balance beam, step-ups and the real staircase, one-to-one.", "Teaching assistant, taught for 1 hour every term by the physiotherapist in F8", "15 minutes every school day, 38 weeks a year", "B6", "E5"),
    ("F10", "Teaches coat, spoon and ‘toilet’ sign, last step first, one-to-one.", "Teaching assistant, taught for 2 hours every term by an occupational therapist (HCPC registered)", "20 minutes on arrival and 30 minutes at lunch every school day, 38 weeks a year", "B7", "E6"),
    ("F11", "In place of French, teaches shopping in the school shop and the village, in a group of four with two adults.", "The class teacher in F4", "60 minutes every Thursday, 38 weeks a year", "B3", "E2"),
    ("F12", "Equipment kept with him all day from 19 October 2026: photograph book, ‘now and next’ board, dished plate and thick-handled spoon. The council buys and replaces them.", "Teaching assistant in F10 checks them", "10 minutes every Monday, 38 weeks a year", "B2, B5, B7", "E1, E4, E6"),
)  # fmt: skip
G = (
    ("G1", "Reviews seizures, medicine and the seizure plan in clinic, so that he misses less teaching. Shows school staff how to record an absence and give rescue medicine.", "Children’s epilepsy nurse specialist", "45 minutes every four months; staff session 90 minutes every September", "C1", "E5"),
    ("G2", "Measures and refits ankle boots in clinic.", "Orthotist (HCPC registered)", "30 minutes every six months", "C2", "E5"),
    ("–", "Agreed for the integrated care board by the designated clinical officer, 12 October 2026.", "–", "–", "–", "–"),
)  # fmt: skip
H1 = (
    ("H1.1", "Goes with him to the pool or the village band, one-to-one.", "Council support worker, level 3 diploma, water safety award", "3 hours every Saturday, 40 weeks a year", "D1", "E7"),
)  # fmt: skip
H2 = (
    ("–", "None reasonably required (social worker, disabled children’s team, 3 August 2026).", "–", "–", "–", "–"),
)  # fmt: skip
K = (
    ("K1", "(a) Parents’ views; Balthazar’s choices", "Mother and father; class teacher", "15/07/2026; 14/07/2026"),
    ("K2", "(b) Education", "Headteacher", "17/07/2026"),
    ("K3", "(c) Medical", "Community paediatrician", "29/07/2026"),
    ("K4", "(d) Psychological", "Educational psychologist", "05/08/2026"),
    ("K5", "(e) Social care", "Social worker, disabled children’s team", "03/08/2026"),
    ("K6", "(f) Speech and language", "Speech and language therapist", "31/07/2026"),
    ("K7", "(f) Physiotherapy", "Physiotherapist", "28/07/2026"),
    ("K8", "(f) Occupational therapy", "Occupational therapist", "14/08/2026"),
    ("K9", "Individual health care plan (epilepsy)", "Epilepsy nurse specialist", "12/08/2026"),
)  # fmt: skip


def _table(by: Author, *header: str, columns: int = 0):
    return by.paper.table(header or [""] * columns, [])


def _band(table, letter: str, title: str) -> None:
    cells = table.add_row().cells
    write_cell(cells[0], letter)
    rest = cells[1].merge(cells[-1]) if len(cells) > 2 else cells[1]
    rest.paragraphs[0].text = title
    for cell in (cells[0], rest):
        embolden(cell)
        fill = parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="D9E2D0"/>')
        cell._tc.get_or_add_tcPr().append(fill)


def _fill(by: Author, table, letter: str, rows) -> None:
    by.at(letter)
    for label, *texts in rows:
        first, *cells = table.add_row().cells
        write_cell(first, label)
        embolden(first)
        for cell, text in zip(cells, texts, strict=True):
            write_cell(cell, text if text == "–" else by.note(text))


def _plain(by: Author, letter: str, title: str, rows) -> None:
    table = _table(by, columns=2)
    _band(table, letter, title)
    _fill(by, table, letter, rows)
    by.paper.text("")


def write(by: Author) -> None:
    by.paper.running("Balthazar Quillfeather: EHC plan, FINAL", "Version 1, 19/10/2026")
    by.heading("Education, Health and Care Plan", 1)
    by.cover(*COVER)
    by.heading("Views", 2)
    _plain(by, "A", "Views, interests and aspirations of Balthazar and his parents", A)
    by.heading("Needs", 2)
    needs = _table(by, "Ref", "Need", "Evidence")
    for letter, title, rows in (
        ("B", "Special educational needs", B),
        ("C", "Health needs related to his special educational needs", C),
        ("D", "Social care needs related to his special educational needs", D),
    ):
        _band(needs, letter, title)
        _fill(by, needs, letter, rows)
    by.paper.text("")
    by.heading("Outcomes", 2)
    outcomes = _table(by, "Ref", "Outcome", "Need", "Leads towards", "Step")
    _band(outcomes, "E", "Outcomes sought")
    _fill(by, outcomes, "E", E)
    by.paper.text("")
    by.labelled(
        ("Monitoring", "The class teacher sets short-term targets every half-term, records progress every Friday and goes through the record with parents every term. The council reviews all outcomes at each annual review."),
        ("Move to the secondary department, September 2027", "The review meeting is on 8 December 2026; papers go to everyone invited by 20 November 2026; the council decides by 5 January 2027 and finishes any amendment by 12 February 2027. From May 2027 Balthazar spends Tuesday mornings in the secondary department with a teaching assistant he knows. His photograph book of the new rooms goes home on 1 July 2027."),
    )  # fmt: skip
    by.heading("Provision", 2)
    header = ("Ref", "What", "Who", "How much", "Need", "Outcome")
    for bands in (
        (("F", "Special educational provision", F),),
        (
            ("G", "Health provision", G),
            ("H1", "Social care provision under section 2, Chronically Sick and Disabled Persons Act 1970", H1),
            ("H2", "Any other social care provision", H2),
        ),
    ):  # fmt: skip
        provision = _table(by, *header)
        for letter, title, rows in bands:
            _band(provision, letter, title)
            _fill(by, provision, letter, rows)
        by.paper.text("")
    by.heading("Placement, budget and advice", 2)
    _plain(by, "I", "Placement", (
        ("To 31/08/2027", "Marlbank School, primary department. Maintained special school, ages 3 to 19."),
        ("From 01/09/2027", "Marlbank School, secondary department. Maintained special school, ages 3 to 19."),
    ))  # fmt: skip
    _plain(by, "J", "Personal budget", (
        ("Decision", "Explained to parents on 15 July 2026. No personal budget requested; no direct payment."),
    ))  # fmt: skip
    advice = _table(by, "Ref", "Advice", "From", "Date")
    _band(advice, "K", "Advice and information: all attached")
    _fill(by, advice, "K", K)
    by.paper.text("")
    by.at("K").text(
        "(g) Not due before Year 9. (h) Parents were asked on 10 July 2026 and requested no other advice."
    )
    by.at("").heading("Your rights", 2)
    by.guide(
        "You can appeal to the First-tier Tribunal (SEND) about sections B, F and I. The time limit is two months from our letter of 19 October 2026, or one month from a mediation certificate if later. The letter gives contact details for mediation, disagreement resolution and the free SEND information, advice and support service."
    )


PLAN = Unseen(
    name="balthazar",
    style="46th: shaded bands with the section letter in the first cell; needs B to D and provision F to H together",
    born=dt.date(2016, 3, 21),
    write=write,
    is_landscape=True,
)
