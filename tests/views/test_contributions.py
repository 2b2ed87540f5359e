"""A contribution on the page: read, corrected, marked, filed, moved, side by side."""

import datetime as dt

import pytest

from ehcplan import models
from ehcplan.casework import gather
from ehcplan.casework.marks import mark
from ehcplan.casework.translate import case_of
from ehcplan.plan.said import Answer, Cell, Contribution, ReadBack
from ehcplan.tools import TOOLS
from ehcplan.vocabulary import Role
from tests.pages import checked

TODAY = dt.date(2026, 11, 21)
HOSTILE = 'I said "no" & <b>left</b> 🐈'
# Two tools are called a record of something.
CATALOGUE = [
    words for tool in TOOLS.values() for words in (tool.name, tool.purpose, tool.notes) if words
]


@pytest.fixture
def client(app, signed_in):
    app.config["TODAY"] = TODAY
    return signed_in("senco")


@pytest.fixture
def senco(people, database):
    return people.actor(database, "senco")


def said(*texts, **changed):
    answers = tuple(Answer(prompt="notes", index=i, text=text) for i, text in enumerate(texts))
    header = {
        "contributor": "Maisie",
        "role": Role.CHILD,
        "relationship": "self",
        "method": "conversation",
        "answers": answers,
    }
    return Contribution(**({"id": "", "tool": None, "date": TODAY} | header | changed))


@pytest.fixture
def kept(database, people, senco):
    return gather.keep(database, senco, people.own.ref, said("I liek frogs", HOSTILE))


def case(database, pupil, reader=None):
    with database.reading() as session:
        return case_of(session, session.get(models.Pupil, pupil.pupil_id), on=TODAY, reader=reader)


def at(people, kind, ref, more=""):
    return f"/pupils/{people.own.ref}/{kind}/{ref}{more}"


def follow(client, address, data, status=200):
    response = client.post(address, data=data, follow_redirects=True)
    return " ".join(checked(response, status, said=[HOSTILE, *CATALOGUE]).text_content().split())


def test_a_contribution_shows_whose_words_they_are_and_how_they_came(client, people, kept):
    page = checked(client.get(at(people, "contributions", kept.ref)), said=[HOSTILE])
    text = page.text_content()
    assert HOSTILE in text
    assert text.count("Pupil’s view, told or scribed") == 2
    for words in ("Maisie (the pupil)", "21 November 2026", "Talking together", "Not yet"):
        assert words in text
    assert page.xpath("//a[contains(., 'Filed under the wrong pupil')]")


def test_a_reader_who_may_not_write_sees_no_way_to(client, people, kept, signed_in, app):
    response = signed_in("head").get(at(people, "contributions", kept.ref))
    page = checked(response, said=[HOSTILE])
    assert not page.xpath("//main//form | //main//a[@role='button']")
    page = checked(signed_in("head").get(at(people, "answers", kept.answers[0])))
    assert not page.xpath("//main//form")
    response = signed_in("teacher").get(at(people, "contributions", kept.ref))
    assert "wrong pupil" not in response.text


def test_the_header_is_put_right(client, people, database, kept):
    address = at(people, "contributions", kept.ref, "/header")
    page = checked(client.get(address))
    form = dict(page.xpath("//main//form")[0].form_values())
    form |= {"supported_by": "Tom", "share": "school_only", "date": ["2", "11", "2026"]}
    form |= {"read_back": ["3", "11", "2026"], "read_back_with": "Mum", "read_back_agreed": "no"}
    text = follow(client, address, form)
    assert "The header is put right" in text
    there = case(database, people.own).said.contributions[0]
    assert (there.supported_by, there.share) == ("Tom", False)
    assert there.read_back == ReadBack(on=dt.date(2026, 11, 3), with_whom="Mum", agreed=False)
    assert "did not agree, with Mum" in text


def test_a_header_with_a_wrong_day_is_refused_with_its_words(client, people, kept):
    address = at(people, "contributions", kept.ref, "/header")
    text = follow(client, address, {"who": "pupil", "date": ["40", "1", "2026"]}, 400)
    assert "Enter the day it was said" in text


