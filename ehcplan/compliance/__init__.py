"""What the law and the Code ask of a plan, and what in a draft falls short of it.

`check` is the door. Rules are records, one module a section; a check reads a case and nothing else:
no session, no request, no date but the one passed in.
"""

import datetime as dt
import fnmatch
from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache

from ehcplan.compliance.catalogue import RULES
from ehcplan.compliance.check import Checker, Kept
from ehcplan.compliance.draft import Neighbour
from ehcplan.compliance.finding import Checked
from ehcplan.compliance.rule import Duty, Regime
from ehcplan.errors import ContentRefusedError
from ehcplan.plan.case import Case
from ehcplan.vocabulary import Stage

__all__ = ["RULES", "Checked", "check", "checker", "codes_matching"]


@lru_cache(maxsize=32)
def checker(codes: frozenset[str] | None = None, regime: Regime = Regime.CFA2014) -> Checker:
    """Return the rules of these codes, ready to check with; all of a regime's where None."""
    wanted = (rule for rule in RULES.values() if codes is None or rule.code in codes)
    return Checker(wanted, regime=regime)


def check(
    case: Case,
    *,
    on: dt.date,
    stage: Stage | None = None,
    neighbours: Sequence[Neighbour] | None = None,
    earlier: Case | None = None,
    codes: Collection[str] | None = None,
    kept: Kept | None = None,
) -> Checked:
    """Return everything that the rules find in a case on a day.

    `stage` is the case's own where it is not given. `codes` asks these rules alone. `kept` holds
    results between checks by rule scope and wording, so that an edit costs one line.
    """
    ready = checker(None if codes is None else frozenset(codes))
    return ready.check(case, on=on, stage=stage, neighbours=neighbours, earlier=earlier, kept=kept)


def codes_matching(patterns: Iterable[str], *, duties: Collection[Duty] = ()) -> frozenset[str]:
    """Return the codes that any pattern ("A-*", "F-07") matches; all where there is no pattern.

    `duties` keeps the rules of these duties alone. Raises ContentRefusedError for a pattern that
    matches no rule.
    """
    wanted = list(patterns) or ["*"]
    found: set[str] = set()
    for pattern in wanted:
        matching = fnmatch.filter(RULES, pattern.strip().upper())
        if not matching:
            raise ContentRefusedError(
                f"No rule is called {pattern!r}. Codes are like F-07; A-* means all of Section A."
            )
        found.update(matching)
    return frozenset(c for c in found if not duties or RULES[c].duty in duties)
