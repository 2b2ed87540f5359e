"""Checks of Section J: what a direct payment is for, and whether a budget is spoken of."""

import re
from collections.abc import Iterator

from ehcplan.compliance.checks.placement import sure
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach, NotKnown, Seen
from ehcplan.plan.known import Known
from ehcplan.plan.whole import Budget, Letter

_DIRECT = Pattern(
    r"\bdirect\s+payments?\b|(?-i:\bDPs?\b)|\b(?:budget|£\s?[\d,.]+|money|"
    r"funds?)\b[^.;\n]{0,40}\b(?:on|onto|by)\s+an?\s+(?:pre-?paid\s+|payment\s+)?card\b|"
    r"\b(?:money|funds?|funding|budget|payments?|cash|allowance|"
    r"£\s?[\d,.]+)\b[^.;\n]{0,60}?\b(?:straight|direct(?:ly)?|paid|goes|"
    r"transferred|sent|given)\s+(?:in)?to\s+(?:mum|dad|his|her|their|the\s+(?:family|parents?|"
    r"mother|father|carers?)|mother|father|parents?|rhian|"
    r"(?-i:[A-Z]\w+)(?:['’]s)?\s+(?:account|mother|father|mum|dad))|"
    r"(?:\b(?:money|funds?|funding|cash|sum|amount)|£\s?[\d,.]+)\b[^.;\n]{0,60}?\b(?:pays?|puts?|"
    r"paid|transfer\w*|sends?|sent|goes)\b[^.;\n]{0,20}?\b(?:in)?to\s+(?:his|her|their|a|[\w-]+[’']s)\s+"
    r"(?:own\s+|bank\s+|separate\s+)*account\b|"
    r"\b(?:pre-?paid|payment)\s+card\b|"
    r"\b(?:mum|dad|mother|father|parents?|family|carers?|she|he|they)\s+(?:(?:is|are)\s+paid|"
    r"(?:then\s+)?pays?|employs?|hires?|buys?)\s+(?:for\s+)?(?:an?\s+|the\s+)?(?:own\s+)?"
    r"(?:pas?\b|personal\s+assistant|carer|tutor|support\s+worker|helper)",
    re.IGNORECASE,
)
_TO_ADD = Pattern(
    r"[^.;\n]*\b(?:needs?|outcomes?)\b[^.;\n]{0,60}\b(?:to\s+(?:be\s+"
    r"(?:added|confirmed|agreed|set|listed|written|decided|completed|identified|specified|"
    r"determined)|follow)|tbc|not\s+(?:yet|stated|given|listed|set)|later|awaited|blank)\b[^.;\n]*",
    re.IGNORECASE,
)
"""That what the payment is for is still to be said."""
_NO_PAYMENT = Pattern(
    r"\b(?:no|not|none|nothing|nor|without|declin\w+|n/?a|nil)\b[^.;]{0,60}(?:direct\s+payment|personal\s+"
    r"budget)|"
    r"direct\s+payments?[^.;]{0,40}\b(?:not|declined|n/?a|none)\b|"
    r"\b(?:offered|discussed|talked\s+(?:through|about|over)|considered|explained|raised)\b"
    r"[^.\n]{0,120}?\b(?:none|declined|refused|turned\s+(?:it\s+)?down|would\s+rather|prefer\w*|"
    r"not\s+(?:want\w*|tak\w+|wish\w*|go\w*|ask\w*|accept\w*))\b|"
    r"\b(?:may|can|could)\s+(?:ask|request)|\bright\s+to\b",
    re.IGNORECASE,
)
_WAS_TOLD_OF = Pattern(
    r"\b(?:offer(?:ed)?|discuss(?:ed|ion)|talk(?:ed)?|consider(?:ed)?|explain(?:ed)?|rais(?:ed)?|"
    r"told|described|mentioned|went\s+(?:through|over)|information|leaflet|asked\s+(?:whether|if|about))\b",
    re.IGNORECASE,
)
_WANTS_NONE = Pattern(
    r"\b(?:do|does|did|would|will|has|have|had)\s?(?:not|n[’']t)\s+(?:\w+\s+){0,2}?(?:want|wish|like|"
    r"need|ask|tak|accept|choos|chosen|request|go\s+ahead|feel)\w*\b"
    r"|\b(?:declin\w+|refus\w+|decided\s+against|(?:said|answered|replied)\s+(?:that\s+)?no|"
    r"turned\s+(?:it|them|this|one|that|the\s+offer)?\s*down|rather\s+(?:not|the|that)|"
    r"not\s+(?:now|for\s+(?:me|us|him|her|them)|interested|keen|wanted|taken\s+up)|no,?\s+thank\w*)\b",
    re.IGNORECASE,
)
_SUM = Pattern(r"£\s?\d|\b(?:agreed|approved|starts?|paid)\b", re.IGNORECASE)


def _is_declined(text: str) -> bool:
    """Return whether payments were only told of, and then not wanted, in whatever sentences."""
    return (
        _WAS_TOLD_OF.search(text) is not None
        and _WANTS_NONE.search(text) is not None
        and _SUM.search(text) is None
    )


_PAYMENT_MEETS = Pattern(
    r"\boutcomes?\b|\bmeet(?:s|ing)?\b|\bso\s+that\b|\bin\s+order\s+(?:to|that)\b|"
    r"\b[BENCD]\s?\d{1,2}\b|"
    r"(?:\b(?:his|her|their|the|this|these|identified|assessed|following)|['’]s?)\s+(?:\w+\s+"
    r"){0,2}needs?\b|"
    r"\bneeds?\s*:?\s*\d",
    re.IGNORECASE,
)


def payment_says_what_for(draft: Draft) -> Iterator[Seen]:
    """Yield a direct payment without the needs and outcomes that it meets."""
    said = draft.text_of(Letter.J)
    for passage in draft.of(Letter.J):
        found = _DIRECT.search(passage.text)
        if (
            found is None
            or _NO_PAYMENT.search(passage.text)
            or (_SUM.search(said) is None and _is_declined(said))
        ):
            continue
        budget = passage.part if isinstance(passage.part, Budget) else None
        linked = budget is not None and budget.needs and budget.outcomes
        if not linked and not _PAYMENT_MEETS.search(_TO_ADD.sub(" ", said)):
            yield Breach(
                passage=passage, start=found.start(), end=found.end(), certainty=sure(draft)
            )


def budget_is_spoken_of(draft: Draft) -> Iterator[Seen]:
    """Yield that nothing says whether there is a personal budget."""
    if draft.of(Letter.J) or draft.plan.nothing_in(Letter.J) is not None:
        return
    budget = draft.plan.budget
    if budget is not None and budget.requested is not None:
        return
    if draft.case.reading is None or Letter.J in draft.sections:
        yield Breach(letter=Letter.J, certainty=sure(draft))
    elif draft.case.reading.unplaced:
        yield NotKnown(fact=Known.FILE)
