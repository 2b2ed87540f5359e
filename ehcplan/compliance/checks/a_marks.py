"""Words in quotation marks that run over several texts, and so belong to one speaker (A-17)."""

from collections.abc import Sequence

from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern

_OPENS = Pattern(r"(?<!\w)\"(?=[\w…])|^\W*‘(?=\w)")
_CLOSES = Pattern(r"(?<=[^\s\d])\"|(?<=[.!?…])’(?=\s*$)")
_FURTHEST = 15
"""Over so many texts one speaker's words may run."""


def but_for_quoted(passages: Sequence[Passage]) -> tuple[str, ...]:
    """Return each text with the words in quotation marks blanked, also where the marks run on.

    By custom each paragraph of a long quotation opens with a mark and only the last one closes. A
    text that closes what it has not opened has lost the first mark, to a label that stood before.
    """
    found: list[str] = []
    texts = [_curled(passage.unmarked_text) for passage in passages]
    is_open = False
    for place, text in enumerate(texts):
        closing, opening = text.rfind("”"), text.rfind("“")
        if closing >= 0:
            text = " " * (closing + 1) + text[closing + 1 :]
            is_open = False
        if opening > closing:
            text = text[:opening] + " " * (len(text) - opening)
            is_open = _is_closed(texts[place + 1 : place + 1 + _FURTHEST])
        elif is_open:
            text = " " * len(text)
        found.append(text)
    return tuple(found)


def _is_closed(following: Sequence[str]) -> bool:
    return any("”" in text for text in following)


def _curled(text: str) -> str:
    """Return a text whose marks that stand alone show by their form whether they open or close."""
    if '"' in text or "‘" in text or "’" in text:
        text = _OPENS.sub(lambda mark: mark.group(0)[:-1] + "“", text)
        text = _CLOSES.sub("”", text)
    return text
