"""What the pupil and the parents hope for, near and far: checks that it is there (A-05 to A-07)."""

import re
from collections.abc import Iterator

from ehcplan.compliance import english
from ehcplan.compliance.checks.a_by_others import (
    besides_the_moment,
    hopes_for_pupil,
    is_relatives,
    parents_own,
)
from ehcplan.compliance.checks.a_content import (
    FOR_THE_CHILD,
    HOPES,
    HOPES_TITLE,
    answered,
    gap,
    parents_chose,
)
from ehcplan.compliance.checks.a_no_views import only_says_no_views
from ehcplan.compliance.checks.a_said import Said, Side, parents_names
from ehcplan.compliance.checks.a_shows import OTHERS_AIM, shows_hope, shows_parents_hope
from ehcplan.compliance.checks.a_told import has_lost, said_in, told_in
from ehcplan.compliance.checks.a_whose import (
    PARENT,
    besides_parents,
    blended,
    heard,
    only_parents,
    parents_side,
    pupils_side,
    speaks_of_child,
    title_of,
)
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach
from ehcplan.compliance.words import a_ahead as hoped
from ehcplan.plan.whole import Letter
from ehcplan.vocabulary import Element


def pupils_hopes(draft: Draft) -> Iterator[Breach]:
    """Yield a breach when the pupil hopes for nothing in Section A (A-05)."""
    texts = told_in(draft)
    if not heard(draft) or answered(draft, Element.A_ASPIRATIONS):
        return
    if any(_is_pupils_hope(p, draft) for p in texts):
        return
    if draft.case.reading is None or not shows_hope(draft):
        yield gap(draft, Element.A_ASPIRATIONS)


_THOUGHT = (
    r"\b(?:(?:we|I|they|{parent}|staff|everyone|people|who know (?:him|her|them))(?: all| both| "
    r"really| do)? (?:thinks?|believes?|"
    r"feels?|takes? it|guess(?:es)?|imagines?|knows?|(?:am|are|is) (?:sure|certain)|suspects?|"
    r"can (?:see|tell))|"
    r"(?:shows?|tells?|told) (?:us|me|you|everyone)|(?:it|this) (?:seems?|looks?|suggests?|tells "
    r"us|shows us))(?: from [^.!?\n]{{0,40}}?)? ?"
    r"(?:that |as if |as though |like |to us that )?(?:{pupil}) (?:\w+ly |most |also |still |one "
    r"day )?"
    r"(?:would (?:\w+ )?(?:like|love|choose|want|enjoy)|wants?|hopes?|dreams?|wishes|longs?|is "
    r"looking forward)\b"
)
"""By which others say what the pupil hopes, who does not say it in words."""


def _is_told_for_pupil(passage: Passage, draft: Draft) -> bool:
    """Return whether those who know the pupil say what the pupil hopes, as far as they can see."""
    if draft.case.reading is None:
        return False
    called = [*map(re.escape, sorted(draft.facts.names)), *(draft.pronouns or ("he", "she"))]
    pattern = _THOUGHT.format(parent=PARENT, pupil="|".join(called))
    return re.search(pattern, passage.unmarked_text, re.IGNORECASE) is not None


def _is_pupils_hope(passage: Passage, draft: Draft) -> bool:
    if _is_told_for_pupil(passage, draft):
        return True
    if only_parents(passage):
        return False
    if passage.element in HOPES | {Element.A_FUTURE} or HOPES_TITLE.search(passage.heading):
        return _hopes_under_heading(passage, draft)
    reads = draft.case.reading is not None
    own = _besides_others(besides_parents(passage.text), draft)
    return reads and bool(hoped.CLEAR_HOPE.search(own))


def _hopes_under_heading(passage: Passage, draft: Draft) -> bool:
    text = _besides_others(passage.text, draft)
    if not text.strip():
        return False
    hope, target = hoped.HOPE.search(text), hoped.TARGET.search(text)
    if (target and not hope) or only_says_no_views(text):
        return False
    placed = passage.element is not Element.A_FUTURE
    if pupils_side(passage, draft.facts):
        return placed or bool(hope)
    # In a file a long text may stand under hopes for one word in it.
    short = 0 < len(text.split()) <= _SHORT
    return draft.case.reading is not None and ((placed and short) or bool(hope))


_SHORT = 14
_THEY = Pattern(r"^\W*(?:They|Both)\b")


_HE_OR_SHE = Pattern(r"\b(?:[Hh]e|[Ss]he)\b")


def called_in(draft: Draft) -> frozenset[str]:
    """Return by which pronouns Section B, where nobody else is spoken of, calls the pupil."""
    said = [found.group(0).lower() for found in _HE_OR_SHE.finditer(draft.text_of(Letter.B))]
    return frozenset(said) if len(said) > 2 else frozenset()


