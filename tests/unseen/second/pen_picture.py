"""Aroha, four: boxes whose prompts are bullets, with the answers under them. Nothing is wrong."""

import datetime as dt

from tests.plan_layouts.paper import banner
from tests.unseen.author import Author, Unseen

Prompts = tuple[tuple[str, ...], ...]

ME: Prompts = (
    ("What is important to me",
     "Aroha is four and answers best with her hands, so her key person sat with her on three mornings (7, 9 and 14 September 2026) and laid out twelve photographs. Aroha put the ones she liked in a red bag and posted the others under the rug. These are the ones that went in the bag, in the order she chose them: the water wheel, her nana on the tablet, the guinea pigs, the big swing, noodles.",
     "She will spend a whole morning at the water tray if nobody moves her on. She fills, tips, looks at the drips and fills again, and she laughs at the moment when the wheel starts to spin. (Key person, 9 September 2026)",
     "Anything with a beat. She loves to put her palm flat on the speaker when the song from Moana is on, and she stamps on the strong beats. (Dad, 12 September 2026)"),
    ("What I am like, by people who know me",
     "“Sunshine with a stubborn streak.” (Grandad, on the phone to mum, 13 September 2026)",
     "She is gentle with small animals and proud of her wellies. If another child cries she fetches a tissue and then fetches another one for herself. (Key person, 14 September 2026)",
     "She is the one who remembers. If the guinea pigs had cucumber on Tuesday, she is at the fridge on Wednesday, signing green, green, green, and looking at you as though you had forgotten your own name. (Teaching assistant, 14 September 2026)",
     "She can ride a balance bike down the ramp, pour her own milk, and find the page she wants in a book faster than I can. (Mum, 12 September 2026)"),
    ("How I play and who I play with",
     "At home Aroha plays shops with her brother. He is the customer and she takes all his money. At school she likes to be beside other children more than in the middle of them; in the second week she held hands with a girl in her class for the whole of the walk to the hall, and she has looked for her every day since. (Mum and key person, September 2026)",
     "Her best playmates at the weekend are two cousins, who are six and seven and who sign with her without being asked. (Dad, 12 September 2026)"),
    ("My nursery and now my school",
     "Aroha went to Pebbles Nursery for a year and used to run in without looking back. She started at St Bride’s in September. When her key person offered the school photo and the sad and happy faces, she put the happy face on the classroom and the sad face on the dinner hall, and then covered her ears. (7 September 2026)",
     "She smiles at the guinea pigs first, then hangs up her coat, then smiles at the people. It is a good order and she should be allowed to keep it. (Key person, 14 September 2026)"),
    ("How I am in myself: sleep, food and feeling well",
     "She sleeps like a log without her hearing aids in and does not wake for anything. She eats most things, and would live on noodles. When she has a cold her ears hurt; she pulls the aids out and hands them to you, very politely. On those days she wants a lap and her blanket. (Mum, 12 September 2026)"),
    ("What I do by myself and what I am learning to do",
     "Shoes: yes, on the wrong feet. Coat: yes, with the trick where you put it on the floor and flip it. Toilet: she signs and goes, and she likes somebody at the door. Her aids: she can take them out and is learning to put the left one back. (Dad, 12 September 2026)"),
)  # fmt: skip
TALK: Prompts = (
    ("How I tell you things",
     "Aroha signs about ninety words in British Sign Language and says eleven with her voice. She leads you by the finger to what she wants. A nod with both eyes shut is yes. No is a flat hand pushed down, or walking off. (Key person and teacher of the deaf, September 2026)"),
    ("How to tell me things and help me decide",
     "Get down to her height, in good light, with nothing in front of your mouth. Tap her arm or wave; do not call from behind. Sign and say one thing, and then count to eight in your head. Show her the two real things, or two photographs, and let her pick. Ask in the morning, in the book corner, with her key person or her mum there; after lunch she is tired. If she picks the same side each time, swap them and ask once more."),
)  # fmt: skip
HOPES: Prompts = (
    ("My hopes",
     "Aroha cannot tell us about years ahead. What she shows us that she wants: to go down the big slide by herself, as she pulls her key person to it every day, and to have the guinea pigs at her own house. (Represented by her key person from what she saw, 14 September 2026)"),
    ("Our hopes for her (mum and dad)",
     "“We would love her to come home one day and sign us some gossip. We hope that she grows up in two languages, or three with te reo Māori, and never thinks of her ears as a problem. We picture a friend knocking for her, a Saturday job in a café, and a flat with too many animals in it. Next comes Year 1 with the same faces around her.” (Mum and dad together, at the kitchen table, 12 September 2026)"),
    ("What else we want you to know (mum and dad)",
     "“She is not being rude when she does not turn round. She has not heard you. Starting school was a big thing for all of us and the welcome has been lovely. Our one worry is the dinner hall. Her brother, who is nine, is a great support to her and we do not want him to feel that he has to be. We would like to be told about the small stuff as well as the big, and a photo on the app makes our day.” (Mum, by email, 15 September 2026)"),
)  # fmt: skip
STORY: Prompts = (
    ("Our child’s story so far",
     "Aroha was born in Wellington, New Zealand, in January 2022. The screening test at two weeks was not clear, and in April 2022 we learned that she has a hearing loss in both ears. She had her first aids at five months. We moved to Kent in August 2023 to be near her dad’s parents. A teacher of the deaf has come to see us since October 2023. Grommets were tried in March 2024 and fell out in November. She began at Pebbles in September 2025 and at St Bride’s in September 2026. (Mum and dad)"),
    ("What is important to our family",
     "Sunday lunch with everybody talking and signing at once. A call with Nana in the mornings, because it is her evening. Swimming. Being outside whatever the weather. (Dad, 12 September 2026)"),
)  # fmt: skip
NEEDS: tuple[tuple[str, Prompts], ...] = (
    ("Need 1. Hearing, talking and understanding", (
        ("What goes well", "Aroha watches faces closely and learns a new sign after seeing it about four times. She understood 20-month phrases in spoken English and three-year-old phrases in sign (teacher of the deaf and speech and language therapist, 10 July 2026)."),
        ("What is hard, and what follows from it", "Aroha has a moderate to severe sensorineural hearing loss in both ears (audiology, 2 June 2026) and wears two hearing aids. In a room with thirty children talking she cannot pick out her teacher’s voice from further than a metre and a half, so she misses stories, instructions and her name. In a ten-minute carpet session she looked at the speaker for two minutes (teacher of the deaf, 10 July 2026)."))),
    ("Need 2. Learning", (
        ("What goes well", "She matches shapes and colours, counts to six in sign, and finishes a 24-piece puzzle (class teacher, 16 September 2026)."),
        ("What is hard, and what follows from it", "Because early reading is taught through sounds that she does not hear, Aroha knew one letter sound of the first six when the class knew five (Little Wandle check, class teacher, 18 September 2026). She cannot yet link a printed letter to a sound and will need another way in."))),
    ("Need 3. Getting on with other children", (
        ("What goes well", "She is friendly and is missed when she is away."),
        ("What is hard, and what follows from it", "Few children sign, and so play stops when words are needed. On 15 September 2026 she joined nine games and stayed in two of them for longer than three minutes (educational psychologist, watching for two hours)."))),
    ("Need 4. Hands and balance", (
        ("What goes well", "She is strong and fearless on a bike."),
        ("What is hard, and what follows from it", "Aroha’s balance is affected by her inner ears. With her eyes shut she stands on two feet for three seconds (paediatric physiotherapist, 22 June 2026). She sits on the floor for five minutes and then tips, which means that she cannot use her hands to sign in carpet time. She holds a pencil in her fist."))),
)  # fmt: skip
OUTCOMES: tuple[tuple[str, str, str, str], ...] = (
    ("1", "By the end of Reception (July 2027) Aroha follows a signed and spoken instruction of three key words, given to her by name in class, four times out of five. In September 2026: one time in five. For need 1 and her parents’ hope of two languages.",
     "Two key words by February 2027.", "Need 1"),
    ("2", "By July 2027 Aroha signs or says what happened in a picture story of four pictures so that a new adult who signs follows it. In September 2026: she names single things. For need 1 and mum’s wish for some gossip.",
     "Two pictures by February 2027.", "Need 1"),
    ("3", "By July 2027 Aroha reads twenty whole words, shown on cards, with a sign for each. In September 2026: her own name. For need 2, since it matters for her to have a way into books.",
     "Eight words by February 2027.", "Need 2"),
    ("4", "By July 2027 Aroha stays in a game with two other children for ten minutes on four days out of five. In September 2026: three minutes or less on most days. For need 3 and the friend who knocks for her.",
     "Five minutes with one child by February 2027.", "Need 3"),
    ("5", "By July 2027 Aroha sits on her wedge for fifteen minutes with both hands free and climbs the steps of the big slide by herself. In September 2026: five minutes; lifted. For need 4 and the slide she pulls us to.",
     "Ten minutes by February 2027; steps with one hand held.", "Need 4"),
)  # fmt: skip
CHECKS = "Her key person writes down what she sees each Friday. The class teacher, teacher of the deaf and parents look at the notes together every half-term, and the class teacher sets the next small targets with them each term. The move into Year 1 in September 2027 is planned at the May half-term talk: three visits to the new room in June 2027 with her key person, and a signed photo book to take home by 9 July 2027."
HELP: tuple[tuple[str, Prompts], ...] = (
    ("For need 1 (outcomes 1 and 2)", (
        ("Each day",
         "A communication support worker with BSL level 3 is with Aroha one-to-one for 27 hours a week, in every lesson and at lunch, to sign what is said and to voice what she signs. One pupil, one adult.",
         "Aroha has a radio aid system (two receivers and two microphones) and a soundfield speaker in the classroom. Her key person checks the aids and the radio aid with the test box at 8.50 each morning and again after lunch, and keeps spare batteries in the register drawer. The teacher of the deaf replaces broken parts within two school days.",
         "The class teacher wears the microphone for all talk to the class, repeats what other children say, and shows one picture for each step of a task, in every lesson."),
        ("Each week and each term",
         "A qualified teacher of the deaf teaches Aroha one-to-one for 60 minutes, twice a week, 38 weeks a year, on understanding and telling stories in sign and speech.",
         "A speech and language therapist (HCPC registered, with post-qualification training in deafness) works with her one-to-one for 45 minutes every week in term time, 38 weeks, and spends a further two hours each half-term on planning and on showing the support worker what to practise.",
         "A deaf role model who is a BSL tutor (level 6) comes for 90 minutes each fortnight, 19 visits a year, to teach sign to Aroha with her class of 26, and for one hour each fortnight after school for her family and the staff."))),
    ("For need 2 (outcome 3)", (
        ("Each day",
         "The communication support worker teaches Aroha whole words and finger spelling, one-to-one, for 15 minutes at 9.15 every day, from cards that the teacher of the deaf writes on Mondays. This takes the place of the first fifteen minutes of the class phonics lesson; she joins the rest with the lip-pattern pictures on her table."),
        ("Each term",
         "The teacher of the deaf checks with the Reception teacher for 45 minutes each half-term which words come next, and re-tests the ones that she knew."))),
    ("For need 3 (outcome 4)", (
        ("Each day",
         "Her key person leads a game for Aroha and two others (a group of three, chosen by her from photographs) for 15 minutes each afternoon at 1.20 in the carpeted room, five days a week. She encourages turns by holding up the next child’s photo and waiting.",
         "In the first ten minutes of outdoor play each day the communication support worker stands within signing distance and steps back two paces when two children are signing to each other."),
        ("At lunch",
         "Aroha eats with up to five other children in the art room, not the hall, for 30 minutes every day with the communication support worker."))),
    ("For need 4 (outcome 5)", (
        ("Each day",
         "Aroha sits on a wedge at carpet time and on a chair with arms and a foot block at tables; the occupational therapist chose both and checks the size for 20 minutes each term. A teaching assistant is within arm’s reach at all times on the climbing frame and the steps.",
         "A teaching assistant, shown how by the paediatric physiotherapist in a session of two hours each term, runs Aroha’s balance games with her and three other children (a group of four) for 15 minutes daily before register."),
        ("Each term",
         "The physiotherapist sees Aroha at school for 45 minutes each half-term, six times a year, one-to-one, and writes the next set of games on the same day."))),
)  # fmt: skip
PEOPLE = (
    ("Hinemoa Kingi and Robert Baker", "Parents (a)", "Wrote four pages and met the plan writer", "Attached: 5 June 2026"),
    ("Manager, Pebbles Nursery, with a qualified teacher of the deaf", "Educational advice (b)", "Report", "Attached: 26 June 2026"),
    ("Consultant audiovestibular physician", "Medical advice (c)", "Report", "Attached: 2 June 2026"),
    ("Educational psychologist", "Psychological advice (d)", "Two visits and a report, added to in September", "Attached: 8 July 2026"),
    ("Social worker, sensory team", "Social care advice (e)", "Home visit and report", "Attached: 30 June 2026"),
    ("Speech and language therapist", "Advice (f)", "Report. It is recommended that she may be offered a sign-rich class.", "Attached: 10 July 2026"),
    ("Paediatric physiotherapist", "Advice (f)", "Report", "Attached: 22 June 2026"),
    ("Swimming teacher, at the parents’ request", "Advice (h)", "Letter", "Attached: 28 June 2026"),
)  # fmt: skip


