"""Checks of an outcome's own words: a measure, the person as its subject, no support, no mere hope."""

import re
from collections.abc import Iterable, Iterator

from ehcplan.compliance.checks.nothing import is_form_words
from ehcplan.compliance.english import dates_in, sentences
from ehcplan.compliance.facts import Facts
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach
from ehcplan.compliance.section import Section
from ehcplan.compliance.shapes import Term
from ehcplan.compliance.words.arrangements import (
    ABOUT_OUTCOMES,
    ABOUT_PROGRESS,
    CHECKING,
    COUNTS_ALONE,
    FORWARD,
    LABEL,
    NOTE,
    NUMBERED,
    OUTCOMES_ARE,
    PROMISED,
)
from ehcplan.compliance.words.outcome_hopes import HOPES, SOFT
from ehcplan.compliance.words.outcome_subjects import DOES_THERE, LEAD
from ehcplan.compliance.words.outcomes import ATTENDS, PROVISION_WORDS
from ehcplan.compliance.words.times import (
    BASELINE,
    EACH_TIME,
    MEASURE,
    NO_MEASURE,
    OBSERVABLE,
    SEEN_DOING,
)
from ehcplan.plan.whole import Outcome

# Where, inside one cell or row, the outcome ends and what stands beside it begins.
_BESIDE = Pattern(
    r"(?:^|(?<=[.\n;|]))\s*(?:steps?\b(?:\s+(?:towards|to)\b)?|step\s+\d|(?:short(?:er)?|medium)"
    r"[\s-]term\s+"
    r"(?:target|outcome|objective|goal)s?|targets?\s+(?:set|are|will)|monitor\w*|"
    r"progress\s+(?:will|is|to)|"
    r"review(?:ed)?\b|success\s+criteria|baseline|measured?\b|how\s+(?:will|we)|provision\b|who\b|"
    r"provided\s+by|evidence|frequency|resources?|arrangements|move\s+(?:to|on)|forward\s+plan)\b",
    re.IGNORECASE | re.MULTILINE,
)
_LOOKS_LIKE = Pattern(
    r"\b(?:will|can|is\s+able\s+to|to\s+be\s+able|would\s+like\s+to|to\s+\w+)\b|"
    r"^\W*(?:by|to|outcome)\b|"
    r"^\W*[A-Z]\w+\s+\w+s\b",
    re.IGNORECASE,
)
_AIM = Pattern(
    r"\W*(?:long(?:er)?[\s-]term\s+)?(?:aims?|aspirations?|goals?|hopes?)\b[^.:\n]{0,40}:",
    re.IGNORECASE,
)
_ABOUT = Pattern(
    r"^\W*(?:(?:the|these|this|all|some|each|his|her|their|my|our|short\w*|long\w*|following)\s+)*"
    r"(?:outcomes?\s+(?:are|will|were|should|have|below|in\s+this|listed|that|set)|targets?|steps?|"
    r"progress|"
    r"monitoring|review\w*|arrangements|section|plan\s+(?:will|is)|annual|please|forward|"
    r"transition\w*|"
    r"move|baseline|success|measur\w+|aspirations?)\b|:\s*$",
    re.IGNORECASE,
)


def outcome_passages(passages: Iterable[Passage]) -> tuple[Passage, ...]:
    """Return the passages that are outcomes; loose texts that read like them where none is marked."""
    held = tuple(passages)
    own = tuple(
        p
        for p in held
        if isinstance(p.part, Outcome) and p.field == "words" and _is_outcome(p.text)
    )
    if own:
        return own
    return tuple(p for p in held if p.field == "loose" and _reads_like_outcome(p.text))


