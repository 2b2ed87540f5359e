"""Short lines: how a section is laid out, what an outcome is for, that there is nothing."""

import pytest

from ehcplan.documents.read.events.happened import told_in
from ehcplan.documents.read.paper.nothing import is_nothing
from ehcplan.documents.read.parts.layout_notes import tells_layout
from ehcplan.documents.read.parts.whence import life_told, tells_whence


@pytest.mark.parametrize(
    "text",
    [
        "Help is sorted by the need it meets, a row for each item.",
        "Rows follow the order of the day. All times are in minutes.",
        "The second column says who, the third how often.",
        "One card for each giver. At the foot of the card: outcome, then need.",
        "4.1 Every entry begins with the person who gives it.",
        "The number in brackets beside an outcome is the need it comes from.",
        "P = provision; the letter under each number is the section.",
    ],
)
def test_a_sentence_of_the_page_alone_tells_the_layout(text):
    assert tells_layout(text)


@pytest.mark.parametrize(
    "text",
    [
        "Support is arranged by the council.",
        "Help is given at the table each day.",
        "He has his letters and numbers in order.",
        "Provision is listed in the therapist’s report.",
        "An adult gives help each week.",
        "All needs are met by the provision in Section F.",
        "One box for each person. A mentor sees her every Friday.",
        "Each person has a list of steps for her.",
    ],
)
def test_what_gives_or_tells_something_is_no_layout(text):
    assert not tells_layout(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Care need 2. Community.", "Community"),
        ("Needs 1 and 4: independent living; a flat by the sea.", "independent living"),
        ("Need 3. Wish: a van. Adult life: employment.", "employment"),
        ("Health need 2. She sleeps through by July 2027.", ""),
        ("Need 2: works for ten minutes.", ""),
    ],
)
def test_a_line_under_an_outcome_may_name_its_need_and_a_part_of_adult_life(text, said):
    assert life_told(text) == said
    assert tells_whence(text) == bool(said) or "Wish" in text


@pytest.mark.parametrize(
    "text",
    [
        "3.1 None identified (health visitor, 2 May 2026).",
        "H1.2 Nothing is required.",
        "There is nothing to record here, as she is well.",
        "9. No social care needs were found (social worker).",
    ],
)
def test_a_numbered_clause_may_say_that_there_is_nothing(text):
    assert is_nothing(text)


@pytest.mark.parametrize(
    "text",
    [
        "There is nothing she likes more than boats.",
        "2.4 No spoken words yet: she signs.",
        "Paper: there is nothing given to him without large print.",
    ],
)
def test_a_clause_that_only_begins_so_says_something(text):
    assert not is_nothing(text)


def test_papers_that_are_told_before_the_meeting_are_of_that_meeting():
    told = told_in(["Papers and invitations out: 4 May 2026", "Review meeting: 20 May 2026"])

    kinds = {(one.kind, one.on.day) for one in told.events}
    assert {("review_invited", 4), ("review_papers_sent", 4), ("review_meeting", 20)} <= kinds
