"""Checks of what kind of thing is written as provision: ordinary teaching, transport, people, lumps."""

import re
from collections.abc import Iterator

from ehcplan.compliance.calling_words import calling_words
from ehcplan.compliance.checks.quantity import is_item, items_in, stated, whole_text
from ehcplan.compliance.facts import Facts
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach
from ehcplan.compliance.section import Section
from ehcplan.compliance.shapes import plain_triggers
from ehcplan.compliance.words import provision as provided
from ehcplan.compliance.words import subjects, vague_help
from ehcplan.compliance.words.about_plan import NOT_IN_PLAN
from ehcplan.plan.whole import NothingHere, Provision

_HOW = Pattern(
    r"\d|\bby\s+\w+ing\b|:|\b(?:every|each)\s+\w+|\b(?:two|three|four|five|six|ten)\b|"
    r"\bwith\s+(?:a|an|two|three|symbols|pictures|photos|"
    r"visual)\b|\bmeans\b",
    re.IGNORECASE,
)
_ORDINARY = Pattern(
    r"\bhigh\s+expectations\b|\bpraised?\b(?:\s+and\s+(?:encouragement|reward\w*))?|"
    r"\bclear\s+(?:and\s+\w+\s+)?(?:instructions|expectations|boundaries|rules|routines|"
    r"language)\b|"
    r"\bgood\s+role\s+models?\b|\bpositive\s+(?:reinforcement|behaviour\s+"
    r"(?:management|support|strategies|policy))\b|"
    r"\b(?:broad\s+(?:and|,)\s+balanced\s+(?:\w+\s+)?)curriculum\b|\b(?:school|class)(?:['’]s)?\s+"
    r"behaviour\s+policy\b|"
    r"\bwell[\s-](?:planned|structured)\s+lessons\b|\bhomework\s+club\b|\bopen[\s-]door\s+"
    r"policy\b|\bparents[’']?\s+evenings?\b",
    re.IGNORECASE,
)


def is_extra(passage: Passage, facts: Facts) -> Iterator[Breach]:
    """F-16: what every pupil should get, with nothing of what is done for this one."""
    for start, end in passage.sentences:
        sentence = passage.text[start:end]
        found = _ORDINARY.search(sentence) or vague_help.W15.compiled.search(sentence)
        if found is not None and _HOW.search(sentence) is None and _is_alone(passage):
            yield Breach(passage=passage, start=start + found.start(), end=start + found.end())


def _is_alone(passage: Passage) -> bool:
    return is_item(passage.text) and not stated(whole_text(passage)).is_counted


CALLS_SUBJECT = calling_words(Pattern(rf"\b{subjects.SUBJECT}", re.IGNORECASE)) | plain_triggers(
    "disappl-", "dis-appl-", "curriculum", "timetable", "subject", "subjects", "option", "options"
)
"""Every way of leaving a subject out names it, or the whole of what is learnt."""


def says_what_replaces(passage: Passage, facts: Facts) -> Iterator[Breach]:
    """F-14: a subject that is left out, with nothing in its place."""
    found = _left_out(passage.text)
    if found is None or _is_replaced(passage, found):
        return
    subject = next((text for text in found.groupdict().values() if text), "") or "this subject"
    yield Breach(
        passage=passage,
        start=found.start(),
        end=found.end(),
        values={"subject": subject.strip()},
    )


_DENIED = Pattern(
    r"(?:\bnot|\bnever|n[’']t|\bno|\bwithout)\s+(?:be\s+|being\s+|\w+ly\s+)?$", re.IGNORECASE
)


_CELL_END = Pattern(r"[\n\t|]")


_LEAVES_OUT = (provided.DROPPED_SUBJECT, subjects.LEFT_OUT, subjects.LISTED_OUT)


_NO_SUBJECT = Pattern(r"\bassembl(?:y|ies)\b", re.IGNORECASE)
"""What is no part of the curriculum: nothing is owed in its place."""


def _left_out(text: str) -> re.Match[str] | None:
    text = _NO_SUBJECT.sub(lambda hit: "~" * len(hit.group(0)), text)
    found = next(
        (hit for pattern in _LEAVES_OUT if (hit := pattern.search(text)) is not None), None
    )
    if found is None or _DENIED.search(text[: found.start()]):
        return None
    begins = max(text.rfind(sign, 0, found.start()) for sign in ".;\n") + 1
    if _DONE_WITH.search(text[begins:].split(".")[0]):
        return None
    return None if subjects.KEPT.search(text[begins : found.end()]) else found


