import datetime as dt
from dataclasses import replace

from ehcplan.documents.plain import heading_text
from ehcplan.plan.lines import Empty
from ehcplan.vocabulary import Element
from tests.builders_documents import family, line, source


def test_a_heading_is_copied_by_the_rules_of_print():
    lines = [
        line(Element.A_PARENT_VIEWS, "She sleeps badly before a test", source("mum")),
        line(Element.A_PARENT_VIEWS, "Gives me the last biscuit", source("sister")),
        line(Element.A_INTERESTS, "The bees at Grandad’s", source("tam")),
    ]
    assert heading_text(family(), Element.A_PARENT_VIEWS, lines) == (
        "Wren Orrell (mother):\nShe sleeps badly before a test\n"
        "Family:\nGives me the last biscuit (Isla, sister)"
    )
    assert heading_text(family(), Element.A_INTERESTS, lines) == "“The bees at Grandad’s”"


def test_a_reworded_line_keeps_its_note():
    made = line(Element.P_IMPORTANT_TO, "Tam loves bees", source("tam"), by="the SENCO")
    text = heading_text(family(), Element.P_IMPORTANT_TO, [made])
    assert text == "Tam loves bees\nReworded. Tam’s words: “The bees at Grandad’s”"


def test_an_empty_heading_is_empty_unless_a_person_said_why():
    assert heading_text(family(), Element.A_HEALTH, []) == ""
    said = Empty(element=Element.A_HEALTH, reason="not_asked", on=dt.date(2026, 11, 9))
    given = replace(family(), empties=(said,))
    assert heading_text(given, Element.A_HEALTH, []) == "Not asked yet (9 November 2026)"
