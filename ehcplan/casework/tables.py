"""Reading a table from outside: CSV as schools' systems write it, or an Excel workbook.

Whatever the bytes are, the answer is a table or a sentence that says what to do. Nothing in the
file is run: formulas give the value that was saved with them, macros are refused.
"""

import csv
import datetime as dt
import io
import warnings
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass

import openpyxl

from ehcplan.casework.wording import tidy
from ehcplan.errors import ContentRefusedError

MAX_BYTES = 3 * 1024 * 1024
MAX_ROWS = 2000
MAX_COLUMNS = 80
MAX_CELL = 500
_MAX_UNPACKED = 60 * 1024 * 1024
_MAX_PARTS = 400
_EMPTY_ROWS_THAT_END = 500
_OLD_EXCEL = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SAVE_AS_CSV = "Save it as CSV or as an Excel workbook (.xlsx), and try again."


@dataclass(frozen=True, kw_only=True)
class Table:
    """Headings and rows, each cell tidied to one line. Rows are as long as the headings.

    `first_row` is the number of the first row as a spreadsheet counts them, so that a problem
    can be found in the file.
    """

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    first_row: int = 2


def read_table(data: bytes, known_headings: frozenset[str] = frozenset()) -> Table:
    """Return the table in a CSV or .xlsx file.

    The headings are the first row that holds two of `known_headings` (in lower case), for files
    with a title above them; else the first row that is not empty. Raises ContentRefusedError for
    anything that is no such file, and for one that is too large.
    """
    if not data.strip():
        raise ContentRefusedError(f"The file is empty. {_SAVE_AS_CSV}")
    if len(data) > MAX_BYTES:
        raise ContentRefusedError(f"The file is larger than {MAX_BYTES // 1024 // 1024} MB.")
    if data.startswith(_OLD_EXCEL):
        raise ContentRefusedError(
            f"This is an old Excel file (.xls), or one with a password. {_SAVE_AS_CSV}"
        )
    lines = _workbook(data) if data.startswith(b"PK\x03\x04") else _csv(data)
    return _table(lines, known_headings)


def _table(lines: list[list[str]], known: frozenset[str]) -> Table:
    start = _heading_row(lines, known)
    if start is None:
        raise ContentRefusedError("The file holds no rows. The first row must hold headings.")
    headings = [tidy(cell) for cell in lines[start]]
    while headings and not headings[-1]:
        headings.pop()
    if len(headings) > MAX_COLUMNS:
        raise ContentRefusedError(f"The file has more than {MAX_COLUMNS} columns.")
    rows = [_row(line, len(headings)) for line in lines[start + 1 :]]
    while rows and not any(rows[-1]):
        rows.pop()
    if len(rows) > MAX_ROWS:
        raise ContentRefusedError(f"The file has more than {MAX_ROWS:,} rows. Split it.")
    return Table(headings=tuple(headings), rows=tuple(rows), first_row=start + 2)


def _row(line: list[str], width: int) -> tuple[str, ...]:
    cells = [tidy(cell)[:MAX_CELL] for cell in line[:width]]
    return (*cells, *[""] * (width - len(cells)))


def _heading_row(lines: list[list[str]], known: frozenset[str]) -> int | None:
    filled = [number for number, line in enumerate(lines) if any(tidy(cell) for cell in line)]
    for number in filled[:10]:
        if sum(tidy(cell).casefold() in known for cell in lines[number]) >= 2:
            return number
    return filled[0] if filled else None


def _csv(data: bytes) -> list[list[str]]:
    text = _decoded(data)
    if "\0" in text:
        raise ContentRefusedError(f"This is not a CSV file. {_SAVE_AS_CSV}")
    lines = text.splitlines(keepends=True)
    separator = _separator(lines)
    if lines and lines[0].strip().casefold() == f"sep={separator}".strip():
        # Excel writes this line for itself. An empty one in its place keeps the row numbers.
        lines[0] = "\n"
    reader = csv.reader(io.StringIO("".join(lines), newline=""), delimiter=separator)
    return _counted(_parsed(reader))


