"""Checks of time in every section: when was this (A-33), and does the age or year fit (A-34)."""

import re
from collections.abc import Iterator

from ehcplan.compliance.draft import Draft
from ehcplan.compliance.english import dates_in, number
from ehcplan.compliance.facts import Facts
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach
from ehcplan.plan import ages
from ehcplan.plan.whole import Letter, Need
from ehcplan.vocabulary import Element

# A-33 ------------------------------------------------------------------------------------------

_RELATIVE = Pattern(
    r"\b(?:currently|recent(?:ly)?|lately|nowadays|presently|at (?:the )?(?:present|moment)|at "
    r"this (?:point|time|"
    r"stage)|at the time of writing|as of now|(?:last|this|next) (?:week|month|(?:half[- ]?)?term|"
    r"year|summer|"
    r"winter|spring|autumn|academic year|school year)|(?:in|over|for|during) (?:the )?(?:last|"
    r"past) (?:few |couple of |"
    r"several |\w+ )?(?:days|weeks|months|terms|years|year|term|month|week)|"
    r"(?:a |an |\w+ )?(?:few |couple of )?"
    r"(?:weeks?|months?|years?|terms?) ago|(?:has|have|had|is|was) (?:only )?(?:just|newly) "
    r"(?:started|begun|joined|"
    r"moved|been|had|starting|got|learned)|yesterday|now in (?:year \d+|reception|nursery|y\d+)|"
    r"to date|until "
    r"recently|in the near future|shortly|in due course)\b",
    re.IGNORECASE,
)
_AGED = Pattern(
    r"\b(?:,? aged \d+,|now aged (?:\d+|\w+)|(?:is|he[’']s|she[’']s) now \w+ years old)", re.I
)
# "Last" and "next" that say no time, and times that are said in the same breath.
_NOT_TIME = Pattern(
    r"\b(?:review(?:ed)? (?:this|next|each)|every (?:term|year|week)|this (?:year[’']s|week[’']s)|"
    r"recent (?:photos?|"
    r"memor\w+|events?)|for the last (?:five|ten|\d+) minutes|next (?:week|term|year)[’']s|"
    r"last thing|what (?:he|she|"
    r"they) did (?:last|this) week|electric currently|talks? about|remembers?|asks? about|"
    r"plans? for)\b",
    re.IGNORECASE,
)
_YEARS = Pattern(r"\b(?:19|20)\d\d(?:/\d\d)?\b")
_TIMED_LETTERS = frozenset(
    {Letter.A, Letter.B, Letter.C, Letter.D, Letter.E, Letter.F, Letter.G, Letter.H1, Letter.H2}
)

RELATIVE_TRIGGERS = frozenset(
    {
        "currently", "recent", "recently", "lately", "nowadays", "presently", "present", "moment",
        "point", "time", "stage", "now", "last", "this", "next", "past", "ago", "just", "newly",
        "yesterday", "aged", "date", "future", "shortly", "due",
    }
)  # fmt: skip


def relative_time(passage: Passage, facts: Facts) -> Iterator[Breach]:
    """Yield the first word of time in a text that no date stands beside."""
    if passage.letter not in _TIMED_LETTERS or passage.element is Element.A_PARTICIPATION:
        return
    text = passage.unmarked_text
    for pattern in (_RELATIVE, _AGED):
        for found in pattern.finditer(text):
            start, end = passage.sentence_at(found.start())
            happened = _HAPPENED.search(found.group(0)) is not None
            if _NOT_TIME.search(text[start:end]) or _is_dated(passage, facts, happened=happened):
                continue
            yield Breach(passage=passage, start=found.start(), end=found.end())
            return


_HAPPENED = Pattern(r"recent|lately|last|past|ago|just|newly|yesterday", re.IGNORECASE)
_ATTRIBUTION = Pattern(r"\s*\([^()]*\)\W*$")


def _is_dated(passage: Passage, facts: Facts, *, happened: bool) -> bool:
    """Return whether a text says when: in itself, on paper beside it, or by a need's own day.

    The day on which somebody said "recently" does not tell when the thing happened; it does tell
    when something was so "at the moment".
    """
    if isinstance(passage.part, Need) and passage.part.as_of is not None:
        return True
    said = f"{passage.text}\n{passage.caption}\n{passage.heading}"
    if happened and passage.letter is Letter.A:
        said = _ATTRIBUTION.sub("", passage.text)
    # In a case of ours the day of gathering is known, and does not stand beside the line in print.
    elif passage.gathered_on is not None and facts.reads_document:
        return True
    return next(dates_in(said), None) is not None or _YEARS.search(said) is not None


# A-34 ------------------------------------------------------------------------------------------

