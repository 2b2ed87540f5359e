"""Section A as lines: each under its element, with who speaks as far as the file shows it."""

import re
from dataclasses import dataclass, field, replace

from ehcplan.documents.read.desk.desk import Bit, Desk
from ehcplan.documents.read.desk.units import Row, Scene, Text
from ehcplan.documents.read.labels.elements import Label, element_of_words, for_parents, label_in
from ehcplan.documents.read.labels.holds import SPEAKERS, Column, Holds
from ehcplan.documents.read.paper.dates import date_in
from ehcplan.documents.read.paper.tree import Cell, Para
from ehcplan.documents.read.voices.attribution import (
    NOBODY,
    People,
    caption_in,
    merged,
    method_in,
    shown_in,
    voice_of,
)
from ehcplan.documents.read.voices.first_person import (
    as_pupils,
    begins_with_pupil,
    self_written,
    tells_of_gathering,
)
from ehcplan.documents.read.voices.long_quotes import LongQuote
from ehcplan.documents.read.voices.two_speakers import names_two, of_both
from ehcplan.plan.lines import Line
from ehcplan.plan.shown import Shown
from ehcplan.plan.whole import Letter
from ehcplan.vocabulary import Element, Role, Voice

_PRONOUNS = frozenset({"he", "she", "they"})
_OF_GATHERING = frozenset({Holds.METHOD, Holds.DATE})
_NO_TOPIC = (None, Element.A_VIEWS, Element.A_PARENT_VIEWS, Element.A_PARTICIPATION)
"""What the first cell of a row about who took part may name: nothing, people, or the gathering."""
_QUOTED = re.compile(r"“[^”]{25,}")
_A_METHOD = 14
"""How somebody was asked is told in fewer words than these."""


