"""Needs and strengths, from paragraphs and labelled facts."""

import re

from ehcplan.documents.read.desk.desk import Bit, Desk, NeedRead
from ehcplan.documents.read.desk.numbers import own_number
from ehcplan.documents.read.desk.units import Text
from ehcplan.documents.read.labels.holds import Holds
from ehcplan.documents.read.paper.dates import date_in
from ehcplan.documents.read.paper.plain import plain_label
from ehcplan.documents.read.parts.links import (
    above_of,
    default_area,
)
from ehcplan.plan.whole import Letter

_BESIDE_NEED = frozenset(
    {
        Holds.OUTCOME,
        Holds.PROVISION,
        Holds.LINK,
        Holds.EVIDENCE,
        Holds.BASELINE,
        Holds.KIND,
        Holds.NUMBER,
        Holds.AREA,
    }
)


def take_need(desk: Desk, text: Text, letter: Letter) -> None:
    """Take a paragraph of B, C or D."""
    if text.para.text.strip().endswith(":") and len(text.para.text.split()) < 14:
        desk.add_loose(letter, [text.para], text.label or text.scene.caption)
        return
    if any(_HELPS.match(words) for words in (text.label, text.scene.caption, text.para.text)):
        desk.add_loose(letter, [text.para], text.label or text.scene.caption)
        return
    above = text.holds or above_of(text.scene)[0]
    if text.holds in _BESIDE_NEED and text.label:
        _tell_need(desk, text)
        desk.add_loose(letter, [text.para], text.label)
        return
    desk.needs.append(
        NeedRead(
            bit=Bit(paras=[text.para]),
            letter=letter,
            scene=text.scene,
            area=default_area(letter) or text.scene.area,
            is_strength=_is_strength(text, above),
            number=own_number(
                text.para.text,
                after_strength(text.para.text),
                text.label,
                text.scene.caption,
                *_need_over(text),
            ),
        )
    )


def _need_over(text: Text) -> list[str]:
    """Return the sub-headings over a text that name one need: "Need 3: asthma"."""
    return [h.text for h in reversed(text.scene.heads) if re.match(r"\W*needs? ", h.text, re.I)]


# What helps is no need, though it stands among needs.
_HELPS = re.compile(
    r"^\W*(?:what (?:(?:already |has )?help(?:s|ed)|has worked|works)\b(?! well)|(?:helpful "
    r")?strategies that (?:help|work)|(?:things|what) that help)[^.:–—]{0,40}(?:[:–—]|$)",
    re.IGNORECASE,
)


def _is_strength(text: Text, above: Holds) -> bool:
    words = text.para.text
    led = strength_led(words)
    if led is not None:
        return led
    said = _LEADS_ON.sub("", words)
    return above is Holds.STRENGTH or is_strength(_MAIN_NEED.sub("", said).strip() or said)


# "She draws well. These things are difficult:" is of what goes well: the list after it is not.
_LEADS_ON = re.compile(r"(?<=[.!?])\s[^.!?]{1,80}:\s*$")


# "She learns by listening. Main need: vision impairment." names the kind of plan, and tells no need.
_MAIN_NEED = re.compile(
    r"\b(?:main|primary|secondary|other|second)\s+(?:(?:type|area|kind)\s+of\s+)?needs?\s*[:–-]\s[^.;]*(?:[.;]|$)",
    re.IGNORECASE,
)


def _tell_need(desk: Desk, text: Text) -> None:
    """Learn the level of the need above, and the day it speaks of, from a labelled fact."""
    last = desk.needs[-1] if desk.needs else None
    if last is None or last.scene.turn != text.scene.turn:
        return
    label = plain_label(text.label)
    if label == "level":
        last.level = text.para.text.strip()
    elif label in ("as of", "as at", "date"):
        last.as_of = date_in(text.para.text)


_STRENGTH_LED = re.compile(
    r"^\W*(?:need\s*[A-Z]?\d{1,2}\s*[.:,–—-]+\s*)?(?:strengths?|what (?:he|she|they|i) "
    r"(?:does|do|can do)(?: well)?|(?:is )?(?:going|doing|goes|does) well|good at|can "
    r"do)\b[^:.–—]{0,40}[:.–—-]",
    re.IGNORECASE,
)
_NEED_LED = re.compile(
    r"^\W*(?:needs?|difficult\w*|barriers?|challenges?|what is hard|finds "
    r"hard)\b[^:.–—]{0,20}[:.–—-]",
    re.IGNORECASE,
)


_NEED_AFTER = re.compile(
    r"(?:[.;]|\n)\s*(?:(?:her|his|their|my)\s+)?(?:needs?|difficult\w*|barriers?|challenges?|what "
    r"is hard|(?:is )?(?:going|doing) less well|finds hard)\b[^:.–—]{0,20}[:–—]",
    re.IGNORECASE,
)


def strength_led(text: str) -> bool | None:
    """Return whether a text begins by calling itself a strength or a need; None where neither."""
    led = _STRENGTH_LED.match(text)
    if led is not None:
        # "Strengths: warm. Needs: she cannot yet read." tells a need after all.
        return _NEED_AFTER.search(text, led.end()) is None
    return False if _NEED_LED.match(text) else None


def after_strength(text: str) -> str:
    """Return a text from its need on, where a strength stands before that in one paragraph."""
    found = _NEED_AFTER.search(text) if _STRENGTH_LED.match(text) else None
    return text[found.start() :].lstrip(".; \n") if found else ""


_GOOD = re.compile(
    r"\b(?:well for|strengths?|proud|good at|wide (?:knowledge|vocabulary)|strong|able|talent\w*|"
    r"enjoys?|kind|funny|confident\w*|excels?|above|"
    r"at the (?:[3-9]\d(?:th|st|nd|rd)|(?:thirt|fort|fift|sixt|sevent|eight|ninet)\w+(?:-\w+)?) percentile|"
    r"those of (?:his|her|their) class|in line with|"
    r"age[- ]appropriate|no need was found|"
    r"learns (?:fast|quickly|(?:best )?by (?:doing|seeing|listening|watching|hearing))|"
    r"(?:fine|good|sharp|excellent) (?:ear|eye|memory|sense|listener|friend)|"
    r"well above|remembers|runs|swims|capable|keen|curious|patient|caring|helpful|creative)\b",
    re.IGNORECASE,
)
_HARD = re.compile(
    r"\b(?:difficult\w*|cannot|can[’']t|needs? (?:help|support|an|to|adult)|below|behind|"
    r"struggl\w+|(?<!works )(?<!work )(?<!worked )(?<!working )(?<!tries )hard|hurts?|loss|"
    r"autis\w+|diagnos\w+|miss(?:es)?|"
    r"limited|delay\w*|fewer|less|not (?:yet|able)|unable|unclear|anxi\w+|worr\w+|low|slow\w*|only|"
    r"impair\w+|disorder|disability|dys\w+|adhd|"
    r"(?:1st|2nd|3rd|[4-9]th|1\dth|2[0-4](?:th|st|nd|rd)) percentile|level of a|"
    r"level of (?:six|seven|five|four|three|two|\d)|years? (?:behind|below)|"
    r"refus\w+|distress\w*|upset\w*|overwhelm\w*|needs|but|however|although|except|unless|without|"
    r"leaves|avoids?|tires?)\b",
    re.IGNORECASE,
)


def is_strength(text: str) -> bool:
    """Return whether a text of a section of needs tells only what goes well."""
    return bool(_GOOD.search(text)) and not _HARD.search(text)


def tells_hardship(text: str) -> bool:
    """Return whether a text of a section of needs tells of anything hard."""
    return _HARD.search(text) is not None
