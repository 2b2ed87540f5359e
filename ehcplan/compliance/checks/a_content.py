"""Whose views, interests and hopes Section A is to hold: checks that each is there.

In a case of our own a text's heading decides, since each text was put under it by a person. In a
plan read from a Word file texts stand under any heading, so the words count wherever they are.
"""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import lru_cache

from ehcplan.compliance import english
from ehcplan.compliance.checks.a_whose import (
    PARENT,
    besides_parents,
    blended,
    heard,
    only_parents,
    parents_side,
    pupils_side,
    reports_view,
    subject_of,
    title_of,
)
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.rule import Breach, Certainty
from ehcplan.compliance.words import a as told
from ehcplan.plan.whole import Letter
from ehcplan.vocabulary import Element

HOPES = frozenset(
    {
        Element.A_ASPIRATIONS,
        Element.A_ASP_EMPLOYMENT,
        Element.A_ASP_LIVING,
        Element.A_ASP_COMMUNITY,
    }
)
_ADULT_LIFE = {
    "work": Element.A_ASP_EMPLOYMENT,
    "home": Element.A_ASP_LIVING,
    "community": Element.A_ASP_COMMUNITY,
}
_ANSWERED = ("chose_not_to", "not_yet_relevant")
_PARENTS_CHOSE = re.compile(
    r"\b(?:parents?|carers?|mum|dad|mother|father|family)\b[^.\n]{0,60}\b(?:asked|invited|offered)\b"
    r"[^.\n]{0,80}\b(?:cho(?:se|sen) not|did(?: not|n['’]t) (?:want|wish)|preferred not|declined|"
    r"rather not|nothing (?:more )?to add)|\b(?:parents?|mum|dad|carers?|family)\b[^.\n]{0,30}\b"
    r"(?:chose|decided|preferred) not to (?:add|say|give|comment|contribute)",
    re.IGNORECASE,
)
_ALIKE = 0.85


def gap(
    draft: Draft, element: Element, *, sure: bool = True, elsewhere: bool = False, **values: str
) -> Breach:
    """Return that something is not said: decided in a case of our own, suspected in a file.

    `elsewhere`: texts under other headings may speak of it, so that a person is to look.
    """
    reads = draft.case.reading is not None
    decided = sure and not reads and not elsewhere
    found = "We found nothing" if reads else "There is nothing"
    return Breach(
        letter=Letter.A,
        element=element,
        certainty=Certainty.DECIDES if decided else Certainty.SUSPECTS,
        values={"not_found": f"{found} under its own heading" if elsewhere else found, **values},
    )


def answered(draft: Draft, *elements: Element) -> bool:
    """Return whether somebody was asked and chose not to say, or said that it is too early."""
    return any(e.element in elements and e.reason in _ANSWERED for e in draft.case.empties)


def section_is_there(draft: Draft) -> Iterator[Breach]:
    """Yield a breach when Section A has no text but a form's own (A-01)."""
    if heard(draft):
        return
    unread = draft.case.reading is not None and bool(draft.case.reading.unplaced)
    certainty = Certainty.SUSPECTS if unread else Certainty.DECIDES
    seen = "was not found in this file" if unread else "is empty"
    yield Breach(letter=Letter.A, certainty=certainty, values={"empty": seen})


def pupils_views(draft: Draft) -> Iterator[Breach]:
    """Yield a breach when the pupil is not heard in anything but hopes (A-02)."""
    texts = heard(draft)
    beyond = [p for p in texts if p.element not in HOPES]
    if not texts or any(pupils_side(p, draft.facts) for p in beyond):
        return
    if draft.case.reading is not None and _reported(beyond, draft):
        return
    if not answered(draft, Element.A_VIEWS):
        yield gap(draft, Element.A_VIEWS)


def _reported(texts: list[Passage], draft: Draft) -> bool:
    """Return whether a text that names no speaker tells what the pupil feels, or often likes."""
    facts = draft.facts
    if any(reports_view(p, facts) for p in texts):
        return True
    likes = subject_of(facts.names, facts.pronouns, told.INTEREST.pattern)
    unsaid = [p for p in texts if p.voice is None and not only_parents(p)]
    return sum(len(likes.findall(p.text)) for p in unsaid) >= 3


