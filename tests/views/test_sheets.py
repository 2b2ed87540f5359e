"""Sheets on the page: notes, a meeting, a tool; saved, gone through, kept."""

import datetime as dt

import pytest
from sqlalchemy import select

from ehcplan import models
from ehcplan.casework import gather, sheets
from ehcplan.casework.translate import case_of
from ehcplan.forms.steps import posted_fields
from ehcplan.plan.said import Contribution
from ehcplan.vocabulary import Role, Sharing
from tests.pages import checked
from tests.views.gathering import SheetBrowser, begun

TODAY = dt.date(2026, 11, 21)
HOSTILE = 'I said "no" & <b>left</b> 🐈'
HEADER = {
    "who": "pupil",
    "date": ["20", "11", "2026"],
    "method": "conversation",
    "share": "plan",
}


@pytest.fixture
def client(app, signed_in):
    app.config["TODAY"] = TODAY
    return signed_in("senco")


@pytest.fixture
def senco(people, database):
    return people.actor(database, "senco")


@pytest.fixture
def mum(database, people, senco):
    said = Contribution(
        id="",
        tool=None,
        contributor="Ada Okafor",
        role=Role.PARENT,
        relationship="mother",
        date=TODAY,
    )
    gather.keep(database, senco, people.own.ref, said, not_written_down=1)
    return "Ada Okafor"


def case(database, pupil, reader=None):
    with database.reading() as session:
        return case_of(session, session.get(models.Pupil, pupil.pupil_id), on=TODAY, reader=reader)


def last(database, pupil, reader=None):
    return case(database, pupil, reader).said.contributions[-1]


def test_notes_are_typed_gone_through_and_kept(client, people, database):
    sheet = begun(client, people.own, "notes")
    sheet.said = [HOSTILE]
    words = f"I like frogs\r\n\r\n  {HOSTILE}  \nNot for the plan\nDo not write this"
    sheet.press("check", **HEADER, **{"more-notes": words})
    sheet.press(
        "keep",
        exact="some",
        **{"line-0-exact": "yes", "line-1-private": "yes", "line-3-sharing": "not_kept"},
        **{"line-2-sharing": "school_only", "line-2-original": "nie", "line-2-certainty": "guess"},
    )
    assert "3 lines kept. 1 line not written down" in sheet.text
    said = last(database, people.own)
    assert (said.contributor, said.role, said.date) == ("Maisie", Role.CHILD, dt.date(2026, 11, 20))
    assert [(a.text, a.quote, a.private, a.sharing) for a in said.answers] == [
        ("I like frogs", True, False, None),
        (HOSTILE, False, True, None),
        ("Not for the plan", False, False, Sharing.SCHOOL_ONLY),
    ]
    assert (said.answers[2].original, said.answers[2].certainty) == ("nie", "guess")
    assert "Do not write this" not in str(case(database, people.own))


def test_a_header_with_gaps_says_what_is_missing_and_loses_nothing(client, people, database):
    sheet = begun(client, people.own, "notes")
    sheet.press("check", status=400, date=["31", "2", "2026"], **{"more-notes": "Frogs"})
    for words in ("Choose who said it", "Enter the day it was said", "Choose how it was said"):
        assert words in sheet.text
    assert sheet.fields["more-notes"] == ["Frogs"]
    assert sheet.fields["date"] == ["31", "2", "2026"]


def test_a_day_after_today_and_somebody_without_a_name_are_refused(client, people):
    sheet = begun(client, people.own, "notes")
    given = HEADER | {"who": "new", "date": ["22", "11", "2026"]}
    sheet.press("check", status=400, **given, **{"more-notes": "Frogs"})
    for words in (
        "The day it was said must not be after today",
        "Enter the name of the person who said it",
        "Choose what they are to the pupil",
    ):
        assert words in sheet.text


def test_nothing_written_is_not_kept(client, people, database):
    sheet = begun(client, people.own, "notes")
    sheet.press("check", status=400, **HEADER)
    assert "Write down at least one thing" in sheet.text
    assert case(database, people.own).said.contributions == ()


