"""Sheets: saved in place, one account's own, nothing acknowledged is lost."""

import pytest

from ehcplan.casework import sheets
from ehcplan.errors import ConflictError, ContentRefusedError, NotFoundError

HOSTILE = "a\r\n<b> & “c” 🐈 \ud83d" + "y" * 10_000


@pytest.fixture
def senco(people, database):
    return people.actor(database, "senco")


@pytest.fixture
def sheet(database, people, senco):
    return sheets.open_sheet(database, senco, people.own.ref, "notes")


def save(database, actor, people, sheet, revision, **fields):
    given = {name.replace("_", "-"): [value] for name, value in fields.items()}
    return sheets.autosave(database, actor, people.own.ref, sheet, revision=revision, fields=given)


def test_what_was_saved_comes_back_to_the_letter(database, people, senco, sheet):
    fields = {"more-notes": [HOSTILE], "date": ["21", "11", ""], "exact": []}
    revision = sheets.autosave(database, senco, people.own.ref, sheet, revision=0, fields=fields)
    there = sheets.sheet(database, senco, people.own.ref, sheet)
    assert (there.fields, there.revision) == (fields, revision)
    assert there.revision == 1


def test_a_sheet_is_written_over_and_deleted_words_are_gone(database, people, senco, sheet):
    save(database, senco, people, sheet, 0, more_notes="She said a secret")
    save(database, senco, people, sheet, 1, more_notes="She said")
    there = sheets.sheet(database, senco, people.own.ref, sheet)
    assert there.fields == {"more-notes": ["She said"]}


def test_two_pages_of_one_sheet_never_write_over_each_other(database, people, senco, sheet):
    save(database, senco, people, sheet, 0, more_notes="first page")
    with pytest.raises(ConflictError) as conflict:
        save(database, senco, people, sheet, 0, more_notes="second page")
    assert conflict.value.theirs == "first page"
    assert sheets.sheet(database, senco, people.own.ref, sheet).fields == {
        "more-notes": ["first page"]
    }


def test_the_same_words_sent_again_are_no_conflict(database, people, senco, sheet):
    save(database, senco, people, sheet, 0, more_notes="words")
    assert save(database, senco, people, sheet, 0, more_notes="words") == 1


def test_an_unfinished_sheet_of_the_same_kind_and_tool_is_opened_again(database, people, senco):
    def opened(kind, tool=None):
        return sheets.open_sheet(database, senco, people.own.ref, kind, tool)

    notes, tool = opened("notes"), opened("tool", "top_tips")
    assert (opened("notes"), opened("tool", "top_tips")) == (notes, tool)
    assert len({notes, tool, opened("meeting"), opened("tool", "volcano")}) == 4
    assert len(sheets.unfinished(database, senco, people.own.ref)) == 4


def test_a_sheet_begun_afresh_is_a_new_one_with_what_it_was_given(database, people, senco, sheet):
    other = sheets.open_sheet(
        database, senco, people.own.ref, "notes", fields={"more-notes": ["kept apart"]}, afresh=True
    )
    assert other != sheet
    assert sheets.sheet(database, senco, people.own.ref, other).fields == {
        "more-notes": ["kept apart"]
    }


@pytest.mark.parametrize(
    ("kind", "tool"), [("letter", None), ("tool", None), ("notes", "volcano"), ("tool", "nonsense")]
)
def test_a_kind_or_tool_that_there_is_not_is_refused(database, people, senco, kind, tool):
    with pytest.raises(ContentRefusedError):
        sheets.open_sheet(database, senco, people.own.ref, kind, tool)


@pytest.mark.parametrize("role", ["teacher", "safeguarding_lead", "head"])
def test_a_sheet_is_its_own_accounts_alone(database, people, sheet, role):
    actor = people.actor(database, role)
    for act in (sheets.sheet, sheets.discard_sheet):
        with pytest.raises(NotFoundError):
            act(database, actor, people.own.ref, sheet)
    with pytest.raises(NotFoundError):
        save(database, actor, people, sheet, 0, more_notes="mine")


def test_a_sheet_belongs_to_one_pupil(database, people, senco, sheet):
    with pytest.raises(NotFoundError):
        sheets.sheet(database, senco, people.other.ref, sheet)


def test_a_sheet_thrown_away_is_gone_and_became_nothing(database, people, senco, sheet):
    save(database, senco, people, sheet, 0, more_notes="thrown away")
    sheets.discard_sheet(database, senco, people.own.ref, sheet)
    with pytest.raises(NotFoundError):
        save(database, senco, people, sheet, 1, more_notes="again")
    assert sheets.became(database, senco, people.own.ref, sheet) is None


def test_only_fields_with_words_count_as_words():
    fields = {
        "who": ["pupil"],
        "new_name": ["Ada"],
        "more-notes": ["one\ntwo", " "],
        "line-3-prompt": ["notes"],
        "line-3-text": ["three"],
        "line-4-cell-when": ["four"],
        "said-0": ["five"],
    }
    assert sheets.words_in(fields) == "one\ntwo\nthree\nfour\nfive"
