"""Whether older advice is used again with everybody's agreement (regulation 6(4))."""

import re
from collections.abc import Iterator
from itertools import pairwise

from ehcplan.compliance.checks.advice_row import Row
from ehcplan.compliance.checks.advice_rows import rows_of
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.pattern import Pattern
from ehcplan.plan.whole import Letter
from ehcplan.vocabulary import Role

_AGREES = Pattern(
    r"\bagree(?:d|s|ment|ments|ing)?\b|\bcontent\b|\bsign(?:ed|s)\b|\bconfirm\w*|\bconsent\w*|"
    r"\baccept\w*|\bok(?:ayed|['’]d)?\b|"
    r"\bsatisfied\b|\bhapp(?:y|ily)\b|\bsufficient\b|\benough\b|\bsuffices?\b|\bapprov\w+|"
    r"\breg(?:ulation|\.)?\s*6\s*\(?4\b|\bre-?us(?:e|ed|ing)\b|"
    r"\bstands?\b|\bsaid\s+(?:yes|so)\b|\bin\s+writing\b",
    re.IGNORECASE,
)
_NOT_AGREED = Pattern(
    r"\b(?:not|never|nobody|without|un)\b[^.;]{0,25}\b(?:asked|agree\w*|consult\w*|told|confirm\w*|"
    r"sign\w*|content|happy|recorded|"
    r"noted|satisfied)\b|\bdisagree\w*|\bunsigned\b|\b(?:awaited|awaiting|pending|outstanding|"
    r"refus\w+|declin\w+|to\s+be\s+(?:asked|agreed|"
    r"confirmed|obtained))\b|\b(?:has|have|had|did|does|was|were|is)(?:n[’']t|"
    r"\s+not)\s+(?:\w+\s+)?(?:been\s+)?(?:asked|agree\w*|answered|replied|said)\b",
    re.IGNORECASE,
)
_ALL = Pattern(
    r"\ball\s+(?:three|of\s+them|the\s+parties|parties|concerned|agreed|sides)\b|\bthe\s+three\b|"
    r"\bthree\s+(?:agreements|signatures|dated)\b|"
    r"\beveryone\b|\beverybody\b|\beach\s+of\s+the\s+three\b|\bthree-way\b",
    re.IGNORECASE,
)
_AUTHORITY = Pattern(
    r"\b(?i:authority)(?:['’]s)?\b|\bL\.?A\b|\b(?i:council)(?:['’]s)?\b|\b(?i:county|borough|"
    r"officer|case\s?worker|panel|we|co-?ordinator)\b|\bSEND?\s+(?i:team|service|office)\b"
)
_FAMILY = Pattern(
    r"\bparents?(?:['’]s?)?\b|\bfamil(?:y|ies)\b|\bmum\b|\bdad\b|\bmother\b|\bfather\b|"
    r"\bcarers?\b|\bguardian\b|\byoung\s+person\b|\b(?:Mrs|Mr|Ms|Miss)\b|\bgrand\w+\b|"
    r"\bhousehold\b",
    re.IGNORECASE,
)
_GIVER = Pattern(
    r"\bauthors?\b|\bwriters?\b|\badvis[eo]rs?\b|\bwho\s+(?:wrote|gave)\b|\bprofessionals?\b|"
    r"\b\w*therapists?\b|\bpsychologists?\b|\bpaediatricians?\b|\bnurses?\b|\bdoctors?\b|\bDr\b|"
    r"\bteachers?\b|\bspecialists?\b|\bconsultants?\b|\bdietiti?c?ians?\b|\bsocial\s+workers?\b|"
    r"\baudiologists?\b|\b(?:E|e)ps?\b|\bOT\b|\bSa?LT\b|\bphysio\w*|\b[Ss]he\b|\b[Hh]e\b|"
    r"\bclinic\b|\bservice\b|\bgiver\b|\bcounsellors?\b|\bpractitioners?\b",
    re.IGNORECASE,
)
_NAME = Pattern(r"\b[A-Z][a-z]{2,}\b")
_PART = Pattern(r"(?<=[.;|\n])(?<!\s[A-Z]\.)\s+|\t")


def is_agreed(row: Row, draft: Draft) -> bool:
    """Return whether the author, the authority and the family all agreed to use advice again."""
    reuse = row.part.reuse if row.part is not None else None
    if reuse is not None and reuse.giver and reuse.authority and reuse.family:
        return True
    if draft.case.reading is None:
        return False
    names = frozenset(_NAME.findall(row.text))
    rows = rows_of(draft)
    # The agreement may stand as a line of its own under the line of the paper.
    below = [other.said for last, other in pairwise(rows) if last is row]
    listed = {id(other.part) for other in rows}
    remarks = [one.printed for one in draft.plan.advice if id(one) not in listed]
    loose = [p.text for p in draft.of(Letter.K) if p.part is None]
    said = [row.said, *below, *remarks, *loose]
    return any(_says_agreed(text, names, draft) for text in said)


def _says_agreed(text: str, names: frozenset[str], draft: Draft) -> bool:
    if _NOT_AGREED.search(text):
        return False
    said = " ".join(_agreeing(text))
    if not said:
        return False
    return _ALL.search(said) is not None or (
        _AUTHORITY.search(said) is not None
        and _names_family(said, draft)
        and (_GIVER.search(said) is not None or not names.isdisjoint(_NAME.findall(said)))
    )


def _agreeing(text: str) -> Iterator[str]:
    """Yield the sentences that speak of agreement, each without the line that names the paper."""
    for part in _PART.split(text):
        if _AGREES.search(part):
            yield part


def _names_family(said: str, draft: Draft) -> bool:
    if _FAMILY.search(said):
        return True
    pupil = draft.case.pupil
    # Whoever bears the pupil's last name is family too.
    names = {pupil.first_name, pupil.known_as, pupil.last_name}
    names |= {
        name.split()[0]
        for name, role, _ in draft.case.said.named
        if role is Role.PARENT and name.split()
    }
    if draft.case.identity is not None:
        names |= {one.name.split()[0] for one in draft.case.identity.parents if one.name.split()}
    return any(name and re.search(rf"\b{re.escape(name)}\b", said) for name in names)
