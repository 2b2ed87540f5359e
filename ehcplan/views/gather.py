"""Where gathering begins: the sheets under way, the tools on offer, what was said so far."""

from collections import Counter

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import NotFound

from ehcplan import tools as catalogue
from ehcplan.access.web import current_actor, the_database
from ehcplan.casework import heard, sheets
from ehcplan.casework.around import around
from ehcplan.forms.tool import presentations
from ehcplan.tools.definition import Group, Subject, Tool
from ehcplan.views.rendering import day
from ehcplan.views.today import SCHOOLS_ARE_IN, today
from ehcplan.vocabulary import Role

bp = Blueprint("gather", __name__, url_prefix="/pupils/<ref>/gather")

SHELVES: tuple[tuple[Group, tuple[Tool, ...]], ...] = tuple(
    (
        group,
        tuple(
            tool
            for tool in catalogue.TOOLS.values()
            if tool.group is group and tool.subject is Subject.PUPIL
        ),
    )
    for group in Group
)


@bp.get("")
def index(ref: str) -> ResponseReturnValue:
    """Offer unfinished sheets first, then ways to begin, then what was said so far."""
    database, actor = the_database(), current_actor()
    there = around(database, actor, ref)
    return render_template(
        "gather/index.html",
        around=there,
        unfinished=[
            (sheet, _name(sheet), _began(sheet))
            for sheet in sheets.unfinished(database, actor, ref)
        ],
        suggested=heard.suggestions(database, actor, ref, on=today()),
        heard=(listed := heard.contributions(database, actor, ref)),
        several=_used_several_times(listed),
        pupil_role=Role.CHILD,
    )


@bp.get("/tools")
def tools(ref: str) -> ResponseReturnValue:
    """List the tools, shelf by shelf."""
    there = around(the_database(), current_actor(), ref)
    return render_template("gather/tools.html", around=there, shelves=SHELVES)


@bp.get("/tools/<tool>")
def tool(ref: str, tool: str) -> ResponseReturnValue:
    """Say what a tool is for, and offer to begin."""
    database, actor = the_database(), current_actor()
    there = around(database, actor, ref)
    record = catalogue.find_tool(tool)
    if record is None or record.subject is not Subject.PUPIL:
        raise NotFound
    listed = heard.contributions(database, actor, ref)
    return render_template(
        "gather/tool.html",
        around=there,
        tool=record,
        ways=presentations(record),
        used=any(one.tool == record.name for one in listed),
    )


@bp.get("/perspectives/<tool>")
def perspectives(ref: str, tool: str) -> ResponseReturnValue:
    """Show one tool's answers side by side, a column a person."""
    seen = heard.side_by_side(the_database(), current_actor(), ref, tool, on=today())
    return render_template("gather/perspectives.html", around=seen.around, seen=seen)


def _name(sheet: sheets.OpenSheet) -> str:
    record = catalogue.find_tool(sheet.tool) if sheet.tool else None
    if record is not None:
        return f"“{record.name}”, which"
    return "the meeting" if sheet.kind == "meeting" else "the notes"


def _began(sheet: sheets.OpenSheet) -> str:
    at = sheet.started_at.astimezone(SCHOOLS_ARE_IN)
    return f"at {at:%H:%M}" if at.date() == today() else f"on {day(at)}"


def _used_several_times(listed: tuple[heard.Heard, ...]) -> list[Tool]:
    counts = Counter(one.tool for one in listed)
    return [tool for tool in catalogue.TOOLS.values() if counts[tool.name] > 1]
