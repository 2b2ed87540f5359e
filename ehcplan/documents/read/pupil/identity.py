"""Who the pupil is, and the dates of the plan, from all that is printed outside its sections."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from ehcplan.documents.read.paper.dates import date_in, dates_in
from ehcplan.documents.read.pupil.names import Called, cleaned_name
from ehcplan.documents.read.pupil.pairs import Pair
from ehcplan.plan.events import Event
from ehcplan.plan.identity import Identity, ParentDetails
from ehcplan.plan.known import Known
from ehcplan.plan.reading import Claim
from ehcplan.plan.said import Pupil

_TEXTS = {
    "middle_names": "middle_names", "previous_name": "previous_name", "sex": "sex",
    "gender_identity": "gender_identity", "ethnicity": "ethnicity", "religion": "religion",
    "main_communication": "main_communication", "address": "address", "postcode": "postcode",
    "lives_with": "lives_with", "phone": "phone", "email": "email", "upn": "upn", "uln": "uln",
    "nhs_number": "nhs_number", "plan_reference": "plan_reference", "student_id": "student_id",
    "care_order": "care_order", "social_worker": "social_worker", "gp_name": "gp_name",
    "coordinator": "coordinator", "authority": "authority", "primary_need": "primary_need",
    "secondary_need": "secondary_need", "status": "plan_status", "version": "plan_version",
    "previous_status": "previous_status", "amendment_number": "amendment_number",
    "signed": "signed_by", "signed_role": "signed_by_role",
}  # fmt: skip
_DAYS = {
    "draft": "draft_on", "final": "final_on", "first_plan": "first_plan_on",
    "amended": "amended_from", "review": "review_by", "last_review": "last_review_on",
    "this_review": "this_review_on", "signed_on": "signed_on",
}  # fmt: skip
_YES = {"child_protection": "child_protection", "child_in_need": "child_in_need",
        "interpreter_needed": "interpreter_needed"}  # fmt: skip
_EVENTS: dict[str, tuple[str, ...]] = {
    "request": ("request_received",),
    "assessment_decided": ("assessment_decided",),
    "advice_requested": ("advice_requested",),
    "draft": ("draft_sent", "draft_served"),
    "final": ("final_plan_sent",),
    "first_plan": ("plan_first_made",),
    "amended": ("amended_plan_sent",),
    "amendment_notice": ("amendment_notice_sent",),
    "last_review": ("last_review_completed",),
    "this_review": ("review_meeting",),
    "review_report": ("review_report_sent",),
    "review_papers": ("review_papers_sent",),
    "review_decided": ("review_decided",),
}
OF_PUPIL = frozenset(
    {"full_name", "first_names", "surname", "known_as", "born", "sex", "upn", "pronouns"}
)
_PRONOUNS = re.compile(r"\b(he|she|they)\b|\b(him|her|them)\b", re.IGNORECASE)
_BLANK = re.compile(
    r"^\W*(?:n/?a|not applicable|none|not known|unknown|tbc|blank|click .*|choose .*|enter .*)?\W*$",
    re.IGNORECASE,
)

_SECTION = re.compile(r"^\W*(?:(?:sections?|parts?)\s+)?[A-K][12]?\W*$", re.IGNORECASE)
"""A list of contents stands label and letter beside each other as well."""


@dataclass(kw_only=True)
class Who:
    """What was found of the pupil."""

    pupil: Pupil
    identity: Identity
    events: tuple[Event, ...] = ()
    knows: frozenset[Known] = frozenset()
    claims: tuple[Claim, ...] = ()
    parents: tuple[str, ...] = field(default=())


def who_of(
    pairs: Sequence[Pair],
    called: Called,
    *,
    claims: Sequence[Claim],
    born: dt.date | None,
) -> Who:
    """Return the pupil, the identity and the dated events that these labels and values tell."""
    held = _first_of(pairs)
    parents = _parents(pairs)
    day = date_in(held.get("born", "")) or _claimed_birth(claims) or born
    identity = _identity(held, parents)
    return Who(
        pupil=_pupil(held, called, day),
        identity=identity,
        events=_events(held),
        knows=_knows(held, day),
        claims=tuple(dict.fromkeys([*_claims(pairs, called), *claims])),
        parents=tuple(parent.name for parent in parents),
    )


def _claimed_birth(claims: Sequence[Claim]) -> dt.date | None:
    days = (date_in(claim.value) for claim in claims if claim.fact == "date_of_birth")
    return next((day for day in days if day is not None), None)


def _first_of(pairs: Sequence[Pair]) -> dict[str, str]:
    held: dict[str, str] = {}
    for pair in pairs:
        is_others = pair.owner in ("parent", "other") and pair.key in OF_PUPIL | {
            "address",
            "phone",
            "email",
        }
        is_blank = _BLANK.match(pair.value) or (pair.key == "school" and _SECTION.match(pair.value))
        if pair.value.strip() and not is_others and not is_blank:
            held.setdefault(pair.key, pair.value)
    return held


def _pupil(held: dict[str, str], called: Called, born: dt.date | None) -> Pupil:
    languages = re.split(r"\s*(?:,|;|/|&|\band\b)\s*", held.get("home_language", ""))
    return Pupil(
        first_name=called.first or called.known_as,
        last_name=called.last,
        known_as=called.known_as,
        pronouns=_pronouns(held),
        date_of_birth=born,
        year_group=held.get("year_group", ""),
        setting_name=held.get("school", "").split("\n")[0],
        setting_type=held.get("school_type", ""),
        home_languages=tuple(language for language in languages if language.strip()),
        communication=held.get("main_communication", ""),
        plan_status=held.get("status", ""),
    )


def _pronouns(held: dict[str, str]) -> str:
    stated = held.get("pronouns", "")
    if _PRONOUNS.search(stated):
        return stated.casefold()
    for text in (held.get("gender_identity", ""), held.get("sex", "")):
        if re.match(r"^\W*(?:female|girl|woman|f)\b", text, re.IGNORECASE):
            return "she/her"
        if re.match(r"^\W*(?:male|boy|man|m)\b", text, re.IGNORECASE):
            return "he/him"
        if re.search(r"\bnon-?binary\b", text, re.IGNORECASE):
            return "they/them"
    return ""


def _identity(held: dict[str, str], parents: tuple[ParentDetails, ...]) -> Identity:
    facts: dict[str, Any] = {name: held[key] for key, name in _TEXTS.items() if key in held}
    for key, name in _DAYS.items():
        if key in held and (day := date_in(held[key])) is not None:
            facts[name] = day
    for key, name in _YES.items():
        if key in held:
            facts[name] = yes_or_no(held[key])
    if "looked_after" in held:
        facts["looked_after"] = yes_or_no(held["looked_after"])
    facts["nc_year_actual"] = held.get("year_group", "")
    facts["main_language"] = held.get("home_language", "")
    if "surname" in held:
        facts["legal_surname"] = held["surname"]
    if parents:
        facts["parents"] = parents
    if "signed_on" not in facts and "date" in held and "signed" in held:
        facts["signed_on"] = date_in(held["date"])
    return Identity(**{name: value for name, value in facts.items() if value is not None})


def yes_or_no(text: str) -> bool | None:
    """Return whether a value says yes or no; None where it says neither."""
    if re.match(r"^\W*(?:no|not|none|n/?a|never|false|n)\b", text, re.IGNORECASE):
        return False
    if re.match(
        (
            r"^\W*(?:yes|y|true)\b|\b(?:section|s\.?|full|interim|care order|accommodated)\s*(?:20|"
            r"31|care)?\b"
        ),
        text,
        re.IGNORECASE,
    ):
        return True
    return None


def _parents(pairs: Sequence[Pair]) -> tuple[ParentDetails, ...]:
    found: list[dict[str, str]] = []
    for pair in pairs:
        is_name = pair.key == "parent_name" or (pair.key == "full_name" and pair.owner == "parent")
        if is_name:
            found += [_parent(name, pair.label) for name in _names_in(pair.value)]
        elif pair.key == "relationship" and found and not found[-1]["relationship"]:
            found[-1]["relationship"] = pair.value
    unique: dict[str, ParentDetails] = {}
    for one in found:
        unique.setdefault(
            one["name"].casefold(),
            ParentDetails(name=one["name"], relationship=one["relationship"]),
        )
    return tuple(unique.values())


def _names_in(value: str) -> list[str]:
    pieces = re.split(r"\n|;|,(?! (?:mum|dad|mother|father))|\s+(?:and|&)\s+", value)
    return [piece.strip() for piece in pieces if _is_name(piece)]


def _is_name(piece: str) -> bool:
    cut = cleaned_name(piece)
    return (
        bool(cut)
        and cut[0].isupper()
        and not re.match(r"^(?:yes|no|as above|both)\b", cut, re.IGNORECASE)
    )


def _parent(name: str, label: str) -> dict[str, str]:
    inside = re.search(
        r"[(,–-]\s*((?:step|foster |adoptive )?(?:mum|dad|mother|father|carer|guardian|grand\w+|"
        r"aunt|uncle)\w*)",
        name,
        re.IGNORECASE,
    )
    beside = re.search(r"\b(mother|father|mum|dad)\b", label, re.IGNORECASE)
    relationship = inside[1] if inside else beside[1].lower() if beside else ""
    return {"name": cleaned_name(name) or name, "relationship": relationship}


def _events(held: dict[str, str]) -> tuple[Event, ...]:
    found: list[Event] = []
    for key, kinds in _EVENTS.items():
        day = date_in(held.get(key, ""))
        if day is not None:
            found += [Event(kind=kind, on=day, note="printed in the document") for kind in kinds]
    return tuple(found)


def _knows(held: dict[str, str], born: dt.date | None) -> frozenset[Known]:
    facts = {
        Known.BORN: born is not None,
        Known.PRONOUNS: bool(_pronouns(held)),
        Known.EVENTS: bool(_events(held)),
        Known.REQUEST: date_in(held.get("request", "")) is not None,
        Known.CARE_STATUS: "looked_after" in held,
    }
    return frozenset(fact for fact, is_so in facts.items() if is_so)


def _claims(pairs: Sequence[Pair], called: Called) -> list[Claim]:
    found: list[Claim] = []
    where = "title table"
    full = f"{called.first} {called.last}".strip()
    for pair in pairs:
        if pair.owner in ("parent", "other") or not pair.value.strip():
            continue
        if pair.key == "full_name" and (name := cleaned_name(pair.value)):
            found.append(Claim(fact="name", value=name, where=where))
        elif pair.key == "first_names" and full:
            found.append(Claim(fact="name", value=full, where=where))
        elif pair.key == "born":
            found += [
                Claim(fact="date_of_birth", value=pair.value[a:b], where=where)
                for a, b, _, ok in dates_in(pair.value)
                if ok
            ][:1]
        elif pair.key in ("upn", "school", "year_group") and not _BLANK.match(pair.value):
            found.append(Claim(fact=pair.key, value=pair.value, where=where))
    return found


_TITLE = re.compile(
    r"(?:plan|ehcp)\s*(?:\([^)]*\)\s*)?(?:for|of)\s*:?\s*(?P<name>(?:[A-Z][\w’'-]+[ ,]*){1,4})",
    re.IGNORECASE,
)


def claims_in(text: str, where: str) -> list[Claim]:
    """Return the names and dates of birth that a title, a header or a footer prints."""
    found: list[Claim] = []
    born = re.search(
        r"\b(?:d\.?o\.?b\.?|date of birth|born(?: on)?)\b\W*(.{6,40})", text, re.IGNORECASE
    )
    if born is not None:
        found += [
            Claim(fact="date_of_birth", value=born[1][a:b], where=where)
            for a, b, _, ok in dates_in(born[1])
            if ok
        ][:1]
    upn = re.search(r"\b[A-Z]\d{11}[A-Z\d]\b", text)
    if upn is not None:
        found.append(Claim(fact="upn", value=upn[0], where=where))
    named = re.search(
        r"\b(?i:name|pupil|child|student)\s*:\s*(?P<name>(?:[A-Z][\w’'-]+ ?){1,4})", text
    ) or _TITLE.search(text)
    if named is not None and (name := cleaned_name(named["name"])) and name[0].isupper():
        kept = re.split(
            r"\b(?:DOB|Date|Final|Draft|Year|Page|UPN|NHS|Amended|Proposed|Born|Version)\b", name
        )[0].strip(" ,")
        found += [Claim(fact="name", value=kept, where=where)] if kept else []
    return found
