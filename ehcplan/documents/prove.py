"""Reading a document back after writing: every line in its place, once; nothing that was refused."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ehcplan.documents.blocks import Block, Span, Walked
from ehcplan.documents.flow import texts_of
from ehcplan.documents.layout import Layout, Printed
from ehcplan.documents.text import normal
from ehcplan.documents.walk import read_docx
from ehcplan.errors import ContentRefusedError, ProofError

LINE_MARK = "l_"
_TEMPLATE_TAG = re.compile(r"\{[{%#].*?[}%#]\}", re.DOTALL)
_TAG = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}|\[\[picture")


@dataclass(frozen=True, kw_only=True)
class Proof:
    """What reading the file back has shown, in counts that a page can say."""

    lines: int
    headings: int
    facts: int
    """Names, dates, titles and labels found as they should be."""
    people: int
    """Rows of the participation table."""
    kept_back: int
    """Private or refused texts looked for and not found."""

    def __str__(self) -> str:
        return (
            f"Read back after writing: {self.lines} lines found, each once and in its place, under "
            f"{self.headings} headings; {self.facts} names, dates and labels right; "
            f"{self.people} people in the table; {self.kept_back} texts that must not be there "
            "were looked for and not found."
        )


def fixed_texts(template: bytes) -> tuple[str, ...]:
    """Return what a template prints by itself: its column headings, "Page 1 of 1"."""
    texts = (piece for b in read_docx(template).blocks for piece in _TEMPLATE_TAG.split(b.text))
    return tuple(text.strip() for text in texts if text.strip())


def prove(data: bytes, layout: Layout, forbidden: Sequence[str]) -> Proof:
    """Return what was proved of a written file. Raises ProofError with every problem found."""
    try:
        walked = read_docx(data)
    except ContentRefusedError as error:
        raise ProofError([str(error)]) from error
    problems = [
        *_marks(walked, layout),
        *_lines(walked, layout),
        *_facts(walked, layout),
        *_table(walked, layout),
        *_blanks(walked),
        *leaks(walked, layout, forbidden),
    ]
    if problems:
        raise ProofError(problems)
    return Proof(
        lines=len(layout.lines),
        headings=len(layout.blocks),
        facts=len(layout.facts),
        people=len(layout.rows),
        kept_back=len(forbidden),
    )


def _marks(walked: Walked, layout: Layout) -> Iterable[str]:
    counts = Counter(span.name for span in walked.bookmarks)
    yield from (f"the bookmark {name} is there {n} times" for name, n in counts.items() if n > 1)
    yield from (f"the bookmark {name} does not end" for name in walked.unmatched)
    expected = {LINE_MARK + line.ref for line in layout.lines}
    if len(expected) < len(layout.lines):
        yield "two lines have the same reference"
    yield from (
        f"there is a line {name} that nobody accepted"
        for name in counts
        if name.startswith(LINE_MARK) and name not in expected
    )


def _lines(walked: Walked, layout: Layout) -> Iterable[str]:
    headings = _headings(walked)
    for block in layout.blocks:
        for line in block.lines:
            span = walked.by_name.get(LINE_MARK + line.ref)
            if span is None:
                yield f"the line {line.ref} is missing"
            else:
                yield from _line(walked, line, span, headings, block.heading)


def _headings(walked: Walked) -> list[tuple[int, str]]:
    return [(b.start, b.text) for b in walked.blocks if b.level == 1 and b.place == ("body",)]


def _line(
    walked: Walked, line: Printed, span: Span, headings: list[tuple[int, str]], heading: str
) -> Iterable[str]:
    if walked.text_of(span) != line.text:
        yield f"the line {line.ref} does not say what it should"
    blocks = walked.blocks_of(span)
    if [b.text for b in blocks] != [line.paragraph]:
        yield f"the line {line.ref} does not stand in a paragraph of its own"
    above = [text for start, text in headings if start <= span.start]
    if not above or above[-1] != heading:
        yield f"the line {line.ref} does not stand under “{heading}”"
    if line.note and not _follows(walked, blocks, line.note):
        yield f"the line {line.ref} does not have its note under it"


def _follows(walked: Walked, blocks: Sequence[Block], note: str) -> bool:
    if not blocks:
        return False
    after = (b for b in walked.blocks if b.start > blocks[-1].start)
    following = next(after, None)
    return following is not None and following.text == note


def _facts(walked: Walked, layout: Layout) -> Iterable[str]:
    there = Counter(block.text for block in walked.blocks)
    yield from (f"“{fact}” is missing" for fact in layout.facts if fact not in there)
    for block in layout.blocks:
        if there[block.heading] < 1:
            yield f"the heading “{block.heading}” is missing"
        if block.empty and block.empty not in there:
            yield f"“{block.empty}” is missing under “{block.heading}”"
    if walked.title != layout.title[:255]:
        yield "the title property is not the document’s title"


def _table(walked: Walked, layout: Layout) -> Iterable[str]:
    rows: dict[tuple[str | int, ...], list[str]] = {}
    for block in walked.blocks:
        if block.place[0] == "table":
            rows.setdefault(block.place[:3], []).append(block.text)
    there = Counter(tuple(cells) for cells in rows.values())
    for row in layout.rows:
        if there[row] != 1:
            yield f"the participation row of {row[0]} is there {there[row]} times"


def _blanks(walked: Walked) -> Iterable[str]:
    if any(block.level and not block.text.strip() for block in walked.blocks):
        yield "there is a heading without words"


def leaks(walked: Walked, layout: Layout, forbidden: Sequence[str]) -> Iterable[str]:
    """Yield where private words, or template tags, stand that nothing printed on purpose accounts for."""
    allowed = sorted({normal(text) for text in _accounted(layout)} - {""}, key=len, reverse=True)
    searches = [_whole_words(text) for text in forbidden if normal(text)]
    for block in walked.blocks:
        text = normal(block.text)
        spans: list[tuple[int, int]] | None = None
        for search, what in [
            *((s, "a text that must not be printed") for s in searches),
            (_TAG, "a template’s tag"),
        ]:
            for found in search.finditer(text):
                spans = _spans(text, allowed) if spans is None else spans
                if not any(a <= found.start() and found.end() <= b for a, b in spans):
                    yield f"{what} is in it ({_where(block)})"
                    break


def _whole_words(text: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(normal(text))}(?!\w)")


def _where(block: Block) -> str:
    return "in the " + " ".join(str(step) for step in block.place)


def _spans(text: str, allowed: Sequence[str]) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    for piece in allowed:
        start = text.find(piece)
        while start >= 0:
            spans.append((start, start + len(piece)))
            start = text.find(piece, start + 1)
    return spans


def _accounted(layout: Layout) -> Iterable[str]:
    """Yield every text that is printed on purpose; a person's free wording of how all took part is not."""
    yield from (layout.title, *layout.facts, *layout.allowed)
    for row in layout.rows:
        yield from row
    for block in layout.blocks:
        yield from (block.heading, block.empty)
        yield from (group.label for group in block.groups)
    for line in layout.lines:
        yield from (line.text, line.said_by, line.paragraph, line.note)
    yield from texts_of(layout.flow)
