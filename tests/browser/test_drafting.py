"""The drafting board in a real browser: by key, by marking words, without JavaScript, for everybody."""

import pytest
from playwright.sync_api import expect

from ehcplan.casework import draft, rewording
from ehcplan.vocabulary import Element
from tests.browser.checks import fits, no_violations
from tests.casework.desk import ON, Desk, a_case, answer, said

pytestmark = pytest.mark.browser

VIEWS = Element.A_VIEWS


@pytest.fixture
def desk(app, people, database):
    app.config["TODAY"] = ON
    case = a_case(
        said(
            "c1",
            "child",
            answer(0, "I like the shed. I don't like the bell", quote=True),
            answer(1, "I want a dog"),
        ),
        said("c2", "parent", "Tam is happiest outdoors"),
    )
    return Desk(database, people.school_a, people.actor(database, "senco"), case)


@pytest.fixture
def site(serve, app, desk):
    """The address of the application itself."""
    return serve(app)


def sign_in(page, app, signed_in):
    name = app.config["SESSION_COOKIE_NAME"]
    value = signed_in("senco").get_cookie(name).value
    page.context.add_cookies([{"name": name, "value": value, "domain": "127.0.0.1", "path": "/"}])
    return page


@pytest.fixture
def senco(page, app, signed_in):
    return sign_in(page, app, signed_in)


def at(site, desk, *parts):
    return "/".join((f"{site}/pupils/{desk.ref}/draft/section-a", *parts))


def test_every_page_of_the_board_is_for_everybody_and_fits_a_phone(senco, site, desk):
    source = desk.name("c1", 0)
    line = desk.do(draft.accept, VIEWS, [source]).line
    desk.do(rewording.reword, line, "Tam likes the shed.", 0)
    addresses = [
        at(site, desk),
        at(site, desk, "views"),
        at(site, desk, "history"),
        at(site, desk, "participation"),
        at(site, desk, "history", "write"),
        at(site, desk, "views", f"quote?source={source}"),
        at(site, desk, "views", f"leave-out?source={source}"),
        at(site, desk, f"place?source={source}"),
        at(site, desk, "lines", line, "reword"),
        at(site, desk, "lines", line, "take-out"),
        at(site, desk, "lines", line, "move"),
    ]
    for address in addresses:
        senco.set_viewport_size({"width": 1280, "height": 900})
        senco.goto(address)
        no_violations(senco)
        fits(senco, 320)


def test_errors_and_conflicts_are_for_everybody_too(senco, site, desk):
    line = desk.do(draft.accept, VIEWS, [desk.name("c1", 0)]).line
    senco.goto(at(site, desk, "lines", line, "reword"))
    senco.get_by_label("In other words").fill("I like sheds")
    senco.get_by_role("button", name="Save these words").click()
    expect(senco.locator(".govuk-error-summary")).to_be_focused()
    no_violations(senco)
    desk.do(rewording.reword, line, "Tam likes the shed.", 0)
    senco.get_by_label("In other words").fill("Tam likes sheds.")
    senco.get_by_role("button", name="Save these words").click()
    expect(senco.get_by_role("heading", name="Two people reworded this line")).to_be_visible()
    no_violations(senco)
    fits(senco, 320)


def test_marking_words_fills_in_the_part_to_quote(senco, site, desk):
    senco.goto(at(site, desk, "views", f"quote?source={desk.name('c1', 0)}"))
    senco.evaluate(
        """() => {
            const text = document.getElementById("answer").firstChild;
            const range = document.createRange();
            range.setStart(text, 0);
            range.setEnd(text, 16);
            getSelection().removeAllRanges();
            getSelection().addRange(range);
        }"""
    )
    expect(senco.get_by_label("The part to quote")).to_have_value("I like the shed.")
    senco.get_by_role("button", name="Quote this part").click()
    expect(senco.get_by_text("“I like the shed.", exact=False).first).to_be_visible()
    assert desk.texts(VIEWS) == ["I like the shed."]


def test_a_line_is_undone_by_key(senco, site, desk):
    line = desk.do(draft.accept, VIEWS, [desk.name("c1", 0)]).line
    senco.goto(at(site, desk, f"views#line-{line}"))
    expect(senco.locator(f"#line-{line}")).to_be_focused()
    senco.keyboard.press("u")
    expect(senco.get_by_text("Undone: accepted a line")).to_be_visible()
    assert desk.case.lines == ()


def test_the_board_works_without_javascript(plain_page, app, signed_in, site, desk):
    page = sign_in(plain_page, app, signed_in)
    page.goto(at(site, desk, f"place?source={desk.name('c2', 0)}"))
    page.get_by_label("Heading").select_option("parent_views")
    page.get_by_role("button", name="Use all of it").click()
    expect(page.get_by_text("Accepted a line under").first).to_be_visible()
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_text("Undone: accepted a line")).to_be_visible()
