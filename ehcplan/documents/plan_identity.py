"""Who the plan is about, as the `standard` pack prints it: what is there, and no more than it needs.

The family, every school and every service that is sent a plan reads this page. What a reader of it
does not need stays in the case, for the forms that ask: numbers, how to reach a parent, court orders.
"""

import datetime as dt
from collections.abc import Iterable
from enum import Enum
from typing import Any

from ehcplan.documents.flow import Heading, Part
from ehcplan.documents.people import first_name
from ehcplan.documents.plan_outside import is_record
from ehcplan.documents.plan_words import day, facts, joined, yes_no
from ehcplan.documents.stage import identity as facts_of_pupil
from ehcplan.plan.case import Case
from ehcplan.plan.identity import (
    HouseholdMember,
    Identity,
    ParentDetails,
    PreviousSchool,
    ProfessionalDetails,
)

PRINTED: dict[str, str] = {
    "middle_names": "Middle names",
    "previous_name": "Previous name",
    "legal_surname": "Legal surname",
    "sex": "Sex",
    "gender_identity": "Gender identity",
    "main_language": "Main language",
    "main_communication": "Main way of communicating",
    "british_sign_language": "Uses British Sign Language",
    "interpreter_needed": "Interpreter needed",
    "formats_needed": "Formats needed",
    "lives_with": "Lives with",
    "primary_need": "Main type of need",
    "secondary_need": "Second type of need",
    "disabled": "Disabled",
    "school_address": "School’s address",
    "admitted_on": "Joined the school on",
    "nc_year_actual": "Year group taught in",
    "out_of_year": "Taught out of year",
    "attendance": "Attendance",
    "exclusions": "Suspensions and exclusions",
    "setting_during_assessment": "School during the assessment",
    "health_care_plan": "Has an individual health care plan",
    "authority": "Local authority",
    "authority_responsible": "Authority responsible for care",
    "plan_reference": "Authority’s reference",
    "document_reference": "Document’s reference",
    "plan_status": "Status of the authority’s plan",
    "previous_status": "Its status before",
    "plan_version": "Its version",
    "amendment_number": "Its amendment number",
    "draft_on": "Authority’s draft dated",
    "final_on": "Authority’s final plan dated",
    "first_plan_on": "Authority’s first plan dated",
    "amended_from": "It amends the plan dated",
    "last_review_on": "Last review",
    "this_review_on": "This review",
    "review_by": "To be reviewed by",
    "coordinator": "Authority’s plan coordinator",
    "coordinator_contact": "How to reach the coordinator",
    "key_worker": "Key worker",
    "completed_by": "Written by",
    "completed_by_role": "Their role",
    "signed_by": "Signed for the authority by",
    "signed_by_role": "Their role at the authority",
    "signed_on": "Signed on",
}

# An officer's name under what a school wrote would make it look like what that officer signed.
_ON_RECORDS_ALONE = frozenset({"signed_by", "signed_by_role", "signed_on"})

# Kept for the forms that ask for them: numbers, how to reach the family, and what is most private.
NOT_PRINTED = frozenset(
    {
        "upn", "nhs_number", "uln", "student_id", "social_care_reference", "school_urn",
        "address", "postcode", "present_address", "phone", "mobile", "email",
        "ethnicity", "religion", "country_of_birth", "immigration_status",
        "pupil_premium", "pupil_premium_amount", "armed_forces_family",
        "looked_after", "care_order", "social_worker", "social_worker_contact", "child_in_need",
        "child_protection", "previously_looked_after", "youth_offending",
        "gp_name", "gp_address", "gp_phone", "consultants",
    }
)  # fmt: skip
GROUPS = frozenset({"parents", "professionals", "household", "previous_schools"})


def identity_parts(case: Case, on: dt.date) -> tuple[Part, ...]:
    """Return the pupil's facts as a table, and one for each parent, professional and school."""
    identity = case.identity or Identity()
    rows = [*facts_of_pupil(case, on), *_identity_rows(identity, is_record=is_record(case))]
    return (
        Heading(level=1, text="Who this is about"),
        *facts(f"About {case.pupil.name}", rows),
        *_group("Parents and carers", (_parent(p) for p in identity.parents)),
        *_group("People at home", (_at_home(m) for m in identity.household)),
        *_group("Professionals involved", (_professional(p) for p in identity.professionals)),
        *_group("Schools before", (_school(s) for s in identity.previous_schools)),
    )


def _identity_rows(identity: Identity, *, is_record: bool) -> Iterable[tuple[str, str]]:
    for key, label in PRINTED.items():
        if key in _ON_RECORDS_ALONE and not is_record:
            continue
        if key in identity.not_known:
            yield label, "Not known"
        elif key in identity.not_applicable:
            yield label, "Does not apply"
        else:
            yield label, _shown(getattr(identity, key))


def _shown(value: Any) -> str:
    if isinstance(value, dt.date):
        return day(value)
    return str(value) if isinstance(value, str | Enum) else yes_no(value)


def _group(heading: str, people: Iterable[tuple[str, str]]) -> tuple[Part, ...]:
    table = facts("Name", people)
    return (Heading(level=2, text=heading), *table) if table else ()


def _parent(parent: ParentDetails) -> tuple[str, str]:
    return _row(
        joined(parent.title, parent.name, by=" "),
        ("", parent.relationship),
        ("Parental responsibility: ", yes_no(parent.parental_responsibility)),
        ("First language: ", parent.first_language),
        ("Interpreter needed: ", yes_no(parent.interpreter_needed)),
    )


def _at_home(member: HouseholdMember) -> tuple[str, str]:
    # A brother's or sister's full name and birthday are not the reader's to have.
    return _row(
        first_name(member.name),
        ("", member.relationship),
        ("Lives here: ", yes_no(member.lives_here)),
    )


def _professional(professional: ProfessionalDetails) -> tuple[str, str]:
    return _row(
        professional.name,
        ("", joined(professional.role, professional.service)),
        ("Phone: ", professional.phone),
        ("Email: ", professional.email),
        ("Involved from: ", day(professional.involved_from)),
        ("Involved until: ", day(professional.involved_to)),
        ("Report dated: ", day(professional.report_on)),
    )


def _school(school: PreviousSchool) -> tuple[str, str]:
    return _row(
        school.name,
        ("From: ", day(school.starts_on)),
        ("Until: ", day(school.ends_on)),
        ("Why it ended: ", school.reason_for_leaving),
    )


def _row(name: str, *details: tuple[str, str]) -> tuple[str, str]:
    """Return a name with what is known, a line each; nobody is left out for want of either."""
    lines = (f"{label}{value.strip()}" for label, value in details if value.strip())
    return " ".join(name.split()) or "Not named", "\n".join(lines) or "No details"
