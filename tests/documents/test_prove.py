from dataclasses import replace

import pytest

from ehcplan.documents import produce as producing
from ehcplan.documents.gate import open_docx
from ehcplan.documents.layout import Block, Group, Layout, Printed
from ehcplan.documents.produce import produce
from ehcplan.documents.prove import prove
from ehcplan.documents.render import Properties, render_document
from ehcplan.errors import ProofError
from ehcplan.vocabulary import Element
from tests.builders_documents import ON, answer, docx, family, line, repacked, source

LINES = (
    line(Element.A_INTERESTS, "The bees at Grandad’s", source("tam"), ref="aa"),
    line(Element.A_VIEWS, "Tam would rather build than draw", source("tam", index=1), ref="bb"),
    line(Element.A_STRENGTHS, "Tam is kind", source("friend"), by="the SENCO", ref="cc"),
)


@pytest.fixture
def made(monkeypatch):
    """The written file with the layout it was made from."""
    kept = {}

    def keep(data, layout, forbidden):
        kept.update(data=data, layout=layout)
        return prove(data, layout, forbidden)

    monkeypatch.setattr(producing, "prove", keep)
    produce(family(), LINES, document="section-a", on=ON)
    return kept["data"], kept["layout"]


def changed(data: bytes, old: str, new: str) -> bytes:
    xml = open_docx(data)["word/document.xml"].decode()
    assert old in xml
    return repacked(data, {"word/document.xml": xml.replace(old, new, 1)})


def problems(data: bytes, layout: Layout, *forbidden: str) -> str:
    with pytest.raises(ProofError) as error:
        prove(data, layout, forbidden)
    return "\n".join(error.value.problems)


def test_a_right_file_is_proved_with_counts(made):
    data, layout = made
    proof = prove(data, layout, ("the night light",))
    assert (proof.lines, proof.headings, proof.people, proof.kept_back) == (3, 3, 6, 1)
    assert "3 lines found" in str(proof)


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("The bees at", "The fleas at", "line aa does not say what it should"),
        ('w:name="l_bb"', 'w:name="gone"', "line bb is missing"),
        ('w:name="l_bb"', 'w:name="l_aa"', "l_aa is there 2 times"),
        ('w:name="l_bb"', 'w:name="l_zz"', "that nobody accepted"),
        ("interests</w:t>", "hobbies</w:t>", "line aa does not stand under"),
        ("Reworded by", "Written by", "does not have its note"),
        ("23 April 2018", "24 April 2018", "23 April 2018” is missing"),
        ("Wren Orrell (mother)", "Wren Orrell", "row of Wren Orrell (mother) is there 0 times"),
        ("What Tam wants people to know", "", "a heading without words"),
        ("would rather", "would {{ rather }}", "tag"),
        ("Telephone call", "Letter", "row of Piers Beck"),
    ],
)  # fmt: skip
def test_whatever_is_wrong_stops_the_file(made, old, new, says):
    data, layout = made
    assert says in problems(changed(data, old, new), layout)


def test_a_bookmark_that_does_not_end_stops_the_file(made):
    data, layout = made
    xml = open_docx(data)["word/document.xml"].decode()
    cut = xml.replace('<w:bookmarkEnd w:id="1"/>', "", 1)
    assert cut != xml
    assert "does not end" in problems(repacked(data, {"word/document.xml": cut}), layout)


def test_private_words_that_nothing_accounts_for_stop_the_file(made):
    data, layout = made
    leaking = changed(data, "Telephone call", "Nobody must  KNOW about the night light")
    found = problems(leaking, layout, "Nobody must know about the night light")
    assert "a text that must not be printed is in it (in the table 1" in found
    assert "night light" not in found


def test_the_same_words_in_an_accepted_line_are_accounted_for(made):
    data, layout = made
    assert prove(data, layout, ("rather build", "the bees at grandad’s", "Tam")).kept_back == 3


def test_a_templates_own_words_are_no_leak(made):
    given = family()
    tam = given.said.contribution("tam")
    private = (*tam.answers, answer("notes", 4, "Who helped", private=True))
    others = [c for c in given.said.contributions if c.id != "tam"]
    said = replace(given.said, contributions=(replace(tam, answers=private), *others))
    produced = produce(replace(given, said=said), LINES, document="section-a", on=ON)
    assert produced.proof.kept_back > 0


def test_part_of_a_longer_word_is_no_leak(made):
    data, layout = made
    assert prove(changed(data, "Telephone call", "Telephone call"), layout, ("phone call ring",))


def test_a_persons_own_wording_of_participation_accounts_for_nothing():
    given = replace(family(), participation="We heard that nobody must know about the night light.")
    with pytest.raises(ProofError, match="must not be printed"):
        produce(given, LINES, document="section-a", on=ON)


def test_words_in_curly_brackets_that_somebody_said_are_no_template_tag():
    block = Block(
        heading="H", groups=(Group(label="", lines=(Printed(ref="x", text="{{ hi }} {%"),)),)
    )
    layout = Layout(template="section-a", title="T", blocks=(block,), context={})
    body = (
        '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>H</w:t></w:r></w:p>'
        '<w:p><w:bookmarkStart w:id="1" w:name="l_{{ ref }}"/><w:r><w:t>{{ text }}</w:t></w:r>'
        '<w:bookmarkEnd w:id="1"/></w:p><w:sectPr/>'
    )
    about = Properties(title="T", author="a", on=ON)
    data = render_document(docx(body), {"ref": "x", "text": "{{ hi }} {%"}, properties=about)
    assert prove(data, layout, ()).lines == 1


def test_a_file_that_cannot_be_read_back_is_not_given_out(made):
    with pytest.raises(ProofError, match="not given out"):
        prove(b"junk", made[1], ())
