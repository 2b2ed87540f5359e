"""What Sections G, H1 and H2 give: their items, what in them says that none is needed, and the gaps of one."""

import re
from collections.abc import Iterator
from functools import lru_cache

from ehcplan.compliance.checks.nothing import is_only_well, says_none, tells_nothing
from ehcplan.compliance.checks.quantity import NONE_HERE, is_item, items_in, stated, whole_text
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.english import sentences
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach, Certainty
from ehcplan.compliance.section import Section
from ehcplan.compliance.words import provision as provided
from ehcplan.compliance.words.care_given import LABELLED, NONE_NEEDED, ONLY_SOURCE
from ehcplan.plan.whole import NothingHere, Provision

_BARE = Pattern(
    r"^\W*(?:n\s?/?\s?a|none|nil|no|not\s+applicable|not\s+known|blank|tbc|-+|not\s+applicable\s+"
    r"at\s+this\s+time)\W*$",
    re.IGNORECASE,
)


def says_there_is_none(clause: str) -> bool:
    """Return whether a clause only says that nothing is needed or given."""
    return (
        bool(provided.NONE_SAID.search(clause))
        or NONE_NEEDED.search(LABELLED.sub("", clause)) is not None
        or says_none(clause)
        or is_only_well(clause)
        or _BARE.search(clause) is not None
    )


def sure(draft: Draft) -> Certainty:
    """Return how sure a breach is: certain of what is recorded, a suspicion of paper."""
    return Certainty.DECIDES if draft.case.reading is None else Certainty.SUSPECTS


COMMISSIONER = Pattern(
    r"\b(?:ICBs?|integrated\s+care|CCG|commission\w*|DCO|DMO|designated\s+"
    r"(?:clinical|medical|health)\s+(?:officer|lead)|health\s+(?:authority|"
    r"board|body|commissioners?)|NHS\s+\w+|NHS|trust)\b|\bhealth\s+(?:has|have|is|are|agree\w*)\b|"
    r"\bby\s+health\b",
    re.IGNORECASE,
)
AGREED = Pattern(
    r"\b(?:agree(?:d|s|ment|able)|approv(?:ed|es|al)|sign(?:ed|s)?[\s-]+(?:this\s+|it\s+|these\s+"
    r")?off|sign-off|confirm(?:ed|s|ation)|accept(?:ed|s|ance)|"
    r"consent(?:ed|s)?|commission(?:s|ed)|authoris(?:ed|es|ation)|authoriz\w+|ratified|endors\w+|"
    r"funds|fund(?:ed|ing)\s+(?:by|agreed)|cleared|committed|"
    r"undertak\w+|ok(?:ayed|['’]?d)?|said\s+yes)\b",
    re.IGNORECASE,
)


def items(section: Section, *, with_loose: bool = False) -> list[Passage]:
    """Return what a section gives: no word that nothing is needed, no mere source of one."""
    found = list(items_in(section))
    found += [one for one in section.passages if one not in found and _is_item_with_links(one)]
    held = [one for one in found if not is_no_care(whole_text(one))]
    if held or not with_loose or any(_says_none(p) for p in section.passages):
        return held
    texts = [p for p in section.passages if p.field == "loose"]
    return [
        p for p in texts if _is_bare_name(p.text) or (not is_no_care(p.text) and _gives_care(p))
    ]


def _says_none(passage: Passage) -> bool:
    return isinstance(passage.part, NothingHere) or NONE_HERE.match(passage.text) is not None


_LINKS = Pattern(
    r"^\W*(?:for|meets|serves|towards)\s+(?:(?:health\s+|social\s+care\s+)?(?:needs?|outcomes?)|"
    r"[A-K]?\d[\d.]*|and|,|&|\s)+:\s*"
    r"|,?\s*\b(?:which|that|this|these|and)\s+(?:\w+\s+)?(?:goe?s?|counts?|works?|helps?|leads?|is|are)\s+"
    r"(?:towards?|for|with|to)\s+(?:needs?|outcomes?)\s+[^.;]{1,24}(?=[.;]|$)",
    re.IGNORECASE,
)
"""By which an item says for which needs and outcomes it is."""


def _is_item_with_links(passage: Passage) -> bool:
    """Return whether a text gives something, once its needs and outcomes are left out."""
    if not isinstance(passage.part, Provision) or passage.field != "words":
        return False
    rest = _LINKS.sub("", passage.text)
    return rest != passage.text and len(rest.split()) > 2 and is_item(rest)


_NAMED = Pattern(
    r"\b(?:CAMHS|clinics?|\w*therap(?:y|ist)s?|physio\w*|OT|SALT|SLT|nurses?|nursing|services?|dietiti\w+|"
    r"paediatrician|appointments?|psychologist|audiolog\w+|orthotics?|reviews?)\b",
    re.IGNORECASE,
)
"""Who gives care, or where: its bare name beside an agreement is all that is provided."""


_NONE = Pattern(r"\b(?:no|none|nil|not|nothing|n/?a)\b", re.IGNORECASE)


def _is_bare_name(text: str) -> bool:
    """Return whether a text names who gives care and who agreed to it, and nothing more."""
    own = without_agreement(text).strip()
    is_agreed = own != text.strip()
    return is_agreed and _NAMED.search(own) is not None and _NONE.search(own) is None


def _gives_care(passage: Passage) -> bool:
    """Return whether a text in no list tells of care: neither empty, nor only who agreed."""
    own = without_agreement(passage.text)
    told = [part for start, end in sentences(own) for part in own[start:end].split(";")]
    return any(
        re.search(r"[^\W\d_]{2,}", one) and not (tells_nothing(one) or says_there_is_none(one))
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
def without_agreement(text: str) -> str:
    """Return a text without its sentences that tell who agreed, and when."""
    text = _IN_BRACKETS.sub(lambda hit: " " if _tells_who_agreed(hit[0]) else hit[0], text)
    kept = [
        text[start:end]
        for start, end in sentences(text)
        if not (AGREED.search(text, start, end) and COMMISSIONER.search(text, start, end))
        or stated(text[start:end]).frequency
    ]
    return " ".join(kept)


_IN_BRACKETS = Pattern(r"\([^()\n]{1,120}\)")


def _tells_who_agreed(text: str) -> bool:
    return AGREED.search(text) is not None and COMMISSIONER.search(text) is not None


def lacks(
    item: Passage, amount: bool, frequency: bool, who: bool, *, stands: bool
) -> Iterator[Breach]:
    """Yield one breach that names what an item does not say, unless it may stand without."""
    gaps = [
        name
        for name, there in (("how much", amount), ("how often", frequency), ("who", who))
        if not there
    ]
    if gaps and not stands:
        yield Breach(
            passage=item, values={"gaps": " and ".join(gaps) if len(gaps) < 3 else ", ".join(gaps)}
        )
