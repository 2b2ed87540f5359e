"""Saoirse, fourteen: a draft by outcome in shaded tables for a girl out of school, as it should be."""

import datetime as dt

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from tests.plan_layouts.paper import embolden, write_cell
from tests.unseen.author import Author, Unseen

COVER = (
    ("Full name", "Saoirse Delacroix-Nunn"), ("Date of birth", "2 December 2011"),
    ("Pronouns", "she/her"), ("Main need", "Social, emotional and mental health (anxiety)"),
    ("Other need", "Autism"), ("Home language", "English"),
    ("Year group", "Year 9 for a second time. By age Saoirse would be in Year 10; she missed most of 2025–26."),
    ("Living with", "Her mother and stepfather. Her mother and father have parental responsibility."),
    ("Status of this plan", "DRAFT"), ("Request received", "7 September 2026"),
    ("Decision to assess sent", "21 September 2026"),
    ("Advice requested and due", "Requested 21 September 2026; due 2 November 2026; last advice received 30 October 2026"),
    ("Draft sent to parents", "16 November 2026"), ("Comments by", "4 December 2026"),
    ("Final plan due by", "25 January 2027"), ("EHC coordinator", "Marguerite Oyelaran"),
)  # fmt: skip
A = (
    ("How the views were obtained", "The EHC coordinator visited Saoirse at home on 1 October and 8 October 2026, for 40 minutes each time. Saoirse typed some answers on her phone and spoke others. She read this page on 14 October 2026 and agreed it. Her mother and stepfather spoke on 1 October and her father by telephone on 5 October 2026."),
    ("Interests and free time", "Saoirse said that she loved drawing foxes and sewing costumes, and listened to podcasts about wolves. “I could talk about foxes for a week.”"),
    ("Strengths", "Saoirse said that she was good at drawing and at calming nervous animals. She was proud of a mask that won a prize in 2025."),
    ("School", "Saoirse said that art and her form tutor were the best things about school, and that corridors were the worst. “It’s not that I won’t. I get to the gate and my legs stop.” She wanted lessons to start again slowly."),
    ("Friends", "Saoirse said that she had one friend, whom she messaged every evening, and that she missed having lunch with people."),
    ("Health", "Saoirse said that her stomach hurt on school mornings and that she slept badly on Sundays. Walking the dog made her feel better."),
    ("Independence", "Saoirse said that she cooked pasta and washed her own clothes. She wanted to travel on a bus alone and to buy things without her mother speaking for her."),
    ("Hopes for the future", "Saoirse hoped to be back in art lessons soon. Later she wanted to go to college to study animal care, have a job at a wildlife rescue, share a flat with a friend and run a sewing club. “Somewhere with a garden and rescued foxes.”"),
    ("How to communicate with Saoirse and involve her in decisions", "Saoirse preferred a message the day before, saying who would come and what would be asked. She spoke quietly one-to-one and typed when a subject was hard. Ask one question and leave time. “Maybe” usually meant no; a thumb up meant yes. To decide, she wanted two written choices and a day to think."),
    ("What her mother, father and stepfather said", "Her mother said that Saoirse was kind, dry and very observant, and that shouting at the door had never worked. Her stepfather said that small steps had. Her father was worried about examinations."),
    ("Her parents’ hopes", "Her mother and father hoped that Saoirse would get through a school week without dread. For adult life they hoped for work with animals, a home of her own, and friends she saw in person."),
    ("History", "Saoirse was born in 2011. She moved to secondary school in September 2023. Absence began in January 2024. Autism was diagnosed in March 2025. She started Year 9 again in September 2026."),
)  # fmt: skip
STRENGTHS = (
    ("Communication and interaction", "Saoirse writes clearly and has a wide vocabulary (standard score 118, British Picture Vocabulary Scale, educational psychologist, 19 October 2026)."),
    ("Cognition and learning", "Her reasoning is well above average and her art folder was graded 7 in October 2026 (school, 15 October 2026)."),
    ("Social, emotional and mental health", "Saoirse can say what frightens her and has kept a dog-walking routine since April 2026."),
    ("Sensory and physical", "She sews by hand and machine with great accuracy."),
)  # fmt: skip
OUTCOMES = (
    ("Outcome 1: being in school (health and community)", (
        ("Need (Section B)", "B", "1. Saoirse has an anxiety disorder and avoids school. She came in on 9 of 30 days from 2 September to 13 October 2026, for art only. At the gate she shook and went home on 21 days (school record, 15 October 2026; psychiatrist, 22 October 2026)."),
        ("Outcome (Section E)", "E", "By July 2028 Saoirse comes into school and stays for 20 of 25 lessons a week in six weeks running. This is Saoirse’s wish to be back in lessons."),
        ("Steps and review", "E", "Five lessons a week by March 2027; 12 by December 2027. The SENCO counts lessons each week."),
        ("Provision 1.1 (Section F)", "F", "The emotional literacy support assistant (ELSA, supervised by the educational psychologist for two hours every half-term) meets Saoirse one-to-one at the side door and follows her written ladder of steps: car park, side door, quiet room, lesson. 30 minutes every school morning, 38 weeks a year."),
        ("Provision 1.2 (Section F)", "F", "The educational psychologist writes the ladder of steps with Saoirse and revises it: one hour each month in term time, ten times a year, one-to-one at home or in the quiet room."),
        ("Provision 1.3 (Section F)", "F", "Saoirse is taught with Year 9, one year below her age, until July 2029, when that class finishes Year 11. A quiet room is kept for her for all 25 lessons a week; a teaching assistant with a level 3 certificate sits there with her and one other pupil."),
    )),
    ("Outcome 2: catching up (employment and further education)", (
        ("Need (Section B)", "B", "2. Saoirse missed 71% of lessons in 2025–26 (school, 15 October 2026). Her mathematics was at the level expected at the end of Year 7 (standard score 86, Access Mathematics Test, 12 October 2026). She left four of five tasks unfinished because she began again when one line was wrong (specialist teacher, same date)."),
        ("Outcome (Section E)", "E", "By July 2029 Saoirse passes GCSE English, mathematics and art at grade 4 or above, which lets her start animal care at college."),
        ("Steps and review", "E", "Mathematics standard score of 95 by December 2027. The SENCO reads test and task scores each term."),
        ("Provision 2.1 (Section F)", "F", "A qualified mathematics teacher and a qualified English teacher each teach Saoirse one-to-one for 60 minutes twice a week, 38 weeks a year, at home until March 2027 and then in the quiet room, covering what she missed in Years 8 and 9."),
        ("Provision 2.2 (Section F)", "F", "In place of French and drama until July 2027, a teaching assistant with a level 3 certificate goes through planning sheets with Saoirse one-to-one for 50 minutes three times a week, 38 weeks a year: plan, first version, one correction, hand in."),
    )),
    ("Outcome 3: being understood (friendships)", (
        ("Need (Section B)", "B", "3. Saoirse is autistic. In a group of more than three she did not speak in six observed lessons, and she asked for help in none of them. She takes figures of speech literally (speech and language therapist, 16 October 2026)."),
        ("Outcome (Section E)", "E", "By July 2028 Saoirse asks for help in lessons by card or words on four of five occasions and eats lunch with two pupils three days a week. This comes from her wish for company at lunch."),
        ("Steps and review", "E", "Shows a card in art by February 2027; lunch with one pupil by July 2027. The form tutor keeps a weekly tally."),
        ("Provision 3.1 (Section F)", "F", "A speech and language therapist registered with the HCPC teaches Saoirse one-to-one to ask, disagree and repair a misunderstanding, by role-play and comic strips: 45 minutes every fortnight, 19 sessions a year, in the quiet room."),
        ("Provision 3.2 (Section F)", "F", "The ELSA runs a sewing table at lunch for Saoirse and two other pupils (a group of three), 35 minutes three times a week, 38 weeks a year."),
        ("Provision 3.3 (Section F)", "F", "The speech and language therapist trains all ten of Saoirse’s teachers in plain wording and help cards for 90 minutes every September and 30 minutes every January."),
    )),
    ("Outcome 4: noise and crowds (independent living and employment)", (
        ("Need (Section B)", "B", "4. Noise and crowds overwhelm Saoirse. She left a corridor within one minute on eight of ten trials and has not used a bus since May 2024 (occupational therapist, 20 October 2026)."),
        ("Outcome (Section E)", "E", "By July 2028 Saoirse travels alone by bus to an animal rescue centre, pays her own fare and completes ten days of work experience there. This comes from her hopes for work and her wish to travel alone."),
        ("Steps and review", "E", "Two stops with an adult by April 2027; the whole journey with an adult by December 2027. The travel trainer records each journey."),
        ("Provision 4.1 (Section F)", "F", "A travel trainer with a level 3 award teaches Saoirse one-to-one to plan a route, pay and use the bus: 60 minutes every week from January to December 2027, 38 weeks, to the rescue centre."),
        ("Provision 4.2 (Section F)", "F", "A careers adviser with a level 6 diploma meets Saoirse one-to-one for 45 minutes every half-term, six times a year, and takes her on three two-hour visits to colleges before July 2028."),
        ("Provision 4.3 (Section F)", "F", "Ear defenders and a pass to leave lessons five minutes early stay with Saoirse from January 2027. The occupational therapist teaches her one-to-one to use both: 45 minutes once every half-term, six times a year, in the quiet corridor."),
    )),
    ("Outcome 5: the social care need in Section D (community)", (
        ("Outcome (Section E)", "E", "By July 2028 Saoirse sews or draws beside people of her own age on 30 Thursdays a year, with her support worker outside the room. This is a first step to running a sewing club."),
        ("Steps and review", "E", "Ten Thursdays, with her worker beside her, by July 2027. The social worker reads the club register every six months."),
    )),
)  # fmt: skip
TABLES = (
    ("C", "3 Section C Health needs", ("Health need", "Effect on learning", "Source"), (
        ("Anxiety disorder, with stomach pain and poor sleep before school days", "On 21 of 30 mornings Saoirse was too unwell to begin lessons", "Consultant child and adolescent psychiatrist, 22 October 2026"),
    )),
    ("D", "4 Section D Social care needs", ("Social care need", "Source"), (
        ("Because of her anxiety Saoirse went to no activity outside the family from April to October 2026. The council considers an assessment for adult care at the Year 11 review.", "Social worker, 27 October 2026"),
    )),
    ("G", "5 Section G Health provision", ("Provision", "By whom", "How often and how long", "Outcome"), (
        ("Cognitive behavioural treatment of the anxiety disorder in the clinic", "Clinical psychologist, child and adolescent mental health service", "50 minutes once a week for 20 weeks from January 2027, then 50 minutes once a month for six months", "Outcome 1"),
        ("Review of mood, sleep and stomach pain", "Consultant child and adolescent psychiatrist", "30 minutes once every three months", "Outcome 1"),
    )),
    ("H1", "6 Section H1 Social care provision (Chronically Sick and Disabled Persons Act 1970)", ("Provision", "By whom", "How often and how long", "Outcome"), (
        ("Going with Saoirse, one-to-one, to a craft club at the community centre", "Support worker with a level 3 diploma in youth work, children’s services", "Two hours every Thursday, 36 weeks a year", "Outcome 5"),
    )),
    ("H2", "7 Section H2 Other social care provision", ("Provision", "Source"), (
        ("None reasonably required", "Social worker, 27 October 2026"),
    )),
    ("I", "8 Section I Placement", ("Name and type of placement",), (
        ("Left blank because this is a draft plan.",),
    )),
    ("J", "9 Section J Personal budget", ("Personal budget", "Direct payment"), (
        ("Explained on 1 October 2026; not requested", "None"),
    )),
    ("K", "10 Section K Advice and information (all attached)", ("Appendix and type", "Given by", "Date", "Attached"), (
        ("K1 (a) Views of Saoirse and her parents", "Saoirse; her mother and father", "14 October 2026", "Yes"),
        ("K2 (b) Education", "Headteacher", "15 October 2026", "Yes"),
        ("K3 (c) Medical", "Consultant child and adolescent psychiatrist", "22 October 2026", "Yes"),
        ("K4 (d) Psychological", "Educational psychologist", "19 October 2026", "Yes"),
        ("K5 (e) Social care", "Social worker", "27 October 2026", "Yes"),
        ("K6 (f) Speech and language", "Speech and language therapist", "16 October 2026", "Yes"),
        ("K7 (f) Occupational therapy", "Occupational therapist", "20 October 2026", "Yes"),
        ("K8 (f) Attainment", "Specialist teacher", "12 October 2026", "Yes"),
        ("K9 (g) Preparing for adulthood", "Careers adviser", "30 October 2026", "Yes"),
        ("K10 (h) Requested by her mother", "Art teacher", "21 October 2026", "Yes"),
    )),
)  # fmt: skip