def _box(by: Author, title: str, prompts: Prompts) -> None:
    """Write a box: a shaded title, and one cell in which each prompt is a bold bullet."""
    table = by.paper.doc.add_table(0, 1)
    table.style = "Table Grid"
    if title:
        banner(table, title)
    cell = table.add_row().cells[0]
    for prompt, *texts in prompts:
        cell.add_paragraph(style="List Bullet").add_run(prompt).bold = True
        for text in texts:
            cell.add_paragraph(by.note(text))
    by.paper.text("")


def write(by: Author) -> None:
    by.paper.running("Aroha Kingi-Baker: EHC plan", "Final, 25 September 2026")
    by.heading("Education, Health and Care Plan", 0)
    by.cover(
        ("Name", "Aroha Kingi-Baker"), ("DOB", "8 January 2022"), ("Pronouns", "she, her"),
        ("School", "St Bride’s Infant School"), ("Year group", "Reception"), ("Child looked after?", "No"),
        ("Main need", "Hearing impairment"), ("Request received", "11 May 2026"), ("Status", "Final"),
        ("Date of Draft", "21 August 2026"), ("Date of Final", "25 September 2026"), ("My Review Date", "12 March 2027"),
        ("Signature on behalf of Local Authority", "J. Halloran, Head of SEND Assessment, 25 September 2026"),
    )  # fmt: skip
    by.at("A").heading("Section A   Me – pen picture")
    _box(by, "Me", ME)
    _box(by, "Talking with me", TALK)
    _box(by, "The future", HOPES)
    _box(by, "My family", STORY)
    by.at("B").heading("Section B   My special educational needs")
    for title, prompts in NEEDS:
        _box(by, title, prompts)
    by.at("C").heading("Section C   My health needs")
    _box(by, "", (("Health needs that go with my learning needs", "Need 5. Aroha has ear infections about every six weeks between October and March. While one lasts she cannot wear her aids, for four or five days, and hears next to nothing (consultant audiovestibular physician, 2 June 2026)."),))  # fmt: skip
    by.at("D").heading("Section D   My social care needs")
    _box(by, "", (("Social care needs", "No social care needs were identified. The sensory team visited the family on 23 June 2026 and reported on 30 June 2026."),))  # fmt: skip
    by.at("E").heading("Section E   What we want for me")
    by.paper.table(("No.", "Outcome", "Step on the way", "Need"), OUTCOMES)
    for _, outcome, step, _ in OUTCOMES:
        by.note(outcome)
        by.note(step)
    by.text(CHECKS)
    by.at("F").heading("Section F   The help I will have at school")
    for title, prompts in HELP:
        _box(by, title, prompts)
    _rest(by)


