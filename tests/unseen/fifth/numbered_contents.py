"""Linnea, seven: a final plan with numbered contents and provision before outcomes, as it should be."""

import datetime as dt

from tests.unseen.author import Author, Unseen

A: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("1.1 How this section was made",
     ("Linnea gave her views in British Sign Language (BSL). Her teacher of the deaf and a deaf support worker met her at school on 8 and 15 June 2026, for half an hour each time, with photographs and a felt board. They wrote her signs down in English, and these are in quotation marks. Linnea’s mother and father talked to the assessment coordinator at home on 17 June 2026, with a BSL interpreter. The family watched a signed film of this section on 20 August 2026, asked for two changes, and were content with it.",)),
    ("1.2 Linnea’s story",
     ("Linnea was born in Kettering in March 2019 and was found to be deaf at five weeks. Her parents are hearing and began to learn BSL that summer. She had two cochlear implants fitted in October 2020, when she was one and a half. She went to a nursery with other deaf children from 2022 and joined Reception at Pinfold Lane Primary School in September 2023. Her left implant stopped working in January 2025 and was replaced in May 2025. She moved up to Year 3 in September 2026.",)),
    ("1.3 What Linnea likes and how she plays",
     ("Linnea signed “best: trampoline, my hamster, making shops”. She builds a shop out of boxes and makes everyone queue. She collects ribbons and knows the flag of 30 countries. At playtime she likes chasing games, “because you see who is it”. On wet days she draws comic strips with signing people in them.",)),
    ("1.4 What Linnea thinks about school",
     ("Linnea put science, PE and the school garden on the green felt. She put the dinner hall and story time on the red felt and signed “mouths everywhere, too fast”. Her best day was the one when a deaf visitor came to teach the whole class to sign. She is proud of being the class timekeeper.",)),
    ("1.5 Friends",
     ("Linnea has one close friend in her class, who signs a little. She signed “I want more people talk my way”. On Saturdays she sees four deaf children at a family club in Northampton, and she calls that “the day nobody waits”.",)),
    ("1.6 What Linnea does for herself",
     ("She gets dressed, makes toast and changes the batteries in her implants. She would like to go into the corner shop by herself while her dad waits outside. She said that she still needs someone to tell her when the bell has rung.",)),
    ("1.7 Keeping well",
     ("Linnea feels well and likes her food. She says that her head is tired after school, “like a heavy hat”, and she takes her implants off at home for an hour to rest. She does not mind the clinic, because the audiologist signs.",)),
    ("1.8 What Linnea hopes for",
     ("Soon she would like to be in the school play with a part that has signs in it. When she is grown up she wants to be a vet who can sign, live in a tall house with a garden, and have deaf friends and hearing friends in the same street.",)),
    ("1.9 What people like about Linnea",
     ("Her teacher says that she is inventive and never gives up on a puzzle. Other children say that she is fair. Her dad says that she makes the whole family laugh at the table.",)),
    ("1.10 How to talk with Linnea, and how she takes part in decisions",
     ("Linnea signs BSL first and speaks second. Wave or tap her shoulder, face the light, and sign; if you cannot sign, find somebody who can, or use short spoken sentences with a drawing. She tells you things by signing, drawing or fetching the thing. A nod is not always a yes, because she nods to be polite. Ask her to sign back what she is choosing. Give her pictures of the choices the day before, in the morning, with her teacher of the deaf there and time to ask questions.",)),
    ("1.11 Her parents’ views",
     ("Linnea’s mother and father said on 17 June 2026 that she is bright, stubborn and good company. They feel that she catches about half of what happens in class and fills in the rest by watching. They are pleased with the school’s wish to learn, and tired of explaining deafness every September. They want both signing and speech, and do not want her to have to pick.",)),
    ("1.12 Her parents’ hopes",
     ("They hope that by the end of primary school she reads as well as her hearing cousins and has a crowd of friends. Later on they hope that she goes to college or university if she wants to, has a job that interests her, a home of her own, and a place in the deaf community. They have begun to look at secondary schools with other deaf pupils and will visit two of them in Year 5.",)),
)  # fmt: skip
B: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("2.1 Communication and interaction",
     ("Linnea enjoys conversation and puts people at ease.",
      "B1. Linnea understands BSL as well as most deaf children of five years and six months (BSL Receptive Skills Test, teacher of the deaf, 10 June 2026). She follows stories about things she has seen and loses those about what somebody thought or planned.",
      "B2. Her spoken English is clear to her family. A listener who does not know her understood four of her sentences in ten (speech and language therapist, 12 June 2026). She leaves out the endings that tell when something happened, so that she cannot yet retell a lesson in English.")),
    ("2.2 Cognition and learning",
     ("Her reasoning with shapes and patterns is in the high average range (WISC-V, educational psychologist, 29 June 2026).",
      "B3. She reads at the level of a child of five years and ten months (YARC, teacher of the deaf, 10 June 2026). She recognises 120 words by sight and does not yet work out new ones from sounds, which she hears only in part. This means that she cannot read the worksheets of her class by herself.",
      "B4. In mathematics she calculates well. She gets word problems right one time in five, against four times in five when the same problem is signed (class teacher, 19 June 2026).")),
    ("2.3 Social, emotional and mental health",
     ("Linnea is cheerful and separates from her parents without worry.",
      "B5. In groups of more than three hearing children she stops joining in. She spent 22 of 40 playtime minutes alone on 23 June 2026 (educational psychologist). She told the deaf support worker that she feels “behind a window”.")),
    ("2.4 Sensory and physical",
     ("Linnea runs, climbs and rides a bicycle. Her eyesight was tested in February 2026 and is good.",
      "B6. Linnea is profoundly deaf in both ears. With her two cochlear implants she repeats 78% of sentences in quiet and 31% in classroom noise (audiologist, 4 June 2026). She does not hear from behind, from more than three metres away, or when two people talk at once, and misses most of what her class says.",
      "B7. Listening and watching tire her. After 25 minutes of teaching she looks away and misses the rest (observation by the teacher of the deaf, 10 June 2026).")),
)  # fmt: skip
F: tuple[tuple[str, str], ...] = (
    ("5.1", "For needs B1, B4, B5 and B6 and outcomes E1, E3 and E4. A communication support worker (BSL level 6, with a level 3 award in working with deaf learners) signs everything that is said in class for Linnea and voices what she signs. This is for 25 hours a week, 38 weeks a year, with Linnea alone, in lessons, assembly and dinner hall."),
    ("5.2", "For needs B1 and B5 and outcomes E1 and E4. A deaf instructor (BSL native user, level 3 teaching award) teaches Linnea BSL one-to-one for 45 minutes twice a week, 38 weeks a year: storytelling, questions about why, and talking about feelings."),
    ("5.3", "For needs B1, B3, B6 and B7 and outcomes E1, E2 and E5. A qualified teacher of the deaf teaches Linnea one-to-one for three hours a week, in four sessions of 45 minutes, 38 weeks a year. She teaches vocabulary before each new topic, reading by visual phonics, and how to look after her equipment and say when she has missed something."),
    ("5.4", "For needs B3, B4 and B6 and outcomes E2 and E3. The same teacher of the deaf plans with the class teacher for one hour every week, 38 weeks a year. She also trains the whole staff for three hours each September, and the Year 3 team for one hour each half-term, six hours a year."),
    ("5.5", "For need B2 and outcome E1. A speech and language therapist (HCPC registered, with a postgraduate course in deafness) works with Linnea one-to-one for 40 minutes a week, 36 weeks a year, on word endings and on retelling. The therapist spends a further hour each half-term writing targets and showing the support worker how to practise them."),
    ("5.6", "For need B2 and outcome E1. The communication support worker practises the therapist’s targets with Linnea one-to-one for ten minutes a day, four days a week, 38 weeks a year."),
    ("5.7", "For need B4 and outcome E3. A teaching assistant (level 3, BSL level 2) works through word problems with Linnea and one other pupil for 20 minutes, three times a week, 38 weeks a year, signing each problem first and then matching the signs to the printed words."),
    ("5.8", "For need B5 and outcome E4. A signing club: the deaf instructor teaches a group of six children from Year 3, Linnea among them, for 30 minutes every Wednesday at 12.30, 38 weeks a year, through games that are then played outside."),
    ("5.9", "For need B6 and outcome E5. Two implant sound processors with a radio transmitter and three pass-round microphones, provided by the sensory service from 14 September 2026. The communication support worker checks them with Linnea for ten minutes at 8.45 each school day; an educational audiologist tests them for one hour each term."),
    ("5.10", "For needs B6 and B7 and outcome E5. The Year 3 classroom has acoustic ceiling tiles, carpet and rubber feet on the chairs, fitted in August 2026 and inspected by the educational audiologist once a year. Linnea sits facing the teacher, with the window behind her."),
    ("5.11", "For need B7 and outcome E5. After each 25 minutes of teaching the communication support worker stops signing and Linnea has five minutes for drawing or moving about, in every lesson."),
)  # fmt: skip
E: tuple[tuple[str, str], ...] = (
    ("9.1", "E1. By July 2029, the end of Year 5, Linnea tells a story of six events, first in BSL and then in English, so that a person who was not there can say why each thing happened. In June 2026 she told two events, in BSL only. Steps: three events in BSL by July 2027; five by July 2028. Needs B1 and B2. It leads to her hope of a part in the play."),
    ("9.2", "E2. By July 2029 Linnea reads a page that she has not seen before, at the level of a child of eight, and answers five questions out of six about it by herself. In June 2026 she read at five years and ten months. Steps: six years and six months by July 2027; seven years and three months by July 2028. Need B3. It leads to her parents’ hope for her reading."),
    ("9.3", "E3. By July 2028 Linnea solves four printed word problems in five without their being signed. In June 2026 it was one in five. Step: two in five by July 2027. Need B4. She will need this to become a vet."),
    ("9.4", "E4. By July 2028 Linnea starts a game with hearing children, and is still in it after 15 minutes, at four playtimes out of five. In June 2026 she was alone for more than half of playtime. Step: two out of five by July 2027. Needs B1 and B5. It leads to her wish for more people who talk her way."),
    ("9.5", "E5. By July 2028 Linnea tells an adult or a friend, on nine out of ten occasions, that she has missed something, and takes her own rest before she is worn out. In June 2026 she did so on one occasion out of ten. Step: five out of ten by July 2027. Needs B6 and B7. It leads to going into the shop by herself."),
)  # fmt: skip
K = (
    ("K1", "(a) Parents’ views", "Mother and father", "17 June 2026", "Attached"),
    ("K2", "Linnea’s views", "Teacher of the deaf and deaf support worker", "15 June 2026", "Attached"),
    ("K3", "(b) Educational advice, given after consulting the qualified teacher of the deaf", "Head teacher, Pinfold Lane Primary School", "6 July 2026", "Attached"),
    ("K4", "(b) Specialist advice on deafness, regulation 6(2)", "Qualified teacher of the deaf", "26 June 2026", "Attached"),
    ("K5", "(c) Medical advice", "Consultant community paediatrician", "30 June 2026", "Attached"),
    ("K6", "(d) Psychological advice", "Educational psychologist", "7 July 2026", "Attached"),
    ("K7", "(e) Social care advice", "Social worker, children with disabilities team", "2 July 2026", "Attached"),
    ("K8", "(f) Speech and language therapy advice", "Speech and language therapist", "24 June 2026", "Attached"),
    ("K9", "(f) Audiology report", "Audiologist, implant centre", "4 June 2026", "Attached"),
    ("K10", "(h) Advice that the parents asked for", "Leader of the deaf children’s family club", "29 June 2026", "Attached"),
)  # fmt: skip
CONTENTS = (
    ("1", "A", "Linnea’s and her parents’ views, interests and aspirations"), ("2", "B", "Special educational needs"),
    ("3", "C", "Health needs"), ("4", "D", "Social care needs"), ("5", "F", "Special educational provision"),
    ("6", "G", "Health provision"), ("7", "H1", "Social care provision: 1970 Act"), ("8", "H2", "Social care provision: other"),
    ("9", "E", "Outcomes"), ("10", "I", "Placement"), ("11", "J", "Personal budget"), ("12", "K", "Advice and information"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("EHC plan: Linnea Quarshie", "Final plan, 10 September 2026")
    by.heading("Education, health and care plan", 0)
    by.cover(
        ("Name", "Linnea Quarshie"), ("Date of birth", "11 March 2019"), ("Pronouns", "she/her"),
        ("School year", "Year 3"), ("School", "Pinfold Lane Primary School"), ("First language", "British Sign Language"),
        ("Parents", "Efua and Daniel Quarshie"), ("Looked after", "No"), ("Main need", "Hearing impairment"),
        ("Status", "Final"), ("Request received", "27 April 2026"), ("Parents told of decision to assess", "3 June 2026"),
        ("School and services asked for advice", "4 June 2026"), ("Draft sent", "31 July 2026"),
        ("Parents’ comments received", "20 August 2026"), ("Final plan issued", "10 September 2026"),
        ("Review completed by", "9 September 2027"), ("Signed for the Council", "R. Ashdown, Assistant Director, SEND"),
        ("Signed on", "10 September 2026"),
    )  # fmt: skip
    by.heading("Contents", 1)
    by.paper.table(("Part", "Section", "What it holds"), CONTENTS)
    by.paper.text("")
    _title(by, "A")
    for title, texts in A:
        by.heading(title, 2)
        by.text(*texts)
    _title(by, "B")
    for title, texts in B:
        by.heading(title, 2)
        by.text(*texts)
    _title(by, "C")
    by.text("3.1 Linnea’s deafness is managed by the implant centre (audiologist, 4 June 2026). Her processors need retuning twice a year and she may need another operation if a part fails, when she is without sound for up to eight weeks. No other health needs related to her learning were found (paediatrician, 30 June 2026).")  # fmt: skip
    _title(by, "D")
    by.text("4.1 Linnea cannot follow the leaders at holiday and after-school clubs without a signing adult, and so does not go (social worker’s assessment, 2 July 2026). Her parents cannot yet explain everything to her in BSL.")  # fmt: skip
    _title(by, "F")
    for number, text in F:
        by.text(f"{number} {text}")
    by.text("5.12 Linnea follows the whole National Curriculum. Music stays in her timetable, with rhythm and vibration. The advice asked for everything above; the psychologist’s 20 hours of communication support was raised to 25 so that it takes in the dinner hall, which Linnea finds hardest.")  # fmt: skip
    _title(by, "G")
    by.text(
        "6.1 For part 3. An audiologist at the implant centre retunes both processors and tests Linnea’s hearing for 90 minutes every six months. A spare processor is posted within one working day when one fails.",
        "6.2 The integrated care board agreed to this section on 28 August 2026 (designated clinical officer).",
    )  # fmt: skip
    _title(by, "H1")
    by.text("7.1 For part 4. A playworker (level 3, BSL level 3) goes with Linnea to a holiday club one-to-one for five hours a day, 15 days a year. A family sign language tutor (BSL level 6) teaches the family at home for 90 minutes a week, 30 weeks a year.")  # fmt: skip
    _title(by, "H2")
    by.text("8.1 No other social care provision is reasonably required (social worker, 2 July 2026).")  # fmt: skip
    _title(by, "E")
    for number, text in E:
        by.text(f"{number} {text}")
    by.text(
        "9.6 Following the outcomes. The teacher of the deaf and the class teacher set targets for each half-term from E1 to E5, share them with Linnea in BSL, and check them with her and her parents every term. The Council reviews the outcomes with the family once a year.",
        "9.7 Looking ahead. Pinfold Lane takes pupils to Year 6. Each June Linnea meets her next teacher three times and takes home a signed film of the new room; the new teacher begins BSL level 1 that summer. Visits to secondary schools begin in Year 5, and the review in the autumn of Year 6 plans the move in September 2030.",
    )  # fmt: skip
    _title(by, "I")
    by.text("10.1 Pinfold Lane Primary School, a community primary school (mainstream).")
    _title(by, "J")
    by.text("11.1 No personal budget was requested. The parents were told about personal budgets on 17 June 2026.")  # fmt: skip
    _title(by, "K")
    by.rows(("No.", "Advice", "Who gave it", "Date", "With this plan"), K)
    by.at("").heading("Your rights", 1)
    by.paper.text("The letter sent with this plan on 10 September 2026 tells Linnea’s parents that they may appeal to the First-tier Tribunal about sections B, F and I within two months, or within one month of a mediation certificate if that is later. It tells them how to reach the mediation adviser, the disagreement resolution service and the free SEND advice service.")  # fmt: skip


def _title(by: Author, letter: str) -> None:
    number, _, title = next(row for row in CONTENTS if row[1] == letter)
    by.at(letter).heading(f"{number}. Section {letter}: {title}")


PLAN = Unseen(
    name="linnea", style="numbered contents, provision before outcomes", born=dt.date(2019, 3, 11),
    write=write,
)  # fmt: skip
