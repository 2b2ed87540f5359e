"""Checks of Sections H1 and H2: each in a box of its own, the right one, and specific."""

import re
from collections.abc import Iterator

from ehcplan.compliance.checks.care import is_no_care, items, lacks, sure
from ehcplan.compliance.checks.nothing import clauses, tells_nothing
from ehcplan.compliance.checks.quantity import stated, whole_text
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.english import sentences
from ehcplan.compliance.facts import Facts
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import FROM_LA_DRAFT, Breach, Certainty, Seen
from ehcplan.compliance.section import Section
from ehcplan.compliance.words import provision as provided
from ehcplan.compliance.words.care_given import CLOCK_TIMES, DAYS_IN_SHORT
from ehcplan.plan.whole import Letter, NothingHere, Provision

_SERVICE = Pattern(
    r"\b(?:clubs?|scheme|centre|service|team|hospice|clinic|hub|agency|charity|project|programme|"
    r"trust|playscheme|"
    r"short\s+breaks?\s+(?:unit|house|provider|carer)|council|provider|family\s+members?|"
    r"(?:link|host|foster|volunteer)\s+(?:family|families|carers?)|shared\s+lives|sitters?|"
    r"befriend\w*|nann(?:y|ies)|au\s+pair|adaptation|council)\b"
    r"|\b(?:residential|respite|short[\s-]breaks?|children[’']s|care|nursing|holiday|host)\s+"
    r"(?:care\s+)?(?:house|home|unit|flat|bungalow|cottage|hostel|lodge|farm|school|"
    r"college)\b(?!\s+from\b)"
    r"|\b(?:night|waking|sleep-?in|day|care|home|domiciliary|community|project|respite|shift|bank|"
    r"unit|living|lives|outreach|key|link|youth|family|play|access|inclusion|wellbeing|respite|"
    r"residential|senior|relief|agency|house|hostel|young\s+people[’']s)\s+"
    r"(?:night\s+)?(?:workers?|staff|assistants?|sitters?)\b",
    re.IGNORECASE,
)


def care_is_specific(section: Section, facts: Facts) -> Iterator[Breach]:
    """H-04: social care provision says how long, how often and who."""
    for item in items(section):
        text = whole_text(item)
        told = stated(text)
        has_who = told.who or _SERVICE.search(text) is not None or told.is_counted
        has_amount = (
            told.amount
            or _HOURS_OF_DAY.search(text) is not None
            or CLOCK_TIMES.search(text) is not None
            or (_OVERNIGHT.search(text) is not None and _FROM_TO.search(text) is not None)
        )
        has_frequency = told.frequency or DAYS_IN_SHORT.search(text) is not None
        yield from lacks(item, has_amount, has_frequency, has_who, stands=told.stands)


_HOURS_OF_DAY = Pattern(
    r"\bfrom\s+\d{1,2}(?:[.:]\d\d)?\s+(?:to|until|till)\s+\d{1,2}(?:[.:]\d\d)?\b(?=[^.;]{0,20}?"
    r"\b(?:on|every|each|in\s+the)\b)",
    re.IGNORECASE,
)
"""From one hour to another with no sign of the clock: "from 4 to 6 on Tuesdays"."""
_FROM_TO = Pattern(
    r"\b\w+day\b[^.;]{0,24}\b(?:to|until|till)\b[^.;]{0,16}\b\w+day\b", re.IGNORECASE
)


