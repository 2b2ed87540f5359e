"""Two texts word by word: what stayed, what went, what came."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

# A word with the space after it, so that a changed word is one change and not three.
_TOKENS = re.compile(r"\w+\s*|[^\w\s]\s*|\s+")


class Fate(StrEnum):
    """What became of some words."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True)
class Segment:
    """Some words, and what became of them."""

    fate: Fate
    text: str


def compare_words(before: str, after: str) -> tuple[Segment, ...]:
    """Return the two texts as one run of segments.

    What is the same and what was removed make up `before`, to the letter; what is the same and what
    was added make up `after`. Both directions tell the same story.
    """
    if before == after:
        return (Segment(Fate.SAME, before),) if before else ()
    # SequenceMatcher finds other matches backwards: one direction is always the one asked.
    if before > after:
        return _in_order([_turned(segment) for segment in _compared(after, before)])
    return _in_order(_compared(before, after))


def _compared(before: str, after: str) -> list[Segment]:
    a, b = _TOKENS.findall(before), _TOKENS.findall(after)
    start = _shared(a, b)
    end = _shared(a[start:][::-1], b[start:][::-1])
    found = [Segment(Fate.SAME, "".join(a[:start]))]
    middle_a, middle_b = a[start : len(a) - end], b[start : len(b) - end]
    matcher = SequenceMatcher(None, middle_a, middle_b)
    for tag, a1, a2, b1, b2 in matcher.get_opcodes():
        if tag == "equal":
            found.append(Segment(Fate.SAME, "".join(middle_a[a1:a2])))
            continue
        found.append(Segment(Fate.REMOVED, "".join(middle_a[a1:a2])))
        found.append(Segment(Fate.ADDED, "".join(middle_b[b1:b2])))
    found.append(Segment(Fate.SAME, "".join(a[len(a) - end :])))
    return [segment for segment in found if segment.text]


def _shared(a: list[str], b: list[str]) -> int:
    count = 0
    for one, other in zip(a, b, strict=False):
        if one != other:
            break
        count += 1
    return count


def _turned(segment: Segment) -> Segment:
    other = {Fate.REMOVED: Fate.ADDED, Fate.ADDED: Fate.REMOVED, Fate.SAME: Fate.SAME}
    return Segment(other[segment.fate], segment.text)


def _in_order(segments: list[Segment]) -> tuple[Segment, ...]:
    """Return the segments with neighbours of one fate joined, and what went before what came."""
    found: list[Segment] = []
    changed = {Fate.REMOVED: "", Fate.ADDED: ""}
    for segment in [*segments, Segment(Fate.SAME, "")]:
        if segment.fate is not Fate.SAME:
            changed[segment.fate] += segment.text
            continue
        found += [Segment(fate, text) for fate, text in changed.items() if text]
        changed = {Fate.REMOVED: "", Fate.ADDED: ""}
        if segment.text:
            found.append(segment)
    return tuple(found)
