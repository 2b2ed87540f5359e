"""Checks of each item of provision: what exactly, how much, how often, who, in what group."""

import re
from collections.abc import Iterator

from ehcplan.compliance import english
from ehcplan.compliance.checks.f_content import is_only_money, shows_something
from ehcplan.compliance.checks.f_ratio import uncounted_ratios
from ehcplan.compliance.checks.f_words import alone_in_cell, hit_of
from ehcplan.compliance.checks.quantity import Stated, items_in, stated, whole_text
from ehcplan.compliance.facts import Facts
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach
from ehcplan.compliance.section import Section
from ehcplan.compliance.words import empty_help as empty
from ehcplan.compliance.words import equipment, givers, learners, quantity, subjects
from ehcplan.compliance.words import provision as provided
from ehcplan.compliance.words.standing import (
    ADJECTIVES,
    NOTHING_PARTICULAR,
    PERSONAL_CARE,
    Owes,
)
from ehcplan.compliance.words.statements import SOMEBODY
from ehcplan.compliance.words.vague_help import W12
from ehcplan.plan.whole import Provision

_SHORT = 120
"""The most signs of an item that names a thing and nothing more."""
_CELL = Pattern(r"\s*[\n\t|]\s*")
_TRAINED = Pattern(
    r"\b(?:suitably|appropriately|specially|fully|well)[\s-](?:trained|qualified|experienced|"
    r"skilled)\b",
    re.IGNORECASE,
)
_MORE_TIME = Pattern(
    r"\W*(?:[A-K]?\d{1,2}[.:)]?\s+)?(?:in|for|during)\s+(?:all\s+|every\s+|each\s+|any\s+)?(?:\w+\s+)?"
    r"(?:tests?|exam\w*|assessments?|mocks)\b[^.;]{0,80}?\b(?:\d{1,3}\s*(?:%|per\s*cent)|a\s+"
    r"(?:quarter|half|third))\s+(?:more|extra|additional)\b",
    re.IGNORECASE,
)
"""What is done in tests, with how much more time: it is as long as the test."""
_MINUTES = Pattern(r"\b(?:minutes?|mins?|hours?|hrs?)\b", re.IGNORECASE)
_WHOSE = Pattern(r"['’]s$")
_INDIRECT = Pattern(
    r"\b(?:trains?|training\s+(?:for|of|to|on|in|from)|(?:hours?|minutes?)[’']?\s+(?:of\s+"
    r")?training|advises?|(?:writing|updating|preparing|planning|reviewing|making)\s+"
    r"(?:(?:his|her|their|the|new|[\w’]+[’']s)\s+)*"
    r"(?:targets?|programmes?|plans?|materials?|resources?|worksheets?|exercises)|"
    r"(?:showing|advising|coaching|training)\s+(?:the\s+|his\s+|her\s+|their\s+)?"
    r"(?:class\s+|subject\s+)?(?:staff|teachers?|tas?|assistants?|parents|adults)|writes?|updates?|"
    r"reviews?|plans?|supervis\w+|teaches\s+\w+\s+to\s+(?:his|her|"
    r"their|the)|shows?\s+(?:his|her|their|staff|the)|coaches\s+(?:staff|the|his|her|their)|"
    r"models?\s+\w*\s*(?:for|to)|meets?\s+"
    r"(?:with\s+)?(?:parents|staff|the)|checks?|maintains?|visits?\s+(?:school|to\s+"
    r"(?:check|advise))|risk\s+assess\w*)\b"
    r"|\b(?:adults?|staff|teachers?|assistants?|everybody|everyone|supervisors?|tas|tutors?|"
    r"lecturers?|technicians?|drivers?|people|colleagues|workers?)\b[^.;]{0,80}?\b(?:is|are|be|"
    r"been|gets?|receives?|attends?|ha(?:s|ve)|completes?)\s+"
    r"(?:\w+ly\s+|all\s+|both\s+|each\s+)?(?:trained\b|taught\s+(?:how|to|by|about|the)\b|shown\b|"
    r"briefed\b|coached\b|(?:[\w’'-]+\s+){0,5}?(?:training|courses?|briefing|workshops?|induction|"
    r"refreshers?)\b)"
    r"|\b(?:looks|sees)\s+(?:after|to)\s+(?:it|them|the|his|her|their)\b|"
    r"\btrained\s+(?:for|over)\s+[^.;]{0,30}?\b(?:each|every|once|twice)\b",
    re.IGNORECASE,
)
_LEARNS_BY_LEVEL = Pattern(
    r"\b(?:level\s+\d|accredited|certificat\w+|award|diploma)\b[^.;]{0,60}\b(?:training|course|"
    r"certificate|award|diploma|qualification)\b|"
    r"\b(?:certificate|award|diploma|qualification)\b",
    re.IGNORECASE,
)
"""Training by the name that it has in the world, whoever gives it."""
_TEACHING = Pattern(
    r"\b(?:teach(?:es|ing)?(?!\s+assistant)|leads?|delivers?|delivered|runs?|tuition|"
    r"interventions?|programmes?|sessions?|lessons?|therapy|"
    r"precision|(?:pre-?|re-?|over)?taught|guided\s+reading|phonics|works?\s+on|practi[sc]es?|"
    r"tutoring|coaching|mentoring)\b",
    re.IGNORECASE,
)
_IN_LESSONS = Pattern(
    r"\b(?:in|during|across|before|after|of)\s+(?:[\w’'-]+\s+){0,3}?(?:lessons?|sessions?)\b"
    r"|\b(?:before|after)\s+(?:each|every|all)\s+(?:[\w’'-]+\s+){0,6}?(?:lessons?|sessions?)\b",
    re.IGNORECASE,
)
"""When, and not what: "in two lessons each morning"."""
_WHOEVER = Pattern(
    r"\b(?:who(?:so)?ever|the\s+(?:adult|person|one|member\s+of\s+staff)\s+who)\s+(?:is\s+|are\s+"
    r")?(?:teach\w*|lead\w*|speak\w*|talk\w*|tak(?:es|ing)\s+the\s+\w+)\b",
    re.IGNORECASE,
)
"""Whose microphone it is, and no teaching: "worn by whoever is teaching"."""
_ALONE = Pattern(
    r"\b(?:with|alongside|beside|sees|meets|greets|visits|joins|supports|coaches)\s+(?:him|her|"
    r"them)\b"
    r"|\b(?:puts|lifts|hoists|straps|positions|transfers|stretches|massages|dresses|feeds)\s+"
    r"(?:him|her|them)\b"
    r"|\b(?:tests?|tested|hears?|asks?|checks?|records?|listens?\s+(?:for|to))\s+(?:what|how|"
    r"whether|which|where)\s+(?:\w+\s+){0,2}?(?:he|she|they)\b|\bmentor|\bcounsell|\bkey\s?worker|"
    r"\bindividual|\bsolo\b|\balone\b|\bown\b|\bone\s+adult\b|\b(?:minutes|hours?)\s+(?:of\s+"
    r")?(?:direct\s+)?(?:teaching|with|working\s+with|therapy\s+with)\s+(?:him|her|them)\b|"
    r"\bhis\s+desk|\bher\s+desk|\btheir\s+desk",
    re.IGNORECASE,
)
_TO_WHOM = Pattern(
    r"\b(?:with|alongside|beside|sees|meets|supports|coaches|visits|joins|mentors|minutes\s+"
    r"teaching|hours?\s+teaching)\s+([\w’'-]+)",
    re.IGNORECASE,
)


