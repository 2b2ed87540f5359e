"""Marisol, twenty-two: questions for headings, as a college officer writes. Nothing is wrong."""

import datetime as dt

from tests.unseen.author import Author, Unseen

ABOUT = (
    ("Who is Marisol, and what does she want us to know?",
     "Marisol chose this page and said it to her mentor, who typed it, on 1 and 8 October 2026. It was read back to her on 8 October and she signed it.",
     "“I am Marisol. I am 22. I am a good auntie and I am the best at bingo.”",
     "“I am not a little girl. Talk to me, then talk to my dad. I will tell you if I want him to say it.”",
        "“I can see you better on my right. Do not stand by the window.”"),
    ("What does she like doing?",
     "“I like it when people laugh at my jokes. I have got a joke for every day. I write them in my red book.” (Marisol, 1 October 2026)",
        "“Swimming, bingo, my niece, Spanish radio. On Friday I go dancing at the centre.” (Marisol, 1 October 2026)"),
    ("Who matters to her?",
     "“My sister, my dad, my friend from dancing and my boyfriend. We go for chips.” (Marisol, 1 October 2026)"),
    ("What does she think of college?",
     "“I made soup for forty people. It was the open day. They said who made this and I put my hand up.” (Marisol, 8 October 2026)",
        "“I like the kitchen best and I like Wednesdays. The corridor is too dark and people bump me.” (Marisol, 8 October 2026)"),
    ("How does she feel about her health?",
     "“My eyes get sore and then I am grumpy. Drops help. I do not like needles and I want my sister there.” (Marisol, 8 October 2026)"),
    ("What does she do for herself, and what would she like to learn?",
     "“I do my own washing. I do the bus to college. I want to do the bus to the market, and use the big oven.” (Marisol, 8 October 2026)",
     "“At home my sister does the money and I do the bins and the cat litter next door. I get five pounds for it.” (Marisol, 8 October 2026)",
        "Marisol sets her own alarm and packs her lunch. (Seen by her support worker, week of 5 October 2026)"),
    ("How does she tell you things, and how do you tell her?",
     "Marisol speaks English and Spanish in short sentences. Give her one idea at a time, in big print with a picture, on yellow paper. Wait until she has answered. She says “yes” to be kind: ask in another way to be sure. A folded arm means no."),
    ("How does she take part in decisions?",
     "Marisol decides for herself. She wants her sister beside her, two choices she can hold, and a night to think. She went to see both college courses and a flat before she chose. She led her own review on 8 October 2026 with a slide show."),
    ("What does she hope for?",
     "“I want a job in a café where they know me, with money in the bank.”",
     "“I want a flat with my friend from dancing and a cat.”",
     "“I will keep Fridays at the centre and I want to help on the bingo stall at the church.” (Marisol, 8 October 2026)",
     "After college ends in July 2028 she wants to go on with one day a week of cooking class at the adult centre. (Marisol, with her mentor, 8 October 2026)"),
    ("What has happened so far?",
     "Marisol was born in Valencia in May 2004 and came to England in 2011. She lost most of the sight of her left eye in 2014. Her first plan was made in November 2015. She left Redmire School in July 2023, worked in a charity shop for a year and came back to learning in September 2024."),
    ("What does her family say?",
     "Marisol agreed on 8 October 2026 that her dad’s and sister’s words go in here.",
     "Dad (in Spanish, through an interpreter, 6 October 2026): “She is the heart of our house. I would like her to go slowly and to be near.”",
     "Dad: “When her mother died, in 2019, she looked after me. I forget that she was fifteen.” Marisol wants this to be in her plan. (8 October 2026)",
        "Dad: “What I hope for is that she has people round her when I am old, and that she is paid for her work.”",
        "Sister (telephone, 6 October 2026): “She is ready for more than we let her do.”"),
)  # fmt: skip
TOOK_PART = (
    ("Marisol", "Said to her mentor; slide show at her review", "1 and 8 October 2026", "Mentor; read back and signed 8 October"),
    ("Dad", "Telephone, with an interpreter", "6 October 2026", "Spanish interpreter"),
    ("Sister", "Telephone", "6 October 2026", "Nobody"),
    ("Support worker", "Written notes of what she saw", "5 to 9 October 2026", "Nobody"),
)  # fmt: skip
NEEDS = (
    "Communication and interaction: Marisol greets everyone by name. Need 1: she follows two steps said together and loses the third (TROG-2, 24 August 2026). When she has lost it she says yes and guesses.",
    "Cognition and learning: Marisol remembers every recipe that she has cooked three times. Need 2: she has a moderate learning difficulty. She reads 48 social sight words (mentor’s record, September 2026) and counts money to five pounds; she cannot yet work out change.",
    "Social, emotional and mental health: Need 3: Marisol agrees with whoever spoke last. In eight choices recorded in September 2026 she changed her answer in six when she was asked again, so others decide what she does.",
    "More about need 2, learning in a new place: Marisol learns a job in about nine tries in the room where she will do it, and in about thirty if she first learns it in another (tutor’s record of six jobs, June 2026). She learns best with a person showing her, then with a large-print card, then with the card alone. Her strengths in the kitchen, smell, touch and a fixed order, are what she uses instead of sight.",
    "More about need 3, confidence: she tells a new person her name, her age and one joke within a minute of meeting. In a queue or a crowd she stops speaking and holds on to somebody’s sleeve (seen by the transition worker on three visits, September 2026), and then others speak for her.",
    "Sensory and physical: Need 4: Marisol has no useful sight in her left eye and 6/24 in her right (ophthalmology, July 2026). She misses print under 24 point, steps, and people who come from the left. Her hearing was tested in July 2026 and no loss was found.",
)  # fmt: skip
OUTCOMES = (
    ("1", "By July 2028 Marisol works a shift of four hours in a café, follows a list of six jobs in large print and asks when she is stuck, on nine shifts out of ten.", "Two hours with a coach beside her (September 2026)", "By July 2027: three hours, four jobs", "Education and training", "Needs 1 and 2; her hope of a job"),
    ("2", "By July 2028 Marisol pays in a shop and counts her change from ten pounds, right on eight times out of ten.", "Counts to five pounds (September 2026)", "By July 2027: change from five pounds", "Education and training", "Need 2; her hope of money in the bank"),
    ("3", "By July 2028 Marisol goes by bus to the market and back on her own, and helps two friends on the bingo stall there, once a week for a term.", "Bus to college alone (September 2026)", "By July 2027: with a worker at a distance", "Education and training", "Need 4; her hope to get about"),
    ("4", "By July 2028 Marisol has kept to her own choice in seven of ten decisions that matter to her, as she and her mentor wrote them down.", "Two of eight (September 2026)", "By July 2027: four of ten", "Health", "Need 3; her hope to decide for herself"),
    ("5", "By July 2028 Marisol has stayed six weekends in a shared flat, cooked two meals on each, and locked up at night.", "Has visited one flat (August 2026)", "By July 2027: two weekends", "Care", "Need 5; her hope of a flat with her friend"),
    ("6", "By July 2028 Marisol puts in her own eye drops, morning and night, on six days out of seven.", "Her sister does it (September 2026)", "By July 2027: three days out of seven", "Health", "Need 6; important for her sight"),
)  # fmt: skip
PROVISION = (
    ("A job coach with a level 3 certificate in supported employment works beside Marisol one-to-one for four hours, twice a week, 36 weeks a year, in the college café, and from April 2027 in a café in town.", "Needs 1, 2", "1"),
    ("A tutor with a level 5 diploma in teaching disabled learners teaches Marisol money and reading in a group of five, with one learning support assistant, for 90 minutes on three days a week, 36 weeks a year, with coins and real till receipts.", "Need 2", "2"),
    ("A speech and language therapist (HCPC registered) sees Marisol one-to-one for 45 minutes, six times a year, on asking for the third step again. She trains the coach and the tutor for one hour each term, and writes the café’s picture lists in one hour each term.", "Need 1", "1"),
    ("A qualified teacher of people with vision impairment (QTVI) works with Marisol one-to-one for 60 minutes each half-term on print and on her magnifier, and checks the rooms and lights with the college for 30 minutes each half-term.", "Need 4", "1, 3"),
    ("A registered habilitation specialist teaches Marisol the market bus route one-to-one for 90 minutes each week for 20 weeks from January 2027.", "Need 4", "3"),
    ("Marisol has all print in 24 point on yellow paper, a lamp at her bench, and a hand magnifier that she keeps. The learning support assistant makes the print ready by 9 am each day. The QTVI looks after the magnifier. In examinations she has up to 50% extra time and a reader, as the examination board has approved.", "Need 4", "1, 2"),
    ("Her mentor (level 3 in advocacy with adults) spends 30 minutes with Marisol each Monday, one-to-one, 36 weeks a year. They write down what she has decided and what happened.", "Need 3", "4"),
)  # fmt: skip
MORE_PROVISION = (
    ("The tutor and the learning support assistant teach Marisol to cook on her own in the training flat, in a group of three, for two hours every Tuesday, 36 weeks a year, with talking scales and a timer that buzzes. One adult is within arm’s reach at all times when the oven is open.", "Needs 2, 4", "5"),
    ("Regular meeting: every first Monday of the month, for 30 minutes, the job coach, the tutor and Marisol look at photographs of the last four weeks’ work and choose the next job, such as drinks, tills or tables.", "Needs 1, 2, 3", "1, 4"),
    ("The college will keep the corridor by the kitchen lit to 200 lux from 8.30 to 4.30 each day; the site team tests it each Friday. A member of staff from the kitchen walks beside Marisol, on her left, at 9.00 and 1.00, when the corridor is full.", "Need 4", "3"),
    ("When Marisol puts the folded card on the bench, the learning support assistant stops and goes outside with her for five minutes, in any session.", "Need 3", "4"),
    ("A travel buddy from the second-year group, who has done the eight-hour buddy course, walks with Marisol from the bus stop for ten minutes each morning until Easter 2027. The transition worker meets both of them for 20 minutes each fortnight.", "Need 4", "3"),
    ("The learning support assistant helps Marisol to ask for help from a stranger by standing two metres back, counting fifteen seconds and then pointing to the person, on one trip of 60 minutes each week, 36 weeks a year.", "Needs 1, 3", "3, 4"),
)  # fmt: skip
ADVICE = (
    ("(a) Marisol’s own views, with slides", "Marisol Teague", "8 October 2026"),
    ("(b) College report", "Head of foundation learning, college", "25 September 2026"),
    ("(c) Medical advice", "General practitioner with ophthalmology letter", "16 September 2026"),
    ("(d) Psychological advice", "Educational psychologist (HCPC)", "10 September 2026"),
    ("(e) Adult social care assessment", "Social worker, adult services", "28 August 2026"),
    ("(f) Speech and language therapy report. It recommends that she should be offered a lighter timetable, if needed.", "Speech and language therapist", "24 August 2026"),
    ("(f) Vision report: qualified teacher of people with vision impairment consulted", "QTVI", "17 September 2026"),
    ("(g) Preparing for adulthood advice", "Transition worker", "22 September 2026"),
    ("(h) Anyone else that Marisol asked for: her dance leader’s letter", "Dance leader", "30 September 2026"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running(
        "EHC plan – Marisol Teague – amended final",
        "Amended final plan, version 11, 13 November 2026",
    )
    by.bold("Education, Health and Care Plan", 20)
    by.bold("Amended final plan, 13 November 2026")
    by.text("Dear Marisol, this is your plan. A copy in large print on yellow paper is with it.")
    by.cover(
        ("Whose plan is this?", "Marisol Teague"), ("Date of birth", "8 May 2004"), ("Pronouns", "she/her"),
        ("Where does she learn?", "Harbour City College"), ("Languages", "English and Spanish"),
        ("When was the first plan made?", "20 November 2015"), ("Last review meeting", "8 October 2026"),
        ("Date of this plan", "13 November 2026"), ("When must it be reviewed by?", "4 November 2027"),
        ("Who signed it for the council?", "Leontyne Marsh, Service Manager"), ("Signed on", "13 November 2026"),
    )  # fmt: skip
    by.at("A").bold("SECTION A. WHAT ARE MARISOL’S VIEWS, INTERESTS AND ASPIRATIONS?", 16)
    for question, *texts in ABOUT:
        by.bold(question)
        by.text(*texts)
    by.bold("Who took part?")
    by.rows(("Who", "How", "When", "Helped by"), TOOK_PART)
    by.at("B").bold("SECTION B. WHAT ARE HER SPECIAL EDUCATIONAL NEEDS?", 16)
    by.text(*NEEDS)
    by.at("C").bold("SECTION C. WHAT ARE HER HEALTH NEEDS?", 16)
    by.text("Need 6: Marisol has dry-eye disease. Her eyes sting after 40 minutes of reading or in a hot kitchen, and then she stops (general practitioner, 16 September 2026).")  # fmt: skip
    by.at("D").bold("SECTION D. WHAT ARE HER SOCIAL CARE NEEDS?", 16)
    by.text("Need 5: Marisol has eligible needs for care and support: making her home safe to live in, and getting out to see people (Care Act assessment, adult services, 28 August 2026).")  # fmt: skip
    by.at("E").bold("SECTION E. WHAT WILL SHE BE ABLE TO DO?", 16)
    by.rows(("No.", "Outcome", "Now", "Step", "Kind", "Why"), OUTCOMES, labels=(0,))
    by.text("Her mentor sets short targets with Marisol each half-term and looks at them with her and her sister each term. Who plans the move from college? Her transition worker does: visits to the adult centre in March and June 2028, a work trial in May 2028, and a last meeting on 3 July 2028.")  # fmt: skip
    by.at("F").bold("SECTION F. WHAT SPECIAL EDUCATIONAL PROVISION WILL SHE HAVE?", 16)
    by.rows(("Provision", "For", "Outcome"), (*PROVISION, *MORE_PROVISION))
    _rest(by)


def _rest(by: Author) -> None:
    by.at("G").bold("SECTION G. WHAT HEALTH PROVISION WILL SHE HAVE?", 16)
    by.text(
        "For need 6 and outcome 6: an ophthalmic nurse sees Marisol for 30 minutes twice a year, checks how she puts in her drops, and writes to the college after each visit.",
        "The integrated care board’s designated clinical officer agreed this section on 5 November 2026.",
    )  # fmt: skip
    by.at("H1").bold("SECTION H1. WHAT SOCIAL CARE IS THERE UNDER THE 1970 ACT?", 16)
    by.text("None: this is only for people under 18 (adult services, 28 August 2026).")
    by.at("H2").bold("SECTION H2. WHAT OTHER SOCIAL CARE WILL SHE HAVE?", 16)
    by.text("For need 5: a support worker with the care certificate and level 2 in adult care is with Marisol one-to-one for four hours every Saturday, 50 weeks a year, and for one weekend of 48 hours each term in a shared flat. Adult services reviews this every April.")  # fmt: skip
    by.at("I").bold("SECTION I. WHERE WILL SHE LEARN?", 16)
    by.text("Harbour City College, a general further education college, until July 2028.")
    by.at("J").bold("SECTION J. IS THERE A PERSONAL BUDGET?", 16)
    by.text("No. Marisol was asked at her review on 8 October 2026 and does not want one now.")
    by.at("K").bold("SECTION K. WHOSE ADVICE WAS USED?", 16)
    by.rows(("What", "Who wrote it", "Date", "Is it attached?"), [(*row, "Yes") for row in ADVICE])


PLAN = Unseen(name="marisol", style="questions for headings", born=dt.date(2004, 5, 8), write=write)
