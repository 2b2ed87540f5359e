"""Checks of the letter that goes with a decision: the family's rights, and to whom it is written."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass

from ehcplan.compliance.draft import Draft
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import FINAL_STAGES, Breach, Certainty, NotKnown, Seen
from ehcplan.plan.ages import school_age_ends
from ehcplan.plan.events import Event
from ehcplan.plan.known import Known
from ehcplan.vocabulary import Role, Stage

RIGHTS = {
    "the right to appeal": r"\bappeal|\b(?:go|apply|turn|take\s+\w+)\s+to\s+(?:the\s+|a\s+)?(?:\w+[\s-]+){0,2}tribunal",
    "the time limit": r"\b(?:two|2|one|1)[\s-]+(?:calendar\s+)?months?\b|\btime[\s-]+limit|\bdeadline|\b[12]/12\b|"
    r"\bwithin\s+\w+\s+(?:months?|weeks?|days?)\b|\b(?:8|eight)\s+weeks\b",
    "mediation": r"\bmediat",
    "disagreement resolution": r"\bdisagreement\s+resol|\bresol\w+\s+(?:the\s+|any\s+|a\s+|your\s+)?"
    r"(?:disagreement|dispute)|\bdispute\s+resol|\bDRS\b|\bresolution\s+of\s+(?:\w+\s+){0,2}(?:disagreement|dispute)|"
    r"\b(?:disagreement|dispute)s?\s+(?:\w+\s+){0,3}resol",
    "free advice and support": r"\binformation\s*(?:,|and|&|\+)\s*(?:advice|support)|\badvice\s+and\s+information|\b(?:send)?iass?\b|"
    r"\bsendiass\b|\badvice\b[^.]{0,40}\b(?:support|service|free|charge|impartial)|"
    r"\b(?:free|impartial|independent)\b[^.]{0,20}\badvice|\bparent\s+partnership",
}
_RIGHTS = {name: Pattern(pattern, re.IGNORECASE) for name, pattern in RIGHTS.items()}

_DECISIONS = frozenset(
    {
        "final_plan_sent",
        "amended_plan_sent",
        "plan_refused",
        "not_amended_notice_sent",
        "ceasing_notified",
        "assessment_decided",
        "reassessment_decided",
        "review_decided",
    }
)
_LETTERS = frozenset({"letter_sent", "letter_drafted"})
_DECIDES = Pattern(
    r"\b(?:will|shall|to|we)\s+cease\b|\bceas(?:e|ing)\s+to\s+maintain|\bwill\s+not\s+(?:be\s+)?"
    r"(?:assess|carry|mak|issu|amend|chang|reassess)|\brefus(?:e|ed|al)\b|\bfinal(?:ised)?\s+"
    r"(?:amended\s+)?(?:ehcp?\b|education,?\s+health|plan\b|version)|\bha(?:ve|s)\s+decided\b|"
    r"\b(?:our|the|this)\s+decision\b|\bdeclined?\b",
    re.IGNORECASE,
)
_DEAR = Pattern(r"\bDear\s+(?P<to>[^,\n.]{2,60})", re.IGNORECASE)
_ADDRESSED = Pattern(
    r"\b(?:addressed|sent|posted|issued|e-?mailed|served|given|written)\s+(?:\w+\s+){0,2}?(?:to|on):?\s*(?P<to>[^.:\n]{2,90})",
    re.IGNORECASE,
)
_TO = Pattern(
    r"^\s*(?:(?:letters?|notices?|copy|draft)\s+(?:sent\s+)?to|recipients?(?:\s+of\s+[\w ]{3,30})?|addressee|to)\b\W{0,4}(?P<to>(?:the\s+)?(?:Mr|Mrs|Ms|Miss|Mx|Dr|mum|dad|mother|father|his\s+m|her\s+m|parents?|carers?|guardians?)\b[^:;\n]{0,60})",
    re.IGNORECASE | re.MULTILINE,
)
_APPEAL_NOTE = Pattern(
    r"\b(?:rights?\s+(?:of|to)\s+appeal|(?:may|can|could)\s+appeal|appeal\s+to\s+the|months?\s+to\s+appeal|appeal\s+rights|"
    r"appeals?\s*[–—:-]|appeal\s+(?:is|must|has)\s+to\s+be|right\s+to\s+(?:go|take\s+it)\s+to\s+(?:the\s+)?(?:SEND\s+|First\W*tier\s+)?Tribunal|"
    r"appealed\s+(?:to|against)|wish\s+to\s+appeal|want\s+to\s+appeal)",
    re.IGNORECASE,
)
# Rights may be told elsewhere: "see the letter that goes with this plan".
_SEE_LETTER = Pattern(
    r"(?<!date of )(?<!date on )(?<!months of )(?<!month of )(?<!from )\b(?:the|our|your|a|this|covering|decision|separate|accompanying)\s+(?:\w+\s+){0,2}?letter\b|"
    r"\bletters?\s+(?:sets?|tells?|explains?|gives?|says?|will)\b|\b(?:leaflet|booklet)\s+(?:is\s+)?(?:enclosed|attached|with)\b|\benclosed\s+(?:leaflet|booklet|sheet)|"
    r"\bset\s+out\s+(?:separately|elsewhere)",
    re.IGNORECASE,
)


@dataclass(frozen=True, kw_only=True)
class _Letter:
    """A letter as it is known: its text, and where it stands or when it was sent."""

    text: str
    passage: Passage | None = None
    on: dt.date | None = None


def rights_are_told(draft: Draft) -> Iterator[Seen]:
    """Yield which of the family's rights a letter of decision does not tell."""
    notices = list(_notices(draft))
    for letter in notices:
        missing = [name for name, cue in _RIGHTS.items() if not cue.search(letter.text)]
        if missing:
            yield Breach(
                passage=letter.passage,
                evidence="" if letter.passage else letter.text[:160],
                certainty=Certainty.SUSPECTS if letter.passage else None,
                values={"missing": ", ".join(missing)},
            )
    if not notices and (_is_decided(draft) or _was_decided(draft)):
        yield NotKnown(fact=Known.LETTER)


