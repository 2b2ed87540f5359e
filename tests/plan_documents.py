"""The ten plans as councils' Word files, each in three forms that differ as real forms do."""

import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from docx import Document

from ehcplan.plan.case import Case
from tests.plan_layouts.by_area import as_by_area
from tests.plan_layouts.lettered import as_lettered
from tests.plan_layouts.paper import track_deletion, track_insertion
from tests.plan_layouts.tables import as_tables
from tests.plans import plan_case, variant

LAYOUTS: Mapping[str, Callable[[Case], bytes]] = {
    "lettered": as_lettered,
    "by_area": as_by_area,
    "tables": as_tables,
}
REVIEWER = "Rafe Linden"
OTHER_PUPIL = "Tomasz Wyrd"


def as_docx(case: Case, layout: str) -> bytes:
    """Return a case as a plan in one of LAYOUTS. Raises KeyError for another name."""
    return LAYOUTS[layout](case)


def p03_marked_up(layout: str = "lettered") -> bytes:
    """Return Maelys's draft with changes still tracked, and a comment that names another pupil."""
    document = Document(io.BytesIO(as_docx(plan_case("p03_maelys"), layout)))
    found = _paragraph(document, "A high level of adult support.")
    track_deletion(found, " Two hours a day with a named adult.", REVIEWER, 901)
    track_insertion(found.add_run(" To be discussed at panel."), REVIEWER, 902)
    document.add_comment(
        found.runs[0], text=f"Same wording as {OTHER_PUPIL} in her class?", author=REVIEWER
    )
    return _data(document)


def p05_two_births(layout: str = "lettered") -> bytes:
    """Return Isaura's plan with another date of birth in the running header than in the plan."""
    return as_docx(variant("p05_two_births"), layout)


def p10_speaks_as_him(layout: str = "lettered") -> bytes:
    """Return Bram's plan with a line that says *I* for him, and nobody who says that it is his."""
    document = Document(io.BytesIO(as_docx(plan_case("p10_bram"), layout)))
    found = _paragraph(document, "Fills the kettle")
    found.text = "I am happy at college and I do not like noisy people."
    return _data(document)


@dataclass(frozen=True, kw_only=True)
class FileExpected:
    """What is to be told of a file that no case could hold, on the day of its plan."""

    write: Callable[[str], bytes]
    """From the name of a layout."""
    plan: str
    fire: frozenset[str]


FILES: Mapping[str, FileExpected] = {
    "p03_marked_up": FileExpected(
        write=p03_marked_up, plan="p03_maelys", fire=frozenset({"X-03", "A-28"})
    ),
    "p05_two_births": FileExpected(
        write=p05_two_births, plan="p05_isaura", fire=frozenset({"X-02"})
    ),
    "p10_speaks_as_him": FileExpected(
        write=p10_speaks_as_him, plan="p10_bram", fire=frozenset({"A-17"})
    ),
}


def _paragraph(document: Any, start: str) -> Any:
    """Return the paragraph that begins so, in the body or in a table."""
    cells = (cell for table in document.tables for row in table.rows for cell in row.cells)
    places = [document.paragraphs, *(cell.paragraphs for cell in cells)]
    return next(
        paragraph for held in places for paragraph in held if paragraph.text.startswith(start)
    )


def _data(document: Any) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()
