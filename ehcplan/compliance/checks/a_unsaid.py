"""Texts of Section A that say nothing of their own: of who did not speak, and a form’s questions."""

import re

from ehcplan.compliance import english
from ehcplan.compliance.checks.a_whose import PARENT
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.words.a import says_something

_NOT_SAID = Pattern(
    r"\b(?:was|were|has|have|is) not (?:yet )?(?:been )?(?:asked|discussed|explored|covered|known|"
    r"sought)\b"
    r"|\b(?:not|never) asked about\b|\bno (?:views?|wish(?:es)?|answers?|hopes?|plans?|comments?|"
    r"information|reply|response) "
    r"(?:about \w+ )?(?:was|were|has|have|had|on|about|from|received|given|recorded)\b"
    r"|\b(?:did|would|could|does|do) not (?:say|answer|comment|give (?:a|any)|express|respond|wish "
    r"to attend|want to (?:say|talk|answer))\b"
    r"|\bhas (?:nothing|not) (?:to say|said)\b",
    re.IGNORECASE,
)
"""By which a sentence tells that something was not asked, or not said."""

_ABSENT = Pattern(
    rf"\b(?:{PARENT}|nobody|no[- ]one|neither parent)\b[^.!?\n]{{0,40}}\b(?:(?:did|has|have|had|"
    r"was|were|could|would)(?: not|n[’']t)(?: yet)?(?: been)?(?: able to)? "
    r"(?:attend\w*|return\w*|repl(?:y|ied)|respond\w*|come|came|be (?:reached|contacted|present)|"
    r"reached|contacted|completed?|sent|send|given|give|present|make it|take part|contribut\w+)|"
    r"(?:was|were) (?:unable|not able|able) to (?:attend|come|take part|contribute)|failed to|"
    r"(?:is|are|was|were) (?:absent|away|still to))"
    r"|\b(?:sent|invited|asked|written to|telephoned|emailed)\b[^.!?\n]{0,60}\b(?:no "
    r"(?:reply|answer|response)|not (?:yet )?(?:been )?(?:returned|replied|back))",
    re.IGNORECASE,
)


def says_nobody_spoke(text: str) -> bool:
    """Return whether every sentence of a text tells that somebody did not come, or says nothing."""
    spoken = (text[start:end] for start, end in english.sentences(text))
    return all(
        _ABSENT.search(one) or _NOT_SAID.search(one) or not says_something(one) for one in spoken
    )


ASKS = Pattern(
    r"^\W*(?:what|how|who|where|when|which|why|is|are|do|does|can|tell "
    r"us)\b[^.!]{2,160}\?\W*$",
    re.I,
)


def is_form_question(text: str) -> bool:
    """Return whether a text is a form's questions and no answer to them."""
    if _PROMPTS.fullmatch(text.strip()) or _FOR_WRITERS.search(text) or _TITLES.match(text):
        return True
    rows = re.split(r"(?<=\?)\s+", text.strip())
    return all(ASKS.match(row) for row in rows)


_PROMPTS = Pattern(
    r"(?:(?:What|How|Who|Where|When|Why|Things|People|Ways|Anything)(?! I like is\b)(?: (?!is "
    r"a|are a|because\b)(?:[a-z’'/-]+|I|[A-Z][a-z]+(?= "
    r"(?:and|or|like|love|want|need|think)))){1,11}[:.]?\s*){1,8}"
)
"""A form's own titles one after another: "What I like How best to help me"."""
_TITLES = Pattern(
    r"^\W*(?:(?:(?-i:[A-Z])\w+|my|our|his|her|their|the|child|pupil|student|young person|parents?|carers?|family|"
    r"mum|dad|and|or|own)[’']?s?[’']?[ /]+){1,5}(?:and )?(?:views?|hopes?|wishes|dreams?|interests?|aspirations?|"
    r"voice|profile|story|history|comments?|contribution)(?:(?:,| and| &)+ (?:views?|hopes?|wishes|"
    r"dreams?|interests?|aspirations?|fears|worries))*\W*$"
    r"|^\W*(?:one[- ]page profile|all about me|about me|pupil voice)(?: \W*(?:insert|attach|add|paste|to "
    r"(?:follow|be (?:added|inserted|attached)))(?: \w+){0,3})?\W*$"
    r"|^\W*section a (?:records|sets out|contains|describes|gives|is (?:for|about|where)|should|must)\b",
    re.IGNORECASE,
)
"""A form's own titles that are no question, and what it says of its own section."""
_FOR_WRITERS = Pattern(
    r"\b(?:guidance|notes?|instructions?|advice|tips?|prompts?) (?:for|to) (?:\w+ )?(?:writers?|"
    r"authors?|staff|schools?|whoever|those completing|completing|settings?|plan coordinators?)\b"
    r"|\b(?:delete|remove|overwrite) (?:this|these|the) (?:\w+ )?(?:note|text|guidance|prompts?|"
    r"instructions?|box|paragraph|wording)\b"
    r"|\b(?:use|complete|fill in) this (?:box|section|space|page|form) (?:for|to|with)\b",
    re.IGNORECASE,
)