def parents_views(draft: Draft) -> Iterator[Breach]:
    """Yield a breach when no parent gives a view of their own (A-03)."""
    texts = heard(draft)
    spoken = [p for p in texts if parents_side(p) or blended(p, draft.facts)]
    views = [p for p in spoken if p.element is not Element.A_PARENT_ASPIRATIONS]
    if draft.case.reading is not None and not views:
        views = [p for p in spoken if not _only_hopes(p)]
    own = [p for p in views if not _says_the_same(p, texts)]
    if texts and not own and not _parents_chose(draft, texts, Element.A_PARENT_VIEWS):
        yield gap(draft, Element.A_PARENT_VIEWS)


def _only_hopes(passage: Passage) -> bool:
    return len(passage.sentences) == 1 and _FOR_THE_CHILD.search(passage.text) is not None


def _parents_chose(draft: Draft, texts: tuple[Passage, ...], element: Element) -> bool:
    return answered(draft, element) or any(_PARENTS_CHOSE.search(p.text) for p in texts)


def _says_the_same(parents: Passage, texts: tuple[Passage, ...]) -> bool:
    """Return whether a parent's text is a pupil's text over again."""
    return any(alike(parents.text, other.text) for other in texts if other.is_pupils)


@lru_cache(maxsize=4096)
def alike(one: str, other: str) -> bool:
    """Return whether two texts of more than five words are nearly the same words."""
    left, right = english.words(one), english.words(other)
    short, long = sorted((len(left), len(right)))
    if short <= 5 or 2 * short < _ALIKE * (short + long):
        return False
    matched = SequenceMatcher(None, left, right, autojunk=False)
    return matched.real_quick_ratio() > _ALIKE and matched.ratio() > _ALIKE


def interests(draft: Draft) -> Iterator[Breach]:
    """Yield a breach when nothing tells what the pupil chooses to do (A-04)."""
    texts = heard(draft)
    under = (Element.A_INTERESTS, Element.A_PLAY)
    if not texts or any(p.element in under for p in texts) or answered(draft, *under):
        return
    facts = draft.facts
    likes = subject_of(facts.names, facts.pronouns, told.INTEREST.pattern)
    for passage in texts:
        if passage.element in _NO_INTEREST or only_parents(passage):
            continue
        if _is_interest(passage, draft, likes):
            return
    perhaps = any(
        p.is_pupils and (p.element is Element.A_IMPORTANT_TO or "play" in told.topics_in(p.text))
        for p in texts
    )
    yield gap(draft, Element.A_INTERESTS, elsewhere=perhaps)


# There "likes" is about help, and "watches" about faces.
_NO_INTEREST = HOPES | {
    Element.A_COMMUNICATION, Element.A_DECISION_MAKING, Element.A_WHAT_HELPS, Element.A_HEALTH,
    Element.A_FUTURE,
}  # fmt: skip


def _is_interest(passage: Passage, draft: Draft, likes: re.Pattern[str]) -> bool:
    pupils = pupils_side(passage, draft.facts)
    if draft.case.reading is None and not pupils:
        return False
    if re.search(r"\b(?:interests?|hobb(?:y|ies)|likes)\b", title_of(passage), re.IGNORECASE):
        return True
    text = besides_parents(passage.text) if parents_side(passage) else passage.text
    spoken = pupils and bool(told.INTEREST.search(text)) and bool(passage.marked)
    return spoken or bool(likes.search(text))


def pupils_hopes(draft: Draft) -> Iterator[Breach]:
    """Yield a breach when the pupil hopes for nothing in Section A (A-05)."""
    texts = heard(draft)
    if not texts or answered(draft, Element.A_ASPIRATIONS):
        return
    if not any(_is_pupils_hope(p, draft) for p in texts):
        yield gap(draft, Element.A_ASPIRATIONS)


HOPES_TITLE = re.compile(
    r"\b(?:hopes?|dreams?|goals?|aspirations?|wish(?:es)?|ambitions?|future|grow up)\b",
    re.IGNORECASE,
)


def _is_pupils_hope(passage: Passage, draft: Draft) -> bool:
    if only_parents(passage):
        return False
    if passage.element in HOPES | {Element.A_FUTURE} or HOPES_TITLE.search(passage.heading):
        return _hopes_under_heading(passage, draft)
    reads = draft.case.reading is not None
    return reads and bool(told.CLEAR_HOPE.search(besides_parents(passage.text)))