def care_is_in_two_boxes(draft: Draft) -> Iterator[Seen]:
    """H-01: H1 and H2 are there by themselves, each with provision or with the word that there is none."""
    reading = draft.case.reading
    if reading is not None and reading.shared_h:
        yield Breach(
            letter=Letter.H1, certainty=Certainty.DECIDES, values={"gap": "One box stands for both"}
        )
        return
    shared = _SHARED.search(draft.text_of(Letter.H1, Letter.H2))
    if shared is not None:
        passage = next((p for p in draft.of(Letter.H1, Letter.H2) if _SHARED.search(p.text)), None)
        yield Breach(
            passage=passage,
            letter=Letter.H1,
            certainty=sure(draft),
            values={"gap": "One text stands for both"},
        )
        return
    lacking = [letter for letter in (Letter.H1, Letter.H2) if not _is_filled(draft, letter)]
    if len(lacking) == 2 and draft.stage not in FROM_LA_DRAFT and not _is_labelled(draft):
        return
    for letter in lacking:
        yield Breach(
            letter=letter, certainty=sure(draft), values={"gap": f"{letter} holds nothing"}
        )


_SHARED = Pattern(
    r"\b(?:both|h1\s*(?:and|&|/|\+|,)\s*h2|the\s+two)\s+(?:\w+\s+){0,3}?(?:together|combined|in\s+"
    r"(?:this|one|the\s+same)|limbs|boxes|here|below|above)\b|"
    r"\bh1\s*(?:/|&|and|\+)\s*h2\s*[:–-]|\b(?:combined|merged|joint)\s+(?:section|box|entry|text|"
    r"answer)\b|\b(?:merged|combined|joined|put\s+together|one\s+box|shared)\s+with\s+(?:section\s+)?h[12]\b|"
    r"\bboth\s+(?:parts|halves|kinds|sections|limbs|boxes)\s+(?:of\s+(?:section\s+)?h\b|(?:are|is|go|"
    r"stand)\s+(?:in|under|below|above|here))|"
    r"\b(?:all|any|whole)\s+(?:\w+\s+){0,2}?social\s+care(?:\s+provision)?\s+(?:\w+\s+"
    r"){0,3}?(?:together|here|in\s+(?:this|one))\b|"
    r"\btogether\s+in\s+(?:this|one|the\s+same)\b|\bunder\s+(?:either|both)\b|\bapplies\s+to\s+"
    r"(?:both|h1)\b|\bnot\s+(?:been\s+)?(?:split|separated|divided)\b|"
    r"\b(?:everything|all\s+of\s+it|the\s+lot)\b[^.;\n]{0,60}\b(?:here|heading|box|section|one)\b",
    re.IGNORECASE,
)
"""That one text answers for H1 and H2."""


def _is_labelled(draft: Draft) -> bool:
    return draft.has_begun(Letter.H1) or draft.has_begun(Letter.H2)


def _is_filled(draft: Draft, letter: Letter) -> bool:
    """Return whether a box has an answer of its own: provision, or that there is none."""
    if draft.plan.nothing_in(letter) is not None:
        return True
    texts = draft.of(letter)
    if draft.case.reading is None:
        return bool(texts) or bool(draft.provision(letter))
    return any(not tells_nothing(one) for passage in texts for one in clauses(passage))


def ends_at_18(draft: Draft) -> Iterator[Seen]:
    """H-02: nothing stands in H1 from the 18th birthday on."""
    section = draft.sections.get(Letter.H1)
    for item in items(section) if section is not None else ():
        yield Breach(passage=item, certainty=sure(draft))


