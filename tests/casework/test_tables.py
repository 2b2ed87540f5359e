import io
import zipfile

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ehcplan.casework.tables import MAX_BYTES, read_table
from ehcplan.errors import ContentRefusedError

ROWS = [["Forename", "Surname", "DOB"], ["Zoë", "O’Dowd", "23/04/2018"]]


def workbook(rows, **saved):
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def with_part(data, name, content):
    written = io.BytesIO(data)
    with zipfile.ZipFile(written, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return written.getvalue()


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_a_csv_is_read_however_it_was_saved(separator, encoding, line_end):
    data = line_end.join(separator.join(row) for row in ROWS).encode(encoding)
    table = read_table(data)
    assert table.headings == ("Forename", "Surname", "DOB")
    assert table.rows == (("Zoë", "O’Dowd", "23/04/2018"),)
    assert table.first_row == 2


def test_a_separator_and_a_line_end_inside_quotation_marks_belong_to_the_cell():
    table = read_table(b'Name,DOB\n"Finch, Ada",23/04/2018\n"Two\nlines",x\n')
    assert table.rows == (("Finch, Ada", "23/04/2018"), ("Two lines", "x"))


def test_excels_own_first_line_and_a_title_over_the_headings_are_passed_over():
    data = b"sep=;\nClass list;;\n;;\nForename;Surname;DOB\nAda;Finch;1/2/2018\n"
    table = read_table(data, frozenset({"forename", "surname", "dob"}))
    assert table.headings == ("Forename", "Surname", "DOB")
    assert table.first_row == 5


def test_a_workbook_gives_dates_numbers_and_the_values_saved_with_formulas():
    import datetime as dt

    data = workbook([["Name", "DOB", "Year"], ["Ada", dt.datetime(2018, 4, 23), 4.0], ["=1+1"]])
    table = read_table(data)
    assert table.rows[0] == ("Ada", "2018-04-23", "4")
    # Never worked out: nothing was saved with this formula, so the row is empty.
    assert table.rows[1:] == ()


def test_short_rows_are_filled_and_long_ones_cut_to_the_headings():
    assert read_table(b"A,B\n1\n1,2,3\n").rows == (("1", ""), ("1", "2"))


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "empty"),
        (b"   \n", "empty"),
        (b"x" * (MAX_BYTES + 1), "larger than 3 MB"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest", "old Excel"),
        (b"PK\x03\x04 nonsense", "damaged"),
        (b"a\0b,c", "not a CSV"),
        (b"\x81\x8d", "not a CSV"),
        (b"A\n" + b"1\n" * 2100, "more than 2,000 rows"),
        (b",".join(b"x" for _ in range(90)), "more than 80 columns"),
    ],
)
def test_what_is_no_table_is_refused_with_what_to_do(data, says):
    with pytest.raises(ContentRefusedError, match=says):
        read_table(data)


def test_a_workbook_with_macros_a_document_type_or_too_much_in_it_is_refused():
    plain = workbook(ROWS)
    for name, content, says in (
        ("xl/vbaProject.bin", b"x", "macros"),
        ("xl/extra.xml", b"<!DOCTYPE x [<!ENTITY a 'b'>]><x/>", "document type"),
        ("xl/zeros.bin", b"\0" * (61 * 1024 * 1024), "too large"),
    ):
        with pytest.raises(ContentRefusedError, match=says):
            read_table(with_part(plain, name, content))


def test_a_workbook_of_coloured_empty_rows_is_read_to_its_last_pupil():
    book = openpyxl.Workbook()
    for row in ROWS:
        book.active.append(row)
    book.active.cell(row=1_000_000, column=1).value = ""
    book.active.row_dimensions[900_000].height = 20
    written = io.BytesIO()
    book.save(written)
    assert len(read_table(written.getvalue()).rows) == 1


@given(st.binary(max_size=400))
@settings(max_examples=200, deadline=None)
def test_any_bytes_are_a_table_or_a_plain_refusal(data):
    _is_table_or_refusal(data)


@given(st.text(alphabet=st.sampled_from('a,;\t"\r\n\u2028\x00\x0b=é'), max_size=60))
@settings(max_examples=200, deadline=None)
def test_any_csv_is_a_table_or_a_plain_refusal(text):
    _is_table_or_refusal(text.encode("utf-8"))
    _is_table_or_refusal(text.encode("utf-16"))


WORKBOOK = workbook(ROWS)


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_any_damage_to_a_workbook_is_a_table_or_a_plain_refusal(data):
    place = data.draw(st.integers(4, len(WORKBOOK) - 1))
    other = data.draw(st.binary(min_size=1, max_size=20))
    _is_table_or_refusal(WORKBOOK[:place] + other + WORKBOOK[place + len(other) :])
    _is_table_or_refusal(WORKBOOK[:place])


def _is_table_or_refusal(data):
    try:
        table = read_table(data)
    except ContentRefusedError:
        return
    assert all(len(row) == len(table.headings) for row in table.rows)
