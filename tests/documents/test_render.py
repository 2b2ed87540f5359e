import ast
import datetime as dt
import io
from pathlib import Path

import pytest
from docx import Document

import ehcplan
from ehcplan.documents.gate import open_docx
from ehcplan.documents.render import Picture, Properties, plain, render_document
from ehcplan.documents.walk import read_docx
from ehcplan.errors import EhcplanError
from tests.builders_documents import HOSTILE, docx

ABOUT = Properties(title="T & <t>", author="Fern & Co", on=dt.date(2026, 11, 16))


def template(*paragraphs: str) -> bytes:
    document = Document()
    for text in paragraphs:
        document.add_paragraph(text)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def rendered(text: str, **context: object) -> list[str]:
    data = render_document(template(text, "after"), context, properties=ABOUT)
    return [block.text for block in read_docx(data).blocks]


@pytest.mark.parametrize("words", HOSTILE)
def test_words_come_out_as_they_went_in_and_harm_nothing_after_them(words):
    assert rendered("{{ words }}", words=words) == [words, "after"]


def test_forbidden_characters_go_without_taking_the_rest_along():
    assert rendered("{{ words }}", words="a\ud800b\x07c\x0cd") == ["abcd", "after"]


@pytest.mark.parametrize(
    "attack",
    [
        "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
        "{{ ''.__class__.__mro__ }}",
        "{{ words.append(1) }}",
        "{{ missing }}",
        "{% include 'x' %}",
    ],
)
def test_a_template_may_not_reach_beyond_its_values(attack):
    with pytest.raises((EhcplanError, TypeError)):
        rendered(attack, words=[])


@pytest.mark.parametrize("value", [object(), (1,), {1, 2}, b"x", dt.date(2026, 1, 1), 1.5, Path()])
def test_only_plain_values_reach_a_template(value):
    with pytest.raises(TypeError, match="plain values only"):
        rendered("x", inner={"deep": [value]})


def test_what_was_dropped_is_counted_wherever_it_stood():
    assert plain({"a": ["x\x00", {"b": "\x01y\x02"}], "c": 1}) == (
        {"a": ["x", {"b": "y"}], "c": 1},
        3,
    )


def test_core_properties_are_set_unescaped_and_british():
    data = render_document(template("x"), {}, properties=ABOUT)
    core = Document(io.BytesIO(data)).core_properties
    assert (core.title, core.author, core.language) == ("T & <t>", "Fern & Co", "en-GB")
    assert core.created.date() == dt.date(2026, 11, 16)


def test_ids_copied_by_a_loop_are_made_different():
    body = (
        "<w:p><w:r><w:t>{%p for n in [1, 2, 3] %}</w:t></w:r></w:p>"
        '<w:p><w:bookmarkStart w:id="0" w:name="b{{ n }}"/><w:sdt><w:sdtPr><w:id w:val="7"/></w:sdtPr>'
        "<w:sdtContent><w:r><w:t>{{ n }}</w:t></w:r></w:sdtContent></w:sdt>"
        '<w:bookmarkEnd w:id="0"/></w:p>'
        "<w:p><w:r><w:t>{%p endfor %}</w:t></w:r></w:p><w:sectPr/>"
    )
    data = render_document(docx(body), {}, properties=ABOUT)
    walked = read_docx(data)
    assert [walked.text_of(s) for s in walked.bookmarks] == ["1", "2", "3"]
    assert walked.unmatched == ()
    xml = open_docx(data)["word/document.xml"].decode()
    assert [xml.count(f'<w:id w:val="{n}"/>') for n in (1, 2, 3)] == [1, 1, 1]


def test_an_emptied_cell_keeps_a_paragraph_and_an_empty_table_goes():
    row = "<w:tr><w:tc>{inner}</w:tc></w:tr>"
    gone = "".join(f"<w:p><w:r><w:t>{{%p {t} %}}</w:t></w:r></w:p>" for t in ("if false", "endif"))
    grid = "<w:tblPr/><w:tblGrid><w:gridCol w:w='9000'/></w:tblGrid>"
    body = (
        f"<w:tbl>{grid}{row.format(inner=gone)}</w:tbl><w:p/><w:tbl>{grid}</w:tbl>"
        "<w:p><w:r><w:t>end</w:t></w:r></w:p>"
    )
    xml = open_docx(render_document(docx(body), {}, properties=ABOUT))["word/document.xml"]
    assert xml.count(b"<w:tbl>") == 1
    assert b"<w:p/></w:tc>" in xml


def test_a_picture_takes_its_place_with_its_description():
    from PIL import Image

    out = io.BytesIO()
    Image.new("RGB", (30, 40), "teal").save(out, "PNG")
    body = '<w:p><w:bookmarkStart w:id="1" w:name="picture_photo"/><w:bookmarkEnd w:id="1"/></w:p><w:sectPr/>'
    photo = Picture(data=out.getvalue(), alt='Tam & "Bee"', height_cm=3)
    data = render_document(docx(body), {}, properties=ABOUT, pictures={"photo": photo})
    document = Document(io.BytesIO(data))
    assert len(document.inline_shapes) == 1
    assert 'descr="Tam &amp; &quot;Bee&quot;"' in open_docx(data)["word/document.xml"].decode()
    without = render_document(docx(body), {}, properties=ABOUT)
    assert b"picture_photo" not in open_docx(without)["word/document.xml"]


def test_no_other_module_fills_in_templates():
    root = Path(ehcplan.__file__).parent
    for file in root.rglob("*.py"):
        names = {
            node.id if isinstance(node, ast.Name) else node.attr
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
            if isinstance(node, ast.Name | ast.Attribute)
        }
        modules = {
            alias.name
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
            if isinstance(node, ast.Import | ast.ImportFrom)
            for alias in node.names
        }
        is_the_door = file.relative_to(root).as_posix() == "documents/render.py"
        uses = "DocxTemplate" in names | modules or any("docxtpl" in m for m in modules)
        assert uses == is_the_door, f"{file.name}: fill in templates by render_document"