def _is_decided(draft: Draft) -> bool:
    """Return whether a letter goes with this document: a review's, too, where only a file is known."""
    after_review = draft.case.reading is not None and draft.stage in (Stage.REVIEW, Stage.AMENDMENT)
    return draft.stage in FINAL_STAGES or after_review


def _was_decided(draft: Draft) -> bool:
    told_always = _DECISIONS - {"assessment_decided", "review_decided"}
    return any(event.kind in told_always for event in draft.case.events)


def _notices(draft: Draft) -> Iterator[_Letter]:
    if draft.case.reading is None:
        for event in draft.case.events:
            if _is_notice(event):
                yield _Letter(text=event.note, on=event.on)
        return
    yield from _printed(draft)


def _is_notice(event: Event) -> bool:
    tells = any(cue.search(event.note) for cue in _RIGHTS.values())
    if event.kind in _DECISIONS:
        return tells or (_DEAR.search(event.note) is not None and bool(_DECIDES.search(event.note)))
    return event.kind in _LETTERS and _DECIDES.search(event.note) is not None


_LETTER_LINES = 12


def _printed(draft: Draft) -> Iterator[_Letter]:
    """Yield the letter of decision in a Word file; else the notice of rights in it, if there is one.

    Rights may stand on another page than the letter, so they are looked for all over the file.
    """
    unsaid = _outside_the_plan(draft)
    unplaced = draft.case.reading.unplaced if draft.case.reading else ()
    everything = " ".join([*(p.text for p in unsaid), *unplaced])
    for place, passage in enumerate(unsaid):
        letter = " ".join(p.text for p in unsaid[place : place + _LETTER_LINES])
        if _DEAR.match(passage.text.strip()) and _is_decision(letter):
            yield _Letter(text=everything, passage=passage)
            return
    for passage in unsaid:
        if _APPEAL_NOTE.search(passage.text) and not _SEE_LETTER.search(passage.text):
            yield _Letter(text=everything, passage=passage)
            return


def _outside_the_plan(draft: Draft) -> list[Passage]:
    """Return what is no part of the plan itself: cover, letters, notes under a section."""
    return [p for p in draft.passages if p.letter is None or (p.field == "loose" and not p.part)]


def _is_decision(letter: str) -> bool:
    return _DECIDES.search(letter) is not None or _APPEAL_NOTE.search(letter) is not None


