"""Backups: the whole database, files and audit included, in one encrypted file; and restoring one.

SQLite is copied with its online backup, while people work. PostgreSQL is written as JSON lines of
every row in one snapshot. Either way the manifest says what must be found again.
"""

import datetime as dt
import hashlib
import json
import os
import sqlite3
import tarfile
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, BinaryIO, cast

from alembic.util import CommandError
from sqlalchemy import delete, select, text, update

from ehcplan import migrations
from ehcplan.access.backup_check import differences, integrity_of
from ehcplan.access.erasures import Erasure, erasures_in, not_yet_applied
from ehcplan.access.rows import count_rows, read_rows, write_rows
from ehcplan.access.sealed_stream import SealedReader, SealedWriter
from ehcplan.db import Database
from ehcplan.errors import ContentRefusedError
from ehcplan.models import AuditEntry, AuditSeal, OneTimeLink, ServerSession, StoredFile
from ehcplan.models.base import now

SQLITE_COPY = "database.sqlite"
ROWS = "rows.jsonl"
MANIFEST = "manifest.json"

Manifest = dict[str, Any]
Reapply = Callable[[Database, Sequence[Erasure]], None]


def backup(database: Database, destination: Path, key: bytes) -> Manifest:
    """Write an encrypted backup and return its manifest.

    `destination` is a file, or a folder in which the file is named after the moment. Raises
    ContentRefusedError when the database does not hold together, or the file is there already.
    """
    file = _file_for(destination)
    with _scratch(database.path.parent if database.path else None) as scratch:
        copy = _copy(database, scratch)
        manifest = _manifest(copy, scratch, _revision_of(database))
        (scratch / MANIFEST).write_text(json.dumps(manifest, indent=2), encoding="utf-8")
        _write_sealed(file, key, [scratch / MANIFEST, copy])
    return {"file": str(file), **manifest}


def restore(
    source: Path,
    key: bytes,
    destination: Database,
    *,
    verify_only: bool = False,
    audit_key: bytes | None = None,
    reapply: Reapply | None = None,
    instance: Path | None = None,
) -> dict[str, Any]:
    """Restore a backup, or only prove that it could be; return what was found.

    It is opened in a scratch folder and compared with its manifest first: rows, the hash of every
    file, the audit's seals (with `audit_key`), SQLite's own check. Then what was erased since is
    erased again by `reapply`, and sessions and unused links are ended. Only then does it become
    `destination`, which must not exist yet (PostgreSQL: must be empty). `instance` is the folder
    of `erasures.jsonl`, unless that is beside the SQLite file. Raises ContentRefusedError when
    anything does not hold.
    """
    if not verify_only:
        _refuse_what_is_there(destination)
    folder = instance or (destination.path.parent if destination.path else None)
    erasures = erasures_in(folder) if folder else ()
    with _scratch(destination.path.parent if destination.path else None) as scratch:
        manifest = _read_sealed(source, key, scratch)
        with closing(_open(scratch, manifest)) as restored:
            _bring_up_to_date(restored)
            _refuse_if(differences(restored, manifest, audit_key))
            waiting = not_yet_applied(restored, erasures)
            found = _report(manifest, waiting)
            if verify_only:
                return found
            _erase_again(restored, waiting, reapply)
            _sign_everybody_out(restored)
            _settle(restored)
            if not destination.is_sqlite:
                write_rows(restored, scratch / ROWS)
                read_rows(destination, scratch / ROWS)
        if destination.path:
            _put_in_place(scratch / SQLITE_COPY, destination.path)
    return found


def _file_for(destination: Path) -> Path:
    moment = dt.datetime.now(dt.UTC).strftime("%Y%m%d-%H%M%S-%f")
    file = destination / f"ehcplan-{moment}.backup" if destination.is_dir() else destination
    if file.exists():
        raise ContentRefusedError(f"{file} is there already. Name another file.")
    return file


def _copy(database: Database, scratch: Path) -> Path:
    if not database.is_sqlite:
        write_rows(database, scratch / ROWS)
        return scratch / ROWS
    copy = scratch / SQLITE_COPY
    with closing(sqlite3.connect(copy)) as target:
        opened = database.read_engine.raw_connection()
        try:
            cast("sqlite3.Connection", opened.driver_connection).backup(target)
        finally:
            opened.close()
        # One file, whatever was still in the log.
        target.execute("PRAGMA journal_mode=delete")
        _refuse_if(integrity_of(target))
    return copy


def _manifest(copy: Path, scratch: Path, revision: str) -> Manifest:
    # Counted in the copy, not in the database, where somebody may have written since.
    manifest: Manifest = {
        "made_at": dt.datetime.now(dt.UTC).isoformat(),
        "holds": copy.name,
        "revision": revision,
    }
    with closing(_open(scratch, manifest)) as copied:
        with copied.reading() as session:
            last = session.scalars(select(AuditSeal).order_by(AuditSeal.id.desc()).limit(1)).first()
            entry = session.scalar(select(AuditEntry.id).order_by(AuditEntry.id.desc()).limit(1))
            hashes = sorted(session.scalars(select(StoredFile.sha256)))
        rows = count_rows(copied)
    return manifest | {
        "sha256": _hash_of(copy),
        "rows": rows,
        "files": hashes,
        "audit_head": {"last_entry": entry or 0, "seal": last.seal if last else ""},
    }


