"""Checks across the whole document: its sections are there, and its facts agree with each other."""

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from ehcplan.compliance import english
from ehcplan.compliance.calling_words import calling_words
from ehcplan.compliance.checks.identity_told import claims_told
from ehcplan.compliance.checks.identity_words import FAMILY, OF_BIRTH, UPN
from ehcplan.compliance.checks.names_alike import name_words, names_agree
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import DIGIT, Breach, Certainty, Seen
from ehcplan.plan.identifiers import tidy
from ehcplan.plan.reading import Claim
from ehcplan.plan.whole import Letter

_IN_H = frozenset({Letter.H1, Letter.H2})


def has_every_section(draft: Draft) -> Iterator[Seen]:
    """Yield, once, the lettered sections that are not there; of paper, that were not found."""
    missing = [letter for letter in Letter if not _is_there(draft, letter)]
    if not missing:
        return
    reading = draft.case.reading
    found = "Not found" if reading is not None else "Not here yet"
    unsure = reading is not None and bool(reading.unplaced)
    named = _listed([f"Section {letter}" for letter in missing])
    yield Breach(
        letter=missing[0],
        evidence=named,
        certainty=Certainty.SUSPECTS if unsure else None,
        values={"found": found},
    )


def _is_there(draft: Draft, letter: Letter) -> bool:
    reading = draft.case.reading
    if reading is None:
        # Our own plans print Section I as blank until they are final, which is right.
        return letter is Letter.I or draft.has_begun(letter)
    if letter in _IN_H and reading.shared_h:
        # The regulation lists them one by one: a box headed H is neither (H-01 tells what to do).
        return False
    return draft.has_begun(letter) or letter in reading.sections


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


_FACTS = {"name": "names", "date_of_birth": "dates of birth", "upn": "pupil numbers"}


def identity_matches(draft: Draft) -> Iterator[Seen]:
    """Yield a name, a date of birth or a pupil number that is not the same everywhere."""
    claims = [*_claims(draft)]
    for fact, plural in _FACTS.items():
        told = _apart(fact, [claim for claim in claims if claim.fact == fact])
        if len(told) > 1:
            seen = "; ".join(f"{claim.value} ({claim.where})" for claim in told)
            yield Breach(
                evidence=seen,
                certainty=Certainty.SUSPECTS if fact == "name" else None,
                values={"fact": plural},
            )


def _claims(draft: Draft) -> Iterator[Claim]:
    pupil, identity = draft.case.pupil, draft.case.identity
    if draft.case.reading is not None:
        yield from draft.case.reading.claims
    if pupil.date_of_birth is not None:
        yield Claim(
            fact="date_of_birth", value=_day(pupil.date_of_birth), where="the pupil’s details"
        )
    for member in identity.household if identity else ():
        if _is_pupil(member.name, member.relationship, draft) and member.date_of_birth:
            yield Claim(
                fact="date_of_birth", value=_day(member.date_of_birth), where="the household"
            )
    if identity is not None and identity.upn:
        yield Claim(fact="upn", value=identity.upn, where="the pupil’s details")
    yield from _names_in(draft)
    yield from claims_told(draft)
    birth = _birth(draft)
    for passage in draft.calling(frozenset({DIGIT})):
        yield from _told_in(passage, birth)
        yield from _names_beside_birth(passage, draft)


def _is_pupil(name: str, relationship: str, draft: Draft) -> bool:
    full = f"{draft.case.pupil.first_name} {draft.case.pupil.last_name}".casefold()
    return relationship.casefold() in ("self", "pupil") or name.casefold().strip() == full


def _told_in(passage: Passage, birth: Pattern | None) -> Iterator[Claim]:
    where = f"Section {passage.letter}" if passage.letter else passage.where
    for number in UPN.findall(passage.text):
        yield Claim(fact="upn", value=number, where=where)
    if passage.letter is Letter.A and not passage.is_parents and _I_WAS_BORN.search(passage.text):
        yield from _own_birth(passage, where)
    if birth is None or not OF_BIRTH.search(passage.text):
        return
    for one in english.dates_in(passage.text):
        if birth.search(passage.text[: one.start]):
            written = passage.text[one.start : one.end]
            yield Claim(fact="date_of_birth", value=written, where=where)


