"""Clementine, thirteen: a panel's plan in grids by area, with passive sentences and holes."""

import datetime as dt

from tests.unseen.author import Author, Unseen, planted

COVER = (
    ("Pupil", "Clementine Ashgrove (she/her)"),
    ("D.O.B.", "15/06/2013"),
    ("NC Year", "Year 8 (admitted to Reception in September 2018, one year later than her age group)"),
    ("Primary need", "Social, emotional and mental health"),
    ("Looked after", "Yes, by this council; lives with a foster carer. Parental responsibility is shared by her mother and the council"),
    ("Personal education plan", "Reviewed 12/05/2026; next 10/11/2026"),
    ("Plan addressed to", "Her mother, her foster carer and her social worker"),
    ("Status", "FINAL, ratified by panel"),
    ("Request received", "09/03/2026"),
    ("Agreement to assess notified", "17/04/2026"),
    ("Advice requested", "17/04/2026, for return by 29/05/2026"),
    ("Draft issued", "07/09/2026"),
    ("Representations window closed", "15/09/2026"),
    ("Final issued", "02/10/2026"),
    ("Annual review to be concluded by", "24/09/2027"),
    ("Signed off", "Hugo Tarrant, SEND Panel Chair, on behalf of the council, 02/10/2026"),
)  # fmt: skip
A = (
    ("How views were captured", "Clementine’s views were captured by the designated teacher in two sessions, on 6 and 8 May 2026, in the library office. Picture cards were sorted without talking and a sheet was filled in by hand; everything in quotation marks was written by her on that sheet. The summary was shown to her on 11 May 2026 and was ticked."),
    ("Views of the young person", "About school it was written: “Art and science are good. I hate it when a new teacher asks me stuff and everyone turns round.” About health it was written: “My tummy hurts before tutor time. I feel fine at home.” About friends: “I’ve got one friend. We draw. I’d like someone to sit with at lunch.” On doing things alone: “I make pasta. I can’t ask for things in shops so I’d like to learn that.”"),
    ("Interests and strengths", "The cards for drawing, dogs and baking were placed under ‘love’. It was written: “I’m good at drawing animals.” She is described by her carer as gentle and very funny, and pride is taken in a prize for a lino print."),
    ("Aspirations", "It was written: “I want to be a vet nurse and live near the sea with two dogs. I’d like to join a dog agility club.” The science course at college has been looked at by her online and was circled on the sheet."),
    ("Communication and participation", "In school, messages are given by Clementine by pointing, by help card, by writing on a mini-whiteboard or by text. At home whole sentences are spoken. It is asked that a quiet place be found, that one thing be said at a time, that no eye contact be demanded and that a full minute be waited. Thumb up is yes; thumb tucked in is no; a pulled-down sleeve is stop. For decisions, two or three written choices are liked, a day ahead, with her carer or social worker sitting beside her."),
    ("Background", "A long and complicated history is acknowledged by all agencies and it is not felt that it need be rehearsed here."),
    ("Foster carer’s views (PEP meeting, 12 May 2026)", "“She is a pleasure to have in the house. Sunday nights are hard and I am worried about how many days she misses.”"),
    ("Mother’s views (letter handed to the social worker, 11 May 2026)", "“She was always a quiet one with strangers. I think the school should have noticed sooner. I am worried she is being left behind.”"),
    ("Social worker’s views (PEP meeting, 12 May 2026)", "It is considered that school is valued by Clementine and that stability has been well maintained by her carer."),
)  # fmt: skip
GRIDS = (
    ("Communication and Interaction", "Comprehension is in line with age and written humour is a strength.", (
        (
            "1.1 Selective mutism has been identified (speech and language therapist, 20 May 2026). No speech was heard in four lessons observed on 13 May 2026, although whole sentences are spoken at home.",
            "1.1 Clementine will ask an adult for help, by voice or by help card, in three lessons out of four (her wish to learn to ask). Step: one help card is handed over daily.",
            "1.1 The ‘sliding-in’ technique, in which a new listener is moved closer by stages while a game is played, is delivered one-to-one for 30 minutes by a teaching assistant who has completed a six-hour selective mutism course run by the speech and language therapist.",
        ),
        (
            "1.2 Questions put in front of the class are left unanswered: of 11 asked in five lessons between 11 and 15 May 2026, none received a spoken or written reply (SENCO’s record).",
            "1.2 By July 2028 Clementine will answer one question a day in front of the class, by voice, recording or mini-whiteboard, on four days out of five (her dislike of being asked things while everyone turns round). Step: mini-whiteboard in science by February 2027.",
            "1.2 Answers are rehearsed one-to-one with a teaching assistant, trained for three hours each September by the speech and language therapist, for ten minutes before the first lesson every day, 38 weeks a year. Additional help will be put in place as and when it is felt to be needed.",
        ),
    )),
    ("Cognition and Learning", "Reasoning with pictures is strong (educational psychologist, 18 May 2026).", (
        (
            "2.1 Dyslexia, as accepted by panel.",
            "2.1 By July 2028 Clementine will read a page of a Year 6 text to one adult, or on to a recorder, with no more than five errors (her hope of a science course). Step: a Year 4 text by July 2027.",
            "2.1 One-to-one literacy support is provided by a teaching assistant (level 3 certificate in literacy) for four hours a week, 38 weeks a year.",
        ),
        (
            "2.2 Spelling is well below expectations, with a standard score of 74, and science words are guessed from the first letter.",
            "2.2 By July 2028 Clementine will spell 18 of the 20 key words on each half-term’s science list (her hope of being a vet nurse). Step: 10 of 20 by July 2027.",
            "2.2 Word families are taught one-to-one by a specialist teacher (level 7 diploma in dyslexia), by building with letter tiles, tracing and writing, for 45 minutes on Tuesdays and Thursdays every week, 38 weeks a year, in the learning base.",
        ),
        (
            "2.3 Handwriting stops after half a page because of an aching hand, and the rest of a task is left blank (class work of 14 May 2026, designated teacher).",
            "–",
            "–",
        ),
    )),
    ("Social, Emotional and Mental Health", "Kindness is shown to younger pupils and to animals.", (
        (
            "3.1 Anxiety about speaking is experienced: 14 of 19 days of absence in the spring term of 2026 fell on days with a presentation or a cover teacher (attendance record, 27 March 2026).",
            "3.1 By July 2028 Clementine will be given weekly sessions with an emotional literacy support assistant (her wish to feel fine at school).",
            "3.1 Naming of worries and a ladder of brave steps are taught one-to-one by an emotional literacy support assistant, supervised by the educational psychologist for two hours each half-term, for 40 minutes every Wednesday, 38 weeks a year.",
        ),
        (
            "3.2 Eight of ten lunchtimes between 4 and 15 May 2026 were spent alone in the library (designated teacher’s log).",
            "3.2 By July 2028 Clementine will be more confident with her peers (her wish for someone to sit with).",
            "3.2 An art and animals lunch group of four pupils is led by a teaching assistant with a level 2 award in animal care, for 40 minutes every Monday and Friday, 38 weeks a year; turns are taken with cards. Florence’s turns are noted on a chart after each meeting.",
        ),
    )),
    ("Independence", "Cooking is done well at home.", (
        (
            "4.1 Nothing can be asked for in a shop or on a bus: on five errands in April 2026 she came back without the item (foster carer, 12 May 2026).",
            "4.1 By July 2028 Clementine will buy an item and take a bus for five stops, using her voice or a card, on four trips out of five, and will have helped at a kennels for ten mornings (her wishes about shops, dogs and the agility club). Step: one purchase by card by March 2027.",
            "4.1 Shop and bus practice is carried out one-to-one by a teaching assistant, trained for three hours each September by the speech and language therapist, for 60 minutes every Friday, 30 weeks a year; in June 2027 and June 2028 the same assistant spends three hours each morning for a week with her at a rescue kennels. A taxi with a passenger assistant takes her between home and school.",
        ),
    )),
    ("Sensory and/or Physical", "Hearing and sight are satisfactory (community paediatrician, 22 May 2026).", ()),
)  # fmt: skip
K = (
    ("a", "Clementine’s views", "Clementine, with designated teacher", "11/05/2026", "Appendix 1"),
    ("a", "Mother’s views", "Mother", "11/05/2026", "Appendix 2"),
    ("a", "Carer’s views", "Foster carer", "12/05/2026", "Appendix 3"),
    ("b", "Educational advice", "Head teacher, with SENCO", "21/05/2026", "Appendix 4"),
    ("c", "Medical advice", "Community paediatrician", "22/05/2026", "Appendix 5"),
    ("d", "Psychological advice", "Educational psychologist", "18/05/2026", "Appendix 6"),
    ("e", "Social care advice", "Social worker, children in care team", "26/05/2026", "Appendix 7"),
    ("f", "Speech and language advice", "Speech and language therapist", "20/05/2026", "Appendix 8"),
    ("f", "Occupational therapy report", "Occupational therapist", "11/02/2025", "Appendix 9"),
    ("f", "Virtual school report", "Virtual school head teacher", "28/05/2026", "Copy to follow under separate cover"),
    ("g", "Preparing for adulthood", "Not due before Year 9", "–", "–"),
    ("h", "Anyone else", "Nobody was requested by the family", "–", "–"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("EHCP – C. Ashgrove – FINAL", "v1.0 – 02/10/2026")
    by.heading("EHC Plan: Clementine Ashgrove", 0)
    by.cover(*COVER, columns=4)
    by.at("A").heading("Section A. Pupil and family voice")
    by.labelled(*A)
    by.at("").heading("Sections B, E and F. Needs, outcomes and provision by area")
    by.guide("Each row is to be read across: need, outcome, provision.")
    for area, strength, rows in GRIDS:
        by.at("B").heading(area, 2)
        by.labelled(("Strengths", strength))
        if rows:
            by.rows(
                ("Section B: Need", "Section E: Outcome", "Section F: Special educational provision"),
                rows,
                letters=("B", "E", "F"),
            )  # fmt: skip
        else:
            by.text(
                "No special educational need in this area was identified by the paediatrician on 22 May 2026."
            )
    by.at("E").heading("Section E (continued). Monitoring and key changes", 2)
    by.text(
        "Short-term targets are set by the SENCO with Clementine each half-term, progress is recorded by the designated teacher each month, and both are gone through with her carer and social worker once a term, alongside the PEP. Steps for 3.1 and 3.2 are one brave step a fortnight and one shared lunch a week by March 2027. College visits are arranged from Year 10."
    )
    by.at("C").heading("Section C. Health needs")
    by.text("Not applicable at this time.")
    by.at("D").heading("Section D. Social care needs")
    by.text(
        "Placement with the foster carer is settled, but the carer’s only breaks are those given by a neighbour, and Clementine goes to no club or activity outside school (social worker, 26 May 2026).",
        "Contact is supervised as a consequence of Mum’s heroin addiction and of the prison sentence that is being served by her father.",
    )
    by.at("G").heading("Section G. Health provision")
    by.text(
        "No health provision is reasonably required, as confirmed by the designated clinical officer for the integrated care board on 3 September 2026."
    )
    by.at("H1").heading("Section H1. Social care provision (CSDPA 1970)")
    by.text("Short breaks and community activities are made available through the usual channels.")
    by.at("H2").heading("Section H2. Other social care provision")
    by.text("None is reasonably required (social worker, 26 May 2026).")
    by.at("I").heading("Section I. Placement")
    by.text("St Brannoc’s")
    by.at("K").heading("Section K. Advice and information")
    by.rows(("Reg 6", "Document", "Author", "Date", "Where"), K, labels=(0,))
    by.at("").heading("Right of appeal")
    by.guide(
        "An appeal about Sections B, F and I may be lodged with the First-tier Tribunal (SEND) within two months of the council’s letter of 2 October 2026, or within one month of a mediation certificate, whichever is later. Details of the mediation adviser, of the disagreement resolution service and of the free SEND information, advice and support service are given in that letter."
    )


PLAN = Unseen(
    name="clementine",
    style="40th: grids by area with need, outcome and provision on one row, panel language",
    born=dt.date(2013, 6, 15),
    write=write,
    planted=planted(
        A_06="",
        A_16="A long and complicated history is acknowledged by all agencies",
        A_29="Mum’s heroin addiction and of the prison sentence that is being served by her father",
        A_30="Florence’s turns are noted on a chart",
        B_03="Dyslexia, as accepted by panel.",
        B_06="with a standard score of 74",
        C_01="Not applicable at this time.",
        E_02="Clementine will ask an adult for help, by voice or by help card, in three lessons out of four",
        E_03="Clementine will be more confident with her peers",
        E_04="Clementine will be given weekly sessions with an emotional literacy support assistant",
        F_01="Handwriting stops after half a page because of an aching hand",
        F_02="One-to-one literacy support is provided by a teaching assistant",
        F_04="The ‘sliding-in’ technique",
        F_07="Additional help will be put in place as and when it is felt to be needed.",
        F_18="A taxi with a passenger assistant takes her between home and school.",
        H_04="Short breaks and community activities are made available through the usual channels.",
        I_02="St Brannoc’s",
        K_01="Copy to follow under separate cover",
        K_03="11/02/2025",
        T_03="15/09/2026",
        T_04="02/10/2026",
        X_01="",
    ),
)  # fmt: skip
