"""Philippa, nine: a final plan in eleven Parts, in a psychologist's prose with its numbers as words."""

import datetime as dt

from tests.unseen.author import Author, Unseen

COVER = (
    ("This plan is for", "Philippa Nakamura-Lyle (she/her)", "Date of birth", "28 February 2017"),
    ("School year in September 2026", "Year 5", "Languages at home", "English and Japanese"),
    ("Main type of need", "Autistic spectrum disorder; second: speech, language and communication", "Status", "Final plan, first issue"),
    ("We received the request on", "11 May 2026", "We told her parents that we would assess on", "12 June 2026"),
    ("We asked for advice on", "12 June 2026", "The last advice reached us on", "22 July 2026"),
    ("Draft plan sent", "1 September 2026", "Time for comments ended", "17 September 2026"),
    ("Final plan sent", "25 September 2026", "First review to be completed by", "16 July 2027"),
)  # fmt: skip
QUESTIONS = (
    ("What do I love doing?", "I love stag beetles, rabbits and drawing tiny things. I have a notebook for every kind of beetle in our garden. I am good at drawing and at noticing."),
    ("What is school like for me?", "The best thing is the reading corner, and science on Fridays. The worst is when a grown-up says my name and waits and everybody looks. My words stick. I like it when I can write it."),
    ("Who are my friends?", "I have one friend in my class. I whisper to her behind the shed. I would like her to come to tea. I feel left out when they play the shouting game."),
    ("How do I feel in my body?", "My tummy hurts because I wait until home to go to the toilet. When tomorrow is different it takes me ages to go to sleep."),
    ("What can I do by myself?", "I can make pancakes and clean out the rabbits on my own. I want to learn to buy a stamp in the shop."),
    ("What do I hope for?", "Soon I hope I can tell my teacher an answer, and go to a new school with a big library. When I grow up I want my job to be drawing books about insects. I want to live in a cottage next door to my sister and belong to a beetle club."),
)  # fmt: skip
ADMIRE = (
    ("Her mother", "“She notices everything, and on paper she is very funny.”"),
    ("Her father", "“She is brave in ways that nobody sees.”"),
    ("The teacher in charge of the base", "“Her drawings are exact, and she is kind to the youngest children.”"),
    ("A friend in her class, on a card", "“She makes up the best games.”"),
)  # fmt: skip
B = (
    ("Communication and interaction", "At home Philippa talks fluently, and with wit, in two languages.", (
        ("Need One", "Philippa has selective mutism. Of the twenty-four situations on a talking map drawn up by the speech and language therapist on 17 June 2026 she spoke in three, each time in a whisper and to one child, so that her teachers cannot hear her read, ask or answer."),
        ("Need Two", "Philippa is autistic. She takes words literally and misses what is implied: she answered three of ten inference questions in writing, where most children in her year answer seven or eight (speech and language therapist, 30 June 2026)."),
    )),
    ("Cognition and learning", "Her non-verbal reasoning stood at the eighty-fourth percentile (Wechsler Intelligence Scale for Children, educational psychologist, 2 July 2026).", (
        ("Need Three", "Philippa cannot yet begin a task that has no fixed shape. In four lessons observed in June 2026 she wrote nothing for the first eleven to eighteen minutes, unless the task had been divided into written steps (educational psychologist, 2 July 2026)."),
    )),
    ("Social, emotional and mental health", "She forms deep attachments and is generous to younger children.", (
        ("Need Four", "Uncertainty alarms her. When the timetable changed without warning, on six of eight days logged from April to June 2026, she stood motionless for between ten and twenty-five minutes (base teacher, 6 July 2026)."),
        ("Need Five", "She plays beside other children and seldom with them: in nine playtimes observed in June 2026 she joined a game once (educational psychologist, 2 July 2026)."),
    )),
    ("Sensory and physical needs, and independence", "Her hand control is fine and her swimming strong.", (
        ("Need Six", "Noise stops her. In the dining hall, at eighty-two decibels, she covers both ears and left her lunch on four days of five; in class she ceases to write above sixty-five decibels (occupational therapist, 7 July 2026)."),
        ("Need Seven", "She does not yet show an adult that she is thirsty, hurt or in want of the toilet. Over ten days in June 2026 she drank nothing in school on seven and used the toilet on two (base teacher, 6 July 2026)."),
    )),
)  # fmt: skip
E = (
    ("Outcome One (Need One)", "By July 2028, when she leaves primary school, Philippa answers an adult aloud, above a whisper, in fifteen of the twenty-four situations on her talking map. She begins from three. This follows her hope of telling her teacher an answer. Steps: six situations by July 2027 and ten by February 2028."),
    ("Outcome Two (Needs Two and Three)", "By July 2028 Philippa begins an open task within three minutes, from a plan that she has made herself, in eight lessons out of ten, and answers seven of ten inference questions in writing. It takes her towards making her own insect books. Step: within eight minutes by July 2027."),
    ("Outcome Three (Need Four and Health Need Two)", "By July 2028 Philippa turns to her change card and goes on with the day within five minutes, on nine of every ten occasions when plans alter. It is important for her in a new and larger school. Step: within fifteen minutes by Easter 2027."),
    ("Outcome Four (Need Five)", "By July 2028 Philippa plays a shared game with two or more children for fifteen minutes at three playtimes a week, and has asked a friend to tea on two occasions, by note or by voice. It follows her wish that a friend should come. Step: one playtime a week by Easter 2027."),
    ("Outcome Five (Needs Six and Seven and Health Need One)", "By July 2028 Philippa drinks four cups of water and uses the toilet on each school day, having shown or said that she wants to, and finishes her lunch in company on four days of five. She would like her tummy not to hurt. Step: two cups by February 2027."),
    ("Outcome Six (Need One)", "By July 2028 Philippa asks for what she wants in a shop or library, by written card or aloud, on three visits out of four, and has taken part in six meetings of the school’s nature club. It follows her wish to buy a stamp and to belong to a beetle club. Step: by card, on half of her visits, by July 2027."),
)  # fmt: skip
F = (
    ("Teaching", (
        ("Provision One", "The base teacher, who holds a postgraduate certificate in autism, teaches Philippa one-to-one in the resource base for thirty minutes on four mornings a week: how to break an open task into written steps, and how to find what a text implies (Needs Two and Three; Outcome Two)."),
        ("Provision Two", "A higher-level teaching assistant, taught the sliding-in technique over six hours by the speech and language therapist, practises speaking with Philippa one-to-one in the quiet room for fifteen minutes, five times a week (Need One; Outcome One)."),
        ("Provision Three", "A teaching assistant with a level three certificate in autism sits beside Philippa one-to-one in class for seventeen hours a week. She comments and does not question, and writes down whatever is only said aloud (Needs One to Four; Outcomes One to Three)."),
        ("Provision Four", "The teaching assistant in Provision Three leads a drawing and building game in a group of three, of whom Philippa is one, for twenty-five minutes every Monday, Wednesday and Friday lunchtime (Need Five; Outcome Four)."),
        ("Provision Five", "At nine o’clock and at ten minutes to one on each school day, the same teaching assistant spends ten minutes one-to-one with Philippa over a written timetable and puts a change card beside anything altered (Need Four; Outcome Three)."),
        ("Provision Six", "At ten, twelve and two o’clock on each school day, the same teaching assistant spends five minutes one-to-one teaching Philippa to show her drink card or her toilet card, and walks with her to the single toilet beside the base (Need Seven; Outcome Five)."),
        ("Provision Seven", "The higher-level teaching assistant in Provision Two goes one-to-one with Philippa to the village shop or library for forty minutes every second Thursday, nineteen times a year, to practise asking, and stays with her at the nature club, a group of eight led by the science teacher, for forty-five minutes every Tuesday (Need One; Outcome Six)."),
    )),
    ("Therapy", (
        ("Provision Eight", "A speech and language therapist, registered with the Health and Care Professions Council and trained in selective mutism at postgraduate level, works one-to-one with Philippa for forty-five minutes a week, thirty weeks a year, on graded speaking and on implied meaning, and plans with the base teacher for one further hour each half-term (Needs One and Two; Outcomes One and Two)."),
        ("Provision Nine", "An occupational therapist, registered with the same council, teaches Philippa one-to-one to measure noise and to choose a seat or her ear defenders, for forty-five minutes each half-term, six times a year. The teaching assistant in Provision Three eats with Philippa in the base, in a group of four pupils, for thirty minutes each school day (Need Six; Outcome Five)."),
    )),
    ("Equipment", (
        ("Provision Ten", "From 28 September 2026 Philippa keeps with her in school and at home a tablet computer with text-to-speech, a writing slate, a set of cards and a pair of ear defenders. The council supplies and repairs them and the base teacher checks them for fifteen minutes every Monday (Needs One, Six and Seven; Outcomes One and Five)."),
    )),
    ("Training", (
        ("Provision Eleven", "The speech and language therapist trains the class teacher, both assistants and four lunchtime supervisors in selective mutism for three hours every September and ninety minutes every February; the base teacher trains the same seven people in autism, change cards and literal language for one hour each half-term (Needs One, Two, Four and Five; Outcomes One to Four)."),
    )),
    ("Environment", (
        ("Provision Twelve", "In every lesson the class teacher seats Philippa at the end of the back row, beside the door, with the noise meter on her desk set at sixty decibels. The quiet room is kept free for her from nine until twenty past three each school day (Needs Four and Six; Outcomes Three and Five)."),
    )),
)  # fmt: skip
K = (
    ("Paper One", "(a) views, wishes and feelings", "Philippa, 7 July 2026; her parents, 8 July 2026"),
    ("Paper Two", "(b) education", "Headteacher, with the base teacher’s report of 6 July 2026, 9 July 2026"),
    ("Paper Three", "(c) medical", "Community paediatrician, 14 July 2026"),
    ("Paper Four", "(c) medical", "Clinical psychologist, child and adolescent mental health service, 16 July 2026"),
    ("Paper Five", "(d) psychological", "Educational psychologist, 20 July 2026"),
    ("Paper Six", "(e) social care", "Social worker, early help team, 15 July 2026"),
    ("Paper Seven", "(f) speech and language", "Speech and language therapist, 10 July 2026"),
    ("Paper Eight", "(f) occupational therapy", "Occupational therapist, 22 July 2026"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running(
        "Philippa Nakamura-Lyle: final education, health and care plan",
        "Final, first issue, 25 September 2026",
    )
    by.heading("Education, Health and Care Plan", 1)
    by.cover(*(pair for one in COVER for pair in (one[:2], one[2:])), columns=4)

    by.at("A").heading("Part 1. What Philippa and her parents think, enjoy and hope for (A)", 1)
    by.text(
        "Philippa does not yet speak at school. The educational psychologist therefore sent her six questions, and Philippa typed her answers on the family’s tablet at home on 6 and 7 July 2026, with her mother in the room. Everything beneath the six questions is Philippa’s own writing; only the spelling has been put right."
    )
    for question, answer in QUESTIONS:
        by.heading(question, 2)
        by.text(answer)
    by.heading("What do people like and admire about Philippa?", 2)
    by.rows(("Who", "What they like and admire"), ADMIRE, labels=(0,))
    by.heading("How does Philippa tell us things, and how do we tell her?", 2)
    by.text(
        "In school Philippa writes on a slate, types, nods for yes, shakes her head for no, and whispers to one friend. A still face and a lowered chin mean that she cannot answer yet and wants the asking to stop. Sit beside her, make a comment instead of a question, and wait ten seconds.",
        "When there is something to decide, send two or three choices home in words and pictures two days beforehand. She ticks or types her answer there, and the base teacher reads it out.",
    )
    by.heading("What do Philippa’s parents think?", 2)
    by.text(
        "They told the educational psychologist at home on 8 July 2026: “Here she never stops talking. Our worry is that school knows half a child, and that she will learn to be invisible.”"
    )
    by.heading("What do Philippa’s parents hope for?", 2)
    by.text(
        "“We hope that she will be heard by people she trusts, find work that uses her eye for detail, choose for herself where she lives and be one of the village.”"
    )
    by.heading("What has happened so far?", 2)
    by.text(
        "Philippa was born in February 2017 and grew up with two languages. She fell silent at nursery in the autumn of 2020. Selective mutism was recognised in March 2023 and autism in November 2024."
    )

    by.at("B").heading("Part 2. Special educational needs (B)", 1)
    for area, strength, needs in B:
        by.heading(area, 2)
        by.text(strength)
        by.labelled(*needs)
    by.at("C").heading("Part 3. Health needs that bear upon those needs (C)", 1)
    by.labelled(
        ("Health Need One", "Philippa holds on until she is at home, and so has constipation, with pain that ends her concentration on most afternoons (community paediatrician, 14 July 2026)."),
        ("Health Need Two", "An anxiety disorder keeps her awake until after eleven on about four nights in the week; the next morning she takes twice as long to begin her work (clinical psychologist, 16 July 2026)."),
    )  # fmt: skip
    by.at("D").heading("Part 4. Social care needs (D)", 1)
    by.text(
        "The social worker from the early help team met Philippa and her family on 9 July 2026 and advised on 15 July 2026 that no social care need was identified."
    )
    by.at("E").heading("Part 5. Outcomes (E)", 1)
    for heading, text in E:
        by.heading(heading, 2)
        by.text(text)
    by.heading("How progress will be watched", 2)
    by.text(
        "The base teacher sets shorter-term targets with Philippa each half-term, measures them monthly and meets her parents each term."
    )
    by.heading("Moving to secondary school in September 2028", 2)
    by.text(
        "The family will visit three schools by July 2027 and state a preference at the review in October 2027. The council will name the school, in an amended plan, by 11 February 2028. Philippa will pay six visits there with the higher-level teaching assistant from April to July 2028."
    )

    by.at("F").heading("Part 6. Special educational provision (F)", 1)
    by.text(
        "Unless another number is given, what follows is provided in all thirty-eight weeks of the school year."
    )
    for kind, items in F:
        by.heading(kind, 2)
        by.labelled(*items)
    by.text("The amounts are those advised in Papers Two, Seven and Eight.")

    by.at("G").heading("Part 7. Health care provision (G)", 1)
    by.text(
        "A children’s continence nurse reviews Philippa’s bowel diary and laxative with her and her mother in clinic for thirty minutes every three months (Health Need One; Outcome Five).",
        "A clinical psychologist from the child and adolescent mental health service treats her anxiety and disturbed sleep for fifty minutes each fortnight, twelve times from October 2026 to March 2027 (Health Need Two; Outcome Three).",
        "The designated clinical officer agreed this provision on behalf of the integrated care board on 18 September 2026.",
    )
    by.heading("Part 8. Social care provision", 1)
    by.at("H1").heading(
        "First: provision under section 2 of the Chronically Sick and Disabled Persons Act 1970 (H1)",
        2,
    )
    by.text("No provision is required under this heading (social worker, 15 July 2026).")
    by.at("H2").heading("Second: any other social care provision (H2)", 2)
    by.text("None is reasonably required, on the same advice of 15 July 2026.")
    by.at("I").heading("Part 9. Placement (I)", 1)
    by.text(
        "Wenlow Brook Primary School, a maintained mainstream community primary school with a resource base for autistic pupils, in which Philippa has a place, until July 2028. The secondary school that she is to attend from September 2028 will be entered here by 11 February 2028."
    )
    by.at("J").heading("Part 10. Personal budget (J)", 1)
    by.text(
        "We explained personal budgets to Philippa’s parents on 8 July 2026. They decided not to ask for one; nothing in this plan is secured by a direct payment."
    )
    by.at("K").heading("Part 11. Advice and information (K)", 1)
    by.text("Every paper listed is attached to this plan under its number.")
    by.rows(("Paper", "Kind of advice", "Given by, and when"), K, labels=(0,))
    by.text(
        "Advice (g), on preparation for adulthood, will first be sought in Year 9. Under (h), her parents asked for no one else’s advice (8 July 2026)."
    )

    by.at("").heading("Signature, and your rights", 1)
    by.labelled(
        (
            "Signed for the council",
            "Cordelia Amberley-Stott, Head of Special Educational Needs, 25 September 2026",
        )
    )
    by.guide(
        "To Philippa’s parents: if you disagree with Parts 2, 6 or 9 you may appeal to the First-tier Tribunal (Special Educational Needs and Disability). The appeal must arrive within two months of our letter of 25 September 2026 or one month of the date on a mediation certificate, whichever is later. The letter gives the telephone numbers of the independent mediation adviser, of the disagreement resolution service and of the free and impartial information, advice and support service."
    )


PLAN = Unseen(
    name="philippa_n",
    style="49th: Parts 1 to 11 with the letters in brackets, questions in Section A, numbers as words",
    born=dt.date(2017, 2, 28),
    write=write,
)
