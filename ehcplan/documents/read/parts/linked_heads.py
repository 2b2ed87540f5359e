"""Sub-headings that say by number what they are for: "Coming back to lessons (need 3; outcome 3)"."""

import re

from ehcplan.documents.read.desk.numbers import needs_cited, outcomes_cited
from ehcplan.documents.read.paper.tree import Item, Para

_MOST_WORDS = 24
_MOST_OF_NAME = 14
_TOKEN = re.compile(r"[^\W\d_]+|\d{1,2}(?:\.\d{1,2})?|[^\w\s]")
_WORDS_OF_LINKS = (
    "for to of from in by on with the see and or this these it meets meet meeting links link "
    "linked "
    "linking relates related leads leading answers serves towards toward comes helps supports "
    "addresses addressing need needs outcome outcomes aim aims provision section no nos number "
    "numbers special educational education health social care learning all n o b c d e a s"
)
_OF_LINKS = frozenset(_WORDS_OF_LINKS.split())
_END = re.compile(
    r"[(\[](?P<inside>[^()\[\]]*)[)\]]\s*[:.]?$|(?:\s[–—-]+|[:;,|→]|\t)(?P<after>[^()]*)$"
)
_LATER = re.compile(r"\s[–—-]+\s|[:;,|→\t]")
_SAYS = re.compile(r"[.!?;]\s|\b(?:will|shall|must|minutes|hours?|weekly|daily)\b", re.IGNORECASE)


def links_at_end(text: str) -> str:
    """Return what a short name says after it of needs and outcomes, and only that; else an empty text.

    "Reading (needs 1 and 2; outcome 3)", "Reading – for need 1, outcome 3" and "Reading [N1, O3]"
    do; "He reads daily (need 1)." is a sentence.
    """
    line = text.strip()
    if len(line.split()) > _MOST_WORDS:
        return ""
    found = _END.search(line)
    starts = [found.start()] if found is not None else []
    starts += [sign.start() for sign in _LATER.finditer(line)]
    for at in sorted(starts):
        name, links = line[:at].strip(), line[at:].strip("()[] :.;,|→–—-\t")
        if name and is_links(links):
            return links if _is_name(name) else ""
    return ""


def is_links(text: str) -> bool:
    """Return whether a text names needs or outcomes by number, and says nothing else."""
    tokens = _TOKEN.findall(text)
    if not tokens or not (needs_cited(text) or outcomes_cited(text)):
        return False
    return all(not one[0].isalpha() or one.casefold() in _OF_LINKS for one in tokens)


def _is_name(name: str) -> bool:
    return len(name.split()) <= _MOST_OF_NAME and _SAYS.search(name) is None


def heads_with_links(para: Para) -> bool:
    """Return whether a line that looks like a heading is a name with links after it."""
    looks_it = bool(para.block.level) or para.is_bold or para.look.underlined
    return looks_it and bool(links_at_end(para.text))


def heads_list(para: Para, after: Item | None) -> bool:
    """Return whether a plain line is a name with links over a list."""
    is_over = isinstance(after, Para) and after.is_list and not para.is_list
    return is_over and bool(links_at_end(para.text))
