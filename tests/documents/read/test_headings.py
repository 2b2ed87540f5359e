import pytest

from ehcplan.documents.read.outline.heading import Way
from ehcplan.documents.read.outline.headings import heading_in

NAMES = ("Maya Ferris", "Maya")


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("Section A: Views", "A"),
        ("SECTION B – SPECIAL EDUCATIONAL NEEDS", "B"),
        ("Section B, E and F", "B E F"),
        ("Sections C and G: Health", "C G"),
        ("A. The views, interests and aspirations of Maya", "A"),
        ("F: Help I will get at school", "F"),
        ("H(ii): Other social care provision", "H2"),
        ("My special educational needs (Section B)", "B"),
        ("Part 3 – Special educational needs", "B"),
        ("IV. Health needs", "C"),
        ("2.3 What I need help with to learn", "B"),
        ("Maya’s special educational needs", "B"),
        ("What I find hard about my health", "C"),
        ("Help at home", "H1 H2"),
        ("Where I will go to school", "I"),
        ("Money and direct payments", "J"),
        ("Who gave advice", "K"),
        ("School or other placement", "I"),
        ("K | Who gave advice", "K"),
        ("H2 | Other social care provision", "H2"),
        ("4. Section G: Health provision", "G"),
        ("4 Section B What Maya finds hard", "B"),
        ("Chapter 6 – Part F: What Maya gets", "F"),
        ("6. F – Special educational provision", "F"),
        ("9. What we are hoping for (Section E)", "E"),
        ("3. How she learns – Section B ........ 7", "B"),
        ("1 Maya’s views and those of her parents", "A"),
        ("8. What Maya finds hard", "B"),
        ("What makes me tick (A)", "A"),
        ("Where I hope to get to (E) ........ 6", "E"),
        ("My body [C]", "C"),
        ("How doctors and my body get on (C and G)", "C G"),
        ("4. The things grown-ups do for me (F):", "F"),
        ("At home and out (D, H1 and H2)", "D H1 H2"),
        ("Papers we read – K", "K"),
        ("What grown-ups do (Part F)", "F"),
    ],
)
def test_a_heading_is_known_by_its_letter_or_by_what_it_is_called(text, letters):
    assert " ".join(heading_in(text, NAMES).letters) == letters


@pytest.mark.parametrize(
    "text",
    [
        "see Section F",
        "Section F of this plan must be followed by the school.",
        "Maya likes to swim with her brother on Saturdays.",
        "The needs in Section B are met by the provision in Section F.",
        "",
        "K1",
        "2 Section F hours were cut",
        "5.12 Section F was agreed on 3 May.",
        "3. I: like cats",
        "Speech report (a)",
        "Reading group (AB)",
        "(as agreed with her family)",
    ],
)
def test_running_text_opens_no_section(text):
    assert heading_in(text, NAMES) is None


def test_a_number_that_word_draws_counts_as_printed():
    assert heading_in("Social care needs", (), "Section D:").letters == ("D",)


def test_text_that_follows_a_letter_in_one_line_is_not_part_of_the_heading():
    text = "Section C: No health needs were identified (nurse, 3 May 2026)."
    assert text[heading_in(text).rest :].startswith("No health needs")


@pytest.mark.parametrize(
    ("text", "way", "letters"),
    [
        ("I. Where I learn", Way.BARE, "I"),
        ("I) My school", Way.BARE, "I"),
        ("I. Health needs", Way.LISTED, "C"),
        ("II. Placement", Way.LISTED, "I"),
    ],
)
def test_the_letter_i_is_told_from_the_number_one(text, way, letters):
    found = heading_in(text, NAMES)
    assert (found.way, " ".join(found.letters)) == (way, letters)
