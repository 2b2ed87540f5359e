"""Who the pupil is and what was said, as schemas and as JSON-ready data."""

from typing import Any

from marshmallow import ValidationError, fields, post_load, validates_schema

from ehcplan import tools
from ehcplan.plan.said import Consent, Contribution, Person, Pupil, ReadBack
from ehcplan.schemas.entries import read_entries, write_entries
from ehcplan.schemas.parts import Part, filled, one_of, present
from ehcplan.vocabulary import Role


class PupilSchema(Part):
    """The pupil."""

    first_name = fields.String(required=True, validate=filled())
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
        load_default="parent", validate=one_of(("parent", "young_person", "best_interests"))
    )
    communicates_without_words = fields.Boolean(load_default=None, allow_none=True)
    has_plan = fields.Boolean(load_default=None, allow_none=True)

    @post_load
    def _make(self, data: dict[str, Any], **_: Any) -> Pupil:
        return Pupil(**{**data, "home_languages": tuple(data["home_languages"])})


class ConsentSchema(Part):
    """A consent."""

    scope = fields.String(required=True, validate=filled())
    given_by = fields.String(required=True)
    date = fields.Date(required=True)
    given = fields.Boolean(required=True)
    note = fields.String(load_default="")

    @post_load
    def _make(self, data: dict[str, Any], **_: Any) -> Consent:
        return Consent(**data)


class PersonSchema(Part):
    """Somebody round the pupil."""

    name = fields.String(required=True, validate=filled())
    role = fields.String(required=True, validate=one_of(Role))
    relationship = fields.String(load_default="")
    asked_on = fields.Date(load_default=None, allow_none=True)
    chose_not_to_on = fields.Date(load_default=None, allow_none=True)

    @post_load
    def _make(self, data: dict[str, Any], **_: Any) -> Person:
        return Person(**{**data, "role": Role(data["role"])})


class ReadBackSchema(Part):
    """That what was kept was read back."""

    on = fields.Date(required=True)
    with_whom = fields.String(load_default="", data_key="with")
    changed = fields.String(load_default="")
    agreed = fields.Boolean(load_default=True)

    @post_load
    def _make(self, data: dict[str, Any], **_: Any) -> ReadBack:
        return ReadBack(**data)


class ContributionSchema(Part):
    """One contributor using one tool once."""

    id = fields.String(required=True, validate=filled())
    tool = fields.String(required=True, allow_none=True)
    contributor = fields.String(required=True, validate=filled())
    role = fields.String(required=True, validate=one_of(Role))
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


def write_pupil(pupil: Pupil) -> dict[str, Any]:
    """Return the pupil as JSON-ready data."""
    born = pupil.date_of_birth.isoformat() if pupil.date_of_birth else None
    return present(
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


def write_consent(consent: Consent) -> dict[str, Any]:
    """Return a consent as JSON-ready data."""
    return {
        "scope": consent.scope,
        "given_by": consent.given_by,
        "date": consent.date.isoformat(),
        "given": consent.given,
        "note": consent.note,
    }


def write_person(person: Person) -> dict[str, Any]:
    """Return somebody round the pupil as JSON-ready data."""
    return present(
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


def write_contribution(contribution: Contribution) -> dict[str, Any]:
    """Return a contribution as JSON-ready data."""
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
    optional = present(
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
