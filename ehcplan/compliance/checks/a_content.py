"""Whose views and interests Section A is to hold: checks that each is there.

In a case of our own a text's heading decides, since each text was put under it by a person. In a
plan read from a Word file texts stand under any heading, so the words count wherever they are.
"""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import lru_cache

from ehcplan.compliance import english
from ehcplan.compliance.checks.a_by_others import only_others_speak
from ehcplan.compliance.checks.a_manner import is_short
from ehcplan.compliance.checks.a_no_parents import gives_no_view, is_about_parents, is_joint
from ehcplan.compliance.checks.a_no_views import only_says_no_views
from ehcplan.compliance.checks.a_said import Side, parents_names, sentences_of
from ehcplan.compliance.checks.a_shows import (
    parents_views_in,
)
from ehcplan.compliance.checks.a_told import tells_nothing, told_in
from ehcplan.compliance.checks.a_unsaid import is_form_question, says_nobody_spoke
from ehcplan.compliance.checks.a_whose import (
    blended,
    heard,
    only_parents,
    parents_side,
    pupils_side,
    reports_view,
    speaks_of_child,
    subject_of,
    title_of,
)
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
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
FOR_THE_CHILD = Pattern(
    r"\b(?:want|wants|would (?:like|love)) (?:him|her|them|our|my|[A-Z][a-z]+) (?:\w+ )?to\b|"
    r"\bhop(?:e|es|ed)\b|\bdream\w*|\baspir\w+|\bwish\w*|\bone day\b|\bin the future\b|"
    r"\bambition\w*|\blong[- ]term\b|\bgrows? up\b|\bolder\b|"
    r"\blooks? forward to the (?:day|time)\b|\b(?:would|[’']d) (?:\w+ )?(?:love|like) to see "
    r"(?:him|her|them|our|[A-Z][a-z]+)\b|"
    r"\b(?:[Aa]ll|[Tt]he only thing) (?:we|I|his|her|their|he|she|they|[A-Z]?[a-z]+)(?: "
    r"\w+)? (?:really |ever )?wants?\b|"
    r"\b(?:would|[’']d) be (?:\w+ ){0,2}?(?:over the moon|thrilled|delighted|"
    r"chuffed|made up|happy|proud|overjoyed|in heaven) (?:if|to see|to think|for|when|knowing)\b|"
    r"\b[Nn]othing would (?:make|please|mean)\b|\b[Aa]t (?:eighteen|nineteen|twenty|twenty-\w+|thirty|"
    r"thirty-\w+|forty)\b|\b(?:he|she) is (?:grown|an adult|eighteen|twenty)\b|\bdown the line\b|"
    r"\bwhen (?:we|I)(?: are|[’']re|[’']m| am) (?:gone|no longer|not (?:here|around))\b|"
    r"\b(?:[Aa]s for|[Ll]ooking|[Tt]hinking|[Aa]sked) (?:\w+ )?(?:later on|later life|ahead|further ahead)\b|"
    r"\b[Ww]hat (?:we|I|his \w+|her \w+)(?: \w+)? "
    r"(?:really |ever )?wants?\b|"
    # To know what a child wants at this moment is no hope for later: "people don't know what he wants".
    r"\b[Ww]hat (?:he|she|they|[A-Z]?[a-z]+)(?: \w+)? (?:really |ever )?wants?(?= (?:is|most|more|"
    r"above|out of|from|for|to (?:be|do)|in (?:life|the))\b|:)|"
    r"\bsees? (?:him|her|them|[A-Z][a-z]+) (?:in|at|with|as|living|working|having|happy|settled)\b|"
    r"\bend(?:s|ed|ing)? up (?:with|in|as|at|happy|working|living|doing|being)\b|\bdie happy\b"
)
"""By which a parent’s text shows that it looks ahead."""
HOPES_TITLE = Pattern(
    r"\b(?:hopes?|dreams?|goals?|aspirations?|wish(?:es)?|ambitions?|future|grow up)\b",
    re.IGNORECASE,
)
_WHOLE = 6
"""So many sentences of the pupil’s in one text tell of more than the hope that it was sorted by."""


def is_whole_account(passage: Passage, draft: Draft) -> bool:
    """Return whether a read text among the hopes is all that the pupil said, and not the hopes alone."""
    if draft.case.reading is None or passage.element not in HOPES or only_parents(passage):
        return False
    if HOPES_TITLE.search(title_of(passage)):
        return False
    return len(passage.sentences) >= (_WHOLE_QUOTED if passage.is_exact else _WHOLE)