_LABEL_ALONE = Pattern(
    r"^\W*(?:(?:long|short|medium)[\s-]term\s+)?(?:outcome|aim|objective|target|goal|[eo])\s*"
    r"(?:no\.?\s*)?\d+(?:\.\d+)*[a-z]?"
    r"\s*[:.–—-]?\s*(?:\([^()]*\)|\[[^\[\]]*\])\W*$",
    re.IGNORECASE,
)
"""The number of an outcome with what it serves in brackets: the outcome itself stands under it."""
_NUMBERS = (
    r"(?:(?:no\.?\s*)?[eo]?\d+(?:\.\d+)*[a-z]?(?:\s*(?:,|and|&|to|–|-)\s*"
    r"[eo]?\d+(?:\.\d+)*[a-z]?){0,8})"
)
_SAME = (
    r"(?:(?:as|see|same\s+as|shown|given|written)\s+(?:in\s+(?:the\s+"
    r")?)?(?:above|before|previous\w*|overleaf|earlier|first\s+row|row\s+above|last\s+"
    r"(?:row|page))|above|again|continued|cont[’']?d?\.?|repeated|ditto|see\s+row\s+\d+|"
    r"(?:the\s+)?same(?:\s+(?:outcome|as\s+(?:above|the\s+(?:row|last|first)\w*(?:\s+\w+)?)))?)"
)
REPEATED = Pattern(
    r"^\W*(?:(?:see\s+|for\s+|also\s+)?(?:(?:long|short|medium)[\s-]term\s+)?(?:the\s+)?(?:same\s+"
    rf")?(?:outcomes?|aims?|objectives?|targets?|goals?|[eo](?=\s?\d))\s*{_NUMBERS}?\W*)?"
    rf"{_SAME}(?:\W+(?:outcomes?\s*)?{_NUMBERS})?\W*$|^\W*(?:see|for|also|as\s+for|same\s+as|as|"
    rf"the\s+same\s+as)\s+(?:outcomes?|aims?|objectives?|targets?)\s*{_NUMBERS}(?:\W+above)?\W*$",
    re.IGNORECASE,
)
"""A row that only says again which outcome it belongs to: "Outcome 1, as above", "See outcome 2"."""


def _is_outcome(text: str) -> bool:
    return not (
        _AIM.match(text)
        or _LABEL_ALONE.match(text)
        or REPEATED.match(text)
        or is_form_words(text)
        or is_arrangement(text)
        or _is_about_outcomes(text)
    )


def _is_about_outcomes(text: str) -> bool:
    """Return whether a text, behind its own number, speaks of the outcomes and is none."""
    label = LABEL.match(text)
    own = text[label.end() :] if label else text
    spans = sentences(own)
    first = own[slice(*spans[0])] if spans else ""
    if not first or NUMBERED.match(first):
        return False
    if ABOUT_OUTCOMES.search(OUTCOMES_ARE.sub(" ", first)) is not None:
        return True
    return NOTE.search(first) is not None and PROMISED.search(_QUOTED.sub(" ", text)) is None


def _reads_like_outcome(text: str) -> bool:
    return (
        len(text.split()) >= 4
        and bool(_LOOKS_LIKE.search(text))
        and not _ABOUT.search(text)
        and _is_outcome(text)
    )


def is_arrangement(text: str) -> bool:
    """Return whether a text tells who checks outcomes and when, or of the next move, and no outcome."""
    if NUMBERED.match(text):
        return False
    spans = sentences(text)
    return bool(spans) and _arranges(text[slice(*spans[0])])


def _arranges(sentence: str) -> bool:
    return bool(
        CHECKING.match(sentence) or ABOUT_PROGRESS.match(sentence) or FORWARD.match(sentence)
    )


def outcome_text(text: str) -> str:
    """Return the part of a row's text that is the outcome, without steps and monitoring after it."""
    beside = _BESIDE.search(text, 8)
    return text[: beside.start()] if beside else text


def claims(passage: Passage) -> Iterator[tuple[int, str]]:
    """Yield each sentence of an outcome from its subject on, with where it begins."""
    end_of_outcome = len(outcome_text(passage.text))
    for start, end in passage.sentences:
        if start >= end_of_outcome:
            return
        sentence = passage.text[start : min(end, end_of_outcome)]
        lead = LEAD.match(sentence)
        if (start and BASELINE.match(sentence)) or _LABEL_ONLY.match(sentence):
            continue
        skip = lead.end() if lead and lead.end() < len(sentence) else 0
        if start and COUNTS_ALONE.match(sentence):
            continue
        if not (_arranges(sentence[skip:]) and (start or not NUMBERED.match(sentence))):
            yield start + skip, sentence[skip:]


_LABEL_ONLY = Pattern(
    r"^\W*(?:(?:long|short|medium)[\s-]term\s+)?(?:(?:outcome|aim|objective|target|goal|no)"
    r"\W*)?[eo]?\d{1,2}(?:\.\d{1,2})*[a-z]?\W*(?:\([^()]*\))?\W*$",
    re.IGNORECASE,
)
"""The number of an outcome, which its full stop makes a sentence: the outcome begins after it."""
_QUOTED = Pattern(r"[“\"][^”\"]*[”\"]|‘[^’]*’")
_AT_ONCE = ("better, more", "how well")
"""Words that leave the distance open, even where a doing can be seen: "plays nicely"."""


