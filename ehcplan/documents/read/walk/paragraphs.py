"""What a walk does with one paragraph: a heading, the form's own words, a sub-heading, or text."""

from collections import Counter
from dataclasses import replace

from ehcplan.documents.read.desk.units import Flow, Head, Scene, Text, Zone
from ehcplan.documents.read.labels.columns import holds_of
from ehcplan.documents.read.labels.holds import OF_OUTCOME, Column, Holds
from ehcplan.documents.read.outline.areas import area_headed, area_of, is_broad_area
from ehcplan.documents.read.outline.coded import is_coded
from ehcplan.documents.read.outline.guidance import is_guidance
from ehcplan.documents.read.outline.heading import Heading
from ehcplan.documents.read.outline.headings import title_of
from ehcplan.documents.read.outline.openings import Outline
from ehcplan.documents.read.outline.titles import (
    is_second_title,
    letters_of_sense,
    letters_of_title,
    side_title,
)
from ehcplan.documents.read.paper.closings import LINES_OF_SIGNER, closes_letter, is_signer
from ehcplan.documents.read.paper.letters import is_letter
from ehcplan.documents.read.paper.plain import plain_title
from ehcplan.documents.read.paper.signs import Stand, heading_score, rank_of
from ehcplan.documents.read.paper.tree import Item, Para, Table
from ehcplan.documents.read.parts.beside_outcomes import heads_monitoring, heads_moves
from ehcplan.documents.read.parts.linked_heads import heads_list
from ehcplan.documents.read.parts.provider import sorts_help
from ehcplan.documents.read.walk.pages import EDUCATION, LETTERS_OF_AREA, heads_kept
from ehcplan.documents.read.walk.subheads import is_known, is_name_of_one, is_subheading, label_of
from ehcplan.plan.whole import NEED_LETTERS, PROVISION_LETTERS, Letter

_MOST_OF_CAPTION = 8
_LAST_LETTERS = (Letter.I, Letter.J, Letter.K)
_OF_AREAS = frozenset("BCDEFGH")
_LETTERS_OF_EDUCATION = (Letter.B, Letter.E, Letter.F)
OF_PARTS = frozenset({*NEED_LETTERS, Letter.E, *PROVISION_LETTERS})


