"""Xiomara, thirteen: an amended final plan after the Year 9 review, in numbered prose."""

import datetime as dt

from tests.unseen.author import Author, Unseen

COVER = (
    ("Full name", "Xiomara Delacourt-Finch"),
    ("Known as", "Xio; pronouns she/her"),
    ("Date of birth", "30th January 2013"),
    ("National Curriculum year", "Year 9"),
    ("Main need", "Social, emotional and mental health"),
    ("Second need", "Attention deficit hyperactivity disorder (ADHD)"),
    ("Language at home", "English"),
    ("Looked after by", "Wenlow Vale Council since April 2019; lives with a foster carer"),
    ("Parental responsibility", "Xiomara’s mother and Wenlow Vale Council"),
    ("This plan is addressed to", "Xiomara’s mother and her foster carer, with a copy to her social worker"),
    ("Personal education plan (PEP)", "Reviewed 18th September 2026; next 14th January 2027; attached as K11"),
    ("Plan first made", "22nd March 2022"),
    ("Last review completed before this one", "20th October 2025"),
    ("Invitations to the review", "1st September 2026; papers 7th September 2026"),
    ("Year 9 review meeting", "22nd September 2026; report sent 2nd October 2026"),
    ("Decision and amendment notice", "13th October 2026; comments invited until 30th October 2026"),
    ("Amended final plan", "13th November 2026"),
    ("Next review completed by", "12th October 2027"),
    ("Signed", "Perpetua Lyle, Principal SEND Officer, for Wenlow Vale Council, 13th November 2026"),
)  # fmt: skip
A = (
    ("How we listened", (
        "A.1 Xio chose to talk while walking the virtual school’s dog. Her virtual-school teacher walked with her for an hour on 8th September 2026 and typed up her words that afternoon; Xio crossed out one line and passed the rest on 10th September. Everything between quotation marks is hers, or belongs to the person named.",
    )),
    ("Xio’s own account", (
        "A.2 What she enjoys: “I love skateboarding, baking bread and true-crime podcasts. On a free day I’m at the skate park till my legs go.”",
        "A.3 What she is proud of: “I’m good at noticing when someone’s upset. I taught three little kids to drop in. I’ve made the bread for every Sunday since Easter.”",
        "A.4 School: “Best is food tech, because you can move. Worst is silent reading and being looked at when I come in late. I like Room 9, nobody asks stuff.”",
        "A.5 Feeling well: “My tablets make me not hungry until four. I sleep rubbish on Sundays. Skating is what makes my chest stop buzzing.”",
        "A.6 Friends: “I’ve got one proper mate, from skating. At school I’m in a group but I’m not sure they’d notice if I wasn’t there.”",
        "A.7 Doing things for herself: “I do my own washing and I get the 31 bus. I can’t do money, it goes.”",
        "A.8 What she hopes for: “This year I want to stay in lessons. After Year 11 I’d like to go to college for baking and then work in a proper bakery. I want my own flat with a door nobody else has a key to, and to run a girls’ skate club.”",
    )),
    ("Talking with Xio and deciding with her", (
        "A.9 Xio talks best side by side, moving, with one adult she has known for a month or more. Tell her on the day before what a meeting is about and who will be there. Give news straight; she hears a cheerful voice as bad news coming. “Fine” means no. “Go on then” means yes. Hood up means stop, and she will come back to it the next day.",
        "A.10 She decides well with two or three choices written down and a night to think. She likes to chair the first five minutes of her own meetings, with her advocate beside her.",
    )),
    ("Xio’s mother", (
        "A.11 Her views, to the social worker at family time, 5th September 2026: “She’s clever and she’s funny. She had to grow up quick. I get scared school will only see the shouting.”",
        "A.12 Her hopes: “I hope she gets a trade and a home of her own, and has Sunday dinner with me in it.”",
    )),
    ("Xio’s foster carer and her social worker", (
        "A.13 Her foster carer, at the PEP meeting on 18th September 2026: “She looks after everybody’s feelings except hers. The house smells of bread and we love having her. I hope she stays near, works with her hands and knows she can always come home.”",
        "A.14 Her social worker, at the same meeting: “Xio asks fair questions and deserves plain answers. I hope she keeps the people who matter to her.”",
    )),
    ("Her story", (
        "A.15 Xio was born in January 2013. She came into the council’s care in April 2019, went to three primary schools and moved to her foster carer’s in August 2021, where she has stayed. Her plan was made in March 2022. She started at her secondary school in September 2024. She has asked that the rest stays hers to tell.",
    )),
)  # fmt: skip
B = (
    ("What she brings", (
        "B.1 Xio reasons aloud with real subtlety, reads people quickly, and will work for an hour on anything she can do standing up (educational psychologist, 24th July 2026).",
    )),
    ("Social, emotional and mental health", (
        "B.2 Feeling safe. Xio watches the door, the adult’s face and the other pupils before she can look at the work. Between 8th June and 3rd July 2026 she left 31 of 100 lessons, most often in the first ten minutes and after a raised voice (headteacher, 10th July 2026).",
        "B.3 Naming and settling strong feelings. She notices anger only once she is shouting, and takes between 25 and 40 minutes to settle with an adult near by. She could name four feelings in herself and eleven in other people (educational psychologist, 24th July 2026).",
        "B.4 Friendships. After a disagreement Xio withdraws for the rest of the week: this happened five times in the summer term of 2026, and she ate lunch alone on 22 days (headteacher, 10th July 2026).",
    )),
    ("Cognition and learning", (
        "B.5 Attention. Xio has ADHD. She keeps to a seated task for six minutes, loses the third of three spoken instructions, and handed in two of 14 homeworks in June 2026 (educational psychologist, 24th July 2026).",
        "B.6 Gaps from missed schooling. Her reading is in line with her age (standardised score 102) but number is not: she scored 79, does not yet work with percentages or decimals, and cannot plan how to spend ten pounds (Salford reading test and Sandwell number test, virtual-school teacher, 1st July 2026).",
    )),
    ("Communication; sensory and physical", (
        "B.7 No need was found in either area (educational psychologist, 24th July 2026; consultant community paediatrician, 30th July 2026).",
    )),
)  # fmt: skip
C = (
    "C.1 ADHD medicine, taken at breakfast since May 2024, takes away Xio’s appetite until four o’clock. She grew 1 cm and gained no weight between January and July 2026, and is hungry and short-tempered in afternoon lessons (consultant community paediatrician, 30th July 2026).",
    "C.2 She falls asleep after midnight on two or three nights a week, Sundays above all, and misses the first lesson on about one Monday in two (same advice).",
)  # fmt: skip
D = (
    "D.1 Because of her difficulty with trust and friendship Xio needs a steady adult outside home and school if she is to join and stay in a club; she has begun and left three since 2024 (social worker, 28th July 2026).",
    "D.2 The social worker decided on 28th July 2026 that a Care Act child’s needs assessment is not called for yet, and will look again at the Year 11 review. Xio’s pathway planning as a looked-after young person starts at 16.",
)  # fmt: skip
E = (
    ("Employment", (
        "E.1 By July 2029 Xio has completed ten days in a working bakery, arriving on time on nine of them, and has chosen a college course. Towards her bakery. Meets B.2, B.5. Step: two half-days by July 2027.",
        "E.2 By July 2029 Xio stays in 95 lessons of 100, using her exit card and coming back within ten minutes when she leaves. Towards “stay in lessons”. Meets B.2, B.5. Step: 80 of 100 by July 2027.",
    )),
    ("Independent living", (
        "E.3 By July 2029 Xio plans and keeps to a £20 weekly budget for four weeks running, working out a percentage discount herself. Towards her own flat. Meets B.6. Step: a £10 budget for two weeks by July 2027.",
    )),
    ("Friends and community", (
        "E.4 By July 2029 Xio speaks to a friend again within one day of a disagreement, four times out of five, and eats with others on four days a week. Towards friends who would notice. Meets B.4. Step: within three days by July 2027.",
        "E.5 Social care outcome. By July 2028 Xio has helped to run the girls’ skate club on 30 Saturdays. Towards her own club. Meets D.1. Step: eight Saturdays by April 2027.",
    )),
    ("Health", (
        "E.6 By July 2028 Xio names what she is feeling before she shouts, seven times out of ten, and settles in 15 minutes. Towards her chest not buzzing. Meets B.3. Step: four times out of ten by July 2027.",
        "E.7 Health outcome. By July 2028 Xio eats lunch on four school days of five and is in first lesson on nine Mondays of ten. Important for her growth. Meets C.1, C.2. Step: six Mondays of ten by April 2027.",
    )),
    ("How we keep track", (
        "E.8 Xio’s key teacher sets three short-term targets with her each half-term and looks at them with her every Monday. The virtual-school teacher checks progress at every termly PEP meeting, with her foster carer, mother and social worker. The council reviews all the outcomes once a year.",
        "E.9 Xio chooses her Key Stage 4 subjects in March 2027; the careers adviser and her foster carer go through the choices with her in February. College visits begin in Year 10 and the post-16 place is written into this plan by 30th March 2029.",
    )),
)  # fmt: skip
F = (
    ("A safe start", (
        "F.1 A key teacher, who holds a level 5 certificate in therapeutic teaching, meets Xio one-to-one in Room 9 for 20 minutes at 8.30 every school day, 38 weeks a year: they look through the day, and she chooses where she sits (B.2; E.2).",
        "F.2 A learning mentor with a level 3 certificate in emotion coaching works one-to-one beside Xio in the first 15 minutes of each of five lessons every school day, 38 weeks a year. When Xio shows her exit card the mentor walks with her for up to ten minutes, without questions, and brings her back in (B.2, B.3; E.2, E.6).",
        "F.3 The educational psychologist trains the key teacher, the mentor and Xio’s nine subject teachers for three hours each September and one hour each term. They learn to lower the voice, stand to one side and speak to Xio before the class is listening (B.2, B.3; E.2, E.6).",
    )),
    ("Feelings and friends", (
        "F.4 A drama therapist registered with the Health and Care Professions Council works one-to-one with Xio for 50 minutes every Wednesday, 36 weeks a year, in the studio at school. In these sessions she learns to spot the first signs of a feeling in her body and to choose from six ways to settle. The therapist meets the key teacher for 30 minutes each half-term (B.3; E.6).",
        "F.5 The learning mentor in F.2 runs a lunch baking table for Xio and three other pupils, 40 minutes every Tuesday and Thursday, 38 weeks a year. She teaches how to disagree, wait and go back (B.4; E.4).",
        "F.6 The same mentor sits one-to-one with Xio for 15 minutes every Friday, 38 weeks a year, and for a further 15 minutes, with the other pupil as well, on the next school day after each disagreement. Five written questions are used to put things right (B.4; E.4).",
    )),
    ("Attention and number", (
        "F.7 In every lesson, 25 hours a week for 38 weeks a year in classes of 26, the subject teacher writes instructions one at a time on a card on Xio’s desk, breaks work into six-minute parts, and gives her a standing desk at the side of the room. The special educational needs coordinator (SENCO) watches two lessons each half-term to check (B.5; E.2).",
        "F.8 A specialist teacher with a level 7 diploma in mathematics difficulties teaches Xio one-to-one for 45 minutes every Monday and Friday, 38 weeks a year. Percentages and decimals are taught through recipes, prices and wages. This takes the place of two Spanish lessons; Xio keeps up conversation about Spain and its food in a 30-minute food-technology lesson every week (B.6; E.3).",
        "F.9 The learning mentor does homework with Xio one-to-one for 30 minutes after school on Mondays and Wednesdays, 38 weeks a year (B.5; E.2).",
    )),
    ("Preparing for adult life", (
        "F.10 A careers adviser with a level 6 diploma meets Xio one-to-one for 45 minutes every half-term, arranges her bakery half-days, and goes with her on the first of each (B.2, B.5; E.1).",
        "F.11 The learning mentor teaches Xio to plan, spend and record real money, one-to-one, for 45 minutes every Friday at the market, 38 weeks a year, following a short course in money skills that the mentor completed in June 2026 (B.6; E.3).",
    )),
)  # fmt: skip
G = (
    "G.1 The ADHD nurse specialist sees Xio at the health centre for 30 minutes every three months, measures her height, weight and blood pressure, and reviews her medicine and her food diary, so that she eats and grows (C.1; E.7).",
    "G.2 The consultant community paediatrician sees Xio for 30 minutes every six months about sleep and medicine together (C.2; E.7).",
    "G.3 The integrated care board’s designated clinical officer agreed this section on 5th November 2026.",
)  # fmt: skip
K = (
    "K.1 Type (a): Xiomara’s views, 8th September 2026; her mother’s views, 5th September 2026; her foster carer’s views, 18th September 2026.",
    "K.2 Type (b): education, headteacher, 10th July 2026.",
    "K.3 Type (c): medical, consultant community paediatrician, 30th July 2026.",
    "K.4 Type (d): psychological, educational psychologist, 24th July 2026.",
    "K.5 Type (e): social care, social worker for looked-after children, 28th July 2026.",
    "K.6 Type (f): virtual-school teacher, number and reading tests, 1st July 2026.",
    "K.7 Type (f): drama therapist, 16th July 2026.",
    "K.8 Type (g): preparing for adulthood, careers adviser, 21st July 2026.",
    "K.9 Type (h): at Xiomara’s mother’s request, skate-club leader, 20th July 2026.",
    "K.10 Report of the review meeting, headteacher, 2nd October 2026.",
    "K.11 Personal education plan, virtual-school teacher, 18th September 2026.",
)  # fmt: skip