def shade(by: Author) -> None:
    """Shade the first row of the last table."""
    for cell in by.paper.doc.tables[-1].rows[0].cells:
        cell._tc.get_or_add_tcPr().append(
            parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="D9E2F3"/>')
        )


def write(by: Author) -> None:
    by.paper.running("DRAFT – Saoirse Delacroix-Nunn – EHC plan", "Draft 1, 16 November 2026")
    by.heading("DRAFT Education, Health and Care Plan: Saoirse Delacroix-Nunn", 1)
    by.cover(*COVER)
    by.at("A").heading("1 Section A Views, interests and aspirations", 1)
    by.rows(("Heading", "What was said"), A, labels=(0,))
    shade(by)
    by.at("").heading("2 Sections B, E and F Needs, outcomes and provision", 1)
    by.at("B").heading("2.1 Section B Strengths", 2)
    by.rows(("Area", "Strengths"), STRENGTHS, labels=(0,))
    shade(by)
    by.at("").heading("2.2 Sections B, E and F by outcome", 2)
    for title, rows in OUTCOMES:
        table = by.paper.table((title, "Details"), [])
        for label, letter, text in rows:
            left, right = table.add_row().cells
            write_cell(left, label)
            embolden(left)
            write_cell(right, by.note(text, letter))
        shade(by)
        by.paper.text("")
    by.at("E").heading("2.3 Section E Targets and plans for change", 2)
    by.rows(
        ("Subject", "Arrangement"),
        [
            ("Shorter-term targets", "The SENCO and Saoirse set targets every half-term and meet her parents every term. The council reviews all outcomes at the annual review."),
            ("Decisions passing to Saoirse", "From 30 June 2028 decisions about the plan are Saoirse’s."),
            ("After Year 11", "Saoirse visits two colleges by July 2028 and prefers one at the autumn 2028 review. The plan names it by 30 March 2029."),
        ],
        labels=(0,),
    )  # fmt: skip
    shade(by)
    for letter, heading, header, rows in TABLES:
        by.at(letter).heading(heading, 1)
        by.rows(header, rows)
        shade(by)
        if letter == "G":
            by.text(
                "Section G was agreed by the designated clinical officer, for the integrated care board, on 11 November 2026."
            )
    by.at("").heading("11 Commenting on this draft", 1)
    by.guide(
        "You have until 4 December 2026 to send comments, ask for a meeting with the coordinator and tell the council which school you would like named."
    )


PLAN = Unseen(
    name="saoirse_d",
    style="51st: numbered headings, shaded tables, one table per outcome with B, E and F in it",
    born=dt.date(2011, 12, 2),
    write=write,
)
