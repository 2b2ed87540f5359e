"""Checks of Sections C and D: pairing with provision, care plans, consent, adult care."""

import itertools
import re
from collections.abc import Iterable, Iterator

from ehcplan.compliance.calling_words import calling_words
from ehcplan.compliance.checks.nothing import is_substance, says_none
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach, Certainty, NotKnown, Seen
from ehcplan.compliance.shapes import Term, at
from ehcplan.compliance.words.care import (
    ADULT_CARE,
    CARE_PLAN,
    CONDITIONS,
    CONSENT,
    NO_CARE_PLAN,
    NO_CONTACT,
    NO_PROVISION_NEEDED,
    NOBODY_DID,
    NOT_KNOWN_TO_CARE,
    PROTECTION,
    PROTECTION_DENIED,
    REPLY_OF_CARE,
    SOCIAL_CARE,
    SOURCE_IN_CARE,
    STILL_ASKED,
)
from ehcplan.compliance.words.conditions import answered_by
from ehcplan.compliance.words.needs import TOPICS, topics_in, topics_named
from ehcplan.plan.known import Known
from ehcplan.plan.whole import PROVISION_LETTERS, Advice, Letter, Need, Nothing, NothingHere

_BODY = frozenset(
    {"hearing", "sight", "epilepsy", "movement", "coordination", "toileting", "eating", "breathing",
     "long_term_health", "sleep", "sensory"}
)  # fmt: skip
"""The topics by which a health need without a name is matched: what it does to lessons is not one."""
_PROTECTION_SCOPE = "disclose_child_protection"


def health_needs_unmet(draft: Draft) -> Iterator[Breach]:
    """Yield a breach for each health need for which nothing is provided and no reason is given."""
    linked = {ref for part in draft.provision() for ref in part.needs}
    for need in draft.needs(Letter.C):
        passage = draft.passage_of(need)
        if passage is None or NO_PROVISION_NEEDED.search(passage.text):
            continue
        if draft.case.reading is None and draft.knows(Known.LINKS):
            if need.ref not in linked and not _says_none_is_needed(draft):
                yield Breach(passage=passage)
        elif (
            need.ref not in linked
            and is_substance(passage)
            and not _is_answered(passage.text, draft)
        ):
            yield Breach(passage=passage, certainty=Certainty.SUSPECTS)
    yield from _loose_health_needs(draft)


def _loose_health_needs(draft: Draft) -> Iterator[Breach]:
    if draft.needs(Letter.C):
        return
    for passage in draft.of(Letter.C):
        if not topics_named(passage.text) or NO_PROVISION_NEEDED.search(passage.text):
            continue
        if _is_left_unanswered(passage, draft):
            yield Breach(passage=passage, certainty=Certainty.SUSPECTS)
            return


def _says_none_is_needed(draft: Draft) -> bool:
    """Return whether G says, with whose word, that nothing is needed, and nothing else stands there."""
    nothing = draft.plan.nothing_in(Letter.G)
    if nothing is None or draft.provision(Letter.G):
        return False
    return nothing.why is Nothing.NONE and bool(nothing.said_by.strip())


def _is_left_unanswered(passage: Passage, draft: Draft) -> bool:
    if not is_substance(passage) or _says_none_is_needed(draft):
        return False
    return not _is_answered(passage.text, draft)


def _is_answered(text: str, draft: Draft) -> bool:
    """Return whether provision anywhere speaks of the same thing, in any of its words."""
    provided = draft.once(_provided)
    number = _number_of(text)
    cited = number in draft.once(_cited)
    if cited and number not in draft.once(_numbers_of_b):
        return True
    left_out = number is not None and not cited
    by_kind = answered_by(text, provided)
    if by_kind is not None and (left_out or not topics_named(text)):
        return by_kind
    named = topics_named(text) - {"learning"}
    if named:
        return any(t.spoken_of.search(provided) for t in TOPICS if t.key in named)
    spoken = topics_in(text) & _BODY
    return not spoken or bool(spoken & topics_in(provided))


def _provided(draft: Draft) -> str:
    """Return all that is provided."""
    return "\n".join(
        p.text
        for p in draft.of(*PROVISION_LETTERS)
        if not isinstance(p.part, NothingHere) and not says_none(p.text)
    )


_NUMBERED = Pattern(r"^\W*(?:health\s+)?(?:need\s*|C\.?\s?)(\d{1,2})\b", re.IGNORECASE)
_CITES = Pattern(
    r"\b(?:needs?\s?|C\.?\s?)\d{1,2}(?:\s*(?:,|and|&|to|–|-)\s*"
    r"(?:needs?\s?|C\.?\s?)?\d{1,2}\b){0,9}",
    re.IGNORECASE,
)
_RUN = Pattern(r"(\d{1,2})(?:\s*(?:to|–|-)\s*\D{0,5}(\d{1,2}))?")
_LONGEST_RUN = 20


