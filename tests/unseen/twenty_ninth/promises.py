"""Imelda, nineteen, on a supported internship: an amended final plan in cards, with its defects."""

import datetime as dt

from docx.enum.text import WD_BREAK

from tests.unseen.author import Author, Unseen, planted

ABOUT: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("How this page was made", (
        "Imelda made this page with her college tutor on 3 and 10 September 2026. They used photographs that she had taken on her telephone and a talking story map. Words in quotation marks are hers. The tutor wrote the rest, and Imelda ticked each line.",
    )),
    ("What I want", (
        "“I want a real job with the plants. I want my pay in my own bank.” Imelda would like to live in a flat with her friend from choir, “with a purple door”. She wants to go on singing in the community choir. When college ends she would like to stay at the garden centre, or try the florist in town.",
    )),
    ("What I like", (
        "Imelda likes wrestling on television, pottery, purple things and her cat. She sings alto and knows forty songs by heart.",
    )),
    ("My people", (
        "Her friend from choir is the person she rings first. She has made two friends on the internship. “They save me a chair.”",
    )),
    ("College and work", (
        "The best part is watering the bedding plants with her job coach. The worst is the staff canteen queue and “people who say love all the time”. She likes having her jobs on a strip of photographs.",
    )),
    ("What I do for myself", (
        "She gets up with her own alarm, makes her own packed lunch and looks after the cat. She would like to go by bus without her dad and to pay for things herself.",
    )),
    ("How I talk and how I decide", (
        "Imelda speaks in short sentences and signs when a word will not come. Some sounds are hard to make out, so ask her to show you on her telephone. Use one idea at a time and a picture, and give her a minute. “Yeah yeah” means that she is still thinking; a thumb up is yes and a flat hand is no. For a choice she likes photographs, her tutor next to her and a second meeting on another day. Imelda makes her own decisions about this plan.",
    )),
    ("What people say about her", (
        "Her supervisor says that she is careful, cheerful and the best at spotting a thirsty plant. Her tutor says that she makes newcomers welcome.",
    )),
    ("My story", (
        "It has been a long and winding road through several schools, with plenty of ups and downs.",
    )),
    ("Mum’s view (telephone call with the tutor, 11 September 2026)", (
        "Mum thinks that Imelda is a joy to live with and a hard worker. She is not sure about the flat, and would rather that Imelda stayed at home until she is 25, with somebody calling in. She thinks that three days a week at work is plenty. She would like the college place to go on for another two years. Mum adds that the family has had a lot to deal with: Imelda’s stepbrother was sent to prison and the house has been upside down. She hopes that Imelda will always have kind people round her.",
    )),
)  # fmt: skip
OUTCOMES: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    ("Outcome 1: the working day", (
        ("Preparing for adulthood", "employment (her wish for a real job with plants)"),
        ("What will be different", "By July 2027 the job coach will have built up Imelda’s working day from two hours to five without a prompt. In June 2026 it was two hours with a prompt every ten minutes."),
        ("Steps", "three hours by January 2027; four by Easter 2027"),
    )),
    ("Outcome 2: being understood", (
        ("Preparing for adulthood", "employment and community (job and choir)"),
        ("What will be different", "By July 2027 Imelda tells a customer or a new singer what she needs to say, by speech, sign or telephone, so that they understand at the first or second try, four times out of five. In June 2026 it was two out of five."),
        ("Steps", "three out of five by February 2027"),
    )),
    ("Outcome 3: money", (
        ("Preparing for adulthood", "independent living (pay in her own bank, and the flat)"),
        ("What will be different", "By July 2027 Imelda pays by card for a list of five things, checks the receipt and shows what is left in her account, in four shops out of five. In June 2026 an adult did this for her."),
        ("Steps", "two things by January 2027"),
    )),
    ("Outcome 4: the bus", (
        ("Preparing for adulthood", "independent living and community (going by bus without her dad, and choir)"),
        ("What will be different", "By July 2027 Imelda goes by herself to the garden centre and to choir by bus, and rings when a bus does not come, on nine journeys out of ten. In June 2026 she had made none by herself."),
        ("Steps", "with the trainer at the other end of the bus by March 2027"),
    )),
    ("Outcome 5: changes", (
        ("Preparing for adulthood", "employment (staying at the garden centre)"),
        ("What will be different", "By July 2027, when a shift or a job changes, Imelda looks at the new strip and starts within five minutes, four times out of five. In June 2026 it was one time out of five."),
        ("Steps", "within 15 minutes by February 2027"),
    )),
)  # fmt: skip
NEEDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Communication and interaction", (
        "She has a warm way with people and uses about 80 signs.",
        "Need 1. Imelda has Down’s syndrome. She understands sentences of four main words; with longer ones she does the last part (speech and language therapist, 18 June 2026). People who do not know her make out about half of what she says.",
    )),
    ("Cognition and learning", (
        "She learns a job by watching it three times, and keeps it.",
        "Need 2. She reads about 60 words that she meets at work and copies her name and address (college assessment, 9 June 2026). She learns a new job of five steps over three weeks, and without pictures she misses out the middle.",
        "Need 3. She can be a little unsure with money at times.",
    )),
    ("Social, emotional and mental health", (
        "She is even-tempered and forgiving.",
        "Need 4. When a shift or a job is changed Beatrix sits down and will not start again for up to half an hour. This happened six times in May and June 2026 (workplace log, 26 June 2026).",
    )),
    ("Sensory and physical", (
        "She has strong hands and is on her feet for an hour at a stretch. Her glasses give her full sight for work; no hearing need was found (clinic, 4 June 2026).",
        "Need 5. She tires after two hours of standing work and slows to half her speed (occupational therapist, 23 June 2026).",
    )),
    ("Independence", (
        "She is tidy, careful at kerbs and never late.",
        "Need 6. She has not yet travelled by bus without a relative. When a bus was cancelled on a practice run in June 2026 she waited until somebody came for her (college, 12 June 2026).",
    )),
)  # fmt: skip
CARDS: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    ("Card 1. Job coach", (
        ("What", "A job coach (trained in systematic instruction, level 3) works beside Imelda in the plant house and teaches each new job from a photograph strip."),
        ("How much", "One-to-one, four hours a day on Mondays, Wednesdays and Fridays, 36 weeks a year. From February the college decides how many of these hours carry on."),
        ("For", "needs 2 and 5; outcomes 1 and 5"),
    )),
    ("Card 2. Speech, sign and telephone", (
        ("What", "A speech and language therapist (registered with the Health and Care Professions Council) practises ordering, asking and telling with Imelda, and puts phrases on her telephone."),
        ("How much", "One-to-one, 45 minutes every fortnight, 18 times a year. Apart from that, four hours a year training her tutor, her job coach and the supervisor in sign, and one hour a term for planning and review."),
        ("For", "need 1; outcome 2"),
    )),
    ("Card 3. Words and numbers for work", (
        ("What", "A tutor (qualified teacher, further education) teaches Imelda and four other interns to read labels, rotas and price lists, with real ones from the shop floor."),
        ("How much", "Every Tuesday, in a group of five with one tutor and one learning support assistant, 36 weeks a year."),
        ("For", "needs 2 and 3; outcome 3"),
    )),
    ("Card 4. Shopping and banking", (
        ("What", "A learning support assistant (level 3) goes to the shops and the bank with Imelda, with a purse in three colours, a picture list and a banking app set to large print."),
        ("How much", "One-to-one, 90 minutes every Thursday morning, 36 weeks a year. The college draws £7,900 a year in element 3 funding for this."),
        ("For", "need 3; outcome 3"),
    )),
    ("Card 5. Travel training", (
        ("What", "A travel trainer (level 3 award) teaches Imelda both bus routes, her pass and what to do when a bus does not come. Her parents buy this with the direct payment."),
        ("How much", "One-to-one, two hours every Tuesday afternoon from October 2026 to April 2027, 26 weeks."),
        ("For", "need 6; outcome 4"),
    )),
    ("Card 6. When things change", (
        ("What", "Her tutor (qualified teacher, further education) sends a photograph of any change by eight that morning, and goes through it with her at the “change board” with two ways of starting again."),
        ("How much", "One-to-one, ten minutes at 8.50 each day, 36 weeks a year; and a mentoring talk of 30 minutes every Friday."),
        ("For", "need 4; outcome 5"),
    )),
    ("Card 7. Pacing and equipment", (
        ("What", "An occupational therapist (registered with the Health and Care Professions Council) sets the pattern of standing and sitting. A perching stool, a light trolley and a watch that buzzes are bought for Imelda and stay in the plant house; the job coach checks them every Monday."),
        ("How much", "One-to-one, 60 minutes each half-term, six times a year. Apart from that, two hours a year training the job coach and supervisor."),
        ("For", "need 5; outcome 1"),
    )),
)  # fmt: skip
K = (
    ("(a) Imelda’s views", "Imelda, with her college tutor", "10 September 2026", "Yes"),
    ("(a) Mother’s views", "Mother", "11 September 2026", "Yes"),
    ("(b) College advice", "Principal, Saltfleet College", "29 June 2026", "Yes"),
    ("(c) Medical advice", "General practitioner, annual health check", "4 June 2026", "Yes"),
    ("(d) Psychological advice (carried over from the earlier assessment)", "Educational psychologist", "14 March 2024", "Yes"),
    ("(e) Social care advice", "Social worker, adult learning disability team", "1 July 2026", "Yes"),
    ("(f) Speech and language therapy", "Speech and language therapist", "18 June 2026", "Yes"),
    ("(f) Occupational therapy", "Occupational therapist", "23 June 2026", "Yes"),
    ("(g) Preparing for adulthood", "Careers adviser", "25 June 2026", "Yes"),
    ("(h) Person asked for by Imelda", "Choir leader", "30 June 2026", "Yes"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("EHC Plan (Confidential)", "ROSTRON Imelda. Amended final plan, version 6, 13 November 2026")  # fmt: skip
    by.heading("My Education, Health and Care Plan", 0)
    by.paper.text("My name is Imelda Rostron. This plan tells you:")
    by.paper.bullets(
        ("what I can do", "what is important to me", "how you can support me", "about my future")
    )
    by.paper.doc.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    by.heading("Statutory information")
    by.cover(
        ("Young person", "Imelda Rostron"), ("Date of birth", "3 October 2007"), ("Pronouns", "she/her"),
        ("Year group", "Year 14"), ("Main need", "Moderate learning difficulty"),
        ("Plan and letter addressed to", "Mrs P. Rostron (mother)"),
        ("Status", "Amended final plan"), ("Last review completed", "4 November 2025"),
        ("Review meeting", "24 September 2026"), ("Invitations and papers sent", "3 September 2026"),
        ("Report of the meeting sent to everybody", "19 October 2026"),
        ("Decision and notice of amendments sent", "21 October 2026"),
        ("Date of this plan", "13 November 2026"), ("Next review completed by", "20 October 2027"),
        ("Signed for the County Council", "T. Wolstenholme, Post-16 SEND Manager, 13 November 2026"),
    )  # fmt: skip
    by.text(
        "The letter sent with this plan gives the right of appeal to the First-tier Tribunal, the two months for it, mediation, disagreement resolution and where advice is to be had.",
    )  # fmt: skip
    by.at("A").heading("A – All about me")
    for title, texts in ABOUT:
        by.heading(title, 2)
        by.text(*texts)
    by.at("E").heading("E – What I want to be able to do")
    for title, lines in OUTCOMES:
        by.heading(title, 2)
        by.labelled(*lines)
    by.text(
        "The tutor, the job coach and Imelda set small targets each half-term and look at them together every Friday. The college goes through all five outcomes with Imelda at the end of every term.",
        "When the internship ends in July 2027: the garden centre says by 30 April 2027 whether there is a paid job; Imelda spends two trial days at the florist in May; the job coach hands over to the supported employment team at a meeting in June; and the adult team’s support worker starts before the last day of term.",
    )  # fmt: skip
    by.at("B").heading("B – My education needs")
    for title, texts in NEEDS:
        by.heading(title, 2)
        by.text(*texts)
    by.at("C").heading("C – My health needs")
    by.text(
        "Need 7. Underactive thyroid. When her tablets are out of balance Imelda is slow and sleepy, and loses whole mornings of work (general practitioner, annual health check, 4 June 2026).",
    )  # fmt: skip
    by.at("D").heading("D – My care needs")
    by.text(
        "Need 8. Imelda cannot yet be left to cook, and cannot yet go out in the evening without somebody beside her. Her adult care assessment was finished on 1 July 2026 (social worker, adult learning disability team).",
        "Any other social care needs: Click or tap here to enter text.",
    )  # fmt: skip
    _provision(by)


def _provision(by: Author) -> None:
    by.at("F").heading("F – My special educational provision")
    for title, lines in CARDS:
        by.heading(title, 2)
        by.labelled(*lines)
    by.at("G").heading("G – My health provision")
    by.text(
        "For need 7: thyroid checks at the surgery.",
        "The integrated care board agreed to this on 15 October 2026 (designated clinical officer).",
    )
    by.at("H1").heading("H1 – My social care provision (1970 Act)")
    by.text(
        "For need 8: a personal assistant (level 2 diploma) goes with Imelda to choir, one-to-one, three hours every Monday evening, 44 weeks a year.",
    )  # fmt: skip
    by.at("H2").heading("H2 – My other social care provision")
    by.text("For need 8: help with cooking at home from the outreach service.")
    by.at("I").heading("I – Where I learn")
    by.text("Saltfleet College, a general further education college.")
    by.at("J").heading("J – My personal budget")
    by.text("A direct payment of £3,120 a year is made to Imelda’s parents.")
    by.at("K").heading("K – Reports used to write this plan")
    by.rows(("Report", "Whose", "Date", "Attached"), K)


PLAN = Unseen(
    name="imelda",
    style="29th: a cover of four promises, bare letters with a dash, outcomes first, provision on cards",
    born=dt.date(2007, 10, 3),
    write=write,
    planted=planted(
        A_09="",
        A_16="It has been a long and winding road through several schools",
        A_29="Imelda’s stepbrother was sent to prison",
        A_30="Beatrix",
        A_32="Click or tap here to enter text.",
        A_37="",
        B_04="She can be a little unsure with money at times.",
        E_05="the job coach will have built up Imelda’s working day",
        E_08="",
        E_09="",
        F_03="Every Tuesday, in a group of five",
        F_07="The college draws £7,900 a year in element 3 funding for this.",
        F_08="From February the college decides how many of these hours carry on.",
        F_09="£7,900 a year in element 3 funding",
        G_03="thyroid checks at the surgery",
        H_02="a personal assistant (level 2 diploma) goes with Imelda to choir",
        H_04="help with cooking at home from the outreach service",
        J_01="A direct payment of £3,120 a year",
        K_03="14 March 2024",
        K_04="14 March 2024",
        T_06="19 October 2026",
        X_09="Mrs P. Rostron (mother)",
    ),
)
