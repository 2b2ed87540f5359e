"""Isolde, eight: a county's amended final plan, need by need in tables, as it should be."""

import datetime as dt

from tests.plan_layouts.paper import banner, embolden, write_cell
from tests.unseen.author import Author, Unseen

Area = tuple[str, tuple[tuple[str, str, str], ...]]

VIEWS = (
    ("How we gathered this",
     "Isolde chose and sorted photographs with the specialist teaching assistant on 8 and 10 September 2026, for 20 minutes each time. Words in speech marks are hers, written down as she said them. Everything else about her was written by the assistant from what she chose, and read and signed back to her on 15 September 2026."),
    ("What Isolde enjoys",
     "Isolde likes rock pools best of all. She can name fourteen sorts of seaweed and keeps limpet shells in egg boxes. At home she builds dens with her brother. “I play mermaids but not the soppy kind.”"),
    ("What she is good at",
     "She is a patient looker who spots what everybody else walks past. She draws from life, swims 25 metres and is proud of the crab picture that hung in the harbour café in August 2026."),
    ("School",
     "Best: science, art and Thursday cooking. Worst: wet playtimes and assembly. “It all goes mush when it’s loud.” She likes to sit where she can see faces."),
    ("Friends",
     "She has one good friend in her class and two at swimming. She would like someone to play with on Fridays, when her friend is away."),
    ("Doing things herself",
     "She gets dressed, makes a sandwich and changes the batteries in her hearing aids. She asks an adult to order for her in shops and wants to learn to do that by herself."),
    ("Health",
     "Her ears get sore in hot weather, and she is tired by tea-time after a day of listening. She sleeps well."),
    ("Hopes",
     "Soon: to say a line in the class play and for people to laugh in the right place. One day: “I want to be a sea scientist and live in a boat with a dog.” She would like to belong to the beach-clean club that her aunt goes to. After Year 6 she wants a secondary school with a pool."),
    ("How to talk with Isolde and help her to decide",
     "Isolde talks in short sentences, and points, draws or uses one of her sixty Makaton signs when a word will not come. Get down to her level, face the light, switch on the radio aid and say one thing at a time. Wait ten seconds. Ask her to show you what you said. Yes is “yep” with a thumb; no is a shake and a look away. For a decision, lay out two or three photographs the day before, and let her bring her brother or the assistant."),
    ("Her story so far",
     "Isolde was born in Barnstaple in 2018. Her hearing loss was found when she was two, and she has worn two hearing aids since May 2020. She joined this school in September 2022, and her language disorder was identified in 2024."),
    ("What Isolde’s parents think and hope (meeting with the SENCO, 14 September 2026)",
     "Mum and Dad feel that school knows her well. They worry about her being left on the edge of things, and about how tired she is. They hope that she grows up to have a job that she finds interesting, a home of her own near the sea, and friends who take the trouble to face her."),
)  # fmt: skip

