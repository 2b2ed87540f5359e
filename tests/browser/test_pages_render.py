"""Every component and every plain page: accessible, narrow enough, and usable without script."""

import pytest
from playwright.sync_api import expect

from tests.browser.checks import fits, no_violations

pytestmark = pytest.mark.browser

PLAIN = ["/", "/help", "/privacy", "/accessibility", "/sample/fail/404"]
SAMPLES = [
    f"/sample/{name}"
    for name in ("form", "words", "lists", "board", "capture", "quote", "sheet", "sign-in")
]


@pytest.mark.parametrize("address", PLAIN + SAMPLES)
def test_a_page_keeps_wcag_and_fits_a_small_telephone(page, site, address):
    page.goto(site + address)
    no_violations(page)
    fits(page, 320)


@pytest.mark.parametrize("name", ["board", "lists"])
def test_what_changes_shape_on_a_telephone_keeps_wcag_there(page, site, name):
    page.set_viewport_size({"width": 360, "height": 800})
    page.goto(f"{site}/sample/{name}")
    no_violations(page)


def test_a_form_in_error_keeps_wcag_and_leads_the_keyboard_to_each_field(page, site):
    page.goto(f"{site}/sample/form")
    page.get_by_role("button", name="Save").click()
    summary = page.locator(".govuk-error-summary")
    expect(summary).to_be_focused()
    expect(page).to_have_title("Error: Add a pupil – ehcplan")
    no_violations(page)
    fits(page, 320)
    targets = summary.get_by_role("link").all()
    assert len(targets) == 9
    for link in targets:
        link.click()
        field = link.get_attribute("href")
        expect(page.locator(field)).to_be_focused()


def test_the_design_systems_components_start_under_the_policy(page, site):
    page.goto(f"{site}/sample/form")
    page.get_by_label("In a sentence").fill("x" * 201)
    expect(page.get_by_text("You have 1 character too many").first).to_be_visible()
    page.get_by_role("button", name="Show password").click()
    expect(page.locator("#password")).to_have_attribute("type", "text")


def test_our_typeface_is_loaded_and_no_other(page, site):
    page.goto(f"{site}/sample/lists")
    page.evaluate("document.fonts.ready")
    assert "Atkinson" in page.evaluate("getComputedStyle(document.querySelector('h1')).fontFamily")
    loaded = page.evaluate(
        "[...document.fonts].filter(f => f.status === 'loaded').map(f => f.family)"
    )
    assert loaded
    assert all("Atkinson" in family for family in loaded)


def test_the_skip_link_comes_first_and_leads_to_the_content(page, site):
    page.goto(f"{site}/sample/lists")
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Skip to main content")
    expect(skip).to_be_focused()
    expect(skip).to_be_visible()
    page.keyboard.press("Enter")
    expect(page.locator("#main-content")).to_be_focused()


def test_a_table_on_a_telephone_says_each_cells_heading(page, site):
    page.set_viewport_size({"width": 360, "height": 800})
    page.goto(f"{site}/sample/lists")
    content = "getComputedStyle(document.querySelector('td[data-label]'), '::before').content"
    assert page.evaluate(content).startswith('"Heard"')
    expect(page.get_by_role("columnheader", name="Heard")).to_be_attached()


def test_without_script_a_form_is_refused_and_then_taken(plain_page, site):
    plain_page.goto(f"{site}/sample/form")
    plain_page.get_by_role("button", name="Save").click()
    expect(plain_page.get_by_role("heading", name="There is a problem")).to_be_visible()
    fill_form(plain_page)
    plain_page.get_by_role("button", name="Save").click()
    expect(plain_page.get_by_text("The pupil was added.")).to_be_visible()
    fits(plain_page, 320)


def fill_form(page):
    page.fill("#name", "Maisie Okafor")
    for part, value in {"day": "27", "month": "March", "year": "2018"}.items():
        page.fill(f"#born_on-{part}", value)
        page.fill(f"#person-met_on-{part}", value)
    page.fill("#said", "I like cats & <dogs>")
    page.get_by_label("Some", exact=True).check()
    page.get_by_label("Mum").check()
    page.fill("#person-called", "Ngozi")
    page.fill("#lines-0", "One")
    page.fill("#lines-1", "Two")


def test_a_picture_is_chosen_by_pressing_anywhere_on_it_or_by_key(page, site):
    page.goto(f"{site}/sample/capture")
    page.locator(".picture-choices .govuk-radios__item").nth(1).click(position={"x": 60, "y": 120})
    expect(page.get_by_label("Worried")).to_be_checked()
    page.keyboard.press("ArrowRight")
    expect(page.get_by_label("Not sure")).to_be_checked()
