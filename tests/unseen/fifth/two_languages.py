"""Iestyn, nineteen: a border county's amended plan, headed in two languages, a card for each outcome."""

import datetime as dt

from tests.plan_layouts.paper import banner, embolden, write_cell
from tests.unseen.author import Author, Unseen

A: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("How I made this page / Sut y gwnes i hyn",
     ("Iestyn wrote the parts in quotation marks himself with his eyes, on his communication aid, over four mornings between 24 August and 3 September 2026. His college tutor sat with him and typed nothing. The rest was written by his tutor from a talk with him on 7 September 2026. He read it all, in English and in Welsh, on 8 September 2026 and said yes to it.",)),
    ("About Iestyn / Am Iestyn",
     ("“I am a Hereford man, half Welsh and all stubborn. I write jokes and a podcast. I support the Scarlets. I like heavy music, maps and my niece, who is two and thinks my chair is a bus.”",
      "His tutor says that he is quick, generous and never late. He won the county’s young broadcaster award in March 2026 and is proud of it.")),
    ("What I want / Beth rydw i eisiau",
     ("“In the next two years I want to get my media diploma and put out an episode every week. After that I want paid work in radio, three days a week, and to live in my own flat with carers I have picked. I want to go to gigs with mates and not with mum. One day I’d like a girlfriend.”",)),
    ("Free time, friends and community / Ffrindiau",
     ("He goes to home matches with two friends from school and plays chess online. “I’ve got plenty of people who like me and not many who text me first.” He votes, and he reads the notices at his chapel on the first Sunday of the month.",)),
    ("College / Coleg",
     ("The best of college is the studio. The worst is lunch, because the queue takes so long that he eats alone. He says that he works best before two o’clock, and that people who finish his sentences make him want to reverse over their toes.",)),
    ("Doing things my own way / Annibyniaeth",
     ("He drives his own power chair, chooses and orders his food and clothes online, and books his own taxis by text. He would like to learn to direct his carers and to pay his own bills.",)),
    ("Feeling well / Iechyd",
     ("“My hips hurt when I’ve sat for two hours. My tummy is fine if nobody rushes lunch. When I’m tired my eyes stop working, so I go quiet, and that’s not sulking.” He emails the wheelchair clinic himself. “Swimming is the best thing for me, and I’d go twice a week if I could.”",)),
    ("My story so far / Fy stori",
     ("Iestyn was born in Abergavenny in 2007, ten weeks early. He has used a communication aid since 2013. He went to the village primary school until 2018 and then to Castle Frome High School, where he passed five GCSEs in 2023. He began at Wye Bank College in September 2024 and finished level 2 media in June 2026. He started level 3 in September 2026.",)),
    ("Talking with me and deciding things / Siarad a phenderfynu",
     ("Iestyn looks at letters and words on his screen, and the aid speaks for him. A sentence takes about a minute. Sit where he can see you, ask one thing and wait. Looking up means yes and looking down means no, when the aid is off. He follows everything that is said at ordinary speed. For a decision, send him the papers three days before, meet in the morning, and leave time at the end. He brings his tutor or his brother if he wants to. He makes his own decisions, and nobody has had reason to doubt that he can.",)),
    ("What mum thinks / Barn mam",
     ("Iestyn agreed on 8 September 2026 that his mum’s view should be here. She is proud of him and glad of the studio. She worries about what will happen at night when he lives alone, and hopes that he will have work, a flat and good company.",)),
)  # fmt: skip
B: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Communication / Cyfathrebu",
     ("N1. Iestyn has cerebral palsy that affects all four limbs and his speech. His spoken sounds are understood by his family only. He writes eight words a minute with his eyes (speech and language therapist, 18 August 2026), so that in a class discussion the subject has changed before he can answer. He spoke twice in a seminar of 60 minutes. In a group of more than four he is not heard unless somebody else stops the talk for him.",)),
    ("Learning / Dysgu",
     ("N2. Iestyn reasons and reads as well as other students on a level 3 course (tutor’s assessment, 2 July 2026). An essay of 800 words takes him nine hours, against three for others, and his eyes tire after 40 minutes (occupational therapist, 20 August 2026). He handed in four of nine assignments on time in 2025–26.",)),
    ("Feelings and friendships / Teimladau",
     ("N3. Iestyn finds it hard to start a conversation with people of his own age, because they walk off before the aid has spoken. In a week of lunches he had company on one (tutor’s diary, June 2026). He said that this makes him low, and that he then goes home early: he missed seven afternoons in the summer term of 2026 (college register, 3 July 2026).",)),
    ("Moving and seeing to himself / Symud",
     ("N4. Iestyn uses a power chair and cannot reposition himself, hold a cup or turn pages. He has pain in his hips after two hours’ sitting (physiotherapist, 14 August 2026) and then cannot concentrate. All eating, drinking and personal care needs another person.",)),
    ("Getting ready for adult life / Bywyd fel oedolyn",
     ("N5. Iestyn has not yet recruited, briefed or corrected a carer, run a bank account or travelled by train. In a practice interview he could answer two questions of ten in the time given (careers adviser, 8 July 2026).",)),
)  # fmt: skip
CARDS = (
    ("Outcome 1 / Canlyniad 1", "By July 2028 Iestyn makes six contributions in a seminar of 60 minutes, at the moment when the subject is being talked about.", "Education and training. Community and friendships.", "Two contributions in 60 minutes (June 2026).", "Four by July 2027.", "N1"),
    ("Outcome 2 / Canlyniad 2", "By July 2028 Iestyn hands in nine level 3 assignments out of ten by the agreed date and passes the diploma.", "Education and training. Employment.", "Four of nine on time (July 2026).", "Seven of ten by July 2027.", "N2"),
    ("Outcome 3 / Canlyniad 3", "By July 2028 Iestyn eats lunch with people he has invited on three days of each college week.", "Education and training. Community and friendships; health.", "One day of three (June 2026).", "Two days by July 2027.", "N3"),
    ("Outcome 4 / Canlyniad 4", "By July 2028 Iestyn says when to move him, and sits or stands without pain above 3 out of 10, on four college days out of five.", "Health (not education and training).", "Pain of 6 out of 10 on most days by noon (August 2026).", "Three days out of five by July 2027.", "N4, C1"),
    ("Outcome 5 / Canlyniad 5", "By July 2028 Iestyn works at a radio station for one day a week, preparing and sending his own pieces, for 20 weeks.", "Education and training. Employment.", "No placement yet (September 2026).", "A placement of ten half-days by July 2027.", "N1, N5"),
    ("Outcome 6 / Canlyniad 6", "By July 2028 Iestyn interviews and briefs his own carers and pays three bills a month, for six months.", "Care (not education and training). Independent living.", "His mum does these things (September 2026).", "He briefs one carer and pays one bill by July 2027.", "N5, D1"),
)  # fmt: skip
F: tuple[str, ...] = (
    "Provision 1, for needs N1 and N3 and outcomes 1 and 3. A speech and language therapist (HCPC registered, specialist in communication aids) works with Iestyn one-to-one for 60 minutes once a fortnight, 18 sessions a year, on stored phrases, speed and holding the floor.",
    "Provision 2, for need N1 and outcomes 1 and 2. The same therapist trains his tutors and learning support assistants for three hours each September and one hour each term, and spends one hour each half-term updating the vocabulary in the aid.",
    "Provision 3, for needs N1, N2 and N4 and outcomes 1, 2 and 4. A learning support assistant (level 3, trained by the therapist in eye-gaze aids and by the physiotherapist in moving and positioning) works one-to-one with Iestyn for 21 hours a week, 36 weeks a year: all of his taught hours, studio hours and lunch on three days.",
    "Provision 4, for need N2 and outcome 2. A specialist study tutor (level 5 diploma in teaching learners with disabilities) meets Iestyn one-to-one for 90 minutes a week, 36 weeks a year, to plan his week’s writing and break each assignment into parts.",
    "Provision 5, for need N2 and outcome 2. He has 100% extra time and rest breaks of ten minutes in each hour of examinations and timed work, and assignment dates set two weeks later than for others, agreed by the awarding body on 28 September 2026.",
    "Provision 6, for needs N1 and N2 and outcomes 1, 2 and 5. An eye-gaze communication aid with an arm for the chair and a second one on his studio desk, in place since September 2025. The college’s assistive technologist (level 4) services both for one hour every half-term and lends a spare within a day.",
    "Provision 7, for need N3 and outcome 3. A student mentor, trained by the therapist for one day, runs a lunchtime podcast group of five students, with Iestyn as producer, for 45 minutes every Tuesday and Thursday, 36 weeks a year.",
    "Provision 8, for need N4 and outcome 4. A physiotherapist (HCPC registered) works one-to-one with Iestyn in the studio for 45 minutes once a half-term, six times a year, so that he learns to direct his own positioning while editing; the assistant carries out the standing plan with him for 30 minutes at 11 o’clock on each of his three college days.",
    "Provision 9, for need N5 and outcome 5. A job coach (level 3, trained in systematic instruction) finds the placement and works beside Iestyn one-to-one for four hours a week, 20 weeks a year, and practises interviews with him for 30 minutes a week in the first term.",
    "Provision 10, for need N5 and outcomes 5 and 6. An independent living tutor (level 4) teaches Iestyn and two other students together for two hours each Wednesday, 36 weeks a year: hiring and briefing carers, bills, banking and train travel.",
    "Iestyn studies the level 3 media diploma, 540 hours a year spread over three days a week and so over two years. Nothing has been left out of the course. The occupational therapist’s advice on furniture is carried out in provisions 3 and 6, and no advice has been departed from.",
)  # fmt: skip
PLAIN: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("G", "Section G: Health provision / Adran G: Darpariaeth iechyd", (
        "For C1. A physiotherapist in the adult neurology team sees Iestyn for 60 minutes every eight weeks and reviews his sleep system and standing frame. A specialist nurse reviews his botulinum injections for 30 minutes every four months. The wheelchair service checks his seating for two hours twice a year.",
        "For C2. A dietitian and an adult speech and language therapist review his swallowing and meals for 60 minutes every six months. Herefordshire and Worcestershire Integrated Care Board agreed to Section G on 30 October 2026 (designated clinical officer).",
    )),
    ("H1", "Section H1: Social care provision for under-18s / Adran H1", ("None. Iestyn is over 18, and Section H1 no longer applies to him.",)),
    ("H2", "Section H2: Other social care provision / Adran H2", (
        "For D1 and outcome 6, under the Care Act 2014. Two carers (level 2 diploma in care, trained by the physiotherapist) wash, dress and feed Iestyn for 35 hours a week, every week, at home. One carer goes out with him for eight hours every weekend, 50 weekends a year. A support planner (social care team) meets him for one hour each month until July 2027 to plan the move to his own flat.",
    )),
    ("I", "Section I: Placement / Adran I: Lleoliad", ("Wye Bank College, a general further education college.",)),
    ("J", "Section J: Personal budget / Adran J", (
        "Iestyn has a direct payment of £412 a week for the two carers in Section H2. It meets need D1 and goes towards outcome 6. There is no direct payment for special educational provision.",
    )),
)  # fmt: skip
K = (
    ("Iestyn’s own views", "Iestyn, on his communication aid", "8 September 2026", "Attached"),
    ("(a) Young person’s advice", "Iestyn, with his mother’s letter at his wish", "8 September 2026", "Attached"),
    ("(b) Educational advice", "Principal of Wye Bank College, with the tutor", "2 July 2026", "Attached"),
    ("(c) Medical advice", "Consultant in rehabilitation medicine", "22 July 2026", "Attached"),
    ("(d) Psychological advice", "Educational psychologist", "9 July 2026", "Attached"),
    ("(e) Social care advice", "Social worker, adult disability team", "17 August 2026", "Attached"),
    ("(f) Speech and language therapy", "Speech and language therapist", "18 August 2026", "Attached"),
    ("(f) Occupational therapy", "Occupational therapist", "20 August 2026", "Attached"),
    ("(f) Physiotherapy", "Physiotherapist", "14 August 2026", "Attached"),
    ("(g) Preparing for adulthood", "Careers adviser (level 6)", "8 July 2026", "Attached"),
    ("(h) Advice that Iestyn asked for", "Producer, county community radio", "25 August 2026", "Attached"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running(
        "Iestyn Pugh-Lacey: amended final plan / cynllun terfynol diwygiedig", "12 November 2026"
    )
    by.heading("Education, Health and Care Plan / Cynllun Addysg, Iechyd a Gofal", 0)
    by.cover(
        ("Name / Enw", "Iestyn Pugh-Lacey"), ("Date of birth / Dyddiad geni", "17 May 2007"), ("Pronouns", "he/him"),
        ("Year", "Year 15"), ("Where he studies", "Wye Bank College"), ("Languages / Ieithoedd", "English and Welsh"),
        ("Main need", "Physical disability"), ("Status / Statws", "Amended final"), ("Plan first made", "6 November 2015"),
        ("Last review decision", "14 October 2025"), ("Invitations and papers sent", "24 August 2026"),
        ("Review meeting", "10 September 2026"), ("Report of the meeting sent", "22 September 2026"),
        ("Decision and proposed amendments sent to Iestyn", "6 October 2026"), ("Iestyn’s comments received", "23 October 2026"),
        ("Amended final plan", "12 November 2026"), ("Next review completed by", "5 October 2027"),
        ("Signed / Llofnod", "M. Treharne, Head of SEND, for the Council"), ("Date signed", "12 November 2026"), columns=4,
    )  # fmt: skip
    by.at("A").heading("Section A: Views, interests and aspirations / Adran A: Fy marn i")
    for title, texts in A:
        by.heading(title, 2)
        by.text(*texts)
    by.at("B").heading("Section B: Special educational needs / Adran B: Anghenion addysgol")
    for title, texts in B:
        by.heading(title, 2)
        by.text(*texts)
    by.at("C").heading("Section C: Health needs / Adran C: Anghenion iechyd")
    by.text(
        "C1. Spastic quadriplegic cerebral palsy with tight hips, pain and muscle spasm (consultant, 22 July 2026). It limits how long he can sit and study.",
        "C2. Slow and effortful swallowing; a meal takes 50 minutes, so that he cannot eat within the college’s lunch hour (consultant, 22 July 2026). His individual health care plan of 7 September 2026 is attached as Appendix 12.",
    )  # fmt: skip
    by.at("D").heading("Section D: Social care needs / Adran D: Anghenion gofal")
    by.text("D1. Iestyn needs another person for washing, dressing, eating, drinking and going out, and wants to move from his mother’s house to his own flat. His Care Act assessment was finished on 17 August 2026 (social worker, adult disability team).")  # fmt: skip
    by.at("E").heading("Section E: Outcomes / Adran E: Canlyniadau")
    for card in CARDS:
        _card(by, *card)
    by.text(
        "Iestyn and his tutor set targets for each half-term from these six outcomes. The tutor checks them with him every term, and writes the results down for him, the assistant and the therapists. The Council reviews the outcomes with Iestyn once a year, next in September 2027.",
        "Leaving college. The course ends in July 2028. From September 2027 the job coach and Iestyn look for paid hours; a meeting with the radio station, the social worker and the housing officer is held in October 2027 and each term after it; and his equipment, reports and carers are agreed for the move by 30 April 2028.",
    )  # fmt: skip
    by.at("F").heading("Section F: Special educational provision / Adran F: Darpariaeth addysgol")
    by.bullets(*F)
    for letter, title, texts in PLAIN:
        by.at(letter).heading(title)
        by.text(*texts)
    by.at("K").heading("Section K: Advice and information / Adran K: Cyngor")
    by.rows(("Advice", "Given by", "Date", "Copy"), K)
    by.at("").heading("Iestyn’s rights / Hawliau")
    by.paper.text("The letter to Iestyn of 12 November 2026 explains his right to appeal to the First-tier Tribunal within two months (or one month from a mediation certificate, if later), and how to find mediation, disagreement resolution and free advice.")  # fmt: skip


def _card(by: Author, title: str, *texts: str) -> None:
    labels = ("What will be different", "Kind and area of adult life", "Where he is now", "Step on the way", "For need")  # fmt: skip
    table = by.paper.doc.add_table(0, 2)
    table.style = "Table Grid"
    banner(table, title)
    for label, text in zip(labels, texts, strict=True):
        cells = table.add_row().cells
        write_cell(cells[0], label)
        embolden(cells[0])
        write_cell(cells[1], by.note(text))
    by.paper.text("")


PLAN = Unseen(
    name="iestyn", style="two languages, a card for each outcome", born=dt.date(2007, 5, 17),
    write=write,
)  # fmt: skip