def test_an_answer_is_corrected_and_tells_its_history(client, people, database, kept):
    address = at(people, "answers", kept.answers[0], "/correct")
    given = {"text": "I like frogs", "original": "Żaby", "only_spelling": "yes"}
    assert "Corrected" in follow(client, address, given)
    answer = case(database, people.own).said.contributions[0].answers[0]
    assert (answer.text, answer.original) == ("I like frogs", "Żaby")
    for ref in (answer.ref, kept.answers[0]):
        text = checked(client.get(at(people, "answers", ref))).text_content()
        assert "I liek frogs" in text
        assert "I like frogs" in text


def test_somebody_elses_correction_is_shown_and_nothing_typed_is_lost(
    client, people, kept, database
):
    address = at(people, "answers", kept.answers[0], "/correct")
    follow(client, address, {"text": "First"})
    text = follow(client, address, {"text": "Second"}, 409)
    assert "somebody corrected this answer" in text
    assert "Second" in text
    newest = case(database, people.own).said.contributions[0].answers[0].ref
    follow(client, at(people, "answers", newest, "/correct"), {"text": "Second"})
    assert case(database, people.own).said.contributions[0].answers[0].text == "Second"


def test_a_correction_without_words_says_so(client, people, kept):
    address = at(people, "answers", kept.answers[0], "/correct")
    assert "Write what was said" in follow(client, address, {"text": " "}, 400)


def test_a_row_is_corrected_box_by_box(client, people, database, senco):
    row = Answer(
        prompt="rows",
        index=0,
        cells=(Cell(column="i_do", value="hums"), Cell(column="sure", value="guess")),
    )
    kept = gather.keep(
        database, senco, people.own.ref, said(tool="communication_chart", answers=(row,))
    )
    text = checked(client.get(at(people, "contributions", kept.ref))).text_content()
    assert "A guess" in text, "a choice reads in words"
    address = at(people, "answers", kept.answers[0], "/correct")
    follow(client, address, {"cell-i_do": "hums low", "cell-sure": "certain"})
    cells = case(database, people.own).said.contributions[0].answers[0].cells
    assert [(c.column, c.value) for c in cells] == [("i_do", "hums low"), ("sure", "certain")]


@pytest.mark.parametrize(
    ("pressed", "shown"),
    [
        ("private:yes", "Private"),
        ("exact:yes", "exact words"),
        ("sharing:school_only", "School only"),
        ("confirmed:yes", "Still true"),
        ("safeguarding:yes", "Kept for the safeguarding lead"),
        ("withheld:by", "Kept back by Mum"),
    ],
)
def test_a_mark_is_one_button(client, people, kept, pressed, shown):
    address = at(people, "answers", kept.answers[0], "/mark")
    text = follow(client, address, {"mark": pressed, "withheld": "Mum"})
    assert "Marked." in text
    assert shown in text
    follow_up = checked(client.get(at(people, "answers", kept.answers[0]))).text_content()
    assert shown in follow_up


@pytest.mark.parametrize("pressed", ["", "moved:x", "exact:maybe"])
def test_a_mark_that_there_is_not_is_refused(client, people, kept, pressed):
    response = client.post(at(people, "answers", kept.answers[0], "/mark"), data={"mark": pressed})
    assert response.status_code == 400


def test_keeping_back_asks_for_whom(client, people, database, kept):
    address = at(people, "answers", kept.answers[0], "/mark")
    given = {"mark": "withheld:by", "withheld": " "}
    assert "write who asked" in follow(client, address, given)
    assert case(database, people.own).said.contributions[0].answers[0].withheld_by is None


def test_somebody_who_did_not_hear_it_is_not_offered_to_call_it_exact(
    client, people, kept, signed_in
):
    answer = at(people, "answers", kept.answers[0])
    assert "I heard them" in client.get(answer).text
    teacher = signed_in("teacher")
    assert "I heard them" not in teacher.get(answer).text
    assert teacher.post(f"{answer}/mark", data={"mark": "exact:yes"}).status_code == 404


def test_answers_are_filed_under_the_questions_of_a_tool(client, people, database, kept):
    address = at(people, "contributions", kept.ref, "/file")
    checked(client.get(address), said=[HOSTILE, *CATALOGUE])
    address += "?tool=hopes_and_fears"
    page = checked(client.get(address), said=[HOSTILE, *CATALOGUE])
    names = page.xpath("//select[starts-with(@name, 'place-')]/@name")
    assert len(names) == 2
    text = follow(client, address, {names[0]: "hopes", names[1]: ""})
    assert "1 answer filed" in text
    first, second = case(database, people.own).said.contributions
    assert (first.tool, second.tool) == (None, "hopes_and_fears")
    assert second.answers[0].prompt == "hopes"


