"""A case as a flat list of printed lines, each with its place, its voice and its facts."""

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from enum import Enum
from typing import Any

from ehcplan.plan.case import Case
from ehcplan.plan.lines import Line
from ehcplan.plan.parts import Part, kind_of, letter_of, links_of, parts_of, ref_of, texts_of
from ehcplan.plan.voice import voice_of_line
from ehcplan.plan.whole import Letter, Nothing, WholePlan
from ehcplan.vocabulary import EMPTY_REASONS, Element, Target, Voice, elements_of

PROFILE = "profile"
"""Where a plan has letters, a profile has this."""

_ONE_A_SECTION = frozenset({"nothing", "budget"})

# What a part without a text of its own is known by.
_NAMES = ("title", "name", "type", "body", "why")


@dataclass(frozen=True, kw_only=True)
class Item:
    """One printed line: where it stands, what it says, in whose voice, with which facts."""

    section: str
    """A letter of the plan, or `profile`."""
    place: str
    """Within the section: an element's key; in B to K the kind of part."""
    heading: str
    text: str
    ref: str = ""
    key: str = ""
    """By what it is known for good: its reference, or what there is one of only."""
    group: str
    """Lines of one group may be each other: a need is never a reworded outcome."""
    position: int
    """Its place in the whole case, counted from 0."""
    number: int
    """Its place under its heading, counted from 1."""
    voice: Voice | None = None
    facts: Mapping[str, str] = field(default_factory=dict)
    links: tuple[tuple[str, str], ...] = ()
    """Its links: what the link is called, and the reference it points at."""


@dataclass(frozen=True, kw_only=True)
class _Found:
    """An item before it is known where it stands among the others."""

    section: str
    place: str
    heading: str
    text: str
    group: str
    ref: str = ""
    key: str = ""
    voice: Voice | None = None
    facts: Mapping[str, str] = field(default_factory=dict)
    links: tuple[tuple[str, str], ...] = ()


def items_of(case: Case) -> tuple[Item, ...]:
    """Return every printed line of a case in printing order: Section A, B to K, the profile."""
    found = [
        *_section_lines(case, Target.SECTION_A),
        *_plan_items(case.plan or WholePlan()),
        *_section_lines(case, Target.PROFILE),
    ]
    numbers: Counter[tuple[str, str]] = Counter()
    made: list[Item] = []
    for position, one in enumerate(found):
        place = (one.section, one.place)
        numbers[place] += 1
        made.append(_item(one, position, numbers[place]))
    return tuple(made)


def _item(found: _Found, position: int, number: int) -> Item:
    known = {**vars(found), "key": found.key or found.ref}
    return Item(position=position, number=number, **known)


def _section_lines(case: Case, target: Target) -> Iterator[_Found]:
    section = Letter.A.value if target is Target.SECTION_A else PROFILE
    of_element: dict[Element, list[Line]] = {}
    for line in case.lines_of(target):
        of_element.setdefault(line.element, []).append(line)
    for element in elements_of(target):
        heading = element.heading(case.pupil.name)
        for line in of_element.pop(element, ()):
            yield _line(case, line, section, heading)
        yield from _empties(case, element, section)
    # An element that has no place in print has its lines none the less.
    for element, lines in of_element.items():
        for line in lines:
            yield _line(case, line, section, element.heading(case.pupil.name))
    if target is Target.SECTION_A and case.participation:
        yield _participation(case)


def _empties(case: Case, element: Element, section: str) -> Iterator[_Found]:
    for empty in case.empties:
        if empty.element is element:
            yield _Found(
                section=section,
                place=element.value,
                heading=element.heading(case.pupil.name),
                text=EMPTY_REASONS.get(empty.reason, empty.reason),
                group="empty",
                key=element.value,
                facts={"on": printed(empty.on)},
            )


def _participation(case: Case) -> _Found:
    element = Element.A_PARTICIPATION
    return _Found(
        section=Letter.A.value,
        place=element.value,
        heading=element.heading(case.pupil.name),
        text=case.participation,
        group="participation",
        key="participation",
    )


def _line(case: Case, line: Line, section: str, heading: str) -> _Found:
    return _Found(
        section=section,
        place=line.element.value,
        heading=heading,
        text=line.text,
        ref=line.ref,
        group="line",
        voice=_voice(case, line),
    )


def _voice(case: Case, line: Line) -> Voice | None:
    if line.voice is None and not line.sources:
        # The answer is not in this file: nobody can say any more whose words these are.
        return None
    try:
        return voice_of_line(case, line)
    except KeyError:
        return None


