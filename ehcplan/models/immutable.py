"""What triggers hold: words that never change, rows that never go but by erasure.

Alembic's batch mode drops SQLite triggers without a word, so `create_triggers` runs again after
every migration, and a test tries UPDATE and DELETE afterwards.
"""

from sqlalchemy import Connection, inspect, text

# Table to the columns that may still change (the rest are fixed once written).
IMMUTABLE: dict[str, frozenset[str]] = {
    # An answer filed under the wrong pupil or tool moves, with a trail: its words do not change.
    "answer": frozenset({"contribution_id", "position", "prompt"}),
    "answer_fact": frozenset(),
    "line_wording": frozenset(),
    "line_source": frozenset(),
    "stored_file": frozenset(),
    "produced": frozenset(),
    "audit_entry": frozenset(),
    "audit_seal": frozenset(),
    "tombstone": frozenset(),
    "version": frozenset(),
    "version_file": frozenset(),
    # Taking a judgement back is a dated fact about it.
    "judgement": frozenset({"taken_back_by", "taken_back_at"}),
}

# The audit and the tombstones outlive even an erasure.
NEVER_DELETED = frozenset({"audit_entry", "audit_seal", "tombstone"})


def create_triggers(connection: Connection) -> None:
    """(Re-)create the triggers on the tables that exist, on SQLite or PostgreSQL."""
    existing = set(inspect(connection).get_table_names())
    for table, free in IMMUTABLE.items():
        if table not in existing:
            continue
        columns = [c["name"] for c in inspect(connection).get_columns(table)]
        fixed = [name for name in columns if name not in free]
        statements = _sqlite if connection.dialect.name == "sqlite" else _postgresql
        for statement in statements(table, fixed):
            connection.execute(text(statement))


def drop_triggers(connection: Connection) -> None:
    """Drop the triggers, for a migration that rebuilds their tables."""
    existing = set(inspect(connection).get_table_names())
    for table in IMMUTABLE:
        if table not in existing:
            continue
        if connection.dialect.name == "sqlite":
            connection.execute(text(f"DROP TRIGGER IF EXISTS {table}_never_changes"))
            connection.execute(text(f"DROP TRIGGER IF EXISTS {table}_never_goes"))
        else:
            connection.execute(text(f"DROP TRIGGER IF EXISTS {table}_never_changes ON {table}"))
            connection.execute(text(f"DROP TRIGGER IF EXISTS {table}_never_goes ON {table}"))


def _delete_condition(table: str) -> str:
    if table in NEVER_DELETED:
        return "1 = 1"
    return "NOT EXISTS (SELECT 1 FROM erasure_open)"


def _sqlite(table: str, fixed: list[str]) -> list[str]:
    columns = ", ".join(f'"{name}"' for name in fixed)
    return [
        f"DROP TRIGGER IF EXISTS {table}_never_changes",
        f"DROP TRIGGER IF EXISTS {table}_never_goes",
        f"CREATE TRIGGER {table}_never_changes BEFORE UPDATE OF {columns} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, '{table}: kept words never change'); END",
        f"CREATE TRIGGER {table}_never_goes BEFORE DELETE ON {table} "
        f"WHEN {_delete_condition(table)} "
        f"BEGIN SELECT RAISE(ABORT, '{table}: only erasure removes this'); END",
    ]


def _postgresql(table: str, fixed: list[str]) -> list[str]:
    columns = ", ".join(f'"{name}"' for name in fixed)
    return [
        "CREATE OR REPLACE FUNCTION ehcplan_refuse() RETURNS trigger AS $$ "
        "BEGIN RAISE EXCEPTION '%: kept words never change or go', TG_TABLE_NAME; END "
        "$$ LANGUAGE plpgsql",
        "CREATE OR REPLACE FUNCTION ehcplan_refuse_unless_erasing() RETURNS trigger AS $$ "
        "BEGIN IF EXISTS (SELECT 1 FROM erasure_open) THEN RETURN OLD; END IF; "
        "RAISE EXCEPTION '%: only erasure removes this', TG_TABLE_NAME; END $$ LANGUAGE plpgsql",
        f"DROP TRIGGER IF EXISTS {table}_never_changes ON {table}",
        f"DROP TRIGGER IF EXISTS {table}_never_goes ON {table}",
        f"CREATE TRIGGER {table}_never_changes BEFORE UPDATE OF {columns} ON {table} "
        "FOR EACH ROW EXECUTE FUNCTION ehcplan_refuse()",
        f"CREATE TRIGGER {table}_never_goes BEFORE DELETE ON {table} FOR EACH ROW EXECUTE "
        "FUNCTION "
        f"{'ehcplan_refuse' if table in NEVER_DELETED else 'ehcplan_refuse_unless_erasing'}()",
    ]
