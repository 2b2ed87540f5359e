"""Whether an entry's conditions hold for an answer, and what to say when one does not."""

import datetime as dt
import re

from ehcplan.mapping.cases import age_on
from ehcplan.mapping.cues import CHOOSING
from ehcplan.mapping.entry import Condition, Who
from ehcplan.plan.case import Case
from ehcplan.plan.said import Answer, Contribution
from ehcplan.plan.speaker import Speaker
from ehcplan.plan.voice import without_words
from ehcplan.vocabulary import Role, Sharing

_WHO = {
    Role.CHILD: Who.PUPIL,
    Role.PARENT: Who.PARENT,
    Role.FAMILY: Who.FAMILY,
    Role.PEER: Who.PEER,
    Role.SCHOOL: Who.SCHOOL,
    Role.PROFESSIONAL: Who.PROFESSIONAL,
    Role.OTHER: Who.OTHER,
    Role.GROUP: Who.MEETING,
}

_LIKE = re.compile(r"\blike|\bhappy|\bgood|\byes|thumbs up|\bgoing well|\blove", re.IGNORECASE)
_DISLIKE = re.compile(
    r"\bnot? (?:like|happy|good)|dislike|don['’]t|do not|thumbs down|\bsad|\bhard|\bbad|not going",
    re.IGNORECASE,
)


def who(speaker: Speaker) -> Who:
    """Return which of an entry's takers a speaker is."""
    return _WHO[speaker.role]


def unmet(
    condition: Condition, case: Case, contribution: Contribution, answer: Answer, on: dt.date
) -> str | None:
    """Return what to say where a condition does not hold, or None where it does."""
    holds, says = _CHECKS[condition](case, answer, on)
    return None if holds else says.format(name=case.pupil.name)


def _cell(answer: Answer, column: str) -> str:
    cell = answer.cell(column)
    return cell.text.strip().casefold() if cell else ""


def is_guess(answer: Answer) -> bool:
    """Return whether what was seen was only guessed at."""
    return "guess" in (_cell(answer, "sure"), (answer.certainty or "").casefold())


def _shared_expressly(case: Case, answer: Answer, on: dt.date) -> tuple[bool, str]:
    return answer.sharing is Sharing.PLAN, "Used only where the speaker says that it may be."


def _share_yes(case: Case, answer: Answer, on: dt.date) -> tuple[bool, str]:
    share = _cell(answer, "share")
    return share in ("yes", "true"), "Nobody has said yet that this may be shared: ask first."


def _without_words(case: Case, answer: Answer, on: dt.date) -> tuple[bool, str]:
    return (
        without_words(case),
        "{name} can say this: an adult’s view of it is evidence for other sections.",
    )


def _fourteen(case: Case, answer: Answer, on: dt.date) -> tuple[bool, str]:
    years = age_on(case, on)
    return years is not None and years >= 14, "Usually from 14, or where {name} wants it."


def _work_page(case: Case, answer: Answer, on: dt.date) -> tuple[bool, str]:
    return False, "For a work profile or an introduction, if {name} wants it there."


def _close_ring(case: Case, answer: Answer, on: dt.date) -> tuple[bool, str]:
    return _cell(answer, "ring") in ("1", "2"), "Not among the people closest to {name}."


def _fixed(case: Case, answer: Answer, on: dt.date) -> tuple[bool, str]:
    return _cell(answer, "fixed") in ("yes", "true"), "{name} marked this as flexible."


def _placed_like(case: Case, answer: Answer, on: dt.date) -> tuple[bool, str]:
    placed = _cell(answer, "placed")
    holds = bool(_LIKE.search(placed)) and not _DISLIKE.search(placed)
    return holds, "Not placed among what {name} likes."


def _placed_dislike(case: Case, answer: Answer, on: dt.date) -> tuple[bool, str]:
    return bool(_DISLIKE.search(_cell(answer, "placed"))), "Not placed among what {name} dislikes."


def _not_a_guess(case: Case, answer: Answer, on: dt.date) -> tuple[bool, str]:
    return not is_guess(answer), "A guess: find out more, or print it with “we think”."


def _about_choosing(case: Case, answer: Answer, on: dt.date) -> tuple[bool, str]:
    return bool(CHOOSING.search(answer.words)), "Not plainly about choosing."


_CHECKS = {
    Condition.SHARED_EXPRESSLY: _shared_expressly,
    Condition.SHARE_YES: _share_yes,
    Condition.WITHOUT_WORDS: _without_words,
    Condition.FOURTEEN_OR_ASKED: _fourteen,
    Condition.WORK_PAGE: _work_page,
    Condition.CLOSE_RING: _close_ring,
    Condition.FIXED: _fixed,
    Condition.PLACED_LIKE: _placed_like,
    Condition.PLACED_DISLIKE: _placed_dislike,
    Condition.NOT_A_GUESS: _not_a_guess,
    Condition.ABOUT_CHOOSING: _about_choosing,
}