def _number_of(text: str) -> int | None:
    """Return the number that a health need bears: "Need 8.", "C2"."""
    found = _NUMBERED.match(text)
    return int(found.group(1)) if found else None


def _numbers_of_b(draft: Draft) -> frozenset[int | None]:
    """Return the numbers of the needs in Section B: one that stands in C too is of neither alone."""
    return frozenset(_number_of(need.words.text) for need in draft.needs(Letter.B))


def _cited(draft: Draft) -> frozenset[int]:
    """Return the numbers of the needs that provision names: "for need 8", "C1 and C2"."""
    found: set[int] = set()
    for hit in _CITES.finditer(draft.once(_provided)):
        for first, last in _RUN.findall(hit.group(0)):
            found.update(range(int(first), min(int(last or first), int(first) + _LONGEST_RUN) + 1))
    return frozenset(found)


def conditions_without_plan(draft: Draft) -> Iterator[Breach]:
    """Yield a question for the first health condition that calls for a care plan, if none is told."""
    identity = draft.case.identity
    if identity is not None and identity.health_care_plan:
        return
    if any(CARE_PLAN.search(NO_CARE_PLAN.sub(" ", p.text)) for p in draft.every_text()):
        return
    for passage in (*draft.of(Letter.C), *draft.of(Letter.B, Letter.G)):
        term = _condition_in(passage)
        if term is not None:
            found = term.compiled.search(passage.text)
            if found is not None:
                yield at(passage, found, condition=term.key)
                return


def _condition_in(passage: Passage) -> Term | None:
    for start, end in passage.sentences:
        sentence = passage.text[start:end]
        for term in CONDITIONS:
            if term.compiled.search(sentence) and not (
                term.excused is not None and term.excused.search(sentence)
            ):
                return term
    return None


def not_known_is_no_advice(draft: Draft) -> Iterator[Breach]:
    """Yield a breach where D or K says "not known to social care" and no advice was recorded."""
    if draft.case.reading is None and _has_care_advice(draft):
        return
    advised = _has_care_advice(draft) or not draft.advice
    said = draft.of(Letter.D, Letter.K, Letter.H1, Letter.H2)
    if _has_care_advice(draft) and any(map(_is_assessed, draft.of(Letter.D))):
        said = draft.of(Letter.K, Letter.H1, Letter.H2)
    plainly = _unanswered(NOT_KNOWN_TO_CARE, said, is_advised=advised)
    by_any_word = () if advised else _unanswered(NO_CONTACT, draft.of(Letter.D), is_advised=advised)
    by_row = () if advised else _rows_without_advice(draft)
    yield from itertools.islice(itertools.chain(plainly, by_any_word, by_row), 1)


_NOT_ASKED = Pattern(
    r"\b(?:not|never|\w*n[’']t|nobody|no[\s-]one)\s+(?:\w+\s+)?(?:asked|sought|requested|approached|consulted|"
    r"invited|contacted)\b",
    re.IGNORECASE,
)


def _rows_without_advice(draft: Draft) -> Iterator[Breach]:
    """Yield a breach for each row of advice that says why social care gave none."""
    for one in draft.advice:
        if one.letter != "e" or one.dated or one.sent_on:
            continue
        if NOT_KNOWN_TO_CARE.search(one.printed) or _NOT_ASKED.search(one.printed):
            yield Breach(letter=Letter.K, evidence=one.printed)


def _unanswered(
    pattern: Pattern, texts: Iterable[Passage], *, is_advised: bool
) -> Iterator[Breach]:
    """Yield a breach for each text that a pattern finds, and that is no answer of social care.

    `is_advised`: Section K lists its advice, or lists nothing at all.
    """
    for passage in texts:
        found = pattern.search(passage.text)
        if found is None:
            continue
        text = _SAYS_ONLY_UNKNOWN.sub(" ", passage.text)
        if not is_advised:
            text = _THEY_ARE_UNKNOWN.sub(" ", _ONLY_UNKNOWN_TO.sub(" ", text))
        if _is_reply(text):
            continue
        if passage.letter is not Letter.K or SOCIAL_CARE.search(passage.text):
            yield at(passage, found)


_SAYS_ONLY_UNKNOWN = Pattern(
    r"(?:^|(?<=[.\t\n|]))[^.;:\t\n|]{3,90}?\b(?:replied|answered|responded|wrote\s+back)\b"
    r"[^.;:\n]{0,60}?\bthat\s+(?:he|she|they|(?-i:[A-Z][\w’'-]+)|the\s+(?:family|child|pupil))\s+(?:is|"
    r"are|was|were)\s+not\s+(?:\w+\s+)?known\s+to\s+[^.;:,\t\n|]{2,40}"
    r"(?:[.\t\n|]|$)",
    re.IGNORECASE,
)
"""An answer of social care which says no more than that it does not know the pupil."""


