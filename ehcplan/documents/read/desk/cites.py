"""Joins what names needs and outcomes, by number or by where it stands, to those that it names."""

import re
from collections.abc import Sequence
from typing import TypeVar

from ehcplan.documents.read.desk.desk import Desk, NeedRead, OutcomeRead, ProvisionRead
from ehcplan.documents.read.desk.numbers import needs_cited, outcomes_cited
from ehcplan.documents.read.outline.coded import is_coded
from ehcplan.plan.whole import Letter

_Part = TypeVar("_Part", NeedRead, OutcomeRead)


def link(desk: Desk) -> None:
    """Join what refers to needs and outcomes by number to those that carry the number."""
    _by_code(desk)
    for outcome in desk.outcomes:
        for need in _found(desk.needs, needs_cited(outcome.cites), outcome):
            _join(outcome.needs, need, desk)
    for provision in desk.provision:
        for need in _found(desk.needs, needs_cited(provision.cites), provision):
            _join(provision.needs, need, desk)
        for outcome in _found(desk.outcomes, outcomes_cited(provision.cites), provision):
            _join(provision.outcomes, outcome, desk)
    _by_table(desk)
    _by_place(desk)
    _by_turns(desk)


_CODE = re.compile(r"\W*([A-Z]{2,5})[ -]?(\d{1,2})(?=[\s.:),–—-])")
_FEW_CODED = 2


def _by_code(desk: Desk) -> None:
    """Join what cites a need by a code of letters, where needs bear such: "CI2", "SEMH 1"."""
    coded = {
        f"{found[1]}{found[2]}": need
        for need in desk.needs
        if (found := _CODE.match(need.bit.paras[0].text)) is not None
    }
    if len(coded) < _FEW_CODED:
        return
    any_code = re.compile(r"\b([A-Z]{2,5})[ -]?(\d{1,2})\b")
    citing: list[OutcomeRead | ProvisionRead] = [*desk.outcomes, *desk.provision]
    for part in citing:
        for letters, number in any_code.findall(part.cites):
            if (need := coded.get(letters + number)) is not None:
                _join(part.needs, need, desk)


def _by_table(desk: Desk) -> None:
    """Join what stands in one table about one need, where a plan has such a table for each need.

    What names its needs or outcomes by number is left as it says.
    """
    tables: dict[tuple[str | int, ...], list[NeedRead]] = {}
    for need in desk.needs:
        if not need.is_strength and (own := _table_of(need)):
            tables.setdefault(own, []).append(need)
    helped = {_table_of(one) for one in desk.provision}
    over = {own: needs for own, needs in tables.items() if own in helped}
    alone = {own: needs[0] for own, needs in over.items() if len(needs) == 1}
    if len(alone) < max(_FEW_TABLES, len(over)):
        return
    for outcome in desk.outcomes:
        if not outcome.needs and (beside := alone.get(_table_of(outcome))):
            _join(outcome.needs, beside, desk)
    for one in desk.provision:
        own = _table_of(one)
        if own not in alone:
            continue
        if not one.needs:
            _join(one.needs, alone[own], desk)
        aims = [outcome for outcome in desk.outcomes if _table_of(outcome) == own]
        if len(aims) == 1 and not one.outcomes:
            _join(one.outcomes, aims[0], desk)


_FEW_TABLES = 2


def _table_of(part: NeedRead | OutcomeRead | ProvisionRead) -> tuple[str | int, ...]:
    """Return the table that a part begins in, or nothing."""
    place = part.bit.paras[0].block.place
    return place[:2] if place[:1] == ("table",) else ()


def _join(held: list, found: object, desk: Desk) -> None:  # type: ignore[type-arg]
    desk.has_links = True
    if found not in held:
        held.append(found)


