"""What a plan tells of a parent who consents, chooses or appeals where a young person should."""

import re

from ehcplan.compliance.pattern import Pattern

PARENT = (
    r"(?:mum|mom|mam|dad|mother|father|parents?|step-?(?:mum|dad|mother|father)|carers?|guardians?|"
    r"foster\s+(?:carers?|mother|father)|grand(?:mother|father|parents?)|gran|nan|mrs\.?\s+[\w’'-]+|"
    r"mr\.?\s+[\w’'-]+)"
)
_OF_THE_PLAN = (
    r"(?:plan|draft|ehcp?|budget|payments?|placement|college|school|assessment|re-?assessment|"
    r"mediation|appeal|tribunal|proposals?|amendments?|changes|section\s+\w)"
)
_ACTS = Pattern(
    r"\b(?:gives?|gave|given|giving)\s+(?:\w+\s+){0,2}?(?:consent|permission|approval|authority|"
    r"agreement)\b"
    r"|\bconsent(?:s|ed)\s+(?:to|on|for)\b"
    rf"|\b(?:decided|decides)\s+(?:against|that|(?:not\s+)?to\s+(?:ask|accept|refuse|"
    r"appeal|take|name|choose|request|have|decline)|on|not\s+to)\s"
    rf"[^.;\n]{{0,40}}\b{_OF_THE_PLAN}\b"
    rf"|\b(?:approve[sd]?|accept(?:s|ed)|reject(?:s|ed)|refuse[sd]|signed\s+off)\s+(?:the|this|her|"
    rf"his|their|our|a)\s+(?:\w+\s+){{0,2}}?{_OF_THE_PLAN}\b"
    r"|\b(?:his|her|their|the)\s+right\s+(?:to|of)\s+(?:ask|appeal|request|choose|decide|name|"
    r"complain|refuse|mediat\w+|a\s+(?:personal|direct)|say\s+which)\b"
    r"|\b(?:may|can|has\s+the\s+right(?:,\s+as\s+[^.;,]{1,40},)?\s+to|is\s+entitled\s+to|has\s+until\b[^.;\n]{0,30}\bto)\s+"
    rf"(?:appeal|(?:ask\s+(?:for|us|the\s+(?:council|authority))|request|name|choose)\b[^.;\n]{{0,40}}?"
    rf"\b{_OF_THE_PLAN})\b"
    r"|\bmakes?\s+(?:the|all|most|these|those|such|every)\s+(?:\w+\s+)?decisions?\b"
    r"|\bon\s+(?:his|her|their|the|[\w-]+[’']s)\s+(?:\w+[’']s\s+)?behalf\b",
    re.IGNORECASE,
)
"""What only the person who decides can do about a plan."""
_RIGHT_RESTS = Pattern(
    r"\bright\s+to\s+(?:ask|appeal|request|choose|decide|name|complain|refuse|say|mediat\w+)\b"
    r"[^.;,\n]{0,60}?\b(?:is|are|rests?|lies?|belongs?|stays?|remains?|sits?)\s+(?:(?:still|now|only|"
    r"solely)\s+)?(?:(?:with|to|in\s+the\s+hands\s+of)\s+)?(?:(?:his|her|their|the)\s+)?[\w-]+(?:[’']s)?",
    re.IGNORECASE,
)
"""Whose a right is: "the right to appeal rests with his mother"."""
_IS_SAID_OF = Pattern(
    rf"\b{PARENT}\b|\b(?:her|his|their)\s+(?:\w+\s+)?(?:son|daughter|child|grandson|"
    r"granddaughter)[’']s\s+behalf\b",
    re.IGNORECASE,
)
_TO_A_PARENT = Pattern(
    r"\b(?:you|yours?)\b[^.;\n]{0,20}\bas\s+(?:(?:his|her|their|the|\w+[’']s)\s+)?(?:\w+[’']s\s+"
    rf")?{PARENT}\b"
    rf"|\bas\s+(?:(?:his|her|their|the|an?|\w+[’']s)\s+)?{PARENT}(?:\s+of\s+\w+)?,?\s+you\b"
    r"|\byour\s+(?:son|daughter|child|grandson|granddaughter)(?:[’']s)?\b",
    re.IGNORECASE,
)
_DECIDES_IN_LETTER = Pattern(
    r"\b(?:rights?|appeal|tribunal|ask\s+us|tell\s+us|let\s+us\s+(?:know|have)|what\s+you\s+think|request|name\s+a|choose|decide|decision|consent|"
    r"days\s+to|weeks\s+to|months|agree\s+to|comment\w*|enclosed|representations?|mediation)\b",
    re.IGNORECASE,
)
_FOR_APPROVAL = Pattern(
    rf"\b{PARENT}\b[^.;\n]{{0,30}}\bfor\s+(?:his|her|their)\s+(?:approval|consent|decision|"
    r"signature|agreement)\b"
    r"|\b(?:parents?|carers?|mother|mum|father|dad)(?:[’']s?|al)?\s+(?:consent|approval|decision|"
    r"permission)\s*(?::\s*(?:given|yes|obtained|received|signed|\d)|\b(?:was|has\s+been|is)\s+"
    r"(?:given|obtained|received))",
    re.IGNORECASE,
)
_SHARED = Pattern(
    r"\b(?:with|has|gave|given|at|by|had)\s+(?:\w+\s+){0,2}?(?:[A-Z]\w+[’']s|his|her|their)\s+"
    r"(?:own\s+)?(?:agreement|consent|permission|request|wish|knowledge|blessing|leave)\b"
    r"|\b(?:he|she|they|(?-i:[A-Z]\w+)|who|which)\s+(?:\w+\s+){0,3}?(?:ask(?:s|ed)|agree(?:s|d)|"
    r"want(?:s|ed)|wish(?:es|ed)|chose|chosen)\b"
    r"|\b(?:together|jointly|cop(?:y|ied)|young\s+(?:person|people)|no\s+longer|used\s+to|"
    r"until\s+(?:then|now|this|last|\d|(?:he|she|they|[A-Z]\w+)\s+(?:is|was|turn|left|leaves|reach|had)\w*|"
    r"(?:his|her|their|the)\s+(?:\w+\s+)?(?:birthday|end|summer))|"
    r"did\s+so|formerly|former|previously|nominee|not|never|n[’']t|helps?|supports?|before|"
    r"whether|under\s+16|was\s+(?:a\s+child|\d|still|at\s+school))\b|n[’']t\b"
    r"|\b(?:and|or|with|as\s+well\s+as)\s+(?:him|her|them)\b",
    re.IGNORECASE,
)
"""That the young person takes part in it or asked for it, or that it was long ago."""


