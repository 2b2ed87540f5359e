"""Anatole: plain words for headings, letters in brackets; hours flexible, education in health."""

import datetime as dt

from tests.unseen.author import Author, Unseen, planted


def write(by: Author) -> None:
    by.paper.running("Anatole Greatorex, final EHC plan", "Version 1, 16 October 2026")
    by.heading("Anatole Greatorex: education, health and care plan (final)", 0)
    by.bullets(
        "Full name: Anatole Greatorex (he/him)",
        "Birthday: 10 October 2007",
        "Main need: acquired brain injury (other difficulty)",
        "This plan is written to Anatole, who makes his own decisions.",
        "Request from Anatole received: 4 May 2026",
        "Anatole told that we would assess: 12 June 2026",
        "Advice asked for 12 June 2026, due 24 July 2026, last received 22 July 2026",
        "Draft plan sent: 7 September 2026; comments by 25 September 2026",
        "Final plan issued: 16 October 2026",
        "Signed for the council: Barnaby Quillfeather, Post-16 Manager, 16 October 2026",
    )
    by.at("A").heading("Views, interests and aspirations (A)")
    by.bullets(
        "How this was put together: Anatole talked to the plan officer for an hour in the college café on 24 June 2026, with a page of photographs that he had picked. She typed and he corrected. Quotation marks show his exact words.",
        "History: Anatole was in his second year of A levels when a road accident injured his brain in November 2025. He was in hospital and then a rehabilitation unit until March 2026, and came home in April 2026.",
        "Interests and free time, said by Anatole: “I mend clocks. I like old jazz records and I’ve got a tank of shrimps.”",
        "Strengths, said by Anatole: “I’m good with my hands and I don’t give up.”",
        "Health, said by Anatole: “I get worn out by two o’clock and then my head hurts. I hate the tablets but I take them.”",
        "College, said by Anatole: “I like the workshop. I get lost in the talk when the tutor goes fast.”",
        "Friends, said by Anatole: “Two mates still come round. I want to meet people who didn’t know me before.”",
        "Doing things alone, said by Anatole: “I can get myself up and do toast. I’d like to do the bus to town.”",
        "I am the sort of person who needs things explained twice, and I want everybody to be patient with me.",
        "Hopes, said by Anatole: “I want a job in a clock workshop, a flat that’s mine and to play records at the community radio. When I finish college I’d like an apprenticeship.”",
        "Cooking: by July 2027 Anatole will be able to cook three different dinners on 4 nights out of 5.",
        "Talking with Anatole: sit at a table in a quiet room before noon. Say one thing, write down the key word, and give him 15 seconds. He answers in words; thumb up is yes and a shake of the head is no. Put choices on cards so that he can move them about, and go back over the decision the next day.",
        "His mother, with Anatole’s agreement on 24 June 2026: “He is still Anatole. He hopes to live near us and so do I.”",
    )
    by.at("B").heading("Special educational needs (B)")
    by.bullets(
        "Strengths: Anatole’s reasoning with shapes and machines is above average (cognitive assessment, 8 July 2026), and he is patient with fine work.",
        "B1. Memory. Since the brain injury of November 2025 Anatole has recalled three of 15 words after 20 minutes (word-list test, 8 July 2026). He forgets which room to go to and repeats a step that he has finished.",
        "B2. Planning and tiredness. He started one of five written tasks without a prompt and stopped work after 35 minutes (course tutor, 30 June 2026).",
        "B3. Finding words. He named 31 of 60 pictures and left seven sentences unfinished in a ten-minute talk, so that he gives up in group discussion (speech and language therapist, 3 July 2026).",
        "B4. Acquired dyslexia.",
        "B5. Going about alone. He took the wrong exit from the college on three days out of five and cannot yet read a bus timetable (occupational therapist, 6 July 2026).",
        "B6. Friendship and mood. He sat by himself at 12 of 15 lunches and left the canteen upset twice (learning mentor, 1 July 2026).",
    )
    by.at("C").heading("Health needs (C)")
    by.bullets(
        "C1. Epilepsy since the injury: two seizures in May 2026, after each of which he missed two days of college. His individual healthcare plan of 15 July 2026 is attached (consultant neurologist, 15 July 2026).",
        "C2. Hay fever in June and a check-up with the dental hygienist every six months.",
    )
    by.at("D").heading("Social care needs (D)")
    by.bullets("Anatole is not known to adult social care.")
    by.at("E").heading("Outcomes (E)")
    by.bullets(
        "E1 (needs B1 and B2; employment; from his hope of a clock workshop). By July 2028 Anatole follows a ten-step written job from start to finish with no more than one prompt, four times out of five.",
        "E2 (needs B3 and B6; community and friendship; from his hope of community radio). Anatole will speak in a discussion of six students three times, finishing each sentence.",
        "E3 (need B4; employment; from his hope of an apprenticeship). By July 2028 Anatole will receive an hour of literacy tuition each week from a specialist tutor.",
        "E4 (need B5; independent living; from his wish to take the bus). By July 2027 Anatole goes by bus from home to college and back on his own on nine days out of ten.",
        "E5 (needs B2 and C1; health; important for staying well). By December 2027 Anatole writes his own rest breaks and tablets into his diary, and keeps to them on six days out of seven.",
        "Steps and checking: every half-term Anatole and the learning mentor choose two targets and count what he has done each month. The course tutor goes over them with him once a term.",
        "Leaving college in July 2028: Anatole visits two workshops by June 2027, meets the employment adviser in January 2028 and has an apprenticeship application in by May 2028.",
    )
    by.at("F").heading("Special educational provision (F)")
    by.bullets(
        "F1. A tutor with a level 5 diploma in acquired brain injury teaches diary, phone alarm and checklist routines one-to-one for 45 minutes every Tuesday and Thursday, 36 weeks a year, and the rest of her teaching is as set out in the neuropsychology report, pages 6 to 9 (B1; E1).",
        "F2. A learning support assistant with a level 3 award in brain injury sits with Anatole one-to-one in workshop lessons and reads each step with him (B1 and B2; E1). The amount stays flexible, and the curriculum manager settles it from one half-term to the next once she has seen how he gets on.",
        "F3. A learning support assistant with the same award takes Anatole one-to-one to the quiet room for a 20-minute rest at 11am and 2pm every college day, 36 weeks a year, and fills in his diary with him (B2; E5).",
        "F4. A specialist tutor with a level 7 diploma in adult dyslexia teaches him to read instructions again, one-to-one for 60 minutes every Monday, 36 weeks a year, in the library; this is paid for by the direct payment in Section J (B4; E3).",
        "F5. An occupational therapist, HCPC registered, gives travel training between home and college one-to-one for 90 minutes every Wednesday, 30 weeks a year; it is preparation for living independently (B5; E4).",
        "F6. A learning mentor trained in group facilitation by the educational psychologist runs a radio club with Anatole in a small group for 60 minutes every Friday, 36 weeks a year (B6; E2).",
        "F7. The tutor in F1, who has a level 5 diploma, trains the three learning support assistants for two hours each term, three times a year (B1 and B2; E1 and E5).",
        "F8. Anatole keeps a tablet computer with reading and diary software all day; the council supplies it and a technology tutor with a level 4 certificate checks it for 20 minutes each week, 36 weeks a year (B1 and B4; E1 and E3).",
        "F9. A taxi with a licensed driver and one passenger assistant (level 2 certificate) takes him to college in 25 minutes at 8.30am and home again at 3.30pm every college day until he has learnt the bus (B5; E4).",
    )
    by.at("G").heading("Health provision (G)")
    by.bullets(
        "G1. A consultant neurologist reviews Anatole’s seizures and tablets at the hospital for 30 minutes every four months (C1; E5).",
        "G2. A speech and language therapist, HCPC registered, teaches Anatole word-finding and conversation skills at college one-to-one for 45 minutes every Thursday, 36 weeks a year (B3; E2).",
    )
    by.at("H1").heading("Social care provision under the 1970 Act (H1)")
    by.bullets(
        "A support worker with a level 3 diploma from the council’s short breaks service takes Anatole swimming for two hours every Saturday, 40 weeks a year."
    )
    by.at("H2").heading("Other social care provision (H2)")
    by.bullets("None is reasonably required (post-16 panel, 2 October 2026).")
    by.at("I").heading("Placement (I)")
    by.bullets("Wharfedene College, from 16 October 2026.")
    by.at("J").heading("Personal budget (J)")
    by.bullets(
        "A direct payment of £1,900 a year is paid to Anatole in two halves, in November and April."
    )
    by.at("K").heading("Advice and information (K)")
    by.bullets(
        "All of the following are attached.",
        "K1 (a): Anatole’s views, 24 June 2026, and his mother’s, 24 June 2026.",
        "K2 (b): educational advice, college principal, with the notes of the course tutor and learning mentor, 2 July 2026.",
        "K3 (c): medical advice, consultant neurologist, 15 July 2026.",
        "K4 (c): therapy advice, speech and language therapist, 3 July 2026.",
        "K5 (c): therapy advice, occupational therapist, 6 July 2026.",
        "K6 (d): psychological advice, specialist assessor (qualified teacher), 8 July 2026.",
        "K7 (f): neuropsychology report, clinical neuropsychologist, 22 July 2026.",
        "K8 (g): advice on preparing for adulthood, college careers adviser, 9 July 2026.",
        "K9 (h): at Anatole’s request, volunteer leader at the community radio, 10 July 2026.",
    )
    by.at("").guide(
        "You have a right of appeal to the First-tier Tribunal (SEND) about B, F and I within two months of our letter of 16 October 2026, or one month of a mediation certificate if that is later. The letter gives the mediation adviser, the disagreement resolution service and the SEND information, advice and support service."
    )