def _found(parts: Sequence[_Part], numbers: Sequence[str], of: object) -> list[_Part]:
    """Return the parts that carry these numbers; where several do, that of the same area first."""
    area = getattr(getattr(of, "scene", None), "area", None)
    found: list[_Part] = []
    for number in numbers:
        bearing = _own_first(bearing_number(parts, number), of)
        same = [part for part in bearing if area is not None and part.area is area]
        found += (same or bearing)[:1]
    return found


def bearing_number(parts: Sequence[_Part], number: str) -> list[_Part]:
    """Return the parts of a number: printed; else drawn by Word; else their place among outcomes.

    "C1" is the first need of Section C, and no other's; "B1" may be the first of all.
    """
    if number[:1] in _LETTERS_OF_NEEDS:
        letter, number = number[0], number[1:]
        own = [part for part in parts if _letter_of(part) == letter]
        found = bearing_number(own, number) or (own if [number, len(own)] == ["1", 1] else [])
        return found if found or letter != Letter.B else bearing_number(parts, number)
    own = [part for part in parts if part.number == number]
    if own or any(part.number for part in parts):
        return own or [part for part in parts if _begins_with(part, number)]
    drawn = [part for part in parts if _drawn(part) == number]
    if drawn:
        return drawn
    at = int(number) if number.isdigit() else 0
    return [part for part in parts[at - 1 : at] if isinstance(part, OutcomeRead)] if at else []


_LETTERS_OF_NEEDS = frozenset({"B", "C", "D"})


def _letter_of(part: NeedRead | OutcomeRead) -> str:
    return part.letter.value if isinstance(part, NeedRead) else Letter.E.value


def _begins_with(part: NeedRead | OutcomeRead, number: str) -> bool:
    """Return whether a part is a paragraph of a number with a dot in it: "2.3 He reads …"."""
    return (
        "." in number and re.match(rf"\W*{re.escape(number)}(?![.\d])", part.bit.text) is not None
    )


def cited_of(parts: Sequence[_Part], numbers: Sequence[str]) -> list[_Part]:
    """Return those of a row's parts that a text beside them names by number; all where it names none."""
    named = [
        part
        for part in parts
        if part.number and {part.number, f"{_letter_of(part)}{part.number}"} & {*numbers}
    ]
    return named or list(parts)


def _drawn(part: NeedRead | OutcomeRead) -> str:
    """Return the number that Word draws before a part, which no text holds."""
    found = _DRAWN.fullmatch(part.bit.paras[0].block.number)
    return found["number"] if found else ""


_DRAWN = re.compile(r"(?:[A-Za-z]{1,8}\s?)?(?P<number>\d{1,2}(?:\.\d{1,2})?)[.):]?\s*")


_NEEDS_OF = {Letter.F: Letter.B, Letter.G: Letter.C, Letter.H1: Letter.D, Letter.H2: Letter.D}


def _own_first(parts: list[_Part], of: object) -> list[_Part]:
    """Return parts of one number; where each section numbers its needs anew, those of its own first."""
    wanted = _NEEDS_OF.get(getattr(of, "letter", Letter.A))
    return sorted(parts, key=lambda part: getattr(part, "letter", None) is not wanted)


def _by_place(desk: Desk) -> None:
    """Join outcomes to needs by where they stand, where that gives each need an outcome.

    Where a need has help and no outcome of its own, places do not tell what serves it.
    """
    if any(outcome.needs for outcome in desk.outcomes):
        return
    real = [need for need in desk.needs if not need.is_strength]
    found = _over_by_turns(desk, real) or _over_by_codes(desk, real)
    if real and {id(need) for _, need in found} == {id(need) for need in real}:
        for outcome, need in found:
            _join(outcome.needs, need, desk)


_Pairs = list[tuple[OutcomeRead, NeedRead]]


