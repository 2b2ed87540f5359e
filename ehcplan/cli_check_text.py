"""What `ehcplan check` says on a terminal: what was read first, then what was found."""

import textwrap
from collections.abc import Iterator, Sequence

from ehcplan.compliance.finding import Checked, Finding, Question
from ehcplan.documents.check_file import CheckedCase
from ehcplan.documents.check_json import check_json
from ehcplan.plan.whole import Letter

_WIDTH = 96


def told_as_text(file: str, found: CheckedCase) -> str:
    """Return a file's reading and everything that was found, to be read on a terminal."""
    return "\n".join(_parts(file, found))


def count_line(checked: Checked) -> str:
    """Return the counts in a line: "1 to put right, 4 to look at, 5 only you can judge"."""
    return (
        f"{len(checked.to_put_right)} to put right, {len(checked.to_look_at)} to look at, "
        f"{len(checked.open_questions)} only you can judge"
    )


def read_line(found: CheckedCase) -> str:
    """Return what was read in a sentence: the sections, the share of the words, what was not placed."""
    reading = found.case.reading
    if reading is None:
        return "Read: a case file, all of it."
    letters = [letter.value for letter in Letter if letter in reading.sections]
    named = f"Sections {', '.join(letters)}" if letters else "no lettered section"
    places = len(reading.unplaced)
    rest = (
        "nothing unplaced"
        if not places
        else f"{places} {'text' if places == 1 else 'texts'} not placed"
    )
    return f"Read: {named}; {reading.coverage:.0%} of the words; {rest}."


def _parts(file: str, found: CheckedCase) -> Iterator[str]:
    checked = found.checked
    yield file
    yield read_line(found)
    yield f"Stage: {check_json(file, found)['stage_because']}"
    if found.case.reading is not None:
        yield from (f"  not placed: {_short(text)}" for text in found.case.reading.unplaced)
    yield f"{count_line(checked)}."
    yield from _findings("Put right", checked.to_put_right)
    yield from _findings("Look at", checked.to_look_at)
    yield from _questions(checked.open_questions)
    if checked.not_applicable:
        yield ""
        yield "Not applicable, for want of a fact:"
        for one in checked.not_applicable:
            yield f"  {one.rule}: needs {' and '.join(fact.label for fact in one.needs)}"


def _findings(heading: str, findings: Sequence[Finding]) -> Iterator[str]:
    if not findings:
        return
    yield ""
    yield f"{heading}:"
    for one in findings:
        where = f"Section {one.letter}" if one.letter else "The document"
        yield _indented(f"{one.rule} ({one.duty}, {one.certainty}) {where}: {one.message}", 2)
        if one.evidence:
            yield _indented(f"“{_short(one.evidence)}”", 8)
        yield _indented(one.remedy, 8)
        yield _indented(str(one.citation), 8)


def _questions(questions: Sequence[Question]) -> Iterator[str]:
    if not questions:
        return
    yield ""
    yield "Only you can judge:"
    for one in questions:
        yield _indented(f"{one.rule} ({one.duty}): {one.question}", 2)
        if one.evidence:
            yield _indented(f"“{_short(one.evidence)}”", 8)


def _indented(text: str, by: int) -> str:
    return textwrap.fill(
        text, _WIDTH, initial_indent=" " * by, subsequent_indent=" " * (by + 2 if by == 2 else by)
    )


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= 160 else plain[:159] + "…"
