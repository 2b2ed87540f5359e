"""Saoirse, eleven: a final plan in one grid whose columns are B, E and F, finished in a hurry."""

import datetime as dt

from tests.unseen.author import Author, Unseen, planted

A = (
    ("My views, collected by Miss in inclusion on 17 June 2026 (Saoirse talked, Miss typed)", (
        "“I like drawing manga and I watch skating. I’m good at lip reading people on telly. My best friend is in the other form and I miss sitting with her. Secondary is big, I like art and the bread rolls, I don’t like French or the bus queue.”",
        "“I want to be a tattoo artist and live by the sea with my cat. I’d go to art college after school if they let me.” She also goes to the skating club on the estate and helps with the little ones.",
        "Keira finds it hard to say when she is upset and may shut down.",
        "Saoirse will get 20 out of 20 in her spellings and read for ten minutes a night by Christmas 2026.",
    )),
    ("My health", (
        "She says her head hurts when the hall is loud, and that she is tired after wearing her aids all day. She sleeps better with the landing light on.",
    )),
    ("Talking with me", (
        "Saoirse talks to people she knows. Stand where she can see your mouth, put the light on your face and say it again in other words, not louder. She nods when she has not heard, so ask her to tell you back. To choose she wants it on paper, with time to think, and her best friend there. Thumbs down under the table means stop.",
    )),
    ("Home", (
        "Mum was sectioned in February and step-dad has a conviction for supply, so Nan has had all three children since.",
        "Dates of birth of siblings: [insert]",
    )),
)  # fmt: skip
ROWS = (
    ("Learning",
     "B1. Saoirse reads 48 words a minute aloud and most others in Year 7 read about 120 (reading support teacher, 8 June 2026). She cannot get to the end of a page in the time that the class is given.",
     "Saoirse to become a more fluent reader who enjoys books, by July 2029.",
     "Reading mentor (level 3, two days’ training in Toe by Toe) one-to-one, three sessions a week, 38 weeks a year.\nThe amount of support will be looked at by school each half term and cut back as she copes."),
    ("Communication",
     "B2. Saoirse’s vocabulary is that of a child of eight (BPVS3, speech and language therapist, 11 June 2026); she does not know about one word in six of what is read out in history.",
     "By July 2029 Saoirse uses 200 new words from her lessons correctly when she is asked about them (June 2026: 12 out of 50). She is at 100 by July 2027.",
     "A vocabulary group of selected pupils with the speech and language therapist (HCPC registered), 40 minutes every Tuesday, 36 weeks a year.\nNo modern language."),
    ("Hearing",
     "B3. Saoirse is deaf in both ears, moderately (audiologist, 3 June 2026). Even with her two aids she misses what is said more than two metres away, and what other pupils say.",
     "By July 2029 Saoirse tells the teacher that she has not heard, in nine out of ten lessons watched (June 2026: two out of ten). Five out of ten by July 2027.",
     "Preferential seating and good listening conditions as far as reasonably practicable.\nRadio aid checked with her by a teaching assistant (level 2, taught for three hours by audiology) for ten minutes at 8.40 every school day."),
    ("Feelings",
     "B4. Saoirse is a bit up and down emotionally and friendships can be an issue.\nHer anxiety score was in the raised range.",
     "Saoirse to be settled and content and make the most of Year 7, by July 2027.",
     "ELSA (trained by the psychology service and supervised by it for two hours each half-term) one-to-one, 30 minutes.\nPlus a bit of extra help at unstructured times."),
    ("Hands",
     "B5. Saoirse’s handwriting is 6 words a minute (DASH, occupational therapist, 10 June 2026), so that she hands in about a third of what she could say.",
     "By July 2029 Saoirse types 25 words a minute from her own head (June 2026: 9). 15 by July 2027.",
     ""),
)  # fmt: skip
K = (
    ("(a)", "Grandmother (special guardian)", "19 June 2026", "Enclosed"),
    ("(b)", "SENCO and acting head teacher", "22 June 2026", "Enclosed"),
    ("(c)", "Consultant audiologist", "3 June 2026", "Enclosed"),
    ("(d) Psychology", "Behaviour support teacher", "24 June 2026", "Enclosed"),
    ("(e)", "Social worker, kinship team", "26 June 2026", "Enclosed"),
    ("(f)", "Speech and language therapist", "11 June 2026", "Enclosed"),
    ("(h)", "Grandmother asked for nobody else", "19 June 2026", "Enclosed"),
)


