"""Migrations go up and down, hold all that the models hold, and keep the triggers."""

import pytest
from sqlalchemy import inspect, text

from ehcplan import migrations
from ehcplan.models.immutable import IMMUTABLE


def test_the_migrations_hold_everything_the_models_do(database):
    migrations.check(database)


def test_down_and_up_again_leaves_the_same_tables_and_triggers(database):
    def tables():
        return set(inspect(database.read_engine).get_table_names())

    before = tables()
    migrations.downgrade(database, "base")
    assert tables() <= {"alembic_version"}
    migrations.upgrade(database)
    assert tables() == before
    with database.writing() as session:
        session.execute(
            text(
                'INSERT INTO audit_entry (act, "by", subject, "at") '
                "VALUES ('x', '', '', CURRENT_TIMESTAMP)"
            )
        )
    for statement in ("UPDATE audit_entry SET act = 'y'", "DELETE FROM audit_entry"):
        with pytest.raises(Exception, match="audit_entry"), database.writing() as session:
            session.execute(text(statement))


def test_every_immutable_table_has_both_triggers(database):
    query = (
        "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        if database.is_sqlite
        else "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal"
    )
    with database.reading() as session:
        names = {row[0] for row in session.execute(text(query))}
    wanted = {f"{t}_never_{what}" for t in IMMUTABLE for what in ("changes", "goes")}
    assert wanted <= names
