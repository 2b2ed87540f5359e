"""Whether words of a plan also stand in another pupil's plan (A-36)."""

from collections.abc import Iterator
from functools import lru_cache

from ehcplan.compliance.draft import Draft, Neighbour
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach, Seen
from ehcplan.plan.whole import Letter

SHINGLE = 8
"""How many words in a row are compared."""
ENOUGH = 20
"""How many shared words in a row are more than chance and common phrases."""
SHORT = 12
"""How many are enough where they are most of a text."""
EVERYBODYS = 3
"""Words that stand in so many other plans are a form's or a school's own."""
# Placement, money and lists of reports are alike for good reason.
_LOOKED_AT = frozenset(Letter) - {Letter.I, Letter.J, Letter.K}
_WORD = Pattern(r"[^\W_]+(?:['’-][^\W_]+)*")
_PRONOUNS = Pattern(
    r"^(?:he|she|they|him|her|them|his|hers|their|theirs|himself|herself|themselves)$"
)

Shingles = frozenset[tuple[str, ...]]


def same_words(draft: Draft) -> Iterator[Seen]:
    """Yield a breach for each long run of words that is also in a plan of another pupil."""
    others = draft.neighbours or ()
    held = [(one, _shingles_of(one)) for one in others if one.texts]
    if not held:
        return
    printed = _printed(draft)
    for passage in draft.every_text():
        if passage.letter in _LOOKED_AT and len(passage.text) > 40:
            yield from _shared(passage, held, printed, draft.facts.names)


def _shared(
    passage: Passage,
    held: list[tuple[Neighbour, Shingles]],
    printed: Shingles,
    names: frozenset[str],
) -> Iterator[Breach]:
    places = [found.span() for found in _WORD.finditer(passage.text)]
    plain = _plain(passage.text, names)
    whose = [_holders(plain[at : at + SHINGLE], held, printed) for at in range(_count(plain))]
    for start, end in _runs(whose):
        words = end - start + SHINGLE - 1
        if words >= ENOUGH or (words >= SHORT and 2 * words > len(plain)):
            other = min(whose[start])
            yield Breach(
                passage=passage,
                start=places[start][0],
                end=places[end + SHINGLE - 2][1],
                values={"other": _called(held[other][0])},
            )


def _count(words: tuple[str, ...]) -> int:
    return max(len(words) - SHINGLE + 1, 0)


def _holders(
    shingle: tuple[str, ...], held: list[tuple[Neighbour, Shingles]], printed: Shingles
) -> frozenset[int]:
    """Return which other plans hold these words; none where they are everybody's."""
    if shingle in printed:
        return frozenset()
    found = frozenset(at for at, (_, shingles) in enumerate(held) if shingle in shingles)
    return frozenset() if len(found) >= EVERYBODYS else found


def _runs(whose: list[frozenset[int]]) -> Iterator[tuple[int, int]]:
    """Yield where runs of shared shingles begin and end."""
    start: int | None = None
    for at, holders in enumerate([*whose, frozenset[int]()]):
        if holders and start is None:
            start = at
        elif not holders and start is not None:
            yield start, at
            start = None


def _called(other: Neighbour) -> str:
    if not other.may_be_named or not other.names:
        return "another pupil"
    return ", ".join(sorted(other.names))


@lru_cache(maxsize=256)
def _shingles_of(other: Neighbour) -> Shingles:
    names = frozenset(word for name in other.names for word in name.casefold().split())
    return frozenset().union(*(_cut(_plain(text, names)) for text in other.texts))


def _printed(draft: Draft) -> Shingles:
    """Return the words of the form itself, where it was read."""
    guidance = draft.case.reading.guidance if draft.case.reading else ()
    return frozenset().union(*(_cut(_plain(text, draft.facts.names)) for text in guidance))


def _cut(words: tuple[str, ...]) -> Shingles:
    return frozenset(words[at : at + SHINGLE] for at in range(_count(words)))


def _plain(text: str, names: frozenset[str]) -> tuple[str, ...]:
    """Return a text's words with the pupil's name and pronouns alike for everybody.

    A copied text whose name was changed is still a copied text.
    """
    return tuple(
        "*" if word in names or _PRONOUNS.match(word) else word
        for word in (found.replace("’", "'") for found in _WORD.findall(text.casefold()))
    )