def _parts(by: Author, parts) -> None:
    for heading, lines in parts:
        by.heading(heading, 2)
        by.text(*lines)


def write(by: Author) -> None:
    by.paper.running("Xiomara Delacourt-Finch – AMENDED FINAL", "Amendment 4 – 13th November 2026")
    by.heading("Xiomara’s Education, Health and Care Plan", 1)
    by.cover(*COVER)
    by.at("").heading("What has changed", 2)
    by.guide(
        "Sections A, B, E, F and K were rewritten after the review of 22nd September 2026. Since the amendment notice one thing has changed: F.6 now says ‘on the next school day after each disagreement’, because Xiomara’s mother asked for it on 27th October 2026."
    )
    by.at("A").heading(
        "Section A: Xiomara’s views, interests and aspirations, and those of her mother", 1
    )
    _parts(by, A)
    by.at("B").heading("Section B: Xiomara’s special educational needs", 1)
    _parts(by, B)
    by.at("C").heading("Section C: Health needs that relate to those needs", 1)
    by.text(*C)
    by.at("D").heading("Section D: Social care needs", 1)
    by.text(*D)
    by.at("E").heading("Section E: Outcomes", 1)
    _parts(by, E)
    by.at("F").heading("Section F: Special educational provision", 1)
    _parts(by, F)
    by.at("G").heading("Section G: Health provision", 1)
    by.text(*G)
    by.at("H1").heading("Section H1: Social care provision under section 2 of the 1970 Act", 1)
    by.text(
        "H1.1 A youth worker with a level 3 diploma in youth work, from the council’s outreach team, goes with Xio one-to-one to the girls’ skate club for two hours every Saturday, 40 weeks a year (D.1; E.5)."
    )
    by.at("H2").heading("Section H2: Other social care provision", 1)
    by.text("H2.1 None is reasonably required by Xio’s needs (social worker, 28th July 2026).")
    by.at("I").heading("Section I: Placement", 1)
    by.text("I.1 Candlewick Academy, a mainstream secondary academy for pupils aged 11 to 16.")
    by.at("J").heading("Section J: Personal budget", 1)
    by.text(
        "J.1 Xio’s mother and foster carer were told about personal budgets on 22nd September 2026. Neither asked for one, and no direct payment is made."
    )
    by.at("K").heading("Section K: Advice and information", 1)
    by.text(
        "The council asked for the fresh advice in K.2 to K.9 on 26th June 2026; it was due on 7th August 2026 and the last of it came on 30th July 2026. Everything listed here is attached.",
        *K,
    )
    by.at("").heading("If you disagree", 1)
    by.guide(
        "Xiomara’s mother or foster carer may appeal to the First-tier Tribunal (SEND) about sections B, F and I within two months of the letter sent with this plan on 13th November 2026, or within one month of a mediation certificate, whichever is later. The letter explains mediation, disagreement resolution and where to find free, impartial information and advice."
    )


PLAN = Unseen(
    name="xiomara",
    style="46th: prose in numbered paragraphs (B.1, F.3) under headings, with a personal education plan alongside",
    born=dt.date(2013, 1, 30),
    write=write,
)
