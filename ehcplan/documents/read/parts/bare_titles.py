"""Titles of help that were taken for help: "Travel training" over the text of a card, a row or a list.

Such a title says what the help after it is called. It stands elsewhere than help stands, in a place
or a look of its own; a bare line among other lines of help stays an item, however short it is.
"""

import re
from itertools import pairwise

from ehcplan.documents.read.desk.desk import Desk, ProvisionRead
from ehcplan.documents.read.parts.provider import provider_in

_MOST_OF_TITLE = 6
_FULL = 9
_TELLS_WORDS = (
    "will would shall should must may can is are be was has have had gets get gives give given "
    "does do works work teaches teach helps meets sees visits runs checks uses provides provided "
    "receives joins attends goes adult adults pupil pupils child children student students peers "
    "staff person people friend friends parent parents group groups pair small alone individual "
    "he she they him her them his their who daily weekly fortnightly monthly termly yearly annual "
    "regular access every each once twice day days week weeks term terms year hour hours minute "
    "minutes monday tuesday wednesday thursday friday mornings afternoons needed required none no"
)
_TELLS = frozenset(_TELLS_WORDS.split())
_OF_NAMES = frozenset({"work"})
"""Words that alone are the name of a part of life: "Work"."""
_MOST_OF_NUMBERED = 10
_TOKEN = re.compile(r"[^\W\d_]+")
# "5.6 | Travel training" begins a card; what is given stands beside the labels under it.
_LONE_NUMBER = re.compile(
    r"(?:(?:provision|item|help|support|card|box|no|number)\b\W*)?[FGH]?\.?\s?\d{1,2}"
    r"(?:\.\d{1,2})?[a-z]?[.):]?",
    re.IGNORECASE,
)
_OF_TITLE = re.compile(
    r"(?:(?:title|name|heading)\b.*|.*\b(?:title|name|called)|(?:provision|help|support|item))\W*",
    re.IGNORECASE,
)


def is_lone_number(label: str) -> bool:
    """Return whether a label is no more than the number of an item of help."""
    return _LONE_NUMBER.fullmatch(label.strip()) is not None


def lay_titles_apart(desk: Desk) -> None:
    """Take titles of what follows them from the help, and keep their words in their section."""
    helps = desk.provision
    full = [one for one in helps if _is_full(one)]
    titles = [
        (one, after)
        for one, after in pairwise(helps)
        if _is_name(one) and _is_full(after) and _stands_over(one, after)
    ]
    rest = len(helps) - len(titles) - len(full)
    if not titles or rest > len(full):
        return
    for one, after in titles:
        _join(one, after)
        desk.add_loose(one.letter, one.bit.paras[:1], "")
    gone = {id(one) for one, _ in titles}
    helps[:] = [one for one in helps if id(one) not in gone]


def _is_full(one: ProvisionRead) -> bool:
    return len(one.bit.text.split()) >= _FULL


def _is_name(one: ProvisionRead) -> bool:
    """Return whether help is a few words that tell nobody, no day, no amount and nothing done.

    Beside the number of a card the words are freer: what is done stands under them.
    """
    first = one.bit.paras[0].text.strip()
    if one.bit.text.strip() != first and not one.told.group:
        return False
    words = [found.casefold() for found in _TOKEN.findall(first)]
    is_numbered = one.told.group > 0 and is_lone_number(one.label)
    most = _MOST_OF_NUMBERED if is_numbered else _MOST_OF_TITLE
    if not words or len(words) > most or first[-1] in ".;!?,":
        return False
    if re.search(r"\d\D*\d|£|%", first) or provider_in(first):
        return False
    return is_numbered or set(words) <= _OF_NAMES or not _TELLS & set(words)


def _stands_over(one: ProvisionRead, after: ProvisionRead) -> bool:
    """Return whether a name stands where no help stands: in its card, or in a look of its own."""
    if one.letter is not after.letter or one.scene.turn != after.scene.turn:
        return False
    if one.told.group or after.told.group:
        return one.told.group == after.told.group and _begins_card(one.label, after.label)
    over, under = one.bit.paras[0], after.bit.paras[0]
    if one.bit.start > after.bit.start or over.is_list:
        return False
    if over.block.place[:-1] != under.block.place[:-1]:
        return False
    return under.is_list or (over.is_bold and not under.is_bold)


def _begins_card(label: str, below: str) -> bool:
    """Return whether a label holds the name of help, and the label under it what the help is."""
    if label == below or is_lone_number(below):
        return False
    return is_lone_number(label) or _OF_TITLE.fullmatch(label.strip()) is not None


def _join(title: ProvisionRead, after: ProvisionRead) -> None:
    """Give help what was told of it beside its title: its number, who gives it, and what it is for."""
    after.cites += f" {title.cites}"
    if not after.number:
        after.number = title.number
    for name, words in title.fields.items():
        after.fields.setdefault(name, words)
    after.outcomes += [one for one in title.outcomes if one not in after.outcomes]
    if len(title.bit.paras) > 1:
        after.bit.add(title.bit.paras[1:])
        after.bit.paras.sort(key=lambda para: para.start)