def _hopes_under_heading(passage: Passage, draft: Draft) -> bool:
    hope, target = told.HOPE.search(passage.text), told.TARGET.search(passage.text)
    if target and not hope:
        return False
    placed = passage.element is not Element.A_FUTURE
    if pupils_side(passage, draft.facts):
        return placed or bool(hope)
    return draft.case.reading is not None and (placed or bool(hope))


def parents_hopes(draft: Draft) -> Iterator[Breach]:
    """Yield a breach when no parent hopes for anything in Section A (A-06)."""
    texts = heard(draft)
    if not texts or any(_is_parents_hope(p, draft) for p in texts):
        return
    if not _parents_chose(draft, texts, Element.A_PARENT_ASPIRATIONS):
        yield gap(draft, Element.A_PARENT_ASPIRATIONS)


_FOR_THE_CHILD = re.compile(
    r"\b(?:want|wants|would (?:like|love)) (?:him|her|them|our|my|[A-Z][a-z]+) (?:\w+ )?to\b|"
    r"\bhop(?:e|es|ed)\b|\bdream\w*|\baspir\w+|\bwish\w*|\bone day\b|\bin the future\b|"
    r"\bambition\w*|\blong[- ]term\b|\bgrows? up\b|\bolder\b"
)


_PARENT_HOPES = re.compile(
    rf"\b{PARENT}\b[^.!?\n]{{0,40}}\b(?:hop(?:e|es|ed)|dream\w*|wish(?:es)?|would (?:like|love)|"
    r"wants?|aspir\w+)\b",
    re.IGNORECASE,
)


def _is_parents_hope(passage: Passage, draft: Draft) -> bool:
    if not parents_side(passage):
        return blended(passage, draft.facts) and bool(_PARENT_HOPES.search(passage.text))
    found = _FOR_THE_CHILD.search(passage.text)
    if draft.case.reading is not None:
        return found is not None or _is_titled_hope(passage)
    if passage.element in HOPES | {Element.A_PARENT_ASPIRATIONS}:
        return True
    return found is not None and found.group(0)[:3] in ("hop", "dre", "asp", "amb")


def _is_titled_hope(passage: Passage) -> bool:
    """Return whether a text stands under a title that asks parents for their hopes."""
    if passage.element not in HOPES | {Element.A_PARENT_ASPIRATIONS}:
        return False
    title = title_of(passage).strip()
    return not title or HOPES_TITLE.search(title) is not None


def adult_life(draft: Draft) -> Iterator[Breach]:
    """Yield a breach for work, home and community that no hope speaks of (A-07)."""
    texts = heard(draft)
    if not texts:
        return
    hopes = [p for p in texts if _is_about_later(p, draft)]
    missing = [
        what
        for key, (cue, what) in told.ADULT_LIFE.items()
        if not _thought(draft, hopes, _ADULT_LIFE[key], cue)
    ]
    senior = draft.year is not None and draft.year >= 9
    if missing and (senior or len(missing) == len(told.ADULT_LIFE)):
        yield gap(draft, Element.A_ASPIRATIONS, sure=False, missing=_listed(missing))


def _thought(draft: Draft, hopes: list[Passage], element: Element, cue: re.Pattern[str]) -> bool:
    if answered(draft, element) or any(p.element is element for p in hopes):
        return True
    return any(cue.search(p.text) for p in hopes)


_LATER_ELEMENTS = HOPES | {Element.A_FUTURE, Element.A_PARENT_ASPIRATIONS}
_WANTED = re.compile(
    r"\b(?:wants? an?|would (?:like|love)|hop(?:e|es)|wish(?:es)?|dreams?)\b"
    r"|\b(?:a|own) (?:flat|house|home|job|place|shop|business)\b",
    re.IGNORECASE,
)


def _is_about_later(passage: Passage, draft: Draft) -> bool:
    """Return whether a text is a hope. In a file, one may stand under another heading."""
    if passage.element in _LATER_ELEMENTS or told.CLEAR_HOPE.search(passage.text):
        return True
    if draft.case.reading is None:
        return False
    wished = HOPES_TITLE.search(passage.heading) or _WANTED.search(passage.text)
    return bool(wished) and passage.element is not Element.A_HISTORY


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + " or " + names[-1]