def right_person_decides(draft: Draft) -> Iterator[Seen]:
    """Yield that a parent is treated as deciding after compulsory school age, or a child before."""
    if draft.born is None:
        yield NotKnown(fact=Known.BORN)
        return
    ends = school_age_ends(draft.born)
    if _has_representative(draft):
        return
    yield from _wrongly_addressed(draft, ends)
    if draft.on > ends:
        yield from _parent_decides(draft)
    else:
        yield from _child_decides(draft, ends)


_REPRESENTED = Pattern(
    r"\blacks?\s+(?:the\s+)?(?:mental\s+)?capacity|\bdoes\s+not\s+have\s+(?:the\s+)?(?:mental\s+)?"
    r"capacity|\bdeput(?:y|ies|yship)\b|\blasting\s+power|\battorney\b|\bcourt\s+of\s+protection|"
    r"\b(?:as|is)\s+(?:(?:his|her|their|the)\s+)?(?:\w+\s+)?representative|\bbest\s+interests?\b|"
    r"\balternative\s+person\b",
    re.IGNORECASE,
)


def _has_representative(draft: Draft) -> bool:
    if any(not one.has_capacity and one.representative for one in draft.case.capacity):
        return True
    if draft.case.reading is None:
        return draft.case.pupil.decision_maker == "best_interests"
    return any(_REPRESENTED.search(passage.text) for passage in draft.passages)


def _wrongly_addressed(draft: Draft, ends: dt.date) -> Iterator[Breach]:
    for letter in _letters(draft):
        to = next((m for cue in (_ADDRESSED, _DEAR, _TO) if (m := cue.search(letter.text))), None)
        on = letter.on or draft.on
        if to is None:
            continue
        names_pupil = _names_pupil(draft, to["to"])
        if on > ends and not names_pupil and _is_parent(draft, to["to"]):
            yield _addressed(letter, to, draft, ends)
        elif on <= ends and names_pupil and not _is_parent(draft, to["to"]):
            yield _addressed(letter, to, draft, ends, sure=False)


def _child_decides(draft: Draft, ends: dt.date) -> Iterator[Breach]:
    """Yield that a page outside the plan makes a child the one who decides."""
    names = "|".join(
        re.escape(n) for n in (draft.case.pupil.first_name, draft.case.pupil.known_as) if n
    )
    if not names or draft.case.reading is None:
        return
    decides = Pattern(
        rf"\b(?:decisions?\b[^.;\n]{{0,50}}\b(?:made|taken)\s+by|decision[\s-]?makers?|who\s+decides)\b\W*(?:is\s+)?(?:{names})\b"
        rf"(?!['’]s)(?!.{{0,40}}\b(?:and|with|parents?|mother|mum|father|dad)\b)",
        re.IGNORECASE,
    )
    for passage in _outside_the_plan(draft):
        found = decides.search(passage.text)
        if found is not None:
            yield Breach(
                passage=passage,
                start=found.start(),
                end=found.end(),
                certainty=Certainty.SUSPECTS,
                values={
                    "decider": f"Until {ends.day} {ends:%B %Y}, a parent is the one who decides"
                },
            )


def _addressed(
    letter: _Letter, to: re.Match[str], draft: Draft, ends: dt.date, *, sure: bool = True
) -> Breach:
    decider = f"{draft.name} is the one who decides" if sure else "a parent is the one who decides"
    day = ends + dt.timedelta(days=1)
    when = f"From {day.day} {day:%B %Y}" if sure else f"Until {ends.day} {ends:%B %Y}"
    in_doubt = letter.passage is not None or not sure
    return Breach(
        passage=letter.passage,
        start=to.start() if letter.passage else 0,
        end=to.end() if letter.passage else 0,
        evidence="" if letter.passage else to.group(0),
        certainty=Certainty.SUSPECTS if in_doubt else None,
        values={"decider": f"{when}, {decider}"},
    )


def _letters(draft: Draft) -> Iterator[_Letter]:
    if draft.case.reading is None:
        kinds = _LETTERS | _DECISIONS
        yield from (_Letter(text=e.note, on=e.on) for e in draft.case.events if e.kind in kinds)
        return
    yield from (_Letter(text=p.text, passage=p) for p in _outside_the_plan(draft))


