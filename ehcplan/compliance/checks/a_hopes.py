"""The check of Section A for hopes that are targets (A-23)."""

import datetime as dt
import re
from collections.abc import Iterator

from ehcplan.compliance.english import dates_in
from ehcplan.compliance.facts import Facts
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach
from ehcplan.vocabulary import Element

_DEADLINE = Pattern(
    r"\b(?:by|before|within|in time for) (?:the )?(?:(?:end|start|beginning|middle) of|next|"
    r"(?:his|her|their) next|january|february|march|april|may|june|july|august|september|october|"
    r"november|december|easter|christmas|xmas|half[- ]term|spring|summer|autumn|year \d|ks ?\d|"
    r"key stage|(?:19|20)\d\d|"
    r"\d{1,2}(?:st|nd|rd|th)?[ /.](?:\w+|\d+)|one|two|three|six|twelve|\d+ (?:weeks?|months?|"
    r"terms?|"
    r"years?))\b",
    re.IGNORECASE,
)
_NUMBER = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)"
_MEASURE = Pattern(
    r"\b(?:on|in|at|for) (?:at least )?(?:\d+|two|three|four|five|six|seven|eight|nine)(?: times)? "
    r"(?:out )?of (?:the |every )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\b|"
    r"\b(?:\d+|two|three|four|five|six|seven|eight|nine) (?:times )?out of (?:\d+|two|three|four|"
    r"five|"
    r"ten)\b|\b(?:\d+|two|three|four) (?:days?|times?|lessons?|mornings?) (?:in|out of) (?:\d+|"
    r"every|five|ten|four)\b|\b\d+/\d+ \w+ correct\b|"
    r"\bno more than (?:\d+|one|two|three|four|five) (?:mistakes|errors|prompts|reminders)\b|"
    r"\b\d+\s?(?:%|per ?cent)|\b\d/\d+ (?:occasions|times|trials|opportunities|lessons|days)\b|"
    r"\b(?:on|in) (?:most|all|every|[a-z]+) (?:occasions|trials|opportunities)\b|"
    r"\b(?:make|makes|made) \w+ (?:months?|years?|points?|levels?)[’']? progress\b|"
    r"\b(?:reading|spelling) age\b|\bmeasured by\b|\bas (?:shown|measured|assessed) (?:by|in)\b|"
    rf"\b{_NUMBER}(?: (?!of\b|out\b)[a-z-]+){{1,3}} (?:out of|in every) {_NUMBER}\b|"
    rf"\b{_NUMBER} (?:times? )?(?:out of|in) (?:ten|twelve|twenty)\b|"
    r"\bSMART\b|\b(?:at|in line with|to) (?:the )?(?:age[- ]related|age[- ]appropriate|expected)\b|"
    r"\b(?:increase|improve|reduce|decrease|extend)\w*\b[^.;]{0,50}\b(?:from \w+ to|by) (?:an? )?"
    r"\d+|\b(?:reach|achieve|attain|meet|pass)\w*\b[^.;]{0,30}\b(?:expected (?:level|standard)|"
    r"age[- ]"
    r"related|(?:level|grade|stage|band) (?:\d|[A-G]\b)|early learning goals?|targets?)\b",
    re.IGNORECASE,
)
_COUNTED = Pattern(
    r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|fifty) "
    r"(?:new |"
    r"high[- ]frequency |common |different |sight |key |more |spoken |single |simple |"
    r"[a-z]+ ){0,2}(?:words?|"
    r"signs?|symbols?|sentences?|sounds?|letters?|books?|minutes?|steps?|lines?|numbers?|sums?|"
    r"pieces?|"
    r"items?|met(?:re|er)s|lengths|clubs|games|goals|laps|foods?|friends|lessons|occasions|times|"
    r"tasks?|questions?|months|bonds|tables|phrases|targets)\b",
    re.IGNORECASE,
)
_WILL_DO = Pattern(
    r"\b(?:will|shall|is to|should|can|to)(?: also| then| now)? (?:be able to|independently|"
    r"consistently|"
    r"successfully|use|read|write|say|spell|count|know|recognise|recall|identify|name|follow|ask|"
    r"answer|"
    r"speak|talk|sign|point|dress|eat|drink|attend|complete|join|play|manage|achieve|reach|make|"
    r"show|"
    r"demonstrate|develop|increase|improve|reduce|sit|walk|swim|ride|travel|sleep|share|take|"
    r"initiate|"
    r"communicate|express|respond|tolerate|engage|access|produce|retell|solve|add|learn|put|tie|"
    r"cook|pass|"
    r"gain|have|be (?!going\b|starting\b|moving\b|leaving\b|visiting\b|having\b|coming\b|"
    r"attending\b|turning\b)[a-z]+ing)\b",
    re.IGNORECASE,
)
_HOPE = Pattern(
    r"\b(?:hopes?|hoping|want(?:s|ed)?|wish(?:es)?|would (?:like|love)|dreams?|wonders?|one day|"
    r"looking "
    r"forward|ambition|aspires?|imagin\w+|excited)\b",
    re.IGNORECASE,
)
_HAPPENS = Pattern(
    r"\b(?:will|to|is to) (?:be (?:\d+|held|reviewed|in year|aged|at|moving|starting|named|told|"
    r"asked)|start|"
    r"begin|move|transfer|leave|visit|go|meet|come|turn|need|receive|attend (?:college|school|"
    r"secondary|his|"
    r"her|their|the new)|join (?:year|the (?:school|college|sixth))|have (?:a |his |her |"
    r"their )?(?:review|"
    r"meeting|visit))\b",
    re.IGNORECASE,
)
_ABLE = Pattern(r"\b(?:will|should|is to|to) be able to\b", re.IGNORECASE)
_HOPE_ELEMENTS = frozenset(
    {Element.A_ASPIRATIONS, Element.A_FUTURE, Element.A_ASP_EMPLOYMENT, Element.A_ASP_LIVING,
     Element.A_ASP_COMMUNITY, Element.A_PARENT_ASPIRATIONS}
)  # fmt: skip
_NOT_FOR_TARGETS = frozenset({Element.A_HISTORY, Element.A_PARTICIPATION, Element.A_STRENGTHS})

