"""Calanthe, six: a draft in plain paragraphs under heading styles, as it should be."""

import datetime as dt

from tests.unseen.author import Author, Unseen


def section_a(by: Author) -> None:
    by.at("A").heading("Section A. What Calanthe and her family say")
    by.heading("How we found out", 2)
    by.text(
        "Calanthe answered with photographs, signs and drawing. Her teacher of the deaf, who signs with her every week, sat with her for 25 minutes on 10 September and again on 17 September 2026. She wrote down what each sign meant. The case officer saw Mummy and Daddy at home on 12 September 2026."
    )
    by.heading("Calanthe’s views", 2)
    by.text(
        "Calanthe signed, “Trampoline, trampoline, best!” At home she loves feeding the ducks and dressing up as a fox. (17 September 2026)",
        "Of school she signed, “I like the story with the signs. Hall is yucky noise.” (10 September 2026)",
        "She drew two girls holding hands and signed, “I play with her. She knows my sign name. I want her to come to my house.” (17 September 2026)",
        "Asked about her body with a drawing, she coloured the ears red and signed, “Ears are tired after dinner time. Then I want to lie down.” (17 September 2026)",
        "She puts on her own shoes and pours her own milk. She signed, “I want to put my hearing aids in. Me, not Daddy.” (17 September 2026)",
    )
    by.heading("When she grows up", 2)
    by.text(
        "Calanthe signed, “I will be a duck doctor. I will have a house with a pond and my mummy next door.” (17 September 2026) For now she hopes to go to Year 2 with her friend."
    )
    by.heading("What people love about her", 2)
    by.text("Her teacher says that she is brave and funny, and good at dancing.")
    by.heading("Talking with Calanthe and asking her to choose", 2)
    by.text(
        "Calanthe uses British Sign Language (BSL) first and some spoken words. Touch her shoulder, wait for her eyes, then sign and speak one short sentence with the light on your face. She signs back, points or pulls you along. A big nod is yes. Closed eyes and a turned head are no. For a decision, show two photographs, before lunch, with somebody who signs, and let her put the one she does not want in a box."
    )
    by.heading("Her story", 2)
    by.text(
        "Calanthe was born in October 2020. Her hearing loss was found at the newborn test and she has had hearing aids since January 2021. She started Reception in September 2025."
    )
    by.heading("What her parents think", 2)
    by.text(
        "Mummy and Daddy told us, “She is bright as a button in sign and then she walks into class and half of it goes past her. We worry about the playground and about reading.” (12 September 2026)"
    )
    by.heading("What her parents hope for", 2)
    by.text(
        "“We hope she grows up proud to be deaf, with deaf friends and hearing friends, joins the gymnastics club in the village, gets a job with animals and has a home of her own.” (Mummy and Daddy, 12 September 2026)"
    )


def sections_b_to_d(by: Author) -> None:
    by.at("B").heading("Section B. Calanthe’s special educational needs")
    by.heading("Need one: hearing (sensory and physical)", 2)
    by.text(
        "Calanthe is alert and watches faces closely. She has a moderate to severe hearing loss in both ears. With her hearing aids she repeated 82 words in 100 in a quiet room, and 51 in 100 from three metres away in classroom noise (qualified teacher of the deaf, 17 September 2026). She misses about half of what is said in class. No physical need was found."
    )
    by.heading("Need two: language (communication and interaction)", 2)
    by.text(
        "Calanthe loves conversation. Her understanding of BSL gave a standard score of 86 (BSL Receptive Skills Test, teacher of the deaf, 17 September 2026). In spoken English she uses two or three words together and leaves out s, f and sh; her vocabulary score was 71 (British Picture Vocabulary Scale, speech and language therapist, 22 September 2026). She cannot yet follow a spoken instruction that comes without sign."
    )
    by.heading("Need three: reading and number (cognition and learning)", 2)
    by.text(
        "Calanthe solves puzzles as fast as others of her age (educational psychologist, 29 September 2026). She knows 13 of 40 letter sounds and reads four words by sight. She counts nine objects in BSL and cannot yet show which of two numbers is more (school check, 18 September 2026)."
    )
    by.heading("Need four: playing with others (social, emotional and mental health)", 2)
    by.text(
        "Calanthe is warm with one child. In a game of three or more she loses the thread and walks off. Over ten playtimes in September 2026 she stayed in a group game twice, for under three minutes each time (school advice, 18 September 2026)."
    )
    by.heading("Need five: tiredness and looking after her aids (independence)", 2)
    by.text(
        "Calanthe handles her aids gently. Watching and listening tire her: she put her head on the table before 2 pm on seven of ten school days in September 2026. She does not yet put in her aids, or tell an adult that one has stopped (school advice, 18 September 2026)."
    )
    by.at("C").heading("Section C. Health needs related to her special educational needs")
    by.text(
        "Need six. Her hearing loss is permanent and has been stable since 2023. Ear infections, four between October 2025 and June 2026, cause a discharge; each time she had to leave out one aid for about a week and missed more of her lessons (community paediatrician, 24 September 2026)."
    )
    by.at("D").heading("Section D. Social care needs")
    by.text(
        "No social care needs were identified. The disabled children’s team visited and gave its advice on 21 September 2026."
    )


