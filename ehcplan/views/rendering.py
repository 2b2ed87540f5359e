"""How pages are put together: where templates come from, and what they may call."""

import datetime as dt
from typing import Any

from flask import Flask
from jinja2 import ChoiceLoader, FileSystemLoader, PackageLoader, PrefixLoader, Undefined

from ehcplan.forms.widgets import error_summary
from ehcplan.resources import templates_folder
from ehcplan.views.navigation import address, navigation, reader


class CarefulUndefined(Undefined):
    """Fails on a misspelt name or attribute, yet lets a dictionary lack a key.

    StrictUndefined cannot be used: GOV.UK's macros ask `{% if params.hint %}` of dictionaries
    that need not hold `hint`. So only what such a macro relies on is let through: a key missing
    from a dictionary, and a macro's own argument that was not passed.
    """

    __slots__ = ()

    def _is_a_mistake(self) -> bool:
        named = self._undefined_name is not None and self._undefined_hint is None
        return named and not isinstance(self._undefined_obj, dict)

    def __str__(self) -> str:
        self._fail_if_a_mistake()
        return ""

    def __bool__(self) -> bool:
        self._fail_if_a_mistake()
        return False

    def __iter__(self) -> Any:
        self._fail_if_a_mistake()
        return iter(())

    def __len__(self) -> int:
        self._fail_if_a_mistake()
        return 0

    def _fail_if_a_mistake(self) -> None:
        if self._is_a_mistake():
            self._fail_with_undefined_error()


def set_up_pages(app: Flask) -> None:
    """Tell `app` where its templates are and give them their filters and globals."""
    app.jinja_loader = ChoiceLoader(
        [
            FileSystemLoader(templates_folder()),
            PrefixLoader(
                {
                    "govuk_frontend_jinja": PackageLoader("govuk_frontend_jinja"),
                    "govuk_frontend_wtf": PackageLoader("govuk_frontend_wtf"),
                }
            ),
        ]
    )
    # Read once, when the environment is first asked for: hence set before it is.
    app.jinja_options = {"undefined": CarefulUndefined, "trim_blocks": True, "lstrip_blocks": True}
    app.jinja_env.filters.update(
        capitalised=capitalised, clock_time=clock_time, counted=counted, day=day
    )
    # Names that GOV.UK's macros keep from the language they were translated from.
    app.jinja_env.globals.update(null=None, undefined=CarefulUndefined("nothing was given"))
    app.jinja_env.globals.update(
        address=address, error_summary=error_summary, navigation=navigation, reader=reader
    )


def day(date: dt.date | dt.datetime | None) -> str:
    """Return a date as people write it, `21 November 2026`; nothing for no date."""
    return f"{date.day} {date:%B %Y}" if date else ""


def clock_time(moment: dt.datetime | None) -> str:
    """Return a moment's time of day, `21:14`; nothing for no moment."""
    return f"{moment:%H:%M}" if moment else ""


def counted(number: int, one: str, many: str = "") -> str:
    """Return a number with its noun: `1 line`, `3 lines`, `2 people` (given `many`)."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def capitalised(text: str) -> str:
    """Return the text with a capital first letter; the rest, with its names, as it is."""
    return text[:1].upper() + text[1:]
