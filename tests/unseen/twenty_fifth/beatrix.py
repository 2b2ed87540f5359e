"""Beatrix, six: a district's first draft plan in numbered parts, strengths and needs side by side."""

import datetime as dt

from tests.plan_layouts.paper import in_control
from tests.unseen.author import Author, Unseen, planted

A: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("1.1 How we gathered this",
     ("The special educational needs coordinator (SENCO) spent three sessions of 20 minutes with Beatrix on 2, 4 and 8 September 2026. They drew, sorted photos and walked round the school with a tablet, and Beatrix took pictures. Words in quotation marks are hers. Her parents wrote their part at home on 6 September 2026.",)),
    ("1.2 What Beatrix enjoys",
     ("Snails, ribbons and sticky tape. Beatrix makes parcels: there is nearly always one in her coat pocket. She loves bath time and plays shops with her older sister. “My snail got a house.” Her teacher admires how patient she is and how carefully she looks at things.",)),
    ("1.3 School",
     ("Beatrix photographed the wormery, the mud kitchen and her peg. She put the dinner hall on the “not nice” side and covered her ears. She sorted reading as “not nice” and painting as “best”.",)),
    ("1.4 Friends",
     ("Beatrix plays at the mud kitchen with two girls from her class. At lunch she follows Ottoline Marsh about, and was in tears on 4 September when Ottoline told the others not to let her in the den.",)),
    ("1.5 Doing things by herself",
     ("She gets dressed, apart from buttons, fetches her own book bag and feeds the snails at home without being told. Her mother cuts up her dinner.",)),
    ("1.6 Keeping well",
     ("Beatrix eats well and goes to bed happily. She told the SENCO “my mouth is tired” at the end of a morning of talking.",)),
    ("1.7 How to communicate with Beatrix",
     ("Beatrix talks, but is hard to follow. Be patient with her.",)),
    ("1.8 Her story so far",
     ("Beatrix was born in February 2020. She said her first word at two and a half. She went to a village playgroup from 2022, began school in September 2024 and had help with speech from Year 1. The school asked for an assessment in July 2026.",)),
    ("1.9 What her parents think",
     ("“She is clever in ways that do not show up on paper. She gets cross when we do not understand her, and now she just says never mind, which breaks our hearts. We think the school tries hard but she has had four different helpers.” The parents would like the same person to be with her each day.",)),
    ("1.10 What her parents hope for",
     ("“That strangers understand her. That she goes on to the same secondary school as her sister, finds work with animals or plants when she is grown up, has a home of her own near us and is part of things, Brownies, the allotment, all that.”",)),
)  # fmt: skip
NEEDS = (
    ("2.1 Communication and interaction",
     "Beatrix keeps trying, and adds gesture when she is not understood. She likes to take part in songs.",
     "Need 1. Beatrix has verbal dyspraxia: she cannot yet put the sounds of longer words in order. Somebody who does not know her understood 4 words in 10 on 15 September 2026 (speech and language therapist), so that she gives up answering in class.\nNeed 2. She follows an instruction with two key words and loses one with four, seven times out of ten (Derbyshire Language Scheme, speech and language therapist, 15 September 2026)."),
    ("2.2 Cognition and learning",
     "She has an excellent memory for where things are, and sorts shells by three features.",
     "Need 3. Beatrix reads 6 of the 45 words that the school teaches by the end of Year 1 and blends no sounds (phonics check, 10 July 2026). She counts to 12 and matches numerals to 5 (school’s number check, 9 July 2026)."),
    ("2.3 Social, emotional and mental health",
     "She is gentle, and forgives quickly.",
     "Need 4. She does not yet hold on to her place in a game: at four of five playtimes watched on 7 to 11 September 2026 (SENCO) she stood beside it and then went to an adult."),
    ("2.4 Sensory and physical",
     "She runs and climbs well, and unpicks tape with great care.",
     "Need 5. Beatrix has some difficulties with pencils and scissors at times.\nNeed 6. Loud rooms upset her. In the dinner hall she covered her ears and left her meal on four days out of five between 14 and 18 September 2026 (SENCO), and was then too hungry to work in the afternoon."),
)  # fmt: skip
OUTCOMES = (
    ("Outcome 1 (needs 1 and 2). Why: “that strangers understand her”.",
     "By July 2028 Beatrix tells a visitor what she has made in a sentence of five words, and the visitor can say it back, four times out of five. In September 2026 it was none of five.",
     "A sentence of three words, two times out of five, by July 2027."),
    ("Outcome 2 (need 3). Why: learning with her class, and the secondary school her sister goes to.",
     "By July 2028 school staff will have put in place a clear routine for the teaching of reading.",
     "The routine is written by April 2027."),
    ("Outcome 3 (needs 3 and 5). Why: work with animals or plants, and a home of her own, one day.",
     "By July 2028 Beatrix will have better concentration and be more confident with her number work and writing.",
     "She is more settled at her table by July 2027."),
    ("Outcome 4 (need 4). Why: being part of things, as her parents hope.",
     "By July 2028 Beatrix stays in a game with two other children for ten minutes, at four playtimes out of five. In September 2026 it was one of five, for two minutes.",
     "Five minutes, at three playtimes out of five, by July 2027."),
    ("Outcome 5 (needs 4 and 6). Why: she has begun to say “never mind”.",
     "By the end of Year 6 Beatrix will be happy in herself and the very best that she can be.",
     "She is enjoying school by July 2027."),
)  # fmt: skip
PROVISION = (
    "For need 1 and outcome 1. Every week a speech and language therapist (HCPC registered, trained in the Nuffield Dyspraxia Programme) works one-to-one with Beatrix on sound sequences and then on the names of people and things around her, 38 weeks a year.",
    "For need 1 and outcome 1. A teaching assistant (level 3), shown how by the therapist for one hour each half-term, repeats the same sounds with Beatrix one-to-one for ten minutes, twice a day, five days a week, with a mirror and picture cards. They make a new word book for her each month, and she takes it home on Fridays. She will also have regular opportunities to use her new words with other people.",
    "For need 2 and outcome 1. The class teacher (qualified teacher; ELKLAN Speech and Language Support, level 3, 2025) gives Beatrix each instruction in two parts, with a drawing for each on a strip on her table, in all lessons of her class of 27, 25 hours a week. The therapist watches a lesson for 45 minutes each term and goes through it with the teacher for 30 minutes.",
    "For need 3 and outcome 2. A specialist teacher of literacy (level 7 diploma) teaches Beatrix one-to-one for 30 minutes, with whole words on cards, her own photos and sentences that she makes up.",
    "For need 3 and outcomes 2 and 3. An adult from the Year 2 team plays number games on a track with Beatrix one-to-one for 15 minutes, every afternoon, 38 weeks a year, moving a snail on and saying what comes next.",
    "For need 5. A sloping board, a triangular pencil, a pencil grip and spring scissors, kept in a tray with her name on it and set out by the class teaching assistant (level 3) for every lesson with writing or cutting. An occupational therapist (HCPC registered) works one-to-one with Beatrix for 45 minutes once a term and changes what is in the tray.",
    "For need 4 and outcomes 4 and 5. A play leader (level 2 in playwork; supervised by the SENCO for 30 minutes a week) plays a game with Beatrix and two other children for 20 minutes at each lunchtime, five days a week, 38 weeks a year, and shows her what to say to stay in it. Help at morning and afternoon play is met from the school’s Band 2 top-up of £3,150 a year.",
    "For need 4 and outcomes 4 and 5. One link person, a teaching assistant (level 3), meets Beatrix one-to-one at the gate for ten minutes at 8.40 every morning and goes through the pictures of her day. A home–school book with photos, in place of spoken messages, goes to and fro each day; the same teaching assistant fills it in with Beatrix for five minutes at 3.05.",
    "For needs 2 and 3 and outcome 3. In place of the class’s topic writing on Tuesday and Thursday, Beatrix works in the school garden with a higher level teaching assistant (level 4) and two other pupils for 45 minutes each time, 38 weeks a year: counting seeds, labelling, measuring and telling the others what they did.",
)  # fmt: skip
K = (
    ("Beatrix’s views", "–", "SENCO with Beatrix", "8 September 2026", "Yes"),
    ("Parents’ contribution", "(a)", "Mother and father", "6 September 2026", "Yes"),
    ("Educational advice", "(b)", "Head teacher of her school", "18 September 2026", "Yes"),
    ("Medical advice", "(c)", "Community paediatrician", "22 September 2026", "Yes"),
    ("Psychological advice", "(d)", "Specialist teacher, cognition and learning team", "24 September 2026", "Yes"),
    ("Speech and language therapy advice", "(f)", "Speech and language therapist", "16 September 2026", "Yes"),
    ("Occupational therapy advice", "(f)", "Occupational therapist", "25 September 2026", "Yes"),
    ("Letter asked for by the parents", "(h)", "Brownie leader", "10 September 2026", "Yes"),
)  # fmt: skip
COVER = (
    ("Child", "Beatrix Hallam"), ("Date of birth", "8 February 2020"), ("Pronouns", "she/her"), ("Year", "Year 2"),
    ("School now", "Greenholm Primary School"), ("Main type of need", "Speech, language and communication"),
    ("Status", "Draft plan"), ("Version", "1"),
    ("Request received", "13 July 2026"), ("Parents told of the decision to assess", "20 August 2026"),
    ("Advice asked for", "20 August 2026"), ("Draft sent to the parents", "9 November 2026"),
    ("Parents’ comments to reach us by", "19 November 2026"), ("Final plan due by", "30 November 2026"),
)  # fmt: skip


