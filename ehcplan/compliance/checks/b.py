"""Checks of each text of Section B: labels, vague difficulty, support in a need."""

import re
from collections.abc import Iterable, Iterator

from ehcplan.compliance.checks.nothing import clauses, is_due, is_substance
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.facts import Facts
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import FROM_LA_DRAFT, Breach, Certainty
from ehcplan.compliance.section import Section
from ehcplan.compliance.shapes import Term
from ehcplan.compliance.words.difficulties import (
    BARE_NEEDS,
    CARRIES_ON,
    DIAGNOSIS,
    EFFECT,
    HELP,
    HELP_AMOUNT,
    LABEL,
    PROVISION_IN_NEED,
    TELLS_MORE,
    VAGUE_NEEDS,
)
from ehcplan.compliance.words.need_or_strength import NO_NEED
from ehcplan.compliance.words.needs import topics_named
from ehcplan.plan.whole import Letter, Need

_FEW_WORDS = 5
_LONG = 40
# The number of a need or of the advice that it comes from: it measures nothing.
_MARKS = Pattern(
    r"\[[^\]\n]{1,40}\]|\b[BKNEFOP]\s?\d{1,2}(?:\.\d+)?\b|\b(?:need|outcome|section|appendix)\s+"
    r"\d+|^\W*\d+[.):]",
    re.IGNORECASE,
)
# What may stand beside a diagnosis without telling what it does.
_FILLER = Pattern(
    r"\([^)]*\)|\b(?:has|have|had|been|was|is|are|a|an|the|and|with|of|as|by|in|on|at|from|for|to|"
    r"who|which|also|both|"
    r"his|her|their|he|she|they|formal(?:ly)?|clinical(?:ly)?|confirmed|recent(?:ly)?|primary|main|"
    r"secondary|co-?occurring|"
    r"diagnos\w+|given|made|received|identified|needs?|area|condition|conditions|disorder|type|"
    r"severe|moderate|mild|"
    r"combined|consultant|community|paediatric\w*|psychiatrist|camhs|clinic|hospital|psychologist|"
    r"specialist|team|nhs|"
    r"dr|service|report|january|february|march|april|may|june|july|august|september|october|"
    r"november|december|"
    r"autistic|spectrum|communication|interaction|cognition|learning|social|emotional|mental|"
    r"health|sensory|physical|"
    r"lives|living|known|child|boy|girl|young|person|pupil|student|right|left|sided|both|sides?|"
    r"bilateral|unilateral|spastic|congenital|chronic|"
    r"sensorineural|conductive|genetic|lifelong|expressive|receptive|"
    r"meets?|criteria|thresholds?|fulfils?|obsessive|compulsive|everybody|everyone|realis\w+|"
    r"aware|soon|well)\b|\d+",
    re.IGNORECASE,
)
_PAST = Pattern(
    r"\b(?:has\s+had|had|received|used\s+to|previously|currently\s+(?:has|receives)|at\s+present|"
    r"already)\b",
    re.IGNORECASE,
)


def no_needs(draft: Draft) -> Iterator[Breach]:
    """Yield one breach for a plan in which Section B holds no need."""
    written = draft.case.reading is None and bool(draft.outcomes or draft.provision())
    if not (is_due(draft, Letter.B) or written or draft.stage in FROM_LA_DRAFT):
        return
    texts = [p for p in draft.of(Letter.B) if not is_strength(p)]
    if any(_holds_need(passage) for passage in texts):
        return
    shown = next((p for p in texts if p.text.strip()), None)
    sure = None if shown is None or draft.case.reading is None else Certainty.SUSPECTS
    yield Breach(passage=shown, letter=Letter.B, certainty=sure)