def test_filing_nothing_is_refused_with_the_choices_still_there(client, people, kept):
    address = at(people, "contributions", kept.ref, "/file?tool=hopes_and_fears")
    assert "Choose where at least one answer belongs" in follow(client, address, {}, 400)
    address = at(people, "contributions", kept.ref, "/file?tool=working_not_working")
    both = {f"place-{ref}": "topic" for ref in kept.answers}
    assert "takes one answer only" in follow(client, address, both, 400)


def test_answers_are_moved_to_the_right_pupil(client, people, database, kept):
    address = at(people, "contributions", kept.ref, "/move")
    page = checked(client.get(address), said=[HOSTILE])
    assert "Castellane" not in page.text_content(), "another school's pupil"
    assert len(page.xpath("//input[@name='answers' and @checked]")) == 2
    given = {"answers": [kept.answers[1]], "to": people.other.ref, "reason": "Two sheets swapped"}
    assert "1 answer moved" in follow(client, address, given)
    (there,) = case(database, people.other).said.contributions
    assert [a.text for a in there.answers] == [HOSTILE]
    text = checked(client.get(f"/pupils/{people.other.ref}/contributions/{there.ref}")).text_content
    assert "Moved here" in text()


def test_moving_everything_moves_the_contribution_itself(client, people, database, kept):
    address = at(people, "contributions", kept.ref, "/move")
    given = {"answers": list(kept.answers), "to": people.other.ref, "reason": "Swapped"}
    assert "2 answers moved" in follow(client, address, given)
    assert case(database, people.own).said.contributions == ()
    assert client.get(at(people, "contributions", kept.ref)).status_code == 404


def test_a_move_says_what_is_missing(client, people, kept):
    text = follow(client, at(people, "contributions", kept.ref, "/move"), {}, 400)
    for words in ("Choose what to move", "Choose the pupil whose it is", "Say why it is moved"):
        assert words in text


def test_one_tool_side_by_side(client, people, database, senco):
    mum = {"contributor": "Ada", "role": Role.PARENT, "relationship": "mother"}
    for header in ({}, mum):
        answer = Answer(prompt="stop", index=0, text="The bell" if not header else "Late buses")
        gather.keep(
            database,
            senco,
            people.own.ref,
            said(tool="traffic_lights", **(header | {"answers": (answer,)})),
        )
    page = checked(client.get(f"/pupils/{people.own.ref}/gather/perspectives/traffic_lights"))
    rows = page.xpath("//tbody/tr")
    assert len(rows) == 3
    cells = [" ".join(cell.text_content().split()) for cell in rows[0].xpath("./td")]
    assert cells[0].startswith("The bell Pupil’s view")
    assert cells[1].startswith("Late buses Parent or carer")


def test_a_tool_that_nobody_used_says_so_and_offers_to_begin(client, people):
    page = checked(client.get(f"/pupils/{people.own.ref}/gather/perspectives/path"))
    assert "Nobody has used this tool yet" in page.text_content()


def test_private_words_of_a_pupil_are_marked_in_every_list(client, people, database, kept, senco):
    mark(database, senco, people.own.ref, kept.answers[0], "private", "yes", TODAY)
    page = checked(client.get(f"/pupils/{people.own.ref}/gather"))
    assert "2 (1 private)" in page.text_content()


def test_gathering_starts_with_what_is_unfinished_then_what_is_empty(client, people):
    page = checked(client.get(f"/pupils/{people.own.ref}/gather"))
    assert "Nothing has been written down yet" in page.text_content()
    assert "would fill:" in page.text_content()
    client.post(f"/pupils/{people.own.ref}/sheets", data={"kind": "tool", "tool": "volcano"})
    text = checked(client.get(f"/pupils/{people.own.ref}/gather")).text_content()
    assert "Carry on with" in text


def test_every_tool_about_a_pupil_is_offered_and_no_other(client, people):
    page = checked(client.get(f"/pupils/{people.own.ref}/gather/tools"), said=CATALOGUE)
    links = page.xpath("//main//a[contains(@href, '/gather/tools/')]/@href")
    assert len(links) == len(set(links)) == 43
    for link in links[::7]:
        checked(client.get(link), said=CATALOGUE)
    assert client.get(f"/pupils/{people.own.ref}/gather/tools/staff_profile").status_code == 404
    assert client.get(f"/pupils/{people.own.ref}/gather/tools/none").status_code == 404