def write(by: Author) -> None:
    by.paper.running(
        "EHC Plan FINAL – Saoirse Blanchflower – DOB 14/10/2015", "Issued 5 October 2026"
    )
    by.heading("FINAL Education Health and Care Plan", 0)
    by.cover(
        ("Pupil", "Saoirse Blanchflower"), ("D.O.B.", "14/01/2015"), ("Pronouns", "she/her"), ("NC Year", "7"),
        ("School", "Marsh Lane"), ("Main need", "Hearing impairment"), ("Request date", "20 May 2026"),
        ("Final issued", "5 October 2026"), ("Review by", ""), ("Signature of LA officer", ""), columns=4,
    )  # fmt: skip
    by.at("A").heading("A | Views, interests, aspirations")
    for title, texts in A:
        by.heading(title, 2)
        by.text(*texts)
    by.at("").heading("B, E and F | Needs, outcomes, provision")
    by.rows(
        ("Area", "B Special educational need", "E Outcome sought", "F Special educational provision"),
        ROWS, letters=("", "B", "E", "F"), labels=(0,),
    )  # fmt: skip
    for letter, title, texts in REST:
        by.at(letter).heading(title)
        by.text(*texts)
    by.at("K").heading("K | Advice")
    by.rows(("Reg 6", "From", "Date", "Copy"), K)


REST = (
    ("C", "C | Health needs", ("Saoirse’s hearing loss and her two hearing aids (audiologist, 3 June 2026). She gets cold sores in winter and has a brace check every eight weeks.",)),
    ("D", "D | Social care needs", ("",)),
    ("G", "G | Health provision", ("Occupational therapist teaches Saoirse typing and letter formation, one-to-one, 30 minutes a week for 12 weeks, in school.",)),
    ("H1", "H1 | CSDPA provision", ("Stays at the Lodge for two nights (Friday and Saturday), one weekend in every month, with residential workers (level 3).",)),
    ("H2", "H2 | Other social care", ("None required (social worker, kinship team, 26 June 2026).",)),
    ("I", "I | Placement", ("Marsh Lane",)),
    ("J", "J | Personal budget", ("Nan did not want one (19 June 2026).",)),
)  # fmt: skip

PLAN = Unseen(
    name="saoirse", style="columns B, E and F", born=dt.date(2015, 1, 14), write=write, is_landscape=True,
    planted=planted(
        A_03="", A_06="", A_11="", A_16="",
        A_23="20 out of 20 in her spellings", A_29="Mum was sectioned", A_30="Keira finds it hard", A_32="[insert]",
        B_04="a bit up and down emotionally", B_06="Her anxiety score was in the raised range",
        C_02="a brace check every eight weeks", D_01="",
        E_03="a more fluent reader", E_06="settled and content", E_07="",
        F_01="handwriting is 6 words a minute", F_03="Reading mentor", F_04="one-to-one, 30 minutes.",
        F_06="A vocabulary group of selected pupils", F_07=("as far as reasonably practicable", "a bit of extra help"),
        F_08="cut back as she copes", F_14="No modern language.", F_11="teaches Saoirse typing", G_02="",
        H_03="Stays at the Lodge for two nights", I_02="Marsh Lane", K_05="Behaviour support teacher", K_06="",
        X_02="14/10/2015", X_04="", X_05="",
    ),
)  # fmt: skip
