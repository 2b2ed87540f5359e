"""The check of Section A for support that belongs in Section F (A-21)."""

import re
from collections.abc import Iterator

from ehcplan.compliance.calling_words import calling_words
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.english import number
from ehcplan.compliance.facts import Kind
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach
from ehcplan.plan.whole import Letter
from ehcplan.vocabulary import Element

_NUMBER = (
    r"(?:\d+(?:\.\d+)?|half an|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|"
    r"twenty(?:[- ]five)?|thirty(?:[- ]two)?|forty(?:[- ]five)?|fifty|sixty|ninety)"
)
_AMOUNT = Pattern(
    rf"\b(?P<n>{_NUMBER})[\s-]*(?:x\s*)?(?P<unit>hours?|hrs?|minutes?|mins?|sessions?|blocks?)\b",
    re.IGNORECASE,
)
# What is provided, by kind: how Section A may name it, and how Section F may.
_KINDS: tuple[tuple[str, Pattern, Pattern], ...] = tuple(
    (kind, Pattern(rf"\b(?:{here})\b", re.I), Pattern(rf"\b(?:{there})\b", re.I))
    for kind, here, there in (
        (
            "an adult’s support",
            r"one[- ](?:to|on)[- ]one|1\s*[:-]\s*1|1 to 1|2\s*:\s*1|two[- ]to[- ]one|"
            r"teaching assistants?|TAs?|LSAs?|HLTAs?|learning support assistants?|"
            r"(?:full[- ]time|constant|additional|extra|adult|key|classroom|individual|dedicated|"
            r"in[- ]class|TA|LSA) (?:adult |staff )?support|support (?:hours|worker|assistant|"
            r"staff)|"
            r"adult (?:help|supervision|with (?:him|her|them))|(?:his|her|their) own (?:TA|adult)|"
            r"support|supervision",
            r"teaching assistants?|TAs?|LSAs?|HLTAs?|learning support assistants?|one[- ]to[- ]one|"
            r"1\s*:\s*1|adults?|key (?:person|worker)|mentor|support worker|staff",
        ),
        (
            "speech and language therapy",
            r"speech(?: and language)? therap\w+|SALT|SLT|speech and language (?:support|input)",
            r"speech(?: and language)?|SALT|SLT",
        ),
        (
            "occupational therapy",
            r"occupational therap\w+|OT|sensory (?:diet|integration|circuits?)",
            r"occupational therap\w+|OT|sensory",
        ),
        ("physiotherapy", r"physio(?:therap\w+)?|hydrotherapy", r"physio\w*|hydrotherapy"),
        (
            "therapy or counselling",
            r"(?:play|art|music|drama|talking|cognitive behavioural|animal|equine|"
            r"family)[- ]therap\w+|"
            r"counsell(?:ing|or)|CBT|ELSA(?: (?:sessions?|support))?|mentoring|therapy|therapist",
            r"therap\w+|counsell\w+|CBT|ELSA|mentor\w*|psycholog\w*",
        ),
        (
            "small-group or specialist teaching",
            r"small[- ]groups?|specialist (?:teach\w+|school|setting|placement|provision|support|"
            r"unit)|"
            r"special school|resource(?:d)? (?:base|provision)|(?:one[- ]to[- ]one |individual "
            r")?tuition|"
            r"interventions?|(?:reading|phonics|literacy|maths|social skills) (?:intervention|"
            r"programme|"
            r"group|tuition)|teacher of the deaf|specialist teacher|alternative provision",
            r"groups?|specialist|tuition|teacher|interventions?|programme",
        ),
        (
            "equipment",
            r"(?:a |an |his own |her own |their own )?(?:laptop|communication (?:aid|device)|"
            r"eye[- ]?gaze "
            r"(?:device|computer)|radio aid|standing frame|specialist (?:chair|seating|equipment|"
            r"software)|"
            r"weighted (?:blanket|jacket)|reading pen|hoist)",
            r"laptop|computer|tablet|device|aid|frame|chair|seating|equipment|software|blanket|"
            r"jacket|"
            r"pen|hoist|keyboard",
        ),
    )
)
_NEEDS = Pattern(
    r"\b(?:needs?|requires?|must (?:have|get|be given)|should (?:have|get|receive|be given)|has to "
    r"have|"
    r"will (?:need|require|receive|have|get|be given)|ought to have|(?:is|are) entitled to|"
    r"(?:cannot|can[’']t) manage without|relies on|depends on|receives|is in receipt of|"
    r"(?:is|be) supported by|gets|is given|has been allocated|is allocated|is funded for|"
    r"would benefit from|benefits from)\b",
    re.IGNORECASE,
)
_STRONG_NEEDS = Pattern(
    r"\b(?:needs?|requires?|must (?:have|get|be given)|should (?:have|get|receive|be given)|has to "
    r"have|"
    r"will (?:need|require|receive|be given)|(?:is|are) entitled to|in receipt of|"
    r"(?:cannot|can[’']t) manage without|would benefit from|allocated)\b",
    re.IGNORECASE,
)
_IS_NEEDED = Pattern(r"\b(?:is|are) (?:needed|required|essential|necessary)\b", re.IGNORECASE)
_RATE = Pattern(
    r"\b(?:per|a|each|every) (?:day|week|fortnight|month|term|half[- ]term|lesson|year)\b|"
    r"\b(?:daily|weekly|fortnightly|monthly|termly|full[- ]time)\b",
    re.IGNORECASE,
)
_OF_SUPPORT = Pattern(r"^(?:\s+(?:a|per|each) \w+)?\s+(?:of|with(?: an?)?|from(?: an?)?)\s", re.I)
# How views were gathered is told with minutes and helpers too; what was is not asked for now.
_GATHERED = Pattern(
    r"\b(?:photo choices?|talking mats?|views?|gathered|interview\w*|observ\w+|questionnaire|"
    r"conversation|talked|spoke|asked|visited|meeting|phone call|told|recorded by|written by|"
    r"scribed|"
    r"supported by .{1,40} to (?:write|say|draw|choose|fill))\b",
    re.IGNORECASE,
)
_PAST = Pattern(
    r"\b(?:had|was|were|received|used to|until|stopped|ended|attended|began|started|did|given in)\b",
    re.IGNORECASE,
)
# How much of an adult somebody is to have: where A says so, F must say so too.
_INTENSE = (
    Pattern(
        r"\b(?:one|1)[- ]?(?:to|on|:|-)[- ]?(?:one|1)\b|\b1\s*:\s*1\b|\bindividual(?:ly)?\b", re.I
    ),
    Pattern(
        r"\bfull[- ]time\b|\bat all times\b|\ball (?:day|the time)\b|\bconstant(?:ly)?\b|"
        r"\bthroughout\b|"
        r"\bevery lesson\b|\ball lessons\b",
        re.IGNORECASE,
    ),
)
_GENERIC = Pattern(r"^(?:support|supervision|therapy|therapist|interventions?)$", re.IGNORECASE)


