"""Caspian, thirteen: need, provision and outcome in triples by area. Nothing is wrong."""

import datetime as dt

from tests.unseen.author import Author, Unseen

HISTORY = (
    "Caspian was born in Hull in January 2013 and has lived with his dad and stepmum since 2017. He was diagnosed with autism in March 2019. He moved from Oakfield Primary to Saltmarsh Academy in September 2024. He was out of school from February to May 2025 and came back to the resource base.",
    "How to talk with Caspian and involve him: Caspian talks fluently about things he knows. When he is worried he stops talking and types on his phone instead. Send the question the day before, in writing. Ask one question and leave a gap of a minute. “Fine” means stop; a thumb on the table means yes. He chooses best from three written options, with time to go away and think. He wants no more than two adults in the room.",
)  # fmt: skip
CHILD = (
    "Caspian wrote a page on his laptop on 5 October 2026 and changed three words when the base lead read it with him on 7 October. His words are in quotation marks.",
    "“School is all right when I know the plan. Double science is the best. I hate lunch in the big hall, it smells and everyone is loud.”",
    "“In English I do not know when I have done enough. If there is a number I can do it. If it says write about your feelings I just sit there.”",
    "“The base is good because there is always the same person and the kettle. I can say I am not all right and nobody makes it a big thing.”",
    "“Please do not talk about me in front of me. Please do not touch my bag.”",
    "“I have got two mates from the base. We do Minecraft and talk on a call after tea. I would like one friend in my tutor group who is into space.”",
    "“I do not sleep much before a change. I have a tablet for sleep and I do not mind it. I feel well when I have had a run.”",
    "“I can cook pasta, catch the 12 bus and sort my own bag. I want to learn how to sort out a mistake with money in a shop.”",
)  # fmt: skip
INTERESTS = (
    "“Space, especially Mars rovers. Running. Building servers.” (Caspian, 5 October 2026)",
    "“I watch launches live even if they are at four in the morning. I have seen nine. I keep a table of them.” (Caspian, 5 October 2026)",
    "He goes to a running club on Thursdays and has done 31 parkruns. (Dad, 9 October 2026)",
)  # fmt: skip
STRENGTHS = (
    "His tutor group voted him fairest referee in June 2026. He was proud and did not say so: he put the certificate in his planner. (Form tutor, 7 October 2026)",
    "Caspian is honest, funny in a dry way, and goes back to say sorry. He fixed the base’s printer when nobody else could. (Base lead, 7 October 2026)",
)  # fmt: skip
ASPIRATIONS = (
    "“I want to work in mission control or do something with rovers. First I want to do computing at college.”",
    "“I will live in a flat in a quiet road, on my own or with my cousin, and I will have a dog.”",
    "“I want to stay at the running club and be the one who does the timing. I want to vote when I am old enough.”",
    "“I would like an opportunity to spend a day somewhere with real servers. I would wear the lanyard.” (Caspian, 5 October 2026)",
    "After Year 11 he would like the sixth-form college in town: he will visit in spring 2028. (Caspian, with the base lead, 7 October 2026)",
)  # fmt: skip
FAMILY = (
    "Dad and stepmum met the plan coordinator on 9 October 2026 and agreed this text on 12 October.",
    "Dad: “He looks fine, then he is not. When the day changes, tell him before he finds out. The base has been brilliant.”",
    "Stepmum: “He comes home and shuts the door. He needs an hour. We would like more runs and fewer detentions.”",
    "Dad: “The worst time was when he was out of school. We do not want that again for any of us. What worked was one adult, one room, ten minutes, and adding five.”",
    "Stepmum: “He is brilliant with his small cousins. He explains and explains, and he never laughs at them.”",
    "Dad: “We hope he ends up with work that he is mad about, a place near a park, and one or two people who get him.”",
)  # fmt: skip
AREAS = (
    ("Communication and Interaction",
     "Caspian has a wide vocabulary (BPVS3, 91st percentile, May 2026) and explains technical things well.",
     ("Caspian is autistic. He takes what is said at its word and misses about half of what is hinted (TASIT, speech and language therapist, 14 May 2026), so he is told off for things he did not know were wrong.",
      "A speech and language therapist (HCPC registered) works with Caspian one-to-one in the base for 40 minutes each fortnight, 19 weeks a year, on hints, jokes and what to say when unsure. She gives the base staff one hour’s training each half-term. Every teacher writes homework and changes of room on his card at the start of the lesson.",
      "By July 2028 Caspian asks “do you mean…?” in place of guessing, in eight out of ten staged talks. May 2026: three out of ten. Step: five out of ten by July 2027. For his hope of mission control. (Education; employment)")),
    ("Cognition and Learning",
     "He works above the level of his year in computing and science (school assessment, June 2026).",
     ("Caspian cannot yet plan a piece of writing of more than a paragraph. He began four of ten long tasks without a teacher beside him (English teacher, September 2026).",
      "A higher level teaching assistant with a level 4 award in autism plans each long written task with Caspian one-to-one for 20 minutes, three times a week, 38 weeks a year, on a planning grid. He uses his laptop in all written lessons; the base lead checks it on Mondays.",
      "By July 2028 Caspian plans and finishes a piece of three paragraphs on his own in four tasks out of five. September 2026: none of five. Step: two paragraphs by July 2027. For his hope of college. (Education; employment)")),
    ("Social, Emotional and Mental Health",
     "He knows what helps him and says so in writing.",
     ("Caspian’s worry about change stops him learning. In the summer term of 2026 he left 22 lessons in twelve weeks (school record, July 2026), most of them with a cover teacher.",
      "A mental health practitioner employed by the school (registered with the BACP) sees Caspian one-to-one for 45 minutes each week, 38 weeks a year. The base lead messages him by 4 pm with the next day’s changes. When he puts his card on the desk he goes to the base for ten minutes and a teaching assistant there starts the timer.",
      "By July 2028 Caspian stays in nine out of ten lessons in which a teacher is changed. Summer 2026: three out of ten. Step: six by July 2027. For his hope of having friends in his tutor group. (Education; health)")),
    ("Sensory and Physical Difficulties",
     "He runs 5 km in 23 minutes (September 2026).",
     ("Noise above the level of a busy room hurts Caspian and he cannot then take in speech (sensory profile, occupational therapist, 20 May 2026). He has missed lunch on two days in five since September 2026.",
      "Caspian eats lunch in the base, in a group of no more than four, with one teaching assistant, for 30 minutes each day. He has noise-reducing headphones, bought and replaced by the school. An occupational therapist (HCPC registered) reviews his sensory plan with him and the base lead for one hour each term and shows him two ways to calm his body in 30 minutes each half-term.",
      "By July 2028 Caspian eats lunch on five days out of five and buys his own food in the hall once a week. September 2026: three days in five. Step: four days by July 2027. For his hope to sort money and shops himself. (Education; independent living)")),
)  # fmt: skip
CARE = (
    ("Caspian needs to spend time with people of his age away from his family, and the adult he lives with needs to know that he is safe there (family assessment, 2 June 2026). He has not been alone with other young people outside school since August 2025.",
     "A youth worker with a level 3 qualification takes Caspian and two others to a coding club for three hours each Saturday, 40 weeks a year. This ends on 22 January 2031, when he is 18.",
     "None required (children’s services, 2 June 2026).",
     "By July 2028 Caspian goes to the coding club by bus with one friend in three weeks out of four. September 2026: never. Step: by bus with the youth worker by July 2027. For his hope of keeping mates. (Care; community)"),
)  # fmt: skip
ADVICE = (
    ("A1", "a", "Caspian’s dad and stepmum’s advice", "Dad and stepmum", "30 May 2026"),
    ("A2", "b", "School’s educational advice", "Head teacher, with the base lead", "8 June 2026"),
    ("A3", "c", "Medical advice", "Consultant paediatrician", "3 June 2026"),
    ("A4", "d", "Psychological advice", "Educational psychologist", "11 June 2026"),
    ("A5", "e", "Social care advice", "Social worker", "2 June 2026"),
    ("A6", "f", "Speech and language therapy advice", "Speech and language therapist", "14 May 2026"),
    ("A7", "f", "Occupational therapy advice", "Occupational therapist", "20 May 2026"),
    ("A8", "g", "Advice on preparing for adulthood and independent living", "Transition adviser", "5 June 2026"),
    ("A9", "h", "Any other person the family asked for: running club coach", "Coach", "1 June 2026"),
)  # fmt: skip


