"""Zachariah, sixteen: an amended final plan whose titles are questions, as it should be."""

import datetime as dt

from tests.unseen.author import Author, Unseen

PAGES = (
    ("What does Zachariah think, like and hope for?", "A"),
    ("What makes learning hard?", "B"),
    ("How is his health?", "C"),
    ("What does he need outside school?", "D"),
    ("What will change for Zachariah?", "E"),
    ("What help will he get to learn?", "F"),
    ("What will the health service do?", "G"),
    ("What will social care do under the 1970 Act?", "H1"),
    ("Will social care do anything else?", "H2"),
    ("Where will he learn?", "I"),
    ("Is there a personal budget?", "J"),
    ("Who told us all this?", "K"),
)  # fmt: skip
A = (
    ("How did we ask?", "Zachariah’s form tutor talked with him while they fed the school hens. They talked on 9 and 11 September 2026. The tutor wrote his words on cards. Zachariah kept the cards that were right and tore up two. Mum and Dad came to school on 14 September 2026. The tutor noted what they said."),
    ("What does he do for fun?", "“I race pigeons with Grandad. We have 31. I know them all by the wing.” (11 September 2026) He also likes bus maps and weather apps."),
    ("What is he good at?", "He is gentle and patient. He is proud of the cup he won in May 2026."),
    ("What does he say about school?", "“Farm is the best. Assembly is the worst. It bangs.” “I like one person talking. Then I get it.” (9 September 2026)"),
    ("What does he say about his health?", "“Sometimes I go blank and it’s later. I hate when they all look. Tell me quiet what I missed.” (9 September 2026)"),
    ("Who are his friends?", "“Grandad’s mates at the loft. I would like one my age.” (11 September 2026)"),
    ("What can he do for himself?", "He makes toast and washes his own kit. “I want to get the 14 on my own.” (11 September 2026)"),
    ("What does Zachariah hope for?", "Next year he hopes to go to college. “I want a job with animals. I want my own flat with a loft on the roof. I want to go to the pigeon club on a Thursday and not just sit there.” (11 September 2026)"),
    ("How do we talk with Zachariah?", "He talks in short sentences. Say his name first. Say one thing. Then wait. Thumb up means yes. He says “maybe” when he means no. If he goes silent, walk with him for a bit."),
    ("How does he make choices?", "Show him two real things, or two photos. Ask outdoors, in the morning. He likes Dad there."),
    ("What has happened so far?", "Zachariah was born in October 2010. He was found to be autistic in 2014. He moved to his special school in September 2022. In June 2026 he did a week’s work at a farm shop."),
    ("What do Mum and Dad think?", "“He has come on so much on the farm. We worry about roads, and about him being alone when he goes blank. College is big.” (14 September 2026)"),
    ("What do Mum and Dad hope?", "“We hope he gets paid work he loves. We hope he has a front door of his own, near us. We hope for a friend he can ring.” (14 September 2026)"),
)  # fmt: skip
B = (
    ("How does he get on with talking and listening?", "He explains things he knows well, step by step.", (
        "Need 1. Zachariah is autistic. He takes words exactly as said. He follows one speaker. In a group of four he answered 2 questions out of 12 (speech and language therapist, 10 September 2026).",
    )),
    ("How does he learn?", "He learns by doing. He keeps perfect records of his birds.", (
        "Need 2. He has moderate learning difficulties. His reading age was 8 years 1 month (Salford test, June 2026). He reads a line well but cannot yet say what a page was about.",
    )),
    ("How does he feel?", "He is calm with animals and with people he knows.", (
        "Need 3. New places worry him. He freezes and does not speak. At the four college tasters in June 2026 he stayed outside for two (educational psychologist, 15 September 2026).",
    )),
    ("How are his body and senses, and how does he get about?", "He is strong, and good with tools. He knows every bus route in town.", (
        "Need 4. He looks at the bus, not the road. He crossed safely by himself 3 times in 10 (school travel check, 8 September 2026).",
    )),
)  # fmt: skip
E = (
    "Outcome 1. Work (education and training). Needs 1 and 2. He wants a job with animals, and Mum and Dad want paid work for him. By July 2029 Zachariah does a three-hour shift on an animal yard from a five-step written list. He asks for help no more than twice. In June 2026 he managed 40 minutes with an adult beside him. Step: 90 minutes by July 2028.",
    "Outcome 2. Independent living (education and training). Need 4. He wants to get the 14 by himself. It is a step to his own flat, which his parents hope for too. By July 2028 Zachariah goes between home and college by bus alone, and crosses each road safely, 9 trips out of 10. In September 2026: 3 safe crossings in 10. Step: 7 in 10 by July 2027.",
    "Outcome 3. Friends and community (education and care). Needs 1 and 6. He wants to do more than sit there on Thursdays, and would like a friend his age. By July 2029 Zachariah asks one question and tells one thing in a group of six, on three club nights out of four. In September 2026: none. Step: one in four by July 2028.",
    "Outcome 4. Health (education and health). Need 5. It is important for his safety, and he hates to be looked at. By July 2029 Zachariah takes his tablets without reminding on 13 days out of 14, and shows staff his card after a blank. In September 2026 an adult did both. Step: tablets on 7 days in 14 by July 2028.",
    "Outcome 5. Starting college (education and training). Need 3. He hopes to go to college. By 22 October 2027 Zachariah goes into each room on his timetable and stays for the whole lesson, 9 lessons out of 10. In June 2026: 2 visits in 4. Step: four full tasters by July 2027.",
)  # fmt: skip
F = (
    ("Talking in a group: taking turns, asking, and checking what words mean. It is done during jobs on the yard.", "45 minutes each week, in a group of four students. 36 weeks a year.", "A speech and language therapist (HCPC registered).", "Need 1. Outcomes 1 and 3."),
    ("The teacher tells Zachariah the job in one sentence, writes the steps on a card and asks him to say them back.", "Two minutes at the start of every lesson, one-to-one. The class has no more than ten students.", "His qualified teacher or tutor. The therapist teaches them for one hour each term.", "Needs 1 and 2. Outcome 1."),
    ("Reading for meaning: he reads a page about animals or work, then tells it.", "30 minutes, three times a week, one-to-one. 36 weeks a year.", "A level 3 teaching assistant. A qualified teacher of students with learning difficulties plans it for 30 minutes a week.", "Need 2. Outcome 1."),
    ("Work with animals for an employer. A job coach shows him each task, then moves further away as he does it alone.", "Three hours each Tuesday, one-to-one with the coach. 36 weeks a year.", "A job coach trained in systematic instruction (five-day course).", "Needs 1 and 2. Outcome 1."),
    ("Travel training on foot and on the bus. First he walks with the trainer, then ten steps ahead, then alone.", "60 minutes, twice a week, one-to-one, from 23 November 2026 to July 2028. 36 weeks a year.", "A travel trainer (level 3 award).", "Need 4. Outcome 2."),
    ("Getting used to new places: a photo walk, meeting one new person at a time, and a plan for when he freezes.", "40 minutes each week, one-to-one, to July 2028. 36 weeks a year.", "A learning mentor, trained by an educational psychologist on a two-day course. The psychologist supervises for one hour each half-term.", "Need 3. Outcome 5."),
    ("Eight college visits. He goes in by the animal yard.", "Two hours each, one a month from December 2026 to July 2027. One-to-one.", "The learning mentor above and the college’s learning support manager, a qualified teacher.", "Need 3. Outcome 5."),
    ("After each blank an adult tells him quietly what he missed. He is taught to show his card and to use his tablet box.", "Two minutes after every blank. Teaching: 20 minutes each week, one-to-one. 36 weeks a year.", "A level 3 teaching assistant. The epilepsy nurse trains her for two hours each September.", "Need 5. Outcome 4."),
)  # fmt: skip
K = (
    ("Zachariah’s own views", "Zachariah, with his form tutor", "11 September 2026"),
    ("(a) Parents’ views", "Mum and Dad", "14 September 2026"),
    ("(b) Educational advice", "Head teacher", "17 September 2026"),
    ("(c) Medical advice", "Community paediatrician", "11 September 2026"),
    ("(d) Psychological advice", "Educational psychologist", "15 September 2026"),
    ("(e) Social care advice", "Social worker, disabled children’s team", "16 September 2026"),
    ("(f) Speech and language advice", "Speech and language therapist", "10 September 2026"),
    ("(g) Advice on preparing for adult life", "Careers adviser, level 7", "18 September 2026"),
    ("(h) Person the family asked for", "Manager of the farm shop", "14 September 2026"),
    ("Individual health care plan", "Epilepsy nurse", "7 September 2026"),
)  # fmt: skip