def _own_birth(passage: Passage, where: str) -> Iterator[Claim]:
    """Yield the day that follows "I was born" in its sentence, and no later day of what is told."""
    found = _I_WAS_BORN.search(passage.text)
    if found is None:
        return
    after = _SENTENCE_ENDS.split(passage.text[found.end() :])[0]
    day = next(english.dates_in(after), None)
    if day is not None and day.is_exact and not _OTHER_DAY.search(after[: day.start]):
        yield Claim(fact="date_of_birth", value=after[day.start : day.end], where=where)


def _names_in(draft: Draft) -> Iterator[Claim]:
    """Yield the names that a section prints beside a label for the pupil's."""
    yield from _subjects_of_papers(draft)
    for passage in draft.calling(_LABELS_OF_NAMES):
        found = _NAMED_AS.search(passage.text) if passage.letter is not None else None
        if found is not None:
            yield Claim(fact="name", value=found["name"], where=f"Section {passage.letter}")


def _names_beside_birth(passage: Passage, draft: Draft) -> Iterator[Claim]:
    """Yield the name that stands beside the pupil's own date of birth, though it is another's.

    A twin has the same one: who is said to be family, or is born on another day, is somebody else.
    """
    born = draft.case.pupil.date_of_birth
    if born is None or passage.letter is None or not OF_BIRTH.search(passage.text):
        return
    pupils = name_words(f"{draft.case.pupil.first_name} {draft.case.pupil.last_name}")
    for found in _NAME_AND_BIRTH.finditer(passage.text):
        day = next(english.dates_in(passage.text[found.end() : found.end() + _A_DATE]), None)
        if day is None or day.start > _NEAR or not (day.is_exact and day.first == born):
            continue
        is_like = not name_words(found["name"]).isdisjoint(pupils)
        if is_like and FAMILY.search(passage.text[: found.end()]) is None:
            yield Claim(fact="name", value=found["name"], where=f"Section {passage.letter}")


_A_DATE, _NEAR = 40, 4
_NAME_AND_BIRTH = Pattern(
    r"(?P<name>(?<![\w’'-])[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+){1,3})[\s,.;:|(\[–-]*(?i:(?:who\s+)?"
    r"(?:was\s+|is\s+)?(?:born|d\.?o\.?b\b\.?|(?:date\s+of\s+)?birth(?:\s*date)?)\b[\s:.|(–-]*"
    r"(?:on\s+|is\s+)?(?:the\s+)?)"
)


def _subjects_of_papers(draft: Draft) -> Iterator[Claim]:
    """Yield of whom a paper is said to be, where the first name is the pupil's and the last is not."""
    first = re.escape(draft.case.pupil.first_name)
    if not first or not draft.case.pupil.last_name:
        return
    named = Pattern(
        r"\b(?i:reports?|advice|assessments?|letters?|statements?|plan|notes|place|programme|"
        rf"views)\s+(?:on|for|of|about|concerning|regarding)\s+(?P<name>{first}\s+[A-Z][\w’'-]+)\b"
    )
    for passage in draft.passages:
        found = named.search(passage.text) if passage.letter is not None else None
        if found is not None:
            yield Claim(fact="name", value=found["name"], where=f"Section {passage.letter}")


_LABELS_OF_NAMES = frozenset({"pupil", "child", "student", "person", "name"})
_NAMED_AS = Pattern(
    r"(?:^|[.;|\n]\s*)(?i:(?:full|first\s+and\s+last)\s+name|"
    r"name\s+of\s+(?:the\s+)?(?:pupil|child|young\s+person|student)|"
    r"(?:the\s+)?(?:pupil|child|student|"
    r"young\s+person)(?:['’]s)?(?:\s+(?:full\s+)?name)?)\s*:\s*(?P<name>[A-Z][\w’'-]+(?:\s+"
    r"[A-Z][\w’'-]+){1,2})\s*"
    r"(?=[.,;|(\n]|$|(?i:d\.?o\.?b|born|date\s+of\s+birth))"
)
_I_WAS_BORN = Pattern(r"\bI\s+was\s+born\b", re.IGNORECASE)
_SENTENCE_ENDS = Pattern(r"[;\n]|[.!?](?=\W*(?:\s|$))")
# After such a word the date is of what came later: "I was born in Leeds and came here on 4 May 2020".
_OTHER_DAY = Pattern(
    r"\b(?:and|then|but|came|moved|started|began|went|got|had|diagnosed|met|left|joined|until|since|typed|"
    r"wrote|written|told)\b|\b(?:19|20)\d\d\b",
    re.IGNORECASE,
)


