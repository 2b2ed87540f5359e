"""The case file, shape version 1: one pupil's contributions (and draft) as JSON.

Bad input is refused whole, with every problem at once, each with its path and a remedy. The keys
`expected_*`, `other_expected_profiles` and `must_not_appear` belong to tests: known, and ignored.
"""

import base64
import binascii
import json
from collections.abc import Mapping
from typing import Any

from marshmallow import (
    RAISE,
    Schema,
    ValidationError,
    fields,
    post_load,
    validate,
    validates_schema,
)

from ehcplan import tools
from ehcplan.errors import InvalidFileError
from ehcplan.plan.case import Case, Photo
from ehcplan.plan.lines import Empty, LeftOut, Line, Source, Wording
from ehcplan.plan.said import Consent, Contribution, Person, Pupil, ReadBack, Said
from ehcplan.schemas.entries import read_entries, write_entries
from ehcplan.schemas.remedies import flatten
from ehcplan.vocabulary import EMPTY_REASONS, Element, Role, Stage, Voice

SHAPE_VERSION = 1
_IGNORED = ("other_expected_profiles", "must_not_appear")


def _one_of(values: Any) -> validate.OneOf:
    keys = list(values)
    return validate.OneOf(keys, error="is {input!r}: use one of " + ", ".join(keys) + ".")


def _filled() -> validate.Length:
    return validate.Length(min=1, error="is empty: fill it in.")


class _Part(Schema):
    """Part of the file: an unknown key is an error, never dropped."""

    class Meta:
        """Refuse unknown keys."""

        unknown = RAISE


class PupilSchema(_Part):
    """The pupil."""

    first_name = fields.String(required=True, validate=_filled())
    last_name = fields.String(required=True)
    known_as = fields.String(load_default="")
    pronouns = fields.String(load_default="")
    date_of_birth = fields.Date(load_default=None, allow_none=True)
    age = fields.Integer(load_default=None, allow_none=True)
    year_group = fields.String(load_default="")
    setting_name = fields.String(load_default="")
    setting_type = fields.String(load_default="")
    phase = fields.String(load_default="")
    home_languages = fields.List(fields.String(), load_default=list)
    communication = fields.String(load_default="")
    plan_status = fields.String(load_default="")
    decision_maker = fields.String(
        load_default="parent", validate=_one_of(("parent", "young_person", "best_interests"))
    )
    communicates_without_words = fields.Boolean(load_default=None, allow_none=True)
    has_plan = fields.Boolean(load_default=None, allow_none=True)

    @post_load
    def _make(self, data: dict[str, Any], **_: Any) -> Pupil:
        return Pupil(**{**data, "home_languages": tuple(data["home_languages"])})


class ConsentSchema(_Part):
    """A consent."""

    scope = fields.String(required=True, validate=_filled())
    given_by = fields.String(required=True)
    date = fields.Date(required=True)
    given = fields.Boolean(required=True)
    note = fields.String(load_default="")

    @post_load
    def _make(self, data: dict[str, Any], **_: Any) -> Consent:
        return Consent(**data)


class PersonSchema(_Part):
    """Somebody round the pupil."""

    name = fields.String(required=True, validate=_filled())
    role = fields.String(required=True, validate=_one_of(Role))
    relationship = fields.String(load_default="")
    asked_on = fields.Date(load_default=None, allow_none=True)
    chose_not_to_on = fields.Date(load_default=None, allow_none=True)

    @post_load
    def _make(self, data: dict[str, Any], **_: Any) -> Person:
        return Person(**{**data, "role": Role(data["role"])})


class ReadBackSchema(_Part):
    """That what was kept was read back."""

    on = fields.Date(required=True)
    with_whom = fields.String(load_default="", data_key="with")
    changed = fields.String(load_default="")
    agreed = fields.Boolean(load_default=True)

    @post_load
    def _make(self, data: dict[str, Any], **_: Any) -> ReadBack:
        return ReadBack(**data)


class ContributionSchema(_Part):
    """One contributor using one tool once."""

    id = fields.String(required=True, validate=_filled())
    tool = fields.String(required=True, allow_none=True)
    contributor = fields.String(required=True, validate=_filled())
    role = fields.String(required=True, validate=_one_of(Role))
    relationship = fields.String(load_default="")
    date = fields.Date(required=True)
    setting = fields.String(load_default="")
    method = fields.String(load_default="")
    supported_by = fields.String(load_default=None, allow_none=True)
    language = fields.String(load_default="")
    interpreter = fields.String(load_default=None, allow_none=True)
    session = fields.String(load_default=None, allow_none=True)
    share = fields.Boolean(load_default=True)
    read_back = fields.Nested(ReadBackSchema, load_default=None, allow_none=True)
    entries = fields.Raw(required=True)

    # Checked although other keys are wrong too: every error is told at once.
    @validates_schema(skip_on_field_errors=False)
    def _read_entries(self, data: dict[str, Any], **_: Any) -> None:
        if "tool" not in data or "entries" not in data:
            return
        tool = data["tool"]
        if tool is not None and tools.find_tool(tool) is None:
            raise ValidationError(
                {"tool": [f"is {tool!r}, which is not a tool: see `ehcplan tools`."]}
            )
        _answers, problems = read_entries(tool, data["entries"])
        if problems:
            raise ValidationError({f"entries{path}": [remedy] for path, remedy in problems})

    @post_load
    def _make(self, data: dict[str, Any], **_: Any) -> Contribution:
        answers, _problems = read_entries(data["tool"], data["entries"])
        given = ("entries", "role")
        header = {key: value for key, value in data.items() if key not in given}
        return Contribution(**header, role=Role(data["role"]), answers=answers)


