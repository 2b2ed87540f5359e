"""Forms for identity, made from the fields of its record by their types, a group at a time."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, fields
from functools import cache
from typing import Any

from flask_wtf import FlaskForm
from wtforms.validators import DataRequired, ValidationError

from ehcplan.forms.plan_fields import DayField, FactField, YesNoField
from ehcplan.forms.widgets import ButtonField, CheckboxesField, HiddenField, SelectChoice
from ehcplan.plan.identifiers import nhs_number_problem, uln_problem, upn_problem, urn_problem
from ehcplan.plan.identity import (
    HouseholdMember,
    Identity,
    ParentDetails,
    PreviousSchool,
    ProfessionalDetails,
)
from ehcplan.schemas.plain import hints_of, without_none


@dataclass(frozen=True, kw_only=True)
class Group:
    """Fields of identity that stand on one page."""

    key: str
    title: str
    first: str
    last: str
    """The first and the last of them, as the record holds them in order."""

    @property
    def names(self) -> tuple[str, ...]:
        """The fields, in order."""
        names = [field.name for field in fields(Identity)]
        return tuple(names[names.index(self.first) : names.index(self.last) + 1])


@dataclass(frozen=True, kw_only=True)
class Rows:
    """A group of identity that may stand several times."""

    key: str
    title: str
    one: str
    record: type


GROUPS: dict[str, Group] = {
    group.key: group
    for group in (
        Group(key="name", title="Name and background", first="middle_names",
              last="immigration_status"),
        Group(key="language", title="Language and communication", first="main_language",
              last="formats_needed"),
        Group(key="address", title="Address", first="address", last="email"),
        Group(key="numbers", title="Numbers", first="upn", last="document_reference"),
        Group(key="school", title="School", first="school_urn", last="setting_during_assessment"),
        Group(key="care", title="Care", first="looked_after", last="disabled"),
        Group(key="health", title="Health", first="gp_name", last="health_care_plan"),
        Group(key="contacts", title="Who is in charge of what", first="coordinator",
              last="authority"),
        Group(key="needs", title="Needs in one word", first="primary_need", last="secondary_need"),
        Group(key="plan", title="The plan’s own dates", first="plan_status", last="signed_on"),
    )
}  # fmt: skip

ROWS: dict[str, Rows] = {
    rows.key: rows
    for rows in (
        Rows(key="parents", title="Parents and carers", one="a parent or carer",
             record=ParentDetails),
        Rows(key="professionals", title="Professionals", one="a professional",
             record=ProfessionalDetails),
        Rows(key="household", title="Who lives with the pupil", one="somebody in the household",
             record=HouseholdMember),
        Rows(key="previous_schools", title="Schools before", one="a school",
             record=PreviousSchool),
    )
}  # fmt: skip

_LABELS = {
    "upn": "Unique pupil number (UPN)",
    "nhs_number": "NHS number",
    "uln": "Unique learner number (ULN)",
    "student_id": "Student number",
    "school_urn": "School’s reference number (URN)",
    "nc_year_actual": "School year, as taught",
    "out_of_year": "Taught out of their year",
    "gp_name": "Family doctor (GP)",
    "gp_address": "Family doctor’s address",
    "gp_phone": "Family doctor’s telephone",
    "british_sign_language": "Uses British Sign Language",
    "armed_forces": "In the armed forces",
    "armed_forces_family": "From an armed forces family",
    "health_care_plan": "Has a health care plan",
    "child_protection": "Has a child protection plan",
    "child_in_need": "Is a child in need",
    "looked_after": "Is looked after by an authority",
    "previously_looked_after": "Was looked after before",
    "may_receive_plan": "May be sent the plan",
    "lives_here": "Lives here all or most of the time",
    "primary_carer": "Is the main carer",
    "emergency_contact": "May be called in an emergency",
    "parental_responsibility": "Has parental responsibility",
    "mobile": "Mobile telephone",
    "phone": "Telephone",
    "email": "E-mail",
    "phone_home": "Telephone at home",
    "phone_work": "Telephone at work",
    "phone_mobile": "Mobile telephone",
    "reason_for_leaving": "Why they left",
    "authority": "Local authority",
    "service": "Service or team",
    "report_on": "Date of their report",
    "starts_on": "From",
    "ends_on": "Until",
    "sex": "Sex as registered",
    "formats_needed": "Formats needed, such as large print",
    "completed_by": "Who filled this in",
    "completed_by_role": "Their job",
    "signed_by_role": "Job of whoever signed",
    "draft_on": "Date of the draft plan",
    "final_on": "Date of the final plan",
    "first_plan_on": "Date of the first plan",
    "amended_from": "Date of the plan it amends",
    "last_review_on": "Date of the last review",
    "this_review_on": "Date of this review",
    "disabled": "Is disabled",
    "youth_offending": "Known to the youth justice team",
}

PROBLEMS: dict[str, Callable[[str], str | None]] = {
    "upn": upn_problem,
    "nhs_number": nhs_number_problem,
    "uln": uln_problem,
    "school_urn": urn_problem,
}


def label_of(name: str) -> str:
    """Return what a page calls a field of identity."""
    words = name.removesuffix("_on").replace("_", " ")
    return _LABELS.get(name, words[:1].upper() + words[1:])


class GroupForm(FlaskForm):
    """Some fields of identity, each with what is said where it is empty."""

    not_known = CheckboxesField("Not known")
    not_applicable = CheckboxesField("Does not apply")
    save = ButtonField("Save")

    def facts(self) -> list[Any]:
        """Return the fields that hold facts, in order."""
        return [field for field in self if hasattr(field, "value")]

    def values(self) -> dict[str, Any]:
        """Return what each field holds, by its name."""
        return {field.name: field.value for field in self.facts()}

    def validate(self, *args: Any, **kwargs: Any) -> bool:
        """Check each field, and that an empty one is said to be empty in one way."""
        good: bool = super().validate(*args, **kwargs)
        for field in self.facts():
            problem = self._contradiction(field)
            if problem:
                field.errors = [*field.errors, problem]
                good = False
        return good

    def _contradiction(self, field: Any) -> str:
        unknown = field.name in (self.not_known.data or ())
        beside_the_point = field.name in (self.not_applicable.data or ())
        if unknown and beside_the_point:
            return "Tick one: not known, or does not apply"
        if (unknown or beside_the_point) and field.value not in ("", None):
            return "Take the tick away, or leave this empty"
        return ""


class RowForm(FlaskForm):
    """One row of a group that may stand several times. `began` says what it looked like before."""

    began = HiddenField()
    save = ButtonField("Save")

    def values(self) -> dict[str, Any]:
        """Return what each field holds, by its name."""
        return {field.name: field.value for field in self if hasattr(field, "value")}


@cache
def group_form(key: str) -> type[GroupForm]:
    """Return the form of a group of identity."""
    names = GROUPS[key].names
    choices = [SelectChoice(name, label_of(name)) for name in names]
    made: dict[str, Any] = {name: _field(Identity, name) for name in names}
    made["not_known"] = CheckboxesField("Not known", choices=choices)
    made["not_applicable"] = CheckboxesField("Does not apply", choices=choices)
    return type("IdentityGroupForm", (GroupForm,), made)


@cache
def row_form(key: str) -> type[RowForm]:
    """Return the form of one row of a group that may stand several times."""
    record = ROWS[key].record
    return type(
        "IdentityRowForm",
        (RowForm,),
        {field.name: _field(record, field.name) for field in fields(record)},
    )


def _field(record: type, name: str) -> Any:
    kind = without_none(hints_of(record)[name])
    label = label_of(name)
    if kind is dt.date:
        return DayField(label, of="the date", example="27 3 2018")
    if kind is bool:
        return YesNoField(label)
    checks: list[Any] = [_check(name)] if name in PROBLEMS else []
    if name == "name":
        checks.append(DataRequired("Enter the name"))
    return FactField(label, checks)


def _check(name: str) -> Callable[[Any, Any], None]:
    def check(_form: Any, field: Any) -> None:
        problem = PROBLEMS[name](field.value) if field.value else None
        if problem:
            raise ValidationError(problem)

    return check
