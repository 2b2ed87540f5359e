"""Checks of Sections G, H1 and H2: there or said to be none, agreed, specific, in the right box."""

import re
from collections.abc import Iterator
from functools import lru_cache

from ehcplan.compliance.checks.nothing import (
    clauses,
    is_only_well,
    says_none,
    tells_nothing,
    without_false_sources,
)
from ehcplan.compliance.checks.quantity import Stated, items_in, stated, whole_text
from ehcplan.compliance.draft import Draft, Facts, Section
from ehcplan.compliance.english import sentences
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import FROM_LA_DRAFT, Breach, Certainty, NotKnown, Seen
from ehcplan.compliance.words import provision as provided
from ehcplan.compliance.words.care_given import (
    CLOCK_TIMES,
    DAYS_IN_SHORT,
    LABELLED,
    NONE_NEEDED,
    ONLY_SOURCE,
    VAGUE_CARE,
)
from ehcplan.plan.known import Known
from ehcplan.plan.whole import Letter, Nothing, NothingHere, Provision

_BODY = (
    r"(?:ICBs?|integrated\s+care\s+board|CCG|clinical\s+commissioning|commission\w+|DCO|DMO|designated\s+(?:clinical|medical)\s+"
    r"officer|health\s+(?:authority|board|visitor|service|advice|services|team)|NHS|trust|paediatrician|nurse|GP|general\s+"
    r"practitioner|doctor|advice|report|assessment|appendix|K\d|social\s+care|children[’']s\s+services|physiotherap\w+|medical)"
)
_SOURCE = Pattern(rf"\b{_BODY}\b|\b(?:19|20)\d\d\b", re.IGNORECASE)
_BARE = Pattern(
    r"^\W*(?:n\s?/?\s?a|none|nil|no|not\s+applicable|not\s+known|blank|tbc|-+|not\s+applicable\s+at\s+this\s+time)\W*$",
    re.IGNORECASE,
)


def health_is_said(draft: Draft) -> Iterator[Seen]:
    """G-01: G holds provision, or says from whom it is known that none is required."""
    said = draft.plan.nothing_in(Letter.G)
    section = draft.sections.get(Letter.G)
    told = _what_is_told(section)
    if (
        said is not None
        and said.why is Nothing.NONE
        and (_is_source(draft, said.said_by) or said.on or told)
    ):
        return
    if said is None and told:
        return
    passage = section.passages[0] if section is not None and section.passages else None
    yield Breach(passage=passage, letter=Letter.G, certainty=_sure(draft))


def _is_source(draft: Draft, said_by: str) -> bool:
    """Return whether somebody is named who found that nothing is needed; a file may show other words there."""
    return bool(said_by) and (draft.case.reading is None or _SOURCE.search(said_by) is not None)


def _what_is_told(section: Section | None) -> bool:
    """Return whether a section tells of provision, or of none with its source."""
    if section is None:
        return False
    texts = [p for p in section.passages if not isinstance(p.part, NothingHere)]
    told = [one for p in texts for one in clauses(p) if not tells_nothing(one)]
    none = [one for one in told if _says_there_is_none(one)]
    if len(none) < len(told):
        return True
    joined = without_false_sources("\n".join(none))
    sourced = _SOURCE.search(joined) is not None or re.search(r"\brequired\b", joined) is not None
    return bool(none) and sourced


def _says_there_is_none(clause: str) -> bool:
    return (
        bool(provided.NONE_SAID.search(clause))
        or NONE_NEEDED.search(LABELLED.sub("", clause)) is not None
        or says_none(clause)
        or is_only_well(clause)
        or _BARE.search(clause) is not None
    )


def _sure(draft: Draft) -> Certainty:
    return Certainty.DECIDES if draft.case.reading is None else Certainty.SUSPECTS


_COMMISSIONER = Pattern(
    r"\b(?:ICBs?|integrated\s+care|CCG|commission\w*|DCO|DMO|designated\s+(?:clinical|medical|health)\s+(?:officer|lead)|health\s+(?:authority|"
    r"board|body|commissioners?)|NHS\s+\w+|NHS|trust)\b|\bhealth\s+(?:has|have|is|are|agree\w*)\b|\bby\s+health\b",
    re.IGNORECASE,
)
_AGREED = Pattern(
    r"\b(?:agree(?:d|s|ment|able)|approv(?:ed|es|al)|sign(?:ed|s)?[\s-]+(?:this\s+|it\s+|these\s+)?off|sign-off|confirm(?:ed|s|ation)|accept(?:ed|s|ance)|"
    r"consent(?:ed|s)?|commission(?:s|ed)|authoris(?:ed|es|ation)|authoriz\w+|ratified|endors\w+|funds|fund(?:ed|ing)\s+(?:by|agreed)|cleared|committed|"
    r"undertak\w+|ok(?:ayed|['’]?d)?|said\s+yes)\b",
    re.IGNORECASE,
)
_NOT_AGREED = Pattern(
    r"\b(?:not|never|no|without|yet|awaits?|awaiting|awaited|pending|subject\s+to|sought|seek\w*|request\w*|asked|ask|once|if|until|when)\b|n['’]t\b|"
    r"\bto\s+(?:be\s+)?(?:agree|approve|confirm|sign|consider|ratif|authoris)\w*|\bunder\s+(?:discussion|consideration)\b",
    re.IGNORECASE,
)

