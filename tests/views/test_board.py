"""The pages of the drafting board."""

import datetime as dt

import pytest

from ehcplan import models
from ehcplan.casework import arranging, draft, leaving_out, rewording
from ehcplan.vocabulary import Element, Target
from tests.casework.desk import HOSTILE, ON, Desk, a_case, answer, said
from tests.pages import checked, words_of

HELPS, VIEWS = Element.A_WHAT_HELPS, Element.A_VIEWS
SAID = (HOSTILE,)


@pytest.fixture
def desk(app, people, database):
    app.config["TODAY"] = ON
    return Desk(database, people.school_a, people.actor(database, "senco"))


@pytest.fixture
def senco(desk, signed_in):
    return signed_in("senco")


def at(desk, *parts, target="section-a"):
    return "/".join((f"/pupils/{desk.ref}/draft/{target}", *parts))


def page_at(client, address, status=200):
    return checked(client.get(address), status, said=SAID)


def follow(client, response):
    assert response.status_code == 302, response.text[:500]
    return checked(client.get(response.headers["Location"]), said=SAID)


def field(page, name):
    found = page.xpath(f"//textarea[@name='{name}']")[0]
    return (found.text or "").removeprefix("\n")


# ---------------------------------------------------------------- looking


@pytest.mark.parametrize("target", list(Target))
def test_the_whole_draft_and_each_of_its_headings_are_pages(desk, senco, target):
    overview = page_at(senco, at(desk, target=target.value))
    links = overview.xpath("//main//table//a/@href")
    assert len(links) == {"section-a": 25, "profile": 8}[target.value]
    for link in links:
        page_at(senco, link)


def test_the_overview_leads_to_the_first_heading_with_nothing(desk, senco):
    desk.do(draft.accept, Element.A_STRENGTHS, [desk.name("c2", 0)])
    page = page_at(senco, at(desk))
    text = words_of(page)
    assert "1 of 22 headings have something" in text
    assert "Carry on: What is important to Tam" in text
    assert "Not usually yet: work, home and community" in text
    assert "Not heard yet: Geraint Beck." in text


def test_a_heading_shows_lines_as_printed_with_where_they_come_from(desk, senco):
    desk.do(draft.accept, VIEWS, [desk.name("c1", 2)])
    page = page_at(senco, at(desk, "views"))
    assert words_of(page.xpath("//article[starts-with(@id, 'line-')]//p[@class='words']")[0]) == (
        "“I don't like the bell. It hurts”"
    )
    assert "Section A for Tam: heading 4 of 22" in senco.get(at(desk, "views")).text


def test_hostile_words_are_shown_escaped(desk, senco):
    desk.do(draft.accept, HELPS, [desk.name("c1", 5)])
    page = page_at(senco, at(desk, "what_helps"))
    assert HOSTILE in words_of(page)


def test_private_words_are_on_no_page(desk, senco):
    for key in ("what_helps", "views", "participation"):
        assert "Secret" not in senco.get(at(desk, key)).text


def test_a_head_reads_the_draft_without_anything_to_press(desk, signed_in):
    desk.do(draft.accept, HELPS, [desk.name("c1", 1)])
    page = page_at(signed_in("head"), at(desk, "what_helps"))
    assert "Quiet corners help" in words_of(page)
    assert page.xpath("//main//form") == []


@pytest.mark.parametrize("address", ["no-such", "known_as", "section-a"])
def test_a_heading_that_is_not_there_is_not_found(desk, senco, address):
    checked(senco.get(at(desk, address)), 404)
    checked(senco.get(at(desk, target="plan")), 404)


# ---------------------------------------------------------------- doing


def test_accepting_goes_back_to_the_line_and_says_what_was_done(desk, senco):
    response = senco.post(at(desk, "what_helps", "accept"), data={"source": desk.name("c1", 1)})
    (line,) = desk.case.lines
    assert response.headers["Location"].endswith(f"/what_helps#line-{line.ref}")
    text = words_of(follow(senco, response))
    assert "Accepted a line under “What helps the pupil”." in text
    assert "By you." in text


