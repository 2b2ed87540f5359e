"""Jemima, eight: the usual county form, in real headings, with a provision table per outcome."""

import datetime as dt

from tests.unseen.author import Author, Unseen

A = (
    ("How these views were gathered", (
        "Jemima gave her views to the school’s special educational needs co-ordinator in the library on 9 July 2026. She sorted photographs, drew and talked for 30 minutes. She checked the page on 15 September 2026. Words in quotation marks are exactly as Jemima said them. Where her parents or her teacher are speaking, we say so.",
    )),
    ("What Jemima thinks of school", (
        "Jemima said: “I like art and I like it when we have the snails out. I don’t like it when everybody’s talking and I don’t know what we’re doing. Then I look at what the girl next to me does.”",
    )),
    ("What Jemima enjoys", (
        "Jemima said: “I collect snail shells. I’ve got forty-one in a box. I like swimming and I love making dens with my brother.”",
    )),
    ("What Jemima is good at", (
        "Jemima said: “I’m good at drawing animals and I can float on my back.” Her class teacher told us on 9 July 2026 that Jemima is patient and kind, and that younger children come to her to be shown things.",
    )),
    ("Friends", (
        "Jemima said: “I have one friend and we do dens. When it’s a big game they say the rules too fast, so I watch. I’d like to be in it.”",
    )),
    ("Being well", (
        "Jemima said: “My hands hurt when I write lots. Swimming makes me feel floaty and happy.”",
    )),
    ("Doing things for myself", (
        "Jemima said: “I can make toast and feed the cat. I want to do my buttons and my laces without Mum.”",
    )),
    ("What Jemima hopes for", (
        "Jemima said: “When I’m big I want to work at the zoo and do the talk about the reptiles. I’ll live in a house with a pond, near Mum and Dad. I want to go to Brownie camp. At big school I want to do science with the burners.”",
    )),
    ("How Jemima communicates and takes part in decisions", (
        "Jemima speaks in short sentences and often points or draws to finish what she means. Please say one thing at a time, show it with an object or a quick sketch, and count to ten in your head before you speak again. If she means yes she says “yeah, that one”. When she looks down and goes quiet she has not followed. To decide something, Jemima likes two pictures to choose between, at a table in the library, with her mother or the co-ordinator beside her.",
    )),
    ("Jemima’s story so far", (
        "Jemima was born in February 2018. She said her first words at two and a half and saw a speech and language therapist from January 2021. She joined the nursery class of her school in September 2021 and has been there ever since. Developmental language disorder was diagnosed in March 2024 and dyspraxia in November 2025. Her parents asked for an assessment in May 2026.",
    )),
    ("What Jemima’s parents think", (
        "Jemima’s mother and father spoke to the plan officer at home on 14 July 2026. Her mother said: “She is gentle and funny and she notices everything. I worry that she gets by through copying, so people think she has understood.” Her father said: “What upsets me is seeing her at the edge of the playground.”",
    )),
    ("What Jemima’s parents hope for", (
        "Her parents said: “We hope she will be able to tell people what she thinks, have a few good friends, and grow up to work with animals and run a home of her own.”",
    )),
)  # fmt: skip
B = (
    ("Communication and interaction", "Jemima listens with interest, has a good memory for what she sees, and explains well by drawing.", (
        ("N1", "Jemima has developmental language disorder. She understands a spoken instruction with one part, and follows four in ten of those with two parts (speech and language therapist, 28 July 2026). In class she waits and copies a neighbour.", ),
        ("N2", "She speaks in sentences of four or five words and leaves out joining words and endings. Telling a story from pictures, she gave three of 12 events, so that a listener who did not know the story could not follow it (speech and language therapist, 28 July 2026).", ),
    )),
    ("Cognition and learning", "Jemima reasons well with shapes and patterns: her non-verbal score was 101, in the average range (British Ability Scales, educational psychologist, 13 July 2026).", (
        ("N3", "She reads single words like a child of seven years and one month, but understands what she has read like one of five years and ten months (York Assessment of Reading, 13 July 2026). Her own writing is two sentences long, and she spells 14 of the first 100 common words (class teacher, July 2026).", ),
    )),
    ("Social, emotional and mental health", "Jemima is even-tempered, persistent and caring.", (
        ("N4", "At eight of ten playtimes watched in June and July 2026 Jemima stood at the edge of a game without joining in, because the rules had been explained faster than she could take in (special educational needs co-ordinator, 17 July 2026).", ),
    )),
    ("Sensory and physical", "She swims 25 metres and enjoys being active.", (
        ("N5", "Jemima has dyspraxia and very bendy wrists and fingers. Her handwriting is slow, at 11 letters a minute, and her hands ache after six minutes (occupational therapist, 5 August 2026).", ),
        ("N6", "She takes 21 minutes to change for PE and cannot yet manage buttons, zips or laces. She trips about twice a day on stairs and kerbs (occupational therapist, 5 August 2026).", ),
    )),
)  # fmt: skip
E = (
    ("1", "By July 2028 Jemima follows a spoken class instruction with three parts, without copying a neighbour, on four occasions out of five.", "Her wish to know “what we’re doing”. Need N1.", "Two-part instructions, four out of five, by July 2027."),
    ("2", "By July 2028 Jemima gives a talk of eight linked sentences about an animal, in order, so that a visitor can answer three questions about it.", "Her wish to give the reptile talk at the zoo, and her parents’ hope that she can tell people what she thinks. Need N2.", "Retells a four-picture story in order by July 2027."),
    ("3", "By July 2029, the end of Key Stage 2, Jemima types a report of eight sentences after reading a page about science, and answers five questions in six about that page correctly.", "Her wish to do science at secondary school. Needs N3 and N5.", "Types four sentences in 20 minutes by July 2027."),
    ("4", "By July 2027 Jemima plays a game with rules with at least two other children for ten minutes, at three lunchtimes out of five.", "Her wish to be in the big games and go to Brownie camp. Need N4.", "Plays a game for two with one other child by February 2027."),
    ("5", "By July 2028 Jemima changes for PE on her own within eight minutes, with buttons and laces, four times out of five.", "Her wish to do her buttons and laces, and her hope of a house of her own. Need N6.", "Does up three large buttons by April 2027."),
)  # fmt: skip
COLUMNS = (
    "Provision",
    "By whom",
    "How often and how long",
    "Group size",
    "Funded or delivered by and review",
)
F = (
    ("Outcome 1 (need N1)", (
        ("Listening and understanding: Jemima acts out spoken instructions with toys and classroom objects, beginning with one part and building to three.", "A speech and language therapist registered with the Health and Care Professions Council.", "40 minutes each week, 38 weeks a year.", "One-to-one.", "Paid for by the council. The therapist reviews progress with parents once a term."),
        ("The same work is practised between visits.", "A teaching assistant with ELKLAN level 3, watched by the therapist for 30 minutes each half-term.", "20 minutes, four times a week, 38 weeks a year.", "One-to-one.", "Delivered by the school. The co-ordinator checks the record each half-term."),
        ("In class every instruction to Jemima is broken into single steps, drawn on a small whiteboard beside her and left there until the task is done.", "The class teacher, and the same teaching assistant, who sits with Jemima and one other pupil.", "In all 15 hours of English, mathematics and science each week, 38 weeks a year.", "One adult to two pupils.", "Delivered by the school. The therapist trains both for two hours every September."),
    )),
    ("Outcome 2 (need N2)", (
        ("Narrative teaching with colour-coded picture cards for who, where, when, what happened and the end. Jemima tells the story aloud and records it.", "The teaching assistant with ELKLAN level 3.", "30 minutes, three times a week, 38 weeks a year.", "A group of three pupils.", "Delivered by the school. The therapist writes the term’s stories in one hour each term and listens to the recordings."),
    )),
    ("Outcome 3 (needs N3 and N5)", (
        ("Reading for meaning: before a text is read Jemima is taught five of its words, and afterwards she draws what happened and answers questions about it.", "A specialist teacher with a level 5 diploma in literacy difficulties.", "45 minutes, twice a week, 38 weeks a year.", "A group of two pupils.", "Paid for by the council. The teacher tests reading every January and July."),
        ("Spelling of common words with letter tiles, five new words a week.", "The teaching assistant, trained by the specialist teacher for three hours each September.", "15 minutes, five times a week, 38 weeks a year.", "One-to-one.", "Delivered by the school. The specialist teacher checks the record for 15 minutes each fortnight."),
        ("Touch-typing lessons on her own laptop with a small keyboard and word prediction. The laptop stays with Jemima in every lesson and goes home with her.", "The same teaching assistant, trained by the occupational therapist for two hours in October 2026.", "15 minutes, four times a week, 38 weeks a year.", "One-to-one.", "The council supplies and repairs the laptop. The occupational therapist reviews its use for 45 minutes each term."),
    )),
    ("Outcome 4 (need N4)", (
        ("A games club at lunchtime, the first in the hall and the second outdoors. The rules of each game are shown in pictures and tried out slowly, then played.", "A learning mentor with emotional literacy support assistant training, supervised by the educational psychologist for one hour each half-term.", "30 minutes, twice a week, 38 weeks a year.", "A group of four pupils.", "Delivered by the school. The mentor reports to parents each half-term."),
    )),
    ("Outcome 5 (need N6)", (
        ("Dressing taught backwards, one step at a time, so that Jemima always does the last step herself; and balance work on steps, kerbs and a low beam.", "An occupational therapist registered with the Health and Care Professions Council.", "45 minutes, once a fortnight, 19 visits a year.", "One-to-one.", "Paid for by the council. The therapist reviews progress with parents once a term."),
        ("The same steps are practised before and after each PE lesson.", "The teaching assistant, taught by the occupational therapist for one hour each half-term.", "15 minutes, four times a week, 38 weeks a year.", "One-to-one.", "Delivered by the school. The assistant notes the time that Jemima takes once a week."),
    )),
)  # fmt: skip
K = (
    ("1", "(a) Views of Jemima and her parents", "Jemima, her mother and her father", "14 July 2026"),
    ("2", "(b) Educational advice", "Headteacher of her school", "17 July 2026"),
    ("3", "(c) Medical advice", "Community paediatrician", "30 July 2026"),
    ("4", "(d) Psychological advice", "Educational psychologist", "31 July 2026"),
    ("5", "(e) Social care advice", "Early help officer, children’s services", "22 July 2026"),
    ("6", "(f) Speech and language therapy advice", "Speech and language therapist", "28 July 2026"),
    ("7", "(f) Occupational therapy advice", "Occupational therapist", "5 August 2026"),
    ("8", "(h) Person whom the parents asked us to hear", "Swimming teacher", "20 July 2026"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running(
        "Education, Health and Care Plan: Jemima Thistlewood",
        "Final plan, version 1, 6 October 2026",
    )
    by.heading("Education, Health and Care Plan", 0)
    by.cover(
        ("Name", "Jemima Thistlewood"),
        ("Status", "Final plan"),
        ("Date of birth", "11 February 2018"),
        ("Pronouns", "she/her"),
        ("Year group", "Year 4"),
        ("School", "Tansy Lane Primary School"),
        ("Main area of need", "Speech, language and communication needs"),
        ("Home language", "English"),
        ("Parents", "Mother and father, both with parental responsibility"),
        ("Looked after", "No"),
        ("Request for assessment received", "22 May 2026"),
        ("Parents told of decision to assess", "26 June 2026"),
        ("Advice requested", "26 June 2026, for return by 7 August 2026"),
        ("Draft plan sent to parents", "8 September 2026"),
        ("Time for parents’ comments", "Until 25 September 2026"),
        ("Date of final plan", "6 October 2026"),
        ("First annual review to be completed by", "1 October 2027"),
        ("Signed for the county council", "Rosalind Akehurst, Senior Officer for Special Educational Needs, 6 October 2026"),
    )  # fmt: skip
    by.at("A").heading(
        "Section A: The views, interests and aspirations of the child and her parents"
    )
    for heading, texts in A:
        by.heading(heading, 2)
        by.text(*texts)
    by.at("B").heading("Section B: The child’s special educational needs")
    for area, strength, needs in B:
        by.heading(area, 2)
        by.labelled(("Strengths", strength))
        by.rows(("Number", "Special educational need"), needs, labels=(0,))
    by.at("C").heading("Section C: Health needs relating to special educational needs")
    by.text(
        "Jemima has hypermobility of the wrists and fingers. Her joints tire and ache when she writes, and she loses about a third of each writing lesson to resting them (community paediatrician, 30 July 2026)."
    )
    by.at("D").heading("Section D: Social care needs")
    by.text(
        "No social care needs were identified. The early help officer in children’s services met the family and advised on 22 July 2026."
    )
    by.at("E").heading("Section E: Outcomes sought")
    by.rows(("No.", "Outcome", "Where it comes from", "Step on the way"), E, labels=(0,))
    by.heading("Monitoring", 2)
    by.text(
        "The class teacher and the co-ordinator set short-term targets every half-term. They record progress each month and go through it with Jemima and her parents once a term. The council reviews the outcomes each year."
    )
    by.heading("Moves ahead", 2)
    by.text(
        "Jemima is due to start secondary school in September 2029. Her parents and the co-ordinator will talk about schools at the review in the autumn of 2027, and she will visit two of them by July 2028."
    )
    by.at("F").heading("Section F: Special educational provision")
    by.guide("All of this provision is to be in place from 12 October 2026.")
    for outcome, rows in F:
        by.heading(outcome, 2)
        by.rows(COLUMNS, rows)
    by.at("G").heading("Section G: Health provision")
    by.text(
        "A hospital orthotist measures and refits Jemima’s wrist splints at the hand clinic, 30 minutes every six months, so that she can type and write with less pain (Section C, outcome 3). The integrated care board agreed this through its designated clinical officer on 28 September 2026."
    )
    by.at("H1").heading(
        "Section H1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970"
    )
    by.text("None is required (early help officer, 22 July 2026).")
    by.at("H2").heading("Section H2: Other social care provision")
    by.text("None is required (early help officer, 22 July 2026).")
    by.at("I").heading("Section I: Placement")
    by.labelled(
        ("School", "Tansy Lane Primary School"),
        ("Type of school", "Maintained mainstream community primary school"),
    )
    by.at("J").heading("Section J: Personal budget")
    by.text(
        "The plan officer explained personal budgets on 14 July 2026. Jemima’s parents did not ask for one, and no direct payment is made."
    )
    by.at("K").heading("Section K: Advice and information")
    by.text(
        "Each item is attached as the appendix shown. Advice on preparing for adulthood is not yet called for, as Jemima is in Year 4."
    )
    by.rows(("Appendix", "Advice", "Given by", "Date"), K, labels=(0,))
    by.at("").heading("If you disagree with this plan")
    by.guide(
        "Jemima’s parents have the right to appeal to the First-tier Tribunal (Special Educational Needs and Disability) about Sections B, F and I. The time limit is two months from our letter of 6 October 2026, or one month from the date of a mediation certificate, whichever is later. Our letter explains mediation and the independent mediation adviser, the disagreement resolution service, and the free, impartial advice of the special educational needs information and advice service."
    )


PLAN = Unseen(
    name="jemima",
    style="38th: county form with Section headings and a five-column provision table per outcome",
    born=dt.date(2018, 2, 11),
    write=write,
)
