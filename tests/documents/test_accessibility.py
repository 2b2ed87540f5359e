import io

from docx import Document
from PIL import Image

from ehcplan.documents.accessibility import accessibility_problems


def saved(document) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def test_everything_word_would_complain_of_is_found():
    document = Document()
    document.core_properties.title = ""
    document.add_heading("Skips", 2)
    document.add_heading("", 1)
    document.add_paragraph("")
    document.add_paragraph("- typed list")
    table = document.add_table(2, 2)
    table.cell(0, 0).merge(table.cell(0, 1))
    picture = io.BytesIO()
    Image.new("RGB", (4, 4)).save(picture, "PNG")
    document.add_picture(io.BytesIO(picture.getvalue()))
    found = " ".join(accessibility_problems(saved(document)))
    for words in (
        "no title",
        "British English",
        "“Skips” skips a level",
        "A heading has no words",
        "no marked header row",
        "blank paragraph",
        "A list is typed",
        "no description",
    ):
        assert words in found


def test_empty_and_merged_header_cells_are_found():
    from docx.oxml import OxmlElement

    document = Document()
    table = document.add_table(2, 3)
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    table.cell(1, 0).merge(table.cell(1, 1))
    found = accessibility_problems(saved(document))
    assert "A table has an empty header cell." in found
    assert "A table has merged cells." in found
