"""Checking a Word file from anywhere: read, checked, and remarked on in the margin."""

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass, replace

from ehcplan.compliance import check
from ehcplan.compliance.finding import Checked, Finding
from ehcplan.compliance.rule import Duty
from ehcplan.documents.annotate import Remark, annotate
from ehcplan.documents.blocks import View
from ehcplan.documents.read import ReadPlan, read_plan
from ehcplan.plan.case import Case
from ehcplan.vocabulary import Stage


@dataclass(frozen=True, kw_only=True)
class CheckedCase:
    """A case and what the rules found in it; `read` where it came out of a Word file."""

    case: Case
    checked: Checked
    read: ReadPlan | None = None
    stage_given: bool = False
    """Whether the caller said the stage, rather than the document."""


def check_case(
    case: Case,
    *,
    on: dt.date,
    stage: Stage | None = None,
    codes: Collection[str] | None = None,
) -> CheckedCase:
    """Return what the rules find in a case of our own. `stage` goes before the case's."""
    checked = check(case, on=on, stage=stage, codes=codes)
    return CheckedCase(case=case, checked=checked, stage_given=stage is not None)


def check_docx(
    data: bytes,
    *,
    on: dt.date,
    stage: Stage | None = None,
    born: dt.date | None = None,
    view: View = "accepted",
    codes: Collection[str] | None = None,
) -> CheckedCase:
    """Return what a Word file says and what the rules find in it.

    `stage` and `born` go before what the file says. Raises ContentRefusedError for a file that may
    not or cannot be read.
    """
    read = read_plan(data, view=view, on=on, born=born, stage=stage)
    checked = check(read.case, on=on, stage=stage or read.case.stage, codes=codes)
    shown = replace(
        checked, findings=tuple(_in_its_own_words(one, read) for one in checked.findings)
    )
    return CheckedCase(case=read.case, checked=shown, read=read, stage_given=stage is not None)


_RECORDS = ("advice[", "placements[")
"""What is read from the cells of a row: its parts are no words of the file one after another."""


def _in_its_own_words(finding: Finding, read: ReadPlan) -> Finding:
    """Return a finding about a row of advice or a placement with the row as the file prints it."""
    span = read.spans.get(finding.ref)
    if span is None or not finding.ref.startswith(_RECORDS):
        return finding
    words = "\t".join(cell.strip() for cell in _words_of(read, span).split("\n") if cell.strip())
    return replace(finding, evidence=words, text=words, start=0, end=0)


def _words_of(read: ReadPlan, span: tuple[int, int]) -> str:
    return read.walked.stream[slice(*span)]


def annotated(data: bytes, found: CheckedCase, *, view: View = "accepted") -> bytes:
    """Return a copy of a file with each open finding in its margin, on the words that show it.

    Raises ContentRefusedError as `check_docx` does.
    """
    remarks = [_remark(finding, found) for finding in found.checked.open_findings]
    return annotate(data, remarks, on=found.checked.on, view=view)


def _remark(finding: Finding, found: CheckedCase) -> Remark:
    start, end = _place(finding, found)
    return Remark(paragraphs=_said(finding), start=start, end=end)


def _said(finding: Finding) -> tuple[str, ...]:
    strength = {Duty.MUST: "Law", Duty.SHOULD: "Code of Practice", Duty.GOOD: "Good practice"}
    return (
        f"{finding.rule} ({strength[finding.duty]}). {finding.message}",
        f"{finding.why} {finding.remedy}",
        f"Source: {finding.citation}",
    )


def _place(finding: Finding, found: CheckedCase) -> tuple[int | None, int | None]:
    """Return where a finding's words stand in the walked stream, or its section's, or nowhere."""
    read = found.read
    if read is None:
        return None, None
    span = read.spans.get(finding.ref) if finding.ref else None
    if span is None:
        return _section_place(finding, read), None
    whole = _words_of(read, span)
    if finding.end:
        exact = whole.find(finding.evidence, 0)
        near = whole.find(finding.evidence, max(0, finding.start - 2))
        at = near if near >= 0 else exact
        if at >= 0:
            return span[0] + at, span[0] + at + len(finding.evidence)
    return span


def _section_place(finding: Finding, read: ReadPlan) -> int | None:
    """Return where the heading of a finding's section stands, or None."""
    reading = read.case.reading
    if finding.letter is None or reading is None:
        return None
    section = reading.sections.get(finding.letter)
    if section is None or not section.heading:
        return None
    place = read.walked.stream.find(section.heading)
    return place if place >= 0 else None
