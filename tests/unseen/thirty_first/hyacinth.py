"""Hyacinth, 13: decimal numbers across the letters, then a sheet for each outcome with its help."""

import datetime as dt

from tests.unseen.author import Author, Unseen, planted

OUTCOME = "What Hyacinth will do"
SHEETS = (
    ("5.1 Outcome 1: talking in company (community and friends)",
     "Hyacinth joins in a talk among four people, answering what was said and not what she guessed, at three lunchtimes out of five. A count in June 2026 found one lunchtime in five.",
     "First two lunchtimes out of five, with the radio aid on the table.",
     "She wants her friends back; needs 1 and 4.", (
        ("Radio aid with two microphones (one worn by the teacher, one passed round the table), hers all day. For need 1.",
         "A teaching assistant (trained by the teacher of the deaf, two hours in September 2026) checks it with Hyacinth for five minutes at 8.40 each morning."),
        ("Communication group: asking people to say it again, keeping up when the subject changes. For needs 1, 2 and 4.",
         "The pastoral manager (level 3 diploma in youth work) runs the group for 40 minutes every Wednesday lunchtime, 38 weeks a year, in the carpeted room beside the library."),
    )),
    ("5.2 Outcome 2: hearing in lessons (community; education)",
     "By July 2028 subject teachers will be checking that Hyacinth has heard, by asking her to say the task back, in nine lessons out of ten. In June 2026 they did so in two out of ten.",
     "Six lessons out of ten by July 2027.",
     "She wants to know what is going on without asking her neighbour; need 1.", (
        ("Direct teaching about her own hearing, aids and rights, and practice in noise, one-to-one. For need 1.",
         "Qualified teacher of the deaf, 60 minutes every fortnight, 19 visits a year."),
        ("Training for her eleven subject teachers: where to stand, repeating what pupils say, captions on films. For need 1.",
         "The same teacher of the deaf: 90 minutes in September and 30 minutes each term."),
        ("Second row, left-hand end, window behind her; felt pads on all chairs in the five rooms where she is taught. For need 1.",
         "The site manager checks the pads every half-term; the form tutor gives each teacher the seating plan in September."),
    )),
    ("5.3 Outcome 3: words on paper (education)",
     "By July 2028 Hyacinth writes two paragraphs of at least eight lines, with ten of the week’s subject words, in three subjects out of four. In June 2026 it was four lines and three words.",
     "One paragraph and six words by July 2027.",
     "She would like to write her own plays; needs 2 and 3.", (
        ("Word-finding and story grammar, one-to-one, with the words of that week’s science and history. For need 2.",
         "Speech and language therapist (HCPC registered, experienced in deafness), every week, 36 weeks a year."),
        ("The therapist shows the teaching assistant and two teachers how to carry the words on. For needs 2 and 3.",
         "The same therapist, one hour in each half-term."),
        ("Pre-teaching of the next day’s words with pictures, and a paragraph frame filled in aloud first. For needs 2 and 3.",
         "Teaching assistant (level 3, trained by the therapist), 20 minutes, four times a week, 38 weeks a year, with Hyacinth and one other pupil."),
        ("Hyacinth stopped Spanish in September 2026, because she cannot lip-read it. For needs 1 and 2.",
         "Agreed by the head of languages, 9 September 2026."),
        ("Laptop with word prediction in all subjects; 25% extra time, a prompter and live speaker in tests and examinations. For needs 1 and 3.",
         "The technician services the laptop every term; the examinations officer arranges each test."),
    )),
    ("5.4 Outcome 4: worry and tiredness (health)",
     "By July 2028 Hyacinth rates her worry each morning, does the one thing on her own list that fits, and is in school on 95 days out of 100. From January to July 2026 it was 86 out of 100.",
     "90 days out of 100 by July 2027.",
     "She wants Sunday nights to be ordinary; need 4.", (
        ("One-to-one work on worry: a hierarchy of small tests, breathing, and the list. For need 4.",
         "Emotional literacy support assistant (ELSA, trained and supervised every half-term by an educational psychologist), 45 minutes every Monday until Easter 2027. After Easter the time she has with Hyacinth is for the pastoral lead to settle."),
        ("Listening break: aids out, no talk, in the music practice room. For needs 1 and 4.",
         "Fifteen minutes at 11.50 every school day; the librarian (mental health first aider) sits next door."),
    )),
    ("5.5 Outcome 5: out and about (independent living)",
     "By July 2028 Hyacinth travels to the theatre in town and back by bus, with somebody her own age, and makes supper for four from a recipe, on eight Saturdays out of ten. In July 2026 she had done neither.",
     "One bus journey with an adult two seats behind by July 2027.",
     "She wants to go to town without being fetched; need 5.", (
        ("Travel training: timetable, vibrating phone alerts, missed announcements. For need 5.",
         "Travel trainer (level 3 award), one-to-one, 60 minutes every week, 20 weeks from January 2027, bought with the direct payment."),
        ("Her taxi to and from school, with the same driver, continues every day. For need 5.",
         "Council’s transport team, twice a day, 190 days a year."),
        ("Cookery club with a printed recipe; Hyacinth buys what is needed. For need 5.",
         "Food technology teacher and one teaching assistant (level 2) with six pupils, 75 minutes every Thursday, 30 weeks a year."),
    )),
    ("5.6 Outcome 6: work behind the stage (employment)",
     "By July 2028 Hyacinth completes five days backstage at the theatre, keeping her own cue sheet. In July 2026 she had not been to a workplace.",
     "Two half-days of visits by July 2027.",
     "She wants to work in the theatre; needs 1 and 5.", (
        ("Careers talks about stage work and how deaf people do it, a communication card, two visits. For needs 1 and 5.",
         "Careers adviser (level 6), one-to-one, 40 minutes each term; with her to the theatre for two half-days between February and July 2027."),
    )),
)  # fmt: skip
K = (
    ("(a)", "Parents’ contribution", "Mum and stepdad", "7 September 2026", "Appendix 1"),
    ("(a)", "Hyacinth’s own pages", "Hyacinth", "3 September 2026", "Appendix 2"),
    ("(b)", "School’s advice", "Head teacher", "24 August 2026", "Appendix 3"),
    ("(c)", "Medical advice", "Community paediatrician", "16 June 2026", "Appendix 4"),
    ("(c)", "Hearing test and report", "Audiologist", "9 June 2026", "Appendix 5"),
    ("(d)", "Psychological advice", "Specialist teacher for learning (master’s degree)", "22 June 2026", "Appendix 6"),
    ("(e)", "Social care assessment", "Social worker, family support team", "2 July 2026", "Appendix 7"),
    ("(f)", "Speech and language therapy report", "Speech and language therapist", "18 June 2026", "Appendix 8"),
    ("(g)", "Preparing for adulthood and independent living", "Careers adviser", "30 June 2026", "Appendix 9"),
    ("(h)", "Report asked for by the parents", "Leader of the youth theatre", "1 July 2026", "Appendix 10"),
)  # fmt: skip