def _besides_others(text: str, draft: Draft) -> str:
    """Return a read text without what "they" hope, where the pupil is not called so."""
    if draft.case.reading is None:
        return text
    called = draft.facts.pronouns or called_in(draft)
    is_they = not called or "they" in called
    spoken = [text[start:end] for start, end in english.sentences(text)]
    others = [
        one
        for one in spoken
        if OTHERS_AIM.match(one)
        or (not is_they and _THEY.match(one))
        or _is_named(one, draft)
        or hopes_for_pupil(one, draft)
    ]
    return " ".join(one for one in spoken if one not in others) if others else text


_HOPES_FOR = Pattern(
    r"^\W*(?:[\w’' ]{1,30}[:–-]\s*)?([A-ZÀ-Þ][a-zà-ÿ’'-]+)(?: \([^()]*\))? (?:\w+ )?(?:hopes?|hoped|wants?|"
    r"wishes|dreams?|would (?:\w+ )?(?:like|love))\b"
)


def _is_named(sentence: str, draft: Draft) -> bool:
    """Return whether a parent who is called by name hopes something: "Rhian would love him to"."""
    found = _HOPES_FOR.match(sentence)
    return found is not None and found.group(1) in parents_names(draft)


def parents_hopes(draft: Draft) -> Iterator[Breach]:
    """Yield a breach when no parent hopes for anything in Section A (A-06)."""
    texts = told_in(draft)
    if not heard(draft) or any(_is_parents_hope(p, draft) for p in texts):
        return
    if draft.case.reading is not None:
        told_by_both = any(
            speaks_of_child(p) and FOR_THE_CHILD.search(parents_own(p.text)) for p in texts
        )
        if told_by_both or shows_parents_hope(draft) or any(_they_hope(p, draft) for p in texts):
            return
        if any(_named_hopes(said, draft) for said in said_in(draft)):
            return
    if not parents_chose(draft, heard(draft), Element.A_PARENT_ASPIRATIONS):
        yield gap(draft, Element.A_PARENT_ASPIRATIONS)


def _named_hopes(said: Said, draft: Draft) -> bool:
    """Return whether a parent who is called by a name hopes for something in a sentence.

    What is thought to be the pupil's hope, under the title of somebody of staff, is no parent's.
    """
    if said.side is not Side.PARENTS or is_relatives(said.text, said.passage.text):
        return False
    if FOR_THE_CHILD.search(besides_the_moment(said.text)) is None:
        return False
    return not (_STAFF_ASKED.search(said.asked) and _is_told_for_pupil(said.passage, draft))


_STAFF_ASKED = Pattern(
    r"\b(?:key\s+(?:person|worker|adult)|staff|teachers?|tutor|senco|sendco|nursery|school|college|"
    r"assistants?|mentor|manager|therapist|psychologist)\b",
    re.IGNORECASE,
)


_THEIR_HOPE = Pattern(
    r"^\W*(?:they|both|their)\b[^.!?\n]{0,60}?\b(?:hop(?:e|es|ed)|dream\w*|wish(?:es)?|would "
    r"(?:\w+ )?(?:like|love)|wants?|aspir\w+|"
    r"ambition\w*|aims?|long(?:s|ing)?|picture|imagine|look forward|"
    r"pray)\b[^.!?\n]{0,120}?\b(?:he|she|him|her|his|hers)\b",
    re.IGNORECASE,
)


def _they_hope(passage: Passage, draft: Draft) -> bool:
    """Return whether "they" hope something for a pupil who is called "he" or "she"."""
    called = draft.pronouns or called_in(draft)
    if not called or "they" in called:
        return False
    spoken = (passage.unmarked_text[start:end] for start, end in passage.sentences)
    return any(_THEIR_HOPE.match(one) for one in spoken)


_PARENT_HOPES = Pattern(
    rf"\b{PARENT}\b[^.!?\n]{{0,40}}\b(?:hop(?:e|es|ed)|dream\w*|wish(?:es)?|would (?:like|love)|"
    r"wants?|aspir\w+)\b",
    re.IGNORECASE,
)


def _is_parents_hope(passage: Passage, draft: Draft) -> bool:
    if not parents_side(passage):
        return blended(passage, draft.facts) and bool(_PARENT_HOPES.search(passage.text))
    reads = draft.case.reading is not None
    found = FOR_THE_CHILD.search(parents_own(passage.text) if reads else passage.text)
    if reads:
        return found is not None or (_is_titled_hope(passage) and not has_lost(passage, draft))
    if passage.element in HOPES | {Element.A_PARENT_ASPIRATIONS}:
        return True
    return found is not None and found.group(0)[:3] in ("hop", "dre", "asp", "amb")


def _is_titled_hope(passage: Passage) -> bool:
    """Return whether a text stands under a title that asks parents for their hopes."""
    if passage.element not in HOPES | {Element.A_PARENT_ASPIRATIONS}:
        return False
    title = title_of(passage).strip()
    return not title or HOPES_TITLE.search(title) is not None
