"""Reading a whole plan back after writing: every paragraph in its place, every text at its letter.

Two counts that share nothing are made: the file against the layout, paragraph by paragraph, and the
file's bookmarks against the plan itself, by its links.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from ehcplan.documents.blocks import Walked
from ehcplan.documents.flow import Heading, statements_of, texts_of
from ehcplan.documents.layout import Layout
from ehcplan.documents.prove import LINE_MARK, Proof, leaks
from ehcplan.documents.text import cleaned
from ehcplan.documents.walk import read_docx
from ehcplan.errors import ContentRefusedError, ProofError
from ehcplan.plan.whole import Letter, Provision, WholePlan

_SECTION = re.compile(r"Section ([A-K][12]?): ")
Placed = tuple[Letter, str]


@dataclass(frozen=True, kw_only=True)
class PlanProof(Proof):
    """What reading a whole plan back has shown."""

    again: int
    """How many of the lines stand a further time, for a further need they are linked to."""

    def __str__(self) -> str:
        again = f" ({self.again} of them again, for a further need)" if self.again else ""
        return (
            f"Read back after writing: all {len(Letter)} sections, A to K, in their order; "
            f"{self.lines} lines found at their letters{again}, as often as they are linked; "
            f"{self.headings} headings and {self.facts} names, dates, labels and details right, "
            f"with nothing besides; {self.people} people in the table; {self.kept_back} texts that "
            "must not be there were looked for and not found."
        )


def prove_plan(data: bytes, layout: Layout, forbidden: Sequence[str]) -> PlanProof:
    """Return what was proved of a written plan. Raises ProofError with every problem found."""
    try:
        walked = read_docx(data)
    except ContentRefusedError as error:
        raise ProofError([str(error)]) from error
    plan = layout.plan or WholePlan()
    problems = [
        *_order(walked, layout),
        *_marks(walked, layout),
        *_letters(walked),
        *_counts(walked, plan),
        *leaks(walked, layout, forbidden),
    ]
    if walked.title != layout.title[:255]:
        problems.append("the title property is not the document’s title")
    if problems:
        raise ProofError(problems)
    return _proof(layout, plan, forbidden)


def _proof(layout: Layout, plan: WholePlan, forbidden: Sequence[str]) -> PlanProof:
    lines = len(statements_of(layout.flow))
    headings = sum(isinstance(part, Heading) for part in layout.flow)
    return PlanProof(
        lines=lines,
        headings=headings,
        facts=len(_expected(layout)) - lines - headings,
        people=len(layout.rows),
        kept_back=len(forbidden),
        again=sum(_needs_served(plan, p) - 1 for p in plan.provision),
    )


def _expected(layout: Layout) -> tuple[str, ...]:
    return (*layout.facts, *texts_of(layout.flow))


def _order(walked: Walked, layout: Layout) -> Iterable[str]:
    """Compare the body with what it should be, paragraph by paragraph; tell the first difference."""
    there = [b.text for b in walked.blocks if b.place[0] in ("body", "table")]
    expected = _expected(layout)
    pairs = zip_longest(there, expected)
    for number, (text, wanted) in enumerate(pairs):
        if text != wanted:
            what = "is not what it should be" if text and wanted else "is missing or too many"
            yield f"paragraph {number + 1} ({_section_at(expected, number)}) {what}"
            return


def _section_at(expected: Sequence[str], number: int) -> str:
    """Return where a paragraph stands, without its words: a finding may be written to a log."""
    found = [match[0] for text in expected[: number + 1] if (match := _SECTION.match(text))]
    return found[-1].rstrip(": ") if found else "before Section A"


def _marks(walked: Walked, layout: Layout) -> Iterable[str]:
    """Compare the bookmarks with the statements, name by name and word by word, in order."""
    yield from (f"the bookmark {name} does not end" for name in walked.unmatched)
    there = [
        (span.name, walked.text_of(span))
        for span in sorted(walked.bookmarks, key=lambda span: span.start)
        if span.name.startswith(LINE_MARK)
    ]
    expected = [(LINE_MARK + s.mark, s.text) for s in statements_of(layout.flow)]
    if len({name for name, _ in expected}) < len(expected):
        yield "two lines have the same reference"
    if there != expected:
        missing = {name for name, _ in expected} - {name for name, _ in there}
        yield (
            "the marked lines are not what they should be "
            f"({', '.join(sorted(missing)) or 'changed'})"
        )


def _letters(walked: Walked) -> Iterable[str]:
    found = [letter for _, letter in _starts(walked)]
    if found != list(Letter):
        yield f"the sections are {', '.join(found) or 'not there'}, and not A to K in their order"


def _starts(walked: Walked) -> list[tuple[int, Letter]]:
    starts = []
    for block in walked.blocks:
        match = _SECTION.match(block.text) if block.level == 1 else None
        if match and match[1] in set(Letter):
            starts.append((block.start, Letter(match[1])))
    return starts


def _counts(walked: Walked, plan: WholePlan) -> Iterable[str]:
    """Count each text at its letter in the file, and compare with how often the plan links it."""
    starts = _starts(walked)
    there: Counter[Placed] = Counter()
    for span in walked.bookmarks:
        above = [letter for start, letter in starts if start <= span.start]
        if span.name.startswith(LINE_MARK) and above:
            there[above[-1], walked.text_of(span)] += 1
    for (letter, text), times in times_printed(plan).items():
        if there[letter, text] != times:
            yield f"a text of Section {letter} is there {there[letter, text]} times, not {times}"


def times_printed(plan: WholePlan) -> Counter[Placed]:
    """Return how often each text of B to K is to stand at its letter; texts without words are not.

    Provision stands under every need it is linked to; a long-term aim once for all its outcomes.
    """
    times: Counter[Placed] = Counter()
    for need in plan.needs:
        times[need.letter, cleaned(need.words.text)] += 1
    for provision in plan.provision:
        times[provision.letter, cleaned(provision.words.text)] += _needs_served(plan, provision)
    for outcome in plan.outcomes:
        for words in (outcome.words, *outcome.steps):
            times[Letter.E, cleaned(words.text)] += 1
    for _, text in {(o.aim.ref, o.aim.text) for o in plan.outcomes if o.aim is not None}:
        times[Letter.E, cleaned(text)] += 1
    if plan.budget is not None and plan.budget.words is not None:
        times[Letter.J, cleaned(plan.budget.words.text)] += 1
    return Counter({placed: n for placed, n in times.items() if placed[1].strip()})


def _needs_served(plan: WholePlan, provision: Provision) -> int:
    """Return under how many needs provision stands: once where it is linked to none."""
    return max(1, sum(need.ref in provision.needs for need in plan.needs))
