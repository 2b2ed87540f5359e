"""The command: JSON out, sentences on standard error, exit status 0, 1 or 2."""

import io
import json
from dataclasses import replace

import pytest
from click.testing import CliRunner

from ehcplan.cli import main
from ehcplan.documents.walk import read_docx
from ehcplan.plan.lines import Line, Source, Wording
from ehcplan.schemas.case_file import case_file
from ehcplan.vocabulary import Element
from tests.builders import CASE_FILES, golden_case, raw_case
from tests.builders_plan import IDENTITY, RICH

cases = pytest.mark.parametrize("path", CASE_FILES, ids=lambda path: path.stem)


def run(*args, **options):
    return CliRunner().invoke(main, [str(arg) for arg in args], catch_exceptions=False, **options)


def words_of(path):
    return "\n".join(block.text for block in read_docx(path.read_bytes()).blocks)


@cases
@pytest.mark.parametrize("document", ["section-a", "profile"])
def test_each_case_becomes_both_documents_with_nothing_that_must_not_appear(
    path, document, tmp_path
):
    out = tmp_path / "out.docx"
    done = run("produce", path, "--document", document, "-o", out)
    assert done.exit_code == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["from_suggestions"] is True
    printed = words_of(out)
    assert "Made from suggestions. Nobody has read this." in printed
    where = document.replace("-", "_")
    found = [
        item["text"]
        for item in raw_case(path)["must_not_appear"]
        if item["where"] in ("both", where) and item["text"].casefold() in printed.casefold()
    ]
    assert found == []


@cases
@pytest.mark.parametrize("target", ["section-a", "profile"])
def test_exact_words_under_copy_are_printed_exactly(path, target, tmp_path):
    proposed = json.loads(run("propose", path, "--target", target).stdout)
    out = tmp_path / "out.docx"
    run("produce", path, "--document", target, "-o", out)
    printed = words_of(out)
    exact = [
        p["text"]
        for p in proposed["proposals"]
        if p["voice"] == "own_words" and p["rule"] == "copy" and p["suggested"]
    ]
    missing = [text for text in exact if text not in printed]
    assert missing == []


@cases
def test_propose_keeps_its_contract(path):
    proposed = json.loads(run("propose", path, "--format", "json").stdout)
    assert set(proposed) == {"proposals", "unplaced", "evidence", "actions"}
    assert set(proposed["proposals"][0]) == {
        "element", "text", "rule", "voice", "suggested", "reason", "doubts", "sources",
    }  # fmt: skip
    assert set(proposed["proposals"][0]["sources"][0]) == {
        "contribution", "prompt", "index", "column",
    }  # fmt: skip
    assert set(proposed["unplaced"][0]) == {"contribution", "prompt", "index", "why"}
    assert set("BCDEFG") <= set(proposed["evidence"])
    assert set(proposed["actions"][0]) == {"text", "kind", "sources"}


def test_nothing_private_is_in_what_propose_prints():
    path = next(p for p in CASE_FILES if "maisie" in p.stem)
    printed = run("propose", path).stdout
    assert "bottom table forever" not in printed
    assert "argue about me" not in printed


def test_the_day_can_be_given_and_decides_what_is_old(tmp_path):
    path = CASE_FILES[0]
    later = json.loads(run("propose", path, "--on", "2028-01-01").stdout)
    assert not any(p["suggested"] for p in later["proposals"])


@pytest.mark.parametrize(
    "args",
    [
        ["propose", "no-such-file.json"],
        ["propose"],
        ["produce", CASE_FILES[0], "--document", "letter", "-o", "x.docx"],
        ["produce", CASE_FILES[0], "--document", "profile"],
        ["propose", CASE_FILES[0], "--on", "1/1/2026"],
        ["sheet", "no_such_tool", "-o", "x.docx"],
        ["demo", "--host", "0.0.0.0", "--no-serve"],
        ["no-such-command"],
    ],
    ids=lambda args: " ".join(str(a) for a in args)[-40:],
)
def test_wrong_use_is_exit_status_2_with_nothing_on_standard_output(args, tmp_path):
    done = run(*args)
    assert done.exit_code == 2
    assert done.stdout == ""
    assert done.stderr