MORE_PROVISION = (
    ("Provision 1a (Section F)", "For need 1, outcome 1: every subject teacher gets Caspian’s two-page guide from the base lead in the first week of September and has 30 minutes’ training on it each autumn. Supply staff are given the guide at reception at 8.30 on the day, by the cover manager."),
    ("Provision 2a (Section F)", "For need 2, outcome 2: the English teacher marks Caspian’s plan with him one-to-one for ten minutes each Friday, 38 weeks a year. Tasks are differentiated in this way: a number of sentences, a model of one finished paragraph, and a time. In examinations he has 25% additional time and a room with no more than six others, as approved by the examinations officer in September 2026."),
    ("Provision 3a (Section F)", "For need 3, outcome 3: two of the practitioner’s sessions each half-term are walks outside. She meets the form tutor for 20 minutes each fortnight to agree what to tell teachers. The day of the weekly session is to be agreed with Caspian each September: the 45 minutes and the 38 weeks stay as they are."),
    ("Provision 4a (Section F)", "For need 4, outcome 4: the teaching assistant walks one minute behind Caspian to and from the hall once a week, from January 2027, and pays at the next till. From Year 10 he buys lunch with two friends and she waits by the door. Five corridors are marked on his map as quiet at change of lesson, and he may leave each lesson three minutes early."),
    ("Provision 5a (Section F)", "Preparing for adult life, for outcomes 1 to 4: the careers adviser (level 6, careers) meets Caspian one-to-one for 45 minutes, three times in Year 9 and four times in Year 10. He has five days’ work experience with a computing firm in July 2027, with visits of one hour on two days in June. The base lead teaches him and three others to budget, cook and plan a journey for 60 minutes each week, 38 weeks a year. Travel training: a travel trainer (level 2) goes with him on the 12 and 19 buses for 60 minutes weekly, for twelve weeks from April 2027."),
)  # fmt: skip
MORE_NEEDS = (
    "How the needs fit together: Caspian’s ability is well above his years (WISC-V general ability, 93rd percentile, educational psychologist, 11 June 2026), and so adults expect that he will cope with changes as he copes with physics. The two are separate. He is calm and quick when he knows what is coming, and on those days he needs no more than his card. On a day of cover, exams or a fire practice the worry of need 3 makes the writing of need 2 and the noise of need 4 harder, and he can lose a whole morning. In the summer term of 2026, 19 of the 22 lessons that he left were on such days (school record, July 2026).",
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running(
        "Caspian Doyle · Amended Final EHC Plan", "Amended final · 6 November 2026 · version 4"
    )
    by.heading("Education, Health and Care Plan", 0)
    by.bold("Amended Final Plan")
    by.cover(
        ("Forename", "Caspian"), ("Surname", "Doyle"), ("Date of Birth", "22/01/2013"),
        ("Sex", "Male"), ("Pronouns", "he/him"), ("Year", "Year 9"), ("Education setting", "Saltmarsh Academy"),
        ("Currently a looked after child", "No"), ("Date of first plan", "10 July 2020"),
        ("Annual review meeting", "22 September 2026"), ("Amended final plan issued", "6 November 2026"),
        ("Next review by", "18 September 2027"), ("Local authority officer", "Dilys Farraday, Plan Coordination Manager"),
        ("Signed", "D. Farraday, 6 November 2026"), columns=4,
    )  # fmt: skip
    _section_a(by)
    for number, (area, strengths, triple) in enumerate(AREAS, 1):
        _area(by, number, area, strengths, triple)
    by.at("B").text(*MORE_NEEDS)
    by.at("F").heading("More about provision in the four areas (Section F)", 2)
    by.labelled(*MORE_PROVISION)
    _care(by)
    _rest(by)


def _section_a(by: Author) -> None:
    by.at("A").heading("Section A")
    parts = (
        ("(i) Summary of Caspian’s History", HISTORY), ("(ii) Child views", CHILD),
        ("Interests", INTERESTS), ("Strengths", STRENGTHS), ("Aspirations", ASPIRATIONS),
        ("Family views", FAMILY),
    )  # fmt: skip
    for title, texts in parts:
        by.heading(title, 2)
        by.text(*texts)


def _area(by: Author, number: int, area: str, strengths: str, triple: tuple[str, str, str]) -> None:
    need, provision, outcome = triple
    by.heading(f"{area}: Sections B, F and E")
    by.at("B").labelled(("Strengths (Section B)", strengths))
    by.labelled((f"Need {number} (Section B)", need))
    by.at("F").labelled((f"Provision {number} (Section F)", provision))
    by.at("E").labelled((f"Outcome {number} (Section E)", outcome))


def _care(by: Author) -> None:
    by.heading("Health Care: Sections C and G")
    by.at("C").labelled(("Section C", "No health needs related to his special educational needs were found: his sleep is managed by his GP and does not affect his day (consultant paediatrician, 3 June 2026)."))  # fmt: skip
    by.at("G").labelled(("Section G", "None required (designated clinical officer for the integrated care board, 20 October 2026)."))  # fmt: skip
    by.heading("Social Care: Sections D, H1, H2 and E")
    for need, first, second, outcome in CARE:
        by.at("D").labelled(("Need 5 (Section D)", need))
        by.text("From Year 9 we asked whether he is likely to need adult care: the social worker does not think so and an assessment has not been asked for. This will be looked at again in January 2028.")  # fmt: skip
        by.at("H1").labelled(("H1 Provision 5", first))
        by.at("H2").labelled(("H2 Provision", second))
        by.at("E").labelled(("Outcome 5 (Section E)", outcome))


def _rest(by: Author) -> None:
    by.at("E").heading("Monitoring of outcomes (Section E)")
    by.text("The base lead checks the five outcomes against the school record every half-term and sets shorter targets with Caspian and his family each term. His form tutor tells him the result in writing. His plan for the move after Year 11 starts at the review in autumn 2027.")  # fmt: skip
    by.at("I").heading("Section I: Placement")
    by.text(
        "Saltmarsh Academy, a mainstream secondary academy with a resource base for autistic pupils."
    )
    by.at("J").heading("Section J: Personal Budget")
    by.text("No personal budget: the family was asked at the review on 22 September 2026.")
    by.at("K").heading("Section K: Advice and Information")
    by.rows(
        ("No.", "Regulation 6(1)", "Advice", "Author and role", "Date", "Appended"),
        [(*row, "Yes, appendix " + row[0]) for row in ADVICE], labels=(0,),
    )  # fmt: skip


PLAN = Unseen(
    name="caspian",
    style="need, provision, outcome in triples",
    born=dt.date(2013, 1, 22),
    write=write,
)
