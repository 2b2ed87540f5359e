"""Sidonie, nineteen: an amended plan that is one long letter to her mother, with numbered paragraphs."""

import datetime as dt

from tests.unseen.author import Author, Unseen, planted

LETTER: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("A", "1. Sidonie’s views, interests and aspirations (Section A)", (
        "Sidonie’s tutor talked with her over two lunchtimes, 18 and 20 May 2026, using photographs, and typed what she said. You sent us four pages on 27 May 2026, and we have kept to your own wording.",
        "Sidonie: “I like the goats best, and baking, and the quiz on telly. College is good but the corridor is too loud. I do my own hair. I’m fine, I just get sleepy. I want a job with animals and my own flat by the sea.”",
        "You wrote (27 May 2026): Sidonie was born in October 2007, eight weeks early, and has been a ray of sunshine ever since. She was at Marram School from 2014, where she learned to read and to swim, and has been at Colneside since September 2025. She is kind, funny and very good with anything on four legs. She sings at the church coffee morning on Thursdays and everyone there knows her.",
        "You also wrote: I choose Sidonie’s clothes and run her bath, and I think that is right for now. She can lay a table, load the machine and make a sandwich, and I would like her to learn to use the cooker safely. When she is hurried on the telephone her stammer comes back and she gives up and hands it to me, so I make her calls. I want her to stay on the animal course until 2028. After that I hope for a few hours of paid work each week with somebody patient. I do not see her living on her own before I am seventy, but somewhere near us with staff would be the dream.",
        "How to talk with Sidonie: she uses short spoken sentences and understands best with a photograph beside the words. Give one piece of news at a time and count to ten. A real yes comes with a nod; “all right then” often means no. For a decision, let her see or visit both things, and ask her again the next day in a quiet room with her tutor.",
    )),
    ("B", "2. Special educational needs (Section B)", (
        "What is going well: Sidonie is gentle and exact with animals, is never late, and remembers every goat’s feed.",
        "Need 1, learning. Sidonie learns a new job by seeing it done about 20 times, and keeps two steps of it in mind (college’s assessment, 6 May 2026). She counts reliably to 40. Her reading age is 9 years 2 months.",
        "Need 2, movement. Sidonie has developmental coordination disorder (dyspraxia).",
        "Need 3, language. Of two spoken instructions she carries out the first and loses the second in seven trials out of ten. She finds it hard to keep to the subject when a customer asks her something (speech and language therapist, 11 May 2026).",
        "Need 4, worry. New places make Sidonie feel sick. On 11 of 34 college days in the spring term of 2026 she turned back at the gate (register, 27 March 2026), and she has not yet travelled anywhere without you.",
    )),
    ("C", "3. Health needs related to her special educational needs (Section C)", (
        "Need 5. An under-active thyroid. When her dose is missed or wrong she is drowsy from about two o’clock and takes in nothing new; this happened on nine afternoons between January and May 2026 (GP, 14 May 2026).",
    )),
    ("D", "4. Social care needs (Section D)", (
        "Need 6. Sidonie goes nowhere in the evening or at weekends without a parent, and has not yet practised being away from home. Her adult care and support assessment was asked for on 2 March 2026 and finished on 24 April 2026 (social worker, adult learning disability team).",
    )),
    ("E", "5. Outcomes (Section E)", (
        "Outcome 1 (work; her hope of a job with animals). By July 2028 Sidonie makes up the feed for six animals from a photograph list without a reminder, on nine mornings out of ten. In May 2026 she did the first two steps. By July 2027: three animals. For needs 1 and 2.",
        "Outcome 2 (work, and being with others). By July 2028 Sidonie will be more confident with customers and will have improved her listening. In May 2026 she left the counter when spoken to. By July 2027 she will be getting better at this. For need 3.",
        "Outcome 3 (independent living; her hope of a flat). By July 2028 Sidonie cooks a hot meal of two parts on the cooker and pays for the food from £8, in four weeks out of five. In May 2026 she made sandwiches. By July 2027: one hot dish. For needs 1, 2 and 6.",
        "Outcome 4 (health). By July 2027 Sidonie takes her thyroid tablet by her own alarm, 28 days running. In May 2026 you gave it to her. By February 2027: seven days running. For need 5.",
        "Outcome 5 (community and getting about). By July 2028 Sidonie goes to the church and to college by bus, alone, on 19 days out of 20. In May 2026 she had made no such journey. By July 2027: to college with somebody two seats behind. For needs 4 and 6.",
        "Following it up. Sidonie and her tutor set targets each half-term. The tutor notes on Fridays how she has done, and goes through the notes with her and with you each term. We look at all five at the yearly review.",
        "Leaving college, July 2028. The supported employment adviser joins the review in June 2027; Sidonie visits three employers between September 2027 and March 2028; adult social care agrees with her by 30 April 2028 where she will live and who will call; her photograph lists and equipment go with her in July.",
    )),
    ("F", "6. Special educational provision (Section F)", (
        "6.1 Animal care. A lecturer (qualified teacher) and a learning support assistant (level 3, two days’ training from the therapist in 6.4) teach Sidonie in a group of eight for six hours a week, 36 weeks a year. Each job hangs by its pen as a ring of photographs, which the assistant makes in one hour a week. Needs 1 and 3; outcome 1.",
        "6.2 Literacy intervention with a learning support tutor (level 5 specialist diploma), one-to-one, for 30 minutes twice a week, 36 weeks a year. Need 1; outcomes 1 and 3.",
        "6.3 A learning support assistant (level 2) sits with Sidonie and two others in functional mathematics, two hours a week, 36 weeks a year, with coins, scales and a number line to 100. Sidonie’s help in her other lessons is met from Element 3 top-up at Band C. Needs 1 and 3; outcomes 1 and 3.",
        "6.4 A speech and language therapist (HCPC registered, adult learning disability) works one-to-one with Sidonie in 45-minute sessions behind the counter of the college café: she rehearses four orders, films them, and watches them with her. The therapist teaches the café staff the same for one hour each term. Need 3; outcome 2.",
        "6.5 Work placement with the goats at a care farm, five hours every Friday, 30 weeks a year, with a job coach (trained in systematic instruction) one-to-one. The number of hours that the coach stays after Christmas will be for the college to settle once it has seen how she gets on. Needs 1 and 4; outcome 1.",
        "6.6 An occupational therapist (HCPC registered) sees Sidonie one-to-one in the kitchen and the yard for 60 minutes a month, nine times a year, on pouring, cutting and lifting buckets, and trains her tutors for two hours each September. Need 2; outcomes 1 and 3.",
        "6.7 Equipment, in place since 8 September 2026: a kettle tipper, a wide-handled peeler and knife, a bucket trolley, and a laptop with word prediction for all writing. The technician checks them each half-term. Need 2; outcomes 1 and 3.",
        "6.8 A mentor (level 4 award, supervised by the college counsellor for an hour every fortnight) meets Sidonie at the side gate from 8.45 to 9 every college day, walks in by the garden door, and shows her the day’s changes on a photograph strip; on Mondays they plan the week one-to-one for 40 minutes. 36 weeks a year. Need 4; outcome 5.",
        "6.9 A taxi with a passenger assistant brings Sidonie to college at 8.40 and home at 4.10, four days a week. Need 4; outcome 5.",
        "6.10 Flat skills. A tutor (level 4) and four students run the training flat for three hours each Wednesday, 36 weeks a year: menu, shopping, cooker, washing-up, alarm and tablets. Needs 1, 2 and 5; outcomes 3 and 4.",
        "6.11 A travel trainer (level 3 award), one-to-one, for two hours every Tuesday, 30 weeks from October 2026: bus stop, fare, ringing the bell, what to do when a bus does not come. This is bought with the direct payment in Section J. Need 4; outcome 5.",
        "6.12 At lunch a table for four in the garden room is kept for Sidonie from 12 to 12.45 each college day; the mentor in 6.8 eats there. Need 4; outcome 5. In examinations she has a reader and 25% extra time. Need 1; outcomes 1 and 3.",
    )),
    ("G", "7. Health provision (Section G)", (
        "For need 5 and outcome 4: the practice’s learning disability nurse sees Sidonie for 30 minutes in March and September for a blood test and her tablets, with a 45-minute health check each June.",
    )),
    ("H1", "8. Social care provision under the Chronically Sick and Disabled Persons Act 1970 (Section H1)", (
        "For need 6: the Saturday activity club at Wivenmere, four hours, 40 weeks a year, with a support worker (level 2), one to three.",
    )),
    ("H2", "9. Other social care provision (Section H2)", (
        "For need 6 and outcomes 3 and 5: a personal assistant to take Sidonie out in the community.",
    )),
    ("I", "10. Where Sidonie will learn (Section I)", ("Colneside, since 1 September 2025.",)),
    ("J", "11. Personal budget (Section J)", (
        "A direct payment of £2,340 a year goes each April into an account that you hold for Sidonie. Receipts are sent to us every quarter.",
    )),
)  # fmt: skip
K = (
    ("(a)", "Sidonie’s views; her mother’s letter", "Sidonie with her tutor; Mrs Larkhill", "20 and 27 May 2026", "Enclosed"),
    ("(b)", "College’s assessment and advice", "Principal, Colneside", "6 May 2026", "Enclosed"),
    ("(c)", "Medical advice", "GP", "14 May 2026", "Enclosed"),
    ("(d)", "Psychological advice", "Specialist teacher assessor (level 7)", "8 May 2026", "Enclosed"),
    ("(e)", "Care and support assessment", "Social worker, adult learning disability team", "24 April 2026", "Enclosed"),
    ("(f)", "Speech and language therapy", "Speech and language therapist", "11 May 2026", "Enclosed"),
    ("(f)", "Occupational therapy", "Occupational therapist", "12 May 2026", "Enclosed"),
    ("(g)", "Preparing for adulthood", "Careers adviser (level 6)", "13 May 2026", "Enclosed"),
    ("(h)", "Letter asked for by Sidonie", "Manager of the care farm", "22 May 2026", "Enclosed"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Blackmarsh County Council, SEND casework", "S. Larkhill, amended final plan, 23 September 2026")  # fmt: skip
    by.text("Blackmarsh County Council", "Dear Mrs Larkhill")
    by.bold("Sidonie Larkhill: Education, Health and Care Plan (amended final)", 15)
    by.text("Thank you for coming to the review at Colneside. This letter is Sidonie’s plan. Each part carries the letter that the law gives it.")  # fmt: skip
    by.labelled(
        ("Name", "Sidonie Larkhill"), ("Date of birth", "3 October 2007"), ("Pronouns", "she/her"),
        ("Year group", "Year 14"), ("Main need", "Moderate learning difficulty"), ("Status", "Amended final plan"),
        ("Invitations and papers sent", "9 June 2026"), ("Review meeting", "17 June 2026"),
        ("Report of the meeting sent", "6 July 2026"), ("Decision and proposed amendments sent", "15 July 2026"),
        ("Your comments were due by", "3 August 2026"), ("Amended plan issued", "23 September 2026"),
        ("Next review to be finished by", "14 July 2027"),
    )  # fmt: skip
    for letter, title, texts in LETTER:
        by.at(letter).bold(title)
        by.text(*texts)
    by.at("K").bold("12. Advice and information (Section K): what is enclosed")
    by.rows(("Kind", "Enclosure", "Written by", "Date", "With this letter"), K)
    by.at("").bold("13. If you are not content")
    by.text(
        "There is a right of appeal to the First-tier Tribunal about sections B, F and I. The time limit is two months from this letter, or one month from a mediation certificate if that is later. Mediation is free, and a mediation adviser must be spoken to first. There is a disagreement resolution service as well. Blackmarsh’s information, advice and support service will explain it all.",
        "Yours sincerely",
        "R. Winstanley, SEND Casework Manager, signed for Blackmarsh County Council on 23 September 2026",
    )  # fmt: skip


PLAN = Unseen(
    name="sidonie",
    style="one long letter with numbered paragraphs and enclosures",
    born=dt.date(2007, 10, 3),
    write=write,
    planted=planted(
        T_05="9 June 2026",
        T_06="6 July 2026",
        T_08="23 September 2026",
        X_09="Dear Mrs Larkhill",
        A_37="You also wrote: I choose Sidonie’s clothes and run her bath",
        A_12="",
        A_22="her stammer comes back",
        B_03="Sidonie has developmental coordination disorder (dyspraxia).",
        B_06="Her reading age is 9 years 2 months.",
        E_03="Sidonie will be more confident with customers and will have improved her listening",
        E_08="",
        F_02="Literacy intervention with a learning support tutor",
        F_04="works one-to-one with Sidonie in 45-minute sessions",
        F_08="will be for the college to settle once it has seen how she gets on",
        F_09="met from Element 3 top-up at Band C",
        F_18="A taxi with a passenger assistant",
        G_02="",
        H_02="the Saturday activity club at Wivenmere",
        H_04="a personal assistant to take Sidonie out in the community",
        I_02="Colneside, since 1 September 2025.",
        J_01="A direct payment of £2,340 a year",
        K_05="Specialist teacher assessor (level 7)",
    ),
)
