"""`ehcplan check`: what it prints, what it writes, and how it ends."""

import io
import json
import zipfile
from pathlib import Path
from typing import Any

import docx
import pytest
from click.testing import CliRunner, Result

from ehcplan.cli import main
from ehcplan.documents.annotate import AUTHOR
from ehcplan.documents.walk import read_docx
from tests.plans import plan_file

ON = ("--on", "2026-11-21")


def run(*args: str | Path) -> Result:
    return CliRunner().invoke(main, ["check", *map(str, args)])


def told(*args: str | Path) -> dict[str, Any]:
    done = run(*args, *ON, "--format", "json")
    loaded: dict[str, Any] = json.loads(done.stdout)
    return loaded


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    """Return a short plan as a council might write it."""
    document = docx.Document()
    document.add_heading("Education, Health and Care Plan: DRAFT", 0)
    table = document.add_table(2, 2)
    for row, (label, value) in zip(
        table.rows, [("Name", "Ilar Pengelly"), ("Date of birth", "4 March 2015")], strict=True
    ):
        row.cells[0].text, row.cells[1].text = label, value
    document.add_heading("Section A: Views, interests and aspirations", 1)
    document.add_paragraph("Ilar told his teacher on 3 November 2026: “I like my goats.”")
    document.add_heading("Section B: Special educational needs", 1)
    document.add_paragraph("Ilar reads at the level of 7 years 2 months (Salford, June 2026).")
    document.add_heading("Section F: Special educational provision", 1)
    document.add_paragraph("Ilar will have access to regular reading support as and when required.")
    path = tmp_path / "plan.docx"
    document.save(str(path))
    return path


def test_one_file_prints_one_object_with_its_reading_and_its_findings(plan: Path) -> None:
    found = told(plan)
    assert found["read"]["identity"]["name"] == "Ilar Pengelly"
    assert set(found["read"]["sections"]) >= {"A", "B", "F"}
    vague = [one for one in found["findings"] if one["rule"] == "F-07"]
    assert vague
    for one in found["findings"]:
        assert set(one["citation"]) >= {"source", "reference", "url"}
        assert {"rule", "duty", "certainty", "section", "element", "evidence"} <= set(one)
    assert all({"rule", "question"} <= set(one) for one in found["asks"])
    assert all({"rule", "needs"} <= set(one) for one in found["not_applicable"])


def test_the_stage_is_judged_from_the_document_and_said(plan: Path) -> None:
    found = told(plan)
    assert found["stage"] == "la_draft"
    assert "DRAFT" in found["stage_because"]
    assert told(plan, "--stage", "final")["stage"] == "final"


def test_findings_end_with_1_nothing_with_0_and_an_unreadable_file_with_2(
    plan: Path, tmp_path: Path
) -> None:
    assert run(plan, *ON, "--rules", "F-07").exit_code == 1
    assert run(plan, *ON, "--rules", "F-18").exit_code == 0
    broken = tmp_path / "broken.docx"
    broken.write_bytes(b"not a zip")
    done = run(plan, broken, *ON)
    assert done.exit_code == 2
    assert "not a Word file" in done.stderr


def test_several_files_print_one_object_a_line_and_a_table(plan: Path) -> None:
    done = run(plan, plan_file("p02_corwin"), *ON, "--format", "json")
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [Path(one["file"]).name for one in lines] == ["plan.docx", "p02_corwin.json"]
    assert "2 files" in done.stderr
    assert "F-07" in done.stderr


def test_a_folder_means_the_plans_in_it_and_bad_ones_have_a_sentence_each(plan: Path) -> None:
    with zipfile.ZipFile(plan.parent / "macros.docx", "w") as archive:
        archive.writestr("[Content_Types].xml", "macroEnabled")
    plan.parent.joinpath("~$plan.docx").write_bytes(b"lock")
    done = run(plan.parent, *ON, "--format", "json")
    found = {Path(one["file"]).name: one for one in map(json.loads, done.stdout.splitlines())}
    assert set(found) == {"plan.docx", "macros.docx"}
    assert "macros" in found["macros.docx"]["error"]
    assert done.exit_code == 2


def test_only_the_rules_asked_for_speak(plan: Path) -> None:
    assert {one["rule"][0] for one in told(plan, "--rules", "F-*")["findings"]} <= {"F"}
    musts = told(plan, "--duty", "must")["findings"]
    assert {one["duty"] for one in musts} == {"must"}
    assert run(plan, "--rules", "Z-99").exit_code == 2


def test_a_copy_has_a_comment_on_the_exact_words_of_each_finding(
    plan: Path, tmp_path: Path
) -> None:
    out = tmp_path / "marked.docx"
    before = plan.read_bytes()
    found = told(plan, "--annotate", out)
    marked = read_docx(out.read_bytes())
    assert len(marked.comments) == len(found["findings"])
    assert {comment.author for comment in marked.comments} == {AUTHOR}
    for one in found["findings"]:
        if one["line"] and one["evidence"]:
            on = [c for c in marked.comments if c.text.startswith(one["rule"])]
            assert any(marked.text_of(c.anchor) == one["evidence"] for c in on if c.anchor), one
    assert marked.stream == read_docx(before).stream
    assert plan.read_bytes() == before


def test_a_copy_never_replaces_the_plan_itself(plan: Path) -> None:
    before = plan.read_bytes()
    assert run(plan, *ON, "--annotate", plan).exit_code == 2
    assert plan.read_bytes() == before


def test_a_case_file_is_checked_as_it_stands() -> None:
    found = told(plan_file("p03_maelys"), "--stage", "la_draft")
    assert {"F-07", "F-10"} <= {one["rule"] for one in found["findings"]}
    assert found["read"]["coverage"] == 1


def test_text_first_says_what_was_read_then_the_counts(plan: Path) -> None:
    lines = run(plan, *ON).stdout.splitlines()
    assert lines[1].startswith("Read: Sections A, B, F")
    assert any("to put right" in line and "only you can judge" in line for line in lines[:8])


def test_the_day_of_birth_can_be_given(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_heading("Section A: About me", 1)
    document.add_paragraph("“I like goats.” (Ilar, to his tutor, 3 November 2026)")
    data = io.BytesIO()
    document.save(data)
    path = tmp_path / "a.docx"
    path.write_bytes(data.getvalue())
    without = {one["rule"] for one in told(path)["not_applicable"]}
    given = {one["rule"] for one in told(path, "--born", "2015-03-04")["not_applicable"]}
    assert "A-03" in without - given
