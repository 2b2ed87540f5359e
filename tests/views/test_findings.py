"""The pages of what a check finds: all of it, beside lines, judged, and while a text is written."""

import pytest
from lxml import html
from sqlalchemy import select

from ehcplan import models
from ehcplan.access.roles import OPERATOR
from ehcplan.casework import plan_texts, rewording
from tests.builders import ON
from tests.casework.issued import BEES, kept
from tests.pages import checked, words_of
from tests.tried_rules import use

WORDS = 'Regular help, a < b & "c" {{ 7 * 7 }} 👩🏽‍🦽 שלום'


@pytest.fixture
def ref(database, people):
    return kept(database, people.school_a)


@pytest.fixture
def client(app, signed_in, monkeypatch):
    app.config["TODAY"] = ON
    use(monkeypatch)
    return signed_in("senco")


def reword(database, ref, words, line="needword01", number=0):
    plan_texts.reword_part_text(database, OPERATOR, ref, line, words, number, on=ON)


def page_of(client, ref, **query):
    page = client.get(f"/pupils/{ref}/findings", query_string=query)
    return checked(page, said=[BEES.text])


def form_of(page, rule, action):
    (form,) = [
        form
        for form in page.xpath(f'//form[contains(@action, "/{action}")]')
        if form.xpath(f'.//input[@name="rule"][@value="{rule}"]')
    ]
    return {
        field.get("name"): field.get("value") for field in form.xpath('.//input[@type="hidden"]')
    }


def test_the_page_says_what_was_read_and_what_is_left_and_gives_no_score(client, database, ref):
    reword(database, ref, "Needs forbidden time, and regular help.")
    page = page_of(client, ref)
    said = words_of(page)
    assert "1 to put right, 2 to look at, 1 only you can judge" in said
    assert "A: 1 text" in said
    assert "as: school draft" in said
    assert [h.text_content() for h in page.xpath("//h2")] == [
        "What was read",
        "Put right: 1",
        "Look at: 2",
        "Only you can judge: 1",
        "Could not be checked: 1",
    ]
    assert {mark.text for mark in page.iter("mark")} == {"forbidden", "regular"}
    assert "It needs the letter that goes with the plan" in said
    assert "%" not in said
    with database.reading() as session:
        acts = session.scalars(select(models.AuditEntry.act)).all()
    assert "read findings" in acts


def test_a_finding_is_set_aside_beside_its_part_and_taken_back(client, database, ref):
    reword(database, ref, WORDS)
    section = f"/pupils/{ref}/plan/B"
    page = checked(client.get(section), said=[WORDS])
    assert WORDS in words_of(page)
    assert [mark.text for mark in page.iter("mark")] == ["Regular"]
    sent = form_of(page, "F-90", "set-aside") | {"because": "The <therapist> wrote it"}
    done = client.post(f"/pupils/{ref}/findings/set-aside", data=sent)
    assert done.location.endswith(section)
    after = checked(client.get(section), said=[WORDS])
    assert "Looked at already: 1" in words_of(after)
    assert "The <therapist> wrote it (Ashley SENCO," in words_of(after)
    sent = form_of(after, "F-90", "take-back")
    assert client.post(f"/pupils/{ref}/findings/take-back", data=sent).location.endswith(section)
    assert "Looked at already" not in words_of(checked(client.get(section), said=[WORDS]))
    again = client.post(f"/pupils/{ref}/findings/take-back", data=sent, follow_redirects=True)
    assert "taken back already" in words_of(checked(again, said=[WORDS]))


def test_without_a_reason_nothing_is_set_aside_and_the_page_says_so(client, database, ref):
    reword(database, ref, WORDS)
    sent = form_of(page_of(client, ref), "F-90", "set-aside")
    page = checked(
        client.post(f"/pupils/{ref}/findings/set-aside", data=sent | {"because": " "}), status=400
    )
    assert "There is a problem" in words_of(page)
    assert "Enter why it is fine as it is" in words_of(page)


def test_words_that_changed_meanwhile_are_looked_at_again_and_the_reason_is_kept(
    client, database, ref
):
    reword(database, ref, WORDS)
    sent = form_of(page_of(client, ref), "F-90", "set-aside") | {"because": "It is fine"}
    reword(database, ref, "Regular help, now in other words", number=1)
    page = checked(client.post(f"/pupils/{ref}/findings/set-aside", data=sent), status=400)
    assert "The words have changed" in words_of(page)


