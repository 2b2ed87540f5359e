"""Identity: the optional facts that authorities' forms ask for, as one typed record.

Every key is optional. "Not known" and "does not apply" are said by naming the key in `not_known`
or `not_applicable`; an empty key that is in neither was not asked.
"""

import datetime as dt
from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True)
class ParentDetails:
    """A parent or carer as forms ask for them."""

    name: str
    title: str = ""
    relationship: str = ""
    parental_responsibility: bool | None = None
    may_receive_plan: bool | None = None
    court_order_note: str = ""
    address: str = ""
    phone_home: str = ""
    phone_work: str = ""
    phone_mobile: str = ""
    email: str = ""
    primary_carer: bool | None = None
    first_language: str = ""
    interpreter_needed: bool | None = None
    preferred_contact: str = ""
    difficult_times: str = ""
    emergency_contact: bool | None = None
    armed_forces: bool | None = None


@dataclass(frozen=True, kw_only=True)
class ProfessionalDetails:
    """A professional involved with the pupil."""

    name: str
    role: str = ""
    service: str = ""
    phone: str = ""
    email: str = ""
    involved_from: dt.date | None = None
    involved_to: dt.date | None = None
    report_on: dt.date | None = None


@dataclass(frozen=True, kw_only=True)
class HouseholdMember:
    """Somebody the pupil lives with."""

    name: str
    relationship: str = ""
    date_of_birth: dt.date | None = None
    lives_here: bool | None = None


@dataclass(frozen=True, kw_only=True)
class PreviousSchool:
    """A school or setting attended before."""

    name: str
    starts_on: dt.date | None = None
    ends_on: dt.date | None = None
    reason_for_leaving: str = ""


@dataclass(frozen=True, kw_only=True)
class Identity:
    """Who the pupil is on paper, beyond what the case's pupil already says."""

    middle_names: str = ""
    previous_name: str = ""
    legal_surname: str = ""
    sex: str = ""
    gender_identity: str = ""
    ethnicity: str = ""
    religion: str = ""
    country_of_birth: str = ""
    immigration_status: str = ""
    main_language: str = ""
    main_communication: str = ""
    interpreter_needed: bool | None = None
    british_sign_language: bool | None = None
    formats_needed: str = ""
    address: str = ""
    postcode: str = ""
    lives_with: str = ""
    present_address: str = ""
    phone: str = ""
    mobile: str = ""
    email: str = ""

    upn: str = ""
    nhs_number: str = ""
    uln: str = ""
    student_id: str = ""
    social_care_reference: str = ""
    plan_reference: str = ""
    document_reference: str = ""

    school_urn: str = ""
    school_address: str = ""
    admitted_on: dt.date | None = None
    nc_year_actual: str = ""
    out_of_year: bool | None = None
    attendance: str = ""
    exclusions: str = ""
    pupil_premium: bool | None = None
    pupil_premium_amount: str = ""
    setting_during_assessment: str = ""

    looked_after: bool | None = None
    care_order: str = ""
    authority_responsible: str = ""
    social_worker: str = ""
    social_worker_contact: str = ""
    child_in_need: bool | None = None
    child_protection: bool | None = None
    previously_looked_after: bool | None = None
    youth_offending: bool | None = None
    armed_forces_family: bool | None = None
    disabled: bool | None = None

    gp_name: str = ""
    gp_address: str = ""
    gp_phone: str = ""
    consultants: str = ""
    health_care_plan: bool | None = None

    coordinator: str = ""
    coordinator_contact: str = ""
    key_worker: str = ""
    completed_by: str = ""
    completed_by_role: str = ""
    authority: str = ""

    primary_need: str = ""
    secondary_need: str = ""

    plan_status: str = ""
    previous_status: str = ""
    plan_version: str = ""
    amendment_number: str = ""
    draft_on: dt.date | None = None
    final_on: dt.date | None = None
    first_plan_on: dt.date | None = None
    amended_from: dt.date | None = None
    review_by: dt.date | None = None
    last_review_on: dt.date | None = None
    this_review_on: dt.date | None = None
    signed_by: str = ""
    signed_by_role: str = ""
    signed_on: dt.date | None = None

    parents: tuple[ParentDetails, ...] = ()
    professionals: tuple[ProfessionalDetails, ...] = ()
    household: tuple[HouseholdMember, ...] = ()
    previous_schools: tuple[PreviousSchool, ...] = ()

    not_known: frozenset[str] = field(default=frozenset())
    not_applicable: frozenset[str] = field(default=frozenset())
