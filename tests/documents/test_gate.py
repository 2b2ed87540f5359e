import io
import zipfile

import pytest

from ehcplan.documents.gate import MAX_ENTRIES, open_docx
from ehcplan.errors import ContentRefusedError
from tests.builders_documents import blank_docx, repacked

RELS = "word/_rels/document.xml.rels"


def rels(kind: str) -> str:
    return (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="r1" TargetMode="External" Target="https://example.org/x" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
        f'{kind}"/></Relationships>'
    )


def types(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read("[Content_Types].xml").decode()


def test_an_ordinary_file_is_opened_with_all_its_parts():
    parts = open_docx(blank_docx())
    assert "word/document.xml" in parts
    assert parts["word/document.xml"].startswith(b"<?xml")


def test_a_link_to_a_web_page_is_allowed():
    assert open_docx(repacked(blank_docx(), {RELS: rels("hyperlink")}))


@pytest.mark.parametrize("data", [b"", b"PK", b"<html></html>", b"\0" * 100, b"PK\x03\x04junk"])
def test_what_is_no_zip_is_not_a_word_file(data):
    with pytest.raises(ContentRefusedError, match="not a Word file"):
        open_docx(data)


def test_old_word_files_are_named_as_such():
    with pytest.raises(ContentRefusedError, match=r"old Word file \(.doc\)"):
        open_docx(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500)


def test_a_file_with_a_password_is_named_as_such():
    inside = "EncryptedPackage".encode("utf-16-le")
    with pytest.raises(ContentRefusedError, match="password"):
        open_docx(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + inside)


@pytest.mark.parametrize("name", ["../evil.xml", "a/../../b.xml", "/etc/x", "c:\\x", "a\\b"])
def test_names_that_lead_outside_are_refused(name):
    with pytest.raises(ContentRefusedError, match="outside"):
        open_docx(repacked(blank_docx(), {name: b"x"}))


def test_two_parts_with_one_name_are_refused():
    out = io.BytesIO(blank_docx())
    with zipfile.ZipFile(out, "a") as archive:
        archive.writestr("WORD/document.xml", b"<x/>")
    with pytest.raises(ContentRefusedError, match="same name"):
        open_docx(out.getvalue())


def test_macros_are_refused_by_part_and_by_type():
    with pytest.raises(ContentRefusedError, match="macros"):
        open_docx(repacked(blank_docx(), {"word/vbaProject.bin": b"x"}))
    kind = types(blank_docx()).replace("openxmlformats-officedocument.w", "ms-word.macroEnabled.w")
    with pytest.raises(ContentRefusedError, match="macros"):
        open_docx(repacked(blank_docx(), {"[Content_Types].xml": kind}))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_document_type_is_refused_in_any_encoding(encoding):
    text = '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'
    with pytest.raises(ContentRefusedError, match="document type"):
        open_docx(repacked(blank_docx(), {"word/extra.xml": text.encode(encoding)}))


@pytest.mark.parametrize(
    ("kind", "says"),
    [("attachedTemplate", "template"), ("image", "a picture"), ("oleObject", "something")],
)
def test_what_is_fetched_from_outside_is_refused(kind, says):
    with pytest.raises(ContentRefusedError, match=says):
        open_docx(repacked(blank_docx(), {RELS: rels(kind)}))


def test_a_zip_bomb_is_refused_without_being_unpacked():
    with pytest.raises(ContentRefusedError, match="larger than 60 MB"):
        open_docx(repacked(blank_docx(), {"word/big.bin": b"\0" * 70_000_000}))
    with pytest.raises(ContentRefusedError, match="larger than 60 MB"):
        open_docx(repacked(blank_docx(), {"word/dense.bin": b"\0" * 5_000_000}))


def test_too_many_parts_are_refused():
    many = {f"word/{n}.bin": b"" for n in range(MAX_ENTRIES)}
    with pytest.raises(ContentRefusedError, match="more than 400 parts"):
        open_docx(repacked(blank_docx(), many))


def test_a_zip_of_something_else_is_refused():
    with pytest.raises(ContentRefusedError, match="not a Word document"):
        open_docx(repacked(blank_docx(), {"[Content_Types].xml": "<Types/>"}))


def test_a_damaged_part_is_a_plain_sentence():
    data = bytearray(blank_docx())
    start = data.find(b"word/document.xml") + 60
    data[start : start + 200] = b"\xff" * 200
    with pytest.raises(ContentRefusedError):
        open_docx(bytes(data))
