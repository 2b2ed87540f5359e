"""The steps of a sheet: what each shows, and which of its fields go along hidden.

Every page of a sheet holds the whole form, so that saving any of them saves all of it: what a step
does not show stands in hidden fields.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum

from ehcplan.forms.tool import ToolForm

Fields = Mapping[str, Sequence[str]]


class Step(StrEnum):
    """A page of a sheet."""

    START = "start"
    """The header alone, before a meeting's columns or a pupil's own pages."""
    WORDS = "words"
    END = "end"
    """After a pupil's last question."""
    LINES = "lines"
    """Line by line: exact, private, what may be done with it."""


WHO = ("who", "new_name", "new_role", "new_relationship")
HOW = (
    "setting",
    "supported_by",
    "language",
    "interpreter",
    "session",
    "read_back",
    "read_back_with",
    "read_back_agreed",
    "read_back_changed",
)
HEADER = (*WHO, "date", "method", "share", *HOW)
MEETING_HEADER = ("new_name", "date", "method", "share", "there", *HOW[:4], *HOW[5:])

_NEVER_KEPT = frozenset({"csrf_token", "revision", "act"})
_WRITTEN = re.compile(r"^line-(\d+)-(?:prompt|text|cell-.+)$")


def posted_fields(
    form: Mapping[str, str], values: Callable[[str], list[str]]
) -> dict[str, list[str]]:
    """Return what a posted form holds of a sheet: every field but the form's own."""
    return {name: values(name) for name in form if name not in _NEVER_KEPT}


def shows_header(meeting: bool) -> Callable[[str], bool]:
    """Return which fields the page of a header shows."""
    names = frozenset(MEETING_HEADER if meeting else HEADER)
    return lambda name: name in names


def shows_words(form: ToolForm) -> Callable[[str], bool]:
    """Return which fields the page of a header with all of a tool's prompts shows."""
    header = shows_header(meeting=False)
    prompts = shows_prompts(form)
    asked = {f"asked-{prompt.key}" for prompt in form.prompts}
    return lambda name: header(name) or prompts(name) or name in asked


def shows_prompts(form: ToolForm) -> Callable[[str], bool]:
    """Return which fields a page with these prompts alone shows."""
    boxes = {f"more-{prompt.key}" for prompt in form.prompts}
    numbers = {str(line.number) for prompt in form.prompts for line in prompt.lines}

    def shows(name: str) -> bool:
        written = _WRITTEN.match(name)
        return name in boxes or (written is not None and written.group(1) in numbers)

    return shows


def shows_columns(name: str) -> bool:
    """Return whether a meeting's page of columns shows a field."""
    return name.startswith("said-")


def shows_lines(name: str) -> bool:
    """Return whether the page that goes line by line shows a field."""
    return name.startswith("line-") or name == "exact"


def shows_nothing(name: str) -> bool:
    """Return that a field is not shown: every one goes along hidden."""
    return False


def hidden(fields: Fields, shows: Callable[[str], bool]) -> list[tuple[str, str]]:
    """Return the fields that a page does not show, each with its value, in their order."""
    return [(name, value) for name, values in fields.items() if not shows(name) for value in values]
