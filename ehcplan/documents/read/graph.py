"""Needs, outcomes and provision, from paragraphs, from labels, and from rows of any columns."""

import re

from ehcplan.documents.read.areas import adulthood_of, area_of, kind_of_outcome
from ehcplan.documents.read.beside_outcomes import (
    heads_monitoring,
    heads_moves,
    is_about_a_move,
    is_monitoring,
)
from ehcplan.documents.read.cites import own_number
from ehcplan.documents.read.columns import OF_OUTCOME, OF_PROVISION, Holds, holds_of
from ehcplan.documents.read.dates import date_in
from ehcplan.documents.read.desk import Bit, Desk, NeedRead, OutcomeRead, ProvisionRead
from ehcplan.documents.read.headings import letters_in
from ehcplan.documents.read.nothing import is_nothing, nothing_of
from ehcplan.documents.read.plain import plain_label
from ehcplan.documents.read.tree import Para
from ehcplan.documents.read.units import Scene, Text
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
_GUEST = re.compile(
    r"^\s*(?:(?:(?:support|provision|help)\s+)?(?:for|to meet|meets|meeting|addressing|towards|supports)\s+)?(?:(?:need|outcome|strength)s?\b|[NOEB]\d)",
    re.IGNORECASE,
)


_NAMES_OTHERS = frozenset({Holds.OUTCOME, Holds.NEED, Holds.LINK, Holds.AIM, Holds.EVIDENCE})
_WATCHING = frozenset({Holds.MONITOR, Holds.REVIEW, Holds.STEPS})


def letter_of(text: Text) -> Letter | None:
    """Return the section of a text: its heading's, or where that names several, by what it holds."""
    letters = text.scene.letters
    named = _NAMED.search(text.label)
    if named is not None and letters:
        return letters_in(named[1])[0][0]
    if len(letters) < 2:
        return letters[0] if letters else None
    held, label = text.holds or Holds.OTHER, text.label
    if held not in GROUP_OF:
        held, label = _above(text.scene)
    return of_group(GROUP_OF.get(held, ""), letters, text.scene.area, label)


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


def _above(scene: Scene) -> tuple[Holds, str]:
    """Return what the nearest telling sub-heading says stands under it, and that sub-heading."""
    for head in reversed(scene.heads):
        held = holds_of(head.text)
        if held in GROUP_OF:
            return held, head.text
    return Holds.OTHER, ""


_BESIDE_NEED = frozenset(
    {
        Holds.OUTCOME,
        Holds.PROVISION,
        Holds.LINK,
        Holds.EVIDENCE,
        Holds.BASELINE,
        Holds.KIND,
        Holds.NUMBER,
        Holds.AREA,
    }
)
_REPEATS = re.compile(r"^\W*the details of \w+ are under\b", re.IGNORECASE)


def take_nothing(desk: Desk, letter: Letter, paras: list[Para], heading: str) -> bool:
    """Record that a section holds nothing, where a text says so, and keep its words."""
    text = " ".join(para.text.strip() for para in paras)
    if not is_nothing(text):
        return False
    desk.nothing.append(nothing_of(text, letter))
    desk.add_loose(letter, paras, heading)
    return True


# -- paragraphs -----------------------------------------------------------------------------


def take_text(desk: Desk, text: Text, letter: Letter) -> None:
    """Take a paragraph of B to H."""
    if take_nothing(desk, letter, [text.para], text.label or text.scene.caption):
        return
    if letter in NEED_LETTERS:
        _need(desk, text, letter)
    elif letter is Letter.E:
        _outcome(desk, text)
    else:
        _provision(desk, text, letter)