_AWAITED = Pattern(
    r"\b(?:await(?:ed|ing)|pending|outstanding|sought|requested|to\s+follow|tbc|not|yet\s+to|expected|in\s+principle|hoped)\b|n['’]t\b",
    re.IGNORECASE,
)


def health_is_agreed(draft: Draft) -> Iterator[Seen]:
    """G-02: the commissioning body agreed to the health provision, by whom and when."""
    section = draft.sections.get(Letter.G)
    if section is None or not (_items(section) or _what_is_given(section)):
        return
    if _is_agreed(draft):
        return
    if draft.knows(Known.AGREEMENTS) or draft.case.reading is not None:
        yield Breach(letter=Letter.G, certainty=_sure(draft))
    else:
        yield NotKnown(fact=Known.AGREEMENTS)


def _is_agreed(draft: Draft) -> bool:
    """Return whether an agreement is recorded; in a file that was read, one that is not still awaited."""
    records = [one for one in draft.plan.agreements if one.letter is Letter.G]
    if draft.case.reading is None:
        return any(one.agreed for one in records)
    told = (*draft.of(Letter.G, Letter.J, Letter.K), *draft.around)
    if any(_tells_agreement(p) for p in told):
        return True
    dated = any(one.agreed and (one.on or one.by) for one in records)
    return dated and not any(_is_awaited(p) for p in draft.of(Letter.G))


def _is_awaited(passage: Passage) -> bool:
    """Return whether a sentence says that whoever commissions health care has yet to agree."""
    return any(
        _COMMISSIONER.search(passage.text, start, end)
        and (
            _NOT_AGREED.search(passage.text, start, end)
            or _AWAITED.search(passage.text, start, end)
        )
        for start, end in passage.sentences
    )


def _what_is_given(section: Section | None) -> bool:
    """Return whether a section says that something is done: not only that nothing is, or who agreed."""
    if section is None:
        return False
    texts = [p for p in section.passages if not isinstance(p.part, NothingHere)]
    if any(is_no_care(p.text) for p in texts) and not _items(section):
        return False
    told = [one for p in texts for one in clauses(p) if _is_told(one)]
    return any(not (tells_nothing(one) or _says_there_is_none(one)) for one in told)


def _is_told(clause: str) -> bool:
    """Return whether a clause can tell of care: one about the commissioner does where it counts something."""
    return _COMMISSIONER.search(clause) is None or stated(clause).amount


def _tells_agreement(passage: Passage) -> bool:
    """Return whether a sentence says that whoever commissions health care agreed, or the next one who."""
    for start, end in passage.sentences:
        agreed = _AGREED.search(passage.text, start, end)
        if agreed is None or _NOT_AGREED.search(passage.text, start, agreed.end()):
            continue
        if _AWAITED.search(passage.text, agreed.end(), end):
            continue
        if _COMMISSIONER.search(passage.text, start):
            return True
    return (
        passage.letter is Letter.G
        and re.match(r"\W*agreed\b", passage.heading, re.IGNORECASE) is not None
    )


_OCCASION = Pattern(
    r"\b(?:clinics?|reviews?|appointments?|check[\s-]?ups?|checks|medic\w*|monitoring|scans?|injections?|tests?|plan|training|"
    r"rescue|protocol|visits?|(?:re-?)?fit(?:s|ted)?|adjust\w*|servic\w+)\b",
    re.IGNORECASE,
)
_SERVICE = Pattern(
    r"\b(?:clubs?|scheme|centre|service|team|hospice|clinic|hub|agency|charity|project|programme|trust|playscheme|"
    r"short\s+breaks?\s+(?:unit|house|provider|carer)|council|provider|family\s+members?|(?:link|host|foster|volunteer)\s+(?:family|families|carers?)|shared\s+lives|sitters?|befriend\w*|nann(?:y|ies)|au\s+pair|adaptation|council)\b"
    r"|\b(?:residential|respite|short[\s-]breaks?|children[’']s|care|nursing|holiday|host)\s+(?:care\s+)?(?:house|home|unit|flat|bungalow|cottage|hostel|lodge|farm|school|college)\b(?!\s+from\b)"
    r"|\b(?:night|waking|sleep-?in|day|care|home|domiciliary|community|project|respite|shift|bank|unit)\s+(?:night\s+)?(?:workers?|staff|assistants?|sitters?)\b",
    re.IGNORECASE,
)


