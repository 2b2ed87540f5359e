"""What stands under outcomes and help together, or where they take turns: which of both a text is."""

import re

from ehcplan.documents.read.desk.desk import Desk
from ehcplan.documents.read.desk.numbers import own_number
from ehcplan.documents.read.desk.units import Text
from ehcplan.documents.read.labels.holds import Holds
from ehcplan.documents.read.paper.dates import due_in
from ehcplan.plan.whole import PROVISION_LETTERS, Letter

_NUMBER = re.compile(
    r"\W*(?:(?:short|long|medium)(?:er)?[- ]term )?outcome\s*(?:no\.?\s*|number\s*)?E?(?P<number>"
    r"\d{1,2}(?:\.\d{1,2})?)[a-z]?\b\s*(?:[(\[][^()\[\]]{0,120}[)\]])?[\s.:;,–—-]*",
    re.IGNORECASE,
)
_TIME = (
    r"(?:the|end|start|time|of|summer|autumn|spring|term|school|year|key|stage|age|\d{1,4}|january|"
    r"february|march|april|may|june|july|august|september|october|november|december)"
)
_DUE = rf"(?:(?:by|before|within|from|in|at)\s+(?:{_TIME},?\s+){{1,7}})?"
_PRONOUN = r"he|she|they|i|the (?:pupil|student|young person|child|learner)"
_HELP = re.compile(
    r"\W*(?:(?:unless|except where|where|if) [^,.;]{3,60}, |(?:from|since) \d[\w ]{3,18} )?"
    r"(?:(?:all|any|every|each|the|this|new|most|of the|his|her|their) ){0,3}(?:help|support|"
    r"provision|everything|amounts?|hours|sessions|frequenc\w+|figures|numbers|times|"
    r"weeks?|year|term|a (?:\w+ )?(?:week|year|term|day))\b",
    re.IGNORECASE,
)
_OF_ALL = re.compile(
    r"\b(?:in (?:this|these|both) (?:part|section|plan|table|page|sheet|tables|sections|parts)|below|"
    r"(?:except|unless|otherwise)\b[^.;]{0,50}\b(?:date|dates|says?|given|named?|stated|line|row|item)|"
    r"otherwise|means?|counts?|is \d+|are \d+|without a (?:gap|break)|already in place)\b",
    re.IGNORECASE,
)


def tells_further_outcome(desk: Desk, text: Text) -> bool:
    """Return whether a text numbers an outcome not told yet, and says what the pupil does by when.

    "Outcome 8 (health). By July 2028 Ada takes her own tablets" is one wherever it stands; "For
    outcome 8, a nurse …" and an outcome that stands again over its help are none.
    """
    said = text.para.text.strip()
    if _NUMBER.match(said) is None and _NUMBER.fullmatch(text.label):
        said = f"{text.label}. {said}"
    found = _NUMBER.match(said)
    if found is None or text.holds not in (None, Holds.OUTCOME):
        return False
    if any(one.number == found["number"] for one in desk.outcomes):
        return False
    rest = said[found.end() :]
    return _is_of_pupil(rest, desk) and (due_in(rest) is not None or _BY.search(rest) is not None)


def leads_help(text: Text) -> bool:
    """Return whether a plain paragraph stands under a heading of outcomes and help, and in no table."""
    shares = set(text.scene.letters) & set(PROVISION_LETTERS) and Letter.E in text.scene.letters
    in_table = text.para.block.place[0] == "table"
    return bool(shares) and not in_table and not text.label and not text.para.is_list


def is_of_help(text: str, desk: Desk) -> bool:
    """Return whether a text speaks of all help, and is no outcome: "Help in this part runs from …"."""
    if own_number(text) or _NUMBER.match(text) or _is_of_pupil(text, desk):
        return False
    first = _SENTENCE.split(text.strip(), maxsplit=1)[0]
    is_due = _BY.search(first) is not None
    return not is_due and _HELP.match(first) is not None and _OF_ALL.search(first) is not None


_BY = re.compile(r"\bby\b[^.;]{0,40}?\b(?:20\d\d|year \d|age \d|end of|key stage)", re.IGNORECASE)
_SENTENCE = re.compile(r"(?<=[.;!])\s+(?=\S)")


def _is_of_pupil(text: str, desk: Desk) -> bool:
    """Return whether the pupil is who a text begins with, after its time if that stands first."""
    called = [re.escape(name) for name in desk.names if name]
    who = "|".join([*called, _PRONOUN])
    return re.match(rf"\W*{_DUE}(?:{who})\b(?![’'])", text, re.IGNORECASE) is not None
