"""Checks of what Section I names, and when: no place in a draft, a type in a final plan."""

import re
from collections.abc import Iterator

from ehcplan.compliance.checks.place_ahead import next_places
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach, Certainty, Seen
from ehcplan.compliance.shapes import at
from ehcplan.plan.whole import Letter, NothingHere, Placement
from ehcplan.vocabulary import Stage

_PLACE = (
    r"(?:Schools?|Academy|College|Nursery|Pre-?[Ss]chool|Preschool|Playgroup|Infants|Juniors|"
    r"Primary|Secondary|High|Grammar|Sixth Form|Institute|Centre|Kindergarten)"
)
_NAMED = Pattern(rf"\b(?:[A-Z][\w’'.&-]*,?\s+(?:of\s+|the\s+|and\s+)?){{1,5}}?{_PLACE}\b")
# Words that stand before "School" in headings and types, and are nobody's name.
_NO_NAME = Pattern(
    r"(?:names?|types?|the|a|an|of|and|or|section|special|mainstream|maintained|independent|"
    r"non-maintained|secondary|primary|nursery|further|education|specialist|local|current|present|"
    r"proposed|setting|placement|nature|academy|post-16|state|funded|mixed|all-through|community|"
    r"school|college|place|named|next|new|this|no|any|which|in|at|from|to|until|for)",
    re.IGNORECASE,
)
_BLANK = Pattern(
    r"\bblank\b|\bnot\s+(?:yet\s+)?(?:to\s+be\s+)?(?:named|completed|filled|known|decided|stated)|"
    r"\b(?:to|will|can|should)\s+(?:only\s+)?be\s+(?:named|completed|confirmed|decided|determined|"
    r"agreed|added|filled|identified|advised|specified)|for\s+completion|\bn/?a\b|"
    r"not\s+applicable|\bnone\b|\bnothing\b|\btb[cda]\b|\bpending\b|\bawait|"
    r"\bno\s+(?:school|setting|placement|college|type)|\bmust\s+not\b|\bname\s+and/?\s*(?:or\s+"
    r")?type|"
    r"\bonce\s+the|\bwhen\s+the\s+plan|\bat\s+(?:the\s+)?final\b|\bin\s+the\s+final\b",
    re.IGNORECASE,
)
_TYPE = Pattern(
    r"\b(?:mainstream|maintained|non-maintained|special|specialist|independent|academy|academies|"
    r"free\s+school|community|foundation|voluntary|infant|junior|primary|secondary|middle|"
    r"all-through|nursery\s+(?:school|class)|private\s+nursery|early\s+years|childminder|"
    r"post-?\s?16|further\s+education|fe\s+college|general\s+fe|sixth[\s-]form|"
    r"pupil\s+referral|pru|alternative\s+provision|resourced?\s+(?:provision|base|unit)|"
    r"enhanced\s+provision|hospital\s+school|university\s+technical|section\s+41)\b",
    re.IGNORECASE,
)
_WISHED = Pattern(
    r"\b(?:goes?|going|go|attends?|attend|moves?|move|transfers?|transfer|joins?|join|starts?|"
    r"start|stays?|stay|remains?|remain|placed|place|wants?|"
    r"prefers?|prefer|chosen|chooses?|like|likes|named?|for|[Ii]t[’']s|is)\s+(?:(?:to|at|on\s+"
    r"at|up\s+to|for|by)\s+)?(?:the\s+)?"
    r"(?!(?:Section|July|June|May|September|January|February|March|April|August|October|November|"
    r"December|Year|Key|Council|Authority|County|Borough|Education|"
    r"EHC|SEN|SEND|I|A|Parents?|The|This|Schools?|Colleges?|Reception|Monday|Christmas|Easter|"
    r"English|England|Act|Regulations?|Code|Mum|Dad|Mr|Mrs|Ms|Dr)\b)(?P<place>[A-Z][\w’'-]+)"
)
"""That somebody is to go to a place by its name, or would like to."""
_MAY_SAY = Pattern(
    r"\b(?:may|can|could)\s+(?:say|ask|tell|name|request|express|state)|\bright\s+to\b|"
    r"\buntil\s+\d|\bwithin\s+\d+|\bdeadline\b|\bconsult",
    re.IGNORECASE,
)
"""That the family may name a school, and by when: a note that a draft should hold."""
_REMAINS = Pattern(
    r"\b(?:remain|stay|continu|carr(?:y|ies)\s+on|go(?:es)?\s+on)(?:s|es|e|"
    r"ing)?\b[^.;]{0,30}?\b(?:present|current|same|existing|this|his|her|their|own)\s+(?:[\w-]+\s+"
    r"){0,2}?(?:school|college|setting|nursery|placement|provider|sixth\s+form|place)\b"
    r"|\b(?:remain|stay)s?\s+where\s+(?:he|she|they)\s+(?:is|are)\b|^\W*as\s+(?:now|at\s+present|"
    r"currently|before)\W*$"
    r"|^\W*(?:the\s+|his\s+|her\s+|their\s+)?(?:present|current|existing|same)\s+(?:[\w-]+\s+"
    r"){0,2}?(?:school|college|setting|nursery|placement)\b\s*(?:$|[.]|(?:is|to|will|should|shall)"
    r"\s+(?:be\s+)?(?:continu|remain|kept|maintain|stay))"
    r"|\bno\s+change\s+(?:of|in|to)\s+(?:the\s+|his\s+|her\s+|their\s+)?(?:placement|school|"
    r"college|setting)\b|\b(?:school|college|setting|nursery)\s+(?:that\s+|which\s+)?(?:he|she|"
    r"they)\s+(?:already\s+|now\s+)?(?:attends?|goes|go|is\s+at|are\s+at)\b",
    re.IGNORECASE,
)
"""That a place is settled, without its name: "he remains at his present school"."""
ELSEWHERE = Pattern(
    r"\b(?:s(?:ection|\.)?\s?61\b|educat\w+\s+(?:\w+\s+){0,3}?otherwise|otherwise\s+than\s+"
    r"(?:at|in)|"
    r"eot[ai]s\b|ehe\b|home[\s-](?:educat|school)|educat\w+\s+at\s+home|elective)",
    re.IGNORECASE,
)
_TO_A_PLACE = Pattern(
    r"\b(?:will|should|is\s+to|to)\s+(?:attend|join|move\s+to|transfer\s+to|be\s+"
    r"(?:placed|educated)"
    r"\s+(?:at|in)|start\s+at|go\s+to|be\s+admitted\s+to)\s+(?:the\s+)?(?=[A-Z])|"
    r"\b(?i:all\s+(?:of\s+)?(?:this|these|it|the\s+above)|everything|(?:this|the\s+whole)\s+"
    r"(?:provision|package|programme)|(?:his|her|their)\s+(?:education|teaching|schooling|lessons))\b"
    r"[^.;\n]{0,40}?\bat\s+(?:the\s+)?(?=[A-Z])|"
    r"\b(?<!work )(?:placement|place)\s+at\s+(?:the\s+)?(?=[A-Z])",
)
_IS_PROPOSED = Pattern(
    r"\b(?i:we|authority|council|panel|it\s+is|is|are)\s+(?:now\s+|therefore\s+)?propos(?:e[sd]?|ing)\b"
    r"|\b[Pp]roposed\s+(?:new\s+)?(?:placement|place|school|college|setting|provider)\b"
    r"|\b(?:take|takes|taking|took|has\s+taken)\s+up\s+(?:his|her|their|a|the)\s+(?:new\s+)?place\b"
    r"|\b(?i:his|her|their)\s+(?:new|next|future)\s+(?:placement|school|college|setting)\b"
    r"|\b(?i:once|when|after)\s+(?:he|she|they|[A-Z][\w’'-]+)\s+(?:has\s+|have\s+)?"
    r"(?:moves?|moved|transfers?|transferred|starts?|started|joins?|joined)\b",
)
"""That a place in the same sentence is a new one, and not where help comes from."""
_ONLY_VISITED = Pattern(
    r"\b(?:visit\w*|taster|open\s+days?|outreach|transition|college\s+link|day\s+trips?|"
    r"work\s+experience|not|no|whichever|if|may|might|would\s+like|hopes?|wants?|asked|prefers?)\b",
    re.IGNORECASE,
)


