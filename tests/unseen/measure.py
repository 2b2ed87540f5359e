"""How the reader and the checker do on plans that no rule was written for.

`python -m tests.unseen.measure [--second … --fifty-second] [NAME …]` prints, for each plan, what was
planted and not found, what was found and not planted, and how much of each section was placed;
then the sums. It asserts nothing. A plan's name limits it to that plan; a set's word measures that
set, and no word the first twelve.
"""

import dataclasses
import datetime as dt
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ehcplan.documents.people import printed_date
from ehcplan.plan.case import Case
from ehcplan.plan.parts import letter_of, parts_of
from ehcplan.plan.whole import Letter
from tests.unseen.author import Built, Planted, Unseen
from tests.unseen.eighteenth.plans import EIGHTEENTH
from tests.unseen.eighth.plans import EIGHTH
from tests.unseen.eleventh.plans import ELEVENTH
from tests.unseen.fifteenth.plans import FIFTEENTH
from tests.unseen.fifth.plans import FIFTH
from tests.unseen.fiftieth.plans import FIFTIETH
from tests.unseen.fifty_first.plans import FIFTY_FIRST
from tests.unseen.fifty_second.plans import FIFTY_SECOND
from tests.unseen.fortieth.plans import FORTIETH
from tests.unseen.forty_eighth.plans import FORTY_EIGHTH
from tests.unseen.forty_fifth.plans import FORTY_FIFTH
from tests.unseen.forty_first.plans import FORTY_FIRST
from tests.unseen.forty_fourth.plans import FORTY_FOURTH
from tests.unseen.forty_ninth.plans import FORTY_NINTH
from tests.unseen.forty_second.plans import FORTY_SECOND
from tests.unseen.forty_seventh.plans import FORTY_SEVENTH
from tests.unseen.forty_sixth.plans import FORTY_SIXTH
from tests.unseen.forty_third.plans import FORTY_THIRD
from tests.unseen.fourteenth.plans import FOURTEENTH
from tests.unseen.fourth.plans import FOURTH
from tests.unseen.nineteenth.plans import NINETEENTH
from tests.unseen.ninth.plans import NINTH
from tests.unseen.plans import UNSEEN
from tests.unseen.second.plans import SECOND
from tests.unseen.seventeenth.plans import SEVENTEENTH
from tests.unseen.seventh.plans import SEVENTH
from tests.unseen.sixteenth.plans import SIXTEENTH
from tests.unseen.sixth.plans import SIXTH
from tests.unseen.tenth.plans import TENTH
from tests.unseen.third.plans import THIRD
from tests.unseen.thirteenth.plans import THIRTEENTH
from tests.unseen.thirtieth.plans import THIRTIETH
from tests.unseen.thirty_eighth.plans import THIRTY_EIGHTH
from tests.unseen.thirty_fifth.plans import THIRTY_FIFTH
from tests.unseen.thirty_first.plans import THIRTY_FIRST
from tests.unseen.thirty_fourth.plans import THIRTY_FOURTH
from tests.unseen.thirty_ninth.plans import THIRTY_NINTH
from tests.unseen.thirty_second.plans import THIRTY_SECOND
from tests.unseen.thirty_seventh.plans import THIRTY_SEVENTH
from tests.unseen.thirty_sixth.plans import THIRTY_SIXTH
from tests.unseen.thirty_third.plans import THIRTY_THIRD
from tests.unseen.twelfth.plans import TWELFTH
from tests.unseen.twentieth.plans import TWENTIETH
from tests.unseen.twenty_eighth.plans import TWENTY_EIGHTH
from tests.unseen.twenty_fifth.plans import TWENTY_FIFTH
from tests.unseen.twenty_first.plans import TWENTY_FIRST
from tests.unseen.twenty_fourth.plans import TWENTY_FOURTH
from tests.unseen.twenty_ninth.plans import TWENTY_NINTH
from tests.unseen.twenty_second.plans import TWENTY_SECOND
from tests.unseen.twenty_seventh.plans import TWENTY_SEVENTH
from tests.unseen.twenty_sixth.plans import TWENTY_SIXTH
from tests.unseen.twenty_third.plans import TWENTY_THIRD

