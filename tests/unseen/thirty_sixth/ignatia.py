"""Ignatia, nine: a draft plan in numbered clauses, hurried and in places evasive."""

import datetime as dt

from tests.unseen.author import Author, Unseen, planted

CLAUSES = (
    ("A", "1. Section A: views, interests and aspirations of Ignatia and her parents", (
        "1.1 Ignatia talked with the inclusion lead while they made a collage on 22 September 2026, for half an hour. What stands in quotation marks below was written down as she said it. Her father spoke for both parents on the telephone with the plan coordinator on 24 September 2026.",
        "1.2 School. Ignatia said, “Best is topic, when we make things. Worst is when you have to read out and everybody waits.”",
        "1.3 In the water. I love swimming and I can do a whole length on my front. My best thing is diving for the hoops.",
        "1.4 Play. She builds rock pools out of boxes and enjoys playing shops with her little brother. She collects shells and knows the names of 40 of them (her father, 24 September 2026).",
        "1.5 Friends. “I’ve got one friend in my class and one at swimming. I’d like one who lives in our road.” (Ignatia, 22 September 2026)",
        "1.6 Health. “My head bangs and I want the dark. Then I’m sick and then it’s all right.” (Ignatia, 22 September 2026) She sleeps well and eats nearly anything.",
        "1.7 Independence. She dresses, packs her swimming bag and makes her own sandwich. She said, “I want to go to the shop with the list on my own.”",
        "1.8 What people admire. Her teacher says that Ignatia is patient, good at making things and kind to new children. She is proud of her model of the harbour.",
        "1.9 Hopes. Ignatia said, “I want to work at the aquarium and live by the sea with a dog. And be in the swimming team.” (22 September 2026) By July 2027 she will be able to read 60 of the 100 common words. Secondary school is three years away, so plans after Year 6 are not practical yet.",
        "1.10 Talking with Ignatia. She talks in full sentences, and draws when a word won’t come. Say one thing at a time and show her an object or a picture. She says yes straight away; for no she goes quiet and picks at her sleeve. Offer two choices, somewhere quiet, with the inclusion lead there.",
        "1.11 Her story. Ignatia was born in October 2017 and talked early. She started at her primary school in September 2022. She was found to have dyslexia in February 2026, and her headaches began in March 2026.",
        "1.12 Her parents’ views. “She used to bounce into school and now she drags her feet. We worry that she thinks she’s stupid. The teachers are kind but there are thirty of them in there.” (Ignatia’s father for both parents, 24 September 2026)",
    )),
    ("B", "2. Section B: Ignatia’s special educational needs", (
        "2.1 Literacy. Ignatia has dyslexia.",
        "2.2 Number. Ignatia counts on her fingers and cannot yet hold a ten in her head. She got three of ten two-digit sums right (class check, 7 September 2026). She sees patterns in shapes quickly.",
        "2.3 Attention. She keeps two instructions in mind; given three, she finished the task in one lesson out of six (educational psychologist, 8 October 2026). She then watches her neighbour.",
        "2.4 Social, emotional and mental health. Ignatia dreads reading out. In the two weeks from 14 September 2026 she left the room in seven of ten English lessons (inclusion lead’s log). Keira Holroyd laughed at her in front of the class in June and this is still talked about at home.",
        "2.5 Physical. Her grip is tight and her hand aches. She writes four words a minute and stops after three lines (occupational therapist, 5 October 2026).",
        "2.6 Sensory. No need identified; she passed the school sight and hearing check on [insert date].",
        "2.7 Communication and interaction. No need identified (educational psychologist, 8 October 2026). She explains herself well.",
    )),
    ("C", "3. Section C: health needs related to special educational needs", (
        "3.1 Migraine, about three times a month since March 2026. Each time Ignatia has to lie down and misses half a day of lessons (community paediatrician, 1 October 2026).",
    )),
    ("D", "4. Section D: social care needs", (
        "4.1 None identified (children’s social care, advice of 30 September 2026).",
    )),
    ("E", "5. Section E: outcomes", (
        "5.1 (Paragraph 2.1; her wish to work at the aquarium.) By July 2029 Ignatia reads a new passage of 100 words with at least 90 words right. In September 2026 she read 41. Step: 65 words by July 2027.",
        "5.2 (Paragraph 2.2; her wish to shop with the list.) Ignatia works out ten two-digit sums on paper and gets eight of them right. Step: sums that do not cross a ten.",
        "5.3 (Paragraph 2.3; her parents’ worry that she thinks she is stupid.) By July 2028 Ignatia will be given a task board and five minutes with an adult before each lesson. Step: in English and mathematics by July 2027.",
        "5.4 (Paragraph 2.4; her wish to be in the team.) By July 2028 Ignatia stays in the room for nine English lessons out of ten and reads two sentences aloud to her table of six each week. Step: stays for six out of ten by July 2027.",
        "5.5 The class teacher sets short-term targets with Ignatia and her parents each half-term and notes progress every fortnight. The inclusion lead goes through it with them once a term and the council reviews it once a year.",
    )),
    ("F", "6. Section F: special educational provision", (
        "6.1 (Paragraph 2.1; outcome 5.1.) Reading and spelling are taught one-to-one every Tuesday, 38 weeks a year, by a specialist teacher with the level 7 diploma in dyslexia, using letter tiles and then a book about the sea. Her parents buy these lessons with the direct payment in Section J.",
        "6.2 (Paragraph 2.1; outcome 5.1.) The letter tiles are practised one-to-one for 15 minutes on the other four days of each week, 38 weeks a year, with a level 3 teaching assistant whom the specialist teacher trains for two hours each term. The inclusion lead will decide after Christmas how many of the four sessions carry on.",
        "6.3 (Paragraph 2.2; outcome 5.2.) Sums are taught with cubes and a number line in sessions of 25 minutes, to a group of three pupils with one teaching assistant who holds the certificate of the number scheme.",
        "6.4 (Paragraph 2.3; outcome 5.3.) Four times a day, before lessons, the teaching assistant of 6.2 spends five minutes one-to-one with Ignatia setting out three photographs of the task on a board, and asks her to say the steps back. So that she is there for the first of these, a taxi with a passenger assistant will fetch her at 8.15 each morning. Extra help will be on hand in the rest of the lesson where needed.",
        "6.5 (Paragraph 2.4; outcome 5.4.) A group of four pupils rehearses a short play aloud for 20 minutes every Wednesday and Friday, 38 weeks a year, led by an emotional literacy support assistant whom the educational psychologist supervises for one hour each half-term. Her remaining afternoons are covered by Band C top-up.",
    )),
    ("G", "7. Section G: health provision", (
        "7.1 (For paragraph 3.1.) The school nurse meets Ignatia and a parent for 30 minutes once a term to go through her headache diary, and trains two members of staff for one hour each September in giving her medicine.",
    )),
    ("H1", "8. Section H1: social care provision under section 2 of the 1970 Act", (
        "8.1 None required (children’s social care, 30 September 2026).",
    )),
    ("H2", "9. Section H2: other social care provision", (
        "9.1 None required (children’s social care, 30 September 2026).",
    )),
    ("I", "10. Section I: placement", (
        "10.1 Ignatia is to stay at Fernlea Community Primary School, a maintained mainstream primary school.",
    )),
    ("J", "11. Section J: personal budget", (
        "11.1 A direct payment of £2,280 a year goes to Ignatia’s parents in three instalments.",
    )),
    ("K", "12. Section K: advice and information", (
        "12.1 Appendix 1: parents’ views (reg 6(1)(a)), Ignatia’s father for both parents, 24 September 2026. Attached.",
        "12.2 Appendix 2: Ignatia’s views, written down by the inclusion lead, 22 September 2026. Attached.",
        "12.3 Appendix 3: educational advice (b), head teacher, 30 October 2026. Attached.",
        "12.4 Appendix 4: medical advice (c), community paediatrician, 1 October 2026. Attached.",
        "12.5 Appendix 5: psychological advice (d), educational psychologist, 8 October 2026. Attached.",
        "12.6 Appendix 6: social care advice (e), social worker, 30 September 2026. Attached.",
        "12.7 Appendix 7: occupational therapy advice (f), occupational therapist, 5 October 2026. Copy still to come from the hospital.",
        "12.8 Appendix 8: person the parents asked for (h), swimming teacher, 6 October 2026. Attached.",
    )),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("DRAFT – Ignatia Summersgill", "Draft, version 1, 9 November 2026")
    by.heading("Draft Education, Health and Care Plan for Ignatia Summersgill", 0)
    by.labelled(
        ("Name in full", "Ignatia Summersgill"),
        ("Date of birth", "10 October 2017"),
        ("Pronouns", "she/her"),
        ("Year group", "Year 4"),
        ("Main type of need", "Specific learning difficulty"),
        ("Stage", "Draft plan, sent to the parents for their comments"),
        ("Request for an assessment received", "20 July 2026"),
        ("Parents told that an assessment would be made", "9 September 2026"),
        ("Advice asked for from everyone", "9 September 2026"),
        ("Draft served on the parents", "9 November 2026"),
        ("Comments must reach us by", "18 November 2026"),
        ("Final plan due", "7 December 2026"),
    )
    for letter, heading, clauses in CLAUSES:
        by.at(letter).heading(heading)
        by.text(*clauses)


PLAN = Unseen(
    name="ignatia",
    style="36th: numbered clauses that point to one another by paragraph number",
    born=dt.date(2017, 10, 10),
    write=write,
    planted=planted(
        A_06="",
        A_17="I love swimming and I can do a whole length on my front.",
        A_23="By July 2027 she will be able to read 60 of the 100 common words.",
        A_28="Keira Holroyd laughed at her in front of the class",
        A_32="[insert date]",
        B_03="Ignatia has dyslexia.",
        E_02="Ignatia works out ten two-digit sums on paper and gets eight of them right.",
        E_04="Ignatia will be given a task board and five minutes with an adult before each lesson",
        F_01="",
        F_03="Reading and spelling are taught one-to-one every Tuesday",
        F_04="Sums are taught with cubes and a number line in sessions of 25 minutes",
        F_07=(
            "Extra help will be on hand in the rest of the lesson where needed.",
            "Her remaining afternoons are covered by Band C top-up.",
        ),
        F_08="The inclusion lead will decide after Christmas how many of the four sessions carry on.",
        F_09="Her remaining afternoons are covered by Band C top-up.",
        F_18="a taxi with a passenger assistant will fetch her at 8.15 each morning",
        G_02="",
        I_01="Ignatia is to stay at Fernlea Community Primary School",
        J_01="A direct payment of £2,280 a year",
        K_01="Copy still to come from the hospital.",
        K_07="30 October 2026",
        T_01="9 September 2026",
        T_03="18 November 2026",
    ),
)
