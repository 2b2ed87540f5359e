"""Checks of provision that is handed on: somebody else decides, or changes it, later."""

import re
from collections.abc import Iterator

from ehcplan.compliance.calling_words import calling_words
from ehcplan.compliance.checks.f_words import (
    NUMBER_LEFT,
    hit_of,
    is_uncounted,
    leaves_a_slot,
    speaks_of_help,
    without_names,
)
from ehcplan.compliance.facts import Facts
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach
from ehcplan.compliance.words import handed_on, left_open, powers, vague_say
from ehcplan.compliance.words.about_plan import SPEAKS_OF_ITSELF
from ehcplan.compliance.words.handed_on import DECIDERS

_LATER = Pattern(
    rf"\b{DECIDERS}\b|\b(?:hours|amount|level|frequency|duration|intensity|number|support|input|"
    r"sessions?|provision|package)\b",
    re.IGNORECASE,
)
_LESS = (
    r"(?:reduc\w*|fade[ds]?|fading|withdraw\w*|decreas\w*|ceased?|stop(?:ped|s)?|phased?(?:\s+"
    r"out)?|taper\w*|step(?:ped|s)?\s+(?:down|up|back)|"
    r"scal(?:e[ds]?|ing)\s+(?:back|down|up)|cut(?:\s+(?:back|down))?|wound\s+down|wind\s+down|"
    r"discontinu\w*|paused?|suspend\w*|lower(?:ed)?|go(?:es)?\s+(?:up|down)|"
    r"increas\w*|remov\w*|end(?:ed)?)"
)
_OTHER = (
    r"(?:chang\w+|alter\w*|adjust\w*|amend\w*|vary|varied|var(?:ies|iation)|flex(?:ed|es)?|"
    r"adapt(?:ed)?|redistribut\w+|re-?allocat\w+|redeploy\w*|revis\w+)"
)
_HOURS = (
    r"(?:hours?|amounts?|levels?|frequency|duration|intensity|provision|package|sessions?|tuition|"
    r"staffing|timetable|input|support|"
    r"allocation|visits?|help)"
)
_REDUCED = Pattern(
    r"\b(?:review(?:ed|ing)?|monitor(?:ed)?|assess(?:ed)?|looked\s+at|revisited|checked|"
    r"considered)\b[^.;]{0,40}\b(?:and|then|or|with\s+a\s+view\s+to|to)\s+(?:be\s+|then\s+|"
    rf"\w+ly\s+|if\s+\w+\s+|(?:may|can|could|might)\s+(?:then\s+)?(?:be\s+)?)?(?:{_LESS}|{_OTHER})"
    r"|\b(?:will|to|may|can|could|might)\s+(?:be\s+)?(?:gradually\s+)?(?:reduced?|faded|phased\s+"
    r"out|withdrawn|tapered|decreased?|"
    r"stepped\s+(?:down|up|back)|scaled\s+(?:back|down|up)|wound\s+down|discontinued)\b(?!\s+"
    r"from\b)"
    r"|\breduc(?:e|ed|ing)\s+(?:over\s+time|as\s+(?:he|she|they|\w+)|in\s+line)"
    rf"|\b{_HOURS}\b[^.;]{{0,40}}\b(?:may|can|could|might|will)\s+(?:\w+ly\s+)?(?:also\s+)?(?:be\s+"
    rf")?(?:\w+ly\s+)?(?:{_LESS}|{_OTHER})\b"
    r"|\b(?:vary|flex|adjust|change|alter|increase|reduce|lower|raise)\s+(?:or\s+\w+\s+)?(?:the|"
    rf"his|her|their|this|these)\s+(?:\w+\s+)?{_HOURS}\b"
    rf"|\b{_HOURS}\b[^.;]{{0,80}}?\b(?:and|or|to|may|can|could|might|then)\s+(?:then\s+|also\s+)?"
    rf"{_LESS}\s+(?:them|it|these|this)\b"
    rf"|\b(?:increas\w+|rais\w+)\s+(?:or|and|/)\s+(?:reduc\w+|decreas\w+|lower\w*)\b",
    re.IGNORECASE,
)
_WHOSE_SAY = Pattern(
    r"\b(?:a\s+(?:matter|decision|question)\s+for|left\s+(?:up\s+)?(?:to|with)|down\s+to|up\s+"
    r"to|the\s+choice\s+of|for)\s+(?:the\s+|his\s+|"
    rf"her\s+|their\s+)?(?:[\w’'-]+\s+){{0,3}}?{DECIDERS}(?:[’']s\s+\w+)?\b(?:\s+to\s+(?:decide|"
    r"determine|judge|agree|choose|settle|say|set|allocate))"
    r"|\b(?:a\s+(?:matter|decision|question)\s+for|left\s+(?:up\s+)?(?:to|with)|(?:is|be|are)\s+"
    r"(?:down|up)\s+to)\s+(?:the\s+|his\s+|her\s+|"
    rf"their\s+)?(?:[\w’'-]+\s+){{0,3}}?{DECIDERS}\b"
    rf"|\b{DECIDERS}(?:\s+of\s+\w+)?\s+(?:will|to|can|may|should|is\s+to)\s+(?:then\s+|later\s+"
    r")?(?:decide|determine|judge|set|choose|work\s+out)\s+"
    r"(?:how|which|what|when|whether|it|the\s+(?:hours|amount|level|frequency|length|number))\b"
    rf"|\b{DECIDERS}\b[^.;]{{0,30}}?\s(?:(?:will|shall|is\s+to|are\s+to|may|can|must|to)\s+"
    r"(?:then\s+|later\s+|also\s+|together\s+)?)?(?:settles?|fix(?:es)?|agrees?|confirms?|says?|"
    r"decides?|sets?|works?\s+out|determines?|judges?|tells?\s+us|announces?|looks?\s+"
    r"at|revisits?)\s+"
    r"(?:(?!\b(?:which|what|whether|if|only|not)\b)[\w’'-]+\s+){0,5}?(?:how\s+"
    r"(?:much|many|often|long\s+(?:it|this|they|he|she|each|the))\b(?!\s+(?:\w+\s+"
    r"){0,3}?(?:thinks?|steps|stars|marks|questions|will\s+take|takes))"
    r"(?=[^.;]{0,60}\b(?:he|she|they|it|this|of|more|other|sessions|hours|lessons|as|each|goes|"
    r"continues|needs|gets|keeps)\b)|"
    r"(?:the|its|their|his|her)\s+(?:number\s+of\s+(?:sessions|hours|lessons|visits|weeks|days)|"
    r"length\s+of\s+(?:the\s+)?(?:sessions?|lessons?|visits?))\b)"
    rf"|\b{DECIDERS}\b[^.;]{{0,60}}?\bas\s+(?:she|he|they)\s+(?:sees?|thinks?|finds?|deems?|"
    r"considers?|judges?)\s+(?:it\s+)?(?:best|fit|right|proper|necessary|wise|appropriate|"
    r"suitable|sensible)\b"
    r"|\breserves?\s+the\s+right\b|\bhas\s+(?:the\s+)?(?:final\s+say|flexibility\s+to|freedom\s+"
    r"to)\b"
    r"|\b(?:decid|determin|judg|allocat|settl|fix|chos|choos|work|control)\w*\s+(?:later|"
    rf"locally|by\s+(?:the\s+|his\s+|her\s+)?(?:[\w’'-]+\s+){{0,2}}?{DECIDERS})\b"
    # Words to learn are set by whoever teaches them; how much help there is may not be.
    rf"|\b(?:{_HOURS}|number|length|ratio|group|dose|time)\b[^.;\t]{{0,60}}?\bset\s+(?:later|locally|by\s+(?:the\s+|"
    rf"his\s+|her\s+)?(?:[\w’'-]+\s+){{0,2}}?{DECIDERS})\b"
    rf"|\bat\s+the\s+(?:judgement|judgment|call|option|say-?so|behest)\s+of\b"
    rf"|\bas\s+{DECIDERS}\s+(?:sees?|thinks?|finds?|deems?|considers?|judges?)\b"
    rf"|\bin\s+the\s+(?:professional\s+)?(?:judgement|judgment|opinion)\s+of\b",
    re.IGNORECASE,
)

