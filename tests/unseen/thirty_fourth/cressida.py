"""Cressida, nine: a big county's final plan in numbered Parts, as it should be."""

import datetime as dt

from tests.unseen.author import Author, Unseen

A = (
    ("How were Cressida’s views found out?", "Cressida talked over a lump of clay with the teaching assistant who runs art club, for half an hour on 23 June 2026 and again on 25 June 2026. She typed some answers and the assistant wrote down the rest. Her parents talked to the plan coordinator on 29 June 2026."),
    ("What does Cressida enjoy, and how does she play?", "Cressida makes animals from clay and felt, plays pirates with her cousins and swims on Saturdays. She typed on 23 June 2026: “I’ve got forty-one felt foxes. Nobody is allowed to count them but me.”"),
    ("What is she good at? What do people admire?", "She notices how other people feel and can make a whole table laugh. She is proud of her clay owl, which won second prize at the town show in June 2026."),
    ("How does school feel to Cressida?", "“Best is art, and when Miss reads to us. Worst is reading out loud round the room. I count who is before me and my tummy goes tight.” (said to the assistant, 25 June 2026)"),
    ("Friends and family", "“My best friend moved to another class. At playtime I sit on the bench by the pond.” (said on 25 June 2026) She goes to Brownies."),
    ("Health and feeling well", "“My eyes wobble and the sun hurts. My head aches after lunch when it’s the white board.” (said on 23 June 2026) Her parents say that she sleeps and eats well."),
    ("What does she do for herself?", "Cressida packs her own swimming bag and makes scrambled egg with her grandad. She would like to walk to the corner shop without holding a hand: “I want to ask for it myself. Mint, in a cone.” (typed, 23 June 2026)"),
    ("What does Cressida hope for when she is older?", "“I want to make the puppets for films. I want to live by the sea with a kiln in the shed.” (typed, 25 June 2026) She hopes to join the puppet club in town and to go on to a big school that has a pottery room."),
    ("How do we talk with Cressida and include her in decisions?", "Cressida speaks in full sentences, and on most days she stammers. Look at her, wait, and let her finish. On a bumpy day she types on her tablet. Thumb up is yes, thumb down is no. Sit her with the window behind her, use print in size 24 and ask one question at a time. She decides best in the morning, between two choices, with one adult she knows."),
    ("Cressida’s story so far", "Cressida was born in February 2017. In May 2017 the eye hospital told her parents that she has albinism. She began to stammer at four, in spring 2021. She started Reception that September and came to her present school in January 2024."),
    ("What do her parents think?", "“She comes home worn out from looking. School is kind, but she has stopped putting her hand up, and we worry that people take quiet to mean content.” (Mum and Dad, 29 June 2026)"),
    ("What do her parents hope for?", "“We hope she has a friend round to play and says whatever she likes to anybody. One day we’d love her to earn her living with her hands, in a home of her own, in a place where people know her.” (Mum and Dad, 29 June 2026)"),
)  # fmt: skip
B = (
    ("Communication and interaction", (
        ("Strengths", "Cressida has a wide vocabulary. She told the therapist in eleven sentences how a pot is fired."),
        ("Need 1", "Cressida stammers. In five minutes’ talk she repeated, stretched or stuck on 14 syllables in every 100 (Stuttering Severity Instrument, speech and language therapist, 2 July 2026). She gave one spoken answer in a week of lessons."),
    )),
    ("Cognition and learning", (
        ("Strengths", "Cressida remembers stories that she has heard almost word for word."),
        ("Need 2", "Cressida reads large print correctly but slowly: 38 words a minute in size 24, where most of her class read about 100. She spelled 41 of 100 common words and leaves out the middle sounds of longer ones (educational psychologist, 8 July 2026)."),
    )),
    ("Social, emotional and mental health", (
        ("Strengths", "Cressida is thoughtful, funny and loyal."),
        ("Need 3", "Cressida worries about being asked to speak and does not yet ask to join a game. She cried before school on 7 of 20 mornings in June 2026 (her parents’ diary) and sat alone at nine of 15 playtimes (watched by the special educational needs co-ordinator, SENCO, 26 June 2026)."),
    )),
    ("Sensory and physical", (
        ("Strengths", "Cressida’s fingers are neat and strong, and she swims 200 metres."),
        ("Need 4", "Cressida has low vision from albinism, and her eyes make small movements all the time (nystagmus). With her glasses she sees at six metres what others see at 36 (qualified teacher of children with vision impairment, 6 July 2026). She cannot read the class board and trips on steps. An adult sets up her tablet and magnifier, and she types six words a minute."),
    )),
)  # fmt: skip
HEADER = ("Outcome", "Provision", "Who", "How often and how long", "Review")
E_AND_F = (
    ("Communication and interaction", (
        ("Outcome 1, for Need 1. By July 2028 Cressida answers or asks a question aloud in four lessons out of five. In June 2026 it was one answer in a week. Step: one answer a day by July 2027. (“I want to ask for it myself”; her parents’ hope that she says what she likes.)", "Progress towards Outcome 1 is counted by the class teacher each Friday. The therapist, SENCO and parents look at it every half-term.", (
            ("1a. One-to-one speech therapy in the music room: soft starts to words, stammering on purpose, and talking about talking.", "Speech and language therapist registered with the Health and Care Professions Council, with a postgraduate course in stammering", "45 minutes a week, 36 weeks a year, from 5 October 2026. The therapist has a further hour each half-term to write activities and meet staff and parents."),
            ("1b. One-to-one practice of the week’s speaking task, first with the assistant and then with one classmate.", "Teaching assistant, level 3, taught by the therapist for two hours each term", "15 minutes, four days a week, 38 weeks a year."),
            ("1c. In her class of 28 nobody is asked to read or answer without warning. The teacher gives Cressida her question on a card one lesson ahead. She chooses to answer by speaking, by typing or with a recording.", "Class teacher (qualified), after two hours’ training by the therapist in October 2026", "Every lesson. The cards take 20 minutes each day to prepare."),
        )),
    )),
    ("Cognition and learning", (
        ("Outcome 2, for Need 2. By July 2028 Cressida reads 70 words a minute in size 24 and spells 80 of the 100 common words. In July 2026 it was 38 words a minute and 41 spellings. Step: 55 and 60 by July 2027. (Film puppets have scripts.)", "Progress towards Outcome 2 is tested by the specialist teacher in December, April and July, and shared with the parents.", (
            ("2. One-to-one lesson in hearing, building and spelling longer words with large magnetic letters, in the library bay. It takes the place of the class spelling lesson; she has the rest of the curriculum with her class.", "Specialist teacher with a level 7 certificate in dyslexia", "40 minutes, twice a week, 36 weeks a year."),
        )),
    )),
    ("Social, emotional and mental health", (
        ("Outcome 3, for Need 3. By July 2028 Cressida shares a game or a job with another child at four playtimes out of five, and comes to school without tears on 19 mornings in 20. In June 2026 it was six playtimes in 15 and 13 mornings in 20. Step: three playtimes in five by July 2027. (“I sit on the bench”; her parents’ hope that she has a friend round.)", "Progress towards Outcome 3 is noted by the assistant weekly. Cressida, her parents and the SENCO talk it over each half-term.", (
            ("3a. Clay club at lunchtime in a group of four, one of them chosen by Cressida, where the adult shows how to join in and then sits back.", "Teaching assistant who has completed the six-day emotional literacy course and has two hours’ supervision each half-term from an educational psychologist", "35 minutes, twice a week, 38 weeks a year."),
            ("3b. One-to-one talk about worries, with drawing and a ladder of brave steps.", "The teaching assistant of 3a", "30 minutes every Monday, 38 weeks a year."),
        )),
    )),
    ("Sensory and physical", (
        ("Outcome 4, for Need 4. By July 2028 Cressida sets up her own tablet and magnifier within two minutes in every lesson, types 25 words a minute, and walks to the corner shop and back with an adult ten steps behind. In July 2026 an adult set up, she typed six words a minute and had not walked there. Step: her own set-up every morning and 15 words a minute by July 2027. (Her wish to go to the shop.)", "Progress towards Outcome 4 is measured by the vision teacher each term and sent to the parents and the SENCO.", (
            ("4a. One-to-one teaching of tablet, magnifier and typing.", "Qualified teacher of children with vision impairment", "One hour a week, 38 weeks a year, and one hour each half-term to train staff and check light and seating."),
            ("4b. Each book and sheet is set in size 24 on cream paper or put on the tablet before the lesson.", "Teaching assistant, level 3, taught by the teacher of 4a for four hours in September 2026 and one hour each term", "Five hours a week, 38 weeks a year."),
            ("4c. A tablet that shows the class board, a desk magnifier, a sloping desk, a seat with the window behind her, and blinds (also for Need 5).", "Supplied by the County Council by 28 September 2026; checked and repaired by the teacher of 4a", "In every lesson. Checked for 30 minutes each half-term."),
            ("4d. One-to-one lessons in steps, kerbs, roads and routes.", "Habilitation specialist with the graduate diploma in habilitation", "45 minutes every fortnight, 36 weeks a year."),
        )),
    )),
)  # fmt: skip
K = (
    ("1", "Cressida’s views", "Teaching assistant, art club, with Cressida", "25 June 2026", "Yes"),
    ("2", "Advice of the parents", "Mother and father", "29 June 2026", "Yes"),
    ("3", "Educational advice", "Head teacher", "1 July 2026", "Yes"),
    ("4", "Advice on vision", "Qualified teacher of children with vision impairment", "6 July 2026", "Yes"),
    ("5", "Medical advice", "Community paediatrician", "10 July 2026", "Yes"),
    ("6", "Psychological advice", "Educational psychologist", "8 July 2026", "Yes"),
    ("7", "Social care advice", "Social worker, children’s services", "3 July 2026", "Yes"),
    ("8", "Speech and language therapy advice", "Speech and language therapist", "2 July 2026", "Yes"),
    ("9", "Habilitation advice", "Habilitation specialist", "14 July 2026", "Yes"),
    ("10", "Advice the parents asked for", "Brown Owl, Brownie pack", "7 July 2026", "Yes"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running(
        "Education, Health and Care Plan: Cressida Aldwinkle", "Final, 25 September 2026"
    )
    by.heading("Education, Health and Care Plan", 0)
    by.heading("Part 1: Details of the child and of this plan")
    by.cover(
        ("Full name of child", "Cressida Aldwinkle"), ("D.O.B.", "8 February 2017"),
        ("National Curriculum year", "Year 5"), ("Pronouns", "She, her"),
        ("Parents", "Mother and father, who share parental responsibility"), ("Plan status", "FINAL"),
        ("Assessment requested", "11 May 2026"), ("Parents told of decision to assess", "12 June 2026"),
        ("Advice requested", "15 June 2026"), ("Draft plan served", "21 August 2026"),
        ("Representations invited until", "7 September 2026"), ("Final plan made", "25 September 2026"),
        ("To be reviewed by", "24 September 2027"),
        ("Signed on behalf of the County Council", "M. Pargeter, Head of SEND Casework, 25 September 2026"),
    )  # fmt: skip
    by.at("A").heading("Part 2: Views, interests and aspirations (Section A)")
    by.guide("Please use the family’s own words wherever you can and say whose they are.")
    by.rows(("", ""), A, labels=(0,))
    by.at("B").heading("Part 3: Special educational needs (Section B)")
    for area, paragraphs in B:
        by.heading(area, 2)
        by.labelled(*paragraphs)
    by.at("C").heading("Part 4: Health needs (Section C)")
    by.labelled(
        (
            "Need 5",
            "Bright light hurts Cressida’s eyes and brings on headaches. She had them on eight school days in June 2026 and each time stopped work for about 20 minutes (community paediatrician, 10 July 2026).",
        )
    )
    by.at("D").heading("Part 5: Social care needs (Section D)")
    by.text("No social care needs were identified (children’s services’ advice, 3 July 2026).")
    by.at("").heading("Part 6: Outcomes and special educational provision (Sections E and F)")
    by.guide("One table for each area of need. Number each line of provision.")
    for area, outcomes in E_AND_F:
        by.heading(area, 2)
        _table(by, outcomes)
    by.at("E").heading("Targets and future changes", 2)
    by.text(
        "The class teacher and the SENCO set shorter targets with Cressida and her parents at the start of each half-term. The County Council reviews all four outcomes at the yearly review.",
        "Cressida moves to secondary school in September 2028. Her family visits schools in summer 2027, and the County Council names the school before 15 February 2028. Between April and July 2028 she has six visits and learns the building with the habilitation specialist.",
    )
    by.at("G").heading("Part 7: Health provision (Section G)")
    by.text(
        "For Need 5. An ophthalmologist sees Cressida for 30 minutes every six months, and an orthoptist for 40 minutes every six months, at the eye hospital. They prescribe tinted glasses, so that she can go on working in bright rooms.",
        "The integrated care board agreed to this provision on 13 August 2026 (designated clinical officer).",
    )
    by.at("H1").heading("Part 8: Social care provision under the 1970 Act (Section H1)")
    by.text("No provision is required (children’s services’ advice, 3 July 2026).")
    by.at("H2").heading("Part 9: Any other social care provision (Section H2)")
    by.text("No provision is required (children’s services’ advice, 3 July 2026).")
    by.at("I").heading("Part 10: School (Section I)")
    by.text("Fernbeck Primary School, which is a maintained mainstream primary school.")
    by.at("J").heading("Part 11: Personal budget (Section J)")
    by.text(
        "Personal budgets were explained to the parents on 29 June 2026. They have not asked for one, and no direct payment is made."
    )
    by.at("K").heading("Part 12: Advice and information (Section K)")
    by.rows(("Appendix", "Document", "Author’s role", "Date", "Attached?"), K)
    by.at("").heading("Part 13: Rights of the parents")
    by.text(
        "Cressida’s parents may appeal to the First-tier Tribunal about Sections B, F and I within two months of the letter that comes with this plan, or one month of a mediation certificate if that is later. The letter explains mediation, disagreement resolution and where to get free, impartial advice."
    )


def _table(by: Author, outcomes: tuple) -> None:
    lines = [
        (outcome if not i else "", *line, review if not i else "")
        for outcome, review, provision in outcomes
        for i, line in enumerate(provision)
    ]
    by.rows(HEADER, lines, letters=("E", "F", "F", "F", "E"))
    table, first = by.paper.doc.tables[-1], 1
    for _, _, provision in outcomes:
        last = first + len(provision) - 1
        for column in (0, 4):
            table.cell(first, column).merge(table.cell(last, column))
        first = last + 1


PLAN = Unseen(
    name="cressida",
    style="34th: a county form in numbered Parts; outcome, provision, who, how long, review",
    born=dt.date(2017, 2, 8),
    write=write,
)
