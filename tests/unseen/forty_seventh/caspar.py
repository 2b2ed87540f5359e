"""Caspar, eleven: a landscape amended plan, written out in full by a former teacher, as it should be."""

import datetime as dt

from tests.unseen.author import Author, Unseen

COVER = (
    ("This plan is about", "Caspar Oyelaran-Finch (he/him)"),
    ("Date of birth", "14 November 2015"),
    ("Year group", "Year 6"),
    ("Those with parental responsibility, to whom it is sent", "His mother and his father"),
    ("Language of the home", "English, with a little Yoruba"),
    ("Principal need, for the census", "Speech, language and communication needs"),
    ("Request for an assessment received", "16 July 2024"),
    ("Plan first made", "29 November 2024"),
    ("Previous review decided", "18 November 2025"),
    ("Invitations and papers for the phase transfer review sent", "4 September 2026"),
    ("Review meeting held", "24 September 2026"),
    ("Report of the meeting sent to everybody invited", "6 October 2026"),
    ("Decision to amend, with the proposed amendments, sent", "13 October 2026"),
    ("Comments invited until", "30 October 2026"),
    ("Secondary school consulted, and its answer received", "14 October 2026 and 27 October 2026"),
    ("FINAL AMENDED PLAN issued", "18 November 2026"),
    ("Next annual review to be completed by", "1 October 2027"),
    ("Signed for the council", "Ignatius Pellworth, Head of SEND Casework, 18 November 2026"),
)  # fmt: skip
A = (
    ("How these pages came about", (
        "Caspar talked with the plan coordinator for most of an hour on 8 July 2026, speaking his longer answers into a recorder, and on 4 September 2026 he listened to what had been typed and altered one sentence. His mother and father were visited at home on 10 July 2026. Whatever stands in quotation marks was said in just those words.",
    )),
    ("Caspar, in his own words", (
        "About what he enjoys he said: “I’m basically the lighting man. I did the whole Christmas play and nobody saw me. At home I make theatres out of boxes.”",
        "About what he does well: “I’m good at working out why a thing’s stopped.”",
        "About school: “Science is best, because you do it before you have to write it. The worst is when it’s my turn and everybody waits.”",
        "About friends: “I’ve got one proper friend and we don’t have to talk much. I’d like a few more to come and do the theatre.”",
        "About his health: “When I’m worried my stomach’s a washing machine and I’m awake before the birds.”",
        "About doing things by himself: “I can cook pasta and go to the corner shop. I want to get the bus to the theatre on my own.”",
        "About what comes next, and what comes long after: “First I want to be on the crew at the big school. Then a college where they do lights. When I’m a man I’d like to be a lighting designer, live in a flat above a theatre, and have mates who all go for chips.”",
    )),
    ("Talking with Caspar, and making decisions with him", (
        "Caspar takes in one thing at a time, best when somebody sketches it while they speak and then counts slowly to ten; he tells people things by sketching, by showing and in short bursts of talk, and a long silence means that he is still looking for the word. “Go on, then” is yes, “I’m all right” with a shrug is no, and a turned-over card means that he has had enough.",
        "When there is something to be decided he likes to have it drawn as two pictures, to take those home for two nights, and to answer into a recorder with one adult whom he has picked.",
    )),
    ("What his mother and father think and hope", (
        "His parents’ view, given together: “He is patient, he is droll, and he will spend a whole Sunday on one spotlight. Our worry is the new school, where adults will think that he is rude when he is only slow to speak.”",
        "Their hope for him: “We would love him to leave college with a craft, to be paid for it, to have his own key to his own flat, and to have friends in the town who would miss him if he didn’t turn up.”",
    )),
    ("The story until now", (
        "Caspar was born in November 2015 and put two words together at the age of three; he began Reception in September 2020, was found to have developmental language disorder in May 2022 and dyslexia in March 2024, was first seen for anxiety in February 2025, and has had a plan since November 2024.",
    )),
)  # fmt: skip
HEADER = ("Section B: special educational needs", "Section E: outcomes", "Section F: special educational provision")  # fmt: skip
AREAS = (
    ("Communication and interaction",
        "Strength: with his hands, a sketch and a few exact words Caspar can explain how almost anything works.", (
        ("B1. Caspar has developmental language disorder (DLD), so that speech goes by faster than he can sort it and his own words come slowly: in a science lesson on 25 June 2026 he carried out none of the six instructions that had two steps, and asked on 2 July 2026 to tell a story from six pictures he used four complete sentences and fell silent eight times (speech and language therapist, 2 July 2026).",
         "E1, for B1. By July 2029 Caspar carries out a spoken instruction of three steps, and passes it on to somebody else in order, on eight occasions out of ten, as a lighting crew will need of him; by July 2027 he does so with two steps.",
         "F1, for B1 and outcome E1. A speech and language therapist registered with the Health and Care Professions Council teaches Caspar one-to-one, in a quiet room, for 45 minutes every week of a 36-week year, to picture and repeat what he hears and to put his own words in order, and apart from those lessons trains the adults who teach him for two hours every September and reviews his progress for one hour a term.\nF2, for B1 and B3 and outcomes E1 and E3. A teaching assistant with a level 3 qualification and the therapist’s training sits beside Caspar one-to-one in English, science and humanities for 12 hours a week, 38 weeks a year, draws each instruction as a numbered strip and hears him say it back before he begins."),
    )),
    ("Cognition and learning",
        "Strength: he reasons well about anything that he can see and move.", (
        ("B2. Caspar is dyslexic, and print costs him so much effort that he loses the meaning: on the York Assessment of Reading for Comprehension, given by the educational psychologist on 9 July 2026, he read 54 words a minute with 89 in a hundred correct, a standard score of 73.",
         "E2, for B2. By July 2029 Caspar reads an unfamiliar page at 95 words a minute with 97 in a hundred correct and says what it was about, so that he can manage a cue sheet; by July 2027 he reads at 70 words a minute.",
         "F3, for B2 and outcome E2. A specialist teacher with a level 7 diploma in teaching learners with dyslexia teaches Caspar one-to-one, in a room away from the class, for 50 minutes on three days a week, 38 weeks a year, following a structured course in letter sounds, syllables, prefixes and roots that returns to each until he reads it without pausing."),
        ("B3. Writing lets him show about a third of what he knows: on 9 July 2026 he spelt 38 of 100 common words correctly, wrote seven words a minute by hand and typed 13 (educational psychologist).",
         "E3, for B3. By July 2029 Caspar types 30 words a minute and hands in 200 words of his own at the end of a lesson on four occasions out of five, as a college course will expect; by July 2027 he types 20 and hands in 100.",
         "F4, for B3 and outcome E3. The specialist teacher in F3 teaches touch-typing and dictation one-to-one for 30 minutes every Friday, 38 weeks a year, in the same room.\nF5, for B2 and B3 and outcomes E2 and E3. From 18 November 2026 Caspar keeps, at home and at school, a laptop and headset with software that types what he says and reads aloud what is on the page; the council repairs it, and the teaching assistant in F2 checks it with him for five minutes every morning."),
    )),
    ("Social, emotional and mental health",
        "Strength: Caspar is gentle with younger children and calm when a machine goes wrong.", (
        ("B4. Caspar’s anxiety rises when he expects to read aloud, to speak to the class or to meet an adult he does not know: between 27 April and 10 July 2026 he left the room 17 times, for 14 minutes on average, each time before one of those three things (headteacher, 16 July 2026).",
         "E4, for B4 and C1. By July 2029 Caspar shows on a five-point scale how worried he is before it reaches four, and stays in the room or is back within five minutes, on nine occasions out of ten, because he wants to be one of a crew; by July 2027 he does so on six.",
         "F6, for B4 and outcome E4. A second teaching assistant, who has completed the emotional literacy support assistant course and is supervised by an educational psychologist for two hours each half-term, teaches Caspar one-to-one in the quiet room for 40 minutes every Monday, 38 weeks a year, to notice, rate and bring down his worry.\nF7, for B4 and outcome E4. Whenever Caspar turns over his blue card, in any lesson and on every day of the 38 weeks, the teaching assistant in F2 or the one in F6 walks with him one-to-one to the library, stays for five minutes and walks back with him."),
    )),
    ("Independence and getting about",
        "Strength: he walks to the corner shop, pays and checks his change.", (
        ("B5. Caspar cannot yet work from a printed timetable, for he found two departures out of ten on 14 July 2026, and he has not travelled on a bus without his family (headteacher, 16 July 2026).",
         "E5, for B5. By July 2028 Caspar plans the bus journey to the theatre and makes it alone, on nine journeys out of ten, as he has said he wants to; by July 2027 he does so with an adult four rows behind him.",
         "F8, for B5 and outcome E5. A travel trainer with a level 3 award in independent travel training teaches Caspar one-to-one, at the stop and on the bus, for 60 minutes every Wednesday for 24 weeks from January to July 2027."),
    )),
)  # fmt: skip
K = (
    ("K1", "(a) Caspar’s views", "Caspar, recorded by the plan coordinator", "8 July 2026 and 4 September 2026", "Attached"),
    ("K2", "(a) Parents’ views", "His mother and father", "10 July 2026", "Attached"),
    ("K3", "(b) Educational advice", "Headteacher", "16 July 2026", "Attached"),
    ("K4", "(c) Medical advice", "Clinical psychologist, child and adolescent mental health service", "14 July 2026", "Attached"),
    ("K5", "(d) Psychological advice", "Educational psychologist", "9 July 2026", "Attached"),
    ("K6", "(e) Social care advice", "Social worker, children with disabilities team", "7 July 2026", "Attached"),
    ("K7", "(f) Speech and language advice", "Speech and language therapist", "2 July 2026", "Attached"),
    ("K8", "(h) Requested by his parents", "Director of the youth theatre", "13 July 2026", "Attached"),
    ("K9", "Report of the review meeting of 24 September 2026", "Headteacher", "6 October 2026", "Attached"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running(
        "Caspar Oyelaran-Finch: FINAL AMENDED PLAN", "Version 3, issued 18 November 2026"
    )
    by.heading("Education, health and care plan (final, amended)", 0)
    by.cover(*COVER, columns=4)
    by.text(
        "What has changed since the proposed amendments of 13 October 2026: the lesson in F8 has grown from 45 minutes to 60, as Caspar’s parents asked in their comments of 26 October 2026, and Section I now gives the secondary school. Nothing else is different."
    )
    by.at("A").heading(
        "Section A: the views, interests and aspirations of Caspar and of his parents"
    )
    for heading, texts in A:
        by.heading(heading, 2)
        by.text(*texts)
    by.at("").heading(
        "Sections B, E and F: an area at a time, needs, outcomes and provision side by side"
    )
    for area, strength, rows in AREAS:
        by.heading(area, 2)
        by.at("B").text(strength)
        by.rows(HEADER, rows, letters=("B", "E", "F"))
    by.heading("Sensory and physical", 2)
    by.at("B").text(
        "No special educational need was identified under this heading (headteacher, 16 July 2026)."
    )
    by.heading("Sections C and G, with the outcome between them", 1)
    by.rows(
        ("Section C: health needs", "Section E: health outcome", "Section G: health provision"),
        ((
            "C1. Caspar has an anxiety disorder, diagnosed in February 2025, and because of stomach pain he missed 11 mornings of lessons between April and July 2026 (clinical psychologist, 14 July 2026).",
            "E6, for C1. By July 2028 Caspar is in his place by nine o’clock on 19 mornings out of 20, which matters to a boy who is awake before the birds; by July 2027 he is there on 17.",
            "G1, for C1 and outcomes E4 and E6. A clinical psychologist from the child and adolescent mental health service treats Caspar’s anxiety disorder with cognitive behavioural therapy at the clinic, one-to-one, for 50 minutes every fortnight, 20 times a year.\nThe designated clinical officer agreed this provision for the integrated care board on 11 November 2026.",
        ),),
        letters=("C", "E", "G"),
    )  # fmt: skip
    by.heading("Sections D, H1 and H2", 1)
    by.rows(
        ("Section D: social care needs", "Section H1: provision under section 2 of the 1970 Act", "Section H2: any other social care provision"),
        ((
            "No social care need was identified (social worker, advice of 7 July 2026).",
            "None is required (social worker, 7 July 2026).",
            "None is reasonably required (social worker, 7 July 2026).",
        ),),
        letters=("D", "H1", "H2"),
    )  # fmt: skip
    by.at("E").heading(
        "Section E, concluded: shorter targets, checking and the move to secondary school"
    )
    by.text(
        "His class teacher, and from September 2027 his form tutor, sets short-term targets with Caspar every half-term; the special educational needs coordinator measures each of them at its end and goes through the results with his parents once a term, and the council reviews all the outcomes every year.",
        "Before the move of September 2027 Caspar visits his new school with the teaching assistant in F2 on six mornings between April and July 2027, meets his form tutor on three of them and spends one in the lighting box, and by 9 July 2027 the two schools’ coordinators meet to hand over the strips and the card.",
    )
    by.at("I").heading("Section I: the schools")
    by.text(
        "Until 31 August 2027 Caspar attends Quillet Lane Primary School, a maintained mainstream community school.",
        "From 1 September 2027 he attends Hallowbeck Academy, a mainstream secondary academy.",
    )
    by.at("J").heading("Section J: personal budget")
    by.text(
        "There is no personal budget, his parents having told the coordinator on 26 October 2026 that they would rather not have one."
    )
    by.at("K").heading("Section K: the advice and information, all of it attached")
    by.rows(("Appendix", "Advice", "From", "Dated", "Attached?"), K)
    by.text("Advice (g), about preparing for adulthood, is first required in Year 9.")
    by.at("").heading("If you disagree with this plan")
    by.guide(
        "You have a right of appeal to the First-tier Tribunal (Special Educational Needs and Disability) about Sections B, F and I, within two months of the letter of 18 November 2026 or one month of a mediation certificate, whichever is the later. The letter explains how to reach the independent mediation adviser, the disagreement resolution service and the free special educational needs information, advice and support service."
    )


PLAN = Unseen(
    name="caspar",
    style="47th: landscape, one table for each area with B, E and F side by side, long prose",
    born=dt.date(2015, 11, 14),
    write=write,
    is_landscape=True,
)
