"""Caolan, eighteen, on a supported internship: bold lines for headings, as it should be."""

import datetime as dt

from tests.unseen.author import Author, Unseen

Pairs = tuple[tuple[str, str], ...]

A: Pairs = (
    ("How this page was made",
     "Caolan talked with his job coach on 28 April and 5 May 2026. She typed what he said while he watched the screen. Words in speech marks are his. He listened to all of it again on 20 October 2026 and agreed to it."),
    ("What I want (Caolan’s words, typed by his job coach)",
     "“I want a proper job at the hospital with a badge and wages. Then a flat with my cousin, not too far from the bus. I’d like my own season ticket.”"),
    ("What Caolan likes",
     "He loves rugby league and plays bass in his church band. “Best thing is the noise when we score.”"),
    ("Friends and his place in the community",
     "Caolan has four good friends from college and they message each other every night. “Everyone at church knows me.” He has put himself down to vote."),
    ("College and work so far",
     "“College was good when it was doing, bad when it was sheets.” He liked the canteen job best. After the internship he wants to be paid and not to start another course."),
    ("What Caolan does for himself",
     "He gets up with an alarm, makes pasta and does his own washing. He catches one bus alone. He wants to learn the tram, use his bank card without his mum and see the doctor on his own."),
    ("Health",
     "“When I go blank I don’t know I’ve gone. It’s scary on stairs.” He takes his tablets with breakfast and swims twice a week to keep fit."),
    ("His story",
     "Caolan was born in 2008 and grew up here with his mum, gran and two sisters. He began to have seizures in 2014. He went to a special school in 2019 and was proud to be head boy. He moved to college in September 2024 and started at the hospital on 7 September 2026."),
    ("How to talk with Caolan and how he decides",
     "Caolan speaks in short sentences and people understand him. Say one thing, show it, and wait. Ask him to tell you back, because he will say yes to be polite; a real yes comes with a reason, and “I’ll think on” means no. For a decision, use two or three photos, on a morning, two days before. He makes his own decisions about this plan and nobody doubts that he can."),
    ("What people like about him",
     "Porters say that he is kind, never late and makes patients smile."),
    ("What his mum thinks (Caolan agreed to this being here, 20 October 2026)",
     "Mum is very proud. She worries about seizures near traffic, and she hopes he will be in work and cooking for himself."),
)  # fmt: skip
B: Pairs = (
    ("Need 1, understanding language",
     "Caolan has a developmental language disorder. He follows instructions with two parts and loses the third (CELF-5, speech and language therapist, 22 April 2026). On a busy ward he does only the last thing said."),
    ("Need 2, learning and remembering",
     "Caolan has a moderate learning disability (his main need). He learns a job of up to eight steps by doing it about fifteen times in the same place and cannot yet carry it to a new place (educational psychologist, WAIS-IV and work observation, 30 April 2026)."),
    ("Need 3, reading, number and time",
     "He reads single words and labels at Entry Level 1 and uses number at Entry Level 2 (college assessment, 17 April 2026). He cannot yet work out when to leave, or check his change."),
    ("Need 4, asking and sticking up for himself",
     "When stuck, Caolan goes quiet and stays where he is. In the spring term of 2026 he waited over ten minutes for help on nine occasions out of twelve (tutor’s record, 27 March 2026)."),
    ("Need 5, travel and safety",
     "He knows one bus route. He crosses roads by following others and cannot yet choose a safe place (travel assessment, 21 April 2026)."),
    ("Need 6, hands",
     "Caolan’s hands shake when he does small movements. Buttons, sealing bags and handwriting take him about three times as long as others (occupational therapist, 24 April 2026)."),
)  # fmt: skip
E: Pairs = (
    ("Outcome 1 (education and training; employment)",
     "By July 2027 Caolan does the linen round, the meal trolley and the bed-space clean, each from his own photo list, to the ward’s standard in nine shifts out of ten. In September 2026 he did one part of the linen round. Step: two of the three by February 2027. From needs 1, 2 and 6 and his hope of a hospital job."),
    ("Outcome 2 (education and training; employment)",
     "By July 2027 Caolan uses his help card or says “I’m stuck” within two minutes, four times out of five. In March 2026 it was three times out of twelve. Step: half the time by January 2027. From needs 1 and 4."),
    ("Outcome 3 (education and training; independent living)",
     "By July 2027 Caolan leaves on time by his own watch and checks his change and his payslip with a calculator, in four weeks out of five. In April 2026 he did neither. Step: watch by December 2026. From need 3 and his hope of a flat."),
    ("Outcome 4 (education and training; community and independent living)",
     "By July 2027 Caolan goes alone by tram to work and to a home match, ten journeys running. In April 2026 he knew one bus. Step: tram with a mentor two seats behind by February 2027. From need 5."),
    ("Outcome 5 (health)",
     "By July 2027 Caolan tells his nurse himself about his tablets and absences, and keeps his own seizure diary in eight weeks out of ten. In April 2026 his mum did both. Step: diary with a reminder by January 2027. From need 7."),
    ("Outcome 6 (care)",
     "By July 2028 Caolan cooks and spends two nights a month in the training flat. In May 2026 he had never stayed there. Step: an evening meal there each week by April 2027. From need 8 and his hope of a flat."),
)  # fmt: skip
F: Pairs = (
    ("Internship",
     "Three ward rotations of eleven weeks at the hospital, six hours a day, four days a week, 33 weeks, in a group of eight interns, led by the college’s internship tutor (qualified teacher). Needs 2 and 4; outcomes 1 and 2."),
    ("Job coach",
     "A job coach (level 3, trained in systematic instruction) teaches each task one-to-one beside Caolan: four hours a day in the first three weeks of a rotation, two hours a day in the next four, and half an hour a day from then on. Needs 1, 2 and 4; outcomes 1 and 2."),
    ("Photo lists",
     "The job coach makes lists with one photograph a step for Caolan’s phone, two hours a week, 33 weeks. Needs 1 and 2; outcome 1."),
    ("Speech and language therapy",
     "A speech and language therapist (HCPC registered, adult learning disability) works one-to-one with Caolan on the ward for 45 minutes every fortnight, 16 visits: checking back and using the help card. She keeps an hour a term for writing and review. Needs 1 and 4; outcome 2."),
    ("Teaching the ward",
     "The therapist and job coach teach Caolan’s mentor and six ward staff for 90 minutes at the start of each rotation: one person gives the instruction, in two parts, with the thing in hand. The mentor (healthcare assistant, two-day mentor course) meets him one-to-one for 15 minutes at the end of every shift. Needs 1 and 4; outcomes 1 and 2."),
    ("Functional number and reading",
     "A tutor with a level 5 diploma in teaching numeracy and literacy teaches Caolan and two others for 50 minutes at the start of each hospital day, four times a week, 33 weeks, with rotas, money and his own payslip. Need 3; outcome 3."),
    ("Watch and phone",
     "A vibrating watch with three alarms, a reading pen and a talking calculator were bought by the college in September 2026 for work and home. The learning technologist checks them with him for 30 minutes each half-term. Need 3; outcome 3."),
    ("Occupational therapy",
     "An occupational therapist (HCPC registered) adapts tasks with Caolan one-to-one, 60 minutes at the start of each rotation and again in week six. He has a bag sealer, a weighted pen and a tunic with poppers from September 2026. Need 6; outcome 1."),
    ("Travel training",
     "A travel trainer (level 3 award, trained in epilepsy rescue) goes with Caolan one-to-one for 90 minutes, twice a week, from 5 October 2026 to 26 March 2027, 22 weeks: roads first, then the tram. Need 5; outcome 4."),
    ("Mentoring",
     "A graduate of last year’s internship (peer mentor, supervised by the tutor) has lunch with Caolan and one other intern every Thursday for 40 minutes, 33 weeks. Need 4; outcome 2."),
    ("Fridays",
     "At college from 9.30 to 2.30, 33 weeks, with a tutor (level 4) and a learning support assistant for ten students: shopping, cooking, budgeting and staying well. Needs 2 and 3; outcomes 3 and 5."),
    ("Finding a paid job",
     "An employment adviser (level 4, careers guidance) sees Caolan one-to-one for an hour a month from January 2027, seven times. The job coach stays with him for five hours a week in his first six weeks of paid work. Needs 2 and 4; outcome 1."),
)  # fmt: skip
K = (
    ("Caolan’s views", "Caolan, with his job coach", "5 May 2026", "Appendix 1"),
    ("(a) Mother’s contribution", "Mother", "6 May 2026", "Appendix 2"),
    ("(b) College’s advice", "Head of supported learning", "1 May 2026", "Appendix 3"),
    ("(c) Medical advice", "Consultant neurologist", "16 April 2026", "Appendix 4"),
    ("(d) Psychological advice", "Educational psychologist", "30 April 2026", "Appendix 5"),
    ("(e) Social care advice", "Social worker, adult learning disability team", "29 April 2026", "Appendix 6"),
    ("(f) Speech and language therapy", "Speech and language therapist", "22 April 2026", "Appendix 7"),
    ("(f) Occupational therapy", "Occupational therapist", "24 April 2026", "Appendix 8"),
    ("(g) Preparing for adulthood and work", "Careers adviser (level 6)", "27 April 2026", "Appendix 9"),
    ("(h) Person Caolan asked for", "Leader of his church band", "3 May 2026", "Appendix 10"),
    ("Epilepsy care plan", "Epilepsy specialist nurse", "2 September 2026", "Appendix 11"),
)  # fmt: skip


