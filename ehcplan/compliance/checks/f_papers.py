"""The check of provision that stands in another paper, and not in the plan."""

import re
from collections.abc import Iterator

from ehcplan.compliance.calling_words import calling_words
from ehcplan.compliance.checks.f_content import telling_words
from ehcplan.compliance.checks.f_words import is_uncounted, speaks_of_help
from ehcplan.compliance.checks.quantity import stated, whole_text
from ehcplan.compliance.facts import Facts
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach
from ehcplan.compliance.words import papers, papers_in_short
from ehcplan.compliance.words import somebodys_papers as somebodys
from ehcplan.compliance.words.about_plan import NOT_IN_PLAN, SPEAKS_OF_ITSELF

CALLS = calling_words(
    papers.POINTS_AWAY,
    papers.SENDS_THERE,
    papers.OF_SOMEBODY,
    papers.EXACTLY,
    papers.STANDS_THERE,
    somebodys.NAMED,
    papers_in_short.IN_SHORT,
)
_TOLD_HERE = (papers.WRITES_IT, papers.NOT_ONLY_THERE, papers.OF_ALL_ITEMS, SPEAKS_OF_ITSELF)
_CELL = Pattern(r"\s*[\n\t|]\s*")
_PLACE = 4
"""The most words of a cell that only says where."""
_IN_PLACE_OF_WORDS = Pattern(
    r"\b(?:as|like|according|line|accordance|keeping|following|per|straight|taken|out\s+"
    r"of|(?:those|ones?|found|out|described|listed)\s+in|from)\s",
    re.IGNORECASE,
)
"""What stands before a paper in the place of what is done: quickly looked for."""
_TRAINED = Pattern(
    r"\([^()]*\b(?:level|trained|training|shown|qualified|registered|hcpc|diploma|degree|"
    r"supervis\w+|years|course|certificate)\b[^()]*\)|"
    r"\b(?:exactly|just|strictly|precisely|entirely|only)\b|^\W*(?:for\s+)?(?:needs?|outcomes?|"
    r"provision|item)?\s*[A-Z]?\d[\d.,\s]*(?:and\s+\d+)?\s*[.:–-]",
    re.IGNORECASE,
)
_WHO_GIVES_IT = Pattern(
    r"\([^()]*\b(?:level|train\w*|shown|qualified|qualification|registered|registration|hcpc|"
    r"diploma|degree|supervis\w+|years|course|certificate|award|experience|accredited|member|"
    r"overseen|employed|team|tas?|assistants?|teachers?|outcomes?|needs?)\b[^()]*\)|"
    r"^\W*(?:for\s+)?(?:needs?|outcomes?|provision|item)[^:;.]{0,40}:",
    re.IGNORECASE,
)
"""Brackets of the giver's training, and a label of numbers: no list of what is done."""
_LISTS = Pattern(r"[:(–—]|(?:\w,\s[^,;.]{1,40}){3}")
"""A list or an explanation of what is done."""
_ONLY_A_NAME = 3
"""With so few telling words beside the paper, an item names a kind of help and no more."""
_TOLD_BY_THE_WAY = 1
"""Telling words that are enough in an item that is counted, and only says besides who advised it."""


def stands_alone(passage: Passage, facts: Facts) -> Iterator[Breach]:
    """F-10: provision that stands in another document."""
    for start, end in passage.sentences:
        away = _tells_where_it_stands(passage.text[start:end], passage)
        if away is not None:
            yield Breach(passage=passage, start=start + away.start(), end=start + away.end())
            continue
        hit = _points_away(passage.text[start:end], passage)
        if hit is None or not is_uncounted(passage):
            hit = _is_all_that_is_told(passage, start, end, facts) or _takes_from_a_paper(
                passage.text[start:end], passage, facts
            )
        if hit is not None:
            yield Breach(passage=passage, start=start + hit.start(), end=start + hit.end())


