"""A sheet saves itself; a lost connection, sign-in or race loses no word."""

import pytest
from playwright.sync_api import expect

from ehcplan.views.navigation import READER, Reader
from tests.browser.checks import no_violations
from tests.sample_app import sheet_in

pytestmark = pytest.mark.browser

HOSTILE = 'Cats & <b>dogs</b> "quoted" 🐈 ' + "long " * 2000


@pytest.fixture
def kept(sample):
    """What the server keeps of the sheet."""
    return sheet_in(sample)


@pytest.fixture
def sheet(page, site):
    """The sheet's page, open."""
    page.goto(f"{site}/sample/sheet")
    return page


def state(page):
    return page.locator(".autosave")


def copies(page):
    return page.evaluate("Object.keys(localStorage).filter(n => n.startsWith('ehcplan:sheet:'))")


def until(page, true):
    """Wait for something on the server, which no page can tell."""
    for _ in range(100):
        if true():
            return
        page.wait_for_timeout(100)
    raise AssertionError("it never came to that")


def test_words_are_saved_as_they_are_typed_and_the_copy_is_cleared(sheet, kept):
    sheet.fill("#words", HOSTILE)
    expect(state(sheet)).to_contain_text("Saving…")
    expect(state(sheet)).to_contain_text("Saved at 21:14")
    assert kept["words"].replace("\r\n", "\n") == HOSTILE
    assert copies(sheet) == []
    sheet.get_by_label("Private").check()
    expect(sheet.locator("[name=revision]")).to_have_value("3")
    assert kept["ticked"] == ["private"]
    no_violations(sheet)


def test_words_typed_just_before_the_tab_closes_reach_the_server(sheet, kept, page):
    sheet.fill("#words", "Last words")
    page.goto("about:blank")
    until(page, lambda: kept["words"] == "Last words")


def test_words_sent_as_the_page_was_reloaded_are_known_as_ones_own(sheet, kept):
    sheet.fill("#words", "Sent by the page before")
    sheet.evaluate(
        """() => {
          const [name] = Object.keys(localStorage).filter(n => n.startsWith("ehcplan:sheet:"));
          const copy = JSON.parse(localStorage.getItem(name));
          copy.sent = copy.fields.map(([n, v]) => [n, v]);
          copy.fields = [["words", "Sent by the page before, and more"]];
          addEventListener("pagehide", () => localStorage.setItem(name, JSON.stringify(copy)));
        }"""
    )
    expect(state(sheet)).to_contain_text("Saved at")
    kept["shown_revision"] = 1
    sheet.reload()
    expect(sheet.locator("#words")).to_have_value("Sent by the page before, and more")
    until(sheet, lambda: kept["words"] == "Sent by the page before, and more")
    expect(state(sheet)).to_contain_text("Saved at")


def test_without_a_connection_the_words_stay_and_come_back(sheet, kept, site):
    sheet.context.set_offline(True)
    sheet.fill("#words", "Offline words")
    expect(state(sheet)).to_contain_text("Not saved: working offline. Your words are kept")
    no_violations(sheet)
    sheet.context.set_offline(False)
    expect(state(sheet)).to_contain_text("Saved at 21:14")
    assert kept["words"] == "Offline words"
    assert copies(sheet) == []


def test_a_closed_tab_brings_unsaved_words_back(sheet, kept, site):
    kept["broken"] = True
    sheet.fill("#words", "Kept here only")
    sheet.get_by_label("Private").check()
    expect(state(sheet)).to_contain_text("Not saved")
    again = sheet.context.new_page()
    sheet.close()
    kept["broken"] = False
    again.goto(f"{site}/sample/sheet")
    expect(again.locator("#words")).to_have_value("Kept here only")
    expect(again.get_by_label("Private")).to_be_checked()
    until(again, lambda: kept["words"] == "Kept here only")
    assert kept["ticked"] == ["private"]


def test_a_sign_in_that_ran_out_keeps_the_words_and_resumes(sheet, kept):
    kept["signed_in"] = False
    sheet.fill("#words", "Typed too late")
    expect(state(sheet)).to_contain_text("you have been signed out. Your words are kept")
    no_violations(sheet)
    expect(sheet.locator("#words")).to_have_value("Typed too late")
    with sheet.context.expect_page() as opened:
        sheet.get_by_role("link", name="Sign in again").click()
    opened.value.get_by_role("button", name="Sign in").click()
    expect(opened.value.get_by_role("heading", level=1)).to_contain_text("Maisie Okafor")
    expect(state(sheet)).to_contain_text("Saved at 21:14")
    assert kept["words"] == "Typed too late"


