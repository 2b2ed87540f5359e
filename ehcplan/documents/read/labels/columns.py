"""What the columns of plans' tables hold, by the words of their headings."""

import re
from functools import lru_cache

from ehcplan.documents.read.labels.column_words import WORDS, WORDS_OF_ADVICE, WORDS_OF_VOICES
from ehcplan.documents.read.labels.holds import Holds
from ehcplan.documents.read.paper.plain import plain_label
from ehcplan.plan.whole import Letter


def _compiled(words: tuple[tuple[Holds, str], ...]) -> tuple[tuple[Holds, re.Pattern[str]], ...]:
    return tuple((holds, re.compile(pattern)) for holds, pattern in words)


_GENERAL, _ADVICE, _VOICES = (
    _compiled(WORDS),
    _compiled(WORDS_OF_ADVICE),
    _compiled(WORDS_OF_VOICES),
)
MOST_WORDS = 16
"""A heading of a column or a label is seldom longer."""


_ONE = r"([B-H](?:[12]|\([12i]{1,2}\))?)"
_SECTION_BEFORE = re.compile(
    rf"^\W*(?:(?i:sections?|parts?)\s+{_ONE}(?!\w)[\s:.)–—-]*|{_ONE}\s*[:.)–—-]\s+(?=\S))"
)
_SECTION_AFTER = re.compile(rf"\s*[(\[–—,-]\s*(?:(?i:sections?|part)\s+)?{_ONE}\s*[)\]]?\s*$")


def section_named(text: str) -> tuple[Letter | None, str]:
    """Return the section that a heading of a column names, and the heading without it.

    "Section F: who", "Who (F)" and "F – who" stand over the same column.
    """
    for pattern in (_SECTION_BEFORE, _SECTION_AFTER):
        found = pattern.search(text)
        if found is not None:
            named = next(group for group in found.groups() if group)
            rest = f"{text[: found.start()]} {text[found.end() :]}".strip()
            return _letter_written(named), rest
    return None, text


def _letter_written(named: str) -> Letter:
    number = re.sub(r"[^12i]", "", named[1:]).replace("ii", "2").replace("i", "1")
    return Letter(f"H{number or 1}") if named[0] == "H" else Letter(named[0])


@lru_cache(maxsize=4096)
def holds_of(text: str, letter: Letter | None = None) -> Holds:
    """Return what stands under or beside a heading of a table, read for its section."""
    text = _SECTION_AFTER.sub("", text)
    label = plain_label(re.sub(r"\([^()]*\)", " ", text) if len(text) > 20 else text)
    if not label or len(label.split()) > MOST_WORDS:
        return Holds.OTHER
    wanted = _VOICES if letter is Letter.A else _ADVICE if letter is Letter.K else _GENERAL
    if wanted is _GENERAL and _tells_company(label):
        return Holds.RATIO
    found = next((holds for holds, pattern in wanted if pattern.search(label)), Holds.OTHER)
    if found is Holds.OTHER and wanted is _GENERAL:
        found = _told_in_brackets(text)
    if found is Holds.OTHER and letter is Letter.A:
        return next((holds for holds, p in _GENERAL[:1] if p.search(label)), Holds.OTHER)
    return found


_BRACKETED = re.compile(r"\(([^()]{3,30})\)\s*$")


def _told_in_brackets(text: str) -> Holds:
    """Return what a heading in the family's words holds by the form's own word behind it.

    "What I wish people knew (needs)" stands over needs.
    """
    inside = _BRACKETED.search(text)
    label = plain_label(inside[1]) if inside is not None else ""
    if label not in _FORMS_OWN:
        return Holds.OTHER
    return next((holds for holds, p in _GENERAL if p.search(label)), Holds.OTHER)


_FORMS_OWN = frozenset(
    {
        *("needs", "need", "special educational needs", "difficulties", "strengths"),
        *("strength", "outcomes", "outcome", "steps", "step", "provision", "support"),
        *("health needs", "social care needs", "special educational provision"),
    }
)


def _tells_company(label: str) -> bool:
    """Return whether a heading only asks with how many others, and where: "Where, and how many"."""
    if _ONE_KIND_TO_ANOTHER.search(label) is not None:
        return True
    words = set(label.split())
    is_asked = bool(words & _ASKS_COMPANY)
    return is_asked and bool(words & _COMPANY) and words <= _COMPANY | _BESIDE_COMPANY


_TAUGHT = r"(?:pupils?|child(?:ren)?|students?|learners?|young people|young person)"
_TEACH = r"(?:adults?|staff|teachers?|assistants?|members of staff)"
_TO = r"(?:to|per|and|for|with|:|/)?\s*(?:each|every|one|an?)?"
# "Adults to children", "Pupils per adult": whichever stands first.
_ONE_KIND_TO_ANOTHER = re.compile(
    rf"^(?:how many |number of |numbers )?(?:{_TAUGHT}\s+{_TO}\s*{_TEACH}|{_TEACH}\s+{_TO}\s*{_TAUGHT})$"
)
_COMPANY_WORDS = (
    "many group groups grouping groupings alone pair pairs company ratio numbers individual "
    "individually together"
)
_COMPANY = frozenset(_COMPANY_WORDS.split())
_BESIDE_COMPANY_WORDS = (
    "where with how in what which whether and or of a at the is are it this to on his her "
    "their own size number room place location setting class out time taught given pupils "
    "children learners students young people others other small whole one 1 adults adult per"
)
# "In a pair" and "One-to-one" ask nothing: they sort the help under them.
_ASKS_COMPANY_WORDS = (
    "where how what which whether or and size number numbers room place location setting company "
    "grouping groupings ratio"
)
_ASKS_COMPANY = frozenset(_ASKS_COMPANY_WORDS.split())
_BESIDE_COMPANY = frozenset(_BESIDE_COMPANY_WORDS.split())


# "What health will do" in a table of F names who gives the help, and not its section.
_GIVES = re.compile(r"^(?:what )?[\w ]{2,40} (?:will|must|should)(?: do)?$")


def provision_letter_of(text: str) -> Letter | None:
    """Return the section that a heading of a column of provision names ("H1", "health provision")."""
    label = plain_label(text)
    if _GIVES.search(label):
        return None
    if re.search(r"\bh ?2\b|other social care", label):
        return Letter.H2
    if re.search(r"\bh ?1\b|chronically sick|1970", label):
        return Letter.H1
    if re.search(r"\bsection ([fg])\b|\b([fg])$", label):
        return Letter.G if re.search(r"\bg\b", label) else Letter.F
    if re.search(r"\bhealth\b", label) and not re.search(r"\b(?:education\w*|social)\b", label):
        return Letter.G
    return Letter.F if re.search(r"\bspecial educational\b", label) else None
