"""What an item of provision states: how much, how often, who, in what group; and which texts are items."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from ehcplan.compliance.checks.gives_nothing import begins_with_items, gives_nothing, is_caption
from ehcplan.compliance.checks.standing import kind_of
from ehcplan.compliance.draft import fields_of, given_text
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.section import Section
from ehcplan.compliance.words import about_plan, givers, learners, quantity, statements
from ehcplan.compliance.words import provision as provided
from ehcplan.compliance.words.jobs import ANY_JOB
from ehcplan.compliance.words.standing import Owes
from ehcplan.plan.whole import NothingHere, Provision

_SPECIFIED_LONG = Pattern(r"\b(?:will|shall|support|therap|session|help|provision|input)\w*", re.I)
_CELL = Pattern(r"\s*[\n\t|]\s*")
_SENTENCE = Pattern(r"(?<=[.;!?])\s+(?=\S)|\s*[\n\t|]\s*")
_NUMBERS = Pattern(
    r"^\W*(?:(?:(?:provision|item|help)\s+)?[A-Z]{0,2}\d{1,2}(?:\.\d{1,2})*[.:)]?\s+)?(?:note\s*:\s*|key\s*:\s*)?",
    re.I,
)
_SHORT = 12
"""The most words of a cell that says how much, how often or who; longer ones tell what."""


@dataclass(frozen=True, kw_only=True)
class Stated:
    """What a text of provision says of itself; each thing is looked for when it is asked."""

    text: str

    @cached_property
    def _own(self) -> str:
        """Its text without the hours and times of the giver's training and supervision."""
        text = without_lessons_of_adults(self.text)
        left = quantity.ASIDE.sub(" ", text)
        if quantity.TRAINS.search(left) is not None:
            return text
        less = quantity.PERHAPS_ASIDE.sub(" ", left)
        return less if less == left or _is_counted_at_all(less) else left

    @cached_property
    def amount(self) -> bool:
        """Whether it says how long."""
        return quantity.AMOUNT.search(quantity.ON_DAYS.sub(" ", self._own)) is not None

    @cached_property
    def frequency(self) -> bool:
        """Whether it says how often."""
        said = quantity.SESSION_LENGTH.sub(" ", quantity.THEN_EACH_TIME.sub(" ", self._own))
        if quantity.IN_MEETINGS.search(said) is not None:
            said = quantity.IN_A_TERM.sub(" ", said)
        return quantity.FREQUENCY.search(self._without_turns(said)) is not None

    def _without_turns(self, said: str) -> str:
        """Return a text without what is done again and again within a session that has a length."""
        return quantity.IN_SESSION.sub(" ", said) if self.amount else said

    @cached_property
    def who(self) -> bool:
        """Whether it names a role."""
        said = givers.SOMEBODY.sub(" ", self.text)
        return any(one.search(said) is not None for one in (givers.WHO, ANY_JOB))

    @cached_property
    def everybody(self) -> bool:
        """Whether it is for every adult who works with the pupil."""
        return givers.EVERYBODY.search(self.text) is not None

    @cached_property
    def ratio(self) -> bool:
        """Whether it says how many pupils or adults."""
        return quantity.RATIO.search(quantity.BY_YEAR.sub(" year ", self.text)) is not None

    @cached_property
    def _is_delivered(self) -> bool:
        text = without_lessons_of_adults(self.text)
        said = quantity.OCCASIONS.sub(" ", provided.ROLES.sub("person", text))
        return provided.DELIVERED.search(said) is not None

    @cached_property
    def stands(self) -> bool:
        """Whether it is equipment, a place or an arrangement that is simply there."""
        kind = kind_of(self.text)
        if kind is not None and kind.owes:
            return False
        if statements.EQUIPMENT_LABEL.search(self.text) is not None:
            return not self._is_help
        if (
            self._is_delivered
            or self.takes_time
            or (self.amount and quantity.TAUGHT.search(self.text) is not None)
            or provided.ONLY_A_WISH.search(self.text) is not None
        ):
            return False
        if provided.SETTING_ARRANGES.search(self.text) is not None:
            return True
        return provided.EQUIPMENT.search(self.text) is not None

    @property
    def _is_help(self) -> bool:
        """Whether what a label calls equipment is help that somebody gives."""
        if provided.ONLY_A_WISH.search(self.text) is not None:
            return True
        is_person = self._is_delivered or self.who or statements.SOMEBODY.search(self.text)
        things = statements.EQUIPMENT_LABEL.sub(" ", self.text)
        return bool(is_person) and provided.EQUIPMENT.search(things) is None

    @cached_property
    def takes_time(self) -> bool:
        """Whether adult and pupil spend time on it, at no moment that comes by itself."""
        if quantity.AT_MOMENTS.search(self._without_turns(self.text)) is not None:
            return False
        return any(pattern.search(self.text) for pattern in (quantity.SHARED, quantity.TAKES_TIME))

    @cached_property
    def acts(self) -> bool:
        """Whether it tells how adults speak and act, each time: it has no length."""
        if self._is_delivered:
            return False
        said = quantity.NOT_ACTS.sub(" ", self.text)
        return provided.HOW_ADULTS_ACT.search(said) is not None

    def owes(self, what: Owes) -> bool:
        """Whether it is of a kind that must say this; an arrangement may need no length, or nobody."""
        kind = kind_of(self.text)
        return kind is None or what in kind.owes

    @property
    def is_settled(self) -> bool:
        """Whether it is an arrangement that says all that one of its kind must."""
        told = {Owes.LENGTH: self.amount, Owes.TIMES: self.frequency, Owes.WHO: self.who}
        return not any(self.owes(what) for what, is_told in told.items() if not is_told)

    @property
    def is_counted(self) -> bool:
        """Whether amount, frequency and person all stand there."""
        return self.amount and self.frequency and self.who