def test_a_question_is_answered_and_signed(client, ref):
    sent = form_of(page_of(client, ref), "X-91", "answer")
    address = f"/pupils/{ref}/findings/answer"
    refused = checked(client.post(address, data=sent | {"because": "I read it out"}), status=400)
    assert "Choose yes or not yet" in words_of(refused)
    assert "I read it out" in refused.xpath("//textarea/text()")[-1]
    client.post(address, data=sent | {"because": "I read it out", "fine": "no"})
    page = page_of(client, ref)
    assert "0 only you can judge" in words_of(page)
    assert "Answered: 1" in words_of(page)
    assert "Not yet" in words_of(page)
    assert "I read it out (Ashley SENCO," in words_of(page)


def test_findings_are_shown_section_by_section(client, database, ref):
    reword(database, ref, WORDS)
    page = page_of(client, ref, section="B")
    assert len(page.xpath('//article[contains(@class, "finding")]')) == 1
    assert "A-90" not in page.text_content()
    clear = page_of(client, ref, section="K")
    assert "Nothing found is not the same as nothing wrong" in words_of(clear)
    assert len(page_of(client, ref, section="<b>").xpath("//article")) == 3


def test_a_heading_that_lacks_something_says_so_on_the_board_and_overviews_count(client, ref):
    board = f"/pupils/{ref}/draft/section-a"
    page = checked(client.get(f"{board}/aspirations"), said=[BEES.text])
    assert "No hope of Ro’s stands here" in words_of(page)
    sent = form_of(page, "A-90", "set-aside") | {"because": "Asked for on Friday"}
    done = client.post(f"/pupils/{ref}/findings/set-aside", data=sent)
    assert done.location.endswith(f"{board}/aspirations")
    for address in (board, f"/pupils/{ref}/plan", f"/pupils/{ref}/produce"):
        said = words_of(checked(client.get(address), said=[BEES.text]))
        assert "0 to put right, 0 to look at, 1 only you can judge" in said
    pupil = checked(client.get(f"/pupils/{ref}"))
    assert f"/pupils/{ref}/findings" in pupil.xpath("//a/@href")


def test_a_profile_is_no_part_of_a_plan_and_is_not_checked(client, ref):
    said = words_of(checked(client.get(f"/pupils/{ref}/draft/profile"), said=[BEES.text]))
    assert "to put right" not in said


def test_good_examples_are_folded_beside_a_heading_and_cannot_be_put_in(client, ref):
    page = checked(client.get(f"/pupils/{ref}/draft/section-a/aspirations"), said=[BEES.text])
    (good,) = page.xpath('//details[contains(., "What good looks like")]')
    assert good.get("open") is None
    assert "Aunty Bea" in words_of(good)
    assert not good.xpath(".//form | .//button | .//input")


def test_who_may_only_read_sees_findings_and_no_forms(client, signed_in, ref):
    head = signed_in("head")
    page = checked(head.get(f"/pupils/{ref}/findings"), said=[BEES.text])
    assert "Only you can judge: 1" in words_of(page)
    assert not page.xpath('//form[contains(@action, "/findings/")]')


@pytest.mark.parametrize("words", [WORDS, "<script>alert(1)</script> regular", "regular " * 3000])
def test_what_is_typed_is_checked_and_shown_escaped(client, ref, words):
    sent = {"text": words, "letter": "B", "kind": "need", "part": "need000001", "field": "words"}
    answer = client.post(f"/pupils/{ref}/findings/typed", data=sent)
    assert answer.status_code == 200
    piece = html.fragment_fromstring(answer.text, create_parent="div")
    assert [mark.text.casefold() for mark in piece.iter("mark")] == ["regular"]
    assert not list(piece.iter("script"))
    assert not list(piece.iter("form"))


def test_nothing_is_said_of_words_without_findings_and_no_other_section_is_known(client, ref):
    address = f"/pupils/{ref}/findings/typed"
    assert not client.post(address, data={"text": "Bees", "letter": "A"}).text.strip()
    assert client.post(address, data={"text": "Bees", "letter": "Z"}).status_code == 404
    assert client.post(address, data={"text": "Bees"}).status_code == 404


