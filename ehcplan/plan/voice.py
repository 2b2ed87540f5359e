"""In whose voice words are, and whether they are exact: one place decides.

Every page, document, proposal and check asks here, so that a voice never changes on the way.
"""

import re

from ehcplan import tools
from ehcplan.plan.case import Case
from ehcplan.plan.lines import Line, Source
from ehcplan.plan.said import Answer, Cell, Contribution
from ehcplan.plan.speaker import Speaker, speaker_of, trailing_name
from ehcplan.vocabulary import EXACT_METHODS, SEEN_METHODS, WORD_METHODS, Role, Voice


def text_of(case: Case, contribution: Contribution, answer: Answer, cell: Cell | None) -> str:
    """Return the words as they may be printed: unchanged, but for a trailing speaker's name."""
    if cell is not None:
        return cell.text
    if answer.cells:
        return answer.words
    if answer.said_by is None:
        return trailing_name(case, answer.text)[0]
    return answer.text


def is_exact(case: Case, contribution: Contribution, answer: Answer, cell: Cell | None) -> bool:
    """Return whether the words are exact: flagged, or made by the speaker's own hand or device.

    Quotation marks are printed round these words and no others.
    """
    if answer.quote or (cell is not None and cell.quote):
        return True
    if cell is not None:
        prompt = tools.prompt_of(contribution.tool, answer.prompt)
        column = next((c for c in prompt.columns if c.key == cell.column), None) if prompt else None
        if column is not None and column.voice is Voice.OWN_WORDS:
            return True
        if column is not None and column.voice is not None:
            return False
    if contribution.method not in EXACT_METHODS:
        return False
    # Their own writing makes the contributor's words exact, not those of somebody they mention.
    speaker = speaker_of(case, contribution, answer)
    return speaker.is_known and (
        speaker.role is contribution.role or speaker.name == contribution.contributor
    )


_ROLE_VOICES = {
    Role.PARENT: Voice.PARENT,
    Role.FAMILY: Voice.FAMILY,
    Role.PEER: Voice.PEER,
    Role.SCHOOL: Voice.SCHOOL,
    Role.PROFESSIONAL: Voice.PROFESSIONAL,
    Role.GROUP: Voice.OTHER,
    Role.OTHER: Voice.OTHER,
}


def voice_of(
    case: Case, contribution: Contribution, answer: Answer, cell: Cell | None = None
) -> Voice:
    """Return whose and what kind of words these are."""
    prompt = tools.prompt_of(contribution.tool, answer.prompt)
    if cell is not None and prompt is not None:
        column = next((c for c in prompt.columns if c.key == cell.column), None)
        if column is not None and column.voice is not None:
            return column.voice
    speaker = speaker_of(case, contribution, answer)
    if speaker.is_pupil:
        if is_exact(case, contribution, answer, cell):
            return Voice.OWN_WORDS
        return Voice.OBSERVED if contribution.method in SEEN_METHODS else Voice.OWN_VIEW
    if contribution.method == "observation" and speaker.role in (Role.SCHOOL, Role.PROFESSIONAL):
        if is_exact(case, contribution, answer, cell) or not speaker.is_known:
            return _ROLE_VOICES[speaker.role]
        return Voice.OBSERVED if without_words(case) else _ROLE_VOICES[speaker.role]
    return _ROLE_VOICES[speaker.role]


def without_words(case: Case) -> bool:
    """Return whether the pupil is one "without words".

    Recorded so by a person; or nobody recorded it and the pupil has no contribution of their own
    by conversation, writing, typing, device, signing or drawing.
    """
    if case.pupil.communicates_without_words is not None:
        return case.pupil.communicates_without_words
    return not any(
        contribution.role is Role.CHILD and contribution.method in WORD_METHODS
        for contribution in case.said.contributions
    )


def seems_without_words(case: Case) -> bool:
    """Return whether to offer tools for few words: recorded so, or so by what was gathered.

    Before anything was gathered nobody knows, and tools that ask are offered.
    """
    if not case.said.contributions and case.pupil.communicates_without_words is None:
        return False
    return without_words(case)


def speaker_of_source(case: Case, source: Source) -> Speaker:
    """Return who spoke the words a source points at; KeyError if nothing is there."""
    contribution, answer, cell = case.find(source)
    if cell is not None:
        voice = voice_of(case, contribution, answer, cell)
        if voice is Voice.OWN_WORDS:
            return Speaker(name=case.pupil.name, role=Role.CHILD, relationship="self")
    return speaker_of(case, contribution, answer)


def voice_of_source(case: Case, source: Source) -> Voice:
    """Return the voice of the words a source points at; KeyError if nothing is there."""
    return voice_of(case, *case.find(source))


def text_of_source(case: Case, source: Source) -> str:
    """Return the words a source points at; KeyError if nothing is there."""
    return text_of(case, *case.find(source))


def is_exact_source(case: Case, source: Source) -> bool:
    """Return whether the words a source points at are exact; KeyError if nothing is there."""
    return is_exact(case, *case.find(source))


def voice_of_line(case: Case, line: Line) -> Voice:
    """Return a line's voice: as decided, else that of its first source; `other` if it has none."""
    if line.voice is not None:
        return line.voice
    if not line.sources:
        return Voice.OTHER
    voice = voice_of_source(case, line.sources[0])
    if line.reworded_by and voice is Voice.OWN_WORDS:
        return Voice.OWN_VIEW
    return voice


_FIRST_PERSON = re.compile(r"\b(?:I['’](?:m|ve|d|ll)|I|[Mm]y|[Mm]e|[Mm]ine|[Mm]yself)\b")
_IN_MARKS = re.compile(r"“[^”]*”|\"[^\"]*\"")


def first_person_outside_marks(text: str) -> str | None:
    """Return the first *I* or *my* that stands outside quotation marks, or None.

    *us* and *we* pass: a family or a class may speak as itself.
    """
    found = _FIRST_PERSON.search(_IN_MARKS.sub(" ", text))
    return found.group(0) if found else None
