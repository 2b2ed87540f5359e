"""Hermia, eighteen: an amended final plan with a title page and numbered paragraphs, as a report."""

import datetime as dt

from docx.enum.text import WD_BREAK

from tests.plan_layouts.paper import in_control
from tests.unseen.author import Author, Unseen, planted

OPENING = (
    "This amended plan is made under the Children and Families Act 2014.",
    "It is addressed to Hermia’s mother, who makes the decisions about it. If she disagrees with Section B, F or I she may appeal to the First-tier Tribunal (SEND). The appeal must arrive within two months of the date of our letter, or one month from a mediation certificate if that is later. A mediation adviser must be contacted first, unless the appeal is about Section I only. The disagreement resolution service and the information, advice and support service (SENDIASS) are both free.",
)  # fmt: skip
A: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("In Hermia’s words",
     ("“I want a job with plants, in a proper garden shop. One day I’d like a flat with my friend from church, and a cat.” (Hermia, to her tutor, 2 June 2026)",
      "“College is good when it’s the greenhouse. The canteen is horrible. My tablets make me sleepy and I hate that.” (Hermia, 2 June 2026)",
      "“I do my own washing. I’d like to go to town by myself. I like jigsaws and I watch the gardening programme.” (Hermia, 4 June 2026)",
      "“After college I want to go to work, not another college.” (Hermia, 4 June 2026)")),
    ("What her mother says (in writing, 8 June 2026)",
     ("“Hermia is a lovely, thoughtful young woman and the house is quiet without her. She remembers everybody’s birthday. She has always been good with growing things, and my father taught her to prune when she was six. I am proud of how she has coped with two changes of tutor.",
      "I would like her to stay at college for as long as she can, because I do not think that she is ready for a workplace. I worry about the roads, about the seizures, and about people taking her money. In my view a place in a residential college would be best after this, with somebody awake at night. I have always made the appointments and I expect to go on doing so.",
      "My hope is that she is safe and has company when I am older. I would want her to be near her aunt. She needs a routine and she needs people around her who have known her for a while, because new faces set her back by weeks. We have been let down more than once by staff leaving.”")),
    ("Her story so far",
     ("Hermia was born in March 2008. She had her first seizure in 2013, went to Moorside primary with a plan from 2015, then to a special school in 2019. She began at college in September 2024 and moved to the horticulture course in September 2025.",)),
    ("Talking with Hermia and making decisions with her",
     ("Hermia talks in short sentences and understands the main point of most conversations. Give her one question at a time, write the choices as three short lines, and leave her alone with them for ten minutes. A firm “no thank you” means no; “I don’t mind” means that she has not understood. She decides best in the morning with her tutor beside her.",)),
    ("What people admire",
     ("She is patient, notices when a plant or a person is unwell, and never forgets to water anything. Friends at church choir ask for her by name.",)),
)  # fmt: skip
B = (
    ("Cognition and learning", (
        "Need 1. Hermia has a moderate learning disability. She reads at about the level of a pupil of eight (word reading test, specialist teacher, 14 May 2026) and cannot yet take the meaning from a letter, a notice or a rota.",
        "Need 2. In number she works at Entry level 2 (college assessment, 5 May 2026). She pays with whatever note is in her hand and cannot tell whether the change is right.",
    )),
    ("Communication and interaction", (
        "Need 3. Tamsin understands spoken instructions with two steps and loses the third. In groups of more than five she stops talking; in the canteen in May 2026 she spoke to no student on eight days out of ten (tutor’s record).",
    )),
    ("Social, emotional and mental health", (
        "Need 4. A change of room or person makes Hermia shake and leave. She missed 19 days between January and May 2026, 14 of them when a member of staff was new (college register).",
    )),
    ("Sensory and physical; independence", (
        "Need 5. She has never travelled alone. On three practice walks in April 2026 she stepped off the kerb without looking at two crossings out of six (occupational therapist, 20 May 2026).",
        "Need 6. Her movements are slow and hard for her to plan. She needs 25 minutes to make a sandwich and cannot use a sharp knife safely (occupational therapist, 20 May 2026).",
    )),
)  # fmt: skip
E = (
    ("Outcome 1 (needs 1 and 3; employment; her wish for a job with plants)",
     "By July 2028 Hermia reads a work rota and a set of three written instructions, and does what they say, nine times out of ten. In May 2026 it was two times out of ten.",
     "Reads her own timetable by December 2026; two instructions by July 2027."),
    ("Outcome 2 (need 2; independent living; her wish for a flat)",
     "By July 2028 Hermia shops for three meals with £20 and comes home with the right change, four weeks out of five. In May 2026 she had not done so.",
     "Pays for one item and checks her change by March 2027."),
    ("Outcome 3 (need 5; independent living; her wish to go to town)",
     "By July 2028 Hermia will have received a full course of travel training and have access to a travel mentor.",
     "Half of the course by July 2027."),
    ("Outcome 4 (needs 3 and 4; friends and community; her wish for company)",
     "By July 2028 Hermia is happy, has the life that she dreams of and has reached her full potential.",
     "Joins one lunchtime club by February 2027."),
    ("Outcome 5 (needs 6 and 7; health; her wish to keep well and do things for herself)",
     "By July 2028 Hermia makes a hot lunch in 30 minutes and takes her tablets by her own chart, six days out of seven. In May 2026 somebody did both for her every day.",
     "Takes her evening tablets by the chart, five days out of seven, by April 2027."),
)  # fmt: skip
F = (
    ("For need 1 and outcome 1", (
        "Literacy support from a learning support assistant (level 3), one-to-one, for one hour twice a week, 36 weeks a year.",
        "A reading pen and a tablet computer with a picture rota, which Hermia keeps with her all day. The learning technology adviser (level 4) loads each week’s rota every Monday, 20 minutes.",
        "A specialist teacher (level 7 certificate in dyslexia) rewrites the course’s task sheets in plain words with photographs for two hours each half-term and shows the horticulture lecturer how to use them, one hour a term.",
    )),
    ("For need 2 and outcome 2", (
        "A Functional Skills tutor (qualified teacher) teaches money and time with real shopping, in a pair, 50 minutes three times a week, 36 weeks. The session on Thursday is in the supermarket.",
        "In assessments: a reader, 25% extra time and a calculator with a large display, arranged for each assessment by the exams officer with the specialist teacher.",
    )),
    ("For need 3 and outcomes 1 and 4", (
        "A speech and language therapist (HCPC registered) runs a conversation group in the common room for 45 minutes every Monday, 30 weeks, and coaches the tutor in giving instructions for one hour each term.",
    )),
    ("For need 4 and outcome 4", (
        "A wellbeing mentor (level 4, supervised monthly by the college counsellor) meets Hermia one-to-one for 30 minutes every Tuesday and Friday, 36 weeks, to practise her plan for changes. Extra time with the mentor will be available as and when it is required.",
        "Break and lunch are covered by Band D top-up, £6,200 a year.",
        "When a lecturer is away, the tutor (qualified teacher) shows Hermia the photograph of the new person and walks to the room with her for ten minutes at 9 o’clock each time.",
    )),
    ("For need 5 and outcome 3", (
        "Travel training with a travel trainer (level 3 award), one-to-one, two hours a week for 30 weeks from October 2026: crossings first, then the number 7 bus. It is bought with a direct payment (Section J).",
    )),
    ("For need 6 and outcome 5", (
        "A learning support assistant (level 3) carries out with Hermia, one-to-one, for 20 minutes every Wednesday and Friday, 36 weeks, what is set out in the occupational therapist’s report of 20 May 2026.",
        "A kitchen tutor (level 3, food safety) and four students cook a lunch in the training flat for two hours every Wednesday, 36 weeks. Hermia has a rocker knife, a kettle tipper and a timer that shakes.",
    )),
    ("For needs 1 and 4 and outcomes 1 and 4: work", (
        "A work placement at [insert name of employer], six hours every Friday, 32 weeks, one-to-one with a job coach (trained in systematic instruction) who steps back to two hours after ten weeks.",
        "A careers adviser (level 6) meets Hermia one-to-one for 40 minutes each term with pictures of real jobs in growing, selling and caring for plants.",
    )),
)  # fmt: skip
K = (
    ("Hermia’s views and (a) her mother’s contribution", "Hermia with her tutor; mother", "8 June 2026", "Yes"),
    ("(b) College advice", "Head of foundation learning, Castlebeck College", "27 May 2026", "Yes"),
    ("(b) Literacy assessment", "Specialist teacher", "14 May 2026", "Yes"),
    ("(c) Medical advice", "Consultant neurologist, adult service", "6 May 2026", "Yes"),
    ("(d) Psychological advice", "Educational psychologist", "12 May 2026", "Yes"),
    ("(e) Social care advice", "Social worker, adult learning disability team", "19 May 2026", "Yes"),
    ("(f) Speech and language therapy advice", "Speech and language therapist", "21 May 2026", "Yes"),
    ("(f) Occupational therapy report", "", "", "Yes"),
    ("(f) Epilepsy care plan", "Epilepsy nurse specialist", "4 September 2026", "Yes"),
    ("(g) Preparing for adulthood advice", "Careers adviser (level 6)", "22 May 2026", "Yes"),
    ("(h) Person asked for by Hermia", "Choir leader", "28 May 2026", "Yes"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Hermia Bellwood", "Amended final plan, 25 September 2026")
    by.heading("Education, Health and Care Plan", 0)
    by.paper.bold("Hermia Bellwood", 16)
    line = by.paper.doc.add_paragraph("Status: ")
    in_control(line, "Amended final plan", "Status", "dropDownList")
    by.cover(
        ("Name", "Hermia Bellwood"), ("Date of birth", "11 March 2008"), ("Pronouns", "she/her"),
        ("College", "Castlebeck College, second year"), ("Main type of need", "Moderate learning difficulty"),
        ("Review meeting", "17 June 2026"), ("Invitations and papers sent", "1 June 2026"),
        ("Report of the meeting sent to all", "10 July 2026"),
        ("Decision and notice of amendments sent", "14 July 2026"), ("Amended final plan sent", "25 September 2026"),
        ("Next review finished by", "9 July 2027"), ("Signed for the Council", "R. Fairlamb, Head of Assessment, 25 September 2026"),
    )  # fmt: skip
    by.paper.doc.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    by.heading("1. About this plan")
    by.at("")
    by.text(*(f"1.{number} {text}" for number, text in enumerate(OPENING, 1)))
    by.at("A").heading("2. Views, interests and aspirations (Section A)")
    for number, (title, texts) in enumerate(A, 1):
        by.heading(f"2.{number} {title}", 2)
        by.text(*texts)
    by.at("B").heading("3. Special educational needs (Section B)")
    for number, (title, texts) in enumerate(B, 1):
        by.heading(f"3.{number} {title}", 2)
        by.text(*texts)
    by.at("C").heading("4. Health needs (Section C)")
    by.text(
        "4.1 Need 7. Hermia has epilepsy: about two seizures a month, each of two to four minutes (neurologist, 6 May 2026). She sleeps for an hour after one and misses the lesson. Her tablets slow her in the mornings and take away her appetite, so that she skips lunch and tires. Her epilepsy care plan, dated 4 September 2026, is attached.",
    )  # fmt: skip
    by.at("D").heading("5. Social care needs (Section D)")
    by.text(
        "5.1 Need 8. Hermia goes out only with her mother and has never spent a night elsewhere (social worker, adult learning disability team, 19 May 2026). Her adult care assessment was completed on 19 May 2026.",
        "5.2 Her father went to prison in 2023 after an assault and has not been in touch since.",
    )  # fmt: skip
    by.at("E").heading("6. Outcomes (Section E)")
    for title, text, steps in E:
        by.heading(title, 2)
        by.text(text)
        by.labelled(("Steps towards it", steps))
    by.text(
        "The tutor agrees short-term targets with Hermia each half-term, and the job coach and lecturers send a weekly note. The tutor checks progress with her every term. The Council reviews the outcomes each year.",
    )  # fmt: skip
    by.at("F").heading("7. Special educational provision (Section F)")
    for number, (title, texts) in enumerate(F, 1):
        by.heading(f"7.{number} {title}", 2)
        by.bullets(*texts)
    by.at("G").heading("8. Health provision (Section G)")
    by.text(
        "8.1 For need 7 and outcome 5: an epilepsy nurse specialist sees Hermia for 45 minutes every six months, and trains six members of college staff in giving her rescue medicine, two hours each September.",
        "8.2 Dietitian input for need 7.",
    )  # fmt: skip
    by.at("H1").heading("9. Social care provision under the 1970 Act (Section H1)")
    by.text(
        "9.1 For need 8 and outcome 4: a personal assistant (level 2 diploma) goes out with Hermia one-to-one for four hours every Saturday, 46 weeks a year.",
    )  # fmt: skip
    by.at("H2").heading("10. Other social care provision (Section H2)")
    by.text(
        "10.1 For need 8 and outcome 4: under the Care Act 2014 a shared lives carer (approved by the Council) has Hermia to stay for two nights every six weeks, eight times a year.",
    )  # fmt: skip
    by.at("I").heading("11. Placement (Section I)")
    by.text("11.1 Castlebeck.")
    by.at("J").heading("12. Personal budget (Section J)")
    by.text("12.1 A direct payment of £3,150 a year begins in October 2026.")
    by.at("K").heading("13. Advice and information (Section K)")
    by.rows(("Advice", "Author and role", "Date", "Attached"), K)


PLAN = Unseen(
    name="hermia",
    style="title page, then decimal numbering with letters in brackets",
    born=dt.date(2008, 3, 11),
    write=write,
    planted=planted(
        A_29="Her father went to prison in 2023 after an assault",
        A_30="Tamsin understands spoken instructions with two steps",
        A_32="[insert name of employer]",
        A_37="",
        E_04="Hermia will have received a full course of travel training",
        E_06="Hermia is happy, has the life that she dreams of and has reached her full potential.",
        E_08="",
        E_10="",
        F_02="Literacy support from a learning support assistant (level 3)",
        F_06="runs a conversation group in the common room",
        F_07="Extra time with the mentor will be available as and when it is required.",
        F_09="Break and lunch are covered by Band D top-up",
        F_10="what is set out in the occupational therapist’s report of 20 May 2026",
        G_02="",
        G_03="Dietitian input for need 7.",
        H_02="goes out with Hermia one-to-one for four hours every Saturday",
        I_02="Castlebeck.",
        J_01="A direct payment of £3,150 a year begins in October 2026.",
        K_01="(f) Occupational therapy report",
        T_06="10 July 2026",
        T_08="25 September 2026",
        X_09="addressed to Hermia’s mother",
    ),
)
