"""How the reader and the checker do on the ten plans and their variants as Word files.

`python -m tests.measure_documents [NAME …]` prints, for each plan in each of the three forms, the
must and should rules that should speak and do not, and the rules that must not and do. A rule that a
bare file cannot decide (no events, no record of consent) is counted apart. It asserts nothing.
"""

import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from ehcplan.compliance import RULES
from ehcplan.compliance.rule import Certainty, Duty
from ehcplan.documents.check_file import CheckedCase, check_docx
from tests.plan_documents import LAYOUTS, as_docx
from tests.plans import EXPECTED, PLANS, Expected, plan_case, variant


@dataclass(frozen=True, kw_only=True)
class Compared:
    """What was said of one file beside what should be."""

    name: str
    layout: str
    expected: Expected
    found: CheckedCase

    @property
    def _unknown(self) -> set[str]:
        return {one.rule for one in self.found.checked.not_applicable}

    @property
    def wanted(self) -> set[str]:
        """The rules that a machine tells from a bare file, and that should speak."""
        return {code for code in self.expected.fire if _is_counted(code)} - self._unknown

    @property
    def missed(self) -> set[str]:
        """Those of them that did not."""
        return self.wanted - self.found.checked.fired()

    @property
    def wrong(self) -> set[str]:
        """The rules that must not speak, and did."""
        return set(self.expected.quiet & self.found.checked.fired())


def compare(name: str, layout: str) -> Compared:
    """Return what is said of a plan or variant in one form."""
    case = plan_case(name) if name in PLANS else variant(name)
    found = check_docx(as_docx(case, layout), on=EXPECTED[name].on)
    return Compared(name=name, layout=layout, expected=EXPECTED[name], found=found)


def _is_counted(code: str) -> bool:
    rule = RULES.get(code)
    return bool(rule and rule.duty is not Duty.GOOD and rule.certainty is not Certainty.ASKS)


def _told(one: Compared) -> Iterator[str]:
    case = one.found.case
    known = plan_case(one.name) if one.name in PLANS else variant(one.name)
    if case.stage != known.stage:
        yield f"read as {case.stage}, is {known.stage}"
    if one.missed:
        yield f"missed {' '.join(sorted(one.missed))}"
    if one.wrong:
        yield f"wrong {' '.join(sorted(one.wrong))}"


def main(names: list[str]) -> None:
    """Compare the plans of these names, or all."""
    wanted: Counter[str] = Counter()
    missed: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    for name in names or EXPECTED:
        for layout in LAYOUTS:
            try:
                one = compare(name, layout)
            except Exception as error:  # whatever broke, the others can still be compared
                print(f"BROKEN on {name} {layout}: {error!r}")
                continue
            wanted.update(one.wanted)
            missed.update(one.missed)
            wrong.update(one.wrong)
            for line in _told(one):
                print(f"{name} {layout}: {line}")
    print(f"\nRecall: {1 - missed.total() / max(wanted.total(), 1):.1%} of {wanted.total()}")
    print(f"Missed most: {', '.join(f'{code} {n}' for code, n in missed.most_common(12))}")
    print(f"Must be quiet: {', '.join(f'{code} {n}' for code, n in wrong.most_common(12))}")


if __name__ == "__main__":
    main(sys.argv[1:])
