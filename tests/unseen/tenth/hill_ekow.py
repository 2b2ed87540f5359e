"""Ekow, twelve: a borough's amended plan with a table for each area of need, and much wrong with it."""

import datetime as dt

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from tests.plan_layouts.paper import embolden, write_cell
from tests.unseen.author import Author, Unseen, planted

A = (
    ("How Ekow told us", "Ekow typed to the inclusion teaching assistant on a tablet on 2 and 8 September 2026, sitting beside her in the library. He also sorted pictures into three piles. She printed it, and he crossed out one line. His mum spoke to the SENCO by telephone on 9 September 2026."),
    ("Likes", "He draws comics about a fox detective, keeps stick insects and plays chess online. He bakes plantain chips with his gran. In his free time he likes the top deck of the bus."),
    ("Best and worst of school", "My best lesson is art because I can just get on with it and nobody stares. Changing for PE is my worst thing. I would sooner eat in the library."),
    ("What he wants", "“i want to make comics that people buy. i want my own flat with a big tank. i want to order my own chips” (typed, 2 September 2026). He has picked an art college out of a prospectus, and wants to take comics to the market stall in his street."),
    ("Friends", "Ekow has a friend at chess club. He typed that he would like somebody to sit with at lunch."),
    ("On his own", "He packs his bag, makes noodles and goes to the shop with a list. He wants to learn to pay."),
    ("Good things about Ekow", "His teachers say that he is observant, patient and very funny on paper. He is proud that his comic was in the school magazine in June 2026."),
    ("How to talk with him and let him choose", "Ekow speaks at home, and nods, types or holds up a card at school. Talk beside him, not at him. Make a remark and leave ten seconds; do not ask him to say hello. A card turned face down means no. For choices, send them to his tablet the night before and let him answer the same way, with his mum or the teaching assistant near by."),
    ("What has happened", "Ekow was born in the borough in 2014. He stopped speaking at nursery in 2018, and was found to have selective mutism in May 2019 and autism in January 2021. An advisory teacher’s report of March 2024 says that he is dyslexic. He moved to secondary school in September 2025."),
    ("What his mum thinks", "“He never stops talking at home and nobody believes me.” She likes the library arrangement. She worries about the crowd at the gate, and finds that school rings her too late in the day."),
)  # fmt: skip
AREAS = (
    ("Communication and interaction", (
        ("B", "Section B\nNeeds", (
            "Need 1. Ekow has selective mutism. At school he speaks to one adult, in a whisper, with nobody else in the room, and to no pupils (speech and language therapist, 19 June 2026). He cannot ask for help, answer the register or buy his lunch.",
            "Need 2. Ekow is autistic. He takes words at face value, and in a group task he did not notice on five of six tries that others had moved on (therapist’s observation, 16 June 2026).",
        )),
        ("E", "Section E\nOutcomes", (
            "Outcome 1 (need 1; his wish to order his own chips). Ekow buys his lunch with words of his own, spoken so that the cook can hear, four days in five. In June 2026 he pointed. Step on the way: he speaks to the cook with nobody queuing.",
            "Outcome 2 (need 2; his wish for somebody to sit with). By July 2028 Ekow joins a task with two others, asks by voice or tablet what comes next, and stays to the end, in three tasks out of four. In June 2026 it was one of six. Step: with one other by July 2027.",
        )),
        ("F", "Section F\nProvision", (
            "1. For need 1 and outcome 1: a sliding-in programme for selective mutism. A teaching assistant (level 3, who took the therapist’s two-day course in September 2026) works with Ekow one-to-one for 15 minutes a day, five days a week, 38 weeks a year, bringing one new listener at a time into the room.",
            "2. For needs 1 and 2 and outcomes 1 and 2: a speech and language therapist, HCPC registered, works one-to-one with Ekow for 40 minutes on speaking to new people and on reading a group.",
            "3. For need 1 and outcome 1: a tablet with a text-to-speech app and a set of message cards, his alone, in every lesson and at lunch. The ICT technician charges and checks it each morning.",
            "4. For need 2 and outcome 2: his seating, and the way teachers word things for him, are those on pages 4 to 6 of the therapist’s report.",
            "5. For need 2 and outcome 2: a comic-making club for a group of four, 50 minutes every Thursday lunchtime, 36 weeks a year. An art technician leads it, with the same teaching assistant.",
        )),
    )),
    ("Cognition and learning", (
        ("B", "Section B\nNeeds", (
            "Need 3. Ekow draws and remembers pictures better than most. Maths is a bit of a sticking point for him and he is rather slow.",
        )),
        ("E", "Section E\nOutcomes", (
            "Outcome 3 (need 3; his wish for art college and to sell comics). By July 2028 Ekow prices four comics and gives the right change from £10, nine times out of ten. In June 2026 it was four. Step: change from £5 by July 2027.",
        )),
        ("F", "Section F\nProvision", (
            "6. For need 3 and outcome 3: a specialist mathematics teacher (level 7 award in dyscalculia) teaches Ekow in a pair for 30 minutes, three times a week, 36 weeks a year, with coins, number lines and a stall set up in the room.",
        )),
    )),
    ("Social, emotional and mental health", (
        ("B", "Section B\nNeeds", (
            "Need 4. New staff, noise in corridors and being looked at make Ekow freeze. He froze for more than ten minutes on 13 days in the summer term (school log, 17 July 2026). It began after Kian Oduya filmed him in the lunch queue.",
        )),
        ("E", "Section E\nOutcomes", (
            "Outcome 4 (need 4; his wish for a flat and a life of his own). By July 2028 Ekow will have been given a place on a twelve-week drama therapy course and a mentor. In July 2026 he had neither. Step: a first visit to the drama room by July 2027.",
        )),
        ("F", "Section F\nProvision", (
            "7. For need 4 and outcome 4: a drama therapist, HCPC registered, works with Ekow and two others for 45 minutes a week, 12 weeks each year, using masks and puppets.",
            "8. For need 4 and outcome 4: a learning mentor (level 3, ELSA) meets him one-to-one for 20 minutes every Monday until February half-term. What he has from then on is left to the head of year to settle.",
            "9. For need 4 and outcome 4: he leaves lessons five minutes before the bell with the teaching assistant and eats in the library with one friend, 12.20 to 12.50 each day.",
            "10. For need 4 and outcome 4: a minibus with a passenger assistant picks him up at 7.50 a.m. and takes him home at 3.20 p.m. each school day.",
        )),
    )),
    ("Sensory and physical", (
        ("B", "Section B\nNeeds", (
            "Need 5. Hand dryers, bells and wet sleeves hurt Ekow, and he covered his ears 22 times in a morning (occupational therapist, 25 June 2026).",
            "Need 6. Buttons, laces and a tie take him 14 minutes (occupational therapist, 25 June 2026), so that he misses the start of PE.",
        )),
        ("E", "Section E\nOutcomes", (
            "Outcome 5 (needs 5 and 6; his wish to do things on his own). By July 2028 Ekow goes through a school day using his own noise plan, and is in the gym when the lesson starts, on nine days out of ten. In June 2026 it was three. Step: six by July 2027.",
        )),
        ("F", "Section F\nProvision", (
            "11. For need 5 and outcome 5: sensory input, one-to-one, for 15 minutes at 9 a.m. each day, from the same teaching assistant, shown how by the occupational therapist for two hours a year.",
            "12. For need 5 and outcome 5: ear defenders and a spare dry shirt in his locker; the paper towels, not the dryers, in the washroom beside the library.",
        )),
    )),
    ("Health", (
        ("C", "Section C\nNeeds", (
            "Need 7. Ekow lies awake until about 1 a.m. four nights a week, and takes melatonin (community paediatrician, 30 June 2026). On those mornings he sleeps in his first lesson.",
        )),
        ("G", "Section G\nProvision", (
            "For need 7 and outcome 5. The community paediatrician sees Ekow for 30 minutes every six months about sleep and melatonin. The sleep nurse rings his mum for 20 minutes every two months.",
        )),
    )),
    ("Care", (
        ("D", "Section D\nNeeds", (
            "Need 8. Ekow goes nowhere without his mum or gran and does not speak to other grown-ups (social worker, disabled children’s team, 7 July 2026).",
        )),
        ("H1", "Section H1\nUnder the 1970 Act", (
            "For need 8 and outcome 1. A youth worker (level 3) takes Ekow out one-to-one for three hours every other Saturday, 24 times a year, to shops and the chess café.",
        )),
        ("H2", "Section H2\nOther", ("None is required (social worker, 7 July 2026).",)),
    )),
)  # fmt: skip
K = (
    ("(a) Contribution", "Mother", "9 September 2026", "Appendix 1"),
    ("(a) Views", "Ekow, with the inclusion teaching assistant", "8 September 2026", "Appendix 2"),
    ("(b) Educational advice", "Head teacher", "10 July 2026", "Appendix 3"),
    ("(c) Medical advice", "Community paediatrician", "30 June 2026", "Appendix 4"),
    ("(d) Psychological advice", "Advisory teacher for autism", "2 July 2026", "Appendix 5"),
    ("(e) Social care advice", "Social worker, disabled children’s team", "7 July 2026", "Appendix 6"),
    ("(f) Speech and language therapy", "Speech and language therapist", "19 June 2026", "Appendix 7"),
    ("(f) Occupational therapy", "Occupational therapist", "25 June 2026", "Appendix 8"),
    ("(h) Asked for by his mother", "Chess club leader", "3 July 2026", "Appendix 9"),
)  # fmt: skip


