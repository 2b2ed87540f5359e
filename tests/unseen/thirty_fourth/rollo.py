"""Rollo, 11: a transfer draft by area of need, in long sentences that say as little as they can."""

import datetime as dt

from tests.unseen.author import Author, Unseen, planted

A = (
    ("Rollo’s views", "In conversation with the special educational needs co-ordinator of his school, which took place over 30 minutes on 9 September 2026, Rollo said, “Science is my best. I don’t like copying off the board because by the time I look down it’s gone.”"),
    ("Interests and play", "Rollo told the co-ordinator on the same occasion that he “loves anything with canals in it”, and it is understood from his mother that of an evening he builds working models of locks from card, at which he is very good and of which he is justly proud."),
    ("Health and well-being", "Rollo said on 9 September 2026 that “my tummy goes tight and then I have to lie down”, but that otherwise he sleeps well and feels well."),
    ("Independence", "Rollo dresses himself, makes his own packed lunch and has told the co-ordinator (9 September 2026), “I want to do the shop on my own with a list.”"),
    ("Rollo’s aspirations", "Asked on 9 September 2026 what he hoped for in the future, Rollo said, “I want to work on the boats, mending the engines, and live on one, and do Sundays with the canal volunteers.” As regards the next stage of his education he said, “I’d like a school with a proper workshop.”"),
    ("Communication and participation", "Rollo’s preferred manner of communication is as described elsewhere in this document."),
    ("History", "Rollo was born in October 2015, spoke his first words at the age of three, received speech and language therapy from January 2019, and has attended his primary school since September 2020, his first plan having been made in December 2024."),
    ("The views of Rollo’s parents", "Rollo’s mother and father, with whom the case officer spoke by telephone on 11 September 2026, reported that he is “exhausted by four o’clock and still has the reading to do”, and that the amount he is expected to write is their principal concern."),
)  # fmt: skip
AREAS = (
    (
        "Communication and interaction",
        ("It has been established through assessment by the speech and language therapist (14 September 2026) that Rollo, who has developmental language disorder, follows spoken information of up to two clauses, and that where a third is added he retains the first and omits the remainder on seven occasions out of ten.",),
        ("Outcome 1. By July 2029 Rollo, whose wish to mend engines will depend upon his following what he is told, carries out a spoken instruction of four clauses, having repeated it in his own words, on eight occasions out of ten, the position in September 2026 being two clauses, and the intermediate step being three clauses by July 2028.",),
        ("A speech and language therapist registered with the HCPC will work directly with Rollo on his own, on understanding and retelling spoken information, for 40 minutes every week in each of 36 weeks of the year, and will in addition set aside 45 minutes in each half-term for planning and for instructing the teaching assistant.",
         "The activities will be repeated with Rollo, on a one-to-one basis, by a level 3 teaching assistant instructed by that therapist, for 15 minutes on three further days every week in each of 38 weeks of the year."),
    ),
    (
        "Cognition and learning",
        ("The educational psychologist (16 September 2026) found that Rollo, who has dyslexia and whose reasoning with diagrams is among his strengths, read 54 words accurately in a minute from a text at Year 3 level, and that he cannot yet write more than four lines in 20 minutes, with the consequence that what he knows is not seen on the page.",),
        ("Outcome 2. By July 2029 Rollo will receive five sessions every week of specialist literacy teaching, delivered by the school in addition to his English lessons, the intermediate step being three sessions every week by July 2028.",
         "Outcome 3. By July 2029 Rollo, who has expressed a wish to shop with a list of his own, produces an account of 150 words at one sitting by typing or dictation, in 30 minutes, in four subjects out of five, the position in September 2026 being four handwritten lines and the intermediate step being 75 words by July 2028."),
        ("A teacher holding a level 7 qualification in specific learning difficulties will teach Rollo reading and spelling on a one-to-one basis, by a structured multisensory phonics course, for 30 minutes on five days every week in each of 38 weeks of the year.",
         "Consideration will also be given, where appropriate, to the provision of a laptop computer.",
         "A level 3 teaching assistant, instructed for two hours each term by the teacher referred to above, will sit with Rollo, one-to-one, for 30 minutes in a writing lesson daily in each of 38 weeks of the year, in order to teach him to dictate and to edit what he has dictated."),
    ),
    (
        "Social, emotional and mental health",
        ("Rollo is kindly and conscientious, although it is acknowledged that he can at times experience some difficulties in the management of his feelings.",),
        ("Outcome 4. By July 2029 Rollo, for whom Sundays with the canal volunteers may be expected to carry their own frustrations, shows a card and leaves the room for five minutes before returning to his work, in nine instances out of ten in which he becomes upset, the position in September 2026 being that he did so in two out of ten, and the intermediate step being five out of ten by July 2028.",),
        ("Rollo will be afforded regular opportunities to discuss his worries on an individual basis with suitably experienced staff, as and when this is felt to be required.",
         "A level 3 teaching assistant trained as an ELSA, and supervised by the educational psychologist for two hours each half-term, will teach Rollo the use of the card on a one-to-one basis for 30 minutes every week in each of 38 weeks of the year."),
    ),
    (
        "Sensory and physical",
        ("Rollo carries a diagnosis of developmental co-ordination disorder.",),
        ("Outcome 5. By July 2029 Rollo, whose models attest to what he achieves at his own pace and who hopes for a school with a proper workshop, cuts, joins and labels a piece of work in design and technology within the lesson, in three lessons out of four, the position in September 2026 being one in four, and the intermediate step being two in four by July 2028.",),
        ("A level 2 teaching assistant supervised by the occupational therapist will carry out with Rollo, individually, for 15 minutes every day in each of 38 weeks of the year, the exercises which are set out in the occupational therapist’s report and which need not be rehearsed here.",
         "Rollo will travel to and from his school by taxi, with a passenger assistant, on each day of the school year."),
    ),
)  # fmt: skip
K = (
    ("(a) Views of Rollo and of his parents", "Rollo, mother and father", "11 September 2026", "Attached at K1"),
    ("(b) Educational advice", "Head teacher", "17 September 2026", "Attached at K2"),
    ("(c) Medical advice", "Consultant community paediatrician", "15 September 2026", "Attached at K3"),
    ("(d) Psychological advice", "Educational psychologist", "16 September 2026", "Attached at K4"),
    ("(f) Speech and language therapy advice", "Speech and language therapist", "14 September 2026", "Attached at K5"),
    ("(f) Occupational therapy advice", "Occupational therapist", "18 September 2026", "Attached at K6"),
    ("(h) Advice from any person requested by the parents", "None requested by the parents", "11 September 2026", "Not applicable"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running(
        "DRAFT AMENDED PLAN · Rollo Tattersfield",
        "Rollo Tattersfield, date of birth 14 October 2016 · draft of 16 November 2026",
    )
    by.heading("Education, Health and Care Plan", 0)
    by.cover(
        ("Full name of child", "Rollo Tattersfield"), ("Date of birth", "14 October 2015"),
        ("Pronouns", "he/him"), ("National Curriculum year", "Year 6"),
        ("Status of this document", "Draft amended plan (phase transfer)"), ("Principal area of need", "Speech, language and communication needs"),
        ("Plan first made", "12 December 2024"), ("Previous review concluded", "26 November 2025"),
        ("Notice of review meeting and papers circulated", "21 September 2026"), ("Date of review meeting", "8 October 2026"),
        ("Report of review meeting circulated", "20 October 2026"), ("Decision to amend and notice of proposed amendments sent", "16 November 2026"),
        ("Representations invited until", "1 December 2026"), ("Final amended plan for transfer to secondary school to be issued", "5 March 2027"),
    )  # fmt: skip
    by.at("A").heading("Section A: Views, interests and aspirations")
    by.labelled(*A)
    for area, needs, outcomes, provision in AREAS:
        by.at("").heading(area)
        by.at("B").heading("Section B: Special educational needs", 2)
        by.text(*needs)
        by.at("E").heading("Section E: Outcomes", 2)
        by.text(*outcomes)
        by.at("F").heading("Section F: Special educational provision", 2)
        by.text(*provision)
    by.at("E").heading("Section E: Monitoring of outcomes in every area")
    by.text(
        "Shorter-term targets drawn from Outcomes 1 to 5 will be set each half-term by the class teacher and the special educational needs co-ordinator with Rollo and his parents, progress being recorded weekly by the class teacher and considered by all of them together once in each term."
    )
    by.at("C").heading("Section C: Health needs")
    by.text(
        "Rollo has abdominal migraine, from which he is absent for about two days in each month and in consequence of which the teaching given on those days is lost to him (consultant community paediatrician, 15 September 2026)."
    )
    by.at("D").heading("Section D: Social care needs")
    by.text(
        "Rollo is not known to Children’s Social Care and no entry has accordingly been made in this section."
    )
    by.at("G").heading("Section G: Health provision")
    by.text(
        "A children’s nurse specialist will see Rollo at the community clinic for 30 minutes every three months for the purpose of reviewing his diary of attacks and the medicine prescribed for them, in order that fewer days be lost."
    )
    by.at("H1").heading("Section H1: Provision under the 1970 Act")
    by.text(
        "No provision is required under section 2 of the Chronically Sick and Disabled Persons Act 1970."
    )
    by.at("H2").heading("Section H2: Other social care provision")
    by.text("No other social care provision is reasonably required.")
    by.at("I").heading("Section I: Placement")
    by.text(
        "Until July 2027: Hollin Syke Primary School, a maintained mainstream primary school.",
        "From September 2027 the Authority proposes to name Carr Moor Academy, a mainstream secondary academy.",
    )
    by.at("J").heading("Section J: Personal budget")
    by.text(
        "No personal budget has been requested by Rollo’s parents, to whom the arrangements were explained on 11 September 2026."
    )
    by.at("K").heading("Section K: Advice and information")
    by.rows(("Advice", "Provided by", "Dated", "Appendix"), K)


PLAN = Unseen(
    name="rollo",
    style="34th: B, E and F again for each area, in long official sentences",
    born=dt.date(2015, 10, 14),
    write=write,
    planted=planted(
        A_06="",
        A_12="",
        A_14="Rollo’s preferred manner of communication is as described elsewhere in this document.",
        B_03="Rollo carries a diagnosis of developmental co-ordination disorder.",
        B_04="he can at times experience some difficulties in the management of his feelings",
        D_01="no entry has accordingly been made in this section",
        D_02="Rollo is not known to Children’s Social Care",
        E_04="Rollo will receive five sessions every week of specialist literacy teaching",
        E_10="",
        F_03="regular opportunities to discuss his worries",
        F_04="regular opportunities to discuss his worries",
        F_05="suitably experienced staff",
        F_07=(
            "regular opportunities to discuss his worries",
            "Consideration will also be given, where appropriate, to the provision of a laptop computer.",
        ),
        F_10="the exercises which are set out in the occupational therapist’s report",
        F_18="by taxi, with a passenger assistant",
        G_02="",
        I_01="the Authority proposes to name Carr Moor Academy",
        K_02="",
        X_02="date of birth 14 October 2016",
        T_07="16 November 2026",
        T_08="5 March 2027",
        T_11="5 March 2027",
    ),
)
