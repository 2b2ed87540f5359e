"""Help in several lines: a line with its list, and what stands once over all items of a heading."""

import re

from ehcplan.documents.read.desk.desk import Desk, ProvisionRead
from ehcplan.documents.read.desk.numbers import own_number
from ehcplan.documents.read.desk.units import Text
from ehcplan.documents.read.parts.linked_heads import is_links
from ehcplan.documents.read.parts.provider import begins_with_provider
from ehcplan.plan.whole import Letter

_AMOUNT = re.compile(
    r"\b(?:minutes?|hours?|weekly|daily|fortnightly|monthly|termly|times?\s+a|sessions?|lessons?|"
    r"1:1|one[- ]to[- ]one|(?:a|each|every)\s+(?:\w+\s+)?(?:day|night|week|fortnight|month|term|"
    r"half[- ]term|year|morning|afternoon|lunchtime|monday|tuesday|wednesday|thursday|friday))\b|"
    r"£\s?\d",
    re.IGNORECASE,
)
_MINUTES = re.compile(
    r"\b(?:minutes?|hours?|weekly|daily|fortnightly|monthly|termly)\b", re.IGNORECASE
)
# "By a therapist, one-to-one, 30 minutes every week": what is given stands in the list under it.
_LED = re.compile(
    r"\W*(?:(?:given|led|taught|provided|delivered|run)\s+)?(?:by|from|with)\b[^.]{3,160}\.?$|"
    r"\W*(?:who|how often|when|how much|how long)\b[^:]{0,40}:",
    re.IGNORECASE,
)
_PART = re.compile(r"\W*(?:(?:how\s+)?to\s+\w|[A-Z]?[a-z]+ing\b|[a-z])")


def waits_for_list(desk: Desk, text: Text, letter: Letter) -> bool:
    """Keep a line that says how much of what is listed under it; whether it was one.

    "A tutor spends 20 minutes each morning with her on:" is one item with the list after it.
    """
    words = text.para.text.strip()
    if not words.endswith(":") or text.label or _MINUTES.search(words) is None:
        return False
    desk.waiting = (text, letter)
    return True


def waited(desk: Desk, text: Text, letter: Letter) -> tuple[Text, Letter] | None:
    """Return the line that a list item goes on, if one waits for it; let any other go as it was."""
    held, desk.waiting = desk.waiting, None
    if held is None:
        return None
    before, of = held
    if of is letter and before.scene == text.scene and _is_part(text):
        return held
    desk.add_loose(of, [before.para], before.label or before.scene.caption)
    return None


def goes_on(desk: Desk, text: Text, letter: Letter) -> bool:
    """Add a list item to the line over it that tells how much of it there is; whether it was one."""
    last, is_open = (desk.provision[-1] if desk.provision else None), desk.open_help
    if last is None or is_open is not last or last.letter is not letter:
        return False
    if last.scene != text.scene or not _is_part(text):
        desk.open_help = None
        return False
    last.bit.paras.append(text.para)
    last.cites += f" {text.para.text}"
    return True


def goes_on_beside(desk: Desk, text: Text) -> bool:
    """Add a line beside the number of help to the lines before it; whether it only says more of it.

    Beside "F1" stand who does what, then "45 minutes every week", then "A further hour each term …".
    """
    last = desk.provision[-1] if desk.provision else None
    if last is None or not text.label or last.label != text.label or last.scene != text.scene:
        return False
    words = text.para.text.strip()
    if not own_number(text.label) or own_number(words) or _SAYS_MORE.match(words) is None:
        return False
    last.bit.paras.append(text.para)
    last.cites += f" {words}"
    return True


_MANY = r"(?:\d+(?:[.½¼]\d*)?|an?|half\s+an?|one|two|three|four|five|six|seven|eight|ten|twelve|\w+teen|\w+ty(?:-\w+)?)"
_SAYS_MORE = re.compile(
    rf"\W*(?:{_MANY}[\s-]+(?:minutes?|mins?|hours?|sessions?|lessons?|times|days|weeks?|visits?|blocks?|half\s+days?)\b|"
    r"(?:once|twice|every|each|daily|weekly|fortnightly|monthly|termly)\b|"
    r"(?:in\s+)?(?:an?\s+)?(?:small\s+)?groups?\s+of\b|one[- ]to[- ]one\b|1:1|in\s+(?:a\s+pair|pairs|class|lessons)\b|"
    r"an?\s+(?:further|extra|additional)\b|(?:this|these|that|those|it|both|they|the\s+(?:sessions?|work|programme|"
    r"time|lessons?))\b|"
    r"(?:content|focus|methods?|topics?|who|where|when|how\s+(?:much|often|long)|frequency|amount|place|group(?:\s+size)?|"
    r"training|reviewed?|from|delivered\s+by|provided\s+by|led\s+by|given\s+by)\b\s*[:\w])",
    re.IGNORECASE,
)
"""Of what is given already: how much, how often, in which group, with what in it."""


def opens_list(made: ProvisionRead) -> bool:
    """Return whether help only says who gives it and how much, so that a list says what it is."""
    para = made.bit.paras[0]
    if para.is_list or not _MINUTES.search(para.text):
        return False
    return para.is_bold or _LED.match(para.text) is not None


def _is_part(text: Text) -> bool:
    words = text.para.text.strip()
    says_own = _AMOUNT.search(words) or begins_with_provider(words)
    return text.para.is_list and not says_own and _PART.match(words.lstrip("•-*–· ")) is not None


def takes_links(desk: Desk, text: Text, letter: Letter) -> bool:
    """Take a line that only says which needs and outcomes help is for; whether it was one.

    It speaks of all under its heading: of what follows, or, after the last of them, of those before.
    """
    words = text.para.text.strip()
    if text.label or not is_links(words):
        return False
    before = [o for o in desk.provision if (o.scene, o.letter) == (text.scene, letter)]
    for one in before:
        one.cites += f" {words}"
    if not before:
        desk.cited = (text.scene, words)
    desk.add_loose(letter, [text.para], text.scene.caption)
    return True


def told_over(desk: Desk, made: ProvisionRead) -> None:
    """Give help what stands once for all under its heading: what it is for, who gives it, how often."""
    if desk.cited is not None and desk.cited[0] == made.scene:
        made.cites += f" {desk.cited[1]}"
    for text, field in desk.shared:
        if text.scene == made.scene:
            words = text.para.text.strip()
            made.fields.setdefault(field, words)
            for other in ("amount", "frequency") if _MINUTES.search(words) else ():
                made.fields.setdefault(other, words)
