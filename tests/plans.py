"""Ten whole plans of invented people, their variants, and which rules speak of each.

A plan is a case file in `golden/plans`; a variant is what changes in one of them, with why. Beside
the triggers of the clocks and the keys of what they wait for, events here are named
`further_advice_answered` (whom else the family asked to be heard), `letter_drafted` and
`letter_sent` (whose note is the letter), `school_closed` and `school_reopened`.
"""

import datetime as dt
import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from ehcplan.plan.case import Case
from ehcplan.schemas.case_file import read_case

FOLDER = Path(__file__).parent / "golden" / "plans"
PLANS: tuple[str, ...] = tuple(sorted(file.stem for file in FOLDER.glob("*.json")))
VARIANTS: tuple[str, ...] = tuple(
    sorted(file.stem for file in FOLDER.joinpath("variants").glob("*.json"))
)

# By which members of a list are known, the first that they have; events by their kind.
_NAMED_BY = ("ref", "id", "kind")


def plan_file(name: str) -> Path:
    """Return where the case file of a plan is."""
    return FOLDER / f"{name}.json"


def raw_plan(name: str) -> dict[str, Any]:
    """Return a plan's case file as plain data."""
    raw: dict[str, Any] = json.loads(plan_file(name).read_text(encoding="utf-8"))
    return raw


@cache
def plan_case(name: str) -> Case:
    """Return one of PLANS as a case."""
    return read_case(plan_file(name).read_bytes(), name=name)


def raw_variant(name: str) -> dict[str, Any]:
    """Return a variant as the case file it would be: its plan with its patch."""
    told = variant_file(name)
    patched: dict[str, Any] = merged(raw_plan(told["of"]), told["patch"])
    return patched


@cache
def variant(name: str) -> Case:
    """Return one of VARIANTS as a case."""
    return read_case(json.dumps(raw_variant(name)), name=name)


def variant_file(name: str) -> dict[str, Any]:
    """Return what a variant says of itself: the plan it is `of`, `why`, and its `patch`."""
    told: dict[str, Any] = json.loads(
        FOLDER.joinpath("variants", f"{name}.json").read_text(encoding="utf-8")
    )
    return told


def merged(held: Any, patch: Any) -> Any:
    """Return `held` with a merge patch (RFC 7396) applied: null removes, all else replaces.

    One thing more than the RFC: an object laid on a list patches the members of those names (a
    member's reference, id or kind), and adds those that are not there.
    """
    if not isinstance(patch, dict):
        return patch
    if isinstance(held, list):
        named = merged({_name(member): member for member in held}, patch)
        return list(named.values())
    result = dict(held) if isinstance(held, dict) else {}
    for key, value in patch.items():
        if value is None:
            result.pop(key, None)
        else:
            result[key] = merged(result.get(key), value)
    return result


def _name(member: dict[str, Any]) -> str:
    return str(next(member[key] for key in _NAMED_BY if key in member))


@dataclass(frozen=True, kw_only=True)
class Expected:
    """What the rules should say of a plan on a day.

    `fire` must be told and `quiet` must not; of any other rule nothing is promised. `vague` names
    the families of vague words that F-07 finds.
    """

    fire: frozenset[str]
    quiet: frozenset[str]
    on: dt.date = dt.date(2026, 11, 21)
    vague: frozenset[str] = frozenset()


def _codes(written: str) -> frozenset[str]:
    """Return rule codes from `A-01 F-02..F-06`: a range stands for every number in it."""
    found: set[str] = set()
    for word in written.split():
        first, _, last = word.partition("..")
        letter, number = first.split("-")
        end = int(last.split("-")[1]) if last else int(number)
        found.update(f"{letter}-{n:02}" for n in range(int(number), end + 1))
    return frozenset(found)


def _expected(
    fire: str = "", quiet: str = "", *, on: dt.date = dt.date(2026, 11, 21), vague: str = ""
) -> Expected:
    return Expected(fire=_codes(fire), quiet=_codes(quiet), on=on, vague=frozenset(vague.split()))


def _seeded(
    base: str, fault: str, *, but: str = "", of: Expected | None = None, on: dt.date | None = None
) -> Expected:
    """Return what is told of a plan with one fault more.

    `but` names what the change takes away or leaves open; `of` is what to start from, where it is
    not the plan itself.
    """
    start, more, less = of or EXPECTED[base], _codes(fault), _codes(but)
    return Expected(
        fire=(start.fire - less) | more,
        quiet=start.quiet - more - less,
        on=on or start.on,
        vague=start.vague,
    )


