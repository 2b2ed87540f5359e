import io

import pytest
from docx import Document

from ehcplan import tools
from ehcplan.documents.accessibility import accessibility_problems
from ehcplan.documents.sheet import blank_sheet
from ehcplan.documents.walk import read_docx
from ehcplan.errors import ContentRefusedError
from ehcplan.tools.pictures import PICTURES, picture_of

WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"


@pytest.mark.parametrize("key", sorted(tools.TOOLS))
def test_every_tool_has_a_sheet_that_asks_every_prompt(key):
    tool = tools.TOOLS[key]
    walked = read_docx(blank_sheet(tool))
    headings = [b.text for b in walked.blocks if b.level == 1]
    assert headings[: len(tool.prompts)] == [p.wording.words for p in tool.prompts]
    for prompt in tool.prompts:
        for column in prompt.columns:
            assert any(b.text.startswith(column.label) for b in walked.blocks)


@pytest.mark.parametrize("presentation", ["easy", "observing"])
def test_tools_that_pupils_answer_have_three_presentations(presentation):
    for tool in tools.TOOLS.values():
        if any(getattr(p.wording, presentation) for p in tool.prompts):
            assert accessibility_problems(blank_sheet(tool, presentation)) == ()
        else:
            with pytest.raises(ContentRefusedError, match="words alone"):
                blank_sheet(tool, presentation)


def test_wide_rows_are_printed_across_the_page():
    across = Document(io.BytesIO(blank_sheet(tools.TOOLS["communication_chart"])))
    upright = Document(io.BytesIO(blank_sheet(tools.TOOLS["good_day_bad_day"])))
    assert across.sections[0].page_width > across.sections[0].page_height
    assert upright.sections[0].page_width < upright.sections[0].page_height


def test_a_sheet_says_what_may_be_done_with_it_and_promises_no_secrecy():
    text = read_docx(blank_sheet(tools.TOOLS["hopes_and_fears"], "easy")).stream
    for words in ("Name", "Date", "Who helped", "School only", "It was read back", "safeguarding"):
        assert words in text


def drawn(data):
    """What each picture of a Word file is described as, in their order."""
    names = Document(io.BytesIO(data)).element.iter(f"{{{WP}}}docPr")
    return [name.get("descr") for name in names]


@pytest.mark.parametrize("key", sorted({tool for tool, _ in PICTURES}))
def test_easy_words_have_a_described_picture_beside_each_question(key):
    tool = tools.TOOLS[key]
    asked = [p for p in tool.prompts if p.wording.easy]
    data = blank_sheet(tool, "easy")
    assert drawn(data) == [picture_of(key, p.key).alt for p in asked]
    headings = [b.text for b in read_docx(data).blocks if b.level == 1]
    assert headings[: len(asked)] == [p.wording.easy for p in asked]


def test_a_sheet_with_pictures_says_whose_they_are_at_its_foot_and_no_other_does():
    tool = tools.TOOLS["good_day_bad_day"]
    foot = Document(io.BytesIO(blank_sheet(tool, "easy"))).sections[0].footer.paragraphs[0].text
    assert "Pictures: OpenMoji, CC BY-SA 4.0" in foot
    for presentation in ("words", "observing"):
        data = blank_sheet(tool, presentation)
        assert "OpenMoji" not in Document(io.BytesIO(data)).sections[0].footer.paragraphs[0].text
        assert drawn(data) == []
