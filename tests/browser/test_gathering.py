"""Writing down what was said, in a browser: a closed tab, a lost sign-in, a pupil's own pages."""

import secrets

import pytest
from playwright.sync_api import expect
from sqlalchemy import delete, select

from ehcplan.access.sessions import hash_of
from ehcplan.casework import sheets
from ehcplan.models import Account, ServerSession
from tests.browser.checks import fits, no_violations
from tests.conftest import PASSWORD

pytestmark = pytest.mark.browser

TEN = "\n".join(f"{n}. Frogs & <ponds> “quoted” 🐈" for n in range(10))


@pytest.fixture
def site(serve, strict_app):
    """The address of the application itself."""
    return serve(strict_app)


@pytest.fixture
def senco(people, database):
    return people.actor(database, "senco")


@pytest.fixture
def signed(page, site, strict_app, database, people):
    """A page in which the SENCO is signed in."""
    sid = secrets.token_urlsafe(32)
    with database.writing() as session:
        account = session.get_one(Account, people.accounts["senco"])
        data = {"_user_id": account.fs_uniquifier, "_fresh": True, "school_id": people.school_a}
        session.add(ServerSession(sid_hash=hash_of(sid), data=data, account_id=account.id))
    name = strict_app.config["SESSION_COOKIE_NAME"]
    page.context.add_cookies([{"name": name, "value": sid, "url": site}])
    return page


@pytest.fixture
def notes(signed, site, people):
    """The page of a new sheet of notes."""
    signed.goto(f"{site}/pupils/{people.own.ref}/gather")
    signed.get_by_role("button", name="Type up notes").click()
    expect(signed.locator("h1")).to_contain_text("Type up notes")
    return signed


def status(page):
    return page.locator(".autosave")


def words_kept(database, senco, people):
    (there,) = sheets.unfinished(database, senco, people.own.ref)
    return there.fields.get("more-notes", [""])[0].replace("\r\n", "\n")


def fill_header(page):
    page.get_by_label("Maisie (the pupil)").check()
    page.get_by_label("How?").select_option("conversation")
    page.get_by_label("It may be used in the plan").check()


def test_ten_lines_are_all_there_after_the_tab_was_closed(notes, database, senco, people):
    address = notes.url
    notes.get_by_label("One thing on each line").fill(TEN)
    expect(status(notes)).to_contain_text("Saved at")
    again = notes.context.new_page()
    notes.close()
    again.goto(address)
    expect(again.get_by_label("One thing on each line")).to_have_value(TEN)
    assert words_kept(database, senco, people) == TEN


def test_words_typed_just_before_the_tab_closes_are_kept_or_brought_back(notes):
    address = notes.url
    notes.get_by_label("One thing on each line").fill(TEN)
    again = notes.context.new_page()
    notes.close()
    again.goto(address)
    expect(again.get_by_label("One thing on each line")).to_have_value(TEN)


def test_a_sign_in_that_ran_out_loses_nothing_and_goes_on_from_another_tab(
    notes, site, database, senco, people
):
    box = notes.get_by_label("One thing on each line")
    box.fill("Before")
    expect(status(notes)).to_contain_text("Saved at")
    with database.writing() as session:
        session.execute(delete(ServerSession))
    box.fill(f"Before\n{TEN}")
    expect(status(notes)).to_contain_text("you have been signed out")
    assert words_kept(database, senco, people) == "Before"

    with notes.context.expect_page() as opened:
        status(notes).get_by_role("link").click()
    other = opened.value
    other.get_by_label("E-mail address").fill(people.email("senco"))
    other.locator("input[name=password]").fill(PASSWORD)
    other.get_by_role("button", name="Sign in").click()
    other.wait_for_url(lambda address: "sign-in" not in address)

    expect(status(notes)).to_contain_text("Saved at")
    assert words_kept(database, senco, people) == f"Before\n{TEN}"
    with database.reading() as session:
        assert session.scalars(select(ServerSession)).first() is not None


def test_notes_go_from_box_to_lines_to_answers_and_leave_nothing_in_the_browser(notes):
    fill_header(notes)
    notes.get_by_label("One thing on each line").fill("I like frogs\nThe bell hurts")
    no_violations(notes)
    notes.locator("[data-act=check]").click()
    expect(notes.locator("h1")).to_contain_text("Go through the lines")
    no_violations(notes)
    fits(notes, 320)
    notes.get_by_label("Private: kept, never printed: The bell hurts").check()
    notes.locator("[data-act=keep]").click()
    expect(notes.get_by_text("2 lines kept.")).to_be_visible()
    expect(notes.get_by_text("Private", exact=True)).to_be_visible()
    no_violations(notes)
    fits(notes, 320)
    left = notes.evaluate("Object.keys(localStorage).filter(n => n.startsWith('ehcplan:sheet:'))")
    assert left == []


