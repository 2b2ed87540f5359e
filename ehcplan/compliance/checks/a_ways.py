"""Which way a guide to communicating goes: from the pupil, to the pupil, or to the family (A-14)."""

import re

from ehcplan.compliance import english
from ehcplan.compliance.checks.a_said import parents_names
from ehcplan.compliance.checks.a_whose import PARENT, subject_of, title_of
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern

_OTHERS = r"(?:you|us|others|people|adults|staff|everyone|the world)"
_ARROW = r"\s?(?:→|->|⇒|=>|–>|to)\s?"
_FEWEST = 3
"""A direction with fewer words behind it says nothing."""


def goes_both_ways(texts: tuple[Passage, ...], draft: Draft) -> bool:
    """Return whether two texts are headed by the ways a message goes: "Bo → you", "You → Bo"."""
    pupil = "|".join(
        [*map(re.escape, sorted(draft.facts.names)), "him", "her", "them", "me", "he", "she"]
    )
    ends = r"\s*(?:[:–—]|$)"
    out = rf"^\W*(?:(?:{pupil}){_ARROW}{_OTHERS}|from (?:{pupil})|expressive(?: \w+)?){ends}"
    into = rf"^\W*(?:{_OTHERS}{_ARROW}(?:{pupil})|to (?:{pupil})|receptive(?: \w+)?){ends}"
    return all(_is_headed(texts, Pattern(way, re.IGNORECASE)) for way in (out, into))


def _is_headed(texts: tuple[Passage, ...], way: Pattern) -> bool:
    return any(
        len(p.text.split()) >= _FEWEST and (way.match(p.text) or way.match(title_of(p).strip()))
        for p in texts
    )


_ORDERS = (
    r"(?:use|say|speak|talk|keep|leave|write|give|ask|wait|show|sign|point|text|tell|avoid|kneel|stand|"
    r"sit|crouch|look|draw|check|offer|read|repeat|face|get|make|let|put|try|allow|start|slow|mind|turn|"
    r"stop|be|have|take|bend|name|call|email|ring|explain|break|don[’']t|do not|never|always|please)"
)
_ORDER = Pattern(
    rf"(?:^|[,;:]|\b(?:and|or|then|but|also)\b)\s*(?:(?:please|always|never|do not|don[’']t|only) )?{_ORDERS}\b"
    r"|\b(?:figures?|turns?) of speech\b|\b(?:times?|dates?|days?|rooms?) and places?\b"
    r"|\b(?:your|key|short|few|long|simple|big|single|plain|the) (?:\w+ )?"
    r"(?:words?|sentences?|phrases?|speech|signs?|symbols|eyes|face|fingers?|gestures?|voice|messages?)\b",
    re.IGNORECASE,
)
_LABEL = Pattern(r"^\W*[\w’'(), -]{1,60}:\s*")
_BEGINS = Pattern(rf"^\W*{_ORDERS}\b", re.IGNORECASE)


def besides_orders(guide: str) -> str:
    """Return a guide without what its sentences bid others to do: "Sign key words, draw it"."""
    spoken = (guide[start:end] for start, end in english.sentences(guide))
    return " ".join(_without_orders(one) for one in spoken)


def _without_orders(sentence: str) -> str:
    said = _LABEL.sub("", sentence)
    return _ORDER.sub(" ", said) if _BEGINS.match(said) else sentence


_WAYS = (
    r"(?:(?:will|can|may|does) )?(?:points?|nods?|shows?|signs?|says?|tells?|uses?|taps?|talks?|speaks?|"
    r"looks?|turns?|smiles?|grins?|answers?|understands?|shakes?|needs?|shrugs?|pulls?|pushes|gestures?)\b"
)
_CHANNEL = (
    r"(?:e-?mails?|texts?|calls?|phoned?|phone calls?|letters?|notes?|messages?|rung|told|(?:book|home) ?bag|"
    r"diary|app|in writing)"
)
_PREFERS = r"(?:prefers?|would (?:like|prefer|rather|welcome)|likes?|asks? for|wants?|needs?|can be|may be|reads)"


def is_for_family(passage: Passage, draft: Draft) -> bool:
    """Return whether a text tells how to reach the family, and nothing of talking with the pupil."""
    if draft.case.reading is None:
        return False
    named = "|".join(map(re.escape, parents_names(draft))) or "-"
    prefers = rf"\b(?:{PARENT}|{named})\b[^.;“]{{0,30}}?\b{_PREFERS}\b[^.;“]{{0,60}}\b{_CHANNEL}\b"
    if Pattern(prefers, re.IGNORECASE).search(passage.text) is None:
        return False
    text = _LABEL.sub("", passage.text)
    return subject_of(draft.facts.names, draft.facts.pronouns, _WAYS).search(text) is None
