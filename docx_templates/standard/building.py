"""What the standard pack's templates are built of: tags, styled paragraphs, bookmarks, tables."""

from docx.document import Document as DocumentObject
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Twips
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph
from look import field

BAR = Twips(170)
"""How far in a heading starts: as its style has it."""
PICTURE = Cm(2)
"""How wide a picture beside a question is: its words hang from there."""


def tag(document: DocumentObject, text: str) -> None:
    """Add a paragraph that holds a tag alone."""
    document.add_paragraph(f"{{%p {text} %}}")


def styled(holder: DocumentObject | _Cell, style: str, text: str = "") -> Paragraph:
    """Add a paragraph in a style, by its id."""
    paragraph = holder.add_paragraph(text)
    set_style(paragraph, style)
    return paragraph


def set_style(paragraph: Paragraph, style: str) -> None:
    """Give a paragraph a style, by its id."""
    properties = paragraph._p.get_or_add_pPr()
    properties.get_or_add_pStyle().set(qn("w:val"), style)


def run(paragraph: Paragraph, text: str, style: str = "") -> None:
    """Add a run, in a character style if one is named."""
    added = paragraph.add_run(text)
    if style:
        added._r.get_or_add_rPr().insert(0, _valued("w:rStyle", style))


def _valued(name: str, value: str) -> object:
    element = OxmlElement(name)
    element.set(qn("w:val"), value)
    return element


def bookmark(paragraph: Paragraph, name: str, text: str = "") -> None:
    """Add a bookmark round a run."""
    for kind in ("w:bookmarkStart", "", "w:bookmarkEnd"):
        if not kind:
            if text:
                paragraph.add_run(text)
            continue
        mark = OxmlElement(kind)
        mark.set(qn("w:id"), "0")
        if kind == "w:bookmarkStart":
            mark.set(qn("w:name"), name)
        paragraph._p.append(mark)


def said(paragraph: Paragraph) -> None:
    """Add a line: its words inside its bookmark, then who said them."""
    bookmark(paragraph, "l_{{ line.ref }}", "{{ line.text }}")
    run(paragraph, "{% if line.said_by %} ({{ line.said_by }}){% endif %}", "Attribution")


def question(document: DocumentObject, *, pictured: bool) -> None:
    """Add a prompt's heading: its picture, where it has one, stands before the words."""
    if pictured:
        tag(document, "if prompt.picture")
        beside = styled(document, "Heading1")
        beside.paragraph_format.left_indent = BAR + PICTURE
        beside.paragraph_format.first_line_indent = -PICTURE
        beside._p.get_or_add_pPr().insert_element_before(
            _valued("w:textAlignment", "center"), "w:textboxTightWrap", "w:outlineLvl", "w:rPr"
        )
        bookmark(beside, "picture_{{ prompt.picture }}")
        beside.add_run("{{ prompt.words }}")
        tag(document, "else")
    styled(document, "Heading1", "{{ prompt.words }}")
    if pictured:
        tag(document, "endif")


def table(document: DocumentObject, headings: list[str], widths: list[int], row: str = "") -> Table:
    """Add a table with a marked header row, which Word repeats on each page."""
    made = document.add_table(rows=1, cols=len(headings))
    properties = made._tbl.tblPr
    for old in properties.findall(qn("w:tblStyle")):
        properties.remove(old)
    properties.insert(0, _valued("w:tblStyle", "Calm"))
    made.autofit = False
    for heading, cell, width in zip(headings, made.rows[0].cells, widths, strict=True):
        cell.paragraphs[0].add_run(heading)
        set_style(cell.paragraphs[0], "CellHeading")
        cell.width = Twips(width)
    for grid, width in zip(made._tbl.tblGrid.findall(qn("w:gridCol")), widths, strict=True):
        grid.set(qn("w:w"), str(width))
    _mark_row(made, 0, header=True)
    return made


def _mark_row(made: Table, index: int, *, header: bool = False) -> None:
    properties = made.rows[index]._tr.get_or_add_trPr()
    properties.append(OxmlElement("w:cantSplit"))
    if header:
        properties.append(OxmlElement("w:tblHeader"))


def tag_row(made: Table, text: str) -> None:
    """Add a row that holds a tag alone."""
    made.add_row().cells[0].paragraphs[0].add_run(f"{{%tr {text} %}}")


def row(made: Table, cells: list[str], widths: list[int], style: str = "Cell") -> None:
    """Add a row of tags."""
    added = made.add_row()
    for text, cell, width in zip(cells, added.cells, widths, strict=True):
        cell.paragraphs[0].add_run(text)
        set_style(cell.paragraphs[0], style)
        cell.width = Twips(width)
    _mark_row(made, len(made.rows) - 1)


def running(document: DocumentObject, *, footer: str) -> None:
    """Set the header (whose, what) and the footer (what it is, date, page)."""
    section = document.sections[0]
    head = section.header.paragraphs[0]
    set_style(head, "Header")
    run(head, "{{ running.name }}\t{{ running.title }}")
    foot = section.footer.paragraphs[0]
    set_style(foot, "Footer")
    run(foot, f"{footer}\tPage ")
    field(foot, "PAGE")
    run(foot, " of ")
    field(foot, "NUMPAGES")


def heading_of_lines(document: DocumentObject) -> None:
    """Add the loop over groups of lines that stand under one heading."""
    tag(document, "for group in block.groups")
    tag(document, "if group.label")
    styled(document, "Heading2", "{{ group.label }}")
    tag(document, "endif")
    tag(document, "for line in group.lines")
    said(styled(document, "Said"))
    tag(document, "if line.note")
    styled(document, "Note", "{{ line.note }}")
    tag(document, "endif")
    tag(document, "endfor")
    tag(document, "endfor")


def notice(document: DocumentObject) -> None:
    """Add the warning at the head of what nobody has read."""
    tag(document, "if notice")
    styled(document, "Notice", "{{ notice }}")
    tag(document, "endif")


def whole_if(made: Table) -> None:
    """Keep the last row on one page where the code says so."""
    made.rows[-1]._tr.trPr.find(qn("w:cantSplit")).set(qn("w:val"), "{{ row.whole }}")


def loop_cells(made: Table, index: int, loop: str) -> None:
    """Put the tags of a loop over cells in cells of their own before and after a row's one cell."""
    row_element = made.rows[index]._tr
    cell = row_element.findall(qn("w:tc"))[0]
    for text, place in ((loop, cell.addprevious), ("endfor", cell.addnext)):
        extra = OxmlElement("w:tc")
        paragraph, run_, words = (OxmlElement(n) for n in ("w:p", "w:r", "w:t"))
        words.text = f"{{%tc {text} %}}"
        run_.append(words)
        paragraph.append(run_)
        extra.append(paragraph)
        place(extra)
    width = cell.tcPr.find(qn("w:tcW")) if cell.tcPr is not None else None
    if width is not None:
        width.set(qn("w:w"), "{{ column.width }}")