def test_more_lines_than_a_page_can_go_through_are_asked_to_be_shared_out(client, people):
    sheet = begun(client, people.own, "notes")
    many = "\n".join(f"Line {n}" for n in range(401))
    sheet.press("check", status=400, **HEADER, **{"more-notes": many})
    assert "Keep 400 lines at a time" in sheet.text
    assert sheet.fields["more-notes"] == [many]


def test_a_line_ticked_as_exact_while_none_are_is_asked_about(client, people):
    sheet = begun(client, people.own, "notes")
    sheet.press("check", **HEADER, **{"more-notes": "Frogs"})
    sheet.press("keep", status=400, exact="none", **{"line-0-exact": "yes"})
    assert "You ticked 1 line as exact words, and chose none" in sheet.text
    assert sheet.fields["line-0-exact"] == ["yes"]


def test_a_mark_stays_with_its_words_when_lines_are_added_before_and_after(
    client, people, database
):
    sheet = begun(client, people.own, "notes")
    sheet.press("check", **HEADER, **{"more-notes": "Secret\nOpen"})
    sheet.press("step:words", **{"line-0-private": "yes"})
    sheet.press("check", **{"more-notes": "Third"})
    sheet.press("keep", **{"line-1-text": ""})
    assert [(a.text, a.private) for a in last(database, people.own).answers] == [
        ("Secret", True),
        ("Third", False),
    ]


def test_somebody_new_is_remembered_and_offered_next_time(client, people, database):
    sheet = begun(client, people.own, "notes")
    new = {"new_name": "Grace Lund", "new_role": "family", "new_relationship": "aunt"}
    sheet.press("check", **(HEADER | {"who": "new"} | new), **{"more-notes": "She sings"})
    sheet.press("keep")
    assert last(database, people.own).contributor == "Grace Lund"
    assert "Grace Lund (aunt)" in begun(client, people.own, "notes").text


def test_what_is_saved_for_later_is_all_there(client, people):
    ten = "\r\n".join(f"Line {i}" for i in range(10))
    sheet = begun(client, people.own, "notes")
    sheet.press("later", **{"more-notes": ten, "new_name": "Gra"})
    assert "Carry on with the notes" in sheet.text
    again = begun(client, people.own, "notes")
    assert again.fields["more-notes"] == [ten.replace("\r\n", "\n")]
    assert again.fields["new_name"] == ["Gra"]


def test_every_page_of_a_sheet_holds_the_whole_sheet(client, people, database, senco):
    sheet = begun(client, people.own, "tool", "good_day_bad_day")
    rows = {name: "x" for name in sheet.fields if "-cell-" in name}
    sheet.press("later", **HEADER, **rows, **{"more-why": "because\nso"})
    (there,) = sheets.unfinished(database, senco, people.own.ref)
    address = f"/pupils/{people.own.ref}/sheets/{there.ref}"
    for query in ("?step=words", "?step=lines", "?step=end", "?step=start"):
        fields = SheetBrowser(client, address + query).fields
        held = posted_fields(fields, fields.__getitem__)
        for name, values in there.fields.items():
            if name != "exact":
                assert sorted(held.get(name, [])) == sorted(values), (query, name)


def test_two_tabs_of_one_sheet_lose_nothing(client, people, database, senco):
    first, second = (begun(client, people.own, "notes") for _ in range(2))
    first.press("later", **{"more-notes": "First tab"})
    second.said = ["First tab"]
    second.press("later", status=409, **{"more-notes": "Second tab"})
    assert "First tab" in second.text
    assert second.fields["more-notes"] == ["Second tab"]
    second.press("later")
    (there,) = sheets.unfinished(database, senco, people.own.ref)
    assert there.fields["more-notes"] == ["Second tab"]


def test_a_sheet_sent_again_after_it_was_kept_shows_what_it_became_and_the_words(client, people):
    first, second = (begun(client, people.own, "notes") for _ in range(2))
    first.press("check", **HEADER, **{"more-notes": "Frogs"})
    first.press("keep")
    second.said = ["Frogs and toads"]
    response = client.post(
        second.form.get("action"), data=second.fields | {"more-notes": "Frogs and toads"}
    )
    page = checked(response, 409, said=["Frogs and toads"])
    assert "Frogs and toads" in page.text_content()
    again = page.xpath("//form[contains(@action, 'again')]")[0]
    response = client.post(
        again.get("action"), data=dict(again.form_values()), follow_redirects=True
    )
    assert "Frogs and toads" in checked(response).text_content()