def title(by: Author, letter: str) -> None:
    """Write the question that a section answers, with its letter."""
    (words,) = (words for words, each in PAGES if each == letter)
    by.at(letter).heading(f"{words} ({letter})")


def write(by: Author) -> None:
    by.paper.running(
        "Zachariah Wintle · Amended final plan", "Amended final plan, version 8, 19 November 2026"
    )
    by.heading("Zachariah’s plan for education, health and care", 0)
    by.cover(
        ("Who is this plan for?", "Zachariah Wintle"),
        ("When was he born?", "14 October 2010"),
        ("Which words do we use?", "he/him"),
        ("What year is he in?", "Year 11"),
        ("What kind of plan is it?", "Amended final"),
        ("What is his main need?", "Moderate learning difficulty"),
        ("When was the first plan made?", "12 November 2019"),
        ("When did the review before this one end?", "13 November 2025"),
        ("When were invitations and papers sent?", "22 September 2026"),
        ("When was the review meeting?", "8 October 2026"),
        ("When was the report sent?", "19 October 2026"),
        ("When did we send our decision and our proposed changes?", "26 October 2026"),
        ("Until when could the family comment?", "11 November 2026"),
        ("When was this plan made?", "19 November 2026"),
        ("When must the next review be finished?", "25 October 2027"),
        ("Who signed it for the Council?", "P. Okonedo-Hale, Head of SEND Casework"),
        ("When was it signed?", "19 November 2026"),
    )
    by.at("").bold("Where do I find things?")
    by.paper.table(("Page title", "Section"), PAGES)
    by.paper.text("")
    title(by, "A")
    for question, text in A:
        by.heading(question, 2)
        by.text(text)
    title(by, "B")
    for question, strengths, needs in B:
        by.heading(question, 2)
        by.labelled(("What goes well", strengths))
        by.bullets(*needs)
    title(by, "C")
    by.text(
        "Need 5. Zachariah has epilepsy. He has about three absence seizures a week, of 20 seconds each (community paediatrician, 11 September 2026). Each time he loses what he was told. He has an individual health care plan of 7 September 2026. It is attached."
    )
    title(by, "D")
    by.text(
        "Need 6. Zachariah is disabled. He goes out only with family. He sees no one his own age outside school (social worker, 16 September 2026). On 16 September 2026 the social worker asked adult social care for a child’s needs assessment under the Care Act 2014."
    )
    title(by, "E")
    by.text(*E)
    by.heading("Who checks how it is going?", 2)
    by.text(
        "His tutor sets small targets with him each half-term. The tutor checks each one with him and his parents once a term. The Council looks at all the outcomes every year."
    )
    by.heading("How will he move on?", 2)
    by.text(
        "School and college meet with Zachariah and his parents by 26 February 2027. He makes eight visits by July 2027. The paediatrician hands over to the adult epilepsy clinic between October 2027 and October 2028."
    )
    title(by, "F")
    by.rows(("What help?", "How much, and with how many?", "Who gives it?", "What is it for?"), F)
    by.text(
        "Zachariah takes all the subjects of his course. Until July 2027 his school gives this help, and then his college. The rows on work, travel and starting college prepare him for adult life."
    )
    title(by, "G")
    by.text(
        "For need 5 and outcome 4. The epilepsy nurse sees Zachariah at school or college for 45 minutes once a term. She checks his tablets and brings his health care plan up to date. She trains two members of staff in first aid for seizures, two hours each September. The designated clinical officer agreed this for the Integrated Care Board on 12 November 2026."
    )
    title(by, "H1")
    by.text(
        "For need 6 and outcome 3. A short breaks worker (level 3 in youth work) goes with Zachariah to the Thursday pigeon club. It is two hours each week, 44 weeks a year, one-to-one. The Council’s short breaks service provides it until 13 October 2028, the day before he is 18."
    )
    title(by, "H2")
    by.text("No. The social care advice of 16 September 2026 found no need for any.")
    title(by, "I")
    by.text(
        "Until 23 July 2027: Thistledown School, a maintained special school.",
        "From 6 September 2027: Ambrook College, a general further education college. We asked the college on 26 October 2026. It agreed on 5 November 2026.",
    )
    title(by, "J")
    by.text("No. We explained it to the family on 8 October 2026. They do not want one.")
    title(by, "K")
    by.rows(
        ("What is it?", "Who gave it?", "When?", "Is it attached?"),
        ((*row, f"Yes, appendix {number}") for number, row in enumerate(K, 1)),
    )


PLAN = Unseen(
    name="zachariah",
    style="35th: questions for titles, letters in an index and in brackets; easy to read",
    born=dt.date(2010, 10, 14),
    write=write,
)
