"""Calder, nine, who lives with a foster carer: a final plan in an officer's prose under shaded strips."""

import datetime as dt

from tests.unseen.author import Author, Unseen
from tests.unseen.seventh.strips import strip

ASKED = (
    ("What do you like doing?", "“Making dens and dams. I know loads about newts. I play football in goal because I like diving in the mud.”"),
    ("Who are your friends?", "“I’ve got one proper friend, from newt club. At school I play with the little ones mostly. I miss my brothers on Sundays.”"),
    ("What is school like?", "“Best is forest school and when my teacher reads to us. Worst is coming back in from dinner, it’s like a stampede. I don’t like it when my teacher is away and nobody said.”"),
    ("What helps you stay well?", "“I sleep better with the landing light on. When I’m tired my legs go jumpy. Running helps and so does toast.”"),
    ("What can you do on your own?", "“I can light a fire with a striker, ride my bike to the shop and feed the dog. I want to learn to cook a roast.”"),
    ("What would you like soon?", "“To read the newt book on my own and not have people listening. And to go to camp.”"),
    ("And when you are grown up?", "“I’d like to be a ranger and get paid to be outside. I’ll have a house with a wood, and a spare bed for my brothers. I’d run the newt club.”"),
)  # fmt: skip
ADULTS = (
    ("Foster carer (at the personal education plan meeting, 23 September 2026)", "“He is funny, loyal and very good with the dog. He asks me three times a day whether he is staying, so I would like grown-ups to say plainly what happens next. I hope he will always have people. I can see him working with his hands, with a home of his own and neighbours who know him.”"),
    ("Calder’s mum (by telephone with the social worker, 25 September 2026)", "“He has always loved creatures. I want school to know that he is clever. My worry is his reading. I hope he gets a good job that makes him happy, keeps close to his brothers and joins in things where he lives.”"),
    ("Social worker (23 September 2026)", "Calder has lived with the same carer since June 2024 and the plan is that he stays there. His mum and the Council both hold parental responsibility. He is proud of having helped to paint his room. The social worker hopes that he will go to college and keep the friendships he is making."),
)  # fmt: skip
AROUND = (
    "Calder talks in short sentences and is easier to follow outdoors. Talk while you walk. Say one thing, wait, and let him say it back. Draw a plan with stick people when there are more than two steps. A shrug means “I didn’t get it”; “whatever” with his hood up means no; a yes comes with his eyes on you.",
    "He decides best after a run, with two choices drawn on paper and a day to think. He likes his carer there and nobody else new. He can ask for his advocate, whom he met in July 2026.",
)
HISTORY = "Calder was born in 2017. He went to two nurseries and three schools before he was seven. He came to live with his carer in June 2024 and started at his school that September. Speech and language therapists first saw him in January 2025. He and his mum have agreed what is told here about earlier years."
HOW = "Calder gave his answers on two walks with his school mentor, 40 minutes each, on 10 and 17 September 2026. She wrote down his words as he spoke, read them back to him, and he changed two. On 24 September 2026 he said that they could go in the plan."
NEEDS = (
    ("Communication and interaction",
     "Calder is a lively talker about things he has seen and made, with a rich store of words about wildlife.",
     "Need 1. He has developmental language disorder. He follows an instruction of two parts but loses the third; in a lesson of 20 minutes on 15 September 2026 he acted on 4 of the 11 instructions the teacher gave. Words for time and feelings escape him, so that he cannot yet tell an adult what led up to a quarrel. Core language score on the Clinical Evaluation of Language Fundamentals (CELF-5): 71 (speech and language therapist, 2 September 2026)."),
    ("Cognition and learning",
     "He reasons well with things he can handle. His visual puzzles were in the top quarter for his age (educational psychologist, 8 September 2026).",
     "Need 2. Reading and spelling lag far behind his thinking. On the New Salford test he read like a child of six years and eight months (special educational needs coordinator, 9 September 2026). He spells words of three letters; beyond that he guesses from the first one and stops writing after two lines."),
    ("Social, emotional and mental health",
     "He is generous, looks after younger children and says sorry in his own way.",
     "Need 3. Calder is watchful and finds it hard to believe that adults will come back. Between 7 and 25 September 2026 he left the classroom 17 times, nearly always after dinner break or with a supply teacher, and stayed out for 12 minutes on average (school log).\nNeed 4. When a game goes against him he shouts and walks off, and afterwards he cannot find a way back in. He finished 3 of 10 games that were watched at dinner break in that time."),
    ("Sensory and physical",
     "He is agile and strong. No need was identified: hearing, sight and movement were checked by the school nurse on 4 September 2026.", ""),
)  # fmt: skip
OUTCOMES = (
    ("1", "By July 2028 Calder carries out an instruction of four parts and tells an adult, in order, what happened before, during and after an event, four times out of five.", "Two parts; events told out of order (September 2026)", "Three parts, and before and after, by July 2027", "Being a ranger"),
    ("2", "By July 2028 Calder reads a page of an information book about animals aloud with no more than five errors, and writes eight sentences that somebody else can read.", "23 errors a page; two lines (September 2026)", "Twelve errors and four sentences by July 2027", "Reading the newt book by himself"),
    ("3", "By July 2028 Calder uses his own signal and place when he is uneasy and is back at work in four minutes, so that he misses no more than ten minutes of lessons a week.", "About 68 minutes a week (September 2026)", "30 minutes a week by July 2027", "College; staying close to people"),
    ("4", "By July 2028 Calder plays a team game to the end, or takes a break and goes back in, eight times out of ten.", "Three out of ten (September 2026)", "Five out of ten by July 2027", "Friends, camp and the newt club"),
)  # fmt: skip
PROVISION = (
    ("Communication and interaction (need 1; outcome 1)",
     "A speech and language therapist registered with the HCPC (Health and Care Professions Council) teaches Calder one-to-one for 45 minutes each week, 36 weeks a year, using picture timelines and words for time and feeling. In each term she spends 90 minutes on writing his targets and training his teacher and teaching assistant, and 30 minutes on reviewing what he has learned.",
     "A teaching assistant (Level 3, taught the method by the therapist in three sessions of an hour) goes over the same words with him in a pair for 15 minutes, four times a week, 38 weeks a year. In every lesson she draws each new task for him as stick pictures in the first two minutes and has him say it back."),
    ("Cognition and learning (need 2; outcome 2)",
     "A specialist teacher with a Level 7 diploma in literacy difficulties teaches Calder to read and spell one-to-one for 40 minutes, three times a week, 38 weeks a year. Lessons follow a structured sequence of sounds and use books on wildlife, in a room with nobody else listening. They take the place of the class’s guided reading and he misses nothing else; he follows the rest of the National Curriculum.",
     "He has a tablet with text-to-speech and dictation for all work in writing of over two lines. The school’s technician looks after it and the specialist teacher spends an hour each term teaching him and the class teacher to use it."),
    ("Social, emotional and mental health (needs 3 and 4; outcomes 3 and 4)",
     "A mentor with an accredited certificate in attachment-aware practice, supervised by the educational psychologist for an hour every half-term, meets Calder one-to-one at 8.40 for 15 minutes and at 1.05 for 10 minutes every school day. In the morning they go through the day’s pictures and he is told who will be away; after dinner break she walks in with him by the quiet door.",
     "When Calder turns his card to red, the teaching assistant goes with him to the den in the library, stays in sight for five minutes, and comes back with him to the next step of his task. This is so in all lessons, and with supply teachers too.",
     "The same mentor leads a group of four children for 30 minutes every Wednesday, 38 weeks a year. They play team games and practise losing, stopping and coming back, and for 20 minutes on Fridays she coaches Calder through a game at dinner break.",
     "A forest school leader (Level 3) teaches Calder in a group of six for two hours each Tuesday afternoon, 38 weeks a year. In it he practises planning with others and teaches one skill of his own each term."),
    ("Staff, places and things",
     "All adults who teach Calder are trained for three hours each September by the educational psychologist in how children who have moved home often come to trust. The quiet door, the den and the card are his to use from 16 November 2026. No other equipment or change to the building is needed. Everything advised by the therapist and the psychologist is here in the amounts they gave."),
)  # fmt: skip
K = (
    ("1", "(a) Views of Calder, his mum and his carer", "Mother, foster carer; Calder with his mentor", "25 September 2026"),
    ("2", "(b) Educational advice", "Head teacher", "18 September 2026"),
    ("3", "(c) Medical advice", "Community paediatrician (children looked after)", "14 September 2026"),
    ("4", "(d) Psychological advice", "Educational psychologist", "16 September 2026"),
    ("5", "(e) Social care advice", "Social worker, children looked after team", "21 September 2026"),
    ("6", "(f) Speech and language therapy advice", "Speech and language therapist", "11 September 2026"),
    ("7", "(f) Virtual school’s advice and personal education plan", "Virtual school head teacher", "23 September 2026"),
    ("8", "(h) Asked for by Calder’s mum: newt club", "Club leader", "20 September 2026"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Calder Whitlow", "FINAL plan, 16 November 2026")
    by.heading("Education, Health and Care Plan for Calder Whitlow", 0)
    by.cover(
        ("Name", "Calder Whitlow"), ("Date of birth", "12 April 2017"), ("Pronouns", "he/him"), ("Year", "Year 5"),
        ("Looked after by the Council", "Yes"), ("Parental responsibility", "Mother, and the Council"),
        ("Main type of need", "Speech, language and communication needs"),
        ("Second type of need", "Social, emotional and mental health"),
        ("Request received", "6 July 2026"), ("Decision to assess", "10 August 2026"),
        ("Draft sent", "9 October 2026"), ("Comments by", "27 October 2026"),
        ("Final plan", "16 November 2026"), ("Review completed by", "12 November 2027"),
    )  # fmt: skip
    strip(by, "A", "Section A. The views, interests and aspirations of Calder and his parents")
    by.heading("Calder, in his own words", 2)
    by.rows(("His mentor asked", "Calder said"), ASKED, labels=(0,))
    by.heading("The adults who look after him", 2)
    by.labelled(*ADULTS)
    by.heading("Talking with Calder and deciding things with him", 2)
    by.text(*AROUND)
    by.heading("His history", 2)
    by.text(HISTORY)
    by.heading("How his views were sought", 2)
    by.text(HOW)
    strip(by, "B", "Section B. Special educational needs")
    for area, strength, needs in NEEDS:
        by.heading(area, 2)
        by.text(strength, *(need for need in needs.split("\n") if need))
    strip(by, "C", "Section C. Health needs related to his special educational needs")
    by.text(
        "Need 5. Calder wakes two or three times on most nights (carer’s sleep diary, 17 to 30 August 2026; community paediatrician, 14 September 2026). After such nights he is slow to take in speech and readier to leave the room."
    )
    strip(by, "D", "Section D. Social care needs")
    by.text(
        "Need 6. Calder sees many professionals and wants one adult outside the services who is there just for him. The social worker’s advice of 21 September 2026 says so. Calder and his mum agreed on 25 September 2026 that it goes in this plan."
    )
    strip(by, "E", "Section E. Outcomes")
    by.rows(
        ("No.", "What will be different for Calder", "Where he started", "Step", "His hopes and others’"),
        OUTCOMES, labels=(0,),
    )  # fmt: skip
    by.text(
        "Outcome 1 belongs to need 1, outcome 2 to need 2, outcome 3 to needs 3, 5 and 6 and outcome 4 to need 4. His class teacher and the SENCO (special educational needs coordinator) set targets for each half-term with Calder. They look at his progress with his carer and social worker every term, at the same meeting as the personal education plan. The Council reviews the outcomes each year.",
        "Calder goes to secondary school in September 2028. Planning starts at the review in autumn 2027. His mentor takes him on four visits in May and June 2028, two of them at dinner break; a mentor from the new school meets him here twice by 30 June 2028; and his drawn timetable is ready by 14 July 2028.",
    )
    strip(by, "F", "Section F. Special educational provision")
    for title, *texts in PROVISION:
        by.heading(title, 2)
        by.text(*texts)
    strip(by, "G", "Section G. Health provision")
    by.text(
        "For need 5 (outcome 3). A specialist nurse for children looked after holds a sleep clinic for Calder and his carer at home, 45 minutes every six weeks for a year, eight visits in all. The community paediatrician sees him for 30 minutes twice a year. The designated clinical officer agreed this for the integrated care board on 4 November 2026."
    )
    strip(by, "H1", "Section H1. Social care provision under the 1970 Act")
    by.text("None. The social worker’s advice of 21 September 2026 found none to be required.")
    strip(by, "H2", "Section H2. Other social care provision")
    by.text(
        "For need 6 (outcome 3). An independent visitor, recruited and supervised by the Council’s volunteer coordinator, spends four hours with Calder one-to-one on the first Saturday of each month, 12 times a year, doing what he chooses."
    )
    strip(by, "I", "Section I. Placement")
    by.text("Gorsey Bank Primary School, a mainstream community primary school.")
    strip(by, "J", "Section J. Personal budget")
    by.text("No personal budget was requested when it was offered on 14 October 2026.")
    strip(by, "K", "Section K. Advice and information (all attached)")
    by.rows(("Appendix", "Advice", "Author’s role", "Date"), K, labels=(0,))
    _end(by)


def _end(by: Author) -> None:
    by.at("").heading("Signature, and your rights")
    by.cover(
        ("Signed for the Council", "R. Amankwah"), ("Role", "Head of Special Educational Needs"), ("Date", "16 November 2026"),
        ("Changed since the draft", "The time of the quiet door, after the carer’s comment of 21 October 2026; and Section I, after the school’s reply of 30 October 2026"),
    )  # fmt: skip
    by.text(
        "You can appeal to the First-tier Tribunal about Sections B, F and I, and ask it to look at health and social care too. The time limit is two months from our letter, or one month from the mediation certificate if that is later. Please contact the mediation adviser first; the name is in our letter. Disagreement resolution and the local advice and support service are free."
    )


PLAN = Unseen(
    name="calder", style="shaded strips over prose, an interview", born=dt.date(2017, 4, 12), write=write,
)  # fmt: skip
