"""Checking: what of the rules a case does not keep, what only a person can judge, what is unknown."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping, MutableMapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from ehcplan.compliance.draft import Draft, Neighbour
from ehcplan.compliance.facts import Facts
from ehcplan.compliance.finding import Checked, Finding, NotApplicable, Question
from ehcplan.compliance.index import Index
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.rule import (
    Breach,
    Certainty,
    NotKnown,
    Regime,
    Rule,
    Sections,
    Seen,
    Whole,
)
from ehcplan.compliance.section import Section
from ehcplan.plan.case import Case
from ehcplan.plan.judged import Judged, Judgement, mark_of
from ehcplan.plan.known import Known
from ehcplan.vocabulary import Stage

Told = tuple[str, Seen]
"""The code of a rule, and what its check saw."""
Kept = MutableMapping[Any, tuple[Told, ...]]
"""Results kept between checks, by what they depend on. The caller decides how many to keep."""


@dataclass(frozen=True, kw_only=True)
class _Breach:
    """One breach with the rule it breaks."""

    rule: Rule
    breach: Breach


class Checker:
    """A set of rules, made ready once: which words call for which of them."""

    def __init__(self, rules: Iterable[Rule], *, regime: StrEnum = Regime.CFA2014) -> None:
        self.rules = tuple(rule for rule in rules if rule.regime is regime)
        self.index = Index(self.rules)
        self._order = {rule.code: place for place, rule in enumerate(self.rules)}

    def check(
        self,
        case: Case,
        *,
        on: dt.date,
        stage: Stage | None = None,
        neighbours: Sequence[Neighbour] | None = None,
        earlier: Case | None = None,
        kept: Kept | None = None,
    ) -> Checked:
        """Return everything that these rules find in a case on a day.

        `stage` is the case's own where it is not given, and a school's draft where nothing says.
        `kept` holds results by rule scope and wording, so that an edit costs one line.
        """
        draft = Draft(
            case=case,
            on=on,
            stage=stage or case.stage or Stage.SCHOOL_DRAFT,
            neighbours=None if neighbours is None else tuple(neighbours),
            earlier=earlier,
        )
        return self.check_draft(draft, kept=kept)

    def check_draft(self, draft: Draft, *, kept: Kept | None = None) -> Checked:
        """Return everything that these rules find in a draft."""
        live = {rule.code: rule for rule in self.rules if _speaks_to(rule, draft)}
        lacking = {code: lacks for code, rule in live.items() if (lacks := _lacks(rule, draft))}
        usable = {code: rule for code, rule in live.items() if code not in lacking}
        told: list[_Breach] = []
        unknown: dict[str, list[Known]] = {}
        for code, seen in self._everything(draft, usable, {} if kept is None else kept):
            if isinstance(seen, NotKnown):
                unknown.setdefault(code, []).append(seen.fact)
            else:
                told.append(_Breach(rule=usable[code], breach=seen))
        return self._checked(draft, told, lacking, unknown)

    def check_line(self, passage: Passage, facts: Facts) -> tuple[Told, ...]:
        """Return what the rules that look at one line alone see in it, each with its rule's code."""
        return tuple(
            (rule.code, seen)
            for rule, part in self.index.called_by(passage)
            for seen in part.check(passage, facts)
            if _counts(rule, seen)
        )

    def check_text(self, draft: Draft, passage: Passage) -> Checked:
        """Return what is found in one text of a draft, by the rules that look at a line alone.

        For words that are still being written: the draft need not hold them yet.
        """
        told = [
            _Breach(rule=self.rules[self._order[code]], breach=seen)
            for code, seen in self.check_line(passage, draft.facts)
            if not isinstance(seen, NotKnown)
        ]
        speaking = (one for one in told if _speaks_to(one.rule, draft))
        return self._checked(draft, [o for o in speaking if not _lacks(o.rule, draft)], {}, {})

    def _everything(self, draft: Draft, usable: Mapping[str, Rule], kept: Kept) -> Iterator[Told]:
        for told in (*self._lines(draft, kept), *self._sections(draft, kept)):
            if told[0] in usable:
                yield told
        for rule in usable.values():
            for check in rule.checks:
                if isinstance(check, Whole):
                    yield from ((rule.code, s) for s in check.check(draft) if _counts(rule, s))

    def _lines(self, draft: Draft, kept: Kept) -> Iterator[Told]:
        for passage in draft.passages:
            key = (self, draft.facts, passage)
            found = kept.get(key)
            if found is None:
                found = kept[key] = self.check_line(passage, draft.facts)
            yield from found

    def _sections(self, draft: Draft, kept: Kept) -> Iterator[Told]:
        for section in draft.sections.values():
            key = (self, draft.facts, section)
            found = kept.get(key)
            if found is None:
                found = kept[key] = self._check_section(section, draft.facts)
            yield from found

    def _check_section(self, section: Section, facts: Facts) -> tuple[Told, ...]:
        return tuple(
            (rule.code, seen)
            for rule in self.rules
            for check in rule.checks
            if isinstance(check, Sections) and section.letter in check.letters
            for seen in check.check(section, facts)
            if _counts(rule, seen)
        )

    def _checked(
        self,
        draft: Draft,
        told: Iterable[_Breach],
        lacking: Mapping[str, tuple[Known, ...]],
        unknown: Mapping[str, list[Known]],
    ) -> Checked:
        findings: dict[tuple[Any, ...], Finding] = {}
        questions: dict[tuple[Any, ...], Question] = {}
        for one in told:
            key = _same(one)
            if (one.breach.certainty or one.rule.certainty) is Certainty.ASKS:
                questions.setdefault(key, _question(one, draft))
            else:
                findings.setdefault(key, _finding(one, draft))
        heard = {f.rule for f in findings.values()} | {q.rule for q in questions.values()}
        silent = {c: tuple(dict.fromkeys(f)) for c, f in unknown.items() if c not in heard}
        order = {passage.ref: place for place, passage in enumerate(draft.passages)}
        return Checked(
            on=draft.on,
            stage=draft.stage,
            findings=tuple(
                sorted(
                    findings.values(),
                    key=lambda f: (self._order[f.rule], order.get(f.ref, -1), f.start),
                )
            ),
            questions=tuple(sorted(questions.values(), key=lambda q: self._order[q.rule])),
            not_applicable=tuple(
                NotApplicable(rule=code, needs=needs)
                for code, needs in sorted(
                    {**silent, **lacking}.items(), key=lambda i: self._order[i[0]]
                )
            ),
        )


