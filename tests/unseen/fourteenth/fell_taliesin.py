"""Taliesin, fourteen: proposed amendments with changes tracked, provision as F(i), F(ii) and F(iii)."""

import datetime as dt

from tests.plan_layouts.paper import track_deletion, track_insertion
from tests.unseen.author import Author, Unseen

WHO = "SEND Service"
A = (
    ("Who wrote this", "Taliesin talked with the school’s pastoral manager on 16 and 17 September 2026 while they played chess. What he said is in quotation marks; she wrote the rest and he corrected it on 21 September 2026. His parents sent an e-mail on 19 September 2026."),
    ("What Taliesin wants", "“I want to design board games and get paid for it. I’d like a flat on one floor, in town, with my brother or a mate. I’m going to keep going to the games café and I want to vote.” Sooner he would like “to go into town without Dad in the same shop”."),
    ("Interests and free time", "Taliesin paints miniatures and runs the chess table at the games café every other Friday. He swims on his back. He is proud of winning the county under-15 chess cup in May 2026, and people like his dry jokes and his fairness."),
    ("Friends", "He has four friends from chess and talks to them online most nights. “At school I’ve got one. Break is mostly me waiting for a lift.”"),
    ("School", "“History is best, Sir tells it like a story. Copying off the board is worst, and people grabbing my chair to be helpful.”"),
    ("Health, as he sees it", "“My legs are getting slower and I know that. Stretching is boring. I feel good after the pool. Chair for long days, legs for short ones.” He sleeps well."),
    ("Independence", "Taliesin makes tea and toast sitting down and books his own chess entries. He would like to learn to get on a bus in his chair and to cook one proper dinner."),
    ("After Year 11", "He has looked at one college’s games design course online and would like to go there in September 2028, with work in a games shop on Saturdays."),
    ("How to talk with him and how he decides things", "Taliesin speaks for himself and likes facts first. Sit down so that you are level with him. Send long things as sound files. He asks for two days to think, then a talk with one adult he has picked."),
    ("History", "Born in Swansea in December 2011. Becker muscular dystrophy was found in 2017 after he kept falling. He moved here in 2019. He has used a wheelchair for part of the day since March 2025."),
    ("His parents’ views and hopes", "“We see a clever, stubborn, lovely lad. We worry that people see the chair and lower the bar. We hope he’ll have work that uses his mind, a home he can get round, and friends who turn up.”"),
)  # fmt: skip
B = (
    ("Strengths", "Taliesin reasons and remembers very well: his verbal score was at the 91st centile (WISC-V, educational psychologist, 9 June 2026)."),
    ("Need 1 (physical)", "Becker muscular dystrophy. Taliesin walks 40 metres before his legs tire; stairs are no longer safe for him (occupational therapist, 12 June 2026). On days with more than three room changes he did no work in the last lesson (school log, May 2026)."),
    ("Need 2 (learning)", "Dyslexia. He reads 72 words a minute and spells like a pupil of eight years and one month (WRAT-5, specialist teacher, 4 June 2026). He gets through a third of a GCSE text in the lesson."),
    ("Need 3 (social and emotional)", "Since the summer of 2025 Taliesin has been low about what he can no longer do. He stayed away on 17 days between January and July 2026 (attendance record, 17 July 2026)."),
    ("Need 4 (preparing for adult life)", "He has not yet gone anywhere without a parent or cooked a meal (careers adviser, 30 June 2026)."),
    ("Communication", "No need was identified (educational psychologist, 9 June 2026)."),
)  # fmt: skip
E = (
    ("1. By July 2028 Taliesin plans his walking, wheeling and rests and works to the end of the day on nine days in ten. May 2026: five in ten. (Health)", "Seven in ten by July 2027", "Needs 1, 3"),
    ("2. By July 2028 Taliesin gets through a GCSE text of 600 words by ear or eye and turns in dictated work of 300 words in one lesson, four times in five. June 2026: one in five. (Employment)", "Two in five by July 2027", "Need 2"),
    ("3. By July 2028 Taliesin spends break with at least one other person on four days a week and comes in on 95 days in 100. July 2026: one day a week, and 91. (Friends and community)", "Two days a week and 93 by July 2027", "Need 3"),
    ("4. By July 2028 Taliesin goes to the games café and back by bus without a parent, six Fridays running, and cooks two dinners. June 2026: neither. (Independent living)", "One stop of the route, and one dinner, by July 2027", "Need 4"),
    ("5. By July 2028 Taliesin finishes ten days of work experience and tells the manager what he needs in his own words. June 2026: none yet. (Employment)", "Three days by July 2027", "Needs 2, 4"),
    ("6. By July 2028 Taliesin spends a Saturday at an activity with friends and no family, twice a month. June 2026: never. (Care; friends and community)", "Once a month by July 2027", "Need 6"),
)  # fmt: skip
F1 = (
    ("A learning support assistant (level 3, moving and handling certificate renewed each September) is with Taliesin one-to-one for 14 hours a week, 38 weeks a year: all science and technology lessons, and each change of room.", "Need 1; outcome 1"),
    ("A specialist teacher (AMBDA) teaches him one-to-one for 50 minutes every Monday, 36 weeks a year: word families from his history and games vocabulary, and how to dictate, check and edit. She spends four further hours a year showing his subject teachers how to give notes ahead of the lesson.", "Need 2; outcomes 2, 5"),
    ("A physical education teacher and an assistant (level 2, aquatic course) run his pool lesson for 45 minutes each Thursday, 36 weeks a year, two pupils to two adults. He learns to float, turn, rest and say when to stop.", "Needs 1, 3; outcome 1"),
    ("An occupational therapist (HCPC registered) works with him one-to-one for 60 minutes once each half-term, six times a year, in real classrooms: energy, seating, the cookery room. A further three hours a year go on his written plan for the day, its review and teaching staff to follow it.", "Needs 1, 4; outcomes 1, 4"),
    ("A counsellor (BACP registered, experienced with young people who have long-term conditions) sees him one-to-one for 50 minutes each week, 36 weeks a year.", "Need 3; outcome 3"),
    ("A sixth-form mentor, trained for four hours in July and supervised by the pastoral manager for 30 minutes each fortnight, runs a board games break with Taliesin for 20 minutes, three times a week, 38 weeks a year, for a group of six in the library.", "Need 3; outcome 3"),
    ("Travel training: a travel trainer (level 3 award) practises the bus with ramp, fare and what to say, one-to-one, for 90 minutes every Friday from January to July 2027, 22 weeks.", "Need 4; outcome 4"),
    ("The careers adviser (level 6) meets him one-to-one for 40 minutes each half-term, six times a year, and sets up work experience at a games shop: three days in June 2027 and seven in 2028, the assistant beside him for two hours a day.", "Need 4; outcome 5"),
)  # fmt: skip
F2 = (
    ("A height-adjustable desk in his five main rooms, a perching stool in the laboratory and a rest couch in the medical room, 15 minutes after lunch each school day. The site manager checks them every half-term.", "Need 1; outcome 1"),
    ("All his lessons are on the ground floor or by the lift, and he leaves each one five minutes early. The timetable officer sees to this each July.", "Need 1; outcome 1"),
    ("A laptop with dictation and reading-aloud software and a noise-cancelling headset, his for school and home. The school’s technician services them each term.", "Need 2; outcomes 2, 5"),
)  # fmt: skip
F3 = (
    ("In place of Spanish (three lessons of 50 minutes a week, 38 weeks a year) he has the specialist teacher’s lesson, a cooking lesson in a pair with the food teacher, and a study lesson one-to-one with the assistant. He keeps a language through the Spanish film club, 40 minutes each month.", "Needs 2, 4; outcomes 2, 4"),
    ("In examinations and class tests: 25% extra time, a computer reader, dictation, rest breaks of ten minutes in each hour, and a room with his own desk. The examinations officer arranges them from November 2026.", "Needs 1, 2; outcome 2"),
)  # fmt: skip
K = (
    ("(a)", "Views of Taliesin and of his parents", "Taliesin; both parents", "21 September 2026"),
    ("(b)", "School’s report", "Head teacher", "22 September 2026"),
    ("(b)", "Reading and spelling", "Specialist teacher", "4 June 2026"),
    ("(c)", "Medical advice", "Consultant paediatric neurologist", "25 June 2026"),
    ("(c)", "Physiotherapy", "Paediatric physiotherapist", "18 June 2026"),
    ("(d)", "Psychological advice", "Educational psychologist", "9 June 2026"),
    ("(e)", "Social care advice", "Social worker, disabled children’s team", "2 July 2026"),
    ("(f)", "Occupational therapy", "Occupational therapist", "12 June 2026"),
    ("(g)", "Preparing for adult life", "Careers adviser", "30 June 2026"),
    ("(h)", "Asked for by the parents", "Family adviser, muscular dystrophy charity", "29 June 2026"),
)  # fmt: skip