WIDTH = 110
SETS = {
    "--second": SECOND,
    "--third": THIRD,
    "--fourth": FOURTH,
    "--fifth": FIFTH,
    "--sixth": SIXTH,
    "--seventh": SEVENTH,
    "--eighth": EIGHTH,
    "--ninth": NINTH,
    "--tenth": TENTH,
    "--eleventh": ELEVENTH,
    "--twelfth": TWELFTH,
    "--thirteenth": THIRTEENTH,
    "--fourteenth": FOURTEENTH,
    "--fifteenth": FIFTEENTH,
    "--sixteenth": SIXTEENTH,
    "--seventeenth": SEVENTEENTH,
    "--eighteenth": EIGHTEENTH,
    "--nineteenth": NINETEENTH,
    "--twentieth": TWENTIETH,
    "--twenty-first": TWENTY_FIRST,
    "--twenty-second": TWENTY_SECOND,
    "--twenty-third": TWENTY_THIRD,
    "--twenty-fourth": TWENTY_FOURTH,
    "--twenty-fifth": TWENTY_FIFTH,
    "--twenty-sixth": TWENTY_SIXTH,
    "--twenty-seventh": TWENTY_SEVENTH,
    "--twenty-eighth": TWENTY_EIGHTH,
    "--twenty-ninth": TWENTY_NINTH,
    "--thirtieth": THIRTIETH,
    "--thirty-first": THIRTY_FIRST,
    "--thirty-second": THIRTY_SECOND,
    "--thirty-third": THIRTY_THIRD,
    "--thirty-fourth": THIRTY_FOURTH,
    "--thirty-fifth": THIRTY_FIFTH,
    "--thirty-sixth": THIRTY_SIXTH,
    "--thirty-seventh": THIRTY_SEVENTH,
    "--thirty-eighth": THIRTY_EIGHTH,
    "--thirty-ninth": THIRTY_NINTH,
    "--fortieth": FORTIETH,
    "--forty-first": FORTY_FIRST,
    "--forty-second": FORTY_SECOND,
    "--forty-third": FORTY_THIRD,
    "--forty-fourth": FORTY_FOURTH,
    "--forty-fifth": FORTY_FIFTH,
    "--forty-sixth": FORTY_SIXTH,
    "--forty-seventh": FORTY_SEVENTH,
    "--forty-eighth": FORTY_EIGHTH,
    "--forty-ninth": FORTY_NINTH,
    "--fifty-first": FIFTY_FIRST,
    "--fifty-second": FIFTY_SECOND,
    "--fiftieth": FIFTIETH,
}
"""The plans that a word asks for instead of the first twelve."""


@dataclass(frozen=True, kw_only=True)
class Said:
    """One thing the checker said: a finding, or a question to a person."""

    rule: str
    evidence: str
    text: str
    is_question: bool = False

    def shows(self, one: Planted) -> bool:
        """Return whether this is what was planted: the same rule, about the same words."""
        if self.rule != one.rule:
            return False
        if not one.words:
            return True
        planted, said = _flat(one.words), _flat(self.evidence or self.text)
        return bool(said) and (planted in said or said in planted or planted in _flat(self.text))


@dataclass(frozen=True, kw_only=True)
class Measured:
    """How one plan went."""

    plan: Unseen
    built: Built
    case: Case
    said: tuple[Said, ...]
    unknown: frozenset[str]
    """Rules that could not be applied, for want of a fact."""

    @property
    def missed(self) -> list[Planted]:
        """What was planted and not said."""
        return [p for p in self.plan.planted if not any(one.shows(p) for one in self.said)]

    @property
    def silent(self) -> set[str]:
        """Rules that were broken on purpose and said nothing at all in this plan."""
        return {p.rule for p in self.plan.planted} - {one.rule for one in self.said}

    @property
    def extra(self) -> list[Said]:
        """What was said by a must or should rule without having been planted."""
        rules = {p.rule for p in self.plan.planted}
        return [s for s in self.said if s.rule not in rules and _is_firm(s)]

    def placed(self) -> dict[Letter, tuple[int, int]]:
        """Return how many words of each section were placed in it, of how many."""
        held = words_held(self.case)
        return {
            letter: (_overlap(texts, held[letter], self._holds_nothing(letter)), _count(texts))
            for letter, texts in self.built.said.items()
        }

    def _holds_nothing(self, letter: Letter) -> bool:
        """Return whether the case says that a section holds nothing: its words are understood."""
        return bool(self.case.plan and self.case.plan.nothing_in(letter))


def measure(plan: Unseen) -> Measured:
    """Return how the reader and the checker do on one plan."""
    from ehcplan.documents.check_file import check_docx

    built = plan.build()
    found = check_docx(built.data, on=plan.on)
    findings = (
        Said(rule=one.rule, evidence=one.evidence, text=one.text) for one in found.checked.findings
    )
    questions = (
        Said(rule=one.rule, evidence=one.evidence, text=one.text, is_question=True)
        for one in found.checked.questions
    )
    unknown = frozenset(one.rule for one in found.checked.not_applicable)
    return Measured(
        plan=plan, built=built, case=found.case, said=(*findings, *questions), unknown=unknown
    )


def _measure_or_say(plan: Unseen) -> Measured | None:
    """Return how one plan went; None, having said so, where the checker itself broke."""
    try:
        return measure(plan)
    except Exception as error:  # whatever broke, the others can still be measured
        print(f"BROKEN on {plan.name}: {error!r}")
        return None