TARGET_TRIGGERS = frozenset(
    {"by", "before", "within", "come", "target-", "goal-", "aim-", "objective-", "to", "will", "%",
    "percent", "cent", "out", "of", "smart", "measured",
     "progress", "age", "able", "occasions", "trials", "opportunities", "shall", "#", "in", "later", "until",
     "till"}
) - {"%", "of", "in"}  # fmt: skip


def target_in_a(passage: Passage, facts: Facts) -> Iterator[Breach]:
    """Yield each sentence of Section A that is an outcome: measured, dated, or both."""
    aside = passage.element in _NOT_FOR_TARGETS
    for start, end in passage.sentences:
        sentence = passage.text[start:end]
        if (aside and not _is_plain(sentence)) or _is_past(sentence, facts.on):
            continue
        found = _target(sentence, passage) or _rated(sentence, passage, facts.on)
        if found is not None:
            yield Breach(passage=passage, start=start, end=end, values={"mark": found})


_WILL = Pattern(r"\b(?:will|shall|[’']ll) (?:\w+ly )?[a-z]{3,}", re.IGNORECASE)
_PAST = Pattern(
    r"\bby the end of last\b|\b(?:was|were|had|has been|have been|been) (?:\w+ )?\w+(?:ed|en)\b",
    re.IGNORECASE,
)
_AHEAD = Pattern(
    r"\b(?:will|shall|should|targets?|goals?|aims?|to be able|is to|wants?|hopes?|would like)\b|[’']ll\b",
    re.IGNORECASE,
)


def _is_plain(sentence: str) -> bool:
    """Return whether a sentence is a target wherever it stands: who will do what, how well, by when."""
    return all(one.search(sentence) is not None for one in (_WILL, _DEADLINE, _MEASURE))


