"""Times the comparison of two versions of a 15-page plan, beside difflib on the same text.

    .venv/bin/python bench/compare.py

Prints, as JSON, the median of several rounds in milliseconds and how many times longer difflib
takes for the same lines. `--quick` runs fewer rounds and exits with 1 when the promise is broken.
"""

import argparse
import datetime as dt
import difflib
import json
import random
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace

from ehcplan.plan.case import Case
from ehcplan.plan.compare import compare
from ehcplan.plan.compare_items import items_of
from ehcplan.plan.lines import Line, Wording, Words
from ehcplan.plan.said import Pupil, Said
from ehcplan.plan.whole import (
    NEED_LETTERS,
    PROVISION_LETTERS,
    Need,
    Outcome,
    Provision,
    WholePlan,
)
from ehcplan.vocabulary import SECTION_A_ELEMENTS, Voice

RATIO_FLOOR = 2
"""difflib's word by word takes at least so many times as long, on any machine: it was 6 when tried."""

_VOCABULARY = (
    "adult",
    "asks",
    "attention",
    "beads",
    "becomes",
    "begin",
    "bell",
    "between",
    "break",
    "bright",
    "calm",
    "card",
    "chair",
    "chooses",
    "class",
    "clear",
    "close",
    "corner",
    "daily",
    "day",
    "dinner",
    "door",
    "each",
    "early",
    "eight",
    "every",
    "eyes",
    "familiar",
    "finds",
    "fine",
    "five",
    "floor",
    "friend",
    "garden",
    "group",
    "hands",
    "happy",
    "hears",
    "helps",
    "hour",
    "instructions",
    "kind",
    "lesson",
    "listens",
    "long",
    "loud",
    "lunch",
    "minutes",
    "morning",
    "moves",
    "music",
    "names",
    "needs",
    "notices",
    "number",
    "often",
    "one",
    "outside",
    "paints",
    "pair",
)


def _text(chance: random.Random) -> str:
    return " ".join(chance.choices(_VOCABULARY, k=chance.randint(12, 32))).capitalize() + "."


def _words(chance: random.Random) -> Words:
    return Words(wordings=(Wording(text=_text(chance)),))


