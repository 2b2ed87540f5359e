"""Wilfreda, five: a borough's draft plan in boxes and two-column tables, with defects put in."""

import datetime as dt

from tests.unseen.author import Author, Unseen, planted

B = (
    ("Talking and listening",
     "Wilfreda is a keen listener to stories in a quiet corner and joins in with every rhyme she knows.",
     "Need 1. Wilfreda has developmental language disorder. Her spoken sentences have three or four words and she leaves out the little ones (speech and language therapist, 5 November 2026). Her receptive vocabulary comes out at a standard score of 74 (British Picture Vocabulary Scale, January 2025)."),
    ("Hearing",
     "She puts her own aids in each morning with a mirror.",
     "Need 2. Wilfreda has a moderate hearing loss in both ears and wears two aids. From the carpet, with the class chatting, she caught 6 of 20 words read to her; at one metre in a quiet room she caught 18 (head teacher’s advice, 9 November 2026)."),
    ("Learning",
     "Marigold can copy a circle and a cross and sorts anything by colour.",
     "Need 3. She can have trouble with numbers and is a bit behind the others."),
    ("Hands and looking after herself",
     "She threads big beads and will have a go at anything with paint.",
     "Need 4. Wilfreda’s hands tire quickly: in class on 3 November 2026 she held a pencil for two minutes, and then swapped hands or stopped (occupational therapist).\nNeed 5. She cannot yet manage her coat, her tights or the toilet door, and was late out to eight of ten playtimes because of it (class teacher, 6 November 2026)."),
)  # fmt: skip
E = (
    ("1", "By July 2028 Wilfreda tells a grown-up about something that happened, in four sentences of six words or more, on three days out of five. In November 2026 she used one sentence of four words.",
     "By July 2027: two sentences of five words.", "Need 1; her wish to tell Nana about school"),
    ("2", "By July 2028 staff in Wilfreda’s class will know how to fit the radio aid and will have it working for 19 lessons out of 20. In November 2026 there is none.",
     "By July 2027: 15 lessons out of 20.", "Need 2; her wish to hear the story from the mat"),
    ("3", "By July 2028 Wilfreda counts out 20 things, and says which of two piles has more, nine times out of ten. In November 2026 she counted to five.",
     "By July 2027: ten things.", "Need 3; her wish to have a shop"),
    ("4", "By July 2028 Wilfreda will have attended a finger strength group with the teaching assistant every week for five terms.",
     "By July 2027: two terms.", "Need 4; her wish to do her own drawings for the shop"),
)  # fmt: skip
F = (
    ("Needs 1 and 2, outcome 1",
     "A speech and language therapist (HCPC registered) sees Wilfreda on her own in school every week, 38 weeks a year, to build sentences with colour-coded picture cards.",
     "She also spends six hours a year writing the cards, two hours each September training the class staff, and one hour a term rewriting them."),
    ("Need 1, outcome 1",
     "Wilfreda joins a talking group with a few others from the infants for 25 minutes, three times a week, 38 weeks a year. A higher level teaching assistant, trained for two days in narrative therapy by the therapist, leads it.",
     "Somebody sits with Wilfreda one-to-one for ten minutes after each of the two daily carpet sessions, 38 weeks a year, and goes over what was said with three objects from a story box."),
    ("Need 2, outcome 2",
     "Wilfreda has a radio aid in every lesson and in assembly. The class teaching assistant, trained by the maker for two hours, tests it and both aids at 8.45 each morning and keeps a spare set of batteries in the register tray.",
     "She sits at the front left of the carpet, one metre from the teacher, in all lessons. The classroom has carpet, curtains and felt pads under 30 chairs, fitted in September 2026 and checked by the caretaker each term."),
    ("Need 3, outcome 3",
     "A teaching assistant (level 3, with three days’ training in Numicon) works with Wilfreda and one other child for 20 minutes, four times a week, 38 weeks a year, counting real things into a ten-frame. The mathematics lead (qualified teacher) plans this and shows the assistant each new step for 30 minutes each half-term."),
    ("Need 4, outcome 4",
     "A teaching assistant (level 2, shown how by the occupational therapist for two hours each term) runs a finger strength group of four children for 15 minutes, five mornings a week, 38 weeks a year, with putty, pegs and tweezers.",
     "An occupational therapist (HCPC registered) sees Wilfreda one-to-one for 45 minutes each half-term, six times a year. She has a sloping board, a triangular pencil and spring-loaded scissors on her table in every lesson; the class teaching assistant puts them out.",
     "A minibus with a passenger assistant collects Wilfreda from home at 8.15 and takes her back at 3.20 each school day."),
)  # fmt: skip
K = (
    ("(a) Parents’ contribution", "Mum and dad", "3 November 2026", "Yes, 1"),
    ("(b) School’s advice", "Head teacher, Larkfield Primary School", "9 November 2026", "Yes, 2"),
    ("(c) Medical advice", "Community paediatrician", "6 November 2026", "Yes, 3"),
    ("(d) Psychological advice", "Educational psychologist", "10 November 2026", "Yes, 4"),
    ("(f) Speech and language therapy", "Speech and language therapist", "5 November 2026", "Yes, 5"),
    ("(f) Occupational therapy", "Occupational therapist", "3 November 2026", "Yes, 6"),
    ("(h) Anyone the parents asked for", "Parents were asked and named nobody", "3 November 2026", "Not applicable"),
)  # fmt: skip


