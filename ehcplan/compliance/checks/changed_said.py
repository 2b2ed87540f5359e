"""Whether a final plan itself says that it differs from its draft, and gives no reason."""

import re
from collections.abc import Iterator
from itertools import pairwise

from ehcplan.compliance import english
from ehcplan.compliance.checks.t_told import PRINTED, breach_at
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach

_DRAFT_WORD = Pattern(r"\b(?:drafts?|version|proposed\s+plan)\b", re.IGNORECASE)
_DRAFT = Pattern(
    r"\b(?:the|a|its|our|your|this|his|her|their|first|last|earlier|previous|original|proposed)\s+"
    r"(?:\w+\s+)?draft\b(?!\s+(?:of\s+(?:his|her|their|an?)|letter|budget))"
    r"|\bdraft\s+(?:plan|version|EHC|stage|and\s+(?:the\s+)?final)\b|\bdrafts?\s+of\s+\d"
    r"|\b(?:from|since|between|than)\s+draft\b"
    r"|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"spring|summer|autumn|authority|council|county|borough|panel|office)[’']s\s+(?:\w+\s+)?draft\b"
    r"|\b(?:earlier|previous|proposed|consultation)\s+(?:version|plan)\b"
    r"|\bversion\s+(?:that\s+)?(?:the\s+)?(?:family|parents?|mum|dad|mother|father)\s+saw\b",
    re.IGNORECASE,
)
"""The draft of this plan: not the draft of a story that the pupil wrote."""
_DIFFERS = Pattern(
    r"\b(?:chang(?:ed?|es|ing)|differen(?:t|tly|ces?)|differs?|amend(?:ed|ments?)|add(?:ed|itions?)|"
    r"new|extra|remov(?:ed|al)|delet(?:ed|ions?)|dropped|omitted|left\s+out|taken\s+out|cut|"
    r"struck\s+out|replaced|reworded|rewritten|rephrased|shorten(?:ed|ing)|short(?:er)?|"
    r"lengthened|longer|reduc(?:ed|tions?)|increased?|lower(?:ed)?|rais(?:ed|es)|halved|doubled|"
    r"less|fewer|more|went|gone|(?:came|come|comes|brought)\s+(?:down|up)|goes?\s+from|no\s+longer|instead|rather|moved|merged|split)\b",
    re.IGNORECASE,
)
_NOT_IN_IT = Pattern(
    r"\b(?:not|nowhere|\w*n[’']t|never|missing|absent)\b[^.;\n]{0,30}\b(?:in|from|part\s+of)\s+"
    r"(?:the\s+|that\s+|our\s+)?(?:\w+\s+)?(?:draft|version|proposed\s+plan)\b"
    r"|\b(?:draft|version)\b[^.;\n]{0,40}\b(?:did\s+not|didn[’']t|had\s+no|does\s+not)\b",
    re.IGNORECASE,
)
_NUMBER = (
    r"(?:\d[\d.]*|an?\b|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|"
    r"sixteen|eighteen|twenty|twenty-five|thirty|forty|forty-five|fifty|sixty|once|twice|daily|"
    r"weekly|monthly|half)"
)
_WAS_IN_IT = Pattern(
    rf"\b(?:was|were|had\s+been|stood\s+at)\s+(?:\w+\s+)?{_NUMBER}\b[^.;\n]{{0,40}}\bin\s+"
    r"(?:the\s+|that\s+|our\s+)?(?:\w+\s+)?(?:draft|version)\b"
    r"|\b(?:draft|version)\b[^.;\n]{0,40}\b(?:said|gave|showed|read|offered|promised|listed|"
    rf"named|proposed)\b[^.;\n]{{0,30}}?{_NUMBER}\b"
    rf"|\b(?:draft|version)\s+(?:it\s+)?(?:was|were)\s+(?:for\s+|at\s+)?{_NUMBER}\b",
    re.IGNORECASE,
)
"""What the draft said, in numbers, beside what the plan says now."""
_SIDE_BY_SIDE = Pattern(
    rf"\b(?:in\s+(?:the\s+)?)?draft(?:\s+plan)?\s*[:=–-][^\n]{{0,40}}?{_NUMBER}\b[^\n]{{0,40}}\bfinal"
    rf"(?:\s+plan)?\s*[:=–-]|{_NUMBER}\b[^.\n]{{0,40}}\bin\s+the\s+draft\b[^.\n]{{0,12}}\bnow\b",
    re.IGNORECASE,
)
"""The draft's number beside the plan's: "Draft: 25 hours. Final: 18 hours."."""
_WRITING = Pattern(
    r"\b(?:story|stories|essays?|scribe\w*|rough|neat|poems?|coursework|letters?|e-?mails?|CV|"
    r"drafts|drafting|redraft\w*|his\s+own|her\s+own|handwriting|spellings?|homework)\b",
    re.IGNORECASE,
)
"""What a pupil drafts."""
_PLANS_OWN = Pattern(
    r"\bdraft\s+(?:plan|EHC\w*|went|was\s+(?:sent|issued|posted|served|shared)|of\s+\d)|"
    r"\b(?:paragraph|section|outcome|provision|plan)s?\b|\b[B-H]\d\b",
    re.IGNORECASE,
)
"""That the draft is this plan's, whatever the pupil writes."""
_NOW = Pattern(
    r"\b(?:here|now|final|this\s+(?:plan|version|one|section)|today|as\s+issued)\b", re.IGNORECASE
)
_COUNTED = Pattern(
    rf"(?<!outcome )(?<!need )(?<!section )(?<!page )(?<!item )(?<!number )(?<!level )\b{_NUMBER}\b"
    r"(?!\s*(?:%|of\s+the\s+(?:draft|plan)|draft|version))",
    re.IGNORECASE,
)
_ARTICLE = frozenset({"a", "an"})
_REASON = Pattern(
    r"\b(?:because|since\s+(?:he|she|they|it)\b|due\s+to|owing\s+to|in\s+(?:the\s+)?(?:light|"
    r"response|answer|reply)|in\s+line\s+with|following|after\s+(?!the\s+draft|that\s+draft|"
    r"it\s+was)|(?:at|on)\s+(?:the\s+|his\s+|her\s+|their\s+|\w+[’']s\s+)?(?:\w+\s+)?"
    r"(?:requests?|wish|suggestion|advice|recommendation)|(?:comes?|came|comes)\s+from|"
    r"results?\s+(?:from|of)|(?<!no )reasons?\s*(?::|for|is|was|are|were)(?!\s+(?:not|un))|"
    r"so\s+that|to\s+(?:reflect|match|correct|agree|meet|take)|as\s+(?:\w+\s+){1,4}(?:asked|"
    r"requested|wished|wanted|agreed|advised|recommended|suggested|proposed|told)|as\s+(?:asked|"
    r"requested|agreed|advised|recommended)|(?:asked|requested|wished|recommended|suggested|"
    r"advised|agreed)\s+(?:for|by|to|with|that)|comments?\s+(?:of|on|by|from|made|dated)|"
    r"(?:parents?|famil\w+|mum|dad|mother|father|school|college|\w+[’']s?)[’']?s?\s+(?:comments?|"
    r"representations?|repl(?:y|ies)|responses?|views)|representations?|consultation\s+repl\w+|"
    r"addend\w+|new\s+(?:advice|report|assessment)|updated\s+(?:advice|report)|(?:typing|spelling|"
    r"printing|clerical)\s+(?:error|mistake|slip)s?|for\s+(?:this|these|that)\s+reasons?|"
    r"the\s+tribunal|by\s+order|mediation|placement\s+(?:is|was)\s+(?:now\s+)?(?:named|decided))\b",
    re.IGNORECASE,
)
"""What accounts for a change: what the family or a school said, new advice, a mere slip."""
_NO_REASON = Pattern(
    r"\b(?:no|without|any|not)\b[^.;\n]{0,30}\b(?:reasons?|explanations?|explained|why|note|"
    r"accounted)\b|\breasons?\b[^.;\n]{0,30}\b(?:not|un)\s*(?:\w+\s+)?(?:given|recorded|"
    r"stated|known|noted|told)\b|\bunexplained\b",
    re.IGNORECASE,
)
_NO_CHANGE = Pattern(
    r"\b(?:nothing|none|no\s+(?:\w+\s+){0,3}(?:changes?|differences?|amendments?|additions?))\b|"
    r"\b(?:no|nothing|none|neither)\b[^.;\n]{0,40}\b(?:has|have|was|were)\s+(?:been\s+)?\w+|"
    r"\b(?:unchanged|unaltered|identical|the\s+same\s+as|as\s+in\s+(?:the|its)\s+draft)\b|"
    r"\b(?:not|never|\w*n[’']t)\s+(?:\w+\s+){0,2}?(?:chang|differ|amend|alter|remov|reduc|reword)\w*",
    re.IGNORECASE,
)
_ONLY_ASKED = Pattern(
    r"\b(?:may|can|could|might|would|should|if|whether|invit\w+|ask(?:s|ed)?|want(?:s|ed)?|wish\w*|"
    r"request\w*|hop(?:es|ed)|right\s+to|days)\b",
    re.IGNORECASE,
)
"""That somebody would like another wording: no change is told."""
_WENT_OUT = Pattern(
    r"\b(?:sent|received|posted|shared|issued|served|e-?mailed|dated|gave|given)\b", re.IGNORECASE
)
_BESIDE_DRAFT = Pattern(
    r"\b(?:since|after|than|between|unlike|from|compared\s+(?:with|to)|beside|against|in)\s+"
    r"(?:[\w’']+\s+){0,3}?(?:draft|version)\b",
    re.IGNORECASE,
)
"""What is set beside the draft, so that a day on which it went out is by the way."""
_ALL_EXPLAINED = Pattern(
    r"\b(?:all|every|each|the|these|its|any)\b[^.;\n]{0,20}\b(?:changes?|amendments?|differences?)\b",
    re.IGNORECASE,
)