_NUMBER = (
    r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|"
    r"seven|eigh|nine)teen|twenty(?:-\w+)?)"
)
_TEENS = {
    "thirteen": 13, "fourteen": 14, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
    "twenty-one": 21, "twenty-two": 22, "twenty-three": 23, "twenty-four": 24,
}  # fmt: skip
_IS_AGED = Pattern(
    r"\b(?:is|he[’']s|she[’']s|they[’']re|are|am|i[’']m)(?: now| currently| only| just| a| an| "
    rf"aged)* (?P<n>{_NUMBER})"
    rf"[- ]years?[- ](?:of age|old)\b|, ?(?:now )?aged (?P<n2>{_NUMBER})\b(?! (?:to|and|years? "
    r"\d))|\bis (?:now |"
    rf"currently )?aged (?P<n3>{_NUMBER})\b|"
    rf"^(?:an?|this) (?:\w+ )?(?P<n4>{_NUMBER})[- ]year[- ]old\b|\bis an? "
    rf"(?:[\w-]+,? (?:and )?){{0,4}}?(?P<n5>{_NUMBER})[- ]year[- ]old\b|"
    r"\bAge:? (?P<n6>\d{1,2})\b(?! ?(?:months|"
    rf"equiv|range|to|-))",
    re.IGNORECASE,
)
_IN_YEAR = Pattern(
    r"\b(?:is|he[’']s|she[’']s|they[’']re|i[’']m|am|are)(?: now| currently| a| an| at present)*(?: "
    r"(?:pupil|student|"
    r"child|boy|girl))? in (?:a |an |the )?(?:Year|Yr|Y) ?(?P<y>\d{1,2})\b|"
    r"\b(?:now|currently|presently) (?:a pupil )?in (?:Year|Yr|Y) ?"
    r"(?P<y2>\d{1,2})\b|\bis a (?:[\w-]+ )?(?:Year|Yr|Y) ?(?P<y3>\d{1,2}) (?:pupil|student|child|"
    r"boy|girl|learner)\b|"
    r"\b(?:Year group|NC year|National Curriculum year|Current year|Year)\s*:\s*(?:Year |Yr "
    r"|Y)?(?P<y4>\d{1,2})\b|"
    r"^(?:\W*in (?:Year|Yr|Y) ?(?P<y5>\d{1,2})\b)|\b(?P<early>(?:is|he[’']s|she[’']s)(?: now| "
    r"currently)? in (?:the )?"
    r"(?:Reception|Nursery)(?! (?:garden|area|room)))\b",
    re.IGNORECASE,
)
_THEN = Pattern(
    r"\b(?:was|were|had|began|started|joined|moved|came|left|attended|became|got|went|learned|"
    r"found|diagnosed|will|"
    r"would like|hopes|wants|when (?:he|she|they) (?:is|are)|by the time|next|until|since|from|"
    r"after|before|level|"
    r"equivalent|standard|expectations?|curriculum|objectives|spelling|reading age|"
    r"work(?:s|ing)? (?:at|on)|if|aims)\b",
    re.IGNORECASE,
)
_SOMEBODY_ELSE = Pattern(
    r"\b(?:brothers?|sisters?|siblings?|twin|cousins?|friends?|mum|dad|mother|father|nephew|niece|"
    r"neighbour|dog|cat|"
    r"pony|who|children|pupils in|buddy|son|daughter)\b",
    re.IGNORECASE,
)


_OF_AGE = frozenset({"year", "years", "yr", "y", "old", "aged", "age", "reception", "nursery"})


def wrong_age(draft: Draft) -> Iterator[Breach]:
    """Yield each present age or year group that does not fit the date of birth."""
    if draft.born is None:
        return
    for passage in draft.calling(_OF_AGE):
        for start, end in passage.sentences:
            for first, last, fits in _ages(passage.text[start:end], draft):
                values = {"fits": fits}
                yield Breach(passage=passage, start=start + first, end=start + last, values=values)


def _ages(sentence: str, draft: Draft) -> Iterator[tuple[int, int, str]]:
    """Yield where a sentence of the present says a wrong age or year, and what would be right."""
    for pattern, right, named in (
        (_IS_AGED, _right_ages(draft), "{} years old"),
        (_IN_YEAR, _right_years(draft), "Year {}"),
    ):
        for found in pattern.finditer(sentence) if pattern.may_match(sentence) else ():
            said = _said(found)
            if said is None or said in right or _is_of_another_time(sentence, found):
                continue
            yield found.start(), found.end(), _fitting(right, named)


def _fitting(right: frozenset[int], named: str) -> str:
    shown = " or ".join(str(one) for one in sorted(right))
    if named.startswith("Year") and max(right) <= 0:
        return "Reception" if max(right) == 0 else "nursery"
    return named.format(shown)


def _said(found: re.Match[str]) -> int | None:
    parts = found.groupdict()
    if parts.get("early"):
        return 0 if "reception" in found.group(0).casefold() else -1
    written = next((part for part in parts.values() if part), "")
    spelt = _TEENS.get(written.casefold())
    value = spelt if spelt is not None else number(written)
    return None if value is None else int(value)


def _is_of_another_time(sentence: str, found: re.Match[str]) -> bool:
    """Return whether a sentence tells of another day or of somebody else."""
    before = sentence[: found.start()]
    dated = any(not day.is_exact or day.first for day in dates_in(sentence))
    return bool(dated or _THEN.search(sentence) or _SOMEBODY_ELSE.search(before + found.group(0)))


def _right_ages(draft: Draft) -> frozenset[int]:
    """Return the ages that fit: on the day of the check, and on the day the plan speaks of."""
    born = draft.born
    if born is None:
        return frozenset()
    return frozenset(ages.age(born, day) for day in (draft.on, draft.plan_on, draft.case.as_of))


def _right_years(draft: Draft) -> frozenset[int]:
    """Return the years that fit, with the entry that the school itself made, and both nursery years."""
    born = draft.born
    if born is None:
        return frozenset()
    found = {ages.nc_year(born, day) for day in (draft.on, draft.plan_on, draft.case.as_of)}
    if draft.year is not None:
        found.add(draft.year)
    if any(year < 0 for year in found):
        found.add(-1)
    return frozenset(found)
