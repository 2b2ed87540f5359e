"""The command that compares two versions, or two case files: `ehcplan compare`."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from ehcplan import migrations
from ehcplan.access.roles import OPERATOR
from ehcplan.casework.versions import find_version, version_case
from ehcplan.db import Database
from ehcplan.plan.case import Case
from ehcplan.plan.compare import Comparison, FactChange, Row, compare, comparison_json
from ehcplan.plan.compare_words import Fate
from ehcplan.schemas.case_file import read_case
from ehcplan.settings import Settings

_MARKS = {Fate.SAME: "{}", Fate.REMOVED: "[-{}-]", Fate.ADDED: "{{+{}+}}"}


@click.command("compare")
@click.argument("before")
@click.argument("after")
@click.option("--format", "form", type=click.Choice(["json", "text"]), default="json")
@click.option(
    "--instance",
    type=click.Path(file_okay=False, path_type=Path),
    default=None,
    help="Where the versions are kept. Default: ./instance",
)
def compare_command(before: str, after: str, form: str, instance: Path | None) -> None:
    """Say what changed from BEFORE to AFTER: case files, or references of versions.

    Exit status 0 also where something changed.
    """
    found = compare(_side(before, instance), _side(after, instance))
    if form == "json":
        click.echo(json.dumps(comparison_json(found), ensure_ascii=False, indent=1))
        return
    _say(found)


COMMANDS: tuple[click.Command, ...] = (compare_command,)


def _side(named: str, instance: Path | None) -> Case:
    path = Path(named)
    if path.is_file():
        return read_case(path.read_bytes(), name=path.name)
    if path.suffix:
        raise click.UsageError(f"There is no file {named!r}.")
    with _kept(instance) as database:
        return version_case(database, OPERATOR, *find_version(database, named))


@contextmanager
def _kept(instance: Path | None) -> Iterator[Database]:
    settings = Settings.from_environment(instance=instance)
    database = Database(settings.database, instance=settings.instance)
    try:
        migrations.upgrade(database)
        yield database
    finally:
        database.close()


def _say(found: Comparison) -> None:
    if found.is_empty:
        click.echo("Nothing changed.")
    for fact in found.identity:
        click.echo(_said(fact))
    for section in found.sections:
        if section.changed:
            click.echo(section.heading)
        for row in section.changed:
            _say_row(row)


def _say_row(row: Row) -> None:
    changes = ", ".join(change.label for change in row.changes)
    words = "".join(_MARKS[segment.fate].format(segment.text) for segment in row.words)
    click.echo(f"  {row.here.heading} ({changes}): {words}")
    for fact in row.facts:
        click.echo(f"      {_said(fact)}")


def _said(fact: FactChange) -> str:
    return f"{fact.label}: {fact.before or 'not said'} → {fact.after or 'not said'}"
