"""The lines of a sheet: its form's fields read as lines, and lines written back as fields.

A sheet's form holds a line as `line-<n>-…`: its prompt, its text or cells, its marks. Boxes for
several lines at once are `more-<prompt>`, and `said-<who>` for a meeting's columns. `sort_out` turns what
stands in the boxes into lines, so that a mark stays with its words whatever is written afterwards.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from ehcplan.plan.said import Answer, Cell
from ehcplan.tools.definition import Prompt, Tool
from ehcplan.vocabulary import Sharing

Fields = Mapping[str, Sequence[str]]

NOT_KEPT = "not_kept"
"""The choice of sharing by which a line is counted and not written down."""
ALL, SOME, NONE = "all", "some", "none"
"""How many of a sheet's lines are exact words."""
CERTAINTIES: dict[str, str] = {"certain": "Certain", "probably": "Probably", "guess": "A guess"}
MOST_LINES = 400

_LINE_FIELD = re.compile(r"^line-(\d{1,4})-([a-z]+)(?:-(.+))?$")


@dataclass(frozen=True, kw_only=True)
class SheetLine:
    """One line of a sheet, as it stands in the form."""

    number: int
    prompt: str
    text: str = ""
    cells: dict[str, str] = field(default_factory=dict)
    exact: bool = False
    exact_cells: frozenset[str] = frozenset()
    private: bool = False
    for_lead: bool = False
    sharing: str = ""
    said_by: str = ""
    original: str = ""
    certainty: str = ""
    seen: bool = False
    """Whether the prompt's own defaults were set: afterwards only people change its marks."""

    @property
    def words(self) -> str:
        """Everything written on the line."""
        return "; ".join(value for value in (self.text, *self.cells.values()) if value.strip())

    @property
    def is_blank(self) -> bool:
        """Whether nothing is written on the line."""
        return not self.words.strip()

    @property
    def has_exact_words(self) -> bool:
        """Whether the line, or a box of it, was ticked as exact."""
        return self.exact or bool(self.exact_cells)


def read_lines(fields: Fields) -> list[SheetLine]:
    """Return the lines of a sheet in the order of their numbers, blank ones too."""
    parts: dict[int, dict[tuple[str, str], str]] = {}
    for name, values in fields.items():
        found = _LINE_FIELD.match(name)
        if found and values:
            number, part, column = found.groups()
            parts.setdefault(int(number), {})[part, column or ""] = values[-1]
    return [_line(number, parts[number]) for number in sorted(parts)]


def write_lines(fields: Fields, lines: Sequence[SheetLine]) -> dict[str, list[str]]:
    """Return the fields with these lines in the place of all its lines."""
    kept = {name: list(values) for name, values in fields.items() if not name.startswith("line-")}
    for line in lines:
        kept.update({name: [value] for name, value in _fields(line)})
    return kept


def sort_out(
    fields: Fields, tool: Tool, speakers: Mapping[str, str] | None = None
) -> dict[str, list[str]]:
    """Return the fields with every box of lines made into lines, and blank lines left behind.

    `speakers` names a meeting's speakers by the keys of its columns. A line to a prompt that
    is private unless shared becomes private, once.
    """
    lines = [line for line in read_lines(fields) if not line.is_blank]
    number = next_number(lines)
    for prompt, words, said_by in _boxes(fields, tool, speakers or {}):
        for text in lines_of_text(words):
            lines.append(SheetLine(number=number, prompt=prompt, text=text, said_by=said_by))
            number += 1
    emptied = {
        name: [""] if name.startswith(("more-", "said-")) else list(values)
        for name, values in fields.items()
    }
    return write_lines(emptied, [_with_defaults(line, tool) for line in lines])


def lines_of_text(text: str) -> list[str]:
    """Return the lines of a text that are not blank, spaces at either end dropped.

    Every kind of line end counts, also those that a paste from Word brings.
    """
    return [line.strip() for line in text.splitlines() if line.strip()]


def next_number(lines: Sequence[SheetLine]) -> int:
    """Return a number that no line has."""
    return max((line.number for line in lines), default=-1) + 1


def in_order(lines: Sequence[SheetLine], tool: Tool) -> list[SheetLine]:
    """Return lines in the order of the tool's prompts, and of their numbers within each."""
    places = {prompt.key: place for place, prompt in enumerate(tool.prompts)}
    return sorted(lines, key=lambda line: (places.get(line.prompt, len(places)), line.number))


@dataclass(frozen=True, kw_only=True)
class Answers:
    """What a sheet's lines become."""

    answers: tuple[Answer, ...]
    for_lead: frozenset[int]
    """The places among the answers of those for the safeguarding lead."""
    not_written_down: int


