"""Who the pupil is on paper: groups of facts, numbers that are checked, rows that repeat."""

import pytest

from ehcplan.forms.plan_identity import GROUPS, ROWS
from ehcplan.schemas.identity import IDENTITY_KEYS
from tests.pages import checked, words_of
from tests.views.test_plan import press, send

UPN, NHS = "A800000000021", "943 476 5919"


@pytest.fixture
def senco(signed_in):
    return signed_in("senco")


@pytest.fixture
def identity(people):
    return f"/pupils/{people.own.ref}/identity"


def test_every_key_of_identity_stands_on_one_page_and_no_more():
    held = [name for group in GROUPS.values() for name in group.names] + list(ROWS)
    assert sorted(held) == sorted(IDENTITY_KEYS)


@pytest.mark.parametrize("group", GROUPS)
def test_every_group_opens_and_is_kept_empty(senco, identity, group):
    page = checked(send(senco, f"{identity}/{group}"))
    assert "The changes are saved" in words_of(page)


def test_facts_are_kept_and_other_groups_stay(senco, identity):
    send(senco, f"{identity}/address", address="1 <Mill> Lane", postcode="AB1 2CD")
    page = checked(send(senco, f"{identity}/care", looked_after="no", disabled="yes"))
    shown = words_of(page)
    assert "1 <Mill> Lane" in shown
    assert "Is looked after by an authority No" in shown
    assert "Is disabled Yes" in shown


def test_not_known_and_does_not_apply_are_said_and_taken_back(senco, identity):
    send(senco, f"{identity}/name", not_known=["religion"], not_applicable=["previous_name"])
    shown = words_of(checked(senco.get(identity)))
    assert "Religion Not known" in shown
    assert "Previous name Does not apply" in shown
    shown = words_of(checked(send(senco, f"{identity}/name", religion="None")))
    assert "Religion None" in shown
    assert "Does not apply" not in shown


def test_a_key_is_not_filled_in_and_said_to_be_unknown(senco, identity):
    answer = send(senco, f"{identity}/name", religion="Quaker", not_known=["religion"])
    assert "Take the tick away" in words_of(checked(answer, status=400))
    both = {"not_known": ["religion"], "not_applicable": ["religion"]}
    assert "Tick one" in words_of(checked(send(senco, f"{identity}/name", **both), status=400))


@pytest.mark.parametrize("name", ["upn", "nhs_number", "uln"])
def test_a_wrong_number_is_refused_in_words_that_do_not_repeat_it(senco, identity, name):
    page = checked(send(senco, f"{identity}/numbers", **{name: "A123"}), status=400)
    summary = page.xpath('//*[@class="govuk-error-summary"]')[0]
    assert "A123" not in words_of(summary)
    assert summary.xpath(f'.//a[@href="#{name}"]')


def test_right_numbers_are_kept(senco, identity):
    page = checked(send(senco, f"{identity}/numbers", nhs_number=NHS))
    assert f"NHS number {NHS}" in words_of(page)


def test_rows_are_added_changed_and_taken_out(senco, identity):
    send(senco, f"{identity}/parents/add", name="Rhian", emergency_contact="yes")
    page = checked(send(senco, f"{identity}/parents/add", name="Geraint & son"))
    assert "Geraint & son" in words_of(page)
    page = checked(send(senco, f"{identity}/parents/0", name="Rhian Beck", relationship="mother"))
    assert "Relationship: mother" in words_of(page)
    page = checked(press(senco, f"{identity}/parents/0", "/take-out"))
    assert "Rhian" not in words_of(page)
    assert "Geraint" in words_of(page)


def test_a_row_that_somebody_changed_meanwhile_is_not_overwritten(senco, identity):
    send(senco, f"{identity}/household/add", name="Nia")
    stale = checked(senco.get(f"{identity}/household/0")).xpath('//input[@name="began"]/@value')[0]
    send(senco, f"{identity}/household/0", name="Nia Orrell")
    answer = send(senco, f"{identity}/household/0", name="Mine", began=stale)
    assert "Somebody else changed this" in words_of(checked(answer, status=400))
    assert senco.get(f"{identity}/household/7").status_code == 404
    assert senco.get(f"{identity}/nothing/add").status_code == 404


def test_a_row_needs_a_name(senco, identity):
    page = checked(send(senco, f"{identity}/previous_schools/add", name=" "), status=400)
    assert "Enter the name" in words_of(page)
