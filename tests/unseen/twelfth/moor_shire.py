"""Rafferty, seven: a first final plan on a shire county's everyday form, as it should be."""

import datetime as dt

from tests.unseen.author import Author, Unseen

A = (
    ("How Rafferty’s views were found out",
     "His class teacher sat with him on 9 and 11 June 2026 with his communication book and photographs of school. Where there are speech marks, he said it with his voice or his tablet. The rest is what she saw and wrote down."),
    ("What Rafferty likes and how he plays",
     "He loves diggers, mud and being splashed. “Again, again, faster.” He enjoys being goalkeeper in his walker."),
    ("What Rafferty thinks of school",
     "“Good: story. Good: Friday. Bad: waiting.” He pushed the photograph of the dinner hall on to the floor."),
    ("What Rafferty hopes for",
     "“Drive digger. Big one.” Asked where he would live when he is a man he chose the farm, with the dog and his sister. Asked what he would like soon, he said “football club” and “my go talk”."),
    ("Rafferty’s friends",
     "Two boys come and find him at playtime. He would like somebody to come for tea."),
    ("What Rafferty does for himself",
     "He drives his powered chair in the playground, feeds himself with a bent spoon. He wants to do his own zip."),
    ("How Rafferty feels",
     "He shows that his legs hurt by rubbing them and saying “hot”. He sleeps better on swimming days."),
    ("What people say about Rafferty",
     "His teacher says that he is everybody’s friend. He is proud that he went up the ramp by himself at sports day in July 2025."),
    ("How to talk with Rafferty and help him to choose",
     "Rafferty speaks in one to three words and people who know him follow about half. He adds the book and his talking tablet. Ask one thing and count to twelve before you ask again. Looking up means yes; head turned away means no; a kick means stop. Give him three pictures and let him throw out the one he does not want, in the morning."),
    ("What comes next for Rafferty",
     "It is early to think of college. He would like to stay with his class until Year 6 and to help on Grandpa’s farm."),
    ("Rafferty’s story",
     "Born at 27 weeks in February 2019. Cerebral palsy was found in April 2020. He started at Hawkbit Primary School in September 2023."),
    ("What Rafferty’s mum and dad think (written by them, 12 June 2026)",
     "“Raff is quick and people do not give him long enough. We lie awake about his hips.” They hope that he will have mates who wait for him to talk, a job outdoors or with machines, and his own front door."),
)  # fmt: skip
B = (
    ("N1", "Communication and interaction", "Rafferty follows stories and jokes at the level of his age (British Picture Vocabulary Scale, standard score 97, 17 June 2026). His speech muscles are stiff: a new listener understood 20 of 100 words (speech and language therapist, 17 June 2026)."),
    ("N2", "Cognition and learning", "He reads 30 words by sight and blends three sounds. He counts on to 20 but cannot yet move objects fast enough to keep a count (class assessments and educational psychologist, 22 June 2026)."),
    ("N3", "Sensory and physical", "Cerebral palsy affects both legs and his left arm. He cannot sit without side support, tires after 20 minutes upright, and takes four steps in a walker (physiotherapist, 10 June 2026). He does not hold a pencil; he pressed a 3 cm key rightly eight times out of ten (occupational therapist, 12 June 2026)."),
    ("–", "Social, emotional and mental health", "No need was identified (educational psychologist, 22 June 2026)."),
    ("N5", "Independence", "An adult does his toilet transfers and dressing. He tells somebody that he needs the toilet on about one day in five (class diary, June 2026)."),
)  # fmt: skip
E = (
    ("O1", "N1", "By July 2029 Rafferty tells news to a child or adult he does not know, in four-word messages on his talking tablet, five times a day.", "June 2026: one or two words, twice. Three-word messages three times a day by July 2027.", "Speech and language therapist, each term"),
    ("O2", "N2", "By July 2029 he reads a page of a Year 2 book and answers three questions about it, and works out sums within 50 on a screen.", "June 2026: 30 words; to 20. 100 words and sums to 20 by July 2027.", "Class teacher, each half-term"),
    ("O3", "N3", "By July 2029 he walks 30 metres in his walker to join a game, and works at the table for 40 minutes.", "June 2026: four steps; 20 minutes. Ten metres and 30 minutes by July 2027.", "Physiotherapist, each term"),
    ("O4", "N3, N5, N6", "By July 2029 he asks for the toilet in time and stands for his transfer holding the rail, on nine days out of ten, and does up his own coat.", "June 2026: one day in five. One day in two by July 2027.", "Occupational therapist, each term"),
    ("O5", "N7", "By July 2029 he plays for a whole morning with other children, away from his parents, on 40 Saturdays in the year.", "June 2026: none. 20 by July 2027.", "Short breaks officer, every six months"),
)  # fmt: skip
F = (
    ("N1\nO1", "One-to-one teaching on his talking tablet: finding words, joining them, mending a message that went wrong.", "Speech and language therapist, registered with the Health and Care Professions Council (HCPC)", "45 minutes a week, 36 weeks a year", "Each term"),
    ("N1\nO1", "Putting new words on the tablet; showing class and lunchtime staff how to wait and model.", "The same therapist", "Two hours each half-term, and a two-hour course every September", "Each September"),
    ("N1\nO1", "Chatter time: a turn-taking game with three classmates, all talking with tablets or symbols.", "Teaching assistant (level 3, 20-hour course in talking aids)", "20 minutes, Monday, Wednesday and Friday, 38 weeks", "Each half-term, by the teacher"),
    ("N2\nO2", "Phonics by eye-pointing and key press: each sound taught again before the lesson.", "The same teaching assistant, one-to-one", "25 minutes every day, 38 weeks", "Each half-term"),
    ("N2\nO2", "Number on screen: counting, grouping and coins that he drags himself. It takes the place of written sums in mathematics.", "Class teacher (qualified) with Rafferty and one other pupil", "30 minutes, four times a week, 38 weeks", "Each half-term"),
    ("N2, N3\nO2, O3", "Sitting within reach, setting out his work, turning pages and holding what he points to.", "Teaching assistant (level 3, two days’ moving and handling training), one-to-one", "27 hours a week, 38 weeks, these sessions included", "Yearly review"),
    ("N3\nO3, O4", "Walking, stretching and sitting balance.", "HCPC-registered paediatric physiotherapist, one-to-one", "45 minutes a fortnight, 19 a year", "Each term"),
    ("N3\nO3", "Standing frame at the easel or science table, then stretches on the mat.", "Teaching assistant, signed off by the physiotherapist each term", "40 minutes a day, in two halves", "Each term, by the physiotherapist"),
    ("N3\nO3", "Hydrotherapy at Larkhill School’s warm pool: kicking, rolling, floating and getting to the rail.", "Swimming teacher (level 2, Halliwick certificate) and the teaching assistant in the water", "30 minutes every Thursday, 36 weeks", "Each term"),
    ("N3\nO2, O3", "Equipment: moulded class chair, height-adjustable table, walker, standing frame, keyguard, large-key keyboard and 10-inch talking tablet, all bought by the County Council; a ceiling hoist.", "Teaching assistant charges and wipes them; school technician looks after the software", "Kept in class every day; checked for 20 minutes each Friday", "Occupational therapist, each January"),
    ("N3, N5\nO4", "Coat, zip, spoon and toilet: the steps taught one at a time, last step first.", "HCPC-registered occupational therapist; then the teaching assistant, one-to-one", "Therapist 60 minutes each half-term; assistant 15 minutes twice a day, 38 weeks", "Each term"),
    ("N3\nO3", "Playtime: powered football, ramps and a floor-level target, in a game of six.", "Sports coach (level 2, disability football award)", "25 minutes, Tuesday and Thursday lunchtime", "Each half-term"),
    ("N1, N5\nO1, O4", "Home–school book: two photographs and one message that Rafferty has made himself.", "Rafferty with the teaching assistant", "Ten minutes at 2.50 every day", "Each term, with his parents"),
    ("N2, N3\nO2", "Tests: on screen, 50% additional time, rest of five minutes in every 20, an assistant as scribe.", "The same teaching assistant", "In every school and national test", "Each spring"),
)  # fmt: skip
K = (
    ("(a) Views of Rafferty’s parents", "Caroline and Joss Ullswick, parents", "12 June 2026", "1"),
    ("Rafferty’s own views", "Miriam Sale, class teacher", "11 June 2026", "2"),
    ("(b) Educational advice", "Peter Hurrell, headteacher, Hawkbit Primary School", "25 June 2026", "3"),
    ("(c) Medical advice", "Dr Anjali Rao, community paediatrician", "24 June 2026", "4"),
    ("(d) Psychological advice", "Dr Helen Tovey, educational psychologist", "22 June 2026", "5"),
    ("(e) Social care advice", "Sam Odell, social worker, children with disabilities team", "29 June 2026", "6"),
    ("(f) Speech and language therapy", "Ffion Maddocks, speech and language therapist", "17 June 2026", "7"),
    ("(f) Physiotherapy", "Lee Castell, paediatric physiotherapist", "10 June 2026", "8"),
    ("(f) Occupational therapy", "Grace Womack, occupational therapist", "12 June 2026", "9"),
    ("(h) Person the parents asked for", "Dawn Fell, Portage home visitor", "1 July 2026", "10"),
    ("Individual health care plan", "Ruth Amery, community children’s nurse", "2 July 2026", "11"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Final EHC plan – Rafferty Ullswick", "Issued 3 September 2026")
    by.heading("Education, Health and Care Plan", 0)
    by.cover(
        ("Child’s name", "Rafferty Ullswick"), ("Date of birth", "17 February 2019"),
        ("Pronouns", "he/him"), ("National Curriculum year", "Year 3"),
        ("Main area of need", "Physical disability"), ("Second area of need", "Speech, language and communication"),
        ("Status", "Final plan"), ("Request received", "20 April 2026"),
        ("Decision to assess", "27 May 2026"), ("Draft plan sent", "30 July 2026"),
        ("Parents’ comments received", "20 August 2026"), ("Date of final plan", "3 September 2026"),
        ("First review complete by", "14 July 2027"), ("Signed for the County Council", "Jean Attwater, Area SEND Manager"),
        ("Date signed", "3 September 2026"),
    )  # fmt: skip
    by.text(
        "If you do not agree with Section B, F or I you have two months from the date of our letter to appeal to the SEND Tribunal. The letter explains mediation, disagreement resolution and how to reach the county’s SEND information, advice and support service.",
    )  # fmt: skip
    by.at("A").heading("Section A: Views, interests and aspirations")
    for title, text in A:
        by.heading(title, 2)
        by.text(text)
    by.at("B").heading("Section B: Special educational needs")
    by.rows(("Need ref", "Area", "Description of need"), B, labels=(0, 1))
    by.at("C").heading("Section C: Health needs")
    by.rows(
        ("Need ref", "Description of need"),
        (
            ("N6", "Bilateral cerebral palsy: tight leg muscles, with hip pain that woke him on nine nights in May 2026 and makes him too tired to work after lunch. He coughs on thin drinks (paediatrician, 24 June 2026). His individual health care plan of 2 July 2026 is appendix 11."),
        ),
        labels=(0,),
    )  # fmt: skip
    by.at("D").heading("Section D: Social care needs")
    by.rows(
        ("Need ref", "Description of need"),
        (
            ("N7", "Because of his disability Rafferty cannot join the village’s clubs. In the year to June 2026 he had not played with others outside school without a parent (children with disabilities team, 29 June 2026)."),
        ),
        labels=(0,),
    )  # fmt: skip
    by.at("E").heading("Section E: Outcomes")
    by.rows(("Outcome", "Need ref", "What Rafferty will do", "Now, and step by July 2027", "Who checks, how often"), E, labels=(0,))  # fmt: skip
    by.text(
        "These outcomes lead towards being understood, the football club, machines and the farm. The class teacher sets targets for six weeks at a time with the assistant and sends them home; the special needs coordinator meets his parents every term to look at all five.",
    )  # fmt: skip
    by.at("F").heading("Section F: Special educational provision")
    by.rows(("Need ref", "Provision", "Who", "How often", "Reviewed"), F)
    _rest(by)


def _rest(by: Author) -> None:
    by.at("G").heading("Section G: Health provision")
    by.rows(
        ("Need ref", "Provision", "Who", "How often", "Reviewed"),
        (
            ("N6\nO3", "Hip X-ray, measuring of ankles and knees, and botulinum injections to both calves", "Orthopaedic surgeon and clinic physiotherapist", "30 minutes every six months", "Each clinic"),
            ("N6\nO3", "Wheelchair and splint fitting", "Wheelchair service therapist and orthotist", "60 minutes, twice a year", "Each fitting"),
            ("N6\nO4", "Safe eating and drinking: check of swallow, thickener prescribed, lunch staff shown what to do when he coughs", "Community children’s nurse and feeding clinic", "60 minutes each term; staff training of one hour every September", "Each July"),
        ),
    )  # fmt: skip
    by.text(
        "The Integrated Care Board agreed this section on 21 July 2026 (Dr L. Brandreth, designated clinical officer)."
    )
    by.at("H1").heading("Section H1: Social care provision (Chronically Sick and Disabled Persons Act 1970, section 2)")  # fmt: skip
    by.rows(
        ("Need ref", "Provision", "Who", "How often", "Reviewed"),
        (
            ("N7\nO5", "Saturday play scheme at Withy Barn: den building, music, football", "Support worker (level 3 in play work), one-to-one", "Four hours every Saturday, 9.30 to 1.30, 40 weeks a year", "Every six months"),
        ),
    )  # fmt: skip
    by.at("H2").heading("Section H2: Any other social care provision")
    by.text(
        "None is required. The children with disabilities team talked about overnight breaks with the family on 29 June 2026, and they are not needed."
    )
    by.at("I").heading("Section I: Placement")
    by.text("Hawkbit Primary School\nType: mainstream community primary school")
    by.at("J").heading("Section J: Personal budget")
    by.text(
        "Explained to Rafferty’s parents on 6 July 2026. They did not ask for a personal budget."
    )
    by.at("K").heading("Section K: Advice and information gathered")
    by.rows(("Advice", "Author and role", "Date", "Attached as appendix"), K)
    by.text("(g) Advice about preparing for adulthood is first asked for in Year 9.")


PLAN = Unseen(
    name="rafferty",
    style="a shire county's everyday tables",
    born=dt.date(2019, 2, 17),
    write=write,
)
