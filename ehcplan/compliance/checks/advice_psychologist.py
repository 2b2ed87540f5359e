"""Check of Section K: psychological advice is a psychologist's (regulation 6(1)(d))."""

import re
from collections.abc import Iterator

from ehcplan.compliance.checks.advice import row_breach
from ehcplan.compliance.checks.advice_row import Row
from ehcplan.compliance.checks.advice_rows import rows_of
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Seen

_PSYCHOLOGICAL = Pattern(
    r"\bpsych(?!iat|oth|om)\w*\s+(?:advice|report|assessment|information|part|contribution)|"
    r"\bpsychological\b(?!\s+(?:need|well))|\bep\s+(?:advice|report|assessment)",
    re.IGNORECASE,
)
_PSYCHOLOGIST = Pattern(
    r"\bpsychologists?\b|\beps?\b|psychology\s+service|\bed\.?\s*psych", re.IGNORECASE
)
_INSTEAD = Pattern(
    r"\b(?:in\s+(?:the\s+)?(?:place|lieu|absence)\s+of|instead\s+of|rather\s+than|for\s+(?:want|lack)\s+of|"
    r"without|replacing|no)\s+(?:an?\s+|the\s+|any\s+)?(?:\w+\s+)?(?:eps?|(?:educational\s+)?"
    r"psycholog\w+)(?:[’']s)?\b(?:\s+(?:report|advice))?",
    re.IGNORECASE,
)
"""Whose advice it stands for: "in place of an EP report"."""
_WHY_NOT = Pattern(
    r"\b(?:because|as|since|while|whilst|given|with|owing\s+to|due\s+to|until|if|when)\b[^,.;|]{0,60}?"
    r"\b(?:eps?|psycholog\w+)\b[^,.;|]{0,80}"
    r"|\b(?:eps?|psycholog\w+)[’']?s?[’']?\s+(?:\w+\s+){0,2}?(?:waiting|wait|queue|vacanc\w+|shortage|"
    r"absence|off|ill|leave|busy|unavailable|full|short|could|cannot|was\s+not|were\s+not|is\s+not|"
    r"are\s+not|ha(?:s|ve|d)\s+(?:no|not)|did\s+not|post)\b[^,.;|]{0,60}"
    r"|\b(?:shortage|lack|absence|want|behalf|request|place|stead|direction|supervision)\s+of\s+"
    r"(?:an?\s+|the\s+|any\s+)?(?:\w+\s+)?(?:eps?|psycholog\w+)\b",
    re.IGNORECASE,
)
"""Why no psychologist gave it: "because the psychologists’ waiting list is so long"."""
_BY_ANOTHER = Pattern(
    r"\b(?:instead|because|since|as|while|owing|due|given|shortage|lack|absence|vacan\w+|waiting|behalf|"
    r"place|could|cannot|not|unavailable|leave|ill|busy|supervision|direction)\b",
    re.IGNORECASE,
)
_OTHER_PSYCHOLOGIST = Pattern(
    r"\b(?:clinical|health|counselling|forensic|assistant|sports?)\s+(?:educational\s+)?psycholog|"
    r"\bpsychologist['’]?s?['’]?\s+assistant|\bassistant\s+(?:ep|to\s+the)\b",
    re.IGNORECASE,
)
_OTHER_TITLE = Pattern(
    r"\b(?:teacher|senco|sendco|nurse|therapist|paediatrician|doctor|gp|social\s+worker|officer|"
    r"counsellor|mentor|manager|advis[eo]r|assistant\s+head|head|practitioner|tutor|assessor|"
    r"\w*therapists?|"
    r"psychiatrist|lecturer|consultant|co-?ordinator|worker|visitor|specialist|assistant|governor|"
    r"clinician|coach|wkr|support\s+manager|"
    r"instructor|psychometri\w+|analyst|neurolog\w+|principal|lead|team|parents?|mother|father|"
    r"mum|dad|school)\b",
    re.IGNORECASE,
)


def psychologist_advised(draft: Draft) -> Iterator[Seen]:
    """Yield psychological advice whose author is not a psychologist."""
    rows = list(rows_of(draft))
    is_given = any(_is_by_psychologist(row) for row in rows)
    for row in rows:
        role = _role_in_doubt(row)
        if is_given and row.part is not None and not _PSYCHOLOGICAL.search(row.part.title):
            # "(d) Memory tests" beside the educational psychologist's advice only goes with it.
            continue
        if role and not _is_psychologist(role):
            yield row_breach(row, draft, seen="" if role in row.passage.text else role, role=role)


def _is_by_psychologist(row: Row) -> bool:
    """Return whether a row under (d) names an educational psychologist as its author."""
    part = row.part
    if part is None or not row.is_of("d"):
        return False
    printed = _others_part(row.printed)
    return _is_psychologist(f"{part.author} {part.role}") or _is_psychologist(printed)


def _others_part(printed: str) -> str:
    """Return a line without the words that only say why, or for whom, somebody else gave it."""
    left = _INSTEAD.sub(" ", printed)
    if _BY_ANOTHER.search(left) is None:
        return left
    return _WHY_NOT.sub(" ", left)


def _role_in_doubt(row: Row) -> str:
    """Return who gave psychological advice; empty where it is none, or only a name is known."""
    part = row.part
    if part is None:
        found = _PSYCHOLOGICAL.search(row.text)
        who = row.text[: found.start()] + " " + row.text[found.end() :] if found else ""
        title = _OTHER_PSYCHOLOGIST.search(who) or _OTHER_TITLE.search(who)
        return who.strip(" ,;:") if title else ""
    told = row.is_of("d") if part.letter else _PSYCHOLOGICAL.search(part.title) is not None
    if not told or _is_psychologist(f"{part.author} {part.role}"):
        return ""
    if _is_psychologist(_others_part(row.printed)):
        return ""
    if _OTHER_PSYCHOLOGIST.search(part.role) or _OTHER_TITLE.search(part.role):
        return part.role
    if part.role and not part.author:
        return part.role
    beside = _beside_who(row)
    titled = _OTHER_PSYCHOLOGIST.search(beside) or _OTHER_TITLE.search(beside)
    return (beside if titled else "") or _printed_role(row) or part.role


def _printed_role(row: Row) -> str:
    """Return the other title that a line of prose gives the author of psychological advice."""
    who = _PSYCHOLOGICAL.sub(" ", row.printed)
    found = _OTHER_PSYCHOLOGIST.search(who) or _OTHER_TITLE.search(who)
    return found[0] if found else ""


def _beside_who(row: Row) -> str:
    """Return who gave a piece of advice, from its author or from the cells that stand beside it."""
    part = row.part
    if part is None or part.author:
        return part.author if part is not None else ""
    return next(
        (cell for cell in row.cells if _OTHER_TITLE.search(cell) or _is_psychologist(cell)), ""
    )


def _is_psychologist(role: str) -> bool:
    return _PSYCHOLOGIST.search(role) is not None and _OTHER_PSYCHOLOGIST.search(role) is None
