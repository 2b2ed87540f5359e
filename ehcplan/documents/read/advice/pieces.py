"""Section K: each piece of advice, from rows, lists and labels."""

import itertools
import re
from dataclasses import replace

from ehcplan.documents.read.advice.dates import dates_of, dates_told
from ehcplan.documents.read.advice.kinds import letter_of
from ehcplan.documents.read.advice.lines import TITLED, after_title, author_in, title_in
from ehcplan.documents.read.desk.desk import Bit, Desk
from ehcplan.documents.read.desk.units import Row, Text
from ehcplan.documents.read.events.happened import is_told
from ehcplan.documents.read.labels.holds import OF_ADVICE, Column, Holds
from ehcplan.documents.read.paper.dates import dates_in
from ehcplan.documents.read.paper.tree import Cell, Para
from ehcplan.documents.read.parts.links import take_nothing
from ehcplan.plan.whole import Advice, Letter, Reuse

_NOT_ATTACHED = re.compile(
    r"^\W*(?:no|n|not|none|awaited|awaiting|to follow|outstanding|pending|missing|late|chased|nil|"
    r"n/?a|tbc|to come|unavailable|declined|✗|x\b.*not)\b|^\W*$|☐",
    re.IGNORECASE,
)
_ATTACHED = re.compile(
    r"\b(?:attached|appended|enclosed|encl|annexed|annex\s+[A-Z\d]+|att(?=\.|$)|appendix\s+"
    r"[A-Z\d]+|see appendix)\b",
    re.IGNORECASE,
)
_IS_MISSING = re.compile(
    r"\bnot (?:yet )?(?:attached|encl|annexed|appended)|\b(?:attached|enclosed|appended|annexed)\s*[:?–—-]\s*"
    r"(?:no|not|none|awaited|to follow|pending|outstanding)\b",
    re.IGNORECASE,
)
"""What a line says of advice that is not there: "not attached", "Attached: no"."""
_SAYS_ATTACHED = re.compile(
    r"^\W*(?:(?:copy )?(?:attached|enclosed|appended)|not (?:yet )?(?:attached|enclosed|received)|"
    r"awaited|to follow|yes|no)\b(?=[\W\d]*$|.{0,40}$)",
    re.IGNORECASE,
)
_CODE = re.compile(
    r"^\W*(?:appendix\s+)?(?P<code>K\s?\d{1,2}|[A-Z]?\d{1,2}|[A-Z])\W*$", re.IGNORECASE
)
_LEAD = re.compile(
    r"^\s*(?:(?P<code>K\s?\d{1,2}|\d{1,2}|appendix [A-Z\d]{1,2})\s*[:.)–-]?\s+)", re.IGNORECASE
)
_KIND = re.compile(
    r"^\W*(?:reg(?:ulation)?\.?\s*6\s*\(1\)\s*)?\((?P<kind>[a-h])\)\W*", re.IGNORECASE
)
"""The letter of regulation 6(1) at the head of a line: "(f) Physiotherapy report"."""
_KIND_OF_TITLE = re.compile(
    r"(?P<title>[^:()\d]{4,70})\((?:(?:reg(?:ulation)?\.?\s*)?6\s*\(1\)\s*\()?(?P<kind>[a-h])"
    r"\)+(?=:)",
    re.IGNORECASE,
)
"""The same after a title: "Physiotherapy report (f): A. Penn"."""
_KIND_LINE = re.compile(r"\n\W*reg(?:ulation)?\.?\s*6\s*\(1\)\s*\(([a-h])\)[^\n]*", re.IGNORECASE)
"""A line of its own under a title that says of which kind the advice is."""
_AGAIN_LINE = re.compile(r"\n\W*using it again\b[^\n]*", re.IGNORECASE)
_REUSE = re.compile(
    r"\b(?:existing|earlier|previous|same|reuse\w*|re-use\w*|sufficient)\b", re.IGNORECASE
)
_AGREES = re.compile(r"\bagree\w*|\bsatisfied\b|\bsufficient\b", re.IGNORECASE)
_TALK = re.compile(
    r"\b(?:were|was|have been|has been|is|are|must|will|following|below|obtained|considered)\b",
    re.IGNORECASE,
)


