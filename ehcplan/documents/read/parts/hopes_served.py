"""Lines that only name the wish, the hope or the need that an outcome serves.

"Leads towards: having friends.", "For her wish to dance." Nothing in them will be done or seen.
"""

import re

_LABEL_WORDS = (
    "a adult adulthood an and answers answering aspiration aspirations back because builds building "
    "by come comes dad dad's dream dreams family's fits for from goes grows grew growing he help "
    "helps her his hope hopes in into is it its leading leads life line link linked links matters "
    "meets moves mum mum's my nearer of on our parents' "
    "part relates rests section serves she step stems supports that the their this to towards "
    "toward what which who whose why wish wishes with works working closer support"
)
_LABEL = frozenset(_LABEL_WORDS.split())
_CORE_WORDS = (
    "towards toward leads leading links linked link serves answers builds supports support fits "
    "aspiration aspirations dream dreams hope hopes wish wishes comes stems grows grew matters why "
    "relates helps because for nearer"
)
_CORE = frozenset(_CORE_WORDS.split())
_TOKEN = re.compile(r"[^\W\d_]+(?:['’][a-z]*)?")
_SIGN = re.compile(r"\s*(?::|\s[–—-]\s)\s*")
_MOST_OF_LABEL = 6
_MOST_WORDS = 28
_NOUN = r"(?:hopes?|wish(?:es)?|dreams?|aspirations?|ambitions?|longings?)"
_VERB = r"(?:hopes?|wish(?:es)?|wants?|dreams?|longs?|would\s+like|would\s+love|aspires?)"
# "He counts to ten", "Ada will …": something is done, or to be seen.
_DONE = re.compile(
    r"\b(?:will|shall|can|must|is\s+able|are\s+able)\b|\bby\s+(?:the\s+)?(?:end\s+|summer|autumn|"
    r"spring|[A-Z][a-z]+\s+)?(?:of\s+)?\D{0,20}20\d\d\b|\b(?:times|minutes|days|weeks|metres)\b"
    r"|\d\s*(?:%|per\s+cent)|\b(?:out\s+of)\b"
)
_DOES = re.compile(
    rf"\W*(?:[Hh]e|[Ss]he|[Tt]hey|[A-Z][\w’'-]+)\s+(?!{_VERB}\b)(?!(?:is|was|his|has|this)\b)"
    r"[a-z]{2,}s\b"
)
_HOPE = re.compile(
    r"\W*(?:(?:it|this|which|and)\s+)?(?:(?:also\s+)?(?:for|towards?|from|because\s+of|to\s+serve|"
    r"serves|answers|in\s+support\s+of|in\s+line\s+with|leads\s+to|links?\s+to|linked\s+to|"
    r"helps\s+with|supports)\s+)?(?:(?:what|that)\s+)?(?:(?:his|her|their|the|my|our|mum|dad|and|"
    r"parents|family|mother|father|[A-Z][\w-]+)(?:[’']s?)?\s+){0,4}"
    rf"(?:own\s+)?(?:{_NOUN}|{_VERB})\b",
    re.IGNORECASE,
)


def links_by_label(text: str) -> bool:
    """Return whether a line says with a label that what follows is a hope or a need behind it."""
    parts = _SIGN.split(text.strip(), maxsplit=1)
    if len(parts) < 2 or not parts[1] or len(text.split()) > _MOST_WORDS:
        return False
    words = [word.replace("’", "'").casefold() for word in _TOKEN.findall(parts[0])]
    if not 0 < len(words) <= _MOST_OF_LABEL or re.search(r"\d", parts[0]):
        return False
    is_label = set(words) <= _LABEL and bool(set(words) & _CORE)
    return is_label and not _says_done(parts[1])


def is_hope(text: str) -> bool:
    """Return whether a sentence names a hope, and nothing that will be done: "For her wish to …"."""
    return len(text.split()) <= _MOST_WORDS and bool(_HOPE.match(text)) and not _says_done(text)


# "Her parents’ hope that she can tell people what she thinks": it is hoped, and not done.
_HOPED_THAT = re.compile(
    rf"\b(?:{_NOUN}|{_VERB})\s+that\s+(?:he|she|they|[A-Z][\w’'-]+)\s+(?:can|will|could)\b",
    re.IGNORECASE,
)


def _says_done(text: str) -> bool:
    text = _HOPED_THAT.sub(" hope ", text)
    return bool(_DONE.search(text) or _DOES.match(text))
