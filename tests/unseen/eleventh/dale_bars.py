"""Aurelia, ten: a county's draft plan with coloured bars for its sections, as it should be."""

import datetime as dt

from tests.plan_layouts.paper import banner
from tests.unseen.author import Author, Unseen

A_CHILD: tuple[str, ...] = (
    "Aurelia talked about this plan with the SENCO and her class teacher on 6 and 13 October 2026. Words in quotation marks are hers. The rest is the SENCO’s summary, which Aurelia heard on 15 October 2026 and agreed to.",
    "Aurelia loves cooking programmes and invents ice creams; her best is carrot and ginger. She plays cards with her grandad and swims on Sundays. She is kind and funny, and proud of the recipe book that she made in July 2026.",
    "“I like art and story time. I don’t like maths when it’s fast. Worst is the line for lunch because people bump me.”",
    "She has two good friends in her class and one at swimming. She would like more party invitations.",
    "She gets her own cereal and feeds her guinea pigs. She would like to do up her own coat, go to the toilet without calling anybody, and buy something in a shop by herself.",
    "About her health Aurelia says: “My legs get tight and tired in the afternoon. Stretching hurts a bit and then it’s better. I sleep fine.”",
    "“When I’m big I want an ice cream van with a ramp. I’d live next door to Mum and I’d give free ones to the swimming club. I want to go to the big school with my friends and do cooking there.”",
    "Aurelia was born ten weeks early in 2016. Doctors found in 2018 that she has cerebral palsy. She has had a walking frame since 2019 and a wheelchair since 2022. In October 2026 the educational psychologist found that she has dyscalculia.",
    "How to talk with Aurelia: she speaks in sentences and tells you what she thinks. Sit down beside her, ask one thing and wait ten seconds. Thumb up is yes and a flat hand is no; “maybe” usually means no. She decides best in the morning, with two pictures to choose from and somebody she knows beside her.",
)  # fmt: skip
A_PARENTS = "Mum and Dad told the SENCO on 12 October 2026: “She never gives up. We worry that she comes home worn out and calls herself silly because of numbers. We hope she will have her own little business one day, friends close by and her own front door, and go to college first.”"
B: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("1 Cognition and learning", (
        "Aurelia reads and spells as well as most of her year (YARC, educational psychologist, 14 October 2026).",
        "1.1 Aurelia has dyscalculia. She counts on her fingers for sums up to 20 and cannot yet say which of two three-digit numbers is larger: standard score 66 (WIAT-III numerical operations, educational psychologist, 14 October 2026). She cannot yet tell the time or count coins beyond 50p.",
        "1.2 She remembers three digits in order (educational psychologist, 14 October 2026), so she loses her place in any sum of more than two steps.",
    )),
    ("2 Communication and interaction", (
        "No need was identified (educational psychologist, 14 October 2026).",
    )),
    ("3 Social, emotional and mental health", (
        "3.1 Aurelia worries about being laughed at. She left, or said that she felt ill, in two maths lessons out of five (class teacher’s record, 7 September to 16 October 2026).",
    )),
    ("4 Sensory and physical", (
        "4.1 Cerebral palsy affects both legs and her right hand. Aurelia walks 40 metres with her frame before she has to sit, uses a wheelchair for more, and tires by the afternoon. She fell four times in crowded corridors in September 2026 (physiotherapist, 19 October 2026).",
        "4.2 She writes six words a minute with her left hand and cannot yet hold a ruler still (occupational therapist, 20 October 2026).",
    )),
    ("5 Independence", (
        "5.1 Aurelia cannot yet manage her coat, or move from chair to toilet, without a hand to hold (occupational therapist, 20 October 2026).",
    )),
)  # fmt: skip
E: tuple[tuple[str, str, str], ...] = (
    ("Outcome 1. By July 2028 Aurelia picks the right coins and checks her change up to £5 in four shops out of five, and tells the time to five minutes. In October 2026 she did neither. (Needs 1.1 and 1.2; her ice cream van, and buying things by herself.)", "By July 2027: pays up to £1; tells the hour and the half-hour.", "Class teacher, each half-term"),
    ("Outcome 2. By July 2028 Aurelia uses her worry plan and stays for the whole of 19 maths lessons out of 20. In October 2026 it was 12 out of 20. (Need 3.1; going to the big school.)", "By July 2027: 16 lessons out of 20.", "Class teacher, each half-term"),
    ("Outcome 3. By July 2028 Aurelia gets from class to lunch and play without a fall for a whole term. She fell four times in September 2026. (Need 4.1; playing with friends.)", "By July 2027: no more than two falls in a term.", "Physiotherapist, each term"),
    ("Outcome 4. By July 2028 Aurelia types 15 words a minute. In October 2026 she wrote six by hand. (Need 4.2; her recipe books.)", "By July 2027: ten words a minute.", "Occupational therapist, each term"),
    ("Outcome 5. By July 2028 Aurelia does up her coat and uses the toilet with nobody in the room on nine days out of ten. In October 2026 it was none. (Need 5.1; doing things alone.)", "By July 2027: does up the coat.", "Class teacher, each half-term"),
)  # fmt: skip
F: tuple[tuple[str, str, str, str, str], ...] = (
    ("Number lessons with coins, clock faces and bead strings, in place of the class’s times-table test.", "Specialist teacher (AMBDA, dyscalculia) teaches; teaching assistant (level 3), taught by her for six hours a year, repeats", "One-to-one", "Teacher: 45 minutes, once a week, 38 weeks. Assistant: 20 minutes, four times a week, 38 weeks", "1.1, 1.2; outcome 1"),
    ("Making a worry plan and rehearsing it. When Aurelia turns over her blue card she goes to the reading corner for five minutes.", "Emotional literacy support assistant, supervised by the educational psychologist for two hours each half-term", "One-to-one", "30 minutes a week, 24 weeks a year; the card in all five maths lessons a week", "3.1; outcome 2"),
    ("Walking and balance exercises in a warm pool.", "Physiotherapist (HCPC registered) and physiotherapy assistant in the water; lifeguard on the side", "One-to-one", "40 minutes a week, 30 weeks; the physiotherapist is there for one session in five", "4.1; outcome 3"),
    ("Leaving class five minutes before everyone else, with an adult beside her frame; lunch at the table by the door.", "Teaching assistant (level 2) with a one-day moving and handling course, refreshed each year by the physiotherapist", "One-to-one", "Ten minutes, four times a day, 190 days", "4.1; outcome 3"),
    ("Ground-floor classroom, a table that winds up and down, a chair with foot rest and side supports, and rails in the toilet.", "Occupational therapist (HCPC registered) measures and adjusts them", "Aurelia alone", "In place all day; checked for 45 minutes once a term", "4.1, 4.2, 5.1; outcomes 3, 4 and 5"),
    ("Learning to type on a laptop with a one-handed keyboard. In tests she has 25% extra time.", "Occupational therapist (HCPC registered); teaching assistant (level 3) taught by her for three hours a year", "One-to-one", "Therapist: 45 minutes a month, ten times a year. Assistant: 15 minutes, four times a week, 38 weeks. Laptop in every lesson", "4.2; outcome 4"),
    ("Learning, one small step at a time, to do up her coat and move to the toilet.", "Teaching assistant (level 2); occupational therapist writes the steps and shows them, one hour a term", "One-to-one", "Ten minutes, twice a day, 190 days", "5.1; outcome 5"),
    ("Getting to know secondary school: visits and a film of the routes.", "SENCO (qualified teacher, national SENCO award) and teaching assistant (level 3)", "One-to-one", "Six visits of 90 minutes, January to July 2028", "3.1, 4.1; outcomes 2 and 3"),
)  # fmt: skip
K: tuple[tuple[str, str, str, str], ...] = (
    ("(a) Parents’ contribution, with Aurelia’s views", "Mother and father; SENCO", "15 October 2026", "Yes"),
    ("(b) Educational advice", "Head teacher", "22 October 2026", "Yes"),
    ("(c) Medical advice", "Community paediatrician", "23 October 2026", "Yes"),
    ("(d) Psychological advice", "Educational psychologist", "14 October 2026", "Yes"),
    ("(e) Social care advice", "Social worker, disabled children’s team", "28 October 2026", "Yes"),
    ("(f) Physiotherapy advice", "Physiotherapist", "19 October 2026", "Yes"),
    ("(f) Occupational therapy advice", "Occupational therapist", "20 October 2026", "Yes"),
    ("(h) Person the parents asked for", "Swimming teacher", "26 October 2026", "Yes"),
)  # fmt: skip


