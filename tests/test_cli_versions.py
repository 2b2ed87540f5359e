"""`ehcplan compare`: two case files, or two kept versions."""

import json
from contextlib import closing
from dataclasses import replace

import pytest
from click.testing import CliRunner

from ehcplan import migrations, models
from ehcplan.access.roles import OPERATOR
from ehcplan.casework import versions, whole
from ehcplan.cli import main
from ehcplan.db import Database
from ehcplan.plan.lines import Wording
from ehcplan.schemas.case_file import case_file
from ehcplan.settings import write_secret_key
from tests.builders import ON
from tests.casework.issued import a_drafted_case, kept
from tests.tried_rules import use


def run(*arguments):
    return CliRunner().invoke(main, ["compare", *map(str, arguments)])


@pytest.fixture(autouse=True)
def nothing_stops(monkeypatch):
    """What stops an issue is tried in tests/casework/test_stopping.py."""
    use(monkeypatch, ())


@pytest.fixture
def two_files(tmp_path):
    before = a_drafted_case()
    line = replace(before.lines[0], wordings=(Wording(text="Bees & wasps 🐝"),))
    after = replace(before, lines=(line, before.lines[1]))
    paths = tmp_path / "before.json", tmp_path / "after.json"
    for path, case in zip(paths, (before, after), strict=True):
        path.write_text(case_file(case), encoding="utf-8")
    return paths


def test_two_case_files_are_compared_as_json(two_files):
    done = run(*two_files, "--format", "json")
    assert done.exit_code == 0
    told = json.loads(done.stdout)
    assert told["counts"]["reworded"] == 1
    (row,) = told["sections"][0]["rows"]
    assert row["words"] == [
        ["same", "Bees & "],
        ["removed", "<trams>"],
        ["added", "wasps 🐝"],
    ]


def test_as_text_words_that_went_and_came_are_marked(two_files):
    done = run(*two_files, "--format", "text")
    assert "Section A" in done.stdout
    assert "(Reworded): Bees & [-<trams>-]{+wasps 🐝+}" in done.stdout
    assert run(two_files[0], two_files[0], "--format", "text").stdout == "Nothing changed.\n"


def test_versions_are_compared_by_their_references(tmp_path):
    instance = tmp_path / "instance"
    write_secret_key(instance)
    with closing(Database(f"sqlite:///{instance}/ehcplan.db")) as database:
        migrations.upgrade(database)
        with database.writing() as session:
            school = models.School(name="Elm Bank")
            session.add(school)
            session.flush()
            school_id = school.id
        ref = kept(database, school_id)
        first = versions.issue(database, OPERATOR, ref, kind="plan", label="", on=ON)
        whole.take_out_part(database, OPERATOR, ref, "need000002", on=ON)
        second = versions.issue(database, OPERATOR, ref, kind="plan", label="", on=ON)
    done = run(first, second, "--instance", instance)
    assert json.loads(done.stdout)["counts"]["removed"] == 1
    missing = run(first, "bcdfghjkmn", "--instance", instance)
    assert missing.exit_code == 1
    assert "no version" in missing.stderr


def test_a_file_that_is_not_there_is_wrong_use(tmp_path, two_files):
    done = run(two_files[0], tmp_path / "nothing.json")
    assert done.exit_code == 2
    assert "There is no file" in done.stderr


def test_a_file_that_is_no_case_is_refused_in_a_sentence(tmp_path, two_files):
    bad = tmp_path / "bad.json"
    bad.write_text("[]")
    done = run(two_files[0], bad)
    assert done.exit_code == 1
    assert "Traceback" not in done.stderr