_DONE_WITH = Pattern(
    r"\b(?:has|have|had|having)?\s*(?:already\s+)?(?:passed|holds?\s+(?:a\s+)?(?:grade|GCSEs?|level)|got\s+"
    r"(?:a\s+)?grade|gained|achieved)\b[^.;]{0,40}\b(?:GCSEs?|A[- ]levels?|level\s+\d|grade\s+\w+|20\d\d)\b",
    re.IGNORECASE,
)
"""A subject that was finished with its examination is not left out."""
_WHILE_NOT = Pattern(
    r"\b(?:while|when|whilst)\s+(?:the\s+|his\s+|her\s+|their\s+)?(?:others|rest|class\w*|peers|"
    r"everybody|everyone)\b[^.;,]{2,40},\s+[\w’'-]+\s+(?:does|do|will|is|are)\s*(?:not|n[’']t)\s",
    re.IGNORECASE,
)
"""That the pupil is not there while others are, which tells nothing of what is done instead."""

_ALL_OTHERS = Pattern(
    r"\b(?:takes?|does|has|follows?|studies|attends?|learns?)\s+(?:(?:every|each)\s+other\s+(?:subject|"
    r"lesson)\b|(?:all|in\s+all)\s+(?:the\s+|his\s+|her\s+)?other\s+(?:subjects|lessons)\b|everything\s+"
    r"else\b)[^.;]{0,60}",
    re.IGNORECASE,
)
"""What the pupil goes on with, and in a class of how many: nothing in the subject's place."""


def _is_replaced(passage: Passage, found: re.Match[str]) -> bool:
    """Return whether anything is told to be done in the time of the subject."""
    text = _WHILE_NOT.sub(" ", whole_text(passage))
    if provided.REPLACED.search(text) is not None:
        return True
    begins, _ = passage.sentence_at(found.start())
    after = _CELL_END.split(passage.text[found.end() :], maxsplit=1)[0]
    rest = _ALL_OTHERS.sub(" ", f"{passage.text[begins : found.start()]} ~ {after}")
    told = stated(rest)
    if told.amount and (told.who or told.ratio):
        return True
    return subjects.REPLACED.search(subjects.DUTY.sub(" ", rest)) is not None


def has_no_transport(passage: Passage, facts: Facts) -> Iterator[Breach]:
    """F-18: a journey to school as special educational provision."""
    if isinstance(passage.part, NothingHere) or provided.NONE_SAID.search(passage.text):
        return
    for start, end in passage.sentences:
        sentence = provided.NO_WAY_THERE.sub(
            lambda hit: "~" * len(hit.group(0)), passage.text[start:end]
        )
        found = provided.TRANSPORT.search(sentence)
        is_meant = provided.NOT_TRANSPORT.search(sentence) or NOT_IN_PLAN.search(sentence)
        if found is not None and is_meant is None:
            yield Breach(passage=passage, start=start + found.start(), end=start + found.end())


_TITLED = Pattern(
    r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Madam)\b\.?\s+(?:[A-Z]\.?\s+"
    r")?(?P<name>[A-Z](?:[\w’'-]*[a-z])?[\w’'-]*)"
)
_NOT_STAFF = frozenset(
    {
        "Men",
        "Man",
        "Seuss",
        "Wordsmith",
        "Bean",
        "Tumble",
        "Potato",
        "Polly",
        "Happy",
        "Worry",
        "Maker",
    }
)
_NAME_AND_ROLE = Pattern(
    r"\b(?P<first>[A-Z][a-z]+)\s+(?P<last>[A-Z][\w’'-]+)(?:\s*[(,]|\s+is\s+(?:the|his|her|their))"
)


def names_roles(passage: Passage, facts: Facts) -> Iterator[Breach]:
    """F-19: a member of staff by name, where a job title would outlast a change of staff."""
    for found in _TITLED.finditer(passage.text):
        name = found.group("name")
        if name not in _NOT_STAFF and name.casefold() not in facts.names:
            yield Breach(passage=passage, start=found.start(), end=found.end())
    for found in _NAME_AND_ROLE.finditer(passage.text):
        both = {found.group("first").casefold(), found.group("last").casefold()}
        if both <= facts.people and not both & facts.names:
            yield Breach(passage=passage, start=found.start(), end=found.end("last"))


