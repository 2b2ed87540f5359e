"""Checks of the words in which provision is written: vague, handed on, priced, or kept elsewhere."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ehcplan.compliance import words_vague as vague
from ehcplan.compliance.checks_quantity import fields_text, is_item, stated, whole_text
from ehcplan.compliance.draft import Facts
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.rule import Breach, Certainty, Duty
from ehcplan.compliance.shapes import Term
from ehcplan.compliance.words_vague_light import LIGHT
from ehcplan.plan.whole import NothingHere

# Beside an item that is counted in full these only say how it is done, or why.
_SOFT = frozenset({"W02", "W10", "W14", "W16", "W17", "W20", "W15"})
_SUM_ALONE = re.compile(
    r"[^\w£]{0,9}(?:(?:annual\s+)?cost[^\w£]{0,9})?£\s?[\d,.]{1,12}(?:\s?(?:p\.?a\.?|per\s+\w+|a\s+\w+))?\W{0,9}",
    re.IGNORECASE,
)


@dataclass(frozen=True, kw_only=True)
class _Seen:
    """One family of vague words in one sentence: where it stands in the passage."""

    term: Term
    start: int
    end: int


def avoids_vague_words(passage: Passage, facts: Facts) -> Iterator[Breach]:
    """F-07: one breach a sentence, the worst family first, the others named beside it."""
    if isinstance(passage.part, NothingHere) or not _speaks_of_help(passage):
        return
    beside = fields_text(passage)
    for start, end in passage.sentences:
        found = _families(passage, start, end, beside, facts)
        if found:
            yield _told(passage, found)
        elif (light := _light(passage, start, end, beside)) is not None:
            yield light


def _speaks_of_help(passage: Passage) -> bool:
    return passage.field in ("words", "loose") and is_item(passage.text)


def _families(passage: Passage, start: int, end: int, beside: str, facts: Facts) -> list[_Seen]:
    sentence = passage.text[start:end]
    here = stated(f"{sentence}; {beside}" if beside else sentence)
    whole = stated(whole_text(passage))
    found: list[_Seen] = []
    for term in vague.VAGUE:
        if here.is_counted and term.key not in vague.NEVER_COUNTED_AWAY:
            continue
        if whole.is_counted and term.key in _SOFT:
            continue
        hit = _hit(term, sentence)
        if hit is None or _is_excused(term, sentence, passage, facts):
            continue
        found.append(_Seen(term=term, start=start + hit.start(), end=start + hit.end()))
    return found


def _hit(term: Term, sentence: str) -> re.Match[str] | None:
    """Return where a term stands in a sentence that does not excuse it, or None."""
    found = term.compiled.search(sentence)
    if found is None or (term.excused is not None and term.excused.search(sentence)):
        return None
    return found


def _is_excused(term: Term, sentence: str, passage: Passage, facts: Facts) -> bool:
    if term.key == "W12":
        in_early_years = facts.year is not None and facts.year <= 0
        return in_early_years and re.search(r"\bkey\s+person", sentence, re.I) is not None
    if term.key == "W19":
        whole = stated(whole_text(passage))
        return whole.is_counted and _SUM_ALONE.fullmatch(sentence) is not None
    return False


def _told(passage: Passage, found: list[_Seen]) -> Breach:
    worst = found[0]
    phrase = passage.text[worst.start : worst.end]
    only_examples = all(one.term.key == "W10" for one in found)
    return Breach(
        passage=passage,
        start=worst.start,
        end=worst.end,
        certainty=Certainty.ASKS if only_examples else None,
        values={
            "family": worst.term.key,
            "also": " ".join(one.term.key for one in found[1:]),
            "phrase": phrase.strip(),
            "reason": worst.term.why,
            "instead": worst.term.instead,
            "beside": _others(passage, found[1:]),
        },
    )


def _others(passage: Passage, found: list[_Seen]) -> str:
    phrases = ", ".join(f"“{passage.text[one.start : one.end].strip()}”" for one in found)
    return f" Also in this sentence: {phrases}." if phrases else ""


def _light(passage: Passage, start: int, end: int, beside: str) -> Breach | None:
    """Return a breach of practice for a lighter word, where nothing at all is counted."""
    sentence = passage.text[start:end]
    told, whole = stated(f"{sentence}; {beside}"), stated(whole_text(passage))
    if told.amount or told.frequency or told.ratio or whole.amount:
        return None
    for term in LIGHT:
        hit = _hit(term, sentence)
        if hit is not None:
            return Breach(
                passage=passage,
                start=start + hit.start(),
                end=start + hit.end(),
                duty=Duty.GOOD,
                values={
                    "family": term.key,
                    "also": "",
                    "phrase": hit.group(0),
                    "reason": term.why,
                    "instead": "Say who does what, how much, how often.",
                },
            )
    return None


_DECIDERS = (
    r"(?:school|college|setting|nursery|academy|placement|provider|head\w*|senco|sendco|teacher\w*|tutor|staff|team|therapists?|"
    r"slt|salt|ot|physio\w*|psychologist|ep|nurse|camhs|service|panel|professionals?|review|meeting|parents?|family|"
    r"clinician|icb|authority|la)"
)
_LATER = re.compile(
    rf"\b{_DECIDERS}\b|\b(?:hours|amount|level|frequency|duration|intensity|number|support|input|sessions?|provision|package)\b",
    re.IGNORECASE,
)
_REDUCED = re.compile(
    r"\b(?:review(?:ed|ing)?|monitor(?:ed)?|assess(?:ed)?)\b[^.;]{0,40}\b(?:and|then|or|with\s+a\s+view\s+to|to)\s+(?:be\s+|then\s+|"
    r"\w+ly\s+|if\s+\w+\s+)?(?:reduc\w+|fad\w+|withdraw\w*|decreas\w+|ceas\w+|stopp\w+|phas\w+|chang\w+|alter\w+|adjust\w+|amend\w+|"
    r"increas\w+|remov\w+)"
    r"|\b(?:will|to|may|can|could)\s+(?:be\s+)?(?:gradually\s+)?(?:reduced?|faded|phased\s+out|withdrawn|tapered|decreased?)\b"
    r"|\breduc(?:e|ed|ing)\s+(?:over\s+time|as\s+(?:he|she|they|\w+)|in\s+line)",
    re.IGNORECASE,
)
_SLOTS_LEFT = re.compile(
    r"\b(?:days?|times?|slots?|timetable|dates?|place|room|lessons?)\b[^.;]{0,40}\b(?:agreed|arranged|decided|confirmed|chosen)\b"
    r"|\b(?:agreed|arranged|decided|confirmed)\b[^.;]{0,30}\b(?:days?|times?|slots?|timetable|dates?)\b",
    re.IGNORECASE,
)


def decides_here(passage: Passage, facts: Facts) -> Iterator[Breach]:
    """F-08: provision of which somebody else decides the amount, later."""
    if not _speaks_of_help(passage) or isinstance(passage.part, NothingHere):
        return
    for start, end in passage.sentences:
        sentence = passage.text[start:end]
        hit = _handed_on(sentence, counted=stated(whole_text(passage)).amount)
        if hit is not None:
            yield Breach(passage=passage, start=start + hit.start(), end=start + hit.end())


def _handed_on(sentence: str, *, counted: bool) -> re.Match[str] | None:
    if (reduced := _REDUCED.search(sentence)) is not None:
        return reduced
    hit = _hit(vague.W09, sentence) or _hit(vague.W08, sentence)
    if hit is None or _LATER.search(sentence) is None:
        return None
    return None if counted and _SLOTS_LEFT.search(sentence) is not None else hit


def buys_something(passage: Passage, facts: Facts) -> Iterator[Breach]:
    """F-09: money, or a band, in place of support."""
    if not _speaks_of_help(passage) or stated(whole_text(passage)).is_counted:
        return
    for start, end in passage.sentences:
        hit = _hit(vague.W19, passage.text[start:end])
        if hit is not None:
            yield Breach(passage=passage, start=start + hit.start(), end=start + hit.end())


_PAPER = (
    r"(?:reports?|advice|recommend\w+|programmes?|plans?|appendi(?:x|ces)|assessments?|letters?|guidance|annex|document\w*|"
    r"attached|section\s+[a-k]\b|K\d{1,2}|policy|iep|ihcp|targets|strategies|provision\s+map|passport|offer|framework)"
)
_POINTS_AWAY = re.compile(
    r"\b(?:as\s+)?(?:set\s+out|outlined|described|detailed|specified|stated|listed|recommended|identified|contained|given|"
    r"laid\s+(?:out|down)|suggested|mentioned|noted|written|indicated|shown)\s+(?:in|by|within|at|under|overleaf|below\s+in)\s+"
    rf"(?:the\s+|an?\s+|his\s+|her\s+|their\s+|[\w’']+\s+){{0,6}}?{_PAPER}"
    rf"|\bin\s+(?:line|accordance|keeping|agreement|conjunction|compliance)\s+with\s+(?:[\w’',&-]+\s+){{0,7}}?{_PAPER}"
    rf"|\b(?:please\s+)?(?:see|refer(?:s|red)?\s+to|cf\.?)\s+(?:also\s+)?(?:[\w’',&-]+\s+){{0,6}}?{_PAPER}"
    rf"|\b(?:follow(?:s|ed|ing)?|implement(?:s|ed|ing)?|adopt(?:s|ed)?|carr(?:y|ies|ied)\s+out|us(?:e|es|ed|ing)|apply|deliver(?:s|ed)?|"
    rf"adher(?:e|es|ed)\s+to|act(?:s|ed)?\s+on|put(?:s|ting)?\s+in\s+place|be\s+guided\s+by|based\s+on|informed\s+by)\s+"
    rf"(?:[\w’',&-]+\s+){{0,6}}?(?:recommend\w+|advice|strategies|targets|programmes?|suggestions|plan|guidance|report)\s+"
    rf"(?:\w+\s+){{0,3}}?(?:in|from|of|by|within|contained|provided|set|given|made|suggested|outlined|recommended)\b"
    rf"|\b(?:as\s+per|according\s+to|per)\s+(?:[\w’',&-]+\s+){{0,6}}?{_PAPER}"
    rf"|\b(?:recommendations?|advice|strategies|suggestions)\s+(?:[\w’',&-]+\s+){{0,6}}?(?:will|to|should|must|are\s+to)\s+be\s+"
    r"(?:followed|implemented|used|adopted|in\s+place|put\s+in\s+place|carried\s+out|adhered\s+to|incorporated|delivered)"
    r"|\b(?:follow|implement|use|deliver)(?:s|ed|ing)?\s+(?:the\s+|all\s+(?:the\s+)?|his\s+|her\s+|their\s+|any\s+|an?\s+)?(?:[\w’'&-]+\s+){0,5}?"
    r"(?:recommendations|advice|report|programme\s+(?:from|set|devised|provided|written)|(?:behaviour|care|support|education|therapy)\s+plan)\b",
    re.IGNORECASE,
)
_WRITES_IT = re.compile(
    r"\b(?:writes?|updates?|devises?|draws?\s+up|reviews?|prepares?|produces?)\s+(?:\w+\s+){0,4}(?:programme|plan|report|targets)\b",
    re.IGNORECASE,
)


def stands_alone(passage: Passage, facts: Facts) -> Iterator[Breach]:
    """F-10: provision that stands in another document."""
    if not _speaks_of_help(passage) or stated(whole_text(passage)).is_counted:
        return
    for start, end in passage.sentences:
        sentence = passage.text[start:end]
        hit = _POINTS_AWAY.search(sentence)
        if hit is not None and _WRITES_IT.search(sentence) is None:
            yield Breach(passage=passage, start=start + hit.start(), end=start + hit.end())