AREAS: tuple[Area, ...] = (
    ("Communication and interaction", (
        ("B", "Section B: Need 1", "Isolde has a developmental language disorder. She follows one instruction of seven words or fewer, and loses the thread of longer ones; her understanding was at standard score 71 (CELF-5, speech and language therapist, 11 June 2026). In class this means that she copies her neighbour and starts the wrong task about three times a day."),
        ("F", "Section F: Provision 1a (for need 1, outcome 1)", "A speech and language therapist (HCPC registered, with postgraduate training in hearing loss) works with Isolde one-to-one in the quiet room for 40 minutes each week, 36 weeks a year, on joining ideas with because, so and before."),
        ("F", "Section F: Provision 1b (for need 1, outcome 1)", "A specialist teaching assistant (level 3, Elklan certificate) teaches her the five key words of the next topic with real objects and Makaton signs: one-to-one, 20 minutes at 8.50 on four mornings a week, 38 weeks a year. The therapist spends two hours each half-term choosing the words, watching one lesson and coaching the assistant."),
        ("F", "Section F: Provision 1c (for need 1, outcome 1)", "In every lesson the class teacher gives each task in one sentence with a picture strip on Isolde’s desk."),
        ("E", "Section E: Outcome 1", "By July 2028 Isolde carries out a spoken task of three parts without copying, in four lessons out of five. In June 2026 she managed one part. Steps: two parts by July 2027; three parts with a picture strip by December 2027. This helps her towards being a scientist who can follow an experiment."),
        ("B", "Section B: Need 2", "Isolde cannot yet keep a conversation going with other children. In three playtimes she spoke to another child four times and, when she was not understood, she walked off each time (educational psychologist, 24 June 2026)."),
        ("F", "Section F: Provision 2 (for need 2, outcome 2)", "The specialist teaching assistant leads a lunch club for Isolde and three classmates, 30 minutes every Tuesday and Friday, 38 weeks a year. They play barrier games and practise two ways of putting a muddle right: “say it again, please” and “I meant…”. The therapist plans it and sits in for one club each half-term."),
        ("E", "Section E: Outcome 2", "By July 2028 Isolde puts a misunderstanding right by asking or by saying it another way, in three playtimes out of four. In June 2026 she did not do so. Steps: with a cue card in lunch club by April 2027; in the playground with one friend by December 2027. This serves her wish for someone to play with."),
    )),
    ("Cognition and learning", (
        ("B", "Section B: Cognition and learning", "No need identified: Isolde reads and does sums like most children of her age (specialist teacher, 16 June 2026)."),
    )),
    ("Sensory and physical", (
        ("B", "Section B: Need 3", "Isolde has a moderate sensorineural hearing loss in both ears. With her aids she repeated 9 words out of 10 in quiet and 4 out of 10 in classroom noise (qualified teacher of the deaf, 18 June 2026). She does not yet notice when an aid has stopped, and by two o’clock she is too tired to listen for longer than ten minutes."),
        ("F", "Section F: Provision 3a (for need 3, outcome 3)", "A qualified teacher of the deaf teaches Isolde one-to-one for 60 minutes every fortnight, 19 visits a year: how her ears and aids work, and what to say when she cannot hear. Beyond that she spends two hours a term testing the equipment and advising the class teacher, and trains all staff who teach Isolde for 90 minutes each September."),
        ("F", "Section F: Provision 3b (for need 3, outcomes 1 and 3)", "A radio aid with two microphones, supplied by the county’s sensory service in September 2026, is used in every lesson, in assembly and in the lunch club. The specialist teaching assistant checks it and both hearing aids with a stetoclip at 8.40 each day, with Isolde, for ten minutes."),
        ("F", "Section F: Provision 3c (for need 3, outcomes 1 and 3)", "Isolde’s classroom has carpet, felt pads on all chair legs and acoustic panels (fitted August 2026). She sits at the front left of the room with her back to the window. At 1.50 p.m. each day she has 15 minutes of drawing in the quiet room with the specialist teaching assistant. Films are shown with subtitles. In tests she has 25% extra time, and a live speaker reads aloud whatever would have been on a recording."),
        ("E", "Section E: Outcome 3", "By July 2028 Isolde tells an adult within five minutes when an aid stops or she has not heard, on nine days out of ten. In June 2026 she did so on two. Steps: five days out of ten by July 2027; seven by January 2028. She says that she hates missing things."),
    )),
    ("Social, emotional and mental health", (
        ("B", "Section B: Need 4", "After noisy times Isolde goes quiet, hides under the coat pegs and cannot join in for about 25 minutes; this happened on 11 days between 20 April and 12 June 2026 (class teacher’s log, 12 June 2026)."),
        ("F", "Section F: Provision 4 (for need 4, outcome 4)", "An emotional literacy support assistant (ELSA-trained, supervised by the educational psychologist for two hours each half-term) sees Isolde one-to-one for 30 minutes every Wednesday, 36 weeks a year, to draw a feelings map and practise leaving a noisy place. When Isolde shows her blue card, in any lesson or at dinner, the adult in charge sends her with the specialist teaching assistant to the quiet room for ten minutes. She eats with two friends in the library from 12.10 to 12.40 every day, with a midday supervisor who has had the 90-minute training in 3a."),
        ("E", "Section E: Outcome 4", "By July 2028 Isolde shows her card before she goes quiet and is back with the class within ten minutes, nine times out of ten. In June 2026 she did not use a card. Steps: with an adult’s reminder five times out of ten by July 2027; seven without one by January 2028. She hopes to stand on stage in the class play."),
    )),
    ("Health", (
        ("C", "Section C: Health need 5", "The moderate hearing loss described in need 3. Her ear moulds rub and she has had outer ear infections on three occasions since January 2026, each time going without one aid for about a week and missing what was taught (community paediatrician, 9 June 2026)."),
        ("G", "Section G: Health provision 5 (for health need 5, outcome 3)", "A paediatric audiologist tests Isolde’s hearing and fits new moulds at a 60-minute clinic every four months, three times a year. A school nurse meets her and the assistant for 30 minutes each term to look at her ears and go over how they are kept clean. Agreed for the Integrated Care Board by the designated clinical officer on 6 November 2026."),
    )),
    ("Social care", (
        ("D", "Section D: Social care needs", "None identified (social care advice, children with disabilities team, 30 June 2026)."),
        ("H1", "Section H1: Provision under section 2 of the Chronically Sick and Disabled Persons Act 1970", "None required (children with disabilities team, 30 June 2026)."),
        ("H2", "Section H2: Any other social care provision", "None required (children with disabilities team, 30 June 2026)."),
    )),
)  # fmt: skip