def support_in_a(draft: Draft) -> Iterator[Breach]:
    """Yield each sentence of Section A that asks for support which Section F does not hold."""
    held = ", and Section F does not hold it" if draft.kind is Kind.PLAN else ""
    elsewhere = draft.text_of(Letter.F, Letter.G, Letter.H1, Letter.H2)
    for passage in draft.calling(calling_words(*(here for _, here, _ in _KINDS)), Letter.A):
        for start, end in passage.sentences:
            found = _support(passage.text[start:end], passage)
            if found is None or _is_provided(passage.text[start:end], found[2], elsewhere):
                continue
            yield Breach(
                passage=passage,
                start=start + found[0],
                end=start + found[1],
                values={"kind": found[2], "held": held},
            )


def _support(sentence: str, passage: Passage) -> tuple[int, int, str] | None:
    """Return where a sentence asks for support, and of what kind, or None."""
    if not any(here.may_match(sentence) for _, here, _ in _KINDS):
        return None
    if passage.element is Element.A_PARTICIPATION or _GATHERED.search(sentence):
        return None
    if _PAST.search(sentence) and not re.search(r"\b(?:still|now) (?:has|gets|needs)\b", sentence):
        return None
    for kind, here, _ in _KINDS:
        for named in here.finditer(sentence) if here.may_match(sentence) else ():
            place = _asked(sentence, named)
            if place is not None:
                return (*place, kind)
    return None


def _asked(sentence: str, named: re.Match[str]) -> tuple[int, int] | None:
    amount = next((a for a in _AMOUNT.finditer(sentence) if _is_near(a, named)), None)
    before = sentence[max(0, named.start() - 60) : named.start()]
    verb = None if amount is None else _NEEDS.search(sentence)
    if amount is not None and (
        verb or _RATE.search(sentence) or _OF_SUPPORT.search(sentence[amount.end() : named.end()])
    ):
        return min(amount.start(), named.start()), max(amount.end(), named.end())
    asked = list(_STRONG_NEEDS.finditer(before))
    if _IS_NEEDED.search(sentence[named.end() : named.end() + 40]):
        return named.span()
    if asked and not _GENERIC.match(named.group(0)):
        return named.start() - len(before) + asked[-1].start(), named.end()
    return None


def _is_near(amount: re.Match[str], named: re.Match[str]) -> bool:
    return -60 <= named.start() - amount.end() <= 40


def _is_provided(sentence: str, kind: str, elsewhere: str) -> bool:
    """Return whether the provision holds this kind of support, in the amount that is named."""
    there = next(pattern for name, _, pattern in _KINDS if name == kind)
    if not there.search(elsewhere):
        return False
    if any(one.search(sentence) and not one.search(elsewhere) for one in _INTENSE):
        return False
    named = {_amount(one) for one in _AMOUNT.finditer(sentence)}
    return named <= {_amount(one) for one in _AMOUNT.finditer(elsewhere)}


def _amount(found: re.Match[str]) -> tuple[float | None, str]:
    return number(found["n"]), found["unit"][:3].lower().replace("hrs", "hou")
