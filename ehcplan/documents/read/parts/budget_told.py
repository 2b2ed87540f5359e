"""What Section J says of a personal budget."""

import re

from ehcplan.documents.read.desk.desk import Bit, Desk
from ehcplan.documents.read.paper.nothing import is_nothing, nothing_of
from ehcplan.documents.read.paper.tree import Para
from ehcplan.plan.whole import Budget, Letter

_ASKED = re.compile(
    r"\b(?:has (?:been )?requested|was requested|requested a|have asked|has asked|agreed|will be "
    r"(?:paid|made)|is (?:paid|made|in place)|direct payments? (?:of|for|is|are|will)|receives?|"
    r"£\s?\d|notional|yes)\b",
    re.IGNORECASE,
)


_NOT_ASKED = re.compile(
    r"\b(?:no (?:personal budget|direct payments?|request)|not (?:been )?(?:requested|asked)|"
    r"(?:did|does|do|has|have) not (?:\w+ )?(?:request|ask|want|wish|been requested)\w*|none|"
    r"declined|not (?:applicable|required|wanted)|n/?a)\b|^\W*no\b",
    re.IGNORECASE,
)


_NONE_FOR_CARE = re.compile(
    r"[^.;\n]*\b(?:no|not|none)\b[^.;\n]{0,60}\b(?:health|social care)\b[^.;\n]*[.;]?",
    re.IGNORECASE,
)


def budget_of(desk: Desk, paras: list[Para], labels: list[Para]) -> None:
    """Set what Section J says of a personal budget, in its words and those of labels beside them."""
    if not paras:
        return
    bit = Bit(paras=sorted([*paras, *labels], key=lambda para: para.start))
    text = Bit(paras=paras).text
    requested: bool | None = None
    # "There is no direct payment for health or social care" leaves one for education.
    said = _NONE_FOR_CARE.sub(" ", text)
    if _NOT_ASKED.search(said if _ASKED.search(said) else text):
        requested = False
    elif _ASKED.search(text):
        requested = True
    if is_nothing(text):
        desk.nothing.append(nothing_of(text, Letter.J))
        requested = False
    desk.budget = Budget(requested=requested, words=desk.words(bit, "J.words"))
