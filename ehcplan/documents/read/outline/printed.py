"""The form's own words, known by a look of their own under the headings of sections.

Forms print what belongs in a section in italics, in grey, in small type or in brackets under its
heading. What stands alike under three sections or more, and speaks of nobody, is the form's,
whatever it says; what somebody wrote follows it in another look.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from ehcplan.documents.read.outline.guidance import is_guidance, tells_writer
from ehcplan.documents.read.paper.nothing import is_nothing
from ehcplan.documents.read.paper.signs import Stand
from ehcplan.documents.read.paper.tree import Para
from ehcplan.documents.read.paper.whose import OF_SOMEBODY, QUOTED

_MOST_LINES = 12
_USUAL_SIZE = 20
_LEAST_SECTIONS = 3
_EITHER = re.compile(
    r"\b(?:s?he (?:or|and) s?he|he/she|she/he|s/he|(?:his|her|him) or (?:his|hers?|him)|his/her|"
    r"him/her|her/his)\b",
    re.IGNORECASE,
)
_WHOLE_QUOTE = re.compile(r"^\W*[“\"][^“”\"]+[”\"]\W*$")


def printed_in(
    lines: Sequence[Stand], opened: Sequence[int], names: tuple[str, ...], body: int
) -> frozenset[int]:
    """Return where lines begin that a form printed, by the places of its sections' headings."""
    runs: dict[str, list[list[Para]]] = defaultdict(list)
    followed: dict[str, int] = defaultdict(int)
    for at, end in pairwise([*opened, len(lines)]):
        run, look = _run(lines[at + 1 : end], names, body)
        if run:
            runs[look].append(run)
            followed[look] += any(
                _look(one.para, body) != look for one in lines[at + 1 + len(run) : end]
            )
    found = [
        run
        for look, held in runs.items()
        if len(held) >= _LEAST_SECTIONS and followed[look] * 2 >= len(held)
        for run in held
    ]
    return frozenset(para.start for run in found for para in run)


def _run(lines: Sequence[Stand], names: tuple[str, ...], body: int) -> tuple[list[Para], str]:
    """Return the first lines of a section that share a look of their own, and the look."""
    look = _look(lines[0].para, body) if lines else ""
    run: list[Para] = []
    for one in lines[:_MOST_LINES] if look else ():
        if _look(one.para, body) != look or one.para.block.level or is_somebodys(one.para, names):
            break
        run.append(one.para)
    return run, look


def _look(para: Para, body: int) -> str:
    """Return how a line differs from what people write: empty where it does not."""
    text, look = para.text.strip(), para.look
    if look.bold:
        return ""
    if look.faint:
        return "faint"
    if look.italic:
        return "italic"
    if 0 < look.size < max(body, _USUAL_SIZE) - 1:
        return "small"
    return "bracketed" if text[:1] in "[(<«{" and text[-1:] in "])>»}" else ""


def is_somebodys(para: Para, names: tuple[str, ...]) -> bool:
    """Return whether a line speaks of or as somebody, or says that there is nothing here."""
    text = para.text.strip()
    if is_nothing(text) or _WHOLE_QUOTE.match(text) or para.text.rstrip().endswith(":"):
        return True
    plain = _EITHER.sub(" ", QUOTED.sub(" ", text))
    if OF_SOMEBODY.search(plain):
        return True
    return any(re.search(rf"\b{re.escape(name)}\b", text) for name in names)


_MOST_OF_TOLD = 45
_OPENS_GENERALLY = re.compile(
    r"\W*(?:(?:what|how|who|whose|which|where|when|whether|any|all|each|every|both|only|no "
    r"more|not more|up to|types?|levels?|details?|sources?|names?|dates?|"
    r"between|an?|the|this|these|it|they|special|needs?|outcomes?|provision|strengths?|views?|"
    r"health|social|education\w*|information|advice|aspirations?|steps?)\b)",
    re.IGNORECASE,
)
_OF_FORMS = re.compile(
    r"\b(?P<noun>needs?|outcomes?|provisions?|child(?:ren)?|young (?:person|people)|pupils?|"
    r"individual|assessments?|advice|statements?|SMART|code of practice|interventions?|"
    r"strengths?|expertise|personal budget|direct payments?|views|jargon|abbreviations?|EHC plan|"
    r"key stage|section [A-K]\d?|plan|targets?|monitor\w*|aspirations|frequency)\b",
    re.IGNORECASE,
)
_ASKS_FOR = re.compile(
    r"\W*(?:what|how|who|whose|which|where|when|whether|any|all|each|every|types?|levels?|"
    r"details?|sources?|no more|not more|up to|between|most|the source)\b",
    re.IGNORECASE,
)
_ANY_CHILD = re.compile(
    r"\b(?:the|each|every|a) (?:child|young person|pupil|learner)\b", re.IGNORECASE
)
_PRONOUN = re.compile(r"\b(?:he|she|him|her|his|hers)\b", re.IGNORECASE)
_COUNTED = re.compile(r"\d|\b(?:minutes|hours|weekly|daily|term|termly)\b(?! and frequency)")
_GIVEN_BY = re.compile(
    r"\b(?:teach\w*|therap\w+|assistants?|psychologist|nurse|tutor|mentor|doctor|paediatrician|we|"
    r"our|us|staff|adults?|class|school|college|nursery|none|parents?|mum|dad)\b",
    re.IGNORECASE,
)


def told_in(
    lines: Sequence[Stand], opened: Sequence[int], names: tuple[str, ...]
) -> frozenset[int]:
    """Return where lines begin in which a form says, in no look of its own, what belongs there.

    They open three sections or more, speak of needs and outcomes and of nobody, and what somebody
    wrote follows them: one such line alone may be all that a poor plan says.
    """
    runs: list[list[Para]] = []
    for at, end in pairwise([*opened, len(lines)]):
        run: list[Para] = []
        for one in lines[at + 1 : min(end, at + 1 + _MOST_LINES)]:
            if not _is_told(one.para, names):
                break
            run.append(one.para)
        if run and at + 1 + len(run) < end:
            runs.append(run)
    if len(runs) < _LEAST_SECTIONS:
        return frozenset()
    return frozenset(para.start for run in runs for para in run)


def _is_told(para: Para, names: tuple[str, ...]) -> bool:
    """Return whether a line speaks of what plans hold in general."""
    text = para.text.strip()
    # "What the child likes, and what he hopes for" speaks of no child in particular.
    of_any = _PRONOUN.sub(" ", text) if _ANY_CHILD.search(text) else text
    is_long = len(text.split()) > _MOST_OF_TOLD
    if is_long or para.is_bold or is_somebodys(replace(para, text=of_any), names):
        return False
    if is_guidance(para, names, follows_heading=True) or tells_writer(text):
        return True
    if _COUNTED.search(text) or _GIVEN_BY.search(text) or not _OPENS_GENERALLY.match(text):
        return False
    nouns = {found["noun"].casefold().rstrip("s") for found in _OF_FORMS.finditer(text)}
    return len(nouns) > 1 or (bool(nouns) and _ASKS_FOR.match(text) is not None)