def changes_that_are_told(draft: Draft) -> Iterator[Breach]:
    """Yield where a plan says that it is not as its draft was, with no word of why."""
    told = [p for p in (*draft.passages, *_notes(draft)) if _DRAFT_WORD.search(p.text) is not None]
    if any(_explains_all(passage) for passage in told):
        return
    for passage in told:
        yield from _told_without_reason(passage)
    yield from _set_side_by_side(draft)
    yield from _without_a_reason_beside(draft)


_REASONS = Pattern(
    r"\b(?:chang\w+|amend\w+|differ\w+|draft|was|now)\b[^|]*\|(?:[^|]*\|)*[^|]*\b(?:reasons?|why|because)\b[^|]*$",
    re.IGNORECASE,
)
_NONE_GIVEN = Pattern(
    r"\W*(?:(?:none|no\s+reason|not|nothing|nil|unknown|n/?a|tb[ca]|to\s+follow|blank)\b[\w\s]{0,30})?\W*$",
    re.IGNORECASE,
)


def _without_a_reason_beside(draft: Draft) -> Iterator[Breach]:
    """Yield the first row of a table of changes whose column for the reason gives none."""
    cells = 0
    for passage in draft.passages:
        if _REASONS.search(passage.text) and _DRAFT_WORD.search(passage.text):
            cells = passage.text.count("|")
        elif not cells or passage.text.count("|") != cells:
            cells = 0
        elif _NONE_GIVEN.fullmatch(passage.text.rsplit("|", 1)[1]):
            change = "This plan says that it differs from its draft, and not why"
            yield Breach(passage=passage, values={"change": change})
            return


