"""Mireille, eight: a county's first final plan, need by need in tables, as it should be."""

import datetime as dt

from tests.plan_layouts.paper import banner, embolden, write_cell
from tests.unseen.author import Author, Unseen

VIEWS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Views: Mireille", (
        "Gathered by the class teaching assistant with smiley cards and a walk round school (14 July 2026) and again by the special educational needs coordinator (SENCO) in her new class (8 September 2026). Quotation marks: her exact words.",
        "School: “I like science best because you get to do it not write it. Dinner time is too squashy.” Friends: she has two good friends in class and plays shops with them, but “they go on the climbing frame and then it’s just me”. Doing things herself: she wheels to the office with the register and picks her own clothes, and she wants to do her own catheter “so nobody has to come in”. Health: she does not like headaches or hospital needles, and the heated pool makes her legs “go soft and nice”.",
    )),
    ("Views: family", (
        "Mum and Dad (at home with the SENCO, 19 July 2026): they are proud of her and delighted with her teacher. The playground troubles them.",
    )),
    ("Interests", (
        "Mireille loves volcanoes, baking and anything with a microphone. At home she makes a radio show with her brother and watches wheelchair racing.",
    )),
    ("Strengths", (
        "Her teachers and family say that she is funny and brave and remembers everybody’s birthday. She reads aloud beautifully.",
    )),
    ("Aspirations", (
        "“When I’m a grown-up I want to be on the radio and have a house with no stairs and a ginger cat.” Next year she would like to sleep away on the class trip. Mum and Dad hope that she will have work she loves, a home of her own, and friends and a club in the village, after secondary school with her class.",
    )),
)  # fmt: skip
HISTORY = (
    "Born in April 2018 with spina bifida; her back was closed that day, and a shunt for hydrocephalus was fitted at five weeks. She had her first wheelchair in 2020, went to the village nursery, and joined Thornley Bridge Primary in September 2022. A new shunt in February 2025 kept her off for six weeks.",
    "Talking with Mireille and deciding with her: she speaks in full sentences and will chat about anything, so check what she has understood by asking her to show you. Sit at her height, use short sentences, and show a photograph of anything new. She nods to please; a real yes comes with a reason and a real no with a shake of the head. Give her two photographs to choose from, in a quiet room before lunch, with her assistant or Mum.",
)  # fmt: skip