def _open(scratch: Path, manifest: Manifest) -> Database:
    """Return the copy in a scratch folder as a database. Rows are put into a new SQLite file."""
    path = scratch / SQLITE_COPY
    if manifest["holds"] == SQLITE_COPY:
        return Database(f"sqlite:///{path}")
    made = not path.exists()
    database = Database(f"sqlite:///{path}")
    if made:
        _bring_up_to_date(database, manifest["revision"])
        read_rows(database, scratch / ROWS)
    return database


def _revision_of(database: Database) -> str:
    with database.read_engine.connect() as connection:
        return str(connection.scalar(text("SELECT version_num FROM alembic_version")))


def _bring_up_to_date(database: Database, revision: str = "head") -> None:
    try:
        migrations.upgrade(database, revision)
    except CommandError as error:
        raise ContentRefusedError(
            "This backup was made by a newer ehcplan. Install that one, then restore."
        ) from error


def _write_sealed(file: Path, key: bytes, members: Sequence[Path]) -> None:
    part = file.with_name(file.name + ".part")
    descriptor = os.open(part, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
    with os.fdopen(descriptor, "wb") as raw:
        sealed = SealedWriter(raw, key)
        with tarfile.open(fileobj=cast("BinaryIO", sealed), mode="w|") as archive:
            for member in members:
                archive.add(member, arcname=member.name)
        sealed.close()
        raw.flush()
        os.fsync(raw.fileno())
    part.replace(file)


def _read_sealed(source: Path, key: bytes, scratch: Path) -> Manifest:
    try:
        with source.open("rb") as raw:
            sealed = SealedReader(raw, key)
            with tarfile.open(fileobj=cast("BinaryIO", sealed), mode="r|") as archive:
                for member in archive:
                    _unpack(archive, member, scratch)
            sealed.finish()
        manifest: Manifest = json.loads((scratch / MANIFEST).read_text(encoding="utf-8"))
    except (OSError, tarfile.TarError, ValueError) as error:
        raise ContentRefusedError(f"{source} cannot be read as a backup: {error}.") from error
    if _hash_of(scratch / manifest["holds"]) != manifest["sha256"]:
        raise ContentRefusedError(f"{source} does not hold what its manifest says.")
    return manifest


def _unpack(archive: tarfile.TarFile, member: tarfile.TarInfo, scratch: Path) -> None:
    content = archive.extractfile(member)
    if member.name not in (MANIFEST, SQLITE_COPY, ROWS) or content is None:
        raise ContentRefusedError("This backup holds something that ehcplan did not put there.")
    with (scratch / member.name).open("wb") as file:
        while block := content.read(1024 * 1024):
            file.write(block)


def _erase_again(restored: Database, waiting: Sequence[Erasure], reapply: Reapply | None) -> None:
    if not waiting:
        return
    if reapply is None:
        raise ContentRefusedError(
            "Something was erased after this backup was made, and it would come back."
        )
    reapply(restored, waiting)


def _sign_everybody_out(restored: Database) -> None:
    # What was ended or spent since the backup must not come alive again.
    with restored.writing() as session:
        session.execute(delete(ServerSession))
        unused = update(OneTimeLink).where(OneTimeLink.used_at.is_(None))
        session.execute(unused.values(used_at=now()))


def _settle(restored: Database) -> None:
    with restored.write_engine.connect() as connection:
        raw = cast("sqlite3.Connection", connection.connection.driver_connection)
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _refuse_what_is_there(destination: Database) -> None:
    if destination.path is None:
        migrations.upgrade(destination)
        if any(count_rows(destination).values()):
            raise ContentRefusedError("The database to restore into is not empty.")
        return
    # A log left beside would be played into the restored file.
    for there in (destination.path, Path(f"{destination.path}-wal")):
        if there.exists():
            raise ContentRefusedError(
                f"{there} is there already. Stop ehcplan and move it away, then restore again."
            )


def _put_in_place(copy: Path, path: Path) -> None:
    copy.chmod(0o600)
    copy.rename(path)


def _report(manifest: Manifest, waiting: Sequence[Erasure]) -> dict[str, Any]:
    return {
        "made_at": manifest["made_at"],
        "rows": manifest["rows"],
        "files": len(manifest["files"]),
        "audit_head": manifest["audit_head"],
        "erased_since": len(waiting),
    }


def _refuse_if(problems: Sequence[str]) -> None:
    if problems:
        raise ContentRefusedError("The backup does not hold: " + "; ".join(problems) + ".")


def _hash_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@contextmanager
def _scratch(beside: Path | None) -> Iterator[Path]:
    # Beside the database, which is private already and on the disk it will be renamed on.
    with tempfile.TemporaryDirectory(prefix=".backup-", dir=beside) as name:
        yield Path(name)
