"""Whether a text of Section A tells, before or beside words in the first person, whose they are (A-17)."""

import re
from functools import lru_cache

from ehcplan.compliance import english
from ehcplan.compliance.checks.a_whose import FIRST_PERSON, PARENT
from ehcplan.compliance.pattern import Pattern

# What somebody made or gave, that the words then are.
_MADE = Pattern(
    r"\b(?:hand(?:writing)?|answers?|answered|interview\w*|transcri\w+|letters?|voice notes?|"
    r"e-?mail(?:s|ed)?|"
    r"messages?|texted|filled (?:in|out)|made (?:this|these|the)|words|sentences|account|booklet|"
    r"questionnaire|"
    r"talking mats?|recording|film|video|page|sheet|poster|speech|talk(?:s|ed|ing)? (?:to|with)|"
    r"speaks? (?:here )?for|"
    r"spoke|spoken|statement|notes?|chat|conversation|dictation|own voice|"
    r"through (?:his|her|their) (?:device|talker)|"
    r"interpreter|read (?:this|these|it) (?:out|back|through)|composed|put (?:this|these|it)|"
    r"sent (?:this|these))\b",
    re.IGNORECASE,
)
_SOMEBODY = Pattern(
    r"(?<![.!?:] )(?<!^)\b[A-Z][a-zà-ÿ]{2,}\b|^\W*[A-Z][a-zà-ÿ]+(?:[’']s?)?\b|"
    rf"\b(?:he|she|they|his|her|their|{PARENT}|"
    r"tutor|teacher|key worker|senco|teaching assistant|TA)\b"
)
# "Ilar, 2 June 2026 (with his tutor):", and what he says behind it.
_LED_IN = Pattern(
    r"^\W*[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?(?:,? aged? \w+)?,? "
    r"?[(,][^():\n]{0,100}?\d[^():\n]{0,100}\)?\s?[:–—]"
)
_INTRODUCED = Pattern(
    r"\b(?:I am|I[’']m|my name is) [A-Z][\w’'-]+[^.!?\n]{0,40}\bI (?:made|wrote|typed|drew|did|"
    r"chose|said|filled)\b"
)
_LEAD = Pattern(r"[:–—](?=\s)")


_WHOLE = Pattern(
    r"\b(?:this|these|the words|all of it|here|below|nobody (?:has )?changed|nothing (?:to be "
    r")?(?:changed|altered))\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def tells_source(text: str, *, of_all: bool = False) -> bool:
    """Return whether a text says who made or gave the words that stand as "I": its own, or all."""
    if not of_all and (_LED_IN.match(text) or _INTRODUCED.search(text)):
        return True
    spoken = (text[start:end] for start, end in english.sentences(text))
    return any(_is_source(one) and (not of_all or _WHOLE.search(one)) for one in spoken)


_SEEN = Pattern(
    r"\b(?:watch(?:ed|ing)|saw|seen|observ\w+|noticed|looked on|joined in (?:his|her|their)|"
    r"play(?:ed|ing) (?:alongside|beside|with) (?:him|her|them))\b",
    re.IGNORECASE,
)
_OWN_WORDS = Pattern(
    r"\b(?:said|says|wrote|written|typed|signed|dictated|scribed|spoke|told|own (?:words|voice|"
    r"writing)|as (?:if|though)|first person|as [“\"‘]I[”\"’])\b",
    re.IGNORECASE,
)


def is_only_seen(text: str) -> bool:
    """Return whether a text tells of watching alone: nobody can have seen somebody say “I”."""
    return _SEEN.search(text) is not None and _OWN_WORDS.search(text) is None


def _is_source(sentence: str) -> bool:
    lead = _LEAD.split(sentence, maxsplit=1)[0]
    if is_only_seen(sentence):
        return False
    if FIRST_PERSON.search(lead) or not _MADE.search(lead) or not _SOMEBODY.search(lead):
        return False
    is_dated = next(english.dates_in(lead), None) is not None
    return lead != sentence or is_dated or _WHOLE.search(lead) is not None
