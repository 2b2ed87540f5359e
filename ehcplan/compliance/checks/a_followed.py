"""Whether a plan of a young person says itself that it went by what the parents want (A-37)."""

import re

from ehcplan.compliance.checks.a_whose import PARENT, heard
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach, Certainty

AGREED = Pattern(
    r"\b(?:agree[sd]?|consent(?:s|ed)?|happy for|gave permission|asked (?:for|that)|wants? "
    r"(?:mum|dad|"
    r"(?:his|her|their) (?:mum|dad|parents?|family))[^.\n]{0,30}(?:included|here|heard)|"
    r"with (?:his|her|their|\w+[’']s) agreement)\b",
    re.IGNORECASE,
)
"""That the young person agreed to what is told of the parents."""
_THEM = rf"(?:{PARENT}|Mr and Mrs [A-Z][\w’'-]+)"
_WANT = (
    r"(?:wants?|wish(?:es)?|would (?:like|prefer)|prefers?|asks?|asked|has asked|wanted|chose|"
    r"thinks? best)"
)
_WENT_BY = (
    r"(?:gone by|gone with|go by|went by|based on|follow(?:s|ed)?|built (?:around|on)|guided by|led by|"
    r"put|(?:written|wrote|planned|drawn) [^.;\n]{0,24}?\b(?:around|to|round|from))"
)
_WISH = r"(?:wish(?:es)?|views?|instructions?|preferences?|choices?|lead)"
_LED = Pattern(
    rf"\b{_THEM} (?:has|have|had) (?:guided|led|shaped|steered|directed|driven|dictated) (?:the|this|our|all) \w+"
    rf"|\b{_THEM} (?:leads?|guides?|speaks?|answers?|decides?|chooses?) for (?:him|her|them)\b"
    rf"|\b{_WENT_BY} what (?:{_THEM}|he|she|they) {_WANT}\b"
    r"|\b(?:plan|outcomes?|section|draft|we)\b[^.;\n]{0,40}\b(?:follows?|followed|reflects?|rests? on|"
    r"led by|guided by|based on|drawn up to|in line with|according to|gone (?:by|with)) (?:the )?"
    rf"(?:{_THEM}(?:s?[’']s?)?|her|his|their) (?:own )?{_WISH}\b",
    re.IGNORECASE,
)
_NAMES_PARENT = Pattern(rf"\b{_THEM}\b", re.IGNORECASE)


def parents_followed(draft: Draft) -> Breach | None:
    """Return a breach where a read plan says that it went by what the parents want."""
    if draft.case.reading is None:
        return None
    for passage in heard(draft):
        for start, end in passage.sentences:
            if _is_led(passage.text[start:end]):
                return Breach(
                    passage=passage,
                    start=start,
                    end=end,
                    certainty=Certainty.SUSPECTS,
                    values={"led": "The plan says that it went by what the parents want"},
                )
    return None


def _is_led(sentence: str) -> bool:
    if _NAMES_PARENT.search(sentence) is None or AGREED.search(sentence) is not None:
        return False
    return _LED.search(sentence) is not None