_IF_AGAINST = Pattern(
    r"\b(?:if|where|should)\b[^.;,]{0,40}\b(?:not|\w*n[’']t)\s+(?:\w+\s+)?"
    r"(?:agree|accept|happy|content|satisfied)\b",
    re.IGNORECASE,
)
"""With what somebody would appeal against: it says nothing of who may."""


def parent_acts(sentence: str, names: frozenset[str], pupil: str) -> re.Match[str] | None:
    """Return the words by which a parent decides about the plan, or None.

    `names` are the parents' first names as the plan gives them, `pupil` how the pupil is called.
    """
    asked = _FOR_APPROVAL.search(sentence)
    told = asked or _letter_to_parent(sentence)
    if told is not None:
        return None if _takes_part(sentence, told, pupil) else told
    for found in (*_RIGHT_RESTS.finditer(sentence), *_ACTS.finditer(sentence)):
        if _is_by_parent(sentence[: found.end()], names) and not _takes_part(
            sentence, found, pupil
        ):
            return found
    return None


def is_to_a_parent(text: str) -> bool:
    """Return whether a letter calls the pupil its reader's child, or its reader a parent."""
    return _TO_A_PARENT.search(text) is not None


def of_a_draft(text: str) -> bool:
    """Return whether a letter is about the draft, or about what may be done about it."""
    return _OF_DRAFT.search(text) is not None and _DECIDES_IN_LETTER.search(text) is not None


_OF_DRAFT = Pattern(r"\b(?:draft|plan|EHCP)\b", re.IGNORECASE)


def _letter_to_parent(sentence: str) -> re.Match[str] | None:
    found = _TO_A_PARENT.search(sentence)
    return found if found is not None and _DECIDES_IN_LETTER.search(sentence) else None


def _is_by_parent(before: str, names: frozenset[str]) -> bool:
    if _IS_SAID_OF.search(before) is not None:
        return True
    return any(word in names for word in re.findall(r"[^\W\d_]+", before.casefold()))


def _takes_part(sentence: str, found: re.Match[str], pupil: str) -> bool:
    """Return whether the young person has a part in it beside the parent."""
    beside = sentence[: found.start()] + " … " + sentence[found.end() :]
    if _SHARED.search(_IF_AGAINST.sub(" ", beside)) is not None:
        return True
    if not pupil:
        return False
    joined = (
        rf"\b{re.escape(pupil)}\s+(?:and|or)\b|\b(?:and|or|with)\s+{re.escape(pupil)}\b(?![’'])"
    )
    return re.search(joined, sentence) is not None