def a_plan(seed: int = 5) -> Case:
    """Return a plan of about 7,000 words in 330 lines: 15 printed pages."""
    chance = random.Random(seed)
    lines = tuple(
        Line(
            ref=f"line{n}",
            element=SECTION_A_ELEMENTS[n % 20],
            voice=Voice.OWN_VIEW,
            wordings=(Wording(text=_text(chance)),),
            sources=(),
        )
        for n in range(120)
    )
    needs = tuple(
        Need(ref=f"need{n}", letter=NEED_LETTERS[n // 24], words=_words(chance)) for n in range(60)
    )
    outcomes = tuple(
        Outcome(
            ref=f"outcome{n}",
            words=_words(chance),
            steps=tuple(replace(_words(chance), ref=f"step{n}.{m}") for m in range(3)),
            needs=(f"need{n}",),
        )
        for n in range(20)
    )
    provision = tuple(
        Provision(
            ref=f"provision{n}",
            letter=PROVISION_LETTERS[n // 20],
            words=_words(chance),
            amount="20",
            unit="minutes",
            outcomes=(f"outcome{n % 20}",),
        )
        for n in range(70)
    )
    return Case(
        pupil=Pupil(first_name="Rowan", last_name="Tillerby"),
        said=Said(),
        as_of=dt.date(2026, 11, 21),
        lines=lines,
        plan=WholePlan(needs=needs, outcomes=outcomes, provision=provision),
    )


def a_changed_copy(case: Case, *, keep_references: bool, seed: int = 7) -> Case:
    """Return the plan a year on: one line in six reworded, some gone, some new, some moved."""
    chance = random.Random(seed)
    plan = case.plan or WholePlan()
    lines = [
        replace(line, wordings=(Wording(text=_reworded(line.text, chance)),)) for line in case.lines
    ]
    del lines[10:16]
    lines.insert(40, lines.pop(3))
    provision = tuple(
        replace(one, words=Words(wordings=(Wording(text=_reworded(one.words.text, chance)),)))
        for one in plan.provision
    )
    changed = replace(
        case,
        lines=tuple(lines),
        plan=replace(plan, needs=plan.needs[4:], provision=(*provision[9:], *provision[:6])),
    )
    return changed if keep_references else _without_references(changed)


def _reworded(text: str, chance: random.Random) -> str:
    if chance.random() > 1 / 6:
        return text
    words = text.split()
    for _ in range(4):
        words[chance.randrange(len(words))] = chance.choice(_VOCABULARY)
    return " ".join(words)


def _without_references(case: Case) -> Case:
    """Return the plan as it would be read from a file that knows no references of ours."""
    plan = case.plan or WholePlan()
    outcomes = tuple(
        replace(one, ref="", needs=(), steps=tuple(replace(step, ref="") for step in one.steps))
        for one in plan.outcomes
    )
    return replace(
        case,
        lines=tuple(replace(line, ref="") for line in case.lines),
        plan=replace(
            plan,
            needs=tuple(replace(one, ref="") for one in plan.needs),
            outcomes=outcomes,
            provision=tuple(replace(one, ref="", outcomes=()) for one in plan.provision),
        ),
    )


def _texts(case: Case) -> list[str]:
    return [item.text for item in items_of(case)]


def _ndiff(before: Case, after: Case) -> None:
    for _ in difflib.ndiff(_texts(before), _texts(after)):
        pass


def _words_by_difflib(before: Case, after: Case) -> None:
    words = [" ".join(_texts(case)).split() for case in (before, after)]
    difflib.SequenceMatcher(None, *words, autojunk=False).get_opcodes()


def _ours(before: Case, after: Case) -> None:
    # Also the words of each row: they are worked out when they are asked for.
    for row in compare(before, after).rows:
        _ = row.words


def _median_ms(act: Callable[[Case, Case], None], pair: tuple[Case, Case], rounds: int) -> float:
    taken = []
    for _ in range(rounds):
        started = time.perf_counter()
        act(*pair)
        taken.append((time.perf_counter() - started) * 1000)
    return statistics.median(taken)


def measure(rounds: int, *, keep_references: bool) -> dict[str, float]:
    """Return the medians in milliseconds, and how many times longer difflib takes."""
    case = a_plan()
    pair = (case, a_changed_copy(case, keep_references=keep_references))
    ours = _median_ms(_ours, pair, rounds)
    ndiff = _median_ms(_ndiff, pair, max(1, rounds // 5))
    matcher = _median_ms(_words_by_difflib, pair, max(1, rounds // 5))
    return {
        "lines": len(_texts(pair[0])),
        "words": sum(len(text.split()) for text in _texts(pair[0])),
        "compare_ms": round(ours, 1),
        "ndiff_ms": round(ndiff, 1),
        "sequence_matcher_ms": round(matcher, 1),
        "times_quicker_than_ndiff": round(ndiff / ours, 1),
        "times_quicker_than_sequence_matcher": round(matcher / ours, 1),
    }


def main() -> int:
    """Print both measurements; return 1 when --quick finds a promise broken."""
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--quick", action="store_true", help="few rounds; fail when it is too slow")
    quick = asked.parse_args().quick
    rounds = 5 if quick else 25
    found = {
        "with_references": measure(rounds, keep_references=True),
        "by_words_alone": measure(rounds, keep_references=False),
    }
    print(json.dumps(found, indent=1))
    # The ratio is the promise kept everywhere: both are timed on the same machine at the same time.
    kept = all(one["times_quicker_than_sequence_matcher"] >= RATIO_FLOOR for one in found.values())
    return 0 if kept or not quick else 1


if __name__ == "__main__":
    sys.exit(main())