def without_lessons_of_adults(text: str) -> str:
    """Return a text without sentences whose time goes to adults who learn beside the pupil.

    They stay where the first sentence is about such adults, or gives no time and no day of its own.
    """
    first, *others = _SENTENCE.split(text)
    if not others or learners.ADULTS_LEARN.search(first) or not _is_counted_at_all(first):
        return text
    kept = [one for one in others if not _is_for_adults(one)]
    return text if len(kept) == len(others) else "; ".join((first, *kept))


def _is_for_adults(sentence: str) -> bool:
    found = learners.ADULTS_LEARN.search(sentence)
    return found is not None and quantity.AMOUNT.search(sentence, found.start()) is not None


def _is_counted_at_all(text: str) -> bool:
    return any(one.search(text) for one in (quantity.AMOUNT, quantity.FREQUENCY))


@lru_cache(maxsize=4096)
def stated(text: str) -> Stated:
    """Return what a text of provision says of itself."""
    return Stated(text=text)


def whole_text(passage: Passage) -> str:
    """Return all that an item says of what is given: its words, and what stands in fields of its own."""
    if isinstance(passage.part, Provision) and passage.field == "words":
        return given_text(passage.part)
    return passage.text


def fields_text(passage: Passage) -> str:
    """Return what stands beside an item's words: its fields, and the short cells of its row."""
    if not isinstance(passage.part, Provision):
        return ""
    cells = [bit for bit in _CELL.split(passage.text) if len(bit.split()) <= _SHORT]
    return "; ".join(
        bit for bit in (*fields_of(passage.part), *(cells if len(cells) > 1 else ())) if bit
    )


def items_in(section: Section) -> Iterator[Passage]:
    """Yield the items of provision of a section.

    Where a file shows no items, its loose texts that read as provision stand for them; where it
    shows some, or says that there are none, only those that say who, how long and how often.
    """
    if any(isinstance(p.part, NothingHere) for p in section.passages):
        return
    own = [p for p in section.passages if isinstance(p.part, Provision) and p.field == "words"]
    texts = [p for p in section.passages if p.part is None]
    loose = [p for p in texts if _is_for_a_need(p) or _reads_as_provision(p.text)]
    is_none = any(NONE_HERE.match(p.text) for p in texts)
    beside = [p for p in loose if _is_for_a_need(p) or _is_help_in_hours(p.text)]
    if own or is_none:
        loose = beside
    yield from (p for p in [*own, *loose] if is_item(whole_text(p)))


NONE_HERE = Pattern(
    r"\W*(?:none|nil|n/?a|not\s+applicable|no\s+(?:\w+\s+){0,4}?(?:provision|services?))\b",
    re.IGNORECASE,
)
"""How a section begins that says it holds nothing: what stands beside is told of that."""


@lru_cache(maxsize=4096)
def is_item(text: str) -> bool:
    """Return whether a text is an item, and no heading, introduction, or word that there is none."""
    said = re.findall(r"\w+", text.casefold())
    if len(said) > 3 and provided.LABEL.issuperset(said):
        return False
    if _is_label(said):
        return False
    return not (_introduces(text) or provided.NONE_SAID.search(text) or is_statement(text))


@lru_cache(maxsize=4096)
def is_statement(text: str) -> bool:
    """Return whether a text only speaks of the plan, the advice, the curriculum, or links to needs."""
    if statements.NUMBERED.search(text) is not None or statements.ONLY_LINKS.search(text):
        return True
    if statements.SETTLES_ALONE.search(text) is not None and statements.OPEN.search(text) is None:
        return True
    text = text if begins_with_items(text) else _NUMBERS.sub("", text.strip())
    label = statements.LABEL.match(text)
    said = [one for one in _SENTENCE.split(text[label.end() :] if label else text) if one.strip()]
    if label is not None and _OF_LESSONS.match(text) is not None and _only_lessons(said):
        return True
    if label is not None and said and statements.OPEN.search(text) is None:
        return _states(said[0]) and not any(stated(one).who for one in said[1:])
    if len(said) > 1 and is_caption(said[0]) and all(gives_nothing(one) for one in said[1:]):
        return True
    return bool(said) and all(_states(one) for one in said)