def _about_me(by: Author) -> None:
    by.at("A").heading("Section A: All about me")
    by.boxed(
        "My story so far",
        "Wilfreda was born in February 2021. Her hearing loss was found by the newborn test and she has had aids since June 2021. She said her first words at three. She went to the nursery class at Larkfield from April 2024 and into Reception there in September 2025.",
    )  # fmt: skip
    by.boxed(
        "What I like",
        "I love my scooter and I love my nana’s budgie. I like playing shops and I always do the till. My best thing is painting with my hands. I don’t like it when everyone is loud.",
    )  # fmt: skip
    by.boxed(
        "What Wilfreda told us",
        "The class teaching assistant asked Wilfreda with photographs on 4 November 2026, over 20 minutes in the library. She put the story mat, the sand and the paints in the “good” tray, and the lunch hall in the “not good” one. She said “too noisy, can’t hear story”. She drew a lady behind a counter and said “My shop. Me do pictures”. Asked what she would like to do when she is big, she pointed to it again. She also wants to “tell Nana my school”, and pointed to the front of the mat for story time.",
        "Friends: she pointed to a girl in her class and said “my friend, she plays dogs”. At playtime on 5 November the assistant saw the two of them play dogs for ten minutes.",
        "Being well: she rubbed her tummy and said “milk makes ouch”. She says that her ears are “sore when hat on”.",
    )  # fmt: skip
    by.boxed("How I communicate", "Wilfreda is a quiet little communicator who talks when she is ready.")  # fmt: skip
    by.boxed(
        "What my family think (mum and dad, at home with the early years coordinator, 3 November 2026)",
        "We are proud of how kind she is and how she never gives up. She sleeps well and eats most things. We worry that people think she is not listening when she simply has not heard. Her anxiety about busy places has got much worse: since September 2026 she has not been able to go into assembly or a birthday party, and she shakes and hides under the nearest table.",
    )  # fmt: skip
    by.boxed(
        "What people admire, and the next step",
        "Her teacher says Wilfreda is funny and brave. She goes to Rainbows on Mondays and is known at her nana’s chapel. It is too early to plan for work or a home of her own. Next she moves to Year 2 in the same building, in September 2027.",
    )  # fmt: skip


def _needs(by: Author) -> None:
    by.at("B").heading("Section B: My special educational needs")
    by.rows(("", "What is working", "What is not working so well"), B, labels=(0,))
    by.at("C").heading("Section C: My health needs")
    by.bullets(
        "Permanent hearing loss in both ears, with glue ear each winter that makes it worse (community paediatrician, 6 November 2026). She then misses even more of what is said on the carpet.",
        "Eczema on both hands. The skin cracks and bleeds, so that on bad days she will not hold a pencil (community paediatrician, 6 November 2026).",
        "Next hearing test: TBC",
    )  # fmt: skip
    by.at("D").heading("Section D: My social care needs")
    by.text(
        "In the school holidays Wilfreda has no other children to play with who know how to talk to her. The family is not known to children’s services.",
    )  # fmt: skip


