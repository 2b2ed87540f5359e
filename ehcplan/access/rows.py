"""Every row of a database as JSON lines, and back: how PostgreSQL is backed up."""

import base64
import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, TypeDecorator, func, insert, select, text
from sqlalchemy.types import TypeEngine

from ehcplan.db import Database
from ehcplan.models import Base


def write_rows(database: Database, path: Path) -> None:
    """Write every row, tables in the order of their references, as they are at one moment."""
    with database.read_engine.connect() as connection, path.open("w", encoding="ascii") as file:
        if not database.is_sqlite:
            connection = connection.execution_options(isolation_level="REPEATABLE READ")
        for table in Base.metadata.sorted_tables:
            for row in connection.execute(select(table)).mappings():
                values = {name: _plain(value) for name, value in row.items() if value is not None}
                file.write(json.dumps({"table": table.name, "row": values}) + "\n")


def read_rows(database: Database, path: Path) -> None:
    """Put the rows of a file into a migrated and empty database, all or none."""
    with database.write_engine.begin() as connection:
        for table, values in _rows_in(path):
            connection.execute(insert(table).values(**values))
        if not database.is_sqlite:
            _carry_on_numbering(connection)


def count_rows(database: Database) -> dict[str, int]:
    """Return how many rows each table holds."""
    with database.read_engine.connect() as connection:
        return {
            table.name: connection.scalar(select(func.count()).select_from(table)) or 0
            for table in Base.metadata.sorted_tables
        }


def _rows_in(path: Path) -> Iterator[tuple[Table, dict[str, Any]]]:
    with path.open(encoding="ascii") as file:
        for line in file:
            entry = json.loads(line)
            table = Base.metadata.tables[entry["table"]]
            yield (
                table,
                {
                    name: _typed(value, _kind(table.c[name].type))
                    for name, value in entry["row"].items()
                },
            )


def _plain(value: Any) -> Any:
    if isinstance(value, bytes | memoryview):
        return base64.b64encode(value).decode("ascii")
    if isinstance(value, dt.date):
        return value.isoformat()
    return value


def _kind(column_type: TypeEngine[Any]) -> type:
    # A type of our own does not say which Python type it holds; what it is built on does.
    if isinstance(column_type, TypeDecorator):
        return column_type.impl_instance.python_type
    return column_type.python_type


def _typed(value: Any, kind: type) -> Any:
    if kind is bytes:
        return base64.b64decode(value)
    if kind is dt.datetime:
        return dt.datetime.fromisoformat(value)
    if kind is dt.date:
        return dt.date.fromisoformat(value)
    return value


def _carry_on_numbering(connection: Connection) -> None:
    # Rows came with their numbers; PostgreSQL's own counters still stand at the beginning.
    for table in Base.metadata.sorted_tables:
        if "id" in table.c:
            connection.execute(
                text(
                    f"SELECT setval(pg_get_serial_sequence('{table.name}', 'id'), "  # noqa: S608
                    f"(SELECT coalesce(max(id), 0) + 1 FROM {table.name}), false)"
                )
            )
