"""The school or other place of Section I: its name, its type, and from when."""

import re

from ehcplan.documents.read.desk.desk import Bit, Desk
from ehcplan.documents.read.desk.units import Row, Text
from ehcplan.documents.read.paper.dates import dates_in, due_in
from ehcplan.documents.read.paper.plain import plain_label
from ehcplan.plan.reading import LooseText
from ehcplan.plan.whole import Letter, Placement

_BLANK = re.compile(
    r"\b(?:blank|to be (?:named|confirmed|decided|agreed|determined|completed|specified)|not "
    r"(?:yet )?(?:named|known|decided|specified|to be named|completed)|"
    r"will be (?:named|specified|completed|confirmed)|tbc|only be (?:named|completed)|"
    r"in the final plan|n/?a|none|not applicable|pending|awaiting)\b|^\W*$",
    re.IGNORECASE,
)


_PLACE = (
    r"(?:School|Academy|College|Nursery|Pre-?[Ss]chool|Playgroup|Infants?|Juniors?|Centre|Primary|"
    r"Secondary|"
    r"High|Grammar|Sixth Form|Institute|Kindergarten|Federation|Unit|Provision)"
)


_NAME = re.compile(
    rf"(?:[A-Z][\w’'.&-]*\s+(?:(?:of|the|and|for|at|in)\s+)*)+{_PLACE}(?:\s+"
    rf"(?:School|Academy|College|Centre|Nursery|and [A-Z]\w+|[A-Z]\w+))*|{_PLACE} (?:of|for) "
    r"(?:[A-Z][\w’'-]*\s?)+"
)


_TYPE = re.compile(
    r"\b(?:(?:maintained|non-maintained|mainstream|special|specialist|independent|academy|free|"
    r"community|foundation|voluntary|private|"
    r"primary|secondary|infant|junior|middle|all-through|nursery|early years|further education|"
    r"sixth[- ]form|post-16|general|state|resourced|local|day|residential|single)[\s,-]+)+"
    r"(?:(?:aided|controlled|trust)\s+)?(?:schools?|academy|academies|colleges?|nursery|nurseries|"
    r"provider|provision|institution|setting|placement|unit|base)\b(?:\s*\([A-Z]{2,6}\))?",
    re.IGNORECASE,
)


_OF_NAME = re.compile(
    r"\b(?:name|school|placement|setting|institution|college|nursery|provider|placed at)\b"
)


_OF_TYPE = re.compile(r"\btype\b")


_TYPE_OF = re.compile(r"\btype of (?:educational )?\w+")


_OF_START = re.compile(
    r"\b(?:from|start|starts|starting|admission|since|commencement|begins)\b|^date"
)


_OF_END = re.compile(r"\b(?:until|end|ends|to|leaving)\b")


def take_placement(desk: Desk, unit: Text | Row) -> None:
    """Take a text or a row of I: what is named there, and from when; its words are kept as they are."""
    if isinstance(unit, Text):
        paras = [unit.para]
        told = _labelled_facts(unit.label, unit.para.text) or [
            _facts(unit.label, text) for text in _phases(unit.para.text)
        ]
    else:
        paras = [para for _, cell in unit.cells for para in cell.paras]
        told = [_row_facts(unit)]
    text = "\n".join(para.text for para in paras)
    bit = Bit(paras=paras)
    ref = desk.next_ref("I-text")
    desk.spans[ref] = (bit.start, bit.end)
    _keep_loose(desk, ref, bit, unit)
    for facts in told:
        is_blank = _BLANK.search(text) and "name" not in facts
        if facts and (not is_blank or ("type" in facts and desk.placements)):
            _placed(desk, facts, bit, unit)


_FACT = re.compile(
    r"(?:^|[.;,\n\t–—|(-])\s*(?P<label>(?:(?:name|type|start "
    r"date|date|starts?|starting|from|address|placement|school|setting|college|provider|nature)"
    r"\b[ \w/’']{0,40}?|[A-Z][a-z]+ (?:name|type|school|setting)))\s*(?::|\s[–—-])\s+",
    re.IGNORECASE,
)


def _labelled_facts(label: str, text: str) -> list[dict[str, str]]:
    """Return what a line tells that labels its facts one after another: "Type: … Name: …".

    It is empty where that says less than the words do.
    """
    said = f"{label}: {text}" if label else text
    found = list(_FACT.finditer(said))
    is_one = len(found) == 1 and not label and found[0].group(0).rstrip().endswith(":")
    if not found or found[0].start() or not (is_one or len(found) > 1):
        return []
    ends = [one.start() for one in found[1:]] + [len(said)]
    told: dict[str, str] = {}
    for one, end in zip(found, ends, strict=True):
        value = re.split(r";|\.\s", said[one.end() : end])[0].strip(" .;,(|)–—-\n")
        for name, words in _facts(one["label"], value).items():
            told.setdefault(name, words)
    for name in ("starts", "ends"):
        if name in (in_words := _in_words(said)):
            told.setdefault(name, in_words[name])
    return [told] if is_one or {"name", "type"} <= told.keys() else []


