"""Whether a copy of the database holds what its manifest says."""

import hashlib
import sqlite3
from typing import Any, cast

from sqlalchemy import select

from ehcplan.access import audit
from ehcplan.access.rows import count_rows
from ehcplan.db import Database
from ehcplan.models import AuditEntry, AuditSeal, StoredFile


def differences(restored: Database, manifest: dict[str, Any], audit_key: bytes | None) -> list[str]:
    """Return what a copy, opened as a database, lacks of what its manifest says; empty is good."""
    with restored.read_engine.connect() as connection:
        raw = cast("sqlite3.Connection", connection.connection.driver_connection)
        problems = integrity_of(raw)
    counted = count_rows(restored)
    problems += [
        f"{table}: {counted.get(table, 0)} rows instead of {rows}"
        for table, rows in manifest["rows"].items()
        if counted.get(table, 0) != rows
    ]
    return (
        problems
        + _different_files(restored, manifest)
        + _different_audit(restored, manifest, audit_key)
    )


def _different_files(restored: Database, manifest: dict[str, Any]) -> list[str]:
    with restored.reading() as session:
        files = session.execute(select(StoredFile.sha256, StoredFile.data)).yield_per(10)
        there = {sha256: hashlib.sha256(data).hexdigest() for sha256, data in files}
    spoilt = [sha256 for sha256, actual in there.items() if sha256 != actual]
    missing = set(manifest["files"]) ^ set(there)
    return [f"file {sha256[:12]} is not as it was kept" for sha256 in spoilt] + [
        f"file {sha256[:12]} is on one side only" for sha256 in sorted(missing)
    ]


def _different_audit(
    restored: Database, manifest: dict[str, Any], audit_key: bytes | None
) -> list[str]:
    with restored.reading() as session:
        seal = session.scalar(select(AuditSeal.seal).order_by(AuditSeal.id.desc()).limit(1))
        entry = session.scalar(select(AuditEntry.id).order_by(AuditEntry.id.desc()).limit(1))
    head = {"last_entry": entry or 0, "seal": seal or ""}
    problems = [] if head == manifest["audit_head"] else ["the audit ends elsewhere"]
    return problems + (audit.verify(restored, audit_key) if audit_key else [])


def integrity_of(connection: sqlite3.Connection) -> list[str]:
    """Return what SQLite itself finds wrong with a file; empty is good."""
    answer = [row[0] for row in connection.execute("PRAGMA integrity_check")]
    return [] if answer == ["ok"] else [f"SQLite's own check says: {answer[0]}"]
