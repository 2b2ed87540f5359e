"""The case file written out: docs/case-file.md, made from the schemas.

Write the page anew with `python -m ehcplan.schemas.describe > docs/case-file.md`.
"""

import ast
import inspect
import json
import sys
import textwrap
from collections.abc import Iterator
from typing import Any

from marshmallow import Schema, fields, validate

from ehcplan.plan import said
from ehcplan.plan.case import Photo
from ehcplan.plan.lines import Empty, LeftOut, Line, Source, Wording, Words
from ehcplan.schemas import parts as draft
from ehcplan.schemas import said as gathered
from ehcplan.schemas.case_file import SINCE_VERSION_2, CaseFileSchema
from ehcplan.schemas.example import EXAMPLE
from ehcplan.schemas.records import Choice, RecordSchema
from ehcplan.vocabulary import Element

_INTRO = """\
# The case file

One pupil as a JSON object: what was said, the draft made of it, and in shape version 2 the whole
plan, identity, what happened and what people judged. `ehcplan export-case` writes it, `ehcplan import-case` reads it;
what comes out goes in again unchanged. An import takes a file whole or not at all and names every
problem at once, each with its path and what to do. Unknown keys are errors. The keys `expected_*`,
`other_expected_profiles` and `must_not_appear` belong to tests and are ignored.

There are two shape versions. Version 2 adds {since}.
A file of version 1 has none of these and is read as before; a case that has none of them is still
written as version 1.

Dates are written `2026-11-21`. A key that is not marked *needed* may be left out, and then says
nothing. This page is made from the schemas in `ehcplan/schemas/`. Change a schema, not this page.
"""

_ENTRIES = """\
`entries` holds, for each prompt's key, a text, a list of statements, or a list of rows. The prompts
of each tool are in [tools.md](tools.md). Plain notes (`tool` is null) have one prompt, `notes`.

A **statement** is a text, or an object with `text` and any of: `quote` (true: exactly the person's
words), `original` (in the language it was said), `private`, `withheld_by`, `said_by`, `sharing`
(`plan` or `school_only`), `certainty`, `asked` (the question as it was put), `confirmed_on`. A
**row** is an object with a cell for each column answered, and the same flags. A **cell** is a text,
a number, true or false, or an object with `text`, `quote`, `original`.

Corrected answers are exported as they stand now. Answers kept for the safeguarding lead are never
exported."""

_SOURCES = """\
`index` counts from 0, among the answers to that prompt; `column` names one cell of a row."""

_TEXTS = """\
A plain string is taken for a text too, and is given a fresh reference."""

_PLAN = """\
References are what links are made of: needs, outcomes, provision, advice and texts each have one,
used once in the file. Without a `ref`, a fresh one is given. Nothing needs a link; a link that
points at nothing is an error. Where a section holds nothing, `nothing` says which of three things
that means."""

_IDENTITY = """\
Every key is optional. "Not known" and "does not apply" are said by naming the key in `not_known`
or `not_applicable`; an empty key in neither was not asked. A key that is filled in is in neither."""

_LINES_FILE = """\
## A lines file

`ehcplan produce --lines` takes a list of `{"element", "text", "sources", "reworded_by"}`. Without
`reworded_by` the text must be the sources' own words (parts of several sources are joined with
"; "). With it, *I* and *my* may stand only inside quotation marks, and marks only round exact
words."""

# The values whose docstrings explain the keys of schemas written by hand.
_RECORDS: dict[type[Schema], type] = {
    gathered.PupilSchema: said.Pupil,
    gathered.ConsentSchema: said.Consent,
    gathered.PersonSchema: said.Person,
    gathered.ReadBackSchema: said.ReadBack,
    gathered.ContributionSchema: said.Contribution,
    draft.SourceSchema: Source,
    draft.WordingSchema: Wording,
    draft.WordsSchema: Words,
    draft.LineSchema: Line,
    draft.EmptySchema: Empty,
    draft.LeftOutSchema: LeftOut,
    draft.PhotoSchema: Photo,
}

# What no dataclass says of a key.
_OF_KEYS: dict[str, dict[str, str]] = {
    "CaseFile": {
        "case_id": "A name for the case, unique in a school.",
        "as_of": "The day the file speaks of.",
        "summary": "A paragraph for the reader.",
        "people": "Those whom no contribution names.",
        "lines": "The draft of Section A and the profile.",
        "empties": "What was chosen for an empty heading.",
        "participation": "A person’s own wording, printed above the table of who took part.",
    },
    "Contribution": {
        "tool": "A key of [tools.md](tools.md), or null for plain notes.",
        "entries": "What was said: see below.",
    },
    "Line": {
        "ref": "The permanent reference.",
        "wordings": "The newest last.",
        "sources": "The answers it comes from.",
    },
    "Photo": {"data": "A JPEG, in base64."},
    "Words": {
        "ref": "The permanent reference.",
        "wordings": "The newest last.",
        "sources": "The answers it comes from, if any.",
    },
}

