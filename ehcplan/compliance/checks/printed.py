"""Where a plan read from paper prints a day of which a check speaks: the words that a finding shows."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace

from ehcplan.compliance import english
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.rule import Breach
from ehcplan.plan.whole import Letter

_WORD = re.compile(r"[a-z]{3,}")


def shown_where_printed(breach: Breach, draft: Draft, on: dt.date | None) -> Breach:
    """Return a breach that shows the day as the file prints it; the same breach where it does not.

    Of several places the one is taken whose words are most like those that were read beside the day.
    """
    if on is None or draft.case.reading is None or breach.passage is not None:
        return breach
    notes = {word for one in draft.case.events if one.on == on for word in _words(one.note)}
    places = list(_places(draft, on))
    if not places:
        return breach
    passage, start, end = max(places, key=lambda place: len(notes & _words(place[0].text)))
    return replace(breach, passage=passage, start=start, end=end, evidence="")


def _places(draft: Draft, on: dt.date) -> Iterator[tuple[Passage, int, int]]:
    for passage in draft.passages:
        if passage.letter in (None, Letter.K):
            for one in english.dates_in(passage.text):
                if one.is_exact and one.first == on:
                    yield passage, one.start, one.end


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.lower()))