def _counts(rule: Rule, seen: Seen) -> bool:
    """Return whether a breach counts: a rule about wording leaves exact words alone."""
    if isinstance(seen, NotKnown) or not rule.spares_exact or seen.passage is None:
        return True
    end = seen.end or len(seen.passage.text)
    return not seen.passage.is_in_marks(seen.start, end)


def _speaks_to(rule: Rule, draft: Draft) -> bool:
    """Return whether a rule is in force and speaks to a draft of this kind, stage and age."""
    applies = rule.applies
    in_force = rule.in_force_from <= draft.on and (
        rule.in_force_to is None or draft.on <= rule.in_force_to
    )
    if not in_force or draft.kind not in applies.kinds or draft.stage not in applies.stages:
        return False
    if not all(draft.has_begun(letter) for letter in applies.begun):
        return False
    return draft.born is None or _fits_age(rule, draft)


def _fits_age(rule: Rule, draft: Draft) -> bool:
    applies, age, year = rule.applies, draft.age or 0, draft.year or 0
    return not (
        (applies.from_age is not None and age < applies.from_age)
        or (applies.below_age is not None and age >= applies.below_age)
        or (applies.from_year is not None and year < applies.from_year)
        or (applies.child_only and not draft.is_child)
        or (applies.young_person_only and draft.is_child)
    )


