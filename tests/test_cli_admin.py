import json
import re

import click
import pytest
from click.testing import CliRunner

from ehcplan import cli_admin
from ehcplan.access.accounts import authenticate, spend_link
from ehcplan.access.audit import note_reading
from ehcplan.access.roles import OPERATOR
from ehcplan.db import Database
from ehcplan.errors import ContentRefusedError

NEW = "seven wet herons dance"
WHO = ("--school", "Alder Lane", "--name", "Noor Winterbourne", "--email", "noor@a.example")


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Run a command on an instance folder of the test's own; return its JSON."""
    for name in ("EHCPLAN_DATABASE", "EHCPLAN_SECRET_KEY"):
        monkeypatch.delenv(name, raising=False)
    group = click.Group(commands={command.name: command for command in cli_admin.COMMANDS})

    def go(*words, status=0):
        instance = ["--instance", str(tmp_path / "instance")]
        result = CliRunner().invoke(group, [*words, *instance])
        if isinstance(result.exception, ContentRefusedError):
            # The group that ehcplan.cli makes turns it into a sentence and exit status 1.
            raise result.exception
        assert result.exit_code == status, result.output
        return json.loads(result.stdout) if status == 0 else result.stderr

    return go


@pytest.fixture
def set_up(run, tmp_path):
    """An instance that was set up, and its database."""
    said = run("init", *WHO, "--address", "https://plans.example/")
    database = Database(f"sqlite:///{tmp_path / 'instance' / 'ehcplan.db'}")
    yield said, database
    database.close()


def test_setting_up_makes_keys_a_database_and_an_administrator_with_a_link(set_up, tmp_path):
    said, database = set_up
    assert re.fullmatch(r"https://plans\.example/set-password/[\w-]{43}", said["link"])
    files = {path.name for path in (tmp_path / "instance").iterdir()}
    assert files >= {"secret_key", "backup_key", "audit_key", "ehcplan.db"}
    for name in ("secret_key", "backup_key", "audit_key"):
        assert (tmp_path / "instance" / name).stat().st_mode & 0o077 == 0
    spend_link(database, said["link"].rpartition("/")[2], NEW)
    assert authenticate(database, "noor@a.example", NEW)


def test_setting_up_twice_is_refused_and_keeps_the_keys(set_up, run, tmp_path):
    key = (tmp_path / "instance" / "backup_key").read_text()
    with pytest.raises(ContentRefusedError, match="already"):
        run("init", *WHO)
    assert (tmp_path / "instance" / "backup_key").read_text() == key


def test_an_account_is_made_at_the_only_school_or_a_named_one(set_up, run):
    made = run("create-account", "--name", "Ida", "--email", "ida@a.example", "--role", "senco")
    assert made["link"].startswith("http://localhost:8000/set-password/")
    other = ("--school", "Birch Hill", "--name", "Bo", "--email", "bo@b.example", "--role", "head")
    with pytest.raises(ContentRefusedError, match="Alder Lane"):
        run("create-account", *other)
    assert run("create-account", *other, "--new-school")["account"] > made["account"]


def test_a_new_link_is_made_for_an_account_there_is(set_up, run):
    said = run("create-account", "--email", "NOOR@a.example", "--new-link")
    assert said["account"] == set_up[0]["account"]
    assert said["link"] != set_up[0]["link"]
    with pytest.raises(ContentRefusedError, match="no account"):
        run("create-account", "--email", "nobody@a.example", "--new-link")


def test_wrong_use_is_told_apart_from_refused_content(set_up, run):
    assert "--role" in run("create-account", "--email", "x@a.example", status=2)
    assert "https://" in run(
        "create-account", "--email", "x@a.example", "--new-link", "--address", "ftp:", status=2
    )


def test_a_backup_is_made_verified_and_restored(set_up, run, tmp_path):
    _, database = set_up
    file = tmp_path / "whole.backup"
    made = run("backup", "-o", str(file))
    assert made["file"] == str(file)
    assert run("restore", str(file), "--verify")["restored"] is False
    with pytest.raises(ContentRefusedError, match="move it away"):
        run("restore", str(file))
    database.close()
    for path in (tmp_path / "instance").glob("ehcplan.db*"):
        path.unlink()
    said = run("restore", str(file))
    assert said["restored"] is True
    assert said["rows"] == made["rows"]
    assert said["audit_checked"] is True


def test_the_audit_is_sealed_and_verified(set_up, run):
    _, database = set_up
    note_reading(database, OPERATOR, "read", pupil_ref="abc")
    assert run("audit", "seal")["sealed"] > 0
    assert run("audit", "verify") == {"intact": True, "problems": [], "unsealed": 0}


def test_a_tampered_audit_ends_with_a_refusal(set_up, run):
    _, database = set_up
    run("audit", "seal")
    with database.write_engine.begin() as connection:
        connection.exec_driver_sql("DROP TRIGGER audit_entry_never_changes")
        connection.exec_driver_sql("UPDATE audit_entry SET act = 'nothing' WHERE id = 1")
    with pytest.raises(ContentRefusedError, match="not as it was sealed"):
        run("audit", "verify")
