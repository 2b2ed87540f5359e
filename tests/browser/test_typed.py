"""Words are checked while they are written: what appears, when, and what a failure leaves."""

import pytest
from playwright.sync_api import expect

from tests.browser.checks import fits, no_violations
from tests.browser.test_every_page import sign_in
from tests.casework.issued import kept
from tests.tried_rules import use

pytestmark = pytest.mark.browser


@pytest.fixture
def ref(database, people, monkeypatch):
    use(monkeypatch)
    return kept(database, people.school_a)


@pytest.fixture
def form(page, serve, strict_app, ref):
    """The form of a need, open."""
    site = serve(strict_app)
    sign_in(page, site, "senco")
    page.goto(f"{site}/pupils/{ref}/plan/B/parts/need000001")
    return page


def test_what_is_found_appears_under_the_words_and_goes_with_them(form):
    expect(form.locator(".typed__count").first).to_have_text("Nothing found in these words.")
    form.locator("textarea[name=words]").fill("Some <b>regular</b> help")
    expect(form.get_by_text("1 to look at in these words.")).to_be_visible()
    expect(form.locator(".typed mark")).to_have_text("regular")
    expect(form.locator(".typed .evidence")).to_have_text("Some <b>regular</b> help")
    form.get_by_text("Why, and where it says so").click()
    expect(form.get_by_text("Nobody can tell what it means.")).to_be_visible()
    no_violations(form)
    fits(form, 320)
    form.locator("textarea[name=words]").fill("An adult waits for ten seconds.")
    expect(form.locator(".typed .finding")).to_have_count(0)


def test_only_the_number_is_read_out(form):
    form.locator("textarea[name=words]").fill("Some regular help")
    expect(form.locator(".typed .finding")).to_have_count(1)
    spoken = form.locator(".typed [role=status]").first
    expect(spoken).to_have_text("1 to look at in these words.")
    assert form.locator(".typed [role=status] .finding").count() == 0


def test_when_nothing_can_be_asked_the_form_works_as_before(form):
    form.route("**/findings/typed", lambda route: route.abort())
    form.locator("textarea[name=words]").fill("Some regular help")
    form.wait_for_timeout(1200)
    expect(form.locator(".typed .finding")).to_have_count(0)
    form.get_by_role("button", name="Save").click()
    expect(form.get_by_text("The changes are saved.")).to_be_visible()
    expect(form.locator(".finding mark")).to_have_text("regular")
