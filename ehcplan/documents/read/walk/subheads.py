"""Sub-headings inside a section, and labels at the beginning of a line."""

import re
from typing import Literal

from ehcplan.documents.read.desk.numbers import needs_cited, outcomes_cited
from ehcplan.documents.read.desk.units import Scene
from ehcplan.documents.read.labels.columns import holds_of
from ehcplan.documents.read.labels.elements import label_in
from ehcplan.documents.read.labels.holds import OF_OUTCOME, OF_PROVISION, Holds
from ehcplan.documents.read.labels.strengths import stays_with_text
from ehcplan.documents.read.outline.areas import area_headed
from ehcplan.documents.read.paper.nothing import is_nothing
from ehcplan.documents.read.paper.tree import Cell, Para
from ehcplan.documents.read.parts.linked_heads import heads_with_links
from ehcplan.documents.read.parts.provider import provider_in
from ehcplan.plan.whole import NEED_LETTERS, PROVISION_LETTERS, Letter

_MOST_WORDS = 16
_SAYS = re.compile(
    r"\b(?:will|would|shall|has been|by (?:the end|july|june|august|september|december|20\d\d))\b|"
    r"\d{2,}\s?(?:minutes|hours|%)",
    re.IGNORECASE,
)
_TRIPLE = re.compile(
    r"^(?P<label>(?:(?:long|short|medium)[- ]term )?(?:need|strengths?|outcome|provision|aim|"
    r"target|step|support|goal|h1 provision|h2 provision|health provision|n|o|p)s?\s*(?:no\.?\s*"
    r")?\d{1,2}(?:\.\d{1,2})?)\s*(?P<sign>[:.–—-]|\t|$)",
    re.IGNORECASE,
)
_OF_SECTION = re.compile(
    r"^(?P<label>[^:.\n]{2,80}?\(\s*section (?P<letter>[A-K](?:\s?\(?[12i]{1,2}\)?)?)\s*\))\s*"
    r"[:.–—-]\s*",
    re.IGNORECASE,
)
# The colon of "1:1" or "10:30" ends no label.
_LABELLED = re.compile(r"^(?P<label>[^:\n]{2,80}?)\s*(?::(?!(?<=\d:)\d)|\t|\s[–—-])\s*(?=\S)")


def is_known(para: Para, scene: Scene, names: tuple[str, ...]) -> bool:
    """Return whether a line is a sub-heading by its words in this section."""
    text = para.text.strip()
    if scene.letter is Letter.A:
        return label_in(text, names) is not None
    if area_headed(text) is not None:
        return True
    return len(text.split()) <= 9 and holds_of(text, scene.letter) is not Holds.OTHER


def is_subheading(para: Para, score: int, scene: Scene, names: tuple[str, ...]) -> bool:
    """Return whether a line stands over what follows, by its look or by its words."""
    text = para.text.strip()
    if scene.letter is not Letter.A and (_is_bracketed(para) or heads_with_links(para)):
        return True
    if text.endswith(".") or is_nothing(text):
        return False
    if len(text.split()) > _MOST_WORDS:
        return _is_long_heading(para, score, scene)
    if _is_giver_with_training(para, scene):
        return True
    if para.block.level:
        return True
    if _is_caption(text) or (_TRIPLE.match(text) and not _is_titled(para)):
        return False
    asks = _ASKS_WHAT.match(text) is not None and score >= _SURE and text[-1] not in ",;!"
    if _SAYS.search(text) and not asks and not text.endswith((":", "?")):
        return False
    if text.startswith(("“", '"', "‘")):
        return False
    least = 2 if is_known(para, scene, names) else 3
    if para.is_list and score < 4:
        return para.is_bold and score > 0
    return score >= least


_SURE = 3
# "What the therapists will do" asks what follows; "By July she will …" tells it.
_ASKS_WHAT = re.compile(
    r"\W*(?:(?:[A-K]?\d{1,2}(?:\.\d{1,2})?|[A-Za-z])[.:)]\s*)?(?:what|who|whom|how|where|when|"
    r"which|why)\b(?=(?:[^.\d]|\d{1,2}(?!\d|\s*(?:minutes|hours|%)))*$)",
    re.IGNORECASE,
)


def _is_giver_with_training(para: Para, scene: Scene) -> bool:
    """Return whether a bold line is a role, and what the person has learned stands in brackets."""
    role = re.sub(r"\([^()]*\)", " ", para.text)
    is_short = role != para.text and len(role.split()) <= _MOST_OF_ROLE
    given = scene.letter in PROVISION_LETTERS and para.is_bold and not para.is_list
    return given and is_short and bool(provider_in(para.text))


_MOST_OF_ROLE = 8


