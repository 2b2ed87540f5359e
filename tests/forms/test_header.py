"""The header of a contribution: from a form to a value and back."""

import datetime as dt

import pytest
from werkzeug.datastructures import MultiDict

from ehcplan.casework.around import Around, PersonThere
from ehcplan.forms.header import HeaderForm, fields_of, header_of
from ehcplan.forms.meeting import MOST_SPEAKERS, MeetingForm, columns_of
from ehcplan.plan.said import Contribution, ReadBack
from ehcplan.vocabulary import Role

TODAY = dt.date(2026, 11, 21)
ADA = PersonThere(ref="p1", name="Ada Okafor", role=Role.PARENT, relationship="mother")
MANY = tuple(
    PersonThere(ref=f"p{i}", name=f"Person {i}", role=Role.SCHOOL, relationship="")
    for i in range(9)
)


def around(*people):
    return Around(
        ref="r", name="Maisie", people=people, safeguarding_lead="Mrs Obi", may_gather=True
    )


def form_of(*people, **fields):
    given = {"who": "pupil", "method": "drawing", "share": "plan"} | fields
    data = MultiDict([("date", "2"), ("date", "11"), ("date", "2026"), *given.items()])
    return HeaderForm(data, around(*people), today=TODAY, groups=True)


@pytest.mark.parametrize(
    ("fields", "speaker"),
    [
        ({}, ("Maisie", Role.CHILD, "self")),
        ({"who": "p1"}, ("Ada Okafor", Role.PARENT, "mother")),
        ({"who": "group", "new_name": "Class 4K"}, ("Class 4K", Role.GROUP, "")),
        (
            {
                "who": "new",
                "new_name": " Tom  Pike ",
                "new_role": "peer",
                "new_relationship": "pal",
            },
            ("Tom Pike", Role.PEER, "pal"),
        ),
    ],
)
def test_who_said_it_is_the_pupil_somebody_known_a_group_or_somebody_new(fields, speaker):
    form = form_of(ADA, **fields)
    assert form.validate(), form.errors
    header = header_of(form, around(ADA), tool="volcano")
    assert (header.contributor, header.role, header.relationship) == speaker
    assert (header.date, header.tool, header.share) == (dt.date(2026, 11, 2), "volcano", True)


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"who": ""}, "who"),
        ({"who": "p9"}, "who"),
        ({"who": "new"}, "new_name"),
        ({"who": "new", "new_name": "Tom"}, "new_role"),
        ({"who": "group"}, "new_name"),
        ({"method": ""}, "method"),
        ({"method": "mind reading"}, "method"),
        ({"share": ""}, "share"),
        ({"supported_by": "x" * 201}, "supported_by"),
    ],
)
def test_a_header_with_something_wrong_names_the_field(fields, wrong):
    form = form_of(ADA, **fields)
    assert not form.validate()
    assert wrong in form.errors


def test_nobody_spoke_or_heard_it_back_tomorrow():
    data = [("date", "22"), ("date", "11"), ("date", "2026")]
    data += [("read_back", "22"), ("read_back", "11"), ("read_back", "2026")]
    form = HeaderForm(MultiDict(data), around(), today=TODAY)
    form.validate()
    assert form.errors["date"] == ["The day it was said must not be after today"]
    assert form.errors["read_back"] == ["The day it was read back must not be after today"]


@pytest.mark.parametrize(
    "said",
    [
        Contribution(
            id="c1", tool=None, contributor="Maisie", role=Role.CHILD, relationship="self",
            date=TODAY, method="drawing",
        ),
        Contribution(
            id="c2", tool=None, contributor="Ada Okafor", role=Role.PARENT, relationship="mother",
            date=TODAY, method="a method of their own", setting="the pond", supported_by="Tom",
            language="Igbo", interpreter="Mr Eze", session="s1", share=False,
            read_back=ReadBack(on=TODAY, with_whom="Ada", changed="a word", agreed=False),
        ),
        Contribution(
            id="c3", tool=None, contributor="Somebody gone", role=Role.OTHER,
            relationship="escort", date=TODAY, method="phone_call",
        ),
        Contribution(
            id="c4", tool=None, contributor="Review", role=Role.GROUP, date=TODAY, method="meeting",
        ),
    ],
    ids=lambda said: said.id,
)  # fmt: skip
def test_a_header_that_is_opened_and_saved_untouched_is_the_same(said):
    there = around(ADA)
    shown = HeaderForm(None, there, today=TODAY, groups=True, **fields_of(said, there))
    posted = MultiDict()
    for field in shown:
        if isinstance(field.data, dt.date):
            day = field.data
            posted.setlist(field.name, [str(day.day), str(day.month), str(day.year)])
        elif field.data:
            posted.add(field.name, field.data)
    form = HeaderForm(posted, there, today=TODAY, groups=True, **fields_of(said, there))
    assert form.validate(), form.errors
    again = header_of(form, there, tool=None)
    for name in vars(said):
        if name != "id":
            assert getattr(again, name) == getattr(said, name), name


def test_a_meeting_is_a_groups_and_asks_who_was_there():
    form = MeetingForm(MultiDict({"who": "pupil"}), around(ADA), today=TODAY)
    assert form.who.data == "group"
    assert not form.validate()
    assert form.errors["there"] == ["Choose who was there"]


def test_more_speakers_than_fit_are_sent_to_a_second_meeting():
    data = MultiDict([("there", person.ref) for person in MANY])
    form = MeetingForm(data, around(*MANY), today=TODAY)
    form.validate()
    assert str(MOST_SPEAKERS) in form.errors["there"][0]


def test_somebody_unticked_after_they_spoke_keeps_their_column():
    fields = {"there": ["pupil"], "said-p1": ["She sleeps"], "said-together": ["Done"]}
    found = columns_of(fields, around(ADA))
    assert [(c.key, c.words) for c in found] == [
        ("pupil", ""),
        ("p1", "She sleeps"),
        ("together", "Done"),
    ]
