"""From what was read to the plan's own parts: references, words, dates and links."""

import re
from collections.abc import Sequence

from ehcplan.documents.read.desk.cites import link
from ehcplan.documents.read.desk.desk import Desk, NeedRead, OutcomeRead, ProvisionRead
from ehcplan.documents.read.labels.due_labels import due_in_text, due_over, due_part
from ehcplan.documents.read.paper.dates import date_in, due_in
from ehcplan.documents.read.parts.bare_titles import lay_titles_apart
from ehcplan.documents.read.parts.help_facts import settle_help
from ehcplan.documents.read.parts.notes import lay_notes_apart
from ehcplan.documents.read.parts.provider import provider_above
from ehcplan.documents.read.parts.text_needs import tells_hardship
from ehcplan.documents.read.parts.text_outcomes import settle
from ehcplan.documents.read.parts.typed_numbers import number_typed
from ehcplan.plan.whole import Need, Outcome, Provision, WholePlan

_CODE = re.compile(r"\b(SPLD|MLD|SLD|PMLD|SEMH|SLCN|ASD|HI|VI|MSI|PD|DS)\b")
_BY_DAY = re.compile(
    r"\bby (?:the )?(?:(?:end|start|beginning|middle) of )?(?:the )?(?:\d{1,2}(?:st|nd|rd|th)? "
    r")?(?:[A-Z][a-z]+,? )?(?:term,? )?20\d\d\b",
    re.IGNORECASE,
)
_WEEKS = re.compile(
    r"\b(\d{1,2})\s+(?:school\s+)?weeks\b(?:\s+(?:a|per|each|of the|in the)\s+year)?", re.IGNORECASE
)
# "From 1.30 to 2.10", "needs 1 to 5" and "pages 4 to 6" count no pupils.
_RATIO = re.compile(
    r"(?<![\d.:])(?<!needs )(?<!need )(?<!outcomes )(?<!outcome )(?<!pages )(?<!years )(?<!ages "
    r")(?<!aged )(?<!stages )(?<!steps )(?<!from )\b"
    r"(\d{1,2}\s?(?::|to)\s?\d{1,2}(?![.:]?\d|\s?[ap]\.?m)|one[- ]to[- ]one|1-1|1-2-1)\b",
    re.IGNORECASE,
)


def plan_of(desk: Desk) -> WholePlan:
    """Return sections B to K as a plan."""
    settle(desk)
    settle_help(desk)
    lay_titles_apart(desk)
    lay_notes_apart(desk)
    _gather_needs(desk)
    _number(desk)
    number_typed(desk)
    link(desk)
    return WholePlan(
        needs=tuple(_need(desk, need) for need in desk.needs),
        outcomes=tuple(_outcome(desk, outcome) for outcome in desk.outcomes),
        provision=tuple(_provision(desk, one) for one in desk.provision),
        agreements=tuple(desk.agreements),
        placements=tuple(desk.placements),
        budget=desk.budget,
        advice=tuple(desk.advice),
        nothing=_nothing(desk),
    )


def _gather_needs(desk: Desk) -> None:
    """Join what goes on about a need to it, where a plan numbers its needs and this has no number."""
    real = [need for need in desk.needs if not need.is_strength]
    numbered = [need for need in real if need.number]
    if len(numbered) < _MANY or len(numbered) * 10 < len(real) * 6:
        return
    kept: list[NeedRead] = []
    last: NeedRead | None = None
    for at, need in enumerate(desk.needs):
        need.is_strength = need.is_strength or _leads_to_number(desk.needs, at)
        is_more = not need.number and not need.is_strength
        if is_more and last is not None and _is_same_section(last, need):
            last.bit.add(need.bit.paras)
            continue
        last = need if need.number and not need.is_strength else last
        kept.append(need)
    desk.needs[:] = kept