def _cover(by: Author) -> None:
    table = by.paper.doc.add_table(0, 2)
    table.style = "Table Grid"
    for label, text in COVER:
        cells = table.add_row().cells
        cells[0].paragraphs[0].add_run(label).bold = True
        in_control(cells[1].paragraphs[0], text, label)
    by.paper.text("")


def _bands(by: Author) -> None:
    by.at("B").bold("2. SECTION B: Special educational needs", 15)
    for title, strengths, needs in NEEDS:
        by.bold(title)
        by.rows(("What is working well", "What is harder for Beatrix (needs)"), [(strengths, needs)])  # fmt: skip
    by.at("C").bold("3. SECTION C: Health needs", 15)
    by.text("Not applicable.")
    by.at("D").bold("4. SECTION D: Social care needs", 15)
    by.text("No social care needs. Beatrix and her family are not known to children’s social care (reply from children’s services, 8 September 2026).")  # fmt: skip
    by.at("E").bold("5. SECTION E: Outcomes", 15)
    by.rows(("Outcome and why", "What will be different", "Step on the way"), OUTCOMES, labels=(0,))
    by.text("5.6 The class teacher sets targets for each half-term, and the SENCO checks them with her at the end of it. The SENCO goes through the results with the parents once a term. The Council looks at all five outcomes once a year.")  # fmt: skip
    by.text("5.7 Moving up to Year 3 in September 2027: the Year 3 teacher comes to two sessions in May 2027, Beatrix visits her room on four mornings in June with her link person, and her book of photos is ready by 2 July 2027.")  # fmt: skip
    by.at("F").bold("6. SECTION F: Special educational provision", 15)
    by.numbered(*PROVISION)