def words_held(case: Case) -> dict[Letter, Counter[str]]:
    """Return the words that a case holds of each section, from whatever field they stand in."""
    held: dict[Letter, Counter[str]] = defaultdict(Counter)
    for line in case.lines:
        held[Letter.A].update(_words(line))
    for entry in (case.participation, case.said):
        held[Letter.A].update(_words(entry))
    for _, part in parts_of(case.plan) if case.plan else ():
        held[letter_of(part)].update(_words(part))
    for loose in case.reading.loose if case.reading else ():
        held[loose.letter].update(_words(loose))
    return held


def _words(record: Any) -> list[str]:
    return [word for text in _strings(record) for word in _flat(text).split()]


def _strings(record: Any) -> Iterator[str]:
    """Yield every text and date inside a record."""
    if isinstance(record, str):
        yield record
    elif isinstance(record, dt.date):
        yield printed_date(record)
    elif dataclasses.is_dataclass(record):
        for field in dataclasses.fields(record):
            yield from _strings(getattr(record, field.name))
    elif isinstance(record, tuple | list | frozenset):
        for one in record:
            yield from _strings(one)


def _flat(text: str) -> str:
    kept = (c if c.isalnum() else " " for c in text.casefold().replace("’", "").replace("'", ""))
    return " ".join("".join(kept).split())


def _count(texts: tuple[str, ...]) -> int:
    return sum(len(_flat(text).split()) for text in texts)


def _overlap(texts: tuple[str, ...], held: Counter[str], *nothing: bool) -> int:
    wanted = Counter(word for text in texts for word in _flat(text).split())
    return wanted.total() if any(nothing) else (wanted & held).total()


def _is_firm(said: Said) -> bool:
    from ehcplan.compliance import RULES

    return RULES[said.rule].duty.value in ("must", "should") and not said.is_question


def _does_machine_tell(rule: str) -> bool:
    """Return whether a rule is one that a machine decides or suspects."""
    from ehcplan.compliance import RULES

    found = RULES.get(rule)
    return found is not None and found.certainty.value != "asks"


def tell(one: Measured) -> None:
    """Print how one plan went."""
    kind = "clean" if one.plan.is_clean else f"{len(one.plan.planted)} planted"
    print(f"\n{one.plan.name}: {one.plan.style} ({kind}; read as {one.case.stage})")
    for missed in one.missed:
        why = "cannot be applied" if missed.rule in one.unknown else "not found"
        where = "silent" if missed.rule in one.silent else "said elsewhere"
        print(f"  {why} ({where})  {missed.rule}  {missed.words}"[:WIDTH])
    for extra in one.extra:
        label = "FALSE ALARM" if one.plan.is_clean else "not planted"
        print(f"  {label}  {extra.rule}  {extra.evidence or extra.text}"[:WIDTH])
    short = {k: f"{n}/{of}" for k, (n, of) in one.placed().items() if n < of}
    if short:
        print("  placed in part: " + ", ".join(f"{k.value} {v}" for k, v in short.items()))
    if one.case.reading and one.case.reading.unplaced:
        print(f"  unplaced: {len(one.case.reading.unplaced)} texts")


def tell_sums(all_: list[Measured]) -> None:
    """Print recall, false alarms and placement over all plans."""
    planted = [(m, p) for m in all_ for p in m.plan.planted if _does_machine_tell(p.rule)]
    missed = sum(1 for m, p in planted if p in m.missed)
    pairs = {(m.plan.name, p.rule) for m, p in planted}
    silent = sum(1 for m in all_ for rule in m.silent if (m.plan.name, rule) in pairs)
    placed = [pair for m in all_ for pair in m.placed().values()]
    done, wanted = (sum(pair[i] for pair in placed) for i in (0, 1))
    print()
    if pairs:
        print(f"Recall, rule by plan:       {1 - silent / len(pairs):.1%} of {len(pairs)}")
        print(f"Recall, on the exact words: {1 - missed / len(planted):.1%} of {len(planted)}")
    for m in all_:
        if m.plan.is_clean:
            print(f"False alarms on {m.plan.name}: {len(m.extra)}")
    print(f"Words placed in their section: {done / max(wanted, 1):.1%} of {wanted}")


def main(arguments: list[str]) -> None:
    """Measure the plans of these names, or all: of another set after its word."""
    names = [word for word in arguments if word not in SETS]
    plans = next((SETS[word] for word in arguments if word in SETS), UNSEEN)
    wanted = [plan for plan in plans if not names or plan.name in names]
    measured = list(filter(None, map(_measure_or_say, wanted)))
    for one in measured:
        tell(one)
    tell_sums(measured)


if __name__ == "__main__":
    main(sys.argv[1:])