def says_what(section: Section, facts: Facts) -> Iterator[Breach]:
    """F-02: an item of which nobody could say what would be seen."""
    for item in items_in(section):
        told = stated(whole_text(item))
        if _is_nothing_particular(item.text) or not (
            _is_anothers_matter(item.text)
            or told.stands
            or not told.owes(Owes.LENGTH)
            or shows_something(item.text, facts.names, is_counted=_is_half_counted(told))
        ):
            yield Breach(passage=item)


def _is_nothing_particular(text: str) -> bool:
    """Return whether it is no more than "suitable seating": a common thing, and a vague adjective."""
    if len(text) > _SHORT or ADJECTIVES.search(text) is None:
        return False
    said = {word for word in english.words(text) if word not in empty.EMPTY}
    return said <= NOTHING_PARTICULAR


def _is_half_counted(told: Stated) -> bool:
    return told.amount or (told.who and told.frequency)


def _is_anothers_matter(text: str) -> bool:
    """Return whether it is only money, or a subject that is left out, which other rules tell."""
    said = empty.IS_MONEY.sub(" ", empty.LINKS.sub(" ", text))
    if not re.search(r"\b(?!for\b|at\b|of\b|level\b|and\b|to\b|the\b|an?\b)[^\W\d]{2,}", said):
        return True
    return _is_left_out(text) or is_only_money(text)


