"""Which column of a school's own list is what: guessed from its heading, remembered, or chosen."""

from collections.abc import Mapping, Sequence
from typing import Any

from ehcplan.casework.wording import tidy
from ehcplan.errors import ContentRefusedError

FIELDS: dict[str, str] = {
    "first_name": "First name",
    "last_name": "Last name",
    "full_name": "Whole name, “Surname, Forename”",
    "known_as": "Known as",
    "born": "Date of birth",
    "year": "Year group",
    "class_name": "Class",
}
"""What is read from a list, with its label. Nothing else in the file is kept."""

# The headings of schools' systems, the better one first where a list has two.
_SYNONYMS: dict[str, tuple[str, ...]] = {
    "first_name": (
        "legal forename", "legal first name", "forename", "first name", "firstname", "given name",
        "given names", "forenames", "legal forenames", "first names", "pupil forename",
        "student forename", "student first name", "pupil first name",
    ),
    "last_name": (
        "legal surname", "legal last name", "surname", "last name", "lastname", "family name",
        "legal family name", "pupil surname", "student surname", "student last name",
        "pupil last name", "second name",
    ),
    "full_name": (
        "name", "full name", "pupil name", "student name", "pupil", "student", "child", "learner",
        "surname, forename", "surname forename",
    ),
    "known_as": (
        "preferred forename", "preferred first name", "preferred name", "known as", "chosen name",
        "chosen forename", "likes to be called", "nickname",
    ),
    "born": (
        "date of birth", "dob", "d.o.b.", "d.o.b", "birth date", "birthdate", "born",
        "date of birth (dd/mm/yyyy)", "dob (dd/mm/yyyy)",
    ),
    "year": (
        "year group", "year", "nc year", "national curriculum year", "nc year group",
        "nc year actual", "year taught in", "yr", "yeargroup", "curriculum year",
    ),
    "class_name": (
        "class", "reg group", "registration group", "reg", "registration form", "form",
        "form group", "tutor group", "registration", "reg form", "class name", "tutor",
    ),
}  # fmt: skip

KNOWN_HEADINGS = frozenset(name for names in _SYNONYMS.values() for name in names)


def guess_columns(headings: Sequence[str], known: Mapping[str, Any]) -> dict[str, int]:
    """Return field to column number: as `known` remembers a heading, else by a synonym.

    A field with no column is left out. A whole name is taken only where the parts are not there.
    """
    places = {heading.casefold(): place for place, heading in reversed(list(enumerate(headings)))}
    found: dict[str, int] = {}
    for field, synonyms in _SYNONYMS.items():
        kept = [heading for heading, name in known.items() if name == field]
        for heading in (*kept, *synonyms):
            place = places.get(str(heading).casefold())
            if place is not None and place not in found.values():
                found[field] = place
                break
    if "full_name" in found and {"first_name", "last_name"} <= found.keys():
        del found["full_name"]
    return found


def check_columns(columns: Mapping[str, int]) -> None:
    """Raise ContentRefusedError when a column that is needed is not chosen, or one is twice."""
    if "born" not in columns:
        raise ContentRefusedError("Choose the column with the date of birth")
    if "full_name" not in columns and not {"first_name", "last_name"} <= columns.keys():
        raise ContentRefusedError(
            "Choose the columns with the first name and the last name, or the one with the whole "
            "name"
        )
    if len(set(columns.values())) < len(columns):
        raise ContentRefusedError("Choose each column once")


def remembered(headings: Sequence[str], columns: Mapping[str, int]) -> dict[str, str]:
    """Return what to remember of a school's list: heading, in lower case, to field."""
    return {
        tidy(headings[place]).casefold(): field
        for field, place in columns.items()
        if place < len(headings)
    }
