"""The wrong child: what belongs to another pupil is noticed, and nobody unseen is named."""

import datetime as dt
from dataclasses import replace

import pytest

from ehcplan.compliance.draft import Neighbour
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.wrong_child import Kind, Trace, wrong_child
from ehcplan.plan.case import Case
from ehcplan.plan.identity import HouseholdMember, Identity, PreviousSchool
from ehcplan.plan.said import Answer, Contribution, Said
from ehcplan.vocabulary import Element, Role
from tests.compliance.builders import ON, draft_case
from tests.plans import PLANS, plan_case


def _pupil(first: str, surname: str, *, seen: bool = True, **rest: object) -> Neighbour:
    return Neighbour(
        ref=f"{first}-{surname}",
        may_be_named=seen,
        names=frozenset({first, surname}),
        surname=surname,
        **rest,  # type: ignore[arg-type]
    )


_HARVEY = _pupil("Harvey", "Doe-Lark", born=dt.date(2016, 9, 12), school="Tarn Edge Academy")
_HIDDEN = replace(_HARVEY, may_be_named=False)
_SCHOOL = (_HARVEY, _pupil("Grace", "Field"), _pupil("Will", "Hope"), _pupil("May", "van der Berg"))


def _case(*said: str, role: Role = Role.CHILD, **rest: object) -> Case:
    answers = tuple(Answer(prompt="x", index=n, text=text) for n, text in enumerate(said))
    contribution = Contribution(
        id="c1", tool=None, contributor="Ilar", role=role, date=ON, answers=answers
    )
    return draft_case(read=False, said=Said(contributions=(contribution,)), **rest)  # type: ignore[arg-type]


def _traces(
    *texts: str, case: Case | None = None, others: tuple[Neighbour, ...] = _SCHOOL
) -> tuple[Trace, ...]:
    pieces = [Passage(text=text, ref=f"L{n}") for n, text in enumerate(texts)]
    return wrong_child(case or _case(), others, on=ON, pieces=pieces)


@pytest.mark.parametrize(
    "text",
    [
        "Ilar works well with Harvey Doe-Lark in maths.",
        "Doe-Lark, Harvey: reading age 7.",
        "HARVEY DOE-LARK",
        "This is Harvey James Doe-Lark’s plan.",
        "She sits by May van der Berg.",
    ],
)
def test_another_pupils_full_name_is_sure(text: str) -> None:
    found = _traces(text)
    assert [one.kind for one in found] == [Kind.FULL_NAME]
    assert found[0].is_sure
    assert found[0].evidence in text
    assert found[0].pupil


@pytest.mark.parametrize(
    "text", ["Harvey enjoys Lego.", "We asked Harvey’s mum.", "• Harvey likes it"]
)
def test_another_pupils_first_name_is_doubted(text: str) -> None:
    found = _traces(text)
    assert [(one.kind, one.evidence) for one in found] == [(Kind.FIRST_NAME, "Harvey")]
    assert not found[0].is_sure


def test_a_friend_of_whom_an_answer_speaks_is_accounted_for() -> None:
    case = _case("I play football with Harvey.")
    assert not _traces("Ilar plays football with Harvey.", case=case)
    assert _traces("Ilar plays football with Harvey Doe-Lark.", case=case)


def test_what_staff_wrote_accounts_for_a_friend_and_not_for_a_copied_sentence() -> None:
    case = _case("He plays with Harvey. Grace enjoys Lego.", role=Role.SCHOOL)
    assert not _traces("Ilar plays with Harvey.", case=case)
    assert _traces("We know that Grace enjoys Lego.", case=case)


def test_a_full_name_that_an_answer_holds_is_accounted_for() -> None:
    case = _case("Harvey Doe-Lark is my cousin")
    assert not _traces("His cousin is Harvey Doe-Lark.", case=case)


@pytest.mark.parametrize(
    "text",
    [
        "Grace is what we see.",
        "Will he try again? Will is not needed.",
        "He hopes to start in May 2027, by May or in early May.",
        "With good grace he will mark his own work.",
        "May we ask him?",
        "MAY",
        "Mrs Harvey teaches him. Harvey Wallbanger is a band.",
        "St Harvey’s is near.",
        "Ms Grace Pomeroy, speech therapist",
    ],
)
def test_words_that_are_also_names_and_other_peoples_names_stay_quiet(text: str) -> None:
    assert not _traces(text)


@pytest.mark.parametrize(
    ("text", "name"), [("He plays with Grace.", "Grace"), ("I saw Will run", "Will")]
)
def test_such_a_word_with_a_capital_inside_a_sentence_is_a_name(text: str, name: str) -> None:
    assert [one.evidence for one in _traces(text)] == [name]