def _leads_to_number(needs: Sequence[NeedRead], at: int) -> bool:
    """Return whether a text stands under a sub-heading before its first number, and tells of no need.

    "She tells long stories." before "Need 3. …", under the name of an area, is what goes well there.
    """
    need, heads = needs[at], needs[at].scene.heads
    if need.number or not heads or tells_hardship(need.bit.text):
        return False
    is_first = at == 0 or needs[at - 1].scene.heads != heads or needs[at - 1].is_strength
    after = next((one for one in needs[at + 1 :] if not one.is_strength), None)
    return is_first and after is not None and bool(after.number) and after.scene.heads == heads


def _is_same_section(one: NeedRead, other: NeedRead) -> bool:
    return (one.scene.turn, one.letter) == (other.scene.turn, other.letter)


_MANY = 3


def _number(desk: Desk) -> None:
    """Give each part its reference: its printed number, or the next of its section."""
    for need in desk.needs:
        prefix = "N" if need.number and not need.is_strength else need.letter.value
        need.ref = desk.ref(f"N{need.number}") if prefix == "N" else desk.next_ref(prefix)
    for outcome in desk.outcomes:
        outcome.number = "" if outcome.number == "aim" else outcome.number
        outcome.ref = desk.ref(f"O{outcome.number}") if outcome.number else desk.next_ref("E")
    for one in desk.provision:
        own = f"{one.letter.value}-{one.number}"
        one.ref = desk.ref(own) if one.number else desk.next_ref(one.letter.value)


def _nothing(desk: Desk) -> tuple:  # type: ignore[type-arg]
    """Return what sections say of holding nothing, once each, where nothing else stands in them."""
    held = {need.letter for need in desk.needs} | {one.letter for one in desk.provision}
    found = {n.letter: n for n in reversed(desk.nothing) if n.letter not in held}
    return tuple(found[letter] for letter in sorted(found))


def _need(desk: Desk, need: NeedRead) -> Need:
    text = need.bit.text
    code = _CODE.search(text)
    return Need(
        ref=need.ref,
        letter=need.letter,
        words=desk.words(need.bit, f"{need.ref}.words"),
        area=need.area,
        is_strength=need.is_strength,
        level=need.level,
        as_of=need.as_of or date_in(text),
        code=code[1] if code else "",
    )


def _outcome(desk: Desk, outcome: OutcomeRead) -> Outcome:
    text = due_part(outcome.bit.text)
    day = _BY_DAY.search(text)
    own = day.group(0).strip() if day else due_in_text(text)
    captions = [head.text for head in reversed(outcome.scene.heads)]
    by_words = outcome.by_words or own or due_over(outcome.over, captions)
    return Outcome(
        ref=outcome.ref,
        words=desk.words(outcome.bit, f"{outcome.ref}.words"),
        aim=desk.words(outcome.aim, f"{outcome.ref}.aim") if outcome.aim else None,
        steps=tuple(desk.words(step, f"{outcome.ref}.step") for step in outcome.steps),
        area=outcome.area,
        by=due_in(by_words) or due_in(text),
        by_words=by_words,
        baseline=outcome.baseline,
        measured=outcome.measured,
        monitored=outcome.monitored or " ".join(desk.monitoring),
        kind=outcome.kind,
        adulthood=outcome.adulthood,
        needs=tuple(dict.fromkeys(need.ref for need in outcome.needs)),
    )


def _provision(desk: Desk, one: ProvisionRead) -> Provision:
    text, held = one.bit.text, one.fields
    weeks, ratio = _WEEKS.search(text), _RATIO.search(held.get("ratio", "") or text)
    return Provision(
        ref=one.ref,
        letter=one.letter,
        words=desk.words(one.bit, f"{one.ref}.words"),
        amount=held.get("amount", ""),
        frequency=held.get("frequency", ""),
        weeks_a_year=int(weeks[1]) if weeks else None,
        ratio=held.get("ratio", "") or (ratio[1] if ratio else ""),
        who=held.get("who", "") or provider_above([head.text for head in one.scene.heads], text),
        place=held.get("place", ""),
        reviewed=held.get("reviewed", ""),
        needs=tuple(dict.fromkeys(need.ref for need in one.needs)),
        outcomes=tuple(dict.fromkeys(outcome.ref for outcome in one.outcomes)),
    )