def _cover(by: Author) -> None:
    by.paper.running("Hyacinth Orford-Lyle", "Amended final plan, 13 November 2026")
    by.heading("Education, Health and Care Plan for Hyacinth Orford-Lyle", 0)
    by.cover(
        ("Date of birth", "4 March 2013"), ("Pronouns", "she/her"), ("Year group", "Year 9"),
        ("School", "Brackenfield School"), ("Main need", "Hearing impairment"), ("Status", "Amended final plan"),
        ("Last review decision before this one", "4 November 2025"), ("Invitations and papers sent", "28 August 2026"),
        ("Review meeting", "17 September 2026"), ("Written report of the meeting sent", "9 October 2026"),
        ("Decision and proposed amendments sent", "15 October 2026"), ("Date of this plan", "13 November 2026"),
        ("Next review finished by", "14 October 2027"), ("Signed for the Council", "L. Amberley, Statutory SEND Manager"),
        ("Signed on", "13 November 2026"),
    )  # fmt: skip
    by.text(
        "Part 5 of this plan holds Sections E and F together, on one sheet for each outcome.",
    )


def _views(by: Author) -> None:
    by.at("A").heading("1. SECTION A: Hyacinth’s profile")
    by.heading("1.1 What Hyacinth says", 2)
    by.text(
        "Hyacinth said and typed what follows with her form tutor, in a quiet room, on 1 and 3 September 2026. Her own words are in quotation marks.",
        "“I love plays, old films with subtitles and making masks out of anything.” She is good at drawing, voices and timing, and is proud of the dragon’s head she made for the summer show. At weekends she goes to the youth theatre and walks the neighbour’s whippet.",
        "School: “Best is drama and Miss letting me do lights. Worst is science with the fans on, I nod and I have no idea.”",
        "Health: “My ears feel tired, like legs after cross country. Sunday nights my stomach goes.” She likes her purple hearing aids.",
        "What she does alone: her own breakfast, her aids and their batteries, and the walk to the shop. She wants to learn the bus into town.",
        "Friends: “I had four and now it is one and a half.” It went wrong at the end of Year 8, after the falling-out with Keeley Ransome in 9R. She would like them to sit together again.",
        "Hyacinth would like to write her own plays and work in a theatre when she is older, after a college with a real stage. She imagines a flat in town with a cat, and friends round on Fridays, and she would go on helping at the youth theatre. She wants to be reading aloud to the class in 4 out of 5 drama lessons by July 2027.",
    )
    by.heading("1.2 How to talk with Hyacinth and decide things with her", 2)
    by.text(
        "Hyacinth speaks and lip-reads and wears two hearing aids. Face her, in good light, at about two metres, one person at a time. A nod only means that she is being polite, so ask her to say it back. She decides best with two or three choices on paper a day before, with her form tutor there.",
    )
    by.heading("1.3 Mum and stepdad’s views", 2)
    by.text(
        "Mum and stepdad (telephone call with the plan coordinator, 7 September 2026) say that Hyacinth is kind, stubborn and very funny at home. They worry that she goes to bed at six, worn out by listening, and that she has stopped asking anyone round. The blinking and throat-clearing tics come back every Sunday evening and in tests.",
    )
    by.heading("1.4 Hyacinth’s story", 2)
    by.text(
        "Hyacinth’s hearing loss was found when she was four (2017) and she had her first aids that summer. She went to the village primary school and moved to Brackenfield School in September 2024. Her first plan was made in January 2020.",
    )


