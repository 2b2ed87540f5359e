"""The tutorial, walked in a browser: from an empty school to both documents, every line found.

With EHCPLAN_PICTURES naming a folder, it takes the tutorial's pictures there.
"""

import os
import time
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from ehcplan.access.accounts import create_account
from ehcplan.access.roles import OPERATOR
from ehcplan.documents.walk import read_docx
from ehcplan.models import School
from tests.browser.checks import fits, no_violations
from tests.conftest import PASSWORD

pytestmark = pytest.mark.browser

NOTES = (
    "The tram museum on Saturdays",
    "Miss shouts and my head hurts",
    "I want to drive the number 9 tram",
    "Esme plays trams with me",
    "The bell makes me jump",
    "Tell me before the bell",
    "I can make my own toast",
    "Nan is poorly and I think about it",
    "I hit Joel and said I did not",
    "Reading is easier on blue paper",
)
PRIVATE = (7, 8)


class Walk:
    """The SENCO's evening: small steps with their names, a picture after each."""

    def __init__(self, page: Page, address: str, folder: Path) -> None:
        self.page, self.address, self.folder = page, address, folder
        self.began = time.monotonic()
        self.pictures = os.environ.get("EHCPLAN_PICTURES")
        self.pupil = ""

    def picture(self, name: str) -> None:
        no_violations(self.page)
        if self.pictures:
            self.page.set_viewport_size({"width": 1000, "height": 760})
            self.page.screenshot(path=str(Path(self.pictures) / f"{name}.png"), full_page=False)

    def go(self, path: str) -> None:
        self.page.goto(self.address + path)

    def send(self, button: str) -> None:
        """Press what sends a form, and wait until the answering page has come.

        Going on at once would drop what is on its way, as closing a tab would.
        """
        with self.page.expect_navigation():
            self.page.click(button)

    def sign_in(self) -> None:
        self.go("/sign-in")
        self.page.fill("input[name=email]", "senco@elm.example")
        self.page.fill("input[name=password]", PASSWORD)
        self.send("button:has-text('Sign in')")
        expect(self.page.locator("h1")).to_have_text("Pupils")

    def add_pupil(self) -> None:
        self.page.click("text=Add a pupil")
        self.page.fill("input[name=first_name]", "Wren")
        self.page.fill("input[name=last_name]", "Ashdown")
        for place, part in enumerate(("14", "2", "2018")):
            self.page.locator("input[name=date_of_birth]").nth(place).fill(part)
        self.page.fill("input[name=class_name]", "4 Kestrels")
        self.picture("1-add-a-pupil")
        self.send("button:has-text('Add the pupil')")
        self.pupil = self.page.url.removeprefix(self.address)

    def add_person(self, name: str, role: str, relationship: str) -> None:
        self.go(f"{self.pupil}/people/add")
        self.page.fill("input[name=name]", name)
        self.page.check(f"input[name=role][value={role}]")
        self.page.fill("input[name=relationship]", relationship)
        self.send("button:has-text('Save')")

    def type_notes(self, page: Page, lines: tuple[str, ...]) -> None:
        page.fill("textarea[name=more-notes]", "\n".join(lines))
        expect(page.locator(".autosave")).to_contain_text("Saved at")

    def accept(self, target: str, element: str, words: str) -> None:
        self.go(f"{self.pupil}/draft/{target}/{element}")
        card = self.page.locator("article.line--suggested", has_text=words)
        if not card.is_visible():
            self.page.click("summary:has-text('whose words touch on this')")
        with self.page.expect_navigation():
            card.locator("button:has-text('Accept')").click()
        expect(self.page.locator("section[aria-labelledby=lines]")).to_contain_text(words)

    def place(self, target: str, words: str, heading: str) -> None:
        """Use an answer that no heading is offered for by itself."""
        self.go(
            f"{self.pupil}/draft/{target}/{'interests' if target == 'section-a' else 'support'}"
        )
        self.page.click("summary:has-text('answer'):has-text('besides')")
        unused = self.page.locator("details div.line", has_text=words)
        unused.locator("a:has-text('Use it')").click()
        self.page.select_option("select[name=heading]", label=heading)
        self.send("button:has-text('Use all of it')")
        expect(self.page.locator("section[aria-labelledby=lines]")).to_contain_text(words)

    def produce(self, document: str) -> str:
        self.go(f"{self.pupil}/produce")
        self.page.check(f"input[name=document][value={document}]")
        self.send("button:has-text('Produce')")
        expect(self.page.locator("main")).to_contain_text("Read back after writing")
        self.picture(f"7-proof-{document}")
        with self.page.expect_download() as download:
            self.page.click("text=Download the Word file")
        file = self.folder / f"{document}.docx"
        download.value.save_as(file)
        return "\n".join(block.text for block in read_docx(file.read_bytes()).blocks)


