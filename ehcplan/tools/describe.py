"""The catalogue written out: docs/tools.md, and plain data for the command line.

Write the page anew with `python -m ehcplan.tools.describe > docs/tools.md`.
"""

import sys
from collections.abc import Iterator, Sequence
from typing import Any

from ehcplan.tools.catalogue import TOOLS
from ehcplan.tools.definition import Choice, Column, Group, Prompt, Subject, Tool

_INTRO = """\
# The tools

A person-centred thinking tool is a set of prompts that helps somebody say what matters. There are
{tools} tools with {prompts} prompts. A prompt is put in up to three ways: in words, in easy words
for a pupil, and to an adult who writes down what they see where the pupil does not say it. The
answers have the same shape whichever way they were asked for, and each keeps the wording it
answered.

This page is made from the records in `ehcplan/tools/`. Change a record, not this page.

How a prompt is answered:

| type | is |
| --- | --- |
| `statements` | short statements, one idea each |
| `text` | one text |
| `rows` | a table: one row is one answer, with named cells |
| `rings` | rows that can be drawn as circles |
| `log` | dated rows, added over time |
| `choice` | one of a closed list |
| `date` | a date |
| `image` | a picture |
"""


def tools_page() -> str:
    """Return the whole of docs/tools.md as Markdown, ending in one newline."""
    return "\n".join(_page_lines()).rstrip("\n") + "\n"


def tools_json() -> list[dict[str, Any]]:
    """Return every tool as plain lists, dicts and strings, in the catalogue's order."""
    return [_tool_json(tool) for tool in TOOLS.values()]


def _page_lines() -> Iterator[str]:
    prompts = sum(len(tool.prompts) for tool in TOOLS.values())
    yield _INTRO.format(tools=len(TOOLS), prompts=prompts)
    yield "## Contents"
    for group in Group:
        yield f"\n**{group.value}**\n"
        yield from (f"- [{tool.name}](#{tool.key})" for tool in _in_group(group))
    for group in Group:
        yield f"\n## {group.value}"
        for tool in _in_group(group):
            yield from _tool_lines(tool)


def _in_group(group: Group) -> list[Tool]:
    return [tool for tool in TOOLS.values() if tool.group is group]


def _tool_lines(tool: Tool) -> Iterator[str]:
    yield f'\n<a id="{tool.key}"></a>\n'
    yield f"### {tool.name}\n"
    yield f"`{tool.key}` · {tool.purpose}\n"
    yield from _facts(tool)
    for prompt in tool.prompts:
        yield from _prompt_lines(prompt)
    if tool.notes:
        yield f"\n**Take care.** {tool.notes}"
    yield from _titled("Examples (invented)", tool.examples)
    yield from _titled("Other ways to do it", tool.variations)


def _facts(tool: Tool) -> Iterator[str]:
    yield f"- **Who:** {', '.join(role.label for role in tool.contributors)}"
    yield f"- **Ages:** {tool.ages}"
    if tool.normal_amount:
        yield f"- **Usual amount:** {tool.normal_amount}"
    if tool.subject is not Subject.PUPIL:
        yield f"- **About:** a {tool.subject.value}, not a pupil"
    if tool.is_meeting:
        yield "- **At a meeting:** each line can say who spoke"
    yield f"- **From:** {tool.source}"


def _prompt_lines(prompt: Prompt) -> Iterator[str]:
    private = ", private unless the speaker shares it" if prompt.private_by_default else ""
    yield f"\n#### `{prompt.key}` ({prompt.type.value}{private})\n"
    yield f"- **In words:** {prompt.wording.words}"
    if prompt.wording.easy:
        yield f"- **In easy words:** {prompt.wording.easy}"
    if prompt.wording.observing:
        yield f"- **Watching:** {prompt.wording.observing}"
    if prompt.hint:
        yield f"- **Hint:** {prompt.hint}"
    yield from _choice_lines(prompt.choices, "- ")
    if prompt.columns:
        yield "- **Cells:**"
    for column in prompt.columns:
        yield from _column_lines(column)


def _column_lines(column: Column) -> Iterator[str]:
    hint = f" ({column.hint})" if column.hint else ""
    yield f"  - `{column.key}`: {column.label}{hint}"
    yield from _choice_lines(column.choices, "    - ")


def _choice_lines(choices: Sequence[Choice], bullet: str) -> Iterator[str]:
    if choices:
        listed = "; ".join(f"`{choice.key}` ({choice.label})" for choice in choices)
        yield f"{bullet}**One of:** {listed}"


def _titled(title: str, items: Sequence[str]) -> Iterator[str]:
    if items:
        yield f"\n**{title}**\n"
        yield from (f"- {item}" for item in items)


def _tool_json(tool: Tool) -> dict[str, Any]:
    return {
        "key": tool.key,
        "name": tool.name,
        "group": tool.group.value,
        "purpose": tool.purpose,
        "contributors": [role.value for role in tool.contributors],
        "ages": tool.ages,
        "source": tool.source,
        "subject": tool.subject.value,
        "fields": [_field_json(prompt) for prompt in tool.prompts],
    }


def _field_json(prompt: Prompt) -> dict[str, Any]:
    return {
        "key": prompt.key,
        "type": prompt.type.value,
        "prompt": prompt.wording.words,
        "easy": prompt.wording.easy,
        "observing": prompt.wording.observing,
        "columns": [
            {"key": column.key, "label": column.label, "choices": _choices_json(column.choices)}
            for column in prompt.columns
        ],
        "choices": _choices_json(prompt.choices),
    }


def _choices_json(choices: Sequence[Choice]) -> list[dict[str, str]]:
    return [{"key": choice.key, "label": choice.label} for choice in choices]


if __name__ == "__main__":
    sys.stdout.write(tools_page())
