"""Whether a section of needs says something, says that there is nothing, or is empty."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ehcplan.compliance.draft import Draft
from ehcplan.compliance.english import dates_in, sentences
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import FROM_LA_DRAFT, Breach, Certainty
from ehcplan.compliance.words.needs import topics_named
from ehcplan.compliance.words.unanswered import WELL, is_unanswered
from ehcplan.plan.whole import Letter, Need, Nothing, NothingHere, Outcome

_NOUNS = (
    r"(?:needs?|identified|concerns?|involvement|issues?|conditions?|difficult\w+|provision|"
    r"required?|advice|information|reported|raised|recorded|diagnos\w+|problems?|known|noted)"
)
_LABEL = (
    r"(?:(?:special|education\w*|health|social|care|medical|other)\s*)*"
    r"(?:needs?|provision|advice|section(?:\s+\w\d?)?)?"
)
_STARTS_NONE = Pattern(
    rf"^\W{{0,12}}(?:{_LABEL}\s{{0,3}}[:–—-]\s{{0,3}})?(?:there\s+(?:are|were|is|have\s+been)\s+)?"
    r"(?:(?:mum|dad|mother|father|parents?|family|school|he|she|they)\s+(?:says?|tells?\s+"
    r"us|thinks?|reports?)\s+(?:that\s+)?(?:there\s+(?:is|are)\s+)?)?"
    r"(?:currently|at\s+present|to\s+date|presently)?,?\s{0,3}"
    rf"(?:(?:no|not\s+any|nil)\b[^.;\n]{{0,80}}?\b{_NOUNS}\b"
    r"|(?:none|nil|nothing|n/?a|n\.a\.?|not\s+applicable|not\s+known|unknown|not\s+required|"
    r"not\s+relevant|tb[cda]|to\s+be\s+(?:confirmed|completed|added|decided|agreed|set|drafted|"
    r"written|discussed|determined|advised)|awaited|awaiting|"
    r"pending|as\s+above|no)\b)",
    re.IGNORECASE,
)
_SAYS_NONE = Pattern(
    r"\b(?:does\s+not|doesn['’]t|don['’]t|do\s+not|did\s+not|has\s+not|have\s+not)\s+"
    r"(?:currently\s+)?"
    r"(?:have|has|need|require|had|got|identif\w+|find|found)\s+(?:any\s+)?[^.;\n]{0,60}?"
    r"\b(?:needs?|conditions?|concerns?|provision|support)\b"
    r"|\b(?:has|have|had|with|found|identified|reported|are|were|of|sees?|noted|raised)\s+no\s+"
    rf"[^.;\n]{{0,60}}?\b{_NOUNS}\b"
    r"|\bno\s+(?:\w+\s+){0,6}needs?\b[^.;\n]{0,60}\b(?:identified|known|found|reported|at\s+"
    r"present)\b"
    r"|\b(?:not|never|\w*n[’']t)\s+(?:\w+\s+){0,3}?(?:come|came)\s+to\s+(?:the\s+|anyone[’']s\s+|our\s+)?(?:attention|"
    r"notice)\b|\b(?:never|\w*n[’']t)\s+(?:\w+\s+){0,2}?(?:known|open|allocated|referred)\s+(?:to|with)\b"
    r"|\bnot\s+(?:currently\s+)?(?:an?\s+(?:open|active|current)\s+case|(?:known|open)\s+"
    r"to|involved|under\s+(?:the\s+care|an?y?)\b)|\bno\s+(?:\w+\s+){1,3}(?:(?:is|are|was|were)\s+"
    r")?involved\b"
    r"|\b(?:doesn['’]t|does\s+not|don['’]t|do\s+not)\s+(?:have|need|require)\s+anything\b|"
    r"\bnot\s+(?:commissioned|funded|offered)\b"
    r"|\bno\s+longer\s+(?:under|seen|has|have|needs?|sees?|open)\b|\bused\s+to\s+(?:have|see|go)\b|"
    r"\bdischarged\b"
    r"|\b(?:fit|healthy|in\s+good\s+health)\s+and\s+(?:well|healthy)\b|\bdoes\s+not\s+apply\b",
    re.IGNORECASE,
)
_POINTS_AWAY = Pattern(
    r"^\W*(?:please\s+)?(?:see|refer\s+to|as\s+(?:per|in|set\s+out\s+in)|detailed\s+in|"
    r"cf\.?|taken\s+from)\b[^.\n]{0,120}\W*$",
    re.IGNORECASE,
)
_ONLY_LABEL = Pattern(
    r"^\W*(?:(?:my|the|identified|main|primary|key|summary\s+of)\s+)*"
    r"(?:(?:special|educational|health|social|care|medical|child\w*|young\s+person\w*|other)\s+|"
    r"['’]?s\s+)*(?:strengths?|needs?|difficulties|outcomes?|area(?:s)?(?:\s+of\s+need)?|"
    r"description|"
    r"aims?|steps?|provision)(?:\s*(?:\d+|and\s+\w+))?\W*$",
    re.IGNORECASE,
)
_AREA_ALONE = Pattern(
    r"^[\W\d]*(?:(?:area|need)s?\s*\d*\s*[:–-]\s*)?(?:communication\s*(?:and|&)\s*interaction|"
    r"cognition\s*(?:and|&)\s*"
    r"learning|social,?\s*emotional\s*(?:and|&)\s*mental\s*health|semh|sensory\s*(?:and/or|and|or|"
    r"/|&)\s*physical|"
    r"(?:physical|health|social\s+care|independence|self-?care)(?:\s*(?:and|&)\s*[\w-]+)?)(?:\s+"
    r"(?:needs?|difficulties|"
    r"skills))?\W*$",
    re.IGNORECASE,
)
_TO_TELL = Pattern(
    r"^\W*(?:health|medical|social\s+care)\s*:|\bnot\s+(?:commissioned|funded|offered)\b|"
    r"\b\w+(?:\s+\w+)?\s+has\s+discharged\b|"
    r"\bto\s+(?:report|note|record|advise|add|declare)\b|\bno\s+(?:reports?|advice)\b|"
    r"\b(?:not|never|\w*n['’]t)\s+(?:\w+\s+){0,3}?(?:known|open|under|seen|involved|referred|"
    r"allocated|assessed|got|had|receiving|"
    r"on\s+the)\b(?:(?!\b(?:following|after)\b)[^.;(\n])*|"
    r"\bno\s+(?:\w+\s+){0,3}?(?:(?:is|are|was|were)\s+)?involved\b|"
    r"\bno\s+(?:\w+\s+){0,2}?(?:involvement|contact|input|referrals?|social\s+work\w*|"
    r"paediatricians?|nurses?|doctors?|consultants?|"
    r"open\s+case|allocated)\b(?:(?!\b(?:following|after)\b)[^.;(\n])*|"
    r"\b(?:mum|dad|mother|father|parents?|family|carers?|school|staff|teachers?|senco|he|she|"
    r"they)\s+(?:\w+\s+)?reports?\b",
    re.IGNORECASE | re.MULTILINE,
)
"""Words that look like a source and are none: nobody was asked, or the family alone was."""
_CONDITION = Pattern(r"\b(?:asthma|eczema|glasses|pain|migraines?)\b", re.IGNORECASE)
_PLACE = (
    r"(?:box|boxes|rows?|section|table|space|page|column|sheet|form|paper|lines?|headings?|cells?|"
    r"field|part)"
)
_FORM_WORDS = Pattern(
    r"^(?!.*\d)(?!.*\b(?:he|she|him|her|his)\b)\W*(?:\w+:\s+)?(?:please\s+"
    r")?(?:(?:special|educational|health|social|care)\s+)*"
    r"(?:(?:click|tap|press)\s+(?:or|here|the|on|in|below|to)\b"
    r"|(?:use|write|type|add|enter|put|tick|choose|select|insert|complete|fill\s+in|continue|copy|"
    r"repeat|expand|delete|"
    r"attach|start|give)\s+(?:[\w/-]+\s+){0,4}?(?:here|below|above|"
    rf"as\s+(?:much|many|appropriate|necessary)|{_PLACE})\b"
    r"|(?:describe|list|record|state|specify|summarise|outline|include|set\s+out|detail|note|"
    r"provide|explain|identify)\s+"
    r"(?:all|any|each|every|the|how|what|who|which|where|whether|details?|only|here|below|both|"
    r"information|relevant)\b"
    rf"|(?:this|the|each)\s+{_PLACE}\s+(?:should|must|will|is|sets?|can|may|needs?|describes?|"
    r"covers?|lists?|records?|"
    r"grows?|expands?)\b"
    r"|(?:what|which|how|who|where|when)\b[^.]*\?\W*$"
    r"|(?:needs?|provision|difficulties|outcomes?|conditions?|advice|information)\s+(?:which|that|"
    r"to\s+be|who|must|should)\b"
    r"(?:\s+(?:relates?|related|relating|linked|links?|are|is|be|recorded|listed|specified|set|out|"
    r"here|normally|"
    r"arises?|results?|identified|assessed|in|from|to|with|the|a|an|their|any|sen|send|special|"
    r"educational|needs?|"
    r"assessment|specific|quantified|detailed|smart|social|care|health|learning|disabilit\w+|"
    r"child\w*|or|and|young|"
    r"person\w*|pupil\w*|under|section|act|reasonably|required))*\W*$)",
    re.IGNORECASE,
)
"""A form that speaks to its writer: "Use as much room as you need"."""
_LACKS = Pattern(
    r"\b(?:cannot|can['’]t|unable|needs|lonely|isolated|unsafe|danger\w*|exhaust\w*|struggl\w*|"
    r"no\s+(?:breaks?|respite|friends?)|nobody\s+to)\b",
    re.IGNORECASE,
)
"""What somebody lacks, in a sentence that tells beside it who has no file."""
_FOUND_NONE = Pattern(r"\W*(?:none|no\s+needs?)\s+(?:\w+\s+)?(?:identified|found)\b", re.IGNORECASE)
_FEWEST = 5
"""A loose text of fewer words than these tells no need."""
_SHORT = 14
"""The most words of a sentence that only says how well somebody is."""
_BLANK = Pattern(
    r"^[\W_]*(?:\[[^\]]*\]|x{2,}|click\s+(?:or\s+tap\s+)?(?:here\s+)?to\s+enter.*|choose\s+an\s+"
    r"item.*)?"
    r"[\W_]*$",
    re.IGNORECASE,
)


_EMPTY_CELLS = Pattern(
    r"^(?=[^\n]*:)(?:(?:[^:|\n]{2,60}:)?\s*(?:[-–—./?_…]{0,9}|n/?a|tb[cad])\s*\|\s*)+"
    r"(?:[^:|\n]{2,60}:)?\s*(?:[-–—./?_…]{0,9}|n/?a|tb[cad])\s*$",
    re.IGNORECASE,
)
"""A row of a form with nothing behind any of its labels: "Need: – | Who told us: –"."""


@dataclass(frozen=True, kw_only=True)
class SaysWhatOrNone:
    """A check of C or D: it holds a need, or says that there is none and whose advice found that."""

    letter: Letter
    source: Pattern
    """Words that show whose advice found none."""
    unknown: tuple[Pattern, ...] = ()
    """Words of a sentence that only says that nobody there has to do with the pupil."""

    def __call__(self, draft: Draft) -> Iterator[Breach]:
        """Yield one breach for a section that says neither."""
        if not is_due(draft, self.letter) or self._has_need(draft):
            return
        nothing = draft.plan.nothing_in(self.letter)
        texts = [p for p in draft.of(self.letter) if not isinstance(p.part, NothingHere)]
        if any(map(self._tells, texts)) or self._is_sourced(draft, nothing, texts):
            return
        shown = next(iter(texts), None)
        seen = shown.text if shown else nothing.why.label if nothing else ""
        decided = not seen or draft.case.reading is None
        yield Breach(
            passage=shown,
            letter=self.letter,
            certainty=None if decided else Certainty.SUSPECTS,
            values={"what": f"says only “{seen.strip()}”" if seen else "holds nothing"},
        )

    def _has_need(self, draft: Draft) -> bool:
        return any(self._tells(p) for p in draft.of(self.letter) if isinstance(p.part, Need))

    def _tells(self, passage: Passage) -> bool:
        """Return whether a text says something that nobody’s having a file does not."""
        enough = 1 if isinstance(passage.part, Need | Outcome) else _FEWEST
        return any(
            _is_substance(one, enough=enough) and not self._is_unknown(one)
            for one in clauses(passage)
        )

    def _is_unknown(self, clause: str) -> bool:
        return any(pattern.search(clause) for pattern in self.unknown) and not _LACKS.search(clause)

    def _is_sourced(self, draft: Draft, nothing: NothingHere | None, texts: list[Passage]) -> bool:
        if nothing is not None and nothing.why is not Nothing.NONE:
            return False
        by = nothing.said_by.strip() if nothing is not None else ""
        is_recorded = draft.case.reading is None or (nothing is not None and nothing.on is not None)
        if by and (is_recorded or self._is_source(by)):
            return True
        told = (one for passage in texts for one in clauses(passage) if not is_unanswered(one))
        said = [one for one in told if _FOUND_NONE.match(one) or not self._is_unknown(one)]
        if not any(says_none(one) or is_all_well(one) for one in said):
            return False
        return self._is_source("\n".join(said))

    def _is_source(self, text: str) -> bool:
        told = without_false_sources(text)
        return bool(self.source.search(told)) or any(date.is_exact for date in dates_in(told))


def without_false_sources(text: str) -> str:
    """Return a text without the words that look like a source and are none."""
    return _TO_TELL.sub(" ", text)


def is_due(draft: Draft, letter: Letter) -> bool:
    """Return whether a section must say something by now.

    A section whose label was not found in a Word file is another rule's to tell.
    """
    if draft.has_begun(letter):
        return True
    return draft.case.reading is None and draft.stage in FROM_LA_DRAFT


def says_none(text: str) -> bool:
    """Return whether a sentence says that there is nothing: "None identified", "N/A"."""
    return bool(_STARTS_NONE.search(text) or _SAYS_NONE.search(text))


def is_all_well(text: str) -> bool:
    """Return whether a sentence says that all is well, and names no condition."""
    return WELL.search(text) is not None and not (topics_named(text) or _CONDITION.search(text))


def clauses(passage: Passage) -> tuple[str, ...]:
    """Return the sentences of a text, and the parts of each that a semicolon divides."""
    return tuple(
        part for start, end in passage.sentences for part in passage.text[start:end].split(";")
    )


def tells_nothing(text: str) -> bool:
    """Return whether a text, in all its sentences, is empty, a label, or still to be written."""
    return all(
        _is_empty(part) for start, end in sentences(text) for part in text[start:end].split(";")
    )


def is_form_words(text: str) -> bool:
    """Return whether a text is a form's own instruction to whoever fills it in, and all of it."""
    spans = sentences(text)
    return bool(spans) and all(_FORM_WORDS.match(text[start:end]) for start, end in spans)


def is_substance(passage: Passage) -> bool:
    """Return whether a text says something of its section, beyond labels and "none"."""
    is_part = isinstance(passage.part, Need | Outcome)
    return any(_is_substance(one, enough=1 if is_part else _FEWEST) for one in clauses(passage))


def _is_empty(clause: str) -> bool:
    return bool(
        _BLANK.match(clause)
        or _EMPTY_CELLS.match(clause)
        or _ONLY_LABEL.match(clause)
        or _FORM_WORDS.match(clause)
        or _POINTS_AWAY.match(clause)
        or _AREA_ALONE.match(clause)
        or is_unanswered(clause)
    )


def _is_substance(clause: str, *, enough: int) -> bool:
    if _is_empty(clause) or says_none(clause):
        return False
    if topics_named(clause) or _CONDITION.search(clause):
        return True
    return len(re.findall(r"[^\W\d_]{2,}", clause)) >= enough and not is_only_well(clause)


def is_only_well(clause: str) -> bool:
    """Return whether a short sentence says how well somebody is, and no more."""
    return len(clause.split()) <= _SHORT and is_all_well(clause)