_OVERNIGHT = Pattern(
    r"(?<!non-)(?<!non )\bresidential\b|\bsleep(?:s|ing)\s+(?:there|away|at\s+(?!home)|in\s+"
    r"(?!(?:his|her|their)\b))|\b(?:under\s+canvas|camp(?:s|ing)?\s*[:,]?\s*(?:one|two|three|a)\s+"
    r"week|in\s+a\s+tent)\b|\bovernight\b|\bnights?\b|\bsleep[\s-]?overs?\b|\bstays?\s+over\b|"
    r"\bovernights\b|\bweekends?\s+away\b|"
    r"\b(?:48|24|36|72)[\s-]hours?\b|\b(?:fri|satur)day\b[^.;]{0,24}\b(?:to|until|till|"
    r"through)\b[^.;]{0,16}\b(?:satur|sun|mon)day\b|"
    r"\bweekend\s+(?:stays?|breaks?|respite)\b|\bstays?\s+(?:for\s+)?(?:a\s+|the\s+|\w+\s+"
    r")?weekends?\b|\bweekends?\b[^.;]{0,40}\b(?:at|in|with)\s+"
    r"(?:an?\s+|the\s+)?(?:[\w-]+\s+){0,3}(?:house|home|unit|hostel|foster|family|flat|carers?)\b|"
    r"\bshared\s+care\b|\bfoster\w*\b(?!\s+(?:service|team|agency|social\s+workers?))",
    re.IGNORECASE,
)
_NO_NIGHT = Pattern(
    r"\b(?:no|not|without|non)[\s-](?:any\s+)?(?:residential|overnights?|nights?)\b|\bat\s+night\b|"
    r"\bnight\s+(?:sitting|care|time)|\b(?:broken|bad|sleepless|disturbed|poor|wakeful|early)\s+nights\b|"
    r"\bevery\s+night\b|\bby\s+night\b|\bresidential\s+(?:address|road|street|area|school)\b|"
    r"\bclub\s+night\b|\bfriday\s+night|\byouth\s+night|"
    r"\bduring\s+the\s+night|\bnight[\s-]?lights?\b",
    re.IGNORECASE,
)
_HALF_DAY = Pattern(r"\b([ap])\.\s?m\b(?:\.(?=\s*(?-i:[a-z,;])))?", re.IGNORECASE)
"""The hour's half of the day with its stops, which end no sentence: "5 p.m."."""
_BY_DAY = Pattern(
    r"\bshort[\s-]breaks?\b|\b(?:youth|saturday|sunday|holiday|after[\s-]school|play|sports?|"
    r"day)\s*-?\s*(?:clubs?|schemes?|centre|care)\b|"
    r"\bplay\s?schemes?\b|\b(?:baby)?-?sitters?\b|\bsitting\s+service\b|"
    r"\b(?:day(?:time)?|day[’']s|morning|afternoon|after[\s-]school)\s+(?:of\s+)?(?:respite|short\s+breaks?)\b|"
    r"\brespite\b[^.;]{0,24}\b(?:during|in|by)\s+(?:the\s+)?(?:day(?:time)?|morning|afternoon)s?\b|"
    r"\b(?:personal\s+assistant|befriender|buddy|sitter|"
    r"(?:day(?:time)?|short)\s+breaks?\s+worker)\b[^.;]{0,60}?\b(?:takes?|goes|brings|sits|plays|"
    r"swims|accompan\w+|spends?|meets?)\b|"
    r"\bnon[\s-]residential\b|\b(?:home|bathroom)\s+adaptations?\b|\bpractical\s+(?:help|"
    r"assistance)\s+(?:in|at)\s+(?:the\s+)?home\b|\bmeals\s+at\s+home\b",
    re.IGNORECASE,
)