def area(by: Author, title: str, parts: tuple[tuple[str, str, tuple[str, ...]], ...]) -> None:
    """Write the table of an area: the sections under each other, their names at the left."""
    by.at("").heading(title, 2)
    table = by.paper.doc.add_table(0, 2)
    table.style = "Table Grid"
    for letter, label, texts in parts:
        left, right = table.add_row().cells
        write_cell(left, label)
        embolden(left)
        shade = parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="E2EFD9"/>')
        left._tc.get_or_add_tcPr().append(shade)
        write_cell(right, "\n".join(by.note(text, letter) for text in texts))
    by.paper.text("")


def write(by: Author) -> None:
    by.paper.running("Ekow Baidoo-Lamptey", "Amended final plan, 18 November 2026")
    by.heading("Education, health and care plan for Ekow", 0)
    by.cover(
        ("Name", "Ekow Baidoo-Lamptey"), ("Date of birth", "3 May 2014"), ("Year group", "Year 8"), ("Pronouns", "he/him"),
        ("Main need", "Speech, language and communication needs"), ("Other need", "Autistic spectrum disorder"), ("Status", "Amended final plan"),
        ("Review meeting", "22 September 2026"), ("Invitations sent", "28 August 2026"), ("Advice and papers sent to those invited", "14 September 2026"),
        ("Report of the meeting sent", "2 October 2026"), ("Decision and proposed amendments sent", "15 October 2026"),
        ("Date of this plan", "18 November 2026"), ("Next review finished by", "8 October 2027"),
        ("Signed for the Council", "R. Achebe-Ward, SEND Team Manager"), ("Signed on", "18 November 2026"),
    )  # fmt: skip
    by.at("A").heading("Section A: Ekow’s and his family’s views, interests and aspirations")
    for title, text in A:
        by.labelled((title, text))
    by.at("").heading("Sections B to H: area by area")
    for title, parts in AREAS:
        area(by, title, parts)
    by.at("E").heading("Section E: checking progress")
    by.text(
        "The SENCO and Ekow set targets each half-term from the five outcomes. The form tutor and the teaching assistant check them every half-term, and his mum hears the results each term.",
    )  # fmt: skip
    by.at("I").heading("Section I: placement")
    by.text("Hallam Brook.")
    by.at("J").heading("Section J: personal budget")
    by.text("None was asked for (review meeting, 22 September 2026).")
    by.at("K").heading("Section K: advice and information")
    by.rows(("Advice", "From", "Date", "Attached"), K)


PLAN = Unseen(
    name="ekow", style="a table for each area with B, E and F under each other", born=dt.date(2014, 5, 3), write=write,
    planted=planted(
        A_06="",
        A_09="",
        A_17="My best lesson is art because I can just get on with it and nobody stares.",
        A_22="he is dyslexic",
        A_28="Kian Oduya",
        B_04="Maths is a bit of a sticking point for him and he is rather slow.",
        E_02="Ekow buys his lunch with words of his own, spoken so that the cook can hear, four days in five.",
        E_04="Ekow will have been given a place on a twelve-week drama therapy course and a mentor.",
        F_01="Buttons, laces and a tie take him 14 minutes",
        F_02="sensory input, one-to-one, for 15 minutes at 9 a.m. each day",
        F_04="works one-to-one with Ekow for 40 minutes on speaking to new people and on reading a group",
        F_08="What he has from then on is left to the head of year to settle.",
        F_10="are those on pages 4 to 6 of the therapist’s report",
        F_18="a minibus with a passenger assistant picks him up at 7.50 a.m.",
        G_02="",
        I_02="Hallam Brook.",
        K_05="Advisory teacher for autism",
        T_05="14 September 2026",
    ),
)  # fmt: skip
