import pytest
from argon2 import PasswordHasher
from flask_security import verify_password

from ehcplan.access import passwords
from ehcplan.errors import ContentRefusedError

GOOD = "quiet-gravel-lantern-48"
CONTEXT = ("Ashley Okonjo-Pryce", "ashley@alder.example", "Alder Lane Primary School")


@pytest.mark.parametrize(
    "password",
    [
        GOOD,
        "a spoon, a ladder and rain",
        "lonely 🦊 climbs a ladder",
        "x7#Qp!9zL&<2\"'vB",
        "é" * 3 + "quartz-meadow-91" + "<script>&",
        GOOD * 5,
    ],
)
def test_a_long_password_of_any_characters_is_taken(password):
    assert passwords.checked(password, CONTEXT)


@pytest.mark.parametrize("password", ["", "short-one-1", "k" + "gq7-" * 32])
def test_a_password_outside_12_to_128_characters_is_refused(password):
    with pytest.raises(ContentRefusedError, match="12 to 128"):
        passwords.checked(password)


@pytest.mark.parametrize("password", ["password1234", "qwertyuiop123", "a" * 40, "1q2w3e4r5t6y"])
def test_what_a_guesser_tries_first_is_refused(password):
    with pytest.raises(ContentRefusedError, match="guesser"):
        passwords.checked(password)


@pytest.mark.parametrize(
    "password", ["ehcplanehcplan", "AlderLanePrimary1", "Ashley-Okonjo-2026", "ALDER lane EHCplan"]
)
def test_names_of_the_person_the_school_and_the_product_are_no_password(password):
    with pytest.raises(ContentRefusedError, match="name"):
        passwords.checked(password, CONTEXT)


def test_a_school_word_within_a_long_password_is_fine():
    assert passwords.checked("my school of seven herons", CONTEXT)


@pytest.mark.parametrize("odd", ["\ud800", "\x00", "\n"])
def test_characters_that_cannot_be_typed_again_are_refused_in_words(odd):
    with pytest.raises(ContentRefusedError, match="typed again"):
        passwords.checked(GOOD + odd)


def test_two_ways_to_type_the_same_letter_open_the_same_account():
    hashed = passwords.kept("caf\u0065\u0301-lantern-gravel")
    assert passwords.matches(hashed, "caf\u00e9-lantern-gravel")


def test_a_wrong_password_a_missing_hash_and_a_broken_hash_do_not_match():
    hashed = passwords.kept(GOOD)
    assert not passwords.matches(hashed, GOOD + " ")
    assert not passwords.matches(hashed, "\ud800" * 100_000)
    assert not passwords.matches(None, "nobody")
    assert not passwords.matches("no hash", GOOD)


def test_flask_security_would_accept_the_same_hash(app):
    hashed = passwords.kept(GOOD)
    with app.app_context():
        assert verify_password(GOOD, hashed)
        assert not verify_password(GOOD + "x", hashed)


def test_the_hash_is_argon2id_with_64_mib_and_an_older_one_is_noticed(monkeypatch):
    monkeypatch.setattr(passwords, "HASHER", PasswordHasher())
    hashed = passwords.kept(GOOD)
    assert hashed.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    assert not passwords.is_outdated(hashed)
    assert passwords.is_outdated(PasswordHasher(1, 8, 1).hash(GOOD))