class SourceSchema(_Part):
    """Where a line's words come from."""

    contribution = fields.String(required=True)
    prompt = fields.String(required=True)
    index = fields.Integer(required=True)
    column = fields.String(load_default=None, allow_none=True)

    @post_load
    def _make(self, data: dict[str, Any], **_: Any) -> Source:
        return Source(**data)


class WordingSchema(_Part):
    """What a line says from a moment on."""

    text = fields.String(required=True)
    reworded_by = fields.String(load_default=None, allow_none=True)
    on = fields.Date(load_default=None, allow_none=True)

    @post_load
    def _make(self, data: dict[str, Any], **_: Any) -> Wording:
        return Wording(**data)


class LineSchema(_Part):
    """A line that somebody accepted."""

    ref = fields.String(required=True)
    element = fields.String(required=True, validate=_one_of(Element))
    voice = fields.String(load_default=None, allow_none=True, validate=_one_of(Voice))
    wordings = fields.List(
        fields.Nested(WordingSchema),
        required=True,
        validate=validate.Length(min=1, error="is empty: a line says something."),
    )
    sources = fields.List(
        fields.Nested(SourceSchema),
        required=True,
        validate=validate.Length(min=1, error="is empty: a line comes from somebody."),
    )

    @post_load
    def _make(self, data: dict[str, Any], **_: Any) -> Line:
        return Line(
            ref=data["ref"],
            element=Element(data["element"]),
            voice=Voice(data["voice"]) if data["voice"] else None,
            wordings=tuple(data["wordings"]),
            sources=tuple(data["sources"]),
        )


class EmptySchema(_Part):
    """What a person chose to say about an element without lines."""

    element = fields.String(required=True, validate=_one_of(Element))
    reason = fields.String(required=True, validate=_one_of(EMPTY_REASONS))
    on = fields.Date(required=True)

    @post_load
    def _make(self, data: dict[str, Any], **_: Any) -> Empty:
        return Empty(**{**data, "element": Element(data["element"])})


class LeftOutSchema(_Part):
    """That an answer was left out, and why."""

    source = fields.Nested(SourceSchema, required=True)
    element = fields.String(load_default=None, allow_none=True, validate=_one_of(Element))
    reason = fields.String(required=True)
    by = fields.String(required=True)
    on = fields.Date(required=True)

    @post_load
    def _make(self, data: dict[str, Any], **_: Any) -> LeftOut:
        chosen = Element(data["element"]) if data["element"] else None
        return LeftOut(**{**data, "element": chosen})


class PhotoSchema(_Part):
    """The pupil's picture."""

    alt = fields.String(required=True)
    data = fields.String(required=True)

    @post_load
    def _make(self, data: dict[str, Any], **_: Any) -> Photo:
        try:
            decoded = base64.b64decode(data["data"], validate=True)
        except binascii.Error:
            raise ValidationError({"data": ["is not base64."]}) from None
        return Photo(data=decoded, alt=data["alt"])


class CaseFileSchema(_Part):
    """A whole case file."""

    shape_version = fields.Integer(
        required=True,
        validate=validate.Equal(
            SHAPE_VERSION, error="is {input}: this version of the program reads shape 1."
        ),
    )
    case_id = fields.String(required=True, validate=_filled())
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
    stage = fields.String(load_default=None, allow_none=True, validate=_one_of(Stage))
    photo = fields.Nested(PhotoSchema, load_default=None, allow_none=True)

    @validates_schema
    def _ids_are_unique(self, data: dict[str, Any], **_: Any) -> None:
        seen: set[str] = set()
        for index, contribution in enumerate(data.get("contributions", ())):
            if contribution.id in seen:
                raise ValidationError(
                    {f"contributions[{index}].id": [f"{contribution.id} is there twice."]}
                )
            seen.add(contribution.id)

    @post_load
    def _make(self, data: dict[str, Any], **_: Any) -> Case:
        case = Case(
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
        )
        _check_sources(case)
        return case


def _check_sources(case: Case) -> None:
    wrong: dict[str, list[str]] = {}
    pointed = [
        (f"lines[{i}].sources[{j}]", source)
        for i, line in enumerate(case.lines)
        for j, source in enumerate(line.sources)
    ] + [(f"left_out[{i}].source", left.source) for i, left in enumerate(case.left_out)]
    for path, source in pointed:
        try:
            case.find(source)
        except KeyError:
            wrong[path] = ["points at nothing that was said in this file."]
    if wrong:
        raise ValidationError(wrong)


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
        problems = [(_tidy(path), remedy) for path, remedy in flatten(error.messages)]
        raise InvalidFileError(name, problems) from None
    if not isinstance(case, Case):
        raise TypeError("the schema makes a case")
    return case


