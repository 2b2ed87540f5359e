"""What a check gives back: findings, questions for a person, and rules that cannot be applied."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from ehcplan.clocks.definition import Mark
from ehcplan.compliance.citation import Citation
from ehcplan.compliance.rule import Certainty, Duty
from ehcplan.plan.judged import Judged
from ehcplan.plan.known import Known
from ehcplan.plan.whole import Letter
from ehcplan.vocabulary import Element, Stage


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One place where a draft falls short of a rule. `ref` is the line it is about, where it is one."""

    rule: str
    duty: Duty
    certainty: Certainty
    citation: Citation
    message: str
    """What was seen."""
    why: str
    remedy: str
    letter: Letter | None = None
    element: Element | None = None
    ref: str = ""
    evidence: str = ""
    """The words that show it."""
    start: int = 0
    end: int = 0
    """Where they stand in the line's text; 0 and 0 where they are all of it, or none of it."""
    text: str = ""
    """The whole line, by which a judgement notices that it changed."""
    set_aside: Judged | None = None
    """That somebody looked at it, for this wording, and why it is fine."""

    @property
    def place(self) -> str:
        """Where it is, as pages say it: "Section F", or "The document"."""
        return _place(self.letter)

    @property
    def stops(self) -> bool:
        """Whether it may stop an issue: law, decided, and the citation read in its source."""
        return (
            self.duty is Duty.MUST
            and self.certainty is Certainty.DECIDES
            and self.citation.mark is Mark.READ
            and self.set_aside is None
        )


@dataclass(frozen=True, kw_only=True)
class Question:
    """Something only a person can judge, with what in the draft asks for it."""

    rule: str
    duty: Duty
    citation: Citation
    question: str
    why: str
    letter: Letter | None = None
    ref: str = ""
    evidence: str = ""
    start: int = 0
    end: int = 0
    text: str = ""
    answer: Judged | None = None

    @property
    def place(self) -> str:
        """Where it is, as pages say it: "Section F", or "The document"."""
        return _place(self.letter)


def _place(letter: Letter | None) -> str:
    return f"Section {letter}" if letter else "The document"


@dataclass(frozen=True, kw_only=True)
class NotApplicable:
    """A rule about which nothing can be said, and the facts that would decide it."""

    rule: str
    needs: tuple[Known, ...]


@dataclass(frozen=True, kw_only=True)
class Checked:
    """All that a check found. No score: each finding stands for itself."""

    on: dt.date
    stage: Stage
    findings: tuple[Finding, ...]
    questions: tuple[Question, ...]
    not_applicable: tuple[NotApplicable, ...]

    @property
    def open_findings(self) -> tuple[Finding, ...]:
        """The findings that nobody has set aside."""
        return tuple(f for f in self.findings if f.set_aside is None)

    @property
    def open_questions(self) -> tuple[Question, ...]:
        """The questions that nobody has answered."""
        return tuple(q for q in self.questions if q.answer is None)

    @property
    def to_put_right(self) -> tuple[Finding, ...]:
        """What the law asks and the check decides."""
        return tuple(f for f in self.open_findings if _is_decided_law(f))

    @property
    def to_look_at(self) -> tuple[Finding, ...]:
        """Everything else that was found."""
        return tuple(f for f in self.open_findings if not _is_decided_law(f))

    @property
    def stopping(self) -> tuple[Finding, ...]:
        """What stops an issue until it is put right or a named person overrides it."""
        return tuple(f for f in self.findings if f.stops)

    def fired(self) -> frozenset[str]:
        """Return the codes of every rule that found or asks something."""
        return frozenset(f.rule for f in self.findings) | frozenset(q.rule for q in self.questions)

    def of(self, rule: str) -> tuple[Finding, ...]:
        """Return the findings of one rule."""
        return tuple(f for f in self.findings if f.rule == rule)

    def beside(self) -> Mapping[str, tuple[Finding, ...]]:
        """Return the findings by the reference of the line they are about."""
        found: dict[str, list[Finding]] = {}
        for finding in self.findings:
            if finding.ref:
                found.setdefault(finding.ref, []).append(finding)
        return {ref: tuple(held) for ref, held in found.items()}


def _is_decided_law(finding: Finding) -> bool:
    return finding.duty is Duty.MUST and finding.certainty is Certainty.DECIDES
