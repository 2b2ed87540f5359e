"""Sunniva, ten: a braille learner's final plan in bold lines and bullets, as it should be."""

import datetime as dt

from tests.unseen.author import Author, Unseen

COVER = (
    "Name: Sunniva Rostrevor (she/her)",
    "Date of birth: 8 April 2016",
    "School year: Year 5. Sunniva is summer-born and, at her parents’ request, started Reception in September 2021, a year after her age group.",
    "Main type of need: vision impairment",
    "Home languages: English and Norwegian",
    "People with parental responsibility: Sunniva’s mother and father, to whom this plan is addressed",
    "Request for an assessment received: 1 June 2026",
    "Parents told that we would assess: 26 June 2026",
    "Advice asked for: 26 June 2026; due 7 August 2026; the last piece came on 22 July 2026",
    "Draft plan sent: 14 September 2026; comments open until 30 September 2026",
    "Final plan issued: 12 October 2026",
    "First annual review to be completed by: 8 October 2027",
    "Signed: Ottilie Brandreth, Head of Sensory and SEN Services, for the council, 12 October 2026",
)  # fmt: skip
A = (
    ("How these views were gathered", (
        "On 6 July 2026 the advisory teacher talked with Sunniva for 50 minutes, beginning with a box of objects to handle, and brailled her answers; Sunniva read them back and changed two words. Her parents wrote their part on 9 July 2026. Words in quotation marks are exactly theirs.",
    )),
    ("What Sunniva says", (
        "Interests and play: “I love my accordion and thunder. I play blind chess with my grandad and I nearly always win.”",
        "Strengths: “I’m good at remembering tunes and knowing people by their feet.”",
        "School: “The best is music. The worst is when everyone laughs at a thing on the board and nobody tells me what.”",
        "Friends: “I’ve got one real friend in my class. I wish more people came and said it’s me.”",
        "Health: “My eyes don’t hurt. Sometimes I’m awake at three and then I’m wobbly in the morning.”",
        "Doing things alone: “I can make toast. I want to go to the shop with just my cane.”",
        "Hopes: “Next I want to read as fast as my cousin reads print. One day I want to do the weather on the radio, and live in a house by a river with a dog and a friend, and sing in a massive choir.”",
    )),
    ("How to communicate with Sunniva and make decisions with her", (
        "Say her name and then your own, and tell her when you leave. She talks in full sentences and says “yes”, “no” and “not yet” plainly; silence and folded hands mean enough.",
        "Give her real objects or braille to choose from, one at a time, and wait. One grown-up, in the morning, is best.",
    )),
    ("What her parents say", (
        "Views: “She is quick, stubborn and great company. Our worry is that she listens to lessons more than she reads.”",
        "Hopes: “We want her to have work that she chose, her own front door, a choir and people who ring her up.”",
    )),
    ("Her story so far", (
        "Sunniva was born in April 2016 and was registered as severely sight impaired in March 2018. She met her first braille book in 2020, began Reception in September 2021 and had her first long cane in May 2023.",
    )),
)  # fmt: skip
B = (
    ("Communication and interaction", (
        "Strength: a rich vocabulary, and she listens with great accuracy.",
        "B1. Sunniva misses gesture, facial expression and pointing. In a discussion of 28 pupils on 7 July 2026 she spoke once and answered two questions that had been put to somebody else (advisory teacher, 10 July 2026).",
    )),
    ("Cognition and learning", (
        "Strength: she recalls stories after one hearing and reasons well (educational psychologist, 20 July 2026).",
        "B2. Sunniva is a braille learner: she reads contracted braille at 38 words a minute, knows 112 of 180 contractions and cannot yet read a raised line graph (timed passage and contraction check, advisory teacher, 10 July 2026).",
        "B3. She types 14 words a minute and knows six of 25 screen-reader commands, so that a sighted adult opens and saves her work (same report).",
    )),
    ("Social, emotional and mental health", (
        "B4. She cannot find other children on the playground: in ten playtimes observed from 29 June to 10 July 2026 she stayed beside an adult for eight (educational psychologist, 20 July 2026).",
    )),
    ("Sensory and physical", (
        "B5. Sunniva has Leber congenital amaurosis and sees only the difference between light and dark. She learns by touch and hearing; anything only shown is lost to her (consultant ophthalmologist, 22 July 2026).",
        "B6. She walks three of the 11 school routes on her own with a long cane and does not yet use stairs or a pavement alone (habilitation specialist, 13 July 2026).",
        "B7. She presses her eyes with a hand that she needs for braille, 11 times in 20 minutes, and after a broken night’s sleep her reading fell from 38 to 24 words a minute (advisory teacher, 10 July 2026).",
    )),
)  # fmt: skip
E = (
    "E1 (B2, B5). By July 2028 Sunniva reads an unfamiliar page of contracted braille, with a raised graph in it, at 65 words a minute with 97% of words right. From her wish to read as fast as her cousin. Step: 50 words a minute by July 2027.",
    "E2 (B3). By July 2028 Sunniva writes, saves and hands in a one-page weather report on her braille notetaker, with no sighted help, four times out of five. From her hope of radio work. Step: opens and saves a file alone by March 2027.",
    "E3 (B1, B4). By July 2028 Sunniva joins in at three points of a 20-minute group discussion, and plays with other children at three playtimes out of five with no adult beside her. From her wish that more people came. Step: one playtime a week by Easter 2027.",
    "E4 (B6). By July 2028 Sunniva walks between any two of the 11 school places, and from the gate to the corner shop, alone with her cane, on nine trips out of ten. From her wish to go to the shop. Step: seven routes by July 2027.",
    "E5 (B7). By July 2028 Sunniva keeps both hands on the page for 15 minutes and asks for a rest herself on four mornings out of five. Important for her health. Step: eight minutes by April 2027.",
    "E6, social care (D1). By July 2028 Sunniva has sung at 60 choir meetings without a member of her family. From her hope of a massive choir. Step: ten meetings by Easter 2027.",
)  # fmt: skip
F = (
    ("Teaching", (
        "F1. A qualified teacher of vision-impaired children (mandatory qualification) teaches Sunniva contracted braille and raised graphs one-to-one for 45 minutes on each of four days a week, 38 weeks a year, in the quiet room (B2; E1).",
        "F2. A tutor with a level 3 certificate in assistive technology for vision-impaired learners teaches touch-typing and screen-reader commands one-to-one at home for 60 minutes every Wednesday, 38 weeks a year, paid for by the direct payment in Section J (B3; E2).",
        "F3. A qualified habilitation specialist (graduate diploma) teaches long cane, stairs and pavement routes one-to-one for 60 minutes twice a week, 36 weeks a year, in school and the streets around it (B6; E4).",
        "F4. In place of two 20-minute handwriting lessons a week, 38 weeks a year, the teaching assistant in F5 practises braille writing with Sunniva one-to-one (B2; E1).",
    )),
    ("Staffing in class and at play", (
        "F5. A teaching assistant with a certificate in contracted braille sits beside Sunniva one-to-one for 17 hours a week, 38 weeks a year, says aloud what is shown or pointed at, and puts each raised sheet or object under her hands (B1 and B5; E1 and E3).",
        "F6. A second teaching assistant with the same certificate makes all books, worksheets and diagrams in braille and raised form for eight hours a week, 38 weeks a year, two school days before each lesson (B2 and B5; E1).",
        "F7. The class teacher leads a discussion in a group of four with Sunniva for 20 minutes every Tuesday and Thursday, 38 weeks a year, in which each speaker first says his or her own name (B1; E3).",
        "F8. The teaching assistant in F5, taught for three hours by the educational psychologist, runs bell-ball and raised board games for Sunniva and three other pupils for 25 minutes every Monday, Wednesday and Friday lunchtime, 38 weeks a year (B4; E3).",
        "F9. After every 30 minutes of braille the teaching assistant in F5 takes Sunniva to the quiet room one-to-one for ten minutes of listening and a tapping game for both hands, three times a day, 38 weeks a year (B7; E5).",
    )),
    ("Training and equipment", (
        "F10. The teacher in F1 trains the class teacher, both teaching assistants and four lunchtime supervisors for three hours every September and one hour each half-term in describing aloud, setting out raised material and guiding (B1, B5, B6 and B7; E1 and E3 to E5).",
        "F11. From 12 October 2026 Sunniva keeps in class and at home a braille notetaker with a 32-cell display, a mechanical brailler and a raised-drawing board; the council supplies and repairs them and the teacher in F1 checks them for 30 minutes every half-term (B2 and B3; E1 and E2).",
    )),
)  # fmt: skip
K = (
    "K1. (a) Sunniva’s views, 6 July 2026, and her parents’ views, 9 July 2026.",
    "K2. (b) Education: headteacher, after consulting the qualified teacher of vision-impaired children, 15 July 2026.",
    "K3. (f) Vision: advisory teacher (qualified teacher of vision-impaired children), 10 July 2026.",
    "K4. (c) Medical: consultant ophthalmologist, 22 July 2026.",
    "K5. (c) Medical: community paediatrician, 16 July 2026.",
    "K6. (d) Psychological: educational psychologist, 20 July 2026.",
    "K7. (e) Social care: social worker, children with disabilities team, 17 July 2026.",
    "K8. (f) Habilitation: qualified habilitation specialist, 13 July 2026.",
    "K9. (h) At her parents’ request: her accordion teacher, 14 July 2026.",
    "Advice (g), on preparing for adulthood, is first due in Year 9.",
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Sunniva Rostrevor – FINAL EHC plan", "Version 1 – 12 October 2026")
    by.bold("EDUCATION, HEALTH AND CARE PLAN – FINAL", 18)
    by.bullets(*COVER)
    by.at("A").bold("SECTION A – WHAT SUNNIVA AND HER PARENTS THINK, ENJOY AND HOPE FOR")
    for heading, lines in A:
        by.bold(heading, 12)
        by.bullets(*lines)
    by.at("B").bold("SECTION B – SPECIAL EDUCATIONAL NEEDS")
    for heading, lines in B:
        by.bold(heading, 12)
        by.bullets(*lines)
    by.at("C").bold("SECTION C – HEALTH NEEDS RELATED TO THOSE NEEDS")
    by.bullets(
        "C1. Leber congenital amaurosis (genetic test, 2017). Pressing her eyes puts the corneas at risk of thinning and pain, which would keep her from lessons (consultant ophthalmologist, 22 July 2026).",
        "C2. A sleep rhythm that does not follow daylight: she woke before 4am on nine of 28 nights in June 2026 and learns more slowly the next day (community paediatrician, 16 July 2026).",
    )
    by.at("D").bold("SECTION D – SOCIAL CARE NEEDS")
    by.bullets(
        "D1. Because of her sight Sunniva goes to clubs only with her mother or father, and went to none between January and June 2026 (social worker, 17 July 2026)."
    )
    by.at("E").bold("SECTION E – OUTCOMES")
    by.bullets(*E)
    by.bold("How progress is followed", 12)
    by.bullets(
        "The class teacher and the teacher of vision-impaired children set short-term targets with Sunniva every half-term, measure them each month and meet her parents once a term. The council reviews all outcomes at the annual review."
    )
    by.bold("Getting ready for secondary school in September 2028", 12)
    by.bullets(
        "The family visits three schools by July 2027 and gives a preference at the review in autumn 2027; the council amends the plan by 14 February 2028. The habilitation specialist teaches her the new building on six mornings from May to July 2028."
    )
    by.at("F").bold("SECTION F – SPECIAL EDUCATIONAL PROVISION")
    for heading, lines in F:
        by.bold(heading, 12)
        by.bullets(*lines)
    by.at("G").bold("SECTION G – HEALTH PROVISION")
    by.bullets(
        "G1. The consultant ophthalmologist examines and photographs both corneas at the eye hospital for 30 minutes every six months, so that Sunniva stays free of pain and in lessons (C1; E5).",
        "G2. The community paediatrician reviews her sleep diary, weight and evening melatonin for 30 minutes every four months, so that she is awake for morning lessons (C2; E5). The 3 mg dose is given at home at 7.30pm; no medicine is given at school.",
        "Agreed for the integrated care board by its designated clinical officer on 6 October 2026.",
    )
    by.at("H1").bold("SECTION H1 – SOCIAL CARE PROVISION UNDER SECTION 2 OF THE 1970 ACT")
    by.bullets(
        "A support worker with a level 3 diploma, trained in sighted guiding, from the council’s children with disabilities service goes with Sunniva one-to-one to a community choir for two hours every Saturday, 36 weeks a year (D1; E6)."
    )
    by.at("H2").bold("SECTION H2 – OTHER SOCIAL CARE PROVISION")
    by.bullets("None is reasonably required (social worker, 17 July 2026).")
    by.at("I").bold("SECTION I – PLACEMENT")
    by.bullets(
        "Harrowgill Primary School, a maintained mainstream primary school, until July 2028. The secondary school for September 2028 is written here by 14 February 2028."
    )
    by.at("J").bold("SECTION J – PERSONAL BUDGET AND DIRECT PAYMENT")
    by.bullets(
        "What the payment secures: the tutor’s lessons at home in F2, 38 lessons of 60 minutes a year.",
        "Need that it meets: B3. Outcome that it serves: E2.",
        "Amount: £1,710 a year (38 lessons at £45), paid to Sunniva’s mother in three equal parts.",
        "Agreement: her mother’s, in writing, 1 October 2026.",
        "Checking: the council looks at receipts and the lesson record by 8 January 2027 and again at each annual review.",
        "There is no direct payment for health or social care.",
    )
    by.at("K").bold("SECTION K – ADVICE AND INFORMATION")
    by.bullets("All are attached, under these numbers.", *K)
    by.at("").bold("IF YOU DO NOT AGREE")
    by.guide(
        "You may appeal to the First-tier Tribunal (SEND) about Sections B, F and I within two months of our letter of 12 October 2026, or one month of a mediation certificate if that is later. The letter tells you how to reach the independent mediation adviser, the disagreement resolution service and the free SEND information, advice and support service."
    )


PLAN = Unseen(
    name="sunniva_braille",
    style="40th: bold SECTION lines without heading styles, bullets throughout",
    born=dt.date(2016, 4, 8),
    write=write,
)
