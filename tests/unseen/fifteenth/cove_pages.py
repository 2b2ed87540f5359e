"""Verity, eight: a county's first final plan with a wide page for each outcome, as it should be."""

import datetime as dt
from collections.abc import Sequence
from typing import Any

from docx.shared import Cm

from tests.plan_layouts.paper import embolden, write_cell
from tests.unseen.author import Author, Unseen

A: tuple[tuple[str, str], ...] = (
    ("How we asked",
     "Verity sorted photographs and talked with her class teaching assistant in the library on 16 and 18 June 2026. Words in quotation marks are hers, written down as she said them. Mum and Dad talked with the SENCO on 22 June 2026. Verity heard this page read out on 29 June 2026."),
    ("What Verity likes",
     "“I like goats best. And my brother’s drum.” She loves audiobooks, wheelchair races on the seafront and bossing the baking. At playtime she likes games of vets."),
    ("What Verity is good at",
     "Verity remembers whole chapters word for word. She is funny, she is kind to the little ones, and she got round the half-mile fun run in May 2026 with her walker. She is proud of that medal."),
    ("What Verity hopes for",
     "“When I’m big I want to be a goat vet and live at the farm with a ramp.” For Year 4 she wants to go round the playground with no grown-up."),
    ("School, as Verity sees it",
     "“Best is stories and Fridays. Worst is when they’ve finished and I’m still on the date.” She likes her class and her place by the door."),
    ("Friends",
     "She has two friends in her class who come for tea. “They run off and then I’m on my own with the bench.” She sees her cousins every Sunday and goes to Brownies in the village hall."),
    ("Doing things for herself",
     "Verity feeds herself, chooses her clothes and drives her chair at home. She needs a hand with buttons and the toilet. She would like to learn to make a sandwich."),
    ("How Verity feels about her health",
     "“My legs go tight at night and it hurts. The pool is nice, it lets them go.” By two o’clock she is often worn out. She sleeps well and eats anything but eggs."),
    ("Later on",
     "Verity will be at her primary school until July 2029. She knows that a big school comes after that, and wants to see one with a lift. It is too early to plan college with her."),
    ("How to talk with Verity, and how she decides things",
     "Verity talks, and her words come slowly and not always clearly. Get down to her level, wait while you count to ten, and say back what you heard. If you still cannot tell, she points on her topic card. She follows everything you say. For a decision show her two or three real choices or photographs, in the morning, with her teaching assistant or a parent there, and ask again the next day."),
    ("Her story so far",
     "Born ten weeks early in March 2018. Cerebral palsy was diagnosed in 2019. She began nursery in 2021 and Reception here in September 2022. She had a powered wheelchair from April 2025."),
    ("What Mum and Dad think, and what they hope",
     "Mum and Dad say that people hear the slow voice and think she is slow too, and this upsets them. They are pleased with her school and worried about her being alone at playtimes. They hope she will grow up with friends near by, a job that uses her memory, and a home of her own with the right help."),
)  # fmt: skip
NEEDS: tuple[tuple[str, str, str], ...] = (
    ("Need 1", "Getting about and sitting",
     "Verity has cerebral palsy that affects both legs and her left arm. She walks 40 metres with her walker and then has to sit (physiotherapist, 30 June 2026); for anything longer she has a powered wheelchair. She cannot yet get on and off the toilet or do up buttons without an adult. In an ordinary chair she slides to the left after six minutes."),
    ("Need 2", "Recording her work",
     "Verity’s left hand steadies and her right hand tires. She writes four words a minute by hand; others in her class write about 13 (occupational therapist, 2 July 2026). She types seven. She reads and understands like others of her age, so her books do not show what she knows."),
    ("Need 3", "Being understood",
     "Verity’s speech muscles are weak (dysarthria). Her family follow nearly all that she says. A listener who did not know her followed 52 words out of 100 (speech and language therapist, 25 June 2026). In class she answers in one word to get it over with."),
    ("Need 4", "Joining in and keeping going",
     "Verity was alone for 21 minutes of a 35-minute lunch play, counted on five days in June 2026 by the SENCO. After 2 p.m. she puts her head down in three afternoons out of five (educational psychologist, 7 July 2026), and says that she is “rubbish”."),
)  # fmt: skip
Page = tuple[str, str, str, str, tuple[tuple[str, str, str], ...]]
PAGES: tuple[Page, ...] = (
    ("Outcome 1: out and about",
     "By July 2028 Verity gets from class to the hall, the field and lunch by herself, in her chair or with her walker, in nine journeys out of ten. In June 2026 an adult went with her each time.\n\nFrom need 1. Helps with her wish to go round the playground with no grown-up.",
     "By July 2027: the hall and lunch by herself, seven times in ten.\nBy December 2027: the field too.",
     "The class teacher logs journeys for one week each half-term. Parents, SENCO and physiotherapist look at the log every term; the Council looks at the annual review.",
     (
         ("1a. Stretching and strengthening on the mat, then practice with the walker on ramps and kerbs. For need 1, outcome 1.",
          "Teaching assistant (level 3), shown how by the physiotherapist and signed off as competent, one-to-one.",
          "25 minutes at 8.50 each day, 38 weeks a year."),
         ("1b. Physiotherapy in school: hands-on work with Verity on walking and balance. For need 1, outcome 1.",
          "Paediatric physiotherapist, HCPC registered, one-to-one.",
          "45 minutes every fortnight in term, 19 visits. A further six hours a year to write the mat exercises, teach the teaching assistants and check equipment."),
         ("1c. Hydrotherapy in the warm pool at the special school next door, with walking and floating exercises. For need 1, outcome 1.",
          "Teaching assistant with the aquatic therapy foundation certificate in the water, one-to-one; a poolside helper with a lifeguard award.",
          "30 minutes in the water every Thursday, 36 weeks a year; the physiotherapist joins one session each half-term."),
         ("1d. Practice with buttons, and with getting on and off the raised toilet by the rail, in the accessible toilet. For need 1, outcome 1.",
          "Teaching assistant (level 3) with a moving and handling certificate, one-to-one, following steps taught by the occupational therapist in two hours each September.",
          "Ten minutes, three times a day, 38 weeks."),
         ("1e. A saddle seat with side supports and a table that rises, in her classroom; a standing frame in the library corner. A ramp to the field door. For need 1, outcome 1.",
          "School buys and keeps them; occupational therapist sets the heights; site manager checks bolts.",
          "In place from September 2026. Standing frame 30 minutes a day at story time. Heights set twice a year; bolts checked on the first Monday of each month."),
     )),
    ("Outcome 2: getting her ideas down",
     "By July 2028 Verity plans, types and puts right a page of her own (150 words) in 30 minutes with nobody typing for her, in four lessons out of five. In July 2026 she did 40 words with an adult typing half of them.\n\nFrom need 2. To work with animals one day she will need to write things up.",
     "By July 2027: 80 words in 30 minutes, three lessons out of five.",
     "The class teacher keeps one piece of work each fortnight, sets the next small target with Verity each half-term, and shares both with her parents at the termly meeting.",
     (
         ("2a. Teaching of one-finger and right-hand keyboarding, word prediction and speech to text. For need 2, outcome 2.",
          "Specialist teacher for physical disability and ICT (qualified teacher status, postgraduate certificate in assistive technology), one-to-one.",
          "40 minutes a week, 36 weeks a year."),
         ("2b. Her own laptop with a keyguard, word prediction and an arm rest, used for every piece of writing of more than a sentence. For need 2, outcome 2.",
          "School provides; the network technician updates it; the teaching assistant charges it and sets it out.",
          "Every lesson with writing; software checked at the start of each term."),
         ("2c. A scribe for maths diagrams and labels. Class tests are taken in a separate room with 50% more time and a five-minute rest every 20 minutes. For need 2, outcome 2.",
          "Class teacher arranges; teaching assistant (level 3) who has done the half-day scribe course, one-to-one.",
          "Two maths lessons a week of 60 minutes each; every class test from October 2026."),
     )),
    ("Outcome 3: being heard",
     "By July 2028 Verity tells a piece of news of five sentences to a new adult, who can follow 80 words in 100. In June 2026 it was 52 in 100.\n\nFrom need 3. Helps with her parents’ wish that people will see how able she is.",
     "By July 2027: three sentences and 65 words in 100.",
     "Speech and language therapist measures it each June; her class teacher and Verity choose a target for every half-term; parents are shown both each term.",
     (
         ("3a. Speech and language therapy: breath, loudness and slowing down, practised in real talk. For need 3, outcome 3.",
          "Speech and language therapist, HCPC registered, experienced with dysarthria, one-to-one.",
          "30 minutes a week in three blocks of eight weeks, 24 sessions. Separately, five hours a year for writing the practice book, training staff and reassessing."),
         ("3b. Practice from the book between visits, and a topic card made for each new unit of work. For need 3, outcome 3.",
          "Teaching assistant (level 3) taught by the therapist for three hours each September, one-to-one.",
          "Ten minutes, four times a week, 38 weeks. Card ready on the Friday before the unit."),
         ("3c. All adults who teach Verity or cover lunch learn to wait, repeat back and use the topic card. For need 3, outcome 3.",
          "Speech and language therapist leads; 11 members of staff attend.",
          "90 minutes each September, within the five hours in 3a."),
     )),
    ("Outcome 4: friends, and lasting the day",
     "By July 2028 Verity plays with others for 25 minutes of a 35-minute lunch play, and keeps working in four afternoons out of five. In June 2026 it was 14 minutes and two afternoons.\n\nFrom need 4. Helps with her wish for friends who stay with her.",
     "By July 2027: 20 minutes and three afternoons.",
     "SENCO counts on five days each term. Verity colours in her afternoons on a chart, and agrees a target with her class teacher each half-term; parents hear at the termly meeting.",
     (
         ("4a. A games club in the shady yard with games that are played sitting or on wheels. For need 4, outcome 4.",
          "Play leader (level 2 playwork) with Verity and five children who have chosen to come.",
          "35 minutes at lunch on Monday, Wednesday and Friday, 38 weeks."),
         ("4b. Rest: feet up on the bean bag in the library corner, with an audiobook. For need 4, outcome 4.",
          "Teaching assistant (level 3) helps her out of the chair with the hoist; two adults for the lift, both with moving and handling certificates renewed every year.",
          "20 minutes at 1.10 p.m. every day. The heavy lessons are put before lunch on the timetable."),
         ("4c. Talking and drawing about what she can do, tiredness and growing up with a disability. For need 4, outcome 4.",
          "ELSA, supervised by the educational psychologist for two hours every half-term, one-to-one.",
          "30 minutes a week from October to March, 20 sessions."),
         ("4d. A book that goes between home and school: how she slept, how the day went, one funny thing. For need 4, outcome 4.",
          "Teaching assistant writes it with Verity; parents answer.",
          "Five minutes at 3 p.m. each day."),
     )),
)  # fmt: skip
K = (
    ("Verity’s views", "Verity, with her class teaching assistant", "18 June 2026", "Attached"),
    ("(a) Parents’ advice", "Mother and father", "22 June 2026", "Attached"),
    ("(b) Educational advice", "Head teacher, Saltmarsh Primary School", "6 July 2026", "Attached"),
    ("(c) Medical advice", "Community paediatrician", "3 July 2026", "Attached"),
    ("(d) Psychological advice", "Educational psychologist", "7 July 2026", "Attached"),
    ("(e) Social care advice", "Social worker, disabled children’s team", "9 July 2026", "Attached"),
    ("(f) Physiotherapy advice", "Paediatric physiotherapist", "30 June 2026", "Attached"),
    ("(f) Occupational therapy advice", "Occupational therapist", "2 July 2026", "Attached"),
    ("(f) Speech and language therapy advice", "Speech and language therapist", "25 June 2026", "Attached"),
    ("(h) Person the parents asked for", "Brownie leader", "1 July 2026", "Attached"),
)  # fmt: skip
HEADER = (
    "Outcome (Section E)", "Steps towards it (Section E)", "What will be provided (Section F)",
    "Who (Section F)", "How long and how often (Section F)", "Review (Section E)",
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running(
        "Verity Polwhele, born 14 March 2018", "Final plan, version 1, 18 September 2026"
    )
    by.heading("Education, Health and Care Plan", 0)
    by.cover(
        ("Name", "Verity Polwhele"), ("Born", "14 March 2018"), ("Year group", "Year 4"), ("She/he/they", "she/her"),
        ("Asked for", "4 May 2026"), ("Decision to assess", "12 June 2026"), ("Draft sent", "21 August 2026"),
        ("Final plan", "18 September 2026"), ("To be reviewed by", "17 September 2027"), ("Main need", "Physical disability"),
        ("Signed for the County Council", "R. Treloar, Head of SEND Casework"), ("Date signed", "18 September 2026"),
        columns=4,
    )  # fmt: skip
    by.at("A").heading("Section A: Views, interests and aspirations")
    by.rows(("", "About Verity and her family"), A, labels=(0,))
    _widen(by.paper.doc.tables[-1], (5.5, 18.4))
    by.at("B").heading("Section B: Special educational needs")
    by.rows(("No.", "Area", "What Verity finds hard"), NEEDS, labels=(0, 1))
    _widen(by.paper.doc.tables[-1], (2.4, 4.5, 17))
    by.at("C").heading("Section C: Health needs related to SEN")
    by.text(
        "Health need 1. Cerebral palsy with tight calf muscles and hips, painful at night. She wears splints below the knee for six hours a day, and they must fit or she cannot stand to work (community paediatrician, 3 July 2026).",
    )  # fmt: skip
    by.at("D").heading("Section D: Social care needs")
    by.text(
        "Care need 1. Verity has nothing that she can join in the holidays without her parents beside her, because she needs lifting and help in the toilet (social worker, 9 July 2026).",
    )  # fmt: skip
    for page in PAGES:
        _page(by, page)
    by.at("E").heading("Looking further on (Section E)", 2)
    by.text(
        "Verity stays at her primary school until July 2029. The SENCO, Verity and her parents will look at lifts, toilets and pool times in three secondary schools in the spring of 2028, and set out the visits at the annual review of that year.",
    )  # fmt: skip
    _end(by)


def _page(by: Author, page: Page) -> None:
    title, outcome, steps, review, items = page
    heading = by.at("").paper.heading(f"{title} (Sections E and F)", 1)
    heading.paragraph_format.page_break_before = True
    table = by.paper.table(HEADER, [])
    for item in items:
        cells = table.add_row().cells
        for cell, text in zip(cells[2:5], item, strict=True):
            write_cell(cell, by.note(text, "F"))
    first, last = table.rows[1], table.rows[-1]
    for index, text in ((0, outcome), (1, steps), (5, review)):
        write_cell(first.cells[index].merge(last.cells[index]), by.note(text, "E"))
    embolden(first.cells[0])
    _widen(table, (3.8, 3, 5.7, 4.6, 4, 2.8))


def _widen(table: Any, widths: Sequence[float]) -> None:
    table.autofit = False
    for index, width in enumerate(widths):
        table.columns[index].width = Cm(width)
    for row in table.rows:
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = Cm(width)


def _end(by: Author) -> None:
    by.at("G").heading("Section G: Health provision")
    by.text(
        "For health need 1, outcome 1. A children’s orthotist measures and fits new splints in a clinic of 45 minutes every four months, three times a year. The community paediatrician sees Verity for 40 minutes twice a year about pain. The wheelchair service’s therapist checks the fit of her chair for 45 minutes every six months.",
        "Agreed for the Integrated Care Board by the Designated Clinical Officer on 10 September 2026.",
    )  # fmt: skip
    by.at("H1").heading("Section H1: Social care provision for under-18s (1970 Act, section 2)")
    by.text(
        "For care need 1, outcome 4. A day at the Gulls holiday club, 10 a.m. to 3 p.m. (five hours), on 24 days a year, with a support worker (level 3 diploma, moving and handling certificate) one-to-one.",
    )  # fmt: skip
    by.at("H2").heading("Section H2: Any other social care provision")
    by.text("None is required (social worker, 9 July 2026).")
    by.at("I").heading("Section I: Placement")
    by.text("Saltmarsh Primary School, a community mainstream primary school.")
    by.at("J").heading("Section J: Personal budget")
    by.text(
        "Verity’s parents were told about personal budgets on 21 August 2026 and did not ask for one."
    )
    by.at("K").heading("Section K: Advice and information")
    by.rows(("Advice", "Given by", "Date", "Appendix"), K)


PLAN = Unseen(
    name="verity",
    style="a wide page for each outcome",
    born=dt.date(2018, 3, 14),
    write=write,
    is_landscape=True,
)
