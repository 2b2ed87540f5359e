"""Money, or a band, where Section F must say what help there is."""

import re
from collections.abc import Iterator

from ehcplan.compliance.checks.f_content import purse_for_care
from ehcplan.compliance.checks.f_words import hit_of, is_uncounted, speaks_of_help
from ehcplan.compliance.checks.quantity import stated
from ehcplan.compliance.facts import Facts
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach
from ehcplan.compliance.words import met_by_money, money, vague_say

_AS_PRICE = Pattern(
    r"\b(?:equivalent\s+(?:of|to|in)|to\s+the\s+(?:value|sum|tune)\s+of|worth\s+of|cost(?:ed|ing)"
    r"\s+at|(?:hourly|daily|annual)\s+rate|"
    r"block\s+payment|lump\s+sum|per\s+annum\s+(?:on\s+top|in\s+addition|towards))\b",
    re.IGNORECASE,
)


def _money(sentence: str) -> re.Match[str] | None:
    hit = money.MONEY.search(money.WHO_PAYS.sub(lambda said: " " * len(said.group(0)), sentence))
    if hit is None or money.LEARNS_MONEY.search(sentence):
        return None
    return None if met_by_money.LEARNS_ABOUT_MONEY.search(sentence) else hit


def buys_something(passage: Passage, facts: Facts) -> Iterator[Breach]:
    """F-09: money, or a band, in place of support."""
    for start, end in passage.sentences:
        sentence = passage.text[start:end]
        hit = hit_of(vague_say.W19, sentence) or _money(sentence)
        purse = purse_for_care(sentence)
        if purse is not None:
            first, last = hit.span() if hit is not None else purse
            yield Breach(passage=passage, start=start + first, end=start + last)
            continue
        as_price = _AS_PRICE.search(sentence) is not None and speaks_of_help(passage)
        if hit is not None and (as_price or is_uncounted(passage) or _stands_for_help(sentence)):
            yield Breach(passage=passage, start=start + hit.start(), end=start + hit.end())


def _stands_for_help(sentence: str) -> bool:
    """Return whether a sentence beside help that is counted gives money instead of more help."""
    told = stated(sentence)
    if not told.amount and money.FOR_MORE_HELP.search(sentence) is not None:
        return True
    if told.amount or told.ratio or money.DRAWN.search(sentence) is None:
        return False
    return money.OF_ITS_HELP.search(sentence) is None
