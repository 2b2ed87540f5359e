"""Lines of Section F that speak of all its help together: when it begins, and whence it comes.

"F1 to F10 begin on 1 September. They follow the advice in Section K." gives nobody anything that
the items do not.
"""

import re

_SENTENCE = re.compile(r"(?<=[.;!])\s+(?=\S)")
_NUMBERED = r"(?:[FGHP]\s?)?\d{1,2}(?:\.\d{1,2})?"
_HELP = (
    r"(?:items?|lines?|rows?|entries|entry|provision|help|support|arrangements?|"
    r"amounts?|times|numbers?|(?:above|below|rest))"
)
_WHERE = (
    r"(?:\s+(?:below|above|here|listed|written|named|in\s+(?:this|the)\s+(?:section|table|plan|part|"
    r"list|schedule)(?:\s+(?:above|below))?|in\s+(?:section|part)\s+[FGH]\d?|of\s+(?:this\s+)?section"
    r"(?:\s+[FGH]\d?)?|(?:that|which)\s+follows?|set\s+out\s+(?:here|below|above)))*"
)
_ALL = re.compile(
    r"\W*(?:"
    rf"(?:(?:items?|lines?|rows?|provision|numbers?)\s+)?{_NUMBERED}(?:\s*(?:,|and|&)\s*{_NUMBERED})*"
    rf"(?:\s*(?:to|–|-|and|through|,)\s*{_NUMBERED})"
    r"|everything|"
    rf"(?:all|each|every|none|the\s+whole)(?:\s+of)?(?:\s+(?:the|this|these|it|them|that))?\s+{_HELP}"
    r"|all(?:\s+of\s+(?:it|this|that|these|them))?"
    rf"|(?:the|this|these)\s+(?:whole\s+of\s+(?:the|this)\s+)?{_HELP}"
    r"|provision"
    rf"){_WHERE}\s+(?=\S)",
    re.IGNORECASE,
)
"""Who or what such a sentence speaks of."""
_GOES_ON = re.compile(r"\W*(?:they|it|these|this|all|none)\s+(?=\S)", re.IGNORECASE)
_OFTEN = r"(?:(?:will|shall|is\s+to|are\s+to|has|have|may|must)\s+)?(?:all\s+|also\s+|then\s+)*"
_BEGINS = re.compile(
    _OFTEN + r"(?:begins?|begun|began|starts?|started|commences?|commenced|ends?|continues?|"
    r"takes?\s+effect|appl(?:y|ies)|(?:is|are|be|been)\s+(?:in\s+place|in\s+force|for\s+term\s+time|in\s+"
    r"term\s+time|term[- ]time\s+only))\b",
    re.IGNORECASE,
)
_COMES_OF = re.compile(
    _OFTEN
    + r"(?:follows?|reflects?|comes?\s+(?:from|out\s+of)|came\s+(?:from|out\s+of)|rests?\s+on|"
    r"(?:is|are|was|were|be|been)\s+(?:\w+ly\s+)?(?:based\s+(?:up)?on|drawn\s+(?:up\s+)?from|taken\s+"
    r"from|as\s+(?:much|long|often|many)\s+as\s+[^.;]{1,60}?\b(?:advis\w+|recommend\w*|ask\w*\s+for|say|says)|"
    r"as\s+(?:advised|recommended|agreed)|advised|recommended|agreed|what\b[^.;]{0,40}?\b"
    r"(?:advised|recommended|agreed|asked\s+for)|costed|(?:looked\s+at|checked|reviewed|talked\s+"
    r"through)\s+(?:\w+\s+){0,3}?(?:at|by|with|in|every|each|once|together)))\b",
    re.IGNORECASE,
)
_GIVES = re.compile(
    r"\b(?:minutes|hours?|one[- ]to[- ]one|1:1|\d+\s+times|times\s+a|small\s+groups?|group\s+of|"
    r"(?:is|are)\s+(?:given|provided|delivered|led|taught)|as\s+(?:needed|required|appropriate)|"
    r"where\s+(?:needed|possible|appropriate)|when\s+(?:needed|required))\b",
    re.IGNORECASE,
)
_GIVER = re.compile(
    r"therap|assistant|mentor|tutor|teacher|coach|nurses?\b|staff|worker|adult", re.IGNORECASE
)