def _over_by_turns(desk: Desk, real: Sequence[NeedRead]) -> _Pairs:
    """Return outcomes with the one need before each, where needs and outcomes take turns."""
    turns: dict[int, list[NeedRead]] = {}
    for need in real:
        turns.setdefault(need.scene.turn, []).append(need)
    after = {outcome.scene.turn for outcome in desk.outcomes} - turns.keys()
    if len(turns) < _FEW_TURNS or len(after) < _FEW_TURNS:
        return []
    found: _Pairs = []
    for outcome in desk.outcomes:
        last = max((turn for turn in turns if turn < outcome.scene.turn), default=None)
        between = [turn for turn in after if last is not None and last < turn < outcome.scene.turn]
        if last is not None and not between and len(turns[last]) == 1:
            found.append((outcome, turns[last][0]))
    return found


_FEW_TURNS = 2


def _over_by_codes(desk: Desk, real: Sequence[NeedRead]) -> _Pairs:
    """Return outcomes with the need just before each, where both have codes: E2 after B2."""
    found: _Pairs = []
    for outcome in desk.outcomes:
        before = [need for need in real if need.bit.start < outcome.bit.start]
        last = max(before, key=lambda need: need.bit.start, default=None)
        if last is None or not (is_coded(outcome.bit.text) and is_coded(last.bit.text)):
            continue
        alone = not any(_stands_next(need, last, desk) for need in before if need is not last)
        if alone or last.number == outcome.number:
            found.append((outcome, last))
    return found


def _stands_next(one: NeedRead, other: NeedRead, desk: Desk) -> bool:
    """Return whether no outcome stands between a need and one after it."""
    return not any(one.bit.start < o.bit.start < other.bit.start for o in desk.outcomes)


def _by_turns(desk: Desk) -> None:
    """Join provision to the one outcome before it, where the letters E and F take turns."""
    turns: dict[int, list[OutcomeRead]] = {}
    for outcome in desk.outcomes:
        turns.setdefault(outcome.scene.turn, []).append(outcome)
    closing = _closing_outcomes(desk)
    for one in desk.provision if len(turns) > 1 else ():
        if closing is not None and one.letter is Letter.F:
            if (found := closing.get(one.scene.turn)) is not None and not one.outcomes:
                _join(one.outcomes, found, desk)
            continue
        before = [turn for turn in turns if turn < one.scene.turn]
        over = turns[max(before)] if before else []
        if len(over) == 1 and not one.outcomes and _is_for(one, over[0]):
            _join(one.outcomes, over[0], desk)


def _closing_outcomes(desk: Desk) -> dict[int, OutcomeRead] | None:
    """Return by each turn of provision the outcome that closes its block; None in any other order.

    Where block after block tells a need, what is given, and then the one outcome of both.
    """
    kinds: dict[int, set[str]] = {}
    for need in desk.needs:
        kinds.setdefault(need.scene.turn, set()).add("N")
    for given in desk.provision:
        kinds.setdefault(given.scene.turn, set()).add("F" if given.letter is Letter.F else "G")
    ends: dict[int, list[OutcomeRead]] = {}
    for outcome in desk.outcomes:
        kinds.setdefault(outcome.scene.turn, set()).add("E")
        ends.setdefault(outcome.scene.turn, []).append(outcome)
    order = "".join(min(kinds[turn]) if len(kinds[turn]) == 1 else "?" for turn in sorted(kinds))
    blocks = _BLOCKS.match(order)
    if blocks is None:
        return None
    in_order = sorted(kinds)[: blocks.end()]
    pairs = zip(in_order[1::3], in_order[2::3], strict=True)
    return {given: ends[end][0] for given, end in pairs if len(ends[end]) == 1}


_BLOCKS = re.compile(r"(?:NFE){3,}")


def _is_for(one: ProvisionRead, outcome: OutcomeRead) -> bool:
    """Return whether help after an outcome is for it: in G and H, where its need is of that section."""
    if one.letter is Letter.F:
        return True
    return any(need.letter is _NEEDS_OF.get(one.letter) for need in outcome.needs)
