import pytest
from argon2 import PasswordHasher
from sqlalchemy import select

from ehcplan.access import passwords
from ehcplan.access.accounts import (
    account_summary,
    actor_of,
    authenticate,
    change_role,
    create_account,
    deactivate,
    give_class,
    list_accounts,
    make_link,
    memberships_of,
    reactivate,
    spend_link,
)
from ehcplan.access.roles import OPERATOR, ROLES
from ehcplan.errors import ContentRefusedError, NotAllowedError, NotFoundError
from ehcplan.models import Account, AuditEntry

PASSWORD = "quiet-gravel-lantern-48"


def _new(database, actor, people, **changes):
    values = {
        "name": "Noor Winterbourne",
        "email": "noor@a.example",
        "school_id": people.school_a,
        "role": "teacher",
    }
    return create_account(database, actor, **(values | changes))


@pytest.fixture
def administrator(database, people):
    return people.actor(database, "administrator")


def test_an_account_starts_without_a_password_and_nobody_can_sign_in(
    database, administrator, people
):
    account_id = _new(database, administrator, people, email="  Noor@A.example ")
    summary = account_summary(database, administrator, account_id)
    assert (summary.email, summary.has_password) == ("noor@a.example", False)
    assert authenticate(database, "noor@a.example", "") is None
    assert authenticate(database, "noor@a.example", PASSWORD) is None


@pytest.mark.parametrize("role", [role for role in ROLES if role != "administrator"])
def test_only_an_administrator_makes_accounts(database, people, role):
    with pytest.raises(NotAllowedError):
        _new(database, people.actor(database, role), people)


def test_an_administrator_makes_accounts_at_their_own_school_only(database, administrator, people):
    with pytest.raises(NotAllowedError):
        _new(database, administrator, people, school_id=people.school_b)


@pytest.mark.parametrize(
    "email", ["", "noor", "@", "a@", "two words@a.example", "n@a\x00.example", "n\ud800@a.example"]
)
def test_what_is_no_address_is_refused_in_words(database, administrator, people, email):
    with pytest.raises(ContentRefusedError, match="e-mail"):
        _new(database, administrator, people, email=email)


@pytest.mark.parametrize("name", ["", "  ", "x" * 201, "No\x00or", "No\ud800or"])
def test_a_name_that_cannot_be_kept_is_refused_in_words(database, administrator, people, name):
    with pytest.raises(ContentRefusedError, match="name"):
        _new(database, administrator, people, name=name)


def test_a_hostile_name_is_kept_as_it_is(database, administrator, people):
    name = "Noor <b>&\"' O’Winter 🦊"
    account_id = _new(database, administrator, people, name=name)
    assert account_summary(database, administrator, account_id).name == name


def test_an_unknown_role_and_a_taken_address_are_refused(database, administrator, people):
    with pytest.raises(ContentRefusedError, match="no role"):
        _new(database, administrator, people, role="root")
    with pytest.raises(ContentRefusedError, match="already"):
        _new(database, administrator, people, email="SENCO@a.example")


def test_the_right_password_opens_the_account_however_the_address_is_typed(database, people):
    assert authenticate(database, " Senco@A.EXAMPLE", PASSWORD).id == people.accounts["senco"]
    assert authenticate(database, "senco@a.example", PASSWORD + " ") is None
    assert authenticate(database, "nobody@a.example", PASSWORD) is None


def test_an_unknown_address_costs_one_hash_too(database, people, monkeypatch):
    counted = []
    real = passwords.HASHER.verify

    class Counting:
        def __getattr__(self, name):
            return getattr(passwords_hasher, name)

        def verify(self, hashed, given):
            counted.append(hashed)
            return real(hashed, given)

    passwords_hasher = passwords.HASHER
    monkeypatch.setattr(passwords, "HASHER", Counting())
    for email in ("senco@a.example", "nobody@a.example"):
        authenticate(database, email, "wrong-wrong-wrong")
    assert len(counted) == 2