_AT_HOME = Pattern(
    r"\b(?:comes?|visits?|helps?)\s+(?:\w+\s+){0,3}?(?:to\s+the\s+house|at\s+home|in\s+the\s+home)\b",
    re.IGNORECASE,
)
_PARENTS = (
    r"(?:mum|mam|dad|mother|father|parents?|carers?|grandparents|gran|nan|brother|sister|siblings?|"
    r"(?:the|his|her|their)\s+family)"
)
_FOR_THE_FAMILY = Pattern(
    rf"\bwith\s+(?:(?:his|her|their|the|[\w-]+[’']s)\s+)?{_PARENTS}\b"
    rf"|\b(?:visits?|meets?|sees?|advises?|teaches|coaches)\s+(?:(?:his|her|their|the|[\w-]+[’']s)\s+)?{_PARENTS}\b"
    r"|\bparenting\b|\bwith\s+(?:her|him|them)\s+about\b",
    re.IGNORECASE,
)
"""Work with the family itself, which is no help in the home that the 1970 Act owes the pupil."""
_PRACTICAL = Pattern(
    r"\b(?:bath\w*|wash\w*|shower\w*|dress\w*|lift\w*|hoist\w*|personal\s+care|cook\w*|shopping|clean\w*|"
    r"feed\w*|toilet\w*|laundry|housework|chang(?:es|ing)\s+(?:him|her|pads?))\b",
    re.IGNORECASE,
)
_REST = Pattern(
    rf"\b(?:so\s+that|lets?|letting|gives?|giving|to\s+give|allows?|allowing|while|for)\s+"
    rf"(?:(?:his|her|their|the|[\w-]+[’']s)\s+)?{_PARENTS}\b[^.;]{{0,30}}?\b(?:rest(?:s|ed)?|breaks?|breather|"
    r"time\s+(?:off|out|to|for|alone)|sleeps?|catch\s+up)\b",
    re.IGNORECASE,
)
_LOOKED_AFTER = Pattern(
    r"\b(?:takes?|brings?|goes|sits?|plays?|stays?|looks\s+after|minds?|cares?\s+for)\s+(?:out\s+)?"
    r"(?:with\s+)?(?:him|her|them|(?-i:[A-Z][\w’'-]+))\b",
    re.IGNORECASE,
)


def _break_by_day(text: str) -> re.Match[str] | None:
    """Return what shows a break by day or help in the home, and no work with the family itself."""
    by_day = _BY_DAY.search(text)
    if by_day is not None:
        return by_day
    rest = _REST.search(text)
    if rest is not None and _LOOKED_AFTER.search(text) is not None:
        return rest
    if _FOR_THE_FAMILY.search(text) is not None and _PRACTICAL.search(text) is None:
        return None
    return _AT_HOME.search(text)


def breaks_are_in_the_right_box(passage: Passage, facts: Facts) -> Iterator[Breach]:
    """H-03: nights away are in H2; breaks by day, for somebody under 18, in H1."""
    if isinstance(passage.part, NothingHere) or provided.NONE_SAID.search(passage.text):
        return
    if is_no_care(passage.text):
        return
    text = whole_text(passage) if isinstance(passage.part, Provision) else passage.text
    text = _HALF_DAY.sub(lambda hit: f"{hit[1]}m".ljust(len(hit[0])), text)
    text = _without_pointers(text, passage.letter)
    nights = _NO_NIGHT.sub(lambda hit: " " * len(hit.group(0)), text)
    away = _OVERNIGHT.search(nights)
    if passage.letter is Letter.H1 and away is not None:
        yield _in_passage(passage, away, right="H2", what="a stay away overnight")
    elif passage.letter is Letter.H2 and away is None and _is_under_18(facts):
        by_day = _break_by_day(text)
        if by_day is not None:
            yield _in_passage(passage, by_day, right="H1", what="a break by day, or help at home")


def _without_pointers(text: str, letter: Letter | None) -> str:
    """Return a text without what it says of the other box: "The nights are in H2"."""
    other = _TO_H2 if letter is Letter.H1 else _TO_H1
    for start, end in reversed(sentences(text)):
        if other.search(text, start, end):
            text = text[:start] + " " * (end - start) + text[end:]
    return text


_TO_H1 = Pattern(
    r"\b(?:in|see|under|to|at|with|from|into|of|:)\s+(?:the\s+)?(?:section\s+|box\s+)?H1\b", re.I
)
_TO_H2 = Pattern(
    r"\b(?:in|see|under|to|at|with|from|into|of|:)\s+(?:the\s+)?(?:section\s+|box\s+)?H2\b", re.I
)


def _is_under_18(facts: Facts) -> bool:
    return facts.age is not None and facts.age < 18


def _in_passage(passage: Passage, found: re.Match[str], *, right: str, what: str) -> Breach:
    inside = found.end() <= len(passage.text)
    return Breach(
        passage=passage,
        start=found.start() if inside else 0,
        end=found.end() if inside else 0,
        values={"right": right, "what": what},
    )
