"""The command that says what is due: `ehcplan clocks`. It opens no database and stores nothing."""

import datetime as dt
import json
from typing import Any
from zoneinfo import ZoneInfo

import click

from ehcplan.cli_day import DAY, day_of
from ehcplan.clocks.due import Due, due, due_json, notes_with_dates
from ehcplan.clocks.exceptions import EXCEPTIONS, RecordedException, find_exception
from ehcplan.clocks.trigger import Trigger
from ehcplan.errors import ContentRefusedError


class _Dated(click.ParamType[tuple[Trigger, dt.date]]):
    """A trigger and its day: `request_received=2026-09-07`."""

    name = "name=date"

    def convert(self, value: Any, param: Any, ctx: Any) -> tuple[Trigger, dt.date]:
        """Return the trigger and its day, or fail with the form it should have."""
        name, _, written = str(value).partition("=")
        if name not in set(Trigger):
            self.fail(f"{name!r} is not a trigger. `ehcplan clocks --list` names them.", param, ctx)
        day = day_of(written)
        if day is None:
            self.fail(f"{name} takes a day, written as {name}=2026-11-21.", param, ctx)
        return Trigger(name), day


class _Reasoned(click.ParamType[tuple[str, str]]):
    """An exception and the reason it is recorded for: `reg-5-4-c=...`."""

    name = "code=reason"

    def convert(self, value: Any, param: Any, ctx: Any) -> tuple[str, str]:
        """Return the code and the reason, or fail with the form they should have."""
        code, _, reason = str(value).partition("=")
        if find_exception(code) is None:
            self.fail(
                f"{code!r} is not an exception. `ehcplan clocks --list` names them.", param, ctx
            )
        if not reason.strip():
            self.fail(f"Give the reason too: {code}=REASON.", param, ctx)
        return code, reason


@click.command("clocks")
@click.option(
    "--trigger", "triggers", type=_Dated(), multiple=True, help="What happened, and when."
)
@click.option("--born", type=DAY, default=None, help="The date of birth.")
@click.option(
    "--exception", "exceptions", type=_Reasoned(), multiple=True, help="One a person decided on."
)
@click.option(
    "--recorded-by",
    default="whoever gave this command",
    show_default=True,
    help="Who decided that an exception applies.",
)
@click.option("--recorded-on", type=DAY, default=None, help="When they did. Default: today.")
@click.option("--format", "form", type=click.Choice(["json", "text"]), default="json")
@click.option("--list", "listing", is_flag=True, help="Name every trigger and exception.")
def clocks_command(
    triggers: tuple[tuple[Trigger, dt.date], ...],
    born: dt.date | None,
    exceptions: tuple[tuple[str, str], ...],
    recorded_by: str,
    recorded_on: dt.date | None,
    form: str,
    listing: bool,
) -> None:
    """Say what is due, and by which law, from the dates of what happened."""
    if listing:
        _say_list(form)
        return
    day = recorded_on or dt.datetime.now(ZoneInfo("Europe/London")).date()
    recorded = [
        RecordedException(code=code, recorded_by=recorded_by, recorded_on=day, reason=reason)
        for code, reason in exceptions
    ]
    try:
        found = due(_once_each(triggers, born), born=born, exceptions=recorded)
    except ContentRefusedError as error:
        raise click.UsageError(str(error)) from error
    _say_due(found, form)


COMMANDS: tuple[click.Command, ...] = (clocks_command,)


def _once_each(
    triggers: tuple[tuple[Trigger, dt.date], ...], born: dt.date | None
) -> dict[Trigger, dt.date]:
    if not triggers and born is None:
        raise click.UsageError(
            "Give at least one --trigger NAME=DATE. `ehcplan clocks --list` names them."
        )
    dates = dict(triggers)
    if len(dates) < len(triggers):
        raise click.UsageError("A trigger was given twice. Each has one date.")
    return dates


def _say_due(found: tuple[Due, ...], form: str) -> None:
    if form == "json":
        click.echo(json.dumps(due_json(found), ensure_ascii=False, indent=1))
        return
    for one in found:
        target = f", target {one.target}" if one.target else ""
        click.echo(f"{one.limit or 'no limit'}{target}  {one.clock} {one.who}: {one.event}")
        for note in notes_with_dates(one):
            click.echo(f"    {note}")
        click.echo(f"    {one.source}")


def _say_list(form: str) -> None:
    triggers = [{"name": str(trigger), "takes": trigger.takes} for trigger in Trigger]
    exceptions = [
        {"code": one.code, "provision": one.provision, "excuses": [*one.excuses], "if": one.limb}
        for one in EXCEPTIONS
    ]
    if form == "json":
        listed = {"triggers": triggers, "exceptions": exceptions}
        click.echo(json.dumps(listed, ensure_ascii=False, indent=1))
        return
    for trigger in Trigger:
        click.echo(f"{trigger}=DATE: {trigger.takes}")
    for one in EXCEPTIONS:
        click.echo(f"{one.code}=REASON ({', '.join(one.excuses)}): {one.limb}")
