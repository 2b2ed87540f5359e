"""What must hold of a line before it is kept or printed, whoever made it and however it came."""

import re

from ehcplan.mapping.cases import entries_for
from ehcplan.mapping.refusal import names_another_child, refusal
from ehcplan.plan.case import Case
from ehcplan.plan.lines import Source
from ehcplan.plan.speaker import Speaker
from ehcplan.plan.voice import (
    first_person_outside_marks,
    is_exact_source,
    speaker_of_source,
    text_of_source,
    voice_of_source,
)
from ehcplan.vocabulary import PARENT_ELEMENTS, PUPILS_OWN_ELEMENTS, Element, Role, Voice

_PUPILS_OWN_VOICES = frozenset({Voice.OWN_WORDS, Voice.OWN_VIEW, Voice.OBSERVED})
_MARKED = re.compile(r"“([^”]*)”|\"([^\"]*)\"")


def problems_of_line(
    case: Case,
    element: Element,
    text: str,
    sources: tuple[Source, ...],
    *,
    reworded: bool,
) -> tuple[str, ...]:
    """Return, as plain sentences, why a line may not stand under an element: empty when it may.

    A line without `reworded` must be made of its sources' words and of nothing else.
    """
    if not text.strip():
        return ("The line says nothing.",)
    if not sources:
        return ("The line has no source: say who it comes from.",)
    missing = [source for source in sources if not _exists(case, source)]
    if missing:
        return tuple(f"{_place(source)} points at nothing that was said." for source in missing)
    found: list[str] = []
    found.extend(_refused(case, element, sources))
    found.extend(_mixed_voices(case, sources))
    found.extend(_wrong_heading(case, element, sources[0]))
    name = names_another_child(case, text)
    if name:
        found.append("It holds another child’s full name: use the first name, or [a friend].")
    if reworded:
        found.extend(_wrong_rewording(case, text, sources))
    else:
        found.extend(_not_the_sources_words(case, text, sources))
    return tuple(found)


def _place(source: Source) -> str:
    column = f", column {source.column}" if source.column else ""
    return f"{source.contribution}, {source.prompt}[{source.index}]{column}"


def _exists(case: Case, source: Source) -> bool:
    try:
        case.find(source)
    except KeyError:
        return False
    return True


def _refused(case: Case, element: Element, sources: tuple[Source, ...]) -> list[str]:
    found = []
    for source in sources:
        contribution, answer, _ = case.find(source)
        why = refusal(case, contribution, answer, element.target)
        if why:
            found.append(f"{_place(source)} may not be used. {why}")
    return found


def same_speaker(one: Speaker, other: Speaker) -> bool:
    """Return whether two answers were given by the same person."""
    return one.role is other.role and one.name.casefold() == other.name.casefold()


def _mixed_voices(case: Case, sources: tuple[Source, ...]) -> list[str]:
    """Two people's words are never joined: as they stand, or in somebody's rewording."""
    first = speaker_of_source(case, sources[0])
    pupils = voice_of_source(case, sources[0]) in _PUPILS_OWN_VOICES
    for source in sources[1:]:
        both_pupils = pupils and voice_of_source(case, source) in _PUPILS_OWN_VOICES
        if not both_pupils and not same_speaker(first, speaker_of_source(case, source)):
            return ["Two voices are never joined in one line: make a line for each."]
    return []


def _wrong_heading(case: Case, element: Element, source: Source) -> list[str]:
    speaker = speaker_of_source(case, source)
    voice = voice_of_source(case, source)
    name = case.pupil.name
    if element in PARENT_ELEMENTS and speaker.role not in (Role.PARENT, Role.FAMILY, Role.GROUP):
        return [f"{element.heading(name)} is for parents and carers alone."]
    if element not in PUPILS_OWN_ELEMENTS or voice in _PUPILS_OWN_VOICES:
        return []
    if speaker.role is Role.GROUP or _row_brings_relatives(case, element, source, speaker):
        return []
    said_by = speaker.name or "Somebody else"
    return [f"{said_by} said this, so it may not stand under “{element.heading(name)}”."]


def _row_brings_relatives(case: Case, element: Element, source: Source, speaker: Speaker) -> bool:
    """Return whether the mapping itself brings a parent's account here, in the parent's voice."""
    if speaker.role not in (Role.PARENT, Role.FAMILY):
        return False
    contribution = case.said.contribution(source.contribution)
    return any(
        element in entry.to
        for entry in entries_for(contribution.tool, source.prompt, element.target)
    )


def _wrong_rewording(case: Case, text: str, sources: tuple[Source, ...]) -> list[str]:
    found = []
    word = first_person_outside_marks(text)
    if word:
        found.append(
            f"“{word}” stands outside quotation marks: use the name or “they”, or quote exact "
            "words."
        )
    exact = [text_of_source(case, s) for s in sources if is_exact_source(case, s)]
    for quoted in (curly or straight for curly, straight in _MARKED.findall(text)):
        parts = [part.strip() for part in quoted.split("…") if part.strip()]
        # The comma or full stop that closes a sentence may stand inside the marks.
        if not all(any(part.rstrip(".,") in words for words in exact) for part in parts):
            found.append(f"“{quoted}” is not found in exact words: quote them as they were said.")
    return found


def _not_the_sources_words(case: Case, text: str, sources: tuple[Source, ...]) -> list[str]:
    if pieces_of(case, text, sources) is None:
        return ["These are not the words of its sources: quote them, or say who reworded them."]
    contribution = case.said.contribution(sources[0].contribution)
    agreed = contribution.read_back is not None and contribution.read_back.agreed
    if agreed or all(is_exact_source(case, source) for source in sources):
        return []
    word = first_person_outside_marks(text)
    if word:
        return [
            f"“{word}” is printed only for exact words or after reading back: mark the words as "
            "exact if you heard them, note the reading back, or reword."
        ]
    return []


def pieces_of(
    case: Case, text: str, sources: tuple[Source, ...]
) -> tuple[tuple[Source, str], ...] | None:
    """Return a line's text as pieces, each with the source whose words it is, or None.

    One piece is a part of one source's words. Several are joined with "; ", in the sources' order.
    """
    words = [(source, text_of_source(case, source)) for source in sources]
    if len(words) == 1:
        return ((sources[0], text),) if text in words[0][1] else None
    return _split(text, words)


def _split(text: str, words: list[tuple[Source, str]]) -> tuple[tuple[Source, str], ...] | None:
    """Return the pieces of `text`, the first of which comes from the first of `words`."""
    source, said = words[0]
    if len(words) == 1:
        return ((source, text),) if text and text in said else None
    start = 0
    while (cut := text.find("; ", start)) >= 0:
        piece = text[:cut]
        if piece and piece in said:
            rest = _split(text[cut + 2 :], words[1:])
            if rest is not None:
                return ((source, piece), *rest)
        start = cut + 1
    return None
