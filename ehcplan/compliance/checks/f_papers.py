"""The check of provision that stands in another paper, and not in the plan."""

import re
from collections.abc import Iterator

from ehcplan.compliance.calling_words import calling_words
from ehcplan.compliance.checks.f_words import is_uncounted
from ehcplan.compliance.checks.quantity import stated, whole_text
from ehcplan.compliance.draft import Facts
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.rule import Breach
from ehcplan.compliance.words import papers
from ehcplan.compliance.words.about_plan import SPEAKS_OF_ITSELF

CALLS = calling_words(papers.POINTS_AWAY, papers.SENDS_THERE, papers.OF_SOMEBODY)


def stands_alone(passage: Passage, facts: Facts) -> Iterator[Breach]:
    """F-10: provision that stands in another document."""
    for start, end in passage.sentences:
        hit = _points_away(passage.text[start:end], passage)
        if hit is not None and is_uncounted(passage):
            yield Breach(passage=passage, start=start + hit.start(), end=start + hit.end())


def _points_away(sentence: str, passage: Passage) -> re.Match[str] | None:
    """Return where a sentence sends its reader to another paper for what is to be done."""
    hit = papers.POINTS_AWAY.search(sentence)
    if hit is None and not _is_timed(passage):
        said = papers.SOURCE.sub(lambda source: " " * len(source.group(0)), sentence)
        hit = papers.SENDS_THERE.search(said) or papers.OF_SOMEBODY.search(said)
    if hit is None or papers.WRITES_IT.search(sentence) or papers.NOT_ONLY_THERE.search(sentence):
        return None
    return None if SPEAKS_OF_ITSELF.search(sentence) else hit


def _is_timed(passage: Passage) -> bool:
    """Return whether an item gives its own length and frequency: a paper beside it adds to it."""
    told = stated(whole_text(passage))
    return told.amount and told.frequency
