"""Reading any authority's plan from a Word file into a case."""

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass

from ehcplan.documents.accessibility import problems_in
from ehcplan.documents.blocks import View, Walked
from ehcplan.documents.gate import open_docx
from ehcplan.documents.package import Package
from ehcplan.documents.read.around import Around, is_lost
from ehcplan.documents.read.desk.desk import Bit, Desk
from ehcplan.documents.read.desk.units import Flow
from ehcplan.documents.read.events.happened import happened_in
from ehcplan.documents.read.events.of_labels import with_labels
from ehcplan.documents.read.events.stage import judged, stage_in
from ehcplan.documents.read.outline.openings import Outline, outline_of
from ehcplan.documents.read.paper.file_facts import FileFacts, facts_of
from ehcplan.documents.read.paper.tree import Item, Para, aside, paras_of, tree_of
from ehcplan.documents.read.parts.finish import plan_of
from ehcplan.documents.read.parts.sections import sections_of
from ehcplan.documents.read.pupil.identity import OF_PUPIL, Who, claims_in, who_of
from ehcplan.documents.read.pupil.names import called
from ehcplan.documents.read.pupil.pairs import Pairs
from ehcplan.documents.read.sorting import Sorter
from ehcplan.documents.read.voices.attribution import People
from ehcplan.documents.read.voices.section_a import SectionA
from ehcplan.documents.read.walk.follow import follow
from ehcplan.documents.stream import Stream
from ehcplan.documents.walk import walk_with
from ehcplan.errors import ContentRefusedError
from ehcplan.plan.case import Case
from ehcplan.plan.events import Event
from ehcplan.plan.known import Known
from ehcplan.plan.lines import Line
from ehcplan.plan.reading import Claim, Reading
from ehcplan.plan.said import Person, Said
from ehcplan.plan.whole import WholePlan
from ehcplan.vocabulary import Role, Stage


@dataclass(frozen=True, kw_only=True)
class ReadPlan:
    """A plan read from a Word file, and where in the file each of its texts stands."""

    case: Case
    walked: Walked
    spans: Mapping[str, tuple[int, int]]
    """Where each line, text of a part, loose text and text around begins and ends in the stream.

    The text is that stretch sign for sign, but for tabs between the cells of a row; only a text
    from cells that do not stand side by side has others between its words.
    """
    labels: tuple[tuple[int, int], ...] = ()
    """Where headings, sub-headings, labels and the form's own words stand: no text of the plan."""


def read_plan(
    data: bytes,
    *,
    view: View = "accepted",
    on: dt.date,
    born: dt.date | None = None,
    stage: Stage | None = None,
    name: str = "",
) -> ReadPlan:
    """Return the plan that any Word file holds; `born` counts where no date of birth is printed.

    Raises ContentRefusedError for a file that may not or cannot be read, and nothing else.
    """
    parts = open_docx(data)
    try:
        reader = _Reader(parts, view)
        return reader.run(on=on, born=born, stage=stage, name=name)
    except RecursionError as error:
        raise ContentRefusedError(
            "This Word file is nested too deeply to be read. Save it again from Word."
        ) from error


