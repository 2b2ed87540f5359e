"""Provision, from paragraphs and from what is labelled beside it."""

import re
from dataclasses import replace

from ehcplan.documents.read.desk.cell_lines import bare, cites_only, cites_parts
from ehcplan.documents.read.desk.desk import Bit, Desk, Led, ProvisionRead
from ehcplan.documents.read.desk.numbers import needs_cited, outcomes_cited, own_number
from ehcplan.documents.read.desk.units import Text
from ehcplan.documents.read.labels.holds import Holds
from ehcplan.documents.read.parts.bare_titles import is_lone_number
from ehcplan.documents.read.parts.beside_outcomes import (
    is_about_a_move,
    is_about_all,
    only_watches,
)
from ehcplan.documents.read.parts.changes import notes_change
from ehcplan.documents.read.parts.grouped import (
    goes_on,
    goes_on_beside,
    opens_list,
    takes_links,
    told_over,
    waited,
    waits_for_list,
)
from ehcplan.documents.read.parts.help_facts import (
    NAMES_OTHERS,
    cite_beside,
    settle_help,
    takes_fact,
)
from ehcplan.documents.read.parts.linked_heads import links_at_end
from ehcplan.documents.read.parts.links import FIELDS
from ehcplan.documents.read.parts.no_help import is_no_help
from ehcplan.documents.read.parts.over import outcomes_over
from ehcplan.documents.read.parts.provider import (
    begins_with_provider,
    introduces,
    provider_above,
    provider_in,
)
from ehcplan.documents.read.parts.whence import names_hope_behind
from ehcplan.plan.whole import Letter

_GUEST = re.compile(
    r"^\s*(?:(?:provision|item|help|support|[FGH])\s*\.?\s?\d{1,2}(?:\.\d{1,2})?\s*[:.,(–—-]+\s*"
    r")?(?:(?:(?:support|provision|help)\s+)?(?:for|to meet|meets|meeting|addressing|towards|"
    r"supports)\s+)?(?:(?:need|outcome|strength)s?\b|[NOEB]\d)",
    re.IGNORECASE,
)


def names_guest(heading: str) -> bool:
    """Return whether a heading over provision names the need or the outcome that it is for."""
    return _GUEST.match(heading) is not None or bool(links_at_end(heading))


_REPEATS = re.compile(r"^\W*the details of \w+ are under\b", re.IGNORECASE)


def take_provision(desk: Desk, text: Text, letter: Letter) -> None:
    """Take a paragraph of F, G or H."""
    last = desk.provision[-1] if desk.provision else None
    is_ours = last is not None and last.scene.turn == text.scene.turn and last.letter is letter
    if _asks_what_is_done(text) and not (last is not None and last.told.group == text.group):
        text = replace(text, holds=Holds.PROVISION)
    if text.holds is Holds.NUMBER and _OF_WHOM.search(text.label) and cites_only(text.para.text):
        text = replace(text, holds=Holds.LINK)
    is_numbered = text.holds is Holds.NUMBER or (text.group and text.holds is Holds.PROVISION)
    if is_numbered and _NUMBER_ALONE.fullmatch(text.para.text):
        desk.add_loose(letter, [text.para], "")
        return
    if _tells_of_one(desk, last if is_ours else None, text, letter):
        return
    if goes_on(desk, text, letter) or (is_ours and goes_on_beside(desk, text)):
        return
    if takes_links(desk, text, letter):
        return
    if text.holds not in FIELDS and cites_parts(text.para.text):
        cite_beside(desk, last if is_ours else None, text)
        desk.add_loose(letter, [text.para], text.label)
        return
    before = waited(desk, text, letter)
    if not _is_loose(desk, text, letter):
        _make(desk, text, letter, before[0] if before is not None else None)


def _asks_what_is_done(text: Text) -> bool:
    """Return whether a card of help asks what there will be: "What Juno will do | Reads aloud …"."""
    seems = text.holds in (Holds.OUTCOME, Holds.AIM) and Letter.E not in text.scene.letters
    is_field = text.group > 0 and _WHAT.match(text.label) is not None
    return seems and is_field and _AIMS.search(text.label) is None


_OF_WHOM = re.compile(r"\b(?:need|outcome)", re.IGNORECASE)
_NUMBER_ALONE = re.compile(r"\W*(?:no\.?\s*)?[FGHP]?\d{1,2}\W*", re.IGNORECASE)
"""The number at the head of a card of help: "Provision | 3"."""
_WHAT = re.compile(r"\W*(?:what|how)\b", re.IGNORECASE)
_AIMS = re.compile(
    r"\b(?:outcomes?|goals?|targets?|aims?|objectives?|achiev\w+|able|want\w*|hopes?|see|learn|"
    r"which|for|change\w*|different)\b",
    re.IGNORECASE,
)


def _tells_of_one(desk: Desk, last: ProvisionRead | None, text: Text, letter: Letter) -> bool:
    """Take what a label says of help above it or after it; whether it was such a fact."""
    if takes_fact(desk, last, text):
        return True
    is_for = text.holds in NAMES_OTHERS and _is_given_for(desk, text)
    if text.holds in NAMES_OTHERS and not is_for:
        cite_beside(desk, last, text)
        # As in a row, a link stands without its label: "Need and outcome" over numbers heads help.
        is_link = text.holds is Holds.LINK or cites_only(text.para.text)
        desk.add_loose(letter, [text.para], "" if is_link else text.label)
        return True
    if last is None or not _is_detail(last, text):
        return False
    if text.holds in _WITH_WORDS or len(text.para.text.split()) > 3:
        last.bit.add([text.para])
    else:
        desk.add_loose(letter, [text.para], text.label)
    return True


