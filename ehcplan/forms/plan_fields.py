"""Fields for the parts of a plan. Each has `value`: what the field's own part of the plan holds."""

import datetime as dt
from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import Any

from wtforms.validators import Length, ValidationError

from ehcplan.forms.fields import DateField, NameField, WordsField
from ehcplan.forms.widgets import CheckboxesField, CheckboxField, ChoiceField, DropDownField
from ehcplan.forms.widgets import SelectChoice as Choice

LONGEST = 500
_SHORT = Length(max=LONGEST, message=f"Use {LONGEST} characters or fewer")
_LATEST = dt.date(2150, 12, 31)


class FactField(NameField):
    """A short fact on one line; empty when it is not known."""

    def __init__(self, label: str, validators: Sequence[Any] = (), **kwargs: Any) -> None:
        super().__init__(label, [*validators, _SHORT], **kwargs)

    @property
    def value(self) -> str:
        """The fact, tidy."""
        return str(self.data or "")


class DayField(DateField):
    """A day, or none."""

    def __init__(self, label: str, validators: Sequence[Any] = (), **kwargs: Any) -> None:
        super().__init__(label, [*validators, _sensible], **kwargs)

    @property
    def value(self) -> dt.date | None:
        """The day."""
        found: dt.date | None = self.data
        return found


def _sensible(_form: Any, field: DateField) -> None:
    if field.data is not None and field.data > _LATEST:
        raise ValidationError(f"Check the year of {field.of}")


class NumberField(NameField):
    """A whole number, or none, from nothing up to `most`."""

    def __init__(self, label: str, validators: Sequence[Any] = (), *, most: int, **kwargs: Any):
        super().__init__(label, [*validators, self._check], **kwargs)
        self.most = most

    def _value(self) -> str:
        return "" if self.data is None else str(self.data)

    def _check(self, _form: Any, _field: Any) -> None:
        text = self._value().strip()
        if text and not (text.isascii() and text.isdigit() and int(text[:9]) <= self.most):
            raise ValidationError(f"Enter a whole number from 0 to {self.most}")

    @property
    def value(self) -> int | None:
        """The number."""
        text = self._value().strip()
        return int(text) if text else None


class YesNoField(ChoiceField):
    """Yes, no, or not said: three different things."""

    def __init__(self, label: str, validators: Sequence[Any] = (), **kwargs: Any) -> None:
        kwargs.setdefault(
            "choices", [Choice("yes", "Yes"), Choice("no", "No"), Choice("", "Not said")]
        )
        super().__init__(label, validators, **kwargs)

    def process_data(self, value: object) -> None:
        """Choose the answer that a truth stands for."""
        answers = {True: "yes", False: "no"}
        super().process_data(answers.get(value, "") if isinstance(value, bool) else "")

    @property
    def value(self) -> bool | None:
        """The answer."""
        return {"yes": True, "no": False}.get(self.data or "")


class TickField(CheckboxField):
    """A box: ticked or not."""

    @property
    def value(self) -> bool:
        """Whether it is ticked."""
        return bool(self.data)


class OneOfField(DropDownField):
    """One of an enumeration, or none of it."""

    def __init__(
        self,
        label: str,
        validators: Sequence[Any] = (),
        *,
        among: type[StrEnum],
        labels: dict[Any, str],
        none: str | None = "Not said",
        **kwargs: Any,
    ) -> None:
        self.among = among
        choices = [Choice("", none)] if none is not None else []
        choices += [Choice(one.value, text) for one, text in labels.items()]
        super().__init__(label, validators, choices=choices, **kwargs)

    def process_data(self, value: object) -> None:
        """Choose what the part holds."""
        super().process_data(value.value if isinstance(value, StrEnum) else value or "")

    @property
    def value(self) -> Any:
        """The chosen one, or None."""
        return self.among(self.data) if self.data else None


class SomeOfField(CheckboxesField):
    """Any of an enumeration."""

    def __init__(
        self,
        label: str,
        validators: Sequence[Any] = (),
        *,
        among: type[StrEnum],
        labels: dict[Any, str],
        **kwargs: Any,
    ) -> None:
        self.among = among
        choices = [Choice(one.value, text) for one, text in labels.items()]
        super().__init__(label, validators, choices=choices, **kwargs)

    def process_data(self, value: Any) -> None:
        """Tick what the part holds."""
        super().process_data([one.value for one in value or ()])

    @property
    def value(self) -> tuple[Any, ...]:
        """Those ticked."""
        return tuple(self.among(one) for one in self.data or ())


class LinksField(CheckboxesField):
    """Any of the other parts of the plan, by reference. `offer` says which there are."""

    def offer(self, choices: Iterable[tuple[str, str]]) -> None:
        """Offer parts, each a reference and its words."""
        self.choices = [Choice(ref, text) for ref, text in choices]

    @property
    def value(self) -> tuple[str, ...]:
        """The references ticked."""
        return tuple(self.data or ())


class TextField(WordsField):
    """A printed text: one of the plan's lines."""

    @property
    def value(self) -> str:
        """The text, without spaces round it."""
        return str(self.data or "").strip()


class StepsField(TextField):
    """Several printed texts, a line each."""

    @property
    def lines(self) -> tuple[str, ...]:
        """Each line that says something."""
        return tuple(line.strip() for line in self.value.splitlines() if line.strip())
