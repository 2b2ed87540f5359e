"""Zenobia, eighteen: a plan written as a letter, with much wrong in it."""

import datetime as dt

from tests.plan_layouts.paper import in_control
from tests.unseen.author import Author, Unseen, planted

VOICE: tuple[tuple[str, str], ...] = (
    ("What Zenobia told us", "Zenobia talked with her tutor on 8 September 2026 over two cups of tea and a box of pictures; the tutor wrote her words down. “I like the bakery smell. I like being first up. I want a job with bread and my own front door near the harbour.” “I want to sing a solo at Christmas with the church choir.”"),
    ("Her time off", "She loves singing, bakes on Sundays and watches every baking contest twice. Her recipe cards fill two shoeboxes."),
    ("School", "She told her tutor that the best of Longmere is the training kitchen and Thursday out at work. The worst is number lessons after lunch: “My head is full by then.”"),
    ("After Longmere", "Zenobia has seen the catering rooms at two colleges and liked the one with the shop. After that she would like an apprenticeship."),
    ("Doing things herself", "She dresses, makes her packed lunch and walks to the paper shop. She would like to use the till on her own and to lock up at night."),
    ("How she feels in herself", "“When my head bangs I want the dark.” She sleeps well and likes a walk on the front."),
    ("What has happened so far", "Zenobia was born in Havant in September 2008 and started school there in 2013. She had her first plan in 2015 and came to Longmere School in September 2020. Her work placement began in September 2026."),
    ("Talking with Zenobia", "She speaks in short sentences. Sit beside her, show a picture or the real thing, ask one question and wait for ten seconds. Yes is a quick “yep”; no is looking at the door. For a decision, lay out two pictures in the morning, come back to it next day, and have her tutor with her."),
    ("What people like in her", "Her tutor says that she is kind and dry-humoured and that nobody leaves the kitchen hungry."),
)  # fmt: skip
ABOUT = "I am a cheerful person and I like to know what is coming next. I do not like it when plans are changed. My favourite colour is orange."
MOTHER: tuple[str, ...] = (
    "Mum has guided this plan and we have gone by what she wants for her daughter. She told us on 24 September 2026 that Longmere has been the making of Zenobia, and that she would be sorry to see her leave before she has to. She says that Zenobia has a lovely nature and will do anything for anybody, and that people take advantage of it. She does not think that Zenobia will manage money by herself for a long while yet and prefers to hold the bank card.",
    "Mum would like more practice in the kitchen and less writing, because the writing brings on headaches and the headaches lose her days. She has noticed that Zenobia’s stammer comes back when she is tired, and that she then will not answer the telephone or ask for anything in a shop.",
    "She hopes that Zenobia will have a little job close to home, go on with her singing, and live with her until she is thirty at least. Mum thinks that a flat is a nice idea but a good way off, and that a college more than half an hour away would be too much. She would like the Council to ring her, not Zenobia, with any news, and to send every letter to her. She asked for the singing sessions to go on because they are the one thing in the week that Zenobia never misses. She asked too that the placement stay at the same bakery, where the owner is patient and there is a bus shelter outside.",
)  # fmt: skip
NEEDS: tuple[tuple[str, str], ...] = (
    ("Need 1", "Learning. Zenobia has a moderate learning difficulty. She reads with a reading age of 8 years 1 month, and her comprehension is at the 4th percentile; she guesses a long word from its first letters and so misreads labels."),
    ("Need 2", "Number and money. She counts coins to £2. Handed a price and a purse in June 2026 she gave the right money in two shops out of five (tutor’s record, 18 June 2026)."),
    ("Need 3", "Worry about change. When a day is altered Zenobia goes to the cloakroom and does not speak for 20 to 40 minutes; this happened on 13 days in the summer term of 2026 (tutor’s log, July 2026)."),
    ("Need 4", "Developmental coordination disorder (dyspraxia)."),
    ("Need 5", "Loud sudden sound. Hand dryers, dropped trays and the fire bell make her cover her ears and leave the room; she walked out of the dining room at 11 lunches of 20 in June 2026 (lunchtime record)."),
    ("Need 6", "Talking with people she does not know. She answered three of ten questions from customers on a trial day (speech and language therapist, 16 June 2026) and turned away from the rest."),
)  # fmt: skip
OUTCOMES: tuple[tuple[str, str, str], ...] = (
    ("1. Can Zenobia follow a recipe she has not seen before?", "By July 2028 Zenobia reads a one-page recipe with pictures and bakes it with no step left out, four times out of five. In June 2026 she managed one in five. On the way: two in five by July 2027.", "Need 1. Employment; her job with bread."),
    ("2. Will she pay the right money?", "By July 2028 the sixth-form staff will get Zenobia paying by card or cash, correctly, in four shops out of five. In June 2026 it was two in five. On the way: three in five by July 2027.", "Need 2. Independent living; her own front door."),
    ("3. What happens when plans change?", "By July 2028 Zenobia reads her change card and is back at work within five minutes, on nine changed days out of ten. In June 2026 it took 20 to 40 minutes. On the way: ten minutes by July 2027.", "Need 3. Employment and health."),
    ("4. Can her hands do a morning’s work?", "By July 2028 Zenobia weighs, cuts and shapes 24 rolls in an hour, each within ten grams. In June 2026 she shaped nine. On the way: 15 by July 2027.", "Need 4. Employment."),
    ("5. Can she serve a customer and sing to a full church?", "By July 2028 Zenobia greets and answers eight customers out of ten and sings one verse alone before the choir’s audience. In June 2026 she answered three of ten and sang only with others. On the way: five of ten by July 2027.", "Need 6. Community; her Christmas solo."),
    ("6. Does she know what to do about a headache?", "By July 2028 Zenobia asks for her tablet and the dark room at the first sign, and is back in the lesson within the hour, four times out of five. In the summer term of 2026 she asked once in five. On the way: two in five by July 2027.", "Health need 1. Health."),
)  # fmt: skip
PROVIDERS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Reading", (
        "Zenobia has one-to-one reading practice for 30 minutes every Monday, Wednesday and Friday, 38 weeks a year, with recipes, labels and allergy notices, splitting each long word into beats (need 1, outcome 1).",
    )),
    ("The catering teacher", (
        "A qualified teacher with a catering diploma teaches Zenobia in a class of eight with one teaching assistant for six hours a week, 38 weeks a year. Each recipe is on one page with a photograph for every step and the long words broken by dots (need 1, outcome 1).",
    )),
    ("The maths teacher", (
        "In a group of three, for 45 minutes every morning at 9.15, 38 weeks a year, a qualified maths teacher works on prices, change and contactless limits with real coins and a shop till; on Wednesdays the lesson is in the town (need 2, outcome 2).",
    )),
    ("The tutor", (
        "Her tutor, a qualified teacher who has completed the three-day autism and anxiety course of the county’s advisory team, meets Zenobia one-to-one for ten minutes at 8.50 each day to go through the day’s picture strip. Any change goes on an orange card, read with her twice, and a cloakroom chair with a timer is kept for five minutes’ quiet (need 3, outcome 3).",
    )),
    ("The occupational therapist", (
        "An occupational therapist registered with the Health and Care Professions Council works with Zenobia one-to-one in the kitchen for 45 minutes a fortnight, 18 visits a year, on cutting, weighing and shaping. She spends another six hours a year writing the hand exercises, showing the teaching assistant and reviewing them (need 4, outcome 4).",
        "A rocker knife, non-slip mats, a talking scale and a board with guide rails stay at Zenobia’s bench; the kitchen technician checks them each Monday (need 4, outcome 4).",
    )),
    ("The speech and language therapist", (
        "A speech and language therapist, registered with the Health and Care Professions Council, leads a group of four for 40 minutes every Tuesday, 36 weeks a year, practising greetings, prices and “I will ask” behind a shop counter. She gives a further five hours a year to training the kitchen staff and reviewing progress (need 6, outcome 5).",
    )),
    ("The music therapist", (
        "A music therapist registered with the Health and Care Professions Council sees Zenobia one-to-one for 50 minutes every Friday, 36 weeks a year, working on breath and on starting alone; Mum arranges and pays for this with a direct payment from the Council (need 6, outcome 5).",
    )),
    ("The job coach", (
        "A job coach with the level 3 award in supported employment is beside Zenobia at the bakery, one-to-one, for five hours every Thursday from September 2026. From January 2027 how many of these hours carry on is left to the head teacher’s judgement (needs 2 and 6, outcomes 2 and 5).",
    )),
    ("The school nurse and the teaching assistant", (
        "The registered school nurse teaches Zenobia one-to-one for 30 minutes a week over ten weeks from January 2027 to notice a headache coming, to ask for her tablet and to use a timer. A teaching assistant with a level 2 certificate goes over the picture card with her for five minutes every morning from then on (health need 1, outcome 6).",
    )),
    ("Getting to school", (
        "A taxi with a passenger assistant who holds a first-aid certificate brings Zenobia from home at 8.15 and takes her back at 3.30, five days a week, 38 weeks a year (need 3, outcome 3).",
    )),
)  # fmt: skip
K = (
    ("Zenobia’s views", "Zenobia, with her tutor", "8 September 2026", "Enclosed"),
    ("(a) Views given for Zenobia and by Mum", "Zenobia and mother", "24 September 2026", "Enclosed"),
    ("(b) School’s advice", "Head teacher, Longmere School", "4 September 2026", "Enclosed"),
    ("(c) Medical advice", "Consultant paediatrician", "11 June 2026", "Enclosed"),
    ("(d) Psychological advice", "Specialist teacher, assessing for dyslexia", "23 June 2026", "Enclosed"),
    ("(e) Social care advice", "Social worker, transition team", "30 June 2026", "Enclosed"),
    ("(f) Speech and language therapy", "Speech and language therapist", "16 June 2026", "Enclosed"),
    ("(f) Occupational therapy", "Occupational therapist", "Summer term’s report", "Still awaited"),
    ("(g) Preparing for adulthood", "Careers adviser, level 6", "26 June 2026", "Enclosed"),
    ("(h) Person asked for by the family", "Choir director", "1 July 2026", "Enclosed"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Zenobia Ravensdale, EHC plan", "Amended final, 12 November 2026")
    by.paper.text("Langstone Borough Council\nSEND Service, Market House, Emsworth Road")
    date = by.paper.text("")
    in_control(date, "12 November 2026", "Date of letter", "date")
    by.paper.text("To: Mrs Ravensdale, parent of Zenobia Ravensdale")
    by.paper.text("Dear Mrs Ravensdale,")
    by.bold("Your daughter’s education, health and care plan (amended final)", 15)
    by.paper.text(
        "This letter is the plan. It goes through the sections one after another; the letter of each stands in its title. Please sign and return one copy to say that you accept it for her. If you do not agree you may appeal to the tribunal within two months of the date above, or one month of a mediation certificate if that is later. The enclosed sheet gives the mediation adviser, the disagreement resolution service and the free advice service."
    )
    by.cover(
        ("About", "Zenobia Ravensdale, she/her"), ("Born", "30 September 2008"), ("Year", "Year 13"), ("At", "Longmere School"),
        ("Main need", "Moderate learning difficulty"), ("Review meeting", "24 September 2026"), ("Invitations and papers went out", "8 September 2026"), ("Report of the meeting sent", "19 October 2026"),
        ("Decision and proposed changes sent", "21 October 2026"), ("Comments until", "6 November 2026"), ("Next review to be completed by", "8 October 2027"), ("Signed for the Council", "P. Attenbury, SEND Manager, 12 November 2026"),
    )  # fmt: skip
    by.at("A").heading("What matters to Zenobia and to you (Section A)")
    by.boxed("All about me", ABOUT)
    by.labelled(*VOICE)
    by.heading("What you have told us", 2)
    by.text(*MOTHER)
    by.at("B").heading("What Zenobia finds hard in learning (Section B)")
    by.labelled(*NEEDS)
    _health_and_care(by)
    by.at("E").heading("The questions we asked about her future (Section E)")
    for question, answer, link in OUTCOMES:
        by.heading(question, 2)
        by.text(answer)
        in_control(by.paper.text(""), by.note(link), "For", "text")
    by.text(
        "Her tutor sets half-termly targets from these with the catering teacher and job coach, and looks at them with Zenobia and Mum at the end of each term. The Council reviews the outcomes every year."
    )
    by.at("F").heading("Who will teach her, and what they will do (Section F)")
    for title, texts in PROVIDERS:
        by.heading(title, 2)
        by.text(*texts)
    _rest(by)


def _health_and_care(by: Author) -> None:
    by.at("C").heading("Her health, as it bears on learning (Section C)")
    by.labelled(
        ("Health need 1", "Migraine, about twice a month (consultant paediatrician, 11 June 2026). She loses the rest of the lesson, and on one day in three goes home."),
        ("Teeth", "Zenobia has a six-monthly check-up with the family dentist in Havant and a scale and polish each spring."),
    )  # fmt: skip
    by.at("D").heading("Her life at home (Section D)")
    by.labelled(
        ("Care need 1", "Zenobia has not been out at a weekend without Mum since 2024. Her adult care assessment was asked for on 2 March 2026 and finished on 30 June 2026 (social worker, transition team)."),
    )  # fmt: skip


def _rest(by: Author) -> None:
    by.at("G").heading("What the health service will do (Section G)")
    by.text(
        "A headache specialist nurse sees Zenobia at the community clinic for 30 minutes every four months, goes through her diary and adjusts her tablets (health need 1, outcome 6). Her teeth are looked after by the family dentist and nothing more is needed for them."
    )
    by.at("H1").heading("Help under the 1970 Act (Section H1)")
    by.text(
        "A support worker with the care certificate takes Zenobia out one-to-one for three hours every Saturday, 46 weeks a year, from October 2026 until July 2027: the market, a café, the sea front (care need 1, outcome 2)."
    )
    by.at("H2").heading("Other help from social care (Section H2)")
    by.text("None (social worker, transition team, 30 June 2026).")
    by.at("I").heading("Where she will go (Section I)")
    by.text("Longmere School, until July 2028.")
    by.at("J").heading("Personal budget (Section J)")
    by.text("Talked about on 24 September 2026. No personal budget and no direct payments.")
    by.at("K").heading("The reports behind this letter (Section K)")
    by.rows(("Report", "Written by", "Date", "With this letter"), K)
    by.at("")
    by.paper.text("Yours sincerely,\nP. Attenbury, SEND Manager")


PLANTED = planted(
    A_12="",
    A_17="I am a cheerful person and I like to know what is coming next",
    A_22="Zenobia’s stammer comes back when she is tired",
    A_37="Mum has guided this plan and we have gone by what she wants for her daughter",
    B_03="Developmental coordination disorder (dyspraxia).",
    B_06="a reading age of 8 years 1 month, and her comprehension is at the 4th percentile",
    C_02="six-monthly check-up with the family dentist",
    E_05="the sixth-form staff will get Zenobia paying by card or cash",
    E_08="",
    E_10="",
    F_01="Loud sudden sound",
    F_05="one-to-one reading practice for 30 minutes every Monday",
    F_08="how many of these hours carry on is left to the head teacher’s judgement",
    F_18="A taxi with a passenger assistant",
    F_23="with a direct payment from the Council",
    G_02="",
    H_02="takes Zenobia out one-to-one for three hours every Saturday",
    I_02="Longmere School, until July 2028",
    K_01="Still awaited",
    K_05="Specialist teacher, assessing for dyslexia",
    T_06="19 October 2026",
    X_09="Dear Mrs Ravensdale",
)
PLAN = Unseen(
    name="zenobia",
    style="a letter that goes through the sections",
    born=dt.date(2008, 9, 30),
    write=write,
    planted=PLANTED,
)
