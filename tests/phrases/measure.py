"""How the rules do on wordings that no rule was written for.

`python -m tests.phrases.measure [--shown | --kept | --all] [--later | --last | --newest] [RULE …]` sets each
wording into a clean plan, reads it from Word and asks its rule; `--later` takes only the wordings of
the second writers, `--last` those of the third, `--newest` those of the fourth. Every second wording is *shown*: what was missed or
wrongly told is printed, for mending by meaning. The others are *kept*: of them only sums are printed, so
that they go on saying how a rule does on words nobody has seen; `--all` prints theirs too. It
asserts nothing.
"""

import importlib
import pkgutil
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field

import tests.phrases
from ehcplan.compliance import RULES
from tests.phrases.bank import Phrase

WIDTH = 220
WRITERS = {"--later": "second_", "--last": "third_", "--newest": "fourth_"}
"""What the modules of later writers begin with."""
LINKED = frozenset({"A-22", "A-39", "E-12", "F-01", "F-21", "C-03", "F-12"})
"""Rules that compare sections: a line set into another pupil's plan may rightly call them."""


@dataclass
class Tally:
    """How one rule does on one half of its wordings."""

    broken: int = 0
    told: int = 0
    kept: int = 0
    false: int = 0
    lines: list[str] = field(default_factory=list)


def phrases(writers: str = "") -> Iterator[tuple[int, Phrase]]:
    """Yield every wording with its number among those of its rule and kind."""
    numbers: Counter[tuple[str, bool]] = Counter()
    for info in pkgutil.iter_modules(tests.phrases.__path__):
        if not info.name.startswith(writers):
            continue
        module = importlib.import_module(f"tests.phrases.{info.name}")
        for phrase in getattr(module, "PHRASES", ()):
            numbers[phrase.rule, phrase.breaks] += 1
            yield numbers[phrase.rule, phrase.breaks], phrase


def fired(phrase: Phrase) -> frozenset[str]:
    """Return the rules that speak of a wording: its own, or every must and should rule."""
    try:
        found = phrase.checked(frozenset({phrase.rule}) if phrase.rule else None)
    except Exception as error:  # whatever broke, the others can still be measured
        return frozenset({f"BROKEN {error!r}"})
    if phrase.rule:
        return frozenset(found.fired())
    firm = {code for code, rule in RULES.items() if rule.duty.value in ("must", "should")}
    return frozenset(one.rule for one in found.findings if one.rule in firm - LINKED)


def main(arguments: list[str]) -> None:
    """Measure the wordings of these rules, or all; of one half or both."""
    rules = {word for word in arguments if not word.startswith("--")}
    halves = {"--shown": {1}, "--kept": {0}}
    writers = next((WRITERS[word] for word in arguments if word in WRITERS), "")
    wanted = next((halves[word] for word in arguments if word in halves), {0, 1})
    chosen = [
        (number, phrase)
        for number, phrase in phrases(writers)
        if number % 2 in wanted and (not rules or (phrase.rule or "clean") in rules)
    ]
    with ProcessPoolExecutor(2) as pool:
        said = pool.map(fired, [phrase for _, phrase in chosen], chunksize=8)
        tallies: dict[tuple[str, int], Tally] = defaultdict(Tally)
        for (number, phrase), codes in zip(chosen, said, strict=True):
            _count(tallies[phrase.rule or "clean", number % 2], phrase, codes)
    _tell(tallies, halves_told={0, 1} if "--all" in arguments else {1})


def _count(tally: Tally, phrase: Phrase, codes: frozenset[str]) -> None:
    if phrase.breaks:
        tally.broken += 1
        tally.told += bool(codes)
        if not codes:
            tally.lines.append(f"not told  {phrase}")
        return
    tally.kept += 1
    tally.false += bool(codes)
    if codes:
        tally.lines.append(f"false     {' '.join(sorted(codes))}: {phrase}")


def _tell(tallies: dict[tuple[str, int], Tally], *, halves_told: set[int]) -> None:
    for (rule, half), tally in sorted(tallies.items()):
        name = "shown" if half else "kept "
        print(f"{rule:6} {name} told {tally.told}/{tally.broken}, false {tally.false}/{tally.kept}")
        for line in tally.lines if half in halves_told else ():
            print(f"    {line}"[:WIDTH])
    for half, name in ((1, "shown"), (0, "kept")):
        mine = [tally for (_, side), tally in tallies.items() if side == half]
        told, broken = sum(t.told for t in mine), sum(t.broken for t in mine)
        false, kept = sum(t.false for t in mine), sum(t.kept for t in mine)
        if mine:
            print(
                f"{name}: {told}/{broken} = {told / max(broken, 1):.1%} told, {false}/{kept} false"
            )


if __name__ == "__main__":
    main(sys.argv[1:])
