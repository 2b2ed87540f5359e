"""Thelonius, twenty: a question for each letter, pasted together from other plans, broken."""

import datetime as dt

from tests.unseen.author import Author, Unseen, planted

A = (
    ("How did we find out?", ("Thelonius met his personal adviser from the leaving care team at college on 2 June 2026 for 45 minutes, with photographs of places he knows. She wrote down his words and read them back to him.",)),
    ("What do I want?", (
        "“I want a job in the big stores, stacking, or in a kitchen. I want my own flat with a proper telly.” (Thelonius, 2 June 2026)",
        "“I’d like to join the walking football team in town. I want mates I can go out with.” (Thelonius, 2 June 2026)",
        "“After college I want work, not another course.” (Thelonius, 2 June 2026) He hopes to finish at college in July 2028.",
    )),
    ("What do I like?", (
        "Thelonius loves football statistics, cooking curries and long bus rides. He is proud of a certificate for catering that he gained in May 2026. His tutor says he is kind, punctual and always the last to leave the washing-up.",
        "I like computers and I like it when staff are calm. I do not like it when people shout at me. Weekends are boring for me.",
    )),
    ("What is college like for me?", ("“Kitchen is the best bit. Corridors are the worst, it’s like a zoo. I can do it when somebody shows me.” (Thelonius, 2 June 2026)",)),
    ("How do I keep well?", ("“I sleep all right when I’ve walked a lot. On the phone my stammer gets so bad that I hang up.” (Thelonius, 2 June 2026)",)),
    ("What do I do by myself?", ("“I do my washing and I get the 36 bus. Letters and bills, I leave them in the drawer.” (Thelonius, 2 June 2026)",)),
    ("Who matters to me?", ("“My old foster mum, I still go for Sunday dinner. One friend from catering.” (Thelonius, 2 June 2026)",)),
    ("How do you talk with me?", ("Verbal. Keep language simple.",)),
    ("What has happened so far?", ("Thelonius was born in January 2006. He lived with a foster family from 2015 to 2024 and then moved to a shared house with staff. He came to Tollerdown College in September 2024.",)),
)  # fmt: skip
B = (
    "B1. Thelonius is autistic and has a learning disability. He is working at Entry 1 in English and maths (initial assessment, September 2021), so he cannot yet read a bill or a tenancy letter.",
    "B2. He understands short sentences. He carried out three of ten spoken instructions that had three parts (speech and language therapist, 19 May 2026).",
    "B3. Thelonius has some difficulties with social situations at times.",
    "B4. He stops when a job changes. On 12 May 2026 he left four of six kitchen tasks when the order of work was altered (catering tutor).",
    "B5. Noise overloads him. He left the main corridor or the canteen with his hands over his ears on eight of ten days, 5 to 18 May 2026 (college log).",
    "B6. He cooks two meals alone. He cannot yet plan a week’s money: in a task on 13 May 2026 he spent £40 of £40 on the first day (independent living tutor).",
)  # fmt: skip
E = (
    "E1. Employment. By July 2028 Thelonius completes a placement of ten weeks in a kitchen or warehouse and goes on with the work after a change of plan nine times in ten. In May 2026 he did so twice in six. Step: a two-week placement by July 2027. (B4; “I want a job in the big stores”)",
    "E2. Independent living. By July 2028 Thelonius cooks five meals, reads and pays two bills a month and has money left on the seventh day, three weeks in four. In May 2026 he cooked two meals and left bills unread. Step: one bill a month by July 2027. (B1, B6; “my own flat”)",
    "E3. Friends and community. By July 2028 Thelonius will have improved social skills and be more confident in the community. Step: joins in more by July 2027. (B3; “mates I can go out with”)",
    "E4. Health. By July 2027 Thelonius will receive a weekly gym session with a fitness mentor. Step: induction by January 2027. (B6; “I sleep all right when I’ve walked a lot”)",
    "E5. Understanding. By July 2028 Thelonius carries out eight of ten instructions that have three parts. In May 2026 he carried out three. Step: five of ten by July 2027. (B2; “when somebody shows me”)",
    "His/her course tutor sets targets each half-term from these outcomes, checks progress once a month and goes through it with Thelonius and his personal adviser every term.",
    "Leaving college: Thelonius plans to leave in July 2028. He visits two employers and the supported employment service by March 2028, and the personal adviser and course tutor meet him about his tenancy in January and May 2028.",
)  # fmt: skip
F = (
    "F1. (B1; E2) Reuben is taught English and maths for daily life, with real bills and letters, in a group of six by a tutor with the level 5 diploma in teaching and a learning support assistant (level 3). 90 minutes, three times a week, 36 weeks a year, in Room 12.",
    "F2. (B2; E5) Staff will follow the recommendations in the speech and language report.",
    "F3. (B3; E3) Thelonius would benefit from small group input around social skills as and when required.",
    "F4. (B4; E1) A job coach who holds the level 3 certificate in supported employment goes with him, one-to-one, to a kitchen placement and teaches him each change of task with photographs. Hours to be decided by the college once he has settled in.",
    "F5. (B6; E2) Cooking, shopping and a weekly money plan are taught one-to-one in the training flat by the independent living tutor (level 4), two hours every Tuesday and one hour every Thursday, 36 weeks a year.",
    "F6. (B6; E4) A fitness mentor (level 2 gym instructor) teaches him, in a pair, to plan and record his own exercise at the leisure centre. 60 minutes a week, 36 weeks a year.",
)  # fmt: skip
K = (
    "1. Thelonius’s own views (a), written down by his personal adviser, 2 June 2026. Attached.",
    "2. Educational advice (b), course tutor for the principal of Tollerdown College, with college log and notes of the catering tutor and independent living tutor, 20 May 2026. Attached.",
    "3. Medical advice (c), general practitioner, 11 May 2026. Attached.",
    "4. Psychological advice (d), educational psychologist, 14 May 2026. Attached.",
    "5. Speech and language report – copy to follow.",
    "6. Preparing for adulthood (g), careers adviser (level 6), 18 May 2026. Attached.",
    "7. Thelonius was asked on 5 May 2026 whether we should approach anybody else (h). He said no.",
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Thelonius Garrick – Amended final plan", "Version 9, 28 August 2026")
    by.heading("My Education, Health and Care Plan", 0)
    by.labelled(
        ("Whose plan is it?", "Thelonius Garrick"),
        ("When was I born?", "9th January 2006"),
        ("Which words are used for me?", "he / him"),
        ("What stage is this?", "Amended final plan"),
        ("When was the first plan made?", "6th November 2017"),
        ("When was the review before this one finished?", "24th July 2025"),
        ("When was the review meeting?", "9th June 2026"),
        ("When was everybody told the date of the meeting?", "18th May 2026"),
        ("When were the papers for the meeting sent?", "22nd May 2026"),
        ("When was the report of the meeting sent?", "19th June 2026"),
        ("When were the decision and the notice of changes sent to me?", "14th July 2026"),
        ("Until when could I comment?", "3rd August 2026"),
        ("When was the amended final plan sent to me?", "28th August 2026"),
        ("When will the next review be finished?", "By 13th July 2027"),
        ("Who signed it?", "D. Whitlow, SEND Team Leader, 28th August 2026"),
    )
    by.heading("A. Who am I and what do I want? (views, interests and aspirations)")
    by.at("A")
    for question, texts in A:
        by.heading(question, 2)
        by.text(*texts)
    by.heading("B. What makes learning hard for me? (special educational needs)")
    by.at("B").text(*B)
    by.heading("C. What about my health? (health needs)")
    by.at("C").text("N/A")
    by.heading("D. What about home and care? (social care needs)")
    by.at("D").text("Not known to social care.")
    by.heading("E. What will be different? (outcomes)")
    by.at("E").text(*E)
    by.heading("F. What will be done so that I can learn? (special educational provision)")
    by.at("F").text(*F)
    by.heading("G. What will the health service do? (health provision)")
    by.at("G").text(
        "Health check for people with a learning disability at the GP surgery, 40 minutes, once a year, by the practice nurse."
    )
    by.heading("H1. What will social care do under the 1970 Act?")
    by.at("H1").text(
        "Wednesday youth club, two and a half hours each week, 40 weeks a year, with one youth worker for four members."
    )
    by.heading("H2. What else will social care do?")
    by.at("H2").text("No other social care provision is required.")
    by.heading("I. Where do I learn? (placement)")
    by.at("I").text("Tollerdown College, a general further education college.")
    by.heading("J. Do I have a budget of my own? (personal budget)")
    by.at("J").text("Direct payment of £1,850 per annum agreed by panel.")
    by.heading("K. Who gave advice? (advice and information)")
    by.at("K").text(*K)


VAGUE = "would benefit from small group input around social skills as and when required"
ELSEWHERE = "Staff will follow the recommendations in the speech and language report"
LATER = "Hours to be decided by the college once he has settled in"

PLAN = Unseen(
    name="thelonius",
    style="43rd: a question and a letter for each heading, questions as labels",
    born=dt.date(2006, 1, 9),
    write=write,
    planted=planted(
        A_14="Verbal. Keep language simple.",
        A_17="I like computers and I like it when staff are calm.",
        A_22="my stammer gets so bad",
        A_30="Reuben is taught",
        A_32="His/her",
        B_04="has some difficulties with social situations at times",
        B_06="(initial assessment, September 2021)",
        C_01="N/A",
        D_01="Not known to social care.",
        D_02="Not known to social care.",
        E_03="improved social skills and be more confident in the community",
        E_04="will receive a weekly gym session with a fitness mentor",
        E_08="",
        F_01="B5. Noise overloads him.",
        F_02=(VAGUE, ELSEWHERE),
        F_03=(VAGUE, ELSEWHERE, LATER),
        F_04=(VAGUE, ELSEWHERE, LATER),
        F_05=(VAGUE, ELSEWHERE),
        F_06="small group input",
        F_07=(VAGUE, ELSEWHERE, LATER),
        F_08=LATER,
        F_10=ELSEWHERE,
        F_23="Direct payment of £1,850 per annum",
        G_02="Health check for people with a learning disability",
        H_02="Wednesday youth club, two and a half hours each week",
        J_01="Direct payment of £1,850 per annum agreed by panel.",
        K_01="Speech and language report – copy to follow.",
        K_02="",
        T_07="14th July 2026",
    ),
)
