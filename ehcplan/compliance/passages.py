"""Passages: every text of a plan as the rules see it, with who says it and where it stands."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from ehcplan.compliance import english
from ehcplan.compliance.pattern import Pattern
from ehcplan.plan.case import Case
from ehcplan.plan.lines import Line
from ehcplan.plan.parts import Part, letter_of, parts_of, texts_of
from ehcplan.plan.shown import Mode
from ehcplan.plan.voice import is_exact_source, speaker_of_source, voice_of_line
from ehcplan.plan.whole import Advice, Letter, NothingHere, Placement, WholePlan
from ehcplan.vocabulary import EXACT_METHODS, PARENT_ELEMENTS, Element, Role, Target, Voice

_MARKED = Pattern(r"“[^”]{1,2000}”|\"[^\"]{1,2000}\"|(?<!\w)[‘'](?=[\w…])[^‘\n]{1,600}?[’'](?!\w)")


@dataclass(frozen=True, kw_only=True)
class Passage:
    """One text of the plan. `letter` is None outside the lettered sections."""

    text: str
    ref: str
    letter: Letter | None = None
    where: str = ""
    """Outside the sections: `cover`, `header` …"""
    element: Element | None = None
    part: Part | None = None
    field: str = "words"
    """Which text of the part: `words`, `aim`, `steps`; `loose` for a text that is no part."""
    heading: str = ""
    voice: Voice | None = None
    """None: nothing shows who speaks."""
    mode: Mode | None = None
    speaker: str = ""
    method: str = ""
    gathered_by: str = ""
    gathered_on: dt.date | None = None
    caption: str = ""
    is_exact: bool = False
    """All of it is somebody's exact words, which stand in quotation marks in print."""

    def __hash__(self) -> int:
        # Its part holds many records: to hash them all would cost more than most checks.
        return hash((self.text, self.ref, self.letter))

    @cached_property
    def sentences(self) -> tuple[tuple[int, int], ...]:
        """Where each sentence begins and ends."""
        return english.sentences(self.text)

    @cached_property
    def marked(self) -> tuple[tuple[int, int], ...]:
        """Where words stand in quotation marks, marks and all."""
        return tuple(found.span() for found in _MARKED.finditer(self.text))

    @cached_property
    def unmarked_text(self) -> str:
        """The text with everything in quotation marks blanked: the places stay the same."""
        if self.is_exact:
            return " " * len(self.text)
        blanked = self.text
        for start, end in self.marked:
            blanked = blanked[:start] + " " * (end - start) + blanked[end:]
        return blanked

    @cached_property
    def tokens(self) -> english.Tokens:
        """Its words in lower case, and the pseudo-words that hold of it."""
        return english.tokens(self.text)

    def holds_any(self, triggers: frozenset[str]) -> bool:
        """Return whether it holds a word that one of some triggers means (see `rule.Lines`)."""
        return english.holds_any(self.tokens, triggers)

    def is_in_marks(self, start: int, end: int) -> bool:
        """Return whether these words stand inside somebody's exact words."""
        return self.is_exact or any(s <= start and end <= e for s, e in self.marked)

    def sentence_at(self, place: int) -> tuple[int, int]:
        """Return where the sentence round a place begins and ends."""
        for start, end in self.sentences:
            if start <= place < end:
                return start, end
        return 0, len(self.text)

    @property
    def is_pupils(self) -> bool:
        """Whether the pupil speaks, chooses or is observed: the pupil's side of Section A."""
        return self.voice in (Voice.OWN_WORDS, Voice.OWN_VIEW, Voice.OBSERVED)

    @property
    def is_parents(self) -> bool:
        """Whether a parent or carer speaks."""
        return self.voice is Voice.PARENT or (
            self.voice is None and self.element in PARENT_ELEMENTS
        )


def holding(passages: Iterable[Passage], triggers: frozenset[str]) -> tuple[Passage, ...]:
    """Return those of some passages that hold a word one of some triggers means, in order."""
    return tuple(passage for passage in passages if passage.holds_any(triggers))