def _plan_items(plan: WholePlan) -> Iterator[_Found]:
    held: dict[Letter, list[Part]] = {letter: [] for letter in Letter}
    for _, part in parts_of(plan):
        held[letter_of(part)].append(part)
    for letter, parts in held.items():
        for part in parts:
            yield from _part_items(part, letter)


def _part_items(part: Part, letter: Letter) -> Iterator[_Found]:
    kind = kind_of(part)
    texts = list(texts_of(part))
    if all(name != "words" for name, _ in texts):
        yield _part_item(part, letter, name_of(part), ref_of(part))
    for name, words in texts:
        if name == "words":
            yield _part_item(part, letter, words.text, ref_of(part) or words.ref)
            continue
        yield _Found(
            section=letter.value,
            place=kind.key,
            heading=_PLACES.get(name, name.capitalize()),
            text=words.text,
            ref=words.ref,
            group=name,
            links=(("under", ref_of(part)),),
        )


def _part_item(part: Part, letter: Letter, text: str, ref: str) -> _Found:
    kind = kind_of(part)
    return _Found(
        section=letter.value,
        place=kind.key,
        heading=_PLACES[kind.key],
        text=text,
        ref=ref,
        group=kind.key,
        # A section says one reason for holding nothing, and a plan has one budget.
        key=letter.value if kind.key in _ONE_A_SECTION else ref,
        facts=facts_of(part),
        links=tuple((name, target) for name, _, target in links_of(part)),
    )


_PLACES = {
    "need": "Needs and strengths",
    "outcome": "Outcomes",
    "aim": "Long-term aims",
    "steps": "Steps",
    "provision": "Provision",
    "agreement": "Agreement",
    "placement": "Placement",
    "budget": "Personal budget",
    "advice": "Advice",
    "note": "Notes to write from",
    "nothing": "What is not here",
}


def name_of(part: Part) -> str:
    """Return what a part without a text of its own is known by; empty where nothing names it."""
    for name in _NAMES:
        held = getattr(part, name, "")
        if held:
            return held.label if isinstance(held, Nothing) else str(held)
    return ""


def facts_of(part: Part) -> dict[str, str]:
    """Return what of a part is neither its reference, its section, its texts nor a link."""
    kind = kind_of(part)
    elsewhere = {"ref", "printed", *kind.texts, *kind.links}
    elsewhere |= {"letter"} if kind.has_letter else set()
    named = name_of(part)
    shown = {name: held for name, held in vars(part).items() if name not in elsewhere}
    if "words" not in kind.texts:
        first = next((n for n in _NAMES if shown.get(n)), None)
        if named and first:
            del shown[first]
    if not shown.get("is_strength", True):
        # A need says nothing by not being a strength.
        del shown["is_strength"]
    return {name: text for name, held in shown.items() if (text := printed(held))}


def printed(value: Any) -> str:
    """Return a fact as a page shows it; empty for what was not said."""
    if value is None or value == "" or value == ():
        return ""
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, dt.date):
        return f"{value.day} {value:%B %Y}"
    if isinstance(value, Enum):
        label = getattr(value, "label", None)
        return str(label or str(value.value).replace("_", " ").capitalize())
    if isinstance(value, tuple):
        return ", ".join(printed(one) for one in value)
    if hasattr(value, "__dataclass_fields__"):
        said = ((f.name, printed(getattr(value, f.name))) for f in fields(value))
        return "; ".join(f"{label_of(name)}: {text}" for name, text in said if text)
    return str(value)


_LABELS = {
    "is_strength": "A strength",
    "as_of": "As at",
    "by": "By",
    "by_words": "By, in words",
    "is_direct": "Direct",
    "on": "Date",
    "letter": "Letter of regulation 6(1)",
    "adulthood": "Preparing for adulthood",
    "aspirations": "Serves the hope",
    "needs": "Serves the need",
    "outcomes": "Serves the outcome",
    "evidence": "Evidence",
    "from_line": "Carried from Section A",
    "under": "Under the outcome",
    "upn": "UPN",
    "nhs_number": "NHS number",
    "uln": "ULN",
    "gp_name": "GP",
    "gp_address": "GP’s address",
    "gp_phone": "GP’s telephone",
    "school_urn": "School’s URN",
    "nc_year_actual": "Year taught in",
    "file_sha256": "The file itself",
}


def label_of(name: str) -> str:
    """Return what a page calls a fact."""
    words = name.replace("_", " ")
    return _LABELS.get(name) or words[:1].upper() + words[1:]