def section_e(by: Author) -> None:
    by.at("E").heading("Section E. The outcomes we want for Calanthe")
    by.heading("Outcome one: understanding and being understood", 2)
    by.text(
        "By July 2028 Calanthe retells a class story in BSL in six linked sentences, and answers four out of five questions about a lesson she has just had. In September 2026 she gave two linked sentences and answered one question in five. The step on the way is four sentences and three answers by July 2027. It meets needs one and two, and comes from her love of stories with signs."
    )
    by.heading("Outcome two: reading and number", 2)
    by.text(
        "By July 2028 Calanthe reads a 40-word book she has not seen with no more than four mistakes, and adds two numbers to a total of 20 correctly nine times in ten. In September 2026 she read four words and counted nine objects. The step on the way is 20 words read and 20 objects counted by July 2027. It meets need three. A duck doctor must read and count, and her parents worry about reading."
    )
    by.heading("Outcome three: friends", 2)
    by.text(
        "By July 2028 Calanthe stays in a game with two or more children for ten minutes at four playtimes out of five. The September 2026 figure was under three minutes at two playtimes in ten. The step on the way is five minutes, with an adult starting the game, by July 2027. It meets need four, and comes from her wish for a visit from her friend and her parents’ hope for friends and a club."
    )
    by.heading("Outcome four: my hearing aids", 2)
    by.text(
        "By July 2028 Calanthe puts in both aids by herself and tells an adult within five minutes when one stops, on nine days out of ten. In September 2026 she did neither. The step on the way is one aid put in, with an adult watching, by July 2027. It meets needs five and six. It comes from “Me, not Daddy” and her parents’ hope of a home of her own."
    )
    by.heading("Checking and moving on", 2)
    by.text(
        "The class teacher and the teacher of the deaf set smaller targets with her parents each half-term. The class teacher writes down progress every week, and all of them meet once a term.",
        "Calanthe moves to Year 2 in September 2027 and to Year 3 in September 2028. Before each move she has three visits to the new room in June and July and takes home a signed film of her new teacher by 10 July.",
    )


def section_f(by: Author) -> None:
    by.at("F").heading("Section F. The special educational provision Calanthe must have")
    by.heading("For outcome one", 2)
    by.text(
        "A communication support worker with BSL level 3 signs the lessons to Calanthe, one-to-one, for 20 hours a week, 38 weeks a year. The teacher of the deaf observes and coaches the worker for 45 minutes every fortnight. This is for needs one and two.",
        "A qualified teacher of the deaf teaches her, one-to-one, for 60 minutes twice a week, 38 weeks a year. She teaches the signs and words of the coming week’s lessons, in the blue room, which has carpet and curtains. This is for needs one and two.",
        "A speech and language therapist, HCPC registered and experienced with deaf children, works with her directly, one-to-one, for 40 minutes weekly, 36 weeks a year, on listening, speech sounds and sentences. The therapist also trains the communication support worker for 60 minutes and writes targets for 30 minutes each half-term. This is for need two.",
        "The communication support worker practises those targets with her, one-to-one, for ten minutes daily, 38 weeks a year. This is for need two.",
        "A deaf BSL tutor with a level 6 qualification teaches Calanthe and three classmates, a group of four, to sign together for 45 minutes weekly, 38 weeks a year. This is for needs two and four.",
        "The council supplies a radio aid and a classroom loudspeaker by 11 January 2027. The class teacher wears the microphone in every lesson. The communication support worker, trained by the teacher of the deaf for two hours, tests the radio aid at 8.45 each morning. This is for need one.",
    )
    by.heading("For outcome two", 2)
    by.text(
        "The class teacher, who is qualified, teaches phonics to Calanthe in a group of three for 20 minutes daily, 38 weeks a year, using picture cues, lip shapes and fingerspelling for each sound. It takes the place of the whole-class phonics lesson; she takes part in every other subject with her class. This is for need three.",
        "The communication support worker repeats that day’s number lesson with her, one-to-one, in BSL with counters and number lines for 15 minutes, four times a week, 38 weeks a year. The class teacher shows the worker the method for 20 minutes every week. This is for need three.",
    )
    by.heading("For outcome three", 2)
    by.text(
        "A midday assistant with BSL level 1 leads a group of four children, one of them Calanthe, in a turn-taking game for 20 minutes at playtime, three times a week, 38 weeks a year. The assistant signs the rules and shows how to ask for a turn. The educational psychologist trains the assistant for two hours in January 2027 and watches a game for 30 minutes once a term. This is for need four.",
    )
    by.heading("For outcome four", 2)
    by.text(
        "The communication support worker sits with Calanthe, one-to-one, in the book corner for a quiet rest with no listening, 15 minutes daily at 1.15 pm, 38 weeks a year. This is for need five.",
        "The teacher of the deaf teaches her, one-to-one, to put in her aids, to change a battery with an adult and to sign that one has stopped, for 20 minutes every fortnight, 38 weeks a year. The communication support worker practises it with her for five minutes daily at 8.45. This is for needs five and six.",
    )


