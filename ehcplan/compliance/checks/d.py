"""Checks of Section D: whether social care was asked, protection, and care as an adult."""

import itertools
import re
from collections.abc import Iterable, Iterator

from ehcplan.compliance.calling_words import calling_words
from ehcplan.compliance.checks.nothing import is_substance
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach, NotKnown, Seen
from ehcplan.compliance.shapes import at
from ehcplan.compliance.words.care import (
    ADULT_CARE,
    CONSENT,
    NO_CONTACT,
    NOBODY_DID,
    NOT_KNOWN_TO_CARE,
    PROTECTION,
    PROTECTION_DENIED,
    REPLY_OF_CARE,
    SOCIAL_CARE,
    SOURCE_IN_CARE,
    STILL_ASKED,
)
from ehcplan.plan.known import Known
from ehcplan.plan.whole import Advice, Letter, Need, NothingHere

_PROTECTION_SCOPE = "disclose_child_protection"


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
