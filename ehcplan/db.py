"""The database: a reading door and a writing door, for SQLite and PostgreSQL.

Reads go through an engine that cannot write. Writes take the one write lock at once
(`BEGIN IMMEDIATE`; on PostgreSQL an advisory lock), because a read-then-write that begins
deferred can fork numbering and the audit without an error. Nothing slow belongs inside a write.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.orm import Session

# Any number will do, as long as all writers take the same one.
_WRITE_LOCK = 4_739_201_126


class Database:
    """Both doors to one database."""

    def __init__(self, url: str | URL, *, instance: Path | None = None) -> None:
        self.url = make_url(url)
        # The folder for what is kept beside the database; a SQLite file's own folder unless given.
        self._instance = instance
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        if self.is_sqlite and self.url.database:
            Path(self.url.database).parent.mkdir(parents=True, exist_ok=True)
        self.read_engine = self._engine(read_only=True)
        self.write_engine = self._engine(read_only=False)

    @property
    def path(self) -> Path | None:
        """The SQLite file, or None on PostgreSQL."""
        return Path(self.url.database) if self.is_sqlite and self.url.database else None

    @property
    def instance(self) -> Path | None:
        """The folder for what is kept beside the database, or None when nobody gave one."""
        return self._instance or (self.path.parent if self.path else None)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Yield a session that cannot write."""
        with Session(self.read_engine, expire_on_commit=False) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """Yield a session that holds the write lock; commit at the end, roll back on an error."""
        with Session(self.write_engine, expire_on_commit=False) as session, session.begin():
            yield session

    def new_reading_session(self) -> Session:
        """Return a reading session for the caller to close."""
        return Session(self.read_engine, expire_on_commit=False)

    def close(self) -> None:
        """Close every connection."""
        self.read_engine.dispose()
        self.write_engine.dispose()

    def _engine(self, *, read_only: bool) -> Engine:
        if not self.is_sqlite:
            engine = create_engine(self.url, pool_pre_ping=True)
            event.listen(engine, "begin", _postgresql_begin(read_only=read_only))
            return engine
        engine = create_engine(self.url, connect_args={"timeout": 10})
        event.listen(engine, "connect", _sqlite_connect(read_only=read_only))
        event.listen(engine, "begin", _sqlite_begin(read_only=read_only))
        return engine


def _sqlite_connect(*, read_only: bool) -> Any:
    def prepare(connection: sqlite3.Connection, _: Any) -> None:
        # The driver's own transaction control would begin deferred; ours is in `begin`.
        connection.isolation_level = None
        for pragma in (
            "journal_mode=wal",
            "foreign_keys=on",
            "busy_timeout=10000",
            "synchronous=full",
            # Erased words must not linger in free pages.
            "secure_delete=on",
            f"query_only={'on' if read_only else 'off'}",
        ):
            connection.execute(f"PRAGMA {pragma}")

    return prepare


def _sqlite_begin(*, read_only: bool) -> Any:
    def begin(connection: Any) -> None:
        connection.exec_driver_sql("BEGIN" if read_only else "BEGIN IMMEDIATE")

    return begin


def _postgresql_begin(*, read_only: bool) -> Any:
    def begin(connection: Any) -> None:
        if read_only:
            connection.execute(text("SET TRANSACTION READ ONLY"))
        else:
            connection.execute(text(f"SELECT pg_advisory_xact_lock({_WRITE_LOCK})"))

    return begin