def take_row(desk: Desk, row: Row) -> None:
    """Take a row of K: its columns by their headings, or by what stands in them."""
    held = _held(row)
    if not row.has_headings or not held:
        _loose_row(desk, row)
        return
    words = "\t".join(cell.text for _, cell in row.cells)
    text = {holds: cell.text for holds, (_, cell) in held.items()}
    titled = text.get(Holds.TITLE, "")
    kind = _KIND_LINE.search(titled) or _KIND.match(titled)
    if Holds.TITLE in text:
        text[Holds.TITLE] = _AGAIN_LINE.sub("", _KIND_LINE.sub("", text[Holds.TITLE]))
    author, role = _author_and_role(text)
    dates = dates_of(row)
    attached = text.get(Holds.ATTACHED)
    has_column = attached is not None or any(c.holds is Holds.ATTACHED for c, _ in row.cells)
    desk.has_attachment_words = (
        desk.has_attachment_words or has_column or bool(_ATTACHED.search(words))
    )
    title = text.get(Holds.TITLE) or text.get(Holds.ROLE) or text.get(Holds.AUTHOR, "")
    _add(
        desk,
        _bit(row),
        Advice(
            ref="",
            code=text.get(Holds.NUMBER, ""),
            title=title,
            letter=kind[1].lower()
            if kind
            else letter_of(text.get(Holds.TITLE, ""), text.get(Holds.ROLE, ""), words),
            author=author,
            role=role,
            asked_on=dates.asked,
            dated=dates.own,
            sent_on=dates.sent,
            file_name=_file("" if attached is None and has_column else attached, words),
        ),
    )
    named = {id(cell) for _, cell in held.values()}
    for column, cell in row.cells:
        if id(cell) not in named and cell.paras:
            desk.add_loose(Letter.K, cell.paras, column.heading)


def _author_and_role(text: dict[Holds, str]) -> tuple[str, str]:
    """Return who gave the advice and as what: a column of names may hold the role on a second line."""
    author, role = text.get(Holds.AUTHOR, ""), text.get(Holds.ROLE, "")
    name, _, rest = author.partition("\n")
    return (author, role) if role or not rest else (name, rest.replace("\n", ", "))


def _held(row: Row) -> dict[Holds, tuple[Column, Cell]]:
    """Return what each column holds; a column that says "attached" is one, whatever it is called."""
    held: dict[Holds, tuple[Column, Cell]] = {}
    for column, cell in row.cells:
        if not cell.paras:
            continue
        holds = column.holds
        if holds not in (Holds.ATTACHED, Holds.NUMBER) and _SAYS_ATTACHED.match(cell.text):
            holds = Holds.ATTACHED
        if holds in OF_ADVICE or holds is Holds.NUMBER:
            held.setdefault(holds, (column, cell))
    if held and Holds.TITLE not in held:
        spare = [(c, cell) for c, cell in row.cells if c.holds is Holds.OTHER and cell.paras]
        spare = [one for one in spare if one not in held.values()]
        if spare and not {Holds.ROLE, Holds.AUTHOR} & set(held):
            held[Holds.TITLE] = spare[0]
    return held


def _file(attached: str | None, words: str) -> str:
    if attached is not None:
        return "" if _NOT_ATTACHED.search(attached) else attached
    found = _ATTACHED.search(words)
    return found.group(0) if found and not _IS_MISSING.search(words) else ""


def _bit(row: Row) -> Bit:
    bit = Bit(paras=[])
    for _, cell in row.cells:
        if cell.paras:
            bit.add(cell.paras)
    return bit


def _loose_row(desk: Desk, row: Row) -> None:
    bit = _bit(row)
    _advice_in(desk, bit, desk.text_of(bit).replace("\t", ", "))


def take_text(desk: Desk, text: Text) -> None:
    """Take a paragraph of K: a piece of advice in a list, or what is said of all of it."""
    words = text.para.text.strip()
    if take_nothing(desk, Letter.K, [text.para], text.label):
        return
    of_all = _OF_ALL.match(text.para.text)
    if of_all is not None and of_all.end() < len(text.para.text):
        desk.add_loose(Letter.K, [text.para.cut(0, of_all.end())], text.label)
        take_text(desk, replace(text, para=text.para.cut(of_all.end())))
        return
    if _REUSE.search(words) and _AGREES.search(words):
        _reuse(desk, words)
    label = f"{text.label}: " if text.label else ""
    has_kind = letter_of(words) or letter_of(label)
    is_piece = bool(has_kind) and len(words.split()) <= 40 and not words.endswith(":")
    is_talk = _TALK.search(words) and not any(dates_in(words))
    if not is_piece or is_talk or is_told(words) or _IS_ENOUGH.match(words):
        desk.add_loose(Letter.K, [text.para], text.label or text.scene.caption)
        return
    for piece in _pieces(text.para):
        said = piece.text.strip()
        file = _ALL_ATTACHED.search(words)
        _advice_in(desk, Bit(paras=[piece]), label + said, "Attached" if file else None)