def test_autosave_answers_as_the_script_expects(client, people):
    sheet = begun(client, people.own, "notes")
    address = sheet.form.get("data-autosave-url")
    data = {"revision": "0", "more-notes": "Frogs"}
    answer = client.post(address, data=data)
    assert answer.json["revision"] == 1
    assert len(answer.json["saved_at"]) == 5
    conflict = client.post(address, data=data | {"more-notes": "Toads"})
    assert (conflict.status_code, conflict.json) == (409, {"revision": 1, "theirs": "Frogs"})
    gone = client.post(
        address.replace("/autosave", "x/autosave"),
        data=data,
        headers={"Accept": "application/json"},
    )
    assert gone.status_code == 404
    bad = client.post(address, data={"revision": "x"}, headers={"Accept": "application/json"})
    assert bad.status_code == 400


def test_autosave_after_the_sign_in_ran_out_asks_to_sign_in_and_keeps_nothing(
    client, people, database, senco
):
    sheet = begun(client, people.own, "notes")
    with database.writing() as session:
        for row in session.scalars(select(models.ServerSession)):
            session.delete(row)
    answer = client.post(
        sheet.form.get("data-autosave-url"),
        data={"revision": "0", "more-notes": "Frogs"},
        headers={"Accept": "application/json"},
    )
    assert (answer.status_code, answer.json) == (401, {"error": "sign-in"})
    assert sheets.unfinished(database, senco, people.own.ref)[0].is_empty


@pytest.mark.parametrize("role", ["teacher", "safeguarding_lead", "professional", "head"])
def test_nobody_else_opens_a_sheet(client, people, signed_in, role):
    sheet = begun(client, people.own, "notes")
    other = signed_in(role)
    for address in (sheet.address.rstrip("?"), sheet.form.get("data-autosave-url")):
        assert other.post(address, data={"revision": "0"}).status_code == 404


def test_a_meeting_gives_each_speaker_a_column_and_each_line_a_name(client, people, database, mum):
    sheet = begun(client, people.own, "meeting")
    boxes = sheet.page.xpath("//input[@name='there']/@value")
    header = HEADER | {"new_name": "Annual review", "method": "meeting", "there": boxes}
    header.pop("who")
    sheet.press("on", **header)
    person = next(box for box in boxes if box != "pupil")
    words = {"said-pupil": "Frogs\nPonds", f"said-{person}": "She sleeps", "said-together": "Done"}
    sheet.press("check", **words)
    sheet.press("keep")
    said = last(database, people.own)
    assert (said.contributor, said.role) == ("Annual review", Role.GROUP)
    assert {(a.text, a.said_by) for a in said.answers} == {
        ("Frogs", "Maisie"),
        ("Ponds", "Maisie"),
        ("She sleeps", mum),
        ("Done", None),
    }


def test_a_meeting_asks_who_was_there_and_what_it_is_called(client, people):
    sheet = begun(client, people.own, "meeting")
    sheet.press("on", status=400, share="plan")
    assert "Choose who was there" in sheet.text
    assert "Enter what the group or meeting is called" in sheet.text


def test_a_tool_is_filled_in_with_rows_lines_and_choices(client, people, database):
    sheet = begun(client, people.own, "tool", "good_day_bad_day")
    (when, *_), (what, *_) = (
        sorted(n for n in sheet.fields if n.endswith(f"-cell-{c}")) for c in ("when", "text")
    )
    sheet.press(
        "check", **HEADER, **{when: "Lunch", what: "Noise", "more-why": "It hurts\nIt is long"}
    )
    column = what.replace("-cell-", "-exactcell-")
    sheet.press("keep", exact="some", **{column: "yes"})
    said = last(database, people.own)
    assert said.tool == "good_day_bad_day"
    row, why, long = said.answers
    assert [(c.column, c.value, c.quote) for c in row.cells] == [
        ("when", "Lunch", False),
        ("text", "Noise", True),
    ]
    assert (row.prompt, why.words, long.index) == ("good_day", "It hurts", 1)


