"""Ottilia, five: a draft done in a rush in grids, with template text, loose amounts and gaps."""

import datetime as dt

from tests.unseen.author import Author, Unseen, planted

COVER = (
    ("Child", "Ottilia Farringdon-Okoye (she/her)"),
    ("D.O.B.", "7 November 2021"),
    ("NC year", "Reception (nursery class until July 2026)"),
    ("Primary type of need", "Hearing impairment"),
    ("Second type of need", "Speech, language and communication"),
    ("Languages", "English"),
    ("Parents", "Ottilia’s mother and father, who share parental responsibility and to whom this draft is sent"),
    ("Document", "DRAFT, first version"),
    ("Request in", "6 July 2026"),
    ("Yes to assess, letter sent", "14 August 2026"),
    ("Advice asked for", "14 August 2026, to be in by 25 September 2026"),
    ("Draft sent out", "9 November 2026"),
    ("Family’s comments", "comments back by 20 November 2026 please"),
    ("Final to be sent", "23 November 2026"),
)  # fmt: skip
A = (
    ("Who asked, and how", "The teacher of the deaf played with Ottilia in the home corner on 16 September 2026 for 30 minutes, with photos to sort into happy and sad faces. The class teacher watched her on 17 and 18 September 2026. Speech marks are used for Ottilia’s exact words."),
    ("Likes and play", "“Me love cats!” Ottilia chose the water tray, the vet set and the big bricks. She plays at cat hospital most mornings."),
    ("Strengths", "She is good at jigsaws, kind to the smaller children and proud of her drawings. She held each one up for the class teacher to see."),
    ("School", "Happy face: painting, story on the rug. Sad face: the dinner hall. “Too noisy. Ears off.”"),
    ("Friends", "She put the photo of a girl in her class on the happy face and said, “My friend, sit me.”"),
    ("Health", "“Ears itchy.” She pulls out her hearing aids when it is windy. She eats and sleeps well."),
    ("Independence", "She puts on her coat and shoes, and wants to put in her own hearing aids: “Me do it.”"),
    ("Future", "“Me be cat doctor. Big house, Nana next door.” She would like to go to swimming club with her friend, and put the photo of the Year 1 room on the happy face."),
)  # fmt: skip
A_COMM = "Face Ottilia, speak clearly and show her things."
A_PARENTS = (
    ("Parents’ views, phone call with the coordinator, 2 September 2026", "“She is a little ray of sunshine and very determined. We are worried because she gets so cross when people don’t get what she says, and the dinner hall is awful for her. Grown-ups think she’s ignoring them when she just hasn’t heard.”"),
    ("History", "Ottilia was born in November 2021. Her hearing loss was found at four weeks old and she had hearing aids in February 2022. She started nursery in September 2024 and Reception in September 2026."),
)  # fmt: skip
B = (
    ("Communication and interaction",
     "Ottilia watches faces and uses gesture to fill gaps.",
     "1. Delayed spoken language. She joins two words, names 31 of 60 pictures and leaves off the ends of words, so that adults who are new to her follow about half of what she says (speech and language therapist, 14 September 2026)."),
    ("Cognition and learning",
     "[Child’s name] counts ten objects and finishes a 24-piece jigsaw without help.",
     "2. Ottilia picks up new words slowly. She kept two of ten new story words after a week of teaching, and so cannot yet retell a story (educational psychologist, 21 September 2026)."),
    ("Social, emotional and mental health",
     "She is caring and has a sense of fun.",
     "3. Ottilia can struggle a little with joining in at times."),
    ("Sensory and physical",
     "She keeps both hearing aids in for whole mornings in a quiet room.",
     "4. Moderate hearing loss in both ears. With her aids she hears a voice at one metre in quiet, but repeated only three of ten words across the noisy classroom (teacher of the deaf, 11 September 2026).\n5. Ottilia trips on steps. She fell four times from 7 to 18 September 2026 and cannot yet stand on one leg (class teacher, 22 September 2026)."),
)  # fmt: skip
E = (
    "1. Ottilia will be more confident in talking with other children. (Needs 1 and 3; she wants to play with her friend.)",
    "2. By July 2028 Ottilia retells a story of five pictures in sentences of five words, so that a person who does not know her follows four out of five sentences. (Needs 1 and 2; she loves story on the rug and hopes to be a “cat doctor”.)",
    "3. By July 2028 Ottilia puts in both hearing aids, checks them and tells an adult when one is not working, on nine days out of ten. (Need 4; “Me do it.”)",
)  # fmt: skip
F = (
    ("1, 2", "Vocabulary and word endings taught with picture books and toys, ten target words at a time (needs 1 and 2).",
     "Speech and language therapist registered with the Health and Care Professions Council", "Weekly in term time", "One-to-one"),
    ("2", "Re-reads the class story with Ottilia, acts it out with small figures and practises the therapist’s ten target words (needs 1 and 2).",
     "Teaching assistant, trained by the therapist for two hours every term", "20 minutes every school day, 38 weeks a year", "One-to-one"),
    ("1", "Turn-taking games with a model of what to say: “my turn”, “can I play?” (needs 1 and 3).",
     "A member of staff", "25 minutes long", "In a group with other children"),
    ("1", "Another adult goes with Ottilia and repeats what the others have said, as and when needed (needs 3 and 4).",
     "Teaching assistant with a level 3 certificate", "To be agreed with the school once she has settled in", "One-to-one"),
    ("3", "Listening games in quiet and in noise; teaches Ottilia to put in and check her aids (need 4).",
     "Qualified teacher of the deaf", "60 minutes every week, 38 weeks a year", "One-to-one"),
    ("3", "Shows staff how to check the aids and radio aid, and measures the sound in each room (need 4).",
     "Qualified teacher of the deaf", "90 minutes every half-term, six times a year", "All four staff in Reception"),
    ("3", "Radio aid worn by whoever is teaching, with soft pads on chair and table legs in the classroom and dinner hall. The council supplies and mends them (need 4).",
     "Teaching assistant trained by the teacher of the deaf for two hours each September checks it", "Ten minutes every morning, 38 weeks a year", "One-to-one"),
)  # fmt: skip
K = (
    ("1", "(a) Ottilia’s views", "Teacher of the deaf, with Ottilia", "16 September 2026", "Enclosed"),
    ("2", "(a) Parents’ views", "Mother and father, by telephone", "2 September 2026", "Enclosed"),
    ("3", "(b) Educational advice", "Headteacher, who consulted the teacher of the deaf", "22 September 2026", "Enclosed"),
    ("4", "(b) Hearing", "Qualified teacher of the deaf", "11 September 2026", "Enclosed"),
    ("5", "(c) Medical advice", "Community paediatrician", "17 September 2026", "Enclosed"),
    ("6", "(d) Psychological advice", "Educational psychologist", "21 September 2026", "Enclosed"),
    ("7", "(f) Speech and language", "Speech and language therapist", "14 September 2026", "Enclosed"),
    ("8", "(h) Asked for by the parents", "Nursery teacher", "dd/mm/yyyy", "Enclosed"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Ottilia Farringdon-Okoye: DRAFT EHC plan", "First version, 9 November 2026")
    by.heading("Draft EHC plan: Ottilia Farringdon-Okoye", 0)
    by.cover(*COVER)
    by.at("A").heading("SECTION A: What Ottilia and her parents tell us")
    by.heading("Ottilia", 2)
    by.labelled(*A)
    by.heading("Communicating with Ottilia", 2)
    by.text(A_COMM)
    by.heading("Family", 2)
    by.labelled(*A_PARENTS)
    by.at("B").heading("SECTION B: Special educational needs (SEN)")
    by.rows(("Kind of need", "What goes well", "What is hard"), B, labels=(0,))
    by.at("C").heading("SECTION C: Health needs which relate to SEN")
    by.text("N/A")
    by.at("D").heading("SECTION D: Social care needs which relate to SEN")
    by.text("The family are not known to social care.")
    by.at("E").heading("SECTION E: What we want Ottilia to achieve")
    by.text(*E)
    by.at("F").heading("SECTION F: Special educational provision for Ottilia")
    by.rows(
        ("Outcome", "What will be done", "Who", "When and for how long", "Adults and children"),
        F,
        labels=(0,),
    )
    by.at("G").heading("SECTION G: Health provision")
    by.text(
        "A paediatric audiologist tests Ottilia’s hearing and re-programmes her aids for 45 minutes every four months, and makes new ear moulds at the same visit, so that she hears her teacher (need 4, outcome 3)."
    )
    by.at("").heading("SECTION H: Social care provision")
    by.text("No provision at this point.")
    by.at("I").heading("SECTION I: Placement")
    by.text("Pennywort Hill Primary School, a mainstream academy.")
    by.at("J").heading("SECTION J: Personal budget")
    by.text("No personal budget has been requested. There is no direct payment.")
    by.at("K").heading("SECTION K: Advice")
    by.rows(("No.", "Advice", "From", "Dated", "Enclosed?"), K, labels=(0,))
    by.text("Advice (g) on preparing for adulthood is for Year 9 onwards.")


PLAN = Unseen(
    name="ottilia",
    style="52nd: SECTION headings and grids, a draft left half checked",
    born=dt.date(2021, 11, 7),
    write=write,
    planted=planted(
        A_06="",
        A_14="Face Ottilia, speak clearly and show her things.",
        A_32=("[Child’s name]", "dd/mm/yyyy"),
        B_04="can struggle a little with joining in at times",
        C_01="N/A",
        D_01="not known to social care",
        D_02="not known to social care",
        E_02="Ottilia will be more confident in talking with other children",
        E_03="Ottilia will be more confident in talking with other children",
        E_07="",
        F_01="Ottilia trips on steps",
        F_03=("Weekly in term time", "To be agreed with the school once she has settled in"),
        F_04=("25 minutes long", "To be agreed with the school once she has settled in"),
        F_05="A member of staff",
        F_06="In a group with other children",
        F_07="as and when needed",
        F_08="To be agreed with the school once she has settled in",
        G_02="",
        H_01="",
        X_01="",
        I_01="Pennywort Hill Primary School",
        K_01="dd/mm/yyyy",
        K_02="",
        T_03="comments back by 20 November 2026 please",
    ),
)