_IS_ENOUGH = re.compile(
    r"\W*(?:on\s+\d{1,2}(?:st|nd|rd|th)?\s+\w+\s+\d{4},?\s+)?(?:the|his|her|their|all|both|we|"
    r"every\w+|parents?|mum|mother|those|it)\b[^.;:(\d]{0,120}?\b(?:agree[sd]?|satisfied)\b[^.;:]*"
    r"\b(?:sufficient|enough|used\s+again|re-?used|no\s+(?:new|more|further|fresh))\b",
    re.IGNORECASE,
)
"""Who agreed, and when, that the advice is enough: it is about the list, and no report in it."""
_ALL_ATTACHED = re.compile(
    r"\b(?:all|both|each|every one)\b[^.;]{0,30}\b(?:are |is )?(?:attached|enclosed|appended)\b",
    re.IGNORECASE,
)
_OF_ALL = re.compile(
    r"\W*(?:all|both|each|every|copies)\b[^.;:()]{0,40}?\b(?:attached|enclosed|appended|annexed)\b"
    r"[^.;:()]{0,30}[.;]\s+(?=[(A-Z])",
    re.IGNORECASE,
)
"""A sentence on all the papers before what is said of one: "All eight attached. (h) Nobody was named."."""
_JOINT = re.compile(r"(?<=[.;])\s+(?=[A-Z(])|\n")


def _pieces(para: Para) -> list[Para]:
    """Return the parts of a line that each tell of advice by somebody else, with a date of its own."""
    starts, has_date = [0], False
    bounds = [0, *(found.end() for found in _JOINT.finditer(para.text)), len(para.text)]
    for start, end in itertools.pairwise(bounds):
        said = para.text[start:end]
        dated = any(dates_in(said))
        is_other = bool(letter_of(said)) and not _OF_COMING.match(said) and len(said.split()) < 14
        if dated and has_date and is_other:
            starts.append(start)
        has_date = has_date or dated
    return [para.cut(a, b) for a, b in itertools.pairwise([*starts, len(para.text)])]


_OF_COMING = re.compile(
    r"\W*(?:it|this|which|the (?:report|advice)|asked|requested|received|sent|came|dated|written|"
    r"updated|seen|discussed|and|agreed|copy)\b",
    re.IGNORECASE,
)


def _reuse(desk: Desk, words: str) -> None:
    lower = words.casefold()
    day = next((d for _, _, d, _ in dates_in(words)), None)
    desk.reuse = Reuse(
        giver=bool(
            re.search(
                r"author|adviser|professional|therapist|psychologist|giver|who (?:gave|wrote)|all",
                lower,
            )
        ),
        authority=bool(re.search(r"authority|council|\bla\b|\bwe\b|all", lower)),
        family=bool(
            re.search(r"parent|family|mum|dad|mother|father|carer|young person|all", lower)
        ),
        on=day,
    )


def _advice_in(desk: Desk, bit: Bit, words: str, file: str | None = None) -> None:
    """Read one line: "K3 Speech and language therapy report, A. Penn, 12 March 2026 (attached)"."""
    kind = _KIND.match(words)
    words = words[kind.end() :] if kind else words
    lead = _LEAD.match(words)
    rest = words[lead.end() :] if lead else words
    if kind is None and (kind := _KIND.match(rest)):
        rest = rest[kind.end() :]
    elif kind is None and (kind := _KIND_OF_TITLE.match(rest)):
        rest = kind["title"].rstrip() + rest[kind.end() :]
    dates = dates_told(rest)
    titled = TITLED.match(rest)
    author, role = after_title(rest[titled.end() :]) if titled else author_in(rest)
    desk.has_attachment_words = desk.has_attachment_words or bool(_ATTACHED.search(rest))
    _add(
        desk,
        bit,
        Advice(
            ref="",
            code=lead["code"] if lead else "",
            title=titled["title"].strip() if titled else title_in(rest),
            letter=kind["kind"].lower()
            if kind
            else letter_of(re.split(r"\bby\b|[,;–(]", rest)[0], rest),
            author=author,
            role=role,
            asked_on=dates.asked,
            dated=dates.own,
            sent_on=dates.sent,
            file_name=file or _file(None, rest),
        ),
    )


def _add(desk: Desk, bit: Bit, advice: Advice) -> None:
    number = re.sub(r"\D", "", advice.code) if _CODE.match(advice.code) else ""
    code = f"K{number}" if number else f"K{len(desk.advice) + 1}"
    ref = desk.ref(code)
    desk.spans[ref] = (bit.start, bit.end)
    desk.spans[f"advice[{len(desk.advice)}]"] = (bit.start, bit.end)
    printed = desk.text_of(bit)
    desk.advice.append(replace(advice, ref=ref, code=advice.code.strip() or code, printed=printed))