def _needs(by: Author) -> None:
    by.at("B").heading("2. SECTION B: Hyacinth’s special educational needs")
    by.text("What goes well: Hyacinth lip-reads skilfully, draws, and memorises a part in two evenings.")  # fmt: skip
    by.heading("2.1 Sensory and physical", 2)
    by.text(
        "Need 1. Moderate hearing loss in both ears. With her aids Hyacinth repeated 19 of 20 sentences in quiet and 9 of 20 in the noise of a classroom (audiologist, 9 June 2026). She misses the ends of words, what other pupils say, and everything said while a teacher faces the board.",
    )
    by.heading("2.2 Communication and interaction", 2)
    by.text(
        "Need 2. Spoken language. Hyacinth knows fewer words than others in Year 9 and takes up to ten seconds to find the one she wants (speech and language therapist, 18 June 2026).",
        "Her standard score for understanding words is 78.",
    )
    by.heading("2.3 Cognition and learning", 2)
    by.text(
        "Need 3. Writing. She leaves off endings that she cannot hear and stops after four lines (school’s timed sample, 24 June 2026).",
        "Need 6. Hyacinth has dyscalculia.",
    )
    by.heading("2.4 Social, emotional and mental health", 2)
    by.text(
        "Need 4. Worry and listening tiredness. She missed 26 days between January and July 2026 (attendance record, 17 July 2026), most of them Mondays.",
    )
    by.heading("2.5 Independence and adult life", 2)
    by.text(
        "Need 5. Hyacinth cannot hear bus announcements or traffic from behind, and has not been anywhere in town without an adult. She has not yet cooked a meal or seen a workplace (careers adviser, 30 June 2026).",
    )
    by.at("C").heading("3. SECTION C: health needs")
    by.text(
        "3.1 Moderate sensorineural hearing loss in both ears, with hearing aids; it may change and limits what she hears in every lesson (audiologist, 9 June 2026).",
        "3.2 Hyacinth goes to the dentist every six months and is on the list for a brace.",
    )
    by.at("D").heading("4. SECTION D: social care needs")
    by.text(
        "4.1 Hyacinth has no time away from home with other deaf young people, and her parents have nobody else who can look after her (social worker, 2 July 2026). Adult care was talked about at the review; none is expected to be needed.",
    )