def _bar(by: Author, letter: str, title: str, fill: str) -> None:
    by.at(letter)
    table = by.paper.doc.add_table(0, 1)
    table.style = "Table Grid"
    banner(table, title, fill)
    by.paper.text("")


def write(by: Author) -> None:
    by.paper.running("Aurelia Whitlock – DRAFT", "Draft plan, 18 November 2026")
    by.heading("Draft Education, Health and Care Plan", 0)
    by.cover(
        ("Name", "Aurelia Whitlock"), ("Date of birth", "9 October 2016"), ("Pronouns", "she/her"), ("Year group", "Year 5"),
        ("Main type of need", "Physical disability"),
        ("Request received", "24 August 2026"), ("Decision to assess sent", "2 October 2026"),
        ("Advice asked for", "2 October 2026"), ("Draft sent", "18 November 2026"),
        ("Comments until", "4 December 2026"), ("Final plan due", "11 January 2027"), columns=4,
    )  # fmt: skip
    _bar(by, "A", "SECTION A  Views, interests and aspirations", "C6E0B4")
    by.bold("Aurelia")
    by.text(*A_CHILD)
    by.bold("Aurelia’s parents")
    by.text(A_PARENTS)
    _bar(by, "B", "SECTION B  Special educational needs", "FFE699")
    for area, texts in B:
        by.bold(area)
        by.text(*texts)
    _bar(by, "C", "SECTION C  Health needs", "F8CBAD")
    by.text(
        "6.1 Cerebral palsy, with tight calf muscles, pain in the hips and splints on both legs (community paediatrician, 23 October 2026). The pain limits how long Aurelia can sit for a lesson.",
    )  # fmt: skip
    _bar(by, "D", "SECTION D  Social care needs", "D9D2E9")
    by.text(
        "None identified. A social worker from the disabled children’s team met the family at home (advice of 28 October 2026).",
    )  # fmt: skip
    _bar(by, "E", "SECTION E  Outcomes", "BDD7EE")
    by.rows(("Outcome", "Short-term steps", "Who checks, and when"), E)
    by.text(
        "The class teacher and Aurelia set targets for each half-term from the steps. The SENCO goes through the results with her and her parents once a term.",
        "Aurelia moves to secondary school in September 2028. Her review in autumn 2027 plans the move and the visits begin in January 2028.",
    )  # fmt: skip
    _bar(by, "F", "SECTION F  Special educational provision", "FFD966")
    by.rows(
        ("Provision", "Staffing and expertise", "Group size", "Duration and frequency", "Links"), F
    )
    _end(by)


