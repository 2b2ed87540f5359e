"""Filters, strictness and macros of the pages."""

import datetime as dt
from pathlib import Path

import pytest
from jinja2 import UndefinedError
from lxml import html

import ehcplan
from ehcplan.views.rendering import capitalised, clock_time, counted, day
from ehcplan.vocabulary import Voice
from tests.pages import words_of
from tests.sample_app import sample_app

STYLE = Path(ehcplan.__file__).parent / "static/css/ehcplan.css"
HOSTILE = "<script>alert(1)</script> & \"quoted\" 'so' 🐈"


@pytest.fixture
def render(tmp_path):
    """A function that draws a piece of template, with our macros at hand, as a tree."""
    app = sample_app(tmp_path)

    def draw(source, **values):
        with app.test_request_context():
            template = app.jinja_env.from_string('{% import "macros.html" as m %}' + source)
            return html.fragment_fromstring(template.render(**values), create_parent=True)

    return draw


def test_dates_read_as_people_write_them():
    assert day(dt.date(2026, 11, 21)) == "21 November 2026"
    assert day(dt.date(2026, 3, 1)) == "1 March 2026"
    assert day(None) == ""
    assert clock_time(dt.datetime(2026, 11, 21, 9, 5)) == "09:05"


def test_numbers_agree_with_their_nouns():
    assert counted(1, "line") == "1 line"
    assert counted(0, "line") == "0 lines"
    assert counted(1200, "person", "people") == "1,200 people"


def test_a_capital_leaves_names_alone():
    assert capitalised("pupil’s view, told to Mr O’Neill") == "Pupil’s view, told to Mr O’Neill"
    assert capitalised("") == ""


@pytest.mark.parametrize("mistake", ["{{ nobody }}", "{{ pupil.nmae }}", "{{ {}.key }}"])
def test_a_misspelt_name_fails_instead_of_printing_nothing(render, mistake):
    with pytest.raises(UndefinedError):
        render(mistake, pupil=Voice.PEER)


@pytest.mark.parametrize("voice", list(Voice))
def test_every_voice_has_a_badge_that_says_it_and_a_colour_in_the_style_sheet(render, voice):
    badge = render("{{ m.voice_badge(voice) }}", voice=voice)
    assert words_of(badge).lower() == voice.label.lower()
    colour = badge.find("span").get("class").split()[1]
    assert f".{colour}{{" in STYLE.read_text(encoding="utf-8")


def test_words_keep_every_character_and_say_their_language(render):
    text = f"  {HOSTILE}\n\n\tend "
    paragraph = render("{{ m.words(text, exact=true, lang='pl') }}", text=text).find("p")
    assert paragraph.text == text
    assert paragraph.get("lang") == "pl"
    assert "words--exact" in paragraph.get("class")


def test_a_person_shows_name_role_state_and_day(render):
    row = render(
        "{{ m.person_row(name, 'Mum', 'heard', on) }}", name=HOSTILE, on=dt.date(2026, 11, 21)
    )
    assert words_of(row) == f"{HOSTILE} Mum Heard 21 November 2026"


def test_progress_is_said_in_words_and_an_empty_whole_is_no_fault(render):
    assert words_of(render("{{ m.progress(7, 14) }}")) == "7 of 14 headings"
    assert render("{{ m.progress(0, 0) }}").find(".//progress").get("max") == "1"


def test_an_empty_place_says_the_next_step(render):
    place = render("{{ m.empty(text, '/next', 'Use it') }}", text=HOSTILE)
    assert words_of(place) == f"{HOSTILE} Use it"
    assert place.find(".//a").get("href") == "/next"
    assert render("{{ m.empty('Nothing yet.') }}").find(".//a") is None


def test_a_confirmation_posts_its_mark_and_what_it_is_about(render):
    form = render(
        "{{ m.confirm('/act', 'Leave out', {'line': text}, hint='about cats', act='leave-out') }}",
        text=HOSTILE,
    ).find("form")
    values = {field.get("name"): field.get("value") for field in form.iter("input")}
    assert values["line"] == HOSTILE
    assert values["csrf_token"]
    assert words_of(form) == "Leave out about cats"
    assert form.find("button").get("data-act") == "leave-out"


def test_a_table_names_its_rows_and_repeats_headings_for_a_telephone(render):
    table = render("{{ m.table('Pupils', ['Name', 'Heard'], [[text, text]]) }}", text=HOSTILE)
    assert table.find(".//tbody//th").text == HOSTILE
    cell = table.find(".//td")
    assert (cell.get("data-label"), words_of(cell)) == ("Heard", HOSTILE)


@pytest.mark.parametrize(
    ("page", "last", "shown"),
    [(1, 1, ""), (1, 3, "1 2 3 Next page"), (5, 12, "Previous page 1 ⋯ 4 5 6 ⋯ 12 Next page")],
)
def test_long_lists_link_to_the_pages_round_this_one(render, page, last, shown):
    links = render("{{ m.pages(page, last, to) }}", page=page, last=last, to="?page={}".format)
    assert words_of(links) == shown