_CORWIN = (
    "A-02 A-04 A-05 A-06 A-10 A-14 A-16 A-23 A-30 A-31 A-32 B-04 E-02 E-04 F-01..F-05 F-07 H-01"
)
_CORWIN_QUIET = "A-37 A-38 E-08 E-09 F-12 X-09 B-03"
_MAELYS = "F-01..F-07 F-10 F-11 A-41 C-03 G-02 K-03 K-04"
_MAELYS_QUIET = "A-01..A-16 A-24 A-25 A-27 A-32 A-34 E-02..E-06 T-03"
_MAELYS_VAGUE = "W01 W02 W04 W05 W06 W07 W13 W14 W17 W18"
_TOBIN_TEXT = "A-33 A-35 E-10 E-11 F-07 F-09 F-18 F-19"
_TOBIN = f"{_TOBIN_TEXT} I-04 T-05 T-11"
_TOBIN_QUIET = "T-06 T-07 T-08 T-09 A-26"
_ISAURA = "A-07 A-12 A-13 A-27 A-39 D-04 E-09 F-12 K-02"
_ISAURA_QUIET = "E-02 E-03 E-04 F-02..F-07 T-05 T-06 T-07 A-37 E-08"
_DEVRIM = "A-22 A-25 A-28 A-29 B-10 F-13 T-14"
_DEVRIM_QUIET = "A-07 A-37 X-09 E-08 E-09 F-12 H-02 A-32 F-07"
_LOWEN_QUIET = "F-03..F-07 A-31 A-05 A-27 H-02 A-37"
_AFTER_ISSUE = dt.date(2027, 4, 9)
_DRAFT_IS_OUT = dt.date(2026, 11, 30)

EXPECTED: dict[str, Expected] = {
    "p01_ziya": _expected(
        "T-14", "A-02 A-03 A-17 A-18 A-19 A-32 E-09 E-10 F-07 F-12 A-38 K-02 T-10"
    ),
    "p02_corwin": _expected(_CORWIN, f"{_CORWIN_QUIET} T-01", vague="W03 W04"),
    "p03_maelys": _expected(_MAELYS, _MAELYS_QUIET, on=_DRAFT_IS_OUT, vague=_MAELYS_VAGUE),
    "p04_tobin": _expected(_TOBIN, _TOBIN_QUIET, on=_AFTER_ISSUE, vague="W06 W19"),
    "p05_isaura": _expected(_ISAURA, _ISAURA_QUIET),
    "p06_devrim": _expected(f"{_DEVRIM} D-03", _DEVRIM_QUIET),
    "p07_saffi": _expected("A-05 A-19 A-37 A-38 X-09", "A-03 A-06 E-08 H-02 T-11 D-03"),
    "p08_lowen": _expected("E-08 T-14", _LOWEN_QUIET),
    "p09_oriel": _expected(
        "D-04 E-08 E-11 G-02 G-03 H-02 H-03 X-06", "A-03 A-06 A-38 T-10 F-12 T-11"
    ),
    "p10_bram": _expected("T-14", "A-02 A-17 A-18 A-37 A-38 E-08 F-01..F-24 H-02 A-34 X-05"),
    "p02_la_draft": _expected(f"{_CORWIN} I-01 X-01", f"{_CORWIN_QUIET} T-01", vague="W03 W04"),
    "p02_august": _expected(f"{_CORWIN} T-04", f"{_CORWIN_QUIET} T-01", vague="W03 W04"),
    "p02_closure": _expected(_CORWIN, f"{_CORWIN_QUIET} T-12", vague="W03 W04"),
    "p02_closure_too_early": _expected(f"{_CORWIN} T-12", _CORWIN_QUIET, vague="W03 W04"),
    "p02_shared_words": _expected(f"{_CORWIN} A-36", f"{_CORWIN_QUIET} T-01", vague="W03 W04"),
    "p03_own_words": _expected(_MAELYS, _MAELYS_QUIET, on=_DRAFT_IS_OUT, vague=_MAELYS_VAGUE),
    "p04_in_time": _expected(_TOBIN_TEXT, "T-05..T-11 A-26 I-04", on=_AFTER_ISSUE, vague="W06 W19"),
    "p04_shared_words": _expected(f"{_TOBIN} A-36", _TOBIN_QUIET, on=_AFTER_ISSUE, vague="W06 W19"),
    "p05_two_births": _expected("X-02", "E-02 E-03 E-04 F-02..F-07 T-05 T-06 T-07"),
    "p06_consent": _expected(_DEVRIM, f"{_DEVRIM_QUIET} D-03"),
    "p06_hearing_coded": _expected(f"{_DEVRIM} D-03 K-06", _DEVRIM_QUIET),
    "p07_child": _expected("A-05 A-19", "A-03 A-06 A-37 A-38 X-09 E-08 H-02 D-03"),
    "p07_child_no_parent": _expected("A-03 A-05 A-06 A-19", "A-37 X-09 E-08 H-02 D-03"),
    "p08_coffee": _expected("E-08 T-14", _LOWEN_QUIET),
}

