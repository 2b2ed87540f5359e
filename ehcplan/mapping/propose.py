"""propose: from what was said to suggestions for each element, with reasons and doubts."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace

from ehcplan import tools
from ehcplan.mapping import beside
from ehcplan.mapping.cases import entries_for, is_under_year_9
from ehcplan.mapping.conditions import unmet, who
from ehcplan.mapping.cues import SPLIT, THEMES
from ehcplan.mapping.doubts import answer_doubts, word_doubts
from ehcplan.mapping.entry import ANYONE, Condition, MappingEntry, Who
from ehcplan.mapping.proposal import Proposal, Proposed, Unplaced
from ehcplan.mapping.ranking import PRINTED_RULES, keep_within_limits
from ehcplan.mapping.refusal import names_another_child, refusal
from ehcplan.plan.case import Case
from ehcplan.plan.lines import Line, Source, Wording
from ehcplan.plan.said import Answer, Cell, Contribution
from ehcplan.plan.speaker import Speaker
from ehcplan.plan.voice import is_exact, speaker_of_source, text_of, voice_of, without_words
from ehcplan.vocabulary import (
    ADULTHOOD_ELEMENTS,
    PARENT_ELEMENTS,
    PUPILS_OWN_ELEMENTS,
    Element,
    Role,
    Rule,
    Target,
    Voice,
)

_PUPILS_OWN_VOICES = frozenset({Voice.OWN_WORDS, Voice.OWN_VIEW, Voice.OBSERVED})


@dataclass(frozen=True, kw_only=True)
class _Said:
    """One answer with what the whole of proposing needs to know of it."""

    case: Case
    contribution: Contribution
    answer: Answer
    target: Target
    on: dt.date

    def source(self, cell: Cell | None) -> Source:
        return Source(
            contribution=self.contribution.id,
            prompt=self.answer.prompt,
            index=self.answer.index,
            column=cell.column if cell else None,
        )

    def cells(self, columns: tuple[str, ...]) -> tuple[Cell | None, ...]:
        """The cells that carry the words for an entry: (None,) for a plain answer."""
        if not self.answer.cells:
            return (None,)
        if not columns:
            return tuple(c for c in self.answer.cells if c.text.strip())
        found = (self.answer.cell(column) for column in columns)
        return tuple(c for c in found if c is not None and c.text.strip())

    def reading_cells(self) -> tuple[Cell | None, ...]:
        """The one cell that stands for a row, or the first that holds words."""
        filled = self.cells(())
        prompt = tools.prompt_of(self.contribution.tool, self.answer.prompt)
        main = prompt.main_column if prompt else None
        standing = tuple(cell for cell in filled if cell is not None and cell.column == main)
        return standing or filled[:1]

    def text(self, cells: tuple[Cell | None, ...]) -> str:
        texts = (text_of(self.case, self.contribution, self.answer, cell) for cell in cells)
        return "; ".join(text for text in texts if text)

    def exact(self, cells: tuple[Cell | None, ...]) -> bool:
        return all(is_exact(self.case, self.contribution, self.answer, cell) for cell in cells)

    def voice(self, cells: tuple[Cell | None, ...]) -> Voice:
        return voice_of(self.case, self.contribution, self.answer, cells[0])

    def speaker(self, cells: tuple[Cell | None, ...]) -> Speaker:
        return speaker_of_source(self.case, self.source(cells[0]))


def propose(
    case: Case, *, target: Target = Target.SECTION_A, on: dt.date | None = None
) -> Proposed:
    """Return what each answer could become, for Section A or the profile.

    `on` (default: the case's `as_of`) is the day from which twelve months are counted back. The
    words are the speakers' own, never rewritten; every proposal carries its sources, and what is
    not proposed says why. An answer is suggested in at most one element.
    """
    day = on or case.as_of
    proposals: list[Proposal] = []
    unplaced: list[Unplaced] = []
    for contribution in case.said.contributions:
        for answer in contribution.answers:
            said = _Said(case=case, contribution=contribution, answer=answer, target=target, on=day)
            found, why = _propose_answer(said)
            proposals.extend(found)
            if why:
                unplaced.append(why)
    return Proposed(
        proposals=keep_within_limits(case, target, proposals),
        unplaced=tuple(unplaced),
        evidence=beside.evidence(case),
        actions=beside.actions(case),
    )


def suggested_lines(case: Case, target: Target, on: dt.date) -> tuple[Line, ...]:
    """Return the suggested words of rules copy and select, as lines that nobody has accepted."""
    return tuple(
        Line(
            element=proposal.element,
            wordings=(Wording(text=proposal.text),),
            sources=proposal.sources,
            suggested_only=True,
        )
        for proposal in propose(case, target=target, on=on).suggested(*PRINTED_RULES)
    )


def _propose_answer(said: _Said) -> tuple[list[Proposal], Unplaced | None]:
    refused = refusal(said.case, said.contribution, said.answer, said.target)
    if refused:
        return [], _unplaced(said, refused)
    if not said.answer.words.strip():
        return [], _unplaced(said, "Nothing was written.")
    found = _suggest_one(said, list(_by_entries(said)))
    found.extend(_by_theme(said, {p.element for p in found}))
    found = [p for p in found if not names_another_child(said.case, p.text)]
    if found:
        return found, None
    return [], _unplaced(said, _why_unplaced(said))


def _unplaced(said: _Said, why: str) -> Unplaced:
    private = said.answer.private or bool(said.answer.withheld_by)
    return Unplaced(source=said.source(None), why=why, private=private)


def _why_unplaced(said: _Said) -> str:
    name = names_another_child(said.case, said.answer.words)
    if name:
        return "It holds another child’s full name: quote the part without the surname."
    if said.contribution.tool is None:
        return "Notes under no tool yet: file them under a tool, or place them by hand."
    entries = entries_for(said.contribution.tool, said.answer.prompt, said.target)
    if any(entry.rule is Rule.EVIDENCE for entry in entries):
        return "Kept as evidence for other sections or for actions: " + entries[0].reason
    return "No heading fits by itself: place it by hand where it belongs."


def _by_entries(said: _Said) -> Iterator[tuple[MappingEntry, Proposal]]:
    """Yield every element that the entries for this prompt lead to, with doubts."""
    seen: set[tuple[Element, tuple[Cell | None, ...]]] = set()
    entries = entries_for(said.contribution.tool, said.answer.prompt, said.target)
    # Entries that take this speaker come first, so that their reasons win.
    for entry in sorted(entries, key=lambda e: _speaker_who(said, e) not in e.takes):
        cells = said.cells(entry.columns)
        if not cells or not entry.to or _does_not_apply(said, entry):
            continue
        for element in entry.to:
            if (element, cells) not in seen and _may_show(said, entry, element, cells):
                seen.add((element, cells))
                yield entry, _proposal(said, entry, element, cells)


def _speaker_who(said: _Said, entry: MappingEntry) -> Who:
    cells = said.cells(entry.columns)
    return who(said.speaker(cells)) if cells else Who.OTHER


def _may_show(
    said: _Said, entry: MappingEntry, element: Element, cells: tuple[Cell | None, ...]
) -> bool:
    """Return whether an element may be shown for these words at all.

    An adult's answer is never shown under the pupil's own elements, unless the table's row itself
    brings a parent there, or it is what was seen of a pupil without words.
    """
    speaker = said.speaker(cells)
    if element in PARENT_ELEMENTS and speaker.is_pupil:
        return False
    if element not in PUPILS_OWN_ELEMENTS:
        return True
    if said.voice(cells) in _PUPILS_OWN_VOICES or speaker.role is Role.GROUP:
        return True
    takes_this = who(speaker) in entry.takes and entry.takes != ANYONE
    if not takes_this or speaker.role not in (Role.PARENT, Role.FAMILY):
        return False
    return Condition.WITHOUT_WORDS not in entry.needs or without_words(said.case)


# These choose between entries: where one does not hold, its entry is simply not about this answer.
_CHOOSING_CONDITIONS = frozenset(
    {Condition.PLACED_LIKE, Condition.PLACED_DISLIKE, Condition.ABOUT_CHOOSING}
)


def _does_not_apply(said: _Said, entry: MappingEntry) -> bool:
    return any(
        unmet(condition, said.case, said.contribution, said.answer, said.on)
        for condition in entry.needs
        if condition in _CHOOSING_CONDITIONS
    )


def _proposal(
    said: _Said, entry: MappingEntry, element: Element, cells: tuple[Cell | None, ...]
) -> Proposal:
    text, voice, exact = said.text(cells), said.voice(cells), said.exact(cells)
    speaker = said.speaker(cells)
    doubts = [
        *_speaker_doubts(said, entry, element, speaker, voice),
        *_condition_doubts(said, entry),
        *answer_doubts(
            said.case,
            said.contribution,
            said.answer,
            speaker,
            on=said.on,
            rule=entry.rule,
            text=text,
            exact=exact,
        ),
        *word_doubts(text, element, exact_pupil=exact and speaker.is_pupil),
    ]
    return Proposal(
        element=element,
        text=text,
        rule=entry.rule,
        voice=voice,
        suggested=False,
        reason=entry.reason,
        doubts=tuple(dict.fromkeys(doubts)),
        sources=tuple(said.source(cell) for cell in cells),
    )


def _speaker_doubts(
    said: _Said, entry: MappingEntry, element: Element, speaker: Speaker, voice: Voice
) -> Iterator[str]:
    name = said.case.pupil.name
    if element in PUPILS_OWN_ELEMENTS and voice not in _PUPILS_OWN_VOICES:
        if speaker.is_known:
            yield f"{speaker.name} says this, not {name}: it belongs in their own voice."
    elif element in PARENT_ELEMENTS and speaker.role not in (Role.PARENT, Role.FAMILY):
        yield "Not said by a parent or carer."
    elif speaker.is_known and who(speaker) not in entry.takes:
        said_by = speaker.name or "somebody else"
        yield f"{said_by} says this, not {name}: evidence for other sections, or in their voice."


def _condition_doubts(said: _Said, entry: MappingEntry) -> Iterator[str]:
    for condition in entry.needs:
        says = unmet(condition, said.case, said.contribution, said.answer, said.on)
        if says:
            yield says


def _suggest_one(said: _Said, found: list[tuple[MappingEntry, Proposal]]) -> list[Proposal]:
    """Return the proposals, with the one suggested that has no doubts and fits best."""
    fitting = [proposal for _, proposal in found if not proposal.doubts]
    if is_under_year_9(said.case, said.on):
        # Work, a home of one's own and community start folded: they never win by a cue alone.
        others = [p for p in fitting if p.element not in ADULTHOOD_ELEMENTS]
        fitting = others or fitting
    chosen = _best(fitting)
    return [
        replace(proposal, suggested=True) if proposal is chosen else proposal
        for _, proposal in found
    ]


def _best(fitting: list[Proposal]) -> Proposal | None:
    """Return the first listed, unless a theme or splitting cue decides for another."""
    if not fitting:
        return None
    first = fitting[0]
    if _cued(first):
        return first
    return next((p for p in fitting[1:] if _cued(p)), first)


def _cued(proposal: Proposal) -> bool:
    pattern = SPLIT.get(proposal.element) or THEMES.get(proposal.element)
    return pattern is not None and pattern.search(proposal.text) is not None


def _by_theme(said: _Said, placed: set[Element]) -> Iterator[Proposal]:
    """Yield the topical elements whose cues these words hold; never ticked, only offered."""
    if said.target is not Target.SECTION_A:
        return
    cells = said.reading_cells()
    if not cells:
        return
    text, voice, speaker = said.text(cells), said.voice(cells), said.speaker(cells)
    # A cue may stand in any cell ("break"); what is offered is the cell that reads as the answer.
    everything = said.text(said.cells(()))
    for element, pattern in THEMES.items():
        if element in placed or not pattern.search(everything):
            continue
        if element in PUPILS_OWN_ELEMENTS and voice not in _PUPILS_OWN_VOICES:
            continue
        yield Proposal(
            element=element,
            text=text,
            rule=Rule.THEME,
            voice=voice,
            suggested=False,
            reason="Its words touch on this heading.",
            doubts=word_doubts(text, element, exact_pupil=said.exact(cells) and speaker.is_pupil),
            sources=tuple(said.source(cell) for cell in cells),
        )
