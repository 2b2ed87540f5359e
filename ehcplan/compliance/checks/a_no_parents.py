"""Texts that name a parent and give no view of theirs: awaited, of their lives, of all together."""

import re

from ehcplan.compliance.checks.a_whose import PARENT, title_of
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern

_TOLD_OF_PARENTS = Pattern(
    rf"^\W*(?:(?:his|her|their|the|[A-Z]\w+[’']s) )?(?:birth |step-?)?{PARENT} (?:was|were|has|"
    r"had|is in|is serving|lives?|left|died|works?|moved|got)\b",
    re.IGNORECASE,
)
_MINDS = Pattern(
    r"\b(?:we|our|us|I|my|says?|said|feels?|felt|thinks?|hop\w+|worr\w+|wants?|would|proud|keen|"
    r"wish\w*|love[sd]?|believes?|always|"
    r"concern\w*|pleased|happy|anxious|tells?|told|asked)\b",
    re.IGNORECASE,
)


_NO_VIEW = Pattern(
    rf"^\W*(?:{PARENT}(?:s?[’']s?)? )?(?:views?|comments?|contributions?)\W+(?:are |is )?(?:awaited|to follow|"
    r"pending|outstanding|not (?:yet )?(?:received|given|in)|as above|see above|n/?a)\W*$"
    r"|\b(?:will|to) be (?:added|included|inserted|put in)\b[^.]{0,40}\b(?:when|once|after|later)\b"
    rf"|^\W*{PARENT}(?: and {PARENT})?,? (?:both |all )?agrees? with (?:everything|all|what|the)\b[^.]{{0,30}}"
    r"\b(?:school|staff|teachers?|nursery|college|said|above|plan|written)\b[^.]{0,30}\W*$"
    # "Same as Ilar’s", "ditto", "as above"
    r"|^\W*(?:[\w’' ]{1,40}: ?)?(?:(?:are |is |exactly |much |just |the )*same as (?:for |those of )?"
    r"[\w’' ]{1,30}|ditto|likewise|as (?:for |per |above|below|(?-i:[A-Z])[\w-]+[’']s|his|hers?|theirs)"
    r"[\w’' ]{0,30})\W*$"
    r"|^\W*(?:he|she|they|(?-i:[A-Z][\w’-]+)) lives? (?:at home )?with\b",
    re.IGNORECASE,
)
"""A sentence in which a parent is named, and gives no view: awaited, somebody else's, where home is."""


def gives_no_view(passage: Passage) -> bool:
    """Return whether each sentence of a text names a parent and gives no view."""
    if passage.is_exact or passage.marked:
        return False
    spoken = (passage.text[start:end] for start, end in passage.sentences)
    return all(_NO_VIEW.search(one) for one in spoken)


def is_about_parents(passage: Passage) -> bool:
    """Return whether a read text only tells what became of the parents, and not what they think."""
    if passage.is_exact or passage.marked or _MINDS.search(passage.text):
        return False
    spoken = (passage.text[start:end] for start, end in passage.sentences)
    return all(_TOLD_OF_PARENTS.match(one) for one in spoken)


def is_joint(passage: Passage, draft: Draft) -> bool:
    """Return whether one sentence speaks for the pupil and the family together, and no more."""
    called = "|".join(re.escape(name) for name in sorted(draft.facts.names)) or "he|she|they"
    both = rf"\b(?:{called}),? and (?:(?:his|her|their|the) )?(?:own )?{PARENT}\b"
    text = f"{_JOINT_TITLE.sub(' ', title_of(passage))} {passage.text}"
    if len(passage.sentences) > 2:
        return False
    if re.search(both, passage.text, re.IGNORECASE):
        return True
    views_of = re.match(
        rf"\W*(?:the )?(?:views?|wishes|hopes?) of (?:{called}),? and\b", text, re.I
    )
    if _OF_FAMILY.search(title_of(passage)) and not _OF_PARENTS.search(text):
        return _ALL_TOGETHER.search(passage.text) is not None
    return views_of is not None or _AS_A_FAMILY.search(text) is not None


_OF_FAMILY = Pattern(r"\bfamily\b", re.IGNORECASE)
_OF_PARENTS = Pattern(
    r"\b(?:mum|mother|dad|father|parents?|carers?|guardians?|we|our|us|i|my|worr\w+|hop(?:e|es|ing)|"
    r"proud|dreams?|concern\w*|nan|gran\w*)\b",
    re.IGNORECASE,
)
_ALL_TOGETHER = Pattern(
    r"^\W*(?:everyone|everybody|they all|all of them|(?:the (?-i:[A-Z])[\w’-]+s|the family|they) "
    r"(?:all |are an? (?:\w+ )?family|(?:like|love|enjoy)s? ))"
    r"|\bthey (?:all|both and)\b",
    re.IGNORECASE,
)
"""How a whole family is told of at once."""
_JOINT_TITLE = Pattern(r"^\W*(?:section a|a\d*)\b\W*", re.IGNORECASE)
_AS_A_FAMILY = Pattern(
    r"^\W*(?:our |the |his |her |their )?family(?:[’']s)? (?:views?|thoughts|wishes)\b[^;]{0,40}"
    r"\b(?:we all|all of us|as a family|everybody|everyone)\b",
    re.IGNORECASE,
)
"""One voice for the whole family, in which no parent can be told from the pupil."""