_EMPTY_AREAS = Pattern(
    r"^(?:[^:.;\n]{3,60}:\s*(?:n/?a|none|nil|not applicable|no needs?|-|–|—)\W*)+$", re.IGNORECASE
)
"""Areas of need in a row, each with nothing beside it."""
_AS_BEFORE = Pattern(
    r"^\W*(?:as (?:before|previously|in the (?:last|previous|former) plan|last (?:year|time))|"
    r"same as (?:before|last \w+)|unchanged|no change\w*)\b[^.;]{0,40}\W*$",
    re.IGNORECASE,
)


def _holds_need(passage: Passage) -> bool:
    if _EMPTY_AREAS.match(passage.text) or _AS_BEFORE.match(passage.text):
        return False
    return is_substance(passage) and not _is_only_help(passage) and _tells_need(passage)


_HELP_ALONE = Pattern(
    r"^\W*(?:(?:an?|the|one|two|three|up\s+to|\d+)\s+)?(?:[\w’'-]+\s+){0,5}?(?:teaching|tuition|therapy|"
    r"readers?|scribes?|laptops?|tablets?|assistants?|tas?|lsas?|programmes?|sessions?|lessons?|mentor\w*|"
    r"interventions?|groups?|software|support|help|cover|counselling|time|workstation|timetables?|breaks)\b"
    r"[^.;]*\b(?:in|for|with|from|by|each|every|daily|weekly|termly|fortnightly|times|once|twice|hours?|"
    r"minutes?|a\s+week|a\s+day|\d+)\b",
    re.IGNORECASE,
)
"""A clause that is the name of a kind of help, with when or for whom."""
_SEEN_HARD = Pattern(
    r"\b(?:not|never|no|without|fails?|difficult\w*|hard|poor\w*|weak\w*|slow\w*|delay\w*|anxi\w*|worr\w*|upset|"
    r"distress\w*|needs?|needed|requires?|behind|only|too|trouble|problem\w*|impair\w*|limited|lack\w*|avoid\w*|"
    r"refus\w*|because|so\s+that|he|she|they|is|are|has|have|can|does|finds?)\b|n[’']t\b",
    re.IGNORECASE,
)


def _is_only_help(passage: Passage) -> bool:
    """Return whether a text lists help, clause by clause, and says of nothing that it is hard."""
    held = clauses(passage)
    return bool(held) and all(
        _HELP_ALONE.match(one) and not _SEEN_HARD.search(one) and not DIAGNOSIS.search(one)
        for one in held
    )


def _tells_need(passage: Passage) -> bool:
    """Return whether a text tells a need, and not only who the pupil is or what is liked in him.

    A text under a heading of its own is taken for what the heading says.
    """
    text = passage.text
    if passage.heading and not _ABOUT.search(text):
        return True
    if topics_named(text) or EFFECT.search(text) or DIAGNOSIS.search(text):
        return True
    if _HARD.search(text) or re.search(r"\d", _MARKS.sub(" ", text)):
        return True
    return not _ABOUT.search(text)


# Who a pupil is, where he is, and what people like in him.
_ABOUT = Pattern(
    r"\b(?:delightful|lovely|pleasure|thoughtful|polite|kind|happy|cheerful|friendly|caring|"
    r"popular|funny|bright|hard[\s-]working|"
    r"enjoys?|loves?|likes?|lives\s+with|attends|is\s+in\s+(?:year|class|reception)|"
    r"is\s+(?:a|an)\s+(?:\w+\s+){0,2}(?:boy|girl|young|pupil|"
    r"child|student|member)|has\s+(?:special\s+educational|additional|complex|significant|"
    r"identified)\s+(?:\w+\s+)?needs?\b\W*$|good\s+at|"
    r"is\s+on\s+the\s+(?:sen|send)\s+(?:register|list)|evidence\s*\|)\b|"
    r"^[\W\d]*(?:area\s+of\s+)?need\b[^.]*\|",
    re.IGNORECASE,
)
_HARD = Pattern(
    r"\b(?:nothing|never|not|no|little|few|without|fails?|difficult\w*|hard|poor\w*|weak\w*|"
    r"slow\w*|delay\w*|anxi\w*|worr\w*|upset|distress\w*|need(?:s|ed)?(?!\s*\||s?\b\W*$)|"
    r"behind|only|too|gives?\s+up|stammer\w*|stutter\w*|late|trouble|problem\w*|impair\w*|limited|"
    r"lack\w*|avoid\w*|refus\w*|repeat\w*|prompt\w*|support\w*|"
    r"help\w*)\b|n['’]t\b",
    re.IGNORECASE,
)


