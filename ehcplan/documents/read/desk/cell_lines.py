"""Lines of a cell: labels at their beginning, numbers alone, provision with what goes with it."""

import re

from ehcplan.documents.read.desk.desk import Bit
from ehcplan.documents.read.desk.numbers import own_number
from ehcplan.documents.read.labels.columns import holds_of
from ehcplan.documents.read.labels.holds import OF_PROVISION, Holds
from ehcplan.documents.read.paper.tree import Para


def labelled(text: str) -> tuple[Holds, str]:
    """Return what a line with a label at its beginning holds, and the text after the label."""
    label, sign, value = text.partition(":")
    if not sign or len(label.split()) > 6 or not value.strip():
        return Holds.OTHER, text
    return holds_of(label), value.strip()


def gathered(paras: list[Para]) -> list[Bit]:
    """Return provision a paragraph each; lines that say who or how often go with the one before."""
    bits: list[Bit] = []
    are_numbered = bool(paras) and bool(own_number(paras[0].text))
    for para in paras:
        goes_on = are_numbered and not own_number(para.text)
        if bits and (goes_on or labelled(para.text)[0] in _GOES_WITH):
            bits[-1].paras.append(para)
        else:
            bits.append(Bit(paras=[para]))
    return bits


_GOES_WITH = (OF_PROVISION - {Holds.PROVISION}) | {
    Holds.REVIEW,
    Holds.MONITOR,
    Holds.BY,
    Holds.LINK,
    Holds.EVIDENCE,
    Holds.OUTCOME,
    Holds.NEED,
}


def bare(text: str) -> str:
    """Return a text in lower case without marks, to compare what two cells say."""
    return re.sub(r"\W+", " ", text.casefold()).strip()


def cites_only(text: str) -> bool:
    """Return whether a cell only names others by number: "N1, N3", "Needs 1 and 2", "4"."""
    return bool(
        re.fullmatch(
            (
                r"(?:as (?:above|before)|see above|above|again|ditto|cont(?:inued|['’]?d|\.)?|same|"
                r"needs?|outcomes?|nos?\.?|and|to|[NOEB]?\d{1,2}(?:\.\d)?|[\s,;&/().–-])+"
            ),
            text,
            re.I,
        )
    ) and bool(re.search(r"\d", text))


def cites_parts(text: str) -> bool:
    """Return whether a text says nothing but which needs or outcomes it is for: "Need 6, outcome 3"."""
    said = _FOR_THEM.sub("", text.strip(), count=1)
    return _CODES.fullmatch(said) is not None or (
        _PARTS.match(said) is not None and cites_only(said)
    )


_FOR_THEM = re.compile(
    r"^\W*(?:for|to|meets?|towards|serves?|links?|linked|supports?)\s+(?:to\s+|with\s+)?",
    re.IGNORECASE,
)
_CODES = re.compile(r"(?:[NOEBCD]\d{1,2}(?:\.\d)?(?:[\s,;&/.]|\band\b)*){2,}")
_PARTS = re.compile(r"\W*(?:needs?|outcomes?)\s+(?:nos?\.?\s*)?[NOEB]?\d", re.IGNORECASE)


def bare_numbers(text: str) -> tuple[str, ...]:
    """Return the numbers of a cell that holds only numbers: "1, 3"."""
    if re.fullmatch(r"[\s\d,.;&/and+-]{1,40}", text):
        return tuple(re.findall(r"\d{1,2}(?:\.\d)?", text))
    return ()


def is_dash(text: str) -> bool:
    """Return whether a cell has nothing but a mark: "–" says that there is nothing in this row.

    It does not say that the section holds nothing.
    """
    return not any(sign.isalnum() for sign in text)