def health_is_specific(section: Section, facts: Facts) -> Iterator[Breach]:
    """G-03: health provision says how much, how often and who."""
    for item in _items(section, with_loose=True):
        text = _without_agreement(whole_text(item))
        told = stated(text)
        vague = VAGUE_CARE.search(text)
        if item.field == "loose" and vague is None and (told.amount or told.frequency):
            continue
        has_amount = told.amount or (told.who and _OCCASION.search(text) is not None)
        has_frequency = vague is None and told.frequency
        yield from _lacking(
            item,
            has_amount and not _is_bare_length(text, told),
            has_frequency,
            told.who,
            stands=told.stands and vague is None,
        )


def _is_bare_length(text: str, told: Stated) -> bool:
    return not told.amount and VAGUE_CARE.search(text) is not None


def _items(section: Section, *, with_loose: bool = False) -> list[Passage]:
    """Return what a section gives: no word that nothing is needed, no mere source of one."""
    held = [one for one in items_in(section) if not is_no_care(whole_text(one))]
    if held or not with_loose or any(isinstance(p.part, NothingHere) for p in section.passages):
        return held
    texts = [p for p in section.passages if p.field == "loose" and not is_no_care(p.text)]
    return [p for p in texts if _gives_care(p)]


def _gives_care(passage: Passage) -> bool:
    """Return whether a text in no list tells of care: neither empty, nor only who agreed."""
    own = _without_agreement(passage.text)
    told = [part for start, end in sentences(own) for part in own[start:end].split(";")]
    return any(
        re.search(r"[^\W\d_]{2,}", one) and not (tells_nothing(one) or _says_there_is_none(one))
        for one in told
    )


@lru_cache(maxsize=4096)
def is_no_care(text: str) -> bool:
    """Return whether a text says that nothing is needed, or is only somebody's role and a date."""
    told = LABELLED.sub("", text)
    if ONLY_SOURCE.match(told):
        return True
    return NONE_NEEDED.search(told) is not None and not stated(text).is_counted


@lru_cache(maxsize=4096)
def _without_agreement(text: str) -> str:
    """Return a text without its sentences that tell who agreed, and when."""
    kept = [
        text[start:end]
        for start, end in sentences(text)
        if not (_AGREED.search(text, start, end) and _COMMISSIONER.search(text, start, end))
        or stated(text[start:end]).frequency
    ]
    return " ".join(kept)


def care_is_specific(section: Section, facts: Facts) -> Iterator[Breach]:
    """H-04: social care provision says how long, how often and who."""
    for item in _items(section):
        text = whole_text(item)
        told = stated(text)
        has_who = told.who or _SERVICE.search(text) is not None or told.is_counted
        has_amount = (
            told.amount
            or CLOCK_TIMES.search(text) is not None
            or (_OVERNIGHT.search(text) is not None and _FROM_TO.search(text) is not None)
        )
        has_frequency = told.frequency or DAYS_IN_SHORT.search(text) is not None
        yield from _lacking(item, has_amount, has_frequency, has_who, stands=told.stands)


_FROM_TO = Pattern(
    r"\b\w+day\b[^.;]{0,24}\b(?:to|until|till)\b[^.;]{0,16}\b\w+day\b", re.IGNORECASE
)


def _lacking(
    item: Passage, amount: bool, frequency: bool, who: bool, *, stands: bool
) -> Iterator[Breach]:
    gaps = [
        name
        for name, there in (("how much", amount), ("how often", frequency), ("who", who))
        if not there
    ]
    if gaps and not stands:
        yield Breach(
            passage=item, values={"gaps": " and ".join(gaps) if len(gaps) < 3 else ", ".join(gaps)}
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
            certainty=_sure(draft),
            values={"gap": "One text stands for both"},
        )
        return
    lacking = [letter for letter in (Letter.H1, Letter.H2) if not _is_filled(draft, letter)]
    if len(lacking) == 2 and draft.stage not in FROM_LA_DRAFT and not _is_labelled(draft):
        return
    for letter in lacking:
        yield Breach(
            letter=letter, certainty=_sure(draft), values={"gap": f"{letter} holds nothing"}
        )


