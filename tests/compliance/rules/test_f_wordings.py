"""Other wordings of provision that breaks its rules, and of provision that keeps them."""

import pytest

from ehcplan.compliance.checks.quantity import is_item
from ehcplan.plan.case import Case
from tests.compliance.builders import Example, assert_holds, breaks, checked, draft_case, keeps


def f(*texts: str, **rest: object) -> Case:
    return draft_case(f=texts, **rest)


BROKEN: dict[str, tuple[str, ...]] = {
    "F-02": (
        "Ana will be immersed in a nurturing, trauma-informed culture.",
        "A bespoke literacy package.",
        "Band 2 funding. Mrs Quill gives him a personalised literacy package. He has dropped Spanish.",
        "Access to a holistic, joined-up team around the child.",
        "Sensory diet to be implemented.",
        "Mentoring.",
        "Counselling support as recommended.",
        "Staff to signpost the family to suitable services.",
        "He will be guided to make positive choices and reminded of expectations.",
        "A relational approach delivered by skilled practitioners.",
        "Numeracy booster.",
        "Communication-friendly surroundings and an inclusive ethos.",
        "Emotional wellbeing package delivered by trained staff",
        "He will be helped to stay focused and on track.",
        "A multi-agency approach to be taken.",
        "Adults attuned to his needs.",
        "Therapeutic provision.",
        "Attendance support from the pastoral officer (level 3), one-to-one, ten minutes every morning.",
        "The dyslexia teacher (AMBDA) puts in an hour of help each week, individually.",
        "Anger management approach, behaviour mentor, 1:1, 20 minutes on Wednesdays.",
        "In the hub a teaching assistant who holds a level 3 award offers reassurance for 15 minutes daily.",
        "A package of wellbeing input: counsellor (BACP), 50 minutes a week, on her own.",
    ),
    "F-03": (
        "A teaching assistant (half a day’s training from the OT) sews with her every Thursday, 1:1.",
        "Every morning the librarian reads a chapter of a book with him, taking turns.",
        "Keyboard practice on the tablet, one-to-one with the technician, on Tuesdays.",
    ),
    "F-04": (
        "25 minutes per session of clay work with the art therapist, one-to-one.",
        "Bead work for ten minutes with a teaching assistant, who has an hour’s supervision each month.",
        "An hour of music therapy with a music therapist.",
        "Three quarters of an hour with the mentor.",
    ),
    "F-05": (
        "Ten minutes each day with a member of staff he trusts.",
        "A professional of her own choice meets him for 30 minutes weekly.",
        "Thirty minutes every Friday with somebody that understands him.",
    ),
    "F-06": (
        "The ELSA runs a friendship circle for 20 minutes every Tuesday.",
        "Cooking with the TA for an hour each week alongside several classmates.",
        "Twenty minutes of Lego therapy each Monday with a TA and a handful of peers.",
        "A teaching assistant leads 30 minutes of drama each Friday with other children.",
        "A tutor teaches him fractions for 40 minutes every Monday.",
        "Drumming in a little band with the music teacher, 30 minutes weekly.",
    ),
    "F-08": (
        "A tutor will visit; let her judge how long each visit lasts.",
        "Such hours of tuition as the college thinks proper.",
        "The decision on the number of sessions rests with the panel.",
        "The group starts in May and we will see how it goes.",
        "How much of this he gets is down to the headteacher.",
        "The college reserves the right to alter his timetable.",
        "Hours will be scaled back once he copes.",
        "The amount of support may go up or down; the setting will set it.",
        "Support levels can be adjusted by the team as they see fit.",
        "Input may be increased or decreased by the school.",
        "It is left to the class teacher how long each session lasts.",
        "The package will be wound down in spring.",
        "The head of year will decide how many sessions he has.",
        "Provision may be varied at any time.",
    ),
    "F-07": (
        "Reading help as req.",
        "Mentoring now and then.",
        "Extra maths if we can manage it.",
        "A visit from the tutor so long as the service has capacity.",
        "Between none and six hours of tuition a term.",
    ),
    "F-09": (
        "His allocation is Resource Band Two.",
        "A yearly sum of four thousand pounds.",
        "She qualifies for the enhanced rate.",
        "Five hours a week of TA time, costed at £3,400.",
        "The sum of £2,100 each term.",
        "Element 3 top-up at Band D.",
    ),
    "F-10": (
        "The clinic’s handout tells staff what to do.",
        "Staff work from the dietitian’s letter.",
        "As the orthoptist described.",
        "Talking tasks: outreach recs.",
        "Per the commissioning specification.",
        "All the strategies in his portfolio profile should be continued.",
        "What is in the therapist’s booklet will be carried on.",
        "Details are in the transition folder.",
        "Please refer to the EP’s recommendations.",
    ),
    "F-14": (
        "She is exempt from Latin and has a rest.",
        "PE: not taken.",
        "No geography or history for Bo at present.",
        "Ana no longer studies geography.",
        "Time for German has been freed up.",
        "He has no music lessons.",
        "Her history lessons have been dropped.",
        "She opts out of PE.",
        "Reduced timetable.",
        "He takes fewer GCSEs.",
    ),
    "F-18": (
        "A van with a driver fetches him from his house.",
        "Suitable travel arrangements will be made.",
        "He gets a bus pass and a mileage allowance.",
        "A season ticket for the train to college.",
        "A lift to school each morning with a neighbour.",
    ),
}
KEPT: dict[str, tuple[str, ...]] = {
    "F-02": (
        "Provision 2: The SENCO meets him for a quarter of an hour every Friday to go through a traffic-light sheet.",
        "Item 6. Extra time of 25% in every test, with an invigilator he knows.",
        "A mentor is with him one-to-one for 20 minutes at 8.40 each morning.",
        "ELSA sessions: half an hour, once a week, 24 weeks, one-to-one.",
        "The site manager paints a white line on every step.",
        "He rests in the greenhouse at noon each day.",
        "Books are printed in 18 point.",
        "A radio aid and a lamp at his bench.",
        "Clay, wood and gardening with the technician.",
        "The cook plates his lunch without sauce each day.",
        "Hydrotherapy in the school pool, 30 minutes each Tuesday with a physiotherapist.",
        "Help with zips and buttons on a dressing board, teaching assistant, 1:1, ten minutes daily.",
        "Input from the SLT, 1:1, 20 minutes weekly: describing a hidden toy, following a map.",
        "Nessy, 15 minutes, Mon, Wed and Fri, HLTA, 1:2.",
        "Percussion with the music teacher, an hour each week, in a pair.",
        "He keeps his coat and bag in the library rather than the cloakroom.",
    ),
    "F-03": (
        "Marks on the floor and a lamp at her desk; the learning support assistant cleans the lamp.",
        "The college will keep the corridor lit to 200 lux.",
        "His timetable is printed on yellow paper.",
        "A full hour of pottery each Friday with the art teacher.",
        "The class teacher repeats each answer that other pupils give, in every discussion.",
    ),
    "F-04": (
        "Drumming, 20 minutes, 1:1, Tues + Thurs, music teacher.",
        "Two of his five mornings begin with ten minutes of yoga with the key person.",
        "Four visits of an hour between May and July 2027 with the new tutor.",
        "He cooks with a volunteer trained by the chef for 30 minutes each lunchtime.",
    ),
    "F-05": (
        "The school will paint the edges of steps yellow every August.",
        "The corridor is lit to 300 lux all day.",
        "The chef shows four students how to gut a fish for two hours each Friday.",
    ),
    "F-06": (
        "The OT gives the class teacher two hours’ training on the chair each September.",
        "A mentor meets him for 20 minutes every Monday.",
        "Soldering with the technician for an hour weekly, just the two of them.",
        "In tutorial (one tutor, nine learners, weekly for an hour) the handouts come the day before.",
    ),
    "F-07": (
        "The nurse (band 5) cleans the tube for ten minutes at noon each day.",
        "If the assistant is off, another trained assistant takes her place for the same 30 minutes every day.",
        "For 30 minutes on Mondays the mentor meets him (for N1; E3).",
        "The day of his 45-minute session each week with the therapist is to be agreed with the form tutor in September.",
        "The college will lock the gate at 9.05 each morning.",
        "A reader reads each question, as needed, shown by raising a card, in every test.",
    ),
    "F-08": (
        "The tutor chooses the texts and teaches him for an hour, three times a week.",
        "These hours do not depend on staffing and only the authority may change them.",
        "The mentor meets him for 20 minutes each Monday; the room is picked by the tutor.",
        "The slot for the 40-minute weekly session with the mentor is to be agreed in September.",
        "The teaching assistant steps back two paces when he starts.",
        "The font may be increased to 24 point.",
        "The assistant stops and walks with him for five minutes.",
    ),
    "F-14": (
        "She leaves German and a tutor teaches her spelling in those two lessons.",
        "He is never kept out of music for this.",
        "In place of French he grows vegetables with a teaching assistant for two hours a week.",
        "The time freed from French is used for reading with a tutor.",
    ),
    "F-09": ("Bo counts coins and pays for the shopping with the tutor for an hour each Friday.",),
    "F-18": (
        "A travel mentor rides the bus with him for 60 minutes each Friday.",
        "A diary goes to and from school in her bag each day.",
    ),
    "F-10": (
        "A lamp (audiologist’s report, 3 May 2026) on his bench in every lesson.",
        "He reads letters and forms with the tutor.",
        "The therapist writes the programme in two hours each term.",
        "He keeps his record of words in a folder.",
    ),
}
SCISSORS = "Ana cannot yet hold scissors or cut along a line, so her folder goes home unfinished."
READS = "A tutor teaches her to read with letter tiles for 30 minutes, one-to-one, every Monday."

