"""The `entries` of a contribution: field key to text, statements or rows, by the tool's record."""

import datetime as dt
from collections.abc import Callable, Iterator
from typing import Any

from ehcplan import tools
from ehcplan.plan.said import Answer, Cell, CellValue
from ehcplan.tools import NOTES
from ehcplan.tools.definition import Column, Prompt
from ehcplan.vocabulary import Sharing

_FLAGS = frozenset(
    {
        "quote",
        "original",
        "private",
        "withheld_by",
        "said_by",
        "sharing",
        "certainty",
        "asked",
        "confirmed_on",
    }
)

Problem = tuple[str, str]


def read_entries(tool: str | None, entries: Any) -> tuple[tuple[Answer, ...], list[Problem]]:
    """Return the answers in `entries`, and every problem with its path below the entries."""
    record = NOTES if tool is None else tools.find_tool(tool)
    if record is None:
        return (), []
    if not isinstance(entries, dict):
        return (), [("", "is not an object: give a field key for each prompt answered.")]
    answers: list[Answer] = []
    problems: list[Problem] = []
    prompts = {prompt.key: prompt for prompt in record.prompts}
    for key, value in entries.items():
        prompt = prompts.get(key)
        if prompt is None:
            known = ", ".join(prompts)
            problems.append((f".{key}", f"is not a prompt of {record.key}. Use one of: {known}."))
            continue
        found, wrong = _read_prompt(prompt, value)
        answers.extend(found)
        problems.extend((f".{key}{path}", remedy) for path, remedy in wrong)
    return tuple(answers), problems


def _read_prompt(prompt: Prompt, value: Any) -> tuple[list[Answer], list[Problem]]:
    if prompt.type.is_single:
        single, wrong = _read_statement(prompt, 0, value)
        wrong += _closed_choice(prompt.choices, value, key=prompt.key) if single else []
        return ([single] if single else []), wrong
    if not isinstance(value, list):
        return [], [("", "is not a list: put the answers in square brackets.")]
    read = _read_row if prompt.type.has_columns else _read_statement
    answers: list[Answer] = []
    problems: list[Problem] = []
    for index, item in enumerate(value):
        answer, wrong = read(prompt, index, item)
        if answer:
            answers.append(answer)
        problems.extend((f"[{index}]{path}", remedy) for path, remedy in wrong)
    return answers, problems


def _read_statement(prompt: Prompt, index: int, item: Any) -> tuple[Answer | None, list[Problem]]:
    if isinstance(item, str):
        return Answer(prompt=prompt.key, index=index, text=item), []
    if not isinstance(item, dict):
        return None, [("", "is neither text nor an object with a text.")]
    problems = [
        (f".{key}", "is not a key of a statement: correct its spelling, or leave it out.")
        for key in item
        if key not in _FLAGS and key != "text"
    ]
    if not isinstance(item.get("text"), str):
        problems.append((".text", "is missing or not text."))
    flags, wrong = _read_flags(item)
    problems += wrong
    if problems:
        return None, problems
    return Answer(prompt=prompt.key, index=index, text=item["text"], **flags), []


def _read_row(prompt: Prompt, index: int, item: Any) -> tuple[Answer | None, list[Problem]]:
    if not isinstance(item, dict):
        return None, [("", "is not an object: give a cell for each column answered.")]
    columns = {column.key: column for column in prompt.columns}
    cells: list[Cell] = []
    problems: list[Problem] = []
    for key, value in item.items():
        if key in columns:
            cell, wrong = _read_cell(columns[key], value)
            problems.extend((f".{key}{path}", remedy) for path, remedy in wrong)
            if cell:
                cells.append(cell)
        elif key not in _FLAGS:
            known = ", ".join(columns)
            problems.append((f".{key}", f"is not a column of {prompt.key}. Use: {known}."))
    flags, wrong = _read_flags({k: v for k, v in item.items() if k not in columns})
    problems += wrong
    if problems:
        return None, problems
    return Answer(prompt=prompt.key, index=index, cells=tuple(cells), **flags), []