def is_strength(passage: Passage) -> bool:
    """Return whether a text tells what is good in a pupil."""
    return isinstance(passage.part, Need) and passage.part.is_strength


def _needs_in(section: Section) -> tuple[Passage, ...]:
    """Return the texts of B that may tell a need: strengths are left out."""
    return tuple(passage for passage in section.passages if not is_strength(passage))


def bare_labels(section: Section, facts: Facts) -> Iterator[Breach]:
    """Yield a breach for each need that gives a diagnosis and not what it makes hard."""
    texts = section.passages
    are_numbered = sum(_NUMBER.fullmatch(p.text.strip()) is not None for p in texts) > 1
    for passage, after in zip(texts, (*texts[1:], None), strict=False):
        if is_strength(passage) or NO_NEED.search(passage.text):
            continue
        text = passage.text if passage.text.endswith(".") else _AREA.sub(" ", passage.text)
        if LABEL.search(text) is None or _tells_effect(passage.text):
            continue
        if after is not None and not is_strength(after) and _goes_on(passage, after):
            is_next = are_numbered and isinstance(after.part, Need)
            if not (is_next and isinstance(passage.part, Need)):
                continue
        if len(_left_over(passage.text, facts)) < _FEW_WORDS and _is_need_or_sentence(passage):
            yield Breach(passage=passage)


_NUMBER = Pattern(r"[BN]?\d{1,2}(?:\.\d{1,2})?")
"""The number of a need in a column of its own: "He …" in the next row is another need."""
# An area of need beside the number of a need is the title of one: "Social, emotional and mental
# health: Need 4, friends and tiredness".
_AREA_NAMES = (
    r"(?:social,?\s+emotional\s+(?:and|&)\s+mental\s+health(?:\s+(?:needs?|difficulties))?|"
    r"speech,?\s+language\s+(?:and|&)\s+communication(?:\s+needs?)?|SEMH|SLCN)"
)
_AREA = Pattern(
    rf"^\W*{_AREA_NAMES}\W{{1,4}}needs?\s*\d{{1,2}}\b(?!\W*$)|"
    rf"^\W*need\s*\d{{1,2}}\W{{1,4}}{_AREA_NAMES}\s*[:–—-](?=\s*\w)",
    re.IGNORECASE,
)


# "… dyspraxia: she drops the ends of words": somebody does something, which no name of a condition does.
_DOES = Pattern(
    r"[:;,.(–-]\s*(?:so\s+|and\s+)?(?:he|she|they)\s+(?!has\b|have\b|had\b|is\b|was\b|are\b|"
    r"were\b|got\b|lives?\b|receives?\b|attends?\b|also\b|underwent\b)\w+",
    re.IGNORECASE,
)


def _tells_effect(text: str) -> bool:
    return bool(EFFECT.search(_without_diagnoses(text)) or _DOES.search(text))


# By which step of a scale a diagnosis goes: it tells as little of the child as the name does.
_CLASSED = Pattern(
    r"\b(?:GMFCS|MACS|CFCS|EDACS|VFCS|DSM|ICD)\W{0,3}(?:levels?\W{0,2})?(?:[IVX]{1,4}|\d{1,2})?\b|"
    r"[,(]\s*(?:at\s+)?(?:level|type|grade|class|stage)\s+(?:[IVX]{1,4}|\d|one|two|three|four|"
    r"five)\b",
    re.IGNORECASE,
)


