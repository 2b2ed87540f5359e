"""Checks of who is named: the names of other people (A-28)."""

import re
from collections.abc import Iterator

from ehcplan.compliance import english
from ehcplan.compliance.called import Called
from ehcplan.compliance.calling_words import calling_words
from ehcplan.compliance.checks import people_cues as cues
from ehcplan.compliance.facts import Facts
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach
from ehcplan.compliance.words.names import DOUBTFUL_NAMES, GIVEN_NAMES, NOT_NAMES, is_form_of
from ehcplan.plan.whole import Letter
from ehcplan.vocabulary import Voice


def others_named(passage: Passage, facts: Facts) -> Iterator[Breach]:
    """Yield each name of somebody else: a friend, a brother or sister, one who did harm."""
    if passage.letter is None and passage.where != "comment":
        return
    if passage.field == "loose" and passage.part is not None:
        return
    told: set[str] = set()
    for start, end in passage.sentences:
        sentence = passage.text[start:end]
        if not _names_somebody(sentence, facts):
            continue
        for first, last in _others(sentence, passage, facts):
            if sentence[first:last] not in told:
                told.add(sentence[first:last])
                yield Breach(passage=passage, start=start + first, end=start + last)


def _names_somebody(sentence: str, facts: Facts) -> bool:
    """Return whether any word may be the name of somebody else: one quick look before many."""
    words = (found.casefold() for found in cues.A_NAME.findall(sentence))
    return any(word not in NOT_NAMES and word not in facts.names for word in words)


_CUES, _CUES_OF_PAPERS = (
    Called(((cue, is_any, is_harm), calling_words(cue)) for cue, is_any, is_harm in told)
    for told in (cues.CUES, cues.CUES_OF_PAPERS)
)
"""The cues, by the words that they need."""


def _others(sentence: str, passage: Passage, facts: Facts) -> Iterator[tuple[int, int]]:
    own = passage.voice in (Voice.OWN_WORDS, Voice.OWN_VIEW)
    kept = _CUES if _is_told_of(passage) else _CUES_OF_PAPERS
    for cue, is_any, is_harm in kept.by(english.tokens(sentence)):
        for found in cue.finditer(sentence):
            if not _is_with_pupil(found, facts):
                continue
            first, last = _trimmed(sentence, *found.span("who"))
            name = sentence[first:last]
            is_near = cue is not cues.BESIDE or cues.CLOSE.search(found.group(0)) is not None
            any_name = is_any or (cue is cues.TOOK and " " in name and not _ADULT.search(name))
            if not _is_other(sentence, first, last, facts, is_any=any_name, is_near=is_near):
                continue
            if cue is cues.DOER and not _touches_pupil(sentence, found, facts):
                continue
            if cue in cues.AMONG_PEERS and not (cues.OF_PEERS.search(sentence) or " " in name):
                continue
            if cue is cues.ABOUT and " " not in name:
                continue
            if not own or is_harm or " " in name:
                yield first, last
                yield from _going_on(sentence, last, facts)
    yield from _with_surname(sentence, passage, facts)


_ADULT = Pattern(rf"\b(?:{cues.ROLE_WORDS}|miss|mrs?|ms|dr|sir)\b", re.IGNORECASE)


def _is_told_of(passage: Passage) -> bool:
    """Return whether people are told of here, and not only papers, a place or money."""
    return passage.letter in cues.NAMED_LETTERS or passage.letter is None


def _is_with_pupil(found: re.Match[str], facts: Facts) -> bool:
    """Return whether the one beside whom a name stands is the pupil, where the cue asks that."""
    mate = found.groupdict().get("mate")
    return mate is None or mate.casefold() in facts.names


def _touches_pupil(sentence: str, found: re.Match[str], facts: Facts) -> bool:
    """Return whether what a named person does in a sentence has to do with the pupil."""
    if _tells_of_staff_or_fame(sentence):
        return False
    named = any(word.casefold() in facts.names for word in cues.A_NAME.findall(sentence))
    return named or cues.OF_PUPIL_TOO.search(sentence, found.end()) is not None


def _tells_of_staff_or_fame(sentence: str) -> bool:
    """Return whether a sentence speaks of adults in their parts, or of stars; its source does not."""
    told = cues.SOURCE.sub(" ", sentence)
    return cues.ROLE.search(told) is not None or cues.FAMOUS.search(told) is not None


def _going_on(sentence: str, last: int, facts: Facts) -> Iterator[tuple[int, int]]:
    """Yield the names that a list goes on with: "Molly and Sam"."""
    found = cues.AND_NAME.match(sentence, last)
    if found is None:
        return
    place = _trimmed(sentence, *found.span("who"))
    is_full = " " in sentence[slice(*place)]
    if _is_other(sentence, *place, facts, is_any=is_full, is_near=True):
        yield place
        yield from _going_on(sentence, place[1], facts)


