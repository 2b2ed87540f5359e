"""Petra, nineteen: an amended final plan in which E, F, G and H2 stand under the areas of adult life."""

import datetime as dt

from tests.unseen.author import Author, Unseen

A = (
    ("How Petra’s views were found",
     "Petra does not use words. Her tutor and the speech and language therapist watched what she reached for, looked at, smiled at and turned from in 12 activities between 1 and 11 September 2026, and filmed each one twice. Her sister and two support workers looked at the films on 14 September 2026 and said what they saw. This section is written in the third person, by her tutor, to represent what Petra showed."),
    ("What Petra shows that she likes",
     "Petra laughs at brass bands, bubbles and people who drop things. She turns her head to a voice she knows, and reaches for anything that shakes. She enjoys the café at noon, the hydro pool and the smell of bread. She looks away from hoovers and shouting. People admire her patience and her huge laugh. She is good at choosing music and at keeping a joke going."),
    ("Friends, free time and being out",
     "She leans towards one student in her group and goes quiet when he is away. At home her sister and her uncle’s dog make her smile most. She likes the band concert in the park, and stayed awake for all of it on 6 June 2026."),
    ("College",
     "Best: drumming, cooking, the pool. Least: sitting in a ring while others are talked to. She showed most new things in this last year of any so far: she learned to wait for a turn with her switch in May 2026. Another two years would let her use that switch in places other than college, which is why more education is wanted."),
    ("Doing things for herself, and feeling well",
     "Petra lifts her arm for a sleeve and presses a switch to start a mixer or music. She seems to want to hold her own cup. She is at her best from ten until two. After a seizure she likes a dim room and one voice. She frowns and stiffens when her back hurts, and loosens in warm water."),
    ("What Petra’s future could hold",
     "From what she chooses, those who know her best believe that Petra hopes for a home with music and people around, not far from her sister; a job to do in the café, with the mixer; time with her friend; to be well enough for the concerts. These are their words for what she shows."),
    ("How to communicate with Petra and include her in decisions",
     "Come to her left side, touch her arm, say her name and wait. Show the real thing against a dark cloth, 30 centimetres away. Yes is a reach or a smile; no is a turn of the head. Give her 30 seconds and then offer it once more. For a decision let her try both choices on three days, before two o’clock, film it and look together at what she did. Have her sister or her key support worker with her."),
    ("History",
     "Petra was born in August 2007 and has profound and multiple learning difficulties, with epilepsy from the age of one. She had a gastrostomy in 2012 and a spinal operation in March 2021. She went to a special school until July 2025, and has been at Brackenhurst since September 2025."),
    ("Who decides, and how this was settled",
     "Decision: whether to agree to this plan and to stay at Brackenhurst. The educational psychologist assessed Petra’s capacity for this one decision on 3 September 2026, with objects, films and a visit to another college. She does not have capacity for it. Her mother acts as her representative. Petra’s wishes, as shown in the films, were for the place with the pool, the café and her friend, and her mother has followed them."),
    ("Mum’s view, as representative (18 September 2026)",
     "“She is happy there, you can see it.” Mum would like Petra to be known and loved when her parents are old."),
)  # fmt: skip
B = (
    ("1", "Communication", "Petra shows what she wants with her eyes, hand and voice, at an early stage of intentional communication (Routes for Learning, step 26, speech and language therapist, 11 September 2026). She tells familiar people apart, and chose between two objects in 13 of 20 trials. Strangers understood three of those 13."),
    ("2", "Learning", "She learns by doing one thing many times in the same place. She pressed a switch to start the mixer in 14 of 20 trials at college and in 2 of 20 in the café (tutor, 9 September 2026). She stays with a thing that she has picked for six minutes."),
    ("3", "Sight", "Petra has cerebral visual impairment. She sees bright, moving objects within 40 centimetres, on the left, on a plain ground, and less when it is noisy (qualified teacher of visual impairment, 8 July 2026)."),
    ("4", "Movement", "She sits in a moulded wheelchair and holds her head up for about 12 minutes; after that her hand no longer finds the switch (physiotherapist, 2 July 2026). Her back, fused in March 2021, stiffens after an hour in the chair. She lifts a cup halfway to her mouth."),
    ("5", "Feelings", "When she is moved without warning she stiffens and cries, on 17 of 30 moves in June 2026 (college record, 30 June 2026), and then does not learn for half an hour."),
)  # fmt: skip
AREAS = (
    ("Adult life 1: work and learning", (
        ("E", "E1 (education and training). By July 2028 Petra uses her switch to do a job in three places (college kitchen, café, her day service): she starts the mixer within 20 seconds of her cue in 16 of 20 trials in each. In September 2026 it was 14, 2 and 0. Step: 8 of 20 in the café by July 2027. Needs 2, 3, 4. From: a job with the mixer."),
        ("F", "F1. A tutor (qualified teacher, diploma in profound and multiple learning difficulties) teaches Petra one-to-one with the switch for 30 minutes twice each day, 180 days a year, with the same cue and the same dark cloth. Needs 2, 3; E1, E2."),
        ("F", "F2. Supported work in the community café: two hours every Tuesday and Thursday, 36 weeks a year, with a job coach (level 3) and a support worker, two adults to Petra. The coach moves the cue from touch to voice over the year. Needs 2, 4; E1."),
        ("F", "F3. An occupational therapist (HCPC registered) works with Petra on reach, grasp and cup for 45 minutes a fortnight, 18 sessions a year, one-to-one, and trains four staff for two hours each term. Need 4; E1, E4."),
        ("F", "F4. A qualified teacher of visual impairment spends two hours every half-term in Petra’s sessions, setting out light, contrast and place, and one hour each term training all six staff of her group. Need 3; E1, E2."),
    )),
    ("Adult life 2: friends, relationships and community", (
        ("E", "E2 (education and training). By July 2028 Petra chooses between two things, people or songs with a reach that a stranger reads rightly in 16 of 20 trials. In September 2026 it was 3 of 20. Step: 9 of 20 by July 2027. Needs 1, 3. From: time with her friend; her say in her own life."),
        ("F", "F5. A speech and language therapist (HCPC registered, Intensive Interaction coordinator) works with Petra one-to-one for 45 minutes a week, 36 weeks a year. Apart from that, for two hours each month, she films and reviews with staff, and she trains all of them for three hours in September. Needs 1, 5; E2, E3."),
        ("F", "F6. A music group of four students with three staff, led by a music therapist (HCPC registered): 50 minutes a week, 34 weeks a year. Petra and her friend choose the songs with switches. Needs 1, 2; E2."),
        ("H2", "H2.1. A personal assistant (level 2, with the epilepsy training in G1) goes out with Petra in her own community for six hours every Saturday, 50 weeks a year, to concerts, the park or her sister’s. Care Act 2014. Need 8; E2, E3."),
    )),
    ("Adult life 3: home and living as independently as can be", (
        ("E", "E3 (education and training, and care). By July 2028 Petra gets ready for a move herself, by raising her arm or opening her hand to her object cue, in 24 of 30 moves, at college and at home. In June 2026 she did so in 5 of 30. Step: 14 of 30 by July 2027. Needs 4, 5, 8. From: a home with people around."),
        ("F", "F7. Two support workers (level 3, moving and handling certificate, shown Petra’s object cues by the therapist) work with her for all 25 hours of her college week, 36 weeks a year, two adults to one student for moves and meals and one to one otherwise. Before each move they show the object, wait 30 seconds and act on her answer. Needs 1, 4, 5; E3, E4."),
        ("F", "F8. The independence tutor (qualified teacher) and one support worker teach Petra the same cues in the training flat, three hours every Wednesday, 36 weeks a year, one student to two adults, washing, dressing and making a drink. Needs 2, 5; E3."),
        ("H2", "H2.2. Short breaks in the residential house near her sister: 42 nights a year, in stays of three nights, with one waking night worker. Care Act 2014. Need 8; E3."),
    )),
    ("Adult life 4: good health", (
        ("E", "E4 (education and training, and health). By July 2028 Petra holds up her head for 20 minutes in the standing frame or on the bench, and brings a cup to her mouth and drinks three sips by herself, on four days of five. In July 2026: 12 minutes and no sips. Step: 15 minutes and one sip by July 2027. Needs 4, 6. From: being well enough for concerts; her own cup."),
        ("F", "F9. A physiotherapist (HCPC registered) takes Petra in the hydro pool for 40 minutes a week, 36 weeks a year, with one support worker, and teaches her head control there. She reviews the standing frame for one hour each half-term and trains six staff for three hours every September. Need 4; E4."),
        ("F", "F10. In the standing frame for 20 minutes at 11 each day, and on the side-lying bench for 20 minutes at 1.30 each day, with both support workers trained by the physiotherapist, and music to start with her switch. Needs 2, 4; E1, E4."),
        ("G", "G1. An epilepsy nurse specialist sees Petra for 45 minutes every six months, and trains eight college and care staff in rescue medicine for two hours once a year. Need 6."),
        ("G", "G2. A dietitian reviews feeds for 40 minutes every four months, three times a year; a community nurse changes the gastrostomy button every three months. Staff who hold the nurse’s certificate give feeds at 10.30, 12.30 and 3.30 each day. Need 7."),
        ("G", "G3. The GP’s practice nurse and doctor carry out a learning disability health check of 60 minutes each year, in October. Needs 6, 7."),
        ("G", "The integrated care board agreed to G1, G2 and G3 on 11 November 2026 (designated clinical officer)."),
    )),
)  # fmt: skip
K = (
    ("Representative’s views", "(a)", "Mother", "18 September 2026", "Attached"),
    ("Petra’s views, with films listed", "(a)", "Tutor and sister, for Petra", "14 September 2026", "Attached"),
    ("College advice", "(b)", "Principal, after consulting the teacher of visual impairment", "8 September 2026", "Attached"),
    ("Visual impairment", "(b), reg 6(2)", "Qualified teacher of visual impairment", "8 July 2026", "Attached"),
    ("Medical", "(c)", "Consultant neurologist, adult service", "24 July 2026", "Attached"),
    ("Health care plan, epilepsy and gastrostomy", "(c)", "Epilepsy nurse specialist and community nurse", "1 September 2026", "Attached"),
    ("Psychological, with capacity assessment", "(d)", "Educational psychologist", "7 September 2026", "Attached"),
    ("Social care, Care Act assessment", "(e)", "Social worker, adult learning disability team", "20 August 2026", "Attached"),
    ("Speech and language", "(f)", "Speech and language therapist", "11 September 2026", "Attached"),
    ("Physiotherapy", "(f)", "Physiotherapist", "2 July 2026", "Attached"),
    ("Occupational therapy", "(f)", "Occupational therapist", "16 July 2026", "Attached"),
    ("Adult life and independent living", "(g)", "Transition coordinator", "3 September 2026", "Attached"),
    ("Asked for by the representative", "(h)", "Manager, community café", "10 September 2026", "Attached"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Petra Lindqvist: EHC plan", "Amended final, 19 November 2026")
    by.heading("My Plan: Petra Lindqvist", 0)
    by.cover(
        ("Young person", "Petra Lindqvist"), ("Date of birth", "12 August 2007"),
        ("Pronouns", "she/her"), ("Year", "Year 15"),
        ("Main need", "Profound and multiple learning difficulty"), ("Other needs", "Visual impairment; epilepsy"),
        ("Status", "Amended final plan"), ("Representative", "Mother, for the decision in Section A"),
        ("Last review decision", "30 October 2025"), ("Invitations and reports sent", "8 September 2026"),
        ("Review meeting", "24 September 2026"), ("Report of meeting sent", "6 October 2026"),
        ("Decision and amendments sent", "20 October 2026"), ("Amended final plan", "19 November 2026"),
        ("Next review finished by", "19 October 2027"), ("Signed for the Council", "V. Mbeki-Sharp, Head of SEND 16–25"),
        ("Signed on", "19 November 2026"),
        columns=4,
    )  # fmt: skip
    by.at("A").heading("Section A: Petra’s views, interests and aspirations")
    for title, text in A:
        by.heading(title, 2)
        by.text(text)
    by.at("B").heading("Section B: special educational needs")
    by.rows(("Need", "Area", "What it means for Petra"), B, labels=(0, 1))
    by.at("C").heading("Section C: health needs")
    by.bullets(
        "Need 6. Epilepsy: clusters of short seizures about twice a week, and a long one about every two months, after which she sleeps for two hours (consultant neurologist, 24 July 2026). The health care plan of 1 September 2026 is attached.",
        "Need 7. Petra takes her feeds by gastrostomy and may have sips of thickened fluid by mouth (community nurse, 1 September 2026).",
    )
    by.at("D").heading("Section D: social care needs")
    by.bullets(
        "Need 8. Petra needs two people for all personal care, day and night, and someone with her to go out. Her adult care assessment was finished on 20 August 2026 (social worker, adult learning disability team).",
    )
    by.at("").heading("Sections E, F, G and H2, by area of adult life")
    by.text("The letter beside each entry says which section it belongs to.")
    names = {
        "E": "Section E: outcome",
        "F": "Section F: special educational provision",
        "G": "Section G: health provision",
        "H2": "Section H2: other social care provision",
    }
    for title, entries in AREAS:
        by.at("").heading(title, 2)
        before = ""
        for letter, text in entries:
            if letter != before:
                by.at(letter).heading(names[letter], 3)
            before = letter
            by.text(text)
    by.at("E").heading("Section E: how the outcomes are followed, and what lies ahead")
    by.text(
        "Her tutor sets targets with the therapists for every half-term and writes down the trials each Friday. The tutor, her mother, her sister and the social worker look at them once a term, with films. The Council checks all four outcomes every year.",
        "Petra finishes college in July 2028. Her social worker visits two day services with her by May 2027; the café has offered her its Tuesday mornings from then on; staff of the chosen service spend six days at college in spring 2028; and her films, cues and equipment list pass to them by 30 June 2028.",
    )
    by.at("F").heading("Section F: equipment, rooms, curriculum and advice")
    by.text(
        "F11. Equipment: four switches with a mount, a mixer adapter, a dark cloth and lamp, a standing frame, a side-lying bench and a portable hoist. A support worker checks them at 9.15 each day and the technician services them every six months. Needs 2, 3, 4; E1 to E4.",
        "F12. Rooms: the hydro pool at 34 degrees, a room with blinds and no more than six people in it for the switch sessions, and a changing room with a ceiling hoist. Needs 3, 4, 5; E1, E3, E4.",
        "F13. Curriculum: Petra follows her own pre-formal course of 25 hours a week, without a qualification. Nothing else is needed, and the amounts are those advised in Section K.",
    )
    by.at("H1").heading(
        "Section H1: provision under the Chronically Sick and Disabled Persons Act 1970"
    )
    by.text("None: Petra is over 18.")
    by.at("I").heading("Section I: placement")
    by.text("Brackenhurst College, a special post-16 institution.")
    by.at("J").heading("Section J: personal budget")
    by.text("Offered on 24 September 2026. Her mother did not ask for one on Petra’s behalf.")
    by.at("K").heading("Section K: advice and information")
    by.rows(("Document", "Reg 6(1)", "Author", "Date", "Appendix"), K)
    by.at("").heading("Appeal and advice")
    by.text(
        "Petra, or her mother for her, may appeal to the First-tier Tribunal about Sections B, F and I within two months of the decision letter or one month of the mediation certificate, whichever is later. The letter says how to reach the mediation adviser, disagreement resolution and the information, advice and support service.",
    )


PLAN = Unseen(
    name="petra", style="under the four areas of adult life", born=dt.date(2007, 8, 12), write=write,
)  # fmt: skip