Triple = tuple[str, str, tuple[tuple[str, str], ...], tuple[str, ...]]
AREAS: tuple[tuple[str, str, tuple[Triple, ...]], ...] = (
    ("Communication and interaction", "Chatty, with a big vocabulary; tells a good joke.", (
        ("1", "Mireille says more than she understands. She followed four of ten two-part instructions in class and answered “why” questions off the point seven times in ten (CELF-5 and observation, speech and language therapist, 16 July 2026).",
         (("1a", "A speech and language therapist (HCPC registered) sees Mireille one-to-one for 30 minutes on alternate Mondays in term, 19 visits a year, to work on “why” and “what next” through radio interviews that she records. Five more hours a year: three for planning, two for training the class team."),
          ("1b", "After each whole-class instruction (class of 28) the class teacher or teaching assistant asks Mireille to say it back and draws what she has missed on her desk whiteboard, in every lesson.")),
         ("By July 2028 Mireille answers “why” and “what next” questions to the point eight times in ten, in an interview with somebody new. In July 2026 it was three. Step: five in ten by July 2027. (Towards being on the radio.)",)),
    )),
    ("Cognition and learning", "A fluent reader who loves facts.", (
        ("2", "Because of hydrocephalus she loses her place on a page, sets sums out crookedly and cannot yet plan a job of three parts. She works in number at about Year 2 level (Sandwell test, 9 July 2026); visual-spatial score 74, average 85–115 (WISC-V, educational psychologist, 16 July 2026).",
         (("2a", "A teaching assistant (level 3, trained by the specialist teacher for learning) re-teaches number with coloured counting frames and 2 cm squared paper, with Mireille and a classmate as a pair, 25 minutes at 9.10, four days a week, 38 weeks a year."),
          ("2b", "Every worksheet reaches her enlarged to A3, one task a side, with a reading window. The assistant prepares them in 60 minutes each Friday.")),
         ("By July 2028 Mireille sets out and solves column sums to 1,000, nine right out of ten. In July 2026 it was two out of ten, to 100. Step: six out of ten, to 100, by July 2027.",)),
    )),
    ("Social, emotional and mental health", "Warm and loyal.", (
        ("3", "Mireille is left out of moving games, and waits for an adult rather than ask. She watched from the edge at nine playtimes out of twelve (SENCO’s count, 15–26 June 2026).",
         (("3a", "A play leader (level 2, boccia leader’s award) runs boccia, parachute and den games on the flat court for Mireille and a group of five, 25 minutes every Tuesday, Wednesday and Friday dinner time, 38 weeks a year."),
          ("3b", "She and two friends eat at the round table by the hatch at 11.50 every day, ten minutes before the bell; a midday supervisor takes them in and stays for 15 minutes.")),
         ("By July 2028 Mireille asks to join in, or starts a game, at eight playtimes out of ten. In June 2026 it was three out of twelve. Step: five out of ten by July 2027. (Towards friends and a club.)",)),
    )),
    ("Sensory and/or physical", "Quick and careful in her wheelchair.", (
        ("4", "Through spina bifida Mireille has no feeling below the knees and moves by wheelchair. After 15 minutes in an ordinary chair she slumps and can no longer use her hands (physiotherapist, 20 July 2026).",
         (("4a", "A physiotherapist (HCPC registered) works with her one-to-one for 45 minutes a fortnight in term, 19 visits a year, on standing, floor transfers and arm strength; six more hours a year go on training three assistants and on review."),
          ("4b", "Hydrotherapy in the pool at the special school next door, 30 minutes every Thursday, 36 weeks a year, with two assistants who hold the pool rescue award: one in the water and one on the side."),
          ("4c", "Standing frame for 30 minutes at 10.30 every day, put on by two assistants trained by the physiotherapist, who checks its fit each term."),
          ("4d", "In both weekly PE lessons (60 minutes each, class of 28) the teacher plans a seated version of each activity; an assistant is within arm’s reach at all times on the apparatus. Ramp, height-adjustable table and evacuation chair are in place since September 2026; the site manager checks them monthly, and two adults practise the chair with Mireille once a term.")),
         ("By July 2028 Mireille gets from wheelchair to floor and back by herself in two minutes, on four tries out of five. In July 2026 two adults lifted her. Step: with one adult’s hand by July 2027. (Towards the class trip and her own home.)",)),
        ("5", "Her hands tire: she writes four words a minute and cannot cut on a line (DASH and observation, occupational therapist, 15 July 2026).",
         (("5a", "An occupational therapist (HCPC registered) sees her one-to-one for 45 minutes six times a year, once each half-term, on grip, cutting and fastenings, and trains the assistant for two hours each September."),
          ("5b", "The assistant runs a touch-typing course with her one-to-one, 15 minutes at 8.45 every day, 38 weeks a year. School supplies a laptop, a sloping board and spring scissors for all lessons; the ICT technician checks the laptop every half-term.")),
         ("By July 2028 Mireille types 18 words a minute for ten minutes. In July 2026 it was five. Step: ten by July 2027.",)),
        ("6", "She cannot yet see to her own catheter, pad or clothes, or say when her skin needs checking (continence nurse, 21 July 2026).",
         (("6a", "Two assistants, taught by the continence nurse for three hours each September, teach Mireille to catheterise herself, one step at a time with a mirror and picture card, one-to-one, 20 minutes at 10.10 and 1.30 every day in the hygiene room. They tick off the steps in her home–school book each day."),),
         ("By July 2028 Mireille does all nine steps of her catheter herself, at four times out of five. In July 2026 she did two. Step: five by July 2027.",)),
    )),
)  # fmt: skip

