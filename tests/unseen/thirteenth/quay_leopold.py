"""Leopold, sixteen: an amended final plan after the move to college, in numbered paragraphs."""

import datetime as dt

from tests.unseen.author import Author, Unseen

PARTS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("A", "1. Section A: Leopold’s views, interests and aspirations", (
        "1.1 Leopold dictated paragraphs 1.2 to 1.7 into his phone on 14 and 16 September 2026. His tutor corrected the spelling, and Leopold listened to it all on 17 September 2026 and agreed to it. “I” means Leopold, in his own words.",
        "1.2 “I make beats. I have been doing it since I was eleven and I have 40 finished tracks. I go to the gym, and I am good at telling who someone is from how they walk.”",
        "1.3 “I want to be a sound engineer, in a studio or on tour. I want to share a flat with my cousin in town and cook proper food in it. I want to play out live at the community centre where I help on open mic nights.”",
        "1.4 “College is better than school because people are there to do the same thing. The best bit is the control room. The worst is the canteen, because I do not know who is talking. I have one good friend on the course and would like more people to eat with.”",
        "1.5 “I get myself up, make toast and iron my shirts. I would like to go anywhere on a bus without asking my brother, and use the hob.”",
        "1.6 “My eyes get tired, and then my head hurts behind them. I sleep fine except on Sundays.”",
        "1.7 “After this course I want Level 3 and then an apprenticeship. How to talk to me: say my name first and say who you are. Send me things as a file, not on paper, the day before. I need an hour by myself with it before I decide, and then I may ask my brother what he thinks.”",
        "1.8 What has happened so far. Leopold was born in Ipswich in 2009 and moved here in 2016. He began to lose the middle of his sight in 2022. He had his first plan in March 2023, left Holm Oak Academy in July 2026 with four GCSEs and started at college on 2 September 2026. He is proud of his music for the leavers’ film.",
        "1.9 His tutor says that he is generous with what he knows. Leopold makes his own decisions, and nobody has had reason to doubt that he can.",
        "1.10 His mother’s view, included because Leopold agreed on 15 October 2026: she worries about roads after dark and hopes that he will earn his living from music.",
    )),
    ("B", "2. Section B: Special educational needs", (
        "2.1 Strengths. Leopold’s understanding of what he hears is in the top tenth for his age (educational psychologist, 30 June 2026). He types without looking.",
        "2.2 Need 1, sensory and physical. Stargardt disease has taken his central sight: 6/60 in each eye (qualified teacher of children with vision impairment, 8 July 2026). He reads print of 36 point at 15 centimetres, at 60 words a minute, and for ten minutes before his eyes tire. He does not see a whiteboard or the marks on a mixing desk.",
        "2.3 Need 2, cognition and learning. Because reading is so slow, he guesses at long texts and at graphs. He has a grade 3 in GCSE mathematics (August 2026), where he lost 22 marks on diagrams. He does not yet use a screen reader for documents with tables.",
        "2.4 Need 3, communication and interaction. He does not see faces beyond a metre and a half. In groups of more than four he misses who is talking and whether they have finished; in two seminars watched on 16 September 2026 he spoke once.",
        "2.5 Need 4, social, emotional and mental health. Leopold worries that the rest of his sight will go. He was away from school on 19 days in Year 11, most of them Mondays (attendance record, 3 July 2026).",
        "2.6 Need 5, sensory and physical: getting about and living independently. He knows two routes and crosses at lights only. He cannot yet read a bus number, a cooking label or a card machine (habilitation specialist, 2 July 2026).",
    )),
    ("C", "3. Section C: Health needs", (
        "3.1 Need 6. Stargardt disease, with sensitivity to bright light and headaches about twice a week after reading (consultant ophthalmologist, 18 June 2026). They stop his work for an hour.",
    )),
    ("D", "4. Section D: Social care needs", (
        "4.1 Need 7. Leopold cannot yet go to places that are new to him in the evening, so he has been to nothing outside the family and the community centre since 2024. He asked for an assessment of his needs as an adult on 4 June 2026; it was finished on 3 September 2026 (social worker, sensory team).",
    )),
    ("E", "5. Section E: Outcomes", (
        "5.1 Outcome 1 (education and training; employment). By July 2028 Leopold finishes a six-page written brief by screen reader, within the class’s time and a quarter, on four briefs out of five. In September 2026 he finished one of two pages out of three.",
        "a) By February 2027: three pages.",
        "b) By July 2027: four pages.",
        "c) By February 2028: five pages.",
        "5.2 Outcome 2 (education and training; employment). By July 2028 Leopold works ten days in a sound studio, setting up a session of eight channels by touch and speech with nobody moving his hands. In September 2026 he set up two.",
        "a) By April 2027: four channels at college.",
        "b) By December 2027: eight at college.",
        "c) By May 2028: one day in the studio.",
        "5.3 Outcome 3 (education and training; friends and community). By July 2028 Leopold speaks at least five times in a seminar of eight, and eats with others on three college days out of three. In September 2026 he spoke once and ate alone.",
        "a) By March 2027: twice.",
        "b) By October 2027: three times, two days out of three.",
        "c) By April 2028: four times.",
        "5.4 Outcome 4 (education and training; health). By July 2028 Leopold uses his own plan for worry and tired eyes, and comes to 95 out of 100 of his timetabled days. In Year 11 he came to 90.",
        "a) By December 2026: the plan is on his phone.",
        "b) By July 2027: 92 out of 100.",
        "c) By February 2028: 94.",
        "5.5 Outcome 5 (education and training; independent living). By July 2028 Leopold goes alone to an address he has not been to, with one change of bus, and cooks three hot meals from packets he has identified himself. In July 2026 he knew two routes and used no hob.",
        "a) By March 2027: college and back.",
        "b) By October 2027: the studio, and one meal.",
        "c) By March 2028: two new addresses, two meals.",
        "5.6 Outcome 6 (care, not education and training; friends and community). By November 2027 Leopold goes to two live music evenings a month and meets friends there. In September 2026 he went to none.",
        "a) By February 2027: one a month with a support worker beside him.",
        "b) By July 2027: one a month with the worker at the door.",
        "5.7 His tutor and the qualified teacher of vision impairment set targets with Leopold every half-term. They and Leopold check how far he has got at the end of each term, and the Council checks once a year at the review.",
        "5.8 What comes next. Leopold’s course ends in July 2028. In November 2027 he and the careers adviser choose between Level 3 and an apprenticeship; he visits the place he has chosen twice by March 2028, and his files go there by 31 May 2028. He moves to the adult low vision clinic in June 2027 and to the adult social care team on 2 December 2027, his eighteenth birthday.",
    )),
    ("F", "6. Section F: Special educational provision", (
        "6.1 For needs 1 and 2 and outcomes 1 and 2. A qualified teacher of vision impairment visits the college for 90 minutes every week, 36 weeks a year. For 60 minutes she teaches Leopold one-to-one to use a screen reader with tables, graphs and the recording software. For 30 minutes she goes through the week’s materials with his lecturers.",
        "6.2 For needs 1 and 2 and outcome 1. A learning support assistant (level 3, with the certificate in adapting materials for vision impairment) turns every handout, slide and brief into a tagged file and sends it to Leopold by 3 p.m. on the day before, four hours a week, 36 weeks a year.",
        "6.3 For need 1 and outcomes 1 and 2. Bought by the college in September 2026 and kept for him: a laptop with a screen reader and magnifier, a 32-inch monitor on an arm in the control room, a mixing desk with tactile marks and a lamp with a dimmer. The music technician checks all of it every Monday.",
        "6.4 For need 2 and outcome 1. A mathematics teacher (qualified, with two days’ training in tactile diagrams) teaches Leopold in a group of three for 60 minutes, twice a week, 36 weeks a year. Raised diagrams take the place of printed ones.",
        "6.5 For needs 1 and 2 and outcome 1. In every examination and timed task: a screen reader, 50% additional time, a separate room, a ten-minute rest in each hour and modified papers.",
        "6.6 For need 3 and outcome 3. In each of six seminars a week, 50 minutes each, the lecturer says each speaker’s name, reads aloud whatever is on the board and keeps the group to eight around one table. The teacher of vision impairment trains the six lecturers for three hours in November 2026 and one hour each term.",
        "6.7 For needs 3 and 4 and outcomes 3 and 4. A peer mentor from the second year, trained for six hours and supervised every fortnight by the college’s counsellor, meets Leopold and his friend at the canteen door for 40 minutes at lunch on each of his three college days.",
        "6.8 For need 4 and outcome 4. A counsellor (registered with the national association, with training in sight loss) sees Leopold one-to-one for 50 minutes every Monday at ten, 30 weeks a year, to write and practise his plan.",
        "6.9 For need 5 and outcomes 2 and 5. A habilitation specialist (graduate diploma, registered) works with Leopold one-to-one for two hours every week, 36 weeks a year: one hour of cane work and bus routes, and one of cooking, labels and paying by card in the college’s kitchen.",
        "6.10 For needs 1 and 5 and outcome 2. Work experience at a studio: six hours every Friday from January to March 2028, ten weeks, with a job coach (level 3, trained in systematic instruction) beside him for all six hours.",
    )),
    ("G", "7. Section G: Health provision", (
        "7.1 For need 6 and outcome 4. A consultant ophthalmologist examines Leopold’s eyes for 30 minutes every six months. An optometrist at the low vision clinic sees him for 60 minutes every six months about magnifiers, tinted glasses and headaches.",
        "7.2 The integrated care board agreed to this section on 5 November 2026 (designated clinical officer).",
    )),
    ("H1", "8. Section H1: Social care provision under the Chronically Sick and Disabled Persons Act 1970", (
        "8.1 For need 7 and outcome 6. Until 1 December 2027 a support worker (level 3 diploma, sighted guide certificate) goes with Leopold to live music for four hours, one-to-one, twice a month, 24 evenings a year.",
    )),
    ("H2", "9. Section H2: Other social care provision", (
        "9.1 For need 7 and outcome 6. From 2 December 2027, when he is 18, under the Care Act 2014: a support worker with the same qualifications goes with Leopold for four hours, one-to-one, once a month, 12 evenings a year. Nothing else is required (social worker, 3 September 2026).",
    )),
    ("I", "10. Section I: Placement", (
        "10.1 From 2 September 2026: Estuary Gate College, a general further education college.",
    )),
    ("J", "11. Section J: Personal budget", (
        "11.1 Leopold was told about personal budgets on 15 October 2026 and has not asked for one. No direct payment is made.",
    )),
)  # fmt: skip
K = (
    ("12.1", "(a) Leopold’s own contribution", "Leopold, with his tutor", "17 September 2026", "Attached"),
    ("12.2", "(a) Mother’s contribution", "Mother", "21 September 2026", "Attached"),
    ("12.3", "(b) Educational advice", "Principal, Estuary Gate College", "24 September 2026", "Attached"),
    ("12.4", "(b) Vision impairment, consulted for 12.3", "Qualified teacher of children with vision impairment", "8 July 2026", "Attached"),
    ("12.5", "(c) Medical advice", "Consultant ophthalmologist", "18 June 2026", "Attached"),
    ("12.6", "(d) Psychological advice", "Educational psychologist", "30 June 2026", "Attached"),
    ("12.7", "(e) Social care advice", "Social worker, sensory team", "3 September 2026", "Attached"),
    ("12.8", "(f) Habilitation", "Habilitation specialist", "2 July 2026", "Attached"),
    ("12.9", "(g) Preparing for adulthood and independent living", "Careers adviser (level 6)", "6 July 2026", "Attached"),
    ("12.10", "(h) Person asked for by Leopold", "Sound engineer at the community centre", "1 July 2026", "Attached"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Leopold Anyanwu", "Amended final plan, 20 November 2026")
    by.heading("Education, Health and Care Plan for Leopold Anyanwu", 0)
    by.text("This plan belongs to Leopold. It was amended after his first review at college.")
    by.cover(
        ("Young person", "Leopold Anyanwu"), ("Born", "2 December 2009"),
        ("Pronouns", "he, him"), ("Year", "Year 12"),
        ("Main need", "Vision impairment"), ("Status", "Amended final plan, version 5"),
        ("Plan naming the college issued", "20 March 2026"), ("Review meeting", "15 October 2026"),
        ("Invitations and papers sent", "28 September 2026"), ("Report of the meeting sent", "27 October 2026"),
        ("Decision and proposed amendments sent", "2 November 2026"), ("Comments asked for by", "18 November 2026"),
        ("Date of this plan", "20 November 2026"), ("Next review finished by", "29 October 2027"),
        ("Signed for the Council", "P. Thirlwall, SEND Manager"), ("Signed on", "20 November 2026"),
        columns=4,
    )  # fmt: skip
    for letter, title, texts in PARTS:
        by.at(letter).heading(title)
        by.text(*texts)
    by.at("K").heading("12. Section K: Advice and information")
    by.rows(("Paragraph", "Advice", "From whom", "Date", "With this plan"), K, labels=(0,))
    by.at("").heading("Your rights")
    by.text(
        "Leopold, you can appeal to the tribunal about sections B, F or I within two months of the letter sent with this plan, or within one month of a mediation certificate if that is later. The letter says how to reach the mediation adviser, the disagreement resolution service and the free advice service for young people.",
    )  # fmt: skip


PLAN = Unseen(
    name="leopold",
    style="numbered paragraphs after the move to college, outcomes in lettered steps",
    born=dt.date(2009, 12, 2),
    write=write,
)