def test_what_is_refused_is_said_at_the_top_of_the_heading(desk, senco):
    response = senco.post(at(desk, "views", "accept"), data={"source": desk.name("c2", 0)})
    page = checked(response, 400, said=SAID)
    assert "may not stand under" in words_of(page.xpath("//*[@class='govuk-error-summary']")[0])
    assert page.findtext(".//title").startswith("Error: ")


def test_undo_takes_back_what_it_names(desk, senco):
    desk.do(draft.accept, HELPS, [desk.name("c1", 1)])
    page = page_at(senco, at(desk, "what_helps"))
    form = page.xpath("//form[.//button[@data-act='undo']]")[0]
    response = senco.post(form.get("action"), data=dict(form.form_values()))
    assert "Undone: accepted a line" in words_of(follow(senco, response))
    assert desk.case.lines == ()


def test_undo_on_a_page_grown_old_takes_nothing_back_and_says_so(desk, senco):
    desk.do(draft.accept, HELPS, [desk.name("c1", 1)])
    old = desk.acts()[-1].id
    desk.do(draft.accept, HELPS, [desk.name("c1", 5)])
    response = senco.post(at(desk, "undo"), data={"act": old, "key": "what_helps"})
    assert "Something else was done since" in words_of(follow(senco, response))
    assert len(desk.case.lines) == 2


def test_a_part_is_quoted_from_its_page(desk, senco):
    address = at(desk, "views", f"quote?source={desk.name('c1', 2)}")
    page = page_at(senco, address)
    assert field(page, "words") == "I don't like the bell. It hurts"
    data = {"source": desk.name("c1", 2), "words": "It hurts"}
    follow(senco, senco.post(at(desk, "views", "quote"), data=data))
    assert desk.texts(VIEWS) == ["It hurts"]


def test_a_part_nobody_said_comes_back_with_what_was_typed(desk, senco):
    data = {"source": desk.name("c1", 2), "words": "It hurts a lot"}
    page = checked(senco.post(at(desk, "views", "quote"), data=data), 400, said=SAID)
    assert field(page, "words") == "It hurts a lot"
    assert "not the words as they were said" in words_of(page)


def test_a_line_is_reworded_beside_its_original(desk, senco):
    line = desk.do(draft.accept, VIEWS, [desk.name("c1", 2)]).line
    address = at(desk, "lines", line, "reword")
    page = page_at(senco, address)
    assert "I don't like the bell. It hurts" in words_of(page.xpath("//*[@class='board']")[0])
    data = {"text": "I hate bells", "number": "0"}
    page = checked(senco.post(address, data=data), 400, said=SAID)
    assert field(page, "text") == "I hate bells"
    assert "outside quotation marks" in words_of(page)
    data["text"] = "The bell hurts Tam."
    page = follow(senco, senco.post(address, data=data))
    assert "Reworded by the SENCO, 16 November 2026. Tam’s words:" in words_of(page)


def test_two_who_reword_at_once_are_shown_both_and_lose_nothing(desk, senco):
    line = desk.do(draft.accept, VIEWS, [desk.name("c1", 2)]).line
    desk.do(rewording.reword, line, "The bell hurts Tam.", 0)
    address = at(desk, "lines", line, "reword")
    page = checked(senco.post(address, data={"text": "Bells are hard.", "number": "0"}), 409)
    text = words_of(page)
    assert "The bell hurts Tam." in text
    assert "I don't like the bell. It hurts" in text
    form = page.xpath("//form[.//textarea]")[0]
    data = dict(form.form_values())
    assert data["text"].strip() == "Bells are hard."
    follow(senco, senco.post(form.get("action"), data=data))
    assert desk.texts(VIEWS) == ["Bells are hard."]


def test_rewording_a_line_that_was_taken_out_keeps_what_was_typed(desk, senco):
    line = desk.do(draft.accept, VIEWS, [desk.name("c1", 2)]).line
    desk.do(arranging.take_out, line)
    address = at(desk, "lines", line, "reword")
    page = checked(senco.post(address, data={"text": "Bells are hard.", "number": "0"}), 409)
    form = page.xpath("//form[.//textarea]")[0]
    data = {name: value.strip() for name, value in form.form_values()}
    assert data["text"] == "Bells are hard."
    follow(senco, senco.post(form.get("action"), data=data))
    assert desk.texts(VIEWS) == ["Bells are hard."]


