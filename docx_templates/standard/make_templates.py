"""Make the standard pack's Word templates. Run it after a change: python make_templates.py [FOLDER].

What a template prints is given by the code; how it looks is look.py's. Tags between {%p and %} stand
in a paragraph of their own, which goes when the template is filled in.
"""

import datetime as dt
import io
import sys
import zipfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from building import (
    bookmark,
    heading_of_lines,
    loop_cells,
    notice,
    question,
    row,
    run,
    running,
    said,
    set_style,
    styled,
    table,
    tag,
    tag_row,
    whole_if,
)
from docx.document import Document as DocumentObject
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, Twips
from look import new_document, text_width

PEOPLE = ["Who", "How", "When", "Who helped, and how", "Read back"]
PEOPLE_WIDTHS = (1880, 1880, 2020, 2000)
MADE = dt.datetime(2026, 11, 21, 9, tzinfo=dt.UTC)


def section_a() -> DocumentObject:
    """Section A: who the pupil is, a block a heading, and who took part."""
    document = new_document(12)
    running(document, footer="{{ running.footer }}")
    styled(document, "Title", "{{ title }}")
    tag(document, "if status")
    styled(document, "Subtitle", "{{ status }}")
    tag(document, "endif")
    notice(document)
    tag(document, "for fact in identity")
    fact = styled(document, "Identity")
    run(fact, "{{ fact.label }}", "Label")
    run(fact, "\t{{ fact.value }}")
    tag(document, "endfor")
    styled(document, "Guide", "{{ guide }}").paragraph_format.space_before = Twips(200)
    tag(document, "for block in blocks")
    styled(document, "Heading1", "{{ block.heading }}")
    heading_of_lines(document)
    tag(document, "if block.empty")
    styled(document, "Empty", "{{ block.empty }}")
    tag(document, "endif")
    tag(document, "endfor")
    participation(document)
    return document


def participation(document: DocumentObject) -> None:
    """Add who took part: a person's own wording, then a row a person."""
    tag(document, "if participation")
    tag(document, "if participation.heading")
    styled(document, "Heading1", "{{ participation.heading }}")
    tag(document, "endif")
    tag(document, "for paragraph in participation.paragraphs")
    document.add_paragraph("{{ paragraph }}")
    tag(document, "endfor")
    tag(document, "if participation.people")
    widths = [*PEOPLE_WIDTHS, text_width(document) - sum(PEOPLE_WIDTHS)]
    made = table(document, PEOPLE, widths)
    tag_row(made, "for person in participation.people")
    names = ("who", "how", "on", "helped", "read_back")
    row(made, [f"{{{{ person.{name} }}}}" for name in names], widths)
    tag_row(made, "endfor")
    tag(document, "endif")
    tag(document, "endif")


def plan() -> DocumentObject:
    """Sections A to K: part by part, in the order and of the kind that the code gives."""
    document = new_document(12)
    # A plan runs to many pages: its areas must be found by eye as well as by a screen reader.
    area = document.styles["Heading 2"]
    area.font.size, area.paragraph_format.space_before = Pt(13), Pt(14)
    running(document, footer="{{ running.footer }}")
    styled(document, "Title", "{{ title }}")
    tag(document, "for line in under")
    styled(document, "Subtitle", "{{ line }}")
    tag(document, "endfor")
    notice(document)
    tag(document, "for item in flow")
    for kind, style in PLAN_STYLES.items():
        tag(document, f'if item.kind == "{kind}"')
        styled(document, style, "{{ item.text }}")
        tag(document, "endif")
    for kind, style in {"words": "PlanWords", "listed": "Said"}.items():
        tag(document, f'if item.kind == "{kind}"')
        tag(document, "for line in [item.line]")
        said(styled(document, style))
        tag(document, "endfor")
        tag(document, "endif")
    facts(document)
    people = [*PEOPLE_WIDTHS, text_width(document) - sum(PEOPLE_WIDTHS)]
    columns(document, "people", PEOPLE, people)
    advice = [850, 2750, 2150, 2350, text_width(document) - 8100]
    columns(document, "advice", ["Code", "Advice", "Given by", "Dates", "Attached"], advice)
    tag(document, "endfor")
    return document


PLAN_STYLES = {
    "heading1": "Heading1",
    "heading2": "Heading2",
    "heading3": "Heading3",
    "plain": "Normal",
    "note": "Note",
    "empty": "Empty",
    "lead": "Lead",
    "guide": "Guide",
    "end": "PlanEnd",
}


def facts(document: DocumentObject) -> None:
    """Add the small table of labels and details; only a long row may break across pages."""
    tag(document, 'if item.kind == "facts"')
    widths = [2900, text_width(document) - 2900]
    made = table(document, ["{{ item.about }}", "{{ item.details }}"], widths)
    tag_row(made, "for row in item.rows")
    for test, label in (("if row.keep", "CellLabel"), ("if not row.keep", "CellLast")):
        tag_row(made, test)
        row(made, ["{{ row.label }}", "{{ row.value }}"], widths)
        set_style(made.rows[-1].cells[0].paragraphs[0], label)
        whole_if(made)
        tag_row(made, "endif")
    tag_row(made, "endfor")
    tag(document, "endif")


def columns(document: DocumentObject, kind: str, headings: list[str], widths: list[int]) -> None:
    """Add a table of several columns, a row for each that the code gives."""
    tag(document, f'if item.kind == "{kind}"')
    made = table(document, headings, widths)
    tag_row(made, "for row in item.rows")
    row(made, [f"{{{{ row.cells[{n}] }}}}" for n in range(len(headings))], widths)
    whole_if(made)
    tag_row(made, "endfor")
    tag(document, "endif")


