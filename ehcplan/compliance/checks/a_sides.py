"""Who leads and who decides in Section A: the young person, a parent, a carer for a looked-after pupil.

Rights pass from the parents to the young person when compulsory school age ends (Children and
Families Act 2014 s.83, and the Code of Practice 8.13 on).
"""

import re
from collections.abc import Iterator

from ehcplan.compliance import english
from ehcplan.compliance.calling_words import calling_words
from ehcplan.compliance.checks.a_followed import (
    AGREED,
    against_their_wish,
    are_theirs,
    only_agrees,
    parents_followed,
    told_agreed,
)
from ehcplan.compliance.checks.a_manner import is_short
from ehcplan.compliance.checks.a_said import Side, sentences_of
from ehcplan.compliance.checks.a_source import tells_source
from ehcplan.compliance.checks.a_whose import (
    FIRST_PERSON,
    PARENT,
    heard,
    only_parents,
    parents_side,
    pupils_side,
    title_of,
)
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach, Certainty, NotKnown, Seen
from ehcplan.plan.known import Known
from ehcplan.plan.whole import Letter
from ehcplan.vocabulary import Element, Role


def who_leads(draft: Draft) -> Iterator[Seen]:
    """Yield a breach when parents say more than the young person, or without agreement (A-37)."""
    texts = heard(draft)
    followed = parents_followed(draft) or against_their_wish(draft)
    if followed is not None:
        yield followed
        return
    theirs = _wholly_parents(draft)
    if draft.case.reading is not None:
        theirs |= frozenset(id(one) for one in texts if are_theirs(one))
    parents = [p for p in texts if only_parents(p) or _mostly_parents(p, draft) or id(p) in theirs]
    parents = [p for p in parents if not only_agrees(p)]
    if not parents:
        return
    own = [p for p in texts if _is_own(p, draft) and id(p) not in theirs]
    sure = None if draft.case.reading is None else Certainty.SUSPECTS
    if _count(parents) > _count(own):
        seen = f"Parents’ words are more than {draft.name}’s own"
        yield Breach(passage=_most_telling(parents), certainty=sure, values={"led": seen})
    elif not _parents_agreed(draft, parents):
        if draft.case.reading is None and not draft.knows(Known.CONSENTS):
            yield NotKnown(fact=Known.CONSENTS)
            return
        seen = f"Nothing records that {draft.name} agrees to parents’ views being here"
        yield Breach(passage=_most_telling(parents), certainty=sure, values={"led": seen})


_RATHER = Pattern(
    r"\b(?:I|we) (?:do not|don[’']t|did not|would(?: not| rather| sooner| prefer)?|should(?: not)?|"
    r"want|will|have (?:said|decided|told)|insist|expect)\b"
    r"|\bin (?:my|our) (?:view|opinion)\b|\b(?:she|he|they) must(?: not)? (?:first )?\w+|"
    r"\bnot (?:ready|sensible|safe|wise|realistic)\b",
    re.IGNORECASE,
)


_BY_FAR = 3


def _most_telling(parents: list[Passage]) -> Passage:
    """Return the text in which parents say by far the most of what they want; else their first."""
    counts = [len(_RATHER.findall(one.text)) for one in parents]
    far = max(counts) - counts[0] >= _BY_FAR
    return parents[counts.index(max(counts))] if far else parents[0]


def _wholly_parents(draft: Draft) -> frozenset[int]:
    """Return which texts of a short Section A hold nothing but what parents say."""
    if not is_short(draft):
        return frozenset()
    said = sentences_of(draft)
    others = {id(one.passage) for one in said if one.side is not Side.PARENTS}
    return frozenset(id(one.passage) for one in said) - others


def _mostly_parents(passage: Passage, draft: Draft) -> bool:
    """Return whether a read text tells what parents say, if in sentences that go on with "they"."""
    if draft.case.reading is None or passage.voice is not None or passage.is_exact:
        return False
    return parents_side(passage) and not pupils_side(passage, draft.facts)


# Staff write how to talk with somebody, and what has happened: neither is the young person's voice.
_BY_STAFF = frozenset({Element.A_COMMUNICATION, Element.A_DECISION_MAKING, Element.A_HISTORY})


_HOW_GATHERED = Pattern(
    r"\b(?:in|inside|within) (?:\w+ )?(?:quotation|speech) marks\b"
    r"|\b(?:words|answers|parts?) in (?:italics|bold|blue|green)\b"
    r"|\bread (?:it|them|this|these|(?:his|her|their|the) notes?)(?: \w+)? to (?:him|her|them)\b",
    re.IGNORECASE,
)
"""By which a text tells how views were gathered, and holds none itself."""