EXAMPLES: tuple[Example, ...] = (
    keeps("F-05", f("3. Course: Ana follows a study programme of 20 hours a week in the unit. Nothing was added.")),
    keeps("F-06", f("A teacher of the deaf teaches all five staff of his form group to check the aids, one hour each term.")),
    keeps("F-06", f("The tutor shows teachers how to plan a group project with a job for each pupil, 30 minutes each half-term.")),
    keeps("F-06", f("A cook (level 2) and a mentor teach Ana to bake, two hours every Monday, one pupil to two adults.")),
    breaks("F-06", f("A teaching assistant runs a group project on feelings for 30 minutes every Friday.")),
    keeps("F-07", f("No further equipment, rooms or other staff are required.")),
    breaks("F-07", f("Other staff will help Ana in lessons.")),
    keeps("F-09", f("The mentor rehearses timetables, money and tickets with Ana on the bus.")),
    breaks("F-09", f("The school gets extra money for Ana.")),
    keeps("F-10", f("The hours tally with the dyslexia teacher’s report, which this section quotes in full.")),
    keeps("F-10", f("Each recommendation of the three reports has been written here, item by item.")),
    breaks("F-10", f("The hoisting routine is the one in the nurse’s booklet."), "is the one in"),
    breaks("F-10", f("Classroom lighting as on sheet 3."), "as on sheet 3"),
    keeps("F-08", f("The hours in this part are those that the psychologist advised.")),
    keeps("F-08", f("Nobody but the council may lower these hours.")),
    breaks("F-08", f("The outcome of the trial will determine how many mornings she has."), "will determine"),
    breaks("F-08", f("The tutor’s hours may be pooled with those of other students."), "may be pooled"),
    keeps("F-07", f("The two of them go over what may be difficult at the swimming pool.")),
    keeps("F-07", f("Ana may use the lift whenever she wishes.")),
    breaks("F-07", f("A break when she seems to want one."), "seems to want"),
    breaks("F-07", f("Proper levels of oversight at the pool."), "Proper levels of"),
    keeps("F-14", f("Ana has the full timetable; no part of it is lost.")),
    keeps("F-14", f("The group does not fall in geography.")),
    breaks("F-14", f("Mandarin: opted out."), "Mandarin"),
    breaks("F-14", f("She left German in Year 8.")),
    breaks("F-14", f("Spanish came to an end for her in July.")),
    breaks("F-14", f("Art isn’t taught to her this year.")),
    breaks("F-14", f("She does everything but RE.")),
    breaks("F-14", f("French: 0 lessons.")),
    keeps("F-14", f("She left her English book at home twice.")),
    keeps("F-14", f("English ends with ten minutes of reading to the TA.")),
    keeps("F-14", f("He sits on the left, English book open before him.")),
    breaks("F-09", f("Hardship fund: 12 hours."), "Hardship fund"),
    keeps("F-18", f("How she travels is a separate decision; no taxi is needed.")),
    breaks("F-18", f("Her uncle is paid 40p a mile."), "40p a mile"),
    breaks("F-18", f("A people carrier fetches Ana at ten past eight.")),
    breaks("F-18", f("The bus will call at the corner of her road at 8.15.")),
    breaks("F-18", f("Her escort straps her in and reads to her on the way.")),
    keeps("F-18", f("She acts the taxi driver in the role-play corner with two peers.")),
    keeps("F-18", f("A mentor practises with her how to pay the driver, 30 minutes weekly.")),
    keeps("F-18", f("She reads a social story about the bus journey to the farm with the TA.")),
    keeps("F-01", f("For needs 1 to 3: a tutor sits in.", b=["B2. Pebbles upset her; she screams at gravel."])),
    keeps("F-01", f(READS, b=["Hearing. No need was identified by the audiologist."])),
    *(breaks(rule, f(text)) for rule, texts in BROKEN.items() for text in texts),
    *(keeps(rule, f(text)) for rule, texts in KEPT.items() for text in texts),
    keeps("F-07", f("Hope to choose her seat with the tutor.", name="Hope Carrow")),
    breaks("F-07", f("Staff hope to read with her.", name="Hope Carrow"), "hope to"),
    keeps("F-07", f("The tutor and Will to meet at 9.10 each Monday.", name="Will Carrow")),
    breaks("F-01", f(READS, b=[SCISSORS]), "scissors"),
    keeps("F-01", f(READS, b=["She is cheerful, and popular with her class."])),
    keeps("F-01", f(READS, b=["Her reasoning is at the 61st percentile (psychologist, May 2026)."])),
    keeps("F-01", f(READS, b=["Ref"])),
    breaks("F-01", f(READS, b=["Some difficulties."])),
    breaks(
        "F-11", draft_case(g=["Occupational therapy to build habits of revision and study skills."])
    ),
    breaks("F-11", draft_case(g=["A workshop on handling worries, four Mondays."])),
    breaks("F-11", draft_case(h2=["A course in tenancy and bills with the housing team."])),
    keeps("F-11", draft_case(g=["The nurse shows staff how to clean the tube."])),
    keeps("F-11", draft_case(g=["Physiotherapy to improve the range of his hip."])),
    breaks("H-03", draft_case(h1=["Every sixth weekend, Saturday morning to Sunday evening, with a carer."])),
    keeps("H-03", draft_case(h1=["Saturday club, 10 am to 1 pm, 40 weeks a year, with a youth worker."])),
    keeps("H-04", draft_case(h1=["Saturday club, 10 am to 1 pm, 40 weeks a year, with a youth worker."])),
)  # fmt: skip


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_another_wording_keeps_or_breaks_its_rule(example: Example) -> None:
    assert_holds(example)


@pytest.mark.parametrize(
    "text",
    [
        "Each day",
        "At lunch",
        "Every week and every term",
        "8.2 Cognition and learning (needs at 4.2)",
        "Social, emotional and mental health",
        "Please list the help that is needed.",
        "Only help under the 1970 Act goes here.",
    ],
)
def test_a_heading_inside_a_section_is_no_item(text: str) -> None:
    assert not is_item(text)


@pytest.mark.parametrize("text", ["Learning support", "Social skills.", "Daily phonics", "Therapy"])
def test_a_bare_noun_is_an_item_still(text: str) -> None:
    assert is_item(text)


def test_only_the_pupils_own_name_is_no_verb() -> None:
    found = checked(breaks("F-07", f("The school will support Will.", name="Will Carrow")))
    assert [one.evidence for one in found.findings] == ["school will"]