def without_measure(section: Section, _facts: Facts) -> Iterator[Breach]:
    """Yield a breach for each outcome that says a direction and nothing that somebody could see."""
    for passage in outcome_passages(section.passages):
        part = passage.part
        if isinstance(part, Outcome) and part.measured.strip():
            continue
        if has_measure(passage.text) or OBSERVABLE.search(passage.text):
            continue
        yield from _soft_words(passage)


def _soft_words(passage: Passage) -> Iterator[Breach]:
    for start, words in claims(passage):
        claim = _QUOTED.sub(lambda said: " " * len(said.group(0)), words)
        for term in SOFT:
            found = term.compiled.search(claim)
            if found is None or (term.key not in _AT_ONCE and SEEN_DOING.search(claim)):
                continue
            if _says_what_is_done(claim[found.end() :]):
                continue
            yield Breach(
                passage=passage,
                start=start + found.start(),
                end=start + found.end(),
                values={"why": term.why},
            )
            return


_AND_SO = Pattern(
    r"(?::|\s[–—]|\bthat\s+is,)\s*(?:he|she|they|(?-i:[A-Z][\w’'-]+))\s+(?:(?:has|have|can|will|"
    r"now)\s+)*(?!be\b|is\b|are\b|feel)(?:\w+\s+){4}",
    re.IGNORECASE,
)
"""What somebody does, told behind the quality that it shows: "more patient: he waits for the bell"."""


def _says_what_is_done(rest: str) -> bool:
    """Return whether what follows soft words says, behind a colon, what will be done by then."""
    told = _AND_SO.search(rest)
    return told is not None and not any(term.compiled.search(rest, told.start()) for term in SOFT)


def has_measure(text: str) -> bool:
    """Return whether a text counts something: numbers that are no dates, ages, years or labels."""
    bare = text
    for date in reversed(list(dates_in(text))):
        bare = bare[: date.start] + " " + bare[date.end :]
    return MEASURE.search(NO_MEASURE.sub(" ", bare)) is not None


def _is_counted(text: str) -> bool:
    """Return whether a text has a number of its own: "each day" measures no happiness."""
    return has_measure(EACH_TIME.sub(" ", text))


def provision_in_disguise(section: Section, _facts: Facts) -> Iterator[Breach]:
    """Yield a breach for each outcome whose main verb is support."""
    for passage in outcome_passages(section.passages):
        found = next(_first_of(PROVISION_WORDS, passage), None) or _only_attends(passage)
        if found is not None:
            yield found


def _only_attends(passage: Passage) -> Breach | None:
    """Return a breach for an outcome that has somebody in a group, and doing nothing there."""
    for start, claim in claims(passage):
        found = ATTENDS.search(claim)
        if found is not None and DOES_THERE.search(claim) is None:
            return Breach(
                passage=passage,
                start=start + found.start(),
                end=start + found.end(),
                values={
                    "why": "Being there is not yet a change.",
                    "instead": "what the person does there",
                },
            )
    return None


_ONCE_GIVEN = Pattern(
    r"\b(?:when(?:ever)?|if|once|after|where|unless|each\s+time)\s+(?:he|she|they|"
    r"(?-i:[A-Z][\w’'-]+))\s+(?:is|are|has\s+been|gets)\s+(?:\w+ly\s+)?\w+(?:ed|en|wn|ld|ght)\b",
    re.IGNORECASE,
)
"""What comes first, and what the person does then is the outcome: "when she is shown two books"."""


_WHENCE = Pattern(
    r"\((?=[^()]*(?:\bneeds?\s+\d|\b[BNCD]\d|\blink(?:ed|s)?\b|\btowards\b|\bcomes?\s+from\b))[^()]*\)|"
    r"^\W*link(?:ed|s)\s+to\b.*$",
    re.IGNORECASE,
)
"""Which need and which hope an outcome serves, in brackets behind it."""


def _first_of(terms: Iterable[Term], passage: Passage) -> Iterator[Breach]:
    for start, words in claims(passage):
        claim = words
        for aside in (_ONCE_GIVEN, _WHENCE):
            claim = aside.sub(lambda said: " " * len(said.group(0)), claim)
        for term in terms:
            found = term.compiled.search(claim)
            if found is not None:
                yield Breach(
                    passage=passage,
                    start=start + found.start(),
                    end=start + found.end(),
                    values={"why": term.why, "instead": term.instead},
                )
                return


def mere_hope(section: Section, _facts: Facts) -> Iterator[Breach]:
    """Yield a breach for each outcome that is a hope with no measure."""
    for passage in outcome_passages(section.passages):
        if _is_counted(passage.text) or OBSERVABLE.search(passage.text):
            continue
        yield from _first_of(HOPES, passage)
