"""Bryony, ten: an amended final plan with the outcomes split by service, and what comes next unlettered."""

import datetime as dt

from tests.unseen.author import Author, Unseen, planted

A: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("All about me",
     ("I’m Bryony and I’m in Year 6 at Fellgate. I love horses more than anything. I go to the stable on Saturdays and muck out, and the lady there says that I am good with the nervous ones. I got a rosette in June 2026 for turnout. I draw manga. I have filled eleven sketch books and I am on the twelfth. At home I like the trampoline and baking and watching vet programmes.",)),
    ("School",
     ("Maths is my best lesson and I can do long division quicker than my table. I like the library when it is empty. I hate the hall and I hate it when they swap the teacher and nobody tells me. It helps if I know first thing what’s on.",)),
    ("My friends",
     ("Ellie-Mae Porter is my best friend, she has been since Year 3. She moved to the other class in September 2026 after we fell out over the den but we made it up. I don’t get asked to parties.",)),
    ("When I’m older",
     ("I want to be a vet, or have my own stables. I’d live on a farm with four dogs. I’d be in the village riding club and do the gymkhana. I’ve looked round two secondary schools and I’d choose the one with the garden.",)),
    ("How to talk with Bryony",
     ("Bryony talks easily and notices everything. When she is upset she goes quiet and answers “whatever”, which means no. Say what you mean, one thing at a time, and give her a minute. She will often write it in her notebook and hold it up when she would not say it. A nod means yes, and so does getting up to do it (learning mentor, 7 September 2026).",
      "For anything that matters she likes two choices on paper the day before, a walk round the field while she makes up her mind, and the learning mentor there. She came to the last ten minutes of her review on 8 September 2026 and read out a list.",)),
    ("Bryony’s story",
     ("Bryony has had a great many moves and a very hard start. Her mum was using heroin and there were police call-outs to the house most weekends.",)),
)  # fmt: skip
B: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Cognition and learning", (
        "B1. Bryony has attention deficit hyperactivity disorder. She stays with a task that an adult has chosen for six minutes, and with one she has chosen for 25 (educational psychologist, 11 June 2026). In class this means that she begins most written work and finishes about one piece in four.",
        "B2. Writing is hard for Bryony. She wrote 38 words in 20 minutes, spelling one word in three wrongly, when most of her class wrote 140 (school assessment, 23 June 2026). Her reading and her number are what is expected of Year 6 (the same assessment).",
    )),
    ("Social, emotional and mental health", (
        "B3. Bryony watches adults closely and takes a change of face or of plan as a sign that she is going to be moved. She left the classroom 23 times in June 2026 and twice climbed on to the bike shed roof (school log, 30 June 2026). It takes her about half an hour to come back. She does best with adults who tell her what they are going to do and then do it, and on days when nothing is altered she hardly leaves at all.",
        "B4. Bryony can find friendships tricky.",
    )),
    ("Communication and interaction", (
        "No need was identified in communication and interaction (educational psychologist, 11 June 2026).",
    )),
    ("Sensory and physical", (
        "B5. The dinner hall, the changing room and the hand driers are too loud for Bryony. The hall holds 180 children in one sitting. She covered her ears or left in eight of ten lunchtimes (occupational therapist, 18 June 2026).",
    )),
)  # fmt: skip
E: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Educational outcomes", (
        "Outcome 1. By July 2027 Bryony holds up her card, or says, that she needs to get out before she goes, eight times out of ten. In June 2026 it was once in ten. Steps: three in ten by December 2026, and six in ten by April 2027.",
        "Outcome 2. By July 2027 Bryony will have received a weekly ELSA session and been supported to regulate her emotions.",
        "Outcome 3. By July 2027 Bryony’s spelling and her writing will have come on.",
        "Outcome 4. Bryony plays a game with two others, from beginning to end, for 15 minutes. In June 2026 she left after four minutes. Step: ten minutes.",
        "Outcome 5. By the time she leaves Year 6 Bryony will be the best version of herself.",
        "Outcome 6. By July 2027 Bryony eats her lunch with others and stays for 20 minutes, on four days out of five. In June 2026 she did so on one day. Step: two days by February 2027.",
    )),
    ("Health outcomes", ("No outcome is sought for health.",)),
    ("Social care outcomes", (
        "Outcome 7. By July 2027 Bryony goes to a riding club or Guides for two hours without her carer, three weeks out of four. In June 2026 she stayed for one hour. Step: 90 minutes by February 2027.",
    )),
)  # fmt: skip
F: tuple[tuple[str, str, str], ...] = (
    ("1", "A teaching assistant (level 3, Thrive licensed practitioner) sits beside Bryony one-to-one in English and in the foundation subjects for eight hours a week, 38 weeks a year. The assistant breaks each task into parts of five minutes with a timer, and they tick each one off together.", "Need B1; outcome 1"),
    ("2", "Sessions of 40 minutes, one-to-one, with an emotional literacy support assistant (who is supervised by the educational psychologist). They sit in the sunroom, which is kept free for it, and use comic strips to go over what happened and what else could have.", "Need B3; outcomes 1 and 2"),
    ("3", "Staff around Bryony need to be nurturing and consistent and to give her plenty of reassurance.", "Need B3; outcome 1"),
    ("4", "A learning mentor (level 4) leads a games group of four children for 30 minutes every Thursday, 36 weeks a year. Rules are agreed first, and each child says one thing that went well.", "Need B4; outcome 4"),
    ("5", "The school may cut back the hours in item 1 once she has settled.", "Need B1; outcome 1"),
    ("6", "£9,860 a year over and above the school’s own budget.", "Needs B1 and B3; outcomes 1 and 2"),
    ("7", "Play therapy from a therapist registered with the British Association of Play Therapists, one-to-one, 50 minutes a week, 36 weeks a year. The cost is paid to the carer as a direct payment.", "Need B3; outcomes 1 and 5"),
    ("8", "Bryony does not do French or music.", "Need B1; outcome 1"),
    ("9", "Bryony eats in the library with two friends and the learning mentor (level 4) from 12.10 to 12.40 every day, 38 weeks a year, and goes into the hall with the mentor for the last five minutes, for ten minutes from January 2027.", "Need B5; outcome 6"),
    ("10", "A taxi and passenger assistant bring Bryony from her foster home and take her back each day.", "Need B3; outcome 1"),
    ("11", "The class teacher meets Bryony one-to-one at the side door for ten minutes every morning, 38 weeks a year, and goes through the day with her on a strip of cards. A change is told to her then, with the name of whoever is coming.", "Need B3; outcome 1"),
    ("12", "The educational psychologist teaches the eight staff who work with Bryony about attachment and moves, for three hours in September 2026 and one hour each term, and watches and advises in class for two hours each term. She writes down for them what each of Bryony’s signs has turned out to mean, and what to say.", "Need B3; outcome 1"),
    ("13", "Ear defenders and a screened desk by the door, from September 2026; the teaching assistant checks every Monday that both are there. No other equipment and no change to the building is needed.", "Needs B1 and B5; outcomes 1 and 6"),
)  # fmt: skip
K = (
    ("(a) Parental advice", "Social worker, who shares parental responsibility for the Council", "30 June 2026", "Yes"),
    ("(b) Educational advice", "Head teacher, Fellgate Primary School", "26 June 2026", "Yes"),
    ("(c) Medical advice, which describes the vocal tics that stop her reading aloud", "Community paediatrician", "24 June 2026", "Yes"),
    ("(d) Psychological advice, which recommends 15 hours a week with a teaching assistant", "Educational psychologist", "11 June 2026", "Yes"),
    ("(e) Social care advice", "Social worker, looked-after children’s team", "22 June 2026", "Yes"),
    ("(f) Occupational therapy", "Occupational therapist", "18 June 2026", "Yes"),
    ("(g) Preparing for adulthood", "Not required before Year 9", "", ""),
    ("(h) Anyone else asked for", "Nobody was asked for", "", ""),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Bryony Castleton", "Amended final plan, version 3, 17 November 2026")
    by.heading("Bryony Castleton: My Plan", 0)
    by.cover(
        ("Child", "Bryony Castleton"), ("Date of birth", "11 February 2016"), ("Pronouns", "she/her"), ("Year group", "Year 6"),
        ("School", "Fellgate Primary School"), ("Looked after", "Yes, in foster care"),
        ("Main type of need", "Social, emotional and mental health"), ("Status", "Amended final plan"),
        ("Decision after the last review", "2 September 2025"), ("Review meeting", "8 September 2026"),
        ("Papers sent", "1 September 2026"), ("Report of the meeting sent", "21 September 2026"),
        ("Decision and proposed amendments sent", "13 October 2026"), ("Date of this plan", "17 November 2026"),
        ("Next review due by", "14 December 2027"), ("Signed for the Council", ""),
    )  # fmt: skip
    by.at("A").heading("Section A: About me, my views, interests and aspirations")
    for title, texts in A:
        by.heading(title, 2)
        by.text(*texts)
    by.at("B").heading("Section B: My special educational needs")
    for area, texts in B:
        by.heading(area, 2)
        by.text(*texts)
    by.at("C").heading("Section C: My health needs")
    by.text("N/A")
    by.at("D").heading("Section D: My social care needs")
    by.text(
        "Bryony came into care in March 2024. Before that she was on a child protection plan for emotional abuse. She cannot yet stay at a club for more than an hour unless her carer is in the room, and has nobody but her carer to go out with (social worker, 22 June 2026).",
    )  # fmt: skip
    by.at("E").heading("Section E: Outcomes")
    for kind, texts in E:
        by.heading(kind, 2)
        by.text(*texts)
    by.heading("Future changes", 2)
    by.text("Secondary transfer will be discussed nearer the time.")
    by.heading("Monitoring arrangements", 2)
    by.text(
        "The class teacher sets targets each half-term from the outcomes, and the SENCO checks with her on the last Friday of each month how Bryony is doing. The carer, the social worker and the SENCO look at the outcomes each term. The Council reviews them once a year.",
    )  # fmt: skip
    by.at("F").heading("Section F: Special educational provision required by me")
    by.rows(("Item", "Provision", "Why"), F, labels=(0, 2))
    by.at("G").heading("Section G: Health provision")
    by.at("H1").heading("Section H1: Social care provision under the Chronically Sick and Disabled Persons Act")  # fmt: skip
    by.text("For outcome 7. One overnight stay a month, from Friday at six to Saturday at six, with a second approved foster carer, 12 a year.")  # fmt: skip
    by.at("H2").heading("Section H2: Other social care provision")
    by.text("For outcome 7. Somebody to take her out at weekends.")
    by.at("I").heading("Section I: Placement")
    by.text("Fellgate.")
    by.at("J").heading("Section J: Personal budget")
    by.text("There is no personal budget and no direct payment.")
    by.at("K").heading("Section K: Advice and information used to write my plan")
    by.paper.text(by.note("For Bryony Castleton, date of birth 12 November 2016."))
    by.rows(("Advice", "From (name of role)", "Date", "Attached"), K)


PLAN = Unseen(
    name="bryony", style="outcomes split by service, future changes unlettered", born=dt.date(2016, 2, 11), write=write,
    planted=planted(
        A_03="", A_06="", A_09="", A_11="", A_16="a great many moves and a very hard start",
        A_17="I’m Bryony and I’m in Year 6 at Fellgate", A_28="Ellie-Mae Porter is my best friend",
        A_29="Her mum was using heroin", A_39="I want to be a vet", A_42="",
        B_02="vocal tics that stop her reading aloud", B_04="can find friendships tricky",
        C_01="N/A", D_03="on a child protection plan for emotional abuse",
        E_02="Outcome 4. Bryony plays a game", E_03="her writing will have come on", E_04="received a weekly ELSA session",
        E_06="the best version of herself", E_10="discussed nearer the time", E_12="Outcome 3. By July 2027",
        F_01="", F_04="Sessions of 40 minutes, one-to-one", F_07="plenty of reassurance",
        F_08="may cut back the hours in item 1", F_09="£9,860 a year", F_14="does not do French or music",
        F_15="for eight hours a week", F_18="A taxi and passenger assistant", F_23="paid to the carer as a direct payment",
        G_01="", H_03="One overnight stay a month", H_04="Somebody to take her out at weekends",
        I_02="Fellgate.", I_04="", X_02="12 November 2016", X_04="", X_05="14 December 2027",
        T_05="1 September 2026", T_07="13 October 2026", T_09="13 October 2026",
    ),
)  # fmt: skip
