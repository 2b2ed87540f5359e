"""Mirabelle, four: a Reception child's final plan in plain paragraphs, as it should be."""

import datetime as dt

from tests.unseen.author import Author, Unseen

FRONT = (
    ("Who this plan is about", "Mirabelle Thwaite-Okonjo, who is four. She was born on 22 March 2022, and she and her are the words to use."),
    ("School year", "Reception"),
    ("Main type of need", "severe learning difficulty; then speech, language and communication"),
    ("Who we wrote it with and for", "Mirabelle’s mum and dad, who both have parental responsibility"),
    ("Languages at home", "English, with Igbo from Grandma"),
    ("What kind of plan", "Final plan, first version, sent to her parents on Friday 2 October 2026"),
    ("How we got here", "Mirabelle’s parents asked for an assessment on 18 May 2026. We said yes on 24 June 2026 and asked everyone for advice that day, to come by 5 August 2026; the last report came on 24 July 2026. The draft went to her parents on 10 September 2026, with until 28 September 2026 to comment."),
    ("When we will look at it again", "As Mirabelle is under five, with a short visit by 12 February 2027; then at a full annual review, finished by 24 September 2027."),
    ("Signed for the council", "Rosalind Achterberg, Inclusion Manager, 2 October 2026"),
)  # fmt: skip
A = (
    ("How we found out what Mirabelle thinks", (
        "Mirabelle’s nursery key person spent two mornings with her, on 7 and 8 July 2026, watching her play and offering photographs to choose from. Her Reception teacher did the same on 15 September 2026, when Mirabelle had been at school for eight days. They wrote down what she did, what she signed and what she said. Words in quotation marks are just as they were spoken or signed. Her mum and dad talked with our officer at their kitchen table on 9 July 2026.",
    )),
    ("What Mirabelle enjoys and is good at", (
        "Mirabelle loves music. She goes to the speaker, signs “music” and dances, and she knows the actions to eleven songs. She enjoys pouring water, posting letters through boxes and looking at photographs of her family. She is good at making people feel welcome: she waves to every child who comes through the door. She is proud of doing her own zip (key person, 8 July 2026).",
    )),
    ("What Mirabelle tells us about her days", (
        "About school: shown six photographs, she picked the piano and the sand and pushed the dinner hall away, with her hands over her ears (teacher, 15 September 2026).",
        "About friends: she pats the bench beside her and says “sit”. She chooses the same girl to hold hands with each day (teacher, 15 September 2026).",
        "About her health: when she is puffed out she lies on the floor, pats her chest and signs “stop”. She did this twice on 8 July 2026 (key person).",
        "About doing things herself: she says “me” and takes the spoon. She wants to carry her own bag (key person, 7 July 2026).",
    )),
    ("What Mirabelle would like one day", (
        "Offered pictures of grown-up people, Mirabelle chose the dancer, signed “me” and twirled. Asked what she would like to do next at school, she chose the big slide (teacher, 15 September 2026).",
    )),
    ("How to talk with Mirabelle and let her choose", (
        "Get down to her level, say her name and wait until she looks. Use two or three words with a Makaton sign, or show her the thing itself, and count to ten in your head. She answers with signs, single words and pointing. Yes is a big nod; no is a flat hand; turning away means that she has had enough. She chooses best in the morning, between two photographs, with somebody she knows.",
    )),
    ("What Mum and Dad think", (
        "“She is sunshine and she is stubborn, and we love both. School is going better than we dared think. What frightens us is her getting worn out and nobody spotting it.” (Mum and Dad, 9 July 2026, read again and agreed on 16 September 2026.)",
    )),
    ("What Mum and Dad hope for", (
        "“We hope she will chat with us and have friends who ring the bell. When she’s grown up, a job with music in it, a home of her own with the right people close by, and a dance club where she is just one of the gang. After this school we’d like the one at the end of our road.” (Mum and Dad, 9 July 2026.)",
    )),
    ("Mirabelle’s story", (
        "Mirabelle was born in March 2022 and her parents learned that week that she has Down syndrome. She had her heart mended in September 2022. She learned to sit in 2023, walked at two and a half and began nursery in January 2025. She started school on 3 September 2026.",
    )),
)  # fmt: skip
B = (
    ("Need 1, talking and understanding", "Mirabelle loves to be spoken to. She uses 46 Makaton signs and says 12 words that her family understands, one at a time. She follows a two-word instruction when it comes with a sign and stops following at three. People who do not sign miss most of what she tells them (speech and language therapist, 6 July 2026)."),
    ("Need 2, hearing", "Glue ear gives Mirabelle a mild hearing loss on both sides, measured at 35 decibels on 2 July 2026. Without her bone-conduction band she turns to one quiet word in four; with it, to three in four. In a noisy room, the dinner hall most of all, she misses the ends of words and covers her ears (teacher of the deaf, 13 July 2026)."),
    ("Need 3, learning", "Mirabelle has Down syndrome and, with it, a severe learning difficulty; she remembers best what she sees. She matches pictures, and finds her own name and Mum’s from four. She counts one thing and then gives you a handful, holds one step of a job in her head, and stays with a grown-up’s activity for three minutes. Most of what she does is typical of a child of about two (developmental profile, educational psychologist, 20 July 2026)."),
    ("Need 4, playing and waiting", "Mirabelle is warm and funny with other children. She plays next to them rather than with them, and takes a toy that she wants because she has no word for asking: nine times in an hour on 8 July 2026. When it is time to move on she sits down on the floor (educational psychologist, 20 July 2026)."),
    ("Need 5, moving and using her hands", "Mirabelle walks and climbs with great cheer. Her muscles are soft and her joints very bendy, so she comes downstairs on her bottom and tires after ten minutes on her feet. She holds a crayon in her fist and snips paper only if it is held for her (physiotherapist and occupational therapist, joint visit, 15 July 2026)."),
    ("Need 6, looking after herself", "Mirabelle does zips and takes off her shoes. She wears a nappy and tells nobody when it is wet. She eats with a spoon and leaves a third of her meal unless she is reminded (key person, 14 July 2026)."),
)  # fmt: skip
E = (
    ("Outcome 1, chatting", "By July 2028 Mirabelle puts two words or signs together, at least ten times a day, so that a child who is new to her understands. This comes from Mum and Dad’s hope that she will chat with them, and from needs 1 and 2. First step, by Easter 2027: 80 signs or words on their own."),
    ("Outcome 2, finding out", "By July 2028 Mirabelle reads 20 family and classroom words, counts out five things and finishes a three-step job without a prompt, four times out of five. It matters for the work and the home that Mum and Dad hope for, and answers need 3. First step, by July 2027: eight words, and two things counted."),
    ("Outcome 3, one of the gang", "By July 2028 Mirabelle asks for a toy, waits for her turn in a dance or a game with three other children, and moves on at the sound of the tidy-up song, four times out of five. It comes from her choice of the dancer and the friend on her bench, and from need 4. First step, by Easter 2027: one turn, with one child."),
    ("Outcome 4, strong and busy", "By July 2028 Mirabelle walks up and down ten stairs holding the rail, goes up the big slide on her own, cuts along a line and signs “rest” before she is worn out, four times out of five. It comes from the slide she wants, her parents’ fear of her being worn out, and need 5. First step, by July 2027: five stairs up."),
    ("Outcome 5, doing it herself", "By July 2028 Mirabelle tells a grown-up that she needs the toilet, stays dry on four school days out of five and eats her meal with no reminders. It comes from “me” and her wish to carry her own bag, and from need 6. First step, by Easter 2027: sits on the toilet twice a day."),
)  # fmt: skip
F = (
    ("Speech and language therapy", "A children’s speech and language therapist, registered with the HCPC and trained to Makaton level 4, works with Mirabelle one-to-one in the quiet room for 40 minutes every Tuesday, 38 weeks a year, teaching new signs and words through songs and toys. She spends another 20 minutes each week writing the next games and showing them to the teaching assistant. (Need 1, outcome 1.)"),
    ("A grown-up at her side", "A teaching assistant with Makaton level 3 and a two-day course in teaching children with Down syndrome is beside Mirabelle one-to-one for 30 hours a week, lunchtimes and playtimes among them, 38 weeks a year. The teaching assistant signs each instruction two words at a time, stays within reach on stairs, and does the short sessions described below within those hours. (Needs 1 to 6, outcomes 1 to 5.)"),
    ("Talking games", "The teaching assistant plays the therapist’s games with Mirabelle one-to-one in the quiet room for 15 minutes, twice a day, five days a week, 38 weeks a year. (Need 1, outcome 1.)"),
    ("Everyone signs", "The speech and language therapist teaches Mirabelle’s teacher, the teaching assistant and three lunchtime staff Makaton for three hours every September and one hour each half-term. At 9.15 each morning the teacher teaches the whole class of 26 the sign of the day for five minutes. (Needs 1 and 4, outcomes 1 and 3.)"),
    ("Help with hearing", "A qualified teacher of the deaf visits Mirabelle in class for 60 minutes every half-term to check how she listens, and trains her teacher and teaching assistant for two hours each September. The teaching assistant checks the bone-conduction band and the radio aid for five minutes at 8.50 every morning, 38 weeks a year. Mirabelle keeps the radio aid at school; the council lends and repairs it, and her carpet place is at the front, a metre from the teacher. (Need 2, outcome 1.)"),
    ("Reading and number by eye", "The class teacher, who plans the work with the educational psychologist for 90 minutes every term, teaches Mirabelle whole words and counting with photographs and real things, one-to-one at a table by the window, for ten minutes every morning. The teaching assistant repeats the lesson one-to-one for ten minutes every afternoon. Both happen 38 weeks a year. (Need 3, outcome 2.)"),
    ("First, next, finished", "The teaching assistant walks Mirabelle through a strip of three photographs, one-to-one, for two minutes before each of six activities a day, and plays the tidy-up song one minute before the end. The strip hangs on her peg in class all year; the teaching assistant makes new photographs in 30 minutes every Friday. (Needs 3 and 4, outcomes 2 and 3.)"),
    ("Playing together", "The class teacher leads turn-taking, asking and dancing with Mirabelle and two other children, a group of three, in the music corner for 15 minutes every day, 38 weeks a year. The educational psychologist shows her how for two hours each September and watches for 30 minutes every term. (Need 4, outcome 3.)"),
    ("Legs and balance", "A children’s physiotherapist, registered with the HCPC, teaches Mirabelle stairs, climbing and jumping one-to-one in the hall for 40 minutes once every half-term, and spends 30 minutes on the same visit training the teaching assistant, who practises with Mirabelle one-to-one for 15 minutes each school day, 38 weeks a year. (Need 5, outcome 4.)"),
    ("Hands, toilet and meals", "An occupational therapist, registered with the HCPC, works with Mirabelle one-to-one in class for 45 minutes every half-term on crayon, scissors, toilet and spoon, and trains the teaching assistant for one hour every term. The teaching assistant then does hand games one-to-one for ten minutes a day, takes Mirabelle to the toilet with a picture strip for ten minutes at five set times a day, and sits by her for 30 minutes at lunch every day, 38 weeks a year. (Needs 5 and 6, outcomes 4 and 5.)"),
    ("Rests that teach her to rest", "After every ten minutes of running or climbing the teaching assistant shows Mirabelle the sign “rest” and sits with her one-to-one in the book corner for five minutes, six times a day, 38 weeks a year. The heart nurse in Section G has taught the teaching assistant what to look for. (Need 5, outcome 4.)"),
    ("Things Mirabelle keeps at school", "A chair with arms and a footplate, a toilet step, spring scissors, chunky crayons and a weighted spoon are hers all year, in class and in the dinner hall. The council pays for them and the occupational therapist checks them for 20 minutes each half-term. (Needs 5 and 6, outcomes 4 and 5.)"),
)  # fmt: skip
K = (
    ("Parents’ and child’s views (a)", "Mirabelle’s mum and dad; nursery key person for Mirabelle", "9 July 2026", "Appendix 1"),
    ("Early education (b)", "Nursery manager, after consulting a qualified teacher of the deaf", "14 July 2026", "Appendix 2"),
    ("Medical (c)", "Children’s heart consultant", "10 July 2026", "Appendix 3"),
    ("Medical (c)", "Community paediatrician", "17 July 2026", "Appendix 4"),
    ("Psychological (d)", "Educational psychologist", "20 July 2026", "Appendix 5"),
    ("Social care (e)", "Social worker, disabled children’s team", "16 July 2026", "Appendix 6"),
    ("Speech and language (f)", "Speech and language therapist", "6 July 2026", "Appendix 7"),
    ("Hearing (f)", "Qualified teacher of the deaf", "13 July 2026", "Appendix 8"),
    ("Movement and hands (f)", "Physiotherapist and occupational therapist, joint report", "15 July 2026", "Appendix 9"),
    ("Asked for by her parents (h)", "Heart nurse", "24 July 2026", "Appendix 10"),
    ("Individual health care plan", "Heart nurse, with school and parents", "4 September 2026", "Appendix 11"),
    ("Reception teacher’s notes of Mirabelle’s views", "Reception teacher", "15 September 2026", "Appendix 12"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Mirabelle Thwaite-Okonjo: final plan", "2 October 2026, version 1")
    by.heading("Mirabelle’s Education, Health and Care Plan", 1)
    by.labelled(*FRONT)
    by.at("A").heading("Section A: Mirabelle and her family, in their own way")
    for title, texts in A:
        by.heading(title, 2)
        by.text(*texts)
    by.at("B").heading("Section B: What Mirabelle finds hard in learning, and where she shines")
    by.labelled(*B)
    by.at("C").heading("Section C: Mirabelle’s health, where it touches her learning")
    by.text(
        "Mirabelle was born with a hole between the chambers of her heart (an atrioventricular septal defect). It was closed in September 2022, and a leaky valve remains. Her heart works harder than other children’s, so she is breathless after ten minutes of running, learns less in the afternoon and loses days to chest infections: 14 nursery days from January to June 2026 (children’s heart consultant, 10 July 2026). What to do if she turns blue or faint is in her individual health care plan of 4 September 2026, attached as Appendix 11.",
        "Glue ear makes her hearing go up and down from month to month (community paediatrician, 17 July 2026).",
    )
    by.at("D").heading("Section D: Social care needs")
    by.text(
        "The social worker from the disabled children’s team visited Mirabelle and her parents and advised on 16 July 2026. She found no social care needs linked to Mirabelle’s learning or her disability."
    )
    by.at("E").heading("Section E: What we want Mirabelle to be able to do")
    by.labelled(*E)
    by.heading("How we will know, and who keeps an eye on it", 2)
    by.text(
        "Every half-term the class teacher and the teaching assistant set smaller targets with Mum and Dad. They count and film how Mirabelle is doing every fortnight, and meet her parents each term to look at the films together. The council checks all five outcomes at the annual review."
    )
    by.heading("Moving into Year 1 in September 2027", 2)
    by.text(
        "Mirabelle visits her new classroom on six mornings in June and July 2027, with a photo book to take home. The two teachers meet for an hour by 2 July 2027 and the teaching assistant moves up with her."
    )
    by.at("F").heading("Section F: The special help that Mirabelle gets with learning")
    by.labelled(*F)
    by.text(
        "Mirabelle follows the whole Early Years curriculum with her class. Everything here is as much as the reports in Section K advised."
    )
    by.at("G").heading("Section G: Health care")
    by.labelled(
        ("At the heart hospital", "Mirabelle’s heart consultant examines her and scans her heart for 45 minutes every six months, so that she is well enough to be in school and to reach outcome 4."),
        ("The heart nurse", "A children’s heart nurse from the same hospital teaches the teaching assistant, the class teacher and two first-aiders for 90 minutes each September to spot tiredness, blueness and faintness, and visits Mirabelle at school for 30 minutes every term (outcome 4)."),
        ("Hearing clinic", "An audiologist tests Mirabelle’s hearing and adjusts her band for 40 minutes every four months (outcome 1)."),
    )  # fmt: skip
    by.text(
        "The designated clinical officer agreed this section for the integrated care board on 28 September 2026."
    )
    by.at("H1").heading("Section H1: Social care help under the 1970 Act")
    by.text(
        "Mirabelle does not need any (social worker, 16 July 2026). Mum and Dad agreed with this when they read the draft."
    )
    by.at("H2").heading("Section H2: Any other social care help")
    by.text("Mirabelle does not need any of this either (social worker, 16 July 2026).")
    by.at("I").heading("Section I: Mirabelle’s school")
    by.text(
        "Pennyfold Lane Primary School, which is a community primary school, a mainstream school."
    )
    by.at("J").heading("Section J: Personal budget")
    by.text(
        "We explained personal budgets to Mum and Dad on 9 July 2026. They did not want one, so there is no direct payment."
    )
    by.at("K").heading("Section K: The reports we used, all attached")
    by.rows(("What it is", "Who wrote it", "Date", "Where to find it"), K)
    by.at("").heading("If you are not happy with this plan")
    by.guide(
        "You can appeal to the SEND Tribunal about Sections B, F and I. You have two months from our letter of 2 October 2026, or one month from a mediation certificate if that gives you longer. The letter tells you how to ring the mediation adviser, how to ask for help with settling a disagreement, and where to get free advice and support."
    )


PLAN = Unseen(
    name="mirabelle",
    style="48th: Word headings and plain paragraphs with bold lead-ins, one table for K",
    born=dt.date(2022, 3, 22),
    write=write,
)
