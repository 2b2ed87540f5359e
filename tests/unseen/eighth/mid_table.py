"""Elowyn, four, starting Reception: a draft with everything in one big table, and 20 things wrong."""

import datetime as dt

from tests.unseen.author import Author, Unseen, planted

A = (
    ("What I am like", "I love splashing in puddles and I get cross when my sister has the trike. I am a very cheeky girl!"),
    ("What Elowyn shows us", "Watched by her key person at nursery on 21, 23 and 28 September 2026, half an hour each time: Elowyn chooses the water tray before anything else and stays for ten minutes. She fills jugs, laughs, and signs “again”. She turns her back when the room is loud. Shown photos of nursery rooms she chose the garden first and the hall last."),
    ("What she would like", "When her key person showed her photos of children at school on 28 September 2026, Elowyn pointed to the big slide, then to herself, and signed “me”. We take it that she would like to go there and play with the big ones."),
    ("Play and friends", "She feeds dolls, rolls cars to her dad and dances. She goes to find one girl at nursery each morning and they sit together for stories."),
    ("Keeping well", "She hates having her nose wiped and gets a lot of colds. She sleeps from seven to six. She has worn glasses since she was two; without them she tips her head right over to see a page."),
    ("Doing things herself", "She takes off her shoes and coat, drinks from an open cup and finger-feeds. She wants to hold the spoon herself."),
    ("How to talk with Elowyn and let her choose", "She uses about 25 Makaton signs, eight words and a lot of pointing. Get down to her level, sign as you speak, use two words and then count to ten. Hold up two things for a choice: she takes hold of the one she wants. Pushing away means no. Mornings are best, with her mum or key person there."),
    ("Her story so far", "Born in September 2022 at 36 weeks. The family knew within a day that she has Down syndrome. Heart operation at five months (February 2023). Started nursery in January 2025."),
    ("What Mum and Dad say", "Mum and Dad (visit by the area co-ordinator, 17 September 2026): she lights up a room, she copies everything her sister does, and she never gives up. We do worry that she will run off at school.\nOur hope is that she grows up with friends round the corner, a job she enjoys and her own front door. In the near future we want her to be clean and dry in the daytime by 30 April 2027."),
    ("What people like about her", "Her determination and her hugs. Nursery staff say that she is the first to comfort a child who is crying. She is proud of climbing the whole climbing frame in August 2026."),
)  # fmt: skip
B = (
    ("Communication and interaction", "Need 1. Elowyn understands two key words in a sentence and uses single Makaton signs and words; a child of four follows instructions with four (Derbyshire Language Scheme, speech and language therapist, 9 September 2026). Other children do not know what her signs mean and walk away."),
    ("Cognition and learning", "Need 2. Elowyn learns by copying and needs about 20 goes at a new thing. She matches three colours and does not yet count (nursery’s developmental journal, 25 September 2026).\nOverall she is functioning at around the two-year level.\nFreddie also loses interest when a task is shown with words alone."),
    ("Social, emotional and mental health", "Need 3. She runs out of the room or garden, five times in the week of 21 September 2026, when an activity ends or she is called in."),
    ("Physical and sensory", "Need 4. Low muscle tone and loose joints: she walks upstairs with two feet on each step, sits in a slump on the carpet after four minutes and cannot yet hold a crayon to make a line (occupational therapist, 16 September 2026; physiotherapist, 14 September 2026).\nHer hands are a bit behind, on some days more than others."),
    ("Self-help", "Need 5. Elowyn wears nappies and does not yet show that she is wet or soiled; at nursery she lies down for every change and cannot pull her trousers up (nursery’s record, 25 September 2026)."),
)  # fmt: skip
ROWS = (
    ("Outcome 1. By July 2028 Elowyn puts two signs or words together to ask, tell and refuse, ten times a day, with adults and children. In September 2026: single signs. Steps: 40 signs by July 2027; two together with an adult, by December 2027.",
     "For need 1. Speech and language therapy: matching, naming and joining two signs, through play.",
     "Speech and language therapist (HCPC registered, Down syndrome training), one-to-one",
     "30 minutes each week, 36 weeks a year. Another three hours a year to train class staff.",
     "Library corner",
     "Therapist and class teacher, end of each term"),
    ("Outcome 1, as above.",
     "For need 1. Signing singing group: class songs with Makaton, Elowyn and five classmates.",
     "Teaching assistant (level 3, Makaton levels 1 to 4)",
     "Tuesdays and Fridays in term, 38 weeks a year",
     "Music room",
     "Class teacher, every half-term"),
    ("Outcome 2. By July 2028 Elowyn matches, picks out and names ten familiar written words and counts out three things when asked. In September 2026: matches three colours. Steps: matches five words by July 2027; picks out five, by December 2027.",
     "For need 2. Whole-word reading with photo cards and matching boards (See and Learn), each new word shown 20 times without error before it is tested.",
     "Teaching assistant (level 3, two-day See and Learn course), one-to-one",
     "15 minutes at a time",
     "Quiet table in class",
     "Class teacher, every half-term"),
    ("Outcome 2, as above.",
     "For need 2. Number work with Numicon plates, pegs and a feely bag: one number at a time, to three.",
     "A grown-up Elowyn is comfortable with, in a pair with one other child",
     "10 minutes twice a day, five days a week, 38 weeks a year",
     "Quiet table in class",
     "Class teacher, every half-term"),
    ("Outcome 3. Elowyn will have a play session with a learning mentor every week until July 2028. Steps: runs out three times a week by July 2027; once a week by December 2027.",
     "For need 3. One-to-one adult from 8.50 to 3.10 who shows the “finished” box and a photo of what comes next two minutes before each change, and holds her hand from carpet to door.",
     "Teaching assistant (level 3, two-day course in Down syndrome and behaviour)",
     "31 hours 40 minutes a week, 38 weeks a year",
     "Classroom, hall and garden",
     "Co-ordinator for special needs, end of each term"),
    ("Outcome 4. By July 2028 Elowyn will be developing better gross and fine motor skills and feeling more sure of herself on apparatus. Steps: stairs with one rail, by July 2027; a pencil, by December 2027.",
     "For need 4. Her balance and tummy-strength work, exactly as on pages 4 to 6 of the physiotherapy report.",
     "Teaching assistant (level 3, shown by the physiotherapist for two hours in September)",
     "15 minutes each day at 9.15, 38 weeks a year, one-to-one",
     "Hall",
     "Physiotherapist, end of each term"),
    ("Outcome 4, as above.",
     "For need 4. Occupational therapy visits, one-to-one, for holding, cutting and dressing. After the first half-term the therapist and head will settle between themselves whether the visits carry on.",
     "Occupational therapist (HCPC registered)",
     "45 minutes every fortnight, 18 times a year",
     "Library corner",
     "Occupational therapist, end of each term"),
    ("Outcome 4, as above.",
     "For need 4. A chair with arms and footplate, a sloping board, chunky crayons and spring scissors; a step at the sink and a rail on the stairs. The occupational therapist measures her in July 2027 and checks the chair each term.",
     "School’s caretaker fits them; teaching assistant (level 3) sets them out",
     "For all table work and meals, each day",
     "Classroom, lunch hall and cloakroom",
     "Occupational therapist, end of each term"),
    ("Outcomes 2 and 4, as above.",
     "For needs 2 and 4. Seat on the council minibus with a passenger assistant, morning and afternoon.",
     "Passenger assistant (level 2, first aid)",
     "25 minutes, twice a day, 190 days a year",
     "Home to school",
     "Council’s travel officer, end of each term"),
)  # fmt: skip
K = (
    ("1", "Parents’ views; Elowyn’s own views (a)", "Mother and father; key person", "17 and 28 September 2026", "Attached"),
    ("2", "Nursery’s advice (b)", "Nursery manager, early years provider", "25 September 2026", "Attached"),
    ("3", "Medical advice (c)", "Community paediatrician", "22 September 2026", "Attached"),
    ("4", "Psychological advice (d)", "Portage team leader and advisory teacher", "29 September 2026", "Attached"),
    ("5", "Social care advice (e)", "Early help assessor, children’s services", "24 September 2026", "Attached"),
    ("6", "Language (f)", "Speech and language therapist", "9 September 2026", "Attached"),
    ("7", "Movement (f)", "Physiotherapist", "14 September 2026", "Attached"),
    ("8", "Hands and daily living (f)", "Occupational therapist", "16 September 2026", "Attached"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running(
        "DRAFT Education, Health and Care Plan – Elowyn Tremlett-Rai", "Draft 1, 16 November 2026"
    )
    by.heading("Draft Education, Health and Care Plan", 0)
    by.cover(
        ("Child’s name", "Elowyn Tremlett-Rai"), ("Date of birth", "19 September 2022"),
        ("Pronouns", "she/her"), ("Year group", "Nursery; starts Reception in September 2027"),
        ("Main need", "Severe learning difficulty"), ("Second need", "Speech, language and communication"),
        ("Request received", "10 August 2026"), ("Agreed to assess", "4 September 2026"),
        ("Draft sent to parents", "16 November 2026"), ("Please let us have your comments by", "25 November 2026"),
        ("Final plan due by", "28 December 2026"), ("Status", "Draft"),
        columns=4,
    )  # fmt: skip
    by.at("A").heading("Section A  All about Elowyn and her family")
    by.rows(("Heading", "What we have heard and seen"), A, labels=(0,))
    by.at("B").heading("Section B  Special educational needs")
    by.rows(("Area", "Need"), B, labels=(0,))
    by.at("C").heading("Section C  Health needs")
    by.text("Need 6. An underactive thyroid, treated since 2024, and a mended heart: Elowyn tires by early afternoon and stops joining in (community paediatrician, 22 September 2026).")  # fmt: skip
    by.at("D").heading("Section D  Social care needs")
    by.text("None identified (early help assessor, children’s services, 24 September 2026).")
    by.at("").heading("Sections E and F  Outcomes and special educational provision")
    by.rows(
        ("Outcome (E)", "Provision (F)", "Who (F)", "How often (F)", "Where (F)", "When checked (E)"),
        ROWS,
        letters=("E", "F", "F", "F", "F", "E"),
    )  # fmt: skip
    by.at("E").text("The class teacher sets small targets for each outcome every half-term and shares them with Mum and Dad. The outcomes lead towards Mum and Dad’s hopes for friends, a job and her own front door, and Elowyn’s wish to play with the big ones.")  # fmt: skip
    by.at("G").heading("Section G  Health provision")
    by.text("For need 6 and outcome 2. The community paediatrician sees Elowyn for 30 minutes every six months, and the children’s nurse takes blood for her thyroid once every six months, 15 minutes each time.")  # fmt: skip
    by.at("H1").heading("Section H1  Social care provision under the 1970 Act")
    by.text("None required (early help assessor, children’s services, 24 September 2026).")
    by.at("H2").heading("Section H2  Any other social care provision")
    by.text("None required (early help assessor, children’s services, 24 September 2026).")
    by.at("I").heading("Section I  Placement")
    by.text("Larkfield Infant School, a mainstream community school.")
    by.at("J").heading("Section J  Personal budget")
    by.text("Mum and Dad were told about personal budgets on 17 September 2026. They do not want one.")  # fmt: skip
    by.at("K").heading("Section K  Advice and information")
    by.rows(("No.", "What", "Author and role", "Date", "Appendix"), K, labels=(0,))
    by.text("(h) Mum and Dad were asked on 17 September 2026 whether advice should be sought from anybody else, and named nobody.")  # fmt: skip


PLAN = Unseen(
    name="elowyn",
    style="one big table for outcomes and provision",
    born=dt.date(2022, 9, 19),
    write=write,
    is_landscape=True,
    planted=planted(
        A_17="I love splashing in puddles and I get cross",
        A_22="tips her head right over to see a page",
        A_23="clean and dry in the daytime by 30 April 2027",
        A_30="Freddie also loses interest",
        B_04="Her hands are a bit behind, on some days more than others.",
        B_06="functioning at around the two-year level",
        E_03="developing better gross and fine motor skills",
        E_04="will have a play session with a learning mentor every week",
        E_10="",
        F_01="Elowyn wears nappies and does not yet show that she is wet or soiled",
        F_03="Tuesdays and Fridays in term",
        F_04="15 minutes at a time",
        F_05="A grown-up Elowyn is comfortable with",
        F_08="the therapist and head will settle between themselves whether the visits carry on",
        F_10="exactly as on pages 4 to 6 of the physiotherapy report",
        F_18="Seat on the council minibus with a passenger assistant",
        G_02="",
        I_01="Larkfield Infant School",
        K_05="Portage team leader and advisory teacher",
        T_03="25 November 2026",
    ),
)  # fmt: skip
