"""Wilhelmina, twenty: a supported intern's amended final plan in plain prose, as it should be."""

import datetime as dt

from tests.unseen.author import Author, Unseen

A = (
    "Wilhelmina made this part herself. She met her job coach and the plan coordinator at college on 26 May 2026. She sorted photo cards and talked. The words in quotation marks are hers. She heard it read back on 29 May 2026 and agreed it.",
    "Wilhelmina loves singing and steam fairs. She sings in a choir on Thursdays. “I know all the words to forty-one songs. I counted.” She is proud of her food hygiene certificate.",
    "She has been at college since September 2023. “I like the kitchen and the people. I don’t like being told loads of things at once.” Her best friend is from choir. “I want to go out with her and get chips and not have Mum waiting in the car.” She would like friends at work too.",
    "Wilhelmina can wash, dress and make toast and tea. “I want to cook a whole dinner. I want to pay and know I got it right.” She knows that she has epilepsy. “It’s a fizzy feeling and then I lose a bit. I don’t mind people knowing. I mind people screaming.” She eats well and swims on Sundays. She wants to be the one who looks after her tablets.",
    "Asked about the future, Wilhelmina was quick. “I want a real job with real money in a café. I want to live in a flat with my friend. I want to sing in the town concert, at the front.” She wants no more courses after her internship.",
    "There is a good way to talk with Wilhelmina. “Stand where I can see your face. Say one thing. Then wait. I’m thinking, I’m not ignoring.” Short sentences and photos work best. She says yes in words, and she means it. When she goes quiet and looks at her hands, the answer is no or not yet. For a big decision she likes two choices with pictures, a morning meeting, and two days to think. Nobody has had reason to doubt that she can make the decisions in this plan, and she made them.",
    "Wilhelmina was born in July 2006. Her first seizure was in 2010. She left her special school in July 2023 and started at college that September. She did a taster at the museum café in April 2026 and was offered an internship on the last day.",
    "Wilhelmina agreed on 29 May 2026 that her mother could add this. Her mother says: “I hope she has her job and her flat, and still comes for Sunday dinner.”",
)  # fmt: skip
B = (
    ("Communication and interaction", "Wilhelmina is friendly and funny. Need one is following and giving information. She followed nine out of ten two-step instructions, and two out of ten with four steps. She takes about ten seconds to begin an answer. In the café taster she gave no answer to 11 of 20 questions from customers (speech and language therapist, 12 May 2026)."),
    ("Cognition and learning", "Wilhelmina has a learning disability. She remembers songs and faces very well. Need two is reading, writing and number. She reads and writes at Entry Level 2 and does number work at Entry Level 1 (college initial assessments, 5 May 2026). She cannot yet read a shift rota, tell the time past the half-hour or check her change. Need three is learning and keeping a routine. A job of six steps took her 20 tries with photos. After the two-week Easter break she had lost half of the steps (educational psychologist, 19 May 2026)."),
    ("Social, emotional and mental health", "Wilhelmina is kind and determined. Need four is worry with people she does not know. On seven of the ten days of the taster she left the counter for about 15 minutes because a stranger spoke sharply (job coach, 1 May 2026)."),
    ("Sensory and physical", "She walks, sees and hears well. Need five is epilepsy and what it does to learning. Wilhelmina has two or three focal seizures a month. Each lasts about two minutes and leaves her too tired to learn for an hour. She lost 14 hours of teaching in the spring term of 2026 (epilepsy nurse, 21 May 2026; principal, 22 May 2026). She cannot yet tell other people when a seizure is on its way."),
)  # fmt: skip
E = (
    ("Outcome one: an education and training outcome, for employment", "By July 2027 Wilhelmina works 16 hours a week in the museum café and does 12 jobs from her photo list with one prompt a shift at most, for four weeks in a row. In April 2026 she did three jobs with a prompt at every step. This comes from her wish for a real job with real money, and from needs one and three. On the way, she does six of the jobs by January 2027."),
    ("Outcome two: an education and training outcome, for independent living", "By July 2027 Wilhelmina reads her own rota and the clock and is on time for 19 shifts out of 20. She checks her change correctly on four shop visits out of five. In May 2026 she could do neither. This comes from her wish to pay and know that she got it right, and from need two. On the way, she reads a rota of three shifts by February 2027."),
    ("Outcome three: an education and training outcome, for friends, relationships and community", "By July 2027 Wilhelmina serves customers without leaving the counter in nine shifts out of ten. She also goes out with a friend or a workmate once a fortnight with no member of her family there, and has sung in the town concert. In May 2026 she had never done so. This comes from her wishes for friends and for the concert, and from needs one and four. On the way, she stays at the counter in five shifts out of ten by January 2027."),
    ("Outcome four: an education and training outcome, for good health", "By June 2027 Wilhelmina fills in her own seizure diary and ticks off her own tablets every day for three months. She tells a workmate when the fizzy feeling starts, four times out of five. In May 2026 her mother did both. This comes from her wish to look after her tablets, and from need five and her health needs. On the way, she fills in the diary beside an adult by December 2026."),
    ("Outcome five: a social care outcome, for independent living", "By December 2027 Wilhelmina cooks three evening meals a week safely and has visited three shared flats with her friend. In May 2026 she cooked none. This comes from her wishes to cook a whole dinner and to live with her friend, and from her social care needs. On the way, she cooks one meal a week by March 2027."),
)  # fmt: skip
F = (
    ("The job coach", "A job coach with the level 3 certificate in systematic instruction teaches Wilhelmina the jobs of the café one-to-one. This is for 16 hours each week from 14 September to 11 December 2026, and for eight hours each week from 4 January to 16 July 2027. The coach photographs every step. The lists are on a tablet, which the college buys and checks each term. This meets needs one and three and leads to outcome one."),
    ("The English and number class", "A tutor with a level 5 teaching diploma teaches Wilhelmina in a group of six, with one learning assistant. The class runs for three hours every Wednesday at college, 36 weeks a year. It uses her rota, till receipts and a clock. This meets need two and leads to outcome two."),
    ("Talking with customers", "A registered speech and language therapist works with Wilhelmina one-to-one at the museum for 45 minutes each fortnight, 18 times a year. They rehearse ten questions that customers ask. The therapist also trains the café manager and three workmates for two hours each term to say one thing and wait. This meets need one and leads to outcomes one and three."),
    ("Staying at the counter", "A learning mentor trained by the educational psychologist in a six-hour course on worry at work meets Wilhelmina one-to-one for 40 minutes every Monday, 36 weeks a year. They practise a breathing song and coming back within five minutes. They also plan one outing with a friend or a workmate. The psychologist supervises the mentor for one hour each half-term. This meets need four and leads to outcome three."),
    ("Epilepsy and learning", "The learning assistant, who holds the level 3 award in learning support, teaches Wilhelmina to use a diary on her phone and to tell people about the fizzy feeling. This is one-to-one for 30 minutes every Wednesday, 36 weeks a year. After any seizure in class, the assistant teaches the missed hour again, one-to-one for 60 minutes, within two college days. The epilepsy nurse trains the assistant for two hours every September. This meets need five and leads to outcome four."),
    ("Getting ready for paid work", "To prepare her for adult life, a careers adviser qualified to level 6 meets Wilhelmina and the café manager for one hour each half-term, six times a year. They plan her pay and hours after July 2027. This meets needs one and three and leads to outcome one."),
)  # fmt: skip
K = (
    "Appendix 1. Wilhelmina’s own views, 29 May 2026.",
    "Appendix 2. Educational advice, principal of the college, 22 May 2026.",
    "Appendix 3. Medical advice and individual health care plan, epilepsy specialist nurse, 21 May 2026.",
    "Appendix 4. Psychological advice, educational psychologist, 19 May 2026.",
    "Appendix 5. Social care advice, adult social worker, 14 May 2026.",
    "Appendix 6. Communication advice, speech and language therapist, 12 May 2026.",
    "Appendix 7. Advice on preparing for adulthood and independent living, careers adviser, 20 May 2026.",
    "Appendix 8. Advice on work, job coach, 1 May 2026.",
    "Appendix 9. Letter, manager of the museum café, whom Wilhelmina asked us to hear, 2 June 2026.",
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running(
        "Wilhelmina Astbury – Education, Health and Care Plan – Amended final",
        "Amended final plan, version 11, 4 September 2026",
    )
    by.heading("Wilhelmina’s Education, Health and Care Plan: amended final", 0)
    by.labelled(
        ("Full name", "Wilhelmina Astbury (she, her)"),
        ("Birthday", "19 July 2006"),
        ("Where she is in education", "On a supported internship, September 2026 to July 2027"),
        ("Main type of need", "Moderate learning difficulty"),
        ("Who makes the decisions", "Wilhelmina. This plan and all letters about it go to her."),
        ("Review before this one finished", "24 July 2025"),
        ("Review meeting", "23 June 2026. Everybody had the date and all the papers on 5 June 2026."),
        ("Report of the meeting sent", "3 July 2026"),
        ("Decision to amend, with the changes proposed", "Sent to Wilhelmina on 17 July 2026"),
        ("Time for her comments", "Until 7 August 2026"),
        ("Amended final plan sent", "4 September 2026"),
        ("Next review", "Meeting on 11 June 2027, all finished by 9 July 2027"),
        ("Signed for the council", "Joachim Perrott, Head of SEND Casework, 4 September 2026"),
    )  # fmt: skip
    by.at("A").heading("My story and hopes")
    by.text(*A)
    by.at("B").heading("The special educational needs")
    for area, needs in B:
        by.heading(area, 2)
        by.text(needs)
    by.at("C").heading("The health needs that go with them")
    by.text(
        "Wilhelmina has focal epilepsy. She takes medicine at eight in the morning and eight at night. A missed dose brings more seizures, and more lost learning. Twice since 2020 she has needed rescue medicine. She has been under the adult epilepsy clinic since August 2024. Her individual health care plan of 20 May 2026 is attached (epilepsy specialist nurse, 21 May 2026)."
    )
    by.at("D").heading("The social care needs")
    by.text(
        "Wilhelmina lives with her mother. The adult social worker finished a Care Act assessment on 14 May 2026. She is eligible for care and support. She cannot yet cook safely, because she may have a seizure at the cooker, and she cannot yet find and keep a home of her own."
    )
    by.at("E").heading("The outcomes")
    for title, text in E:
        by.heading(title, 2)
        by.text(text)
    by.heading("Checking how it goes", 2)
    by.text(
        "Wilhelmina and her tutor set small targets together at the start of each half-term. The job coach keeps a record of every shift. All three look at it together once a term. The council looks at every outcome at the yearly review."
    )
    by.heading("What happens next", 2)
    by.text(
        "The internship ends on 16 July 2027. Wilhelmina plans to move straight into paid work. The café manager tells her by 30 April 2027 whether there is a job for her. The careers adviser finds two other employers for her to visit by 31 May 2027. Adult social care stays with her after July."
    )
    by.at("F").heading("The special educational provision")
    for title, text in F:
        by.heading(title, 2)
        by.text(text)
    by.at("G").heading("The health provision")
    by.text(
        "The epilepsy specialist nurse sees Wilhelmina at the adult clinic for 60 minutes every three months. The nurse checks her medicine and rewrites the individual health care plan. Every September the same nurse spends two hours training the job coach, the tutor, the learning assistant and the café manager to give the rescue medicine. All of this answers her epilepsy and leads to outcome four. The designated clinical officer agreed it for the integrated care board on 28 August 2026."
    )
    by.at("H1").heading("Social care provision for people under 18")
    by.text("None. Wilhelmina is an adult, so nothing can be listed in this part.")
    by.at("H2").heading("Other social care provision")
    by.text(
        "A support worker from the council’s adult team, who holds the level 3 diploma in adult care and is trained in epilepsy first aid, cooks with Wilhelmina at home. This is one-to-one for three hours every Saturday, 48 weeks a year, from 12 September 2026. An adult social worker visits shared flats with Wilhelmina and her friend for two hours every other month. Both are in her Care Act support plan. They answer her social care needs and lead to outcome five."
    )
    by.at("I").heading("The placement")
    by.text(
        "Marlowby College, a general further education college. The internship is one of its courses."
    )
    by.at("J").heading("Personal budget")
    by.text(
        "The coordinator explained personal budgets to Wilhelmina on 26 May 2026. She did not ask for one. There are no direct payments."
    )
    by.at("K").heading("Advice and information")
    by.text("Everything listed here is attached.")
    by.bullets(*K)
    by.at("").heading("If Wilhelmina is not happy with this plan")
    by.guide(
        "Wilhelmina has the right to appeal to the First-tier Tribunal (SEND). The time limit is two months from our letter of 4 September 2026, or one month from a mediation certificate, whichever is later. The letter explains how to contact the mediation adviser and the disagreement resolution service, and where to get free and impartial advice."
    )


PLAN = Unseen(
    name="wilhelmina",
    style="39th: section titles without letters, plain prose, needs and outcomes numbered in words",
    born=dt.date(2006, 7, 19),
    write=write,
)
