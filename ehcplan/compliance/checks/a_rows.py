"""Rows of a read Section A whose title is a topic, and whose other columns tell how it was gathered."""

from ehcplan.compliance.draft import Draft
from ehcplan.compliance.words.a import Topic, says_something
from ehcplan.plan.whole import Letter
from ehcplan.vocabulary import Element

_FEWEST = 4
"""A row of fewer words beside its title says nothing of it."""


def in_a_row(topic: Topic, draft: Draft) -> bool:
    """Return whether a row taken for how people took part is titled by a topic, and answers it."""
    if draft.case.reading is None:
        return False
    rows = (p.text for p in draft.under(Element.A_PARTICIPATION) if p.letter is Letter.A)
    return any(_answers(row, topic) for row in rows)


def _answers(row: str, topic: Topic) -> bool:
    title, _, answer = row.partition("\t")
    if len(answer.split()) < _FEWEST or topic.headings.search(title) is None:
        return False
    return says_something(answer)