def passages_of(case: Case) -> tuple[Passage, ...]:
    """Return every text of a case: Section A, B to K in order, loose texts, and what is around."""
    found = [_of_line(case, line) for line in case.lines_of(Target.SECTION_A)]
    found += _of_plan(case.plan or WholePlan())
    if case.reading is not None:
        found += [
            Passage(
                text=loose.text,
                ref=loose.ref,
                letter=loose.letter,
                field="loose",
                heading=loose.heading,
            )
            for loose in case.reading.loose
        ]
        found += [
            Passage(text=around.text, ref=around.ref, where=around.where)
            for around in case.reading.around
        ]
    return tuple(passage for passage in found if passage.text.strip())


def _of_plan(plan: WholePlan) -> list[Passage]:
    found: list[Passage] = []
    for path, part in parts_of(plan):
        letter = letter_of(part)
        for name, words in texts_of(part):
            found.append(
                Passage(
                    text=words.text,
                    ref=words.ref or f"{path}.{name}",
                    letter=letter,
                    part=part,
                    field=name,
                )
            )
        said = _said_by(part)
        if said:
            found.append(Passage(text=said, ref=path, letter=letter, part=part, field="loose"))
    return found


def _said_by(part: Part) -> str:
    """Return what a part without printed texts of its own says on paper."""
    if isinstance(part, Advice):
        return ", ".join(bit for bit in (part.title, part.author, part.role) if bit)
    if isinstance(part, Placement):
        return ", ".join(bit for bit in (part.name, part.type) if bit)
    if isinstance(part, NothingHere):
        return f"{part.why.label} ({part.said_by})" if part.said_by else ""
    return ""


def _of_line(case: Case, line: Line) -> Passage:
    if not line.sources:
        return _of_read_line(line)
    first = line.sources[0]
    contribution, _, _ = case.find(first)
    voice = voice_of_line(case, line)
    exact = line.reworded_by is None and all(is_exact_source(case, s) for s in line.sources)
    return Passage(
        text=line.text,
        ref=line.ref,
        letter=Letter.A,
        element=line.element,
        voice=voice,
        mode=_mode(voice, contribution.method, exact=exact),
        speaker=speaker_of_source(case, first).name,
        method=contribution.method,
        gathered_by=contribution.supported_by or contribution.contributor,
        gathered_on=contribution.date,
        is_exact=exact,
    )


def _mode(voice: Voice, method: str, *, exact: bool) -> Mode | None:
    if exact:
        return Mode.OWN_WRITING if method in EXACT_METHODS else Mode.QUOTE
    if voice is Voice.OBSERVED:
        return Mode.OBSERVED
    if voice is Voice.OWN_VIEW:
        return Mode.SCRIBED
    return Mode.SUMMARY


_ROLE_VOICES = {
    Role.CHILD: Voice.OWN_VIEW,
    Role.PARENT: Voice.PARENT,
    Role.FAMILY: Voice.FAMILY,
    Role.PEER: Voice.PEER,
    Role.SCHOOL: Voice.SCHOOL,
    Role.PROFESSIONAL: Voice.PROFESSIONAL,
}


def _of_read_line(line: Line) -> Passage:
    shown = line.shown
    voice = line.voice
    if voice in (None, Voice.OTHER) and shown is not None and shown.role is not None:
        voice = _ROLE_VOICES.get(shown.role)
    text = line.text.strip()
    marked = _MARKED.match(text)
    return Passage(
        text=line.text,
        ref=line.ref,
        letter=Letter.A,
        element=line.element,
        voice=None if voice is Voice.OTHER else voice,
        mode=shown.mode if shown else None,
        speaker=shown.speaker if shown else "",
        method=shown.method if shown else "",
        gathered_by=shown.gathered_by if shown else "",
        gathered_on=shown.gathered_on if shown else None,
        caption=shown.caption if shown else "",
        is_exact=marked is not None and marked.end() == len(text),
    )
