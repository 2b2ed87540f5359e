"""Linnea, nine: parts with questions, her own pages, provision by who gives it; as it should be."""

import datetime as dt

from tests.unseen.author import Author, Unseen

A = (
    ("How were these pages made?",
     ("Linnea picked the words on her communication aid at school with her speech and language therapist on 2, 4 and 9 June 2026, twenty minutes each time. Words in speech marks are hers, just as the aid spoke them; her teaching assistant wrote them down. The rest was written by her class teacher on 11 June 2026 to represent what Linnea and her family told us.",)),
    ("What do I like?",
     ("Linnea, 2 June 2026: “I like rain. I like big storms and weather on TV. I love my cousin and the dog. I like jokes, bum jokes best.”",
      "She plays shops with her cousin, bowls down a ramp at the leisure centre, and keeps a weather chart with her dad. She never misses the forecast.")),
    ("What do I want when I am older?",
     ("Linnea, 4 June 2026: “I want to be the weather lady. I want to read to my cousin. I want my own house with a ramp. I want to buy sweets by myself. Soon I want a friend to come for tea.”",)),
    ("What is school like for me?",
     ("Linnea, 4 June 2026: “Science good. Assembly boring. I hate it when people finish my words.” She chose the thumbs-up card for her class and the thumbs-down card for wet play.",)),
    ("How do I feel in my body?",
     ("Linnea, 9 June 2026: “My legs ache at night. After a fit I am foggy. I want quiet and my blanket.” She likes swimming because “water makes me light”.",)),
    ("What can I do by myself?",
     ("Linnea drives her powered chair across the playground, chooses her clothes, turns on her aid and feeds herself yoghurt with a bent spoon. She told us that she would like to go into a shop with nobody talking for her.",)),
    ("Who are my friends?",
     ("There is a girl in her class who laughs at her jokes, and two cousins she sees on Sundays. Linnea said: “People talk to my helper. Talk to me.”",)),
    ("How do I talk, and how do I choose?",
     ("Linnea points with her left knuckle to words on a tablet with a voice. Looking up means yes; turning her head to the right means no; a closed fist means stop. Ask one thing at a time, then count to thirty in your head. Stand where she can see you and never guess the end of a sentence.",
      "For a decision, put the choices on one page of her aid the day before. Mornings are best. She likes her dad or her teaching assistant to be there, and she likes to be asked again the next day.")),
    ("What do people like about me?",
     ("Her teacher says that she is funny, stubborn in the best way and kind to new children. She is proud of giving the weather report in assembly in May 2026.",)),
    ("What has happened so far?",
     ("Linnea was born eleven weeks early in October 2017. She was told that she has cerebral palsy in 2019 and epilepsy in 2022. She started Reception in September 2022 and had her first communication aid in January 2024.",)),
    ("What do Mum and Dad think?",
     ("Mum and Dad (talk at home with the class teacher, 10 June 2026): we are proud of how hard she tries to be heard. What worries us is that people take her for a much younger child, and that a seizure might be missed.",
      "They hope that she will go to the secondary school down the road with the children she knows, have friends of her own, and one day work, and live in her own place with help that she directs.")),
)  # fmt: skip
B = (
    ("Talking and understanding",
     ("Need 1. Linnea understands as other children of her age do (speech and language therapist, 7 July 2026), but her speech is clear only to her family. On her aid she puts three words together and takes about 40 seconds to do it, so in a lesson her turn has gone by before she has finished.",)),
    ("Learning",
     ("Need 2. In reading Linnea works at the level of a child in the spring of Year 2 (York Assessment of Reading for Comprehension, 18 June 2026). She cannot hold a pencil; on an on-screen keyboard she typed eleven words in ten minutes.",
      "Need 3. Absence seizures, about four in a school day (class record, 1 to 26 June 2026), each cost her the last instruction given. She does not know that she has missed it and goes on with the wrong thing.")),
    ("Friends and feelings",
     ("Need 4. Other children talk to the adult beside her. At playtimes between 8 and 19 June 2026 she started one conversation in ten days, and she went red and closed her eyes when nobody waited for her answer.",)),
    ("Body and independence",
     ("Need 5. Linnea has cerebral palsy in all four limbs. She drives a powered chair, sits alone for two minutes at most and tires after 25 minutes of work with her hands (occupational therapist, 2 July 2026; physiotherapist, 30 June 2026).",
      "Need 6. She cannot yet ask for the toilet in time or help to stand at the rail, and spills half of what she spoons (occupational therapist, 2 July 2026).")),
)  # fmt: skip
C = (
    "Need 7. Epilepsy: absences most days, and three long seizures between January and June 2026 (community paediatrician, 14 July 2026). Her individual healthcare plan of 15 July 2026 is attached at appendix 9.",
    "Need 8. Tight muscles and a left hip that is partly out of its socket; they hurt when she sits for longer than an hour (community paediatrician, 14 July 2026).",
    "Need 9. Thin drinks go down the wrong way, so they are thickened, and she must sit upright to eat (community paediatrician, 14 July 2026).",
)
E = (
    ("1", "By July 2029 Linnea gives her own answer of six words or more on her aid in four out of five class discussions, and a child who does not know her understands it. In June 2026 it was three words, in one discussion out of five.", "Four words, by July 2027; five words, by July 2028.", "1 and 4; to be the weather lady"),
    ("2", "By July 2029 Linnea reads a story of 300 words to her cousin on her aid, and types 40 words about it in half an hour. In June 2026 she typed eleven words in ten minutes and read single sentences.", "A story of 100 words, by July 2027; 25 typed words, by July 2028.", "2; to read to her cousin"),
    ("3", "By July 2029, after an absence, Linnea presses “say it again” by herself nine times out of ten. In June 2026 she did not do so at all.", "With a touch on her shoulder, by March 2027; with a card on her tray, by July 2028.", "3 and 7; important for her learning and safety"),
    ("4", "By July 2029 Linnea starts a game or a chat with another child at four playtimes out of five. In June 2026 it was one in ten days.", "One playtime in five by July 2027; two in five by July 2028.", "4; a friend to come for tea"),
    ("5", "By July 2029 Linnea asks for the toilet in time on nine days out of ten, helps to stand at the rail for ten seconds and eats a whole bowl with a spoon. In June 2026 she asked on two days out of ten.", "Five days out of ten, by July 2027; stands for five seconds, by July 2028.", "5, 6 and 8; her own house"),
    ("6", "By July 2029 Linnea goes into a shop, pays for sweets and speaks to the shopkeeper herself, on three visits in a row. In June 2026 an adult spoke for her each time.", "She hands over the money by July 2027; says what she wants by July 2028.", "1, 5 and 10; to buy sweets by herself"),
)  # fmt: skip
F = (
    ("Who teaches: the class teacher (qualified teacher, four half-days of training on communication aids by October 2026)",
     ("Writes the ten key words of each topic for the aid by the Thursday before, and gives Linnea the question for each discussion one lesson ahead: every lesson, five days a week, 38 weeks a year. For need 1 and outcome 1.",
      "Teaches her reading in a pair for 25 minutes, four mornings a week, 38 weeks a year, from a phonics scheme for children who do not speak, in which she picks the sound from four on her screen. For need 2 and outcome 2.",
      "In place of handwriting lessons Linnea has keyboard lessons of 30 minutes, three times a week, one-to-one, which the specialist teacher named below plans. For need 2 and outcome 2.")),
    ("Who is beside her: two teaching assistants (level 3) who share 32 hours 30 minutes a week",
     ("One of them is with Linnea one-to-one from 8.45 to 3.15 each day, 38 weeks a year, lunch and playtimes included. Both finish a three-day course in communication partner skills and the nurse’s half-day in epilepsy by 30 October 2026. For needs 1 to 6 and outcomes 1 to 6.",
      "After each absence the assistant waits until Linnea looks up, touches her shoulder and shows the “say it again” card; the time is put on the seizure chart. For need 3 and outcome 3.",
      "At the toilet at 10.20, 12.10 and 2.15 each day, 15 minutes a time, one assistant works the hoist with a colleague who holds the same moving and handling certificate, and waits for Linnea to ask on her aid. For need 6 and outcome 5.",
      "For 20 minutes at lunch each day the assistant sits opposite with a second spoon and does not speak for her. For need 6 and outcome 5.",
      "On alternate Fridays one assistant goes with her to the corner shop for 40 minutes, 19 times a year, and practises the words on Thursday for ten minutes. For needs 1 and 5 and outcome 6.")),
    ("Who helps her speak: the speech and language therapist (HCPC registered, two years or more in communication aids)",
     ("Works with Linnea one-to-one for 45 minutes every week, 36 weeks a year, on joining words and on repairing a message. For need 1 and outcomes 1 and 6.",
      "In another six hours a year, two in each term, she trains the teacher and both assistants; three hours a year are for changing the vocabulary on the aid. For need 1 and outcome 1.",
      "Runs a lunch club for Linnea and three other children with talking tablets out on the table, 30 minutes every Tuesday, 36 weeks a year. For need 4 and outcome 4.",
      "Linnea talks by video with a grown-up who uses a communication aid (mentor, level 3 award in mentoring), one-to-one, 60 minutes a fortnight, 18 times a year. Her parents arrange this with a direct payment; see Part 11. For need 1 and outcome 1.")),
    ("Who looks after her body and her tools",
     ("The physiotherapist (HCPC registered, children’s team) works with Linnea in the school hall one-to-one for 40 minutes a fortnight, 18 times a year, on standing at the rail, and spends two hours each term showing both assistants the daily stretches. An assistant does these stretches with her for 20 minutes at 1.15 each day. For need 5 and outcome 5.",
      "The physiotherapist and an assistant take her into the warm pool at Kestrel Road for 30 minutes of hydrotherapy each Wednesday, 30 weeks a year, to practise bearing her weight. For need 5 and outcome 5.",
      "The occupational therapist (HCPC registered) sees her for 45 minutes each half-term, six times a year, on using a spoon and a keyguard, with one more hour a term to train the assistants. For needs 5 and 6 and outcomes 2 and 5.",
      "The county’s specialist teacher for communication aids (qualified teacher, postgraduate certificate in assistive technology) visits for two hours each half-term, plans the keyboard lessons and checks the aid. For needs 1 and 2 and outcomes 1 and 2.",
      "Linnea has in school, for her use all day: the tablet aid with its keyguard and chair mount, a spare aid, an adjustable table, a moulded classroom seat, a standing frame and a ceiling hoist in the ground-floor toilet. The school’s technician charges and tests the aids at 3.20 daily; the occupational therapist checks seat and frame each term. For needs 1, 5 and 6 and outcomes 1 and 5.",
      "She lies down on the wedge in the room beside her class for 15 minutes at 11 and at 2 each day, with an assistant and an audio book. She has 50% extra time and a person to turn pages in tests. For needs 2 and 5 and outcome 2.")),
    ("Who keeps friends in the picture: the special educational needs co-ordinator (qualified teacher)",
     ("Teaches the whole class for 20 minutes at the start of each half-term how to talk with somebody who uses an aid. Each Monday she meets Linnea and two classmates of her choice for 15 minutes to plan a game for the week. For need 4 and outcome 4.",)),
)  # fmt: skip
G = (
    "The children’s epilepsy nurse (registered nurse) trains six members of staff for half a day each September, visits for 30 minutes each term and rewrites the healthcare plan each July. If a seizure lasts five minutes a trained assistant gives buccal midazolam and rings 999. For need 7 and outcome 3.",
    "The community paediatrician sees her for 30 minutes every six months and the hip surgeon for 20 minutes once a year, with an X-ray. Wheelchair services measure her chair for one hour every six months. For need 8 and outcome 5.",
    "The hospital feeding clinic (dietitian and feeding nurse) sees her for 40 minutes every four months. For need 9 and outcome 5.",
    "Agreed for the integrated care board by the designated clinical officer on 21 August 2026.",
)
K = (
    ("1", "Parents’ views and Linnea’s pages (a)", "Mother and father; Linnea, with her class teacher", "11 June 2026"),
    ("2", "Educational advice (b)", "Head teacher, Hollin Bank Primary School", "10 July 2026"),
    ("3", "Medical advice (c)", "Community paediatrician", "14 July 2026"),
    ("4", "Psychological advice (d)", "Educational psychologist", "16 July 2026"),
    ("5", "Social care advice (e)", "Social worker, disabled children’s team", "20 July 2026"),
    ("6", "Communication (f)", "Speech and language therapist", "7 July 2026"),
    ("7", "Hands, seating and self-care (f)", "Occupational therapist", "2 July 2026"),
    ("8", "Movement (f)", "Physiotherapist", "30 June 2026"),
    ("9", "Individual healthcare plan", "Children’s epilepsy nurse", "15 July 2026"),
    ("10", "Communication aids: asked for by the parents (h)", "Specialist teacher for communication aids", "9 July 2026"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running(
        "Linnea Dutoit: Education, Health and Care Plan", "Final plan, 24 September 2026"
    )
    by.heading("Linnea’s Plan", 0)
    by.cover(
        ("Name", "Linnea Dutoit"), ("Born", "4 October 2017"), ("She/her", "Year 4"),
        ("Goes to", "Hollin Bank Primary School"), ("Main need", "Physical disability"), ("Also", "Speech, language and communication"),
        ("Plan status", "Final"), ("Request received", "12 May 2026"), ("Decision to assess sent", "16 June 2026"),
        ("Draft sent", "24 August 2026"), ("Comments invited until", "11 September 2026"), ("Final plan issued", "24 September 2026"),
        ("Review to be finished by", "17 September 2027"), ("Signed for the County Council", "P. Varley, Head of SEND Casework, 24 September 2026"),
        columns=4,
    )  # fmt: skip
    by.guide("The letter that comes with this plan explains the right of appeal and its two-month limit, mediation, disagreement resolution, and where to find free advice.")  # fmt: skip
    by.at("A").heading("Part 1. Who is Linnea? (Section A)")
    for question, texts in A:
        by.heading(question, 2)
        by.text(*texts)
    by.at("B").heading("Part 2. What makes learning hard for her? (Section B)")
    for area, texts in B:
        by.heading(area, 2)
        by.text(*texts)
    by.at("C").heading("Part 3. What are her health needs? (Section C)")
    by.text(*C)
    by.at("D").heading("Part 4. What are her social care needs? (Section D)")
    by.text(
        "Need 10. Linnea has never been out to play without her parents, because no club near her can hoist or knows her aid. Her parents are up with her four nights in seven (social worker, disabled children’s team, 20 July 2026).",
    )  # fmt: skip
    by.at("E").heading("Part 5. What will be different? (Section E)")
    by.rows(("Outcome", "What Linnea will do", "Steps on the way", "For needs, and hopes"), E, labels=(0,))  # fmt: skip
    by.text(
        "Who checks, and when? The class teacher and Linnea choose a small target for each outcome every half-term and mark it on her chart. The co-ordinator goes through the chart with her parents and therapists each term, and the County Council looks at the outcomes once a year.",
        "What comes next? Linnea moves to secondary school in September 2029. The planning starts at the review in Year 5; visits with her aid and chair, and a check of doors, lift and toilet, come in the summer term of Year 5.",
    )  # fmt: skip
    by.at("F").heading("Part 6. Who will do what at school? (Section F)")
    for who, texts in F:
        by.heading(who, 2)
        by.text(*texts)
    by.at("G").heading("Part 7. What will the health service do? (Section G)")
    by.text(*G)
    by.at("H1").heading("Part 8. What help is there at home and out and about? (Section H1)")
    by.text("For need 10 and outcome 6. A support worker (level 3 diploma, moving and handling certificate) takes Linnea to the Saturday club at the leisure centre for four hours, one-to-one, 40 weeks a year.")  # fmt: skip
    by.at("H2").heading("Part 9. Any other social care? (Section H2)")
    by.text("For need 10. Two nights a month, 24 nights a year, at the council’s short-break house, with a waking night carer (level 3 diploma, epilepsy training by the nurse).")  # fmt: skip
    by.at("I").heading("Part 10. Which school? (Section I)")
    by.text("Hollin Bank Primary School, a mainstream community primary school.")
    by.at("J").heading("Part 11. Is there a personal budget? (Section J)")
    by.text("Yes. A direct payment of £810 a year pays for the video talks with the mentor (Part 6). It is for need 1 and outcome 1. The parents agreed to it on 3 September 2026.")  # fmt: skip
    by.at("K").heading("Part 12. Who gave advice? (Section K)")
    by.rows(("Appendix", "Advice", "From", "Dated"), K, labels=(0,))
    by.text("All ten are attached.")


PLAN = Unseen(
    name="linnea",
    style="parts with questions, provision by who gives it",
    born=dt.date(2017, 10, 4),
    write=write,
)