def _tells_where_it_stands(sentence: str, passage: Passage) -> re.Match[str] | None:
    """Return where a sentence says of what is done only that it stands in a paper, however counted."""
    hit = papers.STANDS_THERE.search(sentence)
    return hit if hit is not None and speaks_of_help(passage) else None


def _is_all_that_is_told(
    passage: Passage, start: int, end: int, facts: Facts
) -> re.Match[str] | None:
    """Return where an item, counted or not, sends to a paper for all that is to be done but its name."""
    sentence = passage.text[start:end]
    if _IN_PLACE_OF_WORDS.search(sentence) is None or not speaks_of_help(passage):
        return None
    said = papers.SOURCE.sub(lambda source: " " * len(source.group(0)), sentence)
    hit = papers.EXACTLY.search(said)
    if hit is None:
        return None
    beside = _what_is_done(passage.text[:start] + " ; " + passage.text[end:])
    told = _TRAINED.sub(" ", f"{sentence[: hit.start()]} ; {beside}")
    if any(one.search(sentence) for one in _TOLD_HERE) or _LISTS.search(told) is not None:
        return None
    return hit if len(telling_words(told, facts.names)) <= _ONLY_A_NAME else None


def _takes_from_a_paper(sentence: str, passage: Passage, facts: Facts) -> re.Match[str] | None:
    """Return where a sentence names somebody's paper as the place of what is done, however counted."""
    said = papers.SOURCE.sub(lambda source: " " * len(source.group(0)), sentence)
    if not speaks_of_help(passage):
        return None
    in_short = papers_in_short.IN_SHORT.search(sentence)
    if in_short is None and somebodys.NAMED.search(said) is None:
        return None
    if (worked := somebodys.WORKS_FROM_IT.search(said)) is not None:
        return worked
    hit = in_short or somebodys.POINTS.search(said)
    if hit is None or any(
        one.search(sentence) for one in (*_TOLD_HERE, somebodys.ABOUT_IT, somebodys.NO_PLACE)
    ):
        return None
    if _lists_it(sentence, in_short):
        return None
    beside = somebodys.SAYS_IT_BESIDE.sub(" ; ", said)
    told = len(telling_words(beside, facts.names)) if beside != said else 0
    enough = _TOLD_BY_THE_WAY if stated(beside).is_counted else _ONLY_A_NAME
    return None if told > enough else hit


def _lists_it(sentence: str, pointing: re.Match[str] | None) -> bool:
    """Return whether a sentence lists what is done; a list of which the paper is part is none."""
    said = _WHO_GIVES_IT.sub(lambda giver: " " * len(giver.group(0)), sentence)
    listed = somebodys.LISTED_BESIDE.search(said)
    if listed is None:
        return False
    return pointing is None or not listed.start() < pointing.start() < listed.end()


def _what_is_done(text: str) -> str:
    """Return the cells of a row that say neither who nor how long, nor only where."""
    cells = [cell for cell in _CELL.split(text) if len(cell.split()) > _PLACE]
    return " ; ".join(cell for cell in cells if not (stated(cell).amount or stated(cell).who))


def _points_away(sentence: str, passage: Passage) -> re.Match[str] | None:
    """Return where a sentence sends its reader to another paper for what is to be done."""
    hit = papers.POINTS_AWAY.search(sentence)
    if hit is None and not _is_timed(passage):
        said = papers.SOURCE.sub(lambda source: " " * len(source.group(0)), sentence)
        hit = papers.SENDS_THERE.search(said) or papers.OF_SOMEBODY.search(said)
    if hit is None or papers.WRITES_IT.search(sentence) or papers.NOT_ONLY_THERE.search(sentence):
        return None
    if somebodys.NO_PLACE.search(sentence) or papers.OF_ALL_ITEMS.search(sentence):
        return None
    return None if SPEAKS_OF_ITSELF.search(sentence) or NOT_IN_PLAN.search(sentence) else hit


def _is_timed(passage: Passage) -> bool:
    """Return whether an item gives its own length and frequency: a paper beside it adds to it."""
    told = stated(whole_text(passage))
    return told.amount and told.frequency
