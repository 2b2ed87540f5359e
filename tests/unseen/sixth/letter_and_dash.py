"""Kasimir, seven: a draft under bare letters and dashes, for a family with two languages."""

import datetime as dt

from tests.unseen.author import Author, Unseen

NEEDS = (
    ("Need 1 – Understanding what people say",
     "Kasimir has developmental language disorder, in Polish as well as in English. He follows an instruction with two parts; of those with three he carried out one in six (speech and language therapist, 26 October 2026). In class he watches the others and copies, so he is half a minute behind and may do the wrong thing neatly."),
    ("Need 2 – Putting ideas into words",
     "His sentences have four or five words, with words in an unusual order. Telling a story from six pictures he gave three pieces of information out of twenty, in either language (Bus Story and a Polish story task, 26 October 2026). When he cannot find a word he says “thing”, points or gives up; this happened 14 times in one lesson (psychologist, 4 November 2026)."),
    ("Need 3 – Reading and spelling",
     "His reading age is 5 years 6 months and his spelling age 5 years 4 months (Salford and Vernon tests, SENCO, 14 October 2026). He knows 19 of the letter sounds and cannot yet blend three of them into a word."),
    ("Need 4 – Number in words",
     "He adds to 20 with counters as quickly as his classmates. A sum given as a story takes him four times as long, and he got one right out of eight (class teacher, 15 October 2026)."),
    ("Need 5 – Worry, and playing with others",
     "Two or three times a week he comes in from play in tears because a game went wrong and he could not say how (playtime log, 14 September to 16 October 2026). He goes silent for up to 40 minutes. He does not put his hand up; in five lessons he did not speak to the class once (psychologist, 4 November 2026)."),
)  # fmt: skip
OUTCOMES = (
    ("Outcome 1 (needs 1 and 4; mending lorries, where he must follow what to do)",
     "By July 2028 Kasimir carries out a spoken instruction with three parts, first time, in four lessons out of five, and says “again please” when he has not followed. In October 2026 he managed one in six and did not ask. Steps: three out of five by July 2027; four out of five by July 2028."),
    ("Outcome 2 (need 2; his wish to be a man who mends lorries and talks on the radio)",
     "By July 2028 Kasimir tells somebody who was not there what happened, in order, with at least ten pieces of information, in English, and does the same for Grandma in Polish. In October 2026 he gave three. Steps: six by July 2027; ten by July 2028."),
    ("Outcome 3 (need 3; Mum and Dad’s hope that he will read a book to his sister)",
     "By July 2028 Kasimir reads a book of 200 words at the level of a child of seven aloud to his sister and answers three questions about it. In October 2026 he read single words. Steps: a page of 40 words by July 2027; the whole book by July 2028."),
    ("Outcome 4 (need 5; his wish for football with the big boys)",
     "By July 2028 Kasimir settles a quarrel in a game with words or his card, goes back to playing within five minutes and has no more than one tearful playtime in a month. In October 2026 it was two or three a week. Step: one a week by July 2027."),
    ("Outcome 5 (need 4; his wish to go to the shop with his own money)",
     "By July 2028 Kasimir solves seven out of eight one-step story sums by drawing them first. In October 2026 he solved one. Step: four out of eight by July 2027."),
)  # fmt: skip
PROVISION = (
    ("Provision 1 – needs 1, 2 and 5; outcomes 1, 2 and 4",
     "A speech and language therapist (HCPC registered, used to working with bilingual children) sees Kasimir one-to-one for 45 minutes a week, 38 weeks a year. She works on sentence shapes with coloured cards, on finding words by their sound and meaning, and on asking for things to be said again."),
    ("Provision 2 – needs 1 and 2; outcomes 1 and 2",
     "A teaching assistant with the ELKLAN level 3 certificate goes over the therapist’s cards with Kasimir one-to-one for 20 minutes on each of the other four days, 38 weeks a year. The therapist watches one of these sessions a month and gives the assistant an hour of coaching every half-term."),
    ("Provision 3 – needs 1 and 4; outcomes 1 and 5",
     "In every lesson the class teacher gives Kasimir one step at a time with a drawing of it on his board, then asks him to say it back. The therapist trains the class teacher and both teaching assistants for three hours in September and an hour each term. She also spends one hour every half-term writing and reviewing his targets."),
    ("Provision 4 – need 3; outcome 3",
     "A specialist teacher (level 5 diploma in literacy difficulties) teaches Kasimir in a pair for 30 minutes, four times a week, 38 weeks a year, with a structured phonics scheme that goes back to the sounds he does not know. He takes home the book he has just read, and a recording of it."),
    ("Provision 5 – needs 2 and 3; outcomes 2 and 3",
     "Before each new topic, once a fortnight, the teaching assistant teaches him its eight key words with pictures for 25 minutes one-to-one. The list goes home in Polish and English; a bilingual assistant (Polish, level 3) translates it and spends 30 minutes a week with him telling the topic in Polish. 38 weeks a year."),
    ("Provision 6 – need 4; outcome 5",
     "A teaching assistant who has done the two-day bar modelling course works with Kasimir and two other children (a group of three) for 20 minutes, three times a week, 36 weeks a year, acting out and drawing story sums."),
    ("Provision 7 – need 5; outcome 4",
     "An emotional literacy support assistant (ELSA), supervised by the educational psychologist for two hours every half-term, meets Kasimir one-to-one for 30 minutes a week, 36 weeks a year. They act out playground rows with figures and practise the three things he can say."),
    ("Provision 8 – need 5; outcome 4",
     "At both playtimes, 25 minutes each, every day, a midday supervisor shown how by the ELSA (two hours in September) starts a game with him and three others, says the rules and stays for the first five minutes. When Kasimir shows the red side of his card she walks with him to the bench and draws what happened."),
    ("Equipment, rooms, staff and lessons",
     "A talking pen and label set, a small whiteboard in every lesson and a tablet with a word bank in both languages are kept in his tray; the SENCO checks them each Monday (needs 1 to 4, outcomes 1, 2, 3 and 5). Provision 1, 4 and 7 take place in the quiet room next to the library. He follows the whole National Curriculum; sessions are moved round so that no subject is missed more than once in three weeks. No other staff, room or change to lessons is needed."),
    ("Advice followed",
     "The therapist advised 45 minutes weekly and the psychologist a pair for reading; both stand above. The school suggested reading daily; the Council chose four times because the psychologist found that he tired on the fifth day."),
)  # fmt: skip
K = (
    ("(a) Parents’ views (Polish, with translation)", "Mum and Dad, through an interpreter", "16 October 2026", "attached"),
    ("Kasimir’s own views", "Kasimir, with the bilingual assistant", "15 October 2026", "attached"),
    ("(b) Educational advice", "Head teacher and SENCO", "21 October 2026", "attached"),
    ("(c) Medical advice", "Community paediatrician", "2 November 2026", "attached"),
    ("(d) Psychological advice", "Educational psychologist", "4 November 2026", "attached"),
    ("(e) Social care advice", "Early help social worker, children’s services", "30 October 2026", "attached"),
    ("(f) Speech and language therapy advice", "Speech and language therapist", "26 October 2026", "attached"),
    ("(f) Hearing test", "Audiologist", "4 June 2026", "attached"),
    ("(h) Person the parents asked for", "Teacher, Polish Saturday school", "24 October 2026", "attached"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("DRAFT – Kasimir Wolanski", "Draft EHC plan sent 20 November 2026 – Official: sensitive")  # fmt: skip
    by.heading("Education, Health and Care Plan for Kasimir", 0)
    by.cover(
        ("Surname", "Wolanski"), ("First name", "Kasimir"), ("Likes to be called", "Kasimir"),
        ("Born on", "9 January 2019"), ("Year group", "Year 3"), ("Pronouns", "he/him"),
        ("Languages at home", "Polish and English"), ("Interpreter", "Polish, for both parents"),
        ("Main type of need", "Speech, language and communication needs"), ("Plan status", "Draft"),
        ("Request received", "1 September 2026"), ("Agreed to assess", "9 October 2026"),
        ("Advice asked for", "12 October 2026"), ("Draft sent to parents, with all reports", "20 November 2026"),
        ("Comments and choice of school by", "7 December 2026"), ("Final plan due by", "19 January 2027"),
    )  # fmt: skip
    by.at("A").heading("A – My views and my family’s views")
    by.heading("How this was put together", 2)
    by.text(
        "Kasimir talked with the bilingual assistant on 13 and 15 October 2026, in Polish and English, with drawings and lorries on the table. She wrote down what he said. His own words are in quotation marks, with English after the Polish. His parents spoke for themselves on 16 October 2026 through an interpreter.",
    )
    by.heading("What I like and what I am good at", 2)
    by.text(
        "“Ciężarówki!” (“Lorries!”) Kasimir knows every make on the ring road. He builds with bricks for hours and is good at maths with things he can touch. He likes football and his baby sister’s laugh. “I fast. I build good.” His teacher says that he is kind and never leaves a mess.",
    )
    by.heading("School, friends and feeling well", 2)
    by.text(
        "Best at school: construction, PE and dinner. Worst: “When all talk. I don’t know what.” He has one good friend in his class and would like the big boys to pass to him. “Boli mnie brzuch” (“My tummy hurts”), he says, on mornings with a spelling test. He sleeps well and loves Grandma’s soup.",
    )
    by.heading("What I do by myself", 2)
    by.text(
        "He dresses, makes a sandwich and feeds the cat. He is learning to tie laces. He would like to go to the corner shop with his own money.",
    )
    by.heading("When I am big", 2)
    by.text(
        "“I mend lorries. I talk on radio in lorry.” He wants to live next door to Mum and have a garage with three lorries in it. In Year 4 he hopes to be in the football club.",
    )
    by.heading("How to talk to me and help me choose", 2)
    by.text(
        "Kasimir talks in short sentences, shows you with his hands and draws. Say his name, use few words, show a picture, then count to ten. Nodding does not mean that he has understood; ask him to show you. A shrug means no or not yet. For a choice, draw the two or three answers, explain in Polish first, and ask him after lunch with someone he knows. He likes to put a cross on the one he does not want.",
    )
    by.heading("What has happened so far", 2)
    by.text(
        "Kasimir was born in Poznań in January 2019 and came to England in August 2021. He spoke his first words at the age of two and a half. He began nursery in September 2022 and Reception a year later. A therapist has known him since March 2024. He moved up to the juniors of the same school in September 2026.",
    )
    by.heading("A – What Mum and Dad say (16 October 2026, translated)", 2)
    by.text(
        "“He is our sunshine. He helps everybody. We worry because he tries so hard and people think that it is only his English. It is the same in Polish. We want him to keep both languages.” They would like him to read a book to his sister and to have friends in the street. When he is grown they hope for a good trade, his own home, church and football on Sundays. They would like letters in Polish, or a telephone call.",
    )
    by.at("B").heading("B – Special educational needs")
    for title, text in NEEDS:
        by.heading(title, 2)
        by.text(text)
    by.text(
        "Sensory and physical – no need identified. His hearing was normal on 4 June 2026 (audiologist).",
    )
    by.at("C").heading("C – Health needs related to his special educational needs")
    by.text("None identified (community paediatrician, 2 November 2026).")
    by.at("D").heading("D – Social care needs")
    by.text(
        "None identified. An early help social worker met the family on 30 October 2026 and found no need for services.",
    )
    by.at("E").heading("E – Outcomes")
    for title, text in OUTCOMES:
        by.heading(title, 2)
        by.text(text)
    by.heading("Who checks, and when", 2)
    by.text(
        "The class teacher and the SENCO set short-term targets with Kasimir every half-term. The class teacher and the therapist look at how he is doing each half-term; the SENCO goes through it with Mum and Dad, and an interpreter, every term. The Council reviews the outcomes each year.",
        "The wish for a home next door and a garage is a long way off and has no outcome of its own yet; reading, talking and money lead towards it.",
        "The next change is Year 4, in September 2027. He will meet his new teacher four times in June and July, and she will be shown his cards and his board by 9 July 2027. He leaves the primary phase in July 2030; planning starts in Year 5.",
    )
    by.at("F").heading("F – Special educational provision")
    for title, text in PROVISION:
        by.heading(title, 2)
        by.text(text)
    by.at("G").heading("G – Health provision")
    by.text("None is reasonably required (integrated care board, 6 November 2026).")
    by.at("H1").heading(
        "H1 – Social care provision, Chronically Sick and Disabled Persons Act 1970"
    )
    by.text("None required (children’s services, 30 October 2026).")
    by.at("H2").heading("H2 – Any other social care provision")
    by.text("None required (children’s services, 30 October 2026).")
    by.at("I").heading("I – School")
    by.text("Left blank in the draft. Mum and Dad may say which school they would like.")
    by.at("J").heading("J – Personal budget")
    by.text("Explained on 16 October 2026, with an interpreter. None requested.")
    by.at("K").heading("K – Advice and information")
    by.rows(("Advice", "Author", "Date", "Appendix"), K)
    by.text(
        "The hearing test was made before the request. The audiologist (14 October 2026), the Council (14 October 2026) and the parents (16 October 2026) each agreed that it is recent and full enough to use.",
    )


PLAN = Unseen(
    name="kasimir", style="a bare letter and a dash", born=dt.date(2019, 1, 9), write=write
)