def _phases(text: str) -> list[str]:
    """Return what is said of each phase where a change of school is planned: until, and from then."""
    pieces = [one for one in re.split(r"(?<=[.;])\s+|\n", text) if one.strip()]
    named = [one for one in pieces if "name" in _in_words(one) and _PHASE.search(one)]
    return pieces if len(named) > 1 else [text]


_PHASE = re.compile(r"\b(?:until|to|from|then|up to|after|starting|beginning)\b", re.IGNORECASE)


_UNTIL = re.compile(r"\b(?:until|up to|ending|ends)\b[^.;\d]{0,20}$", re.IGNORECASE)


def _keep_loose(desk: Desk, ref: str, bit: Bit, unit: Text | Row) -> None:
    heading = unit.label if isinstance(unit, Text) else unit.scene.caption
    desk.loose.append(LooseText(ref=ref, letter=Letter.I, text=desk.text_of(bit), heading=heading))


def _facts(label: str, text: str) -> dict[str, str]:
    plain = plain_label(label)
    if _BLANK.search(text) and len(text.split()) < 20:
        is_type = _OF_TYPE.search(plain) and _SAYS_TYPE.search(text)
        return {"type": text.strip()} if is_type else {}
    if _OF_TYPE.search(plain) and not _OF_NAME.search(_TYPE_OF.sub("", plain)):
        return {"type": text.strip()}
    if _OF_START.search(plain):
        return {"starts": text}
    if _OF_END.search(plain) and any(dates_in(text)):
        return {"ends": text}
    if plain and _OF_NAME.search(plain) and len(text.split()) <= 14:
        return {"name": text.strip(), **_in_words(text)}
    return _in_words(text)


_SAYS_TYPE = re.compile(
    r"\b(?:mainstream|special|specialist|maintained|independent|primary|secondary|infant|junior|"
    r"nursery|"
    r"further education|sixth form|post-16)\b",
    re.IGNORECASE,
)
"""What a place yet to be named will be: "to be named by 15 February (mainstream primary)"."""


def _in_words(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    name = _NAME.search(text)
    is_name = name is not None and not _is_only_type(name.group(0))
    # "Weir Further Education College" is a name: its type is what stands beside it.
    beside = text.replace(name.group(0), ";") if name is not None and is_name else text
    kind = _TYPE.search(beside)
    if name is not None and is_name:
        found["name"] = name.group(0).strip()
    if kind is not None:
        found["type"] = kind.group(0).strip()
    for begins, ends, _, _ in dates_in(text) if found else ():
        which = "ends" if _UNTIL.search(text[:begins]) else "starts"
        found.setdefault(which, text[begins:ends])
    return found


def _is_only_type(name: str) -> bool:
    return bool(
        re.fullmatch(
            (
                r"(?:A |An |The )?(?:Name|Type|Section|Maintained|Mainstream|Special|Independent|"
                r"Primary|Secondary|Nursery|Local|Current|of|and|the|School|Academy|College|"
                r"Provision|Setting|Infant|Junior|Specialist|Day|Unit|\s)+"
            ),
            name,
        )
    )


def _row_facts(row: Row) -> dict[str, str]:
    facts: dict[str, str] = {}
    for column, cell in row.cells:
        for name, value in _facts(column.heading, cell.text).items():
            facts.setdefault(name, value)
    return facts


def _begins_second(
    desk: Desk, last: Placement | None, facts: dict[str, str], unit: Text | Row
) -> bool:
    """Return whether a type stands under another sub-heading than the place before it."""
    if last is None or not last.type or isinstance(unit, Row):
        return False
    if "name" in facts or "type" not in facts:
        return False
    heads = [head.start for head in unit.scene.heads]
    return any(start > desk.spans[last.ref][1] for start in heads)


def _placed(desk: Desk, facts: dict[str, str], bit: Bit, unit: Text | Row) -> None:
    """Add to the placement being read, where its name or type came before; else begin one."""
    last = desk.placements[-1] if desk.placements else None
    is_new = last is None or ("name" in facts and bool(last.name)) or isinstance(unit, Row)
    is_new = is_new or _begins_second(desk, last, facts, unit)
    starts, ends = due_in(facts.get("starts", "")), due_in(facts.get("ends", ""))
    if is_new or last is None:
        ref = desk.next_ref("I")
        desk.spans[ref] = desk.spans[f"placements[{len(desk.placements)}]"] = (bit.start, bit.end)
        desk.placements.append(
            Placement(
                ref=ref,
                name=facts.get("name", ""),
                type=facts.get("type", ""),
                starts_on=starts,
                ends_on=ends,
            )
        )
        return
    desk.placements[-1] = Placement(
        ref=last.ref,
        name=last.name or facts.get("name", ""),
        type=last.type or facts.get("type", ""),
        starts_on=last.starts_on or starts,
        ends_on=last.ends_on or ends,
    )