PLAN = Unseen(
    name="anatole",
    style="45th: plain words for headings with letters in brackets, lists throughout",
    born=dt.date(2007, 10, 10),
    write=write,
    planted=planted(
        A_17="I am the sort of person who needs things explained twice",
        A_23="by July 2027 Anatole will be able to cook three different dinners on 4 nights out of 5",
        B_03="Acquired dyslexia.",
        C_02="Hay fever in June and a check-up with the dental hygienist every six months.",
        D_01="Anatole is not known to adult social care.",
        D_02="Anatole is not known to adult social care.",
        E_02="Anatole will speak in a discussion of six students three times, finishing each sentence.",
        E_04="Anatole will receive an hour of literacy tuition each week from a specialist tutor",
        E_08="",
        F_01="B3. Finding words.",
        F_03="sits with Anatole one-to-one in workshop lessons and reads each step with him",
        F_04="sits with Anatole one-to-one in workshop lessons and reads each step with him",
        F_06="runs a radio club with Anatole in a small group",
        F_08="the curriculum manager settles it from one half-term to the next",
        F_10="the rest of her teaching is as set out in the neuropsychology report, pages 6 to 9",
        F_11="teaches Anatole word-finding and conversation skills at college",
        F_18="A taxi with a licensed driver and one passenger assistant",
        G_02="",
        H_02="takes Anatole swimming for two hours every Saturday",
        I_02="Wharfedene College, from 16 October 2026.",
        J_01="A direct payment of £1,900 a year is paid to Anatole",
        K_02="",
        K_05="psychological advice, specialist assessor (qualified teacher), 8 July 2026",
        T_04="Final plan issued: 16 October 2026",
        X_05="",
    ),
)
