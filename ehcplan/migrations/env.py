"""Alembic's entry: one connection of our own database, batch mode for SQLite."""

from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext

from ehcplan.db import Database
from ehcplan.models import Base
from ehcplan.models.base import Moment


def _render(kind: str, item: Any, _: AutogenContext) -> str | Literal[False]:
    """Write our own time type as SQLAlchemy's, so that a migration never imports the models."""
    if kind == "type" and isinstance(item, Moment):
        return "sa.DateTime(timezone=True)"
    return False


database: Database = context.config.attributes["database"]

with database.write_engine.connect() as connection:
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        render_as_batch=True,
        compare_type=True,
        render_item=_render,
    )
    with context.begin_transaction():
        context.run_migrations()
    connection.commit()