def _is_long_heading(para: Para, score: int, scene: Scene) -> bool:
    """Return whether many words are a heading: whoever gives what follows, with their training."""
    looks_it = bool(para.block.level) or para.is_bold or score >= 2
    return looks_it and scene.letter is not Letter.A and bool(provider_in(para.text))


_NAMED = re.compile(
    r"^(?:(?:need|outcome|provision|aim|target|goal|support)\s*(?:no\.?\s*)?[A-Z]?|"
    r"[NOPBCDEFGH]\s?)\d{1,2}(?:\.\d{1,2})?\s*[:.–—-]?\s*(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_LINKS = re.compile(
    r"^[(\[]?\s*(?:(?:for|to|of|from|in|by|on|with|the|see|meets|meeting|link(?:s|ed|ing)?|"
    r"relat(?:es|ed|ing)|lead(?:s|ing)?|answers?|serves?|towards?|comes?|helps?)\s+)*"
    r"(?:(?:needs?|outcomes?|provisions?|aims?|targets?|sections?)\s*(?:no\.?\s*)?[A-K]?\d|"
    r"[NBCDOEF]\d)",
    re.IGNORECASE,
)
_NAME_AND_LINKS = re.compile(r"(?P<name>[^()]+)\((?P<inside>[^()]*)\)[:.]?")
_MOST_OF_NAME = 10
_HOPES = re.compile(
    r"\b(?:wish|hope|dream|aspiration|ambition|aim|wants|would like|asked)\w*\b", re.IGNORECASE
)
_BY_WHEN = re.compile(r"\bby (?:the (?:end|start)|[A-Z]\w+ 20\d\d|20\d\d)", re.IGNORECASE)
_MOST_NAMED = 40


def is_name_of_one(para: Para) -> bool:
    """Return whether a sub-heading numbers one need, outcome or provision and says more of it."""
    found = _NAMED.match(para.text.strip())
    return found is not None and len(found["rest"].split()) > 1


def _is_bracketed(para: Para) -> bool:
    """Return whether a numbered name is followed only by what it is for, however long that is.

    "Outcome 2 (need 2; his wish to mend lorries)" and, as a heading, "Outcome 2 – for need 2 and
    her hope of a job" stand over the outcome; a day by which it is to happen makes it the outcome.
    """
    text = para.text.strip()
    found = _NAMED.match(text)
    if found is None or len(text.split()) > _MOST_NAMED or _BY_WHEN.search(text):
        return False
    rest = found["rest"]
    looks_it = bool(para.block.level) or para.is_bold
    tells = _LINKS.match(rest) is not None
    if re.fullmatch(r"[(\[](?:[^()]|\([^()]*\))*[)\]]:?", rest):
        return looks_it or tells or _HOPES.search(rest) is not None
    named = _NAME_AND_LINKS.fullmatch(rest)
    if named is not None and looks_it and len(named["name"].split()) <= _MOST_OF_NAME:
        inside = named["inside"]
        return _LINKS.match(inside) is not None or _HOPES.search(inside) is not None
    return looks_it and tells and rest[-1] not in ".!"


def _is_caption(text: str) -> bool:
    return bool(re.search(r"\b(?:words|written by|scribed|told to|recorded by)\b.*\d{4}", text))


def _is_titled(para: Para) -> bool:
    """Return whether "Need 1" stands alone or with a few words that only name it, in bold."""
    text = para.text.strip()
    found = _TRIPLE.match(text)
    if found is None or found.end() == len(text):
        return found is not None
    name = re.sub(r"\([^()]*\)", " ", text[found.end() :])
    return para.is_bold and len(name.split()) <= 8 and text[-1] not in ".;,!"


def label_of(para: Para, scene: Scene, names: tuple[str, ...]) -> tuple[str, Holds | None, int]:
    """Return the label at the beginning of a line, what it says follows, and how much to cut for it.

    A label is told apart only where its words are known: any other "Monday: …" is text. A printed
    number ("Outcome 3: …") stays with its text.
    """
    text = para.text
    if scene.letter in (None, Letter.J):
        return "", None, 0
    named = _OF_SECTION.match(text)
    if named is not None and text[named.end() :].strip():
        return named["label"], _held(named["label"]), named.end()
    triple = _TRIPLE.match(text)
    if triple is not None and scene.letter is not Letter.A and text[triple.end() :].strip():
        return triple["label"], _held(triple["label"]), 0
    found = _LABELLED.match(text)
    if found is None or len(found["label"].split()) > 9 or is_nothing(found["label"]):
        return "", None, 0
    if scene.letter in PROVISION_LETTERS and _is_whole_item(text):
        return "", None, 0
    held = _known_label(found, para, scene, names)
    if held is False:
        return "", None, 0
    stays = _is_said(found, para, scene, names) or _names_what_for(found["label"], scene)
    stays = stays or _numbers_it(found["label"], scene)
    is_named = _HOLDS_NUMBER.match(para.text, found.end()) is not None
    stays = stays or (not is_named and stays_with_text(found["label"], held, scene.letter))
    return found["label"], held, 0 if stays else found.end()