def _lacks(rule: Rule, draft: Draft) -> tuple[Known, ...]:
    needs = rule.needs | ({Known.BORN} if rule.applies.needs_birth else set())
    return tuple(fact for fact in Known if fact in needs and not draft.knows(fact))


def _same(one: _Breach) -> tuple[Any, ...]:
    """Return by what a breach is the same as another: its rule, its line, and the words."""
    breach = one.breach
    ref = breach.passage.ref if breach.passage else ""
    return one.rule.code, ref, breach.letter, breach.element, _evidence(breach).casefold()


def _evidence(breach: Breach) -> str:
    if breach.evidence or breach.passage is None:
        return breach.evidence
    return breach.passage.text[breach.start : breach.end or None].strip()


def _filled(template: str, one: _Breach, draft: Draft) -> str:
    seen = _quoted(_evidence(one.breach))
    values = {"name": draft.name, "seen": seen, **one.breach.values}
    return template.format_map(_Blank(values))


_SENTENCE = re.compile(r"(?:\s\w{4,}|[)”’\"])\.$")
_LONGEST_SEEN = 160
"""A sentence that quotes more signs than these is not read; the words themselves stand beside."""


def _quoted(text: str) -> str:
    """Return a text as a message quotes it: a long one ends at a whole word and an ellipsis.

    A sentence loses its full stop, since the message goes on behind it.
    """
    text = text.removesuffix(".") if _SENTENCE.search(text) else text
    if len(text) <= _LONGEST_SEEN:
        return text
    return text[:_LONGEST_SEEN].rsplit(None, 1)[0].rstrip(" ,;:–-") + "…"


class _Blank(dict[str, str]):
    """Values by name; a name without one is printed as nothing."""

    def __missing__(self, key: str) -> str:
        return ""


def _finding(one: _Breach, draft: Draft) -> Finding:
    rule, breach, passage = one.rule, one.breach, one.breach.passage
    letter = breach.letter or (passage.letter if passage else None)
    evidence, text = _evidence(breach), passage.text if passage else ""
    ref = passage.ref if passage else ""
    return Finding(
        rule=rule.code,
        duty=breach.duty or rule.duty,
        certainty=breach.certainty or rule.certainty,
        citation=rule.citations[0],
        message=_filled(rule.message, one, draft),
        why=_filled(rule.why, one, draft),
        remedy=_filled(rule.remedy, one, draft),
        letter=letter,
        element=breach.element or (passage.element if passage else None),
        ref=ref,
        evidence=evidence,
        start=breach.start,
        end=breach.end,
        text=text,
        set_aside=_judged(draft, Judgement.SET_ASIDE, rule.code, ref, text or evidence),
    )


def _question(one: _Breach, draft: Draft) -> Question:
    rule, breach, passage = one.rule, one.breach, one.breach.passage
    evidence, text = _evidence(breach), passage.text if passage else ""
    ref = passage.ref if passage else ""
    return Question(
        rule=rule.code,
        duty=breach.duty or rule.duty,
        citation=rule.citations[0],
        question=_filled(rule.question or rule.message, one, draft),
        why=_filled(rule.why, one, draft),
        letter=breach.letter or (passage.letter if passage else None),
        ref=ref,
        evidence=evidence,
        start=breach.start,
        end=breach.end,
        text=text,
        answer=_judged(draft, Judgement.ANSWER, rule.code, ref, text or evidence),
    )


def _judged(draft: Draft, kind: Judgement, rule: str, ref: str, text: str) -> Judged | None:
    """Return the last judgement of this wording, or None: it ends when the words change."""
    mark = mark_of(text) if text else ""
    fitting = [
        one
        for one in draft.case.judged
        if one.kind is kind and one.rule == rule and one.line == ref and one.wording == mark
    ]
    return fitting[-1] if fitting else None
