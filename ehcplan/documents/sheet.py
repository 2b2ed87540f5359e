"""A printable blank of any tool, made from its record."""

import datetime as dt
from typing import Any, Literal

from ehcplan.documents.accessibility import accessibility_problems
from ehcplan.documents.packs import find_pack
from ehcplan.documents.render import Picture, Properties, render_document
from ehcplan.errors import ContentRefusedError, ProofError
from ehcplan.resources import folder
from ehcplan.tools.definition import Column, FieldType, Prompt, Tool
from ehcplan.tools.pictures import picture_of
from ehcplan.tools.symbols import CREDIT
from ehcplan.vocabulary import METHODS

Presentation = Literal["words", "easy", "observing"]

_WIDE_FROM = 4
_PICTURE_CM = 2
_PORTRAIT, _LANDSCAPE = 9860, 14800
_LINES = {FieldType.STATEMENTS: 5, FieldType.TEXT: 6, FieldType.DATE: 1}
_GUIDES: dict[str, str] = {
    "words": (
        "There is no right answer. Write, draw, or tell somebody who writes it down for you. "
        "Leave out anything you like. Spelling does not matter."
    ),
    "easy": "You can write. You can draw. You can tell someone. You can leave things out.",
    "observing": (
        "For an adult who knows the pupil well. Write what you saw and heard first, then what you "
        "think it means. Use the pupil’s exact words where there were any."
    ),
}
_SHARING = (
    "It may be used in my plan",
    "School only, not in my plan",
    "Part of it is private (mark it with a P)",
)
_SHARING_OF_OTHERS = (
    "It may be used in the plan",
    "School only, not in the plan",
    "Part of it is private (mark it with a P)",
)
_KEEP_SAFE = "Keep it safe: it belongs to the person it is about"
_SAFETY = (
    "If something here shows that someone may not be safe, we have to tell the safeguarding lead "
    "at school. We will say so first."
)


def blank_sheet(tool: Tool, presentation: Presentation = "words") -> bytes:
    """Return a Word file to print and fill in by hand: words, easy words, or for one who watches.

    Easy words have a picture beside each question.

    Raises ContentRefusedError when the tool has no such presentation.
    """
    prompts = [p for p in tool.prompts if _words(p, presentation)]
    if not prompts:
        raise ContentRefusedError(
            f"{tool.name} is not one that a pupil answers, so it has words alone."
        )
    name = _template(prompts, presentation)
    on = dt.date(2026, 1, 1)
    data = render_document(
        find_pack("standard").template(name),
        _context(tool, prompts, presentation, landscape="wide" in name),
        properties=Properties(title=tool.name, author="ehcplan", on=on),
        pictures=_pictures(tool, prompts) if presentation == "easy" else {},
    )
    problems = accessibility_problems(data)
    if problems:
        raise ProofError(problems)
    return data


def _words(prompt: Prompt, presentation: Presentation) -> str:
    wording = prompt.wording
    chosen = {"words": wording.words, "easy": wording.easy, "observing": wording.observing}
    return chosen[presentation] or ""


def _pictures(tool: Tool, prompts: list[Prompt]) -> dict[str, Picture]:
    """Return the pictures of a tool's questions, by the questions' keys."""
    found: dict[str, Picture] = {}
    for prompt in prompts:
        symbol = picture_of(tool.key, prompt.key)
        if symbol:
            data = (folder("static") / "symbols" / f"{symbol.key}.png").read_bytes()
            found[prompt.key] = Picture(data=data, alt=symbol.alt, height_cm=_PICTURE_CM)
    return found


def _template(prompts: list[Prompt], presentation: Presentation) -> str:
    is_wide = any(len(p.columns) >= _WIDE_FROM for p in prompts)
    easy = "-easy" if presentation == "easy" else ""
    return f"sheet{easy}{'-wide' if is_wide else ''}"


def _context(
    tool: Tool, prompts: list[Prompt], presentation: Presentation, *, landscape: bool
) -> dict[str, Any]:
    width = _LANDSCAPE if landscape else _PORTRAIT
    return {
        "title": tool.name,
        "guide": _GUIDES[presentation],
        "running": {
            "name": tool.name,
            "title": "A sheet to fill in by hand",
            "footer": _KEEP_SAFE + (f". {CREDIT}" if presentation == "easy" else ""),
        },
        "header": _header(presentation),
        "prompts": [_prompt(tool, p, presentation, width) for p in prompts],
        "sharing": {
            "heading": "What may we do with this?",
            "choices": list(_SHARING if presentation == "easy" else _SHARING_OF_OTHERS),
            "safety": _SAFETY,
        },
        "back": {
            "heading": "Reading it back",
            "choices": [
                "It was read back, and it is right",
                "It was read back, and something was changed",
            ],
            "fields": ["Read back on", "By"],
        },
    }


def _header(presentation: Presentation) -> list[str]:
    if presentation == "observing":
        return ["The pupil’s name", "Your name, and how you know them", "Date", "Where you watched"]
    how = f"How (for example {METHODS['conversation'].lower()}, {METHODS['drawing'].lower()})"
    return ["Name", "Who is this about, if not you?", "Date", "Who helped", how]


def _prompt(tool: Tool, prompt: Prompt, presentation: Presentation, width: int) -> dict[str, Any]:
    return {
        "picture": prompt.key if picture_of(tool.key, prompt.key) else "",
        "words": _words(prompt, presentation),
        "hint": "" if presentation == "easy" else prompt.hint,
        "choices": [choice.label for choice in prompt.choices],
        "writing_lines": _writing_lines(prompt),
        "columns": _columns(prompt, width),
        "blank_rows": _blank_rows(prompt),
    }


def _writing_lines(prompt: Prompt) -> list[str]:
    if prompt.columns or prompt.type is FieldType.IMAGE:
        return []
    if prompt.type is FieldType.CHOICE:
        return [] if prompt.choices else [""]
    marks = "•  " if prompt.type is FieldType.STATEMENTS else ""
    return [marks] * _LINES[prompt.type]


def _columns(prompt: Prompt, width: int) -> list[dict[str, Any]]:
    if prompt.type is FieldType.IMAGE:
        return [{"label": "Draw it or stick it in here", "width": width}]
    shares = [2 if column.wide else 1 for column in prompt.columns]
    return [
        {"label": _column_label(column), "width": width * share // sum(shares)}
        for column, share in zip(prompt.columns, shares, strict=True)
    ]


def _column_label(column: Column) -> str:
    if not column.choices:
        return column.label
    return f"{column.label} ({' / '.join(choice.label for choice in column.choices)})"


def _blank_rows(prompt: Prompt) -> list[int]:
    """Return the heights of the rows to write in, in twentieths of a point."""
    if prompt.type is FieldType.IMAGE:
        return [5600]
    return [880] * 6 if prompt.columns else []
