"""Tables down whose first column the letters of sections stand."""

from collections import defaultdict

from ehcplan.documents.read.outline.candidates import MANY, Candidate
from ehcplan.documents.read.outline.heading import Way
from ehcplan.plan.whole import NEED_LETTERS, PROVISION_LETTERS, Letter

IN_H = frozenset({Letter.H1, Letter.H2})


def labelled_by_letters(lone: list[Candidate]) -> frozenset[int]:
    """Return the tables whose rows are a need, its outcome and its help, each beside its letter.

    "D | E | H1" down the first cells of a table are; the letters of appendices begin with A.
    """
    held: dict[int, set[Letter]] = defaultdict(set)
    for one in lone:
        if one.stand.table and one.stand.column == 1 and one.stand.is_alone:
            held[one.stand.table] |= set(one.heading.letters)
    return frozenset(
        table
        for table, letters in held.items()
        if Letter.E in letters
        and letters & set(NEED_LETTERS)
        and letters & set(PROVISION_LETTERS)
        and not letters & {Letter.A, Letter.I, Letter.J, Letter.K}
    )


def with_letters_in_margin(lone: list[Candidate], good: list[Candidate]) -> frozenset[int]:
    """Return the tables whose rows are the sections, each beside its letter.

    The letters of appendices stand so too, but beside them are no titles of sections, and no H1.
    """
    held: dict[int, set[Letter]] = defaultdict(set)
    titled: dict[int, set[Letter]] = defaultdict(set)
    has_half: dict[int, bool] = defaultdict(bool)
    beside = {
        (one.stand.table, one.stand.row, letter)
        for one in good
        if one.stand.table and one.heading.way in (Way.LISTED, Way.SENSE)
        for letter in one.heading.letters
    }
    for one in lone:
        if one.stand.table and one.stand.column == 1 and one.stand.is_alone:
            for letter in one.heading.letters:
                held[one.stand.table].add(letter)
                has_half[one.stand.table] |= IN_H >= set(one.heading.letters) != IN_H
                if (one.stand.table, one.stand.row, letter) in beside:
                    titled[one.stand.table].add(letter)
    return frozenset(
        table
        for table, letters in held.items()
        if len(letters) >= MANY
        and {Letter.B, Letter.F} <= letters
        and (len(titled[table]) > 2 or has_half[table])
    )


def without_numbers_of_rows(lone: list[Candidate]) -> list[Candidate]:
    """Return letters without titles, less those that number the rows of their section: "F1" under "F"."""
    bare = {(one.stand.table, one.heading.text.strip(" .")) for one in lone if one.stand.table}
    return [
        one
        for one in lone
        if set(one.heading.letters) & IN_H
        or (one.stand.table, one.heading.text.strip(" .").removesuffix("1")) not in bare
        or not one.heading.text.strip(" .").endswith("1")
    ]