def _need(desk: Desk, text: Text, letter: Letter) -> None:
    if text.para.text.strip().endswith(":") and len(text.para.text.split()) < 14:
        desk.add_loose(letter, [text.para], text.label or text.scene.caption)
        return
    above = text.holds or _above(text.scene)[0]
    if text.holds in _BESIDE_NEED and text.label:
        _tell_need(desk, text)
        desk.add_loose(letter, [text.para], text.label)
        return
    desk.needs.append(
        NeedRead(
            bit=Bit(paras=[text.para]),
            letter=letter,
            scene=text.scene,
            area=text.scene.area or default_area(letter),
            is_strength=_is_strength(text, above),
            number=own_number(text.para.text, text.label, text.scene.caption),
        )
    )


def _is_strength(text: Text, above: Holds) -> bool:
    words = text.para.text
    led = strength_led(words)
    if led is not None:
        return led
    return above is Holds.STRENGTH or is_strength(words)


def _tell_need(desk: Desk, text: Text) -> None:
    """Learn the level of the need above, and the day it speaks of, from a labelled fact."""
    last = desk.needs[-1] if desk.needs else None
    if last is None or last.scene.turn != text.scene.turn:
        return
    label = plain_label(text.label)
    if label == "level":
        last.level = text.para.text.strip()
    elif label in ("as of", "as at", "date"):
        last.as_of = date_in(text.para.text)


_STRENGTH_LED = re.compile(
    r"^\W*(?:strengths?|what (?:he|she|they|i) (?:does|do|can do)(?: well)?|(?:is )?(?:going|doing|goes|does) well|good at|can do)\b[^:.–—]{0,40}[:.–—-]",
    re.IGNORECASE,
)
_NEED_LED = re.compile(
    r"^\W*(?:needs?|difficult\w*|barriers?|challenges?|what is hard|finds hard)\b[^:.–—]{0,20}[:.–—-]",
    re.IGNORECASE,
)


def strength_led(text: str) -> bool | None:
    """Return whether a text begins by calling itself a strength or a need; None where neither."""
    if _STRENGTH_LED.match(text):
        return True
    return False if _NEED_LED.match(text) else None


_GOOD = re.compile(
    r"\b(?:well for|strengths?|proud|good at|wide (?:knowledge|vocabulary)|strong|able|talent\w*|enjoys?|kind|funny|confident\w*|excels?|above|"
    r"at the (?:[3-9]\d)(?:th|st|nd|rd) percentile|those of (?:his|her|their) class|in line with|age[- ]appropriate|no need was found|"
    r"well above|remembers|runs|swims|capable|keen|curious|patient|caring|helpful|creative)\b",
    re.IGNORECASE,
)
_HARD = re.compile(
    r"\b(?:difficult\w*|cannot|can[’']t|needs? (?:help|support|an|to|adult)|below|behind|struggl\w+|hard|hurts?|loss|autis\w+|diagnos\w+|miss(?:es)?|"
    r"limited|delay\w*|fewer|less|not (?:yet|able)|unable|unclear|anxi\w+|worr\w+|low|slow\w*|only|impair\w+|disorder|disability|dys\w+|adhd|"
    r"(?:1st|2nd|3rd|[4-9]th|1\dth|2[0-4](?:th|st|nd|rd)) percentile|level of a|level of (?:six|seven|five|four|three|two|\d)|years? (?:behind|below)|"
    r"refus\w+|distress\w*|upset\w*|overwhelm\w*|needs|but|however|although|except|unless|without|leaves|avoids?|tires?)\b",
    re.IGNORECASE,
)


def is_strength(text: str) -> bool:
    """Return whether a text of a section of needs tells only what goes well."""
    return bool(_GOOD.search(text)) and not _HARD.search(text)


def default_area(letter: Letter) -> Area | None:
    """Return the area that everything of a section has, where it has one."""
    return {Letter.C: Area.HEALTH, Letter.D: Area.SOCIAL_CARE}.get(letter)