def test_a_form_older_than_the_sign_in_takes_a_new_mark_by_itself(sheet, kept):
    sheet.context.clear_cookies()
    sheet.fill("#words", "After a new session")
    expect(state(sheet)).to_contain_text("Saved at 21:14")
    assert kept["words"] == "After a new session"


def test_another_account_in_this_browser_never_saves_nor_reads_these_words(sheet, kept, sample):
    kept["signed_in"] = False
    sheet.fill("#words", "Mine alone")
    expect(state(sheet)).to_contain_text("signed out")
    other = Reader(name="Tom Ives", mark="acc-2", places=frozenset())
    sample.extensions[READER] = lambda: other
    kept["signed_in"] = True
    tab = sheet.context.new_page()
    tab.goto(sheet.url)
    expect(tab.locator("#words")).to_have_value("")
    assert copies(tab) == []
    assert kept["words"] == ""


@pytest.mark.parametrize(
    ("choice", "words"),
    [("Keep what is on this page", "Mine"), ("Use the other one", "Theirs & <b>")],
)
def test_a_race_shows_both_and_the_writer_chooses(sheet, kept, choice, words):
    kept.update(words="Theirs & <b>", revision=7)
    sheet.fill("#words", "Mine")
    expect(state(sheet)).to_contain_text("changed somewhere else")
    expect(state(sheet)).to_contain_text("Theirs & <b>")
    expect(sheet.locator("#words")).to_have_value("Mine")
    no_violations(sheet)
    sheet.get_by_role("button", name=choice).click()
    expect(sheet.locator("#words")).to_have_value(words)
    if choice.startswith("Keep"):
        expect(state(sheet)).to_contain_text("Saved at 21:14")
    assert kept["words"] == words
    assert copies(sheet) == []


def test_a_copy_older_than_the_servers_words_is_offered_and_not_forced(sheet, kept, site):
    kept["broken"] = True
    sheet.fill("#words", "Written here on Monday")
    expect(state(sheet)).to_contain_text("Not saved")
    kept.update(broken=False, words="Written elsewhere on Tuesday", revision=5)
    sheet.goto(f"{site}/sample/sheet")
    expect(sheet.locator("#words")).to_have_value("Written elsewhere on Tuesday")
    expect(state(sheet)).to_contain_text("Written here on Monday")
    sheet.get_by_role("button", name="Bring back what this browser kept").click()
    expect(state(sheet)).to_contain_text("Saved at 21:14")
    assert kept["words"] == "Written here on Monday"


def test_saving_by_the_button_sends_the_right_revision_and_clears_the_copy(sheet, kept):
    sheet.fill("#words", "By the button")
    sheet.get_by_role("button", name="Save").click()
    expect(sheet.get_by_role("heading", level=1)).to_contain_text("Maisie Okafor")
    assert kept["words"] == "By the button"
    assert copies(sheet) == []


def test_signing_out_first_saves_what_was_typed(sheet, kept):
    sheet.fill("#words", "In the last second")
    sheet.get_by_role("button", name="Sign out").click()
    expect(sheet.get_by_role("heading", name="Sign in")).to_be_visible()
    assert kept["words"] == "In the last second"
    assert copies(sheet) == []


def test_signing_out_asks_before_unsaved_words_are_lost_and_then_keeps_none(sheet, kept):
    kept["broken"] = True
    sheet.fill("#words", "Not for the next person")
    expect(state(sheet)).to_contain_text("Not saved")
    asked = []
    sheet.once("dialog", lambda dialog: (asked.append(dialog.message), dialog.dismiss()))
    sheet.get_by_role("button", name="Sign out").click()
    expect(sheet.locator("#words")).to_have_value("Not for the next person")
    assert copies(sheet)
    sheet.once("dialog", lambda dialog: dialog.accept())
    sheet.get_by_role("button", name="Sign out").click()
    expect(sheet.get_by_role("heading", name="Sign in")).to_be_visible()
    assert "they are lost" in asked[0]
    assert copies(sheet) == []


def test_without_script_the_sheet_is_saved_by_its_button(plain_page, site, kept):
    plain_page.goto(f"{site}/sample/sheet")
    plain_page.fill("#words", "By hand")
    plain_page.get_by_role("button", name="Save").click()
    expect(plain_page.get_by_role("heading", level=1)).to_contain_text("Maisie Okafor")
    assert kept["words"] == "By hand"
