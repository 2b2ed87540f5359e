import hashlib
import json
import shutil
import threading

import pytest
from sqlalchemy import select, text

from ehcplan.access import audit
from ehcplan.access.accounts import link_is_good, make_link
from ehcplan.access.backup import backup, restore
from ehcplan.access.keys import read_key, write_key
from ehcplan.access.roles import OPERATOR
from ehcplan.access.rows import count_rows, read_rows, write_rows
from ehcplan.access.sealed_stream import MAGIC
from ehcplan.casework import erase
from ehcplan.db import Database
from ehcplan.errors import ContentRefusedError
from ehcplan.models import AuditEntry, Pupil, StoredFile, Tombstone

KEY, AUDIT_KEY = b"k" * 32, b"a" * 32
HOSTILE = "Maisie <b>&\"' 🦊 O’Fearn " + "x" * 10_000


@pytest.fixture
def filled(database, people):
    """The database of `people` with files, a sealed audit and hostile words."""
    with database.writing() as session:
        session.get_one(Pupil, people.own.pupil_id).summary = HOSTILE
        for number in range(3):
            data = bytes([number]) * 700_000
            sha256 = hashlib.sha256(data).hexdigest()
            session.add(StoredFile(sha256=sha256, media_type="image/png", data=data))
        audit.note(session, OPERATOR, "read", pupil_ref=people.own.ref)
    audit.seal(database, AUDIT_KEY)
    return database


@pytest.fixture
def destroy(filled):
    """A function that destroys the database as a broken disk would."""

    def go():
        path = filled.path
        filled.close()
        for file in path.parent.glob("ehcplan.db*"):
            file.unlink()
        assert not path.exists()
        return Database(f"sqlite:///{path}")

    return go


def _everything(database, tmp_path, name):
    write_rows(database, tmp_path / name)
    return (tmp_path / name).read_text().splitlines()


def test_the_drill_backed_up_while_somebody_writes_destroyed_and_restored(
    filled, destroy, tmp_path, people
):
    stop, written = threading.Event(), []

    def write():
        while not stop.is_set():
            audit.note_reading(filled, OPERATOR, "read", pupil_ref=people.own.ref)
            written.append(1)

    writer = threading.Thread(target=write)
    writer.start()
    while len(written) < 20:
        stop.wait(0.005)
    manifest = backup(filled, tmp_path / "whole.backup", KEY)
    stop.set()
    writer.join()
    before = _everything(filled, tmp_path, "before")
    restored = destroy()
    found = restore(tmp_path / "whole.backup", KEY, restored, audit_key=AUDIT_KEY)
    assert found["rows"] == manifest["rows"] == count_rows(restored)
    after = _everything(restored, tmp_path, "after")
    # What was written after the backup is all that may lack.
    lacking = [json.loads(line)["table"] for line in before if line not in set(after)]
    assert set(after) <= set(before)
    assert set(lacking) <= {"audit_entry"}
    assert manifest["rows"]["audit_entry"] >= 20
    assert audit.verify(restored, AUDIT_KEY) == []
    with restored.reading() as session:
        assert session.get_one(Pupil, people.own.pupil_id).summary == HOSTILE
        for file in session.scalars(select(StoredFile)):
            assert hashlib.sha256(file.data).hexdigest() == file.sha256
    restored.close()


def test_a_restored_database_keeps_its_triggers_and_can_be_worked_with(filled, destroy, tmp_path):
    backup(filled, tmp_path / "b", KEY)
    restored = destroy()
    restore(tmp_path / "b", KEY, restored)
    audit.note_reading(restored, OPERATOR, "read", pupil_ref=None)
    with pytest.raises(Exception, match="never change"), restored.writing() as session:
        session.execute(text("UPDATE stored_file SET media_type = 'x'"))
    restored.close()


def test_verifying_proves_and_changes_nothing(filled, tmp_path):
    backup(filled, tmp_path / "b", KEY)
    before = _everything(filled, tmp_path, "before")
    found = restore(tmp_path / "b", KEY, filled, verify_only=True, audit_key=AUDIT_KEY)
    assert found["files"] == 3
    assert _everything(filled, tmp_path, "after") == before
    assert not list(filled.path.parent.glob(".backup-*")), "nothing is left in the clear"


def test_a_backup_shows_no_word_and_is_readable_by_its_owner_alone(filled, tmp_path):
    backup(filled, tmp_path / "b", KEY)
    raw = (tmp_path / "b").read_bytes()
    assert raw.startswith(MAGIC)
    assert b"Maisie" not in raw
    assert b"SQLite format" not in raw
    assert (tmp_path / "b").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("spoil", ["key", "bit", "cut", "end", "other"])
