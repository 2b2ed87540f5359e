"""Kerensa, three and at pre-school: shaded boxes, E before B, one wide table for F, much of it wrong."""

import datetime as dt

from tests.unseen.author import Author, Unseen, planted

A = (
    ("Who helped to write this page",
     "Kerensa’s key person watched her on 14, 16 and 21 September 2026, for half an hour each time, and showed her photographs of the room to hand back or keep. Mum and Dad talked with the pre-school’s SENCO on 8 September 2026. Nothing here is written as if Kerensa had said it."),
    ("What Kerensa likes (seen by her key person, September 2026)",
     "Kerensa loves drums, bubbles, anything with wheels and the song about the five ducks. She kept the photographs of the trike and the water wheel, and laughs out loud when the hens run."),
    ("What she is good at and what people admire",
     "She never gives up on a thing she wants to reach. She remembers who sits where. “She has the best belly laugh in the building,” wrote the room leader on 21 September 2026."),
    ("Play and other children",
     "She plays next to others at the water tray and hands them cups. She waits by the gate each morning for Ottilie Brand, who takes medicine for fits and goes home at noon."),
    ("How she is in herself",
     "Kerensa eats well if nobody hurries her, and coughs when a drink is thin. She is cheerful in the mornings and flops after lunch."),
    ("Pre-school: what she shows us",
     "Best bits: the garden, snack, the music basket. She handed back the photograph of the carpet and crawled off when the hall hand dryer came on."),
    ("Doing things by herself",
     "She feeds herself with a spoon, pulls off her socks and helps push her arms into her coat. She wants to climb on to the trike alone."),
    ("What she seems to want next",
     "From what Kerensa does each morning, her key person thinks that she would like to keep up with the big children and go down the tall slide on her own. Kerensa will be joining two words together at eight snack times out of ten by Easter 2027."),
    ("Later on",
     "A job and a home of her own were spoken about on 8 September 2026 and it is early days for either. She is already part of her street and of chapel tea. The next thing is school, and her parents have begun to look round."),
    ("What Mum and Dad think",
     "Mum thinks that Kerensa is understood at pre-school and that people elsewhere talk over her head. She is pleased with the signs and uses them in the shop. Dad finds the nights the hard part."),
    ("Kerensa’s story so far",
     "Born in December 2022 at full term. She sat at 14 months and took her first steps with the frame in March 2026. Portage visits started in January 2025. She has been at Lowertown since September 2025."),
    ("How to talk with Kerensa, and how to give her a choice",
     "Get down low, say two words and sign them, then count to ten in your head. She tells you with her eyes, her hand and five Makaton signs: more, finished, drink, bird and bike. Yes is a big lean forward; no is a turned head. Hold up two real things, one on each side, before snack and not after lunch. Go by what she looks at twice."),
)  # fmt: skip
E = (
    ("Joining in with other children", "Outcome 1, for needs 1 and 4. By July 2027 Kerensa asks for a person, a thing or “more”, by sign, picture or word, ten times in a morning.", "Twice in a morning (key person, July 2026)", "Five times by February 2027"),
    ("Doing it alone", "Outcome 2, for need 2. By July 2027 Kerensa finishes a posting, stacking or page-turning task of five parts by herself on four mornings out of five.", "One part (Portage, July 2026)", "Three parts by February 2027"),
    ("Keeping up with the big children", "Outcome 3, for need 3. By July 2027 Kerensa walks 20 metres with her frame from the door to the slide, and climbs three steps holding the rail, on four days out of five.", "Six metres, no steps (physiotherapist, July 2026)", "Twelve metres and one step by February 2027"),
    ("Being part of the group", "Outcome 4, for need 5. By July 2027 the Hedgehog room team will be using the picture timetable with her at four changes of activity out of five.", "One in five (July 2026)", "Two in five by February 2027"),
    ("Being happy with other people (care)", "Outcome 5, for need 7. By July 2027 Kerensa goes to bed and sleeps until five o’clock with another carer she knows, on eight stays out of ten.", "Has not stayed with anyone (August 2026)", "A nap and a bath there by January 2027"),
)  # fmt: skip
B = (
    ("Talking and understanding",
     "Going well: looks to see who has spoken; has five signs and is copying two more.",
     "Need 1: Kerensa follows one word in a short phrase when it comes with a sign, and two words are lost on her (speech and language therapist, 12 November 2025). In a busy room she has nothing to ask with once the adult has looked away.",
     "Need 4: Childhood apraxia of speech."),
    ("Playing and learning",
     "Going well: stays with the water wheel for ten minutes; knows where things are kept.",
     "Need 2: She bangs, drops and mouths most toys, and lets go of a puzzle after one piece (Portage home visitor, 22 July 2026). Her hand skills are around the 15 to 18 month stage."),
    ("Moving, seeing and hearing",
     "Going well: crawls fast, pulls to stand, loves her frame.",
     "Need 3: Low muscle tone. She walks six metres with the frame, falls about four times in a morning, and tips sideways out of an ordinary chair (physiotherapist, 20 July 2026). Sight and hearing were tested in June 2026 and are as they should be."),
    ("Feelings and being with others",
     "Going well: affectionate; happy to come in.",
     "Need 5: When the group sits together or the activity changes she crawls away within two minutes and cries for ten or so, four times in a session (key person’s notes, 6–17 July 2026)."),
)  # fmt: skip
F = (
    ("1", "Play with sounds, signs and touch cues for the mouth", "Needs 1, 4\nOutcome 1", "Speech and language therapist, HCPC registered, trained in DTTC", "One-to-one", "45 minutes a week, 38 weeks"),
    ("2", "Snack-table talk: choosing by picture, signing “more”, naming", "Needs 1, 4\nOutcome 1", "Key person, level 3, with the Makaton foundation course and an hour’s practice with the therapist each half-term", "Group of three", "15 minutes twice a day, four days a week, 38 weeks"),
    ("3", "Fine motor input", "Need 2\nOutcome 2", "Early years specialist teacher (qualified teacher)", "One-to-one", "40 minutes each Tuesday, 38 weeks"),
    ("4", "Portage at home: posting, stacking, undoing, with Mum joining in and a toy left for the week", "Need 2\nOutcome 2", "Portage home visitor, with the national Portage certificate", "One-to-one", "60 minutes a week, 44 weeks"),
    ("5", "Stretching and standing: the exercises are the ones on pages 4 to 6 of the physiotherapist’s report", "Need 3\nOutcome 3", "Key person, signed off by the physiotherapist each term", "One-to-one", "10 minutes twice a day, four days a week, 38 weeks"),
    ("6", "Physiotherapist walks, climbs and kneels with her in the garden, and then shows the key person", "Need 3\nOutcome 3", "Children’s physiotherapist, HCPC registered", "One-to-one", "45 minutes with Kerensa and 30 with the key person, each half-term, six a year"),
    ("7", "Walking frame, standing frame, chair with a foot plate and side pads, low rail on the slide steps", "Need 3\nOutcome 3", "Occupational therapist (HCPC registered) fits and checks; caretaker tightens bolts every Friday", "For Kerensa alone", "In her room and garden all session; checked for 30 minutes each term"),
    ("8", "A second adult beside her in the garden, on the steps and at table. From January the manager may bring these hours down as she thinks fit", "Needs 3, 5\nOutcomes 3, 4", "Early years educator, level 3, with a one-day moving and handling certificate", "One-to-one", "12 hours a week (three on each of four days), 38 weeks"),
    ("9", "Minibus from her house with a passenger assistant, there and back", "Need 3\nOutcome 3", "Driver, and passenger assistant with paediatric first aid", "One of four children", "Four days a week, 38 weeks"),
    ("10", "Picture timetable on a strip, a goodbye song and a turn with the drum before each change", "Need 5\nOutcome 4", "Key person, level 3", "One-to-one", "Two minutes at each of five changes a day, four days a week"),
    ("11", "Carpet time in the book corner on her own floor seat, away from the hand dryer", "Need 5\nOutcome 4", "Room leader, level 5 in early years", "Group of four", "10 minutes a day, four days a week, 38 weeks"),
    ("12", "Inclusion fund at rate 3", "Need 5\nOutcome 4", "Claimed by the pre-school’s SENCO (level 3 award)", "For Kerensa alone", "Once a term"),
)  # fmt: skip
G = (
    ("Weight, drinks and thickener looked at in pre-school", "Community children’s nurse, registered", "30 minutes each half-term, six a year", "Need 6"),
    ("Swallowing clinic", "Dysphagia therapist, HCPC registered", "45 minutes in January and in July", "Need 6"),
)  # fmt: skip
K = (
    ("1", "(a) From her parents", "Mother and father", "20 July 2026"),
    ("2", "(b) Educational", "Manager and SENCO, Lowertown Pre-school", "24 July 2026"),
    ("3", "(c) Medical", "Community paediatrician", "23 July 2026"),
    ("4", "(d) Psychological", "Area SENCO, early years team", "16 July 2026"),
    ("5", "(e) Social care", "Social worker, disabled children’s team", "4 August 2026"),
    ("6", "(f) Speech and language", "Speech and language therapist", "12 November 2025"),
    ("7", "(f) Physiotherapy", "Children’s physiotherapist", "20 July 2026"),
    ("8", "(f) Occupational therapy", "Occupational therapist", "21 July 2026"),
    ("9", "(h) Asked for by her parents", "Portage home visitor", "22 July 2026"),
    ("10", "What Kerensa shows us", "Key person", "21 September 2026"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running(
        "Kerensa Nancarrow: my EHC plan", "FINAL, version 2, 13 November 2026. Confidential"
    )
    by.heading("My plan: Kerensa’s education, health and care", 0)
    by.cover(
        ("Name", "Kerensa Nancarrow"), ("Date of birth", "11 December 2022"), ("Pronouns", "she/her"),
        ("Where she goes", "Lowertown Pre-school, four days"), ("Main need", "Speech, language and communication"),
        ("Also", "Physical disability"), ("Request came in", "25 May 2026"), ("Decision to assess sent", "26 June 2026"),
        ("Advice asked for", "29 June 2026"), ("Draft sent to parents", "16 October 2026"),
        ("Final plan sent", "13 November 2026"), ("Early look at the plan (under five)", "25 March 2027"),
        ("Yearly review finished by", "12 November 2027"), ("Signed for the Council", "J. Tregear, Principal SEND Officer, 13 November 2026"),
        columns=4,
    )  # fmt: skip
    by.at("A").heading("A – All about Kerensa and her family")
    for title, text in A:
        by.boxed(title, text)
    by.at("E").heading("E – What we want to be different (outcomes)")
    by.rows(("What it leads to", "Outcome", "Where she started", "Next step"), E)
    by.text(
        "Her key person sets small targets from these each half-term and writes on them every Friday. The SENCO goes through them with Mum and Dad once a term, the social worker does so for outcome 5, and the Council reviews all five each year.",
    )  # fmt: skip
    by.at("B").heading("B – My learning and development")
    for title, *texts in B:
        by.boxed(title, *texts)
    by.at("C").heading("C – My health")
    by.boxed(
        "Health needs",
        "Need 6: Food and drink go down the wrong way. She coughs on thin drinks and had two chest infections last winter (January and March 2026), missing 13 sessions (community paediatrician, 23 July 2026). A care plan of 7 September 2026 is kept with appendix 3.",
        "Hay fever most summers, for which her gran has a syrup from the chemist.",
    )  # fmt: skip
    by.at("D").heading("D – My family and care")
    by.boxed(
        "Social care needs",
        "Need 7: Kerensa wakes four times a night and settles for her mother alone. She has not been looked after by anybody else at home (child and family assessment, social worker, 4 August 2026). Her parents agreed to this being written here on 8 September 2026.",
    )  # fmt: skip
    by.at("F").heading("F – What will be done for my learning (special educational provision)")
    by.rows(("No.", "What happens", "For", "Who, and their training", "How many", "How long and how often"), F)  # fmt: skip
    by.at("G").heading("G – What health services will do")
    by.rows(("What", "Who", "How much", "For"), G)
    by.at("H1").heading("H1 – Social care under the 1970 Act")
    by.boxed(
        "For need 7 and outcome 5",
        "A home sitter (level 3) comes for two hours every Wednesday, 44 weeks a year, to give tea, bath and bed.",
        "Friday tea time to Saturday eleven o’clock with a registered short-break carer in the carer’s own house, sleeping there, ten times a year.",
    )  # fmt: skip
    by.at("H2").heading("H2 – Other social care")
    by.boxed(
        "Anything else", "Nothing further is reasonably required (social worker, 4 August 2026)."
    )
    by.at("I").heading("I – Where I go")
    by.boxed("Placement", "Lowertown Pre-school, a private nursery (early years provider).")
    by.at("J").heading("J – Personal budget")
    by.boxed(
        "Money", "Explained to Mum and Dad on 8 September 2026. No personal budget was asked for."
    )
    by.at("K").heading("K – Reports used")
    by.rows(("Appendix", "Kind", "Whose", "Dated"), K)
    by.text("All ten are attached behind this page.")


PLAN = Unseen(
    name="kerensa",
    style="shaded boxes across a wide page, outcomes before needs, one six-column table",
    born=dt.date(2022, 12, 11),
    write=write,
    is_landscape=True,
    planted=planted(
        A_06="",
        A_23="Kerensa will be joining two words together at eight snack times out of ten by Easter 2027.",
        A_28="Ottilie Brand",
        B_03="Childhood apraxia of speech.",
        B_06="Her hand skills are around the 15 to 18 month stage.",
        C_02="Hay fever most summers, for which her gran has a syrup from the chemist.",
        E_05="the Hedgehog room team will be using the picture timetable with her",
        E_10="",
        F_02=("Fine motor input", "Inclusion fund at rate 3"),
        F_03="Inclusion fund at rate 3",
        F_08="From January the manager may bring these hours down as she thinks fit",
        F_09="Inclusion fund at rate 3",
        F_10="the exercises are the ones on pages 4 to 6 of the physiotherapist’s report",
        F_18="Minibus from her house with a passenger assistant, there and back",
        G_02="",
        H_03="with a registered short-break carer in the carer’s own house, sleeping there",
        I_04="",
        K_03="12 November 2025",
        K_05="Area SENCO, early years team",
        T_04="13 November 2026",
    ),
)