class Redline:
    """Paragraphs with the changes of the review left in them."""

    def __init__(self, by: Author) -> None:
        self.by, self.number = by, 100

    def text(self, before: str, out: str, new: str, after: str) -> None:
        """Write a paragraph in which some words were taken out and others put in."""
        paragraph = self.by.paper.text(before)
        if out:
            self.number += 1
            track_deletion(paragraph, out, WHO, self.number)
        self.number += 1
        track_insertion(paragraph.add_run(new), WHO, self.number)
        paragraph.add_run(after)
        self.by.note(before + new + after)


def write(by: Author) -> None:
    red = Redline(by)
    by.paper.running(
        "Taliesin Brackenbury: PROPOSED AMENDED PLAN", "Amendment notice of 9 November 2026"
    )
    by.heading("Education, Health and Care Plan: proposed amendments", 0)
    by.cover(
        ("Name", "Taliesin Brackenbury"), ("Born", "4 December 2011"), ("Pronouns", "he/him"), ("Year group", "Year 10"),
        ("Main need", "Physical disability"), ("Second need", "Specific learning difficulty"),
        ("Last review completed", "13 November 2025"), ("Invitations and papers sent", "24 September 2026"),
        ("Review meeting", "13 October 2026"), ("Report sent", "22 October 2026"),
        ("Decision and this notice sent", "9 November 2026"), ("Please reply by", "30 November 2026"),
        ("Amended final plan due by", "4 January 2027"), ("Next review completed by", "8 November 2027"),
    )  # fmt: skip
    by.guide("New words are underlined and words taken out are struck through.")
    by.at("A").heading("Section A: Views, interests and aspirations")
    for label, text in A:
        by.heading(label, 2)
        by.text(text)
    by.at("B").heading("Section B: Special educational needs")
    by.labelled(*B)
    by.at("C").heading("Section C: Health needs")
    red.text(
        "Need 5. Becker muscular dystrophy",
        ", under observation",
        ", with tight calf muscles and a heart that needs yearly checks (consultant paediatric neurologist, 25 June 2026)",
        ". It tires him in lessons, as need 1 says.",
    )
    by.at("D").heading("Section D: Social care needs")
    red.text(
        "Need 6. At weekends Taliesin goes out with friends only when a parent is there to lift his chair (social worker, 2 July 2026).",
        "",
        " An assessment for adult care was talked over with him on 2 July 2026 and will be asked for in December 2028, a year before he is 18.",
        "",
    )
    by.at("E").heading("Section E: Outcomes")
    by.rows(("Outcome", "Step", "Needs"), E)
    by.text(
        "Outcomes 2 and 5 serve his hope of designing games and his parents’ of work for his mind; 1 and 4 a flat of his own; 3 and 6 friends. His form tutor agrees half-termly targets with Taliesin from these. The SENCO, Taliesin and his parents check them every term, and the Council at each annual review.",
    )  # fmt: skip
    red.text(
        "Moving on: ",
        "to be looked at in Year 11.",
        "Taliesin goes to college open days in March and October 2027, his wheelchair route is walked with the occupational therapist in May 2028, and equipment and reports go over by 30 June 2028.",
        "",
    )
    by.at("F").heading("Section F: Special educational provision")
    by.heading("F(i) Teaching, therapy and staff", 2)
    by.rows(("Provision", "For"), F1)
    red.text(
        "The occupational therapist’s six visits ",
        "are shared with another pupil",
        "take the place of the four in the plan of 2025, because he now uses a wheelchair for part of the day",
        " (need 1; outcome 1).",
    )
    by.heading("F(ii) Facilities and equipment", 2)
    by.rows(("Provision", "For"), F2)
    by.heading("F(iii) Changes to the curriculum and examinations", 2)
    by.rows(("Provision", "For"), F3)
    by.at("G").heading("Section G: Health provision")
    red.text(
        "For need 5 and outcome 1. A paediatric physiotherapist sees Taliesin for ",
        "30 minutes twice a year",
        "45 minutes every six weeks, eight times a year, at the clinic pool",
        ". The neuromuscular nurse sees him for 30 minutes every six months, with a heart scan once a year.",
    )
    by.text("Agreed by the integrated care board’s designated clinical officer, 3 November 2026.")
    by.at("H1").heading("Section H1: Social care provision (1970 Act, section 2)")
    by.text("For need 6 and outcome 6. A support worker (level 3, moving and handling) goes out with Taliesin and his friends one-to-one for five hours on two Saturdays a month, 24 a year.")  # fmt: skip
    by.at("H2").heading("Section H2: Other social care provision")
    by.text("None is needed (social worker, 2 July 2026).")
    by.at("I").heading("Section I: Placement")
    by.text("Left blank in this proposed plan. Taliesin’s parents may ask for a school or college by 30 November 2026.")  # fmt: skip
    by.at("J").heading("Section J: Personal budget")
    by.text(
        "His parents were told about personal budgets on 13 October 2026 and did not ask for one."
    )
    by.at("K").heading("Section K: Advice and information (all attached)")
    by.rows(("Kind", "Advice", "By", "Date"), K, labels=(0,))


PLAN = Unseen(
    name="taliesin",
    style="F(i) to F(iii), changes tracked",
    born=dt.date(2011, 12, 4),
    write=write,
)
