"""The steps whose time a sentence may tell, and the words of each."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from ehcplan.clocks.catalogue import CLOCKS
from ehcplan.compliance import english
from ehcplan.compliance.calling_words import calling_words
from ehcplan.compliance.checks.t import tells_exception
from ehcplan.compliance.checks.t_days import days_in
from ehcplan.compliance.checks.t_told import PRINTED, Told, breach_at, told_by
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach
from ehcplan.plan.whole import Letter


def _words(*ideas: str) -> Pattern:
    return Pattern("|".join(ideas), re.IGNORECASE)


_REQUEST = _words(
    r"\brequest(?:ed|s)?\b",
    r"\b(?:had|first|mum|dad|parents?|mother|father|family|we|she|he|school|[A-Z]\w+)\s+(?:had\s+)?"
    r"(?:first\s+)?asked\b",
    r"\bapplied\b|\bapplication\b",
    r"(?:^|[.;|:]\s*)asked\b",
)
_WENT = (
    r"\b(?:sent|out|went|reach\w*|arriv\w+|came|come|shared|issued|circulated|received|got|"
    r"posted|e-?mailed|written|wrote|ready|finish\w*|had|done|given|made)\b"
)
_REVIEW = (
    r"\b(?:annual|yearly|early|emergency|interim|plan|\w+[’']s)\s+review\b|\breview\s+meeting\b|"
    r"\breview\b\W*(?:held|took|was\s+held|of|on)\b|\breviewed\s+(?:this|the|h\w+)\s+plan\b|"
    r"\bmeeting\s*:|\breview\s*:\s*(?:meeting|held)\b"
)

DECIDED_TO_ASSESS = Told(
    clock="CLK-01",
    step="Decision whether to assess",
    start=_REQUEST,
    end=_words(
        r"\b(?:agree\w*|decid\w+|decision|would|will|refus\w+|whether|said\s+yes)\b"
        r"[^.|;]{0,40}\bassess",
        r"\b(?:yes|no|go-ahead|green\s+light)\s+(?:to|for)\s+(?:\w+\s+)?assess",
        r"\bassessment\b[^.|;]{0,20}\b(?:agreed|refused|approved)\b|"
        r"\b(?:outcome|answer|result)\s+of\s+(?:the|her|his|their)\s+request\b",
    ),
    never=_words(r"\bdraft\b|\bfinal\b|\breview\b|\bissue\b|\badvice\b|\btherap\w+|\bEP\b"),
    is_excusable=True,
)
REFUSED = Told(
    clock="CLK-03",
    step="Refusal to make a plan",
    start=_REQUEST,
    end=_words(
        r"\b(?:refus|declin|reject)\w*\s+(?:on\s+(?:\d{1,2}\s+\w+\s+20\d\d\s+)?)?"
        r"(?:to\s+)?(?:issue|make|draw\s+up|write|an?\b|the\b)"
        r"[^.|;]{0,20}\bplan\b|\brefus\w+\s+(?:an?\s+)?(?:EHC\s+)?plan\b",
        r"\bno\s+(?:EHC\s+)?plan\b|\bplan\b[^.;]{0,12}\bnot\s+(?:necessary|needed)\b",
        r"\bnot\s+(?:to\s+|be\s+)?(?:issu|mak|writ)\w*\b[^.|;]{0,20}\bplan\b",
    ),
    never=_words(r"\bfinal\b|\breview\b|\bamend"),
    is_excusable=True,
)
FINAL_SENT = Told(
    clock="CLK-06",
    step="Final plan",
    start=_REQUEST,
    end=_words(
        r"\bfinal(?:ised)?\s+(?:EHC\s+|education,?\s+health\s+and\s+care\s+)?plan\b|"
        r"\bplan\s+(?:was\s+)?(?:final|issued|finalised|made\s+final)\b"
    ),
    never=_words(r"\bdraft\b|\breview\b|\bamend|\brefus|\bappeal"),
    is_excusable=True,
)
REPORTED = Told(
    clock="CLK-14",
    step="Report of a review meeting",
    start=_words(_REVIEW),
    end=_words(r"\breport\b|\brecommendations\b|\bwrite-?up\b|\bwritten\s+up\b"),
    never=_words(
        r"\bbefore\s+(?:the|it|her|his)\b|\bpapers?\b|\bahead\b|\badvance\b|\bdecision\b|"
        r"(?<!been\s)(?<!were\s)(?<!was\s)(?<!all\s)(?<!body\s)(?<!one\s)(?<!those\s)\binvit|"
        r"\bdecided\b|\bamend|\bnotice\b|\bprovision\b|\bnext\s+(?:annual\s+)?review\b|"
        r"\bprogress\s+report|\breports\b|\breport\s+(?:for|to)\s+the\s+(?:review|meeting)\b|"
        r"\bpsychologist|\btherap|\bfinal\s+plan\b|\breported\b|\bmedical\b|\badvice\b"
    ),
)
REVIEW_DECIDED = Told(
    clock="CLK-15",
    step="Decision on a review",
    start=_words(_REVIEW),
    end=_words(
        r"\b(?:decid\w+|decision|notice|notif\w+|told|hear|heard|letter|wrote|said|propos\w+)\b"
        r"[^.;]{0,70}\b(?:keep|maintain\w*|amend\w*|chang\w+|ceas\w+|end(?:ed)?|leave|left)\b",
        r"\b(?:amendment|proposed\s+changes)\b",
    ),
    never=_words(
        r"\bfinal\b|\bpapers?\b|\binvit|\breport\b|\bplacement\b|\bnext\s+(?:annual\s+)?review\b|"
        r"\bamended\s+plan\b|\blast\s+review\b|\bthe\s+one\s+before\b|\bcomments?\b"
    ),
)
AMENDED_SENT = Told(
    clock="CLK-18",
    step="Amended final plan",
    start=_words(
        r"\b(?:amendment|amending)\s+notice\b|\bnotice\b|\bpropos\w+\s+(?:change|amend)\w*|"
        r"\b(?:changes|amendments)\s+(?:were\s+)?propos\w+|\bamendments?\s+propos\w+"
    ),
    end=_words(
        r"\bamended\s+(?:EHC\s+)?(?:final\b|plan\b|version\b)|\bfinal\s+amended\b|"
        r"\bplan\b[^.;]{0,20}\bfinalised\b"
    ),
    never=_words(r"\brefus|\breport\b|\binvit|\bappeal|\bnext\b"),
)
ANSWERED = Told(
    clock="CLK-07",
    step="Answer to a consultation",
    start=_words(
        r"\bconsult(?:ed|ation|ing)?\b",
        # The days run from when the school had the papers, and not from when they were posted.
        r"\b(?:received|reached|arrived\s+at|delivered\s+to|landed\s+(?:at|with|on))\b(?!\s+(?:us|the\s+"
        r"(?:council|authority|office)))",
        r"\b(?:had|got|has\s+had)\s+(?:our|the|its|their|it)\b",
    ),
    end=_words(
        r"\b(?:repl(?:y|ied|ies)|answer(?:ed|s)?|respon(?:se|ded|ses)|said\s+(?:yes|no)|"
        r"wrote\s+back|came\s+back|wrote\s+to\s+(?:accept|refuse|say|decline)|accepted|refused|declined)\b"
    ),
    about=Pattern(r"\bconsult", re.IGNORECASE),
    never=_words(
        r"\bparents?\b|\bfamil|\bmum\b|\bdad\b|\bmother|\bfather|\bmedicin|\breview\b|\badvice\b|"
        r"^(?!.*\b(?:college|school|academy|nursery|provider)\s+(?:was|were|has\s+been|had\s+been)\s+"
        r"(?:sent|given)\b).*\bdraft\b|\bpaediatric|\bclinic|\bhospital|\bobserv|\bonce\s+more\b"
    ),
)
COMMENTS_CLOSED = Told(
    clock="CLK-05",
    step="Representations on a draft",
    start=_words(r"\bdraft\b", r"\bserved\b", r"\bpropos\w+\s+(?:\w+\s+)?(?:plan|changes|amend)"),
    end=_words(
        r"\b(?:comments?|reply|repl(?:y|ies)|representations?|views|respon\w+|tell\s+us|objections?|"
        r"let\s+us\s+know|hear\s+from|corrections?)\b[^.;]{0,60}\b(?:by|before|until|clos\w+|"
        r"deadline|last\s+day|ends?|no\s+later)\b",
        r"\b(?:closing\s+date|deadline|last\s+day)\b[^.;]{0,40}\b(?:comments?|repl|represent|views|"
        r"respon)",
    ),
    never=_words(
        r"\bconsult|\bgovernors?\b|\breview\s+meeting\b|\bfinal\s+plan\b|\breplied\b|"
        r"\bresponded\b|\bcommented\b|\bby\s+(?:e-?mail|telephone|phone|letter|post|hand)\b|"
        r"\bdecision\b|\bextend|\bextension|\blonger\b|\badvice\b"
    ),
    at_least=True,
)
_PAPERS = r"(?:papers?|paperwork|reports?|advice|invitations?|invites?|notice|documents|pack)"
_SENT = (
    r"(?:sent|went|out|circulated|shared|given|posted|e-?mailed|issued|reached|came|arrived|had|"
    r"got|handed|saw)"
)
PAPERS_SENT = Told(
    clock="CLK-13",
    step="Notice and papers of the review",
    start=_words(
        rf"\b{_PAPERS}\b[^.;]{{0,50}}\b{_SENT}\b|\b{_SENT}\b[^.;]{{0,50}}\b{_PAPERS}\b|\binvited\b"
    ),
    end=_words(
        r"\b(?:annual|yearly|interim|early|emergency)\s+review\b|\breview\s+meeting\b|"
        r"\breview\s*:"
    ),
    never=_words(
        r"\breports?\s+(?:of|from|on|after)\b|\bnotes\b|\bminutes\b|\bafter\s+the\b|\bdraft\b|"
        r"\bdeci(?:ded|sion)\b|\bamend|\bafterwards\b|\bpsycholog|\btherap|\bnext\s+(?:annual\s+)?"
        r"review\b|\bfollowing\b|\bwritten\b|\bdated\b"
    ),
    at_least=True,
)
ADVICE_CAME = Told(
    clock="CLK-02",
    step="Advice",
    start=_words(r"\basked\b|\brequest(?:ed)?\b|\bwrote\s+to\b|\bwritten\s+to\b|\binvited\b"),
    end=_words(
        r"\badvice\b[^.;]{0,50}" + _WENT,
        _WENT + r"[^.;]{0,30}\badvice\b",
    ),
    never=_words(
        r"\breview\b|\bmeeting\b|\bdraft\b|\bdecid|\bassess(?:ment)?\s+(?:was|on)\b|\bfinal\b|"
        r"\basked\s+for\s+by\b|\bviews\b|\bmum\b|\bdad\b|\bparents?\b|\bupdate"
    ),
    is_excusable=True,
)


_DUE_THEN_CAME = Pattern(r"\bdue(?:\s+(?:by|on|in))?\W{0,3}$", re.IGNORECASE)
_CAME = Pattern(rf"\W*(?:\w+\s+){{0,4}}{_WENT}[^.;]{{0,20}}$", re.IGNORECASE)
_ADVICE = Pattern(r"\badvi[cs]e\b|\breports?\b", re.IGNORECASE)
_ASKED_ELSE = Pattern(r"\breview\b|\bmeeting\b|\bdraft\b|\bfinal\b|\bparents?\b", re.IGNORECASE)


def advice_told_late(draft: Draft) -> Iterator[Breach]:
    """Yield that a sentence tells of advice that came after six weeks, or after its own last day."""
    if draft.once(tells_exception):
        return
    found = list(ADVICE_CAME(draft)) or list(_came_after_due(draft)) or list(_came_back_late(draft))
    for one in found[:1]:
        values = {"report": "The advice", "due": "the last day of six weeks"}
        yield replace(one, values={**one.values, **values})


_ASKED_ON = Pattern(
    r"\b(?:asked|requested|wrote|written|request\w*|letter|invit\w+|commissioned|sought|approached)\b"
    r"[^.;|]{0,60}$",
    re.IGNORECASE,
)
_BACK_ON = Pattern(
    r"\b(?:(?:had|got|have)\s+(?:it|them|this|that|the\s+\w+)\s+(?:back|in)|came|come|back|returned|"
    r"received|arrived|sent|reached|answer(?:ed)?|repl(?:y|ied)|given|gave|provided|submitted|in\s+our\s+"
    r"hands)\b[^.;|]{0,30}$",
    re.IGNORECASE,
)
_DUE_ON = Pattern(
    r"\b(?:due|by|until|deadline|before|within|expected|reminded|chased|reminders?)\b[^.;|]{0,15}$",
    re.IGNORECASE,
)
_LEAST_TOLD = 2


def _came_back_late(draft: Draft) -> Iterator[Breach]:
    """Yield advice that a sentence has asked for on one day and back on another, six weeks later.

    What stands between, such as the day it was due, does not matter.
    """
    for passage in told_by(draft, calling_words(_BACK_ON)):
        of = f"{passage.heading} {passage.caption} {passage.text}"
        is_listed = passage.field == PRINTED or "attached" in passage.text
        if passage.letter is not Letter.K or not is_listed or not _ADVICE.search(of):
            continue
        for start, end in passage.sentences:
            said = passage.text[start:end]
            days = days_in(said)
            if len(days) < _LEAST_TOLD or _ASKED_ELSE.search(said):
                continue
            if _is_back_late(said, days):
                yield breach_at(passage, start, end, {})
                return


def _is_back_late(said: str, days: list[english.WrittenDate]) -> bool:
    asked: dt.date | None = None
    begins = [0, *(one.end for one in days)]
    for begin, one in zip(begins, days, strict=False):
        words = said[begin : one.start]
        if _DUE_ON.search(words):
            continue
        if asked is None and _ASKED_ON.search(words):
            asked = one.first
        elif asked is not None and _BACK_ON.search(words):
            return _SIX_WEEKS < (one.first - asked).days <= _A_ROUND
    return False


_SIX_WEEKS, _A_ROUND = CLOCKS["CLK-02"].period.gap.days, 300


def _came_after_due(draft: Draft) -> Iterator[Breach]:
    for passage in told_by(draft, frozenset({"due"})):
        for start, end in passage.sentences:
            said = passage.text[start:end]
            of = f"{passage.heading} {passage.caption} {said}"
            if not _ADVICE.search(of) or _ASKED_ELSE.search(of):
                continue
            dated = [one for one in english.dates_in(said) if one.is_exact]
            for due, came in pairwise(dated):
                is_told = _DUE_THEN_CAME.search(said[: due.start]) and _CAME.match(
                    said[due.end : came.start]
                )
                if is_told and came.first > due.first:
                    yield breach_at(passage, start, end, {})