_THEY_ARE_UNKNOWN = Pattern(
    r"(?:^|(?<=[.\t\n|]))[^.;:\t\n|]{3,90}?\b(?:replied|answered|responded|wrote(?:\s+back)?|confirmed|said|"
    r"told\s+[\w’'-]+|informed\s+[\w’'-]+|e-?mailed|stated)\b[^.;:\n]{0,60}?\bthat\s+"
    r"(?:[\w’'-]+,?\s+){1,8}?(?:is|are|was|were)\s+(?:not\s+(?:\w+\s+)?(?:known|open)|unknown)\s+to\s+"
    r"[^.;:,\t\n|]{2,40}(?:[.\t\n|]|$)",
    re.IGNORECASE,
)
"""The same of the pupil and whoever else, in whatever word for answering: without advice, it is all."""


_ONLY_UNKNOWN_TO = Pattern(
    r"\bnot\s+(?:\w+\s+)?known\s+to\s+[^.;:()\n]{3,60}\((?:reply|replies|response|answer|e-?mail|letter|"
    r"note|according\s+to|confirmed)[^()]*\)",
    re.IGNORECASE,
)
"""The same with its source in brackets: without advice in Section K, that is all there was."""


_FOUND = Pattern(
    r"\b(?:assessment|advice|report|visit|social\s+worker|early\s+help\s+\w+)\b[^.;\n]{0,60}\b(?:19|20)\d\d\b"
    r"[^.;\n]{0,40}\b(?:found|finds|says|said|shows?|showed|saw|concluded|tells?|told|describes?)\b"
    r"(?!\s+(?:no\s+(?:trace|record|file|involvement)|nothing\s+(?:on|held)))",
    re.IGNORECASE,
)
"""What somebody of social care found when they came, with the day."""


def _is_assessed(passage: Passage) -> bool:
    return _FOUND.search(passage.text) is not None and _is_reply(passage.text)


_SAW = Pattern(
    r"\b(?:social\s+worker|early\s+help\s+\w+|family\s+support\s+worker)\s+(?:saw|visited|met|assessed|"
    r"spoke\s+(?:to|with))\b[^.;\n]{0,60}\b(?:19|20)\d\d\b",
    re.IGNORECASE,
)
"""Somebody of social care who looked for themselves, with the day."""


def _is_reply(text: str) -> bool:
    """Return whether social care is said to have answered, and not only to be asked one day."""
    if SOURCE_IN_CARE.search(text) is not None or _SAW.search(text) is not None:
        return True
    return REPLY_OF_CARE.search(NOBODY_DID.sub(" ", STILL_ASKED.sub(" ", text))) is not None


def _has_care_advice(draft: Draft) -> bool:
    return any(
        one.letter == "e" and (one.dated or one.sent_on)
        for one in draft.advice
        if not NOT_KNOWN_TO_CARE.search(f"{one.title} {one.role}")
    )


def protection_without_consent(draft: Draft) -> Iterator[Breach]:
    """Yield a question where a plan tells of child protection and no agreement is recorded."""
    if _has_consented(draft):
        return
    for passage in draft.calling(calling_words(PROTECTION)):
        found = _protection_in(passage) if passage.letter else None
        if found is not None and passage.letter and not _is_agreed_in(draft, passage.letter):
            yield at(passage, found)


def _is_agreed_in(draft: Draft, letter: Letter) -> bool:
    return CONSENT.search(draft.text_of(letter)) is not None


def _protection_in(passage: Passage) -> re.Match[str] | None:
    for start, end in passage.sentences:
        if not PROTECTION.may_match(passage.text[start:end]):
            continue
        found = PROTECTION.search(passage.text, start, end)
        if found is not None and not PROTECTION_DENIED.search(passage.text[start:end]):
            return found
    return None


def _has_consented(draft: Draft) -> bool:
    """Return whether the pupil and a parent agreed, and nobody refused, in the records of consent."""
    given = [one for one in draft.case.said.consents if one.scope == _PROTECTION_SCOPE]
    own = [one for one in given if draft.name.casefold() in one.given_by.casefold().split()]
    return all(one.given for one in given) and 0 < len(own) < len(given)


def adult_care_unsaid(draft: Draft) -> Iterator[Seen]:
    """Yield a question where D holds needs from Year 9 on and adult care is not spoken of."""
    needs = [p for p in draft.of(Letter.D) if _is_care_need(p)]
    if not needs:
        return
    if draft.year is None:
        yield NotKnown(fact=Known.BORN)
        return
    told = draft.of(Letter.D, Letter.E, Letter.H1, Letter.H2, Letter.K)
    speaks = any(ADULT_CARE.search(p.text) for p in told if not isinstance(p.part, NothingHere))
    if draft.year >= 9 and not speaks:
        yield Breach(passage=needs[0])


def _is_care_need(passage: Passage) -> bool:
    if isinstance(passage.part, NothingHere | Advice):
        return False
    if isinstance(passage.part, Need) and passage.part.is_strength:
        return False
    return is_substance(passage)