def sections_g_to_k(by: Author) -> None:
    by.at("G").heading("Section G. Health provision")
    by.text(
        "A paediatric audiologist at the children’s hearing clinic tests her hearing and programmes her aids for 60 minutes every four months. For need six, an ear nurse sees her for 20 minutes within two working days of her parents’ reporting a discharge. This keeps both aids in use, for outcomes one and four. The designated clinical officer agreed this for the integrated care board on 30 October 2026."
    )
    by.at("H1").heading("Section H1. Social care provision under section 2 of the 1970 Act")
    by.text("None is needed (social care advice, 21 September 2026).")
    by.at("H2").heading("Section H2. Other social care provision")
    by.text("None is needed (social care advice, 21 September 2026).")
    by.at("I").heading("Section I. School")
    by.text(
        "Left blank, as the law asks of a draft. Calanthe’s parents may tell us by 24 November 2026 which school they would like."
    )
    by.at("J").heading("Section J. Personal budget")
    by.text("Her parents heard about personal budgets on 12 September 2026 and do not want one.")
    by.at("K").heading("Section K. The advice we used")
    by.text(
        "K1 (a). Her parents’ views, by her mother and father, 12 September 2026. Attached.",
        "K2. Calanthe’s own views, by Calanthe with her teacher of the deaf, 17 September 2026. Attached.",
        "K3 (b). Educational advice by the head teacher, who consulted the qualified teacher of the deaf, 18 September 2026. Attached.",
        "K4. Report by the qualified teacher of the deaf, 17 September 2026. Attached.",
        "K5 (c). Medical advice by the community paediatrician, 24 September 2026. Attached.",
        "K6 (d). Psychological advice by the educational psychologist, 29 September 2026. Attached.",
        "K7 (e). Social care advice by a social worker of the disabled children’s team, 21 September 2026. Attached.",
        "K8 (f). Advice by the speech and language therapist, 22 September 2026. Attached.",
        "K9 (h). Her parents were asked on 12 September 2026 whom else they would like us to ask. They named nobody.",
    )


def write(by: Author) -> None:
    by.paper.running("DRAFT: Calanthe Winterbourne", "Draft plan, version 1, 6 November 2026")
    by.heading("Draft Education, Health and Care Plan", 0)
    by.cover(
        ("This plan is for", "Calanthe Winterbourne"), ("She was born on", "11 October 2020"),
        ("Pronouns", "she/her"), ("Her school year", "Year 1"),
        ("Main need", "Hearing impairment"), ("Where the plan stands", "Draft"),
        ("We were asked to assess on", "20 July 2026"), ("We wrote to say yes on", "25 August 2026"),
        ("We asked for advice on", "25 August 2026"), ("Draft sent to her parents on", "6 November 2026"),
        ("Her parents can comment until", "24 November 2026"), ("The final plan is due by", "7 December 2026"),
    )  # fmt: skip
    section_a(by)
    sections_b_to_d(by)
    section_e(by)
    section_f(by)
    sections_g_to_k(by)


PLAN = Unseen(
    name="calanthe",
    style="36th: plain paragraphs under heading styles, a paragraph for each provision",
    born=dt.date(2020, 10, 11),
    write=write,
)