def test_an_outdated_hash_is_renewed_at_sign_in(database, people, monkeypatch):
    monkeypatch.setattr(passwords, "HASHER", PasswordHasher(2, 16, 1))
    assert authenticate(database, "senco@a.example", PASSWORD)
    with database.reading() as session:
        hashed = session.get_one(Account, people.accounts["senco"]).password
    assert "m=16,t=2" in hashed


def test_closing_ends_everything_and_opening_again_brings_the_password_back(
    database, administrator, people
):
    senco = people.accounts["senco"]
    token = make_link(database, administrator, senco)
    deactivate(database, administrator, senco)
    assert authenticate(database, "senco@a.example", PASSWORD) is None
    with pytest.raises(NotFoundError):
        actor_of(database, senco)
    with pytest.raises(NotFoundError):
        spend_link(database, token, "another-good-lantern-51")
    reactivate(database, administrator, senco)
    assert authenticate(database, "senco@a.example", PASSWORD)


def test_nobody_changes_or_closes_their_own_account(database, administrator):
    for act in (
        lambda: change_role(database, administrator, administrator.account_id, "senco"),
        lambda: deactivate(database, administrator, administrator.account_id),
    ):
        with pytest.raises(ContentRefusedError, match="another administrator"):
            act()


def test_an_administrator_reaches_no_account_of_another_school(database, administrator, people):
    for act in (
        lambda: account_summary(database, administrator, people.senco_b),
        lambda: change_role(database, administrator, people.senco_b, "teacher"),
        lambda: deactivate(database, administrator, people.senco_b),
        lambda: make_link(database, administrator, people.senco_b),
    ):
        with pytest.raises(NotFoundError):
            act()


def test_somebody_of_two_schools_keeps_one_password_and_is_closed_for_one_school_alone(
    database, administrator, people
):
    account_id = _new(database, administrator, people, email="senco@b.example")
    assert account_id == people.senco_b
    assert len(memberships_of(database, account_id)) == 2
    assert authenticate(database, "senco@b.example", PASSWORD)
    assert actor_of(database, account_id, people.school_a).role == "teacher"
    assert actor_of(database, account_id, people.school_b).role == "senco"
    deactivate(database, administrator, account_id)
    assert [held.school_id for held in memberships_of(database, account_id)] == [people.school_b]


def test_no_administrator_takes_over_an_account_of_another_school(database, administrator, people):
    account_id = _new(database, administrator, people, email="senco@b.example")
    with pytest.raises(ContentRefusedError, match="another school"):
        make_link(database, administrator, account_id)
    with pytest.raises(ContentRefusedError):
        create_account(
            database,
            OPERATOR,
            name="Robin",
            email="senco@b.example",
            school_id=people.school_a,
            role="senco",
            password=PASSWORD,
        )
    assert make_link(database, OPERATOR, account_id)


def test_a_class_given_twice_is_given_once_and_leaves_with_the_school(
    database, administrator, people
):
    account_id = _new(database, administrator, people, email="senco@b.example")
    for _ in range(2):
        give_class(database, administrator, account_id, people.class_a)
    assert actor_of(database, account_id, people.school_a).own_pupils == {people.own.pupil_id}
    deactivate(database, administrator, account_id)
    _new(database, administrator, people, email="senco@b.example")
    assert actor_of(database, account_id, people.school_a).own_pupils == frozenset()


def test_the_list_holds_the_accounts_of_the_school_by_name(database, administrator, people):
    listed = list_accounts(database, administrator)
    assert {one.account_id for one in listed} == set(people.accounts.values())
    assert [one.name for one in listed] == sorted(one.name for one in listed)


def test_what_was_done_to_accounts_is_in_the_audit_without_names(database, administrator, people):
    account_id = _new(database, administrator, people)
    change_role(database, administrator, account_id, "senco")
    with database.reading() as session:
        entries = session.scalars(select(AuditEntry).order_by(AuditEntry.id.desc()).limit(2)).all()
    assert [entry.act for entry in entries] == ["role changed", "account made"]
    assert {entry.account_id for entry in entries} == {administrator.account_id}
    assert not any("Noor" in entry.subject or "noor" in entry.subject for entry in entries)
