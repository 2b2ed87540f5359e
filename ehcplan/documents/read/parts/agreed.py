"""Who agreed to the provision of Section G, when, and in whose name."""

import re
from dataclasses import replace
from typing import Any

from ehcplan.documents.read.desk.desk import Desk
from ehcplan.documents.read.paper.dates import date_in
from ehcplan.documents.read.paper.plain import plain_label
from ehcplan.documents.read.paper.tree import Para
from ehcplan.plan.whole import Agreement, Letter

_BODY = re.compile(
    r"\b(?P<body>(?:[A-Z][\w’'&-]+\s+(?:(?:and|of)\s+)?)*(?:ICB|Integrated Care Board|CCG|Clinical "
    r"Commissioning Group|NHS Trust|commissioning body|health authority))\b"
)


_COMMISSIONER = re.compile(
    r"\b(?:icb|integrated care board|ccg|clinical commissioning|commission\w+|designated clinical "
    r"officer|dco|dmo)\b",
    re.IGNORECASE,
)


_AGREE = re.compile(r"\b(?:agree\w*|approv\w+|signed off|confirm\w*|consent\w*)\b", re.IGNORECASE)


_DISAGREE = re.compile(
    r"\b(?:(?:not|never) (?:yet )?(?:been )?(?:agreed|approved|confirmed|signed off|consented)|"
    r"(?:is |still )?await(?:ing|ed)|pending|"
    r"(?:been |was |were |is being |are being )?(?:asked|requested|invited) to|sought|"
    r"to be (?:agreed|confirmed)|declined|refused|outstanding)\b|:\s*(?:no|not)\b",
    re.IGNORECASE,
)


_SIGNER = re.compile(
    r"\b(?:by|signed:?)\s+(?P<by>(?:Dr |Mr |Mrs |Ms |Miss )?[A-Z][\w’'-]+ [A-Z][\w’'-]+)(?:,\s*"
    r"(?P<role>[^,;.()\d]{3,60}))?"
)


def take_agreement_fact(desk: Desk, label: str, value: str, paras: list[Para]) -> bool:
    """Learn from a labelled fact who has to agree, whether they did, who said so and when."""
    name = _AGREEMENT_LABELS.get(plain_label(label))
    last = desk.agreements[-1] if desk.agreements else None
    if name is None or (name != "body" and last is None):
        return False
    desk.has_agreement_words = True
    desk.add_loose(Letter.G, paras, label)
    if name == "body" or last is None:
        desk.agreements.append(Agreement(letter=Letter.G, body=value.strip(), agreed=False))
        return True
    changed: dict[str, Any] = {"by": value.strip()}
    if name == "agreed":
        changed = {"agreed": bool(re.match(r"\W*(?:yes|agreed|y\b)", value, re.IGNORECASE))}
    elif name == "on":
        changed = {"on": date_in(value)}
    desk.agreements[-1] = replace(last, **changed)
    return True


_AGREEMENT_LABELS = {
    "who has to agree": "body", "commissioning body": "body", "agreed by": "body",
    "agreed": "agreed", "has it agreed": "agreed", "by": "by", "name": "by", "on": "on",
    "date": "on", "date agreed": "on", "agreed on": "on",
}  # fmt: skip


def take_agreement(desk: Desk, text: str, paras: list[Para]) -> bool:
    """Learn from a text of G whether the commissioning body agreed; keep it; whether it was one."""
    if re.search(r"\b(?:should|must|only|where)\b.{0,80}\bagree", text, re.IGNORECASE):
        return False
    if not _AGREE.search(text) or not _COMMISSIONER.search(text) or len(text.split()) > 60:
        return False
    _note_agreement(desk, text)
    if _says_more(text):
        return False
    desk.add_loose(Letter.G, paras, "")
    return True


def take_agreement_column(desk: Desk, heading: str, text: str) -> None:
    """Learn from a cell of a row of G whether the commissioning body agreed: "Agreed | ICB, 4 May"."""
    said = f"{heading}: {text}"
    if _AGREE.search(heading) and text.strip() and _COMMISSIONER.search(said):
        _note_agreement(desk, said)


def _note_agreement(desk: Desk, text: str) -> None:
    desk.has_agreement_words = True
    body = _BODY.search(text)
    signer = _SIGNER.search(text)
    desk.agreements.append(
        Agreement(
            letter=Letter.G,
            body=body["body"].strip() if body else "commissioning body",
            agreed=not _DISAGREE.search(text),
            by=signer["by"] if signer else "",
            role=(signer["role"] or "").strip() if signer else "",
            on=date_in(text),
        )
    )


def _says_more(text: str) -> bool:
    """Return whether a sentence beside the agreement tells what is given: it is provision too."""
    others = [s for s in re.split(r"(?<=[.!?;])\s+", text) if not _AGREE.search(s)]
    others = [s for s in others if not _COMMISSIONER.search(s)]
    return any(_OF_HELP.search(s) or _NAMES_HELP.fullmatch(s.strip()) for s in others)


# "Epilepsy nurse input." names help and gives none of it: it is provision all the same.
_NAMES_HELP = re.compile(
    r"(?:[\w’'/&-]+,? ){0,8}?(?:input|support|therapy|clinics?|appointments?|visits?|treatment|care|"
    r"advice|physiotherapy|involvement|monitoring|follow[- ]up|sessions?|equipment|medicines?|"
    r"medication|programme)(?: (?:from|by|of|for|with|at) (?:[\w’'/&-]+,? ?){1,8})?[.;]?",
    re.IGNORECASE,
)


_OF_HELP = re.compile(
    r"\b(?:minutes|hours?|weekly|daily|fortnightly|monthly|times? a|(?:every|each) (?:\w+ "
    r")?(?:day|week|month|term|half[- ]term|year|\w+ (?:weeks|months)))\b",
    re.IGNORECASE,
)
