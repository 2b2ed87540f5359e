"""Checks of Section E that look ahead: kinds of outcome at 17, adult life from Year 9."""

import re
from collections.abc import Iterator

from ehcplan.compliance.checks.e import outcomes_of, sure_of
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach, Certainty, NotKnown, Seen
from ehcplan.compliance.words.times import ADULTHOOD, EDUCATION_MARK
from ehcplan.plan.known import Known
from ehcplan.plan.whole import Adulthood, Letter, Outcome, OutcomeKind

_LABEL_WORDS = 14
"""A text of E so short may be the label of an area: "Community and relationships"."""
_AREAS = {
    Adulthood.EMPLOYMENT: "employment",
    Adulthood.LIVING: "independent living",
    Adulthood.COMMUNITY: "friends and community",
    Adulthood.HEALTH: "health",
}


def kinds_unmarked(draft: Draft) -> Iterator[Seen]:
    """Yield a breach for each outcome of somebody of 17 or over that is not marked with its kind."""
    outcomes = outcomes_of(draft)
    if not outcomes:
        return
    if draft.age is None and draft.year is None:
        yield NotKnown(fact=Known.BORN)
        return
    if (draft.age or 0) < 17 and (draft.year or 0) < 13:
        return
    if draft.case.reading is None:
        for passage in outcomes:
            if isinstance(passage.part, Outcome) and passage.part.kind is None:
                yield Breach(passage=passage)
        return
    headings = "\n".join(p.heading for p in draft.of(Letter.E))
    marked = any(outcome.kind is OutcomeKind.EDUCATION_TRAINING for outcome in draft.outcomes)
    if not marked and not EDUCATION_MARK.search(f"{draft.text_of(Letter.E)}\n{headings}"):
        yield Breach(passage=outcomes[0], certainty=Certainty.SUSPECTS)


def adulthood_missing(draft: Draft) -> Iterator[Seen]:
    """Yield one breach naming the areas of adult life for which Section E holds no outcome."""
    outcomes = outcomes_of(draft)
    if not outcomes:
        return
    if draft.year is None:
        yield NotKnown(fact=Known.BORN)
        return
    missing = _areas_missing(draft) if draft.year >= 9 else []
    if not missing:
        return
    tagged = draft.case.reading is None and any(outcome.adulthood for outcome in draft.outcomes)
    laid_out = tagged or _is_laid_out_by_area(draft) or _is_labelled(draft)
    if len(missing) == 1 and not laid_out:
        return
    yield Breach(
        letter=Letter.E,
        evidence=", ".join(missing),
        certainty=None if tagged else sure_of(draft),
        values={"areas": ", ".join(missing)},
    )


def _areas_missing(draft: Draft) -> list[str]:
    """Return the areas that no outcome is for: by the labels of all of them, or by their words."""
    if not _is_labelled(draft):
        return _areas_unspoken(draft)
    covered = set[str]().union(*_by_label(draft))
    tags = {_AREAS[area] for outcome in draft.outcomes for area in outcome.adulthood}
    left = [name for name in _AREAS.values() if name not in covered | tags]
    own = outcomes_of(draft)
    beside = "\n".join(p.text for p in draft.of(Letter.E) if p not in own)
    return [name for name in left if not _LABELS[name].search(beside)]


def _by_label(draft: Draft) -> list[set[str]]:
    """Return, for each outcome, the areas that the words beside it name."""
    labels = (_label_of(passage) for passage in outcomes_of(draft))
    return [{name for name, said in _LABELS.items() if said.search(one)} for one in labels]


def _is_labelled(draft: Draft) -> bool:
    """Return whether each outcome of a file names its area of adult life, so that none is for another."""
    areas = _by_label(draft)
    return draft.case.reading is not None and len(areas) >= _FEWEST_LABELLED and all(areas)


def _label_of(passage: Passage) -> str:
    """Return the words that stand before an outcome, or in brackets beside it: "Work:", "(health)"."""
    if _NOT_LABELLED.search(passage.text):
        return ""
    before = _BEFORE.match(passage.text)
    beside = " ".join(_BRACKETS.findall(passage.text))
    return f"{before['label'] if before else ''} {beside} {passage.heading}".strip()


