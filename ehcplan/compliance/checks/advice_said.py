"""What sentences beside the list of Section K say of its papers: that none is here, or an old one is used."""

import re
from collections.abc import Iterator

from ehcplan.compliance import english
from ehcplan.compliance.checks.advice_row import Row
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.words.advice import WITH_IT
from ehcplan.plan.whole import Letter

_PAPERS = (
    r"(?:advice|reports?|papers|copies|documents|appendices|assessments|evidence|full\s+texts?|they|"
    r"these|those|all\s+of\s+(?:it|them|these|this)|everything)"
)
_WITH_PLAN = (
    r"(?:attached|enclosed|appended|annexed|bound(?:\s+in)?|included|stapled|copied|printed|put\s+in|"
    r"sent\s+(?:out\s+)?with|supplied|provided)"
)
_NONE_HERE = Pattern(
    rf"\b(?:none|nothing|not\s+(?:one|any)|neither)\b[^.;\n|]{{0,40}}?\b(?:is|are|was|were|has\s+been|"
    rf"have\s+been|comes?|goes)?\s*{_WITH_PLAN}\b"
    rf"|\b{_PAPERS}\b[^.;\n|]{{0,40}}?\b(?:is|are|was|were|has|have|do|does)\s?(?:not|n[’']t|never)\s+"
    rf"(?:\w+\s+){{0,2}}?(?:{_WITH_PLAN}|part\s+of\s+(?:this|the)\s+plan|come\s+with)\b"
    rf"|\bno\s+(?:copies|reports|papers|appendices|advice)\b[^.;\n|]{{0,30}}?\b{_WITH_PLAN}\b",
    re.IGNORECASE,
)
_ALL_ELSEWHERE = Pattern(
    r"\b(?:all|the|these|those|copies|full)\b[^.;\n|]{0,25}?\b(?:advice|reports|papers|copies|documents|"
    r"appendices)\b[^.;\n|]{0,40}?\b(?:is|are|can\s+be|may\s+be|kept|held)\b[^.;\n|]{0,30}?\b(?:on\s+"
    r"(?:\w+[’']?s?\s+){0,4}?(?:system|portal|file|server|drive|database|record|request)|"
    r"(?:had|seen|requested|obtained|asked\s+for|collected)\s+(?:from|at|on)|held\s+(?:at|by|in|centrally)|"
    r"kept\s+(?:at|by|in)|available\s+(?:on|from|at|upon))\b",
    re.IGNORECASE,
)
_BUT_HERE = Pattern(
    r"\b(?:but|copies|a\s+copy|each|all|are|is|and)\s+(?:\w+\s+){0,3}?(?:attached|enclosed|appended|"
    r"bound\s+in|with\s+this\s+plan)\b|\b(?:further|spare|more|large[\s-]print|electronic|original|"
    r"extra|old(?:er)?|other|earlier|previous|translated)\s+(?:\w+\s+)?(?:cop|report|advice|paper|version)",
    re.IGNORECASE,
)
_IS_NOT = Pattern(r"\b(?:none|nothing|not|no|never|neither)\b|n[’']t\b", re.IGNORECASE)
_NOT_SO = Pattern(
    r"\b(?:left\s+out|omitted|missing|unless|if|where|when|until|once|whether)\b", re.IGNORECASE
)


def none_is_here(draft: Draft) -> Passage | None:
    """Return the line of Section K that says that its papers are not with the plan, or None."""
    for passage in draft.of(Letter.K) if draft.case.reading is not None else ():
        for start, end in passage.sentences:
            said = passage.text[start:end]
            if _NOT_SO.search(said):
                continue
            if _NONE_HERE.search(said):
                return passage
            is_there = WITH_IT.search(said) and not _IS_NOT.search(said)
            if _ALL_ELSEWHERE.search(said) and not is_there and not _BUT_HERE.search(passage.text):
                return passage
    return None


_OLD_PAPER = Pattern(
    r"\b(?:reports?|advice|letter|assessment|statement|summary)\b[^.;|()]{0,20}?\b(?:of|dated|from|"
    r"written\s+(?:on|in))\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_USED_AGAIN = Pattern(
    r"\b(?:is|was|are|were|has\s+been|have\s+been|will\s+be|being)\s+(?:\w+\s+)?(?:re-?)?used\b|"
    r"\b(?:we|authority|council|panel)\s+(?:\w+\s+){0,2}?(?:re-?)?us(?:e|es|ed|ing)\b|"
    r"\b(?:stands?|serves?|counts?|will\s+do|relied\s+on|rel(?:y|ies)\s+on|go(?:es|ne)?\s+by|"
    r"(?:taken|carried)\s+(?:over|forward|as)|instead\s+of|rather\s+than|in\s+place\s+of|"
    r"still\s+(?:fresh|good|valid|current|holds?|stands?|applies|true|up\s+to\s+date)|"
    r"recent\s+enough|no\s+need\s+(?:for|of|to\s+ask))\b",
    re.IGNORECASE,
)
_NOT_USED = Pattern(
    r"\b(?:not|never|\w*n[’']t|no\s+longer)\s+(?:\w+\s+){0,2}?(?:used|use|stand|serve|count|rel|taken|"
    r"carried)\w*|\b(?:quotes?|quoted|cites?|history|background|for\s+comparison)\b",
    re.IGNORECASE,
)


def is_not_used(said: str) -> bool:
    """Return whether a line says of a paper that it is kept and not used as advice."""
    return _KEPT_ASIDE.search(said) is not None


_KEPT_ASIDE = Pattern(
    r"\b(?:is|was|are|were|has\s+been)\s?(?:not|n[’']t|never|no\s+longer)\s+(?:\w+\s+)?(?:used|relied|"
    r"counted|taken\s+as|treated\s+as|part\s+of)\b|\bonly\s+(?:as|for)\s+(?:\w+\s+)?(?:history|background)\b",
    re.IGNORECASE,
)


def old_papers_in_prose(draft: Draft) -> Iterator[Row]:
    """Yield what sentences of Section K say of an older paper that is used, as a row with its day."""
    if draft.case.reading is None:
        return
    for passage in draft.of(Letter.K):
        if passage.part is not None or passage.heading.startswith("|"):
            continue
        for start, end in passage.sentences:
            said = passage.text[start:end]
            if not _USED_AGAIN.search(said) or _NOT_USED.search(said):
                continue
            for one in english.dates_in(said):
                if _OLD_PAPER.search(said[max(0, one.start - 60) : one.start]):
                    yield Row(passage=passage, text=said[: one.end], printed=passage.text)
                    break
