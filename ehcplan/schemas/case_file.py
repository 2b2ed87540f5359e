"""The case file, shape versions 1 and 2: what is known of one pupil, as JSON.

Version 1 holds what was said and the draft of Section A; version 2 also the whole plan, identity,
what happened and what people judged. Bad input is refused whole, with every problem at once, each
with its path and a remedy. The keys `expected_*`, `other_expected_profiles` and `must_not_appear` belong to tests:
known, and ignored.
"""

import json
import re
from collections.abc import Iterator
from typing import Any

from marshmallow import ValidationError, fields, post_load, validate, validates_schema

from ehcplan.errors import InvalidFileError
from ehcplan.plan.case import Case
from ehcplan.plan.events import CapacityDecision, Event, RecordedException
from ehcplan.plan.identity import Identity
from ehcplan.plan.judged import Judged
from ehcplan.plan.lines import Source
from ehcplan.plan.said import Contribution, Said
from ehcplan.plan.whole import WholePlan
from ehcplan.schemas.identity import IdentitySchema, contradictions
from ehcplan.schemas.parts import (
    EmptySchema,
    LeftOutSchema,
    LineSchema,
    Part,
    PhotoSchema,
    SourceSchema,
    filled,
    one_of,
    write_left_out,
    write_line,
    write_photo,
)
from ehcplan.schemas.plain import to_plain
from ehcplan.schemas.records import schema_of
from ehcplan.schemas.remedies import flatten
from ehcplan.schemas.said import (
    ConsentSchema,
    ContributionSchema,
    PersonSchema,
    PupilSchema,
    write_consent,
    write_contribution,
    write_person,
    write_pupil,
)
from ehcplan.schemas.walk import items, printable, walk
from ehcplan.schemas.whole_plan import PlanSchema, wrong_references
from ehcplan.vocabulary import Stage

SHAPE_VERSIONS = (1, 2)
SINCE_VERSION_2 = ("plan", "identity", "events", "exceptions", "capacity", "judged")
_AT_SOURCE = re.compile(r"\.(source|sources\[\d+\])$")
_IGNORED = ("other_expected_profiles", "must_not_appear")

EventSchema = schema_of(Event)
ExceptionSchema = schema_of(RecordedException)
CapacitySchema = schema_of(CapacityDecision)
JudgedSchema = schema_of(Judged)


class CaseFileSchema(Part):
    """A whole case file."""

    shape_version = fields.Integer(
        required=True,
        validate=validate.OneOf(
            SHAPE_VERSIONS, error="is {input}: this version of the program reads shapes 1 and 2."
        ),
    )
    case_id = fields.String(required=True, validate=filled())
    as_of = fields.Date(required=True)
    summary = fields.String(load_default="")
    pupil = fields.Nested(PupilSchema, required=True)
    consents = fields.List(fields.Nested(ConsentSchema), load_default=list)
    people = fields.List(fields.Nested(PersonSchema), load_default=list)
    contributions = fields.List(fields.Nested(ContributionSchema), required=True)
    lines = fields.List(fields.Nested(LineSchema), load_default=list)
    empties = fields.List(fields.Nested(EmptySchema), load_default=list)
    left_out = fields.List(fields.Nested(LeftOutSchema), load_default=list)
    participation = fields.String(load_default="")
    stage = fields.String(load_default=None, allow_none=True, validate=one_of(Stage))
    photo = fields.Nested(PhotoSchema, load_default=None, allow_none=True)
    plan = fields.Nested(PlanSchema, load_default=None, allow_none=True)
    identity = fields.Nested(IdentitySchema, load_default=None, allow_none=True)
    events = fields.List(fields.Nested(EventSchema), load_default=list)
    exceptions = fields.List(fields.Nested(ExceptionSchema), load_default=list)
    capacity = fields.List(fields.Nested(CapacitySchema), load_default=list)
    judged = fields.List(fields.Nested(JudgedSchema), load_default=list)

    # Checked although other keys are wrong too: every error is told at once.
    @validates_schema(skip_on_field_errors=False, pass_original=True)
    def _agrees(self, data: dict[str, Any], original: dict[str, Any], **_: Any) -> None:
        wrong: dict[str, list[str]] = {}
        for path, remedy in _disagreements(data, original):
            wrong.setdefault(path, []).append(remedy)
        if wrong:
            raise ValidationError(wrong)

    @post_load
    def _make(self, data: dict[str, Any], **_: Any) -> Case:
        return Case(
            case_id=data["case_id"],
            as_of=data["as_of"],
            summary=data["summary"],
            pupil=data["pupil"],
            said=Said(
                contributions=tuple(data["contributions"]),
                people=tuple(data["people"]),
                consents=tuple(data["consents"]),
            ),
            lines=tuple(data["lines"]),
            empties=tuple(data["empties"]),
            left_out=tuple(data["left_out"]),
            participation=data["participation"],
            stage=Stage(data["stage"]) if data["stage"] else None,
            photo=data["photo"],
            plan=_begun(data["plan"], WholePlan()),
            identity=_begun(data["identity"], Identity()),
            events=tuple(data["events"]),
            exceptions=tuple(data["exceptions"]),
            capacity=tuple(data["capacity"]),
            judged=tuple(data["judged"]),
        )