class Paragraphs:
    """The walk's state, and what it does with one paragraph. It is thrown away afterwards."""

    def __init__(self, outline: Outline, names: tuple[str, ...]) -> None:
        self.outline = outline
        self.names = names
        self.flow = Flow()
        self.scene = Scene()
        self.columns: tuple[Column, ...] = ()
        self.after_heading = False
        self.groups = 0
        # The section whose letter has just stood by itself: its title may follow.
        self.lone: tuple[Letter, ...] = ()
        # Sub-headings under which nothing has stood yet, with the scene they stood in.
        self.bare: list[tuple[Para, Scene]] = []
        # How many lines may still be of whoever signs the letter that has just ended.
        self.signers = 0

    def end(self) -> None:
        """Close what is open."""
        self._spill(-1)

    def para(
        self,
        para: Para,
        stand: Stand,
        *,
        label: str = "",
        holds: Holds | None = None,
        column: Column | None = None,
        group: int = 0,
    ) -> None:
        """Take one paragraph: a heading, the form's own words, a sub-heading, or text."""
        if not para.text.strip():
            return
        heading = self.outline.headings.get(para.start)
        if heading is not None:
            self._open(heading, para)
            return
        if para.start in self.outline.contents:
            self.flow.contents.append(para)
            return
        if para.start in self.outline.beside:
            self.flow.labels.append(para)
            return
        if self._signs(para):
            self.flow.signature.append(para)
            return
        is_forms = para.start in self.outline.repeated
        if is_forms or is_guidance(
            para, self.names, follows_heading=self.after_heading or bool(label)
        ):
            self.flow.guidance.append(para)
            return
        if not label and (self._is_title(para) or self._turns(para, stand)):
            return
        self.after_heading = False
        self._text(para, label=label, holds=holds, column=column, group=group)

    def _signs(self, para: Para) -> bool:
        """Return whether a line ends the letter that holds the plan, or is of its signer."""
        if not self._is_last() or self.scene.zone is Zone.COVER:
            return False
        if closes_letter(para):
            self.signers = LINES_OF_SIGNER
            return True
        is_one = self.signers > 0 and is_signer(para)
        self.signers = self.signers - 1 if is_one else 0
        return is_one

    def _is_last(self) -> bool:
        """Return whether the last sections are open, or none is."""
        return self.scene.zone is not Zone.PLAN or self.scene.letter in _LAST_LETTERS

    def _is_title(self, para: Para) -> bool:
        """Take the title that stands by itself under a section's letter; whether it was one."""
        letters, self.lone = self.lone, ()
        if letters and set(letters) <= OF_PARTS and is_second_title(para.text):
            self.flow.units.append(Text(para=para, scene=self.scene, holds=Holds.LABEL))
            return True
        title = plain_title(para.text, self.names)
        named = letters_of_title(title) or letters_of_sense(title)
        if not set(named) & set(letters) or para.text.strip().endswith("."):
            return False
        self.flow.labels.append(para)
        return True

    def _text(
        self, para: Para, *, label: str, holds: Holds | None, column: Column | None, group: int
    ) -> None:
        if self.scene.zone is not Zone.PLAN:
            self._aside(para)
            return
        self.bare.clear()
        if not label:
            label, holds, cut = label_of(para, self.scene, self.names)
            if cut:
                self.flow.labels.append(para.cut(0, cut))
                para = para.cut(cut)
        self.flow.units.append(
            Text(para=para, scene=self.scene, label=label, holds=holds, column=column, group=group)
        )

    def _aside(self, para: Para) -> None:
        if self.scene.zone is Zone.UNPLACED:
            self.flow.unplaced.append(para)
        elif self.scene.zone is Zone.SIGNATURE:
            self.flow.signature.append(para)
        else:
            self.flow.cover.append(para)

    def _open(self, heading: Heading, para: Para) -> None:
        """Open a section; an area of need stays where the plan is ordered by areas."""
        rank = rank_of(para)
        self._spill(rank)
        letters = heading.letters
        keeps = self.outline.is_grouped and {letter.value[0] for letter in letters} <= _OF_AREAS
        keeps = keeps and not (EDUCATION & set(letters) and self.scene.area in LETTERS_OF_AREA)
        heads = heads_kept(self.scene.heads, self.outline, letters, keeps=keeps)
        title = title_of(heading.text)
        own = area_of(title) if {letter.value[0] for letter in letters} <= _OF_AREAS else None
        area = own or (self.scene.area if keeps else heads[-1].area if heads else None)
        is_a = Letter.A in letters
        is_beside = Letter.E in letters and (heads_moves(title) or heads_monitoring(title))
        is_steps = holds_of(title) is Holds.STEPS and "outcome" not in title.casefold()
        is_beside = is_beside or is_coded(heading.text) or is_steps
        if not is_a and (own is not None or is_beside or holds_of(title) in OF_OUTCOME):
            heads = (*heads, Head(text=title, start=para.start, rank=rank, area=own))
        self.scene = Scene(
            zone=Zone.PLAN, letters=letters, area=area, heads=heads, turn=self.scene.turn + 1
        )
        self.flow.opened.append((heading, self.scene))
        self.flow.labels.append(para.cut(0, heading.rest))
        self.columns = ()
        self.after_heading = True
        self.lone = letters if not title or is_letter(heading.text) else ()
        rest = para.cut(heading.rest)
        if set(letters) <= OF_PARTS and is_second_title(rest.text):
            self.flow.units.append(Text(para=rest, scene=self.scene, holds=Holds.LABEL))
        elif rest.text.strip():
            self._text(rest, label="", holds=None, column=None, group=0)

    def _turns(self, para: Para, stand: Stand) -> bool:
        """Take a sub-heading, or a heading that leads out of the sections; whether it was one."""
        score = heading_score(stand, self.outline.body)
        if self.outline.is_by_area and score >= 2 and self._begins_area(para, score):
            return True
        if score >= 2 and self._leaves(para, score):
            return True
        if self.scene.zone is not Zone.PLAN:
            return self._begins_area(para, score)
        if not is_subheading(para, score, self.scene, self.names):
            return False
        self._under(para)
        return True

    def _leaves(self, para: Para, score: int) -> bool:
        """Turn to what stands beside the sections: details of people, signatures, other parts."""
        where = side_title(plain_title(para.text, self.names))
        is_top = para.block.level is not None and para.block.level <= (self.outline.level or 0)
        if where and not self._may_leave(where, is_top=is_top, score=score):
            return False
        if not where and not (is_top and not is_known(para, self.scene, self.names)):
            return False
        if not where and self.scene.zone is Zone.COVER:
            return False
        self._spill(-1)
        self._go(where, para)
        return True

    def _may_leave(self, where: str, *, is_top: bool, score: int) -> bool:
        if self.scene.zone is not Zone.PLAN:
            return where != "E" or self.scene.zone is not Zone.COVER
        if where == "signature":
            return self.scene.letter in (Letter.I, Letter.J, Letter.K) or is_top
        if where == "E":
            return is_top
        return is_top or (score >= 5 and self.scene.letter is Letter.K)

    def _go(self, where: str, para: Para) -> None:
        turn = self.scene.turn + 1
        self.flow.labels.append(para)
        self.after_heading = True
        if where == "E":
            head = Head(text=para.text.strip(), start=para.start, rank=rank_of(para))
            self.scene = Scene(zone=Zone.PLAN, letters=(Letter.E,), heads=(head,), turn=turn)
            return
        zone = {"signature": Zone.SIGNATURE, "cover": Zone.COVER}.get(where, Zone.UNPLACED)
        self.scene = Scene(zone=zone, turn=turn)
        if zone is Zone.COVER:
            self.flow.cover.append(para)
            self.flow.labels.pop()

    def _begins_area(self, para: Para, score: int) -> bool:
        """Open an area of need that stands above its sections, before the first of them."""
        area = area_of(para.text) if score >= 2 else None
        if area is None or not (self.outline.is_by_area or self.outline.is_grouped):
            return False
        if para.start < self.outline.first and not self.outline.is_by_area:
            return False
        letters = LETTERS_OF_AREA.get(area, _LETTERS_OF_EDUCATION)
        letters = letters if self.outline.is_by_area else letters[:1]
        self._spill(-1)
        self.scene = Scene(zone=Zone.PLAN, letters=letters, turn=self.scene.turn + 1)
        self._under(para)
        return True

    def _under(self, para: Para) -> None:
        """Put a sub-heading over what follows."""
        rank, area = rank_of(para), area_headed(para.text)
        if area is not None and self.scene.letter is Letter.A and not self.outline.is_grouped:
            area = None
        self._spill(rank)
        kept = tuple(head for head in self.scene.heads if head.rank < rank)
        head = Head(text=para.text.strip(), start=para.start, rank=rank, area=area)
        inner = next((h.area for h in reversed(kept) if h.area), None)
        fallback = None if self._is_of_area() else self.scene.area
        letters = self.scene.letters
        is_grouped = area is not None and self.outline.is_grouped
        if is_grouped and (self._is_above(rank) or self._leads_to_needs(para)):
            letters = (Letter.B,)
        self.scene = replace(
            self.scene, letters=letters, heads=(*kept, head), area=area or inner or fallback
        )
        self.bare.append((para, self.scene))
        self.flow.labels.append(para)
        if is_name_of_one(para):
            self.flow.titles.append((para, self.scene))
        self.columns = ()
        self.after_heading = True

    def _leads_to_needs(self, para: Para) -> bool:
        """Return whether a broad area ends Section A: the next section to open is that of needs."""
        if self.scene.letter is not Letter.A or not is_broad_area(para.text):
            return False
        after = [start for start in self.outline.headings if start > para.start]
        return bool(after) and self.outline.headings[min(after)].letters[0] is Letter.B

    def _stands_over(self, para: Para, after: Item | None) -> bool:
        """Return whether a plain line only says what the table or the list after it holds."""
        is_told = para.start in self.outline.headings or para.start in self.outline.contents
        if is_told or self.lone or para.is_list or self.scene.zone is not Zone.PLAN:
            return False
        if isinstance(after, Table):
            return self._captions(para)
        return self.scene.letter in OF_PARTS and heads_list(para, after)

    def _captions(self, para: Para) -> bool:
        """Return whether a few plain words before a table only say what the table holds."""
        text = para.text.strip()
        if not text or len(text.split()) > _MOST_OF_CAPTION or text[-1] in ".;,!?":
            return False
        return self.scene.letter in PROVISION_LETTERS and sorts_help(text)

    def _is_of_table(self, heading: Heading) -> bool:
        """Return whether a section's name over a column is the column's only.

        It is where the section is open beside another ("Sections E and F"), and where such tables
        come again under the outcomes of one section.
        """
        letters = self.scene.letters
        if self.scene.zone is not Zone.PLAN or set(heading.letters) == set(letters):
            return False
        if len(letters) > 1 and set(heading.letters) < set(letters):
            return True
        opened = Counter(x for one in self.outline.headings.values() for x in one.letters)
        own = max((opened[letter] for letter in letters), default=0)
        again = min(opened[letter] for letter in heading.letters)
        return Letter.E in letters and bool(self.scene.heads) and again > max(own, 1)

    def _is_of_area(self) -> bool:
        """Return whether the area was set by a sub-heading of this section."""
        return any(head.area is not None for head in self.scene.heads)

    def _is_above(self, rank: int) -> bool:
        ranks = self.outline.ranks
        return bool(ranks) and rank < min(ranks)

    def _spill(self, rank: int) -> None:
        """Give back as text the sub-headings over which others stand now, with nothing under them."""
        for para, scene in self.bare:
            held = scene.heads[-1]
            if held.rank >= rank and not is_known(para, scene, self.names):
                self.flow.labels.remove(para)
                self.flow.titles = [one for one in self.flow.titles if one[0] is not para]
                self.flow.units.append(
                    Text(para=para, scene=replace(scene, heads=scene.heads[:-1]))
                )
        self.bare = [(p, s) for p, s in self.bare if rank >= 0 and s.heads[-1].rank < rank]
