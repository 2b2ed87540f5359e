import datetime as dt

import pytest

from tests.pages import checked, words_of

HOSTILE = 'Zoë <b>&amp;</b> "quoted" 🐈'


@pytest.fixture
def teacher(app, signed_in):
    app.config["TODAY"] = dt.date(2026, 11, 21)
    return signed_in("teacher")


def add(teacher, people, name="Clare Thornley"):
    sent = {"name": name, "role": "parent", "relationship": "mother"}
    return teacher.post(f"/pupils/{people.own.ref}/people/add", data=sent)


def person_address(teacher, people):
    page = checked(teacher.get(f"/pupils/{people.own.ref}"), said=[HOSTILE])
    (edit,) = [a for a in page.xpath("//main//a/@href") if a.endswith("/edit") and "people" in a]
    return edit.removesuffix("/edit")


def page_text(teacher, people):
    return words_of(checked(teacher.get(f"/pupils/{people.own.ref}"), said=[HOSTILE]))


def test_somebody_is_added_and_put_right(teacher, people):
    checked(teacher.get(f"/pupils/{people.own.ref}/people/add"))
    assert add(teacher, people, HOSTILE).location == f"/pupils/{people.own.ref}#people"
    address = person_address(teacher, people)
    checked(teacher.get(f"{address}/edit"), said=[HOSTILE])
    sent = {"name": "Clare", "role": "family", "relationship": "aunt"}
    assert teacher.post(f"{address}/edit", data=sent).status_code == 302
    text = page_text(teacher, people)
    assert "Clare aunt Not asked yet" in text
    assert HOSTILE not in text


def test_a_mistake_and_a_second_of_the_same_name_are_said(teacher, people):
    page = checked(teacher.post(f"/pupils/{people.own.ref}/people/add", data={}), 400)
    assert "Enter the person’s name" in words_of(page)
    add(teacher, people)
    assert "already" in words_of(checked(add(teacher, people), 400))


def test_asked_and_chose_not_to_can_be_undone(teacher, people):
    add(teacher, people)
    address = person_address(teacher, people)
    checked(teacher.get(f"{address}/ask"))
    day = ["16", "11", "2026"]
    teacher.post(f"{address}/asked", data={"asked-on": day})
    assert "Clare Thornley mother Asked 16 November 2026" in page_text(teacher, people)
    teacher.post(f"{address}/chose-not-to", data={"chose-on": day})
    assert "Chose not to 16 November 2026" in page_text(teacher, people)
    page = checked(teacher.get(f"{address}/ask"))
    assert words_of(page).count("Undo") == 2
    teacher.post(f"{address}/chose-not-to/undo")
    teacher.post(f"{address}/asked/undo")
    assert "Clare Thornley mother Not asked yet" in page_text(teacher, people)


@pytest.mark.parametrize("what", ["asked", "chose"])
def test_nobody_is_asked_tomorrow(teacher, people, what):
    add(teacher, people)
    address = person_address(teacher, people)
    path = f"{address}/{'asked' if what == 'asked' else 'chose-not-to'}"
    page = checked(teacher.post(path, data={f"{what}-on": ["22", "11", "2026"]}), 400)
    assert "The date must be today or in the past" in words_of(page)
    assert "Not asked yet" in page_text(teacher, people)


def test_the_pupil_is_marked_as_asked_like_anyone(teacher, people):
    asked = teacher.post(f"/pupils/{people.own.ref}/ask")
    checked(teacher.get(asked.location))
    path = asked.location.removesuffix("/ask")
    teacher.post(f"{path}/asked", data={"asked-on": ["20", "11", "2026"]})
    text = page_text(teacher, people)
    assert "Maisie the pupil Asked 20 November 2026" in text
    assert text.count("the pupil Asked") == 1


def test_somebody_added_by_mistake_is_taken_off(teacher, people):
    add(teacher, people)
    teacher.post(f"{person_address(teacher, people)}/remove")
    assert "Clare Thornley" not in page_text(teacher, people)


def test_a_yes_and_a_no_are_kept_with_their_date(teacher, people):
    add(teacher, people, HOSTILE)
    address = f"/pupils/{people.own.ref}/consents"
    page = checked(teacher.get(address), said=[HOSTILE])
    mum = page.xpath('//select[@name="given_by"]/option/@value')[-1]
    sent = {
        "scope": "other",
        "other": "May <i>Aunty</i> read it?",
        "given_by": mum,
        "given": "no",
        "on": ["2", "11", "2026"],
        "note": "By telephone",
    }
    assert teacher.post(address, data=sent).location == address
    text = words_of(checked(teacher.get(address), said=[HOSTILE]))
    assert f"May <i>Aunty</i> read it? No {HOSTILE} (mother) 2 November 2026 By telephone" in text


def test_an_answer_that_lacks_something_is_shown_again(teacher, people):
    address = f"/pupils/{people.own.ref}/consents"
    text = words_of(checked(teacher.post(address, data={}), 400))
    for says in ("Choose what was asked", "Choose who said so", "Choose yes or no"):
        assert says in text
    sent = {"scope": "other", "given_by": "pupil", "given": "yes", "on": ["2", "11", "2026"]}
    assert "Enter what was asked" in words_of(checked(teacher.post(address, data=sent), 400))