def sure(draft: Draft) -> Certainty | None:
    """Return how sure a breach is: the rule's own of what is recorded, a suspicion of paper."""
    return None if draft.case.reading is None else Certainty.SUSPECTS


def _named(text: str) -> re.Match[str] | None:
    """Return the first school or college that a text names, or None."""
    for found in _NAMED.finditer(text):
        before = re.split(_PLACE, found.group(0))[0]
        if not all(_NO_NAME.fullmatch(word.strip(",.’'")) for word in before.split()):
            return found
    return None


def of_i(draft: Draft) -> list[Passage]:
    """Return what stands in Section I, but for a record that nothing does."""
    return [p for p in draft.of(Letter.I) if not isinstance(p.part, NothingHere)]


def draft_names_no_place(draft: Draft) -> Iterator[Seen]:
    """Yield what a draft names in I, or as a placement in F; at amendment, ask of a new name."""
    if draft.stage is Stage.AMENDMENT:
        yield from _new_name(draft)
        return
    for passage in of_i(draft):
        named = _named(passage.text)
        if named is not None:
            yield at(passage, named) if draft.case.reading is None else _suspected(passage, named)
        elif (bare := _BARE_NAME.match(passage.text)) is not None:
            yield _suspected(passage, bare)
        elif not _BLANK.search(passage.text) and _is_placement(passage):
            yield Breach(passage=passage, certainty=sure(draft))
        elif (wished := _WISHED.search(passage.text)) is not None and not _MAY_SAY.search(
            passage.text
        ):
            yield _suspected(passage, wished)
        elif (stays := _REMAINS.search(passage.text)) is not None and not _MAY_SAY.search(
            passage.text
        ):
            yield _suspected(passage, stays)
    yield from _placed_in_f(draft)


