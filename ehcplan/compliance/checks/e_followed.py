"""Which outcome nobody looks at, in a plan that says of each of the others who does and how often."""

import re
from collections.abc import Iterator, Sequence

from ehcplan.compliance.draft import Draft
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.words.times import MONITORING
from ehcplan.plan.whole import Letter, Outcome

_SELDOM = Pattern(
    r"\b(?:half[\s-]?term\w*|termly|monthly|fortnight\w*|quarterly|annual\w*|yearly|"
    r"\w+[\s-]weekly|reviews?\s+meetings?|parents[’']?\s+evenings?|"
    r"(?:each|every|per|an?|the|this|next|any|(?:start|end|close|beginning)\s+of)\s+"
    r"(?:\w+\s+)?(?:terms?|months?|(?:annual\s+)?reviews?)|"
    r"(?:every|each)\s+(?:\w+\s+){1,2}weeks?)\b",
    re.IGNORECASE,
)
"""So seldom people look at progress, whatever they call it; few deeds of a pupil come so seldom."""
_OFTEN = Pattern(
    r"\b(?:daily|weekly|weeks?|days?|lessons?|sessions?|shifts?|match(?:es)?|regular\w*|always|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mornings?|afternoons?|evenings?|often|"
    r"january|february|march|april|may|june|july|august|september|october|november|december|"
    r"christmas|easter|spring|summer|autumn|whenever|once|twice|times|years?|each|every)\b",
    re.IGNORECASE,
)
_LOOKS = Pattern(
    r"\b(?:monitor|review|check|track|evaluat|assess|measur|record|observ|look|watch|see|seen|"
    r"count|test|not(?:e[sd]?|ing)\b|log|tick|chart|score|mark|time[sd]\b|tell|told|ask|rings?\b|"
    r"report|show|listen|hear|meet|talk|speak|discuss|targets?\b|go(?:es|ne)?\s+(?:over|through)|"
    r"keep|writ|film|photo|sets?\b|feed)\w*",
    re.IGNORECASE,
)
"""What somebody does who looks at progress: taken widely, for nobody is to be told in vain."""
_OF_ALL = Pattern(
    r"\b(?:outcomes|targets|(?:each|every|either|any)\s+(?:\w+\s+)?(?:outcome|target|one)|both|"
    r"all\s+(?:of\s+)?(?:these|them|those|the|two|three|four|five|six|\w*\d)|"
    r"E\s?\d+\s*(?:to|and|,|&|–|-)\s*E?\s?\d+)\b",
    re.IGNORECASE,
)
"""What is said beside one outcome for more than that one."""
_PART = Pattern(r"[;|\n\t]|(?<=[.)])\s")
_WORD = Pattern(r"[^\W\d_]{2,}")
_FEWEST = 5
"""The claim of an outcome has so many words; its number and its label have fewer."""
_EACH_LEFT_OUT = 3
"""For each outcome that nobody looks at, so many tell who does: else it is told of all in some way."""


def nobody_looks_at(outcomes: Sequence[Passage], draft: Draft) -> Iterator[Passage]:
    """Yield each outcome that tells nobody who looks at it, where nearly all the others do."""
    followed = [p for p in outcomes if _tells_who_and_when(p)]
    if any(_OF_ALL.search(p.text) and MONITORING.search(p.text) for p in _beside(outcomes, draft)):
        return
    if any(_is_said_of_all(p) for p in followed):
        return
    left = [p for p in outcomes if p not in followed and not _may_tell(p)]
    if _EACH_LEFT_OUT * len(left) <= len(followed):
        yield from left


def _tells_who_and_when(passage: Passage) -> bool:
    return bool(_monitored(passage) or MONITORING.search(passage.text))


def _monitored(passage: Passage) -> str:
    return passage.part.monitored.strip() if isinstance(passage.part, Outcome) else ""


def _beside(outcomes: Sequence[Passage], draft: Draft) -> Iterator[Passage]:
    """Yield the texts of Section E that belong to none of these outcomes."""
    own = {p.part.ref for p in outcomes if isinstance(p.part, Outcome)}
    for passage in draft.of(Letter.E):
        if not (isinstance(passage.part, Outcome) and passage.part.ref in own):
            yield passage


def _is_said_of_all(passage: Passage) -> bool:
    """Return whether what an outcome says of who looks at it is said of the others too."""
    return any(_OF_ALL.search(one) and _LOOKS.search(one) for one in _after_claim(passage.text))


def _may_tell(passage: Passage) -> bool:
    """Return whether an outcome tells, in whatever words, that somebody looks at it at times."""
    part = passage.part
    told = _LINK_ONLY.sub(" ", passage.text)
    if isinstance(part, Outcome) and any(
        _SELDOM.search(one) for one in (part.measured, *(step.text for step in part.steps))
    ):
        return True
    if _SELDOM.search(told):
        return True
    return any(_LOOKS.search(one) and _OFTEN.search(one) for one in _after_claim(told))


_LINK_ONLY = Pattern(r"\b(?:who|how\s+often|when|by\s+whom)\b[^|:\n]{0,60}[:?]\s*(?:\||$)", re.I)
"""A label with nothing after it."""


def _after_claim(text: str) -> list[str]:
    """Return the sentences and cells of an outcome that stand after what it promises."""
    parts = _PART.split(text)
    for place, part in enumerate(parts):
        if len(_WORD.findall(part)) >= _FEWEST:
            return parts[place + 1 :]
    return []
