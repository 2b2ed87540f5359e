"""Texts that say that a section holds nothing: and which of three things that means."""

import re

from ehcplan.documents.read.paper.dates import date_in, dates_in
from ehcplan.plan.whole import Letter, Nothing, NothingHere

_SHORT = re.compile(
    r"^\W*(?:none|n/?a|nil|not applicable|nothing(?: identified| at present)?|no needs?)\b",
    re.IGNORECASE,
)
_NO_SUCH = re.compile(
    r"^\W*(?:(?:there (?:are|is|were)|currently|at present|[A-Z]\w+ (?:has|does not (?:currently "
    r")?(?:have|require|need))|(?:he|she|they) (?:has|have))\s+)*"
    r"(?:no|not any|any)\s+(?:(?:identified|known|additional|specific|specified|other|current|"
    r"health|medical|social|care|special|educational|related|further|personal|direct|unmet|formal|"
    r"significant|such|separate)[,\s]+(?:or\s+|and\s+)?)*"
    r"(?:needs?|outcomes?|provision|support|services?|budget|payments?|requirements?|conditions?|concerns?)\b",
    re.IGNORECASE,
)
_NOTHING_TO = re.compile(
    r"^\W*(?:(?:there (?:is|was)|we (?:have|found)) )?nothing (?:(?:here )?to (?:be )?(?:provided?|"
    r"record(?:ed)?|add(?:ed)?|list(?:ed)?|put down|arranged?|set out|report(?:ed)?)|(?:more |"
    r"further |else )?(?:is |was |has been )?(?:being )?(?:needed|required|provided|given|asked "
    r"for|found|identified|recorded|reported))\b(?!\s+to\s+(?:him|her|them)\b)",
    re.IGNORECASE,
)
# The answer to a question that heads a section: "No. The advice found no need for any."
_ANSWERS_NO = re.compile(
    r"^\W*no[.,;]\s+(?=[A-Za-z])[^!?]{0,200}?\b(?:no|not|none|nothing|nobody|\w*n[’']t)\b",
    re.IGNORECASE,
)
# The number of a clause or a paragraph: "4.1 None identified."
_NUMBER = re.compile(r"^\W*(?:\d{1,2}(?:\.\d{1,2}){1,2}|\d{1,2}[.):]|[A-K]\d?\.\d{1,2})[.):]?\s+")
_NOT_KNOWN = re.compile(
    r"\b(?:not known(?! to)|unknown|no information|nobody knows|not yet known)\b", re.IGNORECASE
)
_NOT_ASKED = re.compile(
    r"\b(?:not (?:yet )?(?:been )?(?:asked|requested|sought|assessed)|no advice (?:was|has been) "
    r"sought|awaiting|to follow|tbc)\b",
    re.IGNORECASE,
)
_BY = re.compile(
    r"\((?P<in>[^()]{3,160})\)|\b(?:according to|reported by|confirmed by|advised by|stated by|as "
    r"advised by|by|from|source:|per)\s+(?P<by>[^.;,()]{3,100})",
    re.IGNORECASE,
)
# A form's own words on what it wants: "No provision belongs in this section."
_OF_FORM = re.compile(
    r"\b(?:belongs?|(?:goes|go) (?:here|in|into)|should be|must be|must not)\b", re.IGNORECASE
)
_MOST_WORDS = 45


def is_nothing(text: str) -> bool:
    """Return whether a text says that there is nothing here."""
    cut = _NUMBER.sub("", text.strip(), count=1)
    if not cut or len(cut.split()) > _MOST_WORDS:
        return False
    if _OF_FORM.search(cut):
        return False
    return bool(
        _SHORT.match(cut)
        or _NO_SUCH.match(cut)
        or _NOTHING_TO.match(cut)
        or _ANSWERS_NO.match(cut)
        or _is_not_known(cut)
    )


def _is_not_known(text: str) -> bool:
    return len(text.split()) <= 14 and bool(
        re.match(
            r"^\W*(?:not known(?! to)|unknown|not (?:yet )?asked|no information)",
            text,
            re.IGNORECASE,
        )
    )


def nothing_of(text: str, letter: Letter) -> NothingHere:
    """Return what a text that says so records: why there is nothing, who said it, and when."""
    why = Nothing.NONE
    if _NOT_ASKED.search(text):
        why = Nothing.NOT_ASKED
    elif _NOT_KNOWN.search(text):
        why = Nothing.NOT_KNOWN
    return NothingHere(letter=letter, why=why, said_by=_said_by(text), on=date_in(text))


def _said_by(text: str) -> str:
    found = _BY.search(text)
    if found is None:
        return ""
    said = found["in"] or found["by"]
    for start, _, _, _ in dates_in(said):
        said = said[:start]
        break
    return re.sub(r"\b(?:dated|on|of)\s*$", "", said.strip(" ,;:")).strip(" ,;:.")
