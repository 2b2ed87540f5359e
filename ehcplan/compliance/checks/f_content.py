"""What somebody would see of an item of provision, once all that stands round the help is taken away."""

import re
from functools import lru_cache

from ehcplan.compliance import english
from ehcplan.compliance.checks.quantity import stated
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.words import empty_help as empty
from ehcplan.compliance.words import frame, met_by_money, money, quantity
from ehcplan.compliance.words import provision as provided

_ENOUGH = 3
"""How many telling words make up for an action that is not there, where nothing is counted."""
_ROUND = (empty.TITLED, empty.LINKS, empty.IS_MONEY, provided.DROPPED_SUBJECT)
_BESIDE_HELP = 2
"""How many telling words are enough beside a word such as "support"."""
_FRAMES = (frame.TRAINING, frame.AIM)
_SHOWS = (frame.KNOWN_BY_NAME, frame.PROGRAMMES, frame.MORE_ACTS)
_WHOSE = Pattern(r"['’]s$")
_CELL = Pattern(r"\s*[\n\t|]\s*")


@lru_cache(maxsize=4096)
def shows_something(text: str, names: frozenset[str], *, is_counted: bool) -> bool:
    """Return whether it tells an action, a method or things, beside who, how much and what for.

    Where the help is counted, one telling word is enough, or the name of a therapy or programme:
    its giver, time and training were taken away before, and hide nothing.
    """
    said = _without(text, *_ROUND)
    if not is_counted:
        return _tells_much(said, names) or _is_timed_service(text, _without(said, *_FRAMES))
    plain = _without(provided.ROLES.sub("person", said), frame.TRAINING)
    left = _without(plain, frame.AIM)
    if frame.IN_CLASS.search(said) or frame.USE_OF_PLACE.search(plain):
        return True
    is_named_help = _is_named_help(plain)
    if not is_named_help and frame.TALKS_WITH.search(said):
        return True
    if any(pattern.search(left) for pattern in _SHOWS):
        return True
    if _acts(frame.NO_ACT.sub(" ", left)):
        return True
    left = frame.FIRST_THING.sub(" ", frame.GIVER.sub(" ", left))
    if not is_named_help:
        return bool(_shown(left, names))
    return _is_shown_beside_help(left, names)


def _is_named_help(plain: str) -> bool:
    """Return whether an item calls its help support, input or time; home time is no such time."""
    return frame.HEAD.search(frame.HOUR_OF_DAY.sub(" ", plain)) is not None


def _is_shown_beside_help(left: str, names: frozenset[str]) -> bool:
    """Return whether an item that calls its help "support" says how: by what means, or in words enough."""
    if any(_shown(means["means"], names) for means in frame.MEANS.finditer(left)):
        return True
    return len(_shown(_without(left, frame.BEFORE, frame.PLACE), names)) >= _BESIDE_HELP


def _shown(said: str, names: frozenset[str]) -> frozenset[str]:
    return frozenset(word for word in _telling(said, names) if word not in frame.ROUND)


def _without(text: str, *patterns: Pattern) -> str:
    for pattern in patterns:
        text = pattern.sub(" ; ", text)
    return text


def _tells_much(said: str, names: frozenset[str]) -> bool:
    return _acts(said) or len(_telling(said, names)) >= _ENOUGH


def telling_words(text: str, names: frozenset[str]) -> frozenset[str]:
    """Return the words of an item that tell what is done, without its givers, links and places."""
    plain = frame.GIVER.sub(" ", _without(provided.ROLES.sub("person", text), frame.TRAINING))
    return _shown(_without(plain, empty.LINKS), names)


def _is_timed_service(text: str, left: str) -> bool:
    return stated(text).frequency and empty.SERVICE.search(left) is not None


def _acts(said: str) -> bool:
    return provided.CONCRETE.search(said) is not None or empty.ACTS.search(said) is not None


def _telling(said: str, names: frozenset[str]) -> frozenset[str]:
    return frozenset(word for word in english.words(said) if _tells(word, names))


def _tells(word: str, names: frozenset[str]) -> bool:
    """Return whether a word tells something that is neither a name nor common to all provision."""
    plain = _WHOSE.sub("", word)
    if plain in empty.EMPTY or plain in names or len(plain) < 3:
        return False
    halves = re.split(r"['-]", plain)
    return len(halves) == 1 or not all(
        half in empty.EMPTY or half in names or len(half) < 3 for half in halves
    )


def is_a_sum_alone(text: str) -> bool:
    """Return whether an item is a sum or a band, and whatever it is for: other rules tell of it."""
    first = _CELL.split(empty.LINKS.sub(" ", text).strip(), maxsplit=1)[0]
    found = money.A_SUM.match(first) or money.ONLY_POUNDS.match(first)
    if found is None or quantity.AMOUNT.search(text) is not None or stated(first).who:
        return False
    return money.WHAT_FOR.fullmatch(first, found.end()) is not None


def purse_for_care(sentence: str) -> tuple[int, int] | None:
    """Return where a sentence names the purse from which care or help is met, with no help said."""
    found = met_by_money.MET_FROM_PURSE.search(sentence)
    if found is None:
        return None
    subject = sentence[: found.start()]
    if met_by_money.CARE_AND_HELP.search(subject) is None:
        return None
    is_told = met_by_money.COUNTED_HERE.search(sentence) or stated(sentence).who
    if is_told or met_by_money.NOT_THE_HELP.search(subject) is not None:
        return None
    return None if money.LEARNS_MONEY.search(sentence) else found.span("purse")


def is_only_money(text: str) -> bool:
    """Return whether an item is money, or care that is left to money: other rules tell of it."""
    return is_a_sum_alone(text) or _is_met_by_money_alone(text)


def _is_met_by_money_alone(text: str) -> bool:
    """Return whether an item is one sentence that leaves care or help to a purse."""
    said = empty.LINKS.sub(" ", text).strip()
    return purse_for_care(said) is not None and _ENDS.search(said[:-1]) is None


_ENDS = Pattern(r"[.;!?]\s|[\n\t|]")
