"""The page and the plain data made from the records."""

import json
from pathlib import Path

from ehcplan.tools import TOOLS
from ehcplan.tools.describe import tools_json, tools_page

PAGE = Path(__file__).parents[2] / "docs" / "tools.md"


def test_the_committed_page_is_what_the_records_say():
    assert PAGE.read_text(encoding="utf-8") == tools_page(), (
        "Write it anew: python -m ehcplan.tools.describe > docs/tools.md"
    )


def test_the_page_names_every_tool_prompt_cell_and_choice():
    page = tools_page()
    for tool in TOOLS.values():
        part = page.split(f'<a id="{tool.key}"></a>')[1].split('<a id="')[0]
        keys = [prompt.key for prompt in tool.prompts]
        keys += [column.key for prompt in tool.prompts for column in prompt.columns]
        keys += [choice.key for prompt in tool.prompts for choice in prompt.choices]
        assert not [key for key in keys if f"`{key}`" not in part]
        assert tool.purpose in part
        assert tool.notes in part
        assert all(example in part for example in tool.examples)


def test_the_contents_lead_to_every_tool_once():
    contents = tools_page().split("## Contents")[1].split("\n## ")[0]
    assert [line.rpartition("(#")[2][:-1] for line in contents.splitlines() if "](#" in line] == [
        *TOOLS
    ]


def test_the_page_ends_in_one_newline_and_has_no_gaps():
    page = tools_page()
    assert page.endswith("\n")
    assert not page.endswith("\n\n")
    assert "\n\n\n" not in page


def test_the_plain_data_survives_json_and_counts_the_same():
    data = tools_json()
    assert json.loads(json.dumps(data)) == data
    assert [tool["key"] for tool in data] == list(TOOLS)
    assert sum(len(tool["fields"]) for tool in data) == 180


def test_the_plain_data_of_one_tool_says_all_a_reader_needs():
    circle = next(tool for tool in tools_json() if tool["key"] == "relationship_circle")
    people, strengthen = circle["fields"]
    assert circle["group"] == "Relationships and community"
    assert circle["contributors"][0] == "child"
    assert circle["subject"] == "pupil"
    assert people["type"] == "rings"
    assert people["easy"] == "Who do you love? Who do you like to be with?"
    assert [column["key"] for column in people["columns"]] == [
        "name",
        "relationship",
        "ring",
        "part",
        "note",
    ]
    assert [choice["key"] for choice in people["columns"][2]["choices"]] == ["1", "2", "3", "4"]
    assert strengthen["columns"] == []
    assert strengthen["choices"] == []