def _parsed(reader: Iterable[list[str]]) -> Iterable[list[str]]:
    try:
        yield from reader
    except csv.Error as error:
        raise ContentRefusedError(f"This CSV file is damaged. {_SAVE_AS_CSV}") from error


def _decoded(data: bytes) -> str:
    # Names typed on Windows are cp1252 where they are not UTF-8: a cp1252 "é" is no UTF-8.
    encodings: tuple[str, ...] = ("utf-8-sig", "cp1252")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings = ("utf-16",)
    for encoding in encodings:
        try:
            return data.decode(encoding)
        except UnicodeError:
            continue
    raise ContentRefusedError(f"This is not a CSV file that can be read. {_SAVE_AS_CSV}")


def _separator(lines: list[str]) -> str:
    """Return the separator that splits the first lines into the most cells."""
    first = lines[0].strip().casefold() if lines else ""
    if first.startswith("sep=") and len(first) == 5:
        return first[4]
    filled = [line for line in lines if line.strip()][:5]
    return max(",;\t|", key=lambda one: sum(line.count(one) for line in filled))


def _counted(rows: Iterable[list[str]]) -> list[list[str]]:
    """Return the rows, having stopped at a size that no class list has.

    A workbook whose empty rows were once coloured goes on for a million of them.
    """
    found: list[list[str]] = []
    empty = 0
    for row in rows:
        empty = 0 if any(row) else empty + 1
        if empty > _EMPTY_ROWS_THAT_END:
            break
        found.append(row)
        if len(found) > MAX_ROWS + 50:
            raise ContentRefusedError(f"The file has more than {MAX_ROWS:,} rows. Split it.")
    return found


def _workbook(data: bytes) -> list[list[str]]:
    _refuse_unsafe(data)
    try:
        with warnings.catch_warnings():
            # openpyxl warns of styles and extensions that it leaves out; no value is in them.
            warnings.simplefilter("ignore")
            return _sheet(data)
    except ContentRefusedError:
        raise
    except Exception as error:  # a damaged workbook fails in openpyxl in a dozen ways of its own
        raise ContentRefusedError(f"This Excel file is damaged. {_SAVE_AS_CSV}") from error


def _sheet(data: bytes) -> list[list[str]]:
    book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    try:
        sheet = book.worksheets[0]
        # What the file says of its own size is not to be believed: a made-up one costs memory.
        sheet.reset_dimensions()
        rows = sheet.iter_rows(max_col=MAX_COLUMNS + 1, values_only=True)
        return _counted([_cell(value) for value in row] for row in rows)
    finally:
        book.close()


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, dt.datetime):
        return value.date().isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _refuse_unsafe(data: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _refuse_parts(archive)
    except ContentRefusedError:
        raise
    except Exception as error:  # zlib, bz2 and lzma each have an error of their own
        raise ContentRefusedError(f"This Excel file is damaged. {_SAVE_AS_CSV}") from error


def _refuse_parts(archive: zipfile.ZipFile) -> None:
    entries = archive.infolist()
    if len(entries) > _MAX_PARTS or sum(e.file_size for e in entries) > _MAX_UNPACKED:
        raise ContentRefusedError(f"This Excel file is too large. {_SAVE_AS_CSV}")
    room = _MAX_UNPACKED
    for entry in entries:
        with archive.open(entry) as stream:
            # A file's word about its own size may be untrue, so no more than the room is read.
            part = stream.read(room + 1)
        room -= len(part)
        if room < 0:
            raise ContentRefusedError(f"This Excel file is too large. {_SAVE_AS_CSV}")
        if "vbaproject" in entry.filename.casefold() or b"macroEnabled" in part:
            raise ContentRefusedError(
                f"This Excel file holds macros (small programs). {_SAVE_AS_CSV}"
            )
        if b"<!DOCTYPE" in part.replace(b"\0", b""):
            raise ContentRefusedError(
                f"This Excel file holds a document type, which Excel never writes. {_SAVE_AS_CSV}"
            )
