"""The pages of what a check finds: all of it, beside lines, judged, and while a text is written."""

import pytest
from sqlalchemy import select

from ehcplan import models
from ehcplan.access.roles import OPERATOR
from ehcplan.casework import plan_texts
from tests.builders import ON
from tests.casework.issued import BEES, kept
from tests.pages import checked, words_of
from tests.tried_rules import use

WORDS = 'Regular help, a < b & "c" {{ 7 * 7 }} 👩🏽‍🦽 שלום'


@pytest.fixture
def ref(database, people):
    return kept(database, people.school_a)


@pytest.fixture
def client(app, signed_in, monkeypatch):
    app.config["TODAY"] = ON
    use(monkeypatch)
    return signed_in("senco")


def reword(database, ref, words, line="needword01", number=0):
    plan_texts.reword_part_text(database, OPERATOR, ref, line, words, number, on=ON)


def page_of(client, ref, **query):
    page = client.get(f"/pupils/{ref}/findings", query_string=query)
    return checked(page, said=[BEES.text])


def form_of(page, rule, action):
    (form,) = [
        form
        for form in page.xpath(f'//form[contains(@action, "/{action}")]')
        if form.xpath(f'.//input[@name="rule"][@value="{rule}"]')
    ]
    return {
        field.get("name"): field.get("value") for field in form.xpath('.//input[@type="hidden"]')
    }


def test_the_page_says_what_was_read_and_what_is_left_and_gives_no_score(client, database, ref):
    reword(database, ref, "Needs forbidden time, and regular help.")
    page = page_of(client, ref)
    said = words_of(page)
    assert "1 to put right, 2 to look at, 1 only you can judge" in said
    assert "A: 1 text" in said
    assert "as: school draft" in said
    assert [h.text_content() for h in page.xpath("//h2")] == [
        "What was read",
        "Put right: 1",
        "Look at: 2",
        "Only you can judge: 1",
        "Could not be checked: 1",
    ]
    assert {mark.text for mark in page.iter("mark")} == {"forbidden", "regular"}
    assert "It needs the letter that goes with the plan" in said
    assert "%" not in said
    with database.reading() as session:
        acts = session.scalars(select(models.AuditEntry.act)).all()
    assert "read findings" in acts
