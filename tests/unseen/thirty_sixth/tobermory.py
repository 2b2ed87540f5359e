"""Tobermory, Year 9: a council's standard form, portrait, tables in A, B, E, F and K, as it should be."""

import datetime as dt

from tests.unseen.author import Author, Unseen

A = (
    ("How Tobermory and his parents took part", "The SENCO walked round the school farm with Tobermory on 24/06/2026 and 01/07/2026, and typed his answers while he watched the screen. The plan officer met his mother and father at home on 29/06/2026. Words in quotation marks are exactly what was said."),
    ("What Tobermory thinks about school", "“Food tech is the best thing in the week. Copying off the board is the worst. I lose my place and then I’m behind.” (Tobermory, 24/06/2026)"),
    ("Interests and free time", "Tobermory bakes bread every Sunday and is building a model railway in the loft with his grandfather."),
    ("What he is good at and proud of", "He won the Year 8 baking prize in March 2026 with a plaited loaf. His tutor admires his patience and dry humour."),
    ("Friends", "“I’ve got one proper mate, from railway club. I’d like a couple more to sit with at lunch.” (Tobermory, 01/07/2026)"),
    ("Health and feeling well", "“My neck aches after a bad tic day. Baking calms it down.” (Tobermory, 01/07/2026)"),
    ("Independence", "He makes his own lunch. He told the SENCO, “I want to get the bus to Grandad’s without Mum following in the car.” (01/07/2026)"),
    ("Hopes for the future", "“I want to be a baker and have my own shop. I’d live in the flat upstairs. I’d do bread for the village fair and the whole street would come.” (Tobermory, 01/07/2026) After Year 11 he would like to go to a college that has a bakery."),
    ("How to communicate with Tobermory and involve him in decisions", "Tobermory talks easily side by side and less easily across a desk. Tell him one thing at a time and read any letter out loud to him. A tic is not an answer, so wait until it has passed. When he agrees he says so; when he does not, he goes quiet and looks at his hands. Before a decision, give him the choices a day ahead, on one page with pictures, and meet somewhere that he can walk about."),
    ("History", "Tobermory was born in February 2013. His first tics were seen at six, in 2019, and Tourette syndrome was diagnosed in October 2022. He began at secondary school in September 2024. Dyslexia was identified in November 2025."),
    ("Parents’ views", "“He holds it all in until he gets to the car. We are worried that he misses so much of his lessons, and that he thinks he is stupid because of the reading.” (Mother and father, 29/06/2026)"),
    ("Parents’ hopes", "“We would love him to have a trade, a few good friends and a place of his own near enough for Sunday dinner.” (Mother and father, 29/06/2026)"),
)  # fmt: skip
B = (
    ("Communication and interaction", "Tobermory has a wide spoken vocabulary and tells a story well.", "No need was identified (educational psychologist, 08/07/2026)."),
    ("Cognition and learning", "He reasons well when he can listen and talk.", "Need 1. Tobermory has dyslexia. He reads 64 words a minute from a Year 6 text and misreads about one word in nine; his standard scores were 76 for reading and 73 for spelling (York Assessment, educational psychologist, 08/07/2026). He cannot yet read a textbook page by himself."),
    ("Social, emotional and mental health", "He is kind to younger pupils.", "Need 2. Tobermory worries that others are staring at his tics. He left 11 of 50 lessons between 08/06/2026 and 19/06/2026 without telling an adult where he was going, and ate by himself on seven of those ten days (school advice, 03/07/2026)."),
    ("Sensory and physical", "He shapes dough well by feel.", "Need 3. Tobermory has Tourette syndrome. In a reading task of ten minutes his head and right arm jerked 16 times, and each time he lost his place. He writes seven words a minute by hand, and after five minutes the words cannot be read back (occupational therapist, 10/07/2026)."),
    ("Independence and preparing for adulthood", "He cooks without being reminded.", "Need 4. Tobermory has not yet travelled by bus without a parent. He could find the right departure on a bus timetable in one try out of six, and could work out change from £10 in two tries out of six (school advice on preparing for adulthood, 06/07/2026). He cannot yet explain his medicine to an adult he does not know."),
)  # fmt: skip
E = (
    ("1", "Tobermory reads a page of a recipe or textbook at 100 words a minute with no more than two mistakes in 100 words. (Needs 1 and 3; from his wish to be a baker)", "80 words a minute by July 2027; 90 by July 2028.", "July 2029", "A timed page each half-term. Start: 64 (08/07/2026)."),
    ("2", "Tobermory types or dictates 25 words a minute and hands in finished work in eight lessons out of ten. (Needs 1 and 3; from his dislike of copying)", "15 words a minute and five lessons out of ten by July 2027.", "July 2028", "Typing test and work count each half-term. Start: seven by hand (10/07/2026)."),
    ("3", "Tobermory stays in, or comes back to, at least 48 lessons in 50, and eats with two or more friends on four days out of five. Preparing for adulthood: friends and community. (Need 2; from his wishes about friends and the village fair, and his parents’ hope)", "45 lessons in 50, and two days out of five, by July 2027.", "July 2028", "Lesson and lunch records, two weeks each term. Start: 39 in 50; three days in ten (19/06/2026)."),
    ("4", "Tobermory travels to his grandfather’s by bus alone, paying and checking his change, on five journeys in a row. Preparing for adulthood: independent living. (Need 4; from his wish about the bus and his parents’ hope of a place of his own)", "Travels with the trainer two seats behind by July 2027.", "July 2028", "Trainer’s checklist. Start: no journeys (06/07/2026)."),
    ("5", "Tobermory completes ten days of work experience in a bakery and names the college course he will apply for. Preparing for adulthood: employment. (Needs 1 and 4; from his hope of a shop and his parents’ hope of a trade)", "Six bakery visits by July 2027.", "December 2028", "Employer’s record; his written choice. Start: no days."),
    ("6", "Tobermory tells a new adult in three sentences what his tics are, what he takes for them and what eases his neck. Preparing for adulthood: good health. (Needs 2, 4 and 5; from his words about his neck)", "Tells his tutor from a prompt card by July 2027.", "July 2028", "The school nurse hears him tell two new adults. Start: his mother speaks for him (06/07/2026)."),
)  # fmt: skip
F = (
    ("1", "Needs 1 and 3. A reading and spelling course that re-teaches vowel and syllable patterns in small steps, with a reading window that holds his place. One-to-one, in room L3.", "Specialist teacher with a level 7 dyslexia qualification", "45 minutes, twice a week, 38 weeks a year, from 28/09/2026", "Half-termly, with his parents"),
    ("1 and 2", "Needs 1 and 3. Text and notes are printed for him in 14 point, nothing is copied from the board, and questions are read out. One adult sits with Tobermory and one other pupil.", "Subject teacher (qualified) and a level 3 teaching assistant; the specialist teacher trains them for 60 minutes each September and 30 minutes each term", "Every English, humanities and science lesson: 12 hours a week, 38 weeks a year", "Termly, by the SENCO"),
    ("2", "Need 3. A laptop with dictation and read-aloud software, a headset and a sloped stand, which he keeps with him at school and at home.", "Bought and repaired by the council; checked by the school’s computer technician", "In place by 28/09/2026; checked for ten minutes every Monday", "Termly, by the occupational therapist"),
    ("2", "Needs 1 and 3. Touch-typing, and dictating and correcting a paragraph. One-to-one, in room L3.", "Higher level teaching assistant with a certificate in assistive technology", "25 minutes, three times a week, 38 weeks a year", "Half-termly, by the SENCO"),
    ("2", "Need 3. Direct work on posture and pacing of writing, one-to-one. Besides this, 45 minutes each term training the assistants and 30 minutes each term writing the next steps.", "Occupational therapist, HCPC registered", "60 minutes each half-term", "Termly, with his parents"),
    ("3", "Need 2. Naming worry, relaxed breathing and answering people who stare. One-to-one, in the garden room.", "Emotional literacy support assistant (ELSA) with the six-day training, supervised by an educational psychologist for two hours each half-term", "40 minutes weekly, 38 weeks a year", "Half-termly, by the SENCO"),
    ("3", "Need 2. When he lays his green card on the desk he walks to room L3, an adult sits with him one-to-one for ten minutes, and he walks back.", "Teaching assistant (level 3), trained in tics by the Tourette nurse for two hours each September", "Each time he lays down the card, in every lesson", "Half-termly, by the ELSA"),
    ("3", "Need 2. A lunch table and model railway club for a group of five pupils and one adult, who teaches them to share out jobs and ask one another questions.", "Design technology technician with a two-day course in social groupwork", "35 minutes, three times a week, 38 weeks a year", "Half-termly, by the ELSA"),
    ("4", "Need 4. Travel training on the way to his grandfather’s: timetable, fare and change, and what to do when the bus is late. One-to-one.", "Travel trainer with a level 2 certificate", "60 minutes weekly for 30 weeks, from 05/10/2026", "Every six weeks, with his parents"),
    ("5", "Needs 1 and 4. Planning bakery visits, work experience and college choice. One-to-one; the adviser also goes with him on six bakery visits of two hours each before July 2027.", "Careers adviser, level 6", "45 minutes each half-term, besides the visits", "Termly, with his parents"),
    ("6", "Needs 2, 4 and 5. Teaching him to explain his tics and medicine, with a card and a film of himself. One-to-one.", "School nurse (registered)", "30 minutes each half-term", "Termly, by the nurse"),
)  # fmt: skip
K = (
    ("A", "(a) Parents’ views and Tobermory’s views", "Mother and father; Tobermory, with the SENCO", "01/07/2026", "Attached"),
    ("B", "(b) Educational advice", "Headteacher", "03/07/2026", "Attached"),
    ("C", "(c) Medical advice", "Consultant community paediatrician", "14/07/2026", "Attached"),
    ("D", "(d) Psychological advice", "Educational psychologist", "08/07/2026", "Attached"),
    ("E", "(e) Social care advice", "Social worker, children’s assessment team", "09/07/2026", "Attached"),
    ("F", "(f) Occupational therapy advice", "Occupational therapist", "10/07/2026", "Attached"),
    ("G", "(g) Advice on preparing for adulthood", "Assistant headteacher and careers adviser", "06/07/2026", "Attached"),
    ("H", "(h) Advice the parents asked for", "Tourette nurse specialist", "15/07/2026", "Attached"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running(
        "Education, Health and Care Plan – Tobermory Hesketh-Lowe",
        "Final plan, version 1, 21/09/2026",
    )
    by.heading("Education, Health and Care Plan", 0)
    by.cover(
        ("Child’s name", "Tobermory Hesketh-Lowe"), ("Date of birth", "07/02/2013"),
        ("Pronouns", "he/him"), ("National Curriculum year", "Year 9"),
        ("Main type of need", "Specific learning difficulty"), ("Plan status", "Final"),
        ("Request for assessment received", "11/05/2026"), ("Parents told of decision to assess", "16/06/2026"),
        ("Advice requested", "16/06/2026"), ("Draft plan sent", "14/08/2026"),
        ("Parents’ comments due by", "01/09/2026"), ("Final plan issued", "21/09/2026"),
        ("Review to be completed by", "20/09/2027"),
        ("Signed on behalf of the council", "P. Dunnock, Team Manager, SEN Assessment, 21/09/2026"),
    )  # fmt: skip
    by.at("A").bold("Section A – The views, interests and aspirations of Tobermory and his parents")
    by.rows(("Prompt", "Answer"), A, labels=(0,))
    by.at("B").bold("Section B – Special educational needs")
    by.rows(("Area of need", "Strengths", "Needs"), B, labels=(0,))
    by.at("C").bold("Section C – Health needs related to special educational needs")
    by.text(
        "Need 5. The jerking of Tobermory’s head strains his neck, and on about two days a week the pain stops him from looking down at a page for longer than ten minutes. He takes a daily medicine for his tics that makes him drowsy until about 9.30 (consultant community paediatrician, 14/07/2026)."
    )
    by.at("D").bold("Section D – Social care needs")
    by.text(
        "No social care needs were identified. The children’s assessment team met the family and gave its advice on 09/07/2026."
    )
    by.at("E").bold("Section E – Outcomes sought")
    by.rows(("No.", "Outcome", "Steps", "By when", "How measured"), E, labels=(0,))
    by.text(
        "Monitoring: the SENCO, the specialist teacher, Tobermory and his parents set shorter-term targets each half-term. His tutor checks them every fortnight, and the SENCO goes through progress with the family once a term.",
        "Forward plan: Tobermory moves to post-16 education in September 2029. He visits two colleges by July 2028.",
    )
    by.at("F").bold("Section F – Special educational provision")
    by.rows(("Outcome", "Provision", "Who", "Frequency", "Review"), F)
    by.text("Tobermory studies every National Curriculum subject.")
    by.at("G").bold("Section G – Health provision")
    by.text(
        "For need 5. The consultant community paediatrician sees Tobermory for 30 minutes every six months at the children’s clinic to check his medicine. A community physiotherapist treats his neck there for 40 minutes every eight weeks. This is so that he can read and type for a whole lesson (outcomes 1 and 2). Agreed for the integrated care board by the designated clinical officer on 06/08/2026."
    )
    by.at("H1").bold("Section H1 – Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970")  # fmt: skip
    by.text("None is required (social care advice, 09/07/2026).")
    by.at("H2").bold("Section H2 – Any other social care provision")
    by.text("None is required (social care advice, 09/07/2026).")
    by.at("I").bold("Section I – Placement")
    by.text("Wharfholme School, a mainstream secondary academy.")
    by.at("J").bold("Section J – Personal budget")
    by.text(
        "The plan officer explained personal budgets to the parents on 29/06/2026. They did not ask for one."
    )
    by.at("K").bold("Section K – Advice and information")
    by.rows(("Appendix", "Advice", "Given by", "Date", "Attached"), K, labels=(0,))


PLAN = Unseen(
    name="tobermory",
    style="36th: council form, portrait; F as outcome, provision, who, frequency, review",
    born=dt.date(2013, 2, 7),
    write=write,
)
