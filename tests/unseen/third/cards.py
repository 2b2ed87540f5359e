"""Marlow, three: a draft written by a stretched early years team, with a card for each area."""

import datetime as dt

from tests.unseen.author import Author, Unseen, planted

A = (
    ("Hello", (
        "I love bubbles and buses and I hate it when the music stops. I get cross if you take my lorry.",
    )),
    ("At playgroup", (
        "His key person watched him on 5, 6 and 12 October 2026. Marlow goes straight to the water tray and stays there all morning if you let him. He likes to line up the lorries and push them down the slide. He smiles when the door opens and cries at tidy-up time. He takes his own coat off and fetches his cup; somebody has to help with shoes.",
        "He has been bitten by Jaxon M twice in the book corner so staff keep an eye out.",
    )),
    ("Mum’s say", (
        "Talked to Mum on the phone, 14 October 2026. She is worn out with the nights. She feels that nobody listened to her until the two-year check. She is worried about the road outside and that he will run. She thinks the playgroup are lovely with him and he is a funny, affectionate little boy who is good at puzzles.",
        "Marlow was born at term in August 2023 and came to playgroup in January 2026. He sat up at ten months and walked at 22 months. He wears his patch and glasses most mornings.",
    )),
    ("Communication", ("Very few words, some pointing.",)),
)  # fmt: skip
Card = tuple[str, tuple[str, ...], tuple[str, ...], tuple[str, ...]]
CARDS: tuple[Card, ...] = (
    ("Talking and understanding",
     ("Marlow says about six words (key person’s list, 12 October 2026) and pulls you to what he wants. He follows an instruction only when you show him the thing as well.",
      "Understanding at 16 to 20 months."),
     ("Marlow will attend a weekly language group with a speech therapist by July 2027.",
      "Marlow asks for more of something with a word or sign, ten times a day."),
     ("SaLT to set targets and pop in from time to time.",
      "Follow the ideas sheet left by the therapist in September.",
      "His key person (level 3, trained in Makaton for two days) plays one-to-one with him for 15 minutes at the water tray every morning he attends, four mornings a week, 38 weeks a year, naming and signing what he reaches for.")),
    ("Playing and being with others",
     ("Global developmental delay, awaiting genetics.",
      "Marlow plays beside the other children but does not yet take turns; in a 40-minute observation he shared a toy once (area SENCO, 6 October 2026)."),
     ("By July 2027 staff will understand Marlow’s triggers and respond calmly.",),
     ("Lego therapy on Thursdays with two others.",
      "A grown-up who gets him, on hand to step in if things start to go wrong.",
      "Inclusion fund at the middle rate, 15 hrs.")),
    ("Getting about",
     ("Marlow falls on uneven ground about four times in a morning (physiotherapist, 29 September 2026), so he stays on the mat when the others run.",),
     ("By July 2027 Marlow walks across the garden and up the three steps, holding the rail, without falling, four days out of five (now: one day in five).",),
     ("Ten minutes of steps, ramps and balance with his key person, one-to-one, each of his four mornings, 38 weeks a year; the physiotherapist (HCPC registered) teaches her for one hour a term.",
      "Physio input, plus whatever the OT thinks best.")),
)  # fmt: skip
K = (
    ("(a) Parent", "Mum, by phone", "14 October 2026", "Yes"),
    ("(b) Early years", "Playgroup manager", "12 October 2026", "Yes"),
    ("(c) Medical", "Community paediatrician", "2 October 2026", "To follow"),
    ("(d) Psychology", "Educational psychologist", "9 October 2026", "Yes"),
    ("(e) Social care", "Early help duty desk", "24 September 2026", "Yes"),
    ("(f) Physiotherapy", "Paediatric physiotherapist", "29 September 2026", "Yes"),
    ("(h) Anyone the family asked for: nobody", "Mum, by phone", "14 October 2026", "Yes"),
)


def write(by: Author) -> None:
    by.paper.running("DRAFT EHC plan – M. Tetteh", "DRAFT sent 9 November 2026")
    by.bold("Education, Health & Care Plan (DRAFT)", 18)
    by.cover(
        ("Child", "Marlow Tetteh"), ("Born", "21/08/2023"), ("Pronouns", "he/him"), ("Goes to", "Little Acorns Playgroup"),
        ("Mum", "Ms Efua Tetteh"), ("Asked for on", "6 July 2026"), ("Draft sent", "9 November 2026"),
        ("Comments by", "27 November 2026"), columns=4,
    )  # fmt: skip
    by.at("A").bold("Section A ~ All about Marlow and his family")
    for title, texts in A:
        by.bold(title, 11)
        by.text(*texts)
    by.at("").bold("Sections B, E and F ~ Marlow’s cards")
    by.guide("One card for each area. B is what Marlow needs, E what we hope to see, F the help.")
    for number, (title, needs, outcomes, helps) in enumerate(CARDS, 1):
        by.bold(f"Card {number}: {title}", 12)
        _card(by, (("B", "B: Need", needs), ("E", "E: Outcome", outcomes), ("F", "F: Help", helps)))
    for letter, title, text in (
        ("C", "Section C ~ Health needs", "n/a"),
        ("D", "Section D ~ Social care needs", "No social worker. Family not open to children’s services."),
        ("G", "Section G ~ Health provision", "Continence nurse to advise on toileting."),
        ("H1", "Section H1 ~ Social care provision (CSDPA)", "None needed (early help duty desk, 24 September 2026)."),
        ("H2", "Section H2 ~ Other social care provision", "None needed (early help duty desk, 24 September 2026)."),
        ("I", "Section I ~ Placement", "Little Acorns Playgroup, then Whitethorn Infants"),
    ):  # fmt: skip
        by.at(letter).bold(title)
        by.text(text)
    by.at("K").bold("Section K ~ Reports")
    by.rows(("Report", "Who wrote it", "Dated", "Attached?"), K)


def _card(by: Author, rows: tuple[tuple[str, str, tuple[str, ...]], ...]) -> None:
    """Write a table of two columns: a letter and label, and a paragraph for each text."""
    grid = by.paper.grid([(label, "\n".join(texts)) for _, label, texts in rows], 2)
    assert len(grid.rows) == len(rows)
    for letter, _, texts in rows:
        for text in texts:
            by.note(text, letter)
    by.paper.text("")


PLAN = Unseen(
    name="marlow", style="a card for each area", born=dt.date(2023, 8, 21), write=write,
    planted=planted(
        A_05="", A_06="", A_07="", A_12="", A_13="", A_14="",
        A_17="I love bubbles and buses", A_22="He wears his patch and glasses", A_28="Jaxon M",
        B_03="Global developmental delay, awaiting genetics.", B_06="Understanding at 16 to 20 months.",
        C_01="n/a", D_02="Family not open to children’s services",
        E_02="asks for more of something with a word or sign", E_04="will attend a weekly language group",
        E_05="staff will understand Marlow’s triggers", E_07="", E_10="",
        F_02="Physio input", F_03="Lego therapy on Thursdays", F_05="A grown-up who gets him",
        F_07=("pop in from time to time", "if things start to go wrong"), F_08="whatever the OT thinks best",
        F_09="Inclusion fund at the middle rate", F_10="Follow the ideas sheet",
        G_02="", G_03="Continence nurse to advise", I_01="Whitethorn Infants", K_01="(c) Medical", X_01="",
    ),
)  # fmt: skip