def test_a_refused_file_is_exit_status_1_with_paths_and_remedies(tmp_path):
    bad = tmp_path / "bad.json"
    bad.write_text('{"shape_version": 1, "pupil": {}}', encoding="utf-8")
    done = run("propose", bad)
    assert done.exit_code == 1
    assert done.stdout == ""
    assert "pupil.first_name: is missing" in done.stderr


def lines_file(tmp_path, *lines):
    path = tmp_path / "lines.json"
    path.write_text(json.dumps(lines), encoding="utf-8")
    return path


MAISIE = next(p for p in CASE_FILES if "maisie" in p.stem)
BEES = [{"contribution": "c8", "prompt": "important_to", "index": 0}]


def test_given_lines_are_printed_and_nothing_else(tmp_path):
    lines = lines_file(
        tmp_path,
        {"element": "important_to", "text": "The bees at Dad's", "sources": BEES},
        {
            "element": "interests",
            "text": "Maisie keeps bees at her dad’s",
            "sources": BEES,
            "reworded_by": "the SENCO",
        },
    )
    out = tmp_path / "a.docx"
    done = run("produce", MAISIE, "--document", "section-a", "--lines", lines, "-o", out)
    assert done.exit_code == 0, done.stderr
    printed = words_of(out)
    assert "“The bees at Dad's”" in printed
    assert "Reworded by the SENCO, 16 November 2026." in printed
    assert "Made from suggestions" not in printed
    assert "Spelling test marks" not in printed


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ({"element": "wishes", "text": "x", "sources": BEES}, "is not an element"),
        ({"element": "views", "text": "Never said", "sources": BEES}, "not the words"),
        (
            {"element": "views", "text": "I like bees", "sources": BEES, "reworded_by": "S"},
            "outside quotation marks",
        ),
        ({"element": "views", "text": "x", "sources": []}, "no source"),
        (
            {
                "element": "views",
                "text": "That Mum and Dad argue about me",
                "sources": [{"contribution": "c9", "prompt": "fears", "index": 1}],
            },
            "may not be used",
        ),
    ],
)
def test_a_line_that_may_not_be_printed_stops_the_document(line, says, tmp_path):
    out = tmp_path / "a.docx"
    lines = lines_file(tmp_path, line)
    done = run("produce", MAISIE, "--document", "section-a", "--lines", lines, "-o", out)
    assert done.exit_code == 1
    assert says in done.stderr
    assert not out.exists()


@pytest.mark.parametrize("document", ["section-a", "profile"])
def test_characters_that_word_forbids_are_dropped_and_counted(document, tmp_path):
    raw = raw_case(MAISIE)
    words = "Bees \ud800 and \x0b trams \x00 & <kites> 🐝"
    for statement in raw["contributions"][7]["entries"]["important_to"]:
        statement["text"] = words
    case = tmp_path / "case.json"
    case.write_text(json.dumps(raw), encoding="utf-8")
    out = tmp_path / "a.docx"
    done = run("produce", case, "--document", document, "-o", out)
    assert done.exit_code == 0, done.stderr
    assert json.loads(done.stdout)["characters_dropped"] >= 3
    assert "& <kites> 🐝" in words_of(out)


def test_a_page_for_display_never_prints_support(tmp_path):
    out = tmp_path / "p.docx"
    done = run("produce", MAISIE, "--document", "profile", "--preset", "display", "-o", out)
    assert done.exit_code == 0, done.stderr
    assert "How best to support" not in words_of(out)
    idris = CASE_FILES[0]
    refused = run("produce", idris, "--document", "profile", "--preset", "display", "-o", out)
    assert refused.exit_code == 1


def test_tools_as_json_are_the_46_with_their_fields():
    tools = json.loads(run("tools", "--format", "json").stdout)
    assert len(tools) == 46
    assert sum(len(tool["fields"]) for tool in tools) == 180


@pytest.mark.parametrize("words", ["words", "easy", "observing"])
def test_a_blank_sheet_is_a_word_file_with_its_questions(words, tmp_path):
    out = tmp_path / "s.docx"
    done = run("sheet", "good_day_bad_day", "-o", out, "--words", words)
    assert done.exit_code == 0, done.stderr
    assert len(words_of(out)) > 200


