"""What must hold of a line before the board keeps it, each refusal saying what to do instead."""

import re
from collections.abc import Sequence

from ehcplan.casework.lines import line_of, printed
from ehcplan.documents.printing import pieces
from ehcplan.errors import ContentRefusedError
from ehcplan.mapping.acceptable import problems_of_line
from ehcplan.mapping.ranking import PAGE_LIMITS, PAGE_WORDS
from ehcplan.mapping.refusal import forbidden_texts, names_another_child, refusal_of_source
from ehcplan.plan.case import Case
from ehcplan.plan.lines import Line, Source
from ehcplan.plan.voice import (
    first_person_outside_marks,
    speaker_of_source,
    text_of_source,
    voice_of_source,
)
from ehcplan.vocabulary import PARENT_ELEMENTS, PUPILS_OWN_ELEMENTS, Element, Target

_STRAIGHT = re.compile(r'"([^"]*)"')


def refuse_unfit(case: Case, line: Line) -> None:
    """Raise ContentRefusedError unless a line may stand under its element, as it is printed."""
    refuse_kept_back(case, line.sources, line.element.target)
    refuse_two_voices(case, line.sources)
    _refuse_nobodys(case, line)
    problems = problems_of_line(
        case, line.element, line.text, line.sources, reworded=bool(line.reworded_by)
    )
    if problems:
        raise ContentRefusedError(" ".join(problems))
    if line.reworded_by:
        refuse_leak(case, line)
    pieces(case, line)


def _refuse_nobodys(case: Case, line: Line) -> None:
    spoken_for = line.element in PUPILS_OWN_ELEMENTS | PARENT_ELEMENTS
    if spoken_for and not all(speaker_of_source(case, s).is_known for s in line.sources):
        raise ContentRefusedError(
            "This heading speaks for one person, and nobody has noted who said this. "
            "Put right who said it first."
        )


def refuse_kept_back(case: Case, sources: Sequence[Source], target: Target) -> None:
    """Raise ContentRefusedError when an answer may not be printed at all."""
    for source in sources:
        why = refusal_of_source(case, source, target)
        if why:
            raise ContentRefusedError(f"This answer may not be used. {why}")


def refuse_two_voices(case: Case, sources: Sequence[Source]) -> None:
    """Raise ContentRefusedError for words of two people, or of two kinds."""
    if len({_whose(case, source) for source in sources}) > 1:
        raise ContentRefusedError(
            "Two voices are never joined in one line. Make a line for each of them."
        )


def _whose(case: Case, source: Source) -> tuple[object, ...]:
    speaker, voice = speaker_of_source(case, source), voice_of_source(case, source)
    # Of two things said by nobody knows whom, nobody can say that one person said both.
    unknown = None if speaker.is_known else (source.contribution, source.prompt, source.index)
    return speaker.role, speaker.name.casefold(), voice, unknown


def refuse_leak(case: Case, line: Line) -> None:
    """Raise ContentRefusedError when a rewording holds words that were given in confidence.

    What the line's own sources say too is theirs to say.
    """
    own = [_flat(text_of_source(case, source)) for source in line.sources]
    text = _flat(line.text)
    for forbidden in map(_flat, forbidden_texts(case, line.element.target)):
        if _holds(text, forbidden) and not any(_holds(words, forbidden) for words in own):
            raise ContentRefusedError(
                "It holds words from an answer that may not be used: private, not shared or kept "
                "back. Leave them out."
            )


def refuse_unproved(case: Case, text: str) -> None:
    """Raise ContentRefusedError for free words about how people took part that may not be printed."""
    if names_another_child(case, text):
        raise ContentRefusedError("It holds another child’s full name: use the first name alone.")
    if first_person_outside_marks(text):
        raise ContentRefusedError("Write it without “I” and “my”: say who did what, by name.")
    flat = _flat(text)
    if any(_holds(flat, _flat(one)) for one in forbidden_texts(case, Target.SECTION_A)):
        raise ContentRefusedError("It holds words from an answer that may not be used.")


def _flat(text: str) -> str:
    return " ".join(text.casefold().split())


def _holds(text: str, words: str) -> bool:
    return bool(words) and re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text) is not None


def curled(text: str) -> str:
    """Return the text with straight quotation marks made curly, so that what is quoted is proved.

    Raises ContentRefusedError when a mark is opened and not closed.
    """
    curly = _STRAIGHT.sub(r"“\1”", text)
    depth = 0
    for mark in re.findall(r"[“”\"]", curly):
        depth += {"“": 1, "”": -1}.get(mark, 9)
        if depth not in (0, 1):
            break
    if depth:
        raise ContentRefusedError(
            "A quotation mark is opened or closed without its other half. Put in both, or neither."
        )
    return curly


def size(case: Case) -> tuple[int, int]:
    """Return how many words the whole profile prints, and how many lines of support it has."""
    words = support = 0
    for element in PAGE_LIMITS:
        good, bad = printed(case, element)
        words += sum(len(piece.text.split()) for piece in good)
        words += sum(len(line_of(case, ref).text.split()) for ref in bad)
        if element is Element.P_SUPPORT:
            support = len(good) + len(bad)
    return words, support


def refuse_too_much(before: Case, after: Case) -> None:
    """Raise ContentRefusedError, with the counts, when a profile has grown past its page."""
    words, support = size(after)
    words_before, support_before = size(before)
    most = PAGE_LIMITS[Element.P_SUPPORT]
    if support > most and support > support_before:
        raise ContentRefusedError(
            f"The profile has {support_before} lines of support already, and {most} are the most "
            "that anybody keeps in mind. Take one out, or join two, first."
        )
    if words > PAGE_WORDS and words > words_before:
        raise ContentRefusedError(
            f"With this the profile would have {words} words, and {PAGE_WORDS} fit on one page. "
            f"It has {words_before} now. Take a line out, or quote less, first."
        )