def test_a_pupil_whom_the_reader_may_not_see_is_never_named() -> None:
    found = _traces(
        "Harvey Doe-Lark was here. Harvey likes it. Born 12 September 2016.", others=(_HIDDEN,)
    )
    assert [one.kind for one in found] == [Kind.FULL_NAME, Kind.FIRST_NAME, Kind.BORN]
    for one in found:
        told = one.message + one.remedy + one.evidence + one.pupil
        assert "Harvey" not in told
        assert "Doe" not in told
        assert "nother pupil" in one.message
        assert one.end > one.start


def test_a_name_shared_with_a_pupil_unseen_names_nobody() -> None:
    other = _pupil("Harvey", "Unseen", seen=False)
    (found,) = _traces("Harvey enjoys Lego.", others=(_HARVEY, other))
    assert found.pupil == ""
    assert "Harvey" not in found.message


def test_without_surnames_known_apart_only_full_names_are_noticed() -> None:
    other = Neighbour(ref="x", may_be_named=True, names=frozenset({"Harvey", "Doe"}))
    assert not _traces("Harvey enjoys Lego.", others=(other,))
    assert _traces("Harvey Doe enjoys Lego.", others=(other,))


def test_the_pupils_own_names_and_peoples_are_their_own() -> None:
    case = _case(name="Harvey Pengelly")
    assert not _traces("Harvey Pengelly enjoys Lego. Harvey’s mum says so.", case=case)
    assert _traces("Harvey Doe-Lark enjoys Lego.", case=case)


def test_another_pupils_date_of_birth_is_noticed_unless_it_is_accounted_for() -> None:
    assert [one.kind for one in _traces("Date of birth: 12/09/2016")] == [Kind.BORN]
    assert _traces("Date of birth: 12/09/2016")[0].is_sure
    assert not _traces("Seen on 12 September 2026.")
    twin = _case(
        identity=Identity(
            household=(HouseholdMember(name="Ada", date_of_birth=dt.date(2016, 9, 12)),)
        )
    )
    assert not _traces("His sister was born on 12 September 2016.", case=twin)


def test_another_pupils_school_is_noticed_unless_it_is_accounted_for() -> None:
    text = "Staff at Tarn Edge Academy meet weekly."
    assert [one.kind for one in _traces(text)] == [Kind.SCHOOL]
    before = Identity(previous_schools=(PreviousSchool(name="Tarn Edge Academy"),))
    assert not _traces(text, case=_case(identity=before))
    assert not _traces(text, case=_case("I went to Tarn Edge Academy before"))


def test_wrong_pronouns_are_noticed() -> None:
    found = _traces("She likes trains and hopes to drive one.")
    assert [(one.kind, one.evidence) for one in found] == [(Kind.PRONOUN, "She")]
    assert not _traces("He likes trains.")


def test_a_year_that_does_not_fit_is_noticed() -> None:
    assert [one.kind for one in _traces("Ilar is currently in Year 4.")] == [Kind.YEAR]
    assert not _traces("Ilar is in Year 7.")
    assert not _traces("In Year 4 he broke an arm. His brother is in Year 4.")
    assert not _traces("Ilar is in Year 4.", case=_case(born=None))


def test_without_pieces_every_text_of_plan_and_profile_is_read() -> None:
    case = _case(
        a=[
            (Element.A_VIEWS, "Harvey Doe-Lark likes it"),
            (Element.P_SUPPORT, "Ask Harvey Doe-Lark"),
        ],
        f=["Harvey Doe-Lark reads with an adult daily."],
    )
    found = wrong_child(case, _SCHOOL, on=ON)
    assert sorted(one.passage.ref for one in found) == ["A1", "A2", "F1w"]


def test_the_ten_plans_beside_each_other_hold_no_other_child() -> None:
    pupils = {name: plan_case(name).pupil for name in PLANS}
    for name in PLANS:
        others = tuple(
            _pupil(one.first_name, one.last_name, born=one.date_of_birth, school=one.setting_name)
            for other, one in pupils.items()
            if other != name and one.setting_name != pupils[name].setting_name
        )
        found = wrong_child(plan_case(name), others, on=ON)
        kinds = {one.kind for one in found} - {Kind.PRONOUN}
        assert kinds == ({Kind.YEAR} & kinds), (name, [(t.kind, t.evidence) for t in found])


def test_the_copied_plan_is_noticed() -> None:
    others = (_pupil("Harvey", "Nobody"),)
    found = wrong_child(plan_case("p02_corwin"), others, on=ON)
    kinds = {(one.kind, one.evidence) for one in found}
    assert (Kind.FIRST_NAME, "Harvey") in kinds
    assert (Kind.PRONOUN, "She") in kinds


@pytest.mark.parametrize("text", ["<b>&\"'", "😀" * 50, "\ud800 Harvey", "Harvey " * 2000, ""])
def test_hostile_words_are_read_like_any_others(text: str) -> None:
    assert isinstance(_traces(text), tuple)