_JOINS = frozenset(
    {"After", "And", "As", "Because", "Before", "But", "If", "Once", "Since", "So", "Then", "Until",
     "When", "While"}
)  # fmt: skip
"""With which a sentence may begin before a name."""


def _trimmed(sentence: str, first: int, last: int) -> tuple[int, int]:
    """Return the place of a name without a word that only looks like one ("Since Molly In")."""
    words = sentence[first:last].split(" ")
    if len(words) > 1 and words[0] in _JOINS:
        first += len(words.pop(0)) + 1
    while len(words) > 1 and words[-1].rstrip(".").casefold() in NOT_NAMES:
        words.pop()
    return first, first + len(" ".join(words).rstrip(".").removesuffix("’s").removesuffix("'s"))


def _is_other(
    sentence: str, first: int, last: int, facts: Facts, *, is_any: bool, is_near: bool = False
) -> bool:
    """Return whether a name is somebody else's: no adult in a role, no place, not the pupil."""
    words = [word.casefold() for word in re.split(r"[ ’'-]", sentence[first:last]) if len(word) > 1]
    if not words or words[0] in NOT_NAMES or is_form_of(words[0], facts.names):
        return False
    if words[0] in facts.people or words[0] in facts.settings or words[-1] in facts.settings:
        return False
    if _is_of_a_work(sentence, first, last):
        return False
    if len(words) > 1 and cues.PLACE_AFTER.match(" " + sentence[first:last].rpartition(" ")[2]):
        return False
    doubtful = words[0] in DOUBTFUL_NAMES and (is_near or len(words) > 1)
    if not (words[0] in GIVEN_NAMES or is_any or doubtful):
        return False
    return not is_in_role(sentence, first, last)


def _is_of_a_work(sentence: str, first: int, last: int) -> bool:
    """Return whether a full name is of a test, a school, a charity: a thing that bears a name."""
    if " " not in sentence[first:last]:
        return False
    before, after = sentence[max(0, first - cues.NEAR) : first], sentence[last : last + cues.NEAR]
    return bool(cues.IS_WORK_BEFORE.search(before) or cues.IS_WORK_AFTER.match(after))


def is_in_role(sentence: str, first: int, last: int) -> bool:
    """Return whether a name is an adult's with a role, or a place's, a thing's or a work's."""
    before, after = sentence[max(0, first - cues.NEAR) : first], sentence[last : last + cues.NEAR]
    if cues.TITLED.search(before) or cues.PLACE_AFTER.match(after) or cues.PET.search(before):
        return True
    if cues.IS_PET.match(after):
        return True
    return bool(cues.ROLE_AFTER.match(after) or cues.ROLE_BEFORE.search(before))


def _with_surname(sentence: str, passage: Passage, facts: Facts) -> Iterator[tuple[int, int]]:
    """Yield full names in a sentence about no role, no place and nobody famous."""
    if passage.letter not in (Letter.A, Letter.B, Letter.D) and passage.where != "comment":
        return
    full = _full_names(sentence)
    if not full or _tells_of_staff_or_fame(sentence):
        return
    for first, last in full:
        words = sentence[first:last].casefold().split(" ")
        if len(words) < 2 or words[1] in NOT_NAMES or words[1] in facts.people:
            continue
        beside = _stands_beside(sentence, first, last)
        if not beside and cues.NO_PERSON_BEFORE.search(sentence[:first]):
            continue
        if (words[0] in GIVEN_NAMES or beside) and _is_other(
            sentence, first, last, facts, is_any=beside
        ):
            yield first, last


def _full_names(sentence: str) -> list[tuple[int, int]]:
    """Return where full names stand: a sentence's first word is none ("Since Finley Marsden")."""
    found = cues.SURNAMED.search(sentence)
    places: list[tuple[int, int]] = []
    while found is not None:
        first, last = _trimmed(sentence, *found.span("who"))
        head = sentence[first:last].split(" ")[0]
        is_name = head.casefold() not in NOT_NAMES
        if is_name:
            places.append((first, last))
        found = cues.SURNAMED.search(sentence, last if is_name else first + len(head))
    return places


def _stands_beside(sentence: str, first: int, last: int) -> bool:
    """Return whether a full name stands where a child beside the pupil would."""
    if re.search(
        rf"\b(?:{cues.ROLE_WORDS}|aunt\w*|uncle|nan\w*|miss|mrs?|sir)\b", sentence[first:last], re.I
    ):
        return False
    before, after = sentence[max(0, first - cues.NEAR) : first], sentence[last : last + cues.NEAR]
    is_place = cues.PLACE_BEFORE.search(before) and not after.startswith(("’s ", "'s "))
    if is_place or cues.PLACE_WORD.match(sentence[first:last]):
        return False
    return bool(cues.BY_THE_PUPIL.search(before) or cues.OF_THE_CLASS.match(after))