_PAPER = (
    r"(?:plan|protocol|programme|passport|profile|assessment|report|letter|form|agreement|document|record|"
    r"sheet|copy|script|prescription|paper)"
)
_LIES = re.compile(
    rf"\W*(?:an?|the|his|her|their|(?-i:[A-Z])[\w-]+[’']s)\s+(?:[\w-]+\s+){{0,5}}?{_PAPER}\s+(?:(?:for|of|from|on|to)\s+"
    r"[^.;,]{1,40}?\s+)?(?:(?:is|was|has\s+been)\s+(?:dated|(?:last\s+)?(?:signed|written|updated|agreed|reviewed))\b|"
    r"(?:is|was)\s+(?:attached|appended|enclosed|kept(?!\s+(?:up|to|under))|held|filed)\b)"
    r"(?![^.;]*\b(?:each|every|once|twice|weekly|monthly|termly|yearly|regularly)\b)[^.;]*$",
    re.IGNORECASE,
)
"""Where a paper lies and of what day it is: nothing that is given."""

_SAME_THERE = re.compile(
    rf"\W*(?:[\w’'-]+\s+){{0,6}}?{_PAPER}\b[^.;:]{{0,70}}:\s*(?:the\s+|for\s+the\s+)?same\b",
    re.IGNORECASE,
)
"""That another plan says the same: "Care and support plan, 15 September 2026: same ten hours."."""


def is_whereabouts(text: str) -> bool:
    """Return whether a line only tells where a paper lies or when it was written."""
    sentences = [one for one in _SENTENCE.split(text.strip()) if one.strip(" .")]
    return bool(sentences) and all(
        _SAME_THERE.match(one) is not None
        or (_LIES.match(one.strip(" .")) is not None and _GIVES.search(one) is None)
        for one in sentences
    )


_IN_SHORT = re.compile(
    r"(?:all\s+)?(?:starts?|begins?|from|in\s+place\s+from|runs?\s+from)\s*:?\s+(?:on\s+)?\d{1,2}(?:st|nd|rd|th)?\s+\w+\s+"
    r"\d{4}(?:\s+(?:to|until)\s+\d{1,2}(?:st|nd|rd|th)?\s+\w+\s+\d{4})?\.?|"
    r"(?:in\s+)?term[\s-]?times?(?:\s+only)?\.?|\d{2}\s+(?:school\s+|college\s+)?weeks\s+a\s+year\.?|"
    r"unless\s+[^.;,]{3,60},\s+(?:what\s+follows|everything|all\s+(?:of\s+)?(?:this|it|the\s+help|help|the\s+provision|"
    r"provision|that\s+follows)|each\s+(?:item|line|row)|it|this|the\s+(?:help|provision))\b[^.;]{0,80}\bweeks\b"
    r"(?![^.;]*\b(?:minutes|hours?)\b)[^.;]{0,50}\.?|"
    r"(?:(?-i:[A-Z])[\w’'-]+|he|she|they)\s+(?:follows?|takes?|studies|study|does|do)\s+(?:all\s+(?:of\s+)?)?(?:the\s+|an?\s+)?"
    r"(?:full|whole|same|ordinary|broad|national|balanced|and|\s)+(?:early\s+years\s+|reception\s+|primary\s+|school\s+|"
    r"college\s+)?curriculum\b(?:\s+(?:with|as|beside|alongside|like)\s+[^.;,]{1,40})?\.?|"
    r"(?:full|whole|broad|balanced|and|the|national|reception|early\s+years|school|\s)+\s+curriculum\.?",
    re.IGNORECASE,
)
"""The same in an officer's notes: "Starts 3 May 2027. Term time. Full curriculum."."""


def speaks_of_all(text: str) -> bool:
    """Return whether a line only tells when all the help begins, or what it follows."""
    sentences = [one for one in _SENTENCE.split(text.strip()) if one.strip(" .")]
    return bool(sentences) and all(
        _IN_SHORT.fullmatch(one.strip()) or _is_of_all(one, may_go_on=at > 0)
        for at, one in enumerate(sentences)
    )


_HAD_REGARD = re.compile(
    r"\W*(?:in (?:this section|writing this|making this)[^.;]{0,20}?,?\s+)?(?:the\s+)?(?:local\s+)?"
    r"(?:authority|council|borough|county|we)\s+(?:has|have)\s+(?:\w+\s+)?(?:had\s+regard|taken\s+(?:into\s+)?account|considered|paid\s+regard)\b|"
    r"\W*(?:the\s+)?(?:\w+\s+)?panel\s+(?:was|is|has|considered|agreed)\b[^.;]{0,40}\b(?:following|below|package|provision)\b",
    re.IGNORECASE,
)
"""What the authority says that it bore in mind."""


def _is_of_all(sentence: str, *, may_go_on: bool) -> bool:
    if _GIVES.search(sentence):
        return False
    if _HAD_REGARD.match(sentence):
        return True
    led = _ALL.match(sentence) or (_GOES_ON.match(sentence) if may_go_on else None)
    if led is None:
        return False
    if _COMES_OF.match(sentence, led.end()):
        return True
    return _BEGINS.match(sentence, led.end()) is not None and not _GIVER.search(sentence)