def _outcome(desk: Desk, text: Text) -> None:
    last = desk.outcomes[-1] if desk.outcomes else None
    is_ours = last is not None and last.scene.turn == text.scene.turn
    above = text.holds or _nearest(text.scene)
    if text.holds is None and above in _WATCHING and _stands_beside(desk, text, last):
        return
    if last is not None and is_ours and above in OUTCOME_FIELDS:
        _fill(desk, last, OUTCOME_FIELDS[above], text)
        return
    if last is not None and is_ours and above in (Holds.LINK, Holds.NEED, Holds.KIND):
        _told(desk, last, above, text)
        return
    if last is not None and is_ours and _is_fact(last, text):
        desk.add_loose(Letter.E, [text.para], text.label)
        return
    is_elsewhere = text.holds in OF_PROVISION or text.holds is Holds.AREA
    if (
        above in OF_OUTCOME
        or (is_elsewhere and text.label)
        or (text.para.text.strip().endswith(":") and not last)
    ):
        desk.add_loose(Letter.E, [text.para], text.label or text.scene.caption)
        return
    if last is not None and is_ours and (above is Holds.STEPS or _goes_on(last, text)):
        last.steps.append(Bit(paras=[text.para]))
        return
    number = own_number(text.para.text, text.label) or own_number(text.scene.caption)
    if not number and above is not Holds.AIM and _stands_beside(desk, text, last):
        return
    made = outcome_read(Bit(paras=[text.para]), text.scene, number)
    made.cites = text.para.text + " " + (text.label if "need" in text.label.casefold() else "")
    _under_aim(desk, made, is_aim=above is Holds.AIM)


def _stands_beside(desk: Desk, text: Text, last: OutcomeRead | None) -> bool:
    """Keep a passage on all outcomes, who watches over them or what comes after; whether it was one."""
    words, caption = text.para.text.strip(), text.scene.caption
    is_under_one = last is not None and last.scene.heads == text.scene.heads and bool(caption)
    watches = is_monitoring(words) or (heads_monitoring(caption) and not is_under_one)
    if not watches and not is_about_a_move(words) and not heads_moves(caption):
        return False
    if watches:
        desk.monitoring.append(words)
    desk.add_loose(Letter.E, [text.para], text.label or caption)
    return True


def _is_fact(last: OutcomeRead, text: Text) -> bool:
    """Learn from a labelled fact of no known kind; whether it was one, and no outcome."""
    if not text.label or text.holds is not None:
        return False
    if re.search(r"adulthood|\bpfa\b|\bpathways?\b", text.label, re.IGNORECASE):
        last.adulthood = tuple(sorted({*last.adulthood, *adulthood_of(text.para.text)}))
        return True
    return text.group > 0 and len(text.para.text.split()) <= 6


def _under_aim(desk: Desk, made: OutcomeRead, *, is_aim: bool) -> None:
    """Keep an outcome; the aim that stands before it becomes its aim."""
    last = desk.outcomes[-1] if desk.outcomes else None
    if last is not None and last.number == "aim" and not is_aim:
        desk.outcomes.pop()
        made.aim = last.bit
    if is_aim:
        made.number = "aim"
    desk.outcomes.append(made)


def outcome_read(bit: Bit, scene: Scene, number: str) -> OutcomeRead:
    """Return an outcome with what the sub-headings above it say of it."""
    heads = [head.text for head in scene.heads]
    kinds = [
        kind for head in reversed(heads) if _says_kind(head) and (kind := kind_of_outcome(head))
    ]
    about = next((h for h in reversed(heads) if re.search(r"adulthood|\bpfa\b", h, re.I)), "")
    adult = {a for head in heads for a in adulthood_of(head)} if about else set()
    return OutcomeRead(
        bit=bit,
        scene=scene,
        area=scene.area,
        number=number,
        kind=kinds[0] if kinds else None,
        adulthood=tuple(sorted(adult)),
    )


def _says_kind(heading: str) -> bool:
    """Return whether a sub-heading may say what kind its outcomes are: an area of need does not."""
    names_outcomes = re.search(r"\b(?:outcomes?|goals?|targets?)\b", heading, re.IGNORECASE)
    return area_of(heading) is None or bool(names_outcomes)