def test_an_error_is_told_and_leads_to_its_field(notes):
    notes.get_by_label("One thing on each line").fill("I like frogs")
    notes.locator("[data-act=check]").click()
    summary = notes.locator(".govuk-error-summary")
    expect(summary).to_be_focused()
    summary.get_by_role("link", name="Choose who said it").click()
    expect(notes.get_by_label("Maisie (the pupil)")).to_be_focused()
    expect(notes.get_by_label("One thing on each line")).to_have_value("I like frogs")
    expect(status(notes)).not_to_contain_text("changed")
    no_violations(notes)


def test_a_row_is_added_in_place_and_saved_with_the_rest(signed, site, people, database, senco):
    signed.goto(f"{site}/pupils/{people.own.ref}/gather/tools/relationship_circle")
    no_violations(signed)
    signed.get_by_role("button", name="Begin").click()
    expect(signed.get_by_label("Name", exact=True)).to_have_count(3)
    signed.get_by_label("Name", exact=True).first.fill("Bisto")
    signed.get_by_role("button", name="Add another row").click()
    expect(signed.get_by_label("Name", exact=True)).to_have_count(4)
    signed.get_by_label("Name", exact=True).nth(3).fill("Tariq")
    expect(status(signed)).to_contain_text("Saved at")
    no_violations(signed)
    fits(signed, 320)
    (there,) = sheets.unfinished(database, senco, people.own.ref)
    assert sheets.words_in(there.fields) == "Bisto\nTariq"


def test_a_pupil_answers_one_question_a_page_and_sees_no_way_to_others(signed, site, people):
    signed.goto(f"{site}/pupils/{people.own.ref}/gather/tools/traffic_lights")
    signed.get_by_label("Easy words, one question a page").check()
    signed.get_by_role("button", name="Begin").click()
    fill_header(signed)
    signed.get_by_role("button", name="Start: hand it to the pupil").click()
    expect(signed.locator("h1")).to_have_text("What do you want to stop?")
    expect(signed.get_by_role("link", name="Pupils")).to_have_count(0)
    no_violations(signed)
    fits(signed, 320)
    signed.locator("textarea").fill("The bell")
    signed.get_by_role("button", name="Next").click()
    signed.get_by_role("button", name="Skip").click()
    signed.get_by_role("button", name="Stop").click()
    expect(signed.locator("h1")).to_have_text("Thank you")
    no_violations(signed)
    signed.get_by_role("button", name="For the adult").click()
    expect(signed.get_by_label("Line 1", exact=True)).to_have_value("The bell")


def test_a_pupil_chooses_among_pictures_that_fit_a_telephone_and_the_choice_is_saved(
    signed, site, people
):
    signed.goto(f"{site}/pupils/{people.own.ref}/gather/tools/relationship_circle")
    signed.get_by_label("Easy words, one question a page").check()
    signed.get_by_role("button", name="Begin").click()
    fill_header(signed)
    signed.get_by_role("button", name="Start: hand it to the pupil").click()
    no_violations(signed)
    fits(signed, 320)
    drawn = signed.locator("main img").evaluate_all("all => all.map((one) => one.naturalWidth > 0)")
    assert len(drawn) > 4
    assert all(drawn)
    signed.get_by_role("group", name="Ring").first.get_by_role("radio").first.press("Space")
    signed.get_by_label("Name").first.fill("Bisto")
    expect(status(signed)).to_contain_text("Saved at")
    signed.get_by_role("button", name="Add another row").click()
    expect(signed.get_by_role("group", name="Ring")).to_have_count(4)
    no_violations(signed)
    signed.get_by_role("button", name="Next").click()
    signed.get_by_role("button", name="Back").click()
    expect(signed.get_by_label("1: closest, the people I love").first).to_be_checked()


def test_pages_around_gathering_can_be_used_by_everybody(signed, site, people):
    for page in ("gather", "gather/tools", "gather/perspectives/volcano"):
        signed.goto(f"{site}/pupils/{people.own.ref}/{page}")
        no_violations(signed)
        fits(signed, 320)