K = (
    ("1", "Isolde’s views", "Isolde, with the specialist teaching assistant", "10 September 2026", "Attached"),
    ("2", "(a) Parents’ contribution", "Mother and father", "14 September 2026", "Attached"),
    ("3", "(b) Educational advice, written after talking with the teacher of the deaf", "Head teacher", "3 July 2026", "Attached"),
    ("4", "(b) Sensory advice", "Qualified teacher of the deaf", "18 June 2026", "Attached"),
    ("5", "(b) Reading and number assessment", "Specialist teacher", "16 June 2026", "Attached"),
    ("6", "(c) Medical advice", "Community paediatrician", "9 June 2026", "Attached"),
    ("7", "(d) Psychological advice", "Educational psychologist", "24 June 2026", "Attached"),
    ("8", "(e) Social care advice", "Social worker, children with disabilities team", "30 June 2026", "Attached"),
    ("9", "(f) Speech and language therapy advice", "Speech and language therapist", "11 June 2026", "Attached"),
    ("10", "(h) Anyone else the parents asked for", "Parents were asked on 14 September 2026 and named nobody", "14 September 2026", "Not applicable"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running(
        "Isolde Trevanion: Education, Health and Care Plan",
        "Amended final plan, version 2, 18 November 2026",
    )
    by.heading("Education, Health and Care Plan", 0)
    by.text("Westmoor County Council")
    by.heading("Personal details", 1)
    by.cover(
        ("Name", "Isolde Trevanion"), ("Preferred name", "Isolde"), ("Date of birth", "12 March 2018"),
        ("Pronouns", "she/her"), ("First language", "English"), ("Year group", "Year 4"),
        ("Education setting", "Saltings Primary School"), ("Main need", "Hearing impairment"),
        ("Second need", "Speech, language and communication needs"),
    )  # fmt: skip
    by.heading("Dates of this plan", 1)
    by.cover(
        ("Plan first made", "21 November 2025"), ("Invitations and papers sent", "16 September 2026"),
        ("Review meeting", "1 October 2026"), ("Report of the meeting sent", "12 October 2026"),
        ("Decision and proposed amendments sent", "19 October 2026"), ("Amended final plan", "18 November 2026"),
        ("Next review finished by", "11 October 2027"),
        ("Signed for the Council", "P. Lethaby, Head of Special Educational Needs, 18 November 2026"),
    )  # fmt: skip
    by.at("A").heading("Section A: Views, interests and aspirations of Isolde and her parents")
    for title, text in VIEWS:
        by.heading(title, 2)
        by.text(text)
    by.at("").heading("Sections B to H2: needs, provision and outcomes")
    by.guide("Each table holds one area. The letter of the section stands at the left of each row.")
    for area, rows in AREAS:
        _area(by, area, rows)
    by.at("E").heading("Section E: How the outcomes are followed")
    by.text(
        "The class teacher and the specialist teaching assistant set targets from the four outcomes each half-term and note progress every Friday. The SENCO goes through the notes with Isolde and her parents once a term. The Council reviews the outcomes at the annual review.",
        "Isolde moves to secondary school in September 2029. Planning begins at the review in the autumn term of 2027, with visits to schools in the summer term of 2028.",
    )  # fmt: skip
    by.at("I").heading("Section I: Placement")
    by.text("Saltings Primary School, a mainstream community primary school.")
    by.at("J").heading("Section J: Personal budget")
    by.text("Personal budgets were explained to the parents on 1 October 2026. None was requested.")
    by.at("K").heading("Section K: Advice and information")
    by.rows(("No.", "Advice", "Author and role", "Date", "Attached?"), K)


def _area(by: Author, area: str, rows: tuple[tuple[str, str, str], ...]) -> None:
    table = by.paper.doc.add_table(0, 2)
    table.style = "Table Grid"
    banner(table, area)
    for letter, label, text in rows:
        cells = table.add_row().cells
        write_cell(cells[0], label)
        embolden(cells[0])
        write_cell(cells[1], by.note(text, letter))
    by.paper.text("")


PLAN = Unseen(
    name="isolde",
    style="tables by area, a row for each need, provision and outcome",
    born=dt.date(2018, 3, 12),
    write=write,
)
