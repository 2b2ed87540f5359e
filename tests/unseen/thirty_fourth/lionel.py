"""Lionel, fifteen: an amended final plan after his Year 11 review, told plainly, as it should be."""

import datetime as dt

from tests.unseen.author import Author, Unseen

FRONT = (
    ("Name", "Lionel Thackwray"),
    ("Born", "9 March 2011"),
    ("He is in", "Year 11"),
    ("He uses", "he and him"),
    ("Kind of plan", "Amended final plan"),
    ("First plan made", "6 March 2019"),
    ("Last year’s review completed", "4 December 2025"),
    ("Date of this amended plan", "13 November 2026"),
    ("Next review to be completed by", "15 October 2027"),
    ("Signed for the Council", "Y. Brearley, SEND Team Manager, 13 November 2026"),
)
A = (
    ("How we asked Lionel", "Lionel recorded his answers on his phone in the school workshop on 24 and 25 June 2026, with the careers adviser asking the questions. He spoke at his review meeting on 24 September 2026."),
    ("What Lionel likes", "“I like boats, engines and the lock by our house.” (Lionel, 24 June 2026) In his free time Lionel walks his dog on the towpath and bakes soda bread with his sister."),
    ("What Lionel is good at", "Lionel is patient. He is proud of his certificate for 50 hours of volunteering on the canal."),
    ("What Lionel says about school", "“Best is design and technology, because Sir lets me finish. Worst is when they say it all at once and then it’s go.” (24 June 2026)"),
    ("What Lionel says about his health", "“My leg gets tight when it’s cold and I’m tired by two o’clock. I hate the splint but I do wear it.” (25 June 2026)"),
    ("What Lionel says about friends", "“I’ve got two mates from the boatyard. I’d like to go to the cinema with them and not my mum.” (25 June 2026)"),
    ("What Lionel does for himself", "“I do my own breakfast and my own washing. I want to learn the train.” (25 June 2026)"),
    ("What Lionel hopes for", "“I want a job on the canal, keeping a lock or mending boats. I want to live in a flat near the water with a mate. And I want to vote, and carry on with the canal clean-up.” (24 June 2026) Lionel visited two colleges in June 2026 and would like to go to Wexcombe College: “They’ve got a lathe.” (24 September 2026)"),
    ("How to talk with Lionel and plan with him", "Lionel speaks for himself. Tell him one thing at a time in a short sentence, and draw it or show it. Then wait ten seconds. He says “yep” when he agrees. When he disagrees he goes quiet and looks down, so ask him, “Is that a no?” Send him the questions two days before a meeting as a voice message, meet in the morning and show no more than three choices in pictures. After 25 June 2027 the decisions about this plan are Lionel’s own, and he would like his dad to sit beside him."),
    ("Lionel’s story so far", "Lionel was born nine weeks early in March 2011, and doctors told his parents in 2012 that he has cerebral palsy. He started primary school in September 2015. He has volunteered on the canal since April 2025."),
    ("What his parents think", "“School knows him and he is calmer than he was. What worries us is the journey to college, and people talking too fast or deciding for him.” (Mum and Dad, by telephone, 3 July 2026)"),
    ("What his parents hope for", "“We hope he has paid work that he is proud of, his own front door, and good friends.” (Mum and Dad, 3 July 2026)"),
)  # fmt: skip
B = (
    ("Communication and interaction", "Lionel talks easily about things he knows. B1: Lionel takes in spoken language slowly. He carried out four of twelve instructions that had three parts and does not yet ask for a repeat (speech and language therapist, 1 July 2026)."),
    ("Cognition and learning", "Lionel learns well from watching and doing. B2: Lionel reads as most children of eight do, at an age equivalent of 8 years 2 months (York Assessment of Reading, educational psychologist, 30 June 2026). He read a timetable or gave the right change in three tries out of ten (school assessment, 18 June 2026)."),
    ("Social, emotional and mental health", "Lionel is kind and steady with people he trusts. B3: Lionel worries when a plan changes without warning. He walked out of six lessons in May and June 2026 (school log), and he cannot yet tell an adult before he goes."),
    ("Sensory and physical", "Lionel has a strong right arm and a good eye for distance. B4: Lionel has cerebral palsy that affects his left side (hemiplegia). His left hand holds things but does not turn or pinch. He needs to sit after standing for 20 minutes, and he writes seven words a minute (occupational therapist, 7 July 2026)."),
    ("Preparing for adult life", "Lionel looks after his clothes and his dog. B5: Lionel has not yet made a journey by himself, and he stops at the third step of a recipe (school life skills checklist, 19 June 2026)."),
)  # fmt: skip
E = (
    "Outcome 1 is about work, and it is an education and training outcome. By July 2029 Lionel carries out a job of five spoken instructions in the workshop or the boatyard on four days out of five. In July 2026 he managed four of twelve instructions with three parts. His first step is three instructions by July 2027. It meets need B1 and follows from his wish to work on the canal.",
    "Outcome 2 is about work and money, and it is an education and training outcome. By July 2029 Lionel reads a rota or a timetable and pays with the right money in nine tries out of ten. In June 2026 he did so in three tries out of ten. His first step is six tries out of ten by July 2027. It meets need B2 and follows from his wish for a flat with a mate.",
    "Outcome 3 is about friends and the community. By July 2029, when a plan changes, Lionel says that he needs a break and is back within five minutes nine times out of ten, and he goes out with friends and without a parent once a fortnight. In June 2026 he did neither. His first step is to show his card six times out of ten by July 2027. It meets needs B3 and D1 and follows from his wish to go to the cinema with his mates.",
    "Outcome 4 is about health and work. By July 2029 Lionel sets up his own clamps, stool and keyboard for every task, and does his stretches without a reminder on six days of the week. In July 2026 an adult set up for him and he stretched on two days. His first step is four days of stretches by July 2027. It meets needs B4 and C1 and follows from his wish to mend boats.",
    "Outcome 5 is about living independently. By July 2029 Lionel travels by himself between home, college and the boatyard, and cooks three suppers by himself. In June 2026 he did neither. His first step is the bus to school by July 2027. It meets need B5 and follows from “I want to learn the train” and his parents’ hope of his own front door.",
)  # fmt: skip
F = (
    ("Provision for Outcome 1 (need B1)", (
        "A speech and language therapist registered with the Health and Care Professions Council teaches Lionel one-to-one for 45 minutes each week, 36 weeks a year, to ask for a repeat, to say back what he has heard and to draw a picture list.",
        "The therapist also spends one hour each half-term training Lionel’s teachers or tutors and rewriting his picture lists.",
        "In every lesson, in a class of no more than 24, the teacher or tutor gives Lionel one instruction at a time, draws it and waits ten seconds before saying it again; the therapist trains them for two hours each September.",
        "Until 23 July 2027 a teaching assistant with a level 3 award sits beside Lionel, one-to-one, in English, mathematics and science for 12 hours a week, 38 weeks a year, and draws each step and starts him on the first.",
        "From 1 September 2027 a learning assistant with a level 3 award does the same for Lionel, one-to-one, in the college workshop for ten hours a week, 36 weeks a year.",
        "From 7 January 2027 a job coach with the certificate in systematic instruction works with Lionel one-to-one at the boatyard for three hours each Thursday, 34 weeks a year, and teaches him each job from photographs.",
    )),
    ("Provision for Outcome 2 (need B2)", (
        "A specialist teacher with a level 5 diploma in literacy and numeracy teaches Lionel one-to-one with real timetables, rotas, coins and notes for 40 minutes, three times a week, 38 weeks a year at school and 36 weeks a year at college.",
    )),
    ("Provision for Outcome 3 (need B3)", (
        "A teaching assistant at school, and a learning mentor at college, who has completed the six-day emotional literacy course and whom an educational psychologist supervises for two hours each half-term, meets Lionel one-to-one for 30 minutes every Monday, 38 weeks a year at school and 36 weeks a year at college, to practise saying that he needs a break.",
        "In every lesson, when Lionel shows his blue card, a teaching assistant with the level 3 award (at college, the learning assistant) sits with him in a quiet room for five minutes and walks back with him.",
    )),
    ("Provision for Outcome 4 (needs B4 and C1)", (
        "An occupational therapist registered with the Health and Care Professions Council works with Lionel one-to-one for 60 minutes every fortnight, 36 weeks a year, in the workshop and the kitchen, on stretching, on gripping and on fixing with one hand and a clamp, and trains the assistant who stretches with him for one hour each term.",
        "The teaching assistant of Outcome 1, and then the learning assistant, does the stretches with Lionel one-to-one for 15 minutes each morning, on every school or college day.",
        "The Council supplies a one-handed keyboard, a laptop, two bench clamps and a perching stool by 30 November 2026 for use in every lesson; the occupational therapist checks them for 30 minutes each term, and they go with Lionel to college.",
    )),
    ("Provision for Outcome 5 (need B5)", (
        "A travel trainer with a level 3 certificate in travel training goes on bus and train journeys with Lionel one-to-one for 90 minutes each week from 16 November 2026 to 16 July 2027, and for two hours each week in his first six weeks at college.",
        "A life skills tutor with a teaching qualification teaches Lionel to cook, shop and budget in a group of four for two hours every Wednesday, 38 weeks a year at school and 36 weeks a year at college.",
    )),
)  # fmt: skip
K = (
    "Lionel’s own views were recorded with the careers adviser on 25 June 2026 (Appendix 1, attached).",
    "The parents’ advice is by Lionel’s mother and father, 3 July 2026 (Appendix 2, attached).",
    "The educational advice is by the head teacher, 10 July 2026 (Appendix 3, attached).",
    "The medical advice is by the community paediatrician, 9 July 2026 (Appendix 4, attached).",
    "The psychological advice is by the educational psychologist, 30 June 2026 (Appendix 5, attached).",
    "The social care advice is by the social worker in the disabled children’s team, 6 July 2026 (Appendix 6, attached).",
    "The speech and language therapy advice is by the speech and language therapist, 1 July 2026 (Appendix 7, attached).",
    "The occupational therapy advice is by the occupational therapist, 7 July 2026 (Appendix 8, attached).",
    "The advice on preparing for adulthood and independent living is by the careers adviser, 13 July 2026 (Appendix 9, attached).",
    "The family asked for advice from the canal volunteers’ leader, who wrote it on 14 July 2026 (Appendix 10, attached).",
    "The report of the review meeting is by the head teacher, 6 October 2026 (Appendix 11, attached).",
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Lionel Thackwray", "Amended final plan, 13 November 2026")
    by.heading("Lionel’s Education, Health and Care Plan", 0)
    by.labelled(*FRONT)
    by.heading("How this plan came to be amended", 2)
    by.text(
        "Advice for the review was asked for on 15 June 2026. Everyone was told on 2 July 2026 that the meeting would be on 24 September 2026, and was sent the papers on 8 September 2026. The school sent its report on 6 October 2026. On 16 October 2026 the Council wrote to the family that it would amend the plan, with the proposed amendments and the evidence, and asked for their comments by 2 November 2026. The college was consulted on 19 October 2026 and replied on 30 October 2026.",
        "His parents commented on 29 October 2026. Because of what they wrote, the travel training is 90 minutes each week and not 60.",
        "The letter that comes with this plan explains the right of appeal and its time limit, mediation, disagreement resolution and where to find free advice.",
    )
    by.at("A").heading("Section A: What Lionel and his parents think and hope for")
    for title, text in A:
        by.heading(title, 2)
        by.text(text)
    by.at("B").heading("Section B: Lionel’s special educational needs")
    for area, text in B:
        by.heading(area, 2)
        by.text(text)
    by.at("C").heading("Section C: Lionel’s health needs")
    by.text(
        "C1: The muscles of Lionel’s left calf and hand are tight and ache, and more so in the cold. He missed the last lesson on four days in June 2026 because his leg hurt (community paediatrician, 9 July 2026). His care moves from children’s to adult services when he is 18."
    )
    by.at("D").heading("Section D: Lionel’s social care needs")
    by.text(
        "D1: Because of his disability Lionel cannot yet go out with friends unless a parent goes too (social worker, 6 July 2026). On 20 July 2026 the Council agreed to carry out a child’s needs assessment under the Care Act 2014 in spring 2028."
    )
    by.at("E").heading("Section E: The outcomes that Lionel is working for")
    by.text(*E)
    by.heading("How we check progress", 2)
    by.text(
        "The SENCO (special educational needs co-ordinator) and Lionel’s form tutor set shorter targets with him and his parents each half-term, and the SENCO writes down his progress every month. The college’s learning support tutor does this from September 2027, and the Council reviews the outcomes every year."
    )
    by.heading("How Lionel moves to college", 2)
    by.text(
        "Lionel moves to college in September 2027. He makes four visits between March and June 2027. The SENCO and the learning support tutor meet him by 18 June 2027, when he explains how he likes people to talk with him."
    )
    by.at("F").heading("Section F: The special educational provision that Lionel must have")
    for title, sentences in F:
        by.heading(title, 2)
        by.bullets(*sentences)
    by.at("G").heading("Section G: Health provision")
    by.text(
        "For need C1, an orthotist fits and checks Lionel’s ankle splint for 30 minutes every six months, and the community paediatrician sees him for 30 minutes twice a year to treat the tightness, so that he can stay in lessons. The integrated care board agreed to this provision through its designated clinical officer on 9 October 2026."
    )
    by.at("H1").heading("Section H1: Social care provision under the Chronically Sick and Disabled Persons Act 1970")  # fmt: skip
    by.text(
        "For need D1, a personal assistant with a level 2 award in care goes out with Lionel and his friends for three hours every Saturday, 40 weeks a year."
    )
    by.at("H2").heading("Section H2: Other social care provision")
    by.text("No other social care provision is required (social worker, 6 July 2026).")
    by.at("I").heading("Section I: Where Lionel learns")
    by.text(
        "Until 23 July 2027 Lionel attends Priors Lea Academy, a mainstream academy secondary school. From 1 September 2027 he attends Wexcombe College, a general further education college."
    )
    by.at("J").heading("Section J: Personal budget")
    by.text(
        "The parents were told about personal budgets on 3 July 2026 and did not ask for one, so there are no direct payments."
    )
    by.at("K").heading("Section K: The advice and information")
    by.numbered(*K)


PLAN = Unseen(
    name="lionel",
    style="34th: plain headings A to K, whole sentences, bullets under each outcome",
    born=dt.date(2011, 3, 9),
    write=write,
)