def profile() -> DocumentObject:
    """The one-page profile: the photo, the headings, who made it."""
    document = new_document(11, roomy=False, margin=1.8)
    running(document, footer="{{ running.footer }}")
    title = styled(document, "Title")
    bookmark(title, "picture_photo")
    run(title, "{% if has_photo %}  {% endif %}{{ title }}")
    styled(document, "Subtitle", "{{ subtitle }}")
    notice(document)
    tag(document, "for block in blocks")
    styled(document, "Heading1", "{{ block.heading }}")
    heading_of_lines(document)
    tag(document, "endfor")
    made = styled(document, "Guide", "{{ made_with }}")
    made.paragraph_format.space_before = Twips(160)
    return document


def read_back() -> DocumentObject:
    """A sheet for reading a draft back to the pupil, in large type."""
    document = new_document(16, margin=1.8)
    running(document, footer="{{ running.footer }}")
    styled(document, "Title", "{{ title }}")
    notice(document)
    document.add_paragraph("{{ guide }}")
    tag(document, "for block in blocks")
    styled(document, "Heading1", "{{ block.heading }}")
    ticks = [1000, 1500, 2000]
    widths = [text_width(document) - sum(ticks), *ticks]
    made = table(document, ["What we wrote", "Yes", "Change", "Leave out"], widths)
    tag_row(made, "for line in block.lines")
    row(made, ["", "☐", "☐", "☐"], widths)
    said(made.rows[2].cells[0].paragraphs[0])
    tag_row(made, "endfor")
    tag(document, "endfor")
    styled(document, "Heading1", "{{ closing.heading }}")
    tag(document, "for label in closing.fields")
    styled(document, "WritingLine", "{{ label }} \t")
    tag(document, "endfor")
    return document


def sheet(body: float, *, landscape: bool, pictured: bool = False) -> DocumentObject:
    """A printable blank of a tool: who and when, its prompts, and what may be done with it."""
    document = new_document(body, landscape=landscape, margin=1.8)
    running(document, footer="{{ running.footer }}")
    styled(document, "Title", "{{ title }}")
    styled(document, "Guide", "{{ guide }}")
    tag(document, "for label in header")
    styled(document, "WritingLine", "{{ label }} \t")
    tag(document, "endfor")
    tag(document, "for prompt in prompts")
    question(document, pictured=pictured)
    tag(document, "if prompt.hint")
    styled(document, "Guide", "{{ prompt.hint }}")
    tag(document, "endif")
    tag(document, "for choice in prompt.choices")
    styled(document, "Choice", "☐  {{ choice }}")
    tag(document, "endfor")
    tag(document, "for mark in prompt.writing_lines")
    styled(document, "WritingLine", "{{ mark }}\t")
    tag(document, "endfor")
    grid(document)
    tag(document, "endfor")
    styled(document, "Heading1", "{{ sharing.heading }}")
    tag(document, "for choice in sharing.choices")
    styled(document, "Choice", "☐  {{ choice }}")
    tag(document, "endfor")
    styled(document, "Guide", "{{ sharing.safety }}")
    styled(document, "Heading1", "{{ back.heading }}")
    tag(document, "for choice in back.choices")
    styled(document, "Choice", "☐  {{ choice }}")
    tag(document, "endfor")
    tag(document, "for label in back.fields")
    styled(document, "WritingLine", "{{ label }} \t")
    tag(document, "endfor")
    return document


def grid(document: DocumentObject) -> None:
    """Add a prompt's table: a heading a column, and rows to write in."""
    tag(document, "if prompt.columns")
    width = text_width(document)
    made = table(document, [""], [width])
    heading = made.rows[0].cells[0].paragraphs[0]
    heading.add_run("{{ column.label }}")
    loop_cells(made, 0, "for column in prompt.columns")
    tag_row(made, "for height in prompt.blank_rows")
    added = made.add_row()
    set_style(added.cells[0].paragraphs[0], "Cell")
    properties = added._tr.get_or_add_trPr()
    properties.append(OxmlElement("w:cantSplit"))
    height = OxmlElement("w:trHeight")
    height.set(qn("w:val"), "{{ height }}")
    height.set(qn("w:hRule"), "atLeast")
    properties.append(height)
    loop_cells(made, 2, "for column in prompt.columns")
    tag_row(made, "endfor")
    tag(document, "endif")


TEMPLATES = {
    "section-a.docx": section_a,
    "plan.docx": plan,
    "profile.docx": profile,
    "read-back.docx": read_back,
    "sheet.docx": lambda: sheet(12, landscape=False),
    "sheet-wide.docx": lambda: sheet(12, landscape=True),
    "sheet-easy.docx": lambda: sheet(16, landscape=False, pictured=True),
    "sheet-easy-wide.docx": lambda: sheet(16, landscape=True, pictured=True),
}


def made(name: str) -> bytes:
    """Return one template, the same bytes every time."""
    document = TEMPLATES[name]()
    core = document.core_properties
    core.title = name.removesuffix(".docx")
    core.author = core.last_modified_by = "ehcplan"
    core.language, core.comments, core.keywords = "en-GB", "", ""
    core.created = core.modified = MADE
    core.revision = 1
    out = io.BytesIO()
    document.save(out)
    return _same_times(out.getvalue())


def _same_times(data: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for entry in old.infolist():
            fixed = zipfile.ZipInfo(entry.filename, date_time=(2026, 1, 1, 0, 0, 0))
            fixed.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(fixed, old.read(entry))
    return out.getvalue()


def main(folder: Path) -> None:
    """Write every template into a folder."""
    for name in TEMPLATES:
        (folder / name).write_bytes(made(name))
        print(f"made {name}")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent)