def _is_past(sentence: str, on: dt.date) -> bool:
    """Return whether a sentence tells only of what has happened: "was picked for four out of five"."""
    if _AHEAD.search(sentence) is not None:
        return False
    dates = tuple(dates_in(sentence))
    is_over = bool(dates) and all(day.last < on for day in dates)
    return is_over or _PAST.search(sentence) is not None


# "Target:", "1. read 50 words": what a list of targets begins with, in place of a verb.
_LISTED = Pattern(
    r"^\W*(?:\d+[.)]\s*)?(?:targets?|goals?|aims?|outcomes?|objectives?|next steps?)\b\W|"
    r"^\W*(?:to|\d+[.)]) (?=[a-z])|"
    r"^\W*(?:join|count|read|write|swim|sit|say|spell|use|tie|walk|ask|answer|make|eat|sleep|"
    r"attend|know|learn|name|cook|catch|ride|stay|play|"
    r"dress|follow|complete|reach|pass|speak|sign|manage|recall|tell)\b|"
    r"\b(?:could|can|be able to) (?:manage|do|read|write|say)\b|\bto be (?:\w+ing|dry|able)\b|"
    r"^\W*in (?:\d+|six|nine|twelve|two|three) (?:months?|"
    r"years?|terms?)[’']? (?:time )?(?:he|she|they|I|[A-Z]\w+)\b|"
    r"^\W*[A-Z]\w+ to (?!(?:say|talk|be called)\b)[a-z]{3,}\b",
    re.IGNORECASE,
)
_OF_WHOM = r"(?:him|her|them|our \w+|my \w+|(?-i:[A-Z]\w+))"
_A_SKILL = (
    r"(?:be (?:clean|dry|toilet|potty|out of (?:nappies|pull-ups)|able|reading|writing|walking|"
    r"talking|speaking|sleeping|eating|using|dressing|"
    r"feeding|counting|signing|swimming|on (?:level|track|target)|at (?:the )?(?:expected|age|"
    r"level)|off (?:the |his |her )?(?:bottle|dummy|feed))|"
    r"read|write|spell|count|say|speak|talk|sign|dress|feed|eat|walk|swim|use|know|tie|recognise|"
    r"name|manage|sleep|sit|catch up|reach|achieve|pass|learn)\b"
)
_WANTED_OF = Pattern(
    r"\b(?:(?P<firmly>wants?|aims?(?: is)? for|expects?|needs?|targets? is for|goal is for|plan "
    rf"is for) {_OF_WHOM}|(?:hopes?|would (?:like|love)|wish(?:es)?)(?: for| that)?(?: {_OF_WHOM}| "
    r"he| she| they)|"
    r"(?:hopes?|aims?|wants?|would (?:like|love)))(?: will| to| can| should|"
    rf" would){{1,2}} (?:\w+ly )?{_A_SKILL}",
    re.IGNORECASE,
)
"""A skill that somebody is wanted to have: with a day beside it, it is a target."""
_TO_THE_DAY = Pattern(
    r"(?:by|before|within|in time for) (?:the )?(?:\d{1,2}(?:st|nd|rd|th)?[ /.](?:\w+|\d+)|end of "
    r"(?:the )?(?:\w+ ){1,2}(?:term|20\d\d))",
    re.IGNORECASE,
)
_COME = Pattern(
    r"\bcome (?:next )?(?:spring|summer|autumn|easter|christmas|july|september)\b|"
    r"\bin (?:six|nine|twelve|\d+) months\b",
    re.IGNORECASE,
)


def _target(sentence: str, passage: Passage) -> str | None:
    """Return the words that make a target of a sentence, or None."""
    deadline, measure = (
        _DEADLINE.search(sentence) or _COME.search(sentence),
        _MEASURE.search(sentence),
    )
    acts = _WILL_DO.search(sentence) or _LISTED.search(sentence)
    if measure and (deadline or acts or _WILL.search(sentence)):
        return measure.group(0)
    if deadline is not None and acts:
        counted = _COUNTED.search(_without_dates(sentence))
        if counted:
            return counted.group(0)
        if not _HOPE.search(sentence) and not _HAPPENS.search(sentence):
            return deadline.group(0)
    if deadline is not None and not _HAPPENS.search(sentence):
        wanted = _WANTED_OF.search(sentence)
        if wanted and (_TO_THE_DAY.match(sentence, deadline.start()) or wanted["firmly"]):
            return deadline.group(0)
    able = _ABLE.search(sentence)
    if able and passage.element in _HOPE_ELEMENTS and not _HOPE.search(sentence):
        return able.group(0)
    return None


