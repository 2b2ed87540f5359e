"""Every page that has no argument but a pupil's reference: axe, 320 px, no script error or refusal.

The pages come from the URL map, so a new page is looked at without being listed here.
"""

import pytest
from playwright.sync_api import expect
from sqlalchemy import select

from ehcplan.access.roles import OPERATOR
from ehcplan.casework.cases import import_case
from ehcplan.models import Pupil
from tests.browser.checks import fits, no_violations
from tests.builders import CASE_FILES, golden_case
from tests.conftest import PASSWORD

pytestmark = pytest.mark.browser

# Not pages: files, and answers for scripts or machines.
NOT_PAGES = {
    "static",
    "health.healthz",
    "pupils.picture",
    "keeping.export",
    "produce.download",
}
KNOWN = {"ref", "target", "key", "tool"}


@pytest.fixture
def ref(database, people):
    case = golden_case(next(p for p in CASE_FILES if "keziah" in p.stem))
    return import_case(database, OPERATOR, case, school_id=people.school_a)


def addresses(app, ref):
    """Return the address of every page that can be opened with a pupil's reference alone."""
    values = {"ref": ref, "target": "section-a", "key": "interests", "tool": "community_map"}
    with app.test_request_context():
        return sorted(
            {
                app.url_for(rule.endpoint, **{a: values[a] for a in rule.arguments})
                for rule in app.url_map.iter_rules()
                if "GET" in rule.methods
                and rule.endpoint not in NOT_PAGES
                and rule.arguments <= KNOWN
            }
        )


def sign_in(page, site, role):
    page.goto(f"{site}/sign-in")
    page.fill("input[name=email]", f"{role}@a.example")
    page.fill("input[name=password]", PASSWORD)
    page.click("button:has-text('Sign in')")
    expect(page.locator("h1")).not_to_have_text("Sign in")


@pytest.mark.timeout(400)
@pytest.mark.parametrize("role", ["senco", "administrator", "governor"])
def test_every_page_a_role_may_open_is_accessible_and_fits(
    page, serve, strict_app, people, ref, role
):
    site = serve(strict_app)
    page.goto(f"{site}/sign-in")
    no_violations(page)
    sign_in(page, site, role)
    seen = 0
    for address in addresses(strict_app, ref):
        answer = page.goto(site + address)
        if answer is None or answer.status != 200 or "sign-in" in page.url:
            continue
        no_violations(page)
        fits(page, 320)
        seen += 1
    assert seen >= {"senco": 25, "administrator": 4, "governor": 2}[role]


@pytest.mark.timeout(300)
def test_error_states_are_accessible_and_move_the_focus_to_the_summary(
    page, serve, strict_app, people, ref
):
    site = serve(strict_app)
    sign_in(page, site, "senco")
    for address in (
        "/pupils/add",
        f"/pupils/{ref}/people/add",
        f"/pupils/{ref}/produce",
        f"/pupils/{ref}/erase",
        "/pupils/bring-in",
    ):
        page.goto(site + address)
        page.locator("main form button[type=submit], main form input[type=submit]").last.click()
        summary = page.locator(".govuk-error-summary")
        expect(summary).to_be_focused()
        no_violations(page)
    page.goto(f"{site}/no/such/page")
    no_violations(page)


def test_a_pupils_page_works_without_javascript(
    plain_page, serve, strict_app, people, ref, database
):
    site = serve(strict_app)
    page = plain_page
    sign_in(page, site, "senco")
    page.goto(f"{site}/pupils/{ref}/draft/section-a/working")
    page.locator("button:has-text('Accept')").first.click()
    expect(page.locator("section[aria-labelledby=lines] article")).to_have_count(1)
    with database.reading() as session:
        assert session.scalar(select(Pupil.id).where(Pupil.ref == ref))
