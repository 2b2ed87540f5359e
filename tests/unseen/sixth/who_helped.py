"""Nieve, four: a first final plan in which who helped and who checks come before the letters."""

import datetime as dt

from tests.unseen.author import Author, Unseen

HELPED = (
    ("Nieve, with her key person", "Fairholme Nursery", "Photo choices and play, June and July 2026"),
    ("Mum and Dad", "Family", "Two talks at home with an interpreter in British Sign Language"),
    ("Teacher of the deaf", "Sensory service", "Listening tests, advice, two meetings"),
    ("Speech and language therapist", "Community health trust", "Assessment and report"),
    ("Educational psychologist", "The Council", "Play visit and report"),
    ("Plan coordinator", "The Council", "Wrote the plan"),
)  # fmt: skip
VIEWS = (
    ("Play and things she loves",
     "Nieve picked the photo of the mud kitchen first, each time. She signs CAKE, STIR, FINISH and hands you a bowl. She loves dogs, wheels of any kind and being chased.",
     "Mum: “She will spend an hour making soup out of leaves.” Dad: “Anything with a dog in it.”"),
    ("Friends and family",
     "She put her big brother and her cousins in the middle of her people circle. From nursery she chose one girl, and signed SAME SHOES.",
     "We are a signing house. Nan is learning. We would like her to have a friend who comes for tea."),
    ("Nursery and school",
     "Best: outdoors, the water wall, the boat. She gave a thumbs down to the hall and put her hands over her processors. She waved at the photo of her new classroom.",
     "She came home happy most days. What bothers us is a room full of noise, where she stops looking up."),
    ("Doing things by herself",
     "“Me do it!” about coat, wellies and pouring. She takes her processors off at bedtime and puts them in their box.",
     "She can do most things if you give her a minute. Next we want her to say when a battery has gone."),
    ("Feeling well",
     "She showed the tired face for after lunch and the happy face for swimming. She does not like having her head touched by people she does not know.",
     "She sleeps ten hours and eats well. Clinic days upset her less now that we show her the pictures the day before."),
    ("Hopes, soon and far off",
     "She wants to look after dogs. She signed ME DOG DOCTOR and laughed. At big school she hopes to be the one who rings the bell.",
     "Soon: that she can follow a story and join in a game. One day: a job that she picks, a home of her own, and a place in both the deaf and the hearing world. Brownies or a football team would be lovely."),
)  # fmt: skip
A_TEXTS = (
    ("How we found out what Nieve thinks",
     "Her key person showed her 24 photos over three mornings (23, 24 and 30 June 2026) and wrote down what she signed, said and chose. She was asked again, with a visit book, on 9 July 2026. Words in speech marks are hers. Words in capitals are her signs. Mum and Dad gave their own views to the plan coordinator on 1 and 15 July 2026."),
    ("How to talk with Nieve, and how she makes choices",
     "Nieve uses British Sign Language and short spoken sentences, often both together. Get down to her level, wait until she looks, then sign and speak. Keep the light on your face and stand within a metre. Yes is a nod and a grin; no is a flat hand. If she looks at someone else, she has missed it: say it again in another way. To help her decide, offer two real things or two photos, wait ten seconds, and let her change her mind. Mornings are best, with an adult who signs."),
    ("Her story so far",
     "Nieve was born in April 2022 and was found to be deaf at four weeks old. She wore hearing aids from three months and had two cochlear implants in May 2023. The teacher of the deaf has visited since June 2022. She went to Fairholme Nursery from January 2025 and began Reception in September 2026."),
    ("What people like about Nieve",
     "She is brave, funny and quick. Her key person says that she can copy any dance after seeing it once. Her brother says that she gives the best hugs. She is proud of swimming a width in June 2026."),
)  # fmt: skip
B = (
    "Need 1: hearing. Nieve is profoundly deaf in both ears and listens through two cochlear implants. In quiet, at one metre, she repeats nine spoken words out of ten; at three metres with other children talking it is three out of ten (teacher of the deaf, 7 July 2026). In a class she therefore misses most of what is said to the group and what other children say to her.",
    "Need 2: language. She understands spoken English like a child of two years nine months (New Reynell scales, 14 July 2026) and British Sign Language like one of three years four months (receptive skills test, 14 July 2026). She puts three words or signs together and leaves out the little words. She cannot yet follow a story without pictures or say what happened earlier in the day.",
    "Need 3: playing and talking with other children. Nieve plays beside others and watches closely. She took part in the talk of a game in two of ten plays that were watched (early years teacher, 3 July 2026). When she has not understood the rules she walks off.",
    "Need 4: tiredness from listening and looking. After about 20 minutes of a group she turns away and lies down; this was seen on eight days out of ten (nursery record, 29 June to 10 July 2026).",
    "Need 5: looking after her equipment and speaking up. Nieve takes her processors on and off but does not yet tell an adult when one has stopped. In June 2026 she went without sound on one side for half an hour or longer on six days (nursery record).",
    "Thinking and learning without words: at the level expected for her age (educational psychologist, 21 July 2026). Physical: no need identified (community paediatrician, 28 July 2026).",
)  # fmt: skip
E_ROWS = (
    ("1",
     "By July 2029, the end of Year 2, Nieve follows a story read to the class with the radio aid on and answers four out of five questions about it in sign or speech. In July 2026 it was one in five.",
     "July 2027: two out of five. July 2028: three out of five.",
     "Needs 1, 2, 4. Mum and Dad’s hope that she follows a story; her own to be a dog doctor, for which she will have to read and listen."),
    ("2",
     "By July 2029 Nieve tells an adult or a friend about something that happened, in at least five linked sentences of sign or speech. In July 2026 she used one sentence of three words.",
     "July 2027: two sentences of four words. July 2028: three linked sentences.",
     "Need 2. The family’s hope for both worlds."),
    ("3",
     "By July 2028 Nieve joins a game with two or more children, asks what the rule is if she has missed it, and stays until the end, in eight games out of ten. In July 2026 it was two.",
     "July 2027: five games out of ten with an adult near by.",
     "Needs 3 and 4. A friend for tea; a team or Brownies."),
    ("4",
     "By July 2028 Nieve tells an adult within five minutes that a processor or the radio aid has stopped, nine times out of ten, and changes the battery herself. In June 2026 she told nobody.",
     "July 2027: tells her key adult five times out of ten, using a picture card.",
     "Needs 1 and 5. “Me do it!”; ringing the school bell; one day a home of her own."),
)  # fmt: skip
F_ROWS = (
    ("P1. Teaches Nieve listening and early sound work with both processors on, then tests what she heard and sets the week’s listening words",
     "Qualified teacher of the deaf (mandatory qualification)", "45 minutes, three times a week, 38 weeks a year", "One-to-one", "Needs 1, 2, 4; outcomes 1 and 2"),
    ("P2. Works on joining signs and words, on story order and on question words, in sign and speech",
     "Speech and language therapist, HCPC registered, with advanced training in deafness", "40 minutes once a week, 36 weeks a year", "One-to-one", "Need 2; outcomes 1 and 2"),
    ("P3. The therapist writes the targets, models them for the communication support worker and checks films of her sessions",
     "The same therapist", "Two hours each half-term, 12 hours a year", "With staff", "Needs 2 and 3; outcomes 1, 2 and 3"),
    ("P4. Signs everything that is said in carpet time, phonics and assemblies, and repeats what other children have said",
     "Communication support worker (level 3 in British Sign Language, level 3 in supporting learning)", "15 hours a week, 38 weeks a year", "One adult for Nieve", "Needs 1, 2, 3; outcomes 1, 2 and 3"),
    ("P5. Leads a turn-taking game, naming the rule in sign first, with a child chosen by Nieve in each group",
     "Communication support worker, watched once a month by the teacher of the deaf", "20 minutes every day, 38 weeks a year", "Group of four with one adult", "Need 3; outcome 3"),
    ("P6. Quiet time in the listening room with books or water play",
     "Key adult (early years educator, level 3)", "15 minutes at 10.30 and at 1.30 each day", "Nieve and one friend", "Need 4; outcomes 1 and 3"),
    ("P7. Teaches Nieve to check lights and batteries, and to hand over the “gone quiet” card",
     "Key adult, shown how by the teacher of the deaf for one hour in September and one in January", "Ten minutes at 8.50 every day, 38 weeks a year", "One-to-one", "Need 5; outcome 4"),
    ("P8. Sign lessons for Nieve’s class, so that other children can talk with her",
     "Deaf instructor (level 6 in British Sign Language)", "30 minutes a week, 30 weeks a year", "Whole class of 26 with the class teacher", "Needs 2 and 3; outcome 3"),
    ("P9. Trains all adults who teach or look after Nieve: where to stand, light, the radio aid, one talker at a time",
     "Teacher of the deaf", "Three hours in September and one hour every term", "Eight staff", "Needs 1, 4, 5; outcomes 1 and 4"),
)  # fmt: skip
K = (
    ("K1", "(a) Parents", "Mum and Dad", "15 July 2026", "Attached"),
    ("K2", "Nieve’s views", "Nieve, with her key person", "9 July 2026", "Attached"),
    ("K3", "(b) Education", "Manager, Fairholme Nursery, after consulting the teacher of the deaf", "16 July 2026", "Attached"),
    ("K4", "(b) and reg 6(2) Hearing", "Qualified teacher of the deaf, sensory service", "7 July 2026", "Attached"),
    ("K5", "(c) Medical", "Community paediatrician", "28 July 2026", "Attached"),
    ("K6", "(d) Psychological", "Educational psychologist", "21 July 2026", "Attached"),
    ("K7", "(e) Social care", "Social worker, disabled children’s team", "4 August 2026", "Attached"),
    ("K8", "(f) Speech and language", "Speech and language therapist", "14 July 2026", "Attached"),
    ("K9", "(f) Audiology", "Audiologist, implant centre", "30 July 2026", "Attached"),
    ("K10", "(h) Asked for by the parents", "Early years teacher, deaf children’s play group", "3 July 2026", "Attached"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Nieve Castellane: Education, Health and Care Plan", "Final plan, 2 October 2026")  # fmt: skip
    by.heading("Nieve’s Education, Health and Care Plan", 0)
    by.cover(
        ("Name", "Nieve Castellane"), ("Date of birth", "18 April 2022"),
        ("Pronouns", "she/her"), ("Year", "Reception"),
        ("Languages", "British Sign Language and English"), ("Main need", "Hearing impairment"),
        ("Status", "Final plan"), ("Request received", "18 May 2026"),
        ("Decision to assess sent", "25 June 2026"), ("Advice asked for", "26 June 2026"),
        ("Draft sent", "11 September 2026"), ("Comments open until", "28 September 2026"),
        ("Date of final plan", "2 October 2026"), ("Review while under five", "12 March 2027"),
        ("Yearly review finished by", "1 October 2027"), ("Looked-after child", "No"),
        ("Signed for the Council", "R. Oyelaran, Head of SEND Assessment"), ("Signed on", "2 October 2026"),
        columns=4,
    )  # fmt: skip
    by.heading("These people helped to write this plan")
    by.rows(("Who", "From", "How they helped"), HELPED)
    by.heading("When this plan is looked at again")
    by.text(
        "The Council reviews the plan with Nieve, her parents, the school, the teacher of the deaf and the therapist. The first review is on 12 March 2027 because she is under five. The first yearly review will be finished by 1 October 2027.",
    )
    by.at("A").heading("Section A: Nieve’s and her parents’ views, interests and aspirations")
    by.labelled(A_TEXTS[0])
    by.rows(("We asked about", "Nieve", "Mum and Dad"), VIEWS, labels=(0,))
    by.labelled(*A_TEXTS[1:])
    by.at("B").heading("Section B: Special educational needs")
    by.text(*B)
    by.at("C").heading("Section C: Health needs")
    by.text(
        "Need 6. Profound sensorineural hearing loss in both ears, with cochlear implants fitted in May 2023 (implant centre, 30 July 2026). The processors have to be mapped and their parts replaced, or Nieve cannot hear speech.",
    )
    by.at("D").heading("Section D: Social care needs")
    by.text(
        "Need 7. At night, with her processors off, Nieve does not hear the smoke alarm, the doorbell or a call from the next room (social worker, disabled children’s team, 4 August 2026).",
    )
    by.at("E").heading("Section E: Outcomes")
    by.rows(("No.", "Outcome", "Steps", "Why: needs and hopes"), E_ROWS, labels=(0,))
    by.text(
        "The class teacher and the teacher of the deaf set Nieve’s shorter targets every half-term. The class teacher notes progress each week, and goes through it with Mum and Dad every term. The Council looks at all four outcomes at each review.",
        "Changes ahead. Nieve will move into Year 1 in September 2027: three visits to the new room in June, a signed film of the new teacher by 5 July, and a handover of one hour between the two class teachers by 12 July 2027. The move to Year 3 in 2029 is within the same school.",
    )
    by.at("F").heading("Section F: Special educational provision")
    by.rows(("What is done", "By whom, with what training", "How long and how often", "Numbers", "For"), F_ROWS)  # fmt: skip
    by.labelled(
        ("Equipment", "A radio aid with two transmitters, one for the teacher and one to pass round, worn for all teaching; a spare set of cables and batteries kept in class. The communication support worker tests it at 8.50 every day and the teacher of the deaf every half-term. For need 1, outcomes 1 and 4."),
        ("Rooms", "The classroom and the listening room have carpet, acoustic ceiling tiles and blinds, fitted in August 2026, and the teacher’s place is never in front of the window. For needs 1 and 4, outcomes 1 and 3."),
        ("Curriculum", "Nieve follows the early years curriculum and will follow the National Curriculum in full. Phonics is taught with a visual cue for each sound. No subject is left out."),
        ("How the advice was used", "The amounts are those that the teacher of the deaf, the therapist and the psychologist advised. Nothing was left out."),
    )  # fmt: skip
    by.at("G").heading("Section G: Health provision")
    by.text(
        "For need 6. An audiologist at the implant centre maps both processors for 90 minutes twice a year, in March and September. A technician replaces broken parts within two working days. This lets Nieve hear what outcomes 1 to 4 depend on.",
        "Agreed by the designated clinical officer for the integrated care board on 8 September 2026.",
    )
    by.at("H1").heading("Section H1: Social care provision under section 2 of the 1970 Act")
    by.text(
        "For need 7. A sensory equipment officer fits one vibrating pillow alarm linked to the smoke alarms and one flashing doorbell by 31 October 2026, and visits for one hour twice a year to test them.",
    )
    by.at("H2").heading("Section H2: Other social care provision")
    by.text("None is required (social worker, disabled children’s team, 4 August 2026).")
    by.at("I").heading("Section I: Placement")
    by.text("Fairholme Primary School, a mainstream community primary school with a resource base for deaf children.")  # fmt: skip
    by.at("J").heading("Section J: Personal budget")
    by.text("Mum and Dad were told about personal budgets on 15 July 2026 and did not ask for one.")
    by.at("K").heading("Section K: Advice and information")
    by.rows(("No.", "Advice", "Who gave it", "Date", "Attached?"), K, labels=(0,))
    by.at("").heading("Your rights")
    by.text(
        "You can appeal to the First-tier Tribunal about Sections B, F and I within two months of the date of the letter that came with this plan, or one month of a mediation certificate, whichever is later. Before that, contact the mediation adviser named in the letter. Disagreement resolution is free, and the local information, advice and support service can go through the plan with you.",
    )


PLAN = Unseen(
    name="nieve", style="who helped before the letters, child and parents in columns",
    born=dt.date(2022, 4, 18), write=write,
)  # fmt: skip
