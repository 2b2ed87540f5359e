"""A page for the machine that watches this one."""

from flask import Blueprint
from flask.typing import ResponseReturnValue
from sqlalchemy import text

from ehcplan.access.web import the_database

bp = Blueprint("health", __name__)


@bp.get("/healthz")
def healthz() -> ResponseReturnValue:
    """Say `ok` when the database answers."""
    with the_database().reading() as session:
        session.execute(text("SELECT 1"))
    return "ok", {"Content-Type": "text/plain; charset=utf-8"}
