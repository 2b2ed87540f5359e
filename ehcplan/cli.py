"""The `ehcplan` command: JSON on standard output, errors on standard error.

Exit status 0: fine; 1: the content was refused; 2: wrong use.
"""

import datetime as dt
import json
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, NoReturn
from zoneinfo import ZoneInfo

import click
import waitress

from ehcplan import cli_admin, cli_check, cli_clocks, cli_versions, demo, migrations, tools
from ehcplan.access.roles import OPERATOR, ROLES
from ehcplan.app import create_app
from ehcplan.casework.cases import export_case, find_pupil, import_case, one_school
from ehcplan.casework.erase import erase_pupil
from ehcplan.cli_day import DAY
from ehcplan.compliance.pattern import make_ready
from ehcplan.db import Database
from ehcplan.documents.presets import PRESETS
from ehcplan.documents.produce import produce
from ehcplan.documents.sheet import Presentation, blank_sheet
from ehcplan.errors import EhcplanError
from ehcplan.mapping.acceptable import problems_of_line
from ehcplan.mapping.json_shape import proposed_json
from ehcplan.mapping.propose import propose, suggested_lines
from ehcplan.plan.case import Case
from ehcplan.plan.lines import Line
from ehcplan.schemas.case_file import read_case
from ehcplan.schemas.lines_file import read_lines
from ehcplan.settings import Settings
from ehcplan.tools.describe import tools_json
from ehcplan.vocabulary import Target

REFUSED = 1
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


READABLE = click.Path(exists=True, dir_okay=False, readable=True, path_type=Path)
FOLDER = click.Path(file_okay=False, path_type=Path)
WRITABLE = click.Path(dir_okay=False, writable=True, path_type=Path)


class _Refusing(click.Group):
    """A group whose commands turn our own errors into a sentence and exit status 1."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command that was named."""
        try:
            return super().invoke(ctx)
        except EhcplanError as error:
            refuse(str(error))


def refuse(sentence: str) -> NoReturn:
    """Say why on standard error, and end with exit status 1."""
    click.echo(sentence, err=True)
    sys.exit(REFUSED)


