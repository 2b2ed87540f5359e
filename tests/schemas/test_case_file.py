"""The case file: unchanged in and out, and every problem told at once."""

import json
from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ehcplan.errors import InvalidFileError
from ehcplan.plan.case import Photo
from ehcplan.plan.lines import Empty, LeftOut, Line, Source, Wording
from ehcplan.plan.said import Answer, Cell, Consent, Person, ReadBack
from ehcplan.schemas.case_file import case_file, read_case, write_case
from ehcplan.vocabulary import Element, Role, Sharing, Stage, Voice
from tests.builders import CASE_FILES, HOSTILE, ON, a_case, a_pupil, a_row, raw_case, said

TESTS_OWN = ("other_expected_profiles", "must_not_appear")


@pytest.mark.parametrize("path", CASE_FILES, ids=lambda path: path.stem)
def test_the_four_cases_come_out_as_they_went_in(path):
    raw = raw_case(path)
    kept = {k: v for k, v in raw.items() if not k.startswith("expected_") and k not in TESTS_OWN}
    case = read_case(path.read_bytes())
    assert write_case(case) == kept
    assert read_case(case_file(case)) == case


def full_case():
    everything = Answer(
        prompt="like",
        index=0,
        text="Bees",
        quote=True,
        original="Gwenyn",
        private=True,
        withheld_by="Rowan",
        said_by="Mum",
        sharing=Sharing.PLAN,
        certainty="probably",
        asked="What do you love?",
        confirmed_on=ON,
    )
    row = a_row("good_day", when="break", text=Cell(column="text", value="We won", quote=True))
    first = said("all_about_me", everything, read_back=ReadBack(on=ON, with_whom="Mum"))
    second = said("good_day_bad_day", row, id="c2", supported_by="Mr Lal", interpreter="Ana")
    source = Source(contribution="c2", prompt="good_day", index=0, column="text")
    line = Line(
        ref="abcdefghjk",
        element=Element.A_PLAY,
        voice=Voice.OWN_WORDS,
        wordings=(
            Wording(text="We won"),
            Wording(text="Ro said they won", reworded_by="the SENCO", on=ON),
        ),
        sources=(source,),
    )
    left = LeftOut(source=source, element=Element.A_VIEWS, reason="said elsewhere", by="S", on=ON)
    return a_case(
        first,
        second,
        said(None, Answer(prompt="notes", index=0, text="A note"), id="c3"),
        people=(Person(name="Dad", role=Role.PARENT, relationship="father", asked_on=ON),),
        consents=(Consent(scope="photo", given_by="Mum", date=ON, given=False, note="no"),),
        pupil=a_pupil(home_languages=("Welsh",), communicates_without_words=False, has_plan=True),
        lines=(line,),
        empties=(Empty(element=Element.A_HEALTH, reason="chose_not_to", on=ON),),
        left_out=(left,),
        participation="Ro took part.",
        stage=Stage.SCHOOL_DRAFT,
        photo=Photo(data=b"\xff\xd8jpeg", alt="Ro with a kite"),
    )


def test_a_case_with_everything_in_it_comes_back_the_same():
    case = full_case()
    assert read_case(case_file(case)) == case
    assert case_file(read_case(case_file(case))) == case_file(case)


@given(
    text=st.text(
        alphabet=st.characters(exclude_categories=("Cs",), exclude_characters="\0"), max_size=80
    )
)
@settings(max_examples=60, deadline=None)
def test_any_words_survive_the_case_file(text):
    answer = Answer(prompt="like", index=0, text=text)
    case = a_case(said("all_about_me", answer))
    assert read_case(case_file(case).encode()) == case


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_survive_the_case_file(text):
    case = a_case(said("good_day_bad_day", a_row("good_day", when=text, text=text)))
    assert read_case(case_file(case)) == case


def problems(raw):
    with pytest.raises(InvalidFileError) as refused:
        read_case(json.dumps(raw), name="x.json")
    return dict(refused.value.problems)


def good():
    return write_case(a_case(said("all_about_me", Answer(prompt="like", index=0, text="Bees"))))


def test_every_problem_is_told_at_once_with_its_path_and_a_remedy():
    raw = good()
    raw["pupil"]["date_of_brith"] = "2018-04-23"
    raw["contributions"][0]["date"] = "14/10/2026"
    raw["contributions"][0]["role"] = "pupil"
    raw["contributions"][0]["entries"]["likes"] = []
    raw["contributions"][0]["entries"]["like"] = [{"text": "a", "quote": "yes"}, 3]
    del raw["as_of"]
    told = problems(raw)
    assert set(told) == {
        "pupil.date_of_brith",
        "contributions[0].date",
        "contributions[0].role",
        "contributions[0].entries.likes",
        "contributions[0].entries.like[0].quote",
        "contributions[0].entries.like[1]",
        "as_of",
    }
    assert "2026-11-21" in told["contributions[0].date"]
    assert "child, parent" in told["contributions[0].role"]


@pytest.mark.parametrize(
    ("change", "path"),
    [
        (lambda r: r.update(shape_version=3), "shape_version"),
        (lambda r: r["contributions"][0].update(tool="good_days"), "contributions[0].tool"),
        (lambda r: r["contributions"].append(r["contributions"][0]), "contributions[1].id"),
        (lambda r: r.update(surprise=1), "surprise"),
        (lambda r: r.update(contributions={}), "contributions"),
    ],
)
def test_each_fault_is_found_at_its_place(change, path):
    raw = good()
    change(raw)
    assert path in problems(raw)


def test_a_row_with_an_unknown_column_or_choice_is_refused():
    raw = good()
    raw["contributions"][0] |= {
        "tool": "communication_chart",
        "entries": {"rows": [{"i_do": "hums", "sure": "maybe"}, {"idoo": "x"}]},
    }
    told = problems(raw)
    assert "certain, probably, guess" in told["contributions[0].entries.rows[0].sure"]
    assert "contributions[0].entries.rows[1].idoo" in told


def test_a_line_that_points_at_nothing_is_refused():
    case = full_case()
    lost = replace(case.lines[0], sources=(Source(contribution="c9", prompt="like", index=0),))
    with pytest.raises(InvalidFileError) as refused:
        read_case(case_file(replace(case, lines=(lost,))))
    assert refused.value.problems[0][0] == "lines[0].sources[0]"


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"\xff\xfe", b"null", b'"x"'])
def test_what_is_not_a_case_file_is_refused_in_plain_words(data):
    with pytest.raises(InvalidFileError) as refused:
        read_case(data, name="x.json")
    assert "x.json was not used" in str(refused.value)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=8),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(["pupil", "contributions", "as_of", "entries", "tool", "x"]), inner
            )
        ),
        max_leaves=12,
    )
)
@settings(max_examples=150, deadline=None)
def test_any_json_is_read_or_refused_and_never_a_traceback(raw):
    with suppress(InvalidFileError):
        assert read_case(json.dumps(raw)).case_id