def _nearest(scene: Scene) -> Holds:
    return holds_of(scene.heads[-1].text) if scene.heads else Holds.OTHER


def _goes_on(last: OutcomeRead, text: Text) -> bool:
    """Return whether a list item is a step to the outcome over it."""
    before = last.bit.paras[0]
    return text.para.is_list and not before.is_list and last.scene.heads == text.scene.heads


def _fill(desk: Desk, outcome: OutcomeRead, name: str, text: Text) -> None:
    """Set what stands beside an outcome, and keep its words."""
    held = getattr(outcome, name)
    setattr(outcome, name, f"{held} {text.para.text.strip()}".strip())
    desk.add_loose(Letter.E, [text.para], text.label or text.scene.caption)


def _told(desk: Desk, outcome: OutcomeRead, holds: Holds, text: Text) -> None:
    """Learn what an outcome is for, or which needs it names, and keep the words."""
    if holds is Holds.KIND:
        outcome.kind = kind_of_outcome(text.para.text) or outcome.kind
    else:
        outcome.cites += f" needs {text.para.text}"
    desk.add_loose(Letter.E, [text.para], text.label or text.scene.caption)


def _provision(desk: Desk, text: Text, letter: Letter) -> None:
    last = desk.provision[-1] if desk.provision else None
    is_ours = last is not None and last.scene.turn == text.scene.turn and last.letter is letter
    field = FIELDS.get(text.holds) if text.holds else None
    if field and last is not None and is_ours:
        held = last.fields.get(field, "")
        last.fields[field] = f"{held} {text.para.text.strip()}".strip()
        last.bit.add([text.para])
        return
    if text.holds in _NAMES_OTHERS:
        if last is not None and is_ours:
            last.cites += f" {text.label} {text.para.text}"
        desk.add_loose(letter, [text.para], text.label)
        return
    if last is not None and is_ours and _is_detail(last, text):
        if text.holds in _WITH_WORDS or len(text.para.text.split()) > 3:
            last.bit.add([text.para])
        else:
            desk.add_loose(letter, [text.para], text.label)
        return
    words = text.para.text.strip()
    if (words.endswith(":") and not text.para.is_list) or _REPEATS.match(words):
        desk.add_loose(letter, [text.para], text.label or text.scene.caption)
        return
    made = ProvisionRead(
        bit=Bit(paras=[text.para]),
        letter=letter,
        scene=text.scene,
        number=own_number(text.para.text, text.label, text.scene.caption),
        group=text.group,
    )
    above = [h.text for h in text.scene.heads if _GUEST.match(h.text)]
    made.cites = " ".join([text.para.text, *above])
    _put_down(desk, made)


_WITH_WORDS = frozenset({Holds.BY, Holds.DATE})
_OF_OTHERS = frozenset({Holds.BY, Holds.KIND, Holds.AREA, Holds.NUMBER, Holds.BASELINE, Holds.DATE})


def _is_detail(last: ProvisionRead, text: Text) -> bool:
    """Return whether a labelled fact belongs to the provision above it."""
    if not text.label:
        return False
    if text.holds in _OF_OTHERS:
        return True
    is_short = len(text.para.text.split()) <= 6
    return text.holds is None and is_short and text.group > 0 and last.scene == text.scene


def _put_down(desk: Desk, made: ProvisionRead) -> None:
    """Keep provision; what stands again under a second need with its number is the same one."""
    text = " ".join(made.bit.text.split())
    same = next(
        (
            one
            for one in desk.provision
            if made.number
            and (one.number, one.letter) == (made.number, made.letter)
            and " ".join(one.bit.paras[0].text.split()) == text
        ),
        None,
    )
    if same is None:
        desk.provision.append(made)
        return
    same.cites += f" {made.cites}"
    desk.add_loose(made.letter, made.bit.paras, made.scene.caption)
