"""Ptolemy, thirteen: decimal numbers and one wide table of provision, with twenty-two things wrong."""

import datetime as dt

from tests.plan_layouts.paper import write_row
from tests.unseen.author import Author, Unseen, planted

A = (
    ("1.1 How this was gathered", "Ptolemy drew comic strips with his form tutor on 12 and 14 May 2026, and the tutor wrote down what he said about them. Words in quotation marks are his. Mum and Dad met the SENCO on 18 May 2026."),
    ("1.2 What he enjoys", "“Tides, engines, shanties.” Ptolemy collects tide tables and builds harbours out of scrap wood. On Saturdays he fishes from the wall with his grandad. He is proud of an outboard motor that he took apart and put together again. His tutor admires how patient he is with anything that has screws."),
    ("1.3 School, as he sees it", "“Best is design and technology, because you can see if it’s right.” “Worst is English. When I have to read out, my stammer comes and everybody waits.” He likes to be told in the morning if a lesson has moved."),
    ("1.4 Friends", "“There’s two at chess I talk to, and my cousin online. I don’t get why people say one thing and mean the other.”"),
    ("1.5 Doing things by himself", "He gets up to his own alarm, makes toast and feeds the gulls. He would like to go into town without an adult."),
    ("1.6 What he hopes for", "“I want a job mending lifeboat engines. I’d live by the harbour in my own place, and sing with the shanty crew.” He would like to do the marine engineering course at the college after Year 11. By Easter 2027 he will have read two whole books with no adult sitting next to him."),
    ("1.7 Talking with Ptolemy and involving him in decisions", "Say exactly what you mean, one thing at a time, and write down the main point. He tells you things best while his hands are busy. For a choice, give him both options on a card the day before, and ask again in the workshop. Yes is a plain “yes”. Silence means that he has not decided."),
    ("1.8 His story", "Ptolemy was born in January 2013 and talked late. He was found to be autistic in 2019. His first plan was made in July 2020, and he started at Kelsall Reach in September 2024."),
    ("1.9 Mum and Dad’s views (18 May 2026)", "He is kind and truthful and he tries hard. We worry that he comes home and says nothing until eight o’clock, and that the homework is a nightly battle. What has worked is the workshop and his tutor. What has not is supply teachers who have never seen his page."),
)  # fmt: skip
B = (
    ("2.1 Need 1", "Ptolemy is autistic. He takes words at their face value and misses jokes (speech and language therapist, 20 May 2026). In science he and Jaydon Ferriby fell out eleven times between January and April 2026, each time over a remark that he had taken literally."),
    ("2.2 Need 2", "His single-word spelling has a standard score of 74. Reading is slow and effortful: his reading rate has a standard score of 79 (YARC, specialist teacher, 13 May 2026), so that he is still on the first paragraph when the class has finished the page."),
    ("2.3 Need 3", "Noise in corridors, the canteen and supply lessons hurts him. He covers his ears and cannot follow what is said; he left the room 26 times in the spring term of 2026 (school log)."),
    ("2.4 Need 4", "Ptolemy has developmental coordination disorder."),
    ("2.5 Need 5", "He does not note down homework or judge how long it will take. He handed in nine pieces out of 20 in April and May 2026 (form tutor)."),
    ("2.6 Need 6", "He does not notice that he is becoming angry until he shouts, and cannot say afterwards what set it off. This happened 14 times in the spring term of 2026 (school log)."),
    ("2.7 Need 7", "He has not yet travelled alone or paid in a shop, and crosses the road without looking when he is thinking about something else (occupational therapist, 22 May 2026)."),
)  # fmt: skip
E = (
    ("4.1 Outcome 1 (need 1; friends and community)", "By July 2028 Ptolemy will have a better understanding of how friendships work."),
    ("4.2 Outcome 2 (need 2; employment, his hope of mending engines)", "By July 2028 Ptolemy reads a workshop sheet of eight steps and carries it out without asking what it says, four times out of five. In May 2026 he managed three steps. Step: five steps by July 2027."),
    ("4.3 Outcome 3 (need 5)", "By July 2027 all eleven subject teachers will set homework on the app before 4 p.m. on nine days out of ten. In May 2026 it was four days out of ten. Step: six days by February 2027."),
    ("4.4 Outcome 4 (need 3; health)", "By July 2028 Ptolemy shows his card before the noise hurts, and is back in the lesson within ten minutes, nine times out of ten. In the spring term of 2026 he came back three times out of 26. Step: five times out of ten by July 2027."),
    ("4.5 Outcome 5 (need 4; employment)", "By July 2028 Ptolemy types 30 words a minute with two mistakes at most. In May 2026 he typed nine. Step: 18 by July 2027."),
    ("4.6 Outcome 6 (need 7; independent living, his hope of a place of his own)", "By July 2028 Ptolemy goes by bus to the boatyard and back by himself and pays his fare, ten weeks running. In May 2026 he had not been on a bus alone. Step: the bus with the trainer three rows behind by July 2027."),
)  # fmt: skip
HEADER = (
    "No.",
    "What is done",
    "By whom",
    "Pupils to adults",
    "How long and how often",
    "Need; outcome",
)
F = (
    ("5.1", "Comic-strip conversations about real quarrels and jokes of the week; two phrases to try before next time.", "Speech and language therapist (HCPC registered)", "One-to-one", "30 minutes every week, 38 weeks", "Need 1; outcome 1"),
    ("5.2", "Reading and spelling through word parts (roots, endings), with sentences from engine manuals.", "Specialist teacher (level 7 diploma in dyslexia)", "Two pupils to one adult", "40 minutes, four times a week, 38 weeks", "Need 2; outcome 2"),
    ("5.3", "Reading the day’s class texts ahead of the lesson, line by line with a reading window, and marking the hard words.", "A member of the school’s staff", "One-to-one", "15 minutes a day, 38 weeks", "Need 2; outcome 2"),
    ("5.4", "Movement breaks. The exercises are those set out on pages 7 to 9 of the occupational therapist’s report.", "Teaching assistant (level 3), shown how by the occupational therapist for two hours in September", "One-to-one", "Ten minutes, twice a day, 38 weeks", "Need 3; outcome 4"),
    ("5.5", "When Ptolemy shows his blue card the teaching assistant walks with him to the desk kept for him in the net loft room, sets a ten-minute timer and walks back with him. Filtered earplugs and a seat by the door in every classroom.", "Teaching assistant as in 5.4; the SENCO checks earplugs and seats", "One-to-one", "Ten minutes each time, in every lesson; check of 20 minutes each half-term", "Need 3; outcome 4"),
    ("5.6", "Touch-typing lessons on a keyboard with raised keys.", "Higher-level teaching assistant (level 4)", "One-to-one", "40 minutes", "Need 4; outcome 5"),
    ("5.7", "A laptop with speech-to-text for any writing longer than three lines. In tests: the laptop, a reader and 25% extra time.", "ICT technician loads and repairs it; learning support teacher (access arrangements award) arranges tests", "One-to-one in tests", "Every lesson and every test; technician 15 minutes a week, 38 weeks", "Needs 2 and 4; outcomes 2 and 5"),
    ("5.8", "Planning the evening’s homework on the app: what, how long, in which order. What is unclear is sent back to the teacher the same day.", "Pastoral mentor (level 4 in youth work)", "One-to-one", "15 minutes at 2.50 every day, 38 weeks", "Need 5; outcome 3"),
    ("5.9", "Training on plain language, noise, and the homework app, with Ptolemy’s own page.", "Speech and language therapist and occupational therapist (both HCPC registered)", "All eleven teachers together", "Two hours in September and one hour in February, each year", "Needs 1, 3 and 5; outcomes 1, 3 and 4"),
    ("5.10", "Work at the boatyard: sanding, stripping an engine, reading the job sheet. The boatyard and the school may cut this down or end it once they feel that he has had enough from it.", "Boatyard instructor (level 3, marine engineering) with the pastoral mentor", "One-to-one", "Two hours every Friday, 30 weeks", "Needs 2 and 7; outcomes 2 and 6"),
    ("5.11", "Travel training: crossings, the number 8 bus, fares and change, what to do when the bus does not come.", "Travel trainer (level 3 award)", "One-to-one", "60 minutes every week, 25 weeks from 28 September 2026", "Need 7; outcome 6"),
)  # fmt: skip
K = (
    ("(a) Parents’ contribution, with Ptolemy’s comic strips", "Mother and father; form tutor", "18 May 2026", "Attached"),
    ("(b) School’s report", "Head teacher, Kelsall Reach", "19 May 2026", "Attached"),
    ("(c) Medical advice", "Community paediatrician", "15 May 2026", "Attached"),
    ("(d) Psychological advice", "Specialist teacher of literacy", "13 May 2026", "Attached"),
    ("(e) Social care advice", "Social worker, children with disabilities team", "15 May 2026", "Attached"),
    ("(f) Speech and language therapy report", "Speech and language therapist", "20 May 2026", "Attached"),
    ("(f) Occupational therapy report", "Occupational therapist", "22 May 2026", "Attached"),
    ("(g) Advice on preparing for adult life", "Careers adviser (level 6)", "14 May 2026", "Attached"),
    ("(h) Person asked for by the parents", "Leader of the chess club", "11 May 2026", "Attached"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("EHC plan: Ptolemy Anstruther-Vale", "Amended final plan, version 6, 18 September 2026")  # fmt: skip
    by.heading("Education, Health and Care Plan", 0)
    by.cover(
        ("Name", "Ptolemy Anstruther-Vale"), ("Date of birth", "19 January 2013"),
        ("Year group", "Year 9"), ("Pronouns", "he/him"),
        ("School", "Kelsall Reach"), ("Main need", "Autistic spectrum disorder"),
        ("Last review decided", "11 July 2025"), ("Invitations and reports sent for this review", "26 May 2026"),
        ("Review meeting", "10 June 2026"), ("Report of the meeting sent", "22 June 2026"),
        ("Decision and proposed amendments sent", "6 July 2026"), ("Amended final plan issued", "18 September 2026"),
        ("Signed for the Council", "R. Pennefather, SEND Manager"), ("Signed on", "18 September 2026"),
        columns=4,
    )  # fmt: skip
    by.at("A").heading("1. Section A: views, interests and aspirations")
    by.labelled(*A)
    by.at("B").heading("2. Section B: special educational needs")
    by.labelled(*B)
    by.at("C").heading("3. Health and social care needs")
    by.heading("Section C: health needs", 2)
    by.labelled(
        ("3.1 Health need 1", "Migraine, about three times a month and most often after a noisy morning; he then misses the rest of the day (community paediatrician, 15 May 2026)."),
        ("3.2 Other", "He has mild eczema behind the knees, for which his mum buys a cream at the chemist. Nothing is needed for it in school."),
    )  # fmt: skip
    by.at("D").heading("Section D: social care needs", 2)
    by.labelled(
        ("3.3 Social care need 1", "Ptolemy has never stayed away from home and goes to no club at weekends, because nobody there understands how he communicates; his parents have had no weekend to themselves since 2023 (social worker, 15 May 2026). The social worker will ask adult services for their assessment in September 2029; this was settled with the parents on 15 May 2026."),
    )  # fmt: skip
    by.at("E").heading("4. Section E: outcomes")
    by.labelled(*E)
    by.labelled(
        ("4.7 Following the outcomes", "Ptolemy’s tutor sets targets with him for each half-term and, for outcome 1, the steps of the term with the therapist. The SENCO collects what each adult has counted in the last week of term and goes through it with Ptolemy and his parents, three times a year."),
    )  # fmt: skip
    by.at("F").heading("5. Section F: special educational provision")
    by.text("Provision starts on 21 September 2026 unless a row says otherwise; 38 weeks are the weeks of term. Ptolemy and his parents saw this table on 10 July 2026.")  # fmt: skip
    table = by.paper.table(HEADER, [])
    for row in F:
        write_row(table, (row[0], *(by.note(cell) for cell in row[1:])))
    by.paper.text("")
    by.labelled(
        ("5.12 Curriculum (need 2; outcome 2)", "Ptolemy stopped French in September 2026 and is withdrawn from all three lessons a week. He takes every other subject with his class of 27."),
    )  # fmt: skip
    _rest(by)


def _rest(by: Author) -> None:
    by.at("G").heading("6. Section G: health provision")
    by.text("For health need 1 and outcome 4: a headache nurse specialist sees Ptolemy for 30 minutes every four months, and shows the first-aiders for one hour each September how to help when a migraine starts.")  # fmt: skip
    by.at("H1").heading("7. Section H1: social care provision under the 1970 Act")
    by.text(
        "For social care need 1: a sailing club for disabled young people, three hours every Saturday from April to October, 28 weeks, with one helper (level 2 sailing instructor) for two young people.",
        "For social care need 1: one weekend a month, twelve a year, Ptolemy sleeps at Larch House for two nights, Friday 5 p.m. to Sunday 4 p.m., with two residential workers (level 3) to four young people.",
    )  # fmt: skip
    by.at("H2").heading("8. Section H2: other social care provision")
    by.text("None reasonably required (social worker, 15 May 2026).")
    by.at("I").heading("9. Section I: placement")
    by.text("Kelsall Reach.")
    by.at("J").heading("10. Section J: personal budget")
    by.text("A personal budget was explained to Mum and Dad on 10 June 2026. None has been asked for.")  # fmt: skip
    by.at("K").heading("11. Section K: advice and information")
    by.rows(("Advice", "Given by", "Date", "Attached?"), K)


PLAN = Unseen(
    name="ptolemy",
    style="30th: decimal numbers, and a landscape table of provision with a column for each detail",
    born=dt.date(2013, 1, 19),
    write=write,
    is_landscape=True,
    planted=planted(
        A_06="",
        A_09="",
        A_22="my stammer comes and everybody waits",
        A_23="By Easter 2027 he will have read two whole books with no adult sitting next to him",
        A_28="Jaydon Ferriby",
        B_03="Ptolemy has developmental coordination disorder",
        B_06="His single-word spelling has a standard score of 74",
        C_02="He has mild eczema behind the knees",
        E_03="will have a better understanding of how friendships work",
        E_05="all eleven subject teachers will set homework on the app before 4 p.m.",
        F_01="He does not notice that he is becoming angry until he shouts",
        F_04="Touch-typing lessons on a keyboard with raised keys",
        F_05="A member of the school’s staff",
        F_08="The boatyard and the school may cut this down or end it",
        F_10="The exercises are those set out on pages 7 to 9 of the occupational therapist’s report",
        F_14="Ptolemy stopped French in September 2026",
        G_02="",
        H_03="Ptolemy sleeps at Larch House for two nights",
        I_02="Kelsall Reach",
        K_05="Specialist teacher of literacy",
        T_08="18 September 2026",
        X_05="",
    ),
)