def _provision(by: Author) -> None:
    by.at("E").heading("Section E: What we want to be different")
    by.rows(("No.", "Outcome", "Step on the way", "For which need and wish"), E, labels=(0,))
    by.at("F").heading("Section F: The special educational provision I must have")
    for title, *texts in F:
        by.heading(title, 2)
        by.bullets(*texts)
    by.at("G").heading("Section G: Health provision")
    by.text(
        "For the hearing loss and glue ear: a paediatric audiologist tests Wilfreda’s hearing and checks both aids for 45 minutes every three months at the children’s clinic, and takes new ear moulds each time. Agreed by the designated clinical officer for the integrated care board on 17 November 2026.",
    )  # fmt: skip
    by.at("H1").heading("Section H1: Social care provision under the 1970 Act")
    by.text(
        "A place at the deaf children’s playscheme for four hours a day, two days a week, in the 13 weeks of school holiday, with a play worker (level 3, with deaf awareness training), one to three children.",
    )  # fmt: skip
    by.at("H2").heading("Section H2: Other social care provision")
    by.text("None is reasonably required.")


def write(by: Author) -> None:
    by.paper.running("EHCP (Confidential)", "TREMAYNE Wilfreda – Draft EHCP, 20 November 2026")
    by.heading("My Education, Health and Care Plan", 0)
    by.cover(
        ("My name is", "Wilfreda Tremayne"), ("I like to be known as", "Wilfreda"),
        ("Date of birth", "3 February 2021"), ("Pronouns", "she/her"), ("Year group", "Year 1"),
        ("Main need", "Speech, language and communication needs"), ("Second need", "Hearing impairment"),
        ("Status", "Draft plan, for the parents’ comments"), ("Request received", "7 September 2026"),
        ("Decision to assess sent", "16 October 2026"), ("Draft sent to parents", "20 November 2026"),
        ("Comments by", "11 December 2026"),
    )  # fmt: skip
    _about_me(by)
    _needs(by)
    _provision(by)
    by.at("I").heading("Section I: Placement")
    by.text("Larkfield Primary School, a community primary school with a hearing resource base.")
    by.at("J").heading("Section J: Personal budget")
    by.text("Mum and dad were told about personal budgets on 3 November 2026. They do not want one.")  # fmt: skip
    by.at("K").heading("Section K: Advice and information")
    by.rows(("Advice", "From", "Date", "Attached as appendix"), K)


PLAN = Unseen(
    name="wilfreda", style="boxes and two columns", born=dt.date(2021, 2, 3), write=write,
    planted=planted(
        A_06="",
        A_11="",
        A_14="Wilfreda is a quiet little communicator who talks when she is ready.",
        A_17="I love my scooter and I love my nana’s budgie.",
        A_22="Her anxiety about busy places has got much worse",
        A_30="Marigold can copy a circle and a cross",
        A_32="Next hearing test: TBC",
        B_04="She can have trouble with numbers and is a bit behind the others.",
        B_06="a standard score of 74 (British Picture Vocabulary Scale, January 2025)",
        C_03="Eczema on both hands.",
        D_02="The family is not known to children’s services.",
        E_04="Wilfreda will have attended a finger strength group",
        E_05="staff in Wilfreda’s class will know how to fit the radio aid",
        E_07="",
        F_01="She cannot yet manage her coat, her tights or the toilet door",
        F_03="sees Wilfreda on her own in school every week, 38 weeks a year",
        F_05="Somebody sits with Wilfreda one-to-one for ten minutes",
        F_06="a talking group with a few others from the infants",
        F_18="A minibus with a passenger assistant collects Wilfreda from home",
        I_01="Larkfield Primary School, a community primary school with a hearing resource base.",
        K_02="",
        K_06="",
    ),
)  # fmt: skip