_SHARED = Pattern(
    r"\b(?:both|h1\s*(?:and|&|/|\+|,)\s*h2|the\s+two)\s+(?:\w+\s+){0,3}?(?:together|combined|in\s+(?:this|one|the\s+same)|limbs|boxes|here|below|above)\b|"
    r"\bh1\s*(?:/|&|and|\+)\s*h2\s*[:–-]|\b(?:combined|merged|joint)\s+(?:section|box|entry|text|answer)\b|"
    r"\b(?:all|any|whole)\s+(?:\w+\s+){0,2}?social\s+care(?:\s+provision)?\s+(?:\w+\s+){0,3}?(?:together|here|in\s+(?:this|one))\b|"
    r"\btogether\s+in\s+(?:this|one|the\s+same)\b|\bunder\s+(?:either|both)\b|\bapplies\s+to\s+(?:both|h1)\b|\bnot\s+(?:been\s+)?(?:split|separated|divided)\b|"
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
    for item in _items(section) if section is not None else ():
        yield Breach(passage=item, certainty=_sure(draft))


_OVERNIGHT = Pattern(
    r"(?<!non-)(?<!non )\bresidential\b|\bsleep(?:s|ing)\s+(?:there|away|at\s+(?!home)|in\s+(?!(?:his|her|their)\b))|\b(?:under\s+canvas|camp(?:s|ing)?\s*[:,]?\s*(?:one|two|three|a)\s+week|in\s+a\s+tent)\b|\bovernight\b|\bnights?\b|\bsleep[\s-]?overs?\b|\bstays?\s+over\b|\bovernights\b|\bweekends?\s+away\b|"
    r"\b(?:48|24|36|72)[\s-]hours?\b|\b(?:fri|satur)day\b[^.;]{0,24}\b(?:to|until|till|through)\b[^.;]{0,16}\b(?:satur|sun|mon)day\b|"
    r"\bweekend\s+(?:stays?|breaks?|respite)\b|\bstays?\s+(?:for\s+)?(?:a\s+|the\s+|\w+\s+)?weekends?\b|\bweekends?\b[^.;]{0,40}\b(?:at|in|with)\s+"
    r"(?:an?\s+|the\s+)?(?:[\w-]+\s+){0,3}(?:house|home|unit|hostel|foster|family|flat|carers?)\b|\bshared\s+care\b|\bfoster\w*\b",
    re.IGNORECASE,
)
_NO_NIGHT = Pattern(
    r"\b(?:no|not|without|non)[\s-](?:any\s+)?(?:residential|overnights?|nights?)\b|\bat\s+night\b|\bnight\s+(?:sitting|care|time)|"
    r"\bevery\s+night\b|\bby\s+night\b|\bresidential\s+(?:address|road|street|area|school)\b|\bclub\s+night\b|\bfriday\s+night|\byouth\s+night|"
    r"\bduring\s+the\s+night|\bnight[\s-]?lights?\b",
    re.IGNORECASE,
)
_BY_DAY = Pattern(
    r"\bshort[\s-]breaks?\b|\b(?:youth|saturday|sunday|holiday|after[\s-]school|play|sports?|day)\s*-?\s*(?:clubs?|schemes?|centre|care)\b|"
    r"\bplay\s?schemes?\b|\b(?:baby)?-?sitters?\b|\b(?:comes?|visits?|helps?)\s+(?:\w+\s+){0,3}?(?:to\s+the\s+house|at\s+home|in\s+the\s+home)\b|\bsitting\s+service\b|\bnon[\s-]residential\b|\b(?:home|bathroom)\s+adaptations?\b|\bpractical\s+(?:help|"
    r"assistance)\s+(?:in|at)\s+(?:the\s+)?home\b|\bmeals\s+at\s+home\b",
    re.IGNORECASE,
)


def breaks_are_in_the_right_box(passage: Passage, facts: Facts) -> Iterator[Breach]:
    """H-03: nights away are in H2; breaks by day, for somebody under 18, in H1."""
    if isinstance(passage.part, NothingHere) or provided.NONE_SAID.search(passage.text):
        return
    if is_no_care(passage.text):
        return
    text = whole_text(passage) if isinstance(passage.part, Provision) else passage.text
    nights = _NO_NIGHT.sub(lambda hit: " " * len(hit.group(0)), text)
    away = _OVERNIGHT.search(nights)
    if passage.letter is Letter.H1 and away is not None:
        yield _in_passage(passage, away, right="H2", what="a stay away overnight")
    elif passage.letter is Letter.H2 and away is None and _is_under_18(facts):
        by_day = _BY_DAY.search(text)
        if by_day is not None:
            yield _in_passage(passage, by_day, right="H1", what="a break by day, or help at home")


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