def _outcomes(by: Author) -> None:
    by.at("").heading(
        "5. SECTIONS E AND F: outcomes, and the special educational provision for each"
    )
    for title, outcome, step, reason, helps in SHEETS:
        by.at("").heading(title, 2)
        by.at("E").heading("Section E", 3)
        by.labelled((OUTCOME, outcome), ("On the way", step), ("Why it matters", reason))
        by.at("F").heading("Section F", 3)
        by.rows(("Provision required", "By whom and when"), helps)
    by.at("E").heading("5.7 Section E: following the outcomes", 2)
    by.text(
        "The form tutor and Hyacinth set targets for each half-term from the outcomes above; the teaching assistant keeps the counts each week. Her parents and the special needs co-ordinator go through them every term, and the Council once a year.",
    )


def write(by: Author) -> None:
    _cover(by)
    _views(by)
    _needs(by)
    _outcomes(by)
    by.at("G").heading("6. SECTION G: health provision")
    by.text(
        "6.1 For 3.1: an audiologist tests Hyacinth’s hearing and sets her aids for 60 minutes every six months, and makes new ear moulds twice a year.",
        "6.2 For 3.2: the community dentist sees her as any patient; nothing more is needed.",
    )
    by.at("").heading("7. SECTION H: social care provision")
    by.at("H1").heading("7.1 SECTION H1: under section 2 of the Chronically Sick and Disabled Persons Act 1970", 2)  # fmt: skip
    by.text(
        "For 4.1: a support worker (level 3, British Sign Language level 2) takes Hyacinth to the deaf youth club for three hours every Friday, 40 weeks a year.",
        "For 4.1: one weekend a month, from Friday at 5 p.m. to Sunday at 3 p.m., she stays with an approved deaf short-break carer, 12 weekends a year.",
    )
    by.at("H2").heading("7.2 SECTION H2: any other social care provision", 2)
    by.text("None required (social worker, 2 July 2026).")
    by.at("I").heading("8. SECTION I: placement")
    by.text("Brackenfield School, Quarry Lane.")
    by.at("J").heading("9. SECTION J: personal budget")
    by.text(
        "The parents asked for a personal budget at the review. A direct payment of £920 a year was agreed on 12 October 2026 and is paid into a separate account each January.",
    )
    by.at("K").heading("10. SECTION K: advice and information")
    by.rows(("Regulation 6(1)", "Advice", "Written by", "Date", "Attached as"), K)
    by.at("").heading("If you do not agree with this plan")
    by.text(
        "You have the right to appeal to the First-tier Tribunal against Sections B, F and I within two months of our letter, or one month of the mediation certificate, whichever is later. Please speak to the mediation adviser first. Disagreement resolution is open to you at any time, and the county’s information, advice and support service gives free, impartial advice.",
    )


PLAN = Unseen(
    name="hyacinth",
    style="31st: decimal numbers across the letters, and a sheet for each outcome with its help",
    born=dt.date(2013, 3, 4),
    write=write,
    planted=planted(
        A_06="",
        A_22="The blinking and throat-clearing tics come back every Sunday evening",
        A_23="She wants to be reading aloud to the class in 4 out of 5 drama lessons by July 2027.",
        A_28="after the falling-out with Keeley Ransome in 9R",
        B_03="Hyacinth has dyscalculia.",
        B_06="Her standard score for understanding words is 78.",
        C_02="Hyacinth goes to the dentist every six months and is on the list for a brace.",
        E_02="Hyacinth joins in a talk among four people",
        E_05="subject teachers will be checking that Hyacinth has heard",
        F_01="",
        F_03="Word-finding and story grammar, one-to-one",
        F_06="Communication group: asking people to say it again",
        F_08="After Easter the time she has with Hyacinth is for the pastoral lead to settle.",
        F_14="Hyacinth stopped Spanish in September 2026",
        F_18="Her taxi to and from school, with the same driver, continues every day.",
        G_02="",
        H_03="one weekend a month, from Friday at 5 p.m. to Sunday at 3 p.m.",
        I_02="Brackenfield School, Quarry Lane.",
        J_01="A direct payment of £920 a year was agreed",
        K_05="Specialist teacher for learning (master’s degree)",
        K_06="",
        T_06="",
    ),
)