_FEWEST_LABELLED = 2
_NOT_LABELLED = Pattern(r"\bno\s+(?:\w+\s+)?outcomes?\b|\bkey\s*:", re.IGNORECASE)
_BEFORE = Pattern(
    r"^\W*(?:(?:outcome\s*|E\s?)?\d+(?:\.\d+)*[.):]?\s+)?(?P<label>(?!by\b|before\b)[a-z&/,’'-]+"
    r"(?:\s+(?!by\b|before\b)[a-z&/,’'-]+){0,5})\s*(?::|\||\s[–—-]\s)",
    re.IGNORECASE,
)
_BRACKETS = Pattern(r"[(\[]([^()\[\]\d]{3,80})[)\]]")
_LABELS = {
    "employment": Pattern(
        r"\b(?:employ\w*|work(?:ing)?|jobs?|careers?|enterprise|volunteer\w*|apprentic\w*)\b", re.I
    ),
    "independent living": Pattern(
        r"\b(?:independen\w+|living|home|hous\w+|life\s+skills|money|travel)\b", re.I
    ),
    "friends and community": Pattern(
        r"\b(?:communit\w+|friend\w*|relationships?|social|people|belong\w*|citizen\w*|leisure|"
        r"participation|inclusion)\b",
        re.I,
    ),
    "health": Pattern(r"\b(?:health\w*|well-?being|keeping\s+well|fit(?:ness)?|sleep)\b", re.I),
}
"""How forms and officers name the areas beside an outcome."""


def _areas_unspoken(draft: Draft) -> list[str]:
    """Return the areas of which no outcome speaks, in any of its words."""
    tags = {area for outcome in draft.outcomes for area in outcome.adulthood}
    own = outcomes_of(draft)
    texts = [
        p.text
        for p in draft.of(Letter.E)
        if p.field in ("words", "aim") or p in own or len(p.text.split()) <= _LABEL_WORDS
    ]
    tagged = (tag[0] for p in draft.of(Letter.E) for tag in _TAGGED.finditer(p.text))
    told = "\n".join([*texts, *(p.heading for p in own), *tagged])
    labelled = {"employment"} if _WORK_BESIDE.search(told) else set[str]()
    return [
        name
        for area, name in _AREAS.items()
        if area not in tags and name not in labelled and not ADULTHOOD[name].search(told)
        if not _is_excused(draft, name)
    ]


_TAGGED = Pattern(
    r"\b(?:adulthood|adult\s+life|pfa|part\s+of\s+adult\s+life|area\s+of\s+adult(?:hood|\s+life))"
    r"(?:\s+(?:area|outcome|theme|strand))?\s*[:=–—-]\s*[^.\n]{1,80}",
    re.IGNORECASE,
)
"""A mark that names an area beside an outcome, in however long a cell: "Adulthood: health"."""
_AREA = r"(?:independen\w+|communit\w+|home|housing|friends|relationships|health)"
_WORK_BESIDE = Pattern(
    rf"\([^()\n]{{0,80}}\b{_AREA}\b[^()\n]{{0,40}}?(?:,|;|/|&|\band)\s*(?:and\s+)?(?:paid\s+"
    r")?work(?:ing)?\b[^()\n]*\)"
    r"|\(\s*[^()\n]{0,60}?\b(?:paid\s+)?work(?:ing)?\b[^(),;\n]{0,30}(?:,|;|/|&|\band)\s*"
    rf"{_AREA}\b"
    rf"|^\W*(?:(?:outcome|area)\s*\d+\W+)?work(?:ing\s+life)?(?:,|\s*&|\s*/|\s+and)\s*{_AREA}\b",
    re.IGNORECASE | re.MULTILINE,
)
"""Work named beside another area of adult life, by which an outcome is marked."""


def _is_excused(draft: Draft, area: str) -> bool:
    """Return whether a text of E says why there is no outcome for an area."""
    first = area.split()[0]
    return any(
        first in p.text.casefold() and re.search(r"\bno\b|\bnot\b|\bnone\b", p.text, re.IGNORECASE)
        for p in draft.of(Letter.E)
        if p.field == "loose"
    )


def _is_laid_out_by_area(draft: Draft) -> bool:
    """Return whether E names the areas themselves, so that one without an outcome was left out."""
    labels = [p.heading for p in draft.of(Letter.E)]
    labels += [
        p.text
        for p in draft.of(Letter.E)
        if p.field == "loose" and len(p.text.split()) <= _LABEL_WORDS
    ]
    text = " ".join(labels).casefold()
    return sum(label in text for label in ("employment", "independent living", "communit")) > 1
