"""What the outside of a document says: title by stage, identity, file name."""

import datetime as dt
import re

from ehcplan.documents.packs import Pack
from ehcplan.documents.people import printed_date
from ehcplan.plan.ages import nc_year, year_name
from ehcplan.plan.case import Case
from ehcplan.plan.said import Pupil
from ehcplan.vocabulary import Stage

FROM_SUGGESTIONS = "Made from suggestions. Nobody has read this."

_HAS_PLAN = re.compile(r"\b(?:EHC ?(?:plan|P)|education,? health and care plan)\b", re.IGNORECASE)
_NOT_YET = re.compile(
    r"needs assessment|being prepared|requested|applied for|\bno (?:EHC|plan)|not (?:yet|have)|"
    r"SEN support|refused|ceased",
    re.IGNORECASE,
)
_PLAN_STAGES = frozenset({Stage.FINAL, Stage.REVIEW, Stage.AMENDMENT, Stage.AMENDED_FINAL})
_LAST_SCHOOL_YEAR = 13


def has_plan(case: Case) -> bool:
    """Return whether the pupil has an EHC plan already: as recorded, else as the status reads."""
    if case.stage in _PLAN_STAGES:
        return True
    if case.pupil.has_plan is not None:
        return case.pupil.has_plan
    status = case.pupil.plan_status
    return bool(_HAS_PLAN.search(status)) and not _NOT_YET.search(status)


def section_a_title(case: Case, pack: Pack) -> str:
    """Return Section A's title: before there is a plan it is not called Section A of one."""
    return pack.settings.titles["with_plan" if has_plan(case) else "no_plan"]


def section_a_status(case: Case, pack: Pack) -> str:
    """Return what stands under the title, such as "School draft"."""
    return pack.settings.statuses["with_plan" if has_plan(case) else "no_plan"]


def year_of(pupil: Pupil, on: dt.date) -> str:
    """Return the year group in words, worked out from birth while there is one for that age."""
    born = pupil.date_of_birth
    if born is not None and nc_year(born, on) <= _LAST_SCHOOL_YEAR:
        return year_name(born, on)
    return pupil.year_group


def identity(case: Case, on: dt.date) -> list[tuple[str, str]]:
    """Return who the pupil is, label by label. No UPN or NHS number is printed."""
    pupil = case.pupil
    facts = [
        ("Name", f"{pupil.first_name} {pupil.last_name}".strip()),
        ("Known as", pupil.name),
        ("Date of birth", printed_date(pupil.date_of_birth) if pupil.date_of_birth else ""),
        ("School or college", pupil.setting_name),
        ("Year", year_of(pupil, on)),
        ("Written on", printed_date(on)),
    ]
    return [(label, value) for label, value in facts if value]


def initials(pupil: Pupil) -> str:
    """Return initials for the outside of a file: `MT-P` for Maisie Thornley-Pike."""
    first = pupil.first_name or pupil.known_as
    last = ["-".join(part[:1] for part in word.split("-")) for word in pupil.last_name.split()]
    return "".join(c for c in first[:1] + "".join(last) if c.isalpha() or c == "-").upper() or "X"


def file_name(case: Case, what: str, on: dt.date) -> str:
    """Return a file's name: initials, year, what, date. It names nobody."""
    year = re.sub(r"[^\w ()-]", "", year_of(case.pupil, on))[:30].strip()
    parts = [initials(case.pupil), year, what, on.isoformat()]
    return " ".join(part for part in parts if part) + ".docx"
