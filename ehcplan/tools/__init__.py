"""The catalogue of person-centred tools: data only, a module a tool."""

from ehcplan.tools.catalogue import TOOLS
from ehcplan.tools.definition import Prompt, Tool
from ehcplan.tools.notes import NOTES

__all__ = ["NOTES", "TOOLS", "Prompt", "Tool", "find_tool", "prompt_of"]


def find_tool(key: str) -> Tool | None:
    """Return the tool called `key`, or None."""
    return TOOLS.get(key)


def prompt_of(tool: str | None, prompt: str) -> Prompt | None:
    """Return a prompt of a tool (None: of plain notes), or None when either is unknown."""
    record = NOTES if tool is None else TOOLS.get(tool)
    if record is None:
        return None
    return next((p for p in record.prompts if p.key == prompt), None)
