"""What stands round the sections: cover, headers, notes, comments, signatures, lists of contents."""

import re
from collections.abc import Iterable, Sequence

from ehcplan.documents.blocks import Block, Walked
from ehcplan.documents.read.desk.desk import Bit, Desk
from ehcplan.documents.read.paper.tree import Item, Para, Table, paras_of
from ehcplan.plan.reading import AroundText

_OFFICIAL = re.compile(
    r"\b(?:act|acts|regulations?|authority|council|section \d|statutory|legal|code of practice|"
    r"tribunal|mediation|confidential|"
    r"plan (?:is|was|has been|sets?)|this (?:plan|document|letter)|(?:draft|final|amended) plan|"
    r"data protection|review)\b",
    re.IGNORECASE,
)
_MOST_WORDS_OF_COVER = 40


class Around:
    """Collects the texts round the sections, each with a reference and its place."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.texts: list[AroundText] = []

    def items(self, items: Iterable[Item], where: str) -> None:
        """Keep paragraphs, and tables a row at a time, so that a label stays with its value."""
        for item in items:
            if isinstance(item, Table):
                for row in item.rows:
                    self._row([list(paras_of(cell.items)) for cell in row], where)
            else:
                self.bit(Bit(paras=[item]), where)

    def _row(self, cells: Sequence[Sequence[Para]], where: str) -> None:
        bit = Bit(paras=[])
        for cell in cells:
            filled = [para for para in cell if para.text.strip()]
            if filled:
                bit.add(filled)
        if bit.paras:
            self.bit(bit, where)

    def bit(self, bit: Bit, where: str) -> None:
        """Keep one text."""
        if not bit.text.strip():
            return
        ref = self.desk.next_ref(where)
        self.desk.spans[ref] = (bit.start, bit.end)
        self.texts.append(AroundText(ref=ref, where=where, text=self.desk.text_of(bit)))

    def blocks(self, blocks: Iterable[Block]) -> None:
        """Keep headers, footers and notes."""
        for block in blocks:
            para = Para(text=block.text, start=block.start, block=block)
            where = str(block.place[0])
            self.bit(Bit(paras=[para]), "footnote" if where == "endnote" else where)

    def others(self, walked: Walked) -> None:
        """Keep comments and the title property, which stand nowhere in the text."""
        for comment in walked.comments:
            self._nowhere(
                comment.text,
                "comment",
                (comment.anchor.start, comment.anchor.end) if comment.anchor else None,
            )
        self._nowhere(walked.title, "title", None)

    def _nowhere(self, text: str, where: str, span: tuple[int, int] | None) -> None:
        if text.strip():
            ref = self.desk.next_ref(where)
            if span is not None:
                self.desk.spans[ref] = span
            self.texts.append(AroundText(ref=ref, where=where, text=text.strip()))


def is_lost(item: Item) -> bool:
    """Return whether a text before the sections reads like one of theirs, whose heading was not found."""
    if isinstance(item, Table):
        return False
    text = item.text
    return len(text.split()) > _MOST_WORDS_OF_COVER and not _OFFICIAL.search(text)