def say_json(value: Any) -> None:
    """Print a value as JSON on standard output."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=1))


@click.group(cls=_Refusing)
@click.version_option(package_name="ehcplan")
def main() -> None:
    """Keep a pupil's and a family's own words; make Section A and a one-page profile of them."""
    # A console that cannot show a child's words must not stop the work.
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


@main.command("tools")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
def tools_command(form: str) -> None:
    """List the 46 tools with their fields."""
    if form == "json":
        say_json(tools_json())
        return
    for tool in tools.TOOLS.values():
        click.echo(f"{tool.key}: {tool.name} ({', '.join(p.key for p in tool.prompts)})")


@main.command("sheet")
@click.argument("tool")
@click.option("-o", "--output", type=WRITABLE, required=True)
@click.option(
    "--words", type=click.Choice(["words", "easy", "observing"]), default="words", show_default=True
)
def sheet_command(tool: str, output: Path, words: Presentation) -> None:
    """Make a printable blank sheet for TOOL as a Word file."""
    record = tools.find_tool(tool)
    if record is None:
        raise click.UsageError(f"{tool!r} is not a tool. `ehcplan tools` lists them all.")
    output.write_bytes(blank_sheet(record, presentation=words))
    say_json({"file": str(output), "tool": record.key, "words": words})


@main.command("propose")
@click.argument("case_file", type=READABLE)
@click.option("--target", type=click.Choice([t.value for t in Target]), default="section-a")
@click.option("--on", type=DAY, default=None, help="Default: the case's as_of.")
@click.option("--format", "form", type=click.Choice(["json", "text"]), default="json")
def propose_command(case_file: Path, target: str, on: dt.date | None, form: str) -> None:
    """Say what each answer of a case file could become."""
    case = _case(case_file)
    proposed = propose(case, target=Target(target), on=on)
    if form == "json":
        say_json(proposed_json(proposed))
        return
    for p in proposed.proposals:
        tick = "x" if p.suggested else " "
        click.echo(f"[{tick}] {p.element.key}: {p.text} ({p.rule}, {p.voice})")
        for doubt in p.doubts:
            click.echo(f"      {doubt}")
    for u in proposed.unplaced:
        click.echo(f"[-] {u.source.contribution} {u.source.prompt}[{u.source.index}]: {u.why}")


@main.command("produce")
@click.argument("case_file", type=READABLE)
@click.option("--document", type=click.Choice([*(t.value for t in Target), "plan"]), required=True)
@click.option("--preset", type=click.Choice(list(PRESETS)), default="class", show_default=True)
@click.option("--pack", default="standard", show_default=True)
@click.option("--lines", "lines_file", type=READABLE, default=None)
@click.option("--on", type=DAY, default=None, help="Default: the case's as_of.")
@click.option("-o", "--output", type=WRITABLE, required=True)
def produce_command(
    case_file: Path,
    document: str,
    preset: str,
    pack: str,
    lines_file: Path | None,
    on: dt.date | None,
    output: Path,
) -> None:
    """Write Section A, a one-page profile or Sections A to K in Word, read it back and prove it."""
    case = _case(case_file)
    day = on or case.as_of
    lines, from_suggestions = _lines_for(case, document, day, lines_file)
    produced = produce(
        case,
        lines,
        document=document,
        preset=preset,
        pack=pack,
        on=day,
        from_suggestions=from_suggestions,
    )
    output.write_bytes(produced.data)
    say_json(
        {
            "file": str(output),
            "lines": len(lines),
            "from_suggestions": from_suggestions,
            "proof": str(produced.proof),
            "characters_dropped": produced.dropped,
        }
    )


@main.command("demo")
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", type=click.IntRange(1, 65535), default=8000, show_default=True)
@click.option("--folder", type=FOLDER, default=None, help="Default: ./ehcplan-demo")
@click.option("--no-serve", is_flag=True, help="Make the database and stop.")
def demo_command(host: str, port: int, folder: Path | None, no_serve: bool) -> None:
    """Serve invented pupils on this computer alone, with an account of each role."""
    if host not in _LOOPBACK:
        raise click.UsageError(
            f"The demonstration is for this computer alone: {host} is not 127.0.0.1 or localhost."
        )
    settings = demo.demo_settings(folder or Path.cwd() / "ehcplan-demo", host=host)
    sign_ins = demo.prepare(settings)
    address = f"http://{host if ':' not in host else f'[{host}]'}:{port}/"
    say_json(
        {
            "address": address,
            "note": "Invented pupils only: this is a demonstration, not a place for real children.",
            "folder": str(settings.instance),
            "sign_ins": [
                {"role": ROLES[s.role].label, "email": s.email, "password": s.password}
                for s in sign_ins
            ],
        }
    )
    if not no_serve:
        click.echo(f"Serving on {address} Stop with Ctrl+C.", err=True)
        _serve(settings, host, port)


@main.command("serve")
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", type=click.IntRange(1, 65535), default=8000, show_default=True)
@click.option("--instance", type=FOLDER, default=None, help="Default: ./instance")
def serve_command(host: str, port: int, instance: Path | None) -> None:
    """Serve the pages. Put a proxy that speaks https in front (docs/operations.md)."""
    settings = Settings.from_environment(instance=instance)
    database = Database(settings.database, instance=settings.instance)
    migrations.upgrade(database)
    database.close()
    click.echo(f"Serving on http://{host}:{port}/ Stop with Ctrl+C.", err=True)
    _serve(settings, host, port)


def _serve(settings: Settings, host: str, port: int) -> None:
    app = create_app(settings)
    # While somebody signs in: the first to ask for findings does not wait for every pattern.
    threading.Thread(target=make_ready, name="make-ready", daemon=True).start()
    # Eight threads: pages wait on Word and on password hashes, not only on the processor.
    waitress.serve(app, host=host, port=port, threads=8, ident="ehcplan", _quiet=True)


@main.command("import-case")
@click.argument("files", type=READABLE, nargs=-1, required=True)
@click.option("--replace", "replace_pupil", is_flag=True, help="Put it in place of what is kept.")
@click.option("--school", default=None, help="Which school, where there are several.")
@click.option("--instance", type=FOLDER, default=None, help="Default: ./instance")
def import_command(
    files: tuple[Path, ...], replace_pupil: bool, school: str | None, instance: Path | None
) -> None:
    """Import case files. Each is taken whole or not at all."""
    # All are read before any is kept: one bad file stops the import with nothing done.
    found = [_case(path) for path in files]
    with _open(instance) as database:
        school_id = one_school(database, school)
        made = [
            {
                "case": case.case_id,
                "pupil": import_case(
                    database, OPERATOR, case, school_id=school_id, replace_pupil=replace_pupil
                ),
            }
            for case in found
        ]
    say_json(made)


@main.command("export-case")
@click.argument("pupil")
@click.option("-o", "--output", type=WRITABLE, required=True)
@click.option("--on", type=DAY, default=None, help="Default: today.")
@click.option("--instance", type=FOLDER, default=None, help="Default: ./instance")
def export_command(pupil: str, output: Path, on: dt.date | None, instance: Path | None) -> None:
    """Write PUPIL's case file (PUPIL: a case id, a reference or a full name)."""
    with _open(instance) as database:
        ref = find_pupil(database, pupil)
        text = export_case(database, OPERATOR, ref, on=on or _today())
    output.write_text(text, encoding="utf-8")
    say_json({"file": str(output), "pupil": ref})


