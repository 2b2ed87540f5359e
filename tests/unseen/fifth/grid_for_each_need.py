"""Cassius, seventeen: an amended plan to his parents, a grid for each need with the letter in the label."""

import datetime as dt

from tests.plan_layouts.paper import banner, embolden, write_cell
from tests.unseen.author import Author, Unseen, planted

A = (
    ("From Cassius’s family",
     ("This page is from mum, who spoke to the class lead by telephone on 14 September 2026. She says that Cassius is the heart of the house. He likes brass bands, the hydrotherapy pool and having the window down in the car. He knows his dad’s keys in the door and laughs before anyone else has heard them. He has a soft spot for his grandmother’s dog, who sits on the footplate of his chair, and he would listen to a euphonium all day long. Everyone at chapel stops to say hello to him.",
      "Mum says that he can’t see much, can’t hold his head up for long, can’t chew and can’t be left. He can’t bear to be rushed. She worries every winter about his chest, and every day about who will look after him when she is gone. She wants him to stay where he is known and not be sent off to a college forty miles away. She hopes that he will have a full week when he is a man, with music and water in it, and people round him who love a joke. She would like him to live at home until he is 25.",
      "Lacks capacity. Mum makes all of the decisions for him.")),
    ("Getting about and doing things",
     ("He is pushed in his chair. He drops his shoulder to show that he will help with his sleeve, and opens his mouth for the toothbrush.",)),
    ("People he knows",
     ("He has been in a class with the same two boys since Reception, and grins when one of them shouts. His uncle takes him to band practice.",)),
    ("Health",
     ("Rx baclofen 10 mg tds, omeprazole 20 mg od, levetiracetam 500 mg bd. PEG bolus 4 x 250 ml. Salbutamol nebs prn.",)),
    ("What comes next",
     ("Mum has been to see the adult day centre and would rather that he stayed on at school until July 2028 and then went to the further education class in town.",)),
    ("How he communicates",
     ("With his eyes and his voice.",)),
    ("History",
     ("Cassius was born in Derby in 2009 at 26 weeks. He was in hospital until March 2010. He joined Larch Bank School in September 2014. He had spinal surgery in February 2022 and moved into the sixth form in September 2026.",)),
)  # fmt: skip
GRIDS: tuple[tuple[str, tuple[tuple[str, str, str], ...]], ...] = (
    ("NEED 1: COMMUNICATION", (
        ("B", "Section B. What is the need?", "Need 1. Cassius understands familiar words with an object in his hand and answers by looking or vocalising after up to 20 seconds (Routes for Learning, class lead and speech and language therapist, 8 September 2026). He has no way yet of starting a conversation, so that he waits for others all day. He turns his eyes to the left for yes more often than for no, but this is not yet the same from one person to the next. He is most likely to answer before noon."),
        ("E", "Section E. Outcome", "Outcome 1. By July 2028 Cassius presses a switch with his head to call someone over, unprompted, five times in a school day. In September 2026 it was none. Step: once a day by July 2027."),
        ("F", "Section F. Provision", "A speech and language therapist (HCPC registered, experienced in switches and eye pointing) works one-to-one with Cassius for 40 minutes a fortnight, 19 sessions a year, and spends one hour each half-term training the class team. For need 1 and outcome 1."),
        ("F", "Section F. Provision", "Switch practice, one-to-one with a teaching assistant (level 3, trained by the therapist), 38 weeks a year. For need 1 and outcome 1."),
    )),
    ("NEED 2: LEARNING", (
        ("B", "Section B. What is the need?", "Need 2. Cassius has profound and multiple learning difficulties. He shows that he remembers a person or a song from one day to the next, and can be slow to get going with anything new."),
        ("E", "Section E. Outcome", "Outcome 2. The class team will give Cassius a rich sensory curriculum so that he stays alert, by July 2028."),
        ("E", "Section E. Outcome", "Outcome 3. Cassius will have music therapy and time in the pool each week, up to July 2028."),
        ("F", "Section F. Provision", "A music therapist (HCPC registered), 38 weeks a year, one-to-one with Cassius every Thursday morning, using brass instruments that he can feel. For need 2 and outcome 3."),
        ("F", "Section F. Provision", "Sensory work. For need 2 and outcome 2."),
        ("F", "Section F. Provision", "Massage stories with other students, 25 minutes, four times a week, 38 weeks a year, led by a teaching assistant (level 3, with the two-day massage story course). For need 2 and outcome 2."),
    )),
    ("NEED 3: FEELING SAFE WITH PEOPLE", (
        ("B", "Section B. What is the need?", "Need 3. When a new person handles him without speaking first Cassius stiffens and cries, and does not take part in anything for the next 30 minutes. It happened on nine days in June and July 2026 (class lead’s log). Agency staff had been on shift on seven of the nine. With people he has known for a year or more he is calm, and turns his head to them."),
        ("E", "Section E. Outcome", "Outcome 4. By July 2028 Cassius stays relaxed and looks at the person on eight out of ten occasions when someone new works with him. In July 2026 it was two. Step: five by July 2027."),
        ("F", "Section F. Provision", "One of the adults who get on best with him introduces each new worker, one-to-one, for 15 minutes a day on five days running. For need 3 and outcome 4."),
        ("F", "Section F. Provision", "Staff will be mindful of his moods and offer reassurance where they can. For need 3 and outcome 4."),
        ("F", "Section F. Provision", "A sensory story about the day, ten minutes every morning at 9.15, one-to-one with the class lead (qualified teacher), 38 weeks a year."),
    )),
    ("NEED 4: SIGHT", (
        ("B", "Section B. What is the need?", "Need 4. Cortical visual impairment."),
        ("E", "Section E. Outcome", "Outcome 5. By July 2028 Cassius finds a lit object on his left with his eyes within ten seconds, four times out of five. In July 2026 it was once in five. Step: twice by July 2027."),
        ("F", "Section F. Provision", "A dark tent and a light box, 15 minutes every day at 10 a.m., one-to-one with the teaching assistant (level 3, trained for one day by the hospital’s sight team), 38 weeks a year. For need 4 and outcome 5."),
    )),
    ("NEED 5: POSTURE AND MOVEMENT", (
        ("B", "Section B. What is the need?", "Need 5. Cassius has spastic quadriplegia. He sits for 45 minutes before his breathing changes and has then to come out of his chair and miss what the class is doing (physiotherapist, 2 September 2026). His hips and spine hurt when he is left in one position; he shows it by going pale and holding his breath. He has worn a spinal brace for six hours a day since his operation."),
        ("E", "Section E. Outcome", "Outcome 6. By July 2028 Cassius sits in his chair or stands in his frame for a lesson of 60 minutes with his head up, four days out of five. In September 2026 it was 45 minutes. Step: 50 by July 2027."),
        ("F", "Section F. Provision", "The physiotherapist (HCPC registered) works with Cassius in class one-to-one for 45 minutes once a fortnight, 19 times a year, and trains two teaching assistants (level 3) for two hours each term; they stand and stretch him for 40 minutes a day, both together. His chair, standing frame and sleep system belong to him and came into use in September 2026; the physiotherapist checks the fit of all three each half-term. How often he goes in the pool will depend on what she thinks once the winter is over. For need 5 and outcome 6."),
    )),
    ("NEED 6: GETTING READY FOR ADULT LIFE", (
        ("B", "Section B. What is the need?", "Need 6. Cassius does not yet know any place outside home and school. On a visit to the market on 10 June 2026 he cried for 35 minutes and could not be shown anything (class lead). He has not yet met anybody from the adult services that he will use from October 2027, and nobody there knows how he says yes."),
        ("F", "Section F. Provision", ""),
    )),
)  # fmt: skip
REST: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("C", "Section C. Health needs", (
        "C1. Epilepsy, with about four seizures a month, after which he sleeps and misses two hours of school. C2. Fed by gastrostomy because his swallow is unsafe. C3. Chest infections, three in the winter of 2025–26 (consultant, 20 August 2026). His individual health care plan of 3 September 2026 is attached as appendix 9.",
    )),
    ("D", "Section D. Social care needs", (
        "D1. Cassius needs two people to lift, wash and change him and one awake near him at night. He has no company of his own age outside school. His parents have not had a whole night’s sleep since the summer (social worker, 25 August 2026).",
    )),
    ("G", "Section G. Health provision", (
        "For C1 and C3. A community children’s nurse trains the class team in rescue medicine and suction for two hours each September and sees Cassius at school for 45 minutes each half-term.",
        "For C2. The dietitian will oversee his feeds.",
        "The integrated care board agreed to Section G on 11 November 2026 (designated clinical officer).",
    )),
    ("H1", "Section H1. Provision under the 1970 Act", (
        "For D1. Three nights a month at the Willows short break house, with a waking night worker (level 3), 36 nights a year.",
        "For D1. A support worker teaches Cassius to choose and pay for a drink in the café and to travel there on the tram, three hours every Saturday, one-to-one, 40 weeks a year.",
    )),
    ("H2", "Section H2. Other social care provision", ("For D1. Help at home for the parents.",)),
    ("I", "Section I. Placement", ("Larch Bank School, a community special school.",)),
    ("J", "Section J. Personal budget", ("The family did not ask for a personal budget (8 October 2026).",)),
)  # fmt: skip
K = (
    ("(a) Parent’s views", "Mother", "14 September 2026", "Yes"),
    ("(b) School", "Head teacher, Larch Bank School", "16 September 2026", "Yes"),
    ("(c) Medical", "Consultant community paediatrician", "20 August 2026", "Yes"),
    ("(d) Psychology", "Educational psychologist", "3 September 2026", "Yes"),
    ("(e) Social care", "Social worker, children with disabilities team", "25 August 2026", "Yes"),
    ("(f) Speech and language therapy", "Speech and language therapist", "8 September 2026", "Yes"),
    ("(f) Physiotherapy", "Physiotherapist", "2 September 2026", "Yes"),
    ("(f) Music therapy", "Report promised for December", "", "No"),
    ("(h) Asked for by the family", "Bandmaster", "12 September 2026", "Yes"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running(
        "Cassius Thorne-Baptista – EHC plan – amended final",
        "20 November 2026 – Official, sensitive",
    )
    by.heading("Education, Health and Care Plan", 0)
    by.paper.text("Dear Mr and Mrs Thorne-Baptista, this is your son’s amended plan, for you to keep.")  # fmt: skip
    by.cover(
        ("Name", "Cassius Thorne-Baptista"), ("Date of birth", "22 October 2009"), ("Pronouns", "he/him"), ("Year", "Year 12"),
        ("School", "Larch Bank School"), ("Main need", "Profound and multiple learning difficulty"), ("Second need", "Vision impairment"),
        ("Looked after", "No"), ("Plan first made", "2 May 2014"), ("Last review decision", "3 October 2025"),
        ("Invitations and papers sent", "22 September 2026"), ("Review meeting", "8 October 2026"),
        ("Report of meeting sent", "30 October 2026"), ("Decision and amendments sent", "5 November 2026"),
        ("Comments received", "19 November 2026"), ("Amended final plan", "20 November 2026"), ("Next review completed by", "4 November 2027"),
        ("Signature", ""), ("Officer’s name and role", ""),
    )  # fmt: skip
    by.at("A").heading("Section A. Views, interests and aspirations")
    for title, texts in A:
        by.heading(title, 2)
        by.text(*texts)
    by.at("").heading("Sections B, E and F. Needs, outcomes and provision")
    for title, rows in GRIDS:
        _grid(by, title, rows)
    for letter, title, texts in REST:
        by.at(letter).heading(title)
        by.text(*texts)
    by.at("K").heading("Section K. Advice and information")
    by.rows(("Advice", "From", "Date", "Attached"), K)
    by.at("").heading("Rights of appeal")
    by.paper.text("The letter with this plan gives the right to appeal to the First-tier Tribunal within two months, or one month from a mediation certificate if later, and says how to reach mediation, disagreement resolution and free advice.")  # fmt: skip


def _grid(by: Author, title: str, rows: tuple[tuple[str, str, str], ...]) -> None:
    table = by.paper.doc.add_table(0, 2)
    table.style = "Table Grid"
    banner(table, title, "E2EFD9")
    for letter, label, text in rows:
        cells = table.add_row().cells
        write_cell(cells[0], label)
        embolden(cells[0])
        write_cell(cells[1], by.note(text, letter))
    by.paper.text("")


PLAN = Unseen(
    name="cassius", style="a grid for each need, letters in the labels", born=dt.date(2009, 10, 22),
    write=write,
    planted=planted(
        A_02="", A_05="", A_07="", A_09="Rx baclofen 10 mg tds", A_10="", A_14="With his eyes and his voice.", A_37="", A_38="Lacks capacity.",
        B_03="Need 4. Cortical visual impairment.", B_04="can be slow to get going with anything new", D_04="",
        E_04="will have music therapy and time in the pool", E_05="The class team will give Cassius a rich sensory curriculum",
        E_07="", E_08="", E_09="", E_10="",
        F_01="Need 6. Cassius does not yet know any place", F_02="Sensory work.", F_03="A music therapist (HCPC registered), 38 weeks a year",
        F_04="Switch practice, one-to-one", F_05="One of the adults who get on best with him", F_06="Massage stories with other students",
        F_07=("be mindful of his moods", "offer reassurance where they can"), F_08="what she thinks once the winter is over",
        F_11="teaches Cassius to choose and pay for a drink", F_21="A sensory story about the day",
        G_03="The dietitian will oversee his feeds", H_03="Three nights a month", H_04="Help at home for the parents",
        K_01="Report promised for December", K_02="", K_06="",
        T_06="30 October 2026", T_09="5 November 2026", X_04="", X_09="Dear Mr and Mrs Thorne-Baptista",
    ),
)  # fmt: skip
