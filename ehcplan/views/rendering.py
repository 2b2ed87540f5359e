"""How pages are put together: where templates come from, and what they may call."""

import datetime as dt
from collections.abc import MutableMapping
from typing import Any

from flask import Flask
from jinja2 import (
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    PackageLoader,
    PrefixLoader,
    StrictUndefined,
    Template,
    Undefined,
)

from ehcplan.forms.widgets import error_summary
from ehcplan.resources import templates_folder
from ehcplan.views.navigation import address, navigation, reader


class _LenientLoader(PrefixLoader):
    """Loads GOV.UK's macros into an environment where a missing name is merely empty.

    Ours is strict, so that a misspelt name fails. Theirs cannot be: they ask `{% if params.hint %}`
    of dictionaries without `hint`, and set names in one branch that they read after both.
    """

    _lenient: Environment | None = None

    def load(
        self,
        environment: Environment,
        name: str,
        globals: MutableMapping[str, Any] | None = None,  # noqa: A002 - Jinja's name for it
    ) -> Template:
        """Return the template. Raises TemplateNotFound."""
        if self._lenient is None:
            self._lenient = environment.overlay(undefined=Undefined)
        return super().load(self._lenient, name, globals)


def set_up_pages(app: Flask) -> None:
    """Tell `app` where its templates are and give them their filters and globals."""
    # Read once, when the environment is first asked for: hence set before it is.
    app.jinja_options = {"undefined": StrictUndefined, "trim_blocks": True, "lstrip_blocks": True}
    names = ("govuk_frontend_jinja", "govuk_frontend_wtf")
    app.jinja_env.loader = ChoiceLoader(
        [
            FileSystemLoader(templates_folder()),
            _LenientLoader({name: PackageLoader(name) for name in names}),
        ]
    )
    app.jinja_env.filters.update(
        capitalised=capitalised, clock_time=clock_time, counted=counted, day=day
    )
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
