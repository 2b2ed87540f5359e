"""Fields that draw themselves as GOV.UK components. Only this module knows govuk-frontend-wtf.

Its traps are met here: it marks fields `required` (so that the browser's own words would come
before ours), prints an empty hint, fails on a date sent in fewer than three parts, and links an
error about a date to a box that cannot take the keyboard.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from flask import render_template
from flask_wtf.file import FileField as _FileField
from govuk_frontend_wtf.gov_form_base import GovFormBase
from govuk_frontend_wtf.wtforms_widgets import (
    GovCharacterCount,
    GovCheckboxesInput,
    GovCheckboxInput,
    GovFileInput,
    GovPasswordInput,
    GovRadioInput,
    GovSelect,
    GovSubmitInput,
    GovTextArea,
    GovTextInput,
)
from markupsafe import Markup
from wtforms import Form
from wtforms.fields import (
    BooleanField,
    DateField,
    Field,
    FieldList,
    FormField,
    HiddenField,
    PasswordField,
    RadioField,
    SelectField,
    SelectMultipleField,
    StringField,
    SubmitField,
    TextAreaField,
)
from wtforms.fields.choices import SelectChoice

__all__ = [
    "ButtonField",
    "CheckboxField",
    "CheckboxesField",
    "ChoiceField",
    "DateInput",
    "DropDownField",
    "FieldList",
    "FormField",
    "HiddenField",
    "LongTextField",
    "SecretField",
    "SelectChoice",
    "ShortTextField",
    "UploadField",
    "error_summary",
]

_DATE_PARTS = (("day", "Day", 2), ("month", "Month", 2), ("year", "Year", 4))


class _Ours(GovFormBase):
    """What every widget below mends. It stands first among a widget's bases."""

    def map_gov_params(self, field: Field, **kwargs: Any) -> dict[str, Any]:
        kwargs.pop("required", None)
        params: dict[str, Any] = super().map_gov_params(field, **kwargs)
        if not (params.get("hint") or {}).get("text"):
            params.pop("hint", None)
        if "fieldset" in params:
            legend = params["fieldset"].setdefault("legend", {})
            legend.setdefault("text", field.label.text)
        return params


class _ShortText(_Ours, GovTextInput):
    pass


class _KeepsFirstLine(_Ours):
    """A browser drops one line feed at the start of a text area: give it one to drop."""

    def map_gov_params(self, field: Field, **kwargs: Any) -> dict[str, Any]:
        params = super().map_gov_params(field, **kwargs)
        params["value"] = "\n" + params["value"]
        return params


class _LongText(_KeepsFirstLine, GovTextArea):
    pass


class _CountedText(_KeepsFirstLine, GovCharacterCount):
    pass


class _Choice(_Ours, GovRadioInput):
    pass


class _Checkboxes(_Ours, GovCheckboxesInput):
    pass


class _Checkbox(_Ours, GovCheckboxInput):
    pass


class _DropDown(_Ours, GovSelect):
    pass


class _Upload(_Ours, GovFileInput):
    pass


class _Secret(_Ours, GovPasswordInput):
    pass


class _Button(_Ours, GovSubmitInput):
    pass


class DateInput(_Ours):
    """Three boxes: day, month, year. Its first box is `<id>-day`."""

    template = "govuk_frontend_wtf/date.html"

    def __call__(self, field: Field, **kwargs: Any) -> Markup:
        """Return the boxes as HTML."""
        kwargs.setdefault("id", field.id)
        drawn: Markup = super().__call__(field, **kwargs)
        return drawn

    def map_gov_params(self, field: Field, **kwargs: Any) -> dict[str, Any]:
        """Return what GOV.UK's macro draws the boxes from."""
        parts = [*_parts_of(field), "", "", ""]
        boxes = [
            {
                "label": label,
                "id": f"{field.id}-{part}",
                "name": field.name,
                "value": value,
                "classes": f"govuk-input--width-{width}"
                + (" govuk-input--error" if field.errors else ""),
            }
            for (part, label, width), value in zip(_DATE_PARTS, parts, strict=False)
        ]
        kwargs["params"] = {"fieldset": {}} | kwargs.get("params", {})
        params: dict[str, Any] = super().map_gov_params(field, **kwargs)
        params["items"] = boxes
        return params


class ShortTextField(StringField):
    """One line of text."""

    widget = _ShortText()


class LongTextField(TextAreaField):
    """Several lines of text."""

    widget = _LongText()
    counted = _CountedText()
    """Give as `widget=` where the length is limited, with `maxlength` in the template's params."""


class _SaysWhatToChoose(SelectField):
    """A choice that is none of ours is answered in our words, and never repeated on the page."""

    def __init__(
        self, label: str | None = None, validators: Sequence[Any] = (), **kwargs: Any
    ) -> None:
        kwargs.setdefault("invalid_choice_message", "Choose from the answers on the page")
        super().__init__(label, validators, **kwargs)


class ChoiceField(_SaysWhatToChoose, RadioField):
    """One of a few choices, all of them shown. Choices are `SelectChoice`s."""

    widget = _Choice()


class CheckboxesField(_SaysWhatToChoose, SelectMultipleField):
    """Any of a few choices. Choices are `SelectChoice`s."""

    widget = _Checkboxes()


class CheckboxField(BooleanField):
    """One yes-or-no box."""

    widget = _Checkbox()


class DropDownField(_SaysWhatToChoose):
    """One of many choices, folded. Choices are `SelectChoice`s."""

    widget = _DropDown()


class UploadField(_FileField):
    """One file."""

    widget = _Upload()


class SecretField(PasswordField):
    """A password, with a button to show it."""

    widget = _Secret()


class ButtonField(SubmitField):
    """The button that sends the form."""

    widget = _Button()


def error_summary(form: Form) -> Markup:
    """Return the summary of what is wrong with a form, each error a link to its field.

    It is empty while nothing is wrong. It takes the keyboard's focus when the page opens.
    """
    errors = [{"text": text, "href": f"#{target}"} for target, text in _errors_in(form)]
    if not errors:
        return Markup("")
    return Markup(render_template("parts/error_summary.html", errors=errors))  # noqa: S704


def _errors_in(form: Form) -> Iterator[tuple[str, str]]:
    """Yield the id to link to and the words, one for each field that is wrong."""
    for text in form.form_errors:
        yield "main-content", str(text)
    for field in form:
        yield from _errors_of(field)


def _errors_of(field: Field) -> Iterator[tuple[str, str]]:
    if isinstance(field, FormField):
        yield from _errors_in(field.form)
    elif isinstance(field, FieldList):
        for entry in field.entries:
            yield from _errors_of(entry)
        if field.errors and all(isinstance(error, str) for error in field.errors):
            yield field.id, str(field.errors[0])
    elif field.errors:
        target = f"{field.id}-day" if isinstance(field.widget, DateInput) else field.id
        yield target, str(field.errors[0])


def _parts_of(field: DateField) -> list[str]:
    if field.raw_data:
        return [str(part) for part in field.raw_data[:3]]
    if field.data:
        return [str(field.data.day), str(field.data.month), str(field.data.year)]
    return []
