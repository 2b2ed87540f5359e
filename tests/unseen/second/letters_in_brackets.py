"""Imaan, two: plain bold headings with the letter in brackets, a draft that went out half done."""

import datetime as dt

from tests.unseen.author import Author, Unseen, planted

HELP = (
    "A language-enriched setting with adults who are attuned to her.",
    "Imaan to have a robust sensory diet.",
    "Objects of reference and now-and-next boards to be in use as directed by the speech therapist.",
    "Half an hour of intensive interaction with somebody that Imaan has a bond with.",
    "Attention Autism on Tuesdays and Fridays alongside a few of her peers.",
    "Staff will do their best to give her some extra time at changeovers, as far as resources allow.",
    "The room leader reads with Imaan one-to-one for ten minutes every morning, 48 weeks a year, from books with flaps, and signs the key word on each page (Makaton foundation certificate).",
    "How many hours Imaan gets will be a matter for the nursery’s manager once she has started in the toddler room.",
    "Everything in the portage profile of June should be carried over.",
    "Plenty of chances to practise spoon feeding.",
)
HEALTH = (
    "Blocks of speech therapy to teach Imaan to request and to comment.",
    "Dietetic review and follow-up.",
)
ADVICE = (
    ("Mum and dad’s form (a)", "Parents", "15 June 2026", "29 June 2026", "Yes"),
    ("Nursery (b)", "Deputy manager", "15 June 2026", "24 August 2026", "Yes"),
    ("Paediatrician’s clinic letter (c)", "Consultant community paediatrician", "", "4 December 2025", "Yes"),
    ("Portage profile (f)", "Portage home visitor", "15 June 2026", "26 June 2026", "Yes"),
    ("Anyone else the parents wanted (h): none", "Parents", "15 June 2026", "29 June 2026", "Yes"),
)  # fmt: skip
PARTS: tuple[tuple[str, str, str, tuple[str, ...]], ...] = (
    ("A", "The child’s and family’s views, interests and aspirations (A)",
     "Use this part to paint a picture of the child. What do they enjoy? What would the family like to happen? Say how the child was involved.", ()),
    ("B", "Special educational needs (B)",
     "List all of the child’s identified needs and say where each was identified.", ()),
    ("C", "Health needs (C)", "Needs which relate to the SEN.", ()),
    ("D", "Social care needs (D)", "",
     ("There is no current or previous involvement recorded on our system for Imaan or her family.",)),
    ("E", "Outcomes (E)", "Each outcome must be SMART and should say by when it will be met.", ()),
    ("F", "Special educational provision (F)",
     "Provision must be specific and should normally be quantified, for example in terms of type, hours and level of expertise.", HELP),
    ("G", "Health provision (G)", "To be agreed with the ICB.", HEALTH),
    ("H1", "Social care provision (H)", "Include provision under the 1970 Act and any other.", ("Nil.",)),
    ("I", "Setting (I)", "Leave blank at draft stage.", ("Little Otters Day Nursery, full day care.",)),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Imaan Chaudhry – d.o.b. 09/06/2024", "DRAFT EHC plan")
    by.bold("Education, Health and Care Plan", 18)
    by.bold("Draft for comment", 14)
    by.cover(
        ("Child", "Imaan Chaudhry"), ("Date of birth", "6 September 2024"), ("Gender", "Girl"), ("Pronouns", "she/her"),
        ("Family", "Insert names of people with PR"), ("Early years setting", "Little Otters Day Nursery"),
        ("Date request came in", "1 June 2026"), ("Draft issued", "12 October 2026"),
    )  # fmt: skip
    for letter, title, guide, texts in PARTS:
        by.at(letter).bold(title)
        if guide:
            by.guide(guide)
        by.text(*texts)
    by.at("K").bold("Advice and information (K)")
    by.rows(("Advice", "Who", "Asked for on", "Came back on", "Appended"), ADVICE)


PLAN = Unseen(
    name="imaan", style="bold headings, letters in brackets", born=dt.date(2024, 6, 9), write=write,
    planted=planted(
        A_01="", A_32="Insert names", B_01="", C_01="",
        D_02="no current or previous involvement recorded", E_01="",
        F_02=("A language-enriched setting", "a robust sensory diet"),
        F_03=("Attention Autism on Tuesdays", "chances to practise spoon feeding"),
        F_04=("Half an hour of intensive interaction", "chances to practise spoon feeding"),
        F_05=("somebody that Imaan has a bond with", "adults who are attuned to her"),
        F_06="alongside a few of her peers",
        F_07=("do their best to", "as far as resources allow", "chances to practise", "as directed by"),
        F_08="a matter for the nursery’s manager", F_10="Everything in the portage profile",
        F_11="to teach Imaan to request and to comment", G_02="", G_03="Dietetic review and follow-up",
        H_01="", I_01="Little Otters Day Nursery, full day care", K_02="", K_03="Paediatrician’s clinic letter",
        K_07="24 August 2026", X_01="", X_02="6 September 2024",
    ),
)  # fmt: skip