_OF_LESSONS = Pattern(r"\W*(?:curriculum|course|subjects?)\b", re.IGNORECASE)
_OF_ITEMS = Pattern(
    r"\b(?:(?:has|gets|goes\s+to|takes)\s+)?(?:the\s+)?(?:teaching|help|work|lessons|time|support)?\s*(?:in|of|under|for)\s+"
    r"(?:provisions?|items?|nos?\.?)\s+\d{1,2}(?:\s*(?:,|and|&|to)\s*\d{1,2})*",
    re.IGNORECASE,
)
"""Help that stands under numbers of its own: "has the teaching in Provisions 1 and 2"."""
_BRACKETS = Pattern(r"\([^()]*\)")


def _only_lessons(said: list[str]) -> bool:
    """Return whether what a label calls the curriculum says which subjects there are, and gives no help."""
    told = [_BRACKETS.sub(" ", one) for one in said]
    if not told or any(statements.OPEN.search(one) for one in told):
        return False
    return not any(_helps_in(one) for one in told)


def _helps_in(sentence: str) -> bool:
    """Return whether a sentence gives help that no item by number gives already."""
    left = _OF_ITEMS.sub(" ", sentence)
    told = stated(left)
    is_counted = told.amount and left == sentence
    return told.who or is_counted or statements.HELPS.search(left) is not None


def _states(sentence: str) -> bool:
    """Return whether a sentence says something of the plan, and leaves nothing open."""
    said = _NUMBERS.sub("", sentence.strip())
    if statements.ONLY_LINKS.search(said) is not None or gives_nothing(sentence.strip()):
        return True
    if statements.OPEN.search(said) is not None or provided.SETTING_ARRANGES.match(said):
        return False
    if any(one.match(said) for one in (about_plan.LAID_OUT, about_plan.ATTENDS)):
        return True
    if statements.CURRICULUM.match(said) is not None:
        return not stated(said).who
    return _speaks_of_plan(said) or any(one.match(said) for one in statements.STATEMENTS)


_WITH_PUPIL = Pattern(
    r"\b(?:meets|sees|visits|sits\s+with|plays\s+with|works\s+with)\s+(?:(?-i:[A-Z][\w’'-]+)|him|her|"
    r"them)\s+(?:alone|one-to-one|1\s?:\s?1|individually|on\s+(?:his|her|their)\s+own)\b(?![^.;]*\b"
    r"(?:targets?|outcomes?|progress|plan|review)\b)",
    re.IGNORECASE,
)
"""Somebody who is alone with the pupil, and not about the plan."""


def _speaks_of_plan(said: str) -> bool:
    """Return whether a sentence names the plan or its papers, and gives no help by anybody."""
    if statements.OF_PLAN.search(said) is None or statements.HELPS.search(said) is not None:
        return False
    if _WITH_PUPIL.search(said) is not None:
        return False
    return not (stated(said).amount and stated(said).who)


def _introduces(text: str) -> bool:
    """Return whether a text leads to items; "Provision for mobility: …" with hours is one itself."""
    found = provided.INTRODUCTION.search(text)
    if found is None:
        return False
    return not (found.group(0).casefold().startswith("provision") and stated(text).is_counted)


def _is_label(said: list[str]) -> bool:
    """Return whether words only name a moment, or an area of need: "Each day", "8.1 Cognition and learning"."""
    told = [word for word in said if not word.isdigit()]
    if not told or len(told) > _SHORT:
        return False
    if provided.MOMENTS.issuperset(told):
        return True
    return "and" in told and provided.AREAS.issuperset(told)


def _reads_as_provision(text: str) -> bool:
    return _SPECIFIED_LONG.search(text) is not None


@lru_cache(maxsize=4096)
def _is_help_in_hours(text: str) -> bool:
    """Return whether a text beside the items can be nothing but an item: who, how long, how often."""
    told = stated(text)
    return told.is_counted or (told.amount and told.ratio)


def _is_for_a_need(passage: Passage) -> bool:
    """Return whether a text stands under a heading of numbers alone: "For B2, outcome 3"."""
    return bool(passage.heading) and statements.ONLY_LINKS.search(passage.heading) is not None


def holds_provision(section: Section | None) -> bool:
    """Return whether a section holds any item of provision."""
    return section is not None and any(True for _ in items_in(section))