def test_an_issue_is_stopped_with_its_reasons_and_goes_with_a_name_and_a_reason(
    client, database, ref
):
    reword(database, ref, "It is forbidden here.")
    address = f"/pupils/{ref}/versions/issue"
    assert not checked(client.get(address)).xpath('//textarea[@name="because"]')
    page = checked(client.post(address, data={"kind": "plan"}), status=400)
    assert "1 thing stops this from being issued" in words_of(page)
    assert [mark.text for mark in page.iter("mark")] == ["forbidden"]
    seen = page.xpath('//input[@name="seen"]/@value')
    sent = {"kind": "plan", "seen": seen, "because": "x" * 501}
    long = checked(client.post(address, data=sent), status=400)
    assert "must be 500 characters or fewer" in words_of(long)
    assert long.xpath('//input[@name="seen"]/@value') == seen
    done = client.post(address, data=sent | {"because": "The tribunal sits today"})
    assert "/versions/" in done.location
    found = words_of(page_of(client, ref))
    assert "Issued all the same: 1" in found
    assert "X-90: The tribunal sits today (Ashley SENCO," in found


def test_a_draft_is_produced_whatever_is_found_and_says_how_much_is_left(client, database, ref):
    reword(database, ref, "It is forbidden here.")
    made = client.post(
        f"/pupils/{ref}/produce", data={"document": "plan", "preset": "class", "made_from": "lines"}
    )
    page = checked(client.get(made.location))
    assert "1 to put right" in words_of(page)
    assert client.get(page.xpath('//a[contains(@href, "/file")]/@href')[0]).status_code == 200


THEIRS = "Idris Pemberley-Hart waits for ten seconds."


def test_a_file_with_another_pupils_name_waits_for_a_reason(client, database, ref):
    reword(database, ref, THEIRS)
    made = client.post(
        f"/pupils/{ref}/produce",
        data={"document": "plan", "preset": "class", "made_from": "lines"},
    ).location
    page = checked(client.get(made))
    assert "Not given out yet" in words_of(page)
    assert "another pupil’s name" in words_of(page)
    assert not page.xpath('//a[contains(@href, "/file")]')
    assert client.get(f"{made}/file").location == made
    refused = checked(client.post(f"{made}/let-pass", data={"because": " "}), status=400)
    assert "Enter why it is issued all the same" in words_of(refused)
    after = checked(
        client.post(f"{made}/let-pass", data={"because": "His cousin"}, follow_redirects=True)
    )
    (link,) = after.xpath('//a[contains(@href, "/file")]/@href')
    assert client.get(link).data.startswith(b"PK")


def test_a_version_kept_with_another_pupils_name_in_it_waits_too(
    client, database, ref, monkeypatch
):
    reword(database, ref, THEIRS)
    monkeypatch.setattr("ehcplan.casework.stopping.traces_in_case", lambda *_, **__: ())
    made = client.post(f"/pupils/{ref}/versions/issue", data={"kind": "plan"}).location
    page = checked(client.get(made), said=[BEES.text])
    assert "Not given out yet" in words_of(page)
    assert client.get(f"{made}/files/1").location == made
    assert client.post(f"{made}/let-pass", data={"because": "His cousin"}).location == made
    assert "Not given out yet" not in words_of(checked(client.get(made), said=[BEES.text]))
    assert client.get(f"{made}/files/1").data.startswith(b"PK")


def test_headings_to_copy_say_when_words_may_be_another_pupils(client, database, ref):
    address = f"/pupils/{ref}/produce/copy/section-a"
    assert "another pupil" not in words_of(checked(client.get(address), said=[BEES.text]))
    words = "Idris Pemberley-Hart likes bees."
    rewording.reword(database, OPERATOR, ref, "hopeline01", words, 0, on=ON)
    page = checked(client.get(address), said=[BEES.text])
    assert "Is this another pupil?" in words_of(page)
    assert [mark.text for mark in page.iter("mark")] == ["Idris Pemberley-Hart"]


def test_what_was_set_aside_is_not_said_again_while_the_words_stand(client, database, ref):
    reword(database, ref, WORDS)
    sent = form_of(page_of(client, ref), "F-90", "set-aside") | {"because": "It is fine"}
    client.post(f"/pupils/{ref}/findings/set-aside", data=sent)
    typed = {"letter": "B", "kind": "need", "part": "need000001", "field": "words"}
    address = f"/pupils/{ref}/findings/typed"
    assert not client.post(address, data=typed | {"text": WORDS}).text.strip()
    assert "<mark>" in client.post(address, data=typed | {"text": WORDS + " More"}).text