@dataclass(kw_only=True)
class SectionA:
    """Takes the texts and rows of Section A."""

    desk: Desk
    people: People
    gathered: dict[Role, Shown] = field(default_factory=dict)
    """What a table or a passage about gathering says of each kind of speaker."""
    has_gathering: bool = False
    has_subheadings: bool = False
    _caption: Shown = NOBODY
    _whole: Shown = NOBODY
    _under: tuple[object, ...] = ()
    _quote: LongQuote = field(default_factory=LongQuote)

    def take_text(self, text: Text) -> None:
        """Take a paragraph."""
        captions = [text.label] if text.label else []
        captions = [*captions, *(head.text for head in reversed(text.scene.heads))]
        role = column_role(text.column) if text.column else None
        self._para(text.para, text.scene, captions, role=role)

    def take_row(self, row: Row) -> None:
        """Take a row: of a table about who took part, of columns by speaker, or of cells."""
        holds = {column.holds for column, _ in row.cells}
        if (
            row.has_headings
            and holds & _OF_GATHERING
            and holds & {Holds.AUTHOR, Holds.ROLE, Holds.OTHER, Holds.PARENT, Holds.CHILD}
            and not self._is_said(row)
        ):
            self._took_part(row)
            return
        label = self._label_of(row)
        above = [head.text for head in reversed(row.scene.heads)]
        for column, cell in row.cells:
            if label is not None and cell is label:
                self.desk.add_loose(Letter.A, cell.paras, row.scene.caption)
                continue
            role = column_role(column)
            captions = [column.heading] if column.heading else []
            captions += [label.text] if label is not None else []
            for para in cell.paras:
                self._para(para, row.scene, [*captions, *above], role=role)

    def _is_said(self, row: Row) -> bool:
        """Return whether a row holds what somebody said, whatever its column is called.

        "What we know, and how" is over answers: their rows name a topic, or quote.
        """
        first, *others = (cell for _, cell in row.cells)
        label = label_in(first.text, self.people.pupil)
        named = label is not None and label.element not in _NO_TOPIC
        return any(
            _QUOTED.search(cell.text) is not None or (named and len(cell.text.split()) > _A_METHOD)
            for cell in others
        )

    def _label_of(self, row: Row) -> Cell | None:
        """Return the first cell where it names what the others speak of."""
        if len(row.cells) < 2:
            return None
        column, first = row.cells[0]
        if column.holds in SPEAKERS or len(first.text.split()) > 12:
            return None
        return first if label_in(first.text, self.people.pupil) is not None else None

    def _para(
        self, para: Para, scene: Scene, captions: list[str], *, role: Role | None = None
    ) -> None:
        under = (scene.turn, tuple(captions))
        if under != self._under:
            self._under, self._caption = under, NOBODY
        if (scene.turn, scene.heads) != self._quote.under:
            self._quote = LongQuote(under=(scene.turn, scene.heads))
        caption = caption_in(para.text, self.people)
        if caption is not None:
            self._caption = caption
            self.has_gathering = self.has_gathering or caption.gathered_on is not None
            self.desk.add_loose(Letter.A, [para], captions[0] if captions else "")
            return
        labels = [
            of_both(text, label)
            for text in captions
            if (label := label_in(text, self.people.pupil))
        ]
        shown = self._shown(para.text, captions, labels, role)
        self.has_subheadings = self.has_subheadings or any(label.element for label in labels)
        element = self._element(para.text, labels, shown)
        if element is Element.A_PARTICIPATION or tells_of_gathering(para.text, shown):
            self._tells(para.text, shown)
        shown, before = self._quote.take(para.text, shown, len(self.desk.lines))
        for at in before:
            self._said_by(at, shown)
        self._line(para, element, shown)

    def _said_by(self, at: int, shown: Shown) -> None:
        """Give a line the speaker whom the end of its quotation names."""
        line = self.desk.lines[at]
        if line.shown is None or line.shown.role is None:
            told = merged(line.shown or NOBODY, replace(shown, caption=""))
            self.desk.lines[at] = replace(line, shown=told, voice=self._voice(told))

    def _shown(
        self, text: str, captions: list[str], labels: list[Label], role: Role | None
    ) -> Shown:
        own = shown_in(text, self.people)
        if own.gathered_on is not None:
            self.has_gathering = True
        if own.role is Role.PARENT and begins_with_pupil(text):
            own = replace(own, role=None, speaker="", mode=None)
        above = next((label.role for label in labels if label.role), None) or role
        beside = Shown(role=role or above, caption=captions[0] if captions else "")
        dated = next((c for c in captions if date_in(c) is not None), "")
        if dated:
            beside = merged(
                beside,
                caption_in(dated, self.people)
                or Shown(gathered_on=date_in(dated), method=method_in(dated)),
            )
        if own.speaker.casefold() in _PRONOUNS and (self._caption.role or beside.role):
            # Under what mum and dad say, "they hope" is what these hope.
            own = replace(own, role=None, speaker="")
        if own.role is not None and self._caption.role not in (None, own.role):
            return merged(own, Shown(caption=beside.caption))
        if own.role is not None and beside.role not in (None, own.role):
            return own
        return as_pupils(text, merged(merged(own, self._caption), beside), self._letter(text))

    def _letter(self, text: str) -> Shown:
        """Return what a pupil says of having written all of it: it holds for what follows."""
        found = self_written(text)
        if found is not None:
            self._whole = found
            self.has_gathering = self.has_gathering or found.gathered_on is not None
        return self._whole

    def _element(self, text: str, labels: list[Label], shown: Shown) -> Element:
        named = next((label.element for label in labels if label.element), None)
        few = sum(label.element is not None for label in labels) < 2
        if named is None or (named is Element.A_VIEWS and few):
            by_words = element_of_words(text)
            named = by_words if by_words is not Element.A_VIEWS or named is None else named
        is_parents = shown.role is Role.PARENT
        return for_parents(named) if is_parents else named

    def _line(self, para: Para, element: Element, shown: Shown) -> None:
        ref = self.desk.next_ref("A")
        bit = Bit(paras=[para])
        self.desk.spans[ref] = (bit.start, bit.end)
        words = self.desk.words(bit, ref + ".text")
        del self.desk.spans[words.ref]
        self.desk.lines.append(
            Line(
                ref=ref,
                element=element,
                wordings=words.wordings,
                sources=(),
                voice=self._voice(shown),
                shown=shown if shown != NOBODY else None,
            )
        )

    def _voice(self, shown: Shown) -> Voice | None:
        return voice_of(shown)

    def _took_part(self, row: Row) -> None:
        """Keep a row about who took part, how and when."""
        # "How" stands before "How it was read back": the first column of a kind tells.
        held = {column.holds: cell.text for column, cell in reversed(row.cells)}
        words = " ".join(cell.text for _, cell in row.cells)
        first = row.cells[0][1].text
        who = held.get(Holds.AUTHOR) or first
        role = (
            self.people.role_of(who)
            or self.people.role_of(held.get(Holds.ROLE, ""))
            or self.people.role_of(words)
        )
        shown = Shown(
            role=role,
            speaker=who,
            method=method_in(held.get(Holds.METHOD, words)) or held.get(Holds.METHOD, ""),
            gathered_on=date_in(held.get(Holds.DATE, "")) or date_in(words),
            gathered_by=self._gathered_by(row, words),
        )
        self.has_gathering = True
        if role is not None:
            self.gathered[role] = merged(self.gathered.get(role, NOBODY), shown)
        bit = Bit(paras=[])
        for _, cell in row.cells:
            if cell.paras:
                bit.add(cell.paras)
        self._row_line(bit, shown)

    def _gathered_by(self, row: Row, words: str) -> str:
        for column, cell in row.cells:
            if (
                re.search(r"\b(?:by|with|helped|who asked|support)", column.heading, re.IGNORECASE)
                and column.holds is not Holds.METHOD
            ):
                return cell.text.strip()
        found = re.search(r"\b(?:with|by|to) ([^.;,()\d]{2,60})", words)
        return found[1].strip() if found else ""

    def _row_line(self, bit: Bit, shown: Shown) -> None:
        ref = self.desk.next_ref("A")
        self.desk.spans[ref] = (bit.start, bit.end)
        words = self.desk.words(bit, ref + ".text")
        del self.desk.spans[words.ref]
        self.desk.lines.append(
            Line(
                ref=ref,
                element=Element.A_PARTICIPATION,
                wordings=words.wordings,
                sources=(),
                shown=shown,
                voice=None,
            )
        )

    def _tells(self, text: str, shown: Shown) -> None:
        """Learn from a passage how views were gathered."""
        for sentence in re.split(r"(?<=[.;])\s+|\n", text):
            day, method = date_in(sentence), method_in(sentence)
            if day is None and not method:
                continue
            self.has_gathering = self.has_gathering or day is not None
            role = self._about(sentence)
            if role is not None:
                facts = Shown(method=method, gathered_on=day, gathered_by=shown.gathered_by)
                self.gathered[role] = merged(self.gathered.get(role, NOBODY), facts)

    def _about(self, sentence: str) -> Role | None:
        if re.search(r"\b(?:mum|dad|mother|father|parents?|carers?)\b", sentence, re.IGNORECASE):
            return Role.PARENT
        names = [*self.people.pupil, "child", "pupil", "young person", "I ", "my views"]
        return Role.CHILD if any(name.casefold() in sentence.casefold() for name in names) else None

    def finished(self) -> tuple[Line, ...]:
        """Return the lines, with what is told elsewhere of how each speaker was heard."""
        return tuple(self._completed(line) for line in self.desk.lines)

    def _completed(self, line: Line) -> Line:
        shown = line.shown
        if shown is None or line.element is Element.A_PARTICIPATION or shown.role is None:
            return line
        facts = self.gathered.get(shown.role)
        if facts is None or shown.gathered_on is not None:
            return line
        told = Shown(
            method=facts.method, gathered_by=facts.gathered_by, gathered_on=facts.gathered_on
        )
        return replace(line, shown=merged(shown, told))


def column_role(column: Column) -> Role | None:
    """Return who speaks in a column, where its heading says it; of two kinds of speaker, nobody."""
    return None if names_two(column.heading) else SPEAKERS.get(column.holds)
