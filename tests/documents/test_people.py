import pytest

from ehcplan.documents.people import full_label, helper, home_name, short_label
from ehcplan.plan.speaker import Speaker
from ehcplan.vocabulary import Role
from tests.builders_documents import family


@pytest.mark.parametrize(
    ("speaker", "full", "short", "home"),
    [
        (("Wren Orrell", Role.PARENT, "mother"), "Wren Orrell (mother)", "Wren Orrell, mother", "Mum"),
        (("Bo", Role.PARENT, "foster father"), "Bo (foster father)", "Bo, foster father", "Bo"),
        (("Jo March", Role.PEER, "friend"), "Jo (friend)", "Jo, friend", "Jo"),
        (("Al Ames", Role.FAMILY, "cousin, 9"), "Al (cousin)", "Al, cousin", "Al"),
        (("Vi Ames", Role.FAMILY, "grandmother"), "Vi Ames (grandmother)", "Vi Ames, grandmother", "Vi"),
        (("Ann Lee", Role.SCHOOL, "teacher"), "teacher", "teacher", "teacher"),
        (("Ann Lee", Role.PROFESSIONAL, ""), "professional from outside school",
         "professional from outside school", "professional from outside school"),
        (("Mum", Role.PARENT, "Mum"), "Mum", "Mum", "Mum"),
        (("Mrs Dell", Role.OTHER, ""), "Mrs Dell", "Mrs Dell", "Mrs Dell"),
    ],
)  # fmt: skip
def test_people_are_named_as_print_allows(speaker, full, short, home):
    name, role, relationship = speaker
    given = Speaker(name=name, role=role, relationship=relationship)
    assert (full_label(given), short_label(given), home_name(given)) == (full, short, home)


@pytest.mark.parametrize(
    ("given", "printed"),
    [
        ("Mr Lal, teaching assistant (scribed, read back)", "teaching assistant (scribed, read back)"),
        ("Wren Orrell, mother (wrote it down)", "Wren Orrell, mother (wrote it down)"),
        ("Odette Vale", "class teacher"),
        ("Mr Unknown", "a member of staff"),
        ("Jo March, friend", "Jo, friend"),
        ("Grandad", "Grandad"),
    ],
)  # fmt: skip
def test_who_helped_is_named_by_role_for_staff(given, printed):
    assert helper(family(), given) == printed
