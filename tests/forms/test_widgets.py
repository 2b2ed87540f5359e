"""Fields drawn as components, and the summary of what is wrong."""

import datetime as dt

import pytest
from flask import Flask
from lxml import html
from werkzeug.datastructures import MultiDict

from ehcplan.forms.widgets import error_summary
from tests.pages import checked
from tests.sample_app import HOSTILE, SampleForm, sample_app

WORDS = [
    HOSTILE,
    "\nfirst line empty",
    "  indented\n    more\n",
    "a\n" * 200,
    "</textarea><b>",
    "&amp;",
]


@pytest.fixture
def app(tmp_path) -> Flask:
    app = sample_app(tmp_path)
    app.config["WTF_CSRF_ENABLED"] = False
    return app


@pytest.fixture
def draw(app):
    """A function that draws a field as a tree."""

    def drawn(name, *, sent=None, **values):
        with app.test_request_context():
            form = SampleForm(MultiDict(sent) if sent is not None else None, **values)
            if sent is not None:
                form.validate()
            return html.fragment_fromstring(str(form[name]()), create_parent=True)

    return drawn


def problems(app, sent):
    with app.test_request_context():
        form = SampleForm(MultiDict(sent))
        form.validate()
        summary = html.fragment_fromstring(str(error_summary(form)), create_parent=True)
    return {link.get("href"): link.text for link in summary.iter("a")}


@pytest.mark.parametrize("name", ["said", "short"])
@pytest.mark.parametrize("words", WORDS)
def test_a_browser_reads_from_a_text_area_what_was_written(draw, name, words):
    area = draw(name, **{name: words}).find(".//textarea")
    # A browser drops one line feed at the start; lxml keeps it.
    assert area.text.removeprefix("\n") == words


def test_no_field_is_marked_required_since_our_own_words_must_come_first(app):
    page = checked(app.test_client().get("/sample/form"), csrf=False)
    assert page.xpath("//@required") == []


def test_a_field_without_a_hint_has_no_empty_one(draw):
    assert draw("helped").find_class("govuk-hint") == []
    assert draw("private").find_class("govuk-hint") == []
    assert draw("exact").find_class("govuk-hint")[0].text.strip().startswith("Only exact words")


@pytest.mark.parametrize(
    ("values", "shown"),
    [({}, ["", "", ""]), ({"born_on": dt.date(2018, 3, 27)}, ["27", "3", "2018"])],
)
def test_a_date_has_three_labelled_boxes(draw, values, shown):
    date = draw("born_on", **values)
    boxes = date.findall(".//input")
    assert [box.get("id") for box in boxes] == ["born_on-day", "born_on-month", "born_on-year"]
    assert [box.get("value") or "" for box in boxes] == shown
    assert date.find(".//legend").text.strip() == "Date of birth"


@pytest.mark.parametrize("parts", [[], ["1"], ["1", "2"], ["1", "2", "3", "4"], ["<b>", '"', "&"]])
def test_a_date_sent_wrongly_is_drawn_again_as_it_was_sent(draw, parts):
    boxes = draw("born_on", sent=[("born_on", part) for part in parts]).findall(".//input")
    shown = [box.get("value") or "" for box in boxes]
    assert shown == [*parts, "", "", ""][:3]


def test_a_choice_shows_what_was_chosen(draw):
    checked_ones = draw("helped", helped=["a friend"]).xpath(".//input[@checked]/@value")
    assert checked_ones == ["a friend"]
    assert draw("exact", exact="some").xpath(".//input[@checked]/@value") == ["some"]
    assert draw("method", method="sign").xpath(".//option[@selected]/@value") == ["sign"]
    assert draw("exact").xpath(".//input[@checked]/@value") == []


def test_a_password_is_never_sent_back(draw):
    assert "secret" not in html.tostring(draw("password", sent=[("password", "secret")])).decode()


def test_every_error_is_in_the_summary_and_leads_to_a_box_that_can_be_typed_in(app):
    found = problems(app, [("lines-0", ""), ("lines-1", "x")])
    assert found["#name"] == "Enter the pupil’s full name."
    assert found["#born_on-day"] == "Enter the date of birth, for example 27 3 2018"
    assert found["#person-met_on-day"] == "Enter the day you met, for example 27 3 2018"
    assert found["#lines-0"] == "Write the line."
    assert "#lines-1" not in found


def test_each_link_of_the_summary_finds_its_field_on_the_page(app):
    page = checked(app.test_client().post("/sample/form", data={}), csrf=False)
    ids = set(page.xpath("//input/@id | //textarea/@id | //select/@id"))
    links = page.xpath("//*[contains(@class, 'govuk-error-summary')]//a/@href")
    assert links
    assert {link[1:] for link in links} <= ids


def test_a_forged_choice_is_refused_and_not_repeated(app):
    found = problems(app, [("exact", "<script>"), ("helped", "<script>"), ("method", "no")])
    for name in ("exact", "helped", "method"):
        assert found[f"#{name}"] == "Choose from the answers on the page"


def test_a_form_with_nothing_wrong_has_no_summary(app):
    with app.test_request_context():
        assert error_summary(SampleForm()) == ""
