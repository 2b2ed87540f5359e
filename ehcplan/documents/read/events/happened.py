"""What happened when, from labels beside dates and from sentences: the steps of a case on paper."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest

from ehcplan.documents.read.desk.units import Flow, Text
from ehcplan.documents.read.events.cues import (
    ABOUT,
    CUES,
    ELSE,
    LIST_OF_DAYS,
    NOT_YET,
    SPELT_OUT,
    TOPICS,
)
from ehcplan.documents.read.events.of_lines import lines_of
from ehcplan.documents.read.paper.tree import Table
from ehcplan.plan.dates_written import WrittenDate, dates_in
from ehcplan.plan.events import Event
from ehcplan.plan.whole import Letter

_LONGEST = 900
_END = re.compile(r"(?<!\b[A-Z])[.!?]\s+(?=[A-Z(“\"])|[;\n]\s*")
# A row of Section K is advice, and says of itself when it was asked for and came.
_IS_ROW = re.compile(
    r"^\W*\(?[a-h]\)|\|.*\||^\W*K[.\s]?\d|^\W*Appendix\b|^\W*reg(?:ulation)? 6", re.I
)
_CLAUSE = re.compile(r",|\band\b|\bbut\b|\bso\b|\bwhen\b")
_LONG = 7
_FEW = 3
_MEETING_OF = re.compile(
    r"\b(?:for|to|of|at|after|before|following) (?:the |this )?(?:annual |review )*(?:review|"
    r"meeting)\W*(?:of|on|held on)?\W*$"
)
_INVERTED = re.compile(r"\b(?:only (?:on|in)|not (?:until|before)|it was(?: on)?|^\W*on)\W*$")
_ANSWERS = re.compile(r"\b(?:repl|respon|answer)\w*\b.{0,30}\bconsultation\b(?: \w+){0,2}\W*$")
# A family that asked, and does not say what for, asked for what the sentence goes on about.
_ASKED = re.compile(
    r"\b(?:we|i|mum|dad|parents?|family|mother|father) (?:first |all )?asked\b(?! "
    r"(?:for|about|to|if|whether|him|her|them|us|that|the)\b)"
)
_DUE = re.compile(
    r"\b(?:due|target|deadline|expected|planned|limit)\b(?:\W+\w+){0,2}\W*$|"
    r"\bto be (?:\w+ )?(?:named|decided|chosen|agreed|confirmed|settled|made|held|told) "
    r"(?:\w+ )?(?:by|before|no later than)\W*$"
)
_ADVISERS = re.compile(
    r"\bschool|\bhead|\beducation|\bed advice|\bauthority|\bnursery|\bcollege|\bsetting|\bacademy|"
    r"\bsend?\b|"
    r"\bsen[dc]|\bprincipal|\bteacher|\btutor|\bour\b|\bpsycholog|\btherap|\bpaediatric|\bsocial|"
    r"\bmedical|"
    r"\bpre-?school|\bplaygroup|\bprovider|\breg(?:ulation)? 6|^\W*(?:date )?(?:of )?advice"
)
_TELLS = re.compile(
    r"\b(?:we|was|were|reached|sent (?:its|our|the|it)|did|didn[’']t|had|has|have|would|it|they|"
    r"us)\b",
    re.I,
)
_MAIN = re.compile(
    r"\breview|\bdraft|\bconsult|\bplan\b|\basked\b|\brequest|\bfirst\b|\bd\W?o\W?b\b|\bage\b|"
    r"\bstart|\bjoin|\bdated?\W*$|^\W*(?:issued|finalised)(?: on)?\W*$"
)
# What is planned is not what the next lines of a table go on about.
_NEXT_REVIEW = re.compile(
    r"\b(?:next|due)\b.*\breview|\breview(?:ed)? (?:date|due|by|before|is due)\b|^\W*sign"
)
_TABLE_TOPICS = frozenset({"consultation", "review", "amendment", "draft", "assessment"})


@dataclass(frozen=True, kw_only=True)
class Happened:
    """The events that a document prints, and the steps it says have not been taken."""

    events: tuple[Event, ...] = ()
    not_yet: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class _Words:
    """The words round a date: back to the date before it, on to the next, and the rest."""

    before: str
    after: str
    rest: str
    earlier: str

    def ways(self, topics: str) -> Iterator[str]:
        """Yield what may tell what the date is of, the nearest words first."""
        before, after = self.before, self.after
        clause = _CLAUSE.split(before)[-1] if len(before.split()) > _LONG else before
        clause = clause if len(re.findall(r"[a-z]{2,}", clause)) > 1 else before
        if len(before.split()) < _FEW and _MEETING_OF.search(self.earlier):
            # "The papers for the meeting of 12 October came on 9 October."
            yield f"{_MEETING_OF.sub(' ', self.earlier)} review {before}"
        if _INVERTED.search(before):
            # "Not until 16 October did the head send her report of the meeting of …"
            yield f"review {_MEETING_OF.sub(' ', after)} on"
        if len(before.split()) < _LONG and _ANSWERS.search(self.earlier):
            yield f"consultation answer {before}"
        yield from (clause, f"{clause} {after}", before, f"{before} {after}")
        # What a date's own words are about is not what those before it were.
        about = "" if _MAIN.search(clause) else topics
        yield from (f"{about} {clause}", f"{about} {clause} {after}")


@dataclass(kw_only=True)
class _Story:
    """What has been read so far, and what the words are about."""

    events: dict[tuple[str, dt.date], Event] = field(default_factory=dict)
    not_yet: dict[str, None] = field(default_factory=dict)
    topics: tuple[str, ...] = ()
    told_of: list[str] = field(default_factory=list)

    def take(self, text: str) -> None:
        """Take a line: a label with its value, or a paragraph."""
        plain = spelt_out(text[:_LONGEST])
        start = 0
        for end in [*_END.finditer(plain), None]:
            self._sentence(plain[start : end.start() if end else len(plain)])
            start = end.end() if end else 0

    def take_all(self, lines: Sequence[str]) -> None:
        """Take lines that stand under each other; papers before a meeting are of that meeting."""
        for line, after in zip_longest(lines, lines[1:], fillvalue=""):
            if _leads_to_review(line, after):
                self.topics = ("review",)
            self.take(line)

    def go_on(self) -> None:
        """Keep, for the next paragraph, only which step of a case was spoken of."""
        self.topics = tuple(name for name in self.topics if name in _TABLE_TOPICS)

    def _sentence(self, said: str) -> None:
        days = [day for day in dates_in(said) if day.is_exact]
        lower = said.lower()
        last, earlier = 0, ""
        for at, day in enumerate(days):
            before = lower[last : day.start]
            before = "" if at == 0 and LIST_OF_DAYS.match(before) else before
            behind = lower[day.end :]
            ends = days[at + 1].start if at + 1 < len(days) else len(lower)
            after = _own_part(lower[day.end : ends], is_last=at + 1 == len(days))
            self._day(_Words(before=before, after=after, rest=behind, earlier=earlier), day)
            if not _NEXT_REVIEW.search(before):
                self.topics = _topics(f"{before} {after}") or self.topics
            last, earlier = day.end, before
        if not days or NOT_YET.search(lower, last) or "overdue" in lower:
            self._undone(" ".join([lower[: days[0].start], lower[last:]]) if days else lower)
        if not _NEXT_REVIEW.search(lower):
            self.topics = tuple(dict.fromkeys([*_topics(lower), *self.told_of])) or self.topics
        self.told_of.clear()

    def _day(self, words: "_Words", day: WrittenDate) -> None:
        before, after = words.before, words.after
        if ELSE.search(before) or (len(before.split()) < 3 and ELSE.search(after)):
            return
        for kind in self._kinds(words):
            if kind.startswith("advice") and not self._is_statutory(before + after + words.rest):
                continue
            if _DUE.search(before) and not kind.endswith("closed"):
                continue
            note = " ".join(f"{before} {after}".split())[:200]
            self.events.setdefault((kind, day.first), Event(kind=kind, on=day.first, note=note))
            self.told_of.extend([ABOUT[kind]] if kind in ABOUT else [])

    def _kinds(self, words: "_Words") -> tuple[str, ...]:
        """Return what a date stands for: by its own words first, then by what they are about."""
        # What was asked for comes back: "Advice requested for the review … (all returned by …)".
        own = ("advice",) if self.told_of[-1:] == ["advice"] else self.topics
        for one in words.ways(" ".join(dict.fromkeys([*own, *self.told_of]))):
            found = _kind(one, own)
            if found:
                return _all_of(found, one, words.before)
        sentence = words.before + words.after + words.rest
        is_asked = _ASKED.search(words.before) and re.search(r"\bplan\b|\bassess", sentence)
        return ("request_received",) if is_asked else ()

    def _is_statutory(self, said: str) -> bool:
        """Return whether advice is what a body was asked for, and not what anybody may ask."""
        return any(kind == "advice_requested" for kind, _ in self.events) or bool(
            _ADVISERS.search(said)
        )

    def _undone(self, lower: str) -> None:
        if NOT_YET.search(lower) is None or ELSE.search(lower):
            return
        told = NOT_YET.sub(" ", lower)
        about = " ".join(self.topics)
        ways = (told, f"{told} sent", f"{about} {told} sent")
        kind = next((found for one in ways if (found := _kind(one, self.topics))), "")
        if kind == "review_meeting":
            kind = "review_completed"
        if kind:
            self.not_yet.setdefault(kind)


def _own_part(after: str, *, is_last: bool) -> str:
    """Return the words behind a date, but for the clause that leads to the next date."""
    if is_last:
        return after
    breaks = [found.start() for found in _CLAUSE.finditer(after)]
    return after[: breaks[-1]] if breaks else after


def spelt_out(text: str) -> str:
    """Return a text with its short forms spelt out."""
    for pattern, to in SPELT_OUT:
        text = pattern.sub(to, text)
    return text


def _topics(words: str) -> tuple[str, ...]:
    return tuple(name for name, pattern in TOPICS.items() if pattern.search(words))


def _kind(words: str, topics: tuple[str, ...]) -> str:
    found = next((cue.kind for cue in CUES if cue.fits(words)), "")
    if "review" in topics and found == "advice_given":
        return "review_papers_sent"
    if "amendment" in topics and found == "final_plan_sent":
        return "amended_plan_sent"
    return found


# Papers sent "to those invited" do not invite them.
_INVITES = re.compile(r"\binvit(?!ed\b)|\binvited (?:to|and|by)\b|\b(?:is|are|was|were) invited\b")


_ENCLOSES = re.compile(
    r"^(?!.*\b(?:ask|request|sought|seek|wanted)).*\b(?:papers?|reports|advice|documents|"
    r"information|pack)\b",
    re.DOTALL,
)
"""That an invitation brought the papers, and did not ask for them."""


def _all_of(kind: str, words: str, before: str) -> tuple[str, ...]:
    """Return every event that one letter is: a notice with the decision in it is both.

    What else went on the same day stands before it: "Decision to amend, notice and this draft sent".
    """
    if kind == "draft_served" and _NOTICE.search(before):
        kind = "amendment_notice_sent"
    if kind == "review_papers_sent" and _INVITES.search(words):
        return ("review_invited", kind)
    if kind == "review_invited" and _ENCLOSES.search(words):
        return (kind, "review_papers_sent")
    if kind == "draft_served":
        return ("draft_sent", kind)
    if kind == "amendment_notice_sent" and re.search(r"\bdecision\b", f"{before} {words}"):
        return ("review_decided", kind)
    return (kind,)


_NOTICE = re.compile(r"\bamendment notice\b|\bnotice (?:of|to) (?:the )?amend")


def happened_in(flow: Flow, *, on: dt.date) -> Happened:
    """Return what the cover, the signature, Section K and what stands outside tell, by `on`."""
    story = _Story()
    story.take_all(list(_lines_of_cover(flow)))
    story.topics = ()
    for text in _texts(flow):
        if not _IS_ROW.search(text):
            story.take(text)
            story.go_on()
    return Happened(events=tuple(_settled(story, on)), not_yet=tuple(story.not_yet))


def _lines_of_cover(flow: Flow) -> Iterator[str]:
    for item in flow.cover:
        if isinstance(item, Table):
            yield from lines_of(item)
        elif item.text.strip():
            yield item.text


_BEFORE_REVIEW = re.compile(
    r"\b(?:invit(?:es?|ed|ations?)|papers?|pack|reports? (?:sent|shared|circulated|out))\b", re.I
)
_OF_MEETING = frozenset({"review", "meeting"})


def _leads_to_review(line: str, after: str) -> bool:
    """Return whether a line tells of papers or invitations, and the next of the review itself."""
    if _BEFORE_REVIEW.search(line) is None or _topics(line.lower()):
        return False
    return bool(_OF_MEETING & set(_topics(after[:_LONGEST].lower())))


def told_in(lines: Iterable[str]) -> Happened:
    """Return what some lines of one table or paragraph tell."""
    story = _Story()
    story.take_all(list(lines))
    return Happened(events=tuple(story.events.values()), not_yet=tuple(story.not_yet))


def _texts(flow: Flow) -> Iterator[str]:
    for unit in flow.units:
        if unit.scene.letter is Letter.K and isinstance(unit, Text):
            yield f"{unit.label}: {unit.para.text}" if unit.label else unit.para.text
    yield from (para.text for para in (*flow.signature, *flow.unplaced))


def _settled(story: _Story, on: dt.date) -> Iterator[Event]:
    """Yield the events, each under the name that the others show it has."""
    kinds = {kind for kind, _ in story.events}
    met = max(
        (day for kind, day in story.events if kind == "review_meeting" and day <= on), default=None
    )
    for (kind, day), event in story.events.items():
        settled = kind
        if kind == "draft_representations_closed" and "draft_served" not in kinds:
            settled = "amendment_representations_closed"
        elif kind == "review_papers_sent" and met is not None and day > met:
            settled = "review_report_sent"
        elif kind == "review_report_sent" and met is not None and day < met:
            settled = "review_papers_sent"
        if kind == "review_meeting" and day > on + dt.timedelta(days=60):
            continue
        yield Event(kind=settled, on=day, note=event.note)


def is_told(text: str) -> bool:
    """Return whether a text tells what happened when, beside advice that was only given."""
    if _IS_ROW.search(text) or _TELLS.search(text) is None:
        return False
    story = _Story()
    story.take(text)
    kinds = {kind for kind, _ in story.events}
    return bool(kinds - {"advice_given", "advice_requested"}) or len(kinds) > 1