_OF_WORK = Pattern(
    r"\b(?:work|texts?|noise|print|volume|homework|pages?|lists?|worksheets?|tasks?|glare|"
    r"prompts?|reminders?|questions?|words|music|light\w*)\b[^.;,]{0,25}$",
    re.IGNORECASE,
)
"""What stands before a word of lessening that is no help of the plan's."""
_BEFORE = 40
"""How many signs before a word of deciding what it is about may stand."""
_SETTLING = Pattern(
    r"\b(?:decid|decision|settl|sort|thrash|hammer|fix|agree|confirm|determin|judg|sets?\b|work|"
    r"choos|chose|choice|look|revisit|reconsider|rethink|review|announc|"
    r"says?\b|said\b|rul(?:es?|ing)\b|tells?\b|advis|recommend|consider|discuss|think|thought|"
    r"pronounc|lets?\b|estimat|direct|arrang|finali|firmed|negotiat|allo|"
    r"assess|calculat|establish|specif|known\b|clear|open\b|at\s+the\b|in\s+the\b|call\b|up\s+to|"
    r"down\s+to|un(?:decided|certain|clear)|left\b|rests?\b|lies\b|sits\b|"
    r"depend|views?\b|nothing\b|remain|stays?\b|(?:is|are|be)\s+for\b|matter|question|reserv|"
    r"has\s+(?:the|final|flex|free)|sees?\b|finds?\b|deem|control)|[’']s?\s+to\s",
    re.IGNORECASE,
)
"""A word of settling, one of which stands wherever somebody is left to settle the help: quickly looked for."""
_POWERS = (
    powers.LESSENS, powers.SETTLES_LATER, powers.HANGS_ON_A_VIEW, left_open.LEFT_OPEN
)  # fmt: skip