def test_an_answer_is_put_in_other_words_at_once(desk, senco):
    source = desk.name("c1", 3)
    page = page_at(senco, at(desk, "views", f"other-words?source={source}"))
    assert field(page, "text") == "I want a dog"
    data = {"source": source, "text": "Tam wants a dog."}
    follow(senco, senco.post(at(desk, "views", "other-words"), data=data))
    assert desk.texts(VIEWS) == ["Tam wants a dog."]


def test_an_answer_is_left_out_with_a_reason_and_brought_back(desk, senco):
    address = at(desk, "what_helps", "leave-out")
    data = {"source": desk.name("c2", 0), "where": "altogether"}
    page = checked(senco.post(address, data=data), 400, said=SAID)
    assert "Choose why it is left out" in words_of(page)
    page = checked(senco.post(address, data={**data, "reason": "other"}), 400, said=SAID)
    assert "Enter the other reason" in words_of(page)
    data |= {"reason": "other", "other": "Mum asked us not to"}
    page = follow(senco, senco.post(address, data=data))
    assert "Left out by the SENCO, 16 November 2026, everywhere: Mum asked us not to" in words_of(
        page
    )
    data = {"source": desk.name("c2", 0), "where": "altogether"}
    follow(senco, senco.post(at(desk, "what_helps", "bring-back"), data=data))
    assert desk.case.left_out == ()


def test_an_unused_answer_is_placed_by_hand_whole_in_part_or_reworded(desk, senco):
    source = desk.name("c1", 1)
    address = at(desk, f"place?source={source}&key=views")
    page_at(senco, address)
    data = {"source": source, "key": "views", "heading": "what_helps"}
    for how, ends in (("quote", "/what_helps/quote"), ("reword", "/what_helps/other-words")):
        response = senco.post(at(desk, "place"), data={**data, "how": how})
        assert response.headers["Location"].endswith(f"{ends}?source={source}")
    follow(senco, senco.post(at(desk, "place"), data={**data, "how": "whole"}))
    assert desk.texts(HELPS) == ["Quiet corners help"]
    data = {"source": desk.name("c2", 0), "heading": "views", "how": "whole"}
    page = checked(senco.post(at(desk, "place"), data=data), 400, said=SAID)
    assert "may not stand under" in words_of(page)


def test_lines_are_joined_ordered_moved_and_taken_out(desk, senco):
    first = desk.do(draft.accept, HELPS, [desk.name("c3", 0)]).line
    second = desk.do(draft.accept, HELPS, [desk.name("c3", 1)]).line
    data = {"key": "what_helps", "way": "up"}
    follow(senco, senco.post(at(desk, "lines", second, "order"), data=data))
    assert desk.texts(HELPS) == ["Works well in a pair", "Joins in when the plan is drawn"]
    page = page_at(senco, at(desk, "what_helps"))
    assert page.xpath("//input[@form='join']/@value") == [second, first]
    response = senco.post(at(desk, "what_helps", "join"), data={"line": [first, second]})
    follow(senco, response)
    (joined,) = desk.case.lines
    page_at(senco, at(desk, "lines", joined.ref, "move"))
    data = {"heading": "schooling"}
    follow(senco, senco.post(at(desk, "lines", joined.ref, "move"), data=data))
    assert len(desk.texts(Element.A_SCHOOLING)) == 1
    page_at(senco, at(desk, "lines", joined.ref, "take-out"))
    follow(senco, senco.post(at(desk, "lines", joined.ref, "take-out"), data={"reason": ""}))
    assert desk.case.lines == ()
    assert desk.case.left_out == ()


def test_lines_of_two_voices_are_not_joined_and_the_page_says_why(desk, senco):
    lines = [desk.do(draft.accept, HELPS, [desk.name(said_in, 0)]).line for said_in in ("c2", "c3")]
    response = senco.post(at(desk, "what_helps", "join"), data={"line": lines})
    assert "Two voices are never joined" in words_of(checked(response, 400, said=SAID))


def test_their_own_words_are_put_back(desk, senco):
    line = desk.do(draft.accept, VIEWS, [desk.name("c1", 2)]).line
    desk.do(rewording.reword, line, "The bell hurts Tam.", 0)
    follow(senco, senco.post(at(desk, "lines", line, "restore"), data={"key": "views"}))
    assert desk.texts(VIEWS) == ["I don't like the bell. It hurts"]


