"""Elspeth, six: a county's final plan with a card for each outcome, as it should be."""

import datetime as dt

from tests.unseen.author import Author, Unseen

A = (
    ("How we asked", "Elspeth chose photographs and drew with the teaching assistant who knows her best, 20 minutes on 16 June and 20 minutes on 18 June 2026. The assistant wrote down what she said. Mum and Dad spoke to the plan coordinator at home on 22 June 2026."),
    ("What Elspeth told us", "Elspeth said, “I like the tuff tray and the diggers. I like Miss reading the dragon one.” She put the dinner hall photo in the “not for me” box and said, “Too loud, I can’t hear my head.” Of lessons she said, “I like painting best. Carpet is too long.”"),
    ("Playing and interests", "Elspeth plays with mud, water and her toy farm, and collects snail shells. At home she loves building dens with her sister."),
    ("What she is good at", "She is kind to smaller children, remembers every song after hearing it twice and is proud of her painting of a heron, which hangs in the school hall."),
    ("Friends", "“I play with a girl in my class. I want to go to her house.” (Elspeth, 18 June 2026)"),
    ("Feeling well", "Elspeth showed on a drawing of herself where it aches: “My feet get tired on the big walk.” She sleeps well and eats most things, Mum says."),
    ("Doing things for herself", "She washes, and gets her own cereal. She would like to do up her own coat: “Me do the zip.” (18 June 2026)"),
    ("When I am big", "“I want to be a farmer and have my own tractor and live with my dog.” (Elspeth, 18 June 2026) Later school is a long way off; for now she hopes to go on to Year 3 with her class."),
    ("How to talk with Elspeth", "Elspeth speaks in short sentences and points or fetches things when words won’t come. Say her name, use one short sentence with a picture or sign, then count to ten in your head. She nods and smiles for yes. For no she turns her whole body away. To help her choose, hold up two photos in the morning, somewhere quiet, with an adult she knows."),
    ("Her story so far", "Elspeth was born at term in May 2020. She walked at 21 months and said her first words at three. She had a speech and language group at nursery from January 2024, started at her primary school in September 2024 and was diagnosed with developmental language disorder in March 2026."),
    ("Mum’s and Dad’s views", "“She comes home tired but she wants to tell us everything and gets cross when we don’t get it. School have been lovely. What worries us is the reading, and that people think she isn’t listening.” (22 June 2026)"),
    ("Mum’s and Dad’s hopes", "“We hope she has proper friends in the village, joins the Brownies, and one day has a job outdoors and a home of her own.” (22 June 2026)"),
)  # fmt: skip
B = (
    ("Communication and interaction", "Enjoys company and uses gesture well. Sings whole songs.", "N1. Elspeth has developmental language disorder. She follows instructions with two key words; with three she did the right thing in two trials out of ten (speech and language therapist, 24 June 2026). In class she watches the others and starts after them.\nN2. She speaks in three- or four-word sentences and leaves the ends off words. Her teacher understood about half of what she said without a clue (same report)."),
    ("Cognition and learning", "Good visual memory: completed a 48-piece jigsaw in May 2026.", "N3. Elspeth knew 11 of 40 letter sounds and cannot yet blend three sounds into a word (school phonics check, 8 June 2026). She stays with an adult-led carpet session for five minutes; her class sits for twenty (educational psychologist, 30 June 2026)."),
    ("Social, emotional and mental health", "Gentle, forgiving, loves a joke.", "N4. Elspeth watches other children’s games and cannot yet ask to join. Over five lunchtimes in June 2026 she played alongside another child for six minutes in all, and left the dinner hall crying on three of the five days (school observation, 12 June 2026)."),
    ("Sensory and physical", "Climbs, digs and paints with big movements.", "N5. Her hands tire quickly and her joints are loose. She cannot yet fasten a zip or form letters on a line, and stops after two minutes of pencil work (occupational therapist, 2 July 2026)."),
)  # fmt: skip
CARDS = (
    ("Outcome 1 (for N1 and N2; from her wish to tell people things and her parents’ hope that she is understood). By July 2029 Elspeth carries out an instruction with four key words, and tells a grown-up about her weekend in three linked sentences that they can follow, on four days out of five. In June 2026: two key words; single phrases. Step: three key words and two linked sentences by July 2027.", (
        ("F1 (N1, N2). Direct speech and language therapy on understanding and on word endings, one-to-one, 40 minutes a week, 36 weeks a year, in the rainbow room.", "Speech and language therapist, HCPC registered. From 14 September 2026."),
        ("F2 (N1, N2). The therapist’s activities practised one-to-one for 15 minutes on each of the other four days, 38 weeks a year.", "Teaching assistant (level 3), trained by the therapist for two hours in September and one hour a term after that."),
        ("F3 (N1). In every lesson the class teacher shows each step on a board of photographs and checks that Elspeth can say it back. The therapist watches a lesson, writes new boards and advises the teacher for 90 minutes each half-term.", "Class teacher (qualified), with the therapist of F1. From 14 September 2026."),
    )),
    ("Outcome 2 (for N3; from her love of the dragon book). By July 2029 Elspeth reads a page of a story of about 60 words she has not seen, with no more than six mistakes. In June 2026 she read no words by sounding out. Steps: 40 letter sounds by April 2027; three-sound words by December 2027.", (
        ("F4 (N3). Letters and sounds taught through songs and objects, one-to-one, 20 minutes daily at 9.10, 38 weeks a year, in place of the class phonics lesson. She has the rest of the English curriculum with her class.", "Teaching assistant (level 3) who has done the two-day training of the phonics scheme; planned and watched for 30 minutes a fortnight by the SENCO, a qualified teacher."),
        ("F5 (N3). Carpet sessions are cut to five minutes for Elspeth. She then goes on with the same work at a table for four with three classmates, for 15 minutes, twice a day, 38 weeks a year.", "Teaching assistant of F2, with one adult to the four children."),
    )),
    ("Outcome 3 (for N4; from her wish to go to a friend’s house and her parents’ hope for friends and Brownies). By July 2029 Elspeth asks another child to play, and stays in a game for ten minutes, at four lunchtimes out of five. In June 2026: six minutes over a whole week. Step: five minutes, with an adult starting the game, by July 2027.", (
        ("F6 (N4). A play group of four children in the wildlife garden, 20 minutes, three lunchtimes a week, 38 weeks a year. The adult models asking to join, then steps back.", "Midday assistant with the three-session play training of the educational psychology service, supervised for 30 minutes each half-term by the SENCO."),
        ("F7 (N4). She eats in the library corner with one classmate of her choosing, from 12.00 to 12.20 every school day.", "Teaching assistant of F2 sits with the two of them. From 14 September 2026."),
    )),
    ("Outcome 4 (for N5; from “me do the zip” and her wish to be a farmer, who needs strong hands). By July 2029 Elspeth fastens her coat by herself and writes two sentences on lines at one sitting, on nine days out of ten. In June 2026: neither. Step: a zip once an adult has started it, and her name on a line, by July 2027.", (
        ("F8 (N5). Finger strength and dressing practice one-to-one, ten minutes daily before playtime, 38 weeks a year.", "Teaching assistant of F2. An occupational therapist (HCPC registered) teaches her for one hour a term, works with Elspeth for 45 minutes each half-term and rewrites the activities for 30 minutes each half-term."),
        ("F9 (N5). A writing slope, a chair with a foot block and short triangular pencils stay at her place in class.", "Supplied by the county by 14 September 2026; the occupational therapist checks the fit each term."),
    )),
)  # fmt: skip
K = (
    ("Elspeth’s views", "Teaching assistant, with Elspeth", "18 June 2026", "Attached"),
    ("(a) Parents’ views", "Mother and father", "22 June 2026", "Attached"),
    ("(b) Educational advice", "Head teacher, with the SENCO", "19 June 2026", "Attached"),
    ("(c) Medical advice", "Community paediatrician", "26 June 2026", "Attached"),
    ("(d) Psychological advice", "Educational psychologist", "30 June 2026", "Attached"),
    ("(e) Social care advice", "Early help social worker", "25 June 2026", "Attached"),
    ("(f) Speech and language therapy", "Speech and language therapist", "24 June 2026", "Attached"),
    ("(f) Occupational therapy", "Occupational therapist", "2 July 2026", "Attached"),
    ("(h) Person the parents asked for", "Nursery manager", "30 June 2026", "Attached"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Elspeth Garrowby · Final plan", "Final plan, version 1, 4 September 2026")
    by.heading("Elspeth’s Education, Health and Care Plan", 0)
    by.cover(
        ("Name", "Elspeth Garrowby"), ("Date of birth", "14 May 2020"), ("Pronouns", "she/her"), ("Year group", "Year 2"),
        ("Status", "Final"), ("Main need", "Speech, language and communication needs"),
        ("Request received", "20 April 2026"), ("Decision to assess sent", "29 May 2026"),
        ("Advice asked for", "29 May 2026"), ("Draft served", "14 August 2026; comments by 30 August 2026"),
        ("Date of this plan", "4 September 2026"), ("First review finished by", "3 September 2027"),
        ("Signed for the County Council", "R. Ainscough, SEND Manager"), ("Signed on", "4 September 2026"), columns=4,
    )  # fmt: skip
    by.at("A").heading("Section A: Elspeth’s and her parents’ views, interests and aspirations")
    by.rows(("", ""), A, labels=(0,))
    by.at("B").heading("Section B: Elspeth’s special educational needs")
    by.rows(("Area", "Strengths", "Needs"), B, labels=(0,))
    by.at("C").heading("Section C: Health needs related to her special educational needs")
    by.text(
        "N6. Hypermobile ankles and flat feet (community paediatrician, 26 June 2026). Her legs ache after 15 minutes’ walking, so on school walks and in PE she stops and misses what is being taught."
    )
    by.at("D").heading("Section D: Social care needs")
    by.text(
        "None identified. The early help social worker met the family and gave advice on 25 June 2026."
    )
    by.at("").heading("Outcomes and provision: one card for each outcome (Sections E and F)")
    for outcome, provision in CARDS:
        by.at("E").heading("Section E: Outcome", 2)
        by.text(outcome)
        by.at("F").heading("Section F: Special educational provision", 2)
        by.rows(("What is provided", "By whom, with what training, from when"), provision)
    by.at("E").heading("Section E: Checking progress", 2)
    by.text(
        "The class teacher and the SENCO set short targets from the four outcomes each half-term with Mum and Dad, and the class teacher notes progress weekly. All of them meet to look at it once a term, and the county reviews the outcomes every year. For the move to Year 3 in September 2027 Elspeth has four visits to the new classroom in June and July 2027, and a photo book by 9 July 2027."
    )
    by.at("G").heading("Section G: Health provision")
    by.text(
        "For N6. An orthotist fits and checks insoles and boots for 30 minutes every six months at the community clinic, so that she can join in walks and PE. The integrated care board agreed to this on 12 August 2026 (designated clinical officer)."
    )
    by.at("H1").heading("Section H1: Social care provision under the 1970 Act")
    by.text("None required (social care advice, 25 June 2026).")
    by.at("H2").heading("Section H2: Other social care provision")
    by.text("None required (social care advice, 25 June 2026).")
    by.at("I").heading("Section I: Placement")
    by.text("Thornbeck Primary School, a maintained mainstream primary school.")
    by.at("J").heading("Section J: Personal budget")
    by.text(
        "The parents were told about personal budgets on 22 June 2026 and have not asked for one."
    )
    by.at("K").heading("Section K: Advice and information")
    by.rows(("Advice", "From", "Date", "Appendix"), K)


PLAN = Unseen(
    name="elspeth",
    style="33rd: question rows, then outcome cards with what and by whom",
    born=dt.date(2020, 5, 14),
    write=write,
)
