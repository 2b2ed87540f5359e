"""Word files in the styles of many authorities, built from words kept apart from the layout.

`LAYOUTS` are by name; each takes a `Content` and returns a file. Nothing here is any council's form.
"""

import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import docx
from docx.document import Document
from docx.shared import Pt
from docx.table import Table

LETTERS = ("A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K")
TITLES = {
    "A": "Views, interests and aspirations",
    "B": "Special educational needs",
    "C": "Health needs",
    "D": "Social care needs",
    "E": "Outcomes",
    "F": "Special educational provision",
    "G": "Health provision",
    "H1": "Social care provision under the Chronically Sick and Disabled Persons Act 1970",
    "H2": "Any other social care provision",
    "I": "Placement",
    "J": "Personal budget",
    "K": "Advice and information",
}
CHILDS = {
    "A": "All about me",
    "B": "What I need help with to learn",
    "C": "My health needs",
    "D": "My social care needs",
    "E": "My goals",
    "F": "The support I will get",
    "G": "How the NHS will help me",
    "H1": "Social care help (1970 Act)",
    "H2": "Other social care support",
    "I": "Where I will go to school",
    "J": "Money and direct payments",
    "K": "Who gave advice",
}


@dataclass(frozen=True)
class Content:
    """What is printed: who it is about, and the texts of each section."""

    name: str = "Wren Halloway"
    born: str = "4 March 2016"
    status: str = "Final plan"
    texts: Mapping[str, Sequence[str]] = field(default_factory=dict)


def _bytes(document: Document) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _cover(document: Document, content: Content) -> None:
    document.add_paragraph(f"Education, Health and Care Plan for {content.name}")
    table = document.add_table(rows=0, cols=4)
    for row in (
        ("Name", content.name, "Date of birth", content.born),
        ("Status", content.status, "Sex", "Female"),
    ):
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text


def _bold(document: Document, text: str, size: int = 14) -> None:
    run = document.add_paragraph().add_run(text)
    run.bold, run.font.size = True, Pt(size)


def _table(document: Document, columns: int) -> Table:
    return document.add_table(rows=0, cols=columns)


def _row(table: Table, *texts: str) -> None:
    for cell, text in zip(table.add_row().cells, texts, strict=True):
        cell.text = text


def lettered(content: Content) -> bytes:
    """Section X: titles in Word's own heading style."""
    document = docx.Document()
    _cover(document, content)
    for letter in LETTERS:
        document.add_heading(f"Section {letter}: {TITLES[letter]}", 1)
        for text in content.texts.get(letter, ()):
            document.add_paragraph(text)
    return _bytes(document)


def capitals(content: Content) -> bytes:
    """SECTION X alone in bold capitals, its title in the next paragraph, after a list of contents."""
    document = docx.Document()
    _cover(document, content)
    for letter in LETTERS:
        document.add_paragraph(f"Section {letter}: {TITLES[letter]}\t{LETTERS.index(letter) + 2}")
    for letter in LETTERS:
        _bold(document, f"SECTION {letter}")
        _bold(document, TITLES[letter], 12)
        for text in content.texts.get(letter, ()):
            document.add_paragraph(text)
    return _bytes(document)


def bare(content: Content) -> bytes:
    """A letter and a dash in bold."""
    document = docx.Document()
    _cover(document, content)
    for letter in LETTERS:
        _bold(document, f"{letter} – {TITLES[letter]}", 12)
        for text in content.texts.get(letter, ()):
            document.add_paragraph(text, style="List Bullet")
    return _bytes(document)


def numbered(content: Content) -> bytes:
    """Part 1 to Part 12, with no letters."""
    document = docx.Document()
    _cover(document, content)
    for number, letter in enumerate(LETTERS, 1):
        document.add_heading(f"Part {number} – {TITLES[letter]}", 2)
        for text in content.texts.get(letter, ()):
            document.add_paragraph(text)
    return _bytes(document)


def childs(content: Content) -> bytes:
    """Titles as a child would say them, with no letters."""
    document = docx.Document()
    _cover(document, content)
    for letter in LETTERS:
        _bold(document, CHILDS[letter], 16)
        for text in content.texts.get(letter, ()):
            document.add_paragraph(text)
    return _bytes(document)


def banners(content: Content) -> bytes:
    """One table, a banner row for each section."""
    document = docx.Document()
    _cover(document, content)
    table = _table(document, 2)
    for letter in LETTERS:
        row = table.add_row().cells
        banner = row[0].merge(row[1])
        banner.text = f"SECTION {letter}: {TITLES[letter].upper()}"
        for text in content.texts.get(letter, ()):
            row = table.add_row().cells
            row[0].merge(row[1]).text = text
    return _bytes(document)


def left_column(content: Content) -> bytes:
    """A table of two columns: the section on the left, what it says on the right."""
    document = docx.Document()
    _cover(document, content)
    table = _table(document, 2)
    for letter in LETTERS:
        row = table.add_row().cells
        row[0].text = f"Section {letter}\n{TITLES[letter]}"
        row[1].text = "\n".join(content.texts.get(letter, ())) or "None."
    return _bytes(document)


def outcomes_first(content: Content) -> bytes:
    """E before B, every section a table of one cell with its heading inside."""
    document = docx.Document()
    _cover(document, content)
    for letter in ("A", "E", "B", "C", "D", "F", "G", "H1", "H2", "I", "J", "K"):
        cell = _table(document, 1).add_row().cells[0]
        cell.text = ""
        cell.paragraphs[0].add_run(f"Section {letter} {TITLES[letter]}").bold = True
        for text in content.texts.get(letter, ()):
            cell.add_paragraph(text)
        document.add_paragraph()
    return _bytes(document)


def columns(content: Content) -> bytes:
    """Needs, outcomes and provision as rows under headed columns."""
    document = docx.Document()
    _cover(document, content)
    for letter in LETTERS:
        document.add_heading(f"Section {letter} – {TITLES[letter]}", 1)
        texts = content.texts.get(letter, ())
        if letter in ("F", "G", "H1", "H2"):
            table = _table(document, 3)
            _row(table, "Provision", "How often", "Who")
            for text in texts:
                _row(table, text, "weekly", "class teacher")
            continue
        for text in texts:
            document.add_paragraph(text)
    return _bytes(document)


def ended(content: Content) -> bytes:
    """A title with its letter after it, in brackets, under a heading style of the second level."""
    document = docx.Document()
    _cover(document, content)
    for letter in LETTERS:
        document.add_heading(f"{CHILDS[letter]} (Section {letter})", 2)
        for text in content.texts.get(letter, ()):
            document.add_paragraph(text)
    return _bytes(document)


LAYOUTS: Mapping[str, Callable[[Content], bytes]] = {
    layout.__name__: layout
    for layout in (
        lettered,
        capitals,
        bare,
        numbered,
        childs,
        banners,
        left_column,
        outcomes_first,
        columns,
        ended,
    )
}