def test_a_wrong_key_and_a_spoilt_file_are_refused_in_words(filled, tmp_path, spoil):
    file = tmp_path / "b"
    backup(filled, file, KEY)
    raw = bytearray(file.read_bytes())
    if spoil == "bit":
        raw[len(raw) // 2] ^= 1
    elif spoil == "cut":
        # Exactly at the end of a chunk, where every chunk that is left is whole.
        raw = raw[: len(MAGIC) + 32 + 1024 * 1024 + 16]
    elif spoil == "end":
        raw = raw[:-1]
    elif spoil == "other":
        raw = bytearray(b"PK\x03\x04 something else")
    file.write_bytes(raw)
    with pytest.raises(ContentRefusedError, match="backup"):
        restore(file, b"x" * 32 if spoil == "key" else KEY, filled, verify_only=True)


def test_a_database_that_is_there_is_never_overwritten(filled, tmp_path):
    backup(filled, tmp_path / "b", KEY)
    with pytest.raises(ContentRefusedError, match="move it away"):
        restore(tmp_path / "b", KEY, filled)
    with pytest.raises(ContentRefusedError, match="there already"):
        backup(filled, tmp_path / "b", KEY)


def test_a_log_left_by_the_old_database_is_not_played_into_the_new_one(filled, destroy, tmp_path):
    backup(filled, tmp_path / "b", KEY)
    restored = destroy()
    stale = restored.path.with_name("ehcplan.db-wal")
    stale.write_bytes(b"old")
    with pytest.raises(ContentRefusedError, match="move it away"):
        restore(tmp_path / "b", KEY, restored)


def test_an_audit_that_was_tampered_with_is_noticed(filled, tmp_path):
    with filled.write_engine.begin() as connection:
        connection.execute(text("DROP TRIGGER audit_entry_never_changes"))
        connection.execute(text("UPDATE audit_entry SET act = 'nothing' WHERE id = 1"))
    backup(filled, tmp_path / "b", KEY)
    with pytest.raises(ContentRefusedError, match="seal"):
        restore(tmp_path / "b", KEY, filled, verify_only=True, audit_key=AUDIT_KEY)


def test_what_was_erased_since_the_backup_stays_erased(filled, destroy, tmp_path, people):
    backup(filled, tmp_path / "b", KEY)
    erase.erase_pupil(filled, OPERATOR, people.own.ref, reason="Asked by the family.")
    restored = destroy()
    with pytest.raises(ContentRefusedError, match="erased"):
        restore(tmp_path / "b", KEY, restored)
    found = restore(
        tmp_path / "b",
        KEY,
        restored,
        audit_key=AUDIT_KEY,
        reapply=lambda database, erasures: erase.reapply(
            database, OPERATOR, [vars(erasure) for erasure in erasures]
        ),
    )
    assert found["erased_since"] == 1
    with restored.reading() as session:
        assert session.scalar(select(Pupil.id).where(Pupil.ref == people.own.ref)) is None
        assert session.scalars(select(Tombstone.ref)).all() == [people.own.ref]
    assert b"Maisie" not in restored.path.read_bytes()
    restored.close()


def test_restoring_signs_everybody_out_and_ends_links(filled, destroy, tmp_path, people, signed_in):
    signed_in("senco")
    token = make_link(filled, OPERATOR, people.accounts["senco"])
    assert backup(filled, tmp_path / "b", KEY)["rows"]["server_session"] == 1
    restored = destroy()
    restore(tmp_path / "b", KEY, restored)
    assert count_rows(restored)["server_session"] == 0
    assert not link_is_good(restored, token)
    restored.close()


@pytest.mark.parametrize("line", ["nonsense", "[]", "3", '{"kind": "pupil"}'])
def test_a_list_of_erasures_that_cannot_be_read_stops_the_restoring(filled, tmp_path, line):
    backup(filled, tmp_path / "b", KEY)
    (filled.path.parent / "erasures.jsonl").write_text(line + "\n")
    with pytest.raises(ContentRefusedError, match="Line 1"):
        restore(tmp_path / "b", KEY, filled, verify_only=True)


def test_the_rows_come_back_as_they_were_through_json_lines(
    filled, template_database, tmp_path, people
):

    write_rows(filled, tmp_path / "rows")
    shutil.copy(template_database, tmp_path / "other.db")
    other = Database(f"sqlite:///{tmp_path / 'other.db'}")
    read_rows(other, tmp_path / "rows")
    assert _everything(other, tmp_path, "again") == _everything(filled, tmp_path, "first")
    assert audit.verify(other, AUDIT_KEY) == []
    other.close()


def test_an_open_folder_gets_a_file_named_after_the_moment(filled, tmp_path):
    folder = tmp_path / "backups"
    folder.mkdir()
    first, second = (backup(filled, folder, KEY)["file"] for _ in range(2))
    assert first != second
    assert len(list(folder.glob("ehcplan-*.backup"))) == 2


def test_a_key_is_made_once_for_its_owner_alone(tmp_path):
    path = write_key(tmp_path / "instance", "backup_key")
    key = read_key(path)
    assert write_key(tmp_path / "instance", "backup_key") == path
    assert read_key(path) == key
    assert len(key) == 32
    assert path.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("content", [None, "", "nonsense", "ab" * 16])
def test_a_file_without_a_key_is_refused_in_words(tmp_path, content):
    if content is not None:
        (tmp_path / "key").write_text(content)
    with pytest.raises(ContentRefusedError, match="key"):
        read_key(tmp_path / "key")


def test_the_audit_entries_in_a_backup_end_where_the_manifest_says(filled, tmp_path):
    manifest = backup(filled, tmp_path / "b", KEY)
    with filled.reading() as session:
        last = session.scalars(select(AuditEntry.id).order_by(AuditEntry.id.desc())).first()
    assert manifest["audit_head"]["last_entry"] == last
    assert len(manifest["audit_head"]["seal"]) == 64
