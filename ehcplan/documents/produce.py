"""The one way to a document: lines in, a proved Word file out."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from docx.image.exceptions import UnrecognizedImageError

from ehcplan.documents.fit import Fit, fit
from ehcplan.documents.layout import Layout
from ehcplan.documents.packs import Pack, find_pack
from ehcplan.documents.plan import lay_out_plan
from ehcplan.documents.plan_outside import outside
from ehcplan.documents.presets import MAX_SUPPORT, MAX_WORDS, find_preset, headings_for
from ehcplan.documents.printing import Piece, pieces
from ehcplan.documents.profile import lay_out_profile, words_in
from ehcplan.documents.prove import Proof, fixed_texts, prove
from ehcplan.documents.prove_plan import prove_plan
from ehcplan.documents.read_back import lay_out_read_back
from ehcplan.documents.render import Picture, Properties, plain, render_document
from ehcplan.documents.section_a import lay_out_section_a
from ehcplan.documents.stage import file_name
from ehcplan.errors import ContentRefusedError, NotFoundError
from ehcplan.mapping.refusal import forbidden_texts, refusal_of_source
from ehcplan.plan.case import Case
from ehcplan.plan.lines import Line, Words
from ehcplan.plan.reference import new_reference
from ehcplan.vocabulary import Element, Target

DOCUMENTS = ("section-a", "profile", "read-back", "plan")


@dataclass(frozen=True, kw_only=True)
class LeftOff:
    """A line that was given and is not in this file, and why."""

    line: Line
    why: str


@dataclass(frozen=True, kw_only=True)
class Produced:
    """A Word file that was read back and proved, with what a page should say of it."""

    data: bytes
    file_name: str
    proof: Proof
    dropped: int
    """Characters that no Word file can hold (XML forbids them) and that are therefore not in it."""
    lines: tuple[Line, ...]
    """What it holds, in the order given; lines that came without a reference have one now."""
    left_off: tuple[LeftOff, ...] = ()
    photo_left_off: bool = False
    """There is a photo, and nobody has agreed to its use."""
    fit: Fit | None = None
    """For a profile: how much of its one page it takes, as far as can be told without Word."""


def produce(
    case: Case,
    lines: tuple[Line, ...],
    *,
    document: str,
    preset: str = "class",
    pack: str = "standard",
    on: dt.date,
    from_suggestions: bool = False,
) -> Produced:
    """Return a document made of lines: `section-a`, `profile`, `read-back`, or `plan`.

    `plan` is Section A of these lines and B to K of the case's plan. Lines of the other document are
    passed over. A line that may not be printed stops the document,
    unless it was only suggested: then it is left off, and said so in `left_off`.
    Raises ContentRefusedError, NotFoundError (no such document, preset or pack) and ProofError.
    """
    if document not in DOCUMENTS:
        raise NotFoundError(
            f"There is no document {document!r}. Use one of: {', '.join(DOCUMENTS)}."
        )
    order = _Order(case, document, preset, find_pack(pack), on, from_suggestions)
    wanted, left_off = order.choose(lines)
    printed, refused = order.print_lines(wanted)
    layout = order.lay_out(printed)
    return _written(order, layout, printed, (*left_off, *refused), lines)


@dataclass(frozen=True)
class _Order:
    """What was asked for."""

    case: Case
    document: str
    preset: str
    pack: Pack
    on: dt.date
    from_suggestions: bool

    @property
    def target(self) -> Target:
        return Target.PROFILE if self.document == "profile" else Target.SECTION_A

    def choose(self, lines: Sequence[Line]) -> tuple[list[Line], list[LeftOff]]:
        """Return the lines this document prints, with a reference each, and those it has no place for."""
        referenced = [line if line.ref else replace(line, ref=new_reference()) for line in lines]
        if self.document == "read-back":
            return referenced, []
        mine = [line for line in referenced if line.element.target is self.target]
        if self.document != "profile":
            return mine, []
        headings = headings_for(find_preset(self.preset), self.case, self.on)
        why = "This page has no such heading."
        here = [line for line in mine if line.element in headings]
        return here, [LeftOff(line=x, why=why) for x in mine if x.element not in headings]

    def print_lines(self, lines: Sequence[Line]) -> tuple[list[Piece], list[LeftOff]]:
        """Return the lines as printed; those refused are left off if suggested, else raised together."""
        printed, refused = [], []
        for line in lines:
            try:
                printed.append(self._print(line))
            except ContentRefusedError as error:
                refused.append(LeftOff(line=line, why=str(error)))
        if refused and not self.from_suggestions:
            raise ContentRefusedError("\n".join(left.why for left in refused))
        if self.document == "profile" and self.from_suggestions:
            printed, over = _trimmed(printed)
            refused += over
        return printed, refused

    def _print(self, line: Line) -> Piece:
        if not line.sources:
            raise ContentRefusedError("A line has no source. Say who it comes from.")
        target = line.element.target
        for source in line.sources:
            try:
                why = refusal_of_source(self.case, source, target)
            except KeyError as error:
                raise ContentRefusedError(
                    f"A line under “{line.element.label}” comes from an answer that is not in this "
                    "case. Choose its source again."
                ) from error
            if why:
                raise ContentRefusedError(
                    f"A line under “{line.element.label}” may not be printed. {why}"
                )
        piece = pieces(self.case, line)
        if not piece.text.strip():
            raise ContentRefusedError(f"A line under “{line.element.label}” has no words.")
        return piece

    def lay_out(self, printed: Sequence[Piece]) -> Layout:
        lay_out: dict[str, Callable[[], Layout]] = {
            "section-a": lambda: lay_out_section_a(
                self.case,
                printed,
                pack=self.pack,
                on=self.on,
                from_suggestions=self.from_suggestions,
            ),
            "profile": lambda: lay_out_profile(
                self.case,
                printed,
                preset=find_preset(self.preset),
                pack=self.pack,
                on=self.on,
                from_suggestions=self.from_suggestions,
            ),
            "read-back": lambda: lay_out_read_back(
                self.case,
                printed,
                pack=self.pack,
                on=self.on,
                from_suggestions=self.from_suggestions,
            ),
            "plan": lambda: lay_out_plan(
                self.case,
                printed,
                pack=self.pack,
                on=self.on,
                from_suggestions=self.from_suggestions,
            ),
        }
        return lay_out[self.document]()

    @property
    def what(self) -> str:
        """What the file is called in its name."""
        if self.document == "profile":
            return f"One-page profile ({self.preset})"
        if self.document == "plan":
            return outside(self.case).file_name
        return {"section-a": "Section A", "read-back": "Reading back"}[self.document]


def _trimmed(printed: Sequence[Piece]) -> tuple[list[Piece], list[LeftOff]]:
    """Return as many suggested lines as one page holds: the last go first, from the longest heading."""
    kept = list(printed)
    over: list[LeftOff] = []
    while True:
        support = [p for p in kept if p.line.element is Element.P_SUPPORT]
        if len(support) > MAX_SUPPORT:
            last = support[-1]
        elif words_in(kept) > MAX_WORDS:
            last = _last_of_longest(kept)
        else:
            return kept, over
        kept.remove(last)
        over.append(LeftOff(line=last.line, why="One page has no room for it."))


def _last_of_longest(kept: Sequence[Piece]) -> Piece:
    def words(element: Element) -> int:
        return words_in([p for p in kept if p.line.element is element])

    longest = max({p.line.element for p in kept}, key=lambda e: (words(e), e.value))
    return [p for p in kept if p.line.element is longest][-1]


def _written(
    order: _Order,
    layout: Layout,
    printed: Sequence[Piece],
    left_off: tuple[LeftOff, ...],
    given: Sequence[Line],
) -> Produced:
    properties = Properties(
        title=layout.title, author=order.case.pupil.setting_name or "School", on=order.on
    )
    pictures = {"photo": layout.photo} if layout.photo else {}
    template = order.pack.template(layout.template)
    data = _rendered(template, layout, properties, pictures)
    layout = replace(layout, allowed=(*layout.allowed, *fixed_texts(template)))
    prove_it = prove_plan if order.document == "plan" else prove
    proof = prove_it(data, layout, forbidden_texts(order.case, order.target))
    return Produced(
        data=data,
        file_name=file_name(order.case, order.what, order.on),
        proof=proof,
        dropped=_dropped([*given, *_words_of(layout)]),
        lines=tuple(piece.line for piece in printed),
        left_off=left_off,
        photo_left_off=order.document == "profile"
        and order.case.photo is not None
        and layout.photo is None,
        fit=fit(layout) if order.document == "profile" else None,
    )


def _rendered(
    template: bytes, layout: Layout, properties: Properties, pictures: dict[str, Picture]
) -> bytes:
    try:
        return render_document(
            template, layout.full_context(), properties=properties, pictures=pictures
        )
    except (UnrecognizedImageError, ZeroDivisionError) as error:
        raise ContentRefusedError(
            "The photo cannot be read as a picture. Add it again as a JPEG or PNG file."
        ) from error


def _words_of(layout: Layout) -> list[Words]:
    return [words for _, words in layout.plan.every_text()] if layout.plan else []


def _dropped(lines: Sequence[Words]) -> int:
    """Return how many characters of the given texts XML forbids."""
    return sum(plain(line.text)[1] for line in lines)