def answers_of(fields: Fields, tool: Tool, *, asked: Mapping[str, str]) -> Answers:
    """Return the answers that a sheet's lines become, and how many were not to be written down.

    `asked` gives a prompt's wording as it was put, where that was not the catalogue's own.
    """
    how_many = exact_of(fields)
    lines = [line for line in in_order(read_lines(fields), tool) if not line.is_blank]
    kept = [line for line in lines if line.sharing != NOT_KEPT]
    counts: dict[str, int] = {}
    answers: list[Answer] = []
    for line in kept:
        index = counts[line.prompt] = counts.get(line.prompt, -1) + 1
        answers.append(_answer(line, index, tool, how_many, asked.get(line.prompt)))
    return Answers(
        answers=tuple(answers),
        for_lead=frozenset(place for place, line in enumerate(kept) if line.for_lead),
        not_written_down=len(lines) - len(kept),
    )


def exact_of(fields: Fields) -> str:
    """Return how many lines were said to be exact: `none` unless somebody chose."""
    chosen = (list(fields.get("exact", ())) or [NONE])[-1]
    return chosen if chosen in (ALL, SOME, NONE) else NONE


def _line(number: int, parts: Mapping[tuple[str, str], str]) -> SheetLine:
    def plain(part: str) -> str:
        return parts.get((part, ""), "")

    return SheetLine(
        number=number,
        prompt=plain("prompt"),
        text=plain("text"),
        cells={column: value for (part, column), value in parts.items() if part == "cell"},
        exact=bool(plain("exact")),
        exact_cells=frozenset(
            column for (part, column), value in parts.items() if part == "exactcell" and value
        ),
        private=bool(plain("private")),
        for_lead=bool(plain("lead")),
        sharing=plain("sharing"),
        said_by=plain("said"),
        original=plain("original"),
        certainty=plain("certainty"),
        seen=bool(plain("seen")),
    )


def _fields(line: SheetLine) -> Iterator[tuple[str, str]]:
    """Yield what a form holds of a line; ticks only where they are set, as a browser sends them."""
    start = f"line-{line.number}"
    yield f"{start}-prompt", line.prompt
    if line.cells:
        yield from ((f"{start}-cell-{column}", value) for column, value in line.cells.items())
    else:
        yield f"{start}-text", line.text
    ticks = {
        "exact": line.exact,
        "private": line.private,
        "lead": line.for_lead,
        "seen": line.seen,
    }
    ticks |= {f"exactcell-{column}": True for column in sorted(line.exact_cells)}
    yield from ((f"{start}-{part}", "yes") for part, ticked in ticks.items() if ticked)
    texts = {
        "sharing": line.sharing,
        "said": line.said_by,
        "original": line.original,
        "certainty": line.certainty,
    }
    yield from ((f"{start}-{part}", text) for part, text in texts.items() if text)


def _boxes(
    fields: Fields, tool: Tool, speakers: Mapping[str, str]
) -> Iterator[tuple[str, str, str]]:
    """Yield the prompt, the words and the speaker's name of each box of lines."""
    for prompt in tool.prompts:
        for words in fields.get(f"more-{prompt.key}", ()):
            yield prompt.key, words, ""
    for name, values in fields.items():
        if name.startswith("said-"):
            speaker = speakers.get(name.removeprefix("said-"), "")
            for words in values:
                yield tool.prompts[0].key, words, speaker


def _with_defaults(line: SheetLine, tool: Tool) -> SheetLine:
    if line.seen:
        return line
    prompt = next((p for p in tool.prompts if p.key == line.prompt), None)
    private = line.private or (prompt is not None and prompt.private_by_default)
    return SheetLine(**{**vars(line), "private": private, "seen": True})


def _answer(line: SheetLine, index: int, tool: Tool, how_many: str, asked: str | None) -> Answer:
    prompt = next((p for p in tool.prompts if p.key == line.prompt), None)
    cells = _cells(line, prompt, how_many) if prompt else ()
    sharing = line.sharing in {choice.value for choice in Sharing}
    return Answer(
        prompt=line.prompt,
        index=index,
        text="" if cells else line.text,
        cells=cells,
        quote=not cells and (how_many == ALL or line.exact),
        original=line.original or None,
        private=line.private or line.for_lead,
        said_by=line.said_by or None,
        sharing=Sharing(line.sharing) if sharing else None,
        certainty=line.certainty if line.certainty in CERTAINTIES else None,
        asked=asked or None,
    )


def _cells(line: SheetLine, prompt: Prompt, how_many: str) -> tuple[Cell, ...]:
    """Return a row's cells in the order of its columns; those left empty are not kept."""
    return tuple(
        Cell(
            column=column.key,
            value=line.cells[column.key],
            quote=_is_exact_cell(line, prompt, column.key, how_many),
        )
        for column in prompt.columns
        if line.cells.get(column.key, "").strip()
    )


def _is_exact_cell(line: SheetLine, prompt: Prompt, key: str, how_many: str) -> bool:
    column = prompt.column(key)
    if column.choices or column.names_speaker or column.gives_relationship:
        return False
    if column.voice is not None:
        return False
    return how_many == ALL or key in line.exact_cells
