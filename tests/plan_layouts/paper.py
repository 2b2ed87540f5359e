"""Drawing on Word's paper with python-docx: grids, banners, content controls, running headers."""

import io
from collections.abc import Iterable, Sequence
from copy import deepcopy
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt

Row = Sequence[str]


class Paper:
    """One Word file while it is being written."""

    def __init__(self, *, landscape: bool = False, font: str = "Arial", size: int = 12) -> None:
        self.doc: Any = Document()
        style = self.doc.styles["Normal"]
        style.font.name, style.font.size = font, Pt(size)
        for language in self.doc.styles.element.iter(qn("w:lang")):
            language.set(qn("w:val"), "en-GB")
        self.doc.core_properties.author = ""
        page = self.doc.sections[0]
        page.left_margin = page.right_margin = Cm(2)
        if landscape:
            page.orientation = WD_ORIENT.LANDSCAPE
            page.page_width, page.page_height = page.page_height, page.page_width

    def heading(self, text: str, level: int) -> Any:
        """Return a heading in one of Word's heading styles."""
        return self.doc.add_heading(text, level)

    def text(self, text: str, style: str | None = None) -> Any:
        """Return a paragraph."""
        return self.doc.add_paragraph(text, style)

    def bold(self, text: str, size: int = 12) -> Any:
        """Return a paragraph that looks like a heading and is none."""
        paragraph = self.doc.add_paragraph()
        run = paragraph.add_run(text)
        run.bold, run.font.size = True, Pt(size)
        return paragraph

    def labelled(self, label: str, text: str) -> Any:
        """Return a paragraph that begins with a bold label."""
        paragraph = self.doc.add_paragraph()
        paragraph.add_run(f"{label}: ").bold = True
        paragraph.add_run(text)
        return paragraph

    def italic(self, text: str) -> Any:
        """Return a paragraph in italics, as forms print their instructions."""
        paragraph = self.doc.add_paragraph()
        paragraph.add_run(text).italic = True
        return paragraph

    def bullets(self, texts: Iterable[str]) -> None:
        """Write a bullet for each text."""
        for text in texts:
            self.doc.add_paragraph(text, "List Bullet")

    def table(self, header: Row, rows: Iterable[Row], *, is_marked: bool = True) -> Any:
        """Return a table; `is_marked` makes its first row one that repeats and is read out."""
        filled = list(rows)
        table = self.doc.add_table(0, len(header) or len(filled[0]))
        table.style = "Table Grid"
        if any(header):
            write_row(table, header, is_bold=True)
            if is_marked:
                table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
        for row in filled:
            write_row(table, row)
        return table

    def grid(self, pairs: Iterable[tuple[str, str]], columns: int) -> Any:
        """Return a table of labels and values, 2 or 4 columns wide."""
        flat = [text for pair in pairs for text in pair]
        flat += [""] * (-len(flat) % columns)
        table = self.table(
            [""] * columns, [flat[i : i + columns] for i in range(0, len(flat), columns)]
        )
        for row in table.rows:
            for cell in row.cells[::2]:
                embolden(cell)
        return table

    def running(self, header: str, footer: str) -> None:
        """Write what stands at the head and foot of every page."""
        page = self.doc.sections[0]
        page.header.paragraphs[0].text = header
        page.footer.paragraphs[0].text = footer

    def data(self) -> bytes:
        """Return the file."""
        out = io.BytesIO()
        self.doc.save(out)
        return out.getvalue()


def write_row(table: Any, texts: Row, *, is_bold: bool = False) -> Any:
    """Return a new row of a table with these texts, a paragraph for each line of them."""
    cells = table.add_row().cells
    for cell, text in zip(cells, texts, strict=True):
        write_cell(cell, text)
        if is_bold:
            embolden(cell)
    return cells


def write_cell(cell: Any, text: str) -> None:
    """Write a text into a cell, a paragraph for each of its lines."""
    first, *rest = text.split("\n")
    cell.paragraphs[0].text = first
    for line in rest:
        cell.add_paragraph(line)