_BARE_NAME = Pattern(
    r"^\W*(?!(?:Section|Placement|Left|Type|Name|This|The\s+(?:name|type|plan|school|placement)|"
    r"Not|No|Review|Draft|Plan|Blank)\b)"
    r"[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+){0,4}(?=,?\s+(?:from|since|until)\s+(?:[A-Z]\w+\s+)?20\d\d)"
)
"""A place by its bare name, with the time for which it is meant."""


def _is_placement(passage: Passage) -> bool:
    return isinstance(passage.part, Placement) or _TYPE.search(passage.text) is not None


def _suspected(passage: Passage, found: re.Match[str]) -> Breach:
    return Breach(
        passage=passage,
        start=found.start(),
        end=found.end(),
        certainty=Certainty.SUSPECTS,
    )


def _placed_in_f(draft: Draft) -> Iterator[Breach]:
    for passage in draft.of(Letter.F):
        for going in _TO_A_PLACE.finditer(passage.text):
            named = _named(passage.text[going.end() : going.end() + 80])
            if named is None or named.start() > 0 or _is_present(draft, named.group(0)):
                continue
            yield Breach(
                passage=passage,
                start=going.end(),
                end=going.end() + named.end(),
                certainty=Certainty.SUSPECTS,
            )
        yield from _proposed_in_f(draft, passage)


def _proposed_in_f(draft: Draft, passage: Passage) -> Iterator[Breach]:
    """Yield a place that a sentence of F calls the new one, in whatever order it says so."""
    for start, end in passage.sentences:
        said = passage.text[start:end]
        if not _IS_PROPOSED.search(said) or _ONLY_VISITED.search(said):
            continue
        named = _named(said)
        going = _TO_A_PLACE.search(said)
        if named is None or going is not None or _is_present(draft, named.group(0)):
            continue
        yield Breach(
            passage=passage,
            start=start + named.start(),
            end=start + named.end(),
            certainty=Certainty.SUSPECTS,
        )
        return


def _is_present(draft: Draft, name: str) -> bool:
    present = set(re.findall(r"\w+", draft.case.pupil.setting_name.casefold()))
    return bool(present) and set(re.findall(r"\w+", name.casefold())) <= present


