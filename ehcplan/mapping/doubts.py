"""What is doubted: shown beside the words with the reason, and not suggested."""

import datetime as dt

from ehcplan.mapping.cases import is_old, last_known_on, relatives_not_agreed
from ehcplan.mapping.conditions import is_guess
from ehcplan.mapping.lexicon import GUARDS
from ehcplan.plan.case import Case
from ehcplan.plan.said import Answer, Contribution
from ehcplan.plan.speaker import Speaker
from ehcplan.plan.voice import first_person_outside_marks
from ehcplan.vocabulary import Element, Role, Rule

# Words that are retyped for these rules need no proof of who said "I": the person who writes does.
_PRINTED_AS_SAID = frozenset({Rule.COPY, Rule.SELECT})


def word_doubts(text: str, element: Element, *, exact_pupil: bool) -> tuple[str, ...]:
    """Return what the wording guards say of a text under an element.

    Style guards never doubt a pupil's exact words.
    """
    return tuple(
        guard.says
        for guard in GUARDS
        if element.target in guard.on
        and (guard.under is None or element in guard.under)
        and not (exact_pupil and guard.spares_exact)
        and guard.pattern.search(text)
    )


def answer_doubts(
    case: Case,
    contribution: Contribution,
    answer: Answer,
    speaker: Speaker,
    *,
    on: dt.date,
    rule: Rule,
    text: str,
    exact: bool,
) -> tuple[str, ...]:
    """Return what stands against suggesting an answer, whatever its words."""
    found: list[str] = []
    if is_old(contribution, answer, on):
        when = last_known_on(contribution, answer)
        found.append(f"Last known to hold on {when:%d %B %Y}, more than 12 months ago: still true?")
    if is_guess(answer):
        found.append("A guess: find out more, or print it with “we think”.")
    if not speaker.is_known:
        found.append("Nobody noted who said this: name the speaker first.")
    elif speaker.role in (Role.PARENT, Role.FAMILY) and relatives_not_agreed(case):
        found.append(f"{case.pupil.name} decides: ask whether family’s views may go in.")
    if rule in _PRINTED_AS_SAID and not exact and not _agreed(contribution):
        word = first_person_outside_marks(text)
        if word:
            found.append(
                f"“{word}” is printed only for exact words or after reading back: mark the words "
                "as exact if you heard them, note the reading back, or reword."
            )
    return tuple(found)


def _agreed(contribution: Contribution) -> bool:
    return contribution.read_back is not None and contribution.read_back.agreed
