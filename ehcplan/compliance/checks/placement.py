"""Checks of Sections I and J: what is named and when, what comes next, what a payment is for."""

import datetime as dt
import re
from collections.abc import Iterator

from ehcplan.clocks.trigger import Trigger
from ehcplan.compliance import english
from ehcplan.compliance.draft import Draft, Facts
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach, Certainty, NotKnown, Seen
from ehcplan.compliance.shapes import at, each_match
from ehcplan.plan import ages
from ehcplan.plan.identifiers import urn_problem
from ehcplan.plan.known import Known
from ehcplan.plan.whole import Budget, Letter, NothingHere, Placement
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
    r"\bno\s+(?:school|setting|placement|college|type)|\bmust\s+not\b|\bname\s+and/?\s*(?:or\s+)?type|"
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
    r"\b(?:goes?|going|go|attends?|attend|moves?|move|transfers?|transfer|joins?|join|starts?|start|stays?|stay|remains?|remain|placed|place|wants?|"
    r"prefers?|prefer|chosen|chooses?|like|likes|named?|for|[Ii]t[’']s|is)\s+(?:(?:to|at|on\s+at|up\s+to|for|by)\s+)?(?:the\s+)?"
    r"(?!(?:Section|July|June|May|September|January|February|March|April|August|October|November|December|Year|Key|Council|Authority|County|Borough|Education|"
    r"EHC|SEN|SEND|I|A|Parents?|The|This|Schools?|Colleges?|Reception|Monday|Christmas|Easter|English|England|Act|Regulations?|Code|Mum|Dad|Mr|Mrs|Ms|Dr)\b)(?P<place>[A-Z][\w’'-]+)"
)
"""That somebody is to go to a place by its name, or would like to."""
_MAY_SAY = Pattern(
    r"\b(?:may|can|could)\s+(?:say|ask|tell|name|request|express|state)|\bright\s+to\b|\buntil\s+\d|\bwithin\s+\d+|\bdeadline\b|\bconsult",
    re.IGNORECASE,
)
"""That the family may name a school, and by when: a note that a draft should hold."""
_ELSEWHERE = Pattern(
    r"\b(?:s(?:ection|\.)?\s?61\b|educat\w+\s+(?:\w+\s+){0,3}?otherwise|otherwise\s+than\s+(?:at|in)|"
    r"eot[ai]s\b|ehe\b|home[\s-](?:educat|school)|educat\w+\s+at\s+home|elective)",
    re.IGNORECASE,
)
_TO_A_PLACE = Pattern(
    r"\b(?:will|should|is\s+to|to)\s+(?:attend|join|move\s+to|transfer\s+to|be\s+(?:placed|educated)"
    r"\s+(?:at|in)|start\s+at|go\s+to|be\s+admitted\s+to)\s+(?:the\s+)?(?=[A-Z])|"
    r"\b(?<!work )(?:placement|place)\s+at\s+(?:the\s+)?(?=[A-Z])",
)


def _sure(draft: Draft) -> Certainty | None:
    """Return how sure a breach is: the rule's own of what is recorded, a suspicion of paper."""
    return None if draft.case.reading is None else Certainty.SUSPECTS


def _named(text: str) -> re.Match[str] | None:
    """Return the first school or college that a text names, or None."""
    for found in _NAMED.finditer(text):
        before = re.split(_PLACE, found.group(0))[0]
        if not all(_NO_NAME.fullmatch(word.strip(",.’'")) for word in before.split()):
            return found
    return None


def _of_i(draft: Draft) -> list[Passage]:
    """Return what stands in Section I, but for a record that nothing does."""
    return [p for p in draft.of(Letter.I) if not isinstance(p.part, NothingHere)]


def draft_names_no_place(draft: Draft) -> Iterator[Seen]:
    """Yield what a draft names in I, or as a placement in F; at amendment, ask of a new name."""
    if draft.stage is Stage.AMENDMENT:
        yield from _new_name(draft)
        return
    for passage in _of_i(draft):
        named = _named(passage.text)
        if named is not None:
            yield at(passage, named) if draft.case.reading is None else _suspected(passage, named)
        elif (bare := _BARE_NAME.match(passage.text)) is not None:
            yield _suspected(passage, bare)
        elif not _BLANK.search(passage.text) and _is_placement(passage):
            yield Breach(passage=passage, certainty=_sure(draft))
        elif (wished := _WISHED.search(passage.text)) is not None and not _MAY_SAY.search(
            passage.text
        ):
            yield _suspected(passage, wished)
    yield from _placed_in_f(draft)


