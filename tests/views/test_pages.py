"""The pages anyone may read, and what our frame promises on each."""

import re

import pytest

from ehcplan.views.navigation import READER, Reader
from tests.pages import checked, words_of
from tests.sample_app import sample_app


@pytest.fixture
def sample(tmp_path):
    return sample_app(tmp_path)


@pytest.fixture
def client(sample):
    return sample.test_client()


@pytest.mark.parametrize("address", ["/", "/help", "/privacy", "/accessibility"])
def test_plain_pages_keep_what_every_page_owes(client, address):
    checked(client.get(address))


@pytest.mark.parametrize(
    "name", ["form", "words", "lists", "board", "capture", "quote", "sheet", "sign-in"]
)
def test_every_component_keeps_what_every_page_owes(client, name):
    checked(client.get(f"/sample/{name}"), said=["<b>cats</b>"])


def test_no_page_shows_the_crown_or_governments_typeface(client, sample):
    page = client.get("/").text
    assert "crown" not in page.lower()
    assert "gov.uk" not in page.lower()
    style = re.search(r'href="([^"]+\.css)"', page).group(1)
    with client.get(style) as answer:
        assert "GDS Transport" not in answer.text
        assert "Atkinson Hyperlegible Next" in answer.text


def test_links_at_the_head_are_those_the_person_may_follow(sample, client, monkeypatch):
    sample.add_url_rule("/pupils", "pupils.index", lambda: "")
    sample.add_url_rule("/accounts", "accounts.index", lambda: "")
    places = frozenset({"pupils.index"})
    sample.extensions[READER] = lambda: Reader(name="Priya <Nair>", mark="m", places=places)
    page = checked(client.get("/help"))
    links = [link.get("href") for link in page.xpath("//nav//a")]
    assert links == ["/pupils"]
    assert "Priya <Nair>" in words_of(page.find(".//header"))
    assert page.find("body").get("data-account") == "m"


def test_nobody_signed_in_sees_no_links_and_no_name(tmp_path):
    client = sample_app(tmp_path, signed_in=False).test_client()
    page = checked(client.get("/help"))
    assert page.xpath("//nav") == []
    assert page.find("body").get("data-account") is None


def test_home_takes_a_person_to_their_work(sample, client):
    sample.add_url_rule("/pupils", "pupils.index", lambda: "")
    places = frozenset({"pupils.index"})
    sample.extensions[READER] = lambda: Reader(name="Priya", mark="m", places=places)
    assert client.get("/").location == "/pupils"


def test_privacy_says_how_long_the_installation_keeps_what_was_said(tmp_path):
    client = sample_app(tmp_path, retention_years=26).test_client()
    assert "Until 26 years after" in words_of(checked(client.get("/privacy")))


def test_help_names_the_schools_safeguarding_lead_safely(tmp_path):
    client = sample_app(tmp_path, safeguarding_lead="Ms <Bell> & team").test_client()
    page = checked(client.get("/help"))
    assert "Tell Ms <Bell> & team straight away" in words_of(page)


def test_a_message_after_an_act_is_shown_once(client):
    client.application.config["WTF_CSRF_ENABLED"] = False
    page = checked(client.post("/sample/board", data={"act": "<b>"}, follow_redirects=True))
    assert "Pressed: <b>." in words_of(page)
    assert "Pressed" not in client.get("/sample/board").text


def test_the_help_page_says_whose_the_pictures_are_and_under_which_licence(client):
    page = checked(client.get("/help"))
    links = page.xpath("//*[@id='pictures']/following-sibling::p//a/@href")
    assert links == ["https://openmoji.org/", "https://creativecommons.org/licenses/by-sa/4.0/"]
    assert "CC BY-SA 4.0" in words_of(page)
