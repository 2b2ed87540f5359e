"""A Year 10 pupil's draft: decimal numbers, and under each outcome a table of what and by whom."""

import datetime as dt

from tests.plan_layouts.paper import in_control
from tests.unseen.author import Author, Unseen, planted

BORN = dt.date(2012, 2, 22)
A = (
    ("1.1 What Ursula tells us", (
        "Ursula does not speak to most adults in school. She wrote these answers on a whiteboard for the SENCO, and chose which of them should go in (two meetings of half an hour, 16 and 23 September 2026).",
        "“The art room is the best place in school. The corridor between lessons is the worst. I like it when a teacher puts the question on paper and comes back for it.”",
        "“When I’m worried my stomach goes tight and I don’t sleep the night before. Swimming helps.”",
        "“I have one proper friend. We message every night. I’d like us to be in the same lessons.”",
        "“At home I cook tea and do my own washing. I get the bus to Gran’s. I want to be able to ask the driver for a ticket.”",
    )),
    ("1.2 My free time", (
        "I draw manga and I have filled eleven sketchbooks. My favourite thing is doing the lettering. I also play chess online and I’m good at openings.",
    )),
    ("1.3 What Ursula hopes for", (
        "“To read a whole book without giving up. To answer the register out loud. To pass my exams and do art in the sixth form.” (Whiteboard, 23 September 2026.)",
    )),
    ("1.4 Communicating with Ursula and making decisions together", (
        "Sit beside her, never opposite. Talk for a minute about something else, then ask one question and look away. She answers with a whiteboard, a nod or a thumb, or by a message to the base’s tablet. A shrug means that she wants more time; a thumb to the side means no. For a decision she likes to have the choices in writing on the day before, and her friend with her.",
    )),
    ("1.5 What Ursula’s mum says", (
        "“She never stops talking at home and she’s hilarious, so it breaks my heart that school has never met her. I’m worried that she’ll stop going in altogether. I hope she gets her exams, keeps her art going and finds people who get her.” (Telephone call with the SENCO, 21 September 2026. Mum read it through and was happy with it.)",
    )),
)  # fmt: skip
B = (
    ("Communication and interaction", "Writes fluently and with wit when she may answer on paper.",
     "Need 1. Selective mutism: in school Ursula speaks aloud to her friend and, in a whisper, to the base teacher. In four lessons observed she said nothing, and missed the marks for speaking in English (speech and language therapist, 3 September 2026)."),
    ("Cognition and learning", "Reasons well from diagrams; non-verbal reasoning at the 84th percentile (WISC-V, 8 September 2026).",
     "Need 2. Dyslexia: she reads 82 words a minute, slower than 97 in 100 of her age, and re-reads each paragraph twice (YARC, 10 September 2026). Spelling standard score 76 (WRAT-5, 10 September 2026)."),
    ("Cognition and learning", "Her lettering is neat and her ideas for stories come fast.",
     "Need 3. She cannot yet plan a long answer: in September 2026 she wrote four lines of history in 30 minutes, and left out her best points (history teacher, 11 September 2026)."),
    ("Social, emotional and mental health", "Knows what sets off her worry and has told us.",
     "Need 4. Anxiety: before tests and on Mondays she sleeps for four hours or fewer, and freezes in the corridor. Attendance was 71% from January to July 2026 (register, 21 July 2026)."),
    ("Sensory and physical", "Strong swimmer; steady hand.",
     "Need 5. In noise above ordinary talk she covers her ears and cannot follow what is said. She left the dining hall on 17 days out of 20 in June 2026 (occupational therapist, 15 September 2026)."),
)  # fmt: skip
OUTCOMES = (
    ("Outcome 1. By July 2028 Ursula answers the register and one question in each lesson aloud in front of her class, in six subjects out of nine. In September 2026 she did so in none. Step: in art and mathematics by July 2027. For need 1; towards answering the register.",
     (
        ("Talking steps (sliding in): Ursula begins by playing a card game aloud with her friend, and one more person joins each fortnight. One-to-one or in a three, 30 minutes, twice a week, 38 weeks a year. For need 1.",
         "Base teacher (qualified teacher, trained for three days by the speech and language therapist). From January 2027."),
        ("Sets up the steps, goes through the recordings with Ursula (30 minutes) and then with the base teacher (30 minutes), every fortnight, 19 visits a year. For need 1.",
         "Speech and language therapist (HCPC, selective mutism specialist). From January 2027."),
        ("Ursula answers questions in every lesson by whiteboard or tablet; teachers come back to her for the answer after two minutes. For need 1.",
         "All nine of her subject teachers, taught by the therapist for one hour every September and January."),
     )),
    ("Outcome 2. By July 2028 Ursula reads at 115 words a minute and answers eight questions out of ten on a GCSE page. In September 2026 she read 82 and answered five. Step: 100 words by July 2027. For need 2; towards reading a whole book and passing her exams.",
     (
        ("Online course in spelling and reading by word structure (40 minutes, four times a week, 36 weeks a year), one-to-one in the study room. For need 2.",
         "From January 2027, in registration and the first lesson after lunch."),
        ("Exercises that the specialist teacher sets out in her report of 10 September 2026 (appendix 6), 20 minutes every day, one-to-one, 38 weeks a year. For need 2.",
         "Teaching assistant (level 3, dyslexia awareness certificate). From January 2027."),
        ("Reading pen, laptop with a text reader and headphones in all lessons; 25% extra time and a reader in exams, practised in two mock papers a year. For needs 2 and 3.",
         "Bought by the academy; ICT technician checks them every half-term for 20 minutes. From December 2026."),
        ("Ursula comes out of French and computing. For need 2.",
         "Deputy head, from September 2026."),
     )),
    ("Outcome 3. By July 2027 Ursula goes to 90 lessons in every 100 and walks between rooms without a break of more than five minutes. From January to July 2026 it was 71. Step: 80 by April 2027. For needs 4 and 5; towards staying for her art and her exams.",
     (
        ("Meets Ursula at the side gate and plans the day with her, one-to-one, 15 minutes every morning, 38 weeks a year. Jessamy sends a message to the tablet if she has not slept. For need 4.",
         "Pastoral assistant (level 3, mental health first aid). From January 2027."),
        ("Cognitive behavioural therapy for anxiety, written and drawn instead of talked, one-to-one, 50 minutes a week for 24 weeks, then 50 minutes a month for six months. For need 4.",
         "Assistant psychologist, supervised by the educational psychologist for an hour a fortnight."),
        ("Lunch in the base with her friend and four others, 40 minutes every day; loop earplugs; leaves each lesson three minutes before the bell. For need 5.",
         "Base assistant (level 2, taught about noise by the occupational therapist for two hours each September), one adult to six pupils."),
        ("Meets Ursula for drawing and chess, one-to-one, 60 minutes every Thursday after school, 38 weeks a year, to practise being calm with somebody new. Bought by Mum with a direct payment. For need 4. Extra help is given in practical lessons whenever staff feel that she needs it.",
         "Youth mentor (level 3 youth work)."),
     )),
    ("Outcome 4. By July 2028 Ursula feels more confident in busy places. For need 5.",
     (
        ("Visits with a plan: first the hall when it is empty, then with ten people, then with a full year group; she rates each. One-to-one, 30 minutes a week, 30 weeks a year. For need 5.",
         "Occupational therapist (HCPC) for the first visit of each half-term, base assistant (as above) for the rest. From January 2027."),
     )),
    ("Outcome 5. By July 2028 Ursula plans and writes a history answer of three paragraphs in 30 minutes, in four tries out of five. In September 2026 she wrote four lines. Step: two paragraphs by July 2027. For need 3.",
     ()),
)  # fmt: skip
K = (
    ("(a) Mum’s and Ursula’s views", "Mum; Ursula, with the SENCO", "23 September 2026", "Appendix 1, attached"),
    ("(b) Educational advice", "Principal, Weirside Academy", "18 September 2026", "Appendix 2, attached"),
    ("(c) Medical advice", "Community paediatrician", "12 January 2026", "Appendix 3, attached"),
    ("(d) Psychological advice", "Educational psychologist", "8 September 2026", "Appendix 4, attached"),
    ("(e) Social care advice", "Family support worker, children’s services", "22 September 2026", "Appendix 5, attached"),
    ("(f) Dyslexia assessment", "Specialist teacher (AMBDA)", "10 September 2026", "Appendix 6, attached"),
    ("(f) Speech and language therapy", "Speech and language therapist", "3 September 2026", "Appendix 7, attached"),
    ("(f) Occupational therapy", "Occupational therapist", "15 September 2026", "Appendix 8, attached"),
    ("(g) Preparing for adulthood", "Careers adviser (level 6)", "17 September 2026", "Appendix 9, attached"),
    ("(h) Person asked for by Mum", "Swimming club coach", "14 September 2026", "Appendix 10, attached"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("DRAFT – Ursula Penhaligon", "EHC plan, draft 1, 30 October 2026")
    by.text("☒ Draft   ☐ Final   ☐ Amendment notice   ☐ Amended final")
    by.heading("Ursula Penhaligon’s Education, Health and Care Plan", 0)
    for label, value in (
        ("Full name", "Ursula Penhaligon"),
        ("Date of birth", "22 February 2012"),
        ("Pronouns", "she/her"),
        ("National Curriculum year", "Year 10"),
        ("Who has parental responsibility", "Mum"),
        ("Request received", "6 July 2026"),
        ("Decision to assess sent", "12 August 2026"),
        ("Draft sent", "30 October 2026"),
        ("Your comments, please, by", "9 November 2026"),
        ("Final plan due", "23 November 2026"),
    ):
        in_control(by.paper.labelled(label, ""), value, label)
    by.at("A").heading("A – Ursula’s and her family’s views, interests and aspirations")
    for title, texts in A:
        by.heading(title, 2)
        by.text(*texts)
    by.at("B").heading("B – Special educational needs")
    by.rows(("2 Area", "What she does well", "What she finds hard"), B, labels=(0,))
    by.at("C").heading("C – Health needs")
    by.text("None.")
    by.at("D").heading("D – Social care needs")
    by.text(
        "Need 6. Ursula cooks and looks after herself and her brother, aged six, on most evenings, and has no evening or weekend of her own (family support worker, 22 September 2026). Her mum was in hospital in March 2026 after an overdose and is still under the crisis team. No adult care needs are expected, and no Care Act assessment has been asked for.",
    )  # fmt: skip
    _outcomes(by)
    _end(by)


def _outcomes(by: Author) -> None:
    by.at("").heading("What will change for Ursula, and what will be provided")
    for number, (outcome, rows) in enumerate(OUTCOMES, 1):
        by.at("E").heading(f"E – Outcome 3.{number}", 2)
        by.text(outcome)
        if rows:
            by.at("F").heading(f"F – Special educational provision for outcome {number}", 3)
            by.rows(("Provision required", "Provided by who and by when"), rows)
    by.at("E").heading("E – Following the outcomes, and the next change", 2)
    by.text(
        "Outcome 6 (social care). By July 2027 Ursula has one evening and one Saturday a week free for swimming or drawing, in 9 weeks out of 10. In September 2026 she had none. Step: the evening by March 2027. For need 6.",
        "Ursula’s short-term targets are set each half-term by the base teacher with her and go to her subject teachers. The base teacher, Ursula and Mum look at the results each term, with [insert name of link officer] from the Council in the summer.",
        "Ursula moves to a sixth form or college in September 2028. The base teacher takes her to see two of them in the autumn of 2027, for two visits each; she spends a day in the chosen art department in May 2028, and her equipment and talking steps are handed over in writing by 30 June 2028.",
    )  # fmt: skip


def _end(by: Author) -> None:
    by.at("G").heading("G – Health provision")
    by.text("None is reasonably required (designated clinical officer for the integrated care board, 20 October 2026).")  # fmt: skip
    by.at("H1").heading("H1 – Social care provision under the 1970 Act")
    by.bullets(
        "For need 6 and outcome 6. One night a month, from Saturday at 10 a.m. to Sunday at 4 p.m., 12 a year, Ursula stays at Quarry House with a residential support worker (level 3).",
        "For need 6 and outcome 6. A sitter for Ursula’s brother.",
    )
    by.at("H2").heading("H2 – Any other social care provision")
    by.text("None is reasonably required (family support worker, 22 September 2026).")
    by.at("I").heading("I – Placement")
    by.text("Weirside Academy, a mainstream secondary academy, with a place in its resourced base.")
    by.at("J").heading("J – Personal budget")
    by.text("A direct payment of £1,520 a year for the youth mentor was agreed with Mum on 26 October 2026.")  # fmt: skip
    by.at("K").heading("K – Advice and information")
    by.text("Advice gathered for the assessment of Ursula Penhaligon, born 22 February 2011.")
    by.rows(("Advice", "Author", "Date", "Where"), K)


PLAN = Unseen(
    name="ursula",
    style="decimal numbers, status boxes, provision tables hung under outcomes",
    born=BORN,
    write=write,
    planted=planted(
        A_07="",
        A_16="",
        A_17="I draw manga and I have filled eleven sketchbooks.",
        A_29="Her mum was in hospital in March 2026 after an overdose",
        A_30="Jessamy sends a message to the tablet if she has not slept.",
        A_32="[insert name of link officer]",
        C_01="None.",
        E_03="Ursula feels more confident in busy places.",
        E_09="",
        E_12="Outcome 5. By July 2028 Ursula plans and writes a history answer of three paragraphs",
        F_05="Online course in spelling and reading by word structure",
        F_07="Extra help is given in practical lessons whenever staff feel that she needs it.",
        F_10="Exercises that the specialist teacher sets out in her report of 10 September 2026",
        F_12="",
        F_14="Ursula comes out of French and computing.",
        H_03="One night a month, from Saturday at 10 a.m. to Sunday at 4 p.m.",
        H_04="A sitter for Ursula’s brother.",
        I_01="Weirside Academy, a mainstream secondary academy",
        J_01="A direct payment of £1,520 a year for the youth mentor",
        K_03="12 January 2026",
        T_03="9 November 2026",
        X_02="born 22 February 2011",
    ),
)
