"""Numbers, days of birth and names of the pupil as the lines of a plan tell them by the way."""

import re
from collections import Counter
from collections.abc import Iterator

from ehcplan.compliance import english
from ehcplan.compliance.checks.identity_words import FAMILY, OF_BIRTH, UPN
from ehcplan.compliance.checks.names_alike import is_misspelt
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import DIGIT
from ehcplan.plan.reading import Claim
from ehcplan.plan.whole import Letter

_BORN = Pattern(
    r"(?P<before>^|[\s\S])(?:\b(?:D\.?O\.?B\b\.?|date\s+of\s+birth|birth\s*date)[\s:|.(–-]*(?:is|was|as)?|"
    r"\bborn(?:\s+on)?)[\s:|(–-]*(?:the\s+)?$",
    re.IGNORECASE,
)
"""What stands before a day of birth, with whatever says whose it is left out."""
_OF_PUPIL = Pattern(
    r"(?:^|[.;:(|\n]|\b(?:he|she|they|him|her|them|pupil|child|young\s+person|student|learner|"
    r"patient|client|number|no\.?|ref\w*|records?|files?|notes)(?:\s+[\w/.-]*\d[\w/.-]*)?|\bUPN\s+\S+)"
    r"[\s,;(|–-]*(?:(?:who|and)\s+)?(?:was\s+|is\s+)?$",
    re.IGNORECASE,
)
"""What leads to it where nobody is named: a label alone, "him", the number of a file."""
_OTHERS = Pattern(
    r"\b(?:friends?|bab(?:y|ies)|niece|nephew|child(?:ren)?\s+of|daughter|son|carer|tutor|dog|cat|pony|"
    r"horse|puppy|kitten|guinea\s+pigs?|rabbit|king|queen|author|player|singer|footballer)\b",
    re.IGNORECASE,
)


_NEAR = 120
"""So many signs before a day tell whose it is."""


def claims_told(draft: Draft) -> Iterator[Claim]:
    """Yield what lines and rows tell of the pupil without a name beside it, and a name misspelt."""
    for row in draft.plan.advice:
        yield from _told(row.printed, "Section K")
    for passage in draft.calling(frozenset({DIGIT})):
        if passage.letter is not None and not (passage.is_pupils or passage.is_parents):
            yield from _births(passage.text, f"Section {passage.letter}")
    yield from _misspelt(draft)


def _told(text: str, where: str) -> Iterator[Claim]:
    for number in UPN.findall(text):
        yield Claim(fact="upn", value=number, where=where)
    yield from _births(text, where)


def _births(text: str, where: str) -> Iterator[Claim]:
    if not OF_BIRTH.search(text) or _OTHERS.search(text):
        return
    for one in english.dates_in(text):
        before = text[max(0, one.start - _NEAR) : one.start]
        label = _BORN.search(before)
        if label is None or not one.is_exact or FAMILY.search(text[: one.start]):
            continue
        if _OF_PUPIL.search(before[: label.end("before")]):
            yield Claim(fact="date_of_birth", value=text[one.start : one.end], where=where)


_LEAST = 4
"""So often, and in half as many sections, a name stands that is only misspelt on the cover."""
_NAME = Pattern(r"(?<![\w’'-])[A-Z][a-z’'-]+(?![\w-])")


def _misspelt(draft: Draft) -> Iterator[Claim]:
    """Yield a first name a letter off the pupil's, where the plan never uses the pupil's own."""
    pupil = draft.case.pupil
    own = {name for name in (pupil.first_name, pupil.known_as) if name}
    if draft.case.reading is None or not own:
        return
    counted: Counter[str] = Counter()
    letters: dict[str, set[Letter | None]] = {}
    for passage in draft.every_text():
        for name in _names(passage):
            counted[name] += 1
            letters.setdefault(name, set()).add(passage.letter)
    if any(counted[name] for name in own):
        return
    for name, times in counted.most_common():
        is_like = any(is_misspelt(name.casefold(), one.casefold()) for one in own)
        if is_like and times >= _LEAST and len(letters[name]) >= _LEAST // 2:
            yield Claim(fact="name", value=name, where="the sections")
            return


def _names(passage: Passage) -> Iterator[str]:
    for found in _NAME.finditer(passage.text):
        yield found[0].removesuffix("’s").removesuffix("'s")