def _end(by: Author) -> None:
    _bar(by, "G", "SECTION G  Health provision", "F8CBAD")
    by.text(
        "For need 6.1: an orthotist fits and checks the splints for 30 minutes every four months, three times a year. The community paediatrician sees her for 40 minutes twice a year.",
        "Agreed for the integrated care board by its designated clinical officer on 11 November 2026.",
    )  # fmt: skip
    _bar(by, "H1", "SECTION H1  Social care provision under the 1970 Act", "D9D2E9")
    by.text(
        "None is needed (social worker, 28 October 2026).",
    )  # fmt: skip
    _bar(by, "H2", "SECTION H2  Other social care provision", "D9D2E9")
    by.text("None is needed (social worker, 28 October 2026).")
    _bar(by, "I", "SECTION I  Placement", "E7E6E6")
    by.text("Left blank in this draft. Parents may ask for a school by 4 December 2026.")
    _bar(by, "J", "SECTION J  Personal budget", "E7E6E6")
    by.text("Personal budgets were explained on 12 October 2026. None has been asked for.")
    _bar(by, "K", "SECTION K  Advice and information", "E7E6E6")
    by.rows(("Advice", "Author and role", "Date", "Attached"), K)
    by.text("(g) Advice on preparing for adulthood is asked for from Year 9.")


PLAN = Unseen(
    name="aurelia", style="bars for sections, free text", born=dt.date(2016, 10, 9), write=write
)
