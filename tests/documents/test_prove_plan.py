"""A whole plan that is not as it should be is not given out, whatever is wrong with it."""

from dataclasses import replace

import pytest

from ehcplan.documents import produce as producing
from ehcplan.documents.gate import open_docx
from ehcplan.documents.produce import produce
from ehcplan.documents.prove_plan import prove_plan
from ehcplan.errors import ProofError
from ehcplan.plan.whole import WholePlan
from ehcplan.vocabulary import Stage
from tests.builders_documents import ON, family, repacked
from tests.builders_plan import BEES, IDENTITY, RICH


@pytest.fixture(scope="module")
def made():
    """The written file with the layout it was made from."""
    kept = {}

    def keep(data, layout, forbidden):
        kept.update(data=data, layout=layout)
        return prove_plan(data, layout, forbidden)

    case = replace(family(), plan=RICH, identity=IDENTITY, stage=Stage.SCHOOL_DRAFT)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(producing, "prove_plan", keep)
        produce(case, (BEES,), document="plan", on=ON)
    return kept["data"], kept["layout"]


def changed(data: bytes, old: str, new: str) -> bytes:
    xml = open_docx(data)["word/document.xml"].decode()
    assert old in xml
    return repacked(data, {"word/document.xml": xml.replace(old, new, 1)})


def problems(data: bytes, layout, *forbidden: str) -> str:
    with pytest.raises(ProofError) as error:
        prove_plan(data, layout, forbidden)
    return "\n".join(error.value.problems)


def test_a_right_file_is_proved_with_counts(made):
    data, layout = made
    proof = prove_plan(data, layout, ("the night light",))
    assert (proof.lines, proof.again, proof.people, proof.kept_back) == (16, 1, 6, 1)
    assert "all 12 sections" in str(proof)


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("more than two parts", "more than ten parts", "(Section B) is not what it should be"),
        ("more than two parts", "more than ten parts", "a text of Section B is there 0 times, not 1"),
        ("45 minutes", "15 minutes", "(Section F) is not what it should be"),
        ("None linked", "O1", "(Section B) is not what it should be"),
        ("9 February 2026", "8 February 2026", "(before Section A)"),
        ("Section H1: ", "Part H1: ", "and not A to K in their order"),
        ("Section H1: ", "Section H2: ", "and not A to K in their order"),
        ('w:name="l_w11_2"', 'w:name="gone"', "a text of Section F is there 1 times, not 2"),
        ('w:name="l_w11_2"', 'w:name="gone"', "(l_w11_2)"),
        ('w:name="l_w5"', 'w:name="l_w4"', "the marked lines are not what they should be"),
        ("End of Section K.", "End {{ of }} Section K.", "a template’s tag"),
        ("Who this is about", "The night light", "a text that must not be printed"),
    ],
)  # fmt: skip
def test_whatever_is_wrong_stops_the_file(made, old, new, says):
    data, layout = made
    assert says in problems(changed(data, old, new), layout, "the night light")


def test_what_stands_besides_or_is_missing_at_the_end_is_found(made):
    data, layout = made
    more = changed(
        data, "End of Section K.", "End of Section K.</w:t></w:r></w:p><w:p><w:r><w:t>and"
    )
    assert "missing or too many" in problems(more, layout)
    less = replace(layout, flow=(*layout.flow, layout.flow[-1]))
    assert "missing or too many" in problems(data, less)


def test_the_plan_is_counted_apart_from_the_layout(made):
    data, layout = made
    two = RICH.needs[0].words
    other = WholePlan(needs=(*RICH.needs, replace(RICH.needs[0], ref="n9", words=two)))
    assert "a text of Section B is there 1 times, not 2" in problems(
        data, replace(layout, plan=other)
    )


def test_another_title_and_what_is_no_word_file_are_found(made):
    data, layout = made
    assert "title property" in problems(data, replace(layout, title="Something else"))
    assert "not a Word file" in problems(b"no", layout)


def test_a_problem_never_repeats_the_words_of_the_plan(made):
    data, layout = made
    told = problems(changed(data, "six hours", "nine hours"), layout)
    assert "hours" not in told