def write(by: Author) -> None:
    by.paper.running("OFFICIAL – SENSITIVE (PERSONAL)", "Beatrix Hallam. Draft plan, version 1, 9 November 2026")  # fmt: skip
    by.bold("My Plan: Education, Health and Care", 22)
    by.bold("Ashlow District Council. DRAFT", 14)
    _cover(by)
    by.guide("This is a draft. Parents may comment on it, ask for a meeting and ask for a particular school to be named.")  # fmt: skip
    by.paper.doc.add_page_break()
    by.at("A").bold("1. SECTION A: Beatrix and her family", 15)
    for title, texts in A:
        by.bold(title)
        by.text(*texts)
    _bands(by)
    by.at("G").bold("7. SECTION G: Health provision", 15)
    by.text("None is reasonably required (designated clinical officer, integrated care board, 2 October 2026).")  # fmt: skip
    by.at("H1").bold("8. SECTION H: Social care provision", 15)
    by.text("No provision is required.")
    by.at("I").bold("9. SECTION I: Placement", 15)
    by.text("Greenholm Primary School, a community primary school.")
    by.at("K").bold("10. SECTION K: Advice and information", 15)
    by.rows(("Advice", "Regulation 6(1)", "Given by", "Date", "Attached"), K)


PLAN = Unseen(
    name="beatrix",
    style="numbered parts, strengths and needs side by side",
    born=dt.date(2020, 2, 8),
    write=write,
    planted=planted(
        A_05="",
        A_14="Beatrix talks, but is hard to follow. Be patient with her.",
        A_28="At lunch she follows Ottoline Marsh about",
        B_04="Beatrix has some difficulties with pencils and scissors at times.",
        C_01="Not applicable.",
        D_02="Beatrix and her family are not known to children’s social care",
        E_03="By July 2028 Beatrix will have better concentration and be more confident with her number work and writing.",
        E_05="By July 2028 school staff will have put in place a clear routine for the teaching of reading.",
        E_06="By the end of Year 6 Beatrix will be happy in herself and the very best that she can be.",
        F_01="Need 6. Loud rooms upset her.",
        F_03="Every week a speech and language therapist",
        F_04="A specialist teacher of literacy (level 7 diploma) teaches Beatrix one-to-one for 30 minutes",
        F_05="An adult from the Year 2 team plays number games on a track with Beatrix",
        F_07=(
            "She will also have regular opportunities to use her new words with other people.",
            "Help at morning and afternoon play is met from the school’s Band 2 top-up of £3,150 a year.",
        ),
        F_09="Help at morning and afternoon play is met from the school’s Band 2 top-up of £3,150 a year.",
        F_21="For need 5. A sloping board, a triangular pencil, a pencil grip and spring scissors",
        H_01="",
        I_01="Greenholm Primary School, a community primary school.",
        K_02="",
        K_05="Specialist teacher, cognition and learning team",
        T_03="19 November 2026",
        X_01="",
    ),
)  # fmt: skip