def _birth(draft: Draft) -> Pattern | None:
    names = [draft.case.pupil.first_name, draft.case.pupil.known_as]
    named = "|".join(re.escape(name) for name in names if name.strip())
    if not named:
        return None
    # A sister's birth may stand in the same sentence: the words must lead to this date alone.
    return Pattern(
        rf"(?:\b(?:{named})\b(?:\s+\w+)?(?:,\s+(?:who\s+was\s+)?|\s+was\s+)born\s+(?:\w+\s+"
        r"){0,3}|"
        rf"\b(?:{named})\b[^;.]{{0,40}}[.;|]\s*(?:date\s+of\s+birth|d\.?o\.?b\.?|born)[:\s]*|"
        rf"\b(?:{named})\b[^.;]{{0,40}}\b(?:date\s+of\s+birth|d\.?o\.?b\.?)(?:\s+(?:is|was))?"
        rf"[:\s]*|\b(?:{named})[’']s\b[^.;:]{{0,40}}:\s*(?:he|she|they)\s+(?:was|were)\s+born\s+"
        rf"(?:on\s+)?(?:the\s+)?|\bbirth\s+of\s+(?:{named})\b[^.;]{{0,20}}\bon\s+(?:the\s+)?)$",
        re.IGNORECASE,
    )


def _apart(fact: str, claims: Iterable[Claim]) -> list[Claim]:
    """Return the first claim and each that cannot be the same as it; one alone where all agree."""
    told: list[Claim] = []
    for claim in sorted(claims, key=lambda claim: -len(claim.value)):
        if _is_said(fact, claim) and not any(_agrees(fact, one.value, claim.value) for one in told):
            told.append(claim)
    return told


def _is_said(fact: str, claim: Claim) -> bool:
    if fact == "date_of_birth":
        return next(english.dates_in(claim.value), None) is not None
    if fact == "upn":
        return UPN.fullmatch(tidy(claim.value)) is not None
    return len(name_words(claim.value)) > 0


def _agrees(fact: str, one: str, other: str) -> bool:
    if fact == "date_of_birth":
        first, second = next(english.dates_in(one)), next(english.dates_in(other))
        return first.first <= second.last and second.first <= first.last
    if fact == "upn":
        return tidy(one) == tidy(other)
    return names_agree(one, other)


def _day(day: dt.date) -> str:
    return f"{day.day} {day:%B %Y}"


_HOURS = Pattern(
    r"\b(\d{1,2}(?:\.\d+)?)\s*(?:hours?|hrs?)(?:\s+(?:a|per|each|every)\s+week|\s+weekly)?"
    r"(?:\s+of)?\s+(?:\w+\s+){0,2}?(?:TA|LSA|teaching\s+assistant|learning\s+support|adult|1:1|"
    r"one-to-one)\s+(?:time|support|help|hours)\b",
    re.IGNORECASE,
)
_YEAR_NOW = Pattern(
    r"\b(?:is|currently|now|presently)\s+(?:in|a)\s+(?:Year|Yr|Y)\s?(\d{1,2})\b", re.IGNORECASE
)


def facts_agree(draft: Draft) -> Iterator[Seen]:
    """Yield hours of help, and a present year group, that differ from one section to another."""
    yield from _hours_differ(draft)
    yield from _years_differ(draft)


def _hours_differ(draft: Draft) -> Iterator[Breach]:
    told: dict[float, list[tuple[Passage, re.Match[str]]]] = defaultdict(list)
    in_f: set[float] = set()
    for passage in draft.calling(calling_words(_HOURS)):
        for found in _HOURS.finditer(passage.text) if passage.letter else ():
            told[float(found.group(1))].append((passage, found))
            if passage.letter is Letter.F:
                in_f.add(float(found.group(1)))
    if len(in_f) != 1:
        return
    for hours in told.keys() - in_f:
        passage, found = told[hours][0]
        yield Breach(
            passage=passage,
            start=found.start(),
            end=found.end(),
            values={"other": f"Section F says {min(in_f):g} hours"},
        )


def _years_differ(draft: Draft) -> Iterator[Breach]:
    told: dict[int, tuple[Passage, re.Match[str]]] = {}
    for passage in draft.calling(calling_words(_YEAR_NOW)):
        for found in _YEAR_NOW.finditer(passage.text) if passage.letter else ():
            told.setdefault(int(found.group(1)), (passage, found))
    if len(told) < 2:
        return
    right = draft.year if draft.year in told else next(iter(told))
    for year, (passage, found) in told.items():
        if year != right:
            yield Breach(
                passage=passage,
                start=found.start(),
                end=found.end(),
                values={"other": f"another section says Year {right}"},
            )