_WHEN_FOUND = Pattern(
    r"\b(?:when|after|before|since|while)\s+(?:he|she|they)\s+(?:was|were|turned|had\s+turned)\s+"
    r"(?:\w+\s+)?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
    r"in\s+(?:reception|nursery|year\s+\d+)|an?\s+(?:baby|toddler))\b",
    re.IGNORECASE,
)
"""How old the pupil was when somebody found it: it is no occasion on which it is hard."""


def _without_diagnoses(text: str) -> str:
    return LABEL.sub(" ", _WHEN_FOUND.sub(" ", _CLASSED.sub(" ", text)))


def _left_over(text: str, facts: Facts) -> list[str]:
    bare = _FILLER.sub(" ", _without_diagnoses(text))
    words = re.findall(r"[^\W\d_]{3,}", bare.casefold())
    return [word for word in words if word not in facts.names]


def _goes_on(passage: Passage, after: Passage) -> bool:
    """Return whether the text below says what the diagnosis does."""
    same_place = passage.field == "loose" and passage.heading == after.heading
    return bool(EFFECT.search(after.text)) and (same_place or bool(CARRIES_ON.search(after.text)))


def _is_need_or_sentence(passage: Passage) -> bool:
    """Return whether a text is a need, not the label of an area: a cell that is a label has no full stop."""
    if isinstance(passage.part, Need) or passage.text.rstrip().endswith("."):
        return True
    return bool(re.search(r"\b(?:has|have|is|diagnos\w+)\b", passage.text))


def vague_needs(section: Section, _facts: Facts) -> Iterator[Breach]:
    """Yield a breach for each need told in soft words, with no measure, example or occasion."""
    for passage in _needs_in(section):
        if not (isinstance(passage.part, Need) and passage.part.level.strip()):
            yield from _vague_in(passage)


def _vague_in(passage: Passage) -> Iterator[Breach]:
    spans = passage.sentences
    for number, (start, end) in enumerate(spans):
        # "These things are difficult:" leads to them.
        if passage.text[start:end].endswith(":"):
            continue
        after = spans[number + 1] if number + 1 < len(spans) else (end, end)
        if _tells_more(passage.text[start:end]) or _tells_more(passage.text[after[0] : after[1]]):
            continue
        breach = _first_term(VAGUE_NEEDS, passage, start, end)
        if breach is None and _is_short(passage) and not _tells_more(passage.text):
            breach = _first_term(BARE_NEEDS, passage, start, end)
        if breach is not None:
            yield breach
            return


def _tells_more(text: str) -> bool:
    """Return whether a text measures, exemplifies or places a difficulty; its own number does not."""
    return TELLS_MORE.search(_MARKS.sub(" ", text)) is not None


def _is_short(passage: Passage) -> bool:
    return len(passage.text.split()) <= _LONG


def _first_term(terms: Iterable[Term], passage: Passage, start: int, end: int) -> Breach | None:
    for term in terms:
        found = term.compiled.search(passage.text, start, end)
        if found is not None and not _is_diagnosis(passage.text, *found.span()):
            return Breach(
                passage=passage,
                start=found.start(),
                end=found.end(),
                values={"why": term.why},
            )
    return None


def _is_diagnosis(text: str, start: int, end: int) -> bool:
    """Return whether soft words are part of a diagnosis: "moderate learning difficulties"."""
    return any(one.start() <= start and end <= one.end() for one in DIAGNOSIS.finditer(text))


def support_in_needs(section: Section, _facts: Facts) -> Iterator[Breach]:
    """Yield a breach for each sentence of B that is an amount of help."""
    for passage in _needs_in(section):
        for start, end in passage.sentences:
            sentence = passage.text[start:end]
            wanted = PROVISION_IN_NEED.search(sentence)
            if wanted is None or _PAST.search(sentence):
                continue
            rest = sentence[wanted.start() :]
            if HELP.search(rest) and HELP_AMOUNT.search(rest):
                yield Breach(passage=passage, start=start + wanted.start(), end=end)
                break
