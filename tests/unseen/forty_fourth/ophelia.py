"""Ophelia, eight going on nine: an ordinary county form, with a table of provision for each need."""

import datetime as dt

from tests.unseen.author import Author, Unseen

COVER = (
    ("Child’s full name", "Ophelia Tamsin Garraway"),
    ("Likes to be called", "Ophelia or Fee (she/her)"),
    ("Date of birth", "08/11/2017"),
    ("National Curriculum year", "Year 4 (2026/27)"),
    ("Primary need", "Specific learning difficulty (dyslexia)"),
    ("Secondary need", "ADHD"),
    ("Language at home", "English"),
    ("Plan addressed to", "Ophelia’s mother and father, who both hold parental responsibility"),
    ("Request received", "11/05/2026"),
    ("Decision to assess sent", "05/06/2026"),
    ("Advice requested / due", "05/06/2026 / 17/07/2026 (last advice in: 15/07/2026)"),
    ("Draft plan sent", "24/08/2026 (comments accepted to 09/09/2026)"),
    ("Date of this FINAL plan", "25/09/2026"),
    ("First annual review complete by", "24/09/2027"),
)  # fmt: skip
A = (
    ("How we found out what I think", (
        "The school SENCO talked with Ophelia on 23 June 2026 for 40 minutes, in two halves with a break outside. Ophelia sorted picture cards, drew, and told the SENCO what to write. The SENCO read it back and Ophelia ticked it. Words in quotation marks are Ophelia’s own. Her parents sent a typed page on 25 June 2026 and talked it through by phone on 30 June 2026.",
    )),
    ("What I like and what I am good at", (
        "Ophelia said: “I am good at making things up. I have got a whole hedgehog town in my head and it has got a mayor.” She loves drawing maps, football in the garden and any book about dragons that somebody reads to her. “She is the first to notice when somebody is sad” (class teacher).",
    )),
    ("Playing", (
        "“Dens. Football. My hedgehog town with my brother, he is the builder,” Ophelia told the SENCO.",
    )),
    ("School", (
        "Ophelia said the best bits are “science and when we make stuff” and the worst bit is “everyone’s finished and I’m on the date”. She said it helps when somebody folds the page, so that she sees one bit at a time.",
    )),
    ("Friends", (
        "Ophelia said: “I’ve got one proper friend. The others say I spoil the game because I get too fast.” She would like three friends to come to her party.",
    )),
    ("Keeping well", (
        "“My tablet makes me not hungry at lunch. Then I’m starving when I get home,” said Ophelia. She told the SENCO that running about after tea makes her feel calm, and that she gets a funny tummy on spelling days.",
    )),
    ("Doing things for myself", (
        "Ophelia dresses, makes her own cereal and fills the hedgehog dish every night. Mum still reminds her about her bag and her coat; Ophelia told the SENCO that she would like to do that on her own.",
    )),
    ("My hopes", (
        "Soon: “Read a dragon book on my own. A fat one. And write down my hedgehog town.” She also hopes to stay in the football game until the bell.",
        "One day: “I want to have a hedgehog hospital and that is my job.” Ophelia would like to live in a house with a big garden near Nan, and to be a helper at Brownies when she is older. After primary school she hopes for a school with a farm.",
    )),
    ("Talking with me and helping me to choose", (
        "Say Ophelia’s name, get down to her level and give one thing at a time. She says “I’m done” when she is full up; looking at the ceiling means that she has lost the thread. To help her decide, draw two or three choices, talk when she has had a run outside, and let her bring a parent. Ask again the next day.",
    )),
    ("My story so far", (
        "Born in November 2017. Began Reception in September 2022. In Year 1 (2023/24) the school began extra phonics teaching. A paediatrician diagnosed ADHD in February 2026 and the educational psychologist identified dyslexia in July 2026.",
    )),
    ("What my parents think", (
        "Ophelia’s parents wrote: “She is funny, kind and quick. She can explain a black hole but cannot read the menu, and she has begun to call herself thick. Homework ends in tears most nights.”",
    )),
    ("What my parents hope", (
        "Ophelia’s parents wrote: “We hope she reads for fun and thinks of herself as clever. Later we hope she has friends who stick, work she loves, probably with animals, a home of her own and a place in her community.”",
    )),
)  # fmt: skip
B = (
    ("Communication and interaction", "Ophelia has a wide vocabulary and tells a good story aloud. No special educational need was identified in this area (educational psychologist, 3 July 2026).", ()),
    ("Cognition and learning", "Ophelia’s verbal reasoning is a strength: standard score 112 (WISC-V, educational psychologist, 30 June 2026).", (
        "B1. Reading. Ophelia has dyslexia. She reads single words at standard score 74 (York Assessment of Reading for Comprehension, 22 June 2026). She sounds out each letter, loses her place, and reads 31 words a minute, so that she has forgotten the start of a sentence by its end.",
        "B2. Spelling and writing. Ophelia spells 19 of the first 100 common words (school check, 24 June 2026). In 20 minutes she wrote 14 words of a story that she had told aloud in 160 (educational psychologist, 30 June 2026).",
    )),
    ("Social, emotional and mental health", "Ophelia is warm, brave and quick to say sorry.", (
        "B3. Attention. Because of ADHD, Ophelia attends to teacher-led talk for about four minutes and starts written work 11 minutes, on average, after her class (three lessons observed by the educational psychologist, 29 and 30 June 2026).",
        "B4. Waiting and playing. Ophelia acts before she has thought, so that games break up: at eight of ten playtimes from 8 to 19 June 2026 she left the game inside six minutes (midday supervisor’s record).",
    )),
    ("Sensory and physical", "Hearing and sight were checked on 11 June 2026 and found no difficulty (community paediatrician, 8 July 2026). No need was identified.", ()),
    ("Independence", "Ophelia is practical and likes to have a job.", (
        "B5. Organisation. Ophelia holds two steps in mind and loses the third. She brought what she needed to lessons on three of 20 days in June 2026 (class teacher’s record).",
    )),
)  # fmt: skip
E = (
    ("Outcome 1", "By July 2029 (end of Year 6) Ophelia reads an unfamiliar page from a book of her choice at 80 words a minute with 95% of the words right, and tells the story back.", "31 words a minute, 82% right (22 June 2026)", "B1. Her hope to read a fat dragon book; her parents’ hope that she reads for fun", "50 words a minute by July 2027; 65 by July 2028"),
    ("Outcome 2", "By July 2029 Ophelia plans and produces a 200-word story, typed or dictated by herself, that a reader who does not know her can follow, in one 45-minute lesson.", "14 words in 20 minutes (30 June 2026)", "B2. Her hope to write down her hedgehog town; her parents’ hope that she sees herself as clever", "60 words by July 2027; 120 by July 2028"),
    ("Outcome 3", "By July 2028 Ophelia starts a task within two minutes of the class and stays with it for 15 minutes in four lessons out of five.", "Starts after 11 minutes, stays for four (30 June 2026)", "B3. Important for all her learning and for her hope of a job with animals", "Starts within five minutes by Easter 2027"),
    ("Outcome 4", "By July 2028 Ophelia stays in a game with at least two other children for 15 minutes at four playtimes out of five, and for the whole of a Brownie meeting three weeks out of four.", "Two playtimes in ten (June 2026)", "B4. Her hopes to have friends at her party, stay in the football game and be a helper at Brownies; her parents’ hope of friends who stick", "Five playtimes in ten by July 2027"),
    ("Outcome 5", "By July 2029 Ophelia completes a six-step job from a list, without a reminder, on nine days out of ten: packing her bag, or feeding and logging the school guinea pigs.", "Two steps (June 2026)", "B5. Her hopes of a hedgehog hospital, a school with a farm and a house near Nan; her parents’ hope of a home of her own", "Three steps by July 2027; four by July 2028"),
    ("Outcome 6 (health)", "By July 2027 Ophelia eats at least half of her lunch on four school days out of five and has not dropped a centile line for weight.", "One day in five (1 to 12 June 2026)", "C1. Important for her health and for her afternoon learning", "Two days in five by February 2027"),
)  # fmt: skip
HEADER = ("Provision", "Delivered by", "Frequency and duration", "Ratio", "Review")
F = (
    ("Need B1 – Reading", "Outcome 1", (
        ("Multisensory phonics lesson: sound cards, reading and tracing each new pattern, a decodable dragon book.", "Specialist teacher with a level 7 diploma in dyslexia", "45 minutes, twice a week, 38 weeks a year", "1:1", "Half-termly, by the specialist teacher"),
        ("Repeated reading: the same page three times, timed, with a graph that Ophelia colours.", "Teaching assistant, taught by the specialist teacher for three hours each September", "15 minutes, three mornings a week, 38 weeks a year", "1:1", "Graph checked each fortnight by the SENCO"),
    )),
    ("Need B2 – Spelling and writing", "Outcome 2", (
        ("Touch-typing and dictation lessons on her own laptop, then a story planned on a picture strip.", "Teaching assistant, taught by the specialist teacher for three hours each September", "20 minutes, four days a week, 38 weeks a year", "1:1", "Half-termly, by the SENCO"),
        ("In place of the class spelling list: six words a week from her own writing, learnt by saying, tracing and typing.", "Class teacher", "10 minutes daily, 38 weeks a year", "Group of four", "Weekly count, by the class teacher"),
        ("Equipment: laptop with dictation and text-to-speech software, and a headset, kept by Ophelia in every lesson from 28 September 2026.", "Supplied and repaired by the council; charged and checked by the teaching assistant", "Check of 5 minutes each morning", "Her own", "Annual review"),
    )),
    ("Need B3 – Attention", "Outcome 3", (
        ("Sits beside Ophelia at the start of each English and maths lesson, folds the page to one part, says the first step and sets a sand timer.", "Teaching assistant with six hours’ ADHD training by the educational psychologist (autumn 2026)", "20 minutes, ten lessons a week, 38 weeks a year", "1:1", "Start times counted for one week each half-term, by the SENCO"),
        ("Movement break: ladder run, wall presses, then back to work.", "The same teaching assistant", "5 minutes, four times each school day, 38 weeks a year", "1:1", "Half-termly, by the class teacher"),
    )),
    ("Need B4 – Waiting and playing", "Outcome 4", (
        ("Turn-taking club: board games, then football, with a stop-think-go card and a replay of what went well.", "Emotional literacy support assistant (ELSA), supervised by the educational psychologist for two hours each half-term", "30 minutes, twice a week, 36 weeks a year", "Group of four", "Playtime record, half-termly, by the ELSA"),
        ("Starts a game with Ophelia and two other children, shows the card before her turn, steps back after ten minutes.", "Midday supervisor, taught by the ELSA for two hours each September", "20 minutes, three lunchtimes a week, 38 weeks a year", "1:3", "Half-termly, by the ELSA"),
    )),
    ("Need B5 – Organisation", "Outcome 5", (
        ("Teaches a picture list, one step more each half-term, first for her bag and then for the guinea pigs, covering up each step once learnt.", "Teaching assistant, guided by the SENCO for 30 minutes each half-term", "10 minutes, twice each school day, 38 weeks a year", "1:1", "Count of steps, half-termly, by the SENCO"),
    )),
)  # fmt: skip
K = (
    ("K1", "(a)", "Views of Ophelia and of her parents", "Ophelia (with the SENCO); mother and father", "23 and 25 June 2026", "Yes"),
    ("K2", "(b)", "Educational advice", "Headteacher", "2 July 2026", "Yes"),
    ("K3", "(c)", "Medical advice", "Community paediatrician", "8 July 2026", "Yes"),
    ("K4", "(d)", "Psychological advice", "Educational psychologist", "3 July 2026", "Yes"),
    ("K5", "(e)", "Social care advice", "Social worker, Early Help front door", "15 July 2026", "Yes"),
    ("K6", "(f)", "Dyslexia assessment", "Specialist teacher (level 7 diploma)", "24 June 2026", "Yes"),
    ("K7", "(h)", "Report asked for by parents", "Brownie leader", "26 June 2026", "Yes"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running(
        "Ophelia Garraway – FINAL Education, Health and Care Plan", "Final v1.0 – 25/09/2026"
    )
    by.heading("Education, Health and Care Plan (Final)", 0)
    by.cover(*COVER, columns=4)
    by.at("A").heading("Section A - My views, interests and aspirations")
    for heading, texts in A:
        by.heading(heading, 2)
        by.text(*texts)
    by.at("B").heading("Section B - Special educational needs")
    for heading, strength, needs in B:
        by.heading(heading, 2)
        by.text(strength, *needs)
    by.at("C").heading("Section C - Health needs related to SEN")
    by.text(
        "C1. Ophelia takes methylphenidate for ADHD, once a day at home at 7.30am. It takes away her appetite at midday: she ate half of her lunch on two of ten days from 1 to 12 June 2026, and by 2pm she is tired and learns less (community paediatrician, 8 July 2026)."
    )
    by.at("D").heading("Section D - Social care needs")
    by.text(
        "None identified. Early Help met the family on 10 July 2026 and found no social care need related to Ophelia’s SEN or to a disability (social worker, 15 July 2026)."
    )
    by.at("E").heading("Section E - Outcomes")
    for title, outcome, baseline, why, steps in E:
        by.heading(title, 3)
        card = (
            ("What Ophelia will do, and by when", outcome),
            ("Where she started", baseline),
            ("Need, and whose hope", why),
            ("Steps on the way", steps),
        )  # fmt: skip
        by.rows(("", ""), card, labels=(0,))
    by.heading("Who checks progress", 3)
    by.text(
        "The class teacher and SENCO set shorter-term targets with Ophelia each half-term, measure them (for Outcome 6 with a one-week lunch chart) and go through them with her parents at a meeting every term. The council checks every outcome at the annual review."
    )
    by.at("F").heading("Section F - Special educational provision")
    for heading, outcome, rows in F:
        by.heading(heading, 2)
        by.labelled(("Works towards", outcome))
        by.rows(HEADER, rows)
    by.at("G").heading("Section G - Health provision")
    by.text(
        "G1. A paediatric ADHD nurse measures Ophelia’s weight, height, pulse and blood pressure for 30 minutes every four months at the community clinic (C1; Outcome 6).",
        "Agreed on behalf of the integrated care board by the designated clinical officer, 18 September 2026.",
    )
    by.at("H1").heading(
        "Section H1 - Social care provision (Chronically Sick and Disabled Persons Act 1970)"
    )
    by.text("None required (social worker, 15 July 2026).")
    by.at("H2").heading("Section H2 - Any other social care provision")
    by.text("None required (social worker, 15 July 2026).")
    by.at("I").heading("Section I - Placement")
    by.rows(
        ("", ""),
        (
            ("Name", "Wendlebrook Primary School"),
            ("Type", "Maintained mainstream primary school"),
            ("From", "25 September 2026"),
        ),
        labels=(0,),
    )
    by.at("J").heading("Section J - Personal budget")
    by.text(
        "No personal budget was requested. The officer explained it to Ophelia’s parents on 4 September 2026. There are no direct payments."
    )
    by.at("K").heading("Section K - Advice and information")
    by.rows(("No.", "Reg 6(1)", "Advice", "From", "Date", "Attached"), K, labels=(0,))
    by.text("Advice under (g), preparing for adulthood, is not due until Year 9.")
    by.at("").heading("Changes since the draft, and sign-off")
    by.guide(
        "After the parents’ comments of 4 September 2026 the second movement break in each half day was added to Section F. The school was consulted on 1 September 2026 and replied on 11 September 2026."
    )
    by.cover(
        ("Signed", "R. Penhallow"),
        ("Role", "SEND Team Manager, for the local authority"),
        ("Date", "25/09/2026"),
    )
    by.heading("Your rights")
    by.guide(
        "If you disagree with Section B, F or I you have the right to appeal to the First-tier Tribunal (SEND). You must do so within two months of the date of our letter (25/09/2026) or one month of a mediation certificate, whichever is later. You must first contact the mediation adviser unless you appeal about Section I only. Our letter also tells you how to use disagreement resolution and how to get free, impartial advice and support from SENDIASS."
    )


PLAN = Unseen(
    name="ophelia",
    style="44th: county form, sub-headed A, outcome cards, five-column provision table per need",
    born=dt.date(2017, 11, 8),
    write=write,
)