class _Reader:
    """One reading of one file."""

    def __init__(self, parts: dict[str, bytes], view: View) -> None:
        self.parts = parts
        self.package = Package(parts)
        self.walked = walk_with(self.package, view, Stream(self.package, view))
        self.asides = tuple(aside(self.walked.blocks))
        self.items: list[Item] = tree_of(self.walked.blocks)
        beside = [self.walked.title, *(block.text for block in self.asides)]
        self.called = called(self.items, beside)
        self.outline: Outline = outline_of(self.items, self.called.forms)
        self.flow: Flow = follow(self.items, self.outline, self.called.forms)
        self.desk = Desk(stream=self.walked.stream, names=self.called.forms)
        self.around = Around(self.desk)

    def run(self, *, on: dt.date, born: dt.date | None, stage: Stage | None, name: str) -> ReadPlan:
        who = self._who(born)
        section_a = SectionA(desk=self.desk, people=self._people(who))
        sorter = Sorter(self.desk, section_a)
        for unit in self.flow.units:
            sorter.take(unit)
        for para, scene in self.flow.titles:
            sorter.title(para, scene)
        sorter.finish()
        plan, lines = plan_of(self.desk), section_a.finished()
        unplaced = self._outside()
        found, words = self._stage(who, plan, stage)
        told = happened_in(self.flow, on=on)
        events = with_labels(who.events, told, found)
        reading = self._reading(unplaced, who, words, told.not_yet)
        case = Case(
            case_id=name,
            pupil=who.pupil,
            said=_said(who),
            as_of=on,
            lines=lines,
            stage=found,
            plan=plan,
            identity=who.identity,
            events=events,
            knows=who.knows | self._knows(section_a, lines) | _known_of(events),
            reading=reading,
        )
        return ReadPlan(
            case=case, walked=self.walked, spans=dict(self.desk.spans), labels=self._labels()
        )

    def _who(self, born: dt.date | None) -> Who:
        pairs = list(Pairs().of([*self.flow.cover, *self.flow.signature]))
        if not any(pair.key == "born" for pair in pairs):
            # A form of Section A alone may print who it is about under that section's heading.
            inside = [pair for pair in Pairs().of(self.items) if pair.key in OF_PUPIL]
            pairs += inside if any(pair.key == "born" for pair in inside) else []
        claims: list[Claim] = []
        for block in self.asides:
            claims += claims_in(block.text, str(block.place[0]))
        for para in list(paras_of(self.flow.cover))[:30]:
            claims += claims_in(para.text, "cover") if para.block.place[0] != "table" else []
        claims += claims_in(self.walked.title, "title")
        return who_of(pairs, self.called, claims=claims, born=born)

    def _people(self, who: Who) -> People:
        firsts = tuple(name.split()[0] for name in who.parents if name.split())
        own = {word.casefold() for form in self.called.forms for word in form.split()}
        parents = [n for n in (*who.parents, *firsts) if n.casefold() not in own and len(n) > 2]
        return People(pupil=self.called.forms, parents=tuple(parents))

    def _outside(self) -> list[str]:
        """Keep what stands round the sections; return what could not be given to any."""
        unplaced = list(self.flow.unplaced)
        if not self.flow.opened:
            unplaced = [para for para in paras_of(self.flow.cover) if para.text.strip()]
        else:
            lost = [i for i in self.flow.cover if is_lost(i)]
            unplaced = [*(p for p in lost if isinstance(p, Para)), *unplaced]
            self.around.items([i for i in self.flow.cover if i not in lost], "cover")
        self.around.items(self.flow.contents, "contents")
        self.around.items(self.flow.signature, "signature")
        self.around.blocks(self.asides)
        self.around.others(self.walked)
        return [para.text.strip() for para in unplaced]

    def _stage(self, who: Who, plan: WholePlan, stage: Stage | None) -> tuple[Stage, str]:
        texts = [who.identity.plan_status]
        texts += [text.text for text in self.around.texts if text.where in ("cover", "title")][:30]
        texts += [text.text for text in self.around.texts if text.where in ("header", "footer")]
        found = stage_in(texts)
        if stage is not None:
            return stage, found[1] if found else ""
        if found is not None:
            return found
        letters = [letter for heading, _ in self.flow.opened for letter in heading.letters]
        dates = (who.identity.draft_on is not None, who.identity.final_on is not None)
        return judged(letters, plan, dates), ""

    def _knows(self, section_a: SectionA, lines: tuple[Line, ...]) -> frozenset[Known]:
        stream = self.walked.stream
        voiced = sum(line.voice is not None for line in lines)
        facts = {
            Known.FILE: True,
            Known.ELEMENTS: section_a.has_subheadings,
            Known.SPEAKERS: bool(lines) and voiced * 2 >= len(lines),
            Known.GATHERING: section_a.has_gathering,
            Known.LINKS: self.desk.has_links,
            Known.AGREEMENTS: self.desk.has_agreement_words,
            Known.ATTACHMENTS: self.desk.has_attachment_words,
            Known.CONSENTS: re.search(r"\bconsent", stream, re.IGNORECASE) is not None,
            Known.CAPACITY: re.search(
                r"\b(?:mental capacity|lacks? capacity|capacity (?:to|assessment|act|for))",
                stream,
                re.IGNORECASE,
            )
            is not None,
        }
        return frozenset(fact for fact, is_so in facts.items() if is_so)

    def _reading(
        self, unplaced: list[str], who: Who, words: str, not_yet: tuple[str, ...]
    ) -> Reading:
        file: FileFacts = facts_of(self.parts, self.package, self.walked)
        read = sections_of(self.flow, self.desk)
        total = len(self.walked.stream.split())
        lost = sum(len(text.split()) for text in unplaced)
        aside_texts = [block.text for block in self.asides]
        return Reading(
            sections=read.sections,
            shared_h=read.shared_h,
            repeated=read.repeated,
            loose=tuple(self.desk.loose),
            around=tuple(self.around.texts),
            guidance=tuple(para.text.strip() for para in self.flow.guidance),
            unplaced=tuple(unplaced),
            claims=who.claims,
            stage_words=words,
            signed=self._signed(who),
            not_yet=not_yet,
            comments=len(self.walked.comments),
            tracked_changes=file.tracked_changes,
            hidden_texts=file.hidden_texts,
            embedded_files=file.embedded_files,
            empty_controls=file.empty_controls,
            authors=file.authors,
            accessibility=problems_in(self.package, self.walked),
            status_on_every_page=stage_in(aside_texts) is not None,
            pages=file.pages,
            words=total,
            placed_words=total - lost,
        )

    def _signed(self, who: Who) -> str:
        told = [who.identity.signed_by, *(para.text.strip() for para in self.flow.signature)]
        return " ".join(dict.fromkeys(text for text in told if text))

    def _labels(self) -> tuple[tuple[int, int], ...]:
        paras = [*self.flow.labels, *self.flow.guidance, *self.desk.labels]
        return tuple((b.start, b.end) for p in paras if (b := Bit(paras=[p])).text.strip())


def _known_of(events: tuple[Event, ...]) -> frozenset[Known]:
    found = {Known.EVENTS} if events else set()
    found |= {Known.REQUEST for event in events if event.kind == "request_received"}
    return frozenset(found)


def _said(who: Who) -> Said:
    people = tuple(
        Person(name=parent.name, role=Role.PARENT, relationship=parent.relationship)
        for parent in who.identity.parents
    )
    return Said(people=people)
