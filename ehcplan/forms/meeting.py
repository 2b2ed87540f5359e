"""A meeting's sheet: who was there, and a column of lines for each of them."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from werkzeug.datastructures import MultiDict
from wtforms.validators import ValidationError

from ehcplan.casework.around import Around
from ehcplan.forms.header import GROUP, HeaderForm, names
from ehcplan.forms.widgets import CheckboxesField, SelectChoice

Fields = Mapping[str, Sequence[str]]

MOST_SPEAKERS = 6
TOGETHER = "together"
"""The column for what everybody said, or nobody knows who."""


class MeetingForm(HeaderForm):
    """The header of a meeting: always a group's, with everybody who was there."""

    there = CheckboxesField(
        "Who was there?", description="Each gets a column of their own on the next page."
    )

    def __init__(
        self, formdata: MultiDict[str, str], around: Around, *, today: dt.date, **given: Any
    ) -> None:
        posted = formdata.copy()
        posted.setlist("who", [GROUP])
        super().__init__(posted, around, today=today, groups=True, **given)
        self.there.choices = [SelectChoice(key, name) for key, name in names(around).items()]

    def validate_there(self, field: CheckboxesField) -> None:
        """Ask for somebody, and for no more than fit beside each other."""
        if not field.data:
            raise ValidationError("Choose who was there")
        if len(field.data) > MOST_SPEAKERS:
            raise ValidationError(
                f"Choose {MOST_SPEAKERS} people or fewer. Write down the others as a second "
                "meeting of the same name"
            )


@dataclass(frozen=True, kw_only=True)
class SpeakersColumn:
    """What one person said at a meeting, a line an answer."""

    key: str
    name: str
    words: str


def who_was_there(fields: Fields, around: Around) -> list[str]:
    """Return the keys of those ticked as there, in the order in which they are offered."""
    ticked = set(fields.get("there", ()))
    return [key for key in names(around) if key in ticked]


def columns_of(fields: Fields, around: Around) -> tuple[SpeakersColumn, ...]:
    """Return a column for each person who was there, and one for what was said together.

    Somebody who was unticked after their words were written keeps their column.
    """
    there = set(who_was_there(fields, around))
    columns = [
        SpeakersColumn(key=key, name=name, words=_words(fields, key))
        for key, name in names(around).items()
        if key in there or _words(fields, key).strip()
    ]
    together = SpeakersColumn(
        key=TOGETHER,
        name="Said together, or you do not know by whom",
        words=_words(fields, TOGETHER),
    )
    return (*columns, together)


def _words(fields: Fields, key: str) -> str:
    return (list(fields.get(f"said-{key}", ())) or [""])[-1]
