"""Small Word files for tests of the reader."""

import datetime as dt
import io
from typing import Any

from docx import Document

from ehcplan.documents.read import ReadPlan, read_plan

ON = dt.date(2026, 11, 21)


def data_of(document: Any) -> bytes:
    """Return a document as the bytes of its file."""
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def read_parts(*parts: str) -> ReadPlan:
    """Read paragraphs: `# ` begins a section's heading, `## ` a sub-heading, `* ` a bold bullet."""
    document = Document()
    for part in parts:
        level = len(part) - len(part.lstrip("#"))
        if level:
            document.add_heading(part.lstrip("# "), level)
        elif part.startswith("* "):
            document.add_paragraph(style="List Bullet").add_run(part[2:]).bold = True
        else:
            document.add_paragraph(part)
    return read_plan(data_of(document), on=ON)


def read_table(heading: str, *rows: tuple[str, ...]) -> ReadPlan:
    """Read one table under a section's heading; its first row is bold."""
    document = Document()
    document.add_heading(heading, 1)
    table = document.add_table(0, len(rows[0]))
    for at, row in enumerate(rows):
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.paragraphs[0].add_run(text).bold = at == 0
    return read_plan(data_of(document), on=ON)


def read_rows(heading: str, *rows: tuple[str, ...]) -> ReadPlan:
    """Read one table under a section's heading; none of its rows is bold."""
    document = Document()
    document.add_heading(heading, 1)
    table = document.add_table(0, len(rows[0]))
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    return read_plan(data_of(document), on=ON)