_PIECE = re.compile(r"\s*(?:[|;\t\n]|\s[/–—-]\s|[.,]\s(?=[A-Z][a-z ]{1,30}:))\s*")
_MOST_OF_LABEL = 5


def _is_whole_item(text: str) -> bool:
    """Return whether one line says what help there is beside who gives it, or how often.

    "Who: a teaching assistant | What: reads with her | When: daily" is an item, and no fact of the
    item above it; "Who: a teaching assistant | When: daily" is such a fact. What stands before
    the first label is the help: "Reading | Who: a teaching assistant".
    """
    pieces = _PIECE.split(text)
    if "|" in text.partition(":")[0] and pieces[0].strip():
        return True
    led = [piece.partition(":") for piece in pieces]
    labels = [label for label, sign, said in led if sign and said.strip()]
    held = {holds_of(label) for label in labels if len(label.split()) <= _MOST_OF_LABEL}
    return Holds.PROVISION in held and len(held & OF_PROVISION) > 1


def _numbers_it(label: str, scene: Scene) -> bool:
    """Return whether a label holds a printed number: it stays too.

    "Communication. Need 1: she …", "NEED 3, WORRY. Anxiety: she …".
    """
    return scene.letter in (*NEED_LETTERS, Letter.E) and _HOLDS_NUMBER.search(label) is not None


_HOLDS_NUMBER = re.compile(r"\b(?:need|outcome|goal|aim)\s*(?:no\.?\s*)?[A-Z]?\d", re.IGNORECASE)


def said_inside(
    para: Para, cell: Cell, scene: Scene, names: tuple[str, ...]
) -> tuple[str, Holds | None, int]:
    """Return the label of a further line of a cell that stands beside a label itself: "Step: …".

    It holds only where it says something of the outcome or the help in the first line.
    """
    nothing = ("", None, 0)
    if scene.letter not in _OF_ITEMS or not cell.paras or para.start == cell.paras[0].start:
        return nothing
    label, held, cut = label_of(para, scene, names)
    return (label, held, cut) if held in _SAID_OF_ONE and cut else nothing


_OF_ITEMS = frozenset({Letter.E, *PROVISION_LETTERS})
_SAID_OF_ONE = (OF_OUTCOME | OF_PROVISION | {Holds.STEPS}) - {Holds.PROVISION}


def _names_what_for(label: str, scene: Scene) -> bool:
    """Return whether a label of provision names needs or outcomes by number: it stays with its text."""
    return scene.letter in PROVISION_LETTERS and bool(needs_cited(label) or outcomes_cited(label))


def _is_said(found: re.Match[str], para: Para, scene: Scene, names: tuple[str, ...]) -> bool:
    """Return whether what stands before a colon is part of what is said, and no label to cut off.

    "To help Maelys choose: show two pictures" and "Training outcome: by July 2028 she …" go on in
    small letters; a speaker before the colon ("Dad: we worry …") is a label all the same.
    """
    after = para.text[found.end() :].lstrip()
    if not after[:1].islower() or found.end("label") <= para.look.bold_lead:
        return False
    if scene.letter is Letter.A:
        known = label_in(found["label"], names)
        return known is None or known.role is None
    if _CLAUSE.search(found["label"]) and not _ASKS.match(found["label"]):
        return True
    return scene.letter in _OF_SENTENCES and _BY.match(after) is not None


_CLAUSE = re.compile(r"\S\s+(?:is|are|was|were|has|have|makes?|means|costs?)\b", re.IGNORECASE)
_ASKS = re.compile(r"\W*(?:what|who|whom|how|where|when|which|why|things?|areas?)\b", re.IGNORECASE)


_OF_SENTENCES = frozenset({Letter.E})
_BY = re.compile(r"by\s+(?:the\s+(?:end|start|summer|autumn|spring)|[A-Z]\w+|\d)", re.IGNORECASE)


def _held(label: str) -> Holds | None:
    held = holds_of(re.sub(r"\([^)]*\)|[\d.]+[a-z]?\b", "", label))
    return None if held is Holds.OTHER else held


def _known_label(
    found: re.Match[str], para: Para, scene: Scene, names: tuple[str, ...]
) -> Holds | Literal[False] | None:
    """Return what stands after a known label (None: an element of Section A); False if unknown."""
    label = found["label"]
    if scene.letter is Letter.A:
        known = label_in(label, names)
        is_bold = 0 < found.end("label") <= para.look.bold_lead
        is_label = known is not None and known.element and (is_bold or len(label.split()) <= 9)
        return None if is_label else False
    held = holds_of(label, scene.letter)
    if held is not Holds.OTHER and (len(label.split()) <= 5 or para.look.bold_lead):
        return held
    return False