def test_a_row_is_added_without_a_script_and_with_one(client, people):
    sheet = begun(client, people.own, "tool", "relationship_circle")
    before = [n for n in sheet.fields if n.endswith("-cell-name")]
    sheet.press("row:people", **{before[0]: "Bisto"})
    after = [n for n in sheet.fields if n.endswith("-cell-name")]
    assert len(after) == len(before) + 1
    assert sheet.fields[before[0]] == ["Bisto"]
    address = sheet.page.xpath("//button[@hx-post]/@hx-post")[0]
    part = client.post(address, data=sheet.fields)
    assert part.status_code == 200
    assert f'name="line-{len(after)}-cell-name"' in part.text
    assert "<html" not in part.text


def test_worries_are_private_unless_somebody_says_otherwise(client, people, database):
    sheet = begun(client, people.own, "tool", "hopes_and_fears")
    assert "Kept private" in sheet.text
    sheet.press("check", **HEADER, **{"more-fears": "The dark\nDogs", "more-hopes": "A cat"})
    fields = sheet.fields
    private = [name for name in fields if name.endswith("-private")]
    assert len(private) == 2
    fields.pop(private[1])
    fields["act"] = "keep"
    client.post(sheet.form.get("action"), data=fields)
    assert [(a.text, a.private) for a in last(database, people.own).answers] == [
        ("A cat", False),
        ("The dark", True),
        ("Dogs", False),
    ]


def test_easy_words_put_one_question_on_a_page_with_skip_and_stop(client, people, database):
    sheet = begun(client, people.own, "tool", "traffic_lights", "easy")
    sheet.press("on", **HEADER)
    assert sheet.page.findtext(".//h1").strip() == "What do you want to stop?"
    for words in ("Childline on 0800 1111", "999", "Nobody reads this tonight", "we must tell"):
        assert words in sheet.text
    assert "secret" not in sheet.text.lower()
    sheet.press("question:1", **{"more-stop": "The bell"})
    assert "Question 2 of 3" in sheet.text
    sheet.press("stop")
    assert "Thank you" in sheet.text
    sheet.press("check")
    sheet.press("keep")
    (answer,) = last(database, people.own).answers
    assert (answer.text, answer.asked) == ("The bell", "What do you want to stop?")


def pictures_in(page):
    """The pictures on a page, in their order; each is passed over by a screen reader."""
    found = page.xpath("//main//img")
    assert all(picture.get("alt") == "" for picture in found)
    return [picture.get("src").rsplit("/", 1)[-1] for picture in found]


def test_easy_words_stand_beside_a_picture_that_is_there(client, people):
    sheet = begun(client, people.own, "tool", "good_day_bad_day", "easy")
    sheet.press("on", **HEADER)
    assert pictures_in(sheet.page) == ["sun.svg"]
    with client.get(sheet.page.xpath("//main//img/@src")[0]) as drawing:
        assert (drawing.status_code, drawing.mimetype) == (200, "image/svg+xml")
    sheet.press("question:1")
    assert pictures_in(sheet.page) == ["rain-cloud.svg"]


def test_other_words_have_no_pictures(client, people):
    for presentation in ("words", "observing"):
        sheet = begun(client, people.own, "tool", "relationship_circle", presentation)
        assert pictures_in(sheet.page) == []
        assert sheet.page.xpath("//select[contains(@name, '-cell-ring')]")


def test_a_closed_choice_is_made_by_a_picture_and_kept(client, people, database):
    sheet = begun(client, people.own, "tool", "relationship_circle", "easy")
    sheet.press("on", **HEADER)
    assert pictures_in(sheet.page)[:5] == [
        *("people.svg", "heart.svg", "people.svg", "wave.svg", "handshake.svg")
    ]
    ring = next(n for n in sheet.page.xpath("//input[@type='radio']/@name") if "-cell-ring" in n)
    name = ring.removesuffix("ring") + "name"
    sheet.press("question:0", **{name: "Bisto", ring: "1"})
    (chosen,) = sheet.page.xpath(f"//input[@name='{ring}'][@checked]/@value")
    assert chosen == "1"
    sheet.press("check")
    sheet.press("keep")
    (answer,) = last(database, people.own).answers
    assert [(cell.column, cell.value) for cell in answer.cells] == [
        ("name", "Bisto"),
        ("ring", "1"),
    ]