_THERAPIST = Pattern(
    r"\b(?:speech\s+(?:and|&)\s+language|occupational|physio|music|art|drama|play)[\s-]*therap\w*|"
    r"\bphysiotherap\w+|\bs(?:a)?lts?\b|\bots?\b|"
    r"\bphysios?\b|\btherapists?\b|\beducational\s+psychologists?\b|\bcamhs\b",
    re.IGNORECASE,
)
_LUMP = Pattern(
    r"\b(?:hours?|hrs?|days?|visits?|sessions?)\b[^.;]{0,40}\b(?:(?:per|a|an|each|every|over\s+"
    r"the)\s+(?:academic\s+|school\s+|half[\s-]*)?"
    r"(?:year|annum|term)|annually|termly|yearly|half[\s-]?termly)\b|\b(?:total|package|block|"
    r"allocation|allowance)\s+of\s+\d+",
    re.IGNORECASE,
)
_DIRECT = Pattern(
    r"\bdirect(?:ly)?\b|\bone[\s-]to[\s-]one\b|\b1\s?:\s?1\b|\bindividual(?:ly)?\b|"
    r"\bface[\s-]to[\s-]face\b|\bgroups?\s+of\b|"
    r"\b(?:works?|sessions?|time|meets|therapy|sits|sees|plays|talks)\s+(?:\w+\s+)?with\s+(?:him|"
    r"her|them|[A-Z]\w+)|"
    r"\b(?:teaches|sees|treats|assesses|visits|supports|coaches)\s+(?:him|her|them|[A-Z]\w+)",
)
_NOT_DIRECT = Pattern(
    r"\bindirect\b|\b(?:train\w*|programme|program|writ(?:es|ing|e)|review\w*|advis\w+|advice|"
    r"plan(?:s|ning)?|liais\w+|report\w*|"
    r"supervis\w+|model\w*|updat\w+|consult\w+|monitor\w*|watch\w*|observ\w+|show[ns]?|"
    r"demonstrat\w+|coach\w*|check\w*|measur\w+|staff|teach(?:es|ing)\s+(?:his|her|their|the))\b",
    re.IGNORECASE,
)


def therapy_is_split(section: Section, facts: Facts) -> Iterator[Breach]:
    """F-20: a therapist's hours as one lump, of which nobody can tell what the pupil gets."""
    for item in items_in(section):
        if isinstance(item.part, Provision) and item.part.is_direct is not None:
            continue
        text = whole_text(item)
        lump = _THERAPIST.search(text) and _LUMP.search(text) and stated(text).amount
        if lump and _DIRECT.search(text) is None and _NOT_DIRECT.search(text) is None:
            yield Breach(passage=item)


_FLEXIBLE = Pattern(
    r"\bflexib(?:le|ly|ility)\b|\b(?:may|can|will|could|might)\s+(?:\w+\s+)?vary\b|\bvariable\b|"
    r"\bvar(?:y|ies|ied|ying)\s+"
    r"(?:according|depending|from\s+\w+\s+to|as|with|over)\b|\b(?:hours|amount|level|time|support|"
    r"sessions)\s+(?:\w+\s+){0,2}(?:var(?:y|ies)|"
    r"fluctuates?|changes?\s+from)\b|\b(?:can|may|will|could)\s+be\s+(?:moved|used\s+differently|"
    r"redistributed|increased\s+or\s+"
    r"(?:decreased|reduced)|adjusted|adapted\s+as)\b|\bas\s+and\s+how\b",
    re.IGNORECASE,
)
_LIMIT = Pattern(
    r"\b(?:at\s+least|no\s+(?:less|fewer)\s+than|not\s+(?:less|fewer)\s+than|(?:a\s+)?minimum|"
    r"never\s+(?:less|below|fewer)|between\s+\w+\s+and|"
    r"up\s+to\s+\w+\s+of)\b",
    re.IGNORECASE,
)
_NOT_OF_HOURS = Pattern(
    r"\bflexib(?:le|ility)\s+(?:seat\w*|think\w*|furniture|joints?|of\s+(?:thought|thinking|mind)|"
    r"in\s+(?:his|her|their)\s+\w+|learning\s+"
    r"(?:space|area)s?)|\b(?:cognitive|mental|muscle|joint|physical|hip|back|his|her|their|more|"
    r"be(?:ing|come)?)\s+flexib|"
    r"\bstrength\s+and\s+flexib|\b(?:teach|learn|practi[sc]e|develop|think)\w*\b[^.]{0,40}\bflexib",
    re.IGNORECASE,
)


def limits_flexibility(passage: Passage, facts: Facts) -> Iterator[Breach]:
    """F-24: hours that may change, with no least amount."""
    for start, end in passage.sentences:
        sentence = passage.text[start:end]
        found = _FLEXIBLE.search(sentence)
        if found is None or _NOT_OF_HOURS.search(sentence) is not None:
            continue
        if is_item(passage.text) and _LIMIT.search(whole_text(passage)) is None:
            yield Breach(passage=passage, start=start + found.start(), end=start + found.end())
