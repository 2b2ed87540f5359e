"""The form's own words, known by a look of their own under the headings of sections.

Forms print what belongs in a section in italics, in grey, in small type or in brackets under its
heading. What stands alike under three sections or more, and speaks of nobody, is the form's,
whatever it says; what somebody wrote follows it in another look.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from ehcplan.documents.read.nothing import is_nothing
from ehcplan.documents.read.signs import Stand
from ehcplan.documents.read.tree import Para

_MOST_LINES = 12
_USUAL_SIZE = 20
_LEAST_SECTIONS = 3
_QUOTED = re.compile(r"[“\"][^“”\"]{1,200}[”\"]|[‘'][^‘’']{1,80}[’'](?!\w)")
_EITHER = re.compile(
    r"\b(?:s?he (?:or|and) s?he|he/she|she/he|s/he|(?:his|her|him) or (?:his|hers?|him)|his/her|him/her|her/his)\b",
    re.IGNORECASE,
)
_OF_SOMEBODY = re.compile(
    r"\b(?:I|I[’'](?:m|ve|d|ll)|[Mm]y|[Mm]e|[Hh]e|[Ss]he|[Hh]im|[Hh]ers?|[Hh]is|[Hh]e[’']s|[Ss]he[’']s)\b"
)
_WHOLE_QUOTE = re.compile(r"^\W*[“\"][^“”\"]+[”\"]\W*$")


def printed_in(
    lines: Sequence[Stand], opened: Sequence[int], names: tuple[str, ...], body: int
) -> frozenset[int]:
    """Return where lines begin that a form printed, by the places of its sections' headings."""
    runs: dict[str, list[list[Para]]] = defaultdict(list)
    followed: dict[str, int] = defaultdict(int)
    for at, end in pairwise([*opened, len(lines)]):
        run, look = _run(lines[at + 1 : end], names, body)
        if run:
            runs[look].append(run)
            followed[look] += any(
                _look(one.para, body) != look for one in lines[at + 1 + len(run) : end]
            )
    found = [
        run
        for look, held in runs.items()
        if len(held) >= _LEAST_SECTIONS and followed[look] * 2 >= len(held)
        for run in held
    ]
    return frozenset(para.start for run in found for para in run)


def _run(lines: Sequence[Stand], names: tuple[str, ...], body: int) -> tuple[list[Para], str]:
    """Return the first lines of a section that share a look of their own, and the look."""
    look = _look(lines[0].para, body) if lines else ""
    run: list[Para] = []
    for one in lines[:_MOST_LINES] if look else ():
        if _look(one.para, body) != look or one.para.block.level or is_somebodys(one.para, names):
            break
        run.append(one.para)
    return run, look


def _look(para: Para, body: int) -> str:
    """Return how a line differs from what people write: empty where it does not."""
    text, look = para.text.strip(), para.look
    if look.bold:
        return ""
    if look.faint:
        return "faint"
    if look.italic:
        return "italic"
    if 0 < look.size < max(body, _USUAL_SIZE) - 1:
        return "small"
    return "bracketed" if text[:1] in "[(<«{" and text[-1:] in "])>»}" else ""


def is_somebodys(para: Para, names: tuple[str, ...]) -> bool:
    """Return whether a line speaks of or as somebody, or says that there is nothing here."""
    text = para.text.strip()
    if is_nothing(text) or _WHOLE_QUOTE.match(text) or para.text.rstrip().endswith(":"):
        return True
    plain = _EITHER.sub(" ", _QUOTED.sub(" ", text))
    if _OF_SOMEBODY.search(plain):
        return True
    return any(re.search(rf"\b{re.escape(name)}\b", text) for name in names)