def test_a_line_is_written_from_nothing_by_saying_who_says_it(desk, senco):
    address = at(desk, "parent_views", "write")
    page = page_at(senco, address)
    labels = [words_of(one) for one in page.xpath("//label")]
    assert "Tam" in labels
    assert "Rhian Beck (mother)" in labels
    page = checked(senco.post(address, data={"text": ""}), 400)
    assert "Choose who says this" in words_of(page)
    data = {
        "text": "Nain taught her to knit.",
        "who": "somebody_else",
        "role": "family",
        "said_on": ["10", "11", "2026"],
        "method": "phone_call",
    }
    page = checked(senco.post(address, data=data), 400)
    assert "Enter their name" in words_of(page)
    data |= {"name": "Nerys Beck", "relationship": "grandmother"}
    follow(senco, senco.post(address, data=data))
    (line,) = desk.case.lines
    contribution, _, _ = desk.case.find(line.sources[0])
    assert (contribution.contributor, contribution.date) == ("Nerys Beck", dt.date(2026, 11, 10))


def test_a_line_that_may_not_stand_keeps_what_was_typed(desk, senco):
    data = {
        "text": "I like it",
        "who": "pupil",
        "role": "family",
        "said_on": ["10", "11", "2026"],
        "method": "conversation",
    }
    page = checked(senco.post(at(desk, "views", "write"), data=data), 400)
    assert field(page, "text") == "I like it"


def test_an_empty_heading_says_why(desk, senco):
    address = at(desk, "history", "empty")
    assert "Choose what to say" in words_of(checked(senco.post(address), 400, said=SAID))
    page = follow(senco, senco.post(address, data={"reason": "chose_not_to"}))
    assert "Asked, and chose not to say (16 November 2026)" in words_of(page)
    follow(senco, senco.post(address, data={"clear": "1"}))
    assert desk.case.empties == ()


def test_how_everybody_took_part_is_worded_by_a_person(desk, senco):
    page = page_at(senco, at(desk, "participation"))
    assert "Rhian Beck (mother)" in words_of(page.find(".//table"))
    address = at(desk, "participation", "words")
    follow(senco, senco.post(address, data={"text": "Tam drew & talked."}))
    assert desk.case.participation == "Tam drew & talked."
    checked(senco.post(address, data={"text": "I talked with Tam."}), 400, said=SAID)


def test_a_line_that_may_no_longer_be_used_is_shown_with_the_reason(desk, senco, database):
    desk.do(draft.accept, HELPS, [desk.name("c1", 1)])
    with database.writing() as session:
        row = session.query(models.Answer).filter_by(ref=desk.name("c1", 1)).one()
        row.facts.append(models.AnswerFact(kind="private", value="yes", on=ON))
    text = words_of(page_at(senco, at(desk, "what_helps")))
    assert "Not printed. May no longer be used: Private." in text


def test_the_profile_says_how_full_its_page_is_and_refuses_a_ninth_line(
    app, people, database, signed_in
):
    app.config["TODAY"] = ON
    case = a_case(said("c1", "child", *(answer(i, f"Help number {i}") for i in range(9))))
    desk = Desk(database, people.school_a, people.actor(database, "senco"), case)
    for index in range(8):
        desk.do(draft.accept, Element.P_SUPPORT, [desk.name("c1", index)])
    client = signed_in("senco")
    page = page_at(client, at(desk, "support", target="profile"))
    assert "24 of 320 words on the page. 8 of 8 lines of support." in words_of(page)
    address = at(desk, "support", "accept", target="profile")
    response = client.post(address, data={"source": desk.name("c1", 8)})
    assert "8 lines of support already" in words_of(checked(response, 400))


def test_left_out_answers_are_listed_with_their_reason(desk, senco):
    desk.do(
        leaving_out.leave_out, [desk.name("c2", 0)], HELPS, "Not agreed", target=Target.SECTION_A
    )
    text = words_of(page_at(senco, at(desk, "what_helps")))
    assert "Left out by the SENCO, 16 November 2026: Not agreed" in text
