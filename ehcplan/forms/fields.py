"""Fields of our own: names, dates in three boxes, and words kept exactly as they were given."""

import datetime as dt
import re
from collections.abc import Sequence
from typing import Any

from wtforms.fields import Field
from wtforms.validators import ValidationError

from ehcplan.documents.text import clean, cleaned
from ehcplan.forms.widgets import DateInput, LongTextField, ShortTextField

_SPACES = re.compile(r"\s+")


class NameField(ShortTextField):
    """A person's or a place's name: outer spaces dropped, inner ones made single."""

    def process_formdata(self, valuelist: list[str]) -> None:
        """Keep the name as it should be read."""
        super().process_formdata(valuelist)
        if valuelist:
            self.data = _SPACES.sub(" ", cleaned(valuelist[0])).strip()


class WordsField(LongTextField):
    """What somebody said: kept to the letter, spaces and all.

    Only two things change: the browser's CR LF becomes LF, and characters that no Word file can
    hold are dropped. `dropped` counts these, so that the page can say so.
    """

    dropped = 0

    def process_formdata(self, valuelist: list[str]) -> None:
        """Keep the words."""
        if valuelist:
            self.data, self.dropped = clean(valuelist[0])


class DateField(Field):
    """A day given as three numbers, day, month and year; a month may be a word.

    `of` names the date in what the page says when it is wrong: "the date of birth".
    `data` is a `datetime.date`, or None when all three boxes are empty.
    """

    widget = DateInput()

    def __init__(
        self,
        label: str | None = None,
        validators: Sequence[Any] = (),
        *,
        of: str = "the date",
        example: str = "27 3 2018",
        **kwargs: Any,
    ) -> None:
        super().__init__(label, validators, **kwargs)
        self.of = of
        self.example = example

    def process_formdata(self, valuelist: list[str]) -> None:
        """Read the three boxes. Raises ValueError, in words for the page, when they are no date."""
        parts = [part.strip() for part in valuelist]
        self.data = None
        if not any(parts):
            return
        if len(parts) != 3 or not all(parts):
            raise ValueError(self.advice)
        try:
            self.data = dt.date(_number(parts[2]), _month(parts[1]), _number(parts[0]))
        except (ValueError, OverflowError) as error:
            raise ValueError(self.advice) from error
        if self.data.year < 1900:
            self.data = None
            raise ValueError(f"The year of {self.of} must have four numbers, for example 2018")

    @property
    def advice(self) -> str:
        """What to do about a date that is missing or is none."""
        return f"Enter {self.of}, for example {self.example}"

    def _value(self) -> str:
        return ""


class DateGiven:
    """Refuses an empty date in the field's own words. Says nothing when another error stands."""

    def __call__(self, form: Any, field: DateField) -> None:
        """Check the field. Raises ValidationError when it is empty."""
        if field.data is None and not field.errors:
            raise ValidationError(field.advice)


class NotAfter:
    """Refuses a date later than a day, `today` for most: nobody was born, or said it, tomorrow."""

    def __init__(self, day: dt.date, message: str) -> None:
        self.day = day
        self.message = message

    def __call__(self, form: Any, field: DateField) -> None:
        """Check the field. Raises ValidationError with the message when the date is later."""
        if field.data is not None and field.data > self.day:
            raise ValidationError(self.message)


_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def _month(text: str) -> int:
    word = text[:3].lower()
    return _MONTHS.index(word) + 1 if word in _MONTHS else _number(text)


def _number(text: str) -> int:
    # int() alone would take "1_0", "+7" and other scripts' digits.
    if not (text.isascii() and text.isdigit() and len(text) <= 4):
        raise ValueError(text)
    return int(text)
