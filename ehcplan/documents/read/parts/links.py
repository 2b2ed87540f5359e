"""Needs, outcomes and provision, from paragraphs, from labels, and from rows of any columns."""

import re

from ehcplan.documents.read.desk.desk import Desk
from ehcplan.documents.read.desk.units import Scene, Text
from ehcplan.documents.read.labels.columns import holds_of, provision_letter_of
from ehcplan.documents.read.labels.holds import OF_PROVISION, Holds
from ehcplan.documents.read.labels.strengths import stray_strength
from ehcplan.documents.read.outline.titles import letters_of_sense, letters_of_title
from ehcplan.documents.read.paper.letters import letters_in
from ehcplan.documents.read.paper.nothing import is_nothing, nothing_of
from ehcplan.documents.read.paper.plain import plain_title
from ehcplan.documents.read.paper.tree import Para
from ehcplan.plan.whole import NEED_LETTERS, PROVISION_LETTERS, Area, Letter

FIELDS = {
    Holds.WHO: "who", Holds.AMOUNT: "amount", Holds.FREQUENCY: "frequency", Holds.RATIO: "ratio",
    Holds.PLACE: "place", Holds.REVIEW: "reviewed", Holds.MONITOR: "reviewed", Holds.COST: "cost",
}  # fmt: skip
OUTCOME_FIELDS = {
    Holds.BY: "by_words", Holds.BASELINE: "baseline", Holds.MEASURE: "measured",
    Holds.MONITOR: "monitored", Holds.REVIEW: "monitored",
}  # fmt: skip
GROUP_OF = {
    Holds.NEED: "need", Holds.STRENGTH: "need", Holds.OUTCOME: "outcome", Holds.AIM: "outcome",
    Holds.STEPS: "outcome", Holds.PROVISION: "provision",
} | dict.fromkeys(OF_PROVISION - {Holds.PROVISION}, "provision")  # fmt: skip
_NAMED = re.compile(r"\(\s*section ([A-K](?:\s?\(?[12i]{1,2}\)?)?)\s*\)", re.IGNORECASE)


def letter_of(text: Text) -> Letter | None:
    """Return the section of a text: its heading's, or where that names several, by what it holds."""
    letters = text.scene.letters
    named = _NAMED.search(text.label)
    if named is not None and letters:
        return letters_in(named[1])[0][0]
    strength = _stray_strength(text)
    if strength is not None:
        return strength
    if len(letters) < 2:
        return letters[0] if letters else None
    care = _of_care(text.label) if Letter.B in letters else None
    if care is not None:
        return care
    held, label = text.holds or Holds.OTHER, text.label
    if held not in GROUP_OF:
        coded = letter_coded(letters, text.label, text.para.text)
        if coded is not None:
            return coded
        held, label = above_of(text.scene)
    return of_group(GROUP_OF.get(held, ""), letters, text.scene.area, label)


def _stray_strength(text: Text) -> Letter | None:
    """Return the section of needs of a text that a label or a sub-heading calls a strength."""
    scene = text.scene
    label = text.label if text.holds in GROUP_OF or text.holds in OUTCOME_FIELDS else ""
    above = above_of(scene)[1] if text.holds is None else ""
    return stray_strength(scene.letters, scene.area, text.para.text, label, above)


def _of_care(label: str) -> Letter | None:
    """Return the section of health or care that a label names among those of one need."""
    title = plain_title(label)
    named = letters_of_title(title) or letters_of_sense(title)
    if not named or not set(named) <= _CARE:
        return None
    return named[0] if len(named) == 1 else provision_letter_of(label) or named[0]


_CARE = frozenset({*NEED_LETTERS, *PROVISION_LETTERS}) - {Letter.B, Letter.F}
_CODE = re.compile(r"\W*(?P<code>H[12](?=\W)|[B-H]|[NOP])\s?[.-]?\d{1,2}(?=[\s:.,()–—-]|[a-z]\b|$)")
_BARE = re.compile(r"\W*(?P<code>H[12]|[B-H])\W*")
_GROUP_OF_CODE = {"N": "need", "O": "outcome", "P": "provision"}


def letter_coded(letters: tuple[Letter, ...], *texts: str) -> Letter | None:
    """Return the one of these sections that a printed number tells: "F1(ii)", "E3", "O1.1", "P2"."""
    for text in texts:
        found = _CODE.match(text) or _BARE.fullmatch(text)
        if found is None:
            continue
        code = found["code"]
        if code in _GROUP_OF_CODE:
            named = of_group(_GROUP_OF_CODE[code], letters, None)
            return named if named in _LETTERS_OF_CODE[code] else None
        named = {"H": Letter.H1, "H1": Letter.H1, "H2": Letter.H2}.get(code) or Letter(code)
        return named if named in letters else None
    return None


_LETTERS_OF_CODE = {"N": NEED_LETTERS, "O": (Letter.E,), "P": PROVISION_LETTERS}


def of_group(
    group: str, letters: tuple[Letter, ...], area: Area | None, label: str = ""
) -> Letter | None:
    """Return the section in which a need, an outcome or provision stands under these letters."""
    wanted: tuple[Letter, ...] = ()
    if group == "need":
        wanted = _need_letters(area)
    elif group == "outcome":
        wanted = (Letter.E,)
    elif group == "provision":
        wanted = provision_letters(area, label)
    return next((letter for letter in wanted if letter in letters), letters[0])


def _need_letters(area: Area | None) -> tuple[Letter, ...]:
    first = {Area.HEALTH: Letter.C, Area.SOCIAL_CARE: Letter.D}.get(area) if area else None
    return tuple(dict.fromkeys(([first] if first else []) + list(NEED_LETTERS)))


def provision_letters(area: Area | None, label: str = "") -> tuple[Letter, ...]:
    """Return the sections that provision of an area may stand in, the likeliest first."""
    first: list[Letter] = []
    if re.search(r"\bh\s?2\b", label, re.IGNORECASE):
        first = [Letter.H2]
    elif re.search(r"\bh\s?1\b", label, re.IGNORECASE):
        first = [Letter.H1]
    elif area is Area.HEALTH:
        first = [Letter.G]
    elif area is Area.SOCIAL_CARE:
        first = [Letter.H1, Letter.H2]
    return tuple(dict.fromkeys([*first, *PROVISION_LETTERS]))


def above_of(scene: Scene) -> tuple[Holds, str]:
    """Return what the nearest telling sub-heading says stands under it, and that sub-heading."""
    for head in reversed(scene.heads):
        held = holds_of(head.text)
        if held in GROUP_OF:
            return held, head.text
    return Holds.OTHER, ""


def take_nothing(desk: Desk, letter: Letter, paras: list[Para], heading: str) -> bool:
    """Record that a section holds nothing, where a text says so, and keep its words."""
    text = " ".join(para.text.strip() for para in paras)
    if not is_nothing(text):
        return False
    desk.nothing.append(nothing_of(text, letter))
    desk.add_loose(letter, paras, heading)
    return True


def default_area(letter: Letter) -> Area | None:
    """Return the area that everything of a section has, where it has one."""
    return {Letter.C: Area.HEALTH, Letter.D: Area.SOCIAL_CARE}.get(letter)
