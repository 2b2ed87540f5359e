"""The form made from a tool's record: a box, a row of boxes or a choice for each of its prompts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from ehcplan.forms.lines import SheetLine, next_number, read_lines
from ehcplan.tools.definition import Choice, Column, FieldType, Prompt, Tool
from ehcplan.tools.pictures import choice_pictures, picture_of
from ehcplan.tools.symbols import Symbol

Fields = Mapping[str, Sequence[str]]

_LEAST_ROWS = 3


class Presentation(StrEnum):
    """How a tool's questions are put."""

    WORDS = "words"
    EASY = "easy"
    OBSERVING = "observing"

    @property
    def label(self) -> str:
        """How a page names it."""
        return {
            Presentation.WORDS: "The questions in words",
            Presentation.EASY: "Easy words, one question a page",
            Presentation.OBSERVING: "For an adult who watched",
        }[self]


class Shape(StrEnum):
    """How a prompt's answers are written."""

    LINES = "lines"
    TEXT = "text"
    ROWS = "rows"
    CHOICE = "choice"


@dataclass(frozen=True, kw_only=True)
class PromptField:
    """One prompt as the form shows it. `lines` are what is there, then blank ones to write on."""

    key: str
    question: str
    hint: str
    shape: Shape
    lines: tuple[SheetLine, ...]
    columns: tuple[Column, ...]
    choices: tuple[Choice, ...]
    more: str
    """What stands in the box for further lines."""
    asked: str
    """The question in the words of the person who asked it, where they wrote them."""
    is_private: bool
    for_adult: bool
    """Whether the pupil never answers it: a page for the pupil says so."""
    is_sentence: bool
    """Whether the box takes one sentence, such as the description of a picture."""
    picture: Symbol | None = None
    """What stands beside the question in easy words."""
    choice_pictures: Mapping[str, Mapping[str, Symbol]] = field(default_factory=dict)
    """The pictures of closed choices in easy words: by column ("" for the prompt), then by value."""


@dataclass(frozen=True, kw_only=True)
class ToolForm:
    """A tool's prompts, put one way."""

    tool: Tool
    presentation: Presentation
    prompts: tuple[PromptField, ...]


def presentation_of(fields: Fields) -> Presentation:
    """Return how a sheet's questions are put: in words, unless somebody chose."""
    chosen = (list(fields.get("presentation", ())) or [""])[-1]
    known = {one.value for one in Presentation}
    return Presentation(chosen) if chosen in known else Presentation.WORDS


def presentations(tool: Tool) -> tuple[Presentation, ...]:
    """Return the ways in which a tool's questions can be put."""
    return tuple(Presentation) if tool.pupil_answers else (Presentation.WORDS,)


def tool_form(tool: Tool, presentation: Presentation, fields: Fields) -> ToolForm:
    """Return the form of a tool, with what its sheet holds in it."""
    lines = read_lines(fields)
    number = next_number(lines)
    prompts: list[PromptField] = []
    for prompt in tool.prompts:
        shown, number = _with_blank_lines(prompt, lines, number)
        prompts.append(_field(tool, prompt, presentation, fields, shown))
    return ToolForm(tool=tool, presentation=presentation, prompts=tuple(prompts))


def blank_row(tool: Tool, prompt_key: str, fields: Fields) -> PromptField | None:
    """Return a prompt with one new row alone; None where the tool has no such grid."""
    prompt = next((p for p in tool.prompts if p.key == prompt_key and p.columns), None)
    if prompt is None:
        return None
    line = SheetLine(number=next_number(read_lines(fields)), prompt=prompt.key)
    return _field(tool, prompt, presentation_of(fields), fields, (line,))


def wording(prompt: Prompt, presentation: Presentation) -> str:
    """Return a prompt's question, put one way; in words where there is no such way."""
    put = {
        Presentation.WORDS: prompt.wording.words,
        Presentation.EASY: prompt.wording.easy,
        Presentation.OBSERVING: prompt.wording.observing,
    }[presentation]
    return put or prompt.wording.words


def asked(tool: Tool, fields: Fields) -> dict[str, str]:
    """Return the questions as they were put, by prompt, where these are not the plain words."""
    presentation = presentation_of(fields)
    found: dict[str, str] = {}
    for prompt in tool.prompts:
        own = (list(fields.get(f"asked-{prompt.key}", ())) or [""])[-1].strip()
        put = own or wording(prompt, presentation)
        if put != prompt.wording.words:
            found[prompt.key] = put
    return found


def _with_blank_lines(
    prompt: Prompt, lines: Sequence[SheetLine], number: int
) -> tuple[tuple[SheetLine, ...], int]:
    """Return a prompt's lines with blank ones after them, and the next number nobody has."""
    there = [line for line in lines if line.prompt == prompt.key]
    least = _LEAST_ROWS if prompt.columns else int(prompt.type.is_single)
    blank = max(least - len(there), 0)
    new = [SheetLine(number=number + i, prompt=prompt.key) for i in range(blank)]
    return (*there, *new), number + blank


def _field(
    tool: Tool,
    prompt: Prompt,
    presentation: Presentation,
    fields: Fields,
    lines: tuple[SheetLine, ...],
) -> PromptField:
    bare = _without_pictures(prompt, presentation, fields, lines)
    if presentation is not Presentation.EASY:
        return bare
    keys = ("", *(column.key for column in prompt.columns))
    return replace(
        bare,
        picture=picture_of(tool.key, prompt.key),
        choice_pictures={key: choice_pictures(tool.key, prompt.key, key) for key in keys},
    )


def _without_pictures(
    prompt: Prompt,
    presentation: Presentation,
    fields: Fields,
    lines: tuple[SheetLine, ...],
) -> PromptField:
    def typed(name: str) -> str:
        return (list(fields.get(name, ())) or [""])[-1]

    is_image = prompt.type is FieldType.IMAGE
    return PromptField(
        key=prompt.key,
        question=wording(prompt, presentation),
        hint="Describe the picture in a sentence." if is_image else prompt.hint,
        shape=_shape(prompt),
        lines=lines,
        columns=prompt.columns,
        choices=prompt.choices,
        more=typed(f"more-{prompt.key}"),
        asked=typed(f"asked-{prompt.key}"),
        is_private=prompt.private_by_default,
        for_adult=presentation is Presentation.EASY and prompt.wording.easy is None,
        is_sentence=is_image or prompt.type is FieldType.DATE,
    )


def _shape(prompt: Prompt) -> Shape:
    if prompt.columns:
        return Shape.ROWS
    if prompt.type is FieldType.CHOICE:
        return Shape.CHOICE
    return Shape.TEXT if prompt.type.is_single else Shape.LINES