_WHOLE_QUOTED = 5
"""What is quoted as one piece is kept whole sooner."""
_ANSWERED = ("chose_not_to", "not_yet_relevant")
_PARENTS_CHOSE = Pattern(
    r"\b(?:parents?|carers?|mum|dad|mother|father|family)\b[^.\n]{0,60}\b(?:asked|invited|"
    r"offered)\b"
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
    if any(not is_form_question(p.text) for p in told_in(draft)):
        return
    unread = draft.case.reading is not None and bool(draft.case.reading.unplaced)
    certainty = Certainty.SUSPECTS if unread else Certainty.DECIDES
    seen = "was not found in this file" if unread else "is empty"
    yield Breach(letter=Letter.A, certainty=certainty, values={"empty": seen})


def pupils_views(draft: Draft) -> Iterator[Breach]:
    """Yield a breach when the pupil is not heard in anything but hopes (A-02)."""
    texts = heard(draft)
    beyond = [
        p
        for p in texts
        if p.element not in HOPES
        and not only_says_no_views(p.text)
        and not only_others_speak(p, draft)
    ]
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
    if any(only_says_no_views(p.text) for p in heard(draft)):
        return False
    unsaid = [p for p in texts if p.voice is None and not only_parents(p)]
    return sum(len(likes.findall(p.text)) for p in unsaid) >= 3


def parents_views(draft: Draft) -> Iterator[Breach]:
    """Yield a breach when no parent gives a view of their own (A-03)."""
    texts = heard(draft)
    spoken = [p for p in texts if parents_side(p) or blended(p, draft.facts)]
    spoken = [p for p in spoken if not says_nobody_spoke(p.text) and not is_about_parents(p)]
    if draft.case.reading is not None:
        spoken = [p for p in spoken if not _is_left_open(p)]
    if is_short(draft):
        theirs = {id(said.passage) for said in sentences_of(draft) if said.side is Side.PARENTS}
        spoken = [p for p in spoken if id(p) in theirs]
    views = [p for p in spoken if p.element is not Element.A_PARENT_ASPIRATIONS]
    if draft.case.reading is not None and not views:
        views = [p for p in spoken if not _only_hopes(p)]
    own = [p for p in views if not _says_the_same(p, texts) and not is_joint(p, draft)]
    own = own or [p for p in parents_views_in(draft) if not is_joint(p, draft)]
    if draft.case.reading is not None:
        own = own or [p for p in texts if speaks_of_child(p)]
        own = [p for p in own if not gives_no_view(p)]
    if texts and not own and not parents_chose(draft, texts, Element.A_PARENT_VIEWS):
        yield gap(draft, Element.A_PARENT_VIEWS)


def _is_left_open(passage: Passage) -> bool:
    """Return whether every sentence of a text only tells of a form, or of where to look."""
    return all(tells_nothing(passage.text[start:end]) for start, end in passage.sentences)


def _only_hopes(passage: Passage) -> bool:
    hope = FOR_THE_CHILD.search(passage.text)
    if hope is None or len(passage.sentences) != 1:
        return False
    # "Homework isn’t. I want …" is not always read as two sentences.
    return re.search(r"[.;!?]\s", passage.text[: hope.start()]) is None


def parents_chose(draft: Draft, texts: tuple[Passage, ...], element: Element) -> bool:
    """Return whether the parents were asked, and chose not to say."""
    if answered(draft, element) or any(_PARENTS_CHOSE.search(p.text) for p in texts):
        return True
    names = frozenset(parents_names(draft))
    return any(
        _RATHER_NOT.search(p.text[start:end])
        and (
            not names.isdisjoint(_NAME.findall(p.text[start:end]))
            or _goes_on(p, start, names, draft)
        )
        for p in texts
        for start, end in p.sentences
    )


def _goes_on(passage: Passage, start: int, names: frozenset[str], draft: Draft) -> bool:
    """Return whether a sentence goes on with a parent, named before, whom the pupil is not called like."""
    subject = _SHE.search(passage.text, start)
    if subject is None or subject.group(0).lower() in draft.pronouns or not draft.pronouns:
        return False
    before = f"{title_of(passage)} {passage.text[:start]}"
    return parents_side(passage) or not names.isdisjoint(_NAME.findall(before))


_SHE = Pattern(r"\b(?:she|he|they)\b", re.IGNORECASE)


_NAME = Pattern(r"\b[A-ZÀ-Þ][a-zà-ÿ’'-]+")
_RATHER_NOT = Pattern(
    r"\b(?:would|[’']d) (?:rather|sooner|prefer to|like to|choose to) keep\b|\b(?:kept|keeps?|keeping) "
    r"(?:\w+ ){1,3}(?:to (?:him|her|them)sel(?:f|ves)|private)\b|"
    r"\b(?:cho(?:se|sen) not|preferred not|(?:would|[’']d) rather not|did(?: not|n[’']t) (?:want|"
    r"wish)|declined) (?:to (?:answer|say|add|give|comment|share|put|talk|tell|look)\b)?",
    re.IGNORECASE,
)
"""By which a parent who is called by name kept a hope or view to themselves."""


def _says_the_same(parents: Passage, texts: tuple[Passage, ...]) -> bool:
    """Return whether a parent's text is a pupil's text over again."""
    return any(
        alike(parents.text, other.text)
        for other in texts
        if other is not parents and (other.is_pupils or (other.marked and not parents_side(other)))
    )


@lru_cache(maxsize=4096)
def _words_of(text: str) -> tuple[str, ...]:
    return tuple(english.words(text))


@lru_cache(maxsize=4096)
def alike(one: str, other: str) -> bool:
    """Return whether two texts of more than five words are nearly the same words."""
    left, right = _words_of(one), _words_of(other)
    short, long = sorted((len(left), len(right)))
    if short <= 5 or 2 * short < _ALIKE * (short + long):
        return False
    # Only words of both can match: a count of them is soon made.
    if 2 * sum(map(frozenset(right).__contains__, left)) <= _ALIKE * (short + long):
        return False
    matched = SequenceMatcher(None, left, right, autojunk=False)
    return matched.real_quick_ratio() > _ALIKE and matched.ratio() > _ALIKE