_ZIYA = {
    "p01_no_play": "A-08",
    "p01_no_decisions": "A-15",
    "p01_looked_after": "A-42",
    "p01_c_blank": "C-01",
    "p01_routine_health": "C-02",
    "p01_epilepsy": "C-04",
    "p01_d_blank": "D-01",
    "p01_not_known": "D-02 K-02",
    "p01_g_blank": "G-01",
    "p01_answered_late": "T-13",
    "p01_hours_cut": "",
}
_BRAM = {
    "p10_no_health": "A-09",
    "p10_no_independence": "A-11",
    "p10_report_unused": "B-02",
    "p10_label_alone": "B-03",
    "p10_level_undated": "B-06",
    "p10_unmeasured": "E-03",
    "p10_about_staff": "E-05",
    "p10_a_wish": "E-06",
    "p10_no_steps": "E-07",
    "p10_outcome_alone": "E-12",
    "p10_no_outcome_for_it": "F-21",
    "p10_saturdays": "H-04",
    "p10_no_type": "I-02",
    "p10_not_attached": "K-01",
    "p10_no_psychologist": "K-05",
    "p10_late_advice": "K-07",
    "p10_unsigned": "X-04",
    "p10_no_review_date": "X-05",
    "p10_review_late": "T-09",
}
COMPARED = {"p01_hours_cut": "p01_ziya"}
"""Variants that are compared with an earlier version: X-12 tells what is new in them without a
reason, and can tell it only there."""

EXPECTED |= {
    **{name: _seeded("p01_ziya", fault) for name, fault in _ZIYA.items()},
    **{name: _seeded("p10_bram", fault) for name, fault in _BRAM.items()},
    "p01_no_section_a": _expected("A-01 T-14", "F-07 F-12 K-02 T-10"),
    "p01_at_home": _seeded("p01_ziya", "F-02..F-05 F-22", but="E-10 F-07"),
    "p01_eight_months": _expected("T-10", "A-02 A-03 A-32 F-07 K-02", on=dt.date(2027, 6, 25)),
    "p02_too_young": _seeded("p02_corwin", "A-18"),
    "p02_only_difficulty": _seeded("p02_corwin", "A-24"),
    "p02_no_needs": _seeded("p02_corwin", "B-01", but="B-04 F-01"),
    "p02_no_outcomes": _seeded("", "E-01", but="E-02 E-04", of=EXPECTED["p02_la_draft"]),
    "p02_decided_late": _seeded("p02_corwin", "T-01"),
    "p02_refused_late": _expected("T-02", "T-01", on=dt.date(2027, 1, 5)),
    "p03_cut_short": _seeded("p03_maelys", "T-03", on=dt.date(2026, 12, 11)),
    "p04_nine_weeks": _seeded("", "T-08", of=EXPECTED["p04_in_time"]),
    "p05_no_music": _seeded("p05_isaura", "F-14"),
    "p05_report_late": _seeded("p05_isaura", "T-06", on=dt.date(2026, 12, 1)),
    "p05_notice_late": _expected("T-07", "T-05 T-06 A-37 E-08", on=dt.date(2027, 1, 16)),
    "p10_skill_in_care": _seeded("p10_bram", "B-08", but="F-11"),
    "p10_college_decides": _seeded("p10_bram", "F-08", but="F-07 F-24"),
    "p10_paid_directly": _seeded("p10_bram", "F-23", but="F-09"),
    "p10_payment_for_what": _seeded("p10_bram", "J-01", but="F-09 F-10 F-23"),
}