def _is_own(passage: Passage, draft: Draft) -> bool:
    if only_parents(passage) or not pupils_side(passage, draft.facts):
        return False
    if draft.case.reading is None:
        return True
    if passage.element not in _BY_STAFF:
        return not (tells_source(passage.text, of_all=True) or _HOW_GATHERED.search(passage.text))
    return passage.is_exact or _is_mostly_marked(passage)


def _is_mostly_marked(passage: Passage) -> bool:
    """Return whether most of a text is said in the first person or stands in quotation marks.

    A guide by staff may quote a word of the pupil’s: “Yeah” with no look means no.
    """
    if FIRST_PERSON.search(passage.unmarked_text):
        return True
    return 2 * sum(end - start for start, end in passage.marked) > len(passage.text)


def _count(texts: list[Passage]) -> int:
    return sum(len(passage.text.split()) for passage in texts)


def _parents_agreed(draft: Draft, parents: list[Passage]) -> bool:
    asked = [one for one in draft.case.said.consents if one.scope == "include_parents_views"]
    if asked:
        return max(asked, key=lambda one: one.date).given
    if any(not one.has_capacity for one in draft.case.capacity):
        return True
    if draft.case.reading is None:
        return any(AGREED.search(p.text) or AGREED.search(title_of(p)) for p in parents)
    return told_agreed(draft, parents)


_DECIDES_FOR = Pattern(
    rf"\b(?:{PARENT})(?: and {PARENT})?\b(?: \([^)]{{1,40}}\))?(?: will| now| still| always| "
    r"therefore)?"
    r" (?:decides?|makes? (?:all |the |his |her |their |any )?(?:\w+ )?decisions?|(?:is|are|acts? "
    r"as) "
    r"(?:his|her|their|the|a)? ?(?:decision[- ]makers?|representatives?|deput(?:y|ies)|attorneys?)|"
    r"acts? "
    r"(?:for|on behalf of)|signs? (?:for|on behalf of)|approves? (?:the|this))\b"
    r"|\black(?:s|ed|ing)? (?:the )?(?:mental )?capacity\b"
    r"|\b(?:does|do|did) not have (?:the )?(?:mental )?capacity\b|\bno capacity\b"
    r"|\bbest interests?[’']? decisions?\b"
    r"|\b(?:unable|not able) to (?:make|take) (?:his|her|their) own decisions?\b"
    rf"|\bdecisions? (?:is|are|will be) (?:made|taken) by (?:his|her|their|the)? ?{PARENT}\b",
    re.IGNORECASE,
)
_ASSESSED = Pattern(r"\bassess(?:ed|ment|ments)\b|\bmca\b|\bmental capacity act\b", re.IGNORECASE)


def who_decides(draft: Draft) -> Iterator[Seen]:
    """Yield a question when somebody else decides for a young person, with no record why (A-38)."""
    if any(not one.has_capacity for one in draft.case.capacity):
        return
    # What stands in a section comes before what stands around them.
    texts = sorted(draft.calling(calling_words(_DECIDES_FOR)), key=lambda p: p.letter is None)
    found = next(((p, m) for p in texts if (m := _DECIDES_FOR.search(p.text))), None)
    if found and any(_records_capacity(p) for p in draft.passages):
        return
    if found:
        yield Breach(passage=found[0], start=found[1].start(), end=found[1].end())
    elif draft.case.reading is None and draft.case.pupil.decision_maker != "young_person":
        yield Breach(letter=Letter.A, element=Element.A_DECISION_MAKING)
    elif not draft.knows(Known.CAPACITY):
        yield NotKnown(fact=Known.CAPACITY)


def _records_capacity(passage: Passage) -> bool:
    """Return whether a text tells of an assessment of capacity for a decision, with its date."""
    text = passage.text
    about = re.search(r"\bcapacity\b|\bdecision:", text, re.IGNORECASE)
    dated = next(english.dates_in(text), None)
    return bool(about and dated and _ASSESSED.search(text))


