"""Words under a pupil's name that do not sound like the pupil: adult words, or a parent's again."""

import re
from collections.abc import Iterator

from ehcplan.compliance.calling_words import calling_words
from ehcplan.compliance.checks.a_content import alike
from ehcplan.compliance.checks.a_whose import FIRST_PERSON, only_parents, parents_side, pupils_side
from ehcplan.compliance.facts import Facts
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach, Seen
from ehcplan.compliance.section import Section
from ehcplan.plan.shown import Mode

# Turns of phrase from reports, which few children use of themselves: each alone is telling.
REPORT_TALK = Pattern(
    r"\b(?:sensory (?:regulation|processing|integration|needs|input|diet|modulation|profile)|"
    r"(?:self|co|emotional|emotionally)[- ]?(?:regulat\w+|dysregulat\w+|literacy)|dysregulat\w+|"
    r"regulation|regulate (?:my|his|her)|executive function\w*|working memory|"
    r"(?:receptive|expressive) (?:language|skills)|proprioceptive|vestibular|phonolog\w+|"
    r"access(?:ing)? (?:the |my )?(?:learning|curriculum|education)|differentiat\w+|scaffold\w*|"
    r"provision|interventions?|processing (?:speed|difficult\w+)|attainment|cognitive\w*|"
    r"social (?:interaction|communication) (?:skills|difficult\w+|needs)|"
    r"emotional (?:well-?being|needs|support)|low[- ]arousal|multi-?sensory|neuro\w+|"
    r"(?:fine|gross) motor (?:skills|difficult\w+)|adult support|peer (?:relationships|"
    r"interactions)|"
    r"total communication|nurturing environment|holistic\w*)\b",
    re.IGNORECASE,
)
# Grown-up words that tell only together.
GROWN_UP = Pattern(
    r"\b(?:requir(?:e|es|ed|ing)|additional|appropriate(?:ly)?|facilitat\w+|demonstrat\w+|"
    r"strateg(?:y|ies)|"
    r"transition(?:s|ing)?|consisten(?:t|tly|cy)|predictab\w+|structured|significant(?:ly)?|"
    r"participat\w+|"
    r"engag(?:e|ing|ement)|interact(?:ing|ions?)?|in order to|difficult(?:y|ies) with|resilience|"
    r"self-esteem|outcomes?|supportive|environments?|peers|maintain|independence|effectively|"
    r"opportunit(?:y|ies)|verbal(?:ly|ise)|articulate|achiev(?:e|ement)s?|academic(?:ally)?|"
    r"utilis\w+|"
    r"implement\w*|alleviate|overwhelm(?:ed|ing)|benefit from|curriculum|enable[sd]?|"
    r"successful(?:ly)?|"
    r"functional|attend to|concentration|experience (?:difficult|anxiety)\w*)\b",
    re.IGNORECASE,
)


def adult_words(section: Section, facts: Facts) -> Iterator[Seen]:
    """Yield a breach for a pupil's quotation in an adult's words (A-35)."""
    for passage in section.calling(calling_words(REPORT_TALK, GROWN_UP)):
        if only_parents(passage) or not pupils_side(passage, facts) or not _is_quoted(passage):
            continue
        for start, end in _quoted(passage):
            if _weight(passage.text[start:end]) >= _bearable(facts.age):
                yield Breach(
                    passage=passage, start=start, end=end, values={"how": "in an adult’s words"}
                )


def _is_quoted(passage: Passage) -> bool:
    return passage.mode not in (Mode.REPRESENTED, Mode.OBSERVED)


def _quoted(passage: Passage) -> Iterator[tuple[int, int]]:
    """Yield where the pupil's own words stand: marked, or in first person."""
    if passage.is_exact and not passage.marked:
        yield from passage.sentences
        return
    yield from passage.marked
    for start, end in passage.sentences:
        if FIRST_PERSON.search(passage.unmarked_text, start, end):
            yield start, end


def _weight(text: str) -> int:
    reports = {found.group(0).lower() for found in REPORT_TALK.finditer(text)}
    grown = {found.group(0).lower() for found in GROWN_UP.finditer(text)}
    return 2 * len(reports) + len(grown)


def _bearable(age: int | None) -> int:
    """Return how much of it sounds like somebody else: little in a child, more in a student."""
    if age is None:
        return 3
    return 2 if age < 11 else 3 if age < 16 else 5


def repeated_views(section: Section, facts: Facts) -> Iterator[Seen]:
    """Yield a breach where the pupil and a parent are given nearly the same words (A-35)."""
    parents = [p for p in section.passages if parents_side(p)]
    for passage in section.passages:
        if passage.is_pupils and any(alike(passage.text, other.text) for other in parents):
            yield Breach(passage=passage, values={"how": "word for word as a parent’s view"})