@pytest.fixture
def walk(page, serve, strict_app, database, tmp_path):
    """A SENCO at a school with nobody in it."""
    with database.writing() as session:
        school = School(name="Elm Bank School", safeguarding_lead="Mrs Moss, room 4")
        session.add(school)
        session.flush()
        school_id = school.id
    create_account(
        database, OPERATOR, name="Sam Ainsworth", email="senco@elm.example",
        school_id=school_id, role="senco", password=PASSWORD,
    )  # fmt: skip
    return Walk(page, serve(strict_app), tmp_path)


def test_from_nothing_to_both_documents_with_every_line_found(walk):
    walk.sign_in()
    walk.add_pupil()
    walk.add_person("Clare Ashdown", "parent", "mother")
    walk.add_person("Simon Ashdown", "parent", "father")
    walk.add_person("Hardeep Lal", "school", "teaching assistant")
    walk.go(walk.pupil)
    walk.picture("2-the-pupils-page")

    # Ten lines of notes; the tab is closed in the middle and nothing is lost.
    walk.go(f"{walk.pupil}/gather")
    walk.send("button:has-text('Type up notes')")
    sheet = walk.page.url
    walk.type_notes(walk.page, NOTES[:6])
    other = walk.page.context.new_page()
    walk.page.close()
    walk.page = other
    walk.page.goto(sheet)
    expect(walk.page.locator("textarea[name=more-notes]")).to_have_value("\n".join(NOTES[:6]))
    walk.type_notes(walk.page, NOTES)
    walk.page.check("#who")
    walk.page.select_option("#method", "conversation")
    walk.page.check("input[name=share][value=plan]")
    walk.picture("3-notes-a-line-an-answer")
    walk.send("button:has-text('Continue: go through the lines')")
    walk.page.check("input[name=exact][value=all]")
    for place in PRIVATE:
        walk.page.check(f"input[name=line-{place}-private]")
    walk.picture("4-whose-words-and-how-exact")
    walk.send("button:has-text('Keep these answers')")
    expect(walk.page.locator("main")).to_contain_text(NOTES[0])

    # Draft: what was said beside the heading; nothing private is offered.
    walk.accept("section-a", "independence", NOTES[6])
    walk.accept("section-a", "play", NOTES[3])
    walk.picture("5-the-board")
    walk.go(f"{walk.pupil}/draft/section-a")
    assert "Nan is poorly" not in walk.page.content()

    # Rewording with "I" is refused; the pupil's words stay under the new ones.
    walk.go(f"{walk.pupil}/draft/section-a/play")
    walk.page.locator("article.line a:has-text('Reword')").first.click()
    walk.page.fill("textarea[name=text]", "I play trams with Esme")
    walk.send("main form button[type=submit]")
    expect(walk.page.locator(".govuk-error-summary")).to_contain_text("outside quotation marks")
    walk.picture("6-i-is-refused")
    walk.page.fill("textarea[name=text]", "Wren plays trams with Esme")
    walk.send("main form button[type=submit]")

    walk.place("profile", NOTES[5], "How best to support Wren")
    section_a = walk.produce("section-a")
    assert f"“{NOTES[6]}”" in section_a
    assert "Wren plays trams with Esme" in section_a
    assert NOTES[3] in section_a
    profile = walk.produce("profile")
    assert f"“{NOTES[5]}”" in profile
    for document in (section_a, profile):
        assert not [NOTES[place] for place in PRIVATE if NOTES[place] in document]
    assert time.monotonic() - walk.began < 30 * 60
    fits(walk.page, 320)
