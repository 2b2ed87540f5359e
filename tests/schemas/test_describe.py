"""The reference page of the case file, made from the schemas."""

import json
from dataclasses import fields
from pathlib import Path

from ehcplan.plan.identity import Identity
from ehcplan.plan.parts import KINDS
from ehcplan.schemas.case_file import SINCE_VERSION_2, CaseFileSchema, case_file, read_case
from ehcplan.schemas.describe import case_file_page
from ehcplan.schemas.example import EXAMPLE

PAGE = Path(__file__).parents[2] / "docs" / "case-file.md"


def part(anchor):
    return case_file_page().split(f'<a id="{anchor}"></a>')[1].split("<a id=")[0]


def test_the_committed_page_is_what_the_schemas_say():
    assert PAGE.read_text(encoding="utf-8") == case_file_page(), (
        "Write it anew: python -m ehcplan.schemas.describe > docs/case-file.md"
    )


def test_the_page_lists_every_key_of_identity_with_its_type():
    listed = part("identity")
    assert not [field.name for field in fields(Identity) if f"| `{field.name}` | " not in listed]
    assert "| `looked_after` | true or false |" in listed
    assert "| `admitted_on` | date |" in listed
    assert "| `parents` | list of: [parent details](#parentdetails) |" in listed


def test_the_page_lists_every_key_of_every_kind_of_part():
    for kind in KINDS.values():
        listed = part(kind.record.__name__.lower())
        assert not [
            field.name for field in fields(kind.record) if f"| `{field.name}` |" not in listed
        ]
    assert "one of `B`, `C`, `D`" in part("need")
    assert "The day the level or the description speaks of." in part("need")


def test_the_page_lists_every_key_of_the_file_and_what_version_2_adds():
    page = case_file_page()
    assert not [key for key in CaseFileSchema().fields if f"| `{key}` |" not in part("casefile")]
    assert not [key for key in SINCE_VERSION_2 if f"`{key}`" not in page.split("## ")[0]]


def test_every_link_on_the_page_leads_somewhere():
    page = case_file_page()
    targets = {piece.split(")")[0] for piece in page.split("](#")[1:]}
    assert targets
    assert not [target for target in targets if f'<a id="{target}"></a>' not in page]


def test_the_example_on_the_page_is_a_case_file_that_comes_back_as_it_went_in():
    shown = case_file_page().split("```json\n")[1].split("\n```")[0]
    assert json.loads(shown) == EXAMPLE
    case = read_case(shown)
    assert case.plan.outcomes[0].words.text.startswith("By July 2027")
    assert read_case(case_file(case)) == case


def test_the_page_ends_in_one_newline_and_has_no_gaps():
    page = case_file_page()
    assert page.endswith("\n")
    assert not page.endswith("\n\n")
    assert "\n\n\n" not in page