def _tidy(path: str) -> str:
    return path.replace(".[", "[").lstrip(".")


def write_case(case: Case) -> dict[str, Any]:
    """Return the case as the JSON-ready object of shape version 1."""
    optional: dict[str, Any] = {
        "people": [_person(p) for p in case.said.people],
        "lines": [_line(line) for line in case.lines],
        "empties": [
            {"element": e.element.value, "reason": e.reason, "on": e.on.isoformat()}
            for e in case.empties
        ],
        "left_out": [_left_out(left) for left in case.left_out],
        "participation": case.participation,
        "stage": case.stage.value if case.stage else None,
        "photo": _photo(case.photo),
    }
    return {
        "shape_version": SHAPE_VERSION,
        "case_id": case.case_id,
        "as_of": case.as_of.isoformat(),
        "summary": case.summary,
        "pupil": _pupil(case.pupil),
        "consents": [
            {
                "scope": c.scope,
                "given_by": c.given_by,
                "date": c.date.isoformat(),
                "given": c.given,
                "note": c.note,
            }
            for c in case.said.consents
        ],
        "contributions": [_contribution(c) for c in case.said.contributions],
        **{key: value for key, value in optional.items() if value},
    }


def case_file(case: Case) -> str:
    """Return the case file's text: UTF-8 JSON, indented, ending in a newline."""
    return json.dumps(write_case(case), ensure_ascii=False, indent=1) + "\n"


def _without_none(values: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value is not None}


def _pupil(pupil: Pupil) -> dict[str, Any]:
    born = pupil.date_of_birth.isoformat() if pupil.date_of_birth else None
    return _without_none(
        {
            "first_name": pupil.first_name,
            "last_name": pupil.last_name,
            "known_as": pupil.known_as,
            "pronouns": pupil.pronouns,
            "date_of_birth": born,
            "age": pupil.age,
            "year_group": pupil.year_group,
            "setting_name": pupil.setting_name,
            "setting_type": pupil.setting_type,
            "phase": pupil.phase,
            "home_languages": list(pupil.home_languages),
            "communication": pupil.communication,
            "plan_status": pupil.plan_status,
            "decision_maker": pupil.decision_maker,
            "communicates_without_words": pupil.communicates_without_words,
            "has_plan": pupil.has_plan,
        }
    )


def _person(person: Person) -> dict[str, Any]:
    return _without_none(
        {
            "name": person.name,
            "role": person.role.value,
            "relationship": person.relationship,
            "asked_on": person.asked_on.isoformat() if person.asked_on else None,
            "chose_not_to_on": (
                person.chose_not_to_on.isoformat() if person.chose_not_to_on else None
            ),
        }
    )


def _contribution(contribution: Contribution) -> dict[str, Any]:
    header: dict[str, Any] = {
        "id": contribution.id,
        "tool": contribution.tool,
        "contributor": contribution.contributor,
        "role": contribution.role.value,
        "relationship": contribution.relationship,
        "date": contribution.date.isoformat(),
        "setting": contribution.setting,
        "method": contribution.method,
        "language": contribution.language,
        "share": contribution.share,
    }
    back = contribution.read_back
    optional = _without_none(
        {
            "supported_by": contribution.supported_by,
            "interpreter": contribution.interpreter,
            "session": contribution.session,
            "read_back": {
                "on": back.on.isoformat(),
                "with": back.with_whom,
                "changed": back.changed,
                "agreed": back.agreed,
            }
            if back
            else None,
        }
    )
    entries = write_entries(contribution.tool, contribution.answers)
    return {**header, **optional, "entries": entries}


def _source(source: Source) -> dict[str, Any]:
    return _without_none(
        {
            "contribution": source.contribution,
            "prompt": source.prompt,
            "index": source.index,
            "column": source.column,
        }
    )


def _line(line: Line) -> dict[str, Any]:
    return {
        "ref": line.ref,
        "element": line.element.value,
        **({"voice": line.voice.value} if line.voice else {}),
        "wordings": [
            _without_none(
                {
                    "text": wording.text,
                    "reworded_by": wording.reworded_by,
                    "on": wording.on.isoformat() if wording.on else None,
                }
            )
            for wording in line.wordings
        ],
        "sources": [_source(source) for source in line.sources],
    }


def _left_out(left: LeftOut) -> dict[str, Any]:
    return _without_none(
        {
            "source": _source(left.source),
            "element": left.element.value if left.element else None,
            "reason": left.reason,
            "by": left.by,
            "on": left.on.isoformat(),
        }
    )


def _photo(photo: Photo | None) -> dict[str, Any] | None:
    if photo is None:
        return None
    return {"alt": photo.alt, "data": base64.b64encode(photo.data).decode()}