K = (
    ("(a) Parents’ and Mireille’s views", "Parents; SENCO", "19 July and 8 September 2026", "Attached, 1"),
    ("(b) Educational advice", "Head teacher, Thornley Bridge Primary", "17 July 2026", "Attached, 2"),
    ("(c) Medical advice", "Community paediatrician", "6 August 2026", "Attached, 3"),
    ("(d) Psychological advice", "Educational psychologist", "16 July 2026", "Attached, 4"),
    ("(e) Social care advice", "Social worker, disabled children’s team", "12 August 2026", "Attached, 5"),
    ("(f) Speech and language therapy", "Speech and language therapist", "16 July 2026", "Attached, 6"),
    ("(f) Physiotherapy", "Physiotherapist", "20 July 2026", "Attached, 7"),
    ("(f) Occupational therapy", "Occupational therapist", "15 July 2026", "Attached, 8"),
    ("(f) Continence", "Continence nurse", "21 July 2026", "Attached, 9"),
    ("Individual healthcare plan", "Continence nurse and school", "7 September 2026", "Attached, 10"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Mireille Tarnowska", "Final plan, version 1, 23 October 2026")
    by.heading("Education, Health and Care Plan", 0)
    by.heading("Personal details", 1)
    by.cover(
        ("Name", "Mireille Tarnowska"), ("Date of birth", "9 April 2018"), ("Pronouns", "she/her"),
        ("School year", "Year 4"), ("First language", "English; Polish at home with Dad"),
        ("Education setting", "Thornley Bridge Primary School"), ("Main type of need", "Physical disability"),
        ("Looked-after child", "No"), ("Request received", "8 June 2026"), ("Decision to assess sent", "10 July 2026"),
        ("Draft plan sent", "25 September 2026"), ("Family’s comments due by and received", "12 October 2026"),
        ("Final plan issued", "23 October 2026"), ("First review to be finished by", "22 October 2027"),
        ("Signed for Wendle County Council", "A. Brightmore, EHC Plan Manager, 23 October 2026"),
    )  # fmt: skip
    by.at("A").heading("Section A(i): Summary of Mireille’s history")
    by.text(*HISTORY)
    by.heading("Section A(ii): Summary of the views, interests and aspirations of Mireille and her parents")  # fmt: skip
    for title, texts in VIEWS:
        by.boxed(title, *texts)
    by.at("").heading("Sections B, E and F: Needs, provision and outcomes")
    for title, strengths, triples in AREAS:
        by.heading(title, 2)
        by.paper.labelled("Strengths", by.note(strengths, "B"))
        for triple in triples:
            _triple(by, *triple)
    _end(by)


def _triple(
    by: Author, number: str, need: str, provision: tuple[tuple[str, str], ...], outcome: tuple[str, ...]
) -> None:  # fmt: skip
    table = by.paper.doc.add_table(0, 2)
    table.style = "Table Grid"
    banner(table, f"Need, provision and outcome {number}")
    for letter, label, text in (
        ("B", f"Need {number} (Section B)", need),
        *(("F", f"Provision {n} (Section F)", t) for n, t in provision),
        *(("E", f"Outcome {number} (Section E)", t) for t in outcome),
    ):
        cells = table.add_row().cells
        write_cell(cells[0], label)
        embolden(cells[0])
        write_cell(cells[1], by.note(text, letter))
    by.paper.text("")


def _end(by: Author) -> None:
    by.at("E").heading("Following the outcomes (Section E)", 2)
    by.text(
        "The class teacher and SENCO set targets from outcomes 1 to 6 each half-term; the assistants note the week on Fridays, and the therapists send their counts every term. Parents and Mireille look at them with the SENCO in the last week of each term, and the Council reviews them yearly.",
    )
    by.at("C").heading("Section C: Health care needs")
    by.text(
        "Need 7. Mireille has a shunt for hydrocephalus; trouble with it shows as headache and sleepiness, and cost her six weeks of lessons in 2025. She cannot feel her bladder or bowel. She is allergic to latex (community paediatrician, 6 August 2026)."
    )
    by.at("G").heading("Section G: Health provision")
    by.text(
        "For need 7 and outcome 6. The continence nurse sees Mireille at school for 45 minutes each half-term, six times a year, to check bladder, bowel and skin. The community paediatrician sees her for 30 minutes twice a year. Signs of shunt trouble, emergency numbers and latex-free gloves are in the individual healthcare plan (7 September 2026, attachment 10).",
        "The designated clinical officer agreed to Section G for the Integrated Care Board on 5 October 2026.",
    )
    by.at("D").heading("Section D: Social care needs")
    by.text(
        "Need 8. Mireille has no activity outside school without a parent, and at home the bathroom door is too narrow for her wheelchair (social worker, 12 August 2026)."
    )
    by.at("H1").heading("Section H1: Social care provision, 1970 Act")
    by.text(
        "For need 8 and outcome 3. A playworker (level 3) takes Mireille to the village drama and radio club one-to-one, two hours every Saturday, 40 weeks a year. The Council’s occupational therapist for housing has the bathroom door widened by 31 January 2027."
    )
    by.at("H2").heading("Section H2: Other social care provision")
    by.text("None is needed (social worker, 12 August 2026).")
    by.at("I").heading("Section I: Placement")
    by.text("Thornley Bridge Primary School, a mainstream community primary school.")
    by.at("J").heading("Section J: Personal budget")
    by.text("Mireille’s parents were told about personal budgets on 19 July 2026. None was asked for.")  # fmt: skip
    by.at("K").heading("Section K: Advice and information")
    by.rows(("Advice", "From", "Date", "Attachment"), K)
    by.text("(h) On 19 July 2026 the parents were asked who else should advise; they named nobody.")


PLAN = Unseen(
    name="mireille", style="need by need in tables", born=dt.date(2018, 4, 9), write=write
)