def _rest(by: Author) -> None:
    by.at("G").heading("Section G   The help I will have from health")
    by.text(
        "For need 5: a paediatric audiologist sees Aroha for 60 minutes every three months, four times a year, to test her hearing and refit her ear moulds. When an aid is out because of infection, a community nurse telephones the school within one working day and visits for 30 minutes that week.",
        "Agreed for the integrated care board by the designated clinical officer on 16 September 2026.",
    )  # fmt: skip
    by.at("H1").heading("Section H1   Social care: Chronically Sick and Disabled Persons Act")
    by.text("None is required (sensory team, 30 June 2026).")
    by.at("H2").heading("Section H2   Social care: any other")
    by.text("None is required (sensory team, 30 June 2026).")
    by.at("I").heading("Section I   My school")
    by.text("St Bride’s Infant School, a mainstream community infant school.")
    by.at("J").heading("Section J   Personal budget")
    by.text("Offered and talked over on 12 September 2026. Mum and dad do not want one for now.")
    by.at("K").heading("Section K   Who helped to write this plan")
    by.rows(("Name or role", "Kind of advice", "How they took part", "Report"), PEOPLE)


PLAN = Unseen(
    name="aroha", style="two-level boxes of prompts", born=dt.date(2022, 1, 8), write=write
)