_LEFT_OUT = (provided.DROPPED_SUBJECT, subjects.LEFT_OUT, subjects.LISTED_OUT)
_MOST_LEFT_OUT = 24
_ITS_LABEL = Pattern(r"^\W*[A-K]?\d{1,2}(?:\.\d{1,2})*\s?[a-z]?[.):]\s+")


def _is_left_out(text: str) -> bool:
    """Return whether it is no more than that a subject is left out, whatever it is for."""
    first = _CELL.split(text, maxsplit=1)[0]
    said = empty.LINKS.sub(" ", _ITS_LABEL.sub("", first)).strip(" .;:,")
    if len(said.split()) > _MOST_LEFT_OUT or stated(said).amount or _TEACHING.search(said):
        return len(first.split()) < 15 and provided.DROPPED_SUBJECT.search(first) is not None
    return ". " not in said and any(one.search(said) is not None for one in _LEFT_OUT)


def _is_no_help(text: str) -> bool:
    """Return whether nothing is given of which anybody could ask how much or by whom.

    It is a subject left out, or a journey on which nothing is taught.
    """
    if _is_left_out(text) or is_only_money(text):
        return True
    if provided.TRANSPORT.search(text) is None or provided.NOT_TRANSPORT.search(text) is not None:
        return False
    helps = (learners.HELPS_TO_LEARN, _TEACHING, quantity.GROUPED)
    return not any(one.search(text) for one in helps)


def says_how_much(section: Section, facts: Facts) -> Iterator[Breach]:
    """F-03: an item that takes time, of which no amount is given."""
    for item in items_in(section):
        told = stated(whole_text(item))
        acts = told.acts and told.frequency and not (told.takes_time or _is_a_visit(item))
        acts = acts or _MORE_TIME.match(item.text) is not None
        acts = acts or (equipment.ADAPTS_PLACE.match(item.text) is not None and not told.takes_time)
        if told.owes(Owes.LENGTH) and not (
            told.amount or told.stands or acts or _is_no_help(item.text)
        ):
            yield Breach(passage=item)


def _is_a_visit(item: Passage) -> bool:
    """Return whether somebody who comes in for it acts so on certain days: the visit has a length."""
    text = whole_text(item)
    return (
        learners.COMES_IN.search(text) is not None
        and learners.ON_CERTAIN_DAYS.search(text) is not None
        and learners.NO_VISIT.search(text) is None
    )


def says_how_often(section: Section, facts: Facts) -> Iterator[Breach]:
    """F-04: an item that takes time, of which nobody can tell how often."""
    for item in items_in(section):
        told = stated(whole_text(item))
        if told.owes(Owes.TIMES) and not (told.frequency or told.stands or _is_no_help(item.text)):
            yield Breach(passage=item)


def says_who(section: Section, facts: Facts) -> Iterator[Breach]:
    """F-05: an item that nobody in particular gives, or somebody trained in nothing in particular."""
    for item in items_in(section):
        told = stated(whole_text(item))
        if told.who:
            yield from _trained_in_what(item)
        elif not (
            not told.owes(Owes.WHO)
            or _is_simply_there(item, told)
            or _is_no_help(item.text)
            or (told.everybody and (told.acts or _LEARNS_BY_LEVEL.search(item.text)))
            or _is_person_named(item, facts)
        ):
            yield Breach(passage=item, values={"gap": "No role is named."})


