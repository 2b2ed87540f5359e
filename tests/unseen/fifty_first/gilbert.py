"""Gilbert, eight: a county form filled in a hurry, vague and late, with what that leaves wrong."""

import datetime as dt

from tests.unseen.author import Author, Unseen, planted

COVER = (
    ("Child’s name", "Gilbert Osei-Hargreave"), ("Born", "25 April 2018"),
    ("Pronouns", "he/him"), ("Year group", "Year 4"),
    ("Main difficulty", "Dyslexia (specific learning difficulty)"),
    ("Other difficulties", "Developmental coordination disorder; asthma"),
    ("Language", "English"), ("Parental responsibility", "Gilbert’s mother and father"),
    ("Request received", "2 March 2026"), ("Agreed to assess", "9 April 2026"),
    ("Advice", "Asked for 10 April 2026, due 22 May 2026, all in by 20 May 2026"),
    ("Draft", "Sent 10 July 2026, comments by 31 July 2026"),
    ("Final plan", "Issued 4 September 2026"),
    ("Signed", "Hartley Quennell, Casework Lead, for the council, 4 September 2026"),
)  # fmt: skip
A = (
    ("Likes and dislikes", (
        "I like football stickers and I like making dens with my cousin. I don’t like copying off the board because my hand gets tired and everybody else has finished.",
    )),
    ("More about what Gilbert thinks", (
        "The SENCO talked with Gilbert for 30 minutes on 28 April 2026, using a set of feelings cards, and wrote down what he said.",
        "At school he likes science and design and technology best. He told her that the worst thing is reading out loud: “They all go quiet and wait.” He said it helps when somebody reads the question first.",
        "He is good at making things and explaining how they work, and he is proud of a marble run that he built for the school fair.",
        "About his health Gilbert said, “My chest goes tight when it’s freezing, so I stop.” He knows which inhaler is which.",
        "On doing things for himself, he gets his own breakfast and packs his bag; his mother ties his laces.",
        "Gilbert has a good friend. He sits with Kacey Wendover at lunch and the two of them swap stickers on the field.",
        "Gilbert said that he wants to read the whole of a football annual by himself. When he is grown up he wants to be a mechanic who mends fire engines, live near his cousin and play in a team. He is looking forward to the design lessons at secondary school.",
    )),
    ("Talking with Gilbert and including him in decisions", (
        "Gilbert talks in sentences and will tell you what he thinks if you are doing something alongside him. Speak to him in short sentences, one question at a time. Read choices out loud or show him pictures of them, and let him think about it overnight. He says yes and no clearly, and a shrug means he has not understood.",
    )),
    ("What Gilbert’s parents told us", (
        "Gilbert’s mother and father came in on 30 April 2026. They said he is a thoughtful, practical boy who will help anybody. They said that homework takes all evening and ends in tears and that he comes out of school exhausted. His mother said that his stammer is worse when he has had a hard day. His father said that nobody had explained the assessment to them.",
    )),
    ("Background", (
        "Gilbert was born in April 2018 and lives with his mother, father and baby sister. Asthma was diagnosed in 2021. He started Reception in September 2022. Dyslexia was identified in May 2026 and developmental coordination disorder in the same month.",
    )),
)  # fmt: skip
B = (
    ("Communication and interaction", (
        "Gilbert speaks politely to adults and is well liked. He joins in with class discussion.",
        "No need identified (headteacher, 12 May 2026).",
    )),
    ("Cognition and learning", (
        "Gilbert has good general knowledge and remembers what he hears. He enjoys practical work.",
        "B1. Gilbert is dyslexic. He read 31 of 100 common words and spelled nine of 50; he loses his place when a line is longer than eight words and leaves out the ends of words (single word reading and spelling tests, specialist teacher, 5 May 2026).\nB2. He recalled six of 20 number bonds to ten within five seconds each and used his fingers for the rest, so that he did not finish the written sum in any of four lessons (number facts check, specialist teacher, 5 May 2026).",
    )),
    ("Social, emotional and mental health", (
        "Gilbert is a caring member of the class and looks after younger pupils.",
        "B3. Gilbert hides or tears up written work. He did so in seven of ten English lessons between 20 April and 1 May 2026, and afterwards sat under the table for about five minutes (headteacher, 12 May 2026).",
    )),
    ("Sensory and physical", (
        "Gilbert likes football and tries hard in games.",
        "B4. Gilbert has developmental coordination disorder (occupational therapist, 14 May 2026).",
    )),
)  # fmt: skip
E = (
    ("1. By July 2028 Gilbert reads 90 of 100 common words and a page of a football annual aloud with no more than five mistakes. (B1. Linked to his wish to read the whole of a football annual.)",
     "50 words by December 2026; 70 words by July 2027.",
     "Specialist teacher tests him every term."),
    ("2. By July 2028 Gilbert will be more confident in his maths. (B2. Linked to his ambition to be a mechanic.)",
     "Carries on learning his number bonds during Year 4, then moves on to times tables.",
     "Class teacher looks at his maths every term."),
    ("3. By July 2028 Gilbert will receive a daily handwriting programme. (B4. Linked to what he says about his hand.)",
     "Exercises are started in September 2026; typing is started in October 2026.",
     "Teaching assistant keeps a record every half-term."),
    ("4. By July 2028 Gilbert hands in written work in nine of ten English lessons, having asked for a break by card if he wanted one. (B3. Important for his learning.)",
     "Four of ten lessons by December 2026; seven of ten by July 2027.",
     "Class teacher counts pieces of work every half-term."),
    ("5. By July 2027 Gilbert takes his blue inhaler before games without being reminded in nine of ten lessons. (C1. Linked to playing in a team.)",
     "Five of ten lessons, with one reminder, by December 2026.",
     "School office records every games lesson; the nurse reads the record every six months."),
)  # fmt: skip
F = (
    ("Cognition and learning", (
        ("Structured, multisensory teaching of letter sounds, syllables and common words, one-to-one, in the reading room. Meets B1; outcome 1.", "Specialist teacher with a level 7 diploma in teaching learners with dyslexia", "45 minutes twice a week, 38 weeks a year", "Specialist teacher, every term"),
        ("Reading aloud to Gilbert, one-to-one, every question and text that is longer than eight words, and writing down two sentences of his answer. Meets B1; outcome 1.", "Teaching assistant who has done a six-hour dyslexia course with the specialist teacher", "Ten hours a week in English, science and history lessons, 38 weeks a year", "Class teacher, every half-term"),
        ("Small group practice of number bonds. Gilbert will have access to counting resources as and when required. Meets B2; outcome 2.", "A suitably trained adult", "Regular sessions", "Class teacher, every term"),
    )),
    ("Social, emotional and mental health", (
        ("Emotional literacy lessons, one-to-one, in which Gilbert learns to name worry on a five-point scale and to ask for a break with a card. Meets B3; outcome 4.", "Emotional literacy support assistant, supervised by the educational psychologist for two hours every half-term", "30 minutes at a time. The number of sessions is to be decided by the school once he has settled into Year 4.", "Class teacher, every half-term"),
    )),
    ("Sensory and physical", (
        ("Hand and shoulder exercises with putty, clothes pegs and wall presses, one-to-one, in the classroom. Meets B4; outcome 3.", "Teaching assistant, taught by the occupational therapist for two hours every term", "15 minutes every school day, 38 weeks a year", "Occupational therapist, 45 minutes with Gilbert once every term"),
        ("Touch-typing lessons, one-to-one, on the laptop that the council gives Gilbert to keep in class from 7 September 2026. Meets B4; outcome 3.", "Teaching assistant with a level 3 certificate in classroom technology", "20 minutes three times a week, 38 weeks a year", "Teaching assistant records his speed every half-term"),
    )),
)  # fmt: skip
K = (
    ("1", "(a) Views of Gilbert and his parents", "SENCO, with Gilbert and his parents", "28 and 30 April 2026", "Attached"),
    ("2", "(b) Education", "Headteacher", "12 May 2026", "Attached"),
    ("3", "(c) Medical", "Community paediatrician", "19 May 2026", "Attached"),
    ("4", "(d) Psychology", "Educational psychologist", "21 November 2024", "Attached"),
    ("5", "(f) Occupational therapy", "Occupational therapist", "14 May 2026", "Attached"),
    ("6", "(f) Literacy and number", "Specialist teacher", "5 May 2026", "Attached"),
    ("7", "Individual healthcare plan for asthma", "School nurse", "20 May 2026", "Attached"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Gilbert Osei-Hargreave – EHC plan – FINAL", "Final, 4 September 2026")
    by.heading("Education, Health and Care Plan (Final)", 1)
    by.cover(*COVER, columns=4)
    by.at("A").heading("Section A – All about Gilbert and his family: views, interests, hopes", 1)
    for heading, texts in A:
        by.heading(heading, 2)
        by.text(*texts)
    by.at("B").heading("Section B – Gilbert’s special educational needs", 1)
    for area, row in B:
        by.heading(area, 2)
        by.rows(("What is going well", "What Gilbert finds hard"), [row])
    by.at("C").heading("Section C – Gilbert’s health needs", 1)
    by.rows(
        ("Health need", "Effect at school", "From"),
        [
            (
                "C1. Asthma, brought on by cold air and running. The individual healthcare plan is Appendix 7.",
                "Gilbert missed 11 days of lessons between November 2025 and February 2026 and left one games lesson in four.",
                "Community paediatrician, 19 May 2026",
            )
        ],
    )
    by.at("D").heading("Section D – Gilbert’s social care needs", 1)
    by.text("Gilbert and his family are not known to social care.")
    by.at("E").heading("Section E – What we want to achieve", 1)
    by.rows(("Outcome", "How we get there", "Checking"), E)
    by.text(
        "The class teacher and the SENCO set short-term targets with Gilbert’s parents every half-term and go through them together at a meeting every term."
    )
    by.at("F").heading("Section F – Educational provision for Gilbert", 1)
    for area, rows in F:
        by.heading(area, 2)
        by.rows(("What will be done", "By whom", "How often and how long", "Checked by"), rows)
    by.at("G").heading("Section G – Health provision for Gilbert", 1)
    by.rows(
        ("What will be done", "By whom", "How often and how long", "Need and outcome"),
        [
            (
                "Asthma clinic: peak flow and inhaler technique are checked and the individual healthcare plan is rewritten.",
                "Children’s asthma nurse",
                "30 minutes once every six months",
                "C1; outcome 5",
            )
        ],
    )
    by.at("H1").heading("Section H – Social care provision for Gilbert", 1)
    by.text("None.")
    by.at("I").heading("Section I – Where Gilbert will go to school", 1)
    by.text("Brackendale School")
    by.at("J").heading("Section J – Personal budget", 1)
    by.text("Gilbert’s parents have not asked for a personal budget. There is no direct payment.")
    by.at("K").heading("Section K – Reports used for this plan", 1)
    by.rows(("Appendix", "Advice", "Written by", "Date", "With this plan?"), K)
    by.text(
        "(g) Not due until Year 9. (h) Gilbert’s parents were asked on 30 April 2026 and wanted advice from nobody else."
    )
    by.at("").heading("If you do not agree with this plan", 1)
    by.guide(
        "You have the right to appeal to the First-tier Tribunal (SEND) about Sections B, F and I within two months of the date of our letter, or within one month of a mediation certificate, whichever is later. You can ask for mediation, for disagreement resolution, and for free advice from the SEND information, advice and support service. The contact details are in our letter of 4 September 2026."
    )


PLAN = Unseen(
    name="gilbert",
    style="51st: county form with its own heading words, area tables, hurried and vague",
    born=dt.date(2018, 4, 25),
    write=write,
    planted=planted(
        A_06="",
        A_17="I like football stickers and I like making dens with my cousin.",
        A_22="His mother said that his stammer is worse when he has had a hard day.",
        A_28="Kacey Wendover",
        B_03="Gilbert has developmental coordination disorder",
        D_01="not known to social care",
        D_02="not known to social care",
        E_03="Gilbert will be more confident in his maths",
        E_04="Gilbert will receive a daily handwriting programme",
        F_03="Regular sessions",
        F_04=("Regular sessions", "The number of sessions is to be decided by the school"),
        F_05="A suitably trained adult",
        F_06="Small group practice of number bonds",
        F_07=(
            "access to counting resources as and when required",
            "The number of sessions is to be decided by the school",
        ),
        F_08="The number of sessions is to be decided by the school",
        G_02="",
        H_01="",
        I_02="Brackendale School",
        K_02="",
        K_03="21 November 2024",
        T_04="4 September 2026",
        X_01="",
        X_05="",
    ),
)