def _begun(value: Any, empty: Any) -> Any:
    """Return a value, or None for one that holds nothing: nobody has begun it."""
    return None if value == empty else value


def _disagreements(data: dict[str, Any], raw: dict[str, Any]) -> Iterator[tuple[str, str]]:
    if raw.get("shape_version") == 1:
        for key in SINCE_VERSION_2:
            if key in raw:
                yield key, 'is a key of shape version 2: write "shape_version": 2, or leave it out.'
    yield from _ids_twice(raw)
    yield from wrong_references(raw)
    for path, remedy in contradictions(raw.get("identity")):
        yield f"identity.{path}", remedy
    yield from _lost_sources(data.get("contributions"), raw)


def _ids_twice(raw: dict[str, Any]) -> Iterator[tuple[str, str]]:
    seen: set[str] = set()
    for path, contribution in items(raw, "contributions"):
        id_ = contribution.get("id")
        if isinstance(id_, str) and id_ in seen:
            yield f"{path}.id", f"{id_} is there twice."
        if isinstance(id_, str):
            seen.add(id_)


def _lost_sources(loaded: Any, raw: dict[str, Any]) -> Iterator[tuple[str, str]]:
    given = raw.get("contributions")
    if not isinstance(loaded, list) or not isinstance(given, list) or len(loaded) != len(given):
        # What was said could not be read: nobody can tell yet what points at nothing.
        return
    said = {
        (contribution.id, answer.prompt, answer.index): {cell.column for cell in answer.cells}
        for contribution in loaded
        if isinstance(contribution, Contribution)
        for answer in contribution.answers
    }
    for path, source in _sources(raw):
        columns = said.get((source.contribution, source.prompt, source.index))
        if columns is None or (source.column and source.column not in columns):
            yield path, "points at nothing that was said in this file."


def _sources(raw: dict[str, Any]) -> Iterator[tuple[str, Source]]:
    for key in ("lines", "left_out", "plan"):
        for path, held in walk(raw.get(key), key):
            if _AT_SOURCE.search(path) and isinstance(held, dict):
                try:
                    yield path, SourceSchema().load(held)
                except ValidationError:
                    # The schema of the line says what is wrong with it.
                    continue


def read_case(data: bytes | str, *, name: str = "The case file") -> Case:
    """Return the case that a file holds.

    Raises InvalidFileError with every problem, its path and a remedy; nothing is half-read.
    """
    try:
        raw = json.loads(data)
    except (ValueError, RecursionError) as error:
        where = getattr(error, "lineno", None)
        at = f"line {where}" if where else "the file"
        raise InvalidFileError(name, [(at, "is not JSON: export it again.")]) from None
    if not isinstance(raw, dict):
        raise InvalidFileError(name, [("the file", "is not an object: export it again.")])
    known = {k: v for k, v in raw.items() if not k.startswith("expected_") and k not in _IGNORED}
    try:
        case = CaseFileSchema().load(known)
    except ValidationError as error:
        problems = [(_tidy(path), printable(told)) for path, told in flatten(error.messages)]
        raise InvalidFileError(name, problems) from None
    if not isinstance(case, Case):
        raise TypeError("the schema makes a case")
    return case


def _tidy(path: str) -> str:
    return printable(path.replace(".[", "[").lstrip("."))


def write_case(case: Case) -> dict[str, Any]:
    """Return the case as a JSON-ready object: of shape version 1 where that holds all there is."""
    optional: dict[str, Any] = {
        "people": [write_person(p) for p in case.said.people],
        "lines": [write_line(line) for line in case.lines],
        "empties": [
            {"element": e.element.value, "reason": e.reason, "on": e.on.isoformat()}
            for e in case.empties
        ],
        "left_out": [write_left_out(left) for left in case.left_out],
        "participation": case.participation,
        "stage": case.stage.value if case.stage else None,
        "photo": write_photo(case.photo),
    }
    later = {key: to_plain(getattr(case, key)) for key in SINCE_VERSION_2}
    return {
        "shape_version": 2 if any(later.values()) else 1,
        "case_id": case.case_id,
        "as_of": case.as_of.isoformat(),
        "summary": case.summary,
        "pupil": write_pupil(case.pupil),
        "consents": [write_consent(c) for c in case.said.consents],
        "contributions": [write_contribution(c) for c in case.said.contributions],
        **{key: value for key, value in (optional | later).items() if value},
    }


def case_file(case: Case) -> str:
    """Return the case file's text: UTF-8 JSON, indented, ending in a newline."""
    return json.dumps(write_case(case), ensure_ascii=False, indent=1) + "\n"