def _part(by: Author, letter: str, title: str) -> None:
    by.at(letter).bold(f"Section {letter} – {title}", 14)


def write(by: Author) -> None:
    by.paper.running("Caolan Frost: EHC plan", "Amended final plan, 23 October 2026")
    by.bold("Caolan’s Education, Health and Care Plan", 18)
    by.cover(
        ("Young person", "Caolan Frost"), ("Date of birth", "6 June 2008"), ("Pronouns", "he/him"),
        ("Year", "Year 14"), ("Where he learns", "Calder Dene College, at the hospital"),
        ("Main need", "Moderate learning difficulty"), ("Status", "Amended final plan"),
        ("Invitations and papers sent", "11 September 2026"), ("Review meeting", "29 September 2026"),
        ("Report of the meeting", "6 October 2026"), ("Decision and proposed amendments sent to Caolan", "7 October 2026"),
        ("Date of this plan", "23 October 2026"), ("Next review finished by", "6 October 2027"),
        ("Signed for the Council", "R. Oyelaran, Post-16 SEND Manager, 23 October 2026"),
    )  # fmt: skip
    _part(by, "A", "Caolan’s views, interests and aspirations")
    by.labelled(*A)
    _part(by, "B", "Caolan’s special educational needs")
    by.labelled(*B)
    _part(by, "C", "Health needs that go with them")
    by.labelled(
        ("Need 7", "Epilepsy: absences of ten to twenty seconds, about five a week, and one longer seizure in the year to April 2026 (consultant neurologist, 16 April 2026). He loses what is being said and is unsteady afterwards. An epilepsy care plan of 2 September 2026 is attached."),
    )  # fmt: skip
    _part(by, "D", "Social care needs that go with them")
    by.labelled(
        ("Need 8", "Caolan has not yet slept or cooked away from his family. His adult needs assessment was asked for on 2 February 2026 and finished on 29 April 2026."),
    )  # fmt: skip
    _part(by, "E", "What Caolan will be able to do")
    by.labelled(
        *E,
        ("Who follows the outcomes", "Caolan and his tutor set new targets every half-term. The job coach writes down each Friday how he did; Caolan, his tutor and the therapists go through it at the end of each rotation. The Council reviews the outcomes every year."),
        ("What happens next", "The internship ends on 16 July 2027. The hospital tells Caolan about jobs by 30 April 2027; he has working interviews in May and June; and the review is brought forward to 11 May 2027 to plan with Caolan what follows."),
    )  # fmt: skip
    _part(by, "F", "Special educational provision")
    by.labelled(*F)
    _part(by, "G", "Health provision")
    by.labelled(
        ("Epilepsy nurse (need 7, outcome 5)", "The adult epilepsy specialist nurse sees Caolan for 40 minutes every three months, four times a year, and trains the job coach, travel trainer and mentor in first aid and rescue medicine for two hours each September."),
        ("Neurologist (need 7)", "A consultant neurologist sees him for 30 minutes once a year."),
        ("Agreement", "The integrated care board’s designated clinical officer agreed to Section G on 14 October 2026."),
    )  # fmt: skip
    _part(by, "H1", "Social care provision under the 1970 Act")
    by.text("None. Caolan was 18 on 6 June 2026, and his care is in Section H2.")
    _part(by, "H2", "Other social care provision (Care Act 2014)")
    by.labelled(
        ("Training flat (need 8, outcome 6)", "A support worker (level 3 diploma in adult care) cooks and plans the evening with Caolan one-to-one for three hours every Wednesday, 48 weeks a year; from April 2027 Caolan also stays in the training flat two nights a month, with one night worker for three people."),
    )  # fmt: skip
    _part(by, "I", "Placement")
    by.text("Calder Dene College, a general further education college, where Caolan has been since September 2024. His supported internship is at the hospital from 7 September 2026 to 16 July 2027.")  # fmt: skip
    _part(by, "J", "Personal budget")
    by.text("Caolan heard about personal budgets at his review on 29 September 2026. He did not want one. There are no direct payments.")  # fmt: skip
    _part(by, "K", "Advice and information")
    by.rows(("Advice", "Author and role", "Date", "Attached as"), K)


PLAN = Unseen(
    name="caolan", style="bold lines for headings, run-in titles",
    born=dt.date(2008, 6, 6), write=write,
)  # fmt: skip