def _new_name(draft: Draft) -> Iterator[Breach]:
    if not draft.case.pupil.setting_name:
        yield from next_places(of_i(draft), draft.on, _named)
        return
    for passage in of_i(draft):
        named = _named(passage.text)
        if named is not None and not _is_present(draft, named.group(0)):
            yield Breach(
                passage=passage, start=named.start(), end=named.end(), certainty=Certainty.ASKS
            )


def final_names_a_type(draft: Draft) -> Iterator[Seen]:
    """Yield a name without a type in a final plan, or a Section I that says nothing."""
    passages = of_i(draft)
    said = "\n".join(passage.text for passage in passages)
    if ELSEWHERE.search(said) or (not said and ELSEWHERE.search(draft.text_of(Letter.F))):
        return
    structured = draft.case.reading is None
    if not said.strip():
        if structured or Letter.I in draft.sections:
            yield Breach(letter=Letter.I, certainty=sure(draft))
    elif structured:
        yield from _without_type(passages)
    elif _is_only_a_name(said):
        named = next((p for p in passages if _named(p.text)), passages[0])
        yield Breach(passage=named, certainty=Certainty.SUSPECTS)
    else:
        yield from _one_without_type(passages)


_FOR_A_TIME = Pattern(
    r"^\W*(?:(?:currently|at\s+present|now|present(?:ly)?|until|up\s+to|to|till|from|between|after|"
    r"then|next|since|first|"
    r"(?:current|present|next)\s+(?:school|setting|college|placement))\b[^\n:,–]{0,40}?(?:20\d\d|"
    r"\d{1,2}/\d{2,4}|:)?|[^\n:–]{0,30}20\d\d\s*(?:to|until|[-–])\s*[^\n:–]{0,20}?20\d\d)"
    r"\s*[\n:,–-]+\s*(?P<place>[^\n]+)",
    re.IGNORECASE,
)
"""A place beside the time for which it is named: "To July 2027: Elm Park"."""
_CALLED = Pattern(
    r"^\W*(?:the\s+)?[A-Z][\w’'.-]+(?:,?\s+(?:(?:of|the|and|in|on|&|\d+)\s+)*[A-Z][\w’'.-]+)*\W*$"
)


def _one_without_type(passages: list[Passage]) -> Iterator[Breach]:
    """Yield a place that stands by its bare name, where several are named one after another."""
    timed = [(p, found["place"]) for p in passages if (found := _FOR_A_TIME.match(p.text))]
    if len(timed) < _TWO or any(re.match(r"\W*(?:type|nature)\b", p.text, re.I) for p in passages):
        return
    for passage, place in timed:
        typed = any(place.strip(" .") in p.text and _TYPE.search(p.text) for p in passages)
        if _CALLED.match(place) and not typed and not _BLANK.search(place):
            yield Breach(passage=passage, certainty=Certainty.SUSPECTS)


_TWO = 2


def _without_type(passages: list[Passage]) -> Iterator[Breach]:
    for passage in passages:
        part = passage.part
        if isinstance(part, Placement) and part.name and not part.type:
            after = part.name.partition(",")[2]
            if not _TYPE.search(after):
                yield Breach(passage=passage)


_NAME_GOES_ON = Pattern(
    r"(?<=[a-z’'.]) (?:and|&|with|incorporating) (?:the |its )?(?:Sixth Form|6th Form|Nursery|"
    r"Pre-?[Ss]chool|Post-?16|Infants?|Junior|Primary|Secondary)"
    r"(?: (?:Centre|College|School|Class|Provision|Unit))?(?=\W*(?:$|\n|[,.;(]))",
    re.MULTILINE,
)
"""What else a place calls itself: "The Elms School and Sixth Form" tells no type."""


def _is_only_a_name(said: str) -> bool:
    """Return whether a place is named and nothing beside its name says of what type it is."""
    if not said.strip():
        return False
    # A name does not go on in the next line.
    rest = _NAME_GOES_ON.sub(" ", said).replace("\n", " | ")
    named = _named(rest)
    while named is not None:
        rest = rest[: named.start()] + " " + rest[named.end() :]
        named = _named(rest)
    return _TYPE.search(rest) is None
