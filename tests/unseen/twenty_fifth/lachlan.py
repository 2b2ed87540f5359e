"""Lachlan, eighteen: a wide, first-person plan with its outcomes before the needs."""

import datetime as dt

from tests.unseen.author import Author, Unseen, planted

A = (
    ("Where this comes from",
     "Lachlan answered his tutor’s questions on 28 May and 2 June 2026, with photographs of his week on the table. His tutor typed what he said and read it back. Words in quotation marks are Lachlan’s own; the other sentences were written by his tutor on his behalf."),
    ("What I like",
     "Lachlan likes anything with wheels. He cleans bikes in the yard, plays the drums and watches the Tour every July."),
    ("What I hope for",
     "“I want a paid job fixing bikes. A proper one with a name badge.” One day he would like to go to France to see the Tour, going by train."),
    ("My college, and what comes next",
     "“Workshop’s the best bit. Canteen’s the worst.” After college he would like a supported internship with a bike company."),
    ("My friends and my town",
     "Lachlan has two good friends on his course and drums with a samba band on Thursdays. “They’re my people, the band.” He voted for the first time in May 2026 and would like to play at the carnival."),
    ("What I do for myself",
     "He makes sandwiches, loads the washing machine and looks after his own bus pass. He wants to learn to catch the bus by himself and to work out his money."),
    ("What people like about me",
     "His tutor says that he is loyal and careful, and good at spotting what is wrong with a machine. He is proud of the bike that he built for the mayor’s raffle."),
    ("How to talk with me and help me decide",
     "Lachlan speaks in short sentences. Ask one thing, then count to ten before asking again. Show him a photograph of each choice. He pushes away the one that he does not want. Meet him in the workshop before lunch, with his tutor there. He makes his own decisions about this plan."),
    ("My story so far",
     "Lachlan was born in Perth in 2008, nine weeks early, and came to England in 2013. He went to two primary schools and then to a special school from 2019. The family had a bad time in 2021, when his stepfather was sent to prison for fraud. He started at Wharfemeadow College in September 2025."),
    ("Mum’s page (Mum wrote this on 6 June 2026)",
     "I have had to fight for everything that Lachlan has, and to tell the same story to each new person. He is a lovely lad, he would give you his last biscuit, and he works hard when he knows what is wanted of him. What I need the college to understand is that he says yes to everything, and then comes home and it all comes out. I think that three days a week is enough for him. I do not think he is ready for a full-time job and I would rather that he stayed on for another year. I hope that in the end he gets a little job near me, with people who are patient. I want him to keep his band. I worry about buses, about money, and about people who would take advantage of him, because he cannot see it coming."),
)  # fmt: skip
E = (
    ("1", "Work", "By July 2028 Lachlan strips, cleans and puts back together a bicycle from a picture list of ten steps, with nobody prompting him, on nine shifts out of ten. In May 2026 he did four steps. This leads to his paid job.", "Seven steps by July 2027"),
    ("2", "Friends and community", "By July 2028 Lachlan will have better communication skills and be more confident with people outside college, as he hopes to be at the carnival.", "More confident with visitors to the workshop by July 2027"),
    ("3", "Independence", "By July 2028 Lachlan reads a timetable and a price list, and keeps to £25 a week for ten weeks running, so that he can plan his trip to France. In May 2026 he kept to it for one week.", "Four weeks running by July 2027"),
    ("4", "Work", "By July 2028 Lachlan will be happy at work and reach his full potential as a mechanic.", "A work placement that he enjoys by July 2027"),
    ("5", "Health", "By July 2028 Lachlan does his hand and leg stretches from the film on his phone on six days out of seven, which is important for him in a job with tools. In May 2026 it was two days.", "Four days out of seven by July 2027"),
    ("6", "Independence", "By July 2028 Lachlan travels by bus to college and to the band on his own, on 19 journeys out of 20, as he wants to. In May 2026 he had made none.", "To college and back by July 2027"),
)  # fmt: skip
B = (
    ("Communication and interaction", "Listens well to one person and has a dry humour.", "Need 1. Lachlan needs about ten seconds to take in a question, and speaks in two or three words. When hurried he says yes. He misunderstood seven of ten instructions given in passing (speech and language therapist, 20 May 2026)."),
    ("Cognition and learning", "Learns a practical job by watching it twice.", "Need 2. Lachlan has a moderate learning difficulty. He reads at entry level 2 and works with numbers to 50 (college assessment, 12 May 2026). He cannot yet use a timetable or tell whether he has the right change."),
    ("Social, emotional and mental health", "Gentle, and settles fast with a job to do.", "Need 3. Crowds and raised voices make Lachlan anxious: he shakes, grips the nearest rail and cannot move on for up to 20 minutes. It happened 16 times between January and April 2026 (college log). Since his quarrel with Callum Prewett on the catering course he has not gone into the canteen."),
    ("Sensory and physical", "Strong left hand and good balance on a tricycle.", "Need 4. Lachlan has a right-sided hemiplegia. He cannot hold a part still with his right hand, and his grip gives out after 15 minutes (occupational therapist, 3 June 2026)."),
    ("Independence", "Knows every road in town from his tricycle.", "Need 5. Lachlan has not yet crossed a main road or used a bus alone; he watches the vehicle he likes and not the one that is coming (travel trainer, 9 June 2026)."),
)  # fmt: skip
F = (
    ("1", "Real conversations from the workshop are filmed, watched and tried again. The therapist also shows his tutors how to wait and to check.", "40 minutes every fortnight, 18 visits a year; tutors two hours a term", "One-to-one", "Speech and language therapist (HCPC registered)", "Need 1; outcome 2"),
    ("2", "Functional skills English and mathematics, with timetables, price lists, pay slips and his own bank card.", "90 minutes, twice a week, 36 weeks a year", "In a small group", "Tutor (level 5 diploma in teaching, specialist certificate in learning difficulties)", "Need 2; outcome 3"),
    ("3", "Lachlan works through his anxiety workbook and plans one busy place to try in the coming week.", "45 minutes every Monday, 36 weeks a year", "One-to-one", "", "Need 3; outcomes 2 and 4"),
    ("4", "Lachlan does the exercises set out in the occupational therapist’s report in Appendix 7.", "15 minutes, four days a week, 36 weeks a year", "One-to-one", "Learning support assistant (level 3, shown how by the therapist for two hours each term)", "Need 4; outcome 5"),
    ("5", "Reuben has a clamp stand, a torque wrench with a long left-hand grip and a one-handed keyboard, at bench 3 and in the classroom.", "In every session; checked each half-term", "His own", "Workshop technician (level 3); occupational therapist (HCPC registered), one hour a year to adjust them", "Need 4; outcomes 1 and 5"),
    ("6", "Placement in a community bicycle workshop, from a picture list that grows by a step when he has done the last one five times.", "Six hours every Wednesday, 36 weeks a year", "One-to-one", "Job coach (level 3, trained in systematic instruction)", "Needs 1, 2 and 4; outcomes 1 and 4"),
    ("7", "Travel training: two bus routes, crossings, what to do when the bus does not come.", "Two hours a week for 24 weeks from September 2026", "One-to-one", "Travel trainer (level 3 award)", "Need 5; outcome 6"),
    ("8", "Until outcome 6 is met, a taxi with a passenger assistant from his door to college and back.", "Four days a week, 36 weeks a year", "One-to-one", "Passenger assistant (level 2)", "Need 5; outcome 6"),
    ("9", "Lunch in the workshop kitchen at 11.45, then a walk to the canteen door and back, a little further each week.", "40 minutes, four days a week, 36 weeks a year", "Group of four", "Learning mentor (level 4, mental health first aid)", "Need 3; outcome 2"),
    ("10", "Tricycle maintenance and road lessons, bought by Lachlan with a direct payment.", "60 minutes every Friday, 36 weeks a year", "One-to-one", "Cycling instructor (level 2, inclusive cycling)", "Needs 4 and 5; outcomes 1 and 6"),
    ("11", "Extra time of 25%, a reader and a room of his own in every assessment.", "Every assessment, from September 2026", "One-to-one", "Invigilator (trained as a reader)", "Needs 1 and 2; outcome 3"),
)  # fmt: skip
K = (
    ("My views", "Lachlan, typed by his tutor", "2 June 2026", "Appendix 1"),
    ("(a) My own advice", "Lachlan", "2 June 2026", "Appendix 2"),
    ("(b) College report", "Principal, Wharfemeadow College", "5 June 2026", "Appendix 3"),
    ("(c) Medical advice", "Consultant in rehabilitation medicine", "14 April 2026", "Not yet sent to us"),
    ("(d) Psychological advice", "Educational psychologist", "22 May 2026", "Appendix 5"),
    ("(f) Speech and language therapy", "Speech and language therapist", "20 May 2026", "Appendix 6"),
    ("(f) Occupational therapy", "Occupational therapist", "3 June 2026", "Appendix 7"),
    ("(f) Travel report", "Travel trainer", "9 June 2026", "Appendix 8"),
    ("(g) Preparing for adulthood", "Careers adviser (level 6)", "26 May 2026", "Appendix 9"),
    ("(h) Person asked for by Lachlan", "Leader of the samba band", "1 June 2026", "Appendix 10"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Lachlan Fairweather: My Plan", "Amended final plan, 24 September 2026")
    by.heading("Lachlan Fairweather’s Education, Health and Care Plan", 0)
    by.cover(
        ("Name", "Lachlan Fairweather"), ("Date of birth", "11 May 2008"),
        ("Pronouns", "he/him"), ("Year group", "Year 14"),
        ("Main type of need", "Moderate learning difficulty"), ("Status", "Amended final plan"),
        ("Invitations and papers sent", "11 June 2026"), ("Review meeting", "30 June 2026"),
        ("Report of the meeting sent", "10 July 2026"), ("Decision and proposed amendments sent", "23 July 2026"),
        ("Date of this plan", "24 September 2026"), ("Signed for the Council", "R. Oduya, SEND Casework Manager"),
        ("Signed on", "24 September 2026"),
        columns=4,
    )  # fmt: skip
    by.at("A").heading("About me: my views, interests and aspirations (Section A)")
    by.labelled(*A)
    by.at("E").heading("What I am aiming for: outcomes (Section E)")
    by.rows(("No.", "Part of adult life", "Outcome", "Step on the way"), E, labels=(0, 1))
    by.labelled(
        ("Monitoring", "My tutor sets short-term targets with me each half-term. The learning support manager checks them every half-term against the outcomes and goes through them with me each term. The Council looks at the outcomes with me and the college at each yearly review."),
        ("Moving on", "Lachlan leaves college in July 2028. He and his job coach visit two supported internships between October and December 2027. His reports and equipment list go to the one he picks by 31 March 2028, and he spends four trial days there in June 2028."),
    )  # fmt: skip
    by.at("B").heading("What I am good at and find hard: special educational needs (Section B)")
    by.rows(("Area", "Strengths", "Needs"), B, letters=("B", "B", "B"), labels=(0,))
    by.at("C").heading("My health needs (Section C)")
    by.text(
        "Need 6. Right-sided hemiplegia: the muscles of Lachlan’s right arm and calf tighten when he is tired and ache after an hour’s standing, so that he stops work (consultant in rehabilitation medicine, 14 April 2026).",
    )  # fmt: skip
    by.at("D").heading("My social care needs (Section D)")
    by.text(
        "Need 7. Lachlan goes nowhere but the band and college without his mum, because he cannot yet judge who is safe to go along with (review meeting, 30 June 2026). He is not known to adult social care.",
    )  # fmt: skip
    _provision(by)
    _end(by)


def _provision(by: Author) -> None:
    by.at("F").heading("What will be done: special educational provision (Section F)")
    by.rows(
        ("No.", "What", "How long and how often", "How many", "Who", "For which need and outcome"),
        F,
        letters=("F",) * 6,
        labels=(0,),
    )
    by.at("G").heading("Health provision (Section G)")
    by.text(
        "For need 6 and outcome 5. Physiotherapy input for his arm and leg from the community team.",
        "The integrated care board agreed to this on 14 July 2026 (designated clinical officer).",
    )
    by.at("H1").heading("Social care provision under the 1970 Act (Section H1)")
    by.text(
        "For need 7 and outcome 6. A support worker (level 3 diploma) goes with Lachlan into town one-to-one for four hours every Saturday, 44 weeks a year.",
    )  # fmt: skip
    by.at("H2").heading("Other social care provision (Section H2)")
    by.text("None.")


def _end(by: Author) -> None:
    by.at("I").heading("Where I learn (Section I)")
    by.text("Wharfemeadow College, until July 2028.")
    by.at("J").heading("Personal budget (Section J)")
    by.text("Lachlan was told about personal budgets on 30 June 2026. He does not have one.")
    by.at("K").heading("Advice and information (Section K)")
    by.rows(("What", "Whose", "Date", "Where to find it"), K)
    by.at("").heading("If you do not agree, Lachlan")
    by.text(
        "You may appeal to the First-tier Tribunal about Sections B, F and I within two months of our letter, or one month of a mediation certificate if that is later. Our letter of 24 September 2026 says how to reach the mediation adviser, the disagreement resolution service and the free advice service.",
    )  # fmt: skip


PLAN = Unseen(
    name="lachlan",
    style="outcomes first, wide tables",
    born=dt.date(2008, 5, 11),
    write=write,
    is_landscape=True,
    planted=planted(
        A_07="",
        A_09="",
        A_28="Callum Prewett",
        A_29="his stepfather was sent to prison for fraud",
        A_30="Reuben",
        A_37="",
        D_02="He is not known to adult social care.",
        E_03="Lachlan will have better communication skills and be more confident with people",
        E_06="Lachlan will be happy at work and reach his full potential as a mechanic.",
        E_08="",
        F_05="",
        F_06="In a small group",
        F_10="set out in the occupational therapist’s report in Appendix 7",
        F_18="a taxi with a passenger assistant from his door to college and back",
        F_23="bought by Lachlan with a direct payment",
        G_03="Physiotherapy input for his arm and leg from the community team.",
        H_02="A support worker (level 3 diploma) goes with Lachlan into town",
        I_02="Wharfemeadow College, until July 2028.",
        K_01="Not yet sent to us",
        K_02="",
        T_08="24 September 2026",
        X_05="",
    ),
)