def _is_simply_there(item: Passage, told: Stated) -> bool:
    """Return whether it is a thing, and no minutes of people of no role who work it."""
    return told.stands and not (SOMEBODY.search(item.text) and _MINUTES.search(item.text))


def _is_person_named(item: Passage, facts: Facts) -> bool:
    """Return whether a person is named instead of a role, which is another rule's matter."""
    return isinstance(item.part, Provision) and item.part.who.strip().casefold() in facts.people


def _trained_in_what(item: Passage) -> Iterator[Breach]:
    text = whole_text(item)
    found = _TRAINED.search(item.text)
    vague = found or _vague_adult(item.text)
    if vague is None:
        return
    alone = alone_in_cell(item.text, vague.start(), vague.end())
    if givers.NAMED_TRAINING.search(alone or text) is None:
        yield Breach(
            passage=item,
            start=vague.start(),
            end=vague.end(),
            values={"gap": f"“{vague.group(0)}” does not say trained in what, or by whom."},
        )


def _vague_adult(text: str) -> re.Match[str] | None:
    found = hit_of(W12, text)
    is_trained = found is not None and re.match(
        r"(?:trained|experienced|skilled|qualified)", found.group(0), re.IGNORECASE
    )
    return found if is_trained else None


def says_how_many(section: Section, facts: Facts) -> Iterator[Breach]:
    """F-06: a group of no size, or teaching of which nobody can tell how many share it."""
    yield from uncounted_ratios(section)
    for item in items_in(section):
        text = whole_text(item)
        told = stated(text)
        if told.ratio or told.stands or not told.owes(Owes.GROUP):
            continue
        if learners.ONE_OF.search(text) is not None or _is_anothers_matter(item.text):
            continue
        if _is_no_help(item.text) or quantity.UNCOUNTED_RATIO.search(item.text) is not None:
            continue
        grouped = quantity.GROUPED.search(_without_spoken_of(item.text))
        if grouped is not None:
            yield Breach(passage=item, start=grouped.start(), end=grouped.end())
        elif (
            not told.acts
            and _is_teaching(text, told)
            and not (_is_indirect(item, text) or _is_for_one(text, facts))
            and learners.CURRICULUM.search(item.text) is None
        ):
            yield Breach(passage=item)


def _without_spoken_of(text: str) -> str:
    """Return a text in which groups that are only spoken of are blanked: the places stay the same."""
    for pattern in (quantity.GROUP_SPOKEN_OF, learners.GROUP_TALK):
        text = pattern.sub(lambda hit: " " * len(hit.group(0)), text)
    return text


def _is_indirect(item: Passage, text: str) -> bool:
    """Return whether the time goes to planning, training, checking and review, not to the pupil."""
    if isinstance(item.part, Provision) and item.part.is_direct is False:
        return True
    return any(one.search(text) for one in (_INDIRECT, learners.ADULTS_LEARN))


def _is_teaching(text: str, told: Stated) -> bool:
    if not ((told.amount or told.frequency) and told.who):
        return False
    # In a row of several cells the first tells what is done; the others, how the giver was taught.
    what = text.split("\t", 1)[0]
    for aside in (_IN_LESSONS, _WHOEVER, learners.TAUGHT_ADULT, learners.TAUGHT_BY):
        # What is left of "a teaching assistant, taught by …" is an assistant still.
        what = aside.sub(" assistant ", what)
    return _TEACHING.search(what) is not None


def _is_for_one(text: str, facts: Facts) -> bool:
    """Return whether it goes to the pupil by name or pronoun, with nobody beside."""
    if _ALONE.search(text) is not None or PERSONAL_CARE.search(text) is not None:
        return True
    named = [*_TO_WHOM.findall(text), *learners.TWO_OF_THEM.findall(text)]
    return any(_WHOSE.sub("", word.casefold()) in facts.names for word in named)
