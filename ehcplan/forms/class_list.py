"""Forms for bringing in a class list."""

from collections.abc import Sequence

from flask_wtf import FlaskForm

from ehcplan.casework.columns import FIELDS
from ehcplan.forms.widgets import ButtonField, DropDownField, HiddenField, SelectChoice, UploadField

NO_COLUMN = -1


class UploadForm(FlaskForm):
    """The file."""

    file = UploadField(
        "Class list",
        description="A CSV file or an Excel workbook (.xlsx), up to 3 MB and 2,000 pupils.",
    )
    go = ButtonField("Read the file")


class ColumnsForm(FlaskForm):
    """Which column of the file is what. `table` is the file as it was read, signed."""

    table = HiddenField()
    first_name = DropDownField(FIELDS["first_name"], coerce=int, default=NO_COLUMN)
    last_name = DropDownField(FIELDS["last_name"], coerce=int, default=NO_COLUMN)
    full_name = DropDownField(FIELDS["full_name"], coerce=int, default=NO_COLUMN)
    known_as = DropDownField(FIELDS["known_as"], coerce=int, default=NO_COLUMN)
    born = DropDownField(FIELDS["born"], coerce=int, default=NO_COLUMN)
    year = DropDownField(FIELDS["year"], coerce=int, default=NO_COLUMN)
    class_name = DropDownField(FIELDS["class_name"], coerce=int, default=NO_COLUMN)

    def offer(self, headings: Sequence[str]) -> None:
        """Offer the file's columns in each list."""
        choices = [
            SelectChoice(NO_COLUMN, "Not in this file"),
            *[
                SelectChoice(place, heading or f"Column {place + 1}")
                for place, heading in enumerate(headings)
            ],
        ]
        for name in FIELDS:
            self[name].choices = choices

    @property
    def columns(self) -> dict[str, int]:
        """Field to column number, for the fields that have one."""
        chosen = {name: self[name].data for name in FIELDS}
        return {name: place for name, place in chosen.items() if place not in (None, NO_COLUMN)}
