"""Remarks in the margin: on the exact words, and every other part as it was."""

import datetime as dt
import io
import zipfile

import docx
import pytest
from docx.oxml import OxmlElement
from hypothesis import given, settings
from hypothesis import strategies as st

from ehcplan.documents.annotate import AUTHOR, Remark, annotate
from ehcplan.documents.walk import read_docx
from ehcplan.errors import ContentRefusedError
from tests.builders import HOSTILE

ON = dt.date(2026, 11, 21)
CHANGED = {
    "word/document.xml",
    "word/comments.xml",
    "[Content_Types].xml",
    "word/_rels/document.xml.rels",
}


def made(*paragraphs: str) -> bytes:
    document = docx.Document()
    for text in paragraphs:
        document.add_paragraph(text)
    table = document.add_table(1, 2)
    table.cell(0, 0).text = "Weekly help"
    table.cell(0, 1).text = "as required"
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def remark_on(data: bytes, words: str, said: str = "Too vague.") -> Remark:
    place = read_docx(data).stream.index(words)
    return Remark(paragraphs=(said,), start=place, end=place + len(words))


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_a_remark_stands_on_its_exact_words_with_author_and_text() -> None:
    data = made("She will have access to a quiet room when needed.")
    out = read_docx(annotate(data, [remark_on(data, "access to")], on=ON))
    (comment,) = out.comments
    assert (comment.author, comment.text) == (AUTHOR, "Too vague.")
    assert comment.anchor is not None
    assert out.text_of(comment.anchor) == "access to"


def test_overlapping_and_touching_remarks_each_keep_their_words() -> None:
    data = made("up to ten hours of support as and when required")
    wanted = ["up to ten hours", "ten hours of support", "support as", "up"]
    out = read_docx(annotate(data, [remark_on(data, one) for one in wanted], on=ON))
    assert [out.text_of(c.anchor) for c in out.comments if c.anchor] == wanted


def test_words_in_a_table_and_across_paragraphs_can_be_remarked_on() -> None:
    data = made("First line ends here", "and goes on")
    first = remark_on(data, "as required")
    second = remark_on(data, "here\nand")
    out = read_docx(annotate(data, [first, second], on=ON))
    assert [out.text_of(c.anchor) for c in out.comments if c.anchor] == ["as required", "here\nand"]


def test_no_word_changes_and_every_other_part_is_byte_for_byte_as_it_was() -> None:
    data = made("One & two <three>", "Regular support")
    out = annotate(data, [remark_on(data, "Regular"), Remark(paragraphs=("About it all",))], on=ON)
    assert read_docx(out).stream == read_docx(data).stream
    before, after = parts(data), parts(out)
    assert {n for n in after if before.get(n) != after[n]} <= CHANGED
    assert set(before) <= set(after)


def test_comments_that_were_there_stay() -> None:
    data = made("Reads well. Regular support.")
    once = annotate(data, [remark_on(data, "Reads well", "Lovely")], on=ON, author="Dr Ash")
    twice = read_docx(annotate(once, [remark_on(once, "Regular")], on=ON))
    assert [(c.author, c.text) for c in twice.comments] == [
        ("Dr Ash", "Lovely"),
        (AUTHOR, "Too vague."),
    ]


def test_a_remark_without_words_stands_at_the_first_paragraph() -> None:
    data = made("Anything")
    out = read_docx(
        annotate(data, [Remark(paragraphs=("No Section J was found.", "Say none."))], on=ON)
    )
    assert out.comments[0].text == "No Section J was found.\nSay none."


def test_a_run_keeps_its_look_when_it_is_cut() -> None:
    document = docx.Document()
    run = document.add_paragraph().add_run("bold as required bold")
    run.bold = True
    run._r.append(OxmlElement("w:tab"))
    out = io.BytesIO()
    document.save(out)
    data = out.getvalue()
    after = docx.Document(io.BytesIO(annotate(data, [remark_on(data, "as required")], on=ON)))
    spoken = [r for r in after.paragraphs[0].runs if r.text]
    assert [r.text for r in spoken] == ["bold ", "as required", " bold\t"]
    assert all(r.bold for r in spoken)


@pytest.mark.parametrize("words", HOSTILE)
def test_a_remark_may_say_anything_on_any_words(words: str) -> None:
    data = made("before words after")
    out = read_docx(annotate(data, [remark_on(data, "words", words)], on=ON))
    assert out.comments[0].anchor is not None
    assert out.text_of(out.comments[0].anchor) == "words"


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 80), st.integers(0, 80)), min_size=1, max_size=6))
def test_remarks_anywhere_change_no_word(places: list[tuple[int, int]]) -> None:
    data = made("Corwin uses six signs", "and leads you by the hand; looking away means no.")
    remarks = [Remark(paragraphs=("Look.",), start=min(pair), end=max(pair)) for pair in places]
    out = annotate(data, remarks, on=ON)
    assert read_docx(out).stream == read_docx(data).stream
    assert len(read_docx(out).comments) == len(remarks)
    docx.Document(io.BytesIO(out))


def test_without_remarks_the_file_comes_back_as_it_was() -> None:
    data = made("Fine")
    assert annotate(data, [], on=ON) == data


def test_a_file_that_is_not_word_is_refused_in_a_sentence() -> None:
    with pytest.raises(ContentRefusedError, match="not a Word file"):
        annotate(b"hello", [Remark(paragraphs=("x",))], on=ON)