def test_a_value_that_is_no_choice_stays_beside_the_pictures(client, people):
    sheet = begun(client, people.own, "tool", "relationship_circle", "easy")
    sheet.press("on", **HEADER)
    ring = next(n for n in sheet.page.xpath("//input[@type='radio']/@name") if "-cell-ring" in n)
    sheet.press("question:0", **{ring: 'the <b>"attic"</b> 🚀'})
    (chosen,) = sheet.page.xpath(f"//input[@name='{ring}'][@checked]/@value")
    assert chosen == 'the <b>"attic"</b> 🚀'
    assert "the <b>" in sheet.text


def test_a_choice_that_is_the_whole_question_has_pictures(client, people):
    sheet = begun(client, people.own, "tool", "working_not_working", "easy")
    sheet.press("on", **HEADER)
    sheet.press("question:1")
    assert pictures_in(sheet.page) == [
        *("people.svg", "child.svg", "family.svg", "school.svg"),
        *("hospital.svg", "house.svg", "question.svg"),
    ]


def test_the_words_in_which_a_question_was_put_are_kept(client, people, database):
    sheet = begun(client, people.own, "tool", "traffic_lights", "observing")
    own = {"asked-stop": "What shall we bin?", "more-stop": "Bells", "more-more_of": "Till"}
    sheet.press("check", **HEADER, **own)
    sheet.press("keep")
    stop, more = last(database, people.own).answers
    assert stop.asked == "What shall we bin?"
    assert more.asked.startswith("What did you see the pupil ask for again")


def test_plain_words_are_not_kept_as_asked(client, people, database):
    sheet = begun(client, people.own, "tool", "traffic_lights")
    sheet.press("check", **HEADER, **{"more-stop": "Bells"})
    sheet.press("keep")
    assert last(database, people.own).answers[0].asked is None


def test_what_is_for_the_safeguarding_lead_is_read_by_two_people(
    client, people, database, signed_in
):
    sheet = begun(client, people.own, "notes")
    sheet.press("check", **HEADER, **{"more-notes": "He hurts me\nFrogs"})
    assert "call 999" in sheet.text
    sheet.press("keep", **{"line-0-lead": "yes"})
    address = sheet.address
    for role, sees in (("senco", True), ("teacher", False), ("safeguarding_lead", True)):
        said = checked(signed_in(role).get(address), said=["He hurts me"]).text_content()
        assert ("He hurts me" in said) is sees


def test_a_sheet_is_thrown_away(client, people, database, senco):
    sheet = begun(client, people.own, "notes")
    sheet.press("later", **{"more-notes": "Frogs"})
    (there,) = sheets.unfinished(database, senco, people.own.ref)
    response = client.post(
        f"/pupils/{people.own.ref}/sheets/{there.ref}/discard", follow_redirects=True
    )
    assert "thrown away" in checked(response).text_content()
    assert sheets.unfinished(database, senco, people.own.ref) == ()


def test_words_of_one_person_by_their_own_hand_are_exact_already(client, people, database):
    sheet = begun(client, people.own, "notes")
    sheet.press("check", **(HEADER | {"method": "typed"}), **{"more-notes": "Frogs"})
    assert "own words already" in sheet.text
    assert "line-0-exact" not in sheet.response.text
    sheet.press("keep")
    assert last(database, people.own).method == "typed"


def test_a_box_of_ten_thousand_letters_comes_back_whole(client, people, database):
    long = HOSTILE + "é" * 10_000
    sheet = begun(client, people.own, "notes")
    sheet.said = [long]
    sheet.press("check", **HEADER, **{"more-notes": long})
    sheet.press("keep", exact="all")
    (answer,) = last(database, people.own).answers
    assert (answer.text, answer.quote) == (long, True)