_STAY = Pattern(
    r"\b(?:stay(?:ing)?|remain(?:ing)?|keep(?:ing)? going|carry(?:ing)? "
    r"on|go(?:ing)?)\b[^.!?\n]{0,30}\b(?:"
    r"(?:this|my|his|her|their|same|current|mainstream|local) (?:school|college|class)|here|mates|"
    r"friends)\b"
    r"|\b(?:don[’']t|do not|doesn[’']t|does not) want to (?:move|leave|change|go to (?:a |another "
    r")?)",
    re.IGNORECASE,
)
_LEAVE = Pattern(
    r"\b(?:special(?:ist)?|different|another|new|residential|smaller|alternative) (?:school|"
    r"college|setting|"
    r"placement|provision|unit)\b|\bmove (?:schools?|colleges?|(?:him|her|them) )",
    re.IGNORECASE,
)
_OWN_HOME = Pattern(
    r"\b(?:(?:my|his|her|their|a) (?:own )?(?:flat|place|house)|live (?:with (?:my |his |her "
    r")?(?:friends|mates|"
    r"boyfriend|girlfriend)|alone|by (?:my|him|her|them)sel\w+)|move out)\b",
    re.IGNORECASE,
)
_AT_HOME = Pattern(
    r"\b(?:stay|live|remain)(?:s|ing)? (?:at home|with (?:us|me))\b|\bnot ready to (?:live|leave|"
    r"be anywhere)",
    re.IGNORECASE,
)
_OPPOSITES = ((_STAY, _LEAVE), (_LEAVE, _STAY), (_OWN_HOME, _AT_HOME))
_SHOWN = Pattern(
    r"\b(?:disagree\w*|differ(?:s|ent(?:ly)? (?:from|views?))?|see(?:s)? (?:this|it) differently|"
    r"not "
    r"(?:the same|agreed)|both views|does not share|do not share|want different things)\b",
    re.IGNORECASE,
)


def disagreement(draft: Draft) -> Iterator[Seen]:
    """Yield a question where the pupil and the family want different things (A-40)."""
    texts = heard(draft)
    if any(_SHOWN.search(p.text) for p in texts):
        return
    pupils = [p.text for p in texts if not only_parents(p) and pupils_side(p, draft.facts)]
    pupils += _shared_answers(draft)
    for passage in texts:
        if parents_side(passage):
            for wish, against in _OPPOSITES:
                found = against.search(passage.text)
                if found and any(wish.search(text) for text in pupils):
                    yield Breach(passage=passage, start=found.start(), end=found.end())
                    return


def _shared_answers(draft: Draft) -> list[str]:
    """Return what the pupil said and let be shared, placed in the plan or not."""
    return [
        answer.words
        for contribution in draft.case.said.contributions
        if contribution.role is Role.CHILD and contribution.share
        for answer in contribution.answers
        if not answer.private and answer.withheld_by is None
    ]


_LOOKED_AFTER = Pattern(
    r"(?<!not )(?<!previously )(?<!formerly )\b(?:(?:is|as) (?:a )?(?:currently )?looked[- ]after|"
    r"looked[- ]after (?:child|pupil|young "
    r"person|status)(?!\W{0,3}(?:no\b|n/?a\b))|child in (?:our |public |local authority )?care|"
    r"in (?:the )?care of (?:the )?(?:local )?(?:authority|"
    r"council)|(?:interim|full) care order|section 20|foster (?:carers?|mum|dad|family|placement|"
    r"mother|father))\b",
    re.IGNORECASE,
)
_CARER = Pattern(
    r"\b(?:foster (?:carers?|mum|dad|mother|father|family)|carers?|social worker|residential "
    r"(?:worker|"
    r"staff)|key ?worker at)\b",
    re.IGNORECASE,
)
_CARE_VIEW = Pattern(
    rf"{_CARER.pattern}[^.!?\n]{{0,60}}(?:\b(?:says?|said|feels?|reports?|would "
    r"like|hopes?|wants?|thinks?|"
    r"describes?|views?|worr\w+|believes?)\b|:)",
    re.IGNORECASE,
)
_PEP = Pattern(r"\bpep\b|\bpersonal education plan\b", re.IGNORECASE)


def looked_after(draft: Draft) -> Iterator[Seen]:
    """Yield a question when a looked-after pupil's carer or PEP is not in the plan (A-42)."""
    status = draft.case.identity.looked_after if draft.case.identity else None
    told = draft.calling(calling_words(_LOOKED_AFTER))
    shown = any(_LOOKED_AFTER.search(p.text) for p in told)
    if status is False or not (status or shown):
        if status is None and not draft.knows(Known.CARE_STATUS):
            yield NotKnown(fact=Known.CARE_STATUS)
        return
    lacks = []
    if not any(_is_carers(p) for p in heard(draft)):
        lacks.append("the carer’s and social worker’s views")
    dated = draft.calling(calling_words(_PEP))
    if not any(_PEP.search(p.text) and next(english.dates_in(p.text), None) for p in dated):
        lacks.append("the date of the personal education plan (PEP)")
    if lacks:
        yield Breach(letter=Letter.A, values={"lacks": " and ".join(lacks)})


def _is_carers(passage: Passage) -> bool:
    spoken = f"{passage.speaker} {passage.gathered_by} {passage.caption} {passage.heading}"
    return bool(_CARER.search(spoken) or _CARE_VIEW.search(passage.text))