def _read_cell(column: Column, value: Any) -> tuple[Cell | None, list[Problem]]:
    if isinstance(value, (str, int, float, bool)):
        problems = _closed_choice(column.choices, value, key=column.key)
        return (None if problems else Cell(column=column.key, value=value)), problems
    if not isinstance(value, dict):
        return None, [("", "is neither text nor an object with a text.")]
    problems = [
        (f".{key}", "is not a key of a cell: use text, quote, original.")
        for key in value
        if key not in ("text", "quote", "original")
    ]
    if not isinstance(value.get("text"), str):
        problems.append((".text", "is missing or not text."))
    flags, wrong = _read_flags({k: v for k, v in value.items() if k in ("quote", "original")})
    problems += wrong
    if problems:
        return None, problems
    return Cell(column=column.key, value=value["text"], **flags), []


def _closed_choice(choices: tuple[Any, ...], value: Any, *, key: str) -> list[Problem]:
    """Return a problem when a closed choice holds something else. `for_setting` is open here."""
    if not choices or key == "for_setting" or isinstance(value, dict):
        return []
    said = value if isinstance(value, bool) else str(value).strip().casefold()
    allowed = {choice.key.casefold() for choice in choices}
    if isinstance(said, bool):
        said = str(said).casefold() if "true" in allowed else ("yes" if said else "no")
    if not said or said in allowed:
        return []
    return [("", f"is {str(value)[:40]!r}: use one of {', '.join(c.key for c in choices)}.")]


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _flag(value: Any) -> bool | None:
    return value if isinstance(value, bool) else None


def _sharing(value: Any) -> Sharing | None:
    return Sharing(value) if value in set(Sharing) else None


def _day(value: Any) -> dt.date | None:
    try:
        return dt.date.fromisoformat(value)
    except (TypeError, ValueError):
        return None


_READERS: dict[str, tuple[Callable[[Any], Any], str]] = {
    "quote": (_flag, "is neither true nor false."),
    "private": (_flag, "is neither true nor false."),
    "original": (_text, "is not text."),
    "withheld_by": (_text, "is not text: give the name of who withheld it."),
    "said_by": (_text, "is not text: give the name of who said it."),
    "certainty": (_text, "is not text: use certain, probably or guess."),
    "asked": (_text, "is not text: give the question as it was asked."),
    "sharing": (_sharing, "is neither plan nor school_only."),
    "confirmed_on": (_day, "is not a date: write it as 2026-11-21."),
}


def _read_flags(item: dict[str, Any]) -> tuple[dict[str, Any], list[Problem]]:
    flags: dict[str, Any] = {}
    problems: list[Problem] = []
    for key, value in item.items():
        if key not in _READERS:
            continue
        reader, remedy = _READERS[key]
        flags[key] = reader(value)
        if flags[key] is None:
            problems.append((f".{key}", remedy))
    return flags, problems


def write_entries(tool: str | None, answers: tuple[Answer, ...]) -> dict[str, Any]:
    """Return the `entries` of a contribution: the reverse of `read_entries`."""
    entries: dict[str, Any] = {}
    for answer in answers:
        prompt = tools.prompt_of(tool, answer.prompt)
        if prompt is None:
            continue
        item = _write_row(answer) if prompt.type.has_columns else _write_statement(answer)
        if prompt.type.is_single:
            entries[answer.prompt] = item
        else:
            entries.setdefault(answer.prompt, []).append(item)
    return entries


def _write_flags(answer: Answer) -> Iterator[tuple[str, Any]]:
    if answer.quote:
        yield "quote", True
    for key in ("original", "withheld_by", "said_by", "certainty", "asked"):
        value = getattr(answer, key)
        if value is not None:
            yield key, value
    if answer.private:
        yield "private", True
    if answer.sharing is not None:
        yield "sharing", answer.sharing.value
    if answer.confirmed_on is not None:
        yield "confirmed_on", answer.confirmed_on.isoformat()


def _write_statement(answer: Answer) -> Any:
    flags = dict(_write_flags(answer))
    return {"text": answer.text, **flags} if flags else answer.text


def _write_row(answer: Answer) -> dict[str, Any]:
    cells = {cell.column: _write_cell(cell) for cell in answer.cells}
    return {**cells, **dict(_write_flags(answer))}


def _write_cell(cell: Cell) -> CellValue | dict[str, Any]:
    if not cell.quote and cell.original is None:
        return cell.value
    written: dict[str, Any] = {"text": cell.text}
    if cell.quote:
        written["quote"] = True
    if cell.original is not None:
        written["original"] = cell.original
    return written