def _notes(draft: Draft) -> Iterator[Passage]:
    """Yield what was read as a form's own words and yet bears a day: "Please note: since …"."""
    reading = draft.case.reading
    for text in reading.guidance if reading is not None else ():
        if any(one.is_exact for one in english.dates_in(text)):
            yield Passage(text=text, ref="", field=PRINTED)


_COLUMNS = Pattern(
    r"\|[^|]*\bdraft\b[^|]*\|[^|]*\b(?:final|now|this\s+plan|issued)\b[^|]*$", re.IGNORECASE
)


def _set_side_by_side(draft: Draft) -> Iterator[Breach]:
    """Yield the first row of a table that has the draft beside the plan, and no column for why."""
    for head, row in pairwise(draft.passages):
        if _COLUMNS.search(head.text) is None or head.text.count("|") != row.text.count("|"):
            continue
        drafted, now = row.text.split("|")[-2:]
        if drafted.strip() and now.strip() and drafted.strip() != now.strip():
            change = "This plan says that it differs from its draft, and not why"
            yield Breach(passage=row, values={"change": change})
            return


def _told_without_reason(passage: Passage) -> Iterator[Breach]:
    if passage.is_pupils or passage.is_parents or _is_title(passage.text):
        return
    if _gives_reason(passage.text):
        return
    beside = _SIDE_BY_SIDE.search(passage.text)
    spans = [beside.span()] if beside is not None else passage.sentences
    for start, end in spans:
        if beside is None and not _tells_change(passage.text[start:end]):
            continue
        change = {"change": "This plan says that it differs from its draft, and not why"}
        yield breach_at(passage, start, end, change)
        return


def _is_title(text: str) -> bool:
    """Return whether a text only leads to what follows: "Changes since the draft"."""
    said = text.strip()
    return (
        len(said.split()) <= _SHORT
        and re.search(r"[.:;\d]|\b(?:was|were|is|are|has|have)\b", said) is None
    )


_SHORT = 9


def _tells_change(sentence: str) -> bool:
    own = _NO_REASON.sub(" ", sentence)
    if _DRAFT.search(own) is None or _NO_CHANGE.search(own):
        return False
    if _WRITING.search(own) and not _PLANS_OWN.search(own):
        return False
    if _counts_differ(own):
        return True
    if _NOT_IN_IT.search(sentence) or _WAS_IN_IT.search(sentence):
        return True
    if _DIFFERS.search(sentence) is None or _ONLY_ASKED.search(sentence) is not None:
        return False
    return _BESIDE_DRAFT.search(sentence) is not None or _WENT_OUT.search(sentence) is None


def _counts_differ(sentence: str) -> bool:
    """Return whether a sentence gives one number for the draft and another for the plan as it is."""
    if _NOW.search(sentence) is None or _ONLY_ASKED.search(sentence):
        return False
    for day in reversed(list(english.dates_in(sentence))):
        sentence = sentence[: day.start] + sentence[day.end :]
    told = {found[0].casefold() for found in _COUNTED.finditer(sentence)} - _ARTICLE
    return len(told) > 1


def _gives_reason(text: str) -> bool:
    return _REASON.search(_NO_REASON.sub(" ", text)) is not None


def _explains_all(passage: Passage) -> bool:
    """Return whether a text accounts for all changes at once."""
    return _ALL_EXPLAINED.search(passage.text) is not None and _gives_reason(passage.text)