_BARE_NAME = Pattern(
    r"^\W*(?!(?:Section|Placement|Left|Type|Name|This|The\s+(?:name|type|plan|school|placement)|Not|No|Review|Draft|Plan|Blank)\b)"
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


def _is_present(draft: Draft, name: str) -> bool:
    present = set(re.findall(r"\w+", draft.case.pupil.setting_name.casefold()))
    return bool(present) and set(re.findall(r"\w+", name.casefold())) <= present


def _new_name(draft: Draft) -> Iterator[Breach]:
    if not draft.case.pupil.setting_name:
        return
    for passage in _of_i(draft):
        named = _named(passage.text)
        if named is not None and not _is_present(draft, named.group(0)):
            yield Breach(
                passage=passage, start=named.start(), end=named.end(), certainty=Certainty.ASKS
            )


def final_names_a_type(draft: Draft) -> Iterator[Seen]:
    """Yield a name without a type in a final plan, or a Section I that says nothing."""
    passages = _of_i(draft)
    said = "\n".join(passage.text for passage in passages)
    if _ELSEWHERE.search(said) or (not said and _ELSEWHERE.search(draft.text_of(Letter.F))):
        return
    structured = draft.case.reading is None
    if not said.strip():
        if structured or Letter.I in draft.sections:
            yield Breach(letter=Letter.I, certainty=_sure(draft))
    elif structured:
        yield from _without_type(passages)
    elif _is_only_a_name(said):
        named = next((p for p in passages if _named(p.text)), passages[0])
        yield Breach(passage=named, certainty=Certainty.SUSPECTS)
    else:
        yield from _one_without_type(passages)


_FOR_A_TIME = Pattern(
    r"^\W*(?:(?:currently|at\s+present|now|present(?:ly)?|until|up\s+to|to|till|from|between|after|then|next|since|first|"
    r"(?:current|present|next)\s+(?:school|setting|college|placement))\b[^\n:,–]{0,40}?(?:20\d\d|\d{1,2}/\d{2,4}|:)?|[^\n:–]{0,30}20\d\d\s*(?:to|until|[-–])\s*[^\n:–]{0,20}?20\d\d)"
    r"\s*[\n:,–-]+\s*(?P<place>[^\n]+)",
    re.IGNORECASE,
)
"""A place beside the time for which it is named: "To July 2027: Elm Park"."""
_CALLED = Pattern(
    r"^\W*(?:the\s+)?[A-Z][\w’'.-]+(?:\s+(?:(?:of|the|and|in|on|&)\s+)*[A-Z][\w’'.-]+)*\W*$"
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


def _is_only_a_name(said: str) -> bool:
    """Return whether a place is named and nothing beside its name says of what type it is."""
    if not said.strip():
        return False
    rest, named = said, _named(said)
    while named is not None:
        rest = rest[: named.start()] + " " + rest[named.end() :]
        named = _named(rest)
    return _TYPE.search(rest) is None


_URN = Pattern(r"\b(URN)\b[\s:#.-]*(?:no\.?|number)?[\s:]*(\d[\d ]*\d)", re.IGNORECASE)
_UKPRN = Pattern(r"\b(UKPRN)\b[\s:#.-]*(?:no\.?|number)?[\s:]*(\d[\d ]*\d)", re.IGNORECASE)


def number_is_right(passage: Passage, facts: Facts) -> Iterator[Breach]:
    """Yield a printed URN without six digits, or a UKPRN without eight that begin with 1."""
    for found in each_match(_URN, passage):
        if len(found.group(2).replace(" ", "")) != 6:
            yield at(passage, found, number="URN")
    for found in each_match(_UKPRN, passage):
        digits = found.group(2).replace(" ", "")
        if len(digits) != 8 or digits[0] != "1":
            yield at(passage, found, number="UKPRN")


def recorded_urn_is_right(draft: Draft) -> Iterator[Breach]:
    """Yield the identity's URN where it cannot be one."""
    identity = draft.case.identity
    if identity is not None and identity.school_urn and urn_problem(identity.school_urn):
        yield Breach(letter=Letter.I, evidence=identity.school_urn, values={"number": "URN"})


_INSTITUTION_TO_20 = Pattern(
    r"\ball-through\b|\b(?:ages?\s+)?\d\s*(?:-|–|to)\s*(?:18|19|25)\b", re.IGNORECASE
)
_UNDECIDED = Pattern(
    r"[^.;\n]*\b(?:not\s+yet|undecided|unsure|about\s+college|made\s+up|thinking|considering|may|might|hopes?|would\s+like|options?)\b[^.;\n]*",
    re.IGNORECASE,
)
_POST_16 = Pattern(r"\bcollege\b|\bpost-?\s?16\b|\bsixth[\s-]form\b", re.IGNORECASE)


def move_is_dated(draft: Draft) -> Iterator[Seen]:
    """Yield that the year of a move says nothing of where the pupil goes next, and from when."""
    moving = _moving_on(draft)
    if moving is None or (draft.stage is Stage.REVIEW and draft.on <= _limit(draft, moving)):
        return
    passages = _of_i(draft)
    said = "\n".join(passage.text for passage in passages)
    if _ELSEWHERE.search(said) or any(_is_next(p, moving) for p in passages):
        return
    if not said.strip():
        if draft.case.reading is None:
            yield Breach(letter=Letter.I, values={"when": str(moving.year)})
        return
    yield Breach(passage=passages[0], certainty=_sure(draft), values={"when": str(moving.year)})


def _moving_on(draft: Draft) -> dt.date | None:
    """Return the September of the move to the next phase, where this is the year before it."""
    recorded = [day for day in draft.dates_of(Trigger.PHASE_TRANSFER) if day >= draft.on]
    if recorded:
        day = recorded[0]
        return day if (day - draft.on).days <= 366 else None
    if draft.year is None or (draft.year not in (-1, 6, 11) and not _leaves_infants(draft)):
        return None
    said = draft.text_of(Letter.I) + " " + draft.case.pupil.setting_name
    stays = _INSTITUTION_TO_20.search(said) or (
        re.search(r"\bspecial\b", said, re.IGNORECASE) and not _ends_with(said, draft.year)
    )
    if stays or (draft.year == 11 and _POST_16.search(_UNDECIDED.sub(" ", said))):
        return None
    return dt.date(ages.academic_year(draft.on) + 1, 9, 1)


def _ends_with(said: str, year: int) -> bool:
    """Return whether the ages that a place takes, as printed, end with this school year."""
    last = [int(found["last"]) for found in _AGES.finditer(said)]
    return bool(last) and max(last) <= year + 5


_AGES = Pattern(
    r"\b(?:ages?\s+|aged\s+)?\d{1,2}\s*(?:-|–|to)\s*(?P<last>\d{1,2})\b(?!\s*(?:minutes|hours|days|weeks|am|pm))",
    re.IGNORECASE,
)


def _leaves_infants(draft: Draft) -> bool:
    said = draft.text_of(Letter.I) + " " + draft.case.pupil.setting_name
    return draft.year == 2 and re.search(r"\binfants?\b", said, re.IGNORECASE) is not None


def _limit(draft: Draft, moving: dt.date) -> dt.date:
    last_year = draft.year == 11
    return dt.date(moving.year, 3, 31) if last_year else dt.date(moving.year, 2, 15)


def _is_next(passage: Passage, moving: dt.date) -> bool:
    part, early = passage.part, dt.date(moving.year, 6, 1)
    if isinstance(part, Placement) and part.starts_on is not None and part.starts_on >= early:
        return True
    later = [one for one in english.dates_in(passage.text) if one.last >= early]
    return any(_from(passage.text[: one.start]) for one in later)


def _from(before: str) -> bool:
    return re.search(
        r"\b(?:from|starting|starts?|beginning|transfer\w*|mov(?:e|es|ing)|join\w*|next|begins?|"
        r"admi\w+|entry|with effect|w\.?e\.?f\.?)\b[^.]{0,60}$",
        before,
        re.IGNORECASE,
    ) is not None  # fmt: skip


_DIRECT = Pattern(
    r"\bdirect\s+payments?\b|(?-i:\bDPs?\b)|\b(?:budget|£\s?[\d,.]+|money|funds?)\b[^.;\n]{0,40}\b(?:on|onto|by)\s+an?\s+(?:pre-?paid\s+|payment\s+)?card\b|\b(?:money|funds?|funding|budget|payments?|cash|allowance|£\s?[\d,.]+)\b[^.;\n]{0,60}?\b(?:straight|direct(?:ly)?|paid|goes|"
    r"transferred|sent|given)\s+(?:in)?to\s+(?:mum|dad|his|her|their|the\s+(?:family|parents?|mother|father|carers?)|mother|father|parents?|rhian|"
    r"(?-i:[A-Z]\w+)(?:['’]s)?\s+(?:account|mother|father|mum|dad))|\b(?:pre-?paid|payment)\s+card\b|"
    r"\b(?:mum|dad|mother|father|parents?|family|carers?|she|he|they)\s+(?:(?:is|are)\s+paid|(?:then\s+)?pays?|employs?|hires?|buys?)\s+(?:for\s+)?(?:an?\s+|the\s+)?(?:own\s+)?"
    r"(?:pas?\b|personal\s+assistant|carer|tutor|support\s+worker|helper)",
    re.IGNORECASE,
)
_TO_ADD = Pattern(
    r"[^.;\n]*\b(?:needs?|outcomes?)\b[^.;\n]{0,60}\b(?:to\s+(?:be\s+(?:added|confirmed|agreed|set|listed|written|decided|completed|identified|specified|determined)|follow)|tbc|not\s+(?:yet|stated|given|listed|set)|later|awaited|blank)\b[^.;\n]*",
    re.IGNORECASE,
)
"""That what the payment is for is still to be said."""
_NO_PAYMENT = Pattern(
    r"\b(?:no|not|none|nor|without|declin\w+|n/?a|nil)\b[^.;]{0,60}(?:direct\s+payment|personal\s+budget)|"
    r"direct\s+payments?[^.;]{0,40}\b(?:not|declined|n/?a|none)\b|"
    r"\b(?:may|can|could)\s+(?:ask|request)|\bright\s+to\b",
    re.IGNORECASE,
)
_PAYMENT_MEETS = Pattern(
    r"\boutcomes?\b|\bmeet(?:s|ing)?\b|\bso\s+that\b|\bin\s+order\s+(?:to|that)\b|\b[BENCD]\s?\d{1,2}\b|"
    r"(?:\b(?:his|her|their|the|this|these|identified|assessed|following)|['’]s?)\s+(?:\w+\s+){0,2}needs?\b|"
    r"\bneeds?\s*:?\s*\d",
    re.IGNORECASE,
)


def payment_says_what_for(draft: Draft) -> Iterator[Seen]:
    """Yield a direct payment without the needs and outcomes that it meets."""
    said = draft.text_of(Letter.J)
    for passage in draft.of(Letter.J):
        found = _DIRECT.search(passage.text)
        if found is None or _NO_PAYMENT.search(passage.text):
            continue
        budget = passage.part if isinstance(passage.part, Budget) else None
        linked = budget is not None and budget.needs and budget.outcomes
        if not linked and not _PAYMENT_MEETS.search(_TO_ADD.sub(" ", said)):
            yield Breach(
                passage=passage, start=found.start(), end=found.end(), certainty=_sure(draft)
            )


def budget_is_spoken_of(draft: Draft) -> Iterator[Seen]:
    """Yield that nothing says whether there is a personal budget."""
    if draft.of(Letter.J) or draft.plan.nothing_in(Letter.J) is not None:
        return
    budget = draft.plan.budget
    if budget is not None and budget.requested is not None:
        return
    if draft.case.reading is None or Letter.J in draft.sections:
        yield Breach(letter=Letter.J, certainty=_sure(draft))
    elif draft.case.reading.unplaced:
        yield NotKnown(fact=Known.FILE)