def _names_pupil(draft: Draft, to: str) -> bool:
    pupil = draft.case.pupil
    called = {pupil.first_name.casefold(), pupil.known_as.casefold()} - {""}
    whom = _OF_WHOM.split(_IN_THE_PART_OF.split(to.casefold())[0])[0]
    return any(re.search(rf"\b{re.escape(name)}\b", whom) for name in called)


# "As the decision-makers for Ilar" says what somebody is, not to whom it goes.
_IN_THE_PART_OF = Pattern(r",?\s+(?:as|who|being)\b|\b(?:on\s+behalf\s+of|in\s+respect\s+of)\b")
# "The parents of Ilar" are not Ilar.
_OF_WHOM = Pattern(
    r"\b(?:parents?|carers?|guardians?|mum|dad|mother|father|family)(?:\s+and\s+\w+)?\s+(?:of|to|for)\b|"
    r"\b(?:regarding|about|concerning|re|for)\b"
)


_PARENT_WORD = Pattern(
    r"\b(?:parents?|carers?|guardians?|mum|dad|mother|father|mr\s+(?:and|&)\s+mrs|mrs|mr)\b",
    re.IGNORECASE,
)


def _is_parent(draft: Draft, to: str) -> bool:
    if _PARENT_WORD.search(to):
        return True
    identity = draft.case.identity
    names = [parent.name for parent in identity.parents] if identity else []
    names += [name for name, role, _ in draft.case.said.named if role is Role.PARENT]
    firsts = {name.split()[0].casefold() for name in names if name.split()}
    return bool(firsts & set(re.findall(r"[^\W\d_]+", to.casefold())))


_PARENT_DECIDES = Pattern(
    r"(?<!ask )\b(?:mum|mom|dad|mother|father|parents?|carers?|famil(?:y|ies)|mr\.?\s+\w+|mrs\.?\s+\w+|"
    r"grandparents?|gran|nan)\b(?:\s+and\s+(?:dad|father|mum|mother))?\s+"
    r"(?:(?:always|usually|will|still|to|must|should)\s+)*"
    r"(?:(?:decides?|choos(?:e|es))(?=\s*(?:[.;,!]|$)|\s+(?:for|everything|on\s+behalf|about|all|where|"
    r"whether|which))|(?:makes?|takes?|make)\s+(?:the|all|most|any|every|final|\w+[’']s?)\s+"
    r"(?:\w+\s+){0,3}decisions?|ha(?:s|ve)\s+the\s+final\s+(?:say|decision)|"
    r"(?:is|are|as|being|remain)\s+(?:the\s+)?decision[\s-]?makers?)|"
    r"\bdecision[\s-]?makers?\b\W{0,4}(?:is\s+)?(?:(?:the|his|her|their)\s+)?(?:mum|dad|mother|father|parents?|carers?|"
    r"mrs?\b)|\bdecisions?\s+(?:are|is|will\s+be)\s+(?:made|taken)\s+by\s+(?:\w+\s+){0,2}(?:mum|dad|"
    r"mother|father|parents?|carers?|family)",
    re.IGNORECASE,
)
_WITH_PUPIL = Pattern(
    r"\bwith\s+(?:him|her|them)\b|\btogether\b|\bdo(?:es)?\s+not\b|\bno\s+longer\b|\bused\s+to\b|"
    r"\buntil\b|\bhelp",
    re.IGNORECASE,
)


def _parent_decides(draft: Draft) -> Iterator[Breach]:
    ends = school_age_ends(draft.born) if draft.born else draft.on
    day = ends + dt.timedelta(days=1)
    told = f"From {day.day} {day:%B %Y}, {draft.name} is the one who decides"
    for passage in draft.passages:
        if passage.is_pupils:
            continue
        for start, end in passage.sentences:
            found = _PARENT_DECIDES.search(passage.text, start, end)
            if found is not None and not _WITH_PUPIL.search(passage.text, start, end):
                yield Breach(
                    passage=passage,
                    start=found.start(),
                    end=found.end(),
                    certainty=Certainty.SUSPECTS,
                    values={"decider": told},
                )
    if draft.case.reading is None and draft.case.pupil.decision_maker == "parent":
        yield Breach(evidence="who decides: parent", values={"decider": told})
