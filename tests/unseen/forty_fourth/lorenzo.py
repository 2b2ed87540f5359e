"""Lorenzo, fifteen, deaf: an amended final plan for the move to college, in run-in paragraphs."""

import datetime as dt

from tests.unseen.author import Author, Unseen


def run_in(by: Author, *pairs: tuple[str, str]) -> None:
    """Write paragraphs that begin with a bold label and go straight on."""
    for label, text in pairs:
        paragraph = by.paper.doc.add_paragraph()
        paragraph.add_run(label).bold = True
        paragraph.add_run(" " + by.note(text))


FACTS = (
    ("Full name.", "Lorenzo Matteo Vasari-Pell (he/him), called Lorenzo."),
    ("Born.", "5 May 2011."),
    ("Year group.", "Year 11 in the school year 2026 to 2027."),
    ("Principal need.", "Hearing impairment. Further need: speech, language and communication."),
    ("Languages.", "Spoken English and Italian."),
    ("Addressed to.", "Lorenzo’s mother and father, who have parental responsibility. Lorenzo becomes a young person in law after 25 June 2027, and later letters about the plan will be addressed to him."),
    ("Last review before this one.", "Completed by the Authority’s decision notice of 21 October 2025."),
    ("This review.", "Invitations sent on 2 July 2026; papers circulated on 8 September 2026; meeting held on 24 September 2026; report sent on 6 October 2026; decision notice and proposed amendments sent on 16 October 2026, with representations open until 2 November 2026."),
    ("Status and date.", "AMENDED FINAL PLAN, issued on 13 November 2026."),
    ("Next review.", "To be completed by 15 October 2027."),
    ("Signed.", "Cordelia Wraxhall, Head of Statutory SEND, on behalf of the Authority, 13 November 2026."),
)  # fmt: skip
A = (
    ("How the views were obtained.", "On 7 July 2026 the teacher of the deaf met Lorenzo for an hour in a quiet room and typed his answers on a shared screen, which he corrected. Lorenzo’s mother and father sent their views separately, in writing, on 10 July 2026. Quotation marks enclose exact words."),
    ("Lorenzo on his interests and strengths.", "“I build boats. Models, and one real dinghy with my uncle. I’m good with my hands and I don’t give up,” Lorenzo said. He rows, cooks, and follows Italian football."),
    ("Lorenzo on school.", "He said: “Design and technology is the best. The worst is the sports hall, it’s just noise, and people talking when I’m looking down.” He told the teacher of the deaf that notes on paper before a lesson make the most difference."),
    ("Lorenzo on friends and free time.", "“My rowing crew are my mates. I’ve never had a deaf friend and I’d like one,” he said. On Saturdays he sails with his uncle."),
    ("Lorenzo on his health.", "He said that listening all day makes his head ache, and that he is “fine after an hour with my aids out”. He runs twice a week to keep fit."),
    ("Lorenzo on independence.", "Lorenzo takes the bus to school and cooks for the family on Sundays. He told the teacher of the deaf that he wants to make his own telephone calls and to manage his own money."),
    ("Lorenzo’s aspirations.", "In the next year he hopes to begin a boatbuilding course at college. Later: “I want a job in a boatyard, a flat near the water with my brother, and to keep rowing for the club. I’d like to coach the juniors.”"),
    ("How to communicate with Lorenzo, and how he takes part in decisions.", "Face him in good light, speak at an ordinary pace, one person at a time, and write down new words and numbers. He replies in speech. A nod can mean only that he is being polite: ask him to say what was agreed. He decides best when he has the options in writing two days before, can visit, and has the teacher of the deaf beside him."),
    ("History.", "Lorenzo’s deafness was found by newborn screening in 2011 and he has worn hearing aids since he was four months old. He began secondary school in September 2022. His first plan was made in January 2017."),
    ("The parents’ views.", "His mother and father wrote: “He is loyal, patient and very funny in two languages. We worry that he says yes when he has missed what was said, above all near machines. Corbenhythe has known him well and college is large.”"),
    ("The parents’ aspirations.", "“We hope that he qualifies, is paid properly for work he loves, lives near enough for Sunday lunch, has deaf and hearing friends, and is never embarrassed to ask again.”"),
)  # fmt: skip
B = (
    ("Communication and interaction.", "Lorenzo expresses himself clearly to people he knows."),
    ("Need B1.", "Lorenzo has a language need. His understanding of spoken paragraphs is at standard score 78 and his vocabulary at 81 (CELF-5, speech and language therapist, 16 June 2026). He misses the technical word on which an instruction turns: he followed four of ten spoken workshop instructions."),
    ("Need B2.", "Lorenzo does not repair a breakdown in conversation. In three observed lessons he missed 14 remarks and asked for a repeat once (teacher of the deaf, 18 June 2026)."),
    ("Cognition and learning.", "His non-verbal reasoning is strong, at standard score 118 (WISC-V, educational psychologist, 23 June 2026)."),
    ("Need B3.", "Lorenzo reads at standard score 80 (York Assessment of Reading for Comprehension, 23 June 2026). He understands the plain statement and misses what is implied, so that written papers do not show what he knows."),
    ("Social, emotional and mental health.", "No separate special educational need was identified (educational psychologist, 30 June 2026)."),
    ("Sensory and physical.", "His balance and hand skills are strengths."),
    ("Need B4.", "Lorenzo has a permanent moderate to severe sensorineural hearing loss in both ears and wears two hearing aids. With them he repeated 88% of sentences in quiet and 41% in classroom noise (teacher of the deaf, 18 June 2026). He loses most of a discussion and tires by early afternoon."),
    ("Independence.", "He travels alone on routes that he knows."),
    ("Need B5.", "Because of his deafness Lorenzo cannot yet use the telephone with a stranger, follow a platform announcement or plan a new journey; his mother made all six of the calls that he needed in June 2026 (teacher of the deaf, 18 June 2026)."),
)  # fmt: skip
E = (
    ("Outcome 1 (employment).", "By July 2028 Lorenzo carries out nine of ten spoken, multi-step workshop instructions correctly, having checked each technical word. Starting point: four of ten. Step: seven by July 2027. Needs B1 and B4. It serves his hope, and his parents’, of paid work in a boatyard."),
    ("Outcome 2 (friendship and community).", "By July 2028 Lorenzo asks for a repeat or a rewording on eight of ten occasions when he has missed something, in class and in the rowing club. Starting point: one in 14. Step: four of ten by July 2027. Need B2. It serves his hope to coach juniors, and his parents’ that he is never embarrassed to ask."),
    ("Outcome 3 (employment).", "By July 2028 Lorenzo answers eight of ten implied-meaning questions on a level 2 trade text. Starting point: three of ten (June 2026). Step: five by June 2027. Need B3. It serves his hope of a boatbuilding course, and his parents’ that he qualifies."),
    ("Outcome 4 (independent living).", "By July 2028 Lorenzo makes a call by text relay, plans a journey on a new route and keeps a weekly budget, each without prompting, four times out of five. Starting point: none. Step: one relay call by Easter 2027. Need B5. It serves his hope of a flat near the water, and his parents’ of Sunday lunch within reach."),
    ("Outcome 5 (health).", "By July 2028 Lorenzo looks after his aids, books his own audiology appointment and takes a listening rest before his head aches on four days out of five. Starting point: one day in five (June 2026). Step: two days by Easter 2027. Needs B4 and C1. It matters for his health and for his safety near machines."),
    ("Outcome 6 (social care; friendship and community).", "By July 2028 Lorenzo meets deaf young people of his age on 30 occasions in a year and arranges at least five of them himself. Starting point: none. Step: ten meetings by July 2027. Need D1. It serves his hope of a deaf friend, shared by his parents."),
    ("Monitoring.", "The SENCO, and from September 2027 the college’s learning support manager, sets shorter-term targets with Lorenzo each half-term, measures them with the teacher of the deaf and meets him and his parents every term. The Authority reviews every outcome each year."),
    ("Plan for the move to college.", "Lorenzo visits the college workshop on 4 February, 6 May and 17 June 2027, with the teacher of the deaf. The SENCO sends his records by 2 July 2027. His parents and he meet the learning support manager on 24 June 2027. The audiologist’s adult service opens his file by May 2029."),
)  # fmt: skip
F = (
    ("Provision 1.", "A speech and language therapist registered with the HCPC teaches the technical vocabulary of the coming fortnight and practises spoken instructions one-to-one for 45 minutes each week, 36 weeks a year. (Need B1; Outcome 1.)"),
    ("Provision 2.", "A qualified teacher of the deaf (mandatory qualification) teaches Lorenzo one-to-one for 60 minutes each week, 38 weeks a year: ways to repair a conversation, the use of his equipment and listening in noise. (Needs B2 and B4; Outcomes 2 and 5.)"),
    ("Provision 3.", "The same teacher of the deaf leads a conversation group of four, in which Lorenzo practises asking for a repeat or rewording, for 30 minutes once a fortnight, 19 sessions a year. (Need B2; Outcome 2.)"),
    ("Provision 4.", "A specialist literacy teacher with a level 7 qualification teaches inference from trade texts one-to-one for 40 minutes twice a week, 36 weeks a year. (Need B3; Outcome 3.)"),
    ("Provision 5.", "A communication support worker, qualified at level 3 in deaf learner support, sits with Lorenzo one-to-one for 15 hours a week, 38 weeks a year: takes notes, repeats what other students say and stops each demonstration until he has looked up. (Needs B1 and B4; Outcomes 1 and 5.)"),
    ("Provision 6.", "The communication support worker in Provision 5 gives him each lesson’s key words and notes on paper one school day before, which takes three hours a week, 38 weeks a year, outside the 15. (Needs B1 and B3; Outcomes 1 and 3.)"),
    ("Provision 7.", "After every two lessons Lorenzo spends 15 minutes without his aids in the quiet study room, twice each school day, 38 weeks a year, alone; the communication support worker sits outside the door and times the rest. (Need B4; Outcome 5.)"),
    ("Provision 8. Equipment.", "Lorenzo keeps a radio aid with two microphones and a vibrating alarm linked to the workshop fire bell. The Authority supplies and repairs them; the communication support worker checks them for five minutes every morning. The teacher of the deaf measures the acoustics of each teaching room every September and the Authority treats any room above 0.8 seconds’ reverberation. (Need B4; Outcomes 1 and 5.)"),
    ("Provision 9. Preparation for adulthood.", "A job coach with a level 3 certificate, taught for three hours by the teacher of the deaf, teaches text relay calls, journey planning and budgeting one-to-one for 60 minutes each week, 36 weeks a year, and goes with Lorenzo to a boatyard placement on five days each June. (Need B5; Outcomes 1 and 4.)"),
    ("Provision 10. Training.", "The teacher of the deaf trains every member of staff who teaches Lorenzo, and the communication support worker, for two hours each September and one hour each January. (Needs B1, B2 and B4; Outcomes 1 and 2.)"),
    ("Provision 11. Curriculum.", "In place of French, three lessons of 50 minutes a week, Lorenzo has the teaching in Provisions 1, 2 and 4 until July 2027. (Needs B1 to B3; Outcomes 1 to 3.)"),
    ("Where it is given.", "All of Section F is given at school until 23 July 2027 and, in the same amounts, at college from 6 September 2027."),
)  # fmt: skip
K = (
    "K1 (a): Lorenzo’s views, 7 July 2026, and his parents’ views, 10 July 2026.",
    "K2 (b): education, headteacher, after consulting the qualified teacher of the deaf, 3 July 2026.",
    "K3 (b): hearing, qualified teacher of the deaf, 18 June 2026.",
    "K4 (c): medical, consultant audiovestibular physician, 25 June 2026.",
    "K5 (d): psychological, educational psychologist, 30 June 2026.",
    "K6 (e): social care, social worker, disabled children’s team, 1 July 2026.",
    "K7 (f): speech and language, speech and language therapist, 16 June 2026.",
    "K8 (g): preparing for adulthood and independent living, careers adviser (level 6), 2 July 2026.",
    "K9 (h): at the parents’ request, rowing club coach, 6 July 2026.",
    "K10: review report, SENCO, 6 October 2026.",
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("L. Vasari-Pell – AMENDED FINAL PLAN", "Version 7.0 – 13 November 2026")
    by.heading("EDUCATION, HEALTH AND CARE PLAN", 0)
    for label, text in FACTS:
        run_in(by, (label, text))
    by.at("A").heading("PART A – VIEWS, INTERESTS AND ASPIRATIONS OF LORENZO AND HIS PARENTS")
    run_in(by, *A)
    by.at("B").heading("PART B – SPECIAL EDUCATIONAL NEEDS")
    run_in(by, *B)
    by.at("C").heading("PART C – HEALTH NEEDS RELATED TO SPECIAL EDUCATIONAL NEEDS")
    run_in(
        by,
        ("Need C1.", "Lorenzo’s hearing loss may progress: it fell by 10 decibels in the left ear between 2024 and 2026. Impacted wax and ill-fitting ear moulds stopped him wearing that aid, and so hearing his lessons, on nine school days in May and June 2026 (consultant audiovestibular physician, 25 June 2026)."),
    )  # fmt: skip
    by.at("D").heading("PART D – SOCIAL CARE NEEDS")
    run_in(
        by,
        ("Need D1.", "Because of his deafness Lorenzo is on the edge of talk in hearing groups and knows no other deaf young person (social worker, 1 July 2026)."),
        ("Adult care.", "The social worker considered a child’s needs assessment under the Care Act 2014 on 1 July 2026, and will carry it out by May 2028."),
    )  # fmt: skip
    by.at("E").heading("PART E – OUTCOMES")
    run_in(by, *E)
    by.at("F").heading("PART F – SPECIAL EDUCATIONAL PROVISION")
    run_in(by, *F)
    by.at("G").heading("PART G – HEALTH CARE PROVISION")
    run_in(
        by,
        ("Provision:", "An audiologist tests Lorenzo’s hearing, reprograms both aids, clears wax and takes impressions for new moulds in a 45-minute appointment every four months at the hearing clinic. (Need C1; Outcome 5.)"),
        ("Agreement:", "Agreed for the integrated care board by its designated clinical officer on 9 November 2026."),
    )  # fmt: skip
    by.at("H1").heading("PART H1 – PROVISION UNDER SECTION 2 OF THE CHRONICALLY SICK AND DISABLED PERSONS ACT 1970")  # fmt: skip
    run_in(
        by,
        ("Provision:", "A youth worker with level 3 British Sign Language, employed by the Authority’s disabled children’s team, accompanies Lorenzo to a deaf young people’s club for two hours every Thursday, 36 weeks a year, one worker to three young people. (Need D1; Outcome 6.)"),
    )  # fmt: skip
    by.at("H2").heading("PART H2 – OTHER SOCIAL CARE PROVISION")
    run_in(by, ("Provision:", "None is reasonably required (social worker, 1 July 2026)."))
    by.at("I").heading("PART I – PLACEMENT")
    run_in(
        by,
        ("Until 31 August 2027.", "Corbenhythe School, a mainstream secondary academy."),
        ("From 1 September 2027.", "Aldersmere College, a general further education college."),
    )
    by.at("J").heading("PART J – PERSONAL BUDGET")
    run_in(by, ("Personal budget:", "None. It was explained at the meeting of 24 September 2026 and the parents did not ask for one. No provision is secured by a direct payment."))  # fmt: skip
    by.at("K").heading("PART K – ADVICE AND INFORMATION")
    by.text("Each document below is attached as an appendix under its number.", *K)
    by.at("").heading("REASONS FOR THE AMENDMENTS")
    by.guide(
        "The plan was amended for the transfer to college. Provision 9 and the boatyard placement follow the review report; the second microphone follows the parents’ representations of 28 October 2026. The college was consulted on 16 October 2026 and replied on 30 October 2026."
    )
    by.heading("NOTICE OF RIGHTS")
    by.guide(
        "Lorenzo’s parents have a right of appeal to the First-tier Tribunal (Special Educational Needs and Disability) about Parts B, F and I. The appeal must be made within two months of the Authority’s letter of 13 November 2026 or one month of the mediation certificate, whichever is later. The letter gives the details of the mediation adviser, of the disagreement resolution service and of the information, advice and support service."
    )


PLAN = Unseen(
    name="lorenzo",
    style="44th: PART headings in capitals, everything in paragraphs with run-in bold labels",
    born=dt.date(2011, 5, 5),
    write=write,
)
