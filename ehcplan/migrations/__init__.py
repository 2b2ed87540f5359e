"""Alembic migrations, run by `upgrade`; the triggers are re-created after every run."""

from pathlib import Path

from alembic import command
from alembic.config import Config

from ehcplan.db import Database
from ehcplan.models.immutable import create_triggers, drop_triggers


def _config(database: Database) -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.attributes["database"] = database
    return config


def upgrade(database: Database, revision: str = "head") -> None:
    """Bring the database up to `revision`, and its triggers with it."""
    command.upgrade(_config(database), revision)
    with database.write_engine.begin() as connection:
        create_triggers(connection)


def downgrade(database: Database, revision: str) -> None:
    """Take the database down to `revision`, and put the triggers of what is left back."""
    with database.write_engine.begin() as connection:
        drop_triggers(connection)
    command.downgrade(_config(database), revision)
    with database.write_engine.begin() as connection:
        create_triggers(connection)


def check(database: Database) -> None:
    """Raise when the models hold something the migrations do not (alembic's own check)."""
    command.check(_config(database))
