"""The letter that goes with a decision, and the check of the rights of the family that it tells."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass

from ehcplan.compliance.draft import Draft
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import FINAL_STAGES, Breach, Certainty, NotKnown, Seen
from ehcplan.plan.events import Event
from ehcplan.plan.known import Known
from ehcplan.plan.whole import Letter
from ehcplan.vocabulary import Stage

RIGHTS = {
    "the right to appeal": (
        r"\bappeal|\b(?:go|apply|turn|take\s+\w+)\s+to\s+(?:the\s+|a\s+)?(?:\w+[\s-]+){0,2}tribunal"
    ),
    "the time limit": r"\b(?:two|2|one|1)[\s-]+(?:calendar\s+)?months?\b|\btime[\s-]+limit|\bdeadline|"
    r"\b[12]/12\b|"
    r"\bwithin\s+\w+\s+(?:months?|weeks?|days?)\b|\b(?:8|eight)\s+weeks\b",
    "mediation": r"\bmediat",
    "disagreement resolution": r"\bdisagreement\s+resol|\bresol\w+\s+(?:the\s+|any\s+|a\s+|your\s+)?"
    r"(?:disagreement|dispute)|\bdispute\s+resol|\bDRS\b|\bresolution\s+of\s+(?:\w+\s+"
    r"){0,2}(?:disagreement|dispute)|"
    r"\b(?:disagreement|dispute)s?\s+(?:\w+\s+){0,3}resol",
    "free advice and support": r"\binformation\s*(?:,|and|&|\+)\s*(?:advice|support)|\badvice\s+and\s+information|"
    r"\b(?:send)?iass?\b|"
    r"\bsendiass\b|\badvice\b[^.]{0,40}\b(?:support|service|free|charge|impartial)|"
    r"\b(?:free|impartial|independent)\b[^.]{0,20}\badvice|\bparent\s+partnership",
}
_RIGHTS = {name: Pattern(pattern, re.IGNORECASE) for name, pattern in RIGHTS.items()}

DECISIONS = frozenset(
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
LETTERS = frozenset({"letter_sent", "letter_drafted"})
_DECIDES = Pattern(
    r"\b(?:will|shall|to|we)\s+cease\b|\bceas(?:e|ing)\s+to\s+maintain|\bwill\s+not\s+(?:be\s+)?"
    r"(?:assess|carry|mak|issu|amend|chang|reassess)|\brefus(?:e|ed|al)\b|\bfinal(?:ised)?\s+"
    r"(?:amended\s+)?(?:ehcp?\b|education,?\s+health|plan\b|version)|\bha(?:ve|s)\s+decided\b|"
    r"\b(?:our|the|this)\s+decision\b|\bdeclined?\b",
    re.IGNORECASE,
)
DEAR = Pattern(r"\bDear\s+(?P<to>[^,\n.]{2,60})", re.IGNORECASE)
_APPEAL_NOTE = Pattern(
    r"\b(?:rights?\s+(?:of|to)\s+appeal|(?:may|can|could)\s+appeal|appeal\s+to\s+the|months?\s+"
    r"to\s+appeal|appeal\s+rights|"
    r"appeals?\s*[–—:-]|appeals?\s+to\s+(?:the|a)\s+(?:\w+\W+){0,2}?tribunal|"
    r"(?:notice\s+of|your|his|her|their|family[’']s)\s+rights?\b[^.;\n]{0,40}\bappeals?|appeal\s+(?:is|must|has)\s+to\s+be|right\s+to\s+(?:go|take\s+it)\s+to\s+"
    r"(?:the\s+)?(?:SEND\s+|First\W*tier\s+)?Tribunal|"
    r"appealed\s+(?:to|against)|wish\s+to\s+appeal|want\s+to\s+appeal)",
    re.IGNORECASE,
)
# "Rights of appeal come with the final plan": there is no decision yet to appeal against.
_STILL_TO_COME = Pattern(
    r"\bappeal\w*\b[^.;\n]{0,40}\b(?:comes?|follows?|given|begins?|starts?|arises?|sent|told|"
    r"explained|apply|applies|set\s+out)\b[^.;\n]{0,20}\b(?:with|in|once|when|after|from|until)\b"
    r"[^.;\n]{0,20}\bfinal\b|\b(?:no|not|nothing|\w*n[’']t)\b[^.;\n]{0,30}\bappeal\b[^.;\n]{0,30}"
    r"\b(?:yet|draft|until|before|stage)\b|\bnothing\s+to\s+appeal\b|\b(?:once|when|after)\b"
    r"[^.;\n]{0,30}\bfinal\b[^.;\n]{0,40}\bappeal\b",
    re.IGNORECASE,
)
# Rights may be told elsewhere: "see the letter that goes with this plan".
_SEE_LETTER = Pattern(
    r"(?<!date of )(?<!date on )(?<!months of )(?<!month of )(?<!from )\b(?:the|our|your|a|this|"
    r"covering|decision|separate|accompanying)\s+(?:\w+\s+){0,2}?letter\b|"
    r"\bletters?\s+(?:sets?|tells?|explains?|gives?|says?|will)\b|\b(?:leaflet|booklet)\s+(?:is\s+"
    r")?(?:enclosed|attached|with)\b|\benclosed\s+(?:leaflet|booklet|sheet)|"
    r"\bset\s+out\s+(?:separately|elsewhere)",
    re.IGNORECASE,
)


@dataclass(frozen=True, kw_only=True)
class KnownLetter:
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
    told_always = DECISIONS - {"assessment_decided", "review_decided"}
    return any(event.kind in told_always for event in draft.case.events)


def _notices(draft: Draft) -> Iterator[KnownLetter]:
    if draft.case.reading is None:
        for event in draft.case.events:
            if _is_notice(event):
                yield KnownLetter(text=event.note, on=event.on)
        return
    yield from _printed(draft)


def _is_notice(event: Event) -> bool:
    tells = any(cue.search(event.note) for cue in _RIGHTS.values())
    if event.kind in DECISIONS:
        return tells or (DEAR.search(event.note) is not None and bool(_DECIDES.search(event.note)))
    return event.kind in LETTERS and _DECIDES.search(event.note) is not None


_LETTER_LINES = 12


def _printed(draft: Draft) -> Iterator[KnownLetter]:
    """Yield the letter of decision in a Word file; else the notice of rights in it, if there is one.

    Rights may stand on another page than the letter, so they are looked for all over the file.
    """
    unsaid = [*outside_the_plan(draft), *_rights_within(draft)]
    unplaced = draft.case.reading.unplaced if draft.case.reading else ()
    everything = " ".join([*(p.text for p in unsaid), *unplaced])
    for place, passage in enumerate(unsaid):
        letter = " ".join(p.text for p in unsaid[place : place + _LETTER_LINES])
        if DEAR.match(passage.text.strip()) and _is_decision(letter):
            yield KnownLetter(text=everything, passage=passage)
            return
    for passage in unsaid:
        if _is_note_of_rights(passage, draft):
            yield KnownLetter(text=everything, passage=passage)
            return


def _rights_within(draft: Draft) -> Iterator[Passage]:
    """Yield what stands in the place or the budget of a plan, and tells of several rights at once."""
    for passage in draft.of(Letter.I, Letter.J):
        if passage.part is not None and _APPEAL_NOTE.search(passage.text):
            told = sum(cue.search(passage.text) is not None for cue in _RIGHTS.values())
            if told >= _SEVERAL:
                yield passage


_SEVERAL = 3


def _is_note_of_rights(passage: Passage, draft: Draft) -> bool:
    """Return whether a text tells a right to appeal that there is now, and no other paper does."""
    if _APPEAL_NOTE.search(passage.text) is None or _SEE_LETTER.search(passage.text):
        return False
    return draft.stage in FINAL_STAGES or _STILL_TO_COME.search(passage.text) is None


def outside_the_plan(draft: Draft) -> list[Passage]:
    """Return what is no part of the plan itself: cover, letters, notes under a section."""
    return [p for p in draft.passages if p.letter is None or (p.field == "loose" and not p.part)]


def _is_decision(letter: str) -> bool:
    return _DECIDES.search(letter) is not None or _APPEAL_NOTE.search(letter) is not None