_RATED = Pattern(
    rf"\b{_NUMBER} (?:[a-z-]+ ){{0,3}}?(?:a|an|per|each|every) (?:minute|hour|day|week|fortnight|month|"
    r"term|half[- ]term|lesson|page)\b"
    rf"|\b{_NUMBER} (?:more )?of (?:the |his |her |their )?(?:next |first )?{_NUMBER}\b"
    r"|\b(?:scores?|grades?|bands?|stages?|attendance|percentile|standard)"
    r"(?: (?:[a-z-]+ )?(?:of|at|above|over))?(?: at least)? (?:\d+|[A-G]\b)"
    rf"|\b(?:at least|no (?:more|fewer|less) than|down to|up to|above|over|below|under) {_NUMBER}\b"
    rf"|\b{_NUMBER} or (?:more|better|above|fewer|less|under)\b"
    rf"|\b{_NUMBER} (?:[a-z]+ ){{1,4}}out of {_NUMBER}\b|\b{_NUMBER} \w+ in {_NUMBER}\b",
    re.IGNORECASE,
)
"""How much, how often or how well, where a sentence sets it for a day to come."""
_UNTIL = Pattern(
    r"\b(?:no|not) later than\b|\b(?:until|till|up to)\b(?= (?:the )?(?:\w+ ){0,3}20\d\d)"
    r"|\bwithin (?:a|the|one) (?:year|term|school year|month)\b"
    r"|\b(?:at|for|in) (?:the )?(?:end of (?:the )?|\w+ )?(?:\w+ )?(?:term |tests? |review )?"
    r"(?:in )?(?=20\d\d)|[,;–-] ?(?:the )?(?:end of )?\w+ (?:term )?(?=20\d\d)",
    re.IGNORECASE,
)
"""A day to come, without the word "by"."""
_SET = Pattern(
    r"^\W*(?:[\w’']+ ){0,3}?(?:hopes?|aspirations?|dreams?|ambitions?|goals?|aims?|targets?|wish(?:es)?|"
    r"next steps?|the future)\b[^.:|\t]{0,30}[:|\t=–]",
    re.IGNORECASE,
)
_OF_OTHER_THINGS = Pattern(
    r"\b(?:sav(?:e|es|ed|ing)|earn\w*|spend\w*|costs?|paid|pocket money|goals? in|plays? (?:for|until)|"
    r"meet\w*|visit\w*|miles|mountains|matches)\b",
    re.IGNORECASE,
)


def _rated(sentence: str, passage: Passage, on: dt.date) -> str | None:
    """Return by how much something is hoped for by a day to come: a target, in whatever words."""
    bare = _without_dates(sentence)
    measure = _MEASURE.search(bare) or _RATED.search(bare)
    if measure is None or _HAPPENS.search(sentence) or _OF_OTHER_THINGS.search(sentence):
        return None
    by_day = _DEADLINE.search(sentence) or _COME.search(sentence) or _UNTIL.search(sentence)
    if by_day is None or any(day.last < on for day in dates_in(sentence)):
        return None
    is_hoped = passage.element in _HOPE_ELEMENTS or _HOPE.search(sentence) is not None
    is_set = is_hoped or _SET.search(sentence) or _LISTED.search(sentence)
    return measure.group(0) if is_set or by_day.start() <= _AT_HEAD else None


_AT_HEAD = 3
"""A sentence that begins with its day to come sets a target: "Within a year he …"."""


def _without_dates(sentence: str) -> str:
    for day in dates_in(sentence):
        sentence = sentence[: day.start] + " " * (day.end - day.start) + sentence[day.end :]
    return sentence
