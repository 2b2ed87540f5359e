"""Petronella, seventeen: a final college plan in numbered headings, with faults on purpose."""

import datetime as dt

from tests.unseen.author import Author, Unseen, planted

MOTHER = "Her mother wrote to us on 6 July 2026: “Petronella is a sunny girl and she has come on a long way, but she is young for her age and she takes people at their word. I have done everything for her since she was a baby, all the appointments, all the phone calls, and I know what she can manage and what she can’t. She says she wants to work in a salon and I would love that for her, but I think a small sheltered place would suit her much better. I do not want her on a bus. I do not want her in a big building where nobody knows her. I would like her to stay at home with us and have a little job near by, with somebody kind, and I hope that whoever reads this will listen to me, because I am the one who will be picking up the pieces if it goes wrong.”"
INTERVIEW = "The transition worker talked and signed with Petronella at school on 30 June 2026, with photographs of college. Petronella chose what should go in, and checked it on 8 July 2026. Her words are in quotation marks."
ABOUT = (
    ("School and college", "Petronella said: “School was OK. I liked cookery. The hall was too noisy. I want to do hair at college.”"),
    ("Likes", "Petronella said: “I love doing nails and I watch make-up films with the words on. I’m good at plaits.”"),
    ("Friends", "Petronella said: “I’ve got my cousin. I’d like a best friend at college.”"),
    ("Feeling well", "Petronella said: “My head hurts when it’s been loud. I dance in my room and that’s good.”"),
    ("On my own", "Petronella said: “I do my own washing. I want to go on the bus and get my own lunch.”"),
    ("My future", "Petronella said: “I want a job in a salon. I want a flat with my cousin. I’d like to be in the dance group at the community centre.”"),
    ("How she communicates", "She has speech and some sign. Face her when talking."),
    ("Background", "Petronella was born in May 2009. Deafness was found by the newborn screen and she has worn two hearing aids since August 2009. She was placed one year below her age group when she started school in September 2014. In March 2025 Casey Brandreth from her form threw one of her aids on to a roof, and she missed six weeks of school. She left school in July 2026."),
    ("Parent", MOTHER),
)  # fmt: skip
B = (
    ("1", "Looks at faces and uses her aids well.", "Petronella has a severe hearing loss in both ears. With aids, in a room with noise, she caught 11 of 25 sentences (audiologist, 8 July 2026).", "Audiologist"),
    ("2", "Tries hard.", "Petronella has moderate learning difficulties.", "Psychologist"),
    ("3", "Enjoys magazines.", "She reads and understands like a child of eight years and one month (York Assessment, psychologist, 9 July 2026), so a page of a college handout takes her 12 minutes.", "Psychologist"),
    ("4", "Good eye contact; uses 150 signs.", "Petronella understands spoken words like a child of seven (British Picture Vocabulary Scale, speech and language therapist, 14 July 2026). She cannot yet follow a new word in talk unless it is shown, and strangers understand about half of what she says.", "Speech and language therapist"),
    ("5", "Keeps going in the mornings.", "Listening and lip-reading wear her out: on six of the eight afternoons that were watched in June 2026 she had taken out both aids by two o’clock and turned away from the speaker.", "School"),
    ("6", "Knows her own street.", "Petronella has never taken a bus alone and has bought food by herself twice. She counts coins to £2 (school life skills record, 10 July 2026).", "School"),
    ("7", "Kind and gentle.", "She sits alone at breaks: on nine of ten days in June 2026 she spoke to nobody of her own age (school, 10 July 2026).", "School"),
)  # fmt: skip
E = (
    ("1", "By July 2028 Petronella reads a recipe card or product label of 60 words and does what it says, without help, eight times out of ten.", "Education and training (learning)", "Salon job. Needs 2 and 3.", "30 words by July 2027."),
    ("2", "By July 2027 Petronella will have been given 30 lessons in travel training on the 12 and 14 bus routes.", "Education and training (independent living)", "Going on the bus. Need 6.", "15 lessons by February 2027."),
    ("3", "Petronella chooses, orders and pays for her own lunch at the canteen on four days out of five.", "Education and training (independent living)", "Getting her own lunch; a flat with her cousin. Need 6.", "Pays by card with a tutor beside her; then with the tutor at the door."),
    ("4", "By July 2028 Petronella starts and keeps up a conversation of five turns with another student, at three lunch breaks a week.", "Education and training (friends and community)", "A best friend; the dance group. Needs 4 and 7.", "Three turns by July 2027."),
    ("5", "By July 2027 Petronella cleans her aids, changes their batteries and reports a fault, every week for a term, with nobody reminding her.", "Education and training (good health)", "Her sore head. Need 1.", "Changes batteries alone by March 2027."),
    ("6", "By July 2028 Petronella finishes 20 days of work in a salon, on time, and completes a list of six jobs each day.", "Education and training (employment)", "Salon job. Needs 2 and 4.", "Five days by July 2027."),
)  # fmt: skip
F = (
    ("F1", "Radio aid and soundfield speaker, worn by whoever is teaching, in every lesson. The council supplies and repairs them.", "Qualified teacher of the deaf checks them", "30 minutes each half-term", "Not applicable", "Need 1; outcome 5"),
    ("F2", "Teaching in the care of her aids, in signs for the course and in telling people what she needs to hear.", "Qualified teacher of the deaf", "60 minutes each week, 36 weeks", "One-to-one", "Needs 1 and 4; outcomes 5 and 6"),
    ("F3", "Therapy for clear speech and for new words, with signs and film.", "Speech and language therapist, HCPC registered", "Every Wednesday in term, 36 weeks", "One-to-one", "Need 4; outcomes 4 and 6"),
    ("F4", "Signing and note-taking beside Petronella in all her theory lessons, 10 hours each week. These hours may be altered at the discretion of the course leader after the first half-term.", "Communication support worker, level 3", "10 hours each week, 36 weeks", "One-to-one", "Needs 1 and 4; outcome 6"),
    ("F5", "Reading lessons with labels, recipes and product leaflets, by a phonics and picture method.", "Literacy tutor, qualified teacher with a level 5 diploma", "45 minutes, three times a week, 36 weeks", "Group of four students", "Needs 2 and 3; outcome 1"),
    ("F6", "The eight new words of each practical class are taught beforehand, with objects and signs, and the steps shown on film.", "College staff", "20 minutes, three times a week, 36 weeks", "One-to-one", "Needs 2, 3 and 4; outcomes 1 and 6"),
    ("F7", "Bus travel, with road safety, timetables and what to do when lost.", "Travel trainer, level 3 award", "90 minutes each week, 36 weeks", "One-to-one", "Need 6; outcome 2"),
    ("F8", "Ordering and paying practised in the canteen and in two shops.", "Independent living tutor, qualified teacher", "60 minutes, twice a week, 36 weeks", "Group of three students", "Needs 2 and 6; outcome 3"),
    ("F9", "Lunch table with conversation cards and signs.", "Student mentor trained for six hours by the speech and language therapist", "40 minutes, three days a week, 36 weeks", "Group of five students", "Need 7; outcome 4"),
    ("F10", "Coaching for work, and working beside her in a salon until she does each job alone.", "Job coach, level 3 in supported employment", "60 minutes each week, 36 weeks, and all 20 days in the salon", "One-to-one", "Needs 2 and 4; outcome 6"),
    ("F11", "Taxi from the family home to college and back again, with an escort.", "Contracted driver; passenger assistant with first aid certificate", "Four days a week, 35 minutes each way, 36 weeks", "One-to-one", "Need 6; outcome 2"),
)  # fmt: skip
K = (
    ("(a)", "Petronella", "Views", "8 July 2026", "Yes, appendix 1"),
    ("(b)", "Head teacher of her school until July 2026", "Educational advice", "10 July 2026", "Yes, appendix 2"),
    ("(c)", "Consultant in audiovestibular medicine", "Medical advice", "15 July 2026", "Yes, appendix 3"),
    ("(d)", "Educational psychologist", "Psychological advice", "13 July 2026", "Yes, appendix 4"),
    ("(f)", "Audiologist, hospital hearing clinic", "Hearing aid report", "8 July 2026", "Yes, appendix 5"),
    ("(f)", "Speech and language therapist", "Therapy advice", "14 July 2026", "Yes, appendix 6"),
    ("(g)", "Careers adviser, level 6", "Preparing for adulthood", "16 July 2026", "Yes, appendix 7"),
    ("(h)", "Leader of the dance group, at Petronella’s request", "Letter", "9 July 2026", "Yes, appendix 8"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("EHC Plan – Petronella Ockwell", "FINAL v1.0 – 2 October 2026")
    by.bold("Education, Health and Care Plan: Petronella Ockwell", 18)
    by.labelled(
        ("Status", "Final"),
        ("D.o.b.", "4 May 2009"),
        ("Year", "12 (taught one year below her age group since September 2014)"),
        ("Primary need", "Hearing impairment; also moderate learning difficulties"),
        ("Plan issued to", "Her mother, who takes the decisions about this plan"),
        ("Request received", "18 May 2026"),
        ("Decision to assess sent", "22 June 2026"),
        ("Advice asked for", "22 June 2026, by 3 August 2026"),
        ("Draft issued", "7 September 2026. Any comments had to reach us by 16 September 2026."),
        ("Final issued", "2 October 2026"),
        ("First review to be completed by", "24 September 2027"),
        ("Signed off by", "Hugh Pettifer-Lane, Post-16 SEND Manager, 2 October 2026"),
    )
    by.at("A").heading("1. Section A – Views, interests and aspirations")
    by.text(INTERVIEW)
    by.labelled(*ABOUT)
    by.at("B").heading("2. Section B – Special educational needs")
    by.rows(("Need", "Strength", "Difficulty", "Source"), B, labels=(0,))
    by.at("C").heading("3. Section C – Health needs related to SEN")
    by.text(
        "Severe sensorineural hearing loss in both ears, with two hearing aids. Moulds work loose as her ears grow, and she then hears little of what is taught (consultant, 15 July 2026)."
    )
    by.at("D").heading("4. Section D – Social care needs")
    by.text("No involvement. The family has not come to the attention of social care.")
    by.at("E").heading("5. Section E – Outcomes")
    by.rows(("No.", "Outcome", "Kind", "From", "Steps"), E, labels=(0,))
    by.labelled(
        ("Monitoring", "The personal tutor sets short-term targets with Petronella every half-term, and the tutor and the teacher of the deaf check progress each month and meet her once a term."),
        ("Moving on", "Petronella’s course ends in July 2028. With the careers adviser she visits two salons and one supported internship by March 2028, and says what she would like next at the review of September 2027. She moves to the adult hearing clinic in May 2027."),
    )  # fmt: skip
    by.at("F").heading("6. Section F – Special educational provision")
    by.rows(("Ref", "Provision", "By whom", "When and how long", "Ratio", "Links"), F, labels=(0,))
    by.at("G").heading("7. Section G – Health provision")
    by.text(
        "An audiologist tests Petronella’s aids and takes new ear impressions at the hospital hearing clinic, 45 minutes every six months (Section C; outcome 5)."
    )
    by.at("H1").heading("8. Section H – Social care provision")
    by.text("None.")
    by.at("I").heading("9. Section I – Placement")
    by.text("The Maltings, Wexcombe, from 7 September 2026.")
    by.at("K").heading("10. Section K – Advice and information")
    by.rows(("Letter", "From", "What", "Date", "Attached"), K, labels=(0,))
    by.at("").text(
        "If you are unhappy with this plan you may appeal to the SEND Tribunal within two months of the date on our letter."
    )


PLAN = Unseen(
    name="petronella",
    style="38th: numbered headings, tables of needs, outcomes and provision (broken)",
    born=dt.date(2009, 5, 4),
    write=write,
    planted=planted(
        X_09="Her mother, who takes the decisions about this plan",
        T_03="Any comments had to reach us by 16 September 2026.",
        A_14="She has speech and some sign. Face her when talking.",
        A_28="Casey Brandreth from her form threw one of her aids on to a roof",
        A_37="I have done everything for her since she was a baby",
        B_03="Petronella has moderate learning difficulties.",
        D_01="No involvement. The family has not come to the attention of social care.",
        D_02="The family has not come to the attention of social care.",
        E_02="Petronella chooses, orders and pays for her own lunch at the canteen",
        E_04="By July 2027 Petronella will have been given 30 lessons in travel training",
        F_01="Listening and lip-reading wear her out",
        F_03="Every Wednesday in term, 36 weeks",
        F_05="College staff",
        F_07="These hours may be altered at the discretion of the course leader after the first half-term.",
        F_08="These hours may be altered at the discretion of the course leader after the first half-term.",
        F_18="Taxi from the family home to college and back again, with an escort.",
        G_02="An audiologist tests Petronella’s aids and takes new ear impressions",
        H_01="",
        I_02="The Maltings, Wexcombe",
        K_02="",
        K_06="",
        X_01="",
        X_06="you may appeal to the SEND Tribunal within two months of the date on our letter",
    ),
)
