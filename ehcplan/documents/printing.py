"""From a line to what is printed: the marks round exact words, who said it, and what was reworded."""

import re
from dataclasses import dataclass

from ehcplan.documents import words
from ehcplan.documents.people import full_label, printed_date, short_label
from ehcplan.documents.text import cleaned
from ehcplan.errors import ContentRefusedError
from ehcplan.mapping.refusal import names_another_child, other_childrens_names
from ehcplan.plan.case import Case
from ehcplan.plan.lines import Line, Source
from ehcplan.plan.speaker import Speaker
from ehcplan.plan.voice import (
    first_person_outside_marks,
    speaker_of_source,
    voice_of_line,
    voice_of_source,
)
from ehcplan.vocabulary import Voice


@dataclass(frozen=True, kw_only=True)
class Piece:
    """One line as it is printed: its words, who said them, and the note under it."""

    line: Line
    text: str
    said_by: str = ""
    """In brackets after the words, without the brackets."""
    note: str = ""
    """For a reworded line: who reworded it, when, and the words it was made from."""
    voice: Voice
    speaker: Speaker


def pieces(case: Case, line: Line) -> Piece:
    """Return a line as it is printed in Section A.

    Raises ContentRefusedError when the line names another child in full, says *I* for somebody
    outside quotation marks, or does not hold its sources' words and nobody says who reworded it.
    """
    voice = voice_of_line(case, line)
    speaker = speaker_of_source(case, line.sources[0])
    text = _text(case, line, voice)
    piece = Piece(
        line=line,
        text=cleaned(text),
        said_by=cleaned(_said_by(case, line, voice, speaker)),
        note=cleaned(_note(case, line)),
        voice=voice,
        speaker=speaker,
    )
    _refuse_false_print(case, piece)
    return piece


def _text(case: Case, line: Line, voice: Voice) -> str:
    if line.reworded_by:
        return line.text
    shown = words.print_sources(case, line)
    if shown is None:
        raise ContentRefusedError(
            f"The line {_short(line.text)} does not hold the words of the answers it comes from. "
            "Say who reworded it, or put their words back."
        )
    warning = words.print_warning(case, line, shown)
    if warning is not None:
        return warning
    if words.is_reading(line):
        return words.print_reading(case, line)
    if voice is Voice.OBSERVED:
        return words.print_observed(case, line, shown)
    return shown


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return f"“{flat[:60]}…”" if len(flat) > 60 else f"“{flat}”"


def _said_by(case: Case, line: Line, voice: Voice, speaker: Speaker) -> str:
    """Return who said it, for print in brackets; parents stand under a heading of their own."""
    if voice in (Voice.PARENT, Voice.OWN_WORDS, Voice.OWN_VIEW):
        return ""
    if voice is Voice.OBSERVED:
        contribution, _, _ = case.find(line.sources[0])
        seen_by = words.observer(case, contribution, speaker)
        return f"{seen_by}, {printed_date(contribution.date)}" if seen_by else ""
    return short_label(speaker) if speaker.is_known else ""


def _note(case: Case, line: Line) -> str:
    """Return what stands under a reworded line, or an empty text."""
    if not line.reworded_by:
        return ""
    on = f", {printed_date(line.reworded_on)}" if line.reworded_on else ""
    originals = " ".join(_original(case, group) for group in _by_speaker(case, line.sources))
    return f"Reworded by {line.reworded_by}{on}. {_without_surnames(case, originals)}"


def profile_note(case: Case, line: Line) -> str:
    """Return what stands under a reworded line on a profile, where those who said it go unnamed."""
    if not line.reworded_by:
        return ""
    said = "; ".join(words.print_source(case, source) for source in line.sources)
    by_pupil = all(voice_of_source(case, source).is_pupils for source in line.sources)
    lead = f"{case.pupil.name}’s words:" if by_pupil else "What was said:"
    return _without_surnames(case, f"Reworded. {lead} {said}")


def _by_speaker(case: Case, sources: tuple[Source, ...]) -> list[list[Source]]:
    groups: dict[tuple[Speaker, Voice], list[Source]] = {}
    for source in sources:
        key = (speaker_of_source(case, source), voice_of_source(case, source))
        groups.setdefault(key, []).append(source)
    return list(groups.values())


def _original(case: Case, sources: list[Source]) -> str:
    said = "; ".join(words.print_source(case, source) for source in sources)
    return (
        f"{_lead_in(case, sources[0])} {said}{'' if said.endswith(('.', '!', '?', '”')) else '.'}"
    )


def _lead_in(case: Case, source: Source) -> str:
    speaker, voice = speaker_of_source(case, source), voice_of_source(case, source)
    if voice is Voice.OBSERVED:
        return "What was seen:"
    if speaker.is_pupil:
        return f"{case.pupil.name}’s words:"
    if not speaker.is_known:
        return "What was said:"
    label = full_label(speaker)
    return f"What {label if label[:1].isupper() else f'the {label}'} said:"


def _without_surnames(case: Case, text: str) -> str:
    for full in other_childrens_names(case):
        text = re.sub(rf"\b{re.escape(full)}\b", "[a friend]", text, flags=re.IGNORECASE)
    return text


def _refuse_false_print(case: Case, piece: Piece) -> None:
    other = names_another_child(case, f"{piece.text} {piece.said_by}")
    if other:
        raise ContentRefusedError(
            f"The line {_short(piece.text)} gives another child’s full name. "
            "Put the first name alone, or [a friend]."
        )
    problem = first_person_problem(case, piece)
    if problem:
        raise ContentRefusedError(problem)


def first_person_problem(case: Case, piece: Piece) -> str | None:
    """Return why a line's *I* may not be printed, or None.

    *I* stands for the pupil, so it is printed inside quotation marks, or where the pupil heard it
    read back and agreed. Another person's *I* may stand only in their own unreworded words, which
    are printed with who said them.
    """
    found = first_person_outside_marks(piece.text)
    if found is None:
        return None
    if piece.line.reworded_by is None and not piece.voice.is_pupils and piece.speaker.is_known:
        return None
    if piece.voice.is_pupils and _agreed(case, piece.line):
        return None
    return (
        f"The line {_short(piece.text)} says “{found}” outside quotation marks. "
        f"Say it about {case.pupil.name}, note that the words are exact, "
        f"or note that {case.pupil.name} heard it read back and agreed."
    )


def _agreed(case: Case, line: Line) -> bool:
    backs = [case.find(source)[0].read_back for source in line.sources]
    return bool(backs) and line.reworded_by is None and all(back and back.agreed for back in backs)
