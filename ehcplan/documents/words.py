"""The words of a line's sources in print: which are exact, where they are cut, and in which language."""

import re

from ehcplan.documents.people import helper, relation
from ehcplan.plan.case import Case
from ehcplan.plan.lines import Line, Source
from ehcplan.plan.said import Contribution
from ehcplan.plan.speaker import Speaker
from ehcplan.plan.voice import is_exact_source, text_of_source
from ehcplan.vocabulary import Element, Role

JOINT = "; "
_CUT = "…"
_WHAT_TO_DO = frozenset({Element.A_WHAT_HELPS, Element.P_SUPPORT, Element.P_FIRST_FIVE_MINUTES})
# What a person may put where words were left out: "…", "[a friend]".
_LEFT_OUT = re.compile(r"\s*(?:…|\.\.\.|\[[^\]\n]{1,40}\])\s*")
_LEFT_OUT_LAST = re.compile(r"(?:…|\.\.\.|\[[^\]\n]{1,40}\])\s*\Z")
_END = " \t\n.!?,;:"
_MAX_BACKTRACK = 2000
_SAYS_NOT = re.compile(r"“?(?:please )?(?:do not|don['’]t|never|not|no|avoid)\b", re.IGNORECASE)

_HOW_SURE = {"probably": " (probably)", "guess": " (a guess)"}


def print_source(case: Case, source: Source) -> str:
    """Return a source's whole words as printed: exact ones in quotation marks."""
    return _marked(case, source, text_of_source(case, source))


def print_sources(case: Case, line: Line) -> str | None:
    """Return a line's words as printed, each exact piece in marks; None when they are not its sources'.

    Words joined by "; " are matched to the sources in order; a part of one is an exact stretch of it.
    """
    parts = _split(line.text, [text_of_source(case, source) for source in line.sources])
    if parts is None:
        return None
    shown = (_marked(case, s, p) for s, p in zip(line.sources, parts, strict=True))
    return JOINT.join(text for text in shown if text)


def _split(text: str, sources: list[str]) -> list[str] | None:
    """Return the stretch of `text` that each source gave, or None when they do not fit."""
    if len(sources) == 1:
        part = _stretch(text, sources[0])
        return None if part is None else [part]
    cuts = text.split(JOINT)
    budget = [_MAX_BACKTRACK]

    def fit(cut: int, source: int) -> list[str] | None:
        if source == len(sources):
            return [] if cut == len(cuts) else None
        last = len(cuts) - (len(sources) - source - 1)
        # The longest stretch first: a source may hold "; " itself.
        for end in range(last, cut, -1):
            budget[0] -= 1
            if budget[0] < 0:
                return None
            part = _stretch(JOINT.join(cuts[cut:end]), sources[source])
            rest = None if part is None else fit(end, source + 1)
            if part is not None and rest is not None:
                return [part, *rest]
        return None

    return fit(0, 0)


def _stretch(text: str, source: str) -> str | None:
    """Return `text` with … at the ends that were cut from `source`; None when it is not from it."""
    if text == source:
        return text
    wanted = _unmarked(text).strip()
    if not wanted:
        return wanted if not source.strip() else None
    found = _find(wanted, source)
    if found is None:
        return None
    before, after = found
    left = f"{_CUT} " if before.strip(_END) and not wanted.startswith(_CUT) else ""
    right = f" {_CUT}" if after.strip(_END) and not wanted.endswith(_CUT) else ""
    return f"{left}{wanted}{right}"


def _find(wanted: str, source: str) -> tuple[str, str] | None:
    """Return what stands before and after the words in their source, or None.

    White space is any white space; where "…" or "[a friend]" stands, anything may.
    """
    flat = " ".join(source.split())
    pieces = [" ".join(piece.split()) for piece in _LEFT_OUT.split(wanted)]
    pieces = [piece for piece in pieces if piece]
    start = end = 0
    for number, piece in enumerate(pieces):
        found = flat.find(piece, end)
        if found < 0:
            return None
        start = start if number else found
        end = found + len(piece)
    if not pieces:
        return None
    # "[a friend] and the bees" begins with what was left out, so nothing more was cut there.
    before = "" if _LEFT_OUT.match(wanted) else flat[:start]
    return before, "" if _LEFT_OUT_LAST.search(wanted) else flat[end:]


def _unmarked(text: str) -> str:
    stripped = text.strip()
    if stripped.startswith("“") and stripped.endswith("”") and stripped.count("“") == 1:
        return stripped[1:-1]
    return text


def _marked(case: Case, source: Source, part: str) -> str:
    """Return a stretch in quotation marks where it is exact; original words before their English."""
    if not part or not is_exact_source(case, source):
        return part
    original = _original(case, source)
    if original:
        return f"“{original}” ({part})"
    return f"“{part}”"


def _original(case: Case, source: Source) -> str:
    _, answer, cell = case.find(source)
    return (cell.original if cell is not None else answer.original) or ""


def print_observed(case: Case, line: Line, shown: str) -> str:
    """Return what was seen, said as seen: "We saw: …", "We think: … (probably)".

    What to do is not something seen, so under what helps it stands as it was written.
    """
    sure = _HOW_SURE.get(_certainty(case, line.sources[0]), "")
    if sure and line.element not in _WHAT_TO_DO:
        return f"We think: {shown}{sure}"
    if line.element in _WHAT_TO_DO or shown.startswith("We "):
        return shown
    return f"We saw: {shown}"


def print_warning(case: Case, line: Line, shown: str) -> str | None:
    """Return what should not be done with "Please do not" before it, or None for anything else.

    Under what helps, the bare words would say the opposite.
    """
    asked = {(case.find(s)[0].tool, s.prompt) for s in line.sources}
    if asked != {("top_tips", "avoid")}:
        return None
    return shown if _SAYS_NOT.match(shown) else f"Please do not: {shown}"


def is_reading(line: Line) -> bool:
    """Return whether a line is a row of a communication chart: what was seen, and what it means."""
    columns = {source.column for source in line.sources}
    return "i_do" in columns and len(columns) > 1


_LEADS = {
    "when": "When: ",
    "i_do": "We saw: ",
    "we_think_it_means": "We think it means: ",
    "you_should": "What to do: ",
}


def print_reading(case: Case, line: Line) -> str:
    """Return a row of a communication chart: each cell after what it is."""
    parts = []
    texts = _split(line.text, [text_of_source(case, source) for source in line.sources]) or []
    for source, part in zip(line.sources, texts, strict=True):
        _, _, cell = case.find(source)
        column = cell.column if cell else ""
        shown = _marked(case, source, part)
        sure = _HOW_SURE.get(_certainty(case, source), "") if column == "we_think_it_means" else ""
        if shown and column != "sure":
            parts.append(f"{_LEADS.get(column, '')}{shown}{sure}")
    return ". ".join(part.rstrip(".") for part in parts) + "."


def _certainty(case: Case, source: Source) -> str:
    _, answer, _ = case.find(source)
    sure = answer.cell("sure")
    return (answer.certainty or (sure.text if sure else "")).strip().casefold()


def observer(case: Case, contribution: Contribution, speaker: Speaker) -> str:
    """Return who saw it, by role for staff: the contributor, or who was with the pupil."""
    if contribution.role is Role.CHILD:
        return helper(case, contribution.supported_by or "") if contribution.supported_by else ""
    if speaker.role in (Role.SCHOOL, Role.PROFESSIONAL):
        return relation(speaker) or speaker.role.label
    return relation(speaker) or speaker.name