def embolden(cell: Any) -> None:
    """Make all that stands in a cell bold."""
    for paragraph in cell.paragraphs:
        for run in paragraph.runs:
            run.bold = True


def banner(table: Any, text: str, fill: str = "BDD7EE", *, is_heading: bool = True) -> Any:
    """Return a row that is one shaded cell from side to side."""
    cells = table.add_row().cells
    merged = cells[0].merge(cells[-1])
    merged.paragraphs[0].text = text
    if is_heading:
        embolden(merged)
        shade = parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="{fill}"/>')
        merged._tc.get_or_add_tcPr().append(shade)
    else:
        merged.paragraphs[0].runs[0].italic = True
    return merged


def in_control(paragraph: Any, text: str, title: str, kind: str = "text") -> None:
    """Add a content control that holds a text to a paragraph: `text`, `date` or `dropDownList`."""
    control = parse_xml(
        f'<w:sdt {nsdecls("w")}><w:sdtPr><w:alias w:val="{title}"/><w:{kind}/></w:sdtPr>'
        "<w:sdtContent><w:r><w:t/></w:r></w:sdtContent></w:sdt>"
    )
    next(control.iter(qn("w:t"))).text = text
    paragraph._p.append(control)


def wrap_in_control(paragraph: Any, title: str) -> None:
    """Put a whole paragraph inside a content control."""
    control = parse_xml(
        f'<w:sdt {nsdecls("w")}><w:sdtPr><w:alias w:val="{title}"/><w:richText/></w:sdtPr>'
        "<w:sdtContent/></w:sdt>"
    )
    paragraph._p.addprevious(control)
    control.find(qn("w:sdtContent")).append(paragraph._p)


def in_text_box(paragraph: Any, lines: Iterable[str]) -> None:
    """Add a floating text box with these lines to a paragraph, as Word's newer files hold it."""
    body = "<w:p><w:r><w:t/></w:r></w:p>"
    box = parse_xml(
        f"<w:r {nsdecls('w', 'wp', 'a')} "
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
        'xmlns:v="urn:schemas-microsoft-com:vml" '
        'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
        '<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>'
        '<wp:inline><wp:extent cx="5400000" cy="900000"/><wp:docPr id="9" name="Box"/>'
        '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/'
        'wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/>'
        '<a:ext cx="5400000" cy="900000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        "</wps:spPr><wps:txbx><w:txbxContent/></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData>"
        "</a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict>"
        '<v:shape style="width:425pt;height:70pt"><v:textbox><w:txbxContent/></v:textbox></v:shape>'
        "</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    for content in box.iter(qn("w:txbxContent")):
        for line in lines:
            written = parse_xml(body.replace("<w:p>", f"<w:p {nsdecls('w')}>"))
            next(written.iter(qn("w:t"))).text = line
            content.append(written)
    paragraph._p.append(box)


def track_insertion(run: Any, author: str, number: int) -> None:
    """Make a run one that somebody inserted with changes tracked."""
    change = _change("ins", author, number)
    run._r.addprevious(change)
    change.append(run._r)


def track_deletion(paragraph: Any, text: str, author: str, number: int) -> None:
    """Add words to a paragraph that somebody deleted with changes tracked."""
    change = _change("del", author, number)
    run = parse_xml(f'<w:r {nsdecls("w")}><w:delText xml:space="preserve"/></w:r>')
    next(run.iter(qn("w:delText"))).text = text
    change.append(run)
    paragraph._p.append(change)


def _change(kind: str, author: str, number: int) -> Any:
    return parse_xml(
        f'<w:{kind} {nsdecls("w")} w:id="{number}" w:author="{author}" '
        'w:date="2026-11-26T09:00:00Z"/>'
    )


def copy_of(element: Any) -> Any:
    """Return a copy of a piece of the file."""
    return deepcopy(element)