_AFTER = {
    "Contribution": _ENTRIES,
    "Source": _SOURCES,
    "Words": _TEXTS,
    "WholePlan": _PLAN,
    "Identity": _IDENTITY,
}


def case_file_page() -> str:
    """Return the whole of docs/case-file.md as Markdown, ending in one newline."""
    return "\n".join(_page()).rstrip("\n") + "\n"


def _page() -> Iterator[str]:
    since = ", ".join(f"`{key}`" for key in SINCE_VERSION_2)
    yield textwrap.dedent(_INTRO).replace("{since}", since)
    for schema in _reached(CaseFileSchema):
        yield from _section(schema)
    yield '<a id="elements"></a>\n\n## Elements\n'
    yield (
        "The headings of Section A and of the profile: "
        + ", ".join(f"`{e}`" for e in Element)
        + "."
    )
    yield f"\n{_LINES_FILE}"
    yield "\n## An example\n\n```json"
    yield json.dumps(EXAMPLE, ensure_ascii=False, indent=1)
    yield "```"


def _reached(schema: type[Schema]) -> list[type[Schema]]:
    """Return a schema and those nested in it, each once, in the order of first mention."""
    found: dict[str, type[Schema]] = {}
    waiting = [schema]
    while waiting:
        one = waiting.pop(0)
        if _name(one) in found:
            continue
        found[_name(one)] = one
        inner = [nested for field in one().fields.values() if (nested := _nested(field))]
        waiting = inner + waiting
    return list(found.values())


def _nested(field: fields.Field[Any]) -> type[Schema] | None:
    if isinstance(field, fields.List):
        return _nested(field.inner)
    return type(field.schema) if isinstance(field, fields.Nested) else None


def _name(schema: type[Schema]) -> str:
    return schema.__name__.removesuffix("Schema")


def _section(schema: type[Schema]) -> Iterator[str]:
    name = _name(schema)
    about = _said_of(_record(schema)) | _OF_KEYS.get(name, {})
    yield f'<a id="{name.lower()}"></a>\n\n## {_title(name)}\n'
    yield _first(inspect.getdoc(schema) or "") + "\n"
    yield "| key | type | |\n| --- | --- | --- |"
    for key, field in schema().fields.items():
        needed = "**Needed.**" if field.required else ""
        says = " ".join(one for one in (needed, about.get(key, "")) if one)
        yield f"| `{field.data_key or key}` | {_type(field)} | {says} |"
    yield ""
    if name in _AFTER:
        yield _AFTER[name] + "\n"


def _title(name: str) -> str:
    words = "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in name)
    return words.strip().capitalize()


def _type(field: fields.Field[Any]) -> str:
    if isinstance(field, fields.List):
        return f"list of: {_type(field.inner)}"
    nested = _nested(field)
    if nested is not None:
        return f"[{_title(_name(nested)).lower()}](#{_name(nested).lower()})"
    allowed = _allowed(field)
    if allowed == [one.value for one in Element]:
        return "[element](#elements)"
    if allowed:
        return "one of " + ", ".join(f"`{value}`" for value in allowed)
    return next(name for kind, name in _TYPES.items() if isinstance(field, kind))


_TYPES: dict[type[fields.Field[Any]], str] = {
    fields.String: "text",
    fields.Date: "date",
    fields.Boolean: "true or false",
    fields.Integer: "whole number",
    fields.Raw: "object",
}


def _allowed(field: fields.Field[Any]) -> list[str]:
    if isinstance(field, Choice):
        return [key for key in field.by_text if key]
    choices = (check.choices for check in field.validators if isinstance(check, validate.OneOf))
    return [str(value) for value in next(choices, ())]


def _record(schema: type[Schema]) -> type | None:
    if issubclass(schema, RecordSchema):
        return schema.record
    return _RECORDS.get(schema)


def _said_of(record: type | None) -> dict[str, str]:
    """Return what the source says of each field of a dataclass, in one line."""
    if record is None:
        return {}
    body = ast.parse(textwrap.dedent(inspect.getsource(record))).body[0]
    said_of: dict[str, str] = {}
    name = ""
    for node in body.body if isinstance(body, ast.ClassDef) else ():
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            name = node.target.id
        elif name and isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            said_of[name], name = " ".join(str(node.value.value).split()), ""
        else:
            name = ""
    return said_of


def _first(text: str) -> str:
    return " ".join(text.split("\n\n")[0].split())


if __name__ == "__main__":
    sys.stdout.write(case_file_page())
