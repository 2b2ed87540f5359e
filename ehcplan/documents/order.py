"""What has to be put right in a Word file after its template was filled in, in one pass.

Loops copy ids, a picture comes without its description, an emptied table cell makes Word call the
file damaged, and docxtpl would escape the core properties twice.
"""

import datetime as dt
import io
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from docx.shared import Cm
from docx.text.run import Run

from ehcplan.documents.names import DOC_PR, w
from ehcplan.documents.text import cleaned

if TYPE_CHECKING:
    from ehcplan.documents.render import Picture, Properties


def put_in_order(
    document: Any, *, properties: "Properties", pictures: Mapping[str, "Picture"]
) -> None:
    """Change a python-docx document in place: pictures, cells, ids, properties."""
    _insert_pictures(document, pictures)
    for root in _roots(document):
        _mend_tables(root)
        _drop_blank_paragraphs(root)
    _renumber([*_roots(document)])
    _set_properties(document.core_properties, properties)


def _roots(document: Any) -> list[Any]:
    """Return the roots of the parts that hold text: the document, its headers and footers."""
    kinds = ("/header", "/footer")
    related = [
        rel.target_part.element
        for rel in document.part.rels.values()
        if not rel.is_external and rel.reltype.endswith(kinds)
    ]
    return [document.element, *related]


def _insert_pictures(document: Any, pictures: Mapping[str, "Picture"]) -> None:
    for start in list(document.element.iter(w("bookmarkStart"))):
        name = str(start.get(w("name"), ""))
        if not name.startswith("picture_"):
            continue
        picture = pictures.get(name.removeprefix("picture_"))
        if picture is not None:
            run = start.makeelement(w("r"))
            start.addprevious(run)
            _insert_picture(Run(run, document), picture)
        _drop_bookmark(start)


def _insert_picture(run: Any, picture: "Picture") -> None:
    run.add_picture(io.BytesIO(picture.data), height=Cm(picture.height_cm))
    for description in run.element.iter(DOC_PR):
        description.set("descr", cleaned(picture.alt))
        description.set("name", "Picture")


def _drop_bookmark(start: Any) -> None:
    id_ = start.get(w("id"))
    for end in start.getparent().findall(w("bookmarkEnd")):
        if end.get(w("id")) == id_:
            end.getparent().remove(end)
            break
    start.getparent().remove(start)


def _mend_tables(root: Any) -> None:
    """Give every cell its last paragraph, without which Word repairs the file; drop empty tables."""
    for table in list(root.iter(w("tbl"))):
        if table.find(w("tr")) is None:
            table.getparent().remove(table)
        else:
            _widen(table)
    for cell in root.iter(w("tc")):
        if len(cell) == 0 or cell[-1].tag != w("p"):
            cell.append(cell.makeelement(w("p")))


def _widen(table: Any) -> None:
    """Give the grid the widths that the first row's cells ask for: some readers look there alone."""
    cells = table.find(w("tr")).findall(w("tc"))
    columns = table.findall(f"{w('tblGrid')}/{w('gridCol')}")
    widths = [cell.find(f"{w('tcPr')}/{w('tcW')}") for cell in cells]
    if len(columns) == len(widths) and all(width is not None for width in widths):
        for column, width in zip(columns, widths, strict=True):
            column.set(w("w"), width.get(w("w")))


_HOLDS = frozenset(
    w(name) for name in ("tab", "br", "drawing", "pict", "sectPr", "fldChar", "sym", "object")
)


def _drop_blank_paragraphs(root: Any) -> None:
    """Remove paragraphs that say nothing and stand between two others: space is the styles' work."""
    for paragraph in list(root.iter(w("p"))):
        before, after = paragraph.getprevious(), paragraph.getnext()
        between = before is not None and after is not None
        if not between or before.tag != w("p") or after.tag not in (w("p"), w("sectPr")):
            continue
        if not any(_says_something(child) for child in paragraph.iter()):
            paragraph.getparent().remove(paragraph)


def _says_something(element: Any) -> bool:
    return element.tag in _HOLDS or (element.tag == w("t") and bool(element.text))


def _renumber(roots: list[Any]) -> None:
    """Give every content control, bookmark and picture an id of its own across the file."""
    controls = bookmarks = pictures = 0
    for root in roots:
        latest: dict[str, list[str]] = {}
        for element in root.iter(w("bookmarkStart"), w("bookmarkEnd"), w("sdtPr"), DOC_PR):
            if element.tag == w("bookmarkStart"):
                bookmarks += 1
                latest.setdefault(str(element.get(w("id"))), []).append(str(bookmarks))
                element.set(w("id"), str(bookmarks))
            elif element.tag == w("bookmarkEnd"):
                open_ids = latest.get(str(element.get(w("id"))))
                if open_ids:
                    element.set(w("id"), open_ids.pop(0))
            elif element.tag == w("sdtPr"):
                controls += 1
                _number_control(element, controls)
            else:
                pictures += 1
                element.set("id", str(pictures))


def _number_control(properties: Any, number: int) -> None:
    found = properties.find(w("id"))
    if found is not None:
        found.set(w("val"), str(number))


def _set_properties(core: Any, properties: "Properties") -> None:
    made = dt.datetime.combine(properties.on, dt.time(9), tzinfo=dt.UTC)
    core.title = cleaned(properties.title)[:255]
    core.author = cleaned(properties.author)[:255]
    core.last_modified_by = core.author
    core.language = "en-GB"
    core.created = core.modified = made
    core.revision = 1
