"""The board's forms: what they ask for, and what they keep."""

import pytest
from werkzeug.datastructures import MultiDict

from ehcplan.casework.beside_board import Sayer
from ehcplan.forms.draft import LeaveOutForm, RewordForm, TakeOutForm, WriteLineForm
from ehcplan.vocabulary import Role


def filled(app, form, data):
    with app.test_request_context(method="POST"):
        made = form(formdata=MultiDict(data), meta={"csrf": False})
        return made, made.validate()


@pytest.mark.parametrize(
    ("number", "means"), [("3", 3), ("", -1), ("x", -1), ("٣", -1), ("9" * 9, -1)]
)
def test_a_rewording_knows_which_wording_it_started_from(app, number, means):
    form, _ = filled(app, RewordForm, {"text": "Tam likes sheds.", "number": number})
    assert form.from_number == means


def test_words_are_kept_to_the_letter_but_for_line_ends(app):
    form, good = filled(app, RewordForm, {"text": "  two\r\nlines <b>&amp;</b> ", "number": "0"})
    assert good
    assert form.text.data == "  two\nlines <b>&amp;</b> "


@pytest.mark.parametrize(
    ("data", "says"),
    [
        ({"reason": "not_agreed"}, "Not agreed"),
        ({"reason": "other", "other": " Mum asked "}, "Mum asked"),
    ],
)
def test_a_reason_is_kept_in_words(app, data, says):
    form, good = filled(app, LeaveOutForm, {**data, "where": "here"})
    assert good
    assert form.says == says


def test_a_reason_is_asked_for_when_leaving_out_and_not_when_taking_out(app):
    assert not filled(app, LeaveOutForm, {"where": "here"})[1]
    form, good = filled(app, TakeOutForm, {})
    assert (good, form.says) == (True, "")


def test_a_line_is_written_by_somebody_on_the_list_or_somebody_with_a_name(app):
    sayer = Sayer(key="p0", name="Rhian Beck", role=Role.PARENT, relationship="mother")
    with app.test_request_context(method="POST"):
        data = {
            "text": "She sings",
            "role": "family",
            "method": "conversation",
        }
        when = [("said_on", part) for part in ("10", "11", "2026")]
        for who, good in (("p0", True), ("somebody_else", False), ("p9", False)):
            form = WriteLineForm(
                formdata=MultiDict([*data.items(), *when, ("who", who)]), meta={"csrf": False}
            )
            form.offer([sayer])
            assert form.validate() is good, who