def test_the_demonstration_is_made_once_and_says_invented_pupils_only(tmp_path):
    folder = tmp_path / "demo"
    first = run("demo", "--no-serve", "--folder", folder)
    told = json.loads(first.stdout)
    assert "Invented pupils only" in told["note"]
    assert told["address"] == "http://127.0.0.1:8000/"
    assert {s["role"] for s in told["sign_ins"]} >= {"SENCO", "Administrator", "Governor"}
    assert json.loads(run("demo", "--no-serve", "--folder", folder).stdout) == told


def test_a_case_goes_in_and_out_by_the_command(tmp_path, monkeypatch):
    instance = tmp_path / "instance"
    done = run(
        "init", "--school", "Elm Bank", "--name", "Adi", "--email", "adi@a.example",
        "--instance", instance,
    )  # fmt: skip
    assert done.exit_code == 0, done.stderr
    done = run("import-case", *CASE_FILES, "--instance", instance)
    assert done.exit_code == 0, done.stderr
    assert len(json.loads(done.stdout)) == 4
    again = run("import-case", CASE_FILES[0], "--instance", instance)
    assert again.exit_code == 1
    assert "there already" in again.stderr
    out = tmp_path / "out.json"
    done = run("export-case", "02_year4_maisie", "-o", out, "--instance", instance)
    assert done.exit_code == 0, done.stderr
    raw = raw_case(MAISIE)
    assert json.loads(out.read_text(encoding="utf-8"))["contributions"] == raw["contributions"]
    gone = run("erase", "02_year4_maisie", "--reason", "Left", "--yes", "--instance", instance)
    assert gone.exit_code == 0, gone.stderr
    assert run("export-case", "02_year4_maisie", "-o", out, "--instance", instance).exit_code == 1


def test_a_console_without_unicode_does_not_stop_the_work(monkeypatch):
    narrow = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr("sys.stdout", narrow)
    main(["propose", str(CASE_FILES[0]), "--format", "text"], standalone_mode=False)
    narrow.flush()
    assert narrow.encoding == "utf-8"


def plan_file(tmp_path, **changes):
    case = replace(golden_case(MAISIE), identity=IDENTITY, **changes)
    # The hope it serves is a line of another case.
    outcomes = tuple(replace(outcome, aspirations=()) for outcome in RICH.outcomes)
    case = replace(case, plan=replace(RICH, outcomes=outcomes, notes=()))
    path = tmp_path / "plan.json"
    path.write_text(case_file(case), encoding="utf-8")
    return path


def test_a_whole_plan_is_written_with_section_a_from_suggestions(tmp_path):
    out = tmp_path / "plan.docx"
    done = run("produce", plan_file(tmp_path), "--document", "plan", "-o", out)
    assert done.exit_code == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["from_suggestions"] is True
    assert "all 12 sections" in told["proof"]
    printed = words_of(out)
    assert "Section A: Made from suggestions. Nobody has read this." in printed
    assert printed.count("Tam explains how things are built with exact words.") == 1


def test_a_whole_plan_keeps_to_the_lines_that_were_accepted(tmp_path):
    sources = (Source(contribution="c8", prompt="important_to", index=0),)
    line = Line(
        ref="bcdfghjkmn",
        element=Element.A_IMPORTANT_TO,
        wordings=(Wording(text="The bees at Dad's"),),
        sources=sources,
    )
    out = tmp_path / "plan.docx"
    done = run("produce", plan_file(tmp_path, lines=(line,)), "--document", "plan", "-o", out)
    assert done.exit_code == 0, done.stderr
    assert json.loads(done.stdout)["from_suggestions"] is False
    printed = words_of(out)
    assert "“The bees at Dad's”" in printed
    assert "Made from suggestions" not in printed


@cases
def test_a_case_without_a_plan_prints_every_letter_and_nothing_private(path, tmp_path):
    out = tmp_path / "plan.docx"
    done = run("produce", path, "--document", "plan", "-o", out)
    assert done.exit_code == 0, done.stderr
    printed = words_of(out)
    assert printed.count("Nothing has been written here yet.") >= 9
    found = [
        item["text"]
        for item in raw_case(path)["must_not_appear"]
        if item["where"] in ("both", "section_a") and item["text"].casefold() in printed.casefold()
    ]
    assert found == []