@main.command("erase")
@click.argument("pupil")
@click.option("--reason", required=True, help="Why; it stays in the record that remains.")
@click.option("--instance", type=FOLDER, default=None, help="Default: ./instance")
@click.confirmation_option(prompt="Everything kept of this pupil goes for good. Erase?")
def erase_command(pupil: str, reason: str, instance: Path | None) -> None:
    """Erase everything kept of PUPIL, leaving a tombstone without words."""
    with _open(instance) as database:
        ref = erase_pupil(database, OPERATOR, find_pupil(database, pupil), reason=reason)
    say_json({"erased": ref, "reason": reason})


@contextmanager
def _open(instance: Path | None) -> Iterator[Database]:
    settings = Settings.from_environment(instance=instance)
    database = Database(settings.database, instance=settings.instance)
    try:
        migrations.upgrade(database)
        yield database
    finally:
        database.close()


def _today() -> dt.date:
    return dt.datetime.now(ZoneInfo("Europe/London")).date()


for _command in (
    *cli_admin.COMMANDS,
    *cli_check.COMMANDS,
    *cli_clocks.COMMANDS,
    *cli_versions.COMMANDS,
):
    main.add_command(_command)


def _case(path: Path) -> Case:
    return read_case(path.read_bytes(), name=path.name)


def _lines_for(
    case: Case, document: str, day: dt.date, lines_file: Path | None
) -> tuple[tuple[Line, ...], bool]:
    """Return the lines to print, and whether they are suggestions that nobody has read.

    A whole plan is printed with the lines that were accepted, where the case holds any.
    """
    target = Target.PROFILE if document == Target.PROFILE else Target.SECTION_A
    if lines_file:
        return _given_lines(case, target, lines_file, day), False
    is_plan = document == "plan"
    accepted = tuple(line for line in case.lines_of(target) if not line.suggested_only)
    if is_plan and accepted:
        return accepted, False
    suggested = suggested_lines(case, target, day)
    return suggested, bool(suggested) or not is_plan


def _given_lines(case: Case, target: Target, path: Path, on: dt.date) -> tuple[Line, ...]:
    """Return the lines of a file, reworded on the day of the document, or refuse them all."""
    lines = tuple(
        _dated(line, on) for line in read_lines(path.read_bytes(), target, name=path.name)
    )
    problems = [
        f"  [{index}] {line.element.key}: {problem}"
        for index, line in enumerate(lines)
        for problem in problems_of_line(
            case,
            line.element,
            line.text,
            line.sources,
            reworded=line.reworded_by is not None,
        )
    ]
    if problems:
        refuse(f"{path.name} was not printed:\n" + "\n".join(problems))
    return lines


def _dated(line: Line, on: dt.date) -> Line:
    if line.reworded_by is None:
        return line
    return replace(line, wordings=(replace(line.wordings[-1], on=on),))
