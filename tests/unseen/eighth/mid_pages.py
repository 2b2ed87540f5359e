"""Isaure, nine: parts with questions, her own pages, provision by who gives it; as it should be."""

import datetime as dt

from tests.unseen.author import Author, Unseen

A = (
    ("How were these pages made?",
     ("Isaure picked the words on her communication aid with her speech and language therapist on 2, 4 and 9 June 2026. Words in speech marks are hers, as the aid spoke them. The rest was written by her class teacher on 11 June 2026 to represent what Isaure and her family told us.",)),
    ("What do I like?",
     ("Isaure, 2 June 2026: “I like rain and weather on TV. I love my cousin and the dog. I like bum jokes best.” She plays shops and bowls down a ramp.",)),
    ("What do I want when I am older?",
     ("Isaure, 4 June 2026: “I want to be the weather lady. I want to read to my cousin. I want my own house with a ramp. Soon I want a friend to come for tea.”",)),
    ("What is school like for me?",
     ("Isaure, 4 June 2026: “Science good. Assembly boring. I hate it when people finish my words.”",)),
    ("How do I feel in my body?",
     ("Isaure, 9 June 2026: “My legs ache at night. After a fit I am foggy. I want quiet and my blanket.”",)),
    ("What can I do by myself?",
     ("Isaure drives her powered chair across the playground, chooses her clothes and turns on her aid. She told us that she would like to feed herself with nobody watching.",)),
    ("Who are my friends?",
     ("A girl in her class laughs at her jokes, and she sees two cousins on Sundays.",)),
    ("How do I talk, and how do I choose?",
     ("Isaure points with her left knuckle to words on a tablet with a voice. Looking up means yes; turning her head to the right means no. Ask one thing at a time, then count to thirty in your head, and never guess the end of a sentence. For a decision, put the choices on one page of her aid the day before. Mornings are best, with her dad or her teaching assistant there.",)),
    ("What do people like about me?",
     ("She is funny and kind to new children (class teacher). She is proud of giving the weather report in assembly in May 2026.",)),
    ("What has happened so far?",
     ("Isaure was born eleven weeks early in October 2017. The family heard that she has cerebral palsy in 2019 and epilepsy in 2022. Her first communication aid came in January 2024.",)),
    ("What do Mum and Dad think?",
     ("Mum and Dad (talk at home with the class teacher, 10 June 2026): we are proud of how hard she tries to be heard. We hope that she will go to the secondary school down the road, and one day have work, friends and her own place.",)),
)  # fmt: skip
B = (
    ("Talking and understanding",
     ("Need 1. Isaure understands as other children of her age do (speech and language therapist, 7 July 2026), but only her family can follow her speech. On her aid she joins three words in about 40 seconds, so in a lesson her turn has gone by before she has finished.",)),
    ("Learning",
     ("Need 2. She reads at the level of a child in the spring of Year 2 (York Assessment of Reading for Comprehension, 18 June 2026). She cannot hold a pencil; on a screen keyboard she typed eleven words in ten minutes.",
      "Need 3. Absence seizures, about four in a school day (class record, 1 to 26 June 2026), each cost her the last instruction given.")),
    ("Friends and feelings",
     ("Need 4. Other children talk to the adult beside her. She started one conversation in ten playtimes (class teacher, 8 to 19 June 2026).",)),
    ("Body and independence",
     ("Need 5. Isaure has cerebral palsy in all four limbs. She sits alone for two minutes at most and tires after 25 minutes of work with her hands (physiotherapist, 30 June 2026).",
      "Need 6. She cannot yet ask for the toilet in time or help to stand at the rail, and spills half of what she spoons (occupational therapist, 2 July 2026).")),
)  # fmt: skip
C = (
    "Need 7. Epilepsy: absences most days, and three long seizures between January and June 2026 (community paediatrician, 14 July 2026). Her individual healthcare plan of 15 July 2026 is attached at appendix 9.",
    "Need 8. Tight muscles and a left hip partly out of its socket, which hurt when she sits for longer than an hour (community paediatrician, 14 July 2026).",
)
E = (
    ("1", "By July 2029 Isaure gives her own answer of six words or more on her aid in four out of five class discussions. In June 2026: three words, in one.", "Four words by July 2027; five by July 2028.", "1; to be the weather lady"),
    ("2", "By July 2029 Isaure reads a story of 300 words aloud to her cousin with her aid, and types 40 words about it in half an hour. In June 2026 she read single sentences.", "100 words by July 2027; 200 by July 2028.", "2; to read to her cousin"),
    ("3", "By July 2029, after an absence, Isaure presses “say it again” by herself nine times out of ten. In June 2026: never.", "With a touch on her shoulder, by July 2027; with a card, by July 2028.", "3 and 7; important for her learning"),
    ("4", "By July 2029 Isaure starts a game or a chat with another child at four playtimes out of five. In June 2026: one in ten.", "One in five by July 2027; two in five by July 2028.", "4 and 9; a friend to come for tea"),
    ("5", "By July 2029 Isaure asks for the toilet in time on nine days out of ten, stands at the rail for ten seconds and eats a whole bowl with a spoon. In June 2026: two days out of ten.", "Five days by July 2027; stands for five seconds by July 2028.", "5, 6 and 8; her own house"),
)  # fmt: skip
F = (
    ("Who teaches: the class teacher (qualified teacher, four half-days of training on communication aids by October 2026)",
     ("Gives Isaure the question and ten key words for each discussion on her aid one lesson ahead: every lesson, five days a week, 38 weeks a year. For need 1 and outcome 1.",
      "Teaches her reading in a pair for 25 minutes, four mornings a week, 38 weeks a year, from a phonics scheme for children who do not speak: she picks each sound from four on her screen. For need 2 and outcome 2.",
      "In place of handwriting she has keyboard lessons one-to-one, 30 minutes three times a week, 38 weeks a year, and 50% extra time in tests. For need 2 and outcome 2.")),
    ("Who is beside her: two teaching assistants (level 3)",
     ("One of them is with Isaure one-to-one from 8.45 to 3.15 each day, 38 weeks a year. Both have a three-day course for communication partners by 30 October 2026. For needs 1 to 6 and outcomes 1 to 5.",
      "After each absence the assistant waits until Isaure looks up, touches her shoulder, shows the “say it again” card and marks the seizure chart. For need 3 and outcome 3.",
      "At 10.20, 12.10 and 2.15 each day, 15 minutes a time, both assistants (moving and handling certificate) hoist her and wait for Isaure to ask on her aid. For need 6 and outcome 5.")),
    ("Who helps her speak: the speech and language therapist (HCPC registered, with two years in communication aids)",
     ("Works with Isaure one-to-one for 45 minutes every week, 36 weeks a year, on joining words and repairing a message. She trains the teacher and assistants for two hours each term. For need 1 and outcome 1.",
      "A grown-up who uses a communication aid (mentor, level 3 award in mentoring) talks with Isaure by video one-to-one, 60 minutes a fortnight, 18 times a year. Her parents arrange this with a direct payment; see Part 11. For need 1 and outcome 1.")),
    ("Who looks after her body and her tools",
     ("The physiotherapist (HCPC registered) works with Isaure in the warm pool at Kestrel Road one-to-one for 30 minutes of hydrotherapy each Wednesday, 30 weeks a year, on bearing her weight. She shows both assistants the stretches for two hours each term; an assistant does them with Isaure for 20 minutes at 1.15 each day. For need 5 and outcome 5.",
      "The occupational therapist (HCPC registered) sees her one-to-one for 45 minutes each half-term, six times a year, on spoon and keyguard. For needs 5 and 6 and outcomes 2 and 5.",
      "Isaure has in school, for her use all day: the tablet aid with its keyguard and chair mount, a spare, a moulded classroom seat, a standing frame and a ceiling hoist. The school’s technician tests the aids at 3.20 daily. For needs 1, 5 and 6 and outcomes 1 and 5.")),
    ("Who keeps friends in the picture: the special educational needs co-ordinator (qualified teacher)",
     ("Meets Isaure and two classmates of her choice for 15 minutes each Monday, 38 weeks a year, to plan a game for the week. For need 4 and outcome 4.",)),
)  # fmt: skip
G = (
    "The children’s epilepsy nurse trains six members of staff for half a day each September and visits for 30 minutes each term. If a seizure lasts five minutes a trained assistant gives buccal midazolam and rings 999. For need 7 and outcome 3.",
    "The community paediatrician sees her for 30 minutes every six months. For need 8 and outcome 5.",
    "Agreed for the integrated care board by the designated clinical officer on 21 August 2026.",
)
K = (
    ("1", "Parents’ views and Isaure’s pages (a)", "Mother and father; Isaure, with her class teacher", "11 June 2026"),
    ("2", "Educational advice (b)", "Head teacher, Hollin Bank Primary School", "10 July 2026"),
    ("3", "Medical advice (c)", "Community paediatrician", "14 July 2026"),
    ("4", "Psychological advice (d)", "Educational psychologist", "16 July 2026"),
    ("5", "Social care advice (e)", "Social worker, disabled children’s team", "20 July 2026"),
    ("6", "Communication (f)", "Speech and language therapist", "7 July 2026"),
    ("7", "Hands, seating and self-care (f)", "Occupational therapist", "2 July 2026"),
    ("8", "Movement (f)", "Physiotherapist", "30 June 2026"),
    ("9", "Individual healthcare plan", "Children’s epilepsy nurse", "15 July 2026"),
    ("10", "Asked for by the parents (h)", "Specialist teacher for communication aids", "9 July 2026"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running(
        "Isaure Dutoit: Education, Health and Care Plan", "Final plan, 24 September 2026"
    )
    by.heading("Isaure’s Plan", 0)
    by.cover(
        ("Name", "Isaure Dutoit"), ("Born", "4 October 2017"), ("She/her", "Year 4"),
        ("Goes to", "Hollin Bank Primary School"), ("Main need", "Physical disability"), ("Also", "Speech, language and communication"),
        ("Plan status", "Final"), ("Request received", "12 May 2026"), ("Decision to assess sent", "16 June 2026"),
        ("Draft sent", "24 August 2026"), ("Comments invited until", "11 September 2026"), ("Final plan issued", "24 September 2026"),
        ("Review to be finished by", "17 September 2027"), ("Signed for the County Council", "P. Varley, Head of SEND Casework, 24 September 2026"),
        columns=4,
    )  # fmt: skip
    by.guide("The letter that comes with this plan explains the right of appeal and its two-month limit, mediation, disagreement resolution, and where to find free advice.")  # fmt: skip
    by.at("A").heading("Part 1. Who is Isaure? (Section A)")
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
        "Need 9. No club near Isaure can hoist or knows her aid, so she has never been out without her parents (social worker, disabled children’s team, 20 July 2026).",
    )  # fmt: skip
    by.at("E").heading("Part 5. What will be different? (Section E)")
    by.rows(("Outcome", "What Isaure will do", "Steps on the way", "For needs, and hopes"), E, labels=(0,))  # fmt: skip
    by.text(
        "Who checks, and when? The class teacher and Isaure choose a small target for each outcome every half-term. The co-ordinator goes through them with her parents and therapists each term, and the County Council once a year.",
        "What comes next? Isaure moves to secondary school in September 2029. Visits with her aid and chair begin in the summer term of Year 5.",
    )  # fmt: skip
    by.at("F").heading("Part 6. Who will do what at school? (Section F)")
    for who, texts in F:
        by.heading(who, 2)
        by.text(*texts)
    by.at("G").heading("Part 7. What will the health service do? (Section G)")
    by.text(*G)
    by.at("H1").heading("Part 8. What help is there at home and out and about? (Section H1)")
    by.text("For need 9 and outcome 4. A support worker (level 3 diploma, moving and handling certificate) takes Isaure to the Saturday club at the leisure centre for four hours, one-to-one, 40 weeks a year.")  # fmt: skip
    by.at("H2").heading("Part 9. Any other social care? (Section H2)")
    by.text("None required (social worker, disabled children’s team, 20 July 2026).")  # fmt: skip
    by.at("I").heading("Part 10. Which school? (Section I)")
    by.text("Hollin Bank Primary School, a mainstream community primary school.")
    by.at("J").heading("Part 11. Is there a personal budget? (Section J)")
    by.text("Yes. A direct payment of £810 a year pays for the video talks with the mentor (Part 6). It is for need 1 and outcome 1.")  # fmt: skip
    by.at("K").heading("Part 12. Who gave advice? (Section K)")
    by.rows(("Appendix", "Advice", "From", "Dated"), K, labels=(0,))
    by.text("All ten are attached.")


PLAN = Unseen(
    name="isaure",
    style="parts with questions, provision by who gives it",
    born=dt.date(2017, 10, 4),
    write=write,
)