CALLS = (
    calling_words(
        NUMBER_LEFT,
        _REDUCED,
        _WHOSE_SAY,
        handed_on.DECIDED_LATER,
        handed_on.MADE_DEPENDENT,
        *_POWERS,
    )
    | calling_words(left_open.DECIDES_WHETHER)
    | vague_say.W08.triggers
    | vague_say.W09.triggers
)


def decides_here(passage: Passage, facts: Facts) -> Iterator[Breach]:
    """F-08: provision of which somebody else decides the amount, later."""
    for start, end in passage.sentences:
        hit = _handed_on(without_names(passage.text[start:end], facts.names), passage)
        if hit is not None and speaks_of_help(passage):
            yield Breach(passage=passage, start=start + hit.start(), end=start + hit.end())


def _handed_on(sentence: str, passage: Passage) -> re.Match[str] | None:
    """Return where a sentence hands the amount on; the excuses are looked for last, and seldom."""
    hit = _found_handed_on(sentence, passage)
    if hit is None:
        return None
    settled = (handed_on.SETTLED, SPEAKS_OF_ITSELF)
    return None if any(one.search(sentence) for one in settled) else hit


def _found_handed_on(sentence: str, passage: Passage) -> re.Match[str] | None:
    reduced = _REDUCED.search(sentence)
    if reduced is not None and _OF_WORK.search(sentence[: reduced.start()]) is None:
        return reduced
    hit = hit_of(vague_say.W09, sentence) or hit_of(vague_say.W08, sentence)
    if hit is None or _LATER.search(sentence) is None:
        settling = _SETTLING.search(sentence) is not None
        hit = (
            _of_help(_WHOSE_SAY.search(sentence) if settling else None, sentence)
            or _of_help(handed_on.MADE_DEPENDENT.search(sentence), sentence)
            or _of_help(_decided_later(sentence, passage), sentence)
            or (_decides_whether(sentence) if settling else None)
            or _leaves_a_power(sentence, settling=settling)
        )
    return None if hit is None or leaves_a_slot(sentence, passage) else hit


def _decides_whether(sentence: str) -> re.Match[str] | None:
    """Return where somebody is left to decide whether the help goes on."""
    hit = left_open.DECIDES_WHETHER.search(sentence)
    excuses = (powers.BY_AMENDMENT, left_open.BY_THE_PUPIL)
    return None if hit is None or any(one.search(sentence) for one in excuses) else hit


def _of_help(hit: re.Match[str] | None, sentence: str) -> re.Match[str] | None:
    """Return what was found, unless it is of money, medicine or the minutes of a task."""
    if hit is None:
        return None
    before = max(0, hit.start() - _BEFORE)
    return None if powers.OF_OTHER_THINGS.search(sentence, before) is not None else hit


def _leaves_a_power(sentence: str, *, settling: bool) -> re.Match[str] | None:
    """Return where somebody, or the course of things, may change help, however well it is counted."""
    asked = (one for one in _POWERS if settling or one is not powers.SETTLES_LATER)
    hits = (one.search(sentence) for one in asked)
    found = (hit for hit in hits if hit is not None and not powers.NO_AMOUNT.search(hit.group(0)))
    hit = next(found, None)
    excuses = (powers.BY_AMENDMENT, powers.ONLY_THE_SLOT, left_open.AS_THE_PUPIL_FEELS)
    return None if hit is None or any(one.search(sentence) for one in excuses) else hit


def _decided_later(sentence: str, passage: Passage) -> re.Match[str] | None:
    """Return where the amount of help is left to somebody, in an item that does not give it."""
    left = NUMBER_LEFT.search(sentence)
    if left is not None:
        return left
    hit = handed_on.DECIDED_LATER.search(sentence)
    return hit if hit is not None and is_uncounted(passage) else None