def _is_loose(desk: Desk, text: Text, letter: Letter) -> bool:
    """Keep a line that gives nothing itself; whether it was one."""
    words = text.para.text.strip()
    if (words.endswith(":") and not text.para.is_list) or _REPEATS.match(words):
        _lead(desk, text, words)
        if not waits_for_list(desk, text, letter):
            desk.add_loose(letter, [text.para], text.label or text.scene.caption)
        return True
    if (
        is_no_help(words)
        or notes_change(words)
        or _is_of_outcomes(text, words)
        or names_hope_behind(words)
    ):
        # Without its label: a heading of needs alone would make it an item of help all the same.
        desk.add_loose(letter, [text.para], "")
        return True
    if _introduces(desk, text):
        desk.add_loose(letter, [text.para], text.label or text.scene.caption)
        return True
    return False


def _is_of_outcomes(text: Text, words: str) -> bool:
    """Return whether a plain paragraph tells of a change of school, or who watches over outcomes."""
    is_plain = not (text.label or text.group or text.para.is_list or own_number(words))
    return is_plain and (is_about_a_move(words) or only_watches(words) or is_about_all(words))


def _make(desk: Desk, text: Text, letter: Letter, before: Text | None) -> None:
    """Put down help; the line before it that tells how much of the list there is begins it."""
    made = ProvisionRead(bit=Bit(paras=[text.para]), letter=letter, scene=text.scene)
    if before is not None:
        made.bit.paras.insert(0, before.para)
    made.number = own_number(made.bit.paras[0].text, text.label, text.scene.caption)
    made.told.group, made.label = text.group, text.label
    above = [h.text for h in text.scene.heads if names_guest(h.text)]
    made.cites = " ".join([made.bit.text, text.label, *above])
    if before is not None or opens_list(made):
        desk.open_help = made
    if not outcomes_cited(made.cites):
        made.outcomes += outcomes_over(desk, text.scene)
    who = _given_by(desk, text)
    if who:
        made.fields["who"] = who
    settle_help(desk, made)
    told_over(desk, made)
    _put_down(desk, made)


def _is_given_for(desk: Desk, text: Text) -> bool:
    """Return whether a label only says for which need or outcome the help is that stands beside it.

    "For need 2: a nurse visits …", and "Health need 1" beside what is given for it; not where the
    need's own words stand again.
    """
    words, label = text.para.text.strip(), text.label
    if len(words.split()) < _FEW or not (needs_cited(label) or outcomes_cited(label)):
        return False
    said = bare(words)
    bits = [need.bit for need in desk.needs] + [outcome.bit for outcome in desk.outcomes]
    if any(bare(bit.text).endswith(said) for bit in bits):
        return False
    return bool(_FOR.match(label) or _OF_HELP.search(words) or begins_with_provider(words))


_FEW = 6
_FOR = re.compile(
    r"\W*(?:for|to (?:meet|address|support|answer)|towards|meets|meeting|help for|help with|"
    r"provision for|support for)\b",
    re.IGNORECASE,
)
_OF_HELP = re.compile(
    r"\b(?:minutes|hours?|weekly|daily|fortnightly|monthly|termly|times? a|\w+ (?:a|each|every) "
    r"(?:day|night|week|fortnight|month|term|half[- ]term|year))\b",
    re.IGNORECASE,
)


def _introduces(desk: Desk, text: Text) -> bool:
    """Note what a line under the heading of a provider tells of them; whether it was one."""
    words = text.para.text.strip()
    who = provider_above([head.text for head in text.scene.heads], "")
    if not who or not introduces(words):
        return False
    desk.led = Led(who=f"{who}: {words}", para=text.para, scene=text.scene, is_person=True)
    return True


def _lead(desk: Desk, text: Text, words: str) -> None:
    """Note who gives what follows a line, where the line is a role; any other line ends it."""
    who = provider_in(words)
    desk.led = Led(who=who, para=text.para, scene=text.scene) if who else None


def _given_by(desk: Desk, text: Text) -> str:
    """Return who gives a text by the label beside it, or by the line that leads to it."""
    who = provider_in(text.label) if text.label else ""
    words = text.para.text.strip()
    label, colon, _ = words.partition(":")
    if colon and not text.para.is_list and provider_in(label):
        _lead(desk, text, label)
        return ""
    last = desk.provision[-1].bit.paras[-1] if desk.provision else None
    if last is not None and last.is_list and not text.para.is_list:
        desk.led = None
    if not who and desk.led is not None and desk.led.leads(text.para, text.scene):
        who = desk.led.who
    return "" if who and begins_with_provider(words) else who


_WITH_WORDS = frozenset({Holds.BY, Holds.DATE})
_OF_OTHERS = frozenset({Holds.BY, Holds.KIND, Holds.AREA, Holds.NUMBER, Holds.BASELINE, Holds.DATE})


def _is_detail(last: ProvisionRead, text: Text) -> bool:
    """Return whether a labelled fact belongs to the provision above it."""
    if not text.label:
        return False
    if is_lone_number(text.label) and last.told.group != text.group:
        return False
    if text.holds in _OF_OTHERS:
        return True
    words = text.para.text.strip()
    most = _MOST_IN_CARD if _is_in_card(last, text) and words[-1:] != "." else _FEW
    is_short = len(words.split()) <= most
    return text.holds is None and is_short and text.group > 0 and last.scene == text.scene


_MOST_IN_CARD = 20
_OF_CARD = 2


def _is_in_card(last: ProvisionRead, text: Text) -> bool:
    """Return whether a label stands in the card of one item, which has told who, or how often, too.

    There an unknown label asks one thing more of the same help, and begins none.
    """
    return last.told.group == text.group and len(last.fields) >= _OF_CARD


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
